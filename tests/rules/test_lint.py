"""Drafting errors: those that code finds in any document, and those of the four."""

import pytest
from asking import CORPORATIONS, corporation

from rules.lint import faults, mechanical
from rules.text import Document

HEAD = "\n                ARTICLE I\n                MEETINGS\n\n"
OFFICERS = "\n                ARTICLE II\n                OFFICERS\n\n     Section 1. The officers are a President and a Vice-President.\n"
CROSSED = (
    "     Section 1. Meetings by conference telephone or similar equipment follow section 2.\n\n"
    "     Section 2. A consent in writing has the force of a vote.\n\n"
    "     Section 3. Directors may meet by conference telephone or similar equipment.\n\n"
    "     Section 4. Minutes are kept.\n\n     Section 5. Dissents are filed.\n\n     Section 6. A quorum is two.\n\n"
    "     Section 7. Votes are counted.\n\n     Section 8. The chair presides.\n\n     Section 9. Proxies lapse.\n"
)
FOUND = [
    # text after the head, what is said of it
    (
        "     Section 1. Notice is given as section 9 says.\n",
        "Section I.1 refers to section I.9, which does not exist.",
    ),
    (
        "     Section 1. Notice is given.\n\n     Section 3. Waivers are filed.\n",
        "The numbering jumps from section I.1 to I.3: there is no 2.",
    ),
    ("     Section 1. Notice is given.\n\n     Section 1. Waivers are filed.\n", "Section I.1 follows section I.1."),
    ("     Section 1. Notice is given in in writing.\n", 'The word "in" stands twice: "in in".'),
    ("     Section 1. Notice is given at least (1) day before.\n", 'A number word is lost before "(1) day".'),
    ("     Section 1. Notice is given sixty (90) days before.\n", 'Word and digits differ: "sixty (90)".'),
    (
        "     Section 1. Notice is given by the person who is charged with\n",
        'Section I.1 ends in the middle of a sentence: "… Notice is given by the person who is charged with".',
    ),
    (
        "     Section 1. The Vice Chief Executive Officer presides.\n" + OFFICERS,
        "Section I.1 names a Vice Chief Executive Officer, an office that Article II does not know.",
    ),
    (
        CROSSED,
        'Section I.1 refers to section I.2 for "Meetings by conference telephone or similar equipment follow", of which section I.3 speaks.',
    ),
]
SOUND = [
    "     Section 1. Notice is given one (1) day before, as section 2 says.\n\n     Section 2. Waivers are filed.\n",
    "     Section 1. The Vice President presides, as section 145 of the General Corporation Law allows.\n" + OFFICERS,
    "     Section 1. It is said that that notice is good.\n\n     Doc. No. 44889\n",
]


@pytest.mark.parametrize(("text", "says"), FOUND)
def test_code_finds_an_error_in_any_document(text: str, says: str) -> None:
    """One line each, with the section and what is wrong."""
    assert says in [each.says for each in mechanical(Document.read(HEAD + text))]


@pytest.mark.parametrize("text", SOUND)
def test_a_sound_text_has_none(text: str) -> None:
    """What only looks like an error is left alone."""
    assert [each.says for each in mechanical(Document.read(HEAD + text))] == []


@pytest.mark.parametrize("name", CORPORATIONS)
def test_every_recorded_defect_is_listed_and_touches_a_provision(name: str) -> None:
    """A defect that no answer can show is none that a reader learns of."""
    bylaws = corporation(name)
    listed = {each.id for each in faults(bylaws)}
    touched = {identity for provision in bylaws.record.provisions for identity in provision.defects}

    assert {each.id for each in bylaws.record.defects} <= listed
    assert touched == {each.id for each in bylaws.record.defects}
