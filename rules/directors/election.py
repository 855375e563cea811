"""Who elects the directors, and at which meeting."""

from rules.corporation import Corporation
from rules.counting import board_of
from rules.directors.classes import answer_with_classes, answer_without_classes
from rules.directors.cycle import cycle_of
from rules.finding import Finding, Outcome, Point, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.directors import DirectorsElection, VacancyFilling
from rules.provisions.votes import ElectionVote
from rules.rule import rule
from rules.terms import Meeting, Role


@rule(
    "directors.election",
    "who elects directors and at which meeting",
    reads=[(DirectorsElection, {}), (ElectionVote, {}), (VacancyFilling, {})],
    asks=[
        "Who elects the directors?",
        "At which meeting are directors elected?",
        "Can the board elect the directors itself?",
    ],
)
def election(
    corporation: Corporation,
    *,
    polar: bool,
    actor: Role | None,
    meeting: Meeting | None,
    mid_year: bool | None,
    staggered: bool | None,
    directors: int | None,
    seats: int | None,
) -> Finding:
    """The stockholders at the annual meeting; vacancies are another matter."""
    law = corporation.the(DirectorsElection, "the election of directors")
    if staggered is not None and polar:
        cycle = cycle_of(corporation)
        if cycle is None:
            return answer_without_classes(corporation, polar=True, staggered=staggered)
        whole = board_of(seats=seats, directors=directors).whole
        return answer_with_classes(cycle, polar=True, staggered=staggered, sizes=(), whole=whole)
    return _answer(corporation, law, polar=polar, actor=actor, meeting=Meeting.SPECIAL if mid_year else meeting)


def _answer(
    corporation: Corporation, law: DirectorsElection, *, polar: bool, actor: Role | None, meeting: Meeting | None
) -> Finding:
    votes = corporation.every(ElectionVote)
    those = "those directors whose terms end" if law.only_terms_that_end else "the directors"
    unless = f", except {law.unless}" if law.unless else ""
    text = f"The stockholders elect {those} at the annual meeting, by a plurality of the votes{unless}."
    under: tuple[Provision, ...] = (law, *votes)
    values = {"who": law.by.value, "meeting": "annual", "vote": "plurality"}
    if not polar:
        return value(text, under=under, values=values)
    if actor not in (None, law.by):
        return _not_they(corporation, text, under)
    if meeting is Meeting.SPECIAL:
        condition = Point("the election fills a vacancy or a newly created seat", law)
        if any(
            each.by is Role.STOCKHOLDER and not each.after_own_removal for each in corporation.every(VacancyFilling)
        ):
            return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", under, values, (condition,))
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    if actor is law.by or meeting in law.meetings:
        return yes_or_no(True, f"Yes. {text}", under=under, values=values)
    return value(text, under=under, values=values)


def _not_they(corporation: Corporation, text: str, under: tuple[Provision, ...]) -> Finding:
    """Nobody else elects directors; the board may fill vacancies where the text lets it."""
    filling = corporation.find(VacancyFilling, by=Role.BOARD)
    cures = (Point("the directors may fill vacancies", filling),) if filling else ()
    return yes_or_no(False, f"No. {text}", under=under, cures=cures)
