"""What the numbers of a question count: seats, those present, votes, shares; parts of wholes; counts said in words."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml
from asking import MONDAY
from msgspec.structs import asdict

from bot.understand.counts import bare_number, find_counts
from bot.understand.dates import find_moments, find_periods

BOARD = [
    ("how many of the six members must come for the audit committee to act", {"members": 6}),
    ("we have 9 directors and 6 came", {"directors": 9, "present": 6}),
    ("a board of eleven with 3 empty chairs", {"seats": 11, "vacancies": 3}),
    ("ten seats, four unfilled, three directors attend", {"seats": 10, "vacancies": 4, "present": 3}),
    ("3 out of 7 board members attended", {"directors": 7, "present": 3}),
    ("one director of three is present", {"directors": 3, "present": 1}),
    ("all but one of our 7 directors showed up", {"directors": 7, "present": 6, "everyone_present": False}),
    ("half of our 8 directors are here", {"directors": 8, "present": 4}),
    ("12 directors; half turned up", {"directors": 12, "present": 6}),
    ("we are nine directors, four dialed in and two came in person", {"directors": 9, "present": 6}),
    ("twelve directors, one is in hospital and two are travelling", {"directors": 12, "absent": 3}),
    ("four seats are vacant and all five sitting directors have come", {"vacancies": 4, "everyone_present": True}),
    ("our sole director", {"directors": 1}),
    ("a committee of three members, only Raj turned up", {"members": 3, "present": 1}),
    ("nine directors, and nobody but the chairman showed up", {"directors": 9, "present": 1}),
    ("board of nine, five at the table", {"seats": 9, "present": 5}),
    ("one ordinary director alone wants to call a special board meeting", {"asking": 1}),
    ("a board of one", {"seats": 1, "directors": 1}),
    ("a three-member committee, two present", {"members": 3, "present": 2}),
    ("Seven directors, 5 present, 3 yes, 1 no, 1 abstained", {"in_favor": 3, "against": 1, "abstaining": 1}),
    ("the vote was 4 to 3 with one abstention", {"in_favor": 4, "against": 3, "abstaining": 1}),
    ("can two of our nine directors call a special board meeting", {"directors": 9, "asking": 2}),
    ("4 of the 6 directors in office wrote to the CEO", {"in_office": 6, "asking": 4}),
    ("a special meeting called by three directors", {"asking": 3}),
    ("every director signed", {"unanimous": True}),
    ("all of the directors but Smith have signed", {"unanimous": False}),
    ("we have 10 directors but 1 resigned, 5 attended", {"vacancies": 1, "present": 5}),
]
SHARES = [
    ("are 6,000 shares a quorum with 11,999 outstanding", {"shares_outstanding": 11_999, "shares_present": 6_000}),
    (
        "9,000 shares entitled to vote are represented: 4,600 vote for, 4,000 against and 400 abstain",
        {"shares_present": 9_000, "shares_in_favor": 4_600, "shares_against": 4_000, "shares_abstaining": 400},
    ),
    ("5,000 votes are cast for the plan and 4,900 against", {"shares_in_favor": 5_000, "shares_against": 4_900}),
    ("how many votes has a holder of 120 shares", {"shares_held": 120}),
    ("60% of the shares are present", {"present_fraction": Fraction(3, 5)}),
    ("exactly half of 1,000,000 shares are here", {"shares_outstanding": 1_000_000, "shares_present": 500_000}),
    ("out of 5,000,000 shares 2.6 million are represented", {"shares_present": 2_600_000}),
    ("1.2m shares voted yes, 900k no", {"shares_in_favor": 1_200_000, "shares_against": 900_000}),
    ("holders of 40% want a special meeting", {"asking_fraction": Fraction(2, 5)}),
    ("three quarters of the shares signed a consent", {"signed_fraction": Fraction(3, 4)}),
    ("consents for 410 shares of 700 shares outstanding", {"shares_signed": 410}),
    ("500,000 shares in person and 300,000 by proxy out of 1,500,000", {"shares_present": 800_000}),
    ("we issued 3,000,000 shares and bought back 500,000", {"shares_outstanding": 2_500_000}),
]


@pytest.mark.parametrize(("text", "counts"), [*BOARD, *SHARES])
def test_a_number_is_bound_to_what_it_counts(text: str, counts: dict[str, Any]) -> None:
    """The words around a number, or the whole that it is a part of, tell what it counts."""
    found = find_counts(text)

    assert {name: getattr(found, name) for name in counts} == counts


@pytest.mark.parametrize(
    ("text", "less"), [("just under a third of the shares are present", True), ("more than half are present", False)]
)
def test_somewhat_less_than_a_fraction_is_less(text: str, *, less: bool) -> None:
    """Words such as "just under a third" count: it misses a third, "more than half" passes a half."""
    part = find_counts(text).present_fraction

    assert part is not None
    assert (part < Fraction(1, 3)) if less else (part > Fraction(1, 2))


def test_a_fraction_that_nobody_is_said_to_bring_counts_nothing() -> None:
    """What is "a third of 900,000 shares" says how many shares there are, not who came."""
    found = find_counts("what is one third of 900,000 shares")

    assert (found.shares_outstanding, found.shares_present) == (900_000, None)


@pytest.mark.parametrize(("text", "number"), [("and with 5?", 5), ("no number here", None), ("4 or 5?", None)])
def test_a_bare_number_is_kept(text: str, number: int | None) -> None:
    """The only number of a message, for the conversation to say what it counts."""
    assert bare_number(text) == number


TABLE: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load(
    (Path(__file__).parent / "counts.yaml").read_text(encoding="utf-8")
)
_STEPS_TO = ("shares_issued", "shares_by_proxy", "shares_in_person", "shares_treasury")
"""Numbers from which others are added up."""


@pytest.mark.parametrize(
    ("text", "counts"),
    [pytest.param(text, counts, id=text) for table in TABLE.values() for text, counts in table.items()],
)
def test_the_numbers_of_a_sentence_and_no_others_are_read(text: str, counts: dict[str, Any]) -> None:
    """Every count of `counts.yaml` is read, and nothing else: a date, a section or a price counts nothing."""
    moments, periods = find_moments(text, MONDAY), find_periods(text)
    for start, end in [*((each.start, each.end) for each in moments), *((each.start, each.end) for each in periods)]:
        text = text[:start] + " " * (end - start) + text[end:]
    found = {name: each for name, each in asdict(find_counts(text)).items() if each not in (None, ())}
    known = {name.removesuffix("_fraction") for name in found if not name.endswith("_fraction")}
    wanted = {name: Fraction(each) if name.endswith("_fraction") else each for name, each in counts.items()}

    found = {
        name: each
        for name, each in found.items()
        if name in counts
        or not (
            isinstance(each, bool)
            or name in _STEPS_TO
            or (name.endswith("_fraction") and {name[:-9], f"shares_{name[:-9]}"} & known)
        )
    }
    assert {name: each for name, each in found.items() if name not in _STEPS_TO} == {
        name: each for name, each in wanted.items() if name not in _STEPS_TO
    }
