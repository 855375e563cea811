"""A number of shares that those who would call the meeting of the last answer say is theirs ("I own a million")."""

from fractions import Fraction
from typing import Any, Final

from bot.state import State
from bot.understand import patterns as re
from bot.understand.numbers import Number, find_numbers
from bot.understand.question import Question

_CALLING: Final = "shareholders.special_meeting.call"
_THEIRS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|okay|well|now|oh|no|wait|sorry|actually|then|say|suppose|what|if|even if|it's|that)\W+)*"
    r"(?:i|we|he|she|they|both of us|the (?:two|three|four|group|fund)(?: of us)?|(?:me and )?(?:my|our) [\w ]{2,30}?|us)"
    r"(?:'ve|'d|'s| have| has| had| would have)? ?(?:(?:only|just|exactly|together|jointly|all) ){0,2}"
    r"(?:got|hold|holds|held|own|owns|owned|have|has|had|control|controls|'re at|are at|'re down to|are down to|get to)?\s+"
    r"(?:(?:only|just|exactly|precisely|about|some|together|a total of|up to|at least|over|close to) ){0,3}$",
    re.IGNORECASE,
)
_THERE_ARE: Final = re.compile(
    r"\s*(?:\w+ ){0,3}(?:outstanding|in all|in total|altogether|issued|out\b|entitled|stockholders|shareholders|directors)",
    re.IGNORECASE,
)
"""So many shares, holders or directors there are in all."""
_OWNS: Final = re.compile(r"\b(?:got|h[eo]ld\w*|own\w*|have|has|had|'ve|control\w*|down to|at|get to)\b", re.IGNORECASE)


def shares_of_callers(state: State, question: Question, rule: str) -> dict[str, Any]:
    """So many shares of those who ask for the meeting, of which it is asked if they are enough; nothing for another message."""
    if not rule == state.rule == _CALLING:
        return {}
    numbers = find_numbers(question.text)
    if len(numbers) != 1 or not _counts_shares(numbers[0]):
        return {}
    before, after = question.text[: numbers[0].start], question.text[numbers[0].end :]
    theirs = _THEIRS.match(before) and _OWNS.search(before) and not _THERE_ARE.match(after)
    if not theirs:
        return {}
    told = numbers[0].value
    part = numbers[0].kind != "count"
    anew = {"shares_held": None, "shares_signed": None, "signed_fraction": None, "requesting_part": None}
    asked = {"shares_asking": None if part else int(told), "asking_fraction": Fraction(told) if part else None}
    return {**anew, **asked, "polar": True, "asks_shares": None}


def _counts_shares(number: Number) -> bool:
    """Whether a number is one of shares, or a part of them, and not of persons."""
    return number.kind in _PARTS or (number.kind == "count" and number.value >= _MANY)


_PARTS: Final = ("percent", "fraction")
_MANY: Final = 20
"""Fewer than so many are persons and no shares."""
