r"""What a text must hold for a pattern to match in it: words and parts of words, found in the pattern itself.

A pattern such as `\b(?:board|directors?) meetings?\b` can only match where a word holds "board" or "director". Reading
that off costs as much as compiling the pattern, so it is done once, when the model is learned, and kept in it.

Text and patterns are compared in a plain form: lower case, every number 0, words parted by one blank. The edge of a word
is a blank: " board " is the word, " direct" what it begins with, "holder" what stands anywhere in it.
"""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import product
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Final

from msgspec import Struct

Needs = tuple[frozenset[str], ...]
"""Of each set a text must hold at least one piece of a word."""


class _Ways(Struct, frozen=True):
    """One of these must hold, each with all that it needs."""

    each: "tuple[tuple[_Clause, ...], ...]"


_Clause = frozenset[str] | _Ways
"""Something that a text must hold: one of the strings, or one of the ways."""
Ways = list[Any]
"""All that a text must hold, as it is kept: a list of pieces of words, of which it must hold one, or a list of ways, of
which one must be open, each again such a list of lists."""

_MOST_STRINGS: Final = 400
_MANY_STRINGS: Final = 60
"""With more, the strings are kept apart as so many ways."""
_MOST_SETS: Final = 4
_LONGEST: Final = 16
_SHORTEST: Final = 2
_BOUNDARY: Final = "\b"
_OTHER_CASES: Final = str.maketrans({"\u017f": "s", "\u0130": "i", "\u0131": "i", "\u212a": "k"})
"""Letters that a pattern which ignores case takes for an ASCII letter."""
_ASCII: Final = str.maketrans(
    {
        chr(code): "0" if chr(code).isdigit() else chr(code).lower() if chr(code).isalnum() else " "
        for code in range(128)
    }
)
_NO_WORD: Final = re.compile(r"(?:(?!\w)[^\b]|_)+")
_NUMBER: Final = re.compile(r"\d+")
_COMMON: Final = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "can",
        "do",
        "does",
        "for",
        "from",
        "has",
        "have",
        "he",
        "if",
        "in",
        "is",
        "it",
        "its",
        "may",
        "must",
        "no",
        "not",
        "of",
        "on",
        "or",
        "our",
        "that",
        "the",
        "their",
        "there",
        "they",
        "this",
        "to",
        "was",
        "we",
        "what",
        "when",
        "who",
        "will",
        "with",
        "you",
        "0",
        "board",
        "director",
        "directors",
        "meeting",
        "s",
        "t",
    ]
)
_FREQUENT: Final = 0.3
_LETTER: Final = 0.25


class _Part(Struct, frozen=True):
    """A part of a pattern: all the strings that it can match, if they are few, and what it needs besides."""

    strings: frozenset[str] | None
    needs: tuple[_Clause, ...] = ()


_EMPTY: Final = _Part(frozenset({""}))
_ANYTHING: Final = _Part(None)
_DIGIT: Final = frozenset({"0"})


def words(text: str) -> list[str]:
    """The words of a text in plain form."""
    if text.isascii():
        shown = text.translate(_ASCII)
    else:
        shown = _NUMBER.sub("0", _NO_WORD.sub(" ", text.translate(_OTHER_CASES).lower()))
    return (_NUMBER.sub("0", shown) if "00" in shown else shown).split()


def pieces(word: str) -> Iterator[str]:
    """Every piece of a word that a pattern may need."""
    whole = f" {word} "
    for start in range(len(whole)):
        for end in range(start + 1, min(start + _LONGEST, len(whole)) + 1):
            yield whole[start:end]


def needed(source: str, flags: int) -> Needs:
    """What a text must hold for a pattern to match in it; empty where nothing is sure."""
    sets = {some for each in _clauses(source, flags) for some in _sets(each)}
    return tuple(sorted(sets, key=_frequency)[:_MOST_SETS])


def ways(source: str, flags: int) -> Ways:
    """The same with every alternative of the pattern by itself: more is told apart, and it takes longer to look."""
    return _all_of(_clauses(source, flags))


def are_open(ways: Ways, here: AbstractSet[str]) -> bool:
    """Whether the pieces of the words of a text let a pattern match that has these ways."""
    for each in ways:
        if isinstance(each[0], str):
            if here.isdisjoint(each):
                return False
        elif not any(are_open(way, here) for way in each):
            return False
    return True


def _all_of(clauses: Iterable[_Clause]) -> Ways:
    found: Ways = []
    for clause in clauses:
        if not isinstance(clause, _Ways):
            found += [sorted(some) for some in _by_rank(clause)]
        elif all(each := [_all_of(way) for way in clause.each]):
            found.append(each)
    return [each for number, each in enumerate(found) if each not in found[:number]]


def _clauses(source: str, flags: int) -> tuple[_Clause, ...]:
    return _all_needs(_sequence(_parser.parse(source, flags)))


def _sets(clause: _Clause) -> list[frozenset[str]]:
    """The sets of pieces that a clause comes to: of ways, the most telling set of each together."""
    if not isinstance(clause, _Ways):
        return list(_by_rank(clause))
    found: set[str] = set()
    for way in clause.each:
        sets = [some for each in way for some in _sets(each)]
        if not sets:
            return []
        found |= _rarest(sets)
    return [frozenset(found)]


def _rarest(sets: list[frozenset[str]]) -> frozenset[str]:
    return min(sets, key=lambda each: _frequency(each))  # noqa: PLW0108 - the type of min's key is a supertype's


def _frequency(some: frozenset[str]) -> tuple[float, list[str]]:
    """About how often one of the pieces stands in a word; what is least often is tested best."""
    return sum(_frequency_of(each) for each in some), sorted(some)


def _frequency_of(piece: str) -> float:
    return _FREQUENT if piece.strip() in _COMMON else _LETTER ** len(piece)


def _by_rank(strings: Iterable[str]) -> Iterator[frozenset[str]]:
    """For each string its rarest piece, then for each its next, as long as all of them have one."""
    ranked = [_ranked(_without_boundaries(each)) for each in strings]
    for place in range(min((len(each) for each in ranked), default=0)):
        yield frozenset(each[place] for each in ranked)


@lru_cache(maxsize=4096)
def _ranked(string: str) -> tuple[str, ...]:
    """The pieces of a string that are long enough to tell something, the rarest first."""
    if not string.isascii():
        return ()
    found = [each[:_LONGEST] for each in re.findall(r" ?[^ ]+(?: |$)", re.sub(" ", "  ", string))]
    useful = {each for each in found if len(each) >= _SHORTEST or each == "0"}
    return tuple(sorted(useful, key=lambda each: (_frequency_of(each), each)))


def _without_boundaries(string: str) -> str:
    """A string in plain form: at its ends a boundary beside a letter is a blank, within it stands between two others."""
    shown = _NUMBER.sub("0", _NO_WORD.sub(" ", string.translate(_OTHER_CASES).lower()))
    inner = shown.strip(_BOUNDARY)
    before = " " if shown.startswith(_BOUNDARY) and inner[:1].strip() else ""
    after = " " if shown.endswith(_BOUNDARY) and inner[-1:].strip() else ""
    return _NUMBER.sub("0", re.sub(" +", " ", f"{before}{inner.replace(_BOUNDARY, '')}{after}"))


def _sequence(items: Iterable[tuple[Any, Any]]) -> _Part:
    strings: frozenset[str] = _EMPTY.strings or frozenset()
    needs: list[_Clause] = []
    whole = True
    for operator, argument in items:
        part = _part(operator, argument)
        needs += part.needs
        if part.strings and all(len(each) >= _SHORTEST for each in part.strings):
            needs.append(part.strings)
        if part.strings is not None and len(strings) * len(part.strings) <= _MOST_STRINGS:
            strings = frozenset(first + second for first, second in product(strings, part.strings))
            continue
        whole = False
        needs.append(strings)
        strings = part.strings if part.strings is not None else frozenset({""})
    if whole:
        return _Part(strings, tuple(needs))
    return _Part(None, (*needs, strings))


def _part(operator: Any, argument: Any) -> _Part:  # noqa: ANN401 - the parser's own constants
    match operator:
        case sre.LITERAL:
            return _Part(frozenset({chr(argument)}))
        case sre.IN:
            return _one_of(argument)
        case sre.BRANCH:
            return _branch([_sequence(each) for each in argument[1]])
        case sre.SUBPATTERN:
            return _sequence(argument[3])
        case sre.ATOMIC_GROUP:
            return _sequence(argument)
        case sre.MAX_REPEAT | sre.MIN_REPEAT | sre.POSSESSIVE_REPEAT:
            return _repeated(*argument)
        case sre.AT:
            return _Part(frozenset({_BOUNDARY if argument is sre.AT_BOUNDARY else ""}))
        case sre.ASSERT:
            return _Part(frozenset({""}), _all_needs(_sequence(argument[1])))
        case sre.ASSERT_NOT:
            return _EMPTY
        case _:
            return _ANYTHING


def _all_needs(part: _Part) -> tuple[_Clause, ...]:
    return (*part.needs, part.strings) if part.strings is not None else part.needs


def _one_of(members: Iterable[tuple[Any, Any]]) -> _Part:
    """A set of characters: blanks and marks are one blank in plain form."""
    found = set(_members(members))
    return _ANYTHING if None in found else _Part(frozenset(each for each in found if each is not None))


def _members(members: Iterable[tuple[Any, Any]]) -> Iterator[str | None]:
    """Each character of a set in plain form; None where they are too many."""
    for operator, argument in members:
        if operator is sre.LITERAL:
            yield chr(argument)
        elif operator is sre.CATEGORY and argument in (sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD):
            yield " "
        elif (operator is sre.CATEGORY and argument is sre.CATEGORY_DIGIT) or _is_digits(operator, argument):
            yield "0"
        else:
            yield None


def _is_digits(operator: Any, argument: Any) -> bool:  # noqa: ANN401 - the parser's own constants
    return operator is sre.RANGE and chr(argument[0]).isdigit() and chr(argument[1]).isdigit() and argument[1] < 128  # noqa: PLR2004


def _branch(parts: list[_Part]) -> _Part:
    strings: set[str] = set()
    for each in parts:
        if each.strings is None:
            return _Part(None, _of_any(parts))
        strings |= each.strings
    if len(strings) > _MOST_STRINGS:
        return _Part(None, (frozenset(strings),))
    return _Part(frozenset(strings), _of_any(parts) if len(strings) > _MANY_STRINGS else ())


def _of_any(parts: list[_Part]) -> tuple[_Clause, ...]:
    """What is needed where one of several parts must match."""
    each = tuple(way for part in parts for way in _ways_of(part))
    return (_Ways(each),) if all(each) else ()


def _ways_of(part: _Part) -> Iterator[tuple[_Clause, ...]]:
    """A part of which no more is known than its strings is as many ways; else it is one."""
    if part.strings and not part.needs:
        for string in sorted(part.strings):
            yield (frozenset({string}),)
    else:
        yield _all_needs(part)


def _repeated(least: int, most: int, items: Iterable[tuple[Any, Any]]) -> _Part:
    part = _sequence(items)
    blank = part.strings is not None and all(not re.search(r"[^\W_]|\x08", each) for each in part.strings)
    if blank and part.strings != frozenset({""}):
        return _Part(frozenset({" ", ""} if least == 0 or "" in (part.strings or ()) else {" "}))
    if part.strings == _DIGIT:
        return _Part(frozenset({"0", ""} if least == 0 else {"0"}))
    if least == 0:
        return _optional(part) if most == 1 else _ANYTHING
    if least == most == 1:
        return part
    return _Part(None, _all_needs(part))


def _optional(part: _Part) -> _Part:
    return _ANYTHING if part.strings is None else _Part(part.strings | {""})
