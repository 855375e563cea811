"""What a question says of directors: their number, terms, removal, vacancies."""

from collections.abc import Sequence
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.predicates import asks_for
from bot.understand.signs import director_words as words
from bot.understand.signs.actors import actor_of
from bot.understand.signs.director_counts import counted, limit_of
from bot.understand.signs.seats import (
    agreed_among_holders,
    called_for_else,
    fills_office,
    fills_seat,
    handed_to,
    makes_officer,
    passed_on_to,
    resigning,
    took_seat,
)
from bot.understand.signs.words import flags_in

_OUT_BY_NOW: Final = re.compile(
    r"\b(?:am i|is (?:he|she)|are (?:they|we)) (?:already|now|officially|really|by now|therefore)[^?.;]{0,15}\b(?:off|out|gone|free|done)\b[^?.;]{0,20}\?\s*$",
    re.IGNORECASE,
)
"""Whether the resignation has taken effect is asked, whatever is told of accepting it."""

_STAYS_ON: Final = re.compile(
    r"^(?![^?]{0,200}\b(?:or|no longer|not|lose|loses|leave|vacate|empty|vacant|open|unfilled|until)\b)(?![^?]{0,200}n't\b)[^?]{0,200}\b(?:still|stays?|remains?|continues?|hold over|holds over|carry on|keeps? (?:on|his|her|their|the|serving|sitting))\b",
    re.IGNORECASE,
)
"""It is asked if a director whose term ran out stays in office, and not if he is out."""

_CUT: Final = re.compile(
    r"\b(?:cut|cuts|cutting|shr[iau]nk|shrinks|shrinking|shrunk|reduc\w+|trim\w*|downsiz\w+|decreas\w+|lower\w*|slim\w*|(?:go|goes|going|went|come|comes|came|drop|drops|dropped|brought|bring)(?: back)? down|drop\w*)\b"
    r"[^.?!;]{0,40}\b(?:from (?:\d+|\w+) (?:\w+ )?(?:down )?to (?:\d+|\w+)|(?:to|by) (?:\d+|two|three|four|five|six|seven|eight|nine)|(?:board|number of (?:directors|seats)|size))\b",
    re.IGNORECASE,
)
"""The board is made smaller."""
_OUSTED: Final = re.compile(
    r"\b(?:is|are|am|do|does|will|would|must|did|can|has|have)\b[^?.;]{0,60}\b(?:out|gone|off|leave|step down|lose (?:his|her|their|my|our) (?:seats?|places?|offices?|terms?)|lose a seat|go home|dismissed|removed|ousted|thrown out|sent home|cease)\b",
    re.IGNORECASE,
)
"""It is asked if somebody is no director any more."""


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, words.FLAGS))
    if found.get("lapses") and asks_for(text, _STAYS_ON):
        del found["lapses"]
    found["actor"] = actor_of(text)
    found["removed"] = _removed(text)
    found["requirement"] = _first(words.COMPILED_REQUIREMENTS, text)
    topic = _first(words.COMPILED_TOPICS, text)
    found |= {name: True for name, pattern in words.COMPILED_SAYS_SO if pattern.search(text)}
    found["removal_cause"] = _first(words.COMPILED_CAUSES, text)
    found["resignation_topic"] = None if _OUT_BY_NOW.search(text) else _first(words.COMPILED_RESIGNATION_TOPICS, text)
    found["supposed_of"] = next((of for of, pattern in words.COMPILED_SUPPOSED if pattern.search(text)), None)
    found["emptied"] = _emptied(text)
    found["new_seat_alike"] = words.new_seat_alike(text)
    found["term_topic"] = _first(words.COMPILED_TERM_TOPICS, text)
    found["fills_seat"] = fills_seat(text) or None
    found["fills_office"] = fills_office(text) or None
    found["makes_officer"] = makes_officer(text) or None
    found["heads_or_shares"] = bool(_HEADS_OR_SHARES.search(text)) or None
    found["took_seat"] = took_seat(text) or None
    found["agreed_among_holders"] = agreed_among_holders(text)
    found["off_purpose"] = called_for_else(text) or None
    found["handed_to"] = handed_to(text)
    found["passed_on_to"] = passed_on_to(text)
    found["letter_handed"] = (
        found["removed"] == "director" and found["handed_to"] is not None and resigning(text)
    ) or None
    found["ousted_by_cut"] = (bool(_CUT.search(text)) and asks_for(text, _OUSTED)) or None
    numbers = counted(text)
    found["changes_size"] = (topic == "change" and "board_size" in numbers and not found["fills_seat"]) or None
    young = numbers["age"] is not None and numbers["age"] < _YOUNG
    found["young_for_board"] = (young and bool(_BOARD.search(text))) or None
    limit = words.LIMIT_ASKED.search(text)
    return found | {"number_topic": (limit_of(limit[0]) if limit else None) or topic or limit_of(text)} | numbers


_HEADS: Final = r"(?:heads?(?:[- ]?count)?|per capita|capita|persons?|people|holders|shareholders|stockholders|noses)"
_SHARES: Final = r"(?:shares?|stock|shareholdings?|votes)"
_HEADS_OR_SHARES: Final = re.compile(
    rf"\b{_HEADS},? or (?:rather )?(?:(?:by|per|on|of|the|number|in|is it) )*{_SHARES}\b|\b{_SHARES},? or (?:rather )?(?:(?:by|per|on|of|the|number|in|is it) )*{_HEADS}\b",
    re.IGNORECASE,
)
"""Of what a majority is counted, asked with both."""
_YOUNG: Final = 25
_BOARD: Final = re.compile(r"\b(?:board|directors?)\b", re.IGNORECASE)
_NOT_A_DIRECTOR: Final = re.compile(
    r"\b(?:not|n't|isn't|isnt|no longer|hes not|shes not) (?:an? |the )?(?:director|board member)\b", re.IGNORECASE
)


_AMONG_DIRECTORS: Final = re.compile(
    r"\b(?:rest of|others on|remainder of) (?:the|our) (?:board|directors)\b|\b(?:his|her|their) (?:fellow|co-?)[ -]?(?:directors|board members)\b",
    re.IGNORECASE,
)
"""Those beside whom the person sits on the board."""


_SO_MANY_ON_IT: Final = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|us|people|persons|folks|members|seats) (?:\w+ )?on (?:the|our) board\b",
    re.IGNORECASE,
)
"""How many sit on the board, of whom nobody is to be removed."""


def _removed(text: str) -> str | None:
    """Whether the person to be removed is said to be a director or an officer."""
    text = _NOT_A_DIRECTOR.sub(" ", text)
    text = text if words.REMOVING.search(text) and not words.AN_OFFICER.search(text) else _SO_MANY_ON_IT.sub(" ", text)
    if words.A_DIRECTOR.search(text) and words.OF_A_CLASS.search(text):
        return "class director"
    if words.A_DIRECTOR.search(words.ACTS.sub(" ", text)) or _AMONG_DIRECTORS.search(text):
        return "director"
    return "officer" if words.AN_OFFICER.search(text) else None


def _first(patterns: Sequence[tuple[str, re.Pattern[str]]], text: str) -> str | None:
    """The first name whose words stand in a text."""
    return next((name for name, pattern in patterns if pattern.search(text)), None)


def _emptied(text: str) -> str | None:
    """How a seat became empty, and whether it is filled at the same meeting."""
    if words.OTHERWISE.search(text):
        return "other"
    if not words.REMOVING.search(text):
        return None
    if words.SAME.search(text):
        return "removal, same meeting"
    return "removal, later" if words.LATER.search(text) else "removal"
