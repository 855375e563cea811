"""When a committee met and when the board meets next: the dates of a committee's report."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from dateutil.relativedelta import relativedelta
from msgspec.structs import replace

from bot.understand import patterns as re
from bot.understand.dates import Moment
from rules.days import When
from rules.terms import Span

_COMMITTEE: Final = re.compile(r"\bcommittees?\b", re.IGNORECASE)
_BOARD: Final = re.compile(r"\b(?<!committee of the )(?<!by the )(?<!by our )(?:board|directors)\b", re.IGNORECASE)
_NEXT_DAY: Final = re.compile(
    r"\b(?:the )?(?:very )?(?:next|following) day\b|\b(?:a|one) day (?:later|after)|\bday after\b(?! tomorrow)",
    re.IGNORECASE,
)
_SAME_DAY: Final = re.compile(r"\bsame (?:day|afternoon|evening|morning)\b", re.IGNORECASE)
_THEN_ON: Final = re.compile(r"\b(?:and )?then(?: again)?(?: on)?\s*$", re.IGNORECASE)
"""A further meeting of the body that was named last."""
_INSTEAD_OF: Final = re.compile(r"\b(?:instead of|rather than|and not|not)(?: on)?(?: the)?\s*$", re.IGNORECASE)
_REPORTS_ON: Final = re.compile(
    r"\b(?:report\w*|present\w*|submit\w*|deliver\w*|wait\w*|hold\w*|postpon\w*)\b[^.?!;]{0,25}\b(?:on|at|by|until|till|to)(?: the)?\s*$",
    re.IGNORECASE,
)
"""The report is asked to be made then."""
_REACH: Final = 60
_WEEK: Final = timedelta(days=7)
_WEEKDAY: Final = re.compile(
    r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE
)
"""Two weekdays without a week are those of one week."""
_LONGEST: Final = timedelta(days=200)


def committee_dates(text: str, moments: Sequence[Moment], period: Span | None) -> dict[str, Any]:
    """The dates and the span between the two meetings, where a question names both bodies; else nothing."""
    if not (_COMMITTEE.search(text) and _BOARD.search(text)):
        return {}
    found: dict[str, Moment] = {}
    for moment in (each for each in moments if not _INSTEAD_OF.search(text[: each.start])):
        name = _nearest(text, moment)
        if name == "board_meets_at" and name in found:
            name = "" if found[name].date == moment.date else "second_board_at"
        if name and name not in found:
            found[name] = moment
    later = found.get("second_board_at")
    if later and any(each.date == later.date and _REPORTS_ON.search(text[: each.start]) for each in moments):
        told: dict[str, Any] = {"second_meeting": True}
    else:
        told = {}
    days = {name: When(each.date, each.time) for name, each in _in_order(found).items()}
    return _spans(text, period) | told | days


def _in_order(found: dict[str, Moment]) -> dict[str, Moment]:
    """A committee meeting without a year comes right before the board's, and the board's before its next one."""
    met, board = found.get("committee_met_at"), found.get("board_meets_at")
    if met and board and _WEEKDAY.fullmatch(met.text) and _WEEKDAY.fullmatch(board.text):
        weeks = (board.date - met.date) // _WEEK
        found["committee_met_at"] = replace(met, date=met.date + weeks * _WEEK)
        return found
    second = found.get("second_board_at")
    if board and second and not second.year_given and second.date - board.date > _LONGEST:
        sooner = second.date - relativedelta(years=1)
        second = replace(second, date=sooner if sooner > board.date else second.date)
        found["second_board_at"] = second
    weekday = met and re.search(r"[a-z]+day\b", met.text, re.IGNORECASE)
    known = weekday or (second and board and second.date < board.date)
    if met and board and known and not board.year_given and board.date - met.date > _LONGEST:
        sooner = board.date - relativedelta(years=board.date.year - met.date.year)
        found["board_meets_at"] = replace(board, date=sooner)
        return found
    if met and board and not met.year_given and board.date - met.date > _LONGEST:
        later = met.date + relativedelta(years=board.date.year - met.date.year)
        found["committee_met_at"] = replace(met, date=later)
    return found


def _spans(text: str, period: Span | None) -> dict[str, Any]:
    """The time between the two meetings, where it is said in words."""
    found: dict[str, Any] = {}
    if _NEXT_DAY.search(text):
        found["gap"] = Span("1 day")
    elif _SAME_DAY.search(text):
        found["gap"] = Span("0 days")
    elif period is not None:
        found["gap"] = period
    return found


def _nearest(text: str, moment: Moment) -> str:
    """The body that is named last before the date, else first after it."""
    before = text[max(0, moment.start - _REACH) : moment.start]
    places = [
        (match.start(), name)
        for name, pattern in (("committee_met_at", _COMMITTEE), ("board_meets_at", _BOARD))
        for match in pattern.finditer(before)
    ]
    if places:
        return max(places)[1]
    if _THEN_ON.search(before):
        return "board_meets_at" if _BOARD.search(text[: moment.start]) else ""
    after = text[moment.end : moment.end + _REACH]
    later = [
        (match.start(), name)
        for name, pattern in (("committee_met_at", _COMMITTEE), ("board_meets_at", _BOARD))
        for match in pattern.finditer(after)
    ]
    return min(later)[1] if later else ""
