"""Provisions on notice: how long before, by what means, what it says, who gives it, when it counts, who waives it."""

from typing import Literal

import msgspec

from rules.provisions.base import Provision
from rules.terms import Body, Meeting, Method, Role, Span, Window


class MethodNotice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The least time for some methods of notice."""

    methods: tuple[Method, ...]
    at_least: Span
    before: Literal["meeting", "day of the meeting"] = "meeting"
    """Hours count back from the start of the meeting; days from its day."""
    meeting_by: tuple[Method, ...] = ()
    """Where this time holds only for a meeting held by these means (a telephone meeting)."""
    other_similar_means: bool = False
    actual: bool = False
    """Whether the notice must be actual: it counts when it reaches the director."""
    methods_named: bool = True
    """False where the text names no method for this time; `methods` are then those that surely will do."""


class MeetingNotice(Provision, frozen=True, kw_only=True):
    """The notice that a meeting needs: its window, or the least time for each method, and what it states."""

    body: Body
    meetings: tuple[Meeting, ...]
    window: Window | None = None
    by_method: tuple[MethodNotice, ...] = ()
    methods: tuple[Method, ...] = ()
    """The only ways in which this sentence lets notice be given; empty where it does not say."""
    written: bool = False
    contents: tuple[str, ...] = ()
    """What the notice states: `place`, `date`, `time`, `purpose`."""
    purpose_for: tuple[Meeting, ...] = ()
    """For which of `meetings` the purpose must be stated, where not for all of them."""
    recipients: str = ""
    """Who gets it, in words ("each stockholder entitled to vote at the meeting")."""
    entitled_only: bool = True
    """Whether only those entitled to vote get it; false where every stockholder does."""
    longer_by_law: bool = False
    """Whether the text gives way to a longer period required by law."""
    given_by: tuple[Role, ...] = ()
    postage_prepaid: bool = False
    """Whether what is mailed must have the postage prepaid."""
    at_last_address: bool = False
    """Whether the sentence itself says to which address it goes."""


class NoticeInWriting(Provision, frozen=True, kw_only=True):
    """Any writing will do for the notice of a special meeting, though a time is set only for some kinds of it."""

    body: Body


class NoNotice(Provision, frozen=True, kw_only=True):
    """Meetings for which no notice is needed."""

    body: Body
    meetings: tuple[Meeting, ...]
    provided: str = ""
    """A condition, in words that follow "if"; empty where there is none."""
    otherwise: str = ""
    """What holds where the meeting is not held so, as a full sentence."""


class NoticeContents(Provision, frozen=True, kw_only=True):
    """What a notice states, where a sentence of its own says so."""

    body: Body
    meetings: tuple[Meeting, ...]
    contents: tuple[str, ...]


class NoticePurpose(Provision, frozen=True, kw_only=True):
    """Whether the notice of a meeting must state its purpose."""

    body: Body
    meetings: tuple[Meeting, ...]
    needed: bool
    except_for: str = ""
    """The business that another section wants in the notice all the same."""
    except_for_here: bool = False
    """Whether the same section makes that exception, so that the two do not conflict."""
    in_waiver_too: bool = False
    """Whether the same holds for a waiver of notice."""


class NoticeMethods(Provision, frozen=True, kw_only=True):
    """The general clause on how notices may be given."""

    bodies: tuple[Body, ...]
    methods: tuple[Method, ...]
    address: str = ""
    """To which address, in words that follow "at"."""
    personal_unless_provided: bool = False
    """Whether notice need not be personal, save where a section says so specifically."""
    also: bool = False
    """Whether these ways stand beside those of another clause."""


class NoticeGiven(Provision, frozen=True, kw_only=True):
    """When notice by a method counts as given."""

    bodies: tuple[Body, ...]
    method: Method
    when: str
    """In words that follow "when" ("it is deposited in the United States mail, postage prepaid")."""
    postage_prepaid: bool = False
    """Whether it counts only with the postage prepaid."""
    united_states: bool = False
    """Whether it counts when it is in the mail of the United States, and in no other."""


class NoticeAddress(Provision, frozen=True, kw_only=True):
    """To which address mailed notice goes."""

    bodies: tuple[Body, ...]
    address: str
    postage_prepaid: bool = False
    """Whether what is mailed to it must have the postage prepaid."""
    lives_or_works: bool = False
    """Whether it is the place where the person lives or works, and no address on a record."""
    other_on_written_request: bool = False
    """Whether it goes to another address that the person asked for in writing."""


class NoticeGiver(Provision, frozen=True, kw_only=True):
    """Who gives notice of which meetings."""

    body: Body
    meetings: tuple[Meeting, ...] = ()
    by: tuple[Role, ...] = ()
    all_notices: bool = False
    """Whether the sentence charges them with every notice that the bylaws require, of whatever kind."""


class SignedWaiver(Provision, frozen=True, kw_only=True):
    """A signed waiver stands in the place of notice."""

    bodies: tuple[Body, ...]
    after_too: bool
    """Whether it may be signed after the meeting as well."""
    in_writing: bool = True
    by_proxy: bool = False
    """Whether the text lets a proxy submit it."""


class WaiverSpokenOf(Provision, frozen=True, kw_only=True):
    """A waiver of notice that the text speaks of, though no section says who may waive, how and when."""

    bodies: tuple[Body, ...]


class AttendanceWaiver(Provision, frozen=True, kw_only=True):
    """Attending waives notice, unless the person came to object."""

    bodies: tuple[Body, ...]
    unless: str
    """The exception, in words that follow "unless"."""
    until: Literal["beginning", "end"] | None = None
    """Until when an objection is in time, where the text says so; else only coming in order to object is one."""
    in_order_to_object: bool = False
    """Whether the exception is only for one who comes in order to object."""
