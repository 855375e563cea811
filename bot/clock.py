"""The clock of the entry points: the machine's, or for a rehearsal one that a file sets."""

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from msgspec import Struct

from rules.errors import BylawsError

VARIABLE: Final = "BYLAWS_CLOCK"
Clock = Callable[[], datetime]
_log = logging.getLogger("bylaws.clock")


class ClockUnreadable(BylawsError):
    """The file of a rehearsal's clock is missing, or holds no moment."""


def clock_of(environment: Mapping[str, str]) -> Clock:
    """The machine's clock, or that of a rehearsal where `BYLAWS_CLOCK` names a file; ClockUnreadable says what is wrong."""
    name = environment.get(VARIABLE)
    if not name:
        return machine
    rehearsal = Rehearsal(Path(name))
    rehearsal.read()
    return rehearsal


def machine() -> datetime:
    """The moment by the machine's clock."""
    return datetime.now(tz=UTC)


class Agreed(Struct):
    """The machine's clock, put right by one that several machines share, so that all of them mean the same moment.

    Workers on several machines leave each other's messages alone for a minute; with clocks that differ by more they
    would not. `shared` is asked at first and each minute; while it fails, what it said before holds.
    """

    shared: Callable[[], datetime]
    own: Clock = machine
    _ahead: timedelta = timedelta()
    _asked: datetime | None = None

    def __call__(self) -> datetime:
        """The moment by the shared clock."""
        now = self.own()
        if self._asked is None or abs(now - self._asked) >= _EACH:
            self._asked = now
            with suppress(BylawsError):
                self._ask()
        return self.own() - self._ahead

    def _ask(self) -> None:
        """The shared clock told its moment somewhere between asking and hearing it."""
        before = self.own()
        told = self.shared()
        ahead = before + (self.own() - before) / 2 - told
        if abs(ahead - self._ahead) >= _ODD:
            _log.warning(
                "the clock of this machine is %+.0f s off the database's, which is followed", ahead.total_seconds()
            )
        self._ahead = ahead


_EACH: Final = timedelta(minutes=1)
_ODD: Final = timedelta(seconds=5)


class Rehearsal(Struct):
    """A clock that shows what its file says, and goes on from there since the file was written.

    The file holds an ISO moment with its offset (`2027-05-11T09:00-04:00`). Every process that reads it shows the same.
    """

    file: Path
    _last: tuple[datetime, float] | None = None

    def __call__(self) -> datetime:
        """The moment that it shows; while the file is being written, it goes on from what it said before."""
        try:
            self.read()
        except ClockUnreadable:
            if self._last is None:
                raise
        moment, written = self._last or (machine(), time.time())
        return moment + timedelta(seconds=time.time() - written)

    def read(self) -> None:
        """Read the file; ClockUnreadable where it cannot be."""
        try:
            written = self.file.stat().st_mtime
            moment = datetime.fromisoformat(self.file.read_text(encoding="utf-8").strip())
        except (OSError, ValueError) as error:
            raise ClockUnreadable(
                f"{VARIABLE} names {self.file}, which cannot be read as a moment: {error}."
            ) from error
        if moment.tzinfo is None:
            raise ClockUnreadable(f"{VARIABLE} names {self.file}; its moment lacks an offset, such as -04:00.")
        self._last = moment.astimezone(UTC), written
