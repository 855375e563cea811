"""Directors: both sides of every edge, for each corporation, computed by the rules from the provisions."""

from datetime import date
from typing import Any

import pytest
from asking import find

from rules.days import When
from rules.terms import Body, Meeting, Method, Of, Role, Span

HOLDERS, BOARD = Role.STOCKHOLDER, Role.BOARD


def _on(month: int, day: int, year: int = 2026) -> When:
    return When(date(year, month, day))


OUTCOMES: list[tuple[str, str, dict[str, Any], str]] = [
    # the number: "no fewer than one", "not less than two nor more than fifteen", "not less than three, except"
    ("dispatch", "directors.number", {"directors": 1}, "yes"),
    ("micrus", "directors.number", {"directors": 1}, "no"),
    ("micrus", "directors.number", {"directors": 2}, "yes"),
    ("micrus", "directors.number", {"directors": 15}, "yes"),
    ("micrus", "directors.number", {"directors": 16}, "no"),
    ("micrus", "directors.number", {"directors": 16, "number_topic": "too many"}, "yes"),
    ("radio-one", "directors.number", {"directors": 1}, "yes"),
    ("surge", "directors.number", {"directors": 3}, "yes"),
    ("surge", "directors.number", {"directors": 2}, "conditional"),
    ("surge", "directors.number", {"directors": 2, "stockholders_count": 2}, "yes"),
    ("surge", "directors.number", {"directors": 1, "stockholders_count": 2}, "no"),
    ("surge", "directors.number", {"directors": 2, "stockholders_count": 3}, "no"),
    ("dispatch", "directors.number", {"number_topic": "most"}, "no"),
    ("micrus", "directors.number", {"number_topic": "most"}, "yes"),
    # who fixes it, where and by which vote: the whole board before the change
    ("dispatch", "directors.number", {"board_size": 7, "meeting": Meeting.REGULAR}, "no"),
    ("dispatch", "directors.number", {"board_size": 7, "meeting": Meeting.ANNUAL}, "yes"),
    ("dispatch", "directors.number", {"board_size": 7, "meeting": Meeting.SPECIAL}, "conditional"),
    ("dispatch", "directors.number", {"number_topic": "change", "actor": HOLDERS}, "no"),
    ("surge", "directors.number", {"number_topic": "change", "actor": HOLDERS}, "yes"),
    ("micrus", "directors.number", {"old_size": 15, "board_size": 16}, "no"),
    ("micrus", "directors.number", {"old_size": 9, "board_size": 11, "in_favor": 5}, "yes"),
    ("micrus", "directors.number", {"old_size": 9, "board_size": 11, "in_favor": 4}, "no"),
    ("micrus", "directors.number", {"number_topic": "change", "supposed_of": Of.DIRECTORS_PRESENT}, "no"),
    # a decrease: no term is shortened; or it waits, but for vacant seats
    ("dispatch", "directors.number.decrease", {"pushes_out": True}, "no"),
    ("micrus", "directors.number.decrease", {"holds_over": True}, "yes"),
    ("radio-one", "directors.number.decrease", {}, "not_addressed"),
    ("surge", "directors.number.decrease", {"old_size": 9, "board_size": 7, "vacancies": 2}, "yes"),
    ("surge", "directors.number.decrease", {"old_size": 9, "board_size": 7, "vacancies": 0}, "no"),
    ("surge", "directors.number.decrease", {"old_size": 9, "board_size": 7, "vacancies": 1}, "conditional"),
    # classes: as nearly equal as possible
    ("dispatch", "directors.classes", {"staggered": True}, "yes"),
    ("dispatch", "directors.classes", {"staggered": False}, "no"),
    ("dispatch", "directors.classes", {"class_sizes": (4, 4, 3)}, "yes"),
    ("dispatch", "directors.classes", {"class_sizes": (5, 3, 3)}, "no"),
    ("dispatch", "directors.classes", {"class_sizes": (4, 4)}, "no"),
    ("surge", "directors.classes", {"staggered": True}, "no"),
    ("radio-one", "directors.classes", {"staggered": False}, "yes"),
    ("micrus", "directors.classes", {"staggered": True}, "ambiguous"),  # classes that nothing creates
    # terms
    ("dispatch", "directors.term", {"classes": ("II",), "term_year": 2029}, "yes"),
    ("dispatch", "directors.term", {"classes": ("II",), "term_year": 2028}, "no"),
    ("dispatch", "directors.term", {"term_claimed": Span("3 years")}, "yes"),
    ("dispatch", "directors.term", {"term_claimed": Span("1 year")}, "no"),
    ("dispatch", "directors.term", {"classes": ("IV",), "asks_when": True}, "no"),
    ("surge", "directors.term", {"term_claimed": Span("1 year")}, "yes"),
    ("surge", "directors.term", {"term_claimed": Span("3 years")}, "no"),
    ("radio-one", "directors.term", {"term_claimed": Span("1 year")}, "conditional"),
    ("radio-one", "directors.term", {"term_claimed": Span("2 years")}, "no"),
    ("dispatch", "directors.term", {"holds_over": True}, "yes"),
    ("micrus", "directors.term", {"holds_over": True}, "not_addressed"),
    # election
    ("radio-one", "directors.election", {"actor": HOLDERS}, "yes"),
    ("radio-one", "directors.election", {"actor": BOARD}, "no"),
    ("surge", "directors.election", {"meeting": Meeting.SPECIAL}, "conditional"),  # vacancies
    ("micrus", "directors.election", {"meeting": Meeting.SPECIAL}, "no"),
    # qualifications: silent but for age and stock at Surge
    ("surge", "directors.qualifications", {"age": 18}, "yes"),
    ("surge", "directors.qualifications", {"age": 17}, "no"),
    ("surge", "directors.qualifications", {"requirement": "stockholder", "obliged": True}, "no"),
    ("surge", "directors.qualifications", {"requirement": "stockholder"}, "yes"),
    ("surge", "directors.qualifications", {"requirement": "stockholder", "obliged": True, "negated": True}, "yes"),
    ("surge", "directors.qualifications", {"requirement": "residence"}, "not_addressed"),
    ("surge", "directors.qualifications", {"requirement": "greatest age", "age": 80}, "not_addressed"),
    ("micrus", "directors.qualifications", {"age": 17}, "not_addressed"),
    # resignation
    ("dispatch", "directors.resignation", {"spoken": True}, "no"),
    ("radio-one", "directors.resignation", {"methods": (Method.EMAIL,)}, "conditional"),
    ("micrus", "directors.resignation", {"resignation_topic": "acceptance"}, "no"),
    ("micrus", "directors.resignation", {"resignation_topic": "no acceptance"}, "yes"),
    ("radio-one", "directors.resignation", {"resignation_topic": "acceptance"}, "no"),
    ("radio-one", "directors.resignation", {"resignation_topic": "later"}, "not_addressed"),
    ("surge", "directors.resignation", {"resignation_topic": "later"}, "yes"),
    ("surge", "directors.resignation", {"roles": (Role.TREASURER,)}, "no"),
    ("surge", "directors.resignation", {"roles": (Role.PRESIDENT,)}, "yes"),
    ("dispatch", "directors.resignation", {"roles": (Role.TREASURER,)}, "conditional"),
    (
        "dispatch",
        "directors.resignation",
        {
            "roles": (Role.CHAIRMAN, Role.CHIEF_EXECUTIVE, Role.SECRETARY, Role.TREASURER),
            "absent": (Role.CHAIRMAN, Role.CHIEF_EXECUTIVE, Role.SECRETARY),
        },
        "yes",
    ),
    ("micrus", "directors.resignation", {"delivered_at": _on(11, 20), "effective_at": _on(12, 31)}, "no"),
    ("micrus", "directors.resignation", {"delivered_at": _on(11, 20)}, "yes"),
    (
        "micrus",
        "directors.resignation",
        {"delivered_at": _on(11, 20), "effective_at": _on(12, 31), "holds_over": True},
        "yes",
    ),
    ("micrus", "directors.resignation", {"body": Body.COMMITTEE, "resignation_topic": "may"}, "yes"),
    ("surge", "directors.resignation", {"body": Body.COMMITTEE, "resignation_topic": "may"}, "not_addressed"),
    # removal
    ("dispatch", "directors.removal", {"removed": "director", "removal_cause": "without", "actor": HOLDERS}, "no"),
    ("dispatch", "directors.removal", {"removed": "director", "removal_cause": "with", "actor": HOLDERS}, "yes"),
    ("dispatch", "directors.removal", {"removed": "director", "actor": HOLDERS}, "conditional"),
    ("micrus", "directors.removal", {"removed": "director", "removal_cause": "without"}, "yes"),
    ("micrus", "directors.removal", {"removed": "director", "actor": BOARD}, "no"),
    ("surge", "directors.removal", {"removed": "director", "actor": BOARD, "removal_cause": "without"}, "no"),
    (
        "surge",
        "directors.removal",
        {"removed": "director", "actor": BOARD, "removal_cause": "with", "meeting": Meeting.REGULAR},
        "no",
    ),
    (
        "surge",
        "directors.removal",
        {"removed": "director", "actor": BOARD, "removal_cause": "with", "meeting": Meeting.SPECIAL},
        "yes",
    ),
    ("surge", "directors.removal", {"removed": "director", "actor": HOLDERS, "meeting": Meeting.ANNUAL}, "no"),
    ("surge", "directors.removal", {"removed": "director", "removal_cause": "asked"}, "ambiguous"),
    ("surge", "directors.removal", {"removed": "director", "removal_cause": "asked", "actor": BOARD}, "yes"),
    ("surge", "directors.removal", {}, "needs_facts"),  # a director or an officer?
    ("surge", "directors.removal", {"removed": "director", "actor": HOLDERS, "by_consent": True}, "conditional"),
    # removal by votes: outstanding, represented, or in each reading
    ("micrus", "directors.removal", {"removed": "director", "shares_outstanding": 10, "shares_in_favor": 5}, "no"),
    ("micrus", "directors.removal", {"removed": "director", "shares_outstanding": 10, "shares_in_favor": 6}, "yes"),
    (
        "dispatch",
        "directors.removal",
        {"removed": "director", "removal_cause": "with", "shares_present": 10, "shares_in_favor": 5},
        "no",
    ),
    (
        "dispatch",
        "directors.removal",
        {"removed": "director", "removal_cause": "with", "shares_present": 10, "shares_in_favor": 6},
        "yes",
    ),
    (
        "surge",
        "directors.removal",
        {"removed": "director", "shares_outstanding": 100, "shares_in_favor": 51, "shares_against": 5},
        "yes",
    ),
    (
        "surge",
        "directors.removal",
        {"removed": "director", "shares_outstanding": 100, "shares_in_favor": 30, "shares_against": 20},
        "ambiguous",
    ),
    (
        "surge",
        "directors.removal",
        {"removed": "director", "shares_outstanding": 100, "shares_in_favor": 20, "shares_against": 20},
        "no",
    ),
    ("radio-one", "directors.removal", {"removed": "director", "supposed_of": Of.VOTES_CAST}, "no"),
    ("dispatch", "directors.removal", {"removed": "class director", "actor": HOLDERS}, "value"),
    # vacancies: in office, the whole board, outstanding shares
    ("dispatch", "directors.vacancy", {"actor": BOARD, "seats": 9, "vacancies": 3, "in_favor": 4}, "yes"),
    ("dispatch", "directors.vacancy", {"actor": BOARD, "seats": 9, "vacancies": 3, "in_favor": 3}, "no"),
    ("micrus", "directors.vacancy", {"actor": BOARD, "seats": 9, "vacancies": 3, "in_favor": 4}, "no"),
    ("micrus", "directors.vacancy", {"actor": BOARD, "seats": 9, "vacancies": 3, "in_favor": 5}, "yes"),
    ("micrus", "directors.vacancy", {"actor": BOARD, "seats": 9, "in_office": 4}, "no"),  # four cannot cast five votes
    ("micrus", "directors.vacancy", {"actor": BOARD, "seats": 9, "in_office": 5}, "yes"),
    ("micrus", "directors.vacancy", {"in_office": 1}, "no"),
    ("dispatch", "directors.vacancy", {"in_office": 1}, "yes"),
    ("surge", "directors.vacancy", {"in_office": 0, "actor": BOARD}, "no"),
    ("radio-one", "directors.vacancy", {"actor": BOARD}, "no"),
    ("radio-one", "directors.vacancy", {"shares_outstanding": 100, "shares_in_favor": 51}, "yes"),
    ("radio-one", "directors.vacancy", {"shares_outstanding": 100, "shares_in_favor": 50}, "no"),
    ("dispatch", "directors.vacancy", {"actor": HOLDERS, "emptied": "other"}, "no"),
    ("dispatch", "directors.vacancy", {"actor": HOLDERS, "emptied": "removal, same meeting"}, "yes"),
    ("dispatch", "directors.vacancy", {"actor": HOLDERS, "emptied": "removal, later"}, "no"),
    ("dispatch", "directors.vacancy", {"actor": HOLDERS}, "conditional"),
    ("surge", "directors.vacancy", {"actor": HOLDERS}, "yes"),
    ("surge", "directors.vacancy", {"actor": HOLDERS, "exclusive": True}, "no"),
    ("radio-one", "directors.vacancy", {"actor": HOLDERS, "exclusive": True}, "yes"),
    # the term of one who fills a vacancy
    ("dispatch", "directors.vacancy.term", {"term_topic": "rest"}, "yes"),
    ("dispatch", "directors.vacancy.term", {"term_topic": "next meeting"}, "no"),
    ("surge", "directors.vacancy.term", {"term_topic": "next meeting"}, "yes"),
    ("radio-one", "directors.vacancy.term", {"term_topic": "full"}, "no"),
    # pay
    ("micrus", "directors.compensation", {"in_office": 9, "in_favor": 5}, "yes"),
    ("micrus", "directors.compensation", {"in_office": 9, "in_favor": 4}, "no"),
    ("micrus", "directors.compensation", {"abstains": True}, "no"),
    ("micrus", "directors.compensation", {"expenses": True, "permitted": True}, "not_addressed"),
    ("dispatch", "directors.compensation", {"expenses": True, "permitted": True}, "yes"),
    ("surge", "directors.compensation", {"actor": HOLDERS}, "no"),
    ("radio-one", "directors.compensation", {}, "not_addressed"),
]


@pytest.mark.parametrize(("name", "rule", "facts", "outcome"), OUTCOMES)
def test_yes_or_no(name: str, rule: str, facts: dict[str, Any], outcome: str) -> None:
    """A question that can be answered yes or no is answered so, on both sides of each edge."""
    assert find(name, rule, polar=True, **facts).outcome == outcome


VALUES: list[tuple[str, str, dict[str, Any], str, object]] = [
    ("micrus", "directors.number", {}, "maximum", 15),
    ("radio-one", "directors.number", {}, "first_board", 5),
    ("surge", "directors.number", {"number_topic": "least", "stockholders_count": 1}, "minimum", 1),
    ("micrus", "directors.number", {"number_topic": "change", "seats": 12}, "needed", 7),
    ("surge", "directors.number.decrease", {"old_size": 9, "board_size": 6, "vacancies": 2}, "at_once", 2),
    ("surge", "directors.number.decrease", {"old_size": 9, "board_size": 6, "vacancies": 2}, "at_annual_meeting", 1),
    ("dispatch", "directors.classes", {"directors": 11}, "sizes", [4, 4, 3]),
    ("dispatch", "directors.term", {"term_year": 1998}, "class", "Class I"),
    ("dispatch", "directors.term", {"term_year": 2030}, "class", "Class III"),
    ("dispatch", "directors.term", {"classes": ("I",)}, "ends", [2028]),
    ("dispatch", "directors.term", {"classes": ("II",)}, "ends", [2026, 2029]),  # before or after the 2026 meeting
    ("dispatch", "directors.term", {"classes": ("II",), "meeting_at": _on(5, 12)}, "ends", [2029]),
    ("dispatch", "directors.term", {"classes": ("II",), "meeting_at": _on(12, 12)}, "ends", [2026]),
    ("dispatch", "directors.term", {"elected_ago": 1}, "ends", 2028),
    ("dispatch", "directors.term", {"elected_year": 2025, "classes": ("II",)}, "ends", 2026),  # not that class's year
    ("surge", "directors.term", {"elected_year": 2026}, "ends", 2027),
    ("dispatch", "directors.vacancy", {"seats": 9, "vacancies": 2}, "needed", 4),
    ("micrus", "directors.vacancy", {"seats": 9, "vacancies": 2}, "needed", 5),
    ("surge", "directors.vacancy", {"in_office": 6}, "needed", 4),
    ("radio-one", "directors.vacancy", {"shares_outstanding": 1000}, "needed", 501),
    ("dispatch", "directors.vacancy.term", {"classes": ("I",)}, "ends", [2028]),
    ("dispatch", "directors.vacancy.term", {"classes": ("I",), "elected_year": 2025}, "ends", [2025, 2028]),
    (
        "micrus",
        "directors.resignation",
        {"delivered_at": _on(3, 4), "effective_at": _on(3, 31)},
        "effective",
        _on(3, 31),
    ),
    (
        "radio-one",
        "directors.resignation",
        {"delivered_at": _on(3, 4), "effective_at": _on(3, 31)},
        "effective",
        _on(3, 4),
    ),
    ("surge", "directors.removal", {"removed": "director", "shares_outstanding": 1000}, "needed", [501]),
]


@pytest.mark.parametrize(("name", "rule", "facts", "value", "expected"), VALUES)
def test_values(name: str, rule: str, facts: dict[str, Any], value: str, expected: object) -> None:
    """What is asked for is computed."""
    assert find(name, rule, **facts).values[value] == expected
