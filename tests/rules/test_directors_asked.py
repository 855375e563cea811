"""Questions on directors through the entry points: in other words than the examples, every quote reached, every defect said."""

from typing import Any

import pytest
import yaml
from asking import CORPORATIONS, ask, corporation, find

from bot.understand.training import FOLDER
from rules.provisions import Provision, directors
from rules.provisions.statement import Statement
from rules.registry import RULES

ASKED = yaml.safe_load((FOLDER.parents[1] / "tests" / "rules" / "directors_asked.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("asked", ASKED, ids=lambda each: f"{each['of']}: {each['ask']}")
def test_questions_in_other_words(asked: dict[str, Any]) -> None:
    """Questions that are among no examples get the outcome, the section and the value that are due."""
    answer = ask(asked["of"], asked["ask"])

    assert answer.outcome == asked["outcome"]
    if asked.get("section"):
        assert asked["section"] in {each.section.split("(")[0] for each in answer.citations}
    if "value" in asked:
        assert str(asked["value"]) in str(answer.values)


def test_no_question_of_the_tests_is_an_example() -> None:
    """A question that the model has learned by heart measures nothing."""
    examples = {
        question
        for path in (FOLDER / "examples").glob("*.yaml")
        for questions in yaml.safe_load(path.read_text(encoding="utf-8")).values()
        for question in questions
    }

    assert not examples & {each["ask"] for each in ASKED}


def _of_this_area(provision: Provision) -> bool:
    if isinstance(provision, Statement):
        return provision.subject.startswith("directors.")
    return type(provision).__module__ == directors.__name__


@pytest.mark.parametrize("name", CORPORATIONS)
def test_every_provision_is_cited_by_an_example_of_its_rule(name: str) -> None:
    """No sentence on directors is encoded that no question reaches."""
    one = corporation(name)
    cited = {
        (citation.section, citation.quote)
        for rule in RULES.values()
        if rule.id.startswith("directors.")
        for question in rule.asks
        for citation in ask(name, question).citations
    }

    for provision in filter(_of_this_area, one.record.provisions):
        assert (provision.section, one.passage(provision).quote) in cited


@pytest.mark.parametrize(
    ("name", "defect", "rule", "facts"),
    [
        ("dispatch", "class-terms-said-twice", "directors.term", {}),
        ("dispatch", "class-directors-resolution", "directors.class_elected", {}),
        ("micrus", "classes-that-nothing-creates", "directors.vacancy.term", {}),
        ("micrus", "board-of-one", "directors.number", {"polar": True, "directors": 1}),
        ("radio-one", "plurality-or-majority", "directors.election", {}),
        ("radio-one", "removal-of-class-directors", "directors.removal", {"removed": "class director"}),
        ("surge", "majority-of-the-shareholders", "directors.removal", {"removed": "director"}),
        ("surge", "specified-herein", "directors.resignation", {"polar": True, "resignation_topic": "acceptance"}),
    ],
)
def test_answers_that_lean_on_a_defect_say_so(name: str, defect: str, rule: str, facts: dict[str, Any]) -> None:
    """A drafting error is never mended in silence."""
    one = corporation(name)
    touched = {each.id for provision in find(name, rule, **facts).provisions for each in one.defects_of(provision)}

    assert defect in touched
