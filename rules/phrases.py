"""How findings speak: dates, times, counts, roles and methods in words."""

from collections.abc import Iterable
from datetime import date, datetime, time
from fractions import Fraction

from rules.days import When
from rules.terms import Body, Method, Role, Span, Threshold, listed


def day(when: date) -> str:
    """A date as people write it: "Tue Dec 8, 2026"."""
    return f"{when:%a %b} {when.day}, {when.year}"


def clock(when: time | datetime) -> str:
    """A time of day: "10:00 AM", "noon", "midnight"."""
    if (when.hour, when.minute) in ((0, 0), (12, 0)):
        return "midnight" if when.hour == 0 else "noon"
    return f"{when.hour % 12 or 12}:{when.minute:02} {'AM' if when.hour < 12 else 'PM'}"  # noqa: PLR2004 - noon


def instant(when: datetime) -> str:
    """A moment: "Tue Nov 24, 2026, 10:00 AM"."""
    return f"{day(when.date())}, {clock(when)}"


def opening(when: datetime) -> str:
    """The moment from which something may be: the day alone where it is the whole day, else with its time."""
    return instant(when) if when.hour or when.minute else day(when.date())


def moment(when: When) -> str:
    """A day, with its time where one is known."""
    return f"{day(when.date)}, {clock(when.time)}" if when.time else day(when.date)


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: "1 director", "1,000,001 shares"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def days(number: int) -> str:
    """A number of days: "1 day", "12 days"."""
    return count(number, "day")


def the(role: Role) -> str:
    """An office with its article: "the President", "a stockholder"."""
    if role in _WITHOUT_ARTICLE:
        return f"{'an' if role.value[0] in 'aeio' else 'a'} {role.value}"
    return f"the {role.value}"


_WITHOUT_ARTICLE = frozenset(
    {Role.STOCKHOLDER, Role.DIRECTOR, Role.COMMITTEE, Role.OFFICER, Role.EMPLOYEE, Role.AGENT, Role.VICE_PRESIDENT}
)


def roles(some: Iterable[Role], joiner: str = "or") -> str:
    """Offices as prose: "the president or the secretary"."""
    return listed((the(role) for role in some), joiner)


def methods(some: Iterable[Method], joiner: str = "or") -> str:
    """Methods of notice as prose."""
    return listed((method.value for method in some), joiner)


def fraction(part: Fraction) -> str:
    """A fraction in words where there are words: "one third", else "2/7"."""
    return _FRACTIONS.get(part, str(part))


_FRACTIONS = {Fraction(1, 2): "one half", Fraction(1, 3): "one third", Fraction(2, 3): "two thirds", Fraction(1): "all"}


def body(some: Body) -> str:
    """A body as it stands in a sentence: "the stockholders", "the board"."""
    return {Body.STOCKHOLDERS: "the stockholders", Body.BOARD: "the board", Body.COMMITTEE: "the committee"}[some]


def least(span: Span) -> str:
    """A least time: "at least 10 days"."""
    return f"at least {span}"


def part_of(threshold: Threshold, of: str) -> str:
    """A part in words: "a majority of the outstanding shares"."""
    article = {"majority": "a ", "plurality": "a "}.get(threshold.words, "")
    return f"{article}{threshold.words} of the {of}"


def sentence(text: str) -> str:
    """The text with its first letter large; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def short_or_over(favor: int, needed: int) -> tuple[str, dict[str, int]]:
    """By how many the votes in favor are too few, or more than are needed, as a sentence and as values."""
    if favor < needed:
        return f"{favor:,} voted in favor, {needed - favor:,} short.", {"short": needed - favor}
    return f"{favor:,} voted in favor, {favor - needed:,} more than needed.", {"over": favor - needed}
