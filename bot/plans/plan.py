"""The plan: one object for the table, the timeline, the picture, the calendar and `--json`, built from a chain."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import msgspec

from bot.answer import Citation, Cited, Named, Remark, citation_of, plain, remarks_on
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines import Chain, Deadline, Problem, Reverse
from rules.finding import Point
from rules.provisions import Provision

_SENTENCES = re.compile(r"(?<=\.) ")


class Planned(msgspec.Struct, frozen=True):
    """The event: its kind, its name in words and in a word, its day or instant, and what was done."""

    kind: str
    name: str
    short: str
    at: str
    done: dict[str, str] = {}
    methods: tuple[str, ...] = ()


class Step(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One deadline. Days are ISO dates, instants carry the corporation's offset; `citations` are indices."""

    id: str
    name: str
    what: str
    status: str
    opens: str | None = None
    due: str | None = None
    done_at: str | None = None
    charged: tuple[str, ...] = ()
    stand_ins: tuple[str, ...] = ()
    silent: str | None = None
    awaits: tuple[str, ...] = ()
    instead_of: str | None = None
    earliest: str | None = None
    """With `--by` alone: the first day on which it may be done for the earliest possible event."""
    missed: tuple[Cited, ...] = ()
    cures: tuple[Cited, ...] = ()
    steps: tuple[Cited, ...] = ()
    contents: tuple[Cited, ...] = ()
    convention: str | None = None
    citations: tuple[int, ...] = ()


class Obstacle(msgspec.Struct, frozen=True):
    """Why it cannot be held as planned, with the nearest date that works."""

    text: str
    step: str
    nearest: str | None = None
    doubtful: bool = False

    @property
    def lead(self) -> str:
        """How a sentence on it begins."""
        return "Doubtful" if self.doubtful else "Cannot be held as planned"


class Back(msgspec.Struct, frozen=True):
    """The way back from a last day: the earliest and the latest possible day of the event, and the step that binds."""

    last_day: str
    earliest: str | None
    latest: str
    binds: str | None


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The plan of one event of one corporation at one moment."""

    corporation: Named
    asked_at: str
    event: Planned
    deadlines: tuple[Step, ...]
    problems: tuple[Obstacle, ...] = ()
    by: Back | None = None
    citations: tuple[Citation, ...] = ()
    notes: tuple[Remark, ...] = ()

    def json(self) -> bytes:
        """The plan as one line of JSON."""
        return msgspec.json.encode(self)

    def conventions(self) -> list[str]:
        """How the days are counted: each sentence once."""
        sentences = [part for each in self.deadlines if each.convention for part in _SENTENCES.split(each.convention)]
        return list(dict.fromkeys(sentences))

    def cited(self, step: Step) -> tuple[Citation, ...]:
        """The citations of a step, the most important first."""
        return tuple(self.citations[index] for index in step.citations)


def build(corporation: Corporation, chain: Chain, now: datetime, reverse: Reverse | None = None) -> Plan:
    """The plan of a chain; with `reverse`, the room of each step as well. QuoteNotFound where a quote is not there."""
    cited = _provisions(chain)
    index = {(each.section, each.quote): place for place, each in enumerate(cited)}
    earliest = {each.deadline.id: each.earliest for each in reverse.steps} if reverse else {}
    writer = _Writer(corporation, index)
    problems: Sequence[Problem] = (reverse.problem,) if reverse and reverse.problem else chain.problems
    event = chain.event
    return Plan(
        corporation=Named(corporation.id, corporation.name),
        asked_at=now.astimezone(corporation.zone).isoformat(timespec="seconds"),
        event=Planned(
            event.kind.value,
            event.kind.words,
            event.kind.short,
            writer.when(event.at) or "",
            {step: writer.when(when) or "" for step, when in event.done.items()},
            tuple(each.value for each in event.methods),
        ),
        deadlines=tuple(writer.step(each, earliest.get(each.id)) for each in chain.deadlines),
        problems=tuple(
            Obstacle(each.text, each.deadline, writer.when(each.nearest), each.doubtful) for each in problems
        ),
        by=_back(reverse, writer) if reverse else None,
        citations=tuple(citation_of(corporation, each) for each in cited),
        notes=remarks_on(corporation, (), cited),
    )


def _back(reverse: Reverse, writer: "_Writer") -> Back:
    latest = writer.when(reverse.chain.event.at) or ""
    return Back(writer.when(reverse.last_day) or "", writer.when(reverse.earliest), latest, reverse.binds)


def _provisions(chain: Chain) -> tuple[Provision, ...]:
    """Every provision that the chain leans on: the same words of the same section once, the main ones first."""
    once: dict[tuple[str, str], Provision] = {}
    for deadline in chain.deadlines:
        points = (*deadline.missed, *deadline.cures, *deadline.steps, *deadline.contents)
        for each in (*deadline.under, *(point.under for point in points if point.under)):
            once.setdefault((each.section, each.quote), each)
    return tuple(once.values())


class _Writer:
    """Writes the parts of a chain as the plan holds them."""

    def __init__(self, corporation: Corporation, index: dict[tuple[str, str], int]) -> None:
        self._corporation = corporation
        self._index = index

    def when(self, when: When | None) -> str | None:
        """A day or an instant as JSON has it."""
        written: Any = plain(when, self._corporation) if when else None
        return str(written) if written else None

    def step(self, deadline: Deadline, earliest: When | None) -> Step:
        """One deadline."""
        return Step(
            id=deadline.id,
            name=deadline.name,
            what=deadline.what,
            status=deadline.status.value,
            opens=self.when(deadline.opens),
            due=self.when(deadline.due),
            done_at=self.when(deadline.done_at),
            charged=tuple(each.value for each in deadline.charged),
            stand_ins=tuple(each.value for each in deadline.stand_ins),
            silent=deadline.silent,
            awaits=deadline.awaits,
            instead_of=deadline.instead_of,
            earliest=self.when(earliest),
            missed=self._points(deadline.missed),
            cures=self._points(deadline.cures),
            steps=self._points(deadline.steps),
            contents=self._points(deadline.contents),
            convention=deadline.convention,
            citations=tuple(self._index[(each.section, each.quote)] for each in deadline.under),
        )

    def _points(self, points: Sequence[Point]) -> tuple[Cited, ...]:
        return tuple(
            Cited(each.text, self._index[(each.under.section, each.under.quote)] if each.under else None)
            for each in points
        )


def moment(written: str) -> When:
    """A day or an instant of a plan, read back; the local clock time of an instant."""
    if len(written) == len("2027-06-10"):
        return When(date.fromisoformat(written))
    read = datetime.fromisoformat(written)
    return When(read.date(), read.time())
