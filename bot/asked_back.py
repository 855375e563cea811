"""What the last answer asked for, told in a word: "11", "500 in all", "20 against"."""

from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from bot.follow_up_counts import WHOLES
from bot.form_of_follow_ups import SO_MANY
from bot.state import State
from bot.understand import patterns as re
from bot.understand.question import Question

_AS: Final[Mapping[str, tuple[str, ...]]] = {
    "shares_against": ("against",),
    "shares_in_favor": ("in_favor", "directors", "board_size"),
    "shares_present": ("present", "shares_outstanding", "directors", "board_size"),
    "shares_outstanding": ("directors", "board_size"),
    "against": ("shares_against",),
    "in_favor": ("directors", "board_size"),
    "present": ("directors", "board_size"),
    "seats": ("directors", "board_size"),
    "in_office": ("directors", "seats", "board_size"),
    "directors": ("seats", "board_size"),
}
"""A count that is asked for, and what a number may be read as that tells it by a word alone."""
_FEW: Final = 5
"""So many words at the most tell a number and no more."""
_SUPPOSES: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|well|hm+)\W+)*(?:what|how|if|suppose|supposing|only|just|even|make|say)\b", re.IGNORECASE
)
"""A number of before is changed, and none told for which was asked."""


def with_what_was_asked(state: State, question: Question) -> Question:
    """A message that tells just a number, with the number as the count for which the last answer asked.

    It stays as it is where several counts were asked for, where it asks something itself, and where its number is too
    small for the whole that was asked for: then it changes the part that was told before.
    """
    name = _awaited(state)
    if name is None or question.wh or "?" in question.text or len(question.text.split()) > _FEW:
        return question
    if question.facts.get(name) is not None or _SUPPOSES.match(question.text):
        return question
    read_as = next((each for each in _AS[name] if isinstance(question.facts.get(each), int)), None)
    number = question.facts[read_as] if read_as else question.bare_number
    counted = any(each in question.facts for each in (*_AS, *SO_MANY) if each != read_as)
    if number is None or counted or _is_too_small(state, name, number):
        return question
    facts = {each: told for each, told in question.facts.items() if each != read_as}
    return replace(question, facts={**facts, name: number}, bare_number=None)


def _awaited(state: State) -> str | None:
    """The one count for which the last answer asked."""
    waits = [each for each in state.waiting if each in _AS]
    return waits[0] if len(waits) == 1 else None


def _is_too_small(state: State, name: str, number: int) -> bool:
    """Whether a whole would be smaller than a part of it that is known."""
    parts = (state.facts.get(each) for each in SO_MANY if each != name)
    return name in WHOLES and any(isinstance(each, int) and each > number for each in parts)
