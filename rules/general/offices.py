"""Where the corporation's offices are, who may move them or open others, and the registered agent."""

from rules import phrases
from rules.corporation import Corporation
from rules.counting import board_of
from rules.deciding import Decision, Tally, answer_decider, answer_resolution
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.amendments import BylawAmendment
from rules.provisions.general import Office, OfficeChange, OfficeLocation, OtherOffices, RegisteredAgent
from rules.rule import rule
from rules.terms import Role


@rule(
    "general.office",
    "where the registered or principal office is, and who may move it",
    reads=[(OfficeLocation, {}), (OfficeChange, {})],
    asks=[
        "Where is the registered office?",
        "What is the address of the principal office?",
        "Who can change the registered office?",
    ],
)
def office(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    office: Office | None,
    place: str | None,
    changing: bool | None,
    actor: Role | None,
    approval: Role | None,
    directors: int | None,
    seats: int | None,
    in_office: int | None,
    vacancies: int | None,
    in_favor: int | None,
    asking: int | None,
    not_filed: bool | None,
    office_place: str | None,
    county: str | None,
    vote_alone: bool | None,
    bylaws_untouched: bool | None,
    takes_amendment: bool | None,
    as_printed: bool | None,
) -> Finding:
    """The place as the text prints it; a move by whoever the text names."""
    found = corporation.find(OfficeLocation, office=office) if office else corporation.find(OfficeLocation)
    if found is None:
        looked_for = office.value if office else "the corporation's offices"
        raise Silent(f"where the {looked_for} is", *corporation.every(OfficeLocation))
    if changing or takes_amendment or (polar and vote_alone) or (not polar and (directors or in_office or seats)):
        board = board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies)
        change = corporation.find(OfficeChange, office=found.office)
        if polar and (bylaws_untouched or takes_amendment):
            return _amended_for_it(corporation, found, change, place, needed=not bylaws_untouched)
        if polar and vote_alone and change and change.also:
            text = f"No. It takes a vote of the board, and {change.also}."
            return yes_or_no(False, text, under=(change, found))
        elsewhere = office_place or place
        if change is None and polar and as_printed and elsewhere:
            return _as_printed(found, elsewhere, negated=negated)
        if change is None:
            raise Silent(f"moving the {found.office}; only the place is stated", found)
        if polar and not_filed and change.also:
            text = f"No. The {found.office} is moved by a vote of the board, and {change.also}."
            return yes_or_no(False, text, under=(change, found))
        favor = in_favor if in_favor is not None else asking
        by_board = actor in (None, Role.BOARD) and approval is None
        if by_board and change.threshold and change.of and (board.count(change.of) or favor is not None):
            part = (change.threshold, change.of)
            return answer_resolution(change, part, f"move the {found.office}", board, Tally(favor), polar=polar)
        return _moved(change, found, Decision(polar, negated, actor, approval))
    address = _address(found)
    text = f"The {found.office} is at {address}." if found.street else f"The {found.office} is in {address}."
    values = {
        name: each
        for name, each in (
            ("street", found.street),
            ("city", found.city),
            ("county", found.county),
            ("state", found.state),
        )
        if each
    }
    change = corporation.find(OfficeChange, office=found.office)
    place = county or place or office_place
    if polar and place:
        holds = place.casefold() in address.casefold()
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(found,), values=values)
    return value(text, under=(found, change) if change else (found,), values=values)


def _amended_for_it(
    corporation: Corporation, found: OfficeLocation, change: OfficeChange | None, place: str | None, *, needed: bool
) -> Finding:
    """Whether a move takes an amendment of the bylaws: where they fix the place, and give nobody the power to move it.

    `needed` tells how it is asked: whether an amendment is needed, or whether the bylaws can be left as they are.
    """
    there = place is not None and place.casefold() in _address(found).casefold()
    amended = change is None and not there
    holds = amended == needed
    under: tuple[Provision, ...] = (found, *((change,) if change else ()))
    if change:
        text = "The board of directors may move it without an amendment of the bylaws"
        text += f"; {change.also}." if change.also else "."
    elif there:
        text = f"The bylaws have the {found.office} in {_address(found)}, and it stays there."
    else:
        text = f"The bylaws themselves have the {found.office} in {_address(found)}; another place takes an amendment of them."
        under = (*under, *corporation.every(BylawAmendment))
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under)


def _as_printed(found: OfficeLocation, elsewhere: str, *, negated: bool) -> Finding:
    """Whether an office at another place would still be where the bylaws have it; the same county is not enough."""
    there = elsewhere.casefold() in _address(found).casefold()
    holds = there != negated
    text = f"The bylaws have the {found.office} in {_address(found)}."
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(found,))


def _address(found: OfficeLocation) -> str:
    return ", ".join(each for each in (found.street, found.city, found.county, found.state) if each)


def _moved(change: OfficeChange, found: OfficeLocation, asked: Decision) -> Finding:
    by = f", by a {change.threshold} of the {change.of}," if change.threshold and change.of else ""
    what = f"the {found.office} and the registered agent" if change.agent_too else f"the {found.office}"
    text = f"The board of directors may{by} change {what}{f'; {change.also}' if change.also else ''}."
    return answer_decider((change, found), (Role.BOARD,), text, asked)


@rule(
    "general.registered_agent",
    "who the registered agent is",
    reads=[(RegisteredAgent, {})],
    asks=[
        "Who is our registered agent?",
        "What is the name of the registered agent in Delaware?",
        "Can the board change the registered agent?",
    ],
)
def registered_agent(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    changing: bool | None,
    actor: Role | None,
    approval: Role | None,
) -> Finding:
    """The name that the text gives, if any."""
    law = corporation.the(RegisteredAgent, "the name of a registered agent", *())
    change = corporation.find(OfficeChange, agent_too=True)
    text = f"The registered agent is {law.name}."
    if change and (changing or actor or approval):
        return answer_decider(
            (change, law),
            (Role.BOARD,),
            "The board of directors may change the registered agent.",
            Decision(polar, negated, actor, approval),
        )
    return value(text, under=(law,), values={"agent": law.name})


@rule(
    "general.other_offices",
    "whether and by whom other offices may be opened",
    reads=[(OtherOffices, {})],
    asks=[
        "Can the corporation have offices in other states?",
        "Who decides on opening another office?",
        "May we open a branch abroad?",
    ],
)
def other_offices(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    leave_needed: bool | None,
    board_must_decide: bool | None,
    takes_amendment: bool | None,
    business_needs: bool | None,
    actor: Role | None,
    approval: Role | None,
) -> Finding:
    """Anywhere; as the board determines, or (where the text says so) as the business requires."""
    law = corporation.the(OtherOffices, "other offices")
    or_business = " or as the business may require" if law.or_business_requires else ""
    text = f"The corporation may have other offices inside and outside the state, as the board of directors determines{or_business}."
    actor = None if actor is approval else actor
    if polar and takes_amendment:
        return yes_or_no(False, f"No, it takes no amendment of the bylaws. {text}", under=(law,))
    by_board = approval is Role.BOARD or (business_needs and actor in (None, Role.BOARD))
    if polar and law.or_business_requires and by_board and (needed or leave_needed or board_must_decide):
        lead = "Yes" if negated else "No"
        return yes_or_no(negated, f"{lead}, it is enough that the business requires it. {text}", under=(law,))
    if polar and law.or_business_requires and approval is None and actor not in (None, Role.BOARD):
        condition = Point("the board so determines or the business requires the office", law)
        lead = f"Only if {condition.text}; the bylaws give {phrases.the(actor)} no power of that kind."
        return Finding(Outcome.CONDITIONAL, lead, (law,), conditions=(condition,))
    under: tuple[Provision, ...] = (law,)
    return answer_decider(under, (Role.BOARD,), text, Decision(polar, negated, actor, approval))
