"""What a question grants beside what it asks, and of two sides that it names the one that a yes or no answers."""

from typing import Final

from bot.understand import patterns as re

DESPITE: Final = re.compile(
    r"\b(?:notwithstanding|despite|in spite of|regardless of|although|even though|even if)\b[^,.?!;]*\b(?:defect\w*|bad|void|invalid|flaw\w*|irregular\w*|want of)\b",
    re.IGNORECASE,
)
"""A fault that is granted, and not asked about."""
_GRANTED: Final = re.compile(
    r"(?<=[a-z0-9]),? (?:notwithstanding|despite|in spite of|although|even though) [^,.?!;:]{3,120}(?=\?|$)",
    re.IGNORECASE,
)
"""What is granted behind the question, and not asked about ("may we pay him although she bought the shares?")."""
_GOOD: Final = r"(?P<good>(?:still |all |just |perfectly |quite )*(?:ok|okay|fine|all ?right|alright|in time|on time|good|in order|legal|allowed|permitted|valid|enough|sufficient|soon enough|early enough|right|proper|acceptable|carried|passed|adopted|approved|elected|timely|open|current|effective)(?: as (?:it is|is)| for that| then| still)?)"
_BAD: Final = (
    r"(?:(?:already |now |just |simply |much |way |far )*(?:too (?:early|late|soon|short|long|few|little|old|close|far|small|low)|late|early|untimely|premature|not|not (?:enough|sufficient|valid|allowed|in time|good|ok)|insufficient|"
    r"short|invalid|void|illegal|forbidden|barred|prohibited|improper|defective|a problem|no good|off limits|out of time|defeated|lost|failed|rejected|voted down|dead|doomed|expired|stale|lapsed|closed|too many|short of it))"
)
_LINKS: Final = r"(?: |, ?|/ ?|\? ?|\. ?)or (?:(?:is|was|are|am|would|will) (?:it|that|this|they|we|i)(?: be)? )?"
_GOOD_OR_BAD: Final = re.compile(rf"\b{_GOOD}{_LINKS}{_BAD}\b", re.IGNORECASE)
_BAD_OR_GOOD: Final = re.compile(rf"\b{_BAD}(?:, {_BAD})?{_LINKS}{_GOOD}(?=\W*(?:$|[?.!]))", re.IGNORECASE)
"""Both sides of a question, of which a yes or no answers the good one, whichever is named first ("ok or too early?")."""


_ASKED_OR_BAD: Final = re.compile(
    rf"(?P<asked>\b(?:can|may|could|are|is|do|does|will|would|did) [^.?!;]{{3,120}}?)(?:,|\?|\.)? or (?:is|was|are|am|would|will) (?:it|that|this|they|we|i)(?: be)?(?: already| now)? {_BAD}(?: (?:for that|already|now|by now))?(?=\W*$)",
    re.IGNORECASE,
)
"""A question with the bad side behind it ("can we still send it, or are we too late?")."""


def good_side(text: str) -> str:
    """A question that names both sides, with the good one alone ("ok or too early?" asks if it is ok)."""
    good = _GOOD_OR_BAD.sub(r"\g<good>", _BAD_OR_GOOD.sub(r"\g<good>", text))
    return _ASKED_OR_BAD.sub(r"\g<asked>", good)


def without_what_is_granted(text: str) -> str:
    """A question without what it grants."""
    return _GRANTED.sub("", DESPITE.sub("", good_side(text)))
