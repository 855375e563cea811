"""What is read out of a message is what rules may ask for."""

from asking import MONDAY

from bot.understand.question import read
from bot.understand.training import examples
from rules.facts import ALL, FACTS


def test_every_fact_that_is_read_is_declared() -> None:
    """A fact that no rule can name would be lost in silence; each 24th example shows those of all areas."""
    asked = [question for question, _ in examples()[::24]]

    assert {name for question in asked for name in read(question, MONDAY).facts} <= set(FACTS)


def test_a_fact_is_declared_once() -> None:
    """A second declaration would silently replace the first."""
    assert len(ALL) == len(FACTS)
