"""Reminders as Block Kit: what, by when, who, the quote, and the buttons; digests; the news that some wait."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from bot.layout.slack.picks import ACTION, Pick
from bot.layout.slack.pieces import (
    Block,
    Element,
    Message,
    actions,
    button,
    channel,
    clipped,
    header,
    line,
    listing,
    packed,
    paragraphs,
    person,
    quotes,
    rich,
    section,
    select,
    small,
    text,
)
from bot.layout.slack.snoozes import snoozes
from bot.reminders.messages import Item, Kind, Quoted
from bot.reminders.messages import Message as Reminder
from rules import phrases

MOST_ITEMS: Final = 15
"""So many deadlines one digest shows; of further ones it gives the number."""
_LONGEST_QUOTE: Final = 900
LONGEST: Final = 700
"""Of a piece of text beside others."""
_AGAIN: Final = "This may be here twice: whether an earlier attempt arrived is not known."
NOTHING_MENDS: Final = "The bylaws name nothing that mends it."


def message(reminder: Reminder) -> Message:
    """The one message of a reminder, a digest, or the news that reminders wait."""
    if reminder.kind is Kind.TROUBLE:
        words = _trouble(reminder)
        return one(words, [*paragraphs(words), *_where(reminder), *_again(reminder)])
    if reminder.kind is Kind.REMINDER and len(reminder.items) == 1:
        blocks = list(_single(reminder.items[0], reminder.name, reminder.at))
        return one(_fallback(reminder), [*blocks, *_again(reminder)])
    return one(_fallback(reminder), [*_digest(reminder), *_again(reminder)])


def one(fallback: str, blocks: Sequence[Block]) -> Message:
    """The first message that the blocks make; its parts are short enough for all of them."""
    return packed(fallback, blocks)[0]


def _again(reminder: Reminder) -> list[Block]:
    return small(_AGAIN) if reminder.maybe_twice else []


def _where(reminder: Reminder) -> Iterator[Block]:
    """The channel that could not be written to; a person is not named to another."""
    where = reminder.trouble.where if reminder.trouble else ""
    if where.startswith(("C", "G")):
        yield rich(line(text("It is about "), channel(where)))


def _trouble(reminder: Reminder) -> str:
    trouble = reminder.trouble
    if trouble is None:
        return f"Reminders of {reminder.name} wait."
    number = phrases.count(trouble.waiting, "reminder")
    verb = "waits" if trouble.waiting == 1 else "wait"
    return (
        f"{number} of {reminder.name} {verb}: {trouble.why}. Nothing is lost: they are sent as soon as they can be. "
        "Invite me to the channel again, or bind another with /bylaws use NAME."
    )


def _fallback(reminder: Reminder) -> str:
    """What notifications show."""
    if len(reminder.items) == 1:
        item = reminder.items[0]
        return f"{reminder.name}: {item.what} {'was' if item.past else 'is'} due by {item.by} ({item.left})"
    number = phrases.count(len(reminder.items), "deadline")
    return f"{reminder.name}: {number}, first {reminder.items[0].what} by {reminder.items[0].by}"


# One deadline


def _single(item: Item, name: str, at: datetime) -> Iterator[Block]:
    yield header(f"{_head(item)} \N{MIDDLE DOT} {name}")
    yield from _told(item)
    yield from _consequences(item)
    for each in item.quotes[:1]:
        yield from _quote(each)
    yield from small(item.convention or "")
    yield actions(*_buttons(item, at))


def _head(item: Item) -> str:
    return f"\N{LARGE RED CIRCLE} Past: was due {item.left}" if item.past else f"\N{ALARM CLOCK} Due {item.left}"


def _told(item: Item) -> Iterator[Block]:
    """What, by when, for what, who."""
    is_due = " was due by " if item.past else " is due by "
    what = text(phrases.sentence(clipped(item.what, LONGEST)), bold=True)
    opens = f" It may be done from {phrases.moment(item.opens)} on." if item.opens and not item.past else ""
    yield rich(
        line(what, text(is_due), text(item.by, bold=True), text(f" ({item.left}).{opens}")),
        line(text(f"For the {clipped(item.happening, LONGEST)}.")),
        line(*_who(item)),
    )


def _who(item: Item) -> list[Element]:
    """Who is charged with it, with the people who are known to hold the office, and who stands in."""
    people = [each for user in item.persons for each in (text(" "), person(user))]
    if not item.charged:
        return [text("The bylaws name nobody who is charged with it."), *people]
    charged = " or ".join(f"the {each}" for each in item.charged)
    instead = " or ".join(f"the {each}" for each in item.stand_ins)
    absent = f"; in that officer's absence {clipped(instead, LONGEST)}" if instead else ""
    return [text(f"Charged with it: {clipped(charged, LONGEST)}{absent}."), *people]


def _consequences(item: Item) -> Iterator[Block]:
    """Of one that is past: what follows, and what still mends it."""
    if not item.past:
        return
    yield from listing("What follows", [(text(clipped(each, LONGEST)),) for each in item.missed[:3]])
    if item.cures:
        yield from listing("What still mends it", [(text(clipped(each, LONGEST)),) for each in item.cures[:4]])
    else:
        yield from paragraphs(NOTHING_MENDS)


def _quote(quoted: Quoted) -> list[Block]:
    words = f"\N{LEFT DOUBLE QUOTATION MARK}{clipped(quoted.quote, _LONGEST_QUOTE)}\N{RIGHT DOUBLE QUOTATION MARK}"
    return quotes(words, before=source(quoted))


def source(quoted: Quoted) -> Sequence[Element]:
    """Where a quotation stands, as the line before it."""
    first, last = quoted.lines
    lines = f"line {first}" if first == last else f"lines {first}\N{EN DASH}{last}"
    where = f" {quoted.heading}" if quoted.heading else ""
    return text(clipped(f"{quoted.section}{where}", LONGEST), bold=True), text(f"  \N{MIDDLE DOT}  {lines}")


def _buttons(item: Item, at: datetime) -> list[Element]:
    pick = Pick(event=item.event, deadline=item.deadline)
    found = [button("Done", f"{ACTION}:done", pick.json())]
    offered = snoozes(item.due, at)
    if offered:
        options = [
            (label, Pick(event=item.event, deadline=item.deadline, snooze=name).json()) for name, label in offered
        ]
        found.append(select("Snooze", f"{ACTION}:snooze", options))
    found.append(button("Show the rule", f"{ACTION}:rule", pick.json()))
    return found


# Several deadlines


def _digest(reminder: Reminder) -> Iterator[Block]:
    """Each deadline with its own button; of those that there is no room for, the number."""
    late = reminder.kind is not Kind.WEEKLY
    title = "\N{ALARM CLOCK} Reminders that are late" if late else "\N{SPIRAL CALENDAR PAD} What is due"
    yield header(f"{title} \N{MIDDLE DOT} {reminder.name}")
    lead = "I could not send these when I should have; here they are together, as they stand now." if late else ""
    yield from paragraphs(lead)
    happening = None
    for number, item in enumerate(reminder.items[:MOST_ITEMS]):
        if item.happening != happening:
            happening = item.happening
            yield rich(line(text(phrases.sentence(clipped(happening, LONGEST)), bold=True)))
        yield _row(item, number)
    left = len(reminder.items) - MOST_ITEMS
    if left > 0:
        yield from paragraphs(f'And {left} more. Ask me "what\'s due in the next 30 days?"')


def _row(item: Item, number: int) -> Block:
    mark = "\N{LARGE RED CIRCLE} past: " if item.past else ""
    who = f" \N{EN DASH} {' or '.join(f'the {each}' for each in item.charged)}" if item.charged else ""
    where = f" ({item.quotes[0].section})" if item.quotes else ""
    cure = f" What still mends it: {item.cures[0]}." if item.past and item.cures else ""
    words = f"{mark}{item.by}, {item.left}: {clipped(item.what, 250)}{where}{clipped(who, 120)}{clipped(cure, 200)}"
    pick = Pick(event=item.event, deadline=item.deadline, many=True)
    return section(words, button("Done", f"{ACTION}:done:{number}", pick.json()))
