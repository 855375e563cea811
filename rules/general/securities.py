"""Who votes the shares that the corporation holds in other corporations."""

from collections.abc import Sequence

from msgspec import Struct

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.general import SecuritiesProxies, SecuritiesVoting
from rules.rule import rule
from rules.terms import Role, listed


@rule(
    "general.voting_securities",
    "who votes the shares that the corporation holds in other corporations",
    reads=[(SecuritiesVoting, {}), (SecuritiesProxies, {})],
    asks=[
        "Who votes the shares we own in another corporation?",
        "Can the president appoint a proxy to vote our shares in a subsidiary?",
        "May the treasurer vote the stock that we hold in other companies?",
        "Can the board give somebody else the power to vote our shares in other corporations?",
        "May the chairman vote the shares that we hold in another corporation?",
        "May the chief executive officer vote the shares that we hold in another corporation?",
    ],
)
def voting_securities(
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    actor: Role | None,
    by_proxy: bool | None,
    undesignated: bool | None,
    board_otherwise: bool | None,
    instructs: bool | None,
    chairman_otherwise: bool | None,
) -> Finding:
    """The officers named, unless the board provides otherwise; others on whom the board confers it."""
    laws = corporation.every(SecuritiesVoting)
    if not laws:
        raise Silent("who votes the shares held in other corporations")
    proxies = corporation.every(SecuritiesProxies)
    if actor is None and chairman_otherwise:
        actor = next((role for role in roles if role is not Role.CHAIRMAN), None)
    laws = _of_role(laws, actor if actor is not None else next(iter(roles), None))
    conferring = tuple(each for each in laws if each.others_by_board)
    if polar and actor is Role.BOARD and conferring and not undesignated:
        return yes_or_no(True, "Yes. The board may confer the power to vote them on others.", under=conferring)
    by_chairman = chairman_otherwise and any(Role.CHAIRMAN in each.unless_by for each in laws)
    asked = Asked(tuple(roles), actor, bool(by_proxy), bool(undesignated), bool(board_otherwise or by_chairman))
    who = tuple(dict.fromkeys(role for each in laws for role in each.by))
    if not polar:
        under = (*proxies, *laws) if by_proxy else (*laws, *proxies)
        return value(_told(laws, proxies, who), under=under, values={"who": [role.value for role in who]})
    instructing = tuple(each for each in proxies if each.instruct)
    if instructs and instructing and not asked.otherwise and actor in who:
        told = f"Yes. {phrases.roles(who).capitalize()} may instruct those whom they appoint how to vote."
        return yes_or_no(True, told, under=(*instructing, *laws), values={"who": [role.value for role in who]})
    return _may_vote(laws, proxies, who, asked)


class Asked(Struct, frozen=True):
    """Who would vote the shares, and what is told of it."""

    roles: tuple[Role, ...]
    actor: Role | None
    by_proxy: bool
    undesignated: bool
    otherwise: bool
    """Whether somebody provided otherwise by whose word it is otherwise."""


def _may_vote(
    laws: Sequence[SecuritiesVoting], proxies: Sequence[SecuritiesProxies], who: Sequence[Role], asked: Asked
) -> Finding:
    """Whether the person in question may vote them, alone or by those whom he appoints."""
    text, under = _told(laws, proxies, who), (*laws, *proxies)
    values: dict[str, object] = {"who": [role.value for role in who]}
    otherwise = asked.otherwise and any(each.unless for each in laws)
    barred = otherwise and asked.actor not in (None, Role.BOARD) and bool(set(asked.roles) & set(who))
    appoints = asked.by_proxy and (not asked.undesignated or asked.actor in who)
    if barred and not (appoints and proxies):
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    if appoints:
        if not proxies:
            raise Silent("proxies for shares held in other corporations", *laws)
        return yes_or_no(True, f"Yes. {text}", under=(*proxies, *laws), values=values)
    one = (asked.actor,) if asked.actor not in (None, Role.BOARD, Role.STOCKHOLDER) else asked.roles
    named = [role for role in one if role not in (Role.STOCKHOLDER, Role.BOARD)]
    own = not named or bool(set(named) & set(who))
    if (own and otherwise) or (asked.undesignated and not (named and own)):
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    if own:
        return yes_or_no(True, f"Yes. {text}", under=under, values=values)
    return _of_others(laws, named, text, under, values)


def _of_others(
    laws: Sequence[SecuritiesVoting],
    asked: Sequence[Role],
    text: str,
    under: Sequence[Provision],
    values: dict[str, object],
) -> Finding:
    """Whether one whom no sentence names may vote them: only if the board has conferred the power."""
    opened = next((each for each in laws if each.others_by_board or each.unless), None)
    if opened is None:
        return yes_or_no(False, f"No. {text}", under=tuple(under), values=values)
    condition = Point(f"the board has conferred the power on {phrases.roles(asked[:1])}", opened)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", tuple(under), values, (condition,))


def _told(laws: Sequence[SecuritiesVoting], proxies: Sequence[SecuritiesProxies], who: Sequence[Role]) -> str:
    """Who votes, with what rights, and who else may."""
    unless = next((each.unless for each in laws if each.unless), "")
    rights = next((each.rights for each in laws if each.rights), "")
    return " ".join(
        [
            f"{phrases.roles(who).capitalize()} votes them{f', unless {unless}' if unless else ''}.",
            *([f"At the meeting they have {rights}."] if rights else []),
            *(["The board may confer the power on others."] if any(each.others_by_board for each in laws) else []),
            *([f"They may appoint {listed(proxies[0].appoint)} to vote."] if proxies else []),
        ]
    )


def _of_role(laws: Sequence[SecuritiesVoting], role: Role | None) -> tuple[SecuritiesVoting, ...]:
    """The sentences of the section that gives the power to a role; all of them where none does."""
    sections = {each.section for each in laws if role in each.by}
    return tuple(each for each in laws if not sections or each.section in sections)
