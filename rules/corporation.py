"""A corporation: its filed text and the provisions read in it."""

from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

from msgspec import Struct

from rules.finding import Silent
from rules.loading import Defect, Record, read_record, read_text
from rules.provisions import Provision
from rules.terms import Meeting
from rules.text import Document, Passage

Kind = TypeVar("Kind", bound=Provision)


class Corporation(Struct, frozen=True, dict=True):
    """One corporation, as its folder describes it. The filed text is read only when a passage is asked for."""

    id: str
    folder: Path
    record: Record

    @classmethod
    def read(cls, folder: Path) -> "Corporation":
        """Read a folder of `bylaws.txt` and `provisions.yaml`; BylawsError says what is wrong and where."""
        return cls(id=folder.name, folder=folder, record=read_record(folder))

    @property
    def name(self) -> str:
        """The corporation's name, as its bylaws print it."""
        return self.record.name

    @cached_property
    def _passages(self) -> dict[Provision, Passage]:
        return {}

    @cached_property
    def _kinds(self) -> dict[type[Provision], tuple[Provision, ...]]:
        return {}

    @cached_property
    def zone(self) -> ZoneInfo:
        """The time zone in which its days and hours are counted."""
        return ZoneInfo(self.record.time_zone)

    @cached_property
    def document(self) -> Document:
        """The filed text, read into sections."""
        return Document.read(read_text(self.folder))

    def every(self, kind: type[Kind], **match: object) -> tuple[Kind, ...]:
        """All provisions of a kind whose fields match, in the order of the document.

        A field that holds several (bodies, meetings, purposes) matches when it contains the value; an empty list of
        meetings stands for every kind of meeting.
        """
        return tuple(
            provision
            for provision in self._of_kind(kind)
            if all(_matches(getattr(provision, name), wanted) for name, wanted in match.items())
        )

    def _of_kind(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """The provisions of a kind, looked for once."""
        if kind not in self._kinds:
            self._kinds[kind] = tuple(each for each in self.record.provisions if isinstance(each, kind))
        return cast("tuple[Kind, ...]", self._kinds[kind])

    def find(self, kind: type[Kind], **match: object) -> Kind | None:
        """The first provision of a kind whose fields match, or None."""
        return next(iter(self.every(kind, **match)), None)

    def the(self, kind: type[Kind], looked_for: str, **match: object) -> Kind:
        """The first provision of a kind whose fields match; raises Silent with `looked_for` where there is none."""
        found = self.find(kind, **match)
        if found is None:
            raise Silent(looked_for)
        return found

    def defects_of(self, provision: Provision) -> tuple[Defect, ...]:
        """The recorded drafting errors that touch a provision."""
        return tuple(each for each in self.record.defects if each.id in provision.defects)

    def passage(self, provision: Provision) -> Passage:
        """Where the provision's quote stands in the filed text; QuoteNotFound where it does not."""
        if provision not in self._passages:
            self._passages[provision] = self.document.find(provision.quote, provision.section)
        return self._passages[provision]


def _matches(held: Any, wanted: object) -> bool:  # noqa: ANN401 - a field of any kind of provision
    if isinstance(held, tuple):
        if wanted in held:
            return True
        return not held and isinstance(wanted, Meeting)
    return bool(held == wanted)
