"""What is kept of one workspace of Slack. Nothing here can reach what belongs to another."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Engine, Table, and_, delete, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.offices import Offices
from bot.store.rows import named
from bot.store.tables import CHANNELS, CONVERSATIONS, INBOX, TURNS

MOST_ATTEMPTS: Final = 10
"""After so many tries an item is left alone."""
KEPT_FOR: Final = timedelta(days=30)
"""How long an item that is done stays in the inbox; Slack stops redelivering long before."""


class Item(Struct, frozen=True):
    """One thing that Slack sent: `kind` says how to read `body`, which is JSON."""

    event_id: str
    subject: str
    kind: str
    body: str
    received_at: datetime
    attempts: int = 0


class Binding(Struct, frozen=True):
    """The corporation of a channel; None where it was asked for and is not chosen yet."""

    corporation: str | None


class Conversation(Struct, frozen=True):
    """A thread: what its conversation remembers, and a question that waits for the channel's corporation."""

    state: str | None
    waiting: str | None


class Turn(Struct, frozen=True):
    """An answer that was given to an item, and the conversation after it."""

    event_id: str
    channel_id: str
    user_id: str
    state: str
    answer: str


class Workspace(Struct, frozen=True):
    """The rows of one workspace."""

    engine: Engine
    team_id: str

    # The inbox

    def receive(self, item: Item) -> bool:
        """Keep an item; False where it is there already, or another item about the same message."""
        row = {
            "event_id": item.event_id,
            "subject": item.subject,
            "kind": item.kind,
            "body": item.body,
            "received_at": item.received_at,
            "attempts": 0,
        }
        with self._write() as connection:
            return self._insert(connection, INBOX, row)

    def take(self, event_id: str, now: datetime, until: datetime) -> Item | None:
        """Take an item to work on until a moment; None where it is done, or somebody works on it."""
        mine = and_(INBOX.c.team_id == self.team_id, INBOX.c.event_id == event_id, self._free(now))
        taken = (
            update(INBOX)
            .where(mine)
            .values(taken_until=until, attempts=INBOX.c.attempts + 1)
            .returning(INBOX.c.subject, INBOX.c.kind, INBOX.c.body, INBOX.c.received_at, INBOX.c.attempts)
        )
        with self._write() as connection:
            row = connection.execute(taken).one_or_none()
        if row is None:
            return None
        return Item(event_id, row.subject, row.kind, row.body, row.received_at, row.attempts)

    def left_over(self, now: datetime) -> tuple[str, ...]:
        """The ids of items that nobody works on and that are not done, oldest first."""
        query = (
            select(INBOX.c.event_id)
            .where(INBOX.c.team_id == self.team_id, self._free(now), INBOX.c.attempts < MOST_ATTEMPTS)
            .order_by(INBOX.c.received_at, INBOX.c.event_id)
        )
        with self._read() as connection:
            return tuple(connection.execute(query).scalars())

    def postpone(self, event_id: str, until: datetime) -> None:
        """Let nobody take an item before a moment."""
        with self._write() as connection:
            connection.execute(self._item(event_id).values(taken_until=until))

    def finish(self, event_id: str, now: datetime, failure: str | None = None) -> None:
        """Done with an item; `failure` says why there is no answer."""
        with self._write() as connection:
            connection.execute(self._item(event_id).values(done_at=now, failure=failure))

    def forget(self, now: datetime) -> None:
        """Delete from the inbox what was done long ago."""
        old = delete(INBOX).where(INBOX.c.team_id == self.team_id, INBOX.c.done_at < now - KEPT_FOR)
        with self._write() as connection:
            connection.execute(old)

    # Channels

    def binding(self, channel_id: str) -> Binding | None:
        """The corporation of a channel; None where it was never asked for."""
        query = select(CHANNELS.c.corporation).where(*self._channel(CHANNELS, channel_id))
        with self._read() as connection:
            row = connection.execute(query).one_or_none()
        return Binding(row.corporation) if row is not None else None

    def bind(self, channel_id: str, corporation: str | None, user_id: str, now: datetime) -> None:
        """Say which corporation a channel is about; None: it was asked for."""
        row = {"corporation": corporation, "changed_by": user_id, "changed_at": now}
        with self._write() as connection:
            self._put(connection, CHANNELS, {"channel_id": channel_id}, row)
        if corporation:
            Offices(self.engine, self.team_id).wake(corporation, now)

    # Conversations

    def conversation(self, channel_id: str, thread_ts: str) -> Conversation | None:
        """The conversation in a thread; None where there was none."""
        query = select(CONVERSATIONS.c.state, CONVERSATIONS.c.waiting).where(
            *self._channel(CONVERSATIONS, channel_id), CONVERSATIONS.c.thread_ts == thread_ts
        )
        with self._read() as connection:
            row = connection.execute(query).one_or_none()
        return Conversation(row.state, row.waiting) if row is not None else None

    def wait(self, event_id: str, channel_id: str, thread_ts: str, question: str, now: datetime) -> None:
        """Keep the question of a thread until the channel's corporation is chosen; the item is done for now."""
        with self._write() as connection:
            key = {"channel_id": channel_id, "thread_ts": thread_ts}
            self._put(connection, CONVERSATIONS, key, {"waiting": question, "changed_at": now})
            connection.execute(self._item(event_id).values(done_at=now))

    def stop_waiting(self, channel_id: str, thread_ts: str) -> None:
        """Give up a question that waits."""
        given_up = update(CONVERSATIONS).where(
            *self._channel(CONVERSATIONS, channel_id), CONVERSATIONS.c.thread_ts == thread_ts
        )
        with self._write() as connection:
            connection.execute(given_up.values(waiting=None))

    def waiting(self, channel_id: str) -> tuple[str, ...]:
        """The questions of a channel that wait for its corporation, oldest thread first."""
        query = (
            select(CONVERSATIONS.c.waiting)
            .where(*self._channel(CONVERSATIONS, channel_id), CONVERSATIONS.c.waiting.is_not(None))
            .order_by(CONVERSATIONS.c.thread_ts)
        )
        with self._read() as connection:
            return tuple(connection.execute(query).scalars())

    def prepare(self, turn: Turn, now: datetime) -> None:
        """Keep an answer before it is given, so that a second try gives the same and changes the same."""
        with self._write() as connection:
            self._put(connection, TURNS, {"event_id": turn.event_id}, _row(turn, now))

    def record(self, turn: Turn, thread_ts: str | None, now: datetime) -> None:
        """Keep an answer that was given and the conversation after it; its item is done."""
        with self._write() as connection:
            self._put(connection, TURNS, {"event_id": turn.event_id}, _row(turn, now))
            if thread_ts is not None:
                key = {"channel_id": turn.channel_id, "thread_ts": thread_ts}
                state = {"state": turn.state, "waiting": None, "changed_at": now}
                self._put(connection, CONVERSATIONS, key, state)
            connection.execute(self._item(turn.event_id).values(done_at=now, failure=None))

    def turn(self, event_id: str) -> Turn | None:
        """The answer that was given to an item."""
        query = select(TURNS).where(TURNS.c.team_id == self.team_id, TURNS.c.event_id == event_id)
        with self._read() as connection:
            row = connection.execute(query).one_or_none()
        if row is None:
            return None
        return Turn(row.event_id, row.channel_id, row.user_id, row.state, row.answer)

    # Rows of this workspace

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with named(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with named(), self.engine.connect() as connection:
            yield connection

    def _free(self, now: datetime) -> ColumnElement[bool]:
        return and_(INBOX.c.done_at.is_(None), or_(INBOX.c.taken_until.is_(None), INBOX.c.taken_until <= now))

    def _item(self, event_id: str) -> Any:  # noqa: ANN401 - SQLAlchemy's Update carries no columns
        return update(INBOX).where(INBOX.c.team_id == self.team_id, INBOX.c.event_id == event_id)

    def _channel(self, table: Table, channel_id: str) -> tuple[ColumnElement[bool], ...]:
        return table.c.team_id == self.team_id, table.c.channel_id == channel_id

    def _insert(self, connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
        """Insert a row; False where one of its keys is taken."""
        kind = postgresql if self.engine.dialect.name == "postgresql" else sqlite
        statement = kind.insert(table).values(team_id=self.team_id, **row).on_conflict_do_nothing()
        return connection.execute(statement.returning(table.c.team_id)).one_or_none() is not None

    def _put(self, connection: Connection, table: Table, key: Mapping[str, Any], row: Mapping[str, Any]) -> None:
        """Insert a row, or change the one that has its key."""
        kind = postgresql if self.engine.dialect.name == "postgresql" else sqlite
        statement = kind.insert(table).values(team_id=self.team_id, **key, **row)
        connection.execute(statement.on_conflict_do_update(index_elements=["team_id", *key], set_=dict(row)))


def _row(turn: Turn, now: datetime) -> dict[str, Any]:
    return {
        "channel_id": turn.channel_id,
        "user_id": turn.user_id,
        "state": turn.state,
        "answer": turn.answer,
        "answered_at": now,
    }
