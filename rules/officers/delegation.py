"""How the duties of an officer come to another: transferred by the board, or delegated by the officer."""

from msgspec.structs import replace

from rules import phrases
from rules.corporation import Corporation
from rules.counting import board_of
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.officers.naming import GENERIC, office_of, persons, values_of
from rules.provisions import Provision
from rules.provisions.officers import Delegation, DutiesTransferred, StandIn
from rules.rule import rule
from rules.terms import Role


@rule(
    "officers.delegation",
    "whether the board may transfer an officer's duties, to whom and by which vote, and whether an officer may delegate them",
    reads=[(DutiesTransferred, {}), (Delegation, {})],
    asks=[
        "Can the board transfer the duties of an absent officer to somebody else?",
        "May the president delegate his powers to another officer?",
        "Can the vice president delegate the powers of the chief operating officer?",
        "To whom may the board delegate the treasurer's duties?",
        "How many of 9 directors must agree to transfer an officer's duties?",
    ],
)
def delegation(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    actor: Role | None,
    offices: tuple[Role, ...],
    recipient: Role | None,
    asks_vote: bool | None,
    not_absent: bool | None,
    absent: tuple[Role, ...],
    vacant: tuple[Role, ...],
    no_stand_in: bool | None,
    leave_needed: bool | None,
    seats: int | None,
    directors: int | None,
    in_office: int | None,
    vacancies: int | None,
    present: int | None,
    in_favor: int | None,
) -> Finding:
    """An officer delegates only where the text lets that office; the board transfers to those whom the text lists."""
    by_board = corporation.find(DutiesTransferred)
    delegator = _delegator(corporation, actor, offices)
    places = {office_of(corporation, role) for role in (*absent, *vacant)} - {delegator}
    if polar and delegator is not None and places and actor is not None:
        return _not_by_officer(corporation, by_board, delegator)
    if delegator is not None:
        found = _by_officer(corporation, delegator, recipient, by_board, polar=polar)
        return _needs_no_leave(found) if polar and leave_needed else found
    if by_board is None:
        own = corporation.every(Delegation)
        if own and actor is None and not polar and not asks_vote:
            return value(" ".join(_said(each) for each in own), under=own)
        raise Silent("a transfer of an officer's duties by the board", *own)
    in_favor = present if in_favor is None else in_favor
    of_the_board = polar and (recipient is not None or actor is Role.BOARD or bool(not_absent))
    whole = board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies).whole
    counts = not polar and whole is not None
    if (asks_vote and not of_the_board) or in_favor is not None or counts:
        return _vote(by_board, whole, in_favor)
    if polar and actor not in (None, Role.BOARD, Role.DIRECTOR, *offices):
        text = f"No. The board of directors does it, not {phrases.the(actor or Role.OTHER)}."
        return yes_or_no(False, text, under=(by_board,))
    if polar and not_absent and not by_board.any_reason:
        text = "No. The board may transfer an officer's duties only in the absence or disability of that officer."
        return yes_or_no(False, text, under=(by_board,))
    found = transfer(by_board, recipient, polar=polar, both_away=bool(no_stand_in) or len({*absent, *vacant}) > 1)
    if whole is None or not by_board.threshold or found.outcome is not Outcome.YES:
        return found
    counted = _vote(by_board, whole, None)
    return replace(found, answer=f"{found.answer} {counted.answer}", values={**found.values, **counted.values})


def _delegator(corporation: Corporation, actor: Role | None, offices: tuple[Role, ...]) -> Role | None:
    """The officer who would delegate: the subject of the question, else an office that may."""
    if actor is not None and actor not in (Role.BOARD, Role.DIRECTOR, Role.STOCKHOLDER, Role.COMMITTEE, *GENERIC):
        return office_of(corporation, actor)
    may = {each.office for each in corporation.every(Delegation)}
    named = [office_of(corporation, role) for role in offices]
    return next((role for role in named if role in may), None) if actor is None else None


def _not_by_officer(corporation: Corporation, by_board: DutiesTransferred | None, officer: Role) -> Finding:
    """An officer does not hand on the powers of another one: where that one is away it is for the board, if the text says so."""
    if by_board is None:
        near: tuple[Provision, ...] = corporation.every(Delegation, office=officer) or corporation.every(StandIn)[:1]
        raise Silent(f"a transfer of another officer's duties by {phrases.the(officer)}", *near)
    found = transfer(by_board, None, polar=False)
    text = f"No. It is for the board of directors, not for {phrases.the(officer)}. {found.answer}"
    return yes_or_no(False, text, under=(by_board,), values={"who": [Role.BOARD.value], **found.values})


def _said(law: Delegation) -> str:
    return f"{phrases.the(law.office).capitalize()} may delegate {law.powers} to {law.to_words}."


def _by_officer(
    corporation: Corporation, officer: Role, recipient: Role | None, by_board: DutiesTransferred | None, *, polar: bool
) -> Finding:
    law = corporation.find(Delegation, office=officer)
    if law is None:
        near: tuple[Provision, ...] = (by_board,) if by_board else corporation.every(StandIn)[:1]
        raise Silent(f"a delegation by {phrases.the(officer)}", *near)
    text = _said(law)
    if not polar:
        return value(text, under=(law,), values={"to": values_of(law.to)})
    holds = recipient not in (Role.OTHER, Role.EMPLOYEE, Role.COUNSEL, Role.STOCKHOLDER, Role.DIRECTOR)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values={"to": values_of(law.to)})


def _needs_no_leave(found: Finding) -> Finding:
    """No: an officer who may delegate does it in that one's own discretion."""
    text = f"No, it is in that officer's own discretion. {found.answer.partition('. ')[2]}"
    return yes_or_no(False, text, under=found.under, values=found.values)


def transfer(law: DutiesTransferred, recipient: Role | None, *, polar: bool, both_away: bool = False) -> Finding:
    """A transfer by the board: to whom, for which reasons, by which vote; `both_away` where the stand-in is absent too."""
    reason = " or for any other reason that it deems sufficient" if law.any_reason else " or disability"
    both = ", if whoever stands in is absent too" if law.stand_in_too else ""
    vote = (
        f", if {phrases.part_of(law.threshold, str(law.of))} concurs" if law.threshold and law.of else ", by resolution"
    )
    text = f"In an officer's absence{reason}{both}, the board may transfer the powers and duties to {persons(law.to)}{vote}."
    values: dict[str, object] = {"to": values_of(law.to)}
    if law.threshold:
        values |= {"needed": str(law.threshold), "of": str(law.of)}
    if not polar:
        return value(text, under=(law,), values=values)
    outsider = recipient in (Role.OTHER, Role.COUNSEL, Role.STOCKHOLDER) and Role.OTHER not in law.to
    if law.stand_in_too and not outsider and not both_away:
        condition = Point("the officer and whoever stands in for that officer are absent or disabled", law)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law,), values, (condition,))
    return yes_or_no(not outsider, f"{'No' if outsider else 'Yes'}. {text}", under=(law,), values=values)


def _vote(law: DutiesTransferred, whole: int | None, in_favor: int | None) -> Finding:
    if law.threshold is None or law.of is None:
        return value("The board does it by resolution; the text sets no special majority.", under=(law,))
    words = phrases.part_of(law.threshold, str(law.of))
    if whole is None:
        if in_favor is not None:
            return needs(f"It takes {words}. How many seats does the board have?", "seats", under=(law,))
        return value(
            f"It takes {words}, vacant seats included.",
            under=(law,),
            values={"needed": str(law.threshold), "of": str(law.of)},
        )
    least = law.threshold.least(whole)
    text = f"It takes {least}: {words}, here {whole}, vacant seats included."
    step = Point(f"{words}, here {whole}, is {least}", law)
    if in_favor is not None:
        holds = in_favor >= least
        return yes_or_no(
            holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values={"needed": least}, steps=(step,)
        )
    return value(text, under=(law,), values={"needed": least}, steps=(step,))
