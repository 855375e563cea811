"""Which of several lengths of time in a message is the notice that was given: the shortest one told, not one that is claimed."""

from collections.abc import Sequence
from typing import Final

from bot.understand import patterns as re
from bot.understand.dates import Period
from rules.terms import Span

_NOTICE: Final = re.compile(r"\b(?:notic|notif|warn|heads[- ]up)\w*", re.IGNORECASE)
_VERBS: Final = (
    r"(?:got|gets?|had|have|has|gave|given|give|received?|reached|told|phoned|called|rang|rung|faxed|wired|cabled|mailed|posted|notified|informed|alerted|learned|sent|"
    r"(?:heard|heard of it)|went out|goes out|delivered|hand-?delivered|telephoned|telegraphed|e-?mailed)"
)
_GIVEN_BEFORE: Final = re.compile(rf"\b(?:{_VERBS}|only|just|merely|barely)\b[^.?!;:]{{0,60}}$", re.IGNORECASE)
_GIVEN_AFTER: Final = re.compile(
    r"\W{0,3}(?:ahead|before(?:hand)?|in advance|prior|earlier|early)\b(?! (?:are|is) )", re.IGNORECASE
)
_CLAIMED_BEFORE: Final = re.compile(
    r"\b(?:wants?|wanted|requires?|required|needs?|needed|demands?|asks? for|calls? for|must|ha(?:s|ve) to|insists?(?: on)?|prescribes?|stipulates?|minimum of|rule is|period is|supposed to)\b[^.?!;]{0,60}$",
    re.IGNORECASE,
)
_APART: Final = re.compile(
    r"\b(?:except|save for|but|while|whereas|though|only|just|other|others|rest|last|remaining|another|one|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b",
    re.IGNORECASE,
)
"""Some are told apart from the others."""
_SEVERAL: Final = 2


def notice_told(text: str, periods: Sequence[Period]) -> Period | None:
    """The length of notice that was given, where a message also tells another: of those told the least, as each must have enough.

    None where the message leaves nothing to choose, or does not tell which of them was given.
    """
    if len(periods) < _SEVERAL or not _NOTICE.search(text):
        return None
    claimed = [each for each in periods if _CLAIMED_BEFORE.search(text[: each.start])]
    given = [each for each in periods if each not in claimed and _is_given(text, each)]
    if len(claimed) + len(given) < len(periods) or not given:
        return None
    if len(given) > 1 and not _APART.search(text[given[0].end :]):
        return None
    return min(given, key=lambda each: Span(f"{each.amount} {each.unit.removesuffix('s')}").length)


def _is_given(text: str, period: Period) -> bool:
    """Whether a length of time is that of a notice which is told to have been given."""
    return bool(_GIVEN_BEFORE.search(text[: period.start]) or _GIVEN_AFTER.match(text[period.end :]))
