"""The votes of directors and of members of committees."""

from fractions import Fraction

from msgspec.structs import replace

from rules import phrases
from rules.board.leaving import after_leaving
from rules.corporation import Corporation
from rules.counting import Board, board_of
from rules.finding import Finding, Outcome, Point, needs, value, yes_or_no
from rules.provisions.meetings import RemoteParticipation
from rules.provisions.votes import Quorum, Vote
from rules.rule import rule
from rules.supposing import SupposedPart
from rules.terms import Body, Method, Of


def answer_vote(
    corporation: Corporation,
    body: Body,
    board: Board,
    votes: tuple[int | None, int | None, int | None],
    *,
    polar: bool,
    law: Vote | None = None,
    bare_quorum: bool | None = None,
    tied: bool | None = None,
) -> Finding:
    """Votes in favor, against and abstaining, measured against those present; without a quorum nothing passes.

    `law` is the provision to measure by, where a text leaves several readings.
    """
    law = law or corporation.the(Vote, f"the vote that carries a matter in {phrases.body(body)}", body=body)
    favor, against, _ = votes
    present = board.present
    cast = (favor or 0) + (against or 0)
    if present is not None and cast > present:
        text = f"{cast} votes cannot have been cast by {present} who are present. How many are present in all?"
        return needs(text, "present", under=(law,))
    open_yet = present is None and against is None and not bare_quorum
    enough = _enough_of_all(corporation, body, board, favor, law) if polar and open_yet else None
    return enough or _answer(corporation, body, board, votes, polar=polar, law=law, bare_quorum=bare_quorum, tied=tied)


def _answer(
    corporation: Corporation,
    body: Body,
    board: Board,
    votes: tuple[int | None, int | None, int | None],
    *,
    polar: bool,
    law: Vote,
    bare_quorum: bool | None,
    tied: bool | None,
) -> Finding:
    """Whether the votes carry a matter, or how many do."""
    favor, against, abstaining = votes
    words = phrases.part_of(law.threshold, str(law.of))
    present = board.present
    if tied and polar and favor is None:
        return yes_or_no(False, f"No. It takes {words}; a tie is none.", under=(law,))
    if present is None and bare_quorum:
        present = _least_quorum(corporation, body, board)
    counted = present is None and favor is not None and against is not None
    if counted:
        present = (favor or 0) + (against or 0) + (abstaining or 0)
    if present is None:
        if polar:
            return needs(f"It takes {words}. How many are present?", "present", under=(law,))
        return value(f"It takes {words}.", under=(law,), values={"needed": str(law.threshold), "of": str(law.of)})
    needed = law.threshold.least(present)
    quorum = corporation.find(Quorum, body=body)
    whole = board.count(quorum.of) if quorum else None
    least = quorum.threshold.least(whole) if quorum and whole else None
    values: dict[str, object] = {"quorum": least, "needed": needed} if least else {"needed": needed}
    step = Point(f"{words}, here {present}, is {needed}", law)
    if quorum and least and present < least:
        text = f"No. There is no quorum: {present} present, {least} needed."
        return yes_or_no(False, text, under=(quorum, law), values=values)
    under = (law, quorum) if quorum and least else (law,)
    if favor is None and polar and not against:
        text = f"It takes {phrases.count(needed, 'vote')}: {words}, here {present}. How many voted in favor?"
        return needs(text, "in_favor", under=under)
    if favor is None:
        text = f"{phrases.count(needed, 'vote')} in favor: {words}, here {present}."
        return value(text, under=under, values=values, steps=(step,))
    holds = favor >= needed
    text = f"{'Yes' if holds else 'No'}. {favor} voted in favor and it takes {needed}: {words}, here {present}."
    if not polar:
        said, apart = phrases.short_or_over(favor, needed)
        text = f"It takes {needed}: {words}, here {present}. {said}"
        return value(text, under=under, values={**values, **apart}, steps=(step,))
    finding = yes_or_no(holds, text, under=under, values=values, steps=(step,))
    return finding.noting("assumed", "Those who voted or abstained were all who were present.") if counted else finding


def _enough_of_all(corporation: Corporation, body: Body, board: Board, favor: int | None, law: Vote) -> Finding | None:
    """A yes where the votes would do even if every director in office had come; None where that is not known."""
    if favor is None or not board.in_office or favor > board.in_office or favor < law.threshold.least(board.in_office):
        return None
    quorum = corporation.find(Quorum, body=body)
    whole = board.count(quorum.of) if quorum else None
    if quorum is None or not whole or favor < quorum.threshold.least(whole):
        return None
    needed = law.threshold.least(board.in_office)
    words = phrases.part_of(law.threshold, str(law.of))
    text = f"Yes. {favor} voted in favor; {needed} are {words} even where all {board.in_office} come."
    return yes_or_no(True, text, under=(law, quorum), values={"needed": needed})


def from_afar(corporation: Corporation, finding: Finding) -> Finding:
    """The finding with the sentence by which those on the line take part."""
    law = corporation.find(RemoteParticipation, bodies=Body.BOARD)
    return replace(finding, under=(*finding.under, law)) if law else finding


def _least_quorum(corporation: Corporation, body: Body, board: Board) -> int | None:
    """The fewest who make a quorum; None where the whole is not known."""
    quorum = corporation.find(Quorum, body=body)
    whole = board.count(quorum.of) if quorum else None
    return quorum.threshold.least(whole) if quorum and whole else None


@rule(
    "board.vote",
    "how many votes of directors carry a matter, and whether it was carried",
    reads=[(Vote, {"body": Body.BOARD}), (Quorum, {"body": Body.BOARD}), (RemoteParticipation, {"bodies": Body.BOARD})],
    asks=[
        "6 directors are at the meeting: how many must vote yes?",
        "5 of 9 directors show up and 3 vote yes: did it pass?",
        "What vote does the board need to pass a resolution?",
    ],
)
def vote(  # noqa: PLR0913 - a rule names each fact that it asks for
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
    in_favor: int | None,
    against: int | None,
    abstaining: int | None,
    bare_quorum: bool | None,
    tied: bool | None,
    claimed: Fraction | None,
    claimed_more: bool | None,
    supposed_of: Of | None,
    needed: bool,
    unanimous: bool | None,
    held_by: tuple[Method, ...],
    walked_out: bool | None,
    remaining: int | None,
) -> Finding:
    """A majority of the directors present at a meeting with a quorum; those on the line are present."""
    board = board_of(
        seats=seats,
        directors=directors,
        in_office=in_office,
        vacancies=vacancies,
        present=present,
        absent=absent_count,
        everyone_present=everyone_present,
    )
    votes = (in_favor, against, abstaining)
    if walked_out and remaining is not None:
        stayed = after_leaving(corporation, board, remaining) if board.whole else None
        if stayed and polar and (stayed.outcome is not Outcome.YES or in_favor is None):
            return stayed
        board = replace(board, present=remaining)
    claimed = Fraction(1) if polar and needed and unanimous and claimed is None else claimed
    if polar and claimed is not None and in_favor is None and board.present is None and not tied:
        law = corporation.the(Vote, "the vote that carries a matter in the board", body=Body.BOARD)
        holds = SupposedPart(claimed, bool(claimed_more), supposed_of, needed).meets(law.threshold, law.of)
        if holds is not None:
            text = f"{'Yes' if holds else 'No'}. It takes {phrases.part_of(law.threshold, str(law.of))}."
            return yes_or_no(holds, text, under=(law,))
    found = answer_vote(corporation, Body.BOARD, board, votes, polar=polar, bare_quorum=bare_quorum, tied=tied)
    return from_afar(corporation, found) if polar and held_by and board.present is not None else found


@rule(
    "board.vote.abstention",
    "how abstentions count at board meetings",
    reads=[(Vote, {"body": Body.BOARD})],
    asks=[
        "Does a director's abstention count as a no?",
        "How do abstentions work at a board meeting?",
        "If a director abstains, does it change the majority needed?",
    ],
)
def abstention(
    corporation: Corporation,
    *,
    polar: bool,
    directors: int | None,
    present: int | None,
    in_favor: int | None,
    against: int | None,
    abstaining: int | None,
    harmless: bool | None,
    as_favor: bool | None,
) -> Finding:
    """Of directors present, one who abstains still counts in the whole; with the votes counted, whether it was carried."""
    if in_favor is not None and (against is not None or present is not None):
        board = board_of(seats=directors, present=present)
        return answer_vote(corporation, Body.BOARD, board, (in_favor, against, abstaining), polar=polar)
    law = corporation.the(Vote, "the vote that carries a matter in the board", body=Body.BOARD)
    counts = law.of is Of.DIRECTORS_PRESENT
    effect = "one who abstains works like one who votes against" if counts else "an abstention has no effect"
    text = f"It takes {phrases.part_of(law.threshold, str(law.of))}, so {effect}."
    values = {"counts_as": "against" if counts else "nothing"}
    if polar and as_favor:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if polar:
        holds = counts != bool(harmless)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)
