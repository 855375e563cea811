"""Hours and days of a proxy: whether it came in time ("due by 10:15, hers came at 10:40"), the day on which it is used."""

from collections.abc import Sequence
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.dates import Moment

_PROXY: Final = re.compile(r"\bprox(?:y|ies)\b", re.IGNORECASE)
_DUE: Final = re.compile(
    r"\b(?:by|before|until|till|no later than|not later than|latest(?: by)?|up to|due(?: in)?(?: at| by)?|deadline\W+(?:is|was|of|at)?|"
    r"cut-?off\W+(?:time )?(?:is|was|of|at)?|close[sd]?(?: at)?|(?:time|hour)(?: \w+){0,4} (?:is|was|as)|set (?:it )?(?:at|for))\s*$",
    re.IGNORECASE,
)
_DUE_SO: Final = re.compile(
    r"\s*(?:[ap]\.?m\.?\s*)?(?:as|is|was) (?:the )?(?:hour|time|deadline|cut-?off|limit|last moment)\b", re.IGNORECASE
)
_CAME: Final = re.compile(
    r"\b(?:c(?:ame|omes?|oming)|arriv\w*|hand(?:s|ed|ing)?|deliver(?:s|ed|ing)?|got|gets|reach\w*|turn(?:s|ed)? up|show(?:s|ed)? up|gave|given|"
    r"brought|walk(?:s|ed)|received|filed|submitted|dropped)\b[^.?!;]{0,40}$",
    re.IGNORECASE,
)


def proxy_times(text: str, moments: Sequence[Moment]) -> dict[str, Any]:
    """`proxy_late`, where a text on proxies tells the hour by which one is due and the hour at which it came."""
    timed = [each for each in moments if each.time is not None]
    if not _PROXY.search(text) or len(timed) < len(("due", "came")):
        return {}
    due = next((each for each in timed if _DUE.search(text[: each.start]) or _DUE_SO.match(text[each.end :])), None)
    came = next((each for each in timed if each is not due and _CAME.search(text[: each.start])), None)
    if due is None or came is None or due.time is None or came.time is None:
        return {}
    hours_alone = came.time_only or due.time_only
    same_day = hours_alone or came.date == due.date
    return {"proxy_late": came.time > due.time if same_day else came.date > due.date}


_USED_THEN: Final = re.compile(
    r"\b(?:good|valid|usable|effective|alive|in force|in effect|dead|stale|void|expired?|lapsed?|run out|runs out|ran out|counts?|counted|voted?|used?|ok|okay|fine)"
    r"(?: (?:it|this|that|(?:this|that|the|my|his|her|their|our) proxy))?(?P<on> (?:still |already |by then )?(?:as of|on|at|by|come))?(?: the)?\s*$",
    re.IGNORECASE,
)
"""Whether a proxy is still good on a day."""
_GIVEN_THEN: Final = re.compile(
    r"\b(?:good|valid|effective|in force|in effect|used?) as of\b[^?]*\b(?:how long|until when|when does|when will|run out|expire)\b",
    re.IGNORECASE,
)
"""A proxy that is good from a day on."""


def is_used_then(text: str, moment: Moment) -> bool:
    """Whether a day in a text on proxies is the one on which a proxy is to be used, and not that which it bears."""
    match = _USED_THEN.search(text[: moment.start])
    told = match is not None and bool(match["on"] or moment.relative)
    return told and not _GIVEN_THEN.search(text)
