"""What a conversation remembers from one message to the next."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class State:
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
    person: str | None = None
    """The person last spoken of, with an article: "the treasurer"; a later "she" is that one."""
