"""How many directors there are, may be and must be; who fixes the number, and by which vote."""

from msgspec import Struct

from rules import phrases
from rules.corporation import Corporation
from rules.counting import board_of
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.directors import (
    DirectorsDecrease,
    DirectorsNumber,
    DirectorsNumberFixing,
    FewStockholders,
    FirstBoard,
)
from rules.rule import rule
from rules.terms import Meeting, Of, Role, listed


class Asked(Struct, frozen=True):
    """What a question says of the number of directors. `size` is the number to be, `old` the one that is."""

    polar: bool
    actor: Role | None
    meeting: Meeting | None
    topic: str | None
    size: int | None
    old: int | None
    in_favor: int | None
    stockholders: int | None
    supposed_of: Of | None
    present: int | None
    must: bool
    off_purpose: bool


@rule(
    "directors.number",
    "how many directors there are or may be, and who fixes their number",
    reads=[(DirectorsNumber, {}), (DirectorsNumberFixing, {}), (FewStockholders, {}), (FirstBoard, {})],
    asks=[
        "How many directors may the corporation have?",
        "Can the board raise its size from 7 to 9 directors?",
        "Who fixes the number of directors?",
    ],
)
def number(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    actor: Role | None,
    approval: Role | None,
    meeting: Meeting | None,
    number_topic: str | None,
    board_size: int | None,
    old_size: int | None,
    size_in_text: int | None,
    directors: int | None,
    seats: int | None,
    in_office: int | None,
    vacancies: int | None,
    present: int | None,
    in_favor: int | None,
    stockholders_count: int | None,
    supposed_of: Of | None,
    needed: bool,
    off_purpose: bool | None,
    exclusive: bool | None,
    theirs_alone: bool,
) -> Finding:
    """The range of the text holds whoever fixes the number; the vote is counted on the board before the change."""
    if polar and actor and (exclusive or theirs_alone) and in_favor is None and board_size is None:
        return _by_one_alone(corporation, actor)
    if polar and size_in_text is not None and in_favor is None:
        found = _said_to_be(corporation, size_in_text, board_size)
        if found:
            return found
    if polar and number_topic == "fixed in the text":
        text, values, under = _described(corporation)
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    if polar and approval is not None and (needed or negated) and in_favor is None:
        return _approved(corporation, approval, negated=negated)
    now = None if board_size is not None and seats == board_size else seats
    sitting = None if board_size is not None and directors == board_size else directors
    board = board_of(seats=now, directors=sitting, in_office=in_office, vacancies=vacancies)
    acted = actor is not None and (not polar or board.whole is None)
    limits = number_topic in ("least", "most") and in_favor is None
    fixes = not limits and bool(number_topic == "change" or acted or meeting or in_favor or board_size is not None)
    size = board_size if fixes else directors if limits and directors is not None else board.whole
    asked = Asked(
        polar,
        actor,
        meeting,
        number_topic,
        size,
        old_size or board.whole,
        in_favor,
        stockholders_count,
        supposed_of,
        present,
        needed,
        bool(off_purpose),
    )
    return _fixing(corporation, asked) if fixes else _range(corporation, asked)


def _range(corporation: Corporation, asked: Asked) -> Finding:
    """The least and the greatest number, or whether a number lies between them."""
    law = corporation.find(DirectorsNumber)
    fixing = corporation.every(DirectorsNumberFixing)
    if law is None and not fixing:
        raise Silent("the number of directors")
    if asked.topic in ("least", "most"):
        return _limit(corporation, law, asked)
    if asked.size is not None and asked.polar and asked.must and asked.topic is None:
        return _must_be(corporation, asked.size, asked.stockholders)
    if asked.size is not None and asked.polar:
        allowed = _allowed(corporation, asked.size, asked.stockholders)
        return allowed.turned_round() if asked.topic == "too many" else allowed
    text, values, under = _described(corporation)
    return value(text, under=under, values=values)


def _said_to_be(corporation: Corporation, said: int, size: int | None) -> Finding | None:
    """Whether the text caps or fixes the number at `said`, or lets the board have another `size`; None where it does cap it."""
    law = corporation.find(DirectorsNumber)
    if law is None and not corporation.every(DirectorsNumberFixing):
        return None
    if size is not None and size != said:
        return _allowed(corporation, size, None)
    if law and said == law.at_most:
        return None
    text, values, under = _described(corporation)
    return yes_or_no(False, f"No, the text does not name {said}. {text}", under=under, values=values)


def _described(corporation: Corporation) -> tuple[str, dict[str, object], tuple[Provision, ...]]:
    """The limits, the first board and who fixes the number, in words."""
    law, few = corporation.find(DirectorsNumber), corporation.find(FewStockholders)
    first = corporation.find(FirstBoard)
    fixing = corporation.every(DirectorsNumberFixing)
    parts: list[str] = ["The bylaws name no number for today."]
    values: dict[str, object] = {}
    if law:
        parts = [_limits_in_words(law, few)]
        values["minimum"] = law.at_least
        if law.at_most:
            values["maximum"] = law.at_most
    if first:
        parts.append(f"The first board had {phrases.count(first.number, 'director')}.")
        values["first_board"] = first.number
    if fixing:
        parts.append(f"The number is fixed by {_who_fixes(fixing)}.")
        values["who"] = [each.by.value for each in fixing]
    under = [each for each in (law, *fixing, first, few) if each]
    return " ".join(parts), values, tuple(under)


def _limits_in_words(law: DirectorsNumber, few: FewStockholders | None) -> str:
    most = f" and at most {law.at_most}" if law.at_most else ""
    exception = ""
    if few:
        exception = f"; if fewer than {few.fewer_than} stockholders own all the shares, as many directors as stockholders will do"
    return f"There must be at least {phrases.count(law.at_least, 'director')}{most}{exception}."


def _who_fixes(laws: tuple[DirectorsNumberFixing, ...]) -> str:
    words = []
    for law in laws:
        by = "the stockholders" if law.by is Role.STOCKHOLDER else phrases.the(law.by)
        vote = f" by {phrases.part_of(law.threshold, str(law.of))}" if law.threshold else ""
        words.append(f"{by}{vote}{_at_meetings(law)}")
    return listed(words)


def _at_meetings(law: DirectorsNumberFixing) -> str:
    if not law.meetings:
        return ""
    named = [
        "a special meeting called for that purpose" if each is Meeting.SPECIAL else f"its {each} meeting"
        for each in law.meetings
    ]
    return f" at {listed(named)}"


def _limit(corporation: Corporation, law: DirectorsNumber | None, asked: Asked) -> Finding:
    """The least or the greatest number, or whether the one named is it."""
    least = asked.topic == "least"
    bound = _least(corporation, asked.stockholders) if least else (law.at_most if law else None)
    text, values, under = _described(corporation)
    if bound is None:
        word = "minimum" if least else "maximum"
        answer = f"The bylaws set no {word} number of directors. {text}"
        return Finding(Outcome.NO if asked.polar else Outcome.NOT_ADDRESSED, f"{'No. ' * asked.polar}{answer}", under)
    values = {("minimum" if least else "maximum"): bound}
    if least and asked.stockholders:
        text = f"With {phrases.count(asked.stockholders, 'stockholder')} at least {phrases.count(bound, 'director')}. {text}"
    if asked.polar and asked.size is not None:
        holds = asked.size <= bound if least else asked.size == bound
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)
    if asked.polar:
        return yes_or_no(True, f"Yes. {text}", under=under, values=values)
    return value(text, under=under, values=values)


def _least(corporation: Corporation, stockholders: int | None) -> int | None:
    """The least number of directors, given how many stockholders there are."""
    law, few = corporation.find(DirectorsNumber), corporation.find(FewStockholders)
    if law is None:
        return None
    if few and stockholders is not None and stockholders < few.fewer_than:
        return max(stockholders, 1)
    return law.at_least


def _must_be(corporation: Corporation, size: int, stockholders: int | None) -> Finding:
    """Whether there have to be so many: as many as the least number that the text names."""
    text, values, under = _described(corporation)
    holds = size <= (_least(corporation, stockholders) or 0)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)


def _allowed(corporation: Corporation, size: int, stockholders: int | None) -> Finding:
    """Whether a board may have so many directors."""
    law, few = corporation.find(DirectorsNumber), corporation.find(FewStockholders)
    text, values, under = _described(corporation)
    least = _least(corporation, stockholders)
    if few and law and stockholders is None and size < law.at_least:
        condition = Point(
            f"all shares are owned beneficially by no more than {phrases.count(size, 'stockholder')}", few
        )
        if size >= few.fewer_than or size < 1:
            return yes_or_no(False, f"No. {text}", under=under, values=values)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (few, law), values, (condition,))
    if few and least and stockholders is not None and stockholders < few.fewer_than:
        text = f"With {phrases.count(stockholders, 'stockholder')} at least {phrases.count(least, 'director')}. {text}"
        values = {**values, "minimum": least}
    fits = size >= (least or 1) and (law is None or law.at_most is None or size <= law.at_most)
    answer = f"{'Yes' if fits else 'No'}, {phrases.count(size, 'director')} {'is' if size == 1 else 'are'} {'' if fits else 'not '}within the bylaws. {text}"
    return yes_or_no(fits, answer, under=under, values=values)


def _fixing(corporation: Corporation, asked: Asked) -> Finding:
    """Who fixes the number, at which meeting, by which vote; outside the range nobody may."""
    laws = corporation.every(DirectorsNumberFixing)
    if not laws:
        raise Silent("who fixes the number of directors")
    if asked.size is not None:
        allowed = _allowed(corporation, asked.size, asked.stockholders)
        if allowed.outcome is Outcome.NO or (asked.polar and allowed.outcome is not Outcome.YES):
            return allowed
    law = _law_of(laws, asked.actor)
    who = [each.by.value for each in laws]
    if law is None:
        answer = f"No. The number of directors is fixed by {_who_fixes(laws)}."
        return yes_or_no(False, answer, under=laws, values={"who": who})
    finding = _by(corporation, law, laws, asked)
    shrinks = bool(asked.size and asked.old and asked.size < asked.old)
    return _with_decrease(corporation, finding) if shrinks else finding


def _by_one_alone(corporation: Corporation, actor: Role) -> Finding:
    """Whether nobody else may fix the number."""
    laws = corporation.every(DirectorsNumberFixing)
    if not laws:
        raise Silent("who fixes the number of directors")
    law = _law_of(laws, actor)
    holds = law is not None and len(laws) == 1
    text = f"{'Yes' if holds else 'No'}. The number of directors is fixed by {_who_fixes(laws)}."
    return yes_or_no(holds, text, under=laws, values={"who": [each.by.value for each in laws]})


def _approved(corporation: Corporation, approval: Role, *, negated: bool) -> Finding:
    """Whether it needs the approval of somebody, or, where `negated`, may be done without it."""
    laws = corporation.every(DirectorsNumberFixing)
    if not laws:
        raise Silent("who fixes the number of directors")
    needed = all(each.by is approval for each in laws)
    holds = needed is not negated
    text = f"{'Yes' if holds else 'No'}. The number of directors is fixed by {_who_fixes(laws)}."
    return yes_or_no(holds, text, under=laws, values={"who": [each.by.value for each in laws]})


def _law_of(laws: tuple[DirectorsNumberFixing, ...], actor: Role | None) -> DirectorsNumberFixing | None:
    """The provision of the one who acts, the first where nobody is named; None where that one may not."""
    if actor is None:
        return laws[0]
    wanted = Role.BOARD if actor is Role.DIRECTOR else actor
    return next((each for each in laws if each.by is wanted), None)


def _by(
    corporation: Corporation, law: DirectorsNumberFixing, laws: tuple[DirectorsNumberFixing, ...], asked: Asked
) -> Finding:
    """The answer for one who may fix the number."""
    under: tuple[Provision, ...] = (
        law,
        *(each for each in laws if each is not law),
        *corporation.every(DirectorsNumber),
    )
    needed = law.threshold.least(asked.old) if law.threshold and asked.old else None
    text = f"The number of directors is fixed by {_who_fixes(laws)}."
    values: dict[str, object] = {"who": [each.by.value for each in laws]}
    steps: tuple[Point, ...] = ()
    if needed and law.threshold:
        values = {"needed": needed, **values}
        step = f"{phrases.part_of(law.threshold, str(law.of))}, here {asked.old}, is {needed}"
        steps, text = (Point(step, law),), f"It takes {needed} votes: {step}. {text}"
    if not asked.polar:
        return value(text, under=under, values=values, steps=steps)
    if law.meetings and asked.meeting and asked.meeting not in law.meetings:
        return yes_or_no(False, f"No, not at a {asked.meeting} meeting. {text}", under=under, values=values)
    if law.meetings and asked.off_purpose and asked.meeting is not Meeting.ANNUAL:
        return yes_or_no(False, f"No, not at a meeting called for something else. {text}", under=under, values=values)
    if law.threshold and asked.supposed_of:
        holds = asked.supposed_of is law.of
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)
    if needed and asked.in_favor is not None:
        holds = asked.in_favor >= needed
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values, steps=steps)
    if needed and asked.present is not None and asked.present < needed:
        answer = f"No. {text} Just {asked.present} are present."
        return yes_or_no(False, answer, under=under, values=values, steps=steps)
    if needed and asked.present is not None:
        condition = Point(f"{phrases.count(needed, 'director')} vote for it", law)
        return Finding(Outcome.CONDITIONAL, f"Yes, if {condition.text}. {text}", under, values, (condition,), steps)
    return _at_the_meeting(law, asked.meeting, text, (under, values))


def _at_the_meeting(
    law: DirectorsNumberFixing,
    meeting: Meeting | None,
    text: str,
    rest: tuple[tuple[Provision, ...], dict[str, object]],
) -> Finding:
    """Yes, or only at the meetings that the text names."""
    under, values = rest
    if not law.meetings or meeting is Meeting.ANNUAL:
        return yes_or_no(True, f"Yes. {text}", under=under, values=values)
    if meeting is Meeting.SPECIAL:
        condition = Point("the special meeting was called for that purpose", law)
    else:
        condition = Point(f"it is done{_at_meetings(law)}", law)
    return Finding(Outcome.CONDITIONAL, f"Yes, if {condition.text}. {text}", under, values, (condition,))


def _with_decrease(corporation: Corporation, finding: Finding) -> Finding:
    """The same finding with what the text says of a decrease."""
    law = corporation.find(DirectorsDecrease)
    if law is None:
        return finding
    words = (
        "A decrease takes effect at the next annual meeting of the stockholders, earlier only as far as seats are vacant"
        if law.from_next_annual_meeting
        else "A decrease does not shorten the term of any director in office"
    )
    answer = f"{finding.answer} {words}."
    steps = (*finding.steps, Point(words, law))
    return Finding(finding.outcome, answer, finding.under, finding.values, finding.conditions, steps)
