"""Removing directors: who may, with or without cause, at which meeting, by which vote."""

from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace as changed

from rules import phrases
from rules.corporation import Corporation
from rules.counting import Board, board_of
from rules.directors.removal_votes import Shares, count_votes, of_part, supposed
from rules.finding import Choice, Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.directors import ClassDirectorRemoval, ClassDirectors, DirectorRemoval
from rules.provisions.indemnification import Capacity
from rules.provisions.votes import Quorum, Vote, WrittenConsent
from rules.registry import RULES
from rules.rule import rule
from rules.supposing import SupposedPart
from rules.terms import Body, Meeting, Of, Role

CLASS_DIRECTOR = "class director"
OFFICERS = "officers.removal"
"""The rule that a question goes to where the person is an officer."""


class Asked(Struct, frozen=True):
    """What a question says of a removal."""

    polar: bool
    actor: Role | None
    cause: str | None
    meeting: Meeting | None
    supposed_of: Of | None
    supposed: SupposedPart | None
    by_consent: bool
    shares: Shares
    by_all_shares: bool = False
    """Whether all shares together, or those of another class, would remove a director of a class."""
    agreed: str | None = None
    """What is told of an agreement among stockholders."""
    alone: bool = False
    """Whether it is asked if nobody else may."""
    votes: tuple[int | None, int | None] = (None, None)
    """How many directors are present, and how many of them vote for it."""
    board: Board | None = None


@rule(
    "directors.removal",
    "who may remove a director, for which reasons and by which vote",
    reads=[
        (DirectorRemoval, {}),
        (ClassDirectorRemoval, {}),
        (Vote, {"body": Body.STOCKHOLDERS}),
        (Vote, {"body": Body.BOARD}),
    ],
    asks=[
        "Can a director be removed without cause?",
        "Who can remove a director from the board?",
        "Holders of 600,000 of the 1,000,000 shares voted to remove a director: is she out?",
        "Who votes on removing a director whom Series A elected?",
    ],
)
def removal(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    removed: str | None,
    actor: Role | None,
    removal_cause: str | None,
    meeting: Meeting | None,
    supposed_of: Of | None,
    by_consent: bool | None,
    shares_outstanding: int | None,
    shares_present: int | None,
    shares_in_favor: int | None,
    shares_against: int | None,
    shares_abstaining: int | None,
    in_favor: int | None,
    in_favor_fraction: Fraction | None,
    supposed_part: SupposedPart | None,
    stockholders_count: int | None,
    capacities: tuple[Capacity, ...],
    by_all_shares: bool | None,
    shares_signed: int | None,
    signed_fraction: Fraction | None,
    permitted: bool | None,
    present: int | None,
    seats: int | None,
    directors: int | None,
    in_office: int | None,
    vacancies: int | None,
    agreed_among_holders: str | None,
    exclusive: bool | None,
    theirs_alone: bool,
    heads_or_shares: bool | None,
) -> Finding:
    """Only those whom the text names may remove a director; who is not said to be one is asked for."""
    laws = corporation.every(DirectorRemoval)
    if removed == "officer":
        return _as_officer(corporation, polar=polar, actor=actor, cause=removal_cause, meeting=meeting)
    by_shares = any(each is not None for each in (shares_outstanding, shares_present, shares_in_favor))
    of_outstanding = supposed_of is Of.OUTSTANDING and supposed_part is not None
    director = set(capacities) == {Capacity.DIRECTOR}
    if removed is None and not director and not by_shares and not of_outstanding and actor is not Role.STOCKHOLDER:
        return _which(laws)
    if not laws:
        raise Silent("the removal of directors")
    if heads_or_shares and not by_shares:
        return _base(corporation, laws)
    favor = in_favor if shares_in_favor is None and (shares_present or shares_outstanding) else shares_in_favor
    if by_consent and supposed_part is None and signed_fraction is not None:
        supposed_part = SupposedPart(signed_fraction, more=False, of=Of.OUTSTANDING, needed=False)
    favor = shares_signed if favor is None and by_consent else favor
    untold = polar and permitted and favor is None
    whole = None if untold else shares_outstanding
    shares = Shares(whole, shares_present, favor, shares_against, shares_abstaining)
    of_directors = actor is None and in_favor is not None and not by_shares
    by_holders = (
        actor in (Role.DIRECTOR, Role.BOARD) and shares_in_favor is not None
    )  # whose votes are counted in shares
    voter = None if by_holders else actor
    asked = Asked(
        polar,
        Role.BOARD if of_directors else voter,
        removal_cause,
        meeting,
        supposed_of,
        supposed_part,
        bool(by_consent),
        shares,
        bool(by_all_shares),
        agreed_among_holders,
        bool(exclusive or theirs_alone),
        (present, in_favor),
        board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies),
    )
    if removed == CLASS_DIRECTOR:
        return _class_director(corporation, laws, asked)
    decided = _before_votes(laws, asked) if polar else None
    if decided:
        return decided
    parts = in_favor_fraction is not None or stockholders_count is not None
    unsaid = next((each for each in laws if each.of_readings), None)
    if polar and parts and unsaid and not by_shares and asked.actor in (None, Role.DIRECTOR, Role.STOCKHOLDER):
        return count_votes(corporation, unsaid, shares, polar=True)
    if not polar and asked.actor is Role.BOARD and any(each.by is Role.BOARD for each in laws):
        return _by_the_board(corporation, laws, present)
    found = (
        _wh(corporation, laws, asked) if not polar else _measured(corporation, _may(corporation, laws, asked), asked)
    )
    return _with_number(found, laws, shares_outstanding) if untold and shares_outstanding else found


def _base(corporation: Corporation, laws: tuple[DirectorRemoval, ...]) -> Finding:
    """Whether the vote of the stockholders is counted by heads or by shares."""
    law = next((each for each in laws if each.by is Role.STOCKHOLDER), laws[0])
    if law.of_readings:
        return count_votes(corporation, law, Shares(None, None, None, None, None), polar=False)
    ordinary = corporation.find(Vote, body=Body.STOCKHOLDERS)
    of = law.of or (ordinary.of if ordinary else None)
    counted = f" It is counted by shares: of {of}." if of else ""
    under: tuple[Provision, ...] = (law,) if law.of or ordinary is None else (law, ordinary)
    return value(f"{_text((law,))}{counted}", under=under, values={"of": str(of)})


def _before_votes(laws: tuple[DirectorRemoval, ...], asked: Asked) -> Finding | None:
    """What no vote decides: an agreement that comes first, whether nobody else may, whether cause is needed."""
    reserved = next((each for each in laws if each.subject_to), None)
    if asked.agreed and reserved:
        return _under_agreement(reserved, first=asked.agreed == "asked if first")
    if asked.actor and asked.alone and not asked.shares.known:
        return _by_one_alone(laws, asked.actor, asked.cause)
    if asked.cause not in ("asked", "needless"):
        return None
    found = _needs_cause(laws, asked)
    return found.turned_round() if asked.cause == "needless" else found


def _measured(corporation: Corporation, found: Finding, asked: Asked) -> Finding:
    """What may be done, with the votes of the board counted, or with the consent that stands for a meeting."""
    present, in_favor = asked.votes
    if asked.actor is Role.BOARD and asked.board and present is not None and in_favor is not None:
        return _counted_in_board(corporation, found, asked.board, (present, in_favor))
    return _with_consent(corporation, found) if asked.by_consent and found.outcome is Outcome.YES else found


def _by_one_alone(laws: tuple[DirectorRemoval, ...], actor: Role, cause: str | None) -> Finding:
    """Whether nobody else may remove a director, for the cause that is told."""
    fitting = tuple(each for each in laws if cause != "without" or each.without_cause)
    holds = {each.by for each in fitting} == {_power(actor)}
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {_text(laws)}", under=fitting, values=_values(fitting))


def _under_agreement(law: DirectorRemoval, *, first: bool) -> Finding:
    """An agreement that the section reserves comes before the removal."""
    text = f"{'Yes' if first else 'No'}. The section is subject to {law.subject_to}, so such an agreement comes first. {_text((law,))}"
    return yes_or_no(first, text, under=(law,), values=_values((law,)))


def _with_consent(corporation: Corporation, found: Finding) -> Finding:
    """A yes for those who sign instead of meeting, with the provision that lets them."""
    consent = corporation.find(WrittenConsent, bodies=Body.STOCKHOLDERS)
    if consent is None or consent in found.under:
        return found
    text = f"{found.answer} They may do so without a meeting, by a consent in writing."
    return changed(found, answer=text, under=(*found.under, consent))


def _counted_in_board(corporation: Corporation, found: Finding, board: Board, votes: tuple[int, int]) -> Finding:
    """What the board may do, measured: whether enough came, and whether enough of them voted for it."""
    vote, quorum = corporation.find(Vote, body=Body.BOARD), corporation.find(Quorum, body=Body.BOARD)
    if found.outcome is Outcome.NO or vote is None or quorum is None:
        return found
    present, in_favor = votes
    whole, needed = board.count(quorum.of), vote.threshold.least(present)
    under = (*found.under, vote, quorum)
    step = Point(f"{phrases.part_of(vote.threshold, str(vote.of))}, here {present}, is {needed}", vote)
    if whole and present < quorum.threshold.least(whole):
        short = f"No. {present} of {whole} directors are no quorum: that takes {quorum.threshold.least(whole)}."
        return yes_or_no(False, short, under=under, steps=(step,))
    if in_favor < needed:
        short = f"No. It takes {phrases.count(needed, 'vote')}: {step.text}."
        return yes_or_no(False, short, under=under, values={"needed": needed}, steps=(step,))
    text = f"{found.answer} It takes {phrases.count(needed, 'vote')}: {step.text}."
    return changed(found, answer=text, under=under, values={**found.values, "needed": needed})


def _with_number(found: Finding, laws: tuple[DirectorRemoval, ...], outstanding: int) -> Finding:
    """A yes with the number of shares that it takes, where so many are outstanding."""
    law = next((each for each in laws if each.by is Role.STOCKHOLDER and each.threshold and each.of), None)
    if found.outcome is not Outcome.YES or law is None or law.threshold is None or law.of is not Of.OUTSTANDING:
        return found
    needed = law.threshold.least(outstanding)
    text = f"{found.answer} That is {phrases.count(needed, 'share')} of {outstanding:,}."
    return changed(found, answer=text, values={**found.values, "needed": needed})


def _by_the_board(corporation: Corporation, laws: tuple[DirectorRemoval, ...], present: int | None) -> Finding:
    """Removal by the board: no vote of its own is named, so its ordinary one decides; of those present, how many."""
    law = next(each for each in laws if each.by is Role.BOARD)
    vote = corporation.find(Vote, body=Body.BOARD)
    text = _text((law,))
    if law.threshold or vote is None:
        return value(text, under=(law,), values=_values((law,)))
    text += f" The sentence names no vote, so the ordinary one decides: {phrases.part_of(vote.threshold, str(vote.of))}"
    if present is None:
        return value(f"{text}.", under=(law, vote), values={**_values((law,)), "needed": str(vote.threshold)})
    needed = vote.threshold.least(present)
    text += f", here {needed} of {present}."
    return value(text, under=(law, vote), values={"needed": needed})


def _as_officer(
    corporation: Corporation, *, polar: bool, actor: Role | None, cause: str | None, meeting: Meeting | None
) -> Finding:
    """The removal of an officer is a rule of its own."""
    told = {"polar": polar, "offices": (Role.OFFICER,), "actor": actor, "meeting": meeting}
    told |= {"removal_cause": cause}
    return RULES[OFFICERS].answer(corporation, told | {"without_cause": True if cause == "without" else None})


def _which(laws: tuple[DirectorRemoval, ...]) -> Finding:
    """A question that does not say whether the person is a director or an officer."""
    text = "That depends on what the person is: directors and officers are removed in different ways. Is it a director or an officer?"
    return needs(text, "removed", under=laws)


def _words(law: DirectorRemoval) -> str:
    """Who, for what, where and by which vote: "the stockholders, with or without cause, by a majority of ..."."""
    who = "the stockholders" if law.by is Role.STOCKHOLDER else phrases.the(law.by)
    parts = [who, "with or without cause" if law.without_cause else "only for cause"]
    if law.meetings:
        parts.append("at a special meeting")
    if law.threshold:
        of = str(law.of) if law.of else "stockholders"
        parts.append(f"by {phrases.part_of(law.threshold, of)}")
    return ", ".join(parts)


def _text(laws: tuple[DirectorRemoval, ...]) -> str:
    return f"A director may be removed by {'; or by '.join(_words(each) for each in laws)}."


def _values(laws: tuple[DirectorRemoval, ...]) -> dict[str, object]:
    return {"who": [each.by.value for each in laws]}


def _wh(corporation: Corporation, laws: tuple[DirectorRemoval, ...], asked: Asked) -> Finding:
    """Who and how; with numbers, how many votes."""
    if asked.cause == "without" and asked.actor is None:
        laws = tuple(each for each in laws if each.without_cause) or laws
    law = next((each for each in laws if each.by is asked.actor), laws[0])
    if asked.shares.known and law.by is Role.STOCKHOLDER:
        return count_votes(corporation, law, asked.shares, polar=False)
    vote = corporation.find(Vote, body=Body.STOCKHOLDERS) if not law.threshold else None
    values = _values(laws)
    if law.threshold and not law.of_readings:
        values |= {"needed": str(law.threshold), "of": str(law.of)}
    text = _text(laws)
    if vote and law.by is Role.STOCKHOLDER:
        text += f" The sentence names no vote, so the ordinary one decides: {phrases.part_of(vote.threshold, str(vote.of))}."
        values |= {"needed": str(vote.threshold), "of": str(vote.of)}
    under: tuple[Provision, ...] = (*laws, *([vote] if vote else []))
    return value(text, under=under, values=values)


def _needs_cause(laws: tuple[DirectorRemoval, ...], asked: Asked) -> Finding:
    """Whether cause is needed: by whom the removal is decides, where the text makes a difference."""
    chosen = tuple(each for each in laws if asked.actor in (None, each.by)) or laws
    answers = {not each.without_cause for each in chosen}
    text = _text(laws)
    if len(answers) == 1:
        holds = answers.pop()
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=chosen, values=_values(laws))
    choices = tuple(
        Choice(
            f"removed by {phrases.the(each.by)}",
            "no cause is needed" if each.without_cause else "cause is needed",
            Outcome.NO if each.without_cause else Outcome.YES,
        )
        for each in chosen
    )
    return Finding(Outcome.AMBIGUOUS, f"It depends on who removes the director. {text}", chosen, choices=choices)


def _may(corporation: Corporation, laws: tuple[DirectorRemoval, ...], asked: Asked) -> Finding:
    """Whether the one who acts may remove a director so."""
    by_actor = tuple(each for each in laws if each.by is _power(asked.actor))
    text, values = _text(laws), _values(laws)
    if asked.actor and not by_actor:
        return yes_or_no(False, f"No. {text}", under=laws, values=values)
    chosen = by_actor or laws
    fitting = tuple(each for each in chosen if asked.cause != "without" or each.without_cause)
    if not fitting:
        return yes_or_no(False, f"No, only for cause. {text}", under=chosen, values=values)
    if all(each.meetings and asked.meeting and asked.meeting not in each.meetings for each in fitting):
        answer = (
            f"No, not at {'an annual' if asked.meeting is Meeting.ANNUAL else f'a {asked.meeting}'} meeting. {text}"
        )
        return yes_or_no(False, answer, under=fitting, values=values)
    law = fitting[0]
    if asked.by_consent and law.by is Role.STOCKHOLDER and law.meetings:
        return _by_consent(corporation, law, text, asked)
    if asked.supposed and law.by is Role.STOCKHOLDER and not asked.shares.known:
        found = of_part(corporation, law, asked.supposed, text)
        if found is not None:
            return found
    counted = asked.shares.outstanding is not None and asked.shares.in_favor is not None
    if asked.supposed_of and not asked.supposed and law.by is Role.STOCKHOLDER and not counted:
        return supposed(corporation, law, asked.supposed_of, text)
    if asked.shares.known and law.by is Role.STOCKHOLDER:
        return count_votes(corporation, law, asked.shares, polar=True)
    return _yes_if(fitting, asked, text)


def _by_consent(corporation: Corporation, law: DirectorRemoval, text: str, asked: Asked) -> Finding:
    """Without a meeting, where the text asks for a meeting: only as a consent may stand for it."""
    consent = corporation.find(WrittenConsent, bodies=Body.STOCKHOLDERS)
    if consent is None or consent.threshold is None:
        return yes_or_no(False, f"No. {text}", under=(law,))
    shares = asked.shares
    if asked.supposed and not shares.known and not consent.threshold.met_by(asked.supposed.part, 1):
        told = f"A consent takes {phrases.part_of(consent.threshold, str(consent.of))}."
        return yes_or_no(False, f"No. {told} {text}", under=(law, consent))
    if shares.outstanding and shares.in_favor is not None:
        holds = shares.in_favor >= consent.threshold.least(shares.outstanding)
        told = f"{shares.in_favor:,} of {shares.outstanding:,} shares signed, and a consent takes {phrases.part_of(consent.threshold, str(consent.of))}."
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {told} {text}", under=(law, consent))
    condition = Point(f"the holders of {consent.threshold} {consent.of} sign the consent", consent)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law, consent), {}, (condition,))


def _power(actor: Role | None) -> Role | None:
    """The body that acts where directors do."""
    return Role.BOARD if actor is Role.DIRECTOR else actor


def _yes_if(laws: tuple[DirectorRemoval, ...], asked: Asked, text: str) -> Finding:
    """Yes; or only for cause, or at a special meeting, where that was not said."""
    law = next((each for each in laws if each.without_cause), laws[0])
    conditions = []
    if asked.cause != "with" and not law.without_cause:
        conditions.append(Point("there is cause", law))
    if law.meetings and asked.meeting is None and asked.actor is Role.BOARD:
        conditions.append(Point("it is done at a special meeting", law))
    others = tuple(each for each in laws if each is not law)
    if conditions:
        lead = f"Only if {' and '.join(each.text for each in conditions)}."
        return Finding(Outcome.CONDITIONAL, f"{lead} {text}", (law, *others), _values(laws), tuple(conditions))
    finding = yes_or_no(True, f"Yes. {text}", under=(law, *others), values=_values(laws))
    if law.subject_to:
        return finding.noting("assumed", f"No {law.subject_to} provide otherwise.")
    return finding


def _class_director(corporation: Corporation, laws: tuple[DirectorRemoval, ...], asked: Asked) -> Finding:
    """The removal of a director whom a class or series elected by itself."""
    own = corporation.find(ClassDirectors)
    if own:
        text = f"That is governed by {own.governed_by}: they rule the removal of directors whom a class or series elects by itself."
        return value(text, under=(own,), values={"governed_by": own.governed_by})
    law = corporation.the(ClassDirectorRemoval, "the removal of directors elected by a class or series of stock")
    if asked.cause == "with":
        text = f"Only the removal without cause is the matter of that class or series alone. {_text(laws)}"
        if not asked.polar:
            return value(text, under=(law, *laws), values=_values(laws))
        return yes_or_no(False, f"No. {text}", under=(law, *laws), values=_values(laws))
    text = f"Without cause such a director is removed by {phrases.part_of(law.threshold, 'outstanding shares of that class or series')}, not by the vote of all the shares."
    if asked.polar and (asked.actor is Role.BOARD or asked.by_all_shares):
        return yes_or_no(False, f"No. {text}", under=(law, *laws))
    if asked.polar:
        condition = Point("the shares of that class or series vote for it", law)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law, *laws), conditions=(condition,))
    return value(
        text, under=(law, *laws), values={"who": "stockholder", "needed": str(law.threshold), "of": str(law.of)}
    )
