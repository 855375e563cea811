"""Events in the store: those that a channel may see, and keeping what a conversation changed of them."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from bot.answer import Answer
from bot.events import Change, Planned, Verb
from bot.reminders.planning import event_of, kept_day
from bot.store.agenda import Agenda, NewEvent
from rules.deadlines.chain import Event
from rules.finding import Outcome


class Source(Struct, frozen=True):
    """Where a change comes from: the item of the inbox, its channel and its user."""

    item: str
    channel: str
    user: str


def events(agenda: Agenda, corporation: str | None) -> tuple[Planned, ...]:
    """The events of a corporation; one of a kind that this version does not know is left out."""
    if corporation is None:
        return ()
    found = []
    for kept in agenda.events(corporation):
        try:
            found.append(Planned(str(kept.id), kept.corporation, event_of(kept)))
        except ValueError:
            continue
    return tuple(found)


def keep(agenda: Agenda, changes: Iterable[Change], source: Source, now: datetime) -> None:
    """Keep changes, in their order. Done twice with the same changes it is as if done once."""
    known: dict[str, int] = {}
    for number, change in enumerate(changes):
        planned = change.planned
        if change.verb is Verb.PLAN:
            known[planned.id] = agenda.add(_new(planned, source, number), now)
            continue
        identity = known.get(planned.id) or int(planned.id)
        _keep(agenda, change, identity, source.user, now)


def _keep(agenda: Agenda, change: Change, identity: int, user: str, now: datetime) -> None:
    event = change.planned.event
    match change.verb:
        case Verb.MOVE:
            agenda.move(identity, kept_day(event.at), now)
            kept = agenda.event(identity)
            for step in set(kept.done if kept else ()) - set(event.done):  # what named the former day
                agenda.undo_step(identity, step, now)
        case Verb.CANCEL:
            agenda.remove(identity, now)
        case Verb.DONE:
            step = change.step or ""
            agenda.note_step(identity, step, kept_day(event.done[step]), user, now)
            if event.methods:
                agenda.describe(identity, _words(event.methods), _words(event.held_by), now)
        case Verb.UNDO:
            agenda.undo_step(identity, change.step or "", now)
        case Verb.PLAN:
            raise ValueError(change.planned.id)


def _new(planned: Planned, source: Source, number: int) -> NewEvent:
    event: Event = planned.event
    return NewEvent(
        planned.corporation,
        event.kind.value,
        kept_day(event.at),
        _words(event.methods),
        _words(event.held_by),
        source.channel,
        source.user,
        f"{source.item}:{number}",
    )


def _words(methods: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(each) for each in methods)


def elsewhere(answer: Answer) -> Answer:
    """In the place of an answer on the events of a corporation that the channel is not about."""
    if answer.corporation is None:
        return answer
    name, identity = answer.corporation.name, answer.corporation.id
    text = (
        f"What is planned for {name} is told and kept in a channel that is about it; /bylaws use {identity} makes a "
        "channel so."
    )
    return Answer(
        question=answer.question,
        corporation=answer.corporation,
        asked_at=answer.asked_at,
        outcome=Outcome.NEEDS_FACTS.value,
        rule=answer.rule,
        answer=text,
    )
