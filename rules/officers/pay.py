"""Who fixes the pay of officers, and the bonds that they give."""

from rules import days, phrases
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.officers.election import by_committee
from rules.officers.naming import names, office_of
from rules.provisions import Provision
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
    corporation: Corporation,
    *,
    polar: bool,
    actor: Role | None,
    be: Role | None,
    offices: tuple[Role, ...],
    titles: tuple[str, ...],
    decides: bool | None,
    hinders: bool | None,
    asks_limit: bool | None,
) -> Finding:
    """The board; being a director too is no bar."""
    if not offices and not titles:
        return needs("Whose pay is it: an officer's (which one?) or a director's?", "offices")
    law = corporation.the(OfficerPay, "the pay of officers", of_directors=False)
    if asks_limit:
        raise Silent("a limit on the pay of officers", law)
    if any("agent" in title for title in titles) and not law.agents:
        raise Silent("the pay of agents", law)
    text = f"{phrases.the(law.by).capitalize()} fixes the pay of the officers."
    if polar and decides and actor is Role.COMMITTEE:
        return by_committee_on_pay(corporation, law)
    if polar and actor not in (None, Role.BOARD, Role.DIRECTOR) and (decides or actor is Role.STOCKHOLDER):
        return yes_or_no(False, f"No. {text}", under=(law,), values={"who": [law.by.value]})
    return _paid(corporation, law, text, be, polar=polar, hinders=bool(hinders))


def _paid(
    corporation: Corporation, law: OfficerPay, text: str, be: Role | None, *, polar: bool, hinders: bool
) -> Finding:
    """That officers are paid, those who are directors too."""
    too, directors = corporation.find(OfficerPayOfDirector), corporation.find(OfficerPay, of_directors=True)
    both = [each for each in (too, directors) if each is not None]
    under: tuple[Provision, ...] = (law, *both)
    if be is Role.DIRECTOR and both:
        extra = "An officer is not kept from being paid by being a director too."
        text = f"{_also_director(directors) if directors else extra} {text}"
        under = (*both, law)
    values = {"who": [law.by.value]}
    if not polar:
        return value(text, under=under, values=values)
    return yes_or_no(not hinders, f"{'No' if hinders else 'Yes'}. {text}", under=under, values=values)


def _also_director(law: OfficerPay) -> str:
    vote = phrases.part_of(law.threshold, str(law.of)) if law.threshold and law.of else "its vote"
    return f"By {vote} the board may fix the pay of directors for services as officers."


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
    actor: Role | None,
    waives: bool | None,
    automatic: bool | None,
    needed: bool,
    asks_who: bool | None,
    bond_amount: bool | None,
    covers_return: bool | None,
) -> Finding:
    """Only if the board requires it, and only of the offices that the text names."""
    law = corporation.the(OfficerBond, "bonds of officers")
    if asks_duration or (bond_at and not asks_who and not bond_amount):
        return _renewal(law, bond_at)
    if polar and covers_return and not automatic:
        return _covered(law)
    text = _said(law)
    if polar and not (asks_who or bond_amount):
        named = tuple(office_of(corporation, role) for role in offices if role is not Role.OFFICER)
        if actor is Role.BOARD and (waives or negated):
            return yes_or_no(True, f"Yes, since a bond is due only if the board requires it. {text}", under=(law,))
        if automatic:
            return yes_or_no(False, f"No. {text}", under=(law,))
        return _whether(law, named, by_board=actor is Role.BOARD, negated=negated or bool(waives), needed=needed)
    values: dict[str, object] = {"required_by": "board of directors", "secures": list(law.secures)}
    if bond_amount:
        text = f"The text names no amount; the board of directors decides on it: a bond is given in {law.terms}."
    if law.offices:
        values["who"] = [role.value for role in law.offices]
    return value(text, under=(law,), values=values)


def _who(law: OfficerBond) -> str:
    return names(law.offices) if law.offices else "an officer"


def _said(law: OfficerBond) -> str:
    """Who gives a bond, when, in which terms and for what."""
    text = f"{_who(law).capitalize()} gives a bond if the board of directors requires it, in {law.terms}, for {listed(law.secures, 'and')}."
    return f"{text} It is rendered every {law.every}." if law.every else text


def _whether(law: OfficerBond, named: tuple[Role, ...], *, by_board: bool, negated: bool, needed: bool) -> Finding:
    """Whether these officers give one; `by_board` where the question is what the board may do."""
    text = _said(law)
    if by_board and (not law.offices or set(named) <= set(law.offices)):
        lead = "No, it is left to the board" if needed else "Yes"
        return yes_or_no(not needed, f"{lead}. {text}", under=(law,))
    others = [role for role in named if law.offices and role not in law.offices]
    if others and not negated:
        return yes_or_no(False, f"No. The bylaws ask it of {_who(law)} alone. {text}", under=(law,))
    condition = Point("the board of directors requires it", law)
    lead = "Yes, unless the board requires one." if negated else "Only if the board requires it."
    return Finding(Outcome.CONDITIONAL, f"{lead} {text}", (law,), conditions=(condition,))


def _covered(law: OfficerBond) -> Finding:
    """Whether the bond is for the return of the corporation's things as well."""
    text = f"The bond, if the board of directors requires one, is for {listed(law.secures, 'and')}."
    if not law.returns_property:
        raise Silent("the return of the corporation's property as a part of the bond", law)
    return yes_or_no(True, f"Yes. {text}", under=(law,), values={"secures": list(law.secures)})


def _renewal(law: OfficerBond, given: When | None) -> Finding:
    if law.every is None:
        raise Silent("how long a bond lasts or how often it is renewed", law)
    if given is None:
        text = f"The bond is rendered every {law.every}; it is given only if the board of directors requires it."
        return value(text, under=(law,), values={"every": law.every, "required_by": "board of directors"})
    until = days.after(given.date, law.every)
    text = f"By {phrases.day(until)}: every {law.every}, counted from {phrases.day(given.date)}."
    return value(text, under=(law,), values={"date": until, "every": law.every}, steps=(Point(text, law),))
