"""Every rule: importing this module imports each module of each area of the law, which fills the registry."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from rules import amendments, board, committees, directors, general, indemnification, officers, shareholders, shares
from rules.rule import RULES, Rule

AREAS: Final = (shareholders, board, directors, committees, officers, indemnification, shares, general, amendments)

for _area in AREAS:
    for _module in iter_modules(_area.__path__):
        import_module(f"{_area.__name__}.{_module.name}")

__all__ = ["AREAS", "RULES", "Rule"]
