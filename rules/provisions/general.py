"""Provisions on the corporation at large: offices, seal, fiscal year, signatures, loans, books, and the text itself."""

from enum import StrEnum

import msgspec

from rules.provisions.base import Provision
from rules.terms import DayOfYear, Of, Role, Threshold


class Office(StrEnum):
    """An office of the corporation, as bylaws call it."""

    REGISTERED = "registered office"
    PRINCIPAL = "principal office"


class Book(StrEnum):
    """Books that bylaws speak of."""

    ACCOUNTS = "books of account"
    STOCKHOLDERS = "record of stockholders"
    ALL = "books and records"


class BylawsTitle(Provision, frozen=True, kw_only=True):
    """What stands at the head of the document."""

    name: str = ""
    """The corporation's name."""
    state: str = ""
    """Where it is incorporated."""
    adopted: str = ""
    """The date of adoption, as an ISO date."""
    restated: bool = False
    """Whether these are amended and restated bylaws."""


class OfficeLocation(Provision, frozen=True, kw_only=True):
    """Where an office is."""

    office: Office
    city: str
    state: str
    county: str = ""
    street: str = ""


class OfficeChange(Provision, frozen=True, kw_only=True):
    """Who moves an office (or changes the registered agent), and what it takes."""

    office: Office
    agent_too: bool = False
    threshold: Threshold | None = None
    of: Of | None = None
    also: str = ""
    """What else must be done, as a clause."""


class RegisteredAgent(Provision, frozen=True, kw_only=True):
    """Who the registered agent is."""

    name: str


class OtherOffices(Provision, frozen=True, kw_only=True):
    """Offices elsewhere."""

    outside_state: bool
    or_business_requires: bool
    """Whether the needs of the business are enough without a decision of the board."""


class FiscalYear(Provision, frozen=True, kw_only=True):
    """The fiscal year: the day that the text names, and who may fix another."""

    fixed_by: Role
    starts: DayOfYear | None = None
    ends: DayOfYear | None = None


class Seal(Provision, frozen=True, kw_only=True):
    """The form of the seal."""

    inscribed: tuple[str, ...] = ()
    shape: str = ""
    form_by: Role | None = None
    """Who approves the form, where the text leaves it to somebody."""
    optional: bool = False
    """Whether there need be no seal at all."""


class SealUse(Provision, frozen=True, kw_only=True):
    """Whether and how the seal is put on papers."""

    required: bool | None = None
    """None where the sentence says only how."""
    unless: str = ""
    ways: tuple[str, ...] = ()
    facsimile: bool = False


class SealCustody(Provision, frozen=True, kw_only=True):
    """Who keeps the seal."""

    by: Role


class SealAffixing(Provision, frozen=True, kw_only=True):
    """Who affixes the seal and attests it."""

    by: tuple[Role, ...]
    condition: str = ""
    """In words that follow "if"."""
    papers: str = ""
    """Which papers, where not all that need it."""


class Signing(Provision, frozen=True, kw_only=True):
    """Who signs checks, drafts, notes and the like."""

    papers: tuple[str, ...]
    signers: tuple[str, ...]
    designated_by: tuple[Role, ...]


class ContractAuthority(Provision, frozen=True, kw_only=True):
    """Whom the board may authorize to make contracts."""

    to: tuple[Role, ...]
    papers: tuple[str, ...]
    general: bool
    """Whether the authority may be general as well as for one instance."""


class ContractSigners(Provision, frozen=True, kw_only=True):
    """Officers who sign certain contracts by virtue of their office."""

    by: tuple[Role, ...]
    papers: tuple[str, ...]
    unless: str


class Loans(Provision, frozen=True, kw_only=True):
    """Whom the corporation may lend money to or stand surety for."""

    to: tuple[Role, ...]
    director_too: bool
    """Whether an officer or employee who is a director is included."""
    judged_by: Role
    condition: str
    """In words that follow "if"."""


class LoanTerms(Provision, frozen=True, kw_only=True):
    """On what terms such a loan may be made."""

    interest_needed: bool
    security_needed: bool
    security_approved_by: Role
    security: tuple[str, ...]


class SecuritiesVoting(Provision, frozen=True, kw_only=True):
    """Who votes the shares that the corporation holds in others."""

    by: tuple[Role, ...]
    unless: str = ""
    unless_by: tuple[Role, ...] = ()
    """By whose word it is otherwise, as `unless` says."""
    others_by_board: bool = False
    """Whether the board may confer the power on others."""
    rights: str = ""
    """What goes with the power at the meeting, in words that follow "they have"."""


class SecuritiesProxies(Provision, frozen=True, kw_only=True):
    """Whether those who vote such shares may appoint others to do it."""

    appoint: tuple[str, ...]
    number: int = 1
    """At least so many."""
    instruct: bool = False
    substitution: bool = False


class BooksKept(Provision, frozen=True, kw_only=True):
    """Which books are kept, where, and what they contain."""

    book: Book
    must: bool
    """Whether they must be kept (there), or may be."""
    places: tuple[str, ...] = ()
    state: str = ""
    """The state in which the place must lie."""
    outside_state: bool = False
    """Whether they may be kept outside the state of incorporation."""
    except_: str = msgspec.field(default="", name="except")
    contents: tuple[str, ...] = ()


class Inspection(Provision, frozen=True, kw_only=True):
    """The right of a stockholder to inspect the books."""

    papers: tuple[str, ...]
    hours: str
    demand: tuple[str, ...]
    """What the demand must be."""
    record_holder: bool
    copies: bool


class InspectionPurpose(Provision, frozen=True, kw_only=True):
    """Which purpose is a proper one."""

    means: str


class InspectionAgent(Provision, frozen=True, kw_only=True):
    """What an attorney or agent who inspects must bring."""

    needs: tuple[str, ...]


class InspectionAddress(Provision, frozen=True, kw_only=True):
    """Where the demand goes."""

    to: tuple[str, ...]


class Precedence(Provision, frozen=True, kw_only=True):
    """What prevails over the bylaws where they conflict with it."""

    over: tuple[str, ...]
    rest_stands: bool
    """Whether the rest of the bylaws keeps its force."""
