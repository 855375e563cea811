"""How a director resigns: in what form, to whom, when it takes effect, and whether anyone must accept it."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.directors import (
    DirectorResignation,
    DirectorResignationAcceptance,
    DirectorResignationEffect,
    DirectorResignationForm,
)
from rules.rule import rule
from rules.terms import ELECTRONIC, Body, Method, Role, listed

_SPOKEN = {Method.TELEPHONE, Method.ORAL, Method.VIDEO}
_ON_PAPER = {*ELECTRONIC, Method.MAIL, Method.FACSIMILE, Method.TELEGRAM, Method.PERSONAL}
_OFFICERS = frozenset(Role) - {Role.BOARD, Role.COMMITTEE, Role.STOCKHOLDER, Role.EMPLOYEE, Role.OTHER, Role.DIRECTOR}


class _Law(Struct, frozen=True):
    """What a text says of resignations; what it does not say is None."""

    right: DirectorResignation
    form: DirectorResignationForm | None
    effect: DirectorResignationEffect | None
    acceptance: DirectorResignationAcceptance | None

    @property
    def under(self) -> tuple[Provision, ...]:
        """Its provisions."""
        return tuple(each for each in (self.form, self.effect, self.acceptance, self.right) if each)

    def is_elsewhere(self, role: Role | None) -> bool:
        """Whether an officer who got it is none of those to whom it is given."""
        otherwise = self.form.otherwise_to if self.form else ()
        return role in _OFFICERS and bool(self.to) and role not in self.to and not otherwise

    @property
    def to(self) -> tuple[Role, ...]:
        """Those to whom it is given, or whose receipt counts."""
        return self.form.to if self.form else ()


@rule(
    "directors.resignation",
    "how a director resigns, to whom, and when it takes effect",
    reads=[
        (DirectorResignation, {}),
        (DirectorResignationForm, {}),
        (DirectorResignationEffect, {}),
        (DirectorResignationAcceptance, {}),
    ],
    asks=[
        "How does a director resign?",
        "When does a director's resignation take effect?",
        "Must a director's resignation be accepted?",
    ],
)
def resignation(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    now: datetime,
    body: Body | None,
    roles: tuple[Role, ...],
    absent: tuple[Role, ...],
    methods: tuple[Method, ...],
    spoken: bool | None,
    resignation_topic: str | None,
    holds_over: bool | None,
    permitted: bool | None,
    lapses: bool | None,
    handed_to: Role | None,
    present_roles: tuple[Role, ...],
    undated: bool | None,
    delivered_at: When | None,
    effective_at: When | None,
    passed_on_to: Role | None,
    passed_on_at: When | None,
) -> Finding:
    """Form first, then who gets it, then when: a no to an earlier one decides."""
    law = _law(corporation, body)
    effective_at = None if undated else effective_at
    if law.is_elsewhere(handed_to):
        passed_on = passed_on_at if passed_on_to in law.to else None
        delivered_at = passed_on or (delivered_at if polar else None)
    if not polar:
        return _described(law, delivered_at, effective_at)
    if holds_over and effective_at and effective_at.date > now.date():
        return _out_already(law, delivered_at, effective_at, now, stays=True)
    told = spoken and handed_to is None and not _ON_PAPER & set(methods)
    if (told or _SPOKEN & set(methods)) and law.form:
        return yes_or_no(False, f"No. It must be in writing. {_how(law)}", under=(law.form, *law.under))
    if resignation_topic in ("acceptance", "no acceptance"):
        needed = resignation_topic == "acceptance" or bool(holds_over)
        return _acceptance(law, delivered_at, effective_at, needed=needed)
    if ELECTRONIC & set(methods) and law.form:
        condition = Point("the message counts as writing", law.form)
        text = f"Yes, if {condition.text}: the bylaws ask for writing and do not say whether an electronic message is. {_how(law)}"
        return Finding(Outcome.CONDITIONAL, text, law.under, {}, (condition,))
    if set(roles) & _OFFICERS and law.form:
        to = (handed_to,) if handed_to in _OFFICERS and handed_to else roles
        return _addressed(law, to, absent, there=present_roles)
    if effective_at and not delivered_at and (permitted or resignation_topic == "later") and not (lapses or holds_over):
        return _in_general(law, "later")
    if effective_at or delivered_at:
        return _out_already(law, delivered_at, effective_at, now, stays=bool(holds_over))
    return _in_general(law, resignation_topic)


def _law(corporation: Corporation, body: Body | None) -> _Law:
    who = "a member of a committee" if body is Body.COMMITTEE else "a director"
    wanted = Body.COMMITTEE if body is Body.COMMITTEE else Body.BOARD
    right = corporation.the(DirectorResignation, f"the resignation of {who}", bodies=wanted)
    return _Law(
        right,
        corporation.find(DirectorResignationForm),
        corporation.find(DirectorResignationEffect),
        corporation.find(DirectorResignationAcceptance),
    )


def _how(law: _Law) -> str:
    """The form and those who get it, in words."""
    if law.form is None:
        return "A director may resign at any time."
    if law.form.to_corporation:
        return "A director may resign at any time upon written notice to the corporation."
    other = ""
    if law.form.otherwise_to:
        other = (
            f", or, if all of these are absent, to any other {listed([each.value for each in law.form.otherwise_to])}"
        )
    return f"A director may resign at any time in writing, to {phrases.roles(law.to)}{other}."


def _when(law: _Law) -> str:
    if law.effect is None:
        return ""
    who = f" by {phrases.roles(law.effect.received_by)}" if law.effect.received_by else ""
    if law.effect.at_time_named:
        return f"It takes effect at the time that it names, otherwise when it is received{who}."
    return "It takes effect upon the notice; the bylaws do not speak of a later time."


def _accepting(law: _Law) -> str:
    return "It need not be accepted." if law.acceptance and not law.acceptance.needed else ""


def _described(law: _Law, received: When | None, named: When | None) -> Finding:
    """How, to whom and when; with dates, the day."""
    text = " ".join(each for each in (_how(law), _when(law), _accepting(law)) if each)
    to = [each.value for each in law.to] or ["corporation"]
    values: dict[str, object] = {"to": to, "in_writing": bool(law.form and law.form.in_writing)}
    if received or named:
        day, step = _effective(law, received, named)
        if day:
            text = f"It takes effect on {phrases.moment(day)}. {text}"
            values = {"effective": day, **values}
        return value(text, under=law.under, values=values, steps=(step,))
    return value(text, under=law.under, values=values)


def _effective(law: _Law, received: When | None, named: When | None) -> tuple[When | None, Point]:
    """The moment of effect: the one that is named, where the text lets it be, but not before receipt."""
    if named and law.effect and law.effect.at_time_named:
        late = received if received and received.date > named.date else named
        return late, Point("the time that the resignation names decides", law.effect)
    return received, Point("receipt decides", law.effect)


def _acceptance(law: _Law, received: When | None, named: When | None, *, needed: bool) -> Finding:
    """Whether it must be accepted; `needed` is what the question supposes. The day of effect goes with it where it is known."""
    if law.acceptance is None:
        return _upon_notice(law, needed=needed)
    holds = law.acceptance.needed == needed
    day, step = _effective(law, received, named)
    on = f" This one takes effect on {phrases.moment(day)}." if day else ""
    text = f"{'Yes' if holds else 'No'}. A resignation need not be accepted to be effective. {_when(law)}{on}"
    under = tuple(each for each in (law.acceptance, law.effect, law.form) if each)
    return yes_or_no(holds, text, under=under, values={"effective": day} if day else {}, steps=(step,) if day else ())


def _upon_notice(law: _Law, *, needed: bool) -> Finding:
    """Whether it must be accepted, where the text speaks of no acceptance: not where the notice alone is what it asks for."""
    if law.form is None or not law.form.to_corporation:
        raise Silent("accepting a director's resignation", *law.under)
    text = f"{'No' if needed else 'Yes'}. {_how(law)} The bylaws ask for no acceptance."
    return yes_or_no(not needed, text, under=law.under)


def _addressed(law: _Law, roles: Sequence[Role], absent: Sequence[Role], *, there: Sequence[Role]) -> Finding:
    """Whether it may be handed to those who are named; others only where all of the first are absent."""
    named = [each for each in roles if each in _OFFICERS and each not in absent]
    form = law.form
    values = {"to": [each.value for each in law.to]}
    if form and form.to_corporation and named:
        condition = Point(f"a written notice to {phrases.roles(named)} is one to the corporation", form)
        return Finding(Outcome.CONDITIONAL, f"Yes, if {condition.text}. {_how(law)}", law.under, {}, (condition,))
    if any(each in law.to for each in named) or not named or form is None:
        return yes_or_no(
            True, f"Yes. {_how(law)} {_when(law)} {_accepting(law)}".rstrip(), under=law.under, values=values
        )
    if form.otherwise_to and set(form.to) <= set(absent):
        return yes_or_no(True, f"Yes. {_how(law)}", under=law.under, values=values)
    if form.otherwise_to and set(form.to) & set(there):
        return yes_or_no(False, f"No. {_how(law)}", under=law.under, values=values)
    if form.otherwise_to:
        condition = Point(f"{phrases.roles(law.to, 'and')} are all absent", form)
        return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {_how(law)}", law.under, values, (condition,))
    return yes_or_no(False, f"No. {_how(law)}", under=law.under, values=values)


def _out_already(law: _Law, received: When | None, named: When | None, now: datetime, *, stays: bool) -> Finding:
    """Whether it has taken effect by now; `stays` asks whether the director is still in office."""
    day, step = _effective(law, received, named)
    if day is None:
        return needs(f"{_when(law)} When was it received?", "delivered_at", under=law.under)
    out = day.date <= now.date()
    holds = out != stays
    tense = "took" if out else "takes"
    text = f"{'Yes' if holds else 'No'}. It {tense} effect on {phrases.moment(day)}. {_when(law)}"
    return yes_or_no(holds, text, under=law.under, values={"effective": day}, steps=(step,))


def _in_general(law: _Law, topic: str | None) -> Finding:
    """Whether a director may resign, at once or later, and what must be done for it."""
    text = " ".join(each for each in (_how(law), _when(law), _accepting(law)) if each)
    if topic == "later" and law.effect and not law.effect.at_time_named:
        raise Silent("a resignation that takes effect at a later time", *law.under)
    if topic == "notice":
        return yes_or_no(False, f"No. The bylaws ask for no notice in advance and no reasons. {text}", under=law.under)
    under = (law.effect, *law.under) if topic in ("later", "at once") and law.effect else law.under
    written = topic == "writing" and bool(law.form and law.form.in_writing)
    if written or topic in ("later", "at once", "may"):
        return yes_or_no(True, f"Yes. {text}", under=under)
    return value(text, under=under)
