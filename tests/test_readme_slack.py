"""The README's way into Slack is the way that works."""

import os
import re
import subprocess
import sys
from pathlib import Path

from standin.bot import environment, started
from standin.slack import slack

from bot.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _part(heading: str) -> str:
    return re.split(r"^## ", README, flags=re.MULTILINE)[
        [*re.findall(r"^## (.*)", README, re.MULTILINE)].index(heading) + 1
    ]


def test_the_command_runs_with_the_two_tokens_alone(tmp_path: Path) -> None:
    """As the README exports them; the database is a file in the user's data folder."""
    tokens = re.search(r"export (\S+?)=xoxb-\S* (\S+?)=xapp-\S*\n\s*\S*/bylaws (serve)\n", _part("In your Slack"))
    assert tokens
    with slack() as running:
        known = environment(running, running.teams["T1"], "")
        del known["BYLAWS_DATABASE_URL"]
        assert {tokens[1], tokens[2]} < set(known)
        with started({**known, "XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}) as bot:
            running.connected()
            running.command("use micrus")
            running.said_in("C1", 1)
            running.command("help")
            _, helped = running.said_in("C1", 2)
            status, log = bot.stop()

    assert "about Micrus, Inc." in helped.words
    assert status == 0
    assert "answering in Team T1" in log
    assert list(tmp_path.rglob("bylaws.sqlite"))


def test_every_variable_that_is_read_is_named() -> None:
    """Each stands in the table, and no other."""
    source = "".join(
        path.read_text(encoding="utf-8")
        for path in (ROOT / "bot" / f"{name}.py" for name in ("running", "clock", "places"))
    )
    read = set(re.findall(r'"((?:SLACK|BYLAWS)_[A-Z_]+)"', source))

    assert read == set(re.findall(r"`((?:SLACK|BYLAWS)_[A-Z_]+)`", _part("In your Slack")))


def test_what_the_readme_points_to_is_there() -> None:
    """The manifest and the picture."""
    for target in re.findall(r"\]\(([^)h][^)]*)\)", _part("In your Slack")):
        assert (ROOT / target).is_file(), target


def test_without_tokens_it_says_what_to_do(tmp_path: Path) -> None:
    """The first thing that a reader may forget."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "BYLAWS_"))}
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "serve"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**kept, "XDG_DATA_HOME": str(tmp_path)},
    )

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("bylaws: SLACK_BOT_TOKEN is not set; it is under OAuth & Permissions")
    assert main([]) == 2
