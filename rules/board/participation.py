"""Taking part in board and committee meetings from afar."""

from rules.corporation import Corporation
from rules.counting import board_of
from rules.finding import Choice, Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.meetings import RemoteParticipation
from rules.provisions.votes import Quorum
from rules.rule import rule
from rules.terms import Body, Method

READS = [(RemoteParticipation, {"bodies": Body.BOARD})]


@rule(
    "board.participation",
    "whether directors may take part by telephone or video",
    reads=READS,
    asks=[
        "Can directors join the board meeting by zoom?",
        "May a committee meet by conference call?",
        "Does a director on the phone count as present?",
    ],
)
def participation(
    corporation: Corporation,
    *,
    polar: bool,
    body: Body | None,
    text_only: bool | None,
    held_by: tuple[Method, ...],
    as_presence: bool | None,
    all_hear: bool | None,
) -> Finding:
    """By conference telephone or the like, if all can hear each other."""
    who = body if body is Body.COMMITTEE else Body.BOARD
    laws = corporation.every(RemoteParticipation, bodies=who)
    if not laws:
        raise Silent("taking part in board meetings by telephone")
    if polar and text_only and not held_by:
        return yes_or_no(False, _UNHEARD, under=laws)
    if polar and all_hear is False:
        return yes_or_no(False, _CUT_OFF, under=laws)
    if as_presence and not any(each.counts_as_presence for each in laws):
        return _not_said(laws)
    many = next((each.how_many for each in laws if each.how_many), "directors and committee members")
    text = f"{many} may take part by conference telephone or other equipment by which all can hear each other"
    if any(each.counts_as_presence for each in laws):
        text += ", and that counts as presence in person"
    unless = next((each.unless for each in laws if each.unless), "")
    text += f", unless {unless}" if unless else ""
    return yes_or_no(True, f"Yes: {text}.", under=laws) if polar else value(f"{text[0].upper()}{text[1:]}.", under=laws)


_UNHEARD = "No. All who take part must be able to hear each other; who only writes is not heard."

_CUT_OFF = "No. All who take part must be able to hear each other; one who cannot hear or be heard is not present."


def _not_said(laws: tuple[RemoteParticipation, ...]) -> Finding:
    """Taking part is allowed, but no sentence makes it presence in person."""
    choices = (
        Choice("who may participate in a meeting is present at it", "Yes, they count.", Outcome.YES),
        Choice("only presence in person counts", "No, the text does not make it presence.", Outcome.NO),
    )
    text = (
        "The text lets directors participate in a meeting so, and does not say that this is presence in person. Who participates "
        "is most naturally present."
    )
    return Finding(Outcome.AMBIGUOUS, text, laws, choices=choices)


@rule(
    "board.participation.hearing",
    "whether someone who cannot hear or be heard takes part",
    reads=READS,
    asks=[
        "A director on the phone cannot hear the others, is he present?",
        "Does a listen-only line count for the board's quorum?",
        "Must everyone be able to hear each other in a telephone board meeting?",
    ],
)
def hearing(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    seats: int | None,
    directors: int | None,
    present: int | None,
    all_hear: bool | None,
    text_only: bool | None,
    held_by: tuple[Method, ...],
    needed: bool,
    as_presence: bool | None,
) -> Finding:
    """All who take part must hear each other; who cannot is not present."""
    laws = corporation.every(RemoteParticipation, bodies=Body.BOARD)
    if not laws:
        raise Silent("taking part in board meetings by telephone")
    if polar and text_only and not held_by and not needed:
        return yes_or_no(False, _UNHEARD, under=laws)
    if all_hear and polar and not negated and not needed:
        return participation(
            corporation, polar=True, body=None, text_only=None, held_by=held_by, as_presence=as_presence, all_hear=None
        )
    text = "All who take part must be able to hear each other; one who cannot hear or be heard is not present."
    quorum = corporation.find(Quorum, body=Body.BOARD)
    whole = board_of(seats=seats, directors=directors).whole
    least = quorum.threshold.least(whole) if quorum and whole else None
    under = (*laws, quorum) if quorum and least else laws
    values: dict[str, object] = {"needed": least} if least else {}
    steps = (Point(f"a quorum is {least} of {whole}", quorum),) if least else ()
    if not polar:
        return value(text, under=under, values=values, steps=steps)
    if all_hear is None and not (needed or negated or present):
        condition = Point("all who take part can hear each other", laws[0])
        return Finding(
            Outcome.CONDITIONAL, f"Only if all can hear each other. {text}", under, values, (condition,), steps
        )
    without = negated is False and least is not None and present is not None and present - 1 >= least
    heard = without or (needed and all_hear is not False and not negated)
    return yes_or_no(heard, f"{'Yes' if heard else 'No'}. {text}", under=under, values=values, steps=steps)
