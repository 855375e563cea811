"""A dividend and its record date; and a record date that is fixed already, with what may follow it."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta

from msgspec.structs import replace

from rules import phrases, record_dates, windows
from rules.days import When, before
from rules.deadlines.chain import Deadline
from rules.deadlines.meetings import record_date_in
from rules.deadlines.setting import COUNTED, Setting, closing, opening, unique
from rules.finding import Point, Silent
from rules.provisions.records import Purpose, RecordDate, RecordDateDefault
from rules.provisions.shares import DividendPower
from rules.terms import Role, Window

RESOLUTION = "resolution"
IN_ADVANCE = '"In advance" is read as before the record date itself.'


def dividend(setting: Setting) -> Iterator[Deadline]:
    """The declaration, the record date before the payment, and what holds without one."""
    yield from _declared(setting)
    corporation = setting.corporation
    what = "the record date for the dividend"
    try:
        found = record_dates.limits(corporation, Purpose.OTHER, "dividends and other purposes")
    except Silent as silence:
        yield Deadline("record_date", what, silence.nearest, silent=silence.looked_for)
        return
    default = corporation.find(RecordDateDefault, purpose=Purpose.OTHER)
    yield record_date_in(setting, found, default, what)
    yield from _fixed_by(setting, found)
    if default and setting.done("record_date") is None:
        yield _default(setting, default)


def of_meeting(setting: Setting) -> Iterator[Deadline]:
    """The resolution of the board that fixes the record date of a meeting."""
    with suppress(Silent):
        yield from _fixed_by(setting, record_dates.limits(setting.corporation, Purpose.MEETING, ""))


def _declared(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(DividendPower)
    if law:
        what = "declaring the dividend"
        yield Deadline("declaration", what, (law,), charged=(law.declared_by,), silent="a day by which it is declared")


def _default(setting: Setting, law: RecordDateDefault) -> Deadline:
    day = setting.event.done.get(RESOLUTION)
    return Deadline(
        "default_record_date",
        "the record date if the board fixes none",
        (law,),
        opens=day,
        due=day,
        steps=(Point(f"it is {law.basis}, at the close of business", law),),
        done_at=day,
        awaits=() if day else (RESOLUTION,),
        instead_of="record_date",
    )


def _fixed_by(setting: Setting, found: tuple[record_dates.Limit, ...]) -> Iterator[Deadline]:
    """The board's resolution, which the record date must not precede; who tells of a past record date resolved upon it."""
    law = _bound(found)
    chosen = setting.done("record_date")
    if law:
        resolution = _resolution(law, When(chosen) if chosen else None, ("record_date",))
        yield replace(resolution, implied_by="record_date")


def _bound(found: tuple[record_dates.Limit, ...]) -> record_dates.Limit | None:
    return next((each for each in found if each.not_before_resolution or getattr(each, "in_advance", False)), None)


def _resolution(law: record_dates.Limit, record: When | None, awaits: tuple[str, ...], suffix: str = "") -> Deadline:
    """The last day of the resolution for a record date: that day itself, or the day before where it is fixed in advance."""
    advance = isinstance(law, RecordDate) and law.in_advance
    last = record.date if record else None
    if last and advance:
        last -= timedelta(days=1)
    first = before(record.date, law.after_resolution) if record and law.after_resolution else None
    text = "the record date is fixed in advance" if advance else "the record date does not precede the resolution"
    if law.after_resolution:
        text += f", and is not more than {law.after_resolution} after it"
    return Deadline(
        RESOLUTION + suffix,
        f"the resolution of the board that fixes the record date{_FOR.get(suffix, '')}",
        (law,),
        opens=When(first) if first else None,
        due=When(last) if last else None,
        charged=(Role.BOARD,),
        steps=(Point(text, law),),
        convention=IN_ADVANCE if advance else COUNTED,
        awaits=() if record else awaits,
    )


_FOR = {
    "_for_meeting": ", if it is for a meeting",
    "_for_consent": ", if it is for written consents",
    "_for_dividend": ", if it is for a dividend or another purpose",
}
_PURPOSES = {
    Purpose.MEETING: ("meeting", "the meeting, if the record date is for one"),
    Purpose.CONSENT: ("consent", "the last day of consenting, if the record date is for written consents"),
    Purpose.OTHER: ("dividend", "the payment or other event, if the record date is for a dividend or the like"),
}


def fixed(setting: Setting) -> Iterator[Deadline]:
    """What a record date allows: the days of the meeting, consent or payment, and of the resolution, by its purpose."""
    known = False
    for purpose, (name, what) in _PURPOSES.items():
        try:
            found = record_dates.limits(setting.corporation, purpose, "")
        except Silent:
            continue
        known = True
        windowed = next((each for each in found if each.window), None)
        if windowed and windowed.window:
            yield _event(setting, windowed, windowed.window, name, what)
        law = next((each for each in found if each.after_resolution), None) or _bound(found)
        if law:
            yield _resolution(law, setting.event.at, (), f"_for_{name}")
    if not known:
        yield Deadline("meeting", "what a record date is for", (), silent="record dates")


def _event(setting: Setting, law: record_dates.Limit, window: Window, name: str, what: str) -> Deadline:
    days = windows.events_for(window, setting.day)
    text = f"{windows.words(window)} after {phrases.day(setting.day)} is {days.words()}"
    return Deadline(
        name,
        what,
        unique((law,)),
        opens=opening(days),
        due=closing(days),
        steps=(Point(text, law),),
        convention=COUNTED,
    )
