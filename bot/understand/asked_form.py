"""What a sentence asks for: a yes or no, a value, or nothing by itself.

The sentence is divided into clauses; subordinate ones and adjuncts are passed over; the main clause decides. An auxiliary
before its subject asks yes or no, a word like "who" in front asks for a value, a statement with a question mark or a tag
asks yes or no, and an indirect question asks what its embedded clause asks.
"""

from enum import Enum, auto
from functools import lru_cache
from typing import Final

from bot.understand import patterns as re
from bot.understand.clauses import Words, clauses, inverted_at, is_subject, wh_at
from bot.understand.word_classes import (
    ACTORS,
    ACTS,
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    DO,
    FINITE,
    HAVE,
    JUDGING,
    LIST_VERBS,
    MODALS,
    PERSONAL,
    PREPOSITIONS,
    STATES_BEFORE,
    SUBORDINATORS,
    SUPERLATIVES,
    TAGS,
    TELLING,
    VALUE_NOUNS,
    VERDICTS,
    WH,
)


class Asks(Enum):
    """What a sentence asks for."""

    YES_OR_NO = auto()
    VALUE = auto()
    NOTHING = auto()


class _Kind(Enum):
    WH = auto()
    INVERTED = auto()
    TELLING = auto()
    STATEMENT = auto()
    VERDICT = auto()
    TAG = auto()
    SUBORDINATE = auto()
    VALUE_HEAD = auto()
    TELEGRAPHIC = auto()
    FRAGMENT = auto()


_CHOICE: Final = re.compile(
    r"\b(?:(?:whole|entire|full) board|in office|present|outstanding(?: shares)?|votes cast|received|sent|mailed|posted|posting|mailing|deposited|elected|appointed|the bylaws|(?:one|two|three|\d) years?) or "
    r"(?:is it |only |just )?(?:of |for |by |fixed |those |the |in |all |(?:when |from |on |once )*(?:received|receipt)|received|sent|appointed|elected|one|two|three|four|five|\d)|"
    r"\bis it the [\w ]{2,30} or (?:the )?\w+|\b(?:do|does|is|are|can|may) (?:the )?\w+ or (?:the )?(?:board|directors|(?:stock|share)?holders)\b|"
    r"\b(?:who|what|when|where|by whom|how)\b[^,?]{0,30}, (?:and|or) (?:for |by |at |in |on |to )?(?:what|which|whom|who|when|how)\b|"
    r"\b(?:more|less|fewer|longer|shorter)\b[^?]+ to [^?]+ or (?:to|for) ",
    re.IGNORECASE,
)
"""One of two is asked for ("of those present or of the whole board?"), not a yes."""
_VERB: Final = re.compile(r"[a-z]{2,}(?:ed|es|[^s]s)$")
_NEEDED: Final = ("needed", "required", "necessary", "need")
_COUNTED: Final = frozenset(
    "votes ayes signatures shares shs directors members days hours majority number people "
    "hands time percentage # notice-period".split()
)
_RELATIVE_HEADS: Final = ("that", "who", "which", "whose", "whom", "where")


@lru_cache(maxsize=256)
def asked_by(sentence: str, *, asks: bool = False) -> Asks:
    """What a sentence asks for, with its question mark where it has one; `asks` where it asks without one."""
    if _CHOICE.search(sentence):
        return Asks.VALUE
    parts = clauses(sentence)
    questioned = sentence.rstrip().endswith("?")
    kinds = [_kind(each, questioned=questioned, last=place == len(parts) - 1) for place, each in enumerate(parts)]
    return _decided(parts, kinds, questioned=questioned, asks=asks)


@lru_cache(maxsize=256)
def has_value_asked(sentence: str) -> bool:
    """Whether some clause of a sentence asks for a value, also beside a question of yes or no."""
    parts = clauses(sentence)
    kinds = (_kind(each, questioned=sentence.endswith("?"), last=place == len(parts) - 1) for place, each in enumerate(parts))
    return asked_by(sentence) is Asks.VALUE or any(each in (_Kind.WH, _Kind.VALUE_HEAD) for each in kinds)


@lru_cache(maxsize=256)
def asking_clauses(sentence: str) -> tuple[Words, ...]:
    """The clauses of a sentence that ask yes or no: those with the verb in front, else its last statement or fragment."""
    parts = clauses(sentence)
    kinds = [_kind(each, questioned=True, last=place == len(parts) - 1) for place, each in enumerate(parts)]
    pairs = list(zip(parts, kinds, strict=True))
    embedded = _after_whether(pairs)
    if embedded and (kinds[0] is not _Kind.INVERTED or parts[0][0] == "whether"):
        return embedded
    inverted = tuple(part for part, kind in pairs if kind is _Kind.INVERTED and not _is_tag(part))
    if inverted:
        return inverted
    rest = [part for part, kind in pairs if kind not in (_Kind.SUBORDINATE, _Kind.TAG) and not _is_tag(part)]
    stated = [part for part, kind in pairs if kind is _Kind.STATEMENT and not _is_tag(part)]
    return tuple(rest[-1:] + [each for each in stated[-1:] if each not in rest[-1:]])


def _after_whether(pairs: list[tuple[Words, _Kind]]) -> tuple[Words, ...]:
    """What each "whether" leads in, with what goes on after a comma."""
    found: list[Words] = []
    for part, kind in pairs:
        if "whether" in part[:-1]:
            pieces = " ".join(part).split("whether ")[1:]
            found += [tuple(each.split()) for each in pieces if each.split()]
        elif found and kind in (_Kind.FRAGMENT, _Kind.STATEMENT, _Kind.TELEGRAPHIC, _Kind.VERDICT):
            found[-1] = (*found[-1], *part)
    return tuple(found)


def _is_tag(words: Words) -> bool:
    short = [each for each in words if each != "not"]
    return len(words) <= _TAG_WORDS and len(short) == 2 and short[0] in AUXILIARIES and short[1] in PERSONAL


_TAG_WORDS: Final = 3


def is_bare_telling(sentence: str) -> bool:
    """Whether a sentence asks to be told and says not what: "could you tell me?"."""
    parts = clauses(sentence)
    short = len(parts) == 1 and len(parts[0]) <= _BARE and tells(parts[0])
    return short and not any(each in WH or each in ("whether", "if", "that") for each in parts[0])


_BARE: Final = 6


def _decided(parts: tuple[Words, ...], kinds: list[_Kind], *, questioned: bool, asks: bool) -> Asks:
    main = [(part, kind) for part, kind in zip(parts, kinds, strict=True) if kind is not _Kind.SUBORDINATE]
    if not main:
        return _of_subordinates(parts)
    main = _without_supposing(main)
    told = next((place for place, (_, kind) in enumerate(main) if kind is _Kind.TELLING), None)
    if told is not None and not any(kind is _Kind.INVERTED for _, kind in main[:told]):
        return _embedded(parts, kinds)
    first = main[0]
    if first[1] is _Kind.WH and _runs_on(first[0]):
        return Asks.VALUE
    asked = [(part, kind) for part, kind in main if kind in (_Kind.WH, _Kind.INVERTED)]
    if any(kind is _Kind.INVERTED and not _names_one(part, first[1]) for part, kind in asked):
        return Asks.YES_OR_NO
    if asked:
        return Asks.VALUE
    return _without_inversion(main, questioned=questioned, asks=asks)


def _of_subordinates(parts: tuple[Words, ...]) -> Asks:
    """Subordinate clauses alone ask nothing, but "when notice is due?"."""
    return Asks.VALUE if len(parts) == 1 and parts[0][0] in ("when", "where") else Asks.NOTHING


def _without_supposing(main: list[tuple[Words, _Kind]]) -> list[tuple[Words, _Kind]]:
    """The main clauses without an inverted condition before them: "were the notices mailed today, what is ...?"."""
    supposes = main[0][1] is _Kind.INVERTED and main[0][0][0] in ("were", "had", "should")
    rest = main[1:]
    return rest if supposes and any(kind in (_Kind.WH, _Kind.INVERTED) for _, kind in rest) else main


def _names_one(part: Words, first: _Kind) -> bool:
    """Whether a clause after a question for a value only offers one: "who signs, is it the treasurer?"."""
    return first is _Kind.WH and part[:2] in (("is", "it"), ("is", "that"), ("was", "it")) and part[2:3] in (("the",), ("a",), ("only",), ("just",), ("an",)) and "same" not in part


def _without_inversion(main: list[tuple[Words, _Kind]], *, questioned: bool, asks: bool) -> Asks:
    part, kind = main[-1]
    before = [each for _, each in main[:-1]]
    if kind is _Kind.VALUE_HEAD:
        return Asks.VALUE
    if kind is _Kind.TAG:
        return Asks.YES_OR_NO if before or questioned else Asks.NOTHING
    if kind is _Kind.VERDICT:
        plain = asks and ((last_is_verdict(part) and part[-1] not in _NEEDED) or part[-1] in TAGS or part[-2:] == ("or", "not"))
        return Asks.YES_OR_NO if questioned or plain else Asks.NOTHING
    if kind in (_Kind.STATEMENT, _Kind.TELEGRAPHIC) and questioned:
        return Asks.YES_OR_NO
    if questioned and before and before[-1] is _Kind.VERDICT and len(main[-2][0]) == 1:
        return Asks.YES_OR_NO
    if questioned and before and before[-1] is _Kind.VALUE_HEAD and len(part) > 1:
        return Asks.VALUE
    return Asks.NOTHING


def _kind(words: Words, *, questioned: bool, last: bool) -> _Kind:
    """What a clause is by its first words, else by what it holds."""
    return (
        _of_tag(words, last=last)
        or _of_front(words, questioned=questioned)
        or _of_middle(words)
        or _of_whole(words, questioned=questioned)
    )


def _of_tag(words: Words, *, last: bool) -> _Kind | None:
    if not last:
        return None
    if _is_tag(words):
        return _Kind.INVERTED
    if words in (("not",), ("or", "not"), ("am", "i", "right"), ("yes", "or", "no")):
        return _Kind.TAG
    return _Kind.TAG if len(words) == 1 and words[0] in TAGS else None


def _of_front(words: Words, *, questioned: bool) -> _Kind | None:
    if tells(words):
        return _Kind.TELLING
    first, second = words[0], words[1] if len(words) > 1 else ""
    if (first, second) in (("what", "about"), ("how", "about"), ("what", "if")):
        return _of_middle(words[2:], subordinate=True) or _Kind.SUBORDINATE
    asked = wh_at(words, 0)
    if asked:
        return _of_wh(words, asked - 1)
    if first == "whether":
        return _Kind.INVERTED
    if first in SUBORDINATORS or (first, second) in (("even", "if"), ("in", "case"), ("as", "long"), ("now", "that")):
        return _of_middle(words[1:], subordinate=True) or (_verdict_after(words) if last_is_verdict(words) and questioned else None) or _Kind.SUBORDINATE
    if first in AUXILIARIES and second == "or":
        return _Kind.WH
    if first in AUXILIARIES and second and not (first == "need" and second in ("for", "of")):
        return _Kind.INVERTED
    if first in STATES_BEFORE and second in ("to", "for", "if", "with", "in", "that", "by", "even", "when", "on", "at"):
        return _Kind.INVERTED
    if first == "any" and any(each in WH for each in words):
        return _Kind.WH
    if (first in ("got", "gotta", "needs", "has") and (second == "to" or first == "gotta")) or (first == "any" and questioned and second not in ("idea", "clue")):
        return _Kind.INVERTED
    return None


def _verdict_after(words: Words) -> _Kind | None:
    return _Kind.VERDICT if words[0] in PREPOSITIONS | {"even", "only"} else None


def _of_wh(words: Words, place: int) -> _Kind:
    """A clause with a word that asks in front; "when" and "where" with a subject after them do not ask."""
    asks, after = words[place], words[place + 1 :]
    if asks in ("when", "where", "how") and place == 0 and after and asks != "how":
        inverted = after[0] in AUXILIARIES or (after[0] in ("exactly", "else", "not", "precisely", "in", "at", "before", "after", "and", "or", "must", "to"))
        if not inverted and after[0] not in PREPOSITIONS:
            return _of_middle(after, subordinate=True) or _Kind.SUBORDINATE
    return _Kind.WH


def _of_middle(words: Words, *, subordinate: bool = False) -> _Kind | None:
    """A question behind words that lead up to it: "at a special meeting can the board ...", "with nine seats how many ..."."""
    fronted = bool(words) and (subordinate or words[0] in PREPOSITIONS)
    for place in range(1, len(words) - 1):
        word, after, before = words[place], words[place + 1], words[place - 1]
        if word in ("how", "what", "when", "why", "which", "who") and _asks_inside(words, place):
            return _Kind.WH
        if word not in AUXILIARIES or before in _NO_QUESTION_AFTER:
            continue
        subject = words[place + 2] if after == "not" and place + 2 < len(words) else after
        if subject in ("i", "we", "he", "she", "they", "you", "it", "there") or (subject in ("that", "this", "those", "these") and word not in HAVE | DO):
            return _Kind.INVERTED
        if (word in MODALS or word in ("does", "did", "do")) and is_subject(subject) and subject not in ("all", "both", "each", "any", "so") and (word in MODALS or fronted or word != "do"):
            return _Kind.INVERTED
        if fronted and not subordinate and word in BE | HAVE and subject in DETERMINERS and not any(each in WH for each in words[:place]):
            return _Kind.INVERTED
    return None


_NO_QUESTION_AFTER: Final = frozenset({"how", "to", "not", "i", "we", "he", "she", "they", *_RELATIVE_HEADS})
"""After these an auxiliary is that of a statement."""


def _asks_inside(words: Words, place: int) -> bool:
    """Whether a word that can ask does so in the middle of a clause, and is no relative."""
    word, after = words[place], words[place + 1]
    before = words[place - 1]
    if word == "how":
        return after in ("many", "much", "long", "soon", "late", "early", "far", "large", "big", "few", "often") and before not in ("matter", "of", "on", "exactly-no", "say", "says", "state", "states", "stating", "fix", "fixes", "set", "sets", "decide", "decides")
    if word in ("which", "who"):
        return False
    if word in ("when", "what") and before in ("of", "until", "till", "by", "from", "since"):
        return True
    return after in AUXILIARIES and (place + 2 < len(words) and (is_subject(words[place + 2]) or word != "what")) and before not in ("matter", "of", "say", "says", "state", "states", "to", "on", "day", "date", "time", "moment")


def last_is_verdict(words: Words) -> bool:
    """Whether a clause ends with a state or a judgement."""
    ends = words[:-1] if len(words) > 1 and words[-1] in ("then", "now", "here", "anyway", "still", "already", "too", "us") else words
    return bool(ends) and ends[-1] in VERDICTS


def _of_whole(words: Words, *, questioned: bool) -> _Kind:
    if words[0] in LIST_VERBS and len(words) > 1 and words[1] not in ("of", "certified"):
        return _Kind.WH
    finite = _finite(words)
    if _is_value_head(words):
        return _Kind.VALUE_HEAD
    if _counts_needed(words) or words[0] in ("#", "votes"):
        return _Kind.VALUE_HEAD
    if any(each in WH for each in words[-2:]) or (words[-1] in ("by", "until", "till") and len(words) < _FEW):
        return _Kind.WH
    if finite:
        return _Kind.STATEMENT if words[-1] not in TAGS - {"yes", "no"} or len(words) == 1 else _Kind.TAG
    if last_is_verdict(words) or words[-2:] == ("or", "not") or _judges(words) or words[-1] in TAGS or words[:2] == ("in", "time"):
        return _Kind.VERDICT
    if any(each in _JUDGED_INSIDE and place for place, each in enumerate(words)):
        return _Kind.VERDICT
    if words[0] in ADVERBS:
        return _Kind.TELEGRAPHIC
    return _Kind.TELEGRAPHIC if _telegraphic(words) else _Kind.FRAGMENT


def _judges(words: Words) -> bool:
    """Whether a fragment begins with a judgement or a state: "enough notice", "raised", "approved by now"."""
    done = len(words) <= _FEW and words[0].endswith("ed") and words[0] not in ("required", "needed")
    only_if = words[:2] == ("only", "if")
    duty = len(words) > 1 and words[-2].endswith("'s") and words[-1] in ("job", "task", "duty", "call", "business", "role")
    return duty or (words[0] in JUDGING and words[1:2] not in (("to",), ("of",), ("date",), ("as",))) or done or only_if


_FEW: Final = 4
_JUDGED_INSIDE: Final = frozenset("needed required necessary ok okay allowed permitted possible legal mandatory valid enough sufficient".split())
"""Judgements that a fragment may hold before its last words: "notice needed for regular meetings?"."""


def _counts_needed(words: Words) -> bool:
    """Whether so many are asked for: "votes needed to pass"."""
    return any(
        each in _NEEDED and place and (
            (words[place - 1] in _COUNTED and (place == 1 or words[place - 2] not in PREPOSITIONS)) or (words[place - 1] in ("is", "are", "we") and words[place - 2] in _COUNTED))
        for place, each in enumerate(words)
    ) or (words[0] in ("vote", "turnout", "majority") and words[1:2] != () and words[1] in _NEEDED)


def _finite(words: Words) -> bool:
    """Whether a clause has a finite verb with a subject before it."""
    return any(
        (each in FINITE and each != "need")
        and place > 0
        and words[place - 1] not in ("who", "that", "which", "to")
        and (each != "am" or words[place - 1] == "i")
        for place, each in enumerate(words)
    )


_MOMENTS: Final = frozenset("day date moment time minute hour possible permitted chance".split())
_HEAD_SKIPPED: Final = frozenset(
    "the our an a my drop dead drop-dead absolute very exact possible and or required permitted allowed bare voting record notice mailing shareholder stockholder board committee total minimum maximum".split()
)


def _is_value_head(words: Words) -> bool:
    """Whether a clause begins with what it asks the value of: "smallest board allowed", "deadline for the notice"."""
    place = 0
    while place < len(words) - 1 and words[place] in _HEAD_SKIPPED and words[place] not in SUPERLATIVES:
        place += 1
    head = words[place]
    if _states_of(words, place):
        return False
    if head in ("first", "last", "final"):
        return bool(set(words[place + 1 : place + 4]) & _MOMENTS)
    if head in SUPERLATIVES:
        return words[place + 1 : place + 2] not in ((), ("one",))
    if head == "date" and place + 1 < len(words) and words[place + 1] in ("for", "by", "on"):
        return True
    return head in VALUE_NOUNS - {"quorum", "majority", "vote", "notice", "list", "length", "title", "address", "time", "names", "votes", "shares", "day", "date"}


def _states_of(words: Words, head: int) -> bool:
    """Whether something is said of the head itself ("the deadline is June 1"), not of it by the way ("date we can")."""
    for place in range(head + 1, len(words)):
        if words[place] in FINITE:
            return not any(is_subject(each) or each in ACTORS or each in ("that", "which", "who") for each in words[head + 1 : place])
    return False


def _telegraphic(words: Words) -> bool:
    """Whether somebody is named and then, plainly, what he does: "ceo call special meeting"."""
    for place, each in enumerate(words[:6]):
        if place and each in ACTS:
            return any(word in ACTORS for word in words[:place])
    if words[0] in PERSONAL and len(words) > 1 and words[1] in STATES_BEFORE | {"work", "count", "suffice", "okay"}:
        return True
    return words[0] in ACTS and len(words) > 1


def _runs_on(words: Words) -> bool:
    """Whether a clause with a word that asks has no verb yet: "How long before the meeting, unless ..., must we ...?"."""
    place = wh_at(words, 0)
    return not any(each in FINITE or each in ACTS or _VERB.match(each) for each in words[place:])


_WONDERING: Final = TELLING - set("say show see determine verify establish decide settle told answer look recall remember".split())
"""Words by which a statement puts a question."""
_TELL_SUBJECTS: Final = frozenset("you anyone anybody someone somebody i".split())


def tells(words: Words) -> bool:
    """Whether a clause asks to be told something, or says that somebody wonders."""
    if words[0] in SUBORDINATORS:
        return False
    if words[0] in AUXILIARIES:
        subject = words[2] if len(words) > 2 and words[1] == "not" else words[1] if len(words) > 1 else ""
        near = words[2:7]
        if subject not in _TELL_SUBJECTS or wh_at(words, 0):
            return False
        orders = any(each in LIST_VERBS | {"help", "let"} and near[place + 1 : place + 2] in (("me",), ("us",), ("the",)) for place, each in enumerate(near))
        return (orders or any(each in TELLING | {"explain", "list", "describe"} for each in near)) and not (subject == "i" and not any(each in ("ask", "know", "check", "confirm") for each in near))
    if any(each in WH for each in words[:1]):
        return False
    if words[:2] in (("tell", "me"), ("tell", "us"), ("let", "me"), ("let", "us"), ("remind", "me"), ("remind", "us"), ("any", "idea"), ("any", "clue"), ("not", "sure"), ("no", "idea")):
        return True
    if words[0] in ("explain", "advise", "confirm", "clarify", "wondering", "curious", "wonder", "check"):
        return True
    for place, each in enumerate(words[1:], 1):
        if each in WH or each == "whether":
            return False if place == 1 else any(word in _WONDERING for word in words[max(0, place - 7) : place])
        if each == "if" and words[place - 1] in _WONDERING:
            return True
    return words[0] in ("i", "we") and any(each in ("know", "wonder", "wondering") for each in words[1:6])


def _embedded(parts: tuple[Words, ...], kinds: list[_Kind]) -> Asks:
    """What the clause asks that is put into "could you tell me ...", after it, or before it where nothing follows."""
    place = kinds.index(_Kind.TELLING)
    part = parts[place]
    start = max((at for at, each in enumerate(part) if each in TELLING | LIST_VERBS and not any(one in WH or one == "whether" for one in part[:at])), default=0)
    confirms = part[start] in ("confirm", "check", "verify", "sure")
    after = part[start + 1 :]
    for rest in (after, *parts[place + 1 :]):
        for at, each in enumerate(rest):
            if each == "whether" or (each == "if" and at <= 3 and rest is after) or (each == "if" and at == 0 and rest is not after and len(after) <= 1):
                return Asks.YES_OR_NO
            if each in WH and not (at and rest[at - 1] in ("someone", "those", "person", "anyone", "one", "director", "directors")):
                return Asks.VALUE
        if rest is not after and rest and rest[0] in AUXILIARIES:
            return Asks.YES_OR_NO
    if confirms:
        return Asks.YES_OR_NO
    if len([each for each in after if each not in ("me", "us", "please", "that", "know", "this")]) > 0:
        return Asks.VALUE
    before = _before(parts[:place])
    return before if before is not Asks.NOTHING else Asks.VALUE


def _before(parts: tuple[Words, ...]) -> Asks:
    """What the clauses before "could you tell me?" ask."""
    for part in reversed(parts):
        if "whether" in part or part[0] in AUXILIARIES:
            return Asks.YES_OR_NO
        if any(each in WH for each in part):
            return Asks.VALUE
    return Asks.NOTHING
