"""What an answer costs, beside the date search of dateparser: `python tests/benchmarks/speed.py`.

Everything is measured in one run on one core, on the newest questions of `tests/held_back`
(`SETS`). A warm answer is `dialogue.respond` and the JSON of its answer. It stands beside
`dateparser.search.search_dates(question)`, both as it is called by default, which first finds the language out, and
told that the language is English. Each question is timed `--repeat` times, in rounds that take turns, and the least time of
each is taken, so that other work on the machine is counted for none of them.

"Model tenfold" is a model with ten times the features, as ten times the examples would bring at most (the others are
made up, each with the weights of a real one), and three times the words that spelling is corrected to, as vocabularies
grow with the square root of a text. It shows whether the time for an answer depends on how much was learned.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from unittest import mock

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from asking import MONDAY
from benchmarks import held_back

from bot import dialogue
from bot.answer import Answer
from bot.library import Library
from bot.understand import matching
from bot.understand.spelling import corrector
from bot.understand.stored import stored, weights_in, weights_in_parts

SETS: Final = ("fiftysixth",)
TENFOLD: Final = 10
ASKED: Final = "can we hold a special board meeting tomorrow by phone?"


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds that each of the questions took."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.seconds)

    @property
    def p99(self) -> float:
        """The one that 99 of 100 stay below."""
        return sorted(self.seconds)[int(0.99 * (len(self.seconds) - 1))]

    @property
    def most(self) -> float:
        """The longest."""
        return max(self.seconds)

    def said(self) -> str:
        """In milliseconds."""
        return f"median {self.median * 1000:7.3f} ms   p99 {self.p99 * 1000:7.3f} ms   most {self.most * 1000:7.3f} ms"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on a corporation, with the sections that an answer must cite."""

    corporation: str
    text: str
    sections: tuple[str, ...]


def questions(most: int | None = None) -> list[Asked]:
    """The single questions and the first turns of dialogues of the sets, at most so many of them, spread evenly."""
    found = []
    for name, item in held_back.items([f"{each}_{kind}" for each in Library.open().ids for kind in SETS]):
        corporation = name.rpartition("_")[0]
        turn = held_back.turns(item)[0]
        found.append(Asked(item.get("corporation") or corporation, turn["ask"], tuple(turn.get("sections") or ())))
    return found if most is None else found[:: max(1, len(found) // most)][:most]


Work = Callable[[Asked], object]


def timed(works: Mapping[str, Work], asked: Sequence[Asked], repeat: int) -> dict[str, Times]:
    """The least time of each question for each work, after one round that warms up; the works take turns, round by round."""
    least = {name: [float("inf")] * len(asked) for name in works}
    for number in range(repeat + 1):
        for name, work in works.items():
            for place, each in enumerate(asked):
                begun = time.perf_counter()
                work(each)
                taken = time.perf_counter() - begun
                if number:
                    least[name][place] = min(least[name][place], taken)
    return {name: Times(tuple(each)) for name, each in least.items()}


def answering(library: Library) -> Callable[[Asked], Answer]:
    """From text to the finished answer and its JSON."""

    def answer(asked: Asked) -> Answer:
        _, found = dialogue.respond(dialogue.State(asked.corporation), asked.text, MONDAY, library)
        found.json()
        return found

    return answer


def with_much_learned(work: Work) -> Work:
    """The same work with a model of ten times the features and three times the words."""
    real = stored()
    learned = {name: weights for part in real.weights for name, weights in weights_in(part).items()}
    features = {f"{each} {number}": weights for each, weights in learned.items() for number in range(TENFOLD - 1)}
    spelling = {f"{each}{ending}": often for each, often in real.spelling.items() for ending in ("qx", "zv")}
    scorer = matching.Scorer(msgspec.structs.replace(real, weights=weights_in_parts(learned | features)))
    spell = corrector({**real.spelling, **spelling}, real.real)

    def done(asked: Asked) -> object:
        with mock.patch.multiple(matching, scorer=lambda: scorer, _corrector=lambda: spell):
            return work(asked)

    return done


def searching(**how: Any) -> Callable[[Asked], object]:  # noqa: ANN401 - what dateparser takes
    """The date search of dateparser on the same text."""
    from dateparser.search import search_dates  # type: ignore[import-untyped]  # noqa: PLC0415 - after our own memory was measured

    warnings.filterwarnings("ignore", category=DeprecationWarning, module="dateparser")
    return lambda asked: search_dates(asked.text, **how)


def whole_process(command: Sequence[str], runs: int) -> float:
    """The least seconds of a command as a process of its own, its modules compiled by a run before."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    taken = []
    for _ in range(runs + 1):
        begun = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
        taken.append(time.perf_counter() - begun)
    return min(taken[1:])


def first_right(asked: Sequence[Asked], cited: Callable[[Asked], str | None]) -> float:
    """How often, from 0 to 1, the first section is one of those that an answer must cite, where there are any."""
    due = [each for each in asked if each.sections]
    right = sum(
        (cited(each) or "").partition("(")[0] in {one.partition("(")[0] for one in each.sections} for each in due
    )
    return right / len(due)


def by_answer(library: Library) -> Callable[[Asked], str | None]:
    """The section that the answer cites first."""
    answer = answering(library)
    return lambda asked: next((each.section for each in answer(asked).citations), None)


def by_bm25(library: Library) -> Callable[[Asked], str | None]:
    """The section that BM25 (the package bm25s, English stop words left out) puts first."""
    import bm25s  # type: ignore[import-untyped]  # noqa: PLC0415 - after our own memory was measured

    ranked: dict[str, tuple[Any, list[str]]] = {}
    for name in library.ids:
        sections = library.get(name).document.sections
        index = bm25s.BM25()
        texts = [library.get(name).document.text[each.start : each.end] for each in sections]
        index.index(bm25s.tokenize(texts, stopwords="en", show_progress=False), show_progress=False)
        ranked[name] = index, [each.id for each in sections]

    def first(asked: Asked) -> str | None:
        index, ids = ranked[asked.corporation]
        words = bm25s.tokenize(asked.text, stopwords="en", show_progress=False)
        found, _ = index.retrieve(words, k=1, show_progress=False)
        return ids[int(found[0][0])]

    return first


def megabytes() -> float:
    """The most memory that this process has held so far."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def one_core() -> str:
    """Stay on one core where the system lets a process do so."""
    if not hasattr(os, "sched_setaffinity"):
        return "on any core"
    core = min(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})
    return f"on core {core}"


def measure(most: int | None, repeat: int, processes: int) -> None:
    """Print all figures."""
    place = one_core()
    library, asked = Library.open(), questions(most)
    answer = answering(library)
    timed({"answer": answer}, asked, 1)
    memory = megabytes()
    works: dict[str, Work] = {
        "answer": answer,
        "tenfold": with_much_learned(answer),
        "default": searching(),
        "English": searching(languages=["en"]),
    }
    found = timed(works, asked, repeat)
    ours, tenfold = found["answer"], found["tenfold"]
    print(f"{len(asked)} questions, {place}, least of {repeat} rounds")
    print(f"answer                 {ours.said()}   p99/median {ours.p99 / ours.median:.1f} (goal: at most 5)")
    print(f"answers a second       {len(asked) / sum(ours.seconds):.0f}; peak memory {memory:.0f} MB")
    print(f"answer, model tenfold  {tenfold.said()}   {tenfold.median / ours.median:.2f} of the above (goal: flat)")
    for how in ("default", "English"):
        ratio = f"an answer costs {ours.median / found[how].median:.2f} of it (goal: under 1)"
        print(f"{f'dateparser, {how}':22} {found[how].said()}   {ratio}")
    bylaws = str(Path(sys.executable).with_name("bylaws"))
    whole = whole_process([bylaws, "ask", "-c", "micrus", ASKED], processes)
    nothing = whole_process([sys.executable, "-c", "pass"], processes)
    print(
        f"bylaws ask             {whole * 1000:.0f} ms, python3 -c pass {nothing * 1000:.0f} ms: "
        f"{whole / nothing:.1f} times (goal: under 20)"
    )
    right, theirs_right = first_right(asked, by_answer(library)), first_right(asked, by_bm25(library))
    print(f"first section right    {right:.1%}, BM25 over the sections {theirs_right:.1%}")


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description="Measure what an answer costs.")
    parser.add_argument("--most", type=int, help="only so many questions")
    parser.add_argument("--repeat", type=int, default=3, help="how many times each question is timed (3)")
    parser.add_argument("--processes", type=int, default=15, help="how many times each process is started (15)")
    options = parser.parse_args()
    measure(options.most, options.repeat, options.processes)


if __name__ == "__main__":
    main()
