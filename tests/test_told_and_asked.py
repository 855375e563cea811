"""Questions and conversations as people type them, each with its outcome, its section and its values."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from asking import MONDAY, library

from bot import dialogue
from bot.answer import Answer

HERE = Path(__file__).parent
QUESTIONS: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load((HERE / "questions.yaml").read_text(encoding="utf-8"))
CONVERSATIONS: list[dict[str, Any]] = yaml.safe_load((HERE / "conversations.yaml").read_text(encoding="utf-8"))


def holds(answer: Answer, wanted: dict[str, Any]) -> None:
    """The answer has the outcome, cites a wanted section, and holds the wanted values."""
    assert answer.outcome in wanted["is"].split("/"), answer.answer
    cited = {each.section.split("(")[0].casefold() for one in (answer, *answer.also) for each in one.citations}
    assert {each.split("(")[0].casefold() for each in wanted.get("section", ())} <= cited
    held = str(dict(answer.values)).casefold().replace(",", "")
    for each in wanted.get("holds", ()):
        assert each.casefold() in held or each.casefold() in answer.answer.casefold()


@pytest.mark.parametrize(
    ("corporation", "question", "wanted"),
    [
        pytest.param(name, question, wanted, id=f"{name}: {question[:60]}")
        for name, table in QUESTIONS.items()
        for question, wanted in table.items()
    ],
)
def test_a_question_gets_its_answer(corporation: str, question: str, wanted: dict[str, Any]) -> None:
    """Facts on both sides of an edge, claims that are right or wrong, terse and long wordings."""
    _, answer = dialogue.respond(dialogue.State(corporation), question, MONDAY, library())
    holds(answer, wanted)


@pytest.mark.parametrize(
    "conversation", [pytest.param(each, id=next(iter(each["turns"][0]))[:60]) for each in CONVERSATIONS]
)
def test_a_conversation_keeps_and_changes_facts(conversation: dict[str, Any]) -> None:
    """A follow-up changes one fact, one body or one rule, and keeps the rest."""
    state = dialogue.State(conversation["with"])
    for turn in conversation["turns"]:
        for message, wanted in turn.items():
            state, answer = dialogue.respond(state, message, MONDAY, library())
            holds(answer, wanted)
