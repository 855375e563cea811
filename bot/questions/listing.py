"""The questions that were asked, from the file of the terminal and from the store, to look through."""

from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct

from bot.answer import Answer
from bot.questions.record import Kept, kept
from bot.store.marks import Given


class Wanted(Struct, frozen=True):
    """Which questions: of a corporation; `unanswered` or marked `wrong`, those of either where both are set, else all."""

    corporation: str | None = None
    unanswered: bool = False
    wrong: bool = False

    def takes(self, question: Kept) -> bool:
        """Whether a question is among them."""
        if self.corporation is not None and question.corporation != self.corporation:
            return False
        if not (self.unanswered or self.wrong):
            return True
        return (self.unanswered and question.unanswered) or (self.wrong and question.mark == "wrong")


def from_store(rows: Iterable[Given]) -> list[Kept]:
    """The questions of the store; an answer of another version that this one cannot read is left out."""
    found = []
    for row in rows:
        try:
            answer = msgspec.json.decode(row.answer, type=Answer)
        except (msgspec.DecodeError, UnicodeError):
            continue
        found.append(kept("", answer, row.mark, row.words))
    return found


def chosen(questions: Iterable[Kept], wanted: Wanted) -> list[Kept]:
    """The questions that are wanted, oldest first."""
    return sorted(filter(wanted.takes, questions), key=lambda each: each.moment)


def lines(questions: Sequence[Kept]) -> list[str]:
    """A line for each: when, corporation, outcome, rule, mark, question; below it what is wrong, where that was said."""
    found = []
    for each in questions:
        row = (each.corporation or "-", each.outcome, each.rule or "-", each.mark or "")
        found.append(f"{each.moment:%Y-%m-%d %H:%M}  {row[0]:10} {row[1]:13} {row[2]:34} {row[3]:5}  {_one_line(each)}")
        if each.words:
            found.append(f"{'':18}wrong: {' '.join(each.words.split())}")
    return found or ["No such question is kept."]


def _one_line(question: Kept) -> str:
    return " ".join(question.question.split())


def data(questions: Sequence[Kept]) -> str:
    """The questions as JSON."""
    fields = ("at", "corporation", "question", "outcome", "rule", "mark", "words", "unanswered")
    plain = [{name: getattr(each, name) for name in fields} for each in questions]
    return msgspec.json.format(msgspec.json.encode(plain), indent=2).decode()
