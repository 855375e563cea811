"""Planning through the production entry points, for the tests."""

from collections.abc import Mapping
from datetime import date, datetime

from asking import MONDAY, corporation

from rules.days import When
from rules.deadlines import Chain, Deadline, Event, EventKind, chain_of
from rules.terms import Method


def when(text: str) -> When:
    """A day, or a day with a local time, from its ISO form."""
    moment = datetime.fromisoformat(text)
    return When(moment.date(), moment.time() if "T" in text else None)


def event(
    kind: EventKind | str,
    at: str,
    done: Mapping[str, str] | None = None,
    methods: tuple[Method, ...] = (),
    held_by: tuple[Method, ...] = (),
) -> Event:
    """An event, its days in ISO form."""
    return Event(EventKind(kind), when(at), {step: when(day) for step, day in (done or {}).items()}, methods, held_by)


def plan(
    name: str,
    kind: EventKind | str,
    at: str,
    done: Mapping[str, str] | None = None,
    *,
    now: datetime = MONDAY,
    methods: tuple[Method, ...] = (),
    held_by: tuple[Method, ...] = (),
) -> Chain:
    """The chain of an event of a corporation."""
    return chain_of(corporation(name), event(kind, at, done, methods, held_by), now)


def days(deadline: Deadline) -> tuple[str | None, str | None]:
    """The first and the last day or instant of a deadline, in ISO form."""
    return _written(deadline.opens), _written(deadline.due)


def _written(moment: When | None) -> str | None:
    if moment is None:
        return None
    return f"{moment.date}T{moment.time:%H:%M}" if moment.time else str(moment.date)


def sections(deadline: Deadline) -> list[str]:
    """The sections of a deadline, the most important first."""
    return [each.section for each in deadline.under]


def day(text: str) -> date:
    """A day from its ISO form."""
    return date.fromisoformat(text)
