"""Plans that cannot work, events that move, and the way back from a last day."""

from datetime import datetime

import pytest
from asking import MONDAY, ZONE, corporation
from planning import day, days, event, plan, when

from rules.deadlines import EventKind, Status, by, moved
from rules.terms import Method

TUESDAY = datetime(2026, 11, 24, 10, tzinfo=ZONE)

IMPOSSIBLE = [
    # corporation, event, its day, the step that binds, the nearest date that works; now is Mon Nov 23, 2026, 10 AM
    ("dispatch", EventKind.SPECIAL_MEETING, "2026-12-01", "notice", "2026-12-03"),
    ("micrus", EventKind.ANNUAL_MEETING, "2026-12-02", "notice", "2026-12-03"),
    ("radio-one", EventKind.SPECIAL_MEETING, "2026-12-01", "notice", "2026-12-03"),
    ("surge", EventKind.SPECIAL_MEETING, "2026-12-02", "notice", "2026-12-03"),
    # Micrus holds its annual meeting on a business day: Saturday no, Friday yes; Independence Day is kept on Monday
    ("micrus", EventKind.ANNUAL_MEETING, "2027-06-12", "date_fixed", "2027-06-11"),
    ("micrus", EventKind.ANNUAL_MEETING, "2027-07-04", "date_fixed", "2027-07-06"),
    # hours: from now, to the minute
    ("micrus", EventKind.SPECIAL_BOARD_MEETING, "2026-11-24T09:59", "notice", "2026-11-24T10:00"),
    ("radio-one", EventKind.SPECIAL_BOARD_MEETING, "2026-11-23T15:00", "notice", "2026-11-24T10:00"),
    ("dispatch", EventKind.SPECIAL_BOARD_MEETING, "2026-11-24T15:00", "notice", "2026-11-25T15:00"),
    ("surge", EventKind.SPECIAL_BOARD_MEETING, "2026-11-23", "notice", "2026-11-24"),
    # too far from the meeting that was adjourned
    ("micrus", EventKind.ADJOURNED_MEETING, "2027-07-11", "adjourned_meeting", "2027-07-10"),
    ("dispatch", EventKind.REGULAR_MEETINGS_FIXED, "2026-11-27", "copy", "2026-11-28"),
]


@pytest.mark.parametrize(("name", "kind", "at", "step", "nearest"), IMPOSSIBLE)
def test_a_plan_that_cannot_work_says_so(name: str, kind: EventKind, at: str, step: str, nearest: str) -> None:
    """At once, with the nearest date that works."""
    done = {"original_meeting": "2027-06-10"} if kind is EventKind.ADJOURNED_MEETING else {}
    problems = plan(name, kind, at, done).problems

    assert [(each.deadline, each.nearest) for each in problems] == [(step, when(nearest))]


def test_a_text_that_can_be_read_both_ways_makes_a_plan_doubtful() -> None:
    """Micrus IV.1 bars an adjournment of over 30 days and gives it a notice; by a method that one clause names alone."""
    adjourned = plan("micrus", EventKind.ADJOURNED_MEETING, "2027-07-11", {"original_meeting": "2027-06-10"})
    mailed = plan("dispatch", EventKind.SPECIAL_BOARD_MEETING, "2027-05-10T10:00", methods=(Method.MAIL,))
    late = plan("surge", EventKind.SPECIAL_MEETING, "2026-12-01")

    assert [each.doubtful for each in (*adjourned.problems, *mailed.problems, *late.problems)] == [True, True, False]


POSSIBLE = [
    ("dispatch", EventKind.SPECIAL_MEETING, "2026-12-03"),
    ("surge", EventKind.ANNUAL_MEETING, "2026-12-03"),
    ("micrus", EventKind.SPECIAL_MEETING, "2027-06-12"),  # only the annual meeting needs a business day
    ("dispatch", EventKind.ANNUAL_MEETING, "2027-06-12"),
    ("micrus", EventKind.SPECIAL_BOARD_MEETING, "2026-11-24T10:00"),
    ("dispatch", EventKind.SPECIAL_BOARD_MEETING, "2026-11-25T09:00"),
    ("dispatch", EventKind.REGULAR_MEETINGS_FIXED, "2026-11-28"),
    ("radio-one", EventKind.CLAIM, "2026-01-05"),  # a claim is received when it is
]


@pytest.mark.parametrize(("name", "kind", "at"), POSSIBLE)
def test_a_plan_on_the_edge_works(name: str, kind: EventKind, at: str) -> None:
    """The last day and the last minute are allowed."""
    assert plan(name, kind, at).problems == ()


def test_a_minute_later_it_is_too_late() -> None:
    """The same meeting, planned one minute later."""
    late = MONDAY.replace(minute=1)

    assert plan("micrus", EventKind.SPECIAL_BOARD_MEETING, "2026-11-24T10:00", now=late).problems


def test_a_late_notice_needs_a_new_one_or_a_waiver() -> None:
    """The old notice named the old day: the nearest date is counted from a new notice today."""
    done = {"notice": "2026-11-23"}
    chain = plan("surge", EventKind.SPECIAL_MEETING, "2026-12-01", done, now=TUESDAY)

    assert chain.the("notice").status is Status.LATE
    assert "too late" in chain.problems[0].text
    assert chain.problems[0].nearest == when("2026-12-04")
    assert any("waiver" in each.text for each in chain.the("notice").cures)


def test_an_early_notice_can_be_given_again() -> None:
    """Fifty-one days are too many at Surge; a second notice saves the day itself."""
    chain = plan("surge", EventKind.ANNUAL_MEETING, "2027-06-10", {"notice": "2027-04-20"})

    assert "A new one is in time until Mon May 31, 2027" in chain.problems[0].text
    assert chain.problems[0].nearest == when("2027-06-10")


def test_a_meeting_that_is_over_has_no_problem() -> None:
    """What was missed is told, but there is nothing to plan."""
    chain = plan("dispatch", EventKind.ANNUAL_MEETING, "2026-11-20")

    assert chain.problems == ()
    assert chain.the("notice").status is Status.MISSED


def test_moving_keeps_what_was_done_and_says_what_is_invalid() -> None:
    """From June 10 to June 22: the record date of April 22 is 61 days off, the notice named the former day."""
    done = {"record_date": "2027-04-22", "notice": "2027-05-01", "stock_list": "2027-05-20"}
    found = moved(
        corporation("radio-one"), event(EventKind.ANNUAL_MEETING, "2027-06-10", done), when("2027-06-22"), MONDAY
    )

    assert [each.deadline.id for each in found.invalid] == ["notice", "record_date"]
    assert "Thu Jun 10, 2027" in found.invalid[0].why.text
    assert found.after.the("record_date").status is Status.LATE
    assert found.after.the("stock_list").status is Status.DONE
    assert found.after.the("notice").status is Status.OPEN
    assert ("notice", "2027-05-31", "2027-06-12") in [
        (old.id, days(old)[1], days(new)[1]) for old, new in found.shifted
    ]


def test_moving_by_a_day_within_the_window_spares_the_record_date() -> None:
    """April 22 is sixty days before June 21."""
    done = {"record_date": "2027-04-22"}
    found = moved(
        corporation("radio-one"), event(EventKind.ANNUAL_MEETING, "2027-06-10", done), when("2027-06-21"), MONDAY
    )

    assert found.invalid == ()


def test_moving_nowhere_changes_nothing() -> None:
    """The notice still names the right day."""
    there = event(EventKind.ANNUAL_MEETING, "2027-06-10", {"notice": "2027-05-01"})
    found = moved(corporation("surge"), there, there.at, MONDAY)

    assert (found.invalid, found.shifted, found.before) == ((), (), found.after)


BACK = [
    # corporation, event, day by which, earliest possible, latest possible, what binds and by when
    ("dispatch", EventKind.SPECIAL_MEETING, "2027-06-15", "2026-12-03", "2027-06-15", ("notice", "2027-06-05")),
    ("micrus", EventKind.ANNUAL_MEETING, "2027-06-13", "2026-12-03", "2027-06-11", ("notice", "2027-06-01")),
    ("micrus", EventKind.SPECIAL_BOARD_MEETING, "2026-11-30", "2026-11-24", "2026-11-30", ("notice", "2026-11-29")),
    ("surge", EventKind.SPECIAL_MEETING, "2026-12-03", "2026-12-03", "2026-12-03", ("notice", "2026-11-23")),
]


@pytest.mark.parametrize(("name", "kind", "last", "earliest", "latest", "binds"), BACK)
def test_the_way_back_from_a_last_day(
    name: str, kind: EventKind, last: str, earliest: str, latest: str, binds: tuple[str, str]
) -> None:
    """The earliest and the latest possible day, and the step that binds with its last day."""
    back = by(corporation(name), event(kind, last), MONDAY)
    due = {each.deadline.id: each.latest for each in back.steps}[binds[0]]

    assert back.earliest == when(earliest)
    assert back.chain.event.at == when(latest)
    assert back.binds == binds[0]
    assert due
    assert due.date == day(binds[1])


def test_the_way_back_says_from_when_each_step_is_lawful() -> None:
    """For the earliest meeting, and not before today: the window of the notice is open since October."""
    back = by(corporation("dispatch"), event(EventKind.SPECIAL_MEETING, "2027-06-15"), MONDAY)

    assert {each.deadline.id: each.earliest for each in back.steps}["notice"] == when("2026-11-23")


def test_there_may_be_no_way_back() -> None:
    """Eight days are too few; the first date that works is named."""
    back = by(corporation("surge"), event(EventKind.SPECIAL_MEETING, "2026-12-01"), MONDAY)

    assert back.problem
    assert back.problem.nearest == when("2026-12-03")
