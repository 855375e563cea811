"""From the day by which an event must have been held, back to the days of each step."""

from datetime import datetime, timedelta

from msgspec import Struct

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines.chain import Chain, Deadline, Event, Problem
from rules.deadlines.planning import FARTHEST, chain_of, works
from rules.deadlines.setting import Setting


class Room(Struct, frozen=True):
    """The room that one step has: from the earliest lawful to the latest safe day or instant, both included."""

    deadline: Deadline
    """As it is for the latest possible day of the event."""
    earliest: When | None
    """The first day on which it may be done for the earliest possible day of the event, and not before now."""
    latest: When | None


class Reverse(Struct, frozen=True):
    """What it takes to hold an event by a day."""

    chain: Chain
    """The chain for the latest possible day."""
    last_day: When
    earliest: When | None
    """The earliest possible day of the event; None where none was found."""
    steps: tuple[Room, ...]
    binds: str | None
    """The step that must be done first, lest the event cannot be held by that day."""
    problem: Problem | None = None


def by(corporation: Corporation, event: Event, now: datetime) -> Reverse:
    """The room of each step of an event that must be held on the day `event.at` or before.

    `event.done` holds what is done already. Where no day works until then, `problem` names the first one that does.
    """
    setting = Setting(corporation, event, now)
    first = _first(setting)
    latest = _latest(setting)
    chain = chain_of(corporation, _at(event, latest or event.at), now)
    start = chain_of(corporation, _at(event, first or event.at), now)
    opened = {each.id: each.opens for each in start.deadlines}
    steps = tuple(Room(each, _not_before(setting, opened.get(each.id), each), each.due) for each in chain.deadlines)
    binds = next((each.id for each in chain.deadlines if each.binding and each.done_at is None and each.due), None)
    return Reverse(chain, event.at, first, steps, binds, _problem(setting, first, latest, binds))


def _at(event: Event, when: When) -> Event:
    return Event(event.kind, when, event.done, event.methods, event.held_by)


def _first(setting: Setting) -> When | None:
    """The first day from today on which nothing stands in the way."""
    time = setting.event.at.time
    days = (When(setting.today + timedelta(days=apart), time) for apart in range(FARTHEST))
    return next((each for each in days if works(setting, each)), None)


def _latest(setting: Setting) -> When | None:
    """The last day, not after the one wanted, on which nothing stands in the way."""
    last = setting.event.at
    days = (When(last.date - timedelta(days=apart), last.time) for apart in range(FARTHEST))
    return next((each for each in days if not setting.past(each) and works(setting, each)), None)


def _not_before(setting: Setting, opens: When | None, deadline: Deadline) -> When | None:
    """The first day, but not one that is over."""
    if deadline.due is None and opens is None:
        return None
    return opens if opens and not setting.earlier(opens, When(setting.today)) else When(setting.today)


def _problem(setting: Setting, first: When | None, latest: When | None, binds: str | None) -> Problem | None:
    if latest is not None:
        return None
    later = "" if first else ", nor was one found later"
    text = f"No day until {phrases.moment(setting.event.at)} works{later}."
    return Problem(text, binds or "notice", first)
