"""Who gives notice of stockholders' meetings, to which address, and who may waive it."""

from rules.corporation import Corporation
from rules.finding import Finding, Silent, value, yes_or_no
from rules.phrases import roles as role_names
from rules.provisions.notices import (
    AttendanceWaiver,
    MeetingNotice,
    NoticeAddress,
    NoticeGiver,
    SignedWaiver,
    WaiverSpokenOf,
)
from rules.rule import rule
from rules.terms import Body, Meeting, Role
from rules.waiver import Complaint, Waived, answer_waiver

HOLDERS = Body.STOCKHOLDERS


@rule(
    "shareholders.notice.giver",
    "who gives notice of stockholders' meetings",
    reads=[(NoticeGiver, {"body": HOLDERS})],
    asks=[
        "Who sends out the notices for the stockholders' meeting?",
        "Whose job is it to give notice of the annual shareholders' meeting?",
        "Can the treasurer send the notice of the shareholders' meeting?",
    ],
)
def notice_giver(
    corporation: Corporation,
    *,
    polar: bool,
    meeting: Meeting | None,
    roles: tuple[Role, ...],
    unbidden: tuple[Role, ...],
    callers_ask: bool | None,
) -> Finding:
    """Those whom the text charges with it, in the meeting's section and in the officers' article; one who acts unbidden must be one of them."""
    givers = corporation.every(NoticeGiver, body=HOLDERS, **({"meetings": meeting} if meeting else {}))
    if not givers:
        raise Silent("who gives notice of stockholders' meetings")
    named = tuple(dict.fromkeys(role for giver in givers for role in giver.by))
    values = {"given_by": [role.value for role in named]}
    text = f"Notice of stockholders' meetings is given by or at the direction of {role_names(named)}."
    if polar and callers_ask and not unbidden:
        holds = Role.CALLER in named
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=givers, values=values)
    if polar and (unbidden or roles):
        holds = any(role in named for role in unbidden or roles)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=givers, values=values)
    return value(text, under=givers, values=values)


@rule(
    "shareholders.notice.address",
    "to which address notice to stockholders goes",
    reads=[(NoticeAddress, {"bodies": HOLDERS})],
    asks=[
        "To which address do we mail notices to shareholders?",
        "A stockholder moved without telling us and we mailed to the old address, is the notice good?",
        "Where do notices to a stockholder have to be addressed?",
    ],
)
def notice_address(
    corporation: Corporation,
    *,
    polar: bool,
    needed: bool,
    other_address: bool | None,
    in_writing: bool | None,
    as_requested: bool | None,
    meeting: Meeting | None,
) -> Finding:
    """The address on the books is the right one, unless the text lets a stockholder name another in writing."""
    address = corporation.the(NoticeAddress, "the address for notices to stockholders", bodies=HOLDERS)
    text = f"Notice goes to {address.address}."
    named = corporation.every(MeetingNotice, body=HOLDERS, **({"meetings": meeting} if meeting else {}))
    under = (address, *(each for each in named if each.at_last_address))
    if polar and other_address:
        bound = address.other_on_written_request and in_writing is not False
        holds = bound if needed or as_requested else not bound
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under)
    if polar:
        return yes_or_no(True, f"Yes, notice to the address on the corporation's records is good. {text}", under=under)
    return value(text, under=under, values={"address": address.address})


@rule(
    "shareholders.notice.waiver",
    "how notice of a stockholders' meeting is waived",
    reads=[
        (SignedWaiver, {"bodies": HOLDERS}),
        (AttendanceWaiver, {"bodies": HOLDERS}),
        (WaiverSpokenOf, {"bodies": HOLDERS}),
    ],
    asks=[
        "Can a stockholder waive notice of the meeting after it was held?",
        "A shareholder who got no notice came to the meeting anyway, is the notice waived?",
        "How can stockholders waive notice?",
    ],
)
def waiver(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    attended: bool | None,
    objected: bool | None,
    after_meeting: bool | None,
    in_writing: bool | None,
    waiver_signed: bool | None,
    spoken: bool | None,
    faults: bool | None,
    complaint_lost: bool | None,
    complaint_kept: bool | None,
    took_part: bool | None,
    objected_late: bool | None,
    objected_after: bool | None,
    for_the_others: bool | None,
    signed_by_another: bool | None,
    signer_authorized: bool | None,
    waiver_too_late: bool | None,
) -> Finding:
    """A signed waiver, or attendance without objection, where the text grants them."""
    asked = Waived(
        HOLDERS,
        polar,
        attended,
        objected,
        after_meeting,
        in_writing,
        waiver_signed,
        only_said=spoken,
        complaint=Complaint(faults, complaint_lost, complaint_kept, waiver_too_late),
        objected_late=objected_late,
        objected_after=objected_after,
        took_part=took_part,
        for_the_others=bool(for_the_others or signed_by_another),
        authorized=signer_authorized,
    )
    return answer_waiver(corporation, asked)
