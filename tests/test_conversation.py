"""Conversations that are kept as text, and picked up again."""

import json

import pytest
from asking import CORPORATIONS, MONDAY, ask, library

from bot import conversation, dialogue
from bot.dialogue import State
from rules.facts import FACTS
from rules.registry import RULES

OPTIONS = [(fact.name, option) for fact in FACTS.values() for option in fact.options]


@pytest.mark.parametrize("name", CORPORATIONS)
def test_a_kept_conversation_goes_on_as_if_it_had_not_been(name: str) -> None:
    """After a question for every rule: the same state but for the moment, and the same answer to a follow-up.

    The rules are dealt out to the corporations, one after the other.
    """
    for rule in list(RULES.values())[CORPORATIONS.index(name) :: len(CORPORATIONS)]:
        for question in rule.asks[:2]:
            state, _ = dialogue.respond(State(name), question, MONDAY, library())
            again = conversation.load(conversation.dump(state))

            assert {**again.facts, "now": None} == {**state.facts, "now": None}
            assert (again.rule, again.waiting, again.offered, again.date) == (
                state.rule,
                state.waiting,
                state.offered,
                state.date,
            )
            follow = dialogue.respond(again, "and with 11 seats?", MONDAY, library())[1]
            assert follow == dialogue.respond(state, "and with 11 seats?", MONDAY, library())[1]


def test_what_another_version_kept_is_read_as_far_as_it_can_be() -> None:
    """A rule, fact or field that is no more is left out; what is of the wrong type too."""
    kept = {
        "corporation": "surge",
        "rule": "board.seances",
        "facts": {"seats": 9, "ghosts": ["Banquo"], "directors": "many"},
        "waiting": ["seats"],
        "offered": ["board.quorum", "board.seances"],
        "mood": "good",
    }

    state = conversation.load(json.dumps(kept))

    assert state == State("surge", None, {"seats": 9}, ("seats",), ("board.quorum",))


@pytest.mark.parametrize(("fact", "option"), OPTIONS)
def test_every_option_of_a_fact_is_a_value(fact: str, option: str) -> None:
    """What a button offers is what the fact takes, and it can be kept."""
    value = conversation.value_of(fact, option)

    state = State("surge", "board.quorum", {fact: value})
    assert conversation.load(conversation.dump(state)).facts == {fact: value}
    if FACTS[fact].type is bool:
        assert value is (option == "yes")


def test_an_option_that_is_none_is_refused() -> None:
    """The value comes back from Slack; only what was offered counts."""
    with pytest.raises(ValueError, match="no option"):
        conversation.value_of("interest", "perhaps")


def test_a_fact_that_was_asked_for_answers_the_question() -> None:
    """Told by a button, the rule answers as if it had been written."""
    state = State("dispatch", "shareholders.proxy.irrevocable", waiting=("interest",))

    told = conversation.told(state, "interest", "yes", MONDAY, library())

    assert told
    assert told[1].question == "yes"
    assert told[1].rule == "shareholders.proxy.irrevocable"
    assert told[1].understood.facts == {"interest": True}
    assert conversation.told(State("dispatch"), "interest", "yes", MONDAY, library()) is None


def test_a_reading_that_was_offered_answers_the_question() -> None:
    """The second of two bodies: the answer is that of the question in full; a third there is not."""
    state, answer = dialogue.respond(State("dispatch"), "what makes a quorum?", MONDAY, library())

    chosen = conversation.chosen(state, 1, answer.choices[1].text, MONDAY, library())

    assert chosen
    assert chosen[1].answer == ask("dispatch", "what makes a quorum of the board?").answer
    assert conversation.chosen(state, 2, "", MONDAY, library()) is None


def test_a_reading_of_the_text_settles_an_answer() -> None:
    """The text can be read in two ways: one is picked, and the note says so."""
    answer = ask("surge", "Can we e-mail the directors the notice of the board meeting?")

    settled = conversation.settled(answer, 1, MONDAY, library())

    assert settled
    assert (settled.outcome, settled.answer) == (answer.choices[1].outcome, answer.choices[1].result)
    assert settled.choices == ()
    assert settled.notes[-1].text == f"as you picked: {answer.choices[1].text}"
    assert conversation.settled(answer, 2, MONDAY, library()) is None
