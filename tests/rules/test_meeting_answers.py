"""Answers on meetings: what is computed, that every word is encoded, that a drafting error is told, other words."""

from typing import Any

import pytest
from asking import CORPORATIONS, ask, corporation, find

from rules.coverage import coverage
from rules.terms import Meeting, Role

VALUES = [
    ("dispatch", "shareholders.adjournment.class", {"shares_present": 400}, {"needed": 201}),
    ("surge", "board.presiding.chosen", {"present": 5}, {"needed": 3}),
    ("surge", "board.presiding.chosen", {"present": 4}, {"needed": 3}),
    (
        "dispatch",
        "shareholders.presiding.chosen",
        {"shares_outstanding": 1000, "shares_present": 600},
        {"needed": [501, 301]},  # of the outstanding shares, of those present
    ),
    ("dispatch", "shareholders.presiding.chosen", {"shares_outstanding": 1000}, {"needed": 501}),
    ("dispatch", "shareholders.presiding.chosen", {"shares_outstanding": 600, "shares_present": 600}, {"needed": 301}),
    (
        "surge",
        "board.presiding",
        {"absent": (Role.CHAIRMAN, Role.PRESIDENT)},
        {"who": "director chosen by the directors present"},
    ),
    (
        "dispatch",
        "shareholders.presiding",
        {"absent": (Role.CHAIRMAN, Role.CHIEF_EXECUTIVE), "vacant": (Role.VICE_CHIEF_EXECUTIVE,)},
        {"who": "person chosen by the board of directors"},
    ),
    ("dispatch", "board.quorum", {"seats": 1}, {"needed": 1}),
    ("micrus", "board.meeting.place", {"meeting": Meeting.ANNUAL}, {"chosen_by": ["stockholder"]}),
    ("micrus", "board.meeting.place", {"meeting": Meeting.REGULAR}, {"chosen_by": ["board of directors"]}),
    ("dispatch", "board.meeting.place", {"meeting": Meeting.REGULAR}, {"chosen_by": ["board of directors"]}),
    (
        "radio-one",
        "board.meeting.place",
        {"meeting": Meeting.ANNUAL},
        {"default": "the place of the annual meeting of stockholders"},
    ),
    ("radio-one", "board.special_meeting.call", {"asking": 3, "seats": 7, "vacancies": 2}, {"needed": [4, 3]}),
    (
        "surge",
        "shareholders.notice.contents",
        {"meeting": Meeting.SPECIAL},
        {"contents": ["place", "date", "time", "purpose", "at whose direction it is issued"]},
    ),
    ("surge", "shareholders.notice.contents", {"meeting": Meeting.ANNUAL}, {"contents": ["place", "date", "time"]}),
]


@pytest.mark.parametrize(("name", "rule", "facts", "values"), VALUES)
def test_what_is_computed(name: str, rule: str, facts: dict[str, Any], values: dict[str, object]) -> None:
    """Numbers and persons counted by hand from the text; both numbers where there are two readings."""
    found = find(name, rule, **facts).values

    assert values == {key: found.get(key) for key in values}


WHOLE = {
    "dispatch": ("2.", "3.04", "3.05", "3.06", "3.07", "3.08", "3.09", "3.10", "3.11", "3.12", "5."),
    "micrus": ("II.", "III.", "IV.", "VI.", "VIII.", "XI.5", "XI.7"),
    "radio-one": ("II.", "III.5", "III.6", "III.7", "III.10", "III.11", "III.12", "VI.3", "VI.4", "VI.5"),
    "surge": ("II.", "III.3", "III.4", "III.5", "III.6", "III.7", "III.8", "III.9", "III.15", "III.16", "V.6"),
}


@pytest.mark.parametrize("name", CORPORATIONS)
def test_every_word_and_number_on_meetings_is_encoded(name: str) -> None:
    """The sections on meetings, notice, votes, proxies, consents, lists, record dates and nominations."""
    sections = [
        each
        for each in coverage(corporation(name))
        if any(each.id == start or (start.endswith(".") and each.id.startswith(start)) for start in WHOLE[name])
    ]

    assert len(sections) >= len(WHOLE[name])
    assert [each.id for each in sections if not each.complete] == []


@pytest.mark.parametrize("name", CORPORATIONS)
def test_a_recorded_error_shows_its_words_and_readings(name: str) -> None:
    """Each error on meetings is found in the text by its words, and says what it may mean."""
    errors = [each for each in corporation(name).record.defects if each.id != "committee-vote"]

    assert [each.id for each in errors if not each.words or not each.readings] == []
    for each in errors:
        assert corporation(name).document.find(each.words, each.sections[0]).quote


TOLD = [
    # question, what the note must say: answers that lean on a drafting error say so
    ("dispatch", "Who is next in line to run the shareholder meeting if chair and CEO are both sick?", "Vice Chief"),
    ("dispatch", "special board meeting by zoom on friday, how much notice?", "section 3.11"),
    ("dispatch", "How many days must lie between the notice and a special board meeting held by telephone?", "(1) day"),
    ("micrus", "What vote gets somebody onto the board at the annual meeting?", "IV.2"),
    ("micrus", "Must the board set a record date for the shareholders' meeting?", '"shall"'),
    ("radio-one", "How many votes make a candidate a director?", "II.8"),
    (
        "radio-one",
        "Nobody set a record date and notice goes out on March 3, 2027. Holders as of which day vote?",
        "next day",
    ),
    ("surge", "May the shareholders act without meeting if all of them sign?", "written consent"),
    ("surge", "How are directors to be told of a special meeting of the board?", "Notice of each director"),
]


@pytest.mark.parametrize(("name", "question", "says"), TOLD)
def test_an_answer_that_leans_on_an_error_says_so(name: str, question: str, says: str) -> None:
    """As a note beside the answer."""
    answer = ask(name, question)

    assert any(note.kind == "defect" and says in note.text for note in answer.notes)


ASKED = [
    # questions that are no examples: corporation, question, outcome
    (
        "dispatch",
        "Our preferred stock votes as a separate class on the merger. Who decides whether that vote is adjourned?",
        "value",
    ),
    (
        "micrus",
        "No quorum of shareholders on March 1, 2027. May those present adjourn the meeting to April 20, 2027?",
        "ambiguous",
    ),
    (
        "surge",
        "Two directors missed the meeting where the board adjourned and announced the new date; must they be given notice?",
        "ambiguous",
    ),
    ("radio-one", "A consent of a stockholder was mailed by certified mail but never arrived. Is it delivered?", "no"),
    ("dispatch", "Is it fine if the stockholders sign the written consent in counterparts?", "yes"),
    ("radio-one", "May a stockholder's proxy sign a written consent for her?", "yes"),
    ("radio-one", "I e-mailed my dissent to the secretary right after the board meeting. Is that good?", "no"),
    ("micrus", "Does a director who takes part by video count as present for the quorum?", "ambiguous"),
]


@pytest.mark.parametrize(("name", "question", "outcome"), ASKED)
def test_a_question_in_other_words_is_answered(name: str, question: str, outcome: str) -> None:
    """Through the production entry point."""
    assert outcome == ask(name, question).outcome
