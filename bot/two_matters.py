"""One question that holds two matters against each other: each is asked by itself, and what they measure is compared.

"Does it take more votes to remove an officer than to fill a seat?" is read as two questions on votes. Where both are
measured the larger one is known; where they are not, both answers stand side by side and the reader compares.
"""

from datetime import date, datetime
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from bot import larger_or_smaller
from bot.understand import patterns as re
from bot.understand.counts import Counts
from bot.understand.question import Question, read
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome
from rules.registry import RULES
from rules.terms import Of, Span, Threshold

_VERSUS: Final = re.compile(
    r",?\s*\b(?:versus|vs\.?|(?:as )?compared (?:with|to)|(?:as )?against(?= (?:setting|fixing|filling|removing|creating|electing|calling|a|an|the|to|stockholder|shareholder|board|special|regular|committee)\b)|as opposed to)\s+",
    re.IGNORECASE,
)
_MEASURES: Final = (
    (re.compile(r"\bquorums?\b", re.IGNORECASE), "what is the quorum for"),
    (re.compile(r"\b(?:votes?|majorit\w+|threshold|support|yeses|shares)\b", re.IGNORECASE), "what vote does it take"),
    (re.compile(r"\b(?:notice|lead[- ]time|warning|heads[- ]up)\b", re.IGNORECASE), "how much notice is needed for"),
    (re.compile(r"\b(?:deadline|due|last day|latest|cut-?off|by when)\b", re.IGNORECASE), "what is"),
)
"""What two matters are held against each other in, and the question that asks for it of one."""
_BEFORE_FIRST: Final = re.compile(
    r"\b(?:to|for|on|of|in|by|at|when)\b(?! (?:votes?|directors?|members?|the (?:directors|members))\b)", re.IGNORECASE
)
_LED: Final = re.compile(r"(?:^|(?<=[.!;:?] )|(?<= - ))(?=(?:(?! - )[^.!;:?])*\?\s*$)")
"""Where the sentence that asks begins, after all that is told before it."""
_EITHER: Final = re.compile(r"[,:]\s*(?P<first>[^,:?]{4,80}?),? or (?P<second>[^,:?]{4,80}?)\W*$", re.IGNORECASE)
"""The two of which one is asked for ("which takes more votes, to do this or to do that?")."""
_A_PART: Final = re.compile(
    r"\W*(?:an? |the )?(?:simple |bare |absolute )?(?:more than|over|at least|majority|half|two[- ]thirds|one[- ]third)\b",
    re.IGNORECASE,
)
"""A part of a whole: of two such only one is right, and neither is a matter by itself."""
_WHOLES: Final = (
    (Of.DIRECTORS_PRESENT, Of.IN_OFFICE, Of.WHOLE_BOARD),
    (Of.VOTES_CAST, Of.REPRESENTED, Of.OUTSTANDING),
)
"""Boards and shares of which a part may be needed, each at least as large as the one before."""
_LIKELY: Final = 0.35
_PIECE: Final = 4
"""A matter is told in at least so many letters."""


class _Pair(Struct, frozen=True):
    """The two questions, and whether the first is supposed to be the larger; None where it is only asked for both.

    `names` holds the words for both where it is asked which of them is the larger, or with `larger` false the smaller.
    """

    first: str
    second: str
    larger: bool | None = None
    names: tuple[str, ...] = ()


_ON_THE_ONE_HAND: Final = re.compile(
    r"(?P<told>.*?)(?:\bcompare\b[^:?]{0,20}[:,]? ?)(?P<first>[^?;]{8,120}?),? on the one hand,? (?:and|with|to) (?P<second>[^?;]{8,120}?),? on the other(?: hand)?\W*$",
    re.IGNORECASE | re.DOTALL,
)
"""Two matters that a question sets side by side, each told in full."""


def _pair(text: str) -> _Pair | None:
    """The two questions that a text is made of; None where it holds nothing against each other."""
    hands = _ON_THE_ONE_HAND.fullmatch(text)
    if hands:
        return _Pair(f"{hands['told']}What is {hands['first']}?", f"{hands['told']}What is {hands['second']}?")
    asked = larger_or_smaller.asked_in(text)
    if asked and asked.second:
        told, first = _parted(asked.first, text)
        return _questions(told, first, asked.second, asked.larger)
    either = _EITHER.search(text) if asked else None
    if asked and either and not all(_A_PART.match(either[name]) for name in ("first", "second")):
        told, lead = _parted(text[: either.start()], text)
        pair = _questions(told, f"{lead} {either['first']}", either["second"], asked.larger, lead=lead)
        return replace(pair, names=(either["first"], either["second"])) if pair else None
    found = _VERSUS.search(text)
    if found is None:
        return None
    told, first = _parted(text[: found.start()], text)
    return _questions(told, first, text[found.end() :], None)


def sets_side_by_side(text: str) -> bool:
    """Whether a question holds two matters against each other that it tells in full."""
    return bool(_ON_THE_ONE_HAND.fullmatch(text))


def _parted(before: str, text: str) -> tuple[str, str]:
    """What is told before the question, and what the question says up to its second matter."""
    led = _LED.search(text)
    start = led.start() if led and led.start() < len(before) else 0
    return before[:start], before[start:]


def _questions(
    told: str,
    first: str,
    second: str,
    larger: bool | None,
    lead: str = "",
) -> _Pair | None:
    """Both matters asked in the same way, by what they are compared in."""
    asks = next((asks for pattern, asks in _MEASURES if pattern.search(lead or first)), None)
    if asks is None:
        return None
    place = None if lead else _BEFORE_FIRST.search(first)
    matter = first[place.start() if place else len(lead) :].strip(" ,?")
    rest = second.strip(" ?.!\n")
    if min(len(matter), len(rest)) < _PIECE:
        return None
    return _Pair(f"{told}{asks} {matter}?", f"{told}{asks} {rest}?", larger)


def compared(question: Question, now: datetime, corporation: Corporation) -> tuple[str, Finding] | None:
    """The rule of the first matter and what is found of both; None for a question that compares none, or the same one."""
    pair = _pair(question.text)
    if pair is None or question.facts.get("rank"):
        return None
    parts = [read(each, now) for each in (pair.first, pair.second)]
    rules = [next(each for each in part.matches if each.is_law) for part in parts]
    if rules[0].rule == rules[1].rule or min(each.probability for each in rules) < _LIKELY:
        return None
    told = {name: each for name, each in question.facts.items() if name in Counts.__struct_fields__}
    found = [
        RULES[each.rule].answer(corporation, {**told, **part.facts, "polar": False})
        for each, part in zip(rules, parts, strict=True)
    ]
    if any(each.outcome is not Outcome.VALUE or not each.under for each in found):
        return None
    return rules[0].rule, _held_together(pair, (rules[0].rule, rules[1].rule), (found[0], found[1]))


def _held_together(pair: _Pair, rules: tuple[str, str], found: tuple[Finding, Finding]) -> Finding:
    """One finding over two: yes or no where it is asked if the first is larger and both are measured, else both."""
    under = tuple(dict.fromkeys((found[0].under[0], found[1].under[0], *found[0].under, *found[1].under)))
    values: dict[str, Any] = {rule: dict(each.values) for rule, each in zip(rules, found, strict=True)}
    text = " ".join(each.answer for each in found)
    if pair.larger is None:
        return Finding(Outcome.VALUE, text, under, values)
    order = _order(*found)
    if order is None:
        choices = tuple(
            Choice(RULES[rule].title, each.answer, each.outcome, rule) for rule, each in zip(rules, found, strict=True)
        )
        return Finding(Outcome.AMBIGUOUS, f"Compare for yourself: {text}", under[:2], choices=choices)
    if pair.names:
        chosen = "neither" if order == 0 else pair.names[0 if (order > 0) == pair.larger else 1]
        lead = "They are the same." if order == 0 else f"It is {chosen}."
        return Finding(Outcome.VALUE, f"{lead} {text}", under, {**values, "which": chosen})
    holds = order > 0 if pair.larger else order < 0
    if holds and _differ_in_whole(*found):
        return Finding(Outcome.CONDITIONAL, f"Only while a seat is vacant or a director is away. {text}", under, values)
    return Finding(Outcome.YES if holds else Outcome.NO, f"{'Yes' if holds else 'No'}. {text}", under, values)


def _order(first: Finding, second: Finding) -> float | None:
    """More than 0 where the first measures more, less than 0 where the second does; None where that cannot be told."""
    for measure in (_number, _day, _length, _part):
        one, other = measure(first), measure(second)
        if one is None or other is None:
            continue
        if measure is not _part or _whole(first) == _whole(second):
            return one - other
        wholes = _whole(first), _whole(second)
        row = next((row for row in _WHOLES if all(each in row for each in wholes)), ())
        if one == other and row:
            return float(row.index(Of(wholes[0])) - row.index(Of(wholes[1])))
    return None


def _differ_in_whole(first: Finding, second: Finding) -> bool:
    """Whether only that of which a part is needed makes one larger than the other."""
    return _number(first) is None and _part(first) is not None and _whole(first) != _whole(second)


def _number(found: Finding) -> float | None:
    needed = found.values.get("needed")
    return float(needed) if isinstance(needed, int) else None


def _day(found: Finding) -> float | None:
    """The last day; an earlier one is the longer notice, so that it counts for more."""
    last = found.values.get("last_day")
    return -float(last.toordinal()) if isinstance(last, date) else None


def _length(found: Finding) -> float | None:
    least = found.values.get("at_least")
    try:
        return float(Span(str(least)).length) if least is not None else None
    except ValueError:
        return None


def _part(found: Finding) -> float | None:
    """The part of a whole that is needed, where the finding tells it in words."""
    try:
        threshold = Threshold(str(found.values.get("needed")))
    except ValueError:
        return None
    if not threshold.fraction:
        return None
    return float(threshold.fraction) + (_JUST_OVER if threshold.more_than else 0.0)


def _whole(found: Finding) -> str:
    """That of which a part is needed."""
    whole = found.values.get("of")
    return str(whole[0] if isinstance(whole, list) and len(whole) == 1 else whole)


_JUST_OVER: Final = 1e-9
