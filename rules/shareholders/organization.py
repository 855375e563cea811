"""Who presides at stockholders' meetings, who keeps the minutes there, and who orders the business."""

from typing import Final

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, value, yes_or_no
from rules.organizing import answer_chain, answer_choosing
from rules.provisions.meetings import MeetingSecretary, OrderOfBusiness, PresidingOfficer
from rules.rule import rule
from rules.terms import Body, Role

HOLDERS = Body.STOCKHOLDERS
_OFFICES: Final = frozenset({Role.PRESIDENT, Role.CHIEF_EXECUTIVE, Role.SECRETARY, Role.TREASURER, Role.VICE_PRESIDENT})


@rule(
    "shareholders.presiding",
    "who presides at a stockholders' meeting",
    reads=[(PresidingOfficer, {"body": HOLDERS})],
    asks=[
        "Who chairs the stockholders' meeting?",
        "The chairman is away, who runs the annual shareholders' meeting?",
        "The chairman and the CEO are away, who presides over the stockholders' meeting?",
        "Does the president preside over the meeting of stockholders?",
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
    either: bool | None,
    another_chair: bool | None,
    chosen_to_preside: bool | None,
) -> Finding:
    """Down the chain of who is absent."""
    return answer_chain(
        corporation,
        PresidingOfficer,
        HOLDERS,
        polar=polar,
        roles=roles,
        away=(*absent, *vacant),
        here=present_roles,
        only_then=bool(only_then),
        either=bool(either),
        another=bool(another_chair),
        must_be_chosen=bool(chosen_to_preside),
    )


@rule(
    "shareholders.meeting_secretary",
    "who acts as secretary of a stockholders' meeting",
    reads=[(MeetingSecretary, {"body": HOLDERS})],
    asks=[
        "Who takes the minutes at the stockholders' meeting?",
        "The secretary is sick, who acts as secretary of the shareholders' meeting?",
        "Who is secretary of the annual meeting of stockholders?",
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
    appointing: bool | None,
) -> Finding:
    """Down the chain of who is absent."""
    return answer_chain(
        corporation,
        MeetingSecretary,
        HOLDERS,
        polar=polar,
        roles=roles,
        away=(*absent, *vacant),
        here=present_roles,
        picks=bool(appointing),
    )


@rule(
    "shareholders.presiding.chosen",
    "how many votes of stockholders choose a chairman of the meeting",
    reads=[(PresidingOfficer, {"body": HOLDERS})],
    asks=[
        "None of the officers came: how many shares does it take to choose a chairman of the stockholders' meeting?",
        "By what vote do the shareholders pick somebody to chair their meeting?",
        "1,000,000 shares outstanding, 600,000 are here: how many must agree on who chairs the shareholders' meeting?",
    ],
)
def presiding_chosen(
    corporation: Corporation,
    *,
    polar: bool,
    shares_outstanding: int | None,
    shares_present: int | None,
    absent: tuple[Role, ...],
    present_roles: tuple[Role, ...],
) -> Finding:
    """A majority of the outstanding shares to the letter, or of those present on another reading; nobody while an officer is there."""
    chain = [role for each in corporation.every(PresidingOfficer, body=HOLDERS) for role in each.chain]
    if polar and any(role in chain and role not in absent for role in present_roles):
        chooser = (Role.STOCKHOLDER,)
        return answer_chain(
            corporation, PresidingOfficer, HOLDERS, polar=True, roles=chooser, away=absent, here=present_roles
        )
    return answer_choosing(corporation, PresidingOfficer, HOLDERS, whole=shares_outstanding, present=shares_present)


@rule(
    "shareholders.order_of_business",
    "who decides the order of business at a stockholders' meeting",
    reads=[(OrderOfBusiness, {"body": HOLDERS})],
    asks=[
        "Who sets the order of business at a stockholders' meeting?",
        "Can the chair of the shareholders' meeting change the running order?",
        "Who decides what comes first at the stockholders' meeting?",
    ],
)
def order_of_business(corporation: Corporation, *, polar: bool, roles: tuple[Role, ...], actor: Role | None) -> Finding:
    """The one whom the text names."""
    law = corporation.the(OrderOfBusiness, "the order of business at stockholders' meetings", body=HOLDERS)
    text = f"{phrases.the(law.decided_by).capitalize()} determines the order of business."
    asked = {actor} if actor in _OFFICES else set(roles)
    if polar and (asked or actor in (Role.BOARD, Role.STOCKHOLDER)):
        holds = bool({law.decided_by, Role.CHAIRMAN} & asked)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,))
    return value(text, under=(law,), values={"decided_by": law.decided_by.value})
