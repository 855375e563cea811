"""Counts of directors and shares, made whole from what a question says of them."""

from fractions import Fraction

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
