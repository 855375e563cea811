"""Questions that stand in a list: below each other behind a colon, or within one sentence by letter or number."""

from typing import Final

from bot.understand import patterns as re

_WANTS: Final = re.compile(
    r"\b(?:need|check|tell|answers?|questions?|know|confirm|advise|clarify|things|points|want|please|find|look up|help|unclear|open)\b",
    re.IGNORECASE,
)
"""What the line before a list of questions says; before a list of facts something else stands."""
_OF_FACTS: Final = re.compile(r"\b(?:whether|if|this|these|enough|ok|okay|valid|correct|right|works?)\b", re.IGNORECASE)
"""Before a list of facts, which are to be judged together."""
_MARK: Final = re.compile(r"^\s*(?:[-*•]|\(?(?:\d|[a-h])[.)])\s+", re.IGNORECASE)
_BY_LETTER: Final = re.compile(
    r"(?P<stem>[^()]{3,160}?)\s*\(?(?<!\w)(?:a|1|i)\)\s*(?P<one>[^()?]{3,120}?)[,;]?(?:\s+(?:and|or|plus))?\s*\(?(?<!\w)(?:b|2|ii)\)\s*(?P<two>[^()?]{3,120}?)(?:[,;]?(?:\s+(?:and|or|plus))?\s*\(?(?<!\w)(?:c|3|iii)\)\s*(?P<three>[^()?]{3,120}?))?\s*[?.]?\s*",
    re.IGNORECASE,
)
_WHETHER: Final = re.compile(r"^(?:if|whether(?: or not)?)\s+", re.IGNORECASE)
_LONGEST: Final = 18
"""A line of more words tells something."""
_FEWEST: Final = 3
"""The line before a list, and two lines."""


def listed_questions(text: str) -> tuple[str, ...]:
    """The questions of a list, the first with what the line before the list tells; none where a text holds no such list.

    A list of facts with one question behind it is none, nor is one that asks for a judgement on all that it tells.
    """
    return _below_each_other(text) or _by_letter(text)


def _below_each_other(text: str) -> tuple[str, ...]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) < _FEWEST or not lines[0].endswith(":") or not _WANTS.search(lines[0]):
        return ()
    if _OF_FACTS.search(lines[0]) or any(len(line.split()) > _LONGEST for line in lines[1:]):
        return ()
    if lines[-1].endswith("?") and not all(line.endswith("?") for line in lines[1:]):
        return ()
    first, *others = (_asked(_MARK.sub("", line)) for line in lines[1:])
    return (f"{_told(lines[0])}{first}", *others)


def _by_letter(text: str) -> tuple[str, ...]:
    match = _BY_LETTER.fullmatch(text)
    if match is None:
        return ()
    parts = [part for part in match.group("one", "two", "three") if part]
    if match["stem"].endswith(":"):
        if not _WANTS.search(match["stem"]):
            return ()
        first, *others = (_asked(part) for part in parts)
        return (f"{_told(match['stem'])}{first}", *others)
    return tuple(f"{match['stem']} {part}?" for part in parts)


def _asked(line: str) -> str:
    """A line as a question."""
    return f"{_WHETHER.sub('', line).rstrip(' .;,?')}?"


def _told(lead: str) -> str:
    """What a line before a list tells, where there are figures in it that the questions need."""
    return f"{lead.rstrip(' :')}: " if re.search(r"\d", lead) else ""
