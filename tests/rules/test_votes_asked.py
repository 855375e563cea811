"""Quorum, votes, proxies, consents and dissent, asked from either side of each edge."""

from fractions import Fraction
from typing import Any

import pytest
from asking import find

from rules.terms import Of, Role, Span

HALF, THIRD = Fraction(1, 2), Fraction(1, 3)


@pytest.mark.parametrize(
    ("name", "rule", "facts", "outcome"),
    [
        # a supposed part: enough is what meets the threshold, needed is no more than it
        ("micrus", "shareholders.quorum", {"claimed": HALF}, "no"),
        ("micrus", "shareholders.quorum", {"claimed": HALF, "claimed_more": True}, "yes"),
        ("surge", "shareholders.quorum", {"claimed": THIRD}, "yes"),
        ("surge", "shareholders.quorum", {"claimed": HALF, "needed": True}, "no"),
        ("dispatch", "board.quorum", {"claimed": HALF}, "yes"),
        ("dispatch", "board.quorum", {"claimed": HALF, "claimed_more": True, "needed": True}, "no"),
        ("radio-one", "board.quorum", {"claimed": HALF, "claimed_more": True, "supposed_of": Of.IN_OFFICE}, "no"),
        ("radio-one", "board.quorum", {"present_fraction": HALF}, "no"),
        ("dispatch", "board.quorum", {"present_fraction": HALF}, "yes"),
        # those who left
        ("dispatch", "shareholders.quorum.lost", {}, "yes"),
        ("dispatch", "shareholders.quorum.lost", {"stopping": True}, "no"),
        ("micrus", "shareholders.quorum.lost", {"stopping": True}, "not_addressed"),
        ("dispatch", "board.quorum", {"walked_out": True, "directors": 9}, "not_addressed"),
        # votes that were not counted, and ties
        ("micrus", "shareholders.vote", {"shares_present": 900}, "needs_facts"),
        ("micrus", "shareholders.vote", {"tied": True}, "no"),
        ("micrus", "board.vote", {"tied": True}, "no"),
        ("micrus", "board.vote", {"present": 7}, "needs_facts"),
        ("micrus", "shareholders.vote", {"claimed": HALF, "claimed_more": True, "supposed_of": Of.OUTSTANDING}, "no"),
        ("micrus", "shareholders.vote", {"claimed": HALF, "claimed_more": True}, "yes"),
        ("radio-one", "shareholders.vote.class", {"shares_present": 600, "shares_in_favor": 301}, "yes"),
        ("radio-one", "shareholders.vote.class", {"shares_present": 600, "shares_in_favor": 300}, "no"),
        # an abstention, asked if it counts and if it does no harm
        ("micrus", "shareholders.vote.abstention", {"harmless": True}, "no"),
        ("surge", "shareholders.vote.abstention", {"harmless": True}, "yes"),
        ("micrus", "board.vote.abstention", {}, "yes"),
        # "a majority of the shares so represented may adjourn", "a majority of the directors present"
        ("radio-one", "shareholders.adjournment", {"shares_present": 800, "shares_asking": 400}, "no"),
        ("radio-one", "shareholders.adjournment", {"shares_present": 800, "shares_asking": 401}, "yes"),
        ("surge", "board.adjournment", {"present": 3, "asking": 1}, "no"),
        ("surge", "board.adjournment", {"present": 3, "asking": 2}, "yes"),
        # "after three years from its date", by its age
        ("radio-one", "shareholders.proxy.term", {"proxy_age": Span("36 months")}, "yes"),
        ("radio-one", "shareholders.proxy.term", {"proxy_age": Span("37 months")}, "no"),
        ("dispatch", "shareholders.proxy.term", {"proxy_age": Span("14 months"), "proxy_term": Span("2 years")}, "yes"),
        # irrevocable "if it states that it is" and is coupled with an interest; both sides of the question
        ("radio-one", "shareholders.proxy.irrevocable", {"interest": True, "says_irrevocable": True}, "yes"),
        ("radio-one", "shareholders.proxy.irrevocable", {"interest": True, "asks_revoking": True}, "no"),
        ("radio-one", "shareholders.proxy.irrevocable", {"interest": False}, "no"),
        ("radio-one", "shareholders.proxy.irrevocable", {"says_irrevocable": False, "asks_revoking": True}, "yes"),
        ("radio-one", "shareholders.proxy.irrevocable", {"says_irrevocable": True}, "conditional"),
        ("radio-one", "shareholders.proxy.irrevocable", {"needed": True, "interest_in_stock": True}, "no"),
        ("radio-one", "shareholders.proxy", {"signed_proxy": False}, "no"),
        ("surge", "shareholders.proxy", {"needed": True, "be": Role.STOCKHOLDER}, "no"),
        ("surge", "shareholders.proxy.delivery", {"proxy_late": True}, "no"),
        ("surge", "shareholders.proxy.delivery", {"proxy_late": False}, "yes"),
        ("surge", "shareholders.proxy.delivery", {}, "conditional"),
        # consents: a general yes only where the ability is asked
        ("surge", "shareholders.consent", {"did_sign": True, "unanimous": False}, "no"),
        ("surge", "shareholders.consent", {"did_sign": True}, "conditional"),
        ("micrus", "shareholders.consent", {"without_meeting": True}, "yes"),
        ("micrus", "shareholders.consent", {"signed_fraction": Fraction(3, 5), "needed": True}, "no"),
        ("micrus", "shareholders.consent.notice_after", {"signers_told": True}, "no"),
        ("micrus", "board.consent", {"after_action": True}, "yes"),
        ("dispatch", "board.consent", {"in_writing": False}, "no"),
        ("dispatch", "board.consent", {"claimed": HALF}, "no"),
        # inspectors: "two or more", "one or more", only when somebody asks for them
        ("dispatch", "shareholders.inspectors.number", {"inspectors": 1}, "no"),
        ("dispatch", "shareholders.inspectors.number", {"inspectors": 2}, "yes"),
        ("surge", "shareholders.inspectors.number", {"inspectors": 1}, "yes"),
        ("dispatch", "shareholders.inspectors.required", {"requested": True}, "yes"),
        ("dispatch", "shareholders.inspectors.required", {"requested": False}, "no"),
        ("dispatch", "shareholders.inspectors.required", {}, "conditional"),
        ("surge", "shareholders.inspectors.must_be_stockholder", {"no_stock": True}, "yes"),
        ("surge", "shareholders.inspectors.must_be_stockholder", {"needed": True}, "no"),
        # the closed list of ways to dissent; silence is assent of one who was there
        ("radio-one", "board.dissent", {"asks_assent": True}, "yes"),
        ("radio-one", "board.dissent", {"asks_assent": True, "at_the_meeting": False}, "no"),
        ("radio-one", "board.dissent", {"asks_assent": True, "dissent_by": "minutes"}, "no"),
        ("radio-one", "board.dissent", {"dissent_by": "registered mail"}, "yes"),
        ("radio-one", "board.dissent", {"dissent_by": "late"}, "no"),
        ("radio-one", "board.dissent", {}, "conditional"),
        # who is there presides
        ("dispatch", "board.presiding", {"roles": (Role.CHAIRMAN, Role.CHIEF_EXECUTIVE)}, "yes"),
        (
            "dispatch",
            "board.presiding",
            {"roles": (Role.CHAIRMAN, Role.CHIEF_EXECUTIVE), "present_roles": (Role.CHAIRMAN,)},
            "no",
        ),
    ],
)
def test_a_yes_or_no_is_said_only_to_what_was_told(name: str, rule: str, facts: dict[str, Any], outcome: str) -> None:
    """Each fact that decides turns the answer; without it the answer is a condition or a question back."""
    assert find(name, rule, polar=True, **facts).outcome == outcome
