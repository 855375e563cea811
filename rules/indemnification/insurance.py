"""Insurance for those whom the corporation may indemnify."""

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point
from rules.indemnification.saying import Said, duty, people
from rules.provisions.indemnification import Capacity, IndemnityInsurance
from rules.rule import rule


@rule(
    "indemnification.insurance",
    "whether the corporation may insure directors, officers and others",
    reads=[(IndemnityInsurance, {})],
    asks=[
        "Can we buy D&O insurance?",
        "May the company insure an officer against liability that it could not indemnify?",
        "Do we have to carry liability insurance for our directors?",
    ],
)
def insurance(
    corporation: Corporation,
    *,
    polar: bool,
    asks_duty: bool | None,
    capacities: tuple[Capacity, ...],
    elsewhere: bool | None,
    asks_existence: bool | None,
    only_indemnifiable: bool | None,
) -> Finding:
    """It may, for those on the list, whether or not it could indemnify them."""
    law = corporation.the(IndemnityInsurance, "insurance for directors and officers")
    persons = law.elsewhere if elsewhere else law.persons
    values = {"who": [each.value for each in law.persons]}
    if capacities and not set(capacities) & {*persons, *law.persons}:
        text = f"The section lets the corporation insure {people(law.persons)}, and does not name {people(capacities, 'or')}."
        return Said(text, (law,), holds=False, values=values).finding(polar=polar)
    text = f"The corporation may buy insurance for {people(law.persons)}, and for those who serve elsewhere at its request, against liability in that capacity, whether or not it could indemnify them."
    if law.for_itself:
        text += " It may insure itself too."
    if polar and only_indemnifiable:
        return Said(text, (law,), holds=False, values=values).finding(polar=True)
    if polar and asks_existence:
        condition = Point("the corporation has bought it", law)
        answer = f"Only if the corporation has bought it, of which the bylaws say nothing. {text}"
        return Finding(Outcome.CONDITIONAL, answer, (law,), values, (condition,))
    return duty(asks_duty, Said(text, (law,), values=values), must=False).finding(polar=polar)
