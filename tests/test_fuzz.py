"""Nothing that is asked or stated makes a rule or the dialogue fail."""

import random
import typing
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from asking import CORPORATIONS, MONDAY, ask, corporation
from hypothesis import given, settings
from hypothesis import strategies as some

from bot import answer as answers
from rules.days import When
from rules.facts import FACTS, Fact
from rules.finding import Outcome
from rules.offices import Candidate
from rules.registry import RULES
from rules.supposing import SupposedCount, SupposedPart
from rules.tallies import Tally
from rules.terms import DayOfYear, Of, Span

_CANDIDATES = [Candidate("Ann", date(2019, 1, 1), year_only=True), Candidate("Ben", date(2019, 1, 1)), Candidate("Cy")]


def _value(fact: Fact, chance: random.Random) -> Any:  # noqa: ANN401 - facts are of many types
    if fact.name == "now":
        return MONDAY
    if chance.random() < 0.5:
        return fact.empty
    simple: dict[Any, list[Any]] = {
        bool: [True, False],
        int: [0, 1, 2, 3, 5, 9, 1000, 10**6],
        When: [When(date(2026, chance.randint(1, 12), chance.randint(1, 28)), chance.choice([None, time(10)]))],
        Span: [Span("5 days"), Span("24 hours"), Span("1 year"), Span("2 weeks")],
        Fraction: [Fraction(part, 6) for part in range(7)],
        SupposedCount: [SupposedCount(chance.randint(0, 9), ("present",), chance.random() < 0.5)],
        SupposedPart: [
            SupposedPart(
                Fraction(chance.randint(0, 6), 6),
                chance.random() < 0.5,
                chance.choice([None, *Of]),
                chance.random() < 0.5,
            )
        ],
        Tally: [Tally("Ann", Fraction(10)), Tally("Ben", Fraction(10)), Tally("Cy", Fraction(7))],
        Decimal: [Decimal(0), Decimal("0.01"), Decimal(900)],
        str: ["merger", "an amendment of the bylaws", "New York", "London"],
    }
    if fact.type is DayOfYear:
        return chance.choice([DayOfYear(1, 1), DayOfYear(6, 30), DayOfYear(12, 31)])
    if fact.type in simple:
        return chance.choice(simple[fact.type])
    members = typing.get_args(fact.type)
    if members:
        pool = list(_CANDIDATES if members[0] is Candidate else simple.get(members[0]) or members[0])
        return tuple(chance.sample(pool, min(len(pool), chance.randint(0, 3))))
    return chance.choice(list(fact.type))


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_answers_whatever_the_facts(rule: str) -> None:
    """Any combination of facts gives an answer of the contract, with at most five citations."""
    chance = random.Random(rule)
    for name in CORPORATIONS:
        for _ in range(25):
            facts = {each: _value(FACTS[each], chance) for each in RULES[rule].facts}
            finding = RULES[rule].answer(corporation(name), facts)
            answer = answers.build(
                finding,
                question="?",
                corporation=corporation(name),
                asked_at=MONDAY,
                rule=rule,
                understood=answers.Understood(),
            )
            assert answer.outcome in list(Outcome)
            assert len(answer.citations) <= answers.MOST_CITATIONS
            assert answer.json()


@settings(max_examples=150, deadline=None)
@given(some.text(max_size=200))
def test_any_message_gets_an_answer(message: str) -> None:
    """Nothing typed raises."""
    assert ask("micrus", message).outcome in list(Outcome)
