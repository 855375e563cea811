"""The outbox of one workspace: what is to be said to whom, each by one worker, one message at a time in a channel.

A lane is a channel or a person. A worker takes a lane for a while, writes that it is sending, posts, and writes what
came of it. What is found "sending" in a lane whose worker never came back has an unknown outcome: it is sent again, and
marked.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import Connection, and_, case, or_, select, text, update

from bot.store.reminder_tables import LANES, OUTBOX, REMINDERS
from bot.store.rows import Again, Rows

EVERYWHERE: Final = "*"
"""The lane that stands for the whole workspace."""
_OPEN: Final = text("outbox.state IN ('waiting', 'sending')")
"""In the words of the index over these rows, which is of use only where they are named so."""
_MOST: Final = 500
"""So many rows of a lane are looked at together."""


class NewRow(Struct, frozen=True):
    """Something to be said. `audience` is a user, or empty for the corporation's channel; `lane` where that is now."""

    key: str
    audience: str
    kind: str
    corporation: str
    lane: str
    due_at: datetime
    next_at: datetime
    event_id: int | None = None
    deadline_id: str | None = None
    rung: str | None = None
    body: str | None = None


class OutRow(Struct, frozen=True):
    """Something to be said, as it waits."""

    id: int
    key: str
    audience: str
    kind: str
    corporation: str
    event_id: int | None
    deadline_id: str | None
    rung: str | None
    body: str | None
    due_at: datetime
    next_at: datetime
    attempts: int
    maybe_twice: bool
    cancelled: bool
    """Whether its reminder no longer holds."""
    broken_off: bool
    """Whether whoever sent it last never came back."""


class Lane(Struct, frozen=True):
    """A lane that was taken, with what waits in it, oldest first; `failures` in a row."""

    name: str
    token: str
    failures: int
    told: bool
    rows: tuple[OutRow, ...]


class Failure(Struct, frozen=True):
    """What to write where a message was not posted, or nobody knows."""

    reason: str
    rest_until: datetime
    """Nobody posts in the lane before then."""
    maybe_twice: bool = False
    rows_until: datetime | None = None
    """These rows alone wait until then, others of the lane go on."""
    told_at: datetime | None = None


def enqueue(rows: Rows, connection: Connection, new: Sequence[NewRow]) -> None:
    """Put into the outbox what is not there yet, or was cancelled there, and wake the lanes."""
    columns = NewRow.__struct_fields__
    start = {"state": "waiting", "attempts": 0, "maybe_twice": False}
    changing = ("lane", "due_at", "next_at", "state", "attempts")
    again = Again(("team_id", "key", "audience"), changing, OUTBOX.c.state == "cancelled")
    rows.insert_new(
        connection,
        OUTBOX,
        [{name: getattr(each, name) for name in columns} | start for each in new],
        again,
    )
    for lane in sorted({each.lane for each in new}):
        wake(rows, connection, lane, min(each.next_at for each in new if each.lane == lane))


def wake(rows: Rows, connection: Connection, lane: str, at: datetime) -> None:
    """Let a lane be looked at, at a moment at the latest."""
    rows.insert_new(connection, LANES, [{"lane": lane, "failures": 0}])
    sooner = or_(LANES.c.wake_at.is_(None), LANES.c.wake_at > at)
    mine = (LANES.c.team_id == rows.team_id, LANES.c.lane == lane)
    connection.execute(update(LANES).where(*mine).values(wake_at=case((sooner, at), else_=LANES.c.wake_at)))


class Outbox(Rows, frozen=True):
    """The outbox of one workspace."""

    def take(self, token: str, now: datetime, until: datetime) -> Lane | None:
        """Take a lane in which something is to be said; None where there is none that is free."""
        free = (
            select(LANES.c.lane)
            .where(
                LANES.c.team_id == self.team_id,
                LANES.c.wake_at <= now,
                or_(LANES.c.taken_until.is_(None), LANES.c.taken_until <= now),
            )
            .order_by(LANES.c.wake_at)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        taken = (
            update(LANES)
            .where(LANES.c.team_id == self.team_id, LANES.c.lane == free.scalar_subquery())
            .values(taken_until=until, token=token)
            .returning(LANES.c.lane, LANES.c.failures, LANES.c.told_at)
        )
        with self.write() as connection:
            found = connection.execute(taken).one_or_none()
            if found is None:
                return None
            rows = self._waiting(connection, found.lane)
            broken = [each.id for each in rows if each.broken_off]
            if broken:
                self._set(connection, broken, state="waiting", maybe_twice=True)
        return Lane(found.lane, token, found.failures, found.told_at is not None, rows)

    def _waiting(self, connection: Connection, lane: str) -> tuple[OutRow, ...]:
        columns = [OUTBOX.c[name] for name in OutRow.__struct_fields__ if name in OUTBOX.c]
        same = and_(REMINDERS.c.team_id == OUTBOX.c.team_id, REMINDERS.c.key == OUTBOX.c.key)
        query = (
            select(*columns, OUTBOX.c.state, (REMINDERS.c.state == "cancelled").label("cancelled"))
            .select_from(OUTBOX.outerjoin(REMINDERS, same))
            .where(OUTBOX.c.team_id == self.team_id, OUTBOX.c.lane == lane, _OPEN)
            .order_by(OUTBOX.c.due_at, OUTBOX.c.id)
            .limit(_MOST)
        )
        return tuple(
            OutRow(
                **{each.name: getattr(row, each.name) for each in columns if each.name != "maybe_twice"},
                maybe_twice=row.maybe_twice or row.state == "sending",
                cancelled=bool(row.cancelled),
                broken_off=row.state == "sending",
            )
            for row in connection.execute(query)
        )

    def begin(
        self, lane: Lane, message: str, ids: Sequence[int], aside: Iterable[tuple[int, str]], now: datetime
    ) -> bool:
        """Write that a message is being sent that carries some rows; False where the lane is no longer ours.

        `aside` are rows that need not be said: with the state that says why.
        """
        with self.write() as connection:
            if not self._is_ours(connection, lane):
                return False
            self._set(connection, ids, state="sending", message=message, attempts=OUTBOX.c.attempts + 1)
            for state in ("superseded", "cancelled"):
                some = [one for one, why in aside if why == state]
                if some:
                    self._set(connection, some, state=state, done_at=now)
        return True

    def sent(self, lane: Lane, ids: Sequence[int], ts: str, now: datetime, rest_until: datetime) -> None:
        """A message is posted; nobody posts in the lane until a moment."""
        with self.write() as connection:
            ours = self._is_ours(connection, lane)
            self._set(connection, ids, state="sent", ts=ts, done_at=now, reason=None)
            if ours:
                self._leave(connection, lane, rest_until, failures=0, reason=None, told_at=None)

    def failed(self, lane: Lane, ids: Sequence[int], failure: Failure, notices: Sequence[NewRow] = ()) -> None:
        """A message was not posted, or nobody knows: it waits. `notices` tell of it."""
        with self.write() as connection:
            if not self._is_ours(connection, lane):
                return
            more: dict[str, Any] = {"maybe_twice": True} if failure.maybe_twice else {}
            if failure.rows_until:
                more["next_at"] = failure.rows_until
            self._set(connection, ids, state="waiting", reason=failure.reason, **more)
            enqueue(self, connection, notices)
            told = {"told_at": failure.told_at} if failure.told_at else {}
            failures = lane.failures + (0 if failure.rows_until else 1)
            self._leave(connection, lane, failure.rest_until, failures=failures, reason=failure.reason, **told)

    def leave(self, lane: Lane, aside: Iterable[tuple[int, str]], now: datetime) -> None:
        """There is nothing to be said in a lane now; `aside` as in `begin`."""
        with self.write() as connection:
            if self._is_ours(connection, lane):
                for one, state in aside:
                    self._set(connection, [one], state=state, done_at=now)
                self._leave(connection, lane, now)

    def move(self, lane: Lane, ids: Sequence[int], to: str, now: datetime) -> None:
        """What waits in a lane belongs into another one: the corporation has another channel now."""
        with self.write() as connection:
            if self._is_ours(connection, lane):
                self._set(connection, ids, lane=to, next_at=now)
                wake(self, connection, to, now)

    def hold(self, until: datetime, reason: str, failures: int) -> None:
        """Let nobody post anything until a moment."""
        row = {"taken_until": until, "reason": reason, "failures": failures}
        with self.write() as connection:
            self.put(connection, LANES, {"lane": EVERYWHERE}, row)

    def held(self) -> tuple[datetime | None, str | None, int]:
        """Until when nobody posts anything, why, and after how many failures in a row."""
        query = select(LANES.c.taken_until, LANES.c.reason, LANES.c.failures).where(
            LANES.c.team_id == self.team_id, LANES.c.lane == EVERYWHERE
        )
        with self.read() as connection:
            row = connection.execute(query).one_or_none()
        return (row.taken_until, row.reason, row.failures) if row else (None, None, 0)

    def _is_ours(self, connection: Connection, lane: Lane) -> bool:
        """Whether nobody else took the lane meanwhile; it is locked until the end of the transaction."""
        mine = (LANES.c.team_id == self.team_id, LANES.c.lane == lane.name, LANES.c.token == lane.token)
        kept = update(LANES).where(*mine).values(token=lane.token).returning(LANES.c.lane)
        return connection.execute(kept).one_or_none() is not None

    def _leave(self, connection: Connection, lane: Lane, until: datetime, **columns: Any) -> None:  # noqa: ANN401
        """Let others have the lane from a moment on; it wakes when something in it may be said."""
        soonest = (
            select(OUTBOX.c.next_at)
            .where(OUTBOX.c.team_id == self.team_id, OUTBOX.c.lane == lane.name, _OPEN)
            .order_by(OUTBOX.c.next_at)
            .limit(1)
        )
        mine = (LANES.c.team_id == self.team_id, LANES.c.lane == lane.name)
        values = {"taken_until": until, "token": None, "wake_at": soonest.scalar_subquery(), **columns}
        connection.execute(update(LANES).where(*mine).values(values))

    def _set(self, connection: Connection, ids: Sequence[int], **columns: Any) -> None:  # noqa: ANN401
        mine = (OUTBOX.c.team_id == self.team_id, OUTBOX.c.id.in_(ids))
        connection.execute(update(OUTBOX).where(*mine).values(**columns))

    def tell(self, new: Sequence[NewRow]) -> None:
        """Put something into the outbox."""
        with self.write() as connection:
            enqueue(self, connection, new)
