"""Deadlines of stockholders' meetings, computed by hand from the four texts."""

from typing import Any

import pytest
from planning import days, plan, sections

from rules.deadlines import EventKind, Status
from rules.terms import Role

SECRETARY, ASSISTANT = Role.SECRETARY, Role.ASSISTANT_SECRETARY
LEDGER = Role.STOCK_LEDGER_OFFICER

# The annual meeting on Thursday, June 10, 2027. By hand: June 10 less 10 days is May 31, less 14 May 27, less 50
# April 21, less 60 April 11, less 90 March 12, less 150 January 11.
ANNUAL: list[tuple[str, str, str | None, str | None, tuple[Role, ...], tuple[Role, ...], str]] = [
    # corporation, step, first day, last day, charged, stand-ins, section
    ("dispatch", "recommendation", "2027-01-11", "2027-03-12", (Role.STOCKHOLDER,), (), "3.05"),
    ("dispatch", "nomination", "2027-04-11", "2027-05-27", (Role.STOCKHOLDER,), (), "3.05"),
    ("dispatch", "notice", "2027-04-11", "2027-05-31", (SECRETARY,), (ASSISTANT,), "2.03"),
    ("dispatch", "record_date", None, None, (), (), "2.08"),  # no section provides for one
    ("dispatch", "stock_list", None, "2027-05-31", (LEDGER, Role.TRANSFER_AGENT), (), "2.06"),
    ("dispatch", "list_open", None, "2027-05-31", (LEDGER, Role.TRANSFER_AGENT), (), "2.06"),
    ("dispatch", "list_at_meeting", "2027-06-10", "2027-06-10", (), (), "2.06"),
    ("dispatch", "first_board_meeting", "2027-06-10", "2027-06-10", (), (), "3.06"),
    ("dispatch", "date_fixed", None, None, (Role.BOARD,), (), "2.01"),
    ("micrus", "record_date", "2027-04-11", "2027-05-31", (Role.BOARD,), (), "XI.5"),
    ("micrus", "notice", "2027-04-11", "2027-05-31", (SECRETARY,), (ASSISTANT,), "II.3"),
    ("micrus", "stock_list", None, "2027-05-31", (LEDGER, Role.STOCK_LEDGER_AGENT), (), "XI.7"),
    ("micrus", "list_open", None, "2027-05-31", (LEDGER, Role.STOCK_LEDGER_AGENT), (), "XI.7"),
    ("micrus", "list_at_meeting", "2027-06-10", "2027-06-10", (), (), "XI.7"),
    ("micrus", "first_board_meeting", None, None, (Role.STOCKHOLDER,), (), "VI.2"),  # as the shareholders fix it
    ("micrus", "date_fixed", None, None, (Role.BOARD,), (), "II.2"),
    ("radio-one", "record_date", "2027-04-11", "2027-05-31", (Role.BOARD,), (), "VI.3"),
    (
        "radio-one",
        "notice",
        "2027-04-11",
        "2027-05-31",
        (Role.BOARD, Role.PRESIDENT, SECRETARY),
        (Role.CHAIRMAN, Role.VICE_PRESIDENT, ASSISTANT),
        "II.4",
    ),
    ("radio-one", "stock_list", None, "2027-05-31", (LEDGER,), (), "II.5"),
    ("radio-one", "list_open", None, "2027-05-31", (LEDGER,), (), "II.5"),
    ("radio-one", "first_board_meeting", "2027-06-10", "2027-06-10", (), (), "III.5"),
    (
        "radio-one",
        "date_fixed",
        None,
        None,
        (Role.BOARD, Role.PRESIDENT),
        (Role.CHAIRMAN, Role.VICE_PRESIDENT),
        "II.1",
    ),
    ("surge", "record_date", "2027-04-21", "2027-05-31", (Role.BOARD,), (), "V.6"),
    ("surge", "notice", "2027-04-21", "2027-05-31", (SECRETARY,), (ASSISTANT,), "II.4"),
    ("surge", "list_at_meeting", None, "2027-06-10", (SECRETARY, Role.TRANSFER_AGENT), (ASSISTANT,), "II.9"),
    ("surge", "proxies", None, None, (Role.STOCKHOLDER,), (), "II.8"),
    ("surge", "first_board_meeting", "2027-06-10", "2027-06-10", (), (), "III.4"),
    ("surge", "date_fixed", None, None, (Role.BOARD,), (), "II.2"),
]


@pytest.mark.parametrize(("name", "step", "first", "last", "charged", "stand_ins", "section"), ANNUAL)
def test_the_annual_meeting_is_right_to_the_day(
    name: str,
    step: str,
    first: str | None,
    last: str | None,
    charged: tuple[Role, ...],
    stand_ins: tuple[Role, ...],
    section: str,
) -> None:
    """Record date, notice, list, nominations, who is charged and who stands in, and the section."""
    deadline = plan(name, EventKind.ANNUAL_MEETING, "2027-06-10").the(step)

    assert days(deadline) == (first, last)
    assert deadline.charged == charged
    assert deadline.stand_ins == stand_ins
    assert sections(deadline)[0] == section
    assert bool(deadline.silent) == (first is None and last is None)
    assert deadline.status is (Status.SILENT if deadline.silent else Status.OPEN)


def test_the_texts_know_no_other_steps_with_a_day() -> None:
    """Nominations are Dispatch's alone; Surge asks for no list before the meeting."""
    dated = {
        name: [each.id for each in plan(name, EventKind.ANNUAL_MEETING, "2027-06-10").deadlines if each.due]
        for name in ("dispatch", "micrus", "radio-one", "surge")
    }

    assert dated == {
        "dispatch": [
            "recommendation",
            "nomination",
            "notice",
            "stock_list",
            "list_open",
            "list_at_meeting",
            "first_board_meeting",
        ],
        "micrus": ["record_date", "notice", "stock_list", "list_open", "list_at_meeting"],
        "radio-one": ["record_date", "notice", "stock_list", "list_open", "list_at_meeting", "first_board_meeting"],
        "surge": ["record_date", "notice", "list_at_meeting", "first_board_meeting"],
    }


WORDS = [
    # corporation, step, words of the quotation that carries it
    (
        "dispatch",
        "notice",
        "not less than ten (10) (unless a longer period is required by law) nor more than sixty (60)",
    ),
    ("dispatch", "nomination", "not less than 14 days nor more than 60 days prior to any meeting"),
    ("dispatch", "recommendation", "not less than 90 nor more than 150 days prior to the meeting"),
    ("dispatch", "stock_list", "at least ten (10) days before every meeting of stockholders"),
    ("micrus", "notice", "not less than ten nor more than sixty days before the date of the meeting"),
    ("micrus", "stock_list", "at least ten days before every meeting"),
    ("radio-one", "notice", "not less than 10 nor more than 60 days before the date of the meeting"),
    ("radio-one", "record_date", "not be more than sixty nor less than ten days before the date of such meeting"),
    ("surge", "notice", "not less than ten or more than fifty days before the date of such meeting"),
    ("surge", "record_date", "not more than fifty nor less than ten days before the date then fixed"),
    ("surge", "list_at_meeting", "shall be produced at any meeting of the shareholders upon the request"),
]


@pytest.mark.parametrize(("name", "step", "words"), WORDS)
def test_the_quotation_is_the_one_that_sets_the_days(name: str, step: str, words: str) -> None:
    """The words with the numbers, not a neighbor of theirs."""
    assert words in plan(name, EventKind.ANNUAL_MEETING, "2027-06-10").the(step).under[0].quote


NARROWED: list[tuple[str, dict[str, str], str, tuple[str | None, str | None], Status]] = [
    # both sides of each edge: what was done is in time, or is not
    ("dispatch", {"notice": "2027-04-11"}, "notice", ("2027-04-11", "2027-05-31"), Status.DONE),
    ("dispatch", {"notice": "2027-04-10"}, "notice", ("2027-04-11", "2027-05-31"), Status.LATE),
    ("dispatch", {"notice": "2027-05-31"}, "notice", ("2027-04-11", "2027-05-31"), Status.DONE),
    ("dispatch", {"notice": "2027-06-01"}, "notice", ("2027-04-11", "2027-05-31"), Status.LATE),
    ("surge", {"notice": "2027-04-21"}, "notice", ("2027-04-21", "2027-05-31"), Status.DONE),
    ("surge", {"notice": "2027-04-20"}, "notice", ("2027-04-21", "2027-05-31"), Status.LATE),
    ("micrus", {"record_date": "2027-04-11"}, "record_date", ("2027-04-11", "2027-05-31"), Status.DONE),
    ("micrus", {"record_date": "2027-04-10"}, "record_date", ("2027-04-11", "2027-05-31"), Status.LATE),
    ("radio-one", {"stock_list": "2027-05-31"}, "stock_list", (None, "2027-05-31"), Status.DONE),
    ("radio-one", {"stock_list": "2027-06-01"}, "stock_list", (None, "2027-05-31"), Status.LATE),
    # 21 days' notice is not fewer than 21: the window stays; with 20 it is ten days from the mailing
    ("dispatch", {"notice": "2027-05-20"}, "nomination", ("2027-04-11", "2027-05-27"), Status.OPEN),
    ("dispatch", {"notice": "2027-05-21"}, "nomination", ("2027-04-11", "2027-05-31"), Status.OPEN),
    # the board resolved on April 20: the record date cannot lie before
    ("micrus", {"resolution": "2027-04-20"}, "record_date", ("2027-04-20", "2027-05-31"), Status.OPEN),
    ("radio-one", {"resolution": "2027-04-01"}, "record_date", ("2027-04-11", "2027-05-31"), Status.OPEN),
    # the default record date follows from the notice, until one is chosen
    ("micrus", {"notice": "2027-05-03"}, "default_record_date", ("2027-05-02", "2027-05-02"), Status.DONE),
    ("surge", {"notice": "2027-05-03"}, "default_record_date", ("2027-05-02", "2027-05-02"), Status.DONE),
    ("surge", {}, "default_record_date", (None, None), Status.OPEN),
    # the resolution: not after the record date; Surge fixes it in advance
    ("radio-one", {"record_date": "2027-05-03"}, "resolution", (None, "2027-05-03"), Status.OPEN),
    ("surge", {"record_date": "2027-05-03"}, "resolution", (None, "2027-05-02"), Status.OPEN),
]


@pytest.mark.parametrize(("name", "done", "step", "expected", "status"), NARROWED)
def test_what_was_done_narrows_the_rest(
    name: str, done: dict[str, str], step: str, expected: tuple[str | None, str | None], status: Status
) -> None:
    """A date chosen or a step done changes what depends on it, and is judged itself."""
    deadline = plan(name, EventKind.ANNUAL_MEETING, "2027-06-10", done).the(step)

    assert days(deadline) == expected
    assert deadline.status is status


def test_a_chosen_record_date_leaves_no_default() -> None:
    """The default is for a board that fixed none."""
    chain = plan("micrus", EventKind.ANNUAL_MEETING, "2027-06-10", {"record_date": "2027-05-03"})

    with pytest.raises(KeyError):
        chain.the("default_record_date")


def test_the_default_waits_for_the_notice() -> None:
    """It has no day before, and says for what it waits."""
    assert plan("radio-one", EventKind.ANNUAL_MEETING, "2027-06-10").the("default_record_date").awaits == ("notice",)


SPECIAL: list[tuple[str, str, dict[str, Any]]] = [
    ("dispatch", "notice", {"charged": (Role.CALLER, SECRETARY), "section": "2.05", "due": "2027-07-05"}),
    (
        "micrus",
        "notice",
        {"charged": (Role.PRESIDENT, SECRETARY, Role.CALLER), "section": "III.3", "due": "2027-07-05"},
    ),
    ("surge", "notice", {"section": "II.4", "due": "2027-07-05"}),
    ("dispatch", "call", {"charged": (Role.CHAIRMAN, Role.CHIEF_EXECUTIVE), "section": "2.04", "due": None}),
    ("micrus", "call", {"charged": (Role.PRESIDENT, Role.BOARD, Role.STOCKHOLDER), "section": "III.2", "due": None}),
    ("radio-one", "call", {"charged": (Role.DIRECTOR, Role.PRESIDENT), "section": "II.2", "due": None}),
    ("surge", "call", {"charged": (Role.BOARD, Role.CHAIRMAN, Role.PRESIDENT), "section": "II.3", "due": None}),
]


@pytest.mark.parametrize(("name", "step", "expected"), SPECIAL)
def test_a_special_meeting_has_its_own_section_and_persons(name: str, step: str, expected: dict[str, Any]) -> None:
    """July 15 less ten days is July 5; who calls it and who gives notice is said elsewhere than for the annual one."""
    deadline = plan(name, EventKind.SPECIAL_MEETING, "2027-07-15").the(step)

    assert deadline.charged == expected.get("charged", deadline.charged)
    assert sections(deadline)[0] == expected["section"]
    assert days(deadline)[1] == expected["due"]


def test_a_notice_of_a_special_meeting_states_its_purpose() -> None:
    """Surge wants the purpose in the notice, unless it is the annual meeting."""
    texts = {
        kind: " ".join(each.text for each in plan("surge", kind, "2027-06-10").the("notice").contents)
        for kind in (EventKind.ANNUAL_MEETING, EventKind.SPECIAL_MEETING)
    }

    assert "purpose" not in texts[EventKind.ANNUAL_MEETING]
    assert "purpose" in texts[EventKind.SPECIAL_MEETING]
    assert "at whose direction" in texts[EventKind.SPECIAL_MEETING]
