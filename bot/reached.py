"""So many are told to have signed or voted, behind an answer that says how many it takes ("we've got 450,000")."""

from collections.abc import Mapping
from re import Match
from typing import Final

from msgspec.structs import replace

from bot.state import State
from bot.understand import patterns as re
from bot.understand.numbers import find_numbers
from bot.understand.question import Question

_SHARES_OUT: Final = ("shares_in_favor", ("shares_outstanding", "shares_present"))
_SHARES_THERE: Final = ("shares_in_favor", ("shares_present",))
_DIRECTORS: Final = ("in_favor", ("directors", "seats", "in_office", "present"))
_COUNTED_AS: Final[Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "shareholders.consent": (("shares_signed", ("shares_outstanding",)),),
    "shareholders.vote": (_SHARES_THERE,),
    "shareholders.quorum": (("shares_present", ("shares_outstanding",)),),
    "board.consent": (("signed", ("directors", "seats", "in_office")),),
    "board.quorum": (("present", ("directors", "seats")),),
    "board.vote": (("in_favor", ("present",)),),
    "directors.removal": (_SHARES_OUT,),
    "directors.vacancy": (_SHARES_OUT, _DIRECTORS),
    "officers.removal": (_DIRECTORS,),
    "officers.delegation": (_DIRECTORS,),
    "amendments.vote": (_SHARES_THERE, ("in_favor", ("present",))),
}
"""What is counted of each rule, and the wholes of which it may be a part."""
_BY_ALL: Final = "board.consent"
"""A rule that tells no number, as it takes all."""
_OTHER_COUNTS: Final = ("shares_signed", "shares_in_favor", "shares_against", "signed", "in_favor", "against")
"""A message that tells one of these says what its number counts."""
_REACHED: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay|well|now|hm+|um+|yeah|alas|right now|as of (?:now|today)|so far)\W+)*"
    r"(?:(?:we|i|they|she|he|you)(?:'ve|'re| have| has| are)?(?: (?:just|only|now|already|so far|actually|still|all|at|at about))* ?"
    r"|(?:there (?:are|were)|it (?:got|received)|only|just|have|(?=got|collected|gathered|received|obtained|reached)) ?)"
    r"(?:got(?:ten)?|have|had|get|collected|gathered|received|raised|rounded up|scraped together|obtained|managed|reached|secured|count|counted|landed|ended up with|up to|down to|at|stuck at)?"
    r"(?: (?:just|only|exactly|about|precisely|all of|up to|to|in|signatures for|consents for|signed papers for|yes(?:es)? from))*"
    r" ?(?P<n>\d[\d,.]*[mk]?(?: million)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?: (?:shares?|votes?|signatures?|consents?|so far|now|in|altogether|together|of (?:them|those)|by now|yet|today|then|though))*"
    r"(?P<rest>(?:[,;.?!]| - | and)(?![^?]*\b(?:can|could|may|might|must|who|what|how|when|why|where|which|adjourn\w*)\b)[^\d]{0,60})?\W*",
    re.IGNORECASE,
)
"""Nothing but how many there are, and perhaps what is said or asked of it behind."""
_THEY_DID: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|well|only|just)\W+)*(?P<n>\d[\d,.]*[mk]?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:of (?:us|them)|have|has))*"
    r" (?:did(?! not|n't)|do(?! not|n't)|agreed|agree|so far|now|right now)\W*",
    re.IGNORECASE,
)
"""So many did what so many must do ("3 did")."""
_SHARES_ALONE: Final = re.compile(
    r"\W*(?:(?:and )?now |so far |only |just )*(?P<n>\d[\d,.]*[mk]?(?: million)?)\W*", re.IGNORECASE
)
"""A number and no more, that is a part of the shares of before."""
_OF_SHARES: Final = ("shareholders.consent", "shareholders.quorum")
_OF_ALL: Final = re.compile(
    r"\b(?:outstanding|issued|in all|in total|total|exist|seats?|members?|each|present|represented|there|abstain\w*|against|days?|hours?|proxy|proxies)\b",
    re.IGNORECASE,
)
"""The number is another whole, or another part of it."""


def with_so_many_reached(state: State, question: Question) -> Question:
    """A message that tells how many there are, behind the number that it takes, with the question if that is enough."""
    match = _match(state, question)
    if match is None or question.wh or question.moments or _OF_ALL.search(question.text):
        return question
    if any(each in question.facts for each in _OTHER_COUNTS):
        return question
    number = next((int(each.value) for each in find_numbers(match["n"])), 0)
    name = _counted_as(state, number)
    if name is None:
        return question
    facts = {each: told for each, told in question.facts.items() if each not in _MISREAD}
    return replace(question, facts={**facts, name: number, "polar": True}, bare_number=None, polar=True)


def _match(state: State, question: Question) -> Match[str] | None:
    """The words of a message that tells how many there are; None for any other."""
    if state.rule not in _COUNTED_AS:
        return None
    found = _REACHED.fullmatch(question.text) or _THEY_DID.fullmatch(question.text)
    alone = _SHARES_ALONE.fullmatch(question.text) if state.rule in _OF_SHARES and not state.waiting else None
    return found or alone


def _counted_as(state: State, number: int) -> str | None:
    """What such a number counts of the whole from which the number that it takes was computed."""
    needed = state.found.get("needed")
    for name, wholes in _COUNTED_AS[state.rule or ""]:
        known = [each for one in wholes if isinstance(each := state.facts.get(one), int)]
        seats, empty = state.facts.get("seats") or state.facts.get("directors"), state.facts.get("vacancies")
        filled = (
            [seats - empty] if isinstance(seats, int) and isinstance(empty, int) and wholes[0] == "directors" else []
        )
        if any(0 < number <= whole and _is_of(whole, needed, state.rule) for whole in (*known, *filled)):
            return name
    return None


def _is_of(whole: int, needed: object, rule: str | None) -> bool:
    """Whether the number that it takes was computed from this whole, or is all of it."""
    return needed <= whole <= _THRICE * needed if isinstance(needed, int) else rule == _BY_ALL


_THRICE: Final = 3
"""What it takes is a third of the whole at the least."""


def asks_if_reached(state: State, question: Question) -> bool:
    """Whether a message was taken to tell how many there are, and so asks if that is enough."""
    names = [name for name, _ in _COUNTED_AS.get(state.rule or "", ())]
    told = question.polar and any(isinstance(question.facts.get(name), int) for name in names)
    return told and not _OF_ALL.search(question.text) and _match(state, question) is not None


_MISREAD: Final = ("shares_present", "present", "directors", "asking", "shares_held", "silence", "lapses", "board_size")
"""What a number that says not what it counts may be read as by the words beside it."""
