"""Notice of stockholders' meetings: how long before, by what means, what it says."""

from collections.abc import Sequence
from datetime import date, datetime

from msgspec.structs import replace

from rules import phrases, windows
from rules.corporation import Corporation
from rules.days import When, before, is_business_day
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.posting import counted_from_posting
from rules.provisions import Provision
from rules.provisions.meetings import MeetingTime
from rules.provisions.notices import (
    AttendanceWaiver,
    MeetingNotice,
    NoticeAddress,
    NoticeGiven,
    NoticeMethods,
    SignedWaiver,
)
from rules.rule import rule
from rules.shareholders.meetings import meeting_day
from rules.terms import Body, Meeting, Method, Span, Window

HOLDERS = Body.STOCKHOLDERS
COUNTED = "Calendar days; the day of the meeting is not counted, and both ends of the window are allowed."


def notices(corporation: Corporation, meeting: Meeting | None) -> tuple[MeetingNotice, ...]:
    """The notice provisions of a kind of meeting, or of special and annual ones where it is not said."""
    if meeting in (Meeting.ANNUAL, Meeting.SPECIAL):
        return (corporation.the(MeetingNotice, f"notice of {meeting} meetings", body=HOLDERS, meetings=meeting),)
    special = corporation.every(MeetingNotice, body=HOLDERS, meetings=Meeting.SPECIAL)
    annual = corporation.every(MeetingNotice, body=HOLDERS, meetings=Meeting.ANNUAL)
    found = tuple(dict.fromkeys((*special, *annual)))
    if not found:
        raise Silent("notice of stockholders' meetings")
    return found


@rule(
    "shareholders.notice.time",
    "when notice of a stockholders' meeting must be given, and whether it was in time",
    reads=[(MeetingNotice, {"body": HOLDERS})],
    asks=[
        "How much notice must we give of a special stockholders' meeting?",
        "The annual meeting is on June 10: when must the notices go out?",
        "We mailed the notice on May 2 for a shareholders' meeting on June 30, is that fine?",
    ],
)
def notice_time(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    now: datetime,
    polar: bool,
    meeting: Meeting | None,
    meeting_at: When | None,
    notice_at: When | None,
    delivered_at: When | None,
    notice_period: Span | None,
    notice_most: Span | None,
    notice_exactly: bool | None,
    methods: tuple[Method, ...],
    purpose: str | None,
    as_minimum: bool | None,
    asks_date: bool,
    went_out: bool | None,
    arrives_late: bool | None,
    as_last_day: bool | None,
    as_first_day: bool | None,
    unstamped: bool | None,
    called_late: bool | None,
    asks_business_day: bool | None,
) -> Finding:
    """The window before the meeting, both ways: from a meeting date to its days, and from dates to yes or no."""
    found = notices(corporation, meeting)
    notice = found[0]
    window = _window_of(notice)
    none = _not_so(corporation, found, methods, unstamped=bool(polar and unstamped)) or _off_a_weekend(
        found, window, meeting_at, asked=bool(polar and asks_business_day)
    )
    if none:
        return none
    lead = notice_period.in_days if notice_period else None
    brought_at = delivered_at if Method.COURIER in methods else None
    notice_at = brought_at or notice_at
    exactly = bool(notice_exactly) and (notice_most is not None or meeting_at is None)
    claimed = notice_period if polar and lead and not notice_at else None
    named = _as_named(found, window, (claimed, notice_most), exactly=exactly, as_minimum=bool(as_minimum))
    if named:
        return named
    if meeting_at and notice_at:
        dates = (notice_at.date, meeting_at.date)
        if polar and (as_last_day or as_first_day):
            return _as_limit(found, window, dates, last=bool(as_last_day))
        checked = _checked(corporation, found, window, dates, polar=polar, purpose=purpose)
        checked = _though_late(corporation, checked, late=bool(arrives_late), brought=brought_at is not None)
        checked = _from_posting(corporation, checked, notice, () if brought_at else methods)
        return checked.turned_round() if polar and called_late else checked
    if meeting_at:
        if polar and notice_period and lead:
            given = before(meeting_at.date, notice_period)
            checked = _checked(corporation, found, window, (given, meeting_at.date), polar=True, purpose=purpose)
            return checked.turned_round() if called_late else checked
        if polar and _no_business_day(corporation, meeting, meeting_at.date):
            return meeting_day(corporation, meeting=meeting, meeting_at=meeting_at, moves=None, asks_business_day=None)
        days = _days(found, window, meeting_at.date, now.date(), polar=polar, went_out=bool(went_out))
        return counted_from_posting(corporation, days, HOLDERS, methods)
    if notice_at:
        return _needs_meeting(found, window) if polar else _meetings(found, window, notice_at.date)
    told = _period(found, window, notice_period, polar=polar) if notice_period else None
    if told:
        told = _though_late(corporation, told, late=bool(arrives_late))
        return told.turned_round() if polar and called_late else told
    return _undated(found, window, asks=polar and not purpose, asks_date=asks_date and not polar)


def _not_so(
    corporation: Corporation, found: tuple[MeetingNotice, ...], methods: tuple[Method, ...], *, unstamped: bool
) -> Finding | None:
    """What the notice fails by whenever it is given: the postage, or a way that is none of those of the text."""
    unpaid = without_postage(corporation) if unstamped else None
    ways, _ = allowed(corporation, found[0])
    other = barred(ways, methods)
    return unpaid or (_by_no_such_means(found[0], other, ways, found) if other else None)


def _off_a_weekend(
    found: tuple[MeetingNotice, ...], window: Window, meeting_at: When | None, *, asked: bool
) -> Finding | None:
    """That the last day stays where it falls, be it a Sunday or a holiday; None where that is not asked."""
    if not asked:
        return None
    days = windows.days_for(window, meeting_at.date) if meeting_at else None
    when = f"{days.words()}, " if days else ""
    text = f"No. {windows.OFF_NO_WEEKEND} Notice must be given {when}{windows.words(window)} before the meeting."
    found_days = yes_or_no(False, text, under=found, values=days.values() if days else {})
    return found_days.noting("convention", COUNTED)


def without_postage(corporation: Corporation) -> Finding | None:
    """That mail without a stamp is no notice, where the text has the postage prepaid; None where it does not."""
    given = corporation.find(NoticeGiven, bodies=HOLDERS)
    address = corporation.find(NoticeAddress, bodies=HOLDERS)
    laws = (given, address, *corporation.every(MeetingNotice, body=HOLDERS))
    stamped = next((each for each in laws if each and each.postage_prepaid), None)
    if stamped is None:
        return None
    text = "Without prepaid postage it is not: the text has notice mailed with the postage prepaid."
    if given:
        prepaid = "" if given.postage_prepaid else ", with the postage prepaid"
        text = f"Without prepaid postage it does not count: mailed notice is given when {given.when}{prepaid}."
    return yes_or_no(False, f"No. {text}", under=tuple(dict.fromkeys([stamped, *([given] if given else [])])))


def _window_of(notice: MeetingNotice) -> Window:
    if notice.window is None:
        raise Silent("a time for notice of stockholders' meetings")
    return notice.window


def _undated(found: tuple[MeetingNotice, ...], window: Window, *, asks: bool, asks_date: bool) -> Finding:
    """No day is named: what is missing where a day decides, else the window."""
    if asks:
        text = f"Notice must be given {windows.words(window)} before the meeting. When is the meeting, and when was notice given?"
        return needs(text, "meeting_at", "notice_at", under=found)
    return _needs_meeting(found, window) if asks_date else _rule(found, window)


def _no_business_day(corporation: Corporation, meeting: Meeting | None, day: date) -> bool:
    """Whether the text wants a business day for the meeting, and the day is none."""
    times = corporation.every(MeetingTime, body=HOLDERS, meetings=meeting) if meeting else ()
    wanted = any(each.business_day for each in times)
    return wanted and not is_business_day(day, corporation.record.state)


def _needs_meeting(found: tuple[MeetingNotice, ...], window: Window) -> Finding:
    text = f"Notice must be given {windows.words(window)} before the meeting. When is the meeting?"
    return needs(text, "meeting_at", under=found)


def _rule(found: tuple[MeetingNotice, ...], window: Window) -> Finding:
    text = f"Notice must be given {windows.words(window)} before the meeting"
    law = " (longer if the law requires it)" if found[0].longer_by_law else ""
    values = {"at_least": window.at_least, "at_most": window.at_most}
    return value(f"{text}{law}.", under=found, values=values).noting("convention", COUNTED)


def _days(
    found: tuple[MeetingNotice, ...], window: Window, meeting: date, today: date, *, polar: bool, went_out: bool
) -> Finding:
    """From a meeting date to the days on which notice may be given; whether it was, its own day tells."""
    if polar and went_out:
        text = f"Notice must be given {windows.words(window)} before the meeting. When was it given?"
        return needs(text, "notice_at", under=found)
    days = windows.days_for(window, meeting)
    text = f"Notice must be given {days.words()}: {windows.words(window)} before {phrases.day(meeting)}."
    steps = steps_before(window, meeting, found[0])
    late = days.last is not None and days.last < today
    if polar:
        lead = "No, that is too late: " if late else "Yes, if notice is given in time: "
        outcome = Outcome.NO if late else Outcome.CONDITIONAL
        condition = () if late else (Point(f"notice is given {days.words()}", found[0]),)
        text = lead + text[0].lower() + text[1:]
        return Finding(outcome, text, found, days.values(), condition, steps).noting("convention", COUNTED)
    if late:
        text += " That day is past."
    return value(text, under=found, values=days.values(), steps=steps).noting("convention", COUNTED)


def steps_before(window: Window, meeting: date, notice: Provision) -> tuple[Point, ...]:
    """How the ends of a window before `meeting` were counted."""
    spans = [span for span in (window.at_most, window.at_least) if span]
    return tuple(
        Point(f"{span} before {phrases.day(meeting)} is {phrases.day(before(meeting, span))}", notice) for span in spans
    )


def _meetings(found: tuple[MeetingNotice, ...], window: Window, given: date) -> Finding:
    """From a day of notice to the days on which the meeting may be held."""
    held = windows.events_for(window, given)
    text = f"With notice given on {phrases.day(given)}, the meeting may be held {held.words()}."
    values = held.values("earliest_meeting", "latest_meeting")
    return value(text, under=found, values=values).noting("convention", COUNTED)


def _as_named(
    found: tuple[MeetingNotice, ...],
    window: Window,
    ends: tuple[Span | None, Span | None],
    *,
    exactly: bool,
    as_minimum: bool,
) -> Finding | None:
    """Whether the window, or its near end, is as somebody names it, or needs so much; None where it is asked if that is enough."""
    near, far = ends
    if near is None or not (far or exactly or as_minimum):
        return None
    least = window.at_least.in_days if window.at_least else None
    if far:
        so = windows.named(window, near, far, exactly=exactly)
    elif exactly:
        so = least == near.in_days
    else:
        so = least is not None and (near.in_days or 0) <= least
    return _told(found, window, so=so)


def _told(found: tuple[MeetingNotice, ...], window: Window, *, so: bool) -> Finding:
    """Whether what is said of the window is so."""
    text = f"{'Yes' if so else 'No'}. It takes {windows.words(window)} before the meeting."
    return yes_or_no(so, text, under=found, values={"at_least": window.at_least, "at_most": window.at_most})


def _period(found: tuple[MeetingNotice, ...], window: Window, period: Span, *, polar: bool) -> Finding | None:
    """Whether so long before the meeting lies in the window; None where that hangs on the date of the meeting."""
    enough = windows.allows(window, period)
    if enough is None:
        return None
    text = f"{period} {'is' if enough else 'is not'} within the window: {windows.words(window)} before the meeting."
    values = {"at_least": window.at_least, "at_most": window.at_most}
    if not polar:
        return value(text, under=found, values=values)
    return yes_or_no(enough, ("Yes, " if enough else "No, ") + text, under=found, values=values)


def _as_limit(found: tuple[MeetingNotice, ...], window: Window, dates: tuple[date, date], *, last: bool) -> Finding:
    """Whether a day is the very last one for the notice, or the very first one for the meeting."""
    if last:
        return _as_last_day(found, window, dates)
    return _as_first_day(_meetings(found, window, dates[0]), dates[1])


def _as_last_day(found: tuple[MeetingNotice, ...], window: Window, dates: tuple[date, date]) -> Finding:
    """Whether a day is the very last one for the notice, not if it is early enough."""
    day, meeting = dates
    days = windows.days_for(window, meeting)
    holds = day == days.last
    text = f"{'Yes' if holds else 'No'}. The notice must be given {days.words()}."
    return yes_or_no(holds, text, under=found, values=days.values(), steps=steps_before(window, meeting, found[0]))


def _as_first_day(days: Finding, named: date) -> Finding:
    """Whether a day is the very first one for a meeting after a notice."""
    holds = days.values.get("earliest_meeting") == named
    answer = f"{'Yes' if holds else 'No'}. {days.answer}"
    return replace(days, outcome=Outcome.YES if holds else Outcome.NO, answer=answer)


def _though_late(corporation: Corporation, found: Finding, *, late: bool, brought: bool = False) -> Finding:
    """A notice that came later than it was sent: of mail the day on which it was mailed counts, where the text says so."""
    if brought:
        return replace(
            found, answer=f"{found.answer} What a courier carries is no mail: it counts when it is handed over."
        )
    given = corporation.find(NoticeGiven, bodies=HOLDERS) if late else None
    if given is None:
        return found
    text = f"{found.answer} Mailed notice counts as given when {given.when}, not when it arrives."
    return replace(found, answer=text, under=(*found.under, given))


_LONGER_BY_LAW = ("merger", "consolidation", "sale of assets", "dissolution")


def _checked(
    corporation: Corporation,
    found: tuple[MeetingNotice, ...],
    window: Window,
    dates: tuple[date, date],
    *,
    polar: bool,
    purpose: str | None,
) -> Finding:
    """Both dates given: whether the notice was in time."""
    given, meeting = dates
    days = windows.days_for(window, meeting)
    apart = (meeting - given).days
    fine = days.has(given)
    count = f"{phrases.day(given)} is {phrases.days(apart)} before {phrases.day(meeting)}"
    limit = f"the notice must be given {days.words()}"
    if apart < 0:
        return yes_or_no(
            False, f"No. {phrases.day(given)} is after the meeting; {limit}.", under=found, values=days.values()
        )
    if fine and found[0].longer_by_law and purpose in _LONGER_BY_LAW:
        condition = Point(f"the law requires no longer notice for a {purpose}", found[0])
        text = f"Only if the law requires no longer notice for a {purpose}: {count}, which meets the {window.at_least} of the bylaws."
        note = "For a merger the Delaware statute asks for at least 20 days' notice (DGCL 251(c))."
        return Finding(Outcome.CONDITIONAL, text, found, days.values(), (condition,)).noting("statute", note)
    text = f"{'Yes' if fine else 'No'}. {count}; {limit}."
    cures = () if fine else _cures(corporation, window, given, found[0])
    finding = Finding(
        (Outcome.YES if fine else Outcome.NO) if polar else Outcome.VALUE,
        text if polar else text.split(". ", 1)[1],
        found,
        days.values() if not fine or not polar else {"days": apart, **days.values()},
        steps=steps_before(window, meeting, found[0]),
        cures=cures,
    )
    return finding.noting("convention", COUNTED)


def waivers(corporation: Corporation) -> tuple[Point, ...]:
    """What stands in the place of notice to a stockholder: a signed waiver, attendance."""
    cures: list[Point] = []
    waiver = corporation.find(SignedWaiver, bodies=HOLDERS)
    if waiver:
        when = "before or after the meeting" if waiver.after_too else "before the meeting"
        cures.append(Point(f"a waiver of notice signed by each stockholder who was not told in time, {when}", waiver))
    attendance = corporation.find(AttendanceWaiver, bodies=HOLDERS)
    if attendance:
        cures.append(Point(f"attendance waives the notice, unless {attendance.unless}", attendance))
    return tuple(cures)


def _cures(corporation: Corporation, window: Window, given: date, notice: MeetingNotice) -> tuple[Point, ...]:
    """What the text grants where notice is short: waiver, attendance, a later date of the meeting."""
    cures = waivers(corporation)
    held = windows.events_for(window, given)
    if held.first:
        return (*cures, Point(f"the same notice is good for a meeting {held.words()}", notice))
    return cures


def allowed(
    corporation: Corporation, notice: MeetingNotice
) -> tuple[tuple[Method, ...], tuple[MeetingNotice | NoticeMethods, ...]]:
    """The ways of giving this notice, and the provisions that say so: its own, else the general clause."""
    general = corporation.find(NoticeMethods, bodies=HOLDERS)
    if notice.methods:
        return notice.methods, (notice,)
    return (general.methods, (notice, general)) if general else ((), (notice,))


def _from_posting(
    corporation: Corporation, checked: Finding, notice: MeetingNotice, methods: Sequence[Method]
) -> Finding:
    """Mailed notice in time by its posting, where no sentence says that posting counts: only on that condition."""
    mailed = any(method.family is Method.MAIL for method in methods)
    if checked.outcome is not Outcome.YES or not mailed or corporation.find(NoticeGiven, bodies=HOLDERS):
        return checked
    condition = Point("mailed notice counts from its posting, of which the text does not speak", notice)
    answer = f"Yes, if mailed notice counts from posting; the text does not say. {checked.answer.removeprefix('Yes. ')}"
    return replace(checked, outcome=Outcome.CONDITIONAL, answer=answer, conditions=(condition,))


def barred(ways: Sequence[Method], methods: Sequence[Method]) -> Method | None:
    """The first of `methods` that is not among the ways of giving a notice; None where all are."""
    families = {way.family for way in ways}
    return next((method for method in methods if ways and method.family not in families), None)


def _by_no_such_means(
    notice: MeetingNotice, method: Method, ways: Sequence[Method], found: tuple[MeetingNotice, ...]
) -> Finding:
    text = (
        f"No. Notice by {method} is not among the ways that section {notice.section} allows ({phrases.methods(ways)})."
    )
    return yes_or_no(False, text, under=found, values={"methods": [str(way) for way in ways]})
