"""What a decrease of the number of directors does to those in office, and when."""

from datetime import date

from msgspec.structs import replace

from rules import phrases
from rules.corporation import Corporation
from rules.counting import board_of
from rules.days import When
from rules.finding import Finding, Outcome, Point, value, yes_or_no
from rules.provisions.directors import DirectorsDecrease
from rules.rule import rule


@rule(
    "directors.number.decrease",
    "when a decrease of the number of directors takes effect, and whether it ends anyone's term",
    reads=[(DirectorsDecrease, {})],
    asks=[
        "Does a decrease in the number of directors shorten anyone's term?",
        "We cut the board from 9 to 6 with 2 vacant seats: when does it take effect?",
        "Can we get rid of a sitting director by shrinking the board?",
    ],
)
def decrease(
    corporation: Corporation,
    *,
    polar: bool,
    holds_over: bool | None,
    pushes_out: bool | None,
    whole_cut: bool | None,
    cut_waits: bool | None,
    board_size: int | None,
    old_size: int | None,
    directors: int | None,
    seats: int | None,
    in_office: int | None,
    vacancies: int | None,
    annual_at: When | None,
) -> Finding:
    """No term is shortened; or the decrease waits for the annual meeting, but for vacant seats."""
    law = corporation.the(DirectorsDecrease, "a decrease of the number of directors")
    if law.from_next_annual_meeting:
        old = old_size or board_of(seats=seats, directors=directors, in_office=in_office).whole
        cut = old - board_size if old and board_size is not None and board_size < old else None
        found = _waits(
            law,
            cut,
            vacancies,
            old,
            polar=polar and not holds_over,
            stays=polar and bool(holds_over),
            pushes_out=bool(pushes_out),
            whole=bool(whole_cut),
        )
        if polar and cut_waits and not (holds_over or pushes_out):
            return found.turned_round()
        return _on_the_day(found, annual_at.date) if annual_at and not polar else found
    text = "A decrease in the number of directors does not shorten the term of any director in office."
    if polar:
        return yes_or_no(bool(holds_over), f"{'Yes' if holds_over else 'No'}. {text}", under=(law,))
    return value(text, under=(law,), values={"shortens_term": False})


def _on_the_day(found: Finding, meeting: date) -> Finding:
    """The same with the day of the next annual meeting, which was told."""
    if found.outcome is not Outcome.VALUE or "next annual meeting" not in str(found.values.get("effective")):
        return found
    text = f"On {phrases.day(meeting)}, the day of the annual meeting. {found.answer}"
    return replace(found, answer=text, values={**found.values, "effective": meeting})


def _waits(
    law: DirectorsDecrease,
    cut: int | None,
    vacant: int | None,
    old: int | None,
    *,
    polar: bool,
    stays: bool,
    pushes_out: bool,
    whole: bool,
) -> Finding:
    """A decrease that takes effect at the next annual meeting, earlier only as far as seats are vacant."""
    text = "A decrease takes effect at the next annual meeting of the stockholders; as far as there are vacancies, it may take effect earlier."
    values: dict[str, object] = {"effective": "next annual meeting of the stockholders"}
    steps: tuple[Point, ...] = ()
    if cut is not None and vacant is not None:
        early = min(cut, vacant)
        values = {"at_once": early, "at_annual_meeting": cut - early, **values}
        step = f"of {phrases.count(cut, 'seat')} to go, {early} may go at once and {cut - early} at the annual meeting"
        steps, text = (Point(step, law),), f"{step[0].upper()}{step[1:]}. {text}"
        if old is not None:
            values = {"seats_until_then": old - early, **values}
            text = f"Until the annual meeting there are {phrases.count(old - early, 'seat')}. {text}"
        if polar and (early in (0, cut) or whole):
            return yes_or_no(early == cut, f"{'Yes' if early == cut else 'No'}. {text}", under=(law,), values=values)
    if stays:
        return yes_or_no(True, f"Yes, until that meeting. {text}", under=(law,), values=values, steps=steps)
    if polar and (vacant == 0 or pushes_out):
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if polar:
        condition = Point("no more seats are cut than are vacant", law)
        return Finding(Outcome.CONDITIONAL, f"At once only if {condition.text}. {text}", (law,), values, (condition,))
    return value(text, under=(law,), values=values, steps=steps)
