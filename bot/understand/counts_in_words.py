"""Counts that are said in words or follow from others: everyone, nobody, unanimous, those in the room and those on the line."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import Number

_COME: Final = (
    r"(?:turn\w*|show\w*|attend\w*|present|there|here|come|came|coming|on the (?:call|line)|made it|in the room)"
)
_EVERYONE: Final = re.compile(
    rf"\b(?:every(?: single)? director|all (?:\w+ ){{0,4}}?directors|everyone|everybody|all of us|we all)\b.{{0,25}}?\b{_COME}|full attendance",
    re.IGNORECASE,
)
_NOT_EVERYONE: Final = re.compile(
    r"\b(?:with |except )?one (?:is )?(?:missing|absent|short)\b|\b(?:all|every\w*)(?: (?:of )?(?:the |our )?directors?)? (?:but|except|save)\b",
    re.IGNORECASE,
)
_UNANIMOUS: Final = re.compile(
    r"\bunanimous(?:ly)?\b|\b(?:all|every(?: single| one)?)\b(?: of)? ?(?:(?!sign|but |except|save)\w+ ){0,4}?(?:(?:have|has|had|did|will) )?(?:already )?(?:sign|consent)",
    re.IGNORECASE,
)
_NOT_UNANIMOUS: Final = re.compile(
    r"\b(?:all|every\w*)\b[^.?!]{0,30}\b(?:but|except|save)\b[^.?!]{0,30}\bsign|\b(?:one|\d+|two|three) (?:\w+ ){0,2}?(?:refuse[sd]?|won'?t sign|did ?n'?t sign|has ?n'?t signed|hold(?:s|ing)? out)",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    r"\b(?:single|sole|lone|one|only)[- ](?:director|person|member)\b(?! (?:call|ask|want|request|act|bind|short|missing|absent|is|has|on|who|can|may|from))(?! board)",
    re.IGNORECASE,
)
_ONLY_ONE: Final = re.compile(
    r"\bonly director\b|\bthe (?:whole|entire|full) board is (?:\w+ )?(?:one|a single) (?:person|director)|\b(?:one|single|1)[- ](?:person|director|man|woman|member) board|"
    r"\bsole (?:director|member of the board)\b|\bboard of (?:one|1|a single)\b",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(
    r"\s*(?:(?:more|others?|directors?|members?|of (?:them|us)) )?(?:(?:are|is|were|was|will be|have|has|who) )*(?:(?:more|just|only|also) )?"
    r"(?:on the (?:\w+ )?(?:call|phone|line|zoom|video|screen)|by (?:phone|video|zoom|telephone)|dial|call(?:s|ed|ing)? in|join|remote|over (?:zoom|the phone)|"
    r"via|on (?:zoom|video|teams)|zoom|came|come|in person|in the room|here|at the table|physically)",
    re.IGNORECASE,
)


def counted_at_two_places(text: str, numbers: Sequence[Number]) -> int | None:
    """The directors present, where some are in the room and others on the line; None where not."""
    counts = [
        int(each.value) for each in numbers if each.kind == "count" and _ELSEWHERE.match(text[each.end : each.end + 60])
    ]
    near = re.search(r"\b(?:phone|call|line|zoom|video|dial\w*|remote\w*)\b", text, re.IGNORECASE)
    return sum(counts) if len(counts) > 1 and near else None


def said_in_words(text: str, found: dict[str, Any]) -> dict[str, Any]:
    """The counts of a question with those that it says without a number, and those that follow from the others."""
    said = dict(found)
    if _EVERYONE.search(text):
        said["everyone_present"] = True
    if _NOT_EVERYONE.search(text):
        said["everyone_present"] = False
    alone = _ALONE.search(text) and not re.search(r"committee|shareholder|stockholder", text, re.IGNORECASE)
    if _ONLY_ONE.search(text) or (alone and not {"directors", "present", "seats", "members"} & said.keys()):
        said.setdefault("directors", 1)
    if _NOT_UNANIMOUS.search(text):
        said["unanimous"] = False
    elif _UNANIMOUS.search(text):
        said["unanimous"] = True
    return _derived(_shares(said))


def _shares(said: dict[str, Any]) -> dict[str, Any]:
    """Shares outstanding are those issued without those in the treasury; present are those in person and by proxy."""
    if "shares_issued" in said and "shares_outstanding" not in said:
        said["shares_outstanding"] = said["shares_issued"]
    if "shares_issued" in said and "shares_treasury" in said:
        said["shares_outstanding"] = said["shares_issued"] - said["shares_treasury"]
    if "shares_in_person" in said:
        by_proxy = said.get("shares_by_proxy")
        if by_proxy is not None or "shares_present" not in said:
            said["shares_present"] = said["shares_in_person"] + (by_proxy or 0)
    return said


def _derived(said: dict[str, Any]) -> dict[str, Any]:
    """A part of so many directors, as their number."""
    whole = next((said[name] for name in ("in_office", "seats", "directors", "members") if name in said), None)
    for name in ("present", "in_favor", "signed", "asking"):
        part = said.get(f"{name}_fraction")
        if isinstance(part, Fraction) and whole and name not in said:
            said[name] = int(part * whole)
    return said
