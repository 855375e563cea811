"""What was learned from the example questions, as it is kept: `model.bin`, written by `training`, read here.

Most of it is of no use to one question, so the large tables stand in parts, each of which is decoded when it is first
looked into: starting costs a third of what reading everything would.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final
from zlib import crc32

import msgspec

FILE: Final = Path(__file__).with_name("model.bin")
_PARTS: Final = 2048
_WEIGHTS: Final = msgspec.msgpack.Decoder(dict[str, bytes])
_BITS: Final = msgspec.msgpack.Decoder(dict[str, tuple[int, ...]])
_WAYS: Final = msgspec.msgpack.Decoder(list[Any])


class Stored(msgspec.Struct, frozen=True):
    """The contents of the file, in MessagePack."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: tuple[bytes, ...]
    """Parts, in MessagePack, of a table by feature: index of a class and weight in hundredths, one pair after the other,
    each number of two bytes, little end first. A feature stands in the part that `part_of` gives."""
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
    pieces: dict[str, bytes] = {}
    """By the first two characters of a piece of a word, in MessagePack: by piece, the bits that it sets."""
    bits: int = 0
    """How many bits there are."""
    ways: dict[str, bytes] = {}
    """By the key of a pattern, in MessagePack, the ways in which it can match (`needed_words.ways`)."""


EMPTY: Final = Stored(
    classes=(),
    bias=(),
    weights=(),
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


def part_of(feature: str, parts: int) -> int:
    """The number of the part of a table, of so many, in which a feature stands."""
    return crc32(feature.encode("utf-8", "surrogatepass")) % parts


def weights_in_parts(weights: Mapping[str, bytes]) -> tuple[bytes, ...]:
    """The weights by feature, as `Stored` holds them."""
    parts: list[dict[str, bytes]] = [{} for _ in range(_PARTS)]
    for feature, packed in sorted(weights.items()):
        parts[part_of(feature, _PARTS)][feature] = packed
    return tuple(map(msgspec.msgpack.encode, parts))


def pieces_by_beginning(pieces: Mapping[str, tuple[int, ...]]) -> dict[str, bytes]:
    """The bits that pieces of words set, as `Stored` holds them."""
    parts: dict[str, dict[str, tuple[int, ...]]] = {}
    for piece, bits in sorted(pieces.items()):
        parts.setdefault(piece[:2], {})[piece] = bits
    return {beginning: msgspec.msgpack.encode(part) for beginning, part in parts.items()}


@lru_cache(maxsize=2 * _PARTS)
def weights_in(part: bytes) -> dict[str, bytes]:
    """One part of the weights by feature."""
    return _WEIGHTS.decode(part)


@lru_cache(maxsize=4096)
def bits_under(beginning: str) -> dict[str, tuple[int, ...]]:
    """The bits of the pieces with a beginning; nothing where there is none."""
    part = stored().pieces.get(beginning)
    return _BITS.decode(part) if part else {}


def ways_under(name: str) -> list[Any]:
    """The ways in which the pattern of a key can match; none where they are not kept, when it can match anywhere."""
    packed = stored().ways.get(name)
    return _WAYS.decode(packed) if packed else []
