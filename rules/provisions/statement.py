"""What only says who may or must do what: one generic kind."""

from typing import Literal

import msgspec

from rules.provisions.base import Provision

StatementValue = str | int | bool | list[str]


class Statement(Provision, frozen=True, kw_only=True):
    """One sentence of the text that describes; it answers a question on its subject in our own words.

    `holds` is the answer to the subject's question as the subject states it ("must inspectors take an oath?"): a
    question the other way round ("can they skip the oath?") gets the opposite. It is empty where the sentence has no
    yes or no in it.
    """

    subject: str
    """The id of a subject in `rules/subjects.py`."""
    says: str
    """The answer in our own words: one or two full sentences."""
    holds: Literal["yes", "no", "conditional", ""] = ""
    condition: str = ""
    """For `conditional`: what must hold."""
    yields_to: str = ""
    """The paper that may provide otherwise ("the resolution of the board")."""
    values: dict[str, StatementValue] = msgspec.field(default_factory=dict)
