"""How an officer resigns, and who fills the office afterwards."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.officers.naming import doer, values_of
from rules.provisions import Provision
from rules.provisions.officers import (
    OfficerElection,
    OfficerResignation,
    OfficerResignationAcceptance,
    OfficerResignationEffect,
    OfficerTerm,
    OfficerVacancy,
    OfficesProvided,
    OfficeUnfilled,
)
from rules.rule import rule
from rules.terms import Role, Span, listed


@rule(
    "officers.resignation",
    "how an officer resigns, to whom, and when it takes effect",
    reads=[(OfficerResignation, {}), (OfficerResignationEffect, {}), (OfficerResignationAcceptance, {})],
    asks=[
        "How does an officer resign?",
        "When does the resignation of the treasurer take effect?",
        "Must the board accept the resignation of an officer?",
        "Can the secretary resign orally?",
        "To whom does an officer hand in his resignation?",
    ],
)
def resignation(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    offices: tuple[Role, ...],
    titles: tuple[str, ...],
    recipient: Role | None,
    handed_to: Role | None,
    asks_acceptance: bool | None,
    asks_period: bool | None,
    withdraws: bool | None,
    notice_period: Span | None,
    in_writing: bool | None,
    spoken: bool | None,
    asks_need: bool | None,
    undated: bool | None,
    accept_in_letter: bool | None,
    delivered_at: When | None,
    effective_at: When | None,
) -> Finding:
    """By written notice where the text says so; effective when it says, else on receipt."""
    if not offices and not titles:
        return needs("Who resigns: an officer (which one?) or a director?", "offices")
    law = corporation.the(OfficerResignation, "the resignation of officers")
    effect, acceptance = corporation.find(OfficerResignationEffect), corporation.find(OfficerResignationAcceptance)
    effective_at = None if undated else effective_at
    recipient = recipient if handed_to is None else handed_to
    if withdraws:
        raise Silent("taking back a resignation", law)
    dated = not polar and effect and (delivered_at or effective_at)
    if asks_acceptance and acceptance and not dated:
        return _acceptance(acceptance, polar=polar, in_letter=bool(accept_in_letter))
    elsewhere = polar and recipient is not None and recipient not in law.to
    unwritten = polar and spoken and law.in_writing
    if (delivered_at or effective_at) and effect and not elsewhere and not unwritten:
        return _effective(effect, law, delivered_at, effective_at)
    under = tuple(each for each in (law, effect, acceptance) if each is not None)
    text = (
        f"An officer may resign at any time by {'written ' if law.in_writing else ''}notice to {phrases.roles(law.to)}."
    )
    if effect:
        text += " It takes effect at the time it states, else upon its receipt."
    values: dict[str, object] = {"to": values_of(law.to), "effective": "time specified, else receipt"}
    if not polar:
        return value(text, under=under, values=values)
    spoken = bool(spoken or in_writing is False)
    bare = in_writing is None and not (spoken or asks_period or notice_period or recipient)
    early = bool((asks_period or notice_period) and effect)
    return _proper(law, (text, under, values), recipient, spoken=spoken, early=early, more=bool(asks_need and bare))


def _proper(
    law: OfficerResignation,
    told: tuple[str, tuple[Provision, ...], dict[str, object]],
    recipient: Role | None,
    *,
    spoken: bool,
    early: bool,
    more: bool,
) -> Finding:
    """Whether it may be done so; `early` asks for a notice in advance, `more` for what the text does not ask."""
    text, under, values = told
    if more:
        text = f"The bylaws do not say that; they ask for nothing but the notice. {text}"
        return Finding(Outcome.NOT_ADDRESSED, text, under)
    if early:
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    if spoken and law.in_writing:
        text = f"No. The resignation must be in writing, to {phrases.roles(law.to)}."
        return yes_or_no(False, text, under=under, values=values)
    if recipient is not None and recipient not in (*law.to, Role.OTHER):
        return yes_or_no(False, f"No. It goes to {phrases.roles(law.to)}.", under=under, values=values)
    return yes_or_no(True, f"Yes. {text}", under=under, values=values)


def _acceptance(law: OfficerResignationAcceptance, *, polar: bool, in_letter: bool) -> Finding:
    """Whether it must be accepted; where the letter itself asks for that and the text lets it, it must."""
    if in_letter and law.unless_stated and not law.needed:
        text = "A resignation that itself asks to be accepted takes effect only when it is accepted."
        return yes_or_no(True, f"Yes. {text}", under=(law,)) if polar else value(text, under=(law,))
    unless = ", unless the resignation itself asks for it" if law.unless_stated else ""
    text = f"A resignation {'needs' if law.needed else 'need not'} be accepted to take effect{unless}."
    if not polar:
        return value(text, under=(law,))
    return yes_or_no(law.needed, f"{'Yes' if law.needed else 'No'}. {text}", under=(law,))


def _effective(
    law: OfficerResignationEffect, notice: OfficerResignation, received: When | None, stated: When | None
) -> Finding:
    """The day that the resignation states, else the day of its receipt."""
    when = stated or received
    if when is None:
        raise Silent("when the resignation takes effect", law)
    why = "the time that it states" if stated else "its receipt, since it states no time"
    text = f"It takes effect on {phrases.moment(when)}: {why}."
    return value(text, under=(law, notice), values={"effective": when}, steps=(Point(text, law),))


@rule(
    "officers.vacancy",
    "who fills a vacant office, and for how long",
    reads=[(OfficerVacancy, {}), (OfficerElection, {})],
    asks=[
        "Who fills a vacancy in the office of treasurer?",
        "The secretary died: who appoints a new one?",
        "How long does an officer elected to fill a vacant office serve?",
        "Can the stockholders fill a vacant office?",
        "Must the board fill a vacancy among the officers?",
        "Can the board create and fill a new office at any of its meetings?",
    ],
)
def vacancy(
    corporation: Corporation,
    *,
    polar: bool,
    actor: Role | None,
    offices: tuple[Role, ...],
    titles: tuple[str, ...],
    asks_need: bool | None,
    asks_duration: bool | None,
    asks_full_term: bool | None,
    either_term: bool | None,
    creates: bool | None,
    unfilled: bool | None,
) -> Finding:
    """The board, for the rest of the term where the text says so; without a rule on it, whoever elects officers."""
    polar, asks_duration = polar and not either_term, asks_duration or either_term
    laws = sorted(corporation.every(OfficerVacancy), key=lambda each: not each.unexpired)
    if not offices and not titles and not creates:
        return needs("What is vacant: an office (which one?) or a seat on the board?", "offices")
    if creates:
        return _new_office(corporation, laws, polar=polar)
    if not laws:
        need = bool(asks_need or unfilled)
        lasting = bool(asks_duration) or asks_full_term is not None
        return _elected_anew(corporation, actor, polar=polar, asks_need=need, asks_duration=lasting)
    law = laws[0]
    under: tuple[Provision, ...] = (*laws, *corporation.every(OfficeUnfilled))
    term = ", for the unexpired portion of the term" if law.unexpired else ""
    verb = "must fill" if law.must else "may fill"
    text = f"{phrases.the(law.by).capitalize()} {verb} a vacant office{term}."
    values: dict[str, object] = {"who": [law.by.value]}
    if law.unexpired:
        values["term"] = "unexpired portion of the term"
    if asks_duration or asks_full_term is not None:
        return _duration(corporation, law, text, polar=polar, full=bool(asks_full_term))
    anywhere = next((each for each in laws if each.new_offices), None)
    text += " It may do so at any of its meetings." if anywhere else ""
    if not polar:
        return value(text, under=under, values=values)
    if actor not in (None, Role.BOARD, Role.DIRECTOR, law.by):
        text = f"No. {phrases.the(law.by).capitalize()} fills it, not {doer(actor or Role.OTHER)}."
        return yes_or_no(False, text, under=under, values=values)
    if asks_need or unfilled:
        holds = law.must is not bool(unfilled)
        reading = " Nothing obliges it to." if not law.must else ""
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}{reading}", under=under, values=values)
    return yes_or_no(True, f"Yes. {text}", under=under, values=values)


def filled(corporation: Corporation) -> Finding:
    """Who fills an office that somebody has left."""
    return vacancy(
        corporation,
        polar=False,
        actor=None,
        offices=(Role.OFFICER,),
        titles=(),
        asks_need=None,
        asks_duration=None,
        asks_full_term=None,
        either_term=None,
        creates=None,
        unfilled=None,
    )


def _duration(corporation: Corporation, law: OfficerVacancy, text: str, *, polar: bool, full: bool) -> Finding:
    """For how long, or whether for the rest of the term (or, the other way round, for a `full` one)."""
    if law.unexpired:
        values = {"who": [law.by.value], "term": "unexpired portion of the term"}
        return (
            yes_or_no(not full, f"{'No' if full else 'Yes'}. {text}", under=(law,), values=values)
            if polar
            else value(text, under=(law,), values=values)
        )
    term = corporation.the(OfficerTerm, "how long one who fills a vacant office serves", others=False)
    until = f"an officer holds office until {listed(term.until, 'or')}"
    text = f"No term of its own is set for one who fills a vacancy; {until}."
    if polar:
        return Finding(Outcome.NOT_ADDRESSED, f"The bylaws do not say. {text}", (term, law))
    return value(text, under=(term, law), values={"until": list(term.until)})


def _new_office(corporation: Corporation, laws: Sequence[OfficerVacancy], *, polar: bool) -> Finding:
    """Whether a new office may be made and filled."""
    law: Provision | None = next((each for each in laws if each.new_offices), None)
    where = " at any of its meetings" if law else ""
    law = law or next((each for each in corporation.every(OfficesProvided) if each.others), None)
    if law is None:
        raise Silent("new offices")
    text = f"The board of directors may create and fill new offices{where}."
    values = {"who": [Role.BOARD.value]}
    return (
        yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
        if polar
        else value(text, under=(law,), values=values)
    )


def _elected_anew(
    corporation: Corporation, actor: Role | None, *, polar: bool, asks_need: bool, asks_duration: bool
) -> Finding:
    """No rule on vacant offices: all officers are elected by the same body."""
    law = corporation.the(OfficerElection, "filling a vacant office")
    term = corporation.find(OfficerTerm)
    under = (law, *((term,) if term else ()))
    says = f"The bylaws have no rule of their own on vacant offices; officers are elected by {phrases.the(law.by)}."
    if polar and asks_duration:
        return Finding(Outcome.NOT_ADDRESSED, f"The bylaws do not say for how long. {says}", under)
    if polar and asks_need:
        return Finding(
            Outcome.NOT_ADDRESSED, f"The bylaws do not say whether a vacant office must be filled. {says}", under
        )
    values = {"who": [law.by.value]}
    if polar and actor not in (None, law.by):
        return yes_or_no(False, f"No. {says}", under=under, values=values)
    if polar:
        return yes_or_no(True, f"Yes. {says}", under=under, values=values)
    until = f" They hold office until {listed(term.until, 'or')}." if term else ""
    return value(says + until, under=under, values=values)
