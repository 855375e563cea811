"""Who presides and who is secretary of a meeting: the first of the chain who is there."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome, Point, Silent, value, yes_or_no
from rules.officers.naming import office_of
from rules.provisions.meetings import Choice as Chosen
from rules.provisions.meetings import MeetingSecretary, PresidingOfficer
from rules.terms import Body, Of, Role, Threshold, listed

Link = tuple[Role, PresidingOfficer | MeetingSecretary]
_ANYBODY = (Role.DIRECTOR, Role.STOCKHOLDER, Role.BOARD, Role.PRESIDING)


def answer_chain(
    corporation: Corporation,
    kind: type[PresidingOfficer] | type[MeetingSecretary],
    body: Body,
    *,
    polar: bool,
    roles: Sequence[Role],
    away: Sequence[Role],
    here: Sequence[Role] = (),
    actor: Role | None = None,
    either: bool = False,
    picks: bool = False,
    another: bool = False,
    must_be_chosen: bool = False,
    only_then: bool = False,
) -> Finding:
    """Walk down the chain past those who are away; a second section that names another stand-in is told beside it."""
    roles, away, here = (tuple(office_of(corporation, each) for each in those) for those in (roles, away, here))
    what = "who presides at" if kind is PresidingOfficer else "who is secretary of"
    links = [(role, each) for each in corporation.every(kind, body=body) if not each.instead for role in each.chain]
    if not links:
        raise Silent(f"{what} meetings of {phrases.body(body)}")
    there = [(role, each) for role, each in links if role not in away]
    if not there:
        raise Silent(
            f"{what} meetings of {phrases.body(body)} when {phrases.roles(away, 'and')} are away", links[-1][1]
        )
    first, under = there[0]
    other = _other_stand_in(corporation, kind, body, links, there, away)
    text = _text(kind, there) + (f" {other[1]}" if other else "")
    provisions = tuple(dict.fromkeys([under, *([other[0][1]] if other else []), *(each for _, each in there[:2])]))
    if polar and another and chosen_by(under, first) is None and any(role in here for role, _ in there):
        return yes_or_no(False, f"No. {text}", under=provisions, values={"who": first.value})
    choosing = [actor] if actor in _ANYBODY and here else []
    asked = [role for role in dict.fromkeys((*roles, *choosing)) if role not in away]
    asked = [role for role in asked if role not in here] or asked
    if picks and Role.CHAIRMAN in asked and any(_picked_by_presiding(each, role) for role, each in there):
        asked = [Role.PRESIDING if role is Role.CHAIRMAN else role for role in asked]  # "the chair" of the meeting
    strangers = [role for role in asked if role not in _ANYBODY]
    chooser = next((chosen for role, each in there if (chosen := chosen_by(each, role)) and chosen.by in asked), None)
    if polar and not strangers and chooser:
        return _may_choose(text, provisions, there, chooser, here)
    if not polar or not strangers or (either and len(set(strangers)) > 1):
        then = [role.value for role, _ in there[1:]]
        return value(text, under=provisions, values={"who": first.value, "then": then})
    if only_then and away and strangers[0] is links[0][0]:  # that one presides whoever else is there
        return yes_or_no(False, f"No. {text}", under=provisions, values={"who": first.value})
    if other and strangers[0] is other[0][0]:
        return _on_one_reading(text, provisions, other[0], under)
    holds = strangers[0] is first
    if must_be_chosen and holds:
        holds = chosen_by(under, first) is not None
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=provisions, values={"who": first.value})


def _picked_by_presiding(under: PresidingOfficer | MeetingSecretary, role: Role) -> bool:
    chosen = chosen_by(under, role)
    return chosen is not None and chosen.by is Role.PRESIDING


def _may_choose(
    text: str,
    under: tuple[PresidingOfficer | MeetingSecretary, ...],
    there: Sequence[Link],
    chooser: Chosen,
    here: Sequence[Role],
) -> Finding:
    """Whether those who choose somebody may do so: yes where nobody before that one in the chain is there."""
    before = [role for role, each in there if chosen_by(each, role) is None and role is not chooser.link]
    if there[0][0] is chooser.link:
        return yes_or_no(True, f"Yes. {text}", under=under)
    if any(role in here for role in before):
        return yes_or_no(False, f"No. {text}", under=under, values={"who": there[0][0].value})
    condition = Point(f"{phrases.roles(before[:2], 'and')} {'is' if len(before) == 1 else 'are'} absent", under[0])
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", under, {}, (condition,))


def _text(kind: type[PresidingOfficer] | type[MeetingSecretary], there: Sequence[Link]) -> str:
    does = "presides" if kind is PresidingOfficer else "acts as secretary of the meeting"
    first, under = there[0]
    rest = [_named(role, each) for role, each in there[1:]]
    text = f"{_named(first, under)[0].upper()}{_named(first, under)[1:]} {does}"
    return text + (f"; in that one's absence {listed(rest, 'then')}." if rest else ".")


def _named(role: Role, under: PresidingOfficer | MeetingSecretary) -> str:
    """An office, or for one who is chosen: by whom and with how many votes."""
    chosen = chosen_by(under, role)
    words = phrases.the(role)
    if chosen is None:
        return words
    if chosen.share is not None:
        return f"{words} (by {phrases.part_of(chosen.share, str(chosen.of))}{' who are there' if chosen.present_too else ''})"
    whom = phrases.the(chosen.by) if chosen.by else ""
    return words if not chosen.by or chosen.by.value in words else f"{words} (appointed by {whom})"


def chosen_by(under: PresidingOfficer | MeetingSecretary, role: Role) -> Chosen | None:
    """How the text has this link of the chain chosen; None where it is an office."""
    return next((each for each in under.chosen if each.link is role), None)


def _other_stand_in(
    corporation: Corporation,
    kind: type[PresidingOfficer] | type[MeetingSecretary],
    body: Body,
    links: Sequence[Link],
    there: Sequence[Link],
    away: Sequence[Role],
) -> tuple[Link, str] | None:
    """The stand-in whom a section on duties names for one who is away, where it is not the one of the chain."""
    others = [each for each in corporation.every(kind, body=body) if each.instead]
    if not others or there[0] == links[0]:
        return None
    other, role = others[-1], others[-1].chain[0]
    if role in away or role is there[0][0] or any(role is each for each, _ in links):
        return None
    if not _stands_in_for_one_away(other, links, away):
        return None
    text = f"Section {other.section}, read to the letter, gives it to {phrases.the(role)} instead."
    return (role, other), text


def _stands_in_for_one_away(
    other: PresidingOfficer | MeetingSecretary, links: Sequence[Link], away: Sequence[Role]
) -> bool:
    """Whether the last of the chain's own officers is away, for whom the other section names its stand-in."""
    officers = [
        role for role, under in links if chosen_by(under, role) is None and role is not Role.VICE_CHIEF_EXECUTIVE
    ]
    return bool(officers) and officers[-1] in away and other.chain[0] not in officers


def _on_one_reading(
    text: str,
    under: tuple[PresidingOfficer | MeetingSecretary, ...],
    link: Link,
    first: PresidingOfficer | MeetingSecretary,
) -> Finding:
    role, other = link
    condition = Point(f"{phrases.the(role)} is chosen as section {first.section} has it", first)
    choices = (
        Choice(f"section {first.section} governs", f"Only if {phrases.the(role)} is chosen so.", Outcome.CONDITIONAL),
        Choice(f"section {other.section} governs", f"Yes, {phrases.the(role)} does.", Outcome.YES),
    )
    lead = f"Surely only if {phrases.the(role)} is chosen as section {first.section} has it. "
    return Finding(Outcome.CONDITIONAL, lead + text, under, conditions=(condition,), choices=choices)


def answer_choosing(
    corporation: Corporation,
    kind: type[PresidingOfficer] | type[MeetingSecretary],
    body: Body,
    *,
    whole: int | None,
    present: int | None,
) -> Finding:
    """How many votes choose a chairman (or secretary) of the meeting where no officer of the chain is there."""
    found = [
        (under, each, each.share, each.of)
        for under in corporation.every(kind, body=body)
        for each in under.chosen
        if each.share is not None and each.of is not None
    ]
    if not found:
        raise Silent(f"the vote by which {phrases.body(body)} choose who presides")
    under, chosen, share, of = found[0]
    noun = "share" if body is Body.STOCKHOLDERS else "director"
    if of is Of.DIRECTORS_PRESENT:
        return _of_those_present(under, share, of, present, noun)
    words = phrases.part_of(share, str(of)) + (
        ", held by those who are present or represented" if chosen.present_too else ""
    )
    strict = share.least(whole) if whole else None
    lenient = share.least(present) if present else None
    if strict is None or lenient is None or strict == lenient:
        count = f", here {phrases.count(strict, noun)}" if strict else ""
        text = f"It takes {words}{count}."
        return value(text, under=(under,), values={"needed": strict or str(share), "of": str(of)})
    choices = (
        Choice("of the outstanding shares", phrases.count(strict, noun)),
        Choice("of the shares present", phrases.count(lenient, noun)),
    )
    text = (
        f"To the letter it takes {words}: {phrases.count(strict, noun)}. If the words mean a majority of the shares present, "
        f"it takes {phrases.count(lenient, noun)}."
    )
    return Finding(Outcome.AMBIGUOUS, text, (under,), {"needed": [strict, lenient]}, choices=choices)


def _of_those_present(
    under: PresidingOfficer | MeetingSecretary, share: Threshold, of: Of, present: int | None, noun: str
) -> Finding:
    needed = share.least(present) if present else None
    count = f", here {phrases.count(needed, noun)} of {present}" if needed else ""
    text = f"It takes {phrases.part_of(share, str(of))}{count}."
    return value(text, under=(under,), values={"needed": needed or str(share), "of": str(of)})
