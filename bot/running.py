"""What the processes of the bot have in common: settings, reaching Slack at the start, how they end, what they log."""

import logging
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import SimpleQueue
from typing import Final, TypeVar

from msgspec import Struct, field

from bot.clock import Agreed, Clock, clock_of, machine
from bot.library import Library
from bot.places import database_of
from bot.slack.posting import NotPosted, PostLater, TokenRefused
from bot.store import Database
from rules.errors import BylawsError

LOST: Final = 3
"""The exit status where Slack stayed out of reach; a supervisor may start the bot again."""
BOT: Final = "SLACK_BOT_TOKEN"
APP: Final = "SLACK_APP_TOKEN"
_PREFIXES: Final = {BOT: "xoxb-", APP: "xapp-"}
_WHERE: Final = {
    BOT: "it is under OAuth & Permissions of your app",
    APP: "make one with the scope connections:write under Basic Information, App-Level Tokens",
}
_log = logging.getLogger("bylaws")
Result = TypeVar("Result")


class CannotServe(BylawsError):
    """The settings or tokens are wrong: a further try needs a change first."""


class Settings(Struct, frozen=True):
    """What the environment says; `app_token` is empty where it is not needed."""

    bot_token: str
    app_token: str
    api_url: str | None
    database: str
    library: Path | None
    clock: Clock

    @classmethod
    def read(cls, environment: Mapping[str, str], *needed: str) -> "Settings":
        """The settings; CannotServe says which of the `needed` tokens is missing or of the wrong kind."""
        tokens = {name: _token(environment, name) for name in needed}
        folder = environment.get("BYLAWS_LIBRARY")
        return cls(
            tokens[BOT],
            tokens.get(APP, ""),
            environment.get("SLACK_API_URL") or None,
            database_of(environment),
            Path(folder) if folder else None,
            clock_of(environment),
        )

    def clock_with(self, database: Database) -> Clock:
        """The clock, put right by that of a database which several machines use."""
        return Agreed(database.now) if self.clock is machine and not database.is_file else self.clock

    def open_library(self) -> Library:
        """The corporations. What cannot be read is told now, and not when somebody asks."""
        library = Library.open(self.library)
        for name in library.ids:
            library.get(name)
        return library


def _token(environment: Mapping[str, str], name: str) -> str:
    token = environment.get(name, "").strip()
    if not token:
        raise CannotServe(f"{name} is not set; {_WHERE[name]} at api.slack.com/apps.")
    if not token.startswith(_PREFIXES[name]):
        raise CannotServe(f"{name} must begin with {_PREFIXES[name]}; {_WHERE[name]} at api.slack.com/apps.")
    return token


class Ending(Struct):
    """Why and how to stop: status 0 when told to, 1 where something must be changed first, LOST otherwise."""

    called: threading.Event = field(default_factory=threading.Event)
    status: int = 0
    why: str = ""
    _first: threading.Lock = field(default_factory=threading.Lock)
    """Taken by the first call and never given back."""

    @classmethod
    def on_signals(cls) -> "Ending":
        """One that SIGTERM and SIGINT call.

        A handler runs between any two steps of the main thread, which may hold the lock of `called` just then and would
        wait for itself for ever. So it only puts a word into a queue, which takes no lock; a thread calls the end.
        """
        ending = cls()
        signals: SimpleQueue[int] = SimpleQueue()
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, lambda number, _: signals.put(number))
        threading.Thread(target=ending._await, args=(signals,), name="signals", daemon=True).start()
        return ending

    def _await(self, signals: "SimpleQueue[int]") -> None:
        signals.get()
        self.call(0)

    def call(self, status: int, why: str = "") -> None:
        """Stop; the first call counts."""
        if self._first.acquire(blocking=False):
            self.status, self.why = status, why
            self.called.set()

    def told(self) -> int:
        """Say why it ended; the exit status."""
        if self.why:
            print(f"bylaws: {self.why}", file=sys.stderr)
        return self.status


def patiently(attempt: Callable[[], Result], token: str, patience: float, ending: Ending) -> Result | None:
    """Try to reach Slack until it answers; None where the end was called or patience is over."""
    begun, pause = time.monotonic(), 1.0
    while not ending.called.is_set():
        try:
            return attempt()
        except TokenRefused as refused:
            ending.call(1, f"Slack refuses the {token}: {refused}.")
        except NotPosted as refused:
            ending.call(1, f"Slack refuses the {token}: {refused}.")
        except PostLater as later:
            if time.monotonic() - begun + pause > patience:
                ending.call(LOST, f"{later}; given up after {patience:g} seconds.")
                return None
            _log.warning("%s; trying again in %g s", later, pause)
            ending.called.wait(pause)
            pause = min(pause * 2, 30.0)
    return None


def log_to_stderr(*, verbose: bool) -> None:
    """Our own lines; those of Slack's packages only when asked for."""
    logging.basicConfig(format="%(asctime)s bylaws: %(message)s", datefmt="%Y-%m-%d %H:%M:%S", stream=sys.stderr)
    _log.setLevel(logging.INFO)
    for name in ("bylaws.slack.sdk", "bylaws.slack.bolt"):
        logging.getLogger(name).setLevel(logging.INFO if verbose else logging.CRITICAL)
