"""The piece of a message that asks, where something told beside it would mislead ("Zoom keeps crashing, is there still a quorum?")."""

from collections.abc import Sequence
from typing import Any, Final

from bot.understand import patterns as re

_BETWEEN: Final = re.compile(
    r"(?<!\bMs)(?<!\bMr)(?<!\bMrs)(?<!\bDr)[.?!;\n]+|,|\s-+\s|\s[—–]\s|\b(?:because|bc|b/c|'?cause of|now that)\b",  # noqa: RUF001 - dashes as they are typed
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"^\W*(?:(?:so|and|but|ok|okay|well|please|pls|then|hey|question|if)\W+)*(?:who|whom|whose|what|when|which|where|how|can|could|may|must|is|are|do|does|did|should|shall|will|would|has|have)\b",
    re.IGNORECASE,
)
_OF_THE_FIELD: Final = re.compile(
    r"\b(?:meetings?|mtgs?|agm|board|directors?|quorum|votes?|prox(?:y|ies)|notices?|officers?|secretary|treasurer|president|chairman|shares?|stock|dividends?|record date|committees?|certificates?|by-?laws?|indemni\w+|consents?|adjourn\w*)\b",
    re.IGNORECASE,
)


def asks_beside(text: str, misleading: Sequence[Any]) -> bool:
    """Whether some piece of a text asks for a matter of bylaws, and no piece that asks holds what `misleading` patterns look for."""
    pieces = [piece for piece in _BETWEEN.split(text) if piece and _ASKS.search(piece)]
    misled = any(each.search(piece) for each in misleading for piece in pieces)
    return not misled and bool(asking_pieces(text))


def asking_pieces(text: str) -> tuple[str, ...]:
    """The pieces of a text that ask for a matter of bylaws, where it has others beside them; none where it is of one piece."""
    pieces = [piece.strip() for piece in _BETWEEN.split(text) if piece and piece.strip()]
    if len(pieces) == 1:
        return ()
    return tuple(piece for piece in pieces if _ASKS.search(piece) and _OF_THE_FIELD.search(piece))
