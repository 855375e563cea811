"""What a sentence asks for: a yes or no, a value, or nothing by itself.

The sentence is divided into clauses; subordinate ones and adjuncts are passed over; the main clause decides. An auxiliary
before its subject asks yes or no, a word like "who" in front asks for a value, a statement with a question mark or a tag
asks yes or no, and an indirect question asks what its embedded clause asks.
"""

from functools import lru_cache
from typing import Final

from bot.understand import patterns as re
from bot.understand.clauses import Words, clauses
from bot.understand.fragments import NEEDED, last_is_verdict, runs_on
from bot.understand.indirect import embedded, tells
from bot.understand.kinds_of_clauses import Asks, Kind
from bot.understand.main_clause import is_tag, kind_of
from bot.understand.word_classes import TAGS, WH

_CHOICE: Final = re.compile(
    r"\b(?:(?:whole|entire|full) board|in office|present|outstanding(?: shares)?|votes cast|received|sent|mailed|posted|posting|mailing|deposited|elected|appointed|the bylaws|(?:one|two|three|\d) years?) or "
    r"(?:is it |only |just )?(?:of |for |by |fixed |those |the |in |all |(?:when |from |on |once )*(?:received|receipt)|received|sent|appointed|elected|one|two|three|four|five|\d)|"
    r"\b(?:when|once|from when) (?:it|he|she|they|we|you|i|the|a|an)\b[^,?.;]{2,40},? or (?:is it )?(?:only |just |rather |already )?(?:when|once|from when)\b|"
    r"\bor (?:is it|does it fall) (?:(?:on|upon|up to|for) )(?:us|me|him|her|them|you|the \w+)\b|\bis it the [\w ]{2,30} or (?:the )?\w+|\b(?:do|does|is|are|can|may) (?:the )?\w+ or (?:the )?(?:board|directors|(?:stock|share)?holders)\b|"
    r"\b(?:who|what|when|where|by whom|how)\b[^,?]{0,30}, (?:and|or) (?:for |by |at |in |on |to )?(?:what|which|whom|who|when|how)\b|"
    r"\b(?:more|less|fewer|longer|shorter)\b[^?]+ to [^?]+ or (?:to|for) ",
    re.IGNORECASE,
)
"""One of two is asked for ("of those present or of the whole board?"), not a yes."""


@lru_cache(maxsize=256)
def asked_by(sentence: str, *, asks: bool = False) -> Asks:
    """What a sentence asks for, with its question mark where it has one; `asks` where it asks without one."""
    if _CHOICE.search(sentence):
        return Asks.VALUE
    parts = clauses(sentence)
    questioned = sentence.rstrip().endswith("?")
    kinds = [kind_of(each, questioned=questioned, last=place == len(parts) - 1) for place, each in enumerate(parts)]
    return _decided(parts, kinds, questioned=questioned, asks=asks)


@lru_cache(maxsize=256)
def has_value_asked(sentence: str) -> bool:
    """Whether some clause of a sentence asks for a value, also beside a question of yes or no."""
    parts = clauses(sentence)
    kinds = (
        kind_of(each, questioned=sentence.endswith("?"), last=place == len(parts) - 1)
        for place, each in enumerate(parts)
    )
    return asked_by(sentence) is Asks.VALUE or any(each in (Kind.WH, Kind.VALUE_HEAD) for each in kinds)


@lru_cache(maxsize=256)
def asking_clauses(sentence: str) -> tuple[Words, ...]:
    """The clauses of a sentence that ask yes or no: those with the verb in front, else its last statement or fragment."""
    parts = clauses(sentence)
    kinds = [kind_of(each, questioned=True, last=place == len(parts) - 1) for place, each in enumerate(parts)]
    pairs = list(zip(parts, kinds, strict=True))
    embedded = _after_whether(pairs)
    if embedded and (kinds[0] is not Kind.INVERTED or parts[0][0] == "whether"):
        return embedded
    inverted = tuple(part for part, kind in pairs if kind is Kind.INVERTED and not is_tag(part))
    if inverted:
        return inverted
    rest = [part for part, kind in pairs if kind not in (Kind.SUBORDINATE, Kind.TAG) and not is_tag(part)]
    stated = [part for part, kind in pairs if kind is Kind.STATEMENT and not is_tag(part)]
    return tuple(rest[-1:] + [each for each in stated[-1:] if each not in rest[-1:]])


def _after_whether(pairs: list[tuple[Words, Kind]]) -> tuple[Words, ...]:
    """What each "whether" leads in, with what goes on after a comma."""
    found: list[Words] = []
    for part, kind in pairs:
        if "whether" in part[:-1]:
            pieces = " ".join(part).split("whether ")[1:]
            found += [tuple(each.split()) for each in pieces if each.split()]
        elif found and kind in (Kind.FRAGMENT, Kind.STATEMENT, Kind.TELEGRAPHIC, Kind.VERDICT):
            found[-1] = (*found[-1], *part)
    return tuple(found)


def states(sentence: str) -> bool:
    """Whether a sentence only states something: no clause of it asks, judges or is a fragment."""
    parts = clauses(sentence)
    kinds = (kind_of(each, questioned=False, last=place == len(parts) - 1) for place, each in enumerate(parts))
    return all(each in (Kind.STATEMENT, Kind.SUBORDINATE) for each in kinds)


def is_bare_telling(sentence: str) -> bool:
    """Whether a sentence asks to be told and says not what: "could you tell me?"."""
    parts = clauses(sentence)
    short = len(parts) == 1 and len(parts[0]) <= _BARE and tells(parts[0])
    return short and not any(each in WH or each in ("whether", "if", "that") for each in parts[0])


_BARE: Final = 6
_A_VERDICT: Final = 2
"""So few words judge what stands before them ("our treasurer, who is away, signed it. valid?")."""


def _decided(parts: tuple[Words, ...], kinds: list[Kind], *, questioned: bool, asks: bool) -> Asks:
    main: list[tuple[Words, Kind]] = [
        (part, kind) for part, kind in zip(parts, kinds, strict=True) if kind is not Kind.SUBORDINATE
    ]
    if not main:
        return _of_subordinates(parts)
    main = _without_supposing(main)
    told = next((place for place, (_, kind) in enumerate(main) if kind is Kind.TELLING), None)
    if told is not None and not any(kind is Kind.INVERTED for _, kind in main[:told]):
        return embedded(parts, kinds)
    first = main[0]
    if first[1] is Kind.WH and runs_on(first[0]):
        return Asks.VALUE
    if questioned and first[1] is not Kind.WH and main[-1][1] is Kind.VERDICT and len(main[-1][0]) <= _A_VERDICT:
        return Asks.YES_OR_NO
    asked = [(part, kind) for part, kind in main if kind in (Kind.WH, Kind.INVERTED)]
    if any(kind is Kind.INVERTED and not _names_one(part, first[1]) for part, kind in asked):
        return Asks.YES_OR_NO
    if asked:
        return Asks.VALUE
    return _without_inversion(main, questioned=questioned, asks=asks)


def _of_subordinates(parts: tuple[Words, ...]) -> Asks:
    """Subordinate clauses alone ask nothing, but "when notice is due?"."""
    return Asks.VALUE if len(parts) == 1 and parts[0][0] in ("when", "where") else Asks.NOTHING


def _without_supposing(main: list[tuple[Words, Kind]]) -> list[tuple[Words, Kind]]:
    """The main clauses without an inverted condition before them: "were the notices mailed today, what is ...?"."""
    supposes = main[0][1] is Kind.INVERTED and main[0][0][0] in ("were", "had", "should")
    rest = main[1:]
    return rest if supposes and any(kind in (Kind.WH, Kind.INVERTED) for _, kind in rest) else main


def _names_one(part: Words, first: Kind) -> bool:
    """Whether a clause after a question for a value only offers one: "who signs, is it the treasurer?"."""
    return (
        first is Kind.WH
        and part[:2] in (("is", "it"), ("is", "that"), ("was", "it"))
        and part[2:3] in (("the",), ("a",), ("only",), ("just",), ("an",))
        and "same" not in part
    )


def _without_inversion(main: list[tuple[Words, Kind]], *, questioned: bool, asks: bool) -> Asks:
    part, kind = main[-1]
    before = [each for _, each in main[:-1]]
    if kind is Kind.VALUE_HEAD:
        return Asks.VALUE
    if kind is Kind.TAG:
        return Asks.YES_OR_NO if before or questioned else Asks.NOTHING
    if kind is Kind.VERDICT:
        plain = asks and (
            (last_is_verdict(part) and part[-1] not in NEEDED) or part[-1] in TAGS or part[-2:] == ("or", "not")
        )
        return Asks.YES_OR_NO if questioned or plain else Asks.NOTHING
    if kind in (Kind.STATEMENT, Kind.TELEGRAPHIC) and questioned:
        return Asks.YES_OR_NO
    if questioned and before and before[-1] is Kind.VERDICT and len(main[-2][0]) == 1:
        return Asks.YES_OR_NO
    if questioned and before and before[-1] is Kind.VALUE_HEAD and len(part) > 1:
        return Asks.VALUE
    return Asks.NOTHING
