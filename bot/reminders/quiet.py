"""Moments at which a corporation may be disturbed: out of its quiet hours, on weekdays."""

from datetime import datetime, time, timedelta
from typing import Final

from bot.reminders.settings import Settings

_SATURDAY: Final = 5
_DAY: Final = timedelta(days=1)


def allows(settings: Settings, moment: datetime) -> bool:
    """Whether something may be sent at a local moment."""
    return not _is_weekend(settings, moment) and not _is_quiet(settings, moment.time())


def not_after(settings: Settings, moment: datetime, *, same_time: bool) -> datetime:
    """The last allowed local moment that is not after `moment`.

    From a weekend it goes back to the Friday: to the same time of day if `same_time`, else to the last allowed one.
    """
    while not allows(settings, moment):
        if _is_weekend(settings, moment):
            moment = _at(moment - _DAY, moment.time() if same_time else _last(settings))
        elif moment.time() > settings.quiet_from:
            moment = _at(moment, settings.quiet_from)
        else:
            moment = _at(moment - _DAY, settings.quiet_from)
    return moment


def not_before(settings: Settings, moment: datetime) -> datetime:
    """The first allowed local moment that is not before `moment`; from a weekend, on Monday at the time of `morning`."""
    while not allows(settings, moment):
        if _is_weekend(settings, moment):
            moment = _at(moment + _DAY, max(settings.morning, _first(settings)))
        elif _over_midnight(settings) and moment.time() > settings.quiet_from:
            moment = _at(moment + _DAY, settings.quiet_until)
        else:
            moment = _at(moment, settings.quiet_until)
    return moment


def _is_weekend(settings: Settings, moment: datetime) -> bool:
    return not settings.weekends and moment.weekday() >= _SATURDAY


def _is_quiet(settings: Settings, at: time) -> bool:
    if _over_midnight(settings):
        return at > settings.quiet_from or at < settings.quiet_until
    return settings.quiet_from < at < settings.quiet_until


def _over_midnight(settings: Settings) -> bool:
    return settings.quiet_from > settings.quiet_until


def _last(settings: Settings) -> time:
    """The last time of day at which something may be sent."""
    return settings.quiet_from if _over_midnight(settings) else time(23, 59)


def _first(settings: Settings) -> time:
    return settings.quiet_until if _over_midnight(settings) else time()


def _at(moment: datetime, at: time) -> datetime:
    """Another time of the same local day."""
    return datetime.combine(moment.date(), at, tzinfo=moment.tzinfo)
