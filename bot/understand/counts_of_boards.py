"""How large the board is, told in a clause of its own beside a question for a number of directors ("..., we have 10?")."""

from collections.abc import Sequence
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import Number

_ASKS_DIRECTORS: Final = re.compile(
    r"\b(?:how many|what number of|minimum(?: number)?(?: of)?|fewest|least)(?: \w+){0,2} (?:directors|board members)\b|"
    r"\b(?:board(?:'s)?|directors'?)(?: meeting)? quorum\b|\bquorum\b[^.?!;]{0,20}\b(?:board|directors)\b",
    re.IGNORECASE,
)
"""A number of directors is asked for, or the board's quorum."""
_OTHERS: Final = re.compile(
    r"\b(?:shares?|(?:stock|share)?holders?|stock|committees?|vacan\w+|empty|present|attend(?:ed|ing)|showed|came|left|signed|in office)\b",
    re.IGNORECASE,
)
"""Then a bare number may be of something else than the whole board."""
_WE_HAVE: Final = re.compile(
    r"(?:^|[.?!;:,(-] *|\b(?:if|when|where|since|given(?: that)?|say|suppose|and|but|as|because) )"
    r"(?:we have|we've got|we got|we've|we are|we're|there are|there're|you have|they have)(?: (?:only|just|got|now|exactly))*\s*$",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    r"\s*(?:(?:of (?:them|us)|in all|in total|altogether|total|people)\s*)?(?:[.,;:?!)]|$)", re.IGNORECASE
)


def of_boards(text: str, numbers: Sequence[Number], found: dict[str, Any]) -> dict[str, Any]:
    """The counts with the directors that there are, where the only number is told bare and only directors are spoken of."""
    counts = [each for each in numbers if each.kind == "count"]
    if len(counts) != 1 or not _ASKS_DIRECTORS.search(text) or _OTHERS.search(text):
        return found
    (number,) = counts
    bare = _WE_HAVE.search(text[: number.start]) and _ENDS.match(text[number.end :])
    taken = any(not isinstance(each, bool) and each == number.value for each in found.values())
    return {**found, "directors": int(number.value)} if bare and not taken else found
