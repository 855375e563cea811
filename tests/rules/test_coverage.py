"""Numbers in the words of bylaws, and the proof that each is encoded."""

from pathlib import Path

import pytest
from asking import CORPORATIONS, corporation

from rules.corporation import Corporation
from rules.coverage import coverage
from rules.quantities import quantities

READ = [
    # text, the numbers in it
    ("not less than ten nor more than sixty days before", [("span", (10, "days")), ("span", (60, "days"))]),
    ("not less than ten (10) (unless the law asks for more) nor more than fifty (50) days", ["10 days", "50 days"]),
    ("at least (1) day before the meeting", ["1 day"]),
    ("at least 24 hours before", ["24 hours"]),
    ("within thirty (30) business days", ["30 business days"]),
    ("a majority of the whole board", [("part", "majority")]),
    ("less than unanimous written consent", [("part", "all")]),
    ("AS ADOPTED NOVEMBER 8, 1996", [("date", "1996-11-08")]),
    ("as of November 8, 1996", [("date", "1996-11-08")]),
    ("the tenth day following the mailing", ["10 days"]),
    ("its second meeting", [("number", 2)]),
    ("twenty-one persons", [("number", 21)]),
    ("Section 3.11 of Article VI and Sections 2 and 3 of this Article Ten", []),
    ("a third party proceeding, by first class mail, and no one else", []),
    ("made (1) by the board or (2) by the stockholders", []),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_numbers_are_read_in_the_form_of_their_typed_value(text: str, expected: list[object]) -> None:
    """Each number once, whole, with its unit; references and labels are none."""
    found = [each.normal for each in quantities(text)]

    assert found == [_normal(each) for each in expected]


def _normal(each: object) -> object:
    if not isinstance(each, str):
        return each
    amount, unit = each.split(" ", 1)
    return ("span", (int(amount), unit if unit.endswith("s") else unit + "s"))


TEXT = """
                              ARTICLE I
                              MEETINGS

     Section 1. Quorum. A majority of the directors is a quorum. Notice is given
two days before the meeting.
"""


def _folder(folder: Path, provisions: str) -> Corporation:
    (folder / "bylaws.txt").write_text(TEXT, encoding="utf-8")
    head = "name: Small\naliases: []\nstate: Delaware\ntime_zone: America/New_York\nprovisions:\n"
    (folder / "provisions.yaml").write_text(head + provisions, encoding="utf-8")
    return Corporation.read(folder)


QUORUM = "  - {kind: quorum, section: I.1, body: board of directors, threshold: %s, of: whole board, quote: A majority of the directors is a quorum.}\n"
NOTICE = (
    "  - {kind: statement, section: I.1, subject: x, says: Two days., values: {at_least: %s}, "
    "quote: Notice is given two days before the meeting.}\n"
)
FOLDERS = [
    # provisions, words covered of 16, numbers bound of 2
    (QUORUM % "majority", 8, 1),
    (QUORUM % "one third", 8, 0),  # quoted, but the typed value is another
    (QUORUM % "majority" + NOTICE % "2 days", 16, 2),
    (QUORUM % "majority" + NOTICE % "3 days", 16, 1),
    (
        QUORUM % "majority"
        + "not_operative:\n  - {section: I.1, quote: Notice is given two days before the meeting., reason: a test}\n",
        16,
        2,
    ),
]


@pytest.mark.parametrize(("provisions", "words", "numbers"), FOLDERS)
def test_a_word_needs_a_quote_and_a_number_its_value(tmp_path: Path, provisions: str, words: int, numbers: int) -> None:
    """Quoting without encoding does not count."""
    (section,) = coverage(_folder(tmp_path, provisions))

    assert (section.id, section.covered, section.words) == ("I.1", words, 16)
    assert (section.bound, section.numbers) == (numbers, 2)


@pytest.mark.parametrize("name", CORPORATIONS)
def test_every_word_and_number_of_the_four_is_encoded(name: str) -> None:
    """Nothing of the filed text is left out."""
    left = {
        each.id: (each.missing_words, each.missing_numbers) for each in coverage(corporation(name)) if not each.complete
    }

    assert left == {}


@pytest.mark.parametrize("name", CORPORATIONS)
def test_a_quote_is_at_most_one_sentence(name: str) -> None:
    """A quote that ran over several sentences would cover words that nobody read for it."""
    bylaws = corporation(name)
    sentences = [
        (sentence.start, sentence.end)
        for section in bylaws.document.sections
        for paragraph in section.paragraphs
        for sentence in paragraph.sentences
    ]
    passages = [bylaws.passage(each) for each in bylaws.record.provisions]

    longer = [each.quote for each in passages if not any(s <= each.start and each.end <= e for s, e in sentences)]
    assert longer == []
