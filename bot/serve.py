"""`bylaws serve`: the bot in one workspace of Slack. Like the command line an entry point: it reads clock and environment."""

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

from platformdirs import user_data_path

from bot.library import Library
from bot.slack import app as slack_app
from bot.slack.desk import Desk
from bot.slack.office import Office
from bot.slack.posting import NotPosted, Posting, PostLater, TokenRefused
from bot.slack.socket import Socket
from bot.store import Database
from rules.errors import BylawsError

LOST: Final = 3
"""The exit status where Slack stayed out of reach; a supervisor may start the bot again."""
_LOOK: Final = 1.0
"""Seconds between looks at the connection and the inbox."""
_DAY: Final = 86_400.0
_PREFIXES: Final = {"SLACK_BOT_TOKEN": "xoxb-", "SLACK_APP_TOKEN": "xapp-"}
_WHERE: Final = {
    "SLACK_BOT_TOKEN": "it is under OAuth & Permissions of your app",
    "SLACK_APP_TOKEN": "make one with the scope connections:write under Basic Information, App-Level Tokens",
}
_log = logging.getLogger("bylaws")
Result = TypeVar("Result")


class CannotServe(BylawsError):
    """The settings or tokens are wrong: a further try needs a change first."""


@dataclass(frozen=True)
class Settings:
    """What the environment says."""

    bot_token: str
    app_token: str
    api_url: str | None
    database: str

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> "Settings":
        """The settings; CannotServe says which token is missing or of the wrong kind."""
        tokens = {name: _token(environment, name) for name in _PREFIXES}
        file = user_data_path("bylaws") / "bylaws.sqlite"
        database = environment.get("BYLAWS_DATABASE_URL") or f"sqlite:///{file}"
        url = environment.get("SLACK_API_URL") or None
        return cls(tokens["SLACK_BOT_TOKEN"], tokens["SLACK_APP_TOKEN"], url, database)


def _token(environment: Mapping[str, str], name: str) -> str:
    token = environment.get(name, "").strip()
    if not token:
        raise CannotServe(f"{name} is not set; {_WHERE[name]} at api.slack.com/apps.")
    if not token.startswith(_PREFIXES[name]):
        raise CannotServe(f"{name} must begin with {_PREFIXES[name]}; {_WHERE[name]} at api.slack.com/apps.")
    return token


@dataclass
class Ending:
    """Why and how to stop: status 0 when told to, 1 where something must be changed first, LOST otherwise."""

    called: threading.Event = field(default_factory=threading.Event)
    status: int = 0
    why: str = ""

    def call(self, status: int, why: str = "") -> None:
        """Stop; the first call counts."""
        if not self.called.is_set():
            self.status, self.why = status, why
            self.called.set()


def serve(patience: float, *, verbose: bool) -> int:
    """Run until told to stop. `patience` is for how many seconds Slack may stay out of reach; the exit status."""
    _log_to_stderr(verbose=verbose)
    ending = Ending()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: ending.call(0))
    settings = Settings.read(os.environ)
    folder = os.environ.get("BYLAWS_LIBRARY")
    library = Library.open(Path(folder) if folder else None)
    for name in library.ids:  # what cannot be read is told now, and not when somebody asks
        library.get(name)
    database = Database.open(settings.database)
    try:
        _serve(settings, library, database, patience, ending)
    finally:
        database.close()
    if ending.why:
        print(f"bylaws: {ending.why}", file=sys.stderr)
    return ending.status


def _serve(settings: Settings, library: Library, database: Database, patience: float, ending: Ending) -> None:
    web = slack_app.client(settings.bot_token, settings.api_url)
    installed = _patiently(lambda: slack_app.whoami(web), "bot token (SLACK_BOT_TOKEN)", patience, ending)
    if installed is None:
        return
    posting = Posting(web)
    office = Office.of(database, installed.team_id, posting, library, _now)
    desk = Desk(office, lambda why: ending.call(1, why))
    bolt = slack_app.build(web, installed, desk)
    socket = Socket(bolt, settings.app_token, patience, lambda why: ending.call(1, why))
    try:
        _patiently(socket.open, "app token (SLACK_APP_TOKEN)", patience, ending)
        if not ending.called.is_set():
            _log.info("answering in %s; stop with Ctrl+C", installed.team)
            _watch(socket, desk, patience, ending)
    finally:
        socket.close()
        bolt.listener_runner.listener_executor.shutdown(wait=True, cancel_futures=True)


def _patiently(attempt: Callable[[], Result], token: str, patience: float, ending: Ending) -> Result | None:
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


def _watch(socket: Socket, desk: Desk, patience: float, ending: Ending) -> None:
    """Look after the connection and what was left over, until the end is called."""
    seen, was_open, tidied = time.monotonic(), True, -_DAY
    while not ending.called.is_set():
        if socket.is_open:
            if not was_open:
                _log.info("connected to Slack again")
            seen, was_open = time.monotonic(), True
            desk.catch_up()
            if seen - tidied >= _DAY:
                desk.tidy()
                tidied = seen
        elif was_open:
            _log.warning("the connection to Slack is lost; opening another")
            was_open = False
        elif time.monotonic() - seen > patience:
            ending.call(LOST, f"Slack could not be reached for {patience:g} seconds; given up.")
        ending.called.wait(_LOOK)


def _now() -> datetime:
    return datetime.now(tz=UTC)


def _log_to_stderr(*, verbose: bool) -> None:
    """Our own lines; those of Slack's packages only when asked for."""
    logging.basicConfig(format="%(asctime)s bylaws: %(message)s", datefmt="%Y-%m-%d %H:%M:%S", stream=sys.stderr)
    _log.setLevel(logging.INFO)
    for name in ("bylaws.slack.sdk", "bylaws.slack.bolt"):
        logging.getLogger(name).setLevel(logging.INFO if verbose else logging.CRITICAL)
