"""Two matters held against each other in one question: what both take, and which takes more."""

import pytest
from asking import ask

CASES = [
    ("dispatch", "Does it take more votes to remove an officer than to fill a board vacancy?", "no"),
    ("dispatch", "Does it take more votes to create a committee than to remove an officer?", "conditional"),
    ("dispatch", "Is a bigger majority needed to remove an officer than to create a committee?", "no"),
    (
        "dispatch",
        "Nine seats, seven in office - does it take fewer votes to fire the president than to form a committee?",
        "yes",
    ),
]


@pytest.mark.parametrize(("corporation", "question", "outcome"), CASES)
def test_the_larger_one_is_told(corporation: str, question: str, outcome: str) -> None:
    """By the numbers where they are told; else by the part, and by what it is a part of."""
    answer = ask(corporation, question)

    assert answer.outcome == outcome, answer.answer
    assert {"6.02"} < {each.section for each in answer.citations}


def test_both_numbers_are_told() -> None:
    """Two votes side by side: each is counted of its own whole."""
    answer = ask(
        "micrus", "11 seats, 8 filled: how many votes to fill a vacancy, compared with fixing directors' fees?"
    )

    assert [each["needed"] for each in answer.values.values()] == [6, 5]
    assert {"V.4", "V.7"} <= {each.section for each in answer.citations}


def test_the_one_that_is_asked_for_is_named() -> None:
    """Of two that are named the one that takes more is the answer."""
    answer = ask("dispatch", "Which takes more votes, removing an officer or creating a committee?")

    assert answer.values["which"] == "creating a committee"


def test_what_cannot_be_measured_is_left_to_the_reader() -> None:
    """Where the two are measured in different things both are shown and none is called larger."""
    answer = ask("surge", "Does it take more votes to elect a director than to fill a vacancy on the board?")

    assert answer.outcome == "ambiguous", answer.answer
