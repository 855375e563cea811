"""Acting on a statement: what is open is asked for, what cannot work is said, and the rest is done."""

from collections.abc import Callable
from typing import Final

from bot.events import dating, noting
from bot.events.book import Act, Verb
from bot.events.desk import Desk, Result

_ACTS: Final[dict[Verb, Callable[[Act, Desk, str], Result | None]]] = {
    Verb.PLAN: dating.plan,
    Verb.MOVE: dating.move,
    Verb.CANCEL: dating.cancel,
    Verb.DONE: noting.note,
    Verb.UNDO: noting.undo,
}


def act_on(act: Act, desk: Desk, words: str = "") -> Result | None:
    """Act on a statement, as far as it goes; None where it says nothing of the events after all.

    `words` are those of its date, as they were written.
    """
    return _ACTS[act.verb](act, desk, words)
