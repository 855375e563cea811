"""How many shares make a quorum, and what happens when stockholders leave."""

from fractions import Fraction
from typing import Final

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Point, Silent, needs, value, yes_or_no
from rules.otherwise import otherwise
from rules.provisions.votes import Quorum, QuorumKept
from rules.rule import rule
from rules.supposing import supposes
from rules.terms import Body, Of

HOLDERS = Body.STOCKHOLDERS


def quorum_with(corporation: Corporation, part: Fraction | None) -> tuple[Quorum, bool] | None:
    """The quorum of the stockholders, and whether so large a part of the shares makes it; None where either is untold."""
    law = corporation.find(Quorum, body=HOLDERS)
    return None if law is None or part is None else (law, law.threshold.met_by(part, 1))


@rule(
    "shareholders.quorum",
    "how many shares make a quorum of the stockholders, and whether there is one",
    reads=[(Quorum, {"body": HOLDERS})],
    asks=[
        "How many of 2,000,000 shares make a quorum at a stockholders' meeting?",
        "Is there a quorum of shareholders with 450,000 of 900,000 shares present?",
        "What is the quorum for the annual meeting of stockholders?",
    ],
)
def quorum(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    nonvoting: bool | None,
    set_aside: bool | None,
    shares_outstanding: int | None,
    shares_present: int | None,
    present_fraction: Fraction | None,
    claimed: Fraction | None,
    claimed_more: bool | None,
    needed: bool,
    supposed_of: Of | None,
    doing_business: bool | None,
    proxies_counted: bool | None,
    provided_by: str | None,
    quorum_needed: bool | None,
) -> Finding:
    """The part of the outstanding shares entitled to vote that the text asks for, in person or by proxy."""
    rule_of = corporation.the(Quorum, "a quorum of the stockholders", body=HOLDERS)
    words = phrases.part_of(rule_of.threshold, str(rule_of.of))
    claimed = claimed or (_as_claimed(present_fraction) if needed and shares_outstanding is None else None)
    bare = polar and claimed is None and shares_present is None and present_fraction is None
    general = _in_general(rule_of, words, quorum_needed, proxies_counted=bool(proxies_counted)) if bare else None
    other = otherwise(rule_of, provided_by, polar=polar) or general
    if bare and nonvoting and other is None and shares_outstanding is None:
        return _without_vote(rule_of, words, counted=negated or bool(set_aside))
    if other is not None:
        return other
    if polar and claimed is not None and shares_present is None:
        holds = supposes(rule_of.threshold, claimed, more=bool(claimed_more), needed=needed)
        holds = holds and supposed_of not in _OTHER_WHOLES
        text = f"{'Yes' if holds else 'No'}. The quorum is {words}, in person or by proxy."
        return yes_or_no(holds, text, under=(rule_of,), values={"fraction": rule_of.threshold.fraction})
    if not shares_outstanding:
        return _without_total(rule_of, words, polar=polar, part=present_fraction, present=shares_present)
    least = rule_of.threshold.least(shares_outstanding)
    step = Point(f"{words} of {shares_outstanding:,} is {phrases.count(least, 'share')}", rule_of)
    present = shares_present
    if present is None and present_fraction is not None:
        present = int(present_fraction * shares_outstanding)
    if present is None and doing_business and polar:
        text = f"A quorum is {phrases.count(least, 'share')}: {words}, here {shares_outstanding:,}. How many are represented?"
        return needs(text, "shares_present", under=(rule_of,))
    if present is None or not polar:
        text = f"{phrases.count(least, 'share')} make a quorum: {words}, here {shares_outstanding:,}."
        if present is not None:
            missing = f": {least - present:,} more are needed" if present < least else ""
            text += f" With {present:,} represented there is {'a' if present >= least else 'no'} quorum{missing}."
        lacks = {"short": least - present} if present is not None and present < least else {}
        return value(text, under=(rule_of,), values={"needed": least, **lacks}, steps=(step,))
    if present > shares_outstanding:
        text = f"{present:,} shares cannot be present when {shares_outstanding:,} are outstanding; how many are outstanding?"
        return needs(text, "shares_outstanding", under=(rule_of,))
    holds = present >= least
    short = "" if holds else f", {least - present:,} short"
    text = f"{'Yes' if holds else 'No'}. {present:,} shares are represented{short}; a quorum is {least:,}: {words}."
    values = {"needed": least, "present": present} | ({} if holds else {"short": least - present})
    return yes_or_no(holds, text, under=(rule_of,), values=values, steps=(step,))


def _in_general(law: Quorum, words: str, at_all: bool | None, *, proxies_counted: bool) -> Finding | None:
    """Whether there must be a quorum, or whether proxies count, asked without any number; None where neither is."""
    values = {"fraction": law.threshold.fraction}
    if proxies_counted:
        text = f"Yes: shares are present in person or by proxy alike. A quorum is {words}."
        return yes_or_no(True, text, under=(law,), values=values)
    if at_all is None:
        return None
    text = f"{'Yes' if at_all else 'No'}. The stockholders can do business only with a quorum: {words}."
    return yes_or_no(at_all, text, under=(law,), values=values)


def _without_vote(law: Quorum, words: str, *, counted: bool) -> Finding:
    """Whether shares without a vote count: they do not, where the quorum is of those that are entitled to vote.

    `counted`: it is asked the other way round, if they are left out.
    """
    text = f"{'Yes' if counted else 'No'}. A quorum is {words}; shares that may not vote at the meeting do not count towards it."
    return yes_or_no(counted, text, under=(law,), values={"fraction": law.threshold.fraction})


def _as_claimed(part: Fraction | None) -> Fraction | None:
    """A part that is told as present, as the one that is supposed to be needed."""
    return part.limit_denominator(_FINE) if part else None


_FINE: Final = 1000
"""A part a little over a half, as "more than half" is read, is a half; `claimed_more` says that it is more."""
_OTHER_WHOLES: Final = (Of.REPRESENTED, Of.VOTES_CAST, Of.STOCKHOLDERS)
"""What a quorum of shares is not a part of."""


def _without_total(rule_of: Quorum, words: str, *, polar: bool, part: Fraction | None, present: int | None) -> Finding:
    if part is not None and polar:
        holds = rule_of.threshold.met_by(part, 1)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. A quorum is {words}.", under=(rule_of,))
    if polar or present is not None:
        text = f"A quorum is {words}. How many shares are outstanding and entitled to vote?"
        return needs(text, "shares_outstanding", *(() if present else ("shares_present",)), under=(rule_of,))
    values = {"needed": str(rule_of.threshold), "of": str(rule_of.of), "fraction": rule_of.threshold.fraction}
    unless = f", unless {rule_of.unless}" if rule_of.unless else ""
    return value(f"A quorum is {words}, in person or by proxy{unless}.", under=(rule_of,), values=values)


@rule(
    "shareholders.quorum.lost",
    "whether the stockholders may go on when so many leave that the quorum is gone",
    reads=[(QuorumKept, {"body": HOLDERS}), (Quorum, {"body": HOLDERS})],
    asks=[
        "Shareholders walked out and we lost the quorum, may the meeting go on?",
        "Is the stockholders' quorum broken when a big holder leaves halfway?",
        "Can the stockholders keep voting after enough have left to break the quorum?",
    ],
)
def quorum_lost(corporation: Corporation, *, polar: bool, negated: bool, stopping: bool | None) -> Finding:
    """A quorum once there is kept where the text says so; else it does not say."""
    kept = corporation.find(QuorumKept, body=HOLDERS)
    if kept is None:
        near = corporation.find(Quorum, body=HOLDERS)
        raise Silent("stockholders who leave after a quorum was present", *([near] if near else []))
    text = "the stockholders present may go on until the meeting is adjourned, though too few are left for a quorum."
    if not polar:
        return value(text[0].upper() + text[1:], under=(kept,))
    holds = not (stopping or negated)
    return yes_or_no(holds, ("Yes: " if holds else "No: ") + text, under=(kept,))
