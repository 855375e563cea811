"""The pieces of Block Kit that we use.

Text of users and of bylaws goes into elements that Slack shows letter for letter: `rich_text` and `plain_text`. What
Slack parses is the `text` that stands in for the blocks in notifications; there `escaped` makes it harmless.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from msgspec import Struct, field

Block = dict[str, Any]
Element = dict[str, Any]

LONGEST_TEXT: Final = 2_500
"""A piece of text longer than this is cut into several; Slack's own limit for most is 3,000."""
LONGEST_LABEL: Final = 75
LONGEST_HEADER: Final = 150
_MOST_BLOCKS: Final = 45
_MOST_CHARACTERS: Final = 9_000
"""Slack refuses a message somewhere above 12,000 characters over all blocks."""
_LONGEST_FALLBACK: Final = 3_000
_HARMLESS: Final = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "*": "\N{ASTERISK OPERATOR}",
        "_": "\N{FULLWIDTH LOW LINE}",
        "~": "\N{TILDE OPERATOR}",
        "`": "\N{MODIFIER LETTER GRAVE ACCENT}",
    }
)


class Message(Struct, frozen=True):
    """What to post: the blocks, and the text that stands in for them in notifications and screen readers."""

    text: str
    blocks: list[Block] = field(default_factory=list)


def escaped(words: str) -> str:
    """Text for a place where Slack reads mark-up: it cannot mention, link or format."""
    return words.translate(_HARMLESS)


def clipped(words: str, longest: int) -> str:
    """Text that fits; where it does not, its beginning up to a word's end, and an ellipsis."""
    if len(words) <= longest:
        return words
    start = words[: longest - 1]
    return (start.rsplit(" ", 1)[0] if " " in start[longest // 2 :] else start).rstrip(
        " ,;:"
    ) + "\N{HORIZONTAL ELLIPSIS}"


def text(words: str, **style: bool) -> Element:
    """Letters as they are; `bold=True` and the like."""
    return {"type": "text", "text": words, **({"style": style} if style else {})}


def line(*elements: Element) -> Element:
    """A paragraph of a rich text; elements without letters are left out."""
    return {"type": "rich_text_section", "elements": [each for each in elements if each.get("text", " ")]}


def rich(*parts: Element) -> Block:
    """Paragraphs, lists and quotes as one block."""
    return {"type": "rich_text", "elements": list(parts)}


def paragraphs(words: str) -> list[Block]:
    """A text as blocks, cut where it is too long for one; none for an empty one."""
    return [rich(line(text(piece))) for piece in split(words)]


def quotes(words: str, *, before: Sequence[Element] = ()) -> list[Block]:
    """A quotation as blocks; the line `before` says where it is from."""
    blocks = [rich({"type": "rich_text_quote", "elements": [text(piece)]}) for piece in split(words)]
    if before and blocks:
        blocks[0]["elements"].insert(0, line(*before))
    return blocks


def listing(title: str, items: Iterable[Sequence[Element]], style: str = "bullet") -> list[Block]:
    """A titled list as blocks, cut where it is too long for one; none where there are no items."""
    blocks: list[Block] = []
    size = 0
    for number, item in enumerate(piece for each in items for piece in _short(each)):
        if not blocks or size > LONGEST_TEXT:
            lead = [line(text(clipped(title, LONGEST_HEADER), bold=True))] if not blocks else []
            blocks.append(rich(*lead, {"type": "rich_text_list", "style": style, "offset": number, "elements": []}))
            size = 0
        blocks[-1]["elements"][-1]["elements"].append(line(*item))
        size += characters(list(item))
    return blocks


def _short(item: Sequence[Element]) -> list[Sequence[Element]]:
    """An item of a list, as several where it is too long for one."""
    if characters(list(item)) <= LONGEST_TEXT:
        return [item]
    return [[{**each, "text": piece}] for each in item for piece in split(each.get("text", ""))]


def split(words: str) -> list[str]:
    """A text in pieces that fit, cut between words where that can be done."""
    pieces = []
    rest = words.strip()
    while rest:
        cut = len(rest)
        if cut > LONGEST_TEXT:
            cut = rest.rfind(" ", LONGEST_TEXT // 2, LONGEST_TEXT) + 1 or LONGEST_TEXT
        pieces.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return pieces


def header(words: str) -> Block:
    """A headline."""
    return {"type": "header", "text": {"type": "plain_text", "text": clipped(words, LONGEST_HEADER), "emoji": False}}


def small(words: str) -> list[Block]:
    """A remark in small letters."""
    return [
        {"type": "context", "elements": [{"type": "plain_text", "text": piece, "emoji": False}]}
        for piece in split(words)
    ]


def divider() -> Block:
    """A rule across."""
    return {"type": "divider"}


def button(label: str, action: str, value: str) -> Element:
    """A button; `action` must be the only one of its name in a message."""
    face = {"type": "plain_text", "text": clipped(label, LONGEST_LABEL), "emoji": False}
    return {"type": "button", "text": face, "action_id": action, "value": value}


def select(label: str, action: str, options: Sequence[tuple[str, str]]) -> Element:
    """A menu: labels and values; `action` must be the only one of its name in a message."""
    return {
        "type": "static_select",
        "action_id": action,
        "placeholder": {"type": "plain_text", "text": clipped(label, LONGEST_LABEL), "emoji": False},
        "options": [
            {"text": {"type": "plain_text", "text": clipped(each, LONGEST_LABEL), "emoji": False}, "value": value}
            for each, value in options
        ],
    }


def section(words: str, beside: Element) -> Block:
    """A paragraph with a button beside it."""
    face = {"type": "plain_text", "text": clipped(words, LONGEST_TEXT), "emoji": False}
    return {"type": "section", "text": face, "accessory": beside}


def person(user: str) -> Element:
    """A person by the id that Slack gave: shown by name, and notified. Never made of what somebody wrote."""
    return {"type": "user", "user_id": user}


def channel(identity: str) -> Element:
    """A channel by the id that Slack gave, shown by name. Never made of what somebody wrote."""
    return {"type": "channel", "channel_id": identity}


def actions(*elements: Element) -> Block:
    """Buttons beside each other."""
    return {"type": "actions", "elements": list(elements)}


def packed(fallback: str, blocks: Sequence[Block]) -> list[Message]:
    """Blocks as messages, as few as Slack takes; the fallback text stands with the first."""
    groups: list[list[Block]] = [[]]
    size = 0
    for block in blocks:
        more = characters(block)
        if groups[-1] and (len(groups[-1]) >= _MOST_BLOCKS or size + more > _MOST_CHARACTERS):
            groups.append([])
            size = 0
        groups[-1].append(block)
        size += more
    words = escaped(clipped(fallback, _LONGEST_FALLBACK))
    return [
        Message(words if number == 0 else "(the answer goes on)", group) for number, group in enumerate(groups) if group
    ]


def characters(block: object) -> int:
    """The letters of a block, with those of everything in it."""
    if isinstance(block, dict):
        return sum(
            len(each) if name == "text" and isinstance(each, str) else characters(each) for name, each in block.items()
        )
    if isinstance(block, list):
        return sum(characters(each) for each in block)
    return 0
