"""A committee meeting, of which the board is told at one of its next meetings.

The board's next meetings after it are the steps `board_meeting` and `second_board_meeting`.
"""

from collections.abc import Iterator
from datetime import date

from rules.committees.report import report
from rules.days import When
from rules.deadlines.chain import Deadline
from rules.deadlines.setting import COUNTED, Setting, unique
from rules.finding import Point
from rules.provisions.committees import CommitteeReport, CommitteeReportLater
from rules.provisions.statement import Statement
from rules.terms import Role

NEXT = "board_meeting"
SECOND = "second_board_meeting"


def committee(setting: Setting) -> Iterator[Deadline]:
    """The report to the board, and the minutes."""
    law = setting.corporation.find(CommitteeReport)
    minutes = setting.corporation.every(Statement, subject="committees.minutes")
    if law and law.by_meeting:
        yield _report(setting, law)
    elif law:
        what = f"the committee's report to the board, {law.when}"
        yield Deadline(
            "report", what, (law,), charged=(Role.COMMITTEE,), silent="the board meeting at which a committee reports"
        )
    for each in minutes[:1]:
        yield Deadline(
            "minutes", each.says.rstrip("."), (each,), charged=(Role.COMMITTEE,), silent="a day for the minutes"
        )


def _report(setting: Setting, law: CommitteeReport) -> Deadline:
    later = setting.corporation.find(CommitteeReportLater)
    first, second = setting.event.done.get(NEXT), setting.event.done.get(SECOND)
    due = first
    steps: tuple[Point, ...] = (Point(f"it is due {law.when}", law),)
    awaits: tuple[str, ...] = () if first else (NEXT,)
    if first and later:
        due, awaits, steps = _timed(setting, first, second)
    elif later:
        text = f"if the board meets within {later.within} after the committee, at its second meeting at the latest"
        steps = (*steps, Point(text, later))
    return Deadline(
        "report",
        "the committee's report of its actions to the board",
        unique((law, *((later,) if later else ()))),
        opens=When(setting.day),
        due=due,
        charged=(Role.COMMITTEE,),
        steps=steps,
        convention=COUNTED,
        awaits=awaits,
    )


def _timed(
    setting: Setting, first: When, second: When | None
) -> tuple[When | None, tuple[str, ...], tuple[Point, ...]]:
    """At the next board meeting, or at the second where the next one follows too soon."""
    found = report(
        setting.corporation,
        polar=False,
        negated=False,
        committee_met_at=When(setting.day),
        board_meets_at=first,
        second_board_at=second,
        gap=None,
        second_meeting=None,
        every_time=None,
    )
    steps = (*found.steps, Point(found.answer.rstrip("."), found.under[0]))
    day = found.values.get("due")
    if not isinstance(day, date):
        return None, (SECOND,), steps
    held = next((each for each in (first, second) if each and each.date == day), When(day))
    return held, (), steps
