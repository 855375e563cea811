"""Spans, readings and properties of moments, read on Monday, November 23, 2026, 10:00 AM in New York."""

from datetime import date, datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understand.dates import Moment, find_moments, find_periods

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=NEW_YORK)

PERIODS = [
    ("10 days", "10 days", "digits"),
    ("ten days' notice", "10 days", "a word, with an apostrophe"),
    ("SIXTY DAYS", "60 days", "capitals"),
    ("48 hours", "48 hours", "hours"),
    ("forty-eight hours", "48 hours", "a compound word, not a range from forty to eight"),
    ("a two-week notice", "2 weeks", "joined by a hyphen"),
    ("24h", "24 hours", "h for hours"),
    ("24 hrs enough?", "24 hours", "hrs for hours"),
    ("90-day", "90 days", "digits joined by a hyphen"),
    ("90\u2011day", "90 days", "a hyphen that does not break"),
    ("half an hour", "30 minutes", "no whole number of hours"),
    ("an hour and a half", "90 minutes", "a half after the unit"),
    ("two and a half hours", "150 minutes", "a half before the unit"),
    ("1.5 hours", "90 minutes", "a half in digits"),
    ("half a day", "12 hours", "half of a day"),
    ("half a year", "6 months", "half of a year"),
    ("a week", "1 weeks", "an article for one"),
    ("an hour's notice", "1 hours", "an article for one, with an apostrophe"),
    ("a couple of weeks", "2 weeks", "a couple is two"),
    ("thirty (30) days", "30 days", "the number given twice"),
    ("one hundred and twenty days", "120 days", "above a hundred"),
    ("three business days", "3 business days", "business days"),
    ("5 working days", "5 business days", "working days are business days"),
    ("10 calendar days", "10 days", "calendar days are days"),
    ("eleven months", "11 months", "months"),
    ("three yrs", "3 years", "yrs for years"),
    ("5-minute recess", "5 minutes", "minutes"),
    ("10 to 60 days", "10 days, 60 days", "a range"),
    ("10-60 days", "10 days, 60 days", "a range with a dash"),
    ("not less than ten nor more than sixty days", "10 days, 60 days", "a window in words"),
    ("between 10 and 60 days", "10 days, 60 days", "a window between two numbers"),
    ("at least 10 days before Dec 15", "10 days", "a bound stays beside its date"),
    ("ten days before the meeting", "10 days", "no date to count from"),
    ("in 10 days' notice", "10 days", "notice, not a moment"),
    ("in two weeks", "", "part of a moment"),
    ("60 days before July 25, 2027", "", "part of a computed date"),
    ("48 hours from now", "", "part of an instant"),
    ("3 days ago we gave 10 days notice", "10 days", "only the first is a moment"),
    ("twice a year", "", "a rate, not a length"),
    ("one second", "", "seconds are no unit of notice"),
    ("the third day, 9 directors", "", "no amount of days"),
    ("10,000 hours", "", "no such number is read in part"),
]

READINGS = [
    ("next Friday", "'next Friday' was read as Fri Dec 4, 2026, the Friday of next week", "two Fridays could be meant"),
    ("friday dec 3, 2026", "'friday dec 3, 2026': Thu Dec 3, 2026 is a Thursday, not a Friday; the date was followed",
     "the date wins over the weekday"),
    ("tomorrow (sunday)", "'tomorrow (sunday)': Tue Nov 24, 2026 is a Tuesday, not a Sunday; the date was followed",
     "tomorrow is fixed too"),
    ("Friday Nov 20", "'Friday Nov 20' was read as Fri Nov 20, 2026, which is a Friday", "the weekday tells the year"),
    ("signed on Oct 6", "'Oct 6' was read as Tue Oct 6, 2026, the latest one past", "the past was chosen"),
    (
        "signed on Dec 6",
        "'Dec 6' was read as Sun Dec 6, 2026, which is nearer than the one a year before",
        "who tells a case in the past tense means no day almost a year ago",
    ),
    ("at 3", "'at 3' was read as 3:00 PM", "the afternoon was chosen"),
    ("10am pacific", "'10am pacific' was read as a time in the corporation's own time zone", "no zones are converted"),
    ("midnight on Dec 4", "midnight was read as the first minute of Fri Dec 4, 2026", "a day has two midnights"),
    ("Dec 15, 2026", None, "nothing was chosen"),
    ("3pm tomorrow", None, "nothing was chosen"),
]  # fmt: skip

MARKS = [
    ("Dec 15, 2026", {"year_given"}, "the year was said"),
    ("Dec 15", set(), "it may be moved to another year"),
    ("tomorrow", {"relative"}, "it hangs on now"),
    ("this Friday", {"relative"}, "it hangs on now"),
    ("in two weeks", {"relative"}, "it hangs on now"),
    ("the day after tomorrow", {"relative"}, "what is counted from it hangs on now too"),
    ("ten days after Dec 3", set(), "what is counted from a floating date floats"),
    ("10am", {"relative", "time_only"}, "no day was said"),
    ("10am on Dec 4", set(), "a day was said"),
    ("mailed on Oct 6", {"past"}, "the verb is past"),
    ("yesterday", {"relative", "past"}, "it is past"),
]

DATE_WORDS = [
    *(
        "may",
        "2",
        "second",
        "march",
        "dec",
        "15th",
        "the",
        "of",
        "on",
        "at",
        "3",
        "pm",
        "10:30",
        "friday",
        "next",
        "last",
    ),
    *(
        "in",
        "two",
        "weeks",
        "days",
        "before",
        "after",
        "from",
        "now",
        "tomorrow",
        "(",
        ")",
        ",",
        "-",
        "/",
        "2026",
        "29",
    ),
    *("feb", "end", "month", "first", "business", "9999", "hundred", "half", "noon", "midnight", "to", "was", "mailed"),
]


@pytest.mark.parametrize(("words", "spans", "reason"), PERIODS)
def test_periods(words: str, spans: str, reason: str) -> None:
    """Spans are read with their amount and unit, unless they are part of a moment."""
    assert ", ".join(f"{period.amount} {period.unit}" for period in find_periods(words)) == spans, reason


@pytest.mark.parametrize(("words", "reading", "reason"), READINGS)
def test_readings(words: str, reading: str | None, reason: str) -> None:
    """A choice between readings is told in a sentence."""
    assert [moment.reading for moment in find_moments(words, NOW)] == [reading], reason


@pytest.mark.parametrize(("words", "marks", "reason"), MARKS)
def test_marks(words: str, marks: set[str], reason: str) -> None:
    """Each moment says how firmly its words hold it to its day."""
    (moment,) = find_moments(words, NOW)
    names = ("year_given", "relative", "time_only", "past")
    assert {name for name in names if getattr(moment, name)} == marks, reason


def test_offsets() -> None:
    """A moment and a period hold the words they stand for, and where."""
    question = "\u0130s Dec 15 at 3 fine with ten days' notice?"
    (moment,), (period,) = find_moments(question, NOW), find_periods(question)
    assert moment == Moment(
        *("Dec 15 at 3", 3, 14, date(2026, 12, 15), time(15), False, False, "'at 3' was read as 3:00 PM")
    )
    assert (period.text, question[period.start : period.end]) == ("ten days", "ten days")


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(st.text(), st.lists(st.sampled_from(DATE_WORDS)).map(" ".join)), st.datetimes(timezones=st.just(NEW_YORK))
)
def test_never_raises(text: str, now: datetime) -> None:
    """Any text at any moment gives moments in order, apart from one another, within the years 1900 to 2200."""
    moments = find_moments(text, now)
    assert all(1900 <= moment.date.year <= 2200 for moment in moments)
    assert all(text[moment.start : moment.end] == moment.text for moment in moments)
    assert all(first.end <= second.start for first, second in pairwise(moments))
    assert all(text[period.start : period.end] == period.text for period in find_periods(text))


@pytest.mark.parametrize(
    "words",
    [
        "may 2",
        "dec 6 and",
        "3 pm",
        "the",
        "(",
        "12-",
        "0",
        "tomorrow at 3 (",
        "one hundred and ",
        "10 to ",
        "a monday or ",
    ],
)
def test_long_texts(words: str) -> None:
    """Time grows with the length of a text: forty thousand characters are read at once."""
    text = f"{words} " * (40_000 // (len(words) + 1))
    assert len(find_moments(text, NOW)) <= len(text)
    assert len(find_periods(text)) <= len(text)
