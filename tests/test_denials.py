"""Whoever denies what the bylaws say is told so: a statement, its denial, and somebody's word for either agree."""

import pytest
from asking import CORPORATIONS, ask

from bot.reported import as_question

OPPOSITE = {"yes": "no", "no": "yes"}
STATEMENTS = (
    ("the president can call a special board meeting", "the president can't call a special board meeting"),
    (
        "the secretary can call a special meeting of the stockholders",
        "the secretary cannot call a special meeting of the stockholders",
    ),
    ("stockholders can vote by proxy", "stockholders can't vote by proxy"),
    ("the treasurer has to be a director", "the treasurer doesn't have to be a director"),
    ("the annual meeting has to be held in New York", "the annual meeting does not have to be held in New York"),
    ("directors can meet by telephone", "directors can't meet by telephone"),
    ("the board can remove an officer without cause", "the board can't remove an officer without cause"),
    ("stockholders can remove a director without cause", "stockholders cannot remove a director without cause"),
    ("the board can amend the bylaws", "the board can't amend the bylaws"),
    ("one person can be secretary and treasurer", "one person can't be secretary and treasurer"),
    ("directors are elected by a plurality", "directors aren't elected by a plurality"),
    ("a resignation has to be accepted", "a resignation doesn't have to be accepted"),
    ("inspectors have to be stockholders", "inspectors don't have to be stockholders"),
    ("committees must keep minutes", "committees don't have to keep minutes"),
)


@pytest.mark.parametrize("corporation", CORPORATIONS)
@pytest.mark.parametrize(("statement", "denial"), STATEMENTS)
def test_a_denial_gets_the_opposite_answer(corporation: str, statement: str, denial: str) -> None:
    """Asked in the open, with a tag, and as what counsel says."""
    plain = ask(corporation, as_question(statement).text).outcome

    assert ask(corporation, f"{statement}, right?").outcome == plain
    assert ask(corporation, f"{denial}, right?").outcome == OPPOSITE.get(plain, plain)
    assert ask(corporation, f"Our lawyer says that {denial}. Is she right?").outcome == OPPOSITE.get(plain, plain)


@pytest.mark.parametrize(
    ("corporation", "question", "outcome"),
    [
        ("surge", "May only the shareholders fix the number of directors?", "no"),
        ("surge", "Can a vacancy on the board only be filled by the shareholders?", "no"),
        ("radio-one", "Can a vacancy on the board only be filled by the stockholders?", "yes"),
        ("dispatch", "May the board alone amend the bylaws?", "no"),
        ("micrus", "Can a special meeting of the board be called only by the president?", "no"),
    ],
)
def test_nobody_else_is_asked_for(corporation: str, question: str, outcome: str) -> None:
    """A yes to those who are named is a no where the text names others beside them."""
    assert ask(corporation, question).outcome == outcome
