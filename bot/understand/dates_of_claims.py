"""The dates of a claim for indemnity: when it was asked for, when it was paid."""

from collections.abc import Sequence
from typing import Final

from bot.understand import patterns as re
from bot.understand.dates import Moment
from rules.days import When

_CLAIM: Final = re.compile(
    r"\b(?:indemnif\w+|indemnit\w+|reimburse\w*|advance(?:s|d|ment)?\b(?! (?:notice|of the meeting))|(?:legal|attorneys?'?|lawyers?'?) (?:fees|bills|costs|expenses)|defen[cs]e costs)",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(
    r"\b(?:request\w*|ask(?:s|ed|ing)?|claim\w*|demand\w*|submit\w*|appl(?:y|ied|ication)|wrote|written|letter|filed|sent|came in|received|got|hand\w*|deliver\w*|dated)\b",
    re.IGNORECASE,
)
_PAID: Final = re.compile(
    r"\b(?:pay|pays|paid|paying|payment|money|check|wire\w*|cut|transfer\w*)\b(?! (?:request|claim))[^.?!]{0,25}$",
    re.IGNORECASE,
)
_MEETING: Final = re.compile(r"\b(?:meeting|mtg|agm)\b", re.IGNORECASE)


def claim_dates(text: str, moments: Sequence[Moment]) -> dict[str, When] | None:
    """The dates of a question on a request for indemnity or an advance; None where it is on something else."""
    if not moments or not _CLAIM.search(text) or not _ASKED.search(text) or _MEETING.search(text):
        return None
    found: dict[str, When] = {}
    for index, moment in enumerate(moments):
        start = moments[index - 1].end if index else 0
        paid = _PAID.search(text[start : moment.start]) and len(moments) > 1
        name = "paid_at" if paid or "requested_at" in found else "requested_at"
        found.setdefault(name, When(moment.date, moment.time))
    return found
