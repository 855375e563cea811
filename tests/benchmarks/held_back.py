"""How many of the held-back questions are answered rightly: `python tests/benchmarks/held_back.py [--show wrong]`.

The questions of `tests/held_back` were written from the bylaws alone, by people who had not seen the rules or the example
questions, each with the answers that a careful reader accepts. An answer is right when its outcome is accepted and it
cites every section and holds every value that is asked for; abstained when it declines or asks back where it should not,
or says "conditional" where a plain yes was due; else wrong.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import yaml

from bot import dialogue
from bot.answer import Answer
from bot.library import Library
from bot.understand import training

HELD_BACK: Final = Path(__file__).parent.parent / "held_back"
MONDAY: Final = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("America/New_York"))
DEFINITE: Final = frozenset({"yes", "no", "conditional", "value"})


def items(names: Sequence[str] = ()) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each held-back item with the file's name, `dispatch_meetings` for one; all files, or those of these names."""
    for path in sorted(HELD_BACK.glob("*.yaml")):
        if not names or any(path.stem.startswith(each) for each in names):
            for item in yaml.safe_load(path.read_text(encoding="utf-8")):
                yield path.stem, item


def unlearned(found: Iterable[tuple[str, dict[str, Any]]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The items but those whose first question happens to be an example in the same words: what is learned is no measure."""
    learned = {_plain(text) for text, _ in training.examples()}
    for name, item in found:
        if _plain(turns(item)[0]["ask"]) not in learned:
            yield name, item


def _plain(text: str) -> str:
    """The letters and figures of a question alone; of one that has none, its marks."""
    return re.sub(r"[^a-z0-9]+", " ", text.lower().replace("'", "")).strip() or text


def turns(item: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The questions of an item: its own, or those of its dialogue."""
    return list(item.get("turns") or [item])


def answered(name: str, item: Mapping[str, Any], library: Library) -> list[Answer]:
    """The answers to the turns of an item, asked of the corporation of its file."""
    state = dialogue.State(item.get("corporation") or name.rsplit("_", 1)[0])
    now = datetime.fromisoformat(str(item["now"])) if "now" in item else MONDAY
    found = []
    for turn in turns(item):
        state, answer = dialogue.respond(state, turn["ask"], now, library)
        found.append(answer)
    return found


def verdict(gold: Mapping[str, Any], answer: Answer) -> str:
    """`right`, `abstained` or `wrong`."""
    accepted = {{True: "yes", False: "no"}.get(each, each) for each in gold["outcome"]}
    if answer.outcome not in accepted:
        declined = answer.outcome not in DEFINITE or (answer.outcome == "conditional" and "yes" in accepted)
        return "abstained" if declined else "wrong"
    if answer.outcome not in DEFINITE:
        return "right"
    whole = [answer, *answer.also]
    cited = {_bare(each.section) for one in whole for each in one.citations}
    all_there = all(_bare(str(each)) in cited for each in gold.get("sections") or [])
    any_of = gold.get("any_sections")
    one_there = not any_of or any(_bare(str(each)) in cited for each in any_of)
    held = " | ".join(_leaves([each.values for each in whole]))
    values_there = all(_holds(held, str(each)) for each in gold.get("values") or [])
    return "right" if all_there and one_there and values_there else "wrong"


def _bare(section: str) -> str:
    """A section without the letter of its paragraph."""
    return section.split("(", maxsplit=1)[0].casefold()


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield str(key).replace("_", " ")
            yield from _leaves(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _leaves(each)
    elif value is not None and not isinstance(value, bool):
        yield str(value).casefold()


def _holds(held: str, wanted: str) -> bool:
    plain = wanted.casefold().replace(",", "")
    if re.fullmatch(r"\d{4}-\d\d-\d\d", plain):  # a day is held by any moment of it
        return plain in held
    return bool(re.search(rf"(?<!vice )(?<![\w.]){re.escape(plain)}(?!\w)", held.replace(",", "")))


def measure(names: Sequence[str], show: str, most: int) -> None:
    """Print the figures by file and by kind, and the turns of the verdict to show."""
    library = Library.open()
    by_file: dict[str, Counter[str]] = defaultdict(Counter)
    by_kind: dict[str, Counter[str]] = defaultdict(Counter)
    shown = 0
    for name, item in unlearned(items(names)):
        for gold, answer in zip(turns(item), answered(name, item, library), strict=True):
            result = verdict(gold, answer)
            by_file[name][result] += 1
            by_kind[item.get("kind", "none")][result] += 1
            if show in (result, "all") and shown < most:
                shown += 1
                print(
                    f"{result} {item['id']} {gold['ask']!r}\n    gold {gold['outcome']} {gold.get('sections')} {gold.get('values', '')}"
                )
                print(
                    f"    {answer.outcome} {answer.rule} {[each.section for each in answer.citations]} {answer.answer[:200]!r}"
                )
    left = sum(counts[show] if show != "all" else counts.total() for counts in by_file.values()) - shown
    if show and left:
        print(f"... and {left} more; --most {left + shown} shows all")
    for table in (by_file, by_kind, {"all": sum(by_file.values(), Counter())}):
        for name, counts in sorted(table.items()):
            total = counts.total()
            shares = "  ".join(f"{each} {counts[each] / total:6.1%}" for each in ("right", "wrong", "abstained"))
            print(f"{name:24} {total:5} turns  {shares}")


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description="Measure the answers to the held-back questions.")
    parser.add_argument("names", nargs="*", help="only files whose names begin so, for example micrus")
    parser.add_argument("--show", default="", choices=["", "right", "wrong", "abstained", "all"])
    parser.add_argument("--most", type=int, default=60, help="how many turns to show")
    options = parser.parse_args()
    measure(options.names, options.show, options.most)


if __name__ == "__main__":
    main()
