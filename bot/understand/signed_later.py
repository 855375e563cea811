"""Signatures that came only after the action: "six of the seven signed before, the seventh only afterwards"."""

from typing import Any, Final

from bot.understand import patterns as re

_LAST: Final = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|remaining|other|final|missing|\d{1,2}(?:nd|rd|th))"
    r"(?: (?:one|director|member|of (?:them|us)|of the (?:directors|members)))?"
)
_LATER: Final = r"(?:after\w*|later|only then|thereafter|subsequently|once|when|the (?:next|following) \w+|(?:\w+ ){1,2}(?:hours?|days?|weeks?|months?) (?:later|after\w*))"
_SIGNED_LATER: Final = re.compile(
    rf"\bsign(?:ed|s)?\b[^.?!]{{0,90}}?[,;.]? ?\b(?:and|but|while|whereas|then|though)?,? ?(?:the|our) {_LAST}"
    rf"(?:'s)? (?:(?:signed|sign|did|does|followed|signature|came|in|so|added|his|her|theirs|has|had|only|just|not|until|till|it|hers) )*{_LATER}\b",
    re.IGNORECASE,
)
_NEVER: Final = re.compile(
    r"\b(?:refus\w*|declin\w*|never signed|(?:has|have|did)(?: not|n't)(?: yet)? sign(?:ed)?(?! (?:until|till|before))|unsigned|still missing)\b",
    re.IGNORECASE,
)


def signed_later(text: str, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts with the last signature counted, where all but one signed in time and that one did so afterwards."""
    signed, whole = facts.get("signed"), facts.get("directors") or facts.get("members")
    if not signed or not whole or signed != whole - 1 or _NEVER.search(text) or not _SIGNED_LATER.search(text):
        return facts
    return {**facts, "signed": whole}
