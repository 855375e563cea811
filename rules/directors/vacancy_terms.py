"""How long one chosen to fill a vacancy serves."""

from datetime import datetime

from rules.corporation import Corporation
from rules.days import When
from rules.directors.cycle import Cycle, cycle_of, possible_ends
from rules.directors.term import year_of
from rules.finding import Finding, Outcome, Point, needs, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.directors import DirectorClass, VacancyTerm
from rules.rule import rule
from rules.terms import Span, listed

_UNTIL = {
    "end of the class's term": "until the annual meeting of the stockholders at which the term of the class of that seat ends",
    "next election": "until the next meeting of the stockholders at which directors are regularly elected",
    "successor": "until a successor is elected and qualified, or until earlier death, resignation or removal",
}


@rule(
    "directors.vacancy.term",
    "how long a director chosen to fill a vacancy serves",
    reads=[(VacancyTerm, {}), (DirectorClass, {})],
    asks=[
        "How long does a director who fills a vacancy serve?",
        "Somebody was appointed to a vacant Class I seat: until when?",
        "Does a director appointed to a vacancy stand for election at the next annual meeting?",
    ],
)
def vacancy_term(
    corporation: Corporation,
    *,
    polar: bool,
    now: datetime,
    classes: tuple[str, ...],
    elected_year: int | None,
    elected_ago: int | None,
    seat_year: int | None,
    leaver_elected: int | None,
    term_claimed: Span | None,
    term_topic: str | None,
    asks_when: bool | None,
    class_year: int | None,
    term_year: int | None,
    meeting_at: When | None,
) -> Finding:
    """The rest of the class's term, or until the next election, or until a successor is there."""
    law = corporation.the(VacancyTerm, "the term of a director who fills a vacancy")
    cycle = cycle_of(corporation)
    named_year = elected_year if elected_year != leaver_elected else None
    filled = seat_year or year_of(now, named_year, elected_ago, -1)
    if polar and term_claimed and term_topic != "rest" and not term_year:
        return _polar(law, "full")
    if law.until == "end of the class's term" and cycle:
        named = _classes_of_seat(cycle, classes, leaver_elected)
        if class_year and polar and term_topic:
            return _to_year(law, cycle, class_year, term_topic, now)
        if named:
            end = _to_class_end(law, cycle, named[0], (filled, now, meeting_at))
            return _as_supposed(end, term_year) if polar and term_year else end
        if class_year:
            text = (
                f"Until the end of the {class_year} annual meeting, at which the term of that class ends. {_text(law)}"
            )
            return value(text, under=(law, *cycle.classes), values={"ends": [class_year]})
        if asks_when:
            return needs(f"{_text(law)} Which class is it?", "classes", under=(law, *cycle.classes))
    values = {"until": law.until}
    if polar and (term_topic or term_claimed):
        return _polar(law, term_topic if term_claimed is None else "full")
    return value(_text(law), under=(law,), values=values)


def _classes_of_seat(cycle: Cycle, classes: tuple[str, ...], leaver_elected: int | None) -> list[DirectorClass]:
    """The class that is named, or the one that was elected at the annual meeting that elected the one who left."""
    named = [each for name in classes for each in [cycle.named(name)] if each]
    if named or leaver_elected is None:
        return named
    elected = cycle.class_of(leaver_elected)
    return [elected] if elected else []


def _as_supposed(end: Finding, year: int) -> Finding:
    """Whether the term ends in the year that the question supposes; both years where either may be right."""
    ends = end.values["ends"]
    if not isinstance(ends, list) or len(ends) > 1:
        return end
    holds = ends == [year]
    return yes_or_no(
        holds, f"{'Yes' if holds else 'No'}. {end.answer}", under=end.under, values=end.values, steps=end.steps
    )


def _to_year(law: VacancyTerm, cycle: Cycle, year: int, topic: str, now: datetime) -> Finding:
    """Whether it is the rest of a term that ends in a known year, or ends before."""
    text = f"Until the end of the {year} annual meeting, at which the term of that class ends. {_text(law)}"
    under: tuple[Provision, ...] = (law, *cycle.classes)
    if topic == "next meeting" and year <= now.year + 1:
        return value(text, under=under, values={"ends": [year]})
    holds = topic == "rest"
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values={"ends": [year]})


def _text(law: VacancyTerm) -> str:
    more = ", and until a successor is elected and qualified" if law.until == "next election" and law.holds_over else ""
    return f"A director chosen to fill a vacancy serves {_UNTIL[law.until]}{more}."


def _polar(law: VacancyTerm, topic: str | None) -> Finding:
    """Whether it is the rest of the term, or ends at the next annual meeting, or is a full term of its own."""
    values = {"until": law.until}
    if law.until == "successor" and topic == "next meeting":
        condition = Point("a successor is elected at that meeting", law)
        return Finding(Outcome.CONDITIONAL, f"If {condition.text}. {_text(law)}", (law,), values, (condition,))
    holds = (topic == "rest") if law.until == "end of the class's term" else topic == "next meeting"
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {_text(law)}", under=(law,), values=values)


def _to_class_end(
    law: VacancyTerm, cycle: Cycle, one: DirectorClass, when: tuple[int | None, datetime, When | None]
) -> Finding:
    filled, now, meeting = when
    start = filled or now.year
    end = cycle.next_end(one, start)
    ends = possible_ends(end, cycle.years, now, meeting) if start == now.year else _ends(end, start, cycle)
    under: tuple[Provision, ...] = (law, one, cycle.term)
    step = Point(f"Class {one.name}: {one.first_term_ends}, then every {cycle.years} years", one)
    years = listed([str(each) for each in ends])
    open_end = f" ({ends[0]} if the seat is filled before that year's meeting)" if len(ends) > 1 else ""
    text = f"Until the end of the {years} annual meeting{open_end}: the next one at which the term of Class {one.name} ends."
    return value(text, under=under, values={"ends": list(ends), "class": f"Class {one.name}"}, steps=(step,))


def _ends(end: int, filled: int, cycle: Cycle) -> tuple[int, ...]:
    """Both ways, where the seat was filled in the year of its election, before or after that meeting."""
    return (end, end + cycle.years) if end == filled else (end,)
