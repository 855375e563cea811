"""A parsed copy of provisions.yaml, kept beside it: reading YAML takes most of the time of a short command.

The copy holds a fingerprint of the file that it was made from; where the two differ the file is read. After a change of
provisions.yaml `python -m rules.kept` makes the copies anew; a corporation without a copy works as well, more slowly.
"""

import sys
from pathlib import Path
from typing import Any
from zlib import adler32, crc32

import msgspec

from rules.errors import BylawsError

COPY = "provisions.bin"
TEXTS = Path(__file__).parent.parent / "bylaw_texts"


class Kept(msgspec.Struct, frozen=True):
    """What the file holds, and the fingerprint of the file."""

    digest: str
    contents: Any


def kept(folder: Path, source: str) -> Any | None:  # noqa: ANN401 - what YAML holds
    """The contents of a folder's provisions.yaml from its copy; None where there is none of this very text."""
    try:
        copy = msgspec.msgpack.decode((folder / COPY).read_bytes(), type=Kept)
    except (OSError, msgspec.MsgspecError):
        return None
    return copy.contents if copy.digest == digest(source) else None


def digest(source: str) -> str:
    """A fingerprint of a text, which tells one edit from the next; it is no guard against forgery, and quick to load."""
    content = source.encode()
    return f"{crc32(content):08x}.{adler32(content):08x}.{len(content)}"


def keep(folder: Path) -> None:
    """Make the copy of a folder's provisions.yaml, after it has been checked; BylawsError says what is wrong."""
    from rules.loading import parsed, read_file, read_record  # noqa: PLC0415 - the copy is read by that module

    (folder / COPY).unlink(missing_ok=True)
    read_record(folder)
    path = folder / "provisions.yaml"
    source = read_file(path)
    contents = parsed(path, source)
    beside = folder / f"{COPY}.new"
    beside.write_bytes(msgspec.msgpack.encode(Kept(digest(source), contents), order="deterministic"))
    beside.replace(folder / COPY)


def main() -> None:
    """Make the copies of the folders named, or of all corporations that come with the product."""
    folders = [Path(each) for each in sys.argv[1:]] or [each.parent for each in sorted(TEXTS.glob("*/provisions.yaml"))]
    for folder in folders:
        try:
            keep(folder)
        except BylawsError as error:
            sys.exit(str(error))
        print(f"kept {folder.name}")


if __name__ == "__main__":
    main()
