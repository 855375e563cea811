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
    state_asked: str | None,
    facsimile: bool | None,
    needed: bool,
    refuse: bool | None,
) -> Finding:
    """Where the text says; a list of places is closed."""
    laws = corporation.every(BooksKept)
    chosen = [each for each in laws if book is None or each.book in (book, Book.ALL)] or list(laws)
    if not chosen:
        raise Silent("where books and records are kept")
    placed = next((each for each in chosen if each.places or each.outside_state), None)
    if not polar:
        return value(" ".join(_says(each) for each in chosen), under=tuple(chosen), values=_values(chosen))
    where = state_asked or place
    named_state = state_asked is not None or place == "elsewhere"
    if placed is None and where:
        raise Silent(f"where the {chosen[0].book} are kept", *chosen)
    if placed is None or (needed and where is None):
        holds = chosen[0].must != (negated or bool(refuse))
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {_says(chosen[0])}", under=tuple(chosen))
    if facsimile and not placed.outside_state:
        raise Silent(f"copies of the {placed.book} kept elsewhere", placed)
    others = [each for each in chosen if each is not placed]
    return _at(corporation, placed, others, (where, named_state), obliged=needed)


def _at(
    corporation: Corporation, law: BooksKept, others: list[BooksKept], where: tuple[str | None, bool], *, obliged: bool
) -> Finding:
    """Whether the books may be at a place; `where` is its name and whether that is a state."""
    place, is_state = where
    text, home = _says(law), corporation.record.state
    if law.outside_state:
        if obliged:
            return yes_or_no(False, f"No. {text}", under=(law,))
        found = yes_or_no(True, f"Yes. {text}", under=(law,), values=_values([law]))
        return found.noting("assumed", f"These books are none of those {law.except_}.") if law.except_ else found
    if place is not None and not is_state and place != home:
        condition = Point(f"the place is in {law.state}", law)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law,), conditions=(condition,))
    inside = place is None or place == home
    if others and not inside:
        condition = Point(f"the {law.book} stays in {law.state}", law)
        lead = f"The {law.book} must stay in {law.state}; for the {others[0].book} no place is set. {text}"
        return Finding(Outcome.CONDITIONAL, lead, (law, *others), conditions=(condition,))
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
