"""Alembic's migrations; `bot.store.database` runs them."""
