"""Whether directors may be told of a meeting by some means."""

from datetime import datetime

from rules.board.notice import special_meeting_notice
from rules.board.notice_methods import no_such_method, of_first_class
from rules.board.notice_times import Times, spans
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding, value, yes_or_no
from rules.provisions.notices import MeetingNotice, NoticeInWriting, NoticeMethods
from rules.rule import rule
from rules.terms import Body, Method, listed

BOARD = Body.BOARD


@rule(
    "board.notice.method",
    "by what means notice of a board meeting may be given",
    reads=[
        (MeetingNotice, {"body": BOARD}),
        (NoticeMethods, {"bodies": BOARD}),
        (NoticeInWriting, {"body": BOARD}),
    ],
    asks=[
        "How may directors be told of a special board meeting?",
        "Can we e-mail the directors the notice of the board meeting?",
        "Is a text message good notice to a director?",
    ],
)
def method(
    corporation: Corporation,
    *,
    now: datetime,
    polar: bool,
    methods: tuple[Method, ...],
    held_by: tuple[Method, ...],
    meeting_at: When | None,
    notice_at: When | None,
    lower_class: bool | None,
) -> Finding:
    """The list of ways is closed; where both days are named, the time of that way decides too."""
    if polar and lower_class:
        barred = of_first_class(corporation)
        if barred:
            return barred
    if polar and methods and meeting_at and notice_at:
        return special_meeting_notice(
            corporation,
            now=now,
            polar=True,
            meeting_at=meeting_at,
            notice_at=notice_at,
            notice_period=None,
            methods=methods,
            held_by=held_by,
            mixed=False,
            roles=(),
            waived=None,
            as_minimum=None,
            notice_exactly=None,
            held_in_person=None,
            on_time=None,
            asks_earliest=None,
            as_first_day=None,
            asks_date=False,
            lower_class=None,
        )
    law = corporation.the(MeetingNotice, "notice of special board meetings", body=BOARD)
    times = Times(law, now, None, None, corporation.zone, bool(held_by))
    chosen = spans(times, methods)
    every = list(dict.fromkeys(str(way) for each in spans(times, ()) for way in each.methods))
    if not polar or not methods:
        general = corporation.every(NoticeMethods, bodies=BOARD, also=True)
        return value(f"Directors are told by {listed(every)}.", under=(law, *general), values={"methods": every})
    if not chosen:
        return no_such_method(corporation, law, methods, times)
    least = listed([f"{each.at_least}" for each in chosen])
    return yes_or_no(True, f"Yes, {least} before the meeting.", under=(law,), values={"methods": every})
