"""Whether the number of the last answer stays, once something is told that might change it."""

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from bot.counts_anew import THE_SAME
from rules.finding import Finding, Outcome


def compared(finding: Finding, text: str, before: Mapping[str, Any]) -> Finding:
    """The finding as yes or no to "still the same number?"; as it is where that is not asked or nothing was computed."""
    first, now = before.get("needed"), finding.values.get("needed")
    if not THE_SAME.search(text) or not isinstance(first, int) or not isinstance(now, int):
        return finding
    same = first == now
    said = finding.answer.removeprefix("Yes. ").removeprefix("No. ")
    answer = f"Yes, it is still {now}. {said}" if same else f"No, it is no longer {first} but {now}. {said}"
    return replace(finding, outcome=Outcome.YES if same else Outcome.NO, answer=answer, missing=(), conditions=())
