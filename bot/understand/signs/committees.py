"""What a question says of committees."""

from typing import Any, Final

from bot.understand.signs.words import Flags, flags_in

FLAGS: Final[Flags] = ()


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    return dict(flags_in(text, FLAGS))
