"""Writing a file whole or not at all."""

import os
import tempfile
from pathlib import Path

from rules.errors import BylawsError


class FileNotWritten(BylawsError):
    """A file could not be written; the message names it and says why. Nothing is left of it."""


def write(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or, where that fails, as it was before; FileNotWritten says why."""
    partial: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        partial = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.chmod(_MODE)
        partial.replace(path)
    except OSError as error:
        if partial:
            partial.unlink(missing_ok=True)
        raise FileNotWritten(f"cannot write {path}: {error.strerror or error}") from error


_MODE = 0o644
