"""What the bot keeps: its inbox, conversations and the channels' corporations, in SQLite or PostgreSQL."""

from bot.store.database import Database, DatabaseUnusable
from bot.store.rows import StoreFailed
from bot.store.workspace import Binding, Conversation, Item, Turn, Workspace

__all__ = ["Binding", "Conversation", "Database", "DatabaseUnusable", "Item", "StoreFailed", "Turn", "Workspace"]
