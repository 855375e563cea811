"""What is wrong in a filed text: found by code that works on any document, and recorded with its provisions."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from math import log
from typing import Final

from msgspec import Struct

from rules.corporation import Corporation
from rules.sections import Section, Sentence
from rules.text import Document


class Fault(Struct, frozen=True):
    """A drafting error: where it shows, what is wrong, and the defect's id where it is a recorded one."""

    sections: tuple[str, ...]
    lines: tuple[int, int]
    says: str
    id: str = ""
    readings: tuple[str, ...] = ()


def faults(corporation: Corporation) -> tuple[Fault, ...]:
    """The recorded defects of a corporation's bylaws and those that code finds, in the order of the lines."""
    found = [*_recorded(corporation), *mechanical(corporation.document)]
    return tuple(sorted(found, key=lambda each: (each.lines, each.says)))


def mechanical(document: Document) -> Iterator[Fault]:
    """What code finds in any document: numbering, references, lost or repeated words, offices that do not exist."""
    finders = (
        _numbering,
        _references,
        _doubled_words,
        _lone_brackets,
        _contradicting_digits,
        _cut_sentences,
        _unknown_offices,
    )
    yield from dict.fromkeys(fault for find in finders for fault in find(document))


def _recorded(corporation: Corporation) -> Iterator[Fault]:
    document = corporation.document
    for each in corporation.record.defects:
        places = [document.section(name) for name in each.sections]
        if each.words:
            lines = document.find(each.words, each.sections[0]).lines
        else:
            lines = next((place.lines for place in places if place), (1, 1))
        yield Fault(each.sections, lines, each.says, each.id, each.readings)


def _numbering(document: Document) -> Iterator[Fault]:
    """Gaps and repeats in the numbers of the sections of an article, and of the articles."""
    for first, second in pairwise(document.sections):
        before, after = (each.number.split(".")[-1] for each in (first, second))
        if first.article != second.article or not before.isdigit() or not after.isdigit():
            continue
        if int(after) > int(before) + 1:
            missing = ", ".join(str(each) for each in range(int(before) + 1, int(after)))
            yield Fault(
                (first.id, second.id),
                second.lines,
                f"The numbering jumps from section {first.id} to {second.id}: there is no {missing}.",
            )
        elif int(after) <= int(before):
            yield Fault((first.id, second.id), second.lines, f"Section {second.id} follows section {first.id}.")
    numbers = [each.number for each in document.articles if each.number != "title"]
    for first_article, second_article in pairwise(numbers):
        if _roman(second_article) != _roman(first_article) + 1:
            section = next(each for each in document.sections if each.article == second_article)
            yield Fault((section.id,), section.lines, f"Article {second_article} follows Article {first_article}.")


_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def _roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )


_REFERENCE: Final = re.compile(
    r"\bsections?\s+(?P<number>\d+(?:\.\d+)?)(?P<label>\([a-z]\))?(?:\s+(?:and|or)\s+(?P<other>\d+(?:\.\d+)?))?"
    r"(?:\s+(?:of|to)\s+(?P<whose>this\s+article|article\s+(?P<article>[IVXLC]+)|the\s+(?:\w+\s+){0,3}law|title|said))?",
    re.IGNORECASE,
)


def _references(document: Document) -> Iterator[Fault]:
    """References to sections that are not there, or that are on something else."""
    weights = _weights(document)
    for section, sentence in _sentences(document):
        clean = document.without_furniture(sentence.start, sentence.end)
        for match in _REFERENCE.finditer(clean):
            own_number = not clean[: match.start()].strip()
            of_a_statute = bool(match["whose"]) and "article" not in match["whose"].casefold()
            if own_number or of_a_statute:
                continue
            for number in filter(None, (match["number"], match["other"])):
                yield from _reference(document, section, sentence, match, number, weights)


def _reference(
    document: Document,
    section: Section,
    sentence: Sentence,
    match: re.Match[str],
    number: str,
    weights: dict[str, float],
) -> Iterator[Fault]:
    article = match["article"].upper() if match["article"] else section.article
    target = number if "." in number else f"{article}.{number}"
    found = document.section(target)
    at = document.line_of(sentence.start + match.start())
    if found is None:
        yield Fault((section.id,), (at, at), f"Section {section.id} refers to section {target}, which does not exist.")
        return
    before = sentence.text[: max(0, sentence.text.find(" ".join(match[0].split())))].split()[-_NEAR:]
    better = _better(document, found, before, section, weights)
    if better:
        yield Fault(
            (section.id, found.id),
            (at, at),
            f'Section {section.id} refers to section {found.id} for "{" ".join(before[-8:])}", of which section {better.id} speaks.',
        )


_NEAR: Final = 12
_MUCH_BETTER: Final = 2
_TELLING: Final = 1.5
"""A word is telling that stands in less than about a fifth of the sections."""
_ENOUGH: Final = 3
_CONNECTING: Final = frozenset(
    [
        *("accordance", "amendments", "contract", "except", "given", "hereof", "however", "provided", "provision"),
        *("provisions", "pursuant", "set", "forth", "subject", "that", "thereto", "under", "right", "any", "shall"),
    ]
)
"""Words that lead up to a reference in any contract and say nothing of its subject."""


def _better(
    document: Document, target: Section, words: list[str], source: Section, weights: dict[str, float]
) -> Section | None:
    """A section that shares far more of the telling words before a reference than its target does."""
    told = {word for word in map(_plain, words) if weights.get(word, 0.0) >= _TELLING} - _CONNECTING

    def shared(each: Section) -> int:
        return len(told & {_plain(word) for sentence in _bodies(each) for word in sentence.text.split()})

    others = [each for each in document.sections if each.id not in (target.id, source.id)]
    best = max(others, key=shared, default=None)
    if best is not None and shared(best) >= _ENOUGH and shared(best) >= _MUCH_BETTER * shared(target):
        return best
    return None


def _weights(document: Document) -> dict[str, float]:
    """How telling each word is: the rarer among the sections, the more."""
    seen = Counter(
        word for each in document.sections for word in {_plain(w) for s in _bodies(each) for w in s.text.split()}
    )
    return {word: log(len(document.sections) / count) for word, count in seen.items()}


def _plain(word: str) -> str:
    return re.sub(r"\W", "", word.casefold())


def _doubled_words(document: Document) -> Iterator[Fault]:
    for section, sentence in _sentences(document):
        for match in re.finditer(r"\b(\w+)\s+\1\b", sentence.text, re.IGNORECASE):
            if match[1].lower() not in {"that", "had"}:
                lines = document.line_of(sentence.start), document.line_of(sentence.end - 1)
                yield Fault((section.id,), lines, f'The word "{match[1]}" stands twice: "{match[0]}".')


def _lone_brackets(document: Document) -> Iterator[Fault]:
    """A number in brackets before a unit of time, whose word is lost."""
    lost = re.compile(r"(?P<before>\w+)\s+\((?P<number>\d+)\)\s+(?P<unit>days?|hours?|months?|years?)\b")
    for section, sentence in _sentences(document):
        for match in lost.finditer(sentence.text):
            if match["before"].casefold() not in _NUMBER_WORDS:
                lines = document.line_of(sentence.start), document.line_of(sentence.end - 1)
                yield Fault(
                    (section.id,), lines, f'A number word is lost before "({match["number"]}) {match["unit"]}".'
                )


_NUMBER_WORDS: Final = {
    word: value
    for value, word in [
        *enumerate("zero one two three four five six seven eight nine ten eleven twelve".split()),  # noqa: SIM905
        *(
            (10 * tens, word)
            for tens, word in enumerate(
                ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
            )
        ),
    ]
}


def _contradicting_digits(document: Document) -> Iterator[Fault]:
    """A number word and the digits in brackets behind it that differ."""
    for section, sentence in _sentences(document):
        for match in re.finditer(r"\b(?P<word>[a-z]+)\s+\((?P<digits>\d+)\)", sentence.text, re.IGNORECASE):
            value = _NUMBER_WORDS.get(match["word"].casefold())
            if value is not None and value != int(match["digits"]):
                lines = document.line_of(sentence.start), document.line_of(sentence.end - 1)
                yield Fault((section.id,), lines, f'Word and digits differ: "{match[0]}".')


_A_SENTENCE: Final = 5
"""Fewer words at the end of a section are a label (a document number), not the beginning of a sentence."""


def _cut_sentences(document: Document) -> Iterator[Fault]:
    """A section that ends without a full stop, or a paragraph that begins in the middle of a sentence."""
    for section in document.sections:
        if section.article == "title" or not section.paragraphs:
            continue
        last = section.paragraphs[-1].text.rstrip()
        fragment = re.split(r"[.;:!?]\s", last)[-1]
        if last and last[-1] not in '.;:!?")' and len(fragment.split()) >= _A_SENTENCE:
            yield Fault(
                (section.id,),
                section.lines,
                f'Section {section.id} ends in the middle of a sentence: "… {last[-50:]}".',
            )


_OFFICE: Final = re.compile(
    r"\b(?:(?:Vice|Assistant|Deputy|Co-|Chief|Executive|Senior|Managing|General)[\s-]+)+(?:Chairman|President|Secretary|Treasurer|"
    r"Officer|Counsel|Manager|Director|Executive Officer|Financial Officer|Operating Officer)\b"
)


def _unknown_offices(document: Document) -> Iterator[Fault]:
    """Offices that are named outside the article on officers, which does not know them."""
    inside = [
        each.number
        for each in document.articles
        if each.heading and re.search(r"\bofficers\b", each.heading, re.IGNORECASE)
    ]
    article = next((each for each in inside if each), None)
    if article is None:
        return
    known = {
        _plain(match[0])
        for section in document.sections
        if section.article == article
        for sentence in _bodies(section)
        for match in _OFFICE.finditer(f"{section.heading or ''} {sentence.text}")
    }
    for section, sentence in _sentences(document):
        for match in _OFFICE.finditer(sentence.text):
            office = " ".join(match[0].split())
            if section.article != article and _plain(office) not in known:
                lines = document.line_of(sentence.start), document.line_of(sentence.end - 1)
                yield Fault(
                    (section.id,),
                    lines,
                    f"Section {section.id} names a {office}, an office that Article {article} does not know.",
                )


def _sentences(document: Document) -> Iterator[tuple[Section, Sentence]]:
    for section in document.sections:
        for sentence in _bodies(section):
            yield section, sentence


def _bodies(section: Section) -> list[Sentence]:
    return [sentence for paragraph in section.paragraphs for sentence in paragraph.sentences]
