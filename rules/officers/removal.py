"""Who removes officers, by which vote, with or without cause, and what the one removed keeps."""

from rules import phrases
from rules.corporation import Corporation
from rules.counting import Board, board_of
from rules.finding import Choice, Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.officers.election import by_committee
from rules.officers.naming import doer, provided
from rules.provisions.directors import DirectorRemoval
from rules.provisions.officers import CommitteesAndOfficers, ContractRightsKept, OfficerAppointment, OfficerRemoval
from rules.provisions.votes import Vote
from rules.registry import RULES
from rules.rule import rule
from rules.supposing import SupposedPart, supposes
from rules.terms import Body, Meeting, Of, Role, listed


@rule(
    "officers.removal",
    "who may remove an officer, by how many votes, and whether cause is needed",
    reads=[(OfficerRemoval, {}), (ContractRightsKept, {}), (CommitteesAndOfficers, {})],
    asks=[
        "Who can remove an officer?",
        "Can the board fire the treasurer without cause?",
        "How many of 9 directors must vote to remove the secretary from office?",
        "Can the president fire a vice president?",
        "Does an officer who is removed keep his contract rights?",
        "May a committee of the board remove an officer?",
    ],
)
def removal(  # noqa: PLR0913 - each is a fact of the question
    corporation: Corporation,
    *,
    polar: bool,
    offices: tuple[Role, ...],
    titles: tuple[str, ...],
    actor: Role | None,
    meeting: Meeting | None,
    needed: bool,
    only_these: bool,
    asks_need: bool | None,
    asks_vote: bool | None,
    asks_contract: bool | None,
    asks_loss: bool | None,
    without_cause: bool | None,
    removal_cause: str | None,
    removed: str | None,
    both_removed: bool | None,
    same_ones: bool | None,
    asks_who: bool | None,
    shares_outstanding: int | None,
    supposed_part: SupposedPart | None,
    seats: int | None,
    directors: int | None,
    in_office: int | None,
    vacancies: int | None,
    present: int | None,
    in_favor: int | None,
) -> Finding:
    """By the board alone; the vote is that of the sentence, else the ordinary one."""
    law = corporation.the(OfficerRemoval, "the removal of officers")
    if asks_contract:
        return _contract(corporation, law, polar=polar, lost=bool(asks_loss))
    if both_removed and (asks_who or same_ones) and actor in (None, Role.BOARD, Role.STOCKHOLDER):
        return _of_both(corporation, law, alike=bool(same_ones) and polar)
    if not offices and not titles and removed == "director":
        cause = removal_cause or ("without" if without_cause else None)
        told = {"polar": polar, "removed": removed, "shares_outstanding": shares_outstanding, "actor": actor}
        told |= {"removal_cause": cause, "meeting": meeting}
        return RULES["directors.removal"].answer(corporation, told)
    if not offices and not titles:
        return needs("Who is to be removed: an officer (which one?) or a director?", "offices", under=(law,))
    voted_on = in_favor is not None and actor in offices
    if polar and actor not in (None, Role.BOARD) and not voted_on:
        return _by_another(corporation, law, actor or Role.OFFICER, offices)
    if polar and (needed or only_these) and meeting in (Meeting.SPECIAL, Meeting.ANNUAL):
        text = f"No. The text asks for no such meeting: the board may remove an officer {law.when}."
        return yes_or_no(False, text, under=(law,), values={"who": [law.by.value]})
    board = board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies, present=present)
    counted = any(each is not None for each in (seats, directors, in_office, present, in_favor))
    if polar and not counted and supposed_part and (asks_vote or without_cause is None):
        return _by_part(corporation, law, supposed_part, need=supposed_part.needed or bool(asks_need))
    of_the_cause = removal_cause == "asked" or (asks_need and present is None)
    cause_asked = polar and of_the_cause and not asks_vote and in_favor is None
    if (asks_vote or counted) and not cause_asked:
        return _by_vote(corporation, law, board, in_favor, polar=polar and in_favor is not None)
    if polar:
        return _at_all(corporation, law, need=bool(asks_need or removal_cause == "asked") and without_cause is None)
    text = f"{phrases.the(law.by).capitalize()} may remove an officer {law.when}, by {_vote_words(corporation, law)}. {_cause(law)}"
    return value(text, under=_under(corporation, law), values={"who": [law.by.value], **_vote_values(law)})


def _of_both(corporation: Corporation, law: OfficerRemoval, *, alike: bool) -> Finding:
    """Who removes officers and who removes directors, or whether those are the same."""
    directors = corporation.every(DirectorRemoval)
    if not directors:
        raise Silent("the removal of directors", law)
    by = tuple(dict.fromkeys(each.by for each in directors))
    causes = {each.by: "" if each.without_cause else " for cause" for each in reversed(directors)}
    whom = listed((f"{doer(role)}{causes[role]}" for role in by), "or")
    text = f"An officer is removed by {phrases.the(law.by)}; a director by {whom}."
    values = {"officer": law.by.value, "director": [role.value for role in by]}
    under = (law, *directors)
    if not alike:
        return value(text, under=under, values=values)
    same = by == (law.by,)
    return yes_or_no(same, f"{'Yes' if same else 'No'}. {text}", under=under, values=values)


def _under(corporation: Corporation, law: OfficerRemoval) -> tuple[OfficerRemoval | ContractRightsKept | Vote, ...]:
    kept = corporation.find(ContractRightsKept)
    vote = corporation.find(Vote, body=Body.BOARD) if law.threshold is None else None
    return tuple(each for each in (law, kept, vote) if each is not None)


def _cause(law: OfficerRemoval) -> str:
    if law.cause_in_words:
        return "It may be with or without cause."
    return "The text asks for no cause." if "whenever" not in law.when else "No other cause is asked for."


def _vote_values(law: OfficerRemoval) -> dict[str, object]:
    return {"needed": str(law.threshold), "of": [str(each) for each in law.of]} if law.threshold else {}


def _vote_words(corporation: Corporation, law: OfficerRemoval) -> str:
    if law.threshold is None:
        vote = corporation.the(Vote, "the vote of the board", body=Body.BOARD)
        return f"the ordinary vote of the board, {phrases.part_of(vote.threshold, str(vote.of))}"
    if len(law.of) > 1:
        return f"a {law.threshold} of the board (the text does not say whether of all seats, of those in office or of those present)"
    return phrases.part_of(law.threshold, str(law.of[0]))


def _at_all(corporation: Corporation, law: OfficerRemoval, *, need: bool) -> Finding:
    """Whether the board may do it, or (the other way round) whether it needs cause for it."""
    text = f"{phrases.the(law.by).capitalize()} may remove an officer {law.when}, by {_vote_words(corporation, law)}. {_cause(law)}"
    holds = law.without_cause != need
    kept = corporation.find(ContractRightsKept)
    if kept:
        text += " Contract rights of the person removed are kept."
    return yes_or_no(
        holds, f"{'Yes' if holds else 'No'}. {text}", under=_under(corporation, law), values={"who": [law.by.value]}
    )


def _by_another(corporation: Corporation, law: OfficerRemoval, actor: Role, offices: tuple[Role, ...]) -> Finding:
    """Someone other than the board: the list is closed, but a committee may have the board's powers."""
    if actor is Role.COMMITTEE and corporation.find(CommitteesAndOfficers):
        return by_committee(corporation, "remove")
    appoints = corporation.find(OfficerAppointment, by=actor)
    named = [role for role in offices if role not in (actor, Role.OFFICER) and role in provided(corporation)]
    if appoints and not named and Role.OFFICER in offices:
        text = (
            f"The bylaws do not say who removes officers whom {doer(actor)} appointed; those elected by the board are "
            f"removed by {phrases.the(law.by)}, not by {doer(actor)}."
        )
        return Finding(Outcome.NOT_ADDRESSED, text, (law, appoints))
    text = f"No. Only {phrases.the(law.by)} may remove an officer, by {_vote_words(corporation, law)}; {doer(actor)} may not."
    return yes_or_no(False, text, under=(law,), values={"who": [law.by.value]})


def _contract(corporation: Corporation, law: OfficerRemoval, *, polar: bool, lost: bool) -> Finding:
    kept = corporation.find(ContractRightsKept)
    if kept is None:
        raise Silent("the contract rights of an officer who is removed", law)
    text = "Removal leaves the contract rights of the person removed, if any, as they are."
    if polar:
        return yes_or_no(not lost, f"{'No' if lost else 'Yes'}. {text}", under=(kept, law))
    return value(text, under=(kept, law))


def _by_part(corporation: Corporation, law: OfficerRemoval, supposed: SupposedPart, *, need: bool) -> Finding:
    """Whether a part that the question names (a majority, two thirds) is needed, or is enough."""
    threshold = law.threshold or corporation.the(Vote, "the vote of the board", body=Body.BOARD).threshold
    holds = supposes(threshold, supposed.part, more=supposed.more, needed=need)
    text = f"It takes {_vote_words(corporation, law)}."
    return yes_or_no(
        holds, f"{'Yes' if holds else 'No'}. {text}", under=_under(corporation, law), values={"needed": str(threshold)}
    )


def _by_vote(
    corporation: Corporation, law: OfficerRemoval, board: Board, in_favor: int | None, *, polar: bool
) -> Finding:
    """The number of votes, in each reading of what it is a majority of."""
    threshold, kinds = law.threshold, law.of
    under: tuple[OfficerRemoval | Vote, ...] = (law,)
    if threshold is None:
        vote = corporation.the(Vote, "the vote of the board", body=Body.BOARD)
        threshold, kinds, under = vote.threshold, (vote.of,), (law, vote)
    counted = {of: whole for of in kinds if (whole := board.count(of))}
    needed = {of: threshold.least(whole) for of, whole in counted.items()}
    words = _vote_words(corporation, law)
    if not needed:
        missing = "present" if kinds == (Of.DIRECTORS_PRESENT,) else "directors"
        if polar:
            return needs(f"It takes {words}. How many are there?", missing, under=under)
        values = {"needed": str(threshold), "of": [str(each) for each in kinds]}
        return value(f"It takes {words}.", under=under, values=values)
    if len(set(needed.values())) > 1:
        return _each_reading(needed, in_favor, under, polar=polar)
    of, least = next(iter(needed.items()))
    step = Point(f"{phrases.part_of(threshold, str(of))}, here {counted[of]}, is {least}", law)
    text = f"It takes {phrases.count(least, 'vote')}: {words}, here {counted[of]}."
    if polar and in_favor is not None:
        holds = in_favor >= least
        return yes_or_no(
            holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values={"needed": least}, steps=(step,)
        )
    return value(text, under=under, values={"needed": least}, steps=(step,))


def _each_reading(
    needed: dict[Of, int], in_favor: int | None, under: tuple[OfficerRemoval | Vote, ...], *, polar: bool
) -> Finding:
    """Readings that differ: one answer where all agree on what was asked, else each is offered."""
    words = listed((f"{least} of the {of}" for of, least in needed.items()), "or")
    values = {"needed": sorted(set(needed.values()))}
    if polar and in_favor is not None:
        held = {in_favor >= least for least in needed.values()}
        if len(held) == 1:
            holds = held.pop()
            text = f"{'Yes' if holds else 'No'}, in every reading of the text: it takes {words}."
            return yes_or_no(holds, text, under=under, values=values)
    choices = tuple(
        Choice(
            f"a majority of the {of}",
            f"It takes {least}." if in_favor is None or not polar else ("Yes." if in_favor >= least else "No."),
            Outcome.VALUE if in_favor is None or not polar else (Outcome.YES if in_favor >= least else Outcome.NO),
        )
        for of, least in needed.items()
    )
    text = f"The text does not say what it is a majority of: it takes {words}."
    return Finding(Outcome.AMBIGUOUS, text, under, values, choices=choices)
