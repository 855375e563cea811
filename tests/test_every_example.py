"""What holds of every answer to the example questions of the rules, asked once of each corporation."""

import re
from collections.abc import Iterable, Iterator

import pytest
from asking import CORPORATIONS, ask, corporation

from bot.answer import Answer
from rules.registry import RULES
from rules.sections import FURNITURE


@pytest.mark.parametrize("name", CORPORATIONS)
def test_the_answers_to_the_examples(name: str) -> None:
    """They quote words that stand in the filed text where they say, begin with their outcome, and miss no provision."""
    answers = [ask(name, question) for rule in RULES.values() for question in rule.asks]

    assert list(_misquoted(name, answers)) == []
    assert [each.answer for each in answers if not _says_its_outcome(each)] == []
    assert list(_never_quoted(name, answers)) == []


def _misquoted(name: str, answers: Iterable[Answer]) -> Iterator[str]:
    """Quotes whose words do not stand in the corporation's text at the offsets that they give."""
    text = corporation(name).document.text
    for each in (citation for answer in answers for citation in answer.citations):
        there = each.corporation == name and _squeezed(each.quote) == _squeezed(text[each.start : each.end])
        if not there:
            yield f"{each.section}: {each.quote}"


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", "\n".join(line for line in text.split("\n") if not FURNITURE.fullmatch(line)))


def _says_its_outcome(answer: Answer) -> bool:
    """Whether a yes begins with "Yes", and a no with "No"."""
    return answer.outcome not in ("yes", "no") or answer.answer.casefold().startswith(answer.outcome)


def _never_quoted(name: str, answers: Iterable[Answer]) -> Iterator[str]:
    """Provisions that no answer quotes: quoting without encoding does not count."""
    cited = {(each.section, each.quote) for answer in answers for each in answer.citations}
    for each in corporation(name).record.provisions:
        if (each.section, " ".join(each.quote.split())) not in cited:
            yield f"{each.section}: {each.quote[:80]}"
