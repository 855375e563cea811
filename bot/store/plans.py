"""The planned reminders of one workspace: written anew when an event changes, handed to the outbox when they are due."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import Connection, insert, literal, select, update

from bot.store.outbox import NewRow, enqueue
from bot.store.reminder_tables import CORPORATIONS, EVENTS, REMINDERS
from bot.store.rows import Rows

PLANNED: Final = literal("planned", literal_execute=True)
"""Written out in the statement: an index over these rows alone is of use only where they are named."""


class Rung(Struct, frozen=True):
    """A reminder as it is planned; `offices` is JSON: who is charged and who stands in."""

    key: str
    deadline_id: str
    rung: str
    offices: str
    due_at: datetime


class DueReminder(Struct, frozen=True):
    """A reminder whose moment has come."""

    id: int
    key: str
    event_id: int
    deadline_id: str
    corporation: str
    rung: str
    offices: str
    due_at: datetime


class Plans(Rows, frozen=True):
    """The planned reminders of one workspace."""

    def replan(
        self, event_id: int, version: int, digest: str, ladder: Sequence[Rung], since: datetime
    ) -> tuple[int, int] | None:
        """Make the reminders of an event those of `ladder`: how many were added and cancelled.

        Of those that are new only the ones due at `since` or later are added; those in the outbox or sent stay as they
        are. Doing it twice is doing it once. None where the event has changed meanwhile: it has to be computed anew.
        """
        mine = (EVENTS.c.team_id == self.team_id, EVENTS.c.id == event_id)
        with self.write() as connection:
            claimed = (
                update(EVENTS)
                .where(*mine, EVENTS.c.version == version, EVENTS.c.deleted_at.is_(None))
                .values(planned_with=digest, failure=None)
            )
            corporation = connection.execute(claimed.returning(EVENTS.c.corporation)).scalar_one_or_none()
            if corporation is None:
                return None
            return self._replace(connection, event_id, corporation, {each.key: each for each in ladder}, since)

    def _replace(
        self, connection: Connection, event_id: int, corporation: str, wanted: Mapping[str, Rung], since: datetime
    ) -> tuple[int, int]:
        query = select(REMINDERS.c.key, REMINDERS.c.state, REMINDERS.c.due_at, REMINDERS.c.offices).where(
            REMINDERS.c.team_id == self.team_id, REMINDERS.c.event_id == event_id
        )
        known = {row.key: row for row in connection.execute(query)}
        added = [each for key, each in wanted.items() if key not in known and each.due_at >= since]
        if added:
            rows = [_row(self.team_id, event_id, corporation, each) for each in added]
            connection.execute(insert(REMINDERS), rows)
        for key, row in known.items():
            if key in wanted and _differs(row, wanted[key], since):
                self._set(connection, [key], due_at=wanted[key].due_at, offices=wanted[key].offices, state="planned")
        gone = [key for key, row in known.items() if key not in wanted and row.state != "cancelled"]
        if gone:
            self._set(connection, gone, state="cancelled")
        return len(added), len(gone)

    def _set(self, connection: Connection, keys: Sequence[str], **columns: Any) -> None:  # noqa: ANN401
        mine = (REMINDERS.c.team_id == self.team_id, REMINDERS.c.key.in_(keys))
        connection.execute(update(REMINDERS).where(*mine).values(**columns))

    def fail(self, event_id: int, version: int, digest: str, why: str) -> None:
        """The reminders of an event cannot be planned; those that it has stay."""
        mine = (EVENTS.c.team_id == self.team_id, EVENTS.c.id == event_id, EVENTS.c.version == version)
        with self.write() as connection:
            connection.execute(update(EVENTS).where(*mine).values(planned_with=digest, failure=why))

    def due(self, now: datetime, most: int) -> tuple[DueReminder, ...]:
        """Reminders whose moment has come, the oldest first."""
        columns = [REMINDERS.c[name] for name in DueReminder.__struct_fields__]
        query = (
            select(*columns)
            .where(REMINDERS.c.team_id == self.team_id, REMINDERS.c.state == PLANNED, REMINDERS.c.due_at <= now)
            .order_by(REMINDERS.c.due_at)
            .limit(most)
        )
        with self.read() as connection:
            return tuple(DueReminder(*row) for row in connection.execute(query))

    def hand_over(self, rows: Mapping[int, Sequence[NewRow]]) -> int:
        """Put into the outbox what is said for each of some due reminders, by their ids; how many were still to do."""
        free = (
            select(REMINDERS.c.id)
            .where(REMINDERS.c.id.in_(list(rows)), REMINDERS.c.team_id == self.team_id, REMINDERS.c.state == PLANNED)
            .order_by(REMINDERS.c.id)
            .with_for_update(skip_locked=True)
        )
        taken = update(REMINDERS).where(REMINDERS.c.id.in_(free)).values(state="queued").returning(REMINDERS.c.id)
        with self.write() as connection:
            mine = sorted(connection.execute(taken).scalars())
            enqueue(self, connection, [each for one in mine for each in rows[one]])
        return len(mine)

    # The weekly digest

    def weekly_done(self, corporation: str, was: datetime, following: datetime, row: NewRow | None) -> None:
        """The digest that was due goes into the outbox, or is not needed; the next one is due at a moment."""
        mine = (CORPORATIONS.c.team_id == self.team_id, CORPORATIONS.c.corporation == corporation)
        claimed = update(CORPORATIONS).where(*mine, CORPORATIONS.c.weekly_at == was).values(weekly_at=following)
        with self.write() as connection:
            if connection.execute(claimed.returning(CORPORATIONS.c.corporation)).one_or_none() and row:
                enqueue(self, connection, [row])


def _row(team_id: str, event_id: int, corporation: str, rung: Rung) -> dict[str, Any]:
    return {
        "team_id": team_id,
        "key": rung.key,
        "event_id": event_id,
        "deadline_id": rung.deadline_id,
        "corporation": corporation,
        "rung": rung.rung,
        "offices": rung.offices,
        "due_at": rung.due_at,
        "state": "planned",
    }


def _differs(row: Any, rung: Rung, since: datetime) -> bool:  # noqa: ANN401 - a row
    """Whether a reminder that is not sent yet has to change; one that was cancelled comes back if its time is ahead."""
    if row.state == "cancelled":
        return rung.due_at >= since
    return row.state == "planned" and (row.due_at, row.offices) != (rung.due_at, rung.offices)
