"""What goes wrong when a reminder is posted: each failure has a rule of its own, nothing is dropped; on both databases."""

import itertools
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from reminding import MEETING, Rehearsed, Said, rehearsal, ten_on_tuesday, told, waiting

from bot.reminders import errors
from bot.reminders.listing import overview
from bot.reminders.messages import Kind
from bot.store import StoreFailed
from bot.store.outbox import Lane
from rules.errors import BylawsError

FAULTS: list[tuple[str, Exception, int, bool]] = [
    ("asks for patience", errors.PostLater("Slack asks for patience", 30), 30, False),
    ("cannot be reached", errors.Unreachable("no route"), 1, False),
    ("cut after the request", errors.OutcomeUnknown("the connection broke"), 5, True),
    ("archived", errors.NoPlace("the channel is archived"), 60, False),
    ("refused", errors.Refused("Slack says invalid_blocks"), 60, False),
]


@pytest.fixture
def bot(database: str) -> Iterator[Rehearsed]:
    """A workspace whose channel C1 is about Radio One."""
    with rehearsal(database) as found:
        yield found


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
