"""A claim for indemnification or an advance: payment, response, suit; and what the texts set no time for."""

from collections.abc import Iterator
from datetime import date

from rules import phrases
from rules.days import When, after
from rules.deadlines.chain import Deadline
from rules.deadlines.setting import COUNTED, Setting, unique
from rules.finding import Point
from rules.indemnification.procedure import enforcement
from rules.provisions.indemnification import (
    Advance,
    DeemedApproval,
    Determination,
    DeterminationBody,
    EnforcementCosts,
    EnforcementSuit,
    PaymentDeadline,
)


def claim(setting: Setting) -> Iterator[Deadline]:
    """From the receipt of a written request."""
    yield from _undertaking(setting)
    yield from _determination(setting)
    yield from _paid(setting)
    yield from _answered(setting)
    yield from _suit(setting)


def _undertaking(setting: Setting) -> Iterator[Deadline]:
    laws = tuple(each for each in setting.corporation.every(Advance) if each.undertaking)
    if laws:
        yield Deadline(
            "undertaking",
            "the undertaking to repay, before an advance of expenses is paid",
            laws,
            silent="a day by which the undertaking is given; the advance waits for it",
        )


def _determination(setting: Setting) -> Iterator[Deadline]:
    laws = setting.corporation.every(Determination)
    bodies = setting.corporation.every(DeterminationBody)
    if laws:
        yield Deadline(
            "determination",
            "the determination that indemnification is proper in the case",
            unique((*laws, *bodies)),
            charged=tuple(dict.fromkeys(each.by for each in bodies)),
            silent="a day by which it is determined",
        )


def _paid(setting: Setting) -> Iterator[Deadline]:
    corporation = setting.corporation
    law = corporation.find(PaymentDeadline)
    if law is None:
        advances = corporation.every(Advance)
        silent = "a time within which indemnification or an advance is paid"
        yield Deadline("payment", "the payment of the claim", advances[:1], silent=silent)
        return
    last = after(setting.day, law.within)
    suit = corporation.find(EnforcementSuit)
    costs = corporation.find(EnforcementCosts)
    missed = [Point(f"if it is not paid in full, the claimant may sue in {suit.court}", suit)] if suit else []
    if costs:
        missed.append(Point(f"the expenses of the suit are the corporation's if {costs.when}", costs))
    yield Deadline(
        "payment",
        "the payment of the indemnification or advance that was requested in writing",
        (law,),
        opens=When(setting.day),
        due=When(last),
        missed=tuple(missed),
        steps=(Point(f"{law.within} after {phrases.day(setting.day)} is {phrases.day(last)}", law),),
        convention=COUNTED,
    )


def _answered(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(DeemedApproval)
    if law:
        last = after(setting.day, law.after)
        yield Deadline(
            "response",
            "the response to a written request for indemnity, if a determination is required",
            (law,),
            opens=When(setting.day),
            due=When(last),
            missed=(Point("without a response the corporation is deemed to have approved the request", law),),
            steps=(Point(f"{law.after} after {phrases.day(setting.day)} is {phrases.day(last)}", law),),
            convention=law.reading or COUNTED,
        )


def _suit(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(EnforcementSuit)
    if law is None or "payment" in setting.event.done:
        return
    found = enforcement(
        setting.corporation,
        polar=False,
        now=setting.now,
        requested_at=setting.event.at,
        delivered_at=None,
        refused=None,
        asks_duty=None,
        waiting=None,
        deadline_passed=None,
        notice_period=None,
    )
    first = found.values["from"]
    yield Deadline(
        "suit",
        f"the claimant's suit in {law.court}, if the claim is not paid in full; at once if it is denied",
        (law,),
        opens=When(first) if isinstance(first, date) else None,
        steps=(Point(f"it is unpaid when {law.unpaid_after} have passed", law),),
        silent="a last day for the suit",
    )
