"""The facts that a rule may ask for: what each is, how to ask for it, its options.

A rule names the facts that it uses as keyword parameters; whoever calls it passes those that are known and None (or
an empty tuple) for the rest.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any, Final

from rules.days import When
from rules.terms import Body, Meeting, Method, Role, Span

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its type, what it is, the question that asks for it, and the answers to offer where they are few."""

    name: str
    type: Any
    meaning: str
    ask: str = ""
    options: tuple[str, ...] = ()
    empty: Any = None
    """What stands for "not said"."""


def _count(name: str, meaning: str, ask: str = "") -> Fact:
    return Fact(name, int, meaning, ask)


def _when(name: str, meaning: str, ask: str = "") -> Fact:
    return Fact(name, When, meaning, ask)


def _flag(name: str, meaning: str, ask: str = "", options: tuple[str, ...] = ("yes", "no")) -> Fact:
    return Fact(name, bool, meaning, ask, options)


_QUESTION: Final = (
    Fact("now", datetime, "the moment of asking, in the corporation's time zone"),
    Fact("polar", bool, "the question can be answered yes or no", empty=False),
    Fact("exclusive", bool, 'the question is if those named alone may ("only the president?")', empty=False),
    Fact(
        "needed",
        bool,
        'the question is if so much is needed, not if it is enough ("do we need ten days?")',
        empty=False,
    ),
    Fact("asks_date", bool, "a day is asked for, not a length of time", empty=False),
    Fact(
        "negated",
        bool,
        'the question is put the other way round ("can we skip ...", "... without notice")',
        empty=False,
    ),
)
_MEETING: Final = (
    Fact(
        "body",
        Body,
        "whose meeting or act it is",
        "Whose meeting is it?",
        ("stockholders", "board of directors", "committee"),
    ),
    Fact("meeting", Meeting, "the kind of meeting", "Which kind of meeting is it?", ("annual", "special", "regular")),
    _when("meeting_at", "the meeting", "When is the meeting?"),
    _when(
        "notice_at",
        "when notice is or was given (mailed, phoned, sent, handed over)",
        "When is (or was) the notice given?",
    ),
    Fact("notice_period", Span, 'a length of notice named in the question ("is 5 days enough?")'),
    Fact(
        "methods",
        tuple[Method, ...],
        "how notice is given or a paper delivered",
        "How is the notice given?",
        ("mail", "telephone", "personal delivery"),
        (),
    ),
    Fact(
        "held_by",
        tuple[Method, ...],
        "the means by which the meeting is held or joined, other than in person",
        empty=(),
    ),
    Fact("mixed", bool, "some take part in person and some from afar", empty=False),
    Fact("place", str, 'where the meeting is held, as the question names it ("London")'),
    _when("adjourned_to", "the day to which a meeting is adjourned", "To which date is it adjourned?"),
    _flag("announced", "whether time and place of the adjourned meeting are announced at the meeting"),
    _flag("new_record_date", "whether a new record date is fixed for the adjourned meeting"),
    _flag("quorum_present", "whether a quorum is present", "Is a quorum present?"),
    Fact("purpose", str, "the business named in the question, if the rule turns on it"),
    _flag("attended", "whether the person without notice attended the meeting"),
    _flag("asks_all", "the question is if all of them must act"),
    _flag("acquired", "whether the person bought the shares after the record date; false where he sold them"),
    _flag("heard", "whether all who take part can hear each other"),
    _flag("waiver_signed", "whether a waiver is signed, whoever attended"),
    _flag("held_in_person", "whether a meeting held in person is named too"),
    _flag("bare_quorum", "whether just a quorum is present"),
    _flag("requested", "whether somebody asked for the paper"),
    _flag("elsewhere", "whether a meeting is held at another time or place than the text sets"),
    _flag("objected", "whether the person attended to object"),
    _flag("waived", "whether a signed waiver is given"),
    _flag("after_meeting", "whether something happened after the meeting"),
    _flag("in_writing", "whether something is in writing"),
)
_PERSONS: Final = (
    Fact("roles", tuple[Role, ...], "who acts or would act, by office", "Who is it: which office?", empty=()),
    Fact("absent", tuple[Role, ...], "officers who are absent or unable to act", empty=()),
    Fact("vacant", tuple[Role, ...], "offices that nobody holds", empty=()),
    Fact("present_roles", tuple[Role, ...], "officers said to be there", empty=()),
)
_BOARD_COUNTS: Final = (
    _count("seats", "seats of the board, vacant ones included", "How many seats does the board have?"),
    _count(
        "directors",
        'directors without saying whether seats or persons ("9 directors")',
        "How many directors are there?",
    ),
    _count("in_office", "filled seats", "How many directors are in office?"),
    _count("vacancies", "vacant seats"),
    _count("members", "members of a committee", "How many members does the committee have?"),
    _count("present", "directors or members present", "How many are present?"),
    _count("absent_count", "directors or members absent"),
    _flag("everyone_present", "whether every director is present", "Will every director be present?"),
    _count("in_favor", "votes of directors or members in favor", "How many voted in favor?"),
    _count("against", "votes against"),
    _count("abstaining", "abstentions"),
    _flag("unanimous", "whether all agreed"),
    _count("asking", "directors who ask for a meeting", "How many directors ask for it?"),
    _count("signed", "directors or members who signed a consent", "How many have signed?"),
)
_SHARE_COUNTS: Final = (
    _count(
        "shares_outstanding",
        "outstanding shares entitled to vote",
        "How many shares are outstanding and entitled to vote?",
    ),
    _count("shares_present", "shares present in person or by proxy", "How many shares are represented at the meeting?"),
    _count("shares_in_favor", "shares voted in favor", "How many shares voted in favor?"),
    _count("shares_against", "shares voted against", "How many shares voted against?"),
    _count("shares_abstaining", "shares abstaining"),
    _count("shares_asking", "shares whose holders ask for a meeting", "How many shares do those who ask hold?"),
    _count("shares_signed", "shares whose holders signed a consent", "The holders of how many shares have signed?"),
    _count("shares_held", "shares of the one who asks"),
    Fact("present_fraction", Fraction, "part of the shares (or directors) present"),
    Fact("asking_fraction", Fraction, "part of the shares (or directors) that ask"),
    Fact("signed_fraction", Fraction, "part of the shares (or directors) that signed"),
    Fact("in_favor_fraction", Fraction, "part of the votes in favor"),
    Fact("claimed", Fraction, 'a fraction that the question supposes ("is it a majority?" is 1/2)'),
)
_PAPERS: Final = (
    _when("record_date", "the record date", "What is the record date?"),
    _when(
        "resolution_at",
        "when the board adopted or adopts the resolution",
        "When does (or did) the board adopt the resolution?",
    ),
    _when(
        "event_at",
        "the dividend's payment, or another event that a record date is for",
        "When is it to be paid or done?",
    ),
    _when("proxy_at", "the date of a proxy", "What is the date of the proxy?"),
    Fact("proxy_term", Span, "how long the proxy itself says it is good for"),
    _flag(
        "interest",
        "whether a proxy is coupled with an interest",
        "Is the proxy coupled with an interest in the stock or the corporation?",
    ),
    _when("consent_at", "the date of the earliest consent", "What is the date of the earliest consent?"),
    _when("delivered_at", "when a consent, nomination or other paper arrives", "When did it arrive?"),
    _flag("dated", "whether a consent bears its date"),
    _flag(
        "prior_board_action",
        "whether the board must act before the stockholders",
        "Does the matter need action by the board first?",
    ),
    _flag("elected", "whether the question is if a candidate with so many votes is elected"),
    _flag("holder_of_record", "whether the person is a holder of record"),
)
_DIRECTORS: Final[tuple[Fact, ...]] = ()

_COMMITTEES: Final[tuple[Fact, ...]] = ()

_OFFICERS: Final[tuple[Fact, ...]] = ()

_INDEMNIFICATION: Final[tuple[Fact, ...]] = ()

_SHARES: Final[tuple[Fact, ...]] = ()

_GENERAL: Final[tuple[Fact, ...]] = ()

ALL: Final = (
    *_QUESTION,
    *_MEETING,
    *_PERSONS,
    *_BOARD_COUNTS,
    *_SHARE_COUNTS,
    *_PAPERS,
    *_DIRECTORS,
    *_COMMITTEES,
    *_OFFICERS,
    *_INDEMNIFICATION,
    *_SHARES,
    *_GENERAL,
)
FACTS: Final[Mapping[str, Fact]] = {fact.name: fact for fact in ALL}
