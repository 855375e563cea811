"""A seat that is added to the board of which was spoken ("we're adding an 11th. still fine with 5?")."""

from typing import Any, Final

from msgspec.structs import replace

from bot.state import State
from bot.understand import patterns as re
from bot.understand.date_words import ORDINAL_WORD, ordinal_number
from bot.understand.question import Question
from rules.days import When
from rules.registry import RULES

_NTH: Final = rf"\d+(?:st|nd|rd|th)|{ORDINAL_WORD}"
_PLACE: Final = r"(?:director|seat|member|board seat|board member|chair|place)"
_ONE_MORE: Final = re.compile(
    rf"\b(?:an?|the|our|that) (?P<nth>{_NTH}) {_PLACE}\b|"
    rf"\b(?:add|adds|adding|added|get|gets|getting|got|elect|elects|electing|bring|brings|bringing|creat(?:e|es|ing|ed)|appoint|appointing|seat|seating|have|having|gain|gaining|with) (?:on |in |up )?an? (?P<added>{_NTH})\b(?! (?:of|time|vote|meeting|hour|percent|part))|"
    r"\b(?:add|adds|adding|added|creat(?:e|es|ing|ed)|have|having|get|gets|getting) (?:one (?:more|extra|additional|new)|another|an? (?:extra|additional|new)) seat\b",
    re.IGNORECASE,
)
_FEW: Final = 3
"""So many seats at the most are added at once."""
_WHOLES: Final = ("seats", "directors")
_OF_A_CHANGE: Final = ("board_size", "old_size", "changes_size", "number_topic", "vacancies", "new_seat_alike")
_RULES: Final = ("board.quorum", "board.vote")


def seat_added(state: State, question: Question) -> int | None:
    """How many seats the board has with the one that is added; None where no message adds one to a known board."""
    match = _ONE_MORE.search(question.text) if state.rule in _RULES else None
    whole = next((state.facts[name] for name in _WHOLES if isinstance(state.facts.get(name), int)), None)
    if match is None or whole is None:
        return None
    told = match["nth"] or match["added"]
    number = whole + 1 if told is None else ordinal_number(told)
    return number if whole < number <= whole + _FEW else None


def with_seat_added(state: State, question: Question) -> Question:
    """A message that adds a seat, with the size that the board has then in the place of what it seems to tell of days."""
    number = seat_added(state, question)
    if number is None:
        return question
    wholes = [
        name for name in _WHOLES if isinstance(state.facts.get(name), int) and name in RULES[state.rule or ""].facts
    ]
    told = {name: each for name, each in question.facts.items() if not _is_misread(name, each, number)}
    return replace(question, facts={**told, **dict.fromkeys(wholes, number)}, moments=())


def _is_misread(name: str, told: Any, number: int) -> bool:  # noqa: ANN401 - the value of any fact
    """Whether what is told of the seat was taken for a day, for those who are there or for a change of the board."""
    if name == "now":
        return False
    count = isinstance(told, int) and not isinstance(told, bool) and told in (1, number)
    return isinstance(told, When) or count or name in _OF_A_CHANGE
