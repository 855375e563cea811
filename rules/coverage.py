"""How much of a filed text is encoded: word by word and number by number."""

import re
from collections.abc import Iterator

from msgspec import Struct

from rules.corporation import Corporation
from rules.provisions import Provision
from rules.quantities import Normal, Quantity, quantities, typed
from rules.sections import Section, Sentence
from rules.text import Document


class Missing(Struct, frozen=True):
    """Words or a number that nothing covers: what stands there, and on which lines."""

    text: str
    lines: tuple[int, int]


class SectionCoverage(Struct, frozen=True):
    """The words and numbers of one section, and how many of them are covered."""

    id: str
    words: int
    covered: int
    numbers: int
    bound: int
    missing_words: tuple[Missing, ...]
    missing_numbers: tuple[Missing, ...]

    @property
    def complete(self) -> bool:
        """Whether every word and number is covered."""
        return self.covered == self.words and self.bound == self.numbers


class _Span(Struct, frozen=True):
    """A covered stretch of the text, with the numbers that its provision holds."""

    start: int
    end: int
    numbers: frozenset[Normal]


def coverage(corporation: Corporation) -> tuple[SectionCoverage, ...]:
    """The coverage of each section, in the order of the document.

    A word is covered where it stands inside the quote of a provision, or inside words marked as not operative. A number
    is bound where a provision whose quote holds it has the same number as a typed value, or where it is set aside.
    Headings and the numbers of sections count as neither.
    """
    document = corporation.document
    spans = [_provision_span(corporation, each) for each in corporation.record.provisions]
    spans += [_marked(document, each.section, each.quote) for each in corporation.record.not_operative]
    aside = [_aside(document, each.section, each.quote, each.number) for each in corporation.record.numbers_set_aside]
    inoperative = spans[len(corporation.record.provisions) :]
    return tuple(_section(document, each, spans, [*aside, *inoperative]) for each in document.sections if _bodies(each))


def _provision_span(corporation: Corporation, provision: Provision) -> _Span:
    passage = corporation.passage(provision)
    return _Span(passage.start, passage.end, frozenset(typed(provision)))


def _marked(document: Document, section: str, quote: str) -> _Span:
    passage = document.find(quote, section)
    return _Span(passage.start, passage.end, frozenset())


def _aside(document: Document, section: str, quote: str, number: str) -> _Span:
    """The place of a number word that fixes no quantity, within some words that hold it."""
    passage = document.find(quote, section)
    words = document.text[passage.start : passage.end]
    match = re.search(rf"\b{re.escape(number)}\b", words, re.IGNORECASE)
    at = passage.start + (match.start() if match else 0)
    return _Span(at, at + len(number), frozenset())


def _bodies(section: Section) -> list[Sentence]:
    return [sentence for paragraph in section.paragraphs for sentence in paragraph.sentences]


def _section(document: Document, section: Section, spans: list[_Span], aside: list[_Span]) -> SectionCoverage:
    words = [word for sentence in _bodies(section) for word in _words(document, sentence)]
    bare = [word for word in words if not _inside(word, spans)]
    numbers = [each for sentence in _bodies(section) for each in _numbers(document, sentence)]
    unbound = [each for each in numbers if not _bound(each, spans, aside)]
    return SectionCoverage(
        section.id,
        len(words),
        len(words) - len(bare),
        len(numbers),
        len(numbers) - len(unbound),
        tuple(_runs(document, words, bare)),
        tuple(_in_context(document, each) for each in unbound),
    )


def _words(document: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """From and to of each word of a sentence; the number of the section, which is no part of it, is passed over."""
    clean = document.without_furniture(sentence.start, sentence.end)
    skipped = len(re.sub(r"\s", "", clean)) - len(re.sub(r"\s", "", sentence.text))
    for match in re.finditer(r"\S+", clean):
        if skipped > 0:
            skipped -= len(match[0])
        elif any(character.isalnum() for character in match[0]):
            yield sentence.start + match.start(), sentence.start + match.end()


def _inside(word: tuple[int, int], spans: list[_Span]) -> bool:
    start, end = word
    return any(span.start < end and start < span.end for span in spans)


def _numbers(document: Document, sentence: Sentence) -> Iterator[Quantity]:
    clean = document.without_furniture(sentence.start, sentence.end)
    for each in quantities(clean):
        at = sentence.start + each.start
        yield Quantity(" ".join(each.text.split()), at, sentence.start + each.end, each.normal)


def _bound(number: Quantity, spans: list[_Span], aside: list[_Span]) -> bool:
    if any(span.start <= number.start and number.start < span.end for span in aside):
        return True
    around = (span for span in spans if span.start <= number.start and number.end <= span.end)
    return any(number.normal in span.numbers for span in around)


def _runs(document: Document, words: list[tuple[int, int]], bare: list[tuple[int, int]]) -> Iterator[Missing]:
    """Neighboring words that nothing covers, joined."""
    missing, run = set(bare), []
    for word in [*words, None]:
        if word in missing:
            run.append(word)
        elif run:
            start, end = run[0][0], run[-1][1]
            text = " ".join(document.without_furniture(start, end).split())
            yield Missing(text, (document.line_of(start), document.line_of(end - 1)))
            run = []


_AROUND = 40


def _in_context(document: Document, number: Quantity) -> Missing:
    start, end = max(0, number.start - _AROUND), min(len(document.text), number.end + _AROUND)
    around = " ".join(document.without_furniture(start, end).split())
    line = document.line_of(number.start)
    return Missing(f"{number.text} (… {around} …)", (line, document.line_of(number.end - 1)))
