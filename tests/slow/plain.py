"""What people should be told and when, computed plainly: day by day and minute by minute, by nothing of the bot's own."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rules.days import When
from rules.deadlines.chain import Chain, Deadline

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
Told = tuple[str, str, datetime]
"""Deadline, rung, moment."""


def disturbs(moment: datetime) -> bool:
    """Whether a local moment is in a weekend or between eight in the evening and eight in the morning."""
    return moment.strftime("%a") in ("Sat", "Sun") or not time(8) <= moment.time() <= time(20)


def told(chain: Chain, zone: ZoneInfo) -> Iterator[Told]:
    """Every reminder of an event with the usual ladder."""
    replaced = {each.instead_of for each in chain.deadlines if each.id in chain.event.done}
    for each in chain.deadlines:
        done = {each.id, each.instead_of} & {*chain.event.done, *replaced} - {None}
        if each.due is None or done:
            continue
        rungs = dict(of_an_instant(each, zone) if each.due.time else of_a_day(each.due.date, zone))
        if each.instead_of or each.implied_by in chain.event.done:
            del rungs["past"]
        for rung, moment in rungs.items():
            later = [one for one in list(rungs)[list(rungs).index(rung) + 1 :] if rungs[one] == moment]
            if not later:
                yield each.id, rung, moment.astimezone(UTC)


def of_a_day(last: date, zone: ZoneInfo) -> Iterator[tuple[str, datetime]]:
    """The rungs of a last day: at nine, on the Friday where it is a weekend; that it is past on the next weekday."""
    for days in (30, 14, 7, 3, 1, 0):
        moment = When(last - days * DAY, time(9)).at(zone)
        while disturbs(moment):
            moment = When(moment.date() - DAY, time(9)).at(zone)
        yield f"{days}d" if days else "morning", moment
    moment = When(last + DAY, time(9)).at(zone)
    while disturbs(moment):
        moment = When(moment.date() + DAY, time(9)).at(zone)
    yield "past", moment


def of_an_instant(deadline: Deadline, zone: ZoneInfo) -> Iterator[tuple[str, datetime]]:
    """The rungs of a last instant, each minute looked at until one is allowed; after a weekend it is nine o'clock."""
    assert deadline.due
    instant = deadline.due.at(zone).astimezone(UTC)
    for hours in (24, 4, 1):
        moment = instant - timedelta(hours=hours)
        while disturbs(moment.astimezone(zone)):
            moment -= MINUTE
        yield f"{hours}h", moment
    moment, weekend = instant + MINUTE, False
    while disturbs(moment.astimezone(zone)):
        weekend = weekend or moment.astimezone(zone).strftime("%a") in ("Sat", "Sun")
        moment += MINUTE
    yield "past", When(moment.astimezone(zone).date(), time(9)).at(zone) if weekend else moment
