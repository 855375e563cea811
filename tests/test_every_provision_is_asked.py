"""Quoting without encoding does not count: for each provision there is a question that is answered from it."""

import pytest
from asking import CORPORATIONS, ask, corporation

from rules.registry import RULES


@pytest.mark.parametrize("name", CORPORATIONS)
def test_each_provision_answers_an_example_question(name: str) -> None:
    """The example questions of the rules, asked of a corporation, cite every provision that it has."""
    answers = [ask(name, question) for rule in RULES.values() for question in rule.asks]
    cited = {(each.section, each.quote) for answer in answers for each in answer.citations}

    silent = [
        f"{each.section}: {each.quote[:80]}"
        for each in corporation(name).record.provisions
        if (each.section, " ".join(each.quote.split())) not in cited
    ]

    assert silent == []
