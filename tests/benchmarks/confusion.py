"""Which rules are mistaken for which: `python tests/benchmarks/confusion.py [--rule board] [--most 30] [--folds 5]`.

The example questions are dealt into five parts; each part is asked of a model that is learned from the other four, so
that no question is asked of a model that knows it. That takes a minute or two for each part; `--only 1` is a first look.
The variants of questions on officers ("the treasurer" for "the president") are dealt apart, so that confusions among the
rules on officers are more than what is shown.

A line names the rule that was meant, the one that was taken for it, and how often; below it stand the questions, with how
sure the model was. Read them pair by pair: where the questions say clearly what they mean, the rule needs more examples
in these words (README, "Teach it a question"); where they could mean either, a fact should tell the two apart, or the
example stands beside the wrong rule. What a model says here is before all that looks at the facts of a question, so it
is no measure of the answers: `held_back.py` is.
"""

import argparse
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import Final, NamedTuple

from bot.understand import training
from bot.understand.matching import Scorer, features
from bot.understand.spelling import corrector
from bot.understand.stored import Stored

_SEED: Final = 5
_SHOWN: Final = 8


class Mistaken(NamedTuple):
    """An example that another rule was taken for, and how probable that one was."""

    question: str
    meant: str
    taken: str
    probability: float


def dealt(questions: Sequence[tuple[str, str]], folds: int) -> list[list[tuple[str, str]]]:
    """The questions in so many parts, the questions of each rule spread over them; the same on every run."""
    mixed = list(questions)
    random.Random(_SEED).shuffle(mixed)
    mixed.sort(key=lambda each: each[1])
    return [mixed[number::folds] for number in range(folds)]


def mistaken(model: Stored, asked: Iterable[tuple[str, str]]) -> Iterator[Mistaken]:
    """The questions that a model takes to be about another rule than the one they stand beside."""
    scorer, corrected = Scorer(model), corrector(model.spelling, model.real)
    pairs = list(asked)
    for said, (question, meant) in zip(training.read_all([each for each, _ in pairs], corrected), pairs, strict=True):
        table = scorer.probabilities(features(said.words, said.signs, said.asked))
        taken = max(table, key=lambda name: table[name])
        if taken != meant:
            yield Mistaken(question, meant, taken, table[taken])


def cross_validated(questions: Sequence[tuple[str, str]], folds: int, only: int) -> tuple[list[Mistaken], int]:
    """The mistakes on `only` so many parts (0: all), and how many questions were asked."""
    parts = dealt(questions, folds)
    found: list[Mistaken] = []
    count = 0
    for number, part in enumerate(parts[: only or None]):
        rest = [each for other, some in enumerate(parts) if other != number for each in some]
        wrong = list(mistaken(training.packed(training.learn(rest)), part))
        print(f"part {number + 1} of {folds}: {len(wrong)} of {len(part)} mistaken", flush=True)
        found += wrong
        count += len(part)
    return found, count


def report(found: Iterable[Mistaken], beginning: str, most: int) -> Iterator[str]:
    """The pairs of rules, those most often mistaken first, with their questions."""
    pairs: dict[tuple[str, str], list[Mistaken]] = defaultdict(list)
    for each in found:
        if each.meant.startswith(beginning) or each.taken.startswith(beginning):
            pairs[each.meant, each.taken].append(each)
    for (meant, taken), some in sorted(pairs.items(), key=lambda row: (-len(row[1]), row[0]))[:most]:
        yield f"{len(some):4}  {meant}  taken for  {taken}"
        for each in sorted(some, key=lambda one: -one.probability)[:_SHOWN]:
            yield f"        {each.probability:4.0%}  {each.question}"


def main() -> None:
    """Read the command line, learn and report."""
    parser = argparse.ArgumentParser(description="Show which rules are mistaken for which.")
    parser.add_argument("--rule", default="", help="only pairs with a rule whose id begins so")
    parser.add_argument("--most", type=int, default=30, help="how many pairs to show")
    parser.add_argument("--folds", type=int, default=5, help="into how many parts the examples are dealt")
    parser.add_argument("--only", type=int, default=0, help="ask only so many of the parts")
    options = parser.parse_args()
    import_module("bot.dialogue")  # its patterns are a part of the model
    found, count = cross_validated(training.examples(), options.folds, options.only)
    print(f"{len(found)} of {count} mistaken ({len(found) / count:.1%})")
    print("\n".join(report(found, options.rule, options.most)))


if __name__ == "__main__":
    main()
