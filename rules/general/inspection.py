"""The right of stockholders to inspect the books."""

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.general import BooksKept, Inspection, InspectionAddress, InspectionAgent, InspectionPurpose
from rules.provisions.records import StockholderListOpen
from rules.rule import rule
from rules.terms import Role, listed


@rule(
    "general.inspection",
    "whether and how a stockholder may inspect the books and records",
    reads=[(Inspection, {}), (InspectionPurpose, {}), (InspectionAgent, {}), (InspectionAddress, {})],
    asks=[
        "Can a stockholder inspect the books and records?",
        "Where does a stockholder send a demand to see the books?",
        "Must a demand for inspection be made under oath?",
    ],
)
def inspection(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    demand_asked: bool | None,
    roles: tuple[Role, ...],
    in_writing: bool | None,
    under_oath: bool | None,
    purpose_stated: bool | None,
    proper_purpose: bool | None,
    purpose: str | None,
    holder_of_record: bool | None,
    by_agent: bool | None,
    in_person: bool | None,
    odd_hours: bool | None,
    authorized_in_writing: bool | None,
    proper_demand: bool | None,
    may_refuse: bool | None,
    copies_asked: bool | None,
    inspecting: bool | None,
) -> Finding:
    """A written demand under oath that states a proper purpose; an agent brings a power of attorney."""
    law = corporation.find(Inspection)
    if law is None:
        raise Silent(
            "a right to inspect the books and records",
            *corporation.every(StockholderListOpen),
            *corporation.every(BooksKept),
        )
    if Role.DIRECTOR in roles and Role.STOCKHOLDER not in roles:
        raise Silent("inspection by a director; they speak of stockholders of record", law)
    under = _provisions(corporation, law)
    if not polar:
        return _described(corporation, law, under)
    proper = False if purpose == "other purpose" else proper_purpose
    if proper_demand or (copies_asked and inspecting):
        in_writing, under_oath, purpose_stated, proper = (
            _met_unless_denied(each) for each in (in_writing, under_oath, purpose_stated, proper)
        )
    tests = [
        ("the demand is in writing", in_writing if in_writing is not None else under_oath or None),
        ("the demand is under oath", under_oath),
        ("the demand states its purpose", purpose_stated),
        ("the purpose is a proper one, reasonably related to the person's interest as a stockholder", proper),
    ]
    if in_person and not by_agent and corporation.find(InspectionAgent):
        return yes_or_no(False, "No. An attorney or other agent may inspect in the stockholder's place.", under=under)
    if odd_hours:
        tests = [(f"it is {law.hours}", False)]
        return _judged(law, under, tests, refusing=bool(may_refuse))
    if demand_asked and not (by_agent and authorized_in_writing is False):
        return _required(law, under, negated=negated)
    if holder_of_record is False:
        tests.append(("the person is a stockholder of record", False))
    agent = corporation.find(InspectionAgent)
    if by_agent and agent:
        tests.append((f"the agent brings {listed(agent.needs)}", authorized_in_writing))
    return _judged(law, under, tests, refusing=bool(may_refuse), copies=bool(copies_asked))


def _met_unless_denied(each: bool | None) -> bool:
    return each is not False


def _provisions(corporation: Corporation, law: Inspection) -> tuple[Provision, ...]:
    others = (
        *corporation.every(InspectionPurpose),
        *corporation.every(InspectionAgent),
        *corporation.every(InspectionAddress),
    )
    return (law, *others)


def _described(corporation: Corporation, law: Inspection, under: tuple[Provision, ...]) -> Finding:
    address = corporation.find(InspectionAddress)
    text = (
        f"A stockholder of record may inspect {listed(law.papers, 'and')} {law.hours}, on a demand that is {listed(law.demand, 'and')}, "
        "for a proper purpose."
    )
    values: dict[str, object] = {"demand": list(law.demand)}
    if address:
        text += f" The demand goes to {listed(address.to)}."
        values["to"] = list(address.to)
    return value(text, under=under, values=values)


def _required(law: Inspection, under: tuple[Provision, ...], *, negated: bool) -> Finding:
    """Whether something is required that the question names: a writing, an oath, a purpose."""
    text = f"The demand must be {listed(law.demand, 'and')}."
    holds = not negated
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under)


def _judged(
    law: Inspection,
    under: tuple[Provision, ...],
    tests: list[tuple[str, bool | None]],
    *,
    refusing: bool,
    copies: bool = False,
) -> Finding:
    """Whether the right is there; asked if it may be refused, whether it is not."""
    failed = [text for text, met in tests if met is False]
    if failed and refusing:
        return yes_or_no(True, f"Yes, unless {listed(failed, 'and')}.", under=under)
    if failed:
        return yes_or_no(False, f"No: not unless {listed(failed, 'and')}.", under=under)
    conditions = tuple(Point(text, law, met) for text, met in tests)
    unknown = [text for text, met in tests if met is None]
    if not unknown and refusing:
        return yes_or_no(False, "No. The demand is as the bylaws ask.", under=under)
    if unknown and refusing:
        text = f"Not if {listed(unknown, 'and')}."
        return Finding(Outcome.CONDITIONAL, text, under, conditions=conditions)
    if not unknown:
        lead = "Who may inspect may make copies or extracts too." if copies and law.copies else ""
        return yes_or_no(True, f"Yes. {lead or 'The demand is as the bylaws ask.'}", under=under)
    text = f"Yes, if {listed(unknown, 'and')}."
    return Finding(Outcome.CONDITIONAL, text, under, conditions=conditions)
