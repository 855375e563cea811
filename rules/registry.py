"""Every rule, by its id; an area of the law is imported when one of its rules is first asked for, so that starting is quick."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

import rules
from rules.rule import REGISTERED, Rule

AREAS: Final = (
    *("shareholders", "board", "directors", "committees", "officers", "indemnification", "shares", "general"),
    "amendments",
)
"""The folders that hold rules: the first word of a rule's id is the folder in which it stands."""


class _Registry(Mapping[str, Rule]):
    """The rules, area by area in the order of `AREAS`."""

    def __init__(self) -> None:
        self._read: set[str] = set()

    def __getitem__(self, identity: str) -> Rule:
        self._read_area(identity.partition(".")[0])
        return REGISTERED[identity]

    def __contains__(self, identity: object) -> bool:
        return isinstance(identity, str) and super().__contains__(identity)

    def __iter__(self) -> Iterator[str]:
        for area in AREAS:
            self._read_area(area)
        return iter(sorted(REGISTERED, key=lambda each: AREAS.index(each.partition(".")[0])))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _read_area(self, area: str) -> None:
        if area not in AREAS or area in self._read:
            return
        package = import_module(f"{rules.__name__}.{area}")
        for module in iter_modules(package.__path__):
            import_module(f"{package.__name__}.{module.name}")
        self._read.add(area)


RULES: Final[Mapping[str, Rule]] = _Registry()

__all__ = ["AREAS", "RULES", "Rule"]
