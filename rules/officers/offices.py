"""Which officers there must and may be, and who counts as an officer."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome, Point, Silent, value, yes_or_no
from rules.officers.naming import GENERIC, called, doer, known, names, office_of, provided, some, titles_of, values_of
from rules.provisions import Provision
from rules.provisions.officers import (
    OfficerAppointment,
    OfficerElection,
    OfficerStatus,
    OfficesProvided,
    OfficeTitle,
    OfficeUnfilled,
)
from rules.rule import rule
from rules.terms import Role


@rule(
    "officers.offices",
    "which officers there must be and may be, and whether an office may be created or left empty",
    reads=[(OfficesProvided, {}), (OfficeUnfilled, {})],
    asks=[
        "Which officers must the corporation have?",
        "Do we have to have a treasurer?",
        "Can the board create the office of chief technology officer?",
        "May we leave the office of vice president empty?",
        "Is a chairman of the board optional?",
        "How many vice presidents may we have?",
    ],
)
def offices(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    offices: tuple[Role, ...],
    titles: tuple[str, ...],
    actor: Role | None,
    vacant: tuple[Role, ...],
    asks_need: bool | None,
    asks_named: bool | None,
    creates: bool | None,
    unfilled: bool | None,
    must_fill: bool | None,
    breach: bool | None,
) -> Finding:
    """Those that the text requires, those that it allows, and whether it lets others be added."""
    corporation.the(OfficesProvided, "which officers there are")
    if polar and creates and actor not in (None, Role.BOARD):
        return _created_by(corporation, actor or Role.OFFICER)
    acting = None if unfilled else actor
    named = vacant or tuple(role for role in offices if role not in (Role.OFFICER, acting))
    if polar and unfilled and not (named or titles or creates):
        return _some_empty(corporation)
    if not polar or not (named or titles or creates):
        return _listed(corporation, named)
    if must_fill and not creates:
        return _must_be(corporation, named, titles)
    if (vacant or unfilled or negated) and not asks_need:
        found = _may_be_empty(corporation, named, titles)
        return found.turned_round() if breach else found
    if asks_need and not creates:
        return _must_be(corporation, named, titles)
    return _may_be(corporation, named, titles, named_there=bool(asks_named))


def _required(corporation: Corporation) -> tuple[Role, ...]:
    return tuple(role for each in corporation.every(OfficesProvided) for role in each.must)


def _laws_on(corporation: Corporation, roles: Sequence[Role]) -> tuple[OfficesProvided, ...]:
    """The sentences that name these offices, else those that let others be added, then the rest."""
    laws = corporation.every(OfficesProvided)
    held = [*roles, *(office_of(corporation, role) for role in roles)]
    first = [each for each in laws if any(role in (*each.must, *each.may) for role in held)]
    others = [each for each in laws if each.others] if not first else []
    return tuple(dict.fromkeys([*first, *others])) or laws


def _listed(corporation: Corporation, named: Sequence[Role]) -> Finding:
    laws, empty = corporation.every(OfficesProvided), corporation.find(OfficeUnfilled)
    must = _required(corporation)
    may = tuple(role for role in provided(corporation) if role not in must)
    several = [role for each in laws for role in each.several]
    text = f"There must be {some(must)}." if must else "No officer is required."
    text += f" There may also be {some(may)}." if may else ""
    if empty:
        text += " The board may leave any of these offices unfilled for as long as it deems advisable."
    elif any(each.others for each in laws):
        text += " The board may add other officers."
    values: dict[str, object] = {"must": values_of(must), "may": values_of(may)}
    many = [role for role in named if role in several and len(named) == 1]
    if many:
        least = next(each.at_least for each in laws if many[0] in each.several)
        values = {"at_least": least, "office": many[0].value}
        text = f"There may be one or more holders of the office of {many[0].value}; the text sets no upper limit."
        return value(text, under=_laws_on(corporation, many), values=values)
    return value(text, under=(*laws, *((empty,) if empty else ())), values=values)


def _must_be(corporation: Corporation, named: Sequence[Role], titles: Sequence[str]) -> Finding:
    """Whether the offices are required; one that may be left unfilled is not."""
    must, empty = _required(corporation), corporation.find(OfficeUnfilled)
    laws: tuple[Provision, ...] = (*_laws_on(corporation, named), *titles_of(corporation, named))
    what, values = called(named, titles), {"must": values_of(must)}
    if titles or any(office_of(corporation, role) not in must for role in named):
        text = f"No. The bylaws do not require {what}; they require {some(must) if must else 'no officer at all'}."
        return yes_or_no(False, text, under=laws, values=values)
    if empty:
        text = f"No. {what.capitalize()} is on the list of officers, but the board may choose not to fill any office for any period."
        return yes_or_no(False, text, under=(empty, *laws), values=values)
    return yes_or_no(True, f"Yes. There must be {some(must)}.", under=laws, values=values)


def _may_be_empty(corporation: Corporation, named: Sequence[Role], titles: Sequence[str]) -> Finding:
    """Whether an office may stay empty: yes unless it is required and nothing lets the board leave it so."""
    need = _must_be(corporation, named, titles)
    what = called(named, titles)
    if need.outcome is Outcome.YES:
        text = f"No. There must be {some(_required(corporation))}."
        return yes_or_no(False, text, under=need.under, values=need.values)
    reason = need.answer.removeprefix("No. ")
    return yes_or_no(True, f"Yes, {what} may be left out. {reason}", under=need.under, values=need.values)


def _some_empty(corporation: Corporation) -> Finding:
    """Whether an office that is not named may stay empty: any where the text says so, else those that it does not require."""
    listed_all = _listed(corporation, ())
    empty, must = corporation.find(OfficeUnfilled), _required(corporation)
    if empty or not must:
        under = (empty, *listed_all.under) if empty else listed_all.under
        return yes_or_no(True, f"Yes. {listed_all.answer}", under=under, values=listed_all.values)
    condition = Point(f"it is none of these: {some(must)}", listed_all.provisions[0])
    answer = f"Only one that is not required. {listed_all.answer}"
    return Finding(Outcome.CONDITIONAL, answer, listed_all.under, listed_all.values, (condition,))


def _may_be(corporation: Corporation, named: Sequence[Role], titles: Sequence[str], *, named_there: bool) -> Finding:
    """Whether there may be such an office: the text names it, or lets the board add others."""
    unknown = [role for role in named if not known(corporation, role)]
    what = called(named, titles) or "other offices"
    laws = (*_laws_on(corporation, named), *titles_of(corporation, named))
    if named and not unknown and not titles:
        return yes_or_no(True, f"Yes. The bylaws provide for {what}.", under=laws)
    adding = next((each for each in corporation.every(OfficesProvided) if each.others), None)
    if any("agent" in title for title in titles) and not (adding and adding.agents):
        raise Silent("the choice of agents", *corporation.every(OfficesProvided)[:1])
    if adding is None or (named_there and (named or titles)):
        others = " The board may choose other officers as it deems necessary." if adding else ""
        text = f"No. The bylaws do not know {what}; they name {some(provided(corporation))}.{others}"
        return yes_or_no(False, text, under=(adding,) if adding else laws)
    lead = f"The bylaws do not name {what}, but the" if named or titles else "The"
    text = f"Yes. {lead} board may choose other officers as it deems necessary."
    return yes_or_no(True, text, under=(adding,), values={"who": [adding.others_by.value]})


def _created_by(corporation: Corporation, actor: Role) -> Finding:
    """Whether someone other than the board may add an office."""
    adding = next((each for each in corporation.every(OfficesProvided) if each.others), None)
    if adding is None:
        raise Silent("offices beside those that they name")
    appoints = corporation.find(OfficerAppointment, by=actor)
    under = (appoints, adding) if appoints else (adding,)
    text = f"No. It is for {phrases.the(adding.others_by)} to add other offices, not for {doer(actor)}."
    if appoints:
        choices = (
            Choice(f"section {adding.section} governs", "No, the board adds the other officers.", Outcome.NO),
            Choice(f"section {appoints.section} governs", f"Yes, {phrases.the(actor)} appoints them.", Outcome.YES),
        )
        text = f"The text can be read both ways: section {adding.section} leaves other officers to the board, section {appoints.section} lets {phrases.the(actor)} appoint them."
        return Finding(Outcome.AMBIGUOUS, text, under, choices=choices)
    return yes_or_no(False, text, under=under, values={"who": [adding.others_by.value]})


@rule(
    "officers.status",
    "whether the holder of an office is an officer, and who bears a title such as chief executive officer",
    reads=[(OfficerStatus, {}), (OfficeTitle, {}), (OfficesProvided, {})],
    asks=[
        "Does the chairman of the board count as an officer?",
        "Who is the chief executive officer under the bylaws?",
        "Is the president the chief executive officer?",
        "Which officer is the chief operating officer?",
        "Is the president the chief operating officer?",
    ],
)
def status(
    corporation: Corporation,
    *,
    polar: bool,
    offices: tuple[Role, ...],
    titles: tuple[str, ...],
    by_seniority: bool | None,
    asks_second_title: bool | None,
) -> Finding:
    """Titles first, then whether an office makes its holder an officer."""
    named = tuple(role for role in offices if role not in GENERIC)
    if titles or not named:
        raise Silent(f"{called((), titles) or 'that office'}", *corporation.every(OfficesProvided)[:1])
    if len(named) == 1 and asks_second_title and not polar:
        return _second_title(corporation, named[0])
    either = [role for role in named if role in _CHIEFS]
    if len(either) > 1 and len(named) > len(either):
        return _which_title(corporation, next(role for role in named if role not in either), either)
    if len(named) > 1:
        return _same_person(corporation, named, polar=polar, by_seniority=bool(by_seniority))
    if not polar and not corporation.find(OfficerStatus, office=named[0]):
        return _bearer(corporation, named[0])
    return _is_officer(corporation, named[0])


_CHIEFS = (Role.CHIEF_EXECUTIVE, Role.CHIEF_OPERATING, Role.CHIEF_FINANCIAL)


def _bears(law: OfficeTitle) -> str:
    """A title as a sentence: "The president is the chief operating officer."."""
    except_ = ", unless the board provides otherwise" if law.unless_board else ""
    chosen = ", or of several the one whom the board chose," if law.chosen_by_board else ""
    return f"{phrases.the(law.office).capitalize()}{chosen} is the {law.title.value}{except_}."


def _second_title(corporation: Corporation, office: Role) -> Finding:
    """Which title an office carries beside its own name."""
    law = corporation.find(OfficeTitle, office=office)
    if law is None:
        raise Silent(f"a second title of {phrases.the(office)}", *_laws_on(corporation, (office,)))
    return value(_bears(law), under=(law,), values={"title": law.title.value, "office": office.value})


def _which_title(corporation: Corporation, office: Role, titles: Sequence[Role]) -> Finding:
    """Which of several titles an office carries."""
    law = next((each for each in corporation.every(OfficeTitle, office=office) if each.title in titles), None)
    if law:
        return value(_bears(law), under=(law,), values={"title": law.title.value, "office": office.value})
    if not known(corporation, office):
        raise Silent(phrases.the(office), *corporation.every(OfficesProvided)[:1])
    text = f"Neither by the bylaws: {names((office, *titles))} are offices of their own."
    return value(text, under=_laws_on(corporation, (office, *titles)))


def _same_person(
    corporation: Corporation, named: Sequence[Role], *, polar: bool, by_seniority: bool = False
) -> Finding:
    """Whether the holder of one office bears the title of the other."""
    law = next((each for each in corporation.every(OfficeTitle) if each.office in named and each.title in named), None)
    if law:
        text = _bears(law)
        if not polar:
            return value(text, under=(law,), values={"who": [law.office.value]})
        if by_seniority and law.chosen_by_board:
            text = f"No. Seniority does not decide. {text}"
            return yes_or_no(False, text, under=(law,), values={"who": [law.office.value]})
        return yes_or_no(True, f"Yes. {text}", under=(law,), values={"who": [law.office.value]})
    strangers = [role for role in named if not known(corporation, role)]
    if strangers:
        raise Silent(names(strangers), *corporation.every(OfficesProvided)[:1])
    text = f"No. {names(named[:2]).capitalize()} are two offices."
    borne = [each for each in corporation.every(OfficeTitle) if each.title in named]
    text += "".join(f" {phrases.the(each.office).capitalize()} is the {each.title.value}." for each in borne)
    values = {"who": values_of(each.office for each in borne)} if borne else {}
    return yes_or_no(False, text, under=(*borne, *_laws_on(corporation, named)), values=values)


def _bearer(corporation: Corporation, role: Role) -> Finding:
    """Who bears a title."""
    law = corporation.find(OfficeTitle, title=role)
    if law:
        except_ = ", unless the board provides otherwise" if law.unless_board else ""
        chosen = ", of several the one whom the board chose," if law.chosen_by_board else ""
        text = f"{phrases.the(law.office).capitalize()}{chosen} is the {role.value}{except_}."
        return value(text, under=(law,), values={"who": [law.office.value]})
    if not known(corporation, role):
        raise Silent(phrases.the(role), *corporation.every(OfficesProvided)[:1])
    elected = corporation.find(OfficerElection)
    text = f"The {role.value} is an office of its own, filled by the board's choice; the bylaws name no person."
    return value(text, under=(*_laws_on(corporation, (role,)), *((elected,) if elected else ())))


def _is_officer(corporation: Corporation, role: Role) -> Finding:
    """Whether the holder of an office is an officer; where two sentences differ, both are offered."""
    laws = corporation.every(OfficerStatus, office=role)
    if len({each.officer for each in laws}) > 1:
        ordered = sorted(laws, key=lambda each: each.officer)
        choices = tuple(
            Choice(
                f"section {each.section} governs",
                "Yes, an officer." if each.officer else "No, not an officer.",
                Outcome.YES if each.officer else Outcome.NO,
            )
            for each in ordered
        )
        said = ["is" if each.officer else "is not" for each in ordered]
        text = (
            f"The bylaws contradict themselves: by section {ordered[0].section} {phrases.the(role)} {said[0]} an officer, "
            f"by section {ordered[1].section} {phrases.the(role)} {said[1]} one if elected as such."
        )
        return Finding(Outcome.AMBIGUOUS, text, tuple(ordered), choices=choices)
    if laws:
        holds = laws[0].officer
        text = f"{'Yes' if holds else 'No'}. {phrases.the(role).capitalize()} is {'' if holds else 'not '}an officer of the corporation."
        return yes_or_no(holds, text, under=laws)
    if not known(corporation, role):
        raise Silent(phrases.the(role), *corporation.every(OfficesProvided)[:1])
    found = _laws_on(corporation, (role,))
    condition = Point("one is elected", found[0])
    text = f"Yes. {phrases.the(role).capitalize()}, if elected, is an officer of the corporation."
    return Finding(Outcome.YES, text, found, conditions=(condition,))
