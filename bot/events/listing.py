"""What is due, what is coming up, what was missed: answered from the chains of the events."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from bot.events import naming, saying
from bot.events.asking import Wanted
from bot.events.book import Planned
from rules import phrases
from rules.corporation import Corporation
from rules.deadlines import chain_of
from rules.deadlines.chain import Chain, Deadline, Status
from rules.finding import Finding, Note, Outcome, Point

_LATELY: Final = timedelta(days=30)
"""For so long after an event it is told what was missed for it."""
_MOST: Final = 30
"""Deadlines that one answer lists."""


def answer(wanted: Wanted, corporation: Corporation, events: Sequence[Planned], now: datetime) -> Finding:
    """The deadlines that are asked for, over all events of a corporation."""
    mine = [each for each in events if not wanted.kinds or each.event.kind in wanted.kinds]
    if not mine:
        name = naming.named(wanted.kinds[0]) if len(wanted.kinds) == 1 else "event"
        text = (
            f"No {name} is planned for {corporation.name}, so nothing is due. Tell me of one, for example: "
            '"we\'re holding the annual meeting on June 10".'
        )
        return Finding(Outcome.NEEDS_FACTS, text)
    chains = [chain_of(corporation, each.event, now) for each in mine]
    if wanted.missed:
        return _missed(corporation, [each for each in chains if _counts(each, now)])
    return _coming(wanted, corporation, chains, now)


def _missed(corporation: Corporation, chains: Sequence[Chain]) -> Finding:
    late = (Status.MISSED, Status.LATE)
    found = [
        (chain, each) for chain in chains for each in chain.deadlines if each.status in late and _stands(each, chain)
    ]
    if not found:
        return Finding(
            Outcome.VALUE, f"None of the deadlines of {corporation.name} has been missed.", values={"missed": []}
        )
    found.sort(key=lambda pair: _due(pair[1]))
    verb = "was" if len(found) == 1 else "were"
    cures = [point for _, each in found for point in each.cures]
    cured = "What mends it stands below." if cures else "The bylaws name nothing that mends it."
    text = f"{phrases.count(len(found), 'deadline')} {verb} missed, or met out of time, as far as it was noted: {_titles(found)}. {cured}"
    return _listed(text, found, "missed", cures)


def _coming(wanted: Wanted, corporation: Corporation, chains: Sequence[Chain], now: datetime) -> Finding:
    coming = [
        (chain, each)
        for chain in chains
        for each in chain.deadlines
        if each.status is Status.OPEN and each.due and each.instead_of is None and not saying.is_past(each.due, now)
    ]
    coming.sort(key=lambda pair: _due(pair[1]))
    found = [pair for pair in coming if wanted.since <= _due(pair[1])[0] <= wanted.until][:_MOST]
    missed = sum(
        1
        for chain in chains
        for each in chain.deadlines
        if each.status is Status.MISSED and _stands(each, chain) and _counts(chain, now)
    )
    late = (
        f" {phrases.count(missed, 'deadline')} {'is' if missed == 1 else 'are'} missed already: ask which."
        if missed
        else ""
    )
    if not found:
        later = next((pair for pair in coming if _due(pair[1])[0] > wanted.until), None)
        text = f"Nothing is due for {corporation.name} {wanted.words}.{late}"
        if later is None:
            return Finding(Outcome.VALUE, text, values={"due": []})
        text += f" The next is {later[1].what} for the {naming.titled(later[0].event)}, {saying.period(later[1])}."
        return Finding(Outcome.VALUE, text, later[1].under[:1], {"due": [], "next": later[1].due})
    verb = "is" if len(found) == 1 else "are"
    text = f"{phrases.count(len(found), 'thing')} {verb} due {wanted.words}; first {found[0][1].what}, {saying.period(found[0][1])}.{late}"
    return _listed(text, found, "due", ())


def _listed(text: str, found: Sequence[tuple[Chain, Deadline]], name: str, cures: Sequence[Point]) -> Finding:
    steps = []
    for chain, each in found:
        line = saying.line(each)
        steps.append(Point(f"{line.text}, for the {naming.titled(chain.event)}", line.under))
    dates = [
        {
            "what": each.what,
            "event": naming.titled(chain.event),
            "due": each.due,
            **({"from": each.opens} if each.opens else {}),
        }
        for chain, each in found
    ]
    notes = dict.fromkeys(Note("convention", each.convention) for _, each in found if each.convention)
    under = tuple(dict.fromkeys(each.under[0] for _, each in found if each.under))
    return Finding(
        Outcome.VALUE,
        text,
        under,
        {name: dates},
        steps=tuple(steps),
        cures=tuple(dict.fromkeys(cures)),
        notes=tuple(notes),
    )


def _titles(found: Sequence[tuple[Chain, Deadline]]) -> str:
    return "; ".join(f"{each.what}, {saying.period(each)}" for _, each in found[:3])


def _stands(deadline: Deadline, chain: Chain) -> bool:
    """Whether a missed deadline counts: one that only stood in the place of another does not."""
    return deadline.instead_of is None or all(each.id != deadline.instead_of for each in chain.deadlines)


def _counts(chain: Chain, now: datetime) -> bool:
    """Whether what was missed for an event still matters: it is ahead, or was lately."""
    return chain.event.at.date >= now.date() - _LATELY


def _due(deadline: Deadline) -> tuple[date, str]:
    when = deadline.due or deadline.opens
    return (when.date if when else date.max, str(when.time if when else "") or "24")
