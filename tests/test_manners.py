"""What people say around their questions."""

import pytest
from asking import MONDAY, ask, library

from bot import dialogue
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


def test_why_repeats_the_answer_with_the_words_it_rests_on() -> None:
    """The outcome and the citations stay."""
    asked = ("Can the treasurer call a special meeting of the board?",)
    first, why = ask("micrus", *asked), ask("micrus", *asked, "why?")

    assert (why.outcome, why.rule, why.citations) == (first.outcome, first.rule, first.citations)
    assert "Because section VI.4 says" in why.answer


def test_the_section_is_shown() -> None:
    """As the value of the answer, with its quotes."""
    shown = ask("micrus", "Can the treasurer call a special meeting of the board?", "show me the section")

    assert shown.outcome == "value"
    assert shown.values == {"sections": ["VI.4"]}
    assert shown.citations


def test_thanks_leaves_the_conversation_and_never_mind_ends_it() -> None:
    """After thanks a follow-up still knows what it is about; after never mind it does not."""
    question = "How many of 9 directors make a quorum of the board?"
    state, _ = dialogue.respond(dialogue.State("micrus"), question, MONDAY, library())
    thanked, answer = dialogue.respond(state, "thanks!", MONDAY, library())
    ended, _ = dialogue.respond(state, "never mind", MONDAY, library())

    assert (thanked, answer.answer) == (state, "You're welcome.")
    assert ended == dialogue.State("micrus")


def test_why_without_a_question_before_is_no_answer() -> None:
    """There is nothing to explain."""
    assert ask("micrus", "why?").outcome in {"out_of_scope", "ambiguous", "needs_facts"}
