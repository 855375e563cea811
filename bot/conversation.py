"""A conversation as text that can be kept, and the ways to go on in it that can be offered as buttons."""

import types
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from fractions import Fraction
from typing import Any, Final, get_args, get_origin

import msgspec

from bot.answer import Answer, Remark
from bot.dialogue import State, proceed, respond
from bot.events.book import Change, Pending, Planned
from bot.library import Library
from rules.facts import FACTS
from rules.registry import RULES
from rules.terms import Span

_OF_THE_MOMENT: Final = ("now",)
"""Facts that every message brings anew."""


def dump(state: State) -> str:
    """The state as JSON; what each fact is stands in `rules/facts/`."""
    plain = {name: getattr(state, name) for name in State.__struct_fields__}
    plain["facts"] = {name: value for name, value in state.facts.items() if name not in _OF_THE_MOMENT}
    return msgspec.json.encode(plain, enc_hook=_plain).decode()


def load(text: str) -> State:
    """The state that `dump` wrote. What another version wrote and this one cannot read is left out."""
    plain = msgspec.json.decode(text, type=dict[str, Any])
    facts = plain.pop("facts", {})
    kept = {name: value for name, value in plain.items() if name in State.__struct_fields__}
    if kept.get("rule") not in RULES:
        kept["rule"] = None
    kept["waiting"] = tuple(kept.get("waiting", ()))
    kept["offered"] = tuple(each for each in kept.get("offered", ()) if each in RULES)
    kept["events"] = _read(kept.get("events", ()), tuple[Planned, ...]) or ()
    kept["changes"] = _read(kept.get("changes", ()), tuple[Change, ...]) or ()
    kept["pending"] = _read(kept.get("pending"), Pending | None)
    return State(**kept, facts=_facts(facts))


def _read(plain: object, kind: Any) -> Any:  # noqa: ANN401 - events, or the question that waits
    """A part of the state of its own type; None where it cannot be read."""
    try:
        return msgspec.convert(plain, kind)
    except (msgspec.ValidationError, ValueError):
        return None


def _facts(plain: Mapping[str, Any]) -> dict[str, Any]:
    """The facts by their declared types; a sign that is no fact of a rule is plain as it is."""
    found = {}
    for name, value in plain.items():
        if name in FACTS:
            try:
                found[name] = msgspec.convert(value, FACTS[name].type, dec_hook=_typed)
            except (msgspec.ValidationError, ValueError):
                continue
        elif isinstance(value, bool | int | str):
            found[name] = value
    return found


def _plain(value: object) -> str:
    """What JSON has no word for: a span of time, a fraction."""
    if isinstance(value, Span | Fraction):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} is no type of a fact")


def _typed(kind: type, value: object) -> object:
    if kind is Span:
        return Span(str(value))
    if kind is Fraction:
        return Fraction(str(value))
    raise NotImplementedError(f"{kind} is no type of a fact")


def value_of(fact: str, option: str) -> Any:  # noqa: ANN401 - facts are of many types
    """The value that an option of a fact stands for; KeyError or ValueError where there is no such option."""
    known = FACTS[fact]
    if option not in known.options:
        raise ValueError(f"{option!r} is no option of the fact {fact}")
    if known.type is bool:
        return option == known.options[0]
    if get_origin(known.type) is tuple:
        return (_one(get_args(known.type)[0], option),)
    return _one(known.type, option)


def _one(kind: type | types.UnionType, option: str) -> object:
    return kind(option) if isinstance(kind, type) and issubclass(kind, Enum) else option


def told(state: State, fact: str, option: str, now: datetime, library: Library) -> tuple[State, Answer] | None:
    """Go on with an option of a fact that was asked for; None where the conversation has no rule to go on with."""
    if state.pending:
        return respond(state, option, now, library)
    if state.rule is None:
        return None
    return proceed(state, option, state.rule, {fact: value_of(fact, option)}, now, library)


def settled(answer: Answer, reading: int, now: datetime, library: Library) -> Answer | None:
    """An answer that was ambiguous, in the reading that was picked; None where there is no such reading."""
    if answer.corporation is None or not 0 <= reading < len(answer.choices):
        return None
    choice = answer.choices[reading]
    zone = library.get(answer.corporation.id).zone
    return msgspec.structs.replace(
        answer,
        question=choice.text,
        asked_at=now.astimezone(zone).isoformat(timespec="seconds"),
        outcome=choice.outcome,
        answer=choice.result,
        values={},
        choices=(),
        notes=(*answer.notes, Remark("reading", f"as you picked: {choice.text}")),
    )


def chosen(state: State, reading: int, words: str, now: datetime, library: Library) -> tuple[State, Answer] | None:
    """Go on with one of the readings that were offered; None where it is not on offer."""
    if not 0 <= reading < len(state.offered):
        return None
    return proceed(state, words, state.offered[reading], {}, now, library)
