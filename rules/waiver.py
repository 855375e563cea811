"""Waiving notice: the same reasoning for stockholders and directors."""

from dataclasses import dataclass

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.meetings import FullAttendance
from rules.provisions.notices import AttendanceWaiver, SignedWaiver
from rules.terms import Body


@dataclass(frozen=True, slots=True)
class Waived:
    """What a question on waiver says."""

    body: Body
    polar: bool
    attended: bool | None
    objected: bool | None
    after_meeting: bool | None
    in_writing: bool | None
    waiver_signed: bool | None = None


def answer_waiver(corporation: Corporation, asked: Waived) -> Finding:
    """Attendance is judged by the attendance clause, everything else by the clause on signed waivers."""
    signed = corporation.every(SignedWaiver, bodies=asked.body)
    attendance = corporation.find(AttendanceWaiver, bodies=asked.body)
    full = corporation.find(FullAttendance, body=asked.body)
    if asked.attended and not asked.waiver_signed:
        return _attended(asked, attendance, signed, full)
    if not signed:
        raise Silent(f"signed waivers of notice by {phrases.body(asked.body)}", *([attendance] if attendance else []))
    when = "before or after the meeting" if signed[0].after_too else "before the meeting"
    text = f"A waiver of notice in writing, signed {when} by the person entitled to the notice, stands in its place."
    if not asked.polar:
        if attendance:
            text += f" Attending the meeting waives notice too, unless {attendance.unless}."
        return value(text, under=(*signed, *([attendance] if attendance else [])))
    if asked.in_writing is False:
        return yes_or_no(False, f"No. {text}", under=signed)
    if asked.after_meeting and not signed[0].after_too:
        return yes_or_no(False, f"No. {text}", under=signed)
    return yes_or_no(True, f"Yes. {text}", under=signed)


def _attended(
    asked: Waived,
    attendance: AttendanceWaiver | None,
    signed: tuple[SignedWaiver, ...],
    full: FullAttendance | None,
) -> Finding:
    """Coming to the meeting without notice."""
    if attendance is None:
        near: tuple[Provision, ...] = (*signed, *([full] if full else []))
        text = "The bylaws do not say that attending waives notice; they know a signed written waiver"
        text += ", and a meeting at which every one is present." if full else "."
        return Finding(Outcome.NOT_ADDRESSED, text, near)
    if asked.objected:
        text = f"No. Attendance does not waive notice where {attendance.unless}."
        return yes_or_no(False, text, under=(attendance,))
    text = f"attending the meeting waives notice, unless {attendance.unless}."
    if asked.polar:
        return yes_or_no(True, f"Yes, {text}", under=(attendance,))
    return value(text[0].upper() + text[1:], under=(attendance,))
