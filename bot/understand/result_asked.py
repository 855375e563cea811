"""What kind of result a question asks for, where its words leave no doubt: a number or a date."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final

from bot.understand import form
from bot.understand import patterns as re
from rules.days import When


class Result(StrEnum):
    """A kind of result."""

    NUMBER = "number"
    DATE = "date"


_NUMBER: Final = re.compile(
    r"\bhow (?:many|few)\b(?! (?:days|weeks|months|years|hours|times|classes|terms|copies|ways))|"
    r"\b(?:fewest|smallest|head ?count|(?:minimum|maximum|least|largest|exact|right|required) (?:number|count|attendance|head ?count))\b|"
    r"\bto what number\b",
    re.IGNORECASE,
)


def result_asked(text: str) -> Result | None:
    """The kind of result that a question asks for; None where it may be of several."""
    if any(_NUMBER.search(each) for each in form.asking(text)):
        return Result.NUMBER
    return Result.DATE if form.asks_date(text) else None


def grounds(result: Result, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of the facts from which such a result may be computed."""
    kinds = (When,) if result is Result.DATE else (int, Fraction)
    return tuple(
        name for name, each in facts.items() if isinstance(each, kinds) and not isinstance(each, bool) and name != "now"
    )


def holds(result: Result, values: object) -> bool:
    """Whether the values of an answer hold such a result, at any depth."""
    if isinstance(values, Mapping):
        return any(holds(result, each) for each in values.values())
    if isinstance(values, list | tuple):
        return any(holds(result, each) for each in values)
    if result is Result.NUMBER:
        return isinstance(values, int) and not isinstance(values, bool)
    return isinstance(values, date | When) or (isinstance(values, str) and bool(_ISO.match(values)))


_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
