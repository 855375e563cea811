"""What a notice of a board meeting says, who gives it, when it counts, who may waive it."""

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Choice, Finding, Outcome, Silent, needs, value, yes_or_no
from rules.particulars import Particular, as_a_whole, holds, lacking
from rules.provisions.notices import (
    AttendanceWaiver,
    MeetingNotice,
    NoticeAddress,
    NoticeContents,
    NoticeGiven,
    NoticeGiver,
    NoticePurpose,
    SignedWaiver,
)
from rules.rule import rule
from rules.shareholders.notice_form import answer_given
from rules.terms import Body, Role, listed
from rules.waiver import Complaint, Waived, answer_waiver

BOARD = Body.BOARD


@rule(
    "board.notice.purpose",
    "whether the notice of a board meeting must state its purpose",
    reads=[(NoticePurpose, {"body": BOARD})],
    asks=[
        "Does the notice of a special board meeting have to state its purpose?",
        "Can we leave the agenda out of the notice of a board meeting?",
        "Must directors be told what the special meeting is about?",
    ],
)
def notice_purpose(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    purpose: str | None,
    particulars: tuple[Particular, ...],
    unstated: tuple[Particular, ...],
) -> Finding:
    """What the sentence on purposes says; silence asks for none; what another section wants in the notice stays so."""
    things = (*particulars, *unstated)
    if things and Particular.PURPOSE not in things and corporation.find(NoticeContents, body=BOARD):
        return _stated(corporation, polar=polar, negated=negated, needed=needed, things=(particulars, unstated))
    law = corporation.find(NoticePurpose, body=BOARD)
    negated = negated or (Particular.PURPOSE in unstated and not needed)
    if law is None:
        near = corporation.the(MeetingNotice, "the purpose in notices of board meetings", body=BOARD)
        text = "the bylaws ask for no statement of purpose in the notice of a board meeting."
        if not polar:
            return Finding(Outcome.NOT_ADDRESSED, text[0].upper() + text[1:], (near,))
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}: {text}", under=(near,))
    if law.except_for and purpose == law.except_for:
        return _excepted(law, polar=polar, negated=negated)
    but = f", but {law.except_for} must stand in it" if law.except_for else ""
    text = f"the notice {'must' if law.needed else 'need not'} state the purpose of the meeting{but}."
    text += " Nor need a waiver of notice state it." if law.in_waiver_too and not law.needed else ""
    if not polar:
        return value(text[0].upper() + text[1:], under=(law,), values={"purpose_needed": law.needed})
    fine = law.needed != negated
    return yes_or_no(fine, f"{'Yes' if fine else 'No'}: {text}", under=(law,))


def _excepted(law: NoticePurpose, *, polar: bool, negated: bool) -> Finding:
    """The business that the notice must name: plainly where the section itself says so, else in two readings."""
    what = f"{law.except_for} must stand in the notice of a special meeting"
    if law.except_for_here:
        if not polar:
            return value(f"{what[0].upper()}{what[1:]}.", under=(law,), values={"purpose_needed": True})
        return yes_or_no(not negated, f"{'No' if negated else 'Yes'}: {what}.", under=(law,))
    choices = (
        Choice(f"section {law.section} governs", "No business need be stated.", Outcome.YES if negated else Outcome.NO),
        Choice("the article on amendments governs", "It must be stated.", Outcome.NO if negated else Outcome.YES),
    )
    text = (
        f"Section {law.section} says that no business need be stated; the article on amendments asks that {what}. The safe way "
        "is to state it."
    )
    return Finding(Outcome.AMBIGUOUS, text, (law,), choices=choices)


@rule(
    "board.notice.address",
    "to which address notice to directors goes",
    reads=[(NoticeAddress, {"bodies": BOARD})],
    asks=[
        "To which address do we send notices to directors?",
        "Can the notice to a director go to his office instead of his home?",
        "Where must a written notice to a director be addressed?",
    ],
)
def address(
    corporation: Corporation, *, polar: bool, negated: bool, moved_away: bool | None, not_his_address: bool | None
) -> Finding:
    """The address that the text names for directors; that of the records is the right one wherever a director moved."""
    law = corporation.the(NoticeAddress, "the address for notices to directors", bodies=BOARD)
    text = f"Notice to a director is addressed to {law.address}."
    if polar and law.lives_or_works and not_his_address:
        return yes_or_no(
            negated, f"{'Yes' if negated else 'No'}. {text}", under=(law,), values={"address": law.address}
        )
    if polar and "business" in law.address:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values={"address": law.address})
    if polar and "records" in law.address and moved_away:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values={"address": law.address})
    return value(text, under=(law,), values={"address": law.address})


@rule(
    "board.notice.contents",
    "what the notice of a special board meeting states",
    reads=[(NoticeContents, {"body": BOARD})],
    asks=[
        "What must a notice to the directors say?",
        "Does the notice of a special board meeting have to give time and place?",
        "What goes into the notice of a board meeting?",
    ],
)
def contents(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    purpose: str | None,
    particulars: tuple[Particular, ...],
    unstated: tuple[Particular, ...],
    asks_whole: bool | None,
) -> Finding:
    """Time and place where the text says so; the purpose as the sentence on purposes has it."""
    things = (*particulars, *unstated)
    if polar and set(things) == {Particular.PURPOSE}:
        return notice_purpose(
            corporation,
            polar=polar,
            negated=negated,
            needed=needed,
            purpose=purpose,
            particulars=particulars,
            unstated=unstated,
        )
    law = corporation.find(NoticeContents, body=BOARD)
    if law and asks_whole is not None and particulars and not negated:
        text = f"The notice states the {listed(law.contents, 'and')} of the meeting."
        return as_a_whole(text, lacking(particulars, law.contents), (law,), {}, complete=asks_whole)
    return _stated(corporation, polar=polar, negated=negated, needed=needed, things=(particulars, unstated))


def _stated(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    things: tuple[tuple[Particular, ...], tuple[Particular, ...]],
) -> Finding:
    """What the notice states, and whether the things named must be there."""
    law = corporation.the(NoticeContents, "the contents of notices of board meetings", body=BOARD)
    text = f"The notice states the {listed(law.contents, 'and')} of the meeting."
    if not polar:
        return value(text, under=(law,), values={"contents": list(law.contents)})
    answer = holds(*things, law.contents, needed=needed, negated=negated)
    if answer is None:
        return needs(f"{text} What does the notice say, and what does it leave out?", "particulars", under=(law,))
    return yes_or_no(answer, f"{'Yes' if answer else 'No'}. {text}", under=(law,))


@rule(
    "board.notice.giver",
    "who gives notice of board meetings",
    reads=[(NoticeGiver, {"body": BOARD})],
    asks=[
        "Who sends the notice of a special board meeting?",
        "Is it the secretary who tells the directors of a special meeting?",
        "Whose job is it to notify the directors?",
    ],
)
def giver(corporation: Corporation, *, polar: bool, roles: tuple[Role, ...]) -> Finding:
    """The officer charged with it."""
    laws = corporation.every(NoticeGiver, body=BOARD)
    if not laws:
        raise Silent("who gives notice of board meetings")
    named = tuple(dict.fromkeys(role for law in laws for role in law.by))
    text = f"Notice to the directors is given by {phrases.roles(named)}."
    values = {"given_by": [role.value for role in named]}
    if polar and roles:
        holds = any(role in named for role in roles)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=laws, values=values)
    return value(text, under=laws, values=values)


@rule(
    "board.notice.given",
    "when mailed notice to a director counts as given",
    reads=[(NoticeGiven, {"bodies": BOARD})],
    asks=[
        "When does mailed notice to a director count as given?",
        "Must a director actually receive the mailed notice?",
        "Does notice by mail to directors run from posting?",
    ],
)
def given(
    corporation: Corporation, *, polar: bool, counts_from_receipt: bool | None, notice_at: When | None
) -> Finding:
    """On deposit in the mail, where the text says so."""
    law = corporation.the(NoticeGiven, "when mailed notice to a director counts as given", bodies=BOARD)
    return answer_given(law, polar=polar, counts_from_receipt=bool(counts_from_receipt), posted=notice_at)


@rule(
    "board.notice.waiver",
    "how notice of a board meeting is waived",
    reads=[(SignedWaiver, {"bodies": BOARD}), (AttendanceWaiver, {"bodies": BOARD})],
    asks=[
        "Can a director waive notice after the board meeting?",
        "A director without notice came to the board meeting and did not object: is notice waived?",
        "Is an oral waiver by a director enough?",
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
    everyone_present: bool | None,
    objected_late: bool | None,
    objected_after: bool | None,
    for_the_others: bool | None,
    signed_by_another: bool | None,
    signer_authorized: bool | None,
    waiver_too_late: bool | None,
) -> Finding:
    """A signed waiver, or attendance without objection, where the text grants them."""
    asked = Waived(
        BOARD,
        polar,
        attended,
        objected,
        after_meeting,
        in_writing,
        waiver_signed,
        only_said=spoken,
        complaint=Complaint(faults, complaint_lost, complaint_kept, waiver_too_late),
        everyone=everyone_present,
        objected_late=objected_late,
        objected_after=objected_after,
        took_part=took_part,
        for_the_others=bool(for_the_others or signed_by_another),
        authorized=signer_authorized,
    )
    return answer_waiver(corporation, asked)
