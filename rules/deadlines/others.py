"""A proxy that is dated, a vacancy on the board, an amendment of the bylaws that the board adopts."""

from collections.abc import Iterator

from msgspec.structs import replace

from rules import phrases
from rules.days import When, after
from rules.deadlines import board
from rules.deadlines.chain import Deadline
from rules.deadlines.meetings import notice_before, proxies
from rules.deadlines.setting import COUNTED, Setting, unique
from rules.finding import Point
from rules.provisions.amendments import AmendmentReport, BylawAmendment
from rules.provisions.directors import VacancyFilling
from rules.provisions.notices import MeetingNotice
from rules.provisions.votes import ProxyTerm
from rules.terms import Body, Meeting, Role, listed

ANNUAL_MEETING = "annual_meeting"
ELECTION = "election_meeting"


def proxy(setting: Setting) -> Iterator[Deadline]:
    """The last day on which it may be voted, and its delivery."""
    law = setting.corporation.find(ProxyTerm)
    what = "voting the proxy"
    if law is None:
        yield Deadline("last_vote", what, (), silent="how long a proxy is good for")
    else:
        last = after(setting.day, law.term)
        longer = ", unless it provides for a longer period" if law.unless_longer else ""
        yield Deadline(
            "last_vote",
            what + longer,
            (law,),
            opens=When(setting.day),
            due=When(last),
            charged=(Role.STOCKHOLDER,),
            missed=(Point(f"it is no longer voted or acted upon{longer}", law),),
            steps=(Point(f"{law.term} after {phrases.day(setting.day)} is {phrases.day(last)}", law),),
            convention="The proxy is good through that day.",
        )
    yield from proxies(setting)


def vacancy(setting: Setting) -> Iterator[Deadline]:
    """Who fills it; the texts set no time, save for a seat that the stockholders emptied themselves."""
    for law in setting.corporation.every(VacancyFilling):
        yield _filling(setting, law)


def _filling(setting: Setting, law: VacancyFilling) -> Deadline:
    by = "the stockholders" if law.by is Role.STOCKHOLDER else phrases.the(law.by)
    vote = f", by {phrases.part_of(law.threshold, str(law.of))}" if law.threshold and law.of else ""
    name = "filling_by_stockholders" if law.by is Role.STOCKHOLDER else "filling"
    what = f"filling the seat by {by}{vote}"
    if law.after_own_removal:
        same = When(setting.day)
        what = f"{what}, at the same meeting at which they removed the director"
        return Deadline(name, what, (law,), opens=same, due=same, charged=(law.by,))
    if Meeting.ANNUAL in law.meetings:
        annual = setting.event.done.get(ANNUAL_MEETING)
        what = f"{what}, at the next annual meeting or a special one"
        awaits = () if annual else (ANNUAL_MEETING,)
        return Deadline(name, what, (law,), opens=When(setting.day), due=annual, charged=(law.by,), awaits=awaits)
    steps = (Point("it may be done though fewer than a quorum are left", law),) if law.without_quorum else ()
    silent = "a time within which a vacancy is filled"
    return Deadline(name, what, (law,), charged=(law.by,), steps=steps, silent=silent)


def amendment(setting: Setting) -> Iterator[Deadline]:
    """The notice of the meeting that adopts it, and what the stockholders are told afterwards."""
    yield from _in_notice(setting)
    yield from _told(setting)


def _in_notice(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(BylawAmendment, by=Body.BOARD)
    if law is None:
        return
    if Meeting.SPECIAL not in law.in_notice_of:
        what = "notice to the directors of the proposed amendment"
        yield Deadline("notice", what, (law,), silent="a notice of the amendment before the board adopts it")
        return
    text = Point("it contains the proposed amendment", law)
    for each in board.notices(setting, "notice of the amendment to each director", ", if a special meeting adopts it"):
        yield replace(each, under=unique((law, *each.under)), contents=(text, *each.contents), binding=False)


def _told(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(AmendmentReport, by=Body.BOARD)
    what = "telling the stockholders of the amendment that the board adopted"
    if law is None:
        yield Deadline("told", what, (), silent="telling the stockholders of bylaws that the board changed")
        return
    text = Point(f"the notice of {law.in_notice_of} sets forth {listed(law.contents, 'and')}", law)
    election = setting.done(ELECTION)
    notice = setting.corporation.find(MeetingNotice, body=Body.STOCKHOLDERS, meetings=Meeting.ANNUAL)
    what = f"telling the stockholders, if it is a bylaw {law.about}: in the notice of {law.in_notice_of}"
    if election and notice:
        found = notice_before(setting, notice, Meeting.ANNUAL, election)
        contents = (text, *found.contents)
        yield replace(found, id="told", what=what, under=unique((law, *found.under)), contents=contents, binding=False)
        return
    yield Deadline("told", what, (law,), contents=(text,), awaits=(ELECTION,), convention=COUNTED)
