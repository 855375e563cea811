"""Who may import whom."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ALLOWED = {
    "rules": {"rules"},
    "bot/understand": {"rules", "bot.understand"},
    "bot/answer.py": {"rules"},
    "bot/library.py": {"rules"},
    "bot/dialogue.py": {"rules", "bot.understand", "bot.answer", "bot.library", "bot"},
    "bot/layout": {"bot.answer", "bot.layout", "rules"},
}


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return {each for each in found if each.split(".")[0] in ("rules", "bot")}


def _files(place: str) -> list[Path]:
    target = ROOT / place
    return [target] if target.is_file() else sorted(target.rglob("*.py"))


@pytest.mark.parametrize("place", ALLOWED)
def test_nothing_reaches_over_a_wall(place: str) -> None:
    """The law knows nothing of the conversation, understanding nothing of answers, layout nothing of either."""
    for path in _files(place):
        for module in _imports(path):
            assert any(module == each or module.startswith(f"{each}.") for each in ALLOWED[place]), f"{path}: {module}"


def test_the_clock_and_the_environment_are_read_at_the_edge_alone() -> None:
    """Below the entry points the moment is an argument."""
    for path in [*_files("rules"), *_files("bot")]:
        if path.name == "cli.py":
            continue
        text = path.read_text(encoding="utf-8")
        assert not any(each in text for each in ("datetime.now(", "date.today(", "os.environ", "time.time(")), path
