"""The tables of events, their reminders and the outbox. Every row belongs to a workspace of Slack."""

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint

from bot.store.tables import METADATA, Moment

_ID: Final = 255
_NUMBER: Final = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite numbers rows by itself only where the column is a plain integer."""
TO_PLAN: Final = ""
"""What `planned_with` holds where the event has changed since its reminders were planned."""

EVENTS = Table(
    "events",
    METADATA,
    Column("id", _NUMBER, primary_key=True, autoincrement=True),
    Column("team_id", String(_ID), nullable=False),
    Column("corporation", String(_ID), nullable=False),
    Column("kind", String(_ID), nullable=False, comment="rules.deadlines.chain.EventKind"),
    Column("day", String(10), nullable=False, comment="as ISO writes it, in the corporation's time zone"),
    Column("time", String(15), comment="the local time, where one is known"),
    Column("methods", Text, nullable=False, comment="ways in which notice is given, as JSON"),
    Column("held_by", Text, nullable=False, comment="by what means the meeting is held, as JSON"),
    Column("channel_id", String(_ID), comment="where it was told"),
    Column("made_by", String(_ID), comment="who told it; is told of trouble"),
    Column("source", String(_ID), comment="the item of the inbox that told it: a second try makes no second event"),
    Column("made_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False, comment="from then on its reminders hold"),
    Column("version", Integer, nullable=False, comment="grows with every change"),
    Column("deleted_at", Moment),
    Column("planned_with", String(_ID), nullable=False, comment="digest of what its reminders were planned with"),
    Column("failure", Text, comment="why its reminders could not be planned"),
    UniqueConstraint("team_id", "source", name="events_source"),
)
"""What happens at a corporation and sets deadlines running."""
Index(
    "events_to_plan",
    EVENTS.c.team_id,
    EVENTS.c.corporation,
    EVENTS.c.planned_with,
    sqlite_where=EVENTS.c.deleted_at.is_(None),
    postgresql_where=EVENTS.c.deleted_at.is_(None),
)

STEPS = Table(
    "steps",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("event_id", _NUMBER, primary_key=True, autoincrement=False),
    Column("deadline_id", String(_ID), primary_key=True),
    Column("day", String(10), nullable=False),
    Column("time", String(15)),
    Column("noted_by", String(_ID)),
    Column("noted_at", Moment, nullable=False),
)
"""Steps of an event that are done."""

SNOOZES = Table(
    "snoozes",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("event_id", _NUMBER, primary_key=True, autoincrement=False),
    Column("deadline_id", String(_ID), primary_key=True),
    Column("until", Moment, nullable=False),
    Column("noted_by", String(_ID)),
)
"""Deadlines that nobody is to be reminded of before a moment."""

CORPORATIONS = Table(
    "corporations",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("corporation", String(_ID), primary_key=True),
    Column("settings", Text, comment="ladder and quiet hours as JSON; null: the usual ones"),
    Column("channel_id", String(_ID), comment="where its reminders go; null: where it is spoken about"),
    Column("changed_at", Moment, nullable=False),
    Column("weekly_at", Moment, nullable=False, comment="when the next weekly digest is due"),
)
"""The corporations of which events are known, with their settings."""

PERSONS = Table(
    "persons",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("corporation", String(_ID), primary_key=True),
    Column("office", String(_ID), primary_key=True, comment="rules.terms.Role"),
    Column("user_id", String(_ID), nullable=False),
    Column("changed_at", Moment, nullable=False),
)
"""Who holds which office."""

REMINDERS = Table(
    "reminders",
    METADATA,
    Column("id", _NUMBER, primary_key=True, autoincrement=True),
    Column("team_id", String(_ID), nullable=False),
    Column("key", String(_ID), nullable=False, comment="event, deadline, rung and the day for which it holds"),
    Column("event_id", _NUMBER, nullable=False),
    Column("deadline_id", String(_ID), nullable=False),
    Column("corporation", String(_ID), nullable=False),
    Column("rung", String(_ID), nullable=False),
    Column("offices", Text, nullable=False, comment="who is charged and who stands in, as JSON"),
    Column("due_at", Moment, nullable=False, comment="when it is to be sent"),
    Column("state", String(16), nullable=False, comment="planned, queued, cancelled"),
    UniqueConstraint("team_id", "key", name="reminders_key"),
)
"""The ladder of every deadline."""
Index("reminders_event", REMINDERS.c.team_id, REMINDERS.c.event_id)
Index(
    "reminders_due",
    REMINDERS.c.team_id,
    REMINDERS.c.due_at,
    sqlite_where=REMINDERS.c.state == "planned",
    postgresql_where=REMINDERS.c.state == "planned",
)

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("id", _NUMBER, primary_key=True, autoincrement=True),
    Column("team_id", String(_ID), nullable=False),
    Column("key", String(_ID), nullable=False, comment="of the reminder; of a digest or notice its own"),
    Column("audience", String(_ID), nullable=False, comment="a user; empty: the corporation's channel"),
    Column("kind", String(16), nullable=False, comment="bot.reminders.messages.Kind"),
    Column("corporation", String(_ID), nullable=False),
    Column("event_id", _NUMBER),
    Column("deadline_id", String(_ID)),
    Column("rung", String(_ID)),
    Column("body", Text, comment="what a notice says, as JSON"),
    Column("lane", String(_ID), nullable=False, comment="the channel or user to post to"),
    Column("due_at", Moment, nullable=False),
    Column("next_at", Moment, nullable=False, comment="not before then"),
    Column("state", String(16), nullable=False, comment="waiting, sending, sent, superseded, cancelled"),
    Column("attempts", Integer, nullable=False),
    Column("message", String(_ID), comment="the key of the message that carries it"),
    Column("maybe_twice", Boolean, nullable=False, comment="an attempt of unknown outcome was repeated"),
    Column("ts", String(_ID), comment="Slack's time stamp of the message"),
    Column("done_at", Moment),
    Column("reason", Text, comment="why it waits"),
    UniqueConstraint("team_id", "key", "audience", name="outbox_key"),
)
"""What is to be said to whom; a message may carry several."""
_OPEN = OUTBOX.c.state.in_(("waiting", "sending"))
Index("outbox_open", OUTBOX.c.team_id, OUTBOX.c.lane, sqlite_where=_OPEN, postgresql_where=_OPEN)
Index("outbox_event", OUTBOX.c.team_id, OUTBOX.c.event_id)

LANES = Table(
    "lanes",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("lane", String(_ID), primary_key=True, comment="a channel or user; *: the whole workspace"),
    Column("wake_at", Moment, comment="something is to be posted here then; null: nothing"),
    Column("taken_until", Moment, comment="somebody posts here, or nobody may, until then"),
    Column("token", String(_ID), comment="of whoever took it last"),
    Column("failures", Integer, nullable=False, comment="in a row"),
    Column("reason", Text, comment="of the last failure"),
    Column("told_at", Moment, comment="when the owner was told of it"),
)
"""One message at a time goes into a channel, whichever worker posts it."""
_WAKING = LANES.c.wake_at.is_not(None)
Index("lanes_waking", LANES.c.team_id, LANES.c.wake_at, sqlite_where=_WAKING, postgresql_where=_WAKING)
