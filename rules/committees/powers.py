"""What a committee may decide: the general grant, what it may never do, and what only where it is expressly allowed."""

from typing import Final

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.committees import CommitteeGrant, CommitteeLimit, CommitteePowers, Matter
from rules.rule import rule
from rules.terms import listed

EXPRESSLY: Final = "expressly"
GENERALLY: Final = "generally"
WITHHELD: Final = "withheld"
_STATUTES: Final = {
    "Delaware": "Section 141(c) of the Delaware General Corporation Law names acts that no committee may do.",
    "New York": "Section 712 of the New York Business Corporation Law names acts that no committee may do.",
}


@rule(
    "committees.powers",
    "what a committee may decide, and what it may not",
    reads=[(CommitteePowers, {}), (CommitteeLimit, {}), (CommitteeGrant, {})],
    asks=[
        "Can a committee declare a dividend?",
        "What powers may a committee have?",
        "May the executive committee approve a merger?",
    ],
)
def powers(
    corporation: Corporation,
    *,
    polar: bool,
    forbidden: bool | None,
    matter: Matter | None,
    granted: str | None,
    committee_authorized: bool | None,
    asks_limits: bool | None,
) -> Finding:
    """A named matter is looked up in the lists of the text; one on no list falls under the general grant."""
    grant = corporation.find(CommitteePowers)
    if grant is None:
        raise Silent("the powers of committees")
    if matter is Matter.EVERYTHING and polar and not asks_limits:
        finding = _everything(corporation, grant)
    elif matter in (None, Matter.EVERYTHING) and (asks_limits or not polar):
        return _described(corporation, grant)
    else:
        finding = _on(corporation, grant, matter, granted, authorized=bool(committee_authorized))
    finding = finding.turned_round() if forbidden and polar else finding
    if not polar and finding.outcome is not Outcome.CONDITIONAL:
        finding = value(finding.answer, under=finding.under, values={"allowed": finding.outcome is Outcome.YES})
    return _with_statute(corporation, grant, finding)


def _on(
    corporation: Corporation, grant: CommitteePowers, matter: Matter | None, granted: str | None, *, authorized: bool
) -> Finding:
    """One matter: barred for good, barred unless expressly allowed, allowed by the text itself, or under the general grant."""
    limits = corporation.every(CommitteeLimit, matters=matter) if matter else ()
    never = tuple(each for each in limits if not each.unless)
    if never and matter:
        text = f"No. No committee may do that ({matter.value}), whatever the resolution says; it is left to others."
        return yes_or_no(False, text, under=(*never, grant))
    own = corporation.find(CommitteeGrant, matters=matter) if matter else None
    if limits:
        return _unless(limits[0], grant, granted)
    if own and not own.condition:
        return yes_or_no(True, "Yes. The bylaws let a committee do that.", under=(own, grant))
    if own and authorized:
        return yes_or_no(True, f"Yes, since {own.condition}.", under=(own, grant))
    if own:
        return _if(own, f"{own.condition}", grant)
    return _general(corporation, grant, granted)


def _unless(limit: CommitteeLimit, grant: CommitteePowers, granted: str | None) -> Finding:
    if granted == EXPRESSLY:
        return yes_or_no(True, f"Yes, since {limit.unless}.", under=(limit, grant))
    if granted is not None:
        text = f"No: not unless {limit.unless}. A grant in general words is not enough."
        return yes_or_no(False, text, under=(limit, grant))
    return _if(limit, limit.unless, grant)


def _if(law: CommitteeLimit | CommitteeGrant, condition: str, grant: CommitteePowers) -> Finding:
    return Finding(Outcome.CONDITIONAL, f"Only if {condition}.", (law, grant), conditions=(Point(condition, law),))


def _general(corporation: Corporation, grant: CommitteePowers, granted: str | None) -> Finding:
    """Nothing in the lists: so far as the resolution gives the power."""
    papers = listed(grant.given_by)
    limits = f", except {grant.limits}" if grant.limits else ""
    under = (grant, *corporation.every(CommitteeLimit))
    if granted == WITHHELD:
        text = f"No. A committee has the powers of the board only so far as {papers} gives them to it."
        return yes_or_no(False, text, under=under)
    if granted is not None:
        return yes_or_no(True, f"Yes: it has what {papers} gives it{limits}.", under=under)
    condition = Point(f"{papers} gives the committee that power{limits}", grant)
    text = f"Only if and so far as {papers} gives the committee that power{limits}."
    return Finding(Outcome.CONDITIONAL, text, under, conditions=(condition,))


def _everything(corporation: Corporation, grant: CommitteePowers) -> Finding:
    limits = corporation.every(CommitteeLimit)
    if any(each.unless for each in limits):
        never = listed((matter.value for each in limits if not each.unless for matter in each.matters), "nor")
        text = f"No. A committee may have the board's powers so far as {listed(grant.given_by)} gives them, but never {never}."
        return yes_or_no(False, text, under=(*limits, grant))
    return _general(corporation, grant, None)


def _described(corporation: Corporation, grant: CommitteePowers) -> Finding:
    limits = corporation.every(CommitteeLimit)
    never = [matter.value for each in limits if not each.unless for matter in each.matters]
    only = [matter.value for each in limits if each.unless for matter in each.matters]
    own = [matter.value for each in corporation.every(CommitteeGrant) for matter in each.matters]
    text = f"A committee has the powers of the board so far as {listed(grant.given_by)} gives them"
    text += f", except {grant.limits}." if grant.limits else "."
    if never:
        text += f" Never: {listed(never)}."
    if only:
        text += f" Only if {next(each.unless for each in limits if each.unless)}: {listed(only)}."
    if own:
        text += f" The bylaws themselves mention {listed(own)}."
    values: dict[str, object] = {"given_by": list(grant.given_by)}
    values |= {name: each for name, each in (("never", never), ("only_if_expressly", only), ("also", own)) if each}
    under = (grant, *limits, *corporation.every(CommitteeGrant))
    return _with_statute(corporation, grant, value(text, under=under, values=values))


def _with_statute(corporation: Corporation, grant: CommitteePowers, finding: Finding) -> Finding:
    """Where the text gives way to the law, a note says which law."""
    statute = _STATUTES.get(corporation.record.state)
    return finding.noting("statute", statute) if grant.limits and statute else finding
