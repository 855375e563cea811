"""Slips are mended before a message is read; real words and names are left alone."""

import pytest

from bot.understand.matching import corrected


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("teh bord meting", "the board meeting"),
        ("notise to stockhoders", "notice to stockholders"),
        ("a speical sharehoder meeting", "a special shareholder meeting"),
        ("w/o a quorm", "without a quorum"),
        ("the secretery's list", "the secretary's list"),
        ("paid Febuary 18, 2027", "paid february 18, 2027"),
        ("the 3rd of Septmber", "the 3rd of september"),
        ("on wendsday", "on wednesday"),
        ("may the bored hold a bored meeting", "may the board hold a board meeting"),
        ("two directers singed a writen concent", "two directors signed a written consent"),
    ],
)
def test_a_slip_is_mended(written: str, meant: str) -> None:
    """Letters swapped, left out, doubled or wrong; and the shorthand of chats."""
    assert corrected(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "the court found cause to cool a small claim",
        "we are unable to chair it",
        "he lives in Denvers and knows Mr. Boar",
        "the bored guy at the desk is bored",
        "it isn't thus on thu dec 3",
        "promise the choir a cold drink",
        "Augusta and Marco met on a sundry day",
    ],
)
def test_real_words_and_names_stay(text: str) -> None:
    """A word of English is no slip for a word of the field, however near; nor is a name."""
    assert corrected(text) == text
