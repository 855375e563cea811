"""The events of one workspace: what happens at its corporations, which steps are done, what is snoozed."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection, Row, case, delete, func, insert, select, update

from bot.store.reminder_tables import CORPORATIONS, EVENTS, REMINDERS, SNOOZES, STEPS, TO_PLAN
from bot.store.rows import Rows

Day = tuple[str, str | None]
"""A day as ISO writes it, and the local time where one is known."""


class NewEvent(Struct, frozen=True):
    """An event as somebody tells it; words and days as text, as they are kept."""

    corporation: str
    kind: str
    at: Day
    methods: tuple[str, ...] = ()
    held_by: tuple[str, ...] = ()
    channel_id: str | None = None
    made_by: str | None = None
    source: str | None = None
    """The item of the inbox that told it."""


class KeptEvent(Struct, frozen=True):
    """An event as it is kept, with its steps and snoozes by the id of their deadline."""

    id: int
    corporation: str
    kind: str
    at: Day
    methods: tuple[str, ...]
    held_by: tuple[str, ...]
    channel_id: str | None
    made_by: str | None
    made_at: datetime
    changed_at: datetime
    version: int
    planned_with: str
    failure: str | None
    deleted: bool
    done: Mapping[str, Day] = field(default_factory=dict)
    snoozed: Mapping[str, datetime] = field(default_factory=dict)


class Agenda(Rows, frozen=True):
    """The events of one workspace. Every change of one has its reminders planned anew."""

    def add(self, event: NewEvent, now: datetime) -> int:
        """Keep an event; its id. What the same item of the inbox told before is found again, not added."""
        row = {
            "team_id": self.team_id,
            "corporation": event.corporation,
            "kind": event.kind,
            "day": event.at[0],
            "time": event.at[1],
            "methods": json.dumps(event.methods),
            "held_by": json.dumps(event.held_by),
            "channel_id": event.channel_id,
            "made_by": event.made_by,
            "source": event.source,
            "made_at": now,
            "changed_at": now,
            "version": 1,
            "planned_with": TO_PLAN,
        }
        with self.write() as connection:
            known = event.source and self._told_by(connection, event.source)
            if known:
                return int(known)
            corporation = {"corporation": event.corporation, "changed_at": now, "weekly_at": now}
            self.insert_new(connection, CORPORATIONS, [corporation])
            return int(connection.execute(insert(EVENTS).values(row).returning(EVENTS.c.id)).scalar_one())

    def _told_by(self, connection: Connection, source: str) -> int | None:
        query = select(EVENTS.c.id).where(EVENTS.c.team_id == self.team_id, EVENTS.c.source == source)
        return connection.execute(query).scalar_one_or_none()

    def move(self, event_id: int, at: Day, now: datetime) -> bool:
        """Put an event on another day; False where there is none."""
        return self._change(event_id, now, day=at[0], time=at[1])

    def describe(self, event_id: int, methods: Iterable[str], held_by: Iterable[str], now: datetime) -> bool:
        """Say how notice is given and by what means the meeting is held; False where there is no such event."""
        return self._change(event_id, now, methods=json.dumps([*methods]), held_by=json.dumps([*held_by]))

    def remove(self, event_id: int, now: datetime) -> bool:
        """An event will not be; its reminders are cancelled at once. False where there is none."""
        with self.write() as connection:
            if not self._changed(connection, event_id, now, deleted_at=now):
                return False
            connection.execute(
                update(REMINDERS)
                .where(
                    REMINDERS.c.team_id == self.team_id,
                    REMINDERS.c.event_id == event_id,
                    REMINDERS.c.state != "cancelled",
                )
                .values(state="cancelled")
            )
        return True

    def note_step(self, event_id: int, deadline: str, at: Day, by: str | None, now: datetime) -> bool:
        """A step is done, or its date chosen; False where there is no such event."""
        row = {"day": at[0], "time": at[1], "noted_by": by, "noted_at": now}
        with self.write() as connection:
            if not self._changed(connection, event_id, now):
                return False
            self.put(connection, STEPS, {"event_id": event_id, "deadline_id": deadline}, row)
        return True

    def undo_step(self, event_id: int, deadline: str, now: datetime) -> bool:
        """A step is not done after all; False where there is no such event."""
        with self.write() as connection:
            if not self._changed(connection, event_id, now):
                return False
            mine = (STEPS.c.team_id == self.team_id, STEPS.c.event_id == event_id, STEPS.c.deadline_id == deadline)
            connection.execute(delete(STEPS).where(*mine))
        return True

    def snooze(self, event_id: int, deadline: str, until: datetime, by: str | None, now: datetime) -> bool:
        """Remind nobody of a deadline before a moment, then again; False where there is no such event."""
        row = {"until": until, "noted_by": by}
        with self.write() as connection:
            if not self._changed(connection, event_id, now):
                return False
            self.put(connection, SNOOZES, {"event_id": event_id, "deadline_id": deadline}, row)
        return True

    def event(self, event_id: int) -> KeptEvent | None:
        """An event, deleted ones too; None where there never was one."""
        with self.read() as connection:
            found = self._kept(connection, EVENTS.c.id == event_id)
        return found[0] if found else None

    def events(self, corporation: str | None = None) -> tuple[KeptEvent, ...]:
        """The events of a corporation, or of all; the earliest first."""
        which = [EVENTS.c.corporation == corporation] if corporation else []
        with self.read() as connection:
            return self._kept(connection, EVENTS.c.deleted_at.is_(None), *which)

    def to_plan(self, corporation: str, digest: str, most: int) -> tuple[KeptEvent, ...]:
        """Events whose reminders were planned with something else than what has this digest."""
        query = (
            select(EVENTS.c.id)
            .where(
                EVENTS.c.team_id == self.team_id,
                EVENTS.c.corporation == corporation,
                EVENTS.c.deleted_at.is_(None),
                (EVENTS.c.planned_with < digest) | (EVENTS.c.planned_with > digest),
            )
            .limit(most)
        )
        with self.read() as connection:
            ids = tuple(connection.execute(query).scalars())
            return self._kept(connection, EVENTS.c.id.in_(ids)) if ids else ()

    def _kept(self, connection: Connection, *which: Any) -> tuple[KeptEvent, ...]:  # noqa: ANN401 - conditions
        query = select(EVENTS).where(EVENTS.c.team_id == self.team_id, *which)
        rows = connection.execute(query.order_by(EVENTS.c.day, func.coalesce(EVENTS.c.time, ""), EVENTS.c.id)).all()
        ids = [each.id for each in rows]
        steps = connection.execute(select(STEPS).where(STEPS.c.team_id == self.team_id, STEPS.c.event_id.in_(ids)))
        done: dict[int, dict[str, Day]] = {}
        for step in steps:
            done.setdefault(step.event_id, {})[step.deadline_id] = (step.day, step.time)
        query = select(SNOOZES).where(SNOOZES.c.team_id == self.team_id, SNOOZES.c.event_id.in_(ids))
        snoozed: dict[int, dict[str, datetime]] = {}
        for each in connection.execute(query):
            snoozed.setdefault(each.event_id, {})[each.deadline_id] = each.until
        return tuple(_event(each, done.get(each.id, {}), snoozed.get(each.id, {})) for each in rows)

    def _change(self, event_id: int, now: datetime, **columns: Any) -> bool:  # noqa: ANN401 - of any type
        with self.write() as connection:
            return self._changed(connection, event_id, now, **columns)

    def _changed(self, connection: Connection, event_id: int, now: datetime, **columns: Any) -> bool:  # noqa: ANN401
        """Change an event and have it planned anew.

        Where its last change is not planned yet, its reminders hold from that one on: none is lost in between.
        """
        since = case((EVENTS.c.planned_with == TO_PLAN, EVENTS.c.changed_at), else_=now)
        statement = (
            update(EVENTS)
            .where(EVENTS.c.team_id == self.team_id, EVENTS.c.id == event_id, EVENTS.c.deleted_at.is_(None))
            .values(version=EVENTS.c.version + 1, changed_at=since, planned_with=TO_PLAN, **columns)
        )
        return connection.execute(statement.returning(EVENTS.c.id)).one_or_none() is not None


def _event(row: Row[Any], done: Mapping[str, Day], snoozed: Mapping[str, datetime]) -> KeptEvent:
    return KeptEvent(
        row.id,
        row.corporation,
        row.kind,
        (row.day, row.time),
        tuple(json.loads(row.methods)),
        tuple(json.loads(row.held_by)),
        row.channel_id,
        row.made_by,
        row.made_at,
        row.changed_at,
        row.version,
        row.planned_with,
        row.failure,
        row.deleted_at is not None,
        done,
        snoozed,
    )
