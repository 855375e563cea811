"""The kinds of event in words: reading them out of a message, and saying them."""

import re
from typing import Final

from bot.events.book import Planned
from rules import phrases
from rules.deadlines.chain import Event, EventKind
from rules.terms import Method

NAMES: Final = {
    EventKind.ANNUAL_MEETING: "annual meeting of stockholders",
    EventKind.SPECIAL_MEETING: "special meeting of stockholders",
    EventKind.ADJOURNED_MEETING: "adjourned meeting of stockholders",
    EventKind.STOCKHOLDER_CONSENT: "written consent of stockholders",
    EventKind.NOMINATIONS: "nomination of directors",
    EventKind.MEETING_REQUEST: "request for a meeting",
    EventKind.RECORD_DATE: "record date",
    EventKind.PROXY: "proxy",
    EventKind.DIVIDEND: "dividend",
    EventKind.SPECIAL_BOARD_MEETING: "special meeting of the board",
    EventKind.REGULAR_BOARD_MEETING: "regular meeting of the board",
    EventKind.FIRST_BOARD_MEETING: "first meeting of the board",
    EventKind.REGULAR_MEETINGS_FIXED: "resolution fixing regular meetings",
    EventKind.BOARD_CONSENT: "written consent of the directors",
    EventKind.COMMITTEE_MEETING: "committee meeting",
    EventKind.VACANCY: "vacancy on the board",
    EventKind.CLAIM: "claim for indemnification",
    EventKind.BYLAW_AMENDMENT: "amendment of the bylaws",
}
OF_STOCKHOLDERS: Final = (EventKind.ANNUAL_MEETING, EventKind.SPECIAL_MEETING, EventKind.ADJOURNED_MEETING)
OF_BOARD: Final = (
    EventKind.SPECIAL_BOARD_MEETING,
    EventKind.REGULAR_BOARD_MEETING,
    EventKind.FIRST_BOARD_MEETING,
)
MEETINGS: Final = (*OF_STOCKHOLDERS, *OF_BOARD, EventKind.COMMITTEE_MEETING)
_MEETING: Final = r"(?:meetings?|mtgs?)"
_OF_HOLDERS: Final = r"(?:share|stock)[- ]?holders?'?s?'?"
_BOARD: Final = r"(?:board|directors?)'?s?'?(?: of directors)?"
_OF: Final = r"of (?:the |our )?(?:company's )?"
NOUNS: Final[tuple[tuple[tuple[EventKind, ...], str], ...]] = (
    (
        (EventKind.ANNUAL_MEETING,),
        rf"agms?|(?:annual|yearly) (?:general )?(?:{_OF_HOLDERS} )?{_MEETING}(?: {_OF}{_OF_HOLDERS})?|{_OF_HOLDERS} annual {_MEETING}",
    ),
    (
        (EventKind.SPECIAL_MEETING,),
        rf"egms?|(?:special|extraordinary) (?:general {_MEETING}|{_OF_HOLDERS} {_MEETING}|{_MEETING} {_OF}{_OF_HOLDERS})|{_OF_HOLDERS} special {_MEETING}",
    ),
    (
        (EventKind.SPECIAL_BOARD_MEETING,),
        rf"(?:special|emergency|extraordinary) (?:{_BOARD} {_MEETING}|{_MEETING} {_OF}{_BOARD})|{_BOARD} special {_MEETING}",
    ),
    (
        (EventKind.REGULAR_BOARD_MEETING,),
        rf"(?:regular|quarterly|monthly) (?:{_BOARD} {_MEETING}|{_MEETING} {_OF}{_BOARD})|{_BOARD} regular {_MEETING}",
    ),
    (
        (EventKind.FIRST_BOARD_MEETING,),
        rf"(?:first|organi[sz]ational) (?:{_BOARD} {_MEETING}|{_MEETING} {_OF}(?:the )?(?:new )?{_BOARD})",
    ),
    (
        (EventKind.COMMITTEE_MEETING,),
        rf"(?:(?:\w+ ){{0,2}}committee {_MEETING}|{_MEETING} {_OF}(?:\w+ ){{0,2}}committee)",
    ),
    ((EventKind.ADJOURNED_MEETING,), rf"adjourned (?:{_OF_HOLDERS} )?{_MEETING}"),
    (
        (EventKind.STOCKHOLDER_CONSENT,),
        rf"(?:{_OF_HOLDERS} )?written consents? of (?:the )?{_OF_HOLDERS}|{_OF_HOLDERS} (?:written )?consents?",
    ),
    (
        (EventKind.BOARD_CONSENT,),
        r"written consents? of (?:the )?(?:board|directors)|(?:board|directors'?) (?:written )?consents?",
    ),
    (
        (EventKind.MEETING_REQUEST,),
        rf"(?:written )?(?:request|demand) for an? (?:special )?(?:{_BOARD} |{_OF_HOLDERS} )?{_MEETING}",
    ),
    ((EventKind.NOMINATIONS,), r"(?:director )?nominations?(?: of directors| season| window)?"),
    (
        (EventKind.CLAIM,),
        r"claims? for (?:indemnification|indemnity|an? advance(?:ment)?|advancement)(?: of expenses)?|indemnification claims?",
    ),
    ((EventKind.BYLAW_AMENDMENT,), r"(?:bylaws? amendments?|amendments? (?:of|to) (?:the |our )?bylaws)"),
    ((EventKind.VACANCY,), r"(?:board )?vacanc(?:y|ies)(?: (?:on|in) (?:the )?board)?|empty (?:board )?seat"),
    ((EventKind.DIVIDEND,), r"dividends?"),
    ((EventKind.PROXY,), r"prox(?:y|ies)"),
    ((EventKind.SPECIAL_MEETING, EventKind.SPECIAL_BOARD_MEETING), rf"(?:special|emergency|extraordinary) {_MEETING}"),
    ((EventKind.REGULAR_BOARD_MEETING,), rf"regular {_MEETING}"),
    ((EventKind.ANNUAL_MEETING, EventKind.SPECIAL_MEETING), rf"{_OF_HOLDERS} {_MEETING}|{_MEETING} {_OF}{_OF_HOLDERS}"),
    (
        (EventKind.SPECIAL_BOARD_MEETING, EventKind.REGULAR_BOARD_MEETING),
        rf"{_BOARD} {_MEETING}|{_MEETING} {_OF}{_BOARD}",
    ),
    (
        (
            EventKind.ANNUAL_MEETING,
            EventKind.SPECIAL_MEETING,
            EventKind.SPECIAL_BOARD_MEETING,
            EventKind.REGULAR_BOARD_MEETING,
        ),
        _MEETING,
    ),
)
"""What each kind is called; a name of several kinds comes after the fuller ones."""
ANY_NOUN: Final = "(?:" + "|".join(f"(?:{words})" for _, words in NOUNS) + ")"
_READ: Final = tuple((kinds, re.compile(words, re.IGNORECASE)) for kinds, words in NOUNS)
_BARE_KINDS: Final = (
    (re.compile(r"\W*(?:the )?(?:annual|yearly)(?: one)?\W*", re.IGNORECASE), (EventKind.ANNUAL_MEETING,)),
    (
        re.compile(r"\W*(?:the )?special(?: one)?\W*", re.IGNORECASE),
        (EventKind.SPECIAL_MEETING, EventKind.SPECIAL_BOARD_MEETING),
    ),
    (re.compile(r"\W*(?:the )?regular(?: one)?\W*", re.IGNORECASE), (EventKind.REGULAR_BOARD_MEETING,)),
    (re.compile(r"\W*(?:the )?(?:board|directors)(?:'s)?(?: one)?\W*", re.IGNORECASE), OF_BOARD),
    (re.compile(rf"\W*(?:the )?{_OF_HOLDERS}(?: one)?\W*", re.IGNORECASE), OF_STOCKHOLDERS),
)
METHODS: Final = (
    (r"mail(?:ed|ing)?|post(?:ed)?|letters?", Method.MAIL),
    (r"e-?mail(?:ed)?", Method.EMAIL),
    (r"(?:tele)?phon(?:e|ed)|call(?:ed)? (?:every|each|all)|rang", Method.TELEPHONE),
    (r"fax(?:ed)?|facsimile", Method.FACSIMILE),
    (r"telegram|telegraphed|wired", Method.TELEGRAM),
    (r"(?:in person|personally|by hand|handed)", Method.PERSONAL),
)


def kinds_in(words: str) -> tuple[EventKind, ...]:
    """The kinds of event that a noun may mean, whole; none where it is no name of an event."""
    for kinds, pattern in _READ:
        if pattern.fullmatch(words.strip()):
            return kinds
    return ()


def kinds_said(message: str) -> tuple[EventKind, ...]:
    """The kinds of event that a short reply names ("annual", "the board's", "special board meeting")."""
    for pattern, kinds in _BARE_KINDS:
        if pattern.fullmatch(message):
            return kinds
    return next((kinds for kinds, pattern in _READ if pattern.search(message)), ())


def methods_in(words: str) -> tuple[Method, ...]:
    """The ways of giving notice that a text names."""
    return tuple(
        method for pattern, method in METHODS if re.search(rf"(?<![\w-])(?:{pattern})\b", words, re.IGNORECASE)
    )


def titled(event: Event) -> str:
    """An event with its day: "annual meeting of stockholders on Thu Jun 10, 2027"."""
    return f"{NAMES[event.kind]} {_joint(event.kind)} {phrases.moment(event.at)}"


def _joint(kind: EventKind) -> str:
    if kind in (EventKind.RECORD_DATE, EventKind.VACANCY, EventKind.CLAIM, EventKind.PROXY, EventKind.MEETING_REQUEST):
        return "of"
    return "on"


def labels(events: tuple[Planned, ...]) -> dict[str, str]:
    """A label of each event by its id."""
    return {each.id: phrases.sentence(titled(each.event)) for each in events}
