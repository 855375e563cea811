"""What a committee decides at its meetings, when it reports, and what its members are paid."""

from datetime import date
from typing import Any

import pytest
from asking import find

from rules.days import When
from rules.terms import Span

YES, NO, VALUE, SILENT = "yes", "no", "value", "not_addressed"


def _day(month: int, day: int) -> When:
    return When(date(2026, month, day), None)


REPORTS = [
    # a board meeting two days after the committee's may pass without the report, one three days after may not
    ({"committee_met_at": _day(12, 1), "board_meets_at": _day(12, 3)}, VALUE, 2),
    ({"committee_met_at": _day(12, 1), "board_meets_at": _day(12, 4)}, VALUE, 1),
    ({"gap": Span("2 days"), "polar": True}, NO, 2),
    ({"gap": Span("3 days"), "polar": True}, YES, 1),
    ({"gap": Span("2 days"), "polar": True, "second_meeting": True}, YES, 2),
    ({"gap": Span("3 days"), "polar": True, "second_meeting": True}, NO, 1),
]


@pytest.mark.parametrize(("facts", "outcome", "meeting"), REPORTS)
def test_the_two_days_of_a_report(facts: dict[str, Any], outcome: str, meeting: int) -> None:
    """Micrus VII.1."""
    finding = find("micrus", "committees.report", **facts)

    assert (finding.outcome, finding.values["by_board_meeting"]) == (outcome, meeting)


def test_the_second_meeting_gives_the_date() -> None:
    """With both board meetings known the last day is a date."""
    facts = {"committee_met_at": _day(12, 1), "board_meets_at": _day(12, 2), "second_board_at": _day(12, 15)}

    assert str(find("micrus", "committees.report", **facts).values["due"]) == "2026-12-15"


VOTES = [
    # members, present, in favor: what Dispatch 4.03 gives in each of its readings
    ({"members": 5, "present": 3, "in_favor": 3}, YES),
    ({"members": 5, "present": 3, "in_favor": 2}, "ambiguous"),
    ({"members": 5, "present": 3, "in_favor": 1}, NO),
    ({"members": 5, "present": 4, "in_favor": 3}, "ambiguous"),  # not all who are there
    ({"members": 5, "present": 2, "in_favor": 2}, NO),  # no quorum
    ({"members": 5, "nondirectors": 2, "present": 2, "in_favor": 2}, YES),  # three directors count
]


@pytest.mark.parametrize(("facts", "outcome"), VOTES)
def test_the_three_readings_of_the_committee_vote(facts: dict[str, Any], outcome: str) -> None:
    """One answer where they agree, all of them where they do not."""
    finding = find("dispatch", "committees.vote", polar=True, **facts)

    assert finding.outcome == outcome
    assert bool(finding.choices) == (outcome == "ambiguous")


@pytest.mark.parametrize(
    ("name", "rule", "outcome"),
    [
        ("micrus", "committees.vote", YES),
        ("radio-one", "committees.vote", SILENT),
        ("surge", "committees.vote", SILENT),
        ("surge", "committees.quorum", SILENT),
        ("radio-one", "committees.quorum", YES),
    ],
)
def test_a_vote_of_a_committee_elsewhere(name: str, rule: str, outcome: str) -> None:
    """Two texts say nothing on a committee's vote, one nothing on its quorum."""
    facts = {"members": 5, "present": 3} | ({"in_favor": 2} if rule.endswith("vote") else {})

    assert find(name, rule, polar=True, **facts).outcome == outcome


PAY = [
    ("dispatch", {"in_office": 7}, VALUE, 4),
    ("micrus", {"seats": 9, "vacancies": 2}, VALUE, 4),  # of those in office
    ("surge", {"in_office": 7}, VALUE, None),
    ("dispatch", {"polar": True, "interested": True}, YES, None),
    ("radio-one", {}, SILENT, None),
]


@pytest.mark.parametrize(("name", "facts", "outcome", "needed"), PAY)
def test_the_pay_of_committee_members(name: str, facts: dict[str, Any], outcome: str, needed: int | None) -> None:
    """By directors in office in two texts, by the board in a third."""
    finding = find(name, "committees.pay", **facts)

    assert (finding.outcome, finding.values.get("needed")) == (outcome, needed)
