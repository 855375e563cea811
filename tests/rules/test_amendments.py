"""Amending the bylaws: by whom, at which meeting, on what notice, by which vote."""

from typing import Any

import pytest
from asking import ask, find

from rules.terms import Body, Meeting, Role

BOARD, HOLDERS = Body.BOARD, Body.STOCKHOLDERS
AMEND, VOTE, NOTICE, REPORT = "amendments.bylaws", "amendments.vote", "amendments.notice", "amendments.report"
KEEPS = "amendments.stockholders_power"
SPECIAL = {"body": BOARD, "meeting": Meeting.SPECIAL, "charter_power": True}

YES_OR_NO: list[tuple[str, str, dict[str, Any], str]] = [
    # the power of the board hangs on the certificate in two of the texts
    ("dispatch", AMEND, {"body": BOARD, "meeting": Meeting.REGULAR}, "conditional"),
    ("dispatch", AMEND, {"body": BOARD, "meeting": Meeting.REGULAR, "charter_power": True}, "yes"),
    ("dispatch", AMEND, {"body": BOARD, "charter_power": False}, "no"),
    ("micrus", AMEND, {"body": BOARD}, "conditional"),
    ("radio-one", AMEND, {"body": BOARD}, "yes"),
    ("surge", AMEND, {"body": BOARD, "meeting": Meeting.SPECIAL, "named_in_notice": False}, "yes"),
    # a special meeting needs it in its notice
    ("dispatch", AMEND, {**SPECIAL, "named_in_notice": True}, "yes"),
    ("dispatch", AMEND, {**SPECIAL, "named_in_notice": False}, "no"),
    ("dispatch", AMEND, {**SPECIAL}, "conditional"),
    ("micrus", AMEND, {**SPECIAL, "named_in_notice": False}, "no"),
    ("radio-one", AMEND, {**SPECIAL, "named_in_notice": False}, "yes"),
    (
        "dispatch",
        AMEND,
        {"body": BOARD, "meeting": Meeting.REGULAR, "charter_power": True, "named_in_notice": False},
        "yes",
    ),
    # every director present: the sections differ; with one missing they do not
    ("dispatch", AMEND, {**SPECIAL, "named_in_notice": False, "everyone_present": True}, "ambiguous"),
    ("dispatch", AMEND, {**SPECIAL, "named_in_notice": False, "everyone_present": False}, "no"),
    ("dispatch", AMEND, {**SPECIAL, "named_in_notice": False, "directors": 9, "present": 8}, "no"),
    ("dispatch", AMEND, {**SPECIAL, "named_in_notice": True, "everyone_present": False}, "yes"),
    ("micrus", AMEND, {**SPECIAL, "named_in_notice": False, "everyone_present": True}, "no"),
    # stockholders
    ("dispatch", AMEND, {"body": HOLDERS, "meeting": Meeting.ANNUAL, "named_in_notice": False}, "yes"),
    ("dispatch", AMEND, {"body": HOLDERS, "meeting": Meeting.SPECIAL, "named_in_notice": False}, "no"),
    ("micrus", AMEND, {"body": HOLDERS, "meeting": Meeting.ANNUAL, "named_in_notice": False}, "ambiguous"),
    ("micrus", AMEND, {"body": HOLDERS, "meeting": Meeting.ANNUAL}, "yes"),
    ("surge", AMEND, {"body": HOLDERS, "meeting": Meeting.ANNUAL, "named_in_notice": False}, "no"),
    ("surge", AMEND, {"body": HOLDERS, "meeting": Meeting.ANNUAL, "named_in_notice": True}, "yes"),
    ("radio-one", AMEND, {"body": HOLDERS, "meeting": Meeting.SPECIAL, "named_in_notice": False}, "ambiguous"),
    # nobody else
    ("dispatch", AMEND, {"roles": (Role.PRESIDENT,)}, "no"),
    ("surge", AMEND, {"roles": (Role.SECRETARY,)}, "no"),
    # each against the other's bylaws
    ("surge", AMEND, {"amender": BOARD, "made_by": HOLDERS}, "yes"),
    ("surge", KEEPS, {"amender": HOLDERS, "made_by": BOARD}, "yes"),
    ("surge", KEEPS, {"amender": HOLDERS, "made_by": BOARD, "named_in_notice": False}, "no"),
    ("radio-one", KEEPS, {"loses": True}, "no"),
    ("dispatch", KEEPS, {"loses": True}, "no"),
    ("radio-one", AMEND, {"body": BOARD, "approval_needed": True}, "no"),
    ("dispatch", AMEND, {"body": BOARD, "approval_needed": True}, "conditional"),
    ("radio-one", AMEND, {"body": HOLDERS, "only_one": True}, "no"),
    ("dispatch", AMEND, {"body": HOLDERS, "only_one": True}, "conditional"),
    # votes: the ordinary ones, on either side
    ("radio-one", VOTE, {"body": BOARD, "directors": 9, "present": 5, "in_favor": 3}, "yes"),
    ("radio-one", VOTE, {"body": BOARD, "directors": 9, "present": 6, "in_favor": 3}, "no"),
    ("radio-one", VOTE, {"body": BOARD, "directors": 9, "present": 4, "in_favor": 4}, "no"),  # no quorum
    ("dispatch", VOTE, {"body": BOARD, "directors": 9, "present": 5, "in_favor": 3}, "not_addressed"),  # no vote is set
    ("micrus", VOTE, {"body": BOARD, "directors": 9, "present": 5, "in_favor": 3}, "conditional"),
    ("micrus", VOTE, {"body": BOARD, "directors": 9, "present": 5, "in_favor": 3, "charter_power": True}, "yes"),
    ("surge", VOTE, {"body": HOLDERS, "shares_in_favor": 900, "shares_against": 899}, "yes"),
    ("surge", VOTE, {"body": HOLDERS, "shares_in_favor": 900, "shares_against": 900}, "no"),
    ("micrus", VOTE, {"body": HOLDERS, "shares_present": 1000, "shares_in_favor": 500}, "no"),
    ("micrus", VOTE, {"body": HOLDERS, "shares_present": 1000, "shares_in_favor": 501}, "yes"),
    # what the notice says
    ("dispatch", NOTICE, {"body": HOLDERS, "meeting": Meeting.SPECIAL}, "yes"),
    ("dispatch", NOTICE, {"body": BOARD, "meeting": Meeting.REGULAR}, "no"),
    ("dispatch", NOTICE, {"body": BOARD, "meeting": Meeting.SPECIAL, "negated": True}, "no"),
    ("surge", NOTICE, {"body": HOLDERS, "meeting": Meeting.ANNUAL}, "yes"),
    ("radio-one", NOTICE, {"body": BOARD, "meeting": Meeting.SPECIAL}, "no"),
    ("dispatch", NOTICE, {"body": HOLDERS, "full_text": True}, "not_addressed"),
    # telling the shareholders of a change of an election bylaw
    ("surge", REPORT, {"election_bylaw": True}, "yes"),
    ("surge", REPORT, {"election_bylaw": False}, "no"),
    ("surge", REPORT, {"election_bylaw": True, "amender": HOLDERS}, "no"),
    ("surge", REPORT, {}, "conditional"),
    ("surge", REPORT, {"election_bylaw": True, "in_part": True}, "no"),
    ("dispatch", REPORT, {"election_bylaw": True}, "not_addressed"),
    # without a meeting
    ("radio-one", "amendments.consent", {"body": BOARD, "unanimous": True}, "yes"),
    ("dispatch", "amendments.consent", {"body": BOARD, "unanimous": True}, "conditional"),
    ("dispatch", "amendments.consent", {"body": BOARD, "unanimous": True, "charter_power": True}, "yes"),
]


@pytest.mark.parametrize(("name", "rule", "facts", "outcome"), YES_OR_NO)
def test_both_sides_of_each_edge(name: str, rule: str, facts: dict[str, Any], outcome: str) -> None:
    """A yes/no question, on either side of what decides it."""
    assert outcome == find(name, rule, polar=True, **facts).outcome


def test_a_refusal_offers_what_the_text_offers() -> None:
    """Another notice, a regular meeting, and a meeting with every director."""
    found = find("dispatch", AMEND, polar=True, **SPECIAL, named_in_notice=False)

    assert [each.under.section for each in found.cures if each.under] == ["10.01", "3.07", "3.08"]


QUESTIONS = [
    ("dispatch", ("Tomorrow's special board meeting was announced for the budget. May it alter a bylaw too?",), "no"),
    ("dispatch", ("does the president get to rewrite our bylaws",), "no"),
    (
        "micrus",
        ("If the certificate empowers the directors, have the shareholders lost their say on the by-laws?",),
        "no",
    ),
    ("micrus", ("Is a 2/3 majority required to change a by-law?",), "no"),
    ("radio-one", ("can the directors change the bylaws",), "yes"),
    ("radio-one", ("7 directors, 5 come, 3 of the 5 vote for the new bylaw. Adopted?",), "yes"),
    ("surge", ("The AGM notice leaves the by-law change out. Can the shareholders adopt it there?",), "no"),
    ("surge", ("may the board undo a by-law passed by the shareholders",), "yes"),
    ("surge", ("are there emergency by-laws",), "not_addressed"),
    ("surge", ("how do we amend our certificate of incorporation",), "not_addressed"),
    # a conversation: the certificate and the notice are kept, the attendance changes
    (
        "dispatch",
        ("may the board amend the bylaws?", "the charter allows it; special meeting, notice silent on bylaws"),
        "no",
    ),
    (
        "dispatch",
        (
            "may the board amend the bylaws?",
            "the charter allows it; special meeting, notice silent on bylaws",
            "and if all directors attend?",
        ),
        "ambiguous",
    ),
    (
        "dispatch",
        (
            "may the board amend the bylaws?",
            "the charter allows it; special meeting, notice silent on bylaws",
            "and if one is missing?",
        ),
        "no",
    ),
]


@pytest.mark.parametrize(("name", "turns", "outcome"), QUESTIONS)
def test_questions_in_words(name: str, turns: tuple[str, ...], outcome: str) -> None:
    """Questions that are not among the examples."""
    assert outcome == ask(name, *turns).outcome


def test_needed_votes_are_counted() -> None:
    """More than half of those represented, and of the directors present."""
    assert (
        ask("micrus", "510,000 shares are represented; how many must approve a by-law change?").values["needed"]
        == 255001
    )
    assert ask("radio-one", "8 directors are present. How many must vote for a by-law amendment?").values["needed"] == 5
