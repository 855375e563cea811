"""A number is answered to one who asks for a number, a date to one who asks for a date."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from bot.understand import form
from bot.understand import patterns as re
from bot.understand.question import Question
from bot.understand.result_asked import Result, grounds, holds, result_asked
from rules.facts import FACTS
from rules.finding import Finding, Outcome, needs
from rules.registry import RULES

_LOOKED_AT: Final = 8
_HINTED: Final = 0.02
"""So probable another rule must be to be taken for the kind of its result."""
_COUNTS: Final = ("present", "seats", "in_office", "members", "shares_present", "shares_outstanding")
"""The counts from which numbers are computed, the one that most questions turn on first."""

_A_REMARK: Final = 5
_LEADS_ON: Final = re.compile(r"\W*(?:(?:and|or|but|what about|how about)\b|(?:what if|if)\b[^,]*$)", re.IGNORECASE)
_SUPPOSES: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|ok|then)\W+)*(?:what )?(?:if|about|with|without)\b", re.IGNORECASE
)
_DECIDING: Final = (
    "record_date",
    "delivered_at",
    "notice_at",
    "consent_at",
    "roles",
    "offices",
    "asking",
    "members",
    "present",
)
"""Facts on which a yes or no turns, the one that most questions turn on first."""
_PUT: Final = ("polar", "negated", "wh", "needed", "only_these", "asks_date", "body", "now", "meeting")
"""Facts of how a question is put, and of what it is about."""

Facts = dict[str, Any]


def settled(
    rule: str,
    question: Question,
    facts_for: Callable[[str], Facts],
    found: Callable[[str, Facts], Finding],
    *,
    stays: bool = False,
) -> tuple[str, Facts, Finding]:
    """The rule that answers, its facts and what it finds: the one chosen, or another that has a result as it is asked for.

    A message that `stays` on the matter of before has no other rule. Another one is taken where the chosen one makes nothing of what was told. Where it could, the count is asked for on
    which the number turns: it was told, and was not understood.
    """
    facts = facts_for(rule)
    finding = found(rule, facts)
    verdict = _verdict(rule, question, facts, finding, found)
    if verdict:
        return rule, *verdict
    if _leaves_open(question, facts, finding):
        return rule, facts, _needing(finding, rule, facts)
    if rule == "board.quorum" and _vacancies_alone(question, finding):
        return rule, facts, needs(f"{finding.answer} {FACTS['seats'].ask}", "seats", under=finding.under)
    result = result_asked(question.text)
    told = tuple(each for each in grounds(result, question.facts) if each != "vacancies") if result else ()
    if stays or result is None or not told or finding.outcome is not Outcome.VALUE or question.polar:
        return rule, facts, finding
    if holds(result, finding.values):
        if result is Result.DATE or found(rule, _without(told, facts)).values != finding.values:
            return rule, facts, finding
        other = _using(told, rule, result, question, facts_for, found)
        return other or (rule, facts, finding)
    if not set(told).isdisjoint(RULES[rule].facts):
        return rule, facts, _asked_back(finding, rule, facts) if result is Result.NUMBER else finding
    return _using(told, rule, result, question, facts_for, found) or (rule, facts, finding)


def _verdict(
    rule: str, question: Question, facts: Facts, finding: Finding, found: Callable[[str, Facts], Finding]
) -> tuple[Facts, Finding] | None:
    """Whether it may be so, for a bare remark with a question mark ("record date June 29?"), where what it tells decides."""
    if question.polar or question.wh or finding.outcome is not Outcome.VALUE:
        return None
    whether = _asks_whether(rule, question.text)
    if not (whether or _is_remark(question.text)):
        return None
    asked = {**facts, "polar": True}
    verdict = found(rule, asked)
    if verdict.outcome not in (Outcome.YES, Outcome.NO):
        return None
    if whether:
        return asked, verdict
    told = tuple(name for name in RULES[rule].facts if name in question.facts and name not in _PUT)
    untold = found(rule, _without(told, asked))
    same = untold.outcome is verdict.outcome and untold.values == verdict.values
    return None if same else (asked, verdict)


_OFFICE: Final = (
    r"(?:the |our )?(?:chair\w*|president|ceo|cfo|coo|secretary|treasurer|vice[- ]president|vp)(?: of the board)?"
)
_WHETHER: Final = {
    "shareholders.cumulative_voting": re.compile(
        r"\W*(?:(?:so|and|ok|but) )?(?:any |a )?(?:right (?:of|to) )?(?:cumulative (?:voting|votes?|ballot\w*)|cumulat(?:e|ing) votes?)\b[^.;,?]{0,60}\?\W*",
        re.IGNORECASE,
    ),
    "shareholders.inspectors.director_may_serve": re.compile(
        r"\W*(?:(?:so|and|ok|but) )?(?:an? |the |our |one of (?:the|our) )?(?:(?:sitting|current|serving|present|acting|incumbent) )?(?:director|board member|nominee|candidate)s?\b[^.;,?]{0,40}\b(?:as|for|to be|being|doubling as|inspecting)\b[^.;,?]{0,40}\b(?:inspectors?|elections?)\b[^.;,?]{0,30}\?\W*",
        re.IGNORECASE,
    ),
    "committees.ex_officio": re.compile(
        rf"\W*(?:(?:so|and|ok|but) )?{_OFFICE}(?! \w+ed\b)[^.;?]{{0,40}}\b(?:on|member of|of|in|to) (?:every|each|all|any)\b[^.;,?]{{0,30}}\?\W*",
        re.IGNORECASE,
    ),
    "general.headings": re.compile(
        r"\W*(?:(?:so|and|ok|but) )?(?:(?:the|our|these|article|section|those) )*(?:headings?|captions?|titles?)\b[^.;,?]{0,20}?\b(?:limit|affect|change|bind|matter|count|control|govern|restrict|narrow|define|alter|shape)s?\b[^.;,?]{0,50}\?\W*",
        re.IGNORECASE,
    ),
}
"""Rules that say whether a thing may be, and how it is named bare by one who asks that ("cumulative voting for directors?")."""


def _asks_whether(rule: str, text: str) -> bool:
    """Whether the last sentence does nothing but name what the rule allows or bars."""
    pattern = _WHETHER.get(rule)
    return pattern is not None and pattern.fullmatch(form.sentences(text)[-1]) is not None


def _leaves_open(question: Question, facts: Mapping[str, Any], finding: Finding) -> bool:
    """Whether a yes or no is asked for, and the rule could only say what holds in general."""
    either = facts.get("heads_or_shares")  # which of the two is asked, and no yes or no
    asked = question.polar and facts.get("polar") and not question.wh and not question.by_result and not either
    return bool(asked) and finding.outcome is Outcome.VALUE and not _SUPPOSES.match(question.text)


_WHOLES: Final = ("seats", "directors", "in_office", "present", "board_size")
_THE_QUORUM: Final = re.compile(
    r"\b(?:how (?:many|few)|what(?:'s| is| would be| will be)(?: now)?(?: then)? (?:the|our|a) (?:\w+ )?quorum)\b",
    re.IGNORECASE,
)


def _vacancies_alone(question: Question, finding: Finding) -> bool:
    """Whether the quorum is asked for of a board of which only the empty seats are told, on which the number does not turn."""
    told = question.facts.get("vacancies") and not any(question.facts.get(each) for each in _WHOLES)
    open_still = finding.outcome is Outcome.VALUE and not holds(Result.NUMBER, finding.values)
    return bool(told) and open_still and not question.polar and _THE_QUORUM.search(question.text) is not None


def _needing(finding: Finding, rule: str, facts: Mapping[str, Any]) -> Finding:
    """What holds in general, with the question for what would decide; the finding itself where nothing would."""
    open_facts = (each for each in _DECIDING if each in RULES[rule].facts and facts.get(each) in (None, ()))
    missing = next((each for each in open_facts if FACTS[each].ask), None)
    return needs(f"{finding.answer} {FACTS[missing].ask}", missing, under=finding.under) if missing else finding


def _is_remark(text: str) -> bool:
    """Whether a message ends with a question that is a whole remark, and no mere word that is looked up ("quorum?")."""
    last = form.sentences(text)[-1]
    return last.endswith("?") and len(re.findall(r"\w+", last)) >= _A_REMARK and not _LEADS_ON.match(last)


def _without(told: Sequence[str], facts: Facts) -> Facts:
    return {name: each for name, each in facts.items() if name not in told}


def _using(
    told: Sequence[str],
    rule: str,
    result: Result,
    question: Question,
    facts_for: Callable[[str], Facts],
    found: Callable[[str, Facts], Finding],
) -> tuple[str, Facts, Finding] | None:
    """The likeliest other rule that takes what was told and has a result of the kind."""
    for each in question.matches[:_LOOKED_AT]:
        takes = each.is_law and each.rule != rule and not set(told).isdisjoint(RULES[each.rule].facts)
        if takes and each.probability >= _HINTED:
            others = facts_for(each.rule)
            other = found(each.rule, others)
            if other.outcome is Outcome.VALUE and holds(result, other.values):
                return each.rule, others, other
    return None


def _asked_back(finding: Finding, rule: str, facts: Mapping[str, Any]) -> Finding:
    turns_on = (each for each in _COUNTS if each in RULES[rule].facts and facts.get(each) is None)
    missing = next(turns_on, None)
    if missing is None:
        return finding
    return needs(f"{finding.answer} {FACTS[missing].ask}", missing, under=finding.under)
