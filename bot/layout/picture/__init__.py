"""A plan as a picture fit for a board packet."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.layout.picture.png import png
from bot.layout.picture.svg import svg
from bot.plans.plan import Plan

PICTURES: Final[Mapping[str, Callable[[Plan], bytes]]] = {".svg": svg, ".png": png}
"""How each kind of file is drawn, by the end of its name."""
