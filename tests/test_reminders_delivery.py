"""From an event to messages that arrive: planning, the outbox, whom they reach; on both databases."""

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from reminding import MEETING, Rehearsed, local, rehearsal, ten_on_tuesday, told

from bot.reminders.messages import Kind
from bot.reminders.settings import Settings
from bot.store.agenda import NewEvent

LADDER = ["24h 03-09 10:00", "4h 03-09 20:00", "1h 03-10 09:00", "past 03-10 10:01"]
"""Four hours before is six in the morning: told the evening before."""


@pytest.fixture
def bot(database: str) -> Iterator[Rehearsed]:
    """A workspace whose channel C1 is about Radio One."""
    with rehearsal(database) as found:
        yield found


def test_an_event_is_told_by_its_ladder(bot: Rehearsed) -> None:
    """Each rung once, in the channel in which it was told, with the quote and who is charged; the digest on Monday."""
    bot.board_meeting(MEETING)
    said = bot.go("2027-03-12T12:00-05:00")

    assert told(said) == LADDER
    assert [local(each.at) for each in said if each.message.kind == Kind.WEEKLY] == ["03-08 09:00"]
    (item,) = said[1].message.items
    assert (said[1].place.channel, item.charged, item.left, item.past) == ("C1", ("secretary",), "in 24 hours", False)
    assert item.quotes[0].section
    assert said[-1].message.items[0].past
    assert bot.go("2027-04-12T12:00-04:00") == []


def test_the_person_charged_is_told_too(bot: Rehearsed) -> None:
    """The secretary; where nobody is known as that, who stands in; where neither is, the channel alone."""
    offices = bot.offices
    offices.appoint("radio-one", "assistant secretary", "UASSISTANT", bot.now)
    bot.board_meeting(MEETING)
    bot.go("2027-03-09T12:00-05:00")
    offices.appoint("radio-one", "secretary", "USECRETARY", bot.now)
    bot.go("2027-03-09T21:00-05:00")
    for office in ("secretary", "assistant secretary"):
        offices.appoint("radio-one", office, None, bot.now)
    bot.go("2027-03-10T09:30-05:00")

    places = [(each.message.key.split(":")[2], each.place.channel, each.place.personal) for each in bot.said[1:]]
    assert sorted(places) == [
        ("1h", "C1", False),
        ("24h", "C1", False),
        ("24h", "UASSISTANT", True),
        ("4h", "C1", False),
        ("4h", "USECRETARY", True),
    ]


def test_the_reminders_follow_the_event(bot: Rehearsed) -> None:
    """Moved, done, undone, snoozed, deleted; what was planned and no longer holds is not sent."""
    moved, done, undone, snoozed, gone = (bot.board_meeting(MEETING, channel=f"C{each}") for each in "12345")
    for each in "2345":
        bot.bind(f"C{each}", "radio-one")
    bot.go("2027-03-09T12:00-05:00")
    agenda, now = bot.agenda, bot.now
    bot.said.clear()
    agenda.move(moved, ("2027-03-18", "10:00"), now)
    agenda.note_step(done, "notice", ("2027-03-09", None), "U1", now)
    agenda.note_step(undone, "notice", ("2027-03-09", None), "U1", now)
    agenda.snooze(snoozed, "notice", datetime(2027, 3, 10, 13, 30, tzinfo=UTC), "U1", now)
    agenda.remove(gone, now)
    bot.settle()
    agenda.undo_step(undone, "notice", bot.now)
    said = bot.go("2027-03-19T12:00-04:00")

    by_channel = {
        name: told([each for each in said if each.place.channel == name]) for name in ("C1", "C2", "C3", "C4", "C5")
    }
    assert by_channel == {
        "C1": ["24h 03-16 10:00", "4h 03-16 20:00", "1h 03-17 09:00", "past 03-17 10:01"],
        "C2": [],
        "C3": LADDER[1:],
        "C4": ["snoozed 03-10 08:30", *LADDER[2:]],
        "C5": [],
    }


def test_changed_settings_are_followed(bot: Rehearsed) -> None:
    """Rungs that are new and past are not sent; those ahead are, where they now belong."""
    bot.board_meeting(MEETING)
    bot.settle()
    bot.sleep("2027-03-09T12:00-05:00")
    bot.offices.set_ladder("radio-one", Settings(hours=(30, 24, 12, 3, 2)).json(), bot.now)
    said = bot.go("2027-03-10T12:00-05:00")

    assert told(said) == ["24h 03-09 12:00", "3h 03-09 20:00", "2h 03-10 08:00", "past 03-10 10:01"]


def test_planning_twice_is_planning_once(bot: Rehearsed) -> None:
    """A change that changes nothing has the event planned anew, and no second reminder."""
    bot.board_meeting(MEETING)
    planner = bot.reminders.planner
    assert planner.plan(bot.now) == 1
    assert planner.plan(bot.now) == 0
    before = planner.plans.due(datetime(2028, 1, 1, tzinfo=UTC), 100)
    bot.database.agenda("T1").note_step(1, "nothing that is due", ("2027-03-01", None), None, bot.now)

    assert planner.plan(bot.now) == 1
    assert planner.plans.due(datetime(2028, 1, 1, tzinfo=UTC), 100) == before


def test_after_downtime_one_message_tells_what_is_overdue(bot: Rehearsed) -> None:
    """Of each deadline the last rung, all of a channel together, a digest that was missed once; then all goes on."""
    first, second = bot.board_meeting(MEETING), bot.board_meeting("2027-03-18T10:00")
    bot.settle()
    bot.sleep("2027-03-16T15:00-04:00")
    bot.settle()

    assert [each.message.kind for each in bot.said] == [Kind.OVERDUE, Kind.WEEKLY]
    assert [(each.event, each.past) for each in bot.said[0].message.items] == [(first, True), (second, False)]
    assert {key.split(":")[2] for key in bot.said[0].message.covers} == {"past", "24h"}
    assert told(bot.go("2027-03-19T12:00-04:00")) == ["4h 03-16 20:00", "1h 03-17 09:00", "past 03-17 10:01"]


def test_a_channel_gets_a_message_a_second(bot: Rehearsed) -> None:
    """Ten reminders of one moment: in one channel ten seconds, in ten channels at once."""
    for each in range(10):
        bot.bind(f"C2{each}", "radio-one")
        bot.board_meeting(MEETING, channel="C1")
        bot.board_meeting(MEETING, channel=f"C2{each}")
    bot.settle()
    bot.sleep("2027-03-09T10:00-05:00")
    bot.settle()
    one = [each.at for each in bot.said if each.place.channel == "C1" and each.message.kind == Kind.REMINDER]
    others = [each.at for each in bot.said if each.place.channel.startswith("C2")]

    assert len(one) == len(others) == 10
    assert [after - before for before, after in itertools.pairwise(one)] == [timedelta(seconds=1)] * 9
    assert set(others) == {datetime(2027, 3, 9, 15, tzinfo=UTC)}


def test_workers_share_the_work(bot: Rehearsed) -> None:
    """Several on one database, taking turns: each reminder once."""
    for each in range(20):
        bot.bind(f"C2{each}", "radio-one")
        bot.board_meeting(MEETING, channel=f"C2{each}")
    others = [bot.worker() for _ in range(3)]
    ten_on_tuesday(bot)
    for _ in range(10):
        for worker in others:
            worker.tick()

    assert sorted(each.place.channel for each in bot.said) == sorted(f"C2{each}" for each in range(20))


def test_nothing_reaches_another_workspace(bot: Rehearsed) -> None:
    """Two workspaces in one database: each worker plans and sends its own alone."""
    other = Rehearsed(bot.database, team="T2", now=bot.now)
    other.bind("C1", "radio-one")
    bot.board_meeting(MEETING)
    bot.go("2027-03-09T12:00-05:00")
    other.go("2027-03-12T12:00-05:00")
    assert other.said == []
    assert other.agenda.events() == ()
    assert not other.agenda.move(1, ("2027-04-01", None), other.now)
    assert not other.agenda.remove(1, other.now)
    assert other.agenda.event(1) is None
    assert len(bot.said) == 2


def test_what_an_inbox_item_told_is_kept_once(bot: Rehearsed) -> None:
    """A redelivery or a crash makes no second event."""
    new = NewEvent("radio-one", "special-board-meeting", ("2027-03-11", "10:00"), source="Ev1")
    assert bot.agenda.add(new, bot.now) == bot.agenda.add(new, bot.now)
    assert len(bot.agenda.events("radio-one")) == 1
