"""Provisions on shares: certificates, signatures, transfers, registered holders, consideration, dividends, reserves."""

from enum import StrEnum

from rules.provisions.base import Provision
from rules.terms import Role


class Paper(StrEnum):
    """What is asked of someone who wants a new certificate, or a transfer of shares."""

    AFFIDAVIT = "affidavit of the loss"
    BOND = "bond"
    SECURITY = "other security"
    ADVERTISEMENT = "advertisement of the loss"
    TERMS = "terms and conditions that the board thinks expedient"
    SURRENDER = "surrender of the certificate"
    ENDORSEMENT = "endorsement of the certificate, or a proper paper in its place"
    AUTHORITY = "authority of the registered holder"
    EVIDENCE = "evidence that the endorsement and authority are genuine"
    TAXES = "transfer taxes or stamps"
    APPROVAL = "approval of the board"
    FEE = "transfer fee"


class Loss(StrEnum):
    """What happened to a certificate."""

    LOST = "lost"
    STOLEN = "stolen"
    DESTROYED = "destroyed"
    MUTILATED = "mutilated"


class Payment(StrEnum):
    """In what shares, or dividends, are paid."""

    CASH = "cash"
    PROPERTY = "property"
    REAL_PROPERTY = "real property"
    PERSONAL_PROPERTY = "personal property"
    LEASE = "lease of real property"
    SERVICES_RENDERED = "services rendered"
    FUTURE_SERVICES = "future services"
    NOTE = "promissory note"
    OWN_SHARES = "shares of the corporation"
    OWN_BONDS = "bonds of the corporation"
    OTHER_SHARES = "shares of another corporation"
    OTHER_BONDS = "bonds of another corporation"


class CertificateRight(Provision, frozen=True, kw_only=True):
    """Every holder's right to a certificate, and what it certifies."""

    certifies: tuple[str, ...]
    form_approved_by: Role | None = None


class CertificateSignatures(Provision, frozen=True, kw_only=True):
    """Who signs a certificate: one officer of each group."""

    groups: tuple[tuple[Role, ...], ...]


class SigningTitle(Provision, frozen=True, kw_only=True):
    """Another title of an office that signs certificates ("the president shall be the chief executive officer")."""

    title: Role
    office: Role
    unless: str = ""
    """When the title is not the office's; empty where it always is."""


class SignersKeptApart(Provision, frozen=True, kw_only=True):
    """Two offices that sign certificates and that one person may not hold at a time."""

    offices: tuple[Role, Role]
    unless: str = ""


class CertificateSeal(Provision, frozen=True, kw_only=True):
    """The seal on certificates."""

    facsimile: bool = False
    """Whether it may be a facsimile."""
    by: tuple[Role, ...] = ()
    """Who affixes it, where the sentence says so."""


class FacsimileSignatures(Provision, frozen=True, kw_only=True):
    """When signatures on a certificate may be facsimiles."""

    countersigned_by: tuple[Role, ...] = ()
    """Whose signature or registration it needs; empty where it needs none."""
    outsider: bool = False
    """Whether that agent must be another than the corporation or its employee."""
    every_signature: bool = False
    """Whether an agent's own signature may be a facsimile too, and not just the officers'."""


class SignerLeft(Provision, frozen=True, kw_only=True):
    """A certificate may be issued though one who signed it has left the office since."""

    who: tuple[Role, ...]
    causes: tuple[str, ...] = ()


class CertificateNumbers(Provision, frozen=True, kw_only=True):
    """Certificates are numbered, or identified otherwise."""


class ClassStatement(Provision, frozen=True, kw_only=True):
    """What a certificate says of the classes and series of shares."""

    more_classes_than: int
    """It is needed when more classes than this are authorized."""
    ways: tuple[str, ...]
    contents: tuple[str, ...]


class ShareRegister(Provision, frozen=True, kw_only=True):
    """What the corporation's books show of each holder."""

    contents: tuple[str, ...]
    places: tuple[str, ...] = ()
    state: str = ""
    """The state in which it is kept; empty where the text names none."""


class CertificateReplaced(Provision, frozen=True, kw_only=True):
    """A new certificate in place of one that was lost."""

    losses: tuple[Loss, ...]
    directed_by: Role | None = None
    """Who directs it; none where the words that say so are missing from the text."""
    needs: tuple[Paper, ...] = ()
    """What it always needs."""


class ReplacementTerms(Provision, frozen=True, kw_only=True):
    """What the board may make a condition of a new certificate, as it thinks right."""

    may_ask_for: tuple[Paper, ...]
    of_whom: str
    amount: str
    """How large the bond is, in words."""
    unlimited: bool = False
    """Whether the text says that its sum may be unlimited."""
    purpose: str


class LossNotice(Provision, frozen=True, kw_only=True):
    """The holder's duty to tell the corporation of a loss."""

    losses: tuple[Loss, ...]
    when: str


class ShareTransfer(Provision, frozen=True, kw_only=True):
    """What a transfer of shares on the books takes."""

    needs: tuple[Paper, ...]
    by: tuple[Role, ...] = ()
    """Who authorizes it; empty where the text names nobody."""
    in_words: str
    """All that it takes, as the end of "A transfer takes ..."."""
    authority_in_writing: bool = False
    """Whether an attorney needs a written authority."""
    authority_filed_with: tuple[Role, ...] = ()
    """With whom that authority is filed, where the text says it."""
    instead_of_endorsement: tuple[str, ...] = ()
    """What does as well as an endorsement, where the text names anything."""


class TransferDuties(Provision, frozen=True, kw_only=True):
    """What the corporation does when all that a transfer takes is there."""

    duties: tuple[str, ...]
    of: tuple[str, ...]


class CollateralNote(Provision, frozen=True, kw_only=True):
    """A transfer as collateral is noted on the records when notice of that is given."""

    notice_to: tuple[Role, ...]
    in_writing: bool


class RegisteredOwner(Provision, frozen=True, kw_only=True):
    """The registered holder is the owner towards the corporation."""

    rights: tuple[str, ...]
    except_law: bool


class OtherClaims(Provision, frozen=True, kw_only=True):
    """Whether the corporation must recognize the claims of others than the registered holder."""

    bound: bool
    even_with_notice: bool
    except_law: bool


class ShareConsideration(Provision, frozen=True, kw_only=True):
    """What must have been received before a certificate is issued for a share."""

    forms: tuple[Payment, ...]
    at_least: str
    """The least amount, in words."""
    balance: str
    """What is needed for the rest of the price."""


class SubscriptionPayment(Provision, frozen=True, kw_only=True):
    """How and when subscriptions for shares are paid."""

    ways: tuple[str, ...]
    fixed_by: Role
    unless: str


class SubscriptionCall(Provision, frozen=True, kw_only=True):
    """Calls on subscriptions, and within which group of shares they are alike."""

    made_by: Role
    uniform_within: tuple[str, ...]


class CallDefault(Provision, frozen=True, kw_only=True):
    """What the corporation may do when a call or installment is not paid."""

    remedy: str


class TransferAgents(Provision, frozen=True, kw_only=True):
    """The appointment of transfer agents and registrars."""

    appointed_by: Role
    officers_may_be_authorized: bool = False
    """Whether the board may let an officer appoint them."""
    who: str = ""
    """Who may be one; empty where the text sets nothing."""
    both: bool = False
    """Whether one may be transfer agent and registrar."""
    at_least: int | None = None
    """How many of each, at least, where any are appointed."""
    may_require_signature: bool = False
    """Whether the board may require their signature on every certificate."""


class CommitteeShareActs(Provision, frozen=True, kw_only=True):
    """Whether a committee may declare dividends or authorize the issue of stock."""

    only_if: str
    """What it takes, as the end of "only if ..."."""


class DividendPower(Provision, frozen=True, kw_only=True):
    """Who declares dividends."""

    declared_by: Role
    meetings: tuple[str, ...] = ()
    subject_to: str
    funds: str = ""
    """The only funds out of which they are paid; empty where the sentence names none."""


class DividendForms(Provision, frozen=True, kw_only=True):
    """In what dividends may be paid."""

    forms: tuple[Payment, ...]
    subject_to: str


class Reserve(Provision, frozen=True, kw_only=True):
    """Sums set aside before a dividend is paid."""

    by: Role
    out_of: str
    purposes: tuple[str, ...]
    other_purpose: str
    """Which further purposes are allowed."""


class ReserveChanged(Provision, frozen=True, kw_only=True):
    """Changing or abolishing a reserve."""

    by: Role
    manner: str
