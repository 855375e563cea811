"""Facts on committees."""

from typing import Final

from rules.facts.fact import Fact, count, flag, form, when
from rules.provisions.committees import CommitteeAct, Matter, Missing
from rules.terms import Span

FACTS: Final[tuple[Fact, ...]] = (
    flag("committee_authorized", "whether the board is told to have authorized the committee to do something"),
    Fact("committee_act", CommitteeAct, "what the board does to a committee"),
    Fact("matter", Matter, "what a committee would decide", "What is the committee to decide?"),
    Fact("granted", str, 'whether the resolution gives the power: "expressly", "generally" or "withheld"'),
    flag("board_vacancy", "whether a vacancy on the board is in question, none on a committee"),
    flag("committee_seat", "whether it is about an empty place on a committee"),
    form("forbidden", "whether the question is if something is forbidden"),
    form("obliged", "whether the question is if there must be one"),
    flag("outsider", "whether the person is no director"),
    flag("none_missing", "whether the member, or every member, is there after all"),
    flag("all_directors", "whether the members are said to be directors, so many of them"),
    flag("for_good", "whether somebody would sit on a committee beyond a single meeting"),
    flag(
        "duty_lifted",
        "whether a paper, such as the resolution on a committee, is said to lift the duty that is asked about",
    ),
    form("alternate_named", "whether alternates or stand-ins are spoken of"),
    form("asks_skipping", "whether it is asked if a thing may be left undone"),
    form("asks_limits", "whether it is asked what no committee may do"),
    form("committee_pay", "whether what members of committees are paid is spoken of"),
    form("own_rules", "whether the committee itself would provide otherwise"),
    form("voting", "whether the question is on that person's vote"),
    form("upper_limit", "whether the question is on a greatest number"),
    form("cause_asked", "whether the question is if cause is needed"),
    form("interested", "whether the question is on a personal interest of those who decide"),
    flag("alternate_there", "whether the member's alternate is at the meeting"),
    Fact("missing_for", Missing, "why a member does not act", options=("absent", "disqualified", "disabled")),
    count("nondirectors", "members of a committee who are no directors"),
    when("committee_met_at", "the meeting of the committee", "When did the committee meet?"),
    when("board_meets_at", "the next meeting of the board", "When does the board meet next?"),
    when("second_board_at", "the board meeting after that one"),
    Fact("gap", Span, "the time between the committee's meeting and the board's"),
    flag("second_meeting", "whether the report is left to the second board meeting"),
)
