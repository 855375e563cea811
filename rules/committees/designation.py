"""Making, changing and discharging committees: who does it, and by what vote."""

from msgspec.structs import replace

from rules import phrases
from rules.corporation import Corporation
from rules.counting import Board, board_of
from rules.deciding import Decision, Tally, answer_decider, answer_resolution
from rules.finding import Finding, Silent, yes_or_no
from rules.provisions import Provision
from rules.provisions.committees import CommitteeAct, CommitteeControl, CommitteeSize
from rules.provisions.votes import Vote
from rules.rule import rule
from rules.terms import Body, Of, Role, Threshold

_DECIDERS = (Role.BOARD, Role.DIRECTOR)
_CAUSELESS = (CommitteeAct.DISCHARGE, CommitteeAct.REMOVE)
_CHANGES = (CommitteeAct.DISCHARGE, CommitteeAct.REMOVE, CommitteeAct.FILL, CommitteeAct.CHANGE)


def answer_control(corporation: Corporation, act: CommitteeAct, board: Board, tally: Tally, asked: Decision) -> Finding:
    """Only the board does these things; where the text asks for a vote of its own, that vote is computed."""
    law = corporation.the(CommitteeControl, f"who may {act.value}", acts=act)
    more: list[Provision] = [each for each in corporation.every(CommitteeControl, acts=act) if each is not law]
    stranger = asked.actor is not None and asked.actor not in _DECIDERS
    if law.threshold is None or law.of is None or stranger or asked.approval is not None:
        text = f"The board of directors may {act.value}{_by(law)}."
        ordinary = corporation.find(Vote, body=Body.BOARD)
        if law.threshold is None and ordinary:
            text += f" No special vote is asked for; the ordinary one is {phrases.part_of(ordinary.threshold, str(ordinary.of))}."
            more.append(ordinary)
        finding = answer_decider((law,), (Role.BOARD,), text, _as_board(asked))
    else:
        part: tuple[Threshold, Of] = (law.threshold, law.of)
        finding = answer_resolution(law, part, act.value, board, tally, polar=asked.polar)
    needless = " No cause is needed." if act in _CAUSELESS and not law.cause else ""
    return replace(finding, answer=finding.answer + needless, under=tuple(dict.fromkeys((*finding.under, *more))))


def _as_board(asked: Decision) -> Decision:
    """The directors who act are the board."""
    actor = Role.BOARD if asked.actor is Role.DIRECTOR else asked.actor
    return Decision(asked.polar, asked.negated, actor, asked.approval)


def _by(law: CommitteeControl) -> str:
    return f", by a {law.threshold} of the {law.of}" if law.threshold and law.of else ""


@rule(
    "committees.designation",
    "who sets up a committee, and by how many votes",
    reads=[(CommitteeControl, {"acts": CommitteeAct.CREATE})],
    asks=[
        "How many votes does it take to set up a committee on a board of 9?",
        "Who can create an executive committee?",
        "Must the corporation have an audit committee?",
    ],
)
def designation(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    obliged: bool | None,
    actor: Role | None,
    approval: Role | None,
    seats: int | None,
    directors: int | None,
    members: int | None,
    in_office: int | None,
    vacancies: int | None,
    present: int | None,
    in_favor: int | None,
    unanimous: bool | None,
    permitted: bool | None,
) -> Finding:
    """The board may, by the vote of the whole board that the text asks for; it need not."""
    act = CommitteeAct.CREATE
    if obliged and polar and actor is None and in_favor is None and present is None:
        law = corporation.the(CommitteeControl, f"who may {act.value}", acts=act)
        text = "The board may create committees; no bylaw obliges it to have one, of whatever kind."
        holds = negated
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,))
    told = in_favor is not None or present is not None
    nothing_counted = not told and seats is None and directors is None and in_office is None and members is None
    if polar and permitted and actor is None and approval is None and nothing_counted:
        law = corporation.the(CommitteeControl, f"who may {act.value}", acts=act)
        text = f"The board of directors may create committees{_by(law)}."
        return yes_or_no(not negated, f"{'No' if negated else 'Yes'}. {text}", under=(law,))
    on_board = seats is not None or directors is not None or in_office is not None
    actor = None if actor is Role.COMMITTEE and in_favor is not None and on_board else actor  # it is what is set up
    size = corporation.find(CommitteeSize)
    if polar and size and members is not None and members < size.least and not told:
        text = f"No. A committee has at least {phrases.count(size.least, 'member')}."
        return yes_or_no(False, text, under=(size,), values={"at_least": size.least})
    whole = members if directors is None and seats is None and in_office is None and told else directors
    board = board_of(seats=seats, directors=whole, in_office=in_office, vacancies=vacancies, present=present)
    return answer_control(
        corporation, act, board, Tally(in_favor, unanimous), Decision(polar, negated, actor, approval)
    )


@rule(
    "committees.changes",
    "who may discharge a committee, change it, remove its members or fill its vacancies",
    reads=[(CommitteeControl, {"acts": act}) for act in _CHANGES],
    asks=[
        "Can the board dissolve a committee?",
        "Who fills a vacancy on the audit committee?",
        "How many of 9 directors does it take to remove somebody from a committee?",
    ],
)
def changes(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    committee_act: CommitteeAct | None,
    actor: Role | None,
    approval: Role | None,
    seats: int | None,
    directors: int | None,
    members: int | None,
    in_office: int | None,
    vacancies: int | None,
    present: int | None,
    in_favor: int | None,
    unanimous: bool | None,
    cause_asked: bool | None,
) -> Finding:
    """By the board; whether cause is needed, and the vote, as the text has it."""
    act = committee_act if committee_act in (*_CHANGES, CommitteeAct.CREATE) else CommitteeAct.CHANGE
    laws = corporation.every(CommitteeControl, acts=act)
    if not laws:
        near = corporation.find(CommitteeControl, acts=CommitteeAct.CREATE)
        raise Silent(f"who may {act.value}", *([near] if near else []))
    if polar and cause_asked and not laws[0].cause:
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}. The board may {act.value} without cause.", under=laws)
    told = in_favor is not None or present is not None
    whole = members if directors is None and seats is None and in_office is None and told else directors
    filled = vacancies if act is not CommitteeAct.FILL else None
    board = board_of(seats=seats, directors=whole, in_office=in_office, vacancies=filled, present=present)
    asked = Decision(polar, negated, actor, approval)
    return answer_control(corporation, act, board, Tally(in_favor, unanimous), asked)
