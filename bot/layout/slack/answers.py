"""An answer object as messages: outcome and sentence, conditions, how it was computed, the quoted sections, notes."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.answer import Answer, Citation, Cited, Remark
from bot.layout.slack.marking import buttons
from bot.layout.slack.picks import ACTION, Pick
from bot.layout.slack.pieces import (
    Block,
    Element,
    Message,
    actions,
    button,
    clipped,
    divider,
    header,
    line,
    listing,
    packed,
    paragraphs,
    quotes,
    rich,
    small,
    text,
)

LONGEST_QUOTE: Final = 600
"""A quotation longer than this is folded."""
_FOLDED: Final = 450
_OPEN: Final = "\N{LEFT DOUBLE QUOTATION MARK}"
_MOST_BUTTONS: Final = 25
_LONGEST_READING: Final = 1_000
_OUTCOMES: Final = {
    "yes": "\N{LARGE GREEN CIRCLE} Yes",
    "no": "\N{LARGE RED CIRCLE} No",
    "conditional": "\N{LARGE YELLOW CIRCLE} Conditional",
    "value": "\N{LARGE BLUE CIRCLE} Answer",
    "needs_facts": "\N{LARGE PURPLE CIRCLE} A fact is missing",
    "not_addressed": "\N{MEDIUM WHITE CIRCLE} The bylaws do not say",
    "ambiguous": "\N{LARGE PURPLE CIRCLE} It can mean more than one thing",
    "out_of_scope": "\N{MEDIUM WHITE CIRCLE} Not for the bylaws",
}
_NOTES: Final = {
    "reading": "How it was read",
    "convention": "How it was counted",
    "defect": "A defect of the text",
    "statute": "The statute",
    "assumed": "Taken for granted",
}


def messages(answer: Answer, turn: str, *, remark: str = "", prominent: bool = False) -> list[Message]:
    """The messages that show an answer; nearly always one.

    `turn` names the item that was answered, for the buttons. A `remark` on the time zone stands at the end, or before all else where it is `prominent`.
    """
    body = list(_comparison(answer)) if answer.compares else list(_answers(answer, turn))
    blocks = [*small(remark), *body] if prominent else [*body, *small(remark)]
    marks = [buttons(turn)] if turn else []
    return packed(f"{_headline(answer)}: {answer.answer}", [*blocks, *marks])


def _answers(answer: Answer, turn: str) -> Iterator[Block]:
    """An answer and those that it carries, one below the other."""
    yield from _answer(answer, turn)
    for other in answer.also:
        yield divider()
        yield from _answer(other, "")


def _comparison(answer: Answer) -> Iterator[Block]:
    """Each corporation once: its name, outcome and sections, the answer; then the strictest and the laxest."""
    yield header(f"{_OUTCOMES[answer.outcome]} \N{MIDDLE DOT} {len(answer.also)} corporations")
    for row in answer.also:
        sections = ", ".join(dict.fromkeys(each.section for each in row.citations)) or "no section"
        yield from listing(f"{_headline(row)} \N{MIDDLE DOT} {sections}", [(text(row.answer),)])
    ends = [
        (text(f"{end}: ", bold=True), text(", ".join(answer.values[end])))
        for end in ("strictest", "laxest")
        if end in answer.values
    ]
    yield from listing("In order", ends)
    yield divider()
    for number, each in enumerate(answer.citations):
        yield from _citation(each, "", number)
    yield from small(_understood(answer))


def whole_quote(citation: Citation) -> list[Message]:
    """A quotation that was folded, in full."""
    return packed(f"{citation.section}: {citation.quote}", quotes(_marked(citation.quote), before=_source(citation)))


def _headline(answer: Answer) -> str:
    name = f" \N{MIDDLE DOT} {answer.corporation.name}" if answer.corporation else ""
    return _OUTCOMES[answer.outcome] + name


def _answer(answer: Answer, turn: str) -> Iterator[Block]:
    yield header(_headline(answer))
    yield from paragraphs(answer.answer)
    yield from _readings(answer, turn)
    yield from _questions(answer, turn)
    yield from listing("If", [_point(each, answer) for each in answer.conditions])
    yield from listing("How", [_point(each, answer) for each in answer.steps])
    yield from listing("What mends it", [_point(each, answer) for each in answer.cures])
    if answer.citations:
        yield divider()
    for number, each in enumerate(answer.citations):
        yield from _citation(each, turn, number)
    for note in answer.notes:
        yield from small(_note(note))
    yield from small(_understood(answer))


def _point(point: Cited, answer: Answer) -> Sequence[Element]:
    marks = {True: "\N{CHECK MARK} ", False: "\N{BALLOT X} "}
    mark = marks[point.met] if isinstance(point.met, bool) else ""
    section = answer.citations[point.citation].section if point.citation is not None else ""
    return text(mark + point.text), text(f"  {section}" if section else "", italic=True)


def _readings(answer: Answer, turn: str) -> Iterator[Block]:
    """The readings, numbered, with a button each."""
    yield from listing(
        "Readings",
        [
            (text(clipped(each.text, _LONGEST_READING), bold=True), text(f": {clipped(each.result, _LONGEST_READING)}"))
            for each in answer.choices
        ],
        "ordered",
    )
    if turn and answer.choices:
        yield actions(
            *(
                button(f"Reading {number + 1}", f"{ACTION}:reading:{number}", Pick(turn, reading=number).json())
                for number in range(min(len(answer.choices), _MOST_BUTTONS))
            )
        )


def _questions(answer: Answer, turn: str) -> Iterator[Block]:
    """Each missing fact with its options as buttons."""
    for missing in answer.missing:
        if missing.question and missing.question not in answer.answer:
            yield rich(line(text(clipped(missing.question, 1_000), bold=True)))
        if turn and missing.options:
            yield actions(
                *(
                    button(
                        option[0].upper() + option[1:],
                        f"{ACTION}:fact:{missing.fact}:{number}",
                        Pick(turn, fact=missing.fact, option=option).json(),
                    )
                    for number, option in enumerate(missing.options[:_MOST_BUTTONS])
                    if option
                )
            )


def _citation(citation: Citation, turn: str, number: int) -> Iterator[Block]:
    if len(citation.quote) <= LONGEST_QUOTE:
        yield from quotes(_marked(citation.quote), before=_source(citation))
        return
    yield from quotes(f"{_OPEN}{clipped(citation.quote, _FOLDED)}", before=_source(citation))
    if turn:
        label = f"All {len(citation.quote):,} letters of {citation.section}"
        yield actions(button(label, f"{ACTION}:quote:{number}", Pick(turn, quote=number).json()))


def _source(citation: Citation) -> Sequence[Element]:
    first, last = citation.lines
    lines = f"line {first}" if first == last else f"lines {first}\N{EN DASH}{last}"
    where = f" {citation.heading}" if citation.heading else ""
    return (
        text(clipped(f"{citation.section}{where}", _LONGEST_READING), bold=True),
        text(f"  \N{MIDDLE DOT}  bylaws of {clipped(citation.corporation, _LONGEST_READING)}, {lines}"),
    )


def _marked(quote: str) -> str:
    return f"{_OPEN}{quote}\N{RIGHT DOUBLE QUOTATION MARK}"


def _note(note: Remark) -> str:
    return f"{_NOTES.get(note.kind, note.kind)}: {note.text}"


def _understood(answer: Answer) -> str:
    """What was read out of the message, so that a misreading is seen."""
    facts = [f"{name.replace('_', ' ')}: {_plain(each)}" for name, each in answer.understood.facts.items()]
    dates = [f"{each['text']} = {each['means']}" for each in answer.understood.dates]
    read = "; ".join(dict.fromkeys([*facts, *dates]))
    return f"Understood: {read}" if read else ""


def _plain(value: object) -> str:
    return ", ".join(str(each) for each in value) if isinstance(value, list | tuple) else str(value)
