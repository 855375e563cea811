"""The day on which somebody reaches an age: "she turns 18 on December 1"."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from dateutil.relativedelta import relativedelta

from bot.understand import patterns as re
from bot.understand.dates import Moment
from bot.understand.numbers import find_numbers
from rules.days import When

_REACHES: Final = re.compile(
    r"\b(?:turn(?:s|ed|ing)?|becom(?:e|es|ing)|became|reach(?:es|ed)?|will be|be|celebrates? (?:his|her|their))\s+(?P<age>\d{1,2}|[a-z-]+)(?:th)?"
    r"(?: birthday)?(?: years?(?: old| of age)?)?,?(?: just| only)?(?: on| by| in)?(?: the)?\s*$|"
    r"\b(?P<of>\d{1,2})(?:th|st|nd|rd) birthday\b[^.?!]{0,20}$",
    re.IGNORECASE,
)


_BORN: Final = re.compile(
    r"\b(?:born|(?:date of birth|birth ?date|birthday|dob)(?: (?:is|was))?:?)(?: only)?,?(?: on| in)?(?: the)?\s*$",
    re.IGNORECASE,
)
_LONGEST: Final = 130
"""So many years nobody is old."""


def birthday(text: str, moments: Sequence[Moment], today: date) -> tuple[Moment, dict[str, Any]] | None:
    """The moment at which somebody reaches an age, with the facts that it carries; None where none is told.

    One who is told to be born on a day is as old as on the last birthday before the other day that is told, or before today.
    """
    for moment in moments:
        if _BORN.search(text[: moment.start]) and moment.date < today:
            others = [each.date for each in moments if each is not moment and each.date > moment.date]
            return moment, _last_birthday(moment.date, others[0] if others else today)
        match = _REACHES.search(text[: moment.start])
        age = _years(match["age"] or match["of"]) if match else None
        if age is not None:
            return moment, {"age": age, "reaches_age_at": When(moment.date)}
    return None


def _last_birthday(born: date, on: date) -> dict[str, Any]:
    """The age of one on a day, when it was reached (of Feb 29 on Feb 28 where there is no 29th), and the day."""
    age = relativedelta(on, born).years
    if age > _LONGEST:
        return {}
    return {"age": age, "reaches_age_at": When(born + relativedelta(years=age)), "meeting_at": When(on)}


_MONTH: Final = r"(?P<{}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?! \d)"
_REACHES_IN: Final = re.compile(
    r"\bturn(?:s|ing)? (?P<age>\d{1,2}|[a-z-]+) (?:only )?(?:in |next |this |early |late |the coming )+"
    + _MONTH.format("month"),
    re.IGNORECASE,
)
_SEATED_IN: Final = re.compile(r"\b(?:in|by|next|this) " + _MONTH.format("month"), re.IGNORECASE)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def birthday_by_month(text: str, today: date) -> dict[str, Any]:
    """The age, the month in which it is reached and the month of the meeting, each the next one; nothing where they are one."""
    reached = _REACHES_IN.search(text)
    age = _years(reached["age"]) if reached else None
    if reached is None or age is None:
        return {}
    rest = f"{text[: reached.start()]} {text[reached.end() :]}"
    seated = _SEATED_IN.search(rest)
    if seated is None or seated["month"][:3].lower() == reached["month"][:3].lower():
        return {}
    first, meeting = (_next_month(each["month"], today) for each in (reached, seated))
    return {"age": age, "reaches_age_at": When(first), "meeting_at": When(meeting)}


def _next_month(name: str, today: date) -> date:
    """The first day of the next month of that name."""
    month = _MONTHS.index(name[:3].lower()) + 1
    return date(today.year + (month <= today.month), month, 1)


def _years(word: str) -> int | None:
    number = next((each for each in find_numbers(word) if each.kind == "count"), None)
    return int(number.value) if number else None
