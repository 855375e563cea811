"""Deadlines of the board's meetings: hours across a change of clocks, days, holidays, first meetings."""

import pytest
from planning import days, plan, sections

from rules.deadlines import EventKind, Status
from rules.terms import Method, Role

SPECIAL = EventKind.SPECIAL_BOARD_MEETING
Way = tuple[Method, ...]

NOTICE: list[tuple[str, str, Way, Way, str, str]] = [
    # corporation, meeting, methods of notice, held by, step, last day or instant
    # clocks go forward on Sun March 14, 2027 at 2 AM: 24 hours before 10 AM that day is 9 AM the day before
    ("micrus", "2027-03-14T10:00", (), (), "notice", "2027-03-13T09:00"),
    ("micrus", "2027-03-15T10:00", (), (), "notice", "2027-03-14T10:00"),
    ("micrus", "2027-03-15T01:30", (), (), "notice", "2027-03-14T00:30"),
    ("micrus", "2027-03-15T10:00", (), (), "notice_by_telegram", "2027-03-13T09:00"),
    ("micrus", "2027-03-16T10:00", (), (), "notice_by_telegram", "2027-03-14T10:00"),
    ("micrus", "2027-03-15T10:00", (), (), "notice_by_mail", "2027-03-10"),
    # and back on Sun November 7, 2027
    ("micrus", "2027-11-07T10:00", (), (), "notice", "2027-11-06T11:00"),
    ("micrus", "2027-11-08T10:00", (), (), "notice", "2027-11-07T10:00"),
    # one way chosen: its time is that of the notice
    ("micrus", "2027-05-10T10:00", (Method.MAIL,), (), "notice", "2027-05-05"),
    ("micrus", "2027-05-10T10:00", (Method.FACSIMILE,), (), "notice", "2027-05-08T10:00"),
    ("micrus", "2027-05-10T10:00", (Method.TELEPHONE,), (), "notice", "2027-05-09T10:00"),
    # the hour is not known: only the day is said
    ("micrus", "2027-05-10", (), (), "notice", "2027-05-09"),
    ("radio-one", "2027-05-10", (), (), "notice", "2027-05-09"),
    ("radio-one", "2027-03-14T10:00", (), (), "notice", "2027-03-13T09:00"),
    ("radio-one", "2027-05-10T10:00", (Method.MAIL,), (), "notice", "2027-05-09T10:00"),
    ("surge", "2027-03-14T10:00", (), (), "notice", "2027-03-13T09:00"),
    ("surge", "2027-03-14T10:00", (), (), "notice_by_mail", "2027-03-12"),  # two days before the day
    # Dispatch counts days: one for a meeting by telephone, two for others
    ("dispatch", "2027-05-10T10:00", (), (), "notice", "2027-05-08"),
    ("dispatch", "2027-05-10T10:00", (), (), "notice_if_held_by_telephone", "2027-05-09"),
    ("dispatch", "2027-05-10T10:00", (), (Method.TELEPHONE,), "notice", "2027-05-09"),
]


@pytest.mark.parametrize(("name", "at", "methods", "held_by", "step", "last"), NOTICE)
def test_the_last_moment_of_notice(name: str, at: str, methods: Way, held_by: Way, step: str, last: str) -> None:
    """Elapsed hours to the minute, calendar days, by each way of giving notice."""
    deadline = plan(name, SPECIAL, at, methods=methods, held_by=held_by).the(step)

    assert days(deadline) == (None, last)
    assert deadline.charged == (Role.SECRETARY,)
    assert deadline.stand_ins == (Role.ASSISTANT_SECRETARY,)


DONE = [
    ("micrus", "2027-03-14T10:00", "2027-03-13T09:00", Status.DONE),
    ("micrus", "2027-03-14T10:00", "2027-03-13T09:01", Status.LATE),
    ("surge", "2027-03-14T10:00", "2027-03-13T09:00", Status.DONE),
    ("surge", "2027-03-14T10:00", "2027-03-13T09:01", Status.LATE),
    ("dispatch", "2027-05-10T10:00", "2027-05-08T23:00", Status.DONE),
    ("dispatch", "2027-05-10T10:00", "2027-05-09T00:01", Status.LATE),
]


@pytest.mark.parametrize(("name", "at", "given", "status"), DONE)
def test_a_notice_is_judged_to_the_minute(name: str, at: str, given: str, status: Status) -> None:
    """A minute decides where hours are counted, the day where days are; one that is late says what cures it."""
    deadline = plan(name, SPECIAL, at, {"notice": given}).the("notice")

    assert deadline.status is status
    assert any("waiver" in each.text for each in deadline.cures)


def test_slower_ways_stand_in_the_place_of_the_quickest() -> None:
    """One obligation, not three: each slower way says so, and is gone when notice was given."""
    chain = plan("micrus", SPECIAL, "2027-05-10T10:00")
    given = plan("micrus", SPECIAL, "2027-05-10T10:00", {"notice": "2027-05-09T09:00"})

    assert {each.instead_of for each in chain.deadlines if each.id.startswith("notice_by")} == {"notice"}
    assert [each.id for each in given.deadlines] == ["notice", "call"]


def test_a_way_that_the_text_does_not_name_is_a_problem() -> None:
    """Radio One names no electronic mail."""
    chain = plan("radio-one", SPECIAL, "2027-05-10T10:00", methods=(Method.EMAIL,))

    assert "email is not among the ways" in chain.problems[0].text


def test_a_quicker_way_cures_a_late_one() -> None:
    """Four days before the meeting it is too late for the mail at Micrus, not for the telephone."""
    chain = plan("micrus", SPECIAL, "2026-11-27T10:00", methods=(Method.MAIL,))

    assert chain.the("notice").status is Status.MISSED
    assert "notice by telephone would still be in time" in chain.the("notice").cures[0].text


REGULAR = [
    # corporation, day fixed, day of the meeting: Surge moves it off a legal holiday to the next business day
    ("surge", "2027-07-05T10:00", "2027-07-06T10:00"),  # July 4 is a Sunday: kept on the Monday
    ("surge", "2027-07-06T10:00", "2027-07-06T10:00"),
    ("surge", "2027-12-25", "2027-12-27"),  # a Saturday: on to Monday
    ("surge", "2027-12-24", "2027-12-24"),
]


@pytest.mark.parametrize(("name", "fixed", "held"), REGULAR)
def test_a_regular_meeting_moves_off_a_holiday(name: str, fixed: str, held: str) -> None:
    """At the same hour."""
    assert days(plan(name, EventKind.REGULAR_BOARD_MEETING, fixed).the("meeting")) == (held, held)


@pytest.mark.parametrize("name", ["dispatch", "micrus", "radio-one"])
def test_the_others_move_no_meeting(name: str) -> None:
    """Only Surge's text speaks of holidays."""
    assert "meeting" not in [each.id for each in plan(name, EventKind.REGULAR_BOARD_MEETING, "2027-07-05").deadlines]


def test_the_resolution_on_regular_meetings_goes_out_five_days_before() -> None:
    """Dispatch 3.07: mailed at least five days before the first meeting; the others have no such thing."""
    deadline = plan("dispatch", EventKind.REGULAR_MEETINGS_FIXED, "2027-07-07").the("copy")

    assert days(deadline) == (None, "2027-07-02")
    assert sections(deadline) == ["3.07"]
    for name in ("micrus", "radio-one", "surge"):
        assert plan(name, EventKind.REGULAR_MEETINGS_FIXED, "2027-07-07").the("copy").status is Status.SILENT


FIRST = [
    # corporation, step, first and last day of the first meeting after the annual meeting of June 10
    ("dispatch", "meeting", ("2027-06-10", "2027-06-10"), "3.06"),
    ("micrus", "meeting", (None, None), "VI.2"),
    ("radio-one", "meeting", ("2027-06-10", "2027-06-10"), "III.5"),
    ("surge", "meeting", ("2027-06-10", "2027-06-10"), "III.4"),
    ("dispatch", "officers", (None, "2027-06-12"), "6.02"),
    ("micrus", "officers", (None, "2027-06-12"), "IX.2"),
    ("micrus", "notice", (None, "2027-06-11"), "VI.2"),  # if the shareholders fixed no time
    ("surge", "notice", (None, "2027-06-11"), "III.4"),  # held two days later, as a special meeting is
]


@pytest.mark.parametrize(("name", "step", "expected", "section"), FIRST)
def test_the_first_meeting_of_the_board(
    name: str, step: str, expected: tuple[str | None, str | None], section: str
) -> None:
    """Right after the annual meeting where the text says so; at another time on notice as for a special one."""
    chain = plan(name, EventKind.FIRST_BOARD_MEETING, "2027-06-12", {"annual_meeting": "2027-06-10"})

    assert days(chain.the(step)) == expected
    assert sections(chain.the(step))[0] == section


def test_on_the_day_of_the_annual_meeting_no_notice_is_needed() -> None:
    """Surge III.4."""
    chain = plan("surge", EventKind.FIRST_BOARD_MEETING, "2027-06-10", {"annual_meeting": "2027-06-10"})

    assert [each.id for each in chain.deadlines] == ["meeting", "officers", "no_notice"]
