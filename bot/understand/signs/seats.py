"""Seats on the board: who comes into an empty one; and to whom a letter of resignation was handed."""

from typing import Final

from bot.understand import lexicon
from bot.understand import patterns as re
from bot.understand.predicates import asks_for
from rules.terms import Role

_PERSON: Final = r"(?:fill|co-?opt|pick|choos|chose|appoint|elect|nam|put|replac|find|vot|tak|select|decid)\w*"
_SEAT: Final = r"(?:(?:empty|vacant|open|free|new|newly[- ]created|created|added|extra|dead) (?:board )?(?:seats?|chairs?|places?|spots?|ones?|directorships?)|vacan(?:cy|cies)|successors?|replacements?|new directors?)"
_IN_PLACE: Final = r"\b(?:pick|choos|appoint|elect|nam|put|stick|slot|drop|install|vot|bring|get)\w*\b[^.?!]{0,25}\b(?:somebody|someone|anybody|anyone|some ?one|another (?:person|director|man|woman)|(?:an?|the) (?:new|other) \w+|(?-i:[A-Z])[\w'-]+) (?:else )?(?:in|into|to|for|on) (?:his|her|their|that|(?:the )?(?:ousted|removed|departed|former|old) (?:director|member)'?s) (?:place|stead|seat|chair|spot)\b"
_FILLS: Final = re.compile(
    r"\bvot(?:e|ed|es|ing)\b[^?!;,]{2,40}\b(?:in|into|to|onto) (?:an?|the|one) (?:board )?(?:vacanc\w+|(?:vacant|empty|open) (?:seat|chair|place))|"
    rf"\b{_PERSON}\b[^.?!]{{0,50}}\b{_SEAT}\b|\b(?:vote|bring)s? new (?:people|persons|faces|blood) (?:in|on|onto)\b|\b(?:seat|vacanc|chair|directorship)\w*\b[^.?!]{{0,25}}\b(?:be|gets?|being|is to be) filled\b|"
    rf"{_IN_PLACE}|"
    r"\bfor (?:one of |either of |any of )?(?:the|our|that|those|these|this|an?) (?:\w+ )?(?:empty|vacant|open) (?:board )?(?:seats?|chairs?|places?|spots?)\b|"
    r"\b(?:seat|put|place|vote|elect)(?:s|ed)?\b[^?!;]{2,40}\b(?:in|into|to|on) (?:one of |any of |either of )?(?:the|our|those) (?:empty|vacant|open) (?:seats?|chairs?|places?|spots?)\b|"
    r"\b(?:want(?:s|ed)?|vot(?:e|ed|ing)|wish|like|agreed|propose[sd]?|plan|try|trying) to (?:seat|put in|bring in) (?:(?:mr|ms|mrs|dr)\.? )?(?-i:[A-Z])[\w'-]+|"
    r"\b(?:pick|choose|name|appoint|select|elect)(?:s|ing)? (?:the |our |those |these )?(?:(?:extra|additional|other|two|three|four|five|\d+) )*(?:new|newly added|added|extra|additional) (?:(?:two|three|four|five|\d+) )?(?:directors?|people|persons?|members?|ones?|folks|faces|seats?)\b|"
    r"\b(?:new|added|extra|additional|newly created|created|sixth|seventh|eighth|ninth|tenth) (?:seat|place|chair|directorship|spot)s?\b[^.?!;]{0,50}\b(?:fill|filled|elect|appoint|hand out|give away)\b|"
    r"\b(?:re-?)?fill(?:s|ing)?\b[^.?!]{0,30}\b(?:seats?|vacanc\w+|chairs?|directorships?)\b|"
    r"\b(?:put|puts|get|gets|pick\w*|choose\w*)\b[^.?!]{0,25}\b(?:people|persons?|somebody|someone|directors) (?:in|into|for|to|on) (?:them|it|these|those|the)\b",
    re.IGNORECASE,
)
_TOOK: Final = re.compile(
    r"\b(?:put|puts|putting|plac\w+|seat|seats|seating)\b[^.?!]{0,30}\b(?:in|into|on|to) (?:a|an|the|that|this|our) (?:vacant|empty|open|dead|free)\b|\b(?:successor|replacement|new one|newcomer)\b[^.?!]{0,30}\b(?:serve|sit|stay|remain|last|term|hold|run|get)\w*|"
    r"\bnew (?:director|guy|man|woman|member)\b[^.?!]{0,40}\b(?:rest|remainder|balance|old|predecessor\w*|unexpired|departed|former|dead)\b|"
    r"\b(?:chosen|appointed|named|picked|put|elected|brought in)\b[^.?!]{0,40}\b(?:by the (?:other |remaining )*(?:directors|board)|(?:vacant|empty|dead|open|free) (?:\w+ ){0,2}?(?:seat|chair|place)|in (?:his|her|the) (?:place|stead))|"
    r"\bdirectors? (?:that|whom|who|which) (?:the |our )?(?:board|(?:other |remaining )*directors) (?:(?:has|have|had|just) )*(?:appoint|choos|chose|pick|nam|put|elect|co-?opt|install)\w*|\b(?:directors|board) (?:has |have )?(?:just |now |already |since |then )?(?:chosen|chose|appointed|named|picked|put)\b|\bfill(?:s|ed|ing)?\b[^.?!]{0,25}\b(?:vacan\w+|seat|chair)",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:committees?|ceo|cfo|coo|president|vice|secretary|treasurer|officers?|vps?|(?<!in )(?<!leaves )(?<!leave )(?<!hold )(?<!holds )(?<!holding )(?<!held )offices?)\b",
    re.IGNORECASE,
)
_CALLED: Final = re.compile(
    r"\bspecial (?:board )?meeting\b[^.?!]{0,40}?\b(?:only|purpose|to|about|for|over|on)\b(?P<purpose>[^.?!]*)|"
    r"\bmeeting (?:was |had been |has been )?(?:called|convened|held) (?:only |just |solely )?(?:to|about|for|over)\b(?P<told>[^.?!]*)",
    re.IGNORECASE,
)
_OF_SIZE: Final = re.compile(
    r"\b(?:purpose|board|number|size|seats?|directors?|that|this|it|enlarg\w+|expand\w*|shrink\w*|grow)\b(?! only)",
    re.IGNORECASE,
)
_HANDED: Final = (
    r"(?:left|leav\w+|gave|giv\w+|hand\w*|sent|send\w*|mail\w*|deliver\w*|submit\w*|address\w*|went|goes|go|emailed)"
    r"\b[^.?!;]{0,60}?\b(?:to|with) (?:the |our |his |her |a )?"
)
_RECIPIENTS: Final = [(re.compile(rf"\b{_HANDED}(?:{words})\b", re.IGNORECASE), role) for words, role in lexicon.ROLES]


_LAID: Final = [
    (
        re.compile(
            rf"\b(?:left|leav\w+|drop\w*|put|lay|laid|plac\w+|plunk\w*|slid|slip\w*|push\w*|toss\w*|threw)\b[^.?!;]{{0,50}}?\b(?:on|onto|in|into|under|through) (?:the |our )?(?:{words})'?s? (?:own )?(?:desk|in-?tray|in-?box|mail ?box|pigeonhole|office|chair|door|hands?)\b",
            re.IGNORECASE,
        ),
        role,
    )
    for words, role in lexicon.ROLES
]
"""Where a letter was left for somebody ("on the treasurer's desk")."""
_GIVEN: Final = [
    (
        re.compile(
            rf"\b(?:hand|gave|giv|send|sent|slip)\w* (?:the |our |his |her )?(?:{words}) (?:a|an|the|his|her|my|their) (?:\w+ ){{0,2}}(?:resignation|letter|note|paper)\b",
            re.IGNORECASE,
        ),
        role,
    )
    for words, role in lexicon.ROLES
]


_HAS_IT: Final = [
    (
        re.compile(
            rf"\b(?:{words}) (?:just |only |then |now |already )?(?:has|had|got|gets|received|receives|holds) (?:it|(?:the|his|her|this|that|a) (?:\w+ ){{0,2}}?(?:letter|note|paper|resignation))\b",
            re.IGNORECASE,
        ),
        role,
    )
    for words, role in lexicon.ROLES
]


_AGREED: Final = re.compile(
    r"\b(?:(?:share|stock)?holders?'?s?'?|voting|investors?'?s?'?|founders'?|owners'?|pooling|side) (?:rights )?(?:agreement|contract|pact|deal|accord)s?\b|"
    r"\b(?:agreement|contract|pact|deal|accord)s? (?:\w+ ){0,3}?(?:among|between|amongst|of|by|with) (?:(?:the|our|all|some|two|three|certain|its) )*(?:(?:share|stock)?holders|founders|owners|investors)\b|"
    r"\b(?:(?:share|stock)?holders|founders|owners|investors) (?:\w+ ){0,4}?(?:agreed|signed|contracted|promised|have an agreement|made a pact|entered into)\b[^.?!;]{0,80}\b(?:seat|board|director|remov\w+|oust\w*)\b",
    re.IGNORECASE,
)
_NO_AGREEMENT: Final = re.compile(
    r"\b(?:no|without|not|never|nor|absent|neither|isn't|aren't|n't)(?: (?:an?|any|such|some|there|is|are|being|the|our|have|has|signed|made))* (?:[\w'-]+ ){0,2}?(?:agreement|contract|pact|deal|accord)s?\b",
    re.IGNORECASE,
)
_COMES_FIRST: Final = re.compile(
    r"\b(?:agreement|contract|pact|deal|it|that|accord)s? (?:still |really |nonetheless )?(?:protects?|prevails?|overrides?|trumps?|comes? first|binds?|blocks?|stops?|prevents?|bars?|matters?|beats?|limits?|controls?|governs?|has priority|shields?|saves?|stands? in the way|take precedence|takes precedence|keeps? (?:her|him))\b",
    re.IGNORECASE,
)


def agreed_among_holders(text: str) -> str | None:
    """Whether an agreement among stockholders on a seat is "told", or is "asked if first"; None where there is none."""
    if not _AGREED.search(_NO_AGREEMENT.sub(" ", text)):
        return None
    return "asked if first" if asks_for(text, _COMES_FIRST) else "told"


def fills_seat(text: str) -> bool:
    """Whether somebody is to come into an empty or new seat of the board (no office, no committee)."""
    return bool(_FILLS.search(text)) and not _ELSEWHERE.search(text)


_SOMEBODY_IN_PLACE: Final = re.compile(_IN_PLACE, re.IGNORECASE)


def fills_office(text: str) -> bool:
    """Whether somebody is to come in the place of an officer who is gone."""
    return bool(_SOMEBODY_IN_PLACE.search(text)) and bool(_ELSEWHERE.search(text)) and "director" not in text.lower()


_MAKES_OFFICER: Final = re.compile(
    r"\b(?:make|name|promote|appoint)(?:s|d)? (?:\w+ ){1,5}?(?:an?|the|our|to) (?:(?:new|assistant|executive|senior|deputy) )*(?:secretary|treasurer|vice[- ]president|vp|officer|coo|cfo|chief \w+ officer)\b",
    re.IGNORECASE,
)


def makes_officer(text: str) -> bool:
    """Whether somebody is to be put into an office ("make Ann an assistant secretary")."""
    return asks_for(text, _MAKES_OFFICER)


def took_seat(text: str) -> bool:
    """Whether somebody came into an empty seat of the board between elections."""
    return bool(_TOOK.search(text)) and not _ELSEWHERE.search(text)


def called_for_else(text: str) -> bool:
    """Whether a special meeting is said to be called for something other than the number of directors."""
    match = _CALLED.search(text)
    return match is not None and not _OF_SIZE.search(match["purpose"] or match["told"] or "")


def handed_to(text: str) -> Role | None:
    """To whom a letter was handed or sent: the first who is named so."""
    patterns = (*_RECIPIENTS, *_LAID, *_GIVEN, *_HAS_IT)
    found = [(match.end(), role) for pattern, role in patterns for match in [pattern.search(text)] if match]
    return min(found, key=lambda each: each[0])[1] if found else None


_PASSED_ON: Final = r"(?:pass(?:es|ed)|forward(?:s|ed)|relay(?:s|ed)|turn(?:s|ed)|hand(?:s|ed)|gave|gives|brought|takes|took) (?:it|that|the (?:letter|note|resignation|paper)|his letter|her letter)(?: on| over| along)? to (?:the |our )?"
_PASSED: Final = [(re.compile(rf"\b{_PASSED_ON}(?:{words})\b", re.IGNORECASE), role) for words, role in lexicon.ROLES]


def passed_on_to(text: str) -> Role | None:
    """To whom the one who got a letter passed it on."""
    return next((role for pattern, role in _PASSED if pattern.search(text)), None)


def resigning(text: str) -> bool:
    """Whether somebody resigns."""
    return bool(re.search(r"\bresign", text, re.IGNORECASE))
