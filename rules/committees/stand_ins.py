"""Who acts in the place of a committee member who is absent: alternates named before, and directors appointed on the spot."""

from msgspec import Struct

from rules import phrases
from rules.corporation import Corporation
from rules.counting import board_of
from rules.deciding import Decision, answer_decider
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.committees import (
    CommitteeAct,
    CommitteeAlternates,
    CommitteeControl,
    CommitteeSubstitute,
    Missing,
)
from rules.rule import rule
from rules.supposing import SupposedCount
from rules.terms import Role, listed

_NO_DIRECTORS = frozenset({Role.COUNSEL, Role.EMPLOYEE, Role.TRANSFER_AGENT, Role.OTHER})


@rule(
    "committees.alternates",
    "whether the board may name alternate committee members, and when they act",
    reads=[(CommitteeAlternates, {})],
    asks=[
        "Can the board name alternates for committee members?",
        "May an alternate sit in for an absent committee member?",
        "Who designates alternate members of a committee?",
    ],
)
def alternates(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    missing_for: Missing | None,
    outsider: bool | None,
    roles: tuple[Role, ...],
    alternate_there: bool | None,
    unanimous: bool | None,
    actor: Role | None,
    seats: int | None,
    directors: int | None,
    in_office: int | None,
    vacancies: int | None,
    none_missing: bool | None,
    be: Role | None,
    needed: bool,
) -> Finding:
    """Directors named by the board, who replace a member for the reasons that the text gives."""
    outsider = outsider or not _NO_DIRECTORS.isdisjoint(roles)
    if polar and (alternate_there is False or unanimous is not None):
        return _appointed(corporation, Present(None, unanimous, None), missing_for, polar=polar, outsider=outsider)
    law = corporation.the(CommitteeAlternates, "alternate members of committees")
    reasons = listed(each.value for each in law.replace)
    by = f", by a {law.threshold} of the {law.of}," if law.threshold and law.of else ""
    text = f"The board of directors may{by} designate directors as alternate members, who replace a member who is {reasons}."
    if outsider:
        return yes_or_no(False, f"No. {text}", under=(law,))
    if polar and needed and be is Role.DIRECTOR:
        return yes_or_no(not negated, f"{'No' if negated else 'Yes'}. {text}", under=(law,))
    if polar and none_missing:
        text = f"{text} With every member there, nobody is to be replaced."
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}. {text}", under=(law,))
    if polar and missing_for and missing_for not in law.replace:
        text = f"No. An alternate replaces a member who is {reasons}; the text does not name one who is {missing_for.value}."
        return yes_or_no(False, text, under=(law,))
    values: dict[str, object] = {"replace": [each.value for each in law.replace]}
    board = board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies)
    whole = board.count(law.of) if law.of else None
    if law.threshold and whole:
        values["needed"] = law.threshold.least(whole)
        text += f" Of {whole} that is {phrases.count(law.threshold.least(whole), 'vote')}."
    acting = None if actor in (Role.DIRECTOR, Role.COMMITTEE) and not _naming(actor) else actor
    return answer_decider((law,), (Role.BOARD,), text, Decision(polar, negated, acting), **values)


def _naming(actor: Role) -> bool:
    """Whether the one who acts would name the alternate; a director may be the alternate."""
    return actor is not Role.DIRECTOR


@rule(
    "committees.substitute",
    "whether the committee members present may appoint a stand-in",
    reads=[(CommitteeSubstitute, {})],
    asks=[
        "Can the committee members present appoint a substitute for an absent member?",
        "A committee member is missing, may the others name another director?",
        "Can the remaining committee member pick a stand-in?",
    ],
)
def substitute(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    outsider: bool | None,
    missing_for: Missing | None,
    alternate_there: bool | None,
    unanimous: bool | None,
    in_favor: int | None,
    against: int | None,
    present: int | None,
    members: int | None,
    absent_count: int | None,
    actor: Role | None,
    asks_vote: bool | None,
    asks_need: bool | None,
    supposed_count: SupposedCount | None,
    for_good: bool | None,
    committee_seat: bool | None,
    none_missing: bool | None,
    be: Role | None,
    needed: bool,
) -> Finding:
    """Unanimously, quorum or not, another director, for that meeting; one who is there alone agrees with himself."""
    named = corporation.find(CommitteeAlternates)
    filling = corporation.find(CommitteeControl, acts=CommitteeAct.FILL)
    if polar and (for_good or (committee_seat and missing_for is None)):
        return _for_good(corporation, filling)
    if polar and named and corporation.find(CommitteeSubstitute) is None and (outsider or none_missing):
        return _no_alternate(named, outsider=bool(outsider))
    if polar and actor is Role.DIRECTOR and named and not outsider and corporation.find(CommitteeSubstitute) is None:
        condition = Point("the board named that director as an alternate member", named)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}.", (named,), conditions=(condition,))
    if present is None and members is not None and absent_count is not None:
        present = members - absent_count
    split = bool(against) or (in_favor is not None and present is not None and in_favor < present)
    there = Present(present, False if split else unanimous, alternate_there)
    law = corporation.find(CommitteeSubstitute)
    if law and polar and needed and be is Role.DIRECTOR:
        return yes_or_no(True, "Yes. The members appoint another director to act at the meeting.", under=(law,))
    if law and polar and none_missing:
        return yes_or_no(False, "No. The stand-in acts in place of a member who is not there.", under=(law,))
    if law and asks_vote and not polar and present and not outsider:
        return _all_of_them(law, present)
    if law and polar and not outsider and supposed_count is not None and present:
        return _as_supposed(law, supposed_count, present)
    if law and polar and not outsider and asks_need and unanimous:
        return yes_or_no(True, "Yes. Those who are there must appoint the stand-in unanimously.", under=(law,))
    return _appointed(corporation, there, missing_for, polar=polar, outsider=outsider)


def _for_good(corporation: Corporation, filling: CommitteeControl | None) -> Finding:
    """A seat on the committee for longer than a meeting: the board gives it, not the members who are there."""
    law = corporation.find(CommitteeSubstitute)
    if law is None and filling is None:
        raise Silent("who fills a place on a committee", *corporation.every(CommitteeAlternates))
    text = "No."
    if law:
        text += " The members who are there may appoint a director just to act at the meeting."
    if filling:
        text += f" It is the board that may {CommitteeAct.FILL.value}."
    return yes_or_no(False, text, under=tuple(each for each in (filling, law) if each))


def _no_alternate(law: CommitteeAlternates, *, outsider: bool) -> Finding:
    """Somebody who is no director is no alternate; nor does one act where nobody is to be replaced."""
    reasons = listed(each.value for each in law.replace)
    text = f"The board names directors as alternate members, who replace a member who is {reasons}."
    lead = "Only a director can be one." if outsider else "Nobody is to be replaced."
    return yes_or_no(False, f"No. {lead} {text}", under=(law,))


def _as_supposed(law: CommitteeSubstitute, supposed: SupposedCount, present: int) -> Finding:
    """Whether so many of those who are there are needed, or are enough."""
    found = _all_of_them(law, present)
    holds = supposed.count == present if supposed.needed else supposed.count >= present
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {found.answer}", under=(law,), values=found.values)


def _all_of_them(law: CommitteeSubstitute, present: int) -> Finding:
    """How many of those who are there must agree: all who are not disqualified."""
    who = "the one who is there" if present == 1 else f"all {present} who are there"
    text = f"It takes {phrases.count(present, 'vote')}: {who}, as far as not disqualified, must agree, quorum or not."
    step = Point(f"unanimously, of {present} present, is {present}", law)
    return value(text, under=(law,), values={"needed": present, "vote": "unanimous"}, steps=(step,))


class Present(Struct, frozen=True):
    """Those who are there: how many, whether they agree, and whether the absent member's alternate is one of them."""

    members: int | None
    agreed: bool | None
    alternate: bool | None


def _appointed(
    corporation: Corporation, there: Present, missing_for: Missing | None, *, polar: bool, outsider: bool | None
) -> Finding:
    """Whether those who are there may appoint a stand-in."""
    law = corporation.find(CommitteeSubstitute)
    if law is None:
        raise Silent(
            "members of a committee who appoint a stand-in themselves; the board may name alternates",
            *corporation.every(CommitteeAlternates),
        )
    reasons = listed(each.value for each in law.replace)
    first = " and has no alternate there" if law.after_alternates else ""
    text = (
        f"The members who are present and not disqualified, quorum or not, may unanimously appoint another director to act at "
        f"the meeting in place of a member who is {reasons}{first}."
    )
    if not polar:
        return value(text, under=(law,), values={"vote": "unanimous", "who": [Role.DIRECTOR.value]})
    barred = there.agreed is False or outsider or (there.alternate and law.after_alternates)
    if barred or (missing_for is not None and missing_for not in law.replace):
        return yes_or_no(False, f"No. {text}", under=(law,))
    if there.agreed or there.members == 1:
        return yes_or_no(True, f"Yes. {text}", under=(law,))
    condition = Point("the members present agree unanimously", law)
    return Finding(Outcome.CONDITIONAL, f"Yes, if they agree unanimously. {text}", (law,), conditions=(condition,))
