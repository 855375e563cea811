"""The marks of the chart: bars, diamonds, dots and their days, and what they mean."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from bot.layout.axis import Axis, Row, number, rows
from bot.layout.picture.drawing import BLUE, GREEN, INK, PALE, PAPER, RED, SOFT, box, diamond, dot, line, text, width
from bot.plans.plan import Plan, Step, moment

NAMES: Final = 372
"""How wide the column of names is."""
SECTIONS: Final = 84
_PAD: Final = 92
"""Room on the axis left and right of the first and last mark, for their words."""
_BAR: Final = 20
_INSIDE: Final = 176
"""How wide a bar must be for its days to stand in it."""
_MISSED: Final = ("past and not done", "done too late or too early")


class Frame(Struct, frozen=True):
    """Where the chart stands, and how days become places."""

    scale: Axis
    x: float
    y: float
    wide: float

    @property
    def left(self) -> float:
        """Where the axis begins."""
        return self.x + NAMES + SECTIONS

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.wide

    def at(self, day: float) -> float:
        """The place of a moment."""
        return self.left + _PAD + self.scale.place(day) * (self.right - self.left - 2 * _PAD)


def _color(step: Step) -> str:
    if step.status in _MISSED:
        return RED
    if step.status == "done":
        return GREEN
    return PALE if step.charged == ("stockholder",) or step.instead_of else BLUE


def mark(row: Row, frame: Frame, y: float) -> list[str]:
    """The marks of a row, around the height `y`."""
    if row.start is not None and row.end is not None and not row.single:
        drawn = _window(row, frame, y)
    elif row.end is None and row.start is not None:
        drawn = _from(row, frame, y)
    else:
        drawn = _last(row, frame, y)
    return drawn + _done(row, frame, y)


def _window(row: Row, frame: Frame, y: float) -> list[str]:
    """A bar from the first day to the last, its days in it where they fit, else beside it."""
    color = _color(row.step)
    first, last = frame.at(row.start or 0), frame.at(row.end or 0)
    bar = box(first, y - _BAR / 2, max(last - first, 4), _BAR, fill=color, radius=3)
    opens, due = frame.scale.day(row.step.opens, weekday=True), frame.scale.day(row.step.due, weekday=True)
    if last - first >= _INSIDE:
        ink = INK if color == PALE else PAPER
        return [
            bar,
            text(first + 9, y + 4.5, opens, size=12.5, color=ink),
            text(last - 9, y + 4.5, due, size=12.5, color=ink, bold=True, anchor="end"),
        ]
    drawn = [bar, text(first - 8, y + 4.5, opens, size=12.5, anchor="end", halo=True)]
    if _crossed(frame, last + 4, last + 8 + width(due, 13)):
        return [*drawn, text(last, y - _BAR / 2 - 5, due, size=12.5, bold=True, anchor="end", halo=True)]
    return [*drawn, text(last + 8, y + 4.5, due, size=12.5, bold=True, halo=True)]


def _from(row: Row, frame: Frame, y: float) -> list[str]:
    """A first day without a last."""
    color = _color(row.step)
    first, last = frame.at(row.start or 0), frame.right - 14
    return [
        line(first, y, last, y, color=color, thick=3, dashes="7 4"),
        dot(first, y, 6, color),
        text(
            first - 10,
            y + 4.5,
            f"from {frame.scale.day(row.step.opens, weekday=True)}",
            size=12.5,
            anchor="end",
            halo=True,
        ),
    ]


def _last(row: Row, frame: Frame, y: float) -> list[str]:
    """A last day without a first, or a single day."""
    color = _color(row.step)
    x, today = frame.at(row.middle), frame.at(frame.scale.today)
    due = frame.scale.day(row.step.due, weekday=True)
    wide = width(due, 13) + 15
    taken = [_done_place(row, frame)] if row.step.done_at else []
    left = _crossed(frame, x + 12, x + wide, taken)
    above = left and _crossed(frame, x - wide, x - 12, taken)
    drawn = []
    if row.start is None and x > today:
        end = x - wide if left and not above else x
        drawn.append(line(today, y, end, y, color=color, thick=2, dashes="2 4"))
    drawn.append(diamond(x, y, 9, color))
    if above:
        return [*drawn, text(x, y - 14, due, size=12.5, bold=True, anchor="middle", halo=True)]
    place, anchor = (x - 15, "end") if left else (x + 15, "start")
    return [*drawn, text(place, y + 4.5, due, size=12.5, bold=True, anchor=anchor, halo=True)]


def _crossed(frame: Frame, first: float, last: float, taken: Sequence[float] = ()) -> bool:
    """Whether today's line, that of the event or another mark would run through words there."""
    places = (frame.at(frame.scale.today), frame.at(frame.scale.event), *taken)
    return any(first < each < last for each in places)


def _done_place(row: Row, frame: Frame) -> float:
    when = moment(row.step.done_at or "")
    return frame.at(number(when) + (0 if when.time else 0.5))


def _done(row: Row, frame: Frame, y: float) -> list[str]:
    if not row.step.done_at or row.step.instead_of:
        return []
    when = moment(row.step.done_at)
    x = _done_place(row, frame)
    color = GREEN if row.step.status == "done" else RED
    words = f"{'done' if row.step.status == 'done' else 'out of time'} {when.date:%b} {when.date.day}"
    half = width(words, 11.5) / 2
    anchor = "end" if _crossed(frame, x - half, x + half) else "middle"
    return [
        dot(x, y, 6.5, color),
        text(x, y + 22, words, size=11.5, color=color, bold=True, anchor=anchor, halo=True),
    ]


def legend(plan: Plan, x: float, y: float) -> list[str]:
    """What the marks mean, those that the chart has, in one line that ends at `x`."""
    drawn: list[str] = []
    used = {_color(row.step) for row in rows(plan)}
    items = [
        ("the corporation's window or last day", BLUE),
        ("open to stockholders, or another way of doing it", PALE),
        ("done", GREEN),
        ("past and not done, or out of time", RED),
    ]
    for words, color in reversed(items):
        if color in used:
            x = _sign(drawn, x, y, words, color)
    return drawn


def _sign(drawn: list[str], x: float, y: float, words: str, color: str) -> float:
    """One entry that ends at `x`; the place where the next one ends."""
    x -= width(words, 12.5)
    drawn.append(text(x, y, words, size=12.5, color=SOFT))
    x -= 21
    drawn.append(box(x, y - 10, 14, 11, fill=color, radius=2))
    return x - 22
