"""Provisions on officers: which there are, their election, terms, removal, duties, and who acts in whose absence.

`offices` is empty where a sentence speaks of every officer.
"""

import msgspec

from rules.offices import Absence, Order, Task
from rules.provisions.base import Provision
from rules.terms import Of, Role, Span, Threshold


class OfficesProvided(Provision, frozen=True, kw_only=True):
    """Which offices there are: those that there must be, those that there may be, and whether others may be added."""

    must: tuple[Role, ...] = ()
    may: tuple[Role, ...] = ()
    others: bool = False
    """Whether offices that are not named may be created."""
    others_by: Role = Role.BOARD
    agents: bool = False
    """Whether agents may be chosen too."""
    several: tuple[Role, ...] = ()
    """Offices that may have more than one holder."""
    at_least: int | None = None
    """How many holders these have at least, where they have any."""


class OfficeUnfilled(Provision, frozen=True, kw_only=True):
    """The board may leave an office unfilled."""

    offices: tuple[Role, ...] = ()


class OfficerElection(Provision, frozen=True, kw_only=True):
    """Who chooses officers, and when."""

    by: Role
    offices: tuple[Role, ...] = ()
    after_annual_meeting: bool = False
    """At the first (or annual) meeting of the board after each annual meeting of stockholders."""
    same_day: bool = False
    """The board meets for it on the day of that annual meeting."""
    every_year: bool = False
    or_later: bool = False
    """Or as soon after it as conveniently may be."""
    special_meeting: bool = False
    """Or at a special meeting called for it."""


class OfficerAppointment(Provision, frozen=True, kw_only=True):
    """Who appoints officers beside those whom the board elects, and for how long."""

    by: Role
    term: str
    """In words that follow "for"."""


class OfficerTerm(Provision, frozen=True, kw_only=True):
    """How long an officer holds office."""

    until: tuple[str, ...]
    """What ends it, in words that follow "until"."""
    offices: tuple[Role, ...] = ()
    others: bool = False
    """Whether it is the term of officers whom the text does not name."""
    at_board_meeting: bool = False
    """Whether a meeting of the board is what ends it."""
    by_leaving: bool = False
    """Whether the text says that death, resignation and removal end it."""


class OfficerQualification(Provision, frozen=True, kw_only=True):
    """What an officer must, or need not, be."""

    offices: tuple[Role, ...]
    be: Role
    needed: bool


class SeveralOffices(Provision, frozen=True, kw_only=True):
    """One person may hold several offices, but for these pairs."""

    together: int | None = None
    """How many at least, as the text puts it ("any two or more")."""
    barred: tuple[tuple[Role, Role], ...]
    unless_sole_owner: bool = False
    """Whether the bar falls where that person owns all the outstanding shares."""


class OfficeTitle(Provision, frozen=True, kw_only=True):
    """An office that carries a second title."""

    office: Role
    title: Role
    unless_board: bool = False
    """Whether the board may provide otherwise."""
    chosen_by_board: bool = False
    """Of several holders, the one whom the board chose."""
    more_than: int | None = None
    """Above how many holders that matters."""


class OfficerStatus(Provision, frozen=True, kw_only=True):
    """Whether the holder of an office is an officer of the corporation."""

    office: Role
    officer: bool


class OfficerRemoval(Provision, frozen=True, kw_only=True):
    """Who may remove officers, and by which vote."""

    by: Role
    threshold: Threshold | None = None
    """Of `of`; none where it is the ordinary vote of the board."""
    of: tuple[Of, ...] = ()
    """What it is taken of; several where the text leaves it open."""
    without_cause: bool
    cause_in_words: bool = False
    """Whether the text itself says "with or without cause"."""
    when: str = ""
    """In words that follow "may be removed"."""
    elected_by_board: bool = False
    """Whether it reaches those whom the board elected or appointed."""
    agents: bool = False


class ContractRightsKept(Provision, frozen=True, kw_only=True):
    """Removal leaves the contract rights of the person removed as they are."""


class CommitteesAndOfficers(Provision, frozen=True, kw_only=True):
    """Whether a committee may elect or remove officers."""

    allowed: bool
    """True where a committee has the powers of the board as far as the resolution that creates it says."""


class OfficerResignation(Provision, frozen=True, kw_only=True):
    """How an officer resigns."""

    to: tuple[Role, ...]
    in_writing: bool


class OfficerResignationEffect(Provision, frozen=True, kw_only=True):
    """When the resignation takes effect: at the time that it states, else upon receipt."""


class OfficerResignationAcceptance(Provision, frozen=True, kw_only=True):
    """Whether the resignation must be accepted."""

    needed: bool
    unless_stated: bool
    """Whether the resignation itself may ask for it."""


class OfficerVacancy(Provision, frozen=True, kw_only=True):
    """Who fills a vacant office."""

    by: Role
    must: bool
    unexpired: bool = False
    """For the rest of the term."""
    of: Of | None = None
    new_offices: bool = False
    """Whether it is also how new offices are created and filled."""


class OfficerPay(Provision, frozen=True, kw_only=True):
    """Who fixes the pay of officers."""

    by: Role
    threshold: Threshold | None = None
    of: Of | None = None
    agents: bool = False
    """Whether it is the pay of agents too."""
    of_directors: bool = False
    """Whether it is the pay of directors for their services as officers."""


class OfficerPayOfDirector(Provision, frozen=True, kw_only=True):
    """An officer is paid although a director too."""


class OfficerBond(Provision, frozen=True, kw_only=True):
    """Who gives a bond, if the board requires it."""

    offices: tuple[Role, ...] = ()
    secures: tuple[str, ...]
    terms: str
    """Its amount and surety, in words that follow "in"."""
    every: Span | None = None
    returns_property: bool = False
    """Whether it is for the return of the corporation's books and property as well."""


class Duty(Provision, frozen=True, kw_only=True):
    """What one office does, may do, or must do."""

    offices: tuple[Role, ...]
    """The office; Role.OFFICER where it is any officer, Role.BOARD where it is kept to the board."""
    says: str = ""
    """What it does, in words that follow its name."""
    tasks: tuple[Task, ...] = ()
    to: tuple[Role, ...] = ()
    """To whom an account is given."""
    account_at: tuple[str, ...] = ()
    """When an account is given, in words that follow "is due"."""
    account_required_by: tuple[Role, ...] = ()
    """Who may ask for it at any time."""
    assigned_by: tuple[Role, ...] = ()
    """Who may prescribe further duties."""
    subject_to: tuple[Role, ...] = ()
    """Under whose direction or supervision it acts."""
    if_asked_by: Role | None = None
    """Who must ask for it first."""
    unless: str = ""
    """The exception, in words that follow "unless"."""


class StandIn(Provision, frozen=True, kw_only=True):
    """Who acts in whose place."""

    place: tuple[Role, ...]
    by: Role
    when: tuple[Absence, ...]
    order: tuple[Order, ...] = ()
    powers: bool = False
    """Whether the sentence gives the stand-in the powers of the place as well as its duties."""
    restrictions: bool = False
    """Whether it puts the restrictions of the place on the stand-in."""
    more_than: int | None = None
    """Above how many holders the order matters."""
    absent_in_text: Role | None = None
    """The officer whose absence the text names, where it is another one."""


class DutiesTransferred(Provision, frozen=True, kw_only=True):
    """The board may transfer the duties of an absent officer."""

    to: tuple[Role, ...]
    threshold: Threshold | None = None
    of: Of | None = None
    any_reason: bool = False
    """Whether any reason that the board deems sufficient will do."""
    stand_in_too: bool = False
    """Whether the officer's stand-in must be absent as well."""


class Delegation(Provision, frozen=True, kw_only=True):
    """An office may delegate its powers."""

    office: Role
    powers: str
    to: tuple[Role, ...]
    to_words: str


class PowerConferred(Provision, frozen=True, kw_only=True):
    """The board may confer a power of an office on others."""

    by: Role
    task: Task
    to: tuple[Role, ...] = msgspec.field(default=(Role.OTHER,))
