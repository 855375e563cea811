"""Reading the days that people write: each form of words becomes a day, or nothing where it is no date after all."""

from datetime import UTC, date, datetime, time, timedelta

from msgspec.structs import replace

from bot.understand import patterns as re
from bot.understand.date_calendar import (
    Search,
    days_after,
    holiday,
    last_of_month,
    made,
    monthly,
    shifted_month,
    weekday_of_month,
    yearly,
)
from bot.understand.date_pieces import Day, Piece, Scene, floating
from bot.understand.date_words import month_number, ordinal_number, weekday_number

Groups = dict[str, str | None]

_CENTURY = 2000
_MAY, _MARCH = 5, 3
_SMALL_DENOMINATOR = 10
_PERSONS = r"(?:directors?|members?|people|persons?|officers?|(?:stock|share)?holders?|guys|folks|investors|owners)"
_COUNTED_AFTER = re.compile(
    rf"\s+(?:of\b|out\b|or\b|more\b|{_PERSONS}\b(?!'?\s+(?:(?:annual|special|regular)\s+)?(?:meeting|mtg))|votes\b|shares\b|candidates\b|proxies\b|%)"
)
_FRACTION_AFTER = re.compile(
    rf"\s*(?:of\b|th|rds?\b|majority|super|vote|approv|consent|present|in\s+favou?r|shares|{_PERSONS}|quorum|split|decision"
    r"|sign|agree|attend|show|were|voted|outstanding|interest|ownership|said|yes|for\b\s+(?:quorum|removal))"
)
_DATE_CUE = re.compile(r"(?:\b(?:on|dated|mailed|until|till|since|sent|due|signed|meeting|mtg|day|before|after)|,)\s+$")
_DATE_BEFORE = re.compile(
    r"(?:\b(?:on|by|before|after|until|till|since|from|through|thru|to|for|between|dated|mailed|sent|given|and|the|of|is"
    r"|was|set|due|or|about|around|signed|held|day|meeting|mtg|til|back|next|this|last|coming|(?:mon|tues?|wed|thu|thurs|fri|sat"
    r"|sun)(?:[a-z]*day)?)[\s,.]+|[-(])$"
)
_DATE_AFTER = re.compile(
    r"\s*(?:$|[?!.;)\-]|,(?!\s*[0-9])|(?:as|at|for|and|to|by|on|if|with|is|was|meeting|mtg|notice|works?|ok|okay)\b|@|[0-9]"
    r"|(?:(?:shall|will|would|should|could|can|must)\s+)?be\s+(?:the|our|a|an)\s+(?:\w+\s+)?(?:record|date|day|meeting|mtg|deadline|cut))"
)
_ORDINAL_NOUN = re.compile(
    rf"\s*-?(?:(?:vice|board|special|annual|regular|new|independent|class|outside|alternate)\s+)?(?:{_PERSONS}|seat|floor"
    r"|amend|article|section|sentence|paragraph|clause|vote|share|time|candidate|anniversary|circuit|year|quarter|month|week"
    r"|one\b|class|committee|vice|vp|president|ballot|motion|item|question|reason|request|option|round|series|tranche|try"
    r"|attempt|half|part|place|degree|largest|biggest|business|day|consecutive|adjourn|percentile|resolution|proposal|nominee"
    r"|name|position|page|line|draft|version|edition|street|st\b|avenue|and\s+(?:last|final)|highest|lowest|choice|set|copy"
    r"|annual|special\s+meeting|meeting\s+of|of\b)"
)
_MEETING_NOUN = re.compile(r"\s*(?:(?:special|board|regular)\s+)?(?:meeting|mtg|call|notice|session)")
_ORDINAL_LEAD = re.compile(
    r"(?:\b(?:on|by|for|before|after|until|till|since|from|to|and|or|through|thru|about)\s+|-|&\s?|,\s?)$"
)
_PREPOSED = re.compile(r"\b(?:on|by|until|till|before|after|since|from|for|about)\s+(?:or\s+before\s+)?$")
_ENDED = re.compile(r"\s*(?:$|[?!;)]|[.,](?![0-9])|(?:at|if|by|with|without|instead|via|when|is|was|ok)\b|@)")
_EARLY = 10
_EVERY = re.compile(r"\s*(?:of|in)\s+(?:each|every|any)\b")
_FISCAL = re.compile(r"\bfiscal\s+$")
_MANY = re.compile(r"\b(?:a|any|every|each|no|per)\s+$")
_COUNTS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}


def _given_year(scene: Scene, groups: Groups) -> int | None:
    if year := groups.get("year"):
        return int(year)
    if short := groups.get("short"):
        return _CENTURY + int(short)
    if said := groups.get("said"):
        return scene.today.year + {"this": 0, "next": 1, "last": -1}[said]
    return None


def _dated(scene: Scene, year: int | None, search: Search) -> tuple[Day, ...]:
    """Return the day that `search` finds in a given year, or the next or latest one where no year is given."""
    if year is None:
        return floating(scene, search)
    first = made(year, 1, 1)
    day = first and search(first, False)
    if day is None or day.year != year:
        return ()
    return (Day(scene.start, scene.end, day, year_given=True),)


def _every_year(month: int, day: int) -> Search:
    return yearly(lambda year: made(year, month, day))


def read_iso(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "2026-12-15" and "2026-12-15T14:00", the latter turned to local time where it has an offset."""
    day = made(int(groups["year"] or 0), int(groups["month"] or 0), int(groups["day"] or 0))
    if day is None:
        return ()
    if not groups["hour"]:
        return (Day(scene.start, scene.end, day, year_given=True),)
    at = datetime.combine(day, time(int(groups["hour"]), int(groups["minute"] or 0)), tzinfo=scene.now.tzinfo)
    if groups["offset"]:
        zone = datetime.strptime(groups["offset"].upper(), "%z").tzinfo if groups["offset"] != "z" else UTC
        at = at.replace(tzinfo=zone).astimezone(scene.now.tzinfo)
    return (Day(scene.start, scene.end, at.date(), time=at.time(), year_given=True),)


def read_numeric(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "12/15/26", "12-15-2026": month first."""
    year, mark = groups["year"] or "", groups["mark"]
    is_tally = len(year) == 2 and (mark == "." or (mark == "-" and scene.end - scene.start < len("12-15-26")))  # noqa: PLR2004
    day = None if is_tally else made(int(year) + (_CENTURY if int(year) < 100 else 0), *_month_and_day(groups))  # noqa: PLR2004
    return (Day(scene.start, scene.end, day, year_given=True),) if day else ()


def _month_and_day(groups: Groups) -> tuple[int, int]:
    return int(groups["month"] or 0), int(groups["day"] or 0)


def read_slashed(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "12/15" as December 15, but not a fraction such as "2/3" or "4/9 directors"."""
    month, day = _month_and_day(groups)
    if _FRACTION_AFTER.match(scene.after):
        return ()
    may_be_fraction = month < day <= _SMALL_DENOMINATOR
    if may_be_fraction and not (_DATE_CUE.search(scene.before) or re.match(r"\s+(?:meeting|mtg|at\b)|/", scene.after)):
        return ()
    return floating(scene, _every_year(month, day))


def read_month_day(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "Dec 15", "March the 3rd, 2028" and both ends of "Dec 10-12"."""
    month, day, year = (
        month_number(groups["month"] or ""),
        ordinal_number(groups["day"] or ""),
        _given_year(scene, groups),
    )
    if _is_no_month(scene, groups, month) and year is None:
        return ()
    last, end = int(groups["last"] or 0), _before_tail(scene, groups)
    if last <= day:
        return _dated(replace(scene, end=end) if last else scene, None if last else year, _every_year(month, day))
    tail = scene.text.index(groups["last"] or "", end, scene.end)
    return tuple(
        piece
        for later in _dated(scene, year, _every_year(month, last))
        if (earlier := made(later.date.year, month, day))
        for piece in (
            replace(later, end=end, date=earlier, search=_every_year(month, day)),
            replace(later, start=tail, reading=None),
        )
    )


def _before_tail(scene: Scene, groups: Groups) -> int:
    return scene.text.index(groups["day"] or "", scene.start) + len(groups["day"] or "")


def _is_no_month(scene: Scene, groups: Groups, month: int) -> bool:
    """Whether "may" or "march" is a verb here: "may 2 directors call", "march 10 people out"."""
    if month not in (_MAY, _MARCH) or groups.get("of"):
        return False
    dated = month == _MARCH and scene.before.endswith("on ")
    if (_COUNTED_AFTER.match(scene.after) and not dated) or scene.before.endswith("in "):
        return True
    if month == _MARCH:
        return False
    said = groups["day"] or ""
    if said.isalpha() and not groups["the"]:
        return not _DATE_BEFORE.search(scene.before)
    if not said.isdigit() and not groups["the"] and not _ORDINAL_NOUN.match(scene.after):
        return False
    return not (_DATE_BEFORE.search(scene.before) or _DATE_AFTER.match(scene.after))


def read_day_month(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "15 December 2026", "the fifteenth of January"."""
    month, year = month_number(groups["month"] or ""), _given_year(scene, groups)
    is_word = (groups["day"] or "").isalpha()
    if year is None and not groups["of"] and month in (_MAY, _MARCH) and not _PREPOSED.search(scene.before):
        return ()
    if is_word and not (groups["the"] or groups["of"]):
        return ()
    return _dated(scene, year, _every_year(month, ordinal_number(groups["day"] or "")))


def read_ordinal(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "the 15th", "on the 6th", "the 15th of next month", but not "the 2nd director"."""
    day = ordinal_number(groups["day"] or "")
    if groups["which"] in ("this", "next", "last"):
        year, month = shifted_month(scene.today, {"this": 0, "next": 1, "last": -1}[groups["which"]])
        date_in_month = made(year, month, day)
        return (Day(scene.start, scene.end, date_in_month, relative=True),) if date_in_month else ()
    if not groups["stated"] and not _is_day_of_month(scene, groups, day):
        return ()
    return floating(scene, monthly(day), is_any_month=True)


def _is_day_of_month(scene: Scene, groups: Groups, day: int) -> bool:
    if not (groups["day"] or "")[0].isdigit():
        return bool(groups["the"] and _PREPOSED.search(scene.before) and _ENDED.match(scene.after))
    if not groups["the"] and not _ORDINAL_LEAD.search(scene.before):
        return False
    if _ORDINAL_NOUN.match(scene.after):
        return False
    return day >= _EARLY or not _MEETING_NOUN.match(scene.after) or bool(_PREPOSED.search(scene.before))


def read_holiday(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "Thanksgiving", "new year's day"."""
    name = re.sub(r"[^a-z]", "", groups["name"] or "").removesuffix("day")
    if name == "eastersun":
        name = "easter"
    name = "veterans" if name == "veteran" else "presidents" if name == "president" else name
    name = name.replace("newyear", "newyears").replace("newyearss", "newyears")
    return _dated(scene, _given_year(scene, groups), yearly(lambda year: holiday(name, year)))


def _months(scene: Scene, groups: Groups) -> tuple[int | None, int | None, bool]:
    """Return the month that the words name, its year where they give one, and whether it hangs on today."""
    if groups["month"]:
        return month_number(groups["month"]), _given_year(scene, groups), False
    steps = {"next": 1, "coming": 1, "last": -1}.get(groups["which"] or "", 0)
    year, month = shifted_month(scene.today, steps)
    return month, year, True


def _within_month(scene: Scene, groups: Groups, pick: Search) -> tuple[Piece, ...]:
    """Return the day of a month that `pick` finds from the first of that month."""
    month, year, relative = _months(scene, groups)

    def day_of(chosen: int) -> date | None:
        first = made(chosen, month or 1, 1)
        return first and pick(first, False)

    found = _dated(scene, year, yearly(day_of))
    return tuple(replace(day, relative=relative, year_given=day.year_given and not relative) for day in found)


def read_numbered_weekday(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "the last Friday of March", "third Thursday of next month"."""
    nth, weekday = groups["nth"] or "", weekday_number(groups["weekday"] or "")
    which = int(nth[0]) if nth[0].isdigit() else _COUNTS[nth]
    if _EVERY.match(scene.after):
        return ()
    return _within_month(scene, groups, lambda first, _: weekday_of_month(first.year, first.month, weekday, which))


def read_numbered_day(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "the last day of March", "first business day of next month"."""
    if _EVERY.match(scene.after):
        return ()

    def pick(first: date, past: bool) -> date | None:
        del past
        if groups["nth"] == "first":
            return days_after(first - timedelta(1), 1, "business days") if groups["business"] else first
        last = last_of_month(first.year, first.month)
        return last and (days_after(last + timedelta(1), -1, "business days") if groups["business"] else last)

    return _within_month(scene, groups, pick)


def read_month_end(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "end of the month", "month end", "end of March"."""
    if _EVERY.match(scene.after) or _MANY.search(scene.before):
        return ()
    return _within_month(scene, groups, lambda first, _: last_of_month(first.year, first.month))


def read_year_end(scene: Scene, groups: Groups) -> tuple[Piece, ...]:
    """Read "end of the year": its last day. The end of a fiscal year is not known here."""
    if _FISCAL.search(scene.before) or _MANY.search(scene.before):
        return ()
    day = made(scene.today.year + (1 if groups["next"] else 0), 12, 31)
    return (Day(scene.start, scene.end, day, relative=True),) if day else ()
