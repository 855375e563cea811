"""The tables. Every row belongs to a workspace of Slack: `team_id` is part of every key."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Column,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

METADATA = MetaData()
_ID = 255


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as UTC in databases that know no zones."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """To the database."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401, ARG002
        """From the database."""
        return None if value is None else value.replace(tzinfo=UTC)


INBOX = Table(
    "inbox",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("event_id", String(_ID), primary_key=True, comment="Slack's id; the same on every delivery"),
    Column("subject", String(_ID), nullable=False, comment="what it is about: one message can come as two events"),
    Column("kind", String(_ID), nullable=False),
    Column("body", Text, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("taken_until", Moment, comment="somebody works on it until then"),
    Column("attempts", Integer, nullable=False),
    Column("done_at", Moment),
    Column("failure", Text, comment="why there is no answer"),
    UniqueConstraint("team_id", "subject", name="inbox_subject"),
)
"""What Slack sent, written before it is acknowledged."""

CHANNELS = Table(
    "channels",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("channel_id", String(_ID), primary_key=True),
    Column("corporation", String(_ID), comment="null: asked for, not yet chosen"),
    Column("changed_by", String(_ID)),
    Column("changed_at", Moment, nullable=False),
)
"""The corporation that each channel is about."""

CONVERSATIONS = Table(
    "conversations",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("channel_id", String(_ID), primary_key=True),
    Column("thread_ts", String(_ID), primary_key=True),
    Column("state", Text, comment="bot.conversation.dump"),
    Column("waiting", Text, comment="the question that waits for the channel's corporation"),
    Column("changed_at", Moment, nullable=False),
)
"""Threads, with what the conversation in them remembers."""

TURNS = Table(
    "turns",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("event_id", String(_ID), primary_key=True),
    Column("channel_id", String(_ID), nullable=False),
    Column("user_id", String(_ID), nullable=False),
    Column("state", Text, nullable=False, comment="the conversation after this turn; its buttons go on from here"),
    Column("answer", Text, nullable=False, comment="the answer object, as JSON"),
    Column("answered_at", Moment, nullable=False),
)
"""Every answer that was given."""

MARKS = Table(
    "marks",
    METADATA,
    Column("team_id", String(_ID), primary_key=True),
    Column("event_id", String(_ID), primary_key=True, comment="the turn that was marked"),
    Column("mark", String(_ID), nullable=False, comment="right or wrong"),
    Column("words", Text, comment="what is wrong, as a person said it"),
    Column("marked_by", String(_ID), nullable=False),
    Column("marked_at", Moment, nullable=False),
)
"""Which answers were marked right or wrong."""
