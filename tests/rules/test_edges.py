"""Both sides of every edge, for each corporation: computed by the rules from the provisions."""

from datetime import date, datetime, time
from fractions import Fraction
from typing import Any

import pytest
from asking import ZONE, find

from rules.days import When, legal_holidays
from rules.terms import Meeting, Method, Role, Span


def _on(month: int, day: int, year: int = 2027, at: time | None = None) -> When:
    return When(date(year, month, day), at)


YES_OR_NO = [
    # quorum of stockholders: "a majority" is more than half, "one third" is at least
    ("dispatch", "shareholders.quorum", {"shares_outstanding": 900, "shares_present": 450}, "no"),
    ("dispatch", "shareholders.quorum", {"shares_outstanding": 900, "shares_present": 451}, "yes"),
    ("micrus", "shareholders.quorum", {"shares_outstanding": 901, "shares_present": 451}, "yes"),
    ("radio-one", "shareholders.quorum", {"shares_outstanding": 901, "shares_present": 450}, "no"),
    ("surge", "shareholders.quorum", {"shares_outstanding": 900, "shares_present": 300}, "yes"),
    ("surge", "shareholders.quorum", {"shares_outstanding": 900, "shares_present": 299}, "no"),
    ("surge", "shareholders.quorum", {"shares_outstanding": 901, "shares_present": 300}, "no"),  # a third is 300.33
    ("micrus", "shareholders.quorum", {"shares_outstanding": 10, "shares_present": 11}, "needs_facts"),  # cannot be
    # shares by proxy are present; "valid only if more than half come" is no where a third is enough
    ("surge", "shareholders.quorum", {"proxies_counted": True}, "yes"),
    ("surge", "shareholders.quorum", {"present_fraction": Fraction(1, 2), "claimed_more": True, "needed": True}, "no"),
    # a notice that went out is asked for its day; one that is still to go is told its days
    ("radio-one", "shareholders.notice.time", {"meeting_at": _on(1, 14), "went_out": True}, "needs_facts"),
    ("radio-one", "shareholders.notice.time", {"meeting_at": _on(1, 14)}, "conditional"),
    # who stands in for one who may call a meeting may call it; while that one is there, not
    ("micrus", "board.special_meeting.call", {"roles": (Role.VICE_PRESIDENT,), "absent": (Role.PRESIDENT,)}, "yes"),
    ("micrus", "board.special_meeting.call", {"roles": (Role.VICE_PRESIDENT,)}, "no"),
    # adjourning without notice: the announcement is taken for granted where no limit of days is open
    ("micrus", "board.adjournment.notice", {"negated": True}, "yes"),
    ("micrus", "shareholders.adjournment.notice", {"negated": True}, "conditional"),
    # quorum of the board: "one-half" is at least, "a majority" more than half; vacant seats count in "entire", "total"
    ("dispatch", "board.quorum", {"directors": 6, "present": 3}, "yes"),
    ("dispatch", "board.quorum", {"directors": 7, "present": 3}, "no"),
    ("micrus", "board.quorum", {"directors": 6, "present": 3}, "no"),
    ("micrus", "board.quorum", {"seats": 7, "vacancies": 2, "present": 3}, "no"),
    ("micrus", "board.quorum", {"seats": 7, "vacancies": 2, "present": 4}, "yes"),
    ("radio-one", "board.quorum", {"directors": 1, "present": 1}, "yes"),  # a board of one
    ("surge", "board.quorum", {"directors": 9, "absent_count": 4}, "yes"),
    ("surge", "board.quorum", {"directors": 9, "absent_count": 5}, "no"),
    ("dispatch", "committees.quorum", {"members": 6, "present": 3}, "no"),  # committees: a majority
    # votes: shares represented against votes cast; directors present
    ("dispatch", "shareholders.vote", {"shares_present": 500, "shares_in_favor": 250}, "no"),
    ("micrus", "shareholders.vote", {"shares_present": 500, "shares_in_favor": 251}, "yes"),
    ("radio-one", "shareholders.vote", {"shares_present": 500, "shares_in_favor": 240, "shares_against": 100}, "no"),
    ("surge", "shareholders.vote", {"shares_present": 500, "shares_in_favor": 240, "shares_against": 100}, "yes"),
    ("surge", "shareholders.vote", {"shares_in_favor": 100, "shares_against": 100}, "no"),
    ("surge", "board.vote", {"directors": 9, "present": 5, "in_favor": 3}, "yes"),
    ("surge", "board.vote", {"directors": 9, "present": 5, "in_favor": 2, "against": 1, "abstaining": 2}, "no"),
    ("micrus", "board.vote", {"directors": 9, "present": 4, "in_favor": 4}, "no"),  # no quorum
    # notice of stockholders' meetings: both ends of the window are allowed
    (
        "micrus",
        "shareholders.notice.time",
        {"meeting": Meeting.ANNUAL, "meeting_at": _on(3, 11), "notice_at": _on(3, 1)},
        "yes",
    ),
    (
        "micrus",
        "shareholders.notice.time",
        {"meeting": Meeting.ANNUAL, "meeting_at": _on(3, 11), "notice_at": _on(3, 2)},
        "no",
    ),
    ("radio-one", "shareholders.notice.time", {"meeting_at": _on(3, 2), "notice_at": _on(1, 1)}, "yes"),  # 60 days
    ("radio-one", "shareholders.notice.time", {"meeting_at": _on(3, 3), "notice_at": _on(1, 1)}, "no"),  # 61 days
    ("surge", "shareholders.notice.time", {"meeting_at": _on(2, 20), "notice_at": _on(1, 1)}, "yes"),  # 50 days
    ("surge", "shareholders.notice.time", {"meeting_at": _on(2, 21), "notice_at": _on(1, 1)}, "no"),  # 51 days
    (
        "dispatch",
        "shareholders.notice.time",
        {"meeting": Meeting.SPECIAL, "meeting_at": _on(12, 10), "notice_at": _on(11, 28), "purpose": "merger"},
        "conditional",
    ),
    # calling: closed lists, exact halves
    ("dispatch", "shareholders.special_meeting.call", {"shares_asking": 500, "shares_outstanding": 1000}, "no"),
    ("dispatch", "shareholders.special_meeting.call", {"shares_asking": 501, "shares_outstanding": 1000}, "yes"),
    ("radio-one", "shareholders.special_meeting.call", {"shares_asking": 500, "shares_outstanding": 1000}, "yes"),
    ("surge", "shareholders.special_meeting.call", {"asking_fraction": Fraction(49, 100)}, "no"),
    ("micrus", "shareholders.special_meeting.call", {"roles": (Role.SECRETARY,)}, "no"),
    ("radio-one", "shareholders.special_meeting.call", {"asking": 2}, "yes"),
    ("radio-one", "shareholders.special_meeting.call", {"asking": 1}, "no"),
    (
        "dispatch",
        "shareholders.special_meeting.call",
        {"roles": (Role.CHIEF_EXECUTIVE,), "absent": (Role.CHAIRMAN,)},
        "yes",
    ),
    (
        "dispatch",
        "shareholders.special_meeting.call",
        {"roles": (Role.CHIEF_EXECUTIVE,), "present_roles": (Role.CHAIRMAN,)},
        "ambiguous",
    ),
    ("dispatch", "board.special_meeting.call", {"asking": 4, "directors": 8}, "yes"),  # "one-half or more"
    ("dispatch", "board.special_meeting.call", {"asking": 4, "directors": 9}, "no"),
    ("radio-one", "board.special_meeting.call", {"asking": 2, "directors": 4}, "no"),  # "at least a majority"
    ("surge", "board.special_meeting.call", {"asking": 2, "directors": 11}, "yes"),
    ("surge", "board.special_meeting.call", {"roles": (Role.CHIEF_EXECUTIVE,)}, "no"),
    # adjournment for more than thirty days
    ("dispatch", "shareholders.adjournment.notice", {"meeting_at": _on(6, 1), "adjourned_to": _on(7, 1)}, "no"),
    ("dispatch", "shareholders.adjournment.notice", {"meeting_at": _on(6, 1), "adjourned_to": _on(7, 2)}, "yes"),
    (
        "surge",
        "shareholders.adjournment.notice",
        {"meeting_at": _on(6, 1), "adjourned_to": _on(9, 1), "announced": True},
        "no",
    ),
    ("surge", "shareholders.adjournment.notice", {"new_record_date": True}, "yes"),
    # proxies: one year, three years; Feb 29 ends on Feb 28
    ("dispatch", "shareholders.proxy.term", {"proxy_at": _on(3, 1), "meeting_at": _on(3, 1, 2028)}, "yes"),
    ("dispatch", "shareholders.proxy.term", {"proxy_at": _on(3, 1), "meeting_at": _on(3, 2, 2028)}, "no"),
    ("radio-one", "shareholders.proxy.term", {"proxy_at": _on(2, 29, 2028), "meeting_at": _on(2, 28, 2031)}, "yes"),
    ("radio-one", "shareholders.proxy.term", {"proxy_at": _on(2, 29, 2028), "meeting_at": _on(3, 1, 2031)}, "no"),
    ("micrus", "shareholders.proxy.term", {"proxy_at": _on(3, 1)}, "not_addressed"),
    # consents in writing
    ("surge", "shareholders.consent", {"signed_fraction": Fraction(92, 100)}, "no"),  # "all outstanding shares"
    ("radio-one", "shareholders.consent", {"shares_outstanding": 1000, "shares_signed": 501}, "yes"),
    ("radio-one", "shareholders.consent", {"shares_outstanding": 1000, "shares_signed": 500}, "no"),
    ("micrus", "board.consent", {"directors": 6, "signed": 5}, "no"),
    ("micrus", "board.consent", {"directors": 6, "signed": 6}, "yes"),
    ("micrus", "shareholders.consent.period", {}, "not_addressed"),
    # notice to directors, to the minute, across a change of clocks
    (
        "micrus",
        "board.special_meeting.notice",
        {"methods": (Method.FACSIMILE,), "notice_at": _on(3, 13, at=time(9)), "meeting_at": _on(3, 15, at=time(9))},
        "no",
    ),  # 47 hours pass
    (
        "radio-one",
        "board.special_meeting.notice",
        {
            "methods": (Method.TELEPHONE,),
            "notice_at": _on(11, 6, at=time(12)),
            "meeting_at": _on(11, 7, at=time(11, 30)),
        },
        "yes",
    ),  # 24.5 hours
    (
        "radio-one",
        "board.special_meeting.notice",
        {
            "methods": (Method.TELEPHONE,),
            "notice_at": _on(12, 1, at=time(16, 1)),
            "meeting_at": _on(12, 2, at=time(16)),
        },
        "no",
    ),
    ("dispatch", "board.special_meeting.notice", {"methods": (Method.EMAIL,), "meeting_at": _on(12, 1)}, "no"),
    # needed or not, both ways round
    ("dispatch", "board.regular_meeting.notice", {}, "no"),
    ("dispatch", "board.regular_meeting.notice", {"negated": True}, "yes"),
    ("radio-one", "board.annual_meeting.notice", {"negated": True}, "yes"),
    ("dispatch", "board.notice.purpose", {}, "no"),
    ("surge", "shareholders.inspectors.oath", {"negated": True}, "no"),
    ("micrus", "shareholders.inspectors.oath", {}, "not_addressed"),
    # a Saturday is no legal holiday; Thanksgiving is one
    ("surge", "board.regular_meeting.holiday", {"meeting_at": _on(12, 12, 2026)}, "no"),
    ("surge", "board.regular_meeting.holiday", {"meeting_at": _on(11, 26, 2026)}, "yes"),
    ("micrus", "board.regular_meeting.holiday", {"meeting_at": _on(11, 26, 2026)}, "not_addressed"),
]


@pytest.mark.parametrize(("name", "rule", "facts", "outcome"), YES_OR_NO)
def test_yes_or_no(name: str, rule: str, facts: dict[str, Any], outcome: str) -> None:
    """An edge stands exactly where the quoted words put it."""
    assert outcome == find(name, rule, polar=True, **facts).outcome.value


VALUES = [
    (
        "micrus",
        "shareholders.notice.time",
        {"meeting_at": _on(12, 15, 2026)},
        {"first_day": date(2026, 10, 16), "last_day": date(2026, 12, 5)},
    ),
    (
        "surge",
        "shareholders.notice.time",
        {"meeting_at": _on(3, 18)},
        {"first_day": date(2027, 1, 27), "last_day": date(2027, 3, 8)},
    ),
    (
        "micrus",
        "shareholders.notice.time",
        {"notice_at": _on(11, 23, 2026)},
        {"earliest_meeting": date(2026, 12, 3), "latest_meeting": date(2027, 1, 22)},
    ),
    (
        "surge",
        "shareholders.record_date.meeting",
        {"meeting_at": _on(3, 10, 2028)},
        {"last_day": date(2028, 2, 29), "first_day": date(2028, 1, 20)},
    ),
    ("radio-one", "shareholders.record_date.dividend", {"event_at": _on(3, 31)}, {"first_day": date(2027, 1, 30)}),
    (
        "radio-one",
        "shareholders.record_date.default",
        {"notice_at": _on(3, 1, 2028)},
        {"record_date": date(2028, 2, 29)},
    ),
    (
        "dispatch",
        "shareholders.nomination.window",
        {"meeting_at": _on(5, 20), "notice_at": _on(4, 10)},
        {"last_day": date(2027, 5, 6)},
    ),
    (
        "dispatch",
        "shareholders.nomination.window",
        {"meeting_at": _on(5, 20), "notice_at": _on(4, 29)},
        {"last_day": date(2027, 5, 6)},
    ),  # 21 days is not fewer
    (
        "dispatch",
        "shareholders.nomination.window",
        {"meeting_at": _on(5, 20), "notice_at": _on(4, 30)},
        {"last_day": date(2027, 5, 10)},
    ),
    (
        "dispatch",
        "shareholders.nomination.recommendation",
        {"meeting_at": _on(5, 20)},
        {"last_day": date(2027, 2, 19), "first_day": date(2026, 12, 21)},
    ),
    ("dispatch", "shareholders.list.ready", {"meeting_at": _on(2, 26)}, {"last_day": date(2027, 2, 16)}),
    ("dispatch", "board.regular_meeting.resolution", {"meeting_at": _on(5, 10)}, {"last_day": date(2027, 5, 5)}),
    ("surge", "shareholders.adjournment", {"shares_present": 2_100_000}, {"needed": 1_050_001}),
    ("dispatch", "shareholders.adjournment.notice", {"meeting_at": _on(1, 14)}, {"last_day": date(2027, 2, 13)}),
    ("radio-one", "shareholders.consent.period", {"consent_at": _on(1, 1, 2028)}, {"last_day": date(2028, 3, 1)}),
    (
        "surge",
        "board.special_meeting.notice",
        {"methods": (Method.MAIL,), "meeting_at": _on(1, 2)},
        {"latest": [date(2026, 12, 31)]},
    ),
    (
        "surge",
        "board.special_meeting.notice",
        {"methods": (Method.TELEPHONE,), "meeting_at": _on(12, 4, 2026, time(14))},
        {"latest": [datetime(2026, 12, 3, 14, tzinfo=ZONE)]},
    ),
    ("micrus", "shareholders.vote", {"shares_present": 501_000}, {"needed": 250_501}),
    ("radio-one", "board.vote", {"directors": 11, "present": 6}, {"needed": 4, "quorum": 6}),
    ("micrus", "shareholders.presiding", {"absent": (Role.PRESIDENT,)}, {"who": "vice president"}),
    ("dispatch", "shareholders.presiding", {"absent": (Role.CHAIRMAN,)}, {"who": "chief executive officer"}),
    ("dispatch", "shareholders.inspectors.number", {}, {"number": 2}),
    ("radio-one", "shareholders.proxy.term", {}, {"term": Span("3 years")}),
]


@pytest.mark.parametrize(("name", "rule", "facts", "values"), VALUES)
def test_computed_values(name: str, rule: str, facts: dict[str, Any], values: dict[str, object]) -> None:
    """The dates and numbers are those counted by hand from the text."""
    found = find(name, rule, **facts).values

    assert values == {key: found.get(key) for key in values}


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2027, 2, 12), "Lincoln's Birthday"),
        (date(2027, 6, 13), "Flag Day"),  # the second Sunday of June
        (date(2027, 6, 14), "Flag Day"),  # kept on the Monday after a Sunday
        (date(2026, 11, 3), "Election Day"),
        (date(2026, 7, 4), "Independence Day"),  # a Saturday stays
        (date(2026, 7, 3), None),  # and the Friday before is no holiday
        (date(2027, 12, 24), None),
        (date(2026, 12, 26), None),
    ],
)
def test_legal_holidays_of_new_york(day: date, name: str | None) -> None:
    """New York moves a Sunday holiday to Monday and leaves a Saturday one where it is."""
    assert name == legal_holidays("New York", day.year).get(day)
