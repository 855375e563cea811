"""Example questions on officers with other offices in them: which office it is does not tell one rule from another."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot.understand import patterns as re

_OFFICES: Final = (
    "president",
    "treasurer",
    "secretary",
    "CEO",
    "vice president",
    "CFO",
    "chief executive officer",
    "chief financial officer",
    "assistant secretary",
    "assistant treasurer",
)
_PATTERN: Final = re.compile(
    rf"\b({'|'.join(sorted(map(re.escape, _OFFICES), key=len, reverse=True))})\b", re.IGNORECASE
)
VARIANTS: Final = 2


def variants(question: str) -> tuple[str, ...]:
    """The question with each of its offices changed for another one; none where it names no office."""
    if not _PATTERN.search(question):
        return ()
    return tuple(islice(_turned(question), VARIANTS))


def _turned(question: str) -> Iterator[str]:
    """Each office becomes the one that stands some places further on, so that different ones stay different."""
    for step in (1, 3):
        yield "".join(_further(piece, step) for piece in _PATTERN.split(question))


def _further(piece: str, step: int) -> str:
    low = [office.lower() for office in _OFFICES]
    return _OFFICES[(low.index(piece.lower()) + step) % len(_OFFICES)] if piece.lower() in low else piece
