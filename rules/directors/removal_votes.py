"""The votes of stockholders that remove a director, counted in each reading that the words leave open. No rule is here."""

from msgspec import Struct

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome, Point, needs, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.directors import DirectorRemoval
from rules.provisions.votes import Vote
from rules.supposing import SupposedPart, turns_on_numbers
from rules.terms import Body, Of, Threshold


class Shares(Struct, frozen=True):
    """The shares of a vote: outstanding, represented, for, against, abstaining. None where unknown."""

    outstanding: int | None
    present: int | None
    in_favor: int | None
    against: int | None
    abstaining: int | None

    @property
    def known(self) -> bool:
        """Whether any number was said."""
        return any(each is not None for each in (self.outstanding, self.present, self.in_favor, self.against))

    def count(self, of: Of) -> int | None:
        """The number that a threshold is taken of; None where it is unknown."""
        match of:
            case Of.OUTSTANDING | Of.CLASS_OUTSTANDING:
                return self.outstanding
            case Of.REPRESENTED | Of.REPRESENTED_ENTITLED if self.present is not None:
                return self.present
            case Of.REPRESENTED | Of.REPRESENTED_ENTITLED if self.in_favor is not None and self.against is not None:
                return self.in_favor + self.against + (self.abstaining or 0)
            case Of.VOTES_CAST if self.in_favor is not None and self.against is not None:
                return self.in_favor + self.against
            case _:
                return None


def count_votes(corporation: Corporation, law: DirectorRemoval, shares: Shares, *, polar: bool) -> Finding:
    """How many votes it takes, or whether there were enough; ambiguous where the readings differ."""
    if law.of_readings and law.threshold:
        return _in_each_reading(law, law.threshold, shares, polar=polar)
    ordinary = corporation.find(Vote, body=Body.STOCKHOLDERS)
    threshold, of = (
        law.threshold or (ordinary.threshold if ordinary else None),
        law.of or (ordinary.of if ordinary else None),
    )
    under: tuple[Provision, ...] = (law,) if law.threshold or ordinary is None else (law, ordinary)
    if threshold is None or of is None:
        return needs("The bylaws name no vote for it.", under=under)
    return _plain(threshold, of, shares, under, polar=polar)


def _plain(threshold: Threshold, of: Of, shares: Shares, under: tuple[Provision, ...], *, polar: bool) -> Finding:
    words = phrases.part_of(threshold, str(of))
    whole = shares.count(of)
    if whole is None:
        missing = "shares_outstanding" if of is Of.OUTSTANDING else "shares_present"
        return needs(f"It takes {words}. How many are there?", missing, under=under)
    least = threshold.least(whole)
    step = Point(f"{words}, here {whole:,}, is {least:,}", under[-1])
    values = {"needed": least}
    if polar and shares.in_favor is not None:
        holds = shares.in_favor >= least
        text = f"{'Yes' if holds else 'No'}. {shares.in_favor:,} voted for it, and it takes {least:,}: {words}, here {whole:,}."
        return yes_or_no(holds, text, under=under, values=values, steps=(step,))
    text = f"It takes {least:,} votes: {words}, here {whole:,}."
    if polar and shares.present is not None and shares.present < least:
        answer = f"No. {text} Just {shares.present:,} are represented."
        return yes_or_no(False, answer, under=under, values=values, steps=(step,))
    if polar:
        return needs(f"{text} How many voted for it?", "shares_in_favor", under=under)
    return value(text, under=under, values=values, steps=(step,))


def _in_each_reading(law: DirectorRemoval, threshold: Threshold, shares: Shares, *, polar: bool) -> Finding:
    """The result in each reading whose number is known; of stockholders by head no number is known."""
    counted = [(of, whole) for of in law.of_readings for whole in [shares.count(of)] if whole is not None]
    if polar and shares.in_favor is not None and counted:
        results = {of: shares.in_favor >= threshold.least(whole) for of, whole in counted}
        if len(set(results.values())) == 1 and _settled(dict(counted), holds=next(iter(results.values()))):
            return _agreed(law, threshold, counted, shares)
    choices = tuple(
        Choice(
            phrases.part_of(threshold, str(of)),
            f"{threshold.least(whole):,} votes of {whole:,}",
            _outcome(shares.in_favor, threshold.least(whole), polar=polar),
        )
        for of, whole in counted
    ) + tuple(
        Choice(phrases.part_of(threshold, str(of)), "the number is not known")
        for of in law.of_readings
        if of not in dict(counted)
    )
    text = (
        "The text does not say of what the majority is taken: "
        + "; ".join(f"{each.text}: {each.result}" for each in choices)
        + "."
    )
    values = {"needed": [threshold.least(whole) for _, whole in counted]}
    return Finding(Outcome.AMBIGUOUS, text, (law,), values, choices=choices)


def _settled(known: dict[Of, int], *, holds: bool) -> bool:
    """Whether no reading of shares that is left uncounted could turn the result."""
    if holds:
        return Of.OUTSTANDING in known  # a majority of all shares is one of those at the meeting too
    return Of.VOTES_CAST in known  # what is no majority of the votes cast is none of anything larger


def _agreed(law: DirectorRemoval, threshold: Threshold, counted: list[tuple[Of, int]], shares: Shares) -> Finding:
    needed = {str(of): threshold.least(whole) for of, whole in counted}
    favor = shares.in_favor or 0
    holds = favor >= max(needed.values())
    steps = tuple(Point(f"{phrases.part_of(threshold, of)} is {least:,}", law) for of, least in needed.items())
    text = f'{"Yes" if holds else "No"}. {favor:,} voted for it; that is {"" if holds else "not "}enough of the shares in every reading of "a majority of the shareholders".'
    return yes_or_no(holds, text, under=(law,), values={"needed": list(needed.values())}, steps=steps)


def _outcome(favor: int | None, least: int, *, polar: bool) -> Outcome:
    if not polar or favor is None:
        return Outcome.VALUE
    return Outcome.YES if favor >= least else Outcome.NO


def of_part(corporation: Corporation, law: DirectorRemoval, part: SupposedPart, text: str) -> Finding | None:
    """Whether a part that the question supposes is enough or needed; None where it is, and the rest decides."""
    if law.of_readings and law.threshold:
        return _of_part_in_each_reading(corporation, law, law.threshold, part, text)
    ordinary = corporation.find(Vote, body=Body.STOCKHOLDERS)
    threshold = law.threshold or (ordinary.threshold if ordinary else None)
    of = law.of or (ordinary.of if ordinary else None)
    under: tuple[Provision, ...] = (law,) if law.of or ordinary is None else (law, ordinary)
    if threshold is None:
        return None
    holds, words = part.meets(threshold, of), f"It takes {phrases.part_of(threshold, str(of))}."
    if holds is None:
        return turns_on_numbers(f"{words} {text}", "shares_in_favor", under)
    return yes_or_no(False, f"No. {words} {text}", under=under, values={"of": str(of)}) if not holds else None


def _of_part_in_each_reading(
    corporation: Corporation, law: DirectorRemoval, threshold: Threshold, part: SupposedPart, text: str
) -> Finding | None:
    """No where it does not do in any reading, None where it does in every one, else the readings."""
    found = {part.meets(threshold, of) for of in law.of_readings}
    if found == {True}:
        return None
    if found == {False}:
        return yes_or_no(False, f"No. {text}", under=(law,))
    if part.of:
        return supposed(corporation, law, part.of, text)
    return count_votes(corporation, law, Shares(None, None, None, None, None), polar=True)


def supposed(corporation: Corporation, law: DirectorRemoval, of: Of, text: str) -> Finding:
    """Whether a majority of what the question supposes is enough."""
    if law.of_readings:
        choices = tuple(
            Choice(
                f"a majority of the {each}",
                "enough" if each is of else "not enough",
                Outcome.YES if each is of else Outcome.NO,
            )
            for each in law.of_readings
        )
        return Finding(
            Outcome.AMBIGUOUS, f"The text does not say of what the majority is taken. {text}", (law,), choices=choices
        )
    ordinary = corporation.find(Vote, body=Body.STOCKHOLDERS)
    rightly = law.of or (ordinary.of if ordinary else None)
    under: tuple[Provision, ...] = (law,) if law.of or ordinary is None else (law, ordinary)
    words = f"It takes a majority of the {rightly}."
    return yes_or_no(
        of is rightly, f"{'Yes' if of is rightly else 'No'}. {words} {text}", under=under, values={"of": str(rightly)}
    )
