"""Loans and guarantees that the corporation gives to its own people."""

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, value, yes_or_no
from rules.provisions.general import Loans, LoanTerms
from rules.rule import rule
from rules.terms import Role, listed

_NO_BORROWERS = (Role.STOCKHOLDER, Role.COUNSEL, Role.TRANSFER_AGENT, Role.OTHER)


@rule(
    "general.loans",
    "whether the corporation may lend money to its officers and employees, and on what terms",
    reads=[(Loans, {}), (LoanTerms, {})],
    asks=[
        "Can the corporation lend money to an officer?",
        "May a loan to an employee be free of interest?",
        "Who decides on a loan to the president?",
    ],
)
def loans(
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    terms_asked: bool | None,
    needed: bool,
    negated: bool,
    approval: Role | None,
    not_employed: bool | None,
    lend_to_director: bool | None,
    making_loan: bool | None,
) -> Finding:
    """To officers and employees, when the directors judge that it may benefit the corporation; terms as the text leaves them."""
    law = corporation.the(Loans, "loans to officers or employees")
    terms = corporation.find(LoanTerms)
    under = (law, terms) if terms else (law,)
    if terms and terms_asked and polar and (needed or not making_loan):
        return _terms(law, terms, obliged=needed)
    who = phrases.roles(law.to)
    too = ", also one who is a director" if law.director_too else ""
    text = f"The corporation may lend to, guarantee for or assist {who}{too}, if {law.condition}."
    if terms:
        text += (
            f" With or without interest, unsecured or secured as {phrases.the(terms.security_approved_by)} approves."
        )
    values: dict[str, object] = {"to": [role.value for role in law.to], "judged_by": law.judged_by.value}
    if not polar:
        return value(text, under=under, values=values)
    named = [role for role in roles if role not in (Role.BOARD, Role.PRESIDING, Role.COMMITTEE)]
    if not_employed or (named and all(role in _NO_BORROWERS for role in named)):
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    condition = Point(law.condition, law)
    if approval is Role.STOCKHOLDER and needed and not negated:
        return yes_or_no(False, f"No: it is for the directors to judge. {text}", under=under, values=values)
    if lend_to_director and (not named or named == [Role.DIRECTOR]):
        employed = Point(f"the director is {phrases.roles(law.to)}", law)
        return Finding(Outcome.CONDITIONAL, f"Only if {employed.text}. {text}", under, values, (employed, condition))
    return Finding(Outcome.CONDITIONAL, f"Yes, if {law.condition}. {text}", under, values, (condition,))


def _terms(law: Loans, terms: LoanTerms, *, obliged: bool) -> Finding:
    """Interest and security are optional: asked whether they are needed the answer is no, whether they may be left out yes."""
    text = f"Such a loan may be with or without interest, and unsecured or secured in a manner that the board approves ({listed(terms.security)}, for one)."
    needed = terms.interest_needed or terms.security_needed
    holds = needed if obliged else not needed
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(terms, law))
