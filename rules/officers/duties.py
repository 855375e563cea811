"""What each office does and may do, and which office does a thing."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.officers.absence import misprinted, stand_ins
from rules.officers.duty_asks import DUTY_ASKS
from rules.officers.naming import GENERIC, an, called, names, office_of, provided, title_of, values_of
from rules.offices import Task
from rules.provisions import Provision
from rules.provisions.officers import Duty, OfficesProvided, OfficeTitle, PowerConferred, StandIn
from rules.provisions.records import StockholderList
from rules.rule import rule
from rules.terms import Body, Role, listed

_NO_OFFICER = (Role.BOARD, Role.DIRECTOR, Role.STOCKHOLDER, Role.COMMITTEE)


@rule(
    "officers.duties",
    "what an officer does and may do, and which officer does a thing",
    reads=[(Duty, {}), (PowerConferred, {}), (OfficeTitle, {})],
    asks=DUTY_ASKS,
)
def duties(
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
) -> Finding:
    """By the thing that is done where the question names one, else by the office."""
    named = tuple(role for role in offices if role is not Role.OFFICER)
    if asks_superior and named:
        return _superior(corporation, named, actor, polar=polar)
    if Task.ASSIGN_DUTIES in tasks:
        return _assigners(corporation, named, actor, polar=polar)
    if tasks:
        who = actor if actor is not None else next((role for role in named if role not in (*absent, *vacant)), None)
        if polar and actor is Role.BOARD and named:
            return _may_board_let(corporation, tasks, named[0])
        if polar and (who is not None or titles):
            found = _may(corporation, tasks, who or Role.OTHER, (*absent, *vacant), titles)
            return _for_committee(found) if body is Body.COMMITTEE else found
        return _who(corporation, tasks, (*absent, *vacant))
    if polar or not (named or titles):
        return _unknown_task(corporation, named, titles)
    if titles and not named:
        raise Silent(called((), titles), *_on_other_officers(corporation))
    return _of_office(corporation, named[0])


def doing(corporation: Corporation, tasks: Sequence[Task]) -> tuple[Duty, ...]:
    """The sentences that give one of these tasks to an office."""
    return tuple(each for each in corporation.every(Duty) if any(task in tasks for task in each.tasks))


def _roles(laws: Sequence[Duty]) -> tuple[Role, ...]:
    return tuple(dict.fromkeys(role for each in laws for role in each.offices))


def _sentence(law: Duty) -> str:
    """A duty as a sentence: "The secretary has custody of the seal."."""
    return f"{names(law.offices, 'or').capitalize()} {law.says}."


def _on_other_officers(corporation: Corporation) -> tuple[Provision, ...]:
    return (*corporation.every(Duty, offices=Role.OFFICER)[-1:], *corporation.every(OfficesProvided)[:1])


def _of_office(corporation: Corporation, role: Role) -> Finding:
    """Everything that the text gives to one office."""
    office = office_of(corporation, role)
    laws = tuple(each for each in corporation.every(Duty) if office in each.offices)
    acting = corporation.every(StandIn, by=office)
    if not laws and not acting:
        raise Silent(f"what {an(role)} does", *_on_other_officers(corporation))
    title = title_of(corporation, role)
    titles = (title,) if title else corporation.every(OfficeTitle, office=office)
    lead = "".join(f"{phrases.the(each.office).capitalize()} is the {each.title.value}. " for each in titles[:1])
    does = list(dict.fromkeys(each.says for each in laws if each.says))
    if not laws:
        does = [f"acts for {phrases.the(each.place[0])}" for each in acting]
    text = f"{lead}{an(office).capitalize()} {'; '.join(does)}."
    under = (*titles[:1], *laws, *acting)
    return value(text, under=under, values={"office": office.value, "duties": does})


def _who(corporation: Corporation, tasks: Sequence[Task], away: Sequence[Role]) -> Finding:
    """Which office does it, or who stands in where that one is away."""
    laws = doing(corporation, tasks)
    given = next((law for task in tasks if (law := corporation.find(PowerConferred, task=task))), None)
    if not laws:
        return _conferred(corporation, given, tasks)
    holders = [role for role in _roles(laws) if role not in away and not _one_office(corporation, role, away)]
    if not holders:
        return _in_absence(corporation, laws, away)
    shown = [each for each in laws if any(role in holders for role in each.offices)]
    text = " ".join(dict.fromkeys(_sentence(each) for each in shown[:3]))
    if given:
        text += f" The board may also give that power to {_others(given)}."
    values = {"who": values_of(holders)}
    return value(text, under=(*shown, *((given,) if given else ())), values=values)


def _one_office(corporation: Corporation, role: Role, away: Sequence[Role]) -> bool:
    """Whether the text treats the office as one with that of someone who is away."""
    return role in provided(corporation) and any(
        role in law.place and any(each in law.place for each in away) for law in corporation.every(StandIn)
    )


def _others(law: PowerConferred) -> str:
    words = {Role.OFFICER: "any other officer", Role.OTHER: "others"}
    return listed((words.get(role, role.value) for role in law.to), "or")


def _conferred(corporation: Corporation, law: PowerConferred | None, tasks: Sequence[Task]) -> Finding:
    """No office has it by the text; the board may give it."""
    if law is None and Task.KEEP_STOCK_LEDGER in tasks:
        return _ledger(corporation)
    if law is None:
        raise Silent(f"who {tasks[0]}")
    text = f"The bylaws give it to no officer by name: {phrases.the(law.by)} authorizes who {law.task}."
    return value(text, under=(law,), values={"who": [law.by.value], "authorized_by": law.by.value})


def _ledger(corporation: Corporation) -> Finding:
    """The stock ledger: kept by the custodian of the records where there is one, else by an officer without a name."""
    records = doing(corporation, (Task.KEEP_RECORDS,))
    if records:
        text = " ".join(_sentence(each) for each in records)
        return value(text, under=records, values={"who": values_of(_roles(records))})
    raise Silent("which officer keeps the stock ledger", *corporation.every(StockholderList))


def _may_board_let(corporation: Corporation, tasks: Sequence[Task], office: Role) -> Finding:
    """Whether the board may let an officer do it: where that one does it anyway, or may be given the power or the duty."""
    found = _may(corporation, tasks, office, (), ())
    if found.outcome in (Outcome.YES, Outcome.NOT_ADDRESSED):
        return found
    given = next((law for task in tasks if (law := corporation.find(PowerConferred, task=task))), None)
    role = office_of(corporation, office)
    assigned = tuple(law for law in corporation.every(Duty) if role in law.offices and Role.BOARD in law.assigned_by)
    under: tuple[Provision, ...] = (given,) if given else assigned
    if not under:
        return found
    what = "give {} that power" if given else "prescribe further duties of {}"
    text = f"Yes. The board may {what.format(an(office))}."
    return yes_or_no(True, text, under=(*under, *found.under))


def _for_committee(found: Finding) -> Finding:
    """What is done for a committee only on its request."""
    asked = [each for each in found.under if isinstance(each, Duty) and each.if_asked_by is Role.COMMITTEE]
    if found.outcome is not Outcome.YES or not asked:
        return found
    condition = Point("the committee asks for it", asked[0])
    text = f"Only if {condition.text}. {_sentence(asked[0])}"
    return Finding(Outcome.CONDITIONAL, text, (asked[0], *found.under), found.values, (condition,))


def _in_absence(corporation: Corporation, laws: Sequence[Duty], away: Sequence[Role]) -> Finding:
    """The holder is away: whoever acts in that place."""
    place = next(role for role in _roles(laws) if role in away)
    acting = stand_ins(corporation, place, away=away)
    if acting and acting[0].absent_in_text not in (None, place):
        return misprinted(acting[0], place)
    if not acting:
        raise Silent(f"who does this when {phrases.the(place)} is away", *acting, *laws[:1])
    law = acting[0]
    text = f"{phrases.the(law.by).capitalize()} does it in the absence of {phrases.the(place)}, whose duty it is."
    return value(text, under=(law, laws[0]), values={"who": [law.by.value]})


def _may(
    corporation: Corporation, tasks: Sequence[Task], who: Role, away: Sequence[Role], titles: Sequence[str]
) -> Finding:
    """Whether one office does it: as its own, in another's place, by a power that the board gives, or not."""
    laws = doing(corporation, tasks)
    given = next((law for task in tasks if (law := corporation.find(PowerConferred, task=task))), None)
    office = office_of(corporation, who)
    own = tuple(
        each for each in laws if office in each.offices or who in each.offices or _any_of_them(corporation, each, who)
    )
    if own:
        return _own(own, tuple(each for each in laws if each not in own))
    name = listed((f"the {title}" for title in titles), "or") if who is Role.OTHER and titles else an(who)
    acting = next((each for role in _roles(laws) for each in stand_ins(corporation, role) if each.by is office), None)
    if acting:
        return _in_place(acting, laws, away)
    if given and (Role.OTHER in given.to or titles or who is Role.OFFICER or who not in (*GENERIC, *_NO_OFFICER)):
        condition = Point(f"{phrases.the(given.by)} gives {name} that power", given)
        text = f"Only if {condition.text}. " + " ".join(_sentence(each) for each in laws[:1])
        return Finding(Outcome.CONDITIONAL, text.strip(), (given, *laws), conditions=(condition,))
    if not laws:
        raise Silent(f"whether {name} {tasks[0]}", *_on_other_officers(corporation))
    text = f"No, not by the bylaws. {' '.join(dict.fromkeys(_sentence(each) for each in laws[:2]))}"
    return yes_or_no(False, text, under=laws, values={"who": values_of(_roles(laws))})


def _any_of_them(corporation: Corporation, law: Duty, who: Role) -> bool:
    """Whether the sentence speaks of any officer, and this is one."""
    return Role.OFFICER in law.offices and (who in provided(corporation) or who is Role.OFFICER)


def _own(own: Sequence[Duty], others: Sequence[Duty]) -> Finding:
    first = own[0]
    text = f"Yes. {_sentence(first)}"
    conditions = tuple(
        Point(f"{phrases.the(each.if_asked_by)} asks for it", each) for each in own if each.if_asked_by is not None
    )
    if first.unless and first.unless not in text:
        text += f" Not where {first.unless}."
    values = {"who": values_of((*_roles(own), *_roles(others)))}
    return Finding(Outcome.YES, text, (*own, *others), values, conditions)


def _in_place(law: StandIn, laws: Sequence[Duty], away: Sequence[Role]) -> Finding:
    """The one who asks about is the stand-in of the one whose duty it is."""
    place = next(role for role in law.place if role in _roles(laws))
    under = (law, *laws)
    if place in away and law.absent_in_text is None:
        text = f"Yes. {an(law.by).capitalize()} acts in the absence of {an(place)}, whose duty it is."
        return yes_or_no(True, text, under=under, values={"who": [law.by.value]})
    condition = Point(f"{an(place)} is absent or cannot act", law)
    text = f"Only in the place of {an(place)}, whose duty it is: if {condition.text}."
    return Finding(Outcome.CONDITIONAL, text, under, conditions=(condition,))


def _unknown_task(corporation: Corporation, named: Sequence[Role], titles: Sequence[str]) -> Finding:
    """A thing that no sentence speaks of."""
    role = next((each for each in named if each not in GENERIC and each not in _NO_OFFICER), None)
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
    roles = tuple(dict.fromkeys(each for law in laws for each in law.subject_to)) or _roles(over)
    text = f"{phrases.the(role).capitalize()} acts under the direction or supervision of {names(roles, 'or')}."
    values = {"who": values_of(roles)}
    other = next((office_of(corporation, each) for each in named if each is not role), None)
    if polar and other is not None:
        holds = other in roles or other in _roles(over)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(*laws, *over), values=values)
    return value(text, under=(*laws, *over), values=values)


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
