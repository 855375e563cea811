"""Vacancies and newly created seats: who fills them, and by which vote."""

from typing import Final

from msgspec import Struct
from msgspec.structs import replace as changed

from rules import phrases
from rules.corporation import Corporation
from rules.counting import Board, board_of
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.directors import ClassDirectors, VacancyFilling
from rules.provisions.statement import Statement
from rules.rule import rule
from rules.supposing import SupposedPart, turns_on_numbers
from rules.terms import Meeting, Of, Role, Threshold, listed

_PURPOSE: Final = "shareholders.special_meeting.purpose"
"""The subject of the statement on what a special meeting of the stockholders may be called for."""
_DIRECTORS: Final = (Of.WHOLE_BOARD, Of.IN_OFFICE, Of.DIRECTORS_PRESENT)


class Asked(Struct, frozen=True):
    """What a question says of filling a seat."""

    polar: bool
    actor: Role | None
    board: Board
    in_favor: int | None
    shares_outstanding: int | None
    shares_in_favor: int | None
    emptied: str | None
    exclusive: bool
    supposed_of: Of | None
    supposed: SupposedPart | None


class Some(Struct, frozen=True):
    """Those directors who would fill a seat, where they are told otherwise than by their number."""

    alone: bool
    below_quorum: bool
    minority: bool
    left: bool
    several: bool


class General(Struct, frozen=True):
    """What is asked of filling a seat without any votes."""

    actor: Role | None
    exclusive: bool
    unfilled: bool | None
    must_fill: bool | None
    quorum_needed: bool | None
    some: Some
    new_seat_alike: str | None


@rule(
    "directors.vacancy",
    "who fills a vacancy or a new seat on the board, and by which vote",
    reads=[(VacancyFilling, {}), (ClassDirectors, {}), (Statement, {"subject": _PURPOSE})],
    asks=[
        "Who fills a vacancy on the board?",
        "Twelve seats with a few vacant: how many directors must vote for the person who is to fill one?",
        "Can the stockholders fill a newly created directorship?",
    ],
)
def vacancy(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    actor: Role | None,
    seats: int | None,
    directors: int | None,
    in_office: int | None,
    vacancies: int | None,
    in_favor: int | None,
    shares_outstanding: int | None,
    shares_in_favor: int | None,
    emptied: str | None,
    exclusive: bool | None,
    supposed_of: Of | None,
    supposed_part: SupposedPart | None,
    elected_by_class: bool | None,
    unfilled: bool | None,
    must_fill: bool | None,
    until_meeting: bool | None,
    quorum_needed: bool | None,
    meeting: Meeting | None,
    waits: bool | None,
    needed: bool,
    present: int | None,
    against: int | None,
    new_seat_alike: str | None,
    below_quorum: bool | None,
    minority: bool | None,
    those_left: bool | None,
    one_acts: bool | None,
    some_act: bool | None,
    by_plurality: bool | None,
    old_size: int | None,
    board_size: int | None,
    every_vote: bool | None,
) -> Finding:
    """The denominator decides: directors in office, the whole board, or the outstanding shares."""
    laws = corporation.every(VacancyFilling)
    if not laws:
        raise Silent("filling vacancies on the board")
    own = corporation.find(ClassDirectors)
    if elected_by_class and own:
        return _by_its_terms(own, polar=polar)
    if _grown(old_size, board_size, directors) and in_office is None and vacancies is None:
        seats, directors, in_office = board_size, None, old_size
    in_favor = _for_it(in_favor, present, against)
    unmeasured = seats is None and in_office is None and directors is None
    alone = bool(one_acts and 1 not in (in_office, directors))
    some = Some(
        alone, bool(below_quorum), bool(minority), bool(those_left and unmeasured), bool(some_act and unmeasured)
    )
    general = General(actor, bool(exclusive), unfilled, must_fill, quorum_needed, some, new_seat_alike)
    if polar and waits and needed and meeting is Meeting.ANNUAL and in_favor is None:
        return _must_wait(corporation, laws)
    found = _in_general(laws, general) if polar and in_favor is None else None
    if found:
        return found
    told = in_favor is not None or shares_outstanding is not None
    if polar and by_plurality and not told and actor is not Role.BOARD:
        found = _by_the_most_votes(laws)
        if found:
            return found
    actor = _who_acts(laws, actor, None if until_meeting else meeting)
    if emptied == "other" or (emptied == "removal, later" and not polar):
        laws = tuple(each for each in laws if not each.after_own_removal) or laws
    board = _with_present(_board(seats, directors, in_office, vacancies), present if polar else None, in_favor)
    shares = (shares_outstanding, shares_in_favor)
    asked = Asked(polar, actor, board, in_favor, *shares, emptied, bool(exclusive), supposed_of, supposed_part)
    if not polar:
        return _how(laws, asked)
    return _judged(corporation, laws, asked, meeting, every_vote=bool(every_vote))


def _by_its_terms(own: ClassDirectors, *, polar: bool) -> Finding:
    """A seat that a class or series fills by itself: its own terms rule it."""
    text = f"That is governed by {own.governed_by}: they rule the seats of directors whom a class or series elects by itself."
    values = {"governed_by": own.governed_by}
    if polar:
        condition = Point("those terms say so", own)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (own,), values, (condition,))
    return value(text, under=(own,), values=values)


def _in_general(laws: tuple[VacancyFilling, ...], asked: General) -> Finding | None:
    """A yes or no that no vote decides; None where the votes do."""
    by_board = any(each.by is Role.BOARD for each in laws)
    if (asked.unfilled or asked.must_fill) and asked.actor in (None, Role.BOARD) and not asked.exclusive:
        return _at_all(laws, empty=bool(asked.unfilled))
    if asked.quorum_needed is not None and by_board:
        return _with_a_quorum(laws, needed=asked.quorum_needed)
    by_directors = asked.actor in (None, Role.BOARD, Role.DIRECTOR) and not asked.exclusive
    if asked.some.left and not by_board and by_directors and not asked.new_seat_alike:
        return yes_or_no(False, f"No. {_text(laws)}", under=laws, values=_values(laws))
    found = _by_some(laws, asked.some) if by_directors else None
    if found or not asked.new_seat_alike:
        return found
    return _alike(laws, same=asked.new_seat_alike == "same")


def _who_acts(laws: tuple[VacancyFilling, ...], actor: Role | None, meeting: Meeting | None) -> Role | None:
    """Who would fill the seat: the stockholders at their meeting, where nobody is named and nobody else may."""
    at_theirs = meeting in (Meeting.ANNUAL, Meeting.SPECIAL)
    alone = all(each.by is Role.STOCKHOLDER for each in laws)
    return Role.STOCKHOLDER if actor is None and at_theirs and alone else actor


def _with_present(board: Board, present: int | None, in_favor: int | None) -> Board:
    """The board with those who have come, of whom it is not told how they vote."""
    if in_favor is not None or present is None:
        return board
    return Board(board.whole, board.in_office, min(present, board.in_office or present))


def _alike(laws: tuple[VacancyFilling, ...], *, same: bool) -> Finding:
    """Whether a new seat is filled as a vacancy is: the text speaks of both at once."""
    text = f"{'Yes' if same else 'No'}. Both are filled in the same way. {_text(laws)}"
    return yes_or_no(same, text, under=laws, values=_values(laws))


def _for_it(in_favor: int | None, present: int | None, against: int | None) -> int | None:
    """How many vote for it: told, or those present without those against."""
    if in_favor is None and present is not None and against is not None:
        return max(present - against, 0)
    return in_favor


def _by_the_most_votes(laws: tuple[VacancyFilling, ...]) -> Finding | None:
    """Whether the one with the most votes is chosen, as at an election: not where the text asks for a part of all."""
    if any(each.threshold is None for each in laws):
        return None
    return yes_or_no(False, f"No, the most votes are not enough. {_text(laws)}", under=laws, values=_values(laws))


def _must_wait(corporation: Corporation, laws: tuple[VacancyFilling, ...]) -> Finding:
    """Whether a seat stays empty until the annual meeting: not where the board fills it, or a special meeting may."""
    purpose = corporation.find(Statement, subject=_PURPOSE)
    at_special = tuple(each for each in laws if Meeting.SPECIAL in each.meetings)
    free = tuple(each for each in laws if each.by is not Role.STOCKHOLDER) or at_special
    if not free and purpose is None:
        raise Silent("the meeting at which the stockholders fill a vacancy")
    also = f" {purpose.says}" if purpose and not free else ""
    under: tuple[Provision, ...] = (*free, *(each for each in laws if each not in free))
    under = (purpose, *under) if purpose and not free else under
    return yes_or_no(False, f"No. {_text(laws)}{also}", under=under, values=_values(laws))


def _at_a_special_meeting(corporation: Corporation, found: Finding) -> Finding:
    """What the stockholders may do, with what a special meeting of theirs may be called for, where the sentence names no meeting."""
    purpose = corporation.find(Statement, subject=_PURPOSE)
    named = any(isinstance(each, VacancyFilling) and each.meetings for each in found.under)
    if purpose is None or named or found.outcome is Outcome.NO:
        return found
    return changed(found, answer=f"{found.answer} {purpose.says}", under=(*found.under, purpose))


def _at_all(laws: tuple[VacancyFilling, ...], *, empty: bool) -> Finding:
    """Whether a seat must be filled, or may stay `empty`."""
    must = any(each.must for each in laws)
    words = "" if must else " Nothing obliges them to, and no time is set."
    holds = must is not empty
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {_text(laws)}{words}", under=laws, values=_values(laws))


def _with_a_quorum(laws: tuple[VacancyFilling, ...], *, needed: bool) -> Finding:
    """Whether the directors need a quorum to fill a seat, or may do so without one."""
    free = any(each.without_quorum for each in laws)
    holds = free is not needed
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {_text(laws)}", under=laws, values=_values(laws))


def _by_some(laws: tuple[VacancyFilling, ...], some: Some) -> Finding | None:
    """Whether so few may fill a seat: one alone, fewer than a quorum, a minority, those who are left, or some of them.

    Those who are left are enough of themselves only where the vote is counted by the directors in office; some are
    enough where they are the part that the text asks for.
    """
    law = next((each for each in laws if each.by is Role.BOARD), None)
    if law is None or law.threshold is None:
        return None
    by_whole = law.of is Of.WHOLE_BOARD
    if some.below_quorum and not some.alone:
        return _with_a_quorum(laws, needed=False)
    if some.alone or some.minority:
        return yes_or_no(False, f"No. {_text(laws)}", under=laws, values=_values(laws))
    if not (some.several or (some.left and by_whole)):
        return None
    counted = ", empty seats counted" if by_whole else ""
    condition = Point(f"they are {phrases.part_of(law.threshold, str(law.of))}{counted}", law)
    text = f"Only if {condition.text}. {_text(laws)}"
    return Finding(Outcome.CONDITIONAL, text, laws, _values(laws), (condition,))


def _judged(
    corporation: Corporation,
    laws: tuple[VacancyFilling, ...],
    asked: Asked,
    meeting: Meeting | None,
    *,
    every_vote: bool,
) -> Finding:
    """Yes or no to whether they may, or to whether every vote is needed."""
    if asked.actor is Role.STOCKHOLDER:
        found = _may(laws, asked)
        return _at_a_special_meeting(corporation, found) if meeting is Meeting.SPECIAL else found
    all_of_them = every_vote and asked.in_favor in (None, asked.board.in_office)
    return _by_all(laws, asked) if all_of_them else _may(laws, asked)


def _by_all(laws: tuple[VacancyFilling, ...], asked: Asked) -> Finding:
    """Whether all directors must vote for it: only where it takes as many votes as can be cast."""
    law = next((each for each in laws if each.by is Role.BOARD), None)
    if law is None or law.threshold is None:
        return yes_or_no(False, f"No. {_text(laws)}", under=laws, values=_values(laws))
    counted, voters = _needed(law, asked), _voters(asked.board)
    under: tuple[Provision, ...] = (law, *(each for each in laws if each is not law))
    if counted is None and _seats_missing(law, asked):
        return needs(f"{_text(laws)} How many seats does the whole board have?", "seats", under=under)
    if counted is None or not voters:
        return yes_or_no(False, f"No. {_text(laws)}", under=under, values=_values(laws))
    needed, whole = counted
    if _too_few(law, needed, asked.board):
        return _with_numbers(law, counted, asked, (_text(laws), _values(laws), under))
    holds, step = needed == voters, _step(law, needed, whole)
    answer = (
        f"{'Yes' if holds else 'No'}. It takes {phrases.count(needed, 'vote')} of {voters}: {step.text}. {_text(laws)}"
    )
    return yes_or_no(holds, answer, under=under, values={"needed": needed, **_values(laws)}, steps=(step,))


def _grown(old: int | None, new: int | None, directors: int | None) -> bool:
    """Whether seats were added to a board, so that those of before are in office and the new seats are empty."""
    return old is not None and new is not None and old < new and directors in (None, old, new)


def _board(seats: int | None, directors: int | None, in_office: int | None, vacancies: int | None) -> Board:
    """The board; where only those in office are known, the number of all seats is not."""
    if in_office is not None and seats is None and vacancies is None and directors in (None, in_office):
        return Board(None, in_office, None)
    return board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies)


def _words(law: VacancyFilling) -> str:
    """Who and by which vote, in words."""
    if law.after_own_removal:
        return "the stockholders, at the same meeting at which they removed the director"
    if law.by is Role.STOCKHOLDER:
        vote = f" by {phrases.part_of(law.threshold, str(law.of))}" if law.threshold else ""
        where = (
            f" at {listed([f'their {each} meeting' if each == 'annual' else f'a {each} meeting' for each in law.meetings])}"
            if law.meetings
            else ""
        )
        return f"the stockholders{vote}{where}"
    quorum = ", though fewer than a quorum" if law.without_quorum else ""
    return (
        f"the board of directors by {phrases.part_of(law.threshold, str(law.of))}{quorum}"
        if law.threshold
        else "the board of directors"
    )


def _text(laws: tuple[VacancyFilling, ...]) -> str:
    only = "only " if any(each.only for each in laws) or len(laws) == 1 else ""
    return f"Vacancies and newly created seats are filled {only}by {'; or by '.join(_words(each) for each in laws)}."


def _values(laws: tuple[VacancyFilling, ...]) -> dict[str, object]:
    voters = (Role.DIRECTOR if each.by is Role.BOARD else each.by for each in laws)
    return {
        "who": list(dict.fromkeys(each.by.value for each in laws)),
        "voters": list(dict.fromkeys(each.value for each in voters)),
    }


def _how(laws: tuple[VacancyFilling, ...], asked: Asked) -> Finding:
    """Who; with numbers, how many votes."""
    actor = Role.STOCKHOLDER if asked.actor is None and asked.shares_outstanding else asked.actor
    law = next((each for each in laws if each.by is actor), laws[0])
    text, values = _text(laws), _values(laws)
    counted = _needed(law, asked)
    under: tuple[Provision, ...] = (law, *(each for each in laws if each is not law))
    if counted is None and _seats_missing(law, asked):
        return needs(f"{text} How many seats does the whole board have?", "seats", under=under)
    if counted is None:
        part = {"needed": str(law.threshold), "of": str(law.of)} if law.threshold else {}
        return value(text, under=under, values={**values, **part})
    needed, whole = counted
    step = _step(law, needed, whole)
    lead = f"It takes {phrases.count(needed, 'vote')}: {step.text}."
    if _too_few(law, needed, asked.board):
        lead += f" Only {phrases.count(_voters(asked.board), 'director')} can vote, so it cannot be done."
    return value(f"{lead} {text}", under=under, values={"needed": needed, **values}, steps=(step,))


def _step(law: VacancyFilling, needed: int, whole: int) -> Point:
    """How the number of votes comes about."""
    part = phrases.part_of(law.threshold, str(law.of)) if law.threshold else ""
    return Point(f"{part}, here {whole:,}, is {needed:,}", law)


def _seats_missing(law: VacancyFilling, asked: Asked) -> bool:
    """Whether it turns on the seats of the whole board, and only directors in office, or votes, are known."""
    counts = asked.in_favor is not None or asked.board.in_office is not None
    return law.by is Role.BOARD and law.of is Of.WHOLE_BOARD and counts


def _needed(law: VacancyFilling, asked: Asked) -> tuple[int, int] | None:
    """How many votes of how many; None where the whole is not known."""
    if law.threshold is None or law.of is None:
        return None
    whole = asked.shares_outstanding if law.of is Of.OUTSTANDING else asked.board.count(law.of)
    left = asked.board.in_office
    if whole is None and left is not None and law.of is Of.WHOLE_BOARD and law.threshold.least(left + 1) > left:
        whole = left + 1  # a seat is vacant, so the board has at least one seat more than directors
    return (law.threshold.least(whole), whole) if whole is not None else None


def _too_few(law: VacancyFilling, needed: int, board: Board) -> bool:
    """Whether fewer directors are in office, or have come, than it takes."""
    there = [each for each in (board.in_office, board.present) if each is not None]
    return law.by is Role.BOARD and bool(there) and min(there) < max(needed, 1)


def _voters(board: Board) -> int:
    """How many directors can vote at all."""
    return min((each for each in (board.in_office, board.present) if each is not None), default=0)


def _one_of_several(law: VacancyFilling, asked: Asked) -> bool:
    """Whether a single director would do what the board does, and is not said to be the last one."""
    counted = asked.board.in_office is not None or asked.in_favor is not None or asked.supposed is not None
    return asked.actor is Role.DIRECTOR and law.by is Role.BOARD and not counted


def _may(laws: tuple[VacancyFilling, ...], asked: Asked) -> Finding:
    """Whether the one who acts may fill it, and whether the votes are enough."""
    text, values = _text(laws), _values(laws)
    wanted = Role.BOARD if asked.actor is Role.DIRECTOR else asked.actor
    of_directors = asked.board.in_office is not None or asked.in_favor is not None or asked.supposed_of in _DIRECTORS
    wanted = Role.BOARD if wanted is None and of_directors else wanted
    law = next((each for each in laws if wanted in (None, each.by)), None)
    if law is None or _one_of_several(law, asked):
        return yes_or_no(False, f"No. {text}", under=laws, values=values)
    under: tuple[Provision, ...] = (law, *(each for each in laws if each is not law))
    if asked.exclusive and wanted and not law.after_own_removal:
        resigned = asked.emptied == "other"  # then nobody fills it after a removal of their own
        alone = all(each.by is wanted or (resigned and each.after_own_removal) for each in laws)
        return yes_or_no(alone, f"{'Yes' if alone else 'No'}. {text}", under=under, values=values)
    if asked.supposed and law.threshold and asked.in_favor is None and asked.shares_in_favor is None:
        return _of_part(law, law.threshold, asked.supposed, (text, values, under))
    if asked.supposed_of and law.of:
        holds = asked.supposed_of is law.of
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)
    if law.after_own_removal and asked.exclusive:
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    if law.after_own_removal:
        return _after_removal(law, asked, text, under)
    counted = _needed(law, asked)
    if counted:
        return _with_numbers(law, counted, asked, (text, values, under))
    if _seats_missing(law, asked):
        return needs(f"{text} How many seats does the whole board have?", "seats", under=under)
    if wanted is None and all(each.by is Role.STOCKHOLDER for each in laws):
        condition = Point("the stockholders fill it", law)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", under, values, (condition,))
    return yes_or_no(True, f"Yes. {text}", under=under, values=values)


def _of_part(
    law: VacancyFilling,
    threshold: Threshold,
    supposed: SupposedPart,
    rest: tuple[str, dict[str, object], tuple[Provision, ...]],
) -> Finding:
    """A part that the question supposes to be enough or needed."""
    text, values, under = rest
    holds = supposed.meets(threshold, law.of)
    if holds is None:
        return turns_on_numbers(text, "in_favor", under)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)


def _with_numbers(
    law: VacancyFilling,
    counted: tuple[int, int],
    asked: Asked,
    rest: tuple[str, dict[str, object], tuple[Provision, ...]],
) -> Finding:
    """The vote measured: enough, too few, or too few directors to reach it at all."""
    (needed, whole), (text, values, under) = counted, rest
    step = _step(law, needed, whole)
    values = {"needed": needed, **values}
    favor = asked.shares_in_favor if law.by is Role.STOCKHOLDER else asked.in_favor
    if _too_few(law, needed, asked.board):
        answer = f"No. It takes {phrases.count(needed, 'vote')}, and only {phrases.count(_voters(asked.board), 'director')} can vote. {text}"
        return yes_or_no(False, answer, under=under, values=values, steps=(step,))
    if favor is None and law.by is Role.STOCKHOLDER:
        condition = Point(f"{phrases.count(needed, 'share')} vote for it", law)
        answer = f"Yes, if {condition.text}: {step.text}. {text}"
        return Finding(Outcome.CONDITIONAL, answer, under, values, (condition,), (step,))
    holds = favor is None or favor >= needed
    answer = f"{'Yes' if holds else 'No'}. It takes {phrases.count(needed, 'vote')}: {step.text}. {text}"
    return yes_or_no(holds, answer, under=under, values=values, steps=(step,))


def _after_removal(law: VacancyFilling, asked: Asked, text: str, under: tuple[Provision, ...]) -> Finding:
    """The stockholders, where only a seat that they emptied themselves is theirs to fill, and at once."""
    if asked.emptied == "removal, later":
        return yes_or_no(False, f"No. That is not the meeting at which they removed the director. {text}", under=under)
    if asked.emptied == "other":
        return yes_or_no(False, f"No. {text}", under=under)
    if asked.emptied == "removal, same meeting":
        return yes_or_no(True, f"Yes. {text}", under=under)
    condition = Point("the stockholders removed the director and fill the seat at the same meeting", law)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", under, {}, (condition,))


@rule(
    "directors.class_elected",
    "the rules for directors whom a class or series of stock elects by itself",
    reads=[(ClassDirectors, {})],
    asks=[
        "Which rules govern directors elected by the preferred stock?",
        "Do the removal and vacancy provisions apply to a director elected by the preferred holders as a class?",
        "What governs the term of a director whom a series of preferred elects?",
    ],
)
def class_elected(corporation: Corporation, *, polar: bool) -> Finding:
    """The board's resolution, in place of the section on vacancies."""
    law = corporation.the(ClassDirectors, "directors whom a class or series of stock elects by itself")
    matters = listed(law.matters, "and")
    text = f"The {matters} of such directorships are governed by {law.governed_by}, not by section {law.section}."
    if polar:
        return yes_or_no(False, f"No. {text}", under=(law,), values={"governed_by": law.governed_by})
    return value(text, under=(law,), values={"governed_by": law.governed_by, "matters": list(law.matters)})
