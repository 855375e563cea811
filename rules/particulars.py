"""Single things that a question names ("does it need a phone number?"), and whether a list or a notice must hold them."""

from collections.abc import Iterable, Sequence
from enum import StrEnum


class Particular(StrEnum):
    """A single thing, by a word that an item of a list has if it speaks of it."""

    EMAIL_ADDRESS = "email address"
    TELEPHONE_NUMBER = "telephone number"
    TAX_NUMBER = "tax number"
    PHOTOGRAPH = "photograph"
    AGE = "date of birth"
    RESUME = "résumé"
    PURCHASE = "purchase"
    ADDRESS = "address"
    ALPHABETICAL = "alphabetical"
    SHARES = "number of shares"
    PURPOSE = "purpose"
    TIME = "time"
    DATE = "date"
    PLACE = "place"
    DIRECTION = "direction"
    CONSENT = "written consent"
    ARRANGEMENTS = "arrangements"
    APPEARANCE = "in person or by proxy"


def unknown(particulars: Sequence[Particular], contents: Iterable[str]) -> tuple[Particular, ...]:
    """Those of the things named that no item of the contents speaks of."""
    items = [each.casefold() for each in contents]
    return tuple(each for each in particulars if not any(each.value in item for item in items))


def holds(
    named: Sequence[Particular], unstated: Sequence[Particular], contents: Iterable[str], *, needed: bool, negated: bool
) -> bool | None:
    """The answer to a question on what a paper must state; None where it names no single thing.

    Asked if a thing is needed: whether all of the things are. Asked if one may be left out, or if a paper without it
    is good: whether none of those left out is needed.
    """
    items = tuple(contents)
    things = (*named, *unstated)
    if not things:
        return None
    if needed and not negated:
        return not unknown(things, items)
    if unstated or negated:
        missing = tuple(unstated) or things
        return len(unknown(missing, items)) == len(missing)
    return not unknown(named, items)
