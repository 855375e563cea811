"""The picture as PNG, with fonts of our own, so that it looks the same on every machine."""

from pathlib import Path

from bot.layout.picture.svg import svg
from bot.plans.plan import Plan
from rules.errors import BylawsError

_ZOOM = 2


class PictureNotPossible(BylawsError):
    """What draws a PNG is not installed; the message says what to do."""


def png(plan: Plan) -> bytes:
    """The picture at twice its size; PictureNotPossible where the extra `picture` is not installed."""
    try:
        import font_lato  # noqa: PLC0415 - an extra
        import resvg_py  # noqa: PLC0415 - an extra
    except ImportError as error:
        message = "a PNG needs the extra `picture` (pip install -e '.[picture]'); an SVG needs nothing more"
        raise PictureNotPossible(message) from error
    fonts = [str(each) for each in sorted(Path(font_lato.font_directory).glob("*.ttf"))]
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg(plan).decode(),
            zoom=_ZOOM,
            skip_system_fonts=True,
            font_files=fonts,
            font_family="Lato",
            sans_serif_family="Lato",
        )
    )
