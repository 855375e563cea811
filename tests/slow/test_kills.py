"""Processes are killed at random points of planning and delivery: nothing is lost, what is there twice is noted."""

import random
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from conftest import new_database

from bot.reminders.planning import event_of
from rules.deadlines import chain_of
from slow.plain import told
from slow.workplace import Workplace, seeded, workplace

pytestmark = pytest.mark.slow

ZONE = ZoneInfo("America/New_York")
KILLS = 50
"""On each of the two databases."""
TOGETHER = 8
"""Meetings of one hour, each in a channel of its own: so many messages are due at once."""
LEASE = timedelta(seconds=61)


def meetings(place: Workplace, day: datetime) -> list[int]:
    """Some special meetings of the board whose notice is due on a day at one in the afternoon."""
    start = (day + timedelta(days=1)).replace(hour=13)
    return [
        place.event("radio-one", "special-board-meeting", f"{start:%Y-%m-%dT%H:%M}", f"C{number}")
        for number in range(TOGETHER)
    ]


def moments(day: datetime) -> Iterator[datetime]:
    """When something is due for them: a day, four hours, an hour before, and a minute after."""
    for before in (timedelta(days=1), timedelta(hours=4), timedelta(hours=1), -timedelta(minutes=1)):
        yield day.replace(hour=13) - before


def days() -> Iterator[datetime]:
    """Days that, like the one before and the one after, are no weekend; none within two of another."""
    day = datetime(2027, 4, 6, tzinfo=ZONE)
    while True:
        if day.weekday() in (1, 3):  # Tuesday, Thursday
            yield day
        day += timedelta(days=1)


def cycles(place: Workplace, chance: random.Random) -> Iterator[list[int]]:
    """Something to do, again and again: meetings to plan, or reminders to deliver; the meetings that were added."""
    for day in days():
        place.put_clock(day - timedelta(days=1, hours=-11))
        events = meetings(place, day)
        if chance.random() < 0.5:
            place.agenda.move(events[0], (f"{day + timedelta(days=1):%Y-%m-%d}", "14:00"), place.now)
        yield events
        for moment in moments(day):
            if moment > place.now:
                place.put_clock(moment)
            yield []


def expected(place: Workplace, events: list[int], now: datetime) -> set[tuple[str, str]]:
    """Key and place of what should have arrived by now, computed plainly."""
    found = set()
    corporation = place.library.get("radio-one")
    for kept in (place.agenda.event(each) for each in events):
        assert kept
        chain = chain_of(corporation, event_of(kept), now)
        for deadline, rung, moment in told(chain, ZONE):
            if kept.made_at <= moment <= now:
                found.add((f"{kept.id}:{deadline}:{rung}:{chain.the(deadline).due}", str(kept.channel_id)))
    return found


def reminders(place: Workplace) -> set[tuple[str, str]]:
    """Key and place of the reminders that arrived; weekly digests are left out."""
    return {each for each in place.arrived() if not each[0].startswith("weekly:")}


STEPS: Final = 12
LONGEST: Final = 10
"""Seconds that a living process is given for what it is sending."""


def let_the_lease_lapse(place: Workplace) -> None:
    """Let time pass until the dead one's lease is over, slowly enough that a living process ends what it is sending."""
    for _ in range(STEPS):
        time.sleep(0.1)
        end = time.monotonic() + LONGEST
        while place.sending() - place.on_their_way and time.monotonic() < end:
            time.sleep(0.01)
        place.put_clock(place.now + LEASE / STEPS)


@pytest.mark.parametrize(("kind", "workers"), [("sqlite", 1), ("postgresql", 2)])
def test_killed_at_random_points(kind: str, workers: int, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Fifty kills on each database, every fourth of a `bylaws serve` with its own worker."""
    chance = seeded(workers)
    start = datetime(2027, 4, 1, 12, tzinfo=ZONE)
    with workplace(new_database(kind, request, tmp_path), tmp_path, start) as place:
        for number in range(TOGETHER):
            place.channel(f"C{number}", "radio-one")
        place.slack.pause = 0.04
        events: list[int] = []
        usual = 0.6
        while len(place.bots) < workers:
            place.start()
        for added in cycles(place, chance):
            events += added
            if len(place.kills) == KILLS:
                break
            time.sleep(chance.uniform(0, usual))
            place.kill(chance.choice(place.bots))
            let_the_lease_lapse(place)
            command = ["serve", "--worker"] if len(place.kills) % 4 == 0 else ["worker"]
            begun = time.monotonic()
            place.start(*command)
            place.settle()
            usual = min(max(0.6, (time.monotonic() - begun) / 5), 2)
        place.settle()
        for each in list(place.bots):
            place.stop(each)

        assert reminders(place) == expected(place, events, place.now)
        twice = place.twice()
        assert set(twice) <= place.on_their_way, place.trace(key for key, _ in set(twice) - place.on_their_way)
        print(
            f"{kind}: {KILLS} kills, {len(place.slack.posts)} messages, {len(twice)} there twice, each noted; "
            f"{len(place.noted())} noted in all"
        )
