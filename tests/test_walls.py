"""Who may import whom."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ALLOWED = {
    "rules": {"rules"},
    "bot/understand": {"rules", "bot.understand"},
    "bot/answer.py": {"rules"},
    "bot/library.py": {"rules"},
    "bot/dialogue.py": {"rules", "bot.understand", "bot.answer", "bot.library", "bot"},
    "bot/events": {"rules", "bot.understand", "bot.events"},
    "bot/state.py": {"bot.events"},
    "bot/on_events.py": {"rules", "bot.answer", "bot.events", "bot.state", "bot"},
    "bot/conversation.py": {"rules", "bot.answer", "bot.dialogue", "bot.events", "bot.library"},
    "bot/plans": {"rules", "bot.answer", "bot.plans"},
    "bot/plan_command.py": {"rules", "bot.plans", "bot.layout"},
    "bot/layout": {"bot.answer", "bot.plans", "bot.layout", "bot.reminders.messages", "rules"},
    "bot/zones.py": {"rules", "bot.answer"},
    "bot/store": {"rules.errors", "bot.store"},
    "bot/reminders": {"rules", "bot.store", "bot.reminders"},
    "bot/slack": {"rules", "bot"},
    "bot/questions": {
        "rules",
        "bot.answer",
        "bot.dialogue",
        "bot.library",
        "bot.manners",
        "bot.questions",
        "bot.store.marks",
        "bot.understand",
    },
}
ALONE = {"slack_bolt": "bot/slack", "slack_sdk": "bot/slack", "sqlalchemy": "bot/store", "alembic": "bot/store"}
"""Packages that one folder alone may import."""
EDGE = ("cli.py", "serve.py", "worker.py", "clock.py")
"""Entry points, which read the clock and the environment, and the clock that they read."""


def _all_imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def _imports(path: Path) -> set[str]:
    return {each for each in _all_imports(path) if each.split(".")[0] in ("rules", "bot")}


def _files(place: str) -> list[Path]:
    target = ROOT / place
    return [target] if target.is_file() else sorted(target.rglob("*.py"))


@pytest.mark.parametrize("place", ALLOWED)
def test_nothing_reaches_over_a_wall(place: str) -> None:
    """The law knows nothing of the conversation, understanding nothing of answers, layout nothing of either."""
    for path in _files(place):
        for module in _imports(path):
            assert any(module == each or module.startswith(f"{each}.") for each in ALLOWED[place]), f"{path}: {module}"


@pytest.mark.parametrize(("package", "folder"), ALONE.items())
def test_a_package_is_imported_in_one_folder_alone(package: str, folder: str) -> None:
    """What Slack and the database are like is known at the edge."""
    importing = {
        each
        for each in _files("bot") + _files("rules")
        if any(name.split(".")[0] == package for name in _all_imports(each))
    }

    assert importing
    assert not [each for each in importing if not each.is_relative_to(ROOT / folder)]


def test_asking_in_the_terminal_loads_neither_slack_nor_a_database() -> None:
    """Their import would take longer than the answer."""
    code = (
        "import sys; from bot.cli import main; main(['ask', '-c', 'surge', 'Board of 9: quorum?']); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)

    loaded = {each.split(".")[0] for each in done.stdout.splitlines()[-1].split()}
    assert "msgspec" in loaded
    assert not loaded & {*ALONE, "psycopg", "platformdirs", "icalendar", "resvg_py"}


def test_the_clock_and_the_environment_are_read_at_the_edge_alone() -> None:
    """Below the entry points the moment is an argument."""
    for path in [*_files("rules"), *_files("bot")]:
        if path.name in EDGE:
            continue
        text = path.read_text(encoding="utf-8")
        assert not any(each in text for each in ("datetime.now(", "date.today(", "os.environ", "time.time(")), path
