"""A conversation in the terminal: answers, and what a person says of them, which is kept."""

import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.answer import Answer
from bot.dialogue import State, respond
from bot.library import Library
from bot.questions.log import append
from bot.questions.marks import Mark, Said, mark_of
from bot.questions.record import kept

_NOTHING: Final = "There is no answer yet to mark."
_THANKS: Final = {
    Mark.RIGHT: "Thank you; marked as right.",
    Mark.WRONG: "Thank you; marked as wrong. `bylaws questions --wrong` lists it.",
}
_EXPLAIN: Final = ' "wrong: ..." says what it should have been.'
_NOT_KEPT: Final = "Nothing is kept of this conversation, so there is nothing to mark."


class Chat:
    """One conversation. `path` is the file of questions, None where none is kept; `warn` is told why one was not."""

    def __init__(self, state: State, library: Library, path: Path | None, warn: Callable[[str], None]) -> None:
        self._state = state
        self._library = library
        self._path = path
        self._warn = warn
        self._last: tuple[str, Answer] | None = None

    def say(self, message: str, now: datetime) -> Answer | str:
        """The answer to a message, or what is said to one that marks the answer before."""
        said = mark_of(message)
        if said and not self._expected(said):
            return self._marked(said)
        self._state, answer = respond(self._state, message, now, self._library)
        self._last = uuid.uuid4().hex, answer
        self._keep(*self._last)
        return answer

    def _expected(self, said: Said) -> bool:
        """Whether it answers a question of ours: "right" can mean yes."""
        return self._state.pending is not None or (said.mark is Mark.RIGHT and bool(self._state.waiting))

    def _marked(self, said: Said) -> str:
        if self._last is None:
            return _NOTHING
        if self._path is None:
            return _NOT_KEPT
        self._keep(*self._last, said)
        return _THANKS[said.mark] + (_EXPLAIN if said.mark is Mark.WRONG and not said.words else "")

    def _keep(self, identity: str, answer: Answer, said: Said | None = None) -> None:
        """Keep a question; where that cannot be done it is said once, and the conversation goes on."""
        if self._path is None:
            return
        mark, words = (said.mark, said.words) if said else (None, None)
        try:
            append(self._path, kept(identity, answer, mark, words))
        except OSError as error:
            self._warn(f"questions are not kept: {self._path}: {error.strerror}")
            self._path = None
