"""Which of several lengths of time in a message is the notice that was given: the shortest one told, not one that is claimed."""

from collections.abc import Sequence
from typing import Final

from bot.understand import patterns as re
from bot.understand.dates import Period
from rules.terms import Span

_NOTICE: Final = re.compile(r"\b(?:notic|notif|warn|heads[- ]up|meeting|mtg)\w*", re.IGNORECASE)
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
_ARRIVED: Final = re.compile(
    r"\b(?:it|they|hers|his|theirs|the letters?|the envelopes?|the notices?|one)\b (?:\w+ )?(?:reached|got (?:to|there|here|in)|arrived|came|landed|turned up|showed up|was (?:received|delivered))\b[^.?!;]{0,40}$|"
    r"\b(?:received|got|opened) (?:it|hers|his|theirs|the letter|the envelope)\b[^.?!;]{0,40}$",
    re.IGNORECASE,
)
"""When what had been sent arrived, which is another moment of the same notice."""
_POSTED: Final = re.compile(r"\b(?:mail|post|letter|envelope|stamp)\w*", re.IGNORECASE)
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
    periods = (*periods, *_days_before(text))
    if len(periods) < _SEVERAL or not _NOTICE.search(text):
        return None
    if _POSTED.search(text) and any(_ARRIVED.search(text[: each.start]) for each in periods):
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
    before = text[: period.start]
    return bool(
        _GIVEN_BEFORE.search(before) or _GIVEN_AFTER.match(text[period.end :]) or period.text.endswith("before")
    )


_THE_DAY_BEFORE: Final = re.compile(r"\bthe day before\b(?! the record)", re.IGNORECASE)


def _days_before(text: str) -> tuple[Period, ...]:
    """The notice of those who were told the day before, which names no number."""
    return tuple(Period(match[0], match.start(), match.end(), 1, "days") for match in _THE_DAY_BEFORE.finditer(text))
