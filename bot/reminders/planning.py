"""Planning: the events of the store to their ladders, anew whenever what they were computed from has changed."""

import hashlib
import logging
import zoneinfo
from collections.abc import Callable
from datetime import date, datetime, time
from importlib import resources
from pathlib import Path
from typing import Final, Protocol

from msgspec import Struct, field

from bot.reminders import settings as settings_of
from bot.reminders.ladder import PlannedReminder, ladder
from bot.reminders.settings import Settings, SettingsInvalid
from bot.store.agenda import Agenda, KeptEvent
from bot.store.offices import Choices, Offices
from bot.store.plans import Plans, Rung
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines.chain import Chain, Event, EventKind
from rules.errors import BylawsError
from rules.terms import Method

_FORM: Final = "1"
"""Grows when the same provisions are planned differently: then everything is planned anew."""
_AT_ONCE: Final = 50
"""So many events are planned before other work gets its turn."""
_log = logging.getLogger("bylaws.reminders")

ChainOf = Callable[[Corporation, Event, datetime], Chain]
Stamp = tuple[tuple[float, int], ...]


class Shelf(Protocol):
    """Where the corporations stand."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Their ids."""
        ...

    def get(self, name: str) -> Corporation:
        """The corporation of an id; BylawsError where it cannot be read."""
        ...


class Planner(Struct):
    """Plans the reminders of one workspace.

    Where the settings of a corporation change, rungs that are new and past are not added: they hold from the change on.
    An event whose last change was not planned yet has its reminders from that change on.
    """

    agenda: Agenda
    offices: Offices
    plans: Plans
    shelf: Shelf
    chain_of: ChainOf
    _digests: dict[str, tuple[Stamp, str]] = field(default_factory=dict)
    _unreadable: dict[str, str] = field(default_factory=dict)

    def plan(self, now: datetime) -> int:
        """Plan what has changed; how many events that were."""
        return sum(self._plan_corporation(each, now) for each in self.offices.known())

    def settings(self, chosen: Choices) -> Settings:
        """The settings of a corporation; the usual ones where those that are kept make no sense."""
        try:
            return settings_of.read(chosen.settings)
        except SettingsInvalid as error:
            self._told(chosen.corporation, str(error))
            return settings_of.USUAL

    def _plan_corporation(self, chosen: Choices, now: datetime) -> int:
        identity = chosen.corporation
        try:
            corporation = self.shelf.get(identity)
            digest = self._digest(corporation, chosen)
        except (BylawsError, OSError) as error:  # its reminders stay as they are until it can be read
            self._told(identity, str(error))
            return 0
        self._unreadable.pop(identity, None)
        events = self.agenda.to_plan(identity, digest, _AT_ONCE)
        for each in events:
            self._plan_event(corporation, chosen, each, digest, now)
        return len(events)

    def _plan_event(
        self, corporation: Corporation, chosen: Choices, event: KeptEvent, digest: str, now: datetime
    ) -> None:
        try:
            chain = self.chain_of(corporation, event_of(event), now)
        except (BylawsError, LookupError, ValueError, TypeError) as error:
            _log.error("the reminders of event %d (%s) cannot be planned: %s", event.id, event.kind, error)
            self.plans.fail(event.id, event.version, digest, f"{type(error).__name__}: {error}")
            return
        rungs = ladder(event.id, chain, self.settings(chosen), corporation.zone, event.snoozed)
        since = max(event.changed_at, chosen.changed_at) if event.planned_with else event.changed_at
        done = self.plans.replan(event.id, event.version, digest, [_rung(each) for each in rungs], since)
        if done and any(done):
            _log.info("event %d: %d reminders planned, %d cancelled", event.id, *done)

    def _digest(self, corporation: Corporation, chosen: Choices) -> str:
        """What the plans of a corporation are computed from, in one word. Files are read only when they changed."""
        stamp = tuple((status.st_mtime, status.st_size) for status in (each.stat() for each in _files(corporation)))
        known = self._digests.get(corporation.id)
        if known is None or known[0] != stamp:
            known = (stamp, _digest_of(corporation))
            self._digests[corporation.id] = known
        return hashlib.sha256(f"{known[1]}{chosen.settings}".encode()).hexdigest()[:32]

    def _told(self, corporation: str, why: str) -> None:
        """Say once what is wrong with a corporation."""
        if self._unreadable.get(corporation) != why:
            self._unreadable[corporation] = why
            _log.error("the reminders of %s stay as they are: %s", corporation, why)


def event_of(kept: KeptEvent) -> Event:
    """An event of the store as the rules take it; ValueError where a newer version knows more than this one."""
    done = {deadline: when_of(at) for deadline, at in kept.done.items()}
    methods, held_by = (tuple(Method(each) for each in some) for some in (kept.methods, kept.held_by))
    return Event(EventKind(kept.kind), when_of(kept.at), done, methods, held_by)


def when_of(at: tuple[str, str | None]) -> When:
    """A day of the store, with its time where there is one."""
    return When(date.fromisoformat(at[0]), time.fromisoformat(at[1]) if at[1] else None)


def kept_day(when: When) -> tuple[str, str | None]:
    """A day, with its time where there is one, as the store keeps it."""
    return when.date.isoformat(), when.time.isoformat() if when.time else None


def _rung(planned: PlannedReminder) -> Rung:
    return Rung(planned.key, planned.deadline, planned.rung, planned.offices, planned.at)


def _files(corporation: Corporation) -> list[Path]:
    return [corporation.folder / name for name in ("provisions.yaml", "bylaws.txt")]


def _digest_of(corporation: Corporation) -> str:
    found = hashlib.sha256(_FORM.encode())
    for path in _files(corporation):
        found.update(path.read_bytes())
    found.update(_zone_data(corporation.zone.key))
    return found.hexdigest()


def _zone_data(key: str) -> bytes:
    """The rules of a time zone, as they are installed: they change when a law on the clocks does."""
    for folder in zoneinfo.TZPATH:
        path = Path(folder) / key
        if path.is_file():
            return path.read_bytes()
    return resources.files("tzdata").joinpath("zoneinfo", *key.split("/")).read_bytes()
