"""What a question says of fiscal years: which one, its quarters, its first and last days."""

from typing import Any, Final

from bot.understand import patterns as re
from rules.terms import DayOfYear

_MONTHS: Final = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905
)
_LAST_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NAMES: Final = "|".join(rf"{month[:3]}(?:{month[3:]})?\.?" if len(month) > 3 else month for month in _MONTHS)  # noqa: PLR2004
_DAY: Final = re.compile(
    rf"\b(?P<month>{_NAMES}|sept\.?) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,? \d{{4}})|\b(?P<before>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<after>{_NAMES})\b(?! \d{{4}})",
    re.IGNORECASE,
)
_LAST_OF: Final = re.compile(rf"\b(?:last day|end|close) (?:of|in) (?P<month>{_NAMES})\b", re.IGNORECASE)
_FIRST_OF: Final = re.compile(rf"\b(?:first day|start|beginning|1st) of (?P<month>{_NAMES})\b", re.IGNORECASE)
_IN_MONTH: Final = re.compile(
    rf"\b(?P<verb>start|begin|commenc|end|clos|finish)\w* (?:in|with|at the \w+ of|every|each) (?P<month>{_NAMES})\b",
    re.IGNORECASE,
)
_CALENDAR: Final = re.compile(r"\bcalendar year\b", re.IGNORECASE)
_QUARTERS: Final = (
    (r"\b(?:current|this|running|present) (?:fiscal )?quarter\b", 0),
    (r"\bq1\b|first quarter|1st quarter", 1),
    (r"\bq2\b|second quarter|2nd quarter|first half|half[- ]year|mid[- ]?year", 2),
    (r"\bq3\b|third quarter|3rd quarter", 3),
    (r"\bq4\b|fourth quarter|4th quarter|last quarter|final quarter", 4),
)
_SHIFTS: Final = (
    (
        r"(?:next|coming|upcoming|following|about to (?:start|begin)|new) (?:fiscal|financial|business|accounting)(?! (?:year|yr)[- ]end)|year (?:that'?s |that is |which is )?(?:about to|starting|beginning|coming)|next year'?s|year that (?:starts|begins) (?:next|in|on|soon|tomorrow)|year after (?:this|that|the current)|after (?:this|the current) (?:one|year)",
        1,
    ),
    (r"(?:last|previous|prior|past) (?:fiscal|financial|business|year)", -1),
)
_NAMED: Final = re.compile(
    r"\b(?:fy|fiscal(?: year)?|financial year)\s?'?(?P<year>20\d\d|\d\d)\b|\b(?P<before>20\d\d) (?:fiscal|financial|business|accounting) year\b",
    re.IGNORECASE,
)
_START: Final = re.compile(
    r"\b(?:start|begin|open|commenc)\w*|\bkicks? (?:off|in)\b|\bbegan\b|\bfirst day\b", re.IGNORECASE
)
_END: Final = re.compile(
    r"\b(?:end|clos|finish|over|runs? (?:to|until|through))\w*|\blast day\b|\byear[- ]end\b", re.IGNORECASE
)
_POSSIBLE: Final = re.compile(
    r"\b(?:possible|allowed|permitted|instead|free to|(?:board|directors) (?:says?|wants?|agrees?|resolves?|votes?))\b",
    re.IGNORECASE,
)
_WISHED: Final = re.compile(
    r"\b(?:would like|'d like|want(?:s|ed)?|wish(?:es|ed)?|hop(?:e|es|ing)|prefers?|'d prefer|plan(?:s|ning)?|thinking (?:of|about)|propos(?:e|es|ing)) (?!(?:us |me )?to (?:know|see|check|be|find|hear|learn|understand|confirm|ask|make)\b)[^.?!;]{0,30}\b(?:fiscal|financial|business|accounting) year\b",
    re.IGNORECASE,
)
"""Another fiscal year is wished for ("we'd like our fiscal year to end on June 30")."""
_CENTURY: Final = 2000
_BOTH_ENDS: Final = 2


def facts(text: str) -> dict[str, Any]:
    """The facts on fiscal years that words of a text carry."""
    days = [
        _checked(each["month"] or each["after"], int(each["day"] or each["before"])) for each in _DAY.finditer(text)
    ]
    found: dict[str, Any] = {"day_of_year": _day_of_year(text)}
    if len(days) == _BOTH_ENDS and all(days):
        found["second_day_of_year"] = days[1]
    if _POSSIBLE.search(text) or _WISHED.search(text):
        found["changing"] = True
    found["quarter"] = next((each for words, each in _QUARTERS if re.search(words, text, re.IGNORECASE)), None)
    found["fiscal_year_shift"] = next((each for words, each in _SHIFTS if re.search(words, text, re.IGNORECASE)), None)
    named = _NAMED.search(text)
    if named:
        year = int(named["year"] or named["before"])
        found["fiscal_year_named"] = year if year > _CENTURY else year + _CENTURY
    one_end = bool(_START.search(text)) != bool(_END.search(text))
    said = text if one_end or days else text[_behind_the_year(text) :]
    if bool(_START.search(said)) != bool(_END.search(said)):
        found["edge"] = "start" if _START.search(said) else "end"
    return found


def _behind_the_year(text: str) -> int:
    """Where the words begin that say what the year does, if others before it speak of another end."""
    return max((each.end() for each in _YEAR.finditer(text)), default=0)


_YEAR: Final = re.compile(r"\b(?:fiscal|financial|business|accounting) years?\b", re.IGNORECASE)


def _day_of_year(text: str) -> DayOfYear | None:
    match = _DAY.search(text)
    if match:
        return _checked(match["month"] or match["after"], int(match["day"] or match["before"]))
    match = _LAST_OF.search(text)
    if match:
        return _checked(match["month"], _LAST_DAYS[_month(match["month"])])
    match = _FIRST_OF.search(text)
    if match:
        return _checked(match["month"], 1)
    match = _IN_MONTH.search(text)
    if match:
        ends = match["verb"].lower().startswith(("end", "clos", "finish"))
        return _checked(match["month"], _LAST_DAYS[_month(match["month"])] if ends else 1)
    return DayOfYear(1, 1) if _CALENDAR.search(text) else None


def _month(name: str) -> int:
    return next(index for index, month in enumerate(_MONTHS) if month.startswith(name[:3].lower()))


def _checked(month: str, day: int) -> DayOfYear | None:
    index = _month(month)
    return DayOfYear(index + 1, day) if 1 <= day <= _LAST_DAYS[index] else None
