"""Two ways, or two bodies, held against each other: which has the longer notice, the larger quorum."""

import pytest
from asking import ask

CASES = [
    ("micrus", "does a mailed notice to directors need a longer lead time than a faxed one?", "yes", None),
    ("micrus", "is the notice shorter by mail than by telephone for a special board meeting?", "no", None),
    ("surge", "must directors be told earlier by facsimile than by phone?", "no", None),
    ("micrus", "which needs the longer notice to directors, telephone or telegram?", "value", "telegram"),
    ("micrus", "notice to directors: telephone or telegram, which needs less?", "value", None),
    ("surge", "is a quorum of the shareholders a smaller part than a quorum of the board?", "yes", None),
    ("surge", "is the board's quorum lower than the shareholders'?", "no", None),
    ("radio-one", "do the stockholders get longer notice than the directors?", "yes", None),
    ("dispatch", "is a committee's quorum lower than the board's?", "no", None),
    ("surge", "Is the telephone or the post the quicker way to give directors notice?", "value", "telephone"),
    (
        "surge",
        "where is the bigger fraction needed for a quorum, with the board or with the shareholders?",
        "value",
        None,
    ),
    ("micrus", "Does a committee need a different quorum fraction from the board?", "no", None),
    ("radio-one", "which is larger, the quorum of the board or that of the stockholders?", "value", "neither"),
]


@pytest.mark.parametrize(("corporation", "question", "outcome", "which"), CASES)
def test_the_larger_one_is_told(corporation: str, question: str, outcome: str, which: str | None) -> None:
    """Yes, no, or the name of the larger one; both are cited."""
    answer = ask(corporation, question)

    assert answer.outcome == outcome, answer.answer
    assert which is None or answer.values["which"] == which


def test_the_difference_is_told() -> None:
    """By how much two ways of notice differ is a number of hours."""
    answer = ask("micrus", "How much longer is the notice to directors if we fax them instead of phoning them?")

    assert answer.values["difference"] == "24 hours"


def test_more_than_half_is_no_comparison() -> None:
    """A part of a whole is told, not two things."""
    assert ask("radio-one", "Is more than half of the directors enough for a board quorum?").rule == "board.quorum"


def test_both_sections_are_cited() -> None:
    """Who compares two bodies sees the sentence of each."""
    answer = ask("surge", "Is the shareholders' quorum smaller than that of the board?")

    assert {each.section for each in answer.citations} >= {"II.5", "III.8"}
