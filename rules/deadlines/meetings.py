"""What an annual or special meeting of the stockholders sets running: calling it, its record date, its notice."""

from collections.abc import Iterator
from datetime import date

from rules import calling, phrases, record_dates, windows
from rules.corporation import Corporation
from rules.days import When, is_business_day
from rules.deadlines.chain import Deadline, EventKind, Problem
from rules.deadlines.setting import COUNTED, Setting, closing, opening, unique
from rules.finding import Point, Silent
from rules.provisions import Provision
from rules.provisions.meetings import MeetingTime, SpecialMeetingCall
from rules.provisions.notices import MeetingNotice, NoticeContents, NoticeGiver
from rules.provisions.records import Purpose, RecordDateDefault, StockholderListPlace
from rules.provisions.votes import AdjournedNotice, ProxyDelivery
from rules.shareholders import notice as notices
from rules.shareholders.record_date import default as default_record_date
from rules.terms import Body, Meeting, Role, Window, listed

HOLDERS = Body.STOCKHOLDERS
ANNUAL_DAY = "date_fixed"
CALL = "call"


def kind_of(setting: Setting) -> Meeting:
    """Which kind of meeting the event is."""
    return Meeting.SPECIAL if setting.event.kind is EventKind.SPECIAL_MEETING else Meeting.ANNUAL


def fixing(setting: Setting) -> Iterator[Deadline]:
    """Who fixes the day of an annual meeting, or calls a special one; the texts set no day for it."""
    corporation = setting.corporation
    if kind_of(setting) is Meeting.SPECIAL:
        calls = corporation.every(SpecialMeetingCall, body=HOLDERS)
        if calls:
            yield called(calls, "the call of the special meeting of stockholders")
        return
    times = tuple(each for each in corporation.every(MeetingTime, body=HOLDERS, meetings=Meeting.ANNUAL))
    fixers = tuple(each for each in times if each.fixed_by)
    if fixers:
        yield Deadline(
            ANNUAL_DAY,
            "fixing the day and hour of the annual meeting",
            fixers,
            charged=tuple(dict.fromkeys(role for each in fixers for role in each.fixed_by)),
            silent="a day by which the day of the annual meeting is fixed",
        )


def called(calls: tuple[SpecialMeetingCall, ...], what: str) -> Deadline:
    """The call of a special meeting: who may, and who must on whose request."""
    may = [(caller, law) for law in calls for caller in law.may]
    steps = [Point(f"it may be called by {listed(dict.fromkeys(calling.describe(each) for each, _ in may))}", calls[0])]
    for law in calls:
        if law.must:
            asked = listed(calling.describe(each) for each in law.on_request_of)
            must = phrases.roles(each.role for each in law.must)
            written = "written request" if law.request_in_writing else "request"
            steps.append(Point(f"{must} must call it on the {written} of {asked}", law))
    charged = tuple(dict.fromkeys(each.role for each, _ in may))
    silent = "a day by which a special meeting is called"
    return Deadline(CALL, what, unique(calls), charged=charged, steps=tuple(steps), silent=silent)


def notice(setting: Setting) -> Iterator[Deadline]:
    """Notice in its window before the meeting."""
    meeting = kind_of(setting)
    try:
        found = notices.notices(setting.corporation, meeting)
    except Silent as silence:
        yield Deadline("notice", f"notice of the {meeting} meeting", silence.nearest, silent=silence.looked_for)
        return
    yield notice_before(setting, found[0], meeting, setting.day)


def notice_before(setting: Setting, law: MeetingNotice, meeting: Meeting, day: date) -> Deadline:
    """The notice of a stockholders' meeting on `day`."""
    corporation = setting.corporation
    charged, givers = givers_of(corporation, HOLDERS, meeting, law)
    window = law.window or Window()
    _, ways = notices.allowed(corporation, law)
    return Deadline(
        "notice",
        f"notice of the {meeting} meeting to {law.recipients or 'the stockholders'}",
        unique((law, *givers, *ways)),
        opens=opening(windows.days_for(window, day)),
        due=closing(windows.days_for(window, day)),
        charged=charged,
        cures=notices.waivers(corporation),
        steps=notices.steps_before(window, day, law),
        convention=COUNTED + (" The law may require a longer period." if law.longer_by_law else ""),
        contents=_contents(corporation, law, meeting),
        binding=law.window is not None,
    )


def givers_of(
    corporation: Corporation, body: Body, meeting: Meeting, law: MeetingNotice | None
) -> tuple[tuple[Role, ...], tuple[NoticeGiver, ...]]:
    """Who is charged with the notice of such a meeting, and the sentences that say so."""
    givers = corporation.every(NoticeGiver, body=body, meetings=meeting)
    roles = (*(law.given_by if law else ()), *(role for each in givers for role in each.by))
    return tuple(dict.fromkeys(roles)), givers


def _contents(corporation: Corporation, law: MeetingNotice, meeting: Meeting) -> tuple[Point, ...]:
    stated = [each for each in law.contents if each != "purpose" or not law.purpose_for or meeting in law.purpose_for]
    found = [Point(f"it states the {listed(stated, 'and')}", law)] if stated else []
    own = corporation.every(NoticeContents, body=law.body, meetings=meeting)
    found += [Point(f"it states {listed(each.contents, 'and')}", each) for each in own]
    place = corporation.find(StockholderListPlace)
    if place and law.body is HOLDERS:
        found.append(Point(f"it names the place of the list of stockholders if {place.only_if}", place))
    return tuple(found)


def record_date(setting: Setting) -> Iterator[Deadline]:
    """The record date that the board may or must fix, and what holds without one."""
    corporation = setting.corporation
    what = "the record date of the meeting"
    try:
        found = record_dates.limits(corporation, Purpose.MEETING, "stockholders' meetings")
    except Silent as silence:
        near = corporation.every(AdjournedNotice, body=HOLDERS, new_record_date=True)
        yield Deadline("record_date", what, near, silent=silence.looked_for)
        found = ()
    default = corporation.find(RecordDateDefault, purpose=Purpose.MEETING)
    if found:
        yield record_date_in(setting, found, default, what)
    if default and setting.done("record_date") is None:
        yield _default(setting, default)


def record_date_in(
    setting: Setting,
    found: tuple[record_dates.Limit, ...],
    default: RecordDateDefault | None,
    what: str,
) -> Deadline:
    """The record date within its limits before the event of the setting."""
    resolution = setting.done("resolution")
    days = record_dates.days_for(found, setting.day, resolution)
    window = next((each.window for each in found if each.window), None)
    steps = notices.steps_before(window, setting.day, found[0]) if window else ()
    if resolution and days.first == resolution:
        steps = (*steps, Point(f"not before the resolution of {phrases.day(resolution)}", found[0]))
    missed = (Point(f"if none is fixed, it is {default.basis}, at the close of business", default),) if default else ()
    return Deadline(
        "record_date",
        what,
        unique(found),
        opens=opening(days),
        due=closing(days),
        charged=(Role.BOARD,),
        missed=missed,
        steps=steps,
        convention=COUNTED,
        binding=setting.done("record_date") is not None,
    )


def _default(setting: Setting, law: RecordDateDefault) -> Deadline:
    """The record date when none was fixed; it follows from the notice."""
    given = setting.event.done.get("notice")
    steps = [Point(f"if none is fixed, it is {law.basis}, at the close of business", law)]
    if law.basis_if_waived:
        steps.append(Point(f"where notice is waived, {law.basis_if_waived}", law))
    day = None
    if given:
        found = default_record_date(
            setting.corporation,
            polar=False,
            negated=False,
            notice_at=given,
            meeting_at=None,
            waived=None,
            acquired_at=None,
        )
        value = found.values["record_date"]
        day = When(value) if isinstance(value, date) else None
    return Deadline(
        "default_record_date",
        "the record date if the board fixes none",
        (law,),
        opens=day,
        due=day,
        steps=tuple(steps),
        done_at=day,
        awaits=() if day else ("notice",),
        instead_of="record_date",
    )


def proxies(setting: Setting) -> Iterator[Deadline]:
    """The delivery of proxies, where the text speaks of it."""
    law = setting.corporation.find(ProxyDelivery)
    if law:
        yield Deadline(
            "proxies",
            f"the delivery of proxies to the {law.to} of the meeting",
            (law,),
            charged=(Role.STOCKHOLDER,),
            steps=(Point(f"they are delivered at or before {law.by}", law),),
            silent="a day by which proxies are delivered",
        )


def business_day(setting: Setting) -> Iterator[Problem]:
    """An annual meeting that must be on a business day."""
    if setting.event.kind is not EventKind.ANNUAL_MEETING:
        return
    law = setting.corporation.find(MeetingTime, body=HOLDERS, meetings=Meeting.ANNUAL, business_day=True)
    if law and not is_business_day(setting.day, setting.corporation.record.state):
        day = phrases.day(setting.day)
        yield Problem(f"{day} is no business day, and section {law.section} has the annual meeting on one.", ANNUAL_DAY)


def barred_methods(setting: Setting) -> Iterator[Problem]:
    """Notice by a means that the text does not allow."""
    law = setting.corporation.find(MeetingNotice, body=HOLDERS, meetings=kind_of(setting))
    if law is None:
        return
    ways, under = notices.allowed(setting.corporation, law)
    barred = notices.barred(ways, setting.event.methods)
    if barred:
        yield Problem(
            f"Notice by {barred} is not among the ways that section {_section(under)} allows: {phrases.methods(ways)}.",
            "notice",
        )


def _section(under: tuple[Provision, ...]) -> str:
    return under[-1].section
