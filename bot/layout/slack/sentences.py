"""The bot's own sentences: help, asking for the corporation of a channel, and what went wrong."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.layout.slack.picks import ACTION, Pick
from bot.layout.slack.pieces import (
    Block,
    Element,
    Message,
    actions,
    button,
    clipped,
    escaped,
    line,
    listing,
    packed,
    paragraphs,
    quotes,
    rich,
    small,
    text,
)

_MOST_BUTTONS: Final = 5
_MOST_OPTIONS: Final = 100
_LONGEST_OPTION: Final = 75
_LONGEST_ECHO: Final = 500
_LONGEST_NAME: Final = 200
_EVENTS: Final = (
    "we're holding the annual meeting on June 10",
    "notice went out today",
    "move the meeting to the 17th",
    "what's due in the next 30 days?",
    "which deadlines have we missed?",
)
HOW_TO_GO_ON: Final = (
    "To go on, reply in the thread of an answer; in a channel, mention me again. I answer from the filed text of the "
    "bylaws alone and quote it; I give no legal advice."
)


def said(words: str) -> list[Message]:
    """A sentence, letter for letter."""
    return packed(words, paragraphs(words))


def helped(about: str | None, subjects: Mapping[str, Sequence[str]], corporations: Sequence[str]) -> list[Message]:
    """What can be asked: examples by subject, the corporations, the commands."""
    here = f"This channel is about {about}." if about else "This channel is about no corporation yet."
    blocks: list[Block] = [
        *paragraphs(f"Ask me about bylaws in plain words. {here}"),
        *(block for name, asks in subjects.items() for block in listing(name, [(text(each),) for each in asks])),
        *listing("Events and what is due", [(text(each),) for each in _EVENTS]),
        *listing(
            "Commands",
            [
                _command("/bylaws", "and a question: I answer in a new thread"),
                _command("/bylaws use NAME", f"binds this channel to a corporation: {', '.join(corporations)}"),
                _command(
                    "/bylaws use @NAME as secretary", "says who is written to when that officer has something to do"
                ),
                _command("/bylaws help", "prints this"),
            ],
        ),
        *small(HOW_TO_GO_ON),
    ]
    return packed("What can be asked of me", blocks)


def _command(name: str, does: str) -> Sequence[Element]:
    return text(name, code=True), text(f"  {does}")


def which(corporations: Sequence[tuple[str, str]]) -> list[Message]:
    """Ask which corporation a channel is about: ids and names."""
    words = "Which corporation's bylaws do you ask about? I keep it in mind for this channel."
    return packed(words, [*paragraphs(words), actions(*_choices(corporations))])


def _choices(corporations: Sequence[tuple[str, str]]) -> list[Element]:
    if len(corporations) <= _MOST_BUTTONS:
        return [
            button(name, f"{ACTION}:corporation:{identity}"[:255], Pick(corporation=identity).json())
            for identity, name in corporations
        ]
    options = [
        {
            "text": {"type": "plain_text", "text": clipped(name, _LONGEST_OPTION), "emoji": False},
            "value": Pick(corporation=identity).json(),
        }
        for identity, name in corporations[:_MOST_OPTIONS]
    ]
    hint = {"type": "plain_text", "text": "Choose a corporation", "emoji": False}
    return [{"type": "static_select", "action_id": f"{ACTION}:corporation", "placeholder": hint, "options": options}]


def bound(name: str, by: str) -> list[Message]:
    """A channel has its corporation; `by` is the name of who chose it."""
    name, by = clipped(name, _LONGEST_NAME), clipped(by, _LONGEST_NAME)
    chosen = f" Chosen by {by}." if by else ""
    words = f"This channel is about {name}.{chosen} /bylaws use NAME changes that."
    lead = text("This channel is about "), text(name, bold=True), text(f".{chosen} ")
    return packed(words, [rich(line(*lead, text("/bylaws use NAME", code=True), text(" changes that.")))])


def waits(corporations: Sequence[str]) -> list[Message]:
    """A question in a channel whose corporation was asked for and is not chosen yet."""
    return said(
        "I answer as soon as this channel's corporation is chosen: with the buttons of my first message here, or with "
        f"/bylaws use and a name ({', '.join(corporations)})."
    )


def asked(name: str, question: str) -> Message:
    """What a slash command asked, for all to see; the answer goes into its thread."""
    short = clipped(question.strip(), _LONGEST_ECHO) or "?"
    blocks = quotes(short)
    return Message(
        escaped(clipped(f"{name} asked: {short}", 1_000)),
        [rich(line(text(f"{clipped(name, 100)} asked", bold=True))), *blocks],
    )
