"""What people say of events and what is due because of them: planning, moving, noting what was done, asking what is next."""

from bot.events.book import Act, Change, Offer, Pending, Planned, Verb, applied
from bot.events.turn import Told, respond

__all__ = ["Act", "Change", "Offer", "Pending", "Planned", "Told", "Verb", "applied", "respond"]
