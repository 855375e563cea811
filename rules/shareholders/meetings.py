"""When and where the stockholders meet."""

from rules import phrases
from rules.corporation import Corporation
from rules.days import When, is_business_day
from rules.finding import Choice, Finding, Outcome, Silent, value, yes_or_no
from rules.provisions.meetings import MeetingPlace, MeetingTime
from rules.rule import rule
from rules.terms import Body, Meeting, Role

HOLDERS = Body.STOCKHOLDERS


@rule(
    "shareholders.annual_meeting.held",
    "when the annual meeting of stockholders is held, who sets its date, and whether it must be held",
    reads=[(MeetingTime, {"body": HOLDERS, "meetings": Meeting.ANNUAL})],
    asks=[
        "Who fixes the date of the annual meeting of stockholders?",
        "Do we have to hold an annual shareholders' meeting every year?",
        "Can we skip the annual stockholders' meeting this year?",
    ],
)
def annual_meeting(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    dropped: bool | None,
    roles: tuple[Role, ...],
    day_in_text: bool | None,
    asks_month: bool | None,
) -> Finding:
    """The duty to hold it, and who fixes the day."""
    negated = negated or bool(dropped)
    times = corporation.every(MeetingTime, body=HOLDERS, meetings=Meeting.ANNUAL)
    if not times:
        raise Silent("when the annual meeting of stockholders is held")
    fixed_by = tuple(dict.fromkeys(role for each in times for role in each.fixed_by))
    yearly = next((each for each in times if each.every_year), None)
    text = f"Its date and time are fixed by {phrases.roles(fixed_by)}." if fixed_by else "The text sets no date."
    text += "".join(f" The first is held in {each.since}." for each in times if each.since)
    values = {"fixed_by": [role.value for role in fixed_by]}
    if not polar and asks_month and fixed_by:
        return Finding(Outcome.NOT_ADDRESSED, f"The bylaws name no month for it. {text}", times, values)
    if not polar:
        return value(text, under=times, values=values)
    if asks_month and fixed_by and not roles:
        return yes_or_no(False, f"No: the bylaws name no month. {text}", under=times, values=values)
    if roles:
        holds = any(role in fixed_by for role in roles)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=times, values=values)
    if day_in_text and fixed_by:
        return yes_or_no(False, f"No: the bylaws name no day. {text}", under=times, values=values)
    under = (yearly, *times) if yearly else times
    must = "an annual meeting of the stockholders shall be held" + (" each year." if yearly else ".")
    return yes_or_no(not negated, f"{'No' if negated else 'Yes'}: {must} {text}", under=under, values=values)


@rule(
    "shareholders.meeting.day",
    "on which days a stockholders' meeting may be held",
    reads=[(MeetingTime, {"body": HOLDERS})],
    asks=[
        "Can the annual meeting of shareholders be held on a Saturday?",
        "Must the stockholders' meeting be on a business day?",
        "Is it ok to hold a special shareholder meeting on a holiday?",
    ],
)
def meeting_day(
    corporation: Corporation,
    *,
    meeting: Meeting | None,
    meeting_at: When | None,
    moves: bool | None,
    asks_business_day: bool | None,
) -> Finding:
    """A business day where the text asks for one; any day where it does not."""
    times = corporation.every(MeetingTime, body=HOLDERS, meetings=meeting or Meeting.ANNUAL)
    if not times:
        raise Silent("the day of stockholders' meetings")
    business = next((each for each in times if each.business_day), None)
    if moves:
        text = "No sentence moves a stockholders' meeting to another day by itself."
        text += " Its day must be a business day." if business else ""
        return Finding(Outcome.NOT_ADDRESSED, text, times)
    if asks_business_day and meeting_at is None:
        text = f"The text asks for {'a' if business else 'no'} business day."
        return yes_or_no(
            bool(business), f"{'Yes' if business else 'No'}. {text}", under=(business,) if business else times
        )
    if business is None:
        text = "Yes. The text asks for no business day; the day is the one that is fixed and stated in the notice."
        return yes_or_no(True, text, under=times)
    if meeting_at is None:
        return yes_or_no(False, "No. The day of the meeting must be a business day.", under=(business,))
    fine = is_business_day(meeting_at.date, corporation.record.state)
    text = f"{'Yes' if fine else 'No'}. {phrases.day(meeting_at.date)} is {'a' if fine else 'no'} business day, and the text asks for one."
    return yes_or_no(fine, text, under=(business,))


@rule(
    "shareholders.meeting.place",
    "where stockholders' meetings are held",
    reads=[(MeetingPlace, {"body": HOLDERS})],
    asks=[
        "Where are stockholders' meetings held?",
        "Can we hold the annual shareholders' meeting in another state?",
        "Who picks the place of the special meeting of stockholders?",
    ],
)
def meeting_place(
    corporation: Corporation,
    *,
    polar: bool,
    needed: bool,
    meeting: Meeting | None,
    roles: tuple[Role, ...],
    place: str | None,
    chooses: bool | None,
    actor: Role | None,
    wished: bool | None,
    undesignated: bool | None,
) -> Finding:
    """The places allowed, who chooses, and the place when nobody did."""
    places = corporation.every(MeetingPlace, body=HOLDERS, **({"meetings": meeting} if meeting else {}))
    if not places:
        raise Silent("the place of stockholders' meetings")
    default = next((each for each in places if each.if_called_otherwise), None)
    if chooses and actor and not roles:
        return answer_place(places, polar=polar, needed=False, roles=(actor,), place=None)
    callers = [role for role in roles if role is not Role.BOARD]
    if default and undesignated and not polar and meeting is not Meeting.ANNUAL:
        text = f"Where nobody chose a place, it is {default.default}."
        return value(text, under=(default, *places), values={"default": default.default})
    if meeting is Meeting.SPECIAL and default and callers:
        return _called_otherwise(places, default, callers[0])
    return answer_place(places, polar=polar, needed=needed, roles=() if wished else roles, place=place)


def _called_otherwise(places: tuple[MeetingPlace, ...], default: MeetingPlace, caller: Role) -> Finding:
    """A special meeting that the board did not call: the place in the notice, or the one of the section on places."""
    notice = next((each for each in places if each.in_notice), default)
    choices = (
        Choice(f"section {notice.section} governs", "The place stated in the notice.", Outcome.VALUE),
        Choice(f"section {default.section} governs", f"At {default.default}.", Outcome.VALUE),
    )
    who = "directors" if caller is Role.DIRECTOR else phrases.the(caller)
    text = (
        f"The text can be read both ways where {who} called the special meeting, not the board: under section {notice.section} "
        f"it is held at the place stated in the notice, under section {default.section} at {default.default}."
    )
    under = tuple(dict.fromkeys((notice, default, *places)))
    return Finding(Outcome.AMBIGUOUS, text, under, {"default": default.default}, choices=choices)


def answer_place(
    places: tuple[MeetingPlace, ...], *, polar: bool, needed: bool, roles: tuple[Role, ...], place: str | None
) -> Finding:
    """Answer on the place of a meeting from the provisions on it; also used for boards."""
    choosers = tuple(dict.fromkeys(role for each in places for role in each.fixed_by))
    outside = any(each.outside_state for each in places)
    default = next((each.default for each in places if each.default), "")
    sentences = [f"The place is chosen by {phrases.roles(choosers)}." if choosers else ""]
    sentences.append("It may be within or outside the state." if outside else "")
    sentences.append("It is the place stated in the notice." if any(each.in_notice for each in places) else "")
    sentences.append(f"If none is chosen, it is {default}." if default else "")
    text = " ".join(each for each in sentences if each)
    values: dict[str, object] = {"chosen_by": [role.value for role in choosers]} | (
        {"default": default} if default else {}
    )
    if polar and roles and not place:
        return _chooser(places, roles[0], text, values)
    if polar and roles and roles[0] not in (Role.BOARD, Role.STOCKHOLDER, Role.DIRECTOR):
        return _chooser(places, roles[0], text, values)
    if polar:
        free = outside or bool(choosers)
        fine = free != needed  # asked if it must be there, a choice of places is a no
        return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}", under=places, values=values)
    return value(text, under=places, values=values)


def _chooser(places: tuple[MeetingPlace, ...], role: Role, text: str, values: dict[str, object]) -> Finding:
    """Whether an officer may choose; two sections that disagree are offered as two readings."""
    naming = [each for each in places if each.fixed_by]
    gives = [each for each in naming if role in each.fixed_by]
    denies = [each for each in naming if role not in each.fixed_by]
    if gives and denies and any(each.defects for each in gives):
        choices = (
            Choice(
                f"section {gives[0].section} governs", f"Yes, {phrases.the(role)} may choose the place.", Outcome.YES
            ),
            Choice(
                f"section {denies[0].section} governs", "No, that place was not chosen as the text asks.", Outcome.NO
            ),
        )
        lead = f"Section {gives[0].section} lets {phrases.the(role)} choose the place, section {denies[0].section} does not. "
        return Finding(Outcome.AMBIGUOUS, lead + text, (*gives, *denies, *places), values, choices=choices)
    holds = bool(gives)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(*gives, *places), values=values)
