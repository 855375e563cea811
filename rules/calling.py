"""Who may call a special meeting, who must, and on whose request: the same reasoning for stockholders and boards."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from rules import phrases
from rules.corporation import Corporation
from rules.counting import part_met
from rules.finding import Choice, Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.officers.absence import stand_ins
from rules.provisions.meetings import Caller, SpecialMeetingCall
from rules.terms import Body, Of, Role, listed

FEWEST = 2
"""So many directors at least are most of a board of several."""


class Asked(Struct, frozen=True):
    """What a question on calling a meeting says."""

    body: Body
    polar: bool
    roles: tuple[Role, ...]
    away: tuple[Role, ...]
    there: tuple[Role, ...]
    directors_asking: int | Fraction | None
    directors: int | None
    in_office: int | None
    seats: int | None
    shares_asking: int | Fraction | None
    shares_outstanding: int | None
    class_outstanding: int | None
    """The shares of the class of those who ask, where the question tells the classes apart."""
    in_writing: bool | None
    class_part: Fraction | None = None
    """The part of all the stock that the class of those who ask is."""
    only_these: bool = False
    """Whether it is asked if those named alone may call."""
    by_themselves: bool = False
    """Whether it is asked if those who act need nobody else to call it."""
    enough: bool = False
    """Whether it is asked if those who act have enough, and no number is told."""
    refuses: bool = False
    """Whether it is asked if the one who must call may refuse."""
    leave_needed: bool = False
    """Whether it is asked if one who calls needs the leave of another."""
    when_asked: bool = False
    """Whether it is asked if one must call when others ask, of whom no number is told."""
    asks_shares: bool = False
    """Whether it is asked how much stock it takes."""
    asks_more: bool = False
    """Whether it is asked how many more it takes beside those who ask."""
    several_directors: bool = False
    """Whether it is asked of directors, of whom no number is told."""
    unrequested: bool = False
    """Whether it is asked who calls where nobody asks for it."""


def answer(corporation: Corporation, asked: Asked) -> Finding:
    """Answer from the closed list of those who may call, or through those who must on request."""
    found = _answer(corporation, asked)
    if asked.leave_needed and found.outcome is Outcome.YES:
        told = found.answer.removeprefix("Yes").lstrip(":,. ")
        return replace(found, outcome=Outcome.NO, answer=f"No, nobody else has to agree: {told}")
    return found.turned_round() if asked.refuses else found


def _answer(corporation: Corporation, asked: Asked) -> Finding:
    calls = corporation.every(SpecialMeetingCall, body=asked.body)
    corporation.the(SpecialMeetingCall, f"calling special meetings of {phrases.body(asked.body)}", body=asked.body)
    if asked.unrequested:
        return _at_will(calls, asked)
    away = () if asked.refuses else asked.away
    roles = tuple(role for role in asked.roles if role not in away and role not in asked.there)
    if asked.shares_asking is not None or (Role.STOCKHOLDER in roles and asked.body is Body.STOCKHOLDERS):
        return _group(calls, asked, Role.STOCKHOLDER)
    if asked.directors_asking is not None or (roles == (Role.DIRECTOR,)):
        return _directors(corporation, calls, asked)
    if asked.several_directors and asked.polar and not roles:
        return _group(calls, asked, Role.DIRECTOR)
    if not asked.polar and asked.body is Body.STOCKHOLDERS and (asked.shares_outstanding or asked.asks_shares):
        return _group(calls, asked, Role.STOCKHOLDER)
    if (
        not asked.polar
        and asked.seats
        and any(caller.share for caller, _ in _requests(calls) if caller.role is Role.DIRECTOR)
    ):
        return _group(calls, asked, Role.DIRECTOR)
    officers = tuple(role for role in roles if role is not Role.DIRECTOR)
    if asked.polar and asked.only_these and officers:
        return _only(calls, asked, officers)
    if asked.polar and officers and asked.when_asked:
        return _when_asked(calls, asked, officers[0])
    if asked.polar and officers:
        return _officer(corporation, calls, asked, officers[0])
    return _list(calls, asked)


def _only(calls: Sequence[SpecialMeetingCall], asked: Asked, officers: Sequence[Role]) -> Finding:
    """Whether nobody else calls it: neither at will, nor on the request of others."""
    callers = [*(caller for caller, _ in _may(calls)), *(caller for call in calls for caller in call.must)]
    holds = {caller.role for caller in callers} == set(officers)
    found = _list(calls, asked)
    outcome, lead = (Outcome.YES, "Yes. ") if holds else (Outcome.NO, "No. ")
    return replace(found, outcome=outcome, answer=lead + found.answer)


def _when_asked(calls: Sequence[SpecialMeetingCall], asked: Asked, role: Role) -> Finding:
    """Whether an officer has to call when others ask: only whom the text obliges, and on the request that it names."""
    bound = [call for call in calls if any(caller.role is role for caller in call.must)]
    name = phrases.the(role)
    if not bound:
        found = _list(calls, asked)
        return replace(found, outcome=Outcome.NO, answer=f"No: no request obliges {name}. {found.answer}")
    request = listed(describe(caller) for call in bound for caller in call.on_request_of)
    written = "written " if bound[0].request_in_writing else ""
    condition = Point(f"the {written}request comes from {request}", bound[0])
    text = f"Yes, on the {written}request of {request}: {name} must then call it."
    values = {"must_call": _names(bound[0].must), "on_request_of": _names(bound[0].on_request_of)}
    return Finding(Outcome.CONDITIONAL, text, tuple(bound), values, (condition,))


def describe(caller: Caller) -> str:
    """A caller in words: "the president", "two or more directors", "holders of a majority of ..."."""
    if caller.share is not None:
        who = "holders" if caller.role is Role.STOCKHOLDER else "directors"
        if caller.of is Of.WHOLE_BOARD:
            return f"{phrases.part_of(caller.share, 'whole board')}"
        least = "" if caller.share.more_than else "at least "
        if caller.role is Role.DIRECTOR:
            return f"{least}{phrases.part_of(caller.share, str(caller.of))}"
        return f"{who} of {least}{phrases.part_of(caller.share, str(caller.of))}"
    if caller.number > 1:
        return f"{caller.number} or more {caller.role.value}s together"
    words = phrases.the(caller.role)
    if caller.only_if_absent:
        words += f" (if {phrases.the(caller.only_if_absent)} is absent or there is none)"
    return words + (f" (if {caller.only_if})" if caller.only_if else "")


def _may(calls: Sequence[SpecialMeetingCall]) -> list[tuple[Caller, SpecialMeetingCall]]:
    return [(caller, call) for call in calls for caller in call.may]


def _requests(calls: Sequence[SpecialMeetingCall]) -> list[tuple[Caller, SpecialMeetingCall]]:
    return [(caller, call) for call in calls for caller in call.on_request_of]


def _names(callers: Iterable[Caller]) -> list[str]:
    return list(dict.fromkeys(caller.role.value for caller in callers))


def _list(calls: Sequence[SpecialMeetingCall], asked: Asked) -> Finding:
    """The whole list: who may, and who must on whose request."""
    may = [(caller, call) for caller, call in _may(calls) if caller.role not in asked.away]
    words = listed(dict.fromkeys(describe(caller) for caller, _ in may if not _repeats(caller, may)))
    unless = next((f", unless {call.unless}" for call in calls if call.unless), "")
    text = f"A special meeting of {phrases.body(asked.body)} may be called by {words}{unless}." if words else ""
    values: dict[str, object] = {"called_by": _names(caller for caller, _ in may)}
    for call in calls:
        if call.must:
            must = phrases.roles(caller.role for caller in call.must)
            request = listed(describe(caller) for caller in call.on_request_of)
            written = "written request" if call.request_in_writing else "request"
            text += f" It must be called by {must} on the {written} of {request}."
            values |= {"must_call": _names(call.must), "on_request_of": _names(call.on_request_of)}
    values |= _together(caller for call in calls for caller in (*call.may, *call.on_request_of))
    return value(text.strip(), under=_with_first(may, calls), values=values)


def _at_will(calls: Sequence[SpecialMeetingCall], asked: Asked) -> Finding:
    """Those who may call it though nobody asks for it."""
    free = [replace(call, must=(), on_request_of=()) for call in calls if call.may]
    found = _list(free, asked)
    return replace(found, under=tuple(call for call in calls if call.may))


def _together(callers: Iterable[Caller]) -> dict[str, object]:
    """How many, or which part, of those who only together may call or ask, where all of them tell the same."""
    callers = tuple(callers)
    numbers = {caller.number for caller in callers if caller.number > 1}
    parts = {caller.share.fraction for caller in callers if caller.share}
    found: dict[str, object] = {"together": numbers.pop()} if len(numbers) == 1 else {}
    return found | ({"fraction": parts.pop()} if len(parts) == 1 else {})


def _repeats(caller: Caller, may: Sequence[tuple[Caller, SpecialMeetingCall]]) -> bool:
    """Whether the same office stands in the list again with its condition, which says more."""
    return not caller.only_if_absent and any(each.role is caller.role and each.only_if_absent for each, _ in may)


def _with_first(
    may: Sequence[tuple[Caller, SpecialMeetingCall]], calls: Sequence[SpecialMeetingCall]
) -> tuple[SpecialMeetingCall, ...]:
    return tuple(dict.fromkeys([*(call for _, call in may), *(call for call in calls if call.must)]))


def _officer(corporation: Corporation, calls: Sequence[SpecialMeetingCall], asked: Asked, role: Role) -> Finding:
    """Whether one officer, or the board, may call."""
    found = [(caller, call) for caller, call in _may(calls) if caller.role is role and caller.number == 1]
    free = [call for caller, call in found if not caller.only_if_absent]
    bound = [(caller, call) for caller, call in found if caller.only_if_absent]
    name = phrases.the(role)
    if bound:
        first, call = bound[0]
        return _second_in_line(name, first, call, free, asked)
    if free:
        return yes_or_no(
            True,
            f"Yes, {name} may call a special meeting of {phrases.body(asked.body)}.",
            under=tuple(free),
            values={"called_by": [role.value]},
        )
    return _in_the_place(corporation, calls, asked, role) or _not_listed(calls, asked, role)


def _in_the_place(
    corporation: Corporation, calls: Sequence[SpecialMeetingCall], asked: Asked, role: Role
) -> Finding | None:
    """An officer who acts in the place of one who may call and is away; None where there is no such one."""
    for caller, call in _may(calls):
        laws = stand_ins(corporation, caller.role, away=asked.away) if caller.role in asked.away else ()
        law = next((each for each in laws if each.by is role), None)
        if law and caller.number == 1:
            text = (
                f"Yes: {phrases.the(caller.role)} may call a special meeting of {phrases.body(asked.body)}, and "
                f"{phrases.the(role)} acts in the place of {phrases.the(caller.role)} who is not there."
            )
            return yes_or_no(True, text, under=(law, call), values={"called_by": [role.value]})
    return None


def _second_in_line(
    name: str, caller: Caller, call: SpecialMeetingCall, free: Sequence[SpecialMeetingCall], asked: Asked
) -> Finding:
    """An officer who may call only in the place of another, unless a second section gives the power freely."""
    first = caller.only_if_absent or caller.role
    what = f"a special meeting of {phrases.body(asked.body)}"
    under = (call, *free)
    if first in asked.away:
        text = f"Yes, {name} may call {what}, because {phrases.the(first)} is not there."
        return yes_or_no(True, text, under=under, values={"called_by": [caller.role.value]})
    if first not in asked.there:
        condition = Point(f"{phrases.the(first)} is absent, or there is none", call)
        text = f"Yes, {name} may call {what}, if {phrases.the(first)} is absent or there is none."
        return Finding(Outcome.CONDITIONAL, text, under, {"called_by": [caller.role.value]}, (condition,))
    if not free:
        return yes_or_no(
            False, f"No. {name.capitalize()} may call {what} only if {phrases.the(first)} is absent.", under=under
        )
    choices = (
        Choice(f"section {call.section} governs", f"No, while {phrases.the(first)} is there.", Outcome.NO),
        Choice(f"section {free[0].section} governs", f"Yes, {name} may call it.", Outcome.YES),
    )
    text = (
        f"The text can be read both ways: under section {call.section} {name} may call {what} only if "
        f"{phrases.the(first)} is absent; section {free[0].section} gives the power without that condition."
    )
    return Finding(Outcome.AMBIGUOUS, text, under, choices=choices)


def _not_listed(calls: Sequence[SpecialMeetingCall], asked: Asked, role: Role) -> Finding:
    """An officer who is not on the list; he may still have to call one on request."""
    must = [call for call in calls if any(caller.role is role for caller in call.must)]
    name = phrases.the(role)
    if must:
        request = listed(describe(caller) for call in must for caller in call.on_request_of)
        text = (
            f"No, not on {name}'s own motion: {name} calls a special meeting of {phrases.body(asked.body)} only on the "
            f"{'written ' if must[0].request_in_writing else ''}request of {request}."
        )
        return yes_or_no(False, text, under=(*must, *_with_first(_may(calls), calls)))
    words = listed(dict.fromkeys(describe(caller) for caller, _ in _may(calls)))
    text = f"No. {name.capitalize()} is not among those who may call it: {words}."
    callers = _names(caller for caller, _ in _may(calls))
    return yes_or_no(False, text, under=_with_first(_may(calls), calls), values={"called_by": callers})


def in_writing(corporation: Corporation, body: Body, *, needed: bool) -> Finding:
    """Whether the request for a meeting must be in writing (`needed`), or may be made without."""
    calls = [call for call in corporation.every(SpecialMeetingCall, body=body) if call.on_request_of]
    if not calls:
        raise Silent(f"requests for special meetings of {phrases.body(body)}", *corporation.every(SpecialMeetingCall))
    call = calls[0]
    request = listed(describe(caller) for caller in call.on_request_of)
    text = f"the request comes from {request}{', in writing' if call.request_in_writing else '; the text does not ask that it be in writing'}."
    holds = call.request_in_writing == needed
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(call,))


def _directors(corporation: Corporation, calls: Sequence[SpecialMeetingCall], asked: Asked) -> Finding:
    """Directors by their number; where most of them ask, what the board itself may do counts as well."""
    named = any(caller.role is Role.DIRECTOR for caller, _ in (*_may(calls), *_requests(calls)))
    part = asked.directors_asking
    if not named and asked.polar and isinstance(part, Fraction) and part > Fraction(1, 2):
        return _by_the_board(corporation, calls, asked)
    return _group(calls, asked, Role.DIRECTOR)


def _by_the_board(corporation: Corporation, calls: Sequence[SpecialMeetingCall], asked: Asked) -> Finding:
    """What most of the directors can do through the board; no officer has to follow their request."""
    found = _officer(corporation, calls, asked, Role.BOARD)
    officers = [role for role in asked.roles if role not in (Role.BOARD, Role.DIRECTOR)]
    if not officers or found.outcome is not Outcome.YES:
        return found
    text = f"No: no request of directors obliges {phrases.the(officers[0])}. The board of directors may call it itself."
    return replace(found, outcome=Outcome.NO, answer=text)


def _group(calls: Sequence[SpecialMeetingCall], asked: Asked, role: Role) -> Finding:
    """Directors or holders, by their number: they call it themselves, or make someone call it."""
    own = [(caller, call) for caller, call in _may(calls) if caller.role is role]
    request = [(caller, call) for caller, call in _requests(calls) if caller.role is role]
    if own:
        return _enough(*own[0], asked, None)
    if request:
        return _enough(*request[0], asked, request[0][1].must)
    who = "Stockholders" if role is Role.STOCKHOLDER else "Directors"
    words = listed(dict.fromkeys(describe(caller) for caller, _ in _may(calls)))
    text = f"No. {who} may neither call it nor require it; it may be called by {words}."
    return yes_or_no(False, text, under=_with_first(_may(calls), calls))


def _enough(caller: Caller, call: SpecialMeetingCall, asked: Asked, must: tuple[Caller, ...] | None) -> Finding:
    """Whether those who act are enough, and how many are needed; where the text leaves the whole open, in each reading."""
    if caller.of is Of.DIRECTORS and asked.seats and asked.in_office and asked.seats != asked.in_office:
        return _either_whole(caller, call, asked, must)
    return _measured(caller, call, asked, must)


def _either_whole(caller: Caller, call: SpecialMeetingCall, asked: Asked, must: tuple[Caller, ...] | None) -> Finding:
    """A majority of "the directors" where seats are vacant: of all seats, or of the directors in office."""
    words = ("vacant seats count", "only directors in office count")
    wholes = (asked.seats, asked.in_office)
    found = [_measured(caller, call, replace(asked, directors=whole), must) for whole in wholes]
    if found[0].outcome is found[1].outcome and found[0].values == found[1].values:
        return found[0]
    needed = [each.values.get("needed") for each in found]
    if asked.polar and found[0].outcome is found[1].outcome:
        return replace(found[0], values={**found[0].values, "needed": needed})
    choices = tuple(Choice(reading, each.answer, each.outcome) for reading, each in zip(words, found, strict=True))
    text = f"Section {call.section} does not say whether vacant seats count: it takes {needed[0]} if they do, {needed[1]} if they do not."
    outcome = Outcome.AMBIGUOUS if asked.polar else Outcome.VALUE
    return Finding(outcome, text, (call,), {"needed": needed}, choices=choices)


def _measured(caller: Caller, call: SpecialMeetingCall, asked: Asked, must: tuple[Caller, ...] | None) -> Finding:
    part, whole, noun = _sizes(caller, asked)
    needed = caller.share.least(whole) if caller.share is not None and whole else None
    needed = caller.number if caller.share is None else needed
    met = part_met(caller.share, part, whole) if caller.share is not None else _number_met(caller, asked)
    if met is None and part == 1 and caller.role is Role.DIRECTOR and caller.share and caller.share.more_than:
        met = False
    through = (
        f"{phrases.roles(each.role for each in must)} must then call it" if must else "they may call it themselves"
    )
    who = describe(caller)
    values: dict[str, object] = {"needed": needed} if needed is not None else {"needed": str(caller.share)}
    if must:
        values["must_call"] = _names(must)
    if call.request_in_writing and asked.in_writing is False:
        return yes_or_no(False, f"No. The request must be in writing, from {who}.", under=(call,), values=values)
    if asked.polar and must and asked.by_themselves:
        through = phrases.roles(each.role for each in must)
        return yes_or_no(
            False, f"No. {who.capitalize()} may only ask; {through} must then call it.", under=(call,), values=values
        )
    if asked.polar and asked.enough and part is None and not asked.roles[1:]:
        missing = "shares_asking" if caller.role is Role.STOCKHOLDER else "asking"
        return needs(f"It takes {who}. How many are they?", missing, under=(call,))
    if not asked.polar or (met is None and part is None):
        text = f"It takes {who}" + (f", that is {phrases.count(needed, noun)}" if needed else "") + f"; {through}."
        outcome = Outcome.CONDITIONAL if asked.polar else Outcome.VALUE
        condition = (Point(f"it is asked for by {who}", call),) if asked.polar else ()
        lead = "Yes, if enough join: " if asked.polar else ""
        return _with_more(Finding(outcome, lead + text, (call,), values, condition), part, asked)
    if met is None:
        missing = "shares_outstanding" if caller.role is Role.STOCKHOLDER else "seats"
        return needs(f"It takes {who}. How many are there in all?", missing, under=(call,))
    count = phrases.count(needed, noun) if needed else who
    written = " in writing" if call.request_in_writing else ""
    if met:
        return yes_or_no(
            True,
            f"Yes. {count[0].upper()}{count[1:]} {'is' if needed == 1 else 'are'} enough; if they ask{written}, {through}."
            if must
            else f"Yes, {through}: it takes {count}.",
            under=(call,),
            values=values,
        )
    takes = f"{count}: {who}" if needed else who
    return _with_more(yes_or_no(False, f"No. It takes {takes}.", under=(call,), values=values), part, asked)


def _with_more(finding: Finding, part: int | Fraction | None, asked: Asked) -> Finding:
    """The finding with how many more it takes beside those who ask, where that is asked."""
    needed = finding.values.get("needed")
    if not asked.asks_more or not isinstance(part, int) or not isinstance(needed, int):
        return finding
    more = max(0, needed - part)
    answer = f"{finding.answer} That is {more:,} more beside the {part:,} who ask."
    return replace(finding, answer=answer, values={**finding.values, "more": more})


def _number_met(caller: Caller, asked: Asked) -> bool | None:
    if isinstance(asked.directors_asking, Fraction):
        if asked.directors:
            return asked.directors_asking * asked.directors >= caller.number
        most = asked.directors_asking > Fraction(1, 2)
        return True if most and caller.number <= FEWEST else None
    if asked.directors_asking is not None:
        return asked.directors_asking >= caller.number
    return False if asked.roles and asked.directors in (None, 1) else None


def _of_all(caller: Caller, asked: Asked) -> int | Fraction | None:
    """What the holders who ask have: a part of their class is so much less of all the stock."""
    part = asked.shares_asking
    if asked.class_part is None or not isinstance(part, Fraction) or caller.of is Of.CLASS_OUTSTANDING:
        return part
    return part * asked.class_part


def _sizes(caller: Caller, asked: Asked) -> tuple[int | Fraction | None, int | None, str]:
    if caller.role is Role.STOCKHOLDER:
        of_class = asked.class_outstanding if caller.of is Of.CLASS_OUTSTANDING else None
        return _of_all(caller, asked), of_class or asked.shares_outstanding, "share"
    whole = asked.in_office if caller.of is Of.IN_OFFICE else asked.directors
    part = asked.directors_asking
    if part is None and asked.roles and caller.share is None and asked.directors in (None, 1):
        part = 1
    return part, whole, "director"
