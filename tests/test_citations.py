"""Every answer's quotes stand in the filed text at the offsets that it gives."""

import re

import pytest
from asking import CORPORATIONS, ask, corporation

from rules.registry import RULES
from rules.sections import FURNITURE


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", "\n".join(line for line in text.split("\n") if not FURNITURE.fullmatch(line)))


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize("rule", RULES)
def test_the_quotes_of_every_example_are_exact(name: str, rule: str) -> None:
    """The example questions of a rule, asked of a corporation, cite words that are there."""
    text = corporation(name).document.text
    for question in RULES[rule].asks:
        answer = ask(name, question)
        for citation in answer.citations:
            assert _squeezed(citation.quote) == _squeezed(text[citation.start : citation.end])
            assert citation.corporation == name
