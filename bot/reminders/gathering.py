"""What is due goes into the outbox: to the corporation's channel, and to the persons charged with it."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct

from bot.reminders.composing import Composer, holders
from bot.reminders.ladder import following_monday
from bot.reminders.messages import Kind
from bot.reminders.planning import Planner
from bot.store.offices import NOWHERE, Choices
from bot.store.outbox import NewRow
from bot.store.plans import DueReminder
from rules.errors import BylawsError

_WEEK: Final = timedelta(days=7)
_AT_ONCE: Final = 2_000
"""So many are handed over together: what is overdue for a channel should be there when it is merged."""


class Gatherer(Struct, frozen=True):
    """Fills the outbox of one workspace."""

    planner: Planner
    composer: Composer

    def gather(self, now: datetime) -> int:
        """Hand over what is due; how many reminders and digests that were."""
        found = self.planner.plans.due(now, _AT_ONCE)
        addresses = _Addresses(self.planner)
        rows = {each.id: tuple(addresses.rows(each, now)) for each in found}
        handed = self.planner.plans.hand_over(rows) if rows else 0
        weekly = [each for each in self.planner.offices.known() if each.weekly_at <= now]
        return handed + sum(self._weekly(each, now) for each in weekly)

    def _weekly(self, chosen: Choices, now: datetime) -> int:
        """The weekly digest of a corporation, if it has anything to say; of several that were missed the last."""
        corporation, was = chosen.corporation, chosen.weekly_at
        try:
            about = self.planner.shelf.get(corporation)
            settings = self.planner.settings(chosen)
            following = following_monday(now, settings, about.zone)
            last = following_monday(now - _WEEK, settings, about.zone)
            row = None
            if last >= was and next(iter(self.composer.coming(about, now)), None):
                lane = lane_of(self.planner.offices.home(corporation, None), corporation)
                row = NewRow(f"weekly:{corporation}:{last:%Y-%m-%d}", "", Kind.WEEKLY, corporation, lane, last, now)
        except (BylawsError, LookupError, ValueError, TypeError):  # the planner tells why; it is looked at again
            return 0
        self.planner.plans.weekly_done(corporation, was, following, row)
        return 1 if row else 0


def lane_of(channel: str | None, corporation: str) -> str:
    """The lane of a channel; one of its own for a corporation that has none."""
    return channel or f"{NOWHERE}{corporation}"


class _Addresses:
    """Who is told of a reminder; what is looked up is kept for the others."""

    def __init__(self, planner: Planner) -> None:
        self._planner = planner
        self._persons: dict[str, dict[str, str]] = {}
        self._homes: dict[tuple[str, str | None], str | None] = {}
        self._told_in: dict[int, str | None] = {}

    def rows(self, due: DueReminder, now: datetime) -> Iterator[NewRow]:
        """What is put into the outbox for one reminder."""
        for audience, lane in self._audiences(due):
            yield NewRow(
                due.key,
                audience,
                Kind.REMINDER,
                due.corporation,
                lane,
                due.due_at,
                now,
                due.event_id,
                due.deadline_id,
                due.rung,
            )

    def _audiences(self, due: DueReminder) -> Iterator[tuple[str, str]]:
        yield "", lane_of(self._home(due), due.corporation)
        offices = self._planner.offices
        if due.corporation not in self._persons:
            self._persons[due.corporation] = dict(offices.persons(due.corporation))
        charged, stand_ins = json.loads(due.offices)
        for user in holders(self._persons[due.corporation], charged, stand_ins):
            yield user, user

    def _home(self, due: DueReminder) -> str | None:
        if due.event_id not in self._told_in:
            event = self._planner.agenda.event(due.event_id)
            self._told_in[due.event_id] = event.channel_id if event else None
        key = (due.corporation, self._told_in[due.event_id])
        if key not in self._homes:
            self._homes[key] = self._planner.offices.home(*key)
        return self._homes[key]
