"""Who fixes the pay of officers, and the bonds that they give."""

from collections.abc import Sequence

from rules import days, phrases
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.officers.election import by_committee
from rules.officers.naming import names, office_of
from rules.provisions.officers import OfficerBond, OfficerPay, OfficerPayOfDirector
from rules.rule import rule
from rules.terms import Role, listed


@rule(
    "officers.compensation",
    "who fixes the pay of officers, and whether an officer who is a director may be paid",
    reads=[(OfficerPay, {}), (OfficerPayOfDirector, {})],
    asks=[
        "Who fixes the salaries of the officers?",
        "Can the president set the salary of the treasurer?",
        "May an officer who is also a director be paid as an officer?",
        "Who sets the CEO's bonus?",
    ],
)
def compensation(
    corporation: Corporation, *, polar: bool, actor: Role | None, be: Role | None, offices: tuple[Role, ...]
) -> Finding:
    """The board; being a director too is no bar."""
    law = corporation.the(OfficerPay, "the pay of officers", of_directors=False)
    too = corporation.find(OfficerPayOfDirector)
    directors = corporation.find(OfficerPay, of_directors=True)
    both = [each for each in (too, directors) if each is not None]
    values = {"who": [law.by.value]}
    text = f"{phrases.the(law.by).capitalize()} fixes the pay of the officers."
    if polar and actor is Role.COMMITTEE:
        return by_committee_on_pay(corporation, law)
    if polar and actor not in (None, Role.BOARD, Role.DIRECTOR, *_paid(offices, actor, be)):
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if be is Role.DIRECTOR and both:
        text += " " + (
            _also_director(directors)
            if directors
            else "An officer is not kept from being paid by being a director too."
        )
        under = (*both, law)
        return (
            yes_or_no(True, f"Yes. {text}", under=under, values=values)
            if polar
            else value(text, under=under, values=values)
        )
    under = (law, *both)
    return (
        yes_or_no(True, f"Yes. {text}", under=under, values=values)
        if polar
        else value(text, under=under, values=values)
    )


def _paid(offices: Sequence[Role], actor: Role | None, be: Role | None) -> tuple[Role, ...]:
    """The officer who would be paid, where that one is the subject ("can an officer who is a director draw a salary?")."""
    return tuple(offices) if be is Role.DIRECTOR or tuple(offices) == (actor,) else ()


def _also_director(law: OfficerPay) -> str:
    vote = phrases.part_of(law.threshold, str(law.of)) if law.threshold and law.of else "its vote"
    return f"By {vote} it may also fix the pay of directors for services as officers."


def by_committee_on_pay(corporation: Corporation, law: OfficerPay) -> Finding:
    """A committee has the board's power over pay as far as its resolution says; election and removal are another matter."""
    found = by_committee(corporation, "pay")
    if found.outcome is Outcome.CONDITIONAL:
        return found
    text = f"The bylaws give it to {phrases.the(law.by)}; whether a committee may act for it depends on the board's resolution."
    condition = Point("the board's resolution on the committee gives it that power", law)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law,), conditions=(condition,))


@rule(
    "officers.bond",
    "whether an officer must give a bond, for what, and for how long it stands",
    reads=[(OfficerBond, {})],
    asks=[
        "Does the treasurer have to give a bond?",
        "Must all officers furnish bonds?",
        "Can the board do without a bond from the treasurer?",
        "How often must the treasurer's bond be renewed?",
        "What does the officer's bond secure?",
    ],
)
def bond(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    offices: tuple[Role, ...],
    asks_duration: bool | None,
    bond_at: When | None,
) -> Finding:
    """Only if the board requires it, and only of the offices that the text names."""
    law = corporation.the(OfficerBond, "bonds of officers")
    if asks_duration or bond_at:
        return _renewal(law, bond_at)
    named = tuple(office_of(corporation, role) for role in offices if role is not Role.OFFICER)
    who = names(law.offices) if law.offices else "an officer"
    text = f"{who.capitalize()} gives a bond if the board of directors requires it, in {law.terms}, for {listed(law.secures, 'and')}."
    if law.every:
        text += f" It is rendered every {law.every}."
    others = [role for role in named if law.offices and role not in law.offices]
    if polar and others and not negated:
        return yes_or_no(False, f"No. The bylaws ask it of {who} alone. {text}", under=(law,))
    if polar:
        condition = Point("the board of directors requires it", law)
        lead = "Yes, unless the board requires one." if negated else "Only if the board requires it."
        return Finding(Outcome.CONDITIONAL, f"{lead} {text}", (law,), conditions=(condition,))
    values: dict[str, object] = {"required_by": "board of directors", "secures": list(law.secures)}
    if law.offices:
        values["who"] = [role.value for role in law.offices]
    return value(text, under=(law,), values=values)


def _renewal(law: OfficerBond, given: When | None) -> Finding:
    if law.every is None:
        raise Silent("how long a bond lasts or how often it is renewed", law)
    if given is None:
        return value(f"The bond is rendered every {law.every}.", under=(law,), values={"every": law.every})
    until = days.after(given.date, law.every)
    text = f"By {phrases.day(until)}: every {law.every}, counted from {phrases.day(given.date)}."
    return value(text, under=(law,), values={"date": until, "every": law.every}, steps=(Point(text, law),))
