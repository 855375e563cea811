"""Who may amend the bylaws, at which meeting, on what notice, by which vote."""

from fractions import Fraction

from msgspec.structs import replace

from rules.amendments.amending import Amending, both, may_amend
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.amendments import BylawAmendment, StockholdersKeepPower
from rules.provisions.committees import Matter
from rules.provisions.meetings import FullAttendance, SpecialMeetingBusiness
from rules.provisions.votes import Quorum, Vote
from rules.registry import RULES
from rules.rule import rule
from rules.shareholders.quorum import quorum_with
from rules.supposing import SupposedPart, turns_on_numbers
from rules.terms import Body, Meeting, Role, listed

_BODIES = (Role.BOARD, Role.STOCKHOLDER, Role.DIRECTOR, Role.COMMITTEE, Role.PRESIDING, Role.COUNSEL)
_MATTER = "the amendment of the bylaws"


def laws_of(corporation: Corporation, body: Body | None, meeting: Meeting | None = None) -> tuple[BylawAmendment, ...]:
    """The sentences on the body of the question, else on all; an annual meeting is the stockholders'."""
    every = corporation.every(BylawAmendment)
    if not every:
        raise Silent(_MATTER)
    if body is Body.COMMITTEE:
        body = None
    if body is None and meeting is Meeting.ANNUAL:
        body = Body.STOCKHOLDERS
    if body is None and meeting is Meeting.REGULAR:
        body = Body.BOARD
    return tuple(each for each in every if body is None or each.by is body)


@rule(
    "amendments.bylaws",
    "who may amend the bylaws, at which meeting and on what notice",
    reads=[(BylawAmendment, {}), (SpecialMeetingBusiness, {}), (FullAttendance, {})],
    asks=[
        "Who can amend the bylaws?",
        "Can a special board meeting amend the bylaws if the notice did not say so?",
        "May the stockholders change a bylaw at their annual meeting?",
    ],
)
def amend(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    body: Body | None,
    amender: Body | None,
    made_by: Body | None,
    meeting: Meeting | None,
    named_in_notice: bool | None,
    everyone_present: bool | None,
    present: int | None,
    directors: int | None,
    charter_power: bool | None,
    whatever_charter: bool | None,
    approval_needed: bool | None,
    only_one: bool | None,
    conflicting: bool | None,
    quorum_present: bool | None,
    present_fraction: Fraction | None,
) -> Finding:
    """By body, kind of meeting, what the notice says, who is there, and what the certificate gives the board."""
    officers = [each for each in roles if each not in _BODIES]
    if conflicting:
        return RULES["general.conflict"].answer(corporation, {"polar": False})
    who = Body.COMMITTEE if body is Body.COMMITTEE else amender or body
    if approval_needed and polar:
        return _without_the_other(corporation, charter=charter_power)
    if only_one and polar and who in (Body.BOARD, Body.STOCKHOLDERS):
        return _alone(corporation, who, charter=charter_power or whatever_charter)
    if whatever_charter and charter_power is None and who is Body.BOARD and polar:
        charter_power = False
    short = quorum_present is False or _too_few(corporation, who, present_fraction)
    if polar and short and who in (Body.BOARD, Body.STOCKHOLDERS):
        return _without_quorum(corporation, who)
    if officers and who is None:
        every = laws_of(corporation, None)
        text = f"No. The bylaws are amended by the {listed((each.by.value for each in every), 'or the')}, and by nobody else."
        return yes_or_no(False, text, under=every, values={"who": [each.by.value for each in every]})
    if who is Body.COMMITTEE:
        return RULES["committees.powers"].answer(corporation, {"matter": Matter.AMEND_BYLAWS, "polar": polar})
    if who is Body.STOCKHOLDERS and made_by is Body.BOARD and polar and named_in_notice is None:
        return _kept(corporation, loses=False, polar=True)
    if everyone_present is None and present is not None and directors is not None:
        everyone_present = present >= directors
    asked = Amending(meeting, named_in_notice, everyone_present, charter_power, made_by)
    return both([may_amend(corporation, law, asked) for law in laws_of(corporation, who, meeting)], polar=polar)


def _too_few(corporation: Corporation, who: Body | None, part: Fraction | None) -> bool:
    """Whether a part of all shares that came to a meeting of the stockholders is no quorum."""
    there = quorum_with(corporation, part) if who is Body.STOCKHOLDERS else None
    return there is not None and not there[1]


def _without_quorum(corporation: Corporation, who: Body) -> Finding:
    """A meeting without a quorum amends nothing, whoever is for it."""
    laws = laws_of(corporation, who)
    quorum = corporation.find(Quorum, body=who)
    under = (*laws, *((quorum,) if quorum else ()))
    return yes_or_no(False, "No. Without a quorum the meeting cannot amend the bylaws.", under=under)


def _alone(corporation: Corporation, who: Body, *, charter: bool | None) -> Finding:
    """Whether only one body may amend the bylaws."""
    laws = laws_of(corporation, None)
    other = next(each for each in laws if each.by is not who)
    text = f"The {other.by.value} may amend the bylaws too"
    if not other.if_conferred or charter:
        return yes_or_no(False, f"No. {text}.", under=laws)
    condition = Point("the certificate of incorporation does not give the board the power to amend the bylaws", other)
    return Finding(
        Outcome.CONDITIONAL,
        f"Only if {condition.text}; where it does, {text[0].lower()}{text[1:]}.",
        laws,
        conditions=(condition,),
    )


def _without_the_other(corporation: Corporation, *, charter: bool | None) -> Finding:
    """Whether the stockholders have to approve what the board does: not where it has the power itself."""
    law = next(iter(laws_of(corporation, Body.BOARD)), None)
    if law is None:
        raise Silent("an approval of the board's amendments by the stockholders")
    text = "The board may amend the bylaws without an approval by the stockholders"
    if not law.if_conferred or charter:
        return yes_or_no(False, f"No. {text}.", under=(law,))
    condition = Point("the certificate of incorporation does not give the board the power to amend the bylaws", law)
    if charter is False:
        return yes_or_no(True, f"Yes: {condition.text}.", under=(law,))
    return Finding(
        Outcome.CONDITIONAL,
        f"Only if {condition.text}; where it does, {text[0].lower()}{text[1:]}.",
        (law,),
        conditions=(condition,),
    )


@rule(
    "amendments.stockholders_power",
    "whether the board's power to amend takes the power from the stockholders",
    reads=[(StockholdersKeepPower, {}), (BylawAmendment, {"by": Body.STOCKHOLDERS})],
    asks=[
        "If the board can amend the bylaws, do the stockholders lose that power?",
        "Can the shareholders repeal a bylaw that the board adopted?",
        "Is the board's power over the bylaws exclusive?",
    ],
)
def stockholders_power(
    corporation: Corporation,
    *,
    polar: bool,
    loses: bool | None,
    amender: Body | None,
    made_by: Body | None,
    meeting: Meeting | None,
    named_in_notice: bool | None,
    charter_power: bool | None,
    approval_needed: bool | None,
    conflicting: bool | None,
) -> Finding:
    """They keep it, and may change what the board made."""
    if conflicting:
        return RULES["general.conflict"].answer(corporation, {"polar": False})
    asked = Amending(meeting, named_in_notice, None, charter_power, made_by)
    if approval_needed and polar:
        return _without_the_other(corporation, charter=charter_power)
    if amender is Body.BOARD and made_by is Body.STOCKHOLDERS:
        return both([may_amend(corporation, law, asked) for law in laws_of(corporation, Body.BOARD)], polar=polar)
    laws = laws_of(corporation, Body.STOCKHOLDERS)
    if named_in_notice is False and not loses:
        return both([may_amend(corporation, law, replace(asked, made_by=Body.BOARD)) for law in laws], polar=polar)
    return _kept(corporation, loses=bool(loses), polar=polar)


def _kept(corporation: Corporation, *, loses: bool, polar: bool) -> Finding:
    """The stockholders keep the power."""
    laws = laws_of(corporation, Body.STOCKHOLDERS)
    keep = corporation.every(StockholdersKeepPower)
    text = "The stockholders keep the power to amend, repeal or adopt bylaws, whatever power the board has"
    text += ", and may change what the board adopted." if any(each.over_board_bylaws for each in keep) else "."
    values = {"who": ["stockholder"]}
    if not polar:
        return value(text, under=(*keep, *laws), values=values)
    return yes_or_no(not loses, f"{'No' if loses else 'Yes'}. {text}", under=(*keep, *laws), values=values)


@rule(
    "amendments.vote",
    "which vote amends the bylaws",
    reads=[(BylawAmendment, {}), (Vote, {}), (Quorum, {})],
    asks=[
        "What vote is needed to amend the bylaws?",
        "9 directors, 6 at the meeting, 3 vote for the bylaw amendment: is it adopted?",
        "500,000 shares are represented: how many must vote for the change of the bylaws?",
    ],
)
def vote(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    body: Body | None,
    meeting: Meeting | None,
    named_in_notice: bool | None,
    charter_power: bool | None,
    permitted: bool | None,
    supposed_part: SupposedPart | None,
    claimed: Fraction | None,
    claimed_more: bool | None,
    needed: bool,
    seats: int | None,
    directors: int | None,
    present: int | None,
    in_favor: int | None,
    against: int | None,
    shares_outstanding: int | None,
    shares_present: int | None,
    shares_in_favor: int | None,
    shares_against: int | None,
    shares_cast: int | None,
    present_fraction: Fraction | None,
    unanimous: bool | None,
) -> Finding:
    """The ordinary vote of the body, unless the article names another; what the notice left out no vote adopts."""
    if polar and named_in_notice is False and not needed:
        told = {"named_in_notice": False, "meeting": meeting, "amender": body, "charter_power": charter_power}
        there = {"present": present, "directors": directors}
        return RULES["amendments.bylaws"].answer(corporation, {"polar": True, "body": body, **told, **there})
    came = present_fraction if supposed_part is None else None
    if came is None and shares_present is not None and shares_outstanding:
        came = Fraction(shares_present, shares_outstanding)
    if polar and not needed and body is Body.STOCKHOLDERS and _too_few(corporation, body, came):
        return _without_quorum(corporation, body)
    shares_present = _first(shares_present, shares_cast)
    shares = (shares_outstanding, shares_present, shares_in_favor, shares_against)
    counts = (seats, directors, present, in_favor, against)
    if body not in (Body.BOARD, Body.STOCKHOLDERS):
        by_shares, by_heads = any(each is not None for each in shares), any(each is not None for each in counts)
        body = Body.STOCKHOLDERS if by_shares else Body.BOARD if by_heads else None
    laws = laws_of(corporation, body)
    board = body is Body.BOARD and corporation.find(Vote, body=Body.BOARD) is None
    if board and polar and not needed and in_favor is None:
        cases = [may_amend(corporation, law, Amending(charter=charter_power)) for law in laws]
        return both(cases, polar=polar).noting("assumed", "The bylaws name no vote of the board.")
    claimed = Fraction(1) if polar and needed and unanimous and claimed is None else claimed
    if supposed_part is None and claimed is not None:
        supposed_part = SupposedPart(claimed, bool(claimed_more), None, needed)
    if body is None or (polar and supposed_part and not any(each is not None for each in (*shares, *counts))):
        found = _votes(corporation, laws, polar=polar, supposed=supposed_part)
        return _if_conferred(found, laws, charter_power) if body is Body.BOARD and not needed else found
    if polar and permitted and not any(each is not None for each in (*shares, *counts)):
        asked = Amending(meeting, named_in_notice, charter=charter_power)
        return both([may_amend(corporation, law, asked) for law in laws], polar=True)
    if body is Body.STOCKHOLDERS and shares_present is None:
        shares = (shares_outstanding, present, _first(shares_in_favor, in_favor), _first(shares_against, against))
    found = _counted(corporation, body, shares, counts, polar=polar)
    return _if_conferred(replace(found, under=(*laws, *found.under)), laws, charter_power)


def _if_conferred(found: Finding, laws: tuple[BylawAmendment, ...], charter_power: bool | None) -> Finding:
    """A yes to the board as conditional where its power is the certificate's to give, and nothing is said of that."""
    if laws[0].if_conferred and charter_power is None and found.outcome is Outcome.YES:
        condition = Point("the certificate of incorporation gives the board the power to amend the bylaws", laws[0])
        return replace(
            found,
            outcome=Outcome.CONDITIONAL,
            answer=f"Only if {condition.text}. {found.answer.removeprefix('Yes. ')}",
            conditions=(condition,),
        )
    return found


def _first(*numbers: int | None) -> int | None:
    """The first number that is known: small numbers of shares are read as heads."""
    return next((each for each in numbers if each is not None), None)


def _counted(
    corporation: Corporation,
    body: Body,
    shares: tuple[int | None, ...],
    counts: tuple[int | None, ...],
    *,
    polar: bool,
) -> Finding:
    """What the rule on the ordinary vote of the body finds on the numbers of the question."""
    names: tuple[str, ...] = ("shares_outstanding", "shares_present", "shares_in_favor", "shares_against")
    numbers = shares
    if body is Body.BOARD:
        names, numbers = ("seats", "directors", "present", "in_favor", "against"), counts
    told = {name: number for name, number in zip(names, numbers, strict=True) if number is not None}
    return RULES[f"{'board' if body is Body.BOARD else 'shareholders'}.vote"].answer(
        corporation, {**told, "polar": polar}
    )


def _votes(
    corporation: Corporation, laws: tuple[BylawAmendment, ...], *, polar: bool, supposed: SupposedPart | None
) -> Finding:
    """The vote of each body in words."""
    ordinary = [corporation.the(Vote, "the vote that carries a matter", body=law.by) for law in laws]
    texts = [
        f"the {law.by.value} a {each.threshold} of the {each.of}" for law, each in zip(laws, ordinary, strict=True)
    ]
    text = f"An amendment of the bylaws takes, of {'; of '.join(texts)}."
    under = tuple(each for pair in zip(laws, ordinary, strict=True) for each in pair)
    values = {law.by.value: f"{each.threshold} of the {each.of}" for law, each in zip(laws, ordinary, strict=True)}
    if polar and supposed:
        found = {supposed.meets(each.threshold, each.of) for each in ordinary}
        holds = found.pop()
        if found or holds is None:
            return turns_on_numbers(text, "body", under)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)
    return value(text, under=under, values=values)
