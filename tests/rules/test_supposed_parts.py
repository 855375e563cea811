"""Parts of a body that a question supposes to be enough or needed, on both sides of the part that the text names."""

import pytest
from asking import ask

MORE_THAN_HALF = ("50.5%", "51 percent", "60%", "two thirds", "a majority")
HALF_OR_LESS = ("30%", "45.5%", "a third", "half")


@pytest.mark.parametrize(
    ("name", "question", "where"),
    [
        # by the holders of a majority of all the shares
        ("micrus", "Can a director be removed by {} of the outstanding shares?", "V.3"),
        ("radio-one", "Are {} of the outstanding shares enough to remove a director without cause?", "III.3"),
        # "by resolution passed by a majority of the whole Board of Directors", "of the entire Board of Directors"
        ("dispatch", "Is {} of the whole board enough to set up a committee?", "4.01"),
        ("surge", "Can {} of the board create a committee?", "III.14"),
        ("micrus", "If {} of the board vote for it, can we set up a committee?", "VII.1"),
        # "by a majority vote of the whole Board", "by the affirmative vote of a majority of the entire Board of Directors"
        ("micrus", "Could {} of the board change the number of directors?", "V.1(a)"),
        ("surge", "Could {} of the board change the number of directors?", "III.2"),
        # the ordinary vote, where the sentence names none
        ("radio-one", "Could {} of the directors change the number of directors?", "III.2"),
        ("surge", "May {} of the directors set the directors' fees?", "III.13"),
        ("radio-one", "Can {} of the directors fire the treasurer?", "IV.3"),
        # "the remaining directors then in office", "a majority of the Directors then in office"
        ("dispatch", "Are {} of the remaining directors enough to fill a vacancy on the board?", "3.02"),
        ("dispatch", "Can {} of the directors dismiss the treasurer?", "6.02"),
        # "a majority of the shares so represented may adjourn"
        ("radio-one", "Can {} of the shares present adjourn the stockholders' meeting?", "II.6"),
        ("micrus", "Is {} of the shares present enough to pass a motion at the stockholders meeting?", "IV.2"),
    ],
)
def test_a_majority_is_more_than_half(name: str, question: str, where: str) -> None:
    """Yes for what is more than a half, no for a half and less."""
    for part in MORE_THAN_HALF:
        answer = ask(name, question.format(part))
        assert answer.outcome == "yes", (part, answer.answer)
        assert where in [each.section for each in answer.citations]
    for part in HALF_OR_LESS:
        assert ask(name, question.format(part)).outcome == "no", part


@pytest.mark.parametrize(
    ("name", "question", "outcome"),
    [
        # a third of the outstanding shares is a quorum in Surge: 33.4% is, 33% is not
        ("surge", "Are 33.4% of the outstanding shares a quorum at the annual meeting?", "yes"),
        ("surge", "Are 33% of the outstanding shares a quorum at the annual meeting?", "no"),
        ("dispatch", "Are 33.4% of the outstanding shares a quorum at the annual meeting?", "no"),
        # of all shares, where the text counts those at the meeting: more than half is enough, less may be
        ("dispatch", "Can 55% of the outstanding shares amend the bylaws?", "yes"),
        ("dispatch", "Can 45% of the outstanding shares amend the bylaws?", "needs_facts"),
        ("dispatch", "Do we need 55% of the outstanding shares to amend the bylaws?", "no"),
        # of those present, where the text counts all: half of them never is enough, more may be
        ("surge", "Are half of the directors present enough to set up a committee?", "no"),
        ("surge", "Are two thirds of the directors present enough to set up a committee?", "needs_facts"),
        # needed is no more than the text asks for
        ("micrus", "Does it take two thirds of the outstanding shares to remove a director?", "no"),
        ("micrus", "Does it take a majority of the outstanding shares to remove a director?", "yes"),
        ("radio-one", "Is a three quarters vote needed to amend the bylaws?", "no"),
        # Dispatch removes directors only for cause, Surge does not say of what its majority is
        ("dispatch", "Can 90% of the outstanding shares remove a director without cause?", "no"),
        ("dispatch", "Can 90% of the outstanding shares remove a director?", "conditional"),
        ("surge", "Can 55% of the outstanding shares remove a director?", "ambiguous"),
        # the most votes win, whatever part they are
        ("micrus", "Is 40% of the votes enough to elect a director?", "conditional"),
        ("micrus", "Do nominees need 51% of the votes to be elected director?", "no"),
        ("micrus", "My candidate got 41% of the votes, the others less. Is she elected?", "yes"),
        # a part that is told and not asked for, and one of something else
        ("dispatch", "Half of the directors are away. Can the board fix the directors' fees?", "yes"),
        ("surge", "A third of the directors object. Can the board still set up a committee?", "yes"),
        ("micrus", "Can the board fire the treasurer for stealing 10% of the cash?", "yes"),
        ("micrus", "Can the board cut its size by half?", "yes"),
        ("micrus", "Can the directors adjourn the meeting for half an hour?", "yes"),
    ],
)
def test_what_the_part_is_taken_of(name: str, question: str, outcome: str) -> None:
    """The whole, and whether so much is enough or needed, decide."""
    answer = ask(name, question)
    assert answer.outcome == outcome, answer.answer


@pytest.mark.parametrize(
    ("name", "turns", "outcome"),
    [
        ("micrus", ("Can 60% of the outstanding shares remove a director?", "and 45%?"), "no"),
        ("dispatch", ("Are 60% of the outstanding shares enough to amend the bylaws?", "and 40%?"), "needs_facts"),
        ("surge", ("Is 40% of the board enough to set up a committee?", "and two thirds?"), "yes"),
        ("surge", ("Can the board set up a committee?", "would 40% of the directors do?"), "no"),
        ("surge", ("Is 40% of the board enough to set up a committee?", "and can the board do it?"), "yes"),
    ],
)
def test_a_lone_part_takes_the_place_of_the_last(name: str, turns: tuple[str, ...], outcome: str) -> None:
    """With what it is taken of."""
    answer = ask(name, *turns)
    assert answer.outcome == outcome, answer.answer
