"""What is said of an event and its deadlines, as findings: every sentence leans on the provisions of its deadline."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from bot.events.naming import named, titled
from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines import Moved
from rules.deadlines.chain import Chain, Deadline, Event, EventKind, Status
from rules.finding import Finding, Note, Outcome, Point
from rules.provisions import Provision

RULE: Final = "deadlines.plan"
"""What stands in the place of a rule's id in answers on events."""
_STANDING: Final = {
    Status.DONE: "done",
    Status.LATE: "done out of time",
    Status.MISSED: "past and not done",
    Status.IMPLIED: "past, taken as done",
}


def is_past(when: When, now: datetime) -> bool:
    """Whether a day or moment, in the zone of `now`, is over."""
    return when.at(now.tzinfo) < now if when.time else when.date < now.date()  # type: ignore[arg-type]


def period(deadline: Deadline) -> str:
    """When a thing may be done: "from Sun Apr 11, 2027 to Mon May 31, 2027"."""
    opens, due = deadline.opens, deadline.due
    if due is None and opens is None:
        return _undated(deadline)
    if due is None:
        return f"from {phrases.moment(opens)} on" if opens else ""
    if opens is None or opens == due:
        return f"{'by' if opens is None else 'on'} {phrases.moment(due)}"
    return f"from {phrases.moment(opens)} to {phrases.moment(due)}"


def _undated(deadline: Deadline) -> str:
    if deadline.silent:
        return f"the bylaws set no date; looked for: {deadline.silent}"
    awaited = " and ".join(each.replace("_", " ") for each in deadline.awaits)
    return f"no date yet; it hangs on another: {awaited}" if awaited else "no date yet"


def who(deadline: Deadline) -> str:
    """Who is charged with it, and who stands in; empty where the bylaws name nobody."""
    if not deadline.charged:
        return ""
    instead = f"; in that officer's absence {phrases.roles(deadline.stand_ins)}" if deadline.stand_ins else ""
    return f" ({phrases.roles(deadline.charged)}{instead})"


def line(deadline: Deadline) -> Point:
    """A deadline in one line, resting on its first provision."""
    under = deadline.under[0] if deadline.under else None
    if deadline.status in (Status.DONE, Status.LATE) and deadline.done_at:
        told = f"{_STANDING[deadline.status]} on {phrases.moment(deadline.done_at)}"
        return Point(
            f"{deadline.what}: {told}{'' if deadline.status is Status.DONE else '; ' + period(deadline)}", under
        )
    missed = f", {_STANDING[deadline.status]}" if deadline.status in (Status.MISSED, Status.IMPLIED) else ""
    return Point(f"{deadline.what}: {period(deadline)}{missed}{who(deadline)}", under)


def stated(text: str, *, outcome: Outcome = Outcome.VALUE) -> Finding:
    """A sentence that leans on no provision."""
    return Finding(outcome, text)


def chain_told(text: str, chain: Chain, now: datetime, *, outcome: Outcome = Outcome.VALUE) -> Finding:
    """A sentence on an event, with what is due because of it, in the order in which it falls due."""
    following = next((each for each in chain.deadlines if _is_open(each, now)), None)
    if following and outcome is Outcome.VALUE:
        text = f"{text} Next is {following.what}, {period(following)}{who(following)}."
    values: dict[str, object] = {"event": named(chain.event.kind), "event_at": chain.event.at}
    values |= {each.id: each.due for each in chain.deadlines if each.due}
    cures = [point for each in chain.deadlines if each.status in (Status.LATE, Status.MISSED) for point in each.cures]
    notes = dict.fromkeys(Note("convention", each.convention) for each in chain.deadlines if each.convention)
    return Finding(
        outcome,
        text,
        _provisions(_by_weight(chain, now)),
        values,
        steps=tuple(line(each) for each in chain.deadlines),
        cures=tuple(dict.fromkeys(cures)),
        notes=tuple(notes),
    )


def _is_open(deadline: Deadline, now: datetime) -> bool:
    timely = deadline.due is not None and not is_past(deadline.due, now)
    return deadline.status is Status.OPEN and deadline.instead_of is None and timely


def _by_weight(chain: Chain, now: datetime) -> list[Deadline]:
    """The deadlines whose words matter most first: late and missed ones, then open ones, then the rest."""
    late = [each for each in chain.deadlines if each.status in (Status.LATE, Status.MISSED)]
    coming = [each for each in chain.deadlines if _is_open(each, now)]
    return [*late, *coming, *(each for each in chain.deadlines if each not in late and each not in coming)]


def _provisions(deadlines: Iterable[Deadline]) -> tuple[Provision, ...]:
    return tuple(dict.fromkeys(each.under[0] for each in deadlines if each.under))


def impossible(chain: Chain, now: datetime) -> Finding:
    """Why an event cannot be held as planned, with the nearest day that works."""
    first = chain.problems[0]
    nearest = f" The nearest date that works is {phrases.moment(first.nearest)}." if first.nearest else ""
    text = (
        f"The {titled(chain.event)} cannot work: {' '.join(_ended(each.text) for each in chain.problems[:2])}{nearest}"
    )
    found = chain_told(text, chain, now, outcome=Outcome.NO)
    binding = [each for each in chain.deadlines if each.id == first.deadline]
    under = tuple(dict.fromkeys([*_provisions(binding), *found.under]))
    cures = tuple(dict.fromkeys([*(point for each in binding for point in each.cures), *found.cures]))
    values = {**found.values, **({"nearest": first.nearest} if first.nearest else {})}
    return replace(found, under=under, cures=cures, values=values)


def _ended(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."


def done(deadline: Deadline, event: Event, chain: Chain, now: datetime) -> Finding:
    """A step that was noted: in time, or out of time and what cures it."""
    at = phrases.moment(deadline.done_at or event.at)
    if deadline.status is not Status.LATE:
        found = chain_told(f"Noted: {deadline.what}, {at}, in time.", chain, now)
        return replace(found, under=_led_by(deadline, found.under))
    text = f"Noted, but out of time: {deadline.what} was done on {at}; it could be done {period(deadline)}."
    follows = "".join(f" {_ended(phrases.sentence(each.text))}" for each in deadline.missed[:1])
    mends = "" if deadline.cures else " The bylaws name nothing that mends it."
    found = chain_told(text + follows + mends, chain, now, outcome=Outcome.NO)
    return replace(found, under=_led_by(deadline, found.under))


def _led_by(deadline: Deadline, under: Sequence[Provision]) -> tuple[Provision, ...]:
    return tuple(dict.fromkeys([*deadline.under, *under]))


def moved(result: Moved, now: datetime) -> Finding:
    """A moved event: what of that done before no longer holds, and what is due now."""
    old, chain = result.before.event, result.after
    text = (
        f"Moved: the {named(old.kind)} is on {phrases.moment(chain.event.at)}, no longer on {phrases.moment(old.at)}."
    )
    for each in result.invalid:
        text += f" No longer valid is {each.deadline.what}: {_ended(each.why.text)}"
    kept = [each for each in chain.deadlines if each.status is Status.DONE and each.instead_of is None]
    if kept:
        text += f" What was done still counts: {', '.join(each.what for each in kept)}."
    found = chain_told(text, chain, now)
    why = [each.why.under for each in result.invalid if each.why.under]
    return replace(found, under=tuple(dict.fromkeys([*why, *found.under])))


def not_set(corporation: Corporation, kinds: Sequence[EventKind]) -> Finding:
    """Its bylaws set no deadline because of such an event."""
    name = named(kinds[0])
    text = (
        f"The bylaws of {corporation.name} set no deadline because of {'an' if name[0] in 'aeiou' else 'a'} {name}; "
        "there is nothing to keep track of."
    )
    return Finding(Outcome.NOT_ADDRESSED, text)
