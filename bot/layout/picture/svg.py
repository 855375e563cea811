"""The page: what and when, what stands in the way, the chart, what has no day, what cures, the words of the text."""

from collections.abc import Sequence
from typing import Final

from bot.layout.picture.chart import chart
from bot.layout.picture.drawing import INK, NAVY, RED, SOFT, box, line, page, text, width, wrapped
from bot.layout.picture.marks import legend
from bot.plans.plan import Plan, Step, moment
from rules import phrases

_WIDE: Final = 1400
_MARGIN: Final = 56
_ROOM: Final = _WIDE - 2 * _MARGIN
_QUOTE_LINES: Final = 5
_GAP: Final = 48


def svg(plan: Plan) -> bytes:
    """The picture of a plan, as SVG; the same plan gives the same bytes."""
    drawn, y = _head(plan)
    boxed, y = _obstacles(plan, y)
    charted, y = chart(plan, _MARGIN, y + 30, _ROOM) if _dated(plan) else ([], y)
    marks = legend(plan, _MARGIN + _ROOM, y + 28) if charted else []
    told, y = _columns(plan, y + (64 if charted else 32))
    words, y = _words(plan, y + 24)
    foot, y = _foot(plan, y + 20)
    title = f"{plan.corporation.name}: {plan.event.name}, {_moment(plan.event.at)}"
    return page(_WIDE, y + 40, title, [*drawn, *boxed, *charted, *marks, *told, *words, *foot])


def _dated(plan: Plan) -> bool:
    return any(each.opens or each.due for each in plan.deadlines)


def _moment(written: str) -> str:
    return phrases.moment(moment(written))


def _head(plan: Plan) -> tuple[list[str], float]:
    name = plan.event.name[0].upper() + plan.event.name[1:]
    when = moment(plan.event.at)
    day = f"{when.date:%A, %B} {when.date.day}, {when.date.year}"
    clock = f", {phrases.clock(when.time)}" if when.time else ""
    return [
        text(_MARGIN, 58, plan.corporation.name, size=17, color=SOFT),
        text(_MARGIN, 96, name, size=32, bold=True, color=NAVY),
        text(_MARGIN, 126, f"{day}{clock}", size=19, color=INK),
        text(_MARGIN + _ROOM, 58, f"As of {_moment(plan.asked_at)}", size=14, color=SOFT, anchor="end"),
        line(_MARGIN, 144, _MARGIN + _ROOM, 144, color=NAVY, thick=2),
    ], 144.0


def _obstacles(plan: Plan, y: float) -> tuple[list[str], float]:
    lines: list[str] = []
    for each in plan.problems:
        nearest = f" The nearest date that works is {_moment(each.nearest)}." if each.nearest else ""
        lines += wrapped(f"{each.lead}: {each.text}{nearest}", 15, _ROOM - 40)
    if plan.by and not plan.problems:
        lines += _back(plan)
    if not lines:
        return [], y
    color = RED if plan.problems else NAVY
    fill = "#fdf3f2" if plan.problems else "#f1f5f9"
    high = 22 + 21 * len(lines)
    drawn = [box(_MARGIN, y + 20, _ROOM, high, fill=fill, line=color, radius=5)]
    drawn += [text(_MARGIN + 18, y + 46 + 21 * row, words, size=15, color=color) for row, words in enumerate(lines)]
    return drawn, y + 20 + high


def _back(plan: Plan) -> list[str]:
    by = plan.by
    if by is None:
        return []
    binding = next((each for each in plan.deadlines if each.id == by.binds), None)
    binds = f" What binds: {binding.name}, by {_moment(binding.due)}." if binding and binding.due else ""
    earliest = f"from {_moment(by.earliest)} " if by.earliest else ""
    return wrapped(f"It may be held {earliest}to {_moment(by.latest)}.{binds}", 15, _ROOM - 40)


def _columns(plan: Plan, y: float) -> tuple[list[str], float]:
    """Left what has no day, right what follows a missed step and what cures it."""
    half = (_ROOM - _GAP) / 2
    without = [_without(plan, each) for each in plan.deadlines if not (each.opens or each.due)]
    left, left_end = _list("No day yet, or none set by the bylaws", without, _MARGIN, y, half)
    x = _MARGIN + (half + _GAP if without else 0)
    right, right_end = _list("If a step is late", _late(plan), x, y, half)
    return left + right, max(left_end, right_end)


def _without(plan: Plan, step: Step) -> tuple[str, list[str]]:
    sections = list(dict.fromkeys(each.section for each in plan.cited(step)))[:1]
    where = f" (§ {sections[0]})" if sections else ""
    who = f" By the {', '.join(step.charged)}." if step.charged else ""
    after = f" After: {', '.join(each.replace('_', ' ') for each in step.awaits)}." if step.awaits else ""
    silent = [f"Looked for and not found: {step.silent}."] if step.silent else []
    return phrases.sentence(step.name), [f"{phrases.sentence(step.what)}{where}.{who}{after}", *silent]


def _late(plan: Plan) -> list[tuple[str, list[str]]]:
    """The consequences and cures of each step; steps that share them stand together."""
    found: dict[tuple[str, ...], list[str]] = {}
    for step in plan.deadlines:
        said = tuple(f"{phrases.sentence(each.text.rstrip('.'))}." for each in (*step.missed, *step.cures))
        if said:
            found.setdefault(said, []).append(step.name)
    return [(phrases.sentence(", ".join(names)), list(said)) for said, names in found.items()]


def _list(
    title: str, items: Sequence[tuple[str, Sequence[str]]], x: float, y: float, room: float
) -> tuple[list[str], float]:
    if not items:
        return [], y
    drawn = [text(x, y, title, size=16, bold=True, color=NAVY)]
    y += 22
    for head, body in items:
        drawn.append(text(x, y, head, size=13, bold=True))
        for words in (each for sentence in body for each in wrapped(sentence, 12.5, room)):
            y += 17
            drawn.append(text(x, y, words, size=12.5, color=SOFT))
        y += 24
    return drawn, y


def _words(plan: Plan, y: float) -> tuple[list[str], float]:
    """The words that set each step that has a day, in two columns."""
    quotes: dict[tuple[str, str], None] = {}
    for step in plan.deadlines:
        for each in plan.cited(step)[:1]:
            if step.opens or step.due:
                quotes.setdefault((each.section, each.quote))
    if not quotes:
        return [], y
    half = (_ROOM - _GAP) / 2
    drawn = [
        line(_MARGIN, y - 26, _MARGIN + _ROOM, y - 26, color="#d5dbe2"),
        text(_MARGIN, y, "What the bylaws say", size=16, bold=True, color=NAVY),
    ]
    ends = [y + 24, y + 24]
    for section, quote in quotes:
        column = 0 if ends[0] <= ends[1] else 1
        x = _MARGIN + column * (half + _GAP)
        drawn.append(text(x, ends[column], f"§ {section}", size=12.5, bold=True, color=NAVY))
        indent = width(f"§ {section}", 12.5) + 14
        for row, words in enumerate(wrapped(f"“{quote}”", 12.5, half - indent, most=_QUOTE_LINES)):
            drawn.append(text(x + indent, ends[column] + 17 * row, words, size=12.5, color=INK))
            last = ends[column] + 17 * row
        ends[column] = last + 26
    return drawn, max(ends)


def _foot(plan: Plan, y: float) -> tuple[list[str], float]:
    counted = " ".join(plan.conventions())
    words = f"Computed from the bylaws of {plan.corporation.name}; sections as the document prints them. {counted}"
    lines = wrapped(words, 11.5, _ROOM)
    drawn = [text(_MARGIN, y + 15 * row, each, size=11.5, color=SOFT) for row, each in enumerate(lines)]
    return drawn, y + 15 * len(lines)
