"""Provisions on the list of stockholders, record dates and nominations."""

from enum import StrEnum

from rules.provisions.base import Provision
from rules.terms import Role, Span, Window


class Purpose(StrEnum):
    """What a record date is for."""

    MEETING = "meeting"
    CONSENT = "consent"
    OTHER = "dividend or other purpose"


class Basis(StrEnum):
    """The day that becomes the record date when none was fixed."""

    DAY_BEFORE_NOTICE = "the day before notice is given"
    DAY_BEFORE_MEETING = "the day before the meeting"
    FIRST_CONSENT = "the day the first signed consent is delivered"
    RESOLUTION = "the day the board adopts the resolution"


class StockholderList(Provision, frozen=True, kw_only=True):
    """Who makes the list of stockholders, and by when."""

    prepared_by: tuple[Role, ...]
    at_least: Span
    """Before the meeting."""
    contents: tuple[str, ...]


class StockholderListOpen(Provision, frozen=True, kw_only=True):
    """Who may look at the list before the meeting, for what, where and how long."""

    to: str
    purpose: str
    hours: str
    during: Span
    """For how long before the meeting."""
    places: tuple[str, ...]


class StockholderListPlace(Provision, frozen=True, kw_only=True):
    """The notice of the meeting names the place where the list is open, if it is another than that of the meeting."""

    only_if: str


class StockholderListAtMeeting(Provision, frozen=True, kw_only=True):
    """The list is kept at the meeting."""

    inspected_by: str


class StockholderListOnRequest(Provision, frozen=True, kw_only=True):
    """The list is produced at the meeting when a stockholder asks."""

    certified_by: tuple[Role, ...]
    requested_by: str
    requested_when: str
    as_of: str


class RecordDate(Provision, frozen=True, kw_only=True):
    """The record date that the board fixes."""

    purpose: tuple[Purpose, ...]
    must: bool
    """Whether the board shall fix one, or may."""
    window: Window | None = None
    """Before the event."""
    not_before_resolution: bool = False
    after_resolution: Span | None = None
    """At most so long after the resolution that fixes it."""
    in_advance: bool = False
    """Whether it must be fixed in advance."""
    adjournments_too: bool = False
    """Whether it is fixed for the meeting and any adjournment of it."""
    only_holders: bool = False
    """Whether the text adds that holders of record at that time, and no others, are entitled."""


class RecordDateLimits(Provision, frozen=True, kw_only=True):
    """The limits of a record date, where a sentence of its own sets them."""

    purpose: tuple[Purpose, ...]
    window: Window | None = None
    not_before_resolution: bool = False
    after_resolution: Span | None = None


class RecordDateDefault(Provision, frozen=True, kw_only=True):
    """The record date when none was fixed."""

    purpose: tuple[Purpose, ...]
    basis: Basis
    basis_if_waived: Basis | None = None
    """The day where notice is waived."""
    prior_board_action: bool | None = None
    """For consents: whether this is the case in which the board must act first."""


class EntitledAsOf(Provision, frozen=True, kw_only=True):
    """Which record date the right to vote looks to, and under which section it is fixed."""

    date: str
    under: str


class RecordDateKept(Provision, frozen=True, kw_only=True):
    """The record date of a meeting applies to its adjournment unless the board fixes a new one."""


class NominationWindow(Provision, frozen=True, kw_only=True):
    """When a stockholder's notice of a nomination must arrive."""

    window: Window
    to: Role
    at: str
    """Where it must be delivered, in words that follow "at"."""
    short_notice: Span | None = None
    """If stockholders get less notice of the meeting than this, then ..."""
    after_mailing: Span | None = None
    """... it must be received by so long after the day the notice was mailed."""
    of_stockholders: bool = False
    """Whether it is for what stockholders nominate, beside what the board makes or approves."""


class RecommendationWindow(Provision, frozen=True, kw_only=True):
    """When a recommendation to the board, to nominate someone, must arrive."""

    window: Window
    to: Role


class NominationContents(Provision, frozen=True, kw_only=True):
    """One thing that the notice of a nomination must set forth."""

    item: str
    record_holder: bool = False
    """Whether the item makes the nominating person be a holder of record."""
