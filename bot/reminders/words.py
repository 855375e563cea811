"""How far a deadline is, in words."""

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.reminders.ladder import last_instant
from rules import phrases
from rules.days import When

_HOUR: Final = timedelta(hours=1)
_HOURS_COUNT: Final = 48
"""Up to so many hours are counted as hours."""


def is_past(due: When, now: datetime, zone: ZoneInfo) -> bool:
    """Whether the last day or instant is over; a last instant itself is still in time."""
    end = last_instant(due, zone).astimezone(UTC)
    return now > end if due.time else now >= end


def left(due: When, now: datetime, zone: ZoneInfo) -> str:
    """How far it is: "in 3 days", "tomorrow", "today", "in 4 hours", "2 days ago"."""
    if due.time:
        apart = due.at(zone).astimezone(UTC) - now.astimezone(UTC)
        if abs(apart) < _HOURS_COUNT * _HOUR:
            return _hours(apart)
    days = (due.date - now.astimezone(zone).date()).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return near[days]
    return f"in {phrases.days(days)}" if days > 0 else f"{phrases.days(-days)} ago"


def _hours(apart: timedelta) -> str:
    unit, noun = (_HOUR, "hour") if abs(apart) >= _HOUR else (timedelta(minutes=1), "minute")
    number = phrases.count(round(abs(apart) / unit), noun)
    if number.startswith("0"):
        return "now"
    return f"in {number}" if apart > timedelta() else f"{number} ago"
