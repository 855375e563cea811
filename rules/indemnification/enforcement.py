"""The suit to enforce indemnification: its costs, the defense and its burden, and what a determination proves."""

from rules.corporation import Corporation
from rules.finding import Finding
from rules.indemnification.saying import Said
from rules.provisions.indemnification import (
    DeterminationNoDefense,
    EnforcementCosts,
    EnforcementDefense,
    OwnProceeding,
)
from rules.rule import rule


@rule(
    "indemnification.enforcement.costs",
    "who bears the costs of enforcing indemnification",
    reads=[(EnforcementCosts, {})],
    asks=[
        "A director won her suit for indemnification, who pays her costs of that suit?",
        "Are the expenses of enforcing the right to indemnity covered?",
        "Does the company pay the lawyers of an officer who sued us for indemnity and won?",
    ],
)
def enforcement_costs(
    corporation: Corporation, *, polar: bool, won: bool | None, authorization_asked: bool | None
) -> Finding:
    """The corporation, if the person succeeds."""
    law = corporation.the(EnforcementCosts, "the costs of a suit for indemnification")
    text = f"The corporation bears the expenses of enforcing the right, if {law.when}."
    own = corporation.find(OwnProceeding) if polar and authorization_asked else None
    if own:
        text = f"A suit to enforce the indemnity needs no authorization of the {own.authorized_by}."
        return Said(text, (law, own), holds=False).finding(polar=True)
    return Said(text, (law,), holds=won is not False, values={"who": ["corporation"]}).finding(polar=polar)


@rule(
    "indemnification.enforcement.defense",
    "what the corporation may plead against a suit for indemnification, and who must prove it",
    reads=[(EnforcementDefense, {})],
    asks=[
        "Who has the burden of proof in a suit for indemnification?",
        "Is it a defense that the director did not meet the standard of conduct?",
        "Can we raise the standard of conduct as a defense when an officer sues for an advance?",
    ],
)
def enforcement_defense(
    corporation: Corporation,
    *,
    polar: bool,
    for_advance: bool | None,
    undertaking: bool | None,
    burden_on_claimant: bool | None,
) -> Finding:
    """That the standard was not met; not against a claim for advances where the undertaking was tendered."""
    law = corporation.the(EnforcementDefense, "defenses against a suit for indemnification")
    text = f"It is a defense that the person did not meet the standard of conduct that the law asks for, and {law.burden_on} must prove it."
    if burden_on_claimant is not None and polar:
        holds = not burden_on_claimant
        return Said(text, (law,), holds=holds, values={"burden": law.burden_on.removeprefix("the ")}).finding(
            polar=True
        )
    holds = True
    if law.not_for_advances:
        text += " It is no defense to a claim for advances where the required undertaking was tendered."
        holds = not (for_advance and undertaking is not False)
    return Said(text, (law,), holds=holds, values={"burden": law.burden_on.removeprefix("the ")}).finding(polar=polar)


@rule(
    "indemnification.enforcement.determination",
    "what it means in the suit that the corporation made no determination, or an adverse one",
    reads=[(DeterminationNoDefense, {})],
    asks=[
        "The board determined that the director acted badly, does that defeat her suit for indemnity?",
        "Is it a defense that the company never made a determination before the suit?",
        "Does a negative opinion of counsel create a presumption against the officer who sues for indemnity?",
    ],
)
def enforcement_determination(corporation: Corporation, *, polar: bool) -> Finding:
    """Neither is a defense, and neither creates a presumption."""
    law = corporation.the(DeterminationNoDefense, "what a determination by the corporation proves in a suit")
    text = "Neither a missing determination nor one against the person, by the board, counsel or the stockholders, is a defense to the suit or creates a presumption."
    return Said(text, (law,), holds=False).finding(polar=polar)
