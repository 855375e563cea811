"""Single things that a question names ("does it need a phone number?"), and whether a list or a notice must hold them."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from rules.finding import Finding, yes_or_no
from rules.provisions import Provision
from rules.terms import listed


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


def lacking(named: Sequence[Particular], contents: Iterable[str]) -> tuple[str, ...]:
    """The items of the contents that a paper lacks which holds nothing but the things named."""
    stated = [each for each in contents if any(thing.value in each.casefold() for thing in _TOLD)]
    return tuple(each for each in stated if not any(thing.value in each.casefold() for thing in named))


def spoken_of(unstated: Sequence[Particular], contents: Iterable[str]) -> tuple[str, ...]:
    """The items of the contents that a paper is said to lack, where nothing is told of what it holds."""
    return tuple(each for each in contents if any(thing.value in each.casefold() for thing in unstated))


def as_a_whole(
    text: str, missing: Sequence[str], under: Sequence[Provision], values: Mapping[str, object], *, complete: bool
) -> Finding:
    """Whether a paper is `complete`, or whether anything is missing in it."""
    if not missing:
        lead = "Yes. " if complete else "No, nothing is missing. "
    else:
        lead = (
            f"{'No' if complete else 'Yes'}, {listed(missing, 'and')} {'is' if len(missing) == 1 else 'are'} missing. "
        )
    found = {**values, "missing": list(missing)}
    return yes_or_no((not missing) == complete, f"{lead}{text}", under=tuple(under), values=found)


_TOLD = (
    Particular.ADDRESS,
    Particular.SHARES,
    Particular.PURPOSE,
    Particular.TIME,
    Particular.DATE,
    Particular.PLACE,
    Particular.DIRECTION,
)
"""What is named where a paper holds it; an order of names or a representation is often passed over."""


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
