"""The events that are planned, what may be done with them, and a question on it that waits for its answer."""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from rules.days import When
from rules.deadlines.chain import Event, EventKind
from rules.terms import Method


class Planned(Struct, frozen=True):
    """An event of one corporation, under an id that stays when it is moved."""

    id: str
    corporation: str
    event: Event


class Verb(StrEnum):
    """What a statement does with an event."""

    PLAN = "plan"
    MOVE = "move"
    DONE = "done"
    CANCEL = "cancel"
    UNDO = "undo"
    """A step is not done after all."""


class Act(Struct, frozen=True):
    """What a statement says, as far as it says it; what is open is asked for.

    `kinds` are the kinds of event that may be meant, `at` is the day of the event, the new day, or the day on which a
    step was done; `about` the words that tell which step, and `step` its id once it is known.
    """

    verb: Verb
    kinds: tuple[EventKind, ...] = ()
    at: When | None = None
    shift: int = 0
    """For a move: so many days later, or earlier where negative."""
    event: str | None = None
    about: str = ""
    step: str | None = None
    methods: tuple[Method, ...] = ()
    """The ways in which notice was given."""
    held_by: tuple[Method, ...] = ()
    """By what means a meeting is held, where that is said."""
    year_given: bool = True
    sure: bool = True
    """Whether the words leave no doubt that it is meant; else it is confirmed first."""
    beside: bool = False
    """Whether a further event of the same kind is meant."""
    anyway: bool = False
    """Whether it is to be planned although it cannot work."""


class Offer(Struct, frozen=True):
    """One answer to a question back: its words, and the act that it makes; None: nothing is done."""

    label: str
    act: Act | None


class Pending(Struct, frozen=True):
    """A question back: what is missing of an act ("kind", "date", "event", "step", "time" or "leave"), and what is offered."""

    act: Act
    missing: str
    offers: tuple[Offer, ...] = ()


class Change(Struct, frozen=True):
    """What is to be stored: the event as it is from now on. `step` is the one that was done."""

    verb: Verb
    planned: Planned
    step: str | None = None


def applied(events: Iterable[Planned], changes: Iterable[Change]) -> tuple[Planned, ...]:
    """The events after some changes, in the order in which they were planned."""
    kept = {each.id: each for each in events}
    for change in changes:
        kept.pop(change.planned.id, None) if change.verb is Verb.CANCEL else kept.update(
            {change.planned.id: change.planned}
        )
    return tuple(kept.values())
