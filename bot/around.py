"""What is said around the questions: thanks, never mind, what can you do, why, show me the section."""

from datetime import datetime
from typing import Final

from bot import answer as answers
from bot import manners
from bot.answer import Answer
from bot.building import built
from bot.state import State
from bot.understand.question import Question
from rules.corporation import Corporation
from rules.finding import Finding, Outcome
from rules.registry import RULES

CAN_DO_SAID: Final = (
    "Ask me about the corporation's meetings, directors, committees, officers, shares, indemnification, dividends, books or "
    "the amendment of its bylaws."
)


def around(
    state: State,
    manner: manners.Manner,
    message: str,
    now: datetime,
    corporation: Corporation,
    last: Finding | None,
) -> tuple[State, Answer] | None:
    """What is said around the questions: thanks, never mind, why, show me the section; None where it asks of nothing.

    `last` is what was told of an event, where the message before was on one.
    """
    local = now.astimezone(corporation.zone)
    said = CAN_DO_SAID if manner is manners.Manner.HELP else manners.reply(manner)
    if said:
        answer = answers.bare(Outcome.OUT_OF_SCOPE, said, question=message, corporation=corporation, asked_at=local)
        ended = State(state.corporation, events=state.events)
        return (ended if manner is manners.Manner.NEVER_MIND else state), answer
    if state.offered or (state.rule is None and last is None):
        return None
    finding = RULES[state.rule].answer(corporation, {**state.facts, "now": local}) if state.rule else last
    if finding is None:
        return None
    told = manners.reason(finding) if manner is manners.Manner.WHY else manners.sections(finding)
    asked = Question(message, {}, (), (), polar=False, wh=False)
    return state, built(told, message, corporation, local, state.rule, asked)
