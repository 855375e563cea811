"""What becomes of a reminder: done, done out of time, put off; the rule in full; and the window that asks when."""

from collections.abc import Sequence
from datetime import datetime

from bot.layout.slack.picks import ACTION, Pick
from bot.layout.slack.pieces import (
    Block,
    Element,
    Message,
    actions,
    button,
    clipped,
    divider,
    line,
    listing,
    packed,
    paragraphs,
    quotes,
    rich,
    small,
    text,
)
from bot.layout.slack.reminders import LONGEST, NOTHING_MENDS, one, source
from bot.reminders.messages import Quoted
from rules import phrases
from rules.days import When


def settled(name: str, what: str, happening: str, told: str, by: str, open_pick: Pick | None = None) -> Message:
    """In the place of a reminder: the step is done, noted by whom; or it is put off, and `open_pick` can still be done."""
    head = rich(
        line(text(phrases.sentence(clipped(what, LONGEST)), bold=True), text(f" \N{EN DASH} {clipped(told, LONGEST)}")),
        line(text(f"For the {clipped(happening, LONGEST)}, {clipped(name, LONGEST)}.")),
    )
    noted = small(f"Noted by {clipped(by, 100)}") if by else []
    done = [actions(button("Done", f"{ACTION}:done", open_pick.json()))] if open_pick else []
    return one(f"{name}: {what}: {told}", [head, *noted, *done])


def late(what: str, told: str, missed: Sequence[str], cures: Sequence[str]) -> list[Message]:
    """In the thread of a step that was done out of its time: what follows, and what still mends it."""
    blocks: list[Block] = [
        rich(line(text(phrases.sentence(clipped(what, LONGEST)), bold=True), text(f" {clipped(told, LONGEST)}"))),
        *listing("What follows", [(text(clipped(each, LONGEST)),) for each in missed[:3]]),
        *listing("What still mends it", [(text(clipped(each, LONGEST)),) for each in cures[:4]]),
    ]
    if not cures:
        blocks += paragraphs(NOTHING_MENDS)
    return packed(f"{what}: {told}", blocks)


def rule(quoted: Sequence[Quoted], name: str) -> list[Message]:
    """The words that a deadline rests on, in full."""
    blocks: list[Block] = []
    for each in quoted:
        words = f"\N{LEFT DOUBLE QUOTATION MARK}{each.quote}\N{RIGHT DOUBLE QUOTATION MARK}"
        blocks += [*quotes(words, before=source(each)), divider()]
    return packed(f"{name}: {', '.join(each.section for each in quoted)}", blocks[:-1])


def ask_when(what: str, happening: str, due: When | None, now: datetime, kept: str) -> Block:
    """The window that asks when a step was done: the day, and the time where the text counts in hours.

    `now` is the corporation's local time, and the day that is offered; `kept` comes back with the answer.
    """
    blocks: list[Block] = [
        *paragraphs(phrases.sentence(clipped(what, LONGEST))),
        *small(clipped(f"For the {happening}.{f' Due by {phrases.moment(due)}.' if due else ''}", LONGEST)),
        _input("day", "On which day was it done?", {"type": "datepicker", "initial_date": now.date().isoformat()}),
    ]
    if due and due.time:
        blocks.append(_input("time", "At what time?", {"type": "timepicker", "initial_time": f"{now:%H:%M}"}))
    return {
        "type": "modal",
        "callback_id": f"{ACTION}:done",
        "private_metadata": kept,
        "title": _plain("Done"),
        "submit": _plain("Note it"),
        "close": _plain("Cancel"),
        "blocks": blocks,
    }


def _input(name: str, label: str, element: Element) -> Block:
    return {
        "type": "input",
        "block_id": name,
        "label": _plain(label),
        "element": {**element, "action_id": f"{ACTION}:{name}"},
    }


def _plain(words: str) -> Element:
    return {"type": "plain_text", "text": words, "emoji": False}
