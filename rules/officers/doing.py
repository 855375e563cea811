"""Which office does a thing: its holder, whoever stands in for an absent one, or whom the board authorizes."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Silent, value
from rules.officers.absence import misprinted, stand_ins
from rules.officers.naming import names, provided, values_of
from rules.offices import Task
from rules.provisions import Provision
from rules.provisions.officers import Duty, OfficesProvided, PowerConferred, StandIn
from rules.provisions.records import StockholderList
from rules.terms import Role, listed


def doing(corporation: Corporation, tasks: Sequence[Task]) -> tuple[Duty, ...]:
    """The sentences that give one of these tasks to an office."""
    return tuple(each for each in corporation.every(Duty) if any(task in tasks for task in each.tasks))


def holders(laws: Sequence[Duty]) -> tuple[Role, ...]:
    """The offices that sentences speak of."""
    return tuple(dict.fromkeys(role for each in laws for role in each.offices))


def conferred(corporation: Corporation, tasks: Sequence[Task]) -> tuple[PowerConferred, ...]:
    """The sentences that let the board give the power to others."""
    return tuple(law for task in tasks for law in corporation.every(PowerConferred, task=task))


def sentence(law: Duty) -> str:
    """A duty as a sentence: "The secretary has custody of the seal."."""
    return f"{names(law.offices, 'or').capitalize()} {law.says}."


def on_other_officers(corporation: Corporation) -> tuple[Provision, ...]:
    """What comes nearest for an officer whom the document does not name."""
    return (*corporation.every(Duty, offices=Role.OFFICER)[-1:], *corporation.every(OfficesProvided)[:1])


def who(corporation: Corporation, tasks: Sequence[Task], away: Sequence[Role]) -> Finding:
    """Which office does it, or who stands in where that one is away."""
    laws = doing(corporation, tasks)
    given = conferred(corporation, tasks)
    if not laws:
        return _authorized(corporation, given, tasks)
    there = [role for role in holders(laws) if role not in away and not _one_office(corporation, role, away)]
    if not there or any(stand_ins(corporation, role, away=away) for role in holders(laws) if role in away):
        return _in_absence(corporation, laws, away)
    shown = [each for each in laws if any(role in there for role in each.offices)]
    text = " ".join(dict.fromkeys(sentence(each) for each in shown[:3]))
    if given:
        text += f" The board may also give that power to {_others(given[0])}."
    values = {"who": values_of(there)}
    to = tuple(dict.fromkeys(role for each in shown for role in each.to))
    if to and Task.REPORT_FINANCES in tasks:
        values["to"] = values_of(to)
    return value(text, under=(*shown, *given), values=values)


def _one_office(corporation: Corporation, role: Role, away: Sequence[Role]) -> bool:
    """Whether the text treats the office as one with that of someone who is away."""
    return role in provided(corporation) and any(
        role in law.place and any(each in law.place for each in away) for law in corporation.every(StandIn)
    )


def _others(law: PowerConferred) -> str:
    words = {Role.OFFICER: "any other officer", Role.OTHER: "others"}
    return listed((words.get(role, role.value) for role in law.to), "or")


def _authorized(corporation: Corporation, given: Sequence[PowerConferred], tasks: Sequence[Task]) -> Finding:
    """No office has it by the text; the board may give it."""
    if not given and Task.KEEP_STOCK_LEDGER in tasks:
        return _ledger(corporation)
    if not given:
        raise Silent(f"who {tasks[0]}")
    law = given[0]
    text = f"The bylaws give it to no officer by name: {phrases.the(law.by)} authorizes who {law.task}."
    return value(text, under=(law,), values={"who": [law.by.value], "authorized_by": law.by.value})


def _ledger(corporation: Corporation) -> Finding:
    """The stock ledger: kept by the custodian of the records where there is one, else by an officer without a name."""
    records = doing(corporation, (Task.KEEP_RECORDS,))
    if records:
        text = " ".join(sentence(each) for each in records)
        return value(text, under=records, values={"who": values_of(holders(records))})
    raise Silent("which officer keeps the stock ledger", *corporation.every(StockholderList))


def _in_absence(corporation: Corporation, laws: Sequence[Duty], away: Sequence[Role]) -> Finding:
    """The holder is away: whoever acts in that place."""
    place = next(role for role in holders(laws) if role in away)
    acting = stand_ins(corporation, place, away=away)
    if acting and acting[0].absent_in_text not in (None, place):
        return misprinted(acting[0], place)
    if not acting:
        raise Silent(f"who does this when {phrases.the(place)} is away", *acting, *laws[:1])
    law = acting[0]
    text = f"{phrases.the(law.by).capitalize()} does it in the absence of {phrases.the(place)}, whose duty it is."
    return value(text, under=(law, laws[0]), values={"who": [law.by.value]})
