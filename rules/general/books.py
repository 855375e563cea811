"""Which books and records are kept, where, and what they contain."""

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.general import Book, BooksKept
from rules.rule import rule
from rules.terms import listed


@rule(
    "general.books",
    "where the books and records are kept, and what they contain",
    reads=[(BooksKept, {})],
    asks=[
        "Where are the corporation's books and records kept?",
        "Can we keep the books outside the state?",
        "What must the record of shareholders contain?",
    ],
)
def books(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    book: Book | None,
    place: str | None,
    obliged: bool | None,
) -> Finding:
    """Where the text says; a list of places is closed."""
    laws = corporation.every(BooksKept)
    chosen = [each for each in laws if book is None or each.book in (book, Book.ALL)] or list(laws)
    if not chosen:
        raise Silent("where books and records are kept")
    placed = next((each for each in chosen if each.places or each.outside_state), None)
    if not polar:
        return value(" ".join(_says(each) for each in chosen), under=tuple(chosen), values=_values(chosen))
    if placed is None or (obliged and place is None):
        holds = chosen[0].must != negated
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {_says(chosen[0])}", under=tuple(chosen))
    return _at(corporation, placed, place, obliged=bool(obliged))


def _at(corporation: Corporation, law: BooksKept, place: str | None, *, obliged: bool) -> Finding:
    text, home = _says(law), corporation.record.state
    if law.outside_state:
        if obliged:
            return yes_or_no(False, f"No. {text}", under=(law,))
        condition = Point(f"no book is among those {law.except_}", law)
        return Finding(Outcome.CONDITIONAL, f"Yes, except those {law.except_}. {text}", (law,), conditions=(condition,))
    inside = place is None or place == home
    return yes_or_no(inside, f"{'Yes' if inside else 'No'}. {text}", under=(law,), values=_values([law]))


def _says(law: BooksKept) -> str:
    verb = "must" if law.must else "may"
    where = f" at {listed(law.places)}" if law.places else ""
    outside = " outside the state of incorporation" if law.outside_state and not law.places else ""
    beside = f", except those {law.except_}" if law.except_ else ""
    contents = f"; it contains {listed(law.contents, 'and')}" if law.contents else ""
    return f"The {law.book} {verb} be kept{where}{outside}{beside}{contents}."


def _values(laws: list[BooksKept]) -> dict[str, object]:
    values: dict[str, object] = {}
    for each in laws:
        if each.places:
            values["places"] = list(each.places)
        if each.contents:
            values["contents"] = list(each.contents)
    return values
