"""The facts that a rule may ask for: what each is, how to ask for it, its options.

A rule names the facts that it uses as keyword parameters; whoever calls it passes those that are known and None (or
an empty tuple) for the rest.
"""

from collections.abc import Mapping
from typing import Final

from rules.facts import (
    amendments,
    committees,
    directors,
    general,
    indemnification,
    meetings,
    officers,
    records,
    shares,
    votes,
)
from rules.facts.fact import Fact, Facts

ALL: Final = (
    *meetings.FACTS,
    *directors.FACTS,
    *committees.FACTS,
    *officers.FACTS,
    *indemnification.FACTS,
    *amendments.FACTS,
    *shares.FACTS,
    *general.FACTS,
    *votes.FACTS,
    *records.FACTS,
)
FACTS: Final[Mapping[str, Fact]] = {fact.name: fact for fact in ALL}

__all__ = ["ALL", "FACTS", "Fact", "Facts"]
