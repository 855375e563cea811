"""Provisions on committees of the board: who makes them, who sits on them, what they may and may never do."""

from enum import StrEnum

from rules.provisions.base import Provision
from rules.terms import Of, Role, Span, Threshold


class CommitteeAct(StrEnum):
    """What is done to a committee from outside."""

    CREATE = "create a committee"
    CHANGE = "change a committee or its membership"
    DISCHARGE = "discharge a committee"
    FILL = "fill a vacancy in a committee"
    REMOVE = "remove a member of a committee"
    ALTERNATES = "name alternate members"


class Matter(StrEnum):
    """What a committee might decide, as it stands in a sentence."""

    AMEND_CERTIFICATE = "amending the certificate of incorporation"
    AMEND_BYLAWS = "amending the bylaws"
    MERGER = "adopting an agreement of merger or consolidation"
    SALE_OF_ASSETS = "recommending to the stockholders a sale, lease or exchange of all or substantially all of the property and assets"
    DISSOLUTION = "recommending to the stockholders a dissolution or the revocation of one"
    ELECT_OFFICERS = "electing officers"
    REMOVE_OFFICERS = "removing officers"
    ELECT_DIRECTORS = "electing directors"
    REMOVE_DIRECTORS = "removing directors"
    FILL_VACANCIES = "filling a vacancy on the board"
    NUMBER_OF_DIRECTORS = "fixing the number of directors"
    DIVIDEND = "declaring a dividend"
    ISSUE_STOCK = "authorizing the issuance of stock"
    SEAL = "authorizing the seal to be affixed"
    SIGNERS = "deciding who signs checks, drafts and notes"
    EVERYTHING = "everything that the board may do"


class Missing(StrEnum):
    """Why a member of a committee does not act."""

    ABSENT = "absent"
    DISQUALIFIED = "disqualified"
    DISABLED = "disabled"


class CommitteeControl(Provision, frozen=True, kw_only=True):
    """Acts of the board upon committees, and the vote that they take."""

    acts: tuple[CommitteeAct, ...]
    threshold: Threshold | None = None
    """Which part of `of` must vote for it; none where the sentence asks for no vote of its own."""
    of: Of | None = None
    number: int = 1
    """The least number of committees or persons that the sentence speaks of ("one or more committees")."""
    cause: bool = True
    """Whether cause is needed; false where the text says "with or without cause" or "at pleasure"."""
    kinds: tuple[str, ...] = ()
    """Committees that the sentence names."""


class CommitteeSize(Provision, frozen=True, kw_only=True):
    """How many members a committee has at least, and who they are."""

    least: int
    members: tuple[Role, ...]


class CommitteeOfOne(Provision, frozen=True, kw_only=True):
    """A committee of a single member, who is its quorum."""

    members: int
    quorum: int


class CommitteeOutsiders(Provision, frozen=True, kw_only=True):
    """Persons who are no directors may be added to a committee."""

    number: int
    """At least so many."""
    voting: bool


class CommitteeExOfficio(Provision, frozen=True, kw_only=True):
    """An officer who is a member of all committees by virtue of the office."""

    role: Role


class CommitteeAlternates(Provision, frozen=True, kw_only=True):
    """Directors whom the board names beforehand to replace members."""

    replace: tuple[Missing, ...]
    number: int
    threshold: Threshold | None = None
    of: Of | None = None


class CommitteeSubstitute(Provision, frozen=True, kw_only=True):
    """A director whom the members present appoint for one meeting."""

    replace: tuple[Missing, ...]
    threshold: Threshold
    """Of the members present and not disqualified."""
    quorum_needed: bool
    after_alternates: bool = False
    """Whether the member's alternate comes first."""


class CommitteePowers(Provision, frozen=True, kw_only=True):
    """The general grant: the board's powers, so far as they are given."""

    given_by: tuple[str, ...]
    """The papers that give them ("the resolution of the board")."""
    limits: str
    """What limits them beside, in words that follow "except"; empty where nothing is named."""


class CommitteeLimit(Provision, frozen=True, kw_only=True):
    """Matters that a committee may not decide."""

    matters: tuple[Matter, ...]
    unless: str = ""
    """What may lift the limit, in words that follow "unless"; empty where nothing can."""


class CommitteeGrant(Provision, frozen=True, kw_only=True):
    """Matters that the bylaws themselves let a committee decide."""

    matters: tuple[Matter, ...]
    condition: str = ""
    """In words that follow "if"."""


class CommitteeReport(Provision, frozen=True, kw_only=True):
    """When a committee reports to the board."""

    when: str
    """In words that follow "it reports to the board"."""
    only_if: str = ""
    """A condition of the duty, in words that follow "if"."""
    by_meeting: int = 0
    """At which board meeting after its own it is due at the latest; 0 where the text does not say."""


class CommitteeReportLater(Provision, frozen=True, kw_only=True):
    """A board meeting that follows so soon may pass without the report."""

    within: Span
    """Of the committee meeting."""
    by_meeting: int
    unless: str = ""


class CommitteePay(Provision, frozen=True, kw_only=True):
    """Who fixes what members of committees are paid."""

    threshold: Threshold | None = None
    of: Of | None = None
    interested_may_vote: bool = False
    """Whether a director's own interest does not matter."""
    expenses: bool = False
    """Whether expenses may be reimbursed beside."""
