"""Many at once, and everything around the workers failing: each reminder arrives, and once where that can be known."""

import os
import signal
import time
from collections import defaultdict
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from conftest import KINDS, new_database

from bot.reminders.planning import Planner
from rules.deadlines import chain_of
from slow.workplace import Workplace, workplace

pytestmark = pytest.mark.slow

ZONE = ZoneInfo("America/New_York")
MARCH = datetime(2027, 3, 1, 12, tzinfo=ZONE)
MORNING = datetime(2027, 5, 17, 8, 59, 50, tzinfo=ZONE)
"""Fourteen days before the last day for four steps of an annual meeting of Micrus on June 10."""
AT_NINE = "14d:2027-05-31"
STEPS = 4


def annual_meetings(place: Workplace, number: int, channels: int) -> set[tuple[str, str]]:
    """Annual meetings of Micrus on June 10; key and place of the four reminders that are due of each at nine."""
    for each in range(channels):
        place.channel(f"C{each}", "micrus")
    events = [place.event("micrus", "annual-meeting", "2027-06-10", f"C{each % channels}") for each in range(number)]
    database = place.database
    planner = Planner(place.agenda, database.offices("T1"), database.plans("T1"), place.library, chain_of)
    while planner.plan(place.now):
        pass
    with database.engine.begin() as connection:  # what was due in April is another test's
        connection.exec_driver_sql("UPDATE reminders SET state = 'cancelled' WHERE rung = '30d'")
        connection.exec_driver_sql("UPDATE corporations SET weekly_at = '2028-01-01'")
    steps = ("record_date", "notice", "stock_list", "list_open")
    return {(f"{event}:{step}:{AT_NINE}", f"C{each % channels}") for each, event in enumerate(events) for step in steps}


def test_four_workers_share_two_thousand_reminders(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Due at one moment, in a hundred channels: each once, a channel getting one a second, everyone doing some."""
    with workplace(new_database("postgresql", request, tmp_path), tmp_path, MARCH) as place:
        expected = annual_meetings(place, 500, 100)
        place.slack.a_second = 0.9
        workers = [place.start(wait=False) for _ in range(4)]
        for each in workers:
            place.started(each)
        begun = time.monotonic()
        place.put_clock(MORNING.replace(hour=9, minute=0, second=0))
        place.settle(hasten=False, patience=300)
        took = time.monotonic() - begun

        assert len(expected) == 2_000
        assert set(place.arrived()) == expected
        assert place.twice() == []
        assert place.noted() == set()
        assert all(len(each.covers) == 1 for each in place.slack.posts)
        assert ("chat.postMessage", "ratelimited") not in place.slack.calls
        print(
            f"2,000 reminders by four workers in {took:.1f} s; between two of a channel at least {_closest(place):.2f} s"
        )
        for each in workers:
            place.stop(each)


def _closest(place: Workplace) -> float:
    """The shortest time between two messages in a channel, in seconds."""
    times: dict[str, list[float]] = defaultdict(list)
    for each in place.slack.posts:
        times[each.channel].append(each.taken_at)
    return min(after - before for some in times.values() for before, after in pairwise(sorted(some)))


def test_the_database_is_restarted_in_the_middle(tmp_path: Path, own_postgresql: Any) -> None:  # noqa: ANN401
    """While two workers deliver, it goes down without a word and comes back: nothing is lost, nothing comes twice."""
    own_postgresql.psql("CREATE DATABASE restarted;")
    with workplace(str(own_postgresql.get_uri("restarted")), tmp_path, MARCH) as place:
        expected = annual_meetings(place, 60, 40)
        place.slack.pause = 0.02
        workers = [place.start(), place.start()]
        place.put_clock(MORNING.replace(hour=9, minute=0, second=0))
        place.slack.wait(lambda: len(place.slack.posts) >= 60)
        os.kill(own_postgresql.get_pid(), signal.SIGQUIT)
        time.sleep(1.5)
        own_postgresql.ensure_postgres_running()
        place.database.engine.dispose()
        place.settle(hasten=False)

        assert set(place.arrived()) == expected
        twice = place.twice()
        assert twice == []
        print(f"restarted after {60} of {len(expected)}: {len(place.noted())} noted, {len(twice)} twice")
        for each in workers:
            assert "the reminders wait: the database fails" in each.log
            place.stop(each)


@pytest.mark.parametrize("kind", KINDS)
def test_the_network_is_cut_after_slack_took_the_message(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Each such message comes again and says so; no other does."""
    with workplace(new_database(kind, request, tmp_path), tmp_path, MARCH) as place:
        expected = annual_meetings(place, 15, 15)
        cuts = [2, 3, 11, 20, 33, 34, 50]
        faults = ["cut after" if number in cuts else "" for number in range(55)]
        faults[5] = faults[25] = "cut before"  # unknown for us all the same: noted, but there once
        place.slack.faults["chat.postMessage"].extend(faults)
        worker = place.start()
        place.put_clock(MORNING.replace(hour=9, minute=0, second=0))
        place.settle()

        assert set(place.arrived()) == expected
        twice = place.twice()
        assert sum(place.arrived()[each] - 1 for each in twice) == len(cuts)
        assert set(twice) <= place.noted()
        assert len(twice) <= len(place.noted()) <= len(cuts) + 2
        place.stop(worker)


@pytest.mark.parametrize("kind", KINDS)
def test_slack_asks_for_patience_in_storms(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Forty refusals in a row, then one message a second and channel: all wait, all arrive, each once, in its order."""
    with workplace(new_database(kind, request, tmp_path), tmp_path, MARCH) as place:
        expected = annual_meetings(place, 10, 5)
        place.slack.faults["chat.postMessage"].extend(["ratelimited"] * 40)
        worker = place.start()
        place.put_clock(MORNING.replace(hour=9, minute=0, second=0))
        place.settle()

        assert set(place.arrived()) == expected
        assert place.twice() == []
        assert place.noted() == set()
        assert "Slack asks for patience" in worker.log
        place.stop(worker)


def test_slack_is_away_and_comes_back(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """For hours, over the moment at which reminders are due: then one message a channel tells all that is overdue."""
    with workplace(new_database("sqlite", request, tmp_path), tmp_path, MARCH) as place:
        expected = annual_meetings(place, 10, 5)
        worker = place.start()
        place.slack.away = True
        place.put_clock(MORNING.replace(hour=9, minute=0, second=0))
        place.slack.wait(lambda: "will be sent again" in worker.log)
        place.put_clock(MORNING.replace(hour=13))
        time.sleep(0.5)
        place.slack.away = False
        place.settle()

        assert set(place.arrived()) == expected
        assert len({each.channel for each in place.slack.posts}) == 5
        merged = [each for each in place.slack.posts if len(each.covers) > 1]
        assert len(merged) == 5
        place.stop(worker)
