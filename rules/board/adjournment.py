"""Adjourning board meetings."""

from rules.adjourning import Adjourned, announced_in_full, answer_business, answer_notice, answer_power
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding
from rules.particulars import Particular
from rules.provisions.votes import AdjournedBusiness, AdjournedNotice, Adjournment
from rules.rule import rule
from rules.terms import Body, Role, Span

BOARD = Body.BOARD


@rule(
    "board.adjournment",
    "who may adjourn a board meeting",
    reads=[(Adjournment, {"body": BOARD})],
    asks=[
        "No quorum of directors, can those present adjourn the board meeting?",
        "How many directors must vote to adjourn the board meeting?",
        "Who can adjourn a meeting of the board?",
    ],
)
def adjournment(
    corporation: Corporation,
    *,
    polar: bool,
    quorum_present: bool | None,
    present: int | None,
    in_favor: int | None,
    asking: int | None,
    actor: Role | None,
    asks_longest: bool | None,
) -> Finding:
    """Those present, or so many of them; and how far, where a limit is asked about."""
    agreeing = in_favor if in_favor is not None else asking
    return answer_power(
        corporation,
        BOARD,
        polar=polar,
        quorum_present=quorum_present,
        present=present,
        in_favor=agreeing,
        actor=actor,
        asks_limit=asks_longest,
    )


@rule(
    "board.adjournment.business",
    "what an adjourned board meeting may do",
    reads=[(AdjournedBusiness, {"body": BOARD})],
    asks=[
        "What business can the adjourned board meeting transact?",
        "May the directors at the adjourned meeting decide what was on the original agenda?",
        "Is the reconvened board meeting limited in what it may decide?",
    ],
)
def adjournment_business(corporation: Corporation, *, polar: bool) -> Finding:
    """Any business of the original meeting."""
    return answer_business(corporation, BOARD, polar=polar)


@rule(
    "board.adjournment.notice",
    "whether an adjourned board meeting needs a new notice",
    reads=[(AdjournedNotice, {"body": BOARD})],
    asks=[
        "Does an adjourned board meeting need a new notice?",
        "Can the directors present adjourn to January 15 without telling the others again?",
        "The board meeting was adjourned without naming a date, must directors be notified?",
    ],
)
def adjournment_notice(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    meeting_at: When | None,
    adjourned_to: When | None,
    notice_period: Span | None,
    later_by: Span | None,
    announced: bool | None,
    unstated: tuple[Particular, ...],
    absentees: bool | None,
    asks_announcement: bool | None,
    asks_longest: bool | None,
) -> Finding:
    """Announcement at the meeting decides; no text limits the days."""
    if polar and asks_longest is not None and not (adjourned_to or announced is False):
        return answer_power(corporation, BOARD, polar=True, quorum_present=None, present=None, asks_limit=asks_longest)
    turned = negated or bool(asks_announcement)
    asked = Adjourned(
        BOARD,
        polar,
        turned,
        meeting_at,
        adjourned_to,
        notice_period or later_by,
        announced_in_full(announced, unstated),
        None,
        absentees,
    )
    return answer_notice(corporation, asked)
