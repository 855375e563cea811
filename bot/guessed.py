"""A rule that is not probable enough by itself, and may be taken all the same for what it finds."""

from collections.abc import Sequence
from typing import Final

from bot.choosing import FAMILIAR, names_matter
from bot.understand.matching import Match, familiar
from bot.understand.question import Question
from bot.understand.result_asked import holds, result_asked
from rules.corporation import Corporation
from rules.finding import Finding, Outcome
from rules.registry import RULES

_LEAST: Final = 0.15
"""So probable it must be, and so many times likelier than the next one."""
_TIMES: Final = 1.5
_AGREED: Final = 0.2
"""So probable where the next ones find the same under the same section."""
_NEXT: Final = 0.5
"""A rule of this part of its probability is listened to."""
_STRANGE: Final = 0.1
"""So probable at most may it be that the question is not for bylaws; twice that where others agree."""
_HALF: Final = 0.48
_UNLIKELY: Final = 0.15
"""So probable a rule must be, and so improbable that the question is not for bylaws, to be taken without a body named."""
_COUNTED: Final = 0.4
"""So large a part of the words must be familiar where the answer was computed from what was told."""
_DEFINITE: Final = frozenset({Outcome.YES, Outcome.NO, Outcome.VALUE, Outcome.CONDITIONAL})
_PLAIN: Final = frozenset({Outcome.YES, Outcome.NO})


def rule_of(offered: Sequence[str], question: Question, corporation: Corporation) -> str | None:
    """The first of the rules that would be offered, where it answers what is asked and no other one speaks against it.

    It must answer a yes/no question with yes or no; and either be far likelier than the next rule, or find the same
    under the same section as every rule that is nearly as likely.
    """
    law = [each for each in question.matches if each.is_law]
    other = next((each.probability for each in question.matches if not each.is_law), 0.0)
    likely = law[0].probability
    first = _found(law[0], question, corporation)
    probable = likely >= _HALF and other <= _UNLIKELY
    if law[0].rule != offered[0] or not (probable or names_matter(question)):
        return None
    silent = first.outcome is Outcome.NOT_ADDRESSED and len(offered) == 1
    if silent or (_is_silent(law, question, corporation) and other <= _STRANGE):
        return offered[0]
    if familiar(question.words) < (_COUNTED if first.steps else FAMILIAR):
        return None
    result = result_asked(question.text)
    fitting = first.outcome in _PLAIN or (not question.polar and first.outcome in _DEFINITE)
    if not fitting or (result and first.outcome is Outcome.VALUE and not holds(result, first.values)):
        return None
    leads = likely >= max(_LEAST, _TIMES * law[1].probability) and other <= _STRANGE
    agreed = likely >= _AGREED and other <= 2 * _STRANGE and _agree(first, law, question, corporation)
    return offered[0] if leads or agreed or probable else None


def _is_silent(law: Sequence[Match], question: Question, corporation: Corporation) -> bool:
    """Whether the document says nothing on the likeliest matter, nor on any that is nearly as likely."""
    near = [each for each in law[:3] if each.probability >= _NEXT * law[0].probability]
    silent = all(_found(each, question, corporation).outcome is Outcome.NOT_ADDRESSED for each in near)
    return silent and law[0].probability >= _LEAST


def _found(match: Match, question: Question, corporation: Corporation) -> Finding:
    return RULES[match.rule].answer(corporation, question.facts)


def _agree(first: Finding, law: Sequence[Match], question: Question, corporation: Corporation) -> bool:
    """Whether the rules that are nearly as likely find the same, under a section of the first one."""
    sections = {corporation.passage(each).section for each in first.under}
    near = [each for each in law[1:3] if each.probability >= _NEXT * law[0].probability]
    found = [_found(each, question, corporation) for each in near]
    return all(
        each.outcome is first.outcome and each.under and corporation.passage(each.under[0]).section in sections
        for each in found
    )
