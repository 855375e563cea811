"""The chart of a plan: a row for each step that has a day, its window or last day over the axis of time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.layout.axis import Axis, Row, axis, number, rows
from bot.layout.picture.drawing import (
    AMBER,
    BLUE,
    FAINT,
    GREEN,
    INK,
    NAVY,
    PALE,
    PAPER,
    RED,
    SOFT,
    box,
    diamond,
    dot,
    line,
    text,
    width,
    wrapped,
)
from bot.plans.plan import Plan, Step, moment
from rules import phrases

NAMES: Final = 372
"""How wide the column of names is."""
SECTIONS: Final = 84
_PAD: Final = 92
"""Room on the axis left and right of the first and last mark, for their words."""
_BAR: Final = 20
_INSIDE: Final = 176
"""How wide a bar must be for its days to stand in it."""
_TOP: Final = 64
_NEAR: Final = 26
"""A mark of the axis so near to today or the event has no words."""
_MISSED: Final = ("past and not done", "done too late or too early")


@dataclass(frozen=True, slots=True)
class Frame:
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


def chart(plan: Plan, x: float, y: float, wide: float) -> tuple[list[str], float]:
    """The chart, and where it ends below."""
    frame = Frame(axis(plan), x, y, wide)
    drawn: list[str] = []
    below = y + _TOP
    for place, row in enumerate(rows(plan)):
        high = _height(row.step)
        if place % 2 == 0:
            drawn.append(box(x, below, wide, high, fill="#f6f8fa"))
        below += high
    drawn += _grid(frame, below) + _uprights(plan, frame, below)
    top = y + _TOP
    for row in rows(plan):
        drawn += _row(plan, row, frame, top)
        top += _height(row.step)
    return drawn, below


def _what(step: Step) -> list[str]:
    return wrapped(phrases.sentence(step.what), 12, NAMES, most=3)


def _who(step: Step) -> list[str]:
    if not step.charged:
        return []
    others = f"; in absence: {', '.join(step.stand_ins)}" if step.stand_ins else ""
    words = ", ".join(step.charged) + others
    return wrapped(phrases.sentence(words), 12, NAMES, most=3)


def _height(step: Step) -> float:
    return 34 + 15.5 * (len(_what(step)) + len(_who(step)))


def _grid(frame: Frame, below: float) -> list[str]:
    drawn = [line(frame.left, frame.y + _TOP, frame.right, frame.y + _TOP, color=SOFT)]
    free = frame.left
    for day, words in frame.scale.ticks():
        x = frame.at(day)
        drawn.append(line(x, frame.y + _TOP, x, below, color=FAINT))
        if x >= free and all(abs(x - frame.at(each)) > _NEAR for each in (frame.scale.today, frame.scale.event)):
            drawn.append(text(x, frame.y + _TOP - 8, words, size=12.5, color=SOFT, anchor="middle"))
            free = x + width(words, 12.5) + 14
    return drawn


def _uprights(plan: Plan, frame: Frame, below: float) -> list[str]:
    """Today and the event; their words one above the other where they would meet."""
    today, event = frame.at(frame.scale.today), frame.at(frame.scale.event)
    when = moment(plan.event.at)
    words = f"{phrases.sentence(plan.event.short)}, {when.date:%b} {when.date.day}"
    now = moment(plan.asked_at).date
    now_words = f"Today, {now:%b} {now.day}"
    apart = abs(event - today) < (width(words, 13) + width(now_words, 13)) / 2 + 16
    high = frame.y + (8 if apart else 28)
    return [
        line(today, frame.y + 34, today, below, color=AMBER, thick=1.5, dashes="5 4"),
        text(today, frame.y + 28, now_words, size=13, color=AMBER, bold=True, anchor="middle", halo=True),
        line(event, high + 6, event, below, color=NAVY, thick=2),
        text(event, high, words, size=13, color=NAVY, bold=True, anchor=_anchor(frame, event, words), halo=True),
    ]


def _anchor(frame: Frame, x: float, words: str) -> str:
    half = width(words, 13) / 2
    if x + half > frame.right:
        return "end"
    return "middle"


def _row(plan: Plan, row: Row, frame: Frame, top: float) -> list[str]:
    step = row.step
    high = _height(step)
    drawn = [text(frame.x + 10, top + 23, step.name[0].upper() + step.name[1:], size=15.5, bold=True)]
    y = top + 40
    for words in _what(step):
        drawn.append(text(frame.x + 10, y, words, size=12, color=SOFT))
        y += 15.5
    for words in _who(step):
        drawn.append(text(frame.x + 10, y, words, size=12, color=NAVY, italic=True))
        y += 15.5
    sections = list(dict.fromkeys(each.section for each in plan.cited(step)))[:1]
    drawn += [
        text(frame.x + NAMES + SECTIONS - 14, top + 23, f"§ {each}", size=13, color=NAVY, bold=True, anchor="end")
        for each in sections
    ]
    return drawn + _mark(row, frame, top + high / 2)


def _color(step: Step) -> str:
    if step.status in _MISSED:
        return RED
    if step.status == "done":
        return GREEN
    return PALE if step.charged == ("stockholder",) or step.instead_of else BLUE


def _mark(row: Row, frame: Frame, y: float) -> list[str]:
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
    opens, due = _day(row.step.opens), _day(row.step.due)
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
        text(first - 10, y + 4.5, f"from {_day(row.step.opens)}", size=12.5, anchor="end", halo=True),
    ]


def _last(row: Row, frame: Frame, y: float) -> list[str]:
    """A last day without a first, or a single day."""
    color = _color(row.step)
    x, today = frame.at(row.middle), frame.at(frame.scale.today)
    due = _day(row.step.due)
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
        text(x, y - 14, words, size=11.5, color=color, bold=True, anchor=anchor, halo=True),
    ]


def _day(written: str | None) -> str:
    if not written:
        return ""
    when = moment(written)
    clock = f", {phrases.clock(when.time)}" if when.time else ""
    return f"{when.date:%a %b} {when.date.day}{clock}"


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
