"""A plan and an answer never differ: both are computed by the same functions from the same provisions."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from asking import CORPORATIONS, MONDAY, corporation, find
from hypothesis import given, settings
from hypothesis import strategies as some
from planning import plan

from rules.days import When
from rules.deadlines import Deadline, EventKind, Status, by, chain_of, moved
from rules.deadlines.chain import Event
from rules.finding import Outcome
from rules.terms import Meeting, Role

DAYS = some.dates(date(2026, 12, 1), date(2032, 12, 31))
TIMES = some.times().map(lambda each: each.replace(second=0, microsecond=0, tzinfo=None))


def _due(deadline: Deadline) -> date | datetime | None:
    return deadline.due.date if deadline.due else None


def _opens(deadline: Deadline) -> date | None:
    return deadline.opens.date if deadline.opens else None


Answer = Callable[[str, When], dict[str, Any]]


def _asked(rule: str, fact: str, **more: Any) -> Answer:  # noqa: ANN401 - facts are of many types
    return lambda name, at: dict(find(name, rule, **{fact: at}, **more).values)


SAME: list[tuple[EventKind, str, Answer, str | None, str | None]] = [
    # event, step, the answer, the value that is its first day, and its last
    (
        EventKind.ANNUAL_MEETING,
        "notice",
        _asked("shareholders.notice.time", "meeting_at", meeting=Meeting.ANNUAL),
        "first_day",
        "last_day",
    ),
    (
        EventKind.SPECIAL_MEETING,
        "notice",
        _asked("shareholders.notice.time", "meeting_at", meeting=Meeting.SPECIAL),
        "first_day",
        "last_day",
    ),
    (
        EventKind.ANNUAL_MEETING,
        "record_date",
        _asked("shareholders.record_date.meeting", "meeting_at"),
        "first_day",
        "last_day",
    ),
    (EventKind.ANNUAL_MEETING, "stock_list", _asked("shareholders.list.ready", "meeting_at"), None, "last_day"),
    (EventKind.ANNUAL_MEETING, "list_open", _asked("shareholders.list.access", "meeting_at"), None, "from"),
    (
        EventKind.NOMINATIONS,
        "nomination",
        _asked("shareholders.nomination.window", "meeting_at"),
        "first_day",
        "last_day",
    ),
    (
        EventKind.NOMINATIONS,
        "recommendation",
        _asked("shareholders.nomination.recommendation", "meeting_at"),
        "first_day",
        "last_day",
    ),
    (
        EventKind.DIVIDEND,
        "record_date",
        _asked("shareholders.record_date.dividend", "event_at"),
        "first_day",
        "last_day",
    ),
    (EventKind.STOCKHOLDER_CONSENT, "delivery", _asked("shareholders.consent.period", "consent_at"), None, "last_day"),
    (EventKind.PROXY, "last_vote", _asked("shareholders.proxy.term", "proxy_at"), None, "last_day"),
    (
        EventKind.REGULAR_MEETINGS_FIXED,
        "copy",
        _asked("board.regular_meeting.resolution", "meeting_at"),
        None,
        "last_day",
    ),
    (EventKind.CLAIM, "payment", _asked("indemnification.payment", "requested_at"), None, "pay_by"),
    (EventKind.CLAIM, "response", _asked("indemnification.deemed_approval", "requested_at"), None, "respond_by"),
    (EventKind.CLAIM, "suit", _asked("indemnification.enforcement", "requested_at"), "from", None),
]


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize(("kind", "step", "answer", "first", "last"), SAME)
@settings(max_examples=15, deadline=None)
@given(day=DAYS)
def test_the_plan_has_the_days_of_the_answer(
    name: str, kind: EventKind, step: str, answer: Answer, first: str | None, last: str | None, day: date
) -> None:
    """Whatever the day is; and where the answer is that the bylaws do not say, the plan has no day."""
    steps = {each.id: each for each in plan(name, kind, str(day)).deadlines}
    values = answer(name, When(day))

    deadline = steps.get(step)
    if first:
        assert (_opens(deadline) if deadline else None) == values.get(first)
    if last:
        assert (_due(deadline) if deadline else None) == values.get(last)


@pytest.mark.parametrize("name", CORPORATIONS)
@settings(max_examples=25, deadline=None)
@given(day=DAYS, hour=TIMES)
def test_the_notice_of_the_board_ends_when_the_answer_says(name: str, day: date, hour: time) -> None:
    """To the minute, by each way of giving notice."""
    at = When(day, hour)
    chain = chain_of(corporation(name), Event(EventKind.SPECIAL_BOARD_MEETING, at), MONDAY)
    said = find(name, "board.special_meeting.notice", meeting_at=at).values["latest"]

    zone = corporation(name).zone
    ways = [each for each in chain.deadlines if each.id == "notice" or each.id.startswith("notice_by_")]
    planned = {each.due.at(zone) if each.due.time else each.due.date for each in ways if each.due}
    assert isinstance(said, list)
    assert planned == set(said)


@pytest.mark.parametrize("name", CORPORATIONS)
@settings(max_examples=40, deadline=None)
@given(day=DAYS, apart=some.integers(0, 75))
def test_a_notice_is_in_time_where_the_answer_is_yes(name: str, day: date, apart: int) -> None:
    """Done or out of time, as the rule says yes or no; and a plan has a problem exactly where it says no."""
    notice = When(day - timedelta(days=apart))
    chain = chain_of(corporation(name), Event(EventKind.SPECIAL_MEETING, When(day), {"notice": notice}), MONDAY)
    said = find(
        name, "shareholders.notice.time", polar=True, meeting=Meeting.SPECIAL, meeting_at=When(day), notice_at=notice
    )

    assert (chain.the("notice").status is Status.DONE) == (said.outcome is Outcome.YES)
    assert bool(chain.problems) == (said.outcome is Outcome.NO)


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize("kind", list(EventKind))
@settings(max_examples=4, deadline=None)
@given(day=DAYS, hour=some.none() | TIMES)
def test_every_quotation_stands_in_the_text(name: str, kind: EventKind, day: date, hour: time | None) -> None:
    """Of every deadline and of every point in it; and each has a day, waits for one, or says that there is none."""
    chain = chain_of(corporation(name), Event(kind, When(day, hour)), MONDAY)

    assert len({each.id for each in chain.deadlines}) == len(chain.deadlines)
    for deadline in chain.deadlines:
        points = (*deadline.missed, *deadline.cures, *deadline.steps, *deadline.contents)
        for provision in (*deadline.under, *(each.under for each in points if each.under)):
            assert corporation(name).passage(provision).quote == provision.quote
        assert deadline.opens or deadline.due or deadline.awaits or deadline.silent
        assert not (deadline.awaits and deadline.due)
        assert not (deadline.silent and deadline.due)


@pytest.mark.parametrize("name", CORPORATIONS)
@pytest.mark.parametrize("kind", [EventKind.ANNUAL_MEETING, EventKind.SPECIAL_MEETING, EventKind.SPECIAL_BOARD_MEETING])
@settings(max_examples=10, deadline=None)
@given(ahead=some.integers(0, 30), hour=some.none() | TIMES)
def test_the_nearest_date_works(name: str, kind: EventKind, ahead: int, hour: time | None) -> None:
    """It has no problem of its own, is not over, and no day between it and the one planned is without a problem."""
    planned = When(MONDAY.date() + timedelta(days=ahead), hour)
    chain = chain_of(corporation(name), Event(kind, planned), MONDAY)
    for problem in chain.problems:
        nearest = problem.nearest
        assert nearest is not None
        assert not chain_of(corporation(name), Event(kind, nearest), MONDAY).problems
        assert nearest.date >= MONDAY.date()
        between = range(ahead + 1, (nearest.date - MONDAY.date()).days)
        for day in (When(MONDAY.date() + timedelta(days=each), hour) for each in between):
            assert chain_of(corporation(name), Event(kind, day), MONDAY).problems


@pytest.mark.parametrize("name", CORPORATIONS)
@settings(max_examples=15, deadline=None)
@given(ahead=some.integers(0, 200))
def test_the_way_back_leads_to_the_plan(name: str, ahead: int) -> None:
    """The latest day of each step is its last day in the plan of the latest possible meeting, or there is a problem."""
    last = When(MONDAY.date() + timedelta(days=ahead))
    back = by(corporation(name), Event(EventKind.SPECIAL_MEETING, last), MONDAY)
    first = back.earliest

    assert first is not None
    assert bool(back.problem) == (last.date < first.date)
    if back.problem is None:
        assert back.chain.event.at == last
        assert back.binds == "notice"
        assert {each.deadline.id: each.latest for each in back.steps} == {
            each.id: each.due for each in back.chain.deadlines
        }


@pytest.mark.parametrize("name", CORPORATIONS)
@settings(max_examples=10, deadline=None)
@given(day=DAYS, apart=some.integers(-20, 20))
def test_moving_there_and_planning_there_are_the_same(name: str, day: date, apart: int) -> None:
    """With nothing done, a moved event has the chain of the new day."""
    there = When(day + timedelta(days=apart))
    found = moved(corporation(name), Event(EventKind.ANNUAL_MEETING, When(day)), there, MONDAY)

    assert found.after == chain_of(corporation(name), Event(EventKind.ANNUAL_MEETING, there), MONDAY)
    assert not found.invalid


def test_persons_are_those_of_the_answers() -> None:
    """Who gives notice, and who stands in, as the rules on officers say."""
    for name in CORPORATIONS:
        notice = plan(name, EventKind.ANNUAL_MEETING, "2027-06-10").the("notice")
        said = find(name, "shareholders.notice.giver", meeting=Meeting.ANNUAL).values["given_by"]
        instead = find(name, "officers.absence", absent=(Role.SECRETARY,)).values

        assert [each.value for each in notice.charged] == said
        assert Role.ASSISTANT_SECRETARY in notice.stand_ins
        assert instead.get("who", ["assistant secretary"]) == ["assistant secretary"]
