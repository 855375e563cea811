"""Reading and checking a corporation's folder: `bylaws.txt` and `provisions.yaml`."""

import re
from pathlib import Path
from typing import Any

import msgspec

from rules.errors import BylawsError
from rules.kept import kept
from rules.provisions import AnyProvision
from rules.terms import decode


class FolderUnreadable(BylawsError):
    """A corporation's folder lacks a file, or holds one that cannot be read."""


class ProvisionsInvalid(BylawsError):
    """provisions.yaml is not what it should be; the message names file, line and what is wrong."""


class Defect(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A drafting error: the sections that it touches, what is wrong, and the readings that remain."""

    id: str
    sections: tuple[str, ...]
    says: str
    words: str = ""
    """The words in which it shows, as the first of the sections has them; empty where it shows in none."""
    readings: tuple[str, ...] = ()


class NotOperative(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that say nothing a question could be answered from (a title, a page head), and why."""

    section: str
    quote: str
    reason: str


class NumberSetAside(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A number word that fixes no quantity ("first", "one or the other"), within a quote, and why."""

    section: str
    quote: str
    """Some words of the section that hold the number, enough to find it."""
    number: str
    reason: str


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The contents of provisions.yaml."""

    name: str
    aliases: tuple[str, ...]
    state: str
    time_zone: str
    provisions: tuple[AnyProvision, ...]
    defects: tuple[Defect, ...] = ()
    not_operative: tuple[NotOperative, ...] = ()
    numbers_set_aside: tuple[NumberSetAside, ...] = ()


def read_text(folder: Path) -> str:
    """The filed text, character for character; FolderUnreadable where there is none."""
    return read_file(folder / "bylaws.txt")


def read_record(folder: Path) -> Record:
    """Read and check provisions.yaml; ProvisionsInvalid names the line of what is wrong."""
    path = folder / "provisions.yaml"
    source = read_file(path)
    data = kept(folder, source)
    if data is None:
        data = parsed(path, source)
    try:
        record = msgspec.convert(data, Record, dec_hook=decode)
    except msgspec.ValidationError as error:
        raise ProvisionsInvalid(_located(path, source, str(error))) from error
    _check_defects(path, record)
    return record


def parsed(path: Path, source: str) -> Any:  # noqa: ANN401 - what YAML holds
    """What the text of a provisions.yaml holds; ProvisionsInvalid where it is no YAML or has a key twice."""
    import yaml  # noqa: PLC0415 - importing it takes longer than reading a kept copy

    try:
        contents = yaml.load(source, Loader=_loader())  # noqa: S506 - the loader is a safe one
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ProvisionsInvalid(f"{path}, line {line}: this is no valid YAML ({error.problem}).") from error
    _check_keys(path, source)
    return contents


def _loader() -> Any:  # noqa: ANN401 - one of two classes
    import yaml  # noqa: PLC0415

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # a PyYAML may be built without its C part


def _check_keys(path: Path, source: str) -> None:
    """A key that stands twice would silently hide what stands under the first."""
    keys = re.findall(r"^(\w+):", source, re.MULTILINE)
    twice = next((each for each in keys if keys.count(each) > 1), None)
    if twice:
        line = [number for number, text in enumerate(source.splitlines(), 1) if text.startswith(f"{twice}:")][-1]
        raise ProvisionsInvalid(f"{path}, line {line}: {twice} stands twice; put all of it under the first.")


def _check_defects(path: Path, record: Record) -> None:
    """Every defect that a provision names is recorded, and is named once."""
    known = [each.id for each in record.defects]
    for identity in known:
        if known.count(identity) > 1:
            raise ProvisionsInvalid(f"{path}: the defect {identity} is recorded twice; give each an id of its own.")
    for provision in record.provisions:
        for identity in provision.defects:
            if identity not in known:
                raise ProvisionsInvalid(
                    f"{path}, section {provision.section}: the defect {identity} is not recorded under `defects`; add it there."
                )


def read_file(path: Path) -> str:
    """A file of a corporation's folder, character for character; FolderUnreadable where it lacks or is no UTF-8."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except FileNotFoundError:
        raise FolderUnreadable(f"{path} does not exist; a corporation's folder holds it.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise FolderUnreadable(f"{path} cannot be read: {error}.") from error


def _located(path: Path, source: str, message: str) -> str:
    """The message of a failed check with the line that it is about."""
    place = re.search(r" - at `\$(?P<path>[^`]*)`", message)
    line, section = _line_of(source, place["path"] if place else "")
    what = message[: place.start()] if place else message
    where = f", section {section}" if section else ""
    return f"{path}, line {line}{where}: {what[0].lower()}{what[1:]}."


def _line_of(source: str, place: str) -> tuple[int, str]:
    """The line (from 1) of a path such as `.provisions[3].window`, and the section of its provision."""
    import yaml  # noqa: PLC0415

    node = yaml.compose(source, Loader=_loader())
    section = ""
    for key, index in re.findall(r"\.(\w+)|\[(\d+)\]", place):
        if isinstance(node, yaml.MappingNode) and key:
            children = {name.value: child for name, child in node.value}
            node = children.get(key, node)
        elif isinstance(node, yaml.SequenceNode) and index and int(index) < len(node.value):
            node = node.value[int(index)]
            if isinstance(node, yaml.MappingNode):
                section = next((child.value for name, child in node.value if name.value == "section"), section)
    return (node.start_mark.line + 1 if node else 1), section
