"""What a special meeting of the board sets running: its call, and its notice by each method."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from msgspec.structs import replace

from rules import phrases
from rules.board.notice import cures_of_short_notice, waivers
from rules.board.notice_methods import no_such_method
from rules.board.notice_times import Times, earliest_start, latest, spans
from rules.days import When, hours_before
from rules.deadlines.chain import Deadline, Problem
from rules.deadlines.meetings import called, givers_of
from rules.deadlines.setting import COUNTED, ELAPSED, Setting, unique
from rules.finding import Outcome, Point
from rules.provisions.meetings import SpecialMeetingBusiness, SpecialMeetingCall
from rules.provisions.notices import MeetingNotice, MethodNotice
from rules.terms import Body, Meeting, listed

BOARD = Body.BOARD
_NOON = time(12)
_DAY = 24


def calls(setting: Setting) -> Iterator[Deadline]:
    """Who may call it, and who must; the texts set no day for it."""
    found = setting.corporation.every(SpecialMeetingCall, body=BOARD)
    if found:
        yield called(found, "the call of the special meeting of the board")


def notices(
    setting: Setting, what: str = "notice of the special meeting to each director", case: str = ""
) -> Iterator[Deadline]:
    """The last moment of notice by the quickest way, and by each slower one; `case` says when it is due at all."""
    law = setting.corporation.find(MeetingNotice, body=BOARD, meetings=Meeting.SPECIAL)
    if law is None or not law.by_method:
        yield Deadline(
            "notice", what + case, (law,) if law else (), silent="a time for notice of special board meetings"
        )
        return
    times = times_of(setting, law)
    chosen = sorted(_ways(setting, law), key=lambda each: each.at_least.length)
    yield _by(setting, times, chosen[0], "notice", (what, case))
    if "notice" not in setting.event.done:
        for each in chosen[1:]:
            yield _by(setting, times, each, f"notice_by_{_name(each)}", (what, case))
        yield from _if_held_otherwise(setting, times, chosen, (what, case))


def times_of(setting: Setting, law: MeetingNotice) -> Times:
    """The times of the notice of the meeting; notice that is not yet given goes out now."""
    held = bool(setting.event.held_by)
    return Times(law, setting.now, setting.event.at, setting.event.done.get("notice"), setting.zone, held)


def _ways(setting: Setting, law: MeetingNotice) -> list[MethodNotice]:
    times = times_of(setting, law)
    return spans(times, setting.event.methods) or spans(times, ())


def _name(each: MethodNotice) -> str:
    return each.methods[0].family.value.replace(" ", "_")


def _if_held_otherwise(
    setting: Setting, times: Times, chosen: Sequence[MethodNotice], what: tuple[str, str]
) -> Iterator[Deadline]:
    """The time that holds if the meeting is held by other means than planned."""
    for each in times.law.by_method:
        if each.meeting_by and each not in chosen and not setting.event.methods:
            means = listed(method.value for method in each.meeting_by)
            name = means.replace(" ", "_")
            case = f"{what[1]}, if it is held by {means}"
            yield _by(setting, times, each, f"notice_if_held_by_{name}", (what[0], case))


def _by(setting: Setting, times: Times, each: MethodNotice, identity: str, what: tuple[str, str]) -> Deadline:
    """The deadline of notice in one way."""
    law = times.law
    charged, givers = givers_of(setting.corporation, BOARD, Meeting.SPECIAL, law)
    last = _last(setting, times, each)
    ways = phrases.methods(each.methods)
    named = f" by {ways}" if each.methods_named else ""
    actual = ", so that it reaches each director" if each.actual else ""
    text = f"{each.at_least} before the {each.before}: {phrases.moment(last)}"
    convention = ELAPSED if each.at_least.in_hours else COUNTED
    if each.at_least.in_hours and last.time is None:
        convention += (
            " The hour of the meeting is not known: the limit is as many hours before it, on that day or later."
        )
    business = setting.corporation.find(SpecialMeetingBusiness, body=BOARD)
    contents = [Point(f"it states the {listed(law.contents, 'and')}", law)] if law.contents else []
    if business:
        contents.append(Point(f"{business.only_if_in_notice} is acted upon only if it states that", business))
    return Deadline(
        identity,
        f"{what[0]}{named}{actual}{what[1]}",
        unique((law, *givers)),
        due=last,
        charged=charged,
        cures=_cures(setting, times),
        steps=(Point(text, law),),
        convention=convention,
        contents=tuple(contents),
        binding=identity == "notice",
        instead_of=None if identity == "notice" else "notice",
    )


def _cures(setting: Setting, times: Times) -> tuple[Point, ...]:
    """What stands in the place of notice; where the way is chosen, a quicker one as well."""
    if not setting.event.methods:
        return waivers(setting.corporation)
    return cures_of_short_notice(setting.corporation, times.law, replace(times, notice_at=None))


def _last(setting: Setting, times: Times, each: MethodNotice) -> When:
    """The last moment; only its day where the hour of the meeting is not known.

    That day is the same for every hour where the hours make whole days; else it is that of a meeting at the beginning
    of its day, to be safe.
    """
    if each.at_least.in_hours and setting.event.at.time is None:
        start = _NOON if each.at_least.length % _DAY == 0 else time()
        return When(hours_before(datetime.combine(setting.day, start, tzinfo=setting.zone), each.at_least).date())
    found = latest(times, each)
    if isinstance(found, datetime):
        return When(found.date(), found.time())
    return When(found)


def methods(setting: Setting) -> Iterator[Problem]:
    """Notice by a means that the text does not name."""
    law = setting.corporation.find(MeetingNotice, body=BOARD, meetings=Meeting.SPECIAL)
    if law is None or not setting.event.methods:
        return
    times = times_of(setting, law)
    if not spans(times, setting.event.methods):
        found = no_such_method(setting.corporation, law, setting.event.methods, times)
        yield Problem(found.answer, "notice", doubtful=found.outcome is Outcome.AMBIGUOUS)


def first_start(setting: Setting) -> When | None:
    """The first moment at which the meeting may start if notice goes out now; None where no time is set."""
    law = setting.corporation.find(MeetingNotice, body=BOARD, meetings=Meeting.SPECIAL)
    if law is None or not law.by_method:
        return None
    times = replace(times_of(setting, law), meeting_at=None)
    start = min(earliest_start(times, each) for each in _ways(setting, law))
    if setting.event.at.time is None:
        return When(start.date())
    if start.time() == time():
        return When(start.date(), setting.event.at.time)
    return _next_minute(start)


def _next_minute(moment: datetime) -> When:
    whole = moment.replace(second=0, microsecond=0)
    if whole < moment:
        whole += timedelta(minutes=1)
    return When(whole.date(), whole.time())
