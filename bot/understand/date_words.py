"""The words of dates, times and spans, as fragments of regular expressions and as numbers."""

from typing import Literal

Unit = Literal["minutes", "hours", "days", "business days", "weeks", "months", "years"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    *("twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth"),
    *("twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)
_VALUES = (
    {word: value for value, word in enumerate(_SMALL)}
    | {word: 10 * value for value, word in enumerate(_TENS, start=2)}
    | {"a": 1, "an": 1, "couple": 2}
)
_HUNDRED = 100
_UNITS: dict[str, Unit] = {
    "mi": "minutes",
    "h": "hours",
    "d": "days",
    "w": "weeks",
    "mo": "months",
    "y": "years",
}
_HALVES: dict[Unit, tuple[int, Unit]] = {"hours": (30, "minutes"), "days": (12, "hours"), "years": (6, "months")}
_BUSINESS = ("business", "working", "banking")

_DOTTED = r"(?![a-z])(?:\.(?=\s?[a-z0-9]))?"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    rf"|nov(?:ember)?|dec(?:ember)?){_DOTTED}"
)
WEEKDAY = rf"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day\b|{_DOTTED})"
ORDINAL_WORD = (
    r"(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    + "|".join(_ORDINALS[:20])
    + r"|thirtieth)\b"
)
_LONGEST_FIRST = sorted(_SMALL, key=len, reverse=True)
_BELOW_HUNDRED = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_SMALL[1:10])})\b)?|{'|'.join(_LONGEST_FIRST)})"
NUMBER_WORD = rf"(?:(?:(?:one|two|three|a)[ -])?hundred(?:(?: and)?[ -]{_BELOW_HUNDRED})?|{_BELOW_HUNDRED})"
_KIND = r"(?:(?P<kind{n}>business|working|banking|calendar|full|clear|whole|consecutive|entire)[\s-])?"
_LONG_UNIT = r"minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?"
PERIOD = (
    rf"(?:(?P<digits>[0-9]{{1,4}}(?:\.5)?)[\s-]{{0,2}}{_KIND.format(n=1)}(?P<unit1>{_LONG_UNIT}|h|d)"
    rf"|(?P<words>{NUMBER_WORD}|an?(?:\scouple(?:\sof)?)?|half(?:\san?)?)(?P<half>\sand\sa\shalf)?"
    rf"(?:\s?\([0-9]{{1,4}}\))?[\s-]{{1,2}}{_KIND.format(n=2)}(?P<unit2>{_LONG_UNIT}))\b(?P<more>\sand\sa\shalf\b)?"
)
_NOR_MORE = r"(?:\s(?:days|hours))?,?\s(?:nor|or|and|but)(?:\snot|\sno)?\s(?:more|less|fewer)\sthan\s"
_LEADING = rf"(?P<leading>[0-9]{{1,4}}|{NUMBER_WORD})(?:\s\([0-9]{{1,4}}\))?"
_FLOOR = _LEADING.replace("leading", "floor")
_TO = r"(?:(?:(?<=[0-9])-|\s-)\s?|[\s-](?:to|or)[\s-])"
SPAN = rf"(?:(?:{_LEADING}(?:{_TO}|{_NOR_MORE})|(?<=between\s){_FLOOR}\sand\s))?{PERIOD}"


def month_number(word: str) -> int:
    """Return the month, 1 to 12, of its name or abbreviation."""
    return _MONTHS.index(word[:3].lower()) + 1


def weekday_number(word: str) -> int:
    """Return the weekday, Monday 0 to Sunday 6, of its name or abbreviation."""
    return _WEEKDAYS.index(word[:2].lower())


def ordinal_number(word: str) -> int:
    """Return the number, 1 to 31, of an ordinal such as "15th", "fifteenth" or "twenty first"."""
    if word[0].isdigit():
        return int(word.rstrip("sntrdhSNTRDH"))
    return _ORDINALS.index(word.lower().replace(" ", "-")) + 1


def number(words: str) -> int:
    """Return the whole number of digits or of words up to 399 ("forty-eight", "a", "a couple of")."""
    if words[0].isdigit():
        return int(words)
    total = 0
    for word in words.lower().replace("-", " ").split():
        if word in _VALUES:
            total = _VALUES[word] if word == "couple" else total + _VALUES[word]
        elif word == "hundred":
            total = max(total, 1) * _HUNDRED
    return total


def span_unit(word: str, kind: str | None) -> Unit:
    """Return the unit that a word such as "hrs" names; `kind` is a qualifier such as "business"."""
    unit = _UNITS.get(word[:2].lower()) or _UNITS[word[0].lower()]
    return "business days" if unit == "days" and kind is not None and kind.lower() in _BUSINESS else unit


def measured(halves: int, unit: Unit) -> tuple[int, Unit] | None:
    """Return a span counted in halves of a unit, as a whole number of some unit; None where there is no such number."""
    if halves % 2 == 0:
        return halves // 2, unit
    if unit not in _HALVES:
        return None
    amount, smaller = _HALVES[unit]
    return halves * amount, smaller
