"""A day that a message supposes to be today ("say it is now February 3, 2027"): relative days and terms run from it."""

from datetime import datetime
from typing import Final

from msgspec import Struct

from bot.understand import patterns as re
from bot.understand.dates import find_moments

_SUPPOSE: Final = r"(?:let'?s )?(?:say|suppose|supposing|assume|assuming|imagine|pretend|if)(?: that)?"
_IT_IS: Final = r"(?:it'?s|it is|it were|we'?re at|we are at)"
_BEFORE: Final = re.compile(
    rf"(?:(?:^|(?<=[\s(,;]))(?:{_SUPPOSE} )?{_IT_IS} (?:now|already|today|by now)"
    rf"|(?:^|(?<=[.,;:(!?] ))(?:{_SUPPOSE} |as |and |now )*(?:today(?:'s date)?|the date today|now)(?:'s| is))(?: the| on)? $",
    re.IGNORECASE,
)
_IT_IS_BEFORE: Final = re.compile(rf"(?:^|(?<=[\s(,;])){_IT_IS}(?: the)? $", re.IGNORECASE)
_NOW_BEHIND: Final = re.compile(r" (?:now|today|already)\b", re.IGNORECASE)
_REST: Final = re.compile(r"^(?:,? (?:and|so) |[\s,;.:!-]+)")


class Supposed(Struct, frozen=True):
    """The text without the words that suppose a day, and the moment that they make the present."""

    text: str
    now: datetime


def supposed_day(text: str, now: datetime) -> Supposed | None:
    """The day that a text supposes to be today, with its own time or that of asking; None where it supposes none."""
    if not re.search(r"\b(?:now|today|already|say|suppos|assum|imagin|pretend|if)", text, re.IGNORECASE):
        return None
    for each in find_moments(text, now):
        before, after = text[: each.start], text[each.end :]
        plain = _BEFORE.search(before)
        behind = _NOW_BEHIND.match(after) if not plain else None
        lead = plain or (_IT_IS_BEFORE.search(before) if behind else None)
        if lead is None or each.relative or each.time_only:
            continue
        rest = _REST.sub(" ", after[behind.end() if behind else 0 :])
        time = each.time or now.timetz().replace(tzinfo=None)
        return Supposed(f"{before[: lead.start()]}{rest}".strip(), datetime.combine(each.date, time, now.tzinfo))
    return None
