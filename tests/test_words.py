"""Text as a person sees it, and its words."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.understand.words import clean, lowered, tokens

CLEANED = (
    ("May we meet" + "? " * 40 + "-- " * 30, "May we meet? ? ? -- -- --", "marks again and again"),
    ("Can we meet?", "Can we meet?", "plain text stays"),
    ("Can we meet? " + "1/" * 900, "Can we meet? 1/1/1/", "figures again and again"),
    ("Can we meet?!" + "*[(" * 300 + "{}^" * 99, "Can we meet?!*", "all kinds of marks"),
    ("Can we meet?" + "\n\n-" * 900, "Can we meet?\n\n-\n\n-\n\n-", "empty lines again and again"),
    ("Can we meet?\n\nKind regards,\nDana Whitfield\nCompany Secretary", "Can we meet?", "the end of a letter"),
    (
        "Can we meet?\nThanks!\nOr is it too late?",
        "Can we meet?\nThanks!\nOr is it too late?",
        "thanks before a question",
    ),
    ("Can we meet" + "Is" * 900 + "?", "Can we meetIsIsIs?", "letters again and again"),
    ("Hey all, quick question - can we meet?", "can we meet?", "what leads a question in"),
    ("Is it valid? We need to know by noon, thanks!", "Is it valid?", "by when an answer is needed, and thanks"),
    ("thanks!", "thanks!", "thanks alone is a message of its own"),
    ("ok thanks, and by mail?", "ok thanks, and by mail?", "thanks before a question"),
    (
        "We need to know by when the list is ready.",
        "We need to know by when the list is ready.",
        "what must be known is the question",
    ),
    (
        "They all signed. We need this in writing.",
        "They all signed. We need this in writing.",
        "that something is needed in writing is a fact",
    ),
    ("Need to know by noon", "Need to know by noon", "nothing else is said"),
    ("\uff23an \uff57e", "Can we", "full-width letters"),
    ("Q&amp;A &lt;draft&gt;", "Q&A <draft>", "entities are decoded"),
    ("board&notice", "board&notice", "an ampersand without a semicolon is no entity"),
    ("I&#39;m", "I'm", "a numbered entity"),
    ("a\u200bb\ufeffc\u00ad", "abc", "zero-width characters and soft hyphens"),
    ("ok \u2764\ufe0f", "ok", "an emoji with its variation selector"),
    ("a\x00b\x07", "ab", "control characters"),
    ("\u0405\u0440ecial m\u0435\u0435ting", "Special meeting", "Cyrillic letters within Latin words"),
    ("\u03bfff", "off", "a Greek letter within a Latin word"),
    ("\u0441\u043e\u0432\u0435\u0442", "\u0441\u043e\u0432\u0435\u0442", "a Cyrillic word stays Cyrillic"),
    ("\u201cnow\u201d", '"now"', "curly double quotes"),
    ("don\u2019t", "don't", "a curly apostrophe"),
    ("don`t", "don't", "a backtick for an apostrophe"),
    ("5\u201310", "5-10", "an en dash"),
    ("now\u2014or later", "now - or later", "an em dash parts words"),
    ("a \u2212 b\u2011c", "a - b-c", "minus and non-breaking hyphen"),
    ("1\u00bd and \u2153", "1 1/2 and 1/3", "vulgar fractions"),
    ("<@U1> hi", "hi", "a mention without a name"),
    ("<@U1|ann> hi", "ann hi", "a mention with a name"),
    ("in <#C1|board>", "in #board", "a channel"),
    ("in <#C1>", "in", "a channel without a name"),
    ("<https://x.org|the bylaws>", "the bylaws", "a link with a label"),
    ("<https://x.org>", "", "a link without a label says nothing"),
    ("<mailto:a@b.org|a@b.org>", "a@b.org", "a mail address"),
    ("<!here> all", "all", "everyone here"),
    ("<!subteam^S1|@legal> hi", "@legal hi", "a group with a name"),
    ("a < b > c", "a < b > c", "signs that are no mark-up"),
    ("*bold* _italic_ ~gone~ `code`", "bold italic gone code", "emphasis"),
    ("*_both_*", "both", "emphasis within emphasis"),
    ("2 * 3 * 4", "2 * 3 * 4", "a multiplication is no emphasis"),
    ("snake_case_name", "snake_case_name", "underscores within a word"),
    ("```\nnine seats\n```", "nine seats", "a fence"),
    ("> quoted\n> more", "quoted\nmore", "quote marks"),
    ("&gt; quoted", "quoted", "a quote mark as an entity"),
    ("\u2022 one\n- two\n* three", "one\ntwo\nthree", "bullets"),
    ("-5 below", "-5 below", "a minus is no bullet"),
    ("a  b\t c", "a b c", "runs of blanks"),
    ("a \n  b", "a\nb", "line breaks are kept"),
    ("a" + "\n" * 9 + "b", "a\n\nb", "empty lines are one"),
    ("a\r\nb", "a\nb", "a line break of two characters is one"),
    ("", "", "nothing"),
)


@pytest.mark.parametrize(("text", "expected", "reason"), CLEANED, ids=[row[2] for row in CLEANED])
def test_clean(text: str, expected: str, reason: str) -> None:
    """Mark-up, look-alikes and unseen characters are undone; case and line breaks stay."""
    assert clean(text) == expected, reason


WORDS = (
    ("Can We Meet?", "can we meet", "lower case"),
    ("don't", "do not", "a contraction with not"),
    ("can't cannot cant", "can not can not can not", "three ways of can not"),
    ("won't wont", "will not will not", "an irregular contraction"),
    ("dont doesnt didnt isnt", "do not does not did not is not", "no apostrophe"),
    ("what's whats who's", "what is what is who is", "is behind a question word"),
    ("nobody's here", "nobody is here", "is behind a pronoun"),
    ("we've they're I'd you'll I'm", "we have they are i would you will i am", "the other endings"),
    ("we\u2019ve", "we have", "a curly apostrophe"),
    ("the board's seats", "the board seats", "a possessive"),
    ("directors' notice", "directors notice", "a plural possessive"),
    ("its were well ill", "its were well ill", "words that only look like contractions"),
    ("e-mail E-mailed", "email emailed", "one word for e-mail"),
    ("by-laws", "bylaws", "one word for by-laws"),
    ("one-third", "one third", "hyphens part words"),
    ("1,000,000 shares", "1000000 shares", "a number is one word"),
    ("section 3.08", "section 3.08", "a section number is one word"),
    ("51%", "51 percent", "a percent sign"),
    ("at 9 a.m.", "at 9 am", "a dotted half of the day"),
    ("10am 2nd", "10am 2nd", "figures with letters"),
    ("we're gonna vote", "we are going to vote", "slang"),
    ("?!...", "", "no word"),
)


@pytest.mark.parametrize(("text", "expected", "reason"), WORDS, ids=[row[2] for row in WORDS])
def test_tokens(text: str, expected: str, reason: str) -> None:
    """Words are lower case, contractions are written out and possessives dropped."""
    assert tokens(text) == tuple(expected.split()), reason


@settings(max_examples=300, deadline=None)
@given(some.text())
def test_nothing_raises_and_offsets_hold(text: str) -> None:
    """Any text is read without an error, and lowering keeps its length."""
    clean(text)
    tokens(text)
    assert len(lowered(text)) == len(text)


@pytest.mark.parametrize("piece", ["*", "_a", "<@", "> ", "`", "a'", "* a", "&#"])
def test_long_texts_are_cleaned_in_linear_time(piece: str) -> None:
    """Forty thousand characters of mark-up take no noticeable time."""
    start = time.perf_counter()
    tokens(clean(piece * (40_000 // len(piece))))
    assert time.perf_counter() - start < 2
