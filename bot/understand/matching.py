"""Which rule a question is about: a linear model over its words, learned from the example questions.

`model.json` holds, for each feature, the weight that it gives to each rule. Scoring adds weights up, so the time does
not depend on how many examples there were, and the same question always gets the same score.
"""

import json
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from bot.understand.lexicon import CONCEPTS, JOINED, KEPT_WORDS, STOP_WORDS
from bot.understand.words import tokens

NOT_FOR_BYLAWS: Final = "not_for_bylaws"
_SHORTEST_MISSPELT: Final = 5
_NUMBER: Final = "#"
_NAME: Final = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+\b(?!-)")
_RUN: Final = 4


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
    vocabulary: tuple[str, ...]
    examples: str
    """The digest of the examples that it was learned from."""
    known: frozenset[str]
    """The vocabulary as a set."""
    field: frozenset[str]
    """The concepts of the questions that rules answer."""


@lru_cache(maxsize=1)
def model() -> Model:
    """The model, read once."""
    data = json.loads(resources.files("bot.understand").joinpath("model.json").read_text(encoding="utf-8"))
    return Model(
        tuple(data["classes"]),
        tuple(data["bias"]),
        data["weights"],
        tuple(data["vocabulary"]),
        data["examples"],
        frozenset(data["vocabulary"]),
        frozenset(data["field"]),
    )


def rank(text: str) -> tuple[Match, ...]:
    """All classes, most probable first."""
    learned = model()
    scores = list(learned.bias)
    found = [learned.weights[each] for each in features(_corrected(tokens(text))) if each in learned.weights]
    scale = 1 / math.sqrt(max(len(found), 1))
    for pairs in found:
        for index, weight in pairs:
            scores[index] += weight * scale
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    total = sum(powers)
    ranked = sorted(zip(learned.classes, powers, strict=True), key=lambda each: (-each[1], each[0]))
    return tuple(Match(name, power / total) for name, power in ranked)


def familiar(text: str) -> float:
    """Which part of a question's telling words, from 0 to 1, are words of the questions that rules answer.

    A name within the sentence ("can we remove Pat?") tells nothing.
    """
    learned = model()
    said = _corrected(tokens(_NAME.sub(" ", text)))
    telling = [concept(word) for word in said if word not in STOP_WORDS and not word.isdigit()]
    if not telling:
        return 0.0
    return sum(1 for word in telling if word in learned.field) / len(telling)


def features(words: Sequence[str]) -> tuple[str, ...]:
    """The features of a question: its concepts, pairs of neighbors, how it begins, and the letters of its words.

    Runs of four letters let "resigned" and "resignation" speak for the same rule.
    """
    concepts = _joined([concept(word) for word in words])
    kept = [word for word in concepts if word not in STOP_WORDS or word in KEPT_WORDS]
    single = {f"w:{word}" for word in kept}
    pairs = {f"p:{first} {second}" for first, second in pairwise(kept)}
    start = {f"b:{' '.join(concepts[:2])}"} if concepts else set()
    return tuple(sorted(single | pairs | start | _letters(kept)))


def _letters(words: Iterable[str]) -> set[str]:
    """The runs of letters of each word, its edges marked."""
    edged = [f"^{word}$" for word in set(words)]
    return {f"c:{word[at : at + _RUN]}" for word in edged for at in range(len(word) - _RUN + 1)}


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


def _corrected(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(spelt(word) for word in words)


@lru_cache(maxsize=4096)
def spelt(word: str) -> str:
    """A word as the vocabulary spells it, where it is unknown, long enough, and one slip away."""
    learned = model()
    lower = word.lower()
    if len(word) < _SHORTEST_MISSPELT or lower in CONCEPTS or lower in learned.known or not word.isalpha():
        return word
    limit = 1 if len(word) < 8 else 2  # noqa: PLR2004 - a long word may have two slips
    found = process.extractOne(lower, learned.vocabulary, scorer=DamerauLevenshtein.distance, score_cutoff=limit)
    return found[0] if found and found[0][0] == word[0].lower() else word
