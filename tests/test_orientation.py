"""Which way round an answer is put: its yes or no agrees with its own sentence and with the question."""

import re

import pytest
from asking import CORPORATIONS, ask, library
from benchmarks.held_back import answered, items, turns

from bot.answer import Answer
from bot.propositions import PROPOSITIONS, agreeing
from bot.understand import training
from bot.understand.matching import corrected
from bot.understand.words import clean, whole
from rules.finding import Finding, Outcome

ASKED = [
    ("surge", "So the quorum of a stockholders' meeting is a majority of the shares, right?", "no", "The quorum is one third"),
    ("surge", "isn't the shareholder quorum a third?", "yes", "The quorum is one third"),
    ("surge", "Do we have a quorum of stockholders with half of the shares?", "yes", "The quorum is one third"),
    ("micrus", "is the quorum of the board two thirds?", "no", "A quorum is a majority"),
    ("dispatch", "Is a quorum of the board a majority of all the directors?", "no", "A quorum is one half"),
    ("radio-one", "Board quorum's a majority, isn't it?", "yes", "A quorum is a majority"),
    ("micrus", "can directors be notified of a special board meeting by telephone?", "yes", "24 hours"),
    ("dispatch", "Is it ok to tell directors of a special meeting by phone?", "no", "Notice of a special board meeting"),
    ("radio-one", "We fired the vice president. Does the removal end her contract rights?", "no", "Removal leaves"),
    ("radio-one", "Does an officer who is removed keep her contract rights?", "yes", "Removal leaves"),
    ("radio-one", "Do an officer's contract rights survive her removal?", "yes", "Removal leaves"),
    ("radio-one", "We fired the vice president. does the removal take away her contract claims?", "no", "Removal leaves"),
    ("radio-one", "Have the stockholders given up their power to change the bylaws?", "no", "The stockholders keep"),
    ("radio-one", "Do the stockholders keep their power to change the bylaws?", "yes", "The stockholders keep"),
    ("radio-one", "Since the board can change the bylaws, stockholders can't any more, right?", "no", "The stockholders keep"),
    ("micrus", "Is Ann allowed to be president and secretary at once?", "no", "The president and the secretary may not"),
    ("micrus", "Is she barred from being president and secretary at once?", "yes", "The president and the secretary may not"),
    ("micrus", "Must president and secretary be two people?", "yes", "The president and the secretary may not"),
    ("dispatch", "a properly mailed notice never reaches him, does it still count as delivered?", "yes", "Mailed notice"),
    ("dispatch", "Does a mailed notice count as given only when it arrives?", "no", "Mailed notice"),
    ("dispatch", "Must a stockholder actually receive the mailed notice for it to count?", "no", "Mailed notice"),
    ("radio-one", "Is a director who sat through without dissenting taken to have agreed?", "yes", "A director who is present"),
    ("micrus", "do we need to notify a director who has already signed a waiver?", "no", "A waiver of notice"),
    ("micrus", "Does the waiver of notice have to be signed before the meeting?", "no", "A waiver of notice"),
    ("surge", "do our bylaws fix the wording of the seal?", "no", "The seal is in the form"),
    ("dispatch", "Does a contract need our seal to be valid?", "no", "An instrument need not"),
    ("dispatch", "is a deed without our seal void", "no", "An instrument need not"),
    ("dispatch", "is a contract valid if it was not sealed", "yes", "An instrument need not"),
    ("surge", "Does the indemnity end when a director leaves?", "no", "The indemnity covers"),
    ("surge", "Is a former director still covered by the indemnity?", "yes", "The indemnity covers"),
    (
        "surge",
        "The family would like to know whether the executor falls within the circle of people the bylaws indemnify or whether that ended with the director's death?",
        "yes",
        "The indemnity covers",
    ),
    (
        "radio-one",
        "can the remaining directors fill a vacant seat themselves, stockholders not involved?",
        "no",
        "Vacancies and newly created seats are filled only by the stockholders",
    ),
    (
        "micrus",
        "can the remaining directors fill a vacant seat themselves, stockholders not involved?",
        "conditional",
        "Only if they are a majority of the whole board, empty seats counted. Vacancies and newly created seats are filled only by the board",
    ),
    (
        "radio-one",
        "can the directors fill a vacant seat themselves, stockholders not involved?",
        "no",
        "Vacancies and newly created seats are filled only by the stockholders",
    ),
    (
        "micrus",
        "can the directors fill a vacant seat themselves, stockholders not involved?",
        "yes",
        "Vacancies and newly created seats are filled only by the board",
    ),
    ("surge", "Is it fine to tell nobody about a regular board meeting?", "yes", "No notice is needed"),
    ("surge", "Is notice of a regular board meeting needed?", "no", "No notice is needed"),
    ("surge", "Is it true that no notice is needed for regular directors' meetings?", "yes", "No notice is needed"),
    ("surge", "holding stock isn't necessary to be a director, correct?", "yes", "A director need not"),
    ("dispatch", "does being on the board stop me from getting a salary", "no", "A director"),
    ("dispatch", "does a director's office end automatically after one year even without an election", "no", "A director holds"),
    ("dispatch", "Can a director keep serving after the term expires?", "yes", "A director holds"),
    ("radio-one", "can the bylaws overrule the certificate of incorporation", "no", "Where they conflict"),
    ("micrus", "does postponing the rest of the shareholder meeting affect the record date", "no", "The record date"),
    ("dispatch", "does a stockholders' meeting die when a block of shares leaves the hall", "no", "The stockholders present"),
    ("micrus", "Can the board excuse a committee from keeping minutes?", "no", "Each committee keeps"),
    ("surge", "proxy came in signed by the holder's attorney-in-fact. do I have to toss it for that reason?", "no", "A stockholder may"),
    ("dispatch", "Any problem if we issue a certificate although the officer who signed it has left?", "no", "The certificate may"),
    ("dispatch", "Does a director's resignation work although the board refuses it?", "yes", "A resignation need not"),
]  # fmt: skip


@pytest.mark.parametrize(("corporation", "question", "outcome", "lead"), ASKED)
def test_an_answer_never_contradicts_itself(corporation: str, question: str, outcome: str, lead: str) -> None:
    """Asked for a thing or for its opposite, the word that leads in agrees with the sentence after it."""
    answer = ask(corporation, question)

    assert answer.outcome == outcome
    assert re.sub(r"^(?:Yes|No)[.:,] ", "", answer.answer).casefold().startswith(lead.casefold())


def test_no_answer_to_an_example_or_a_held_back_question_contradicts_itself() -> None:
    """Of every rule with a proposition each answer agrees with its sentence, whatever led to it; every second example."""
    examples = [text for text, rule in training.examples() if rule in _WITH_SENTENCES]
    asked = [(text, ask(CORPORATIONS[place % len(CORPORATIONS)], text)) for place, text in enumerate(examples[::2])]
    for name, item in items([f"{each}_fiftythird" for each in CORPORATIONS]):
        asked += [
            (turn["ask"], answer) for turn, answer in zip(turns(item), answered(name, item, library()), strict=True)
        ]

    wrong = [(question, answer.answer) for question, answer in asked if _contradicts(question, answer)]

    assert wrong == []


_WITH_SENTENCES = {each.rule for each in PROPOSITIONS}


def _contradicts(question: str, answer: Answer) -> bool:
    if answer.rule not in _WITH_SENTENCES or answer.outcome not in ("yes", "no") or answer.also:
        return False
    finding = Finding(Outcome(answer.outcome), answer.answer)
    agreed = agreeing(answer.rule, finding, corrected(clean(library().without_names(whole(question)))))
    return agreed is not None and agreed != (answer.outcome == "yes")
