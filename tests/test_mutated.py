"""Whatever is typed, nothing raises: mutated questions, alone and in conversations."""

from random import Random

import pytest
from asking import CORPORATIONS, MONDAY, ask, library
from hypothesis import given, settings
from hypothesis import strategies as some
from mutating import message

from bot import conversation, dialogue
from rules.finding import Outcome


@settings(max_examples=60, deadline=None)
@given(some.integers(0, 2**32))
def test_a_conversation_of_mutated_questions_gets_answers(seed: int) -> None:
    """Three turns, put away and read again in between; `tests/benchmarks/fuzz.py` asks many more."""
    chance = Random(seed)
    state = dialogue.State(chance.choice(CORPORATIONS))
    for _ in range(3):
        state, answer = dialogue.respond(
            conversation.load(conversation.dump(state)), message(chance), MONDAY, library()
        )
        assert answer.outcome in list(Outcome)
        assert answer.json()


def test_half_a_character_is_answered() -> None:
    """A lone surrogate, which no JSON can hold, becomes a question mark."""
    _, answer = dialogue.respond(dialogue.State("micrus"), "quorum of 9 directors? \ud800", MONDAY, library())

    assert answer.question == "quorum of 9 directors? ?"
    assert b"quorum" in answer.json()


@pytest.mark.parametrize("span", ["48 hours", "3 business days", "2 weeks", "30 minutes"])
@pytest.mark.parametrize("name", CORPORATIONS)
def test_a_length_of_time_of_any_unit_is_counted(name: str, span: str) -> None:
    """Hours and business days before a dividend are days of the calendar too."""
    answer = ask(name, f"Can the record date be {span} before the dividend on June 30, 2027?")

    assert answer.json()


@pytest.mark.parametrize("name", CORPORATIONS)
def test_a_leap_day_beside_a_year_without_one_is_answered(name: str) -> None:
    """The year of the annual meeting is given to the other dates; February 29 becomes the last day of February."""
    answer = ask(
        name,
        "The annual meeting is on May 3, 2027 and the board meets on 2/29 and June 2: which meeting elects officers?",
    )

    assert answer.outcome in list(Outcome)
