"""How far the right reaches: beside other rights, beyond the office, against a repeal, through a merger."""

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Silent, yes_or_no
from rules.indemnification.claims import Claim, covers
from rules.indemnification.saying import Said, people
from rules.provisions.indemnification import (
    Capacity,
    ConstituentCorporations,
    Indemnity,
    IndemnityContinues,
    IndemnityContract,
    LaterLaw,
    OtherRights,
)
from rules.rule import rule
from rules.terms import listed


@rule(
    "indemnification.other_rights",
    "whether the indemnification shuts out other rights",
    reads=[(OtherRights, {})],
    asks=[
        "Is the indemnification in the bylaws exclusive?",
        "May a director have an indemnification agreement with us besides the bylaws?",
        "Can the stockholders vote a director more protection than the bylaws give?",
    ],
)
def other_rights(corporation: Corporation, *, polar: bool, loses: bool | None, excludes: bool | None) -> Finding:
    """It does not, whatever their source."""
    law = corporation.the(OtherRights, "other rights beside the indemnification")
    text = f"The indemnification is not exclusive of other rights, from {listed(law.sources)}."
    return Said(text, (law,), holds=not (loses or excludes), values={"sources": list(law.sources)}).finding(polar=polar)


@rule(
    "indemnification.continues",
    "whether the right outlasts the office and passes to heirs",
    reads=[(IndemnityContinues, {}), (Indemnity, {})],
    asks=[
        "Does the indemnification continue after a director leaves the board?",
        "Do a dead officer's heirs have the benefit of the indemnity?",
        "Our ex-director is sued over her time on the board, is she still covered?",
    ],
)
def continues(
    corporation: Corporation,
    *,
    polar: bool,
    loses: bool | None,
    shut_out: bool | None,
    heirs: bool | None,
    capacities: tuple[Capacity, ...],
) -> Finding:
    """For those who are or were in office, and for whoever stands in their place."""
    own = corporation.every(IndemnityContinues)
    laws = corporation.every(Indemnity)
    if not own and not laws:
        raise Silent("indemnification after the office has ended")
    if capacities and not any(covers(law, Claim(capacities=capacities)) for law in laws):
        text = f"The bylaws do not indemnify {people(capacities, 'or')}, so there is nothing that continues."
        return yes_or_no(False, f"No. {text}", under=laws) if polar else Said(text, laws).finding(polar=False)
    named = tuple(each for law in own for each in law.heirs)
    text = "The indemnity covers anyone who is or was in office, so leaving it does not end it"
    text += (
        f", and it benefits the person's {listed(named, 'and')}."
        if named
        else ", and it reaches those who stand in the place of one who died."
    )
    first = tuple(law for law in own if law.heirs) if heirs else own
    values = {"heirs": list(named)} if named else {}
    return Said(text, (*first, *own, *laws), holds=not (loses or shut_out), values=values).finding(polar=polar)


@rule(
    "indemnification.contract",
    "whether the right is a contract, and what a repeal of the article does to it",
    reads=[(IndemnityContract, {})],
    asks=[
        "Is the right to indemnification a contract right?",
        "If we repeal the indemnification article, do directors lose their rights for past acts?",
        "Do directors serve in reliance on the indemnification?",
    ],
)
def contract(
    corporation: Corporation,
    *,
    polar: bool,
    loses: bool | None,
    shut_out: bool | None,
    repealing: bool | None,
    contract_asked: bool | None,
) -> Finding:
    """A contract right that a repeal does not touch for facts that exist; or service in reliance on it."""
    laws = corporation.every(IndemnityContract)
    if not laws:
        raise Silent(
            "the indemnification as a contract, or what its repeal does", *corporation.every(IndemnityContinues)
        )
    loses = loses or shut_out
    polar = polar and bool(contract_asked or loses or repealing)
    spares = next((law for law in laws if law.repeal_spares_existing), None)
    if spares:
        text = "The right is a contract right, and a repeal or modification does not affect rights or obligations on facts or proceedings that exist then."
        return Said(text, (spares, *laws), holds=not loses).finding(polar=polar)
    text = "The bylaws say that those covered act in reliance on the indemnification; they do not call it a contract, nor say what a repeal does to it."
    if loses or repealing or not any(law.reliance for law in laws):
        return Finding(Outcome.NOT_ADDRESSED, text, laws)
    return Said(text, laws).finding(polar=polar)


@rule(
    "indemnification.merger",
    "indemnification of those who served a corporation that was merged in",
    reads=[(ConstituentCorporations, {})],
    asks=[
        "We merged with another company, are its old directors indemnified by us?",
        "Does the indemnification cover officers of a constituent corporation absorbed in a merger?",
        "What happens to indemnification rights after a consolidation?",
    ],
)
def merger(corporation: Corporation, *, polar: bool, loses: bool | None, shut_out: bool | None) -> Finding:
    """They stand as they would have stood with the corporation that was absorbed."""
    law = corporation.the(ConstituentCorporations, "those who served a corporation absorbed in a merger")
    deeper = ", or of a constituent of it," if law.of_constituents else ""
    text = f"Directors, officers, employees and agents of a constituent corporation{deeper} absorbed in a merger or consolidation are covered as those of the corporation itself are."
    return Said(text, (law,), holds=not (loses or shut_out)).finding(polar=polar)


@rule(
    "indemnification.law_change",
    "what a change of the statute does to the indemnification",
    reads=[(LaterLaw, {}), (IndemnityContract, {})],
    asks=[
        "The legislature narrows what a corporation may indemnify, are our directors worse off?",
        "Does a later law that allows broader indemnification help our officers?",
        "Which version of the Delaware law governs the indemnity?",
    ],
)
def law_change(
    corporation: Corporation, *, polar: bool, loses: bool | None, shut_out: bool | None, narrower: bool | None
) -> Finding:
    """A later law counts only so far as it is broader; what exists stays."""
    law = corporation.the(LaterLaw, "what a change of the statute does to the indemnification")
    text = "The indemnity is as broad as the law now allows; a later change of the law counts only to the extent that it permits broader rights."
    spares = tuple(each for each in corporation.every(IndemnityContract) if each.repeal_spares_existing)
    return Said(text, (law, *spares), holds=not (loses or shut_out or narrower)).finding(polar=polar)
