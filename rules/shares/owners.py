"""Who counts as the owner of shares: the registered holder, and the claims of others."""

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.shares import OtherClaims, RegisteredOwner, ShareTransfer
from rules.rule import rule
from rules.terms import listed


@rule(
    "shares.owner",
    "who counts as the owner of shares, and whether claims of others count",
    reads=[(RegisteredOwner, {}), (OtherClaims, {})],
    asks=[
        "Who does the company treat as the owner of shares?",
        "Must the corporation recognize someone who bought shares but is not registered?",
        "May we pay the dividend to the registered holder although another person claims the shares?",
    ],
)
def owner(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    other_claim: bool | None,
    holder_of_record: bool | None,
    refuse: bool | None,
    for_registered: bool | None,
    company_liable: bool | None,
    names_registered: bool | None,
) -> Finding:
    """The registered holder is; others are not, whatever the corporation knows, save as the law provides."""
    law = corporation.find(RegisteredOwner)
    if law is None:
        raise Silent("who counts as the owner of shares", *corporation.every(ShareTransfer))
    claims = corporation.find(OtherClaims)
    text = f"the person registered on the books is the one to {listed(law.rights, 'and')}"
    if claims and not claims.bound:
        text += "; the corporation need not recognize the claim of anyone else"
        text += ", even if it knows of it" if claims.even_with_notice else ""
    text += ", except as the law provides otherwise." if law.except_law else "."
    other = bool(other_claim) or holder_of_record is False
    under: tuple[Provision, ...] = (law, claims) if claims else (law,)
    values = {"owner": "registered holder", "rights": list(law.rights)}
    if not polar or not (other or refuse or for_registered or names_registered):
        return value(phrases.sentence(text), under=under, values=values)
    holds = bool(refuse or for_registered) or not other
    if company_liable or (negated and not other):
        holds = False
    first = tuple(reversed(under)) if other else under
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=first, values=values)
