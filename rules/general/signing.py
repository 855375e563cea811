"""Who signs for the corporation: checks and notes, and contracts."""

from collections.abc import Mapping

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.general import ContractAuthority, ContractSigners, Signing
from rules.rule import rule
from rules.terms import Role, listed

_NOBODY = (Role.BOARD, Role.DIRECTOR, Role.COMMITTEE, Role.PRESIDING)


@rule(
    "general.checks",
    "who signs checks, drafts and notes",
    reads=[(Signing, {})],
    asks=[
        "Who signs the company's checks?",
        "How many signatures does a check need?",
        "Can the treasurer sign checks without the board naming her?",
    ],
)
def checks(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    roles: tuple[Role, ...],
    designating: bool | None,
    undesignated: bool | None,
    board_authorized: bool | None,
    signatures_asked: bool | None,
    actor: Role | None,
    anybody: bool | None,
    asked_duty: bool | None,
    offices: tuple[Role, ...],
    signing_cap: bool | None,
) -> Finding:
    """Whoever is designated, by those whom the text lets designate; no office signs by itself."""
    law = corporation.the(Signing, "who signs checks, drafts and notes")
    if signing_cap:
        raise Silent("a limit on the amounts for which checks and notes are signed", law)
    deciders = phrases.roles(law.designated_by)
    text = f"{listed(law.papers, 'and').capitalize()} are signed by those {listed(law.signers)} whom {deciders} designates; no number is set."
    values = {"designated_by": [role.value for role in law.designated_by]}
    if not polar:
        return value(text, under=(law,), values=values)
    if signatures_asked:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if designating and not undesignated:
        return _designating(law, actor, text, values, authorized=bool(board_authorized))
    named = [role for role in roles if role not in _NOBODY]
    if named and asked_duty and not negated and not undesignated:
        return yes_or_no(False, f"No. No office has to sign them by itself. {text}", under=(law,), values=values)
    if offices == (Role.OFFICER,) and asked_duty and not negated and len(law.signers) > 1:
        text = f"No. It takes no officer. {text}"
        return yes_or_no(False, text, under=(law,), values=values)
    if negated or undesignated or (anybody and not board_authorized):
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    who = phrases.roles(named[:1]) if named else "the person"
    condition = Point(f"{deciders} designates {who}", law)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law,), values, (condition,))


def _designating(
    law: Signing, actor: Role | None, text: str, values: Mapping[str, object], *, authorized: bool
) -> Finding:
    """Whether someone may name those who sign: the board may, others on the list only by its authority."""
    if actor in (None, Role.BOARD, Role.DIRECTOR):
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    listed_kind = Role.COMMITTEE if actor is Role.COMMITTEE else Role.OFFICER
    if listed_kind not in law.designated_by or actor is Role.STOCKHOLDER:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if authorized:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    condition = Point(f"the board has authorized {phrases.the(actor)} to do so", law)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law,), values, (condition,))


@rule(
    "general.contracts",
    "who may sign contracts for the corporation",
    reads=[(ContractAuthority, {}), (ContractSigners, {})],
    asks=[
        "Who may sign contracts for the corporation?",
        "Can the board give an officer general authority to sign contracts?",
        "Who executes bonds and mortgages?",
    ],
)
def contracts(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    roles: tuple[Role, ...],
    actor: Role | None,
    general_authority: bool | None,
    each_alone: bool | None,
    needed: bool,
    undesignated: bool | None,
    board_authorized: bool | None,
    only_so: bool | None,
) -> Finding:
    """Whom the board authorizes, for all instances or some; or the officers whom the text names."""
    authority, own = corporation.find(ContractAuthority), corporation.find(ContractSigners)
    named = [role for role in roles if role not in _NOBODY]
    if authority and polar and board_authorized:
        text = "Yes. The board of directors may authorize any officer or agent, and it has."
        return yes_or_no(True, text, under=(authority,))
    if authority and polar and each_alone and (needed or only_so):
        holds = not authority.general
        extent = "generally or for specific instances" if authority.general else "for specific instances"
        text = f"{'Yes' if holds else 'No'}. The board of directors may give authority to sign {extent}."
        return yes_or_no(holds, text, under=(authority,))
    if authority:
        return _authorized(
            authority, named, actor, polar=polar, general=bool(general_authority), negated=negated or bool(undesignated)
        )
    if own is None:
        raise Silent("who may sign contracts")
    text = f"{phrases.roles(own.by).capitalize()} signs {listed(own.papers)}, unless {own.unless}."
    values = {"who": [role.value for role in own.by]}
    if not polar or not named:
        return value(text, under=(own,), values=values)
    if set(named) & set(own.by):
        return yes_or_no(True, f"Yes. {text}", under=(own,), values=values)
    condition = Point("the board has expressly delegated the signing", own)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (own,), values, (condition,))


def _authorized(
    law: ContractAuthority, named: list[Role], actor: Role | None, *, polar: bool, general: bool, negated: bool
) -> Finding:
    extent = "generally or for specific instances" if law.general else "for specific instances"
    text = f"The board of directors may authorize any {listed(role.value for role in law.to)} to sign {listed(law.papers, 'and')}, {extent}."
    values: dict[str, object] = {"authorized_by": Role.BOARD.value, "who": [role.value for role in law.to]}
    if not polar:
        return value(text, under=(law,), values=values)
    if actor in (Role.BOARD, None) and (general or actor is Role.BOARD):
        holds = law.general or not general
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    if negated:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    who = phrases.roles(named[:1]) if named else "that person"
    condition = Point(f"the board has authorized {who}", law)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law,), values, (condition,))
