"""The `bylaws` command as people run it."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def _run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )


def test_the_readme_shows_the_answer_that_is_given() -> None:
    """The command of the README, run, prints what the README shows."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command = re.search(r"bylaws ask (-c \S+) (--at \S+) \"([^\"]+)\"", readme)
    shown = re.search(r"<!-- answer -->\n```text\n(.*?)```", readme, re.DOTALL)
    assert command
    assert shown

    done = _run("ask", *command[1].split(), *command[2].split(), command[3])

    assert shown[1] == done.stdout


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["ask", "-c", "nobody", "quorum?"], 1, "There is no corporation 'nobody'"),
        (["show", "micrus", "IX.7"], 1, "has no section IX.7"),  # the document skips it
        (["ask", "--at", "soon", "quorum?"], 2, "no ISO date"),
        (["rules", "nothing"], 1, "no rule whose id begins"),
        ([], 2, ""),
    ],
)
def test_wrong_use_gets_a_sentence_and_a_status(arguments: list[str], status: int, words: str) -> None:
    """No traceback, and a status that scripts can read."""
    done = _run(*arguments)

    assert status == done.returncode
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_batch_answers_line_by_line_and_survives_a_bad_one() -> None:
    """A line that cannot be read gets an error, and the run goes on."""
    lines = [
        json.dumps(
            {"id": "a", "corporation": "surge", "at": "2026-11-23T10:00:00-05:00", "turns": ["Board of 9: quorum?"]}
        ),
        "{no json",
        json.dumps({"id": "c", "corporation": "acme", "turns": ["quorum?"]}),
    ]

    first, second, third = (json.loads(line) for line in _run("batch", given="\n".join(lines)).stdout.splitlines())

    assert first["answers"][0]["values"]["needed"] == 5
    assert second["id"] is None
    assert "cannot be read" in second["error"]
    assert third["id"] == "c"
    assert "acme" in third["error"]


def test_check_proves_the_four() -> None:
    """Every quote of every corporation is found."""
    done = _run("check")

    assert done.returncode == 0
    assert done.stdout.count("every quote found") == 4


def test_check_names_file_line_and_section(tmp_path: Path) -> None:
    """What is wrong in a folder is named with file, line and section."""
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "bylaws.txt").write_text("ARTICLE I\n\nOFFICES\n\nSection 1. The office is here.\n")
    (folder / "provisions.yaml").write_text(
        "name: Acme\naliases: []\nstate: Delaware\ntime_zone: America/New_York\nprovisions:\n"
        "  - {kind: meeting_place, section: I.1, body: board of directors, quote: The office is there.}\n"
    )

    done = _run("check", str(folder))

    assert done.returncode == 1
    assert "provisions.yaml, line 6" in done.stdout
    assert "section I.1" in done.stdout


def test_show_prints_a_section_with_its_lines() -> None:
    """A section, readable, with its line numbers."""
    done = _run("show", "micrus", "VI.4")

    assert "lines 228-236" in done.stdout
    assert "whenever called by the President" in " ".join(done.stdout.split())


def test_chat_keeps_the_thread() -> None:
    """A conversation on standard input: the second line changes one fact of the first."""
    done = _run(
        "chat",
        "--no-log",
        "-c",
        "surge",
        "--at",
        "2026-11-23T10:00-05:00",
        given="Board of 9: quorum?\nand with 11 seats?\n",
    )

    assert "5 directors" in done.stdout
    assert "6 directors" in done.stdout


def test_the_readme_shows_the_plan_that_is_printed() -> None:
    """The command of the README, run, prints first what the README shows."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command = re.search(r"bylaws (plan .* --at \S+)\n", readme)
    shown = re.search(r"<!-- plan -->\n```text\n(.*?)```", readme, re.DOTALL)
    assert command
    assert shown

    assert _run(*shlex.split(command[1])).stdout.startswith(shown[1])


def test_the_other_commands_of_the_readme_run() -> None:
    """Each line of a shell block that calls `bylaws` without Slack, and each command of the table, with its help."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = [
        line.strip()
        for block in re.findall(r"```sh\n(.*?)```", readme, re.DOTALL)
        for line in block.splitlines()
        if line.strip().startswith(".venv/bin/bylaws") and "serve" not in line
    ]
    named = dict.fromkeys(
        re.findall(
            r"`(?:bylaws )?(ask|chat|batch|compare|plan|show|rules|coverage|lint|check|serve|questions)\b", readme
        )
    )

    assert lines
    for line in lines:
        assert _run(*shlex.split(line)[1:]).returncode == 0
    for name in named:
        assert "usage: bylaws" in _run(name, "--help").stdout
