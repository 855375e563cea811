"""Questions as JSON lines in, answers as JSON lines out, one for one and in order."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from bot import dialogue
from bot.answer import Answer
from bot.library import Library
from rules.errors import BylawsError

_ZONE = "America/New_York"


class Asked(msgspec.Struct, frozen=True):
    """One line: a conversation of turns about a corporation, at a moment."""

    turns: tuple[str, ...]
    id: str | int | None = None
    corporation: str | None = None
    at: str | None = None


class Answered(msgspec.Struct, frozen=True):
    """The answers to one line, one a turn."""

    id: str | int | None
    answers: tuple[Answer, ...]


class Refused(msgspec.Struct, frozen=True):
    """A line that could not be read, and why."""

    id: str | int | None
    error: str


def run(lines: Iterable[str], library: Library, now: datetime) -> Iterator[str]:
    """Answer line after line; one that cannot be read gets an error and the run goes on. Blank lines are skipped."""
    for line in lines:
        if line.strip():
            yield msgspec.json.encode(_line(line, library, now)).decode()


def _line(line: str, library: Library, now: datetime) -> Answered | Refused:
    try:
        asked = msgspec.json.decode(line, type=Asked)
        moment = datetime.fromisoformat(asked.at) if asked.at else now
        moment = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(_ZONE))
        corporation = library.get(asked.corporation).id if asked.corporation else None
    except (msgspec.DecodeError, UnicodeError, ValueError, BylawsError) as error:
        return Refused(_id_of(line), f"the line cannot be read: {error}")
    try:
        return Answered(asked.id, _answers(asked.turns, dialogue.State(corporation), moment, library))
    except BylawsError as error:
        return Refused(asked.id, str(error))


def _answers(turns: tuple[str, ...], state: dialogue.State, moment: datetime, library: Library) -> tuple[Answer, ...]:
    answers = []
    for turn in turns:
        state, answer = dialogue.respond(state, turn, moment, library)
        answers.append(answer)
    return tuple(answers)


class _Named(msgspec.Struct, frozen=True):
    id: str | int | None = None


def _id_of(line: str) -> str | int | None:
    try:
        return msgspec.json.decode(line, type=_Named).id
    except (msgspec.DecodeError, UnicodeError):
        return None
