"""The desk: takes items from the inbox, one by one, and sees that each is answered once."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Final

from msgspec import Struct, field

from bot.layout.slack import sentences
from bot.slack import clicks, incoming, marking, questions, steps, windows
from bot.slack.incoming import CLICK, Asked, Clicked
from bot.slack.marking import EXPLAINED, Explained
from bot.slack.office import Office
from bot.slack.posting import NotPosted, PostLater, TokenRefused
from bot.slack.windows import SUBMITTED, Submitted
from bot.store import Item, StoreFailed
from bot.store.workspace import MOST_ATTEMPTS

_LEASE: Final = timedelta(seconds=60)
"""An item that was taken is free again after this time, should whoever took it have died."""
_WENT_WRONG: Final = (
    "Something went wrong on my side, and I have no answer. Whoever runs me finds the reason in my log."
)
_log = logging.getLogger("bylaws.slack")


class Desk(Struct):
    """Works on items; `give_up` is called with a sentence where no further work makes sense."""

    office: Office
    give_up: Callable[[str], None]
    _channels: dict[str, threading.Lock] = field(default_factory=dict)

    def work(self, event_id: str) -> None:
        """Answer an item, unless it is answered already or somebody works on it. Never raises."""
        with _patiently(f"no answer to {event_id} for now"):
            now = self.office.clock()
            item = self.office.workspace.take(event_id, now, now + _LEASE)
            if item is not None:
                self._work(item)

    def _work(self, item: Item) -> None:
        office, event_id = self.office, item.event_id
        try:
            self._answer(item)
        except PostLater as later:
            self._postpone(item, later)
        except TokenRefused as refused:
            office.workspace.postpone(event_id, office.clock())
            self.give_up(f"Slack refuses the bot token (SLACK_BOT_TOKEN): {refused}.")
        except StoreFailed:
            raise
        except NotPosted as refused:
            _log.warning("no answer to %s: Slack says %s", event_id, refused)
            office.workspace.finish(event_id, office.clock(), str(refused))
        except Exception as error:  # noqa: BLE001 - an item that fails must not keep the others from their answers
            _log.exception("no answer to %s", event_id)
            self._apologize(item)
            office.workspace.finish(event_id, office.clock(), f"{type(error).__name__}: {error}")

    def catch_up(self) -> None:
        """Work on what was left over: by a crash, a broken connection, Slack's asking for patience. Never raises."""
        with _patiently("cannot look into the inbox"):
            for event_id in self.office.workspace.left_over(self.office.clock()):
                self.work(event_id)

    def tidy(self) -> None:
        """Clear from the inbox what was done long ago. Never raises."""
        with _patiently("cannot tidy the inbox"):
            self.office.workspace.forget(self.office.clock())

    def _answer(self, item: Item) -> None:
        thing = _read(item)
        with self._channels.setdefault(thing.place.channel, threading.Lock()):  # one after the other in a channel
            if isinstance(thing, Asked):
                questions.answer(self.office, thing)
            elif isinstance(thing, Submitted):
                steps.note(self.office, thing)
            elif isinstance(thing, Explained):
                marking.note(self.office, thing)
            elif thing.pick.event is not None:
                steps.answer(self.office, thing)
            else:
                clicks.answer(self.office, thing)

    def _postpone(self, item: Item, later: PostLater) -> None:
        now = self.office.clock()
        if item.attempts >= MOST_ATTEMPTS:
            _log.warning("no answer to %s after %d tries: %s", item.event_id, item.attempts, later)
            self.office.workspace.finish(item.event_id, now, str(later))
            return
        wait = max(later.seconds, 2.0 ** (item.attempts - 1))
        _log.warning("%s; the answer to %s follows in %g s", later, item.event_id, wait)
        self.office.workspace.postpone(item.event_id, now + timedelta(seconds=wait))

    def _apologize(self, item: Item) -> None:
        try:
            thing = _read(item)
            self.office.posting.say(thing.place, sentences.said(_WENT_WRONG))
        except Exception:  # noqa: BLE001 - there is nothing left to try; the log has the reason
            _log.warning("nor could an apology for %s be posted", item.event_id)


@contextmanager
def _patiently(what: str) -> Iterator[None]:
    """The database may fail for a while: a line says so, and what is in the inbox stays there."""
    try:
        yield
    except StoreFailed as error:
        _log.error("%s: %s", what, error)


def _read(item: Item) -> Asked | Clicked | Submitted | Explained:
    if item.kind == EXPLAINED:
        return marking.explained(item)
    if item.kind == SUBMITTED:
        return windows.submitted(item)
    return incoming.clicked(item) if item.kind == CLICK else incoming.asked(item)
