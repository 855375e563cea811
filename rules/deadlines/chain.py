"""What a chain of deadlines is made of: the event, the deadlines that follow from it, and what cannot work."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct, field

from rules.days import When
from rules.finding import Point
from rules.provisions import Provision
from rules.terms import Method, Role


class EventKind(StrEnum):
    """What may happen at a corporation that sets deadlines running; the names are those of `bylaws plan`."""

    ANNUAL_MEETING = "annual-meeting"
    SPECIAL_MEETING = "special-meeting"
    ADJOURNED_MEETING = "adjourned-meeting"
    STOCKHOLDER_CONSENT = "stockholder-consent"
    NOMINATIONS = "nominations"
    MEETING_REQUEST = "meeting-request"
    BOARD_MEETING_REQUEST = "board-meeting-request"
    RECORD_DATE = "record-date"
    PROXY = "proxy"
    DIVIDEND = "dividend"
    SPECIAL_BOARD_MEETING = "special-board-meeting"
    REGULAR_BOARD_MEETING = "regular-board-meeting"
    FIRST_BOARD_MEETING = "first-board-meeting"
    REGULAR_MEETINGS_FIXED = "regular-meetings-fixed"
    BOARD_CONSENT = "board-consent"
    COMMITTEE_MEETING = "committee-meeting"
    VACANCY = "vacancy"
    CLAIM = "claim"
    BYLAW_AMENDMENT = "bylaw-amendment"

    @property
    def words(self) -> str:
        """What happens, and what its date is, as a heading says it: "annual meeting of the stockholders"."""
        return _WORDS[self]

    @property
    def short(self) -> str:
        """What its date is, in a word or two: "meeting"."""
        return _SHORT.get(self, "meeting")


_SHORT: Final = {
    EventKind.STOCKHOLDER_CONSENT: "first signature",
    EventKind.MEETING_REQUEST: "request",
    EventKind.BOARD_MEETING_REQUEST: "request",
    EventKind.RECORD_DATE: "record date",
    EventKind.PROXY: "proxy",
    EventKind.DIVIDEND: "payment",
    EventKind.BOARD_CONSENT: "first signature",
    EventKind.VACANCY: "vacancy",
    EventKind.CLAIM: "claim",
}
_WORDS: Final = {
    EventKind.ANNUAL_MEETING: "annual meeting of the stockholders",
    EventKind.SPECIAL_MEETING: "special meeting of the stockholders",
    EventKind.ADJOURNED_MEETING: "adjourned meeting of the stockholders",
    EventKind.STOCKHOLDER_CONSENT: "written consent of the stockholders, first signed",
    EventKind.NOMINATIONS: "nominations for the meeting",
    EventKind.MEETING_REQUEST: "request for a meeting of the stockholders, received",
    EventKind.BOARD_MEETING_REQUEST: "request for a meeting of the board, received",
    EventKind.RECORD_DATE: "record date",
    EventKind.PROXY: "proxy dated",
    EventKind.DIVIDEND: "dividend payable",
    EventKind.SPECIAL_BOARD_MEETING: "special meeting of the board",
    EventKind.REGULAR_BOARD_MEETING: "regular meeting of the board",
    EventKind.FIRST_BOARD_MEETING: "first meeting of the board",
    EventKind.REGULAR_MEETINGS_FIXED: "first of the regular meetings newly fixed",
    EventKind.BOARD_CONSENT: "written consent of the directors, first signed",
    EventKind.COMMITTEE_MEETING: "committee meeting",
    EventKind.VACANCY: "vacancy on the board",
    EventKind.CLAIM: "claim for indemnification or an advance, received",
    EventKind.BYLAW_AMENDMENT: "amendment of the bylaws by the board",
}


class Status(StrEnum):
    """How a deadline stands, at the moment for which the chain was computed."""

    OPEN = "open"
    DONE = "done"
    LATE = "done too late or too early"
    MISSED = "past and not done"
    IMPLIED = "past, taken as done"
    SILENT = "the bylaws set no date"


class Event(Struct, frozen=True):
    """An event of one corporation.

    `at` is its day, and the local time where one is known: for a meeting, its start; for regular meetings newly fixed,
    the first of them; for a dividend, its payment; for nominations, the meeting that elects; for an amendment, the
    meeting of the board that adopts it; for a consent, the first signature; for a claim or a request, its receipt.
    `done` holds the steps already taken or chosen, by the id of their deadline
    ("notice", "record_date", "stock_list"): the day, and the time where one matters. `methods` are the ways in which
    notice is given, where that is known.
    """

    kind: EventKind
    at: When
    done: Mapping[str, When] = field(default_factory=dict)
    methods: tuple[Method, ...] = ()
    held_by: tuple[Method, ...] = ()
    """By what means the meeting is held, where the time of its notice depends on that (a telephone meeting)."""


class Deadline(Struct, frozen=True):
    """One thing that is due because of an event.

    `opens` is the first day or instant on which it may be done and `due` the last, both included; a time of day is
    given only where the text counts in hours or names an hour. Both are None where the text sets no date; then
    `silent` says in words what was looked for.
    """

    id: str
    """Stable: the same step of the same kind of event has the same id whatever the dates are."""
    what: str
    """What is done, as the end of "... is due": "notice of the annual meeting to each stockholder entitled to vote"."""
    under: tuple[Provision, ...]
    """What the text says, the most important first; its quote is shown."""
    opens: When | None = None
    due: When | None = None
    charged: tuple[Role, ...] = ()
    """Who is charged with it by the bylaws; nobody where they do not say."""
    stand_ins: tuple[Role, ...] = ()
    """Who acts in that officer's absence."""
    missed: tuple[Point, ...] = ()
    """What the text says follows if it is missed."""
    cures: tuple[Point, ...] = ()
    """What the text itself offers to mend it."""
    steps: tuple[Point, ...] = ()
    """How the days were computed."""
    convention: str | None = None
    """How the days are counted, where the text leaves that open."""
    silent: str | None = None
    status: Status = Status.OPEN
    done_at: When | None = None
    awaits: tuple[str, ...] = ()
    """The steps on whose dates it depends and which are not known yet, by their ids; then it has no date so far."""
    contents: tuple[Point, ...] = ()
    """What the paper must say, where it is a notice or a list."""
    binding: bool = False
    """Whether the event cannot be held as planned where it is missed and nothing cures it."""
    implied_by: str | None = None
    """The id of the step that can only be done after this one: once that is told, this one is not called missed."""
    instead_of: str | None = None
    """The id of the deadline in whose place it stands: a slower way of doing the same, or what holds without it."""

    @property
    def name(self) -> str:
        """The step in a word or two, as a table names it: "stock list"."""
        return _NAMES.get(self.id, self.id.replace("_", " "))


_NAMES: Final = {
    "date_fixed": "day of the meeting",
    "stock_list": "list of stockholders",
    "list_open": "list open to view",
    "list_at_meeting": "list at the meeting",
    "proxies": "delivery of proxies",
    "resolution": "record date resolution",
    "default_record_date": "record date by default",
    "default_record_date_if_the_board_acts_first": "record date by default, where the board acts first",
    "no_notice": "notice not needed",
    "copy": "copy of the resolution",
    "told": "stockholders told",
    "last_vote": "last vote by the proxy",
    "consent_notice": "notice of the action",
}


class Problem(Struct, frozen=True):
    """Why the plan cannot work as it stands: in words, with the nearest date of the event that works."""

    text: str
    deadline: str
    """The id of the deadline that binds."""
    nearest: When | None = None
    doubtful: bool = False
    """Whether the text can be read both ways, so that it stands in the way only in one reading."""


class Chain(Struct, frozen=True):
    """The deadlines of an event in the order in which they fall due, those without a date last."""

    corporation: str
    event: Event
    deadlines: tuple[Deadline, ...]
    problems: tuple[Problem, ...] = ()

    def the(self, identity: str) -> Deadline:
        """The deadline of this id; KeyError where the chain has none."""
        for each in self.deadlines:
            if each.id == identity:
                return each
        raise KeyError(identity)
