"""A written request that obliges someone to call a meeting: of the stockholders, or of the board."""

from collections.abc import Iterator

from rules import calling, phrases, windows
from rules.board.notice_times import Times, earliest_start, spans
from rules.days import When
from rules.deadlines.chain import Deadline
from rules.deadlines.setting import COUNTED, ELAPSED, Setting, closing, opening, unique
from rules.finding import Point
from rules.provisions.meetings import RequestContents, SpecialMeetingCall
from rules.provisions.notices import MeetingNotice
from rules.terms import Body, Meeting, listed


def of_stockholders(setting: Setting) -> Iterator[Deadline]:
    """The call, and the days on which the meeting may be held when notice goes out."""
    yield from _call(setting, Body.STOCKHOLDERS)
    law = setting.corporation.find(MeetingNotice, body=Body.STOCKHOLDERS, meetings=Meeting.SPECIAL)
    if not _obliging(setting, Body.STOCKHOLDERS) or law is None or law.window is None:
        return
    given = setting.done("notice")
    days = windows.events_for(law.window, given or setting.day)
    when = (
        f"notice of {phrases.day(given)}" if given else f"notice on the day of the request, {phrases.day(setting.day)},"
    )
    yield Deadline(
        "meeting",
        "the meeting that was requested",
        (law,),
        opens=opening(days),
        due=closing(days) if given else None,
        steps=(Point(f"with {when} it may be held {days.words()}", law),),
        convention=COUNTED,
        silent=None if given else "a day by which the meeting that was requested is held",
    )


def of_board(setting: Setting) -> Iterator[Deadline]:
    """The call, and the first moment at which the board may meet when notice goes out by the quickest way."""
    yield from _call(setting, Body.BOARD)
    law = setting.corporation.find(MeetingNotice, body=Body.BOARD, meetings=Meeting.SPECIAL)
    if not _obliging(setting, Body.BOARD) or law is None or not law.by_method:
        return
    given = setting.event.done.get("notice", setting.event.at)
    times = Times(law, setting.now, None, given, setting.zone, bool(setting.event.held_by))
    quickest = min(spans(times, setting.event.methods), key=lambda each: each.at_least.length)
    start = earliest_start(times, quickest)
    timed = quickest.at_least.in_hours and given.time is not None
    ways = phrases.methods(quickest.methods)
    yield Deadline(
        "meeting",
        "the meeting of the board that was requested",
        (law,),
        opens=When(start.date(), start.time() if timed else None),
        steps=(Point(f"{quickest.at_least} after notice by {ways}, given {phrases.moment(given)}", law),),
        convention=ELAPSED if quickest.at_least.in_hours else COUNTED,
        silent="a day by which the meeting that was requested is held",
    )


def _obliging(setting: Setting, body: Body) -> tuple[SpecialMeetingCall, ...]:
    return tuple(each for each in setting.corporation.every(SpecialMeetingCall, body=body) if each.must)


def _call(setting: Setting, body: Body) -> Iterator[Deadline]:
    laws = _obliging(setting, body)
    what = f"calling the special meeting of {phrases.body(body)} that was requested"
    if not laws:
        calls = setting.corporation.every(SpecialMeetingCall, body=body)
        silent = f"a request that obliges someone to call a meeting of {phrases.body(body)}"
        yield Deadline("call", what, calls[:1], silent=silent)
        return
    contents = setting.corporation.every(RequestContents, body=body)
    steps = [
        Point(f"on the {'written ' if law.request_in_writing else ''}request of {calling.describe(each)}", law)
        for law in laws
        for each in law.on_request_of
    ]
    yield Deadline(
        "call",
        what,
        unique((*laws, *contents)),
        charged=tuple(dict.fromkeys(each.role for law in laws for each in law.must)),
        steps=tuple(steps),
        contents=tuple(Point(f"the request states {listed(each.contents, 'and')}", each) for each in contents),
        silent="a time within which the meeting is called",
    )
