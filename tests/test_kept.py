"""The parsed copy of provisions.yaml: it is that of the file, and nothing depends on it."""

import shutil
from pathlib import Path

import pytest
from asking import CORPORATIONS

from rules.kept import COPY, TEXTS, keep, kept
from rules.loading import ProvisionsInvalid, parsed, read_record


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a corporation's folder."""
    return Path(shutil.copytree(TEXTS / "surge", tmp_path / "surge"))


@pytest.mark.parametrize("name", CORPORATIONS)
def test_the_copy_is_that_of_the_file(name: str) -> None:
    """After a change of provisions.yaml run `python -m rules.kept`."""
    path = TEXTS / name / "provisions.yaml"
    source = path.read_text(encoding="utf-8")
    assert kept(path.parent, source) == parsed(path, source), "run `python -m rules.kept`"


def test_a_changed_file_is_read_though_a_copy_stands_there(folder: Path) -> None:
    """The fingerprint tells that the copy is of another text."""
    path = folder / "provisions.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("name: Surge Components, Inc.", "name: Another, Inc."))
    assert read_record(folder).name == "Another, Inc."


@pytest.mark.parametrize("copy", [b"", b"\xff\xff\xff", None])
def test_a_broken_or_missing_copy_is_passed_over(folder: Path, copy: bytes | None) -> None:
    """The file is read in its place."""
    (folder / COPY).unlink()
    if copy is not None:
        (folder / COPY).write_bytes(copy)
    assert len(read_record(folder).provisions) == len(read_record(TEXTS / "surge").provisions)


def test_no_copy_is_made_of_what_is_wrong(folder: Path) -> None:
    """The error is told, and the stale copy is gone."""
    path = folder / "provisions.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("state: ", "state: [", 1))
    with pytest.raises(ProvisionsInvalid):
        keep(folder)
    assert not (folder / COPY).exists()
