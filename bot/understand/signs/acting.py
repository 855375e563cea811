"""Who would act or approve, as a question puts it: "can the CEO ...", "without asking the stockholders"."""

from collections.abc import Sequence
from typing import Any, Final

from bot.understand import lexicon
from bot.understand import patterns as re
from bot.understand.form import asking
from rules.terms import Role

_BODIES: Final = (
    (r"(?:share|stock)[- ]?holders?|investors?", Role.STOCKHOLDER),
    (r"(?:audit |executive |finance |compensation |any |\w+ )?committees?(?: members?)?", Role.COMMITTEE),
    (r"(?:full |whole |entire )?board(?! meeting| seat| member)(?: of directors)?", Role.BOARD),
    (
        r"(?:board (?:members|folks|people|guys)|(?:(?:fellow|other|remaining) )?directors|(?:rest|others) (?:of|on) the board)",
        Role.BOARD,
    ),
    (r"(?:board member|director)", Role.DIRECTOR),
    (r"(?:an? |any |other )?officers?", Role.OFFICER),
)
UNDERGOES: Final = r" (?:\w+ly |also |ever |still |even |all |just )*(?:be|get|have to be|need to be|has to be) (?:\w+ly )?(?!able|allowed|permitted|entitled|asked)\w+(?:ed|en|ut|wn|id|red)\b| be\s*[?.,]"
"""After the subject of a question: something is done to it, it does nothing itself."""
_ALL: Final = (*lexicon.ROLES, *_BODIES)
_LEAD: Final = r"(?:the |our |an? |any |one |a single |its |corporation'?s? |company'?s? )*"
_SUBJECT: Final = r"(?<!wanna )(?<!want to )(?<!just )\b(?:can|may|could|might|should|must|shall|does|do|did|will|would|is it (?:ok|okay|fine) if|if|(?:ok|okay|up|left|possible|allowed) (?:to|for))\s+"
_AGENT: Final = r"\b(?:by|from)\s+"
_ACTORS: Final = [
    (re.compile(rf"{lead}{_LEAD}(?:{words})\b(?!'|{after})(?! (?:meeting|approval|consent|vote))", re.IGNORECASE), role)
    for lead, after in ((_SUBJECT, UNDERGOES), (_AGENT, r"\bnobody"))
    for words, role in _ALL
]
_ACTS: Final = r"(?:fill|set|fix|remove|elect|appoint|amend|decide|approve|pick|choose|call|fixe|sign)s?\b"
_TELLING: Final = [
    (
        re.compile(
            rf"(?:^|[,;:-])\s*(?:surely |so |then |at least )*{_LEAD}(?:{words}) (?:at least |then |always |alone |itself )*{_ACTS}",
            re.IGNORECASE,
        ),
        role,
    )
    for words, role in _ALL
]
_STANDING: Final = [
    (
        re.compile(
            rf"\b(?:is|are|was)\s+{_LEAD}(?:{words})\s+(?:allowed|able|entitled|authorized|permitted|free|empowered)\b",
            re.IGNORECASE,
        ),
        role,
    )
    for words, role in _ALL
]
_NEEDED: Final = r"(?:approv\w+|consent|vote|okay|ok|sign[- ]?off|permission|blessing|say|agree\w*)"
_APPROVALS: Final = (
    (
        re.compile(
            rf"\b(?:share|stock)[- ]?holders?'? (?:have to |has to |need to |must |should )?{_NEEDED}\b|{_NEEDED} (?:of|from|by) (?:the |our )?(?:share|stock)[- ]?holders|"
            r"\b(?:ask(?:ing)?|go(?:ing)? (?:back )?to|consult(?:ing)?|involv(?:e|ing)) (?:the |our )?(?:share|stock)[- ]?holders|put it to the (?:share|stock)[- ]?holders|\b(?:need|have|get|require|want)\w* (?:the |our )?(?:share|stock)[- ]?holders to (?:approve|agree|consent|vote|sign off|say yes|ok|bless)\b",
            re.IGNORECASE,
        ),
        Role.STOCKHOLDER,
    ),
    (
        re.compile(
            rf"\bboard {_NEEDED}\b|{_NEEDED} (?:of|from|by) (?:the |our )?board\b|\b(?:ask(?:ing)?|consult(?:ing)?) (?:the |our )?board\b",
            re.IGNORECASE,
        ),
        Role.BOARD,
    ),
)


def _places(text: str, table: Sequence[tuple[re.Pattern[str], Role]]) -> list[tuple[int, Role]]:
    """Where each of those of a table is named first."""
    rows = [(pattern, (pattern, role)) for pattern, role in table]
    found = ((pattern.search(text), role) for pattern, role in re.standing(text, rows))
    return [
        (match.start(), role)
        for match, role in found
        if match and not (role is Role.COMMITTEE and match[0].lower().startswith("from"))
    ]


def facts(text: str) -> dict[str, Any]:
    """The one who would act, and the one whose approval is asked about."""
    approval = next((role for pattern, role in _APPROVALS if pattern.search(text)), None)
    asked = " ".join(asking(text))
    found = _places(text, _STANDING) or _places(text, _ACTORS) or _places(asked, _TELLING)
    if not found:
        return {"approval": approval}
    first = min(start for start, _ in found)
    actor = next(role for start, role in found if start == first)
    if actor is approval and approval is Role.STOCKHOLDER:
        return {"approval": approval}
    return {"actor": actor, "approval": approval}
