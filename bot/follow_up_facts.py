"""The facts of a turn of a conversation: those that are told now, and those that hold on from before."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final

from msgspec.structs import replace

from bot.brought_along import brought_along
from bot.corrected import changes_part, day_put_right, part_put_right, puts_right
from bot.counts_anew import TOGETHER, asks_if_enough, asks_if_the_same, asks_number, supposes_part
from bot.days_anew import ADJOURNED, NONE_FIXED
from bot.follow_up_counts import (
    COUNTED,
    as_the_rule_counts,
    back_to,
    fewer_that_vote,
    fewer_there,
    number_told,
    one_joins,
    one_more_by_rank,
    one_switches,
    part_of_known,
    parts_together,
    score,
    so_many_left,
    some_more,
    two_offices,
    who_asks,
)
from bot.follow_up_dates import dates_said, in_its_month, in_its_year, last_date, lone_time, meets_then, moved_by
from bot.follow_ups import (
    answers_what_is_missing,
    asks_if_spoken,
    judges_behind,
    names_another_officer,
    next_is_away,
    tells_only,
)
from bot.form_of_follow_ups import ASKED_OF, FRESH, SO_MANY, THE_SAME_FOR, WOULD_DO, is_elliptical, only_facts
from bot.state import State
from bot.understand import patterns as re
from bot.understand.numbers import find_numbers
from bot.understand.question import RESULTS, Question, carried
from bot.understand.signs.director_words import LATER, SAME
from bot.understand.signs.roles import facts as roles_named
from rules.days import When
from rules.facts import FACTS
from rules.registry import RULES
from rules.supposing import SupposedPart
from rules.terms import Body, Meeting, Role, Span

KEPT: Final = (
    "classes",
    "resolution_at",
    "meeting_at",
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
_LESS_THAN_ALL: Final = ("signed", "signed_fraction", "shares_signed", "present", "absent_count", "unanimous")
"""What does not hold any more once it is all of them."""
_WHOLES: Final = ("directors", "in_office", "seats", "members", "shares_outstanding")
"""The whole of those of whom so many are all ("now all six have signed")."""
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
_BACK: Final = re.compile(
    r"\b(?:those|these|them|they|of them|that many|it|that (?:meeting|mailing|notice|letter|request|date)|the same|same|that way|this way|like that)\b",
    re.IGNORECASE,
)
_PERSON: Final = re.compile(
    r"\b(?:he|she|him|her|his|hers|the (?:new|next) (?:one|guy|person)|the (?:replacement|successor|newcomer))\b",
    re.IGNORECASE,
)
"""One who holds the office that was named before."""
_AND_ME: Final = re.compile(
    r"\b(?:me|myself|i|him|her) (?:and|plus) (?:the|our|an?|my)\b|\b(?:and|plus|with) (?:me|myself)\b", re.IGNORECASE
)
"""One who was told before, together with another."""
_ADDED: Final = re.compile(r"\b(?:as well|too|also|both|either|all of them)\b", re.IGNORECASE)
_ONLY_SUPPOSES: Final = re.compile(
    r"\W*(?:(?:and|but|ok|okay|so|now|then) )*(?:(?:what )?if\b|(?:were|had) (?=(?:one|two|three|four|\d+|the|he|she|they|it|we|his|her|our)\b))[^?,.;:-]*(?:, so (?:it's|it is|there(?:'s| are| is)|we(?:'re| are| have)|that leaves|only) [^?,.;:-]{1,25})?\?*\s*",
    re.IGNORECASE,
)
"""A supposition with no question of its own, so that it asks what was asked before."""


def facts(state: State, question: Question, rule: str, *, follows: bool, own: bool) -> dict[str, Any]:
    """The facts of a turn: a follow-up changes some and keeps the rest, another question keeps the standing ones."""
    said = dict(question.facts)
    if not follows:
        anew = in_its_month(state, question, _sent_then(state, question, rule, said))
        along = brought_along(state, question, rule, said)
        return {**carried(KEPT, state.facts), **anew, **along, "polar": asks(question, rule)}
    if rule == state.rule and (tells_only(state, question) or answers_what_is_missing(state, question)):
        return _asked_again(state, question, rule, said)
    if rule == state.rule == "officers.vacancy" and state.facts.get("offices") and _HE_APPOINTS.search(question.text):
        said.pop("offices", None)
    if said.get("offices") == (Role.OFFICER,) and state.facts.get("offices") and _THE_OFFICE.search(question.text):
        said.pop("offices")
    kept = _held(state, question, rule, own=own)
    if (question.wh or any(name not in FRESH for name in said)) and not answers_what_is_missing(state, question):
        again = asks_number(state, question) or (rule == state.rule and _ONLY_SUPPOSES.fullmatch(question.text))
        topics = _TOPICS if again else _SUIT if rule == state.rule and "suit" in said else ()
        kept = {name: each for name, each in kept.items() if name not in _RESULTS or name in topics}
    renamed = in_its_month(state, question, _renamed(state, question, rule, said))
    said = _with_actor(question, rule, in_its_year(state, question, renamed))
    earliest = "notice_at" in kept and bool(_HOW_SOON.search(question.text))
    stale = {
        *_stale(kept, said, RULES[rule].facts, asks_earliest=earliest),
        *_not_of_this_rule(state, question, rule, said, own=own),
    }
    kept = {name: each for name, each in kept.items() if name not in stale}
    found = _with_added(question, kept, said)
    if is_elliptical(question) and not own and not counted_anew(said):
        found |= {name: True for name in _PUT_SO if state.facts.get(name)}
    if found.get("lacking") and said.get("given"):
        found["lacking"] = tuple(each for each in found["lacking"] if each not in said["given"])
    if "unanimous" not in said and question.polar and not is_elliptical(question) and not question.by_result:
        found = {name: each for name, each in found.items() if name != "unanimous" or each}
    if rule.startswith("shareholders.record_date.") and NONE_FIXED.search(question.text):
        first_consent = {"resolution_at": None} if rule.endswith(".consent") else {}
        return {**found, **first_consent, "record_date": None, "polar": False}
    found |= brought_along(state, question, rule, said)
    found["polar"] = _polar(state, question, said, rule)
    return found


_CHOSEN: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|what|how|about|if|we|they|it|the board|can|could|may|might|should|with)\W+)*(?:choos|pick|tak|us|set|fix)(?:e|es|ing|ting)?\b(?![^?]*\b(?:resol\w+|board|meets?)\b)"
    r"|^\W*(?:(?:and|but|so|ok|then)\W+)*(?:could|can|may|might|would|must) (?:it|that|the (?:record )?date)(?: \w+)? (?:be|fall|lie)\b(?![^?]*\b(?:resol\w+|board|meets?)\b)",
    re.IGNORECASE,
)
"""A day is chosen for the record date ("what about choosing October 16?")."""
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


_THE_MINUTES: Final = re.compile(r"\W*(?:and|but|so|what about|how about) the minutes\b", re.IGNORECASE)
"""Who keeps the minutes is asked for."""
_WHAT_QUORUM: Final = re.compile(
    r"\W*(?:(?:and|so|ok|what about|what(?:'?s| is)|the|a|its) )*quorum (?:if|for|with|when|then|of)\b(?![^?]*\b(?:met|reached|there)\b)|[^?]*[.,;] (?:what(?:'?s| is) (?:the |its )?)?quorum\W*$",
    re.IGNORECASE,
)
"""How large the quorum is then."""
_ONE_OR_OTHER: Final = re.compile(r"\bor (?:(?:is it |only )?(?:when|once|from when|until)|its|the) ", re.IGNORECASE)
"""Which of two moments counts is asked for."""
_PUT_SO: Final = ("needed", "negated")
"""How the last question was put, which a mere change of a fact does not alter."""


def counted_anew(said: dict[str, Any]) -> bool:
    """Whether a message tells counts, so that it asks if they are enough."""
    return any(name in said for name in (*COUNTED, *_PARTS))


def _asked_again(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """The facts of a message that only tells something: the last question is asked again with it."""
    told = {name: each for name, each in said.items() if name not in FRESH and FACTS[name].carried}
    if state.facts.get("removed"):
        told.pop("removed", None)
    renamed = in_its_month(state, question, _renamed(state, question, rule, told))
    told = in_its_year(state, question, renamed)
    stale = set(_stale(state.facts, told, RULES[rule].facts))
    kept = {name: each for name, each in state.facts.items() if name not in stale}
    found = {**kept, **told, **brought_along(state, question, rule, said)}
    found["now"] = said.get("now", state.facts.get("now"))
    deciding = not answers_what_is_missing(state, question) and any(name in told for name in _DECIDING)
    judged = deciding or judges_behind(question)
    return {**found, "polar": True} if judged and not question.wh else found


_DECIDING: Final = ("in_favor", "shares_in_favor", "signed", "shares_signed", "asking", "shares_asking")
"""What is told of these asks if it is enough."""


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
    if rule == state.rule and rule.startswith("directors.") and _PERSON.search(question.text):
        return {name: each for name, each in kept.items() if not isinstance(each, bool) and name not in _TOPICS}
    names = (*KEPT, "offices", "titles") if _PERSON.search(question.text) else KEPT
    same = state.rule is not None and rule.split(".", maxsplit=1)[0] == state.rule.split(".")[0]
    officers = ("offices",) if same and rule.startswith("officers.") else ()
    there = _THERE if same and not (state.rule or "").endswith(_BY_VOTE) and not rule.endswith(_BY_VOTE) else ()
    return carried((*names, *there, *officers) if same else names, kept)


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
_DOES_IT: Final = re.compile(r"\b(?:do|does|did|done) (?:it|that|this|so)\b", re.IGNORECASE)
"""The act of before, by whomever."""
_OF_ANOTHER: Final = ("approval", "refuse", "refuses", "asked_duty", "asks_duty", "asks_need", "leave_needed")
"""How the last question asked for the part of somebody else, or for a duty."""


def _not_of_this_rule(state: State, question: Question, rule: str, said: dict[str, Any], *, own: bool) -> Iterator[str]:
    """Those who act for another rule, or who are asked for."""
    if _WHO.search(question.text):
        yield from ("actor", "roles", *(("signers",) if rule != state.rule else ()))
    if rule != state.rule:
        yield from (name for name in ("particulars", "unstated", "outsider") if name not in said)
    if _WHO_ELSE.search(question.text):
        yield from (*_ASKING, "signed", "shares_signed", "several", "asks_need", "asked_duty", "directors", "absent")
    alike = THE_SAME_FOR.match(question.text) and "actor" not in said
    they = "body" not in said and _THEY.search(question.text)
    theirs = (alike or they) and state.facts.get("actor") in _BODIES
    named = any(name in said for name in ("actor", "roles", "offices")) and not alike
    if (rule != state.rule and not theirs) or named:
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
        if said.get(name):
            found[name] = tuple(dict.fromkeys((*(kept.get(name) or ()), *said[name])))
    if "alone" not in said:
        found.pop("alone", None)
    return found


_IN_HIS_STEAD: Final = re.compile(
    r"[^?.;]*?\b(?:instead of|in (?:the )?(?:place|stead|lieu) of|replacing|rather than) (?P<old>[^?.;,]+)",
    re.IGNORECASE,
)
"""One signer in the place of another who was named before ("the treasurer instead of the secretary?")."""
_THEY: Final = re.compile(r"\b(?:can|may|could|must|do|did|will|would|if|should) they\b", re.IGNORECASE)
_BODIES: Final = (Role.BOARD, Role.STOCKHOLDER)
"""Those who act are a body, which a later "they" is as well."""
_WHO: Final = re.compile(r"\bwho(?:m|se)?\b", re.IGNORECASE)
_WHO_ELSE: Final = re.compile(r"\bwho(?:m|se)? else\b", re.IGNORECASE)
"""Others than those who were told to ask for it."""
_ACTING: Final = {Body.BOARD: Role.BOARD, Body.STOCKHOLDERS: Role.STOCKHOLDER}


_ITSELF: Final = re.compile(r"\b(?:itself|themselves|alone|on its own|on their own)\b", re.IGNORECASE)


def _with_actor(question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A body that is named and nothing else ("and the board?") is the one that would act."""
    role = _ACTING.get(said.get("body") or Body.COMMITTEE)
    used = RULES[rule].facts
    if role and "roles" in used and "actor" not in used and _ITSELF.search(question.text):
        return {**said, "roles": (role,)}
    if role is None or "actor" not in used:
        return said
    if _BY_THEM.fullmatch(question.text):
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


def _stale(
    kept: dict[str, Any], said: dict[str, Any], used: tuple[str, ...], *, asks_earliest: bool = False
) -> Iterator[str]:
    """The facts that do not hold on: another body is named, it is all of them now, or the person is a director."""
    yield from _replaced(said)
    yield from _of_the_person(said)
    if "supposed_count" in said and kept.get("removal_cause") in ("asked", "needless"):
        yield "removal_cause"
    yield from _of_the_stockholders(kept, said)
    if said.get("body") and kept.get("body") and said["body"] != kept["body"]:
        yield from ("named_in_notice", "everyone_present")
        if said["body"] is Body.STOCKHOLDERS:
            yield from ("present", "in_favor", "against", "abstaining")
    if said.get("unanimous") or said.get("everyone_present"):
        yield from _LESS_THAN_ALL
        told = {said[name] for name in SO_MANY if name in said}
        if told and not (said.get("unanimous") and "present" in said):
            yield from (name for name in _WHOLES if kept.get(name) not in told)
    elif any(name in said for name in SO_MANY):
        yield from ("unanimous", "everyone_present")
    whole = next((said[name] for name in _WHOLES if isinstance(said.get(name), int)), None)
    if whole is not None and "present" not in said and (kept.get("present") or 0) > whole:
        yield "present"
    if asks_earliest and "meeting_at" not in said:
        yield "meeting_at"
    if said.get("removed") == "director" and "offices" not in said and "removed" in used:
        yield "offices"


def _of_the_stockholders(kept: dict[str, Any], said: dict[str, Any]) -> Iterator[str]:
    """What does not hold on once the board acts in their place: their shares, and their annual meeting."""
    if said.get("actor") is not Role.BOARD or kept.get("actor") is Role.BOARD:
        return
    yield from ("shares_outstanding", "shares_present", "shares_in_favor", "shares_against")
    if kept.get("meeting") is Meeting.ANNUAL and "meeting" not in said:
        yield "meeting"


def _of_the_person(said: dict[str, Any]) -> Iterator[str]:
    """The facts on a person that do not hold on: who amends, where a body is named; what was signed, where one came instead."""
    if said.get("body"):
        yield "amender"
    if said.keys() & {"attended", "objected"} and "waiver_signed" not in said:
        yield from ("waiver_signed", "after_meeting")


_ASKING: Final = ("asking", "asking_fraction", "shares_asking")


def _of_the_seats(said: dict[str, Any]) -> Iterator[str]:
    """The counts of a board that do not hold on once others are told: its size, those in office, the vacant seats."""
    if "directors" in said and "seats" not in said:
        yield "seats"
    if "vacancies" in said and "in_office" not in said:
        yield "in_office"
    elif "in_office" in said and "vacancies" not in said:
        yield "vacancies"


def _replaced(said: dict[str, Any]) -> Iterator[str]:
    """The facts that stand for the same as others told now: seats and directors, those who ask, how people meet."""
    yield from _of_the_seats(said)
    if said.get("adjudged_liable"):
        yield "won"
    if said.get("signers"):
        yield from (name for name in ("asks_need", "asked_duty") if name not in said)
    if said.get("countersigned"):
        yield from ("vacant", "lacking")
    if said.get("spoken") and not said.get("waiver_signed"):
        yield from ("waiver_signed", "in_writing")
    if any(name in said for name in ("signed", "shares_signed")):
        yield from _ASKING
    if said.get("roles") and not any(name in said for name in _ASKING) and "requester" not in said:
        yield from (*_ASKING, "requester", "requesting_part", "signed", "shares_signed")
    if said.get("held_by"):
        yield "held_in_person"
    elif said.get("held_in_person"):
        yield "held_by"
    yield from _of_those_asking(said)
    if "requester" in said:
        yield from _ASKING
    elif any(name in said for name in _ASKING):
        yield from ("requester", "requesting_part")


def _of_the_signatures(said: dict[str, Any]) -> Iterator[str]:
    """How it was asked who signs, once others are named; and that nobody countersigns, once somebody does."""
    if said.get("signers"):
        yield from (name for name in ("asks_need", "asked_duty") if name not in said)
    if said.get("countersigned"):
        yield from ("vacant", "lacking")


def _of_those_asking(said: dict[str, Any]) -> Iterator[str]:
    """The shares that do not hold on once persons ask, and the part of them once directors do."""
    if "asking" in said and "shares_asking" not in said:
        yield "shares_outstanding"
    if "asking" in said and Role.DIRECTOR in (said.get("roles") or ()):
        yield from ("asking_fraction", "shares_asking")


def asks(question: Question, rule: str) -> bool:
    """Whether a yes or no is asked for; who is present is no result where the rule counts votes or signatures."""
    used = RULES[rule].facts
    counts = question.by_result or bool(_SO_MANY_THERE.fullmatch(question.text))
    if not counts or not any(each in used for each in ("in_favor", "signed", "asking")):
        return question.polar
    return any(each != "present" for each in question.facts if each in used and each in RESULTS)


_SO_MANY_THERE: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|with|only|just|say)\W+)*\d+ (?:\w+ )?(?:present|there|here|came|come|attend(?:ed|ing)?|show(?:ed|ing)? up)\W*",
    re.IGNORECASE,
)
_A_COMMITTEE: Final = re.compile(
    r"\W*(?:(?:and|or|but|so|what about|how about|by|through|could it be)\W+)*(?:a|the|our|any|some) (?:\w+ )?committee\W*",
    re.IGNORECASE,
)
"""A committee is asked after behind a question on who does a thing ("or a committee?")."""


def _polar(state: State, question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether a follow-up asks yes or no: by its own words, else as the question before; a bare officer asks whether he may."""
    if rule == state.rule and puts_right(state, question):
        return bool(state.facts.get("polar"))
    if (asks_number(state, question) and question.wh) or asks_if_the_same(state, question):
        return False
    if asks_if_enough(state, question):
        return True
    quorum = rule.endswith(".quorum") and _WHAT_QUORUM.match(question.text)
    if quorum and not any(name in said for name in ("present", "shares_present")):
        return False
    if _THE_MINUTES.match(question.text) or (rule.endswith(".notice.given") and _ONE_OR_OTHER.search(question.text)):
        return False
    if names_another_officer(state, question) or next_is_away(state, question):
        return bool(state.facts.get("polar") or _ON_HIS_OWN.search(question.text))
    counted = any(name in question.facts for name in RESULTS)
    if only_facts(question) and not counted and "?" not in question.text:
        return bool(state.facts.get("polar"))
    polar = asks(question, rule) and (counted or not _ONLY_SUPPOSES.fullmatch(question.text))
    verbless = not counted and _NO_VERB.fullmatch(question.text)
    if polar and (verbless or _only_means(state, question, rule) or _only_there(state, question, rule)):
        return bool(state.facts.get("polar"))
    return polar if question.wh or polar else _polar_by_form(state, question, said, rule)


def _polar_by_form(state: State, question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether a follow-up with no verb of its own asks yes or no, by what it names."""
    same = rule == state.rule
    if same and (_EVEN_SO.match(question.text) or ("actor" in RULES[rule].facts and _OR_THEY.fullmatch(question.text))):
        return True
    if _NOT_THEY.fullmatch(question.text) or (same and _A_COMMITTEE.fullmatch(question.text)):
        return True
    dated = "meeting_at" in state.facts or (rule.startswith("shareholders.record_date.") and "event_at" in state.facts)
    if ASKED_OF.get(rule) in said and dated and "meeting_at" not in said:
        return not ("earliest_day" in state.found and "methods" in said)
    officers = [role for role in said.get("roles", ()) if role not in (Role.BOARD, Role.STOCKHOLDER)]
    return bool(state.facts.get("polar")) or (is_elliptical(question) and bool(officers) and "absent" not in said)


_NO_VERB: Final = re.compile(
    r"\W*(?:(?:and|or|so|then|ok)\W+)*(?:in|by|with|for|at|on|via|over)\b(?:(?!\b(?:is|are|was|were|be|can|may|must|do|does|did|will|would|has|have|had|could|should|shall|need|needs|ok|okay|fine|enough|allowed|good|possible|late|early)\b)[^?])*\?*\s*",
    re.IGNORECASE,
)
"""A circumstance with no verb, of which the last question is asked ("and in person, with a notice by fax?")."""
_ON_HIS_OWN: Final = re.compile(
    r"\b(?:on (?:his|her|their) own|alone|by (?:him|her|them)sel(?:f|ves))\b", re.IGNORECASE
)
_EVEN_SO: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|really)\W+)*even (?:with|without|if|when|though|for)\b", re.IGNORECASE
)
"""A circumstance that might change the answer of before ("even with no cause?")."""
_IF_THERE: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|what about|how about|what)\W+)*(?:with|if|for) (?:all |only |just )?(?:of )?(?:the |our )?(?:\w+)(?: of (?:them|us|the \w+))?(?: directors| members| people)? ?(?:are |were |is |come |came |turn up |show up )?(?:there|present|here|in the room|around)?\W*",
    re.IGNORECASE,
)


def _only_there(state: State, question: Question, rule: str) -> bool:
    """Whether a message tells only how many are there, where the number of votes was asked for ("and with all 9 there?")."""
    told = "present" in question.facts and "in_favor" not in question.facts and state.facts.get("in_favor") is None
    return told and rule == state.rule and rule.endswith(".vote") and _IF_THERE.fullmatch(question.text) is not None


def _only_means(state: State, question: Question, rule: str) -> bool:
    """Whether a message changes nothing but the means of the last question ("fax instead, same time?"), and judges nothing."""
    means = any(question.facts.get(name) for name in ("methods", "held_by", "held_in_person"))
    brief = is_elliptical(question) or bool(_BY_SO_AND_SO.match(question.text))
    return means and rule == state.rule and brief and not _JUDGES.search(question.text)


_BY_SO_AND_SO: Final = re.compile(
    r"\W*(?:(?:and|but|or|so|ok|what about|how about)\W+)*(?:by|via|through|with|using|faxed|mailed|phoned|e-?mailed|wired|posted|hand-delivered) (?:\w+[ -]){0,2}\w+\b(?![^?]*\b(?:can|may|must|do|does|is|are|will|would)\b)",
    re.IGNORECASE,
)
_JUDGES: Final = re.compile(
    r"\b(?:ok|okay|fine|enough|allowed|valid|good|works?|do|right|late|in time|on time|possible|permitted|can|may|could|legal|suffice)\b",
    re.IGNORECASE,
)
_OR_THEY: Final = re.compile(
    r"\W*(?:(?:and|or|but|so)\W+)+(?:(?:could|can|may) )?(?:by )?(?:the |our )?(?:(?:share|stock)holders|board|directors|holders)(?: instead| themselves| itself)?(?:,? if they \w+(?: \w+)?)?\W*",
    re.IGNORECASE,
)
"""Another body is asked after that might act as well ("or the stockholders, if they prefer?")."""
_NOT_THEY: Final = re.compile(r"\W*(?:(?:and|but|so|then)\W+)*not (?:by )?(?:the |our )?\w+(?: \w+)?\W*", re.IGNORECASE)
"""Somebody is asked after who was not named ("not the board?")."""
_PARTS: Final = ("asking_fraction", "signed_fraction", "in_favor_fraction", "present_fraction")


def _part_anew(state: State, question: Question, used: tuple[str, ...], said: dict[str, Any]) -> dict[str, Any]:
    """A lone percentage or fraction ("and 45%?") in the place of the part that the last question named."""
    parts = [each.value for each in find_numbers(question.text) if each.kind != "count"]
    bare = question.bare_number
    heads = any(name in said for name in ("asking", "signed", "directors", "members"))
    lone = bare is not None and 0 < bare <= _HUNDRED and not heads
    if not parts and bare is not None and lone and any(name in state.facts for name in _PARTS):
        parts = [Fraction(bare, _HUNDRED)]
    if len(parts) != 1 or (question.facts.get("needed") and "claimed" in said):
        return said
    before = next((name for name in _PARTS if name in used and isinstance(state.facts.get(name), Fraction)), None)
    if before and (_ANOTHER_PART.search(question.text) or TOGETHER.search(question.text)):
        rest = {name: each for name, each in said.items() if name not in (*_PARTS, "claimed", "supposed_part")}
        return {**rest, before: min(state.facts[before] + Fraction(parts[0]), Fraction(1))}
    if "supposed_part" in used and (supposes_part(state, question) or changes_part(state, question)):
        rest = {name: each for name, each in said.items() if name not in (*_PARTS, "claimed")}
        more = bool(said.get("claimed_more"))
        return {**rest, "supposed_part": SupposedPart(Fraction(parts[0]), more, None, needed=False)}
    part = next((name for name in _PARTS if name in used), None)
    if part and not any(name in said for name in _PARTS):
        said = {name: each for name, each in said.items() if name != "claimed"} | {part: Fraction(parts[0])}
    supposed = state.facts.get("supposed_part")
    if supposed and "supposed_part" not in said:
        anew = replace(supposed, part=Fraction(parts[0]), more=bool(said.get("claimed_more")))
        return {**said, "supposed_part": anew}
    return said


_A_CALL: Final = re.compile(
    r"\b(?:conference|conf|zoom|teams|webex|video|meet\w*|held|hold|dial\w*|call[- ]in|a call|on the line)\b",
    re.IGNORECASE,
)
"""The telephone is how people meet, and not how they are told."""
_HUNDRED: Final = 100
_ANOTHER_PART: Final = re.compile(r"\b(?:another|the other|a further|the remaining|the last|plus)\b", re.IGNORECASE)
"""A part that comes to the one of before."""
_OF_THE_MEETING: Final = re.compile(r"\b(?:meeting|mtg|meet|hold|held|agm)\b", re.IGNORECASE)


def _renamed(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Dates, numbers and lengths under the facts that the conversation is about."""
    used = RULES[rule].facts
    if rule == state.rule:
        said = part_put_right(state, question, day_put_right(state, question, said))
    said = as_the_rule_counts(rule, dict(dates_said(state, question, used, moved_by(state, question, said))))
    said = _means_and_lengths(state, question, used, _days_as_asked(state, question, rule, said))
    said = _counts_anew(state, question, rule, _part_anew(state, question, used, said))
    said = _circumstances(state, question, rule, who_asks(state, question, rule, said))
    return two_offices(state, question, rule, part_of_known(state, question, rule, said))


def _days_as_asked(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A day that is asked about, or changed, under the fact that the rule measures."""
    asked, found = ASKED_OF.get(rule), dict(said)
    if rule in ADJOURNED and len(question.moments) == _TWO and _FROM_TO.match(question.text):
        first, second = (When(each.date, each.time) for each in question.moments)
        rest = {name: each for name, each in found.items() if name == "now" or not isinstance(each, When)}
        return {**rest, "meeting_at": first, "adjourned_to": second}
    if rule == state.rule == "indemnification.payment":
        return _requested_anew(state, found)
    if (
        rule == "committees.report"
        and "board_meets_at" in state.facts
        and is_elliptical(question)
        and "meeting_at" in found
    ):
        return {"board_meets_at" if name == "meeting_at" else name: each for name, each in found.items()}
    if asked is None or lone_time(question) or meets_then(state, question):
        return found
    known = any(name in state.facts for name in ("meeting_at", "event_at"))
    dates = ("meeting_at", "notice_at", "delivered_at", "event_at")
    chosen = _CHOSEN.search(question.text) or (question.polar and WOULD_DO.search(question.text))
    known_then = state.facts.get("resolution_at") and "record_date" not in found and chosen
    picked = next((each for each in ("resolution_at", *dates) if each in found), None)
    if asked == "record_date" and known_then and picked:
        found[asked] = found.pop(picked)
        return found
    found = _sent_then(state, question, rule, found)
    resolved = _RESOLVES.search(question.text)
    if asked == "record_date" and resolved and len(question.moments) == _TWO:
        days = [When(each.date, each.time) for each in question.moments]
        kept = {each: said_of for each, said_of in found.items() if each not in dates}
        return {**kept, "resolution_at": days[0], "record_date": days[1]}
    told = next((name for name in dates if name in found and name != asked), None)
    open_day = asked == "record_date" and known and asked not in state.facts and asked not in found
    event = state.facts.get("event_at") or state.facts.get("meeting_at")
    if open_day and told and event and found[told].date < event.date and _A_LONE_DAY.fullmatch(question.text):
        found[asked] = found.pop(told)
    elif known and told and question.polar and WOULD_DO.search(question.text):
        found.setdefault(asked, found.pop(told))
    again = asked in state.facts and is_elliptical(question) and not _OF_THE_MEETING.search(question.text)
    lone = next((name for name in dates if name in found), None)
    if again and lone and (state.date in (None, asked) or (asked == "record_date" and only_facts(question))):
        found.setdefault(asked, found.pop(lone))
    return found


def _requested_anew(state: State, said: dict[str, Any]) -> dict[str, Any]:
    """A lone day of a follow-up on the payment of an indemnity is another one of the request."""
    lone = [name for name in ("notice_at", "delivered_at", "meeting_at", "event_at") if name in said]
    if "requested_at" not in state.facts or len(lone) != 1:
        return said
    return {"requested_at" if name == lone[0] else name: each for name, each in said.items()}


def _sent_then(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A lone day on which the notice is sent, for the meeting of before ("could we mail on February 23?")."""
    lone = ASKED_OF.get(rule) == "notice_at" and "meeting_at" in said and "notice_at" not in said
    if not lone or rule != state.rule or "meeting_at" not in state.facts or not _SENDS.search(question.text):
        return said
    return {"notice_at" if name == "meeting_at" else name: each for name, each in said.items()}


_TWO: Final = 2
_FROM_TO: Final = re.compile(
    r"\W*(?:(?:and|so|but|ok|say|then)\W+)*from\b[^?.;]{4,40}\b(?:to|till|until)\b", re.IGNORECASE
)
"""From the day of the meeting to that of the adjourned one."""
_RESOLVES: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|if|what if|say)\W+)*(?:the )?(?:board|directors|they) (?:only |just |first |will |won't |actually )*(?:votes?|decides?|acts?|resolves?|meets?|pass(?:es)?|adopts?)\b",
    re.IGNORECASE,
)
"""The board fixes the record date then, which a second day is to be."""
_A_LONE_DAY: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|ok)\W+)*(?:(?:what|how) about |would |could it be |can it be |is )?(?:the )?(?:[a-z]{3,9}\.? )?\d{1,2}(?:st|nd|rd|th)?(?:,? 20\d\d)?(?: (?:work|do|be ok|be fine|ok|fine))?\W*",
    re.IGNORECASE,
)
"""A message that is nothing but a day."""
_SENDS: Final = re.compile(
    r"^(?!.*\b(?:meeting|mtg|meet|hold|held|agm|session|moves?|moved|hour)\b).*\b(?:we|i|they|to|notices?|letters?|it|them) (?:(?:could|can|may|will|'ll|were|was|are|is|all|just|only) )*(?:mail|send|post|fax|give notice|get (?:it|them) out|go(?:es)? out|went out|mailed|sent|posted|faxed)\b",
    re.IGNORECASE | re.DOTALL,
)
"""The notice is sent then, for the meeting of before."""


def _means_and_lengths(state: State, question: Question, used: tuple[str, ...], said: dict[str, Any]) -> dict[str, Any]:
    """How people are told or meet, and a length of time, as the rule takes them."""
    found = dict(said)
    by_means = state.facts.get("methods") and not (state.facts.get("held_by") or _A_CALL.search(question.text))
    if "held_by" in found and "methods" in used and by_means:
        found["methods"] = found.pop("held_by")
    length = state.facts.get("notice_period")
    lone = question.bare_number is not None and not any(name in found for name in COUNTED)
    if lone and isinstance(length, Span) and "notice_period" in used and "notice_period" not in found:
        found["notice_period"] = Span(f"{question.bare_number} {length.unit}")
    if "notice_period" in found and "proxy_term" in used:
        found["proxy_term"] = found.pop("notice_period")
    return found


def _counts_anew(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Counts under the names of the rule: those who ask, a bare number, so many more, parts that add up."""
    used, found = RULES[rule].facts, dict(said)
    if "asking" in used and "asking" not in found:
        unused = next((each for each in ("present", "directors") if each in found and each not in used), "directors")
        in_all = any(name in found for name in ("vacancies", "in_office", "seats"))
        in_all = in_all or bool(_SO_MANY_NOW.fullmatch(question.text))
        if unused in found and not (unused == "directors" and in_all):
            found["asking"] = found.pop(unused)
    whole = next((each for each in ("seats", "directors") if each in used and state.facts.get(each)), None)
    if "board_size" in found and "board_size" not in used and whole:
        found[whole] = found.pop("board_size")
    if question.bare_number is not None and not any(name in COUNTED for name in found):
        name = number_told(state, question, used)
        found |= {name: question.bare_number} if name else {}
    found = one_more_by_rank(state, question, rule, some_more(state, question, rule, found))
    found = one_switches(state, question, rule, so_many_left(state, question, rule, found))
    found = fewer_that_vote(state, question, found)
    found = fewer_there(state, question, rule, back_to(state, question, rule, found))
    return parts_together(question, rule, score(question, rule, one_joins(state, question, rule, found)))


_SO_MANY_NOW: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|only|just|we|have|are|there|say|make|it|with|suppose|now|actually|sorry)\W+)*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:directors|of us|board members)(?: (?:now|left|in all|in total|total|altogether|on (?:it|the board)|these days|today))+\W*",
    re.IGNORECASE,
)
"""How many directors there are in all, and not how many ask ("only 5 directors now")."""


def _circumstances(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """At which meeting a seat emptied by removal is filled, and that something would be said by word of mouth."""
    found = dict(said)
    if rule == "directors.vacancy":
        removed = str(state.facts.get("emptied")).startswith("removal")
        if removed and LATER.search(question.text):
            found["emptied"] = "removal, later"
        elif state.rule == "directors.removal" and SAME.search(question.text):
            found["emptied"] = "removal, same meeting"
        elif state.rule == "directors.removal" and "emptied" not in found and _PERSON.search(question.text):
            found["emptied"] = "removal"
    if rule == "officers.absence" == state.rule and _another_place(state, question, found):
        found |= {"absent": found["offices"], "actor": None}
    if _WITH_ONE.fullmatch(question.text) or _DONE_RIGHT.search(question.text):
        found |= dict.fromkeys(_said_to_lack(state, rule), True) | {"negated": False}
    lacked = state.facts.get("lacking") or ()
    if rule == state.rule and lacked and not said.get("lacking") and _NEEDS_ONE.search(question.text):
        found |= {"lacking": (), "asked_paper": lacked[0], "negated": False}
    if asks_if_spoken(state, question):
        found |= {name: False for name in ("in_writing", "signed_proxy") if name in RULES[rule].facts}
    return found


_NEEDS_ONE: Final = re.compile(
    r"\b(?:does|do|must|should|will|would|is)\b[^?]{0,30}\b(?:needs?|have|has to have|require[sd]?|needed|necessary)\b[^?]{0,15}\b(?:one|it|that)\b|\bis (?:one|it|that) (?:needed|required|necessary)\b",
    re.IGNORECASE,
)
"""Whether the paper that was missing is needed at all."""
_DONE_RIGHT: Final = re.compile(
    r"\b(?:once|if|when|after|provided) (?:he|she|they|it|that|this)(?:'s| is| has been|'ve| have| has)? (?:do(?:es|ne|ing)? (?:it |that |so )?|made |put )?(?:properly|right|correctly|in (?:due|proper) form|by the book)\b",
    re.IGNORECASE,
)
_WITH_ONE: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay|then|what|even)\W+)*(?:if )?(?:with|(?:i|we|he|she|they|you|the (?:\w+ )?\w+) (?:do |did |does )?(?:have|has|had|give|gives|gave|hand in|hands in|attach(?:es|ed)?|bring(?:s)?|brought|files?|filed|encloses?|enclosed|sends?|sent|shows?|produces?|adds?)|there (?:is|was|were)) (?:one|it|that)\W*",
    re.IGNORECASE,
)
"""What the last question said to be missing is there ("and with one?")."""


def _another_place(state: State, question: Question, found: dict[str, Any]) -> bool:
    """Whether it is asked who acts for another officer than the last one ("and for me, the secretary?")."""
    named = found.get("offices") and not found.get("absent") and is_elliptical(question)
    return bool(named) and not state.facts.get("polar") and not question.wh


def _said_to_lack(state: State, rule: str) -> Iterator[str]:
    """The circumstances that the last question told to be lacking."""
    for name in RULES[rule].facts:
        if state.facts.get(name) is False and name not in FRESH and FACTS[name].carried:
            yield name


__all__ = ["KEPT", "asks", "facts", "last_date"]
