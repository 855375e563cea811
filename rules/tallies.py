"""The votes that candidates got, and who of them is elected by a plurality."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct


class Tally(Struct, frozen=True):
    """A candidate, by the name that the question gives, and the votes: a number of them, or a part of one."""

    name: str
    votes: Fraction

    def __str__(self) -> str:
        """In words: "Lee: 9,000"."""
        return f"{self.name}: {f'{float(self.votes):.0%}' if self.votes < 1 else f'{int(self.votes):,}'}"


class Elected(Struct, frozen=True):
    """Those who are elected, the most votes first, and those who are tied for the last seat."""

    names: tuple[str, ...]
    tied: tuple[str, ...] = ()


def by_plurality(tallies: Sequence[Tally], seats: int) -> Elected:
    """Who gets so many seats: those with the most votes; where the last seat is tied, none of the tied has it."""
    ranked = sorted(tallies, key=lambda each: -each.votes)
    if len(ranked) <= seats:
        return Elected(tuple(each.name for each in ranked))
    last, next_one = ranked[seats - 1].votes, ranked[seats].votes
    if last > next_one:
        return Elected(tuple(each.name for each in ranked[:seats]))
    ahead = tuple(each.name for each in ranked if each.votes > last)
    return Elected(ahead, tuple(each.name for each in ranked if each.votes == last))
