"""The axis of time on which a plan is drawn, in the terminal and as a picture: rows, months, places from 0 to 1."""

from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from bot.plans.plan import Plan, Step, moment
from rules import phrases
from rules.days import When

_MARGIN: Final = 0.02
"""Room at either end of the axis, as a part of its length."""
_FEW_DAYS: Final = 21
"""Up to so many days each day is marked, beyond it weeks and months."""
_WEEKS: Final = 100
_MANY_MONTHS: Final = 400


class Row(Struct, frozen=True):
    """One step on the axis: a window, a last day alone, or a first day alone. Places are in days since year 1."""

    step: Step
    start: float | None
    end: float | None

    @property
    def single(self) -> bool:
        """Whether it is one day or instant rather than a stretch."""
        return self.start is not None and self.end is not None and self.end - self.start <= 1

    @property
    def middle(self) -> float:
        """Where a mark for its last day (or its only one) stands."""
        if self.end is None:
            return self.start or 0
        return self.end if self.end % 1 else self.end - 0.5


class Axis(Struct, frozen=True):
    """The stretch of time that is drawn."""

    first: float
    last: float
    today: float
    event: float

    def place(self, day: float) -> float:
        """Where a moment stands: 0 at the left end, 1 at the right."""
        return min(max((day - self.first) / (self.last - self.first), 0.0), 1.0)

    def day(self, written: str | None, *, weekday: bool = False) -> str:
        """A day or instant of the plan, short; with its year where that is not the year of the event."""
        if not written:
            return ""
        when = moment(written)
        words = f"{when.date:%a %b} {when.date.day}" if weekday else f"{when.date:%b} {when.date.day}"
        words += f", {when.date.year}" if when.date.year != date.fromordinal(int(self.event)).year else ""
        return f"{words}, {phrases.clock(when.time)}" if when.time else words

    def ticks(self) -> list[tuple[float, str]]:
        """The marks: days, weeks or months, each with its words."""
        first, last = date.fromordinal(int(self.first) + 1), date.fromordinal(int(self.last))
        length = (last - first).days
        if length <= _FEW_DAYS:
            step = 1 if length <= _FEW_DAYS // 3 else 3
            days = [first + timedelta(days=apart) for apart in range(0, length + 1, step)]
            return [(each.toordinal(), f"{each:%a} {each.day}") for each in days]
        if length <= _WEEKS:
            monday = first + timedelta(days=-first.weekday() % 7)
            days = [monday + timedelta(days=apart) for apart in range(0, (last - monday).days + 1, 14)]
            return [(each.toordinal(), f"{each:%b} {each.day}") for each in days]
        return _months(first, last, 1 if length <= _MANY_MONTHS else 3)


def _months(first: date, last: date, step: int) -> list[tuple[float, str]]:
    """The first of each month, or of each quarter; January has its year, and where there is none the first one has."""
    months = [
        date(first.year + count // 12, count % 12 + 1, 1) for count in range(first.month - 1, first.month + 12 * 9)
    ]
    marked = [each for each in months if first <= each <= last and (each.month - 1) % step == 0]
    no_january = all(each.month != 1 for each in marked)
    return [
        (float(each.toordinal()), f"{each:%b %Y}" if each.month == 1 or (no_january and place == 0) else f"{each:%b}")
        for place, each in enumerate(marked)
    ]


def number(when: When) -> float:
    """A moment in days since year 1, with its time as a fraction."""
    fraction = (when.time.hour * 60 + when.time.minute) / 1440 if when.time else 0.0
    return when.date.toordinal() + fraction


def rows(plan: Plan) -> list[Row]:
    """The steps that have a day, in the order of the plan."""
    return [_row(step) for step in plan.deadlines if step.opens or step.due]


def _row(step: Step) -> Row:
    opens = moment(step.opens) if step.opens else None
    due = moment(step.due) if step.due else None
    end = (number(due) + (0 if due.time else 1)) if due else None
    return Row(step, number(opens) if opens else None, end)


def axis(plan: Plan) -> Axis:
    """The stretch that holds every row, today and the event."""
    today = number(moment(plan.asked_at))
    at = moment(plan.event.at)
    event = number(at) + (0 if at.time else 0.5)
    places = [today, event - 0.5, event + 0.5]
    for row in rows(plan):
        places += [each for each in (row.start, row.end) if each is not None]
    room = max((max(places) - min(places)) * _MARGIN, 0.25)
    return Axis(min(places) - room, max(places) + room, today, event)
