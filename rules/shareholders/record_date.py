"""Record dates: for meetings, consents, dividends; and the day when none was fixed."""

from datetime import timedelta

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.records import (
    Basis,
    EntitledAsOf,
    Purpose,
    RecordDate,
    RecordDateDefault,
    RecordDateKept,
    RecordDateLimits,
)
from rules.record_dates import Asked, fixed, limits
from rules.rule import rule
from rules.terms import Role, Span


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
    needed: bool,
    negated: bool,
    backdated: bool | None,
    as_minimum: bool | None,
    roles: tuple[Role, ...],
    meeting_at: When | None,
    record_date: When | None,
    resolution_at: When | None,
    notice_period: Span | None,
    notice_most: Span | None,
    notice_exactly: bool | None,
    asks_fixer: bool | None,
) -> Finding:
    """The window before the meeting, not before the resolution."""
    found = limits(corporation, Purpose.MEETING, "stockholders' meetings")
    return fixed(
        found,
        Asked(needed, negated, backdated, roles, as_minimum, asks_fixer, notice_most, notice_exactly),
        polar=polar,
        event=meeting_at.date if meeting_at else None,
        record=record_date.date if record_date else None,
        resolution=resolution_at.date if resolution_at else None,
        lead_time=notice_period,
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
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    notice_at: When | None,
    meeting_at: When | None,
    waived: bool | None,
    acquired_at: When | None,
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
    if day and polar and acquired_at:
        votes = (acquired_at.date <= day) != negated
        lead = f"{'Yes' if votes else 'No'}. The record date is {phrases.day(day)}."
        return yes_or_no(votes, f"{lead} {text}.", under=(law,), values={"record_date": day})
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
def entitled(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    sold_later: bool | None,
    bought_later: bool | None,
    held_on_record_date: bool | None,
    asks_loss: bool | None,
    record_date: When | None,
    acquired_at: When | None,
) -> Finding:
    """Holders of record on the record date: one who sold later still votes, one who bought later does not."""
    found: tuple[RecordDate | RecordDateLimits | EntitledAsOf, ...] = limits(
        corporation, Purpose.MEETING, "stockholders' meetings"
    )
    text = "Those who are stockholders of record on the record date have notice and vote"
    text += ", and no others." if any(isinstance(each, RecordDate) and each.only_holders for each in found) else "."
    dated = corporation.find(EntitledAsOf)
    found = (dated, *found) if dated else found
    if not polar:
        return value(text, under=found)
    held = held_on_record_date
    if held is None and record_date and acquired_at:
        held = acquired_at.date <= record_date.date
    if held is None and bool(sold_later) != bool(bought_later):
        held = bool(sold_later)
    if held is None:
        condition = Point("the person is a holder of record on the record date", found[0])
        return Finding(Outcome.CONDITIONAL, f"Only who holds of record then. {text}", found, conditions=(condition,))
    lead = "who held on the record date" if held else "who did not hold on the record date"
    votes = held != (negated or bool(asks_loss))
    return yes_or_no(votes, f"{'Yes' if votes else 'No'}, {lead}. {text}", under=found)


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
    needed: bool,
    negated: bool,
    backdated: bool | None,
    roles: tuple[Role, ...],
    resolution_at: When | None,
    record_date: When | None,
    consent_at: When | None,
    delivered_at: When | None,
    event_at: When | None,
    prior_board_action: bool | None,
    none_fixed: bool | None,
    asks_fixer: bool | None,
) -> Finding:
    """Fixed by the board within its limits; without that the first delivery, or the board's own resolution."""
    found = limits(corporation, Purpose.CONSENT, "written consents")
    defaults = corporation.every(RecordDateDefault, purpose=Purpose.CONSENT)
    law = next((each for each in defaults if each.prior_board_action == bool(prior_board_action)), None)
    first = resolution_at if law and law.basis is Basis.RESOLUTION else delivered_at or consent_at
    open_still = prior_board_action is None and len(defaults) > 1
    also = " Where the board must act first, it is the day of the board's resolution." if open_still else ""
    if law and first and not record_date and (none_fixed or prior_board_action or not resolution_at):
        text = f"If the board fixed none, it is {law.basis}: {phrases.day(first.date)}.{also}"
        return value(text, under=(law, *defaults), values={"record_date": first.date})
    if law and first and record_date and none_fixed and polar:
        holds = (record_date.date == first.date) is not negated
        text = (
            f"{'Yes' if holds else 'No'}. As the board fixed none, it is {law.basis}: {phrases.day(first.date)}.{also}"
        )
        return yes_or_no(holds, text, under=(law, *defaults), values={"record_date": first.date})
    finding = fixed(
        found,
        Asked(needed=needed, negated=negated, backdated=bool(backdated), roles=roles, fixer=bool(asks_fixer)),
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
def for_dividend(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    needed: bool,
    negated: bool,
    backdated: bool | None,
    as_minimum: bool | None,
    roles: tuple[Role, ...],
    event_at: When | None,
    notice_at: When | None,
    record_date: When | None,
    resolution_at: When | None,
    notice_period: Span | None,
    notice_most: Span | None,
    notice_exactly: bool | None,
    none_fixed: bool | None,
    held_on_record_date: bool | None,
    acquired_at: When | None,
    asks_fixer: bool | None,
) -> Finding:
    """The window before payment; without one fixed, the day of the board's resolution."""
    found = limits(corporation, Purpose.OTHER, "dividends and other purposes")
    if held_on_record_date is None and record_date and acquired_at:
        held_on_record_date = acquired_at.date <= record_date.date
    if polar and held_on_record_date is not None:
        return _receives(found, held=held_on_record_date, negated=negated)
    event_at = event_at or notice_at  # "the dividend goes out on May 20"
    law = corporation.find(RecordDateDefault, purpose=Purpose.OTHER)
    if resolution_at and law and not record_date and (none_fixed or not event_at):
        day = resolution_at.date
        text = f"{phrases.day(day)}: if none was fixed, the record date is {law.basis}, at the close of business."
        return value(text, under=(law, *found), values={"record_date": day})
    if none_fixed and law is None and not polar and not (record_date or event_at):
        raise Silent("the record date for dividends where the board fixes none", *found)
    finding = fixed(
        found,
        Asked(needed, negated, backdated, roles, as_minimum, asks_fixer, notice_most, notice_exactly),
        polar=polar,
        event=event_at.date if event_at else None,
        record=record_date.date if record_date else None,
        resolution=resolution_at.date if resolution_at else None,
        lead_time=notice_period,
        event_fact="event_at",
    )
    if finding.outcome is Outcome.VALUE and law:
        return _with_default(finding, law, resolution_at)
    return finding


def _receives(found: tuple[RecordDate | RecordDateLimits, ...], *, held: bool, negated: bool) -> Finding:
    """Whether somebody gets the dividend: who holds of record on the record date does, who bought later does not."""
    gets = held != negated
    lead = "who held on the record date" if held else "who did not hold on the record date"
    text = "The dividend goes to those who are stockholders of record on the record date."
    return yes_or_no(gets, f"{'Yes' if gets else 'No'}, {lead}. {text}", under=found)


def _with_default(finding: Finding, law: RecordDateDefault, resolution_at: When | None) -> Finding:
    """The day that counts where none is fixed, as a date where the board's resolution is known."""
    text = f"{finding.answer} If none is fixed, it is {law.basis}"
    values = dict(finding.values)
    if resolution_at and law.basis is Basis.RESOLUTION:
        values["if_none_fixed"] = resolution_at.date
        text += f", here {phrases.day(resolution_at.date)}"
    return Finding(finding.outcome, f"{text}.", (*finding.under, law), values)
