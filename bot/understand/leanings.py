"""What the facts of a question say for or against a rule, beside the words that the model weighs."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from bot.understand.matching import NOT_FOR_BYLAWS, Match, ranked, scorer
from rules.terms import Body

_MOVED: Final = 0.92
"""The part of a probability that facts move from one rule to another."""
_BEYOND_SILENCE: Final = 0.8
"""A rule more probable than this does not lose by what is left unsaid."""
_TOLD: Final = 8.0
"""How many times likelier a rule of the area is when a fact that it turns on is told."""
_AREA: Final = 0.4
"""An area so probable is read by the facts."""
_LIKELY: Final = 0.15
"""So probable the best of its kin must be."""
_HINTED: Final = 0.03
"""So probable a rule must be for the facts to pick it in a conversation."""
_AT_HAND: Final = 3.0
"""How many times likelier a rule is in a conversation on its area."""

_AMENDING: Final = {"purpose": "an amendment of the bylaws"}
# Facts with their values, the rule that is meant only without them, and the rule that is meant with them.
_SHIFTS: Final[tuple[tuple[Mapping[str, object], str, str], ...]] = (
    ({"self_started": True}, "indemnification.right", "indemnification.own_suit"),
    ({"presuming": None}, "indemnification.presumption", "indemnification.right"),
    ({"asking_leave": None}, "indemnification.settlement_consent", "indemnification.right"),
    ({"defining": None}, "indemnification.definitions", "indemnification.right"),
    ({"former": None, "heirs": None, "lasting": None}, "indemnification.continues", "indemnification.right"),
    ({"repealing": True}, "indemnification.continues", "indemnification.contract"),
    ({"repealing": True}, "indemnification.right", "indemnification.contract"),
    ({"standard": None}, "indemnification.conduct", "indemnification.right"),
    ({"refused": True}, "indemnification.undertaking", "indemnification.advance"),
    ({"secured": True}, "indemnification.advance", "indemnification.undertaking"),
    ({"repaying": True}, "indemnification.advance", "indemnification.undertaking"),
    ({"other_source": True}, "indemnification.covered_persons", "indemnification.other_rights"),
    ({"other_source": True}, "indemnification.right", "indemnification.other_rights"),
    ({"merging": True}, "indemnification.covered_persons", "indemnification.merger"),
    ({"merging": True}, "indemnification.right", "indemnification.merger"),
    ({"merging": True}, "indemnification.continues", "indemnification.merger"),
    ({"counted": True}, "amendments.bylaws", "amendments.vote"),
    ({"silence": True}, "indemnification.determination", "indemnification.deemed_approval"),
    ({"amending": None}, "amendments.bylaws", NOT_FOR_BYLAWS),
    ({"amending": None, "loses": None}, "amendments.stockholders_power", NOT_FOR_BYLAWS),
    ({"law_changes": None}, "indemnification.law_change", "indemnification.contract"),
    ({"for_advance": True}, "indemnification.right", "indemnification.advance"),
    ({"for_advance": True}, "indemnification.amounts", "indemnification.advance"),
    ({"conflicting": True}, "amendments.bylaws", "general.conflict"),
    ({"conflicting": True}, "amendments.stockholders_power", "general.conflict"),
    ({"telling": True}, "amendments.stockholders_power", "amendments.report"),
    ({"telling": None}, "amendments.report", "amendments.bylaws"),
    ({"votes_asked": True}, "amendments.bylaws", "amendments.vote"),
    ({"consent_in_writing": None}, "amendments.consent", "amendments.bylaws"),
    ({"loses": True}, "amendments.bylaws", "amendments.stockholders_power"),
    (_AMENDING, "board.special_meeting.business", "amendments.bylaws"),
    (_AMENDING, "shareholders.notice.business", "amendments.bylaws"),
    (_AMENDING, "board.consent", "amendments.consent"),
    (_AMENDING, "shareholders.consent", "amendments.consent"),
    (_AMENDING, "board.vote", "amendments.vote"),
    (_AMENDING, "shareholders.vote", "amendments.vote"),
    ({**_AMENDING, "asks_votes": True}, "shareholders.quorum", "amendments.vote"),
    ({**_AMENDING, "asks_votes": True}, "board.quorum", "amendments.vote"),
)
# The facts that speak for a rule of an area: any one of them that is told.
_SPEAKING: Final[Mapping[str, Sequence[str]]] = {
    "indemnification.covered_persons": ("elsewhere", "alike"),
    "indemnification.own_suit": ("self_started", "authorized_by_board"),
    "indemnification.advance": ("for_advance",),
    "indemnification.undertaking": ("repaying", "secured", "giving"),
    "indemnification.payment": ("paying_time",),
    "indemnification.deemed_approval": ("answered", "silence"),
    "indemnification.enforcement": ("suing_us",),
    "indemnification.enforcement.costs": ("enforcing_costs",),
    "indemnification.determination": ("parties", "disinterested", "deciding"),
    "indemnification.presumption": ("presuming",),
    "indemnification.conduct": ("standard",),
    "indemnification.proceedings": ("involvement", "investigated"),
    "indemnification.continues": ("heirs", "former"),
    "indemnification.contract": ("repealing",),
    "indemnification.law_change": ("law_changes",),
    "indemnification.other_rights": ("other_source",),
    "indemnification.merger": ("merging",),
    "indemnification.insurance": ("insuring",),
    "indemnification.definitions": ("defining",),
    "amendments.bylaws": ("named_in_notice", "charter_power"),
    "amendments.vote": ("in_favor", "shares_in_favor", "present", "shares_present", "votes_asked"),
    "amendments.stockholders_power": ("loses",),
    "amendments.consent": ("consent_in_writing",),
    "amendments.report": ("election_bylaw", "telling"),
}
_NAMED_BY: Final[Mapping[str, tuple[str, object]]] = {
    "indemnification": ("of_indemnity", True),
    "amendments": ("purpose", "an amendment of the bylaws"),
}
_NAMED: Final = 4.0
"""How many times likelier a rule is whose area is named."""
_CLAIMS: Final = "indemnification"
_OF_CLAIMS: Final = ("of_claims", "insuring")
"""The facts of which one is told wherever a claim is meant."""
_COUNTED: Final = ("in_favor", "shares_in_favor", "in_favor_fraction")
"""The facts that are told where votes were counted."""
_AREAS: Final = ("indemnification", "amendments")
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
    """Move probability to the rules that the facts speak for, and gather that of rules with one answer."""
    return ranked(leaned({each.rule: each.probability for each in matches}, facts))


def leaned(probabilities: dict[str, float], facts: Mapping[str, Any]) -> dict[str, float]:
    """The probabilities, changed in their place as `leaning` says."""
    facts = {**facts, "counted": any(facts.get(name) is not None for name in _COUNTED)}
    for told, wrong, right in _SHIFTS:
        silent = all(value is None for value in told.values())
        if silent and probabilities.get(wrong, 0.0) > _BEYOND_SILENCE:
            continue
        if all(facts.get(name) == value for name, value in told.items()):
            _move(probabilities, wrong, right)
    _name_areas(probabilities, facts)
    for area in _AREAS:
        _read_by_facts(probabilities, area, facts)
    if facts.get("polar"):
        for rule, best in _kin(probabilities):
            _move(probabilities, rule, best)
    return probabilities


def at_hand(matches: Sequence[Match], facts: Mapping[str, Any], rule: str | None) -> tuple[Match, ...]:
    """The matches of a message by the area of the last rule of the conversation.

    Rules of that area are likelier. Outside a conversation on claims, what speaks of no claim is about none.
    """
    area = rule.split(".")[0] if rule else ""
    probabilities = {each.rule: each.probability for each in matches}
    if area != _CLAIMS and not any(facts.get(name) for name in _OF_CLAIMS):
        for each in _of_area(_CLAIMS, probabilities):
            _move(probabilities, each, NOT_FOR_BYLAWS)
    if area in _AREAS:
        for each in _of_area(area, probabilities):
            probabilities[each] *= _AT_HAND
        total = sum(probabilities.values())
        probabilities = {each: value / total for each, value in probabilities.items()}
    if area == "amendments":
        for told, wrong, right in _SHIFTS:
            if told == _AMENDING:
                _move(probabilities, wrong, right)
        _move(probabilities, "committees.powers", "amendments.bylaws")
    return ranked(probabilities)


def spoken_for(matches: Sequence[Match], facts: Mapping[str, Any], rule: str | None) -> str | None:
    """Of the area of the last rule of a conversation, the likeliest rule for which the facts of a message speak."""
    area = rule.split(".")[0] if rule else ""
    for each in matches if area in _AREAS else ():
        told = any(facts.get(name) not in (None, ()) for name in _SPEAKING.get(each.rule, ()))
        if told and each.rule.split(".")[0] == area and each.probability >= _HINTED:
            return each.rule
    return None


def _name_areas(probabilities: dict[str, float], facts: Mapping[str, Any]) -> None:
    """Rules of an area that is named by its own word are likelier."""
    for area, (name, value) in _NAMED_BY.items():
        if facts.get(name) == value and facts.get("body") is not Body.COMMITTEE:
            for rule in _of_area(area, probabilities):
                probabilities[rule] *= _NAMED
            total = sum(probabilities.values())
            for rule in probabilities:
                probabilities[rule] /= total


def _read_by_facts(probabilities: dict[str, float], area: str, facts: Mapping[str, Any]) -> None:
    """Within an area that is probable as a whole, share its probability out by the facts."""
    rules = _of_area(area, probabilities)
    mass = sum(probabilities[each] for each in rules)
    if mass < _AREA:
        return
    told = {each: any(facts.get(name) not in (None, ()) for name in _SPEAKING.get(each, ())) for each in rules}
    weighed = {each: probabilities[each] ** 2 * (_TOLD if told[each] else 1.0) for each in rules}
    total = sum(weighed.values())
    probabilities |= {each: mass * weighed[each] / total for each in rules}


def _kin(probabilities: Mapping[str, float]) -> Iterator[tuple[str, str]]:
    """Each rule of a group with the most probable one of it, where that one is likely."""
    for group in _KIN:
        best = max(group, key=lambda each: probabilities.get(each, 0.0))
        if probabilities.get(best, 0.0) >= _LIKELY:
            yield from ((each, best) for each in group if each != best)


def _move(probabilities: dict[str, float], wrong: str, right: str) -> None:
    if wrong in probabilities and right in probabilities:
        moved = probabilities[wrong] * _MOVED
        probabilities[wrong] -= moved
        probabilities[right] += moved


def _of_area(area: str, probabilities: Mapping[str, float]) -> list[str]:
    """The rules of an area of the law that have a probability."""
    return [each for each in _rules_of(area) if each in probabilities]


@lru_cache(maxsize=64)
def _rules_of(area: str) -> tuple[str, ...]:
    return tuple(each for each in scorer().classes if each.split(".")[0] == area)
