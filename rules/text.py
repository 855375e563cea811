"""A filed text as articles, sections and paragraphs, with offsets; and where a quote stands in it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Final

from rules.errors import QuoteNotFound, UnknownSection

FURNITURE: Final = re.compile(r"[ \t]*(?:<PAGE>|-[ \t]*\d+[ \t]*-|\d{1,3})[ \t\r]*")
_ARTICLE: Final = re.compile(r"[ \t]*ARTICLE[ \t]+(?P<number>[IVXLC]+)[ \t.\r]*")
_SECTION: Final = re.compile(r"[ \t]*section[ \t]+(?P<number>\d+\.\d+|\d+|l)\.(?=\s|$)", re.IGNORECASE)
_LABEL: Final = re.compile(r"[ \t]*(?:\((?P<bracketed>[a-z]{1,4})\)|(?P<dotted>[a-z])\.)(?=\s)")
_SMALL_WORDS: Final = frozenset("a an and or of the to in for by on at from with other etc".split())  # noqa: SIM905
_LONGEST_HEADING: Final = 12
_SENTENCE_END: Final = re.compile(
    r"(?<!\bEtc)(?<!\betc)(?<!\bInc)(?<!\bCorp)(?<!\bNo)(?<!\bDoc)(?<!\bv)(?<!\b[A-Z])[.:;]?(?<=[.])(?<!\bCorp\.)\s+(?=[A-Z\"(])"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its offsets in the file, and its words with white space collapsed."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a section, with its label ("(a)") where it has one."""

    label: str | None
    start: int
    end: int
    text: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its id as the document prints it, its heading, and the heading that stands above it."""

    id: str
    article: str
    number: str
    heading: str | None
    sub_heading: str | None
    start: int
    end: int
    lines: tuple[int, int]
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """An article: its roman numeral and heading. The matter before Article I is the article `title`."""

    number: str
    heading: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a quote stands: section, offsets in the file (end exclusive) and lines (from 1)."""

    section: str
    heading: str | None
    quote: str
    start: int
    end: int
    lines: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str

    @property
    def blank(self) -> bool:
        return not self.text.strip()


@dataclass
class _Open:
    """A section that is being read."""

    id: str
    article: str
    number: str
    start: int
    sub_heading: str | None = None
    lines: list[_Line] = field(default_factory=list)


@dataclass(frozen=True)
class Document:
    """A filed text, read."""

    text: str
    articles: tuple[Article, ...]
    sections: tuple[Section, ...]

    @classmethod
    def read(cls, text: str) -> "Document":
        """Read any text; one without articles is a single section `title`."""
        lines = list(_lines(text))
        articles, opened = _divide(lines)
        ends = [*(each.start for each in opened[1:]), len(text)]
        starts = [line.start for line in _lines(text, all_lines=True)]
        sections = tuple(_close(each, end, starts) for each, end in zip(opened, ends, strict=True))
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
        for line in _lines(self.text[start:end], all_lines=True):
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
        squeezed, offsets = self._squeezed
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
        squeezed, offsets = self._squeezed
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
        return [line.start for line in _lines(self.text, all_lines=True)]

    @cached_property
    def _squeezed(self) -> tuple[str, list[int]]:
        """The text without white space and page furniture, and the offset of each of its characters."""
        words: list[str] = []
        offsets: list[int] = []
        for line in _lines(self.text):
            for word in re.finditer(r"\S+", line.text):
                words.append(word[0])
                offsets.extend(range(line.start + word.start(), line.start + word.end()))
        return "".join(words), offsets


def _lines(text: str, *, all_lines: bool = False) -> Iterator[_Line]:
    """The lines of a text, page furniture left out unless asked for."""
    start = 0
    for line in text.split("\n"):
        if all_lines or not FURNITURE.fullmatch(line):
            yield _Line(start, start + len(line), line)
        start += len(line) + 1


def _plain_id(identity: str) -> str:
    return re.sub(r"\s+", ".", identity.strip().casefold())


def _divide(lines: list[_Line]) -> tuple[list[Article], list[_Open]]:
    """Cut the lines into articles and sections, at their headings."""
    articles = [Article("title", None, 0, 0)]
    opened = [_Open("title", "title", "", 0)]
    after_blank, heading_due, sub_heading = True, False, None
    for line in lines:
        article, section = _ARTICLE.fullmatch(line.text), _SECTION.match(line.text) if after_blank else None
        if article:
            articles.append(Article(article["number"], None, line.start, 0))
            opened.append(_Open(article["number"], article["number"], "", line.start))
            heading_due, sub_heading = True, None
        elif section:
            _open_section(opened, section["number"].replace("l", "1"), line, sub_heading)
            heading_due = False
        elif heading_due and not line.blank:
            articles[-1] = Article(articles[-1].number, line.text.strip().rstrip(","), articles[-1].start, 0)
            heading_due = False
        elif after_blank and _is_sub_heading(line.text) and articles[-1].number != "title":
            sub_heading = line.text.strip()
        else:
            opened[-1].lines.append(line)
        after_blank = line.blank
    return articles, opened


def _open_section(opened: list[_Open], number: str, line: _Line, sub_heading: str | None) -> None:
    article = opened[-1].article
    identity = number if "." in number else f"{article}.{number}"
    start = line.start
    if not opened[-1].number and not any(not each.blank for each in opened[-1].lines) and article != "title":
        opened.pop()  # an article that has sections is no section itself
    opened.append(_Open(identity, article, number, start, sub_heading, [line]))


def _is_sub_heading(line: str) -> bool:
    words = line.strip()
    return line.startswith("    ") and len(words) > 3 and words == words.upper() and any(c.isalpha() for c in words)  # noqa: PLR2004


def _close(opened: _Open, end: int, line_starts: list[int]) -> Section:
    """Read the lines of a section: heading, paragraphs, sentences."""
    paragraphs = tuple(_paragraph(lines) for lines in _paragraph_lines(opened.lines))
    heading = None
    if opened.number and paragraphs:
        heading, first = _split_heading(paragraphs[0])
        paragraphs = (first, *paragraphs[1:]) if first.text else paragraphs[1:]
    last = max((each.end for each in opened.lines if not each.blank), default=opened.start)
    numbers = (bisect_right(line_starts, opened.start), bisect_right(line_starts, max(last - 1, opened.start)))
    return Section(
        opened.id, opened.article, opened.number, heading, opened.sub_heading, opened.start, end, numbers, paragraphs
    )


def _paragraph_lines(lines: list[_Line]) -> Iterator[list[_Line]]:
    """Groups of lines that are one paragraph; one that a page break interrupts goes on."""
    group: list[_Line] = []
    gap = False
    for line in lines:
        if line.blank:
            gap = True
            continue
        starts_anew = gap and (bool(_LABEL.match(line.text)) or _ended(group))
        if group and (starts_anew or (_LABEL.match(line.text) and not _SECTION.match(group[0].text) and gap)):
            yield group
            group = []
        group.append(line)
        gap = False
    if group:
        yield group


def _ended(group: list[_Line]) -> bool:
    return bool(group) and group[-1].text.rstrip().endswith((".", ":", ";", "; or", "; and", ", or"))


def _paragraph(lines: list[_Line]) -> Paragraph:
    label = _LABEL.match(lines[0].text)
    name = f"({label['bracketed'] or label['dotted']})" if label else None
    spans = [(line.start, line.end) for line in lines]
    joined = "\n".join(line.text for line in lines)
    starts = _offsets(joined, spans)
    skipped = label.end() if label else 0
    sentences = tuple(
        Sentence(starts[first], starts[last - 1] + 1, " ".join(joined[first:last].split()))
        for first, last in _sentence_spans(joined, skipped)
    )
    text = " ".join(joined[skipped:].split())
    return Paragraph(name, lines[0].start, lines[-1].end, text, sentences)


def _offsets(joined: str, spans: list[tuple[int, int]]) -> list[int]:
    offsets: list[int] = []
    for start, end in spans:
        offsets.extend(range(start, end + 1))
    return offsets[: len(joined)]


def _sentence_spans(text: str, start: int) -> Iterator[tuple[int, int]]:
    """From and to of each sentence, blanks at the edges left out."""
    edges = [start, *(match.end() for match in _SENTENCE_END.finditer(text, start)), len(text)]
    for first, last in pairwise(edges):
        words = text[first:last]
        if words.strip():
            begin = first + len(words) - len(words.lstrip())
            yield begin, first + len(words.rstrip())


def _split_heading(paragraph: Paragraph) -> tuple[str | None, Paragraph]:
    """Take "Section 3." and the heading off the first paragraph of a section."""
    sentences = list(paragraph.sentences)
    number = _SECTION.match(paragraph.text)
    headings: list[str] = []
    while sentences:
        words = sentences[0].text
        if not headings and number and _SECTION.match(words):
            words = words[_SECTION.match(words).end() :].strip()  # type: ignore[union-attr]
            if words and not _is_title(words):
                break
        elif not _is_title(words):
            break
        if words:
            headings.append(words.rstrip("."))
        sentences.pop(0)
    body = paragraph.text[number.end() :].strip() if number else paragraph.text
    for each in headings:
        body = body.removeprefix(each).removeprefix(".").strip()
    if sentences and number and not headings and _SECTION.match(sentences[0].text):
        first = sentences[0]
        cut = number.end()
        sentences[0] = Sentence(first.start, first.end, first.text[cut:].strip())
    label = _LABEL.match(body + " ")
    name = f"({label['bracketed'] or label['dotted']})" if label and not paragraph.label else paragraph.label
    heading = ". ".join(headings) or None
    return heading, Paragraph(name, paragraph.start, paragraph.end, body, tuple(sentences))


def _is_title(words: str) -> bool:
    names = re.findall(r"[A-Za-z][\w'-]*", words)
    if not names or len(names) > _LONGEST_HEADING or not words.endswith("."):
        return False
    return all(name[0].isupper() or name.lower() in _SMALL_WORDS for name in names)
