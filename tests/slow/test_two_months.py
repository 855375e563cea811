"""Two months of simulated time, 200 events of the four corporations: every reminder where and when it should be."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from conftest import new_database

from bot.reminders.planning import event_of
from rules.days import When
from rules.deadlines import Event, EventKind, chain_of, kinds_for
from slow.plain import disturbs, told
from slow.workplace import Workplace, seeded, workplace

pytestmark = pytest.mark.slow

ZONE = ZoneInfo("America/New_York")
START = datetime(2027, 2, 1, 7, tzinfo=ZONE)
END = datetime(2027, 4, 2, 7, tzinfo=ZONE)
"""The clocks go forward in between, on March 14."""
EVENTS = 200
CHANNELS = 3
"""Of each corporation."""
HOURS = (9, 10, 13, 16)
SECRETARY = "U2"
Key = tuple[str, str]
"""A reminder and the place in which it is told."""


@dataclass
class Told:
    """What should be told, by reminder and place, with its moment; and what need not be, since things changed."""

    due: dict[Key, datetime] = field(default_factory=dict)

    def change(self, number: int, channel: str, event: Event, corporation: str, place: Workplace) -> None:
        """From now on this event is so: of what is ahead, what no longer holds goes and what holds comes."""
        now = place.now
        mine = f"{number}:"
        self.due = {key: at for key, at in self.due.items() if at <= now or not key[0].startswith(mine)}
        about = place.library.get(corporation)
        chain = chain_of(about, event, now)
        for deadline, rung, moment in told(chain, ZONE):
            if now <= moment < END:
                found = chain.the(deadline)
                name = f"{number}:{deadline}:{rung}:{found.due}"
                offices = {each.value for each in found.charged}
                stands_in = {each.value for each in found.stand_ins}
                self.due[name, channel] = moment
                if corporation == "dispatch" and "secretary" in (offices or stands_in):
                    self.due[name, SECRETARY] = moment

    def forget(self, number: int, now: datetime) -> None:
        """This event will not be."""
        self.due = {key: at for key, at in self.due.items() if at <= now or not key[0].startswith(f"{number}:")}


def a_day(chance: Random, first: date) -> date:
    """A day within some weeks."""
    return first + timedelta(days=chance.randrange(1, 75))


def an_event(chance: Random, place: Workplace, corporation: str) -> Event:
    """A meeting, or whatever else sets deadlines running there, within some weeks."""
    kind = chance.choice(kinds_for(place.library.get(corporation)))
    board = "board" in kind or kind is EventKind.COMMITTEE_MEETING
    at = time(chance.choice(HOURS)) if board or chance.random() < 0.5 else None
    return Event(kind, When(a_day(chance, place.now.astimezone(ZONE).date()), at))


def add(chance: Random, place: Workplace, expected: Told) -> None:
    """Somebody tells of an event."""
    corporation = chance.choice(place.library.ids)
    event = an_event(chance, place, corporation)
    channel = f"C{corporation}{chance.randrange(CHANNELS)}"
    at = f"{event.at.date}T{event.at.time}" if event.at.time else str(event.at.date)
    number = place.event(corporation, event.kind, at, channel)
    expected.change(number, channel, event, corporation, place)


def change(chance: Random, place: Workplace, expected: Told) -> None:
    """Somebody moves an event, tells of a step that is done, or calls it off."""
    kept = chance.choice(place.agenda.events())
    event = event_of(kept)
    match chance.randrange(4):
        case 0:
            place.agenda.remove(kept.id, place.now)
            expected.forget(kept.id, place.now)
            return
        case 1 | 2:
            new = When(a_day(chance, place.now.astimezone(ZONE).date()), event.at.time)
            place.agenda.move(kept.id, (str(new.date), new.time.isoformat() if new.time else None), place.now)
        case _:
            chain = chain_of(place.library.get(kept.corporation), event, place.now)
            steps = [each.id for each in chain.deadlines if each.due]
            if not steps:
                return
            today = str(place.now.astimezone(ZONE).date())
            place.agenda.note_step(kept.id, chance.choice(steps), (today, None), "U1", place.now)
    changed = place.agenda.event(kept.id)
    assert changed
    expected.change(kept.id, str(kept.channel_id), event_of(changed), kept.corporation, place)


def next_moment(expected: Told, now: datetime, following: datetime) -> datetime:
    """The next moment at which something should be told, or somebody does something."""
    ahead = [at for at in expected.due.values() if at > now]
    return min([*ahead, following])


def test_two_months(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Events come, move, go, steps are done; what is told, where and when, is what a plain computation says."""
    chance = seeded(200)
    with workplace(new_database("postgresql", request, tmp_path), tmp_path, START) as place:
        for corporation in place.library.ids:
            for number in range(CHANNELS):
                place.channel(f"C{corporation}{number}", corporation)
        place.database.offices("T1").appoint("dispatch", "secretary", SECRETARY, place.now)
        expected, found = Told(), Counter[Key]()
        wrong: list[tuple[Key, datetime, datetime | None]] = []
        worker = place.start()
        deeds = sorted(_deeds(chance))
        seen, added = 0, 0
        while place.now < END:
            following = deeds[0] if deeds else END
            moment = max(place.now, next_moment(expected, place.now, following))
            place.put_clock(moment)
            if deeds and moment >= following:
                deeds.pop(0)
                if added < EVENTS and (added < 20 or chance.random() < 0.7):
                    add(chance, place, expected)
                    added += 1
                else:
                    change(chance, place, expected)
            place.settle()
            for post in place.slack.posts[seen:]:
                for key in post.covers:
                    if key.startswith("weekly:"):
                        continue
                    found[key, post.channel] += 1
                    due = expected.due.get((key, post.channel))
                    if due is None or not timedelta() <= place.now - due < timedelta(minutes=15):
                        wrong.append(((key, post.channel), place.now, due))
            seen = len(place.slack.posts)
        place.stop(worker)

        assert wrong == []
        lost = {key for key, at in expected.due.items() if at < END} - set(found)
        assert not lost, (lost, place.trace(key for key, _ in lost))
        assert set(found.values()) == {1}
        assert place.noted() == set()
        assert not [each for each in expected.due.values() if disturbs(each.astimezone(ZONE))]
        _digests(place)
        print(f"{added} events, {sum(found.values())} reminders in {len(place.slack.posts)} messages")


def _deeds(chance: Random) -> list[datetime]:
    """When somebody does something: within two months, at odd minutes, so that nothing is due at the same time."""
    seconds = int((END - START).total_seconds())
    return [
        (START.astimezone(UTC) + timedelta(seconds=chance.randrange(seconds))).replace(minute=37, second=11)
        for _ in range(int(EVENTS * 1.5))
    ]


def _digests(place: Workplace) -> None:
    """One a week and corporation, on the Mondays."""
    found = Counter(key for post in place.slack.posts for key in post.covers if key.startswith("weekly:"))
    mondays = [date(2027, 2, 8) + timedelta(weeks=each) for each in range(8)]

    assert set(found.values()) == {1}
    assert set(found) <= {f"weekly:{name}:{monday}" for name in place.library.ids for monday in mondays}
    assert {f"weekly:{name}:{mondays[3]}" for name in place.library.ids} <= set(found)
