"""Questions on meetings from the other side: what is needed, who alone may, what nobody asked for, what is too late."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from asking import find

from rules.days import When
from rules.terms import Body, Method, Role, Span


def when(day: str) -> When:
    """A day."""
    return When(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("name", "rule", "facts", "outcome"),
    [
        # needed, not enough
        ("dispatch", "shareholders.notice.time", {"notice_period": Span("10 days"), "as_minimum": True}, "yes"),
        ("dispatch", "shareholders.notice.time", {"notice_period": Span("11 days"), "as_minimum": True}, "no"),
        ("dispatch", "shareholders.notice.time", {"notice_period": Span("11 days")}, "yes"),
        ("radio-one", "board.special_meeting.notice", {"notice_period": Span("1 day"), "as_minimum": True}, "yes"),
        ("radio-one", "board.special_meeting.notice", {"notice_period": Span("25 hours"), "as_minimum": True}, "no"),
        (
            "micrus",
            "board.special_meeting.notice",
            {"notice_period": Span("5 days"), "as_minimum": True},
            "conditional",
        ),
        # a date that decides is asked for
        ("dispatch", "shareholders.notice.time", {"notice_at": when("2027-05-01")}, "needs_facts"),
        ("micrus", "shareholders.record_date.meeting", {"record_date": when("2027-05-01")}, "needs_facts"),
        # mailed, where the text does not say when mail counts
        (
            "surge",
            "shareholders.notice.time",
            {"notice_at": when("2027-05-01"), "meeting_at": when("2027-05-20"), "methods": (Method.MAIL,)},
            "conditional",
        ),
        (
            "dispatch",
            "shareholders.notice.time",
            {"notice_at": when("2027-05-01"), "meeting_at": when("2027-05-20"), "methods": (Method.MAIL,)},
            "yes",
        ),
        # one of several ways is neither needed nor the only one
        ("micrus", "shareholders.notice.method", {"methods": (Method.MAIL,)}, "yes"),
        ("micrus", "shareholders.notice.method", {"methods": (Method.MAIL,), "needed": True}, "no"),
        ("micrus", "shareholders.notice.method", {"in_writing": False}, "no"),
        # who alone may call
        ("micrus", "board.special_meeting.call", {"roles": (Role.PRESIDENT,), "only_these": True}, "no"),
        ("dispatch", "board.special_meeting.call", {"roles": (Role.CHIEF_EXECUTIVE,), "only_these": True}, "no"),
        # bought or sold around the record date
        ("micrus", "shareholders.record_date.entitled", {"bought_later": True}, "no"),
        ("micrus", "shareholders.record_date.entitled", {"sold_later": True}, "yes"),
        # a list that nobody asked for
        ("surge", "shareholders.list.at_meeting", {"requested": False}, "no"),
        ("surge", "shareholders.list.at_meeting", {}, "yes"),
        ("dispatch", "shareholders.list.at_meeting", {"requested": False}, "yes"),
        # votes to adjourn, on both sides of the edge
        ("surge", "shareholders.adjournment", {"shares_present": 100, "shares_in_favor": 50}, "no"),
        ("surge", "shareholders.adjournment", {"shares_present": 100, "shares_in_favor": 51}, "yes"),
        # a copy of the resolution, on both sides of the edge
        (
            "dispatch",
            "board.regular_meeting.resolution",
            {"notice_at": when("2027-03-05"), "meeting_at": when("2027-03-10")},
            "yes",
        ),
        (
            "dispatch",
            "board.regular_meeting.resolution",
            {"notice_at": when("2027-03-06"), "meeting_at": when("2027-03-10")},
            "no",
        ),
        # the board's annual meeting at another time
        ("surge", "board.annual_meeting.notice", {}, "no"),
        ("surge", "board.annual_meeting.notice", {"not_as_fixed": True}, "yes"),
        ("radio-one", "board.annual_meeting.notice", {"not_as_fixed": True}, "not_addressed"),
        # hearing each other
        ("radio-one", "board.participation.hearing", {"all_hear": True}, "yes"),
        ("micrus", "board.participation.hearing", {"all_hear": False}, "no"),
        ("micrus", "board.participation.hearing", {}, "conditional"),
        # all must sign, or some
        ("micrus", "board.consent", {"needed": True, "asks_all": True}, "yes"),
        ("micrus", "shareholders.consent", {"needed": True, "asks_all": True}, "no"),
        ("surge", "shareholders.consent", {"needed": True, "asks_all": True}, "yes"),
        ("micrus", "board.consent", {"unanimous": False}, "no"),
    ],
)
def test_yes_or_no(name: str, rule: str, facts: dict[str, Any], outcome: str) -> None:
    """The answer to the question in the words asked."""
    assert find(name, rule, polar=True, **facts).outcome == outcome


@pytest.mark.parametrize(
    ("name", "rule", "facts", "values"),
    [
        ("dispatch", "board.special_meeting.call", {"seats": 9, "vacancies": 5}, {"needed": 2}),
        ("surge", "shareholders.special_meeting.call", {"shares_outstanding": 9_000_001}, {"needed": 4_500_001}),
        ("radio-one", "board.vote", {"directors": 11, "bare_quorum": True}, {"needed": 4}),
        ("micrus", "shareholders.election.votes", {"shares_held": 70, "seats": 3}, {"votes_for_each": 70}),
    ],
)
def test_values(name: str, rule: str, facts: dict[str, Any], values: dict[str, Any]) -> None:
    """The number asked for, computed from what is given."""
    found = find(name, rule, **facts).values

    assert {each: found[each] for each in values} == values


def test_half_of_the_directors_must_ask_in_writing() -> None:
    """A part of the directors is measured as the text measures it, and a spoken request is none."""
    facts = {"polar": True, "asking_fraction": Fraction(1, 2), "body": Body.BOARD}

    assert find("dispatch", "board.special_meeting.call", **facts).outcome == "yes"
    assert find("dispatch", "board.special_meeting.call", **facts, in_writing=False).outcome == "no"
