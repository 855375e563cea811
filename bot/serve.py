"""`bylaws serve`: the bot in one workspace of Slack. Like the command line an entry point: it reads the environment."""

import logging
import os
import time
from typing import Final

from bot.library import Library
from bot.running import APP, BOT, LOST, Ending, Settings, log_to_stderr, patiently
from bot.slack import app as slack_app
from bot.slack import web as web_api
from bot.slack.desk import Desk
from bot.slack.office import Office
from bot.slack.posting import Posting
from bot.slack.reminding import Reminding
from bot.slack.socket import Socket
from bot.store import Database
from bot.worker import Worker, beside

_LOOK: Final = 1.0
"""Seconds between looks at the connection and the inbox."""
_DAY: Final = 86_400.0
_log = logging.getLogger("bylaws")


def serve(patience: float, *, worker: bool | None, verbose: bool) -> int:
    """Run until told to stop. `patience` is for how many seconds Slack may stay out of reach; the exit status.

    `worker` says whether reminders are posted by this process too; None: where the database is a file of its own.
    """
    log_to_stderr(verbose=verbose)
    ending = Ending.on_signals()
    settings = Settings.read(os.environ, BOT, APP)
    library = settings.open_library()
    database = Database.open(settings.database)
    try:
        _serve(settings, library, database, patience, ending, reminds=database.is_file if worker is None else worker)
    finally:
        database.close()
    return ending.told()


def _serve(
    settings: Settings, library: Library, database: Database, patience: float, ending: Ending, *, reminds: bool
) -> None:
    web = web_api.client(settings.bot_token, settings.api_url)
    installed = patiently(lambda: web_api.whoami(web), f"bot token ({BOT})", patience, ending)
    if installed is None:
        return
    posting = Posting(web)
    clock = settings.clock_with(database)
    office = Office.of(database, installed.team_id, posting, library, clock)
    desk = Desk(office, lambda why: ending.call(1, why))
    bolt = slack_app.build(web, installed, desk)
    socket = Socket(bolt, settings.app_token, patience, lambda why: ending.call(1, why))
    worker = Worker.of(database, installed.team_id, library, Reminding(web), clock) if reminds else None
    try:
        patiently(socket.open, f"app token ({APP})", patience, ending)
        if not ending.called.is_set():
            _log.info("answering in %s; stop with Ctrl+C", installed.team)
            _log.info("reminders are posted by %s", "this process" if worker else "others: bylaws worker")
            with beside(worker, ending):
                _watch(socket, desk, patience, ending)
    finally:
        socket.close()
        bolt.listener_runner.listener_executor.shutdown(wait=True, cancel_futures=True)


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
