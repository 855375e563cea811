"""Looking at the reminders of every workspace, for those who run the bot."""

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Engine, func, select

from bot.store.outbox import EVERYWHERE
from bot.store.reminder_tables import EVENTS, LANES, OUTBOX, REMINDERS
from bot.store.rows import Rows, named


class NextReminder(Struct, frozen=True):
    """The next reminder of an event, and how many are planned in all."""

    at: datetime
    deadline_id: str
    rung: str
    planned: int


class Waiting(Struct, frozen=True):
    """Something that is due and not posted."""

    key: str
    kind: str
    corporation: str
    lane: str
    due_at: datetime
    attempts: int
    again_at: datetime | None
    maybe_twice: bool
    reason: str | None


class Sent(Struct, frozen=True):
    """Something that was posted, and may be there twice."""

    key: str
    lane: str
    ts: str
    done_at: datetime


def workspaces(engine: Engine) -> tuple[str, ...]:
    """The workspaces of which events or messages are known."""
    found: set[str] = set()
    with named(), engine.connect() as connection:
        for table in (EVENTS, OUTBOX):
            found |= set(connection.execute(select(table.c.team_id).distinct()).scalars())
    return tuple(sorted(found))


class Overview(Rows, frozen=True):
    """The reminders of one workspace, to look at."""

    def next_reminders(self) -> dict[int, NextReminder]:
        """The next reminder of each event that has one."""
        first = (
            select(REMINDERS.c.event_id, func.min(REMINDERS.c.due_at).label("due_at"), func.count().label("planned"))
            .where(REMINDERS.c.team_id == self.team_id, REMINDERS.c.state == "planned")
            .group_by(REMINDERS.c.event_id)
            .subquery()
        )
        query = (
            select(REMINDERS.c.event_id, REMINDERS.c.due_at, REMINDERS.c.deadline_id, REMINDERS.c.rung, first.c.planned)
            .join(first, (first.c.event_id == REMINDERS.c.event_id) & (first.c.due_at == REMINDERS.c.due_at))
            .where(REMINDERS.c.team_id == self.team_id, REMINDERS.c.state == "planned")
            .order_by(REMINDERS.c.key.desc())
        )
        with self.read() as connection:
            rows = connection.execute(query).all()
        return {row.event_id: NextReminder(row.due_at, row.deadline_id, row.rung, row.planned) for row in rows}

    def waiting(self) -> tuple[Waiting, ...]:
        """What is due and not posted, the oldest first."""
        mine = (LANES.c.team_id == OUTBOX.c.team_id) & (LANES.c.lane == OUTBOX.c.lane)
        query = (
            select(OUTBOX, LANES.c.taken_until)
            .outerjoin(LANES, mine)
            .where(OUTBOX.c.team_id == self.team_id, OUTBOX.c.state.in_(("waiting", "sending")))
            .order_by(OUTBOX.c.due_at, OUTBOX.c.id)
        )
        with self.read() as connection:
            rows = connection.execute(query).all()
        return tuple(
            Waiting(
                row.key,
                row.kind,
                row.corporation,
                row.lane,
                row.due_at,
                row.attempts,
                max(filter(None, (row.taken_until, row.next_at)), default=None),
                row.maybe_twice,
                row.reason,
            )
            for row in rows
        )

    def maybe_twice(self, most: int = 50) -> tuple[Sent, ...]:
        """What was posted and may be there twice, the last first."""
        query = (
            select(OUTBOX.c.key, OUTBOX.c.lane, OUTBOX.c.ts, OUTBOX.c.done_at)
            .where(OUTBOX.c.team_id == self.team_id, OUTBOX.c.state == "sent", OUTBOX.c.maybe_twice)
            .order_by(OUTBOX.c.done_at.desc())
            .limit(most)
        )
        with self.read() as connection:
            return tuple(Sent(*row) for row in connection.execute(query))

    def held(self) -> tuple[datetime | None, str | None]:
        """Until when nothing is posted in the whole workspace, and why."""
        query = select(LANES.c.taken_until, LANES.c.reason).where(
            LANES.c.team_id == self.team_id, LANES.c.lane == EVERYWHERE
        )
        with self.read() as connection:
            row = connection.execute(query).one_or_none()
        return (row.taken_until, row.reason) if row else (None, None)
