"""Who acts in the place of an officer who is absent: the stand-ins in their order, else a transfer by the board."""

from collections.abc import Sequence
from datetime import date

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Note, Outcome, Point, Silent, needs, value, yes_or_no
from rules.officers.delegation import transfer
from rules.officers.naming import GENERIC, known, names, office_of, persons, values_of
from rules.offices import Absence, Candidate, Order
from rules.provisions import Provision
from rules.provisions.officers import DutiesTransferred, OfficerVacancy, OfficesProvided, StandIn
from rules.rule import rule
from rules.terms import Role, listed

_SAME = {Absence.INABILITY: Absence.DISABILITY, Absence.DISABILITY: Absence.INABILITY}


@rule(
    "officers.absence",
    "who acts in the place of an officer who is absent or unable to act, and in which order",
    reads=[(StandIn, {}), (DutiesTransferred, {})],
    asks=[
        "Who acts when the president is away?",
        "The CEO is unable to act: who takes over?",
        "The secretary is sick, does the assistant secretary step in?",
        "Who stands in for the treasurer?",
        "What happens when an officer is absent?",
        "Who stands in for the chairman of the board?",
        "The CEO is away and the vice presidents are Ann, elected 2019, and Ben, elected 2021: who acts?",
    ],
)
def absence(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    offices: tuple[Role, ...],
    actor: Role | None,
    absent: tuple[Role, ...],
    vacant: tuple[Role, ...],
    why_absent: tuple[Absence, ...],
    candidates: tuple[Candidate, ...],
    ranked: bool | None,
    asks_who: bool | None,
    asks_order: bool | None,
    speaker: tuple[Role, ...],
    by_seniority: bool | None,
    by_age: bool | None,
    under_his_limits: bool | None,
    no_stand_in: bool | None,
    asks_his_powers: bool | None,
) -> Finding:
    """The first stand-in who is there; several holders of that office follow each other as the text says."""
    gone = tuple(dict.fromkeys((*absent, *vacant)))
    by_age = by_age and not asks_order
    claimed = polar and not candidates and (by_age or by_seniority)
    found = (_by_age if by_age else _by_seniority)(corporation, gone or offices, gone) if claimed else None
    limits = polar and under_his_limits is not None
    found = _limits(corporation, gone or offices, bound=bool(under_his_limits)) if limits else found
    if found:
        return found
    polar = polar and not asks_who
    transferred = corporation.find(DutiesTransferred)
    if polar and actor is Role.BOARD and transferred:
        return transfer(transferred, None, polar=True)
    ordered = _ordered(corporation, gone or offices, gone) if asks_order and not (polar or no_stand_in) else None
    if ordered:
        return _who_orders(ordered)
    several = [role for role in absent if stand_ins(corporation, role, away=gone)]
    if len(several) > 1 and not polar and not candidates:
        return _each_place(corporation, several, gone)
    others = tuple(role for role in offices if role not in speaker) or offices
    place = _place(corporation, gone, others, actor)
    if place is None:
        return _any_officer(corporation)
    if no_stand_in and not polar and stand_ins(corporation, place):
        return _nobody(corporation, place, (place, *(law.by for law in stand_ins(corporation, place))), ())
    if not gone and not stand_ins(corporation, place):
        own = corporation.every(StandIn, by=office_of(corporation, place))
        if own:
            return _order_of(own, place)
    powers = _powers(corporation, place, gone) if polar and asks_his_powers else None
    if powers:
        return powers
    asked = [role for role in offices if role not in (place, *gone) and role not in GENERIC]
    found = _in_place_of(corporation, place, gone, why_absent, (candidates, ranked), asked, polar=polar)
    vacancy = corporation.find(OfficerVacancy) if Absence.VACANCY in why_absent else None
    return _until_filled(found, vacancy) if vacancy and found.outcome is Outcome.VALUE else found


def _powers(corporation: Corporation, place: Role, gone: Sequence[Role]) -> Finding | None:
    """Whether a stand-in has the powers of the one in whose place he acts, where the sentence on it speaks of them."""
    law = next((each for each in stand_ins(corporation, place, away=gone) if each.powers), None)
    if law is None:
        return None
    text = f"Yes. {phrases.the(law.by).capitalize()} who acts in the place of {phrases.the(place)} has the powers of that office."
    return yes_or_no(True, text, under=(law,), values={"who": [law.by.value]})


def _ordered(corporation: Corporation, places: Sequence[Role], gone: Sequence[Role]) -> StandIn | None:
    """The stand-in for the one spoken of last, of whom several holders follow an order."""
    laws = (law for role in reversed(places) for law in stand_ins(corporation, role, away=gone))
    return next((law for law in laws if law.order), None)


def _limits(corporation: Corporation, places: Sequence[Role], *, bound: bool) -> Finding:
    """Whether a stand-in is bound by the restrictions of the one in whose place he acts, where a sentence says so."""
    laws = tuple(law for role in places for law in stand_ins(corporation, role))
    found = tuple(dict.fromkeys(law for law in laws if law.restrictions))
    if not found:
        raise Silent("whether a stand-in is bound by the limits of the officer in whose place he acts", *laws[:1])
    law, who = found[0], names(dict.fromkeys(each.by for each in found), "or")
    text = f"{'Yes' if bound else 'No'}. {who.capitalize()} who acts in the place of {phrases.the(law.place[0])} is subject to the restrictions of that office."
    return yes_or_no(bound, text, under=found, values={"who": values_of(each.by for each in found)})


def _by_age(corporation: Corporation, places: Sequence[Role], gone: Sequence[Role]) -> Finding | None:
    """No: where the text orders several stand-ins, it is not by their age."""
    law = _ordered(corporation, places, gone)
    if law is None:
        return None
    text = f"No. Age does not decide. {phrases.the(law.by).capitalize()} acts {_when(law)}.{_order(law)}"
    return yes_or_no(False, text, under=(law,), values={"order": [str(each) for each in law.order]})


def _by_seniority(corporation: Corporation, places: Sequence[Role], gone: Sequence[Role]) -> Finding | None:
    """Whether the one longest in office acts: not where the text names another order, and only in its default where it counts elections."""
    law = _ordered(corporation, places, gone)
    if law is not None and Order.ELECTION not in law.order:
        text = f"No. {phrases.the(law.by).capitalize()} acts {_when(law)}.{_order(law)}"
        return yes_or_no(False, text, under=(law,), values={"order": [str(each) for each in law.order]})
    if law is not None:
        condition = Point("the board determined no order", law)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}.{_order(law)}", (law,), conditions=(condition,))
    unordered = next((each for role in places for each in stand_ins(corporation, role, away=gone)), None)
    return _order_unknown(unordered, None) if unordered else None


def _in_place_of(
    corporation: Corporation,
    place: Role,
    gone: Sequence[Role],
    reasons: Sequence[Absence],
    holders: tuple[Sequence[Candidate], bool | None],
    asked: Sequence[Role],
    *,
    polar: bool,
) -> Finding:
    """Who acts in one place: the stand-in, the readings of two sentences, the first of several by name, or nobody."""
    laws = stand_ins(corporation, place, away=gone)
    if not laws:
        return _nobody(corporation, place, gone, asked if polar else [])
    laws = tuple(each for each in laws if _covers(each, reasons)) or laws
    if not any(_covers(each, reasons) for each in laws):
        return _other_reason(laws[0], place, reasons, polar=polar)
    if len({each.by for each in laws}) > 1:
        return _two_stand_ins(laws, place)
    if laws[0].absent_in_text not in (None, place):
        return misprinted(laws[0], place)
    if len(holders[0]) > 1:
        return _first_in_order(laws[0], *holders, polar=polar)
    if holders[1] is False and laws[0].order and Order.ELECTION not in laws[0].order and not (polar and asked):
        return _order_unknown(laws[0], ranked=False)
    return _acts(laws[0], place, asked, polar=polar)


def stand_ins(corporation: Corporation, place: Role, *, away: Sequence[Role] = ()) -> tuple[StandIn, ...]:
    """The stand-ins for an office who are not away themselves."""
    office = office_of(corporation, place)
    return tuple(
        each
        for each in corporation.every(StandIn)
        if (place in each.place or office in each.place) and each.by not in away
    )


def _place(corporation: Corporation, gone: Sequence[Role], offices: Sequence[Role], actor: Role | None) -> Role | None:
    """Whose place it is: of several who are gone, the one who still has a stand-in."""
    served = [role for role in gone if stand_ins(corporation, role, away=gone)]
    served.sort(key=lambda role: any(role is law.by for other in gone for law in stand_ins(corporation, other)))
    if served:
        return served[0]
    if gone:
        return gone[0]
    named = [role for role in offices if role not in GENERIC]
    places = [role for role in named if role is not actor and stand_ins(corporation, role)]
    if not places and actor in named and any(law.by in named for law in stand_ins(corporation, actor or Role.OTHER)):
        return actor  # whoever stands in for that one is named beside
    return next(iter([*places, *(role for role in named if role is not actor), *named]), None)


def _covers(law: StandIn, reasons: Sequence[Absence]) -> bool:
    """Whether the text's reasons cover those of the question; an office that nobody holds counts as an absence."""
    return all(
        reason in law.when or _SAME.get(reason) in law.when or reason in (Absence.VACANCY, Absence.ABSENCE)
        for reason in reasons
    )


def _when(law: StandIn) -> str:
    """The reasons in words: "in absence, inability to act or refusal to act"."""
    words = [str(each) for each in law.when if each is not Absence.REQUEST]
    asked = "at that officer's request or " if Absence.REQUEST in law.when else ""
    return f"{asked}in case of {listed(words)}"


def _order(law: StandIn) -> str:
    if not law.order:
        return " The text sets no order among several." if law.by is Role.VICE_PRESIDENT else ""
    words = ", or if there is none in ".join(str(each) for each in law.order)
    return f" If there are several, they act in {words}."


def _acts(law: StandIn, place: Role, asked: Sequence[Role], *, polar: bool) -> Finding:
    text = f"{phrases.the(law.by).capitalize()} acts in the place of {phrases.the(place)}, {_when(law)}.{_order(law)}"
    values = {"who": [law.by.value]}
    if polar and asked:
        holds = law.by in asked
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)


def _each_place(corporation: Corporation, places: Sequence[Role], gone: Sequence[Role]) -> Finding:
    """Several officers away, each with a stand-in."""
    pairs = {(law.by, place): law for place in places for law in stand_ins(corporation, place, away=gone)}
    laws = tuple(dict.fromkeys(pairs.values()))
    lines = [f"{phrases.the(by)} for {phrases.the(place)}" for by, place in pairs]
    text = f"Those who act are {listed(lines, 'and')}."
    return value(text, under=tuple(laws), values={"who": values_of(law.by for law in laws)})


def _order_of(laws: Sequence[StandIn], office: Role) -> Finding:
    """For whom the holders of an office stand in, and in which order."""
    places = listed((phrases.the(each.place[0]) for each in laws), "and")
    text = f"{phrases.the(office).capitalize()} acts in the place of {places}, {_when(laws[0])}.{_order(laws[0])}"
    values = {"order": [str(each) for each in laws[0].order], "place": [each.place[0].value for each in laws]}
    return value(text, under=tuple(laws), values=values)


def _who_orders(law: StandIn) -> Finding:
    """Who determines in which order several stand-ins act."""
    text = f"The board of directors determines the order in which several holders of the office of {law.by} act."
    rest = f" Where it determined none, {law.order[1]} decides." if law.order[1:] else ""
    values = {"who": [Role.BOARD.value], "order": [str(each) for each in law.order]}
    return value(f"{text}{rest}", under=(law,), values=values)


def _until_filled(found: Finding, vacancy: OfficerVacancy) -> Finding:
    """An office that nobody holds any more is filled anew."""
    text = f"{found.answer} {phrases.the(vacancy.by).capitalize()} fills the vacant office."
    values = {**found.values, "filled_by": vacancy.by.value}
    note = Note("reading", "An office that nobody holds any more is taken as an absence of its officer.")
    return Finding(found.outcome, text, (*found.under, vacancy), values, notes=(*found.notes, note))


def _two_stand_ins(laws: Sequence[StandIn], place: Role) -> Finding:
    """Two offices are named for the same place, and nothing says which comes first."""
    choices = tuple(
        Choice(f"section {each.section} governs", f"{phrases.the(each.by).capitalize()} acts.") for each in laws
    )
    text = (
        f"The bylaws name two stand-ins for {phrases.the(place)} and do not rank them: "
        f"{' and '.join(f'{phrases.the(each.by)} (section {each.section})' for each in laws)}."
    )
    return Finding(Outcome.AMBIGUOUS, text, tuple(laws), {"who": values_of(each.by for each in laws)}, choices=choices)


def misprinted(law: StandIn, place: Role) -> Finding:
    """The text names the absence of another officer; read to the letter it does not reach this one."""
    printed = law.absent_in_text or place
    choices = (
        Choice("as printed", f"No: only when {phrases.the(printed)} is absent.", Outcome.NO),
        Choice(
            "as seems to be meant", f"Yes: {phrases.the(law.by)} acts when {phrases.the(place)} is absent.", Outcome.YES
        ),
    )
    text = (
        f"The text can be read two ways: as printed, {phrases.the(law.by)} performs the duties of {phrases.the(place)} in the absence of "
        f"{phrases.the(printed)}; it seems to mean the absence of {phrases.the(place)}."
    )
    return Finding(Outcome.AMBIGUOUS, text, (law,), {"who": [law.by.value]}, choices=choices)


def _other_reason(law: StandIn, place: Role, reasons: Sequence[Absence], *, polar: bool) -> Finding:
    """A reason that the text does not name."""
    said = listed(str(each) for each in reasons)
    text = f"{phrases.the(law.by).capitalize()} acts for {phrases.the(place)} {_when(law)}; {said} is not named."
    if polar:
        return yes_or_no(False, f"No. {text}", under=(law,), values={"who": [law.by.value]})
    return Finding(Outcome.NOT_ADDRESSED, f"The bylaws do not say. {text}", (law,))


def _nobody(corporation: Corporation, place: Role, gone: Sequence[Role], asked: Sequence[Role]) -> Finding:
    """No stand-in is left: the board may transfer the duties, where the text lets it."""
    law = corporation.find(DutiesTransferred)
    office = office_of(corporation, place)
    away = tuple(each for each in corporation.every(StandIn) if office in each.place or place in each.place)
    if law is None or not known(corporation, place):
        near: tuple[Provision, ...] = away or corporation.every(OfficesProvided)[:1]
        who = phrases.the(place) + (f" when {names(gone)} are away" if len(gone) > 1 else "")
        raise Silent(f"who acts in the place of {who}", *near)
    text = f"The bylaws name no stand-in for {phrases.the(place)} who is there; the board may transfer the powers and duties to {persons(law.to)}."
    values = {"who": [Role.BOARD.value], "to": values_of(law.to)}
    if asked:
        condition = Point(f"the board transfers the duties to {names(asked[:1])}", law)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law, *away), values, (condition,))
    return value(text, under=(law, *away), values=values)


def _any_officer(corporation: Corporation) -> Finding:
    """Absence of any officer: the board's transfer, else every stand-in of the text."""
    law, laws = corporation.find(DutiesTransferred), corporation.every(StandIn)
    pairs = listed((f"{phrases.the(each.by)} for {phrases.the(each.place[0])}" for each in laws), "and")
    text = f"Stand-ins are {pairs}." if laws else ""
    if law:
        text = f"The board may transfer an absent officer's powers and duties to {persons(law.to)}. {text}"
    if not law and not laws:
        raise Silent("the absence of officers")
    values = {"who": values_of(each.by for each in laws), **({"to": values_of(law.to)} if law else {})}
    return value(text.strip(), under=(*((law,) if law else ()), *laws), values=values)


def _first_in_order(law: StandIn, candidates: Sequence[Candidate], ranked: bool | None, *, polar: bool) -> Finding:
    """Of several holders by name: the order that the board determined, else that of their election."""
    there = [each for each in candidates if not each.away]
    chosen = next((each for each in there if each.first and law.order), None)
    if chosen:
        return _named(law, chosen, f"{chosen.name} comes first in {law.order[0]}", there, polar=polar)
    if Order.ELECTION not in law.order or ranked:
        return _order_unknown(law, ranked)
    dated = sorted((each for each in there if each.elected), key=lambda each: each.elected or date.max)
    if len(dated) < len(there) or not dated:
        return needs(
            f"They act in the order of their election. When was each elected? {_order(law)}".strip(),
            "candidates",
            under=(law,),
        )
    first, *rest = dated
    if rest and rest[0].elected == first.elected:
        return needs("They act in the order of their election. Who was elected first?", "candidates", under=(law,))
    line = ", ".join(each.name for each in dated)
    unless = "" if ranked is False else ", unless the board designated another order"
    return _named(law, first, f"the order of election is {line}{unless}", dated, polar=polar)


def _named(law: StandIn, first: Candidate, why: str, order: Sequence[Candidate], *, polar: bool) -> Finding:
    """The one who acts, by name; or whether the one who is asked about does."""
    text = f"{first.name} acts: {why}."
    step = Point(why, law)
    values = {"who": [first.name, law.by.value], "order": [each.name for each in order]}
    if polar and any(each.asked for each in order):
        holds = first.asked
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values, steps=(step,))
    return value(text, under=(law,), values=values, steps=(step,))


def _order_unknown(law: StandIn, ranked: bool | None) -> Finding:
    """The text knows only the board's order, or no order at all."""
    if not law.order:
        text = f"The bylaws do not say which: {phrases.the(law.by)} acts, and no order among several is set."
        return Finding(Outcome.NOT_ADDRESSED, text, (law,))
    if ranked is False:
        text = f"The bylaws do not say: several act in {law.order[0]}, and without one no other order is given."
        return Finding(Outcome.NOT_ADDRESSED, text, (law,))
    return needs(f"They act in {law.order[0]}. Which order did it determine?", "ranked", under=(law,))
