"""Reading days that hang on the moment of asking: "tomorrow", "next Friday", "in two weeks", "ten days before"."""

from datetime import date, timedelta

from msgspec.structs import replace

from bot.understand import patterns as re
from bot.understand.date_calendar import days_after, elapsed_after, weekly
from bot.understand.date_pieces import Day, PartOfDay, Piece, Scene, Shift, shown
from bot.understand.date_words import Unit, measured, number, span_unit, weekday_number

Groups = dict[str, str | None]

_WEAK = frozenset({"sun", "sat", "wed", "mon"})
_WEEKDAY_LEAD = re.compile(r"\b(?:on|by|until|til|till|before|after|since|for|meet|met|meeting|mtg|mailed|sent)\s+$")
_VERB_TAIL = re.compile(
    r"\s+(?:in|on (?:the|his|her|it|a|my|our)|there|down|at (?:the|his|her|a)|with|around|through|idle|quietly|unopened)\b"
)
"""What follows "sat" where it is the verb and no day."""
_FILLER_LEAD = re.compile(
    r"(?:^|[.?!:;]\s*|\b(?:ok|okay|so|and|well|but|hm+|oh|ah|wait|right|alright|yeah|yes|no|great|thanks|fine|actually|ugh),?\s+)$"
)
_FILLER_TAIL = re.compile(r",|\s+[a-z]")
_PER_TIME = re.compile(r"\b(?:how many|how often|how frequently|times|once|twice|thrice|meetings|per)\b[^.;?!]{0,60}$")
_NO_POINT = re.compile(r"\s*(?:'|of\b|or\b|prior\b|advance|notice|written|before\b|after\b|following\b)")
_POINT = re.compile(r"'?\s+time\b")
_BOUND = re.compile(
    r"\b(?:within|more than|less than|fewer than|at least|at most|up to|not less than|no less than|minimum of"
    r"|maximum of|over|under|minimum|maximum|least|most)\s+(?:the\s+)?$"
)
_BACKWARD = frozenset({"before", "prior to", "ahead of", "in advance of", "preceding"})
_WEEKS = {"this": 0, "next": 1, "last": -1}
_WEEK_DAYS = 7
_DAY_WORDS = {"yesterday": -1, "last night": -1, "today": 0, "tonight": 0}
_AT_ONCE = ("moment", "minute", "as we speak", "second", " sec")
_EVENING_WORDS = {"tonight": "evening", "last night": "evening"}


def read_day_word(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "tomorrow", "tonight", "this morning", "now"."""
    name = " ".join((groups["name"] or "").split())
    if name in ("now", "right now") or name.endswith(_AT_ONCE):
        return _read_now(scene, name)
    part = _EVENING_WORDS.get(name) or (name.removeprefix("this ") if name.startswith("this ") else None)
    distance = 0 if name.startswith("this ") else _DAY_WORDS.get(name, 1)
    day = Day(scene.start, scene.end, scene.today + timedelta(distance), relative=True, past=distance < 0)
    return (day, PartOfDay(scene.end, scene.end, part)) if part else (day,)


def _read_now(scene: Scene, name: str) -> tuple[Day, ...]:
    if name == "now" and _FILLER_LEAD.search(scene.before) and _FILLER_TAIL.match(scene.after):
        return ()
    time = scene.now.time().replace(microsecond=0)
    return (Day(scene.start, scene.end, scene.today, time=time, relative=True),)


def read_weekday(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "Friday", "this Friday", "next Friday", "Friday of next week", "last Friday"."""
    word, which = groups["weekday"] or "", " ".join((groups.get("which") or "").split())
    weekday = weekday_number(word)
    if word == "sat" and not which and _VERB_TAIL.match(scene.after):
        return ()
    if groups.get("week"):
        return (_in_week(scene, weekday, _WEEKS[groups["week"] or "this"]),)
    if which == "next":
        day = _in_week(scene, weekday, 1)
        reading = (
            f"'{scene.written[scene.start : scene.end]}' was read as {shown(day.date)}, the {day.date:%A} of next week"
        )
        return (replace(day, reading=reading),)
    if which in ("last", "past", "this past", "previous"):
        latest = weekly(weekday)(scene.today - timedelta(1), True)
        return _weekday(scene, latest, past=True)
    if which or not scene.past:
        weak = not which and word in _WEAK and not _WEEKDAY_LEAD.search(scene.before)
        return tuple(replace(day, is_weak=weak, past=False, reading=None) for day in _coming(scene, weekday))
    return _weekday(scene, weekly(weekday)(scene.today - timedelta(1), True), past=True)


def _coming(scene: Scene, weekday: int) -> tuple[Day, ...]:
    return _weekday(scene, weekly(weekday)(scene.today, False), past=False)


def _weekday(scene: Scene, day: date | None, *, past: bool) -> tuple[Day, ...]:
    if day is None:
        return ()
    search = weekly(day.weekday())
    return (Day(scene.start, scene.end, day, search=search, relative=True, past=past, is_weekday=True),)


def _in_week(scene: Scene, weekday: int, weeks: int) -> Day:
    monday = scene.today - timedelta(scene.today.weekday())
    day = monday + timedelta(days=_WEEK_DAYS * weeks + weekday)
    return Day(scene.start, scene.end, day, relative=True, past=weeks < 0, is_weekday=True)


_HOUR_BEFORE = re.compile(
    r"(?:[0-9] ?[ap]\.?m\.?|[0-9]:[0-5][0-9]|noon|midnight|o'?clock|(?:morning|afternoon|evening))(?: (?:sharp|on))?,?\s*$"
)
_HOUR_BEHIND = re.compile(
    r",? at (?:[0-9]|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)


def read_day_behind(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "at noon the next day", "two days later at 3" behind a date from which it counts; without an hour it is no date."""
    before = scene.previous
    if before is None or not (_HOUR_BEFORE.search(scene.before) or _HOUR_BEHIND.match(scene.after)):
        return ()
    later = groups.get("later") or "1"
    day = before.date + timedelta(int(later) if later.isdigit() else number(later))
    return (Day(scene.start, scene.end, day, year_given=before.year_given, past=before.past),)


def read_day_beside(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "the day before", which shifts the date that follows."""
    amount = -1 if " ".join((groups["way"] or "").split()) in _BACKWARD else 1
    return (Shift(scene.start, scene.end, amount, "days"),)


def span_of(groups: Groups) -> tuple[int, Unit] | None:
    """Return the amount and unit of a span; None where it is no whole number of any unit."""
    unit = span_unit(groups["unit1"] or groups["unit2"] or "", groups["kind1"] or groups["kind2"])
    more = 1 if groups["half"] or groups["more"] else 0
    if digits := groups["digits"]:
        return measured(2 * int(digits.split(".")[0]) + (1 if "." in digits else more), unit)
    words = groups["words"] or ""
    return measured(1 if words.startswith("half") else 2 * number(words) + more, unit)


def read_span(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "in two weeks", "3 days ago" as days, "ten days before" as a shift; other spans are no dates."""
    span, way = span_of(groups), " ".join((groups["way"] or "").split())
    if span is None or groups["leading"] or groups["floor"]:
        return ()
    amount, unit = span
    if way in ("ago", "hence"):
        return _from_now(scene, -amount if way == "ago" else amount, unit)
    if way:
        if _BOUND.search(scene.before):
            return ()
        return (Shift(scene.start, scene.end, -amount if way in _BACKWARD else amount, unit),)
    return _read_in(scene, groups, amount, unit) if groups["into"] else ()


def _read_in(scene: Scene, groups: Groups, amount: int, unit: Unit) -> tuple[Day, ...]:
    if point := _POINT.match(scene.after):
        return _from_now(replace(scene, end=scene.end + point.end()), amount, unit)
    is_rate = groups["words"] in ("a", "an", "one") and _PER_TIME.search(
        scene.text[max(0, scene.start - 90) : scene.start]
    )
    return () if is_rate or _NO_POINT.match(scene.after) else _from_now(scene, amount, unit)


def _from_now(scene: Scene, amount: int, unit: Unit) -> tuple[Day, ...]:
    if unit in ("hours", "minutes"):
        at = elapsed_after(scene.now, amount, unit).replace(microsecond=0)
        return (Day(scene.start, scene.end, at.date(), time=at.time(), relative=True, past=amount < 0),)
    return (Day(scene.start, scene.end, days_after(scene.today, amount, unit), relative=True, past=amount < 0),)
