"""How findings on indemnification are put: one text as a yes, a no, a conditional yes, or a plain statement."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from rules.finding import Finding, Outcome, Point, value
from rules.provisions import Provision
from rules.terms import listed


class Said(Struct, frozen=True):
    """What was found, before it is put as an answer: a sentence that holds, what it rests on, what it hangs on."""

    text: str
    under: tuple[Provision, ...]
    holds: bool = True
    conditions: tuple[Point, ...] = ()
    """What must hold besides, each in words that follow "if"."""
    values: Mapping[str, object] | None = None
    cures: tuple[Point, ...] = ()
    permissive: bool = False
    """Whether the corporation may do it but need not."""

    def finding(self, *, polar: bool, refused: bool | None = None, optional: bool | None = None) -> Finding:
        """The answer; `refused` turns round a question on whether the corporation may refuse, `optional` asks if it may."""
        if polar and optional and self.holds:
            return replace(
                self, holds=self.permissive, conditions=() if not self.permissive else self.conditions
            ).finding(polar=True)
        rest = {"under": self.under, "values": self.values or {}, "cures": self.cures}
        text = self._text()
        if not polar:
            return value(text, conditions=self.conditions if self.holds else (), **rest)
        if self.holds and self.conditions:
            return Finding(Outcome.CONDITIONAL, text, conditions=self.conditions, **rest)  # type: ignore[arg-type]
        outcome, word = (Outcome.YES, "Yes") if self.holds else (Outcome.NO, "No")
        found = Finding(outcome, f"{word}. {text}", **rest)  # type: ignore[arg-type]
        return found.turned_round() if refused else found

    def _text(self) -> str:
        if not self.holds or not self.conditions:
            return self.text
        return f"{self.text.rstrip('.')}, but only if {listed((each.text for each in self.conditions), 'and')}."

    def also(self, *more: Provision) -> "Said":
        """The same, resting on further provisions."""
        return replace(self, under=tuple(dict.fromkeys((*self.under, *more))))


def duty(asks_duty: bool | None, said: Said, *, must: bool) -> Said:
    """Where the text only permits, a question on a duty gets a no; else the permission as it stands."""
    if must or not asks_duty:
        return said
    return replace(said, holds=False, text=f"The corporation may, but need not: {said.text[0].lower()}{said.text[1:]}")


def names(some: Sequence[str], joiner: str = "and") -> str:
    """Capacities or amounts as prose."""
    return listed((str(each) for each in some), joiner)


def people(some: Sequence[str], joiner: str = "and") -> str:
    """Capacities as prose in the plural: "directors, officers and fiduciaries"."""
    return listed((f"{each[:-1]}ies" if each.endswith("y") else f"{each}s" for each in some), joiner)
