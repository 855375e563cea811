"""What the words of a follow-up bring along: a paper that is there now, one more who is away, a meeting held "that way"."""

from typing import Any, Final

from bot.corrected import puts_right
from bot.days_anew import asks_last_adjournment, tells_new_record_date
from bot.follow_ups import next_is_away
from bot.form_of_follow_ups import is_elliptical
from bot.polarity_of_follow_ups import asks_other_hour
from bot.rows_beside import CAP_ON_IT, NO_PROMISE
from bot.rows_of_meetings import AT_THAT_HOUR, HIS_AGE, THE_BOARD
from bot.rows_of_persons import CAUSE_MATTERS, KEEPS_PAY, NEXT_BOND, ONE_VOTE_DOES
from bot.state import State
from bot.understand import patterns as re
from bot.understand.date_words import number
from bot.understand.question import Question
from bot.understand.signs.candidates import reordered
from rules.days import When
from rules.provisions.committees import Matter
from rules.terms import Role

_THAT_WAY: Final = re.compile(r"\b(?:that|this) way\b|\blike that\b|\bso held\b", re.IGNORECASE)
"""A meeting held as the one of before."""
_SIGNED_ONE: Final = re.compile(
    r"\b(?:signed|gave|given|gives|delivers|delivered|provides|provided|sent|made|handed|produced|signs)(?: us)?(?: in| over)? (?:one|it|that|such a thing|an? (?:undertaking|promise))\b",
    re.IGNORECASE,
)
"""The paper that was missing is there now ("ok he has now signed one")."""
_DATED: Final = re.compile(
    r"\b(?:dated?|signed|given|gave|made|from|executed|wrote|written|issued|granted)\b", re.IGNORECASE
)
"""The day of the proxy, and not that of the meeting."""
_NO_TERM: Final = re.compile(
    r"\b(?:no|without(?: an?| any)?|(?:does|did)(?: not|n't) (?:state|name|say|give)(?: an?| any)?) (?:term|duration|date of expiry|expiry(?: date)?|expiration(?: date)?|time limit|period|end date|length)\b",
    re.IGNORECASE,
)
"""The proxy of before, with no term of its own."""
_NOTICE_AFTER_ALL: Final = re.compile(
    r"\bunless (?:we|they|you|it|the \w+) (?:sends?|gives?|mails?|tells?)\b|(?:[-,;]|\bdo we) (?:need |a )*(?:new |fresh |another )?notice (?:then|needed|required|again)\W*$|\b(?:do|does|must|should|would) (?:we|they|it|that) (?:then )?(?:need|have to (?:give|send)|give|send|require|take)\b(?! no\b)[^?.;]{0,15}\bnotice\b",
    re.IGNORECASE,
)
"""It is asked if a notice is needed, where before it was asked if none is."""
_WORKS: Final = re.compile(
    r"^(?![^?]*\b(?:notice|mailing|letter)s?\b)\W*(?:(?:and|so|but|then|ok)\W+)*(?:would|will|does|could|can|is) [^?]{2,40}\b(?:work|do|be ok|be okay|be fine|be good|fly|ok|okay|fine)\b",
    re.IGNORECASE,
)
"""A day of an adjournment that would do by announcement alone."""
_WHO_ASKED: Final = frozenset({"asking", "asking_fraction", "shares_asking", "requester", "directors", "present"})
"""Those of before who would have called a meeting."""


def _by_the_board(state: State, question: Question, rule: str) -> dict[str, Any]:
    """The board as the one that would call the meeting of which is spoken ("and the board?")."""
    if rule != state.rule or not rule.endswith("meeting.call") or not THE_BOARD.fullmatch(question.text):
        return {}
    return {"actor": Role.BOARD, "roles": (Role.BOARD,), **dict.fromkeys(_WHO_ASKED & state.facts.keys())}


_MATTER_OF: Final = {
    "officers.removal": Matter.REMOVE_OFFICERS,
    "officers.election": Matter.ELECT_OFFICERS,
    "amendments.bylaws": Matter.AMEND_BYLAWS,
    "shares.dividend.declare": Matter.DIVIDEND,
}
"""What a committee would do in the place of the board, where the last answer was on it."""


_BY_THEMSELVES: Final = re.compile(
    r"\b(?:alone|enough|sufficient|suffices?|by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own|and (?:no one|nobody) else|nobody else)\b",
    re.IGNORECASE,
)
"""Those who sign a certificate would be the only ones."""


def _of_signers(state: State, question: Question, rule: str) -> dict[str, Any]:
    """That nobody else signs a certificate, where a message says so and does not speak of signing."""
    alone = rule == state.rule == "shares.certificate.signatures" and _BY_THEMSELVES.search(question.text)
    return {"alone": True} if alone else {}


def brought_along(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """The facts that follow from what was said before and the words of a message together."""
    found: dict[str, Any] = {}
    before = state.facts
    if rule.startswith("indemnification.") and before.get("undertaking") is False and _SIGNED_ONE.search(question.text):
        found["undertaking"] = True
    if rule == "indemnification.advance" and NO_PROMISE.search(question.text):
        found["undertaking"] = False
    shut_out = before.get("shut_out") and not question.facts.get("shut_out")
    if rule == "indemnification.continues" and said.get("heirs") and shut_out:
        found["shut_out"] = None
    found |= _by_the_board(state, question, rule)
    if next_is_away(state, question):
        found["absent"] = _away_by_now(state)
    if rule == state.rule == "officers.absence" and before.get("candidates") and not said.get("candidates"):
        found["candidates"] = reordered(before["candidates"], question.text)
    if before.get("held_by") and "held_by" not in said and _THAT_WAY.search(question.text):
        found["held_by"] = before["held_by"]
    earliest = "earliest_day" in state.found and "methods" in said and "meeting_at" not in said
    if earliest and is_elliptical(question) and not question.polar:
        found |= {"asks_earliest": True, "meeting_at": None}
    if rule == "directors.removal":
        found |= _votes_supposed(question, said) | _of_the_same_board(state, question, said)
    if rule == state.rule == "shareholders.proxy.term":
        found |= _of_proxies(state, question, said)
    found |= _of_adjournments(state, question, rule) | _of_its_matter(state, question, rule, said)
    return found | _of_that_day(state, question, rule, said) | _of_signers(state, question, rule)


_THAT_DAY: Final = re.compile(r"\b(?:that|the same|that same|that very) (?:day|date)\b", re.IGNORECASE)
"""The day of which was spoken last."""


def _of_that_day(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """The notice given on the day of which was spoken, and another hour for a look at the list."""
    if rule == "shareholders.record_date.default" and "notice_at" not in said and _THAT_DAY.search(question.text):
        return {"notice_at": state.facts.get("resolution_at"), "polar": False}
    another = rule == "shareholders.list.access" and AT_THAT_HOUR.fullmatch(question.text)
    return {"outside_hours": None} if another and "outside_hours" not in said else {}


_THEY_DO: Final = re.compile(
    r"\b(?:can|may|could|might|do|does|would|is|are) (?:they|it|these|those|the same (?:people|board|body))\b",
    re.IGNORECASE,
)
"""Those of whom was spoken act again."""


def _of_the_same_board(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """A director, and by the board, where the board's power over an officer who sits on it was asked about before."""
    if state.rule != "officers.removal":
        return {}
    again = said.get("actor") is None and _THEY_DO.search(question.text)
    return {"removed": "director", **({"actor": Role.BOARD} if again else {})}


def _votes_supposed(question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """The shares of which it is asked if they are enough to remove a director are votes for it."""
    supposed = question.facts.get("supposed_count")
    if supposed is None or supposed.told_as != ("shares_present",) or "shares_in_favor" in said:
        return {}
    return {"shares_in_favor": supposed.count, "shares_present": None}


def _of_proxies(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """Another day of the meeting for the proxy of before, and that it has no term of its own."""
    found: dict[str, Any] = {}
    before, day = state.facts, said.get("proxy_at")
    known = before.get("meeting_at") and before.get("proxy_at")
    right = state.date == "proxy_at" and puts_right(state, question)
    if day and known and not right and not _DATED.search(question.text):
        found |= {"proxy_at": before["proxy_at"], "meeting_at": day}
    if before.get("proxy_term") and _NO_TERM.search(question.text):
        found["proxy_term"] = None
    return found


def _of_adjournments(state: State, question: Question, rule: str) -> dict[str, Any]:
    """Whether a day of an adjournment is asked about as one that needs no notice."""
    found: dict[str, Any] = {}
    if asks_last_adjournment(state, question):
        found |= {"adjourned_to": None, "negated": False}
    if rule == state.rule == "shareholders.adjournment.notice" and _NOTICE_AFTER_ALL.search(question.text):
        return found | {"negated": False, "unnotified": None, "asks_announcement": None}
    works = rule == state.rule == "shareholders.adjournment.notice" and _WORKS.search(question.text)
    anew = state.facts.get("negated") and tells_new_record_date(state, question) and not question.polar
    return found | {"negated": True} if works or anew else found


_LOSES: Final = re.compile(r"\b(?:lose|loses|lost|forfeit|forfeits|give up|end|ends|void|over|gone)\b", re.IGNORECASE)
"""The contract would be lost, and not kept."""


def _of_its_matter(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """The age of a candidate, that cause is asked about, and what a committee would do in the board's place."""
    found: dict[str, Any] = {}
    age = HIS_AGE.search(question.text) if rule == "directors.qualifications" and "age" not in said else None
    if age:
        found["age"] = int(age["age"])
    if rule == "officers.removal" and CAUSE_MATTERS.search(question.text):
        found |= {"asks_need": True, "in_favor": None, "present": None, "asks_vote": None, "without_cause": None}
    if rule == "officers.removal" and KEEPS_PAY.search(question.text):
        found |= {"asks_contract": True, "asks_loss": bool(_LOSES.search(question.text)) or None}
    if rule == state.rule == "officers.bond" and question.moments and NEXT_BOND.match(question.text):
        found["bond_at"] = When(question.moments[0].date)
    if rule == state.rule == "general.checks" and CAP_ON_IT.match(question.text):
        found["signing_cap"] = True
    votes = ONE_VOTE_DOES.match(question.text) if rule == state.rule == "directors.vacancy" else None
    if votes and "in_favor" not in said:
        found["in_favor"] = number(votes["votes"]) if votes["votes"] else 1
    if rule == state.rule and asks_other_hour(state, question):
        found["stays_on_day"] = True
    if rule == "committees.powers" and "matter" not in said and state.rule in _MATTER_OF:
        found["matter"] = _MATTER_OF[state.rule]
    return found


def _away_by_now(state: State) -> tuple[Role, ...]:
    """Those who are away, with the one whom the last answer named in their place."""
    offices = {each.value: each for each in Role}
    named = offices.get(str(state.found.get("who")))
    away = (*(state.facts.get("absent") or ()), *(state.facts.get("vacant") or ()))
    return tuple(dict.fromkeys((*away, *((named,) if named else ()))))
