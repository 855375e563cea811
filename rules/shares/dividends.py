"""Dividends and reserves: who declares, out of what and in what; what may be set aside before."""

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.shares import (
    CommitteeShareActs,
    DividendForms,
    DividendPower,
    Payment,
    Reserve,
    ReserveChanged,
)
from rules.provisions.votes import WrittenConsent
from rules.rule import rule
from rules.shares.persons import instead_of_the_board
from rules.terms import Body, Meeting, Role, listed


@rule(
    "shares.dividend.declare",
    "who declares dividends, and at which meeting",
    reads=[(DividendPower, {}), (CommitteeShareActs, {})],
    asks=[
        "Who declares dividends?",
        "Do the stockholders have to approve a dividend?",
        "Can a dividend be declared at a special meeting of the board?",
        "Can a committee of the board declare a dividend?",
    ],
)
def declare(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    roles: tuple[Role, ...],
    body: Body | None,
    meeting: Meeting | None,
    asked_duty: bool | None,
    without_meeting: bool | None,
    stockholders_act: bool | None,
    no_funds: bool | None,
    payment: tuple[Payment, ...],
    only: bool | None,
    takes_back: bool | None,
    dividend_due: bool | None,
) -> Finding:
    """The board may, at the meetings that the text names; nobody else, and it need not."""
    law = _law(corporation, takes_back=bool(takes_back))
    text = _power(law)
    values: dict[str, object] = {"declared_by": law.declared_by.value, "subject_to": law.subject_to}
    values |= {"meetings": list(law.meetings)} if law.meetings else {}
    if not polar:
        return value(phrases.sentence(text), under=(law,), values=values)
    if body is Body.COMMITTEE or Role.COMMITTEE in roles:
        return _committee(corporation, law)
    if no_funds and law.funds:
        return yes_or_no(False, f"No: {text}", under=(law,), values=values)
    if instead_of_the_board(roles):
        return yes_or_no(False, f"No: {text}", under=(law,), values=values)
    if payment and not (stockholders_act or dividend_due) and corporation.find(DividendForms):
        return form(corporation, polar=polar, payment=payment, asked_duty=asked_duty, only=only)
    if stockholders_act or asked_duty or dividend_due:
        why = "" if stockholders_act else "it is a power, not a duty: "
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}: {why}{text}", under=(law,), values=values)
    if without_meeting:
        return _by_consent(corporation, law, text)
    if only and meeting and len(law.meetings) > 1 and meeting.value in law.meetings:
        return yes_or_no(False, f"No, not only there: {text}", under=(law,), values=values)
    if law.meetings and meeting and meeting.value not in law.meetings:
        condition = Point(f"that meeting counts as a {listed(law.meetings)} one", law)
        return Finding(
            Outcome.CONDITIONAL,
            f"Only if it counts as a {listed(law.meetings)} meeting: {text}",
            (law,),
            values,
            (condition,),
        )
    return yes_or_no(True, f"Yes: {text}", under=(law,), values=values)


def _law(corporation: Corporation, *, takes_back: bool) -> DividendPower:
    """The power to declare; it says nothing of taking a dividend back."""
    law = corporation.the(DividendPower, "who declares dividends")
    if takes_back:
        raise Silent("taking back a dividend that was declared", law)
    return law


def _power(law: DividendPower) -> str:
    text = f"{phrases.the(law.declared_by)} may declare dividends"
    text += f" at any {listed(law.meetings)} meeting" if law.meetings else ""
    text += f", but only out of {law.funds}" if law.funds else ""
    return f"{text}, subject to {law.subject_to}."


def _committee(corporation: Corporation, law: DividendPower) -> Finding:
    """A committee declares dividends only with the power that the text asks for."""
    acts = corporation.find(CommitteeShareActs)
    if acts is None:
        return yes_or_no(False, f"No: {_power(law)}", under=(law,))
    condition = Point(acts.only_if, acts)
    text = f"Only if {acts.only_if}; otherwise it is {phrases.the(law.declared_by)} that declares dividends."
    return Finding(Outcome.CONDITIONAL, text, (acts, law), {}, (condition,))


def _by_consent(corporation: Corporation, law: DividendPower, text: str) -> Finding:
    """By written consent, as any action of the board."""
    consent = corporation.find(WrittenConsent, bodies=Body.BOARD)
    if consent is None:
        raise Silent("declaring a dividend without a meeting", law)
    condition = Point("all the directors consent in writing", consent)
    answer = f"Yes, if all the directors consent in writing, which stands for an act at a meeting. Else {text}"
    return Finding(Outcome.CONDITIONAL, answer, (law, consent), {}, (condition,))


@rule(
    "shares.dividend.funds",
    "out of what funds dividends are paid",
    reads=[(DividendPower, {})],
    asks=[
        "Out of what funds can dividends be paid?",
        "Can we pay a dividend out of capital?",
        "Is the company allowed to borrow money to pay a dividend?",
    ],
)
def funds(corporation: Corporation, *, polar: bool, no_funds: bool | None) -> Finding:
    """Those that the text names; it leaves to the law which they are."""
    law = corporation.the(DividendPower, "dividends")
    if not law.funds:
        raise Silent("the funds out of which dividends are paid", law, *corporation.every(Reserve))
    text = f"Dividends are paid only out of {law.funds}."
    if not polar:
        return value(text, under=(law,), values={"funds": law.funds})
    if no_funds:
        return yes_or_no(False, f"No. {text}", under=(law,), values={"funds": law.funds})
    condition = Point(f"those are {law.funds}", law)
    return Finding(
        Outcome.CONDITIONAL, f"Only so far as the law lets that money be used. {text}", (law,), {}, (condition,)
    )


@rule(
    "shares.dividend.form",
    "in what dividends may be paid: cash, property, shares",
    reads=[(DividendForms, {})],
    asks=[
        "In what form can dividends be paid?",
        "Can we pay a dividend in stock instead of cash?",
        "May a dividend be paid in property?",
    ],
)
def form(
    corporation: Corporation,
    *,
    polar: bool,
    payment: tuple[Payment, ...],
    asked_duty: bool | None,
    only: bool | None,
    wh: bool = False,
) -> Finding:
    """The forms that the text lists, and no others; what is property is covered by property."""
    law = corporation.find(DividendForms)
    if law is None:
        raise Silent("the form in which dividends are paid", *corporation.every(DividendPower))
    text = f"dividends may be paid in {listed(each.value for each in law.forms)}, subject to {law.subject_to}."
    values = {"forms": [each.value for each in law.forms]}
    if not polar and (wh or not payment):
        return value(phrases.sentence(text), under=(law,), values=values)
    if (asked_duty or only) and _is_choice(payment):
        return value(phrases.sentence(text), under=(law,), values=values)
    if asked_duty or only:
        return yes_or_no(False, f"No: {text}", under=(law,), values=values)
    wanted = tuple(each for each in payment if each != Payment.CASH) or payment
    holds = all(_covered(law, each) for each in wanted)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(law,), values=values)


_AS_PROPERTY = frozenset(
    {Payment.REAL_PROPERTY, Payment.PERSONAL_PROPERTY, Payment.LEASE, Payment.OTHER_SHARES, Payment.OTHER_BONDS}
)


def _is_choice(payment: tuple[Payment, ...]) -> bool:
    """Whether cash is put beside another form ("must it be cash or may it be shares?"), so that a bare no says nothing."""
    return Payment.CASH in payment and len(payment) > 1


def _covered(law: DividendForms, payment: Payment) -> bool:
    return payment in law.forms or (payment in _AS_PROPERTY and Payment.PROPERTY in law.forms)


@rule(
    "shares.reserve",
    "reserves set aside before a dividend: who, for what, and how they are abolished",
    reads=[(Reserve, {}), (ReserveChanged, {})],
    asks=[
        "Can the board set aside a reserve before paying a dividend?",
        "For what purposes may reserves be created out of the funds for dividends?",
        "How is a reserve abolished?",
    ],
)
def reserve(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    roles: tuple[Role, ...],
    abolish: bool | None,
    asked_duty: bool | None,
    stockholders_act: bool | None,
    capped: bool | None,
) -> Finding:
    """In the absolute discretion of the directors, who may also undo it."""
    law = corporation.the(Reserve, "reserves set aside before dividends")
    change = corporation.find(ReserveChanged)
    setting = (
        f"before a dividend is paid, {phrases.the(law.by)} may, in its absolute discretion, set aside out of {law.out_of} "
        f"a reserve {listed((*law.purposes, 'for ' + law.other_purpose))}"
    )
    changing = f"{phrases.the(change.by)} may modify or abolish a reserve {change.manner}" if change else ""
    text = "; ".join(each for each in ((changing, setting) if abolish else (setting, changing)) if each) + "."
    under: tuple[Provision, ...] = tuple(each for each in ((change, law) if abolish else (law, change)) if each)
    values: dict[str, object] = {"by": law.by.value, "purposes": [*law.purposes, f"for {law.other_purpose}"]}
    if abolish and change:
        values = {"by": change.by.value, "manner": change.manner}
    if not polar:
        return value(phrases.sentence(text), under=under, values=values)
    others = bool(stockholders_act or instead_of_the_board(roles))
    holds = (negated if others or asked_duty else True) and not capped
    choice = "it is a choice, not a duty: " if asked_duty and not holds and not others else ""
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {choice}{text}", under=under, values=values)
