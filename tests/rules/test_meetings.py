"""Meetings, read word by word: each table row is a sentence of a bylaw, on both sides of its edge."""

from datetime import date, time
from fractions import Fraction
from typing import Any

import pytest
from asking import find

from rules.days import When
from rules.particulars import Particular
from rules.terms import Body, Meeting, Method, Role, Span


def _on(month: int, day: int, year: int = 2027, at: time | None = None) -> When:
    return When(date(year, month, day), at)


POLAR = [
    # name, rule, facts, outcome: what the sentence says
    # "shares present ... and entitled to vote on such other matters" leaves shares without a vote out; Micrus counts them
    ("dispatch", "shareholders.vote", {"shares_present": 600, "shares_nonvoting": 100, "shares_in_favor": 251}, "yes"),
    ("dispatch", "shareholders.vote", {"shares_present": 600, "shares_nonvoting": 100, "shares_in_favor": 250}, "no"),
    ("radio-one", "shareholders.vote", {"shares_present": 600, "shares_nonvoting": 100, "shares_in_favor": 251}, "yes"),
    ("micrus", "shareholders.vote", {"shares_present": 600, "shares_nonvoting": 100, "shares_in_favor": 300}, "no"),
    ("micrus", "shareholders.vote", {"shares_present": 600, "shares_nonvoting": 100, "shares_in_favor": 301}, "yes"),
    # "a majority of the Board of Directors", "a majority of the directors": vacant seats counted or not
    ("dispatch", "shareholders.special_meeting.call", {"asking": 5, "seats": 9, "vacancies": 3}, "yes"),
    ("dispatch", "shareholders.special_meeting.call", {"asking": 4, "seats": 9, "vacancies": 3}, "ambiguous"),
    ("dispatch", "shareholders.special_meeting.call", {"asking": 3, "seats": 9, "vacancies": 3}, "no"),
    ("dispatch", "shareholders.special_meeting.call", {"asking": 5, "seats": 9}, "yes"),
    ("dispatch", "shareholders.special_meeting.call", {"asking": 4, "seats": 9}, "no"),
    ("radio-one", "board.special_meeting.call", {"asking": 4, "seats": 7, "vacancies": 2}, "yes"),
    ("radio-one", "board.special_meeting.call", {"asking": 3, "seats": 7, "vacancies": 2}, "ambiguous"),
    ("radio-one", "board.special_meeting.call", {"asking": 2, "seats": 7, "vacancies": 2}, "no"),
    # "one-half or more of the Directors then in office": vacant seats do not count
    ("dispatch", "board.special_meeting.call", {"asking": 3, "seats": 9, "vacancies": 3}, "yes"),
    ("dispatch", "board.special_meeting.call", {"asking": 2, "seats": 9, "vacancies": 3}, "no"),
    # "no later than 30 days", and then "more than 30 days": only without a quorum, only beyond the limit
    ("micrus", "shareholders.adjournment", {"meeting_at": _on(6, 1), "adjourned_to": _on(7, 1)}, "yes"),
    ("micrus", "shareholders.adjournment", {"meeting_at": _on(6, 1), "adjourned_to": _on(7, 2)}, "ambiguous"),
    ("micrus", "shareholders.adjournment", {"notice_period": Span("5 weeks")}, "ambiguous"),
    (
        "micrus",
        "shareholders.adjournment",
        {"meeting_at": _on(6, 1), "adjourned_to": _on(7, 2), "quorum_present": True},
        "not_addressed",
    ),
    ("dispatch", "shareholders.adjournment", {"meeting_at": _on(6, 1), "adjourned_to": _on(9, 1)}, "yes"),
    ("micrus", "board.adjournment", {}, "yes"),
    # a class that votes separately
    ("dispatch", "shareholders.adjournment", {"class_matter": True}, "no"),
    ("radio-one", "shareholders.adjournment.class", {}, "not_addressed"),
    # "to the other directors": who was there needs no notice, for who was not the words are lost
    ("surge", "board.adjournment.notice", {"announced": True}, "no"),
    ("surge", "board.adjournment.notice", {"announced": True, "absentees": True}, "ambiguous"),
    ("surge", "board.adjournment.notice", {"announced": False, "absentees": True}, "yes"),
    ("micrus", "board.adjournment.notice", {"announced": True, "absentees": True}, "no"),
    # a board of one
    ("dispatch", "board.quorum", {"seats": 1, "present": 1}, "yes"),
    ("dispatch", "board.quorum", {"seats": 1, "present": 0}, "no"),
    ("dispatch", "board.quorum", {"seats": 2, "present": 1}, "yes"),  # "one-half"
    ("micrus", "board.quorum", {"seats": 2, "present": 1}, "no"),  # "a majority"
    ("micrus", "board.quorum", {"seats": 2, "vacancies": 1, "present": 1}, "ambiguous"),  # one is left, V.1 wants two
    ("micrus", "board.quorum", {"seats": 3, "vacancies": 1, "present": 1}, "no"),
    ("dispatch", "board.quorum", {"seats": 3, "vacancies": 2, "present": 1}, "no"),
    # presiding: two sections name two stand-ins
    ("dispatch", "board.presiding", {"roles": (Role.CHIEF_EXECUTIVE,), "absent": (Role.CHAIRMAN,)}, "yes"),
    (
        "dispatch",
        "board.presiding",
        {"roles": (Role.VICE_PRESIDENT,), "absent": (Role.CHAIRMAN, Role.CHIEF_EXECUTIVE)},
        "conditional",
    ),
    ("dispatch", "board.presiding", {"roles": (Role.VICE_PRESIDENT,), "absent": (Role.CHAIRMAN,)}, "no"),
    (
        "surge",
        "board.presiding",
        {"roles": (Role.VICE_PRESIDENT,), "absent": (Role.CHAIRMAN, Role.PRESIDENT)},
        "conditional",
    ),
    (
        "surge",
        "shareholders.presiding",
        {"roles": (Role.VICE_PRESIDENT,), "absent": (Role.CHAIRMAN, Role.PRESIDENT)},
        "yes",
    ),
    # consents: "less than unanimous" asks for notice, all do not
    ("dispatch", "shareholders.consent.notice_after", {"signed_fraction": Fraction(9, 10)}, "yes"),
    ("dispatch", "shareholders.consent.notice_after", {"signed_fraction": Fraction(1)}, "no"),
    ("micrus", "shareholders.consent.notice_after", {"unanimous": True}, "no"),
    ("surge", "shareholders.consent.notice_after", {}, "not_addressed"),
    ("dispatch", "shareholders.consent.prior_notice", {}, "no"),
    ("surge", "shareholders.consent.prior_notice", {}, "not_addressed"),
    ("dispatch", "shareholders.consent.form", {}, "yes"),  # "or counterparts thereof"
    ("radio-one", "shareholders.consent.form", {}, "yes"),  # "a consent or consents"
    ("micrus", "shareholders.consent.form", {}, "not_addressed"),
    ("radio-one", "shareholders.consent.counts", {}, "no"),  # "until ... actually received"
    ("dispatch", "shareholders.consent.counts", {}, "not_addressed"),
    ("radio-one", "shareholders.consent.effect", {}, "yes"),
    ("micrus", "shareholders.consent.effect", {}, "not_addressed"),
    ("dispatch", "board.consent.effect", {}, "yes"),
    ("radio-one", "board.consent.effect", {}, "not_addressed"),
    ("radio-one", "shareholders.proxy.consent", {}, "yes"),  # "or to express consent or dissent ... in writing"
    ("dispatch", "shareholders.proxy.consent", {}, "not_addressed"),
    # notice by means of which only the general clause speaks
    (
        "dispatch",
        "shareholders.notice.method",
        {"meeting": Meeting.SPECIAL, "methods": (Method.FACSIMILE,)},
        "ambiguous",
    ),
    ("dispatch", "shareholders.notice.method", {"meeting": Meeting.ANNUAL, "methods": (Method.FACSIMILE,)}, "yes"),
    ("dispatch", "shareholders.notice.method", {"meeting": Meeting.SPECIAL, "methods": (Method.EMAIL,)}, "no"),
    ("micrus", "shareholders.notice.method", {"meeting": Meeting.SPECIAL, "methods": (Method.FACSIMILE,)}, "no"),
    # "by telephone or in writing": a writing that is handed over has no time of its own
    ("micrus", "board.notice.method", {"methods": (Method.PERSONAL,)}, "ambiguous"),
    ("micrus", "board.notice.method", {"methods": (Method.FACSIMILE,)}, "yes"),
    ("radio-one", "board.notice.method", {"methods": (Method.EMAIL,)}, "no"),
    # "actual notice" of a telephone meeting, by no named means
    (
        "dispatch",
        "board.special_meeting.notice",
        {
            "methods": (Method.EMAIL,),
            "held_by": (Method.TELEPHONE,),
            "notice_at": _on(12, 1, 2026),
            "meeting_at": _on(12, 2, 2026),
        },
        "conditional",
    ),
    (
        "dispatch",
        "board.special_meeting.notice",
        {"methods": (Method.EMAIL,), "notice_at": _on(12, 1, 2026), "meeting_at": _on(12, 4, 2026)},
        "no",
    ),
    # mailed notice where no sentence says that posting counts
    (
        "surge",
        "shareholders.notice.time",
        {"methods": (Method.MAIL,), "notice_at": _on(3, 1), "meeting_at": _on(3, 11)},
        "conditional",
    ),
    (
        "surge",
        "shareholders.notice.time",
        {"methods": (Method.MAIL,), "notice_at": _on(3, 2), "meeting_at": _on(3, 11)},
        "no",
    ),
    (
        "surge",
        "shareholders.notice.time",
        {"methods": (Method.PERSONAL,), "notice_at": _on(3, 1), "meeting_at": _on(3, 11)},
        "yes",
    ),
    (
        "micrus",
        "shareholders.notice.time",
        {"methods": (Method.MAIL,), "notice_at": _on(3, 1), "meeting_at": _on(3, 11)},
        "yes",
    ),
    # "to each stockholder" against "to each stockholder entitled to vote"
    ("dispatch", "shareholders.notice.recipients", {"meeting": Meeting.SPECIAL, "nonvoting": True}, "yes"),
    ("dispatch", "shareholders.notice.recipients", {"meeting": Meeting.ANNUAL, "nonvoting": True}, "no"),
    ("surge", "shareholders.notice.recipients", {"meeting": Meeting.SPECIAL, "nonvoting": True}, "no"),
    # the purpose: an amendment of the bylaws must stand in the notice, in one section or in two that differ
    ("dispatch", "board.notice.purpose", {"purpose": "an amendment of the bylaws"}, "yes"),
    ("dispatch", "board.notice.purpose", {"purpose": "merger"}, "no"),
    ("micrus", "board.notice.purpose", {"purpose": "an amendment of the bylaws"}, "ambiguous"),
    ("micrus", "board.notice.purpose", {}, "no"),
    ("surge", "board.notice.purpose", {"purpose": "an amendment of the bylaws"}, "no"),  # Article VIII asks for none
    # taking part is presence where the text says so
    ("dispatch", "board.participation", {"as_presence": True}, "yes"),
    ("micrus", "board.participation", {"as_presence": True}, "ambiguous"),
    ("micrus", "board.participation", {}, "yes"),
    # dissent: three ways and no others
    ("radio-one", "board.dissent", {"methods": (Method.REGISTERED_MAIL,)}, "yes"),
    ("radio-one", "board.dissent", {"methods": (Method.MAIL,)}, "no"),
    ("radio-one", "board.dissent", {"methods": (Method.EMAIL,)}, "no"),
    # what a list or a nomination must hold
    ("micrus", "shareholders.list.contents", {"particulars": (Particular.ADDRESS,)}, "yes"),
    ("micrus", "shareholders.list.contents", {"particulars": (Particular.EMAIL_ADDRESS,)}, "no"),
    ("dispatch", "shareholders.nomination.contents", {"particulars": (Particular.ADDRESS,)}, "yes"),
    ("dispatch", "shareholders.nomination.contents", {"particulars": (Particular.RESUME,)}, "conditional"),
    ("dispatch", "shareholders.list.place_in_notice", {}, "yes"),
    ("surge", "shareholders.list.place_in_notice", {}, "not_addressed"),
    # who bought between the meeting and its adjournment
    ("radio-one", "shareholders.record_date.adjournment", {"bought_later": True}, "no"),
    ("radio-one", "shareholders.record_date.adjournment", {"bought_later": True, "new_record_date": True}, "yes"),
    ("micrus", "shareholders.record_date.adjournment", {}, "yes"),  # "or any adjournment thereof"
    ("surge", "shareholders.record_date.adjournment", {}, "not_addressed"),
    # the place of a special meeting that the board did not call
    ("radio-one", "shareholders.meeting.place", {"meeting": Meeting.SPECIAL, "roles": (Role.PRESIDENT,)}, "ambiguous"),
    ("surge", "shareholders.meeting.place", {"meeting": Meeting.SPECIAL, "place": "London"}, "yes"),
    # a waiver of which the text only speaks
    ("radio-one", "shareholders.notice.waiver", {"in_writing": True}, "ambiguous"),
    ("radio-one", "shareholders.notice.waiver", {"in_writing": False}, "no"),
    ("radio-one", "shareholders.notice.waiver", {"attended": True}, "yes"),
    ("dispatch", "shareholders.notice.waiver", {"in_writing": True}, "yes"),
    # the board's annual meeting where the shareholders fixed no time: "the consent in writing of all the directors"
    ("micrus", "board.annual_meeting.time", {"signed": 5, "directors": 6}, "no"),
    ("micrus", "board.annual_meeting.time", {"signed": 6, "directors": 6}, "conditional"),
    # "not more than fifty nor less than ten days ... before the last day on which the consent ... may be ... expressed"
    ("surge", "shareholders.record_date.consent", {"event_at": _on(3, 31), "record_date": _on(3, 21)}, "yes"),
    ("surge", "shareholders.record_date.consent", {"event_at": _on(3, 31), "record_date": _on(3, 22)}, "no"),
    ("surge", "shareholders.record_date.consent", {"event_at": _on(3, 31), "record_date": _on(2, 9)}, "yes"),
    ("surge", "shareholders.record_date.consent", {"event_at": _on(3, 31), "record_date": _on(2, 8)}, "no"),
    ("surge", "shareholders.record_date.dividend", {"event_at": _on(3, 31), "record_date": _on(3, 22)}, "no"),
    ("micrus", "shareholders.record_date.dividend", {"event_at": _on(3, 31), "record_date": _on(3, 30)}, "yes"),
    # who voted in favor may not dissent
    ("radio-one", "board.dissent", {"methods": (Method.REGISTERED_MAIL,), "voted_for": True}, "no"),
    # a majority of the shares present adjourns: half is none
    ("surge", "shareholders.adjournment", {"shares_present": 100_000, "shares_in_favor": 50_000}, "no"),
    ("surge", "shareholders.adjournment", {"shares_present": 100_000, "shares_in_favor": 50_001}, "yes"),
    ("surge", "board.adjournment", {"present": 4, "in_favor": 2}, "no"),
    ("surge", "board.adjournment", {"present": 4, "in_favor": 3}, "yes"),
    # the board's first meeting at another time or place
    ("surge", "board.annual_meeting.notice", {"not_as_fixed": True}, "yes"),
    ("surge", "board.annual_meeting.notice", {}, "no"),
    ("micrus", "board.annual_meeting.notice", {"not_as_fixed": True}, "conditional"),
    # the list that is produced on request only
    ("surge", "shareholders.list.at_meeting", {"requested": False}, "no"),
    ("surge", "shareholders.list.at_meeting", {}, "yes"),
    ("micrus", "shareholders.list.at_meeting", {"requested": False}, "yes"),
    # a copy of the resolution "at least five days before the first meeting"
    ("dispatch", "board.regular_meeting.resolution", {"notice_at": _on(1, 7), "meeting_at": _on(1, 12)}, "yes"),
    ("dispatch", "board.regular_meeting.resolution", {"notice_at": _on(1, 8), "meeting_at": _on(1, 12)}, "no"),
    # is so much needed, and is so much enough
    ("micrus", "shareholders.notice.time", {"notice_period": Span("30 days"), "as_minimum": True}, "no"),
    ("micrus", "shareholders.notice.time", {"notice_period": Span("10 days"), "as_minimum": True}, "yes"),
    ("micrus", "shareholders.notice.time", {"notice_period": Span("30 days")}, "yes"),
    ("micrus", "board.special_meeting.notice", {"notice_period": Span("10 days"), "as_minimum": True}, "no"),
    ("micrus", "board.special_meeting.notice", {"notice_period": Span("48 hours"), "as_minimum": True}, "conditional"),
    ("micrus", "board.special_meeting.notice", {"notice_period": Span("24 hours"), "as_minimum": True}, "yes"),
    ("dispatch", "shareholders.nomination.floor", {}, "no"),
    ("surge", "shareholders.nomination.floor", {}, "not_addressed"),
    ("surge", "shareholders.record_date.meeting", {"record_date": _on(3, 1)}, "needs_facts"),
    ("micrus", "shareholders.meeting.day", {"moves": True}, "not_addressed"),
    # inspectors are appointed by the chairman of the meeting, whoever that is
    ("surge", "shareholders.inspectors.appointment", {"roles": (Role.PRESIDING,)}, "yes"),
    ("surge", "shareholders.inspectors.appointment", {"roles": (Role.CHAIRMAN,)}, "conditional"),
    ("surge", "shareholders.inspectors.appointment", {"roles": (Role.TREASURER,)}, "no"),
    # personal notice
    ("dispatch", "general.notice.personal", {}, "no"),
    ("dispatch", "general.notice.personal", {"negated": True}, "yes"),
    ("micrus", "general.notice.personal", {"body": Body.BOARD}, "no"),
    ("surge", "general.notice.personal", {}, "not_addressed"),
    ("dispatch", "board.notice.address", {}, "yes"),
    ("radio-one", "board.notice.address", {}, "not_addressed"),
    # any business of the original meeting
    ("surge", "board.adjournment.business", {}, "yes"),
    ("dispatch", "board.adjournment.business", {}, "not_addressed"),
    ("dispatch", "board.special_meeting.business", {"everyone_present": True}, "yes"),
    (
        "dispatch",
        "board.special_meeting.business",
        {"everyone_present": True, "purpose": "an amendment of the bylaws"},
        "ambiguous",
    ),
]


@pytest.mark.parametrize(("name", "rule", "facts", "outcome"), POLAR)
def test_an_edge_stands_where_the_words_put_it(name: str, rule: str, facts: dict[str, Any], outcome: str) -> None:
    """Yes, no, or each reading where the words leave two."""
    found = find(name, rule, polar=True, **facts)

    assert found.outcome.value == outcome
    assert len(found.choices) >= 2 or outcome != "ambiguous"
