"""Record dates: how long they may lie before the event, where no date is given."""

import pytest
from asking import find

from rules.terms import Span

LEAD_TIMES = [
    ("surge", "shareholders.record_date.dividend", "9 days", "no"),
    ("surge", "shareholders.record_date.dividend", "10 days", "yes"),
    ("surge", "shareholders.record_date.dividend", "50 days", "yes"),
    ("surge", "shareholders.record_date.dividend", "8 weeks", "no"),
    ("micrus", "shareholders.record_date.dividend", "60 days", "yes"),
    ("micrus", "shareholders.record_date.dividend", "61 days", "no"),
    ("radio-one", "shareholders.record_date.meeting", "9 days", "no"),
    ("radio-one", "shareholders.record_date.meeting", "2 months", "needs_facts"),
]


@pytest.mark.parametrize(("name", "rule", "lead_time", "outcome"), LEAD_TIMES)
def test_how_long_a_record_date_may_lie_before(name: str, rule: str, lead_time: str, outcome: str) -> None:
    """A length of time is compared with the window where no date is given; months have no fixed length."""
    assert outcome == find(name, rule, polar=True, notice_period=Span(lead_time)).outcome.value
