"""Inbox, channels, conversations and turns."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ID = sa.String(255)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "inbox",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("event_id", _ID, primary_key=True, comment="Slack's id; the same on every delivery"),
        sa.Column("subject", _ID, nullable=False, comment="what it is about: one message can come as two events"),
        sa.Column("kind", _ID, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("received_at", sa.DateTime, nullable=False),
        sa.Column("taken_until", sa.DateTime, comment="somebody works on it until then"),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("done_at", sa.DateTime),
        sa.Column("failure", sa.Text, comment="why there is no answer"),
        sa.UniqueConstraint("team_id", "subject", name="inbox_subject"),
    )
    op.create_table(
        "channels",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("channel_id", _ID, primary_key=True),
        sa.Column("corporation", _ID, comment="null: asked for, not yet chosen"),
        sa.Column("changed_by", _ID),
        sa.Column("changed_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "conversations",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("channel_id", _ID, primary_key=True),
        sa.Column("thread_ts", _ID, primary_key=True),
        sa.Column("state", sa.Text, comment="bot.conversation.dump"),
        sa.Column("waiting", sa.Text, comment="the question that waits for the channel's corporation"),
        sa.Column("changed_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "turns",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("event_id", _ID, primary_key=True),
        sa.Column("channel_id", _ID, nullable=False),
        sa.Column("user_id", _ID, nullable=False),
        sa.Column(
            "state", sa.Text, nullable=False, comment="the conversation after this turn; its buttons go on from here"
        ),
        sa.Column("answer", sa.Text, nullable=False, comment="the answer object, as JSON"),
        sa.Column("answered_at", sa.DateTime, nullable=False),
    )


def downgrade() -> None:
    """Drop the tables, and all that is in them."""
    for name in ("turns", "conversations", "channels", "inbox"):
        op.drop_table(name)
