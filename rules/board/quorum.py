"""How many directors, or members of a committee, make a quorum."""

from dataclasses import replace

from rules import phrases
from rules.corporation import Corporation
from rules.counting import Board, board_of
from rules.finding import Finding, Outcome, Point, needs, value, yes_or_no
from rules.provisions.meetings import RemoteParticipation
from rules.provisions.votes import Quorum
from rules.rule import rule
from rules.terms import Body, Method


def answer_quorum(corporation: Corporation, body: Body, board: Board, *, polar: bool, missing: str) -> Finding:
    """The quorum of a board or committee, and whether those present are one."""
    law = corporation.the(Quorum, f"a quorum of {phrases.body(body)}", body=body)
    noun = "director" if body is Body.BOARD else "member"
    words = phrases.part_of(law.threshold, str(law.of))
    whole = board.count(law.of)
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
    return value(text, under=(law,), values={"needed": needed}, steps=(step,))


@rule(
    "board.quorum",
    "how many directors make a quorum of the board, and whether there is one",
    reads=[(Quorum, {"body": Body.BOARD})],
    asks=[
        "How many of 9 directors make a quorum?",
        "7 seats, 2 vacant, 3 directors present: is there a quorum of the board?",
        "Can the board do business with 4 of its 9 directors?",
    ],
)
def quorum(
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
    held_by: tuple[Method, ...],
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
    finding = answer_quorum(corporation, Body.BOARD, board, polar=polar, missing="seats")
    remote = corporation.find(RemoteParticipation, bodies=Body.BOARD) if held_by else None
    if remote is None or finding.outcome is Outcome.NEEDS_FACTS:
        return finding
    step = Point("directors on the line count as present, if all can hear each other", remote)
    return replace(finding, under=(*finding.under, remote), steps=(*finding.steps, step))


@rule(
    "committees.quorum",
    "how many members make a quorum of a committee",
    reads=[(Quorum, {"body": Body.COMMITTEE})],
    asks=[
        "What is the quorum of a committee of 5?",
        "2 of the 3 audit committee members are here, is that a quorum?",
        "How many members of the committee must be present?",
    ],
)
def committee_quorum(
    corporation: Corporation,
    *,
    polar: bool,
    members: int | None,
    directors: int | None,
    present: int | None,
    absent_count: int | None,
) -> Finding:
    """Of the members of the committee."""
    board = board_of(seats=members or directors, present=present, absent=absent_count)
    return answer_quorum(corporation, Body.COMMITTEE, board, polar=polar, missing="members")
