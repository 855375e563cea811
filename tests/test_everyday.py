"""Everyday names put as the field has them."""

import pytest
from asking import ask

from bot.understand.bound import plainly_bound
from bot.understand.everyday import plainly_named

NAMED = (
    ("the owners' yearly get-together", "the shareholders' annual meeting", "owners and their meeting"),
    ("an unplanned board sit-down", "a special board meeting", "a meeting out of turn"),
    ("four of the nine folks on the board", "four of the nine directors", "people on the board"),
    ("two board chairs are empty", "two board seats are empty", "seats"),
    ("may we rewrite the rulebook", "may we rewrite the bylaws", "the bylaws"),
    ("the top boss is away", "the CEO is away", "the highest officer"),
    ("I sent the invitations out", "I sent the notices out", "notices"),
    ("the owners of the shares", "the owners of the shares", "who owns a share is no other word for all holders"),
    ("may he invite guests", "may he invite guests", "to invite is a verb"),
    ("not a officer", "not an officer", "a slip of grammar"),
)


@pytest.mark.parametrize(("text", "named", "case"), NAMED)
def test_a_name_that_stands_for_one_thing_is_put_so(text: str, named: str, case: str) -> None:
    """Only names that mean one thing alone are put as the field has them."""
    assert plainly_named(text) == named, case


BOUND = (
    ("Do the by-laws oblige the board to elect a CFO?", "Must the board elect a CFO?", "the text obliges"),
    ("do the rules make us mail a list?", "must we mail a list?", "the text makes somebody do a thing"),
    ("are we under any obligation to meet in Ohio?", "must we meet in Ohio?", "somebody is obliged"),
    ("do the bylaws make him liable?", "do the bylaws make him liable?", "what one is made is not what one does"),
    ("is he bound by the contract?", "is he bound by the contract?", "bound by something"),
)


@pytest.mark.parametrize(("text", "put", "case"), BOUND)
def test_an_obligation_is_put_as_must(text: str, put: str, case: str) -> None:
    """What the bylaws oblige somebody to do is what he must do."""
    assert plainly_bound(text) == put, case


@pytest.mark.parametrize(
    ("corporation", "message", "outcome", "section"),
    [
        ("dispatch", "may the board close down one of its working groups at any time", "yes", "4.04"),
        ("radio-one", "do the board's own sit-downs have to be in Delaware?", "no", "III.6"),
        (
            "surge",
            "how many of the seven folks on the board have to come to a sit-down of the board?",
            "value",
            "III.8",
        ),
        ("micrus", "who picks the city for the owners' yearly gathering?", "value", "II.1"),
    ],
)
def test_a_question_in_everyday_names_is_answered(corporation: str, message: str, outcome: str, section: str) -> None:
    """The same answer as in the words of the field."""
    answer = ask(corporation, message)

    assert answer.outcome == outcome
    assert section in {each.section for each in answer.citations}
