"""Whether a yes or no is asked for, and which way round."""

from pathlib import Path

import pytest
import yaml

from bot.understand import form
from bot.understand.predicates import TOO_LATE, asks_for

FORMS = yaml.safe_load((Path(__file__).parent / "asked_forms.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", FORMS["yes_or_no"])
def test_a_yes_or_no_is_asked_for(text: str) -> None:
    """An auxiliary before its subject, a statement with a question mark or a tag, "whether", or a verdict to be given."""
    assert form.is_polar(text)


@pytest.mark.parametrize("text", FORMS["value"])
def test_a_value_is_asked_for(text: str) -> None:
    """A word that asks in front or after a preposition, a value named alone, one of two, or a mere change of a fact."""
    assert not form.is_polar(text)


@pytest.mark.parametrize(
    ("text", "too_late"),
    [("Is 70 days too early?", True), ("It went out early. Too early?", True), ("Is 70 days ok?", False)],
)
def test_too_late_turns_in_time_round(text: str, *, too_late: bool) -> None:
    """A question with "too early" asks for the opposite of "in time"."""
    assert asks_for(text, TOO_LATE) == too_late


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
