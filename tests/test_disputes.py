"""Two who say different things: which of them the document bears out."""

import pytest
from asking import ask

DECIDED = (
    (
        "radio-one",
        "Dana says that moving the registered office takes a vote of the stockholders, the treasurer says the board can do it alone. Who is right?",
        "treasurer",
        "I.1",
        "the second claim leans on the first",
    ),
    (
        "surge",
        "The chairman thinks the president may call a special meeting of the board. The CFO insists that only the chairman may. Who's right?",
        "chairman",
        "III.6",
        "two sentences",
    ),
    (
        "radio-one",
        "Suppose the board cuts Article V down in May, and a director was sued in April. Counsel: the shorter version governs her. Secretary: her old rights survive. Which of them is right?",
        "secretary",
        "V.7",
        "claims behind colons, with what leads up to them",
    ),
)


@pytest.mark.parametrize(("corporation", "message", "right", "section", "case"), DECIDED)
def test_the_one_is_named_whom_the_document_bears_out(
    corporation: str, message: str, right: str, section: str, case: str
) -> None:
    """The answer says who is right, and why."""
    answer = ask(corporation, message)

    assert (answer.outcome, answer.values["right"]) == ("value", right), case
    assert section in {each.section for each in answer.citations}, case


def test_where_the_document_bears_out_neither_it_says_what_it_says() -> None:
    """Two lengths that are both beside the text: the text itself is told."""
    answer = ask(
        "dispatch",
        "The CEO says a proxy without a term is good for three years but our lawyer says it is good for six months. who is correct?",
    )

    assert "right" not in answer.values
    assert "1 year" in answer.answer


@pytest.mark.parametrize(
    ("message", "outcome"),
    [
        ("The majority holder claims that the stockholders manage the business. Do the bylaws back him up?", "no"),
        ("I was told we need two thirds of the shares to remove a director. True?", "no"),
        ("We were advised that the board needs no notice for its annual meeting. Is that right?", "yes"),
        ("Two directors were on the line, so they can't be counted as present, right?", "no"),
        ("So a director who dials in does not count toward the quorum, correct?", "no"),
    ],
)
def test_what_somebody_was_told_is_answered_as_a_claim(message: str, outcome: str) -> None:
    """A claim without a name, and a denial behind what leads up to it."""
    assert ask("radio-one", message).outcome == outcome
