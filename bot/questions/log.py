"""The file of questions: JSON lines that are only ever added to."""

import os
from pathlib import Path
from typing import Final

import msgspec

from bot.questions.record import Kept
from rules.errors import BylawsError

_MINE_ALONE: Final = 0o600


class QuestionsUnreadable(BylawsError):
    """The file of questions is there and cannot be read."""


def append(path: Path, record: Kept) -> None:
    """Add a line at the end, in one piece; OSError where the file cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    line = msgspec.json.encode(record) + b"\n"
    file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, _MINE_ALONE)
    try:
        size = os.fstat(file).st_size
        torn = size > 0 and os.pread(file, 1, size - 1) != b"\n"  # a line that was cut off must not take this one along
        os.write(file, b"\n" + line if torn else line)
    finally:
        os.close(file)


def read(path: Path) -> tuple[Kept, ...]:
    """The questions in the order in which they were asked; lines that cannot be read are left out."""
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise QuestionsUnreadable(f"{path} cannot be read: {error.strerror}; BYLAWS_QUESTIONS names another") from error
    found: dict[str, Kept] = {}
    for line in lines:
        try:
            record = msgspec.json.decode(line, type=Kept)
        except (msgspec.DecodeError, UnicodeError):
            continue
        found[record.id] = record
    return tuple(found.values())
