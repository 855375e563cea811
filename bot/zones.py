"""Where the asker's clock differs from the corporation's. Days and hours are counted in the corporation's zone."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from bot.answer import Answer
from rules import phrases


class Remark(Struct, frozen=True):
    """What to tell the asker; `prominent` where a day could have been misunderstood."""

    text: str = ""
    prominent: bool = False


def remark(answer: Answer, counted_in: ZoneInfo, asker: str | None) -> Remark:
    """The remark for somebody in the zone `asker` (an IANA name, or None where it is not known).

    Nothing is said where both clocks show the same. Where the asker's day is another one and the message named a day,
    "tomorrow" was read on the corporation's calendar: that must be seen before the answer is.
    """
    zone = _zone(asker)
    if zone is None:
        return Remark()
    asked_at = datetime.fromisoformat(answer.asked_at)
    here, there = asked_at.astimezone(counted_in), asked_at.astimezone(zone)
    if here.utcoffset() == there.utcoffset():
        return Remark()
    clocks = (
        f"Days and hours are those of {_city(counted_in)}, where it was {phrases.instant(here)} when you asked; "
        f"in {_city(zone)} it was {phrases.instant(there)}."
    )
    dates = answer.understood.dates
    if here.date() == there.date() or not dates:
        return Remark(clocks)
    read = "; ".join(
        f"\N{LEFT DOUBLE QUOTATION MARK}{each['text']}\N{RIGHT DOUBLE QUOTATION MARK} was read as {each['means']}"
        for each in dates
    )
    return Remark(f"{clocks} On that calendar, {read}.", prominent=True)


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _city(zone: ZoneInfo) -> str:
    """The city that names a zone: "New York" of America/New_York."""
    return zone.key.rpartition("/")[2].replace("_", " ")
