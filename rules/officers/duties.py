"""What each office does and may do, and which office does a thing."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Silent, value, yes_or_no
from rules.officers.doing import doing, holders, on_other_officers, sentence, who
from rules.officers.duty_asks import DUTY_ASKS
from rules.officers.naming import GENERIC, an, called, names, office_of, title_of, values_of
from rules.officers.powers import (
    NO_OFFICER,
    for_committee,
    left_undone,
    may,
    may_board_let,
    only_if_asked,
    without_power,
)
from rules.offices import Task
from rules.provisions.officers import Duty, OfficeTitle, PowerConferred, StandIn
from rules.rule import rule
from rules.terms import Body, Role

_PAYING = frozenset({Task.DISBURSE_FUNDS, Task.ORDER_DISBURSEMENTS})


@rule(
    "officers.duties",
    "what an officer does and may do, and which officer does a thing",
    reads=[(Duty, {}), (PowerConferred, {}), (OfficeTitle, {})],
    asks=DUTY_ASKS,
)
def duties(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    offices: tuple[Role, ...],
    titles: tuple[str, ...],
    actor: Role | None,
    tasks: tuple[Task, ...],
    asks_superior: bool | None,
    absent: tuple[Role, ...],
    vacant: tuple[Role, ...],
    body: Body | None,
    asks_who: bool | None,
    unauthorized: bool | None,
    automatic: bool | None,
    skips_duty: bool | None,
    orders_of: Role | None,
    defies: bool | None,
    no_other_orders: bool | None,
    puts_off: bool | None,
    claims_yearly: bool | None,
    claims_on_request: bool | None,
) -> Finding:
    """By the thing that is done where the question names one, else by the office."""
    named = tuple(role for role in offices if role is not Role.OFFICER)
    polar = polar and not asks_who
    if orders_of and polar:
        under = _under_orders(named, actor, orders_of)
        return _obeys(corporation, under, orders_of, defies=bool(defies), alone=bool(no_other_orders))
    if asks_superior and named:
        return _superior(corporation, named, actor, polar=polar)
    found = _unordered(corporation) if polar and unauthorized and _PAYING & set(tasks) else None
    if polar and Task.REPORT_FINANCES in tasks and (claims_yearly or claims_on_request or puts_off):
        found = _account(corporation, named, on_request=bool(claims_on_request), put_off=bool(puts_off))
    if found:
        return found
    if Task.ASSIGN_DUTIES in tasks:
        return _assigners(corporation, named, actor, polar=polar)
    if tasks:
        found = _task(corporation, named, titles, actor, tasks, (*absent, *vacant), body, polar=polar)
        found = left_undone(found) if skips_duty else found
        found = without_power(found) if unauthorized else found
        return only_if_asked(found) if automatic else found
    if polar or not (named or titles):
        return _unknown_task(corporation, named, titles)
    if titles and not named:
        raise Silent(called((), titles), *on_other_officers(corporation))
    return _of_office(corporation, named[0])


def _unordered(corporation: Corporation) -> Finding | None:
    """Whether money is paid out that nobody ordered."""
    ordered = doing(corporation, (Task.DISBURSE_FUNDS,))
    if not ordered:
        return None
    text = " ".join(sentence(each) for each in ordered)
    return yes_or_no(False, f"No. {text}", under=ordered, values={"who": values_of(holders(ordered))})


def _account(corporation: Corporation, named: Sequence[Role], *, on_request: bool, put_off: bool) -> Finding | None:
    """Whether an account is due only on request, or at times that the text does not name; None where it names none.

    One that is asked for is not put off, if it is asked for by one whose request the text names.
    """
    laws = [each for each in doing(corporation, (Task.REPORT_FINANCES,)) if each.account_at]
    own = [each for each in laws if any(office_of(corporation, role) in each.offices for role in named)] or laws
    if not own:
        return None
    due = own[0].account_at
    others = [role for role in named if role not in own[0].offices]
    if put_off and others and not set(others) & set(own[0].account_required_by):
        raise Silent(f"an account at the request of {names(others, 'or')}", own[0])
    holds = on_request and len(due) == 1
    text = f"{'Yes' if holds else 'No'}. The account is due {' and '.join(due)}. {sentence(own[0])}"
    return yes_or_no(holds, text, under=own, values={"when": list(due), "who": values_of(holders(own))})


def _task(
    corporation: Corporation,
    named: Sequence[Role],
    titles: Sequence[str],
    actor: Role | None,
    tasks: Sequence[Task],
    away: Sequence[Role],
    body: Body | None,
    *,
    polar: bool,
) -> Finding:
    """Who does a thing, or whether the one whom the question names may."""
    doer = actor if actor is not None else next((role for role in named if role not in away), None)
    if not polar or (doer is None and not titles):
        return who(corporation, tasks, away)
    if actor is Role.BOARD and Role.BOARD not in holders(doing(corporation, tasks)):
        return may_board_let(corporation, tasks, named[0] if named else Role.OTHER)
    found = may(corporation, tasks, doer or Role.OTHER, away, titles)
    return for_committee(found) if body is Body.COMMITTEE else found


def _of_office(corporation: Corporation, role: Role) -> Finding:
    """Everything that the text gives to one office."""
    office = office_of(corporation, role)
    laws = tuple(each for each in corporation.every(Duty) if office in each.offices)
    acting = corporation.every(StandIn, by=office)
    if not laws and not acting:
        raise Silent(f"what {an(role)} does", *on_other_officers(corporation))
    title = title_of(corporation, role)
    titles = (title,) if title else corporation.every(OfficeTitle, office=office)
    lead = "".join(f"{phrases.the(each.office).capitalize()} is the {each.title.value}. " for each in titles[:1])
    does = list(dict.fromkeys(each.says for each in laws if each.says))
    if not laws:
        does = [f"acts for {phrases.the(each.place[0])}" for each in acting]
    text = f"{lead}{an(office).capitalize()} {'; '.join(does)}."
    under = (*titles[:1], *laws, *acting)
    return value(text, under=under, values={"office": office.value, "duties": does})


def _unknown_task(corporation: Corporation, named: Sequence[Role], titles: Sequence[str]) -> Finding:
    """A thing that no sentence speaks of."""
    role = next((each for each in named if each not in GENERIC and each not in NO_OFFICER), None)
    if role is None:
        raise Silent(f"what {called(named, titles)} does" if named or titles else "who does that")
    laws = tuple(each for each in corporation.every(Duty) if office_of(corporation, role) in each.offices)
    raise Silent(f"that among the duties and powers of {phrases.the(role)}", *laws[:2])


def _superior(corporation: Corporation, named: Sequence[Role], actor: Role | None, *, polar: bool) -> Finding:
    """Under whose direction or supervision an office stands."""
    role = actor if actor is not None and actor in named else named[0]
    laws = tuple(
        each for each in corporation.every(Duty) if office_of(corporation, role) in each.offices and each.subject_to
    )
    over = tuple(each for each in doing(corporation, (Task.SUPERVISE_OFFICERS,)) if role not in each.offices)
    if not laws and not over:
        raise Silent(f"under whose direction {phrases.the(role)} acts")
    roles = tuple(dict.fromkeys(each for law in laws for each in law.subject_to)) or holders(over)
    text = f"{phrases.the(role).capitalize()} acts under the direction or supervision of {names(roles, 'or')}."
    values = {"who": values_of(roles)}
    other = next((office_of(corporation, each) for each in named if each is not role), None)
    if polar and other is not None:
        holds = other in roles or other in holders(over)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(*laws, *over), values=values)
    return value(text, under=(*laws, *over), values=values)


def _under_orders(named: Sequence[Role], actor: Role | None, over: Role) -> Role:
    """The officer who would obey: whoever is named and does not give the orders."""
    others = [role for role in (actor, *named) if role is not None and role not in (over, *NO_OFFICER)]
    return next(iter(others), Role.OFFICER)


def _obeys(corporation: Corporation, role: Role, over: Role, *, defies: bool, alone: bool) -> Finding:
    """Whether an officer has to follow the orders of another, may leave them aside, or (`alone`) has nobody else's to follow."""
    office = office_of(corporation, role)
    laws = tuple(each for each in corporation.every(Duty) if office in each.offices and each.subject_to)
    roles = tuple(dict.fromkeys(each for law in laws for each in law.subject_to))
    giver = office_of(corporation, over)
    under = tuple(each for each in laws if giver in each.subject_to)
    if not laws or (defies and not under):
        raise Silent(f"whether {phrases.the(role)} has to follow the orders of {phrases.the(over)}", *laws)
    text = f"{phrases.the(office).capitalize()} acts under the direction or supervision of {names(roles, 'or')}."
    holds = roles == (giver,) if alone else bool(under) is not defies
    return yes_or_no(
        holds, f"{'Yes' if holds else 'No'}. {text}", under=under or laws, values={"who": values_of(roles)}
    )


def _assigners(corporation: Corporation, named: Sequence[Role], actor: Role | None, *, polar: bool) -> Finding:
    """Who may prescribe further duties of an office."""
    about = [office_of(corporation, role) for role in named if role is not actor] or [Role.OFFICER]
    laws = tuple(each for each in corporation.every(Duty) if about[0] in each.offices and each.assigned_by)
    laws = laws or tuple(each for each in corporation.every(Duty, offices=Role.OFFICER) if each.assigned_by)
    if not laws:
        raise Silent(f"who prescribes the duties of {an(about[0])}")
    by = tuple(dict.fromkeys(role for each in laws for role in each.assigned_by))
    text = f"{names(by, 'or').capitalize()} may prescribe the duties of {an(about[0])}."
    values = {"who": values_of(by)}
    if polar and actor is not None:
        holds = office_of(corporation, actor) in by or actor in by
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=laws, values=values)
    return value(text, under=laws, values=values)
