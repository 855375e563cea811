"""Notice of special meetings of the board: how long before, by each method."""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from rules import calling, phrases
from rules.board.notice_methods import by_method, no_such_method, of_first_class
from rules.board.notice_times import Times, earliest_start, in_time, latest, spans
from rules.corporation import Corporation
from rules.days import When, hours_after
from rules.finding import Choice, Finding, Outcome, Point, needs, value, yes_or_no
from rules.posting import counted_from_posting
from rules.provisions.meetings import FullAttendance, RemoteParticipation, SpecialMeetingCall
from rules.provisions.notices import AttendanceWaiver, MeetingNotice, MethodNotice, SignedWaiver
from rules.rule import rule
from rules.terms import Body, Method, Role, Span, listed

BOARD = Body.BOARD


@rule(
    "board.special_meeting.notice",
    "how much notice a special board meeting needs, and whether it can be held when you say",
    reads=[
        (MeetingNotice, {"body": BOARD}),
        (SpecialMeetingCall, {"body": BOARD}),
        (RemoteParticipation, {"bodies": BOARD}),
    ],
    asks=[
        "How much notice does a special board meeting need?",
        "Can we hold a special board meeting on Friday at 2pm if we phone everyone today?",
        "By when must we fax the directors for a special meeting on December 4 at 10am?",
    ],
)
def special_meeting_notice(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    now: datetime,
    polar: bool,
    meeting_at: When | None,
    notice_at: When | None,
    notice_period: Span | None,
    methods: tuple[Method, ...],
    held_by: tuple[Method, ...],
    mixed: bool,
    roles: tuple[Role, ...],
    waived: bool | None,
    as_minimum: bool | None,
    notice_exactly: bool | None,
    held_in_person: bool | None,
    on_time: bool | None,
    asks_earliest: bool | None,
    as_first_day: bool | None,
    asks_date: bool,
    lower_class: bool | None,
) -> Finding:
    """The least time of each method, to the minute for hours; a meeting on it is judged from when notice goes out."""
    law = corporation.the(MeetingNotice, "notice of special board meetings", body=BOARD)
    at_once = _whatever_the_time(
        corporation, law, waived=polar and bool(waived), lower_class=polar and bool(lower_class), mixed=mixed
    )
    if at_once:
        return at_once
    times = Times(law, now, meeting_at, notice_at, corporation.zone, bool(held_by))
    chosen = spans(times, methods)
    if methods and not chosen:
        return no_such_method(corporation, law, methods, times)
    if held_by and held_in_person and not polar and meeting_at is None:
        return _needed(law, law.by_method, times, ())
    if meeting_at is None:
        if notice_period and polar:
            return _period(law, chosen, notice_period, as_minimum=bool(as_minimum), exactly=bool(notice_exactly))
        needed = _needed(law, chosen, times, methods)
        due = asks_date and not (polar or asks_earliest or notice_at)
        whether = polar and not (asks_earliest and notice_at)
        told = _of_meeting_untold(needed, times, methods, on_time=bool(on_time), due=due)
        return counted_from_posting(
            corporation, told if whether or due else needed, BOARD, methods if notice_at else ()
        )
    if not polar:
        wanted = replace(times, meeting_at=None) if asks_earliest and notice_at else times
        found = _latest(law, chosen, times) if wanted is times else _needed(law, chosen, wanted, methods)
        return counted_from_posting(corporation, found, BOARD, methods)
    if as_first_day and notice_at:
        return _as_first_day(_needed(law, chosen, replace(times, meeting_at=None), methods), meeting_at)
    if methods or notice_at:
        in_person = bool(held_in_person or held_by)
        return _given(corporation, law, chosen, times, (methods, roles, in_person))
    return _can_be_held(corporation, law, chosen, times, (held_by, bool(held_in_person)))


def _whatever_the_time(
    corporation: Corporation,
    law: MeetingNotice,
    *,
    waived: bool,
    lower_class: bool,
    mixed: bool,
) -> Finding | None:
    """What holds however early notice is given: a waiver, a class of mail that will not do, a meeting of two kinds."""
    if waived:
        return _waived(corporation)
    barred = of_first_class(corporation) if lower_class else None
    return barred or (_mixed(law) if mixed and any(each.meeting_by for each in law.by_method) else None)


def _hangs_on_means(chosen: Sequence[MethodNotice], times: Times) -> bool:
    """Whether a notice that has been given was in time by some means and not by others, and none is told."""
    told_apart = not any(each.meeting_by for each in chosen)
    return times.given < times.now and told_apart and len({in_time(times, each) for each in chosen}) > 1


def _as_first_day(needed: Finding, named: When) -> Finding:
    """Whether a day, with its hour if one is told, is the very first one for the meeting after that notice."""
    first = needed.values["earliest_start"]
    day = first.date() if isinstance(first, datetime) else first
    hour = first.time() if isinstance(first, datetime) and named.time else named.time
    holds = day == named.date and hour == named.time
    return replace(
        needed, outcome=Outcome.YES if holds else Outcome.NO, answer=f"{'Yes' if holds else 'No'}. {needed.answer}"
    )


def _of_meeting_untold(
    needed: Finding, times: Times, methods: tuple[Method, ...], *, on_time: bool, due: bool
) -> Finding:
    """What is needed, asked for a yes or no on a meeting whose time is not told, or for the day on which notice is due."""
    if due:
        return needs(f"{needed.answer} When is the meeting?", "meeting_at", under=needed.under)
    if on_time and times.notice_at is not None:
        return needs(f"{needed.answer} When is the meeting?", "meeting_at", under=needed.under)
    if on_time and not methods:
        asked = f"{needed.answer} When is the meeting, and when and how was notice given?"
        return needs(asked, "meeting_at", "notice_at", under=needed.under)
    return replace(needed, outcome=Outcome.YES, answer=f"Yes: {needed.answer}") if methods else needed


def _needed(law: MeetingNotice, chosen: Sequence[MethodNotice], times: Times, methods: tuple[Method, ...]) -> Finding:
    """How much notice, by each method; and from when a meeting is possible where notice goes out at a known moment."""
    notice = by_method(chosen, methods)
    rows = [f"{each['at_least']} by {each['method']}" for each in notice]
    text = f"{listed(rows, 'and')} before the meeting."
    if times.notice_at is not None or times.immediate:
        start, each = min((earliest_start(times, each), index) for index, each in enumerate(chosen))
        text = f"If notice goes out {phrases.opening(times.given)}, the meeting may start from {phrases.opening(start)}: {text}"
        first = start if chosen[each].at_least.in_hours or times.meeting_at else start.date()
        values = {"earliest_start": first, "earliest_day": start.date(), "notice": [notice[each]]}
        return value(text, under=(law,), values=values)
    return value(text[0].upper() + text[1:], under=(law,), values={"notice": notice})


def _latest(law: MeetingNotice, chosen: Sequence[MethodNotice], times: Times) -> Finding:
    """From the meeting to the last moment or day for notice by each method."""
    rows = [(each, latest(times, each)) for each in chosen]
    words = [
        f"by {phrases.methods(each.methods)} {phrases.instant(last) if isinstance(last, datetime) else phrases.day(last)}"
        for each, last in rows
    ]
    text = f"The last moment for notice is, {'; '.join(words)}."
    steps = tuple(Point(f"{each.at_least} before the {each.before}", law) for each, _ in rows)
    return value(text, under=(law,), values={"latest": [last for _, last in rows]}, steps=steps)


def _period(
    law: MeetingNotice, chosen: Sequence[MethodNotice], period: Span, *, as_minimum: bool, exactly: bool
) -> Finding:
    hours = {"hours": 1, "days": 24, "weeks": 168}.get(period.unit, 0) * period.amount
    needed = [each.at_least.length for each in chosen]
    enough = [each for each, least in zip(chosen, needed, strict=True) if hours >= least]
    words = listed([f"{row['at_least']} by {row['method']}" for row in by_method(chosen)], "and")
    if exactly:
        bound = [each for each, least in zip(chosen, needed, strict=True) if hours == least]
        return _as_minimum(law, chosen, bound, words)
    if as_minimum:
        bound = [each for each, least in zip(chosen, needed, strict=True) if hours <= least]
        return _as_minimum(law, chosen, bound, words)
    if enough and len(enough) < len(chosen):
        ways = phrases.methods(method for each in enough for method in each.methods)
        condition = Point(f"notice is given by {ways}", law)
        return Finding(
            Outcome.CONDITIONAL,
            f"Yes, if notice is given by {ways}: it takes {words}.",
            (law,),
            {"notice": by_method(chosen)},
            (condition,),
        )
    holds = bool(enough)
    return yes_or_no(
        holds, f"{'Yes' if holds else 'No'}. It takes {words}.", under=(law,), values={"notice": by_method(chosen)}
    )


def _as_minimum(
    law: MeetingNotice, chosen: Sequence[MethodNotice], bound: Sequence[MethodNotice], words: str
) -> Finding:
    """Whether so much is needed: by all methods, by none, or by some."""
    values = {"notice": by_method(chosen)}
    if bound and len(bound) < len(chosen):
        ways = phrases.methods(method for each in bound for method in each.methods)
        condition = Point(f"notice is given by {ways}", law)
        return Finding(Outcome.CONDITIONAL, f"Only by {ways}: it takes {words}.", (law,), values, (condition,))
    holds = bool(bound)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. It takes {words}.", under=(law,), values=values)


def _given(
    corporation: Corporation,
    law: MeetingNotice,
    chosen: Sequence[MethodNotice],
    times: Times,
    said: tuple[tuple[Method, ...], tuple[Role, ...], bool],
) -> Finding:
    """Notice by a known method, or at a known moment: in time for the meeting, or not."""
    methods, roles, as_told = said
    if not methods and _hangs_on_means(chosen, times):
        ways = listed([f"{row['at_least']} by {row['method']}" for row in by_method(chosen)], "and")
        return needs(f"It turns on how notice was given: it takes {ways}. How was it given?", "methods", under=(law,))
    quickest = min(chosen, key=lambda each: each.at_least.length)
    last = latest(times, quickest)
    fine = in_time(times, quickest)
    when = phrases.instant(last) if isinstance(last, datetime) else phrases.day(last)
    named = tuple(each for each in quickest.methods if each.family in {way.family for way in methods})
    method = phrases.methods(named or (methods if not quickest.methods_named else quickest.methods) or quickest.methods)
    limit = f"notice by {method} must be given at least {quickest.at_least} before the {quickest.before}, so by {when}"
    values: dict[str, object] = {"latest": last}
    if not fine:
        afar = [each for each in law.by_method if each.meeting_by and in_time(times, each)]
        if afar and not as_told:
            return _only_from_afar(corporation, law, afar[0], times)
        start = earliest_start(replace(times, meeting_at=None), quickest)
        first = start if quickest.at_least.in_hours else start.date()
        text = f"No, {limit}. With notice given {phrases.opening(times.given)} the meeting may be held from {phrases.opening(start)}."
        cures = cures_of_short_notice(corporation, law, times)
        return yes_or_no(False, text, under=(law,), values={**values, "earliest_start": first}, cures=cures)
    conditions = [Point(f"each director is told by {method} by {when}", law)]
    caller, call = _callers(corporation, roles)
    if caller and call:
        conditions.append(Point(caller, call))
    silent_mail = any(method.family is Method.MAIL for method in methods) and law.reading
    if times.notice_at is not None and not silent_mail:
        by_hour = _if_late_enough(
            law, quickest, times, limit=f"notice by {method} must be given at least {quickest.at_least} before"
        )
        if by_hour:
            return by_hour
        finding = yes_or_no(True, f"Yes: {limit}.", under=(law,), values=values)
        return counted_from_posting(corporation, _if_actual(finding, law, quickest, methods, when), BOARD, methods)
    return Finding(
        Outcome.CONDITIONAL, f"Yes, if every director is told in time: {limit}.", (law,), values, tuple(conditions)
    )


def _if_late_enough(law: MeetingNotice, each: MethodNotice, times: Times, *, limit: str) -> Finding | None:
    """A notice whose hour is told, for a meeting whose hour is not: in time if the meeting starts late enough on its day."""
    noticed, meeting = times.notice_at, times.meeting_at
    if not each.at_least.in_hours or noticed is None or meeting is None or noticed.time is None or meeting.time:
        return None
    start = hours_after(times.given, each.at_least)
    if start.date() != meeting.date:
        return None
    condition = Point(f"the meeting starts at {phrases.instant(start)} or later", law)
    text = f"Only if the meeting starts at {phrases.instant(start)} or later: {limit}."
    return Finding(Outcome.CONDITIONAL, text, (law,), {"earliest_start": start}, (condition,))


def _if_actual(
    finding: Finding, law: MeetingNotice, each: MethodNotice, methods: tuple[Method, ...], when: str
) -> Finding:
    """Notice that must be actual, by a way that the text does not name: only if it reached the directors in time."""
    unnamed = [way for way in methods if way.family not in {method.family for method in each.methods}]
    if not each.actual or not unnamed:
        return finding
    condition = Point(f"the notice actually reached each director by {when}", law)
    answer = f"Yes, if it actually reached each director by {when}: the text asks for actual notice and names no way."
    return replace(finding, outcome=Outcome.CONDITIONAL, answer=answer, conditions=(condition,))


def _can_be_held(
    corporation: Corporation,
    law: MeetingNotice,
    chosen: Sequence[MethodNotice],
    times: Times,
    held: tuple[tuple[Method, ...], bool],
) -> Finding:
    """Whether a meeting can be held then at all, if notice goes out now by the quickest method.

    What would be too late for a meeting in person may be in time for one held from afar, where the text tells them apart.
    """
    held_by, in_person = held
    possible = [each for each in chosen if in_time(times, each)]
    afar = [each for each in law.by_method if each.meeting_by and in_time(times, each)]
    if not possible and not held_by and not in_person and afar:
        return _only_from_afar(corporation, law, afar[0], times)
    starts = [(earliest_start(times, each), index) for index, each in enumerate(chosen)]
    if not possible:
        start, index = min(starts)
        text = f"No. Notice by {phrases.methods(chosen[index].methods)} given now allows a meeting only from {phrases.instant(start)}."
        values = {"earliest_start": start, "notice": by_method(chosen)}
        return yes_or_no(False, text, under=(law,), values=values, cures=cures_of_short_notice(corporation, law, times))
    start, index = min((start, index) for start, index in starts if chosen[index] in possible)
    best = chosen[index]
    method = phrases.methods(best.methods)
    caller, call = _callers(corporation, ())
    conditions = [Point(f"each director is told by {method} at least {best.at_least} before the meeting", law)]
    if caller and call:
        conditions.append(Point(caller, call))
    remote = corporation.find(RemoteParticipation, bodies=BOARD)
    steps = [Point(f"{best.at_least} after {phrases.instant(times.given)} is {phrases.instant(start)}", law)]
    if held_by and remote:
        steps.append(Point("directors may take part by conference telephone", remote))
    text = f"Yes, from {phrases.instant(start)}: if {caller}, and every director is told by {method} at least {best.at_least} before it starts."
    values = {"earliest_start": start, "notice": by_method(chosen), "called_by": _called_by(corporation)}
    finding = Finding(Outcome.CONDITIONAL, text, (law,), values, tuple(conditions), tuple(steps), waivers(corporation))
    if held_by:
        return finding.noting("reading", "'by phone' was read as how the meeting is held, not how notice is given.")
    return finding


def _only_from_afar(corporation: Corporation, law: MeetingNotice, each: MethodNotice, times: Times) -> Finding:
    """Too late for a meeting in person, in time for one that is held from afar."""
    ways = phrases.methods(each.meeting_by)
    text = f"Only by {ways}, with {each.at_least} of notice given now to each director; a meeting in person needs more."
    conditions = (Point(f"the meeting is held by {ways}, and each director gets notice {each.at_least} before", law),)
    values = {"earliest_start": earliest_start(times, each), "notice": by_method([each])}
    return Finding(Outcome.CONDITIONAL, text, (law,), values, conditions, cures=waivers(corporation))


def _called_by(corporation: Corporation) -> list[str]:
    calls = corporation.every(SpecialMeetingCall, body=BOARD)
    return list(dict.fromkeys(caller.role.value for call in calls for caller in (*call.may, *call.must)))


def _callers(corporation: Corporation, roles: tuple[Role, ...]) -> tuple[str, SpecialMeetingCall | None]:
    """Who calls the meeting, as a condition; none where the question names one who may."""
    calls = corporation.every(SpecialMeetingCall, body=BOARD)
    if not calls or any(caller.role in roles for call in calls for caller in call.may):
        return "", None
    text = f"{listed(calling.describe(caller) for call in calls for caller in call.may)} calls it"
    must = next((call for call in calls if call.must), None)
    if must:
        request = listed(calling.describe(each) for each in must.on_request_of)
        text += f", or {phrases.roles(each.role for each in must.must)} does on the written request of {request}"
    return text, calls[0]


def waivers(corporation: Corporation) -> tuple[Point, ...]:
    """What stands in the place of notice to a director: a waiver, attendance, a meeting at which all are present."""
    cures: list[Point] = []
    waiver = corporation.find(SignedWaiver, bodies=BOARD)
    if waiver:
        when = "before or after the meeting" if waiver.after_too else "before the meeting"
        cures.append(
            Point(f"with less notice: a waiver signed by each director who was not told in time, {when}", waiver)
        )
    attendance = corporation.find(AttendanceWaiver, bodies=BOARD)
    if attendance:
        cures.append(Point(f"a director who attends waives notice, unless {attendance.unless}", attendance))
    full = corporation.find(FullAttendance, body=BOARD)
    if full:
        cures.append(Point("if every director is present, any business may be transacted without notice", full))
    return tuple(cures)


def cures_of_short_notice(corporation: Corporation, law: MeetingNotice, times: Times) -> tuple[Point, ...]:
    """What mends a notice that is too late: a quicker way that is still in time, a waiver, attendance."""
    faster = [each for each in spans(times, ()) if in_time(times, each)]
    ways = [
        Point(f"notice by {phrases.methods(each.methods)} would still be in time ({each.at_least})", law)
        for each in faster
    ]
    return (*ways, *waivers(corporation))


def _waived(corporation: Corporation) -> Finding:
    waiver = corporation.the(SignedWaiver, "waivers of notice by directors", bodies=BOARD)
    when = "before or after the meeting" if waiver.after_too else "before the meeting"
    text = f"Yes. A director who signs a waiver, {when}, needs no notice; every director who was not told in time must sign."
    return yes_or_no(True, text, under=(waiver,))


def _mixed(law: MeetingNotice) -> Finding:
    choices = tuple(
        Choice(
            "the meeting counts as held by telephone" if each.meeting_by else "it counts as an ordinary meeting",
            f"{each.at_least}'s notice",
        )
        for each in law.by_method
    )
    readings = listed([f"{choice.result} if {choice.text}" for choice in choices], "and")
    text = f"The text does not say what holds for a meeting partly in person: {readings}."
    return Finding(
        Outcome.AMBIGUOUS, text, (law,), {"notice": [str(each.at_least) for each in law.by_method]}, choices=choices
    )
