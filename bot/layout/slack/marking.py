"""The buttons that mark an answer as right or wrong, what stands in their place, and the window that asks what is wrong."""

from collections.abc import Iterable
from typing import Final

from bot.layout.slack.picks import ACTION, Pick
from bot.layout.slack.pieces import Block, Element, Message, actions, button, clipped, small

RIGHT: Final = "right"
WRONG: Final = "wrong"
MARK: Final = f"{ACTION}:mark"
WINDOW: Final = f"{ACTION}:wrong"
LONGEST_WORDS: Final = 1_000
"""So many characters the window takes."""
_THANKS: Final = {RIGHT: "Marked as right", WRONG: "Marked as wrong"}


def buttons(turn: str) -> Block:
    """The two buttons under the answer to an item."""
    return actions(
        button("Right", f"{MARK}:{RIGHT}", Pick(turn, mark=RIGHT).json()),
        button("Wrong", f"{MARK}:{WRONG}", Pick(turn, mark=WRONG).json()),
    )


def marked(fallback: str, blocks: Iterable[Block], mark: str, by: str) -> Message | None:
    """The message as Slack has it, with a line of thanks in the place of the two buttons; None where it has none."""
    old = list(blocks)
    places = [number for number, block in enumerate(old) if _marks(block)]
    if not places:
        return None
    old[places[0] : places[0] + 1] = small(thanks(mark, by))
    return Message(fallback, old)


def thanks(mark: str, by: str) -> str:
    """What is said to a person who marks an answer."""
    return f"{_THANKS[mark]}{f' by {clipped(by, 100)}' if by else ''}. Thank you."


def _marks(block: Block) -> bool:
    elements = block.get("elements")
    return isinstance(elements, list) and any(str(each.get("action_id", "")).startswith(MARK) for each in elements)


def ask_what(kept: str) -> Block:
    """The window that asks what is wrong; `kept` comes back with the answer, which may be empty."""
    element = {
        "type": "plain_text_input",
        "action_id": f"{ACTION}:words",
        "multiline": True,
        "max_length": LONGEST_WORDS,
    }
    return {
        "type": "modal",
        "callback_id": WINDOW,
        "private_metadata": kept,
        "title": _plain("What is wrong?"),
        "submit": _plain("Send"),
        "close": _plain("Skip"),
        "blocks": [
            {
                "type": "input",
                "block_id": "words",
                "optional": True,
                "label": _plain("What should the answer have been, or what did you mean?"),
                "element": element,
            }
        ],
    }


def _plain(words: str) -> Element:
    return {"type": "plain_text", "text": words, "emoji": False}
