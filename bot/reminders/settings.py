"""When a corporation wants to be reminded: its ladder, its quiet hours, its weekends."""

from datetime import time
from typing import Final

import msgspec

from rules.errors import BylawsError


class SettingsInvalid(BylawsError):
    """Settings that cannot be followed; the message says which and why."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The ladder of a corporation, in its time zone.

    `days` before a last day, and `hours` before a last instant, a reminder is sent; those for days at the time of
    `morning`, as is the one on the last day itself. Nothing is sent after `quiet_from` and before `quiet_until`; the
    two times themselves are not quiet, and where they are the same nothing is. Nor is anything sent at weekends,
    unless `weekends`.
    """

    days: tuple[int, ...] = (30, 14, 7, 3, 1)
    hours: tuple[int, ...] = (24, 4, 1)
    morning: time = time(9)
    quiet_from: time = time(20)
    quiet_until: time = time(8)
    weekends: bool = False

    def json(self) -> str:
        """As it is kept in the store."""
        return msgspec.json.encode(self).decode()


_MOST: Final = 366
_MOST_RUNGS: Final = 20
USUAL: Final = Settings()


def checked(settings: Settings) -> Settings:
    """The settings, if they can be followed; SettingsInvalid otherwise."""
    for name, rungs, most in (("days", settings.days, _MOST), ("hours", settings.hours, _MOST * 24)):
        if len(rungs) > _MOST_RUNGS or any(not 1 <= each <= most for each in rungs):
            raise SettingsInvalid(f"{name}: give at most {_MOST_RUNGS} whole numbers from 1 to {most:,}.")
    return settings


def read(kept: str | None) -> Settings:
    """The settings as they are kept; the usual ones where nothing was set, SettingsInvalid where they make no sense."""
    if kept is None:
        return USUAL
    try:
        return checked(msgspec.json.decode(kept, type=Settings))
    except msgspec.DecodeError as error:
        raise SettingsInvalid(f"The reminder settings cannot be read: {error}.") from error
