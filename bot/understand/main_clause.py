"""What a clause is: by its first words, by a question behind words that lead up to it, else by the whole of it."""

from typing import Final

from bot.understand.clauses import Words, is_subject, wh_at
from bot.understand.fragments import last_is_verdict, of_whole
from bot.understand.indirect import tells
from bot.understand.kinds_of_clauses import Kind
from bot.understand.word_classes import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    PERSONAL,
    PREPOSITIONS,
    STATES_BEFORE,
    SUBORDINATORS,
    TAGS,
    WH,
)

_RELATIVE_HEADS: Final = ("that", "who", "which", "whose", "whom", "where")


def kind_of(words: Words, *, questioned: bool, last: bool) -> Kind:
    """What a clause is by its first words, else by what it holds."""
    return _of_tag(words, last=last) or _of_front(words, questioned=questioned) or _of_middle(words) or of_whole(words)


_I_SUPPOSE: Final = (
    ("i", "suppose"),
    ("i", "guess"),
    ("i", "think"),
    ("i", "assume"),
    ("i", "take", "it"),
    ("i", "believe"),
)


def _of_tag(words: Words, *, last: bool) -> Kind | None:
    if not last:
        return None
    if is_tag(words):
        return Kind.INVERTED
    if words in (("not",), ("or", "not"), ("am", "i", "right"), ("yes", "or", "no"), *_I_SUPPOSE):
        return Kind.TAG
    return Kind.TAG if len(words) == 1 and words[0] in TAGS else None


def _of_front(words: Words, *, questioned: bool) -> Kind | None:
    if tells(words):
        return Kind.TELLING
    first, second = words[0], words[1] if len(words) > 1 else ""
    if (first, second) in (("what", "about"), ("how", "about"), ("what", "if")):
        return _of_middle(words[2:], subordinate=True) or Kind.SUBORDINATE
    asked = wh_at(words, 0)
    if asked:
        return _of_wh(words, asked - 1)
    if first in SUBORDINATORS or (first, second) in (("even", "if"), ("in", "case"), ("as", "long"), ("now", "that")):
        verdict = _verdict_after(words) if last_is_verdict(words) and questioned else None
        return _of_middle(words[1:], subordinate=True) or verdict or Kind.SUBORDINATE
    if first == "any":
        return _of_any(words, questioned=questioned)
    if (
        first in AUXILIARIES
        and len(words) > _A_FEW
        and (words[-2:] in _BY_WHEN or (words[-1] == "when" and words[-2] in _PREPOSED))
    ):
        return Kind.WH
    return Kind.WH if first in AUXILIARIES and second == "or" else _of_verb(first, second)


_A_FEW: Final = 2
_BY_WHEN: Final = (("by", "when"), ("until", "when"), ("till", "when"), ("by", "whom"), ("to", "whom"), ("how", "soon"))
_PREPOSED: Final = frozenset({"by", "until", "till", "since", "from"})
"""What is asked for stands at the end ("must be ready by when?")."""


def _of_any(words: Words, *, questioned: bool) -> Kind | None:
    """Say what "any ..." asks: "any limit?" asks yes or no, "any limit on where we meet?" asks which."""
    if any(each in ("what", "where", "how") for each in words):
        return Kind.WH
    return Kind.INVERTED if questioned else None


def _of_verb(first: str, second: str) -> Kind | None:
    """A clause that begins with "whether", an auxiliary or a state: "must we", "ok to", "gotta"."""
    verb = first in AUXILIARIES and bool(second) and not (first == "need" and second in ("for", "of"))
    state = first in STATES_BEFORE and second in _AFTER_A_STATE
    owed = first == "gotta" or (first in ("got", "needs", "has") and second == "to")
    return Kind.INVERTED if first == "whether" or verb or state or owed else None


_AFTER_A_STATE: Final = ("to", "for", "if", "with", "in", "that", "by", "even", "when", "on", "at")


def _verdict_after(words: Words) -> Kind | None:
    return Kind.VERDICT if words[0] in PREPOSITIONS | {"even", "only"} else None


def _of_wh(words: Words, place: int) -> Kind:
    """A clause with a word that asks in front; "when" and "where" with a subject after them do not ask."""
    asks, after = words[place], words[place + 1 :]
    if asks in ("which", "whom") and place and after and after[0].partition("'")[0] in PERSONAL:
        return Kind.SUBORDINATE  # "for which we had given notice"
    if asks in ("when", "where", "how") and place == 0 and after and asks != "how":
        inverted = after[0] in AUXILIARIES or (
            after[0]
            in ("exactly", "else", "not", "precisely", "in", "at", "before", "after", "and", "or", "must", "to")
        )
        if not inverted and after[0] not in PREPOSITIONS:
            return _of_middle(after, subordinate=True) or Kind.SUBORDINATE
    return Kind.WH


def _of_middle(words: Words, *, subordinate: bool = False) -> Kind | None:
    """A question behind words that lead up to it: "at a special meeting can the board ...", "with nine seats how many ..."."""
    fronted = bool(words) and (subordinate or words[0] in PREPOSITIONS)
    for place in range(1, len(words) - 1):
        word, after, before = words[place], words[place + 1], words[place - 1]
        if word in ("how", "what", "when", "why", "which", "who") and _asks_inside(words, place):
            return Kind.WH
        if word not in AUXILIARIES or before in _NO_QUESTION_AFTER:
            continue
        subject = words[place + 2] if after == "not" and place + 2 < len(words) else after
        if subject in ("i", "we", "he", "she", "they", "you", "it", "there") or (
            subject in ("that", "this", "those", "these") and word not in HAVE | DO
        ):
            return Kind.INVERTED
        if (
            (word in MODALS or word in ("does", "did", "do"))
            and is_subject(subject)
            and subject not in ("all", "both", "each", "any", "so")
            and (word in MODALS or fronted or word != "do")
        ):
            return Kind.INVERTED
        if (
            fronted
            and not subordinate
            and word in BE | HAVE
            and subject in DETERMINERS
            and not any(each in WH for each in words[:place])
        ):
            return Kind.INVERTED
    return None


_NO_QUESTION_AFTER: Final = frozenset({"how", "to", "not", "i", "we", "he", "she", "they", *_RELATIVE_HEADS})
"""After these an auxiliary is that of a statement."""


def _asks_inside(words: Words, place: int) -> bool:
    """Whether a word that can ask does so in the middle of a clause, and is no relative."""
    word, after = words[place], words[place + 1]
    before = words[place - 1]
    if word == "how":
        return after in (
            "many",
            "much",
            "long",
            "soon",
            "late",
            "early",
            "far",
            "large",
            "big",
            "few",
            "often",
        ) and before not in (
            "matter",
            "of",
            "on",
            "exactly-no",
            "say",
            "says",
            "state",
            "states",
            "stating",
            "fix",
            "fixes",
            "set",
            "sets",
            "decide",
            "decides",
        )
    if word in ("which", "who"):
        return False
    if word in ("when", "what") and before in ("of", "until", "till", "by", "from", "since"):
        return True
    return (
        after in AUXILIARIES
        and (place + 2 < len(words) and (is_subject(words[place + 2]) or word != "what"))
        and before
        not in ("matter", "of", "say", "says", "state", "states", "to", "on", "day", "date", "time", "moment")
    )


def is_tag(words: Words) -> bool:
    """Whether a clause only asks to confirm what was said: "isn't it"."""
    short = [each for each in words if each != "not"]
    return (
        len(words) <= _TAG_WORDS and len(short) == _TAG_WORDS - 1 and short[0] in AUXILIARIES and short[1] in PERSONAL
    )


_TAG_WORDS: Final = 3
