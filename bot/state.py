"""What a conversation remembers from one message to the next."""

from typing import Any

from msgspec import Struct, field

from bot.events.book import Change, Pending, Planned


class State(Struct, frozen=True):
    """What a conversation remembers: the corporation, the last rule and the facts so far."""

    corporation: str | None = None
    rule: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    waiting: tuple[str, ...] = ()
    """Facts that were asked for."""
    offered: tuple[str, ...] = ()
    """Rules that were offered."""
    date: str | None = None
    """The fact that the last date stood for; "and on the 20th?" changes that one."""
    words: tuple[str, ...] = ()
    """The telling words of the last question that stood on its own; a follow-up is read together with them."""
    asked: str = ""
    """The last message that put a question; one that only tells a fact is answered the way round that it asked."""
    person: str | None = None
    """The person last spoken of, with an article: "the treasurer"; a later "she" is that one."""
    found: dict[str, Any] = field(default_factory=dict)
    """The numbers, dates and names of the last answer; "exactly that many" is one of them."""
    events: tuple[Planned, ...] = ()
    """The events that are planned; where they are kept elsewhere, those that this conversation may see."""
    pending: Pending | None = None
    """A question back on an event."""
    changes: tuple[Change, ...] = ()
    """What the last message changed of the events, for those who keep them elsewhere."""
