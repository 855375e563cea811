"""What is to be said in a reminder, and the interface by which it is posted. How it looks is laid out elsewhere."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from rules.days import When


class Kind(StrEnum):
    """The kinds of message."""

    REMINDER = "reminder"
    """One deadline."""
    OVERDUE = "overdue"
    """Several reminders that could not be sent when they should have been (downtime), merged."""
    WEEKLY = "weekly"
    """What is due in the next days, on Monday morning."""
    TROUBLE = "trouble"
    """To the owner: reminders wait, and why."""


class Place(Struct, frozen=True):
    """Where to post: a channel, or a person (Slack takes the id of a user in the place of a channel's)."""

    channel: str
    personal: bool = False
    """Whether it is a direct message to a person."""


class Quoted(Struct, frozen=True):
    """The words of the bylaws that a deadline rests on, and where they stand."""

    section: str
    heading: str | None
    quote: str
    lines: tuple[int, int]


class Item(Struct, frozen=True):
    """One deadline, as it stands when the message is made."""

    event: int
    """The id of the event in the store."""
    deadline: str
    """The id of the deadline in the event's chain; with `event` it says which step "Done" and "Snooze" are about."""
    happening: str
    """The event in words: "annual meeting of the stockholders, Thu Jun 10, 2027"."""
    what: str
    """What is done, as the end of "... is due"."""
    due: When
    """The last day, with a time where the text counts in hours or names one."""
    by: str
    """The same in words: "Tue May 11, 2027", "Tue May 11, 2027, 10:00 AM"."""
    left: str
    """How far it is: "in 3 days", "tomorrow", "today", "in 4 hours", "2 days ago"."""
    past: bool
    """Whether it is over, and the step is not known to be done."""
    opens: When | None = None
    """The first day on which it may be done, where the text sets one."""
    charged: tuple[str, ...] = ()
    """Who is charged with it, as offices: "secretary"."""
    stand_ins: tuple[str, ...] = ()
    """Who acts in that officer's absence."""
    persons: tuple[str, ...] = ()
    """The ids of the users who hold the offices charged with it, where the workspace has said so."""
    quotes: tuple[Quoted, ...] = ()
    """What the text says, the most important first."""
    missed: tuple[str, ...] = ()
    """What the text says follows if it is missed."""
    cures: tuple[str, ...] = ()
    """What the text itself offers to mend it."""
    convention: str | None = None
    """How the days are counted, where the text leaves that open."""


class Trouble(Struct, frozen=True):
    """Why reminders wait, for their owner."""

    where: str
    """The id of the channel or user that could not be written to; empty where no channel is about the corporation."""
    why: str
    """In words: "the channel is archived"."""
    waiting: int
    """How many reminders wait there."""


class Message(Struct, frozen=True):
    """What is to be posted in one message."""

    kind: Kind
    key: str
    """Stable over all attempts at the same message."""
    covers: tuple[str, ...]
    """The keys of the reminders that it delivers."""
    corporation: str
    """The corporation's id."""
    name: str
    """The corporation's name."""
    at: datetime
    """The moment of making it, in the corporation's time zone."""
    items: tuple[Item, ...] = ()
    """Of a reminder exactly one; of the others in the order in which they fall due; none in a `trouble`."""
    maybe_twice: bool = False
    """An earlier attempt may have arrived: the message has to say so in its context."""
    trouble: Trouble | None = None


class Post(Protocol):
    """Posts one message, once, without a second try of its own."""

    def __call__(self, place: Place, message: Message) -> str:
        """Post it; the time stamp that Slack gave it. Raises what `bot.reminders.errors` names, and nothing else.

        The posted message carries `metadata` with event_type "bylaws_reminder" and the event_payload
        `{"key": message.key, "covers": [...]}`.
        """
        ...
