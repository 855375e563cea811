"""Whether a paper or the law may set another number than the one that a provision names. No rule is here."""

from typing import Final

from rules import phrases
from rules.finding import Finding, yes_or_no
from rules.provisions.votes import Quorum

_NAMED: Final = {"resolution": ("resolution",), "certificate": ("certificate",), "statute": ("statute", "law")}
"""What provides, and the words by which a provision yields to it."""


def otherwise(law: Quorum | None, by: str | None, *, polar: bool) -> Finding | None:
    """A yes where the provision itself yields to what would provide otherwise; None where it does not say so."""
    if law is None or by is None or not polar:
        return None
    unless = law.unless.lower()
    if not any(each in unless for each in _NAMED.get(by, ())):
        return None
    words = phrases.part_of(law.threshold, str(law.of))
    return yes_or_no(True, f"Yes. A quorum is {words}, unless {law.unless}.", under=(law,))
