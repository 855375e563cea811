"""Learning the model of `matching` from the example questions: `python -m bot.understand.training`.

Multinomial logistic regression by plain gradient descent on sparse features. It needs NumPy, SciPy and a list of English words, which only those who
change examples have to install; answering needs just what it writes, `model.bin`.
"""

import argparse
import hashlib
import json
import struct
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from bot.understand.bound import plainly_bound
from bot.understand.everyday import plainly_named
from bot.understand.example_files import ExamplesWrong, examples_of
from bot.understand.lexicon import STOP_WORDS
from bot.understand.matching import HEAVIEST, NOT_FOR_BYLAWS, WHOLE, concept, features, of_kindred, of_unknown, scorer
from bot.understand.needed_words import needed, ways
from bot.understand.patterns import Pattern, key, made
from bot.understand.question import Said, said_in
from bot.understand.spelling import corrector
from bot.understand.stored import EMPTY, FILE, Stored, pieces_by_beginning, stored, weights_in_parts
from bot.understand.training_words import field_and_real
from bot.understand.variants import variants
from bot.understand.words import clean, tokens
from rules.registry import RULES

FOLDER = Path(__file__).parent
ROUNDS = 220
THINNED = 0.4
"""So large a part of the features is left out in each round, others each time, so that none is leaned on alone."""
SEED = 7
RATE = 8.0
DECAY = 2e-5
FIRST = 3.0
"""How many times an example that stands beside its rule counts."""
SMALLEST = 0.15
RARE = 4
"""A feature (but a whole word) that no more examples have is left out."""
_LONG = 100
"""The characters of a pattern from which on its ways are kept."""
ANY_MOMENT = datetime(2026, 1, 5, 10, tzinfo=UTC)


def examples() -> list[tuple[str, str]]:
    """Every example question with its class: those of the rules, those beside them, and those that are for no rule."""
    found = [(ask, rule.id) for rule in RULES.values() for ask in rule.asks]
    for path in sorted((FOLDER / "examples").glob("*.yaml")):
        found += examples_of(path)
    found += [(other, name) for ask, name in found if name.startswith("officers.") for other in variants(ask)]
    strange = (FOLDER / "examples" / "not_for_bylaws.txt").read_text(encoding="utf-8").splitlines()
    found += [(line, NOT_FOR_BYLAWS) for line in strange if line.strip()]
    return list(dict.fromkeys(found))


def digest(questions: list[tuple[str, str]]) -> str:
    """A fingerprint of the examples; the model keeps the one that it was learned from."""
    return hashlib.sha256(json.dumps(sorted(questions)).encode()).hexdigest()[:16]


def learn(questions: list[tuple[str, str]]) -> dict[str, Any]:
    """The model as it is stored: classes, bias, weights by feature, vocabulary, digest."""
    import numpy as np  # noqa: PLC0415 - only learning needs it
    from scipy import sparse  # noqa: PLC0415

    classes = sorted({name for _, name in questions})
    law = [word for question, name in questions if name != NOT_FOR_BYLAWS for word in tokens(clean(question))]
    other = [word for question, name in questions if name == NOT_FOR_BYLAWS for word in tokens(clean(question))]
    field, real = field_and_real(law, other)
    said = read_all([question for question, _ in questions], corrector(field, real))
    standing = words_known(said)
    kindred = groups_by_word()
    rows = [_features(each, standing, kindred) for each in said]
    counts: dict[str, int] = {}
    for row in rows:
        for feature in row:
            counts[feature] = counts.get(feature, 0) + 1
    known = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n > RARE or f.startswith("w:")))}
    columns = [[known[feature] for feature in row if feature in known] for row in rows]
    sizes = np.array([len(each) for each in columns])
    data = np.concatenate([_scaled([size for each, size in row.items() if each in known]) for row in rows])
    indices = np.array([column for each in columns for column in each])
    starts = np.concatenate([[0], np.cumsum(sizes)])
    matrix = sparse.csr_matrix((data, indices, starts), shape=(len(rows), len(known)))
    target = np.zeros((len(rows), len(classes)), dtype=np.float32)
    for index, (_, name) in enumerate(questions):
        target[index, classes.index(name)] = 1.0
    weight = np.zeros((len(known), len(classes)), dtype=np.float32)
    bias = np.zeros(len(classes), dtype=np.float32)
    balance = 1.0 / np.sqrt(np.maximum(target.sum(axis=0), 1.0))
    sample = (target * balance).sum(axis=1, keepdims=True)
    first = {ask for rule in RULES.values() for ask in rule.asks}
    sample *= np.array([[FIRST if question in first else 1.0] for question, _ in questions], dtype=np.float32)
    sample /= sample.mean()
    velocity, velocity_bias = np.zeros_like(weight), np.zeros_like(bias)
    chance = np.random.default_rng(SEED)
    for _ in range(ROUNDS):
        thinned = _thinned(matrix, chance)
        scores = thinned @ weight + bias
        scores -= scores.max(axis=1, keepdims=True)
        power = np.exp(scores)
        error = (power / power.sum(axis=1, keepdims=True) - target) * sample
        velocity = 0.9 * velocity - RATE * (thinned.T @ error / len(rows) * 10 + DECAY * weight)
        velocity_bias = 0.9 * velocity_bias - RATE * error.mean(axis=0)
        weight += velocity
        bias += velocity_bias
    stored = {
        feature: [[int(c), round(float(weight[i, c]), 2)] for c in np.nonzero(np.abs(weight[i]) >= SMALLEST)[0]]
        for feature, i in known.items()
    }
    asked = [each.words for each, (_, name) in zip(said, questions, strict=True) if name != NOT_FOR_BYLAWS]
    return {
        "classes": classes,
        "bias": [round(float(each), 3) for each in bias],
        "weights": {feature: pairs for feature, pairs in stored.items() if pairs},
        "spelling": field,
        "real": " ".join(real),
        "field": sorted({concept(word) for each in asked for word in each} - STOP_WORDS),
        "known": sorted(standing - STOP_WORDS),
        "kindred": _by_beginning(kindred),
        "examples": digest(questions),
    }


def words_known(said: Sequence[Said]) -> frozenset[str]:
    """The words that stand in more than one example."""
    counted = Counter(word for each in said for word in {concept(word) for word in each.words})
    return frozenset(word for word, count in counted.items() if count > 1)


def groups_by_word() -> dict[str, tuple[str, ...]]:
    """The groups in which each word of `kindred.txt` stands; the module `kindred` finds them."""
    lines = (FOLDER / "kindred.txt").read_text(encoding="utf-8").splitlines()
    return {word: tuple(groups) for word, *groups in map(str.split, lines)}


def _by_beginning(kindred: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Words with their groups, under their first two letters, as the model stores them."""
    found: dict[str, str] = {}
    for word, groups in sorted(kindred.items()):
        found[word[:2]] = found.get(word[:2], "\n") + f"{word} {' '.join(groups)}\n"
    return found


def _features(each: Said, known: frozenset[str], kindred: Mapping[str, tuple[str, ...]]) -> dict[str, float]:
    """The features of an example as those of a question: a word that stands in no other example is unknown."""
    found = features(each.words, each.signs, each.asked)
    found = {
        name: size
        for name, size in found.items()
        if name[:2] not in ("u:", "k:") and (name[:2] != "w:" or name[2:] in known)
    }
    groups = of_kindred(each.words, lambda word: kindred.get(word, ()))
    return found | dict.fromkeys((*of_unknown(each.words, known), *groups), WHOLE)


def _thinned(matrix: Any, chance: Any) -> Any:  # noqa: ANN401 - arrays; SciPy is imported where it is used
    """The features of the examples with some left out, the others that much larger."""
    thinned = matrix.copy()
    kept = chance.random(len(matrix.data)) >= THINNED
    thinned.data = (matrix.data * kept / (1 - THINNED)).astype(matrix.data.dtype)
    return thinned


def _scaled(sizes: list[float]) -> Any:  # noqa: ANN401 - an array; NumPy is imported where it is used
    """The sizes of one question's features, brought to length one."""
    import numpy as np  # noqa: PLC0415

    row = np.array(sizes, dtype=np.float32)
    return row / max(float(np.sqrt((row * row).sum())), 1.0)


def read_all(questions: Sequence[str], corrected: Callable[[str], str]) -> list[Said]:
    """Each question, read as a question that is asked is read."""
    return [said_in(plainly_bound(plainly_named(corrected(clean(question)))), ANY_MOMENT) for question in questions]


def packed(learned: dict[str, Any]) -> Stored:
    """What was learned as it is stored, with what each pattern needs that reads a question."""
    return with_patterns(
        Stored(
            classes=tuple(learned["classes"]),
            bias=tuple(learned["bias"]),
            weights=weights_in_parts(
                {
                    feature: b"".join(struct.pack("<Hh", index, _hundredths(weight)) for index, weight in pairs)
                    for feature, pairs in learned["weights"].items()
                }
            ),
            spelling=learned["spelling"],
            real=frozenset(learned["real"].split()),
            field=frozenset(learned["field"]),
            known=frozenset(learned["known"]),
            kindred=learned["kindred"],
            examples=learned["examples"],
        )
    )


def with_patterns(model: Stored) -> Stored:
    """The model with what each pattern needs of a text, for the patterns as they are now."""
    keys: dict[str, tuple[int, ...]] = {}
    bits: dict[str, list[int]] = {}
    free = 0
    for pattern in made():
        sets = needed(pattern.pattern, pattern.flags)
        keys[key(pattern.pattern, pattern.flags)] = tuple(range(free, free + len(sets)))
        for some in sets:
            for piece in sorted(some):
                bits.setdefault(piece, []).append(free)
            free += 1
    pieces = pieces_by_beginning({piece: tuple(each) for piece, each in bits.items()})
    return msgspec.structs.replace(model, patterns=keys, pieces=pieces, bits=free, ways=dict(_ways_of_all(made())))


def _ways_of_all(patterns: Iterable[Pattern[str]]) -> Iterator[tuple[str, bytes]]:
    """The ways of each pattern that has alternatives and is long enough for looking at them to cost less than compiling."""
    for pattern in patterns:
        if len(pattern.pattern) >= _LONG:
            found = ways(pattern.pattern, pattern.flags)
            if any(not isinstance(each[0], str) for each in found):
                yield key(pattern.pattern, pattern.flags), msgspec.msgpack.encode(found)


def _hundredths(weight: float) -> int:
    return round(max(-HEAVIEST, min(HEAVIEST, weight)) * 100)


def write(model: Stored) -> None:
    """Write the model; the same examples give the same bytes."""
    FILE.write_bytes(msgspec.msgpack.encode(model, order="deterministic"))


def main() -> None:
    """Learn from the examples and write the model, or with `--feature` print the weights of features, heaviest first."""
    parser = argparse.ArgumentParser(description="Learn the model from the example questions.")
    parser.add_argument("--feature", nargs="+", help="print the weights of these instead, for example w:quorum")
    parser.add_argument(
        "--patterns", action="store_true", help="learn nothing, only keep what the patterns need by now"
    )
    options = parser.parse_args()
    if options.feature:
        print("\n".join(line for feature in options.feature for line in weights_of(feature)))
        return
    if not FILE.exists():
        write(EMPTY)  # reading the examples looks there for what the patterns need
    import_module("bot.dialogue")  # its patterns are kept as well
    try:
        questions = examples()
    except ExamplesWrong as error:
        raise SystemExit(str(error)) from None
    if options.patterns:
        read_all([question for question, _ in questions], str)  # some patterns are made when they are first used
        write(with_patterns(stored()))
        return
    learned = learn(questions)
    write(packed(learned))
    print(f"learned {len(learned['classes'])} classes from {len(questions)} examples")


def weights_of(feature: str) -> list[str]:
    """The weights that a feature of the model gives, a line for each class, heaviest first."""
    rows = sorted(scorer().weights_of(feature).items(), key=lambda row: (-row[1], row[0]))
    return [f"{feature:24} {weight:6.2f} {name}" for name, weight in rows] or [f"{feature:24} unknown"]


if __name__ == "__main__":
    main()
