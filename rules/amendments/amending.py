"""Amending the bylaws at a meeting: whether a body may, there, on that notice."""

from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome, Point, value
from rules.provisions import Provision
from rules.provisions.amendments import BylawAmendment, StockholdersKeepPower
from rules.provisions.meetings import FullAttendance, SpecialMeetingBusiness
from rules.provisions.notices import MeetingNotice, NoNotice, NoticePurpose
from rules.terms import Body, Meeting, listed

AN_AMENDMENT: Final = "an amendment of the bylaws"
"""The business of a meeting, as questions on it are read."""


class Amending(Struct, frozen=True):
    """What a question says; None where it does not."""

    meeting: Meeting | None = None
    named: bool | None = None
    """Whether the notice names the amendment."""
    everyone: bool | None = None
    """Whether every director is present."""
    charter: bool | None = None
    """Whether the certificate gives the board the power."""
    made_by: Body | None = None


class Case(Struct):
    """One body's case as it is put together."""

    law: BylawAmendment
    text: str
    outcome: Outcome = Outcome.YES
    conditions: list[Point] = field(default_factory=list)
    cures: list[Point] = field(default_factory=list)
    choices: tuple[Choice, ...] = ()
    first: list[Provision] = field(default_factory=list)
    """Provisions that outrank the article itself."""
    more: list[Provision] = field(default_factory=list)

    def refuse(self, text: str, outcome: Outcome = Outcome.NO) -> None:
        """No longer allowed, for this reason."""
        self.outcome, self.text, self.conditions = outcome, text, []

    def finding(self) -> Finding:
        """The case as the answer to a yes/no question."""
        under = (*self.first, self.law, *self.more)
        values = {"who": [_person(self.law.by)]}
        text, outcome = self.text, self.outcome
        if outcome is Outcome.YES and self.conditions:
            outcome = Outcome.CONDITIONAL
            text = f"Only if {listed((each.text for each in self.conditions), 'and')}. {text}"
        elif outcome in (Outcome.YES, Outcome.NO):
            text = f"{outcome.value.capitalize()}. {text}"
        return Finding(
            outcome, text, under, values, tuple(self.conditions), cures=tuple(self.cures), choices=self.choices
        )


def may_amend(corporation: Corporation, law: BylawAmendment, asked: Amending) -> Case:
    """Whether the body of `law` may amend the bylaws in the circumstances that the question gives."""
    case = Case(law, _power(law))
    if law.by is Body.STOCKHOLDERS and asked.made_by is Body.BOARD:
        case.more += corporation.every(StockholdersKeepPower)
    if law.by is Body.BOARD and asked.made_by is Body.STOCKHOLDERS:
        case.text += " The text makes no exception for bylaws that the stockholders adopted."
    if law.if_conferred and asked.charter is False:
        case.refuse(
            "The board may amend the bylaws only so far as the certificate of incorporation gives it that power."
        )
        return case
    if law.if_conferred and asked.charter is None:
        case.conditions.append(Point("the certificate of incorporation gives the board that power", law))
    _notice(corporation, case, asked)
    return case


def _power(law: BylawAmendment) -> str:
    who = phrases.body(law.by).capitalize()
    where = f"at {listed(_meetings(law))} meetings" if law.meetings else "at any meeting"
    vote = f", by {phrases.part_of(law.threshold, str(law.of))}" if law.threshold else ""
    electorate = f", by the vote of the {law.electorate}" if law.electorate else ""
    quorum = " with a quorum" if law.quorum else ""
    return f"{who} may amend, repeal or adopt bylaws {where}{quorum}{vote}{electorate}."


def _meetings(law: BylawAmendment) -> list[str]:
    shown = (
        [each for each in law.meetings if each not in (Meeting.FIRST, Meeting.ANNUAL)]
        if law.by is Body.BOARD
        else law.meetings
    )
    return [each.value for each in shown]


def _notice(corporation: Corporation, case: Case, asked: Amending) -> None:
    """What the notice of the meeting has to say of the amendment."""
    law, meeting = case.law, asked.meeting
    every = bool(law.in_notice_of) and set(law.meetings) <= {*law.in_notice_of, Meeting.ADJOURNED}
    if every or (meeting in law.in_notice_of):
        _must_be_named(corporation, case, asked)
    elif meeting is None and law.in_notice_of:
        _perhaps_named(corporation, case, asked)
    else:
        _general_notice(corporation, case, asked)


def _must_be_named(corporation: Corporation, case: Case, asked: Amending) -> None:
    law, board = case.law, case.law.by is Body.BOARD
    special = corporation.find(SpecialMeetingBusiness, body=law.by) if board else None
    full = corporation.find(FullAttendance, body=law.by) if board else None
    case.first += [special] if special else []
    case.more += corporation.every(NoticePurpose, body=Body.BOARD) if board and not special else ()
    if asked.named:
        return
    if full and asked.everyone:
        _full_attendance(case, full)
        return
    where = "such a meeting" if asked.meeting is None else f"{_article(asked.meeting)} {asked.meeting} meeting"
    if asked.named is None:
        case.conditions.append(
            Point(f"the notice of the meeting contains the proposed amendment{_other_way(full)}", law)
        )
        return
    case.refuse(
        f"The bylaws may be amended at {where} of {phrases.body(law.by)} only if its notice contains the proposed amendment."
    )
    case.cures += _ways_out(corporation, law, full, absent=asked.everyone is False)


def _other_way(full: FullAttendance | None) -> str:
    return ", or every director is present (the sections differ on that)" if full else ""


def _ways_out(
    corporation: Corporation, law: BylawAmendment, full: FullAttendance | None, *, absent: bool
) -> list[Point]:
    """What the text offers instead: a meeting that needs no such notice, or one with every director."""
    found = [Point("a notice of the meeting that contains the proposed amendment", law)]
    free = [each for each in law.meetings if each not in law.in_notice_of and each is not Meeting.FIRST]
    if free:
        regular = corporation.find(NoNotice, body=law.by, meetings=Meeting.REGULAR) if law.by is Body.BOARD else None
        found.append(
            Point(
                f"a {'regular' if Meeting.REGULAR in free else free[0]} meeting, where the notice need not contain it",
                regular or law,
            )
        )
    if full:
        found.append(
            Point(
                f"a meeting at which every director is present{', though one is missing here' if absent else ''}", full
            )
        )
    return found


def _full_attendance(case: Case, full: FullAttendance) -> None:
    """Every director is present though the notice did not name it: the sections pull in two directions."""
    law = case.law
    case.choices = (
        Choice(f"section {full.section} governs", "Yes, since every director is present.", Outcome.YES),
        Choice(f"section {law.section} governs", "No, the notice must contain the amendment.", Outcome.NO),
    )
    condition = f" In either case {case.conditions[0].text.replace('gives', 'must give')}." if case.conditions else ""
    case.first.insert(0, full)
    case.refuse(
        f"Under section {full.section} yes, since every director is present; section {law.section} asks for it in the notice of a special meeting and knows no such exception.{condition}",
        Outcome.AMBIGUOUS,
    )


def _perhaps_named(corporation: Corporation, case: Case, asked: Amending) -> None:
    """The kind of meeting is not said."""
    law = case.law
    full = corporation.find(FullAttendance, body=law.by) if law.by is Body.BOARD else None
    if asked.named:
        return
    if full and asked.everyone:
        _full_attendance(case, full)
        return
    special = corporation.find(SpecialMeetingBusiness, body=law.by) if full else None
    case.more += [special] if special else []
    kinds = listed(each.value for each in law.in_notice_of)
    if asked.named is False:
        free = listed(each.value for each in law.meetings if each not in law.in_notice_of and each is not Meeting.FIRST)
        case.conditions.append(
            Point(
                f"it is {_article(free)} {free} meeting, since the notice of {_article(kinds)} {kinds} one must contain it",
                law,
            )
        )
    else:
        case.conditions.append(
            Point(f"at {_article(kinds)} {kinds} meeting, its notice contains the proposed amendment", law)
        )


def _general_notice(corporation: Corporation, case: Case, asked: Amending) -> None:
    """The article asks for no notice of it here, but a general section may want the purposes in the notice."""
    law = case.law
    if asked.meeting is Meeting.REGULAR and law.by is Body.BOARD:
        case.more += corporation.every(NoNotice, body=law.by, meetings=Meeting.REGULAR)
    if asked.meeting is Meeting.SPECIAL and law.by is Body.BOARD and asked.named is False:
        case.more += corporation.every(NoticePurpose, body=Body.BOARD)
    if law.by is not Body.STOCKHOLDERS or asked.named or asked.meeting is None:
        return
    general = next(
        (
            each
            for each in corporation.every(MeetingNotice, body=law.by, meetings=asked.meeting)
            if "purpose" in each.contents and (not each.purpose_for or asked.meeting in each.purpose_for)
        ),
        None,
    )
    if general is None:
        return
    case.more.append(general)
    if asked.named is None:
        case.text += f" Section {general.section} has the notice of the meeting state its purposes, this one too."
        return
    case.choices = (
        Choice(f"section {law.section} is all that counts", "Yes, it asks for no such notice here.", Outcome.YES),
        Choice(f"section {general.section} counts too", "No, the notice must state the purpose.", Outcome.NO),
    )
    case.refuse(
        f"Section {law.section} asks for no notice of an amendment at {_article(asked.meeting)} {asked.meeting} meeting of the stockholders, but section {general.section} has the notice of it state the purposes, and no sentence says what follows if it does not.",
        Outcome.AMBIGUOUS,
    )


def _article(word: str) -> str:
    return "an" if word[:1] in "aeiou" else "a"


def _person(body: Body) -> str:
    return {Body.STOCKHOLDERS: "stockholder"}.get(body, body.value)


def both(cases: list[Case], *, polar: bool) -> Finding:
    """The cases of several bodies as one answer."""
    findings = [case.finding() for case in cases]
    under = tuple(dict.fromkeys(each for finding in findings for each in finding.under))
    values = {"who": [_person(case.law.by) for case in cases]}
    if not polar:
        return value(" ".join(_told(case) for case in cases), under=under, values=values)
    outcomes = {each.outcome for each in findings}
    if len(findings) == 1 or len(outcomes) == 1:
        first = findings[0]
        text = first.answer if len(findings) == 1 else " ".join(dict.fromkeys(each.answer for each in findings))
        conditions = tuple(point for each in findings for point in each.conditions)
        cures = tuple(point for each in findings for point in each.cures)
        return replace(first, answer=text, under=under, values=values, conditions=conditions, cures=cures)
    if outcomes <= {Outcome.YES, Outcome.CONDITIONAL}:
        conditions = tuple(point for each in findings for point in each.conditions)
        return Finding(Outcome.CONDITIONAL, " ".join(each.answer for each in findings), under, values, conditions)
    choices = tuple(
        Choice(f"{phrases.body(case.law.by)} would do it", each.answer, each.outcome)
        for case, each in zip(cases, findings, strict=True)
    )
    text = "It depends on whose meeting it is. " + " ".join(
        f"{each.text.capitalize()}: {each.result}" for each in choices
    )
    return Finding(Outcome.AMBIGUOUS, text, under, values, choices=choices)


def _told(case: Case) -> str:
    """A case as a statement."""
    if case.outcome is Outcome.YES and case.conditions:
        return f"{case.text.rstrip('.')}, if {listed((each.text for each in case.conditions), 'and')}."
    return case.text
