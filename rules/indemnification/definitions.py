"""What the terms of the article mean."""

from rules.corporation import Corporation
from rules.finding import Finding, Silent
from rules.indemnification.saying import Said
from rules.provisions.indemnification import Amount, Capacity, Definition, Involvement, Proceeding, Suit
from rules.rule import rule
from rules.terms import listed


@rule(
    "indemnification.definitions",
    "what a term of the article on indemnification means",
    reads=[(Definition, {})],
    asks=[
        "What is a corporate agent?",
        "How does the indemnification article define expenses?",
        "Does 'party' include a person who only testifies?",
        "Which terms does the indemnification article define?",
        "What is a criminal third party proceeding?",
        "What does third party proceeding mean?",
        "What does derivative action mean?",
    ],
)
def definitions(
    corporation: Corporation,
    *,
    polar: bool,
    term: str | None,
    capacities: tuple[Capacity, ...],
    involvement: Involvement | None,
    proceedings: tuple[Proceeding, ...],
    amounts: tuple[Amount, ...],
    suit: Suit | None,
    both_suits: bool | None,
    at_request: bool | None,
) -> Finding:
    """The definition of the term asked for, and whether it takes in what the question names; without a term the list."""
    every = corporation.every(Definition)
    if not every:
        raise Silent("definitions of the terms of the article on indemnification")
    law = next((each for each in every if term and each.term == term), None)
    if law is None and term:
        raise Silent(f"the meaning of {term!r} in the article on indemnification", *every)
    if law is None:
        terms = [each.term for each in every if each.term]
        return Said(f"The article defines {listed(terms, 'and')}.", every, values={"terms": terms}).finding(polar=polar)
    text = f"{law.term.capitalize()} means {law.says}."
    kinds = {
        Capacity: capacities,
        Amount: amounts,
        Proceeding: proceedings,
        Involvement: (involvement,) if involvement else (),
    }
    asked = [each for some in kinds.values() for each in some if each != law.term]
    comparable = [each for each in asked if any(kind in law.covers for kind in type(each))]
    holds = all(each in law.covers for each in comparable)
    if at_request is False and law.elsewhere_at_request:
        holds = False
    if (both_suits or suit is Suit.DERIVATIVE) and "other than an action by or in the right" in law.says:
        holds = False
    return Said(text, (law,), holds=holds, values={"term": law.term, "means": law.says}).finding(polar=polar)
