"""A filed text with its sections, and where a quote stands in it."""

import re
from bisect import bisect_right
from functools import cached_property

from msgspec import Struct

from rules.errors import QuoteNotFound, UnknownSection
from rules.sections import FURNITURE, Article, Section, close, divide, lines_of


class Passage(Struct, frozen=True):
    """Where a quote stands: section, offsets in the file (end exclusive) and lines (from 1)."""

    section: str
    heading: str | None
    quote: str
    start: int
    end: int
    lines: tuple[int, int]


class Document(Struct, frozen=True, dict=True):
    """A filed text, read."""

    text: str
    articles: tuple[Article, ...]
    sections: tuple[Section, ...]

    @classmethod
    def read(cls, text: str) -> "Document":
        """Read any text; one without articles is a single section `title`."""
        lines = list(lines_of(text))
        articles, opened = divide(lines)
        ends = [*(each.start for each in opened[1:]), len(text)]
        starts = [line.start for line in lines_of(text, all_lines=True)]
        sections = tuple(close(each, end, starts) for each, end in zip(opened, ends, strict=True))
        article_ends = [*(each.start for each in articles[1:]), len(text)]
        whole = tuple(
            Article(each.number, each.heading, each.start, end)
            for each, end in zip(articles, article_ends, strict=True)
        )
        return cls(text, whole, sections)

    def section(self, identity: str) -> Section | None:
        """The section of an id, in any case, a paragraph's label aside; None where there is none."""
        wanted = _plain_id(identity)
        return self._by_id.get(wanted) or self._by_id.get(wanted.split("(")[0])

    def line_of(self, offset: int) -> int:
        """The line, from 1, on which the character at `offset` stands."""
        return bisect_right(self._line_starts, offset)

    def without_furniture(self, start: int, end: int) -> str:
        """The text from `start` to `end` with page furniture blanked, character for character."""
        pieces = []
        for line in lines_of(self.text[start:end], all_lines=True):
            whole = self.text[self._line_starts[self.line_of(start + line.start) - 1] :].split("\n", 1)[0]
            pieces.append(" " * len(line.text) if FURNITURE.fullmatch(whole) else line.text)
        return "\n".join(pieces)

    def find(self, quote: str, section: str) -> Passage:
        """Where `quote` first stands inside `section`, white space and page furniture aside.

        UnknownSection or QuoteNotFound say what is there instead.
        """
        place = self.section(section)
        if place is None:
            raise UnknownSection(f"There is no section {section}; the sections are {', '.join(self._by_id_printed)}.")
        squeezed, offsets = self._squeezed(place.start, place.end)
        needle = re.sub(r"\s+", "", quote)
        low, high = (bisect_right(offsets, edge - 1) for edge in self._bounds(place, section))
        at = squeezed.find(needle, low, high) if needle else -1
        if at < 0:
            raise self._not_found(needle, quote, place)
        start, end = offsets[at], offsets[at + len(needle) - 1] + 1
        words = " ".join(quote.split())
        heading = place.heading or place.sub_heading
        return Passage(section, heading, words, start, end, (self.line_of(start), self.line_of(end - 1)))

    @staticmethod
    def _bounds(place: Section, identity: str) -> tuple[int, int]:
        label = identity[identity.find("(") :] if "(" in identity else ""
        starts = [each for each in place.paragraphs if each.label == label] if label else []
        if not starts:
            return place.start, place.end
        following = [each.start for each in place.paragraphs if each.label and each.start > starts[0].start]
        return starts[0].start, min(following, default=place.end)

    def _not_found(self, needle: str, quote: str, place: Section) -> QuoteNotFound:
        from rapidfuzz import fuzz  # noqa: PLC0415 - only a failed check needs it

        sentences = [each for paragraph in place.paragraphs for each in paragraph.sentences]
        nearest = max(sentences, key=lambda each: fuzz.partial_ratio(quote, each.text), default=None)
        squeezed, offsets = self._squeezed(0, len(self.text))
        at = squeezed.find(needle) if needle else -1
        other = next((each.id for each in self.sections if at >= 0 and each.start <= offsets[at] < each.end), None)
        found = f" The words stand in section {other}." if other else ""
        near = f' The nearest text is, at line {self.line_of(nearest.start)}: "{nearest.text}"' if nearest else ""
        return QuoteNotFound(f'section {place.id}: the quote "{" ".join(quote.split())}" is not there.{found}{near}')

    @cached_property
    def _by_id(self) -> dict[str, Section]:
        return {_plain_id(each.id): each for each in reversed(self.sections)}

    @property
    def _by_id_printed(self) -> list[str]:
        return [each.id for each in self.sections]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [line.start for line in lines_of(self.text, all_lines=True)]

    def _squeezed(self, start: int, end: int) -> tuple[str, list[int]]:
        """Whole lines without white space and page furniture, and the offset of each of their characters."""
        words: list[str] = []
        offsets: list[int] = []
        for line in lines_of(self.text[start:end]):
            for word in re.finditer(r"\S+", line.text):
                first = start + line.start + word.start()
                words.append(word[0])
                offsets.extend(range(first, first + len(word[0])))
        return "".join(words), offsets


def _plain_id(identity: str) -> str:
    return re.sub(r"\s+", ".", identity.strip().casefold())
