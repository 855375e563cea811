"""Committees: who makes them, who sits on them, what they may decide, and when they report."""

from typing import Any

import pytest
from asking import CORPORATIONS, ask, corporation, find

from rules.provisions import Provision
from rules.provisions import committees as kinds
from rules.provisions.committees import CommitteeAct, Matter, Missing
from rules.provisions.statement import Statement
from rules.registry import RULES
from rules.terms import Role

YES, NO, IF, VALUE, SILENT = "yes", "no", "conditional", "value", "not_addressed"


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize(
    ("facts", "outcome", "needed"),
    [
        # nine seats, vacant ones included: five votes, never four
        ({"seats": 9, "vacancies": 2}, VALUE, 5),
        ({"directors": 8}, VALUE, 5),
        ({"directors": 7}, VALUE, 4),
        ({"directors": 9, "in_favor": 4, "polar": True}, NO, 5),
        ({"directors": 9, "in_favor": 5, "polar": True}, YES, 5),
        # four who are there cannot be five who vote
        ({"directors": 9, "present": 4, "polar": True}, NO, 5),
        ({"directors": 9, "present": 5, "polar": True}, IF, 5),
        ({"directors": 9, "present": 5, "unanimous": True, "polar": True}, YES, 5),
    ],
)
def test_a_committee_takes_a_majority_of_the_whole_board(
    name: str, facts: dict[str, Any], outcome: str, needed: int
) -> None:
    """All four texts count the whole board, whoever comes."""
    finding = find(name, "committees.designation", **facts)

    assert (finding.outcome, finding.values["needed"]) == (outcome, needed)


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"polar": True, "obliged": True}, NO),
        ({"polar": True, "actor": Role.CHIEF_EXECUTIVE}, NO),
        ({"polar": True, "actor": Role.STOCKHOLDER}, NO),
        ({"polar": True, "actor": Role.BOARD}, YES),
        ({"polar": True, "approval": Role.STOCKHOLDER}, NO),
        ({"polar": True, "negated": True, "approval": Role.STOCKHOLDER, "actor": Role.BOARD}, YES),
    ],
)
def test_only_the_board_makes_committees_and_it_need_not(name: str, facts: dict[str, Any], outcome: str) -> None:
    """Nobody else may, nobody else is asked, and there need be none."""
    assert find(name, "committees.designation", **facts).outcome == outcome


LIMITS = [
    # corporation, matter, what the resolution says of it, outcome
    ("dispatch", Matter.MERGER, None, NO),
    ("dispatch", Matter.MERGER, "expressly", NO),
    ("dispatch", Matter.AMEND_BYLAWS, "generally", NO),
    ("dispatch", Matter.ELECT_OFFICERS, None, NO),
    ("dispatch", Matter.REMOVE_DIRECTORS, None, NO),
    ("dispatch", Matter.FILL_VACANCIES, None, NO),
    ("dispatch", Matter.DIVIDEND, None, IF),
    ("dispatch", Matter.DIVIDEND, "expressly", YES),
    ("dispatch", Matter.DIVIDEND, "generally", NO),
    ("dispatch", Matter.ISSUE_STOCK, "withheld", NO),
    ("dispatch", Matter.SEAL, None, YES),
    ("dispatch", Matter.EVERYTHING, None, NO),
    ("dispatch", None, None, IF),
    ("dispatch", None, "generally", YES),
    ("dispatch", None, "withheld", NO),
    ("micrus", Matter.FILL_VACANCIES, "expressly", NO),
    ("micrus", Matter.NUMBER_OF_DIRECTORS, None, NO),
    ("micrus", Matter.MERGER, None, IF),
    ("micrus", Matter.EVERYTHING, None, IF),
    ("radio-one", Matter.FILL_VACANCIES, None, NO),
    ("radio-one", Matter.SIGNERS, None, IF),
    ("radio-one", Matter.DIVIDEND, "generally", YES),
    ("surge", Matter.DIVIDEND, None, IF),
    ("surge", Matter.FILL_VACANCIES, None, NO),
    ("surge", Matter.EVERYTHING, None, IF),
]


@pytest.mark.parametrize(("name", "matter", "granted", "outcome"), LIMITS)
def test_what_a_committee_may_decide(name: str, matter: Matter | None, granted: str | None, outcome: str) -> None:
    """A named matter is looked up in the lists; one on no list falls under the general grant."""
    finding = find(name, "committees.powers", polar=True, matter=matter, granted=granted)

    assert finding.outcome == outcome


def test_asked_whether_it_is_forbidden_the_answer_turns() -> None:
    """What a committee may never do is forbidden; what depends stays conditional."""
    merger = find("dispatch", "committees.powers", polar=True, matter=Matter.MERGER, forbidden=True)
    dividend = find("dispatch", "committees.powers", polar=True, matter=Matter.DIVIDEND, forbidden=True)

    assert (merger.outcome, merger.answer[:3]) == (YES, "Yes")
    assert dividend.outcome == IF


MEMBERS = [
    ("dispatch", {"members": 1}, YES),
    ("surge", {"members": 2}, NO),
    ("surge", {"members": 3}, YES),
    ("micrus", {"members": 1}, YES),
    ("radio-one", {"upper_limit": True}, NO),
    ("dispatch", {"outsider": True}, YES),
    ("dispatch", {"outsider": True, "voting": True}, NO),
    ("radio-one", {"outsider": True}, NO),
    ("surge", {"roles": (Role.EMPLOYEE,)}, NO),
    ("micrus", {"outsider": True}, SILENT),
    ("dispatch", {"roles": (Role.CHAIRMAN,)}, YES),
    ("radio-one", {"roles": (Role.PRESIDENT,)}, IF),
]


@pytest.mark.parametrize(("name", "facts", "outcome"), MEMBERS)
def test_who_sits_on_a_committee(name: str, facts: dict[str, Any], outcome: str) -> None:
    """Directors, three at least in one text; others only as nonvoting members, and only in one."""
    assert find(name, "committees.members", polar=True, **facts).outcome == outcome


CHANGES = [
    ("micrus", CommitteeAct.DISCHARGE, {"directors": 9}, VALUE, 5),
    ("micrus", CommitteeAct.FILL, {"directors": 9, "in_favor": 4, "polar": True}, NO, 5),
    ("micrus", CommitteeAct.REMOVE, {"polar": True, "cause_asked": True}, NO, None),
    ("dispatch", CommitteeAct.FILL, {}, VALUE, None),
    ("surge", CommitteeAct.DISCHARGE, {"polar": True, "actor": Role.PRESIDENT}, NO, None),
    ("surge", CommitteeAct.FILL, {}, SILENT, None),
    ("radio-one", CommitteeAct.DISCHARGE, {}, SILENT, None),
]


@pytest.mark.parametrize(("name", "act", "facts", "outcome", "needed"), CHANGES)
def test_who_changes_a_committee(
    name: str, act: CommitteeAct, facts: dict[str, Any], outcome: str, needed: int | None
) -> None:
    """The board, by the vote that the text asks for; two texts leave some of it out."""
    finding = find(name, "committees.changes", committee_act=act, **facts)

    assert (finding.outcome, finding.values.get("needed") if needed else None) == (outcome, needed)


STAND_INS = [
    ("committees.alternates", "dispatch", {"missing_for": Missing.DISQUALIFIED}, YES),
    ("committees.alternates", "surge", {"missing_for": Missing.DISQUALIFIED}, NO),
    ("committees.alternates", "micrus", {"missing_for": Missing.DISABLED}, YES),
    ("committees.alternates", "radio-one", {"outsider": True}, NO),
    ("committees.alternates", "radio-one", {"actor": Role.COMMITTEE}, NO),
    ("committees.alternates", "radio-one", {"actor": Role.BOARD}, YES),
    ("committees.substitute", "dispatch", {"present": 1}, YES),
    ("committees.substitute", "dispatch", {"present": 2}, IF),
    ("committees.substitute", "dispatch", {"present": 2, "in_favor": 1, "against": 1}, NO),
    ("committees.substitute", "radio-one", {"unanimous": True}, YES),
    ("committees.substitute", "radio-one", {"unanimous": True, "alternate_there": True}, NO),
    ("committees.substitute", "dispatch", {"unanimous": True, "alternate_there": True}, YES),
    ("committees.substitute", "dispatch", {"outsider": True}, NO),
    ("committees.substitute", "micrus", {}, SILENT),
    ("committees.substitute", "surge", {}, SILENT),
]


@pytest.mark.parametrize(("rule", "name", "facts", "outcome"), STAND_INS)
def test_who_stands_in_for_a_member(rule: str, name: str, facts: dict[str, Any], outcome: str) -> None:
    """Alternates for the reasons that the text gives; a stand-in only by all who are there."""
    assert find(name, rule, polar=True, **facts).outcome == outcome


ASKED = [
    # corporation, turns, outcome, value
    ("surge", ["Would a committee of two people do?"], NO, None),
    ("dispatch", ["Might the wage committee pick a new treasurer for the company?"], NO, None),
    ("micrus", ["6 of our 11 directors vote for setting up a patents committee. Is that enough?"], YES, 6),
    ("dispatch", ["how many votes make a new committee on a 12 seat board", "may it amend our bylaws?"], NO, None),
    (
        "radio-one",
        ["how many votes make a new committee on a 12 seat board", "how many people must be on it?"],
        VALUE,
        1,
    ),
    ("surge", ["is a written record of committee meetings needed?"], YES, None),
    (
        "micrus",
        ["The committee met December 1 and the board meets December 3. Must the report be made on that day?"],
        NO,
        2,
    ),
]


@pytest.mark.parametrize(("name", "turns", "outcome", "number"), ASKED)
def test_questions_in_words(name: str, turns: list[str], outcome: str, number: int | None) -> None:
    """Words reach the rule and carry its facts; "it" is the committee of the turn before."""
    answer = ask(name, *turns)

    assert answer.outcome == outcome, answer.answer
    assert number is None or number in answer.values.values()


def _mine(name: str) -> list[Provision]:
    subjects = tuple(rule for rule in RULES if rule.startswith("committees."))
    return [
        each
        for each in corporation(name).record.provisions
        if type(each).__module__ == kinds.__name__ or (isinstance(each, Statement) and each.subject in subjects)
    ]


ALSO = (
    "May a committee fill a vacancy on the board?",
    "Can a committee fix the number of directors?",
    "Is a committee of one allowed?",
)
