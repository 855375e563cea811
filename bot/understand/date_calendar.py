"""Finding days in the calendar: the next or the latest such day, holidays, days so far away."""

import datetime as dt
from collections.abc import Callable
from datetime import UTC, date, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from bot.understand.date_words import Unit
from rules.days import business_days_after

Search = Callable[[date, bool], date | None]
"""From a day, the nearest day of its kind on or after it, or (where True is given) on or before it."""

FIRST_YEAR, LAST_YEAR = 1900, 2200
_DECEMBER = 12
_WEEK = 7
_YEARS_BETWEEN_LEAP_DAYS = 8
_MONTHS_SEARCHED = 12
_FIXED_HOLIDAYS = {
    "newyears": (1, 1),
    "newyearseve": (12, 31),
    "valentines": (2, 14),
    "juneteenth": (6, 19),
    "independence": (7, 4),
    "halloween": (10, 31),
    "veterans": (11, 11),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "christmaseve": (12, 24),
    "xmaseve": (12, 24),
}
_MOVING_HOLIDAYS = {
    "mlk": (1, 0, 3),
    "martinlutherking": (1, 0, 3),
    "martinlutherkingjr": (1, 0, 3),
    "presidents": (2, 0, 3),
    "washingtonsbirth": (2, 0, 3),
    "memorial": (5, 0, -1),
    "labor": (9, 0, 1),
    "labour": (9, 0, 1),
    "columbus": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
}


def made(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where there is no such day or it lies outside the years 1900 to 2200."""
    try:
        return within_reach(date(year, month, day))
    except (ValueError, OverflowError):
        return None


def within_reach(day: date) -> date | None:
    """Return the day itself, or None where it lies outside the years 1900 to 2200."""
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def yearly(day_of: Callable[[int], date | None]) -> Search:
    """Return the search for a day that each year (of `day_of`) has at most once."""

    def search(start: date, past: bool) -> date | None:
        step = -1 if past else 1
        for years in range(_YEARS_BETWEEN_LEAP_DAYS + 1):
            day = day_of(start.year + step * years)
            if day is not None and (day <= start if past else day >= start):
                return day
        return None

    return search


def monthly(number: int) -> Search:
    """Return the search for the `number`th day of a month that has one."""

    def search(start: date, past: bool) -> date | None:
        step = -1 if past else 1
        for months in range(_MONTHS_SEARCHED):
            year, month = shifted_month(start, step * months)
            day = made(year, month, number)
            if day is not None and (day <= start if past else day >= start):
                return day
        return None

    return search


def weekly(weekday: int) -> Search:
    """Return the search for a weekday, Monday 0 to Sunday 6."""

    def search(start: date, past: bool) -> date | None:
        distance = (start.weekday() - weekday) % _WEEK if past else (weekday - start.weekday()) % _WEEK
        return start - timedelta(distance) if past else start + timedelta(distance)

    return search


def shifted_month(day: date, months: int) -> tuple[int, int]:
    """Return the year and month that lie so many months after those of `day`."""
    years, month = divmod(day.year * _DECEMBER + day.month - 1 + months, _DECEMBER)
    return years, month + 1


def last_of_month(year: int, month: int) -> date | None:
    """Return the last day of a month."""
    first = made(year, month, 1)
    return first and first + relativedelta(day=31)


def weekday_of_month(year: int, month: int, weekday: int, which: int) -> date | None:
    """Return the `which`th weekday of a month, counted from its end where `which` is -1; None where there is none."""
    if which < 0:
        last = last_of_month(year, month)
        return last and weekly(weekday)(last, True)
    first = made(year, month, 1)
    day = first and weekly(weekday)(first, False)
    day = day and day + timedelta(weeks=which - 1)
    return day if day is not None and day.month == month else None


def holiday(name: str, year: int) -> date | None:
    """Return the day of a holiday in a year; its name in lower-case letters alone, without "day"."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if name in _FIXED_HOLIDAYS:
        return made(year, *_FIXED_HOLIDAYS[name])
    if name in _MOVING_HOLIDAYS:
        return weekday_of_month(year, *_MOVING_HOLIDAYS[name])
    if name == "blackfri":
        thanksgiving = weekday_of_month(year, *_MOVING_HOLIDAYS["thanksgiving"])
        return thanksgiving and thanksgiving + timedelta(1)
    return easter(year) - timedelta(2 if name == "goodfri" else 0)


def days_after(day: date, amount: int, unit: Unit) -> date:
    """Return the day that lies `amount` of days or longer units after `day` (before it where negative).

    Business days leave out weekends and federal holidays. Raises ValueError or OverflowError beyond the calendar.
    """
    match unit:
        case "business days":
            return business_days_after(day, amount)
        case "weeks":
            return day + timedelta(weeks=amount)
        case "months":
            return day + relativedelta(months=amount)
        case "years":
            return day + relativedelta(years=amount)
        case _:
            return day + timedelta(days=amount)


def elapsed_after(moment: dt.datetime, amount: int, unit: Unit) -> dt.datetime:
    """Return the local time that lies so many real hours or minutes after a moment, across clock changes."""
    passed = timedelta(hours=amount) if unit == "hours" else timedelta(minutes=amount)
    return (moment.astimezone(UTC) + passed).astimezone(moment.tzinfo)
