"""The part or the number that a question supposes to act or to be needed: "can a third of the directors ...?"."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.asked_form import asking_clauses
from bot.understand.form import asking
from bot.understand.numbers import find_numbers
from rules.supposing import SupposedCount, SupposedPart

_PART: Final = (
    r"(?:\d+(?:\.\d+)? ?(?:%|per ?cent\b|pct\b)|(?:\b(?:one|two|three|four|an?)[- ])?\b(?:half|thirds?|quarters?|fourths?|fifths?)\b|"
    r"\b\d/\d\b|\b(?:simple |bare |absolute )?majority\b)"
)
_BODY: Final = (
    r"(?:(?:all|the|our|its|their|those|these|whole|entire|full|remaining|outstanding|issued|voting|sitting|current|other|total|independent|committee) ){0,3}"
    r"(?:directors?|board|members?|shares?|stock|votes?|(?:share|stock)?holders?|them|us|those|people|class|seats?|committee)\b"
)
_SUPPOSED: Final = re.compile(
    rf"(?P<part>{_PART})(?: (?:majority|vote|approval|of {_BODY}|{_BODY}|(?:(?:is|are|be|was|were) )?(?:not )?(?:enough|sufficient|needed|required|necessary)|suffices?)\b)|"
    rf"\b(?:needs?|takes?|requires?|(?:vote|votes|approval|consent|support|backing) (?:of|by|from)) (?:at least |only |just |exactly )?(?P<only>{_PART})(?= to\b|\W*$)|(?P<word>\bmajority\b)",
    re.IGNORECASE,
)
"""A part of persons or shares, and not of an hour or a price."""
_TOLD_AFTER: Final = re.compile(r" (?:if|when|although|though|while|since|because|after|once|but)\b")


def supposed_part(text: str, facts: Mapping[str, Any]) -> dict[str, SupposedPart]:
    """The part that votes, or that the clause that asks names, with what it is taken of; nothing where there is none."""
    told = facts.get("in_favor_fraction")
    demanded = told is not None and told == facts.get("charter_part")  # by the charter, and not cast
    part = (_asked_for(text) or told) if demanded else (told or _asked_for(text))
    if part is None:
        return {}
    more, of = bool(facts.get("claimed_more")), facts.get("supposed_of")
    named = any(each.kind != "count" for sentence in asking(text) for each in find_numbers(sentence))
    needed = facts["needed"] and (named or "in_favor_fraction" not in facts)
    taken = _CLAIMED_TO_BE_NEEDED.search(text)
    needed = needed or (taken is not None and (told is None or taken["for"] is None))
    return {"supposed_part": SupposedPart(part, more, of, needed)}


_IS_THAT_SO: Final = re.compile(
    r",? (?:is|was) (?:that|this|it) (?:right|true|correct|so|accurate)\W*$|,? (?:right|correct|true)\?\W*$",
    re.IGNORECASE,
)
"""What is asked is whether the sentence before holds."""


_CLAIMED_TO_BE_NEEDED: Final = re.compile(
    rf"(?:^|[.?!;]\s+)\W*(?:so |ok |and |it'?s |it is |a |an |the |at least )*{_PART}(?: (?:majority|vote|approval|of {_BODY}|{_BODY}))?(?: cast)? (?:to (?!be\b)\w+|(?P<for>for))\b(?![^.?!;]*\b(?:enough|suffic\w+|do|can|may|is|are|was|were)\b)[^.?!;]{{0,80}}?(?:{_IS_THAT_SO.pattern})",
    re.IGNORECASE,
)
"""A part without a verb, as what something takes ("two thirds to amend them, right?")."""


def _asked_for(text: str) -> Fraction | None:
    tag = _IS_THAT_SO.search(text)
    stated = _SUPPOSED.search(asking(text)[-1][: -len(tag[0])]) if tag and asking(text) else None
    if stated:
        said = stated["part"] or stated["only"] or stated["word"]
        return next((each.value for each in find_numbers(said) if each.kind != "count"), Fraction(1, 2))
    for clause in (" ".join(words) for sentence in asking(text) for words in asking_clauses(sentence)):
        match = _SUPPOSED.search(_TOLD_AFTER.split(clause)[0])
        if match:
            said = match["part"] or match["only"] or match["word"]
            return next((each.value for each in find_numbers(said) if each.kind != "count"), Fraction(1, 2))
    return None


_NEEDS_SO_MANY: Final = re.compile(
    r"\b(?:needs?|needed|(?<!to )take|takes|requires?|quorum (?:is|be|of|equals?|means?)|is (?:a |the |our |their )*(?:board |stockholder )?quorum|ha(?:ve|s) to (?:have|get|be|find|reach)|must (?:have|get|be|find|reach|scrape together|round up|gather)|got to (?:have|get)|gotta (?:have|get)|minimum (?:is|of|be)|(?:can(?:no|')?t|can not|not|never|no quorum|stuck|stalled|out of luck|dead in the water)\b[^.?!;]{0,40}\b(?:until|unless|till))"
    r"(?: to (?:have|get|be|find|reach|gather))?(?: (?:at least|exactly|all|just|only|as many as|a minimum of|no fewer than|fully|full|some|the (?:votes?|holders|owners|yes votes?) of|(?:votes?|holders|owners) of))*\s*$",
    re.IGNORECASE,
)
_AUXILIARY: Final = re.compile(
    r"\b(?:must|should|do|does|did|will|would)(?: (?:at least|exactly|all|the|our|as many as|holders of|owners of|the (?:holders|owners) of))*\s*$",
    re.IGNORECASE,
)
_SO_MANY_MUST: Final = re.compile(
    r"[^.?!;,]{0,45}?\b(?:must|ha(?:ve|s) to|needs? to|got to|(?:is|are|be|were) (?:all )?(?:needed|required|necessary|the minimum))\b",
    re.IGNORECASE,
)
_MUST_DO: Final = re.compile(
    r"[^.?!;,]{0,45}?\b(?:be|sign|vote|attend|come|show|agree|consent|approve|have|need|support|back|join)\b",
    re.IGNORECASE,
)
_ONE_OF_THEM: Final = re.compile(
    r"\s*(?:\w+ )?(?:of|directors?|members?|votes?|shares?|signatures?|(?:stock|share)?holders?|inspectors?|persons?|people)\b(?! more)",
    re.IGNORECASE,
)
"""A single one is counted only where it is said of what; else it stands for a thing ("do we need one?")."""
_OF: Final = re.compile(r"(?:(?<!holders )(?<!owners )\bof(?: (?:the|our|its|your|all|those))*|\$)\s*$", re.IGNORECASE)
_OTHER_UNITS: Final = re.compile(
    r"[\s-]*(?:more|others?|another|additional|further|extra|(?:calendar |business )?days?|hours?|weeks?|months?|years?|minutes?|%|per ?cent|pct|meetings?|times|officers?|committees?|inspectors?|notices?|copies|pages|am\b|pm\b|o'clock|class(?:es)?|cents|dollars)",
    re.IGNORECASE,
)


_IS_ENOUGH: Final = re.compile(r"[^.?!;:,]{0,40}\b(?:enough|sufficient|suffic\w+)\b", re.IGNORECASE)
_COUNTS: Final = (
    *("in_favor", "shares_in_favor", "signed", "shares_signed", "asking", "shares_asking", "present", "shares_present"),
    *("in_office", "seats", "directors", "members", "shares_outstanding"),
)
"""Facts that count persons or shares; the first is the likeliest for a number that is only supposed."""


def supposed_count(text: str, facts: Mapping[str, Any]) -> dict[str, SupposedCount]:
    """The number of persons or shares that a question supposes to be needed or enough ("do we need 5 of 9?"); nothing where there is none."""
    for sentence in asking(text):
        for number in find_numbers(sentence):
            before, after = sentence[: number.start], sentence[number.end :]
            if number.kind != "count" or _OTHER_UNITS.match(after) or _OF.search(before):
                continue
            if number.value == 1 and not _ONE_OF_THEM.match(after):
                continue
            needed = _is_needed(before, after)
            if needed or _IS_ENOUGH.match(after):
                told_as = _read_as(number.value, text, facts)
                return {"supposed_count": SupposedCount(int(number.value), told_as, needed)}
    return {}


def _is_needed(before: str, after: str) -> bool:
    """Whether a number between these words is one that is needed, of persons or shares."""
    auxiliary = _AUXILIARY.search(before)
    does = _MUST_DO if auxiliary and before.rstrip().lower().endswith("must") else _SO_MANY_MUST
    return bool(_NEEDS_SO_MANY.search(before) or _SO_MANY_MUST.match(after) or (auxiliary and does.match(after)))


def _read_as(value: Fraction, text: str, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """The facts that were read from the supposed number: those of its value, but for as many as tell the same number elsewhere."""
    named = [name for name in _COUNTS if facts.get(name) == value]
    elsewhere = sum(each.value == value and each.kind == "count" for each in find_numbers(text)) - 1
    return tuple(named[: len(named) - elsewhere])
