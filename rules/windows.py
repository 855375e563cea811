"""Windows before an event: from which day to which day something must be done."""

from datetime import date
from typing import Final

from msgspec import Struct

from rules import phrases
from rules.days import after, before
from rules.terms import Span, Window


class Range(Struct, frozen=True):
    """Days from `first` to `last`, both included; None where that end is open."""

    first: date | None
    last: date | None

    def has(self, day: date) -> bool:
        """Whether `day` lies in it."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def values(self, first: str = "first_day", last: str = "last_day") -> dict[str, date]:
        """The ends that there are, by name."""
        return {name: day for name, day in ((first, self.first), (last, self.last)) if day is not None}

    def words(self) -> str:
        """In words: "from Tue Oct 6, 2026 to Sat Dec 5, 2026"."""
        if self.first and self.last:
            return f"from {phrases.day(self.first)} to {phrases.day(self.last)}"
        return f"by {phrases.day(self.last)}" if self.last else f"not before {phrases.day(self.first or date.min)}"


OFF_NO_WEEKEND: Final = "No sentence moves a last day that falls on a weekend or a holiday to another day."
"""What holds of every window: its days are those of the calendar."""


def days_for(window: Window, event: date) -> Range:
    """The days on which a thing may be done that must be done so long before `event`."""
    return Range(
        before(event, window.at_most) if window.at_most else None,
        before(event, window.at_least) if window.at_least else None,
    )


def events_for(window: Window, done: date) -> Range:
    """The days on which the event may be held when the thing was done on `done`."""
    return Range(
        after(done, window.at_least) if window.at_least else None,
        after(done, window.at_most) if window.at_most else None,
    )


def words(window: Window) -> str:
    """In words: "not less than 10 days nor more than 60 days"."""
    if window.at_least and window.at_most:
        return f"not less than {window.at_least} and not more than {window.at_most}"
    return f"at least {window.at_least}" if window.at_least else f"not more than {window.at_most}"


def allows(window: Window, lead_time: Span) -> bool | None:
    """Whether so long before an event lies in a window; None where that hangs on the length of a month."""
    least, most = _in_days(window.at_least), _in_days(window.at_most)
    leads = _days_of(lead_time)
    fine = {(least is None or lead >= least) and (most is None or lead <= most) for lead in leads}
    return fine.pop() if len(fine) == 1 else None


def named(window: Window, near: Span, far: Span, *, exactly: bool) -> bool:
    """Whether a window that somebody names is the one of the text; without `exactly`, whether it lies in that one."""
    ends = (_in_days(near), _in_days(far))
    if exactly:
        return ends == (_in_days(window.at_least), _in_days(window.at_most))
    return allows(window, near) is True and allows(window, far) is True


def short_of(window: Window, lead_time: Span) -> bool:
    """Whether so long before an event is surely less than a window asks for at least."""
    least, leads = _in_days(window.at_least), _days_of(lead_time)
    return least is not None and bool(leads) and max(leads) < least


def _days_of(span: Span) -> tuple[int, ...]:
    """The fewest and the most days that a span may have; none for hours."""
    fewest = _in_days(span)
    if fewest is not None:
        return (fewest,)
    lengths = {"months": (28, 31), "years": (365, 366)}
    return tuple(each * span.amount for each in lengths.get(span.unit, ()))


def _in_days(span: Span | None) -> int | None:
    lengths = {"days": 1, "weeks": 7}
    return span.amount * lengths[span.unit] if span and span.unit in lengths else None
