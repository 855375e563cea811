"""When papers arrived: the day of a letter that was mailed before, and of a consent that was sent before."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from dateutil.relativedelta import relativedelta

from bot.understand import patterns as re
from bot.understand.dates import Moment, find_periods
from rules.days import When

_ARRIVED: Final = re.compile(
    r"\b(?:reach(?:ed|es)|arriv(?:ed|es)|got (?:here|there|in|to)|came in|came|landed|turned up|(?:was|were) (?:only |not )?(?:delivered|received)|delivered|received)\b[^.?!;:\d]{0,45}$",
    re.IGNORECASE,
)
_SENT: Final = re.compile(
    r"\b(?:mailed|posted|sent|dispatched|went out|(?:put|went|dropped) (?:in|into) (?:the |a )?(?:mail\w*|post)|deposited)\b[^.?!;\d]{0,120}$",
    re.IGNORECASE,
)
_MAILED: Final = re.compile(
    r"\b(?:mailed|posted|(?:put|went|dropped|deposited) (?:in|into) (?:the |a )?(?:mail\w*|post))\b[^.?!;\d]{0,120}$",
    re.IGNORECASE,
)
_NOTICE: Final = re.compile(r"\b(?:notices?|notified)\b", re.IGNORECASE)
_OTHER: Final = re.compile(
    r"\b(?:nominat\w+|nominee|proposals?|requests?|requested|demands?|claims?|consents?|prox(?:y|ies)|waivers?|resign\w*|recommend\w*|couriers?|by hand|hand[- ]?deliver\w*|personally|in person|messengers?|fax\w*|telegra\w*)\b",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(r"\bbefore (?:the |our )?", re.IGNORECASE)
_MAILED_ARRIVED_HELD: Final = 3
"""So many days are told where a notice was mailed, arrived, and was for a meeting."""


def without_arrival(text: str, moments: Sequence[Moment]) -> tuple[list[Moment], dict[str, Any]]:
    """The moments without the day on which a notice arrived that was mailed on another day, for a meeting on a third.

    Beside them the days of the meeting and the mailing, where it is told how long before the meeting the notice arrived.
    """
    sent = next((each for each in moments if _MAILED.search(text[: each.start])), None)
    if len(moments) < _MAILED_ARRIVED_HELD or sent is None or not _of_notice(text):
        return list(moments), {}
    arrived = [each for each in moments if each is not sent and _arrived(text, each)]
    ends = {each.end for each in arrived}
    beside = [each for each in moments if _stands_beside(text, each, ends)]
    kept = [each for each in moments if each not in arrived and each not in beside]
    events = [day for each in beside for day in _event_of(each, sent.date)]
    return kept, {"meeting_at": When(events[0]), "notice_at": When(sent.date)} if events else {}


def _of_notice(text: str) -> bool:
    """Whether a message tells of a notice by mail, and of no other paper or way by which something might have arrived."""
    return _NOTICE.search(text) is not None and _OTHER.search(text) is None


def _stands_beside(text: str, moment: Moment, ends: set[int]) -> bool:
    """Whether a moment only says once more when something arrived ("on the 9th, three days before the February 12 meeting")."""
    return (
        any(text[end : moment.start] in (", ", " - ", " (") for end in ends) and _BEFORE.search(moment.text) is not None
    )


def _event_of(moment: Moment, sent: date) -> tuple[date, ...]:
    """The day of the event from which a moment is counted back, the first such day since the notice was sent."""
    before = _BEFORE.split(moment.text)[0]
    days = [each.amount * _DAYS_IN[each.unit] for each in find_periods(before) if each.unit in _DAYS_IN]
    day = moment.date + timedelta(days=days[0] if days else 1)
    if not moment.year_given and day.year > sent.year and _in_year(When(day), sent.year).date >= sent:
        day = _in_year(When(day), sent.year).date
    return (day,) if days or _THE_DAY.search(before) else ()


_DAYS_IN: Final = {"days": 1, "weeks": 7}
_THE_DAY: Final = re.compile(r"\bthe day\b", re.IGNORECASE)


def _arrived(text: str, moment: Moment) -> bool:
    """Whether what is told of a moment is that something arrived."""
    return _ARRIVED.search(text[: moment.start]) is not None


def consent_dates(text: str, moments: Sequence[Moment], dates: dict[str, Any]) -> dict[str, Any]:
    """The days of consents: the last one is in when it arrived, not when it was sent, and not before the first is dated."""
    first, delivered = dates.get("consent_at"), dates.get("delivered_at")
    if not isinstance(first, When) or not isinstance(delivered, When):
        return dates
    arrived = [each for each in moments if _arrived(text, each) and each.date != first.date]
    sent = any(_SENT.search(text[: each.start]) for each in moments)
    found = dict(dates)
    if sent and len(arrived) == 1 and arrived[0].date != delivered.date:
        delivered = found["delivered_at"] = When(arrived[0].date)
        found = {name: each for name, each in found.items() if name != "notice_at" or not _same_day(each, arrived[0])}
    told = next((each for each in moments if each.date == delivered.date), None)
    if told and delivered.date < first.date and not told.year_given:
        same = _in_year(delivered, first.date.year)
        found["delivered_at"] = same if same.date >= first.date else _in_year(delivered, first.date.year + 1)
    return found


def _same_day(when: object, moment: Moment) -> bool:
    """Whether a day is that of a moment, in whatever year."""
    return isinstance(when, When) and (when.date.month, when.date.day) == (moment.date.month, moment.date.day)


def _in_year(when: When, year: int) -> When:
    """The same day in another year; the last of February where that year has no 29th."""
    return When(when.date + relativedelta(year=year))
