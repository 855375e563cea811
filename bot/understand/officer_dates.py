"""Dates in questions on officers: board meetings after an annual meeting, resignations, bonds."""

from collections.abc import Sequence
from typing import Any, Final

from dateutil.relativedelta import relativedelta
from msgspec.structs import replace

from bot.understand import patterns as re
from bot.understand.dates import Moment
from rules.days import When

_BOARD: Final = re.compile(
    r"\bboard\b[^.?!]*\b(?:meets?|meetings?|sits?|sessions?|met)\b|\bboard (?:dates|calendar)\b", re.IGNORECASE
)
_ANNUAL: Final = re.compile(
    r"\b(?:agm|annual (?:shareholders?'? |stockholders?'? )?meeting)\b[^.?!;]{0,45}$", re.IGNORECASE
)
_EFFECTIVE: Final = re.compile(
    r"\b(?:effective|takes? effect|as of|as from|with effect|resign(?:s|ed|ing)? (?:on|for)|step(?:s|ping)? down (?:on|as of))\b[^.?!]{0,20}$",
    re.IGNORECASE,
)
_BOND: Final = re.compile(r"\bbond", re.IGNORECASE)


def officer_dates(text: str, moments: Sequence[Moment]) -> dict[str, Any]:
    """The dates of a text that only questions on officers know."""
    found: dict[str, Any] = {}
    board: list[Moment] = []
    annual: Moment | None = None
    for moment in moments:
        before = text[: moment.start]
        sentence = re.split(r"(?<=[a-z\d])[.?!;]\s", before)[-1]
        if _EFFECTIVE.search(before):
            found["effective_at"] = When(moment.date, moment.time)
        elif annual is None and _ANNUAL.search(sentence):
            annual = moment
        elif _BOARD.search(sentence):
            board.append(moment)
    if annual is not None:
        found["annual_at"] = When(annual.date)
    if len(board) > 1:
        found["board_dates"] = tuple(When(_near(each, annual).date) for each in board)
    if moments and _BOND.search(text):
        found["bond_at"] = When(moments[0].date)
    return found


def _near(moment: Moment, annual: Moment | None) -> Moment:
    """A date without a year is of the year of the annual meeting."""
    if annual is None or moment.year_given or moment.relative:
        return moment
    return replace(moment, date=moment.date + relativedelta(year=annual.date.year))
