"""What the commands `show`, `rules` and `check` print."""

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.library import Library
from rules.corporation import Corporation
from rules.errors import BylawsError, UnknownSection
from rules.registry import RULES, Rule

_WIDTH = 96


def contents(corporation: Corporation) -> Iterator[str]:
    """The table of contents of a corporation's bylaws."""
    yield corporation.name
    article = ""
    headings = {each.number: each.heading for each in corporation.document.articles}
    for each in corporation.document.sections:
        if each.article not in {article, "title"}:
            article = each.article
            yield f"\nArticle {article}. {headings.get(article) or ''}".rstrip()
        heading = each.heading or each.sub_heading or ""
        yield f"  {each.id:8} {heading} (lines {each.lines[0]}-{each.lines[1]})".replace("  (", " (")


def section(corporation: Corporation, identity: str) -> Iterator[str]:
    """One section, readable, with its line numbers."""
    found = corporation.document.section(identity)
    if found is None:
        known = ", ".join(each.id for each in corporation.document.sections)
        raise UnknownSection(f"{corporation.name} has no section {identity}; the sections are {known}.")
    heading = f" {found.heading or found.sub_heading}" if found.heading or found.sub_heading else ""
    yield f"{corporation.name}, {found.id}{heading} (lines {found.lines[0]}-{found.lines[1]})"
    for paragraph in found.paragraphs:
        yield ""
        label = f"{paragraph.label} " if paragraph.label and not paragraph.text.startswith(paragraph.label) else ""
        yield f"line {corporation.document.line_of(paragraph.start)}"
        yield from textwrap.wrap(label + paragraph.text, _WIDTH)


def rules(library: Library, start: str) -> Iterator[str]:
    """Each rule: what it answers, its facts, its provisions in each corporation, example questions."""
    found = [each for name, each in RULES.items() if name.startswith(start)]
    if not found:
        raise BylawsError(f"There is no rule whose id begins with {start!r}; `bylaws rules` lists them all.")
    corporations = [library.get(each) for each in library.ids]
    for each in found:
        yield from _rule(each, corporations)


def _rule(each: Rule, corporations: Iterable[Corporation]) -> Iterator[str]:
    yield each.id
    yield f"  answers {each.title}"
    yield from textwrap.wrap(f"facts: {', '.join(each.facts)}", _WIDTH, initial_indent="  ", subsequent_indent="    ")
    for corporation in corporations:
        sections = dict.fromkeys(provision.section for provision in each.provisions_of(corporation))
        yield f"  {corporation.id:10} {', '.join(sections) or 'silent'}"
    for ask in each.asks:
        yield f"  ? {ask}"
    yield ""


def check(folders: Iterable[Path]) -> tuple[list[str], bool]:
    """Load and prove the corporations of these folders: what was found, and whether something is wrong."""
    lines: list[str] = []
    wrong = False
    for folder in folders:
        faults = list(_faults(folder))
        wrong = wrong or bool(faults)
        lines += faults
        if not faults:
            corporation = Corporation.read(folder)
            count = len(corporation.record.provisions)
            lines.append(
                f"{folder.name}: {count} provisions, every quote found in {len(corporation.document.sections)} sections"
            )
    return lines, wrong


def _faults(folder: Path) -> Iterator[str]:
    try:
        corporation = Corporation.read(folder)
        provisions = corporation.record.provisions
        _ = corporation.document
    except BylawsError as error:
        yield str(error)
        return
    for provision in provisions:
        try:
            corporation.passage(provision)
        except BylawsError as error:
            yield f"{folder / 'provisions.yaml'}, line {_line(folder, provision.quote)}: {error}"


def _line(folder: Path, quote: str) -> int:
    """The line of provisions.yaml on which a quote begins; 1 where it is folded beyond recognition."""
    start = quote[:40]
    lines = (folder / "provisions.yaml").read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if start in line), 1)
