"""Officers: asked in words that no example holds, and every sentence on them cited."""

import pytest
from asking import CORPORATIONS, ask, corporation

from rules.provisions import officers as kinds
from rules.registry import RULES

QUESTIONS = [
    ("dispatch", "Is our company obliged to elect a treasurer?", "no", "6.01"),
    ("micrus", "May the office of secretary stay vacant until spring?", "no", "IX.1"),
    ("radio-one", "Is the board free not to fill the office of treasurer next year?", "yes", "IV.1"),
    ("surge", "Does somebody have to hold the office of president?", "no", "IV.1"),
    ("micrus", "Who is chief operating officer under the by-laws?", "value", "IX.9"),
    ("radio-one", "Would Ms. Diaz be allowed to serve as president and secretary at once?", "no", "IV.1"),
    ("surge", "He holds 100% of the shares - may he act as both President and Secretary?", "yes", "IV.1"),
    ("dispatch", "Can we fire our CEO even if she did nothing wrong, without cause?", "yes", "6.02"),
    ("micrus", "Is the President able to dismiss the treasurer?", "no", "IX.5"),
    ("dispatch", "Our shareholders voted to fire the CEO. Is he removed?", "no", "6.02"),
    ("radio-one", "After we remove the vice president, will his contract rights be lost?", "no", "IV.3"),
    ("dispatch", "Seven directors in office. How many of them must vote to remove the secretary as an officer?", "value", "6.02"),
    ("surge", "Must the CFO's resignation be accepted by anybody?", "no", "IV.2"),
    ("micrus", "Our treasurer died last night. Who fills that office now?", "value", "IX.5"),
    ("dispatch", "Until when does whoever fills a vacant office serve?", "value", "6.02"),
    ("surge", "Does the chief executive get to set the salaries of the vice presidents?", "no", "IV.14"),
    ("radio-one", "We took a bond from our treasurer on June 1, 2023. When is it to be rendered again?", "value", "IV.10"),
    ("micrus", "Does the assistant treasurer step up while the treasurer is in hospital?", "yes", "IX.15"),
    ("dispatch", "Would the board be allowed to transfer the treasurer's duties to an outside firm?", "no", "6.11"),
    ("micrus", "May the president delegate some of his powers to the treasurer?", "yes", "IX.6"),
    ("surge", "Which officer lays down our credit and collection policies?", "value", "IV.8"),
    ("surge", "Who holds custody of corporate records?", "value", "IV.10(c)"),
    ("dispatch", "Who must take proper vouchers when funds are disbursed?", "value", "6.09"),
    ("radio-one", "May the assistant secretary affix the seal to a lease?", "yes", "IV.9"),
    ("dispatch", "By virtue of office, is the chairman on every committee?", "yes", "6.04(iii)"),
    ("micrus", "Does the secretary act under the supervision of the President?", "yes", "IX.10"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "question", "outcome", "section"), QUESTIONS)
def test_questions_in_other_words(name: str, question: str, outcome: str, section: str) -> None:
    """Questions that are among no examples reach their rule, and the section carries the answer."""
    answer = ask(name, question)

    assert (outcome, True) == (answer.outcome, section in [each.section for each in answer.citations]), answer.answer


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize(
    "question",
    ["Is there a mandatory retirement age for our officers?", "Does a dismissed officer get severance pay?"],
)
def test_silence_is_an_answer(name: str, question: str) -> None:
    """On what none of the four documents says, none is made to say it."""
    assert ask(name, question).outcome == "not_addressed"


@pytest.mark.parametrize(
    ("name", "question", "defect"),
    [
        ("surge", "Is the chairman an officer?", "IV.1 lets the Board elect a Chairman"),
        ("surge", "Who acts when the secretary is away?", "in the absence of the Treasurer"),
        ("radio-one", "Who acts when the president is away?", "neither says which comes first"),
        ("radio-one", "Does the president appoint other officers?", "says that the president shall appoint"),
        ("micrus", "May one person be treasurer and vice president?", "held by the same person"),
    ],
)
def test_a_drafting_error_is_told(name: str, question: str, defect: str) -> None:
    """An answer that leans on a recorded drafting error says so."""
    assert any(note.kind == "defect" and defect in note.text for note in ask(name, question).notes)


@pytest.mark.parametrize("name", CORPORATIONS)
def test_every_provision_on_officers_is_cited(name: str) -> None:
    """Each sentence on officers carries the answer to at least one example question of the rules that read it."""
    one = corporation(name)
    asked = [question for rule in RULES.values() if rule.id.startswith("officers.") for question in rule.asks]
    cited = {(each.section, each.quote) for question in asked for each in ask(name, question).citations}

    missing = [
        (each.section, each.quote)
        for each in one.record.provisions
        if type(each).__module__ == kinds.__name__ and (each.section, one.passage(each).quote) not in cited
    ]

    assert not missing
