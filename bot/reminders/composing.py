"""Making a message of what waits in the outbox, as things stand when it is sent."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

from bot.reminders import words
from bot.reminders.ladder import open_deadlines
from bot.reminders.messages import Item, Kind, Message, Quoted, Trouble
from bot.reminders.planning import ChainOf, Shelf, event_of
from bot.store.agenda import Agenda, KeptEvent
from bot.store.offices import Offices
from bot.store.outbox import OutRow
from rules import phrases
from rules.corporation import Corporation
from rules.deadlines.chain import Chain, Deadline, Event
from rules.finding import Point

AHEAD: Final = timedelta(days=30)
"""How far the weekly digest looks."""
_MOST_QUOTES: Final = 3


class Composer(Struct, frozen=True):
    """Makes messages for one workspace."""

    agenda: Agenda
    offices: Offices
    shelf: Shelf
    chain_of: ChainOf

    def message(self, key: str, rows: Sequence[OutRow], now: datetime) -> Message | None:
        """The message that says some rows of one corporation; None where there is nothing to say any more.

        Several kinds do not go together: rows other than reminders come alone.
        """
        first = rows[0]
        corporation = self.shelf.get(first.corporation)
        kind = Kind(first.kind)
        if kind is Kind.TROUBLE:
            trouble = Trouble(**json.loads(first.body or "{}"))
            return self._message(kind, key, rows, corporation, now, trouble=trouble)
        if kind is Kind.WEEKLY:
            items = tuple(self.coming(corporation, now))
        else:
            items = tuple(self._items(corporation, rows, now))
            kind = Kind.REMINDER if len(rows) == 1 else Kind.OVERDUE
        return self._message(kind, key, rows, corporation, now, items=items) if items else None

    def _message(
        self,
        kind: Kind,
        key: str,
        rows: Sequence[OutRow],
        corporation: Corporation,
        now: datetime,
        *,
        items: tuple[Item, ...] = (),
        trouble: Trouble | None = None,
    ) -> Message:
        return Message(
            kind=kind,
            key=key,
            covers=tuple(each.key for each in rows),
            corporation=corporation.id,
            name=corporation.name,
            at=now.astimezone(corporation.zone),
            items=items,
            maybe_twice=any(each.maybe_twice for each in rows),
            trouble=trouble,
        )

    def _items(self, corporation: Corporation, rows: Sequence[OutRow], now: datetime) -> Iterator[Item]:
        persons = self.offices.persons(corporation.id)
        found = []
        for event in dict.fromkeys(each.event_id for each in rows if each.event_id is not None):
            kept = self.agenda.event(event)
            if kept is None or kept.deleted:
                continue
            wanted = {each.deadline_id for each in rows if each.event_id == event}
            found += [each for each in self._due(corporation, kept, persons, now) if each.deadline in wanted]
        yield from sorted(found, key=_order)

    def coming(self, corporation: Corporation, now: datetime, ahead: timedelta = AHEAD) -> Iterator[Item]:
        """What is due at a corporation in the next days, and what is past and not done, the earliest first."""
        persons = self.offices.persons(corporation.id)
        last = now.astimezone(corporation.zone).date() + ahead
        found = [
            item
            for kept in self.agenda.events(corporation.id)
            for item in self._due(corporation, kept, persons, now)
            if item.due.date <= last and not (item.past and _is_over(kept, now, corporation))
        ]
        yield from sorted(found, key=_order)

    def _due(
        self, corporation: Corporation, kept: KeptEvent, persons: Mapping[str, str], now: datetime
    ) -> Iterator[Item]:
        """The open deadlines of an event."""
        chain = self.chain_of(corporation, event_of(kept), now)
        for deadline in open_deadlines(chain):
            yield _item(corporation, kept.id, chain, deadline, persons, now)


def _is_over(kept: KeptEvent, now: datetime, corporation: Corporation) -> bool:
    """Whether the event itself lies in the past."""
    return kept.at[0] < now.astimezone(corporation.zone).date().isoformat()


def _order(item: Item) -> tuple[str, int, str]:
    return str(item.due), item.event, item.deadline


def _item(
    corporation: Corporation, event: int, chain: Chain, deadline: Deadline, persons: Mapping[str, str], now: datetime
) -> Item:
    due = deadline.due
    if due is None:
        raise ValueError(deadline.id)
    charged = tuple(each.value for each in deadline.charged)
    stand_ins = tuple(each.value for each in deadline.stand_ins)
    return Item(
        event=event,
        deadline=deadline.id,
        happening=happening(chain.event),
        what=deadline.what,
        due=due,
        by=phrases.moment(due),
        left=words.left(due, now, corporation.zone),
        past=words.is_past(due, now, corporation.zone),
        opens=deadline.opens,
        charged=charged,
        stand_ins=stand_ins,
        persons=holders(persons, charged, stand_ins),
        quotes=tuple(_quoted(corporation, deadline)),
        missed=_texts(deadline.missed),
        cures=_texts(deadline.cures),
        convention=deadline.convention,
    )


def holders(persons: Mapping[str, str], charged: Sequence[str], stand_ins: Sequence[str]) -> tuple[str, ...]:
    """The users who hold the offices charged, once each; those who stand in where none of them is known."""
    known = [persons[each] for each in charged if each in persons]
    return tuple(dict.fromkeys(known or [persons[each] for each in stand_ins if each in persons]))


def happening(event: Event) -> str:
    """An event in words: "annual meeting of the stockholders, Thu Jun 10, 2027"."""
    return f"{event.kind.words}, {phrases.moment(event.at)}"


def _quoted(corporation: Corporation, deadline: Deadline) -> Iterator[Quoted]:
    for provision in deadline.under[:_MOST_QUOTES]:
        passage = corporation.passage(provision)
        yield Quoted(provision.section, passage.heading, passage.quote, passage.lines)


def _texts(points: Sequence[Point]) -> tuple[str, ...]:
    return tuple(each.text for each in points)
