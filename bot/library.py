"""The corporations that can be asked about, and finding the one that a message names."""

import re
from dataclasses import dataclass
from pathlib import Path

from rules.corporation import Corporation
from rules.errors import BylawsError

DEFAULT = Path(__file__).resolve().parent.parent / "bylaw_texts"


class UnknownCorporation(BylawsError):
    """No corporation of that name is in the library."""


@dataclass(frozen=True)
class Library:
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
        found: dict[str, int] = {}
        for folder in self.folders:
            words = "|".join(re.escape(each) for each in (folder.name, folder.name.replace("-", " ")))
            match = re.search(
                rf"\b(?:{words})\b(?! (?:protector|server|radio|rider|driver|of (?:power|parcels)))",
                text,
                re.IGNORECASE,
            )
            if match:
                found[folder.name] = match.start()
        return tuple(sorted(found, key=lambda each: found[each]))


_CACHE: dict[Path, tuple[float, Corporation]] = {}


def _read(folder: Path) -> Corporation:
    """A corporation, read again only when its provisions changed."""
    path = folder / "provisions.yaml"
    changed = path.stat().st_mtime if path.exists() else 0.0
    kept = _CACHE.get(folder)
    if kept is None or kept[0] != changed:
        _CACHE[folder] = (changed, Corporation.read(folder))
    return _CACHE[folder][1]
