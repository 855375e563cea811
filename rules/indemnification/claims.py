"""A claim for indemnity, measured against the sentences on it."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from rules.corporation import Corporation
from rules.finding import Point, Silent
from rules.indemnification.saying import Said, names, people
from rules.provisions import Provision
from rules.provisions.indemnification import (
    AdjudgedLiable,
    Amount,
    Capacity,
    Definition,
    Determination,
    Indemnity,
    IndemnityContinues,
    NoPresumption,
    OtherRights,
    PermissiveIndemnity,
    Proceeding,
    SuccessIndemnity,
    Suit,
)
from rules.terms import listed

GOOD_FAITH = (
    "the person acted in good faith and in a manner reasonably believed to be in or not opposed to the best interests "
    "of the corporation"
)
LAWFUL = "the person had no reasonable cause to believe the conduct unlawful"


class Claim(Struct, frozen=True):
    """What a question says of a claim; None or empty where it does not."""

    capacities: tuple[Capacity, ...] = ()
    elsewhere: bool | None = None
    at_request: bool | None = None
    former: bool | None = None
    suit: Suit | None = None
    proceedings: tuple[Proceeding, ...] = ()
    amounts: tuple[Amount, ...] = ()
    good_faith: bool | None = None
    won: bool | None = None
    adjudged_liable: bool | None = None
    court_allows: bool | None = None
    thought_unlawful: bool | None = None
    unreasonable: bool | None = None
    reasonable_asked: bool | None = None
    faith_asked: bool | None = None
    alike: bool | None = None
    """Whether several capacities are asked about alike, not one person who has them all."""

    @property
    def person(self) -> str:
        """The person in words: "a former director or officer"."""
        capacities = self.capacities or (Capacity.DIRECTOR, Capacity.OFFICER)
        article = "an" if not self.former and capacities[0][0] in "aeiou" else "a"
        former = "former " if self.former else ""
        elsewhere = " serving another enterprise" if self.elsewhere else ""
        elsewhere += " on their own account" if self.elsewhere and self.at_request is False else ""
        return f"{article} {former}{listed(capacities)}{elsewhere}"


def judged(corporation: Corporation, claim: Claim, *, asks_duty: bool | None = None) -> Said:
    """Whether the corporation indemnifies the person of a claim, and against what; Silent where no sentence does."""
    laws = corporation.every(Indemnity)
    if not laws:
        raise Silent("indemnification")
    left_out = tuple(each for each in claim.capacities if not _covered(laws, replace(claim, capacities=(each,))))
    if not _covered(laws, claim) or (claim.alike and left_out):
        return _outside(corporation, replace(claim, capacities=left_out or claim.capacities), laws, asks_duty=asks_duty)
    won = corporation.find(SuccessIndemnity) if claim.won else None
    if claim.unreasonable or claim.reasonable_asked:
        return _as_incurred(corporation, claim, (won,) if won else laws)
    if won and claim.faith_asked:
        text = "Whoever succeeds, on the merits or otherwise, is indemnified against the expenses of the defense; the sentence asks for no standard of conduct."
        return Said(text, (won,), holds=False, values={"amounts": [Amount.EXPENSES.value]})
    if won and (not claim.capacities or set(claim.capacities) & set(won.persons)):
        text = f"The corporation indemnifies {claim.person} who succeeds, on the merits or otherwise, against the expenses of the defense."
        return Said(text, (won,), values={"amounts": [Amount.EXPENSES.value]})
    fitting = tuple(law for law in laws if claim.suit is None or claim.suit in law.suits)
    refusal = (
        _adjudged(corporation, claim, fitting)
        or _not_paid(claim, fitting)
        or _bad_faith(claim, fitting)
        or _unlawful(claim, fitting)
    )
    return refusal or _paid(corporation, claim, fitting)


def of_a_kind(said: Said, *, by_board: bool) -> Said:
    """The answer on a kind of person as such, whose single claims hang on more; `by_board` asks if the board may cover it."""
    if said.permissive and not by_board:
        return said
    return replace(said, conditions=())


def _covered(laws: tuple[Indemnity, ...], claim: Claim) -> bool:
    return any(covers(law, claim) for law in laws)


def covers(law: Indemnity, claim: Claim) -> bool:
    """Whether a sentence is on such a person; service elsewhere counts only at the corporation's request."""
    if claim.elsewhere and claim.at_request is False:
        return False
    if claim.elsewhere and law.elsewhere:
        return True
    return not claim.capacities or bool(set(claim.capacities) & set(law.persons))


def compared(corporation: Corporation) -> Said:
    """Whether the two kinds of suit are covered alike."""
    laws = corporation.every(Indemnity)
    if not laws:
        raise Silent("indemnification")
    same = len({(frozenset(law.amounts), law.good_faith) for law in laws}) == 1
    texts = [f"in a {listed(law.suits)} against {names(law.amounts)}" for law in laws]
    values: dict[str, object] = {suit.value: list(law.amounts) for law in laws for suit in law.suits}
    text = f"The corporation indemnifies {' and '.join(texts)}."
    return Said(text, (*laws, *corporation.every(AdjudgedLiable)), holds=same, values=values)


def _outside(corporation: Corporation, claim: Claim, laws: tuple[Indemnity, ...], *, asks_duty: bool | None) -> Said:
    """Somebody on whom no sentence is, but perhaps one that lets the board decide."""
    may = tuple(
        law
        for law in corporation.every(PermissiveIndemnity)
        if set(claim.capacities) & set(law.elsewhere if claim.elsewhere else law.persons)
    )
    if may:
        text = f"The corporation may indemnify {claim.person} and need not do so."
        if asks_duty:
            return Said(text, may, holds=False, values={"who": [may[0].by.value]})
        condition = Point(f"the {may[0].by} so decides", may[0])
        return Said(text, may, conditions=(condition,), values={"who": [may[0].by.value]}, permissive=True)
    persons = dict.fromkeys(each for law in laws for each in law.persons)
    text = f"The bylaws indemnify {people(tuple(persons))} of the corporation, and those who serve another enterprise at its request; {claim.person} is not among them."
    other = corporation.find(OtherRights)
    under = (*laws[:1], *_defined(corporation, claim), *laws[1:])
    cures = (Point(f"other rights are left open: {listed(other.sources)}", other),) if other else ()
    return Said(text, under, holds=False, cures=cures)


def _as_incurred(corporation: Corporation, claim: Claim, laws: Sequence[Indemnity | SuccessIndemnity]) -> Said:
    """Costs that were not incurred as the sentences ask, or whether they must be."""
    fitting = [law for law in laws if isinstance(law, SuccessIndemnity) or claim.suit in (None, *law.suits)]
    law = next((each for each in fitting if each.incurred), None)
    if law is None:
        raise Silent("how the costs must have been incurred", *fitting)
    text = f"The corporation pays what was {law.incurred} incurred, and nothing beyond that."
    return Said(text, (law, *_defined(corporation, claim), *fitting), holds=not claim.unreasonable)


def _adjudged(corporation: Corporation, claim: Claim, fitting: tuple[Indemnity, ...]) -> Said | None:
    """Held liable to the corporation itself."""
    law = corporation.find(AdjudgedLiable)
    if not (claim.adjudged_liable or claim.court_allows) or claim.suit is Suit.THIRD_PARTY or law is None:
        return None
    if claim.court_allows and any(each is not Amount.EXPENSES for each in claim.amounts):
        return None
    courts = listed(law.courts)
    if claim.court_allows:
        text = f"The person is indemnified for expenses to the extent that {courts} finds, in spite of the liability."
        return Said(text, (law,), values={"amounts": [Amount.EXPENSES.value], "decided_by": list(law.courts)})
    text = f"There is no indemnity on a claim on which the person was adjudged liable to the corporation, unless {courts} finds the person fairly and reasonably entitled to it."
    cure = Point(f"on application, {courts} may find the person fairly and reasonably entitled to indemnity", law)
    return Said(text, (law, *fitting), holds=False, values={"decided_by": list(law.courts)}, cures=(cure,))


def _not_paid(claim: Claim, fitting: tuple[Indemnity, ...]) -> Said | None:
    """Amounts that none of the sentences pays."""
    paid = {each for law in fitting for each in _paid_under(law)}
    lacking = [each for each in claim.amounts if each not in paid]
    if not lacking or not fitting:
        return None
    kind = f"In a {claim.suit}" if claim.suit else "The bylaws:"
    text = f"{kind} the corporation pays {names(fitting[0].amounts)} only, not {names(lacking, 'or')}."
    return Said(text, fitting, holds=False, values={"amounts": [each.value for each in fitting[0].amounts]})


def _paid_under(law: Indemnity) -> set[Amount]:
    """The amounts of a sentence; a penalty may count as a fine."""
    return {*law.amounts, Amount.PENALTIES} if Amount.FINES in law.amounts else set(law.amounts)


def _bad_faith(claim: Claim, fitting: tuple[Indemnity, ...]) -> Said | None:
    laws = tuple(law for law in fitting if law.good_faith)
    if claim.good_faith is not False or not laws:
        return None
    return Said(f"There is indemnity only if {GOOD_FAITH}.", laws, holds=False)


def _unlawful(claim: Claim, fitting: tuple[Indemnity, ...]) -> Said | None:
    """In a criminal case, one who had reason to believe the conduct unlawful."""
    laws = tuple(law for law in fitting if law.criminal_test)
    if not claim.thought_unlawful or Proceeding.CRIMINAL not in claim.proceedings or not laws:
        return None
    return Said(f"In a criminal case there is indemnity only if {LAWFUL}.", laws, holds=False)


def _paid(corporation: Corporation, claim: Claim, fitting: tuple[Indemnity, ...]) -> Said:
    """Covered: the amounts by kind of suit, and what it hangs on."""
    conditions = tuple(dict.fromkeys(point for law in fitting for point in _conditions(law, claim)))
    conditions = (*conditions, *_suit_condition(claim, fitting))
    texts = [f"in a {listed(law.suits)} against {names(law.amounts)}" for law in fitting]
    text = f"The corporation indemnifies {claim.person} {' and '.join(texts)}."
    values: dict[str, object] = {
        suit.value: [each.value for each in law.amounts] for law in fitting for suit in law.suits
    }
    said = Said(text, fitting, conditions=conditions, values=values)
    return said.also(*_defined(corporation, claim), *_beside(corporation, claim))


def _defined(corporation: Corporation, claim: Claim) -> tuple[Provision, ...]:
    """The definitions of the words in which the person and the amounts of the claim are covered."""
    named = {each.value for each in (*claim.amounts, *claim.capacities)}
    named |= {Capacity.DIRECTOR.value} if claim.elsewhere else set()
    return tuple(law for law in corporation.every(Definition) if named & set(law.covers))


def _conditions(law: Indemnity, claim: Claim) -> list[Point]:
    found = []
    if law.good_faith and claim.good_faith is None:
        found.append(GOOD_FAITH)
    if law.criminal_test and Proceeding.CRIMINAL in claim.proceedings and claim.thought_unlawful is None:
        found.append(LAWFUL)
    if law.terms:
        found.append(law.terms)
    if law.open_words:
        found.append(law.open_words)
    if claim.elsewhere and law.elsewhere and claim.at_request is None:
        found.append("the person serves there at the request of the corporation")
    if claim.elsewhere and law.elsewhere_only_for and not set(claim.capacities) & set(law.elsewhere_only_for):
        found.append(f"the person is also a {names(law.elsewhere_only_for, 'or')} of the corporation")
    if Amount.PENALTIES in claim.amounts and Amount.PENALTIES not in law.amounts:
        found.append("the penalty counts as a fine")
    return [Point(each, law) for each in dict.fromkeys(found)]


def _suit_condition(claim: Claim, fitting: tuple[Indemnity, ...]) -> tuple[Point, ...]:
    """An amount that only one kind of suit brings makes the kind of suit a condition."""
    lacking = [law for law in fitting if not set(claim.amounts) <= _paid_under(law)]
    if claim.suit or not claim.amounts or not lacking:
        return ()
    return (Point("the suit is not one by or in the right of the corporation", lacking[0]),)


def _beside(corporation: Corporation, claim: Claim) -> tuple[Provision, ...]:
    """Sentences that stand beside the main ones: on former holders, on lost cases, on who determines."""
    found: list[Provision | None] = []
    if claim.former:
        found.append(corporation.find(IndemnityContinues, former=True))
    if claim.won is False:
        found.append(corporation.find(NoPresumption))
    if claim.suit is Suit.DERIVATIVE:
        found.append(corporation.find(AdjudgedLiable))
    found.append(corporation.find(Determination))
    return tuple(each for each in found if each is not None)
