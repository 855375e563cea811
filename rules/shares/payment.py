"""Payment for shares: what must have come in before a certificate is issued; subscriptions, calls and defaults."""

from collections.abc import Sequence
from decimal import Decimal

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.provisions.shares import (
    CallDefault,
    CommitteeShareActs,
    Payment,
    ShareConsideration,
    SubscriptionCall,
    SubscriptionPayment,
)
from rules.rule import rule
from rules.shares.persons import instead_of_the_board
from rules.terms import Body, Role, listed


@rule(
    "shares.consideration",
    "what must have been paid for shares before a certificate is issued",
    reads=[(ShareConsideration, {})],
    asks=[
        "For what consideration can shares be issued?",
        "500 shares of $2 par sold at $8, $1,200 paid and the rest promised: may we issue the certificate?",
        "Can we issue stock in return for a promissory note?",
    ],
)
def consideration(
    corporation: Corporation,
    *,
    polar: bool,
    payment: tuple[Payment, ...],
    shares_to_issue: int | None,
    par_value: Decimal | None,
    price: Decimal | None,
    paid: Decimal | None,
    promise: bool | None,
    below_par: bool | None,
    nothing_paid: bool | None,
    whole_price: bool | None,
    asked_duty: bool | None,
    par_paid: bool | None,
) -> Finding:
    """The par value in the forms that the text lists, and a binding promise of the rest."""
    law = corporation.find(ShareConsideration)
    if law is None:
        raise Silent("the consideration for which shares may be issued", *corporation.every(SubscriptionPayment))
    least = par_value * shares_to_issue if par_value is not None and shares_to_issue else None
    values: dict[str, object] = {"forms": [each.value for each in law.forms]}
    if least is not None:
        values["least"] = plain_money(least)
    payment = tuple(each for each in payment if each is not Payment.OWN_SHARES)
    refused = [each for each in payment if not _allowed(law, each)]
    if (
        refused
        and not ((paid or par_paid) and promise is not False)
        and not any(_allowed(law, each) for each in payment)
    ):
        text = f"No. {phrases.sentence(listed(each.value for each in refused))} does not count. {_in_words(law)}"
        return yes_or_no(False, text, under=(law,), values=values)
    if not polar:
        lead = f"At least {money(least)} must be in: {law.at_least}. " if least is not None else ""
        return value(f"{lead}{_in_words(law)}", under=(law,), values=values)
    if below_par or (nothing_paid and not any(_allowed(law, each) for each in payment)):
        return yes_or_no(False, f"No. {_in_words(law)}", under=(law,), values=values)
    if whole_price and asked_duty and paid is None:
        return yes_or_no(False, f"No, not the whole price. {_in_words(law)}", under=(law,), values=values)
    if paid is None:
        return _of_form(law, payment, values, promise=promise if par_paid else None)
    if least is None:
        return needs(
            f"That depends on the par value and the number of shares. {_in_words(law)}",
            *[
                name
                for name, known in (("par_value", par_value), ("shares_to_issue", shares_to_issue))
                if known is None
            ],
            under=(law,),
        )
    whole = price * shares_to_issue if price is not None and shares_to_issue else None
    return _computed(law, least, paid, whole, promise, values)


def _allowed(law: ShareConsideration, form: Payment) -> bool:
    parts = {Payment.PROPERTY: (Payment.PERSONAL_PROPERTY, Payment.REAL_PROPERTY)}.get(form, (form,))
    return any(each in law.forms for each in parts)


def _in_words(law: ShareConsideration) -> str:
    forms = listed(each.value for each in law.forms)
    return (
        f"No certificate is issued until the Corporation has received {law.at_least} in {forms}, or a combination, "
        f"and {law.balance}."
    )


def money(amount: Decimal) -> str:
    """An amount of dollars in words: "$1,000", "$0.05"."""
    return f"${plain_money(amount):,}" if amount == amount.to_integral_value() else f"${amount:,.2f}"


def plain_money(amount: Decimal) -> int | str:
    """A whole number of dollars, or dollars and cents as digits."""
    return int(amount) if amount == amount.to_integral_value() else str(amount)


def _of_form(
    law: ShareConsideration, payment: Sequence[Payment], values: dict[str, object], *, promise: bool | None
) -> Finding:
    """Without amounts: the form is fine, the amount remains a condition; with the par value paid, a promise of the rest decides."""
    if promise is not None:
        text = f"{'Yes. T' if promise else 'No. T'}he par value is paid, {'and there is' if promise else 'but there is not'} {law.balance}."
        return yes_or_no(promise, text, under=(law,), values=values)
    if payment and all(_allowed(law, each) for each in payment):
        return yes_or_no(True, f"Yes. {_in_words(law)}", under=(law,), values=values)
    condition = Point(f"{law.at_least} has been received, and {law.balance}", law)
    return Finding(Outcome.CONDITIONAL, f"Only on these terms. {_in_words(law)}", (law,), values, (condition,))


def _computed(
    law: ShareConsideration,
    least: Decimal,
    paid: Decimal,
    whole: Decimal | None,
    promise: bool | None,
    values: dict[str, object],
) -> Finding:
    """What has come in against the par value, and the rest against a promise."""
    step = Point(f"{law.at_least}, for all the shares, is {money(least)}", law)
    if paid < least:
        text = f"No. {money(paid)} is less than {money(least)}, {law.at_least} for all of them. {_in_words(law)}"
        cure = Point(f"another {money(least - paid)} is received", law)
        return yes_or_no(False, text, under=(law,), values=values, steps=(step,), cures=(cure,))
    if whole is not None and paid >= whole:
        text = f"Yes. The whole price of {money(whole)} is paid, and {law.at_least} with it. {_in_words(law)}"
        return yes_or_no(True, text, under=(law,), values=values, steps=(step,))
    text = f"{money(paid)} covers {law.at_least}, {money(least)}"
    if promise is False:
        return yes_or_no(
            False, f"No. {text}, but there is not {law.balance}.", under=(law,), values=values, steps=(step,)
        )
    if promise:
        return yes_or_no(True, f"Yes. {text}, and there is {law.balance}.", under=(law,), values=values, steps=(step,))
    condition = Point(f"there is {law.balance}", law)
    return Finding(
        Outcome.CONDITIONAL, f"Yes, if there is {law.balance}. {text}.", (law,), values, (condition,), (step,)
    )


@rule(
    "shares.issue",
    "who may issue new shares",
    reads=[(CommitteeShareActs, {})],
    asks=[
        "Who can issue new shares?",
        "Do the stockholders have to approve an issue of new stock?",
        "Can a committee authorize the issuance of stock?",
    ],
)
def issue(corporation: Corporation, *, polar: bool, roles: tuple[Role, ...], body: Body | None) -> Finding:
    """A committee only with the power that the text asks for; on anyone else the four texts are silent."""
    acts = corporation.find(CommitteeShareActs)
    if polar and acts and (body is Body.COMMITTEE or Role.COMMITTEE in roles):
        condition = Point(acts.only_if, acts)
        return Finding(Outcome.CONDITIONAL, f"Only if {acts.only_if}.", (acts,), {}, (condition,))
    nearest = (*corporation.every(ShareConsideration), *((acts,) if acts else ()))
    raise Silent("who issues new shares", *nearest)


@rule(
    "shares.subscription.payment",
    "when and how subscriptions for shares are paid",
    reads=[(SubscriptionPayment, {})],
    asks=[
        "When do subscribers have to pay for their shares?",
        "Can a subscription for stock be paid in installments?",
        "Who decides when subscriptions are due?",
    ],
)
def subscription_payment(
    corporation: Corporation, *, polar: bool, roles: tuple[Role, ...], asked_duty: bool | None
) -> Finding:
    """As the board fixes it, unless the agreement says otherwise."""
    law = corporation.the(SubscriptionPayment, "the payment of subscriptions for shares")
    text = f"subscriptions are paid {listed(law.ways)} by {phrases.the(law.fixed_by)}, unless {law.unless}."
    values = {"fixed_by": law.fixed_by.value, "ways": list(law.ways)}
    if not polar:
        return value(phrases.sentence(text), under=(law,), values=values)
    officers = instead_of_the_board(roles)
    if officers:
        return yes_or_no(False, f"No: {text}", under=(law,), values=values)
    if asked_duty:
        condition = Point("the board, or the subscription agreement, fixes it so", law)
        return Finding(Outcome.CONDITIONAL, f"Only if it is so fixed: {text}", (law,), values, (condition,))
    return yes_or_no(True, f"Yes: {text}", under=(law,), values=values)


@rule(
    "shares.subscription.call",
    "calls for payment on subscriptions, and whether they must be alike",
    reads=[(SubscriptionCall, {})],
    asks=[
        "Must calls on subscriptions be the same for all shares of a class?",
        "Can the board call more from one subscriber than from another?",
        "Who makes calls for payment on subscribed shares?",
    ],
)
def subscription_call(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    roles: tuple[Role, ...],
    unequal: bool | None,
    within_class: bool | None,
) -> Finding:
    """Alike within a class or a series; between classes they may differ."""
    law = corporation.the(SubscriptionCall, "calls for payment on subscriptions")
    text = f"{phrases.the(law.made_by)} makes calls, and a call is uniform as to all shares of the same {listed(law.uniform_within)}."
    values = {"made_by": law.made_by.value, "uniform_within": list(law.uniform_within)}
    if not polar:
        return value(phrases.sentence(text), under=(law,), values=values)
    officers = instead_of_the_board(roles)
    if unequal and within_class is False:
        return yes_or_no(True, f"Yes, between different classes or series: {text}", under=(law,), values=values)
    holds = not (unequal or negated or officers)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(law,), values=values)


@rule(
    "shares.subscription.default",
    "what happens when a call or installment is not paid",
    reads=[(CallDefault, {})],
    asks=[
        "A subscriber does not pay his installment, what can the company do?",
        "Can we forfeit the shares of a subscriber who missed a call?",
        "May the corporation sue for an unpaid call?",
    ],
)
def subscription_default(corporation: Corporation, *, polar: bool, forfeiture: bool | None) -> Finding:
    """The remedy of the text; forfeiture is not among them."""
    law = corporation.the(CallDefault, "default in paying a call or installment")
    text = f"on default, the corporation may {law.remedy}"
    if not polar:
        return value(f"{phrases.sentence(text)}.", under=(law,), values={"remedy": law.remedy})
    if forfeiture:
        return yes_or_no(False, f"No: {text}; the text gives no right to take the shares.", under=(law,))
    return yes_or_no(True, f"Yes: {text}.", under=(law,), values={"remedy": law.remedy})
