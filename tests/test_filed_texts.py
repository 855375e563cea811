"""The four filed texts, read whole and unchanged."""

import hashlib
import re

import pytest
from asking import CORPORATIONS, corporation

from rules.errors import QuoteNotFound
from rules.sections import FURNITURE
from rules.text import Document

SUMS = {
    "dispatch": "33c6ea23ba11c9282945145ee1c47688f761e8a43bdfc6ed97494b6e42fc061e",
    "micrus": "f7fde1ec125ddd1a51a4b7443e4f768383e9b81d34f2549bb1eaa34d018f1d18",
    "radio-one": "3e8d64172317d71090f371fa493e987212e1225c95144ab59e699940aa20daf9",
    "surge": "0a305f7468081f242c7076f1cf98e8450a4caa2981f3d0d41d6fce78ce2d1ec3",
}


@pytest.mark.parametrize("name", CORPORATIONS)
def test_the_filed_text_is_unchanged(name: str) -> None:
    """A filed text is what was filed, byte for byte."""
    data = (corporation(name).folder / "bylaws.txt").read_bytes()

    assert SUMS[name] == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("name", "number", "first", "last"),
    [
        ("dispatch", 56, "1.01", "10.01"),
        ("micrus", 67, "I.1", "XIII"),  # article XIII has no sections
        ("radio-one", 63, "I.1", "VIII"),
        ("surge", 60, "I.1", "VIII"),
    ],
)
def test_every_section_is_found(name: str, number: int, first: str, last: str) -> None:
    """The sections stand in order, what precedes Article I being `title`."""
    ids = [each.id for each in corporation(name).document.sections]

    assert (number, "title", first, last) == (len(ids), ids[0], ids[1], ids[-1])


@pytest.mark.parametrize(
    ("name", "identity", "heading"),
    [
        ("surge", "III.2", "Number, Qualifications. Election and Term of Office"),  # a full stop inside
        ("surge", "VII.5", "Checks, Notes, Drafts. Etc"),
        ("micrus", "VI.4", None),  # Micrus gives its sections no headings
        ("dispatch", "10.01", None),
        ("radio-one", "II.7", "Adjourned Meetings"),
    ],
)
def test_headings_are_told_from_the_body(name: str, identity: str, heading: str | None) -> None:
    """A heading is the title that the section begins with, where there is one."""
    section = corporation(name).document.section(identity)

    assert section is not None
    assert heading == section.heading


@pytest.mark.parametrize(
    ("name", "identity", "there"),
    [
        ("micrus", "VII.1", True),  # printed "Section l."
        ("micrus", "IX.7", False),  # missing in the document
        ("micrus", "X.5(a)", True),  # printed "a."
        ("micrus", "vi.4", True),  # in any case
        ("surge", "VI", True),
        ("dispatch", "8.01(e)", True),
    ],
)
def test_odd_section_numbers(name: str, identity: str, there: bool) -> None:
    """Sections are addressed as the document prints them."""
    assert there is (corporation(name).document.section(identity) is not None)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", "\n".join(line for line in text.split("\n") if not FURNITURE.fullmatch(line)))


@pytest.mark.parametrize("name", CORPORATIONS)
def test_every_quote_stands_at_its_offsets(name: str) -> None:
    """Each provision's words are in its own section, character for character but for white space and page furniture."""
    one = corporation(name)
    for provision in one.record.provisions:
        passage = one.passage(provision)
        assert _squeezed(provision.quote) == _squeezed(one.document.text[passage.start : passage.end])
        assert passage.lines == (one.document.line_of(passage.start), one.document.line_of(passage.end - 1))


def test_a_quote_across_a_page_break_is_found() -> None:
    """The quorum sentence of Dispatch 2.08 is cut by a page number."""
    passage = corporation("dispatch").document.find("shall be necessary to, and shall constitute a quorum for", "2.08")

    assert passage.lines[1] - passage.lines[0] > 3


def test_a_quote_that_is_not_there_names_the_nearest_words() -> None:
    """The error tells the section, the nearest text and its line."""
    with pytest.raises(QuoteNotFound, match=r"section VI\.4.*nearest text is, at line 2\d\d"):
        corporation("micrus").document.find("Notice shall be given to every director by telephone", "VI.4")


@pytest.mark.parametrize("text", ["", "\n\n", "ARTICLE I", "Section 1.", "ARTICLE I\n\nSection 1. x", "(a) y\n\n- 2 -"])
def test_any_text_can_be_read(text: str) -> None:
    """Odd texts are read as far as they go."""
    document = Document.read(text)

    assert all(0 <= each.start <= each.end <= len(text) for each in document.sections)
