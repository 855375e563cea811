"""Delivery: one message at a time into a channel, each outcome written down, each failure by a rule of its own."""

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final

from msgspec import Struct, field
from msgspec.structs import asdict

from bot.reminders import choosing, errors
from bot.reminders.choosing import Batch
from bot.reminders.composing import Composer
from bot.reminders.gathering import lane_of
from bot.reminders.messages import Kind, Message, Place, Post, Trouble
from bot.store.offices import NOWHERE, Offices
from bot.store.outbox import Failure, Lane, NewRow, Outbox, OutRow
from bot.store.rows import StoreFailed
from rules.errors import BylawsError

LEASE: Final = timedelta(seconds=60)
"""A lane that was taken is free again after this time, should whoever took it have died."""
REST: Final = timedelta(seconds=1)
"""Between two messages into one channel."""
PAUSES: Final[Mapping[type[errors.PostingFailed], tuple[float, float]]] = {
    errors.PostLater: (1, 60),
    errors.Unreachable: (1, 60),
    errors.OutcomeUnknown: (5, 300),
    errors.NoPlace: (60, 3600),
    errors.Refused: (60, 6 * 3600),
    errors.TokenRefused: (60, 3600),
}
"""The first pause in seconds, and the longest; each is twice the one before. There is no last try."""
_UNBOUND: Final = "no channel is about the corporation; /bylaws use NAME in one changes that"
_UNKNOWN: Final = "whoever sent it last did not say what came of it"
_LONGEST_KEY: Final = 255
_log = logging.getLogger("bylaws.reminders")


def pause(kind: type[errors.PostingFailed], failures: int) -> timedelta:
    """How long to wait after so many failures in a row (at least 1)."""
    first, longest = PAUSES[kind]
    return timedelta(seconds=min(longest, first * 2.0 ** min(failures - 1, 30)))


class Delivery(Struct):
    """Empties the outbox of one workspace. `tokens` gives a word never given before."""

    outbox: Outbox
    offices: Offices
    composer: Composer
    post: Post
    clock: Callable[[], datetime]
    tokens: Callable[[], str]
    _unwritten: list[tuple[Lane, tuple[int, ...], str]] = field(default_factory=list)
    """What was posted, but could not be written down: the database was away."""
    _failures: int = 0
    """Of the whole workspace, in a row."""
    _held_until: datetime | None = None
    """Nobody posts anything in the workspace before then."""
    _asked_patience: dict[str, datetime] = field(default_factory=dict)

    def may_post(self) -> bool:
        """Whether anything may be posted in the workspace now; what was posted before is written down."""
        self._write_down()
        self._held_until, _, self._failures = self.outbox.held()
        return not self._is_held(self.clock())

    def _is_held(self, now: datetime) -> bool:
        return self._held_until is not None and self._held_until > now

    def deliver(self) -> bool:
        """Post one message, if there is one that may be posted now; whether there was a lane to look at.

        TokenRefused where nothing can be posted with this token; StoreFailed where the database fails.
        """
        now = self.clock()
        if self._is_held(now):
            return False
        lane = self.outbox.take(self.tokens(), now, now + LEASE)
        if lane is None:
            return False
        for each in lane.rows:
            if each.broken_off:
                _log.warning("possible duplicate: %s is sent again to %s: %s", each.key, lane.name, _UNKNOWN)
        self._deliver(lane, now)
        return True

    def _deliver(self, lane: Lane, now: datetime) -> None:
        rows, elsewhere = self._at_home(lane)
        for channel, ids in elsewhere.items():
            self.outbox.move(lane, ids, channel, now)
        batch = choosing.next_batch(rows, now)
        if not batch.rows:
            self.outbox.leave(lane, batch.aside, now)
        elif lane.name.startswith(NOWHERE):
            self._fail(lane, [each for each in rows if not each.cancelled], errors.NoPlace(_UNBOUND), now)
        else:
            self._say(lane, batch, now)

    def _say(self, lane: Lane, batch: Batch, now: datetime) -> None:
        """Make the message of a batch and post it; what turns out to be needless is set aside."""
        key = batch.rows[0].key if len(batch.rows) == 1 else _digest_key(batch.rows)
        try:
            message = self.composer.message(key, batch.rows, now)
        except StoreFailed:
            raise
        except (BylawsError, LookupError, ValueError, TypeError) as error:
            self._fail(lane, batch.rows, errors.Refused(f"it cannot be composed: {error}"), now)
            return
        if message is None:
            _log.info("%s need not be told any more: its event, or what is due of it, is gone", key)
            self.outbox.leave(lane, [*batch.aside, *((each.id, choosing.CANCELLED) for each in batch.rows)], now)
        else:
            self._post(lane, batch, message)

    def _at_home(self, lane: Lane) -> tuple[list[OutRow], dict[str, list[int]]]:
        """The rows that belong here, and the others by the lane in which they belong.

        Rows come into the lane in which they belong; that is looked at again once it does not go well there.
        """
        if not lane.failures:
            return [*lane.rows], {}
        here: list[OutRow] = []
        elsewhere: dict[str, list[int]] = {}
        homes: dict[tuple[str, int | None], str] = {}
        for row in lane.rows:
            key = (row.corporation, row.event_id)
            if row.audience:
                here.append(row)
                continue
            if key not in homes:
                event = self.composer.agenda.event(row.event_id) if row.event_id is not None else None
                told_in = event.channel_id if event else None
                homes[key] = lane_of(self.offices.home(row.corporation, told_in), row.corporation)
            if homes[key] == lane.name:
                here.append(row)
            else:
                elsewhere.setdefault(homes[key], []).append(row.id)
        return here, elsewhere

    def _post(self, lane: Lane, batch: Batch, message: Message) -> None:
        """Write that it is being sent, post it, write what came of it."""
        ids = tuple(each.id for each in batch.rows)
        if not self.outbox.begin(lane, message.key, ids, batch.aside, self.clock()):
            return
        try:
            ts = self.post(Place(lane.name, personal=bool(batch.rows[0].audience)), message)
        except errors.PostingFailed as failed:
            self._fail(lane, batch.rows, failed, self.clock())
            return
        self._asked_patience.pop(lane.name, None)
        self._unwritten.append((lane, ids, ts))
        self._write_down()

    def _write_down(self) -> None:
        """Write down what was posted, first of all: else it would be posted again."""
        while self._unwritten:
            lane, ids, ts = self._unwritten[0]
            now = self.clock()
            self.outbox.sent(lane, ids, ts, now, now + REST)
            if self._failures:
                self.outbox.hold(now, "", 0)
                self._failures = 0
            self._unwritten.pop(0)

    def _fail(self, lane: Lane, rows: Sequence[OutRow], failed: errors.PostingFailed, now: datetime) -> None:
        """Write down that it waits, and for how long; tell the owner where only a person can help."""
        kind, why = type(failed), str(failed)
        attempts = max(each.attempts for each in rows) + 1
        wait = pause(kind, attempts if kind is errors.Refused else lane.failures + 1)
        if isinstance(failed, errors.PostLater):
            wait = max(wait, timedelta(seconds=failed.seconds))
        unknown = kind is errors.OutcomeUnknown
        if unknown:
            for each in rows:
                _log.warning("possible duplicate: %s to %s will be sent again: %s", each.key, lane.name, why)
        else:
            _log.warning("%d waiting for %s: %s; again in %g s", len(rows), lane.name, why, wait.total_seconds())
        alone = kind is errors.Refused
        notices = self._notices(lane, rows, failed, now)
        failure = Failure(
            reason=why,
            rest_until=now + (REST if alone else wait),
            maybe_twice=unknown,
            rows_until=now + wait if alone else None,
            told_at=now if notices else None,
        )
        self.outbox.failed(lane, [each.id for each in rows], failure, notices)
        self._hold(lane, failed, now, wait)

    def _hold(self, lane: Lane, failed: errors.PostingFailed, now: datetime, wait: timedelta) -> None:
        """Let the whole workspace wait where it is not the channel alone that makes us wait."""
        if isinstance(failed, errors.PostLater):
            self._asked_patience = {name: until for name, until in self._asked_patience.items() if until > now}
            self._asked_patience[lane.name] = now + wait
            if len(self._asked_patience) > 1:
                self._held_until = now + wait
                self.outbox.hold(self._held_until, str(failed), 0)
        elif isinstance(failed, (errors.Unreachable, errors.OutcomeUnknown, errors.TokenRefused)):
            self._failures += 1
            kind = errors.TokenRefused if isinstance(failed, errors.TokenRefused) else errors.Unreachable
            self._held_until = now + pause(kind, self._failures)
            self.outbox.hold(self._held_until, str(failed), self._failures)
        if isinstance(failed, errors.TokenRefused):
            raise failed

    def _notices(self, lane: Lane, rows: Sequence[OutRow], failed: errors.PostingFailed, now: datetime) -> list[NewRow]:
        """What the owners are told, once in a row of failures; of what they cannot be told themselves, nothing."""
        if not isinstance(failed, (errors.NoPlace, errors.Refused)) or lane.told:
            return []
        first = rows[0]
        if Kind(first.kind) is Kind.TROUBLE:
            return []
        where = "" if lane.name.startswith(NOWHERE) else lane.name
        body = json.dumps(asdict(Trouble(where, str(failed), len(lane.rows))))
        once = first.key if isinstance(failed, errors.Refused) else f"{now:%Y%m%dT%H%M%S}"
        key = f"trouble:{lane.name}:{once}"[:_LONGEST_KEY]
        return [
            NewRow(key, owner, Kind.TROUBLE, first.corporation, owner, now, now, body=body)
            for owner in self._owners(lane, rows)
        ]

    def _owners(self, lane: Lane, rows: Sequence[OutRow]) -> list[str]:
        """Who told of the events; else who bound the channel. Who cannot be written to is not told so."""
        events = (self.composer.agenda.event(each.event_id) for each in rows if each.event_id is not None)
        owners = dict.fromkeys(each.made_by for each in events if each and each.made_by)
        found = [each for each in owners if each != lane.name]
        if not found and (binder := self.offices.binder(lane.name)):
            found = [binder]
        return found


def _digest_key(rows: Sequence[OutRow]) -> str:
    """The key of a message that carries several: the same for the same."""
    return "digest:" + sha256("\n".join(sorted(each.key for each in rows)).encode()).hexdigest()[:16]
