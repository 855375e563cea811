"""Whether a meeting of stockholders needs notice at all."""

from rules import windows
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, value, yes_or_no
from rules.provisions.notices import MeetingNotice
from rules.rule import rule
from rules.shareholders.notice import notices, waivers
from rules.terms import Body, Meeting

HOLDERS = Body.STOCKHOLDERS


@rule(
    "shareholders.notice.required",
    "whether a meeting of stockholders needs notice at all",
    reads=[(MeetingNotice, {"body": HOLDERS})],
    asks=[
        "Is notice required for the annual meeting of stockholders?",
        "Can we hold a special stockholders' meeting without giving notice?",
        "Must the shareholders be told of their meeting in advance?",
    ],
)
def notice_required(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    meeting: Meeting | None,
    attended: bool | None,
    waiver_signed: bool | None,
    excused_notice: bool | None,
) -> Finding:
    """Every kind of meeting needs the notice of its section; what stands in its place is named to who would skip it."""
    negated = negated or bool(excused_notice)
    found = notices(corporation, meeting)
    kind = f"{meeting} " if meeting in (Meeting.ANNUAL, Meeting.SPECIAL) else ""
    before = f", {windows.words(found[0].window)} before it" if found[0].window else ""
    who = found[0].recipients or "each stockholder"
    text = f"notice of every {kind}meeting of stockholders must be given to {who}{before}."
    values = {"notice_needed": True}
    if not polar:
        return value(text[0].upper() + text[1:], under=found, values=values)
    cures = waivers(corporation) if negated else ()
    if cures and (attended or waiver_signed):
        ways = "; ".join(each.text for each in cures)
        answer = f"Yes, if what stands in the place of notice holds for every holder who was not told: {ways}."
        under = (*(each.under for each in cures if each.under), *found)
        return Finding(Outcome.CONDITIONAL, answer, under, conditions=cures)
    return yes_or_no(not negated, f"{'No' if negated else 'Yes'}: {text}", under=found, values=values, cures=cures)
