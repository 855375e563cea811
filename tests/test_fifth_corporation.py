"""A corporation is added by a folder alone."""

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from asking import MONDAY

from bot import dialogue
from bot.library import Library
from rules.coverage import coverage
from rules.days import When
from rules.deadlines import Event, EventKind, chain_of

LIBRARY = Library.open(Path(__file__).parent / "library")
QUESTIONS: list[tuple[str, str, str, dict[str, Any]]] = [
    # question, outcome, section, values that the answer must hold
    ("May the treasurer call a special meeting of the stockholders?", "yes", "I.1", {}),
    ("May the president call a special meeting of the stockholders?", "no", "I.1", {}),
    (
        "Holders of 300,000 of our 900,000 voting shares ask in writing for a special stockholders' meeting. Enough?",
        "yes",
        "I.1",
        {},
    ),
    (
        "When is the last day to mail notice of a special stockholders' meeting on June 30, 2027?",
        "value",
        "I.2",
        {"last_day": "2027-06-15", "first_day": "2027-05-21"},
    ),
    ("How many of 900,000 shares make a quorum of the stockholders?", "value", "I.3", {"needed": 600_000}),
    ("Can two directors call a special board meeting?", "no", "II.1", {}),
    (
        "If we phone every director now, when is the earliest that the special board meeting can start?",
        "value",
        "II.1",
        {"earliest_start": "2026-11-24T21:00:00-06:00"},  # 36 hours, by the clock of Chicago
    ),
    ("Do 3 of our 9 directors make a quorum of the board?", "yes", "II.2", {"needed": 3}),
    ("5 of 9 directors show up and 2 vote yes: did it pass?", "no", "II.2", {"needed": 3}),
    ("How long is a stockholder's proxy good for?", "not_addressed", "", {}),
]


@pytest.mark.parametrize(("question", "outcome", "section", "values"), QUESTIONS)
def test_it_is_asked_like_the_others(question: str, outcome: str, section: str, values: dict[str, Any]) -> None:
    """Its own words decide, in its own time zone; where it is silent, that is the answer."""
    _, answer = dialogue.respond(dialogue.State("harbor"), question, MONDAY, LIBRARY)

    assert answer.outcome == outcome
    assert [each.section for each in answer.citations][:1] == ([section] if section else [])
    assert values == {name: answer.values[name] for name in values}


@pytest.mark.parametrize(
    ("kind", "at", "step", "last"),
    [
        (EventKind.SPECIAL_MEETING, When(date(2027, 6, 30)), "notice", When(date(2027, 6, 15))),  # fifteen days
        # 36 hours: at nine in the morning the limit is the evening of the day before yesterday
        (
            EventKind.SPECIAL_BOARD_MEETING,
            When(date(2027, 6, 30), time(9)),
            "notice",
            When(date(2027, 6, 28), time(21)),
        ),
        (EventKind.SPECIAL_BOARD_MEETING, When(date(2027, 6, 30)), "notice", When(date(2027, 6, 28))),
    ],
)
def test_its_events_are_planned_like_the_others(kind: EventKind, at: When, step: str, last: When) -> None:
    """Deadlines from its own provisions; where its text has none, the chain is silent."""
    assert chain_of(LIBRARY.get("harbor"), Event(kind, at), MONDAY).the(step).due == last
    for each in EventKind:
        found = chain_of(LIBRARY.get("harbor"), Event(each, at), MONDAY)
        assert all(step.due or step.opens or step.awaits or step.silent for step in found.deadlines)


def test_it_is_named_and_compared_like_the_others() -> None:
    """The folder's name is a name in questions, and the corporation has its row in a comparison."""
    _, named = dialogue.respond(
        dialogue.State("surge"),
        "At Harbor Tools, Inc., do 3 of 9 directors make a quorum of the board?",
        MONDAY,
        LIBRARY,
    )
    compared = dialogue.compare("How many of 900,000 shares make a quorum of the stockholders?", MONDAY, LIBRARY)

    assert named.corporation is not None
    assert (named.corporation.id, named.outcome) == ("harbor", "yes")
    assert compared.values["harbor"]["needed"] == 600_000


def test_all_of_it_is_encoded() -> None:
    """Its coverage is proven like that of the four."""
    assert all(each.complete for each in coverage(LIBRARY.get("harbor")))
