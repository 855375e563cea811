"""The counts of a follow-up: a part of a whole told before, so many more, one who joins, another office of two."""

from collections.abc import Sequence
from fractions import Fraction
from re import Match
from typing import Any, Final

from msgspec.structs import asdict

from bot.counts_anew import (
    FEWER,
    JOINS,
    JOINS_WITH,
    MORE,
    THEIR_SHARES,
    TOGETHER,
    WITHOUT_PROXIES,
    asks_if_enough,
    asks_if_the_same,
    last_one_signs,
    leaves_out_nonvoting,
    rank_of,
    without_votes,
)
from bot.form_of_follow_ups import SO_MANY, is_brief, is_elliptical
from bot.seats_added import seat_added
from bot.state import State
from bot.understand import patterns as re
from bot.understand.counts import find_counts
from bot.understand.counts_in_words import ORDINALS
from bot.understand.numbers import find_numbers
from bot.understand.question import Question
from bot.understand.signs.roles import facts as roles_named
from rules.facts import FACTS
from rules.registry import RULES
from rules.terms import Role

COUNTED: Final = (
    *("asking", "signed", "in_favor", "present", "shares_asking", "shares_signed", "shares_in_favor", "shares_present"),
    "shares_cast",
    *("members", "vacancies", "in_office", "seats", "directors", "shares_outstanding", "shares_held"),
)
"""Counts, the one that a bare number most likely changes first."""
NOT_FOR: Final = ("against", "shares_against", "abstaining", "shares_abstaining")
"""Votes that a number tells only where it is said of them."""
_PARTS: Final = (
    "in_favor",
    "shares_in_favor",
    "signed",
    "shares_signed",
    "asking",
    "shares_asking",
    "present",
    "shares_present",
)
WHOLES: Final = ("in_office", "seats", "directors", "members", "shares_outstanding", "shares_present", "present")
"""Counts of which others may be parts."""


_NEW_SEATS: Final = re.compile(
    r"\b(?:new|extra|added|additional|empty|open|vacant) (?:ones?|seats?|spots?|places?|chairs?|directors?|people)\b",
    re.IGNORECASE,
)
"""Seats to be filled, which are no part of those that are."""


_ALL_OF_THEM: Final = re.compile(
    r"\ball (?:of (?:the|them) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.IGNORECASE
)
"""All of those who were counted before."""


_AS_IT_IS: Final = re.compile(
    r"\b(?:we|there|it)(?: (?:now|currently|presently))?(?:'re|'ve| are| have| has| is)(?: (?:now|currently|at|of|only|just))* (?:\d+|\w+) (?:(?:of us|directors|seats) )?(?:now|currently|today|at present|at the moment|right now|so far|as of now)\b|\b(?:currently|right now|at present|today|now) (?:we|there|it)(?:'re|'ve| are| have| has| is)\b|\bfrom (?:\d+|\w+)\W*$",
    re.IGNORECASE,
)
"""How many seats there are before a change."""


def number_told(state: State, question: Question, used: tuple[str, ...]) -> str | None:
    """What a number counts that says not what: a part of the whole told before where it is asked if it is enough, else what was told last."""
    known = [state.facts[name] for name in WHOLES if isinstance(state.facts.get(name), int)]
    all_of_them = question.bare_number in known and _ALL_OF_THEM.search(question.text)
    if _NEW_SEATS.search(question.text) or _SOMEBODY.search(question.text) or all_of_them:
        return None
    if known and asks_if_the_same(state, question):
        return next((name for name in WHOLES if name in used and isinstance(state.facts.get(name), int)), None)
    number = question.bare_number or 0
    asked = question.polar or asks_if_enough(state, question)
    if asked and known and number < max(known) and not any(name in state.facts for name in _PARTS):
        part = next((name for name in _PARTS if name in used), None)
        if part:
            return part
    if "board_size" in used and "board_size" in state.facts:
        return "seats" if "seats" in used and _AS_IT_IS.search(question.text) else "board_size"
    compared = (
        state.facts.get("polar") and len(find_numbers(state.asked)) > 1 and not _OF_THE_WHOLE.search(question.text)
    )
    if compared and known and number < max(known) and not any(name in state.facts for name in _PARTS):
        part = next((name for name in _PARTS if name in used), None)
        if part:
            return part
    whole = next((name for name in WHOLES if name in used and isinstance(state.facts.get(name), int)), None)
    if whole and number > max(known):
        return whole
    told = next((name for name in COUNTED if name in used and state.facts.get(name)), None)
    return told or next((name for name in _ALONE if name in used), None) or _whole_of(state, used)


def _whole_of(state: State, used: tuple[str, ...]) -> str | None:
    """The whole that a number tells to an answer that names the part it takes, and no number ("how many make a quorum?", "11")."""
    general = any(name in state.found for name in ("needed", "fraction", "of")) and not isinstance(
        state.found.get("needed"), int
    )
    general = general and not any(isinstance(each, Fraction) for each in state.facts.values())
    area = (state.rule or "").partition(".")[0]
    whole = {"shareholders": "shares_outstanding", "committees": "members"}.get(area, "directors")
    return whole if general and whole in used else None


_SOMEBODY: Final = re.compile(
    r"^\W*(?:(?:and|but|so|well|ok|what if|if|say)\W+)*one (?:\w+ )?(?:member|director|officer|of (?:them|us|the \w+))\b(?: (?:there|here|on it|of it))? (?:is|has|was|keeps?|never|doesn't|won't|isn't|wants?|seems?)\b",
    re.IGNORECASE,
)
"""One of whom something is told, and no count ("one member is useless")."""
_ALONE: Final = ("inspectors", "members")
"""What a rule counts that counts nothing else."""
_PARTS_OF: Final = {
    "shares_outstanding": ("shares_signed", "shares_asking", "shares_in_favor", "shares_present"),
    "directors": ("signed", "asking", "in_favor", "present"),
}
"""A whole, and what a smaller number of the same kind is, told later: the first that the rule takes."""
_OF_THE_WHOLE: Final = re.compile(r"\b(?:outstanding|issued|in all|in total|total|altogether|exist)\b", re.IGNORECASE)


def _of_those_in_office(state: State, said: dict[str, Any]) -> dict[str, Any]:
    """Directors told again, where the seats and the empty ones among them are known, are those in office ("five of the six")."""
    seats, empty = state.facts.get("seats"), state.facts.get("vacancies")
    if not (isinstance(seats, int) and isinstance(empty, int) and empty) or "seats" in said:
        return said
    if said.get("directors") != seats - empty:
        return said
    return {name: each for name, each in said.items() if name != "directors"}


def _of_all_the_seats(state: State, said: dict[str, Any]) -> dict[str, Any]:
    """Empty seats told where all were filled before: those in office then are all the seats ("what if two are vacant?")."""
    known = state.facts.get("in_office")
    alone = "vacancies" in said and not said.keys() & {"seats", "directors", "in_office"}
    whole_known = any(state.facts.get(name) for name in ("seats", "directors", "vacancies"))
    return {**said, "seats": known} if alone and isinstance(known, int) and not whole_known else said


def _of_those_there(state: State, used: Sequence[str], said: dict[str, Any]) -> dict[str, Any]:
    """So many of those who were told to be there are those in favor, where votes are counted ("and with four of the eight?")."""
    there, whole, part = state.facts.get("present"), said.get("directors"), said.get("present")
    votes = "in_favor" in used and "in_favor" not in said and state.facts.get("directors") != there
    if not (votes and isinstance(there, int) and whole == there and isinstance(part, int) and part <= whole):
        return said
    rest = {name: each for name, each in said.items() if name not in ("directors", "present", "everyone_present")}
    return {**rest, "in_favor": part}


def part_of_known(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """A number that is smaller than a whole told before is a part of it: those who signed, came or voted, as the rule has it."""
    used = RULES[rule].facts
    said = _of_those_there(state, used, _of_those_in_office(state, _of_all_the_seats(state, said)))
    if not question.polar or _OF_THE_WHOLE.search(question.text) or asks_if_the_same(state, question):
        return said
    for whole, parts in _PARTS_OF.items():
        known, told = state.facts.get(whole), said.get(whole)
        part = next((each for each in parts if each in used), None)
        smaller = isinstance(known, int) and isinstance(told, int) and told < known
        if part and smaller and part not in said:
            said = {name: each for name, each in said.items() if name != whole} | {part: told}
    return said


_SMALL: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


_SCORE: Final = re.compile(r"\b(?P<for>[\d,]+)[ -]?(?:to|-|\u2013|against)[ -]?(?P<against>[\d,]+)\b(?!/)")
_EACH_WAY: Final = re.compile(
    r"\b(?P<n>[\d,.]+[mk]?)(?: million)? (?:each way|on each side|on either side|(?:for )?each side|apiece|each(?=(?: then| now| instead)?\W*$)|both (?:for and against|ways))\b",
    re.IGNORECASE,
)


def score(question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Votes told anew as a score ("what if it had been 4 to 0?"), or as a tie ("300,000 each way")."""
    shares = "shares_in_favor" in RULES[rule].facts
    names = ("shares_in_favor", "shares_against") if shares else ("in_favor", "against")
    told, tie = _SCORE.search(question.text), _EACH_WAY.search(question.text)
    if question.moments or names[0] not in RULES[rule].facts or not (told or tie):
        return said
    pair = (tie["n"], tie["n"]) if tie else (told["for"], told["against"]) if told else ("0", "0")
    counts = dict(zip(names, map(_number, pair), strict=True))
    there = {name: said[name] for name in ("present", "shares_present") if name in said and said[name] is not None}
    return {name: each for name, each in said.items() if name not in COUNTED} | counts | there


def _number(said: str) -> int:
    """The number that is written so, as in "2.05M"."""
    return int(next((each.value for each in find_numbers(said)), 0))


_EACH: Final = re.compile(
    r"\b(?P<n>two|three|four|2|3|4) (?:of (?:them|us|those)|holders|(?:share|stock)holders)(?: \w+){0,2} with (?P<part>\d+) ?(?:%|percent) each\b",
    re.IGNORECASE,
)
_PERCENT: Final = 100


def parts_together(question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """The part that several hold together, told by what each has ("two of them with 30% each")."""
    match = _EACH.search(question.text)
    name = next((each for each in ("asking_fraction", "signed_fraction") if each in RULES[rule].facts), None)
    if match is None or name is None:
        return said
    number = _SMALL.get(match["n"].lower()) or int(match["n"])
    rest = {each: value for each, value in said.items() if each not in ("claimed", "supposed_part", *COUNTED)}
    return {**rest, name: min(Fraction(number * int(match["part"]), _PERCENT), Fraction(1))}


def some_more(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """So many more, or fewer, of those who were counted before ("and with one more?")."""
    more, fewer, used = MORE.search(question.text), FEWER.search(question.text), RULES[rule].facts
    part = next((each for each in SO_MANY if each in used and isinstance(state.facts.get(each), int)), None)
    told = _told(more, "n", "m", "o") if more else _told(fewer, "n", "m", "k", "p") if fewer else None
    if told is None or part is None or seat_added(state, question) is not None:
        return said
    change = told if more else -told
    now = max(state.facts[part] + change, 0)
    return {name: each for name, each in said.items() if name not in COUNTED} | {part: now}


_SWITCHES: Final = re.compile(
    r"\b(?:one|1|two|2|the|(?P<many>\d[\d,]*)) (?:shares? )?(?:of (?:the|those|these) |one |lone )?(?:(?P<abstaining>abstain\w*|abstention\w*)|(?P<against>no(?:es|s)?|nays?|no votes?|dissenters?))\b[^?]{0,15}\b(?:goes?|went|gone|been|flips?|flipped|switch\w*|turns?|turned|votes?|voted|says?|said|changes?|changed|comes? over|come over)\b[^?]{0,20}\b(?:yes|for|aye|in favou?r|sides?|with (?:it|the (?:plan|motion|proposal|resolution|majority|ayes)))\b",
    re.IGNORECASE,
)


_ALL_SUCH: Final = re.compile(
    r"the (?:shares )?(?:of (?:the|those|these) )?(?:abstainers|abstentions|abstaining|noes|nos|nays|dissenters|no votes)\b",
    re.IGNORECASE,
)
"""All who abstained, or were against it."""


def fewer_that_vote(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """The shares that vote, once some of those told before are said to have no vote."""
    if not leaves_out_nonvoting(state, question):
        return said
    none = without_votes(question, state.facts["shares_outstanding"]) or 0
    rest = {name: each for name, each in said.items() if name not in COUNTED}
    return {**rest, "shares_outstanding": max(state.facts["shares_outstanding"] - none, 0)}


def switches(question: Question) -> bool:
    """Whether some who abstained or were against it vote for it after all."""
    return _SWITCHES.search(question.text) is not None


def one_switches(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """One or two of those who abstained or were against vote in favor after all ("what if one abstainer goes yes?")."""
    match, used = _SWITCHES.search(question.text), RULES[rule].facts
    if match is None:
        return said
    part = next((each for each in ("shares_in_favor", "in_favor") if isinstance(state.facts.get(each), int)), None)
    if part is None or part not in used:
        return said
    few = 2 if match[0].lower().startswith(("two", "2")) else 1
    left = part.replace("in_favor", "abstaining" if match["abstaining"] else "against")
    before = state.facts.get(left)
    if isinstance(before, int) and before and _ALL_SUCH.match(match[0]):
        few = before
    number = int(match["many"].replace(",", "")) if match["many"] else few
    rest = {name: each for name, each in said.items() if name not in COUNTED}
    fewer = {left: max(before - number, 0)} if isinstance(before, int) else {}
    return {**rest, **fewer, part: state.facts[part] + number}


_FELL_AWAY: Final = re.compile(
    rf"\b(?P<n>one|two|three|four|\d+) of (?:the|those|these) (?P<all>{'|'.join(_SMALL)}|\d+)(?: (?!no\b)\w+){{0,2}}? (?:who (?:were |voted )?(?:for(?: it)?|yes|in favou?r) )?(?:(?:actually|really|in fact|then|had|has|only) )*(?:(?P<abstaining>abstain\w*|sat out|did(?: not|n't) vote|withheld)|voted (?:no|against)|was against|said no)\b",
    re.IGNORECASE,
)


def some_fall_away(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Some of those who were told to be in favor were not ("one of the three abstained")."""
    match, before = _FELL_AWAY.search(question.text), state.facts.get("in_favor")
    if match is None or not isinstance(before, int) or "in_favor" not in RULES[rule].facts:
        return said
    number, whole = (_SMALL.get(match[each].lower()) or int(match[each]) for each in ("n", "all"))
    if whole != before or number > whole:
        return said
    other = "abstaining" if match["abstaining"] else "against"
    votes = {name: state.facts.get(name) or 0 for name in _VOTES}
    votes |= {"in_favor": before - number, other: votes[other] + number}
    there = state.facts.get("present") or sum(votes.values())
    rest = {name: each for name, each in said.items() if name not in (*COUNTED, *_VOTES)}
    return {**rest, **{name: each for name, each in votes.items() if each or name == "in_favor"}, "present": there}


def _told(match: Match[str], *groups: str) -> int:
    """The number in that group of a match that took part."""
    said: str = next(match[each] for each in groups if match[each])
    return _SMALL.get(said.lower()) or int(said.replace(",", ""))


_ANOTHER_ONE: Final = re.compile(
    rf"(?:\b|^)(?:(?:(?:^\W*(?:and |now )?)|\b(?:a|the|our|one) )(?P<n>{'|'.join(ORDINALS)}|\d(?:st|nd|rd|th))\b(?! of\b)|(?:no\.?|number|director|nr\.?|#) ?(?P<number>\d{{1,2}})\b(?= (?:also |then |finally |later )?(?:signs?|signed|joins?|comes?|shows?|agrees?)\b))",
    re.IGNORECASE,
)


def shares_join(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """The shares of one who joins those of before, who asked for a meeting or signed."""
    match, used = JOINS_WITH.search(question.text), RULES[rule].facts
    part = next((each for each in THEIR_SHARES if each in used and isinstance(state.facts.get(each), int)), None)
    if match is None or part is None:
        return said
    rest = {name: each for name, each in said.items() if name not in (*COUNTED, "unanimous")}
    return {**rest, part: state.facts[part] + _number(match["n"] or match["m"])}


def one_joins(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """One who comes to those present before, by name ("Mona just joined on the speakerphone")."""
    before: int | None = state.facts.get("present")
    told = said.get("present")
    joins = "present" in RULES[rule].facts and JOINS.search(question.text)
    if before is None or not joins or (told is not None and told != 1):
        return said
    return _with_votes(state, said) | {"present": before + 1}


def _with_votes(state: State, said: dict[str, Any]) -> dict[str, Any]:
    """What is told without the counts but the votes, with the votes of before where none are told: one more is there."""
    votes = {name: each for name, each in said.items() if name in _VOTES}
    before = {name: state.facts[name] for name in _VOTES if isinstance(state.facts.get(name), int)}
    return {name: each for name, each in said.items() if name not in COUNTED} | (votes or before)


_VOTES: Final = ("in_favor", "against", "abstaining")


_BACK_TO: Final = re.compile(
    r"^\W*(?:(?:ok|so|and|but|now|again)\W+)*back (?:to|at) (?:just |only )?(?P<n>\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:days|seats))",
    re.IGNORECASE,
)
_WORDS: Final = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def back_to(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """So many again as were there at first ("back to 5: 2 for, 1 against")."""
    match = _BACK_TO.match(question.text)
    if match is None or "present" not in RULES[rule].facts or state.facts.get("present") is None:
        return said
    number = int(match["n"]) if match["n"].isdigit() else _WORDS.index(match["n"].lower())
    told = asdict(find_counts(question.text[match.end() :]))
    rest = {name: each for name, each in said.items() if name not in told}
    return {
        **rest,
        **{name: each for name, each in told.items() if each is not None and name in FACTS},
        "present": number,
    }


_STAYS_AWAY: Final = re.compile(
    r"\b(?:if|without|minus) (?-i:[A-Z][a-z]+)(?:(?:'s not| is not| isn't| doesn't| does not| didn't| did not| hadn't| had not| can't| cannot| won't)(?: \w+){0,2}? (?:dial|call|come|came|join|show|make it|made it|there|present|on|in|turn)\w*(?: in| up)?|\b(?=\W*$))",
    re.IGNORECASE,
)


def fewer_there(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """One who was there is away after all, or the shares that came by proxy are ("what if the proxies hadn't shown?")."""
    used, there = RULES[rule].facts, state.facts.get("present")
    in_person = state.facts.get("shares_in_person")
    if "shares_present" in used and in_person is not None and WITHOUT_PROXIES.search(question.text):
        rest = {name: each for name, each in said.items() if name not in COUNTED}
        return {**rest, "shares_present": in_person}
    if "present" in used and isinstance(there, int) and there and _STAYS_AWAY.search(question.text):
        rest = {name: each for name, each in said.items() if name not in (*COUNTED, "absent_count")}
        return {**rest, "present": there - 1}
    return said


def one_more_by_rank(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """One who comes to those counted before, named by rank ("and with a sixth on the phone?" after five)."""
    match, used = _ANOTHER_ONE.search(question.text), RULES[rule].facts
    if "signed" in used and last_one_signs(state, question):
        rest = {name: each for name, each in said.items() if name not in COUNTED}
        return {**rest, "signed": state.facts["signed"] + 1, "in_writing": True}
    order = ("present", *SO_MANY) if _COMES.search(question.text) else SO_MANY
    part = next((each for each in order if each in used and isinstance(state.facts.get(each), int)), None)
    if match is None or part is None:
        return said
    rank = rank_of(match["n"]) if match["n"] else int(match["number"])
    if rank != state.facts[part] + 1 or (part == "signed" and said.get("in_writing") is False):
        return said
    if part == "present":
        return {name: each for name, each in _with_votes(state, said).items() if name != "claimed"} | {part: rank}
    return {name: each for name, each in said.items() if name != "claimed" and name not in COUNTED} | {part: rank}


_COMES: Final = re.compile(
    r"\b(?:on|by|over|via) (?:the |a )?(?:phone|line|call|zoom|video|speaker\w*|teams)\b|\b(?:there|here|comes?|came|shows?|showed|joins?|joined|dials?|dialed|attends?|present|arrives?)\b",
    re.IGNORECASE,
)
"""One who takes part, and of whose vote nothing is said."""
_BY_MYSELF: Final = re.compile(
    r"\bi(?:'m| am) the only one\b|\b(?:just|only) me\b|\bby myself\b|\bi alone\b|\ball alone\b|\bon my own\b",
    re.IGNORECASE,
)
_ANOTHER_DIRECTOR: Final = re.compile(
    r"\b(?:a second|another|one more|a fellow|a further) director (?:also )?(?:joins?|joined|comes along|agrees?|signs?|teams? up|backs?|wants it|is with)\b",
    re.IGNORECASE,
)
_AND_ANOTHER: Final = re.compile(
    r"\b(?:he|she|i|they|(?-i:[A-Z][a-z]+)) and (?:another|one other|a second|a fellow|(?:his|her|my) fellow) director\b",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(
    r"\b(?-i:[A-Z][a-z]+) (?:joins?|comes along|wants it too|agrees|signs (?:it )?(?:too|as well|also)|co-?signs|adds (?:her|his|their) (?:name|signature)|is with)\b",
    re.IGNORECASE,
)
_NO_COUNT: Final = re.compile(r"\d|%")


def who_asks(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """One who asks alone for what several must ask for, and another one who joins."""
    if "asking" not in RULES[rule].facts:
        return said
    if _BY_MYSELF.search(question.text):
        return {**said, "asking": 1}
    before = state.facts.get("asking")
    if _AND_ANOTHER.search(question.text):
        return {**said, "asking": 2}
    if _ANOTHER_DIRECTOR.search(question.text):
        return {**said, "asking": (before or 1) + 1}
    if _JOINED.search(question.text) and isinstance(before, int):
        return {**said, "asking": before + 1}
    whose = said.get("requester") or state.facts.get("requester")
    if TOGETHER.search(question.text) and not _NO_COUNT.search(question.text) and whose is None:
        return {**said, "asking": (before or 1) + 1}
    return said


_LIKE: Final = ("asking", "signed", "in_favor", "present")
_LIKE_SHARES: Final = ("shares_asking", "shares_signed", "shares_in_favor", "shares_present")
_LIKE_PARTS: Final = ("asking_fraction", "signed_fraction", "in_favor_fraction", "present_fraction")


_LEAVING: Final = re.compile(
    r"\bso (?:it'?s|there(?:'s| is| are| will be)|we(?:'re| are| have)(?: down to)?|that(?:'s| leaves| makes)|they(?:'re| are)) (?:now |then |only |just )?(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b\W*(?:then|now|left|directors?|of us)?\W*$",
    re.IGNORECASE,
)


_JUST_US: Final = re.compile(
    r"\b(?:just|only) (?:me and (?!the\b|our\b)\w+|\w+ and (?:me|i)|the two of us)\b", re.IGNORECASE
)
"""Two directors are left."""


def so_many_left(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """So many directors are left ("and if one quits first, so it's 7"), in the place of those who were in office."""
    match = _LEAVING.search(question.text)
    if _JUST_US.search(question.text) and "in_office" in RULES[rule].facts:
        return {**{name: each for name, each in said.items() if name not in COUNTED}, "in_office": 2}
    if match is None or "in_office" not in RULES[rule].facts or not isinstance(state.facts.get("in_office"), int):
        return said
    rest = {name: each for name, each in said.items() if name not in COUNTED}
    return {**rest, "in_office": _number(match["n"])}


_THERE: Final = ("present", "absent_count", "everyone_present", "present_fraction")


def as_the_rule_counts(rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Those who signed or voted are those who ask, where the rule counts only these ("and if only 2 of them signed?")."""
    used = RULES[rule].facts
    size = next((name for name in ("directors", "seats") if name in said), None)
    if (
        size
        and rule in ("committees.quorum", "committees.members")
        and not any(name in said for name in ("members", *_THERE))
    ):
        said = {"members" if name == size else name: each for name, each in said.items()}
    for kin in (_LIKE, _LIKE_SHARES, _LIKE_PARTS):
        told = [name for name in kin if name in said]
        counted = next((name for name in kin if name in used), None)
        if len(told) == 1 and counted and told[0] not in used:
            said = {counted if name == told[0] else name: each for name, each in said.items()}
    return said


_HE_TOO: Final = re.compile(r"\b(?:he|she|they|that person|the same person)\b", re.IGNORECASE)


_HOLDS_IT: Final = re.compile(
    r"\b(?:hold|take|fill|do|have|assume|occupy) (?:it|that|that (?:office|post|job)|this (?:office|post|job))(?: on| over)?(?: as well| too| also)?\W*$",
    re.IGNORECASE,
)
_INSTEAD_OF_OFFICE: Final = re.compile(
    r"\b(?:instead of|rather than|in place of|not) (?:the |an? |as )?(?P<old>[^?.;,]{4,30})", re.IGNORECASE
)
"""An office in the place of one that was named before ("and secretary instead of treasurer?")."""
_BOTH_JOBS: Final = re.compile(r"\bboth (?:jobs|offices|posts|roles|hats|positions)\b", re.IGNORECASE)
_AND_AN_OFFICE: Final = re.compile(r"\W*(?:and|but|or|plus|also|what about|how about|ok|okay)\b", re.IGNORECASE)


def two_offices(state: State, question: Question, rule: str, said: dict[str, Any]) -> dict[str, Any]:
    """Of two offices that one person would hold, one is named anew ("and the treasurer?")."""
    before: tuple[Role, ...] = tuple(state.facts.get("offices") or ())
    stead = _INSTEAD_OF_OFFICE.search(question.text)
    replaced = roles_named(stead["old"])["roles"] if stead else ()
    if stead and rule == "officers.several_offices" and before:
        stays = [each for each in before if each not in replaced]
        new = [each for each in said.get("offices") or () if each not in replaced]
        return {**said, "offices": tuple(dict.fromkeys((*stays, *new)))}
    if rule != "officers.several_offices":
        return said
    named = tuple(each for each in said.get("offices") or () if each is not Role.OFFICER)
    if not named and _FIRST_PAIR.search(question.text) and "sole_owner" in said:
        return {**said, "offices": ()}
    if not named and "offices" in said and question.polar:
        return {**said, "offices": ()}
    given_up = [each for match in _GIVES_UP.finditer(question.text) for each in roles_named(match["office"])["roles"]]
    kept = tuple(each for each in before if each not in given_up)
    if given_up and len(kept) < len(before):
        return {**said, "offices": kept}
    both = _BOTH_JOBS.search(question.text)
    added = both or (_AND_AN_OFFICE.match(question.text) and is_brief(question)) or _TOO.search(question.text)
    told = is_elliptical(question) or _HE_TOO.search(question.text) or added or _HOLDS_IT.search(question.text)
    if len(named) != 1 or not before:
        return said
    if named[0] in before:
        return {**said, "offices": before}
    if _ON_TOP.search(question.text):
        return {**said, "offices": (*before, *named)}
    return {**said, "offices": (before[0], *named)} if told else said


_FIRST_PAIR: Final = re.compile(
    r"\b(?:first|original|other|earlier|previous|forbidden|barred|blocked|that) (?:pair\w*|combination|combo|two|one|double role|double hat)\b",
    re.IGNORECASE,
)
"""The pair of offices that was not allowed."""
_TOO: Final = re.compile(r"\b(?:too|as well|also)\b", re.IGNORECASE)
_ON_TOP: Final = re.compile(
    r"\bon top\b|\bin addition\b|\bbesides\b|\ball three\b|\bas a third\b|\bthree (?:hats|jobs|offices)\b",
    re.IGNORECASE,
)
"""A third office beside the two of before."""
_GIVES_UP: Final = re.compile(
    r"\b(?:gives? up|gave up|giving up|quits?|drops?|dropped|steps? down as|stepped down as|steps? back as|stops? (?:being|as)|ceases? (?:to be|being)|resigns? as|lays? down|relinquish\w*|hands? (?:over|off)|no longer|isn't|is not|wasn't|without being)"
    r" (?:being |to be )?(?:the |her |his |an? )?(?:(?:office|job|post|title|role) (?:of|as) )?(?:the )?(?P<office>(?:\w+[- ])?\w+)",
    re.IGNORECASE,
)
"""An office that the person would hold no more."""
