"""Who elects or appoints officers, when, and how long they serve."""

from rules import phrases
from rules.board.voting import answer_vote
from rules.corporation import Corporation
from rules.counting import board_of
from rules.days import When
from rules.finding import Choice, Finding, Outcome, Point, needs, value, yes_or_no
from rules.officers.leaving import filled
from rules.officers.naming import doer, known, provided
from rules.offices import Absence
from rules.provisions.officers import (
    CommitteesAndOfficers,
    OfficerAppointment,
    OfficerElection,
    OfficerTerm,
)
from rules.provisions.votes import Vote
from rules.rule import rule
from rules.terms import Body, Meeting, Role, Span, listed


@rule(
    "officers.election",
    "who elects or appoints the officers, at which meeting, and by which vote",
    reads=[(OfficerElection, {}), (OfficerAppointment, {}), (CommitteesAndOfficers, {})],
    asks=[
        "Who elects the officers?",
        "When are the officers elected?",
        "Can the stockholders elect the treasurer?",
        "May a committee of the board appoint an officer?",
        "Does the president appoint other officers?",
        "The annual meeting is on May 3 and the board meets on May 10 and June 2: at which meeting are the officers elected?",
    ],
)
def election(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    offices: tuple[Role, ...],
    actor: Role | None,
    meeting: Meeting | None,
    why_absent: tuple[Absence, ...],
    off_schedule: bool | None,
    too_late: bool | None,
    either: bool | None,
    asks_vote: bool | None,
    annual_at: When | None,
    board_dates: tuple[When, ...],
    directors: int | None,
    present: int | None,
    in_favor: int | None,
) -> Finding:
    """The board, at its first meeting after each annual meeting of stockholders, as far as the text says so."""
    corporation.the(OfficerElection, "the election of officers")
    if board_dates:
        return _which_meeting(corporation, annual_at, board_dates)
    if Absence.VACANCY in why_absent and not polar and not asks_vote:
        return filled(corporation)
    if asks_vote or in_favor is not None:
        return _by_vote(corporation, (directors, present, in_favor), polar=polar)
    if polar and too_late:
        return _too_late(corporation)
    if polar and actor is not None and not either:
        return _by(corporation, actor, offices)
    if polar and (meeting is Meeting.SPECIAL or off_schedule):
        return _at_special_meeting(corporation)
    return _when_and_by_whom(corporation, polar=polar and not either)


def _laws(corporation: Corporation) -> tuple[OfficerElection, ...]:
    """The sentences on the election, those that say when first."""
    return tuple(sorted(corporation.every(OfficerElection), key=lambda each: not each.after_annual_meeting))


def _when_and_by_whom(corporation: Corporation, *, polar: bool) -> Finding:
    laws = _laws(corporation)
    appoints = corporation.find(OfficerAppointment)
    law = laws[0]
    text = f"{_who(law).capitalize()} elects the officers{_when(law)}."
    if appoints:
        text += f" Other officers are appointed by {phrases.the(appoints.by)}, for {appoints.term}."
    values: dict[str, object] = {"who": [law.by.value]}
    if law.after_annual_meeting:
        values["when"] = "first board meeting after the annual meeting of stockholders"
    under = (*laws, *((appoints,) if appoints else ()))
    if polar:
        return yes_or_no(True, f"Yes. {text}", under=under, values=values)
    return value(text, under=under, values=values)


def _who(law: OfficerElection) -> str:
    return phrases.the(law.by)


def _when(law: OfficerElection) -> str:
    if not law.after_annual_meeting:
        return ""
    words = " at its first meeting after each annual meeting of stockholders"
    if law.same_day:
        words += ", held as soon as practicable on the same day"
    if law.or_later:
        words += " or as soon after it as conveniently may be"
    return words + (", or at a special meeting called for it" if law.special_meeting else "")


def _which_meeting(corporation: Corporation, annual_at: When | None, board_dates: tuple[When, ...]) -> Finding:
    """The first board meeting on or after the annual meeting of stockholders."""
    law = _laws(corporation)[0]
    if not law.after_annual_meeting:
        return _when_and_by_whom(corporation, polar=False)
    if annual_at is None:
        return needs("When is the annual meeting of stockholders?", "annual_at", under=(law,))
    later = sorted(each.date for each in board_dates if each.date >= annual_at.date)
    if not later:
        text = (
            f"At none of these: {_who(law)} elects the officers{_when(law)}, and that is {phrases.day(annual_at.date)}."
        )
        return value(text, under=(law,))
    text = f"On {phrases.day(later[0])}, the first meeting of the board after the annual meeting on {phrases.day(annual_at.date)}."
    step = Point(f"{phrases.day(later[0])} is the first of the dates not before {phrases.day(annual_at.date)}", law)
    return value(text, under=(law,), values={"date": later[0]}, steps=(step,))


def _by_vote(corporation: Corporation, counts: tuple[int | None, int | None, int | None], *, polar: bool) -> Finding:
    """No special majority: the ordinary vote of the board."""
    directors, present, in_favor = counts
    board = board_of(directors=directors, present=present)
    found = answer_vote(corporation, Body.BOARD, board, (in_favor, None, None), polar=polar)
    law = corporation.the(OfficerElection, "the election of officers")
    vote = corporation.the(Vote, "the vote of the board", body=Body.BOARD)
    text = f"{found.answer} The bylaws set no special majority for electing officers."
    return Finding(
        found.outcome, text, (vote, law, *found.under), found.values, steps=found.steps, missing=found.missing
    )


def _by(corporation: Corporation, actor: Role, offices: tuple[Role, ...]) -> Finding:
    """Whether this one may elect or appoint officers."""
    laws = _laws(corporation)
    values = {"who": [laws[0].by.value]}
    if actor in (Role.BOARD, laws[0].by):
        text = f"Yes. {_who(laws[0]).capitalize()} elects the officers{_when(laws[0])}."
        return yes_or_no(True, text, under=laws, values=values)
    if actor is Role.COMMITTEE:
        return by_committee(corporation, "elect")
    appoints = corporation.find(OfficerAppointment, by=actor)
    others = [role for role in offices if role not in (actor, Role.OFFICER)]
    named = [role for role in others if role in provided(corporation)]
    if appoints and not named:
        choices = (
            Choice(f"section {appoints.section} governs", f"Yes, {phrases.the(actor)} may.", Outcome.YES),
            Choice(f"section {laws[-1].section} governs", "No, the board elects them.", Outcome.NO),
        )
        text = (
            f"The text can be read both ways: section {appoints.section} says that {phrases.the(actor)} appoints other officers "
            f"for {appoints.term}; section {laws[-1].section} leaves them to the board."
        )
        return Finding(Outcome.AMBIGUOUS, text, (appoints, *laws), choices=choices)
    under = (*laws, *((appoints,) if appoints else ()))
    text = f"No. {_who(laws[0]).capitalize()} elects the officers, not {doer(actor)}."
    return yes_or_no(False, text, under=under, values=values)


def by_committee(corporation: Corporation, verb: str) -> Finding:
    """Whether a committee of the board may elect or remove officers."""
    law = corporation.the(CommitteesAndOfficers, f"whether a committee may {verb} officers")
    if not law.allowed:
        return yes_or_no(False, f"No. No committee may {verb} officers.", under=(law,))
    condition = Point("the board's resolution on the committee gives it that power", law)
    text = f"Only if {condition.text}: a committee has the powers of the board as far as that resolution says."
    return Finding(Outcome.CONDITIONAL, text, (law,), conditions=(condition,))


def _at_special_meeting(corporation: Corporation) -> Finding:
    """Whether another meeting will do than the one that the text names."""
    law = _laws(corporation)[0]
    if law.special_meeting:
        text = "Yes. Officers may also be chosen at a special meeting called for that purpose."
        return yes_or_no(True, text, under=(law,))
    if law.or_later:
        text = f"Yes, if it cannot conveniently be done sooner: {_who(law)} elects the officers{_when(law)}."
        return yes_or_no(True, text, under=(law,))
    text = f"The bylaws do not say: {_who(law)} elects the officers{_when(law)}; no other meeting is mentioned."
    return Finding(Outcome.NOT_ADDRESSED, text, _laws(corporation))


def _too_late(corporation: Corporation) -> Finding:
    """Whether the election can no longer be made: not where the text knows another time for it."""
    law = _laws(corporation)[0]
    if not (law.special_meeting or law.or_later):
        return _at_special_meeting(corporation)
    text = f"No, it is not too late. {_who(law).capitalize()} elects the officers{_when(law)}."
    return yes_or_no(False, text, under=(law,))


@rule(
    "officers.term",
    "how long an officer holds office",
    reads=[(OfficerTerm, {})],
    asks=[
        "How long does an officer hold office?",
        "What is the term of an assistant vice president whom the bylaws do not name?",
        "Does an officer stay in office until a successor is elected?",
        "When does the secretary's term end?",
    ],
)
def term(
    corporation: Corporation,
    *,
    polar: bool,
    offices: tuple[Role, ...],
    titles: tuple[str, ...],
    notice_period: Span | None,
    meeting: Meeting | None,
    other_officers: bool | None,
    why_absent: tuple[Absence, ...],
    still_holds: bool | None,
    office_ends: bool | None,
    has_left: bool | None,
    body: Body | None,
) -> Finding:
    """Until what the text says; officers whom it does not name may have terms of their own."""
    corporation.the(OfficerTerm, "how long officers hold office")
    laws = corporation.every(OfficerTerm)
    strangers = bool(titles or other_officers) or any(
        not known(corporation, role) for role in offices if role is not Role.OFFICER
    )
    ordered = sorted(laws, key=lambda each: each.others is not strangers)
    appoints = corporation.find(OfficerAppointment) if strangers else None
    law = ordered[0]
    text = f"An officer {'whom the bylaws do not name ' if law.others else ''}holds office until {listed(law.until, 'or')}."
    if appoints:
        text += f" Other officers appointed by {phrases.the(appoints.by)} serve for {appoints.term}."
    under = (law, *((appoints,) if appoints else ()), *ordered[1:])
    values = {"until": list(law.until)}
    by_board = bool(office_ends) and body is Body.BOARD and law.at_board_meeting
    if polar and (still_holds or office_ends) and not by_board and not (has_left and not law.by_leaving):
        holds = bool(still_holds) is not bool(has_left)
        says = f"The office is held until {listed(law.until, 'or')}."
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {says}", under=under, values=values)
    if polar and notice_period is not None:
        text = f"No. The bylaws set no term of {notice_period}. {text}"
        return yes_or_no(False, text, under=under, values=values)
    if polar and Absence.VACANCY in why_absent and not law.by_leaving:
        return Finding(Outcome.NOT_ADDRESSED, f"The bylaws do not say it of death or resignation. {text}", under)
    if polar:
        holds = meeting is not Meeting.ANNUAL
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)
    return value(text, under=under, values=values)
