"""A follow-up read in its context: "may it amend the bylaws?" after a question on a committee is about the committee."""

from typing import Final

from bot.understand import patterns as re
from rules.terms import Body

_NAMED: Final = re.compile(r"\b(?:committees?|comm?ittee|cmte|cttee)\b", re.IGNORECASE)
_OTHERS: Final = re.compile(r"\b(?:(?:share|stock)[- ]?holders?|board|directors?)\b", re.IGNORECASE)
_PRONOUNS: Final = (
    (re.compile(r"\bits\b", re.IGNORECASE), "the committee's"),
    (re.compile(r"\bit'll\b", re.IGNORECASE), "the committee will"),
    (
        re.compile(
            r"\b(?P<verb>can|may|must|could|should|might|shall|does|do|did|will|would|has|had)\s+it\b"
            r"(?! (?:take|matter|mean|help|count as|be (?:ok|okay|enough)|have to be))",
            re.IGNORECASE,
        ),
        r"\g<verb> the committee",
    ),
    (
        re.compile(r"\b(?P<before>on|for|of|by|to|from|in) it\b(?! (?:is|was))", re.IGNORECASE),
        r"\g<before> the committee",
    ),
    (
        re.compile(r"\b(?P<some>one|some|two|all|none|any) of them\b", re.IGNORECASE),
        r"\g<some> of the committee members",
    ),
)
_FEWEST: Final = 4


def in_context(text: str, body: Body | None) -> str:
    """The text with its first pronoun replaced by the committee spoken of before; other texts as they are.

    A question without a pronoun that names no body gets the committee added, unless it is a mere fragment.
    """
    if body is not Body.COMMITTEE or _NAMED.search(text):
        return text
    for pattern, named in _PRONOUNS:
        if pattern.search(text):
            return pattern.sub(named, text, count=1)
    if _OTHERS.search(text) or len(text.split()) < _FEWEST:
        return text
    return f"{text.rstrip(' ?.!')} in the committee?" if text.rstrip().endswith("?") else text
