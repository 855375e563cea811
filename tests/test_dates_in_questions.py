"""Dates inside questions, as they are read on Monday, November 23, 2026, 10:00 AM in New York."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.understand.dates import find_moments

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=NEW_YORK)

QUESTIONS = {
    "the day of a meeting": {
        "can we hold a special board meeting tomorrow by phone?": "2026-11-24",
        "CAN WE HOLD A SPECIAL BOARD MEETING TOMORROW AT 3 BY PHONE?": "2026-11-24T15:00:00",
        "Is the meeting on the 15th properly called?": "2026-12-15",
        "board mtg fri, who has to be told": "2026-11-27",
        "We intend to convene on Friday, December 4, 2026, at 10 a.m. Is notice due?": "2026-12-04T10:00:00",
        "ok so were meeting thurs at 4, is 24 hrs enough": "2026-11-26T16:00:00",
        "We'll meet at 10 on the 15th.": "2026-12-15T10:00:00",
        "the dec 15 meeting: who may attend?": "2026-12-15",
        "May Friday's meeting be adjourned?": "2026-11-27",
        "Is the Dec 15 shareholders meeting annual or special?": "2026-12-15",
        "who presides at the 15th meeting if the chair is out": "2026-12-15",
        "may 8 meeting, what notice": "2027-05-08",
        "Can the annual meeting be held on March 10?": "2027-03-10",
        "does may 20 work for the annual meeting?": "2027-05-20",
        "If we meet Wed Nov 25 at noon, must we mail?": "2026-11-25T12:00:00",
        "Annual meeting on the second Tuesday of May 2027?": "2027-05-11",
        "can we do sunday 11:30am eastern": "2026-11-29T11:30:00",
        "tomorrow (tuesday) 11:30am works for all five directors, is it valid": "2026-11-24T11:30:00",
        "Could the directors act tonight without a meeting?": "2026-11-23",
        "can the board meet right now": "2026-11-23T10:00:00",
        "can we vote now?": "2026-11-23T10:00:00",
        "special meeting next Friday, ok?": "2026-12-04",
        "Would a meeting on New Year's Day be in order?": "2027-01-01",
        "if the annual meeting falls on thanksgiving what then": "2026-11-26",
        "Would Monday March 15 at 9am do for the organization meeting?": "2027-03-15T09:00:00",
        "we want a board call @ 3:30pm today": "2026-11-23T15:30:00",
        "meeting wed by phone ok?": "2026-11-25",
        "Are the shareholders to meet in Jan 2027, say January 12?": "2027-01-12",
        "can we adjourn from Dec 15 to Dec 22?": "2026-12-15 2026-12-22",
        "could we hold it dec 10 or 11": "2026-12-10 2026-12-11",
        "Is a meeting held on the last Friday of March timely?": "2027-03-26",
        "can the meeting be at 9 in the morning on the 4th": "2026-12-04T09:00:00",
        "when must notice go out for a meeting on 12/15?": "2026-12-15",
        "the annual meeting is set for July 25, 2027": "2027-07-25",
        "is 4pm on dec 4 okay for five directors": "2026-12-04T16:00:00",
        "9am friday, phone, 2 of 5 directors: quorum?": "2026-11-27T09:00:00",
    },
    "an earlier day may be kept for a bare time": {
        "what if we start at 9am instead?": "2026-11-24T09:00:00",
        "make it at 3": "2026-11-23T15:00:00",
        "and at noon?": "2026-11-23T12:00:00",
        "zoom at 3 with all five": "2026-11-23T15:00:00",
        "could we begin at 11 if four show up?": "2026-11-23T11:00:00",
        "we're meeting at 10:30, is that late?": "2026-11-23T10:30:00",
    },
    "mailing to come": {
        "must notice be mailed by Dec 6 for a Dec 20 meeting?": "2026-12-06 2026-12-20",
        "can we get it mailed by Dec 6": "2026-12-06",
        "If notice is mailed on the 6th, may we meet on the 20th?": "2026-12-06 2026-12-20",
        "Notice will be mailed December 1; is the 15th far enough off?": "2026-12-01 2026-12-15",
        "to be mailed dec 6": "2026-12-06",
        "should the proxies be sent on December 10?": "2026-12-10",
        "we plan to mail Dec 1 and meet Jan 5": "2026-12-01 2027-01-05",
        "what if we mailed it Dec 1": "2026-12-01",
        "if we mailed notice on dec 1 would jan 5 work": "2026-12-01 2027-01-05",
        "mailed dec 29 2026 for feb 28 2027": "2026-12-29 2027-02-28",
        "last day to mail for 2/28/27?": "2027-02-28",
        "the secretary is mailing them Friday": "2026-11-27",
        "we voted to meet on dec 12": "2026-12-12",
        "we got a meeting dec 15": "2026-12-15",
        "a meeting was set for Dec 15, may it be moved?": "2026-12-15",
        "the record date was fixed at dec 1, meeting jan 20": "2026-12-01 2027-01-20",
        "fix Dec 15 as the record date": "2026-12-15",
    },
    "a case told in the past tense lies ahead rather than almost a year back": {
        "her letter reached us on December 10": "2026-12-10",
        "notice was mailed Dec 1 for a Dec 12 meeting": "2026-12-01 2026-12-12",
        "the consent was delivered on January 8": "2027-01-08",
        "was it mailed last December 10": "2025-12-10",
        "the proxy was signed on Feb 20": "2026-02-20",
    },
    "an hour before its day and part of the day": {
        "a special meeting for 9 tomorrow morning": "2026-11-24T09:00:00",
        "I reach the last one 3 tomorrow afternoon": "2026-11-24T15:00:00",
        "call in 7 Friday evening": "2026-11-27T19:00:00",
        "vote at 10 tonight": "2026-11-23T22:00:00",
        "if we have 9 tomorrow present": "2026-11-24",
    },
    "verbs that tell of the past": {
        "an officer's claim reached us October 1": "2026-10-01",
        "the letter hit his desk on Nov 20, he saw it Nov 22": "2026-11-20 2026-11-22",
        "the first one we got is oct 12": "2026-10-12",
    },
    "what is past is the latest such day": {
        "notice was mailed on the 6th, enough for the 15th?": "2026-11-06 2026-12-15",
        "notice got mailed Oct 6": "2026-10-06",
        "The president signed it on Nov 1": "2026-11-01",
        "we declared the dividend on October 10": "2026-10-10",
        "is a proxy dated March 1 still good?": "2026-03-01",
        "may a proxy dated March 1 be voted on May 2?": "2026-03-01 2027-05-02",
        "can we use the proxy signed March 1": "2026-03-01",
        "the board met last Thursday at 4": "2026-11-19T16:00:00",
        "was the Nov 6 meeting valid": "2026-11-06",
        "We mailed notice Nov 6 for the dec 15 meeting.": "2026-11-06 2026-12-15",
        "He resigned on Friday. Who fills his seat?": "2026-11-20",
        "notice was mailed friday, meeting is thursday": "2026-11-20 2026-11-26",
        "On Nov 1 we signed a consent": "2026-11-01",
        "he's been treasurer since Nov 1": "2026-11-01",
        "we sent the notice at 9am, can we meet at 2pm tomorrow": "2026-11-23T09:00:00 2026-11-24T14:00:00",
        "THE NOTICE WAS SENT OCTOBER 30. IS IT STALE?": "2026-10-30",
        "Notice was deposited in the mail, postage prepaid, on November 2": "2026-11-02",
        "two directors died on nov 3 and nov 9": "2026-11-03 2026-11-09",
        "the consent was begun 10/1, is it too old": "2026-10-01",
        "who was elected at the Nov 6 meeting": "2026-11-06",
        "Last December 10 we declared a dividend": "2025-12-10",
        "the claim was received on the 31st": "2026-10-31",
        "did we mail on the 20th": "2026-11-20",
        "the proxy has been signed on Feb 29, does it still hold": "2024-02-29",
        "notice had been given November 20": "2026-11-20",
        "we held it this past Thursday": "2026-11-19",
        "the indemnification claim was filed on Labor Day": "2026-09-07",
    },
    "a weekday tells the year": {
        "Friday Nov 20 meeting minutes: who signs?": "2026-11-20",
        "mailed friday dec 4, meeting friday dec 18": "2026-12-04 2026-12-18",
    },
    "counted days": {
        "what is 60 days before July 25, 2027?": "2027-05-26",
        "is ten days after Dec 3 a business day": "2026-12-13",
        "could notice go out the day before Dec 15": "2026-12-14",
        "can we meet 3 business days from now": "2026-11-27",
        "special meeting in two weeks, is that allowed": "2026-12-07",
        "May we meet in 48 hours?": "2026-11-25T10:00:00",
        "may we meet a week from Friday at 3": "2026-12-04T15:00:00",
        "does a proxy expire eleven months after March 1, 2026?": "2027-02-01",
        "two days before the 15th?": "2026-12-13",
        "is 24 hours before 3pm tomorrow now past": "2026-11-23T15:00:00 2026-11-23T10:00:00",
    },
    "a bound leaves the date alone": {
        "must it be mailed at least 10 days before Dec 15?": "2026-12-15",
        "not less than 10 nor more than 60 days before Dec 15": "2026-12-15",
        "within 10 days after Dec 3": "2026-12-03",
        "was it more than 60 days before 12/15/26": "2026-12-15",
        "between 10 and 60 days before July 25, 2027": "2027-07-25",
    },
    "numbers beside dates": {
        "4 of 9 directors on Dec 15 at 3": "2026-12-15T15:00:00",
        "if 2/3 of the shares vote on 12/1, enough?": "2026-12-01",
        "under section 3.08 can we meet the 4th?": "2026-12-04",
        "a 5-2 vote on the 30th": "2026-11-30",
        "Article IX.5, meeting 12/15/26 10 a.m.": "2026-12-15T10:00:00",
        "1,000 shares were sold on Nov 2": "2026-11-02",
        "dec 15 with 3 directors": "2026-12-15",
        "Dec 10 and 12 directors present": "2026-12-10",
        "In 2027, on March 3, 2027": "2027-03-03",
        "may 2 directors call a meeting for may 2?": "2027-05-02",
        "may we in May, on may 12, march?": "2027-05-12",
        "second the motion on dec 2": "2026-12-02",
    },
}
ROWS = [(question, dates, reason) for reason, rows in QUESTIONS.items() for question, dates in rows.items()]

ELSEWHEN = [
    ("2026-12-31T23:30", "tomorrow", "2027-01-01", "the year turns"),
    ("2026-12-31T23:30", "in one hour", "2027-01-01T00:30:00", "so does an hour"),
    ("2028-02-29T09:00", "Feb 29", "2028-02-29", "today counts as the next such day"),
    ("2028-02-29T09:00", "a year from today", "2029-02-28", "no Feb 29 in the year after"),
    ("2027-03-01T09:00", "the 31st", "2027-03-31", "March has a 31st"),
    ("2027-04-01T09:00", "the 31st", "2027-05-31", "April has none"),
    ("2027-01-31T09:00", "end of next month", "2027-02-28", "a short month"),
    ("2026-11-29T09:00", "next Sunday", "2026-12-06", "on a Sunday, next week begins tomorrow"),
    ("2026-11-29T09:00", "next Friday", "2026-12-04", "on a Sunday, next week is the one about to begin"),
    ("2026-11-27T09:00", "Friday", "2026-11-27", "today is a Friday"),
    ("2026-11-27T09:00", "last Friday", "2026-11-20", "today is never last Friday"),
    ("2026-11-27T09:00", "it was mailed Friday", "2026-11-20", "today would be called today"),
    ("2026-11-28T09:00", "last Friday", "2026-11-27", "yesterday was the latest Friday"),
    ("2026-10-31T20:00", "in 24 hours", "2026-11-01T19:00:00", "real hours, as clocks go back that night"),
    ("2027-03-13T20:00", "in 24 hours", "2027-03-14T21:00:00", "real hours, as clocks go forward that night"),
    ("2026-11-06T09:00", "was mailed on the 6th", "2026-11-06", "today counts as the latest such day"),
    ("2026-11-23T16:00", "at 3", "2026-11-24T15:00:00", "three o'clock has gone by"),
    ("2026-11-23T10:00", "at 10", "2026-11-24T10:00:00", "ten o'clock is now, not later"),
    ("2026-07-02T09:00", "2 business days from now", "2026-07-07", "July 4, a Saturday, is kept on Friday"),
    ("2026-11-23T10:00", "third Thursday of next month", "2026-12-17", "of December"),
    ("2026-12-20T10:00", "third Thursday of next month", "2027-01-21", "of January in the next year"),
    ("2200-12-31T10:00", "tomorrow", "", "beyond the last year"),
    ("1900-01-01T10:00", "yesterday", "", "before the first year"),
]


@pytest.mark.parametrize(("question", "dates", "reason"), ROWS)
def test_question(question: str, dates: str, reason: str) -> None:
    """The dates of a question are found among its other words and numbers."""
    assert " ".join(moment.iso for moment in find_moments(question, NOW)) == dates, reason


@pytest.mark.parametrize(("now", "words", "dates", "reason"), ELSEWHEN)
def test_other_day(now: str, words: str, dates: str, reason: str) -> None:
    """What words mean follows from the moment of asking."""
    asked_at = datetime.fromisoformat(now).replace(tzinfo=NEW_YORK)
    assert " ".join(moment.iso for moment in find_moments(words, asked_at)) == dates, reason
