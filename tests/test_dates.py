"""Days, times and spans that stand alone, as they are read on Monday, November 23, 2026, 10:00 AM in New York."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understand.dates import Moment, find_moments, find_periods

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=NEW_YORK)

ALONE = {
    "a day counted from today": {
        "today": "2026-11-23",
        "tonight": "2026-11-23",
        "TOMORROW": "2026-11-24",
        "tmrw": "2026-11-24",
        "tomorrow morning": "2026-11-24",
        "tomorrow night": "2026-11-24",
        "yesterday": "2026-11-22",
        "yesterday afternoon": "2026-11-22",
        "last night": "2026-11-22",
        "this morning": "2026-11-23",
        "this afternoon": "2026-11-23",
        "this evening": "2026-11-23",
        "day after tomorrow": "2026-11-25",
        "the day after tomorrow": "2026-11-25",
        "the day before yesterday": "2026-11-21",
    },
    "an instant": {
        "now": "2026-11-23T10:00:00",
        "right now": "2026-11-23T10:00:00",
        "in 48 hours": "2026-11-25T10:00:00",
        "48 hours from now": "2026-11-25T10:00:00",
        "forty-eight hours from now": "2026-11-25T10:00:00",
        "in half an hour": "2026-11-23T10:30:00",
        "in 90 minutes": "2026-11-23T11:30:00",
        "an hour from now": "2026-11-23T11:00:00",
        "two hours ago": "2026-11-23T08:00:00",
        "24h from now": "2026-11-24T10:00:00",
        "72 hours hence": "2026-11-26T10:00:00",
    },
    "a span from today is a day": {
        "in two weeks": "2026-12-07",
        "in 3 days": "2026-11-26",
        "in a week": "2026-11-30",
        "in two weeks' time": "2026-12-07",
        "in ten (10) days": "2026-12-03",
        "10 days from now": "2026-12-03",
        "two weeks from today": "2026-12-07",
        "a week from tomorrow": "2026-12-01",
        "a month from today": "2026-12-23",
        "a couple of weeks from now": "2026-12-07",
        "3 days ago": "2026-11-20",
        "a year ago": "2025-11-23",
        "eleven months ago": "2025-12-23",
        "in one hundred twenty days": "2027-03-23",
    },
    "business days leave out Thanksgiving and weekends": {
        "3 business days from now": "2026-11-27",
        "in 3 business days": "2026-11-27",
        "five working days from today": "2026-12-01",
        "two business days before Dec 1": "2026-11-27",
        "1 business day after christmas": "2026-12-28",
        "ten business days ago": "2026-11-06",
    },
    "the next such day of a month": {
        "the 15th": "2026-12-15",
        "the 24th": "2026-11-24",
        "the 23rd": "2026-11-23",
        "the 22nd": "2026-12-22",
        "the 31st": "2026-12-31",
        "on the 6th": "2026-12-06",
        "by the 1st": "2026-12-01",
        "the 1st of the month": "2026-12-01",
        "the 15th of next month": "2026-12-15",
        "the 30th of this month": "2026-11-30",
        "on the twentieth": "2026-12-20",
        "by the fifteenth": "2026-12-15",
    },
    "a month and a day, in every way of writing": {
        "Dec 15": "2026-12-15",
        "dec. 15th": "2026-12-15",
        "DEC 15": "2026-12-15",
        "December 15": "2026-12-15",
        "December fifteenth": "2026-12-15",
        "December twenty-first": "2026-12-21",
        "Sept 30": "2027-09-30",
        "jan. 3": "2027-01-03",
        "July 4th": "2027-07-04",
        "the fourth of July": "2027-07-04",
        "15 December": "2026-12-15",
        "15th of december": "2026-12-15",
        "the fifteenth of January": "2027-01-15",
        "the fifteenth day of January": "2027-01-15",
        "March the 3rd": "2027-03-03",
        "may 8": "2027-05-08",
        "May 2nd": "2027-05-02",
        "the 8th of may": "2027-05-08",
        "Feb 29": "2028-02-29",
        "Nov 23": "2026-11-23",
        "Nov 22": "2027-11-22",
    },
    "a year was given": {
        "December 15, 2026": "2026-12-15",
        "Dec 15 2026": "2026-12-15",
        "Dec 15, '26": "2026-12-15",
        "15 December 2026": "2026-12-15",
        "15-Dec-2026": "2026-12-15",
        "March 3, 2028": "2028-03-03",
        "may 2, 2027": "2027-05-02",
        "February 29, 2028": "2028-02-29",
        "Dec 15 of next year": "2027-12-15",
        "Dec 15 last year": "2025-12-15",
        "the 4th of March 2031": "2031-03-04",
        "January 1, 1900": "1900-01-01",
        "December 31, 2200": "2200-12-31",
    },
    "numbers, the month first": {
        "12/15": "2026-12-15",
        "12/5": "2026-12-05",
        "11/30": "2026-11-30",
        "7/24": "2027-07-24",
        "12/15/26": "2026-12-15",
        "12/15/2026": "2026-12-15",
        "1/3/2027": "2027-01-03",
        "12-15-2026": "2026-12-15",
        "12-15-26": "2026-12-15",
        "12.15.2026": "2026-12-15",
        "2026-12-15": "2026-12-15",
        "2026/12/15": "2026-12-15",
        "2026-12-15T14:00": "2026-12-15T14:00:00",
        "2026-12-15 14:30": "2026-12-15T14:30:00",
        "2026-12-15T14:00:00Z": "2026-12-15T09:00:00",
        "2026-12-15T14:00:00-05:00": "2026-12-15T14:00:00",
    },
    "a weekday is the coming one": {
        "Friday": "2026-11-27",
        "this Friday": "2026-11-27",
        "on friday": "2026-11-27",
        "this coming Friday": "2026-11-27",
        "Monday": "2026-11-23",
        "thurs": "2026-11-26",
        "on wed": "2026-11-25",
        "by fri.": "2026-11-27",
        "next Friday": "2026-12-04",
        "next Monday": "2026-11-30",
        "next sunday": "2026-12-06",
        "Friday of next week": "2026-12-04",
        "next week on Friday": "2026-12-04",
        "friday next week": "2026-12-04",
        "last friday": "2026-11-20",
        "last Monday": "2026-11-16",
        "this past Thursday": "2026-11-19",
        "Tuesday of last week": "2026-11-17",
        "a week from Friday": "2026-12-04",
        "Friday's": "2026-11-27",
    },
    "a weekday and its date are one": {
        "Wed Nov 25": "2026-11-25",
        "Friday, December 4": "2026-12-04",
        "friday march 3, 2028": "2028-03-03",
        "Sat. Dec 5": "2026-12-05",
        "tues 12/1": "2026-12-01",
        "Tuesday the 15th": "2026-12-15",
        "Dec 4 (Friday)": "2026-12-04",
        "December 4, Friday": "2026-12-04",
        "tomorrow (tuesday)": "2026-11-24",
    },
    "a place in a month": {
        "last Friday of March": "2027-03-26",
        "the first Monday in May": "2027-05-03",
        "third Thursday of next month": "2026-12-17",
        "the second Tuesday of May 2027": "2027-05-11",
        "4th wednesday in november": "2026-11-25",
        "the last day of March": "2027-03-31",
        "first day of next month": "2026-12-01",
        "last business day of the month": "2026-11-30",
        "first business day of January": "2027-01-04",
        "end of the month": "2026-11-30",
        "the end of this month": "2026-11-30",
        "end of next month": "2026-12-31",
        "month end": "2026-11-30",
        "end of February 2028": "2028-02-29",
        "end of the year": "2026-12-31",
    },
    "a holiday": {
        "new year's day": "2027-01-01",
        "new years eve": "2026-12-31",
        "christmas": "2026-12-25",
        "Christmas Eve": "2026-12-24",
        "thanksgiving": "2026-11-26",
        "labor day": "2027-09-06",
        "Memorial Day 2027": "2027-05-31",
        "presidents' day": "2027-02-15",
        "MLK day": "2027-01-18",
        "good friday": "2027-03-26",
        "Easter Sunday": "2027-03-28",
        "black friday": "2026-11-27",
        "veterans day": "2027-11-11",
    },
    "a day counted from another": {
        "60 days before July 25, 2027": "2027-05-26",
        "ten days after Dec 3": "2026-12-13",
        "the day before Dec 15": "2026-12-14",
        "the day after thanksgiving": "2026-11-27",
        "two weeks from the 15th": "2026-12-29",
        "thirty (30) days after December 1, 2026": "2026-12-31",
        "a month after January 31": "2027-02-28",
        "one year after Feb 29, 2028": "2029-02-28",
        "48 hours before Dec 4 at 2pm": "2026-12-02T14:00:00",
        "72 hours before 12/4": "2026-12-01",
        "36 hours before noon on Dec 4": "2026-12-03T00:00:00",
        "90 days prior to next Friday": "2026-09-05",
    },
    "a day with its time": {
        "tomorrow at 3": "2026-11-24T15:00:00",
        "tomorrow at 7": "2026-11-24T07:00:00",
        "tomorrow at one": "2026-11-24T13:00:00",
        "tomorrow at 12": "2026-11-24T12:00:00",
        "Friday Dec 4 at 2pm": "2026-12-04T14:00:00",
        "Monday March 15 at 9am": "2027-03-15T09:00:00",
        "noon on the 4th": "2026-12-04T12:00:00",
        "4:01pm yesterday": "2026-11-22T16:01:00",
        "2pm on Dec 4": "2026-12-04T14:00:00",
        "11:50pm on December 1": "2026-12-01T23:50:00",
        "sunday 11:30am eastern": "2026-11-29T11:30:00",
        "saturday noon": "2026-11-28T12:00:00",
        "tomorrow (tuesday) 11:30am": "2026-11-24T11:30:00",
        "tonight at 8": "2026-11-23T20:00:00",
        "tomorrow evening at 7": "2026-11-24T19:00:00",
        "friday morning at 10": "2026-11-27T10:00:00",
        "midnight tonight": "2026-11-24T00:00:00",
        "dec 4 @ 3:30 p.m.": "2026-12-04T15:30:00",
        "dec 4, 14:00": "2026-12-04T14:00:00",
        "dec 4 2-4pm": "2026-12-04T14:00:00",
        "dec 4 11-1pm": "2026-12-04T11:00:00",
        "by 5 on friday": "2026-11-27T17:00:00",
        "half past nine tomorrow": "2026-11-24T09:30:00",
        "tomorrow at quarter to 4": "2026-11-24T15:45:00",
        "three o'clock tomorrow": "2026-11-24T15:00:00",
        "wed at 3pm": "2026-11-25T15:00:00",
        "in two weeks at noon": "2026-12-07T12:00:00",
        "two weeks from friday at 3": "2026-12-11T15:00:00",
    },
    "a time alone is the coming one": {
        "10am": "2026-11-24T10:00:00",
        "10 a.m.": "2026-11-24T10:00:00",
        "9am sharp": "2026-11-24T09:00:00",
        "at 10": "2026-11-24T10:00:00",
        "at 3": "2026-11-23T15:00:00",
        "at three": "2026-11-23T15:00:00",
        "at 11": "2026-11-23T11:00:00",
        "at 14:00": "2026-11-23T14:00:00",
        "09:30": "2026-11-24T09:30:00",
        "noon": "2026-11-23T12:00:00",
        "midnight": "2026-11-24T00:00:00",
        "7 o'clock": "2026-11-24T07:00:00",
        "9 in the morning": "2026-11-24T09:00:00",
        "at 8 at night": "2026-11-23T20:00:00",
        "ten p.m.": "2026-11-23T22:00:00",
        "@3pm": "2026-11-23T15:00:00",
    },
    "two days": {
        "Dec 10-12": "2026-12-10 2026-12-12",
        "Dec 10 to 12, 2027": "2027-12-10 2027-12-12",
        "between Dec 3 and Dec 8": "2026-12-03 2026-12-08",
        "Nov 28 to Dec 10, 2026": "2026-11-28 2026-12-10",
        "dec 28 to jan 5": "2026-12-28 2027-01-05",
        "nov 20 to dec 3": "2026-11-20 2026-12-03",
        "Dec 28 to Jan 10, 2027": "2026-12-28 2027-01-10",
        "Dec 28, 2026 to Jan 10": "2026-12-28 2027-01-10",
        "the 5th and the 9th": "2026-12-05 2026-12-09",
        "from Friday to Monday": "2026-11-27 2026-11-30",
        "from 9am to 5pm on Dec 4": "2026-12-04T09:00:00 2026-12-04T17:00:00",
        "dec 4 2pm to 4pm": "2026-12-04T14:00:00 2026-12-04T16:00:00",
    },
}
ROWS = [(words, dates, reason) for reason, rows in ALONE.items() for words, dates in rows.items()]

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
    ("friday december 3, 2026", "'friday december 3, 2026': Thu Dec 3, 2026 is a Thursday, not a Friday; the date was "
     "followed", "the date wins over the weekday"),
    ("tomorrow (sunday)", "'tomorrow (sunday)': Tue Nov 24, 2026 is a Tuesday, not a Sunday; the date was followed",
     "tomorrow is fixed too"),
    ("Friday Nov 20", "'Friday Nov 20' was read as Fri Nov 20, 2026, which is a Friday", "the weekday tells the year"),
    ("signed on Dec 6", "'Dec 6' was read as Sat Dec 6, 2025, the latest one past", "the past was chosen"),
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
    ("mailed on Dec 6", {"past"}, "the verb is past"),
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


@pytest.mark.parametrize(("words", "dates", "reason"), ROWS)
def test_alone(words: str, dates: str, reason: str) -> None:
    """Words that are a date, and nothing else, are read as it."""
    assert " ".join(moment.iso for moment in find_moments(words, NOW)) == dates, reason


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
    assert all(first.end <= second.start for first, second in zip(moments, moments[1:], strict=False))
    assert all(text[period.start : period.end] == period.text for period in find_periods(text))


@pytest.mark.parametrize(
    "words", [*DATE_WORDS, " ", "0", "tomorrow at 3 (", "one hundred and ", "10 to ", "a monday or "]
)
def test_long_texts(words: str) -> None:
    """Time grows with the length of a text: forty thousand characters are read at once."""
    text = f"{words} " * (40_000 // (len(words) + 1))
    assert len(find_moments(text, NOW)) <= len(text)
    assert len(find_periods(text)) <= len(text)
