"""Signatures that came only after the action: "six of the seven signed before, the seventh only afterwards"."""

from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import find_numbers

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
_OTHERS_LATER: Final = re.compile(
    rf"\b(?:the|our) (?:other|remaining|last|missing) (?P<n>\w+)(?: (?:directors|members|of (?:them|us)))? (?:(?:signed|did|followed|only|just|not|until|till) )+{_LATER}\b",
    re.IGNORECASE,
)
_NEVER: Final = re.compile(
    r"\b(?:refus\w*|declin\w*|never signed|died|could(?: not|n't) sign|(?:has|have|did)(?: not|n't)(?: yet)? sign(?:ed)?(?! (?:until|till|before))|unsigned|still missing)\b",
    re.IGNORECASE,
)


def signed_later(text: str, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts with the last signatures counted, where the others signed in time and those did so afterwards."""
    signed, whole = facts.get("signed"), facts.get("directors") or facts.get("members")
    if not signed or not whole or signed >= whole or _NEVER.search(text):
        return facts
    others = _OTHERS_LATER.search(text)
    later = next((int(each.value) for each in find_numbers(others["n"])), 0) if others else 0
    if signed + later == whole or (signed == whole - 1 and _SIGNED_LATER.search(text)):
        return {**facts, "signed": whole}
    return facts
