"""What people say around their questions."""

import pytest

from bot.manners import Manner, manner_of

SAID = [
    ("thanks!", Manner.THANKS),
    ("ok great, thank you so much", Manner.THANKS),
    ("Got it, thx", Manner.THANKS),
    ("good morning team", Manner.GREETING),
    ("never mind", Manner.NEVER_MIND),
    ("ok, forget about that please", Manner.NEVER_MIND),
    ("what can you do?", Manner.HELP),
    ("why?", Manner.WHY),
    ("hm, how come?", Manner.WHY),
    ("where did you get that from", Manner.WHY),
    ("show me the section", Manner.SECTION),
    ("which section says that?", Manner.SECTION),
    ("can I see the exact wording please", Manner.SECTION),
    ("where does it say that?", Manner.SECTION),
]
NOT_SAID = [
    "thanks to the proxy rule, can she vote for him?",
    "why must the secretary be told of the resignation?",
    "which section of the stock ledger is open to stockholders?",
    "good notice?",
    "help the board find a quorum: 9 seats, 4 present",
    "never mind the chairman, can the president call the meeting?",
    "really short notice, does it bind us?",
    "",
]


@pytest.mark.parametrize(("message", "manner"), SAID)
def test_a_manner_is_known(message: str, manner: Manner) -> None:
    """With the little words around it."""
    assert manner_of(message) is manner


@pytest.mark.parametrize("message", NOT_SAID)
def test_a_question_is_no_manner(message: str) -> None:
    """A message that says more is read as a question."""
    assert manner_of(message) is None
