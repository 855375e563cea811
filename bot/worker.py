"""`bylaws worker`: plans and posts reminders. Like the command line an entry point: it reads the environment."""

import logging
import os
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from msgspec import Struct

from bot.clock import Clock, Rehearsal
from bot.library import Library
from bot.reminders.errors import TokenRefused
from bot.reminders.messages import Post
from bot.reminders.ticking import Reminders
from bot.running import BOT, Ending, Settings, log_to_stderr, patiently
from bot.slack import web as web_api
from bot.slack.reminding import Reminding
from bot.store import Database, StoreFailed

_LOOK: Final = 1.0
"""Seconds between looks at what is due."""
_LOOK_IN_REHEARSAL: Final = 0.05
_LONGEST: Final = 30.0
"""Seconds between tries while the database is away."""
_log = logging.getLogger("bylaws.reminders")


def work(patience: float, *, verbose: bool) -> int:
    """Run until told to stop; `patience` is for how many seconds Slack may stay out of reach at the start."""
    log_to_stderr(verbose=verbose)
    ending = Ending.on_signals()
    settings = Settings.read(os.environ, BOT)
    library = settings.open_library()
    database = Database.open(settings.database)
    try:
        web = web_api.client(settings.bot_token, settings.api_url)
        installed = patiently(lambda: web_api.whoami(web), f"bot token ({BOT})", patience, ending)
        if installed is not None:
            _log.info("reminding in %s; stop with Ctrl+C", installed.team)
            Worker.of(database, installed.team_id, library, Reminding(web), settings.clock_with(database)).run(ending)
    finally:
        database.close()
    return ending.told()


class Worker(Struct):
    """Looks every second at what is due, until the end is called."""

    reminders: Reminders
    look: float

    @classmethod
    def of(cls, database: Database, team_id: str, library: Library, post: Post, clock: Clock) -> "Worker":
        """The worker of one workspace; in a rehearsal it looks more often."""
        reminders = Reminders.of(database, team_id, library, post, clock, lambda: uuid.uuid4().hex)
        return cls(reminders, _LOOK_IN_REHEARSAL if isinstance(clock, Rehearsal) else _LOOK)

    def run(self, ending: Ending) -> None:
        """Work until the end is called. What fails is logged and tried again; a refused token calls the end."""
        pause = self.look
        while not ending.called.is_set():
            try:
                busy = self.reminders.tick(lambda: not ending.called.is_set())
                pause = self.look
            except TokenRefused as refused:
                ending.call(1, f"Slack refuses the bot token ({BOT}): {refused}. The reminders wait.")
                return
            except StoreFailed as error:
                busy, pause = False, min(max(pause, _LOOK) * 2, _LONGEST)
                _log.error("the reminders wait: %s; again in %g s", error, pause)
            except Exception:  # noqa: BLE001 - whatever fails in one reminder must not end the others
                busy, pause = False, _LONGEST
                _log.exception("a reminder fails; again in %g s", pause)
            ending.called.wait(0 if busy else pause)


@contextmanager
def beside(worker: Worker | None, ending: Ending) -> Iterator[None]:
    """Let a worker run in a thread of its own until the end is called; it finishes what it is posting."""
    if worker is None:
        yield
        return
    thread = threading.Thread(target=worker.run, args=(ending,), name="reminders")
    thread.start()
    try:
        yield
    finally:
        ending.call(0)
        thread.join()
