"""Transfers of shares: what they take, what the corporation then does, pledges, and the books."""

from collections.abc import Sequence
from typing import Final

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.shares import CollateralNote, Paper, ShareRegister, ShareTransfer, TransferDuties
from rules.rule import rule
from rules.terms import Role, listed

_OF_TRANSFERS: Final = (
    Paper.SURRENDER,
    Paper.ENDORSEMENT,
    Paper.AUTHORITY,
    Paper.EVIDENCE,
    Paper.TAXES,
    Paper.FEE,
    Paper.APPROVAL,
)


@rule(
    "shares.transfer",
    "what a transfer of shares takes, and what the corporation must do",
    reads=[(ShareTransfer, {}), (TransferDuties, {})],
    asks=[
        "How are shares transferred on the books?",
        "A holder hands in an endorsed certificate: must we issue a new one to the buyer?",
        "Can we register a transfer of stock without the certificate?",
    ],
)
def transfer(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    asked_paper: Paper | None,
    lacking: tuple[Paper, ...],
    given: tuple[Paper, ...],
    refuse: bool | None,
    asked_duty: bool | None,
    attorney: bool | None,
    in_writing: bool | None,
    authorized_in_writing: bool | None,
    asks_filed: bool | None,
    for_endorsement: str | None,
    unfiled: bool | None,
    offices: tuple[Role, ...],
    roles: tuple[Role, ...],
) -> Finding:
    """What the text names is needed, nothing else; then the corporation must act where the text makes it a duty."""
    law = corporation.the(ShareTransfer, "the transfer of shares")
    duties = corporation.find(TransferDuties)
    under: tuple[Provision, ...] = (law, duties) if duties else (law,)
    if not polar:
        return _how(law, duties, under)
    if for_endorsement in law.instead_of_endorsement:
        lacking = tuple(each for each in lacking if each is not Paper.ENDORSEMENT)
        given = (*given, Paper.ENDORSEMENT)
    missing = [each for each in lacking if each in law.needs]
    if attorney and unfiled and law.authority_filed_with:
        return _lacking(law, (Paper.AUTHORITY, *missing), refuse=bool(refuse))
    if missing:
        return _lacking(law, missing, refuse=bool(refuse))
    elsewhere = bool(offices) and not set(law.authority_filed_with) & {*offices, *roles}
    if attorney and asks_filed and elsewhere and law.authority_filed_with:
        text = f"No: the power of attorney is filed with {phrases.roles(law.authority_filed_with)}. A transfer takes {law.in_words}."
        filed = {"filed_with": [role.value for role in law.authority_filed_with]}
        return yes_or_no(negated, text.replace("No", "Yes", 1) if negated else text, under=(law,), values=filed)
    if attorney and law.by:
        return _by_attorney(law, in_writing=in_writing if authorized_in_writing is None else authorized_in_writing)
    if asked_paper in _OF_TRANSFERS:
        return _needed(law, asked_paper, negated=negated)
    if refuse or asked_duty:
        return _duty(law, duties, given, refuse=bool(refuse))
    return _may(law, under, given)


def _how(law: ShareTransfer, duties: TransferDuties | None, under: Sequence[Provision]) -> Finding:
    text = f"A transfer takes {law.in_words}."
    values: dict[str, object] = {"needs": [each.value for each in law.needs]}
    if law.by:
        values["by"] = [role.value for role in law.by]
    if duties:
        text += f" Then {listed(duties.of)} must {listed(duties.duties, 'and')}."
        values["duties"] = list(duties.duties)
    return value(text, under=tuple(under), values=values)


def _by_attorney(law: ShareTransfer, *, in_writing: bool | None) -> Finding:
    """An attorney of the holder may ask for it, if his authority is written where the text wants that."""
    holds = Role.ATTORNEY in law.by
    text = f"a transfer takes {law.in_words}."
    if not holds or (law.authority_in_writing and in_writing is False):
        return yes_or_no(False, f"No: {text}", under=(law,))
    if law.authority_in_writing and not in_writing:
        condition = Point("the attorney's authority is in writing, as the text wants it", law)
        return Finding(Outcome.CONDITIONAL, f"Yes, if his authority is in writing: {text}", (law,), {}, (condition,))
    return yes_or_no(True, f"Yes: {text}", under=(law,))


def _lacking(law: ShareTransfer, missing: Sequence[Paper], *, refuse: bool) -> Finding:
    needed = listed((each.value for each in missing), "and")
    cure = Point(f"{needed} is made good", law)
    text = f"{'Yes' if refuse else 'No'}: {needed} is lacking. A transfer takes {law.in_words}."
    return yes_or_no(refuse, text, under=(law,), values={"missing": [each.value for each in missing]}, cures=(cure,))


def _needed(law: ShareTransfer, paper: Paper, *, negated: bool) -> Finding:
    """Whether one paper is among those that the text names; taxes, fees and proofs that it does not name are left open."""
    if paper not in law.needs and paper is not Paper.APPROVAL:
        raise Silent(f"{paper.value} for a transfer of shares", law)
    holds = (paper in law.needs) != negated
    lead = f"{paper.value} is needed" if paper in law.needs else f"the text does not ask for {paper.value}"
    text = f"{'Yes' if holds else 'No'}: {lead}. A transfer takes {law.in_words}."
    return yes_or_no(holds, text, under=(law,), values={"needs": [each.value for each in law.needs]})


def _duty(law: ShareTransfer, duties: TransferDuties | None, given: Sequence[Paper], *, refuse: bool) -> Finding:
    """Whether the corporation must register it; where no sentence makes it a duty, the text is silent on that."""
    if duties is None:
        raise Silent("a duty to register a transfer, or a right to refuse one that has all its papers", law)
    text = f"once there is {law.in_words}, {listed(duties.of)} must {listed(duties.duties, 'and')}."
    values = {"duties": list(duties.duties)}
    if refuse:
        return yes_or_no(False, f"No: {text}", under=(duties, law), values=values)
    if all(each in given for each in (Paper.SURRENDER, Paper.ENDORSEMENT) if each in law.needs):
        return yes_or_no(True, f"Yes: {text}", under=(duties, law), values=values)
    condition = Point(f"there is {law.in_words}", law)
    return Finding(Outcome.CONDITIONAL, f"Yes, but only {text}", (duties, law), values, (condition,))


def _may(law: ShareTransfer, under: Sequence[Provision], given: Sequence[Paper]) -> Finding:
    values = {"needs": [each.value for each in law.needs]}
    if law.needs and all(each in given for each in law.needs):
        return yes_or_no(True, f"Yes: a transfer takes {law.in_words}.", under=tuple(under), values=values)
    condition = Point(f"there is {law.in_words}", law)
    text = f"Yes, upon {law.in_words}."
    return Finding(Outcome.CONDITIONAL, text, tuple(under), values, (condition,))


@rule(
    "shares.transfer.pledge",
    "whether a transfer as collateral is noted on the records",
    reads=[(CollateralNote, {})],
    asks=[
        "Shares were transferred to a bank as collateral, must we note that on our records?",
        "A stockholder pledged his shares as security for a loan, do we record the pledge?",
        "To whom is notice given of a transfer of shares for collateral security?",
    ],
)
def pledge(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    in_writing: bool | None,
    roles: tuple[Role, ...],
    refuse: bool | None,
) -> Finding:
    """Noted, once the named officer or agent has notice as the text wants it."""
    law = corporation.the(CollateralNote, "shares transferred or pledged as collateral")
    form = "written notice" if law.in_writing else "notice"
    text = f"a transfer for collateral security is noted on the records once {form} of it is given to {phrases.roles(law.notice_to)}."
    values = {"notice_to": [role.value for role in law.notice_to]}
    others = [role for role in roles if role not in law.notice_to]
    negated = negated or bool(refuse)
    if not polar:
        return value(phrases.sentence(text), under=(law,), values=values)
    if (law.in_writing and in_writing is False) or (roles and len(others) == len(roles)):
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}, not yet: {text}", under=(law,), values=values)
    return yes_or_no(not negated, f"{'No' if negated else 'Yes'}: {text}", under=(law,), values=values)


@rule(
    "shares.register",
    "what the books show of each holder of shares, and where that record is kept",
    reads=[(ShareRegister, {})],
    asks=[
        "Where is the record of shareholders kept?",
        "What does the shareholder register have to show for each holder?",
        "What is entered on the books when shares are issued?",
    ],
)
def register(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    place: str | None,
    state_asked: str | None,
    location: bool | None,
    particular: str | None,
) -> Finding:
    """Its contents, and its place where the text fixes one."""
    law = corporation.the(ShareRegister, "the record of the holders of shares")
    text = f"The books show {listed(law.contents, 'and')}"
    text += f"; the record is kept at {listed(law.places)}." if law.places else "."
    values: dict[str, object] = {"contents": list(law.contents)}
    if location and not law.places:
        raise Silent("the place where the record of the holders of shares is kept", law)
    if law.places:
        values["places"] = list(law.places)
    if not polar:
        return value(text, under=(law,), values=values)
    where = state_asked or place
    if where and law.state:
        holds = where == law.state
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    shown = particular is None or any(particular in each for each in law.contents)
    holds = shown != negated
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
