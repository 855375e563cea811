"""The chart of a plan: a row for each step that has a day, its window or last day over the axis of time."""

from typing import Final

from bot.layout.axis import Row, axis, rows
from bot.layout.picture.drawing import (
    AMBER,
    FAINT,
    NAVY,
    SOFT,
    box,
    line,
    text,
    width,
    wrapped,
)
from bot.layout.picture.marks import NAMES, SECTIONS, Frame, mark
from bot.plans.plan import Plan, Step, moment
from rules import phrases

_TOP: Final = 64
_NEAR: Final = 26
"""A mark of the axis so near to today or the event has no words."""


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
    return drawn + mark(row, frame, top + high / 2)
