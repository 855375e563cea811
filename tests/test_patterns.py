"""Patterns that are run only where they can match find what `re` finds."""

import re
from datetime import UTC, datetime

import pytest
from asking import ask
from hypothesis import given, settings
from hypothesis import strategies as some
from mutating import message, questions

from bot.understand import patterns
from bot.understand.needed_words import are_open, needed, pieces, ways, words
from bot.understand.question import read

NEEDED = (
    (r"\b(?:board|directors?) meetings?\b", ({"board", "director", "directors"},)),
    (r"holders?", ({"holder", "holders"},)),
    (r"\b(?:the )?quorum\b", ({" quorum "},)),
    (r"\d+ days", ({" days"}, {"0 "})),
    (r"(?:a|the) meeting", ({" meeting"},)),
    (r".*", ()),
    (r"\w+", ()),
    (r"not? (?!required)", ({"no ", "not "},)),
    (r"x?y?", ()),
    (r"(?=.*quorum)a", ({"quorum"},)),
    (r"e-?mail", ({"email", " mail"},)),
    (r"it[' ]?s due", ({" due"}, {"its ", " s "})),
)


@pytest.mark.parametrize(("pattern", "expected"), NEEDED)
def test_what_a_pattern_needs(pattern: str, expected: tuple[set[str], ...]) -> None:
    """The words, or parts of words, without which it matches nowhere; none where that is not sure."""
    found = needed(pattern, re.IGNORECASE)

    assert all(set(each) in [set(one) for one in found] for each in expected)
    assert expected or not found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the treasurer may sign a check", True),
        ("the treasurer may sign", False),
        ("sign the check", False),
        ("who keeps the stock ledger", True),
        ("who keeps the ledger", False),
        ("who keeps the stock", False),
    ],
)
def test_one_way_must_be_open(text: str, expected: bool) -> None:
    """Each alternative of a pattern needs all of its own words; those of another do not stand in for them."""
    found = ways(r"\b(?:treasurer\b.*\bcheck|(?:keeps|has)\b.*\bstock ledger)\b", re.IGNORECASE)

    assert are_open(found, {piece for word in words(text) for piece in pieces(word)}) == expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bsign", "\u017fign here"),
        (r"\bkeep", "\u212aeep it"),
        (r"\bin\b", "\u0130n time"),
        (r"\bmeeting\b", "(MEETING)"),
        (r"\d+ days", "\u0661\u0662 days"),
        (r"no\.? ?\d", "no.5"),
        (r"vice[- ]president", "VICE-PRESIDENT"),
        (r"don'?t", "DON'T"),
        (r"a_b", "a_b"),
        (r"\bb\b", "a_b b"),
        (r"half(?: of)? the", "half the"),
    ],
)
def test_no_match_is_missed(pattern: str, text: str) -> None:
    """Other cases of letters, figures of other scripts and marks between words hide nothing."""
    assert re.search(pattern, text, re.IGNORECASE), "a row that tests nothing"
    assert patterns.compile(pattern, re.IGNORECASE).search(text)


def test_every_pattern_finds_in_questions_what_re_finds() -> None:
    """Each pattern of the bot, on questions whole and mutated."""
    now = datetime(2026, 11, 23, 10, tzinfo=UTC)
    for text in questions()[::20]:
        read(text, now)
        ask("micrus", text)
    texts = [text[:400] for text in questions()[::37]]
    held = [{piece for word in words(text) for piece in pieces(word)} for text in texts]

    for pattern in patterns.made():
        compiled = re.compile(pattern.pattern, pattern.flags)
        matched = [(text, here) for text, here in zip(texts, held, strict=True) if compiled.search(text)]
        sets = needed(pattern.pattern, pattern.flags) if matched else ()
        each_way = ways(pattern.pattern, pattern.flags) if matched else []
        for text, here in matched:
            assert pattern.search(text)
            assert all(here & each for each in sets), pattern.pattern
            assert are_open(each_way, here), pattern.pattern


@settings(max_examples=60, deadline=None)
@given(some.randoms(use_true_random=False))
def test_nothing_is_missed_in_strange_texts(chance: object) -> None:
    """Nor in texts of any characters."""
    import random  # noqa: PLC0415 - the type that hypothesis gives

    assert isinstance(chance, random.Random)
    text = message(chance)[:300]
    for pattern in chance.sample(patterns.made(), 25):
        expected = re.search(pattern.pattern, text, pattern.flags)
        found = pattern.search(text)
        assert (found and found.span()) == (expected and expected.span()), pattern.pattern
