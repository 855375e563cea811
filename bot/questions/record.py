"""A question as it is kept: when, of which corporation, what became of it, how its answer was marked."""

from datetime import datetime
from typing import Final, Literal

import msgspec

from bot.answer import Answer
from bot.manners import manner_of
from rules.finding import Outcome

LONGEST: Final = 3_000
"""So many characters of a question are kept."""


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """A question that was asked. `id` is the same in each line of the file that is about it; the last one counts."""

    id: str
    at: str
    question: str
    outcome: str
    corporation: str | None = None
    rule: str | None = None
    mark: Literal["right", "wrong"] | None = None
    words: str | None = None
    """What is wrong, as the person said it."""

    @property
    def unanswered(self) -> bool:
        """Whether it was declined, or several rules were offered for it; thanks and greetings ask nothing."""
        if self.rule is not None or manner_of(self.question) is not None:
            return False
        return self.outcome in (Outcome.OUT_OF_SCOPE, Outcome.AMBIGUOUS)

    @property
    def moment(self) -> datetime:
        """When it was asked."""
        return datetime.fromisoformat(self.at)


def kept(identity: str, answer: Answer, mark: str | None = None, words: str | None = None) -> Kept:
    """The question of an answer."""
    return Kept(
        identity,
        answer.asked_at,
        answer.question[:LONGEST],
        answer.outcome,
        answer.corporation.id if answer.corporation else None,
        answer.rule,
        "right" if mark == "right" else "wrong" if mark == "wrong" else None,
        words,
    )
