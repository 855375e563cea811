"""Acting on what is said of an event's day: it is planned, moved or called off; what cannot work is said at once."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from msgspec.structs import replace

from bot.events import naming, reading, saying
from bot.events.book import Act, Change, Offer, Planned, Verb
from bot.events.desk import LEAVE, Desk, Result, asked, none_planned, which
from rules import phrases
from rules.days import When
from rules.deadlines import kinds_for, moved
from rules.deadlines.chain import Chain, Event, EventKind, Status
from rules.finding import Outcome

_FIRST: Final = date(1900, 1, 1).toordinal()
_LAST: Final = date(2200, 1, 1).toordinal()
"""Days outside of these are slips of the pen."""


def plan(act: Act, desk: Desk, words: str) -> Result | None:  # noqa: ARG001 - every act takes the same
    """Plan an event, once its kind and day are known, it can work, and it is surely meant."""
    known = kinds_for(desk.corporation)
    kinds = tuple(each for each in act.kinds if each in known)
    if not kinds:
        return Result(saying.not_set(desk.corporation, act.kinds))
    if len(kinds) > 1:
        offers = [Offer(phrases.sentence(naming.named(each)), replace(act, kinds=(each,))) for each in kinds]
        return asked(replace(act, kinds=kinds), "kind", "Which kind of meeting is it?", offers)
    if act.at is None:
        question = f"On which day is the {naming.named(kinds[0])}?"
        return asked(replace(act, kinds=kinds), "date", question, ())
    act = replace(act, at=_ahead(act, kinds[0], desk))
    event = Event(kinds[0], act.at or When(desk.now.date()), held_by=act.held_by)
    same = [each for each in desk.events if each.event.kind is event.kind]
    if any(each.event.at == act.at for each in same):
        return _known_already(next(each for each in same if each.event.at == act.at), desk)
    beside = _beside(replace(act, kinds=kinds), event, same, desk)
    if beside:
        return beside
    return _planned(replace(act, kinds=kinds), event, desk)


def _ahead(act: Act, kind: EventKind, desk: Desk) -> When | None:
    """The day of an event; one without a year that lies ahead by its nature is the next such day, in any tense."""
    at = act.at
    if at is None or act.year_given or kind not in naming.AHEAD or not saying.is_past(at, desk.now):
        return at
    return reading.next_such(at, desk.now)


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
    question = f"A {naming.named(event.kind)} is planned already on {phrases.moment(ahead[0].event.at)}. Is it moved?"
    return asked(act, "leave", question.replace("A a", "An a"), offers)


def _planned(act: Act, event: Event, desk: Desk) -> Result:
    chain = desk.chain(event)
    over = saying.is_past(event.at, desk.now) and event.kind in naming.MEETINGS
    if not act.anyway and chain.problems:
        return _cannot(act, chain, desk)
    if not act.sure or (over and not act.anyway):
        offers = [Offer("Yes, plan it", replace(act, sure=True, anyway=True)), Offer(LEAVE, None)]
        past = " It is past." if over else ""
        question = f"Shall I keep track of the {naming.titled(event)}?{past}"
        found = saying.chain_told(question, chain, desk.now, outcome=Outcome.NEEDS_FACTS)
        return asked(act, "leave", question, offers, found)
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
    return asked(act, "leave", "What shall I plan?", offers, saying.impossible(chain, desk.now))


def move(act: Act, desk: Desk, words: str) -> Result | None:
    """Put an event on another day; what was done and is worth nothing now is told. `words` are those of the day."""
    found = desk.of_kinds(act)
    if not found:
        return none_planned(act, desk)
    if len(found) > 1:
        return which(act, found)
    planned = found[0]
    act = replace(act, event=planned.id)
    to = _new_day(act, planned.event, words, desk)
    if to is None:
        return asked(act, "date", f"To which day is the {naming.titled(planned.event)} moved?", ())
    if to == planned.event.at:
        return _known_already(planned, desk)
    if saying.is_past(to, desk.now) and not act.anyway:
        question = f"{phrases.moment(to)} is past. To which day is the {naming.titled(planned.event)} moved?"
        return asked(act, "date", question, ())
    result = moved(desk.corporation, planned.event, to, desk.now)
    chain = result.after
    if chain.problems and not act.anyway and not _only_done_steps(chain):
        return _cannot(replace(act, at=to), chain, desk)
    change = Change(Verb.MOVE, replace(planned, event=chain.event))
    return Result(saying.moved(result, desk.now), (change,))


def _only_done_steps(chain: Chain) -> bool:
    """Whether nothing but steps already done stands in the way: they are told as no longer valid."""
    return all(
        any(each.id == problem.deadline and each.status is Status.LATE for each in chain.deadlines)
        for problem in chain.problems
    )


def _new_day(act: Act, event: Event, words: str, desk: Desk) -> When | None:
    if act.shift:
        days = event.at.date.toordinal() + act.shift
        return When(date.fromordinal(days), event.at.time) if _FIRST < days < _LAST else None
    to = reading.near(act, words, event.at, desk.now)
    if to and not act.year_given and saying.is_past(to, desk.now):
        to = reading.next_such(to, desk.now)
    return When(to.date, to.time or event.at.time) if to else None


def cancel(act: Act, desk: Desk, words: str) -> Result | None:  # noqa: ARG001
    """Call an event off."""
    found = desk.of_kinds(act)
    if not found:
        return none_planned(act, desk)
    if len(found) > 1:
        return which(act, found)
    planned = found[0]
    text = f"The {naming.titled(planned.event)} is called off; nothing is due for it any more."
    return Result(saying.stated(text), (Change(Verb.CANCEL, planned),))
