"""Directors who leave while the meeting of the board is on: whether those who stay can still act."""

from rules import phrases
from rules.corporation import Corporation
from rules.counting import Board
from rules.finding import Choice, Finding, Outcome, Point, Silent, yes_or_no
from rules.provisions.votes import Quorum
from rules.terms import Body


def after_leaving(corporation: Corporation, board: Board, remaining: int | None) -> Finding:
    """Whether so many who stay can do business: yes while they are a quorum themselves, else as the text is read."""
    law = corporation.find(Quorum, body=Body.BOARD)
    whole = board.count(law.of) if law else None
    if law is None or remaining is None or not whole:
        raise Silent("directors who leave after a quorum was present", *([law] if law else []))
    needed = law.threshold.least(whole)
    there = f"{phrases.count(remaining, 'director')} still there; a quorum is {needed}: {phrases.part_of(law.threshold, str(law.of))}, here {whole}."
    values = {"needed": needed, "present": remaining}
    if remaining >= needed:
        step = Point(f"{phrases.part_of(law.threshold, str(law.of))}, here {whole}, is {needed}", law)
        return yes_or_no(True, f"Yes. {there}", under=(law,), values=values, steps=(step,))
    choices = (
        Choice("the quorum must be there when business is done", "No.", Outcome.NO),
        Choice("a quorum that was there at the beginning is enough", "Yes.", Outcome.YES),
    )
    text = f"Not safely: {there} The text asks for a quorum to do business and does not say that it may go on when one is lost."
    return Finding(Outcome.AMBIGUOUS, text, (law,), values, choices=choices)
