"""Which rule a question is about: a linear model over its words, learned from the example questions.

The model holds, for each feature, the weight that it gives to each rule. Scoring adds weights up, so the time does not
depend on how many examples there were, and the same question always gets the same score.
"""

import math
import struct
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, starmap
from operator import itemgetter
from typing import Final

import msgspec

from bot.understand.dates import Moment, Period
from bot.understand.lexicon import CONCEPTS, ELSEWHERE, JOINED, KEPT_WORDS, STOP_WORDS
from bot.understand.spelling import corrector
from bot.understand.stored import Stored, part_of, stored, weights_in

NOT_FOR_BYLAWS: Final = "not_for_bylaws"
_NUMBER: Final = "#"
_DATE: Final = "ondate"
_SPAN: Final = "timespan"
_PIECES: Final = (3, 4, 5)
"""The lengths of the pieces of a word that are features: words of one stem share them."""
_SHORTEST_IN_PIECES: Final = 4
WHOLE: Final = 2.0


class Match(msgspec.Struct, frozen=True, gc=False):
    """A rule (or the class of what is not for bylaws) and how probable it is, from 0 to 1."""

    rule: str
    probability: float

    @property
    def is_law(self) -> bool:
        """Whether it is a rule."""
        return self.rule != NOT_FOR_BYLAWS


HEAVIEST: Final = 40.0
"""No weight is heavier, so that the sums for the longest message have room in 32 bits."""
_HUNDREDTHS: Final = 100
_TENTHS: Final = 10
"""Weights are whole numbers of hundredths, sizes of tenths."""
_OFFSET: Final = int(HEAVIEST * _HUNDREDTHS)
"""Added to each weight where it is packed, so that none is negative."""


class Scorer:
    """The sums of weights by class, each in 32 bits of one whole number, so that features are added up all at once."""

    def __init__(self, model: Stored) -> None:
        self.classes = model.classes
        self._bias = model.bias
        self._weights = model.weights
        self._lanes = struct.Struct(f"<{len(model.classes)}I")
        self._packed: dict[str, int] = {}

    def probabilities(self, found: Mapping[str, float]) -> dict[str, float]:
        """The probability of each class, in alphabetical order, for the features of a question with their sizes."""
        sums = dict.fromkeys(found.values(), 0)
        counts = dict.fromkeys(sums, 0)
        for feature, size in found.items():
            packed = self._packed.get(feature) or self._read(feature)
            if packed:
                sums[size] += packed
                counts[size] += 1
        tenths = {size: round(size * _TENTHS) for size in sums}
        total = sum(packed * tenths[size] for size, packed in sums.items())
        away = _OFFSET * sum(count * tenths[size] for size, count in counts.items())
        length = math.sqrt(max(sum(count * size * size for size, count in counts.items()), 1.0))
        scale = 1 / (length * _HUNDREDTHS * _TENTHS)
        lanes = self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))
        scores = [bias + (lane - away) * scale for bias, lane in zip(self._bias, lanes, strict=True)]
        top = max(scores)
        powers = [math.exp(score - top) for score in scores]
        all_of_them = sum(powers)
        return {name: power / all_of_them for name, power in zip(self.classes, powers, strict=True)}

    def weights_of(self, feature: str) -> dict[str, float]:
        """The weights that a feature gives, by class."""
        pairs = struct.iter_unpack("<Hh", self._found(feature) or b"")
        return {self.classes[index]: weight / _HUNDREDTHS for index, weight in pairs}

    def _read(self, feature: str) -> int:
        """The weights of a feature, packed; 0 where the model does not know it."""
        weights = self._found(feature)
        if weights is None:
            return 0
        packed = self._pack(struct.iter_unpack("<Hh", weights))
        if len(self._packed) < _KEPT:
            self._packed[feature] = packed
        return packed

    def _found(self, feature: str) -> bytes | None:
        part = part_of(feature, len(self._weights)) if self._weights else 0
        return weights_in(self._weights[part]).get(feature) if self._weights else None

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


def telling(text: str, moments: Sequence[Moment], periods: Sequence[Period]) -> str:
    """A question with each date and each length of time as one word."""
    places = [(each.start, each.end, _DATE) for each in moments] + [(each.start, each.end, _SPAN) for each in periods]
    for start, end, word in sorted(places, reverse=True):
        text = f"{text[:start]} {word} {text[end:]}"
    return text


def rank(words: Sequence[str], signs: Sequence[str] = (), asked: Sequence[str] = ()) -> tuple[Match, ...]:
    """All classes, most probable first, for the telling words of a question and the facts that it brings."""
    return ranked(probabilities(words, signs, asked))


def probabilities(words: Sequence[str], signs: Sequence[str] = (), asked: Sequence[str] = ()) -> dict[str, float]:
    """The probability of each class, in alphabetical order."""
    return scorer().probabilities(features(words, signs, asked))


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


@lru_cache(maxsize=4096)
def is_strange(word: str) -> bool:
    """Whether a word speaks rather for no question for the bylaws than for any rule, or is not known at all."""
    meant = concept(word)
    if meant in STOP_WORDS or meant in (_NUMBER, _DATE, _SPAN):
        return False
    weights = scorer().weights_of(f"w:{meant}")
    foreign = weights.pop(NOT_FOR_BYLAWS, 0.0)
    return not (weights or foreign) or foreign > max(weights.values(), default=0.0)


def features(words: Sequence[str], signs: Sequence[str] = (), asked: Sequence[str] = ()) -> dict[str, float]:
    """The features of a question with their sizes: those of its words, of the words that ask, and of the facts.

    What stands in the sentences that only lead up to the question counts for less than what stands in `asked`.
    """
    found = _of_words(words, 1.0)
    if asked and len(asked) < len(words):
        found = _of_words(words, BACKGROUND) | _of_words(asked, 1.0)
    found.update((f"f:{name}", WHOLE) for name in signs)
    found.update(dict.fromkeys((*of_unknown(words, stored().known), *of_kindred(words, groups_of)), WHOLE))
    return found


def of_kindred(words: Sequence[str], groups: Callable[[str], Sequence[str]]) -> Iterator[str]:
    """The groups of kindred words in which the telling words of a question stand, wide, narrower and narrow."""
    for word in words:
        if word not in STOP_WORDS:
            yield from (f"k:{width}.{group}" for width, group in enumerate(groups(word) or groups(concept(word))))


@lru_cache(maxsize=8192)
def groups_of(word: str) -> tuple[str, ...]:
    """The groups of a word by the model; none for a word that it does not know."""
    lines = stored().kindred.get(word[:2], "")
    start = lines.find(f"\n{word} ")
    if start < 0:
        return ()
    return tuple(lines[start + 1 : lines.index("\n", start + 1)].split()[1:])


def of_unknown(words: Sequence[str], known: Collection[str]) -> Iterator[str]:
    """How many telling words of a question stand in next to no example: names, and the matters of elsewhere."""
    telling = [each for each in map(concept, words) if each not in STOP_WORDS and each.isalpha()]
    unknown = sum(1 for each in telling if each not in known)
    elsewhere = sum(1 for each in words if each in ELSEWHERE)
    if elsewhere:
        yield "u:elsewhere"
    if elsewhere > 1:
        yield "u:elsewhere twice"
    if unknown:
        yield "u:some"
    if unknown > 1:
        yield "u:several"
    if unknown and unknown * 3 >= len(telling):
        yield "u:a third"
    if unknown and unknown * 2 >= len(telling):
        yield "u:half"


BACKGROUND: Final = 0.7


def _of_words(words: Sequence[str], weight: float) -> dict[str, float]:
    """The features of words with their sizes: concepts, neighbors, pairs within a short reach, and pieces of words."""
    concepts = _joined([concept(word) for word in words])
    kept = [word for word in concepts if word not in STOP_WORDS or word in KEPT_WORDS]
    whole = [f"w:{word}" for word in concepts]
    whole += [f"p:{first} {second}" for some in (concepts, kept) for first, second in pairwise(some)]
    whole += [f"s:{first} {second}" for first, second in zip(kept, kept[2:], strict=False)]
    if concepts:
        whole.append(f"b:{' '.join(concepts[:2])}")
    found = dict.fromkeys(whole, WHOLE * weight)
    for word in kept:
        found.update(dict.fromkeys(_pieces(word), weight))
    return found


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
