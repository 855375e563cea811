"""Which of several lengths of time in a message is the notice that was given: the shortest one told, not one that is claimed."""

from collections.abc import Sequence
from itertools import pairwise
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


_UP_TO: Final = re.compile(
    r"(?: days?| weeks?)?(?: \(\d+\))?(?:\s?[-\u2013]\s?|,? (?:to|through|and|up to|(?:nor|or|and|but) (?:not |no )?(?:more|less|fewer) than|and (?:at )?most|and at least|at most|at least) )",
    re.IGNORECASE,
)
"""What stands between the two ends of a window ("10 to 60 days")."""
_JUST_SO_LONG: Final = re.compile(
    r"(?:^|[,;:.-]\s+|\b(?:so|that|and|but|meetings?) )(?:(?:so|and|but|then) )*"
    r"(?:(?:it|(?:the |our )?(?:[\w']+ ){0,4}?(?:notices?|notice (?:period|time|requirement)|minimum|lead time)(?: (?:of|for|to) [\w' ]{3,50}?)?)(?:'s| is| are)|"
    r"(?:it|(?:an? |the |our |any )?(?:[\w']+ ){0,4}?meetings?)(?: (?:of|for) [\w' ]{3,40}?)? (?:takes?|runs? on|goes? on|works? on|is on|are on|is held on|are held on)) "
    r"(?:(?:only|just|always|exactly|still|generally) )*(?:a )?$",
    re.IGNORECASE,
)
"""How it is put that the notice is so long, before the number."""
_CONFIRMED: Final = re.compile(
    r"(?:['\u2019]| of)?(?: (?:advance |prior )?(?:notice|warning|lead time|heads[- ]up))?(?: (?:here|ahead|beforehand|in advance|for us|at ours|with us|to (?:each|every) \w+|for (?:an?|the|our) [\w ]{3,40}|under (?:the|our) by-?laws|by (?:the|our) by-?laws|before (?:the|a|any|such an?) [\w ]{0,20}meeting))*"
    r"[,.;-]*\s+(?:right|correct|true|yes|yeah|no|isn't it|isn't that so|is that (?:right|correct|true|so)|am i right|agreed)\?\W*$",
    re.IGNORECASE,
)
"""What is stated is asked to be confirmed, behind the number."""
_IS_THE_PERIOD: Final = re.compile(
    r"\bis (?:the|our) (?:[\w']+ ){0,4}?(?:notice (?:period|time|requirement)|(?:period|length|time) of notice)(?: (?:of|for) [\w' ]{3,50}?)? (?:(?:only|just|always|exactly|really) )*$",
    re.IGNORECASE,
)
"""It is asked if the notice is so long, before the number."""


def window_told(text: str, periods: Sequence[Period]) -> tuple[Span, Span] | None:
    """The two ends of a window of days that a message names ("between 10 and 60 days"), the near one first; None without any."""
    for first, second in pairwise(periods):
        if _UP_TO.fullmatch(text[first.end : second.start]):
            ends = [Span(f"{each.amount} {each.unit.removesuffix('s')}") for each in (first, second)]
            near, far = sorted(ends, key=lambda each: each.length)
            return (near, far) if near != far else None
    return None


_LAPSES: Final = re.compile(
    r"\b(?:laps|expir)\w* (?:\w+ ){0,2}?(?:after|in|at|within) (?:\w+ )?$|\b(?:good|valid|in force|effective|lasts?|runs?|holds?|stands?) (?:only |just )?(?:for )?(?:only |just )?$",
    re.IGNORECASE,
)
_BY_DEFAULT: Final = re.compile(
    r"(?: (?:by default|from (?:its|the|their) date|at ours|here|with us|unless (?:it|they) \w+ (?:otherwise|more|longer)|old|of (?:its|their) date))*[,.;-]*\s+(?:right|correct|true|yes|yeah|no|isn't it|don't they|doesn't it|is that (?:right|correct|true|so)|am i right|agreed)\?\W*$",
    re.IGNORECASE,
)


def is_term_stated(text: str, period: Period) -> bool:
    """Whether the term of a proxy is stated and asked to be confirmed ("proxies lapse after three years, right?")."""
    behind = _BY_DEFAULT.fullmatch(text[period.end :])
    return behind is not None and _LAPSES.search(text[: period.start]) is not None


def is_just_so_long(text: str, period: Period) -> bool:
    """Whether it is asked if the notice is neither shorter nor longer ("so it's 48 hours here, right?")."""
    before, after = text[: period.start], text[period.end :]
    return bool(
        (_JUST_SO_LONG.search(before) and _CONFIRMED.fullmatch(after))
        or ((_IS_THE_PERIOD.search(before) or _IS_IT_TRUE.fullmatch(before)) and _TO_THE_END.fullmatch(after))
    )


_IS_IT_TRUE: Final = re.compile(
    r"(?:.*[.;!] )?\W*(?:so |and |but )*(?:is it|am i) (?:true|correct|right|so) that (?:the |our )?(?:[\w']+ ){0,4}?(?:notices?|notice (?:period|time|requirement)|meetings?)(?: (?:of|for|to) [\w' ]{3,50}?)? (?:is|are|takes?|runs? on|goes? on) (?:(?:only|just|always|exactly) )*",
    re.IGNORECASE | re.DOTALL,
)
_TO_THE_END: Final = re.compile(r"['\u2019]?(?: notice)?(?: here| with us)?\s*\?\W*", re.IGNORECASE)
_THE_DAY_BEFORE: Final = re.compile(r"\bthe day before\b(?! the record)", re.IGNORECASE)


def _days_before(text: str) -> tuple[Period, ...]:
    """The notice of those who were told the day before, which names no number."""
    return tuple(Period(match[0], match.start(), match.end(), 1, "days") for match in _THE_DAY_BEFORE.finditer(text))
