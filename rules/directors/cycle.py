"""The cycle of the classes of directors: which class stands for election in which year. No rule is here."""

from datetime import date, datetime

from msgspec import Struct

from rules.corporation import Corporation
from rules.days import When
from rules.provisions.directors import DirectorClass, DirectorClasses, DirectorTerm


class Cycle(Struct, frozen=True):
    """The classes, and after how many years each stands again."""

    law: DirectorClasses
    term: DirectorTerm
    years: int
    classes: tuple[DirectorClass, ...]

    def next_end(self, one: DirectorClass, year: int) -> int:
        """The first year, from `year` on, in which the term of a class ends."""
        return year + (one.first_term_ends - year) % self.years

    def ends_in(self, one: DirectorClass, year: int) -> bool:
        """Whether the term of a class ends at the annual meeting of `year`."""
        return year >= one.first_term_ends and self.next_end(one, year) == year

    def class_of(self, year: int) -> DirectorClass | None:
        """The class whose term ends at the annual meeting of `year`; None before the first of them."""
        return next((each for each in self.classes if self.ends_in(each, year)), None)

    def named(self, name: str) -> DirectorClass | None:
        """The class of a name ("II")."""
        return next((each for each in self.classes if each.name == name), None)


def cycle_of(corporation: Corporation) -> Cycle | None:
    """The cycle of a corporation; None where its directors are not divided into classes."""
    law, term = corporation.find(DirectorClasses), corporation.find(DirectorTerm)
    if law is None or term is None or term.years is None:
        return None
    return Cycle(law, term, term.years, corporation.every(DirectorClass))


def possible_ends(end: int, years: int, now: datetime, annual_meeting: When | None) -> tuple[int, ...]:
    """The years in which a running term may end: both, where this year's annual meeting may be past or to come."""
    if end != now.year:
        return (end,)
    if annual_meeting and annual_meeting.date.year == now.year:
        return (end + years,) if _is_past(annual_meeting, now.date()) else (end,)
    return (end, end + years)


def _is_past(meeting: When, today: date) -> bool:
    return meeting.date < today


def shared_out(directors: int, classes: int) -> tuple[int, ...]:
    """Directors divided as nearly equally as possible, the larger classes first: 11 in three is 4, 4, 3."""
    each, more = divmod(directors, classes)
    return tuple(each + (place < more) for place in range(classes))
