"""Reminders in Slack as blocks: nothing goes over a limit, nothing of strangers pings; when they can be put off."""

from datetime import date, datetime, time
from typing import Any

import pytest
from asking import MONDAY, ZONE
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import asdict
from standin.limits import violations

from bot.layout.slack import reminders as layout
from bot.layout.slack import settling
from bot.layout.slack.snoozes import snoozes, until
from bot.reminders.messages import Item, Kind, Message, Quoted, Trouble
from rules.days import When

EVIL = "<!channel> <@U1> <https://evil.example|x> *bold* `code` _it_ ~no~ & "
DUE = When(date(2026, 12, 4))
_text = st.one_of(st.text(min_size=1, max_size=30), st.sampled_from([EVIL, EVIL * 100, "x" * 9_000, "word " * 2_000]))
_texts = st.lists(_text, max_size=6).map(tuple)
_when = st.sampled_from([DUE, When(DUE.date, time(15)), When(date(2026, 11, 23)), When(date(2026, 11, 1))])
_items = st.builds(
    Item,
    event=st.integers(1, 2**31),
    deadline=st.sampled_from(["notice", "notice_if_held_by_telephone", "default_record_date"]),
    happening=_text,
    what=_text,
    due=_when,
    by=st.just("Fri Dec 4, 2026"),
    left=st.just("in 11 days"),
    past=st.booleans(),
    opens=st.none() | _when,
    charged=_texts,
    stand_ins=_texts,
    persons=st.lists(st.sampled_from(["U1", "W2"]), max_size=3).map(tuple),
    quotes=st.lists(
        st.builds(Quoted, section=_text, heading=st.none() | _text, quote=_text, lines=st.just((1, 2))), max_size=3
    ).map(tuple),
    missed=_texts,
    cures=_texts,
    convention=st.none() | _text,
)


def message(kind: Kind, *items: Item, name: str = "Micrus, Inc.", **more: Any) -> Message:  # noqa: ANN401 - fields
    """A message of a kind."""
    return Message(kind, "key", ("key",), "micrus", name, MONDAY, items, **more)


@given(
    kind=st.sampled_from([Kind.REMINDER, Kind.OVERDUE, Kind.WEEKLY]),
    item=_items,
    count=st.integers(1, 60),
    name=_text,
    twice=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_any_reminder_or_digest_is_one_message_that_fits(
    kind: Kind, item: Item, count: int, name: str, *, twice: bool
) -> None:
    """However long, many or hostile: within every limit, as one message."""
    laid = layout.message(
        message(kind, *[item] * (1 if kind is Kind.REMINDER else count), name=name, maybe_twice=twice)
    )

    assert violations(asdict(laid)) == []


@given(words=_text, others=_texts)
@settings(max_examples=60, deadline=None)
def test_whatever_becomes_of_a_reminder_fits(words: str, others: tuple[str, ...]) -> None:
    """Settled, late, the rule in full, trouble; and the window fits a window's limits."""
    trouble = message(Kind.TROUBLE, name=words, trouble=Trouble("C1", words, 3))
    said = [
        layout.message(trouble),
        settling.settled(words, words, words, words, words),
        *settling.late(words, words, others, others),
        *settling.rule([Quoted(words, words, words, (1, 2))] * 3, words),
    ]
    assert [violations(asdict(each)) for each in said] == [[]] * len(said)
    view = settling.ask_when(words, words, When(DUE.date, time(15)), MONDAY, "{}")
    assert violations(view, "modal") == []


def test_it_says_that_it_may_be_there_twice() -> None:
    """Where an earlier attempt may have arrived."""
    item = Item(1, "notice", "annual meeting", "notice", DUE, "Fri Dec 4, 2026", "in 11 days", past=False)

    assert "twice" in str(layout.message(message(Kind.REMINDER, item, maybe_twice=True)).blocks)
    assert "twice" not in str(layout.message(message(Kind.REMINDER, item)).blocks)


def test_a_digest_gives_the_number_of_those_that_it_has_no_room_for() -> None:
    """None is passed over in silence."""
    items = [
        Item(each, "notice", "a meeting", "notice", DUE, "Fri Dec 4, 2026", "in 11 days", past=False)
        for each in range(40)
    ]

    blocks = str(layout.message(message(Kind.WEEKLY, *items)).blocks)
    assert f"And {40 - layout.MOST_ITEMS} more" in blocks
    assert "more. Ask me" not in str(layout.message(message(Kind.WEEKLY, *items[: layout.MOST_ITEMS])).blocks)


def test_the_window_asks_for_the_time_where_hours_count() -> None:
    """Only there."""
    kinds = [
        [
            each["element"]["type"]
            for each in settling.ask_when("x", "y", due, MONDAY, "{}")["blocks"]
            if each["type"] == "input"
        ]
        for due in (DUE, When(DUE.date, time(15)), None)
    ]

    assert kinds == [["datepicker"], ["datepicker", "timepicker"], ["datepicker"]]


def at(day: int, hour: int = 10) -> datetime:
    """A moment in December 2026."""
    return datetime(2026, 12, day, hour, tzinfo=ZONE)


PUT_OFF = [
    ("tomorrow", DUE, at(1), at(2, 9)),
    ("three_days", DUE, at(1), at(4, 9)),
    ("three_days", DUE, at(2), None),
    ("day_before", DUE, at(1), at(3, 9)),
    ("day_before", DUE, at(3), None),
    ("tomorrow", DUE, at(4), None),
    ("tomorrow", When(DUE.date, time(9)), at(3), at(4, 9)),
    ("tomorrow", When(DUE.date, time(8, 59)), at(3), None),
    ("for_ever", DUE, at(1), None),
]


@pytest.mark.parametrize(("name", "due", "now", "expected"), PUT_OFF)
def test_a_reminder_is_put_off_until_a_morning_before_its_deadline_is_over(
    name: str, due: When, now: datetime, expected: datetime | None
) -> None:
    """Never past it, to the minute where it has an hour."""
    assert until(name, due, now) == expected


def test_each_moment_is_offered_once() -> None:
    """On the second-last day but one, tomorrow is the day before."""
    assert [name for name, _ in snoozes(DUE, at(1))] == ["tomorrow", "three_days", "day_before"]
    assert [name for name, _ in snoozes(DUE, at(2))] == ["tomorrow"]
    assert snoozes(DUE, at(4)) == []
