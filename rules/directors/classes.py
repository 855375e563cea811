"""Classes of directors: whether there are any, how many, how large."""

from rules.corporation import Corporation
from rules.counting import board_of
from rules.directors.cycle import Cycle, cycle_of, shared_out
from rules.finding import Choice, Finding, Outcome, Silent, value, yes_or_no
from rules.phrases import count
from rules.provisions import Provision
from rules.provisions.directors import DirectorClass, DirectorClasses, DirectorsElection, DirectorTerm, VacancyTerm
from rules.rule import rule
from rules.terms import listed


@rule(
    "directors.classes",
    "whether directors are divided into classes, how many and how large",
    reads=[(DirectorClasses, {}), (DirectorClass, {}), (DirectorTerm, {}), (DirectorsElection, {})],
    asks=[
        "Is the board classified?",
        "How do 11 directors divide into the classes?",
        "Are all directors elected every year?",
    ],
)
def classes(
    corporation: Corporation,
    *,
    polar: bool,
    staggered: bool | None,
    class_sizes: tuple[int, ...],
    directors: int | None,
    seats: int | None,
    in_office: int | None,
) -> Finding:
    """Yes or no from the text; the sizes are as nearly equal as possible."""
    cycle = cycle_of(corporation)
    if cycle is None:
        return answer_without_classes(corporation, polar=polar and staggered is not None, staggered=staggered)
    whole = board_of(seats=seats, directors=directors, in_office=in_office).whole
    return answer_with_classes(cycle, polar=polar, staggered=staggered, sizes=class_sizes, whole=whole)


def answer_with_classes(
    cycle: Cycle, *, polar: bool, staggered: bool | None, sizes: tuple[int, ...], whole: int | None
) -> Finding:
    """What a text with classes says; `staggered` false asks whether all directors stand together."""
    law = cycle.law
    text = f"The directors are divided into {law.number} classes, as nearly equal in number as possible; each year one class is elected, for {count(cycle.years, 'year')}."
    values: dict[str, object] = {"classes": law.number, "years": cycle.years}
    under = (law, cycle.term, *cycle.classes)
    if sizes and polar:
        fits = len(sizes) == law.number and max(sizes) - min(sizes) <= 1
        return yes_or_no(fits, f"{'Yes' if fits else 'No'}. {text}", under=under, values=values)
    if whole and law.number != whole:
        parts = shared_out(whole, law.number)
        text = f"{count(whole, 'director')}: classes of {listed([str(each) for each in parts], 'and')}. {text}"
        values = {"sizes": list(parts), **values}
    if polar and (staggered is not None or not whole):
        holds = staggered is not False
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)
    return value(text, under=under, values=values)


def answer_without_classes(corporation: Corporation, *, polar: bool, staggered: bool | None) -> Finding:
    """What a text without classes says: that all stand together, or that it leaves it open."""
    election, term = corporation.find(DirectorsElection), corporation.find(DirectorTerm)
    if election is None:
        raise Silent("classes of directors")
    if election.only_terms_that_end and term is None:
        return _left_open((election, *corporation.every(VacancyTerm)), polar=polar)
    text = "No section divides the directors into classes: all of them are elected at each annual meeting of the stockholders."
    under = (election, term) if term else (election,)
    if polar:
        holds = staggered is False
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under)
    return Finding(Outcome.NOT_ADDRESSED, text, under)


def _left_open(under: tuple[Provision, ...], *, polar: bool) -> Finding:
    """A text that speaks of classes which it does not make: how many there are it does not say."""
    text = "The bylaws do not say: they speak of classes of directors and of terms that end at different meetings, but no section makes classes or sets a term."
    if not polar:
        return Finding(Outcome.NOT_ADDRESSED, text, under)
    choices = (
        Choice("there are no classes", "all directors are elected at each annual meeting"),
        Choice("the certificate of incorporation makes classes", "each class is elected when its term ends"),
    )
    return Finding(Outcome.AMBIGUOUS, text, under, choices=choices)
