"""What directors are paid, who decides it, and expenses."""

from rules import phrases
from rules.corporation import Corporation
from rules.counting import board_of
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.directors import DirectorCompensation
from rules.rule import rule
from rules.terms import Of, Role


@rule(
    "directors.compensation",
    "who fixes what directors are paid, by which vote, and whether expenses are covered",
    reads=[(DirectorCompensation, {})],
    asks=[
        "Who sets the compensation of the directors?",
        "8 directors in office: how many must vote for the directors' fees?",
        "Can directors be reimbursed for travel expenses?",
    ],
)
def compensation(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    actor: Role | None,
    permitted: bool | None,
    as_of_right: bool | None,
    expenses: bool | None,
    abstains: bool | None,
    forbidden: bool | None,
    hinders: bool | None,
    supposed_of: Of | None,
    seats: int | None,
    directors: int | None,
    in_office: int | None,
    vacancies: int | None,
    in_favor: int | None,
) -> Finding:
    """The board has the power; it is no right of a director."""
    law = corporation.the(DirectorCompensation, "the compensation of directors")
    if expenses and not law.expenses:
        raise Silent("the expenses of directors", law)
    board = board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies)
    text, values, steps = _text(law, board.count(law.of) if law.of else None)
    if not polar:
        return value(text, under=(law,), values=values, steps=steps)
    if actor not in (None, Role.BOARD, Role.DIRECTOR):
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if in_favor is not None and isinstance(values.get("needed"), int):
        holds = in_favor >= int(str(values["needed"]))
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values, steps=steps)
    if supposed_of and law.of:
        holds = supposed_of is law.of
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    if abstains or forbidden or hinders:
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}. {text}", under=(law,), values=values)
    if as_of_right or not (permitted or actor):
        condition = Point("the board establishes it", law)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law,), values, (condition,))
    return yes_or_no(True, f"Yes. {text}", under=(law,), values=values, steps=steps)


def _text(law: DirectorCompensation, whole: int | None) -> tuple[str, dict[str, object], tuple[Point, ...]]:
    """Who, by which vote, for what, in words; the values; the count."""
    vote = f" by {phrases.part_of(law.threshold, str(law.of))}" if law.threshold else ""
    interest = ", whatever the personal interest of its members" if law.despite_interest else ""
    kinds = " in any capacity" if law.other_capacities else " as such"
    expenses = " It may also allow the reimbursement of expenses." if law.expenses else ""
    text = f"The board of directors may fix the compensation of directors{vote}{interest}, for their services{kinds}.{expenses}"
    values: dict[str, object] = {"who": Role.BOARD.value}
    if law.threshold is None:
        return text, values, ()
    if not whole:
        return text, {**values, "needed": str(law.threshold), "of": str(law.of)}, ()
    needed = law.threshold.least(whole)
    step = f"{phrases.part_of(law.threshold, str(law.of))}, here {whole}, is {needed}"
    return f"It takes {needed} votes: {step}. {text}", {"needed": needed, **values}, (Point(step, law),)
