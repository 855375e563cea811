"""Until when a reminder may be put off: never to a moment at which the deadline is over."""

from datetime import datetime, time, timedelta
from typing import Final

from rules.days import When

_MORNING: Final = time(9)
NAMES: Final = {"tomorrow": "Until tomorrow morning", "three_days": "For 3 days", "day_before": "Until the day before"}


def until(name: str, due: When, now: datetime) -> datetime | None:
    """The moment until which a snooze lasts; None where there is no such snooze, or the deadline would be over by then.

    `now` is the corporation's local time; mornings are its mornings.
    """
    days = {
        "tomorrow": now.date() + timedelta(days=1),
        "three_days": now.date() + timedelta(days=3),
        "day_before": due.date - timedelta(days=1),
    }
    if name not in days:
        return None
    found = datetime.combine(days[name], _MORNING, tzinfo=now.tzinfo)
    last = datetime.combine(due.date, due.time or time(23, 59), tzinfo=now.tzinfo)
    return found if now < found <= last else None


def snoozes(due: When, now: datetime) -> list[tuple[str, str]]:
    """The snoozes that can be offered: their names, and what is written on them; each moment once."""
    found: dict[datetime, tuple[str, str]] = {}
    for name, label in NAMES.items():
        moment = until(name, due, now)
        if moment:
            found.setdefault(moment, (name, label))
    return list(found.values())
