"""What goes wrong between Slack and the bot: nothing is lost, little comes twice, each trouble has its line and status."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from standin.bot import ROOT, Bot, environment, serving, started
from standin.slack import Slack, slack
from standin.workspace import Team

from bot.store import Database

QUORUM = "At Surge, board of 9: quorum?"


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    """A database of one's own."""
    return f"sqlite:///{tmp_path / 'bylaws.sqlite'}"


@dataclass
class Shaken:
    """A bot that has to bear something."""

    slack: Slack
    bot: Bot
    database: str


@pytest.fixture(scope="module")
def shaken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shaken]:
    """One bot for all troubles that it survives."""
    database = f"sqlite:///{tmp_path_factory.mktemp('shaken') / 'bylaws.sqlite'}"
    with slack() as running, serving(running, database) as bot:
        yield Shaken(running, bot, database)


def ask(running: Slack, team: str = "T1") -> None:
    """The bot answers: it hears, and can speak."""
    assert "5 directors" in running.answer(running.mention(QUORUM, team=team)).words


def opened(running: Slack) -> int:
    """How often a socket was asked for."""
    return [name for name, _ in running.calls].count("apps.connections.open")


def opened_since(running: Slack, before: int) -> bool:
    """Whether another socket was asked for."""
    return opened(running) > before


def test_a_socket_that_dies_is_opened_again(shaken: Shaken) -> None:
    """Closed, refreshed as Slack does it every few hours, cut without a word: what is asked afterwards is answered."""
    running = shaken.slack
    ask(running)
    for end in (running.drop, running.refresh, partial(running.drop, politely=False)):
        before = opened(running)
        end()
        running.wait(partial(opened_since, running, before))
        running.connected()
        ask(running)


def test_slack_stays_away_for_a_while(shaken: Shaken) -> None:
    """One line says that the connection is lost, one that it is back."""
    running = shaken.slack
    running.away = True
    running.drop()
    shaken.bot.wait_for(running, "the connection to Slack is lost")
    running.away = False
    shaken.bot.wait_for(running, "connected to Slack again")
    ask(running)


def test_slack_asks_for_patience_and_connections_break(shaken: Shaken) -> None:
    """The answer comes later, and once, where the message did not arrive."""
    running = shaken.slack
    running.faults["chat.postMessage"].extend(["ratelimited", "cut before"])
    delivery = running.mention(QUORUM)
    post = running.answer(delivery)

    assert "5 directors" in post.words
    assert running.thread("C1", str(post.thread)) == [post]


def test_a_command_that_has_to_wait_goes_on_in_its_thread(shaken: Shaken) -> None:
    """Slack asks for patience between question and answer: the question is posted once."""
    running = shaken.slack
    running.faults["chat.postMessage"].extend(["", "ratelimited"])
    running.command(QUORUM, channel="C2")
    root, post = running.said_in("C2", 2)

    assert post.thread == root.ts


def test_what_was_asked_is_acknowledged_only_when_it_is_kept(shaken: Shaken) -> None:
    """The inbox cannot be written: no acknowledgement, so Slack sends the event again."""
    running = shaken.slack
    _rename(shaken.database, "inbox", "away")
    delivery = running.mention(QUORUM)
    running.wait(lambda: delivery.sent >= 2)
    assert not delivery.acknowledged.is_set()
    _rename(shaken.database, "away", "inbox")
    body = delivery.envelope["payload"]
    last = running.event(body["event"], event_id=body["event_id"])

    assert last.acknowledged.wait(20)
    assert "5 directors" in running.answer(delivery).words
    assert "not acknowledged: the database fails" in shaken.bot.log


def _rename(address: str, old: str, new: str) -> None:
    connection = sqlite3.connect(address.removeprefix("sqlite:///"))
    connection.execute(f"ALTER TABLE {old} RENAME TO {new}")
    connection.close()


def test_an_acknowledgement_that_gets_lost_makes_no_second_answer(shaken: Shaken) -> None:
    """Slack does not hear it and sends the event three times more."""
    running = shaken.slack
    running.deaf = True
    delivery = running.mention(QUORUM)
    post = running.answer(delivery)
    running.wait(lambda: delivery.sent == 4)
    running.deaf = False
    ask(running)

    assert running.thread("C1", str(post.thread)) == [post]


def test_what_a_crash_left_over_is_answered_at_the_next_start(database: str) -> None:
    """Killed between acknowledgement and answer; a minute later another process finds the question in the inbox."""
    with slack() as running:
        running.faults["chat.postMessage"].append("hang")
        with started(environment(running, running.teams["T1"], database)) as bot:
            running.connected()
            delivery = running.mention(QUORUM)
            running.wait(lambda: ("chat.postMessage", "xoxb-T1") in running.calls)
            assert delivery.acknowledged.wait(20)
            bot.stop(signal.SIGKILL)
        running.posts.clear()
        store = Database.open(database)
        store.workspace("T1").postpone(delivery.envelope["payload"]["event_id"], datetime.now(tz=UTC))
        store.close()

        with serving(running, database):
            assert "5 directors" in running.answer(delivery).words


def test_two_workspaces_do_not_know_of_each_other(database: str) -> None:
    """Two bots on one database, channels and threads of the same names: each speaks with its own token of its own."""
    teams = Team("T1", "xapp-1"), Team("T2", "xapp-2")
    with slack(*teams) as running, serving(running, database), serving(running, database, "T2"):
        running.command("use surge", team="T1")
        running.command("use dispatch", team="T2")
        running.wait(lambda: len(running.posts) == 2)
        at, event = datetime(2026, 11, 23, 15, tzinfo=UTC), {"type": "app_mention", "user": "U1", "channel": "C1"}
        event |= {"text": "<@UBOT> How many of 900 shares make a quorum of the stockholders?", "ts": running.stamp(at)}
        both = [running.event(event, team=team, event_id="Ev1") for team in ("T1", "T2")]
        first, second = (running.answer(each) for each in both)

        assert (first.team, second.team) == ("T1", "T2")
        assert "Surge" in first.words
        assert "Dispatch" in second.words
        other = {**both[1].envelope["payload"], "event_id": "Ev2"}
        stray = running.deliver("T1", "events_api", {**other, "event": {**event, "ts": running.stamp(at)}})
        assert stray.acknowledged.wait(20)
        ask(running, "T1")
        assert not [each for each in running.posts if each.thread == stray.envelope["payload"]["event"]["ts"]]
        assert {token for name, token in running.calls if name != "apps.connections.open"} == {"xoxb-T1", "xoxb-T2"}


TOKENS = [
    ({"SLACK_BOT_TOKEN": ""}, 1, "SLACK_BOT_TOKEN is not set"),
    ({"SLACK_APP_TOKEN": ""}, 1, "SLACK_APP_TOKEN is not set"),
    ({"SLACK_BOT_TOKEN": "xapp-1"}, 1, "SLACK_BOT_TOKEN must begin with xoxb-"),
    ({"SLACK_APP_TOKEN": "xoxb-1"}, 1, "SLACK_APP_TOKEN must begin with xapp-"),
    ({"SLACK_BOT_TOKEN": "xoxb-nobody"}, 1, "refuses the bot token (SLACK_BOT_TOKEN): Slack does not know it"),
    ({"SLACK_BOT_TOKEN": "xoxb-revoked"}, 1, "refuses the bot token (SLACK_BOT_TOKEN): it was revoked"),
    ({"SLACK_APP_TOKEN": "xapp-nobody"}, 1, "refuses the app token (SLACK_APP_TOKEN): Slack does not know it"),
    ({"SLACK_API_URL": "http://127.0.0.1:1/api/"}, 3, "Slack cannot be reached"),
    ({"BYLAWS_DATABASE_URL": "postgresql://u:secret@127.0.0.1:1/x"}, 1, "cannot be used"),
    ({"BYLAWS_DATABASE_URL": "mysql://u:secret@h/x"}, 1, "is no database to open"),
]


def test_wrong_settings_get_a_line_and_a_status(tmp_path: Path) -> None:
    """Nothing starts; one line says what to change, and no secret is in it."""
    with slack() as running, ExitStack() as every:
        running.revoked.add("xoxb-revoked")
        plain = environment(running, running.teams["T1"], f"sqlite:///{tmp_path / 'x.sqlite'}")
        bots = [every.enter_context(started({**plain, **wrong}, "--patience", "1")) for wrong, *_ in TOKENS]
        for bot, (wrong, status, words) in zip(bots, TOKENS, strict=True):
            found, log = bot.end()
            last = log.splitlines()[-1]
            assert (found, words in last) == (status, True), (wrong, log)
            assert last.startswith("bylaws: ")
            assert "Traceback" not in log
            assert "secret" not in log


@pytest.mark.parametrize(
    ("what", "status", "words"),
    [
        ("bot token", 1, "refuses the bot token (SLACK_BOT_TOKEN): it was revoked"),
        ("app token", 1, "refuses the app token (SLACK_APP_TOKEN): it was revoked"),
        ("app", 1, "The app was removed from Team T1"),
        ("revoked", 1, "The app was removed from Team T1, or its tokens were revoked"),
        ("network", 3, "could not be reached for 1 seconds"),
    ],
)
def test_the_end_comes_while_it_runs(sqlite: str, what: str, status: int, words: str) -> None:
    """Where no further try makes sense the process ends, with a line and a status that a supervisor can read."""
    with slack() as running, started(environment(running, running.teams["T1"], sqlite), "--patience", "1") as bot:
        bot.wait_for(running, "answering in")
        if what == "bot token":
            running.revoked.add("xoxb-T1")
            running.mention(QUORUM)
        elif what == "app token":
            running.revoked.add("xapp-1")
            running.drop()
        elif what == "app":
            running.event({"type": "app_uninstalled"})
        elif what == "revoked":
            other = running.event({"type": "tokens_revoked", "tokens": {"oauth": ["U1"]}})
            assert other.acknowledged.wait(20)
            ask(running)
            running.event({"type": "tokens_revoked", "tokens": {"oauth": [], "bot": ["UBOT"]}})
        else:
            running.away = True
            running.drop()
        found, log = bot.end()

        assert (found, words in log.splitlines()[-1]) == (status, True), log


def test_it_stops_when_told_to(sqlite: str) -> None:
    """Ctrl+C is no failure; nor is a supervisor's signal, with which the other tests end."""
    with slack() as running, started(environment(running, running.teams["T1"], sqlite)) as bot:
        running.connected()
        status, log = bot.stop(signal.SIGINT)

        assert status == 0, log
        assert "Traceback" not in log


_SIGNALLED_WHILE_WAITING = """
import os, signal, threading
from bot.running import Ending

for _ in range(50):
    ending = Ending.on_signals()
    threading.Timer(0.002, os.kill, (os.getpid(), signal.SIGTERM)).start()
    while not ending.called.is_set():
        ending.called.wait(0)
print("ended", ending.told())
"""


def test_a_signal_at_any_moment_ends_it() -> None:
    """Also one that comes while the main thread holds what the end is told with: it waits for nothing of its own."""
    process = subprocess.Popen([sys.executable, "-c", _SIGNALLED_WHILE_WAITING], stdout=subprocess.PIPE, cwd=ROOT)
    try:
        told, _ = process.communicate(timeout=60)
    finally:
        process.kill()

    assert told == b"ended 0\n"
