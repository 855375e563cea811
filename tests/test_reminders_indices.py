"""What the worker looks at in every turn is found through an index: a million reminders ahead cost it nothing."""

from pathlib import Path
from typing import Any

import pytest
from reminding import START, rehearsal
from sqlalchemy import event

from bot.clock import ClockUnreadable, Rehearsal, clock_of, machine

LARGE = ("reminders", "outbox", "events")
"""Tables that grow with what has been and will be."""


def test_a_turn_of_the_worker_scans_no_large_table(tmp_path: Path) -> None:
    """Each statement of a turn that plans, hands over, delivers, and of one that has nothing to do."""
    with rehearsal(f"sqlite:///{tmp_path / 'x.sqlite'}") as bot:
        seen: set[str] = set()
        plans: list[str] = []

        @event.listens_for(bot.database.engine, "before_cursor_execute")
        def explain(_connection: Any, cursor: Any, statement: str, parameters: Any, *_: Any) -> None:  # noqa: ANN401
            if statement in seen or not statement.startswith(("SELECT", "UPDATE")):
                return
            seen.add(statement)
            cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.extend(f"{row[3]}  <-  {statement}" for row in cursor.fetchall())

        bot.board_meeting("2027-03-11T10:00")
        bot.go("2027-03-12T12:00-05:00")
        bot.settle()

    assert len(bot.said) > 3
    assert len(seen) > 15
    assert [each for each in plans if each.startswith(tuple(f"SCAN {name}" for name in LARGE))] == []
    for index in ("reminders_due", "lanes_waking", "outbox_open", "events_to_plan"):
        assert any(f"INDEX {index}" in each for each in plans), index


def test_a_rehearsal_has_its_own_clock(tmp_path: Path) -> None:
    """It shows what its file says and goes on from there; while the file is being written it goes on from before."""
    file = tmp_path / "clock"
    file.write_text("2027-03-01T10:00-05:00\n", encoding="utf-8")
    clock = clock_of({"BYLAWS_CLOCK": str(file)})

    first = clock()
    assert 0 <= (first - START).total_seconds() < 60
    assert clock() > first
    file.write_text("", encoding="utf-8")
    assert clock() > first
    assert clock_of({}) is machine


@pytest.mark.parametrize("words", ["", "noon", "2027-03-01T10:00"])
def test_a_clock_that_shows_nothing_is_refused(tmp_path: Path, words: str) -> None:
    """At the start, with a sentence: no moment, or one without an offset."""
    file = tmp_path / "clock"
    file.write_text(words, encoding="utf-8")
    with pytest.raises(ClockUnreadable, match="BYLAWS_CLOCK names"):
        clock_of({"BYLAWS_CLOCK": str(file)})
    with pytest.raises(ClockUnreadable):
        Rehearsal(tmp_path / "nowhere")()
