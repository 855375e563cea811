"""Questions as the beginnings of examples: a person says of each which rule it is about."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bot.library import Library
from bot.questions.record import Kept
from bot.understand.matching import NOT_FOR_BYLAWS
from bot.understand.question import read
from rules.errors import BylawsError

_LIKELIEST: Final = 3
_HEAD: Final = (
    "# In the place of each 'choose a rule' write the id of the rule that the question is about (`bylaws rules` lists",
    "# them). What is no question for bylaws belongs as a line into bot/understand/examples/not_for_bylaws.txt instead; what",
    "# is no use, delete. Questions on one rule stand in one list. Then move this file into bot/understand/examples and learn.",
)


class NotWritten(BylawsError):
    """The file of examples cannot be written, or is there already."""


def stubs(questions: Iterable[Kept], library: Library) -> str:
    """A YAML file: under a key to fill in each question, once, with the likeliest rules as a comment."""
    found = ["\n".join(_HEAD)]
    once = {" ".join(each.question.split()): each for each in questions}
    found += [_stub(number, words, each, library) for number, (words, each) in enumerate(once.items(), 1)]
    return "\n\n".join(found) + "\n"


def _stub(number: int, words: str, question: Kept, library: Library) -> str:
    matches = read(library.without_names(words), question.moment).matches
    likely = [each for each in matches if each.rule != NOT_FOR_BYLAWS][:_LIKELIEST]
    named = ", ".join(f"{each.rule} ({each.probability:.0%})" for each in likely)
    what = f"answered by {question.rule}" if question.rule else question.outcome
    comments = [f"# {what}; {question.mark or 'not marked'}. Likeliest: {named}."]
    if question.words:
        comments.append(f"# What is wrong: {' '.join(question.words.split())}")
    return "\n".join([*comments, f"choose a rule {number}:", f"  - {json.dumps(words, ensure_ascii=False)}"])


def write(path: Path, text: str) -> None:
    """Write a new file; NotWritten where there is one, or where it cannot be written."""
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise NotWritten(f"{path} is there already; name another file.") from None
    except OSError as error:
        raise NotWritten(f"{path} cannot be written: {error.strerror}.") from error
