"""Run by Alembic, with the connection that `bot.store.database` has opened."""

from alembic import context

from bot.store import reminder_tables  # noqa: F401 - its tables are part of the metadata
from bot.store.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
