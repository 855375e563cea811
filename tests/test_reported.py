"""What somebody says is asked for directly."""

import pytest

from bot.reported import direct


@pytest.mark.parametrize(
    ("message", "question"),
    [
        ("The treasurer says that a bond is optional. Is she right?", "Is a bond optional?"),
        ("Our GC thinks the quorum is a third. Correct?", "Is the quorum a third?"),
        (
            "the president claims he may fire the secretary, may he?",
            "May the president fire the secretary?",
        ),
        (
            "We have nine directors. The chair believes four are a quorum. Is that so?",
            "We have nine directors. Are four a quorum?",
        ),
        (
            "with four of nine directors here someone says we have a quorum. do we?",
            "with four of nine directors here: Do we have a quorum?",
        ),
        ('"Officers are removed only for cause" - is that right?', "Is it true that Officers are removed only for cause?"),
        ("mailed nine days ahead; the president says fine. is he right?", "mailed nine days ahead - ok?"),
        ("a removed officer claims that removal is only for cause. true?", "Is removal only for cause as to a removed officer?"),
        (
            "Counsel wrote to us that a director must own stock. We know of no such rule. Is counsel right?",
            "We know of no such rule. Must a director own stock?",
        ),
        ("A holder claims that since officers are elected by the shareholders, the vote is void. Is he right?", "Are officers elected by the shareholders?"),
        ("The treasurer's lawyer says that only the shareholders can remove him. True?", "Can only the shareholders remove The treasurer?"),
        ("The treasurer says he's allowed to sign alone. Is he?", "Is The treasurer allowed to sign alone?"),
        ("The president wants to name a new clerk himself. May he do that?", "can The president name a new clerk himself?"),
        ("The secretary believes nobody has to be told. Correct?", "Is it true that nobody has to be told?"),
        ("She insists that a director who is absent can vote by proxy. Is she right?", "Can a director who is absent vote by proxy?"),
    ],
)  # fmt: skip
def test_a_claim_is_asked_for(message: str, question: str) -> None:
    """The reporter is left out; a pronoun that opens the claim is the reporter; what leads up to it stays."""
    assert direct(message).text == question


@pytest.mark.parametrize(
    "message",
    [
        "Does the board say when it meets?",
        "I think we have a quorum. Do we?",
        "A group with 30% says they are doing it on their own. Can they?",
        "The president says hello",
        "who says that the board decides?",
        "could the committee do it so we don't have to meet?",
        "the chair can't come - may she send somebody?",
    ],
)
def test_other_messages_stay_as_they_are(message: str) -> None:
    """What the speaker thinks, what they want to do, and what is no claim."""
    assert direct(message).text == message


@pytest.mark.parametrize(
    ("message", "question"),
    [
        ("two of us are left so we cannot fill the seat, right?", "two of us are left Can we fill the seat?"),
        ("they cant fill the seat?", "Can they fill the seat?"),
        ("we are too few. i guess the board can't meet, correct?", "we are too few. Can the board meet?"),
    ],
)
def test_a_denial_is_turned(message: str, question: str) -> None:
    """By its tag or its mark alone, with or without an apostrophe."""
    assert direct(message).text == question
    assert direct(message).turned
