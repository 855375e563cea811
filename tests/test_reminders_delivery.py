"""From an event to messages that arrive: planning, the outbox, and a rule for each failure; on both databases."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from reminding import Rehearsed, Said, rehearsal

from bot.reminders import errors
from bot.reminders.listing import overview
from bot.reminders.messages import Kind
from bot.reminders.settings import Settings
from bot.store import StoreFailed
from bot.store.agenda import NewEvent
from bot.store.outbox import Lane
from rules.errors import BylawsError

NEW_YORK = ZoneInfo("America/New_York")
MEETING = "2027-03-11T10:00"
"""A Thursday; notice to the directors is due at ten o'clock on the Wednesday."""
LADDER = ["24h 03-09 10:00", "4h 03-09 20:00", "1h 03-10 09:00", "past 03-10 10:01"]
"""Four hours before is six in the morning: told the evening before."""


@pytest.fixture
def bot(database: str) -> Iterator[Rehearsed]:
    """A workspace whose channel C1 is about Radio One."""
    with rehearsal(database) as found:
        yield found


def told(said: list[Said]) -> list[str]:
    """Rung and local moment of the reminders of one deadline, to five minutes."""
    return [f"{each.message.key.split(':')[2]} {local(each.at)}" for each in said if each.message.kind != Kind.WEEKLY]


def local(at: datetime) -> str:
    """A moment in New York."""
    return f"{at.astimezone(NEW_YORK):%m-%d %H:%M}"


def ten_on_tuesday(bot: Rehearsed) -> None:
    """The moment at which the first reminder of MEETING is due; what Monday brought is told and forgotten."""
    bot.go("2027-03-09T09:00-05:00")
    bot.said.clear()
    bot.sleep("2027-03-09T10:00-05:00")


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


def waiting(bot: Rehearsed) -> list[tuple[str, str | None]]:
    """What waits, and why, as `bylaws reminders` lists it."""
    listing = overview(bot.database, bot.shelf, None, bot.now)
    return [(each.place, each.why) for workspace in listing.workspaces for each in workspace.waiting]


FAULTS: list[tuple[str, Exception, int, bool]] = [
    ("asks for patience", errors.PostLater("Slack asks for patience", 30), 30, False),
    ("cannot be reached", errors.Unreachable("no route"), 1, False),
    ("cut after the request", errors.OutcomeUnknown("the connection broke"), 5, True),
    ("archived", errors.NoPlace("the channel is archived"), 60, False),
    ("refused", errors.Refused("Slack says invalid_blocks"), 60, False),
]


@pytest.mark.parametrize(("failure", "wait", "noted"), [each[1:] for each in FAULTS], ids=[each[0] for each in FAULTS])
def test_each_failure_has_its_rule(bot: Rehearsed, failure: Exception, wait: int, noted: bool) -> None:
    """It waits with its reason for its time, and is sent; what may have arrived says so."""
    bot.board_meeting(MEETING)
    ten_on_tuesday(bot)
    bot.faults["C1"].append(failure)
    failed_at = bot.now
    bot.reminders.tick()
    assert waiting(bot) == [("C1", str(failure))]
    said = [each for each in _until_sent(bot) if each.place.channel == "C1"]

    assert said[0].at - failed_at == timedelta(seconds=wait)
    assert said[0].message.maybe_twice is noted
    assert waiting(bot) == []


def _until_sent(bot: Rehearsed) -> list[Said]:
    for _ in range(200):
        bot.now += timedelta(seconds=1)
        bot.reminders.tick()
        if any(each.place.channel == "C1" for each in bot.said):
            break
    return bot.said


def test_the_pauses_grow_to_a_limit_and_nothing_is_dropped(bot: Rehearsed) -> None:
    """A channel is archived for days: it is tried ever more rarely, at the least once an hour, and then arrives."""
    bot.board_meeting(MEETING)
    tries: list[datetime] = []
    bot.faults["C1"].extend([errors.NoPlace("the channel is archived")] * 40)

    def tried(_: object) -> bool:
        tries.append(bot.now)
        return False

    bot.arrives = tried
    bot.sleep("2027-03-10T10:05-05:00")
    said = bot.go("2027-03-12T12:00-05:00")

    apart = [(after - before) for before, after in itertools.pairwise(tries)]
    assert apart[0] < timedelta(minutes=3)
    assert timedelta(minutes=59) < max(apart) < timedelta(minutes=63)
    assert told([each for each in said if each.place.channel == "C1"])[0].startswith("past")


def test_the_owner_is_told_once_why_reminders_wait(bot: Rehearsed) -> None:
    """Who made the event, by a direct message; once it goes again and fails again, once more."""
    bot.board_meeting(MEETING)
    archived = errors.NoPlace("the channel is archived")
    ten_on_tuesday(bot)
    bot.faults["C1"].extend([archived] * 3)
    bot.go("2027-03-09T12:00-05:00")
    bot.faults["C1"].append(archived)
    bot.go("2027-03-09T21:00-05:00")

    troubles = [each for each in bot.said if each.message.kind == Kind.TROUBLE]
    assert [each.place.channel for each in troubles] == ["UMAKER", "UMAKER"]
    assert [(each.message.trouble.where, each.message.trouble.why) for each in troubles if each.message.trouble] == [
        ("C1", "the channel is archived")
    ] * 2


def test_a_corporation_without_a_channel_waits_for_one(bot: Rehearsed) -> None:
    """The reason is listed, the owner told; as soon as a channel is about it the reminder is there."""
    bot.event("special-board-meeting", MEETING, "surge", channel="C9")
    bot.go("2027-03-09T12:00-05:00")
    assert {place for place, _ in waiting(bot)} == {"?surge"}
    assert {each.place.channel for each in bot.said if each.message.kind == Kind.TROUBLE} == {"UMAKER"}
    bot.bind("C7", "surge")
    bot.settle()

    assert waiting(bot) == []
    assert [each.place.channel for each in bot.said if each.message.kind == Kind.OVERDUE] == ["C7"]


def test_what_waits_goes_where_the_corporation_is_now(bot: Rehearsed) -> None:
    """Its channel was archived, another one was set or bound instead."""
    bot.board_meeting(MEETING)
    ten_on_tuesday(bot)
    bot.faults["C1"].extend([errors.NoPlace("the channel is archived")] * 50)
    bot.go("2027-03-09T12:00-05:00")
    bot.offices.set_channel("radio-one", "C2", bot.now)
    bot.settle()

    assert [each.place.channel for each in bot.said if each.message.items] == ["C2"]


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


def test_two_channels_that_ask_for_patience_make_all_wait(bot: Rehearsed) -> None:
    """One alone waits by itself: the limit may be the workspace's."""
    for each in ("C2", "C3"):
        bot.bind(each, "radio-one")
    for each in ("C1", "C2", "C3"):
        bot.board_meeting(MEETING, channel=each)
    ten_on_tuesday(bot)
    for each in ("C1", "C2"):
        bot.faults[each].append(errors.PostLater("Slack asks for patience", 20))
    bot.reminders.tick()
    bot.now += timedelta(seconds=19)
    bot.reminders.tick()

    assert bot.said == []
    bot.settle()
    assert sorted(each.place.channel for each in bot.said) == ["C1", "C2", "C3"]


def test_a_refused_token_stops_all_and_drops_nothing(bot: Rehearsed) -> None:
    """It is raised to whoever runs the worker; with a new token the reminders arrive."""
    bot.board_meeting(MEETING)
    ten_on_tuesday(bot)
    bot.faults["C1"].append(errors.TokenRefused("it was revoked"))
    with pytest.raises(errors.TokenRefused):
        bot.reminders.tick()
    assert waiting(bot) == [("C1", "it was revoked")]
    bot.now += timedelta(minutes=2)
    bot.settle()

    assert told(bot.said) == ["24h 03-09 10:02"]


def test_whoever_never_came_back_is_followed_by_another(bot: Rehearsed) -> None:
    """Before it wrote "sending" nothing was sent, and nothing is noted; after that it may have been, and that is noted."""
    bot.board_meeting(MEETING)
    ten_on_tuesday(bot)
    bot.reminders.gatherer.gather(bot.now)
    outbox = bot.database.outbox("T1")
    lane = outbox.take("dies", bot.now, bot.now + timedelta(seconds=60))
    assert lane
    assert outbox.take("other", bot.now + timedelta(seconds=59), bot.now) is None
    bot.now += timedelta(seconds=60)
    lane = outbox.take("dies too", bot.now, bot.now + timedelta(seconds=60))
    assert lane
    assert [each.maybe_twice for each in lane.rows] == [False]
    assert outbox.begin(lane, "m", [each.id for each in lane.rows], [], bot.now)
    bot.now += timedelta(seconds=60)
    bot.settle()

    assert [each.message.maybe_twice for each in bot.said] == [True]
    late = replace(lane, token="dies")  # noqa: S106 - no secret
    assert not outbox.begin(late, "m", [each.id for each in lane.rows], [], bot.now)
    (workspace,) = overview(bot.database, bot.shelf, None, bot.now).workspaces
    assert [each.key for each in workspace.maybe_twice] == [bot.said[0].message.key]


def test_what_was_posted_is_written_down_first(bot: Rehearsed, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database was away when a message had been posted: it is not posted again."""
    bot.board_meeting(MEETING)
    ten_on_tuesday(bot)
    delivery = bot.reminders.delivery
    sent = type(delivery.outbox).sent
    away = [True, True]

    def fails(outbox: Any, lane: Lane, *rest: Any) -> None:  # noqa: ANN401 - whatever it takes
        if away and away.pop():
            raise StoreFailed("the database is away")
        sent(outbox, lane, *rest)

    monkeypatch.setattr(type(delivery.outbox), "sent", fails)
    for _ in range(2):
        with pytest.raises(StoreFailed):
            bot.reminders.tick()
    bot.go("2027-03-09T12:00-05:00")

    assert told(bot.said) == ["24h 03-09 10:00"]


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


def test_an_unreadable_corporation_keeps_its_reminders(bot: Rehearsed) -> None:
    """Its file is broken, or its folder gone: what is planned stays planned, and is sent when it can be composed."""

    class Broken:
        ids = ("radio-one",)

        def get(self, name: str) -> Any:  # noqa: ANN401 - never comes so far
            raise BylawsError(name)

    bot.board_meeting(MEETING)
    ten_on_tuesday(bot)
    whole, broken = bot.reminders, Rehearsed(bot.database, shelf=Broken(), now=bot.now).reminders
    broken.clock = broken.delivery.clock = lambda: bot.now
    broken.tick()
    assert bot.said == []
    assert "cannot be composed" in str(waiting(bot)[0][1])
    bot.reminders = whole
    bot.go("2027-03-09T12:00-05:00")
    assert told(bot.said)[0].startswith("24h")


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
