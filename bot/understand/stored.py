"""What was learned from the example questions, as it is kept: `model.bin`, written by `training`, read here."""

from functools import lru_cache
from pathlib import Path
from typing import Final

import msgspec

FILE: Final = Path(__file__).with_name("model.bin")


class Stored(msgspec.Struct, frozen=True):
    """The contents of the file, in MessagePack."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: dict[str, bytes]
    """By feature, one after the other: index of a class and weight in hundredths, both of two bytes, little end first."""
    spelling: dict[str, int]
    real: frozenset[str]
    field: frozenset[str]
    known: frozenset[str]
    """The words that stand in several examples, of rules or of what is not for bylaws."""
    kindred: dict[str, str]
    """By the first two letters: lines of a word and the numbers of the groups of kindred words in which it stands."""
    examples: str
    patterns: dict[str, tuple[int, ...]] = {}
    """By the key of a pattern, its bits: one for each set of pieces of words of which its text must hold one."""
    pieces: dict[str, tuple[int, ...]] = {}
    """By piece of a word, the bits that it sets."""
    bits: int = 0
    """How many bits there are."""


EMPTY: Final = Stored(
    classes=(),
    bias=(),
    weights={},
    spelling={},
    real=frozenset(),
    field=frozenset(),
    known=frozenset(),
    kindred={},
    examples="",
)
"""A model before anything is learned."""


@lru_cache(maxsize=1)
def stored() -> Stored:
    """The contents, read once."""
    return msgspec.msgpack.decode(FILE.read_bytes(), type=Stored)
