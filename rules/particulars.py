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


def unknown(particulars: Sequence[Particular], contents: Iterable[str]) -> tuple[Particular, ...]:
    """Those of the things named that no item of the contents speaks of."""
    items = [each.casefold() for each in contents]
    return tuple(each for each in particulars if not any(each.value in item for item in items))
