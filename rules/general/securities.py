"""Who votes the shares that the corporation holds in other corporations."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.general import SecuritiesProxies, SecuritiesVoting
from rules.rule import rule
from rules.terms import Role, listed

_BY_CHAIRMAN = "Chairman prescribes"
"""What the exception says where the chairman's word is enough."""


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
def voting_securities(  # noqa: C901 - each fact changes the answer
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
    orders = Role.CHAIRMAN if chairman_otherwise else None
    actor = next((role for role in roles if role is not orders), actor) if actor is None and orders else actor
    laws = _of_role(laws, actor if actor is not None else next(iter(roles), None))
    conferring = tuple(each for each in laws if each.others_by_board)
    if polar and actor is Role.BOARD and conferring and not undesignated:
        return yes_or_no(True, "Yes. The board may confer the power to vote them on others.", under=conferring)
    who = tuple(dict.fromkeys(role for each in laws for role in each.by))
    unless = next((each.unless for each in laws if each.unless), "")
    board_otherwise = board_otherwise or (chairman_otherwise and _BY_CHAIRMAN in unless)
    instructing = tuple(each for each in proxies if each.instruct)
    if polar and instructs and instructing and not board_otherwise and actor in who:
        told = f"Yes. {phrases.roles(who).capitalize()} may instruct those whom they appoint how to vote."
        return yes_or_no(True, told, under=(*instructing, *laws), values={"who": [role.value for role in who]})
    text = _told(laws, proxies, who, unless)
    values: dict[str, object] = {"who": [role.value for role in who]}
    under = (*laws, *proxies)
    if not polar:
        return value(text, under=(*proxies, *laws) if by_proxy else under, values=values)
    barred = bool(board_otherwise and unless and actor not in (None, Role.BOARD) and set(roles) & set(who))
    if barred and not proxies:
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    if by_proxy and (not undesignated or actor in who):
        if not proxies:
            raise Silent("proxies for shares held in other corporations", *laws)
        return yes_or_no(True, f"Yes. {text}", under=(*proxies, *laws), values=values)
    named = (actor,) if actor not in (None, Role.BOARD, Role.STOCKHOLDER) else roles
    asked = [role for role in named if role not in (Role.STOCKHOLDER, Role.BOARD)]
    if barred:
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    own = not asked or bool(set(asked) & set(who))
    if (own and board_otherwise and unless) or (undesignated and not (asked and own)):
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    if own:
        return yes_or_no(True, f"Yes. {text}", under=under, values=values)
    return _of_others(laws, asked, text, under, values)


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


def _told(
    laws: Sequence[SecuritiesVoting], proxies: Sequence[SecuritiesProxies], who: Sequence[Role], unless: str
) -> str:
    """Who votes, with what rights, and who else may."""
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
