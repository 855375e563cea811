"""Finding counts, fractions and percentages in a sentence, and leaving alone what only looks like one."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import islice
from typing import Final, Literal

from msgspec import Struct

from bot.understand import patterns as re
from bot.understand.words import lowered

Kind = Literal["count", "fraction", "percent"]


class Number(Struct, frozen=True):
    """A number and where it stands. The value is exact; a percentage is a part of one, so 51% is 51/100."""

    text: str
    start: int
    end: int
    value: Fraction
    kind: Kind


_UNIT_WORDS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TEEN_WORDS: Final = (
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen"),
    *("sixteen", "seventeen", "eighteen", "nineteen"),
)
_TEN_WORDS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NAMED_SCALES: Final = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
_SCALES: Final = (
    _NAMED_SCALES
    | {f"{name}s": value for name, value in _NAMED_SCALES.items()}
    | {
        short: value
        for value, shorts in ((1_000, ("k",)), (1_000_000, ("m", "mm", "mil", "mn")), (1_000_000_000, ("b",)))
        for short in shorts
    }
)
_WORD_VALUES: Final = (
    {word: value for value, word in enumerate(_UNIT_WORDS + _TEEN_WORDS)}
    | {word: 10 * value for value, word in enumerate(_TEN_WORDS, start=2)}
    | {"couple": 2, "both": 2}
)
_DENOMINATORS: Final = {"half": 2, "halve": 2, "quarter": 4} | {
    word: value
    for value, word in enumerate(("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), start=3)
}
_LARGEST_DENOMINATOR: Final = 20
_LARGEST_DIGITS: Final = 18

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_SMALL = (
    rf"(?:(?:{'|'.join(_TEN_WORDS)})(?:[- ](?:{_ONES})\b)?|{'|'.join(sorted(_TEEN_WORDS))}|{'|'.join(_UNIT_WORDS)})\b"
)
_BELOW_THOUSAND = rf"(?:(?:{_SMALL}|an?\b)[- ]hundred\b(?:[ -](?:and[ -])?{_SMALL})?|{_SMALL})"
_SCALED = rf"(?:{_BELOW_THOUSAND}|an?\b)[- ](?:thousand|million|billion)\b"
_WORDS = rf"(?:{_SCALED}(?:,? (?:and )?(?:{_SCALED}|{_BELOW_THOUSAND})){{0,4}}|{_BELOW_THOUSAND})"
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)"
_SCALE = r"(?:(?:k|mm?|mn|mil|b)(?!\w)|[ -]?(?:hundred|thousand|million|billion|mil|mm|dozen)s?\b)"
_PERCENT = r"(?:\s?%|[ -]?(?:per ?cent|pct|pc)\b\.?)"
_PART = "(?:hal(?:f|ves)|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)"
_COUNTED = r"(?:shares?|shs|votes?|director|member|stock|seat|of (?:the|our|your)|people|holder|(?:share|stock)-?holder|voting)"
_NO_PART_OF = (
    r"(?:director|member|meeting|time|part(?:y|ies)|person|people|seat|candidate|nominee|vice|class|committee|notice|"
    r"ballot|year|term|way|holder|option|reading|request|attempt|try|day|week|month|floor|ago|past|end|hour|till|to \d)"
)
_LARGE = "(?:million|billion|thousand|hundred|dozen)"
_MONEY = "(?:dollars?|bucks|cents?|usd|euros?|pounds)"
_MONTH = "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{1,6})?"

_LABEL = (
    r"(?:sec(?:tions?|s?\.)|articles?|arts?\.|clauses?|para(?:graph)?s?|rules?|items?|forms?|exhibits?|schedules?|"
    r"chapters?|pages?|lines?|version|class|series|note|figure|steps?|question|option|number|radio)"
)
_PRONOUN_AFTER = (
    r"(?:which|no|any|some|every|each|this|that|another|other|last|previous|first|next|old|new|special|annual|"
    r"regular|good|such|wrong|right|either|neither)"
)
_DONE_BY_ONE = (
    r"(?:call|hold|inspect|vote|be|do|go|get|serve|resign|sign|ask|see|find|give|amend|remove|have|just|also|appoint|"
    r"change|waive|count|wants?|needs?|wishes|must)"
)
_BOTH_WAYS = r"(?:in|by|on|at|via|for|ways|sides|times|classes|cases|meetings|notices|parties|the (?!director|member))"

# What only looks like a number: read first and dropped whole, so that no part of it is read as one.
_NOT_BY_FIGURE: Final = (
    r"(?:\+\d{1,2} ?)?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b\d{3}-\d{4}\b",
    r"\d{4}-\d\d?-\d\d?(?:t[\d:]{1,8})?|\d\d?[/.]\d\d?[/.]\d\d(?:\d\d)?\b|\d\d?-\d\d?-\d{4}\b",
    r"\d\d?:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b)?|\d\d?\s?[ap]\.?m\b|\b\d\d? o'?clock\b",
    rf"\b\d{{1,2}} {_MONTH}\b(?:,? (?:19|20)\d\d\b)?",
    rf"[$\u20ac\u00a3] ?{_DIGITS}{_SCALE}?",
    rf"\b{_DIGITS}{_SCALE}?[ -]{_MONEY}\b",
    r"#\d+|\u00a7+ ?\d+(?:\.\d+){0,3}|\b\d+(?:\.\d+){0,3}\([a-z]{1,3}\)(?:\([a-z0-9]{1,3}\)){0,3}",
    r"\b\d{1,2}-[kq]\b|\b\d+(?:st|nd|rd|th)\b|\b24/7\b|\b50[/-]50\b",
    rf"\b(?:19|20)\d\d\b(?![,.]\d|[km%]| {_COUNTED}| ?(?:percent|thousand|million))",
    r"(?m:^)\d{1,2}[.)] ",
)
_NOT_BY_WORD: Final = (
    rf"\b{_MONTH}\.? \d{{1,2}}(?![\d,]*\d|[km%]| (?:of|director|share|member))(?:,? (?:19|20)\d\d\b)?",
    rf"\b(?:usd|eur|gbp) ?{_DIGITS}{_SCALE}?",
    rf"\b{_LABEL} (?:(?:[ivxl]{{1,6}}\.)?\d+(?:\.\d+){{0,3}}(?:\([a-z0-9]{{1,3}}\)){{0,3}}(?![\w%]|,\d)|one\b|two\b)",
    rf"\bno\. ?\d+(?! {_COUNTED})",
    r"\b(?:(?:[ivxl]{1,6}|[a-z])\.|[a-z]{1,6}-)\d+(?:\.\d+){0,3}(?:\([a-z0-9]{1,3}\)){0,3}\b",
)
_NOT_IN_WORDS: Final = (
    r"\b[a-z]{3,6} o'?clock\b",
    rf"\b{_PRONOUN_AFTER} one\b|\b(?:the|than) one (?!{_COUNTED}|{_PART}|vacan|person|sign|of\b|in\b)|\bno-one\b|\bone's\b(?! (?:on|out|absent|missing|away|sick|gone|not|here|vacant|empty|open|in)\b)|\bone (?:another|more thing)\b|\b(?:in|at|with) one (?:go|sweep|swoop|stroke|blow|fell swoop|shot|step|motion|breath|sitting|hit|move|fell)\b|\bone (?:by one|day soon|way or (?:the other|another))\b|\ball at one\b",
    rf"\b(?:can|could|may|might|must|should|does|do|would|will|how|if) one {_DONE_BY_ONE}\b",
    r"\b(?:call|calls|hold|holds|convene|convenes|request|demand|schedule|give|send) one(?=\s*(?:[?.!,;:]|$|(?:for|too|then|if|without|by|on|at|in|as|instead|anyway|now|today|tomorrow|after|before|when|and|or|but)\b))",
    rf"\bboth {_BOTH_WAYS}\b",
    rf"\b(?:first|second|another|(?:once|twice|times) a|every|each|per|last|next|this|fiscal) {_PART}\b",
    rf"\bhalf[ -](?:past|an? (?:hour|day|year)|hour|day|year)|\b(?:an?|one|two|three|four) {_PART} {_NO_PART_OF}",
)
_BY_FIGURE: Final = (
    ("mixed_percent", rf"\b\d+[ -]\d/\d{{1,2}}{_PERCENT}"),
    ("percent", rf"(?<![\w.]){_DIGITS}{_PERCENT}"),
    ("slashed", r"(?<![\w./])\d{1,2} ?/ ?\d{1,2}(?:rds?|ths?|nds?)?(?![\w/%]|\.\d)"),
    ("scaled", rf"(?<![\w.]){_DIGITS}{_SCALE}"),
    ("digits", r"(?<![\w.])(?:\d{1,3}(?:,\d{3})+|\d+)(?![\w%]|\.\d|,\d{3}(?!\d))"),
)
_BY_WORD: Final = (
    ("half_of_scale", rf"\b(?:{_SMALL} and )?(?:a )?half (?:an? )?{_LARGE}\b"),
    ("worded_part", rf"\b(?:an?|{_ONES})[ -]{_PART}\b"),
    ("worded_half", r"\bhalf\b"),
    ("worded_scale", rf"\b(?:an?|{_SMALL})[ -]dozen\b|\ba couple\b"),
    ("both", r"\bboth\b"),
    ("worded", rf"\b{_WORDS}"),
)
_AFTER_WORDS: Final = rf"(?:(?P<worded_percent>{_PERCENT})|(?P<worded_money>[ -]{_MONEY}\b))?"
"""What makes another kind of a number in words; it follows the last of them."""


def _one_of(dropped: Sequence[str], kept: Sequence[tuple[str, str]]) -> str:
    return "|".join((*dropped, *(f"(?P<{name}>{words})" for name, words in kept)))


# The looks ahead keep the search off the letters inside words: most of a text is dismissed at once.
_IN_FIGURES: Final = rf"(?=[\d+(#$\u20ac\u00a3\u00a7])(?:{_one_of(_NOT_BY_FIGURE, _BY_FIGURE)})"
_FINDER: Final = re.compile(
    rf"{_IN_FIGURES}|(?<![a-z])(?=[a-z])(?:{_one_of((*_NOT_BY_WORD, *_NOT_IN_WORDS), _BY_WORD)}{_AFTER_WORDS})"
)
_FINDER_OF_FIGURES: Final = re.compile(rf"{_IN_FIGURES}|(?<![a-z])(?=[a-z])(?:{'|'.join(_NOT_BY_WORD)})")
"""The same for a text without a number in words."""
_NUMBER_WORDS: Final = (
    *_WORD_VALUES,
    *_DENOMINATORS,
    "hundred",
    "thousand",
    "million",
    "billion",
    "dozen",
    "both",
    "couple",
)
_A_FIGURE: Final = re.compile(r"\d")
_A_NUMBER_WORD: Final = re.compile(rf"\b(?:{'|'.join(_NUMBER_WORDS)})")
"""A text without either needs no search."""
_WORD: Final = re.compile(r"[a-z]+")
_MOST: Final = 60
"""So many numbers of one message are read, so that the time for a message stays in proportion to its length."""
_HIDDEN: Final = "\x1f"


def find_numbers(text: str, skip: Sequence[tuple[int, int]] = ()) -> tuple[Number, ...]:
    """Return the numbers of the text in order; `skip` are spans already read as something else.

    Section numbers, money, times, dates, years, ordinals and phone numbers are not returned. Never raises.
    """
    return _numbers(text, hidden(lowered(text), skip))


@lru_cache(maxsize=256)
def _numbers(text: str, shown: str) -> tuple[Number, ...]:
    if _A_NUMBER_WORD.fits(shown):
        finder = _FINDER
    elif _A_FIGURE.fits(shown):
        finder = _FINDER_OF_FIGURES
    else:
        return ()
    found = (_number(match, text) for match in finder.finditer(shown))
    return tuple(islice((number for number in found if number is not None), _MOST))


def hidden(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the text with the spans blotted out, at the same length."""
    pieces: list[str] = []
    at = 0
    for start, end in sorted(spans):
        first, last = max(start, at), min(end, len(text))
        if first < last:
            pieces += (text[at:first], _HIDDEN * (last - first))
            at = last
    return "".join((*pieces, text[at:])) if pieces else text


def _number(match: re.Match[str], text: str) -> Number | None:
    name = match.lastgroup
    if name is None or (value := _value(name, match[0])) is None:
        return None
    start, end = match.span()
    return Number(text[start:end], start, end, value, _kind(name))


def _kind(name: str) -> Kind:
    if name.endswith("percent"):
        return "percent"
    return "fraction" if name in ("slashed", "worded_part", "worded_half") else "count"


def _value(name: str, words: str) -> Fraction | None:
    match name:
        case "mixed_percent":
            return _mixed_percent(words)
        case "percent" | "worded_percent":
            return _percent(words)
        case "slashed":
            return _slashed(words)
        case "worded_part" | "worded_half":
            return _part(words)
        case "half_of_scale":
            return _half_of_scale(words)
        case "scaled":
            return _scaled(words)
        case "digits":
            return _plain(words)
        case "worded_money":
            return None
        case _:
            return Fraction(_spoken(words))


def _plain(digits: str) -> Fraction | None:
    return Fraction(digits.replace(",", "")) if len(digits) <= _LARGEST_DIGITS else None


def _mixed_percent(words: str) -> Fraction | None:
    whole, over, under = (int(digits) for digits in re.findall(r"\d+", words[: _LARGEST_DIGITS * 2])[:3])
    return (whole + Fraction(over, under)) / 100 if under else None


def _percent(words: str) -> Fraction | None:
    bare = re.sub(rf"{_PERCENT}$", "", words)
    value = _plain(bare) if bare[0].isdigit() else Fraction(_spoken(bare))
    return value / 100 if value is not None else None


def _slashed(words: str) -> Fraction | None:
    over, under = (int(digits) for digits in re.findall(r"\d+", words))
    return Fraction(over, under) if 1 < under <= _LARGEST_DENOMINATOR and 0 < over <= under else None


def _part(words: str) -> Fraction:
    *before, last = _WORD.findall(words)
    denominator = _DENOMINATORS[last.removesuffix("s")]
    return Fraction(_WORD_VALUES.get(before[0], 1) if before else 1, denominator)


def _half_of_scale(words: str) -> Fraction:
    before, joined, _ = words.partition(" and ")
    whole = Fraction(_spoken(before)) if joined else Fraction(0)
    return (whole + Fraction(1, 2)) * _SCALES[words.rsplit(maxsplit=1)[-1]]


def _scaled(words: str) -> Fraction | None:
    scale = re.sub(r"^[\d,.]+[ -]?", "", words)
    value = _plain(words[: -len(scale)].rstrip(" -"))
    return value * _SCALES[scale] if value is not None else None


def _spoken(words: str) -> int:
    total = current = 0
    for word in _WORD.findall(words):
        scale = _SCALES.get(word, 0)
        if scale == _SCALES["hundred"] or word == "dozen":
            current = max(current, 1) * scale
        elif scale:
            total, current = total + max(current, 1) * scale, 0
        else:
            current += _WORD_VALUES.get(word, 0)
    return total + current
