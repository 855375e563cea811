"""Events, steps, reminders and the outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ID = sa.String(255)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    _events()
    _settings()
    _reminders()
    _outbox()


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team_id", _ID, nullable=False),
        sa.Column("corporation", _ID, nullable=False),
        sa.Column("kind", _ID, nullable=False, comment="rules.deadlines.chain.EventKind"),
        sa.Column("day", sa.String(10), nullable=False, comment="as ISO writes it, in the corporation's time zone"),
        sa.Column("time", sa.String(15), comment="the local time, where one is known"),
        sa.Column("methods", sa.Text, nullable=False, comment="ways in which notice is given, as JSON"),
        sa.Column("held_by", sa.Text, nullable=False, comment="by what means the meeting is held, as JSON"),
        sa.Column("channel_id", _ID, comment="where it was told"),
        sa.Column("made_by", _ID, comment="who told it; is told of trouble"),
        sa.Column("source", _ID, comment="the item of the inbox that told it: a second try makes no second event"),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False, comment="from then on its reminders hold"),
        sa.Column("version", sa.Integer, nullable=False, comment="grows with every change"),
        sa.Column("deleted_at", sa.DateTime),
        sa.Column("planned_with", _ID, nullable=False, comment="digest of what its reminders were planned with"),
        sa.Column("failure", sa.Text, comment="why its reminders could not be planned"),
        sa.UniqueConstraint("team_id", "source", name="events_source"),
    )
    _partial("events_to_plan", "events", ["team_id", "corporation", "planned_with"], "deleted_at IS NULL")
    op.create_table(
        "steps",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("event_id", _NUMBER, primary_key=True, autoincrement=False),
        sa.Column("deadline_id", _ID, primary_key=True),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("time", sa.String(15)),
        sa.Column("noted_by", _ID),
        sa.Column("noted_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "snoozes",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("event_id", _NUMBER, primary_key=True, autoincrement=False),
        sa.Column("deadline_id", _ID, primary_key=True),
        sa.Column("until", sa.DateTime, nullable=False),
        sa.Column("noted_by", _ID),
    )


def _settings() -> None:
    op.create_table(
        "corporations",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("corporation", _ID, primary_key=True),
        sa.Column("settings", sa.Text, comment="ladder and quiet hours as JSON; null: the usual ones"),
        sa.Column("channel_id", _ID, comment="where its reminders go; null: where it is spoken about"),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.Column("weekly_at", sa.DateTime, nullable=False, comment="when the next weekly digest is due"),
    )
    op.create_table(
        "persons",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("corporation", _ID, primary_key=True),
        sa.Column("office", _ID, primary_key=True, comment="rules.terms.Role"),
        sa.Column("user_id", _ID, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
    )


def _reminders() -> None:
    op.create_table(
        "reminders",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team_id", _ID, nullable=False),
        sa.Column("key", _ID, nullable=False, comment="event, deadline, rung and the day for which it holds"),
        sa.Column("event_id", _NUMBER, nullable=False),
        sa.Column("deadline_id", _ID, nullable=False),
        sa.Column("corporation", _ID, nullable=False),
        sa.Column("rung", _ID, nullable=False),
        sa.Column("offices", sa.Text, nullable=False, comment="who is charged and who stands in, as JSON"),
        sa.Column("due_at", sa.DateTime, nullable=False, comment="when it is to be sent"),
        sa.Column("state", sa.String(16), nullable=False, comment="planned, queued, cancelled"),
        sa.UniqueConstraint("team_id", "key", name="reminders_key"),
    )
    op.create_index("reminders_event", "reminders", ["team_id", "event_id"])
    _partial("reminders_due", "reminders", ["team_id", "due_at"], "state = 'planned'")


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("team_id", _ID, nullable=False),
        sa.Column("key", _ID, nullable=False, comment="of the reminder; of a digest or notice its own"),
        sa.Column("audience", _ID, nullable=False, comment="a user; empty: the corporation's channel"),
        sa.Column("kind", sa.String(16), nullable=False, comment="bot.reminders.messages.Kind"),
        sa.Column("corporation", _ID, nullable=False),
        sa.Column("event_id", _NUMBER),
        sa.Column("deadline_id", _ID),
        sa.Column("rung", _ID),
        sa.Column("body", sa.Text, comment="what a notice says, as JSON"),
        sa.Column("lane", _ID, nullable=False, comment="the channel or user to post to"),
        sa.Column("due_at", sa.DateTime, nullable=False),
        sa.Column("next_at", sa.DateTime, nullable=False, comment="not before then"),
        sa.Column("state", sa.String(16), nullable=False, comment="waiting, sending, sent, superseded, cancelled"),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("message", _ID, comment="the key of the message that carries it"),
        sa.Column("maybe_twice", sa.Boolean, nullable=False, comment="an attempt of unknown outcome was repeated"),
        sa.Column("ts", _ID, comment="Slack's time stamp of the message"),
        sa.Column("done_at", sa.DateTime),
        sa.Column("reason", sa.Text, comment="why it waits"),
        sa.UniqueConstraint("team_id", "key", "audience", name="outbox_key"),
    )
    _partial("outbox_open", "outbox", ["team_id", "lane"], "state IN ('waiting', 'sending')")
    op.create_index("outbox_event", "outbox", ["team_id", "event_id"])
    op.create_table(
        "lanes",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("lane", _ID, primary_key=True, comment="a channel or user; *: the whole workspace"),
        sa.Column("wake_at", sa.DateTime, comment="something is to be posted here then; null: nothing"),
        sa.Column("taken_until", sa.DateTime, comment="somebody posts here, or nobody may, until then"),
        sa.Column("token", _ID, comment="of whoever took it last"),
        sa.Column("failures", sa.Integer, nullable=False, comment="in a row"),
        sa.Column("reason", sa.Text, comment="of the last failure"),
        sa.Column("told_at", sa.DateTime, comment="when the owner was told of it"),
    )
    _partial("lanes_waking", "lanes", ["team_id", "wake_at"], "wake_at IS NOT NULL")


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    """An index over the rows that are still of interest: what is done long ago costs nothing."""
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def downgrade() -> None:
    """Drop the tables, and all that is in them."""
    for name in ("lanes", "outbox", "reminders", "persons", "corporations", "snoozes", "steps", "events"):
        op.drop_table(name)
