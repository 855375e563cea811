"""Marks on answers: right or wrong."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_ID = sa.String(255)


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "marks",
        sa.Column("team_id", _ID, primary_key=True),
        sa.Column("event_id", _ID, primary_key=True, comment="the turn that was marked"),
        sa.Column("mark", _ID, nullable=False, comment="right or wrong"),
        sa.Column("words", sa.Text, comment="what is wrong, as a person said it"),
        sa.Column("marked_by", _ID, nullable=False),
        sa.Column("marked_at", sa.DateTime, nullable=False),
    )


def downgrade() -> None:
    """Drop the table, and all that is in it."""
    op.drop_table("marks")
