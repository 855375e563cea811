"""Dates, numbers and lengths of a follow-up under the facts that the conversation is about."""

from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction
from typing import Any, Final

from msgspec.structs import replace

from bot.corrected import changes_part, day_put_right, part_put_right
from bot.counts_anew import PARTS, TOGETHER, supposes_part
from bot.days_anew import ADJOURNED, FROM_TO
from bot.follow_up_counts import (
    COUNTED,
    NOT_FOR,
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
    shares_join,
    so_many_left,
    some_fall_away,
    some_more,
    two_offices,
    who_asks,
)
from bot.follow_up_dates import before_the_event, dates_said, lone_time, meets_then, moved_by
from bot.follow_ups import asks_if_spoken
from bot.form_of_follow_ups import AS_THE_DATE, ASKED_OF, FRESH, PERSON, WOULD_DO, is_elliptical, only_facts, supposes
from bot.rows_of_meetings import IS_DAY_GOOD
from bot.rows_of_persons import WORK_OF_ANOTHER
from bot.state import State
from bot.understand import patterns as re
from bot.understand.numbers import find_numbers
from bot.understand.question import Question
from bot.understand.signs.director_words import LATER, SAME
from bot.understand.signs.officers import outsiders_in
from rules.days import When
from rules.facts import FACTS
from rules.registry import RULES
from rules.supposing import SupposedPart
from rules.terms import Role, Span

_IS_OUT: Final = re.compile(
    r"(?:\b(?:is|was|would be)|'s) (?:then |therefore )?(?:out|off the table|too (?:early|late|soon)|no good|impossible|not possible|gone)\b\W*$",
    re.IGNORECASE,
)
"""A day is said to be none that may be chosen ("so the 20th is out?")."""
_CHOSEN: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|what|how|about|if|we|they|it|the board|can|could|may|might|should|with)\W+)*(?:choos|pick|tak|us|set|fix|nam|select)(?:e|es|ing|ting)?\b(?![^?]*\b(?:resol\w+|board|meets?)\b)"
    r"|^\W*(?:(?:and|but|so|ok|then)\W+)*(?:could|can|may|might|would|must) (?:it|that|the (?:record )?date)(?: \w+)? (?:be|fall|lie)\b(?![^?]*\b(?:resol\w+|board|meets?)\b)",
    re.IGNORECASE,
)
"""A day is chosen for the record date ("what about choosing October 16?")."""


def _part_anew(state: State, question: Question, used: tuple[str, ...], said: dict[str, Any]) -> dict[str, Any]:
    """A lone percentage or fraction ("and 45%?") in the place of the part that the last question named."""
    parts = [each.value for each in find_numbers(question.text) if each.kind != "count"]
    bare = question.bare_number
    heads = any(name in said for name in ("asking", "signed", "directors", "members"))
    lone = bare is not None and 0 < bare <= _HUNDRED and not heads
    if not parts and bare is not None and lone and any(name in state.facts for name in PARTS):
        parts = [Fraction(bare, _HUNDRED)]
    if len(parts) != 1 or (question.facts.get("needed") and "claimed" in said):
        return said
    before = next((name for name in PARTS if name in used and isinstance(state.facts.get(name), Fraction)), None)
    if before and (_ANOTHER_PART.search(question.text) or TOGETHER.search(question.text)):
        rest = {name: each for name, each in said.items() if name not in (*PARTS, "claimed", "supposed_part")}
        return {**rest, before: min(state.facts[before] + Fraction(parts[0]), Fraction(1))}
    if "supposed_part" in used and (supposes_part(state, question) or changes_part(state, question)):
        rest = {name: each for name, each in said.items() if name not in (*PARTS, "claimed")}
        more = bool(said.get("claimed_more"))
        return {**rest, "supposed_part": SupposedPart(Fraction(parts[0]), more, None, needed=False)}
    part = next((name for name in PARTS if name in used), None)
    if part and not any(name in said for name in PARTS):
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


_OF_A_CHANGE: Final = ("board_size", "old_size", "changes_size", "number_topic")
"""What a change of the board's size is told by, where only the new size counts."""


def as_the_rule_names(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Dates, numbers and lengths under the facts that the conversation is about."""
    used = RULES[rule].facts
    if rule == state.rule:
        said = part_put_right(state, question, day_put_right(state, question, said))
    if rule in ("board.quorum", "board.vote") and "board_size" in said and "directors" not in said:
        rest = {name: each for name, each in said.items() if name not in _OF_A_CHANGE}
        said = {**rest, "directors": said["board_size"]}
    said = as_the_rule_counts(rule, dict(dates_said(state, question, used, moved_by(state, question, said))))
    said = _means_and_lengths(state, question, used, _days_as_asked(state, question, rule, said))
    said = _counts_anew(state, question, rule, _part_anew(state, question, used, said))
    said = _circumstances(state, question, rule, who_asks(state, question, rule, said))
    return two_offices(state, question, rule, part_of_known(state, question, rule, said))


def _days_of_its_kind(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any] | None:
    """The days of an adjournment, of a request for indemnity or of a committee's report; None for others."""
    if rule in ADJOURNED and len(question.moments) == _TWO and FROM_TO.match(question.text):
        first, second = (When(each.date, each.time) for each in question.moments)
        rest = {name: each for name, each in said.items() if name == "now" or not isinstance(each, When)}
        return {**rest, "meeting_at": first, "adjourned_to": second}
    if rule in ADJOURNED and "meeting_at" not in said and _ORIGINAL.search(question.text):
        return {"meeting_at" if name == "adjourned_to" else name: each for name, each in said.items()}
    if rule == state.rule == "indemnification.payment":
        return _requested_anew(state, said)
    reports = rule == "committees.report" and "board_meets_at" in state.facts and is_elliptical(question)
    if reports and "meeting_at" in said:
        which = "committee_met_at" if _COMMITTEE_MEETS.search(question.text) else "board_meets_at"
        return {which if name == "meeting_at" else name: each for name, each in said.items()}
    return None


def _days_as_asked(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A day that is asked about, or changed, under the fact that the rule measures."""
    asked, found = ASKED_OF.get(rule), dict(said)
    of_its_kind = _days_of_its_kind(state, question, rule, found)
    if of_its_kind is not None:
        return of_its_kind
    if asked is None or lone_time(question) or meets_then(state, question):
        return found
    found = before_the_event(state, question, found)
    known = any(name in state.facts for name in ("meeting_at", "event_at"))
    dates = ("meeting_at", "notice_at", "delivered_at", "event_at")
    judged = WOULD_DO.search(question.text) or _IS_OUT.search(question.text)
    chosen = _CHOSEN.search(question.text) or (question.polar and judged) or AS_THE_DATE.search(question.text)
    known_then = state.facts.get("resolution_at") and "record_date" not in found and chosen
    picked = next((each for each in ("resolution_at", *dates) if each in found), None)
    if asked == "record_date" and known_then and picked:
        found[asked] = found.pop(picked)
        return found
    found = sent_then(state, question, rule, found)
    resolved = _RESOLVES.search(question.text)
    paid = "event_at" in found and _PAID_THEN.search(question.text)
    if asked == "record_date" and resolved and len(question.moments) == _TWO and not paid:
        days = [When(each.date, each.time) for each in question.moments]
        kept = {each: said_of for each, said_of in found.items() if each not in dates}
        return {**kept, "resolution_at": days[0], "record_date": days[1]}
    told = next((name for name in dates if name in found and name != asked), None)
    open_day = asked == "record_date" and known and asked not in state.facts and asked not in found
    event = state.facts.get("event_at") or state.facts.get("meeting_at")
    earlier = open_day and told and event and found[told].date < event.date
    lone_day = _A_LONE_DAY.fullmatch(question.text)
    if (told and ((earlier and chosen) or (lone_day and (earlier or _is_over(question, found[told], event))))) or (
        known and told and question.polar and judged and asked not in found
    ):
        found[asked] = found.pop(told)
    of_the_event = _OF_THE_MEETING.search(question.text) or ("event_at" in found and _PAYS.search(question.text))
    again = asked in state.facts and is_elliptical(question) and not of_the_event
    lone = next((name for name in dates if name in found), None)
    if (
        again
        and lone
        and asked not in found
        and lone not in state.waiting
        and (state.date in (None, asked) or (asked == "record_date" and only_facts(question)))
    ):
        found[asked] = found.pop(lone)
    return found


def _is_over(question: Question, day: When, event: When | None) -> bool:
    """Whether a day is past, so that no meeting is moved to it from one that is still to come."""
    now = question.facts.get("now")
    return isinstance(now, datetime) and event is not None and day.date < now.date() <= event.date


_PAYS: Final = re.compile(r"\b(?:pay|pays|paid|paying|payment|payable)\b", re.IGNORECASE)


_COMMITTEE_MEETS: Final = re.compile(
    r"\b(?:committee|it) (?:(?:had|has|only|first|already|actually|instead) )*(?:meets?|met|sits?|sat|gathers?|gathered|convenes?|convened)\b|\b(?:committee(?:'s)? meeting|committee)(?: is| was| were)? (?:on|moved|held|put off|postponed)\b",
    re.IGNORECASE,
)
"""The day is that of the committee's own meeting."""


def _requested_anew(state: State, said: dict[str, Any]) -> dict[str, Any]:
    """A lone day of a follow-up on the payment of an indemnity is another one of the request."""
    lone = [name for name in ("notice_at", "delivered_at", "meeting_at", "event_at") if name in said]
    if "requested_at" not in state.facts or len(lone) != 1:
        return said
    return {"requested_at" if name == lone[0] else name: each for name, each in said.items()}


def sent_then(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A lone day on which the notice is sent, for the meeting of before ("could we mail on February 23?")."""
    lone = ASKED_OF.get(rule) == "notice_at" and "meeting_at" in said and "notice_at" not in said
    if not lone or rule != state.rule or "meeting_at" not in state.facts or not _SENDS.search(question.text):
        return said
    return {"notice_at" if name == "meeting_at" else name: each for name, each in said.items()}


_PAID_THEN: Final = re.compile(r"\b(?:payable|pays? out|paid|payment (?:is|falls|date))\b", re.IGNORECASE)
"""The day on which the dividend is paid is told as well."""
_TWO: Final = 2
_ORIGINAL: Final = re.compile(
    r"\b(?:original|first|initial) (?:meeting )?(?:date|day|meeting)(?: (?:is|was|being))?[:,]? (?!\b(?:and|to)\b)",
    re.IGNORECASE,
)
"""The day of the meeting that was adjourned."""
_RESOLVES: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|if|what if|say)\W+)*(?:the )?(?:board|directors|they) (?:only |just |first |will |won't |actually )*(?:votes?|decides?|acts?|resolves?|meets?|pass(?:es)?|adopts?)\b",
    re.IGNORECASE,
)
"""The board fixes the record date then, which a second day is to be."""
_A_LONE_DAY: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|ok)\W+)*(?:(?:what|how) about |would |could it be |can it be |is )?(?:the )?(?:[a-z]{3,9}\.? )?\d{1,2}(?:st|nd|rd|th)?(?: of [a-z]{3,9})?(?:,? 20\d\d)?(?: (?:work|do|be ok|be fine|ok|fine))?\W*",
    re.IGNORECASE,
)
"""A message that is nothing but a day."""
_SENDS: Final = re.compile(
    r"^(?!.*\b(?:meeting|mtg|meet|hold|held|agm|session|moves?|moved|hour)\b).*\b(?:we|i|they|to|notices?|letters?|it|them)(?:'d|'ll)? (?:(?:could|can|may|will|would|'ll|'d|rather|want to|like to|plan to|were|was|are|is|all|just|only) )*(?:mail|send|post|fax|give notice|get (?:it|them) out|go(?:es)? out|went out|mailed|sent|posted|faxed)\b",
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
    if "members" in found and "members" not in used and "directors" in used:  # of the board, as it turns out
        found.setdefault("directors", found.pop("members"))
    if question.bare_number is not None and not any(name in (*COUNTED, *NOT_FOR) for name in found):
        name = number_told(state, question, used)
        found |= {name: question.bare_number} if name else {}
    found = one_more_by_rank(state, question, rule, some_more(state, question, rule, found))
    found = one_switches(state, question, rule, so_many_left(state, question, rule, found))
    found = some_fall_away(state, question, rule, fewer_that_vote(state, question, found))
    found = fewer_there(state, question, rule, back_to(state, question, rule, found))
    found = one_joins(state, question, rule, shares_join(state, question, rule, found))
    return parts_together(question, rule, score(question, rule, found))


_SO_MANY_NOW: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|only|just|we|have|are|there|say|make|it|with|suppose|now|actually|sorry)\W+)*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:directors|of us|board members)(?: (?:now|left|in all|in total|total|altogether|on (?:it|the board)|these days|today))+\W*",
    re.IGNORECASE,
)
"""How many directors there are in all, and not how many ask ("only 5 directors now")."""


def _circumstances(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """What a follow-up tells of the case of before: how a seat became empty, who is away, what paper is there now."""
    found = {**said, **_of_seat(state, question, rule, said)}
    found = _of_officers(state, question, rule, found)
    if _WITH_ONE.fullmatch(question.text) or _DONE_RIGHT.search(question.text):
        found |= dict.fromkeys(_said_to_lack(state, rule), True) | {"negated": False}
    lacked: tuple[Any, ...] = tuple(state.facts.get("lacking") or ())
    if rule == state.rule and lacked and not said.get("lacking") and _NEEDS_ONE.search(question.text):
        found |= {"lacking": (), "asked_paper": lacked[0], "negated": False}
    found |= _adjourned_then(state, question, rule, found)
    found |= _other_party(state, question, rule)
    if asks_if_spoken(state, question):
        found |= {name: False for name in ("in_writing", "signed_proxy") if name in RULES[rule].facts}
        found |= {"spoken": True, "handed_to": None} if "spoken" in RULES[rule].facts else {}
    return found


_BUYER_OR_SELLER: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|what about|how about|does|can|may|would|will|then)\W+)*(?:the|my|his|her|their|its|our) (?:(?P<buyer>buyer|purchaser|new (?:owner|holder)|transferee|acquirer)|(?:seller|old (?:owner|holder)|previous (?:owner|holder)|former (?:owner|holder)|transferor))s?(?: (?:vote|get (?:it|that|notice|one|the (?:dividend|money))|be paid|instead|then|too|still))*\W*",
    re.IGNORECASE,
)
"""The other party to a sale of shares, of whose one party was spoken."""


def _other_party(state: State, question: Question, rule: str) -> dict[str, Any]:
    """Whether the other party to the sale held on the record date: where the one did, the other did not."""
    named = _BUYER_OR_SELLER.fullmatch(question.text)
    if named is None or rule != state.rule or "held_on_record_date" not in RULES[rule].facts:
        return {}
    told, held = ("sold_later" if named["buyer"] else "bought_later"), state.facts.get("held_on_record_date")
    gone = {"sold_later": None, "bought_later": None, "acquired_at": None, "polar": True}
    if isinstance(held, bool):
        return {**gone, "held_on_record_date": not held}
    return {**gone, "held_on_record_date": not named["buyer"]} if state.facts.get(told) else {}


def _adjourned_then(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A day named after the adjournment of a meeting whose day is known is that of the adjourned one."""
    known = state.facts.get("meeting_at")
    told = said.get("meeting_at") or said.get("adjourned_to")
    theirs = rule == state.rule and rule in ("shareholders.adjournment", "shareholders.adjournment.notice")
    if not (theirs and known and told and question.polar and IS_DAY_GOOD.search(question.text)):
        return {}
    found = {"meeting_at": known, "adjourned_to": told}
    return {**found, "asks_announcement": True} if rule.endswith(".notice") else found


def _of_seat(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """At which meeting a seat emptied by removal is filled."""
    if rule != "directors.vacancy":
        return {}
    if str(state.facts.get("emptied")).startswith("removal") and LATER.search(question.text):
        by_holders = supposes(question) and "actor" not in said
        return {"emptied": "removal, later", **({"actor": Role.STOCKHOLDER} if by_holders else {})}
    if state.rule != "directors.removal":
        return {}
    if SAME.search(question.text):
        return {"emptied": "removal, same meeting"}
    return {"emptied": "removal"} if "emptied" not in said and PERSON.search(question.text) else {}


def _of_officers(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Who is away, who would act, and who holds which office, as the rules on officers take them."""
    if not rule.startswith("officers."):
        return said
    found = _of_stand_ins(state, question, rule, dict(said))
    if rule == state.rule and state.facts.get("vacant") and _WE_HAVE.match(question.text):
        held = found.get("offices") or ()
        found["vacant"] = tuple(each for each in state.facts["vacant"] if each not in held)
    if rule == "officers.qualification" and state.rule == "officers.several_offices" and "offices" not in said:
        found["same_person"] = True
    return found


def _of_stand_ins(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """In whose place somebody acts, which of several does, and to whom the duties would go."""
    found = dict(said)
    if rule == "officers.absence" == state.rule:
        if _another_place(state, question, found):
            found |= {"absent": found["offices"], "vacant": (), "actor": None, "asks_who": True}
        if _WHICH_OF_THEM.fullmatch(question.text):
            found["asks_order"] = True
        elif found.get("absent") and "asks_order" not in found:
            found["asks_order"] = None
    if rule != "officers.delegation" or state.rule not in ("officers.absence", rule):
        return found
    outside: tuple[Role, ...] = outsiders_in(question.text) if "recipient" not in said else ()
    away: tuple[Role, ...] = tuple(state.facts.get("absent") or ())
    if outside:
        found["recipient"] = outside[0]
    if state.rule != rule and len(away) == 1 and not found.get("actor") and _COULD_HE.search(question.text):
        found["actor"] = away[0]
    return found


_WHICH_OF_THEM: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|then)\W+)*(?:which|who)(?: one)? of (?:the|those|these|our|them)\b(?: (?:two|three|four|five|\d+))?(?: \w+| vice presidents?)?(?: (?:is it|acts?|goes|comes)(?: first)?)?(?: then)?\W*"
    r"|\W*(?:(?:and|but|so|ok|then|we have|we've|there are|with)\W+)*(?:two|three|four|five|\d+) (?:vps?|vice presidents?|assistant \w+|of them|of those)\W+(?:so )?which(?: one)?(?: (?:is it|acts?|goes|comes)(?: first)?)?(?: then)?\W*",
    re.IGNORECASE,
)
"""Which of several holders of an office acts."""
_COULD_HE: Final = re.compile(
    r"\b(?:can|could|may|might)(?:n't)? (?:he|she)\b|\b(?:is|was) (?:he|she) (?:allowed|able|free) to\b", re.IGNORECASE
)
"""The officer of whose absence was spoken would do it."""
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
    if not found.get("offices") or _WE_HAVE.match(question.text):
        return False
    asked_who = not state.facts.get("polar") or bool(state.facts.get("asks_who"))
    named = not found.get("absent") and is_elliptical(question) and not question.wh
    other = not set(found["offices"]) & set(state.facts.get("absent") or ()) and not question.wh
    return asked_who and bool(named or (other and WORK_OF_ANOTHER.search(question.text)))


_WE_HAVE: Final = re.compile(
    r"\W*(?:(?:and|but|so|well|by the way|what|if|suppose|say|had|assuming|even|now)\W+)*(?:we(?:'ve|'d)?(?: do| did)?(?: have| had| got| elect(?:ed)?| appoint(?:ed)?)?|there (?:are|is|were|was)) (?:got )?(?:an?|one|two|three|four|several|only|just|\d+)\b",
    re.IGNORECASE,
)
"""Who there is, and not who is away ("we have two VPs")."""


def _said_to_lack(state: State, rule: str) -> Iterator[str]:
    """The circumstances that the last question told to be lacking."""
    for name in RULES[rule].facts:
        if state.facts.get(name) is False and name not in FRESH and FACTS[name].carried:
            yield name
