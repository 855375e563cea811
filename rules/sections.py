"""How the lines of a filed text divide into articles, sections, paragraphs and sentences, each with its offsets."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from msgspec import Struct, field

FURNITURE: Final = re.compile(r"[ \t]*(?:<PAGE>|-[ \t]*\d+[ \t]*-|\d{1,3})[ \t\r]*")
_ARTICLE: Final = re.compile(r"[ \t]*ARTICLE[ \t]+(?P<number>[IVXLC]+)[ \t.\r]*")
_SECTION: Final = re.compile(r"[ \t]*section[ \t]+(?P<number>\d+\.\d+|\d+|l)\.(?=\s|$)", re.IGNORECASE)
_LABEL: Final = re.compile(r"[ \t]*(?:\((?P<bracketed>[a-z]{1,4})\)|(?P<dotted>[a-z])\.)(?=\s)")
_SMALL_WORDS: Final = frozenset("a an and or of the to in for by on at from with other etc".split())  # noqa: SIM905
_LONGEST_HEADING: Final = 12
_SENTENCE_END: Final = re.compile(
    r"(?<!\bEtc)(?<!\betc)(?<!\bInc)(?<!\bCorp)(?<!\bNo)(?<!\bDoc)(?<!\bv)(?<!\b[A-Z])[.:;]?(?<=[.])(?<!\bCorp\.)\s+(?=[A-Z\"(])"
)


class Sentence(Struct, frozen=True):
    """A sentence: its offsets in the file, and its words with white space collapsed."""

    start: int
    end: int
    text: str


class Paragraph(Struct, frozen=True):
    """A paragraph of a section, with its label ("(a)") where it has one."""

    label: str | None
    start: int
    end: int
    text: str
    sentences: tuple[Sentence, ...]


class Line(Struct, frozen=True):
    """A line of the file: its offsets, and its words."""

    start: int
    end: int
    text: str

    @property
    def blank(self) -> bool:
        """Whether nothing is printed on it."""
        return not self.text.strip()


class Section(Struct, frozen=True, dict=True):
    """A section: its id as the document prints it, and the heading that stands above it; what is in it is read when asked for."""

    id: str
    article: str
    number: str
    sub_heading: str | None
    start: int
    end: int
    lines: tuple[int, int]
    printed: tuple[Line, ...]

    @property
    def heading(self) -> str | None:
        """Its own heading."""
        return self._read[0]

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its paragraphs, the heading left out."""
        return self._read[1]

    @cached_property
    def _read(self) -> tuple[str | None, tuple[Paragraph, ...]]:
        paragraphs = tuple(_paragraph(lines) for lines in _paragraph_lines(self.printed))
        if not self.number or not paragraphs:
            return None, paragraphs
        heading, first = _split_heading(paragraphs[0])
        return heading, (first, *paragraphs[1:]) if first.text else paragraphs[1:]


class Article(Struct, frozen=True):
    """An article: its roman numeral and heading. The matter before Article I is the article `title`."""

    number: str
    heading: str | None
    start: int
    end: int


class Open(Struct):
    """A section that is being read."""

    id: str
    article: str
    number: str
    start: int
    sub_heading: str | None = None
    lines: list[Line] = field(default_factory=list)


def lines_of(text: str, *, all_lines: bool = False) -> Iterator[Line]:
    """The lines of a text, page furniture left out unless asked for."""
    start = 0
    for line in text.split("\n"):
        if all_lines or not FURNITURE.fullmatch(line):
            yield Line(start, start + len(line), line)
        start += len(line) + 1


def divide(lines: list[Line]) -> tuple[list[Article], list[Open]]:
    """Cut the lines into articles and sections, at their headings."""
    articles = [Article("title", None, 0, 0)]
    opened = [Open("title", "title", "", 0)]
    after_blank, heading_due, sub_heading = True, False, None
    for line in lines:
        article, section = _ARTICLE.fullmatch(line.text), _SECTION.match(line.text) if after_blank else None
        if article:
            articles.append(Article(article["number"], None, line.start, 0))
            opened.append(Open(article["number"], article["number"], "", line.start))
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


def _open_section(opened: list[Open], number: str, line: Line, sub_heading: str | None) -> None:
    article = opened[-1].article
    identity = number if "." in number else f"{article}.{number}"
    start = line.start
    if not opened[-1].number and not any(not each.blank for each in opened[-1].lines) and article != "title":
        opened.pop()  # an article that has sections is no section itself
    opened.append(Open(identity, article, number, start, sub_heading, [line]))


def _is_sub_heading(line: str) -> bool:
    words = line.strip()
    return line.startswith("    ") and len(words) > 3 and words == words.upper() and any(c.isalpha() for c in words)  # noqa: PLR2004


def close(opened: Open, end: int, line_starts: list[int]) -> Section:
    """The section, which ends where the next begins."""
    last = max((each.end for each in opened.lines if not each.blank), default=opened.start)
    numbers = (bisect_right(line_starts, opened.start), bisect_right(line_starts, max(last - 1, opened.start)))
    return Section(
        opened.id, opened.article, opened.number, opened.sub_heading, opened.start, end, numbers, tuple(opened.lines)
    )


def _paragraph_lines(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Groups of lines that are one paragraph; one that a page break interrupts goes on."""
    group: list[Line] = []
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


def _ended(group: list[Line]) -> bool:
    return bool(group) and group[-1].text.rstrip().endswith((".", ":", ";", "; or", "; and", ", or"))


def _paragraph(lines: list[Line]) -> Paragraph:
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
