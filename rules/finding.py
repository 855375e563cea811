"""What a rule finds: the outcome, its values, and the provisions that carry it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from rules.provisions import Provision


class Outcome(StrEnum):
    """The eight outcomes of an answer."""

    YES = "yes"
    NO = "no"
    CONDITIONAL = "conditional"
    VALUE = "value"
    NEEDS_FACTS = "needs_facts"
    NOT_ADDRESSED = "not_addressed"
    AMBIGUOUS = "ambiguous"
    OUT_OF_SCOPE = "out_of_scope"


class Point(Struct, frozen=True):
    """One condition, step or cure: its words and the provision that it rests on."""

    text: str
    under: Provision | None = None
    met: bool | None = None
    """For a condition: whether it holds, where that is known."""


class Note(Struct, frozen=True):
    """A remark beside the answer."""

    kind: Literal["reading", "convention", "defect", "statute", "assumed"]
    text: str


class Choice(Struct, frozen=True):
    """One reading of an ambiguous question or text, with the words to offer and its result."""

    text: str
    result: str
    outcome: Outcome = Outcome.VALUE
    rule: str | None = None
    """The rule that this reading leads to, where the readings are of the question."""


class Finding(Struct, frozen=True):
    """The result of a rule. `under` lists the provisions that carry it, most important first."""

    outcome: Outcome
    answer: str
    under: tuple[Provision, ...] = ()
    values: Mapping[str, object] = field(default_factory=dict)
    """What was asked for: dates, numbers, spans, fractions, words, and lists of these."""
    conditions: tuple[Point, ...] = ()
    steps: tuple[Point, ...] = ()
    cures: tuple[Point, ...] = ()
    notes: tuple[Note, ...] = ()
    missing: tuple[str, ...] = ()
    """For `needs_facts`: names of facts in `rules/facts/`."""
    choices: tuple[Choice, ...] = ()

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """Every provision that it leans on, once each, most important first."""
        points = (*self.conditions, *self.steps, *self.cures)
        found = [*self.under, *(point.under for point in points if point.under is not None)]
        return tuple(dict.fromkeys(found))

    def turned_round(self) -> "Finding":
        """The same finding as the answer to the opposite question: yes becomes no and no becomes yes."""
        other = {Outcome.YES: (Outcome.NO, "No", "Yes"), Outcome.NO: (Outcome.YES, "Yes", "No")}.get(self.outcome)
        if other is None:
            return self
        outcome, word, old = other
        rest = self.answer.removeprefix(old)
        for before, after in ((": not unless ", ", unless "), (", unless ", ": not unless ")):
            if rest.startswith(before):
                return replace(self, outcome=outcome, answer=word + after + rest.removeprefix(before))
        return replace(self, outcome=outcome, answer=word + rest)

    def noting(self, kind: Literal["reading", "convention", "defect", "statute", "assumed"], text: str) -> "Finding":
        """The same finding with one more note."""
        return replace(self, notes=(*self.notes, Note(kind, text)))


def yes_or_no(holds: bool, answer: str, **more: object) -> Finding:
    """A finding whose outcome is plain `yes` or `no`; `more` are further fields of `Finding`."""
    return Finding(Outcome.YES if holds else Outcome.NO, answer, **more)  # type: ignore[arg-type]


def value(answer: str, **more: object) -> Finding:
    """A finding that gives what was asked for; `more` are further fields of `Finding`."""
    return Finding(Outcome.VALUE, answer, **more)  # type: ignore[arg-type]


def needs(answer: str, *missing: str, under: tuple[Provision, ...] = ()) -> Finding:
    """A finding that asks for facts, by their names in `rules/facts/`; `under` is the rule that needs them."""
    return Finding(Outcome.NEEDS_FACTS, answer, under=under, missing=missing)


class Silent(Exception):
    """The document has no provision on the matter; `looked_for` says in words what was looked for."""

    def __init__(self, looked_for: str, *nearest: Provision) -> None:
        """Keep what was looked for, and the provisions that come nearest to it."""
        super().__init__(looked_for)
        self.looked_for = looked_for
        self.nearest = nearest
