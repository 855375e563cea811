"""Real workers on a real database, a stand-in for Slack, and a clock that the test moves."""

import os
import random
import signal
import time
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import text
from standin.bot import Bot, environment
from standin.slack import Slack, slack
from standin.workspace import Post

from bot.clock import Rehearsal
from bot.library import Library
from bot.store import Database
from bot.store.agenda import NewEvent

SECOND = timedelta(seconds=1)
_PATIENCE = 120
_TO_DO = {
    "plan": "SELECT count(*) FROM events WHERE deleted_at IS NULL AND planned_with = ''",
    "gather": "SELECT count(*) FROM reminders WHERE state = 'planned' AND due_at <= :now",
    "digest": "SELECT count(*) FROM corporations WHERE weekly_at <= :now",
    "send": "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')",
}
_SENDING = "SELECT count(*) FROM outbox WHERE state = 'sending'"


@dataclass
class Workplace:
    """One workspace of Slack with its database; processes are started and killed in it."""

    slack: Slack
    address: str
    file: Path
    database: Database = field(init=False)
    library: Library = field(default_factory=Library.open)
    bots: list[Bot] = field(default_factory=list)
    kills: list[tuple[float, int]] = field(default_factory=list)
    """When a process was killed, and how many messages had arrived by then."""
    on_their_way: set[tuple[str, str]] = field(default_factory=set)
    """Key and place of what the outbox called "sending" when a process had just been killed."""
    logs: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Open the database; the worker's clock is a file."""
        self.database = Database.open(self.address)
        self.agenda = self.database.agenda("T1")

    # The clock

    @property
    def now(self) -> datetime:
        """What the workers' clock shows."""
        return Rehearsal(self.file)()

    def put_clock(self, moment: datetime) -> None:
        """Put the workers' clock to a moment."""
        new = self.file.with_suffix(".new")
        new.write_text(moment.isoformat(), encoding="utf-8")
        new.replace(self.file)

    # Processes

    def start(self, command: str = "worker", *options: str, wait: bool = True) -> Bot:
        """Start a process."""
        variables = environment(self.slack, self.slack.teams["T1"], self.address) | {"BYLAWS_CLOCK": str(self.file)}
        bot = Bot(variables, *options, command=command)
        self.bots.append(bot)
        if wait:
            self.started(bot)
        return bot

    def started(self, bot: Bot) -> None:
        """Wait until a process works."""
        end = time.monotonic() + _PATIENCE
        while not any(each in bot.log for each in ("reminding in", "reminders are posted by")):
            assert bot.process.poll() is None, bot.log
            assert time.monotonic() < end, bot.log
            time.sleep(0.02)

    def kill(self, bot: Bot) -> None:
        """Kill a process at once."""
        bot.process.send_signal(signal.SIGKILL)
        bot.process.wait(_PATIENCE)
        self.on_their_way |= self.sending()
        time.sleep(0.1)  # what it sent last is taken by now
        self.kills.append((time.monotonic(), len(self.slack.posts)))
        self._forget(bot)

    def stop(self, bot: Bot) -> None:
        """Tell a process to stop; it must end well."""
        status, log = bot.stop()
        assert status == 0, log
        assert "Traceback" not in log, log
        self._forget(bot)

    def _forget(self, bot: Bot) -> None:
        self.logs.append(bot.log)
        bot.close()
        self.bots.remove(bot)

    # What happens

    def channel(self, name: str, corporation: str) -> str:
        """A channel that is about a corporation."""
        self.slack.teams["T1"].channels[name] = True
        self.database.workspace("T1").bind(name, corporation, "U1", self.now)
        return name

    def event(self, corporation: str, kind: str, at: str, channel: str) -> int:
        """An event, told in a channel."""
        day, _, clock = at.partition("T")
        new = NewEvent(corporation, kind, (day, clock or None), channel_id=channel, made_by="U1")
        return self.agenda.add(new, self.now)

    def count(self, query: str) -> int:
        """A number out of the database."""
        with self.database.engine.connect() as connection:
            now = self.now.replace(tzinfo=None).isoformat(" ")
            return int(connection.execute(text(query), {"now": now} if ":now" in query else {}).scalar_one())

    def to_do(self) -> dict[str, int]:
        """What is left to do now."""
        found = {name: self.count(query) for name, query in _TO_DO.items()}
        return {name: number for name, number in found.items() if number}

    def settle(self, *, hasten: bool = True, patience: float = _PATIENCE) -> None:
        """Wait until nothing is left to do; with `hasten` the clock goes a second on whenever nobody is sending."""
        end = time.monotonic() + patience
        while left := self.to_do():
            assert time.monotonic() < end, (left, [bot.log for bot in self.bots])
            time.sleep(0.03)
            if hasten and "send" in left and not self.count(_SENDING):
                self.put_clock(self.now + SECOND)

    # What came of it

    def arrived(self) -> Counter[tuple[str, str]]:
        """How often each reminder arrived, by its key and place."""
        return Counter((key, post.channel) for post in self.slack.posts for key in post.covers)

    def copies(self, key: str, place: str) -> list[Post]:
        """The messages that delivered a reminder in a place, the first one first."""
        return [each for each in self.slack.posts if each.channel == place and key in each.covers]

    def trace(self, keys: Iterable[str]) -> str:
        """What the database and the logs know of some reminders, for the message of an assertion."""
        found = []
        with self.database.engine.connect() as connection:
            for key in keys:
                event = int(key.split(":")[0])
                for table, column in (
                    ("events", "id"),
                    ("steps", "event_id"),
                    ("reminders", "event_id"),
                    ("outbox", "event_id"),
                ):
                    rows = connection.execute(text(f"SELECT * FROM {table} WHERE {column} = {event}"))  # noqa: S608
                    found += [f"{table}: {dict(row._mapping)}" for row in rows]  # noqa: SLF001 - SQLAlchemy's public name
        return "\n".join([*found, *self.logs, *(bot.log for bot in self.bots)])

    def noted(self) -> set[tuple[str, str]]:
        """Reminders of which the outbox says that they may be there twice."""
        return self._places("maybe_twice")

    def sending(self) -> set[tuple[str, str]]:
        """Key and place of what the outbox calls "sending" now."""
        return self._places("state = 'sending'")

    def _places(self, which: str) -> set[tuple[str, str]]:
        with self.database.engine.connect() as connection:
            query = text(f"SELECT key, lane FROM outbox WHERE {which}")  # noqa: S608 - the words are those of this file
            return {(row.key, row.lane) for row in connection.execute(query)}

    def twice(self) -> list[tuple[str, str]]:
        """Reminders that arrived more than once. Each is noted: in the outbox, in a log, in the later message."""
        found = [each for each, number in self.arrived().items() if number > 1]
        noted = self.noted()
        logs = "\n".join([*self.logs, *(bot.log for bot in self.bots)])
        for key, place in found:
            assert (key, place) in noted
            assert any("possible duplicate" in line and key in line for line in logs.splitlines())
            for later in self.copies(key, place)[1:]:
                assert "twice" in later.words
        return found

    def close(self) -> None:
        """End what is left."""
        for bot in list(self.bots):
            bot.close()
        self.database.close()


@contextmanager
def workplace(address: str, folder: Path, start: datetime) -> Iterator[Workplace]:
    """A workplace whose clock shows `start`."""
    with ExitStack() as every:
        running = every.enter_context(slack())
        file = folder / f"clock-{uuid.uuid4().hex}"
        file.write_text(start.isoformat(), encoding="utf-8")
        place = Workplace(running, address, file)
        every.callback(place.close)
        yield place


def seeded(number: int) -> random.Random:
    """Chance that is the same in every run, unless BYLAWS_SEED says otherwise."""
    return random.Random(int(os.environ.get("BYLAWS_SEED", "0")) * 1_000 + number)
