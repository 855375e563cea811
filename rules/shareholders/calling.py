"""Who may and who must call a special meeting of stockholders; the reasoning is shared with the board's."""

from fractions import Fraction

from msgspec.structs import replace

from rules import calling
from rules.corporation import Corporation
from rules.counting import board_of
from rules.finding import Finding, Outcome, Point, needs, value, yes_or_no
from rules.particulars import Particular, holds
from rules.provisions.meetings import RequestContents, SpecialMeetingCall
from rules.rule import rule
from rules.terms import Body, Role, listed


@rule(
    "shareholders.special_meeting.call",
    "who may and who must call a special meeting of the stockholders",
    reads=[(SpecialMeetingCall, {"body": Body.STOCKHOLDERS})],
    asks=[
        "Who can call a special meeting of the stockholders?",
        "Can the secretary call a special shareholders' meeting?",
        "Holders of 400,000 of our 1,000,000 shares want a special meeting: must we call it?",
    ],
)
def special_meeting_call(  # noqa: PLR0913 - each fact is a parameter
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    absent: tuple[Role, ...],
    vacant: tuple[Role, ...],
    present_roles: tuple[Role, ...],
    asking: int | None,
    directors: int | None,
    seats: int | None,
    in_office: int | None,
    vacancies: int | None,
    shares_asking: int | None,
    shares_signed: int | None,
    shares_outstanding: int | None,
    class_outstanding: int | None,
    asking_fraction: Fraction | None,
    signed_fraction: Fraction | None,
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
    claimed: Fraction | None,
    needed: bool,
    when_asked: bool | None,
    asks_shares: bool | None,
    requested: bool | None,
    unstated: tuple[Particular, ...],
    class_part: Fraction | None,
    beneficial: bool | None,
    of_record_fraction: Fraction | None,
    asks_by_when: bool | None,
) -> Finding:
    """The list of those who may call is closed; those who may only ask are answered through the one who must call."""
    if polar and writing_needed:
        return calling.in_writing(corporation, Body.STOCKHOLDERS, needed=True)
    part = claimed if polar and not needed and requester is not Role.DIRECTOR else None
    board = board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies)
    asked = calling.Asked(
        body=Body.STOCKHOLDERS,
        polar=polar,
        roles=roles,
        away=(*absent, *vacant),
        there=present_roles,
        directors_asking=requesting_part if asking is None and requester is Role.DIRECTOR else asking,
        directors=board.whole,
        in_office=board.in_office,
        seats=board.whole,
        shares_asking=next(
            (
                each
                for each in (shares_asking, shares_signed, asking_fraction, signed_fraction, requesting_part, part)
                if each is not None and requester is not Role.DIRECTOR
            ),
            None,
        ),
        shares_outstanding=shares_outstanding,
        class_outstanding=class_outstanding,
        in_writing=in_writing,
        class_part=class_part,
        only_these=only_these,
        refuses=bool(refuses),
        enough=bool(asks_enough),
        by_themselves=bool(by_themselves),
        leave_needed=bool(leave_needed),
        asks_more=bool(asks_more),
        when_asked=bool(when_asked),
        asks_shares=bool(asks_shares),
        unrequested=requested is False and not polar,
    )
    found = calling.answer(corporation, asked)
    if asks_by_when and not polar:
        return _no_day_set(found)
    if beneficial and polar and asked.shares_asking is not None and found.outcome is not Outcome.NO:
        counted = asked if of_record_fraction is None else replace(asked, shares_asking=of_record_fraction)
        return _of_record(corporation, found, calling.answer(corporation, counted), told=of_record_fraction is not None)
    return _without_purpose(corporation, found, asked, unstated)


def _no_day_set(found: Finding) -> Finding:
    """Till when it must be called or held: no sentence says."""
    text = f"The bylaws set no time within which a special meeting that was asked for must be called or held. {found.answer}"
    return Finding(Outcome.NOT_ADDRESSED, text, found.under)


def _of_record(corporation: Corporation, found: Finding, counted: Finding, *, told: bool) -> Finding:
    """Shares that stand in a broker's name: only who holds them of record asks with them, where the text says so."""
    calls = corporation.every(SpecialMeetingCall, body=Body.STOCKHOLDERS)
    law = next((call for call in calls if any(each.of_record for each in (*call.on_request_of, *call.may))), None)
    if law is None:
        condition = Point("those in whose name the shares stand on the books join in asking", found.under[0])
        lead = found.answer.removeprefix("Yes").lstrip(",:. ")
        text = f"Only if the holders of record ask: the text speaks of holders. {lead[:1].upper()}{lead[1:]}"
        return Finding(Outcome.CONDITIONAL, text, found.under, found.values, (condition,))
    if told and counted.outcome is not Outcome.NO:
        return counted
    text = "No. Only shares held of record count, and what a broker or bank holds is of record in its name."
    return yes_or_no(False, text, under=tuple(dict.fromkeys([law, *found.under])), values=counted.values)


def _without_purpose(
    corporation: Corporation, found: Finding, asked: calling.Asked, unstated: tuple[Particular, ...]
) -> Finding:
    """A request of enough holders that leaves out what the text has it state obliges nobody."""
    law = corporation.find(RequestContents, body=Body.STOCKHOLDERS)
    told = asked.polar and asked.shares_asking is not None and found.outcome is Outcome.YES
    if law is None or not told or asked.refuses or Particular.PURPOSE not in unstated:
        return found
    text = f"No. The request must state {listed(law.contents, 'and')}, and this one does not."
    return yes_or_no(False, text, under=(law, *found.under))


@rule(
    "shareholders.special_meeting.request",
    "what a request for a special meeting of the stockholders must state",
    reads=[(RequestContents, {"body": Body.STOCKHOLDERS}), (SpecialMeetingCall, {"body": Body.STOCKHOLDERS})],
    asks=[
        "What must a stockholders' request for a special meeting say?",
        "Does the written demand for a special shareholder meeting have to give its purpose?",
        "Can holders ask for a special meeting without saying what it is for?",
    ],
)
def request_contents(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    particulars: tuple[Particular, ...],
    unstated: tuple[Particular, ...],
    in_writing: bool | None,
    writing_needed: bool | None,
) -> Finding:
    """What the request states, whether a thing named must be there, and whether it is in writing."""
    if polar and (writing_needed or in_writing is False):
        return calling.in_writing(corporation, Body.STOCKHOLDERS, needed=bool(writing_needed))
    law = corporation.the(RequestContents, "what a request for a special meeting must state", body=Body.STOCKHOLDERS)
    words = f"The request must state {listed(law.contents, 'and')}."
    if not polar:
        return value(words, under=(law,), values={"contents": list(law.contents)})
    answer = holds(particulars, unstated, law.contents, needed=needed, negated=negated)
    if answer is None and not (needed or negated):
        return needs(f"{words} What does the request say, and what does it leave out?", "particulars", under=(law,))
    fine = not negated if answer is None else answer
    return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {words}", under=(law,))
