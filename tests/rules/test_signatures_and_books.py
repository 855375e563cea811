"""Signatures, loans, votes of shares in others, books and their inspection."""

from typing import Any

import pytest
from asking import find

from rules.provisions.general import Book
from rules.terms import Role

YES, NO, IF, SILENT = "yes", "no", "conditional", "not_addressed"

SIGNATURES = [
    ("general.checks", "micrus", {"roles": (Role.TREASURER,)}, IF),
    ("general.checks", "micrus", {"roles": (Role.TREASURER,), "undesignated": True}, NO),
    ("general.checks", "radio-one", {"signatures_asked": True}, NO),
    ("general.checks", "radio-one", {"designating": True, "actor": Role.COMMITTEE, "board_authorized": True}, YES),
    ("general.checks", "radio-one", {"designating": True, "actor": Role.PRESIDENT}, NO),
    ("general.checks", "surge", {"designating": True, "actor": Role.PRESIDENT}, IF),
    ("general.checks", "surge", {"designating": True, "actor": Role.STOCKHOLDER}, NO),
    ("general.checks", "dispatch", {}, SILENT),
    ("general.contracts", "surge", {"actor": Role.BOARD, "general_authority": True}, YES),
    ("general.contracts", "radio-one", {"roles": (Role.CHIEF_FINANCIAL,)}, IF),
    ("general.contracts", "radio-one", {"roles": (Role.CHIEF_FINANCIAL,), "undesignated": True}, NO),
    ("general.contracts", "surge", {"roles": (Role.OTHER,), "board_authorized": True}, YES),
    ("general.contracts", "micrus", {"roles": (Role.VICE_PRESIDENT,)}, YES),
    ("general.contracts", "micrus", {"roles": (Role.TREASURER,)}, IF),
    ("general.contracts", "dispatch", {}, SILENT),
    ("general.loans", "radio-one", {"roles": (Role.PRESIDENT,)}, IF),
    ("general.loans", "radio-one", {"roles": (Role.STOCKHOLDER,)}, NO),
    ("general.loans", "radio-one", {"lend_to_director": True}, IF),
    ("general.loans", "radio-one", {"lend_to_director": True, "not_employed": True}, NO),
    ("general.loans", "radio-one", {"terms_asked": True}, YES),
    ("general.loans", "radio-one", {"terms_asked": True, "needed": True}, NO),
    ("general.loans", "surge", {}, SILENT),
    ("general.voting_securities", "radio-one", {"roles": (Role.PRESIDENT,)}, YES),
    ("general.voting_securities", "radio-one", {"roles": (Role.TREASURER,)}, IF),
    ("general.voting_securities", "surge", {"roles": (Role.PRESIDENT,), "board_otherwise": True}, NO),
    ("general.voting_securities", "surge", {"roles": (Role.CHIEF_EXECUTIVE,), "undesignated": True}, NO),
    ("general.voting_securities", "surge", {"by_proxy": True, "actor": Role.PRESIDENT}, YES),
    ("general.voting_securities", "dispatch", {"by_proxy": True}, SILENT),
    ("general.voting_securities", "micrus", {}, SILENT),
]


@pytest.mark.parametrize(("rule", "name", "facts", "outcome"), SIGNATURES)
def test_who_signs_lends_and_votes(rule: str, name: str, facts: dict[str, Any], outcome: str) -> None:
    """Whoever the text names or lets the board name; nobody by the office alone."""
    assert find(name, rule, polar=True, **facts).outcome == outcome


BOOKS = [
    ("surge", {"book": Book.STOCKHOLDERS, "place": "New Jersey", "state_asked": "New Jersey"}, NO),
    ("surge", {"book": Book.STOCKHOLDERS, "state_asked": "New York"}, YES),
    ("surge", {"book": Book.STOCKHOLDERS, "place": "Albany"}, IF),
    ("surge", {"book": Book.ACCOUNTS, "state_asked": "Texas"}, SILENT),
    ("surge", {"book": Book.ACCOUNTS, "needed": True}, YES),
    ("surge", {"state_asked": "Texas"}, IF),
    ("micrus", {"state_asked": "Texas"}, YES),
    ("micrus", {"state_asked": "Delaware", "needed": True}, NO),
    ("dispatch", {}, SILENT),
    ("radio-one", {}, SILENT),
]


@pytest.mark.parametrize(("name", "facts", "outcome"), BOOKS)
def test_where_books_are_kept(name: str, facts: dict[str, Any], outcome: str) -> None:
    """One text lets the directors choose, one keeps the record of shareholders in its state."""
    assert find(name, "general.books", polar=True, **facts).outcome == outcome


GOOD: dict[str, Any] = {"in_writing": True, "under_oath": True, "purpose_stated": True, "proper_purpose": True}
INSPECTIONS = [
    (GOOD, YES),
    (GOOD | {"under_oath": False}, NO),
    (GOOD | {"in_writing": False}, NO),
    (GOOD | {"purpose_stated": False}, NO),
    (GOOD | {"proper_purpose": None, "purpose": "other purpose"}, NO),
    (GOOD | {"holder_of_record": False}, NO),
    (GOOD | {"by_agent": True}, IF),
    (GOOD | {"by_agent": True, "authorized_in_writing": True}, YES),
    (GOOD | {"by_agent": True, "authorized_in_writing": False}, NO),
    ({"in_writing": True}, IF),
    ({"demand_asked": True}, YES),
    ({"roles": (Role.DIRECTOR,)}, SILENT),
]


@pytest.mark.parametrize(("facts", "outcome"), INSPECTIONS)
def test_what_a_demand_for_inspection_needs(facts: dict[str, Any], outcome: str) -> None:
    """Radio One VII.8: in writing, under oath, with a proper purpose; an agent with a power of attorney."""
    assert find("radio-one", "general.inspection", polar=True, **facts).outcome == outcome


@pytest.mark.parametrize("name", ["dispatch", "micrus", "surge"])
def test_three_texts_give_no_right_of_inspection(name: str) -> None:
    """They say what is kept, or what list is open; no more."""
    assert find(name, "general.inspection", polar=True).outcome == SILENT
