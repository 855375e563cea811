"""The real `bylaws serve`, as a process of its own."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from standin.slack import Slack
from standin.workspace import Team

ROOT = Path(__file__).parents[2]
_SECONDS = 90


class Bot:
    """A running `bylaws serve` or `bylaws worker`; what it logs is read at its end."""

    def __init__(self, environment: dict[str, str], *options: str, command: str = "serve") -> None:
        """Start it with these variables beside those of the machine; `command` may be `worker`."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "BYLAWS_"))}
        self._log = tempfile.TemporaryFile(mode="a+")  # noqa: SIM115 - closed at the end; both of us move its pointer
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot.cli", command, *options],
            env={**kept, **environment},
            stderr=self._log,
            cwd=ROOT,
        )

    def end(self) -> tuple[int, str]:
        """Wait for its end: the exit status, and what it logged."""
        return self.process.wait(_SECONDS), self.log

    def wait_for(self, slack: Slack, words: str) -> None:
        """Wait until it logs something; AssertionError where it ends instead."""
        slack.wait(lambda: words in self.log or self.process.poll() is not None)
        assert words in self.log, self.log

    def close(self) -> None:
        """End what is left of it."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(_SECONDS)
        self._log.close()

    @property
    def log(self) -> str:
        """What it has logged so far."""
        self._log.seek(0)
        return self._log.read()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """Stop it, and wait for its end."""
        self.process.send_signal(how)
        return self.end()


def environment(slack: Slack, team: Team, database: str) -> dict[str, str]:
    """The variables that `bylaws serve` needs."""
    return {
        "SLACK_BOT_TOKEN": team.bot_token,
        "SLACK_APP_TOKEN": team.app_token,
        "SLACK_API_URL": slack.url,
        "BYLAWS_DATABASE_URL": database,
    }


@contextmanager
def started(variables: dict[str, str], *options: str, command: str = "serve") -> Iterator[Bot]:
    """A bot that was started; what is left of it at the end is killed."""
    bot = Bot(variables, *options, command=command)
    try:
        yield bot
    finally:
        bot.close()


@contextmanager
def serving(slack: Slack, database: str, team: str = "T1") -> Iterator[Bot]:
    """A bot that is connected, and soon notices when it is not; it must end well."""
    with started(environment(slack, slack.teams[team], database), "--patience", "30") as bot:
        bot.wait_for(slack, "answering in")
        yield bot
        status, log = bot.stop()
        assert status == 0, log
        assert "Traceback" not in log, log
