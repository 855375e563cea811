"""Where statements are acted on, and how what is open is asked back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from bot.events import naming, saying
from bot.events.book import Act, Change, Offer, Pending, Planned, Verb, applied
from rules import phrases
from rules.corporation import Corporation
from rules.deadlines import chain_of
from rules.deadlines.chain import Chain, Event
from rules.finding import Finding, Outcome

_MOST_OFFERS: Final = 10
LEAVE: Final = "Leave it"


class Result(Struct, frozen=True):
    """What is said to one statement, what it changes, and the question back."""

    finding: Finding
    changes: tuple[Change, ...] = ()
    pending: Pending | None = None
    question: str = ""
    nothing_planned: bool = False
    """Whether it says no more than that there is no such event."""


class Desk(Struct, frozen=True):
    """Where statements are acted on: one corporation, its events, and the local moment."""

    corporation: Corporation
    events: tuple[Planned, ...]
    now: datetime

    def after(self, changes: Sequence[Change]) -> "Desk":
        """The same with some changes made."""
        return replace(self, events=applied(self.events, changes))

    def chain(self, event: Event) -> Chain:
        """The deadlines of an event as they stand now."""
        return chain_of(self.corporation, event, self.now)

    def of_kinds(self, act: Act) -> tuple[Planned, ...]:
        """The events that an act may be about: by id, by the day it names, by kind; those ahead before those over."""
        if act.event is not None:
            return tuple(each for each in self.events if each.id == act.event)
        found = tuple(each for each in self.events if not act.kinds or each.event.kind in act.kinds)
        ahead = tuple(each for each in found if not saying.is_past(each.event.at, self.now))
        if act.verb is Verb.CANCEL and act.at:
            return tuple(each for each in found if each.event.at.date == act.at.date)
        return ahead or found

    def left_alone(self) -> Finding:
        """Nothing is changed."""
        return saying.stated("All right, nothing is changed.")


def asked(act: Act, missing: str, question: str, offers: Sequence[Offer], finding: Finding | None = None) -> Result:
    """A question back; `finding` is what is said with it."""
    told = finding or Finding(Outcome.NEEDS_FACTS, question)
    return Result(told, (), Pending(act, missing, tuple(offers[:_MOST_OFFERS])), question)


def which(act: Act, found: Sequence[Planned]) -> Result:
    """Ask which of several events is meant."""
    names = naming.labels(tuple(found))
    offers = [Offer(names[each.id], replace(act, event=each.id)) for each in found]
    return asked(act, "event", "Which one is meant?", offers)


def none_planned(act: Act, desk: Desk) -> Result:
    """Say that there is no such event."""
    name = naming.named(act.kinds[0]) if len(act.kinds) == 1 else "event"
    on = f" on {phrases.day(act.at.date)}" if act.verb is Verb.CANCEL and act.at else ""
    text = (
        f"No {name} is planned{on} for {desk.corporation.name}. Tell me of it first, for example: "
        '"we\'re holding the annual meeting on June 10".'
    )
    return Result(Finding(Outcome.NEEDS_FACTS, text), nothing_planned=True)
