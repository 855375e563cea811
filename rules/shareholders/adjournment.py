"""Adjourning stockholders' meetings."""

from fractions import Fraction

from rules import phrases
from rules.adjourning import Adjourned, announced_in_full, answer_business, answer_notice, answer_power
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding, value, yes_or_no
from rules.particulars import Particular
from rules.provisions.notices import MeetingNotice
from rules.provisions.votes import AdjournedBusiness, AdjournedNotice, Adjournment, ClassAdjournment
from rules.rule import rule
from rules.terms import Body, Meeting, Role, Span

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
def adjournment(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    quorum_present: bool | None,
    shares_present: int | None,
    shares_in_favor: int | None,
    shares_asking: int | None,
    in_favor_fraction: Fraction | None,
    meeting_at: When | None,
    adjourned_to: When | None,
    notice_period: Span | None,
    class_matter: bool | None,
    actor: Role | None,
    chair_acts: bool | None,
    chair_alone: bool | None,
    unnotified: bool | None,
    negated: bool,
    asks_longest: bool | None,
) -> Finding:
    """The power to adjourn, the vote that it takes and how far it goes."""
    if class_matter and corporation.find(ClassAdjournment):
        return class_adjournment(corporation, polar=polar, shares_present=shares_present)
    asked = Adjourned(HOLDERS, polar, False, meeting_at, adjourned_to, notice_period, None, None)
    return answer_power(
        corporation,
        HOLDERS,
        polar=polar,
        quorum_present=quorum_present,
        present=shares_present,
        meeting=meeting_at.date if meeting_at else None,
        days=asked.days,
        in_favor=shares_in_favor if shares_in_favor is not None else shares_asking,
        part=in_favor_fraction,
        actor=Role.PRESIDING if chair_acts or chair_alone else actor,
        unnotified=bool(unnotified or negated),
        asks_limit=asks_longest,
    )


@rule(
    "shareholders.adjournment.class",
    "who adjourns the vote of a class of stock that votes separately",
    reads=[(ClassAdjournment, {})],
    asks=[
        "Who decides whether the separate vote of the preferred stock is adjourned?",
        "400,000 shares of the class are present, how many must agree to adjourn the class's vote?",
        "Can the common holders adjourn a matter on which the preferred votes as a class?",
    ],
)
def class_adjournment(corporation: Corporation, *, polar: bool, shares_present: int | None) -> Finding:
    """The shares of that class that are present and entitled to vote, not those of the meeting."""
    law = corporation.the(ClassAdjournment, "the adjournment of a vote that a class of stock takes separately")
    words = phrases.part_of(law.threshold, str(law.of))
    needed = law.threshold.least(shares_present) if shares_present else None
    count = f", here {needed:,} of {shares_present:,}" if needed else ""
    text = f"Whether a class or series adjourns its own matter is determined by the holders of {words}{count}."
    values: dict[str, object] = {"needed": needed or str(law.threshold), "of": str(law.of)}
    if polar:
        return yes_or_no(False, f"No, only that class. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)


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
def adjournment_notice(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    meeting_at: When | None,
    adjourned_to: When | None,
    notice_period: Span | None,
    notice_most: Span | None,
    later_by: Span | None,
    announced: bool | None,
    unstated: tuple[Particular, ...],
    new_record_date: bool | None,
    asks_date: bool,
    asks_announcement: bool | None,
    asks_announcing: bool | None,
    who_asked: bool | None,
) -> Finding:
    """Length, announcement and a new record date decide."""
    asked = Adjourned(
        HOLDERS,
        polar,
        negated or bool(asks_announcement),
        meeting_at,
        adjourned_to,
        notice_most or notice_period or later_by,
        announced_in_full(announced, unstated),
        new_record_date,
        asks_date=asks_date,
        asks_announcing=bool(asks_announcing),
        asks_whom=bool(who_asked),
    )
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
def adjournment_business(
    corporation: Corporation, *, polar: bool, meeting: Meeting | None, other_business: bool | None
) -> Finding:
    """Any business of the original meeting; what was not named for a special one is none of it."""
    confined = other_business and meeting is not Meeting.ANNUAL
    notices = corporation.every(MeetingNotice, body=HOLDERS, meetings=Meeting.SPECIAL) if confined else ()
    return answer_business(corporation, HOLDERS, polar=polar, beyond=notices)
