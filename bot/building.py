"""A finding as the answer to a question: with the facts and dates that were read in it."""

from datetime import datetime

from bot import answer as answers
from bot.answer import Answer, Understood
from bot.understand.question import Question
from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding
from rules.registry import RULES


def built(
    finding: Finding, message: str, corporation: Corporation, now: datetime, rule: str | None, question: Question
) -> Answer:
    """The answer of a finding; `rule` is None where no rule gave it."""
    present = question.facts.get("now")
    if isinstance(present, datetime) and present.date() != now.date():
        finding = finding.noting("assumed", f"Today was taken to be {phrases.day(present.date())}.")
    return answers.build(
        finding,
        question=message,
        corporation=corporation,
        asked_at=now,
        rule=rule,
        understood=_understood(question, corporation, rule),
    )


def _understood(question: Question, corporation: Corporation, rule: str | None) -> Understood:
    """The facts that the rule used, and every date that was read."""
    used = RULES[rule].facts if rule else tuple(question.facts)
    hidden = ("now", "polar", "negated")
    facts = {
        name: answers.plain(each, corporation)
        for name, each in question.facts.items()
        if name in used and name not in hidden and each not in (None, (), False)
    }
    return Understood(facts, tuple({"text": each.text, "means": each.iso} for each in question.moments))
