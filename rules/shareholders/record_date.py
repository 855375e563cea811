"""Record dates: for meetings, consents, dividends; and the day when none was fixed."""

from collections.abc import Mapping
from datetime import date, timedelta

from rules import phrases, windows
from rules.corporation import Corporation
from rules.days import When, after
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.provisions.records import (
    Basis,
    EntitledAsOf,
    Purpose,
    RecordDate,
    RecordDateDefault,
    RecordDateKept,
    RecordDateLimits,
)
from rules.rule import rule
from rules.terms import Span, Window


def _limits(corporation: Corporation, purpose: Purpose, what: str) -> tuple[RecordDate | RecordDateLimits, ...]:
    """The provisions that set the limits, the one with the window first."""
    fixed = corporation.every(RecordDate, purpose=purpose)
    limits = corporation.every(RecordDateLimits, purpose=purpose)
    if not fixed and not limits:
        raise Silent(f"the record date for {what}")
    return (*limits, *fixed)


def _window(found: tuple[RecordDate | RecordDateLimits, ...]) -> Window | None:
    return next((each.window for each in found if each.window), None)


def _after_resolution(found: tuple[RecordDate | RecordDateLimits, ...]) -> Span | None:
    return next((each.after_resolution for each in found if each.after_resolution), None)


def _fixed(
    found: tuple[RecordDate | RecordDateLimits, ...],
    *,
    polar: bool,
    event: date | None,
    record: date | None,
    resolution: date | None,
) -> Finding:
    """The window of the record date, and whether a given one lies in it."""
    window = _window(found)
    must = any(isinstance(each, RecordDate) and each.must for each in found)
    lead = "The board must fix the record date" if must else "The board may fix the record date"
    text = f"{lead}; it lies {windows.words(window)} before." if window else f"{lead}."
    later = _after_resolution(found)
    if later:
        text += f" It is not before the resolution that fixes it, and not more than {later} after it."
    elif any(each.not_before_resolution for each in found):
        text += " It is not before the resolution that fixes it."
    first, last = _ends(window, later, event, resolution, not_before=any(each.not_before_resolution for each in found))
    days = windows.Range(first, last)
    values: Mapping[str, object] = days.values() or (
        {"at_least": window.at_least, "at_most": window.at_most} if window else {}
    )
    if record and (first or last):
        fine = days.has(record)
        answer = f"{'Yes' if fine else 'No'}. {phrases.day(record)} {'lies' if fine else 'does not lie'} in the window: {days.words()}."
        return (
            yes_or_no(fine, answer, under=found, values=values) if polar else value(answer, under=found, values=values)
        )
    if record and window and not event:
        return needs(f"{text} When is the meeting, or the event?", "meeting_at", under=found)
    if record and polar and not (first or last):
        return needs(f"{text} When is the meeting or payment?", "meeting_at", under=found)
    if first or last:
        text = f"The record date must lie {days.words()}. {text}"
    if any(isinstance(each, RecordDate) and each.in_advance for each in found):
        text += " It is fixed in advance."
    if polar and not (first or last):
        return yes_or_no(must, f"{'Yes' if must else 'No'}. {text}", under=found, values=values)
    return value(text, under=found, values=values)


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


@rule(
    "shareholders.record_date.meeting",
    "the record date of a stockholders' meeting",
    reads=[(RecordDate, {"purpose": Purpose.MEETING}), (RecordDateLimits, {"purpose": Purpose.MEETING})],
    asks=[
        "What record date can the board fix for a stockholders' meeting on June 10?",
        "Is May 1 a good record date for the shareholders' meeting on June 20?",
        "Who fixes the record date for the annual meeting?",
    ],
)
def for_meeting(
    corporation: Corporation,
    *,
    polar: bool,
    meeting_at: When | None,
    record_date: When | None,
    resolution_at: When | None,
) -> Finding:
    """The window before the meeting, not before the resolution."""
    found = _limits(corporation, Purpose.MEETING, "stockholders' meetings")
    return _fixed(
        found,
        polar=polar,
        event=meeting_at.date if meeting_at else None,
        record=record_date.date if record_date else None,
        resolution=resolution_at.date if resolution_at else None,
    ).noting("convention", "Calendar days; both ends of the window are allowed.")


@rule(
    "shareholders.record_date.default",
    "the record date of a meeting when the board fixed none",
    reads=[(RecordDateDefault, {"purpose": Purpose.MEETING})],
    asks=[
        "What is the record date for the meeting if the board fixed none?",
        "The board forgot the record date and notice went out on March 3: who may vote?",
        "Which record date applies by default when notice of the meeting is waived?",
    ],
)
def default(
    corporation: Corporation, *, notice_at: When | None, meeting_at: When | None, waived: bool | None
) -> Finding:
    """The day before notice, or before the meeting where notice is waived."""
    law = corporation.the(RecordDateDefault, "the record date when none is fixed", purpose=Purpose.MEETING)
    text = f"If none was fixed, the record date is {law.basis}, at the close of business"
    if law.basis_if_waived:
        text += f"; if notice is waived, {law.basis_if_waived}"
    day = None
    if waived and law.basis_if_waived and meeting_at:
        day = meeting_at.date - timedelta(days=1)
    elif notice_at and law.basis is Basis.DAY_BEFORE_NOTICE:
        day = notice_at.date - timedelta(days=1)
    if day:
        return value(f"{phrases.day(day)}. {text}.", under=(law,), values={"record_date": day})
    return value(f"{text}.", under=(law,), values={"record_date": law.basis.value})


@rule(
    "shareholders.record_date.adjournment",
    "whether the record date holds for an adjourned meeting",
    reads=[(RecordDateKept, {}), (RecordDate, {"adjournments_too": True})],
    asks=[
        "Does the record date still hold after the stockholders' meeting is adjourned?",
        "Someone bought shares between the meeting and its adjourned session, can they vote?",
        "May the board fix a new record date for the adjourned meeting?",
    ],
)
def adjourned(
    corporation: Corporation, *, polar: bool, negated: bool, new_record_date: bool | None, bought_later: bool | None
) -> Finding:
    """It holds unless the board fixes a new one."""
    fixed = corporation.find(RecordDate, purpose=Purpose.MEETING, adjournments_too=True)
    law = corporation.find(RecordDateKept) or fixed
    if law is None:
        raise Silent("the record date of an adjourned meeting")
    text = "the record date of the meeting applies to its adjournment, unless the board fixes a new one for the adjourned meeting."
    if polar and bought_later:
        votes = bool(new_record_date) != negated
        lead = "if he held them on the new record date" if new_record_date else "not who bought later"
        return yes_or_no(votes, f"{'Yes' if votes else 'No'}, {lead}: {text}", under=(law,))
    if polar:
        holds = (new_record_date is not False or not negated) and not negated
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(law,))
    return value(text[0].upper() + text[1:], under=(law,))


@rule(
    "shareholders.record_date.entitled",
    "who may vote, by the record date",
    reads=[
        (RecordDate, {"purpose": Purpose.MEETING}),
        (RecordDateLimits, {"purpose": Purpose.MEETING}),
        (EntitledAsOf, {}),
    ],
    asks=[
        "I bought shares after the record date, can I vote at the meeting?",
        "Who is entitled to vote at the stockholders' meeting, holders as of when?",
        "Someone sold his stock after the record date, does he still vote?",
    ],
)
def entitled(corporation: Corporation, *, polar: bool, sold_later: bool | None) -> Finding:
    """Holders of record on the record date: one who sold later still votes, one who bought later does not."""
    found: tuple[RecordDate | RecordDateLimits | EntitledAsOf, ...] = _limits(
        corporation, Purpose.MEETING, "stockholders' meetings"
    )
    text = "Those who are stockholders of record on the record date have notice and vote"
    text += ", and no others." if any(isinstance(each, RecordDate) and each.only_holders for each in found) else "."
    dated = corporation.find(EntitledAsOf)
    found = (dated, *found) if dated else found
    if polar and sold_later:
        return yes_or_no(True, f"Yes, though sold later. {text}", under=found)
    return yes_or_no(False, f"No, not who bought later. {text}", under=found) if polar else value(text, under=found)


@rule(
    "shareholders.record_date.consent",
    "the record date for written consents of stockholders",
    reads=[(RecordDate, {"purpose": Purpose.CONSENT}), (RecordDateDefault, {"purpose": Purpose.CONSENT})],
    asks=[
        "What is the record date for a stockholders' written consent?",
        "The board resolved on May 3 on a record date for consents: how late may it be?",
        "No record date was fixed for the shareholder consent, which day counts?",
    ],
)
def for_consent(
    corporation: Corporation,
    *,
    polar: bool,
    resolution_at: When | None,
    record_date: When | None,
    consent_at: When | None,
    delivered_at: When | None,
    event_at: When | None,
    prior_board_action: bool | None,
) -> Finding:
    """Fixed by the board within its limits; without that the first delivery, or the board's own resolution."""
    found = _limits(corporation, Purpose.CONSENT, "written consents")
    defaults = corporation.every(RecordDateDefault, purpose=Purpose.CONSENT)
    first = delivered_at or consent_at
    if first and defaults and not resolution_at and not record_date:
        law = next((each for each in defaults if each.prior_board_action == bool(prior_board_action)), defaults[0])
        text = f"If the board fixed none, it is {law.basis}: {phrases.day(first.date)}."
        if prior_board_action is None and len(defaults) > 1:
            text += " Where the board must act first, it is the day of the board's resolution."
        return value(text, under=(law, *defaults), values={"record_date": first.date})
    finding = _fixed(
        found,
        polar=polar,
        event=event_at.date if event_at else None,
        record=record_date.date if record_date else None,
        resolution=resolution_at.date if resolution_at else None,
    )
    return (
        finding
        if not defaults
        else Finding(
            finding.outcome,
            finding.answer + f" If none is fixed, it is {defaults[0].basis}.",
            (*finding.under, *defaults),
            finding.values,
            steps=tuple(Point(f"no record date fixed: {each.basis}", each) for each in defaults),
        )
    )


@rule(
    "shareholders.record_date.dividend",
    "the record date for a dividend or another purpose",
    reads=[(RecordDate, {"purpose": Purpose.OTHER}), (RecordDateDefault, {"purpose": Purpose.OTHER})],
    asks=[
        "How far before payment can the record date for a dividend be?",
        "The board declared a dividend on May 3 and fixed no record date: who gets it?",
        "What is the record date for a dividend paid on June 30?",
    ],
)
def for_dividend(
    corporation: Corporation,
    *,
    polar: bool,
    event_at: When | None,
    record_date: When | None,
    resolution_at: When | None,
) -> Finding:
    """The window before payment; without one fixed, the day of the board's resolution."""
    found = _limits(corporation, Purpose.OTHER, "dividends and other purposes")
    law = corporation.find(RecordDateDefault, purpose=Purpose.OTHER)
    if resolution_at and law and not event_at and not record_date:
        day = resolution_at.date
        text = f"{phrases.day(day)}: if none was fixed, the record date is {law.basis}, at the close of business."
        return value(text, under=(law, *found), values={"record_date": day})
    finding = _fixed(
        found,
        polar=polar,
        event=event_at.date if event_at else None,
        record=record_date.date if record_date else None,
        resolution=resolution_at.date if resolution_at else None,
    )
    if finding.outcome is Outcome.VALUE and law:
        return Finding(
            finding.outcome,
            finding.answer + f" If none is fixed, it is {law.basis}.",
            (*finding.under, law),
            finding.values,
        )
    return finding
