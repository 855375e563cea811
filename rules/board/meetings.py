"""Regular and annual meetings of the board: when, where, on what notice."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from rules import phrases
from rules.board.participation import participation
from rules.corporation import Corporation
from rules.days import When, before, legal_holidays, next_business_day
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.meetings import HolidayMove, MeetingPlace, MeetingTime, RegularMeetingResolution
from rules.provisions.notices import NoNotice, NoticeGiver
from rules.rule import rule
from rules.shareholders.meetings import answer_place
from rules.terms import Body, Meeting, Method, Role, Span

BOARD = Body.BOARD


def _free_of_notice(
    corporation: Corporation, meeting: Meeting, *, polar: bool, negated: bool, not_as_fixed: bool | None = None
) -> Finding:
    law = corporation.the(NoNotice, f"notice of {meeting} board meetings", body=BOARD, meetings=meeting)
    if not_as_fixed and polar and not law.otherwise:
        raise Silent(f"notice of {meeting} board meetings that are held at another time or place than it fixes", law)
    if not_as_fixed and polar:
        return _not_as_fixed(corporation, law, meeting, negated=negated)
    unless = f" if {law.provided}" if law.provided else ""
    text = f"no notice is needed for the {meeting} meeting{'s' if meeting is Meeting.REGULAR else ''} of the board{unless}."
    text += f" {law.otherwise}" if law.otherwise else ""
    if not polar:
        return value(text[0].upper() + text[1:], under=(law,), values={"notice_needed": False})
    if negated and law.provided:
        return Finding(Outcome.CONDITIONAL, f"Yes: {text}", (law,), {}, (Point(law.provided, law),))
    return yes_or_no(negated, f"{'Yes' if negated else 'No'}: {text}", under=(law,))


def _not_as_fixed(corporation: Corporation, law: NoNotice, meeting: Meeting, *, negated: bool) -> Finding:
    """Held at another time or place: on notice, or on the consent that the text lets stand in its place."""
    times = corporation.every(MeetingTime, body=BOARD, meetings=meeting)
    other = next((each for each in times if each.notice_as), None)
    under = (law, other) if other else (law,)
    if other and other.consent_of:
        condition = Point(f"not {other.consent_of} of the directors fix it by written consent", other)
        return Finding(Outcome.CONDITIONAL, law.otherwise, under, conditions=(condition,))
    return yes_or_no(not negated, f"{'No' if negated else 'Yes'}. {law.otherwise}", under=under)


@rule(
    "board.regular_meeting.notice",
    "whether regular board meetings need notice",
    reads=[(NoNotice, {"body": BOARD, "meetings": Meeting.REGULAR})],
    asks=[
        "Do regular board meetings need notice?",
        "Can we hold the regular board meeting without notice?",
        "How much notice is needed for a regular meeting of the directors?",
    ],
)
def regular_notice(corporation: Corporation, *, polar: bool, negated: bool, roles: tuple[Role, ...]) -> Finding:
    """Without notice where the text says so; asked of an officer, with the sentence on the notices that he gives."""
    found = _free_of_notice(corporation, Meeting.REGULAR, polar=polar, negated=negated)
    duties = [law for law in corporation.every(NoticeGiver, body=BOARD) if set(law.by) & set(roles)]
    return replace(found, under=(*found.under, *duties)) if duties else found


@rule(
    "board.annual_meeting.notice",
    "whether the board's annual or first meeting needs notice",
    reads=[(NoNotice, {"body": BOARD, "meetings": Meeting.ANNUAL})],
    asks=[
        "Does the annual meeting of the board need notice?",
        "Can the new board meet right after the stockholders' meeting without notice?",
        "Is notice required for the organizational meeting of the directors?",
    ],
)
def annual_notice(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    not_as_fixed: bool | None,
    freed_of_notice: bool | None,
    directors: int | None,
    signed: int | None,
    unanimous: bool | None,
) -> Finding:
    """Without notice where the text says so, and where the meeting is held as it says."""
    other = _by_consent(corporation)
    if polar and not_as_fixed and other and (unanimous or (signed is not None and directors)):
        return _fixed_by_consent(other, enough=bool(unanimous) or signed == directors, not_as_fixed=True)
    times = corporation.every(MeetingTime, body=BOARD, meetings=Meeting.ANNUAL)
    if polar and not_as_fixed and unanimous and not negated and any(each.unless_agreed for each in times):
        return yes_or_no(True, f"Yes. It is held {times[0].when}.", under=times)
    negated = negated or bool(not_as_fixed and freed_of_notice)
    return _free_of_notice(corporation, Meeting.ANNUAL, polar=polar, negated=negated, not_as_fixed=not_as_fixed)


def _times(corporation: Corporation, meeting: Meeting, *, polar: bool, roles: tuple[Role, ...]) -> Finding:
    times = corporation.every(MeetingTime, body=BOARD, meetings=meeting)
    if not times:
        raise Silent(f"the time of {meeting} board meetings")
    fixed_by = tuple(dict.fromkeys(role for each in times for role in each.fixed_by))
    said = "; ".join(each.when for each in times if each.when)
    text = f"It is held {said}." if said else ""
    if fixed_by:
        who = "the stockholders at their annual meeting" if fixed_by == (Role.STOCKHOLDER,) else phrases.roles(fixed_by)
        text = f"Time and place are fixed by {who}. {text}".strip()
    values = {"fixed_by": [role.value for role in fixed_by]} if fixed_by else {"when": said}
    if polar and roles and fixed_by:
        holds = any(role in fixed_by for role in roles)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=times, values=values)
    return yes_or_no(True, f"Yes. {text}", under=times) if polar else value(text, under=times, values=values)


@rule(
    "board.regular_meeting.time",
    "when regular board meetings are held and who fixes them",
    reads=[(MeetingTime, {"body": BOARD, "meetings": Meeting.REGULAR})],
    asks=[
        "Who sets the dates of regular board meetings?",
        "When does the board hold its regular meetings?",
        "Can the president change the time of the regular board meetings?",
    ],
)
def regular_time(corporation: Corporation, *, polar: bool, roles: tuple[Role, ...]) -> Finding:
    """Whoever the text lets fix them."""
    return _times(corporation, Meeting.REGULAR, polar=polar, roles=roles)


@rule(
    "board.annual_meeting.time",
    "when the board's annual or first meeting is held",
    reads=[(MeetingTime, {"body": BOARD, "meetings": Meeting.ANNUAL})],
    asks=[
        "When is the annual meeting of the board?",
        "When does the newly elected board first meet?",
        "Where is the organizational meeting of the directors held?",
    ],
)
def annual_time(
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    directors: int | None,
    signed: int | None,
    unanimous: bool | None,
    on_special_notice: bool | None,
    not_as_fixed: bool | None,
) -> Finding:
    """The time that the text sets, or those who fix it; in their default a notice, or the consent of so many directors."""
    times = corporation.every(MeetingTime, body=BOARD, meetings=Meeting.ANNUAL)
    noticed = next((each for each in times if each.notice_as == Meeting.SPECIAL), None)
    if polar and noticed and on_special_notice:
        return _on_special_notice(noticed, not_as_fixed=bool(not_as_fixed))
    other = _by_consent(corporation)
    if polar and other and (unanimous or (signed is not None and directors)):
        return _fixed_by_consent(other, enough=bool(unanimous) or signed == directors, not_as_fixed=bool(not_as_fixed))
    return _times(corporation, Meeting.ANNUAL, polar=polar, roles=roles)


def _by_consent(corporation: Corporation) -> MeetingTime | None:
    """The sentence by which the directors fix the time of their annual meeting themselves."""
    times = corporation.every(MeetingTime, body=BOARD, meetings=Meeting.ANNUAL)
    return next((each for each in times if each.consent_of), None)


def _on_special_notice(law: MeetingTime, *, not_as_fixed: bool) -> Finding:
    """Held on a notice like that of a special meeting: in the case that the text names, if it names one."""
    text = (
        "The meeting may be held at the time and place stated in a notice given as for a special meeting of the board"
    )
    if law.only_if and not not_as_fixed:
        condition = Point(law.only_if, law)
        return Finding(Outcome.CONDITIONAL, f"Yes, if {law.only_if}. {text}.", (law,), conditions=(condition,))
    return yes_or_no(True, f"Yes. {text}.", under=(law,))


def _fixed_by_consent(law: MeetingTime, *, enough: bool, not_as_fixed: bool) -> Finding:
    """A time that the directors fix themselves: only in the case that the text names, and only if so many consent."""
    text = f"If {law.only_if}, the directors may fix the time by the written consent of {law.consent_of} of them."
    if not enough:
        return yes_or_no(False, f"No. {text}", under=(law,))
    if not_as_fixed:
        return yes_or_no(True, f"Yes. {text}", under=(law,))
    return Finding(Outcome.CONDITIONAL, f"Yes. {text}", (law,), conditions=(Point(law.only_if, law),))


@rule(
    "board.regular_meeting.holiday",
    "what happens when a regular board meeting falls on a holiday",
    reads=[(HolidayMove, {"body": BOARD})],
    asks=[
        "Our regular board meeting falls on a legal holiday, when is it held?",
        "The regular board meeting is on Thanksgiving, does it move?",
        "Does a regular directors' meeting on a Saturday move to Monday?",
    ],
)
def holiday(
    corporation: Corporation,
    *,
    polar: bool,
    meeting: Meeting | None,
    meeting_at: When | None,
    place: str | None,
    holiday_told: bool | None,
    board_dates: tuple[When, ...],
    stays_on_day: bool | None,
) -> Finding:
    """Moved to the next business day if that day is a legal holiday of the place; a weekend is none."""
    law = corporation.the(HolidayMove, "regular board meetings that fall on a holiday", body=BOARD)
    if meeting is Meeting.SPECIAL:
        text = (
            "The sentence on legal holidays moves regular meetings; a special meeting stays on the day that was called."
        )
        return _moves(law, text, polar=polar, moved=False, stays=bool(stays_on_day))
    if meeting_at is None:
        text = "A regular meeting that falls on a legal holiday of its place is held at the same hour on the next business day."
        return _moves(law, text, polar=polar, moved=True, stays=bool(stays_on_day))
    state = place or corporation.record.state
    meeting_at = meeting_at if holiday_told is not None else _on_the_holiday(meeting_at, board_dates, state)
    day = meeting_at.date
    if holiday_told is not None:
        return _as_told(law, meeting_at, state, polar=polar, is_one=holiday_told, stays=bool(stays_on_day))
    name = legal_holidays(state, day.year).get(day)
    assumed = f"The meeting is held in {state}."
    if name is None:
        text = f"{phrases.day(day)} is no legal holiday in {state}, so the meeting stays on that day."
        finding = _moves(law, text, polar=polar, moved=False, stays=bool(stays_on_day), values={"meeting": day})
        return finding.noting("assumed", assumed)
    moved: date = next_business_day(day, state)
    text = f"{phrases.day(day)} is {name}, a legal holiday in {state}: the meeting is held at the same hour on {phrases.day(moved)}."
    starts = {"starts": When(moved, meeting_at.time)} if meeting_at.time else {}
    values = {"meeting": moved, "holiday": name, **starts}
    finding = _moves(law, text, polar=polar, moved=True, stays=bool(stays_on_day), values=values)
    return finding.noting("assumed", assumed)


def _on_the_holiday(meeting_at: When, others: tuple[When, ...], state: str) -> When:
    """Of several days on which the board meets, the one that is a holiday ("the last Friday of the month is Christmas")."""
    if legal_holidays(state, meeting_at.date.year).get(meeting_at.date):
        return meeting_at
    fallen = next((each for each in others if legal_holidays(state, each.date.year).get(each.date)), None)
    return When(fallen.date, fallen.time or meeting_at.time) if fallen else meeting_at


def _moves(
    law: HolidayMove,
    text: str,
    *,
    polar: bool,
    moved: bool,
    stays: bool,
    values: Mapping[str, object] | None = None,
) -> Finding:
    """Whether a meeting moves, or stays, as it is asked."""
    if not polar:
        return value(text, under=(law,), values=values or {})
    holds = moved != stays
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values or {})


def _as_told(law: HolidayMove, meeting_at: When, state: str, *, polar: bool, is_one: bool, stays: bool) -> Finding:
    """Moved or not as the question itself says whether the day is a legal holiday where the meeting is held."""
    day = meeting_at.date
    moved: date = next_business_day(day, state) if is_one else day
    text = (
        f"{phrases.day(day)} is, as you say, a legal holiday at the place of the meeting: it is held at the same hour on {phrases.day(moved)}."
        if is_one
        else f"{phrases.day(day)} is, as you say, no legal holiday at the place of the meeting, so it stays on that day."
    )
    starts = {"starts": When(moved, meeting_at.time)} if is_one and meeting_at.time else {}
    return _moves(law, text, polar=polar, moved=is_one, stays=stays, values={"meeting": moved, **starts})


@rule(
    "board.regular_meeting.resolution",
    "how directors are told of a resolution that fixes regular meetings",
    reads=[(RegularMeetingResolution, {})],
    asks=[
        "The board changed the dates of its regular meetings, must directors get a copy of the resolution?",
        "When must the resolution fixing regular board meetings be mailed for a first meeting on May 10?",
        "How do directors learn of new times of regular meetings?",
    ],
)
def resolution(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    meeting_at: When | None,
    notice_at: When | None,
    notice_period: Span | None,
) -> Finding:
    """A copy so many days before the first meeting under it."""
    law = corporation.the(RegularMeetingResolution, "sending directors the resolution that fixes regular meetings")
    text = (
        f"A copy of the resolution goes by {law.method} to every director at least {law.at_least} before {law.before}"
    )
    values: dict[str, object] = {"at_least": law.at_least}
    if meeting_at:
        last = before(meeting_at.date, law.at_least)
        text, values = f"{text}, that is by {phrases.day(last)}", {"last_day": last}
        if polar and notice_at:
            fine = notice_at.date <= last
            return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}.", under=(law,), values=values)
    if not polar:
        return value(f"{text}.", under=(law,), values=values)
    if notice_period and not notice_period.in_hours:
        least, said = law.at_least.length, notice_period.length
        fine = said <= least if needed else said >= least
        return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}.", under=(law,), values=values)
    return yes_or_no(not negated, f"{'No' if negated else 'Yes'}. {text}.", under=(law,), values=values)


@rule(
    "board.meeting.place",
    "where board meetings are held",
    reads=[(MeetingPlace, {"body": BOARD})],
    asks=[
        "Where are board meetings held?",
        "Can the board meet abroad?",
        "Where is the annual meeting of the board held?",
        "Who decides on the place of the regular board meetings?",
        "May the directors hold a meeting outside Delaware?",
    ],
)
def place(
    corporation: Corporation,
    *,
    polar: bool,
    needed: bool,
    meeting: Meeting | None,
    roles: tuple[Role, ...],
    place: str | None,
    text_only: bool | None,
    held_by: tuple[Method, ...],
) -> Finding:
    """The places allowed and who chooses; where a kind of meeting has a place of its own, only if it is asked about."""
    if polar and not place and (text_only or held_by):
        return participation(
            corporation, polar=True, body=None, text_only=text_only, held_by=held_by, as_presence=None, all_hear=None
        )
    every = corporation.every(MeetingPlace, body=BOARD, **({"meetings": meeting} if meeting else {}))
    own = (Meeting.ANNUAL, Meeting.FIRST)
    places = every if meeting in own else tuple(each for each in every if not set(own) & set(each.meetings))
    if not places:
        raise Silent("the place of board meetings")
    return answer_place(places, polar=polar, needed=needed, roles=() if place else roles, place=place)
