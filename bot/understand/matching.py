"""Which rule a question is about: a linear model over its words, learned from the example questions.

The model holds, for each feature, the weight that it gives to each rule. Scoring adds weights up, so the time does not
depend on how many examples there were, and the same question always gets the same score.
"""

import math
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, starmap
from operator import itemgetter
from typing import Final

import msgspec

from bot.understand.dates import Moment, Period
from bot.understand.lexicon import CONCEPTS, JOINED, KEPT_WORDS, STOP_WORDS
from bot.understand.spelling import corrector
from bot.understand.stored import Stored, stored
from bot.understand.words import tokens

NOT_FOR_BYLAWS: Final = "not_for_bylaws"
_NUMBER: Final = "#"
_DATE: Final = "ondate"
_SPAN: Final = "timespan"
_PIECES: Final = (3, 4, 5)
"""The lengths of the pieces of a word that are features: words of one stem share them."""
_SHORTEST_IN_PIECES: Final = 4
_WHOLE: Final = 2.0


class Match(msgspec.Struct, frozen=True, gc=False):
    """A rule (or the class of what is not for bylaws) and how probable it is, from 0 to 1."""

    rule: str
    probability: float


_OFFSET: Final = 1 << 15
"""Added to each weight where it is packed, so that none is negative."""
_HUNDREDTHS: Final = 100


class Scorer:
    """The sums of weights by class, each in 32 bits of one whole number, so that features are added up all at once."""

    def __init__(self, model: Stored) -> None:
        self.classes = model.classes
        self._bias = model.bias
        self._weights = model.weights
        self._lanes = struct.Struct(f"<{len(model.classes)}I")
        self._packed: dict[str, int] = {}
        self._even = self._pack([])

    def probabilities(self, found: Iterable[str]) -> dict[str, float]:
        """The probability of each class, in alphabetical order, for the features of a question."""
        sums = [0, 0]
        counts = [0, 0]
        for feature in found:
            packed = self._packed.get(feature) or self._read(feature)
            if packed:
                small = feature.startswith("c:")
                sums[small] += packed
                counts[small] += 1
        whole, piece = counts
        scale = 1 / math.sqrt(max(whole * _WHOLE * _WHOLE + piece, 1.0)) / _HUNDREDTHS
        total = sums[0] * int(_WHOLE) + sums[1]
        away = _OFFSET * (whole * int(_WHOLE) + piece)
        lanes = self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))
        scores = [bias + (lane - away) * scale for bias, lane in zip(self._bias, lanes, strict=True)]
        top = max(scores)
        powers = [math.exp(score - top) for score in scores]
        all_of_them = sum(powers)
        return {name: power / all_of_them for name, power in zip(self.classes, powers, strict=True)}

    def _read(self, feature: str) -> int:
        """The weights of a feature, packed; 0 where the model does not know it."""
        weights = self._weights.get(feature)
        if weights is None:
            return 0
        packed = self._pack(struct.iter_unpack("<Hh", weights))
        if len(self._packed) < _KEPT:
            self._packed[feature] = packed
        return packed

    def _pack(self, weights: Iterable[tuple[int, ...]]) -> int:
        lanes = [_OFFSET] * len(self.classes)
        for index, weight in weights:
            lanes[index] += weight
        return int.from_bytes(self._lanes.pack(*lanes), "little")


_KEPT: Final = 8192
"""So many features are kept packed, of 1.3 kB each."""


@lru_cache(maxsize=1)
def scorer() -> Scorer:
    """The scorer of the model."""
    return Scorer(stored())


@lru_cache(maxsize=1)
def _corrector() -> Callable[[str], str]:
    learned = stored()
    return corrector(learned.spelling, learned.real)


def corrected(text: str) -> str:
    """A cleaned text with its words spelt right."""
    return _corrector()(text)


def telling(text: str, moments: Sequence[Moment], periods: Sequence[Period]) -> tuple[str, ...]:
    """The words of a question, each date and each length of time as one word."""
    places = [(each.start, each.end, _DATE) for each in moments] + [(each.start, each.end, _SPAN) for each in periods]
    for start, end, word in sorted(places, reverse=True):
        text = f"{text[:start]} {word} {text[end:]}"
    return tokens(text)


def rank(words: Sequence[str], signs: Sequence[str] = ()) -> tuple[Match, ...]:
    """All classes, most probable first, for the telling words of a question and the facts that it brings."""
    return ranked(probabilities(words, signs))


def probabilities(words: Sequence[str], signs: Sequence[str] = ()) -> dict[str, float]:
    """The probability of each class, in alphabetical order."""
    return scorer().probabilities(features(words, signs))


def ranked(probable: Mapping[str, float]) -> tuple[Match, ...]:
    """The classes of a table in alphabetical order, most probable first, equals in alphabetical order."""
    rows: list[tuple[str, float]] = sorted(probable.items(), key=itemgetter(1), reverse=True)
    return tuple(starmap(Match, rows))


def familiar(words: Sequence[str]) -> float:
    """Which part of a question's telling words, from 0 to 1, are words of the questions that rules answer."""
    known = stored().field
    concepts = [concept(word) for word in words if word not in STOP_WORDS and not word.isdigit()]
    if not concepts:
        return 0.0
    return sum(1 for each in concepts if each in known) / len(concepts)


def features(words: Sequence[str], signs: Sequence[str] = ()) -> set[str]:
    """The features of a question: its concepts, neighbors, pairs within a short reach, pieces of words, and facts."""
    concepts = _joined([concept(word) for word in words])
    kept = [word for word in concepts if word not in STOP_WORDS or word in KEPT_WORDS]
    found = {f"w:{word}" for word in concepts}
    found.update(f"p:{first} {second}" for some in (concepts, kept) for first, second in pairwise(some))
    found.update(f"s:{first} {second}" for first, second in zip(kept, kept[2:], strict=False))
    found.update(*map(_pieces, kept))
    found.update(f"f:{name}" for name in signs)
    if concepts:
        found.add(f"b:{' '.join(concepts[:2])}")
    return found


def size_of(feature: str) -> float:
    """How much a feature counts: a piece of a word less than words and facts."""
    return 1.0 if feature.startswith("c:") else _WHOLE


@lru_cache(maxsize=8192)
def _pieces(word: str) -> tuple[str, ...]:
    if len(word) < _SHORTEST_IN_PIECES:
        return ()
    whole = f"^{word}$"
    return tuple(f"c:{whole[at : at + size]}" for size in _PIECES for at in range(len(whole) - size + 1))


def _joined(concepts: Sequence[str]) -> list[str]:
    """The concepts with two words that stand for one thing made one: a board member is a director."""
    found: list[str] = []
    for each in concepts:
        if found and (found[-1], each) in JOINED:
            found[-1] = JOINED[found[-1], each]
        else:
            found.append(each)
    return found


def concept(word: str) -> str:
    """The concept that a word stands for; every number is one concept."""
    if word[:1].isdigit():
        return _NUMBER
    return CONCEPTS.get(word, word)
