"""The day on which somebody reaches an age: "she turns 18 on December 1"."""

from collections.abc import Sequence
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.dates import Moment
from bot.understand.numbers import find_numbers
from rules.days import When

_REACHES: Final = re.compile(
    r"\b(?:turn(?:s|ed|ing)?|becom(?:e|es|ing)|became|reach(?:es|ed)?|will be|be|celebrates? (?:his|her|their))\s+(?P<age>\d{1,2}|[a-z-]+)(?:th)?"
    r"(?: birthday)?(?: years?(?: old| of age)?)?,?(?: just| only)?(?: on| by| in)?(?: the)?\s*$|"
    r"\b(?P<of>\d{1,2})(?:th|st|nd|rd) birthday\b[^.?!]{0,20}$",
    re.IGNORECASE,
)


def birthday(text: str, moments: Sequence[Moment]) -> tuple[Moment, dict[str, Any]] | None:
    """The moment at which somebody reaches an age, with the facts that it carries; None where none is told."""
    for moment in moments:
        match = _REACHES.search(text[: moment.start])
        age = _years(match["age"] or match["of"]) if match else None
        if age is not None:
            return moment, {"age": age, "reaches_age_at": When(moment.date)}
    return None


def _years(word: str) -> int | None:
    number = next((each for each in find_numbers(word) if each.kind == "count"), None)
    return int(number.value) if number else None
