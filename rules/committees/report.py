"""When a committee reports to the board."""

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.committees import CommitteeReport, CommitteeReportLater
from rules.provisions.statement import Statement
from rules.rule import rule
from rules.terms import Role, Span


@rule(
    "committees.report",
    "when a committee reports to the board",
    reads=[(CommitteeReport, {}), (CommitteeReportLater, {})],
    asks=[
        "When does a committee have to report to the board?",
        "Must the audit committee report its actions to the directors?",
        "The committee met on Tuesday and the board meets on Wednesday: when is the committee's report due?",
    ],
)
def report(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    committee_met_at: When | None,
    board_meets_at: When | None,
    second_board_at: When | None,
    gap: Span | None,
    second_meeting: bool | None,
    every_time: bool | None,
) -> Finding:
    """At the next board meeting; where that one follows too soon, at the one after it, if the text says so."""
    law = corporation.find(CommitteeReport)
    if law is None:
        kept = corporation.every(Statement, subject="committees.minutes")
        raise Silent("reports of committees to the board; what they say of minutes is cited", *kept)
    later = corporation.find(CommitteeReportLater)
    if later is None:
        if polar and second_meeting:
            raise Silent("the board meeting at which a committee must report at the latest", law)
        return _plain(law, polar=polar, negated=negated, every_time=bool(every_time))
    between = _days_between(committee_met_at, board_meets_at, gap)
    if between is None:
        return _unknown(law, later, polar=polar, second_meeting=bool(second_meeting or negated))
    gap_found = (between, between <= later.within.amount)
    boards = (board_meets_at, second_board_at)
    return _timed(law, later, boards, gap_found, polar=polar, second_meeting=bool(second_meeting or negated))


def _days_between(met: When | None, board: When | None, gap: Span | None) -> int | None:
    if met and board:
        return (board.date - met.date).days
    return gap.amount if gap and gap.unit == "days" else None


def _plain(law: CommitteeReport, *, polar: bool, negated: bool, every_time: bool) -> Finding:
    text = f"A committee reports to the board {law.when}."
    if not polar:
        return value(text, under=(law,), values={"report": law.when, "to": Role.BOARD.value})
    if law.only_if and every_time:
        return yes_or_no(False, f"No, just if {law.only_if}. {text}", under=(law,))
    if law.only_if:
        condition = Point(law.only_if, law)
        return Finding(Outcome.CONDITIONAL, f"Only if {law.only_if}.", (law,), conditions=(condition,))
    return yes_or_no(not negated, f"{'No' if negated else 'Yes'}. {text}", under=(law,))


def _unknown(law: CommitteeReport, later: CommitteeReportLater, *, polar: bool, second_meeting: bool) -> Finding:
    text = (
        f"A committee reports its actions to the board {law.when}; if the board meets within {later.within} after the "
        f"committee, it may report at the second board meeting instead, unless {later.unless}."
    )
    values = {"within": str(later.within), "report": law.when, "to": Role.BOARD.value}
    if polar and second_meeting:
        condition = Point(f"the next board meeting is within {later.within} after the committee meeting", later)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (later, law), values, (condition,))
    if polar:
        return yes_or_no(True, f"Yes. {text}", under=(law, later), values=values)
    return value(text, under=(law, later), values=values)


def _timed(
    law: CommitteeReport,
    later: CommitteeReportLater,
    boards: tuple[When | None, When | None],
    gap: tuple[int, bool],
    *,
    polar: bool,
    second_meeting: bool,
) -> Finding:
    between, soon = gap
    board, second = boards
    when = f" ({phrases.day(board.date)})" if board else ""
    step = Point(f"the board meets {phrases.days(between)} after the committee; the limit is {later.within}", later)
    values: dict[str, object] = {"by_board_meeting": later.by_meeting if soon else law.by_meeting}
    due = second if soon else board
    if due:
        values["due"] = due.date
    if soon:
        text = f"The report may be made at that board meeting{when}, and must be made at the second one after the committee meeting{f' ({phrases.day(second.date)})' if second else ''} at the latest."
    else:
        text = f"The report is due at that board meeting{when}: it is the next one, more than {later.within} after the committee meeting."
    under = (later, law)
    if not polar:
        return value(text, under=under, values=values, steps=(step,))
    holds = soon if second_meeting else not soon
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values, steps=(step,))
