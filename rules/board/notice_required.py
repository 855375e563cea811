"""Whether a meeting of the board needs notice at all."""

from rules.board.meetings import annual_notice, regular_notice
from rules.board.notice import waivers
from rules.board.notice_methods import by_method
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, value, yes_or_no
from rules.provisions.meetings import FullAttendance
from rules.provisions.notices import AttendanceWaiver, MeetingNotice, NoNotice
from rules.rule import rule
from rules.terms import Body, Meeting, listed

BOARD = Body.BOARD


@rule(
    "board.notice.required",
    "whether a meeting of the board needs notice at all",
    reads=[(MeetingNotice, {"body": BOARD}), (NoNotice, {"body": BOARD})],
    asks=[
        "Is notice required for a special meeting of the board?",
        "Can we hold a special board meeting without giving notice?",
        "Must the directors be told of a board meeting in advance?",
    ],
)
def notice_required(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    meeting: Meeting | None,
    attended: bool | None,
    waiver_signed: bool | None,
    not_as_fixed: bool | None,
    directors: int | None,
    signed: int | None,
    unanimous: bool | None,
    some_unnoticed: bool | None,
    present: int | None,
    everyone_present: bool | None,
    excused_notice: bool | None,
    freed_of_notice: bool | None,
) -> Finding:
    """Of a special meeting, by its own clause; of the others, as the text frees them of notice."""
    negated = negated or bool(excused_notice)
    if meeting is Meeting.REGULAR:
        return regular_notice(corporation, polar=polar, negated=negated, roles=())
    if meeting in (Meeting.ANNUAL, Meeting.FIRST):
        return annual_notice(
            corporation,
            polar=polar,
            negated=negated,
            not_as_fixed=not_as_fixed,
            freed_of_notice=freed_of_notice,
            directors=directors,
            signed=signed,
            unanimous=unanimous,
        )
    law = corporation.the(MeetingNotice, "notice of board meetings", body=BOARD)
    cures = waivers(corporation)
    text = f"a special meeting of the board needs notice to each director: {_times(law)} before the meeting."
    values = {"notice_needed": True, "notice": by_method(law.by_method)}
    stayed_away = not attended or (present is not None and directors is not None and present < directors)
    all_came = bool(everyone_present) or (present is not None and present == directors)
    if polar and some_unnoticed and all_came and not negated:
        return _all_came(corporation) or _without_one(corporation, law, cures)
    if polar and some_unnoticed and stayed_away and not waiver_signed:
        return _without_one(corporation, law, cures)
    if not polar:
        return value(text[0].upper() + text[1:], under=(law,), values=values)
    if negated and (attended or waiver_signed):
        return _in_its_place(law, cures)
    if meeting is None and not negated:
        return _by_kind(corporation, law, text)
    lead = "No" if negated else "Yes"
    return yes_or_no(not negated, f"{lead}: {text}", under=(law,), values=values, cures=cures if negated else ())


def _times(law: MeetingNotice) -> str:
    return listed([f"{each['at_least']} by {each['method']}" for each in by_method(law.by_method)], "and")


def _without_one(corporation: Corporation, law: MeetingNotice, cures: tuple[Point, ...]) -> Finding:
    """A meeting of which one director was told nothing, and to which that one did not come."""
    full = corporation.find(FullAttendance, body=BOARD)
    text = "No: every director must have notice of a special meeting"
    text += ", and only a meeting at which every one is present needs none." if full else "."
    under = (law, full) if full else (law,)
    return yes_or_no(False, text, under=under, cures=cures)


def _all_came(corporation: Corporation) -> Finding | None:
    """A meeting to which every director came without notice; None where the text does not let that stand for it."""
    full, attendance = corporation.find(FullAttendance, body=BOARD), corporation.find(AttendanceWaiver, bodies=BOARD)
    if full:
        text = (
            "Yes: at a meeting at which every director is present any business may be transacted, even without notice."
        )
        return yes_or_no(True, text, under=(full,))
    if attendance:
        text = f"Yes: a director who attends waives notice, unless {attendance.unless}."
        return yes_or_no(True, text, under=(attendance,))
    return None


def _in_its_place(law: MeetingNotice, cures: tuple[Point, ...]) -> Finding:
    """Without notice where every director does without it, each in a way that the text knows."""
    ways = "; ".join(each.text for each in cures)
    text = f"Yes, if what stands in the place of notice holds for every director who was not told: {ways}."
    under = (*(each.under for each in cures if each.under), law)
    return Finding(Outcome.CONDITIONAL, text, under, conditions=cures)


def _by_kind(corporation: Corporation, law: MeetingNotice, text: str) -> Finding:
    """A meeting of no kind that is named: a special one needs notice, those that the text frees do not."""
    free = corporation.every(NoNotice, body=BOARD)
    if not free:
        return yes_or_no(True, f"Yes: {text}", under=(law,), values={"notice_needed": True})
    kinds = listed(dict.fromkeys(kind for each in free for kind in each.meetings if kind is not Meeting.FIRST), "and")
    answer = f"Yes, if it is a special meeting: {text} {kinds.capitalize()} meetings need none."
    return Finding(Outcome.CONDITIONAL, answer, (law, *free), {}, (Point("it is a special meeting", law),))
