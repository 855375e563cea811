"""What a fact is, and short ways to declare one."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from rules.days import When

Facts = Mapping[str, Any]


class Fact(Struct, frozen=True):
    """One fact: its type, what it is, the question that asks for it, and the answers to offer where they are few."""

    name: str
    type: Any
    meaning: str
    ask: str = ""
    options: tuple[str, ...] = ()
    empty: Any = None
    """What stands for "not said"."""
    carried: bool = True
    """Whether a follow-up takes it over: it is a circumstance, not the way in which a question is put."""


def count(name: str, meaning: str, ask: str = "") -> Fact:
    """A number, and the question that asks for it."""
    return Fact(name, int, meaning, ask)


def when(name: str, meaning: str, ask: str = "") -> Fact:
    """A day, with an hour where one was said."""
    return Fact(name, When, meaning, ask)


def flag(name: str, meaning: str, ask: str = "", options: tuple[str, ...] = ("yes", "no")) -> Fact:
    """What holds or does not."""
    return Fact(name, bool, meaning, ask, options)


def form(name: str, meaning: str) -> Fact:
    """How the question was put; no later question inherits it."""
    return Fact(name, bool, meaning, carried=False)
