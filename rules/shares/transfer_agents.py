"""Transfer agents and registrars: who appoints them, who may be one, and whether certificates bear their signature."""

from collections.abc import Mapping

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.shares import TransferAgents
from rules.rule import rule
from rules.shares.persons import instead_of_the_board
from rules.terms import Role


@rule(
    "shares.transfer_agent",
    "who appoints transfer agents and registrars, and who may be one",
    reads=[(TransferAgents, {})],
    asks=[
        "Who appoints the transfer agent and the registrar?",
        "Can the secretary appoint a transfer agent?",
        "Does the transfer agent have to be a bank or trust company?",
    ],
)
def transfer_agent(
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    bank: bool | None,
    two_tasks: bool | None,
    asked_duty: bool | None,
    agents_signature: bool | None,
    asked_power: bool | None,
    stockholders_act: bool | None,
    several: bool | None,
    named_in_text: bool | None,
    appointing: bool | None,
    be_authorized: bool | None,
) -> Finding:
    """The board, or an officer whom it lets do so; of the kind that the text names."""
    law = corporation.the(TransferAgents, "the appointment of transfer agents and registrars")
    text = _appointment(law)
    values = {"appointed_by": law.appointed_by.value, **({"who": law.who} if law.who else {})}
    if not polar:
        return value(text, under=(law,), values=values)
    if named_in_text or stockholders_act:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    found = _of_agents(law, text, values, several=several, bank=bank, asked_duty=asked_duty)
    if found:
        return found
    if agents_signature:
        return _on_certificates(law, power=bool(asked_power))
    if two_tasks and law.both:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    agents = (Role.TRANSFER_AGENT, Role.REGISTRAR)
    if any(role not in agents for role in instead_of_the_board(roles)):
        return _by_officer(law, text, allowing=bool(be_authorized))
    if asked_duty:
        return yes_or_no(False, f"No, there need be none. {text}", under=(law,), values=values)
    if not (appointing or two_tasks):
        return value(text, under=(law,), values=values)
    return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)


def _of_agents(
    law: TransferAgents,
    text: str,
    values: Mapping[str, object],
    *,
    several: bool | None,
    bank: bool | None,
    asked_duty: bool | None,
) -> Finding | None:
    """How many there may be, and of what kind."""
    if several and law.at_least is None:
        raise Silent("more than one transfer agent or registrar", law)
    if several:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    if bank is None:
        return None
    if not law.who:
        text = f"{text} The text does not limit who may be one."
        return yes_or_no(not asked_duty, f"{'No' if asked_duty else 'Yes'}. {text}", under=(law,), values=values)
    holds = bank or bool(asked_duty)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)


def _appointment(law: TransferAgents) -> str:
    who = law.who or "one or more transfer agents and registrars"
    text = f"{phrases.sentence(phrases.the(law.appointed_by))} may appoint {who}"
    text += " as transfer agent or registrar, or both" if law.both else ""
    text += "; it may also authorize an officer to appoint them" if law.officers_may_be_authorized else ""
    return f"{text}."


def _by_officer(law: TransferAgents, text: str, *, allowing: bool) -> Finding:
    """Whether an officer may appoint them; `allowing` asks if he may be given that power."""
    if allowing and law.officers_may_be_authorized:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values={"appointed_by": law.appointed_by.value})
    if not law.officers_may_be_authorized:
        return yes_or_no(False, f"No. {text}", under=(law,), values={"appointed_by": law.appointed_by.value})
    condition = Point(f"{phrases.the(law.appointed_by)} has authorized that officer to appoint them", law)
    return Finding(
        Outcome.CONDITIONAL, f"Only if the board has authorized that officer. {text}", (law,), {}, (condition,)
    )


def _on_certificates(law: TransferAgents, *, power: bool) -> Finding:
    """Whether a certificate needs the agent's signature."""
    if not law.may_require_signature:
        raise Silent("a requirement that every certificate bear the transfer agent's signature", law)
    text = "the board may require all certificates to bear the signature of a transfer agent or registrar."
    if power:
        return yes_or_no(True, f"Yes: {text}", under=(law,))
    condition = Point("the board has required it", law)
    return Finding(Outcome.CONDITIONAL, f"Only if the board requires it: {text}", (law,), {}, (condition,))
