"""Waiving notice: the same reasoning for stockholders and directors."""

from msgspec import Struct

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.meetings import FullAttendance
from rules.provisions.notices import AttendanceWaiver, SignedWaiver, WaiverSpokenOf
from rules.terms import Body


class Complaint(Struct, frozen=True):
    """How it is asked if somebody may still complain of a want of notice; such a question turns the yes or no round."""

    faults: bool | None
    lost: bool | None
    """Whether the question is if the complaint is lost, so that a waiver is a yes."""
    kept: bool | None
    """Whether the question is if it is kept."""
    too_late: bool | None
    """Whether the question is if a waiver that is signed comes too late."""


class Waived(Struct, frozen=True):
    """What a question on waiver says."""

    body: Body
    polar: bool
    attended: bool | None
    objected: bool | None
    after_meeting: bool | None
    in_writing: bool | None
    waiver_signed: bool | None = None
    """Whether a waiver is signed, whoever attended."""
    only_said: bool | None = None
    """Whether it was said, of which no writing is told."""
    complaint: Complaint | None = None
    everyone: bool | None = None
    """Whether all who had to be told were there."""
    objected_late: bool | None = None
    """Whether the objection came only in the course of the meeting or at its end."""
    objected_after: bool | None = None
    """Whether it came only after the meeting."""
    took_part: bool | None = None
    """Whether one who objected stayed and took part."""
    for_the_others: bool | None = None
    """Whether one person would waive the notice of others, or of another."""
    authorized: bool | None = None
    """Whether he has their proxy, or is told to have no authority from them."""


def answer_waiver(corporation: Corporation, asked: Waived) -> Finding:
    """Attendance is judged by the attendance clause, everything else by the clause on signed waivers."""
    found = _answer(corporation, asked)
    return found.turned_round() if _asks_the_fault(asked) else found


def _asks_the_fault(asked: Waived) -> bool:
    """Whether a waiver is a no to the question: it is asked if someone may complain, or if the waiver comes too late."""
    complaint = asked.complaint
    if complaint is None:
        return False
    if complaint.too_late and asked.waiver_signed is not None and not asked.objected:
        return True
    return not complaint.lost and bool(complaint.faults or complaint.kept)


def _answer(corporation: Corporation, asked: Waived) -> Finding:
    signed = corporation.every(SignedWaiver, bodies=asked.body)
    attendance = corporation.find(AttendanceWaiver, bodies=asked.body)
    full = corporation.find(FullAttendance, body=asked.body)
    told = asked.objected or (attendance is not None and asked.objected is False)
    came = asked.attended or ((told or asked.everyone) and asked.attended is None)
    if came and not asked.waiver_signed:
        return _attended(asked, attendance, signed, full)
    spoken_of = corporation.find(WaiverSpokenOf, bodies=asked.body)
    if not signed and spoken_of:
        return _spoken_of(asked, spoken_of, attendance)
    if not signed:
        raise Silent(f"signed waivers of notice by {phrases.body(asked.body)}", *([attendance] if attendance else []))
    when = "before or after the meeting" if signed[0].after_too else "before the meeting"
    proxy = ", or by his proxy," if any(each.by_proxy for each in signed) else ","
    text = (
        f"A waiver of notice in writing, signed {when} by the person entitled to the notice{proxy} stands in its place."
    )
    if not asked.polar:
        if attendance:
            text += f" Attending the meeting waives notice too, unless {attendance.unless}."
        return value(text, under=(*signed, *([attendance] if attendance else [])))
    if asked.for_the_others:
        return _by_another(signed, text, authorized=asked.authorized)
    if asked.in_writing is False and not asked.waiver_signed:
        return yes_or_no(False, f"No. {text}", under=signed)
    if asked.only_said and not asked.waiver_signed:
        condition = Point("the waiver is put in writing and signed", signed[0])
        return Finding(Outcome.CONDITIONAL, f"Only in writing and signed. {text}", signed, conditions=(condition,))
    if asked.after_meeting and not signed[0].after_too:
        return yes_or_no(False, f"No. {text}", under=signed)
    return yes_or_no(True, f"Yes. {text}", under=signed)


def _by_another(signed: tuple[SignedWaiver, ...], text: str, *, authorized: bool | None) -> Finding:
    """One who would sign for those who are entitled to the notice: only as their proxy, where the text lets one."""
    by_proxy = any(each.by_proxy for each in signed)
    if by_proxy and authorized:
        return yes_or_no(True, f"Yes, as their proxy. {text}", under=signed)
    if authorized is not False and (by_proxy or authorized):
        condition = Point("those who are entitled to the notice made the signer their proxy", signed[0])
        return Finding(Outcome.CONDITIONAL, f"Only as their proxy. {text}", signed, conditions=(condition,))
    return yes_or_no(False, f"No. Nobody waives the notice of others. {text}", under=signed)


def _spoken_of(asked: Waived, spoken_of: WaiverSpokenOf, attendance: AttendanceWaiver | None) -> Finding:
    """A signed waiver of which the text speaks in passing: whether it may be given is a reading."""
    under: tuple[Provision, ...] = (spoken_of, *([attendance] if attendance else []))
    text = f"Section {spoken_of.section} speaks of a duly executed waiver of notice, but no section says who may sign one, how and when."
    if attendance:
        text += f" Attending the meeting waives notice, unless {attendance.unless}."
    if asked.in_writing is False:
        return yes_or_no(False, f"No: a waiver that is executed is in writing. {text}", under=under)
    choices = (
        Choice("a waiver that the text speaks of may be given", "Yes, in writing.", Outcome.YES),
        Choice("only attendance waives notice", "No.", Outcome.NO),
    )
    outcome = Outcome.AMBIGUOUS if asked.polar else Outcome.VALUE
    return Finding(outcome, text, under, choices=choices)


def _attended(
    asked: Waived,
    attendance: AttendanceWaiver | None,
    signed: tuple[SignedWaiver, ...],
    full: FullAttendance | None,
) -> Finding:
    """Coming to the meeting without notice."""
    if attendance is None and full and asked.everyone and asked.polar:
        text = (
            "Yes: at a meeting at which every director is present any business may be transacted, even without notice."
        )
        return yes_or_no(True, text, under=(full,))
    if attendance is None:
        near: tuple[Provision, ...] = (*signed, *([full] if full else []))
        text = "The bylaws do not say that attending waives notice; they know a signed written waiver"
        text += ", and a meeting at which every one is present." if full else "."
        return Finding(Outcome.NOT_ADDRESSED, text, near)
    if asked.polar and _in_time(asked, attendance) and asked.took_part and attendance.in_order_to_object:
        return _objected_and_stayed(attendance)
    if asked.polar and _in_time(asked, attendance):
        text = f"No. Attendance does not waive notice where {attendance.unless}."
        return yes_or_no(False, text, under=(attendance,))
    text = f"attending the meeting waives notice, unless {attendance.unless}."
    if asked.polar:
        return yes_or_no(True, f"Yes, {text}", under=(attendance,))
    return value(text[0].upper() + text[1:], under=(attendance,))


def _objected_and_stayed(attendance: AttendanceWaiver) -> Finding:
    """One who objected and then took part, where only coming in order to object keeps attendance from waiving notice."""
    choices = (
        Choice("one who takes part has not come in order to object", "Notice is waived.", Outcome.YES),
        Choice("the objection counts whatever followed it", "Notice is not waived.", Outcome.NO),
    )
    text = f"The text can be read both ways: attending the meeting waives notice, unless {attendance.unless}; it does not say what holds for one who objects and then takes part."
    return Finding(Outcome.AMBIGUOUS, text, (attendance,), choices=choices)


def _in_time(asked: Waived, attendance: AttendanceWaiver) -> bool:
    """Whether an objection is told that keeps attendance from waiving notice."""
    if not asked.objected or asked.objected_after:
        return False
    return not asked.objected_late or attendance.until == "end"
