"""What a question says of notices and their waivers: by whose post they go, who signs for whom, whether he comes too late."""

from typing import Any, Final

from bot.understand import form
from bot.understand import patterns as re
from rules.abroad import COUNTRIES

_NATIONS: Final = (
    r"(?:canadian|british|english|german|french|mexican|japanese|chinese|swiss|austrian|italian|spanish|dutch|belgian|irish|"
    r"australian|indian|israeli|brazilian|korean|swedish|danish|norwegian|foreign|non-?(?:us|u\.s\.|american))"
)
_ABROAD: Final = rf"(?:{'|'.join(sorted(COUNTRIES, key=len, reverse=True))}|abroad|overseas)"
_POST: Final = (
    r"(?:post(?:al service| office|box|ed)?|mail(?:box|ed|s)?|letter ?box|pillar box|deposited|dropped|stamps?|postage)"
)
_FOREIGN_POST: Final = re.compile(
    rf"\b(?:canada post|royal mail|deutsche post|la poste|correos|poste italiane|japan post|china post|australia post|swiss post|india post|an post|{_NATIONS} (?:\w+ )?{_POST}|"
    rf"{_POST} (?:\w+ ){{0,4}}?(?:in|from|at|of) (?:(?:our|the|a|an|its|downtown) )*{_ABROAD}|(?:in|from|at) (?:(?:our|the|a) )?{_ABROAD}(?:'s)?(?: office| branch)?,? (?:\w+ ){{0,3}}?{_POST})\b",
    re.IGNORECASE,
)
"""What is posted in another country."""
_LETTER: Final = re.compile(r"\b(?:notices?|letters?|envelopes?|mail\w*|it|them|they|post\w*|that)\b", re.IGNORECASE)

_ANNUAL: Final = re.compile(r"\b(?:annual|agm|yearly)\b", re.IGNORECASE)
_SPECIAL: Final = re.compile(r"\bspecial\b", re.IGNORECASE)
_HOLDS: Final = re.compile(
    r"\b(?:contents?|say|says|state|states|contain|contains|include|includes|template|templates|wording|mention|mentions|spell out|hold|holds|list|lists|name|names)\b",
    re.IGNORECASE,
)
_HELD_APART: Final = re.compile(
    r"\bdiffer\w*|\b(?:compare\w*|versus|vs|extra|additional\w*|beyond|more than|identical|alike)\b|\b(?:the )?same\b(?! (?:day|time|place|person))|\bthat (?:the|an?|its) (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:other|first|second|annual|special|one)(?:'s)?(?: (?:one|meeting|notice)(?:'?s)?){0,2} (?:need|needs|do|does|must|may|can|has|is)(?: not|n't)\b",
    re.IGNORECASE,
)
_DIFFER: Final = re.compile(r"\bdiffer\w*|\bmore\b|\bextra\b|\badditional\w*", re.IGNORECASE)
_NOTICE: Final = re.compile(r"\b(?:notices?|invitations?|letters?|templates?)\b", re.IGNORECASE)


def _kinds_compared(text: str) -> bool:
    """Whether what is said in the notices of an annual and of a special meeting is held against each other."""
    return all(each.search(text) for each in (_ANNUAL, _SPECIAL, _HOLDS, _HELD_APART, _NOTICE))


_OTHERS: Final = (
    r"(?:brother|sister|wife|husband|spouse|son|daughter|mother|father|mom|dad|uncle|aunt|cousin|nephew|niece|partner|friend|neighbou?r|assistant|secretary|"
    r"lawyer|attorney|counsel|accountant|broker|banker|agent|boss|roommate|girlfriend|boyfriend|fianc[ée]e?|kid|child|in-law|brother-in-law|sister-in-law|proxy(?: holder)?|stand-?in)"
)
_SIGNS: Final = r"(?:sign(?:s|ed|ing)?|executed?|execut(?:es|ing)|inks?|inked|waive[sd]?|waiving)"
_WAIVER: Final = re.compile(r"\bwaive(?:r|rs|d|s)?\b|\bwaiving\b", re.IGNORECASE)
_BY_ANOTHER: Final = re.compile(
    rf"\b(?:his|her|their|my|whose|(?:holder|owner|director|member)'s|[A-Z][a-z]+'s) (?:\w+ )?{_OTHERS}\b[^.?!;]{{0,30}}?\b{_SIGNS}\b|"
    rf"\b{_SIGNS} by (?:his|her|their|my|the (?:stock|share)?holder's|the director's|an?|the|one's) (?:\w+ )?{_OTHERS}\b|"
    rf"\b{_SIGNS}\b[^.?!;]{{0,50}}\b(?:for|on behalf of|in the name of|in place of|instead of) (?:him|her|them|(?:his|her|their|my) (?:\w+ )?{_OTHERS})\b|"
    rf"\b{_SIGNS} (?:his|her|their|my) (?:\w+ )?{_OTHERS}'s? (?:name|waiver)\b|\b(?:somebody|someone|anybody|anyone) else\b[^.?!;]{{0,20}}\b{_SIGNS}\b",
    re.IGNORECASE,
)
"""A waiver is signed by another than the one who is entitled to the notice."""
_NO_AUTHORITY: Final = re.compile(
    r"\b(?:no|without(?: an?| any| the)?|not (?:an?|any|his|her)|neither|nor|never (?:gave|had|got)(?: \w+){0,2}|n't (?:have|got|hold)(?: an?| any)?) (?:(?:written|valid|signed|formal|a|an|any) )*(?:power of attorney|poa|prox(?:y|ies)|authority|authori[sz]ation|mandate)\b|"
    r"\bon (?:his|her|their) own\b|\b(?:isn't|is not|wasn't|was not|not) (?:his|her|their|a|the)? ?(?:proxy|attorney)\b",
    re.IGNORECASE,
)
_AUTHORITY: Final = re.compile(
    r"\b(?:power of attorney|poa|prox(?:y|ies)|authori[sz](?:ed|ation)|attorney-in-fact)\b", re.IGNORECASE
)
_TOO_LATE: Final = re.compile(
    r"\b(?:too|come|came|comes|is that|is it|was that|was it|that's) late\b(?! (?:to|for (?:him|her|them|me|us) to)\b)|\bmissed the (?:boat|deadline|chance)\b|\bafter the fact\b[^?]{0,15}\b(?:bad|no good|worthless|useless)\b",
    re.IGNORECASE,
)


def facts(text: str) -> dict[str, Any]:
    """The post of another country, and of a waiver who signs it and whether it is asked if it comes too late."""
    found: dict[str, Any] = {}
    if _FOREIGN_POST.search(text) and _LETTER.search(text):
        found["foreign_post"] = True
    if _kinds_compared(text):
        found["kinds_compared"] = True
        found["kinds_unlike"] = bool(_DIFFER.search(text)) or None
    if not _WAIVER.search(text):
        return found
    if _BY_ANOTHER.search(text):
        found["signed_by_another"] = True
    if _NO_AUTHORITY.search(text):
        found["signer_authorized"] = False
    elif _AUTHORITY.search(text):
        found["signer_authorized"] = True
    found["waiver_too_late"] = bool(_TOO_LATE.search(" ".join(form.asking(text)))) or None
    return found
