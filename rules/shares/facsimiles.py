"""Facsimile signatures on share certificates, and certificates signed by one who has left since."""

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.shares import CertificateSignatures, FacsimileSignatures, SignerLeft
from rules.rule import rule
from rules.terms import Role, listed


@rule(
    "shares.certificate.facsimile",
    "whether signatures on share certificates may be facsimiles",
    reads=[(FacsimileSignatures, {})],
    asks=[
        "Can the signatures on a stock certificate be facsimiles?",
        "Do officers have to sign share certificates by hand?",
        "We have no transfer agent: may we print the officers' signatures on the certificates?",
    ],
)
def facsimiles(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    countersigned: bool | None,
    outside_agent: bool | None,
    by_hand: bool | None,
    facsimile: bool | None,
    electronic: bool | None,
    agents_signature: bool | None,
    asked_duty: bool | None = None,
) -> Finding:
    """Freely, or only beside the countersignature of an outside transfer agent or registrar."""
    law = corporation.the(FacsimileSignatures, "facsimile signatures on share certificates")
    if electronic:
        text = f"The bylaws of {corporation.name} speak of facsimile signatures; they say nothing of electronic ones."
        return Finding(Outcome.NOT_ADDRESSED, text, (law,))
    if agents_signature and not law.every_signature:
        text = "No. Only the officers' signatures may be facsimiles, not that of the transfer agent or registrar."
        return yes_or_no(False, text, under=(law,))
    if polar and asked_duty and facsimile and countersigned:
        return _countersignature(law)
    by_hand = by_hand or (asked_duty and not facsimile)
    needs = _agent_in_words(law)
    if not law.countersigned_by:
        text = "any or all of the signatures on the certificate may be facsimiles, without any countersignature."
        if not polar:
            return value(phrases.sentence(text), under=(law,))
        holds = not (by_hand and not facsimile) or negated
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(law,))
    if not polar:
        return value(f"The officers' signatures may be facsimiles if {needs}.", under=(law,))
    return _facsimile_if(
        law,
        needs,
        countersigned,
        outside_agent,
        by_hand=bool(by_hand) and not facsimile and not (negated and countersigned is not False),
    )


def _countersignature(law: FacsimileSignatures) -> Finding:
    """Whether a facsimile signature needs a countersignature."""
    if not law.countersigned_by:
        return yes_or_no(False, "No: facsimile signatures need no countersignature.", under=(law,))
    text = f"Yes: the officers' signatures may be facsimiles only if {_agent_in_words(law)}."
    return yes_or_no(True, text, under=(law,))


def _agent_in_words(law: FacsimileSignatures) -> str:
    if not law.countersigned_by:
        return ""
    who = "the certificate is countersigned by a transfer agent or registered by a registrar"
    return f"{who}, other than the corporation itself or its employee" if law.outsider else who


def _facsimile_if(
    law: FacsimileSignatures, needs: str, countersigned: bool | None, outside_agent: bool | None, *, by_hand: bool
) -> Finding:
    """With the condition of a countersignature: known to be met, known to fail, or open."""
    condition = Point(needs, law)
    if countersigned is False or outside_agent is False:
        why = (
            "the corporation's own employee does not count"
            if outside_agent is False
            else "there is no countersignature"
        )
        lead = "Yes, by hand" if by_hand else "No"
        text = f"{lead}: {why}. The officers' signatures may be facsimiles only if {needs}."
        return yes_or_no(by_hand, text, under=(law,), cures=(Point(f"facsimiles are allowed if {needs}", law),))
    if outside_agent:
        lead = "No, facsimiles will do" if by_hand else "Yes"
        return yes_or_no(not by_hand, f"{lead}: {needs}.", under=(law,))
    if by_hand and countersigned:
        found = yes_or_no(False, f"No, facsimiles will do: {needs}.", under=(law,))
        return found.noting("assumed", "Who countersigns or registers is not the corporation's own employee.")
    lead = "Yes, by hand, unless" if by_hand else "Yes, if"
    return Finding(Outcome.CONDITIONAL, f"{lead} {needs}.", (law,), {}, (condition,))


@rule(
    "shares.certificate.signer_left",
    "whether a certificate may be issued though an officer who signed it has left",
    reads=[(SignerLeft, {})],
    asks=[
        "The officer who signed the certificate left before it was issued. Is it still valid?",
        "The secretary resigned after signing the stock certificates, can we still issue them?",
        "Do we need new certificates because the president whose signature is on them is gone?",
    ],
)
def signer_left(
    corporation: Corporation,
    *,
    polar: bool,
    signers: tuple[Role, ...],
    redo: bool | None,
    signed_after_leaving: bool | None,
    countersigned: bool | None,
) -> Finding:
    """It may be issued as if he were still in office, if he was when he signed."""
    law = corporation.the(SignerLeft, "certificates signed by one who has left office since")
    agents = [role for role in signers if role in (Role.TRANSFER_AGENT, Role.REGISTRAR)]
    if countersigned and not signers:
        agents = [Role.TRANSFER_AGENT]
    if agents and len(agents) >= len(signers) and not all(role in law.who for role in agents):
        text = f"the change of {phrases.the(agents[0])} who countersigned; the sentence speaks of officers alone"
        raise Silent(text, law)
    who = phrases.roles(law.who)
    if signed_after_leaving:
        text = f"No. The text saves a certificate that {who} signed while in office, not one signed after leaving."
        return yes_or_no(False, text, under=(law, *corporation.every(CertificateSignatures)))
    why = f", whatever the cause ({listed(law.causes)})" if law.causes else ""
    text = f"the certificate may be issued with the same effect as if the one who signed were still in office{why}."
    if not polar:
        return value(phrases.sentence(text), under=(law,))
    return yes_or_no(not redo, f"{'No' if redo else 'Yes'}: {text}", under=(law,))
