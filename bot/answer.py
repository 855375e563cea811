"""The answer: one object for the terminal, Slack and batch, built from a finding."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import msgspec

from rules.corporation import Corporation
from rules.days import When
from rules.facts import FACTS
from rules.finding import Finding, Note, Outcome, Point
from rules.loading import Defect
from rules.provisions import Provision
from rules.supposing import SupposedCount, SupposedPart
from rules.tallies import Tally
from rules.terms import Span, Threshold

MOST_CITATIONS = 5


class Named(msgspec.Struct, frozen=True):
    """A corporation by id and name."""

    id: str
    name: str


class Citation(msgspec.Struct, frozen=True):
    """The exact words that carry an answer, and where they stand in the filed text."""

    corporation: str
    section: str
    heading: str | None
    quote: str
    start: int
    end: int
    lines: tuple[int, int]


class Cited(msgspec.Struct, frozen=True, omit_defaults=True):
    """A condition, step or cure with the index of its citation."""

    text: str
    citation: int | None = None
    met: bool | msgspec.UnsetType | None = msgspec.UNSET


class MissingFact(msgspec.Struct, frozen=True):
    """A fact to ask for, with the answers to offer where they are few."""

    fact: str
    question: str
    options: tuple[str, ...] = ()


class Offer(msgspec.Struct, frozen=True):
    """One reading: the words to offer, and its result."""

    text: str
    result: str
    outcome: str


class Remark(msgspec.Struct, frozen=True):
    """A note beside the answer."""

    kind: str
    text: str


class Understood(msgspec.Struct, frozen=True):
    """What was read out of the message."""

    facts: dict[str, Any] = {}
    dates: tuple[dict[str, str], ...] = ()


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to one message."""

    question: str
    corporation: Named | None
    asked_at: str
    outcome: str
    rule: str | None
    answer: str
    values: dict[str, Any] = {}
    conditions: tuple[Cited, ...] = ()
    steps: tuple[Cited, ...] = ()
    cures: tuple[Cited, ...] = ()
    citations: tuple[Citation, ...] = ()
    understood: Understood = Understood()
    missing: tuple[MissingFact, ...] = ()
    choices: tuple[Offer, ...] = ()
    notes: tuple[Remark, ...] = ()
    also: tuple["Answer", ...] = ()

    @property
    def compares(self) -> bool:
        """Whether it is over several corporations, each of whose answers stands in `also`."""
        return self.corporation is None and bool(self.also)

    def json(self) -> bytes:
        """The answer as one line of JSON."""
        return msgspec.json.encode(self)


def build(
    finding: Finding,
    *,
    question: str,
    corporation: Corporation,
    asked_at: datetime,
    rule: str | None,
    understood: Understood,
    also: Sequence[Answer] = (),
) -> Answer:
    """Build the answer of a finding: its citations are looked up in the filed text, QuoteNotFound if one is not there."""
    cited = _cited(finding)
    return Answer(
        question=question,
        corporation=Named(corporation.id, corporation.name),
        asked_at=asked_at.isoformat(timespec="seconds"),
        outcome=finding.outcome.value,
        rule=rule,
        answer=finding.answer,
        values={name: plain(each, corporation) for name, each in finding.values.items()},
        conditions=tuple(Cited(each.text, _index(each, cited), each.met) for each in finding.conditions),
        steps=tuple(Cited(each.text, _index(each, cited)) for each in finding.steps),
        cures=tuple(Cited(each.text, _index(each, cited)) for each in finding.cures),
        citations=tuple(citation_of(corporation, each) for each in cited),
        understood=understood,
        missing=tuple(MissingFact(name, FACTS[name].ask, FACTS[name].options) for name in finding.missing),
        choices=tuple(Offer(each.text, each.result, each.outcome.value) for each in finding.choices),
        notes=remarks_on(corporation, finding.notes, cited),
        also=tuple(also),
    )


def bare(outcome: Outcome, text: str, *, question: str, corporation: Corporation | None, asked_at: datetime) -> Answer:
    """An answer that no rule gave: a refusal, a greeting, a question back."""
    return Answer(
        question=question,
        corporation=Named(corporation.id, corporation.name) if corporation else None,
        asked_at=asked_at.isoformat(timespec="seconds"),
        outcome=outcome.value,
        rule=None,
        answer=text,
    )


def plain(value: object, corporation: Corporation) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """A value as the contract prints it: ISO dates, instants with offset, "1/2", "24 hours"."""
    match value:
        case datetime():
            return value.isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case When():
            return plain(value.at(corporation.zone) if value.time else value.date, corporation)
        case Fraction():
            return f"{value.numerator}/{value.denominator}"
        case Span() | Threshold() | SupposedCount() | SupposedPart() | Tally():
            return str(value)
        case Mapping():
            return {str(key): plain(each, corporation) for key, each in value.items()}
        case str():
            return str(value)
        case Sequence():
            return [plain(each, corporation) for each in value]
        case _:
            return value


def _cited(finding: Finding) -> tuple[Provision, ...]:
    """The provisions to cite: the same words of the same section only once."""
    once: dict[tuple[str, str], Provision] = {}
    for provision in finding.provisions:
        once.setdefault((provision.section, provision.quote), provision)
    return tuple(once.values())[:MOST_CITATIONS]


def _index(point: Point, cited: Sequence[Provision]) -> int | None:
    if point.under is None:
        return None
    words = (point.under.section, point.under.quote)
    return next((place for place, each in enumerate(cited) if (each.section, each.quote) == words), None)


def citation_of(corporation: Corporation, provision: Provision) -> Citation:
    """Where a provision's words stand in the filed text; QuoteNotFound where they do not."""
    passage = corporation.passage(provision)
    return Citation(
        corporation=corporation.id,
        section=provision.section,
        heading=passage.heading,
        quote=passage.quote,
        start=passage.start,
        end=passage.end,
        lines=passage.lines,
    )


def remarks_on(corporation: Corporation, notes: Sequence[Note], cited: Sequence[Provision]) -> tuple[Remark, ...]:
    """The notes, and after them the readings and drafting errors of what is cited; each once."""
    remarks = [Remark(note.kind, note.text) for note in notes]
    remarks += [Remark("reading", each.reading) for each in cited if each.reading]
    remarks += [Remark("defect", _told(defect)) for each in cited for defect in corporation.defects_of(each)]
    return tuple(dict.fromkeys(remarks))


def _told(defect: Defect) -> str:
    """A drafting error with the readings that remain, where there are several."""
    if len(defect.readings) < 2:  # noqa: PLR2004 - one reading is no choice
        return defect.says
    return f"{defect.says} Readings: {'; or '.join(defect.readings)}."


def merged(first: Answer, text: str, values: dict[str, Any], others: Sequence[Answer]) -> Answer:
    """An answer that carries further ones in `also`."""
    return msgspec.structs.replace(first, answer=text, values=values, also=tuple(others))


def turned(answer: Answer) -> Answer:
    """The answer to the opposite of what it answers: yes becomes no, and no becomes yes."""
    other = {Outcome.YES: (Outcome.NO, "Yes", "No"), Outcome.NO: (Outcome.YES, "No", "Yes")}.get(
        Outcome(answer.outcome)
    )
    if other is None:
        return answer
    outcome, old, new = other
    return msgspec.structs.replace(
        answer,
        outcome=str(outcome),
        answer=new + answer.answer.removeprefix(old) if answer.answer.startswith(old) else answer.answer,
    )


def asked(answer: Answer, question: str) -> Answer:
    """The answer, and those that it carries, to the question in the words asked."""
    also = tuple(asked(each, question) for each in answer.also)
    return msgspec.structs.replace(answer, question=question, also=also)
