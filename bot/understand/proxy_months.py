"""Proxies and the meetings at which they are voted, where only a month, a year or a week is told: "signed in March 2025"."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from dateutil.relativedelta import relativedelta
from msgspec import Struct

from bot.understand import patterns as re
from bot.understand.dates import Moment
from rules.days import When

_PROXY: Final = re.compile(r"\bprox(?:y|ies)\b", re.IGNORECASE)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = re.compile(
    r"\b(?:(?P<which>this|next|last|coming|in|of|from|since|dated|by|late|early|mid|end of|the)[\s-]+)+(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
    r"(?:,? (?:of )?(?P<year>20\d\d|(?:this|last|next) year)\b)?(?!,? ?\d)|"
    r"\b(?P<month2>january|february|march|april|june|july|august|september|october|november|december) (?P<year2>20\d\d)\b",
    re.IGNORECASE,
)
_NEAR: Final = re.compile(
    r"\b(?P<which>this|next|last) (?P<unit>week|month|year)(?:'s)?\b(?! (?:end|fiscal))", re.IGNORECASE
)
_YEAR: Final = re.compile(
    r"\b(?:in|from|of|since|dated|signed|back in) (?:early |late |mid-?)?(?P<year>20\d\d)\b(?! (?:shares|votes|holders))",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(
    r"\b(?:sign\w*|dated?|giv(?:e|en)|gave|executed|made|wrote|written|granted|from|of|got|handed|issued)\b[^.?!;,]{0,50}$",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(r"\b(?:until|till|through|thru|expir\w+|good to|valid to)\b[^.?!;,]{0,20}$", re.IGNORECASE)
_MONTHS_A_YEAR: Final = 12
_WEEK: Final = 7


class _Stretch(Struct, frozen=True):
    """The days that words may mean, and where they stand."""

    start: int
    first: date
    last: date


def proxy_months(text: str, moments: Sequence[Moment], dates: Mapping[str, Any], today: date) -> dict[str, Any]:
    """The first and the last day that a proxy, or the meeting, may have; nothing for what has an exact date."""
    if not _PROXY.search(text):
        return {}
    taken = [(each.start, each.end) for each in moments]
    found: dict[str, Any] = {}
    for each in sorted(_stretches(text, today), key=lambda stretch: stretch.start):
        if any(start <= each.start < end for start, end in taken) or _UNTIL.search(text[: each.start]):
            continue
        if each.first <= today and _SIGNED.search(text[: each.start]) and "proxy_at" not in {**dates, **found}:
            found |= {"proxy_at": When(each.first), "proxy_at_latest": When(each.last)}
        elif "meeting_at" not in {**dates, **found}:
            found |= {"meeting_at": When(each.first), "voted_at_latest": When(each.last)}
    return found


def _stretches(text: str, today: date) -> Iterator[_Stretch]:
    """The months, years and weeks of a text."""
    for match in _MONTH.finditer(text):
        month = _MONTHS.index((match["month"] or match["month2"])[:3].lower()) + 1
        start = match.start("month" if match["month"] else "month2")
        signed = bool(_SIGNED.search(text[:start]))
        first = date(_year_of(match["year"] or match["year2"], month, today, past=signed), month, 1)
        yield _Stretch(start, first, _month_end(first))
    for match in _NEAR.finditer(text):
        yield _near(match.start(), match["which"].lower(), match["unit"].lower(), today)
    for match in _YEAR.finditer(text):
        year = int(match["year"])
        yield _Stretch(match.start("year"), date(year, 1, 1), date(year, _MONTHS_A_YEAR, 31))


def _year_of(said: str | None, month: int, today: date, *, past: bool) -> int:
    """The year of a month: as it is said, else the latest one for what was signed, the next one for a meeting."""
    if said and said.isdigit():
        return int(said)
    if said:
        return today.year + {"this": 0, "last": -1, "next": 1}[said.split()[0].lower()]
    if past:
        return today.year if month <= today.month else today.year - 1
    return today.year if month >= today.month else today.year + 1


def _month_end(first: date) -> date:
    return first + relativedelta(months=1) - timedelta(1)


def _near(start: int, which: str, unit: str, today: date) -> _Stretch:
    """This, the last or the next week, month or year."""
    step = {"this": 0, "last": -1, "next": 1}[which]
    if unit == "week":
        monday = today - timedelta(today.weekday()) + timedelta(_WEEK * step)
        return _Stretch(start, monday, monday + timedelta(_WEEK - 1))
    if unit == "month":
        first = today.replace(day=1) + relativedelta(months=step)
        return _Stretch(start, first, _month_end(first))
    year = today.year + step
    return _Stretch(start, date(year, 1, 1), date(year, _MONTHS_A_YEAR, 31))
