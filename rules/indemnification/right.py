"""Whether the corporation indemnifies a person, whom it covers, and against what."""

from rules.corporation import Corporation
from rules.finding import Finding, Silent, yes_or_no
from rules.indemnification.claims import Claim, compared, judged, of_a_kind
from rules.indemnification.saying import Said, people
from rules.provisions.indemnification import (
    AdjudgedLiable,
    Amount,
    Capacity,
    Indemnity,
    IndemnityContinues,
    PermissiveIndemnity,
    Proceeding,
    SuccessIndemnity,
    Suit,
)
from rules.rule import rule


@rule(
    "indemnification.right",
    "whether the corporation indemnifies a person in a suit",
    reads=[(Indemnity, {}), (AdjudgedLiable, {}), (SuccessIndemnity, {}), (PermissiveIndemnity, {})],
    asks=[
        "A customer sued one of our directors over her work for us, must we indemnify her?",
        "An officer was held liable to the company in a derivative suit, can we indemnify him?",
        "The case against our director was dismissed, do we owe her the attorneys' fees?",
    ],
)
def right(  # noqa: PLR0913 - each is a fact that changes the answer
    corporation: Corporation,
    *,
    polar: bool,
    asks_duty: bool | None,
    refused: bool | None,
    optional: bool | None,
    alike: bool | None,
    both_suits: bool | None,
    capacities: tuple[Capacity, ...],
    covered_alone: tuple[Capacity, ...],
    elsewhere: bool | None,
    at_request: bool | None,
    suit: Suit | None,
    proceedings: tuple[Proceeding, ...],
    amounts: tuple[Amount, ...],
    good_faith: bool | None,
    won: bool | None,
    adjudged_liable: bool | None,
    court_allows: bool | None,
    thought_unlawful: bool | None,
    coverage_asked: bool | None,
    board_indemnifies: bool | None,
    unreasonable: bool | None,
    reasonable_asked: bool | None,
    faith_asked: bool | None,
) -> Finding:
    """By who it is, whose suit, what is to be paid, how the person acted and how the case ended."""
    if both_suits and alike:
        return compared(corporation).finding(polar=polar)
    if polar and covered_alone:
        return _they_alone(corporation, covered_alone)
    claim = Claim(
        capacities=capacities,
        elsewhere=elsewhere,
        at_request=at_request,
        suit=suit,
        proceedings=proceedings,
        amounts=amounts,
        good_faith=good_faith,
        won=won,
        adjudged_liable=adjudged_liable,
        court_allows=court_allows,
        thought_unlawful=thought_unlawful,
        unreasonable=unreasonable if polar else None,
        reasonable_asked=reasonable_asked if polar else None,
        faith_asked=faith_asked if polar else None,
        alike=alike,
    )
    said = judged(corporation, claim, asks_duty=asks_duty)
    if (
        (coverage_asked or board_indemnifies)
        and polar
        and capacities
        and not (suit or proceedings or amounts or elsewhere)
    ):
        said = of_a_kind(said, by_board=bool(board_indemnifies))
    return said.finding(polar=polar, refused=refused, optional=optional)


@rule(
    "indemnification.covered_persons",
    "whom the bylaws indemnify",
    reads=[(Indemnity, {}), (PermissiveIndemnity, {}), (IndemnityContinues, {})],
    asks=[
        "Who is covered by the indemnification?",
        "Are employees and agents indemnified too?",
        "Is someone who sits on another company's board at our request indemnified?",
    ],
)
def covered_persons(
    corporation: Corporation,
    *,
    polar: bool,
    asks_duty: bool | None,
    capacities: tuple[Capacity, ...],
    covered_alone: tuple[Capacity, ...],
    elsewhere: bool | None,
    at_request: bool | None,
    former: bool | None,
    optional: bool | None,
    alike: bool | None,
    coverage_asked: bool | None,
    board_indemnifies: bool | None,
    heirs: bool | None,
) -> Finding:
    """Directors and officers, or all corporate agents; those who serve elsewhere; those whom the board may cover."""
    if polar and covered_alone:
        return _they_alone(corporation, covered_alone)
    if polar and (capacities or elsewhere or former):
        claim = Claim(capacities=capacities, elsewhere=elsewhere, at_request=at_request, former=former, alike=alike)
        said = judged(corporation, claim, asks_duty=asks_duty)
        if said.permissive and board_indemnifies and not asks_duty:
            said = of_a_kind(said, by_board=True)
        elif coverage_asked and not elsewhere:
            said = of_a_kind(said, by_board=False)
        return said.finding(polar=True, optional=optional)
    laws, may, persons = _whom(corporation)
    text = f"The corporation indemnifies anyone who is or was one of its {people(persons)}, or serves another enterprise at its request."
    if may:
        text += f" It may indemnify {people(may[0].persons)} too, if the {may[0].by} so decides."
    values = {"who": [each.value for each in persons], "may": [each.value for law in may[:1] for each in law.persons]}
    return Said(text, (*laws, *may), values=values).finding(polar=polar and bool(heirs))


def _whom(
    corporation: Corporation,
) -> tuple[tuple[Indemnity, ...], tuple[PermissiveIndemnity, ...], tuple[Capacity, ...]]:
    """The provisions on indemnity, those that only permit it, and all whom the former name."""
    laws = corporation.every(Indemnity)
    if not laws:
        raise Silent("whom the corporation indemnifies")
    persons = tuple(dict.fromkeys(each for law in laws for each in law.persons))
    return laws, corporation.every(PermissiveIndemnity), persons


def _they_alone(corporation: Corporation, named: tuple[Capacity, ...]) -> Finding:
    """Whether nobody but those who are named is covered, be it as of right or by the board's leave."""
    laws, may, persons = _whom(corporation)
    besides = tuple(each for each in persons if each not in named)
    by_leave = tuple(each for law in may for each in law.persons if each not in named)
    alone = not besides and not by_leave
    text = f"The corporation indemnifies {people(persons)}"
    text += f", and may indemnify {people(tuple(dict.fromkeys(by_leave)))} too" if by_leave else ""
    return yes_or_no(alone, f"{'Yes' if alone else 'No'}. {text}.", under=(*laws, *(may if by_leave else ())))


@rule(
    "indemnification.amounts",
    "what the indemnity pays for",
    reads=[(Indemnity, {})],
    asks=[
        "What costs does the indemnification cover?",
        "Does the indemnity cover fines and settlements?",
        "In a suit by the corporation itself, is a settlement paid or just the lawyers?",
    ],
)
def amounts_paid(
    corporation: Corporation,
    *,
    polar: bool,
    asks_duty: bool | None,
    capacities: tuple[Capacity, ...],
    suit: Suit | None,
    amounts: tuple[Amount, ...],
    good_faith: bool | None,
    won: bool | None,
    adjudged_liable: bool | None,
    unreasonable: bool | None,
    reasonable_asked: bool | None,
) -> Finding:
    """Expenses always; judgments, fines and settlements not in a suit by or in the right of the corporation."""
    claim = Claim(
        capacities=capacities,
        suit=suit,
        amounts=amounts,
        good_faith=good_faith,
        won=won,
        adjudged_liable=adjudged_liable,
        unreasonable=unreasonable if polar else None,
        reasonable_asked=reasonable_asked if polar else None,
    )
    return judged(corporation, claim, asks_duty=asks_duty).finding(polar=polar)
