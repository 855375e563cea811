"""Regular expressions for reading questions, as `re` has them, but quick where hundreds are put to one short text.

`from bot.understand import patterns as re` is all that a module needs. A pattern is compiled when it is first run, so
that starting costs nothing; and it is not run on a text that lacks the letters that it needs (`needed_words`), nor
compiled for one to which none of its alternatives is open. What each pattern needs is kept in the model; one that the
model does not know is taken apart when it is first used.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, reduce
from operator import or_
from re import DOTALL, IGNORECASE, MULTILINE, VERBOSE, Match, escape
from typing import Any, Final, Generic, TypeVar
from zlib import adler32, crc32

from bot.understand.needed_words import Needs, Ways, are_open, needed, pieces, words
from bot.understand.stored import bits_under, stored, ways_under

Text = TypeVar("Text", bound=str)
Item = TypeVar("Item")
_LONGEST: Final = 40
"""A longer word is looked through each time anew."""
_LONG: Final = 2_000
"""The pieces of a text of more characters cost more than compiling what is asked of it."""
Replacement = str | Callable[[Match[str]], str]


class Pattern(Generic[Text]):
    """A pattern, compiled when it is first run; its methods are those of `re.Pattern`."""

    __slots__ = ("_compiled", "_ways", "flags", "pattern", "wanted")

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags
        self._compiled: re.Pattern[str] | None = None
        self._ways: Ways | None = None
        self.wanted: int | None = None
        """Its bits, once they are known."""

    def search(self, text: str, *bounds: int) -> Match[str] | None:
        """The first place where the pattern matches."""
        wanted = self.wanted if self.wanted is not None else self.learn()
        if fitting(text) & wanted != wanted:
            return None
        return self.compiled.search(text, *bounds) if self._compiled or self._is_open_to(text) else None

    def match(self, text: str, *bounds: int) -> Match[str] | None:
        """The match at the beginning."""
        return self.compiled.match(text, *bounds) if self._compiled or self.fits(text) else None

    def fullmatch(self, text: str, *bounds: int) -> Match[str] | None:
        """The match of the whole text."""
        if self._compiled or self.fits(text):
            return self.compiled.fullmatch(text, *bounds)
        return None

    def finditer(self, text: str, *bounds: int) -> Iterator[Match[str]]:
        """Every match, from left to right."""
        return self.compiled.finditer(text, *bounds) if self.fits(text) else iter(())

    def findall(self, text: str, *bounds: int) -> list[Any]:
        """The words of every match, or of its groups."""
        return self.compiled.findall(text, *bounds) if self.fits(text) else []

    def sub(self, new: Replacement, text: str, count: int = 0) -> str:
        """The text with every match replaced."""
        return self.compiled.sub(new, text, count) if self.fits(text) else text

    def split(self, text: str, maxsplit: int = 0) -> list[Any]:
        """The text taken apart at every match."""
        return self.compiled.split(text, maxsplit) if self.fits(text) else [text]

    def fits(self, text: str) -> bool:
        """Whether a text holds what the pattern needs; if not, it matches nowhere in it."""
        wanted = self.wanted if self.wanted is not None else self.learn()
        return (not wanted or fitting(text) & wanted == wanted) and (bool(self._compiled) or self._is_open_to(text))

    def _is_open_to(self, text: str) -> bool:
        """Whether one of its ways is open to a text; asked until it is compiled, which costs more than to look."""
        if len(text) > _LONG:
            return True
        if self._ways is None:
            self._ways = ways_under(key(self.pattern, self.flags))
        return not self._ways or are_open(self._ways, _pieces_of(text))

    def learn(self) -> int:
        """Find its bits out."""
        self.wanted = _wanted_by(key(self.pattern, self.flags), lambda: needed(self.pattern, self.flags))
        return self.wanted

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern of `re`."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self.flags)
        return self._compiled


def key(source: str, flags: int) -> str:
    """What a pattern is known by in the model."""
    content = source.encode("utf-8", "surrogatepass")
    return f"{crc32(content):x}.{adler32(content):x}.{int(flags):x}"


class _Bits:
    """A bit for each set of pieces of words that some pattern needs, and those of patterns that the model does not know."""

    def __init__(self) -> None:
        known = stored()
        self.wanted = dict(known.patterns)
        self._added: dict[str, tuple[int, ...]] = {}
        self.free = known.bits

    def add(self, name: str, needs: Needs) -> None:
        """Take up a pattern that was not known: one bit for each of its sets."""
        for number, some in enumerate(needs):
            for piece in some:
                self._added[piece] = (*self._added.get(piece, ()), self.free + number)
        self.wanted[name] = tuple(range(self.free, self.free + len(needs)))
        self.free += len(needs)

    def set_by(self, piece: str) -> tuple[int, ...]:
        """The bits that a piece of a word sets."""
        known = bits_under(piece[:2]).get(piece, ())
        return (*known, *self._added[piece]) if piece in self._added else known


@lru_cache(maxsize=1)
def _bits() -> _Bits:
    return _Bits()


def _wanted_by(name: str, needs: Callable[[], Needs]) -> int:
    """The bits of a pattern."""
    bits = _bits()
    if name not in bits.wanted:
        bits.add(name, needs())
        _set_by_word.cache_clear()
        fitting.cache_clear()
    return sum(1 << bit for bit in bits.wanted[name])


@lru_cache(maxsize=1024)
def fitting(text: str) -> int:
    """The bits that the words of a text set: a pattern can match where all of its own are among them."""
    found = 0
    for word in set(words(text)):
        found |= _set_by_word(word) if len(word) <= _LONGEST else _set_by(word)
    return found


@lru_cache(maxsize=64)
def _pieces_of(text: str) -> frozenset[str]:
    """Every piece of the words of a text."""
    return frozenset(piece for word in set(words(text)) for piece in pieces(word))


def _set_by(word: str) -> int:
    set_by = _bits().set_by
    return reduce(or_, (1 << bit for piece in pieces(word) for bit in set_by(piece)), 0)


_set_by_word = lru_cache(maxsize=16_384)(_set_by)


@lru_cache(maxsize=4096)
def compile(source: str, flags: int = 0) -> Pattern[str]:  # noqa: A001 - the name that `re` has
    """A pattern; the same one for the same words and flags."""
    found = Pattern[str](source, int(flags))
    _made.append(found)
    return found


_made: Final[list[Pattern[str]]] = []


def made() -> tuple[Pattern[str], ...]:
    """Every pattern that was made so far."""
    return tuple(_made)


def standing(text: str, table: Iterable[tuple[Pattern[str], Item]]) -> Iterator[Item]:
    """The items of a table whose patterns match somewhere in a text, in the order of the table."""
    here = fitting(text)
    for pattern, item in table:
        wanted = pattern.wanted
        if wanted is None:
            wanted = pattern.learn()
            here = fitting(text)
        if here & wanted == wanted and pattern.search(text):
            yield item


def search(source: str, text: str, flags: int = 0) -> Match[str] | None:
    """As `Pattern.search`."""
    return compile(source, flags).search(text)


def match(source: str, text: str, flags: int = 0) -> Match[str] | None:
    """As `Pattern.match`."""
    return compile(source, flags).match(text)


def fullmatch(source: str, text: str, flags: int = 0) -> Match[str] | None:
    """As `Pattern.fullmatch`."""
    return compile(source, flags).fullmatch(text)


def finditer(source: str, text: str, flags: int = 0) -> Iterator[Match[str]]:
    """As `Pattern.finditer`."""
    return compile(source, flags).finditer(text)


def findall(source: str, text: str, flags: int = 0) -> list[Any]:
    """As `Pattern.findall`."""
    return compile(source, flags).findall(text)


def sub(source: str, new: Replacement, text: str, count: int = 0, flags: int = 0) -> str:
    """As `Pattern.sub`."""
    return compile(source, flags).sub(new, text, count)


def split(source: str, text: str, maxsplit: int = 0, flags: int = 0) -> list[Any]:
    """As `Pattern.split`."""
    return compile(source, flags).split(text, maxsplit)


__all__ = [
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "VERBOSE",
    "Match",
    "Pattern",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "key",
    "made",
    "match",
    "search",
    "split",
    "standing",
    "sub",
]
