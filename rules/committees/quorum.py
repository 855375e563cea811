"""How many members make a quorum of a committee."""

from fractions import Fraction

from rules import phrases
from rules.board.quorum import Supposed, answer_quorum
from rules.corporation import Corporation
from rules.counting import board_of
from rules.finding import Finding, Silent, value, yes_or_no
from rules.otherwise import otherwise
from rules.provisions.committees import CommitteeControl, CommitteeOfOne, CommitteeOutsiders
from rules.provisions.votes import Quorum
from rules.rule import rule
from rules.terms import Body


def voting_members(
    corporation: Corporation, members: int | None, directors: int | None, outsiders: int | None
) -> int | None:
    """The members that count: where persons without a vote may be added, the directors alone."""
    if members is not None and outsiders and corporation.find(CommitteeOutsiders):
        return directors if directors is not None else max(members - outsiders, 0)
    return members if members is not None else directors


@rule(
    "committees.quorum",
    "how many members make a quorum of a committee",
    reads=[(Quorum, {"body": Body.COMMITTEE}), (CommitteeOfOne, {})],
    asks=[
        "What is the quorum of a committee of 5?",
        "2 of the 3 audit committee members are here, is that a quorum?",
        "How many members of the committee must be present?",
        "Is the only member of a committee of one a quorum?",
    ],
)
def committee_quorum(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    members: int | None,
    directors: int | None,
    nondirectors: int | None,
    present: int | None,
    absent_count: int | None,
    everyone_present: bool | None,
    present_fraction: Fraction | None,
    claimed: Fraction | None,
    claimed_more: bool | None,
    needed: bool,
    provided_by: str | None,
    quorum_needed: bool | None,
    own_rules: bool | None,
    number_topic: str | None,
) -> Finding:
    """Of the directors on the committee; one where it has a single member."""
    law = corporation.find(Quorum, body=Body.COMMITTEE)
    if law is None:
        raise Silent("a quorum of committees", *corporation.every(CommitteeControl)[:1])
    if polar and own_rules and not provided_by and number_topic == "change" and present is None:
        return _not_by_itself(law)
    whole = voting_members(corporation, members, directors, nondirectors)
    single = corporation.find(CommitteeOfOne)
    if whole == 1 and single and present in (None, 1):
        text = "A committee of one member is its own quorum."
        values = {"needed": single.quorum}
        return (
            yes_or_no(True, f"Yes. {text}", under=(single, law), values=values)
            if polar
            else value(text, under=(single, law), values=values)
        )
    board = board_of(seats=whole, present=present, absent=absent_count, everyone_present=everyone_present)
    supposed = Supposed(present_fraction, claimed, bool(claimed_more), None, needed, quorum_needed)
    other = otherwise(law, provided_by, polar=polar)
    finding = other or answer_quorum(
        corporation, Body.COMMITTEE, board, polar=polar, missing="members", supposed=supposed
    )
    if nondirectors and corporation.find(CommitteeOutsiders):
        return finding.noting("reading", "Nonvoting members who are no directors do not count towards the quorum.")
    return finding


def _not_by_itself(law: Quorum) -> Finding:
    """Whether a committee sets its own quorum: only the paper that the text names may provide otherwise."""
    otherwise_ = f", unless {law.unless}" if law.unless else "; nothing lets the committee change that"
    text = f"No. A quorum is {phrases.part_of(law.threshold, str(law.of))}{otherwise_}."
    return yes_or_no(False, text, under=(law,), values={"needed": str(law.threshold)})
