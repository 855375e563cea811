"""Nominations of directors by stockholders."""

from datetime import date

from rules import phrases, windows
from rules.corporation import Corporation
from rules.days import When, after, before
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.particulars import Particular, holds, unknown
from rules.provisions.records import NominationContents, NominationWindow, RecommendationWindow
from rules.rule import rule
from rules.terms import Role, Span, Window, listed


@rule(
    "shareholders.nomination.window",
    "by when a stockholder's nomination must arrive",
    reads=[(NominationWindow, {})],
    asks=[
        "By when must a shareholder nominate a director for the meeting on May 20?",
        "The nomination came in on May 10 for the meeting on May 20, is it in time?",
        "How early can a stockholder hand in a nomination?",
    ],
)
def window(
    corporation: Corporation,
    *,
    polar: bool,
    meeting_at: When | None,
    notice_at: When | None,
    delivered_at: When | None,
    notice_period: Span | None,
    roles: tuple[Role, ...],
    rejects: bool | None,
    notice_days: int | None,
    board_slate: bool | None,
    asks_short_notice: bool | None,
    secretary_missed: bool | None,
    negated: bool,
    asks_business_day: bool | None,
) -> Finding:
    """The window before the meeting; with short notice of the meeting, so long after the notice was mailed."""
    law = corporation.the(NominationWindow, "when a stockholder's nomination must arrive")
    text = f"A nomination must reach the {law.to} at {law.at} {windows.words(law.window)} before the meeting"
    if law.short_notice:
        text += f"; if fewer than {law.short_notice.amount} days' notice of the meeting is given, by {law.after_mailing} after the notice was mailed"
    if board_slate and law.of_stockholders:
        return _of_the_board(law, text, polar=polar, negated=negated)
    if polar and asks_business_day:
        return yes_or_no(False, f"No. {windows.OFF_NO_WEEKEND} {text}.", under=(law,))
    if polar and asks_short_notice and law.short_notice:
        return _whether_short(law, text, meeting_at, notice_at, notice_period, notice_days)
    if polar and _misdirected(law, roles, missed=bool(secretary_missed)):
        missed = yes_or_no(False, f"No. It must reach the {law.to}. {text}.", under=(law,))
        return missed.turned_round() if rejects and secretary_missed else missed
    if notice_period and notice_days is not None and notice_period.in_days == notice_days:
        notice_period = None  # that of the meeting, not of the nomination
    if polar and notice_period and delivered_at is None and not notice_period.in_hours:
        found = _by_period(law, notice_period, text, notice_days, told=notice_at is not None)
        if found:
            return found
    if meeting_at is None:
        return _without_meeting(law, text, asked=bool(polar or delivered_at), noticed=notice_at is not None)
    delivered = delivered_at.date if polar and delivered_at else None
    return _in_days(law, meeting_at.date, notice_at.date if notice_at else None, delivered, rejects=bool(rejects))


def _in_days(
    law: NominationWindow, meeting: date, mailed: date | None, delivered: date | None, *, rejects: bool
) -> Finding:
    """The days of the window, or whether the one of the delivery is among them; `rejects` asks if it may be turned down."""
    days, step = nomination_days(law, meeting, mailed)
    values = {**days.values(), "to": str(law.to)}
    if delivered:
        fine = days.has(delivered)
        answer = f"{'Yes' if fine else 'No'}. {phrases.day(delivered)} is {'within' if fine else 'outside'} the window, {days.words()}."
        found = yes_or_no(fine, answer, under=(law,), values=values, steps=(step,))
        return found.turned_round() if rejects else found
    answer = f"The nomination must reach the {law.to} {days.words()}."
    finding = value(answer, under=(law,), values=values, steps=(step,))
    if mailed is None and law.short_notice:
        return finding.noting("assumed", f"Stockholders get at least {law.short_notice} notice of the meeting.")
    return finding


def _misdirected(law: NominationWindow, roles: tuple[Role, ...], *, missed: bool) -> bool:
    """Whether a nomination went to somebody else than the one whom the text names, or never reached that one."""
    others = [role for role in roles if role not in (Role.STOCKHOLDER, Role.DIRECTOR, Role.BOARD, law.to)]
    return (missed and law.to is Role.SECRETARY) or (bool(others) and law.to not in roles)


def _without_meeting(law: NominationWindow, text: str, *, asked: bool, noticed: bool) -> Finding:
    """The window in words, or the days that are missing where one is to be measured."""
    if asked:
        missing = ("meeting_at",) if noticed else ("meeting_at", "notice_at")
        return needs(f"{text}. When is the meeting, and when was its notice mailed?", *missing, under=(law,))
    return value(f"{text}.", under=(law,), values={"at_least": law.window.at_least, "at_most": law.window.at_most})


def _of_the_board(law: NominationWindow, text: str, *, polar: bool, negated: bool) -> Finding:
    """The candidates whom the board nominates or approves, for whom the window is not."""
    text = f"The window is for nominations by stockholders, not for those that the board makes or approves. {text}."
    if polar:
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}. {text}", under=(law,))
    return Finding(Outcome.NOT_ADDRESSED, text, (law,))


def _whether_short(
    law: NominationWindow,
    text: str,
    meeting_at: When | None,
    notice_at: When | None,
    period: Span | None,
    notice_days: int | None,
) -> Finding:
    """Whether the notice of the meeting is so short that the days are counted from its mailing."""
    ahead = notice_days
    if meeting_at and notice_at:
        ahead = (meeting_at.date - notice_at.date).days
    elif ahead is None and period and not period.in_hours:
        ahead = period.in_days
    if ahead is None or law.short_notice is None:
        return needs(
            f"{text}. When is the meeting, and when was its notice mailed?", "meeting_at", "notice_at", under=(law,)
        )
    short = ahead < law.short_notice.amount
    lead = f"notice of {phrases.days(ahead)} is {'' if short else 'not '}fewer than {law.short_notice}"
    return yes_or_no(short, f"{'Yes' if short else 'No'}: {lead}. {text}.", under=(law,))


def _by_period(
    law: NominationWindow, period: Span, text: str, notice_days: int | None, *, told: bool
) -> Finding | None:
    """Whether so long before the meeting is in time; too late hangs on the notice of the meeting, where that is not told."""
    late = windows.short_of(law.window, period)
    if late and law.short_notice and notice_days is None and not told:
        asked = f"{text}. Too few days before the meeting, unless its notice was short: when was the notice mailed?"
        return needs(asked, "notice_at", under=(law,))
    fine = windows.allows(_with_notice(law, notice_days) if late else law.window, period)
    return None if fine is None else yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}.", under=(law,))


def _with_notice(law: NominationWindow, notice_days: int | None) -> Window:
    """The window of a nomination, where notice of the meeting is given so many days before it."""
    if notice_days is None or not (law.short_notice and law.after_mailing) or notice_days >= law.short_notice.amount:
        return law.window
    return Window(at_least=Span(f"{max(notice_days - law.after_mailing.amount, 0)} days"))


def nomination_days(law: NominationWindow, meeting: date, mailed: date | None) -> tuple[windows.Range, Point]:
    """The days on which a nomination may arrive, with how they were counted; `mailed` is the day of the notice, if known."""
    days = windows.days_for(law.window, meeting)
    if mailed and law.short_notice and law.after_mailing and (meeting - mailed).days < law.short_notice.amount:
        last = after(mailed, law.after_mailing)
        apart = phrases.days((meeting - mailed).days)
        text = f"notice of {apart} is fewer than {law.short_notice}: {law.after_mailing} after {phrases.day(mailed)} is {phrases.day(last)}"
        return windows.Range(days.first, last), Point(text, law)
    return days, Point(f"{windows.words(law.window)} before {phrases.day(meeting)} is {days.words()}", law)


@rule(
    "shareholders.nomination.recommendation",
    "by when a stockholder must recommend a person for the board's own nomination",
    reads=[(RecommendationWindow, {})],
    asks=[
        "By when must a shareholder recommend a candidate to the board for its own slate?",
        "A stockholder wants the board to consider nominating her candidate at the May 20 meeting, what is the deadline?",
        "When is the window for recommending nominees to the nominating committee?",
    ],
)
def recommendation(
    corporation: Corporation,
    *,
    polar: bool,
    meeting_at: When | None,
    delivered_at: When | None,
    notice_period: Span | None,
    secretary_missed: bool | None,
    asks_business_day: bool | None,
) -> Finding:
    """The longer window of a recommendation."""
    law = corporation.the(RecommendationWindow, "recommending nominees to the board")
    text = f"A recommendation must reach the {law.to} {windows.words(law.window)} before the meeting"
    if polar and secretary_missed and law.to is Role.SECRETARY:
        return yes_or_no(False, f"No. It must reach the {law.to}. {text}.", under=(law,))
    if polar and asks_business_day:
        return yes_or_no(False, f"No. {windows.OFF_NO_WEEKEND} {text}.", under=(law,))
    if polar and notice_period and not notice_period.in_hours:
        fine = windows.allows(law.window, notice_period)
        if fine is not None:
            return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}.", under=(law,))
    if meeting_at is None and polar:
        return needs(
            f"{text}. When is the meeting, and when did it arrive?", "meeting_at", "delivered_at", under=(law,)
        )
    if meeting_at is None:
        return value(f"{text}.", under=(law,), values={"at_least": law.window.at_least, "at_most": law.window.at_most})
    days = windows.Range(
        before(meeting_at.date, law.window.at_most) if law.window.at_most else None,
        before(meeting_at.date, law.window.at_least) if law.window.at_least else None,
    )
    if polar and delivered_at:
        fine = days.has(delivered_at.date)
        return yes_or_no(
            fine, f"{'Yes' if fine else 'No'}. {text}: {days.words()}.", under=(law,), values=days.values()
        )
    return value(f"{text}: {days.words()}.", under=(law,), values=days.values())


@rule(
    "shareholders.nomination.who",
    "who may nominate a director",
    reads=[(NominationWindow, {}), (NominationContents, {"record_holder": True})],
    asks=[
        "Who may nominate directors?",
        "Can a shareholder who holds in street name nominate a director?",
        "May a stockholder of record propose a candidate for the board?",
    ],
)
def who(corporation: Corporation, *, polar: bool, holder_of_record: bool | None) -> Finding:
    """A stockholder of record, with notice in time."""
    law = corporation.the(NominationWindow, "nominations by stockholders")
    record = corporation.find(NominationContents, record_holder=True)
    under = (record, law) if record else (law,)
    text = "A stockholder may nominate by written notice in time" + (
        ", stating that he is a holder of record entitled to vote and will appear at the meeting." if record else "."
    )
    if polar and record and holder_of_record is False:
        return yes_or_no(False, f"No, not one who is no holder of record. {text}", under=under)
    return (
        yes_or_no(True, f"Yes. {text}", under=under)
        if polar
        else value(text, under=under, values={"who": "stockholder"})
    )


@rule(
    "shareholders.nomination.contents",
    "what the notice of a nomination must set forth",
    reads=[(NominationContents, {})],
    asks=[
        "What must a shareholder's notice of nomination contain?",
        "Does the nominee have to consent in writing?",
        "Does the nomination letter have to name the stockholder's address?",
    ],
)
def contents(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    particulars: tuple[Particular, ...],
    unstated: tuple[Particular, ...],
) -> Finding:
    """The items of the list; what is not on it only so far as one of them refers to the proxy rules."""
    items = corporation.every(NominationContents)
    if not items:
        raise Silent("the contents of a nomination")
    text = f"The notice sets forth {listed([each.item for each in items], 'and')}."
    if not polar:
        return value(text, under=items, values={"contents": [each.item for each in items]})
    names = [each.item for each in items]
    answer = holds(particulars, unstated, names, needed=needed, negated=negated)
    other = unknown((*particulars, *unstated), names)
    if answer is None and not negated:
        return needs(f"{text} Which thing do you mean?", "particulars", under=items)
    if other:
        law = next((each for each in items if "proxy statement" in each.item), items[0])
        condition = Point("the proxy rules would want it in the proxy statement", law)
        lead = f"Only if the proxy rules want it; the text itself does not name it ({other[0]}). "
        return Finding(Outcome.CONDITIONAL, lead + text, (law, *items), conditions=(condition,))
    return yes_or_no(bool(answer), f"{'Yes' if answer else 'No'}. {text}", under=items)
