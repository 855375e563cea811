"""A worker in the test's own process, with a clock that the test moves and a Slack that it plays itself."""

import itertools
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.library import Library
from bot.reminders.listing import overview
from bot.reminders.messages import Kind, Message, Place
from bot.reminders.planning import Shelf
from bot.reminders.ticking import Reminders
from bot.store import Database
from bot.store.agenda import NewEvent
from bot.store.reminder_tables import CORPORATIONS, LANES, REMINDERS

START = datetime(2027, 3, 1, 15, tzinfo=UTC)
"""A Monday, ten o'clock in New York."""
NEW_YORK = ZoneInfo("America/New_York")
MEETING = "2027-03-11T10:00"
"""A Thursday; for a board of Radio One, notice to the directors is due at ten o'clock on the Wednesday."""
NUMBERS = itertools.count(1)


@dataclass(frozen=True)
class Said:
    """A message that arrived, and when."""

    at: datetime
    place: Place
    message: Message


@dataclass
class Rehearsed:
    """One workspace: its database, its worker, what was posted."""

    database: Database
    team: str = "T1"
    shelf: Shelf = field(default_factory=Library.open)
    now: datetime = START
    said: list[Said] = field(default_factory=list)
    faults: defaultdict[str, deque[Exception]] = field(default_factory=lambda: defaultdict(deque))
    """What goes wrong with the next messages to a place."""
    arrives: Callable[[Message], bool] = lambda _: False
    """Whether a message arrives although posting it fails."""

    def __post_init__(self) -> None:
        """A worker of its own."""
        self.reminders = self.worker()
        self.agenda = self.database.agenda(self.team)
        self.offices = self.database.offices(self.team)

    def worker(self) -> Reminders:
        """Another worker on the same database."""
        return Reminders.of(
            self.database, self.team, self.shelf, self.post, lambda: self.now, lambda: f"token{next(NUMBERS)}"
        )

    def post(self, place: Place, message: Message) -> str:
        """What Slack does."""
        wrong = self.faults[place.channel].popleft() if self.faults[place.channel] else None
        if wrong is None or self.arrives(message):
            self.said.append(Said(self.now, place, message))
        if wrong:
            raise wrong
        return f"{len(self.said)}.0"

    def bind(self, channel: str, corporation: str = "radio-one", user: str = "UBINDER") -> None:
        """A channel is about a corporation."""
        self.database.workspace(self.team).bind(channel, corporation, user, self.now)

    def board_meeting(
        self, at: str, corporation: str = "radio-one", channel: str | None = "C1", by: str = "UMAKER"
    ) -> int:
        """A special meeting of the board, told in a channel; for Radio One its one deadline counts in hours."""
        return self.event("special-board-meeting", at, corporation, channel, by)

    def event(
        self, kind: str, at: str, corporation: str = "radio-one", channel: str | None = "C1", by: str | None = "UMAKER"
    ) -> int:
        """An event, by its ISO day or moment."""
        day, _, clock = at.partition("T")
        new = NewEvent(corporation, kind, (day, clock or None), channel_id=channel, made_by=by)
        return self.agenda.add(new, self.now)

    def go(self, until: str | datetime) -> list[Said]:
        """Let time pass, the worker looking whenever something is to be done; what was said meanwhile."""
        before = len(self.said)
        end = datetime.fromisoformat(until) if isinstance(until, str) else until
        self.settle()
        while (following := self._next()) is not None and following < end:
            self.now = max(self.now, following)
            self.settle()
        self.now = max(self.now, end)
        return self.said[before:]

    def _next(self) -> datetime | None:
        """When there is something to do: a reminder or digest is due, or a lane may be tried again."""
        planned = select(func.min(REMINDERS.c.due_at)).where(
            REMINDERS.c.state == "planned", REMINDERS.c.team_id == self.team
        )
        weekly = select(func.min(CORPORATIONS.c.weekly_at)).where(CORPORATIONS.c.team_id == self.team)
        lanes = select(LANES.c.wake_at, LANES.c.taken_until).where(
            LANES.c.wake_at.is_not(None), LANES.c.team_id == self.team
        )
        with self.database.engine.connect() as connection:
            found = [connection.execute(each).scalar_one() for each in (planned, weekly)]
            found += [max(filter(None, row)) for row in connection.execute(lanes)]
        return min((each for each in found if each is not None), default=None)

    def settle(self, seconds: int = 60) -> None:
        """Work for some seconds of its time, until nothing is left to do."""
        idle, end = 0, self.now + timedelta(seconds=seconds)
        while idle < 2 and self.now < end:
            idle = 0 if self.reminders.tick() else idle + 1
            self.now += timedelta(seconds=1)

    def sleep(self, until: str) -> None:
        """Let time pass, nobody working."""
        self.now = datetime.fromisoformat(until)


@contextmanager
def rehearsal(address: str, **more: object) -> Iterator[Rehearsed]:
    """A workspace in a database, with a channel C1 that is about Radio One."""
    database = Database.open(address)
    try:
        found = Rehearsed(database, **more)  # type: ignore[arg-type]
        found.bind("C1")
        yield found
    finally:
        database.close()


def told(said: list[Said]) -> list[str]:
    """Rung and local moment of the reminders of one deadline, to five minutes."""
    return [f"{each.message.key.split(':')[2]} {local(each.at)}" for each in said if each.message.kind != Kind.WEEKLY]


def local(at: datetime) -> str:
    """A moment in New York."""
    return f"{at.astimezone(NEW_YORK):%m-%d %H:%M}"


def ten_on_tuesday(bot: "Rehearsed") -> None:
    """The moment at which the first reminder of MEETING is due; what Monday brought is told and forgotten."""
    bot.go("2027-03-09T09:00-05:00")
    bot.said.clear()
    bot.sleep("2027-03-09T10:00-05:00")


def waiting(bot: "Rehearsed") -> list[tuple[str, str | None]]:
    """What waits, and why, as `bylaws reminders` lists it."""
    listing = overview(bot.database, bot.shelf, None, bot.now)
    return [(each.place, each.why) for workspace in listing.workspaces for each in workspace.waiting]
