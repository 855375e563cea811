"""Counts of directors and shares, made whole from what a question says of them."""

from fractions import Fraction
from typing import Final

from msgspec import Struct

from rules.terms import Of, Threshold


class Board(Struct, frozen=True):
    """The numbers of a board (or committee): all seats, filled seats, those present. None where unknown."""

    whole: int | None
    in_office: int | None
    present: int | None

    def count(self, of: Of) -> int | None:
        """The number that a threshold is taken of; None where it is unknown."""
        match of:
            case Of.DIRECTORS_PRESENT | Of.MEMBERS_PRESENT:
                return self.present
            case Of.IN_OFFICE:
                return self.in_office
            case _:
                return self.whole


def board_of(
    *,
    seats: int | None = None,
    directors: int | None = None,
    in_office: int | None = None,
    vacancies: int | None = None,
    present: int | None = None,
    absent: int | None = None,
    everyone_present: bool | None = None,
) -> Board:
    """The numbers of a board. A bare count of directors is both the seats and the directors in office."""
    whole = seats if seats is not None else directors
    filled = in_office if in_office is not None else directors
    if whole is None and filled is not None:
        whole = filled + (vacancies or 0)
    if whole is not None and vacancies is not None and in_office is None:
        filled = max(whole - vacancies, 0)
    if filled is None:
        filled = whole
    here = present
    if here is None and everyone_present:
        here = filled
    if here is None and absent is not None and filled is not None:
        here = max(filled - absent, 0)
    return Board(whole, filled, here)


def part_met(threshold: Threshold, part: int | Fraction | None, whole: int | None) -> bool | None:
    """Whether a part (a count of `whole`, or a fraction) meets a threshold; None where that cannot be told."""
    if isinstance(part, Fraction):
        return threshold.met_by(part, 1)
    if part is None or not whole:
        return None
    return threshold.met_by(part, whole)


def supposes(threshold: Threshold, claimed: Fraction, *, more: bool, needed: bool) -> bool:
    """Whether a part that a question supposes ("is half enough?", "do we need a majority?") is what the text asks for.

    `more` says that it is more than the fraction, as a majority is. Enough is what meets the threshold; needed is no
    more than it.
    """
    if needed:
        return claimed == threshold.fraction and (threshold.more_than or not more)
    return claimed > threshold.fraction or (claimed == threshold.fraction and (more or not threshold.more_than))


class SupposedPart(Struct, frozen=True):
    """A part that a question supposes to be enough or needed, and what it takes it of; see `supposes`."""

    part: Fraction
    more: bool
    of: Of | None
    needed: bool

    def meets(self, threshold: Threshold, of: Of | None) -> bool | None:
        """Whether it is what the text asks for; None where that turns on how many come.

        Sixty percent of all shares is a majority of those at a meeting, whoever comes, and forty may be one; sixty percent
        of those at a meeting may be a majority of all. A majority of another whole is not the one that the text names.
        """
        if of is None or self.of in (None, of) or {self.of, of} <= _REPRESENTED:
            return supposes(threshold, self.part, more=self.more, needed=self.needed)
        if self.needed or (self.more and self.part == threshold.fraction):
            return False
        larger = self.part > threshold.fraction
        if self.of in _WIDER.get(of, ()):
            return True if larger else None
        return None if larger and of in _WIDER.get(self.of, ()) else False


_REPRESENTED: Final = frozenset({Of.REPRESENTED, Of.REPRESENTED_ENTITLED})
_WIDER: Final = {
    Of.REPRESENTED: (Of.OUTSTANDING,),
    Of.REPRESENTED_ENTITLED: (Of.OUTSTANDING,),
    Of.VOTES_CAST: (Of.OUTSTANDING, *_REPRESENTED),
    Of.IN_OFFICE: (Of.WHOLE_BOARD,),
    Of.DIRECTORS_PRESENT: (Of.WHOLE_BOARD, Of.IN_OFFICE),
}
"""The wholes of which a smaller whole is a part."""
