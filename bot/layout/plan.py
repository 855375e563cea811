"""A plan laid out for a terminal: what stands in the way, a timeline, a table, the words of the text."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from bot.answer import Citation
from bot.layout.terminal import paint, quoted
from bot.layout.timeline import BLOCKS, Signs, timeline
from bot.plans.plan import Plan, Step, moment
from rules import phrases

_WIDTH: Final = 96
_COLUMNS: Final = (15, 15, 34, 18, 8)
_HEADS: Final = ("FIRST", "LAST", "WHAT IS DUE", "WHO", "SECTION")
_STATUS: Final = {
    "done": "done",
    "past, taken as done": "taken as done",
    "past and not done": "MISSED",
    "done too late or too early": "OUT OF TIME",
}
_COLORS: Final = {"done": "32", "past and not done": "31", "done too late or too early": "31"}


def render(plan: Plan, *, color: bool, signs: Signs = BLOCKS) -> str:
    """The whole plan as text; `color` adds ANSI colors and bold."""
    return "\n".join(each.rstrip() for each in _lines(plan, color=color, signs=signs))


def _lines(plan: Plan, *, color: bool, signs: Signs) -> Iterator[str]:
    yield paint(_title(plan), "1", color=color)
    yield from _obstacles(plan, color=color)
    yield from _back(plan)
    yield ""
    yield from timeline(plan, signs=signs)
    yield ""
    yield from _table(plan, color=color)
    yield from _listed(
        "Looked for and not found", [f"{each.name}: {each.silent}" for each in plan.deadlines if each.silent]
    )
    yield from _consequences(plan)
    yield from _words(plan, color=color)
    notes = [each for each in plan.notes if each.kind != "convention"]
    yield from _listed("Notes", [f"{each.kind}: {each.text}" for each in notes])
    yield from _listed("Counted", plan.conventions())


def _title(plan: Plan) -> str:
    return f"{plan.corporation.name}: {plan.event.name}, {_moment(plan.event.at)}"


def _moment(written: str) -> str:
    return phrases.moment(moment(written))


def _obstacles(plan: Plan, *, color: bool) -> Iterator[str]:
    for each in plan.problems:
        nearest = f" The nearest date that works is {_moment(each.nearest)}." if each.nearest else ""
        lines = textwrap.wrap(f"{each.lead}: {each.text}{nearest}", _WIDTH)
        yield from (paint(line, "31", color=color) for line in lines)


def _back(plan: Plan) -> Iterator[str]:
    if plan.by is None or plan.problems:
        return
    earliest = f"from {_moment(plan.by.earliest)} " if plan.by.earliest else ""
    binding = next((each for each in plan.deadlines if each.id == plan.by.binds), None)
    binds = f" What binds: {binding.name}, by {_moment(binding.due)}." if binding and binding.due else ""
    text = f"It may be held {earliest}to {_moment(plan.by.latest)}; the days below leave room for both.{binds}"
    yield from textwrap.wrap(text, _WIDTH)


def _table(plan: Plan, *, color: bool) -> Iterator[str]:
    yield paint(_row(_HEADS), "1", color=color)
    for step in plan.deadlines:
        cells = [_wrap(text, width) for text, width in zip(_cells(plan, step), _COLUMNS, strict=True)]
        shade = _COLORS.get(step.status)
        for number in range(max(map(len, cells))):
            line = _row([cell[number] if number < len(cell) else "" for cell in cells])
            yield paint(line, shade, color=color) if shade else line


def _row(cells: Sequence[str]) -> str:
    return " ".join(f"{cell:{width}}" for cell, width in zip(cells, _COLUMNS, strict=True))


def _wrap(text: str, width: int) -> list[str]:
    return [line for part in text.split("\n") for line in textwrap.wrap(part, width) or [""]]


def _cells(plan: Plan, step: Step) -> tuple[str, str, str, str, str]:
    sections = dict.fromkeys(each.section for each in plan.cited(step)[:1])
    return _first(step), _last(step), _what(step), _who(step), ", ".join(sections)


def _first(step: Step) -> str:
    return _cell(step.earliest or step.opens)


def _last(step: Step) -> str:
    if step.due:
        return _cell(step.due)
    if step.awaits:
        return f"after {listed(step.awaits)}"
    return "no day set" if step.silent else ""


def listed(steps: Sequence[str]) -> str:
    """The names of steps, as a table says them."""
    return ", ".join(each.replace("_", " ") for each in steps)


def _cell(written: str | None) -> str:
    if not written:
        return ""
    when = moment(written)
    day = f"{when.date:%a %b} {when.date.day} {when.date.year}"
    return f"{day}\n{phrases.clock(when.time)}" if when.time else day


def _what(step: Step) -> str:
    mark = "" if step.instead_of == "record_date" else _STATUS.get(step.status, "")
    done = f" {_moment(step.done_at)}" if step.done_at and mark else ""
    text = step.what if step.what.startswith(step.name) else f"{step.name}: {step.what}"
    return text + (f" [{mark}{done}]" if mark else "")


def _who(step: Step) -> str:
    if not step.charged:
        return ""
    stand_ins = f" (absent: {', '.join(step.stand_ins)})" if step.stand_ins else ""
    return ", ".join(step.charged) + stand_ins


def _consequences(plan: Plan) -> Iterator[str]:
    """What follows where a step is missed, and what cures it; once where several steps have the same."""
    missed: dict[str, list[str]] = {}
    cures: dict[str, list[str]] = {}
    for step in plan.deadlines:
        for each in step.missed:
            missed.setdefault(each.text, []).append(step.name)
        for each in step.cures:
            cures.setdefault(each.text, []).append(step.name)
    yield from _listed("If missed", [f"{_group(names)}: {text}" for text, names in missed.items()])
    yield from _listed("Cures", [f"{_group(names)}: {text}" for text, names in cures.items()])


def _group(names: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(names))


def _words(plan: Plan, *, color: bool) -> Iterator[str]:
    """The words that set each step, each quotation once."""
    shown: dict[Citation, None] = {}
    for step in plan.deadlines:
        for each in plan.cited(step)[:1]:
            shown.setdefault(each)
    for citation in shown:
        yield ""
        yield from quoted(citation, color=color)


def _listed(title: str, items: Sequence[str]) -> Iterator[str]:
    if items:
        yield ""
        yield f"{title}:"
    for item in items:
        yield from textwrap.wrap(item, _WIDTH, initial_indent="  - ", subsequent_indent="    ")
