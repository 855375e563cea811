"""What a paper states and what it leaves out: "says where and when but not why", "without an agenda"."""

from collections.abc import Iterator
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.signs.words import once
from rules.particulars import Particular

_ANYWHERE: Final = (
    (r"e-?mail(?: address(?:es)?)?", Particular.EMAIL_ADDRESS),
    (r"(?:tele)?phone numbers?|cell(?:phone)? numbers?|mobile numbers?", Particular.TELEPHONE_NUMBER),
    (r"social security(?: numbers?)?|ssns?|tax (?:ids?|numbers?)|tins?", Particular.TAX_NUMBER),
    (r"photo\w*|picture|headshot", Particular.PHOTOGRAPH),
    (r"ages?|dates? of birth|birth ?dates?|how old", Particular.AGE),
    (r"r[ée]sum[ée]s?|cvs?|bio(?:graph\w+)?s?|work history", Particular.RESUME),
    (r"prices?|what (?:they|he|she) paid|purchase dates?|when (?:they|he|she) bought", Particular.PURCHASE),
    (r"street address(?:es)?|addresses|address|where (?:they|each of them|holders) lives?", Particular.ADDRESS),
    (r"alphabet\w*|a to z|by (?:last )?name", Particular.ALPHABETICAL),
    (
        r"(?:numbers? of|how many) shares|share ?(?:counts?|numbers?)|holdings|(?:their|his|her|its|own|each|the|of) holding|shareholdings?",
        Particular.SHARES,
    ),
    (
        r"(?:at|on|by|under) whose (?:direction|request|behest|orders?|authority)|who (?:ordered|directed|issued) it|(?:issued )?(?:at|by) (?:the )?(?:direction|order) of",
        Particular.DIRECTION,
    ),
    (
        r"\b(?:agree|consent|sign)\w*\b[^.?!;]{0,25}\b(?:in writing|to serv\w*|'d serve|would serve|will serve|willing(?:ness)? to serve)|(?:nominees?|candidates?)(?: (?!not\b|never\b)\w+){0,3} sign\w*|signed by (?:the|each|every|his|her) (?:nominee|candidate)|(?:saying|that|stating) (?:he|she|they)(?:'d|'ll| would| will)? (?:be willing to |agree to )?serve|(?:nominees?|candidates?)(?: (?!not\b|never\b)\w+){0,3} (?:agree|consent)\w*(?: to (?:serve|run|stand))?",
        Particular.CONSENT,
    ),
    (
        r"in person or (?:by|through) (?:a )?proxy|(?:show|turn) up at the meeting|appear(?:s|ing)? (?:at|in)",
        Particular.APPEARANCE,
    ),
)
"""What is a thing that a paper states wherever it is named."""
_IN_A_PAPER: Final = (
    (
        (
            r"purposes?|objects?\b(?= (?:for|of|or|and)\b|\W*$)|agendas?|why\b|reasons?|business|topics?|subject(?: matter)?s?|what for|"
            r"what(?:'s)? (?:[\w']+ ){0,6}?(?:about|for|on|up|vot\w+|discuss\w*|decid\w*|plan\w*|do)\b"
        ),
        Particular.PURPOSE,
    ),
    (r"times?|hours?|o'?clock|when\b", Particular.TIME),
    (r"dates?|day", Particular.DATE),
    (r"places?|where\b|locations?|venues?|premises|room", Particular.PLACE),
    (
        r"(?:written |signed )?consents?|(?:in )?writing to serve|(?:nominees?|candidates?) (?:have to |has to |must |need to |needs to |also )*sign\w*|agree\w*|(?:signed |written )?acceptance|willing\w*(?: to serve)?",
        Particular.CONSENT,
    ),
    (r"arrangements?|understandings?|deals?\b", Particular.ARRANGEMENTS),
)
"""What is one only where a paper is said to state it, or not to."""
_NAMED_ANYWHERE: Final = tuple((re.compile(rf"\b(?:{words})\b", re.IGNORECASE), thing) for words, thing in _ANYWHERE)
_NAMED_IN_A_PAPER: Final = tuple((re.compile(rf"\b(?:{words})", re.IGNORECASE), thing) for words, thing in _IN_A_PAPER)
_STATES: Final = (
    r"(?:stat(?:e[sd]?|ing)|sa(?:y|ys|id|ying)|giv(?:e|es|ing|en)|gave|mention\w*|includ\w+|contain\w*|nam(?:e[sd]?|ing)|specif\w+|"
    r"tell(?:s|ing)?|told|lists?|show(?:s|n|ing)?|put(?:s|ting)?|set(?:s|ting)? (?:forth|out)|disclos\w+|spell\w*|indicat\w+|bears?|has|have|explain\w*|note[sd]?|reveal\w*|recit(?:e[sd]?|ing)|identif(?:y|ies|ied)|describ(?:e[sd]?|ing))"
)
_STATED: Final = re.compile(rf"\b{_STATES}\b(?P<what>[^.?!;]*?)(?=\bbut\b|\bthough\b|[.?!;]|$)", re.IGNORECASE)
_STATED_AFTER: Final = re.compile(
    r"(?P<what>[^.?!;]{0,60})\b(?:(?:be|been|being|is|are|was|were|get|gets) (?:\w+ )?(?:stated|said|given|mentioned|included|named|specified|shown|"
    r"listed|spelled|set)|(?<=purpose )(?:is |be )?(?:really )?(?:needed|required|necessary|mandatory)|(?<=agenda )(?:is |be )?(?:really )?(?:needed|required|necessary|mandatory)|(?:in|on|part of) (?:it|there|the|that|our|a|their|this) ?(?:\w+ ){0,3}?(?:notices?|letter|list|request|demand|nomination)?)\b",
    re.IGNORECASE,
)
_LACKS: Final = re.compile(
    rf"(?:\b(?:\w+n't|not|never|cannot) (?:actually |even |really |have to |need to |got to |bother to |bothering to )*(?:need )?{_STATES}|n't {_STATES}|"
    r"\bno need (?:to|for)|\bwithout|\bw/o|\bforg[oe]t\w*(?: to)?|\bfail\w* to|\bneglect\w* to|\bomit\w*|\bleav(?:e|es|ing)|\bleft|\bskip\w*|\black\w*|"
    r"\bmiss(?:es|ing)|\bsilent (?:on|as to|about)|\b(?:nothing|word|mention|zip|thing) (?:about|on|of|as to)|\bbut (?:no|not|never|nothing)\b|, not\b|\bminus|"
    r"\b(?:tak(?:e|es|ing)|strip\w*|remov\w*|delet\w*|redact\w*|omit\w*|scrub\w*|eras\w*|black(?:s|ed|ing)? out|withhold\w*|hid(?:e|es|ing)|keep(?:s|ing)?)(?=[^.?!;:]{0,30}\b(?:address(?:es)?|holdings?|share ?counts?|(?:share )?numbers?|purpose|agenda|date|time|place|consent)\b[^.?!;:]{0,12}\b(?:off|out|from)\b)|\b(?:redact|black out|blank out|hide)\w*|\b(?:\w+n't|not|never) (?:yet |ever |actually |even |formally )*(?=(?:agreed?|consent\w*|sign(?:ed)?)\b[^.?!;]{0,40}\b(?:serv\w*|in writing|nominat\w*))|\bdrop\w*|\bdispens\w+ with|\bno (?=(?:\w+ )?(?:purpose|agenda|time|hour|date|place|location|reason|venue|address|consent)))"
    r"(?P<what>[^.?!;:]*?)(?=\bbut\b(?! not)|\bthough\b|, (?!or|and)|[.?!;:]|$)",
    re.IGNORECASE,
)
_MISSING_AFTER: Final = re.compile(
    r"(?P<what>[^.?!;,]{0,40})\b(?:is|are|was|were|has|have|has been|got|gets)(?: simply| just)? (?:missing|left (?:out|off|blank)|omitted|not (?:been )?(?:\w+ )?(?:stated|given|mentioned|named|in (?:it|the notice)|included|on it|annexed|attached|appended|enclosed|set forth|supplied|furnished|announced|read out)|not(?=\s*(?:[.;?!]|$)))\b|"
    r"(?P<other>[^.?!;,]{0,40})\b(?:is|are|was|were|has|have)n't(?:(?=\s*(?:[.;?!]|$))| (?:been )?(?:\w+ )?(?:stated|given|mentioned|named|in (?:it|the notice)|included|on it|annexed|attached|appended|enclosed|set forth|supplied|furnished|announced|read out)\b)",
    re.IGNORECASE,
)
_TO_FOLLOW: Final = re.compile(
    r"(?P<what>[^.?!;,]{0,40})\b(?:(?:is|are|was|being|left|still|as|yet|said|marked|shown) )*['\"]?(?:to be (?:announced|decided|determined|advised|confirmed|fixed|named|arranged)|tb[acd]|to follow|yet to (?:be \w+|come)|"
    r"(?:will|would|shall) (?:be (?:announced|fixed|given|sent|notified|added|set|decided|named|confirmed)|follow) (?:later|separately|afterwards|soon|nearer|in due course|by|at a later|in a)|not (?:yet )?(?:decided|known|settled|fixed))\b|(?P<other>(?!))",
    re.IGNORECASE,
)
"""What a paper leaves for later ("the hour to be announced")."""
_NO_ORDER: Final = re.compile(
    r"\b(?:random|no|no particular|any|any old|whatever) order|unsorted|(?:sorted|ordered|arranged|order(?:ed)?) (?:by|of) (?:size|holdings?|(?:number of )?shares|how many)|not (?:be )?(?:in )?(?:alphabetical|sorted)\b",
    re.IGNORECASE,
)
# "Doesn't it have to say ...?" asks if it must; its "n't" denies nothing.
_ASKING: Final = re.compile(
    r"((?:^|[.?!,;:]\s*)(?:does|do|must|should|is|are|did|would|has|have)|\b(?:and|but|so|or)\s+(?:does|do|must|should|is|are|did|would|has|have)(?=n'?t (?:it|they|we|he|she|i|you|that|this|these|those|there|an?|the|our|my|his|her|their|any|every|each)\b))n'?t\b",
    re.IGNORECASE,
)


_DROPS_LINE: Final = re.compile(
    r"\b(?:strik(?:e|ing)|struck|drop|delet(?:e|ing)|remov(?:e|ing)|cut|omit|skip|lose|scrap|leave out|take out|cross out) (?:out )?(?:that|this|the) (?:\w+ )?(?:line|sentence|item|bit|part|clause|words?|phrase|language|statement|legend|entry)\b",
    re.IGNORECASE,
)
"""What a line of a paper states is left out."""
_OF_A_NOTICE: Final = frozenset((Particular.TIME, Particular.PLACE, Particular.PURPOSE, Particular.DATE))
_NOTHING_MORE: Final = re.compile(
    r"\bnothing (?:more|else|further)\b|[,;:.-] *(?:and )?that'?s (?:all|it)\b|\b(?:only|just|merely|nothing but) (?:(?:gives?|states?|lists?|says?|has|the|a|its|our|names?|date|day|and) ){0,4}(?:time|place|date|when|where|day|hour)s?\b|\b(?:time|place|date|hour)s? (?:only|alone)\b",
    re.IGNORECASE,
)
"""A paper states so much and no more."""
_ENOUGH: Final = re.compile(
    r"\b(?:sufficient|suffices?|enough|ok|okay|fine|valid|all right|alright|good|proper|adequate|compliant|works?|do it|will do|would do)\b",
    re.IGNORECASE,
)
_GROUNDS: Final = re.compile(
    r",? (?:since|because|as) (?:every ?(?:body|one)|we all|they all|all of (?:us|them)|nobody|no one|the (?:holders|directors|stockholders|shareholders)|people|it'?s (?:obvious|clear|plain|understood)) [^.?!;]*",
    re.IGNORECASE,
)
"""Why a thing was left out, in words that name things which the paper does not state."""


def facts(text: str) -> dict[str, Any]:
    """The single things that a paper states or might, and those that it leaves out or might."""
    if not (_NO_ORDER.search(text) or any(re.standing(text, (*_NAMED_ANYWHERE, *_NAMED_IN_A_PAPER)))):
        return {"particulars": (), "unstated": ()}
    text = _ASKING.sub(lambda match: match[1], _GROUNDS.sub(" ", text))
    lacking = [span for pattern in (_LACKS, _MISSING_AFTER, _TO_FOLLOW) for span in _windows(pattern, text)]
    stating = [span for pattern in (_STATED, _STATED_AFTER) for span in _windows(pattern, text)]
    named: list[Particular] = []
    unstated: list[Particular] = []
    for thing, start in _things(text, [*lacking, *stating]):
        inside = any(first <= start < last for first, last in lacking)
        (unstated if inside else named).append(thing)
    if named and _DROPS_LINE.search(text):
        unstated.extend(named)
    if named and _NOTHING_MORE.search(text) and _ENOUGH.search(text) and _OF_A_NOTICE.issuperset(named):
        unstated.extend(each for each in (Particular.TIME, Particular.PLACE, Particular.PURPOSE) if each not in named)
    if _NO_ORDER.search(text):
        unstated.append(Particular.ALPHABETICAL)
    drops = (bool(named or unstated) and bool(_DROPS_LINE.search(text))) or None
    return {
        "drops_line": drops,
        "particulars": once(each for each in named if each not in unstated),
        "unstated": once(unstated),
    }


def _windows(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(text):
        group = "what" if match["what"] is not None else "other"
        yield match.span(group)


def _things(text: str, windows: list[tuple[int, int]]) -> Iterator[tuple[Particular, int]]:
    """Each thing with its place; what was read as one (an e-mail address) is not read as another (an address)."""
    for pattern, thing in _NAMED_ANYWHERE:
        yield from ((thing, match.start()) for match in pattern.finditer(text))
        text = pattern.sub(lambda match: " " * len(match[0]), text)
    for pattern, thing in _NAMED_IN_A_PAPER:
        for match in pattern.finditer(text):
            if any(first <= match.start() < last for first, last in windows):
                yield thing, match.start()
        text = pattern.sub(lambda match: " " * len(match[0]), text)
