"""Rules on subjects that the text describes in a sentence, and on those where it is silent."""

import re
from collections.abc import Sequence

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.statement import Statement
from rules.rule import RuleFunction, rule
from rules.subjects import Subject
from rules.terms import Role


def _function(subject: Subject) -> RuleFunction:
    """The rule function of one subject."""

    def answer(
        corporation: Corporation,
        *,
        polar: bool,
        negated: bool,
        roles: tuple[Role, ...],
        actor: Role | None,
        beyond: bool | None,
        chair_acts: bool | None,
        spoken: bool | None,
        in_writing: bool | None,
        goes_without: bool | None,
        one_left: bool | None,
        duty_lifted: bool | None,
        asks_skipping: bool | None,
    ) -> Finding:
        statements = corporation.every(Statement, subject=subject.id)
        if not statements:
            return _silence(corporation, subject)
        special = _without_it(statements, one_left=bool(one_left)) if polar and goes_without else None
        if duty_lifted and subject.yields:
            special = _provided_otherwise(statements, skips=polar and bool(asks_skipping))
        if special:
            return special
        if polar and beyond and subject.bounded:
            text = " ".join(each.says for each in statements)
            return yes_or_no(False, f"No. {text}", under=tuple(statements))
        if polar and chair_acts and not negated and _chair_orders(statements):
            text = " ".join(each.says for each in statements)
            return yes_or_no(True, f"Yes. {text}", under=tuple(statements), values={"who": [Role.PRESIDING.value]})
        said_only = in_writing is False or (spoken and in_writing is None)
        if polar and said_only and any(each.values.get("in_writing") for each in statements):
            text = " ".join(each.says for each in statements)
            return yes_or_no(False, f"No. {text}", under=tuple(statements))
        roles = roles or ((_ACTING.get(actor, actor),) if actor and subject.by_actor else ())
        return _stated(statements, polar=polar, negated=negated, roles=roles)

    answer.__doc__ = f"{subject.title}, from the sentences that state it."
    return answer


def _without_it(statements: Sequence[Statement], *, one_left: bool) -> Finding | None:
    """Whether one who is missing need not be replaced: not where the text has him replaced, or where too few are left."""
    law = next((each for each in statements if "must_fill" in each.values), None)
    if law is None:
        return None
    least = law.values.get("least")
    too_few = isinstance(least, int) and least > 1 and one_left
    if law.values["must_fill"] or too_few:
        few = f" It takes at least {least} of them." if too_few else ""
        return yes_or_no(False, f"No. {law.says}{few}", under=(law,), values=law.values)
    condition = Point(f"at least {least} of them are left", law)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {law.says}", (law,), law.values, (condition,))


def _provided_otherwise(statements: Sequence[Statement], *, skips: bool) -> Finding:
    """Whether a duty holds, or may be skipped, where a paper is said to lift it: not where the text yields to that paper."""
    text = " ".join(each.says for each in statements)
    lifted = any(each.yields_to for each in statements)
    holds = lifted == skips
    lead = "the resolution provides otherwise" if lifted else "the text does not leave that to the resolution"
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {lead}. {text}", under=tuple(statements))


_ACTING = {Role.DIRECTOR: Role.BOARD}
"""Directors who act in a matter act as the board."""


def _chair_orders(statements: Sequence[Statement]) -> bool:
    """Whether the chairman of the meeting may bring about by his word what else need not be."""
    named = [each.values.get("ordered_by") for each in statements]
    return any(isinstance(each, list) and Role.PRESIDING.value in each for each in named)


def _stated(statements: Sequence[Statement], *, polar: bool, negated: bool, roles: Sequence[Role]) -> Finding:
    text = " ".join(each.says for each in statements)
    values = {name: each for statement in statements for name, each in statement.values.items()}
    under = tuple(statements)
    named = values.get("who")
    conditional = any(each.holds == "conditional" for each in statements)
    if polar and roles and isinstance(named, list) and not conditional:
        holds = any(role.value in named for role in roles)
        if not holds and Role.PRESIDING.value in named and _MAY_PRESIDE & set(roles):
            condition = Point("that officer is the chairman of the meeting", under[0])
            text = f"Only as chairman of the meeting. {text}"
            return Finding(Outcome.CONDITIONAL, text, under, values, (condition,))
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)
    holds_word = next((each.holds for each in statements if each.holds), "")
    if not polar or not holds_word:
        return value(text, under=under, values=values)
    if holds_word == "conditional":
        first = statements[0]
        lead = "" if negated else f"Only if {first.condition}. "
        return Finding(Outcome.CONDITIONAL, lead + text, under, values, (Point(first.condition, first),))
    holds = (holds_word == "yes") != negated
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)


_MAY_PRESIDE = frozenset({Role.CHAIRMAN, Role.PRESIDENT, Role.CHIEF_EXECUTIVE, Role.VICE_PRESIDENT})


def _silence(corporation: Corporation, subject: Subject) -> Finding:
    """Silence is claimed only where none of the subject's words stands in the text."""
    text = corporation.document.text.casefold()
    sections = [
        each.id
        for each in corporation.document.sections
        if any(_begins(word, text[each.start : each.end]) for word in subject.words)
    ]
    if not subject.words or not sections:
        raise Silent(subject.title)
    where = ", ".join(sections)
    return Finding(
        Outcome.NOT_ADDRESSED,
        f"No provision encoded for {corporation.name} answers this; words on {subject.title} stand in section {where}.",
    )


def _begins(words: str, text: str) -> bool:
    """Whether some word of the text, or some words in a row, begin so: "tie" is no part of "duties"."""
    return re.search(rf"\b{re.escape(words)}", text) is not None


def describe(*subjects: Subject) -> None:
    """Register the rule of each subject."""
    for each in subjects:
        rule(each.id, each.title, reads=[(Statement, {"subject": each.id})], asks=each.asks)(_function(each))
