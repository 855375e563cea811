"""What the last answer asked for, told in a word: "11", "500 in all", "20 against", "Feb 25"."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from dateutil.relativedelta import relativedelta
from msgspec.structs import replace

from bot.corrected import PUTS_RIGHT
from bot.follow_up_counts import WHOLES
from bot.form_of_follow_ups import SO_MANY
from bot.state import State
from bot.understand import patterns as re
from bot.understand.question import Question
from rules.days import When
from rules.facts import FACTS

_AS: Final[Mapping[str, tuple[str, ...]]] = {
    "shares_against": ("against",),
    "shares_in_favor": ("in_favor", "directors", "board_size"),
    "shares_present": ("present", "shares_outstanding", "directors", "board_size"),
    "shares_outstanding": ("directors", "board_size"),
    "against": ("shares_against",),
    "in_favor": ("directors", "board_size"),
    "present": ("directors", "board_size"),
    "seats": ("directors", "board_size"),
    "in_office": ("directors", "seats", "board_size"),
    "directors": ("seats", "board_size"),
}
"""A count that is asked for, and what a number may be read as that tells it by a word alone."""
_FEW: Final = 5
"""So many words at the most tell a number and no more."""
_SUPPOSES: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|well|hm+)\W+)*(?:what|how|if|suppose|supposing|only|just|even|make|say)\b", re.IGNORECASE
)
"""A number of before is changed, and none told for which was asked."""


def with_what_was_asked(state: State, question: Question) -> Question:
    """A message that tells just a number, with the number as the count for which the last answer asked.

    It stays as it is where several counts were asked for, where it asks something itself, and where its number is too
    small for the whole that was asked for: then it changes the part that was told before.
    """
    name = _awaited(state)
    if name is None or question.wh or "?" in question.text or len(question.text.split()) > _FEW:
        return question
    if question.facts.get(name) is not None or _SUPPOSES.match(question.text):
        return question
    read_as = next((each for each in _AS[name] if isinstance(question.facts.get(each), int)), None)
    number = question.facts[read_as] if read_as else question.bare_number
    counted = any(each in question.facts for each in (*_AS, *SO_MANY) if each != read_as)
    if number is None or counted or _is_too_small(state, name, number):
        return question
    facts = {each: told for each, told in question.facts.items() if each != read_as}
    return replace(question, facts={**facts, name: number}, bare_number=None)


def _awaited(state: State) -> str | None:
    """The one count for which the last answer asked."""
    waits = [each for each in state.waiting if each in _AS]
    return waits[0] if len(waits) == 1 else None


def _is_too_small(state: State, name: str, number: int) -> bool:
    """Whether a whole would be smaller than a part of it that is known."""
    parts = (state.facts.get(each) for each in SO_MANY if each != name)
    return name in WHOLES and any(isinstance(each, int) and each > number for each in parts)


_A_DAY_AND_LITTLE_MORE: Final = 9
"""So many words at the most tell a day and no other matter."""
_OF_SOMETHING: Final = re.compile(
    r"\b(?:meetings?|mtg|meets?|agm|held|hold|vot\w+|elections?|notices?|mail\w*|sent|send|board|resol\w+|record date|paid|pays?|adjourn\w*|receiv\w+|arriv\w+)\b",
    re.IGNORECASE,
)
"""What a day is the day of, in words of its own."""


def with_the_day_asked_for(state: State, question: Question) -> Question:
    """A message that tells just a day, with the day as the one for which the last answer asked.

    It stays as it is where it says of what the day is, where it puts another right, and where the meeting would lie
    before its notice.
    """
    name = next((each for each in state.waiting if FACTS[each].type is When), None)
    days = {each: told for each, told in question.facts.items() if isinstance(told, When)}
    if name is None or len(question.moments) != 1 or question.moments[0].time_only or "meeting_at" not in days:
        return question
    long = len(question.text.split()) > _A_DAY_AND_LITTLE_MORE
    if long or question.wh or "?" in question.text or _OF_SOMETHING.search(question.text):
        return question
    if _SUPPOSES.match(question.text) or PUTS_RIGHT.match(question.text):
        return question
    day, notice = days["meeting_at"], state.facts.get("notice_at")
    if name == "meeting_at" and isinstance(notice, When) and day.date < notice.date:
        return question
    facts = {each: told for each, told in question.facts.items() if each != "meeting_at"}
    return replace(question, facts={**facts, name: _borne(question, name, day)})


def _borne(question: Question, name: str, day: When) -> When:
    """The day that a proxy bears, which is past where no year is told."""
    now, moment = question.facts.get("now"), question.moments[0]
    to_come = isinstance(now, datetime) and day.date > now.date()
    if name != "proxy_at" or not to_come or moment.year_given or moment.relative:
        return day
    return replace(day, date=day.date - relativedelta(years=1))
