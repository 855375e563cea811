"""How many directors left the board, and how many stayed, where empty seats are to be filled."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import Number

_FILLING: Final = re.compile(
    r"\b(?:re-?)?fill(?:s|ed|ing)?\b[^.?!]{0,30}\b(?:seats?|vacanc\w+|chairs?|gaps?|holes?|openings?|places?|directorships?)\b|"
    r"\b(?:vote|elect|appoint|pick|choose|name|bring|put|co-?opt|seat)\w*\b[^.?!]{0,25}\b(?:new (?:people|persons|directors|members|faces|ones|blood|board members)|replacements?|successors?)\b|"
    r"\b(?:vacan(?:t|cy|cies)|(?:empty|open|free) (?:board )?(?:seats?|chairs?|places?))\b",
    re.IGNORECASE,
)
_WHO: Final = r"\s*(?:(?:of (?:the|our|its|them|us|those)|directors?|board members?|members?|people|persons|colleagues|others|guys|folks)\s*){0,3}"
_ALSO: Final = r"(?:(?:have|has|had|all|just|already|abruptly|suddenly|since|then|simply|both|recently) )*"
_LEFT: Final = re.compile(
    rf"{_WHO}{_ALSO}(?:walk(?:ed|s|ing)? (?:out|away|off)|walked\b|bolted|departed|bailed(?: out)?|quit\b|resigned|stormed (?:out|off)|jumped ship|moved on|dropped out|stepped (?:down|off|aside)|threw in the towel|gave up (?:their|his|her) seats?|(?:are|is|were|went) (?:now |all |suddenly )?(?:gone|out for good|dead)\b|died|passed away|retired|"
    r"left (?:together|us\b|the (?:board|company|firm|corporation)|(?:for|at|after|over|within) (?:\w+ )?(?:good|once|a row|an argument|the (?:\w+ )?weekend|\w+ days?)|in (?:a huff|\w+ of)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last \w+|yesterday|this \w+|all at once))",
    re.IGNORECASE,
)
_STAYED: Final = re.compile(
    rf"{_WHO}(?:(?:who|that|which) )?(?:(?:are|is|have|has|were|will be|would be) )?(?:(?:still|now|only) )*(?:here\b|in place|serving|in office|on (?:the board|board)\b|left over|left behind|remain(?:s|ing|ed)?\b|stay(?:s|ed|ing)?\b|hold-?outs?\b|stay on|hung on|holding on|sitting|standing|left\b(?=\s*(?:$|[.,;:?!]|and |can|may|could|want|say|think|believe|to (?:fill|pick|appoint|elect|choose|name)))|of us left|now\b(?! (?:want|say)s?)|survivors?)",
    re.IGNORECASE,
)
_THE_REST: Final = re.compile(
    r"\b(?:(?:the|our|those) (?:remaining|surviving|other|last|sitting)|leav(?:es|ing)(?: us(?: with)?)?(?: only| just)?)\s*$",
    re.IGNORECASE,
)
_MEANT: Final = re.compile(
    r"\b(?:supposed|meant|designed|ought) to (?:have|be|consist of|number)\s*$|\bshould (?:have|be|number)\s*$",
    re.IGNORECASE,
)
"""So many are all seats, however few are filled."""
_CHAIRS: Final = re.compile(
    r"\s*(?:board )?(?:chairs|places)\b(?! (?:are |were |now )?(?:vacant|empty|open|unfilled))", re.IGNORECASE
)
_THERE_ARE: Final = re.compile(
    r"\b(?:it's|it is|there are|we are|we're|there're|down to|only|just)(?: (?:only|just|now|down to))*\s*$",
    re.IGNORECASE,
)
_AGAIN: Final = re.compile(r"\b(?:those|these|the|all)\s*$", re.IGNORECASE)
"""The same ones, spoken of a second time."""
_LOST: Final = re.compile(
    r"\b(?:lost|losing|are down|minus|resignations? of|death of|departure of)(?: all)?\s*$", re.IGNORECASE
)
_OUR: Final = re.compile(r"\s*(?:of )?(?:the |our |its |those |all )*", re.IGNORECASE)
_OF: Final = re.compile(r"\s*(?:out )?of (?:the |our |its |those |all )*", re.IGNORECASE)
"""What stands between a part and its whole."""
_OTHER_NAMES: Final = ("present", "directors", "asking", "in_favor", "absent")
_MOST: Final = 100
"""More than any board has directors."""


def of_leavers(text: str, numbers: Sequence[Number], found: dict[str, Any]) -> dict[str, Any]:
    """The counts with those who left the board as vacancies, and those who stayed as in office.

    "Four directors left together; the three still here say they can fill the seats": nobody came to a meeting.
    """
    if not _FILLING.search(text):
        return found
    part = _part_left(text, numbers)
    if part:
        return {**{name: known for name, known in found.items() if known != part["directors"]}, **part}
    told = _told(text, [each for each in numbers if each.kind == "count" and each.value < _MOST])
    if told.get("vacancies") == told.get("in_office") and len(told) > 1:
        return found
    for name, value in told.items():
        if value == found.get("in_favor") or (name in found and found[name] not in told.values()):
            continue
        found = {
            each: known
            for each, known in found.items()
            if isinstance(known, bool) or known != value or each not in _OTHER_NAMES
        }
        found[name] = value
    return found


def _part_left(text: str, numbers: Sequence[Number]) -> dict[str, int]:
    """Those who left, told as a part of the directors ("half our eight directors died")."""
    for part, whole in pairwise(numbers):
        near = part.kind != "count" and whole.kind == "count" and whole.value < _MOST
        if near and _OUR.fullmatch(text[part.end : whole.start]) and _LEFT.match(text[whole.end :]):
            gone = Fraction(part.value * whole.value)
            return {"directors": int(whole.value), "vacancies": int(gone)} if gone.denominator == 1 else {}
    return {}


def _told(text: str, counts: Sequence[Number]) -> dict[str, int]:
    """Those who left and those who stayed, by the words next to a number; the first of each."""
    told: dict[str, int] = {}
    for place, each in enumerate(counts):
        following = counts[place + 1] if place + 1 < len(counts) else None
        before = text[max(0, each.start - 40) : each.start]
        after = text[each.end : following.start if following else len(text)]
        if following and _OF.fullmatch(after):
            end = counts[place + 2].start if place + 2 < len(counts) else len(text)
            after = text[following.end : end]
        if "seats" in told and _THERE_ARE.search(before):
            told.setdefault("in_office", int(each.value))
        elif _MEANT.search(before) or _CHAIRS.match(after):
            told.setdefault("seats", int(each.value))
        elif _STAYED.match(after) or (_THE_REST.search(before) and not _LEFT.match(after)):
            told.setdefault("in_office", int(each.value))
        elif (_LEFT.match(after) and not _AGAIN.search(before)) or _LOST.search(before):
            told.setdefault("vacancies", int(each.value))
    return told
