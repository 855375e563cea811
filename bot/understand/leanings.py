"""Rules between which a fact of the question decides, and rules that answer the same question."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.understand.matching import Match

_MOVED: Final = 0.92
"""The part of a probability that a fact moves."""
_LIKELY: Final = 0.2
"""So probable the best of its kin must be."""
_AMENDING: Final = ("purpose", "an amendment of the bylaws")
# A fact with its value, the rule that is meant only without it, and the rule that is meant with it.
_SHIFTS: Final[tuple[tuple[str, object, str, str], ...]] = (
    ("for_advance", True, "indemnification.right", "indemnification.advance"),
    ("for_advance", True, "indemnification.amounts", "indemnification.advance"),
    ("repealing", True, "indemnification.continues", "indemnification.contract"),
    ("repealing", True, "indemnification.right", "indemnification.contract"),
    ("defining", None, "indemnification.definitions", "indemnification.right"),
    ("by_consent", None, "amendments.consent", "amendments.bylaws"),
    (*_AMENDING, "board.special_meeting.business", "amendments.bylaws"),
    (*_AMENDING, "shareholders.notice.business", "amendments.bylaws"),
    (*_AMENDING, "board.consent", "amendments.consent"),
    (*_AMENDING, "shareholders.consent", "amendments.consent"),
    (*_AMENDING, "board.vote", "amendments.vote"),
    (*_AMENDING, "shareholders.vote", "amendments.vote"),
)
# Rules that measure a claim alike: asked for a yes or no, they share one answer.
_KIN: Final = (
    (
        "indemnification.right",
        "indemnification.covered_persons",
        "indemnification.amounts",
        "indemnification.continues",
    ),
)


def leaning(matches: Sequence[Match], facts: Mapping[str, Any]) -> tuple[Match, ...]:
    """Move probability to the rule that the facts speak for, and gather that of rules with one answer."""
    probabilities = {each.rule: each.probability for each in matches}
    for fact, value, wrong, right in _SHIFTS:
        if facts.get(fact) == value and wrong in probabilities and right in probabilities:
            _move(probabilities, wrong, right)
    if facts.get("polar"):
        for group in _KIN:
            best = max(group, key=lambda each: probabilities.get(each, 0.0))
            for each in group if probabilities.get(best, 0.0) >= _LIKELY else ():
                if each != best and each in probabilities:
                    _move(probabilities, each, best)
    ranked = sorted(probabilities.items(), key=lambda each: (-each[1], each[0]))
    return tuple(Match(rule, probability) for rule, probability in ranked)


def _move(probabilities: dict[str, float], wrong: str, right: str) -> None:
    moved = probabilities[wrong] * _MOVED
    probabilities[wrong] -= moved
    probabilities[right] += moved
