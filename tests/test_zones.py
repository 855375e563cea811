"""The asker's clock beside the corporation's."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from asking import ask

from bot import zones

NEW_YORK = ZoneInfo("America/New_York")
PHONE = "can we hold a special board meeting tomorrow by phone?"
MORNING = datetime(2026, 11, 23, 10, tzinfo=NEW_YORK)
EVENING = datetime(2026, 11, 23, 20, tzinfo=NEW_YORK)

CASES = [
    ("the same zone", PHONE, MORNING, "America/New_York", "", False),
    ("another name of the same clock", PHONE, MORNING, "America/Toronto", "", False),
    ("a zone that nobody knows", PHONE, MORNING, "Mars/Olympus", "", False),
    ("no zone", PHONE, MORNING, None, "", False),
    (
        "another clock, the same day",
        PHONE,
        MORNING,
        "America/Los_Angeles",
        "in Los Angeles it was Mon Nov 23, 2026, 7:00 AM",
        False,
    ),
    ("another day", PHONE, EVENING, "Asia/Tokyo", "was read as 2026-11-24", True),
    (
        "another day, and no day in the question",
        "Board of 9: quorum?",
        EVENING,
        "Asia/Tokyo",
        "in Tokyo it was Tue Nov 24",
        False,
    ),
]


@pytest.mark.parametrize(
    ("question", "at", "zone", "words", "prominent"), [each[1:] for each in CASES], ids=[each[0] for each in CASES]
)
def test_the_remark(question: str, at: datetime, zone: str | None, words: str, prominent: bool) -> None:
    """Nothing where both clocks agree; before the answer where a day could be misunderstood."""
    remark = zones.remark(ask("micrus", question, at=at), NEW_YORK, zone)

    assert words in remark.text
    assert bool(words) == bool(remark.text)
    assert remark.prominent is prominent
