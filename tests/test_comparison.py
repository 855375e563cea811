"""One question over several corporations."""

import json
import re

import pytest
from asking import MONDAY, ask, library
from msgspec.structs import asdict
from standin.limits import violations

from bot import dialogue
from bot.layout.slack import messages
from bot.layout.terminal import render

NAMES = {
    "dispatch": "Dispatch Management Services Corp.",
    "micrus": "Micrus, Inc.",
    "radio-one": "Radio One of Detroit, Inc.",
    "surge": "Surge Components, Inc.",
}
RANKED = [
    # question, strictest, laxest
    ("How many of 1,200,000 shares make a quorum of the stockholders?", ["dispatch", "micrus", "radio-one"], ["surge"]),
    ("How many of 10 directors make a quorum of the board?", ["micrus", "radio-one", "surge"], ["dispatch"]),
    ("How much notice does a special board meeting need?", ["dispatch"], ["micrus", "radio-one", "surge"]),
    (
        "What is the first day for sending notice of an annual shareholders' meeting on June 10, 2027?",
        ["surge"],
        ["dispatch", "micrus", "radio-one"],
    ),
]


@pytest.mark.parametrize(("question", "strictest", "laxest"), RANKED)
def test_the_strictest_and_the_laxest_are_named(question: str, strictest: list[str], laxest: list[str]) -> None:
    """Where the values have an order, by the direction that asks more of those who act."""
    answer = dialogue.compare(question, MONDAY, library())

    assert answer.values["strictest"] == [NAMES[each] for each in strictest]
    assert answer.values["laxest"] == [NAMES[each] for each in laxest]


def test_equal_values_have_no_strictest() -> None:
    """9 directors need 5 everywhere."""
    answer = dialogue.compare("How many of 9 directors make a quorum of the board?", MONDAY, library())

    assert "strictest" not in answer.values
    assert {answer.values[each]["needed"] for each in NAMES} == {5}


@pytest.mark.parametrize(
    "question",
    [
        "compare the quorum of the stockholders with 900,000 shares outstanding",
        "which of our companies need 450,001 of 900,000 shares for a quorum of the stockholders?",
        "900,000 shares outstanding: what is the stockholders' quorum in all four?",
        "what is the stockholders' quorum of 900,000 shares at dispatch, micrus, radio one and surge?",
    ],
)
def test_a_comparison_is_asked_for_in_many_ways(question: str) -> None:
    """Each corporation has its entry, its own citation and its own whole answer."""
    answer = ask("surge", question)

    assert answer.compares
    assert [each.corporation.id for each in answer.also if each.corporation] == list(NAMES)
    assert {each.corporation for each in answer.citations} == set(NAMES)
    assert set(NAMES) <= set(answer.values)


def test_some_of_them_are_compared_alone() -> None:
    """Naming two asks for two."""
    answer = ask("surge", "stockholder quorum of 900 shares: micrus or dispatch?")

    assert [each.corporation.id for each in answer.also if each.corporation] == ["micrus", "dispatch"]


def test_a_board_of_four_is_no_comparison() -> None:
    """All four directors are directors."""
    assert not ask("surge", "All four directors of the board are present, is that a quorum of 7?").compares


def test_the_table_names_each_with_its_section() -> None:
    """The layout for a terminal."""
    table = render(
        dialogue.compare("How many of 1,200,000 shares make a quorum of the stockholders?", MONDAY, library()),
        color=False,
    )

    for row in (("Dispatch", "2.08"), ("Micrus", "IV.1"), ("Radio One", "II.6"), ("Surge", "II.5")):
        assert any(line.startswith(row[0]) and line.endswith(row[1]) for line in table.splitlines())
    assert "laxest: Surge Components, Inc." in table


def test_slack_shows_each_once_with_its_section() -> None:
    """One list entry for each corporation, then who is strictest and laxest."""
    answer = dialogue.compare("How many of 1,200,000 shares make a quorum of the stockholders?", MONDAY, library())
    (message,) = messages(answer, "turn")
    shown = json.dumps(message.blocks)

    for name, section in (("Dispatch", "2.08"), ("Micrus", "IV.1"), ("Radio One", "II.6"), ("Surge", "II.5")):
        assert re.search(rf"{name}[^\"]*{re.escape(section)}\"", shown)
    assert shown.count("600,001 shares make a quorum") == 3
    assert '"laxest: "' in shown
    assert violations(asdict(message)) == []
