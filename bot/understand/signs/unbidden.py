"""Who did something without being told to: "our treasurer mailed it off his own bat"."""

from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.signs import roles
from rules.terms import Role

_TELLING: Final = (
    r"(?:told|tells?|telling|asked|asks?|asking|direct(?:ed|s|ing)?|instruct(?:ed|s|ing)?|order(?:ed|s|ing)?|"
    r"authori[sz](?:ed|es|ing)|requested|prompted|bidden|charged)"
)
_NOBODY_TOLD: Final = re.compile(
    rf"\b(?:neither|nobody|no[- ]one|none of (?:them|us|those)|not one)\b[^.?!;]{{0,80}}?\b{_TELLING}\b(?! (?:for|about|whether|if|why)\b| (?:us|me|you|anyone|anybody|the (?:company|corporation|office))\b(?! to))",
    re.IGNORECASE,
)
"""Those who did not tell him to are no senders."""
_NOT_TOLD: Final = re.compile(
    rf"\b(?:without (?:ever |first )?(?:(?:being|having been|getting|been) )?|(?:was|were|is|been|be)(?: not|n't) (?:ever )?|never (?:been |being )?|not (?:being |having been )?)"
    rf"{_TELLING}\b(?! (?:us|me|you|anyone|anybody|anything|the (?:company|corporation|office))\b(?! to))(?: (?:to|so|do|it|that|this|her|him))*(?: by [^.?!;]{{0,80}})?|"
    r"\b(?:without|not (?:at|on|by|upon)|with no|absent) (?:(?:the|any|our|an?|either|board|board's|president's|secretary's|president|secretary|chair\w*|chairman's|of|or|nor|and|the), ?|(?:the|any|our|an?|either|board|board's|president's|secretary's|president|secretary|chair\w*|or|nor|and) ){0,8}"
    r"(?:direction|instructions?|orders?|say-?so|bidding|behest|authori[sz]ation|authority|go-ahead|request|mandate)\b(?: (?:of|from|by) [^.?!;]{0,60})?",
    re.IGNORECASE,
)
_ON_HIS_OWN: Final = re.compile(
    r"\b(?:on|off|of|by|at) (?:his|her|their|its|my|your) own (?:bat|initiative|accord|motion|idea|say-?so|hook|authority|volition|steam|free will)\b|\b(?:unprompted|unbidden|self-appointed)\b|\btook it (?:up)?on (?:him|her|them)sel(?:f|ves) to\b",
    re.IGNORECASE,
)
_NO_SENDERS: Final = (Role.STOCKHOLDER, Role.COUNSEL)


def facts(text: str) -> dict[str, Any]:
    """The offices of those who acted unbidden; `Role.OTHER` where none is named."""
    rest = _NOT_TOLD.sub(" ", _NOBODY_TOLD.sub(" ", text))
    if rest == text and not _ON_HIS_OWN.search(text):
        return {}
    named = tuple(each for each in roles.facts(rest)["roles"] if each not in _NO_SENDERS)
    return {"unbidden": named or (Role.OTHER,)}
