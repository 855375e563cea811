"""The pieces out of which a moment is put together: a day, a time of day, a part of the day, a shift."""

import datetime as dt
from collections.abc import Callable
from datetime import date, timedelta

from msgspec import Struct

from bot.understand import date_tense
from bot.understand import patterns as re
from bot.understand.date_calendar import Search
from bot.understand.date_words import Unit

_LONG_PAST = timedelta(days=300)
_SOON = timedelta(days=65)
_LAST = re.compile(r"\b(?:last|past|since)\s+(?:the\s+)?$")


class Day(Struct, frozen=True):
    """Words that name a day. `search` finds others of its kind, where the words leave the year, month or week open."""

    start: int
    end: int
    date: date
    search: Search | None = None
    time: dt.time | None = None
    year_given: bool = False
    relative: bool = False
    past: bool = False
    is_weekday: bool = False
    is_any_month: bool = False
    is_weak: bool = False
    reading: str | None = None


class Clock(Struct, frozen=True):
    """Words that name a time of day. `is_exact`: morning or afternoon is known; `is_weak`: no time when alone."""

    start: int
    end: int
    hour: int
    minute: int
    is_exact: bool = True
    is_weak: bool = False
    part: str | None = None
    reading: str | None = None


class PartOfDay(Struct, frozen=True):
    """Words such as "morning" after a day."""

    start: int
    end: int
    part: str


class Shift(Struct, frozen=True):
    """Words such as "ten days before", which move the moment that follows."""

    start: int
    end: int
    amount: int
    unit: Unit


Piece = Day | Clock | PartOfDay | Shift


class Scene(Struct):
    """The words just found in a text, what stands around them, and the moment asked at.

    `text` is folded to lower case, `written` is as it was. `left` and `right` are where the nearest
    dates end and begin.
    """

    text: str
    written: str
    now: dt.datetime
    start: int
    end: int
    left: int
    right: int
    previous: Day | None

    @property
    def today(self) -> date:
        """The day of asking."""
        return self.now.date()

    @property
    def past(self) -> bool:
        """Whether the words around tell of the past."""
        if self.previous is not None and date_tense.continues(self.text, self.left, self.start):
            return self.previous.past
        return date_tense.tells_of_past(self.text, self.start, self.end, self.left, self.right)

    @property
    def before(self) -> str:
        """A few words that stand before."""
        return self.text[max(0, self.start - 24) : self.start]

    @property
    def after(self) -> str:
        """A few words that stand after."""
        return self.text[self.end : self.end + 40]


Reader = Callable[[Scene, dict[str, str | None]], tuple[Piece, ...]]
"""Makes pieces of the named groups of a form; none where the words are no date after all."""


def shown(day: date) -> str:
    """Return a date as people write it: "Fri Dec 4, 2026"."""
    return f"{day:%a %b} {day.day}, {day.year}"


def shown_time(time: dt.time) -> str:
    """Return a time of day as people write it: "3:00 PM"."""
    return f"{time.hour % 12 or 12}:{time.minute:02} {'AM' if time.hour < 12 else 'PM'}"  # noqa: PLR2004 - noon


def floating(scene: Scene, search: Search | None, *, is_any_month: bool = False) -> tuple[Day, ...]:
    """Return the next day that `search` finds, or the latest one where the words around tell of the past."""
    past = scene.past
    day = search and search(scene.today, past)
    if day is None:
        return ()
    words = scene.written[scene.start : scene.end].strip()
    coming = search(scene.today, False) if past and search else None
    if coming and scene.today - day > _LONG_PAST and coming - scene.today < _SOON and not _LAST.search(scene.before):
        nearer = f"'{words}' was read as {shown(coming)}, which is nearer than the one a year before"
        return (Day(scene.start, scene.end, coming, search=search, is_any_month=is_any_month, reading=nearer),)
    reading = f"'{words}' was read as {shown(day)}, the latest one past" if past else None
    return (Day(scene.start, scene.end, day, search=search, past=past, is_any_month=is_any_month, reading=reading),)
