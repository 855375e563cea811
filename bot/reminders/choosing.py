"""Which of what waits for a channel is said next, and what need not be said any more. Pure."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

from bot.reminders.messages import Kind
from bot.store.outbox import OutRow

LATE: Final = timedelta(minutes=15)
"""What should have been sent longer ago than this is overdue: several such become one message."""
MOST_TOGETHER: Final = 40
"""A message has room for so many."""
CANCELLED: Final = "cancelled"
SUPERSEDED: Final = "superseded"


class Batch(Struct, frozen=True):
    """The rows of the next message, and those set aside, with why."""

    rows: tuple[OutRow, ...]
    aside: tuple[tuple[int, str], ...]


def next_batch(rows: Iterable[OutRow], now: datetime) -> Batch:
    """The next message out of what waits in a lane.

    A rung that a later one of the same deadline has overtaken is set aside, as is one whose reminder no longer holds,
    and a weekly digest before the last one. Overdue reminders of a corporation go together; all else goes alone.
    """
    gone = [each for each in rows if each.cancelled]
    held = [each for each in rows if not each.cancelled]
    overtaken = _overtaken(held)
    ready = [each for each in held if each not in overtaken and each.next_at <= now]
    aside = (*((each.id, CANCELLED) for each in gone), *((each.id, SUPERSEDED) for each in overtaken))
    if not ready:
        return Batch((), aside)
    first = ready[0]
    together = [each for each in ready if _goes_with(each, first, now)] if _is_overdue(first, now) else [first]
    return Batch(tuple(together[:MOST_TOGETHER]), aside)


def _overtaken(rows: Sequence[OutRow]) -> list[OutRow]:
    """Rows that a later one of the same deadline, or a later weekly digest, has made needless."""
    last: dict[tuple[object, ...], OutRow] = {}
    for each in sorted(rows, key=lambda row: (row.due_at, row.id)):
        last[_subject(each)] = each
    return [each for each in rows if last[_subject(each)] is not each]


def _subject(row: OutRow) -> tuple[object, ...]:
    if row.kind == Kind.REMINDER:
        return (row.kind, row.event_id, row.deadline_id)
    return (row.kind, row.corporation) if row.kind == Kind.WEEKLY else (row.key,)


def _is_overdue(row: OutRow, now: datetime) -> bool:
    return row.kind == Kind.REMINDER and row.due_at < now - LATE


def _goes_with(row: OutRow, first: OutRow, now: datetime) -> bool:
    return row.corporation == first.corporation and _is_overdue(row, now)
