"""Shares, dividends and reserves: both sides of every edge for each corporation, computed by the rules."""

from decimal import Decimal
from typing import Any

import pytest
from asking import CORPORATIONS, ask, corporation, find

from rules.provisions.shares import Loss, Paper, Payment
from rules.registry import RULES
from rules.terms import Body, Meeting, Role

SIGNATURES = "shares.certificate.signatures"
FACSIMILE = "shares.certificate.facsimile"
LOST = "shares.certificate.lost"
TRANSFER = "shares.transfer"
PAID = "shares.consideration"
DIVIDEND = "shares.dividend.declare"

YES_OR_NO = [
    # one of each group signs; "and" joins the groups, "or" the offices within one
    ("dispatch", SIGNATURES, {"signers": (Role.CHIEF_EXECUTIVE, Role.SECRETARY), "alone": True}, "yes"),
    ("dispatch", SIGNATURES, {"signers": (Role.CHIEF_EXECUTIVE, Role.VICE_PRESIDENT), "alone": True}, "no"),
    ("dispatch", SIGNATURES, {"signers": (Role.PRESIDENT, Role.SECRETARY), "alone": True}, "no"),  # no such office
    ("dispatch", SIGNATURES, {"signers": (Role.CHAIRMAN, Role.TREASURER), "alone": True}, "ambiguous"),
    ("dispatch", SIGNATURES, {"signers": (Role.TREASURER,), "alone": True}, "no"),  # not enough in either reading
    ("micrus", SIGNATURES, {"signers": (Role.PRESIDENT, Role.TREASURER), "alone": True}, "yes"),
    ("micrus", SIGNATURES, {"signers": (Role.SECRETARY, Role.TREASURER), "alone": True}, "no"),
    ("micrus", SIGNATURES, {"signers": (Role.CHAIRMAN, Role.TREASURER), "alone": True}, "no"),
    ("micrus", SIGNATURES, {"signers": (Role.CHIEF_EXECUTIVE, Role.TREASURER), "alone": True}, "conditional"),
    ("radio-one", SIGNATURES, {"signers": (Role.CHAIRMAN, Role.ASSISTANT_SECRETARY), "alone": True}, "yes"),
    ("radio-one", SIGNATURES, {"signers": (Role.PRESIDENT, Role.TREASURER), "alone": True}, "no"),
    ("radio-one", SIGNATURES, {"signers": (Role.CHIEF_EXECUTIVE, Role.SECRETARY), "alone": True}, "yes"),
    ("surge", SIGNATURES, {"signers": (Role.VICE_PRESIDENT, Role.ASSISTANT_TREASURER), "alone": True}, "yes"),
    ("surge", SIGNATURES, {"signers": (Role.CHIEF_EXECUTIVE, Role.CHIEF_FINANCIAL), "alone": True}, "no"),
    ("surge", SIGNATURES, {"signers": (Role.CHIEF_OPERATING, Role.TREASURER), "alone": True}, "yes"),
    # a third signature does no harm
    ("micrus", SIGNATURES, {"signers": (Role.PRESIDENT, Role.SECRETARY, Role.CHIEF_FINANCIAL), "alone": True}, "yes"),
    # may he sign, must he sign, is his signature alone enough
    ("surge", SIGNATURES, {"signers": (Role.TREASURER,)}, "yes"),
    ("radio-one", SIGNATURES, {"signers": (Role.TREASURER,)}, "no"),
    ("surge", SIGNATURES, {"signers": (Role.PRESIDENT,), "asked_duty": True}, "no"),
    ("surge", SIGNATURES, {"signers": (Role.PRESIDENT,), "alone": True}, "no"),
    (
        "radio-one",
        SIGNATURES,
        {"signers": (Role.PRESIDENT, Role.SECRETARY), "together": True, "asked_duty": True},
        "no",
    ),
    ("micrus", SIGNATURES, {"negated": True}, "no"),  # without any signature
    ("micrus", SIGNATURES, {"alone": True}, "no"),  # one signature
    ("micrus", SIGNATURES, {"unsigned_by": (Role.SECRETARY,)}, "conditional"),  # the treasurer may have signed
    ("micrus", SIGNATURES, {"by_hand": True}, "conditional"),
    # one person in two offices
    ("micrus", SIGNATURES, {"signers": (Role.PRESIDENT, Role.SECRETARY), "one_person": True}, "no"),
    ("micrus", SIGNATURES, {"signers": (Role.PRESIDENT, Role.TREASURER), "one_person": True}, "conditional"),
    ("surge", SIGNATURES, {"signers": (Role.PRESIDENT, Role.SECRETARY), "one_person": True}, "conditional"),
    ("dispatch", SIGNATURES, {"signers": (Role.CHAIRMAN, Role.CHIEF_EXECUTIVE), "one_person": True}, "no"),
    # facsimiles: freely, or beside the countersignature of an outsider
    ("dispatch", FACSIMILE, {}, "yes"),
    ("dispatch", FACSIMILE, {"by_hand": True}, "no"),
    ("dispatch", FACSIMILE, {"facsimile": True, "countersigned": True, "asked_duty": True}, "no"),
    ("surge", FACSIMILE, {"facsimile": True, "countersigned": True, "asked_duty": True}, "yes"),
    ("dispatch", FACSIMILE, {"agents_signature": True}, "yes"),
    ("micrus", FACSIMILE, {}, "conditional"),
    ("micrus", FACSIMILE, {"countersigned": True}, "conditional"),
    ("micrus", FACSIMILE, {"countersigned": True, "outside_agent": True}, "yes"),
    ("micrus", FACSIMILE, {"countersigned": True, "outside_agent": False}, "no"),
    ("radio-one", FACSIMILE, {"countersigned": False}, "no"),
    ("radio-one", FACSIMILE, {"agents_signature": True}, "no"),
    ("surge", FACSIMILE, {"countersigned": False, "by_hand": True}, "yes"),
    ("surge", FACSIMILE, {"electronic": True}, "not_addressed"),
    # the one who signed has left
    ("dispatch", "shares.certificate.signer_left", {"signers": (Role.REGISTRAR,)}, "yes"),
    ("surge", "shares.certificate.signer_left", {"signers": (Role.REGISTRAR,)}, "not_addressed"),
    ("radio-one", "shares.certificate.signer_left", {"signers": (Role.SECRETARY,)}, "yes"),
    ("radio-one", "shares.certificate.signer_left", {"redo": True}, "no"),
    ("micrus", "shares.certificate.signer_left", {"signed_after_leaving": True}, "no"),
    # the seal
    ("dispatch", "shares.certificate.seal", {"negated": True}, "no"),
    ("surge", "shares.certificate.seal", {"facsimile": True}, "yes"),
    ("surge", "shares.certificate.seal", {"roles": (Role.TREASURER,)}, "no"),
    ("surge", "shares.certificate.seal", {"roles": (Role.SECRETARY,)}, "yes"),
    ("radio-one", "shares.certificate.seal", {}, "not_addressed"),
    # classes
    ("micrus", "shares.certificate.classes", {"more_classes": True}, "yes"),
    ("micrus", "shares.certificate.classes", {"more_classes": False}, "no"),
    ("surge", "shares.certificate.classes", {"for_a_fee": True}, "no"),
    ("surge", "shares.certificate.classes", {"on_request": True}, "yes"),
    ("dispatch", "shares.certificate.classes", {}, "not_addressed"),
    ("radio-one", "shares.certificate.numbering", {"negated": True}, "conditional"),  # "or otherwise identified"
    # lost certificates: what is always needed, and what the board may ask for
    ("dispatch", LOST, {}, "conditional"),
    ("dispatch", LOST, {"given": (Paper.AFFIDAVIT,)}, "yes"),
    ("dispatch", LOST, {"lacking": (Paper.AFFIDAVIT,)}, "no"),
    ("dispatch", LOST, {"lacking": (Paper.BOND,), "given": (Paper.AFFIDAVIT,)}, "yes"),
    ("dispatch", LOST, {"asked_paper": Paper.AFFIDAVIT}, "yes"),
    ("dispatch", LOST, {"asked_paper": Paper.AFFIDAVIT, "negated": True}, "no"),
    ("dispatch", LOST, {"asked_paper": Paper.BOND, "asked_duty": True}, "no"),
    ("dispatch", LOST, {"asked_paper": Paper.BOND, "negated": True}, "yes"),
    ("dispatch", LOST, {"asked_paper": Paper.SECURITY, "asked_power": True}, "yes"),
    ("radio-one", LOST, {"asked_paper": Paper.BOND, "asked_power": True}, "yes"),
    ("radio-one", LOST, {"asked_paper": Paper.ADVERTISEMENT, "asked_power": True}, "not_addressed"),
    ("micrus", LOST, {}, "yes"),
    ("micrus", LOST, {"losses": (Loss.STOLEN,)}, "conditional"),
    ("micrus", LOST, {"asked_paper": Paper.AFFIDAVIT, "asked_duty": True}, "no"),
    ("micrus", LOST, {"asked_paper": Paper.AFFIDAVIT, "asked_power": True}, "yes"),
    ("micrus", LOST, {"losses": (Loss.MUTILATED,)}, "not_addressed"),
    ("surge", LOST, {"losses": (Loss.MUTILATED,)}, "conditional"),  # the words that give the power are lost
    ("surge", LOST, {"asked_duty": True}, "ambiguous"),
    ("surge", LOST, {"asked_paper": Paper.BOND, "unlimited": True}, "yes"),
    ("radio-one", LOST, {"asked_paper": Paper.BOND, "capped": True}, "no"),
    ("radio-one", LOST, {"roles": (Role.PRESIDENT,)}, "no"),
    ("radio-one", LOST, {"roles": (Role.COUNSEL,), "given": (Paper.AFFIDAVIT,)}, "yes"),  # a lawyer who writes for her
    ("radio-one", LOST, {"asked_duty": True}, "no"),
    ("radio-one", LOST, {"refuse": True}, "yes"),
    ("surge", "shares.certificate.loss_notice", {"delayed": True}, "no"),
    ("dispatch", "shares.certificate.loss_notice", {}, "not_addressed"),
    # transfers
    ("dispatch", TRANSFER, {"given": (Paper.SURRENDER, Paper.ENDORSEMENT), "asked_duty": True}, "yes"),
    ("dispatch", TRANSFER, {"given": (Paper.SURRENDER,), "asked_duty": True}, "conditional"),
    ("dispatch", TRANSFER, {"refuse": True}, "no"),
    ("surge", TRANSFER, {"refuse": True}, "not_addressed"),  # no sentence makes it a duty
    ("surge", TRANSFER, {"refuse": True, "lacking": (Paper.TAXES,)}, "yes"),
    ("surge", TRANSFER, {"lacking": (Paper.SURRENDER,)}, "no"),
    ("surge", TRANSFER, {"asked_paper": Paper.TAXES}, "yes"),
    ("dispatch", TRANSFER, {"asked_paper": Paper.TAXES}, "not_addressed"),
    ("micrus", TRANSFER, {"asked_paper": Paper.APPROVAL}, "no"),
    ("radio-one", TRANSFER, {"asked_paper": Paper.EVIDENCE}, "yes"),
    ("radio-one", TRANSFER, {"attorney": True, "in_writing": False}, "no"),
    ("radio-one", TRANSFER, {"attorney": True, "in_writing": True}, "yes"),
    ("surge", TRANSFER, {"attorney": True}, "conditional"),
    ("surge", "shares.transfer.pledge", {"in_writing": False}, "no"),
    ("surge", "shares.transfer.pledge", {"in_writing": True, "roles": (Role.SECRETARY,)}, "yes"),
    ("surge", "shares.transfer.pledge", {"in_writing": True, "roles": (Role.PRESIDENT,)}, "no"),
    ("radio-one", "shares.transfer_agent", {"bank": False}, "no"),
    ("radio-one", "shares.transfer_agent", {"two_tasks": True}, "yes"),
    ("surge", "shares.transfer_agent", {"roles": (Role.SECRETARY,)}, "conditional"),
    ("radio-one", "shares.transfer_agent", {"roles": (Role.SECRETARY, Role.TRANSFER_AGENT)}, "no"),
    ("radio-one", "shares.transfer_agent", {"roles": (Role.TRANSFER_AGENT,), "asked_duty": True}, "no"),
    ("radio-one", "shares.transfer_agent", {"several": True}, "not_addressed"),
    ("surge", "shares.transfer_agent", {"several": True}, "yes"),
    ("surge", "shares.transfer_agent", {"stockholders_act": True}, "no"),
    ("surge", "shares.register", {"place": "New Jersey"}, "no"),
    ("surge", "shares.register", {"place": "New York"}, "yes"),
    ("surge", "shares.register", {"particular": "address"}, "yes"),
    ("radio-one", "shares.register", {"particular": "address"}, "no"),
    ("surge", "shares.certificate.contents", {"particular": "class"}, "conditional"),  # with several classes
    ("radio-one", "shares.certificate.contents", {"particular": "class"}, "no"),
    ("dispatch", "shares.certificate.contents", {"particular": "class"}, "yes"),
    ("surge", "shares.certificate.contents", {"design": True, "roles": (Role.SECRETARY,)}, "no"),
    ("micrus", "shares.certificate.contents", {"design": True}, "not_addressed"),
    ("micrus", "shares.certificate.right", {"only": True}, "no"),
    ("radio-one", "shares.register", {"location": True}, "not_addressed"),
    # owners
    ("micrus", "shares.owner", {"other_claim": True}, "no"),
    ("micrus", "shares.owner", {"other_claim": True, "for_registered": True}, "yes"),
    ("dispatch", "shares.owner", {"other_claim": True, "refuse": True}, "yes"),
    ("dispatch", "shares.owner", {"holder_of_record": False}, "no"),
    ("surge", "shares.owner", {"names_registered": True}, "yes"),
    ("surge", "shares.owner", {}, "value"),  # no word on whose claim it is
    ("dispatch", "shares.owner", {"company_liable": True, "for_registered": True}, "no"),
    ("radio-one", "shares.owner", {"other_claim": True}, "not_addressed"),
    # payment for shares: par value in, and a binding promise of the rest
    ("dispatch", PAID, {"shares_to_issue": 50, "par_value": Decimal(2), "paid": Decimal(100), "promise": True}, "yes"),
    (
        "dispatch",
        PAID,
        {"shares_to_issue": 50, "par_value": Decimal(2), "paid": Decimal("99.99"), "promise": True},
        "no",
    ),
    ("dispatch", PAID, {"shares_to_issue": 50, "par_value": Decimal(2), "paid": Decimal(100)}, "conditional"),
    ("dispatch", PAID, {"shares_to_issue": 50, "par_value": Decimal(2), "paid": Decimal(100), "promise": False}, "no"),
    (
        "dispatch",
        PAID,
        {"shares_to_issue": 50, "par_value": Decimal(2), "price": Decimal(4), "paid": Decimal(200)},
        "yes",
    ),
    ("dispatch", PAID, {"paid": Decimal(200), "promise": True}, "needs_facts"),
    ("dispatch", PAID, {"payment": (Payment.NOTE,)}, "no"),
    ("dispatch", PAID, {"below_par": True}, "no"),
    ("dispatch", PAID, {"nothing_paid": True, "promise": True}, "no"),
    ("dispatch", PAID, {"whole_price": True, "asked_duty": True}, "no"),
    ("dispatch", PAID, {"payment": (Payment.FUTURE_SERVICES,)}, "no"),
    ("dispatch", PAID, {"payment": (Payment.SERVICES_RENDERED,)}, "yes"),
    ("dispatch", PAID, {"payment": (Payment.PROPERTY,)}, "yes"),
    ("radio-one", PAID, {"payment": (Payment.NOTE,)}, "not_addressed"),
    ("radio-one", "shares.subscription.call", {"unequal": True, "within_class": True}, "no"),
    ("radio-one", "shares.subscription.call", {"unequal": True, "within_class": False}, "yes"),
    ("radio-one", "shares.subscription.call", {"roles": (Role.TREASURER,)}, "no"),
    ("radio-one", "shares.subscription.default", {"forfeiture": True}, "no"),
    ("radio-one", "shares.subscription.payment", {"asked_duty": True}, "conditional"),
    ("surge", "shares.subscription.payment", {}, "not_addressed"),
    ("micrus", "shares.issue", {"body": Body.COMMITTEE}, "conditional"),
    ("micrus", "shares.issue", {}, "not_addressed"),
    # dividends
    ("micrus", DIVIDEND, {"stockholders_act": True}, "no"),
    ("micrus", DIVIDEND, {"stockholders_act": True, "negated": True}, "yes"),  # without asking them
    ("micrus", DIVIDEND, {"asked_duty": True}, "no"),
    ("surge", DIVIDEND, {"roles": (Role.PRESIDENT,)}, "no"),
    ("surge", DIVIDEND, {"roles": (Role.PRESIDENT, Role.BOARD)}, "yes"),
    ("surge", DIVIDEND, {"meeting": Meeting.SPECIAL}, "yes"),
    ("surge", DIVIDEND, {"meeting": Meeting.ANNUAL}, "conditional"),
    ("dispatch", DIVIDEND, {"meeting": Meeting.ANNUAL}, "yes"),  # names no meeting
    ("dispatch", DIVIDEND, {"no_funds": True}, "no"),
    ("dispatch", DIVIDEND, {"body": Body.COMMITTEE}, "conditional"),
    ("radio-one", DIVIDEND, {"without_meeting": True}, "conditional"),
    ("dispatch", "shares.dividend.funds", {}, "conditional"),
    ("dispatch", "shares.dividend.funds", {"no_funds": True}, "no"),
    ("micrus", "shares.dividend.funds", {}, "not_addressed"),
    ("micrus", "shares.dividend.form", {"payment": (Payment.OWN_BONDS,)}, "yes"),
    ("radio-one", "shares.dividend.form", {"payment": (Payment.OWN_BONDS,)}, "no"),
    ("surge", "shares.dividend.form", {"payment": (Payment.OTHER_SHARES,)}, "yes"),  # property
    ("surge", "shares.dividend.form", {"payment": (Payment.CASH, Payment.OWN_SHARES)}, "yes"),
    ("surge", "shares.dividend.form", {"payment": (Payment.CASH,), "only": True}, "no"),
    ("surge", "shares.dividend.form", {"payment": (Payment.CASH,), "asked_duty": True}, "no"),
    ("dispatch", "shares.dividend.form", {"payment": (Payment.OWN_SHARES,)}, "not_addressed"),
    # reserves
    ("micrus", "shares.reserve", {"asked_duty": True}, "no"),
    ("micrus", "shares.reserve", {"roles": (Role.TREASURER,)}, "no"),
    ("surge", "shares.reserve", {"capped": True}, "no"),
    ("surge", "shares.reserve", {"abolish": True}, "yes"),
    ("surge", "shares.reserve", {"abolish": True, "stockholders_act": True}, "no"),
    ("dispatch", "shares.reserve", {}, "not_addressed"),
]


@pytest.mark.parametrize(("name", "rule", "facts", "outcome"), YES_OR_NO)
def test_yes_or_no(name: str, rule: str, facts: dict[str, Any], outcome: str) -> None:
    """An edge stands exactly where the quoted words put it."""
    assert outcome == find(name, rule, polar=True, **facts).outcome.value


VALUES = [
    ("radio-one", SIGNATURES, {}, {"signatures": 2, "and_one_of": ["secretary", "assistant secretary"]}),
    ("micrus", SIGNATURES, {"signers": (Role.SECRETARY,)}, {"missing": [["president", "vice president"]]}),
    ("dispatch", PAID, {"shares_to_issue": 300, "par_value": Decimal("0.50")}, {"least": 150}),
    ("dispatch", PAID, {"shares_to_issue": 5, "par_value": Decimal("0.01")}, {"least": "0.05"}),
    ("surge", "shares.certificate.seal", {}, {"affixed_by": ["secretary"]}),
    ("surge", "shares.certificate.loss_notice", {}, {"when": "immediately"}),
    ("surge", "shares.transfer.pledge", {}, {"notice_to": ["secretary", "transfer agent"]}),
    ("dispatch", LOST, {}, {"directed_by": "board of directors", "needs": ["affidavit of the loss"]}),
    ("micrus", DIVIDEND, {}, {"declared_by": "board of directors", "meetings": ["regular", "special"]}),
    ("radio-one", "shares.subscription.call", {}, {"uniform_within": ["class", "series"]}),
    ("surge", "shares.reserve", {"abolish": True}, {"manner": "in the manner in which it was created"}),
    ("surge", "shares.dividend.form", {}, {"forms": ["cash", "property", "shares of the corporation"]}),
]


@pytest.mark.parametrize(("name", "rule", "facts", "values"), VALUES)
def test_values(name: str, rule: str, facts: dict[str, Any], values: dict[str, object]) -> None:
    """What was asked for stands among the values."""
    found = find(name, rule, **facts).values

    assert values == {key: found.get(key) for key in values}


MINE = [rule for rule in RULES if rule.startswith("shares.")]


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize("rule", MINE)
def test_every_provision_is_cited_in_answer_to_a_question(name: str, rule: str) -> None:
    """Of the provisions that a rule reads, each is quoted in the answer to one of its own questions."""
    read = {(each.section, " ".join(each.quote.split())) for each in RULES[rule].provisions_of(corporation(name))}
    cited = {(each.section, each.quote) for ask_for in RULES[rule].asks for each in ask(name, ask_for).citations}

    assert read <= cited


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize(
    "rule",
    [
        rule
        for rule in MINE
        if rule
        in {
            "shares.uncertificated",
            "shares.fractions",
            "shares.treasury",
            "shares.preemptive",
            "shares.restrictions",
            "shares.transfer_books",
            "shares.authorized",
            "shares.dividend.schedule",
            "shares.dividend.unclaimed",
            "shares.joint_holders",
            "shares.split",
            "shares.ledger_evidence",
            "shares.lien",
        }
    ],
)
def test_silence_is_proved(name: str, rule: str) -> None:
    """None of the words of a silent subject stands in any of the texts."""
    found = find(name, rule)

    assert found.outcome.value == "not_addressed"
    assert "do not say" in found.answer
