"""Which words of the example questions are words of the field, and which other words of English look like them."""

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.understand import spelling
from bot.understand.lexicon import CONCEPTS, STOP_WORDS

RARE = 2
COMMON = 20
"""Words of English that were counted this often in the word list are taken for real."""


def english() -> set[str]:
    """The words of English, from the list that the package pyspellchecker brings."""
    from spellchecker import SpellChecker  # noqa: PLC0415 - only learning needs it

    found = SpellChecker().word_frequency.dictionary
    return {word for word, count in found.items() if count >= COMMON and word.isalpha() and word.isascii()}


def field_and_real(law: Sequence[str], other: Iterable[str]) -> tuple[dict[str, int], list[str]]:
    """The words of the field with their counts, and the real words that would be taken for slips of them.

    `law` are the words of the questions that rules answer, `other` those of the questions that are not for bylaws.
    """
    known = english()
    counts = Counter(word for word in law if word.isalpha())
    counts.update(word for word in CONCEPTS if word.isalpha())
    field = {
        word: count
        for word, count in sorted(counts.items())
        if word in CONCEPTS or (count > RARE and (word in known or word in STOP_WORDS))
    }
    others = ((word, count) for word, count in sorted(counts.items()) if count > RARE * 5 and word not in field)
    field |= {word: count for word, count in others if not spelling.nearest(word, field)}  # the rest are slips
    told = Counter(other)
    spelt = {word for word, count in told.items() if word in known or count > RARE}  # the rest may be slips too
    candidates = sorted((known | spelt | STOP_WORDS) - field.keys())
    by_letter: dict[str, dict[str, int]] = {}
    for word, count in field.items():
        by_letter.setdefault(word[0], {})[word] = count
    real = [word for word in candidates if word and spelling.nearest(word, by_letter.get(word[0], {}))]
    return field, real
