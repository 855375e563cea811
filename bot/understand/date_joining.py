"""Putting pieces together into moments: a weekday with its date, a day with its time, a shift with what it moves."""

import datetime as dt
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from msgspec import Struct
from msgspec.structs import replace

from bot.understand import patterns as re
from bot.understand.date_calendar import Search, days_after, elapsed_after
from bot.understand.date_pieces import Clock, Day, PartOfDay, Piece, Scene, Shift, shown, shown_time

_TO_TIME = re.compile(
    r"(?:'s)?[\s,()]{0,3}(?:(?:at|@|by|around|about|from|starting|start|beginning|not later than|no later than)\s{1,3}){0,2}"
)
_TO_DAY = re.compile(r"[\s,]{0,3}(?:(?:start|kick-?off|slot)\s{1,3})?(?:(?:on|of|this|that|the)\s{1,3}){0,2}\(?")
_IT_IS = re.compile(r"\b(?:it's|it is|its)(?: now| already| just| only| about)?\s*$", re.IGNORECASE)
_BESIDE = re.compile(r"[\s,]{0,3}(?:\(|the\s)?")
_AFTER_SHIFT = re.compile(r"\s{1,3}(?:on\s{1,3})?(?:the\s)?")
_NOON, _DAY_HOURS, _FIRST_MORNING_HOUR = 12, 24, 7
_LONGEST_GAP = 40
_MONTHS_SEARCHED = 2


class Draft(Struct):
    """A moment in the making: what the pieces say together, and how to look for another day of its kind."""

    start: int
    end: int
    date: date
    time: dt.time | None = None
    year_given: bool = False
    relative: bool = False
    reading: str | None = None
    time_only: bool = False
    past: bool = False
    search: Search | None = None


class Group(Struct):
    """Pieces that stand together, each kind at most once."""

    start: int
    end: int
    shift: Shift | None = None
    weekday: Day | None = None
    day: Day | None = None
    clock: Clock | None = None
    part: PartOfDay | None = None

    def add(self, piece: Piece) -> None:
        """Take a piece in."""
        match piece:
            case Day():
                if piece.is_weekday:
                    self.weekday = piece
                else:
                    self.day = piece
            case Clock():
                self.clock = piece
            case PartOfDay():
                self.part = piece
            case Shift():
                self.shift = piece
        self.end = max(self.end, piece.end)

    def fits(self, piece: Piece, gap: str) -> bool:
        """Whether a piece that stands after `gap` belongs to this group."""
        if len(gap) > _LONGEST_GAP or isinstance(piece, Shift):
            return False
        if isinstance(piece, PartOfDay):
            return self.part is None and self._has_content() and not gap.strip(" ,")
        if isinstance(piece, Clock):
            beside = _TO_TIME if self.day or self.weekday else _AFTER_SHIFT
            return self.clock is None and self._may_have_time() and beside.fullmatch(gap) is not None
        return self._fits_day(piece, gap)

    def _has_content(self) -> bool:
        return self.day is not None or self.weekday is not None or self.clock is not None

    def _may_have_time(self) -> bool:
        return self.day is not None or self.weekday is not None or self.shift is not None

    def _fits_day(self, piece: Day, gap: str) -> bool:
        if (self.weekday if piece.is_weekday else self.day) is not None:
            return False
        other = self.day or self.weekday
        if other is None:
            beside = _TO_DAY if self.clock else _AFTER_SHIFT
            return bool((self.clock or self.shift) and beside.fullmatch(gap))
        if self.clock is not None and not _TO_DAY.fullmatch(gap):
            return False
        is_free = "(" in gap or not (
            self.clock or piece.is_weekday or piece.relative or (other.relative and not other.is_weekday)
        )
        return bool(_BESIDE.fullmatch(gap)) and (is_free or _may_be_one(other, piece))


def _may_be_one(first: Day, second: Day) -> bool:
    """Whether two days fall on one weekday, be it that the date lies in the year before or after."""
    if first.date.weekday() == second.date.weekday():
        return True
    weekday, day = (first, second) if first.is_weekday else (second, first)
    if not weekday.is_weekday or day.is_weekday or day.relative or day.search is None or day.is_any_month:
        return False
    wanted = weekday.date.weekday()
    years = (day.date + relativedelta(years=each) for each in (-1, 1))
    return any(each.weekday() == wanted for each in years)


def grouped(text: str, pieces: list[Piece]) -> list[Group]:
    """Return the pieces, in order of appearance, as groups that stand together in the text."""
    groups: list[Group] = []
    for piece in pieces:
        if not (groups and groups[-1].fits(piece, text[groups[-1].end : piece.start])):
            groups.append(Group(piece.start, piece.end))
        groups[-1].add(piece)
    return groups


def drafted(group: Group, scene: Scene) -> Draft | None:
    """Return the moment that a group of pieces says; None where it says none, such as "morning" alone.

    `scene` is that of its first piece. Raises ValueError or OverflowError beyond the calendar.
    """
    text, now = scene.written, scene.now
    day = _agreed(group.weekday, group.day, text, now) if group.weekday and group.day else group.day or group.weekday
    clock = group.clock
    if day is None:
        draft = _time_alone(group, scene) if clock and not clock.is_weak else None
    elif day.is_weak and (clock is None or not clock.is_exact):
        return None
    else:
        draft = _on_day(group, day, text)
    if draft is None:
        return None
    _close_parenthesis(draft, text)
    return _shifted(draft, group.shift, now) if group.shift else draft


def _agreed(weekday: Day, day: Day, text: str, now: dt.datetime) -> Day:
    """Return the date beside a weekday: another year or month where the weekday tells which; else the date wins."""
    wanted = weekday.date.weekday()
    if day.date.weekday() == wanted:
        return day
    words = text[min(weekday.start, day.start) : max(weekday.end, day.end)]
    words += ")" if "(" in words else ""
    if other := _other(day, wanted, now.date()):
        reading = f"'{words}' was read as {shown(other)}, which is a {other:%A}"
        return replace(day, date=other, past=other < now.date(), search=None, reading=reading)
    said = weekday.date
    reading = f"'{words}': {shown(day.date)} is a {day.date:%A}, not a {said:%A}; the date was followed"
    return replace(day, reading=reading)


def _other(day: Day, wanted: int, today: date) -> date | None:
    if day.search is None:
        return None
    if not day.is_any_month:
        opposite = day.search(today, not day.past)
        return opposite if opposite is not None and opposite.weekday() == wanted else None
    found: date | None = day.date
    for _ in range(_MONTHS_SEARCHED):
        found = found and day.search(found + timedelta(-1 if day.past else 1), day.past)
        if found is not None and found.weekday() == wanted:
            return found
    opposite = day.search(today, not day.past)  # told as past in a story that lies ahead
    return opposite if opposite is not None and opposite.weekday() == wanted else None


def _time_of(clock: Clock, part: str | None) -> dt.time:
    hour = clock.hour
    if not clock.is_exact:
        if part in ("afternoon", "evening", "night"):
            hour += _NOON if hour < _NOON else 0
        elif part != "morning" and 0 < hour < _FIRST_MORNING_HOUR:
            hour += _NOON
    return dt.time(hour, clock.minute)


def _clock_reading(group: Group, text: str, time: dt.time) -> str | None:
    clock = group.clock
    if clock is None or clock.is_exact or group.part:
        return clock.reading if clock else None
    return f"'{text[clock.start : clock.end]}' was read as {shown_time(time)}"


def _time_alone(group: Group, scene: Scene) -> Draft | None:
    if group.clock is None:
        return None
    time = _time_of(group.clock, group.part.part if group.part else None)
    now, today, past = scene.now, scene.today, scene.past
    if past:
        day = today if time <= now.time() else today - timedelta(1)
    elif _IT_IS.search(scene.written[: group.start]) and time.hour == now.hour:
        day = today  # the hour of asking is told
    else:
        day = today if time > now.time() else today + timedelta(1)
    reading = _clock_reading(group, scene.written, time)
    return Draft(group.start, group.end, day, time, relative=True, time_only=True, past=past, reading=reading)


def _on_day(group: Group, day: Day, text: str) -> Draft:
    time, when, readings = day.time, day.date, [day.reading]
    if group.clock is not None:
        time = _time_of(group.clock, group.part.part if group.part else None)
        readings.append(_clock_reading(group, text, time))
        if time == dt.time() and group.part and group.part.part in ("evening", "night"):
            when += timedelta(1)
        elif time == dt.time():
            readings.append(f"midnight was read as the first minute of {shown(when)}")
    reading = "; ".join(said for said in readings if said) or None
    relative = day.relative
    return Draft(group.start, group.end, when, time, day.year_given, relative, reading, False, day.past, day.search)


def _close_parenthesis(draft: Draft, text: str) -> None:
    words = text[draft.start : draft.end]
    if words.count("(") > words.count(")") and text[draft.end : draft.end + 1] == ")":
        draft.end += 1


def _shifted(draft: Draft, shift: Shift, now: dt.datetime) -> Draft:
    if shift.unit not in ("hours", "minutes"):
        # "Two weeks from now" is a day; only hours and minutes from now are an instant.
        time = draft.time if draft.time != now.time().replace(microsecond=0) or not draft.relative else None
        return replace(draft, date=days_after(draft.date, shift.amount, shift.unit), time=time, search=None)
    if draft.time is None and shift.unit == "hours" and shift.amount % _DAY_HOURS == 0:
        return replace(draft, date=draft.date + timedelta(hours=shift.amount), search=None)
    base = dt.datetime.combine(draft.date, draft.time or dt.time(), tzinfo=now.tzinfo)
    at = elapsed_after(base, shift.amount, shift.unit)
    return replace(draft, date=at.date(), time=at.time(), search=None)
