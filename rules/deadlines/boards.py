"""Regular meetings of the board, the resolution that fixes them, and the first meeting after an election."""

from collections.abc import Iterator

from msgspec.structs import replace

from rules import phrases
from rules.days import When, before, legal_holidays, next_business_day
from rules.deadlines import board
from rules.deadlines.chain import Deadline, EventKind
from rules.deadlines.setting import COUNTED, Setting, unique
from rules.finding import Point
from rules.offices import Task
from rules.provisions.meetings import HolidayMove, MeetingTime, RegularMeetingResolution
from rules.provisions.notices import NoNotice
from rules.provisions.officers import Duty, OfficerElection
from rules.terms import Body, Meeting, Role

BOARD = Body.BOARD
ANNUAL_MEETING = "annual_meeting"


def regular(setting: Setting) -> Iterator[Deadline]:
    """No notice; a holiday moves the meeting; the account that is given at it."""
    yield from _held(setting)
    yield from _no_notice(setting, Meeting.REGULAR)
    for law in setting.corporation.every(Duty):
        if Task.REPORT_FINANCES in law.tasks and Role.BOARD in law.to and law.if_asked_by is None:
            what = f"the account that {phrases.roles(law.offices)} gives {phrases.roles(law.to, 'and')}"
            yield Deadline("account", what, (law,), due=setting.event.at, charged=law.offices)


def _held(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(HolidayMove, body=BOARD, meetings=Meeting.REGULAR)
    if law is None:
        return
    state = setting.corporation.record.state
    holiday = legal_holidays(state, setting.day.year).get(setting.day)
    day = next_business_day(setting.day, state) if holiday else setting.day
    when = When(day, setting.event.at.time)
    text = f"{phrases.day(setting.day)} is {holiday}" if holiday else f"{phrases.day(setting.day)} is no legal holiday"
    moved = f": held at the same hour on {phrases.day(day)}" if holiday else f" in {state}"
    convention = f"Legal holidays are those of the place of the meeting, here taken to be in {state}."
    yield Deadline(
        "meeting",
        "the regular meeting",
        (law,),
        opens=when,
        due=when,
        steps=(Point(text + moved, law),),
        convention=convention,
    )


def _no_notice(setting: Setting, meeting: Meeting) -> Iterator[Deadline]:
    law = setting.corporation.find(NoNotice, body=BOARD, meetings=meeting)
    if law:
        steps = [Point("no notice is needed" + (f", if {law.provided}" if law.provided else ""), law)]
        if law.otherwise:
            steps.append(Point(law.otherwise, law))
        what = f"notice of a {meeting} meeting"
        yield Deadline("no_notice", what, (law,), steps=tuple(steps), silent=f"a time for {what}: none is needed")


def fixed(setting: Setting) -> Iterator[Deadline]:
    """The copy of the resolution that goes to every director before the first meeting under it."""
    law = setting.corporation.find(RegularMeetingResolution)
    what = "a copy of the resolution that fixes or changes regular meetings, to every director"
    if law is None:
        near = setting.corporation.every(MeetingTime, body=BOARD, meetings=Meeting.REGULAR)
        yield Deadline("copy", what, near, silent="telling the directors of a resolution on regular meetings")
        return
    resolution = setting.event.done.get("resolution")
    last = before(setting.day, law.at_least)
    yield Deadline(
        "copy",
        f"{what}, by {law.method}",
        (law,),
        opens=resolution,
        due=When(last),
        steps=(Point(f"{law.at_least} before {phrases.day(setting.day)}, {law.before}, is {phrases.day(last)}", law),),
        convention=COUNTED,
        binding=True,
    )


def first(setting: Setting) -> Iterator[Deadline]:
    """When it is held, the officers that it elects, and the notice that it needs if it is held otherwise."""
    corporation = setting.corporation
    annual = setting.event.done.get(ANNUAL_MEETING)
    times = corporation.every(MeetingTime, body=BOARD, meetings=Meeting.FIRST)
    if times:
        yield _first(times, When(annual.date) if annual else None, "meeting")
    yield from _no_notice(setting, Meeting.FIRST)
    yield from _on_notice(setting, times)
    for elected in corporation.every(OfficerElection, after_annual_meeting=True):
        yield Deadline(
            "officers",
            "the election of officers" + (", or as soon after as it can be" if elected.or_later else ""),
            (elected,),
            due=setting.event.at,
            charged=(elected.by,),
        )


def after_annual(setting: Setting) -> Iterator[Deadline]:
    """The first meeting of the board, which follows the stockholders' annual meeting."""
    times = setting.corporation.every(MeetingTime, body=BOARD, meetings=Meeting.FIRST)
    if times and setting.event.kind is EventKind.ANNUAL_MEETING:
        yield _first(times, When(setting.day), "first_board_meeting")


def _first(times: tuple[MeetingTime, ...], annual: When | None, identity: str) -> Deadline:
    law = times[0]
    same_day = _same_day(law)
    fixed_by = (Point(f"time and place are fixed by {_fixers(law)}", law),) if law.fixed_by else ()
    return Deadline(
        identity,
        f"the first meeting of the board, {law.when}" if law.when else "the first meeting of the board",
        unique(times),
        opens=annual if same_day else None,
        due=annual if same_day else None,
        charged=law.fixed_by,
        steps=(*fixed_by, *(Point(each.when.removeprefix("or "), each) for each in times[1:] if each.when)),
        awaits=(ANNUAL_MEETING,) if same_day and annual is None else (),
        silent=None if same_day else "a day for the first meeting of the board",
    )


def _fixers(law: MeetingTime) -> str:
    return "the stockholders" if Role.STOCKHOLDER in law.fixed_by else phrases.roles(law.fixed_by)


def _same_day(law: MeetingTime) -> bool:
    """Whether the text ties it to the stockholders' annual meeting itself."""
    return "annual meeting" in law.when and not law.only_if


def _on_notice(setting: Setting, times: tuple[MeetingTime, ...]) -> Iterator[Deadline]:
    """Held at another time than that of the text, it needs the notice of a special meeting."""
    law = next((each for each in times if each.notice_as), None)
    annual = setting.event.done.get(ANNUAL_MEETING)
    if law is None or (annual and annual.date == setting.day):
        return
    case = law.only_if or "it is held at another time or place"
    for each in board.notices(setting, "notice as for a special meeting", f", if {case}"):
        yield replace(each, under=unique((law, *each.under)), binding=False)
