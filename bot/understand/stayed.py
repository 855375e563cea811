"""How many are still at a meeting of the board which some of those who came have left."""

from collections.abc import Sequence
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import Number

_WENT: Final = re.compile(
    r"\s*(?:(?:more |of (?:the|our|them|us|those)|directors?|members?|people) ?){0,2}(?:(?:then|later|suddenly|soon|just|has|have|had|abruptly|angrily|now|get|got) )*"
    r"(?:walk(?:s|ed|ing)? (?:out|off|away)|storm(?:s|ed)? (?:out|off)|stepp?(?:s|ed)? out|slip(?:s|ped)? (?:out|off|away)|duck(?:s|ed)? out|head(?:s|ed)? (?:out|off|home)|drop(?:s|ped)? (?:off|out)|hang(?:s)? up|hung up|disconnect\w*|"
    r"log(?:s|ged)? off|(?:leaves?|left|leaving|go(?:es)?|went)(?: (?:early|home|the (?:room|meeting|call)|in (?:a|protest)\b[^.?!;,]{0,15}|before\b|after\b|halfway|midway))?(?! (?:can|may|could|go|on the board|in office)))",
    re.IGNORECASE,
)
_STAYED: Final = re.compile(
    r"\s*(?:(?:of (?:the|our|them|us|those)|directors?|members?|people|others?) ?){0,2}(?:who (?:are|were|is) )?(?:(?:are|is|were|was|still) )*(?:left\b(?! (?:early|home|the\b|in\b|before|after|halfway|midway|again|mid))|remain\w*|stay(?:s|ed)?\b|still (?:there|here|present|on)|there still)",
    re.IGNORECASE,
)
_REMAINING: Final = re.compile(
    r"\b(?:remaining|other|leaves|leaving|down to)(?: us| only| just| with)*\s*$", re.IGNORECASE
)
_THEN: Final = re.compile(r"\b(?:then|later|afterwards|after (?:that|an hour|\w+ minutes)|suddenly),? $", re.IGNORECASE)
"""What follows is what happened next: "then two left" tells of those who went."""
_LOST: Final = "walked_out"


def still_there(text: str, numbers: Sequence[Number], facts: dict[str, Any]) -> dict[str, Any]:
    """The facts with how many are left of those who came, where some walked out of a meeting.

    Those "left" there are not the directors in office.
    """
    present = facts.get("present")
    if not facts.get(_LOST) or not present:
        return facts
    counts = [each for each in numbers if each.kind == "count" and each.value <= present]
    stayed = next((each for each in counts if _is_rest(text, each) and each.value < present), None)
    went = next((each for each in counts if each is not stayed and _WENT.match(text[each.end :])), None)
    if stayed is None and went is None:
        return facts
    remaining = int(stayed.value) if stayed else int(present - went.value) if went else 0
    kept = {name: each for name, each in facts.items() if not (name == "in_office" and each == remaining)}
    return {**kept, "remaining": remaining}


def _is_rest(text: str, number: Number) -> bool:
    """Whether a number counts those who stayed."""
    before = text[: number.start]
    return bool(_REMAINING.search(before)) or bool(_STAYED.match(text[number.end :]) and not _THEN.search(before))
