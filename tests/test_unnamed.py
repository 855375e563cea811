"""Questions of a corporation's that name no matter are asked back; everyday talk is not."""

from pathlib import Path

import pytest
from asking import ask

from bot.unnamed import matters_of

EVERYDAY = (Path(__file__).parent / "held_back" / "not_for_bylaws.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    "question",
    [
        "what's the latest we can mail them?",
        "how much warning must I give?",
        "by when do we have to file it?",
        "too late to mail it?",
        "are we still in time?",
        "are ten days enough?",
        "two weeks, ok?",
        "who has to sign it?",
        "may she sign alone?",
        "how many of us must show up?",
        "does it have to be sent again?",
    ],
)
def test_what_names_no_matter_is_asked_back(question: str) -> None:
    """The matters of which it may speak are offered."""
    answer = ask("micrus", question)

    assert answer.outcome == "ambiguous"
    assert answer.choices


def test_everyday_talk_offers_no_matter() -> None:
    """Nothing that is for no bylaws has the form of such a question."""
    assert not [line for line in EVERYDAY if matters_of(line)]


def test_a_longer_message_names_its_matter() -> None:
    """A parcel or a tax return is no notice."""
    assert not matters_of("what's the last day to mail Christmas parcels to my aunt overseas")
