"""A number is answered to one who asks for a number, computed from what was told."""

import pytest
from asking import ask

ASKED = [
    (
        "micrus",
        "a committee has 6 members. how many must be there so that it can act?",
        "value",
        "committees.quorum",
        4,
        "who may sit on a committee is another matter, though it tells a number too",
    ),
    (
        "radio-one",
        "exactly 8 came to the board. how many votes to pass a motion?",
        "value",
        "board.vote",
        5,
        "those who came to the board decide the vote of the board",
    ),
    (
        "dispatch",
        "eleven directors, how many sit in the largest of our classes?",
        "value",
        "directors.classes",
        [4, 4, 3],
        "the size of a class, not of the board",
    ),
]


@pytest.mark.parametrize(("name", "question", "outcome", "rule", "number", "why"), ASKED)
def test_the_number_that_is_asked_for(
    name: str, question: str, outcome: str, rule: str, number: int | list[int], why: str
) -> None:
    """The answer holds the number, by the rule that makes something of what was told."""
    answer = ask(name, question)

    assert (answer.outcome, answer.rule) == (outcome, rule), why
    assert number in list(answer.values.values())
