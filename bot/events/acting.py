"""Acting on a statement: what is open is asked for, what cannot work is said, and the rest is done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.events import naming, reading, saying
from bot.events.book import Act, Change, Offer, Pending, Planned, Verb, applied
from bot.events.steps import steps_about
from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines import chain_of, kinds_for
from rules.deadlines.chain import Chain, Event, Status
from rules.finding import Finding, Outcome

_MOST_OFFERS: Final = 10
LEAVE: Final = "Leave it"


@dataclass(frozen=True, slots=True)
class Result:
    """What is said to one statement, what it changes, and the question back."""

    finding: Finding
    changes: tuple[Change, ...] = ()
    pending: Pending | None = None
    question: str = ""
    nothing_planned: bool = False
    """Whether it says no more than that there is no such event."""


@dataclass(frozen=True, slots=True)
class Desk:
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
            ahead = tuple(each for each in found if each.event.at.date == act.at.date)
        return ahead or found

    def left_alone(self) -> Finding:
        """Nothing is changed."""
        return saying.stated("All right, nothing is changed.")


def act_on(act: Act, desk: Desk, words: str = "") -> Result | None:
    """Act on a statement, as far as it goes. `words` are those of its date, as they were written."""
    return _ACTS[act.verb](act, desk, words)


def _asked(act: Act, missing: str, question: str, offers: Sequence[Offer], finding: Finding | None = None) -> Result:
    """A question back; `finding` is what is said with it."""
    told = finding or Finding(Outcome.NEEDS_FACTS, question)
    return Result(told, (), Pending(act, missing, tuple(offers[:_MOST_OFFERS])), question)


def _which(act: Act, found: Sequence[Planned]) -> Result:
    names = naming.labels(tuple(found))
    offers = [Offer(names[each.id], replace(act, event=each.id)) for each in found]
    return _asked(act, "event", "Which one is meant?", offers)


def _none_planned(act: Act, desk: Desk) -> Result:
    name = naming.NAMES[act.kinds[0]] if len(act.kinds) == 1 else "event"
    text = (
        f"No {name} is planned for {desk.corporation.name}. Tell me of it first, for example: "
        '"we\'re holding the annual meeting on June 10".'
    )
    return Result(Finding(Outcome.NEEDS_FACTS, text), nothing_planned=True)


# Planning


def _plan(act: Act, desk: Desk, words: str) -> Result | None:  # noqa: ARG001 - every act takes the same
    known = kinds_for(desk.corporation)
    kinds = tuple(each for each in act.kinds if each in known)
    if not kinds:
        return Result(saying.not_set(desk.corporation, act.kinds))
    if len(kinds) > 1:
        offers = [Offer(phrases.sentence(naming.NAMES[each]), replace(act, kinds=(each,))) for each in kinds]
        return _asked(replace(act, kinds=kinds), "kind", "Which kind of meeting is it?", offers)
    if act.at is None:
        question = f"On which day is the {naming.NAMES[kinds[0]]}?"
        return _asked(replace(act, kinds=kinds), "date", question, ())
    event = Event(kinds[0], act.at, held_by=act.held_by)
    same = [each for each in desk.events if each.event.kind is event.kind]
    if any(each.event.at == act.at for each in same):
        return _known_already(next(each for each in same if each.event.at == act.at), desk)
    beside = _beside(replace(act, kinds=kinds), event, same, desk)
    if beside:
        return beside
    return _planned(replace(act, kinds=kinds), event, desk)


def _known_already(planned: Planned, desk: Desk) -> Result:
    text = f"The {naming.titled(planned.event)} is planned already."
    return Result(saying.chain_told(text, desk.chain(planned.event), desk.now))


def _beside(act: Act, event: Event, same: Sequence[Planned], desk: Desk) -> Result | None:
    """Another event of the kind is ahead: it is moved, or this is a further one."""
    ahead = [each for each in same if not saying.is_past(each.event.at, desk.now)]
    if act.beside or not ahead:
        return None
    offers = [
        Offer(
            f"Move that of {phrases.moment(each.event.at)} to {phrases.moment(event.at)}"[:75],
            Act(Verb.MOVE, act.kinds, event.at, event=each.id),
        )
        for each in ahead[:3]
    ]
    offers += [Offer("Plan both", replace(act, beside=True, sure=True)), Offer(LEAVE, None)]
    question = f"A {naming.NAMES[event.kind]} is planned already on {phrases.moment(ahead[0].event.at)}. Is it moved?"
    return _asked(act, "leave", question.replace("A a", "An a"), offers)


def _planned(act: Act, event: Event, desk: Desk) -> Result:
    chain = desk.chain(event)
    over = saying.is_past(event.at, desk.now) and event.kind in naming.MEETINGS
    if not act.anyway and chain.problems:
        return _cannot(act, chain, desk)
    if not act.sure or (over and not act.anyway):
        offers = [Offer("Yes, plan it", replace(act, sure=True, anyway=True)), Offer(LEAVE, None)]
        past = " It is past." if over else ""
        question = f"Shall I keep track of the {naming.titled(event)}?{past}"
        found = replace(saying.chain_told(question, chain, desk.now, outcome=Outcome.NEEDS_FACTS))
        return _asked(act, "leave", question, offers, found)
    identity = f"{event.kind.value}:{event.at.date}:{desk.now:%Y%m%d%H%M%S}"
    planned = Planned(identity, desk.corporation.id, event)
    text = f"Planned: the {naming.titled(event)}."
    return Result(saying.chain_told(text, chain, desk.now), (Change(act.verb, planned),))


def _cannot(act: Act, chain: Chain, desk: Desk) -> Result:
    """What cannot work is said at once, with the nearest day that does."""
    nearest = next((each.nearest for each in chain.problems if each.nearest), None)
    at = phrases.moment(chain.event.at)
    offers = [Offer(f"Take {phrases.moment(nearest)}", replace(act, at=nearest, shift=0, sure=True))] if nearest else []
    offers += [Offer(f"Keep {at} all the same", replace(act, at=chain.event.at, shift=0, sure=True, anyway=True))]
    offers += [Offer(LEAVE, None)]
    return _asked(act, "leave", "What shall I plan?", offers, saying.impossible(chain, desk.now))


# Moving and calling off


def _move(act: Act, desk: Desk, words: str) -> Result | None:
    found = desk.of_kinds(act)
    if not found:
        return _none_planned(act, desk)
    if len(found) > 1:
        return _which(act, found)
    planned = found[0]
    act = replace(act, event=planned.id)
    to = _new_day(act, planned.event, words, desk)
    if to is None:
        return _asked(act, "date", f"To which day is the {naming.titled(planned.event)} moved?", ())
    if to == planned.event.at:
        return _known_already(planned, desk)
    event = replace(planned.event, at=to)
    before, chain = desk.chain(planned.event), desk.chain(event)
    if chain.problems and not act.anyway and not _only_done_steps(chain):
        return _cannot(replace(act, at=to), chain, desk)
    held = {each.id for each in before.deadlines if each.status is Status.DONE}
    invalid = [each for each in chain.deadlines if each.id in held and each.status is Status.LATE]
    change = Change(Verb.MOVE, replace(planned, event=event))
    return Result(saying.moved(planned.event, chain, invalid, desk.now), (change,))


def _only_done_steps(chain: Chain) -> bool:
    """Whether nothing but steps already done stands in the way: they are told as no longer valid."""
    return all(
        any(each.id == problem.deadline and each.status is Status.LATE for each in chain.deadlines)
        for problem in chain.problems
    )


def _new_day(act: Act, event: Event, words: str, desk: Desk) -> When | None:
    if act.shift:
        return When(event.at.date + timedelta(days=act.shift), event.at.time)
    to = reading.near(act, words, event.at, desk.now)
    return When(to.date, to.time or event.at.time) if to else None


def _cancel(act: Act, desk: Desk, words: str) -> Result | None:  # noqa: ARG001
    found = desk.of_kinds(act)
    if not found:
        return _none_planned(act, desk)
    if len(found) > 1:
        return _which(act, found)
    planned = found[0]
    text = f"The {naming.titled(planned.event)} is called off; nothing is due for it any more."
    return Result(saying.stated(text), (Change(Verb.CANCEL, planned),))


# Steps


def _done(act: Act, desk: Desk, words: str) -> Result | None:
    events = desk.of_kinds(act)
    if not events:
        return _none_planned(act, desk)
    found = [
        (planned, deadline)
        for planned in events
        for deadline in steps_about(act, desk.chain(planned.event))
        if act.step in (None, deadline.id)
    ]
    if not found:
        return None if act.step is None and not act.kinds else _no_such_step(act, events[0])
    open_ones = [each for each in found if each[0].event.done.get(each[1].id) is None]
    found = open_ones if open_ones and act.event is None else found
    if len({planned.id for planned, _ in found}) > 1:
        return _which(act, list({planned.id: planned for planned, _ in found}.values()))
    planned, deadline = found[0]
    if len(found) > 1:
        offers = [Offer(phrases.sentence(each.what), replace(act, event=planned.id, step=each.id)) for _, each in found]
        return _asked(replace(act, event=planned.id), "step", "Which of these is done?", offers)
    act = replace(act, event=planned.id, step=deadline.id)
    if act.at is None:
        today = When(desk.now.date())
        offers = [
            Offer("Today", replace(act, at=today)),
            Offer("Yesterday", replace(act, at=When(today.date - timedelta(days=1)))),
        ]
        return _asked(act, "date", f"When was it done: {deadline.what}?", offers)
    return _noted(act, planned, deadline.id, _day_of_step(act, planned, words, desk), desk)


def _no_such_step(act: Act, planned: Planned) -> Result:
    text = f"The bylaws set nothing about {act.about} for the {naming.titled(planned.event)}; nothing is noted."
    return Result(Finding(Outcome.NOT_ADDRESSED, text))


def _day_of_step(act: Act, planned: Planned, words: str, desk: Desk) -> When:  # noqa: ARG001
    """The day of a step; one without a year is the latest such day before the event."""
    at = act.at or When(desk.now.date())
    event = planned.event.at.date
    if act.year_given or act.step != "record_date":
        return at
    years = [year for year in (event.year, event.year - 1) if _exists(at, year) and at.date.replace(year=year) <= event]
    return When(at.date.replace(year=years[0]), at.time) if years else at


def _exists(at: When, year: int) -> bool:
    try:
        at.date.replace(year=year)
    except ValueError:
        return False
    return True


def _noted(act: Act, planned: Planned, step: str, at: When, desk: Desk) -> Result:
    deadline = desk.chain(planned.event).the(step)
    if step != "record_date" and at.date > desk.now.date():
        text = f"{phrases.moment(at)} is still to come. Tell me when it is done: {deadline.what}."
        return Result(Finding(Outcome.NEEDS_FACTS, text))
    if deadline.due and deadline.due.time and at.time is None and at.date == deadline.due.date:
        if at.date == desk.now.date():
            at = When(at.date, desk.now.time().replace(second=0, microsecond=0))
        else:
            question = f"At what time on {phrases.day(at.date)}? The last moment was {phrases.moment(deadline.due)}."
            return _asked(replace(act, at=at), "time", question, ())
    methods = planned.event.methods or (act.methods if step == "notice" else ())
    event = replace(planned.event, done={**planned.event.done, step: at}, methods=methods)
    chain = desk.chain(event)
    change = Change(Verb.DONE, replace(planned, event=event), step)
    now_done = next((each for each in chain.deadlines if each.id == step), deadline)
    return Result(saying.done(now_done, event, chain, desk.now), (change,))


_ACTS: Final[dict[Verb, Callable[[Act, Desk, str], Result | None]]] = {
    Verb.PLAN: _plan,
    Verb.MOVE: _move,
    Verb.CANCEL: _cancel,
    Verb.DONE: _done,
}
