"""The setting in which deadlines are computed: a corporation, an event, a moment; and how each deadline stands in it."""

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from rules.corporation import Corporation
from rules.days import When
from rules.deadlines.chain import Deadline, Event, Status
from rules.officers.absence import stand_ins
from rules.provisions import Provision
from rules.provisions.officers import StandIn
from rules.terms import Role
from rules.windows import Range

COUNTED = "Calendar days; the day of the event itself is not counted, and both ends of a window are allowed."
ELAPSED = "Elapsed hours, to the minute, across a change of clocks too."


class Setting(Struct, frozen=True):
    """What a chain is computed from."""

    corporation: Corporation
    event: Event
    now: datetime

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which the corporation's days and hours are counted."""
        return self.corporation.zone

    @property
    def today(self) -> date:
        """The day of `now` in that zone."""
        return self.now.astimezone(self.zone).date()

    @property
    def day(self) -> date:
        """The day of the event."""
        return self.event.at.date

    def done(self, step: str) -> date | None:
        """The day on which a step was done, or that was chosen; None where it is open."""
        when = self.event.done.get(step)
        return when.date if when else None

    def placed(self, deadline: Deadline) -> Deadline:
        """The deadline with its status, what was done about it, and who stands in for those charged."""
        laws = tuple(law for role in deadline.charged if role is not Role.CHAIRMAN for law in self._in_place_of(role))
        others = tuple(dict.fromkeys(law.by for law in laws if law.by not in deadline.charged))
        used = tuple(law for law in laws if law.by in others)
        done = self.event.done.get(deadline.id)
        return replace(
            deadline,
            stand_ins=others,
            under=unique((*deadline.under, *used)),
            done_at=done or deadline.done_at,
            status=self._status(deadline, done or deadline.done_at),
        )

    def _in_place_of(self, role: Role) -> tuple[StandIn, ...]:
        return stand_ins(self.corporation, role)

    def _status(self, deadline: Deadline, done: When | None) -> Status:
        if done:
            early = deadline.opens is not None and self.earlier(done, deadline.opens)
            late = deadline.due is not None and self.earlier(deadline.due, done)
            return Status.LATE if early or late else Status.DONE
        if deadline.due is None:
            return Status.SILENT if deadline.silent and deadline.opens is None else Status.OPEN
        if not self.past(deadline.due):
            return Status.OPEN
        return Status.IMPLIED if deadline.implied_by in self.event.done else Status.MISSED

    def earlier(self, one: When, other: When) -> bool:
        """Whether `one` is before `other`: by the minute where both have a time, else by the day."""
        if one.time and other.time:
            return one.at(self.zone) < other.at(self.zone)
        return one.date < other.date

    def past(self, when: When) -> bool:
        """Whether it is over: a day when the next one has begun, an instant when it has gone by."""
        return when.at(self.zone) < self.now if when.time else when.date < self.today


def names_the_day(step: str) -> bool:
    """Whether a step tells people the day of the event, so that it is worthless for another day."""
    return step.split("_", maxsplit=1)[0] in ("notice", "announcement")


def elsewhere(event: Event, when: When) -> Event:
    """The event on another day: what was done is kept, save the steps that named the former day."""
    return replace(event, at=when, done={step: day for step, day in event.done.items() if not names_the_day(step)})


def unique(provisions: Iterable[Provision]) -> tuple[Provision, ...]:
    """The provisions, those with the same words of the same section once."""
    once: dict[tuple[str, str], Provision] = {}
    for each in provisions:
        once.setdefault((each.section, each.quote), each)
    return tuple(once.values())


def opening(days: Range) -> When | None:
    """The first day of a range, as a deadline gives it."""
    return When(days.first) if days.first else None


def closing(days: Range) -> When | None:
    """The last day of a range, as a deadline gives it."""
    return When(days.last) if days.last else None
