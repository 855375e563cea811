"""Who may and who must call a special meeting of the board."""

from fractions import Fraction

from rules import calling
from rules.corporation import Corporation
from rules.counting import board_of
from rules.finding import Finding
from rules.provisions.meetings import SpecialMeetingCall
from rules.rule import rule
from rules.terms import Body, Role


@rule(
    "board.special_meeting.call",
    "who may and who must call a special meeting of the board",
    reads=[(SpecialMeetingCall, {"body": Body.BOARD})],
    asks=[
        "Who can call a special meeting of the board?",
        "Two directors asked for a special board meeting in writing, must it be called?",
        "Can the treasurer call a special meeting of the directors?",
    ],
)
def special_meeting_call(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    absent: tuple[Role, ...],
    vacant: tuple[Role, ...],
    present_roles: tuple[Role, ...],
    asking: int | None,
    asking_fraction: Fraction | None,
    signed: int | None,
    directors: int | None,
    seats: int | None,
    in_office: int | None,
    vacancies: int | None,
    requester: Role | None,
    requesting_part: Fraction | None,
    in_writing: bool | None,
    writing_needed: bool | None,
    only_these: bool,
    refuses: bool | None,
    asks_enough: bool | None,
    by_themselves: bool | None,
    leave_needed: bool | None,
    asks_more: bool | None,
    when_asked: bool | None,
    actor: Role | None,
) -> Finding:
    """The list of those who may call is closed; a number of directors is measured as the text measures it."""
    if polar and writing_needed:
        return calling.in_writing(corporation, Body.BOARD, needed=True)
    asking_part = None if requester is Role.STOCKHOLDER else requesting_part
    if actor is Role.STOCKHOLDER and not roles and asking is None and signed is None:
        roles = (Role.STOCKHOLDER,)
    if roles and set(roles) == {Role.STOCKHOLDER}:
        asking = signed = asking_fraction = asking_part = None  # what they hold is no part of the directors
    board = board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies)
    asked = calling.Asked(
        body=Body.BOARD,
        polar=polar,
        roles=roles,
        away=(*absent, *vacant),
        there=present_roles,
        directors_asking=next(
            (each for each in (asking, signed, asking_fraction, asking_part) if each is not None), None
        ),
        directors=board.whole,
        in_office=board.in_office,
        seats=board.whole,
        shares_asking=None,
        shares_outstanding=None,
        class_outstanding=None,
        in_writing=in_writing,
        only_these=only_these,
        refuses=bool(refuses),
        enough=bool(asks_enough),
        by_themselves=bool(by_themselves),
        leave_needed=bool(leave_needed),
        asks_more=bool(asks_more),
        when_asked=bool(when_asked),
        several_directors=actor is Role.BOARD,
    )
    return calling.answer(corporation, asked)
