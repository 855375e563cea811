"""Adjourning stockholders' meetings."""

from rules.adjourning import Adjourned, answer_business, answer_notice, answer_power
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding
from rules.provisions.votes import AdjournedBusiness, AdjournedNotice, Adjournment
from rules.rule import rule
from rules.terms import Body, Span

HOLDERS = Body.STOCKHOLDERS


@rule(
    "shareholders.adjournment",
    "who may adjourn a stockholders' meeting, and by how many votes",
    reads=[(Adjournment, {"body": HOLDERS})],
    asks=[
        "There is no quorum of stockholders, who may adjourn the meeting?",
        "How many of the shares present must vote to adjourn the shareholders' meeting?",
        "Can a stockholders' meeting without a quorum be adjourned?",
    ],
)
def adjournment(
    corporation: Corporation,
    *,
    polar: bool,
    quorum_present: bool | None,
    shares_present: int | None,
    shares_in_favor: int | None,
    meeting_at: When | None,
) -> Finding:
    """The power to adjourn and the vote that it takes."""
    return answer_power(
        corporation,
        HOLDERS,
        polar=polar,
        quorum_present=quorum_present,
        present=shares_present,
        favor=shares_in_favor,
        meeting=meeting_at.date if meeting_at else None,
    )


@rule(
    "shareholders.adjournment.notice",
    "whether an adjourned stockholders' meeting needs a new notice",
    reads=[(AdjournedNotice, {"body": HOLDERS})],
    asks=[
        "The shareholders' meeting of June 1 is adjourned to July 5: is a new notice needed?",
        "Can we skip a new notice for the adjourned stockholders' meeting?",
        "How long may the stockholders adjourn before we must send notice again?",
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
    announced: bool | None,
    new_record_date: bool | None,
) -> Finding:
    """Length, announcement and a new record date decide."""
    asked = Adjourned(HOLDERS, polar, negated, meeting_at, adjourned_to, notice_period, announced, new_record_date)
    return answer_notice(corporation, asked)


@rule(
    "shareholders.adjournment.business",
    "what an adjourned stockholders' meeting may do",
    reads=[(AdjournedBusiness, {"body": HOLDERS})],
    asks=[
        "What business can the adjourned stockholders' meeting transact?",
        "May the adjourned shareholders' meeting vote on everything that was on the original agenda?",
        "Is the reconvened meeting of stockholders limited in what it can decide?",
    ],
)
def adjournment_business(corporation: Corporation, *, polar: bool) -> Finding:
    """Any business of the original meeting."""
    return answer_business(corporation, HOLDERS, polar=polar)
