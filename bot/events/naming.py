"""The kinds of event in words: reading them out of a message, and saying them."""

from typing import Final

from bot.events.book import Planned
from bot.understand import patterns as re
from rules import phrases
from rules.deadlines.chain import Event, EventKind
from rules.terms import Method

_TO_BE_DATED: Final = re.compile(r"(?:,? (?:first signed|received|dated|payable))$")
"""The end of a name that leads over to its date."""
OF_STOCKHOLDERS: Final = (EventKind.ANNUAL_MEETING, EventKind.SPECIAL_MEETING, EventKind.ADJOURNED_MEETING)
OF_BOARD: Final = (
    EventKind.SPECIAL_BOARD_MEETING,
    EventKind.REGULAR_BOARD_MEETING,
    EventKind.FIRST_BOARD_MEETING,
)
MEETINGS: Final = (*OF_STOCKHOLDERS, *OF_BOARD, EventKind.COMMITTEE_MEETING)
AHEAD: Final = (
    *OF_STOCKHOLDERS,
    *OF_BOARD,
    EventKind.DIVIDEND,
    EventKind.REGULAR_MEETINGS_FIXED,
    EventKind.NOMINATIONS,
)
"""Kinds whose day lies ahead when people tell of them, whatever the tense of their words."""
_BARE_JOINTS: Final = {EventKind.RECORD_DATE: "", EventKind.VACANCY: " since"}
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
        (EventKind.BOARD_MEETING_REQUEST,),
        rf"(?:written )?(?:request|demand) for an? (?:special )?{_BOARD} {_MEETING}",
    ),
    (
        (EventKind.MEETING_REQUEST,),
        rf"(?:written )?(?:request|demand) for an? (?:special )?{_OF_HOLDERS} {_MEETING}",
    ),
    (
        (EventKind.MEETING_REQUEST, EventKind.BOARD_MEETING_REQUEST),
        rf"(?:written )?(?:request|demand) for an? (?:special )?{_MEETING}",
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


def named(kind: EventKind) -> str:
    """A kind of event as a noun: "annual meeting of the stockholders"."""
    return _TO_BE_DATED.sub("", kind.words)


def titled(event: Event) -> str:
    """An event with its day: "annual meeting of the stockholders on Thu Jun 10, 2027"."""
    words = event.kind.words
    joint = "" if _TO_BE_DATED.search(words) else _BARE_JOINTS.get(event.kind, " on")
    return f"{words}{joint} {phrases.moment(event.at)}"


def labels(events: tuple[Planned, ...]) -> dict[str, str]:
    """A label of each event by its id."""
    return {each.id: phrases.sentence(titled(each.event)) for each in events}
