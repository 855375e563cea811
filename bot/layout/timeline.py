"""A plan's timeline, drawn with characters."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from bot.layout.axis import Axis, Row, axis, rows
from bot.plans.plan import Plan

_NAME: Final = 26
_WIDTH: Final = 52


class Signs(Struct, frozen=True):
    """The characters of the drawing."""

    bar: str
    until: str
    only: str
    later: str
    today: str
    event: str


BLOCKS: Final = Signs("█", "─", "◆", "→", "┊", "│")
LETTERS: Final = Signs("#", "-", "*", ">", ":", "|")


def timeline(plan: Plan, *, signs: Signs = BLOCKS) -> Iterator[str]:
    """A row for each step that has a day, over an axis of months, weeks or days; today and the event stand upright."""
    drawn = rows(plan)
    if not drawn:
        return
    scale = axis(plan)
    yield " " * _NAME + _ticks(scale)
    for row in drawn:
        yield f"{row.step.name[: _NAME - 2]:{_NAME}}{_line(scale, row, signs)}  {_end(scale, row)}".rstrip()
    upright = _upright(scale, signs)
    yield " " * _NAME + upright
    legend = [
        f"{signs.bar} window",
        f"{signs.only} last or only day",
        f"{signs.today} today",
        f"{signs.event} the event",
    ]
    yield " " * _NAME + "   ".join(legend)


def _column(scale: Axis, day: float) -> int:
    return min(int(scale.place(day) * _WIDTH), _WIDTH - 1)


def _ticks(scale: Axis) -> str:
    line = [" "] * (_WIDTH + 9)
    free = 0
    for day, words in scale.ticks():
        column = _column(scale, day)
        if column >= free and column + len(words) <= len(line):
            line[column : column + len(words)] = words
            free = column + len(words) + 1
    return "".join(line).rstrip()


def _upright(scale: Axis, signs: Signs) -> str:
    line = [" "] * _WIDTH
    line[_column(scale, scale.today)] = signs.today
    line[_column(scale, scale.event)] = signs.event
    return "".join(line).rstrip()


def _line(scale: Axis, row: Row, signs: Signs) -> str:
    line = list(f"{_upright(scale, signs):{_WIDTH}}")
    if row.start is None and row.end is not None:
        last = _column(scale, row.middle)
        first = _column(scale, scale.today) + 1
        line[first:last] = signs.until * (last - first)
        line[last] = signs.only
    elif row.end is None and row.start is not None:
        first = _column(scale, row.start)
        line[first:] = signs.until * (_WIDTH - first)
        line[first], line[-1] = signs.only, signs.later
    elif row.single:
        line[_column(scale, row.middle)] = signs.only
    else:
        first, last = _column(scale, row.start or 0), _column(scale, row.middle)
        line[first : last + 1] = signs.bar * (last - first + 1)
    return "".join(line)


def _end(scale: Axis, row: Row) -> str:
    return scale.day(row.step.due) if row.step.due else f"from {scale.day(row.step.opens)}"
