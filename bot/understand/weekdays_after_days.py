"""A weekday alone behind a day with its year is the next such day after it, and not after the moment of asking."""

from datetime import timedelta
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from bot.understand import patterns as re
from bot.understand.dates import Moment

_ALONE: Final = re.compile(
    r"(?:on |the |following )*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b(?! (?:the )?\d{1,2}(?:st|nd|rd|th)\b)",
    re.IGNORECASE,
)
_WEEK: Final = 7


def weekdays_after_days(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments of a text in their order, each lone weekday put behind the dated day before it."""
    if not any(each.year_given for each in moments):
        return moments
    found = list(moments[:1])
    for _, each in pairwise(moments):
        found.append(_behind(found[-1], each))
    return tuple(found)


def _behind(day: Moment, moment: Moment) -> Moment:
    dated = day.year_given and not day.relative
    if not (dated and moment.relative and day.date > moment.date and _ALONE.match(moment.text.strip())):
        return moment
    later = (moment.date - day.date).days % _WEEK or _WEEK
    return replace(moment, date=day.date + timedelta(days=later), year_given=True, relative=False)
