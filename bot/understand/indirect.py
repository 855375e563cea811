"""Questions put indirectly: "could you tell me who ...", "I wonder whether ..."."""

from typing import Final

from bot.understand.clauses import Words
from bot.understand.kinds_of_clauses import Asks, Kind
from bot.understand.word_classes import AUXILIARIES, DO, LIST_VERBS, SUBORDINATORS, TELLING, WH

_STATING: Final = frozenset(
    {
        "say",
        "show",
        "see",
        "determine",
        "verify",
        "establish",
        "decide",
        "settle",
        "answer",
        "look",
        "recall",
        "remember",
    }
)
_WONDERING: Final = TELLING - _STATING
"""Words by which a statement puts a question."""
_ASKED: Final = frozenset({"you", "anyone", "anybody", "someone", "somebody", "i"})
_SPEAKERS: Final = (("me",), ("us",))
_OBJECTS: Final = (*_SPEAKERS, ("the",))
_OPENING: Final = (
    *(("tell", "me"), ("tell", "us"), ("let", "me"), ("let", "us"), ("remind", "me"), ("remind", "us")),
    *(("any", "idea"), ("any", "clue"), ("no", "idea"), ("not", "sure")),
)
_FIRST: Final = frozenset(
    {"explain", "advise", "confirm", "clarify", "wondering", "curious", "wonder", "check", "query"}
)
_FINE: Final = frozenset({"ok", "okay", "fine", "good", "right", "enough", "allowed", "legal", "valid", "possible"})
_NEAR: Final = 7
"""So many words before the embedded clause may lead in to it."""
_SOON: Final = 3
"""So many words after the verb "if" still means "whether"."""
_ANTECEDENTS: Final = frozenset({"someone", "those", "person", "anyone", "one", "director", "directors"})
_NO_MATTER_ASKED: Final = frozenset({"me", "us", "please", "that", "know", "this"})


def tells(words: Words) -> bool:
    """Whether a clause asks to be told something, or says that somebody wonders."""
    if words[0] in SUBORDINATORS | WH:
        return False
    if words[0] in AUXILIARIES:
        return _asks_somebody(words)
    if words[:2] in _OPENING or words[0] in _FIRST or (words[0] in LIST_VERBS | {"say"} and words[1:2] == ("whether",)):
        return True
    for place, each in enumerate(words[1:], 1):
        if each in WH or each == "whether":
            return place > 1 and any(word in _WONDERING for word in words[max(0, place - _NEAR) : place])
        if each == "if" and words[place - 1] in _WONDERING:
            return True
    return words[0] in ("i", "we") and any(each in ("know", "wonder", "wondering") for each in words[1:_NEAR])


def _asks_somebody(words: Words) -> bool:
    """Whether "can you", "does anyone" and the like ask somebody to tell."""
    rest = words[2:] if words[1:2] == ("not",) else words[1:]
    if not rest or rest[0] not in _ASKED or rest[1:2] == ("else",):
        return False
    near = rest[1:_NEAR]
    lets_others = "let" in near and near[near.index("let") + 1 : near.index("let") + 2] not in _SPEAKERS
    if words[0] in DO and rest[0] != "you":
        return "know" in near and not lets_others
    if rest[0] == "i":
        return any(each in ("ask", "check", "confirm") or (each == "know" and not lets_others) for each in near)
    orders = any(
        each in LIST_VERBS | {"help", "let"} and near[place + 1 : place + 2] in _OBJECTS
        for place, each in enumerate(near)
    )
    return orders or any(each in TELLING | {"explain", "list", "describe"} for each in near)


def embedded(parts: tuple[Words, ...], kinds: list[Kind]) -> Asks:
    """What the clause asks that is put into "could you tell me ...", after it, or before it where nothing follows."""
    place = kinds.index(Kind.TELLING)
    part = parts[place]
    start = _verb_of_telling(part)
    after = part[start + 1 :]
    found = _first_asked(after, near=True)
    for rest in parts[place + 1 :]:
        found = found or _first_asked(rest, near=len(after) <= 1)
        if found is None and rest[0] in AUXILIARIES:
            found = Asks.YES_OR_NO
    if found:
        return found
    if part[start] in ("confirm", "check", "verify", "sure"):
        return Asks.YES_OR_NO
    before = Asks.NOTHING if set(after) - _NO_MATTER_ASKED else _before(parts[:place])
    return Asks.VALUE if before is Asks.NOTHING else before


def _verb_of_telling(words: Words) -> int:
    """Where the last verb of telling stands that no asking word precedes."""
    end = next((place for place, each in enumerate(words) if each in WH or each == "whether"), len(words))
    return max((place for place, each in enumerate(words[: end + 1]) if each in TELLING | LIST_VERBS), default=0)


def _first_asked(words: Words, *, near: bool) -> Asks | None:
    """What the first "whether", "if" or word like "who" asks; `near` where "if" may still mean "whether"."""
    for place, each in enumerate(words):
        if each == "whether" or (each == "if" and near and place <= _SOON):
            return Asks.YES_OR_NO
        if place <= _SOON and each in ("that's", "it's", "this", "that", "it") and words[-1] in _FINE:
            return Asks.YES_OR_NO
        if each in WH and not (place and words[place - 1] in _ANTECEDENTS):
            return Asks.VALUE
    return None


def _before(parts: tuple[Words, ...]) -> Asks:
    """What the clauses before "could you tell me?" ask."""
    for part in reversed(parts):
        if "whether" in part or part[0] in AUXILIARIES:
            return Asks.YES_OR_NO
        if any(each in WH for each in part):
            return Asks.VALUE
    return Asks.NOTHING
