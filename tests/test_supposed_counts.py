"""So many supposed to be needed, or to be enough: on both sides of the number that the text asks for."""

import pytest
from asking import ask


@pytest.mark.parametrize(("count", "outcome"), [(4, "no"), (5, "yes"), (6, "no"), (9, "no")])
@pytest.mark.parametrize(
    "question",
    [
        "Do we need {n} of our 9 directors for a quorum?",
        "Must {n} of the 9 directors be present at the board meeting for a quorum?",
        "Does a board quorum take {n} of 9 directors?",
        "With 9 directors, is a quorum {n}?",
        "9 directors. So we need {n} of them there, right?",
        "With all 9 directors present, do we need {n} votes to pass a motion?",
    ],
)
@pytest.mark.parametrize("corporation", ["micrus", "surge"])
def test_just_so_many_are_needed(corporation: str, question: str, count: int, outcome: str) -> None:
    """More than are needed are not needed, and fewer are not all that is needed."""
    assert ask(corporation, question.format(n=count)).outcome == outcome


@pytest.mark.parametrize(
    ("corporation", "count", "outcome"),
    [
        ("micrus", "500,000", "no"),
        ("micrus", "500,001", "yes"),
        ("micrus", "600,000", "no"),
        ("surge", "333,333", "no"),
        ("surge", "333,334", "yes"),
        ("surge", "500,001", "no"),
    ],
)
def test_just_so_many_shares_are_needed(corporation: str, count: str, outcome: str) -> None:
    """A majority of all shares, and a third."""
    question = f"There are 1,000,000 voting shares. Must {count} be represented at the annual meeting for a quorum?"

    assert ask(corporation, question).outcome == outcome


@pytest.mark.parametrize(("count", "outcome"), [(4, "no"), (5, "yes"), (6, "yes")])
def test_more_than_enough_is_enough(count: int, outcome: str) -> None:
    """All nine are there."""
    assert ask("surge", f"All 9 directors are present. Is {count} votes enough to pass it?").outcome == outcome


def test_what_is_not_counted_is_asked_for() -> None:
    """A number without its whole decides nothing."""
    assert ask("micrus", "Do we need five directors for a quorum of the board?").outcome == "needs_facts"
