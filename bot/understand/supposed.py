"""The part of a body that a question supposes to act or to be needed: "can a third of the directors ...?"."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.asked_form import asking_clauses
from bot.understand.form import asking
from bot.understand.numbers import find_numbers
from rules.supposing import SupposedPart

_PART: Final = (
    r"(?:\d+(?:\.\d+)? ?(?:%|per ?cent\b|pct\b)|(?:\b(?:one|two|three|four|an?)[- ])?\b(?:half|thirds?|quarters?|fourths?|fifths?)\b|"
    r"\b\d/\d\b|\b(?:simple |bare |absolute )?majority\b)"
)
_BODY: Final = (
    r"(?:(?:all|the|our|its|their|those|these|whole|entire|full|remaining|outstanding|issued|voting|sitting|current|other|total|independent|committee) ){0,3}"
    r"(?:directors?|board|members?|shares?|stock|votes?|(?:share|stock)?holders?|them|us|those|people|class|seats?|committee)\b"
)
_SUPPOSED: Final = re.compile(
    rf"(?P<part>{_PART})(?: (?:majority|vote|approval|of {_BODY}|{_BODY}|(?:(?:is|are|be|was|were) )?(?:not )?(?:enough|sufficient|needed|required|necessary)|suffices?)\b)|"
    rf"\b(?:needs?|takes?|requires?) (?:at least |only |just |exactly )?(?P<only>{_PART})(?= to\b|\W*$)|(?P<word>\bmajority\b)",
    re.IGNORECASE,
)
"""A part of persons or shares, and not of an hour or a price."""
_TOLD_AFTER: Final = re.compile(r" (?:if|when|although|though|while|since|because|after|once|but)\b")


def supposed_part(text: str, facts: Mapping[str, Any]) -> dict[str, SupposedPart]:
    """The part that votes, or that the clause that asks names, with what it is taken of; nothing where there is none."""
    part = facts.get("in_favor_fraction") or _asked_for(text)
    if part is None:
        return {}
    more, of = bool(facts.get("claimed_more")), facts.get("supposed_of")
    return {"supposed_part": SupposedPart(part, more, of, facts["needed"])}


def _asked_for(text: str) -> Fraction | None:
    for clause in (" ".join(words) for sentence in asking(text) for words in asking_clauses(sentence)):
        match = _SUPPOSED.search(_TOLD_AFTER.split(clause)[0])
        if match:
            said = match["part"] or match["only"] or match["word"]
            return next((each.value for each in find_numbers(said) if each.kind != "count"), Fraction(1, 2))
    return None
