"""Parts that a question supposes to be enough or needed: "can a third of the directors ...?", "do we need 60% of the votes?"."""

from fractions import Fraction
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from rules import phrases
from rules.finding import Finding, Outcome, needs
from rules.provisions import Provision
from rules.provisions.votes import Vote
from rules.terms import Of, Threshold

_REPRESENTED: Final = frozenset({Of.REPRESENTED, Of.REPRESENTED_ENTITLED})
_WIDER: Final = {
    Of.REPRESENTED: (Of.OUTSTANDING,),
    Of.REPRESENTED_ENTITLED: (Of.OUTSTANDING,),
    Of.VOTES_CAST: (Of.OUTSTANDING, *_REPRESENTED),
    Of.IN_OFFICE: (Of.WHOLE_BOARD,),
    Of.DIRECTORS_PRESENT: (Of.WHOLE_BOARD, Of.IN_OFFICE),
}
"""The wholes of which a smaller whole is a part."""


def supposes(threshold: Threshold, claimed: Fraction, *, more: bool, needed: bool) -> bool:
    """Whether a part that a question supposes ("is half enough?", "do we need a majority?") is what the text asks for.

    `more` says that it is more than the fraction, as a majority is. Enough is what meets the threshold; needed is no
    more than it.
    """
    if needed:
        return claimed == threshold.fraction and (threshold.more_than or not more)
    return claimed > threshold.fraction or (claimed == threshold.fraction and (more or not threshold.more_than))


class SupposedPart(Struct, frozen=True):
    """A part that a question supposes to be enough or needed, and what it takes it of; see `supposes`."""

    part: Fraction
    more: bool
    of: Of | None
    needed: bool

    def __str__(self) -> str:
        """In words: "more than 1/2 of the outstanding shares needed"."""
        more, of = ("more than " if self.more else ""), (f" of the {self.of}" if self.of else "")
        return f"{more}{self.part}{of} {'needed' if self.needed else 'supposed'}"

    def meets(self, threshold: Threshold, of: Of | None) -> bool | None:
        """Whether it is what the text asks for; None where that turns on how many come.

        Sixty percent of all shares is a majority of those at a meeting, whoever comes, and forty may be one; sixty percent
        of those at a meeting may be a majority of all. A majority of another whole is not the one that the text names.
        """
        if of is None or self.of in (None, of) or {self.of, of} <= _REPRESENTED:
            return supposes(threshold, self.part, more=self.more, needed=self.needed)
        if self.needed or (self.more and self.part == threshold.fraction):
            return False
        larger = self.part > threshold.fraction
        if self.of in _WIDER.get(of, ()):
            return True if larger else None
        return None if larger and of in _WIDER.get(self.of, ()) else False


class SupposedCount(Struct, frozen=True):
    """The number of persons or shares that a question supposes to be needed or enough, and the facts that it was read as."""

    count: int
    told_as: tuple[str, ...]
    needed: bool

    def __str__(self) -> str:
        """In words: "5 needed"."""
        return f"{self.count} {'needed' if self.needed else 'enough'}"


def judged(finding: Finding, supposed: SupposedPart, missing: str, ordinary: Vote | None) -> Finding:
    """A yes that says nothing of the part, with what the part makes of it: no where it is too small, or more than is needed.

    The provision that leads the finding decides, where it is one that may name a part; where it names none, the ordinary
    vote of the body. `missing` is the fact to ask for where it turns on how many come.
    """
    law = finding.under[0] if finding.under else None
    threshold = getattr(law, "threshold", None) or getattr(law, "by", None)
    if finding.outcome not in (Outcome.YES, Outcome.CONDITIONAL):
        return finding
    if isinstance(threshold, Threshold):
        return _with(finding, supposed.meets(threshold, _whole_of(law)), missing)
    if ordinary is None or not hasattr(law, "threshold"):
        return finding
    words = f"The ordinary vote is {phrases.part_of(ordinary.threshold, str(ordinary.of))}."
    told = replace(finding, answer=f"{finding.answer} {words}", under=(*finding.under, ordinary))
    return _with(told, supposed.meets(ordinary.threshold, ordinary.of), missing)


def _whole_of(law: Provision | None) -> Of | None:
    """What a provision takes its part of, where it is one whole."""
    of = getattr(law, "of", None)
    return of if isinstance(of, Of) else None


def _with(finding: Finding, holds: bool | None, missing: str) -> Finding:
    """The finding where the part is right, no where it is not, a question where that cannot be told."""
    said = _without_yes(finding.answer)
    if holds is None:
        return turns_on_numbers(said, missing, finding.under)
    return finding if holds else replace(finding, outcome=Outcome.NO, answer=f"No. {said}", conditions=())


def turns_on_numbers(text: str, missing: str, under: tuple[Provision, ...]) -> Finding:
    """What is asked where a supposed part may do or not, as many or few come; `missing` is the fact that decides."""
    return needs(f"{text} How many are there, and how many vote for it?", missing, under=under)


def _without_yes(answer: str) -> str:
    said = answer.removeprefix("Yes").lstrip(".:, ")
    return said[:1].upper() + said[1:]


def counted(finding: Finding, supposed: SupposedCount) -> Finding | None:
    """Whether just so many are needed, or so many enough, by a finding that counts them; None where it counts none."""
    needed = finding.values.get("needed")
    if finding.outcome is not Outcome.VALUE or not isinstance(needed, int):
        return None
    holds = supposed.count == needed if supposed.needed else supposed.count >= needed
    answer = f"{'Yes' if holds else 'No'}. {finding.answer}"
    return replace(finding, outcome=Outcome.YES if holds else Outcome.NO, answer=answer)


def theirs_alone(finding: Finding, named: frozenset[str]) -> Finding:
    """A yes to those who are named, as a no where the text names others as well ("only the stockholders?")."""
    who = finding.values.get("who")
    if finding.outcome not in (Outcome.YES, Outcome.CONDITIONAL) or not isinstance(who, list) or not named:
        return finding
    if named.issuperset(str(each) for each in who):
        return finding
    return replace(
        finding, outcome=Outcome.NO, answer=f"No, not they alone. {_without_yes(finding.answer)}", conditions=()
    )
