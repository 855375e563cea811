"""Facts that stand in single words: roles, methods, bodies, kinds of meeting, and what is said of them."""

from typing import Any, Final

from bot.understand import form, lexicon
from bot.understand import patterns as re
from bot.understand.signs import (
    acting,
    amendments,
    committees,
    complaints,
    directors,
    general,
    indemnification,
    leave,
    means,
    meetings,
    notices,
    officers,
    officers_told,
    papers_of_meetings,
    records,
    roles,
    shares,
    stated,
    unbidden,
    voters,
    votes,
)
from rules.terms import Body, Role

READERS: Final = (
    roles.facts,
    acting.facts,
    unbidden.facts,
    means.facts,
    meetings.facts,
    notices.facts,
    complaints.facts,
    papers_of_meetings.facts,
    stated.facts,
    directors.facts,
    committees.facts,
    officers.facts,
    officers_told.facts,
    leave.facts,
    indemnification.facts,
    shares.facts,
    general.facts,
    amendments.facts,
    votes.facts,
    voters.facts,
    records.facts,
)
_BODIES: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), body) for words, body in lexicon.BODIES]


_BOSS: Final = re.compile(r"\bboss\s*(?:\(|, )(?:our |the )?(?P<office>[\w ]{2,30})[),]", re.IGNORECASE)
"""A boss whose office is told beside ("our boss, the CEO,")."""
_OF_THE_BOARD: Final = re.compile(
    r"\b(?P<what>(?:committees?|cttees?|cmtes?)(?: members?)?|members? of (?:a|the|our|any) committee) of (?:the|our) (?:board(?: of directors)?|directors)\b",
    re.IGNORECASE,
)
"""A committee of the board, of which the board itself is not what acts."""
_IN_THE_PLACE_OF: Final = re.compile(r"\bin (?:the |our )?\w+(?: \w+)?'s (?:stead|place)\b", re.IGNORECASE)
"""One who is replaced does not act."""
_NO_OFFICERS: Final = (Role.BOARD, Role.STOCKHOLDER, Role.DIRECTOR, Role.OFFICER)
_ALONE: Final = re.compile(
    r"\b(?:(?:all )?by (?:him|her)self|on (?:his|her) own(?: say-so| authority| motion)?|single-?handed(?:ly)?|without (?:any |a )?board (?:vote|approval))\b|\b(?:him|her)self(?=[.,;!?]| without\b| \()",
    re.IGNORECASE,
)
"""One who acts alone is an officer who is named, not the board that is left out."""


def signs(text: str) -> dict[str, Any]:
    """Every fact that single words of a cleaned question carry, by the names of `rules/facts/`."""
    text = _IN_THE_PLACE_OF.sub(" ", text)
    text = _OF_THE_BOARD.sub(r"\g<what>", _BOSS.sub(r"\g<office>", text))
    found: dict[str, Any] = {}
    for facts in READERS:
        found |= {name: value for name, value in facts(text).items() if value not in (None, ())}
    officers = [each for each in found.get("roles", ()) if each not in _NO_OFFICERS]
    if found.get("actor") in (None, *_NO_OFFICERS) and officers and _ALONE.search(text):
        found["actor"] = officers[0]
    found["body"] = body_of(text)
    return {name: value for name, value in found.items() if value not in (None, ())}


def names_body(text: str) -> bool:
    """Whether a question names any body, be it both."""
    return any(pattern.search(text) for pattern, _ in _BODIES)


_BESIDE: Final = re.compile(
    r"\b(?:the |our )?(?:board|directors?)(?:'s)? (?:has |have |had |just |also |then |only |never )*(?:fix(?:e[sd])?|pick(?:s|ed)?|set(?:s)?|chooses?|chose|forgot|designate[sd]?)\b(?= (?:\w+ ){0,3}(?:record date|none|nothing))|"
    r"\b(?:by-?laws?|sections?|articles?|provisions?|sentences?|rules?) (?:on|about|regarding|governing|for|concerning) (?:the |our )?(?:\w+ )?committees?\b|"
    r"\b(?:just |exactly |much )?(?:like|as|the way|the same way|same as) (?:we|they|you|one|i) (?:can|do|does|did|may|must|could|would|use|have|are (?:allowed|used|free|able))\b[^,.;?!:]{0,40}?\b(?:the |our |an? )?(?:(?:share|stock)?holders?|board|directors?)'?s?(?= (?:\w+ )?(?:meetings?|mtgs?|ones?)\b|'|\W*(?:$|[,.;?!)]))(?: meetings?| mtgs?)?|"
    r"\b(?:just )?(?:like|unlike|as (?:with|for|in|at)|the way it is (?:for|with)) (?:one |that |those |it is |the )?(?:of |for |with |at )?(?:the |a |an )?(?:\w+ )?(?:share|stock)?(?:holders?|board|directors?)'?s?\b(?: meetings?)?",
    re.IGNORECASE,
)
"""A body that only acts for the meeting of another, or is named for comparison."""


_MEETING_WORDS: Final = r"(?:meetings?|mtgs?|sessions?)"
_KINDS: Final = r"(?:(?:own|annual|first|special|regular|next|organi[sz]ational|last|upcoming) )*"
_MEETINGS_OF: Final = (
    (
        Body.STOCKHOLDERS,
        re.compile(
            rf"\b(?:(?:stock|share)[- ]?)?holders?'?s?'? {_KINDS}{_MEETING_WORDS}\b|\b{_MEETING_WORDS} of (?:the |our |all )?(?:stock|share)[- ]?holders\b|"
            r"\b(?:call|summon|conven)\w* (?:the |our )?(?:stock|share)[- ]?holders (?:together|to)\b|\bagm\b",
            re.IGNORECASE,
        ),
    ),
    (
        Body.BOARD,
        re.compile(
            rf"\b(?:board(?:'s)?|directors?'?s?) {_KINDS}{_MEETING_WORDS}\b|\b{_MEETING_WORDS} of (?:the |our |all )?(?:new )?(?:board|directors)\b",
            re.IGNORECASE,
        ),
    ),
)
"""The body whose meeting is named as such; whoever else is named only acts."""


_NOTICE_WORDS: Final = r"(?:notices?|notifications?)"
_NOTICES_OF: Final = (
    (
        Body.STOCKHOLDERS,
        re.compile(
            rf"\b(?:stock|share)[- ]?holders?'s? {_NOTICE_WORDS}\b|\b(?:stock|share)[- ]?holders?'? {_NOTICE_WORDS}\b|\b{_NOTICE_WORDS} (?:to|for) (?:the |our |all )?(?:stock|share)[- ]?holders\b",
            re.IGNORECASE,
        ),
    ),
    (
        Body.BOARD,
        re.compile(
            rf"\b(?:board|directors?'?s?) {_NOTICE_WORDS}\b|\b{_NOTICE_WORDS} (?:to|for) (?:the |our |all |each )?directors?\b",
            re.IGNORECASE,
        ),
    ),
)
"""The body whose members a notice is for, where no meeting is named."""
_THEN_ASKS: Final = re.compile(
    r"(?:[:;,]|\s-{1,2})\s+(?:(?:so|and|but) )?(?=(?:can|could|may|do|does|is|are|should|must|would|will|how|when|what|who)\b)",
    re.IGNORECASE,
)
"""Behind what is told, where the question itself begins ("that is how the board does it: may the stockholders ...?")."""


def _asked_of(text: str) -> Body | None:
    """The one body whose meeting or notice is named where the message asks, while the other's is only told of; else None."""
    asking = " ".join(form.asking(text))
    asked = _THEN_ASKS.split(asking)[-1]
    if len(asked) == len(text):
        return None
    words = zip(_MEETINGS_OF, _NOTICES_OF, strict=True)
    named = {body: (met, noticed) for (body, met), (_, noticed) in words}
    here = [body for body, each in named.items() if any(pattern.search(asked) for pattern in each)]
    there = [body for body, each in named.items() if any(pattern.search(text) for pattern in each)]
    return here[0] if len(here) == 1 and (len(there) > 1 or _other_named(here[0], text)) else None


def _other_named(body: Body, text: str) -> bool:
    """Whether the other of the two bodies is named at all."""
    return any(pattern.search(text) for pattern, each in _BODIES[1:] if each is not body)


_AFTER_THEIRS: Final = re.compile(
    r"\b(?:right |immediately |directly |just |straight |held )*(?:after|following|before) (?:the |our |each |every |an )?(?:annual )?(?:(?:stock|share)[- ]?holders?'?s?'? (?:annual )?(?:meetings?|mtgs?)|(?:annual )?(?:meeting|mtg) of (?:the |our )?(?:stock|share)[- ]?holders|agm)\b",
    re.IGNORECASE,
)
"""When a meeting of the board is held, told by that of the stockholders."""


def body_of(text: str) -> Body | None:
    """Whose meeting a question is about: a committee's if one is named, else by the words of each side."""
    text = _BESIDE.sub(" ", text)
    if _BODIES[0][0].search(text):
        return Body.COMMITTEE
    if _MEETINGS_OF[1][1].search(text):
        text = _AFTER_THEIRS.sub(" ", text)
    asked = _asked_of(text)
    if asked:
        return asked
    met = [body for body, words in _MEETINGS_OF if words.search(text)]
    if len(met) == 1:
        return met[0]
    holders, board = (len(pattern.findall(text)) for pattern, _ in _BODIES[1:])
    if holders == board:
        return None
    return Body.STOCKHOLDERS if holders > board else Body.BOARD
