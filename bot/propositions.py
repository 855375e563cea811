"""What the sentence of a rule affirms, so that the yes or no before it agrees with it whichever way round it is asked.

Each row gives a rule, how its sentence begins, the pair of predicates that it speaks of, and whether it affirms the pair.
"Removal leaves the contract rights ..." affirms `KEEP`: asked if the rights are kept the answer is yes, if they are lost no.
Where the main clause of a question holds neither predicate of the pair, the rule's own answer stands.
"""

from typing import Final

from msgspec import Struct

from bot.granted import without_what_is_granted
from bot.understand import patterns as re
from bot.understand.asked_form import asked_by
from bot.understand.form import asking
from bot.understand.judgments import calls_wrong
from bot.understand.kinds_of_clauses import Asks
from bot.understand.predicates import (
    ALL_RIGHT,
    ALONE,
    ASSENT,
    ATTENDS,
    BEFOREHAND,
    BINDS,
    BOUND,
    BREACH,
    BY_HAND,
    BY_HEAD,
    CHARTER,
    COMPLAIN,
    DIFFERENT,
    ELECTED,
    FIXED,
    HOLDS_OVER,
    KEEP,
    MAY,
    MEET,
    NEED,
    ON_ACCEPTANCE,
    OPEN,
    OTHERS,
    OUT_OF_POCKET,
    PROBLEM,
    PROVIDED,
    RECEIPT,
    RECORD_DATE,
    REFUSE,
    REJECT,
    SECRET,
    SPOKEN,
    STANDS_IN,
    STAYS,
    TELL,
    TOUCH,
    UNPAID,
    VALID,
    VOTE_FIRST,
    WAIVES,
    Pair,
    sense_of,
)
from rules.finding import Finding, Outcome


class Proposition(Struct, frozen=True):
    """What a sentence of a rule says of a pair of predicates."""

    rule: str
    begins: str
    """How the sentence begins, in small letters."""
    pair: Pair
    affirms: bool
    heard: bool | None = None
    """The one sense that is listened to, where the other is decided by other facts."""


PROPOSITIONS: Final = (
    Proposition("officers.removal", "removal leaves the contract rights", KEEP, affirms=True),
    Proposition("amendments.stockholders_power", "the stockholders keep the power", TOUCH, affirms=True),
    Proposition("amendments.stockholders_power", "the stockholders keep the power", KEEP, affirms=True),
    Proposition("amendments.stockholders_power", "the stockholders keep the power", MAY, affirms=True, heard=False),
    Proposition(
        "officers.several_offices",
        "the president and the secretary may not be one person",
        MAY,
        affirms=False,
        heard=False,
    ),
    Proposition("officers.several_offices", "one person may hold several offices", MAY, affirms=True, heard=False),
    Proposition(
        "officers.several_offices", "the president and the secretary may not be one person", DIFFERENT, affirms=True
    ),
    Proposition(
        "directors.vacancy",
        "vacancies and newly created seats are filled only by the stockholders",
        ALONE,
        affirms=False,
    ),
    Proposition(
        "directors.vacancy", "vacancies and newly created seats are filled only by the board", ALONE, affirms=True
    ),
    Proposition("board.dissent", "a director who is present is", ASSENT, affirms=True),
    Proposition("board.dissent", "the dissent stands", ASSENT, affirms=False),
    Proposition("board.dissent", "the right to dissent does not apply", ASSENT, affirms=True),
    Proposition("shareholders.notice.given", "mailed notice counts as given", RECEIPT, affirms=False),
    Proposition("shareholders.notice.given", "mailed notice counts as given", VALID, affirms=True),
    Proposition("board.notice.given", "mailed notice counts as given", RECEIPT, affirms=False),
    Proposition("board.notice.given", "mailed notice counts as given", VALID, affirms=True),
    Proposition("board.notice.waiver", "a waiver of notice in writing", BEFOREHAND, affirms=False),
    Proposition("shareholders.notice.waiver", "a waiver of notice in writing", BEFOREHAND, affirms=False),
    Proposition("directors.resignation", "a resignation need not be accepted", STAYS, affirms=False),
    Proposition("directors.resignation", "it must be in writing", STAYS, affirms=True),
    Proposition("directors.resignation", "it took effect on", STAYS, affirms=False),
    Proposition("officers.resignation", "it must be in writing", STAYS, affirms=True),
    Proposition("officers.resignation", "the resignation must be in writing", STAYS, affirms=True),
    Proposition("officers.resignation", "it took effect on", STAYS, affirms=False),
    Proposition("officers.resignation", "a resignation need not be accepted", STAYS, affirms=False),
    Proposition("indemnification.right", "the corporation indemnifies", VOTE_FIRST, affirms=False, heard=True),
    Proposition("directors.resignation", "a resignation need not be accepted", NEED, affirms=False, heard=True),
    Proposition("directors.resignation", "a resignation need not be accepted", VALID, affirms=True),
    Proposition("officers.resignation", "a resignation need not be accepted", NEED, affirms=False, heard=True),
    Proposition("officers.resignation", "a resignation need not be accepted", VALID, affirms=True),
    Proposition(
        "shareholders.consent.notice_after", "notice must be given promptly", SECRET, affirms=False, heard=True
    ),
    Proposition("shareholders.vote.per_share", "1 vote for each share", BY_HEAD, affirms=False, heard=True),
    Proposition("shareholders.consent", "the stockholders may act without a meeting", MEET, affirms=False, heard=True),
    Proposition("shareholders.consent.prior_notice", "no prior notice to the other", VALID, affirms=True),
    Proposition("board.notice.waiver", "a waiver of notice in writing", STANDS_IN, affirms=True),
    Proposition("shareholders.notice.waiver", "a waiver of notice in writing", STANDS_IN, affirms=True),
    Proposition("board.notice.waiver", "a waiver of notice in writing", TELL, affirms=False),
    Proposition("shareholders.notice.waiver", "a waiver of notice in writing", TELL, affirms=False),
    Proposition("board.notice.waiver", "attending the meeting waives", TELL, affirms=False),
    Proposition("shareholders.notice.waiver", "attending the meeting waives", TELL, affirms=False),
    Proposition(
        "general.seal",
        "the seal is in the form that the board of directors approves; the bylaws prescribe",
        FIXED,
        affirms=False,
    ),
    Proposition("general.seal", "the bylaws prescribe no words", FIXED, affirms=False),
    Proposition("general.seal.use", "an instrument need not bear the seal", NEED, affirms=False, heard=True),
    Proposition("general.seal.use", "an instrument need not bear the seal", VALID, affirms=True),
    Proposition("general.seal.use", "an instrument need not bear the seal", NEED, affirms=False),
    Proposition("indemnification.continues", "the indemnity covers anyone who is or was", KEEP, affirms=True),
    Proposition("indemnification.contract", "the right is a contract right", KEEP, affirms=True, heard=False),
    Proposition("board.annual_meeting.notice", "no notice is needed", BREACH, affirms=False),
    Proposition("board.regular_meeting.notice", "no notice is needed", BREACH, affirms=False),
    Proposition("board.annual_meeting.notice", "no notice is needed", NEED, affirms=False),
    Proposition("board.regular_meeting.notice", "no notice is needed", NEED, affirms=False),
    Proposition("board.annual_meeting.notice", "no notice is needed", VALID, affirms=True),
    Proposition("board.regular_meeting.notice", "no notice is needed", VALID, affirms=True),
    Proposition("board.meeting.place", "the place is chosen by", BOUND, affirms=False, heard=True),
    Proposition("shareholders.meeting.place", "the place is chosen by", BOUND, affirms=False, heard=True),
    Proposition("shares.dividend.form", "dividends may be paid in", BOUND, affirms=False, heard=True),
    Proposition(
        "shareholders.nomination.floor",
        "only persons nominated as the bylaws provide",
        REJECT,
        affirms=True,
        heard=True,
    ),
    Proposition(
        "shareholders.nomination.refusal", "the chairman of the meeting may refuse to acknowledge", REJECT, affirms=True
    ),
    Proposition("shareholders.inspectors.director_may_serve", "no director, and no", MAY, affirms=False),
    Proposition("shareholders.inspectors.director_may_serve", "the bar is on an election", MAY, affirms=True),
    Proposition("shareholders.inspectors.oath", "each inspector takes and signs", REFUSE, affirms=False, heard=True),
    Proposition("shares.consideration", "no certificate is issued until", UNPAID, affirms=False, heard=True),
    Proposition("shares.owner", "the person registered on the books", OTHERS, affirms=False, heard=True),
    Proposition("board.notice.purpose", "the notice need not state the purpose", NEED, affirms=False),
    Proposition("board.notice.purpose", "the bylaws ask for no statement of purpose", NEED, affirms=False),
    Proposition("board.acts_as_body", "directors act only as a board", MAY, affirms=False),
    Proposition("directors.other_capacity", "a director may", MAY, affirms=True, heard=False),
    Proposition("directors.qualifications", "a director need not be a stockholder", NEED, affirms=False),
    Proposition("directors.qualifications", "a director need not be", MAY, affirms=True),
    Proposition("shareholders.inspectors.must_be_stockholder", "inspectors need not be", MAY, affirms=True),
    Proposition("directors.term", "a director holds office until a successor", KEEP, affirms=True),
    Proposition(
        "directors.number.decrease", "a decrease in the number of directors does not shorten", KEEP, affirms=True
    ),
    Proposition("general.conflict", "where they conflict", CHARTER, affirms=True),
    Proposition("shareholders.record_date.adjournment", "the record date of the meeting applies", KEEP, affirms=True),
    Proposition("shareholders.quorum.lost", "the stockholders present may go on", NEED, affirms=False, heard=True),
    Proposition("shareholders.quorum.lost", "the stockholders present may go on", KEEP, affirms=True),
    Proposition("committees.minutes", "each committee keeps regular minutes", NEED, affirms=True),
    Proposition("shareholders.inspectors.must_be_stockholder", "inspectors need not be", NEED, affirms=False),
    Proposition(
        "shareholders.annual_meeting.held", "an annual meeting of the stockholders shall be held", NEED, affirms=True
    ),
    *(
        Proposition(f"{body}.adjournment.notice", begins, pair, affirms=needed is (pair is NEED))
        for pair in (NEED, ALL_RIGHT)
        for body in ("shareholders", "board")
        for begins, needed in (
            ("no new notice is needed", False),
            ("a new record date is fixed", True),
            ("the adjournment is for", True),
            ("time and place were not both announced", True),
        )
    ),
    Proposition("shareholders.list.at_meeting", "the list is kept at the meeting", PROBLEM, affirms=True, heard=True),
    Proposition("shareholders.list.ready", "the list need not be ready", NEED, affirms=False, heard=True),
    Proposition("shareholders.nomination.floor", "only persons nominated as the bylaws provide", MAY, affirms=False),
    Proposition("shareholders.record_date.meeting", "the board may fix the record date", RECORD_DATE, affirms=False),
    Proposition("shareholders.record_date.meeting", "the board must fix the record date", RECORD_DATE, affirms=True),
    Proposition("shareholders.notice.recipients", "notice of", TELL, affirms=True, heard=False),
    Proposition("shares.certificate.facsimile", "any or all of the signatures", BY_HAND, affirms=False),
    Proposition("officers.compensation", "an officer is not kept from being paid", KEEP, affirms=True, heard=False),
    Proposition("officers.term", "an officer holds office until", KEEP, affirms=True, heard=True),
    Proposition("officers.term", "an officer holds office until", HOLDS_OVER, affirms=True, heard=False),
    Proposition("officers.resignation", "a resignation that itself asks to be accepted", ON_ACCEPTANCE, affirms=True),
    Proposition("committees.resignation", "a member of a committee may resign", SPOKEN, affirms=False, heard=True),
    Proposition("committees.resignation", "a member of a committee may resign", MAY, affirms=True, heard=True),
    Proposition("committees.minutes_keeper", "the secretary", ATTENDS, affirms=True, heard=False),
    Proposition("committees.report", "a committee reports its actions", NEED, affirms=True, heard=False),
    Proposition("board.notice.waiver", "attending the meeting waives", BINDS, affirms=True, heard=False),
    Proposition("shareholders.notice.waiver", "attending the meeting waives", BINDS, affirms=True, heard=False),
    Proposition(
        "shareholders.vote.election", "directors are elected by a plurality", ELECTED, affirms=True, heard=False
    ),
    Proposition(
        "shareholders.vote.election", "if no more candidates got more votes", ELECTED, affirms=True, heard=False
    ),
    Proposition("board.notice.waiver", "attending the meeting waives", COMPLAIN, affirms=False),
    Proposition("shareholders.notice.waiver", "attending the meeting waives", COMPLAIN, affirms=False),
    Proposition("board.notice.waiver", "attendance does not waive notice", COMPLAIN, affirms=True),
    Proposition("shareholders.notice.waiver", "attendance does not waive notice", COMPLAIN, affirms=True),
    Proposition("shareholders.vote.election", "directors are elected by a plurality", VALID, affirms=True, heard=False),
    Proposition("shareholders.list.at_meeting", "the list is kept at the meeting", OPEN, affirms=True, heard=False),
    Proposition("shareholders.list.access", "the list is open to any", OPEN, affirms=True, heard=False),
    Proposition("officers.vacancy", "the board of directors may fill a vacant office", NEED, affirms=False, heard=True),
    Proposition("shareholders.vote.election", "if no more candidates got more votes", MAY, affirms=True, heard=False),
    Proposition(
        "shares.certificate.signer_left", "the certificate may be issued with the same effect", VALID, affirms=True
    ),
    Proposition("officers.qualification", "the secretary and the treasurer need not", NEED, affirms=False),
    Proposition(
        "indemnification.enforcement.costs", "the corporation bears the expenses", OUT_OF_POCKET, affirms=False
    ),
    Proposition("indemnification.right", "the corporation indemnifies", OUT_OF_POCKET, affirms=False, heard=True),
    Proposition("shareholders.proxy", "a stockholder may vote by proxy, signed by", VALID, affirms=True, heard=False),
)
READ_OR_TOLD: Final = (
    ("shareholders.notice.waiver", "attending the meeting waives", WAIVES),
    ("board.notice.waiver", "attending the meeting waives", WAIVES),
    ("officers.offices", "the bylaws provide for", PROVIDED),
)
"""Rules whose sentence affirms what a question may as well deny: a yes stands only where the question is heard to ask for it."""
_FRAGMENT: Final = 4
"""So few words lean on the question before, and hold no predicate of their own."""
_LEAD: Final = re.compile(r"(?:Yes|No)\b[^.:]{0,30}?[.:,]\s*")


def stated(answer: str) -> str:
    """The sentence of an answer after its yes or no, in small letters."""
    return _LEAD.sub("", answer, count=1).lower()


def unheard(rule: str, finding: Finding, text: str) -> bool:
    """Whether a finding says yes to a question of which it is not heard what it asks for."""
    polar = any(asked_by(each) is Asks.YES_OR_NO for each in asking(text))
    if finding.outcome is not Outcome.YES or len(text.split()) <= _FRAGMENT or not polar:
        return False
    sentence = stated(finding.answer)
    pair = next((pair for name, begins, pair in READ_OR_TOLD if name == rule and sentence.startswith(begins)), None)
    return pair is not None and sense_of(text, pair) is None


def agreeing(rule: str, finding: Finding, text: str) -> bool | None:
    """Whether yes is the answer that agrees with the finding's sentence and the question; None where no row says so."""
    if finding.outcome not in (Outcome.YES, Outcome.NO):
        return None
    sentence, text = stated(finding.answer), without_what_is_granted(text)
    of_the_act = calls_wrong(text)  # whether the act that is named agrees, and not whether it is a problem
    for each in PROPOSITIONS:
        if of_the_act and each.pair is PROBLEM:
            continue
        if each.rule == rule and sentence.startswith(each.begins):
            sense = sense_of(text, each.pair)
            if sense is not None and each.heard in (None, sense):
                return sense == each.affirms
    return None
