"""Share certificates: the right to one, what it states, its seal, its number, and a new one for one that is lost."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.shares import (
    CertificateNumbers,
    CertificateRight,
    CertificateSeal,
    ClassStatement,
)
from rules.registry import RULES
from rules.rule import rule
from rules.terms import Role, listed


@rule(
    "shares.certificate.right",
    "whether every holder of shares is entitled to a certificate",
    reads=[(CertificateRight, {})],
    asks=[
        "Is every stockholder entitled to a share certificate?",
        "Do we have to give a holder a certificate for his shares?",
        "Can the company refuse to issue a stock certificate to a shareholder?",
    ],
)
def right(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    refuse: bool | None,
    only: bool | None,
    entitling: bool | None,
    nothing_paid: bool | None,
    below_par: bool | None,
) -> Finding:
    """Every holder is entitled to one; whether before payment is for the rule on payment."""
    if polar and (nothing_paid or below_par):
        asked = {"polar": True, "nothing_paid": nothing_paid, "below_par": below_par}
        return RULES["shares.consideration"].answer(corporation, asked)
    law = corporation.the(CertificateRight, "a right to a share certificate")
    text = f"every holder of shares is entitled to a certificate for {listed(law.certifies, 'and')}."
    if not polar or not (entitling or refuse or negated or only):
        return value(phrases.sentence(text), under=(law,))
    holds = not (refuse or negated or only)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(law,))


@rule(
    "shares.certificate.contents",
    "what a share certificate states, and who approves its form",
    reads=[(CertificateRight, {}), (CertificateNumbers, {}), (ClassStatement, {})],
    asks=[
        "What must a stock certificate say?",
        "Must a share certificate state the number of shares?",
        "Who approves the form of the stock certificate?",
    ],
)
def contents(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    roles: tuple[Role, ...],
    design: bool | None,
    particular: str | None,
    left_out: bool | None,
) -> Finding:
    """What it certifies, and what else the text wants on it."""
    law = corporation.the(CertificateRight, "what a share certificate states")
    if design:
        return _form(law, roles, polar=polar)
    seals = corporation.every(CertificateSeal)
    numbers, classes = corporation.every(CertificateNumbers), corporation.every(ClassStatement)
    parts = [f"it certifies {listed(law.certifies, 'and')} owned by the holder", "it is signed"]
    parts += ["it bears the seal"] if seals else []
    parts += ["it is numbered or otherwise identified"] if numbers else []
    parts += ["it sets out the classes of shares, or says that this is furnished on request"] if classes else []
    text = f"{listed(parts, 'and')}."
    under = (law, *numbers, *classes, *seals[:1])
    values: dict[str, object] = {"certifies": list(law.certifies)}
    if not polar:
        return value(phrases.sentence(text), under=under, values=values)
    if particular and not any(particular in each for each in law.certifies):
        return _not_certified(law, classes, particular, text)
    holds = not (negated or left_out)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=under, values=values)


def _not_certified(law: CertificateRight, classes: Sequence[ClassStatement], particular: str, text: str) -> Finding:
    """A particular that the certificate need not state; on classes and series where there are several."""
    if particular in ("class", "series") and classes:
        condition = Point("more classes than one may be issued", classes[0])
        answer = f"Only if more classes than one may be issued: {text}"
        return Finding(Outcome.CONDITIONAL, answer, (classes[0], law), {}, (condition,))
    if particular in ("class", "series"):
        return yes_or_no(False, f"No, the text does not ask for that: {text}", under=(law,))
    raise Silent(f"the {particular} on a share certificate", law)


def _form(law: CertificateRight, roles: Sequence[Role], *, polar: bool) -> Finding:
    """Who approves the form of certificates."""
    approver = law.form_approved_by
    if approver is None:
        raise Silent("who approves the form of share certificates", law)
    text = f"the form of share certificates is approved by {phrases.the(approver)}."
    values = {"form_approved_by": approver.value}
    if not polar:
        return value(phrases.sentence(text), under=(law,), values=values)
    holds = not roles or approver in roles
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(law,), values=values)


@rule(
    "shares.certificate.seal",
    "whether a share certificate bears the corporate seal, and who affixes it",
    reads=[(CertificateSeal, {})],
    asks=[
        "Must stock certificates bear the corporate seal?",
        "Can the seal on a share certificate be printed?",
        "Who affixes the seal to the share certificates?",
    ],
)
def seal(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    roles: tuple[Role, ...],
    facsimile: bool | None,
    by_hand: bool | None,
    no_seal: bool | None,
    affixing_asked: bool | None,
    original_seal: bool | None,
    asked_duty: bool | None,
) -> Finding:
    """Borne by each certificate, in facsimile where the text says so; affixed by those whom it names."""
    found = corporation.every(CertificateSeal)
    borne = [each for each in found if not each.by]
    if not borne:
        raise Silent("a seal on share certificates", *corporation.every(CertificateRight))
    printed = next((each for each in borne if each.facsimile), None)
    hands = next((each for each in found if each.by), None)
    text = f"a share certificate bears the seal of the corporation{', which may be a facsimile.' if printed else '.'}"
    if hands:
        text += f" {phrases.sentence(phrases.roles(hands.by))} affixes and attests it, unless it is a facsimile."
    values = {"affixed_by": [role.value for role in hands.by]} if hands else {}
    if not polar:
        first = tuple(each for each in (hands, *borne) if each)
        return value(phrases.sentence(text), under=first, values=values)
    if printed and original_seal and asked_duty:
        return yes_or_no(False, f"No, not an original: {text}", under=(printed,))
    if printed and hands and facsimile and asked_duty and not negated and {*roles} & {*hands.by}:
        text = f"a facsimile of the seal is enough; {phrases.roles(hands.by)} need not affix and attest it then."
        return yes_or_no(False, f"No: {text}", under=(hands, *borne), values=values)
    if roles and hands and (affixing_asked or not facsimile):
        holds = Role.OFFICER in hands.by or any(role in hands.by for role in roles)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(hands, *borne), values=values)
    if by_hand and printed and not facsimile:
        return yes_or_no(False, f"No, not by hand: {text}", under=(printed,))
    negated = negated or bool(no_seal)
    if facsimile and not no_seal:
        return yes_or_no(printed is not None, f"{'Yes' if printed else 'No'}: {text}", under=(printed or borne[0],))
    return yes_or_no(not negated, f"{'No' if negated else 'Yes'}: {text}", under=found, values=values)


@rule(
    "shares.certificate.numbering",
    "whether share certificates are numbered",
    reads=[(CertificateNumbers, {})],
    asks=[
        "Do share certificates have to be numbered?",
        "Must stock certificates carry consecutive numbers?",
        "Can we issue certificates without a serial number?",
    ],
)
def numbering(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    asked_duty: bool | None,
    consecutive: bool | None,
    left_out: bool | None,
) -> Finding:
    """Numbered, or identified in another way; "neither" leaves out both."""
    law = corporation.the(CertificateNumbers, "the numbering of share certificates")
    text = "all certificates are numbered consecutively or identified in another way."
    if polar and left_out:
        return yes_or_no(False, f"No: {text}", under=(law,))
    if not polar:
        return value(phrases.sentence(text), under=(law,))
    if consecutive and (asked_duty or needed) and not negated:
        return yes_or_no(False, f"No, not by consecutive numbers alone: {text}", under=(law,))
    if negated:
        condition = Point("the certificates are identified in another way", law)
        return Finding(
            Outcome.CONDITIONAL, f"Only if they are identified in another way: {text}", (law,), {}, (condition,)
        )
    return yes_or_no(True, f"Yes, or identified otherwise: {text}", under=(law,))


@rule(
    "shares.certificate.classes",
    "what a certificate says of classes and series of shares",
    reads=[(ClassStatement, {})],
    asks=[
        "We have two classes of stock: what must the certificate say about them?",
        "Must a certificate set out the rights of preferred shares?",
        "Can the certificate just say that the rights of each class are furnished on request?",
    ],
)
def classes(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    more_classes: bool | None,
    on_request: bool | None,
    for_a_fee: bool | None,
) -> Finding:
    """The full statement, or an offer to furnish it; only where there is more than one class."""
    law = corporation.find(ClassStatement)
    if law is None:
        rights: Sequence[CertificateRight] = corporation.every(CertificateRight)
        raise Silent("a statement of the rights of classes of shares on certificates", *rights)
    more = "one class" if law.more_classes_than == 1 else f"{law.more_classes_than} classes"
    text = f"when more than {more} may be issued, the certificate has {listed(law.ways)}"
    values = {"ways": list(law.ways), "contents": list(law.contents)}
    full = f"{text}. The full statement gives {listed(law.contents, 'and')}."
    if not polar:
        return value(phrases.sentence(full), under=(law,), values=values)
    if more_classes is False:
        return yes_or_no(False, f"No, not with a single class: {text}.", under=(law,), values=values)
    if for_a_fee:
        return yes_or_no(False, f"No, without charge: {text}.", under=(law,), values=values)
    if on_request:
        return yes_or_no(True, f"Yes: {text}.", under=(law,), values=values)
    return yes_or_no(not negated, f"{'No' if negated else 'Yes'}: {text}.", under=(law,), values=values)
