"""Shares told class by class ("6.0M common (votes), 3.0M preferred (no vote)"): only those that vote are counted."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.count_parts import SHARES_FROM
from bot.understand.numbers import Number, find_numbers

_NO_VOTE: Final = re.compile(
    r"\bnon-?voting\b|\((?:\w+ )?no votes?\)|\b(?:with|ha(?:s|ve|ving)|carr(?:y|ies|ying)|get|gets|gives?) no (?:votes?|voting)\b"
    r"|\bwithout (?:a |the |any )?(?:votes?|voting)\b|\b(?:do(?:es)? not|don'?t|doesn'?t|can ?not|can'?t|may not|not entitled to) vote\b"
    r"|\b(?:common|preferred|class \w|series \w)\b[^.?!;]{0,12}\bno votes?\b",
    re.IGNORECASE,
)
_VOTES: Final = re.compile(
    r"\b(?:voting|votes?(?! (?:for|against|in favou?r|cast|yes|no)\b)|entitled|common|class \w|series \w)\b",
    re.IGNORECASE,
)
_OF_THEM: Final = re.compile(r"\b(?:of (?:which|them|those|these)|among them)\b", re.IGNORECASE)
_OF: Final = re.compile(r"\b(?:out )?of (?:our |the |all )*$", re.IGNORECASE)
_THERE: Final = re.compile(
    r"\b(?:present|represented|here|there|came|in the room|turn\w* (?:up|out)|show\w* up)\b", re.IGNORECASE
)
_ALL: Final = re.compile(r"\b(?:outstanding|out\b|issued|in all|in total|total|altogether)\b", re.IGNORECASE)
_CLASS: Final = re.compile(
    r"\b(?:non-?voting|voting|votes?|common|preferred|class|series|stock|shares?)\b", re.IGNORECASE
)
_WHOLE_AND_PART: Final = 2
_PARTS: Final = ("shares_asking", "shares_signed", "shares_held", "shares_in_favor", "shares_against")
"""What counts those of some holders, of whatever class."""


def by_class(text: str, numbers: Sequence[Number], found: dict[str, Any]) -> dict[str, Any]:
    """The counts with the shares outstanding that vote, where a text also tells of shares that do not."""
    found = _of_one_class(text, numbers, found)
    if not _NO_VOTE.search(text):
        return found
    counted = [each for each in numbers if each.kind == "count" and each.value >= SHARES_FROM]
    if not counted:
        return found
    parts = {found[name] for name in _PARTS if name in found}
    labels = zip(counted, _labels(text, counted), strict=True)
    labelled = [(int(each.value), label) for each, label in labels if each.value not in parts]
    without = [(value, label) for value, label in labelled if _NO_VOTE.search(label)]
    if not without or any(_THERE.search(label) for _, label in without):
        return found
    part = any(_OF_THEM.search(label) for _, label in without) or bool(_OF.search(text[: counted[0].start]))
    return _counted(labelled, without, found, part=part)


_NAMED: Final = re.compile(
    r"\s*(?:shares? (?:of )?)?(?:(?:voting|outstanding|issued) )*(?P<class>(?:class|series) \w|common|preferred)\b",
    re.IGNORECASE,
)


def _of_one_class(text: str, numbers: Sequence[Number], found: dict[str, Any]) -> dict[str, Any]:
    """The counts with all shares of the class whose holders ask, where a text tells how many there are of each class."""
    named = [(int(each.value), _NAMED.match(text[each.end :])) for each in numbers if each.kind == "count"]
    totals: dict[str, int] = {}
    asking = ""
    for number, match in named:
        if match and number == found.get("shares_asking"):
            asking = match["class"].lower()
        elif match and number >= SHARES_FROM:
            totals.setdefault(match["class"].lower(), number)
    if len(totals) < _WHOLE_AND_PART or asking not in totals:
        return found
    return {**found, "class_outstanding": totals[asking], "shares_outstanding": sum(totals.values())}


def _labels(text: str, counted: Sequence[Number]) -> list[str]:
    """The words that tell of each number: those after it, up to the next number."""
    ends = [following.start for _, following in pairwise(counted)] + [len(text)]
    return [re.split(r"[.?!;](?=\s|$)", text[each.end : end])[0] for each, end in zip(counted, ends, strict=True)]


def _counted(
    labelled: Sequence[tuple[int, str]], without: Sequence[tuple[int, str]], found: dict[str, Any], *, part: bool
) -> dict[str, Any]:
    """Shares that vote are added up; of shares in all, those without a vote are taken off."""
    rest = {name: each for name, each in found.items() if name != "shares_nonvoting"}
    lost = sum(value for value, _ in without)
    others = [(value, label) for value, label in labelled if (value, label) not in without]
    voting = [value for value, label in others if _VOTES.search(label) and not _THERE.search(label)]
    whole = [value for value, label in others if value > lost and (part or _ALL.search(label))]
    if voting and not part:
        return {**rest, "shares_outstanding": sum(voting)}
    if not whole and len(labelled) == _WHOLE_AND_PART and others and _CLASS.search(others[0][1]):
        whole = [others[0][0]]
    return {**rest, "shares_outstanding": whole[0] - lost} if whole and whole[0] > lost else rest


_CLASS_IS: Final = re.compile(
    r"\b(?:series|class|preferred|common)\b[^.?!;]{0,25}\b(?:is|are|makes? up|represents?|amounts? to|accounts? for|comes? to|constitutes?)(?: (?:maybe|about|only|just|roughly|around|some|perhaps|barely|approximately))*\s*$",
    re.IGNORECASE,
)
_OF_ALL: Final = re.compile(r"\s*of (?:all|the|our|everything|total|what)\b", re.IGNORECASE)
"""How large a class of stock is, which tells nothing of who acts ("Series B is 8% of all the stock")."""


def tells_class(before: str, after: str) -> bool:
    """Whether a part between these words is that of a class in all the stock."""
    return bool(_CLASS_IS.search(before) and _OF_ALL.match(after))


def class_part(text: str) -> Fraction | None:
    """The part of all the stock that a class is said to be."""
    parts = (each for each in find_numbers(text) if each.kind != "count")
    return next((each.value for each in parts if tells_class(text[: each.start], text[each.end :])), None)
