"""Who determines that a person is to be indemnified."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from rules import phrases
from rules.corporation import Corporation
from rules.counting import board_of
from rules.finding import Finding, Outcome, Point, Silent, value
from rules.indemnification.claims import Claim, judged
from rules.indemnification.saying import Said, names
from rules.provisions.indemnification import (
    AdjudgedLiable,
    Determination,
    DeterminationBody,
    Indemnity,
    SuccessIndemnity,
    Suit,
)
from rules.provisions.votes import Quorum
from rules.rule import rule
from rules.terms import Body, Role


def _name(body: DeterminationBody) -> str:
    """Who determines, as the section calls them: it asks for independent legal counsel, not for any counsel."""
    return "independent legal counsel" if body.by is Role.COUNSEL else body.by.value


def _the(body: DeterminationBody) -> str:
    if body.by is Role.STOCKHOLDER:
        return "the stockholders"
    return _name(body) if body.by is Role.COUNSEL else phrases.the(body.by)


@rule(
    "indemnification.determination",
    "who determines whether a person is indemnified",
    reads=[(Determination, {}), (DeterminationBody, {}), (Quorum, {"body": Body.BOARD})],
    asks=[
        "Who decides whether a director met the standard of conduct for indemnification?",
        "9 directors, 3 of them are defendants: can the other 6 approve the indemnification?",
        "Can the stockholders decide on the indemnification instead of the board?",
    ],
)
def determination(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    seats: int | None,
    directors: int | None,
    in_office: int | None,
    vacancies: int | None,
    parties: int | None,
    disinterested: int | None,
    present: int | None,
    in_favor: int | None,
    roles: tuple[Role, ...],
    body: Body | None,
    in_writing: bool | None,
    won: bool | None,
    quorum_present: bool | None,
    in_house: bool | None,
    all_parties: bool | None,
    adjudged_liable: bool | None,
    suit: Suit | None,
    court_ordered: bool | None,
    parties_vote: bool | None,
    opinion_on_paper: bool | None,
    counsel_directed: bool | None,
) -> Finding:
    """A quorum of directors who are not parties; failing that or at its wish counsel in writing; or the stockholders."""
    bodies = corporation.every(DeterminationBody)
    if not bodies:
        raise Silent("who determines that a person is to be indemnified", *corporation.every(Indemnity))
    said = _needless(corporation, won=won, court_ordered=court_ordered) if polar else None
    if said is None and polar:
        voting = parties_vote and parties is None and disinterested is None
        said = _barred(bodies, roles, parties_vote=bool(voting), in_house=bool(in_house))
    if said:
        return said.finding(polar=True)
    if adjudged_liable and suit is not Suit.THIRD_PARTY and corporation.find(AdjudgedLiable):
        return judged(corporation, Claim(adjudged_liable=True)).finding(polar=polar)
    board = next((each for each in bodies if each.vote), None)
    if board and all_parties:
        bodies, quorum_present = tuple(replace(each, only_if="") for each in bodies), False
        board = next(each for each in bodies if each.vote)
    whole = board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies)
    if board and whole.whole and (parties is not None or disinterested is not None):
        free = disinterested if disinterested is not None else max((whole.in_office or whole.whole) - (parties or 0), 0)
        return _by_numbers(corporation, board, bodies, (whole.whole, free, present, in_favor), polar=polar)
    others = tuple(each for each in bodies if each is not board)
    if board and others and quorum_present is False and not polar:
        text = f"Without a quorum of directors who were not parties the determination is made by {_ways(others)}."
        under = (*others, *corporation.every(Determination), board)
        return value(text, under=under, values={"who": [_name(each) for each in others]})
    roles = _deciding(roles, body, bodies)
    if polar and all_parties and board and (board.by in roles or not roles):
        return _no_quorum_free(board, others)
    if polar and roles:
        left = counsel_directed or (quorum_present is False and Role.BOARD not in roles)
        bodies, roles = _directed(bodies, roles, directed=bool(left and not in_house))
        return _by(corporation, bodies, roles, in_writing=in_writing, opinion_on_paper=bool(opinion_on_paper))
    return _all(corporation, bodies, polar=polar)


def _directed(
    bodies: tuple[DeterminationBody, ...], roles: tuple[Role, ...], *, directed: bool
) -> tuple[tuple[DeterminationBody, ...], tuple[Role, ...]]:
    """Counsel alone, with no condition left, where a quorum of those who are not parties leaves it to counsel."""
    if not directed or Role.COUNSEL not in roles:
        return bodies, roles
    free = tuple(replace(each, only_if="") if each.by is Role.COUNSEL else each for each in bodies)
    return free, (Role.COUNSEL,)


_DECIDERS: Final = {Body.STOCKHOLDERS: Role.STOCKHOLDER, Body.BOARD: Role.BOARD, Body.COMMITTEE: Role.COMMITTEE}


def _deciding(roles: tuple[Role, ...], body: Body | None, bodies: Sequence[DeterminationBody]) -> tuple[Role, ...]:
    """Those who would decide: the body that is named, where only the person himself is named beside it."""
    only_the_person = not {*roles} - {Role.DIRECTOR, Role.OFFICER}
    if body in _DECIDERS and only_the_person and not any(each.by in roles for each in bodies):
        return (_DECIDERS[body],)
    return roles


def _needless(corporation: Corporation, *, won: bool | None, court_ordered: bool | None) -> Said | None:
    """No determination is needed for one who won, or where a court orders the indemnity."""
    law, success = corporation.find(Determination), corporation.find(SuccessIndemnity)
    if won and success and law and not law.of_success:
        text = "The expenses of one who succeeded in the defense are paid without a determination."
        return Said(text, (success, law), holds=False)
    if court_ordered and law and law.unless_court_orders:
        return Said("Where a court orders the indemnity, no determination is needed.", (law,), holds=False)
    return None


def _barred(
    bodies: Sequence[DeterminationBody], roles: Sequence[Role], *, parties_vote: bool, in_house: bool
) -> Said | None:
    """Those who have no part in it: directors who are parties, and lawyers whom the corporation employs."""
    if parties_vote and any(each.vote for each in bodies):
        text = "The directors who determine it are a quorum of directors who were not parties; one who is a party takes no part."
        return Said(text, tuple(bodies), holds=False, values=_who(bodies))
    if in_house and not {Role.BOARD, Role.STOCKHOLDER} & {*roles}:
        return _not_independent(bodies)
    return None


def _not_independent(bodies: Sequence[DeterminationBody]) -> Said:
    """A lawyer whom the corporation employs is not the independent counsel of the text."""
    counsel = tuple(each for each in bodies if each.by is Role.COUNSEL)
    form = "a written opinion of independent legal counsel" if any(each.written_opinion for each in counsel) else ""
    text = f"The text asks for {form or 'independent legal counsel'}; a lawyer whom the corporation employs is not independent of it."
    under = (*counsel, *(each for each in bodies if each not in counsel))
    return Said(text, under, holds=False, values=_who(bodies))


def _no_quorum_free(board: DeterminationBody, others: Sequence[DeterminationBody]) -> Finding:
    """Where every director is a party no quorum of others is left; the further ways remain."""
    text = f"Every director is a party, so there is no quorum of directors who were not parties; the determination is made by {_ways(others)}."
    return Said(text, (board, *others), holds=False, values=_who(others)).finding(polar=True)


def _who(bodies: Sequence[DeterminationBody]) -> dict[str, list[str]]:
    return {"who": [_name(each) for each in bodies]}


def _by(
    corporation: Corporation,
    bodies: Sequence[DeterminationBody],
    roles: Sequence[Role],
    *,
    in_writing: bool | None,
    opinion_on_paper: bool,
) -> Finding:
    """Whether one body may; the list is closed."""
    found = next((each for each in bodies if each.by in roles), None)
    if found is None:
        text = f"The determination is made by {phrases.roles((each.by for each in bodies), 'or')}, and by nobody else."
        return Said(text, tuple(bodies), holds=False, values={"who": [_name(each) for each in bodies]}).finding(
            polar=True
        )
    if opinion_on_paper and found.by is Role.COUNSEL:
        return _in_writing(bodies)
    if found.written_opinion and in_writing is False:
        return Said("The opinion of counsel must be in writing.", (found,), holds=False).finding(polar=True)
    conditions = []
    if found.vote:
        conditions.append(Point(f"a {found.vote} of a quorum of directors who were not parties votes for it", found))
    if found.only_if:
        conditions.append(Point(found.only_if, found))
    text = f"{_the(found).capitalize()} may determine it{' in a written opinion' if found.written_opinion else ''}."
    rest = tuple(each for each in bodies if each is not found)
    said = Said(text, (found, *rest), conditions=tuple(conditions), values={"who": [_name(each) for each in bodies]})
    return said.also(*corporation.every(Determination)).finding(polar=True)


def _in_writing(bodies: Sequence[DeterminationBody]) -> Finding:
    """Whether the opinion of counsel must be in writing."""
    counsel = tuple(each for each in bodies if each.by is Role.COUNSEL)
    if not counsel:
        raise Silent("an opinion of counsel on the indemnity", *bodies)
    if not any(each.written_opinion for each in counsel):
        raise Silent("the form of counsel's opinion", *counsel)
    return Said("The opinion of counsel must be in writing.", counsel).finding(polar=True)


def _all(corporation: Corporation, bodies: Sequence[DeterminationBody], *, polar: bool) -> Finding:
    law = corporation.find(Determination)
    text = f"The determination is made by {_ways(bodies)}."
    if law:
        court = ", unless a court orders the indemnity" if law.unless_court_orders else ""
        text += f" It says that {names(law.findings)}{court}."
    under = (bodies[0], *((law,) if law else ()), *bodies[1:])
    values = {"who": [_name(each) for each in bodies]}
    return Said(text, under, values=values).finding(polar=polar)


def _ways(bodies: Sequence[DeterminationBody]) -> str:
    """Those who may make it, each with its vote, its form and its condition."""
    ways = []
    for each in bodies:
        way = _the(each)
        way += f", by {phrases.part_of(each.vote, 'quorum of directors who were not parties')}" if each.vote else ""
        way += " in a written opinion" if each.written_opinion else ""
        way += f", if {each.only_if}" if each.only_if else ""
        ways.append(way)
    return "; or ".join(ways)


def _by_numbers(
    corporation: Corporation,
    law: DeterminationBody,
    bodies: Sequence[DeterminationBody],
    numbers: tuple[int, int, int | None, int | None],
    *,
    polar: bool,
) -> Finding:
    """Whether those who are not parties make a quorum, and how many of them must vote for it."""
    whole, free, present, in_favor = numbers
    quorum = corporation.the(Quorum, "a quorum of the board", body=Body.BOARD)
    least = quorum.threshold.least(whole)
    here = min(present, free) if present is not None else None
    others = tuple(each for each in bodies if each is not law)
    if (free if here is None else here) < least:
        text = f"A quorum of directors who are not parties takes {least} of {whole}, and there are {free if here is None else here}."
        cures = tuple(
            Point(f"{_the(each)} may decide{' in a written opinion' if each.written_opinion else ''}", each)
            for each in others
        )
        values = {"quorum": least, "disinterested": free, "who": [_name(each) for each in others]}
        return Said(text, (law, quorum, *others), holds=False, values=values, cures=cures).finding(polar=polar)
    needed = law.vote.least(here if here is not None else least) if law.vote else 0
    values = {"quorum": least, "disinterested": free, "needed": needed}
    text = f"{free} directors are not parties and a quorum takes {least} of {whole}, so they may decide, with {phrases.count(needed, 'vote')} of {here if here is not None else least} present."
    step = Point(f"a {law.vote} of a quorum of {here if here is not None else least} is {needed}", law)
    if not polar:
        return value(text, under=(law, quorum, *others), values=values, steps=(step,))
    holds = in_favor is None or in_favor >= needed
    return Finding(
        Outcome.YES if holds else Outcome.NO,
        f"{'Yes' if holds else 'No'}. {text}",
        (law, quorum, *others),
        values,
        steps=(step,),
    )
