"""Provisions on when and where meetings are held, who calls them, who presides, who takes part from afar."""

import msgspec

from rules.provisions.base import Provision
from rules.terms import Body, Meeting, Method, Of, Role, Span, Threshold


class MeetingPlace(Provision, frozen=True, kw_only=True):
    """Where meetings may be held. No `meetings` means every kind of meeting of the body."""

    body: Body
    meetings: tuple[Meeting, ...] = ()
    outside_state: bool = False
    """Whether a place outside the state of incorporation is allowed."""
    fixed_by: tuple[Role, ...] = ()
    """Who may choose the place; empty where the sentence does not say."""
    in_notice: bool = False
    """Whether the place is the one stated in the notice or the waiver of notice."""
    default: str = ""
    """The place when nobody chose one, in words that follow "at"."""
    if_called_otherwise: bool = False
    """Whether a special meeting that the board did not call is held at `default` too."""


class MeetingTime(Provision, frozen=True, kw_only=True):
    """When meetings are held, and who decides it."""

    body: Body
    meetings: tuple[Meeting, ...] = ()
    fixed_by: tuple[Role, ...] = ()
    when: str = ""
    """A time that the text itself sets, in words ("immediately after the annual meeting of stockholders")."""
    every_year: bool = False
    business_day: bool = False
    """Whether the day must be a business day."""
    purpose: str = ""
    """What the meeting is for, in words that follow "for"."""
    since: str = ""
    """From which year on it is held."""
    only_if: str = ""
    """In which case this time holds, in words that follow "if"."""
    notice_as: Meeting | None = None
    """Held at a time stated in a notice as for this kind of meeting."""
    consent_of: Threshold | None = None
    """Or at a time fixed by the written consent of this part of the directors."""
    unless_agreed: bool = False
    """Whether the directors may agree on another time than the one in `when`."""


class HolidayMove(Provision, frozen=True, kw_only=True):
    """A meeting that falls on a legal holiday of its place is held at the same hour on the next business day."""

    body: Body
    meetings: tuple[Meeting, ...]


class Caller(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One who may or must call a meeting, or may ask for it."""

    role: Role
    number: int = 1
    """How many of them together ("two or more directors" is 2)."""
    share: Threshold | None = None
    """Instead of a number: which part of `of`."""
    of: Of | None = None
    only_if: str = ""
    """A condition, in words that follow "if"."""
    of_record: bool = False
    """Whether the text says that what they hold must be held of record."""
    only_if_absent: Role | None = None
    """The officer who comes first: this one may call only when that one is absent or there is none."""


class SpecialMeetingCall(Provision, frozen=True, kw_only=True):
    """Who may call a special meeting, who must, and on whose request."""

    body: Body
    may: tuple[Caller, ...] = ()
    must: tuple[Caller, ...] = ()
    on_request_of: tuple[Caller, ...] = ()
    request_in_writing: bool = False
    unless: str = ""
    """What may prescribe otherwise, in words that follow "unless"."""


class RequestContents(Provision, frozen=True, kw_only=True):
    """What the request for a special meeting must state."""

    body: Body
    contents: tuple[str, ...]


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who chooses one link of a chain, and by how many votes."""

    link: Role
    by: Role | None = None
    share: Threshold | None = None
    of: Of | None = None
    present_too: bool = False
    """Whether those who make up the share must also be present or represented."""


class PresidingOfficer(Provision, frozen=True, kw_only=True):
    """Who presides: the first of `chain` who is there."""

    body: Body
    chain: tuple[Role, ...]
    chosen: tuple[Choice, ...] = ()
    instead: bool = False
    """Whether this section, by a clause on duties in general, names another stand-in than the section on the meeting."""


class MeetingSecretary(Provision, frozen=True, kw_only=True):
    """Who acts as secretary of the meeting: the first of `chain` who is there."""

    body: Body
    chain: tuple[Role, ...]
    chosen: tuple[Choice, ...] = ()
    instead: bool = False
    """As in `PresidingOfficer`."""


class OrderOfBusiness(Provision, frozen=True, kw_only=True):
    """Who decides the order of business."""

    body: Body
    decided_by: Role


class RemoteParticipation(Provision, frozen=True, kw_only=True):
    """Taking part by telephone or the like."""

    bodies: tuple[Body, ...]
    by: tuple[Method, ...]
    other_means: bool = False
    """Whether any other equipment that lets all hear each other will do (video, for one)."""
    all_must_hear: bool = True
    counts_as_presence: bool = False
    how_many: str = ""
    """How many may take part so ("any one or more members")."""
    unless: str = ""
    """What may restrict it, in words that follow "unless"."""


class RegularMeetingResolution(Provision, frozen=True, kw_only=True):
    """A resolution fixing or changing regular meetings goes to every director before the first of them."""

    at_least: Span
    method: Method
    before: str
    """Before which meeting, in words."""


class SpecialMeetingBusiness(Provision, frozen=True, kw_only=True):
    """What a special meeting may do only if its notice says so."""

    body: Body
    only_if_in_notice: str


class FullAttendance(Provision, frozen=True, kw_only=True):
    """A meeting at which every member is present may transact any business, even without any notice."""

    body: Body
