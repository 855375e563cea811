"""How many directors, or members of a committee, make a quorum."""

from fractions import Fraction
from typing import Final

from msgspec import Struct

from rules import phrases
from rules.board.leaving import after_leaving
from rules.board.voting import from_afar
from rules.corporation import Corporation
from rules.counting import Board, board_of
from rules.finding import Choice, Finding, Outcome, Point, needs, value, yes_or_no
from rules.otherwise import otherwise
from rules.provisions.meetings import RemoteParticipation
from rules.provisions.votes import BoardOfOne, Quorum
from rules.rule import rule
from rules.supposing import supposes
from rules.terms import Body, Method, Of


class Supposed(Struct, frozen=True):
    """A part that a question says is there, or supposes to be a quorum, and what it takes it of."""

    present: Fraction | None = None
    claimed: Fraction | None = None
    more: bool = False
    of: Of | None = None
    needed: bool = False
    at_all: bool | None = None
    """Whether it is asked if there must be a quorum (true), or if things go without one (false)."""

    def meets(self, law: Quorum) -> bool | None:
        """Whether it is a quorum; None where no part is told. A part of those in office is none of the whole."""
        if self.present is not None:
            return law.threshold.met_by(self.present, 1)
        if self.claimed is None:
            return None
        whole = self.of in (None, Of.WHOLE_BOARD, law.of)
        return whole and supposes(law.threshold, self.claimed, more=self.more, needed=self.needed)


NOTHING_SUPPOSED: Final = Supposed()


def answer_quorum(
    corporation: Corporation,
    body: Body,
    board: Board,
    *,
    polar: bool,
    missing: str,
    supposed: Supposed = NOTHING_SUPPOSED,
) -> Finding:
    """The quorum of a board or committee, and whether those present are one."""
    law = corporation.the(Quorum, f"a quorum of {phrases.body(body)}", body=body)
    noun = "director" if body is Body.BOARD else "member"
    alone = corporation.find(BoardOfOne) if body is Body.BOARD else None
    if alone and board.whole == alone.members:
        return _alone(alone, board, polar=polar)
    if alone and alone.defects and polar and board.in_office == alone.members and board.present == alone.quorum:
        return _only_one_left(alone, law)
    words = phrases.part_of(law.threshold, str(law.of)) + (f", unless {law.unless}" if law.unless else "")
    whole = board.count(law.of)
    part = supposed.meets(law)
    if polar and board.present is None and (part is not None or supposed.at_all is not None):
        return _in_general(law, words, part, supposed.at_all)
    if not whole:
        if polar:
            return needs(f"A quorum is {words}. How many are there in all?", missing, under=(law,))
        return value(f"A quorum is {words}.", under=(law,), values={"needed": str(law.threshold), "of": str(law.of)})
    needed = law.threshold.least(whole)
    step = Point(f"{words}, here {whole}, is {phrases.count(needed, noun)}", law)
    text = f"A quorum is {phrases.count(needed, noun)}: {words}, here {whole}."
    if board.present is None:
        if polar and whole == 1:
            return yes_or_no(True, f"Yes. {text}", under=(law,), values={"needed": needed}, steps=(step,))
        return value(text, under=(law,), values={"needed": needed}, steps=(step,))
    if board.present > whole:
        return needs(f"{board.present} cannot be present of {whole}. How many are there in all?", missing, under=(law,))
    holds = board.present >= needed
    values = {"needed": needed, "present": board.present}
    answer = f"{'Yes' if holds else 'No'}. {phrases.count(board.present, noun)} present; {text[0].lower() + text[1:]}"
    if polar:
        return yes_or_no(holds, answer, under=(law,), values=values, steps=(step,))
    short = {} if holds else {"short": needed - board.present}
    text += (
        "" if holds else f" With {board.present} present {phrases.count(needed - board.present, noun)} more must come."
    )
    return value(text, under=(law,), values={"needed": needed, **short}, steps=(step,))


def _in_general(law: Quorum, words: str, part: bool | None, at_all: bool | None) -> Finding:
    """Whether a part is a quorum; or whether there must be one, asked without any number."""
    if part is not None:
        return yes_or_no(part, f"{'Yes' if part else 'No'}. A quorum is {words}.", under=(law,))
    text = f"{'Yes' if at_all else 'No'}. Business can be done only with a quorum: {words}."
    return yes_or_no(bool(at_all), text, under=(law,))


def _alone(law: BoardOfOne, board: Board, *, polar: bool) -> Finding:
    """A board that consists of one director, where a sentence of its own provides for it."""
    text = f"When the board consists of {phrases.count(law.members, 'director')}, {law.quorum} is a quorum."
    if not polar:
        return value(text, under=(law,), values={"needed": law.quorum})
    holds = board.present is None or board.present >= law.quorum
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values={"needed": law.quorum})


def _only_one_left(alone: BoardOfOne, law: Quorum) -> Finding:
    """One director left of more seats, where the board cannot have one seat and the text still provides for a board of one."""
    choices = (
        Choice("the exception has no use for this board", f"No: {law.threshold} of all seats is needed.", Outcome.NO),
        Choice("the board consists of the one director left", f"Yes, {alone.quorum} is a quorum.", Outcome.YES),
    )
    text = (
        f"Section {alone.section} makes one director a quorum when the entire board consists of one; another section gives the "
        "board more seats than that. With one director left it may hold, or all seats may count."
    )
    return Finding(Outcome.AMBIGUOUS, text, (law, alone), choices=choices)


@rule(
    "board.quorum",
    "how many directors make a quorum of the board, and whether there is one",
    reads=[(Quorum, {"body": Body.BOARD}), (BoardOfOne, {}), (RemoteParticipation, {"bodies": Body.BOARD})],
    asks=[
        "How many of 9 directors make a quorum?",
        "Our board consists of 1 director, is she a quorum of the board?",
        "7 seats, 2 vacant, 3 directors present: is there a quorum of the board?",
        "Can the board do business with 4 of its 9 directors?",
    ],
)
def quorum(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    seats: int | None,
    directors: int | None,
    in_office: int | None,
    vacancies: int | None,
    present: int | None,
    absent_count: int | None,
    everyone_present: bool | None,
    present_fraction: Fraction | None,
    claimed: Fraction | None,
    claimed_more: bool | None,
    supposed_of: Of | None,
    needed: bool,
    walked_out: bool | None,
    remaining: int | None,
    asks_change: bool | None,
    held_by: tuple[Method, ...],
    provided_by: str | None,
    quorum_needed: bool | None,
) -> Finding:
    """The whole board counts vacant seats; only those present count towards it."""
    board = board_of(
        seats=seats,
        directors=directors,
        in_office=in_office,
        vacancies=vacancies,
        present=present,
        absent=absent_count,
        everyone_present=everyone_present,
    )
    if polar and walked_out:
        return after_leaving(corporation, board, remaining)
    if polar and asks_change and board.present is None:
        return _by_vacancies(corporation, board)
    supposed = Supposed(present_fraction, claimed, bool(claimed_more), supposed_of, needed, quorum_needed)
    other = otherwise(corporation.find(Quorum, body=Body.BOARD), provided_by, polar=polar)
    found = other or answer_quorum(corporation, Body.BOARD, board, polar=polar, missing="seats", supposed=supposed)
    return from_afar(corporation, found) if polar and held_by and board.present is not None else found


def _by_vacancies(corporation: Corporation, board: Board) -> Finding:
    """Whether vacant seats change the quorum: not where it is a part of the whole board."""
    law = corporation.the(Quorum, "a quorum of the board", body=Body.BOARD)
    whole = board.count(law.of)
    needed = law.threshold.least(whole) if whole else None
    changes = law.of is not Of.WHOLE_BOARD
    text = f"{'Yes' if changes else 'No'}. A quorum is {phrases.part_of(law.threshold, str(law.of))}"
    text += f", here {whole}: {phrases.count(needed, 'director')}" if needed else ""
    text += "; vacant seats are not counted." if changes else "; vacant seats count."
    return yes_or_no(changes, text, under=(law,), values={"needed": needed} if needed else {})
