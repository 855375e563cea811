"""The ladder: when people are reminded of each deadline of a chain. Pure."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from bot.reminders import quiet
from bot.reminders.settings import Settings
from rules.days import When
from rules.deadlines.chain import Chain, Deadline

PAST: Final = "past"
MORNING: Final = "morning"
SNOOZED: Final = "snoozed"
_DAY: Final = timedelta(days=1)
_MINUTE: Final = timedelta(minutes=1)


class PlannedReminder(Struct, frozen=True):
    """One rung: `at` is the moment at which it is to be sent, in UTC."""

    event: int
    deadline: str
    rung: str
    """`30d`, `morning`, `24h`, `past`, or `snoozed`."""
    due: When
    at: datetime
    charged: tuple[str, ...] = ()
    stand_ins: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The same whenever the same is planned; another one when the deadline moves."""
        mark = f":{self.at:%Y%m%dT%H%M}" if self.rung == SNOOZED else ""
        return f"{self.event}:{self.deadline}:{self.rung}:{self.due}{mark}"

    @property
    def offices(self) -> str:
        """Who is charged and who stands in, as JSON."""
        return json.dumps([self.charged, self.stand_ins])


def ladder(
    event: int, chain: Chain, settings: Settings, zone: ZoneInfo, snoozed: Mapping[str, datetime] | None = None
) -> list[PlannedReminder]:
    """The reminders of a chain, the earliest first; none for a step that is done or for which no date is set.

    What comes before its deadline is moved out of quiet hours and weekends to an earlier moment, never to a later one;
    the one that says that it is past is moved to a later one. Rungs that meet at one moment become the last of them.
    `snoozed`: until when nobody is to be reminded of a deadline, by its id; then there is a rung of its own.
    """
    found = [
        each
        for deadline in open_deadlines(chain)
        for each in _rungs(event, deadline, settings, zone, (snoozed or {}).get(deadline.id))
        if each.rung != PAST or not _is_implied(deadline, chain)
    ]
    return sorted(found, key=lambda each: (each.at, each.key))


def open_deadlines(chain: Chain) -> Iterator[Deadline]:
    """The deadlines that have a last day and are not done: neither themselves, nor in another way of doing the same."""
    done = set(chain.event.done)
    done |= {each.instead_of for each in chain.deadlines if each.id in done and each.instead_of}
    for each in chain.deadlines:
        if each.due is not None and each.id not in done and each.instead_of not in done:
            yield each


def _is_implied(deadline: Deadline, chain: Chain) -> bool:
    """Whether a step was told that can only follow this one, so that nobody is told that this one was missed."""
    return deadline.implied_by in chain.event.done


def last_instant(due: When, zone: ZoneInfo) -> datetime:
    """The end of a last day, or the last instant itself."""
    return due.at(zone) if due.time else When(due.date + _DAY).at(zone)


def _rungs(
    event: int, deadline: Deadline, settings: Settings, zone: ZoneInfo, until: datetime | None
) -> Iterator[PlannedReminder]:
    due = deadline.due
    if due is None:
        return
    moments = dict(_before(due, settings, zone))
    end = last_instant(due, zone).astimezone(UTC)
    if until is not None and until.astimezone(UTC) < end:
        moments = {rung: at for rung, at in moments.items() if at > until}
        moments[SNOOZED] = until.astimezone(zone)
    if deadline.instead_of is None:  # where another way of doing the same is open, nothing is missed
        moments[PAST] = _past(due, settings, zone)
    charged = tuple(each.value for each in deadline.charged)
    stand_ins = tuple(each.value for each in deadline.stand_ins)
    for at, rung in _apart(moments):
        yield PlannedReminder(event, deadline.id, rung, due, at, charged, stand_ins)


def _apart(moments: Mapping[str, datetime]) -> Sequence[tuple[datetime, str]]:
    """Each moment once, in UTC, with the last of its rungs; they are in the order of the ladder."""
    return [*{at.astimezone(UTC): rung for rung, at in moments.items()}.items()]


def _before(due: When, settings: Settings, zone: ZoneInfo) -> Iterator[tuple[str, datetime]]:
    """The rungs before a deadline and on its day, the farthest first."""
    if due.time:
        instant = due.at(zone).astimezone(UTC)
        for hours in sorted(settings.hours, reverse=True):
            local = (instant - timedelta(hours=hours)).astimezone(zone)
            yield f"{hours}h", quiet.not_after(settings, local, same_time=False)
        return
    for days in (*sorted(settings.days, reverse=True), 0):
        local = When(due.date - days * _DAY, settings.morning).at(zone)
        yield f"{days}d" if days else MORNING, quiet.not_after(settings, local, same_time=True)


def _past(due: When, settings: Settings, zone: ZoneInfo) -> datetime:
    """When to say that it is past: a minute after the last instant, or on the morning after the last day."""
    if due.time:
        local = (due.at(zone).astimezone(UTC) + _MINUTE).astimezone(zone)
    else:
        local = When(due.date + _DAY, settings.morning).at(zone)
    return quiet.not_before(settings, local)


def following_monday(after: datetime, settings: Settings, zone: ZoneInfo) -> datetime:
    """The first moment of a weekly digest after a moment, in UTC: Monday at the time of `morning`."""
    local = after.astimezone(zone)
    monday = local.date() - timedelta(days=local.weekday())
    while True:
        moment = quiet.not_before(settings, When(monday, settings.morning).at(zone)).astimezone(UTC)
        if moment > after:
            return moment
        monday += timedelta(days=7)
