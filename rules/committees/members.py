"""Who sits on a committee, how many they are, and whether all of them vote."""

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.committees import CommitteeExOfficio, CommitteeOfOne, CommitteeOutsiders, CommitteeSize
from rules.rule import rule
from rules.terms import Role

_NOT_OFFICES = (Role.BOARD, Role.DIRECTOR, Role.COMMITTEE, Role.PRESIDING)
_OUTSIDERS = (Role.EMPLOYEE, Role.COUNSEL, Role.STOCKHOLDER, Role.TRANSFER_AGENT, Role.OTHER)


@rule(
    "committees.members",
    "who may sit on a committee, and how many members it has",
    reads=[(CommitteeSize, {}), (CommitteeOfOne, {}), (CommitteeOutsiders, {})],
    asks=[
        "How many members must a committee have?",
        "Can somebody who is not a director sit on a committee?",
        "Is a two-person audit committee allowed?",
    ],
)
def members(
    corporation: Corporation,
    *,
    polar: bool,
    wh: bool,
    members: int | None,
    outsider: bool | None,
    voting: bool | None,
    upper_limit: bool | None,
    roles: tuple[Role, ...],
    be: Role | None,
    needed: bool,
    all_directors: bool | None,
) -> Finding:
    """Directors, so many at least; others only where the text adds them, and then with or without a vote."""
    size = corporation.find(CommitteeSize)
    if (polar or not wh) and all_directors and members is None and size and not needed:
        return yes_or_no(True, "Yes. A director may be a member of a committee, and votes on it.", under=(size,))
    named = tuple(role for role in roles if role not in _NOT_OFFICES)
    if outsider or set(named) & set(_OUTSIDERS):
        return _outsider(corporation, polar=polar or not wh, voting=voting)
    if polar and needed and be is Role.DIRECTOR and members is None:
        return _all_directors(corporation)
    if members is not None or upper_limit or not (polar and named):
        return _size(corporation, members, polar=polar, upper_limit=bool(upper_limit))
    return _officer(corporation, named)


def _all_directors(corporation: Corporation) -> Finding:
    """Whether every member must be a director: not where the text adds others, who then have no vote."""
    found = _outsider(corporation, polar=True, voting=None)
    if found.outcome is Outcome.NO:
        return found.turned_round()
    return yes_or_no(
        False, f"No. {found.answer.removeprefix('Yes, but without a vote. ')}", under=found.under, values=found.values
    )


def _size(corporation: Corporation, members: int | None, *, polar: bool, upper_limit: bool) -> Finding:
    law = corporation.find(CommitteeSize)
    single = corporation.find(CommitteeOfOne)
    if law is None:
        return _size_unsaid(single, members, polar=polar)
    who = phrases.count(law.least, "member")
    text = f"A committee has at least {who}, who are directors; the bylaws set no upper limit."
    extra = corporation.find(CommitteeOutsiders)
    under = tuple(each for each in (law, single if members == 1 else None, extra) if each)
    values: dict[str, object] = {"at_least": law.least, "members": [role.value for role in law.members]}
    if extra:
        text += " Persons who are not directors may be added as nonvoting members."
    if polar and upper_limit:
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    if polar and members is not None:
        holds = members >= law.least
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)
    return value(text, under=under, values=values)


def _size_unsaid(single: CommitteeOfOne | None, members: int | None, *, polar: bool) -> Finding:
    """A text that fixes no size: what it says of a committee of one is all there is."""
    if single is None:
        raise Silent("the number of members of a committee")
    text = "The bylaws set no number of members; they speak of a committee of one, so a single director is enough."
    values: dict[str, object] = {"at_least": single.members}
    if polar and members is not None:
        return yes_or_no(members >= single.members, f"Yes. {text}", under=(single,), values=values)
    return value(text, under=(single,), values=values)


def _outsider(corporation: Corporation, *, polar: bool, voting: bool | None) -> Finding:
    extra, size = corporation.find(CommitteeOutsiders), corporation.find(CommitteeSize)
    if extra:
        under: tuple[Provision, ...] = (extra, size) if size else (extra,)
        text = "The board may designate persons who are not directors as additional members, but they have no vote."
        values = {"voting": extra.voting}
        if not polar:
            return value(text, under=under, values=values)
        if voting:
            return yes_or_no(extra.voting, f"No. {text}", under=under, values=values)
        return yes_or_no(True, f"Yes, but without a vote. {text}", under=under, values=values)
    if size is None:
        raise Silent(
            "members of a committee who are not directors (they speak only of directors)",
            *corporation.every(CommitteeOfOne),
        )
    least = f" It has at least {phrases.count(size.least, 'member')}." if size.least > 1 else ""
    text = f"A committee consists of directors; nobody else can be a member.{least}"
    values_no: dict[str, object] = {"members": [role.value for role in size.members], "at_least": size.least}
    if polar:
        return yes_or_no(False, f"No. {text}", under=(size,), values=values_no)
    return value(text, under=(size,), values=values_no)


def _officer(corporation: Corporation, named: tuple[Role, ...]) -> Finding:
    """An officer sits on a committee as a director, or by virtue of the office where the text says so."""
    office = corporation.find(CommitteeExOfficio)
    if office and office.role in named:
        text = f"Yes. {phrases.the(office.role).capitalize()} is a member of all committees by virtue of the office."
        return yes_or_no(True, text, under=(office,), values={"who": office.role.value})
    size, extra = corporation.find(CommitteeSize), corporation.find(CommitteeOutsiders)
    if size is None:
        raise Silent(f"whether {phrases.roles(named)} may be a member of a committee")
    who = phrases.roles(named)
    text = f"Only if {who} is a director: a committee consists of directors."
    if extra:
        text += " If not, the board may add the person as a nonvoting member."
    condition = Point(f"{who} is a director", size)
    under = (size, extra) if extra else (size,)
    return Finding(Outcome.CONDITIONAL, text, under, conditions=(condition,))


@rule(
    "committees.ex_officio",
    "who is a member of every committee by virtue of an office",
    reads=[(CommitteeExOfficio, {})],
    asks=[
        "Is the chairman automatically on all committees?",
        "Who is an ex officio member of the board's committees?",
        "Does the CEO belong to every committee by virtue of the job?",
    ],
)
def ex_officio(corporation: Corporation, *, polar: bool, roles: tuple[Role, ...], offices: tuple[Role, ...]) -> Finding:
    """One office, where the text names one; no other."""
    law = corporation.the(CommitteeExOfficio, "members of committees by virtue of an office")
    text = f"{phrases.the(law.role).capitalize()} is an ex-officio member of all committees; no other officer is."
    named = [role for role in roles if role not in _NOT_OFFICES]
    values = {"who": law.role.value}
    others = [role for role in offices if role not in (*_NOT_OFFICES, Role.OFFICER)]
    if polar:
        holds = not named or (law.role in named and others[-1:] in ([], [law.role]))
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)
