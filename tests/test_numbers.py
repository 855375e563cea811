"""Numbers are found, and what only looks like a number is left alone."""

import time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.understand.numbers import find_numbers

FOUND = (
    ("9 directors", [9], "figures"),
    ("1,000,000 shares", [1_000_000], "commas"),
    ("2,000,000.", [2_000_000], "a full stop behind"),
    ("1.2M shares", [1_200_000], "millions for short"),
    ("500k", [500_000], "thousands for short"),
    ("6.0M common", [6_000_000], "a decimal with a scale"),
    ("3.2 million", [3_200_000], "millions in words"),
    ("half a million", [500_000], "half of a scale"),
    ("two and a half million", [2_500_000], "a mixed number in words"),
    ("six hundred", [600], "hundreds in words"),
    ("one hundred and five", [105], "with and"),
    ("two million, three hundred thousand and one", [2_300_001], "a long number in words"),
    ("four", [4], "a word"),
    ("twenty-one", [21], "a hyphened word"),
    ("a dozen", [12], "a dozen"),
    ("half a dozen", [6], "half a dozen"),
    ("a couple of directors", [2], "a couple"),
    ("both directors", [2], "both"),
    ("5-2 vote", [5, 2], "a score is two numbers"),
    ("4 of 9", [4, 9], "a ratio is two numbers"),
    ("5-member", [5], "a hyphen behind"),
    ("yes 3, no 2", [3, 2], "no before a number is no label"),
    ("no. 5 directors came", [5], "no, and a new sentence"),
    ("one of the directors", [1], "one of them is a number"),
    ("can one director call", [1], "one before a noun is a number"),
    ("may 2 directors call", [2], "may is a verb"),
    ("1998 shares", [1998], "a year before shares is a number"),
    ("one third", [Fraction(1, 3)], "a fraction"),
    ("a third of them", [Fraction(1, 3)], "a third of"),
    ("two-thirds", [Fraction(2, 3)], "a hyphened fraction"),
    ("1/3", [Fraction(1, 3)], "a slash"),
    ("2/3rds", [Fraction(2, 3)], "a slash with letters"),
    ("half the board", [Fraction(1, 2)], "half"),
    ("one-half", [Fraction(1, 2)], "one-half"),
    ("three quarters", [Fraction(3, 4)], "quarters"),
    ("a quarter of the shares", [Fraction(1, 4)], "a quarter of"),
    ("51%", [Fraction(51, 100)], "a percent sign"),
    ("fifty percent", [Fraction(1, 2)], "percent in words"),
    ("50 pct", [Fraction(1, 2)], "percent for short"),
    ("2.5%", [Fraction(1, 40)], "a decimal percentage"),
    ("33 1/3%", [Fraction(1, 3)], "a mixed percentage"),
    ("66 2/3 percent", [Fraction(2, 3)], "a mixed percentage in words"),
)


@pytest.mark.parametrize(("text", "expected", "reason"), FOUND, ids=[row[0] for row in FOUND])
def test_numbers_are_found(text: str, expected: list[Fraction | int], reason: str) -> None:
    """The value is exact, in figures or words, and a percentage is a part of one."""
    assert [number.value for number in find_numbers(text)] == expected, reason


LEFT_ALONE = (
    ("section 3.08", "a section"),
    ("under 3.08", "a section without its word"),
    ("VI.4", "a section in roman and arabic"),
    ("8.01(e)", "a paragraph"),
    ("article 5", "an article"),
    ("$1 par", "money"),
    ("$5m", "money with a scale"),
    ("$1.2 million", "money in words"),
    ("five dollars", "money named behind"),
    ("at 9am", "a time"),
    ("10:30 sharp", "a time in figures"),
    ("3 p.m.", "a dotted time"),
    ("since 1998", "a year"),
    ("dec 15", "a date"),
    ("15 December 2026", "a date the other way round"),
    ("12/15/26", "a date in figures"),
    ("2026-12-15", "a date of a file"),
    ("the third director", "an ordinal"),
    ("a third director", "an ordinal with an article"),
    ("2nd floor", "an ordinal in figures"),
    ("class II", "a class"),
    ("no. 5", "a label"),
    ("#5", "a label in figures"),
    ("555-123-4567", "a telephone number"),
    ("+1 (555) 123-4567", "a telephone number abroad"),
    ("which one", "a pronoun"),
    ("no one", "a pronoun for nobody"),
    ("someone", "within a word"),
    ("can one call a meeting", "a pronoun for anybody"),
    ("the one who presides", "a pronoun with its clause"),
    ("second the motion", "a verb"),
    ("10-K", "a form"),
    ("Form 8-K", "a form with its word"),
    ("Radio One", "a name"),
    ("24/7", "always"),
    ("401(k)", "a plan"),
    ("half an hour", "a time span"),
    ("both by mail and by phone", "both without a number"),
    ("covid-19", "a name with a number"),
)


@pytest.mark.parametrize(("text", "reason"), LEFT_ALONE, ids=[row[0] for row in LEFT_ALONE])
def test_what_is_no_number_is_left_alone(text: str, reason: str) -> None:
    """Sections, money, times, dates, ordinals, names and pronouns are no counts."""
    assert list(find_numbers(text)) == [], reason


KINDS = (
    ("9", "count"),
    ("both", "count"),
    ("1/3", "fraction"),
    ("half", "fraction"),
    ("51%", "percent"),
    ("33 1/3%", "percent"),
)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds(text: str, kind: str) -> None:
    """A number says whether it was a count, a fraction or a percentage."""
    assert [number.kind for number in find_numbers(text)] == [kind]


def test_skipped_spans_hold_no_numbers() -> None:
    """A number within a span already read as a date is not read again; the others keep their offsets."""
    text = "on the 15 we had 9"
    found = find_numbers(text, [(3, 9)])
    assert [(number.text, text[number.start : number.end]) for number in found] == [("9", "9")]


@settings(max_examples=300, deadline=None)
@given(some.text(), some.lists(some.tuples(some.integers(-5, 50), some.integers(-5, 50)), max_size=3))
def test_nothing_raises(text: str, spans: list[tuple[int, int]]) -> None:
    """Any text and any spans are read without an error, and each number stands where it says."""
    for number in find_numbers(text, spans):
        assert text[number.start : number.end] == number.text


@pytest.mark.parametrize("piece", ["1 ", "1,", "one hundred and ", "1.1.", "1/", "\n", "a-1", "("])
def test_long_texts_are_read_in_linear_time(piece: str) -> None:
    """Forty thousand characters take little time, whatever they repeat."""
    start = time.perf_counter()
    find_numbers(piece * (40_000 // len(piece)))
    assert time.perf_counter() - start < 5
