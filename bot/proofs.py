"""What the commands `coverage` and `lint` print."""

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import asdict

from rules.corporation import Corporation
from rules.coverage import Missing, SectionCoverage, coverage
from rules.lint import faults

_PERCENT = 100
_WIDTH = 96


def coverage_table(corporations: Iterable[Corporation], *, missing: bool) -> tuple[list[str], bool]:
    """The coverage of each section as a table, what is left of it if asked for, and whether all is covered."""
    lines: list[str] = []
    complete = True
    for corporation in corporations:
        sections = coverage(corporation)
        complete = complete and all(each.complete for each in sections)
        lines += _table(corporation, sections, missing=missing)
    return lines, complete


def coverage_data(corporations: Iterable[Corporation]) -> tuple[list[str], bool]:
    """The same as one line of JSON: per corporation the totals and the sections with what is missing."""
    found = {corporation.id: coverage(corporation) for corporation in corporations}
    data = {
        name: {
            "words": _share(sum(each.covered for each in sections), sum(each.words for each in sections)),
            "numbers": _share(sum(each.bound for each in sections), sum(each.numbers for each in sections)),
            "sections": [_section(each) for each in sections],
        }
        for name, sections in found.items()
    }
    return [json.dumps(data)], all(each.complete for sections in found.values() for each in sections)


def _section(each: SectionCoverage) -> dict[str, object]:
    return {
        "section": each.id,
        "words": each.words,
        "words_covered": each.covered,
        "numbers": each.numbers,
        "numbers_bound": each.bound,
        "missing_words": [_missing(one) for one in each.missing_words],
        "missing_numbers": [_missing(one) for one in each.missing_numbers],
    }


def _missing(each: Missing) -> dict[str, object]:
    return {"text": each.text, "lines": list(each.lines)}


def _table(corporation: Corporation, sections: Sequence[SectionCoverage], *, missing: bool) -> Iterator[str]:
    words, covered = sum(each.words for each in sections), sum(each.covered for each in sections)
    numbers, bound = sum(each.numbers for each in sections), sum(each.bound for each in sections)
    yield f"{corporation.name}: words {_shown(covered, words)}, numbers {_shown(bound, numbers)}"
    for each in sections:
        yield f"  {each.id:10} words {_shown(each.covered, each.words):>20}   numbers {_shown(each.bound, each.numbers)}"
        if missing:
            yield from (f"    line {one.lines[0]}: {one.text}" for one in (*each.missing_words, *each.missing_numbers))
    yield ""


def _shown(part: int, whole: int) -> str:
    return f"{part} of {whole} ({_share(part, whole):.1f}%)" if whole else "none"


def _share(part: int, whole: int) -> float:
    """A percentage, rounded down so that 100 means all."""
    return part * 1000 // whole / 10 if whole else float(_PERCENT)


def lint_table(corporations: Iterable[Corporation]) -> Iterator[str]:
    """What is wrong in each text: sections, lines, what it is, and the readings that remain."""
    for corporation in corporations:
        found = faults(corporation)
        yield f"{corporation.name}: {len(found)} drafting errors"
        for each in found:
            where = f"{', '.join(each.sections)} (line {_lines(each.lines)})"
            source = f"recorded as {each.id}" if each.id else "found by code"
            yield f"  {where}, {source}"
            yield from textwrap.wrap(each.says, _WIDTH, initial_indent="    ", subsequent_indent="    ")
            for reading in each.readings:
                yield from textwrap.wrap(reading, _WIDTH, initial_indent="    - read as: ", subsequent_indent="      ")
        yield ""


def lint_data(corporations: Iterable[Corporation]) -> str:
    """The same as one line of JSON, by corporation."""
    return json.dumps({corporation.id: [asdict(each) for each in faults(corporation)] for corporation in corporations})


def _lines(lines: tuple[int, int]) -> str:
    first, last = lines
    return str(first) if first == last else f"{first}-{last}"
