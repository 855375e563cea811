"""Who presides at board meetings, who is their secretary, and what special meetings may do."""

from msgspec.structs import replace

from rules import phrases
from rules.amendments.amending import AN_AMENDMENT, Amending, both, may_amend
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Silent, value, yes_or_no
from rules.organizing import answer_chain, answer_choosing
from rules.provisions.amendments import BylawAmendment
from rules.provisions.meetings import FullAttendance, MeetingSecretary, PresidingOfficer, SpecialMeetingBusiness
from rules.provisions.notices import NoticePurpose
from rules.rule import rule
from rules.terms import Body, Meeting, Role

BOARD = Body.BOARD
_CHOOSERS = (Role.DIRECTOR, Role.BOARD, Role.PRESIDING, Role.STOCKHOLDER)


@rule(
    "board.presiding",
    "who presides at a board meeting",
    reads=[(PresidingOfficer, {"body": BOARD})],
    asks=[
        "Who chairs the board meeting?",
        "The chairman and the president are away, who runs the board meeting?",
        "The chairman and the CEO are away, who presides over the board meeting?",
        "Does the CEO preside at meetings of the directors?",
    ],
)
def presiding(
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    absent: tuple[Role, ...],
    vacant: tuple[Role, ...],
    present_roles: tuple[Role, ...],
    only_then: bool | None,
    actor: Role | None,
    another_chair: bool | None,
    chosen_to_preside: bool | None,
    by_seniority: bool | None,
    by_age: bool | None,
) -> Finding:
    """Down the chain of who is absent; no length of service and no age puts anybody there."""
    away = (*absent, *vacant)
    if polar and (by_seniority or by_age):
        found = answer_chain(corporation, PresidingOfficer, BOARD, polar=False, roles=roles, away=away)
        return yes_or_no(False, f"No. {found.answer}", under=found.under, values=found.values)
    return answer_chain(
        corporation,
        PresidingOfficer,
        BOARD,
        polar=polar,
        roles=roles,
        away=away,
        here=present_roles,
        only_then=bool(only_then),
        actor=actor,
        another=bool(another_chair),
        must_be_chosen=bool(chosen_to_preside),
    )


@rule(
    "board.meeting_secretary",
    "who acts as secretary of a board meeting",
    reads=[(MeetingSecretary, {"body": BOARD})],
    asks=[
        "Who takes the minutes at the board meeting?",
        "The secretary is away from the board meeting, who keeps the minutes?",
        "Who is secretary of the directors' meeting?",
    ],
)
def meeting_secretary(
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    absent: tuple[Role, ...],
    vacant: tuple[Role, ...],
    present_roles: tuple[Role, ...],
) -> Finding:
    """Down the chain of who is absent."""
    return answer_chain(
        corporation, MeetingSecretary, BOARD, polar=polar, roles=roles, away=(*absent, *vacant), here=present_roles
    )


@rule(
    "board.presiding.chosen",
    "how many directors choose one of them to preside",
    reads=[(PresidingOfficer, {"body": BOARD})],
    asks=[
        "Chairman and president are both away: how many directors must vote for one of us to chair the board meeting?",
        "By what vote do the directors pick somebody to run the board meeting?",
        "5 directors are here without the chair: how many does it take to choose who presides?",
    ],
)
def presiding_chosen(
    corporation: Corporation,
    *,
    polar: bool,
    wh: bool,
    roles: tuple[Role, ...],
    absent: tuple[Role, ...],
    present_roles: tuple[Role, ...],
    seats: int | None,
    directors: int | None,
    present: int | None,
    another_chair: bool | None,
) -> Finding:
    """A majority of those present, where the text lets them choose; no officer does it for them."""
    if polar and another_chair and present_roles:
        return presiding(
            corporation,
            polar=True,
            roles=roles,
            absent=absent,
            vacant=(),
            present_roles=present_roles,
            only_then=None,
            actor=None,
            another_chair=True,
            chosen_to_preside=None,
            by_seniority=None,
            by_age=None,
        )
    chain = [each for law in corporation.every(PresidingOfficer, body=BOARD) for each in law.chosen]
    if polar and not wh and chain and all(each.share is None for each in chain):
        return answer_chain(
            corporation,
            PresidingOfficer,
            BOARD,
            polar=True,
            roles=(*roles, Role.BOARD),
            away=absent,
            here=present_roles,
        )
    found = answer_choosing(corporation, PresidingOfficer, BOARD, whole=None, present=present or directors or seats)
    others = [each for each in roles if each not in (*absent, *_CHOOSERS)]
    if polar and not wh and others and found.outcome is Outcome.VALUE:
        text = f"No. The directors choose, not {phrases.the(others[0])}. {found.answer}"
        return replace(found, outcome=Outcome.NO, answer=text)
    if polar and not wh and found.outcome is Outcome.VALUE:
        return replace(found, outcome=Outcome.YES, answer=f"Yes. {found.answer}")
    return found


@rule(
    "board.special_meeting.business",
    "what a special board meeting may decide",
    reads=[(SpecialMeetingBusiness, {"body": BOARD}), (FullAttendance, {"body": BOARD})],
    asks=[
        "What business can a special board meeting do?",
        "May the directors take up other business at a special board meeting?",
        "Every director is present without notice, what may the board decide?",
    ],
)
def special_business(
    corporation: Corporation,
    *,
    polar: bool,
    purpose: str | None,
    everyone_present: bool | None,
    named_in_notice: bool | None,
    charter_power: bool | None,
    beyond_notice: bool | None,
) -> Finding:
    """Any business, but what the notice must name; an amendment of the bylaws by the article on amendments."""
    law = corporation.find(SpecialMeetingBusiness, body=BOARD)
    full = corporation.find(FullAttendance, body=BOARD)
    if purpose == AN_AMENDMENT:
        asked = Amending(Meeting.SPECIAL, named_in_notice, everyone_present, charter_power)
        return both(
            [may_amend(corporation, each, asked) for each in corporation.every(BylawAmendment, by=BOARD)], polar=polar
        )
    free = corporation.find(NoticePurpose, body=BOARD)
    if law is None and polar and beyond_notice and free and not free.needed:
        text = (
            "Yes. The notice need not state the purpose of the meeting, so what it names does not limit the business."
        )
        return yes_or_no(True, text, under=(free,))
    if law is None:
        raise Silent("the business of special board meetings")
    if full and everyone_present:
        text = "At a meeting at which every director is present any business may be transacted, even without notice."
        return yes_or_no(True, f"Yes. {text}", under=(full, law)) if polar else value(text, under=(full, law))
    text = f"A special meeting may transact any business but {law.only_if_in_notice}, which its notice must name."
    return yes_or_no(True, f"Yes. {text}", under=(law,)) if polar else value(text, under=(law,))
