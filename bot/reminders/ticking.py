"""One turn of the worker: plan what changed, hand over what is due, deliver until nothing may be sent now."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from msgspec import Struct

from bot.reminders.composing import Composer
from bot.reminders.delivery import Delivery
from bot.reminders.gathering import Gatherer
from bot.reminders.messages import Post
from bot.reminders.planning import ChainOf, Planner, Shelf
from bot.store import Database
from rules.deadlines import chain_of as by_the_rules

_MOST: Final = 50
"""So many messages are posted before it is looked at what changed meanwhile, and whether others ask to wait."""


class Reminders(Struct):
    """The reminders of one workspace, planned and delivered."""

    planner: Planner
    gatherer: Gatherer
    delivery: Delivery
    clock: Callable[[], datetime]

    @classmethod
    def of(
        cls,
        database: Database,
        team_id: str,
        shelf: Shelf,
        post: Post,
        clock: Callable[[], datetime],
        tokens: Callable[[], str],
        chain_of: ChainOf = by_the_rules,
    ) -> "Reminders":
        """Of one workspace in a database; `post` says how to post, `tokens` gives words never given before."""
        agenda, offices = database.agenda(team_id), database.offices(team_id)
        planner = Planner(agenda, offices, database.plans(team_id), shelf, chain_of)
        composer = Composer(agenda, offices, shelf, chain_of)
        delivery = Delivery(database.outbox(team_id), offices, composer, post, clock, tokens)
        return cls(planner, Gatherer(planner, composer), delivery, clock)

    def tick(self, going_on: Callable[[], bool] = lambda: True) -> bool:
        """One turn; whether there was anything to do. It stops early where `going_on` says no.

        What cannot go on is raised: TokenRefused, StoreFailed.
        """
        now = self.clock()
        busy = bool(self.planner.plan(now))
        busy = bool(self.gatherer.gather(now)) or busy
        if not self.delivery.may_post():
            return busy
        for _ in range(_MOST):
            if not going_on() or not self.delivery.deliver():
                break
            busy = True
        return busy
