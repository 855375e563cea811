"""Who a question names as the one who acts."""

from collections.abc import Iterable
from typing import Final

from rules.terms import Role

_NOT_ACTING: Final = frozenset(
    {Role.BOARD, Role.STOCKHOLDER, Role.COUNSEL, Role.EMPLOYEE, Role.ATTORNEY, Role.OTHER, Role.PRESIDING}
)


def instead_of_the_board(roles: Iterable[Role]) -> tuple[Role, ...]:
    """The officers and agents named as acting where the text names the board; empty where the board is named too."""
    named = tuple(roles)
    return () if Role.BOARD in named else tuple(role for role in named if role not in _NOT_ACTING)
