"""What marks the answer before as right or wrong, said in words: "right", "that's wrong", "wrong: it should be ..."."""

import re
from enum import StrEnum
from typing import Final

from msgspec import Struct


class Mark(StrEnum):
    """How an answer was marked."""

    RIGHT = "right"
    WRONG = "wrong"


class Said(Struct, frozen=True):
    """A mark, and what is wrong as the person says it; None where nothing is said."""

    mark: Mark
    words: str | None = None


_THIS: Final = r"(?:(?:that|this|it)(?:['\N{RIGHT SINGLE QUOTATION MARK}]?s| is| was)|(?:the|that|this|your|last) answer (?:is|was)|you(?:['\N{RIGHT SINGLE QUOTATION MARK}]?re| are))"
_BEFORE: Final = r"\W*(?:(?:no|nope|yes|yep|ok(?:ay)?|well|hm+|but|sorry|thanks)\W+)*"
_RIGHT: Final = re.compile(
    rf"{_BEFORE}(?:{_THIS}\s+)?(?:(?:all|quite|exactly)\s+)?(?:right|correct)(?:\W+(?:thanks|thank you))?[\s.!]*",
    re.IGNORECASE,
)
_WRONG: Final = re.compile(
    rf"{_BEFORE}(?:{_THIS}\s+)?(?:(?:just|plain(?:ly)?|simply|clearly|completely|quite)\s+)?"
    r"(?:wrong|incorrect|(?:not|n't)\s+(?:right|correct|true))(?P<rest>[\s.!]*|\s*[:,;.!\N{EN DASH}\N{EM DASH}-]\s*\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def mark_of(message: str) -> Said | None:
    """The mark that a message gives the answer before it; None for a question ("right?", "wrong, isn't it?") and all else."""
    if _RIGHT.fullmatch(message):
        return Said(Mark.RIGHT)
    found = _WRONG.fullmatch(message)
    if found is None:
        return None
    rest = found["rest"].strip()
    if rest.endswith("?") and not rest.startswith(":"):
        return None
    return Said(Mark.WRONG, rest.lstrip(" :,;.!-\N{EN DASH}\N{EM DASH}") or None)
