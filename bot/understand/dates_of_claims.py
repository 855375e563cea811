"""The dates of a claim for indemnity: when it was asked for, when it was paid."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from dateutil.relativedelta import relativedelta

from bot.understand import patterns as re
from bot.understand.dates import Moment
from rules.days import When

_CLAIM: Final = re.compile(
    r"\b(?:covered\b|cover (?:him|her|them|me)\b|indemnif\w+|indemnit\w+|reimburse\w*|advance(?:s|d|ment)?\b(?! (?:notice|of the meeting))|(?:legal|attorneys?'?|lawyers?'?) (?:fees|bills|costs|expenses)|defen[cs]e costs|(?:director|officer)\b[^?]{0,160}\b(?:go to court|take us to court|sue us|sue (?:the )?(?:company|corporation)|deemed approved))",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(
    r"\b(?:request\w*|ask(?:s|ed|ing)?|claim\w*|demand\w*|submit\w*|appl(?:y|ied|ication)|wrote|written|letter|filed|sent|came in|received|got|hand\w*|deliver\w*|dated|is from|was from)\b",
    re.IGNORECASE,
)
_PAID: Final = re.compile(
    r"\b(?:pay|pays|paid|paying|payment|money|check|wire\w*|cut|transfer\w*)\b(?! (?:request|claim))[^.?!]{0,25}$",
    re.IGNORECASE,
)
_MEETING: Final = re.compile(r"\b(?:meeting|mtg|agm)\b", re.IGNORECASE)


def claim_dates(text: str, moments: Sequence[Moment], today: date) -> dict[str, When] | None:
    """The dates of a question on a request for indemnity or an advance; None where it is on something else."""
    if not moments or not _CLAIM.search(text) or not _ASKED.search(text) or _MEETING.search(text):
        return None
    found: dict[str, When] = {}
    for index, moment in enumerate(moments):
        start = moments[index - 1].end if index else 0
        paid = _PAID.search(text[start : moment.start]) and len(moments) > 1
        name = "paid_at" if paid or "requested_at" in found else "requested_at"
        day = moment.date
        if (
            name == "requested_at"
            and (_BEARS.search(text[start : moment.start]) or _MADE_THEN.match(text[moment.end :]))
            and not moment.year_given
            and day > today
        ):
            day -= relativedelta(years=1)
        found.setdefault(name, When(day, moment.time))
    return found


_BEARS: Final = re.compile(
    r"\b(?:(?:is|was) (?:from|of|dated)|came(?: in)?|(?<!as )(?<!be )received|got(?: it)?|arrived|was (?:filed|made|sent)|(?:has|have|had) (?:come|asked|written|filed|submitted)|asked|wrote|requested|submitted|filed|handed (?:it )?in)(?: (?:us|the (?:company|corporation|board)))?(?: in writing| by letter)?(?: on)?\s*$",
    re.IGNORECASE,
)
"""A request that was made, told in the present."""
_MADE_THEN: Final = re.compile(
    r",? (?:an?|the|our|one of our|he|she|they)\b[^.?!;,]{0,40}?\b(?:asked|wrote|requested|submitted|filed|sent|handed|delivered|demanded|applied)\b",
    re.IGNORECASE,
)
"""What was asked for on the day before it."""
