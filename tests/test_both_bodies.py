"""One question on stockholders and board at once."""

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("name", "question", "outcome", "sections"),
    [
        ("surge", "Is the quorum the same part for stockholders as for directors?", "no", {"II.5", "III.8"}),
        ("micrus", "Who presides: is it the same at stockholders' and board meetings?", None, set()),
        ("surge", "Do abstentions count differently for the stockholders and for the board?", "yes", {"II.8", "III.8"}),
        ("dispatch", "quorum of a committee of 4 versus a board of 8?", "value", {"3.09", "4.03"}),
    ],
)
def test_both_are_answered_and_held_against_each_other(
    name: str, question: str, outcome: str | None, sections: set[str]
) -> None:
    """The sections of both stand in the answer, and "the same?" gets a yes or a no."""
    answer = ask(name, question)

    assert outcome in (None, answer.outcome)
    assert sections <= {each.section.split("(")[0] for each in answer.citations}


def test_a_body_named_for_comparison_is_not_asked_about() -> None:
    """A body named with "like" leaves the question with the other one."""
    answer = ask("radio-one", "Must a special board meeting have thirty days' notice like one of the stockholders?")

    assert (answer.rule, answer.outcome) == ("board.special_meeting.notice", "no")


def test_two_matters_said_to_be_the_same_are_shown_side_by_side() -> None:
    """No yes or no of one rule answers for both."""
    answer = ask("dispatch", "Is the vote that removes an officer the same as the vote that sets up a committee?")

    assert answer.outcome == "ambiguous"
    assert {each.section for each in answer.citations} == {"6.02", "4.01"}
