"""Indemnification: who, in which suit, against what; who decides; advances; the clock of a request."""

from datetime import date
from typing import Any

import pytest
from asking import ask, find

from rules.days import When
from rules.provisions.indemnification import Amount, Capacity, Ending, Involvement, Proceeding, Suit
from rules.terms import Role, Span

OWN, OUTSIDE = Suit.DERIVATIVE, Suit.THIRD_PARTY
DIRECTOR, EMPLOYEE = (Capacity.DIRECTOR,), (Capacity.EMPLOYEE,)
RIGHT, ADVANCE, DECIDES = "indemnification.right", "indemnification.advance", "indemnification.determination"
PAYMENT, SILENCE, SUIT = "indemnification.payment", "indemnification.deemed_approval", "indemnification.enforcement"


def _on(year: int, month: int, day: int) -> When:
    return When(date(year, month, day))


YES_OR_NO: list[tuple[str, str, dict[str, Any], str]] = [
    # good faith makes it certain where the sentence asks for it, and bad faith ends it
    ("dispatch", RIGHT, {"suit": OUTSIDE, "good_faith": True}, "yes"),
    ("dispatch", RIGHT, {"suit": OUTSIDE}, "conditional"),
    ("dispatch", RIGHT, {"suit": OUTSIDE, "good_faith": False}, "no"),
    ("micrus", RIGHT, {"suit": OUTSIDE, "good_faith": False}, "no"),
    ("radio-one", RIGHT, {"suit": OUTSIDE, "good_faith": True}, "conditional"),  # as far as the statute empowers it
    ("surge", RIGHT, {"suit": OUTSIDE, "good_faith": True}, "conditional"),  # on the terms of the statute
    # a criminal case asks for one thing more
    ("dispatch", RIGHT, {"suit": OUTSIDE, "good_faith": True, "proceedings": (Proceeding.CRIMINAL,)}, "conditional"),
    # a settlement is paid in an outsider's suit, not in one by or in the right of the corporation
    ("dispatch", RIGHT, {"suit": OUTSIDE, "good_faith": True, "amounts": (Amount.SETTLEMENTS,)}, "yes"),
    ("dispatch", RIGHT, {"suit": OWN, "good_faith": True, "amounts": (Amount.SETTLEMENTS,)}, "no"),
    ("dispatch", RIGHT, {"suit": OWN, "good_faith": True, "amounts": (Amount.EXPENSES,)}, "yes"),
    ("dispatch", RIGHT, {"good_faith": True, "amounts": (Amount.FINES,)}, "conditional"),  # by whose suit it is
    ("micrus", RIGHT, {"suit": OWN, "amounts": (Amount.JUDGMENTS,)}, "no"),
    ("surge", RIGHT, {"suit": OWN, "amounts": (Amount.JUDGMENTS,)}, "no"),
    ("surge", RIGHT, {"suit": OWN, "amounts": (Amount.EXPENSES,)}, "conditional"),  # words of the text are lost
    ("radio-one", RIGHT, {"suit": OWN, "amounts": (Amount.SETTLEMENTS,)}, "conditional"),
    # held liable to the corporation: only as far as a court allows
    ("dispatch", RIGHT, {"suit": OWN, "adjudged_liable": True}, "no"),
    ("dispatch", RIGHT, {"suit": OWN, "adjudged_liable": True, "court_allows": True}, "yes"),
    ("micrus", RIGHT, {"adjudged_liable": True}, "no"),
    ("micrus", RIGHT, {"suit": OUTSIDE, "adjudged_liable": True, "good_faith": True}, "yes"),
    # success, on the merits or otherwise
    ("dispatch", RIGHT, {"won": True}, "yes"),
    ("micrus", RIGHT, {"won": True, "capacities": EMPLOYEE}, "yes"),
    ("dispatch", RIGHT, {"won": True, "capacities": EMPLOYEE}, "no"),
    # persons: the lists are closed, and one of them leaves employees to the board
    ("dispatch", RIGHT, {"capacities": EMPLOYEE, "good_faith": True}, "no"),
    ("micrus", RIGHT, {"capacities": EMPLOYEE, "good_faith": True}, "yes"),
    ("radio-one", RIGHT, {"capacities": EMPLOYEE}, "conditional"),
    ("radio-one", RIGHT, {"capacities": EMPLOYEE, "asks_duty": True}, "no"),
    ("surge", RIGHT, {"capacities": EMPLOYEE}, "no"),
    ("dispatch", RIGHT, {"capacities": (*DIRECTOR, *EMPLOYEE), "alike": True}, "no"),
    ("micrus", RIGHT, {"capacities": (Capacity.OUTSIDER,)}, "no"),
    # service elsewhere counts at the request of the corporation
    ("dispatch", RIGHT, {"capacities": EMPLOYEE, "elsewhere": True, "at_request": True, "good_faith": True}, "yes"),
    ("dispatch", RIGHT, {"elsewhere": True, "good_faith": True}, "conditional"),
    ("dispatch", RIGHT, {"capacities": DIRECTOR, "elsewhere": True, "at_request": False}, "no"),
    # may it refuse, is it up to the corporation
    ("dispatch", RIGHT, {"good_faith": True, "refused": True}, "no"),
    ("dispatch", RIGHT, {"good_faith": False, "refused": True}, "yes"),
    ("radio-one", RIGHT, {"optional": True}, "no"),
    ("dispatch", RIGHT, {"both_suits": True, "alike": True}, "no"),
    ("radio-one", RIGHT, {"both_suits": True, "alike": True}, "yes"),
    # what an ending proves
    ("dispatch", "indemnification.presumption", {"endings": (Ending.PLEA,)}, "no"),
    ("dispatch", "indemnification.presumption", {"endings": (Ending.INDICTMENT,)}, "not_addressed"),
    ("micrus", "indemnification.presumption", {"endings": (Ending.INDICTMENT,)}, "no"),
    ("surge", "indemnification.presumption", {"endings": (Ending.PLEA,)}, "not_addressed"),
    # how far one must be drawn in
    ("dispatch", "indemnification.proceedings", {"involvement": Involvement.WITNESS}, "no"),
    ("micrus", "indemnification.proceedings", {"involvement": Involvement.WITNESS}, "yes"),
    ("radio-one", "indemnification.proceedings", {"involvement": Involvement.WITNESS}, "yes"),
    ("surge", "indemnification.proceedings", {"involvement": Involvement.THREATENED, "suit": OWN}, "no"),
    ("surge", "indemnification.proceedings", {"involvement": Involvement.THREATENED, "suit": OUTSIDE}, "yes"),
    ("dispatch", "indemnification.proceedings", {"proceedings": (Proceeding.ARBITRATIVE,)}, "conditional"),
    ("micrus", "indemnification.proceedings", {"proceedings": (Proceeding.ARBITRATIVE,)}, "yes"),
    # suits that the person began
    ("radio-one", "indemnification.own_suit", {"authorized_by_board": True}, "yes"),
    ("radio-one", "indemnification.own_suit", {"authorized_by_board": False}, "no"),
    ("radio-one", "indemnification.own_suit", {}, "conditional"),
    ("dispatch", "indemnification.own_suit", {}, "not_addressed"),
    # the directors who are not parties must be a quorum, and a majority of it decides
    ("micrus", DECIDES, {"directors": 9, "parties": 5}, "no"),
    ("micrus", DECIDES, {"directors": 9, "parties": 4}, "yes"),
    ("dispatch", DECIDES, {"directors": 8, "parties": 4}, "yes"),  # one-half of the whole is a quorum
    ("dispatch", DECIDES, {"directors": 8, "parties": 5}, "no"),
    ("dispatch", DECIDES, {"directors": 8, "parties": 2, "present": 5, "in_favor": 3}, "yes"),
    ("dispatch", DECIDES, {"directors": 8, "parties": 2, "present": 5, "in_favor": 2}, "no"),
    ("micrus", DECIDES, {"seats": 9, "vacancies": 2, "parties": 3}, "no"),  # vacant seats count in the whole
    ("dispatch", DECIDES, {"roles": (Role.STOCKHOLDER,)}, "yes"),
    ("dispatch", DECIDES, {"roles": (Role.BOARD,)}, "conditional"),
    ("dispatch", DECIDES, {"roles": (Role.COUNSEL,)}, "conditional"),
    ("dispatch", DECIDES, {"roles": (Role.COUNSEL,), "in_writing": False}, "no"),
    ("dispatch", DECIDES, {"roles": (Role.CHIEF_EXECUTIVE,)}, "no"),
    ("surge", DECIDES, {"roles": (Role.BOARD,)}, "not_addressed"),
    # advances: a duty in two of the texts, a power in the others
    ("dispatch", ADVANCE, {"asks_duty": True}, "no"),
    ("dispatch", ADVANCE, {"asks_duty": False}, "conditional"),
    ("dispatch", ADVANCE, {"undertaking": True}, "yes"),
    ("dispatch", ADVANCE, {"undertaking": False}, "no"),
    ("micrus", ADVANCE, {"asks_duty": True}, "conditional"),
    ("micrus", ADVANCE, {"asks_duty": True, "undertaking": True}, "yes"),
    ("micrus", ADVANCE, {"refused": True, "undertaking": True}, "no"),
    ("micrus", ADVANCE, {"capacities": EMPLOYEE, "undertaking": True}, "yes"),
    ("radio-one", ADVANCE, {"refused": True}, "yes"),  # the board may decide otherwise in the case
    ("radio-one", ADVANCE, {"capacities": EMPLOYEE, "asks_duty": True}, "no"),
    ("surge", ADVANCE, {"asks_duty": True}, "no"),
    ("surge", ADVANCE, {"asks_duty": False}, "conditional"),
    ("dispatch", ADVANCE, {"capacities": EMPLOYEE}, "no"),
    # the undertaking
    ("dispatch", "indemnification.undertaking", {}, "yes"),
    ("micrus", "indemnification.undertaking", {"negated": True}, "no"),
    ("radio-one", "indemnification.undertaking", {"secured": True}, "not_addressed"),
    ("radio-one", "indemnification.undertaking", {"repaying": True}, "conditional"),
    ("surge", "indemnification.undertaking", {}, "not_addressed"),
    # thirty days to pay, sixty to respond; both ends are in time
    ("radio-one", PAYMENT, {"requested_at": _on(2026, 12, 1), "paid_at": _on(2026, 12, 31)}, "yes"),
    ("radio-one", PAYMENT, {"requested_at": _on(2026, 12, 1), "paid_at": _on(2027, 1, 1)}, "no"),
    ("radio-one", PAYMENT, {"notice_period": Span("31 days")}, "no"),
    ("radio-one", PAYMENT, {"in_writing": False}, "no"),
    ("micrus", PAYMENT, {"requested_at": _on(2026, 12, 1)}, "not_addressed"),
    ("radio-one", SILENCE, {"requested_at": _on(2026, 9, 23)}, "yes"),  # the 60th day was Nov 22
    ("radio-one", SILENCE, {"requested_at": _on(2026, 9, 24), "answered": False}, "no"),
    ("radio-one", SILENCE, {"requested_at": _on(2026, 9, 24)}, "conditional"),
    ("radio-one", SILENCE, {"for_advance": True}, "no"),
    ("radio-one", SILENCE, {"answered": True}, "no"),
    ("radio-one", SILENCE, {"notice_period": Span("2 months")}, "needs_facts"),
    ("radio-one", SUIT, {"requested_at": _on(2026, 10, 23)}, "yes"),  # unpaid on the 31st day
    ("radio-one", SUIT, {"requested_at": _on(2026, 10, 24)}, "no"),
    ("radio-one", SUIT, {"requested_at": _on(2026, 11, 20), "refused": True}, "yes"),
    ("radio-one", SUIT, {"refused": True, "waiting": True}, "no"),
    ("dispatch", SUIT, {}, "not_addressed"),
    # the suit
    ("radio-one", "indemnification.enforcement.costs", {"won": True}, "yes"),
    ("radio-one", "indemnification.enforcement.costs", {"won": False}, "no"),
    ("radio-one", "indemnification.enforcement.defense", {}, "yes"),
    ("radio-one", "indemnification.enforcement.defense", {"for_advance": True}, "no"),
    ("radio-one", "indemnification.enforcement.determination", {}, "no"),
    # how far the right reaches
    ("dispatch", "indemnification.other_rights", {}, "yes"),
    ("dispatch", "indemnification.other_rights", {"loses": True}, "no"),
    ("surge", "indemnification.other_rights", {}, "not_addressed"),
    ("surge", "indemnification.continues", {"heirs": True}, "yes"),
    ("dispatch", "indemnification.continues", {"loses": True}, "no"),
    ("radio-one", "indemnification.contract", {"loses": True}, "no"),
    ("micrus", "indemnification.contract", {"loses": True}, "not_addressed"),
    ("micrus", "indemnification.contract", {"repealing": True}, "not_addressed"),
    ("micrus", "indemnification.contract", {"contract_asked": True}, "yes"),
    ("radio-one", "indemnification.law_change", {"narrower": True}, "no"),
    ("radio-one", "indemnification.merger", {}, "yes"),
    ("dispatch", "indemnification.merger", {}, "not_addressed"),
    ("dispatch", "indemnification.insurance", {"asks_duty": True}, "no"),
    ("dispatch", "indemnification.insurance", {"capacities": EMPLOYEE}, "no"),
    ("radio-one", "indemnification.insurance", {"capacities": EMPLOYEE}, "yes"),
    ("surge", "indemnification.insurance", {}, "not_addressed"),
    ("micrus", "indemnification.definitions", {"term": "liabilities", "amounts": (Amount.PENALTIES,)}, "yes"),
    ("micrus", "indemnification.definitions", {"term": "liabilities", "amounts": (Amount.EXPENSES,)}, "no"),
    ("micrus", "indemnification.definitions", {"term": "party", "involvement": Involvement.WITNESS}, "yes"),
]


@pytest.mark.parametrize(("name", "rule", "facts", "outcome"), YES_OR_NO)
def test_both_sides_of_each_edge(name: str, rule: str, facts: dict[str, Any], outcome: str) -> None:
    """A yes/no question, on either side of what decides it."""
    assert outcome == find(name, rule, polar=True, **facts).outcome


VALUES: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = [
    ("radio-one", PAYMENT, {"requested_at": _on(2028, 1, 31)}, {"pay_by": date(2028, 3, 1)}),  # a leap year
    ("radio-one", SILENCE, {"requested_at": _on(2027, 1, 15)}, {"approved": date(2027, 3, 16)}),
    ("radio-one", SUIT, {"requested_at": _on(2026, 11, 1)}, {"from": date(2026, 12, 2)}),
    ("dispatch", DECIDES, {}, {"who": ["board of directors", "independent legal counsel", "stockholder"]}),
    ("dispatch", DECIDES, {"directors": 8, "parties": 2, "present": 6}, {"quorum": 4, "needed": 4}),
    (
        "micrus",
        DECIDES,
        {"directors": 9, "parties": 5},
        {"who": ["independent legal counsel", "stockholder"], "disinterested": 4},
    ),
    ("micrus", "indemnification.covered_persons", {}, {"who": ["director", "officer", "employee", "agent"]}),
    ("dispatch", "indemnification.amounts", {"suit": OWN}, {OWN.value: ["expenses"]}),
    ("radio-one", "indemnification.enforcement.defense", {}, {"burden": "corporation"}),
]


@pytest.mark.parametrize(("name", "rule", "facts", "values"), VALUES)
def test_computed_values(name: str, rule: str, facts: dict[str, Any], values: dict[str, Any]) -> None:
    """A question for a date, a number or persons."""
    found = find(name, rule, **facts).values

    assert values == {key: found.get(key) for key in values}


QUESTIONS = [
    ("dispatch", "A landlord sued our treasurer over the lease she signed for us in good faith. Do we pay?", "yes"),
    ("dispatch", "derivative case, the officer settled for 75k; is the 75k on us?", "no"),
    ("dispatch", "the judge threw out the suit against a director, do we owe him his attorney?", "yes"),
    ("dispatch", "Is the company obliged to front an officer's legal costs?", "no"),
    ("dispatch", "10 directors of whom 6 are defendants: can the other four vote on indemnity?", "no"),
    (
        "micrus",
        "one of our warehouse workers was sued by a customer for something he did for us, honestly. cover him?",
        "yes",
    ),
    ("micrus", "A director testified without being a party. Is she within the indemnity?", "yes"),
    ("micrus", "Can we turn down an advance though she signed the undertaking?", "no"),
    ("radio-one", "May our board extend indemnification to an agent?", "conditional"),
    ("radio-one", "Does the by-law on indemnity lose its force for a running case if we repeal it?", "no"),
    ("radio-one", "We got no reply to an indemnity request of October 20, 2026. Deemed approved already?", "no"),
    ("surge", "Must the corporation advance expenses to an officer?", "no"),
    ("surge", "Is our receptionist, who holds no office, entitled to indemnity?", "no"),
    ("surge", "Does the company carry a duty to buy D&O insurance?", "not_addressed"),
]


@pytest.mark.parametrize(("name", "question", "outcome"), QUESTIONS)
def test_questions_in_words(name: str, question: str, outcome: str) -> None:
    """Questions that are not among the examples."""
    assert outcome == ask(name, question).outcome


def test_a_conversation_keeps_the_suit_and_drops_the_supposition() -> None:
    """The kind of suit stays until another is named; that she won was supposed for one question."""
    turns = ("Our director is a defendant in a derivative suit. Do we indemnify her?", "and if she wins?")

    assert ask("micrus", *turns).citations[0].section == "X.4"
    assert ask("micrus", *turns, "does that include a settlement?").outcome == "no"
