"""Drawing in SVG: text, boxes, lines and diamonds, and how wide text is about."""

from typing import Final
from xml.sax.saxutils import escape

INK: Final = "#1c2733"
SOFT: Final = "#5b6875"
FAINT: Final = "#e3e7ec"
NAVY: Final = "#1f3a5f"
BLUE: Final = "#3a6ea5"
PALE: Final = "#a9c3dd"
GREEN: Final = "#3a7d44"
RED: Final = "#b3261e"
AMBER: Final = "#c77700"
PAPER: Final = "#ffffff"
FAMILY: Final = "Lato, Helvetica, Arial, sans-serif"
_WIDTHS: Final = {
    **dict.fromkeys("ijl.,:;'|!", 0.26),
    **dict.fromkeys(" ", 0.21),
    **dict.fromkeys("frt()[]-", 0.38),
    **dict.fromkeys("mwMWQO@%&", 0.84),
    **dict.fromkeys("ABCDEFGHJKLNPRSTUVXYZ", 0.66),
}
"""How wide letters are, as a part of the size, a little on the safe side."""
_OTHER: Final = 0.56


def width(words: str, size: float) -> float:
    """About how wide a line of text is."""
    return size * sum(_WIDTHS.get(letter, _OTHER) for letter in words)


def wrapped(words: str, size: float, room: float, most: int = 99) -> list[str]:
    """The text in lines that fit; the last of `most` lines ends in an ellipsis where there is more."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if width(longer, size) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], lines[most - 1].rstrip(" ,;.") + " …"]


def text(
    x: float,
    y: float,
    words: str,
    *,
    size: float = 13,
    color: str = INK,
    bold: bool = False,
    italic: bool = False,
    anchor: str = "start",
    halo: bool = False,
) -> str:
    """A line of text on its baseline; a halo keeps it readable over lines."""
    style = ' font-weight="700"' if bold else ""
    style += ' font-style="italic"' if italic else ""
    style += f' text-anchor="{anchor}"' if anchor != "start" else ""
    style += f' stroke="{PAPER}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"' if halo else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{color}"{style}>{escape(words)}</text>'


def box(x: float, y: float, wide: float, high: float, *, fill: str, line: str = "none", radius: float = 0) -> str:
    """A rectangle."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(wide, 0):.1f}" height="{high:.1f}" rx="{radius:g}" '
        f'fill="{fill}" stroke="{line}"/>'
    )


def line(x: float, y: float, to_x: float, to_y: float, *, color: str, thick: float = 1, dashes: str = "") -> str:
    """A straight line."""
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}" stroke="{color}" '
        f'stroke-width="{thick:g}"{dashed}/>'
    )


def diamond(x: float, y: float, half: float, color: str) -> str:
    """A diamond around a point."""
    points = f"{x:.1f},{y - half:.1f} {x + half:.1f},{y:.1f} {x:.1f},{y + half:.1f} {x - half:.1f},{y:.1f}"
    return f'<polygon points="{points}" fill="{color}" stroke="{PAPER}" stroke-width="1.5"/>'


def dot(x: float, y: float, radius: float, color: str) -> str:
    """A filled circle."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{color}" stroke="{PAPER}" stroke-width="1.5"/>'


def page(wide: float, high: float, title: str, parts: list[str]) -> bytes:
    """The whole picture."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:.0f}" height="{high:.0f}" '
        f'viewBox="0 0 {wide:.0f} {high:.0f}" font-family="{FAMILY}">'
    )
    body = [head, f"<title>{escape(title)}</title>", box(0, 0, wide, high, fill=PAPER), *parts, "</svg>"]
    return "\n".join(body).encode()
