"""An answer laid out for a terminal: plain when piped, a little color for people."""

import textwrap
from collections.abc import Iterator
from typing import Final

from bot.answer import Answer, Citation

_WIDTH: Final = 96
_COLORS: Final = {"yes": "32", "no": "31", "conditional": "33", "value": "36", "needs_facts": "35", "ambiguous": "35"}
_OUTCOMES: Final = {
    "yes": "YES",
    "no": "NO",
    "conditional": "CONDITIONAL",
    "value": "ANSWER",
    "needs_facts": "NEEDS FACTS",
    "not_addressed": "NOT ADDRESSED",
    "ambiguous": "AMBIGUOUS",
    "out_of_scope": "NOT FOR BYLAWS",
}


def render(answer: Answer, *, color: bool) -> str:
    """The whole answer as text; `color` adds ANSI colors and bold."""
    lines = _comparison(answer, color=color) if answer.compares else _lines(answer, color=color)
    return "\n".join(lines)


def _comparison(answer: Answer, *, color: bool) -> Iterator[str]:
    """A table over corporations: name and outcome, the sections that carry it, the answer; then what it comes to."""
    for row in answer.also:
        name = row.corporation.name if row.corporation else ""
        sections = ", ".join(dict.fromkeys(each.section for each in row.citations)) or "no section"
        yield paint(f"{name:40}", "1", color=color) + f"{_OUTCOMES[row.outcome]:15}{sections}"
        yield from textwrap.wrap(row.answer, _WIDTH, initial_indent="  ", subsequent_indent="  ")
    if "strictest" in answer.values:
        yield ""
    for end in ("strictest", "laxest"):
        yield from _wrapped(f"{end}: {', '.join(answer.values[end])}") if end in answer.values else ()
    yield from _read(answer)


def _lines(answer: Answer, *, color: bool) -> Iterator[str]:
    head = _OUTCOMES[answer.outcome]
    name = f"  {answer.corporation.name}" if answer.corporation else ""
    yield paint(head, _COLORS.get(answer.outcome, "0"), color=color) + name
    yield from _wrapped(answer.answer)
    yield from _listed("If", [_mark(each.met) + each.text for each in answer.conditions])
    yield from _listed("How", [each.text for each in answer.steps])
    yield from _listed("Cures", [each.text for each in answer.cures])
    yield from _listed("Readings", [f"{each.text}: {each.result}" for each in answer.choices])
    yield from _listed(
        "Tell me",
        [each.question + (f" ({', '.join(each.options)})" if each.options else "") for each in answer.missing],
    )
    for citation in answer.citations:
        yield ""
        yield from quoted(citation, color=color)
    if answer.notes:
        yield ""
    for note in answer.notes:
        yield from _wrapped(f"{note.kind}: {note.text}")
    yield from _read(answer)
    for other in answer.also:
        yield ""
        yield from _lines(other, color=color)


def _mark(met: object) -> str:
    return {True: "[met] ", False: "[not met] "}.get(met, "") if isinstance(met, bool) else ""


def quoted(citation: Citation, *, color: bool) -> Iterator[str]:
    """A quotation under its section and lines."""
    first, last = citation.lines
    lines = f"line {first}" if first == last else f"lines {first}-{last}"
    heading = f" {citation.heading}" if citation.heading else ""
    yield paint(f"{citation.corporation} {citation.section}{heading} ({lines})", "1", color=color)
    yield from textwrap.wrap(f'"{citation.quote}"', _WIDTH, initial_indent="  ", subsequent_indent="  ")


def _read(answer: Answer) -> Iterator[str]:
    dates = [f"{each['text']} = {each['means']}" for each in answer.understood.dates]
    facts = [f"{name.replace('_', ' ')}: {_plain(each)}" for name, each in answer.understood.facts.items()]
    if dates or facts:
        yield ""
        yield from _wrapped("understood: " + "; ".join(dict.fromkeys([*facts, *dates])))


def _plain(value: object) -> str:
    return ", ".join(str(each) for each in value) if isinstance(value, list) else str(value)


def _listed(title: str, items: list[str]) -> Iterator[str]:
    if items:
        yield f"{title}:"
    for item in items:
        yield from textwrap.wrap(item, _WIDTH, initial_indent="  - ", subsequent_indent="    ")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH)


def paint(text: str, code: str, *, color: bool) -> str:
    """The text in bold and an ANSI color, where `color` is wanted."""
    return f"\x1b[1;{code}m{text}\x1b[0m" if color else text
