"""Several holders of an office in a question: their names, when each was elected, who comes first, who is away."""

from datetime import date
from typing import Final

from msgspec.structs import replace

from bot.understand import patterns as re
from bot.understand.proper_names import NO_NAMES
from rules.offices import Candidate

_YEAR: Final = re.compile(r"\b(?:(?P<month>[A-Z][a-z]{2,8})\.? (?:(?P<day>\d{1,2}),? )?)?(?P<year>(?:19|20)\d\d)\b")
_MONTH: Final = re.compile(
    r"\b(?:elected|chosen|appointed|named|since|from|in|came in|joined)(?: (?:in|back in|last|this|early|late))*[ (]+(?P<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\.?(?: (?P<day>\d{1,2})\b)?(?P<year>)(?!,? ?\d{4})"
)
_SOME_YEAR: Final = 2000
"""Months that are told alone are those of one year."""
_NAME: Final = re.compile(r"\b[A-Z][a-z]+\b")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def candidates(text: str) -> tuple[Candidate, ...]:
    """Names, each followed by the year (or date) of an election; fewer than two say nothing of an order."""
    return _by_list(text) or _dated(_YEAR, text) or _dated(_MONTH, text) or _by_rank(text) or _by_the_first(text)


_IN_ORDER: Final = re.compile(
    r"\b(?:order|ranking|sequence|line-?up|succession)\b[^.?!;]{0,30}?(?: is| was| as| of|:| being)+ (?P<names>[A-Z][a-z]+(?:(?:, then |, and |, | then | and )[A-Z][a-z]+)+)"
)
"""The order that was set for several, told as a list of their names."""


def _by_list(text: str) -> tuple[Candidate, ...]:
    """Names in the order that was set for them: "the order is Cy, Alba, Bo"."""
    told = _IN_ORDER.search(text)
    names = (
        []
        if told is None
        else [each for each in re.split(r",? (?:then|and) |, ", told["names"]) if each not in NO_NAMES]
    )
    if len(names) < len(_PAIR):
        return ()
    return tuple(
        Candidate(each, None, False, _is_away(each, text), place == 0, _is_asked(each, text))
        for place, each in enumerate(names)
    )


def _dated(pattern: re.Pattern[str], text: str) -> tuple[Candidate, ...]:
    """Those of whom it is told when they were elected; none unless there are two."""
    found: list[Candidate] = []
    start = 0
    for match in pattern.finditer(text):
        names = [each[0] for each in _NAME.finditer(text[start : match.start()]) if each[0] not in NO_NAMES]
        start = match.end()
        if names:
            found.append(_candidate(names[-1], match, text))
    return tuple(found) if len(found) > 1 else ()


_RANK: Final = re.compile(
    r"\b(?P<name>[A-Z][a-z]+)(?: comes| is| was| as)?(?: number)? (?P<rank>first|second|third|one|two|three|1st|2nd|3rd|last)\b"
)
_FIRST: Final = ("first", "one", "1st")


def _by_rank(text: str) -> tuple[Candidate, ...]:
    """Names that are told in the order that was set for them: "Ann first, Ben second"."""
    ranked = [each for each in _RANK.finditer(text) if each["name"] not in NO_NAMES]
    if len(ranked) < len(_PAIR) or not any(each["rank"] in _FIRST for each in ranked):
        return ()
    return tuple(
        Candidate(
            each["name"],
            None,
            False,
            _is_away(each["name"], text),
            each["rank"] in _FIRST,
            _is_asked(each["name"], text),
        )
        for each in ranked
    )


_PAIR: Final = ("first", "second")
_PUTS: Final = r"(?:designat\w+|rank(?:s|ed)?|nam(?:es|ed)|put|chose|picked|determin\w+|list(?:s|ed)|plac(?:es|ed)|set|want(?:s|ed))"
_PUT_FIRST: Final = re.compile(
    rf"\b{_PUTS}\b[^.?!]{{0,25}}?\b(?P<name>[A-Z][a-z]+)\b[^.?!A-Z]{{0,12}}\b(?:first|ahead|number one|at the top|on top|next in line)\b"
)
_TWO_NAMES: Final = re.compile(r"\b(?P<one>[A-Z][a-z]+)(?:,| and| or| &) (?P<two>[A-Z][a-z]+)\b")


def _by_the_first(text: str) -> tuple[Candidate, ...]:
    """Two names together, of which the board put one first."""
    first = _PUT_FIRST.search(text)
    pair = _TWO_NAMES.search(text)
    names = (pair["one"], pair["two"]) if pair else ()
    if first is None or first["name"] not in names or any(each in NO_NAMES for each in names):
        return ()
    return tuple(
        Candidate(each, None, False, _is_away(each, text), each == first["name"], _is_asked(each, text))
        for each in names
    )


_WHOEVER: Final = re.compile(
    r"\b(?:who(?:ever|m|se)?|which(?: one)?|somebody|someone|anyone|any of them|both|the stand-?in)\b", re.IGNORECASE
)
"""Words of one who asks of no one by name."""


def reordered(before: tuple[Candidate, ...], text: str) -> tuple[Candidate, ...]:
    """Those of before, as a later message has it: who was put first instead, who is away too, of whom it asks."""
    put = _PUT_FIRST.search(text)
    first = put["name"] if put and any(each.name == put["name"] for each in before) else None
    asked = any(_is_asked(each.name, text) for each in before)
    return tuple(
        replace(
            each,
            first=each.name == first if first else each.first,
            away=each.away or _is_away(each.name, text),
            asked=_is_asked(each.name, text) if asked else each.asked and not _WHOEVER.search(text),
        )
        for each in before
    )


def _candidate(name: str, elected: re.Match[str], text: str) -> Candidate:
    return Candidate(
        name,
        _date(elected),
        elected["month"] is None,
        _is_away(name, text),
        _said(
            rf"(?:designated|ranked|named|put|chose|picked|determined)[^.?!]{{0,40}}\b{name}\b[^.?!]{{0,12}}\b(?:first|ahead|next)",
            text,
        ),
        _is_asked(name, text),
    )


def _is_away(name: str, text: str) -> bool:
    """Whether this one is said to be away."""
    away = r"(?:away|out|sick|ill|absent|on leave|abroad|on vacation|unavailable|gone)"
    return _said(rf"{name}(?:'s| is| was)? (?:also |too )?{away}", text)


def _is_asked(name: str, text: str) -> bool:
    """Whether it is asked if this one acts, or if what is said of this one is true."""
    asked = rf"(?:[Ii]s|[Dd]oes|[Cc]an|[Mm]ay|[Ww]ould|[Ss]hould|[Ww]ill|[Mm]ust|[Ss]o) (?:it |it's )?{name}"
    return _said(asked, text) or _said(rf"[Ii]s it true that [^.?!]*\b{name}", text)


def _said(words: str, text: str) -> bool:
    return bool(re.search(rf"\b{words}\b", text))


def _date(match: re.Match[str]) -> date:
    month = (match["month"] or "").lower()[:3]
    number = _MONTHS.index(month) + 1 if month in _MONTHS else 1
    day = int(match["day"] or 1)
    return date(int(match["year"] or _SOME_YEAR), number, min(max(day, 1), 28))
