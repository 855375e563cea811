"""Provisions on indemnification: who, against what, who determines, advances, insurance, deadlines."""

from enum import StrEnum

from rules.provisions.base import Provision
from rules.terms import Role, Span, Threshold


class Capacity(StrEnum):
    """The capacity in which a person served, as the articles on indemnification tell them apart."""

    DIRECTOR = "director"
    OFFICER = "officer"
    EMPLOYEE = "employee"
    AGENT = "agent"
    FIDUCIARY = "fiduciary"
    TRUSTEE = "trustee"
    OUTSIDER = "outsider"
    """One who serves the corporation in none of these ways: a stockholder, a customer, a spouse."""


class Suit(StrEnum):
    """Whose suit it is."""

    THIRD_PARTY = "third-party suit"
    DERIVATIVE = "suit by or in the right of the corporation"


class Amount(StrEnum):
    """What a suit costs the person."""

    EXPENSES = "expenses"
    JUDGMENTS = "judgments"
    FINES = "fines"
    PENALTIES = "penalties"
    SETTLEMENTS = "amounts paid in settlement"


class Involvement(StrEnum):
    """How a person is drawn into a proceeding."""

    PARTY = "party"
    THREATENED = "threatened to be made a party"
    WITNESS = "witness"


class Proceeding(StrEnum):
    """The kinds of proceeding that the articles tell apart."""

    CIVIL = "civil"
    CRIMINAL = "criminal"
    ADMINISTRATIVE = "administrative"
    INVESTIGATIVE = "investigative"
    ARBITRATIVE = "arbitrative"
    APPEAL = "appeal"


class Ending(StrEnum):
    """How a proceeding, or a step of it, ended."""

    JUDGMENT = "judgment"
    ORDER = "order"
    SETTLEMENT = "settlement"
    CONVICTION = "conviction"
    PLEA = "plea of nolo contendere or its equivalent"
    CONSENT = "consent"
    COMPLAINT = "filing of a criminal complaint or information"
    INDICTMENT = "indictment"


class Indemnity(Provision, frozen=True, kw_only=True):
    """Whom the corporation must indemnify, in which suits, against what."""

    suits: tuple[Suit, ...]
    persons: tuple[Capacity, ...]
    """Those who serve the corporation itself."""
    elsewhere: tuple[Capacity, ...] = ()
    """Those who serve another enterprise at its request."""
    elsewhere_only_for: tuple[Capacity, ...] = ()
    """Where service elsewhere counts only for persons who serve the corporation so; empty for everybody."""
    amounts: tuple[Amount, ...]
    involvement: tuple[Involvement, ...] = (Involvement.PARTY,)
    proceedings: tuple[Proceeding, ...] = ()
    """The kinds that it names; empty where it names none."""
    heirs: bool = False
    """Whether the sentence itself covers those who stand in the person's place."""
    good_faith: bool = False
    """Whether it asks for good faith and a reasonable belief to act in, or not against, the corporation's interest."""
    criminal_test: bool = False
    """Whether, in a criminal case, it also asks for no reasonable cause to believe the conduct unlawful."""
    terms: str = ""
    """A limit that lies outside the text, in words that follow "if"."""
    open_words: str = ""
    """What garbled words leave open, in words that follow "if"."""
    incurred: str = ""
    """How what is paid must have been incurred: "actually and reasonably"; empty where it does not say."""


class AdjudgedLiable(Provision, frozen=True, kw_only=True):
    """No indemnity for a claim on which the person was held liable to the corporation, unless a court allows it."""

    courts: tuple[str, ...]


class SuccessIndemnity(Provision, frozen=True, kw_only=True):
    """Who succeeds, on the merits or otherwise, is indemnified against expenses."""

    persons: tuple[Capacity, ...]
    incurred: str = ""
    """How the expenses must have been incurred; empty where it does not say."""


class NoPresumption(Provision, frozen=True, kw_only=True):
    """Endings of a case that create no presumption against the person."""

    endings: tuple[Ending, ...]


class LaterLaw(Provision, frozen=True, kw_only=True):
    """How a later change of the statute counts."""

    only_if_broader: bool


class PermissiveIndemnity(Provision, frozen=True, kw_only=True):
    """Persons whom the corporation may indemnify, if a body decides so."""

    persons: tuple[Capacity, ...]
    elsewhere: tuple[Capacity, ...] = ()
    by: Role


class OwnProceeding(Provision, frozen=True, kw_only=True):
    """A proceeding that the person began counts only if it was authorized."""

    authorized_by: Role


class Determination(Provision, frozen=True, kw_only=True):
    """Indemnity is paid on a determination in the specific case."""

    findings: tuple[str, ...]
    """What must be determined, each in words that follow "that"."""
    of_success: bool = False
    """Whether it is made for one who succeeded in the defense as well."""
    unless_court_orders: bool = False


class DeterminationBody(Provision, frozen=True, kw_only=True):
    """One of those who may make the determination."""

    by: Role
    vote: Threshold | None = None
    """Which part of a quorum of directors who are not parties; none where the text names no such quorum."""
    only_if: str = ""
    """A condition, in words that follow "if"."""
    written_opinion: bool = False


class Advance(Provision, frozen=True, kw_only=True):
    """Expenses are paid before the case is over."""

    must: bool
    persons: tuple[Capacity, ...]
    undertaking: bool = False
    """Whether it asks for an undertaking to repay."""
    unless_board: bool = False
    """Whether the board may decide otherwise in the specific case."""
    repay: str = ""
    """When the advance is repaid, in words that follow "if"."""
    repay_unless: bool = False
    """Whether it is repaid unless that is determined."""
    terms: str = ""
    """A limit that lies outside the text, in words that follow "if"."""


class IndemnityInsurance(Provision, frozen=True, kw_only=True):
    """The corporation may insure these persons, even where it could not indemnify them."""

    persons: tuple[Capacity, ...]
    elsewhere: tuple[Capacity, ...]
    for_itself: bool = False


class OtherRights(Provision, frozen=True, kw_only=True):
    """The article does not shut out other rights, from these sources."""

    sources: tuple[str, ...]


class IndemnityContinues(Provision, frozen=True, kw_only=True):
    """Whether the right outlasts the office, and for whose benefit."""

    former: bool = False
    heirs: tuple[str, ...] = ()
    unless: str = ""


class IndemnityContract(Provision, frozen=True, kw_only=True):
    """What makes the right hold against a later change of the article."""

    contract: bool = False
    repeal_spares_existing: bool = False
    reliance: bool = False


class ConstituentCorporations(Provision, frozen=True, kw_only=True):
    """Those who served a corporation that was absorbed in a merger or consolidation are covered too."""

    of_constituents: bool = False
    """Whether it reaches constituents of a constituent."""


class Definition(Provision, frozen=True, kw_only=True):
    """What a term means; an empty term is the clause that opens the definitions."""

    term: str
    says: str
    covers: tuple[str, ...] = ()
    """Amounts, involvements and kinds of proceeding that it names, by their values."""
    elsewhere_at_request: bool = False
    """Whether those who serve another enterprise are among them only at the corporation's request."""


class PaymentDeadline(Provision, frozen=True, kw_only=True):
    """Indemnity and advances are paid within so long of the written request."""

    within: Span


class DeemedApproval(Provision, frozen=True, kw_only=True):
    """A written request for indemnity that is not answered within so long counts as approved."""

    after: Span


class EnforcementSuit(Provision, frozen=True, kw_only=True):
    """When the person may sue for it, and where."""

    unpaid_after: Span
    by: tuple[Capacity, ...]
    court: str


class EnforcementCosts(Provision, frozen=True, kw_only=True):
    """The expenses of enforcing the right are the corporation's."""

    when: str
    """In words that follow "if"."""


class EnforcementDefense(Provision, frozen=True, kw_only=True):
    """The defense that the person did not meet the standard of conduct, and who must prove it."""

    burden_on: str
    not_for_advances: bool


class DeterminationNoDefense(Provision, frozen=True, kw_only=True):
    """Neither a missing nor an adverse determination is a defense or a presumption."""
