"""Who asks for a meeting, told as a part of a body, "most of the board asks", or as one of it: "a lone director"."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

from bot.understand import patterns as re
from rules.terms import Role

_JUST_OVER: Final = Fraction(1, 1_000_000)
_PARTS: Final = (
    (r"(?:more than|over) (?:one[- ])?half(?: of)?|(?:a|the|any|simple|bare) majority(?: of)?|most(?: of)?|a (?:bare|simple|clear) majority(?: of)?", Fraction(1, 2) + _JUST_OVER),
    (r"(?:less than|under|fewer than) (?:one[- ])?half(?: of)?|(?:a|the) minority(?: of)?", Fraction(1, 2) - _JUST_OVER),
    (r"(?:exactly |just )?(?:one[- ])?half(?: of)?|50 ?(?:%|percent)(?: of)?", Fraction(1, 2)),
    (r"two[- ]thirds(?: of)?", Fraction(2, 3)),
    (r"(?:a|one)[- ]third(?: of)?", Fraction(1, 3)),
    (r"(?:three[- ]quarters)(?: of)?", Fraction(3, 4)),
    (r"(?:a|one)[- ]quarter(?: of)?", Fraction(1, 4)),
    (r"all(?: of)?|every one of|each of|the (?:whole|entire|full)", Fraction(1)),
)  # fmt: skip
_BODY: Final = r"(?: (?:the|our|its|all|sitting|serving))* (?:(?P<directors>board(?: of directors| members)?|directors?)|(?P<holders>(?:share|stock)[- ]?holders|holders|owners|(?:outstanding |voting )*(?:shares|stock)))"
_ASKS: Final = (
    r"(?: (?:in office|in writing|by letter|can|could|may|now|then|also|all|together|outstanding|of us|who are left|has|have|had|would|will|does|do|did|jointly|formally|just))*"
    r" (?:asks?|asked|asking|wants?|wanted|requests?|requested|requesting|demands?|demanded|petitions?|petitioned|insists?|insisted|calls?(?: for)?|called(?: for)?|convenes?|summons?|requires?|forces?|sends?|sent|signs?|signed|writes?|wrote|submits?|submitted|files?|filed|puts?|makes?|made|say so|says so|is (?:asking|demanding|requesting)|are (?:asking|demanding|requesting))\b"
)
_ON_REQUEST: Final = r"\b(?:on|at|upon|by|after|with|got|has|have|gets|receives|received|signed by|requested by|demanded by|asked by|asked for by)(?: (?:the|a|an))?(?: written| signed)?(?: (?:request|demand|petition|letter|wish|insistence)s?)?(?: in writing)?(?: (?:of|from|by|signed by))? "
_MEETING: Final = re.compile(
    r"\b(?:meetings?|mtgs?|session|egm|sgm|her|him|it|(?:the|our) (?:secretary|president|chairman|ceo|chief executive officer|chairman of the board))\b",
    re.IGNORECASE,
)
_NO_REQUEST: Final = re.compile(r"\b(?:consents?|quorum|list|inspect\w*|books)\b", re.IGNORECASE)
_ACTIVE: Final = tuple((part, re.compile(rf"\b(?:{words}){_BODY}{_ASKS}", re.IGNORECASE)) for words, part in _PARTS)
_PASSIVE: Final = tuple(
    (part, re.compile(rf"{_ON_REQUEST}(?:{words}){_BODY}\b", re.IGNORECASE)) for words, part in _PARTS
)


_ONE_DIRECTOR: Final = r"(?:director|board (?:member|guy|dude|gal|person|man|woman)|member of (?:the|our) board)"
_PLAIN: Final = r"(?:ordinary|plain|mere|regular|simple|rank-and-file|unhappy|angry|dissident|outside|independent|lonely|disgruntled|annoyed|worried|normal|humble)"
_LONE: Final = re.compile(
    rf"\b(?:any|a|one|just one|only one)? ?(?:single|lone|solitary|individual)(?: [\w-]+){{0,2}} {_ONE_DIRECTOR}\b|"
    rf"\b(?:i am|i'm|im|as|being|one|just|only|but)(?: just| only| but| merely)?(?: an?| one)?(?: {_PLAIN})+ {_ONE_DIRECTOR}\b|"
    rf"\b(?:just|only) (?:one|an?) {_ONE_DIRECTOR}\b|"
    rf"\b(?:can|may|could) (?:an?|any) {_ONE_DIRECTOR} (?:call|convene|summon|demand|force|require)\b",
    re.IGNORECASE,
)
"""One director, who is told to be alone or to hold no office."""
_A_DIRECTOR: Final = re.compile(
    rf"\b(?:one of (?:the|our) (?:directors|board members)|(?:an?|any|one|i am|i'm)(?: [\w-]+){{0,2}} {_ONE_DIRECTOR})\b(?!s)(?!.*\b(?:and|with) (?:another|a (?:second|colleague)|one more)\b)",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    r"\b(?:alone|(?:all )?by (?:my|him|her|them)self|on (?:my|his|her|their) own|single-?handed(?:ly)?|solo|without (?:a |any )?(?:other|second|another|colleague)s?)\b",
    re.IGNORECASE,
)
_CALLS: Final = re.compile(
    r"\b(?:call\w*|conven\w+|summon\w*|forc\w+|demand\w*|request\w*|make (?:an? )?special|(?:make|have|get) (?:them|him|her|us|the \w+) (?:hold|call|convene|have)|requir\w+|get)\b",
    re.IGNORECASE,
)


_MORE_THAN_ONE: Final = re.compile(rf"\b(?:more than|over) (?:one|a single|1) {_ONE_DIRECTOR}\b", re.IGNORECASE)


_SPECIAL: Final = re.compile(r"\b(?:special|emergency|extraordinary|extra)\b", re.IGNORECASE)


_THE_BOARD_TOGETHER: Final = re.compile(
    r"\b(?:call|get|bring) (?:the |our )?(?:board|directors) together\b", re.IGNORECASE
)


_ME_AND_ANOTHER: Final = re.compile(
    rf"\b(?:i|me|he|she|him|her|(?-i:[A-Z][a-z]+))(?: and|,? plus| with| &) (?:one|another|a|one other|a second|a fellow)(?: other)? {_ONE_DIRECTOR}\b",
    re.IGNORECASE,
)


_NO_OFFICE: Final = re.compile(
    r"\b(?:neither (?:the )?[\w ]{3,25} nor (?:the )?\w+|(?:with|holding) no office|not an officer|without (?:the )?(?:president|chair\w*)'?s? (?:blessing|consent|leave|permission|approval|ok|okay|say-?so))\b",
    re.IGNORECASE,
)
"""A director who is said to hold no office, or who does without those that do."""


def lone_director(text: str, facts: Mapping[str, Any]) -> dict[str, int]:
    """One director who would call a special meeting, or more than one, and no office that may; else nothing."""
    no_office = _NO_OFFICE.search(text)
    others = set() if no_office else set(facts.get("roles") or ()) - {Role.DIRECTOR, Role.STOCKHOLDER, Role.BOARD}
    told = facts.get("asking") not in (None, 1) or facts.get("directors") not in (None, 1)
    if others or told or not (_SPECIAL.search(text) or _THE_BOARD_TOGETHER.search(text)) or _NO_REQUEST.search(text):
        return {}
    if _ME_AND_ANOTHER.search(text) and _CALLS.search(text):
        return {"asking": 2}
    if _MORE_THAN_ONE.search(text) and _CALLS.search(text):
        return {"asking": 2}
    return {"asking": 1} if is_lone_director(text) else {}


def is_lone_director(text: str) -> bool:
    """Whether a single director, who holds no office, would call a meeting or ask for one."""
    alone = _LONE.search(text) or (_A_DIRECTOR.search(text) and _ALONE.search(text))
    return bool(alone and _CALLS.search(text))


def requesters(text: str) -> dict[str, Any]:
    """`requester` and `requesting_part`, where a part of the directors or of the holders asks for a meeting; else nothing."""
    if not _MEETING.search(text) or _NO_REQUEST.search(text):
        return {}
    for part, pattern in (*_ACTIVE, *_PASSIVE):
        match = pattern.search(text)
        if match:
            requester = Role.DIRECTOR if match["directors"] else Role.STOCKHOLDER
            return {"requester": requester, "requesting_part": part}
    return {}
