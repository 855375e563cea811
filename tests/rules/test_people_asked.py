"""Directors, officers and committees through the entry points: both sides of each edge, in loose and short wordings."""

from typing import Any

import pytest
import yaml
from asking import ask

from bot.understand.training import FOLDER

ASKED = yaml.safe_load((FOLDER.parents[1] / "tests" / "rules" / "people_asked.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("asked", ASKED, ids=lambda each: f"{each['of']}: {each['ask']}")
def test_what_is_read_decides(asked: dict[str, Any]) -> None:
    """A yes or a no is said of what the question puts, with the section and the number that carry it."""
    answer = ask(asked["of"], asked["ask"])

    assert answer.outcome == asked["outcome"], answer.answer
    if asked.get("section"):
        assert asked["section"] in {each.section.split("(")[0] for each in answer.citations}
    if "value" in asked:
        assert asked["value"] in str(answer.values)
