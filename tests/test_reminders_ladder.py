"""When people are reminded: the ladder of a deadline, moved out of quiet hours and weekends, over changes of the clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reminders import quiet, words
from bot.reminders.ladder import PAST, following_monday, ladder
from bot.reminders.settings import USUAL, Settings, SettingsInvalid, read
from rules.days import When
from rules.deadlines.chain import Chain, Deadline, Event, EventKind
from rules.terms import Role

NEW_YORK = ZoneInfo("America/New_York")
MEETING = When(date(2027, 6, 30))


def chain(*deadlines: Deadline, **done: When) -> Chain:
    """A chain of these deadlines."""
    return Chain("micrus", Event(EventKind.ANNUAL_MEETING, MEETING, done), deadlines)


def deadline(due: When | None, name: str = "notice", instead_of: str | None = None) -> Deadline:
    """A deadline with this last day."""
    return Deadline(name, "notice", (), due=due, charged=(Role.SECRETARY,), instead_of=instead_of)


def day(text: str) -> When:
    """A day, or a moment, of ISO."""
    at = datetime.fromisoformat(text)
    return When(at.date(), at.time() if "T" in text else None)


def planned(due: str, settings: Settings = USUAL, **more: datetime) -> dict[str, str]:
    """The rungs of one deadline, with their local moments."""
    rungs = ladder(1, chain(deadline(day(due))), settings, NEW_YORK, more)
    return {each.rung: f"{each.at.astimezone(NEW_YORK):%a %Y-%m-%d %H:%M %Z}" for each in rungs}


LADDERS = {
    "a Thursday: nothing falls on a weekend but the rung of 14 days stays a Thursday": (
        "2027-06-10",
        {
            "30d": "Tue 2027-05-11 09:00 EDT",
            "14d": "Thu 2027-05-27 09:00 EDT",
            "7d": "Thu 2027-06-03 09:00 EDT",
            "3d": "Mon 2027-06-07 09:00 EDT",
            "1d": "Wed 2027-06-09 09:00 EDT",
            "morning": "Thu 2027-06-10 09:00 EDT",
            "past": "Fri 2027-06-11 09:00 EDT",
        },
    ),
    "a Monday: three days and one day before are both told on the Friday, once": (
        "2027-06-14",
        {
            "30d": "Fri 2027-05-14 09:00 EDT",
            "14d": "Mon 2027-05-31 09:00 EDT",
            "7d": "Mon 2027-06-07 09:00 EDT",
            "1d": "Fri 2027-06-11 09:00 EDT",
            "morning": "Mon 2027-06-14 09:00 EDT",
            "past": "Tue 2027-06-15 09:00 EDT",
        },
    ),
    "a Saturday: its morning is told on the Friday, that it is past on the Monday": (
        "2027-06-12",
        {
            "30d": "Thu 2027-05-13 09:00 EDT",
            "14d": "Fri 2027-05-28 09:00 EDT",
            "7d": "Fri 2027-06-04 09:00 EDT",
            "3d": "Wed 2027-06-09 09:00 EDT",
            "morning": "Fri 2027-06-11 09:00 EDT",
            "past": "Mon 2027-06-14 09:00 EDT",
        },
    ),
    "clocks go forward on March 14, 2027: it stays nine in the morning": (
        "2027-03-17",
        {
            "30d": "Mon 2027-02-15 09:00 EST",
            "14d": "Wed 2027-03-03 09:00 EST",
            "7d": "Wed 2027-03-10 09:00 EST",
            "3d": "Fri 2027-03-12 09:00 EST",
            "1d": "Tue 2027-03-16 09:00 EDT",
            "morning": "Wed 2027-03-17 09:00 EDT",
            "past": "Thu 2027-03-18 09:00 EDT",
        },
    ),
    "an instant on a Wednesday noon": (
        "2027-06-09T12:00",
        {
            "24h": "Tue 2027-06-08 12:00 EDT",
            "4h": "Wed 2027-06-09 08:00 EDT",
            "1h": "Wed 2027-06-09 11:00 EDT",
            "past": "Wed 2027-06-09 12:01 EDT",
        },
    ),
    "an instant at nine: four hours before is quiet, so it is told the evening before": (
        "2027-06-09T09:00",
        {
            "24h": "Tue 2027-06-08 09:00 EDT",
            "4h": "Tue 2027-06-08 20:00 EDT",
            "1h": "Wed 2027-06-09 08:00 EDT",
            "past": "Wed 2027-06-09 09:01 EDT",
        },
    ),
    "an instant on a Monday at eight: all of it is told on the Friday, as the last rung": (
        "2027-06-14T08:00",
        {"1h": "Fri 2027-06-11 20:00 EDT", "past": "Mon 2027-06-14 08:01 EDT"},
    ),
    "an instant late on a Friday: that it is past is told on Monday morning": (
        "2027-06-11T22:00",
        {"24h": "Thu 2027-06-10 20:00 EDT", "4h": "Fri 2027-06-11 18:00 EDT", "1h": "Fri 2027-06-11 20:00 EDT"}
        | {"past": "Mon 2027-06-14 09:00 EDT"},
    ),
    "a Monday after the night in which clocks go back: what falls on the Sunday is told on the Friday": (
        "2026-11-02T10:00",
        {
            "4h": "Fri 2026-10-30 20:00 EDT",
            "1h": "Mon 2026-11-02 09:00 EST",
            "past": "Mon 2026-11-02 10:01 EST",
        },
    ),
}


@pytest.mark.parametrize(("due", "rungs"), LADDERS.values(), ids=LADDERS)
def test_the_usual_ladder(due: str, rungs: dict[str, str]) -> None:
    """Each rung at its local moment: before the deadline never later than it should be, after it never earlier."""
    assert planned(due) == rungs


def test_hours_are_hours_that_pass() -> None:
    """With weekends allowed, 24 hours before ten o'clock on the day after the change is eleven, or nine, o'clock."""
    every_day = Settings(weekends=True)

    assert planned("2026-11-02T00:30", every_day)["24h"] == "Sat 2026-10-31 20:00 EDT"
    assert planned("2026-11-01T10:00", every_day)["24h"] == "Sat 2026-10-31 11:00 EDT"
    assert planned("2027-03-14T10:00", every_day)["24h"] == "Sat 2027-03-13 09:00 EST"


def test_settings_change_the_ladder() -> None:
    """Other rungs, another morning, weekends, no quiet hours, quiet hours within a day."""
    sunday = "2027-06-13"
    no_quiet = Settings(days=(2,), hours=(12,), quiet_from=time(9), quiet_until=time(9), weekends=True)
    at_night = Settings(days=(), hours=(10, 6), quiet_from=time(0), quiet_until=time(6), weekends=True)

    assert planned(sunday, Settings(days=(2,), weekends=True, morning=time(8, 30))) == {
        "2d": "Fri 2027-06-11 08:30 EDT",
        "morning": "Sun 2027-06-13 08:30 EDT",
        "past": "Mon 2027-06-14 08:30 EDT",
    }
    assert planned("2027-06-13T10:00", no_quiet)["12h"] == "Sat 2027-06-12 22:00 EDT"
    assert planned("2027-06-13T10:00", at_night) == {
        "6h": "Sun 2027-06-13 00:00 EDT",
        "past": "Sun 2027-06-13 10:01 EDT",
    }
    early = Settings(morning=time(7), days=(1,))
    assert planned("2027-06-10", early)["1d"] == "Tue 2027-06-08 20:00 EDT"


def test_nothing_is_said_of_what_is_done_or_has_no_date() -> None:
    """Nor, once a notice went out, of the slower way of giving it; nor is that ever past while the other is open."""
    mail = deadline(day("2027-06-01"), "notice_by_mail", instead_of="notice")
    phone = deadline(day("2027-06-09"))

    assert ladder(1, chain(deadline(None)), USUAL, NEW_YORK) == []
    assert ladder(1, chain(phone, mail, notice=day("2027-05-20")), USUAL, NEW_YORK) == []
    rungs = ladder(1, chain(phone, mail), USUAL, NEW_YORK)
    assert [each.deadline for each in rungs if each.rung == PAST] == ["notice"]
    assert rungs[0].charged == ("secretary",)


def test_a_snoozed_deadline_is_quiet_until_then_and_told_again() -> None:
    """The rungs before are left out, that it is past stays; a snooze beyond the last day is none."""
    until = datetime(2027, 6, 7, 13, tzinfo=UTC)
    rungs = planned("2027-06-10", notice=until)
    assert [*rungs] == ["snoozed", "1d", "morning", "past"]
    assert rungs["snoozed"] == "Mon 2027-06-07 09:00 EDT"
    assert planned("2027-06-10", notice=datetime(2027, 6, 12, tzinfo=UTC)) == planned("2027-06-10")


def test_keys_are_those_of_the_deadline_and_its_day() -> None:
    """The same plan has the same keys; a moved deadline has others, so that it is told anew."""
    first, again, moved = (
        {each.key for each in ladder(7, chain(deadline(day(due))), USUAL, NEW_YORK)}
        for due in ("2027-06-10", "2027-06-10", "2027-06-17")
    )

    assert first == again
    assert not first & moved
    assert "7:notice:30d:2027-06-10" in first


MONDAYS = [
    ("2027-06-09T12:00-04:00", "2027-06-14T09:00-04:00"),
    ("2027-06-14T08:59-04:00", "2027-06-14T09:00-04:00"),
    ("2027-06-14T09:00-04:00", "2027-06-21T09:00-04:00"),
    ("2027-03-13T12:00-05:00", "2027-03-15T09:00-04:00"),
    ("2026-10-31T12:00-04:00", "2026-11-02T09:00-05:00"),
]


@pytest.mark.parametrize(("after", "monday"), MONDAYS)
def test_the_weekly_digest_is_on_monday_morning(after: str, monday: str) -> None:
    """Local time, across changes of the clock; on the stroke it is the next one."""
    found = following_monday(datetime.fromisoformat(after), USUAL, NEW_YORK)

    assert found == datetime.fromisoformat(monday)


@given(
    st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2028, 1, 1)),  # noqa: DTZ001 - local moments
    st.times(),
    st.times(),
    st.booleans(),
)
def test_moving_never_goes_the_wrong_way(local: datetime, quiet_from: time, until: time, weekends: bool) -> None:
    """Whatever the quiet hours: earlier is not later, later not earlier, and both are allowed."""
    settings = Settings(quiet_from=quiet_from, quiet_until=until, weekends=weekends)
    moment = local.replace(tzinfo=UTC)
    before, after = (
        quiet.not_after(settings, moment, same_time=False),
        quiet.not_before(settings, moment),
    )

    assert before <= moment <= after
    assert quiet.allows(settings, before)
    assert quiet.allows(settings, after)
    assert moment - before < timedelta(days=4)
    assert after - moment < timedelta(days=4)


LEFT = [
    ("2027-06-10", "2027-06-07T09:00", "in 3 days", False),
    ("2027-06-10", "2027-06-09T23:59", "tomorrow", False),
    ("2027-06-10", "2027-06-10T23:59", "today", False),
    ("2027-06-10", "2027-06-11T00:00", "yesterday", True),
    ("2027-06-10", "2027-06-13T00:00", "3 days ago", True),
    ("2027-06-10T10:00", "2027-06-10T06:00", "in 4 hours", False),
    ("2027-06-10T10:00", "2027-06-10T09:15", "in 45 minutes", False),
    ("2027-06-10T10:00", "2027-06-10T10:00", "now", False),
    ("2027-06-10T10:00", "2027-06-10T10:01", "1 minute ago", True),
    ("2027-06-10T10:00", "2027-06-07T09:00", "in 3 days", False),
]


@pytest.mark.parametrize(("due", "now", "left", "past"), LEFT)
def test_how_far_it_is(due: str, now: str, left: str, past: bool) -> None:
    """A last day lasts until its midnight; a last instant itself is in time."""
    moment = datetime.fromisoformat(now).replace(tzinfo=NEW_YORK)

    assert (words.left(day(due), moment, NEW_YORK), words.is_past(day(due), moment, NEW_YORK)) == (left, past)


@pytest.mark.parametrize(
    "kept", ['{"days": [0]}', '{"hours": [99999]}', '{"dais": [1]}', "nonsense", '{"morning": "x"}']
)
def test_settings_that_make_no_sense_are_refused(kept: str) -> None:
    """With a sentence; and what is kept is what was set."""
    with pytest.raises(SettingsInvalid):
        read(kept)
    own = Settings(days=(10,), morning=time(8, 15), weekends=True)
    assert read(own.json()) == own
    assert read(None) == USUAL
