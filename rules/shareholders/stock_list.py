"""The list of stockholders: when it must be ready, who may see it, where."""

from rules import phrases
from rules.corporation import Corporation
from rules.days import When, before
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.particulars import Particular, as_a_whole, holds, lacking
from rules.provisions import Provision
from rules.provisions.records import (
    StockholderList,
    StockholderListAtMeeting,
    StockholderListOnRequest,
    StockholderListOpen,
    StockholderListPlace,
)
from rules.rule import rule
from rules.terms import Role, Span, listed

LOOKED_FOR = "a list of stockholders"


@rule(
    "shareholders.list.ready",
    "by when the list of stockholders must be ready, and who makes it",
    reads=[(StockholderList, {}), (StockholderListOnRequest, {})],
    asks=[
        "When must the stockholder list be ready for a meeting on March 5?",
        "Who prepares the list of stockholders?",
        "How long before the meeting do we need the shareholder list?",
    ],
)
def ready(
    corporation: Corporation,
    *,
    polar: bool,
    meeting_at: When | None,
    delivered_at: When | None,
    notice_at: When | None,
    notice_period: Span | None,
    needed: bool,
    roles: tuple[Role, ...],
    asks_for_list: bool | None,
    asks_named: bool | None,
) -> Finding:
    """So many days before the meeting; or only on request at the meeting."""
    law = corporation.find(StockholderList)
    if law is None:
        told = not needed and bool(delivered_at or notice_at or notice_period)
        return _on_request(corporation, polar=polar, asked_before=bool(asks_for_list or asks_named), told_ready=told)
    makers = f"{phrases.roles(law.prepared_by)} makes the list"
    text = f"{makers[0].upper() + makers[1:]} at least {law.at_least} before the meeting"
    values: dict[str, object] = {"prepared_by": [role.value for role in law.prepared_by], "at_least": law.at_least}
    if meeting_at:
        last = before(meeting_at.date, law.at_least)
        text += f", that is by {phrases.day(last)}"
        values = {"last_day": last, "prepared_by": values["prepared_by"]}
    done = delivered_at or notice_at
    if polar and meeting_at and done:
        fine = done.date <= before(meeting_at.date, law.at_least)
        return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}.", under=(law,), values=values)
    if polar and notice_period and not notice_period.in_hours:
        least, said = law.at_least.length, notice_period.length
        fine = said <= least if needed else said >= least
        return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}.", under=(law,), values=values)
    makers_named = tuple(role for role in roles if role is not Role.STOCKHOLDER)
    if polar and makers_named:
        fine = any(role in law.prepared_by for role in makers_named)
        return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}.", under=(law,), values=values)
    if not polar:
        return value(f"{text}.", under=(law,), values=values)
    if needed or (asks_named and done is None):
        return yes_or_no(True, f"Yes. {text}.", under=(law,), values=values)
    return needs(
        f"{text}. When is the meeting, and when is the list ready?", "meeting_at", "delivered_at", under=(law,)
    )


def _on_request(
    corporation: Corporation, *, polar: bool, asked_before: bool = False, told_ready: bool = False
) -> Finding:
    """A list that is made for the meeting alone: whenever it is told to have been ready before, it was in time."""
    law = corporation.the(StockholderListOnRequest, LOOKED_FOR)
    text = f"The list need not be ready before the meeting: it is produced there when {law.requested_by} asks {law.requested_when}."
    values = {"when": "at the meeting, on request", "certified_by": [role.value for role in law.certified_by]}
    if polar and asked_before:
        return yes_or_no(True, f"Yes, it may be asked for {law.requested_when}. {text}", under=(law,), values=values)
    if polar and told_ready:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    return (
        yes_or_no(False, f"No. {text}", under=(law,), values=values)
        if polar
        else value(text, under=(law,), values=values)
    )


@rule(
    "shareholders.list.contents",
    "what the list of stockholders shows",
    reads=[(StockholderList, {})],
    asks=[
        "What has to be on the stockholder list?",
        "Must the shareholder list give addresses?",
        "Does the list of stockholders show how many shares each holds?",
    ],
)
def contents(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    particulars: tuple[Particular, ...],
    unstated: tuple[Particular, ...],
    alphabetical: bool | None,
    asks_if_it_works: bool | None,
    asks_whole: bool | None,
) -> Finding:
    """The particulars that the text names, and no others, in the order that it names."""
    law = corporation.the(StockholderList, "the contents of the list of stockholders")
    text = f"The list shows {listed(law.contents, 'and')}."
    if (
        (polar or asks_if_it_works)
        and alphabetical is not None
        and any("alphabetical" in each for each in law.contents)
    ):
        holds_so = alphabetical != negated
        return yes_or_no(holds_so, f"{'Yes' if holds_so else 'No'}. {text}", under=(law,))
    if asks_whole is not None and particulars and not negated:
        return as_a_whole(text, lacking(particulars, law.contents), (law,), {}, complete=asks_whole)
    if not polar:
        return value(text, under=(law,), values={"contents": list(law.contents)})
    answer = holds(particulars, unstated, law.contents, needed=needed, negated=negated)
    if answer is None:
        return needs(f"{text} Which thing do you mean?", "particulars", under=(law,))
    if not answer and not unstated:
        text = f"the text does not ask for that. {text}"
    return yes_or_no(answer, f"{'Yes' if answer else 'No'}. {text}", under=(law,))


@rule(
    "shareholders.list.access",
    "who may look at the list of stockholders, for what purpose and when",
    reads=[(StockholderListOpen, {}), (StockholderListOnRequest, {})],
    asks=[
        "Who may inspect the stockholder list before the meeting?",
        "A shareholder wants the list of stockholders to sell them something, must we show it?",
        "How long is the stockholder list open for inspection?",
    ],
)
def access(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    purpose: str | None,
    no_holder: bool | None,
    outside_hours: bool | None,
    asked_after: bool | None,
    asks_viewer: bool | None,
    meeting_at: When | None,
    notice_period: Span | None,
) -> Finding:
    """Any stockholder, for a purpose germane to the meeting, in the days before it."""
    law = corporation.find(StockholderListOpen)
    if law is None:
        return _on_request(corporation, polar=polar)
    text = f"The list is open to {law.to}, for {law.purpose}, during {law.hours}, for at least {law.during} before the meeting."
    values: dict[str, object] = {"during": law.during, "purpose": law.purpose}
    if asks_viewer:
        values["open_to"] = law.to
    if meeting_at:
        values["from"] = before(meeting_at.date, law.during)
        text += f" Here that is from {phrases.day(before(meeting_at.date, law.during))} at the latest."
    if not polar:
        return value(text, under=(law,), values=values)
    if no_holder or asked_after:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if purpose == "other purpose":
        return yes_or_no(False, f"No, not for that purpose. {text}", under=(law,), values=values)
    if outside_hours and law.hours:
        return yes_or_no(False, f"No, not at that hour. {text}", under=(law,), values=values)
    days_ahead = (notice_period.in_days if notice_period else None) or 0
    if not negated and days_ahead > law.during.amount:
        condition = Point(f"the list is open earlier than the {law.during} that the text asks for", law)
        answer = f"Only if it is made and opened so early. {text}"
        return Finding(Outcome.CONDITIONAL, answer, (law,), values, (condition,))
    if purpose == "some purpose" or negated:
        condition = Point(f"it is {law.purpose.replace('any purpose', 'a purpose')} that the list is wanted for", law)
        lead = f"Only for {law.purpose}. "
        return Finding(Outcome.CONDITIONAL, lead + text, (law,), values, (condition,))
    return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)


@rule(
    "shareholders.list.place",
    "where the list of stockholders is kept before the meeting",
    reads=[(StockholderListOpen, {})],
    asks=[
        "Where must the stockholder list be kept before the meeting?",
        "Can we keep the shareholder list only at our registered office when the meeting is in another city?",
        "May the list of stockholders be kept in a different city from the meeting?",
    ],
)
def place(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    same_place: bool | None,
    same_city: bool | None,
) -> Finding:
    """In the city of the meeting."""
    law = corporation.the(StockholderListOpen, "where the list of stockholders is kept before the meeting")
    text = f"The list is kept at {listed(law.places, 'or,')}."
    if not polar:
        return value(text, under=(law,), values={"places": list(law.places)})
    near = True if same_place or same_city else same_city
    if near is None and not needed:
        condition = Point("the place is within the city of the meeting", law)
        return Finding(Outcome.CONDITIONAL, f"Only within the city of the meeting. {text}", (law,), {}, (condition,))
    fine = (near is not False) != negated
    return yes_or_no(fine, f"{'Yes' if fine else 'No, not elsewhere'}. {text}", under=(law,))


@rule(
    "shareholders.list.place_in_notice",
    "whether the notice of the meeting must name the place of the stockholder list",
    reads=[(StockholderListPlace, {})],
    asks=[
        "Must the notice of the meeting say where the stockholder list can be seen?",
        "Do we have to name the place of the shareholder list in the notice?",
        "The list of stockholders is kept at another address than the meeting, must the notice tell?",
    ],
)
def place_in_notice(corporation: Corporation, *, polar: bool, negated: bool, same_place: bool | None) -> Finding:
    """If it is another place than that of the meeting."""
    law = corporation.the(StockholderListPlace, "the place of the stockholder list in the notice of the meeting")
    text = f"the notice of the meeting must specify the place of the list if {law.only_if}."
    if not polar:
        return value(text[0].upper() + text[1:], under=(law,), values={"only_if": law.only_if})
    must = (not same_place) != negated
    return yes_or_no(must, f"{'Yes' if must else 'No'}: {text}", under=(law,))


@rule(
    "shareholders.list.at_meeting",
    "whether the list of stockholders is at the meeting",
    reads=[(StockholderListAtMeeting, {}), (StockholderListOnRequest, {})],
    asks=[
        "Does the stockholder list have to be at the meeting?",
        "Can a shareholder ask to see the list at the meeting?",
        "Who may look at the list of stockholders during the meeting?",
    ],
)
def at_meeting(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    requested: bool | None,
    taken_away: bool | None,
    asked_after: bool | None,
    as_of_asked: str | None,
) -> Finding:
    """Kept there the whole time, or produced when asked for."""
    kept = corporation.find(StockholderListAtMeeting)
    law: StockholderListAtMeeting | StockholderListOnRequest
    if kept:
        law, text = (
            kept,
            f"the list is kept at the meeting the whole time, and may be inspected by {kept.inspected_by}.",
        )
    else:
        law = corporation.the(StockholderListOnRequest, LOOKED_FOR)
        text = f"the list, as of {law.as_of}, is produced at the meeting when {law.requested_by} asks {law.requested_when}."
    if polar and as_of_asked and not kept:
        return _as_of(law, text, as_of_asked, negated=negated)
    if polar:
        owed = not asked_after and (bool(kept) or requested is not False)
        fine = owed != (negated or bool(taken_away))
        return yes_or_no(fine, f"{'Yes' if fine else 'No'}: {text}", under=(law,))
    return value(text[0].upper() + text[1:], under=(law,))


def _as_of(law: Provision, text: str, day: str, *, negated: bool) -> Finding:
    """The day of whose holders the list is: the record date, and no other."""
    if day == "either":
        return value(text[0].upper() + text[1:], under=(law,), values={"as_of": "record date"})
    holds = (day == "record date") != negated
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(law,), values={"as_of": "record date"})


@rule(
    "shareholders.list.certified",
    "who certifies the list of stockholders",
    reads=[(StockholderListOnRequest, {})],
    asks=[
        "Who certifies the list of stockholders?",
        "Can the treasurer certify the shareholder list?",
        "May the transfer agent certify the list of shareholders?",
    ],
)
def certified(corporation: Corporation, *, polar: bool, roles: tuple[Role, ...]) -> Finding:
    """Those whom the text names, and no others."""
    law = corporation.find(StockholderListOnRequest)
    if law is None:
        raise Silent("certifying the list of stockholders")
    text = f"The list is certified by {phrases.roles(law.certified_by)}."
    values = {"certified_by": [role.value for role in law.certified_by]}
    if polar and roles:
        fine = any(role in law.certified_by for role in roles)
        return yes_or_no(fine, f"{'Yes' if fine else 'No'}. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)
