"""The facts of a turn of a conversation: those that are told now, and those that hold on from before."""

from collections.abc import Iterator
from typing import Any, Final

from bot.brought_along import brought_along
from bot.callers_holdings import lone_director, shares_of_callers
from bot.corrected import puts_right
from bot.counts_anew import PARTS, asks_number, asks_what_it_took
from bot.days_anew import NONE_FIXED, days_late
from bot.follow_up_counts import (
    COUNTED,
    switches,
)
from bot.follow_up_dates import changed_date, in_its_month, in_its_year, last_date
from bot.follow_ups import (
    answers_what_is_missing,
    judges_behind,
    tells_only,
)
from bot.form_of_follow_ups import ASKED_OF, FRESH, PERSON, THE_SAME_FOR, is_elliptical, only_facts, supposes
from bot.polarity_of_follow_ups import ONLY_SUPPOSES, WHO_FIRST, asks, asks_yes_or_no, put_off
from bot.reached import asks_if_reached
from bot.renamed_facts import as_the_rule_names, sent_then
from bot.rows_of_meetings import ONLY_RANG, SHORT_BY
from bot.rows_of_persons import COMES_AFTER_ALL, HIS_WORK, IS_A_REST_DAY, MOVES_OFF, THIS_BODY_AND_CAUSE
from bot.stale_facts import ASKING, no_longer_held
from bot.state import State
from bot.understand import patterns as re
from bot.understand.question import Question, carried
from bot.understand.signs.roles import facts as roles_named
from rules.days import When
from rules.facts import FACTS
from rules.offices import Task
from rules.registry import RULES
from rules.terms import Body, Role

KEPT: Final = (
    "classes",
    "resolution_at",
    "meeting_at",
    "event_at",
    "seats",
    "directors",
    "in_office",
    "vacancies",
    "members",
    "shares_outstanding",
    "meeting",
    "body",
    "suit",
    "capacities",
    "requested_at",
    "charter_power",
    "emptied",
    "par_value",
    "price",
    "shares_to_issue",
)
"""Facts that hold for the whole conversation."""
_THERE: Final = ("present", "shares_present")
"""Counts that hold on while the matter stays the same."""
_BY_VOTE: Final = ("committees.designation", "committees.changes")
"""Rules for which those who are present are those who vote, once."""
_TOPICS: Final = (
    *("won", "adjudged_liable", "endings", "amounts", "for_advance", "asks_duty", "refused", "optional", "loses"),
    *("repaying", "secured", "terms_asked", "asks_duration", "asks_order", "asks_limit", "asks_period"),
    *("resignation_topic", "number_topic", "term_topic", "supposed_of", "spoken", "holds_over", "lapses", "asks_when"),
)
"""What a question asks of its matter."""
_SUIT: Final = ("amounts", "won", "adjudged_liable", "endings", "for_advance")
"""What holds on where only the kind of the suit is another one."""
_RESULTS: Final = ("in_favor", "against", "abstaining", "shares_in_favor", "shares_against", "purpose", *_TOPICS)
"""Facts that new numbers make stale."""
_OF_THE_VOTE: Final = frozenset({"asks_vote", "votes_asked", "asks_votes"})
"""That the last question asked for the vote, which one that asks yes or no of something else does not."""
_BACK: Final = re.compile(
    r"\b(?:those|these|them|they|of them|that many|it|that (?:meeting|mailing|notice|letter|request|date)|the same|same|that way|this way|like that)\b",
    re.IGNORECASE,
)
_AND_ME: Final = re.compile(
    r"\b(?:me|myself|i|him|her) (?:and|plus) (?:the|our|an?|my)\b|\b(?:and|plus|with) (?:me|myself)\b", re.IGNORECASE
)
"""One who was told before, together with another."""
_ADDED: Final = re.compile(r"\b(?:as well|too|also|both|either|all of them)\b", re.IGNORECASE)


def facts(state: State, question: Question, rule: str, *, follows: bool, own: bool) -> dict[str, Any]:
    """The facts of a turn: a follow-up changes some and keeps the rest, another question keeps the standing ones."""
    said = dict(question.facts)
    if not follows:
        anew = in_its_month(state, question, sent_then(state, question, rule, said))
        along = brought_along(state, question, rule, said)
        return {**carried(KEPT, state.facts), **anew, **along, "polar": asks(question, rule)}
    outright = _told_outright(state, question, rule)
    if outright:
        return {**state.facts, **outright}
    said = _asked_by_word(state, rule, question, _told(state, question, rule))
    if rule == state.rule and (tells_only(state, question) or answers_what_is_missing(state, question)):
        return _asked_again(state, question, rule, said)
    said = _without_his_office(state, question, rule, said)
    if rule == state.rule == "officers.removal" and asks_number(state, question):
        said.pop("removed", None)
    kept = _held(state, question, rule, own=own)
    by_how_many = rule == state.rule and (
        SHORT_BY.search(question.text) or asks_what_it_took(question) or _asks_number_alone(state, question)
    )
    new = (question.wh or any(name not in FRESH for name in said)) and not by_how_many
    if new and not answers_what_is_missing(state, question):
        again = asks_number(state, question) or (rule == state.rule and ONLY_SUPPOSES.fullmatch(question.text))
        topics = _TOPICS if again else _SUIT if rule == state.rule and "suit" in said else ()
        topics = (*topics, *_votes_that_stay(state, question, rule, said))
        topics = (*topics, "spoken") if said.get("holds_over") else topics  # what was only said is so still
        kept = {name: each for name, each in kept.items() if name not in _RESULTS or name in topics}
        kept = _without_the_vote(question, said, kept)
    named = in_its_month(state, question, as_the_rule_names(state, question, rule, said))
    said = _with_actor(question, rule, in_its_year(state, question, named))
    earliest = "notice_at" in kept and bool(_HOW_SOON.search(question.text))
    stale = {
        *no_longer_held(kept, said, RULES[rule].facts, asks_earliest=earliest),
        *_not_of_this_rule(state, question, rule, said, own=own),
    }
    stale -= {"named_in_notice"} if _SAME_IF.match(question.text) else set()
    kept = {name: each for name, each in kept.items() if name not in stale}
    found = _with_stand_in(state, rule, said, _with_added(question, kept, said))
    found = _with_delegator(state, question, rule, found)
    told = rule == state.rule and any(name in said for name in state.waiting)
    alike = is_elliptical(question) or told or (rule == state.rule and puts_right(state, question))
    if alike and not own and not counted_anew(said):
        found |= {name: True for name in _PUT_SO if state.facts.get(name) and _PUT_ANEW.get(name) not in said}
    if found.get("lacking") and said.get("given"):
        found["lacking"] = tuple(each for each in found["lacking"] if each not in said["given"])
    if "unanimous" not in said and question.polar and not is_elliptical(question) and not question.by_result:
        found = {name: each for name, each in found.items() if name != "unanimous" or each}
    if rule.startswith("shareholders.record_date.") and NONE_FIXED.search(question.text):
        first_consent = {"resolution_at": None} if rule.endswith(".consent") else {}
        claimed = {"record_date": said["record_date"], "polar": True} if _claims_day(question, said, rule) else {}
        return {**found, **first_consent, "record_date": None, "polar": False, **claimed}
    found |= brought_along(state, question, rule, said)
    found["polar"] = asks_yes_or_no(state, question, said, rule)
    return found


def _claims_day(question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether it is asked if a certain day is the record date, where none was fixed for consents."""
    return rule.endswith(".consent") and question.polar and said.get("record_date") is not None


def _without_the_vote(question: Question, said: dict[str, Any], kept: dict[str, Any]) -> dict[str, Any]:
    """What is kept, without the question for the vote where a message asks yes or no of something else."""
    other = question.polar and not is_elliptical(question) and not counted_anew(said)
    gone = _OF_THE_VOTE if other and not said.keys() & _OF_THE_VOTE else frozenset()
    return {name: each for name, each in kept.items() if name not in gone}


def _told_outright(state: State, question: Question, rule: str) -> dict[str, Any]:
    """What a message tells to the last rule by its form alone: only the company, the shares of the callers, days too late."""
    if rule != state.rule:
        return {}
    if _ONLY_THE_COMPANY.fullmatch(question.text):
        return {"now": question.facts.get("now", state.facts.get("now"))}
    late = days_late(state, question)
    if late:
        return {ASKED_OF[rule]: When(late), "rejects": question.facts.get("rejects"), "polar": True}
    return shares_of_callers(state, question, rule) or lone_director(state, question, rule)


def _asks_number_alone(state: State, question: Question) -> bool:
    """Whether a message asks how many it takes of the votes that were told, and tells nothing of them anew."""
    told = any(char.isdigit() for char in question.text) or counted_anew(question.facts)
    return not told and (state.rule or "").endswith(".vote") and asks_number(state, question)


def _votes_that_stay(state: State, question: Question, rule: str, said: dict[str, Any]) -> tuple[str, ...]:
    """The votes of before that hold on where only those for it, or only those against it, are told anew."""
    if rule != state.rule or not rule.endswith(".vote") or not (is_elliptical(question) or supposes(question)):
        return ()
    of_shares = "shares_in_favor" in RULES[rule].facts
    votes = ("shares_in_favor", "shares_against", "shares_abstaining") if of_shares else _VOTES_OF_BOARD
    if switches(question):
        return votes
    told = [name for name in votes if name in said]
    stay = tuple(name for name in votes if name not in told and isinstance(state.facts.get(name), int))
    there = state.facts.get("shares_present" if of_shares else "present")
    cast = sum(said.get(name) or state.facts.get(name) or 0 for name in votes)
    fits = not isinstance(there, int) or cast <= there
    return stay if len(told) == 1 and told[0] != votes[-1] and fits else ()


_VOTES_OF_BOARD: Final = ("in_favor", "against", "abstaining")


def _asked_by_word(state: State, rule: str, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """What is told of a request made by telephone: the officer who was rung up is not the one who asks."""
    if not rule.endswith(".special_meeting.call") or not ONLY_RANG.search(question.text):
        return said
    asker = Role.DIRECTOR if rule.startswith("board.") else Role.STOCKHOLDER
    known = any(state.facts.get(name) is not None for name in (*ASKING, "requester"))
    rest = {name: each for name, each in said.items() if name not in ("actor", "held_by", "roles")}
    return {**rest, **({} if known else {"roles": (asker,)}), "in_writing": False}


def _told(state: State, question: Question, rule: str) -> dict[str, Any]:
    """What a follow-up tells; the day of the last answer, of which it asks if it moves, is nothing new."""
    moves = _OF_THAT_DAY.search(question.text) and MOVES_OFF.search(question.text)
    if rule != state.rule or not (moves or IS_A_REST_DAY.fullmatch(question.text)):
        return dict(question.facts)
    undated = {name: each for name, each in question.facts.items() if not isinstance(each, When)}
    return undated | {"asks_business_day": True}


def _without_his_office(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """What is told, without an office that is not the one in question."""
    if not state.facts.get("offices"):
        return said
    appoints = rule == state.rule == "officers.vacancy" and _HE_APPOINTS.search(question.text)
    meant = _THE_OFFICE.search(question.text) or (rule == "officers.status" and PERSON.search(question.text))
    same = said.get("offices") == (Role.OFFICER,) and meant
    return {name: each for name, each in said.items() if name != "offices"} if appoints or same else said


_ONLY_THE_COMPANY: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|what about|how about|for|at|with|in|under|now|then|same|or|does|is it the same)\W+)*(?:for |at |with |under )?the company(?:'s)?(?: by-?laws)?(?:\W+(?:then|too|as well|instead|now))*\W*",
    re.IGNORECASE,
)
"""The last question, put to another corporation ("and at Micrus?")."""
_OF_THAT_DAY: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|hm+|uh|ugh|oh|well)\W+)*(?:what |and )?(?:if |isn't |is |suppose |say )?(?:that|it|which|this|the last day|the deadline)(?: day| one| date)?(?:'s| is| falls| would be| lands| happens to be|,? a| not)?\b",
    re.IGNORECASE,
)
"""What day of the week or holiday the day of the last answer is."""
_SAME_IF: Final = re.compile(
    r"\W*(?:(?:and|but|so|is it|is that|would it be|the)\W+)*same\b[^?]{0,20}\b(?:if|when|for|with|goes)\b",
    re.IGNORECASE,
)
"""All that was told before is to hold for another body as well."""
_THE_OFFICE: Final = re.compile(r"\b(?:the|that|this) (?:office|post|job)\b", re.IGNORECASE)
"""The office of which was spoken."""
_HE_APPOINTS: Final = re.compile(
    r"\b(?:can'?t|can(?:not)?|could|may|might|is|does|why can'?t) (?:the |our )?[\w -]{3,25}? (?:just |simply |then |also |himself |herself |allowed to )*(?:name|appoint|pick|choose|fill|hire|select|put|make)\b",
    re.IGNORECASE,
)
"""An officer who would fill the office of another, which stays the one that is spoken of."""
_HOW_SOON: Final = re.compile(
    r"\b(?:earliest|soonest|how (?:soon|early)|first (?:day|date|moment))\b[^?]*\b(?:start|begin|held|meet|hold|take place|happen)\b",
    re.IGNORECASE,
)
"""The hour of the meeting is asked for, so that the one of before is not it."""
_PUT_SO: Final = ("needed", "negated", "asks_announcement", "automatic", "asks_still")
"""How the last question was put, which a mere change of a fact does not alter."""
_PUT_ANEW: Final = {"automatic": "covers_return"}
"""A fact that puts a question of its own in the place of the one before."""


def counted_anew(said: dict[str, Any]) -> bool:
    """Whether a message tells counts, so that it asks if they are enough."""
    return any(name in said for name in (*COUNTED, *PARTS))


def _asked_again(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """The facts of a message that only tells something: the last question is asked again with it."""
    told = {name: each for name, each in said.items() if name not in FRESH and FACTS[name].carried}
    if state.facts.get("removed"):
        told.pop("removed", None)
    named = in_its_month(state, question, as_the_rule_names(state, question, rule, told))
    told = in_its_year(state, question, named)
    stale = set(no_longer_held(state.facts, told, RULES[rule].facts))
    kept = {name: each for name, each in state.facts.items() if name not in stale}
    found = {**kept, **told, **brought_along(state, question, rule, said)}
    found["now"] = said.get("now", state.facts.get("now"))
    deciding = not answers_what_is_missing(state, question) and any(name in told for name in _DECIDING)
    deciding = deciding or asks_if_reached(state, question) or _tells_who_came(question, rule)
    if WHO_FIRST.match(question.text):
        return {**found, "polar": False, "actor": None}
    if deciding:
        found = {name: each for name, each in found.items() if name not in _WHAT_IT_TAKES or name in told}
    judged = (deciding or judges_behind(question)) and not question.wh
    if deciding and judged and not state.facts.get("polar"):
        found |= {"needed": False, "negated": False}
    return {**found, "polar": True} if judged or put_off(question, found, rule) else found


def _tells_who_came(question: Question, rule: str) -> bool:
    """Whether a message on a quorum tells how many came, so that it is judged ("only four showed up")."""
    told = any(name in question.facts for name in ("present", "shares_present"))
    return rule.endswith(".quorum") and told and not question.wh and bool(_CAME.fullmatch(question.text))


_CAME: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|well|now|sadly|unfortunately|only|just|in the end|turns out|it turns out|there(?:'s| are| were)|we(?:'re| are| got)|of these|holders of)\W+)*[\w.,]+(?: million)?"
    r"(?: (?:of (?:us|them|those)|directors?|members?|shares?|people|holders?))*(?: (?:have|has|actually|really|only|are|were|is))*"
    r" (?:came|showed(?: up)?|turned (?:up|out)|attended|here|there|present|represented|made it|dialed in|in the room)(?: (?:today|tonight|in the end|though|now|in person or by proxy))*\W*",
    re.IGNORECASE,
)
_DECIDING: Final = ("in_favor", "shares_in_favor", "signed", "shares_signed", "asking", "shares_asking")
"""What is told of these asks if it is enough."""
_WHAT_IT_TAKES: Final = ("needed", "asks_all")
"""How it was asked what it takes, before it was told how many there are."""


def _held(state: State, question: Question, rule: str, *, own: bool) -> dict[str, Any]:
    """The facts of before that hold on: all, or for a question of its own the standing ones."""
    kept = {name: each for name, each in state.facts.items() if name not in FRESH and FACTS[name].carried}
    if rule == state.rule and question.polar and _DOES_IT.search(question.text):
        return {name: each for name, each in state.facts.items() if name not in (*FRESH, *_OF_ANOTHER)}
    if not own and rule != state.rule:
        return {name: each for name, each in kept.items() if not isinstance(each, bool) or name in _CIRCUMSTANCES}
    if not own:
        return kept
    if _BACK.search(question.text):
        votes = _THERE if (state.rule or "").endswith(_BY_VOTE) and rule != state.rule else ()
        return {name: each for name, each in kept.items() if not isinstance(each, bool) and name not in votes}
    if rule == state.rule and rule.startswith("directors.") and PERSON.search(question.text):
        return {name: each for name, each in kept.items() if not isinstance(each, bool) and name not in _TOPICS}
    names = (*KEPT, "offices", "titles") if PERSON.search(question.text) else KEPT
    same = state.rule is not None and rule.split(".", maxsplit=1)[0] == state.rule.split(".")[0]
    officers = ("offices",) if same and rule.startswith("officers.") else ()
    there = _THERE if same and not (state.rule or "").endswith(_BY_VOTE) and not rule.endswith(_BY_VOTE) else ()
    gone = _GONE if state.rule == "officers.absence" and rule in ("officers.absence", "officers.delegation") else ()
    ways = ("methods",) if same and _sent_so(state, question, rule) else ()
    return carried((*names, *there, *officers, *gone, *ways) if same else names, kept)


def _sent_so(state: State, question: Question, rule: str) -> bool:
    """Whether a notice of which the day is told now is sent by the means of which was spoken."""
    of_notices = ".notice" in (state.rule or "") and ".notice" in rule
    return of_notices and "notice_at" in question.facts and not question.facts.get("methods")


_GONE: Final = ("absent", "vacant", "why_absent", "ranked", "candidates")
"""Who is away, and why: it holds on while it is asked who acts."""
_CIRCUMSTANCES: Final = (
    *KEPT,
    "everyone_present",
    "unanimous",
    "attended",
    "objected",
    "good_faith",
    "won",
    "undertaking",
)
"""What is so or not, whatever is asked of it next."""
_DOES_IT: Final = re.compile(
    r"\b(?:do|does|did|done) (?:it|that|this|so)\b(?! (?:also |then |still |really |only |even )?(?:have to|need|cover|include|extend|secure|protect)\b)",
    re.IGNORECASE,
)
"""The act of before, by whomever."""
_OF_ANOTHER: Final = ("approval", "refuse", "refuses", "asked_duty", "asks_duty", "asks_need", "leave_needed")
"""How the last question asked for the part of somebody else, or for a duty."""


def _not_of_this_rule(state: State, question: Question, rule: str, said: dict[str, Any], *, own: bool) -> Iterator[str]:
    """Those who act for another rule, or who are asked for."""
    if _WHO.search(question.text):
        yield from ("actor", "roles", *(("signers",) if rule != state.rule else ()))
    if rule == state.rule and rule.endswith(".presiding") and COMES_AFTER_ALL.search(question.text):
        yield from ("absent", "vacant")
    if rule != state.rule:
        yield from (name for name in ("particulars", "unstated", "outsider") if name not in said)
    if _WHO_MAY.fullmatch(question.text):
        yield from (*ASKING, "requester", "alone")
    if _WHO_ELSE.search(question.text):
        yield from (*ASKING, "signed", "shares_signed", "several", "asks_need", "asked_duty", "directors", "absent")
    alike = THE_SAME_FOR.match(question.text) and "actor" not in said
    they = "body" not in said and _THEY.search(question.text)
    theirs = (alike or they) and state.facts.get("actor") in _BODIES
    named = any(name in said for name in ("actor", "roles", "offices")) and not alike
    prescribes = rule == state.rule == "officers.duties" and Task.ASSIGN_DUTIES in (state.facts.get("tasks") or ())
    kept_on = prescribes and "actor" not in said and "tasks" not in said
    if ((rule != state.rule and not theirs) or named) and not kept_on:
        yield "actor"
    if rule != state.rule and (own or not is_elliptical(question)):
        yield "roles"
    if (state.rule or "").startswith("committees.") and not rule.startswith("committees.") and "body" not in said:
        yield "body"


def _with_added(question: Question, kept: dict[str, Any], said: dict[str, Any]) -> dict[str, Any]:
    """What holds on with what is told now; "the secretary too" comes to those of before."""
    found = {**kept, **said}
    if said.get("signers") and _AND_ME.search(question.text):
        before = kept.get("speaker") or kept.get("offices") or kept.get("signers") or ()
        found |= {"signers": tuple(dict.fromkeys((*before[:1], *said["signers"]))), "together": True}
    stead = _IN_HIS_STEAD.match(question.text)
    if stead and said.get("signers") and kept.get("signers"):
        new = said["signers"][0]
        others = [
            each for each in kept["signers"] if each is not new and each not in roles_named(stead["old"])["roles"]
        ]
        found["signers"] = tuple(dict.fromkeys((*others, new)))
        found.pop("absent", None)
    if not _ADDED.search(question.text):
        return found
    for name in ("absent", "signers"):
        if said.get(name) and not (name == "absent" and HIS_WORK.search(question.text)):
            found[name] = tuple(dict.fromkeys((*(kept.get(name) or ()), *said[name])))
    if "alone" not in said:
        found.pop("alone", None)
    return found


_HE_HANDS_ON: Final = re.compile(
    r"\b(?:can|could|may|might|does|is|must|should) (?:he|she|they)\b|\b(?:he|she|they) (?:can|may|could|wants? to|needs?)\b",
    re.IGNORECASE,
)
_THEY_DO_IT: Final = re.compile(r"\b(?:can|could|may|might) (?:they|we)\b", re.IGNORECASE)
"""The board, of which was spoken, hands them on."""


def _with_delegator(state: State, question: Question, rule: str, found: dict[str, Any]) -> dict[str, Any]:
    """Whether he may hand his powers on is asked of the officer of whom was spoken."""
    if rule != "officers.delegation" or "actor" in found or not _HE_HANDS_ON.search(question.text):
        return found
    if state.rule == rule and _THEY_DO_IT.search(question.text):
        return found
    before = (state.facts.get("actor"), *(state.facts.get("offices") or ()))
    officer = next((role for role in before if role not in (None, Role.BOARD, Role.STOCKHOLDER, Role.OFFICER)), None)
    return found if officer is None else {**found, "actor": officer}


def _with_stand_in(state: State, rule: str, said: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """The stand-in of the last answer, who is away as well, beside the one whose place it is."""
    if rule != "officers.absence" or state.rule != rule:
        return found
    who = state.found.get("who")
    away = [name for name in ("absent", "vacant") if any(role.value == who for role in said.get(name) or ())]
    before = state.facts.get("absent") or state.facts.get("offices") or ()
    return found | {"absent": tuple(dict.fromkeys((*before, *(said.get("absent") or ()))))} if away else found


_IN_HIS_STEAD: Final = re.compile(
    r"[^?.;]*?\b(?:instead of|in (?:the )?(?:place|stead|lieu) of|replacing|rather than) (?P<old>[^?.;,]+)",
    re.IGNORECASE,
)
"""One signer in the place of another who was named before ("the treasurer instead of the secretary?")."""
_THEY: Final = re.compile(r"\b(?:can|may|could|must|do|did|will|would|if|should) they\b", re.IGNORECASE)
_BODIES: Final = (Role.BOARD, Role.STOCKHOLDER)
"""Those who act are a body, which a later "they" is as well."""
_WHO: Final = re.compile(r"\bwho(?:m|se)?\b", re.IGNORECASE)
_WHO_MAY: Final = re.compile(
    r"\W*(?:(?:and|so|ok|then|well|but)\W+)*who (?:can|may|could|gets to|is allowed to)(?: then| call (?:it|one)| do (?:it|that))?\W*",
    re.IGNORECASE,
)
"""Who may do it at all, once somebody may not."""
_WHO_ELSE: Final = re.compile(r"\bwho(?:m|se)? else\b", re.IGNORECASE)
"""Others than those who were told to ask for it."""
_ACTING: Final = {Body.BOARD: Role.BOARD, Body.STOCKHOLDERS: Role.STOCKHOLDER}
_ITSELF: Final = re.compile(r"\b(?:itself|themselves|alone|on its own|on their own)\b", re.IGNORECASE)
_ONE_ALONE: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|what about|how about|could|can|may)\W+)*(?:by )?(?:the |our )?(?:[\w-]+ ){0,3}?[\w-]+ (?:alone|(?:all )?by (?:him|her)self|on (?:his|her) own|(?:him|her)self)\W*",
    re.IGNORECASE,
)
"""An officer who would do it alone ("and the president alone?")."""
_HIS_OFFICE: Final = ("roles", "offices", "signers", "capacities")


def _with_actor(question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A body that is named and nothing else ("and the board?") is the one that would act."""
    role = _ACTING.get(said.get("body") or Body.COMMITTEE)
    used = RULES[rule].facts
    if role and "roles" in used and "actor" not in used and _ITSELF.search(question.text):
        return {**said, "roles": (role,)}
    officers = [each for each in said.get("roles") or () if each not in _BODIES]
    if (
        "actor" in used
        and "asking" not in used
        and "actor" not in said
        and len(officers) == 1
        and _ONE_ALONE.fullmatch(question.text)
    ):
        gone = [name for name in _HIS_OFFICE if name != "roles" or name not in used]
        return {**{name: each for name, each in said.items() if name not in gone}, "actor": officers[0]}
    if role is None or "actor" not in used:
        return said
    removes = rule == "directors.removal" and "actor" not in said and THIS_BODY_AND_CAUSE.search(question.text)
    if removes or _BY_THEM.fullmatch(question.text):
        return {**said, "actor": role}
    if "actor" in said or not is_elliptical(question):
        return said
    return {**said, "actor": role} if only_facts(question) else said


_BY_THEM: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|then|what|how) )*(?:about )?(?:by )?(?:the |our )?(?:board|directors|(?:share|stock)holders)(?: itself| themselves)?,?"
    r"(?: (?:likewise|also|equally|too|again|acting))?,? (?:with|without|for)(?: or without)?(?: (?:giving|showing|stating|any))? (?:an? |no |any )?(?:good )?(?:cause|reasons?)\W*",
    re.IGNORECASE,
)
"""A body that is named, and for which cause it would act ("what about the board, likewise without cause?")."""
__all__ = ["KEPT", "changed_date", "facts", "last_date"]
