"""Whether an office may do a thing: as its own, in another's place, by a power that the board gives, or not."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, yes_or_no
from rules.officers.absence import stand_ins
from rules.officers.doing import conferred, doing, holders, on_other_officers, sentence
from rules.officers.naming import GENERIC, an, office_of, provided, values_of
from rules.offices import Task
from rules.provisions import Provision
from rules.provisions.officers import Duty, PowerConferred, StandIn
from rules.terms import Role, listed

NO_OFFICER = (Role.BOARD, Role.DIRECTOR, Role.STOCKHOLDER, Role.COMMITTEE)
"""Bodies, and those who hold no office."""


def may(
    corporation: Corporation, tasks: Sequence[Task], who: Role, away: Sequence[Role], titles: Sequence[str]
) -> Finding:
    """Whether one office does it: as its own, in another's place, by a power that the board gives, or not."""
    laws = doing(corporation, tasks)
    given = conferred(corporation, tasks)
    office = office_of(corporation, who)
    own = tuple(
        each for each in laws if office in each.offices or who in each.offices or _any_of_them(corporation, each, who)
    )
    if own:
        return _own(own, tuple(each for each in laws if each not in own))
    name = listed((f"the {title}" for title in titles), "or") if who is Role.OTHER and titles else an(who)
    acting = next((each for role in holders(laws) for each in stand_ins(corporation, role) if each.by is office), None)
    if acting:
        return _in_place(acting, laws, away)
    if given and _within(given[0], who, titles):
        condition = Point(f"{phrases.the(given[0].by)} gives {name} that power", given[0])
        text = f"Only if {condition.text}. " + " ".join(sentence(each) for each in laws[:1])
        return Finding(Outcome.CONDITIONAL, text.strip(), (*given, *laws), conditions=(condition,))
    if not laws:
        raise Silent(f"whether {name} {tasks[0]}", *on_other_officers(corporation))
    text = f"No, not by the bylaws. {' '.join(dict.fromkeys(sentence(each) for each in laws[:2]))}"
    return yes_or_no(False, text, under=laws, values={"who": values_of(holders(laws))})


def may_board_let(corporation: Corporation, tasks: Sequence[Task], office: Role) -> Finding:
    """Whether the board may let an officer do it: where that one does it anyway, or may be given the power or the duty."""
    found = may(corporation, tasks, office, (), ())
    if found.outcome in (Outcome.YES, Outcome.NOT_ADDRESSED):
        return found
    given = conferred(corporation, tasks)
    role = office_of(corporation, office)
    assigned = tuple(law for law in corporation.every(Duty) if role in law.offices and Role.BOARD in law.assigned_by)
    under: tuple[Provision, ...] = given or assigned
    if not under:
        return found
    what = "give {} that power" if given else "prescribe further duties of {}"
    text = f"Yes. The board may {what.format(an(office))}."
    return yes_or_no(True, text, under=(*under, *found.under))


def _within(law: PowerConferred, who: Role, titles: Sequence[str]) -> bool:
    """Whether the board may give the power to this one."""
    return bool(Role.OTHER in law.to or titles or who is Role.OFFICER or who not in (*GENERIC, *NO_OFFICER))


def _any_of_them(corporation: Corporation, law: Duty, who: Role) -> bool:
    """Whether the sentence speaks of any officer, and this is one."""
    return Role.OFFICER in law.offices and (who in provided(corporation) or who is Role.OFFICER)


def _own(own: Sequence[Duty], others: Sequence[Duty]) -> Finding:
    first = own[0]
    text = f"Yes. {sentence(first)}"
    conditions = tuple(
        Point(f"{phrases.the(each.if_asked_by)} asks for it", each) for each in own if each.if_asked_by is not None
    )
    if first.unless and first.unless not in text:
        text += f" Not where {first.unless}."
    values = {"who": values_of((*holders(own), *holders(others)))}
    return Finding(Outcome.YES, text, (*own, *others), values, conditions)


def _in_place(law: StandIn, laws: Sequence[Duty], away: Sequence[Role]) -> Finding:
    """The one who asks about is the stand-in of the one whose duty it is."""
    place = next(role for role in law.place if role in holders(laws))
    under = (law, *laws)
    if place in away and law.absent_in_text is None:
        text = f"Yes. {an(law.by).capitalize()} acts in the absence of {an(place)}, whose duty it is."
        return yes_or_no(True, text, under=under, values={"who": [law.by.value]})
    condition = Point(f"{an(place)} is absent or cannot act", law)
    text = f"Only in the place of {an(place)}, whose duty it is: if {condition.text}."
    return Finding(Outcome.CONDITIONAL, text, under, conditions=(condition,))


def only_if_asked(found: Finding) -> Finding:
    """A no to what is done of the officer's own accord, where the text has it done on request alone."""
    first = found.under[0] if found.under else None
    if found.outcome is not Outcome.YES or not isinstance(first, Duty) or first.if_asked_by is None:
        return found
    text = f"No, only if {phrases.the(first.if_asked_by)} asks for it. {sentence(first)}"
    return yes_or_no(False, text, under=found.under, values=found.values)


def left_undone(found: Finding) -> Finding:
    """A no to whether an officer may leave a thing undone that the text has that one do."""
    first = found.under[0] if found.under else None
    if found.outcome is not Outcome.YES or not isinstance(first, Duty) or first.if_asked_by is not None:
        return found
    return yes_or_no(False, f"No. {found.answer.removeprefix('Yes. ')}", under=found.under, values=found.values)


def without_power(found: Finding) -> Finding:
    """A no to one whom nobody gave the power that the board may give."""
    first = found.under[0] if found.under else None
    if found.outcome is not Outcome.CONDITIONAL or not isinstance(first, PowerConferred):
        return found
    text = f"No, without that power. {found.answer}"
    return yes_or_no(False, text, under=found.under, values=found.values)


def for_committee(found: Finding) -> Finding:
    """What is done for a committee only on its request."""
    asked = [each for each in found.under if isinstance(each, Duty) and each.if_asked_by is Role.COMMITTEE]
    if found.outcome is not Outcome.YES or not asked:
        return found
    condition = Point("the committee asks for it", asked[0])
    text = f"Only if {condition.text}. {sentence(asked[0])}"
    return Finding(Outcome.CONDITIONAL, text, (asked[0], *found.under), found.values, (condition,))
