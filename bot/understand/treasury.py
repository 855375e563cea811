"""Shares that a corporation holds itself: issued, but not outstanding, so that they are taken off what is told in all."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from bot.understand import patterns as re
from bot.understand.count_parts import SHARES_FROM
from bot.understand.numbers import Number

_US: Final = r"(?:the |our )?(?:company|corporation|corp|issuer)(?: itself)?"
_HELD: Final = (
    r"(?:in|into|to) (?:the |our |its )?(?:(?:company|corporation)'?s? |corporate |own )?treasury\b|treasury (?:shares?|stock)\b"
    r"|(?:treasury|repurchased|reacquired)\b|(?:bought|taken|took|got) (?:\w+ )?back\b|re-?(?:purchased|acquired)\b"
    rf"|belongs? to (?:us\b|the treasury\b|{_US}\b(?!'))|(?:held|owned|kept) by (?:us\b|{_US}\b(?!'))|{_US}(?:'s| is| has)? (?:holds?|owns?|keeps?|holding|bought)\b|we (?:now )?(?:hold|own|keep) (?:them )?ourselves\b"
)
_FILLED: Final = (
    r"(?: (?:shares?|stock|are|is|of|we have|there are|holds?|has|comes? to|amounts? to|totals?|numbers?|account(?:s|ing)? for"
    r"|about|exactly|another|some|a total of|with|already|of our own|last \w+))*[ :=]*\(?"
)
_AFTER: Final = re.compile(
    rf"(?:(?!\b(?:issued|outstanding|authori[sz]ed|present|represented|voted|signed)\b)[^.?!;:\d]){{0,60}}?\b(?:{_HELD})(?!{_FILLED}\d)",
    re.IGNORECASE,
)
"""Between a number of shares and what says that the corporation holds them nothing tells of others."""
_OF_ALL: Final = re.compile(
    r"\s*(?:shares? )?(?:out )?of (?:the |our |those |these )?[\d,.]+ ?(?:k|m|mm|mil|million|thousand)?\b(?: (?:issued|voting|common))*(?: shares?)?(?: issued)?"
    rf"(?: (?:are|is|were|sit|sits|have been|now|currently|held))* (?:{_HELD})",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(rf"\b(?:{_HELD}|treasury){_FILLED}$", re.IGNORECASE)
_OUTSTANDING: Final = re.compile(
    r"\s*(?:(?!issued\b(?! (?:and|&)))[\w'-]+ ){0,4}?(?:issued (?:and|&) )?outstanding\b", re.IGNORECASE
)
_SAID_OUTSTANDING: Final = re.compile(
    r"\boutstanding(?: (?:common|voting))*(?: (?:shares?|stock))?(?: (?:are|is|of|being))?:? $", re.IGNORECASE
)
_TELLS_OF_THEM: Final = re.compile(rf"\b(?:{_HELD})|\btreasury\b", re.IGNORECASE)


class Held(Struct, frozen=True):
    """The shares in the treasury that a text tells of, and the text without their number."""

    text: str
    shares: int
    """How many are to be taken off the shares told in all; 0 where these are called outstanding already."""


def set_apart(text: str, numbers: Sequence[Number], in_all: int = 0) -> Held | None:
    """The shares that the corporation holds itself; None where a text tells of none.

    A part ("10% is in treasury") is one of the largest number of the text, or where there is none of so many in all.
    """
    if not _TELLS_OF_THEM.search(text):
        return None
    held = [each for each in numbers if _is_held(text, each)]
    others = [each for each in numbers if each not in held and each.kind == "count" and each.value >= SHARES_FROM]
    if not held:
        return None
    whole = max(others, key=lambda each: each.value, default=None)
    rest = text
    for each in held:
        rest = rest[: each.start] + " " * (each.end - each.start) + rest[each.end :]
    if whole is not None and _is_outstanding(text, whole):
        return Held(rest, 0)
    of = whole.value if whole is not None else in_all
    parts = [each.value * (1 if each.kind == "count" else of) for each in held]
    return Held(rest, int(sum(parts)))


def _is_held(text: str, number: Number) -> bool:
    after = text[number.end :]
    if number.kind == "count" and number.value < SHARES_FROM:
        return False
    return bool(_AFTER.match(after) or _OF_ALL.match(after) or _BEFORE.search(text[: number.start]))


def _is_outstanding(text: str, number: Number) -> bool:
    return bool(_OUTSTANDING.match(text[number.end :]) or _SAID_OUTSTANDING.search(text[: number.start]))
