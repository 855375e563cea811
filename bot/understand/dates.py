"""Reading the dates, times and spans of a question: "tomorrow at 3", "the 15th", "60 days before July 25, 2027"."""

import datetime as dt
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC
from itertools import islice, pairwise, zip_longest
from typing import Any

from msgspec import Struct

from bot.understand import date_clocks, date_readers, date_relative
from bot.understand import patterns as re
from bot.understand.date_calendar import FIRST_YEAR, LAST_YEAR
from bot.understand.date_forms import found_in, period_pattern
from bot.understand.date_joining import Draft, drafted, grouped
from bot.understand.date_pieces import Day, Piece, Reader, Scene
from bot.understand.date_words import Unit, number

_READERS: dict[str, Reader] = {
    "iso": date_readers.read_iso,
    "numeric": date_readers.read_numeric,
    "slashed": date_readers.read_slashed,
    "numbered_weekday": date_readers.read_numbered_weekday,
    "numbered_day": date_readers.read_numbered_day,
    "month_end": date_readers.read_month_end,
    "year_end": date_readers.read_year_end,
    "month_day": date_readers.read_month_day,
    "day_month": date_readers.read_day_month,
    "ordinal": date_readers.read_ordinal,
    "holiday": date_readers.read_holiday,
    "week_day": date_relative.read_weekday,
    "weekday": date_relative.read_weekday,
    "day_word": date_relative.read_day_word,
    "day_behind": date_relative.read_day_behind,
    "day_beside": date_relative.read_day_beside,
    "span": date_relative.read_span,
    "clock": date_clocks.read_clock,
    "clock_24": date_clocks.read_clock_24,
    "clock_word": date_clocks.read_clock_word,
    "clock_said": date_clocks.read_clock_said,
    "clock_parts": date_clocks.read_clock_parts,
    "at_hour": date_clocks.read_at_hour,
    "hour_before": date_clocks.read_hour_before,
    "by_hour": date_clocks.read_by_hour,
    "part_of_day": date_clocks.read_part_of_day,
}
_ONE_FOR_ONE = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2014": "-"})
_RANGE = re.compile(r"\s{0,3}(?:to|-|through|thru|until|till|and|or|&|,)\s{0,3}(?:(?:on|at)\s{1,3})?(?:the\s{1,3})?")
_SPANNING = re.compile(r"\s{0,3}(?:to|-|through|thru|until|till|and)\s")
_RATE = re.compile(r"\b(?:once|twice|thrice|times|meetings?|often|many|\$[0-9,.]+|per)\s+$")
_MOST = 60
"""So many days and times of one message are read, so that the time for it stays in proportion to its length."""
_ANY_MOMENT = dt.datetime(2026, 1, 1, tzinfo=UTC)


class Moment(Struct, frozen=True):
    """A day read out of a text, or a time on a day.

    `start` and `end` are offsets into the text. `time` is local wall time, where an hour was given. `relative`: it
    hangs on the moment of asking ("tomorrow", "this Friday") and is never to be moved to another year. `reading` is a
    sentence to show where the reading was a choice. `time_only`: no day was given, the coming such time was taken.
    `past`: the words around it are in the past tense, so that the latest such day was taken.
    """

    text: str
    start: int
    end: int
    date: dt.date
    time: dt.time | None
    year_given: bool
    relative: bool
    reading: str | None
    time_only: bool = False
    past: bool = False

    @property
    def iso(self) -> str:
        """The day as "2026-12-15", or with its time as "2026-12-15T14:00:00"."""
        return str(self.date) if self.time is None else f"{self.date}T{self.time}"


def last_weekday(day: dt.date, event: dt.date) -> dt.date:
    """The last day before an event that is the same day of the week ("the Tuesday" before a meeting on Wednesday)."""
    return event - dt.timedelta(days=((event - day).days - 1) % _A_WEEK + 1)


def last_such_day(number: int, event: dt.date) -> dt.date:
    """The last day of that number up to an event, in its month or in one before it that has such a day."""
    first = event.replace(day=1)
    while number > monthrange(first.year, first.month)[1] or first.replace(day=number) > event:
        first = (first - dt.timedelta(days=1)).replace(day=1)
    return first.replace(day=number)


_A_WEEK = 7


class Period(Struct, frozen=True):
    """A length of time read out of a text, such as "ten days"; `start` and `end` are offsets into the text."""

    text: str
    start: int
    end: int
    amount: int
    unit: Unit


def find_moments(text: str, now: dt.datetime) -> tuple[Moment, ...]:
    """Return the days and times in a text, in order of appearance, never overlapping.

    `now` is the corporation's local time, with its zone. Numbers are read month first. A day without a year is the
    next such day, or the latest one where the verb beside it is in the past tense. "Dec 10-12" gives two moments, and
    so does "between Dec 3 and Dec 8"; a year given after the last holds for both. "2-4pm" gives its start. A span
    before a date ("ten days after Dec 3") is one moment with it, unless it is a bound ("at least ten days before
    Dec 15"), which leaves the date alone. Never raises for any text; days outside the years 1900 to 2200 are left out.
    """
    folded = _folded(text)
    drafts = _drafts(folded, text, now)
    _share(folded, drafts)
    return tuple(_moment(text, draft) for draft in drafts if FIRST_YEAR <= draft.date.year <= LAST_YEAR)


_A_DAY = re.compile(r"(?:\w* )?(?:to|on|until|till|for) a (?:day|date) (?=\d)")
"""A day that is so long after: "to a day 40 days later" tells one length of time."""


def find_periods(text: str) -> tuple[Period, ...]:
    """Return the lengths of time in a text, in order of appearance.

    Those that are part of a moment ("in two weeks") are left out. "10 to 60 days" gives two periods. "Half
    an hour" is 30 minutes. Never raises for any text.
    """
    folded = _folded(text)
    matches = list(period_pattern().finditer(folded))
    if not matches:
        return ()
    drafts = _drafts(folded, text, _ANY_MOMENT)
    starts = [draft.start for draft in drafts]
    free = (
        match
        for match in matches
        if not (_is_taken(match, drafts, starts) or _A_DAY.match(folded, max(match.start() - 6, 0)))
    )
    return tuple(period for match in free for period in _periods(text, match))


def _is_taken(match: re.Match[str], drafts: list[Draft], starts: list[int]) -> bool:
    index = bisect_left(starts, match.end()) - 1
    return index >= 0 and drafts[index].end > match.start()


def _folded(text: str) -> str:
    """Return the text in lower case with plain quotes and dashes, each character in its own place."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return lower.translate(_ONE_FOR_ONE)


def _pieces(text: str, written: str, now: dt.datetime) -> Iterator[tuple[Piece, Scene]]:
    """Yield the pieces in order, each with the scene it stands in."""
    found = list(islice(found_in(text), _MOST))
    previous: Day | None = None
    for (form, match), following in zip_longest(found, (match for _, match in found[1:])):
        reader = _READERS.get(form)
        if reader is None:
            continue
        left, right = previous.end if previous else 0, following.start() if following else len(text)
        scene = Scene(text, written, now, match.start(), match.end(), left, right, previous)
        for piece in _read(reader, scene, match.groupdict()):
            previous = piece if isinstance(piece, Day) else previous
            yield piece, scene


def _read(reader: Reader, scene: Scene, groups: dict[str, Any]) -> tuple[Piece, ...]:
    try:
        return reader(scene, groups)
    except (ValueError, OverflowError):
        return ()


def _drafts(text: str, written: str, now: dt.datetime) -> list[Draft]:
    read = list(_pieces(text, written, now))
    scenes = {piece.start: scene for piece, scene in read}
    drafts = []
    for group in grouped(text, [piece for piece, _ in read]):
        try:
            draft = drafted(group, scene=scenes[group.start])
        except (ValueError, OverflowError):
            continue
        if draft is not None:
            drafts.append(draft)
    return drafts


def _share(text: str, drafts: list[Draft]) -> None:
    """Let neighbours in a range share what only one of them says: the year, the day of a time."""
    for first, second in reversed(list(pairwise(drafts))):
        gap = text[first.end : second.start] if second.start - first.end < len(" through on the   ") else "x"
        if _RANGE.fullmatch(gap):
            _share_day(first, second)
            _share_year(first, second, in_order=_SPANNING.match(gap) is not None)


def _share_day(first: Draft, second: Draft) -> None:
    if first.time_only and second.time is not None and not second.time_only:
        first.date, first.year_given, first.relative = second.date, second.year_given, second.relative
        first.time_only = False
    elif second.time_only and first.time is not None and not first.time_only:
        second.date, second.year_given, second.relative = first.date, first.year_given, first.relative
        second.time_only = False


def _share_year(first: Draft, second: Draft, *, in_order: bool) -> None:
    if first.search and second.year_given and not (first.year_given or first.relative):
        first.date, first.year_given = first.search(second.date, True) or first.date, True
    elif second.search and first.year_given and not (second.year_given or second.relative):
        second.date, second.year_given = second.search(first.date, False) or second.date, True
    elif in_order and first.date > second.date and second.search and second.relative and not second.past:
        second.date = second.search(first.date, False) or second.date
    elif in_order and first.date > second.date and first.search and not first.relative:
        first.date = first.search(second.date, True) or first.date


def _moment(text: str, draft: Draft) -> Moment:
    return Moment(
        *(text[draft.start : draft.end], draft.start, draft.end, draft.date, draft.time, draft.year_given),
        relative=draft.relative,
        reading=draft.reading,
        time_only=draft.time_only,
        past=draft.past,
    )


def _periods(text: str, match: re.Match[str]) -> Iterator[Period]:
    groups = match.groupdict()
    span = date_relative.span_of(groups)
    name = "digits" if groups["digits"] else "words"
    if span is None or (groups["words"] in ("a", "an") and _RATE.search(_folded(text[: match.start()][-40:]))):
        return
    for lead in ("leading", "floor"):
        if groups[lead]:
            begin, end = match.span(lead)
            yield Period(text[begin:end], begin, end, number(groups[lead]), span[1])
    begin = match.start(name) if groups["leading"] or groups["floor"] else match.start()
    yield Period(text[begin : match.end()], begin, match.end(), *span)
