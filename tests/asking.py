"""Asking through the production entry points, for the tests."""

from datetime import datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from bot import dialogue
from bot.answer import Answer
from bot.conversation import dump, load
from bot.library import Library
from rules.corporation import Corporation
from rules.facts import FACTS
from rules.finding import Finding
from rules.registry import RULES

ZONE = ZoneInfo("America/New_York")
MONDAY = datetime(2026, 11, 23, 10, tzinfo=ZONE)
CORPORATIONS = ("dispatch", "micrus", "radio-one", "surge")


@lru_cache(maxsize=1)
def library() -> Library:
    """The bundled corporations."""
    return Library.open()


def corporation(name: str) -> Corporation:
    """One of them."""
    return library().get(name)


def find(name: str, rule: str, **facts: Any) -> Finding:  # noqa: ANN401 - facts are of many types
    """What a rule finds for a corporation."""
    assert set(facts) <= set(FACTS), "a fact that nobody declared"
    return RULES[rule].answer(corporation(name), {"now": MONDAY, **facts})


@lru_cache(maxsize=100_000)
def ask(name: str | None, *turns: str, at: datetime = MONDAY) -> Answer:
    """The answer to the last turn of a conversation; the same question is worked out once for all tests."""
    state = dialogue.State(name)
    for turn in turns:
        state, answer = dialogue.respond(load(dump(state)), turn, at, library())
    answer.json()  # whatever is answered can be printed and kept
    return answer
