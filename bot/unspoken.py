"""Matters that a message asks the bylaws about by a name that stands nowhere in them ("do they say anything on clawbacks?")."""

from functools import lru_cache
from typing import Final

from bot.understand import patterns as re
from rules.corporation import Corporation

_BYLAWS: Final = r"(?:(?:the|our|these|your|its) by-?laws|by-?laws)"
_ASKED: Final = re.compile(
    rf"\b{_BYLAWS} (?:even |also |really |actually |ever )?(?:say|mention|deal with|cover|address|regulate|speak (?:of|to|about)|contain|have|include|provide for|require|touch (?:on|upon)|talk about|restrict|set|impose|prescribe|know)s?\b(?P<after>[^.?!]*)|"
    rf"(?P<before>[^.?!]{{0,250}})\b(?:regulated|covered|mentioned|addressed|dealt with|provided for|restricted|required|prescribed|found|allowed|forbidden|there)(?: anywhere)? (?:in|by|under) {_BYLAWS}|"
    rf"(?P<under>[^.?!]{{0,250}}?),? (?:under|in|according to|per) {_BYLAWS}",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(
    r"\b(?:if|whether|how|when|where|who|whom|which|what|that|can|could|may|might|must|should|has to|have to)\b",
    re.IGNORECASE,
)
"""Words of one who asks more than whether a matter is spoken of."""
_EMPTY: Final = re.compile(
    r"the|any|some|our|your|its|this|that|these|those|there|you|they|are|was|were|been|does|did|about|"
    r"regarding|concerning|for|from|with|and|not|anything|something|word|words|rule|rules|policy|"
    r"policies|clause|clauses|provision|provisions|section|sections|requirement|requirements|limit|"
    r"limits|need|needs|want|wants|have|has|company|corporation|firm|business|all|kind|kinds|sort|"
    r"thing|things|matter|matters|topic|subject|please|hey|also|even|say|says|mention|cover|least|"
    r"under"
)
"""Words that name no matter."""
_WORD: Final = re.compile(r"[a-z]{3,}")
_MOST: Final = 0.5
"""At least so large a part of the words that name the matter must be foreign to the text."""


def is_unspoken(message: str, corporation: Corporation) -> bool:
    """Whether a message asks if the bylaws speak of a matter whose name does not stand in them."""
    match = _ASKED.search(message)
    if match is None:
        return False
    named = match["after"] or match["before"] or match["under"] or ""
    if _CLAUSE.search(named):
        return False
    words = [each for each in _WORD.findall(named.lower().replace("-", "")) if not _EMPTY.fullmatch(each)]
    foreign = [each for each in words if not _stands_in(each, corporation)]
    return bool(foreign) and len(foreign) >= _MOST * len(words)


def _stands_in(word: str, corporation: Corporation) -> bool:
    """Whether a word, or its singular, begins a word of the filed text."""
    return any(each.startswith(word.rstrip("s")) for each in _words_of(corporation))


@lru_cache(maxsize=8)
def _words_of(corporation: Corporation) -> frozenset[str]:
    return frozenset(_WORD.findall(corporation.document.text.lower().replace("-", "")))
