"""Reading a message as statements on events; None where it asks something or says anything else."""

from datetime import date, datetime
from typing import Final

from msgspec import Struct

from bot.events import naming
from bot.events.book import Act, Verb
from bot.events.phrasing import FORMS, Form
from bot.understand import patterns as re
from bot.understand.dates import Moment, find_moments
from bot.understand.matching import corrected
from bot.understand.words import clean
from rules.days import When
from rules.deadlines.chain import EventKind
from rules.terms import Method

_LONGEST: Final = 300
"""A statement with more characters than this is a story, with a question at its end or none."""
_SENTENCES: Final = re.compile(r"(?<=[\w)@])\s*[.;!\n]+\s+|\s*\n+\s*")
_NUMBERS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_BY_TELEPHONE: Final = re.compile(
    r"\b(?:by|via|on|over) (?:a |the )?(?:tele)?(?:phone|conference|conference call|zoom|video\w*|teams)\b",
    re.IGNORECASE,
)
_UNITS: Final = {"day": 1, "week": 7}
_EARLIER: Final = ("earlier", "forward", "up", "ahead")
_ORDINAL: Final = re.compile(r"(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: at .*)?", re.IGNORECASE)


class Said(Struct, frozen=True):
    """A statement, with the dates that were read in it."""

    act: Act
    alone: bool = False
    """Whether in a conversation the same words would tell a fact of the question before."""
    moments: tuple[Moment, ...] = ()


def spelt(message: str) -> str:
    """A message without mark-up, its words spelt right."""
    return corrected(clean(message))


def statements(text: str, now: datetime) -> tuple[Said, ...]:
    """What a message, well spelt, states sentence by sentence; none where a sentence is no statement on an event.

    `now` is the corporation's local time. Never raises.
    """
    if len(text) > _LONGEST or ("?" in text and not _is_order(text)):
        return ()
    moments = find_moments(text, now)
    if len(moments) > 9:  # noqa: PLR2004 - a mark has one digit
        return ()
    marked = text.rstrip(" ?")
    for number, each in reversed(list(enumerate(moments))):
        marked = f"{marked[: each.start]}@{number}{marked[each.end :]}"
    sentences = [each.strip() for each in _SENTENCES.split(marked) if each and each.strip(" .!;,")]
    found = [_statement(each, moments) for each in sentences]
    return tuple(each for each in found if each) if all(found) else ()


_ORDER: Final = re.compile(
    r"\W*(?:please )?(?:can|could|would|will) you (?:please )?(?:plan|schedule|move|cancel|postpone|put|add|set up|reschedule|call off|note|book)\b.*\?\s*$",
    re.IGNORECASE | re.DOTALL,
)


def _is_order(text: str) -> bool:
    """Whether a question mark ends a request: "can you schedule ...?"."""
    return text.count("?") == 1 and bool(_ORDER.match(text))


def _statement(sentence: str, moments: tuple[Moment, ...]) -> Said | None:
    for form in FORMS:
        match = form.pattern.fullmatch(sentence)
        if match:
            act = _act(form, match.groupdict(), sentence, moments)
            if act:
                return Said(
                    act, form.alone, tuple(each for number, each in enumerate(moments) if f"@{number}" in sentence)
                )
    return None


def _act(form: Form, groups: dict[str, str | None], sentence: str, moments: tuple[Moment, ...]) -> Act | None:
    said = moments[int((groups.get("at") or "@9")[1:])] if groups.get("at") else None
    kinds = form.kinds or naming.kinds_in(groups.get("noun") or "")
    about = form.about or groups.get("about") or ""
    if form.verb is Verb.PLAN and not kinds:
        return None
    if form.verb in (Verb.DONE, Verb.UNDO) and not kinds:
        kinds = _kinds_within(about)
    return Act(
        form.verb,
        kinds,
        When(said.date, said.time) if said else None,
        _shift(groups),
        about=about,
        methods=naming.methods_in(sentence) if form.verb is Verb.DONE else (),
        held_by=(Method.TELEPHONE,) if form.verb is Verb.PLAN and _BY_TELEPHONE.search(sentence) else (),
        year_given=said is None or said.year_given or said.relative,
        sure=form.sure,
    )


def _kinds_within(about: str) -> tuple[EventKind, ...]:
    """The kinds of event that the name of a paper holds: "the annual meeting notice"."""
    words = re.sub(r"\bnotices?\b", " ", about, flags=re.IGNORECASE)
    words = re.sub(r"^\s*(?:of|for)\s+(?:the |our |an? )?|\s+$", "", words.strip(), flags=re.IGNORECASE)
    return naming.kinds_in(words)


def _shift(groups: dict[str, str | None]) -> int:
    """For a move by a length of time: so many days later; a month is moved as four weeks."""
    amount, unit = groups.get("amount"), (groups.get("unit") or "").rstrip("s").lower()
    if not amount:
        return 0
    number = _NUMBERS.get(amount.lower()) or int(amount) if amount.lower() not in _NUMBERS else _NUMBERS[amount.lower()]
    days = number * _UNITS.get(unit, 28)
    way = (groups.get("way2") or groups.get("way") or "").lower()
    return -days if way in _EARLIER else days


def when_in(message: str, now: datetime) -> When | None:
    """The one day or time that a short reply names; None where it names none or several."""
    moments = find_moments(spelt(message), now)
    return When(moments[0].date, moments[0].time) if len(moments) == 1 else None


def near(act: Act, said: str, event: When, now: datetime) -> When | None:
    """The new day of a moved event: "the 17th" is the 17th of the month in which it was, not of this one."""
    if act.at is None:
        return None
    if _ORDINAL.fullmatch(said.strip()):
        months = ((event.date.year, event.date.month), _following(event.date))
        days = [_made(year, month, act.at.date.day) for year, month in months]
        found = next((each for each in days if each and each >= now.date()), None)
        return When(found or act.at.date, act.at.time)
    return act.at


def next_such(at: When, now: datetime) -> When:
    """The next day of the same name that is not over; Feb 29 may be years ahead."""
    years = (now.year, now.year + 1, now.year + 2, now.year + 3, now.year + 4)
    days = [_made(year, at.date.month, at.date.day) for year in years]
    return When(next((each for each in days if each and each >= now.date()), at.date), at.time)


def _following(day: date) -> tuple[int, int]:
    return (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)  # noqa: PLR2004 - December


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
