"""Who decides: the vote that a resolution of the board takes, and whether someone else could decide in its place."""

from collections.abc import Sequence

from msgspec import Struct

from rules import phrases
from rules.counting import Board
from rules.finding import Finding, Outcome, Point, needs, value, yes_or_no
from rules.provisions import Provision
from rules.terms import Of, Role, Threshold


class Decision(Struct, frozen=True):
    """What a question says of a decision: its form, who would take it, and whose approval it asks about."""

    polar: bool
    negated: bool = False
    actor: Role | None = None
    approval: Role | None = None


def answer_decider(
    under: Sequence[Provision], who: Sequence[Role], text: str, asked: Decision, **values: object
) -> Finding:
    """Whether the one who would act is on a closed list of those who may.

    `text` is the whole answer as a sentence; `values` go beside `who`.
    """
    provisions = tuple(under)
    given = {"who": [role.value for role in who], **values}
    if not asked.polar:
        return value(text, under=provisions, values=given)
    holds = asked.actor is None or asked.actor in who
    if asked.approval is not None and asked.approval not in who:
        holds = asked.negated and holds
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=provisions, values=given)


class Tally(Struct, frozen=True):
    """The votes for a resolution, so far as they are known."""

    in_favor: int | None = None
    unanimous: bool | None = None

    def among(self, board: Board) -> int | None:
        """The votes in favor; all present where they were unanimous."""
        return board.present if self.in_favor is None and self.unanimous else self.in_favor


def answer_resolution(
    law: Provision, part: tuple[Threshold, Of], does: str, board: Board, tally: Tally, *, polar: bool
) -> Finding:
    """How many votes a resolution of the board takes, of whatever whole the text names, and whether it had them.

    `does` is what the resolution does, in words that follow "to".
    """
    threshold, of = part
    words = phrases.part_of(threshold, str(of))
    whole = board.count(of)
    if not whole:
        if polar and (tally.in_favor is not None or board.present is not None):
            return needs(f"To {does} takes {words}. How many directors are there?", "seats", under=(law,))
        values: dict[str, object] = {"needed": str(threshold), "of": str(of), "who": [Role.BOARD.value]}
        text = f"The board may {does}, by {words}."
        return _plain(f"Yes. {text}" if polar else text, law, values, polar=polar)
    needed = threshold.least(whole)
    values = {"needed": needed, "of": str(of), "who": [Role.BOARD.value]}
    step = Point(f"{words}, here {whole}, is {needed}", law)
    text = f"To {does} takes {phrases.count(needed, 'vote')} of directors: {words}, here {whole}."
    favor = tally.among(board)
    if not polar:
        return value(text, under=(law,), values=values, steps=(step,))
    if favor is not None:
        holds = favor >= needed
        answer = f"{'Yes' if holds else 'No'}. {phrases.count(favor, 'vote')} in favor. {text}"
        return yes_or_no(holds, answer, under=(law,), values=values, steps=(step,))
    if board.present is not None and board.present < needed:
        answer = f"No. {text} Just {board.present} are present."
        return yes_or_no(False, answer, under=(law,), values=values, steps=(step,))
    if board.present is None:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values, steps=(step,))
    condition = Point(f"{needed} directors vote for it", law)
    answer = f"Yes, if {needed} directors vote for it. {text}"
    return Finding(Outcome.CONDITIONAL, answer, (law,), values, (condition,), (step,))


def _plain(text: str, law: Provision, values: dict[str, object], *, polar: bool) -> Finding:
    if polar:
        return yes_or_no(True, text, under=(law,), values=values)
    return value(text, under=(law,), values=values)
