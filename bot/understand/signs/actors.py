"""Who would elect, remove, fill or decide: the subject of a question's verb, or the one after "by"."""

from typing import Final

from bot.understand import patterns as re
from rules.terms import Role

_SO_MANY: Final = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})(?! (?:shares|stock|share))"
"""Those who are left of a board, told by their number alone ("the remaining four")."""
_ACTORS: Final = (
    (
        Role.STOCKHOLDER,
        r"(?:stock|share)[- ]?(?:holder|owner)s?|investors?|holders of|owners|voters|holders|agm|stockholders' meeting",
    ),
    (Role.COMMITTEE, r"committees?"),
    (Role.CHAIRMAN, r"chair(?:man|woman|person)?(?: of the board)?"),
    (Role.CHIEF_EXECUTIVE, r"ceo|chief executive(?: officer)?"),
    (Role.VICE_PRESIDENT, r"vice[- ]presidents?|vps?"),
    (Role.PRESIDENT, r"president"),
    (Role.SECRETARY, r"secretary"),
    (Role.CHIEF_FINANCIAL, r"cfo|treasurer"),
    (Role.OFFICER, r"officers?|management"),
    (Role.OTHER, r"courts?|judge|employees|creditors|lenders?|founders?"),
    (
        Role.BOARD,
        r"board(?!(?: of directors)? (?:member|seat|meeting|vacanc|size))(?: of directors)?|directors|co-?directors|board (?:members|folks|people|guys|colleagues|fellows|lot|crowd)|colleagues on the board|boardmates|rest of (?:them|'?em|us)|members of the board|bod|(?:remaining|surviving) (?:ones|members|few)|survivors|"
        r"(?<=remaining )"
        + _SO_MANY
        + r"|(?<=surviving )"
        + _SO_MANY
        + r"|(?<=other )"
        + _SO_MANY
        + r"|"
        + _SO_MANY
        + r"(?: of (?:us|them))? (?:who |that )?(?:remain|remaining|are left|who stay|left)",
    ),
)
_BEFORE: Final = (
    r"(?:(?:the|our|its|all|other|remaining|rest of the|rest of our|current|existing|sitting|incumbent|outside|independent|"
    r"just|only|then|same|also|audit|executive|nominating|compensation|full|whole|entire|fellow|(?:a )?majority of(?: the)?|"
    r"holders of(?: a majority of)?(?: the)?|half of the|(?:a )?(?:vote|decision) of|of|the|two|three|four|five|six|seven|eight|nine|ten|\d+) )*"
)
_LINKS: Final = (
    r"(?:not |n't |also |then |just |simply |alone |itself |themselves |left |have |has |had |wants? to |wanted to |vote[sd]? (?:to |on |her |him |them )|"
    r"try(?:ing)? to |may |can |could |should |will |must |shall |would |be able to |get to |already |decide[sd]? to |here |themselves )*"
)
_VERBS: Final = (
    r"(?:remove|fill|appoint|elect|choose|pick|name|fix|set|change|increase|decrease|reduce|raise|expand|enlarge|cut|shrink|"
    r"decide|resolve|vote|kick|oust|fire|throw|threw|boot|get rid|got rid|toss|chose|determine|establish|approve|dismiss|put|add|replace|expel|force|sack|"
    r"pay|award|grant|create|run|manage|drop|lower|grow|bump|trim|let|alter|adjust|unseat|recall|bounce|dump|"
    r"doing (?:it|that|so|\w+ing)|terminate|select|install|discharge|discard|drop|eject|evict|toss|can (?:a|an|the|him|her)|axe|shove|chuck|get rid|seat|designate|declassify|push|make|ha(?:ve|s) (?:the |a |an )?(?:\w+ )?(?:power|right|authority|say)|(?:allowed|entitled|able|"
    r"permitted|free) to)\w*"
)
# "The directors elected last year" are elected, they do not elect: a past form needs an object of its own.
_ENDS: Final = r"(?:(?<!ed)|(?<=ed)(?= (?:him|her|them|me|us|a|an|the|one|two|someone|somebody|new|itself|themselves|mr|ms|dr)\\b))"
_PATTERNS: Final = tuple(
    (
        role,
        re.compile(
            rf"\b(?:(?<!removing )(?<!remove )(?:{words})(?: of (?:the|our) (?:company|corporation))? {_LINKS}{_VERBS}{_ENDS if role is Role.BOARD else ''}"
            rf"|(?:is|was|be)(?:n't)? it (?:really |only |just |always |not )*{_BEFORE}(?:{words}) (?:who|that|which)"
            rf"|(?:by|up to|go to|goes to|left to|put to|submitted to|job of|decision of|vote of|power of|right of|approval of) {_BEFORE}(?:{words}))\b",
            re.IGNORECASE,
        ),
    )
    for role, words in _ACTORS
)

_MEETINGS: Final = (
    (
        Role.STOCKHOLDER,
        re.compile(
            r"\b(?:stock|share)?holders?'? (?:meeting|vote|resolution)|(?:meeting|vote) of (?:the )?(?:stock|share)?holders",
            re.IGNORECASE,
        ),
    ),
    (
        Role.BOARD,
        re.compile(
            r"\b(?:board|directors'?) (?:meeting|mtg|vote|resolution|session)|(?:meeting|session|vote|resolution) of (?:the )?(?:board|directors)",
            re.IGNORECASE,
        ),
    ),
)


_THEY: Final = re.compile(
    r"\b(?:can|may|could|did|do|does|should|might|are|were|let) (?:they|these|those|them)\b(?! (?:be|get) )",
    re.IGNORECASE,
)
_PLURAL: Final = re.compile(
    r"\b(?:(?P<stockholders>(?:stock|share)?-?holders|share owners|investors)|(?P<committee>(?:the |our )(?:\w+ )?committee\b(?! of)(?! member))|(?P<directors>directors|board members|(?:the |our )?board\b(?! of| meeting| seat| member)|"
    r"(?:other|remaining|surviving) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven)\b(?! (?:shares|stock|share))|"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|all) of (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) directors))",
    re.IGNORECASE,
)


_AND_THEY: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|what about|how about)\W+)*(?:the |our )?(?:(?P<stockholders>(?:share|stock)holders)|board|directors)\W+(?:do|does|must|would|may|can|could|have|has) (?:it|they)\b",
    re.IGNORECASE,
)


def _and_they(text: str) -> Role | None:
    """The body that a brief message names before it asks of it: "and the board, does it need one?"."""
    named = _AND_THEY.search(text)
    return (Role.STOCKHOLDER if named["stockholders"] else Role.BOARD) if named else None


def _they(text: str) -> Role | None:
    """Whom "can they" stands for: the body of which a sentence before it speaks first, as its subject."""
    asked = _THEY.search(text)
    before = re.split(r"(?<=[.!?;])\s+", text[: asked.start()].strip()) if asked else []
    for sentence in reversed(before):
        named = _PLURAL.search(sentence)
        if named:
            return Role.STOCKHOLDER if named["stockholders"] else Role.COMMITTEE if named["committee"] else Role.BOARD
    return None


NOT_BY: Final = re.compile(
    r"\b(?:never|not|n't)(?: been)?(?: yet)? (?:changed|altered|touched|moved|fixed|set|amended) by (?:the |our )?(?:board(?: of directors)?|directors|(?:stock|share)holders)\b|"
    r"\bwithout (?:any |a |the |asking (?:the )?)?(?:board|directors?'?|(?:stock|share)holders?'?)(?: (?:vote|approval|consent|resolution|action|meeting))?\b",
    re.IGNORECASE,
)
"""Those who are left out do not act."""


_DONE_TO: Final = re.compile(
    r"\b(?:an?|the|our)? ?(?:officer|director|president|treasurer|secretary|ceo|cfo|coo|vice president|vp|chairman|executive)s? (?:(?:was|is|got|gets|were|been|being) )?(?P<did>(?:fired|removed|ousted|dismissed|sacked|voted out|thrown out|elected|appointed) by)\b",
    re.IGNORECASE,
)
"""To whom a thing is done by others does not act ("an officer fired by the board")."""


_A_HOLDER_WANTS: Final = re.compile(
    r"\b(?:majority|minority|largest|controlling|big|biggest|single|one|an?|our) (?:share|stock)?holder\b[^.?!;]{0,60}\b(?:wants?|would like|wishes|is trying|insists)\b[^.?!;]{0,40}\b(?:gone|out|off|removed?|fired?|rid|kick|oust)",
    re.IGNORECASE,
)
"""A stockholder who would remove somebody."""


WHO_ELECT: Final = re.compile(
    r"\b(?:entitled|eligible|allowed|qualified|having (?:the )?(?:right|power)) to (?:elect|choose|vote (?:for|in (?:an|the) election of|at (?:an|the) election of)) (?:the |our |any )?directors\b|\bvot\w+ for (?:the |our )?directors\b",
    re.IGNORECASE,
)
"""Directors for whom shares vote do not act ("holders of shares entitled to elect directors")."""
_WHOLE_BOARD: Final = re.compile(
    r"\b(?P<did>remov(?:e|es|ed|ing)|oust(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|fir(?:e|es|ed|ing)|sack(?:s|ed|ing)?|replac(?:e|es|ed|ing)|throw(?:s|ing)? out|kick(?:s|ed|ing)? out) (?:the |our )?(?:entire|whole|full) (?:board|lot of directors)\b",
    re.IGNORECASE,
)
"""A board that is removed does not act."""


def a_holder_wants(text: str) -> bool:
    """Whether a stockholder would have somebody removed ("our majority holder wants a director gone")."""
    return bool(_A_HOLDER_WANTS.search(text))


def actor_of(text: str) -> Role | None:
    """The first who is named as one who acts, else the body whose meeting or vote it is; None where nobody is."""
    text = _DONE_TO.sub(
        r" \g<did> ", NOT_BY.sub(" ", WHO_ELECT.sub(" ", _WHOLE_BOARD.sub(r"\g<did> the directors; ", text)))
    )
    if a_holder_wants(text):
        return Role.STOCKHOLDER
    places = [(match.start(), role) for role, pattern in _PATTERNS for match in [pattern.search(text)] if match]
    if places:
        return min(places, key=lambda each: each[0])[1]
    return _and_they(text) or _they(text) or next((role for role, pattern in _MEETINGS if pattern.search(text)), None)
