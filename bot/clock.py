"""The clock of the entry points: the machine's, or for a rehearsal one that a file sets."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from rules.errors import BylawsError

VARIABLE: Final = "BYLAWS_CLOCK"
Clock = Callable[[], datetime]


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


@dataclass
class Rehearsal:
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
