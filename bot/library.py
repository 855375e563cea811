"""The corporations that can be asked about, and finding the one that a message names."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from msgspec import Struct

from rules.corporation import Corporation
from rules.errors import BylawsError

DEFAULT = Path(__file__).resolve().parent.parent / "bylaw_texts"


class UnknownCorporation(BylawsError):
    """No corporation of that name is in the library."""


class Library(Struct, frozen=True):
    """The folders of corporations, read when asked for."""

    folders: tuple[Path, ...]

    @classmethod
    def open(cls, extra: Path | None = None) -> "Library":
        """The bundled corporations, and those of a further folder of folders."""
        roots = [DEFAULT, *([extra] if extra else [])]
        found = {each.name: each for root in roots if root.is_dir() for each in sorted(root.iterdir()) if each.is_dir()}
        return cls(
            tuple(
                each for each in found.values() if (each / "provisions.yaml").exists() or (each / "bylaws.txt").exists()
            )
        )

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in alphabetical order."""
        return tuple(sorted(each.name for each in self.folders))

    def get(self, name: str) -> Corporation:
        """The corporation of an id or alias; UnknownCorporation names those that there are."""
        wanted = re.sub(r"[\s_]+", "-", name.strip().casefold())
        for folder in self.folders:
            if folder.name == wanted:
                return _read(folder)
        for folder in self.folders:
            corporation = _read(folder)
            if name.strip().casefold() in (corporation.name.casefold(), *corporation.record.aliases):
                return corporation
        raise UnknownCorporation(f"There is no corporation {name!r}; choose one of {', '.join(self.ids)}.")

    def named_in(self, text: str) -> tuple[str, ...]:
        """The ids of the corporations that a text names, in order of appearance."""
        places = {folder.name: _mention(folder).search(text) for folder in self.folders}
        found = {name: match.start() for name, match in places.items() if match}
        return tuple(sorted(found, key=lambda each: found[each]))

    def without_those_left_aside(self, text: str) -> str:
        """A text without the corporations that it names only to leave them aside, where it names another one."""
        rest = text
        for folder in self.folders:
            rest = _left_aside(folder).sub("", rest)
        return rest if rest != text and self.named_in(rest) else text

    def without_names(self, text: str) -> str:
        """A text with "the company" in the place of each corporation's name, so that its other words are read alone."""
        for folder in self.folders:
            text = _mention(folder).sub("the company", _as_adjective(folder).sub("", text))
        return text


@lru_cache(maxsize=256)
def _mention(folder: Path) -> re.Pattern[str]:
    """How a message names a corporation: by its id or the beginning of its name, with the rest of the name or without."""
    short = r"[ -]".join(re.escape(each) for each in folder.name.split("-"))
    rest = _name_words(folder)[len(folder.name.split("-")) :]
    tail = "".join(rf"(?:[ ,]+{re.escape(each)}" for each in rest) + ")?" * len(rest)
    other = r"(?! (?:protector|server|radio|rider|driver|of (?:power|parcels)))"
    return re.compile(
        rf"\b{short}(?:s(?= (?:board|bylaws|by-laws|directors|officers|seal|stockholders|shareholders)\b))?\b{tail}{other}",
        re.IGNORECASE,
    )


_ASIDE: Final = (
    r"(?: (?:for (?:a|the|one|this) (?:moment|minute|second|bit|once|time(?: being)?)|for (?:now|once)|aside|alone))*"
)


@lru_cache(maxsize=256)
def _left_aside(folder: Path) -> re.Pattern[str]:
    """How a message leaves a corporation aside: "forget Surge for a moment.", "leaving Surge aside,", "not Surge but"."""
    name = _mention(folder).pattern
    forgotten = rf"(?:forget(?:ting)?|never ?mind|enough)(?: about| of)? {name}{_ASIDE}"
    put_aside = (
        rf"(?:leav|putt?|sett?)(?:e|ing)? (?:aside {name}|{name} (?:aside|alone|out of it)(?: for (?:now|a moment))?)"
    )
    ends = r"\s*[.,;:!-]+\s*(?:and |but )?"
    return re.compile(
        rf"\b(?:{forgotten}|{put_aside}){ends}|\bnot (?:for |at |about )?{name},? but (?:for |at |about )?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=256)
def _as_adjective(folder: Path) -> re.Pattern[str]:
    """The name of a corporation between a determiner and a noun, as in "a single Surge share"."""
    return re.compile(
        rf"(?:(?<=\ba )|(?<=\bany )|(?<=\bsingle )|(?<=\bone )|(?<=\bour )|(?<=\bno )|(?<=\bevery ))(?:{_mention(folder).pattern}) (?=\w)",
        re.IGNORECASE,
    )


def _name_words(folder: Path) -> list[str]:
    """The words of a corporation's name, read from the first line of its record alone."""
    path = folder / "provisions.yaml"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", errors="replace") as file:
        first = file.readline()
    return re.findall(r"\w+", first.removeprefix("name:")) if first.startswith("name:") else []


Stamp = tuple[tuple[int, int], ...]
_CACHE: dict[Path, tuple[Stamp, Corporation]] = {}


def _read(folder: Path) -> Corporation:
    """A corporation, read again only when its provisions or its text changed."""
    stamp = tuple(_stamp(folder / name) for name in ("provisions.yaml", "bylaws.txt"))
    kept = _CACHE.get(folder)
    if kept is None or kept[0] != stamp:
        _CACHE[folder] = (stamp, Corporation.read(folder))
    return _CACHE[folder][1]


def _stamp(path: Path) -> tuple[int, int]:
    """When a file was last changed, and its size; zeros where there is none."""
    if not path.exists():
        return (0, 0)
    status = path.stat()
    return (status.st_mtime_ns, status.st_size)
