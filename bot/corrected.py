"""Messages that put right what was told before: a day, a length of time, a count, a part ("sorry, it was the 12th")."""

from fractions import Fraction
from typing import Any, Final

from bot.counts_anew import PARTS
from bot.form_of_follow_ups import COUNTING, SHORT, SO_MANY, TWICE_SHORT
from bot.state import State
from bot.understand import patterns as re
from bot.understand.dates import Moment
from bot.understand.numbers import find_numbers
from bot.understand.question import Question
from rules.days import When, in_year_nearest
from rules.registry import RULES
from rules.terms import Span

PUTS_RIGHT: Final = re.compile(
    r"\W*(?:(?:and|but|so|oh|ah|hm+|ok|well|no|wait|now|ugh|argh|damn|yikes)\W+)*(?:sorry|oops|whoops|hang on|hold on|wait|actually|correction|scratch that|strike that|make that|my (?:bad|mistake|fault|error)|typo|"
    r"(?:i |we )?(?:was wrong|misread|miscounted|recounted|misspoke|mistyped|got (?:it|that) wrong|meant|meant to say)|(?:i |we )?(?:just |only )?(?:saw|see|noticed|found|learned|heard|realized|realised|checked|spotted)|(?:it )?turns out|apparently|let me correct)\b",
    re.IGNORECASE,
)
"""The lead of a message that puts something right."""
_NO: Final = re.compile(
    r"\W*(?:(?:and|but|oh|ah|um|uh)\W+)*(?:no|nope|nah|wrong)\W+(?:(?:it(?:'s| is| was)|on|the)\W+)*", re.IGNORECASE
)
"""What leads in the right day ("no, the 5th")."""
_AND_SO: Final = re.compile(
    r"(?<=[.,;!'\"]) *(?:(?:and|ok|okay) )*(?:so|now|then|still)?(?: (?:ok|okay|fine|good))?\?+\s*$", re.IGNORECASE
)
"""The last question, put again behind what is put right."""
_REACHES: Final = re.compile(
    r"\b(?:bump|rais|get|got|go|goes|went|make|made|reach|hit|climb|drop|fall|fell|cut|com|gr[eo]w|shrink|hold|own|have|has|had|with|at|for)\w*\b|\b(?:exactly|on the nose|dead on|flat|even|on the dot|instead)\b",
    re.IGNORECASE,
)
"""A part that becomes, or is supposed to be, another one."""
_MATTER: Final = re.compile(
    r"\b(?:quorum|vote|votes|consent|sign\w*|meeting|removal|amend\w*|elect\w*|board|directors?)\b", re.IGNORECASE
)
"""A word that names what a part is of."""
_HUNDRED: Final = 100


def puts_right(state: State, question: Question) -> bool:
    """Whether a message tells another day, length or count in the place of the one before, and asks nothing itself."""
    words = str(_AND_SO.sub("", question.text))
    brief = len(words.split()) <= TWICE_SHORT and "?" not in words
    denied = len(question.moments) == 1 and _NO.fullmatch(question.text[: question.moments[0].start])
    if state.rule is None or not brief or not (denied or PUTS_RIGHT.match(question.text)):
        return False
    used = RULES[state.rule].facts
    counts = (name for name, each in question.facts.items() if isinstance(each, int) and not isinstance(each, bool))
    told = any(name in used for name in counts) or any(isinstance(each, Span) for each in question.facts.values())
    known = any(isinstance(state.facts.get(name), int) for name in (*COUNTING, *SO_MANY) if name in used)
    told = told or (known and question.bare_number is not None and not question.moments)
    days = {each.date for each in question.moments}
    paper = len(days) == _TWO == len(question.moments) and _DATED_AND_IN.search(question.text)
    return told or (state.date is not None and (len(days) == 1 or bool(paper and state.date == "consent_at")))


def day_put_right(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """What is told, with the day that puts another right under the fact of that one."""
    days = [name for name, each in said.items() if isinstance(each, When) and name != "now"]
    used = RULES[state.rule].facts if state.rule else ()
    if not (puts_right(state, question) and state.date and days):
        return said
    rest = {name: each for name, each in said.items() if name not in days}
    if len(question.moments) == _TWO:
        first, last = (_near(state, each) for each in question.moments)
        arrived = {"delivered_at": last} if "delivered_at" in used and last != first else {}
        return {**rest, state.date: first, **arrived}
    if len(days) != 1 or (days[0] in used and _is_named(state, question, days[0])):
        return said
    return {**rest, state.date: _near(state, question.moments[0])}


_TWO: Final = 2
_OF_MEETING: Final = re.compile(r"\b(?:meeting|mtg|agm|we meet|(?:is|be|was) held)\b", re.IGNORECASE)
_OF_NOTICE: Final = re.compile(
    r"\b(?:notices?|mail\w*|sent|sends?|post(?:ed|s|ing)?|(?:goes|go|going|went) out)\b", re.IGNORECASE
)
_DATED_AND_IN: Final = re.compile(
    r"\b(?:dated|signed|of|from)\b[^?.;]{3,25}\b(?:handed|hand|delivered|got|received|came|arrived|turned|in|filed|submitted|reached|given)\b",
    re.IGNORECASE,
)
"""A paper bears one day, and came in on another."""


def _is_named(state: State, question: Question, name: str) -> bool:
    """Whether a message says itself of what its day is, and so puts no other day right."""
    if name == "meeting_at":
        return "meeting_at" in state.facts and bool(_OF_MEETING.search(question.text))
    return name != "notice_at" or bool(_OF_NOTICE.search(question.text))


def _near(state: State, moment: Moment) -> When:
    """A day in the place of the one before: without a year of its own, the one that is nearest to that."""
    before = state.facts.get(state.date or "")
    if not isinstance(before, When) or moment.year_given or moment.relative:
        return When(moment.date, moment.time)
    return When(in_year_nearest(moment.date, before.date), moment.time)


def changes_part(state: State, question: Question) -> bool:
    """Whether a message puts another part in the place of the one told before ("bumps it to 50 on the nose?")."""
    used = RULES[state.rule].facts if state.rule else ()
    told = any(isinstance(state.facts.get(name), Fraction) for name in PARTS if name in used)
    told = told or ("supposed_part" in used and any(each.kind != "count" for each in find_numbers(state.asked)))
    brief = len(question.text.split()) <= SHORT + 2
    return told and brief and _lone_part(question) is not None and not _MATTER.search(question.text)


def _lone_part(question: Question) -> Fraction | None:
    """The part that a message names and nothing else: a fraction, or a bare number that can be a percentage."""
    numbers = find_numbers(question.text)
    if len(numbers) != 1 or not _REACHES.search(question.text):
        return None
    value = numbers[0].value
    if numbers[0].kind != "count":
        return Fraction(value)
    return Fraction(value) / _HUNDRED if 0 < value <= _HUNDRED and not question.moments else None


def part_put_right(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """What is told, with the part that takes the place of another under the fact of that one."""
    part = _lone_part(question)
    if part is None or not changes_part(state, question):
        return said
    used = RULES[state.rule].facts if state.rule else ()
    name = next((each for each in PARTS if each in used and isinstance(state.facts.get(each), Fraction)), None)
    rest = {each: known for each, known in said.items() if each not in (*PARTS, "board_size", "changes_size")}
    return {**rest, name: part} if name else {**rest, "claimed": part}
