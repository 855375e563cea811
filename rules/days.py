"""Counting days, hours and business days. Nothing here knows any corporation."""

import datetime as dt
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from msgspec import Struct

from rules.abroad import country_of
from rules.terms import Span


class When(Struct, frozen=True, order=True):
    """A day, and the local time on it where one is known."""

    date: dt.date
    time: dt.time | None = None

    def at(self, zone: ZoneInfo) -> datetime:
        """The instant, in `zone`; midnight where no time is known."""
        return datetime.combine(self.date, self.time or dt.time(), tzinfo=zone)

    def __str__(self) -> str:
        return f"{self.date}T{self.time}" if self.time else str(self.date)


def before(day: date, span: Span) -> date:
    """The day that lies `span` (days or longer) before `day`, which itself is not counted."""
    return business_days_after(day, -span.amount) if span.unit == "business days" else day - _calendar(span)


def after(day: date, span: Span) -> date:
    """The day that lies `span` after `day`. Feb 29 plus years is Feb 28 where there is no 29th."""
    return business_days_after(day, span.amount) if span.unit == "business days" else day + _calendar(span)


def in_year_nearest(day: date, to: date) -> date:
    """The day of that month in the year in which it lies nearest to another day: that one's, the one before or after."""
    years = (day + relativedelta(years=each) for each in (-1, 0, 1))
    return min(years, key=lambda each: abs(each - to))


@lru_cache(maxsize=256)
def business_days_after(day: date, amount: int) -> date:
    """The day that lies so many days other than weekends and federal holidays after `day`, before it where negative."""
    step = timedelta(1 if amount > 0 else -1)
    remaining = abs(amount)
    while remaining:
        day += step
        if day.weekday() < _SATURDAY and day not in _federal_holidays(day.year):
            remaining -= 1
    return day


_SATURDAY = 5


@lru_cache(maxsize=256)
def _federal_holidays(year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 - slow to import, and needed for business days alone

    return frozenset(holidays.country_holidays("US", years=[year]))


def _calendar(span: Span) -> relativedelta | timedelta:
    """A span as days of the calendar; of hours only the whole days count."""
    match span.unit:
        case "years":
            return relativedelta(years=span.amount)
        case "months":
            return relativedelta(months=span.amount)
        case "weeks":
            return timedelta(weeks=span.amount)
        case "days":
            return timedelta(days=span.amount)
        case _:
            return timedelta(days=int(span.length // 24))


def hours_before(moment: datetime, span: Span) -> datetime:
    """The instant that lies `span` (hours, minutes) before, in elapsed time across a change of clocks."""
    return (moment.astimezone(UTC) - _elapsed(span)).astimezone(moment.tzinfo)


def hours_after(moment: datetime, span: Span) -> datetime:
    """The instant that lies `span` (hours, minutes) after, in elapsed time across a change of clocks."""
    return (moment.astimezone(UTC) + _elapsed(span)).astimezone(moment.tzinfo)


def _elapsed(span: Span) -> timedelta:
    return timedelta(hours=span.amount) if span.unit == "hours" else timedelta(minutes=span.amount)


def elapsed(start: datetime, end: datetime) -> timedelta:
    """The time that really passes from `start` to `end`, across a change of clocks."""
    return end.astimezone(UTC) - start.astimezone(UTC)


@lru_cache(maxsize=64)
def legal_holidays(state: str, year: int) -> dict[date, str]:
    """The legal holidays of a state, or of a place abroad, in a year, by day, with their names.

    Abroad they are those of the country; an American holiday is none there. New York's list is that of its General
    Construction Law, section 24: a holiday that falls on a Sunday is kept on the Monday, one that falls on a Saturday
    stays there. For other states the federal list is taken, unmoved.
    """
    import holidays  # noqa: PLC0415 - slow to import, needed by one section of one document

    abroad = country_of(state)
    if abroad:
        country, part = abroad
        return dict(holidays.country_holidays(country, subdiv=part, years=[year]).items())
    federal = holidays.country_holidays("US", years=[year], observed=False)
    days = dict(federal.items())
    if state == "New York":
        days |= _new_york_only(year)
    return dict(days) | {_monday(day): name for day, name in days.items() if day.weekday() == _SUNDAY}


_SUNDAY = 6


def _monday(sunday: date) -> date:
    return sunday + timedelta(days=1)


def _new_york_only(year: int) -> dict[date, str]:
    first = date(year, 6, 1)
    second_sunday_of_june = first + timedelta(days=(_SUNDAY - first.weekday()) % 7 + 7)
    november = date(year, 11, 1)
    election_day = november + timedelta(days=(0 - november.weekday()) % 7 + 1)
    return {
        date(year, 2, 12): "Lincoln's Birthday",
        second_sunday_of_june: "Flag Day",
        election_day: "Election Day",
    }


def is_business_day(day: date, state: str) -> bool:
    """Whether it is neither a Saturday, nor a Sunday, nor a legal holiday of the state."""
    return day.weekday() < 5 and day not in legal_holidays(state, day.year)  # noqa: PLR2004 - Monday to Friday


def next_business_day(day: date, state: str) -> date:
    """The first business day after `day`."""
    following = day + timedelta(days=1)
    while not is_business_day(following, state):
        following += timedelta(days=1)
    return following
