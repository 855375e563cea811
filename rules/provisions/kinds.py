"""Every kind of provision, as one union that the loader decodes by its `kind`."""

from typing import TYPE_CHECKING, Final, Union

from rules.provisions import (
    amendments,
    committees,
    directors,
    general,
    indemnification,
    meetings,
    notices,
    officers,
    records,
    shares,
    statement,
    votes,
)
from rules.provisions.base import Provision

MODULES: Final = (
    meetings,
    notices,
    votes,
    records,
    directors,
    committees,
    officers,
    indemnification,
    shares,
    general,
    amendments,
    statement,
)
KINDS: Final[tuple[type[Provision], ...]] = tuple(Provision.__subclasses__())
"""The classes of these modules."""

if TYPE_CHECKING:
    AnyProvision = Provision
else:
    AnyProvision = Union[KINDS]  # noqa: UP007 - the members are known only at run time
