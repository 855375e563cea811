"""Acting on what is said of a step: it is noted with its day, in time or out of time."""

from collections.abc import Sequence
from datetime import timedelta

from msgspec.structs import replace

from bot.events import naming, saying
from bot.events.book import Act, Change, Offer, Planned, Verb
from bot.events.desk import Desk, Result, asked, none_planned, which
from bot.events.steps import CHOSEN, steps_about
from rules import phrases
from rules.days import When
from rules.deadlines import Deadline
from rules.finding import Finding, Outcome


def note(act: Act, desk: Desk, words: str) -> Result | None:  # noqa: ARG001 - every act takes the same
    """Note a step, once it is known which, of which event, and when; None where no event has such a step."""
    events = desk.of_kinds(act)
    if not events:
        return none_planned(act, desk)
    found = _steps(act, events, desk)
    if not found:
        return None if act.step is None and not act.kinds else _no_such_step(act, events[0])
    open_ones = [each for each in found if each[0].event.done.get(each[1].id) is None]
    found = open_ones if open_ones and act.event is None else found
    if len({planned.id for planned, _ in found}) > 1:
        return which(act, list({planned.id: planned for planned, _ in found}.values()))
    planned, deadline = found[0]
    if len(found) > 1:
        offers = [Offer(phrases.sentence(each.what), replace(act, event=planned.id, step=each.id)) for _, each in found]
        return asked(replace(act, event=planned.id), "step", "Which of these is done?", offers)
    act = replace(act, event=planned.id, step=deadline.id)
    if act.at is None:
        today = When(desk.now.date())
        offers = [
            Offer("Today", replace(act, at=today)),
            Offer("Yesterday", replace(act, at=When(today.date - timedelta(days=1)))),
        ]
        return asked(act, "date", f"When was it done: {deadline.what}?", offers)
    return _noted(act, planned, deadline.id, _day_of_step(act, planned, desk), desk)


def undo(act: Act, desk: Desk, words: str) -> Result | None:  # noqa: ARG001
    """A step is not done after all: it is due again; None where no event has such a step."""
    events = desk.of_kinds(act)
    if not events:
        return none_planned(act, desk)
    every = _steps(act, events, desk)
    found = [each for each in every if each[1].id in each[0].event.done] or every
    if not found:
        return None
    if len({planned.id for planned, _ in found}) > 1:
        return which(act, list({planned.id: planned for planned, _ in found}.values()))
    planned, deadline = found[0]
    if deadline.id not in planned.event.done:
        text = f"So I have it: {deadline.what} is not done yet; it is due {saying.period(deadline)}."
        return Result(replace(saying.stated(text), under=deadline.under))
    done = {step: at for step, at in planned.event.done.items() if step != deadline.id}
    event = replace(planned.event, done=done)
    text = f"Taken back: {deadline.what} is not done."
    finding = saying.chain_told(text, desk.chain(event), desk.now)
    return Result(finding, (Change(Verb.UNDO, replace(planned, event=event), deadline.id),))


def _steps(act: Act, events: Sequence[Planned], desk: Desk) -> list[tuple[Planned, Deadline]]:
    """The deadlines that an act may be about, each with its event."""
    return [
        (planned, deadline)
        for planned in events
        for deadline in steps_about(act, desk.chain(planned.event))
        if act.step in (None, deadline.id)
    ]


def _no_such_step(act: Act, planned: Planned) -> Result:
    text = f"The bylaws set nothing about {act.about} for the {naming.titled(planned.event)}; nothing is noted."
    return Result(Finding(Outcome.NOT_ADDRESSED, text))


def _day_of_step(act: Act, planned: Planned, desk: Desk) -> When:
    """The day of a step; one without a year is the latest such day before the event."""
    at = act.at or When(desk.now.date())
    event = planned.event.at.date
    if act.year_given or act.step not in CHOSEN:
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
    if step not in CHOSEN and at.date > desk.now.date():
        text = f"{phrases.moment(at)} is still to come. Tell me when it is done: {deadline.what}."
        return Result(Finding(Outcome.NEEDS_FACTS, text))
    if deadline.due and deadline.due.time and at.time is None and at.date == deadline.due.date:
        if at.date == desk.now.date():
            at = When(at.date, desk.now.time().replace(second=0, microsecond=0))
        else:
            question = f"At what time on {phrases.day(at.date)}? The last moment was {phrases.moment(deadline.due)}."
            return asked(replace(act, at=at), "time", question, ())
    methods = planned.event.methods or (act.methods if step == "notice" else ())
    event = replace(planned.event, done={**planned.event.done, step: at}, methods=methods)
    chain = desk.chain(event)
    change = Change(Verb.DONE, replace(planned, event=event), step)
    now_done = next((each for each in chain.deadlines if each.id == step), deadline)
    return Result(saying.done(now_done, event, chain, desk.now), (change,))
