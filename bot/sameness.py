"""Whether the number of the last answer stays, once something is told that might change it."""

from collections.abc import Mapping
from re import Match
from typing import Any

from msgspec.structs import replace

from bot.counts_anew import MOVES, THE_SAME
from rules.finding import Finding, Outcome


def compared(finding: Finding, text: str, before: Mapping[str, Any]) -> Finding:
    """The finding as yes or no to "still the same number?" or "does it drop?"; as it is where that is not asked or nothing was computed."""
    first, now = before.get("needed"), finding.values.get("needed")
    moves = MOVES.search(text)
    if not (moves or THE_SAME.search(text)) or not isinstance(first, int) or not isinstance(now, int):
        return finding
    said = finding.answer.removeprefix("Yes. ").removeprefix("No. ")
    holds = _moved(moves, first, now) if moves else first == now
    told = f"it is still {now}" if first == now else f"it is no longer {first} but {now}"
    answer = f"{'Yes' if holds else 'No'}, {told}. {said}"
    return replace(finding, outcome=Outcome.YES if holds else Outcome.NO, answer=answer, missing=(), conditions=())


def _moved(moves: Match[str], first: int, now: int) -> bool:
    """Whether a number went the way that is asked about."""
    if moves["down"]:
        return now < first
    return now > first if moves["up"] else now != first
