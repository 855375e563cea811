"""Which way round an answer is put: yes or no as the main clause of the question asks, decided here for every rule.

A rule whose sentence affirms something general has a row in `propositions`. A rule that computes whether something is in
time, carried, good or allowed is turned round where the question asks if it is late, lost, faulty or forbidden.
"""

from collections.abc import Mapping
from typing import Any, Final

from msgspec.structs import replace

from bot.conditions import settled
from bot.granted import DESPITE, good_side, without_what_is_granted
from bot.propositions import agreeing, stated, unheard
from bot.understand import patterns as re
from bot.understand.asked_form import asked_by
from bot.understand.form import asking
from bot.understand.judgments import Blame, blame, calls_wrong
from bot.understand.kinds_of_clauses import Asks
from bot.understand.predicates import FAILED, FAILING, FORBIDDING, TOO_LATE, asks_for
from rules.finding import Finding, Outcome
from rules.registry import RULES

TIMED: Final = (
    "shareholders.notice.time",
    "board.special_meeting.notice",
    "shareholders.nomination.window",
    "shareholders.list.at_meeting",
    "shareholders.list.ready",
    "shareholders.nomination.recommendation",
    "shareholders.record_date.meeting",
    "shareholders.record_date.dividend",
    "indemnification.payment",
    "shareholders.consent.period",
    "board.consent",
    "shareholders.proxy.term",
    "board.regular_meeting.resolution",
    "shareholders.adjournment",
    "shareholders.adjournment.notice",
    "committees.report",
)
"""Rules that say whether something is in time."""
COUNTING: Final = (
    "shareholders.quorum",
    "board.quorum",
    "committees.quorum",
    "shareholders.vote",
    "board.vote",
    "committees.vote",
    "shareholders.consent",
    "board.consent",
)
"""Rules that say whether so many are enough."""
VOTED: Final = (
    "amendments.vote",
    "committees.designation",
    "directors.compensation",
    "directors.number",
    "directors.removal",
    "directors.vacancy",
    "officers.delegation",
    "officers.removal",
    "shareholders.vote.class",
)
"""Rules that say whether a vote did it, so that asked if it failed their yes is a no."""
REQUESTED: Final = (
    "board.special_meeting.call",
    "shareholders.special_meeting.call",
    "shareholders.list.access",
    "shareholders.list.at_meeting",
    "shareholders.proxy.term",
)
"""Rules that say whether one may have what he asks for, so that a refusal of it is right where they say no."""
REFUSING: Final = ("may_refuse", "refuse", "refuses", "refused")
"""Facts by which a rule itself answers whether something may be refused."""
TURNING: Final = ("forbidden", "hinders", "breach", "asks_flaw")
"""Facts by which a rule itself answers whether something is barred."""
ANSWERED: Final = ("complaint_lost", "complaint_kept", "called_late", "notice_exactly")
"""Facts by which a rule itself answers which way round it is asked."""
FAULTED: Final = (
    "shareholders.notice.address",
    "shareholders.notice.contents",
    "shareholders.notice.given",
    "shareholders.notice.method",
    "shareholders.special_meeting.request",
    "shareholders.notice.time",
    "shareholders.meeting.place",
    "shareholders.list.contents",
    "shareholders.list.at_meeting",
    "shareholders.nomination.contents",
    "board.notice.address",
    "board.notice.contents",
    "board.notice.given",
    "board.notice.method",
    "board.notice.purpose",
    "board.annual_meeting.notice",
    "board.regular_meeting.notice",
)
"""Rules that say whether a paper is good, so that asked if it is defective their yes is a no."""


_MUST_OR_MAY: Final = re.compile(
    r"\b(?:mandatory|compulsory|required|obligatory|a must|a duty|binding)\b,? or (?:is it |are they )?(?:merely |just |only |rather |simply )?(?:permissive|optional|discretionary|voluntary|up to|a matter of choice|an option|advisory)\b"
    r"|\b(?:permissive|optional|discretionary|voluntary)\b,? or (?:is it )?(?:mandatory|compulsory|required|obligatory|a must)\b",
    re.IGNORECASE,
)
"""Which of the two it is, and no yes or no ("mandatory or merely permissive?")."""


def put(rule: str, finding: Finding, facts: Mapping[str, Any], text: str) -> Finding:
    """The finding of a rule with the yes or no that answers the question as it was asked."""
    if finding.outcome in (Outcome.YES, Outcome.NO) and _MUST_OR_MAY.search(text):
        return _told(finding)
    text = good_side(text)
    if finding.outcome not in (Outcome.YES, Outcome.NO):
        return _conditional(rule, finding, facts, text) if facts.get("polar") else finding
    if any(facts.get(name) and name in RULES[rule].facts for name in ANSWERED):
        return finding
    agreed = agreeing(rule, finding, text)
    if agreed is not None and blame(text) is Blame.REFUSED:
        agreed = None  # what is asked about is the refusal, and not what the sentence speaks of
    if agreed is not None and calls_wrong(text):
        agreed = not agreed
    turned = _asks_the_opposite(rule, facts, text) if agreed is None else agreed != (finding.outcome is Outcome.YES)
    if agreed is None and not turned:
        turned = _is_blamed(rule, finding, facts, text)
    if agreed is None and not turned and unheard(rule, finding, text):
        return _told(finding)
    return finding.turned_round() if turned else finding


def _told(finding: Finding) -> Finding:
    """What a finding says, without its yes or no."""
    plain = re.sub(r"^(?:Yes|No)[.:,] *", "", finding.answer)
    return replace(finding, outcome=Outcome.VALUE, answer=f"{plain[:1].upper()}{plain[1:]}")


def _conditional(rule: str, finding: Finding, facts: Mapping[str, Any], text: str) -> Finding:
    """A yes on a condition that the question may tell to hold; asked if it is forbidden, it is not where that holds."""
    found = settled(rule, finding, text)
    if found.outcome is not Outcome.CONDITIONAL or not found.answer.startswith(_YES_IF):
        return found
    if agreeing(rule, found, text) is not None or not _asks_the_opposite(rule, facts, text):
        return found
    return replace(found, outcome=Outcome.NO, answer=f"No, not if{found.answer.removeprefix(_YES_IF)}")


_ALLOWS: Final = re.compile(
    r"^[^.;]{0,90}?\b(?:no (?:[\w']+ ){1,6}(?:is|are) needed|need not|needed only if|left to|(?:is|are) enough|covers|continues|is open to|(?:may|can)\b(?! not| as| not be))"
)
"""How a sentence begins that lets something be."""
_BARS: Final = re.compile(
    r"^[^.]{0,90}?\b(?:may be [\w ]{0,60},? only|may not|none of|not among|not for that purpose|(?:has|have) no vote"
    r"|(?:no|neither) (?:[\w']+ ){1,4}(?:may|can)|nobody (?:else )?(?:may|can))\b"
)
"""How a sentence begins that bars something, or lets it be for others or for a reason alone."""
_SAYS_FAULT: Final = re.compile(r"^[^.]{0,60}?\b(?:is|are) (?:missing|lacking|outside|late|short)\b")
"""How a sentence begins that tells a fault itself."""
_DENIES: Final = re.compile(
    r"^[^.;]{0,90}?\b(?:not unless|must|outside|lacking|lacks|not enough|only|there is no|takes|without|may not|none of|does not|is not|is needed|are needed|has passed)\b"
)
"""How a sentence begins that asks for something, or bars it."""
_OWED: Final = re.compile(
    r"^(?:unless [^,]{0,90}, )?(?:each|every|notice|the|an?)\b[^.;,]{0,50}\b(?:keeps|must|shall|takes and signs|reports)\b"
)
"""How a sentence begins that says what is to be done."""
_FREE_OF_IT: Final = re.compile(r"^no (?:[\w']+ ){1,4}(?:is|are) needed\b")
"""How a sentence begins that asks for nothing."""
_BY_WHOM: Final = re.compile(r"^[^.;]{0,60}\b(?:may be|are|is) \w+ed (?:only )?by the (?P<whom>[a-z]+)\b")
"""How a sentence begins that says who does something."""
_NOT_ALONE: Final = re.compile(r"^[^.]{0,90}?\balone may not\b")
"""How a sentence begins that denies what ought to have been done."""
_MAY_REFUSE: Final = re.compile(r"\b(?:may|can|must) (?:refuse|reject|disregard|ignore|decline)\b")
_YES_IF: Final = "Yes, if"


def _last_asked(text: str) -> str:
    """The last of two questions on one matter, which says how it is put ("would that be a problem? Can one hold both?")."""
    asked = [each for each in asking(text) if asked_by(each) is Asks.YES_OR_NO]
    return asked[-1] if len(asked) > 1 and len(asked[-1].split()) > _A_FEW else text


_A_FEW: Final = 3


def _asks_the_opposite(rule: str, facts: Mapping[str, Any], text: str) -> bool:
    """Whether it is asked if something is late, lost, faulty or forbidden, where the rule says if it is the contrary."""
    by_itself = any(name in RULES[rule].facts and facts.get(name) for name in TURNING)
    return (
        ((rule in TIMED or facts.get("after_action")) and asks_for(text, TOO_LATE))
        or (
            rule in (*COUNTING, "shareholders.consent.dated")
            and asks_for(text, FAILING)
            and blame(text) is not Blame.REFUSAL_AMISS
        )
        or (rule in VOTED and asks_for(without_what_is_granted(text), FAILED))
        or (
            rule not in (*COUNTING, "indemnification.presumption")
            and not by_itself
            and asks_for(_last_asked(text), FORBIDDING)
        )
        or (rule in FAULTED and bool(facts.get("faults")) and not DESPITE.search(text))
    )


def _is_blamed(rule: str, finding: Finding, facts: Mapping[str, Any], text: str) -> bool:
    """Whether what was done is blamed in the question while the finding says if it may be: then its yes is a no.

    A rule may have heard the blame itself; the sentence behind its yes or no tells which way round that is put.
    """
    blamed = blame(text)
    uses = RULES[rule].facts
    heard = (*TURNING, *REFUSING, "needed", "asks_missing", "also_signs")
    if blamed is None or any(name in uses and facts.get(name) for name in heard):
        return False
    sentence, yes = stated(finding.answer), finding.outcome is Outcome.YES
    if yes and _SAYS_FAULT.search(sentence):
        return False
    if blamed in (Blame.REFUSED, Blame.REFUSAL_AMISS) and rule in REQUESTED:
        return (blamed is Blame.REFUSED) != bool(_MAY_REFUSE.search(sentence))
    if blamed is Blame.REFUSAL_AMISS:
        if not rule.endswith(".adjournment"):
            return False
        blamed = Blame.AMISS  # what was done is itself what the rule is on
    return _turns(blamed, sentence, facts, yes=yes)


def _turns(blamed: Blame, sentence: str, facts: Mapping[str, Any], *, yes: bool) -> bool:
    """Whether a blame turns the yes or no round that stands before a sentence."""
    bars = bool(_BARS.search(sentence))
    allows = not bars and bool(_ALLOWS.search(sentence))
    denies = bars or bool(_DENIES.search(sentence))
    if blamed is Blame.AMISS:
        return yes or not allows or _by_another(sentence, facts.get("actor"))
    if blamed in (Blame.LEFT, Blame.OMITTED):
        owed = yes and not allows and not facts.get("negated") and bool(_OWED.search(sentence))
        free = not yes and not facts.get("negated") and bool(_FREE_OF_IT.search(sentence))
        return owed or free or (blamed is Blame.LEFT and yes and allows and not denies)
    if blamed is Blame.OUGHT:
        return (yes and allows and not denies) or (not yes and not allows and not _NOT_ALONE.search(sentence))
    return (yes and allows and not denies) or (not yes and denies and not allows)


def _by_another(sentence: str, actor: object) -> bool:
    """Whether a sentence leaves to others what the question says that somebody did."""
    named = _BY_WHOM.search(sentence)
    return isinstance(actor, str) and named is not None and named["whom"].rstrip("s") not in actor
