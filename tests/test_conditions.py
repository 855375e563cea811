"""Answers of "only if ...", where the question states that the condition holds or does not hold."""

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("corporation", "question", "outcome"),
    [
        ("surge", "Must the treasurer give a bond?", "conditional"),
        ("surge", "The board has asked for a bond. Must the treasurer give one?", "yes"),
        ("surge", "Must the treasurer post a bond if the board requires it?", "yes"),
        ("surge", "Must the treasurer post a bond only if the board requires it?", "conditional"),
        ("radio-one", "The board never asked for a bond. Must the treasurer give one?", "no"),
        ("dispatch", "Must the treasurer give a bond, even if the board never asked for one?", "no"),
        ("surge", "Does the treasurer always have to give a bond?", "no"),
        ("surge", "May the board require a bond from the treasurer?", "yes"),
        ("micrus", "must the board make the treasurer post a bond?", "no"),
        ("dispatch", "Can a committee declare a dividend?", "conditional"),
        (
            "dispatch",
            "Our finance committee would like to declare the Q4 dividend itself. I checked: neither the resolution that set it up nor the charter mentions dividends. Go or no-go?",
            "no",
        ),
        ("radio-one", "The line broke and one director heard nothing. Was she present?", "no"),
        (
            "radio-one",
            "Does participation by conference telephone, whereby all participants can hear each other, constitute presence in person?",
            "yes",
        ),
        ("surge", "may the president pick the transfer agent if the board lets him", "yes"),
        ("dispatch", "Shall inspectors act at every meeting of shareholders?", "no"),
    ],
)
def test_a_stated_condition_makes_a_plain_answer(corporation: str, question: str, outcome: str) -> None:
    """What stands beside the question settles the condition; "only if" in the question itself does not."""
    assert ask(corporation, question).outcome == outcome
