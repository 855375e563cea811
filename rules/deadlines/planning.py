"""From an event to its chain: the deadlines that belong to its kind, in order, and what cannot work."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from msgspec.structs import replace

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines import (
    adjournments,
    board,
    boards,
    claims,
    committees,
    consents,
    lists,
    meetings,
    nominations,
    others,
    record_dates,
    requests,
)
from rules.deadlines.chain import Chain, Deadline, Event, EventKind, Problem, Status
from rules.deadlines.setting import Setting, elsewhere, names_the_day

Deadlines = Callable[[Setting], Iterator[Deadline]]
Problems = Callable[[Setting], Iterator[Problem]]

_OF_STOCKHOLDERS: Final[tuple[Deadlines, ...]] = (
    meetings.fixing,
    nominations.nominations,
    meetings.record_date,
    record_dates.of_meeting,
    meetings.notice,
    lists.lists,
    meetings.proxies,
    boards.after_annual,
)

DEADLINES: Final[Mapping[EventKind, Sequence[Deadlines]]] = {
    EventKind.ANNUAL_MEETING: _OF_STOCKHOLDERS,
    EventKind.SPECIAL_MEETING: _OF_STOCKHOLDERS,
    EventKind.ADJOURNED_MEETING: (adjournments.adjourned,),
    EventKind.STOCKHOLDER_CONSENT: (consents.of_stockholders,),
    EventKind.NOMINATIONS: (nominations.nominations,),
    EventKind.MEETING_REQUEST: (requests.of_stockholders,),
    EventKind.BOARD_MEETING_REQUEST: (requests.of_board,),
    EventKind.RECORD_DATE: (record_dates.fixed,),
    EventKind.PROXY: (others.proxy,),
    EventKind.DIVIDEND: (record_dates.dividend,),
    EventKind.SPECIAL_BOARD_MEETING: (board.calls, board.notices),
    EventKind.REGULAR_BOARD_MEETING: (boards.regular,),
    EventKind.FIRST_BOARD_MEETING: (boards.first,),
    EventKind.REGULAR_MEETINGS_FIXED: (boards.fixed,),
    EventKind.BOARD_CONSENT: (consents.of_directors,),
    EventKind.COMMITTEE_MEETING: (committees.committee,),
    EventKind.VACANCY: (others.vacancy,),
    EventKind.CLAIM: (claims.claim,),
    EventKind.BYLAW_AMENDMENT: (others.amendment,),
}
"""Which deadlines belong to which kind of event."""

PROBLEMS: Final[Mapping[EventKind, Sequence[Problems]]] = {
    EventKind.ANNUAL_MEETING: (meetings.business_day, meetings.barred_methods),
    EventKind.SPECIAL_MEETING: (meetings.barred_methods,),
    EventKind.ADJOURNED_MEETING: (adjournments.too_far,),
    EventKind.SPECIAL_BOARD_MEETING: (board.methods,),
}
"""What may stand in the way of an event beside its deadlines."""

FARTHEST: Final = 400
"""How many days around an event its nearest date that works is looked for."""
_SAMPLE: Final = datetime(2027, 6, 10, 10, tzinfo=None)  # noqa: DTZ001 - any moment, to see which kinds have deadlines


def chain_of(corporation: Corporation, event: Event, now: datetime) -> Chain:
    """The deadlines of an event as they stand at `now`, and why the event cannot be held as planned, if so."""
    setting = Setting(corporation, event, now)
    found = _deadlines(setting)
    problems = tuple(replace(each, nearest=_nearest(setting)) for each in _problems(setting, found))
    return Chain(corporation.id, event, found, problems)


def kinds_for(corporation: Corporation) -> tuple[EventKind, ...]:
    """The kinds of event for which its bylaws set at least one date."""
    return tuple(kind for kind in EventKind if _sets_a_date(corporation, kind))


def _sets_a_date(corporation: Corporation, kind: EventKind) -> bool:
    moment = _SAMPLE.replace(tzinfo=corporation.zone)
    event = Event(kind, When(moment.date(), moment.time()))
    found = _deadlines(Setting(corporation, event, moment))
    return any(each.opens or each.due or each.awaits for each in found)


def _deadlines(setting: Setting) -> tuple[Deadline, ...]:
    made = [setting.placed(each) for make in DEADLINES.get(setting.event.kind, ()) for each in make(setting)]
    return tuple(sorted(made, key=_order))


def _order(deadline: Deadline) -> tuple[bool, date, time]:
    """By the last day, then the hour; what only has a first day by that; those without a date last."""
    when = deadline.due or deadline.opens
    return (when is None, when.date if when else date.max, (when.time if when else None) or time.max)


def _problems(setting: Setting, found: Sequence[Deadline]) -> Iterator[Problem]:
    """Why it cannot be held as planned; nothing where it is over."""
    if setting.past(setting.event.at):
        return
    for check in PROBLEMS.get(setting.event.kind, ()):
        yield from check(setting)
    for each in found:
        if each.binding and each.status is Status.MISSED and each.due:
            text = f"It is too late for {each.what}: the last {_unit(each.due)} was {phrases.moment(each.due)}."
            yield Problem(text, each.id)
        elif each.binding and each.status is Status.LATE and each.done_at:
            yield Problem(_out_of_window(setting, each, each.done_at), each.id)


def _unit(when: When) -> str:
    return "moment" if when.time else "day"


def _out_of_window(setting: Setting, deadline: Deadline, done: When) -> str:
    late = deadline.due is not None and setting.earlier(deadline.due, done)
    limit = deadline.due if late else deadline.opens
    bound = f"the {'last' if late else 'first'} {_unit(limit)} is {phrases.moment(limit)}" if limit else ""
    again = _again(setting, deadline)
    return f"{phrases.moment(done)} is too {'late' if late else 'early'} for {deadline.what}: {bound}.{again}"


def _again(setting: Setting, deadline: Deadline) -> str:
    if names_the_day(deadline.id) and deadline.due and not setting.past(deadline.due):
        return f" A new one is in time until {phrases.moment(deadline.due)}."
    return ""


def _nearest(setting: Setting) -> When | None:
    """The date nearest to the planned one, and not before now, on which nothing stands in the way."""
    return next((when for when in _candidates(setting) if works(setting, when)), None)


def _candidates(setting: Setting) -> Iterator[When]:
    event = setting.event
    start = board.first_start(setting) if event.kind is EventKind.SPECIAL_BOARD_MEETING else None
    if any(names_the_day(step) for step in event.done):
        yield event.at
    if start and setting.earlier(event.at, start):
        yield start
    for apart in range(1, FARTHEST):
        yield When(event.at.date + timedelta(days=apart), event.at.time)
        yield When(event.at.date - timedelta(days=apart), event.at.time)


def works(setting: Setting, when: When) -> bool:
    """Whether nothing stands in the way of the event on that day, with a new notice of it, if it is not over yet."""
    if setting.past(when):
        return False
    moved = replace(setting, event=elsewhere(setting.event, when))
    return next(_problems(moved, _deadlines(moved)), None) is None
