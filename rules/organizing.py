"""Who presides and who is secretary of a meeting: the first of the chain who is there."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Silent, value, yes_or_no
from rules.provisions.meetings import MeetingSecretary, PresidingOfficer
from rules.terms import Body, Role, listed


def answer_chain(
    corporation: Corporation,
    kind: type[PresidingOfficer] | type[MeetingSecretary],
    body: Body,
    *,
    polar: bool,
    roles: Sequence[Role],
    away: Sequence[Role],
) -> Finding:
    """Walk down the chain past those who are away."""
    what = "who presides at" if kind is PresidingOfficer else "who is secretary of"
    links = [(role, each) for each in corporation.every(kind, body=body) for role in each.chain]
    if not links:
        raise Silent(f"{what} meetings of {phrases.body(body)}")
    there = [(role, each) for role, each in links if role not in away]
    if not there:
        raise Silent(
            f"{what} meetings of {phrases.body(body)} when {phrases.roles(away, 'and')} are away", links[-1][1]
        )
    does = "presides" if kind is PresidingOfficer else "acts as secretary of the meeting"
    first, under = there[0]
    rest = [phrases.the(role) for role, _ in there[1:]]
    text = f"{phrases.the(first).capitalize()} {does}" + (
        f"; in that one's absence {listed(rest, 'then')}." if rest else "."
    )
    provisions = tuple(dict.fromkeys([under, *(each for _, each in there[:2])]))
    asked = [role for role in roles if role not in away and any(role is each for each, _ in links)]
    strangers = [
        role
        for role in roles
        if role not in away and role not in (Role.DIRECTOR, Role.STOCKHOLDER, Role.BOARD, Role.PRESIDING)
    ]
    if polar and strangers:
        holds = asked[:1] == [first]
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=provisions, values={"who": first.value})
    return value(text, under=provisions, values={"who": first.value})
