"""Messages that go on from the one before: whether one does, and which facts it changes."""

from collections.abc import Iterator
from datetime import date, datetime
from fractions import Fraction
from typing import Any, Final

from dateutil.relativedelta import relativedelta
from msgspec.structs import replace

from bot.state import State
from bot.understand import patterns as re
from bot.understand.dates import Moment
from bot.understand.numbers import find_numbers
from bot.understand.question import RESULTS, Question, carried
from rules.days import When
from rules.facts import FACTS
from rules.registry import RULES
from rules.terms import Body, Role, Span

KEPT: Final = (
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
    "par_value",
    "price",
    "shares_to_issue",
)
"""Facts that hold for the whole conversation."""
_THERE: Final = ("present", "shares_present")
"""Counts that hold on while the matter stays the same."""
_LESS_THAN_ALL: Final = ("signed", "signed_fraction", "shares_signed", "present", "absent_count", "unanimous")
"""What does not hold any more once it is all of them."""
_FRESH: Final = ("now", "polar", "negated", "only_these", "needed", "asks_date", "wh", "claimed")
"""Facts of the words of one message alone."""
_BY_THE_WAY: Final = ("body", "roles", "meeting", "attended", "in_writing", "not_as_fixed", "purpose")
"""Facts that a message may bring without being about them."""
_MEASURED: Final = (When, int, Fraction, Span)
_TOPICS: Final = (
    *("won", "adjudged_liable", "endings", "amounts", "for_advance", "asks_duty", "refused", "optional", "loses"),
    *("repaying", "secured"),
    *("resignation_topic", "number_topic", "term_topic", "supposed_of", "spoken", "holds_over", "lapses", "asks_when"),
)
"""What a question asks of its matter."""
_RESULTS: Final = ("in_favor", "against", "abstaining", "shares_in_favor", "shares_against", "purpose", *_TOPICS)
"""Facts that new numbers make stale."""
_COUNTED: Final = (
    *("asking", "signed", "in_favor", "present", "shares_asking", "shares_signed", "shares_in_favor", "shares_present"),
    *("members", "vacancies", "in_office", "seats", "directors", "shares_outstanding", "shares_held"),
)
"""Counts, the one that a bare number most likely changes first."""
_CONNECTIVE: Final = re.compile(
    r"(?:and|but|or|what about|how about|what if|what's about|ok|okay|so|then|same|fine|say|still|now|suppose|if|even|by|with|without|for|"
    r"the \d+|on the|at|hmm|alright|right|also|plus|only|yes|no)\b",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(
    r"\b(?:he|she|it|they|them|him|her|his|their|those|these|both|the same|that one|one of them|of them|of those|there)\b",
    re.IGNORECASE,
)
_BACK: Final = re.compile(
    r"\b(?:those|these|them|they|of them|that many|it|that meeting|the same|same)\b", re.IGNORECASE
)
_PERSON: Final = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
"""One who holds the office that was named before."""
_ADDED: Final = re.compile(r"\b(?:as well|too|also|both|either|all of them)\b", re.IGNORECASE)
_CHANGED: Final = re.compile(
    r"(?:and |but |or |ok |okay |so |then )*(?:(?:what|how) about\b|what if\b|even if\b|if\b|suppose\b|say\b|back to\b|still\b|(?:by|for|on|at|to|in|with|without|until|till)\b|"
    r"(?:the |our |an? |one |two |three |\d+ )*(?:\w+'?s? ){0,3}\w+'?\W*$)",
    re.IGNORECASE,
)
_ONLY_SUPPOSES: Final = re.compile(
    r"\W*(?:(?:and|but|ok|okay|so|now|then) )*(?:what )?if\b[^?,.;:-]*\?*\s*", re.IGNORECASE
)
"""A supposition with no question of its own, so that it asks what was asked before."""
_OWN_PREDICATE: Final = re.compile(
    r"\bif\b[^,?]{3,},\s*(?:when|who|what|how|where|which|can|may|must|is|are|do|does|will) (?:\w+ ){1,}\w+",
    re.IGNORECASE,
)
_SHORT: Final = 7
_AN_OFFICE: Final = 5
"""So few words do no more than name an office ("and what about the treasurer?")."""
_A_FEW: Final = 3


def follows(state: State, question: Question) -> bool:
    """Whether a message goes on from the one before."""
    if state.rule is None:
        return False
    text = question.text.lstrip(" .,")
    short = len(text.split()) <= _SHORT
    if asks_number(state, question) or is_on_it(state, question) or asks_day(state, question):
        return True
    return bool(state.waiting or state.offered or short or _CONNECTIVE.match(text) or _PRONOUN.search(text))


def is_whole(question: Question) -> bool:
    """Whether a message is a question of its own, which leans on nothing said before."""
    text = question.text.lstrip(" .,")
    leans = _CONNECTIVE.match(text) or _PRONOUN.search(text) or is_elliptical(question)
    return (question.polar or question.wh) and not leans


def is_elliptical(question: Question) -> bool:
    """Whether a message changes facts alone ("what about by mail?"), with no predicate of its own."""
    text = question.text.strip()
    if _OWN_PREDICATE.search(text):
        return False
    if len(text.split()) <= _A_FEW:
        return True
    if question.wh and len(text.split()) > _SHORT:
        return False
    if len(text.split()) <= _SHORT and len(question.moments) == 1 and _WOULD_DO.search(text):
        return True
    return bool(_CHANGED.match(text)) and not (
        question.polar
        and not re.match(
            r"(?:and |but )?(?:(?:what|even)? ?if|still|with)\b|.*\bdo(?:es)? (?:that|this|it) change\b",
            text,
            re.IGNORECASE,
        )
    )


def is_brief(question: Question) -> bool:
    """Whether a message is so short that what it is about was said before."""
    return len(question.words) <= _SHORT


def only_changes(state: State, question: Question) -> bool:
    """Whether a message does nothing but change facts that the last rule asks for ("but with a new record date?")."""
    if not is_elliptical(question):
        return False
    used = RULES[state.rule].facts if state.rule else ()
    brought = {name: each for name, each in question.facts.items() if name not in _FRESH and each is not False}
    measured = [name for name, each in brought.items() if isinstance(each, _MEASURED) and not isinstance(each, bool)]
    if len(question.words) <= _A_FEW or measured:
        return all(name in used for name in measured)
    named = "roles" in used and brought.get("roles") and len(question.words) <= _AN_OFFICE
    return bool(named) or any(name in used for name in brought if name not in _BY_THE_WAY)


_NOTHING_NEW: Final = frozenset(
    re.findall(
        r"\w+",
        "and or but what how about if ok okay so then now say suppose a an the of out by for on in at to with only "
        "just even we i they you it them those these this that one two three four five six seven eight nine ten "
        "has have had is are was were there would be do does director directors holder holders shareholder "
        "shareholders stockholder stockholders share shares member members board president secretary treasurer ceo "
        "chairman chair vice owner percent company us our not all both instead same thing works work ondate "
        "timespan mail phone telephone fax facsimile email telegram letter courier messenger hand post way via "
        "using hmm well alright right also too make made move moved again still ",
    )
)
"""Words of a message that changes facts and asks nothing else."""


_HOW_MANY_VOTES: Final = re.compile(
    r"\W*(?:(?:and|so|then|ok|with|if|by)\W+)*(?:\d[\d,]*|\w+)? ?(?:seats?|directors?|shares)?\W*how many (?:votes?|directors?|shares|of (?:them|us))?"
    r"(?: (?:does|do|would|will) (?:it|that|this|we) (?:take|need)| (?:is|are) (?:needed|required)| (?:must|have to) (?:vote|agree|sign|ask)| needed| required)?"
    r"(?:,? (?:with|if|we have|there are|out of|of) (?:there are |we have )?[\w,.]+(?: \w+){0,4})?(?: in the committee)?\W*",
    re.IGNORECASE,
)
"""A question for the number alone, on the matter of before."""
_COUNTING: Final = ("seats", "directors", "in_office", "shares_outstanding", "shares_present", "members", "present")


_ON_IT: Final = re.compile(
    r"\W*(?:(?:and|so|then|but|ok)\W+)*(?:who|can|may|could|must|should|does|do) (?:(?:the|our|an?) )?(?:(?:board|directors|(?:share|stock)holders|president|ceo|chairman|secretary|committee|they|we|you|else) )?"
    r"(?:have to |has to |be allowed to )?(?:sets?|fix(?:es)?|decides?|changes?|alters?|do(?:es)?|approves?|makes?) (?:it|that|them|this)(?: then| too| as well| instead| up| alone| again)*\W*",
    re.IGNORECASE,
)
"""Somebody does "it", with the matter said before."""
_AT_A_MEETING: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|even|what about|how about)\W+)*(?:at|in) (?:an? |the |our )?(?:regular|special|annual|ordinary)(?: \w+)? (?:meeting|mtg)\W*", re.IGNORECASE
)


def is_on_it(state: State, question: Question) -> bool:
    """Whether a message only asks who does what was spoken of ("who sets it?"), or at which meeting."""
    used = RULES[state.rule].facts if state.rule else ()
    at_a_meeting = "meeting" in used and _AT_A_MEETING.fullmatch(question.text)
    return bool(_ON_IT.fullmatch(question.text) or at_a_meeting)


def tells_of_it(state: State, question: Question) -> bool:
    """Whether a message tells of somebody or something said before what the last rule counts ("two voted for him")."""
    used = RULES[state.rule].facts if state.rule else ()
    told = [name for name, each in question.facts.items() if isinstance(each, int) and not isinstance(each, bool)]
    return bool(_PRONOUN.search(question.text)) and any(name in used and name in _SO_MANY for name in told)


def asks_number(state: State, question: Question) -> bool:
    """Whether a message asks only how many it takes, where the last rule counts ("nine seats. how many votes?")."""
    used = RULES[state.rule].facts if state.rule else ()
    return any(name in used for name in _COUNTING) and bool(_HOW_MANY_VOTES.fullmatch(question.text))


_A_DAY: Final = re.compile(r"\b(?:the (?:very )?(?:earliest|latest|soonest|last|first)|how (?:early|late|soon))\b", re.IGNORECASE)


_OTHER_DAY: Final = re.compile(r"\b(?:record date|nominat\w*|list|dividend|consents?|proxy|proxies|notice|recommend\w*)\b", re.IGNORECASE)


def asks_day(state: State, question: Question) -> bool:
    """Whether a message asks for another day of the matter of before ("what's the earliest we could have mailed?")."""
    day = question.facts.get("asks_date") or _A_DAY.search(question.text)
    other = question.moments or _OTHER_DAY.search(question.text)
    return state.rule in _ASKED_OF and bool(day) and is_brief(question) and not other


def goes_on(state: State, question: Question) -> bool:
    """Whether a message that fits no rule tells what the last one asks for ("the letter came on March 25. in time?")."""
    used = RULES[state.rule].facts if state.rule else ()
    told = [name for name, each in question.facts.items() if isinstance(each, _MEASURED) and not isinstance(each, bool)]
    if asks_day(state, question) and not question.best.is_law:
        return True
    return len(question.words) <= _TWICE_SHORT and any(name in used for name in told if name != "now")


_TWICE_SHORT: Final = 14


def only_facts(question: Question) -> bool:
    """Whether a message has no word but those for persons, numbers, dates and ways ("how about 3 directors of 7?")."""
    return all(each in _NOTHING_NEW or each[:1].isdigit() for each in question.words)


_QUANTIFIER: Final = re.compile(
    r"\W*(?:(?:and|but|so|what about|how about|for|really)\W+)*(?:all|both|any|each|one|some|most|none|every ?one|every ?body|any ?one|any ?body|no ?one|no ?body)(?: of (?:them|those|these|us|it))?\W*",
    re.IGNORECASE,
)


def says_something(question: Question) -> bool:
    """Whether a message asks, goes on, or brings a fact; "hm, interesting" does none of these."""
    facts = any(name not in _FRESH for name in question.facts) or bool(find_numbers(question.text))
    meant = facts or question.bare_number is not None or bool(_QUANTIFIER.fullmatch(question.text))
    return meant or question.polar or question.wh or bool(_CONNECTIVE.match(question.text.lstrip(" .,")))


def body_of(state: State) -> Body | None:
    """The body that the conversation is about, by its last rule; before any rule, by the event that was told."""
    if state.rule is None:
        return state.facts.get("body")
    area = (state.rule or "").split(".")[0]
    bodies = {"shareholders": Body.STOCKHOLDERS, "board": Body.BOARD, "directors": Body.BOARD}
    return {**bodies, "committees": Body.COMMITTEE}.get(area)


def facts(state: State, question: Question, rule: str, *, follows: bool, own: bool) -> dict[str, Any]:
    """The facts of a turn: a follow-up changes some and keeps the rest, another question keeps the standing ones."""
    said = dict(question.facts)
    if not follows:
        return {**carried(KEPT, state.facts), **said, "polar": asks(question, rule)}
    kept = {name: each for name, each in state.facts.items() if name not in _FRESH and FACTS[name].carried}
    if own and not _BACK.search(question.text):
        names = (*KEPT, "offices", "titles") if _PERSON.search(question.text) else KEPT
        kept = carried((*names, *_THERE) if rule == state.rule else names, kept)
    elif own:
        kept = {name: each for name, each in kept.items() if not isinstance(each, bool)}
    if any(name not in _FRESH for name in said):
        kept = {name: each for name, each in kept.items() if name not in _RESULTS}
    said = _with_actor(question, rule, _in_its_year(state, question, _renamed(state, question, rule, said)))
    if _WHO.search(question.text):
        kept = {name: each for name, each in kept.items() if name not in ("actor", "roles")}
    kept = _of_the_body(kept, said)
    if said.get("unanimous") or said.get("everyone_present"):
        kept = {name: each for name, each in kept.items() if name not in _LESS_THAN_ALL}
    if any(name in said for name in ("actor", "roles", "offices")) or rule != state.rule:
        kept.pop("actor", None)
    if rule != state.rule and (own or not is_elliptical(question)):
        kept.pop("roles", None)
    if said.get("removed") == "director" and "offices" not in said:
        kept.pop("offices", None)
    found = {**kept, **said}
    for name in ("absent", "signers"):
        if _ADDED.search(question.text) and said.get(name):
            found[name] = tuple(dict.fromkeys((*(kept.get(name) or ()), *said[name])))
    if _ADDED.search(question.text) and "alone" not in said:
        found.pop("alone", None)
    found["polar"] = _polar(state, question, said, rule)
    return found


_WHO: Final = re.compile(r"\bwho(?:m|se)?\b", re.IGNORECASE)
_ACTING: Final = {Body.BOARD: Role.BOARD, Body.STOCKHOLDERS: Role.STOCKHOLDER}


def _with_actor(question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A body that is named and nothing else ("and the board?") is the one that would act."""
    role = _ACTING.get(said.get("body") or Body.COMMITTEE)
    if role is None or "actor" in said or "actor" not in RULES[rule].facts or not is_elliptical(question):
        return said
    return {**said, "actor": role} if only_facts(question) else said


_BEFORE_THE_MEETING: Final = ("notice_at", "delivered_at", "record_date", "resolution_at")


def _in_its_year(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """A day without a year is the last one before the meeting that the conversation is about."""
    meeting = state.facts.get("meeting_at")
    floating = {each.date for each in question.moments if not (each.year_given or each.relative)}
    if not isinstance(meeting, When) or "meeting_at" in said:
        return said
    return {
        name: replace(each, date=_last_before(each.date, meeting.date))
        if name in _BEFORE_THE_MEETING and each.date in floating
        else each
        for name, each in said.items()
    }


def _last_before(day: date, event: date) -> date:
    while (later := day + relativedelta(years=1)) <= event:
        day = later
    return day


def _of_the_body(kept: dict[str, Any], said: dict[str, Any]) -> dict[str, Any]:
    """The facts that hold on although another body is named."""
    stale: tuple[str, ...] = ("amender",) if said.get("body") else ()
    if said.get("body") and kept.get("body") and said["body"] != kept["body"]:
        stale = (*stale, "named_in_notice", "everyone_present")
    return {name: each for name, each in kept.items() if name not in stale}


def asks(question: Question, rule: str) -> bool:
    """Whether a yes or no is asked for; who is present is no result where the rule counts votes or signatures."""
    used = RULES[rule].facts
    if not question.by_result or not any(each in used for each in ("in_favor", "signed", "asking")):
        return question.polar
    return any(each != "present" for each in question.facts if each in used and each in RESULTS)


def _polar(state: State, question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether a follow-up asks yes or no: by its own words, else as the question before; a bare officer asks whether he may."""
    counted = any(name in question.facts for name in RESULTS)
    polar = asks(question, rule) and (counted or not _ONLY_SUPPOSES.fullmatch(question.text))
    if question.wh or polar:
        return polar
    if _ASKED_OF.get(rule) in said and "meeting_at" in state.facts and "meeting_at" not in said:
        return True
    officers = [role for role in said.get("roles", ()) if role not in (Role.BOARD, Role.STOCKHOLDER)]
    return bool(state.facts.get("polar")) or (is_elliptical(question) and bool(officers) and "absent" not in said)


_PARTS: Final = ("asking_fraction", "signed_fraction", "in_favor_fraction", "present_fraction")
_ASKED_OF: Final = {
    "shareholders.notice.time": "notice_at",
    "board.special_meeting.notice": "notice_at",
    "board.regular_meeting.resolution": "notice_at",
    "shareholders.record_date.meeting": "record_date",
    "shareholders.record_date.dividend": "record_date",
    "shareholders.nomination.window": "delivered_at",
    "shareholders.nomination.recommendation": "delivered_at",
    "shareholders.list.ready": "delivered_at",
}
"""The fact that a lone date is ("would the 17th do?") where the day of the event is known."""
_OF_THE_MEETING: Final = re.compile(r"\b(?:meeting|mtg|meet|hold|held|agm)\b", re.IGNORECASE)
_TELLING: Final = re.compile(
    r"\b(?:notice|notif\w+|tell|told|inform\w*|send|sent|phon(?:e|ed|ing)|ring|rang|reach\w*|get hold|got hold|fax\w*|wir(?:e|ed)|deliver\w*|hand(?:ed)?)\b",
    re.IGNORECASE,
)
_WOULD_DO: Final = re.compile(
    r"^(?!.*\b(?:meeting|mtg|meet|hold|held|agm)\b).*\b(?:do|work|ok|okay|fine|good|late|early|soon|in time|enough|suffice|all right|alright)\b",
    re.IGNORECASE | re.DOTALL,
)


def _renamed(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Dates, numbers and lengths under the facts that the conversation is about."""
    used = RULES[rule].facts
    said = dict(_dates(state, question, used, said))
    asked = _ASKED_OF.get(rule)
    known = any(name in state.facts for name in ("meeting_at", "event_at")) and not _lone_time(question)
    if asked and known and "meeting_at" in said and question.polar and _WOULD_DO.search(question.text):
        said.setdefault(asked, said.pop("meeting_at"))
    again = asked in state.facts and is_elliptical(question) and not _OF_THE_MEETING.search(question.text)
    again = again and not _lone_time(question) and state.date in (None, asked)
    if asked and again and "meeting_at" in said:
        said.setdefault(asked, said.pop("meeting_at"))
    if "held_by" in said and "methods" in used and state.facts.get("methods") and not state.facts.get("held_by"):
        said["methods"] = said.pop("held_by")
    if "notice_period" in said and "proxy_term" in used:
        said["proxy_term"] = said.pop("notice_period")
    if "asking" in used and "asking" not in said:
        unused = next((each for each in ("present", "directors") if each in said and each not in used), "directors")
        if unused in said:
            said["asking"] = said.pop(unused)
    parts = [each.value for each in find_numbers(question.text) if each.kind != "count"]
    part = next((name for name in _PARTS if name in used), None)
    if part and len(parts) == 1 and not any(name in said for name in _PARTS):
        said = {name: each for name, each in said.items() if name != "claimed"} | {part: Fraction(parts[0])}
    counted = [name for name in said if name in _COUNTED]
    if question.bare_number is not None and not counted:
        name = next((each for each in _COUNTED if each in state.facts and each in used), None)
        if name:
            said[name] = question.bare_number
    said = _some_more(state, question, rule, said)
    said = _who_asks(state, question, rule, said)
    return _two_offices(state, question, rule, _part_of_known(state, question, rule, said))


_EARLIEST: Final = re.compile(r"\b(?:earliest|first|oldest)\b", re.IGNORECASE)
_DATES: Final = ("delivered_at", "notice_at", "requested_at", "consent_at", "record_date")
"""What a lone date is where the rule takes no date of the kind that its words tell of."""


def _dates(state: State, question: Question, used: tuple[str, ...], said: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """A lone date takes the place of the last one; a lone time is put to the day that is known."""
    moments = [name for name, each in said.items() if isinstance(each, When)]
    time_only = _lone_time(question)
    for name, each in said.items():
        if len(moments) != 1 or name not in moments:
            yield name, each
        elif time_only and (target := _timed(state, question)):
            yield target, replace(state.facts[target], time=time_only.time)
        elif state.date and (name not in used or (name == "meeting_at" and is_elliptical(question))):
            yield state.date, each
        elif name not in used:
            first = "consent_at" in used and _EARLIEST.search(question.text)
            yield "consent_at" if first else next((other for other in _DATES if other in used), name), each
        else:
            yield name, each


_PARTS_OF: Final = {
    "shares_outstanding": ("shares_signed", "shares_asking", "shares_in_favor", "shares_present"),
    "directors": ("signed", "asking", "in_favor", "present"),
}
"""A whole, and what a smaller number of the same kind is, told later: the first that the rule takes."""
_OF_THE_WHOLE: Final = re.compile(r"\b(?:outstanding|issued|in all|in total|total|altogether|exist)\b", re.IGNORECASE)
_SOME_MORE: Final = re.compile(r"\b[\d,.]+\w? (?:more|others?|further|additional)\b", re.IGNORECASE)


def _part_of_known(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A number that is smaller than a whole told before is a part of it: those who signed, came or voted, as the rule has it."""
    used = RULES[rule].facts
    for whole, parts in _PARTS_OF.items():
        known, told = state.facts.get(whole), said.get(whole)
        part = next((each for each in parts if each in used), None)
        smaller = isinstance(known, int) and isinstance(told, int) and told < known
        if part is None or not smaller or part in said or not question.polar or _OF_THE_WHOLE.search(question.text):
            continue
        before = state.facts.get(part)
        more = _SOME_MORE.search(question.text) and isinstance(before, int)
        rest = {name: each for name, each in said.items() if name != whole}
        said = {**rest, part: told + before if more and isinstance(before, int) else told}
    return said


_ONE_MORE: Final = re.compile(r"\b(?:(?P<n>[\d,]+|one|two|three|four|five)) more\b", re.IGNORECASE)
_SMALL: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_SO_MANY: Final = (
    *("shares_signed", "shares_asking", "shares_in_favor", "shares_present"),
    *("signed", "asking", "in_favor", "present"),
)


def _some_more(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """So many more of those who were counted before ("and with one more?")."""
    match, used = _ONE_MORE.search(question.text), RULES[rule].facts
    part = next((each for each in _SO_MANY if each in used and isinstance(state.facts.get(each), int)), None)
    if match is None or part is None:
        return said
    more = _SMALL.get(match["n"].lower()) or int(match["n"].replace(",", ""))
    return {name: each for name, each in said.items() if name not in _COUNTED} | {part: state.facts[part] + more}


_BY_MYSELF: Final = re.compile(
    r"\bi(?:'m| am) the only one\b|\b(?:just|only) me\b|\bby myself\b|\bi alone\b|\ball alone\b|\bon my own\b", re.IGNORECASE
)
_JOINED: Final = re.compile(r"\b(?-i:[A-Z][a-z]+) (?:joins?|comes along|wants it too|agrees|signs too|is with)\b", re.IGNORECASE)


def _who_asks(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """One who asks alone for what several must ask for, and another one who joins."""
    if "asking" not in RULES[rule].facts:
        return said
    if _BY_MYSELF.search(question.text):
        return {**said, "asking": 1}
    before = state.facts.get("asking")
    if _JOINED.search(question.text) and isinstance(before, int):
        return {**said, "asking": before + 1}
    return said


def _two_offices(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Of two offices that one person would hold, one is named anew ("and the treasurer?")."""
    before, named = state.facts.get("offices") or (), said.get("offices") or ()
    if rule != "officers.several_offices" or len(named) != 1 or not before or not is_elliptical(question):
        return said
    return {**said, "offices": (before[0], *named)} if named[0] != before[0] else said


def _lone_time(question: Question) -> Moment | None:
    """A time of day without its day ("and at 5pm?")."""
    return next((each for each in question.moments if each.time_only), None)


def _timed(state: State, question: Question) -> str | None:
    """The fact whose hour a lone time changes: of the notice where it is spoken of, of a meeting with an hour, or of the last date."""
    meeting, notice = state.facts.get("meeting_at"), state.facts.get("notice_at")
    if isinstance(notice, When) and notice.time and _TELLING.search(question.text):
        return "notice_at"
    if isinstance(meeting, When) and (meeting.time or state.date not in state.facts):
        return "meeting_at"
    return state.date if state.date in state.facts else None


def _is_this_moment(when: When, now: Any) -> bool:  # noqa: ANN401 - a datetime, or nothing
    """Whether a moment is that of asking."""
    return isinstance(now, datetime) and when.date == now.date() and when.time == now.time().replace(second=0, microsecond=0)


def last_date(question: Question, rule: str) -> str | None:
    """The fact that a further date would change: of two, the one that is not the moment of asking."""
    today = {each.date for each in question.moments if each.relative}
    named = {
        name: each for name, each in question.facts.items() if isinstance(each, When) and name in RULES[rule].facts
    }
    fixed = [name for name, each in named.items() if each.date not in today]
    now = question.facts.get("now")
    names = fixed or [name for name, each in named.items() if not _is_this_moment(each, now)] or list(named)
    if len(names) > 1:
        return next((name for name in ("adjourned_to", "notice_at", "delivered_at") if name in names), None)
    return names[0] if names else None
