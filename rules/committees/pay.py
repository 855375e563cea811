"""What members of committees are paid, and who fixes it."""

from rules.corporation import Corporation
from rules.counting import board_of
from rules.deciding import Decision, Tally, answer_decider, answer_resolution
from rules.finding import Finding, yes_or_no
from rules.provisions.committees import CommitteePay
from rules.rule import rule
from rules.terms import Role


@rule(
    "committees.pay",
    "who fixes the pay and expenses of committee members, and by what vote",
    reads=[(CommitteePay, {})],
    asks=[
        "Who fixes the pay of committee members?",
        "Are committee members' expenses reimbursed?",
        "Can a director vote on his own committee fee?",
    ],
)
def pay(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    interested: bool | None,
    actor: Role | None,
    approval: Role | None,
    seats: int | None,
    directors: int | None,
    in_office: int | None,
    vacancies: int | None,
    present: int | None,
    in_favor: int | None,
    unanimous: bool | None,
    expenses: bool | None,
) -> Finding:
    """The board fixes it; a personal interest does not matter where the text says so."""
    law = corporation.the(CommitteePay, "the pay of committee members")
    by = f", by a {law.threshold} of the {law.of}" if law.threshold and law.of else ""
    text = f"The board of directors may fix the pay of committee members{by}."
    if law.interested_may_vote:
        text += " A director's personal interest does not matter."
    if law.expenses:
        text += " It may also have reasonable expenses reimbursed."
    if polar and interested and law.interested_may_vote:
        return yes_or_no(True, f"Yes. {text}", under=(law,))
    if polar and expenses and law.expenses and actor in (None, Role.BOARD, Role.DIRECTOR):
        return yes_or_no(not negated, f"{'No' if negated else 'Yes'}. {text}", under=(law,))
    board = board_of(seats=seats, directors=directors, in_office=in_office, vacancies=vacancies, present=present)
    decided = actor in (None, Role.BOARD, Role.DIRECTOR) and approval is None
    if law.threshold and law.of and decided and board.count(law.of):
        part = (law.threshold, law.of)
        does = "fix the pay of committee members"
        return answer_resolution(law, part, does, board, Tally(in_favor, unanimous), polar=polar)
    acting = None if actor in (Role.DIRECTOR, Role.COMMITTEE) else actor
    return answer_decider((law,), (Role.BOARD,), text, Decision(polar, negated, acting, approval))
