"""Which rule a question is about: a linear model over its words, learned from the example questions.

`model.json` holds, for each feature, the weight that it gives to each rule. Scoring adds weights up, so the time does
not depend on how many examples there were, and the same question always gets the same score.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise
from typing import Final

import msgspec

from bot.understand.dates import Moment, Period
from bot.understand.lexicon import CONCEPTS, JOINED, KEPT_WORDS, STOP_WORDS
from bot.understand.spelling import corrector

NOT_FOR_BYLAWS: Final = "not_for_bylaws"
_NUMBER: Final = "#"
_DATE: Final = "ondate"
_SPAN: Final = "timespan"
_PIECES: Final = (3, 4, 5)
"""The lengths of the pieces of a word that are features: words of one stem share them."""
_SHORTEST_IN_PIECES: Final = 4
_WHOLE: Final = 2.0


@dataclass(frozen=True, slots=True)
class Match:
    """A rule (or the class of what is not for bylaws) and how probable it is, from 0 to 1."""

    rule: str
    probability: float


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature: pairs of class index and weight."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: dict[str, list[tuple[int, float]]]
    spelling: Mapping[str, int]
    """The words of the field, with how often they stand in the examples."""
    real: frozenset[str]
    """Other words that look like them."""
    examples: str
    """The digest of the examples that it was learned from."""
    field: frozenset[str]
    """The concepts of the questions that rules answer."""


@lru_cache(maxsize=1)
def model() -> Model:
    """The model, read once."""
    data = msgspec.json.decode(resources.files("bot.understand").joinpath("model.json").read_bytes())
    return Model(
        tuple(data["classes"]),
        tuple(data["bias"]),
        data["weights"],
        data["spelling"],
        frozenset(data["real"].split()),
        data["examples"],
        frozenset(data["field"]),
    )


@lru_cache(maxsize=1)
def _corrector() -> Callable[[str], str]:
    learned = model()
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
    learned = model()
    scores = list(learned.bias)
    sizes = features(words, signs, asked)
    found = [(size, learned.weights[each]) for each, size in sizes.items() if each in learned.weights]
    scale = 1 / math.sqrt(max(sum(size * size for size, _ in found), 1.0))
    for size, pairs in found:
        for index, weight in pairs:
            scores[index] += weight * size * scale
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    total = sum(powers)
    ranked = sorted(zip(learned.classes, powers, strict=True), key=lambda each: (-each[1], each[0]))
    return tuple(Match(name, power / total) for name, power in ranked)


def familiar(words: Sequence[str]) -> float:
    """Which part of a question's telling words, from 0 to 1, are words of the questions that rules answer."""
    learned = model()
    concepts = [concept(word) for word in words if word not in STOP_WORDS and not word.isdigit()]
    if not concepts:
        return 0.0
    return sum(1 for each in concepts if each in learned.field) / len(concepts)


def is_strange(word: str) -> bool:
    """Whether a word speaks rather for no question for the bylaws than for any rule, or is not known at all."""
    learned = model()
    meant = concept(word)
    if meant in STOP_WORDS or meant in (_NUMBER, _DATE, _SPAN):
        return False
    pairs = learned.weights.get(f"w:{meant}", [])
    foreign = next((weight for index, weight in pairs if learned.classes[index] == NOT_FOR_BYLAWS), 0.0)
    return not pairs or foreign > max(
        (weight for index, weight in pairs if learned.classes[index] != NOT_FOR_BYLAWS), default=0.0
    )


def features(words: Sequence[str], signs: Sequence[str] = (), asked: Sequence[str] = ()) -> dict[str, float]:
    """The features of a question with their sizes: those of its words, of the words that ask, and of the facts.

    What stands in the sentences that only lead up to the question counts for less than what stands in `asked`.
    """
    found = dict.fromkeys(_of_words(words), 1.0)
    if asked and len(asked) < len(words):
        found = dict.fromkeys(found, BACKGROUND) | dict.fromkeys(_of_words(asked), 1.0)
    found |= dict.fromkeys((f"f:{name}" for name in signs), 1.0)
    return {each: found[each] * size_of(each) for each in sorted(found)}


BACKGROUND: Final = 0.7


def _of_words(words: Sequence[str]) -> set[str]:
    """The features of words: concepts, neighbors, pairs within a short reach, and pieces of words."""
    concepts = _joined([concept(word) for word in words])
    kept = [word for word in concepts if word not in STOP_WORDS or word in KEPT_WORDS]
    single = {f"w:{word}" for word in concepts}
    pairs = {f"p:{first} {second}" for some in (concepts, kept) for first, second in pairwise(some)}
    skips = {f"s:{first} {second}" for first, second in zip(kept, kept[2:], strict=False)}
    pieces = {piece for word in set(kept) for piece in _pieces(word)}
    start = {f"b:{' '.join(concepts[:2])}"} if concepts else set()
    return single | pairs | skips | pieces | start


def size_of(feature: str) -> float:
    """How much a feature counts: a piece of a word less than words and facts."""
    return 1.0 if feature.startswith("c:") else _WHOLE


def _pieces(word: str) -> Iterator[str]:
    if len(word) >= _SHORTEST_IN_PIECES:
        whole = f"^{word}$"
        for size in _PIECES:
            yield from (f"c:{whole[at : at + size]}" for at in range(len(whole) - size + 1))


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
