"""The window in which the board may fix a record date, and whether a given day lies in it."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from rules import phrases, windows
from rules.corporation import Corporation
from rules.days import after, before
from rules.finding import Finding, Silent, needs, value, yes_or_no
from rules.provisions.records import Purpose, RecordDate, RecordDateLimits
from rules.terms import Role, Span, Window

Limit = RecordDate | RecordDateLimits


def limits(corporation: Corporation, purpose: Purpose, what: str) -> tuple[Limit, ...]:
    """The provisions that set the limits, the one with the window first."""
    fixed = corporation.every(RecordDate, purpose=purpose)
    limits = corporation.every(RecordDateLimits, purpose=purpose)
    if not fixed and not limits:
        raise Silent(f"the record date for {what}")
    return (*limits, *fixed)


def _window(found: tuple[Limit, ...]) -> Window | None:
    return next((each.window for each in found if each.window), None)


def _after_resolution(found: tuple[Limit, ...]) -> Span | None:
    return next((each.after_resolution for each in found if each.after_resolution), None)


class Asked(Struct, frozen=True):
    """How a question on a record date is put."""

    needed: bool = False
    negated: bool = False
    backdated: bool | None = None
    """Whether the record date would lie before its resolution."""
    roles: tuple[Role, ...] = ()
    as_minimum: bool | None = None
    """Whether it is asked if so long before is the least that is needed."""
    fixer: bool | None = None
    """Whether it is asked who fixes it."""
    most: Span | None = None
    """The far end of a window that the question names beside the lead time."""
    exactly: bool | None = None
    """Whether it is asked if the window is just that one."""


def fixed(
    found: tuple[Limit, ...],
    asked: Asked,
    *,
    polar: bool,
    event: date | None,
    record: date | None,
    resolution: date | None,
    lead_time: Span | None = None,
    event_fact: str = "meeting_at",
) -> Finding:
    """The window of the record date, and whether a given one lies in it.

    `lead_time` is how long the record date lies before the event, where the question says so; `event_fact` is the name
    of the fact to ask for where the day of the event decides and is missing.
    """
    window = _window(found)
    record = record or _so_long_before(event, lead_time)
    if polar and window and lead_time and not record:
        return _lead_time(window, found, lead_time, event_fact, asked)
    must = any(isinstance(each, RecordDate) and each.must for each in found)
    text = _limits_in_words(found, window, must=must)
    days = days_for(found, event, resolution)
    first, last = days.first, days.last
    values: Mapping[str, object] = days.values() or (
        {"at_least": window.at_least, "at_most": window.at_most} if window else {}
    )
    if first and last and first > last:
        return _no_day_left(found, first, last, text)
    gone_by = asked.backdated or bool(record and resolution and record < resolution)
    in_advance = any(isinstance(each, RecordDate) and each.in_advance for each in found)
    if polar and event and gone_by and in_advance:
        lead = "It is to be fixed in advance, so that a day that has gone by is none."
        return yes_or_no(
            asked.negated, f"{'Yes' if asked.negated else 'No'}. {lead} {text}", under=found, values=values
        )
    if record and polar and (first or last):
        fine = days.has(record)
        answer = f"{'Yes' if fine else 'No'}. {phrases.day(record)} {'lies' if fine else 'does not lie'} in the window: {days.words()}."
        return yes_or_no(fine, answer, under=found, values=values)
    if polar and not event and gone_by:
        asked = Asked(asked.needed, asked.negated, backdated=True, roles=asked.roles)
        return _whether_fixed(found, asked, must=must, text=text, event_fact=event_fact)
    if record and window and not event:
        return needs(f"{text} When is the meeting, or the event?", event_fact, under=found)
    text = f"The record date must lie {days.words()}. {text}" if first or last else text
    text += " It is fixed in advance." if in_advance else ""
    if polar and not (first or last):
        return _whether_fixed(found, asked, must=must, text=text, event_fact=event_fact)
    fixer = {"fixed_by": str(Role.BOARD)} if asked.fixer and not (first or last) else {}
    return value(text, under=found, values={**values, **fixer})


def _so_long_before(event: date | None, lead_time: Span | None) -> date | None:
    """The record date that lies so long before the event."""
    return before(event, lead_time) if lead_time and event and not lead_time.in_hours else None


def _no_day_left(found: tuple[Limit, ...], first: date, last: date, text: str) -> Finding:
    """The resolution comes too late for any record date before the event."""
    no_day = f"No day is left: it would have to lie from {phrases.day(first)} to {phrases.day(last)}."
    return yes_or_no(False, f"{no_day} {text}", under=found)


def _limits_in_words(found: tuple[Limit, ...], window: Window | None, *, must: bool) -> str:
    """Who fixes the record date, and how far it lies from the event and from the resolution."""
    lead = "The board must fix the record date" if must else "The board may fix the record date"
    text = f"{lead}; it lies {windows.words(window)} before." if window else f"{lead}."
    later = _after_resolution(found)
    if later:
        return f"{text} It is not before the resolution that fixes it, and not more than {later} after it."
    if any(each.not_before_resolution for each in found):
        return f"{text} It is not before the resolution that fixes it."
    return text


def _whether_fixed(found: tuple[Limit, ...], asked: Asked, *, must: bool, text: str, event_fact: str) -> Finding:
    """Whether the board, or another, may or must fix a record date; where a day is meant, it is asked for."""
    if asked.backdated and any(each.not_before_resolution or getattr(each, "in_advance", False) for each in found):
        return yes_or_no(asked.negated, f"{'Yes' if asked.negated else 'No'}. {text}", under=found)
    officers = [role for role in asked.roles if role not in (Role.STOCKHOLDER, Role.DIRECTOR)]
    if officers and not asked.needed and not asked.negated:
        fine = Role.BOARD in officers
        return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}", under=found)
    if asked.needed or asked.negated or asked.roles:
        fine = must != asked.negated
        return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}", under=found)
    return needs(
        f"{text} Which day is the record date, and when is the meeting or event?",
        "record_date",
        event_fact,
        under=found,
    )


def days_for(found: tuple[Limit, ...], event: date | None, resolution: date | None) -> windows.Range:
    """The days on which the record date may lie, from the event and from the resolution that fixes it, as far as known."""
    not_before = any(each.not_before_resolution for each in found)
    return windows.Range(*_ends(_window(found), _after_resolution(found), event, resolution, not_before=not_before))


def _lead_time(window: Window, found: tuple[Limit, ...], lead_time: Span, event_fact: str, asked: Asked) -> Finding:
    """Whether so long before the event lies in the window, or is the least, whatever the date of the event."""
    least = window.at_least is not None and window.at_least.in_days == lead_time.in_days
    fine = least if asked.as_minimum else windows.allows(window, lead_time)
    if asked.most:
        fine = windows.named(window, lead_time, asked.most, exactly=bool(asked.exactly))
    if fine is None:
        return needs("That depends on the date of the event: when is it?", event_fact, under=found)
    text = f"{'Yes' if fine else 'No'}. The record date lies {windows.words(window)} before."
    values = {"at_least": window.at_least, "at_most": window.at_most}
    return yes_or_no(fine, text, under=found, values=values)


def _ends(
    window: Window | None, later: Span | None, event: date | None, resolution: date | None, *, not_before: bool
) -> tuple[date | None, date | None]:
    first = last = None
    if window and event:
        days = windows.days_for(window, event)
        first, last = days.first, days.last
        last = last or event
    if resolution and not_before:
        first = max(first, resolution) if first else resolution
    if resolution and later:
        last = after(resolution, later)
    return first, last
