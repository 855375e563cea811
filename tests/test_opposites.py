"""Questions that ask for the opposite of the sentence that answers them."""

import pytest
from asking import ask


@pytest.mark.parametrize(
    ("corporation", "question", "outcome", "lead"),
    [
        (
            "radio-one",
            "We fired the vice president. Does the removal end her contract rights?",
            "no",
            "No. Removal leaves",
        ),
        ("radio-one", "Does an officer who is removed keep her contract rights?", "yes", "Yes. Removal leaves"),
        (
            "radio-one",
            "Have the stockholders given up their power to change the bylaws?",
            "no",
            "No. The stockholders keep",
        ),
        (
            "radio-one",
            "Do the stockholders keep their power to change the bylaws?",
            "yes",
            "Yes. The stockholders keep",
        ),
        ("micrus", "Is Ann allowed to be president and secretary at once?", "no", "No. "),
    ],
)
def test_an_answer_never_contradicts_itself(corporation: str, question: str, outcome: str, lead: str) -> None:
    """The word that leads in the answer agrees with the sentence after it and with the question."""
    answer = ask(corporation, question)

    assert (answer.outcome, answer.answer[: len(lead)]) == (outcome, lead)
