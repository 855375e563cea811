"""Whether a yes or no is asked for, and which way round."""

import pytest

from bot.understand import form


@pytest.mark.parametrize(
    "text",
    [
        "Can the board meet by phone?",
        "yo is that allowed",
        "We have 3,000,000 shares. Is 1,000,000 enough?",
        "if the letter is posted on Monday and we meet on Friday is that ok",
        "the treasurer has to be a director?",
        "ceo call special board meeting?",
        "gotta give a reason in the notice?",
        "ok for committees as well?",
        "Whether a proxy may be oral?",
        "the notice went out late. Was it?",
        "He handed in the letter on Monday. Properly served?",
        "gender words in the bylaws - any legal effect?",
        "Is it enough to phone, unless the charter says otherwise?",
    ],
)
def test_a_yes_or_no_is_asked_for(text: str) -> None:
    """An auxiliary in front, a statement with a question mark, or telegraphic words."""
    assert form.is_polar(text)


@pytest.mark.parametrize(
    "text",
    [
        "In what city is our main office, unless the board moved it?",
        "How soon before the meeting, unless a statute says otherwise, must we post it?",
        "Who signs, if the president is away?",
        "quorum for a board of 6?",
        "1,000,000 shares present, votes needed?",
        "Between which dates can the notice be mailed?",
        "who can call a special meeting?",
        "how many directors must be there?",
        "last day to mail?",
        "out of which funds may a dividend be paid?",
    ],
)
def test_a_value_is_asked_for(text: str) -> None:
    """A question word, a number needed, or a deadline."""
    assert not form.is_polar(text)


@pytest.mark.parametrize(
    ("text", "too_late"),
    [("Is 70 days too early?", True), ("It went out early. Too early?", True), ("Is 70 days ok?", False)],
)
def test_too_late_turns_in_time_round(text: str, *, too_late: bool) -> None:
    """A question with "too early" asks for the opposite of "in time"."""
    assert form.is_too_late(text) == too_late


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("do we need ten days?", True),
        ("must the directors get a week's notice?", True),
        ("Is a month's notice required?", True),
        ("are ten days enough?", False),
    ],
)
def test_what_is_needed_is_not_what_is_enough(text: str, *, needed: bool) -> None:
    """A need is asked for with "need", "must", "required"."""
    assert form.is_need(text) == needed


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("can we hold it without notice?", True),
        ("A meeting without a quorum was adjourned. Must notice be given?", False),
        ("can we skip the oath?", True),
    ],
)
def test_a_question_for_leaving_out(text: str, *, negated: bool) -> None:
    """The words "without a quorum" say what happened, "without notice" what is to be left out."""
    assert form.is_negated(text) == negated


@pytest.mark.parametrize("text", ["may only the president call it?", "can nobody but the secretary certify it?"])
def test_only_is_heard(text: str) -> None:
    """Whether those named alone may."""
    assert form.is_exclusive(text)
