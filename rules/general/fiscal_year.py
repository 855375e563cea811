"""When the fiscal year begins and ends, its quarters, and who may change it."""

from datetime import date, datetime, timedelta
from typing import Final

from dateutil.relativedelta import relativedelta

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.deciding import Decision, answer_decider
from rules.finding import Finding, Point, Silent, needs, value, yes_or_no
from rules.provisions.general import FiscalYear
from rules.rule import rule
from rules.terms import DayOfYear, Role

_QUARTERS: Final = 4
_MONTHS: Final = 12
_ANY_LEAP_YEAR: Final = 2000
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2200


@rule(
    "general.fiscal_year",
    "when the fiscal year begins and ends, and who fixes it",
    reads=[(FiscalYear, {})],
    asks=[
        "When does the fiscal year end?",
        "Can the board change the fiscal year?",
        "When does the second quarter of our fiscal year end?",
    ],
)
def fiscal_year(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    now: datetime,
    polar: bool,
    negated: bool,
    wh: bool,
    asks_date: bool,
    obliged: bool | None,
    changing: bool | None,
    tied_by_text: bool | None,
    actor: Role | None,
    approval: Role | None,
    day_of_year: DayOfYear | None,
    second_day_of_year: DayOfYear | None,
    edge: str | None,
    who_asked: bool | None,
    quarter: int | None,
    fiscal_year_shift: int | None,
    fiscal_year_named: int | None,
    meeting_at: When | None,
    board_undecided: bool | None,
    bylaws_untouched: bool | None,
    takes_amendment: bool | None,
    vote_alone: bool | None,
) -> Finding:
    """From the day that the text names; where it names none, whoever fixes it has to be asked."""
    law = corporation.the(FiscalYear, "the fiscal year")
    first = first_day(law)
    by_amendment = takes_amendment and not vote_alone
    if polar and (bylaws_untouched or by_amendment) and law.fixed_by is Role.BOARD and actor in (None, Role.BOARD):
        holds = bool(bylaws_untouched)
        text = f"A resolution of the board of directors is enough, without an amendment of the bylaws{_as_it_stands(law, first)}."
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,))
    if polar and first and day_of_year and second_day_of_year:
        return _compared(law, first, (day_of_year, second_day_of_year), None)
    if polar and obliged and actor is None and approval is None:
        text = f"The board of directors fixes it by resolution{_as_it_stands(law, first)}."
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}. {text}", under=(law,))
    if polar and tied_by_text and first is None:
        text = f"The bylaws name no date; {phrases.the(law.fixed_by)} fixes the fiscal year."
        fixed_by = {"who": [law.fixed_by.value]}
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}. {text}", under=(law,), values=fixed_by)
    dated = (
        first is not None
        and wh
        and not polar
        and edge is not None
        and (actor is None or asks_date or board_undecided)
        and not who_asked
    )
    if not dated and quarter is None and (changing or approval or (actor and day_of_year is None)):
        text = f"The board of directors fixes the fiscal year by resolution{_as_it_stands(law, first)}."
        return answer_decider((law,), (law.fixed_by,), text, Decision(polar, negated, actor, approval))
    if first is None:
        return _unfixed(law, polar=polar, dated=bool(quarter or day_of_year or fiscal_year_named))
    if polar and day_of_year:
        return _compared(law, first, (day_of_year,), edge)
    year = now.year if fiscal_year_named is None else fiscal_year_named
    if not _FIRST_YEAR <= year + abs(fiscal_year_shift or 0) <= _LAST_YEAR:
        return needs("Which fiscal year is it?", "fiscal_year_named", under=(law,))
    day = meeting_at.date if meeting_at and day_of_year is None else now.date()
    start = _start(first, day, fiscal_year_named) + relativedelta(years=fiscal_year_shift or 0)
    if quarter is not None:
        return _quarter(law, start, quarter or _quarter_of(start, day))
    return _year(law, first, start)


def first_day(law: FiscalYear) -> DayOfYear | None:
    """The first day of the fiscal year, be it named as the first or by the last; None where neither is named."""
    if law.starts or law.ends is None:
        return law.starts
    after = date(_ANY_LEAP_YEAR, law.ends.month, law.ends.day) + timedelta(days=1)
    return DayOfYear(after.month, after.day)


def _last_day(first: DayOfYear) -> DayOfYear:
    before = date(_ANY_LEAP_YEAR + 1, first.month, first.day) - timedelta(days=1)
    return DayOfYear(before.month, before.day)


def _start(first: DayOfYear, day: date, named: int | None) -> date:
    """The first day of the fiscal year that holds a day, or of the one that ends in the year named."""
    if named is not None:
        last = _last_day(first)
        return date(named, last.month, last.day) + timedelta(days=1) - relativedelta(years=1)
    start = date(day.year, first.month, first.day)
    return start if start <= day else start - relativedelta(years=1)


def _as_it_stands(law: FiscalYear, first: DayOfYear | None) -> str:
    if first is None:
        return "; the bylaws name no date"
    named = f"begins on {law.starts}" if law.starts else f"ends on {_last_day(first)}"
    return f"; until it does, the year {named}"


def _unfixed(law: FiscalYear, *, polar: bool, dated: bool) -> Finding:
    text = f"The fiscal year is as {phrases.the(law.fixed_by)} fixes it; the bylaws name no date."
    if polar or dated:
        raise Silent("the dates of the fiscal year, which the board fixes", law)
    return value(text, under=(law,), values={"who": [law.fixed_by.value]})


def _compared(law: FiscalYear, first: DayOfYear, asked: tuple[DayOfYear, ...], edge: str | None) -> Finding:
    """Whether the day that a question names, or both days, are the first and the last of the fiscal year."""
    last = _last_day(first)
    allowed = {"start": {first}, "end": {last}}.get(edge or "", {first, last})
    holds = len(set(asked)) == len(asked) and allowed.issuperset(asked)
    text = f"The fiscal year begins on {first} and ends on {last}, unless the board has fixed another."
    values = {"starts": str(first), "ends": str(last)}
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)


def _quarter_of(start: date, day: date) -> int:
    """The quarter of the fiscal year from `start` that holds a day."""
    months = (day.year - start.year) * _MONTHS + day.month - start.month - (day.day < start.day)
    return months // (_MONTHS // _QUARTERS) % _QUARTERS + 1


def _quarter(law: FiscalYear, start: date, quarter: int) -> Finding:
    if not 1 <= quarter <= _QUARTERS:
        return needs("A fiscal year has four quarters; which one is it?", "quarter", under=(law,))
    months = _MONTHS // _QUARTERS
    begins = start + relativedelta(months=months * (quarter - 1))
    ends = start + relativedelta(months=months * quarter) - timedelta(days=1)
    step = Point(f"the fiscal year begins on {phrases.day(start)}; each quarter has three months", law)
    text = f"Quarter {quarter} runs from {phrases.day(begins)} through {phrases.day(ends)}."
    values = {"starts": begins, "ends": ends}
    return value(text, under=(law,), values=values, steps=(step,)).noting(
        "assumed", "The board has not fixed another fiscal year."
    )


def _year(law: FiscalYear, first: DayOfYear, start: date) -> Finding:
    end = start + relativedelta(years=1) - timedelta(days=1)
    next_end = start + relativedelta(years=2) - timedelta(days=1)
    text = (
        f"The fiscal year begins on {first} and ends on {_last_day(first)}, unless the board of directors "
        f"fixes another; this one runs from {phrases.day(start)} through {phrases.day(end)}, and the next one starts on {phrases.day(end + timedelta(days=1))} and ends on {phrases.day(next_end)}."
    )
    values = {
        "starts": start,
        "ends": end,
        "next_starts": end + timedelta(days=1),
        "next_ends": next_end,
        "first_day": str(first),
        "last_day": str(_last_day(first)),
        "changed_by": law.fixed_by.value,
    }
    return value(text, under=(law,), values=values)
