"""Moving an event to another day: what was done is kept, and what the new day makes invalid is said."""

from datetime import datetime

from msgspec import Struct

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines.chain import Chain, Deadline, Event, Status
from rules.deadlines.planning import chain_of
from rules.deadlines.setting import elsewhere
from rules.finding import Point


class Invalid(Struct, frozen=True):
    """A step that was done and that the new day makes worthless."""

    deadline: Deadline
    why: Point


class Moved(Struct, frozen=True):
    """An event before and after its move."""

    before: Chain
    after: Chain
    invalid: tuple[Invalid, ...]

    @property
    def shifted(self) -> tuple[tuple[Deadline, Deadline], ...]:
        """The deadlines whose first or last day is another now: as they were, and as they are."""
        old = {each.id: each for each in self.before.deadlines}
        pairs = ((old[each.id], each) for each in self.after.deadlines if each.id in old)
        return tuple((one, two) for one, two in pairs if (one.opens, one.due) != (two.opens, two.due))


def moved(corporation: Corporation, event: Event, to: When, now: datetime) -> Moved:
    """The event on another day.

    What was done stays, save a notice that named the former day: it is due again. A step that lay in its window and
    lies outside the new one is invalid too, and its deadline in the new chain says what cures it.
    """
    before = chain_of(corporation, event, now)
    after = chain_of(corporation, event if to == event.at else elsewhere(event, to), now)
    told = set(event.done) - set(after.event.done)
    invalid = [_told(each, event) for each in before.deadlines if each.id in told]
    was_good = {each.id for each in before.deadlines if each.status is Status.DONE}
    invalid += [_outside(each) for each in after.deadlines if each.status is Status.LATE and each.id in was_good]
    return Moved(before, after, tuple(invalid))


def _told(deadline: Deadline, event: Event) -> Invalid:
    law = next((each.under for each in deadline.contents), deadline.under[0] if deadline.under else None)
    contents = next((f", and {each.text}" for each in deadline.contents), "")
    return Invalid(deadline, Point(f"it named {phrases.moment(event.at)}{contents}: it is due again", law))


def _outside(deadline: Deadline) -> Invalid:
    first = f" from {phrases.moment(deadline.opens)}" if deadline.opens else ""
    last = f" by {phrases.moment(deadline.due)}" if deadline.due else ""
    done = phrases.moment(deadline.done_at) if deadline.done_at else "it"
    law = deadline.under[0] if deadline.under else None
    return Invalid(deadline, Point(f"{done} is outside its window now:{first}{last}", law))
