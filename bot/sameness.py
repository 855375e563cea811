"""Whether the number of the last answer stays, once something is told that might change it."""

from collections.abc import Mapping
from datetime import date
from re import Match
from typing import Any

from msgspec.structs import replace

from bot.counts_anew import MEASURES, MOVES, OTHER_DAYS, SAME_DAYS, THE_SAME
from rules.finding import Finding, Outcome


def compared(finding: Finding, text: str, before: Mapping[str, Any]) -> Finding:
    """The finding as yes or no to "still the same number?" or "does it drop?"; as it is where that is not asked or nothing was computed."""
    if SAME_DAYS.search(text):
        return _days_compared(finding, before)
    if OTHER_DAYS.search(text):
        return _days_compared(finding, before, moved=True)
    name = next((each for each in MEASURES if each in before), "needed")
    first, now = before.get(name), finding.values.get(name)
    moves = MOVES.search(text)
    if not (moves or THE_SAME.search(text)) or not isinstance(first, int) or not isinstance(now, int):
        return finding
    said = finding.answer.removeprefix("Yes. ").removeprefix("No. ")
    holds = _moved(moves, first, now) if moves else first == now
    told = f"it is still {now}" if first == now else f"it is no longer {first} but {now}"
    answer = f"{'Yes' if holds else 'No'}, {told}. {said}"
    return replace(finding, outcome=Outcome.YES if holds else Outcome.NO, answer=answer, missing=(), conditions=())


def _days_compared(finding: Finding, before: Mapping[str, Any], *, moved: bool = False) -> Finding:
    """The finding as yes or no to "same window?", or to "does it move?"; as it is where one of both answers has no days."""
    days = {name: each.isoformat() for name, each in finding.values.items() if isinstance(each, date)}
    if not days or not days.keys() <= before.keys():
        return finding
    same = all(before[name] == each for name, each in days.items()) != moved
    said = finding.answer.partition(": ")[2] if finding.answer.startswith("Yes, if") else finding.answer
    answer = f"{'Yes' if same else 'No'}. {said[:1].upper()}{said[1:]}"
    return replace(finding, outcome=Outcome.YES if same else Outcome.NO, answer=answer, missing=(), conditions=())


def _moved(moves: Match[str], first: int, now: int) -> bool:
    """Whether a number went the way that is asked about."""
    if moves["down"]:
        return now < first
    return now > first if moves["up"] else now != first
