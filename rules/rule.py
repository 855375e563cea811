"""Rules: functions from a corporation and the facts of a question to a finding, kept in a registry."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar

from msgspec import Struct

from rules.corporation import Corporation
from rules.facts import FACTS, Facts
from rules.finding import Finding, Outcome, Silent
from rules.provisions import Provision
from rules.provisions.votes import Vote
from rules.supposing import SupposedCount, SupposedPart, counted, judged, theirs_alone
from rules.terms import Body, Role

RuleFunction = Callable[..., Finding]
Function = TypeVar("Function", bound=RuleFunction)
Reads = Sequence[tuple[type[Provision], Mapping[str, object]]]


_VOTES: Final = {"in_favor": Body.BOARD, "shares_in_favor": Body.STOCKHOLDERS}
_COUNTS: Final = ("present", "shares_present")
_PARTS: Final = ("supposed_part", "claimed", "present_fraction", "asking_fraction", "signed_fraction")
"""Facts by which a rule judges a part itself."""


class Rule(Struct, frozen=True):
    """A rule function with what is said about it.

    `title` is what it answers, as the end of "Ask me ..."; `reads` the provisions that it computes from; `asks` a few
    questions that it answers.
    """

    id: str
    title: str
    function: RuleFunction
    reads: Reads
    asks: tuple[str, ...]
    facts: tuple[str, ...]

    def provisions_of(self, corporation: Corporation) -> tuple[Provision, ...]:
        """The provisions that it reads in this corporation's bylaws, in the order of the rule."""
        found = [each for kind, match in self.reads for each in corporation.every(kind, **match)]
        return tuple(dict.fromkeys(found))

    def answer(self, corporation: Corporation, facts: Facts) -> Finding:
        """What it finds for this corporation; facts that it does not use are ignored, absent ones are empty."""
        known = {name: facts.get(name, FACTS[name].empty) for name in self.facts}
        try:
            finding = self._counted(corporation, known, facts.get("supposed_count")) or self.function(
                corporation, **known
            )
        except Silent as silence:
            return _silence(corporation, silence)
        if facts.get("theirs_alone") and known.get("polar"):
            finding = theirs_alone(finding, _named(facts))
        supposed = facts.get("supposed_part")
        return finding if supposed is None else self._judged(corporation, finding, known, supposed)

    def _counted(self, corporation: Corporation, known: Facts, supposed: SupposedCount | None) -> Finding | None:
        """The finding on a number that the question supposes to be needed, or to be enough where no fact holds it."""
        if supposed is None or not known.get("polar") or (supposed.told_as and not supposed.needed):
            return None
        rest = {name: FACTS[name].empty for name in supposed.told_as if name in known}
        return counted(self.function(corporation, **{**known, **rest, "polar": False}), supposed)

    def _judged(self, corporation: Corporation, finding: Finding, known: Facts, supposed: SupposedPart) -> Finding:
        """The finding on a part that the question supposes, for a rule on a vote that neither counts nor judges parts itself."""
        votes = next((name for name in _VOTES if name in self.facts), None)
        is_counted = any(known.get(name) is not None for name in (*_COUNTS, *_VOTES))
        if votes is None or is_counted or any(name in self.facts for name in _PARTS):
            return finding
        body = _VOTES[votes]
        if getattr(next(iter(finding.under), None), "by", None) is Role.STOCKHOLDER:
            body = Body.STOCKHOLDERS
        return judged(finding, supposed, votes, corporation.find(Vote, body=body))


REGISTERED: Final[dict[str, Rule]] = {}
"""The rules of the modules that were imported; `rules.registry` has all of them."""


def rule(identity: str, title: str, *, reads: Reads, asks: Iterable[str]) -> Callable[[Function], Function]:
    """Register a function as the rule `identity`; the function stays callable as written.

    Its first parameter is the corporation, the others are facts by name. ValueError for a fact that is not declared in
    `rules/facts/`, or an id that is taken.
    """

    def register(function: Function) -> Function:
        names = _taken_by(function)
        unknown = [name for name in names if name not in FACTS]
        if unknown or identity in REGISTERED:
            raise ValueError(
                f"rule {identity}: unknown facts {unknown}" if unknown else f"rule {identity} exists twice"
            )
        REGISTERED[identity] = Rule(identity, title, function, reads, tuple(asks), names)
        return function

    return register


def _taken_by(function: RuleFunction) -> tuple[str, ...]:
    """The names of a rule function's facts; `inspect.signature` tells the same, slowly."""
    code = function.__code__
    return code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]


def _named(facts: Facts) -> frozenset[str]:
    """The persons and bodies that a question names, by their words in values."""
    acting = facts.get("actor") or facts.get("body")
    named = (*(facts.get("roles") or ()), *(facts.get("offices") or ()), *([acting] if acting else []))
    return frozenset(str(each) for each in named)


def _silence(corporation: Corporation, silence: Silent) -> Finding:
    return Finding(
        Outcome.NOT_ADDRESSED,
        f"The bylaws of {corporation.name} do not say: they have no provision on {silence.looked_for}.",
        under=silence.nearest,
    )


def parameters(function: RuleFunction) -> dict[str, Any]:
    """The facts that a rule function takes, with their annotations; for the test that holds the two together."""
    return {name: function.__annotations__.get(name) for name in _taken_by(function)}
