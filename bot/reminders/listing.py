"""`bylaws reminders`: the events, their next reminders, and what waits and why."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from bot.reminders.composing import happening
from bot.reminders.planning import Shelf, event_of
from bot.store import Database
from bot.store.agenda import KeptEvent
from bot.store.overview import NextReminder, Overview, Sent, Waiting, workspaces
from rules import phrases
from rules.errors import BylawsError


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """An event, with its next reminder."""

    id: int
    corporation: str
    event: str
    reminders: int
    next_at: str | None = None
    next: str | None = None
    failure: str | None = None


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A reminder that is due and not posted."""

    key: str
    kind: str
    corporation: str
    place: str
    due_at: str
    attempts: int
    again_at: str | None
    maybe_twice: bool
    why: str | None


class Doubtful(msgspec.Struct, frozen=True):
    """A reminder that may be there twice."""

    key: str
    place: str
    posted_at: str


class Workspace(msgspec.Struct, frozen=True, kw_only=True):
    """All that is listed of one workspace."""

    id: str
    held_because: str | None
    events: list[Happening]
    waiting: list[Held]
    maybe_twice: list[Doubtful]


class Listing(Struct, frozen=True):
    """What is listed."""

    workspaces: list[Workspace]

    @property
    def waiting(self) -> int:
        """How many reminders wait."""
        return sum(len(each.waiting) for each in self.workspaces)

    def json(self) -> str:
        """As JSON."""
        return msgspec.json.encode(self.workspaces).decode()

    def lines(self, *, waiting_only: bool = False) -> Iterator[str]:
        """As lines for people."""
        if not self.workspaces:
            yield "No events are known."
        for each in self.workspaces:
            yield f"Workspace {each.id}"
            if each.held_because:
                yield f"  nothing is posted for now: {each.held_because}"
            if not waiting_only:
                yield from (_event_line(one) for one in each.events)
            yield from (_waiting_line(one) for one in each.waiting)
            if not each.waiting:
                yield "  nothing waits"
            if not waiting_only:
                yield from (f"  {one.key} may be in {one.place} twice ({one.posted_at})" for one in each.maybe_twice)


def overview(database: Database, shelf: Shelf, corporation: str | None, now: datetime) -> Listing:
    """What is listed of every workspace in a database; of one corporation alone, where it is given."""
    return Listing([_workspace(database, each, shelf, corporation, now) for each in workspaces(database.engine)])


def _workspace(database: Database, team: str, shelf: Shelf, only: str | None, now: datetime) -> Workspace:
    look = Overview(database.engine, team)
    following = look.next_reminders()
    zones = _Zones(shelf)
    until, why = look.held()
    return Workspace(
        id=team,
        held_because=why if until and until > now else None,
        events=[_happening(each, following.get(each.id), zones) for each in database.agenda(team).events(only)],
        waiting=[_held(each, zones) for each in look.waiting() if only in (None, each.corporation)],
        maybe_twice=[_doubtful(each) for each in look.maybe_twice()],
    )


class _Zones:
    """The time zones of the corporations; UTC for one that cannot be read."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def moment(self, at: datetime | None, corporation: str) -> str | None:
        """A moment in a corporation's zone, in words."""
        if at is None:
            return None
        try:
            zone: Any = self._shelf.get(corporation).zone
        except BylawsError:
            zone = UTC
        local = at.astimezone(zone)
        return f"{phrases.instant(local)} {local:%Z}" if isinstance(zone, ZoneInfo) else f"{phrases.instant(local)} UTC"


def _happening(kept: KeptEvent, following: NextReminder | None, zones: _Zones) -> Happening:
    try:
        words = happening(event_of(kept))
    except ValueError:  # a kind that a newer version knows
        words = f"{kept.kind} on {kept.at[0]}"
    return Happening(
        id=kept.id,
        corporation=kept.corporation,
        event=words,
        reminders=following.planned if following else 0,
        next_at=zones.moment(following.at, kept.corporation) if following else None,
        next=f"{following.deadline_id}, {following.rung}" if following else None,
        failure=kept.failure or (None if kept.planned_with else "not planned yet"),
    )


def _held(waiting: Waiting, zones: _Zones) -> Held:
    return Held(
        key=waiting.key,
        kind=waiting.kind,
        corporation=waiting.corporation,
        place=waiting.lane,
        due_at=zones.moment(waiting.due_at, waiting.corporation) or "",
        attempts=waiting.attempts,
        again_at=zones.moment(waiting.again_at, waiting.corporation),
        maybe_twice=waiting.maybe_twice,
        why=waiting.reason,
    )


def _doubtful(sent: Sent) -> Doubtful:
    return Doubtful(sent.key, sent.lane, f"{sent.done_at:%Y-%m-%d %H:%M} UTC")


def _event_line(event: Happening) -> str:
    following = f"next {event.next_at} ({event.next}), {event.reminders} planned" if event.next else "no reminder ahead"
    return f"  {event.id}  {event.corporation}  {event.event}: {event.failure or following}"


def _waiting_line(held: Held) -> str:
    why = held.why or "not tried yet"
    again = f"; again {held.again_at}" if held.again_at and held.why else ""
    twice = "; may be there already" if held.maybe_twice else ""
    return f"  WAITS  {held.key} to {held.place}, due {held.due_at}: {why} (attempts: {held.attempts}{again}{twice})"
