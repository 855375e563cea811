"""Officers: computed by the rules from facts, on both sides of each edge."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from asking import find

from rules.days import When
from rules.offices import Absence, Candidate, Task
from rules.supposing import SupposedPart
from rules.terms import Body, Meeting, Role

CHAIRMAN, PRESIDENT, CHIEF = Role.CHAIRMAN, Role.PRESIDENT, Role.CHIEF_EXECUTIVE
VICE, SECRETARY, TREASURER, FINANCE = Role.VICE_PRESIDENT, Role.SECRETARY, Role.TREASURER, Role.CHIEF_FINANCIAL
UNDER_SECRETARY, UNDER_TREASURER = Role.ASSISTANT_SECRETARY, Role.ASSISTANT_TREASURER
ANY = (Role.OFFICER,)
BOARD, HOLDERS, COMMITTEE = Role.BOARD, Role.STOCKHOLDER, Role.COMMITTEE
TWO_THIRDS = SupposedPart(Fraction(2, 3), more=False, of=None, needed=False)
KIM, LOU = Candidate("Kim", date(2020, 1, 1)), Candidate("Lou", date(2018, 1, 1))

Case = tuple[str, str, dict[str, Any], str]

YES_OR_NO: list[Case] = [
    # which officers: Dispatch two, Micrus three, Radio One four that the board may leave unfilled, Surge none
    ("dispatch", "officers.offices", {"offices": (CHIEF,), "asks_need": True}, "yes"),
    ("dispatch", "officers.offices", {"offices": (TREASURER,), "asks_need": True}, "no"),
    ("micrus", "officers.offices", {"offices": (TREASURER,), "asks_need": True}, "yes"),
    ("micrus", "officers.offices", {"offices": (CHIEF,), "asks_need": True}, "yes"),  # the president bears that title
    ("micrus", "officers.offices", {"offices": (FINANCE,), "asks_need": True}, "no"),
    ("radio-one", "officers.offices", {"offices": (SECRETARY,), "asks_need": True}, "no"),
    ("surge", "officers.offices", {"offices": (SECRETARY,), "asks_need": True}, "no"),  # "may include"
    ("dispatch", "officers.offices", {"offices": (SECRETARY,), "unfilled": True}, "no"),
    ("dispatch", "officers.offices", {"offices": (VICE,), "unfilled": True}, "yes"),
    ("radio-one", "officers.offices", {"offices": (PRESIDENT,), "unfilled": True}, "yes"),
    ("micrus", "officers.offices", {"vacant": (TREASURER,), "breach": True}, "yes"),
    ("surge", "officers.offices", {"vacant": (TREASURER,), "breach": True}, "no"),
    ("micrus", "officers.offices", {"titles": ("controller",), "creates": True, "actor": BOARD}, "yes"),
    ("micrus", "officers.offices", {"creates": True, "actor": PRESIDENT, "offices": (PRESIDENT,)}, "no"),
    ("radio-one", "officers.offices", {"creates": True, "actor": PRESIDENT, "offices": (PRESIDENT,)}, "ambiguous"),
    ("radio-one", "officers.offices", {"offices": (FINANCE,), "asks_named": True}, "no"),
    ("surge", "officers.offices", {"offices": (FINANCE,), "asks_named": True}, "yes"),
    ("surge", "officers.offices", {"titles": ("agents",)}, "not_addressed"),
    ("dispatch", "officers.offices", {"titles": ("agents",)}, "yes"),
    # who is an officer, and who bears a title
    ("dispatch", "officers.status", {"offices": (CHAIRMAN,)}, "yes"),
    ("micrus", "officers.status", {"offices": (CHAIRMAN,)}, "not_addressed"),
    ("radio-one", "officers.status", {"offices": (CHAIRMAN,)}, "yes"),
    ("surge", "officers.status", {"offices": (CHAIRMAN,)}, "ambiguous"),  # IV.1 against IV.4
    ("micrus", "officers.status", {"offices": (PRESIDENT, CHIEF)}, "yes"),
    ("surge", "officers.status", {"offices": (PRESIDENT, CHIEF)}, "no"),
    ("surge", "officers.status", {"offices": (PRESIDENT, Role.CHIEF_OPERATING)}, "yes"),
    ("dispatch", "officers.status", {"offices": (PRESIDENT, CHIEF)}, "not_addressed"),
    # election: the board alone; Dispatch bars its committees, the others have what the resolution gives
    ("dispatch", "officers.election", {"actor": BOARD, "offices": (TREASURER,)}, "yes"),
    ("micrus", "officers.election", {"actor": HOLDERS, "offices": (TREASURER,)}, "no"),
    ("dispatch", "officers.election", {"actor": COMMITTEE, "offices": (TREASURER,)}, "no"),
    ("surge", "officers.election", {"actor": COMMITTEE, "offices": (TREASURER,)}, "conditional"),
    ("radio-one", "officers.election", {"actor": PRESIDENT, "offices": (PRESIDENT, Role.OFFICER)}, "ambiguous"),
    ("radio-one", "officers.election", {"actor": PRESIDENT, "offices": (PRESIDENT, TREASURER)}, "no"),
    ("dispatch", "officers.election", {"meeting": Meeting.SPECIAL}, "yes"),
    ("micrus", "officers.election", {"meeting": Meeting.SPECIAL}, "not_addressed"),
    ("micrus", "officers.election", {"present": 6, "in_favor": 4, "directors": 9}, "yes"),
    ("micrus", "officers.election", {"present": 6, "in_favor": 3, "directors": 9}, "no"),
    # term: it ends with a successor, not with a meeting; only some texts speak of death
    ("dispatch", "officers.term", {"meeting": Meeting.ANNUAL}, "no"),
    ("dispatch", "officers.term", {"why_absent": (Absence.VACANCY,)}, "not_addressed"),
    ("micrus", "officers.term", {"why_absent": (Absence.VACANCY,)}, "yes"),
    # a director or a stockholder
    ("micrus", "officers.qualification", {"offices": (PRESIDENT,), "asks_need": True}, "yes"),
    ("micrus", "officers.qualification", {"offices": (SECRETARY,), "asks_need": True}, "no"),
    ("micrus", "officers.qualification", {"offices": (VICE,), "asks_need": True}, "not_addressed"),
    ("micrus", "officers.qualification", {"offices": (PRESIDENT,), "not_be": True}, "no"),
    ("micrus", "officers.qualification", {"offices": (TREASURER,), "not_be": True}, "yes"),
    ("surge", "officers.qualification", {"offices": (CHAIRMAN,), "asks_need": True}, "yes"),
    ("surge", "officers.qualification", {"offices": (PRESIDENT,), "asks_need": True}, "not_addressed"),
    ("radio-one", "officers.qualification", {"offices": (CHAIRMAN,), "not_be": True}, "no"),
    ("micrus", "officers.qualification", {"offices": (PRESIDENT,), "be": HOLDERS, "asks_need": True}, "not_addressed"),
    # two offices in one hand
    ("micrus", "officers.several_offices", {"offices": (PRESIDENT, SECRETARY)}, "no"),
    ("micrus", "officers.several_offices", {"offices": (CHIEF, SECRETARY)}, "no"),
    ("micrus", "officers.several_offices", {"offices": (PRESIDENT, TREASURER)}, "yes"),
    ("radio-one", "officers.several_offices", {"offices": (PRESIDENT, VICE, SECRETARY)}, "no"),
    ("radio-one", "officers.several_offices", {"offices": (SECRETARY, UNDER_SECRETARY)}, "yes"),
    ("surge", "officers.several_offices", {"offices": (PRESIDENT, SECRETARY)}, "no"),
    ("surge", "officers.several_offices", {"offices": (PRESIDENT, SECRETARY), "sole_owner": True}, "yes"),
    ("surge", "officers.several_offices", {"offices": (PRESIDENT, SECRETARY), "sole_owner": False}, "no"),
    (
        "surge",
        "officers.several_offices",
        {"offices": (PRESIDENT, SECRETARY), "shares_held": 99, "shares_outstanding": 100},
        "no",
    ),
    (
        "surge",
        "officers.several_offices",
        {"offices": (PRESIDENT, SECRETARY), "shares_held": 100, "shares_outstanding": 100},
        "yes",
    ),
    ("radio-one", "officers.several_offices", {"offices": (PRESIDENT, SECRETARY), "sole_owner": True}, "no"),
    ("surge", "officers.several_offices", {"offices": (CHIEF, SECRETARY)}, "yes"),  # there the CEO is another office
    ("surge", "officers.several_offices", {"offices": (Role.CHIEF_OPERATING, SECRETARY)}, "no"),
    ("micrus", "officers.several_offices", {"offices": (PRESIDENT, SECRETARY), "different": True}, "yes"),
    ("micrus", "officers.several_offices", {"offices": (VICE, TREASURER), "different": True}, "no"),
    ("dispatch", "officers.several_offices", {"offices": (CHIEF, SECRETARY)}, "not_addressed"),
    # removal: directors in office (Dispatch), an open majority (Micrus), those present (Radio One, Surge)
    ("dispatch", "officers.removal", {"offices": (CHIEF,), "in_office": 9, "in_favor": 5}, "yes"),
    ("dispatch", "officers.removal", {"offices": (CHIEF,), "in_office": 9, "in_favor": 4}, "no"),
    ("dispatch", "officers.removal", {"offices": (CHIEF,), "seats": 9, "vacancies": 3, "in_favor": 4}, "yes"),
    ("micrus", "officers.removal", {"offices": (PRESIDENT,), "seats": 9, "vacancies": 3, "in_favor": 4}, "ambiguous"),
    ("micrus", "officers.removal", {"offices": (PRESIDENT,), "seats": 9, "vacancies": 3, "in_favor": 5}, "yes"),
    ("micrus", "officers.removal", {"offices": (PRESIDENT,), "seats": 9, "vacancies": 3, "in_favor": 3}, "no"),
    ("surge", "officers.removal", {"offices": (VICE,), "directors": 9, "present": 5, "in_favor": 3}, "yes"),
    ("radio-one", "officers.removal", {"offices": (VICE,), "present": 5, "in_favor": 2}, "no"),
    ("radio-one", "officers.removal", {"offices": (VICE,), "in_favor": 2}, "needs_facts"),
    ("dispatch", "officers.removal", {"offices": (CHIEF,), "without_cause": True}, "yes"),
    ("surge", "officers.removal", {"offices": (CHIEF,), "asks_need": True}, "no"),  # no cause is needed
    ("micrus", "officers.removal", {"offices": (VICE,), "actor": PRESIDENT}, "no"),
    ("dispatch", "officers.removal", {"offices": (VICE,), "actor": COMMITTEE}, "no"),
    ("micrus", "officers.removal", {"offices": (VICE,), "actor": COMMITTEE}, "conditional"),
    ("radio-one", "officers.removal", {"offices": (PRESIDENT, Role.OFFICER), "actor": PRESIDENT}, "not_addressed"),
    ("radio-one", "officers.removal", {"offices": (VICE,), "asks_contract": True, "asks_loss": True}, "no"),
    ("surge", "officers.removal", {"offices": (VICE,), "asks_contract": True}, "not_addressed"),
    ("dispatch", "officers.removal", {}, "needs_facts"),  # an officer or a director?
    ("micrus", "officers.vacancy", {}, "needs_facts"),  # an office or a seat on the board?
    ("micrus", "officers.compensation", {}, "needs_facts"),
    ("surge", "officers.several_offices", {"offices": (PRESIDENT,)}, "needs_facts"),  # and which other?
    ("dispatch", "officers.removal", {"offices": (VICE,), "asks_vote": True, "supposed_part": TWO_THIRDS}, "yes"),
    (
        "dispatch",
        "officers.removal",
        {"offices": (VICE,), "asks_vote": True, "asks_need": True, "supposed_part": TWO_THIRDS},
        "no",
    ),
    # resignation: only Surge deals with it
    ("surge", "officers.resignation", {"offices": ANY, "in_writing": False}, "no"),
    ("surge", "officers.resignation", {"offices": ANY, "in_writing": True}, "yes"),
    ("surge", "officers.resignation", {"offices": ANY, "recipient": TREASURER}, "no"),
    ("surge", "officers.resignation", {"offices": ANY, "asks_acceptance": True}, "no"),
    ("surge", "officers.resignation", {"offices": ANY, "asks_period": True}, "no"),
    ("surge", "officers.resignation", {"offices": ANY, "withdraws": True}, "not_addressed"),
    *(
        (name, "officers.resignation", {"offices": ANY}, "not_addressed")
        for name in ("dispatch", "micrus", "radio-one")
    ),
    # vacancies: "shall" in Micrus, "may" in the others, no rule in Surge
    ("micrus", "officers.vacancy", {"offices": ANY, "asks_need": True}, "yes"),
    ("dispatch", "officers.vacancy", {"offices": ANY, "asks_need": True}, "no"),
    ("radio-one", "officers.vacancy", {"offices": ANY, "unfilled": True}, "yes"),
    ("micrus", "officers.vacancy", {"offices": ANY, "unfilled": True}, "no"),
    ("surge", "officers.vacancy", {"offices": ANY, "asks_need": True}, "not_addressed"),
    ("radio-one", "officers.vacancy", {"offices": ANY, "actor": HOLDERS}, "no"),
    ("dispatch", "officers.vacancy", {"offices": ANY, "asks_duration": True}, "yes"),
    ("micrus", "officers.vacancy", {"offices": ANY, "asks_duration": True}, "not_addressed"),
    # pay and bonds
    ("surge", "officers.compensation", {"offices": ANY, "actor": PRESIDENT, "decides": True}, "no"),
    ("surge", "officers.compensation", {"offices": ANY, "actor": Role.OFFICER, "be": Role.DIRECTOR}, "yes"),
    ("micrus", "officers.compensation", {"offices": ANY, "be": Role.DIRECTOR}, "yes"),
    ("dispatch", "officers.compensation", {"offices": ANY, "be": Role.DIRECTOR, "hinders": True}, "no"),
    ("radio-one", "officers.compensation", {"offices": ANY, "asks_limit": True}, "not_addressed"),
    ("dispatch", "officers.compensation", {"titles": ("agents",)}, "yes"),
    ("surge", "officers.compensation", {"titles": ("agents",)}, "not_addressed"),
    ("micrus", "officers.bond", {"offices": (TREASURER,)}, "conditional"),
    ("micrus", "officers.bond", {"offices": (SECRETARY,)}, "no"),
    ("surge", "officers.bond", {"offices": (SECRETARY,)}, "conditional"),
    ("radio-one", "officers.bond", {"offices": (TREASURER,), "actor": BOARD, "waives": True}, "yes"),
    # delegation: the text's own list of who may get the powers
    ("dispatch", "officers.delegation", {"recipient": Role.EMPLOYEE}, "yes"),
    ("dispatch", "officers.delegation", {"recipient": Role.OTHER}, "no"),
    ("radio-one", "officers.delegation", {"recipient": Role.OTHER}, "conditional"),
    ("radio-one", "officers.delegation", {"not_absent": True}, "no"),
    ("dispatch", "officers.delegation", {"not_absent": True}, "yes"),
    ("dispatch", "officers.delegation", {"seats": 9, "vacancies": 2, "in_favor": 4}, "no"),  # of the full board
    ("dispatch", "officers.delegation", {"seats": 9, "vacancies": 2, "in_favor": 5}, "yes"),
    ("dispatch", "officers.delegation", {"in_favor": 5}, "needs_facts"),
    ("micrus", "officers.delegation", {"actor": PRESIDENT, "offices": (PRESIDENT,)}, "yes"),
    ("micrus", "officers.delegation", {"actor": PRESIDENT, "recipient": Role.OTHER}, "no"),
    ("micrus", "officers.delegation", {"actor": TREASURER, "offices": (TREASURER,)}, "not_addressed"),
    ("surge", "officers.delegation", {"actor": BOARD}, "not_addressed"),
    # who stands in, and for which reasons
    ("dispatch", "officers.absence", {"offices": (UNDER_SECRETARY, SECRETARY), "absent": (SECRETARY,)}, "yes"),
    ("dispatch", "officers.absence", {"offices": (TREASURER, SECRETARY), "absent": (SECRETARY,)}, "no"),
    (
        "dispatch",
        "officers.absence",
        {"offices": (UNDER_TREASURER,), "absent": (TREASURER,), "why_absent": (Absence.REFUSAL,)},
        "yes",
    ),
    (
        "micrus",
        "officers.absence",
        {"offices": (UNDER_TREASURER,), "absent": (TREASURER,), "why_absent": (Absence.REFUSAL,)},
        "no",
    ),
    ("surge", "officers.absence", {"offices": (UNDER_SECRETARY,), "absent": (SECRETARY,)}, "ambiguous"),
    ("radio-one", "officers.absence", {"offices": (VICE,), "absent": (PRESIDENT,)}, "ambiguous"),
    ("radio-one", "officers.absence", {"offices": (VICE,), "absent": (PRESIDENT,), "vacant": (CHAIRMAN,)}, "yes"),
    ("micrus", "officers.absence", {"offices": (CHAIRMAN,), "absent": (CHAIRMAN,)}, "not_addressed"),
    # who may do what
    ("dispatch", "officers.duties", {"tasks": (Task.AFFIX_SEAL,), "actor": FINANCE}, "yes"),
    ("micrus", "officers.duties", {"tasks": (Task.AFFIX_SEAL,), "actor": TREASURER}, "conditional"),
    ("surge", "officers.duties", {"tasks": (Task.AFFIX_SEAL,), "actor": TREASURER}, "no"),
    ("surge", "officers.duties", {"tasks": (Task.CHOOSE_DEPOSITORY,), "actor": TREASURER}, "no"),
    ("micrus", "officers.duties", {"tasks": (Task.SIGN_CONTRACTS,), "actor": VICE}, "yes"),
    ("micrus", "officers.duties", {"tasks": (Task.SIGN_CONTRACTS,), "actor": SECRETARY}, "conditional"),
    ("dispatch", "officers.duties", {"tasks": (Task.SIGN_CONTRACTS,), "actor": SECRETARY}, "not_addressed"),
    ("dispatch", "officers.duties", {"tasks": (Task.GIVE_NOTICE,), "actor": UNDER_SECRETARY}, "conditional"),
    (
        "dispatch",
        "officers.duties",
        {"tasks": (Task.GIVE_NOTICE,), "actor": UNDER_SECRETARY, "absent": (SECRETARY,)},
        "yes",
    ),
    (
        "dispatch",
        "officers.duties",
        {"tasks": (Task.KEEP_MINUTES,), "actor": SECRETARY, "body": Body.COMMITTEE},
        "conditional",
    ),
    (
        "radio-one",
        "officers.duties",
        {"tasks": (Task.KEEP_MINUTES,), "actor": SECRETARY, "body": Body.COMMITTEE},
        "yes",
    ),
    ("dispatch", "officers.duties", {"tasks": (Task.ASSIGN_DUTIES,), "actor": CHIEF, "offices": (SECRETARY,)}, "yes"),
    ("surge", "officers.duties", {"tasks": (Task.ASSIGN_DUTIES,), "actor": CHIEF, "offices": (SECRETARY,)}, "no"),
    ("surge", "officers.duties", {"tasks": (Task.ASSIGN_DUTIES,), "actor": CHIEF, "offices": (VICE,)}, "yes"),
    (
        "radio-one",
        "officers.duties",
        {"tasks": (Task.ASSIGN_DUTIES,), "actor": TREASURER, "offices": (TREASURER, UNDER_TREASURER)},
        "yes",
    ),
    ("micrus", "officers.duties", {"tasks": (Task.AFFIX_SEAL,), "actor": BOARD, "offices": (TREASURER,)}, "yes"),
    ("dispatch", "officers.duties", {"asks_superior": True, "offices": (SECRETARY, CHIEF)}, "yes"),
    ("dispatch", "officers.duties", {"offices": (TREASURER,)}, "not_addressed"),  # a thing that no sentence names
]


@pytest.mark.parametrize(("name", "rule", "facts", "outcome"), YES_OR_NO)
def test_yes_or_no(name: str, rule: str, facts: dict[str, Any], outcome: str) -> None:
    """A question with a yes or no in it, on each side of the edge."""
    finding = find(name, rule, polar=True, **facts)

    assert outcome == finding.outcome


VALUES: list[tuple[str, str, dict[str, Any], dict[str, object]]] = [
    ("dispatch", "officers.offices", {}, {"must": ["chief executive officer", "secretary"]}),
    ("micrus", "officers.offices", {}, {"must": ["president", "secretary", "treasurer"]}),
    ("surge", "officers.offices", {}, {"must": []}),
    ("surge", "officers.offices", {"offices": (VICE,)}, {"at_least": 1}),
    ("micrus", "officers.status", {"offices": (CHIEF,)}, {"who": ["president"]}),
    ("micrus", "officers.status", {"offices": (Role.CHIEF_OPERATING,)}, {"who": ["vice president"]}),
    ("surge", "officers.status", {"offices": (Role.CHIEF_OPERATING,)}, {"who": ["president"]}),
    (
        "micrus",
        "officers.election",
        {"annual_at": When(date(2027, 5, 12)), "board_dates": (When(date(2027, 4, 20)), When(date(2027, 5, 26)))},
        {"date": date(2027, 5, 26)},
    ),
    (
        "surge",  # on the very day of the annual meeting
        "officers.election",
        {"annual_at": When(date(2027, 5, 12)), "board_dates": (When(date(2027, 5, 12)), When(date(2027, 5, 26)))},
        {"date": date(2027, 5, 12)},
    ),
    ("dispatch", "officers.removal", {"offices": ANY, "asks_vote": True, "seats": 9, "vacancies": 2}, {"needed": 4}),
    ("micrus", "officers.removal", {"offices": ANY, "asks_vote": True, "seats": 9, "vacancies": 2}, {"needed": [4, 5]}),
    ("micrus", "officers.removal", {"offices": ANY, "asks_vote": True, "directors": 9}, {"needed": 5}),
    ("surge", "officers.removal", {"offices": ANY, "asks_vote": True, "present": 6}, {"needed": 4}),
    ("surge", "officers.resignation", {"offices": ANY, "delivered_at": When(date(2027, 3, 3))}, {"effective": When(date(2027, 3, 3))}),
    (
        "surge",
        "officers.resignation",
        {"offices": ANY, "delivered_at": When(date(2027, 3, 3)), "effective_at": When(date(2027, 3, 31))},
        {"effective": When(date(2027, 3, 31))},
    ),
    ("radio-one", "officers.bond", {"bond_at": When(date(2024, 2, 29))}, {"date": date(2030, 2, 28)}),
    ("dispatch", "officers.delegation", {"asks_vote": True, "seats": 8}, {"needed": 5}),
    ("dispatch", "officers.absence", {"absent": (CHIEF,)}, {"who": ["vice president"]}),
    ("dispatch", "officers.absence", {"absent": (FINANCE,)}, {"who": ["assistant treasurer"]}),
    ("dispatch", "officers.absence", {"absent": (CHIEF, VICE)}, {"who": ["board of directors"]}),
    ("radio-one", "officers.absence", {"absent": (PRESIDENT, CHAIRMAN)}, {"who": ["vice president"]}),
    ("surge", "officers.absence", {"absent": (CHAIRMAN,)}, {"who": ["president"]}),
    ("dispatch", "officers.absence", {"absent": (CHIEF,), "candidates": (KIM, LOU)}, {"order": ["Lou", "Kim"]}),
    ("dispatch", "officers.duties", {"tasks": (Task.GIVE_NOTICE,)}, {"who": ["secretary"]}),
    (
        "dispatch",
        "officers.duties",
        {"tasks": (Task.GIVE_NOTICE,), "absent": (SECRETARY,)},
        {"who": ["assistant secretary"]},
    ),
    (
        "dispatch",
        "officers.duties",
        {"tasks": (Task.DISBURSE_FUNDS,), "absent": (TREASURER,)},
        {"who": ["assistant treasurer"]},
    ),
    (
        "surge",
        "officers.duties",
        {"tasks": (Task.REPORT_FINANCES,)},
        {"who": ["chief financial officer", "treasurer"]},
    ),
    ("surge", "officers.duties", {"tasks": (Task.KEEP_STOCK_LEDGER,)}, {"who": ["secretary"]}),
    ("radio-one", "officers.duties", {"tasks": (Task.SIGN_CONTRACTS,)}, {"authorized_by": "board of directors"}),
    ("micrus", "officers.duties", {"asks_superior": True, "offices": (SECRETARY,)}, {"who": ["board of directors", "president"]}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "rule", "facts", "values"), VALUES)
def test_values(name: str, rule: str, facts: dict[str, Any], values: dict[str, object]) -> None:
    """A question that asks who, when or how many."""
    finding = find(name, rule, **facts)

    assert values == {key: finding.values.get(key) for key in values}


UNSAID = [
    ("micrus", {"absent": (PRESIDENT,), "candidates": (KIM, LOU)}, "not_addressed"),  # no order among vice presidents
    ("micrus", {"absent": (SECRETARY,), "candidates": (KIM, LOU)}, "needs_facts"),  # the board's order alone
    ("micrus", {"absent": (SECRETARY,), "candidates": (KIM, LOU), "ranked": False}, "not_addressed"),
    ("dispatch", {"absent": (CHIEF,), "candidates": (KIM, Candidate("Max"))}, "needs_facts"),
    ("dispatch", {"absent": (CHIEF,), "candidates": (KIM, LOU), "ranked": True}, "needs_facts"),
    ("surge", {"absent": (FINANCE,)}, "not_addressed"),
]


@pytest.mark.parametrize(("name", "facts", "outcome"), UNSAID)
def test_an_order_that_the_text_does_not_give_is_not_made_up(name: str, facts: dict[str, Any], outcome: str) -> None:
    """Where the order of several stand-ins hangs on a missing fact, or on nothing, no name is given."""
    assert outcome == find(name, "officers.absence", **facts).outcome
