"""The votes of stockholders: ordinary matters, elections, classes, votes a share."""

from fractions import Fraction

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.provisions.statement import Statement
from rules.provisions.votes import ClassVote, ElectionVote, Quorum, Vote, VotesPerShare
from rules.rule import rule
from rules.shareholders.quorum import quorum_with
from rules.supposing import SupposedPart
from rules.tallies import Tally, by_plurality
from rules.terms import Body, Of, listed

HOLDERS = Body.STOCKHOLDERS


@rule(
    "shareholders.vote",
    "how many votes of stockholders carry a matter, and whether it was carried",
    reads=[(Vote, {"body": HOLDERS}), (Quorum, {"body": HOLDERS})],
    asks=[
        "501,000 shares are represented: how many must vote yes at the stockholders' meeting?",
        "250,000 shares for and 250,000 against at the shareholders' meeting: is it carried?",
        "What vote do the stockholders need to pass an ordinary resolution?",
    ],
)
def vote(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    shares_outstanding: int | None,
    shares_present: int | None,
    shares_in_favor: int | None,
    shares_against: int | None,
    shares_abstaining: int | None,
    shares_nonvoting: int | None,
    shares_cast: int | None,
    in_favor_fraction: Fraction | None,
    claimed: Fraction | None,
    claimed_more: bool | None,
    needed: bool,
    supposed_of: Of | None,
    tied: bool | None,
    doing_business: bool | None,
    unanimous: bool | None,
    charter_part: Fraction | None,
    weighty: bool | None,
    whatever_matter: bool | None,
    bare_quorum: bool | None,
    present_fraction: Fraction | None,
    supposed_part: SupposedPart | None,
) -> Finding:
    """The denominator decides: shares represented, those of them that may vote, or votes cast, where an abstention is none."""
    law = corporation.the(Vote, "the vote that carries a matter at a stockholders' meeting", body=HOLDERS)
    words = phrases.part_of(law.threshold, str(law.of))
    asked_without_votes = polar and shares_in_favor is None and in_favor_fraction is None
    there = present_fraction if asked_without_votes and claimed is None and not needed else None
    settled = _as_charter_demands(law, charter_part if polar else None, supposed_part, in_favor_fraction)
    settled = settled or _without_quorum(corporation, law, there)
    if settled is not None:
        return settled
    claimed = Fraction(1) if polar and needed and unanimous and claimed is None else claimed
    if asked_without_votes:
        supposed = None if claimed is None else SupposedPart(claimed, bool(claimed_more), supposed_of, needed)
        finding = _without_votes(corporation, law, supposed, (shares_present, shares_outstanding), tied=tied)
        if finding is not None and shares_present is None and not needed:
            finding = _unless_larger(finding, law, words, weighty=bool(weighty), always=bool(whatever_matter))
        if finding is not None and (shares_present is None or doing_business or tied):
            return finding
        if shares_present is not None and shares_against is None and not needed:
            return _asking_for_votes(law, words, shares_present)
    cast = [each for each in (shares_in_favor, shares_against) if each is not None]
    if shares_present is not None and sum(cast) > shares_present:
        text = f"{sum(cast):,} votes cannot have been cast by {shares_present:,} shares. How many shares were represented in all?"
        return needs(text, "shares_present", under=(law,))
    voting = _voting(law.of, shares_present, shares_nonvoting)
    whole = _whole(law.of, voting, shares_in_favor, shares_against, shares_abstaining)
    whole = shares_cast if law.of is Of.VOTES_CAST and shares_cast else whole
    if whole is None:
        bare = shares_outstanding if bare_quorum and not cast and in_favor_fraction is None else None
        return _least_of_all(corporation, law, words, bare) or _without_whole(
            law, words, None if cast else in_favor_fraction, polar=polar, told=shares_in_favor is not None
        )
    least = law.threshold.least(whole)
    step = Point(f"{words}, here {whole:,}, is {least:,}", law)
    if shares_in_favor is None and in_favor_fraction is not None and polar:
        shares_in_favor = int(in_favor_fraction * whole)
    if shares_in_favor is None:
        text = f"{phrases.count(least, 'vote')} in favor: {words}, here {whole:,}."
        return value(text, under=(law,), values={"needed": least}, steps=(step,))
    found = _result(
        corporation, law, shares_in_favor, (least, whole), (shares_outstanding, shares_present), step, polar=polar
    )
    return _unless_larger(found, law, words, weighty=bool(weighty), always=False)


def _without_quorum(corporation: Corporation, law: Vote, part: Fraction | None) -> Finding | None:
    """Nothing can be voted on where too small a part of the shares is there; None where it is large enough, or not told."""
    there = quorum_with(corporation, part)
    if there is None or there[1]:
        return None
    quorum = there[0]
    words = phrases.part_of(quorum.threshold, str(quorum.of))
    return yes_or_no(False, f"No. There is no quorum: a quorum is {words}.", under=(quorum, law))


def _unless_larger(finding: Finding, law: Vote, words: str, *, weighty: bool, always: bool) -> Finding:
    """A part of the votes that is enough, for a matter on which something above the bylaws may ask for more."""
    if finding.outcome is not Outcome.YES or not law.unless or not (weighty or always):
        return finding
    if always:
        text = f"No, not always: a matter is carried by {words}, unless {law.unless}."
        return yes_or_no(False, text, under=(law,))
    condition = Point(f"this is no matter on which {law.unless}", law)
    text = f"Only if {condition.text}. {finding.answer.removeprefix('Yes. ')}"
    return Finding(Outcome.CONDITIONAL, text, finding.under, finding.values, (condition,), finding.steps)


def _least_of_all(corporation: Corporation, law: Vote, words: str, outstanding: int | None) -> Finding | None:
    """The fewest votes that carry a matter where just a quorum is there and all who are there vote; None without a number."""
    if outstanding is None:
        return None
    quorum = corporation.the(Quorum, "a quorum of the stockholders", body=HOLDERS)
    present = quorum.threshold.least(outstanding)
    least = law.threshold.least(present)
    steps = (
        Point(f"a quorum of {outstanding:,} shares is {present:,}", quorum),
        Point(f"{words}, here {present:,}, is {least:,}", law),
    )
    text = f"{phrases.count(least, 'vote')} in favor, with just a quorum of {present:,} shares there that all vote: {words}."
    return value(text, under=(law, quorum), values={"needed": least, "quorum": present}, steps=steps)


def _voting(of: Of, present: int | None, nonvoting: int | None) -> int | None:
    """The shares represented; without those that may not vote, where the text leaves them out."""
    if of is Of.REPRESENTED_ENTITLED and present and nonvoting:
        return max(present - nonvoting, 0)
    return present


def _as_charter_demands(
    law: Vote, part: Fraction | None, supposed: SupposedPart | None, in_favor: Fraction | None
) -> Finding | None:
    """Whether a part of the votes does where the certificate or the law demands a larger one; None where none is told."""
    if part is None or part <= law.threshold.fraction or (supposed is not None and supposed.needed):
        return None
    given = supposed.part if supposed is not None and supposed.part != part else in_favor
    if given is None:
        return None
    holds = given >= part
    text = f"{'Yes' if holds else 'No'}. A matter is carried by {phrases.part_of(law.threshold, str(law.of))}"
    text += f", unless {law.unless}: then that provision governs." if law.unless else "."
    return yes_or_no(holds, f"{text} Here it takes {part}.", under=(law,))


def _without_whole(law: Vote, words: str, part: Fraction | None, *, polar: bool, told: bool) -> Finding:
    """What carries a matter, where the whole of the votes is not known: asked if it was carried, a part alone decides.

    `told`: how many voted in favor is known.
    """
    text = f"A matter is carried by {words}."
    if not polar:
        return value(text, under=(law,), values={"needed": str(law.threshold), "of": str(law.of)})
    if part is None:
        return _asking_for_the_whole(law, text, told=told)
    holds = law.threshold.met_by(part, 1)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,))


def _asking_for_the_whole(law: Vote, text: str, *, told: bool) -> Finding:
    """What is missing of the votes on which a matter was carried or not; where those in favor are `told`, that alone."""
    cast = law.of is Of.VOTES_CAST
    missing = "shares_against" if cast else "shares_present"
    if not told:
        return needs(f"{text} What are the numbers?", "shares_in_favor", missing, under=(law,))
    rest = "How many voted against?" if cast else "How many shares were represented in all?"
    return needs(f"{text} {rest}", missing, under=(law,))


def _asking_for_votes(law: Vote, words: str, present: int) -> Finding:
    """What it takes of those represented, asking for the votes in favor."""
    least = law.threshold.least(present)
    text = f"A matter is carried by {words}, here {least:,} of {present:,}. How many shares voted in favor?"
    return needs(text, "shares_in_favor", under=(law,))


def _without_votes(
    corporation: Corporation,
    law: Vote,
    supposed: SupposedPart | None,
    shares: tuple[int | None, int | None],
    *,
    tied: bool | None,
) -> Finding | None:
    """A yes or no without the votes in favor: a tie, a supposed part, or those who came being too few to act."""
    words = phrases.part_of(law.threshold, str(law.of))
    if tied:
        return yes_or_no(False, f"No. A matter is carried by {words}; a tie is none.", under=(law,))
    present, outstanding = shares
    quorum = corporation.find(Quorum, body=HOLDERS)
    if present is not None and outstanding and quorum:
        least = quorum.threshold.least(outstanding)
        holds = present >= least
        text = f"{'Yes' if holds else 'No'}. A quorum is {least:,} shares, and {present:,} are represented. A matter is carried by {words}."
        return yes_or_no(holds, text, under=(quorum, law), values={"quorum": least})
    enough = supposed.meets(law.threshold, law.of) if supposed else None
    if enough is None:
        return None
    return yes_or_no(enough, f"{'Yes' if enough else 'No'}. A matter is carried by {words}.", under=(law,))


def _whole(of: Of, present: int | None, favor: int | None, against: int | None, abstaining: int | None) -> int | None:
    if of is Of.VOTES_CAST:
        if favor is not None and against is not None:
            return favor + against
        return present if favor is None else None
    if present is not None:
        return present
    if favor is not None and against is not None:
        return favor + against + (abstaining or 0)
    return None


def _result(
    corporation: Corporation,
    law: Vote,
    favor: int,
    count: tuple[int, int],
    shares: tuple[int | None, int | None],
    step: Point,
    *,
    polar: bool,
) -> Finding:
    """Whether it was carried; without a quorum nothing is."""
    needed, whole = count
    outstanding, present = shares
    quorum = corporation.find(Quorum, body=HOLDERS)
    words = phrases.part_of(law.threshold, str(law.of))
    under: tuple[Quorum | Vote, ...] = (law,)
    values = {"needed": needed}
    if quorum and outstanding and present is not None:
        least = quorum.threshold.least(outstanding)
        under, values = (quorum, law), {"quorum": least, "needed": needed}
        if present < least:
            text = f"No. There is no quorum: {present:,} shares are represented and it takes {least:,}."
            return yes_or_no(False, text, under=under, values=values, steps=(step,))
    holds = favor >= needed and bool(whole)
    text = f"{'Yes' if holds else 'No'}. It takes {needed:,} ({words}, here {whole:,}); {favor:,} voted in favor."
    finding = (
        yes_or_no(holds, text, under=under, values=values, steps=(step,))
        if polar
        else _so_many(f"It takes {needed:,} ({words}, here {whole:,}).", favor, needed, under, values)
    )
    return finding if outstanding else finding.noting("assumed", "A quorum is present.")


def _so_many(text: str, favor: int, needed: int, under: tuple[Quorum | Vote, ...], values: dict[str, int]) -> Finding:
    """How many votes it takes, and by how many those in favor are too few, or more than that."""
    said, apart = phrases.short_or_over(favor, needed)
    return value(f"{text} {said}", under=under, values={**values, **apart})


@rule(
    "shareholders.vote.abstention",
    "how abstentions count at stockholders' meetings",
    reads=[(Vote, {"body": HOLDERS})],
    asks=[
        "Do abstentions count at a shareholders' meeting?",
        "How are abstaining shares treated in a stockholder vote?",
        "Does an abstention work as a no at the stockholders' meeting?",
    ],
)
def abstention(
    corporation: Corporation,
    *,
    polar: bool,
    shares_outstanding: int | None,
    shares_present: int | None,
    shares_in_favor: int | None,
    shares_against: int | None,
    shares_abstaining: int | None,
    harmless: bool | None,
    as_favor: bool | None,
) -> Finding:
    """Of shares represented they count in the whole, of votes cast they do not; with votes counted, whether it was carried."""
    if shares_in_favor is not None and (shares_against is not None or shares_present is not None):
        return vote(
            corporation,
            polar=polar,
            shares_outstanding=shares_outstanding,
            shares_present=shares_present,
            shares_in_favor=shares_in_favor,
            shares_against=shares_against,
            shares_abstaining=shares_abstaining,
            shares_nonvoting=None,
            shares_cast=None,
            in_favor_fraction=None,
            claimed=None,
            claimed_more=None,
            needed=False,
            supposed_of=None,
            tied=None,
            doing_business=None,
            unanimous=None,
            charter_part=None,
            weighty=None,
            whatever_matter=None,
            bare_quorum=None,
            present_fraction=None,
            supposed_part=None,
        )
    law = corporation.the(Vote, "the vote that carries a matter at a stockholders' meeting", body=HOLDERS)
    counts = law.of is not Of.VOTES_CAST
    effect = "an abstention works as a vote against" if counts else "an abstention is no vote cast and has no effect"
    text = f"A matter needs {phrases.part_of(law.threshold, str(law.of))}, so {effect}."
    values = {"counts_as": "against" if counts else "nothing"}
    if polar and as_favor:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if polar:
        holds = counts != bool(harmless)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)


@rule(
    "shareholders.vote.election",
    "which vote of the stockholders elects directors",
    reads=[(ElectionVote, {}), (Quorum, {"body": HOLDERS})],
    asks=[
        "What vote elects a director?",
        "A candidate for director got 40% of the votes and the other 38%: is the first one elected?",
        "Do nominees for the board need a majority of the shareholders' votes?",
    ],
)
def election(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    claimed: Fraction | None,
    claimed_more: bool | None,
    in_favor_fraction: Fraction | None,
    elected: bool | None,
    needed: bool,
    plurality_asked: bool | None,
    supposed_part: SupposedPart | None,
    tallies: tuple[Tally, ...],
    places: int | None,
    candidate: str | None,
    asked_elected: tuple[str, ...],
    none_elected: bool | None,
    rank: int | None,
    tied: bool | None,
    electing: bool | None,
    present_fraction: Fraction | None,
    shares_present: int | None,
    shares_outstanding: int | None,
) -> Finding:
    """A plurality: the most votes win, a majority is not needed."""
    laws = corporation.every(ElectionVote)
    if not laws:
        raise Silent("the vote that elects directors")
    text = "Directors are elected by a plurality: those with the most votes win, though it be less than half."
    there = (present_fraction, shares_present, shares_outstanding)
    settled = None if tallies or rank or needed or plurality_asked else _as_to_quorum(corporation, there, text, laws)
    if polar and electing and settled is not None:
        return settled
    more_needed = polar and bool((supposed_part and supposed_part.needed) or (needed and claimed_more))
    counted = tallies and not more_needed
    _refuse_a_tie(laws, tied=bool(tied) and not (counted or needed or plurality_asked))
    if counted and polar and (asked_elected or none_elected) and not needed:
        return _all_elected(tallies, places, asked_elected, text, laws)
    if counted and (candidate or not (polar and (needed or plurality_asked))):
        return _counted_out(tallies, places, candidate if polar else None, text, laws)
    if polar and rank and not needed:
        return _by_rank(rank, places, text, laws)
    if polar and (plurality_asked or (negated and claimed_more)):
        return yes_or_no(True, f"Yes. {text}", under=laws)
    if more_needed or (polar and needed and claimed is None):
        return yes_or_no(False, f"No. {text}", under=laws)
    told = elected and in_favor_fraction == claimed and not claimed_more
    if polar and claimed is not None and not told and (needed or not elected):
        return _with_that_part(text, laws, enough=not (needed or claimed_more))
    if polar:
        return yes_or_no(
            True, f"Yes, if no more candidates got more votes than there are seats to fill. {text}", under=laws
        )
    return value(text, under=laws, values={"vote": "plurality"})


def _refuse_a_tie(laws: tuple[ElectionVote, ...], *, tied: bool) -> None:
    """The text does not say who is elected of those who got as many votes."""
    if tied:
        raise Silent("candidates who get as many votes", *laws)


def _as_to_quorum(
    corporation: Corporation,
    there: tuple[Fraction | None, int | None, int | None],
    text: str,
    laws: tuple[ElectionVote, ...],
) -> Finding | None:
    """Whether directors may be elected with so many shares there: a part, or their number and that of all; None where neither is told."""
    part, present, outstanding = there
    counted = quorum_with(corporation, Fraction(present, outstanding) if present is not None and outstanding else part)
    if counted is None:
        return None
    quorum, holds = counted
    words = phrases.part_of(quorum.threshold, str(quorum.of))
    lead = "Yes, there is a quorum" if holds else "No, without a quorum there is no election"
    return yes_or_no(holds, f"{lead}: a quorum is {words}. {text}", under=(quorum, *laws))


def _with_that_part(text: str, laws: tuple[ElectionVote, ...], *, enough: bool) -> Finding:
    """Whether a part of the votes is needed, which is not; or is enough, which hangs on what the others got."""
    if not enough:
        return yes_or_no(False, f"No. {text}", under=laws)
    condition = Point("no more candidates get more votes than there are seats to fill", laws[0])
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", laws, conditions=(condition,))


def _by_rank(rank: int, places: int | None, text: str, laws: tuple[ElectionVote, ...]) -> Finding:
    """Whether a candidate is elected who came first, second or third: one for each seat to be filled is."""
    if rank > 1 and places is None:
        return needs(f"{text} How many seats are to be filled?", "places", under=laws)
    holds = rank <= (places or 1)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=laws)


def _all_elected(
    tallies: tuple[Tally, ...], places: int | None, asked: tuple[str, ...], text: str, laws: tuple[ElectionVote, ...]
) -> Finding:
    """Whether all candidates who are asked about are elected; where none is named, whether nobody is."""
    found = _counted_out(tallies, places, None, text, laws)
    if found.outcome is not Outcome.VALUE:
        return found
    elected = found.values["elected"]
    holds = isinstance(elected, list | tuple) and (set(asked) <= set(elected) if asked else not elected)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {found.answer}", under=laws, values=found.values)


def _counted_out(
    tallies: tuple[Tally, ...], places: int | None, candidate: str | None, text: str, laws: tuple[ElectionVote, ...]
) -> Finding:
    """Who is elected by the votes told; whether one candidate is, where one is asked about."""
    first = by_plurality(tallies, 1)
    seats = places or (1 if candidate and candidate in first.names else None)
    if not seats or seats < 1:
        return needs(f"{text} How many seats are to be filled?", "places", under=laws)
    result = by_plurality(tallies, seats)
    tie = (
        f" {listed(result.tied, 'and')} are tied for the last seat; the text does not say who has it."
        if result.tied
        else ""
    )
    winners = listed(result.names, "and") or "Nobody"
    said = f"{winners} {'is' if len(result.names) <= 1 else 'are'} elected.{tie} {text}"
    if candidate:
        holds = candidate in result.names
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {said}", under=laws, values={"elected": result.names})
    return value(said, under=laws, values={"elected": result.names})


@rule(
    "shareholders.vote.class",
    "the vote of a class of stock that votes separately",
    reads=[(ClassVote, {})],
    asks=[
        "What vote is needed where a class of stock votes separately?",
        "600,000 preferred shares vote as a class, 400,000 are present: how many yes votes?",
        "How does a separate class vote of the stockholders work?",
    ],
)
def class_vote(
    corporation: Corporation, *, polar: bool, shares_present: int | None, shares_in_favor: int | None
) -> Finding:
    """The act of a class by its own shares."""
    law = corporation.the(ClassVote, "separate votes of a class of stock")
    words = phrases.part_of(law.threshold, str(law.of))
    if shares_present:
        needed = law.threshold.least(shares_present)
        if polar and shares_in_favor is not None:
            holds = shares_in_favor >= needed
            text = f"{'Yes' if holds else 'No'}. {shares_in_favor:,} voted in favor and it takes {needed:,}: {words}."
            return yes_or_no(holds, text, under=(law,), values={"needed": needed})
        return value(f"{needed:,} votes: {words}.", under=(law,), values={"needed": needed})
    return value(f"The act of the class takes {words}.", under=(law,), values={"needed": str(law.threshold)})


@rule(
    "shareholders.vote.per_share",
    "how many votes a share has",
    reads=[(VotesPerShare, {})],
    asks=[
        "How many votes does each share have?",
        "I hold 250 shares, how many votes do I have?",
        "Is it one vote per share?",
    ],
)
def per_share(
    corporation: Corporation,
    *,
    polar: bool,
    shares_held: int | None,
    votes_a_share: int | None,
    only_preferred: bool | None,
    charter_votes: bool | None,
    as_in_text: bool | None,
) -> Finding:
    """Votes times shares; of the shares of another class than the text speaks of it says nothing."""
    law = corporation.the(VotesPerShare, "the votes of a share")
    if only_preferred and "common" in law.shares:
        raise Silent("the votes of preferred stock", law)
    unless = f", unless {law.unless}" if law.unless else ""
    text = f"{phrases.count(law.votes, 'vote').capitalize()} for each {law.shares}{unless}."
    if law.unless and ((charter_votes and (polar or not shares_held)) or (as_in_text and polar)):
        return _as_charter_gives(law, text, stands=bool(as_in_text) if polar else None)
    if polar and votes_a_share is not None and votes_a_share != law.votes:
        return yes_or_no(False, f"No. {text}", under=(law,), values={"votes": law.votes})
    if shares_held:
        votes = law.votes * shares_held
        return value(
            f"{phrases.count(votes, 'vote')}: {text[0].lower() + text[1:]}", under=(law,), values={"votes": votes}
        )
    return (
        yes_or_no(True, f"Yes. {text}", under=(law,))
        if polar
        else value(text, under=(law,), values={"votes": law.votes})
    )


def _as_charter_gives(law: VotesPerShare, text: str, *, stands: bool | None) -> Finding:
    """The votes of shares to which the certificate gives others: those of the text give way; `stands` asks if they do not."""
    text += " The votes that the certificate of incorporation gives to a share come before it."
    if stands is None:
        return value(text, under=(law,))
    return yes_or_no(not stands, f"{'No' if stands else 'Yes'}. {text}", under=(law,))


@rule(
    "shareholders.election.votes",
    "for how many persons shares may be voted in an election",
    reads=[(Statement, {"subject": "shareholders.election.votes"})],
    asks=[
        "For how many candidates can I vote my shares in the election of directors?",
        "How many people may each share be voted for?",
        "Can I vote all my shares for each seat?",
    ],
)
def election_votes(
    corporation: Corporation,
    *,
    polar: bool,
    shares_held: int | None,
    seats: int | None,
    directors: int | None,
    places: int | None,
) -> Finding:
    """All shares for each of as many persons as there are seats to fill."""
    seats = next((each for each in (places, seats, directors) if each is not None), None)
    law = corporation.the(
        Statement, "for how many persons a share may be voted in an election", subject="shareholders.election.votes"
    )
    values: dict[str, object] = {"votes_for_each": shares_held} if shares_held else {}
    values |= {"persons": seats} if seats else {}
    values |= {"in_all": shares_held * seats} if shares_held and seats else {}
    count = f" Here that is {phrases.count(shares_held, 'vote')} for each of them." if shares_held else ""
    count += f" Over all {seats} that is {shares_held * seats:,}." if shares_held and seats else ""
    if polar:
        return yes_or_no(True, f"Yes. {law.says}{count}", under=(law,), values=values)
    return value(law.says + count, under=(law,), values=values)
