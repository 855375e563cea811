"""A weekday alone beside a day with its year lies by that day: notice goes before the meeting, the meeting comes after notice."""

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
_MEETS: Final = re.compile(r"\b(?:meet|meets|meeting|mtg|start|starts|held|hold|begin|begins|session)\b", re.IGNORECASE)
_TOLD: Final = re.compile(
    r"\b(?:phoned?|telephoned?|call(?:ed|s)?|rang|ring|told|tell|mail(?:ed|s)?|post(?:ed|s)?|fax(?:ed)?|sent|send|wired?|deliver(?:ed)?|handed|notified|notify|notice)\b",
    re.IGNORECASE,
)
_WEEK: Final = 7


def weekdays_by_days(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments of a text in their order, each lone weekday put by the dated day that is told before it."""
    if not any(each.year_given for each in moments):
        return moments
    found = list(moments[:1])
    dated = moments[0] if moments[0].year_given else None
    for before, each in pairwise(moments):
        found.append(_beside(dated, each, text[before.end : each.start]) if dated else each)
        dated = each if each.year_given else dated
    return tuple(found)


def _beside(day: Moment, moment: Moment, between: str) -> Moment:
    if day.relative or not moment.relative or day.date <= moment.date or not _ALONE.match(moment.text.strip()):
        return moment
    later = (moment.date - day.date).days % _WEEK or _WEEK
    if _TOLD.search(between) and not _MEETS.search(between):
        return replace(moment, date=day.date + timedelta(days=later - _WEEK), year_given=True, relative=False)
    if _MEETS.search(between):
        return replace(moment, date=day.date + timedelta(days=later), year_given=True, relative=False)
    return moment
