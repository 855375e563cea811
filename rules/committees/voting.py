"""How many votes carry a matter in a committee; where a text leaves several readings, each is computed."""

from msgspec import Struct

from rules import phrases
from rules.board.voting import answer_vote
from rules.committees.quorum import voting_members
from rules.corporation import Corporation
from rules.counting import Board, board_of
from rules.finding import Choice, Finding, Outcome, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.committees import CommitteeControl
from rules.provisions.statement import Statement
from rules.provisions.votes import Quorum, Vote
from rules.rule import rule
from rules.terms import Body


@rule(
    "committees.vote",
    "how many votes carry a matter in a committee",
    reads=[(Vote, {"body": Body.COMMITTEE}), (Quorum, {"body": Body.COMMITTEE})],
    asks=[
        "How many votes does a committee need to act?",
        "Committee of 5, 3 present, 2-1 vote: did it pass?",
        "What majority does the audit committee need?",
    ],
)
def committee_vote(
    corporation: Corporation,
    *,
    polar: bool,
    members: int | None,
    directors: int | None,
    nondirectors: int | None,
    present: int | None,
    in_favor: int | None,
    against: int | None,
    abstaining: int | None,
    unanimous: bool | None,
    tied: bool | None,
) -> Finding:
    """Of the members present at a meeting with a quorum."""
    laws = corporation.every(Vote, body=Body.COMMITTEE)
    if not laws:
        near = (*corporation.every(Statement, subject="committees.rules"), *corporation.every(CommitteeControl))
        raise Silent("the vote that carries a matter in a committee", *near[:1])
    whole = voting_members(corporation, members, directors, nondirectors)
    board = board_of(seats=whole, present=present)
    favor = board.present if in_favor is None and unanimous else in_favor
    if len(laws) == 1:
        return answer_vote(corporation, Body.COMMITTEE, board, (favor, against, abstaining), polar=polar, tied=tied)
    if board.present is None and favor is not None and against is not None:
        board = board_of(seats=whole, present=favor + against + (abstaining or 0))
    return _read(corporation, laws, board, favor, polar=polar)


class _Reading(Struct, frozen=True):
    law: Vote
    needed: int | None

    @property
    def words(self) -> str:
        words = phrases.part_of(self.law.threshold, str(self.law.of))
        return f"{words}, {self.needed}" if self.needed else words


def _read(corporation: Corporation, laws: tuple[Vote, ...], board: Board, favor: int | None, *, polar: bool) -> Finding:
    """Each reading computed: one answer if they agree, else all of them."""
    quorum = corporation.find(Quorum, body=Body.COMMITTEE)
    least = quorum.threshold.least(board.whole) if quorum and board.whole else None
    if quorum and least and board.present is not None and board.present < least:
        text = f"There is no quorum: {board.present} present, {least} needed."
        return yes_or_no(False, f"No. {text}", under=(quorum, laws[0]), values={"quorum": least})
    readings = [_Reading(law, law.threshold.least(board.count(law.of) or 0) or None) for law in laws]
    under = (*laws, quorum) if quorum and least else laws
    if favor is None or not polar:
        return _needed(readings, under)
    return _carried(readings, board, favor, under)


def _needed(readings: list[_Reading], under: tuple[Provision, ...]) -> Finding:
    numbers = {each.needed for each in readings}
    if len(numbers) == 1 and (number := numbers.pop()):
        text = f"{phrases.count(number, 'vote')} in favor, however the words are read."
        return value(text, under=under, values={"needed": number})
    known = [each.needed for each in readings if each.needed]
    choices = tuple(Choice(each.law.reading, each.words) for each in readings)
    text = "The text can be read in several ways: " + "; or ".join(each.words for each in readings) + "."
    return Finding(Outcome.AMBIGUOUS, text, under, {"needed": known} if known else {}, choices=choices)


def _carried(readings: list[_Reading], board: Board, favor: int, under: tuple[Provision, ...]) -> Finding:
    results = [favor >= each.needed if each.needed else None for each in readings]
    everyone = board.present is not None and favor >= board.present
    if everyone or all(results):
        text = f"Yes. {favor} voted in favor, which is enough however the words are read."
        return yes_or_no(True, text, under=under, values={"in_favor": favor})
    if not any(result or result is None for result in results) or results[0] is False:
        text = f"No. {favor} voted in favor, which is too few however the words are read."
        return yes_or_no(False, text, under=under, values={"in_favor": favor})
    choices = tuple(
        Choice(each.law.reading, f"{each.words}: {_outcome(result)}", Outcome.YES if result else Outcome.NO)
        for each, result in zip(readings, results, strict=True)
    )
    text = "It depends on how the words are read: " + "; or ".join(each.result for each in choices) + "."
    known = [each.needed for each in readings if each.needed]
    return Finding(Outcome.AMBIGUOUS, text, under, {"needed": known}, choices=choices)


def _outcome(result: bool | None) -> str:
    return {True: "carried", False: "not carried", None: "not known"}[result]
