"""Deadlines of the other events: consents, requests, record dates, claims, adjournments and the rest."""

import pytest
from asking import corporation
from planning import days, plan, sections

from rules.deadlines import EventKind, Status, kinds_for
from rules.terms import Role

Days = tuple[str | None, str | None]

DATED: list[tuple[str, EventKind, str, dict[str, str], str, Days, str]] = [
    # corporation, event, its day, what is known, step, first and last day, section
    # consents: Radio One gives sixty days from the earliest date; May 10 and 60 days is July 9
    ("radio-one", EventKind.STOCKHOLDER_CONSENT, "2027-05-10", {}, "delivery", ("2027-05-10", "2027-07-09"), "II.11"),
    (
        "radio-one",
        EventKind.STOCKHOLDER_CONSENT,
        "2027-05-10",
        {"resolution": "2027-05-03"},
        "record_date",
        ("2027-05-03", "2027-05-13"),
        "VI.4",
    ),
    (
        "micrus",
        EventKind.STOCKHOLDER_CONSENT,
        "2027-05-10",
        {"resolution": "2027-05-03"},
        "record_date",
        ("2027-05-03", "2027-05-13"),
        "XI.5",
    ),
    (
        "micrus",
        EventKind.STOCKHOLDER_CONSENT,
        "2027-05-10",
        {"first_delivery": "2027-05-12"},
        "default_record_date",
        ("2027-05-12", "2027-05-12"),
        "XI.5",
    ),
    (
        "surge",
        EventKind.STOCKHOLDER_CONSENT,
        "2027-05-10",
        {"last_consent": "2027-06-10"},
        "record_date",
        ("2027-04-21", "2027-05-31"),
        "V.6",
    ),
    # nominations: the season before a meeting on June 10
    ("dispatch", EventKind.NOMINATIONS, "2027-06-10", {}, "nomination", ("2027-04-11", "2027-05-27"), "3.05"),
    ("dispatch", EventKind.NOMINATIONS, "2027-06-10", {}, "recommendation", ("2027-01-11", "2027-03-12"), "3.05"),
    # requests: notice on the day of the request, ten days before the meeting
    ("dispatch", EventKind.MEETING_REQUEST, "2027-05-10", {}, "meeting", ("2027-05-20", None), "2.05"),
    ("radio-one", EventKind.MEETING_REQUEST, "2027-05-10", {}, "meeting", ("2027-05-20", None), "II.4"),
    (
        "surge",
        EventKind.MEETING_REQUEST,
        "2027-05-10",
        {"notice": "2027-05-17"},
        "meeting",
        ("2027-05-27", "2027-07-06"),
        "II.4",
    ),
    (
        "micrus",
        EventKind.BOARD_MEETING_REQUEST,
        "2027-03-13T10:00",
        {},
        "meeting",
        ("2027-03-14T11:00", None),  # 24 hours on, across the change of clocks
        "VI.4",
    ),
    ("dispatch", EventKind.BOARD_MEETING_REQUEST, "2027-05-10T10:00", {}, "meeting", ("2027-05-12", None), "3.08"),
    # record dates: what may follow one that is fixed
    ("micrus", EventKind.RECORD_DATE, "2027-05-10", {}, "meeting", ("2027-05-20", "2027-07-09"), "XI.5"),
    ("micrus", EventKind.RECORD_DATE, "2027-05-10", {}, "dividend", (None, "2027-07-09"), "XI.5"),
    ("radio-one", EventKind.RECORD_DATE, "2027-05-10", {}, "meeting", ("2027-05-20", "2027-07-09"), "VI.3"),
    (
        "radio-one",
        EventKind.RECORD_DATE,
        "2027-05-10",
        {},
        "resolution_for_consent",
        ("2027-04-30", "2027-05-10"),
        "VI.4",
    ),
    ("surge", EventKind.RECORD_DATE, "2027-05-10", {}, "meeting", ("2027-05-20", "2027-06-29"), "V.6"),
    ("surge", EventKind.RECORD_DATE, "2027-05-10", {}, "resolution_for_meeting", (None, "2027-05-09"), "V.6"),
    # dividends
    ("micrus", EventKind.DIVIDEND, "2027-06-30", {}, "record_date", ("2027-05-01", "2027-06-30"), "XI.5"),
    ("radio-one", EventKind.DIVIDEND, "2027-06-30", {}, "record_date", ("2027-05-01", "2027-06-30"), "VI.5"),
    ("surge", EventKind.DIVIDEND, "2027-06-30", {}, "record_date", ("2027-05-11", "2027-06-20"), "V.6"),
    (
        "radio-one",
        EventKind.DIVIDEND,
        "2027-06-30",
        {"resolution": "2027-05-20"},
        "default_record_date",
        ("2027-05-20", "2027-05-20"),
        "VI.5",
    ),
    # proxies: good through the day, one year or three
    ("dispatch", EventKind.PROXY, "2027-03-01", {}, "last_vote", ("2027-03-01", "2028-03-01"), "2.09(a)"),
    ("dispatch", EventKind.PROXY, "2028-02-29", {}, "last_vote", ("2028-02-29", "2029-02-28"), "2.09(a)"),
    ("radio-one", EventKind.PROXY, "2027-03-01", {}, "last_vote", ("2027-03-01", "2030-03-01"), "II.10"),
    # claims: thirty days for the payment, sixty for the response, suit from the day after the thirtieth
    ("radio-one", EventKind.CLAIM, "2027-05-10", {}, "payment", ("2027-05-10", "2027-06-09"), "V.2"),
    ("radio-one", EventKind.CLAIM, "2027-05-10", {}, "response", ("2027-05-10", "2027-07-09"), "V.2"),
    ("radio-one", EventKind.CLAIM, "2027-05-10", {}, "suit", ("2027-06-10", None), "V.2"),
    # a committee reports at the next board meeting, or at the second where the next comes within two days
    (
        "micrus",
        EventKind.COMMITTEE_MEETING,
        "2027-05-10",
        {"board_meeting": "2027-05-13"},
        "report",
        ("2027-05-10", "2027-05-13"),
        "VII.1",
    ),
    (
        "micrus",
        EventKind.COMMITTEE_MEETING,
        "2027-05-10",
        {"board_meeting": "2027-05-12", "second_board_meeting": "2027-06-09"},
        "report",
        ("2027-05-10", "2027-06-09"),
        "VII.1",
    ),
    # adjournments: thirty days and no more at Micrus; a longer one needs notice
    (
        "micrus",
        EventKind.ADJOURNED_MEETING,
        "2027-07-10",
        {"original_meeting": "2027-06-10"},
        "adjourned_meeting",
        (None, "2027-07-10"),
        "IV.1",
    ),
    (
        "radio-one",
        EventKind.ADJOURNED_MEETING,
        "2027-07-11",
        {"original_meeting": "2027-06-10"},
        "notice",
        ("2027-05-12", "2027-07-01"),
        "II.7",
    ),
    # a vacancy by the stockholders' own vote is filled at that meeting; Surge's at the next annual meeting
    ("dispatch", EventKind.VACANCY, "2027-06-10", {}, "filling_by_stockholders", ("2027-06-10", "2027-06-10"), "3.02"),
    (
        "surge",
        EventKind.VACANCY,
        "2027-03-10",
        {"annual_meeting": "2027-06-10"},
        "filling_by_stockholders",
        ("2027-03-10", "2027-06-10"),
        "III.11",
    ),
    # amendments: in the notice of the special meeting of the board; Surge tells the next electing meeting
    ("micrus", EventKind.BYLAW_AMENDMENT, "2027-05-10T10:00", {}, "notice", (None, "2027-05-09T10:00"), "XIII"),
    ("dispatch", EventKind.BYLAW_AMENDMENT, "2027-05-10T10:00", {}, "notice", (None, "2027-05-08"), "10.01"),
    (
        "surge",
        EventKind.BYLAW_AMENDMENT,
        "2027-03-10",
        {"election_meeting": "2027-06-10"},
        "told",
        ("2027-04-21", "2027-05-31"),
        "VIII",
    ),
]


@pytest.mark.parametrize(("name", "kind", "at", "done", "step", "expected", "section"), DATED)
def test_the_days_of_each_event(
    name: str, kind: EventKind, at: str, done: dict[str, str], step: str, expected: Days, section: str
) -> None:
    """First and last day, counted by hand, with the section that sets them first."""
    deadline = plan(name, kind, at, done).the(step)

    assert days(deadline) == expected
    assert sections(deadline)[0] == section


SILENT = [
    ("dispatch", EventKind.STOCKHOLDER_CONSENT, "delivery"),
    ("micrus", EventKind.STOCKHOLDER_CONSENT, "delivery"),
    ("surge", EventKind.STOCKHOLDER_CONSENT, "delivery"),
    ("micrus", EventKind.STOCKHOLDER_CONSENT, "consent_notice"),  # "prompt" is no number of days
    ("dispatch", EventKind.STOCKHOLDER_CONSENT, "record_date"),
    ("micrus", EventKind.NOMINATIONS, "nomination"),
    ("micrus", EventKind.MEETING_REQUEST, "call"),
    ("dispatch", EventKind.MEETING_REQUEST, "call"),
    ("surge", EventKind.BOARD_MEETING_REQUEST, "call"),
    ("micrus", EventKind.PROXY, "last_vote"),
    ("surge", EventKind.PROXY, "last_vote"),
    ("dispatch", EventKind.DIVIDEND, "record_date"),
    ("dispatch", EventKind.CLAIM, "payment"),
    ("micrus", EventKind.CLAIM, "payment"),
    ("surge", EventKind.CLAIM, "payment"),
    ("radio-one", EventKind.CLAIM, "undertaking"),
    ("radio-one", EventKind.COMMITTEE_MEETING, "report"),
    ("micrus", EventKind.VACANCY, "filling"),
    ("radio-one", EventKind.BYLAW_AMENDMENT, "told"),
    ("radio-one", EventKind.BOARD_CONSENT, "filing"),
]


@pytest.mark.parametrize(("name", "kind", "step"), SILENT)
def test_where_the_text_sets_no_date_the_chain_says_so(name: str, kind: EventKind, step: str) -> None:
    """It invents none."""
    deadline = plan(name, kind, "2027-05-10").the(step)

    assert deadline.status is Status.SILENT
    assert deadline.silent
    assert days(deadline) == (None, None)


MISSED = [
    ("radio-one", EventKind.CLAIM, "response", "deemed to have approved the request"),
    ("radio-one", EventKind.CLAIM, "payment", "may sue in any court of competent jurisdiction"),
    ("radio-one", EventKind.STOCKHOLDER_CONSENT, "delivery", "no written consent is then effective"),
    ("dispatch", EventKind.PROXY, "last_vote", "no longer voted or acted upon"),
    ("surge", EventKind.ANNUAL_MEETING, "record_date", "the day before notice is given"),
    ("dispatch", EventKind.NOMINATIONS, "nomination", "Only persons nominated"),
]


@pytest.mark.parametrize(("name", "kind", "step", "words"), MISSED)
def test_what_follows_is_what_the_text_says(name: str, kind: EventKind, step: str, words: str) -> None:
    """Each with the provision that says it."""
    points = plan(name, kind, "2027-05-10").the(step).missed

    assert any(words in each.text for each in points)
    assert all(each.under for each in points)


def test_a_step_that_depends_on_another_waits_for_it() -> None:
    """Its name is said, and there is no date until it is known."""
    report = plan("micrus", EventKind.COMMITTEE_MEETING, "2027-05-10").the("report")
    soon = plan("micrus", EventKind.COMMITTEE_MEETING, "2027-05-10", {"board_meeting": "2027-05-12"}).the("report")

    assert (report.awaits, report.due) == (("board_meeting",), None)
    assert (soon.awaits, soon.due) == (("second_board_meeting",), None)
    assert plan("surge", EventKind.BYLAW_AMENDMENT, "2027-05-10").the("told").awaits == ("election_meeting",)


def test_an_announced_adjournment_needs_no_notice() -> None:
    """Thirty days are not more than thirty; a new record date makes a notice due all the same."""
    known = {"original_meeting": "2027-06-10", "announcement": "2027-06-10"}
    short = plan("radio-one", EventKind.ADJOURNED_MEETING, "2027-07-10", known)
    fresh = plan("radio-one", EventKind.ADJOURNED_MEETING, "2027-07-10", {**known, "new_record_date": "2027-06-20"})

    assert "notice" not in [each.id for each in short.deadlines]
    assert fresh.the("notice").binding
    assert days(fresh.the("notice"))[1] == "2027-06-30"


def test_who_must_call_on_request() -> None:
    """Closed lists: Surge's secretary, Radio One's president, Dispatch's chief executive officer or secretary."""
    charged = {
        name: plan(name, EventKind.MEETING_REQUEST, "2027-05-10").the("call").charged
        for name in ("dispatch", "micrus", "radio-one", "surge")
    }

    assert charged == {
        "dispatch": (Role.CHIEF_EXECUTIVE, Role.SECRETARY),
        "micrus": (),
        "radio-one": (Role.PRESIDENT,),
        "surge": (Role.SECRETARY,),
    }


def test_only_kinds_with_a_date_are_offered() -> None:
    """A kind for which a corporation's bylaws set no date is none to be reminded of."""
    offered = {name: set(kinds_for(corporation(name))) for name in ("dispatch", "micrus", "radio-one", "surge")}
    every = {EventKind.ANNUAL_MEETING, EventKind.SPECIAL_MEETING, EventKind.SPECIAL_BOARD_MEETING}

    assert all(every <= kinds for kinds in offered.values())
    assert {name for name, kinds in offered.items() if EventKind.CLAIM in kinds} == {"radio-one"}
    assert {name for name, kinds in offered.items() if EventKind.NOMINATIONS in kinds} == {"dispatch"}
    assert {name for name, kinds in offered.items() if EventKind.REGULAR_MEETINGS_FIXED in kinds} == {"dispatch"}
    assert {name for name, kinds in offered.items() if EventKind.COMMITTEE_MEETING in kinds} == {"micrus"}
    assert {name for name, kinds in offered.items() if EventKind.PROXY in kinds} == {"dispatch", "radio-one"}
    assert not any(EventKind.BOARD_CONSENT in kinds for kinds in offered.values())
