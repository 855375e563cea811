"""Numbers in the words of bylaws: cardinals, ordinals, digits, fractions, percentages, majorities, spans of time.

Reading them out of the text and out of the typed values of a provision, in one normal form, shows whether each number of
a document is encoded.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time
from fractions import Fraction
from typing import Final

import msgspec
from msgspec import Struct

from rules.terms import DayOfYear, Meeting, Span, Threshold

Normal = tuple[str, object]
"""A kind (`span`, `part`, `number`, `date`, `time`) and what it amounts to."""


class Quantity(Struct, frozen=True):
    """A number that stands in a text, from `start` to `end` (exclusive)."""

    text: str
    start: int
    end: int
    normal: Normal


_ONES: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS: Final = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"),
    *("sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_CARDINALS: Final = (
    {word: value for value, word in enumerate((*_ONES, *_TEENS), start=1)}
    | {word: 10 * value for value, word in enumerate(_TENS, start=2)}
    | {f"{ten}-{one}": 10 * t + o for t, ten in enumerate(_TENS, start=2) for o, one in enumerate(_ONES, start=1)}
)
_ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), start=1
    )
}
_UNITS: Final = {
    "hour": "hours",
    "day": "days",
    "business day": "business days",
    "week": "weeks",
    "month": "months",
    "year": "years",
}
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_NAMED: Final = {"majority": "majority", "plurality": "plurality", "unanimous": "all", "unanimously": "all"}

_WORD: Final = "|".join(sorted(_CARDINALS, key=len, reverse=True))
_AMOUNT: Final = rf"(?:(?P<word>{_WORD})(?:\s+\((?P<same>\d+)\))?|\((?P<bracketed>\d+)\)|(?P<digits>\d[\d,]*))"
_PLAIN: Final = rf"(?:(?P<word>{_WORD})(?:\s+\((?P<same>\d+)\))?|(?P<digits>\d[\d,]*))"
"""As an amount, but a number in brackets alone is the label of a list item."""
_REFERENCE: Final = re.compile(
    r"\b(?:sections?|articles?|paragraphs?|clauses?|rule|form|exhibit)\s+[\dIVXLC]+(?:\.\d+)*(?:\([a-z]+\))*"
    r"(?:(?:,|\s+and|\s+or|\s+through)\s+\d+(?:\.\d+)*(?:\([a-z]+\))*)*|\barticle\s+(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|"
    r"\bthird[\s-]+part(?:y|ies)\b|\bfirst[\s-]+class\b|\bno\s+one\b|\bone\s+another\b",
    re.IGNORECASE,
)
_PATTERNS: Final = (
    (
        "date",
        re.compile(rf"\b(?P<month>{'|'.join(_MONTHS)})\s+(?P<day>\d{{1,2}})(?:,\s+(?P<year>\d{{4}}))?", re.IGNORECASE),
    ),
    ("time", re.compile(r"\b(?P<hour>\d{1,2}):(?P<minute>\d\d)\s+(?P<half>[ap])\.?m\.?", re.IGNORECASE)),
    (
        "percent",
        re.compile(
            rf"\b(?:(?P<word>{_WORD})\s+percent(?:\s+\(\s*(?P<same>\d+)%\s*\))?|(?P<digits>\d+)\s*(?:%|percent))",
            re.IGNORECASE,
        ),
    ),
    (
        "fraction",
        re.compile(
            r"\b(?P<word>one|two|three)[\s-]+(?P<part>half|thirds?|quarters?|fourths?)\b(?!\s+(?:day|year|meeting))",
            re.IGNORECASE,
        ),
    ),
    (
        "span",  # the first number of "not less than ten nor more than sixty days"
        re.compile(
            rf"(?<![\w.]){_AMOUNT}(?=(?:\s+\([^)]*\))?\s+(?:nor|or|and|to)\s+(?:(?:more|less)\s+than\s+)?(?:{_WORD}|\d+)(?:\s+\(\d+\))?[\s-]+(?P<unit>hour|day|week|month|year)s?\b)",
            re.IGNORECASE,
        ),
    ),
    (
        "span",
        re.compile(
            rf"(?<![\w.]){_AMOUNT}[\s-]+(?:full\s+|calendar\s+)?(?P<unit>business\s+day|hour|day|week|month|year)s?\b",
            re.IGNORECASE,
        ),
    ),
    (
        "ordinal_span",
        re.compile(rf"\b(?P<word>{'|'.join(_ORDINALS)})\s+(?P<unit>day|month|year)\b", re.IGNORECASE),
    ),
    ("named", re.compile(rf"\b(?P<word>{'|'.join(_NAMED)})\b", re.IGNORECASE)),
    ("ordinal", re.compile(rf"\b(?P<word>{'|'.join(_ORDINALS)})\b", re.IGNORECASE)),
    ("number", re.compile(rf"(?<![\w.$(-]){_PLAIN}(?![\w%])", re.IGNORECASE)),
)
_PARTS: Final = {"half": 2, "third": 3, "quarter": 4, "fourth": 4}


def quantities(text: str) -> Iterator[Quantity]:
    """The numbers of a text, in order; references to sections and articles are none.

    A pattern that takes more words wins over one that takes fewer.
    """
    free = _REFERENCE.sub(lambda match: " " * len(match[0]), text)
    found: list[Quantity] = []
    for kind, pattern in _PATTERNS:
        found += [Quantity(each[0], each.start(), each.end(), _normal(kind, each)) for each in pattern.finditer(free)]
        free = pattern.sub(lambda match: " " * len(match[0]), free)
    yield from sorted(found, key=lambda each: each.start)


def _normal(kind: str, match: re.Match[str]) -> Normal:
    match kind:
        case "date":
            month = _MONTHS.index(match["month"].title()) + 1
            return (
                "date",
                date(int(match["year"]), month, int(match["day"])).isoformat() if match["year"] else match[0],
            )
        case "time":
            hour = int(match["hour"]) % 12 + (12 if match["half"].lower() == "p" else 0)
            return ("time", time(hour, int(match["minute"])).isoformat("minutes"))
        case "percent":
            return ("part", Fraction(_amount(match), 100))
        case "fraction":
            part = _PARTS[match["part"].lower().removesuffix("s")]
            return ("part", Fraction(_CARDINALS[match["word"].lower()], part))
        case "span":
            unit = " ".join(match["unit"].lower().split())
            return ("span", (_amount(match), _UNITS[unit]))
        case "ordinal_span":
            return ("span", (_ORDINALS[match["word"].lower()], _UNITS[match["unit"].lower()]))
        case "named":
            return ("part", _NAMED[match["word"].lower()])
        case "ordinal":
            return ("number", _ORDINALS[match["word"].lower()])
        case _:
            return ("number", _amount(match))


def _amount(match: re.Match[str]) -> int:
    groups = match.groupdict()
    digits = groups.get("digits") or groups.get("bracketed")
    if digits:
        return int(digits.replace(",", ""))
    return _CARDINALS[match["word"].lower()]


def typed(value: object) -> Iterator[Normal]:
    """Every number that a typed value holds: a provision, a threshold, a span, a list or a mapping of these."""
    if isinstance(value, Mapping):
        parts: Iterable[object] = value.values()
    elif isinstance(value, DayOfYear):
        yield ("date", str(value))
        return
    elif isinstance(value, msgspec.Struct) and not isinstance(value, Span | Threshold):
        parts = (getattr(value, name) for name in value.__struct_fields__ if name not in _TOLD)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        parts = value
    else:
        yield from _single(value)
        return
    for part in parts:
        yield from typed(part)


def _single(value: object) -> Iterator[Normal]:
    match value:
        case bool() | None:
            return
        case int():
            yield ("number", value)
        case Span():
            yield ("span", (value.amount, value.unit))
        case Threshold():
            yield from _parts(value)
        case Meeting.FIRST:
            yield ("number", 1)
        case str():
            yield from _words(value)


_TOLD: Final = frozenset({"section", "quote", "reading", "defects", "says"})


def _parts(threshold: Threshold) -> Iterator[Normal]:
    yield ("part", threshold.words)
    if not threshold.more_than:
        yield ("part", threshold.fraction)


def _words(text: str) -> Iterator[Normal]:
    """The numbers of a text value: "30 days", "majority", "1996-11-08"."""
    try:
        yield ("date", date.fromisoformat(text).isoformat())
    except ValueError:
        for each in quantities(text):
            yield each.normal
