"""A number of shares that those who would call the meeting of the last answer say is theirs ("I own a million")."""

from fractions import Fraction
from typing import Any, Final

from bot.state import State
from bot.understand import patterns as re
from bot.understand.numbers import Number, find_numbers
from bot.understand.question import Question
from rules.terms import Role

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
_JOINS: Final = re.compile(
    r"\b(?:too|also|another|more|as well|joins?|joined|extra|further|additional|comes? (?:on board|in)|signs?)\b",
    re.IGNORECASE,
)
"""Somebody whose shares come on top of those told before."""
_OWNS: Final = re.compile(r"\b(?:got|h[eo]ld\w*|own\w*|have|has|had|'ve|control\w*|down to|at|get to)\b", re.IGNORECASE)


def shares_of_callers(state: State, question: Question, rule: str) -> dict[str, Any]:
    """So many shares of those who ask for the meeting, of which it is asked if they are enough; nothing for another message."""
    if not rule == state.rule == _CALLING or question.wh:
        return {}
    numbers = find_numbers(question.text)
    if len(numbers) != 1 or not _counts_shares(numbers[0]):
        return {}
    before, after = question.text[: numbers[0].start], question.text[numbers[0].end :]
    theirs = _THEIRS.match(before) and _OWNS.search(before) and not _THERE_ARE.match(after)
    in_parts = any(isinstance(state.facts.get(name), Fraction) for name in _TOLD_IN_PARTS)
    joins = _JOINS.search(question.text) and state.facts.get("shares_asking") is not None
    if not theirs or joins or (in_parts and numbers[0].kind == "count" and numbers[0].value <= _PERCENT):
        return {}
    told = numbers[0].value
    part = numbers[0].kind != "count"
    anew = {"shares_held": None, "shares_signed": None, "signed_fraction": None, "requesting_part": None}
    asked = {"shares_asking": None if part else int(told), "asking_fraction": Fraction(told) if part else None}
    return {**anew, **asked, "polar": True, "asks_shares": None}


def _counts_shares(number: Number) -> bool:
    """Whether a number is one of shares, or a part of them, and not of persons."""
    return number.kind in _PARTS or (number.kind == "count" and number.value >= _MANY)


_PERCENT: Final = 100
_TOLD_IN_PARTS: Final = ("asking_fraction", "signed_fraction", "requesting_part")
"""Where a part of the shares was told before, a small number is another part, in percent."""
_PARTS: Final = ("percent", "fraction")
ONE_DIRECTOR: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|ok|then|what about|how about|can|could|may|would|is)\W+)*(?:an?|one|any|just one|a single) (?:single |lone )?(?:director|board member)"
    r"(?:,? (?:(?:acting )?alone|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves)|acting by (?:him|her)self))?(?: (?:do it|call it|call one|do that))?(?: alone| on (?:his|her|their) own| by (?:him|her|them)sel(?:f|ves))?\W*",
    re.IGNORECASE,
)
"""One director would call it, and not the board."""


def lone_director(state: State, question: Question, rule: str) -> dict[str, Any]:
    """That a single director would call the meeting of the last answer; nothing for another message."""
    calling = rule == state.rule and rule.endswith(".special_meeting.call")
    if not calling or not ONE_DIRECTOR.fullmatch(question.text):
        return {}
    nobody = {"roles": (), "offices": (), "actor": None, "shares_asking": None, "asking_fraction": None}
    return {**nobody, "asking": 1, "requester": Role.DIRECTOR, "polar": True, "requesting_part": None}


_MANY: Final = 20
"""Fewer than so many are persons and no shares."""
