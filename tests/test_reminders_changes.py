"""The reminders follow what they were computed from: an edited bylaws file, another time zone, another moment."""

import logging
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from reminding import MEETING, Rehearsed, rehearsal, told

from bot.clock import Agreed, machine
from bot.library import Library
from bot.running import Settings
from bot.store import Database
from bot.store.rows import StoreFailed

TEXTS = Path(__file__).parent.parent / "bylaw_texts"
BEFORE = ["24h 03-09 10:00", "4h 03-09 20:00", "1h 03-10 09:00", "past 03-10 10:01"]
"""With notice of 24 hours for a meeting on Thursday, March 11, at ten."""


@pytest.fixture
def bot(database: str, tmp_path: Path) -> Iterator[Rehearsed]:
    """A workspace on a copy of the bylaws of Radio One."""
    shutil.copytree(TEXTS / "radio-one", tmp_path / "radio-one")
    with rehearsal(database) as found:
        found.shelf = Library.open(tmp_path)
        found.reminders = found.worker()
        yield found


def edit(tmp_path: Path, name: str, old: str, new: str) -> None:
    """Replace some words in a file of the copy."""
    file = tmp_path / "radio-one" / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_the_reminders_follow_an_edited_bylaws_file(bot: Rehearsed, tmp_path: Path) -> None:
    """Notice of 48 hours instead of 24, in the text and in the provision: everything is a day earlier at once."""
    bot.board_meeting(MEETING)
    bot.go("2027-03-05T12:00-05:00")
    edit(tmp_path, "bylaws.txt", "24 hours notice", "48 hours notice")
    edit(tmp_path, "provisions.yaml", "at least 24 hours notice", "at least 48 hours notice")
    edit(tmp_path, "provisions.yaml", "at_least: 24 hours", "at_least: 48 hours")

    assert told(bot.go("2027-03-12T12:00-05:00")) == [
        "24h 03-08 10:00",
        "4h 03-08 20:00",
        "1h 03-09 09:00",
        "past 03-09 10:01",
    ]


def test_the_reminders_follow_another_time_zone(bot: Rehearsed, tmp_path: Path) -> None:
    """Ten o'clock, and eight in the evening, in Los Angeles are three hours later than in New York."""
    bot.board_meeting(MEETING)
    bot.go("2027-03-05T12:00-05:00")
    edit(tmp_path, "provisions.yaml", "time_zone: America/New_York", "time_zone: America/Los_Angeles")

    assert told(bot.go("2027-03-12T12:00-05:00")) == [
        "24h 03-09 13:00",
        "4h 03-09 23:00",
        "1h 03-10 12:00",
        "past 03-10 13:01",
    ]


def test_a_file_that_cannot_be_read_changes_nothing(bot: Rehearsed, tmp_path: Path) -> None:
    """While somebody is half way through editing, what was planned stays and is told."""
    bot.board_meeting(MEETING)
    bot.go("2027-03-05T12:00-05:00")
    (tmp_path / "radio-one" / "provisions.yaml").write_text("name: [", encoding="utf-8")

    bot.reminders.tick()
    shutil.copy(TEXTS / "radio-one" / "provisions.yaml", tmp_path / "radio-one" / "provisions.yaml")
    assert told(bot.go("2027-03-12T12:00-05:00")) == BEFORE


def ahead(seconds: float) -> datetime:
    """What a machine shows whose clock is ahead."""
    return machine() + timedelta(seconds=seconds)


@pytest.mark.parametrize("seconds", [-300, 0, 300])
def test_machines_with_different_clocks_mean_one_moment(seconds: int, caplog: pytest.LogCaptureFixture) -> None:
    """A machine follows the clock that is shared, and says that its own is off."""
    with caplog.at_level(logging.WARNING):
        clock = Agreed(machine, lambda: ahead(seconds))

        assert abs(clock() - machine()) < timedelta(seconds=2)
    assert [each.message.split(" off ")[0] for each in caplog.records] == (
        [f"the clock of this machine is {seconds:+d} s"] if seconds else []
    )


def test_the_shared_clock_is_asked_each_minute_and_may_fail() -> None:
    """What it said before holds on; a machine's clock that is set meanwhile is noticed within the minute."""
    shown = [machine()]
    answers = [machine() - timedelta(seconds=300)]
    asked = []

    def shared() -> datetime:
        asked.append(1)
        if not answers:
            raise StoreFailed("the database is away")
        return answers.pop()

    clock = Agreed(shared, lambda: shown[0])
    first = clock()
    shown[0] += timedelta(seconds=59)
    assert clock() - first == timedelta(seconds=59)
    shown[0] += timedelta(seconds=2)
    assert clock() - first == timedelta(seconds=61)
    assert len(asked) == 2


def test_a_database_that_machines_share_tells_the_moment(database: str) -> None:
    """PostgreSQL does; a file is of one machine, whose clock holds."""
    opened = Database.open(database)
    clock = Settings("xoxb-1", "", None, database, None, machine).clock_with(opened)

    assert isinstance(clock, Agreed) != opened.is_file
    assert abs(clock() - datetime.now(tz=UTC)) < timedelta(seconds=5)
    opened.close()
