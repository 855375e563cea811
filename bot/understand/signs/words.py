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
    for name, value, words in flags:
        if name not in found and _compiled(words).search(text):
            found[name] = value
    return found


@lru_cache(maxsize=1024)
def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def once(items: Iterable[Item]) -> tuple[Item, ...]:
    """The items without repeats, in order."""
    return tuple(dict.fromkeys(items))
