"""The clock of a request: by when it is paid, and when silence approves it."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from rules import phrases
from rules.corporation import Corporation
from rules.days import When, after
from rules.finding import Finding, Point, needs
from rules.indemnification.saying import Said
from rules.provisions.indemnification import DeemedApproval, EnforcementSuit, PaymentDeadline
from rules.rule import rule
from rules.terms import Span
from rules.windows import OFF_NO_WEEKEND

_PER_UNIT = {"days": 1, "weeks": 7}


def elapsed_days(span: Span | None) -> int | None:
    """A span in days, where it is a number of days."""
    return span.amount * _PER_UNIT[span.unit] if span and span.unit in _PER_UNIT else None


def _at_least_days(span: Span | None) -> int | None:
    """A span in days, a month at its shortest."""
    months = {"months": 28, "years": 365}
    return span.amount * months[span.unit] if span and span.unit in months else elapsed_days(span)


@rule(
    "indemnification.payment",
    "by when a request for indemnity or an advance is paid",
    reads=[(PaymentDeadline, {}), (DeemedApproval, {})],
    asks=[
        "By when must an indemnification request of December 1 be paid?",
        "How many days does the company have to pay a written request for indemnity?",
        "A director asked for an advance on March 1 and we paid on April 2, were we in time?",
    ],
)
def payment(
    corporation: Corporation,
    *,
    polar: bool,
    now: datetime,
    requested_at: When | None,
    delivered_at: When | None,
    paid_at: When | None,
    notice_period: Span | None,
    in_writing: bool | None,
    asks_business_day: bool | None,
) -> Finding:
    """Promptly, and in any event within so many days of the written request."""
    law = corporation.the(PaymentDeadline, "the time for paying indemnity or advances")
    text = f"Indemnity and advances are paid promptly, and in any event within {law.within}, upon the written request"
    requested = requested_at or delivered_at
    if polar and in_writing is False:
        return Said(f"{text}; a request that is not in writing does not start the time.", (law,), holds=False).finding(
            polar=True
        )
    if polar and asks_business_day and paid_at is None:
        day = f"; here by {phrases.day(after(requested.date, law.within))}" if requested else ""
        return Said(f"{text}{day}. {OFF_NO_WEEKEND}", (law,), holds=False).finding(polar=True)
    if requested is None:
        took = elapsed_days(notice_period)
        holds = took is None or took <= law.within.amount
        return Said(f"{text}.", (law,), holds=holds, values={"within": law.within}).finding(polar=polar)
    last = after(requested.date, law.within)
    text = f"{text} of {phrases.day(requested.date)}: by {phrases.day(last)}."
    holds = (paid_at.date if paid_at else now.date()) <= last
    step = Point(f"{phrases.day(requested.date)} plus {law.within} is {phrases.day(last)}", law)
    return _stepped(Said(text, (law,), holds=holds, values={"pay_by": last}).finding(polar=polar), step)


def _stepped(finding: Finding, step: Point) -> Finding:
    return replace(finding, steps=(step,))


@rule(
    "indemnification.deemed_approval",
    "when a request for indemnity that is not answered counts as approved",
    reads=[(DeemedApproval, {})],
    asks=[
        "When is a request for indemnity that we never answered deemed approved?",
        "A director asked in writing for indemnity on October 1 and heard nothing: is it approved by now?",
        "What happens if the company does not respond to an indemnification request?",
    ],
)
def deemed_approval(
    corporation: Corporation,
    *,
    polar: bool,
    now: datetime,
    requested_at: When | None,
    delivered_at: When | None,
    notice_period: Span | None,
    in_writing: bool | None,
    for_advance: bool | None,
    answered: bool | None,
) -> Finding:
    """Written requests for indemnity only, and only where nobody responded in time."""
    law = corporation.the(DeemedApproval, "requests for indemnity that are not answered")
    text = f"A written request for indemnity counts as approved when the corporation fails to respond to it within {law.after}"
    if polar and (in_writing is False or for_advance or answered):
        why = "in writing" if in_writing is False else "for indemnity" if for_advance else "unanswered"
        return Said(f"{text}; this one is not {why}.", (law,), holds=False).finding(polar=True)
    requested = requested_at or delivered_at
    if requested is None:
        passed = elapsed_days(notice_period)
        if polar and notice_period and passed is None:
            return needs(f"{text}. When was the request made?", "requested_at", under=(law,))
        holds = passed is None or passed >= law.after.amount
        return Said(f"{text}.", (law,), holds=holds, values={"after": law.after}).finding(polar=polar)
    last = after(requested.date, law.after)
    text = (
        f"{text}: the time for a response to the request of {phrases.day(requested.date)} ends on {phrases.day(last)}."
    )
    step = Point(f"{phrases.day(requested.date)} plus {law.after} is {phrases.day(last)}", law)
    waiting = answered is None and now.date() <= last
    conditions = (Point(f"no response is given by {phrases.day(last)}", law),) if waiting else ()
    holds = waiting or now.date() > last
    said = Said(
        text,
        (law,),
        holds=holds,
        conditions=conditions,
        values={"respond_by": last, "approved": last, "after": law.after},
    )
    return _stepped(said.finding(polar=polar), step)


@rule(
    "indemnification.enforcement",
    "when a person may sue for indemnity or an advance, and where",
    reads=[(EnforcementSuit, {}), (PaymentDeadline, {})],
    asks=[
        "Can a director sue if we do not pay her indemnification claim?",
        "In which court is the right to indemnification enforced?",
        "Our request of November 1 was not paid: from which day may the officer go to court?",
    ],
)
def enforcement(
    corporation: Corporation,
    *,
    polar: bool,
    now: datetime,
    requested_at: When | None,
    delivered_at: When | None,
    refused: bool | None,
    asks_duty: bool | None,
    waiting: bool | None,
    deadline_passed: bool | None,
    notice_period: Span | None,
) -> Finding:
    """When the request is denied, in whole or part, or not paid in full in time."""
    law = corporation.the(EnforcementSuit, "suits to enforce indemnification")
    text = f"The director or officer may enforce the right in {law.court} when the request is denied in whole or part, or is not paid in full within {law.unpaid_after}"
    requested = requested_at or delivered_at
    values: dict[str, object] = {"court": law.court, "after": law.unpaid_after}
    if polar and waiting:
        so_long = _at_least_days(notice_period)
        must = not refused and (so_long is None or so_long <= law.unpaid_after.amount)
        return Said(f"{text}.", (law,), holds=must if asks_duty is not False else not must, values=values).finding(
            polar=True
        )
    if requested is None:
        waited = elapsed_days(notice_period)
        holds = bool(refused) or bool(deadline_passed) or waited is None or waited >= law.unpaid_after.amount
        return Said(f"{text}.", (law,), holds=holds, values=values).finding(polar=polar)
    first = after(requested.date, law.unpaid_after) + timedelta(days=1)
    text = f"{text}, here from {phrases.day(first)}."
    holds = bool(refused) or bool(deadline_passed) or now.date() >= first
    said = Said(text, (law,), holds=holds, values={**values, "from": first})
    return said.finding(polar=polar)
