"""Helpers for tables of words: flags, and lists without repeats."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TypeVar

from bot.understand import patterns as re

Item = TypeVar("Item")
Flags = tuple[tuple[str, bool, str], ...]
"""Rows of a fact's name, its value, and the words (a pattern) that say so; an earlier row of a fact wins."""


def flags_in(text: str, flags: Flags) -> dict[str, bool]:
    """The flags whose words stand in a text."""
    found: dict[str, bool] = {}
    for name, value in re.standing(text, _compiled(flags)):
        found.setdefault(name, value)
    return found


@lru_cache(maxsize=64)
def _compiled(flags: Flags) -> tuple[tuple[re.Pattern[str], tuple[str, bool]], ...]:
    found = ((rf"(?:\b|(?=n't\b))(?:{words})\b", (name, value)) for name, value, words in flags)
    return tuple((re.compile(pattern, re.IGNORECASE), row) for pattern, row in found)


def once(items: Iterable[Item]) -> tuple[Item, ...]:
    """The items without repeats, in order."""
    return tuple(dict.fromkeys(items))
