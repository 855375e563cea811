"""The turn of a conversation that is about events: what `bot.events` says, as a state and an answer."""

from datetime import datetime
from typing import Any, Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from bot import answer as answers
from bot import events
from bot.answer import Answer, MissingFact, Understood
from bot.days_anew import BOARD_MEETS
from bot.events import naming, saying
from bot.events.saying import RULE
from bot.state import State
from rules.corporation import Corporation
from rules.deadlines import Event, EventKind, chain_of
from rules.finding import Finding
from rules.terms import Body, Meeting

_OF_REPORTS: Final = "committees.report"
"""What hangs on the day of the board's meeting, so that telling it plans no meeting."""
FACT: Final = "event"
"""What stands in the place of a fact's name in a question back on an event."""
_MEETINGS: Final = {
    EventKind.ANNUAL_MEETING: Meeting.ANNUAL,
    EventKind.SPECIAL_MEETING: Meeting.SPECIAL,
    EventKind.SPECIAL_BOARD_MEETING: Meeting.SPECIAL,
    EventKind.REGULAR_BOARD_MEETING: Meeting.REGULAR,
    EventKind.FIRST_BOARD_MEETING: Meeting.FIRST,
}


class Turn(Struct, frozen=True):
    """A state and an answer; `faint` where a rule that has something to say comes first."""

    state: State
    answer: Answer
    faint: bool = False


def turn(state: State, message: str, now: datetime, corporation: Corporation) -> Turn | None:
    """What a message says of events; None where it says nothing of them, or answers what a rule asked for."""
    if state.waiting and not state.pending:
        return None
    if state.rule == _OF_REPORTS and BOARD_MEETS.search(message):
        return None
    local = now.astimezone(corporation.zone)
    talking = state.rule is not None
    told = events.respond(state.events, state.pending, message, local, corporation, talking=talking)
    if told is None:
        return None
    new = replace(
        state,
        events=events.applied(state.events, told.changes),
        pending=told.pending,
        changes=told.changes,
        offered=(),
        **(_about(told.changes[-1].planned.event) if told.changes else {}),
    )
    return Turn(new, _answer(told, message, local, corporation), faint=told.nothing_planned)


def last_told(state: State, now: datetime, corporation: Corporation) -> Finding | None:
    """What was last told of an event, for "why?" and "show me the section"; None where no event was told."""
    if not state.changes or state.changes[-1].planned.corporation != corporation.id:
        return None
    event = state.changes[-1].planned.event
    return saying.chain_told(f"The {naming.titled(event)}.", chain_of(corporation, event, now), now)


def _about(event: Event) -> dict[str, Any]:
    """What the conversation is about after an event was told: a question may follow that needs its day."""
    facts: dict[str, Any] = {}
    if event.kind in _MEETINGS:
        body = Body.STOCKHOLDERS if event.kind in naming.OF_STOCKHOLDERS else Body.BOARD
        facts = {"meeting_at": event.at, "meeting": _MEETINGS[event.kind], "body": body}
    return {"facts": facts, "rule": None, "date": None, "words": ()}


def _answer(told: events.Told, message: str, now: datetime, corporation: Corporation) -> Answer:
    def built(finding: Finding, understood: Understood) -> Answer:
        return answers.build(
            finding, question=message, corporation=corporation, asked_at=now, rule=RULE, understood=understood
        )

    dates = tuple({"text": each.text, "means": each.iso} for each in told.moments)
    also = tuple(built(each, Understood()) for each in told.more)
    answer = msgspec.structs.replace(built(told.finding, Understood({}, dates)), also=also)
    if told.pending and told.question:
        options = tuple(each.label for each in told.pending.offers)
        answer = msgspec.structs.replace(answer, missing=(MissingFact(FACT, told.question, options),))
    readings = tuple(answers.Remark("reading", each.reading) for each in told.moments if each.reading)
    return msgspec.structs.replace(answer, notes=(*readings, *answer.notes)) if readings else answer
