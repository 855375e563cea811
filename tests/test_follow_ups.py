"""Messages that go on from the one before: what they keep, what they change, where they lead."""

from typing import Any

import pytest
from asking import ask

from bot.beside import ROWS
from bot.rows_beside import BY_WORDS
from bot.rows_of_meetings import OF_MEETINGS
from bot.rows_of_persons import OF_PERSONS
from rules.registry import RULES

NOTICE = "When must notice of the stockholders' meeting on June 30, 2027 be mailed?"
QUORUM = "How many of our 9 directors make a quorum?"


@pytest.mark.parametrize(
    ("turns", "rule", "outcome", "values"),
    [
        # a fact changes, the rule stays
        ((QUORUM, "and with 11?"), "board.quorum", "value", {"needed": 6}),
        ((QUORUM, "what if just four turn up?"), "board.quorum", "no", {"needed": 5}),
        ((NOTICE, "and on July 4?"), "shareholders.notice.time", "value", {"last_day": "2027-06-24"}),
        ((NOTICE, "and the earliest?"), "shareholders.notice.time", "value", {"first_day": "2027-05-01"}),
        # another question of the same body
        ((QUORUM, "5 are here. how many have to vote yes?"), "board.vote", "value", {"needed": 3}),
        ((QUORUM, "only 3 came. may those 3 adjourn?"), "board.adjournment", "yes", {}),
        ((NOTICE, "who sends it out?"), "shareholders.notice.giver", "value", {}),
        # the other body
        (
            ("Can directors attend by video?", "and the stockholders?"),
            "shareholders.virtual_meeting",
            "not_addressed",
            {},
        ),
        # the same act by somebody else
        (
            ("Who may call a special board meeting?", "could the treasurer do it alone?"),
            "board.special_meeting.call",
            "no",
            {},
        ),
    ],
)
def test_a_follow_up_is_read_with_what_was_said(
    turns: tuple[str, ...], rule: str, outcome: str, values: dict[str, Any]
) -> None:
    """A change of one fact keeps the rule; a question of its own moves to its rule and keeps the numbers."""
    answer = ask("micrus", *turns)

    assert (answer.rule, answer.outcome) == (rule, outcome)
    assert {name: answer.values.get(name) for name in values} == values


def test_a_lone_hour_is_put_to_the_day_that_is_known() -> None:
    """An hour alone keeps the day of the meeting."""
    answer = ask(
        "surge",
        "Last moment to phone the directors for a special board meeting on Dec 9, 2026 at 2 pm?",
        "and at 4 pm?",
    )

    assert answer.values["latest"] == ["2026-12-08T16:00:00-05:00"]


def test_a_missing_record_date_leads_to_the_default() -> None:
    """A follow-up that changes the case goes to the rule for that case."""
    answer = ask(
        "radio-one",
        "What record dates can the board fix for a stockholders' meeting on June 30, 2027?",
        "and if it fixes none and notice goes out on June 10, 2027?",
    )

    assert (answer.rule, answer.values["record_date"]) == ("shareholders.record_date.default", "2027-06-09")


def test_a_question_of_the_field_that_fits_no_rule_is_offered_rules() -> None:
    """What is plainly on meetings is not turned away as foreign."""
    answer = ask("micrus", "stockholders meeting notice shares board quorum list")

    assert answer.outcome != "out_of_scope"


@pytest.mark.parametrize("row", [*BY_WORDS, *OF_MEETINGS, *OF_PERSONS], ids=lambda row: f"{row[0]} to {row[2]}")
def test_a_row_goes_from_a_rule_to_a_rule(row: tuple[str, object, str]) -> None:
    """A row that names no rule would never be read."""
    before, _, rule = row

    assert any(name.startswith(before) for name in RULES)
    assert rule in RULES


def test_no_row_takes_every_message() -> None:
    """A row goes over to its rule for words that it names, and not for any message whatever."""
    taken = [(before, rule) for before, words, rule in ROWS if words.search("") or words.search("grey geese")]

    assert taken == []
