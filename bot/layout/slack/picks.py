"""What a button carries: which answer it stands under, and what of it was picked. Who clicked, and where, Slack says."""

from typing import Literal

import msgspec

ACTION = "bylaws"
"""Every action id begins so."""


class Pick(msgspec.Struct, frozen=True, omit_defaults=True):
    """`turn` is the item that was answered; then one of: an option of a fact, a reading, a quotation, a corporation, a mark.

    Under a reminder, `event` and `deadline` say which step it is about, and `many` that it is one of several.
    """

    turn: str = ""
    fact: str | None = None
    option: str | None = None
    reading: int | None = None
    quote: int | None = None
    corporation: str | None = None
    mark: Literal["right", "wrong"] | None = None
    event: int | None = None
    deadline: str | None = None
    snooze: str | None = None
    many: bool = False

    def json(self) -> str:
        """As the value of a button."""
        return msgspec.json.encode(self).decode()


def read_pick(value: str) -> Pick | None:
    """The pick that a value holds; None where it holds none."""
    try:
        return msgspec.json.decode(value, type=Pick)
    except (msgspec.DecodeError, UnicodeError):
        return None
