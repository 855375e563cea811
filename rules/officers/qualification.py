"""What an officer must be, and which offices one person may hold."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Point, Silent, needs, value, yes_or_no
from rules.officers.naming import names, office_of, titles_of
from rules.provisions.officers import OfficerPayOfDirector, OfficerQualification, OfficeTitle, SeveralOffices
from rules.rule import rule
from rules.terms import Role


@rule(
    "officers.qualification",
    "whether an officer must be a director or a stockholder",
    reads=[(OfficerQualification, {})],
    asks=[
        "Must the president be a director?",
        "Does the chairman of the board have to be a member of the board?",
        "Does the treasurer have to sit on the board?",
        "Must an officer own stock?",
        "Can someone who is not a director be secretary?",
    ],
)
def qualification(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    offices: tuple[Role, ...],
    be: Role | None,
    not_be: bool | None,
    asks_need: bool | None,
    same_person: bool | None,
) -> Finding:
    """As the text says for that office; where it says nothing of it, it is silent."""
    wanted = be or Role.DIRECTOR
    named = tuple(role for role in offices if role not in (Role.OFFICER, wanted))
    laws = tuple(
        each
        for each in corporation.every(OfficerQualification, be=wanted)
        if not named or any(office_of(corporation, role) in each.offices for role in named)
    )
    without = not asks_need and bool(not_be or negated)
    if not laws:
        return _nothing_said(corporation, named, wanted, may=polar and not asks_need and not without)
    needing = next((each for each in laws if each.needed), None) if same_person else None
    law = needing or laws[0]
    text = " ".join(_said(each) for each in dict.fromkeys((law, *laws)))
    if polar and not named and wanted is Role.DIRECTOR and not asks_need and not without:
        return yes_or_no(True, f"Yes. {text}", under=laws)
    if polar and asks_need and not named and any(not each.needed for each in laws):
        return yes_or_no(False, f"No. {text}", under=laws)
    if not polar or not named:
        return value(
            text, under=laws, values={"required": [role.value for each in laws if each.needed for role in each.offices]}
        )
    if without:
        return yes_or_no(not law.needed, f"{'No' if law.needed else 'Yes'}. {text}", under=laws)
    if asks_need:
        return yes_or_no(law.needed, f"{'Yes' if law.needed else 'No'}. {text}", under=laws)
    return yes_or_no(True, f"Yes. {text}", under=laws)


def _said(law: OfficerQualification) -> str:
    verb = "must be" if law.needed else "need not be"
    return f"{names(law.offices).capitalize()} {verb} {phrases.the(law.be)}."


def _nothing_said(corporation: Corporation, named: Sequence[Role], be: Role, *, may: bool) -> Finding:
    """No word on it; but where pay is kept for officers who are directors, a director may be an officer."""
    paid = corporation.find(OfficerPayOfDirector)
    if may and be is Role.DIRECTOR and paid:
        text = "Yes. The bylaws provide for officers who are also directors and let them be paid as officers."
        return yes_or_no(True, text, under=(paid,))
    who = names(named) if named else "an officer"
    raise Silent(f"whether {who} must be {phrases.the(be)}", *corporation.every(OfficerQualification, be=be))


@rule(
    "officers.several_offices",
    "whether one person may hold several offices, and which two may not be joined",
    reads=[(SeveralOffices, {})],
    asks=[
        "Can one person be president and secretary?",
        "May the same person hold the offices of vice president and treasurer?",
        "Which offices may not be held by the same person?",
        "Must the president and the secretary be different people?",
        "She owns all the shares: may she be both president and secretary?",
    ],
)
def several_offices(
    corporation: Corporation,
    *,
    polar: bool,
    wh: bool,
    offices: tuple[Role, ...],
    titles: tuple[str, ...],
    different: bool | None,
    number_topic: str | None,
    sole_owner: bool | None,
    only_one_office: bool | None,
    shares_held: int | None,
    shares_outstanding: int | None,
) -> Finding:
    """Any two but the pairs that are barred, each office under its own name."""
    law = corporation.the(SeveralOffices, "whether one person may hold several offices")
    polar = polar or (
        (not wh or sole_owner is not None or shares_held is not None)
        and len(set(offices) - {Role.OFFICER}) + len(titles) > 1
    )
    if polar and len(set(offices) - {Role.OFFICER}) + len(titles) == 1:
        return needs(
            f"One person may hold several offices, but not those of {_except_words(law)}. Which are the two?",
            "offices",
            under=(law,),
        )
    named = tuple(role for role in offices if role is not Role.OFFICER)
    pair = _barred_pair(corporation, law, named)
    if not named and not titles and sole_owner is not None and polar:
        pair = law.barred[0]
    rest = _except_words(law)
    values: dict[str, object] = {"barred": [[role.value for role in each] for each in law.barred]}
    if not polar or (len(named) + len(titles) < 2 and not pair):  # noqa: PLR2004 - one office is no pair
        text = f"One person may hold several offices, but not those of {rest}."
        return (
            yes_or_no(not only_one_office, f"{'No' if only_one_office else 'Yes'}. {text}", under=(law,), values=values)
            if polar
            else value(text, under=(law,), values=values)
        )
    under: tuple[SeveralOffices | OfficeTitle, ...] = (law, *titles_of(corporation, named))
    if pair is None:
        opener = "No, they may be one person." if different else "Yes."
        text = f"{opener} Only {names(law.barred[0])} may not be one person."
        found = yes_or_no(not different, text, under=under, values=values)
        return found.turned_round() if number_topic == "too many" else found
    owner = sole_owner if sole_owner is not None else _owns_all(shares_held, shares_outstanding)
    found = _barred(law, pair, under, values, owner=owner, different=bool(different))
    return found.turned_round() if number_topic == "too many" else found


def _owns_all(held: int | None, outstanding: int | None) -> bool | None:
    return held >= outstanding if held is not None and outstanding is not None else None


def _except_words(law: SeveralOffices) -> str:
    words = " or ".join(names(each) for each in law.barred)
    return words + (" unless that person owns all the outstanding shares" if law.unless_sole_owner else "")


def _barred_pair(corporation: Corporation, law: SeveralOffices, named: Sequence[Role]) -> tuple[Role, Role] | None:
    """The barred pair that is among these offices, a title counting as the office that bears it."""
    held = {office_of(corporation, role) for role in named} | set(named)
    return next((pair for pair in law.barred if set(pair) <= held), None)


def _barred(
    law: SeveralOffices,
    pair: tuple[Role, Role],
    under: tuple[SeveralOffices | OfficeTitle, ...],
    values: dict[str, object],
    *,
    owner: bool | None,
    different: bool,
) -> Finding:
    """A barred pair; the bar falls for the sole owner where the text says so."""
    who = names(pair)
    if law.unless_sole_owner and owner:
        opener = "No, not here." if different else "Yes."
        text = f"{opener} {who.capitalize()} may be one person who owns all the outstanding shares."
        return yes_or_no(not different, text, under=under, values=values)
    except_ = ", unless that person owns all the outstanding shares" if law.unless_sole_owner else ""
    opener = "Yes." if different else "No."
    text = f"{opener} {who.capitalize()} may not be one person{except_}."
    cures = (
        (Point("the person owns all of the outstanding shares", law),)
        if law.unless_sole_owner and owner is None
        else ()
    )
    return yes_or_no(different, text, under=under, values=values, cures=cures)
