"""`bylaws plan`: from the options of the command line to a plan, and to what is printed or written."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from bot.plans.plan import Plan, build
from bot.plans.writing import write
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines import Event, EventKind, by, chain_of, kinds_for
from rules.errors import BylawsError
from rules.terms import Method


class PlanImpossible(BylawsError):
    """What was asked for is no plan: an unknown kind of event, a date that is none, an option that does not fit."""


class Wanted(Struct, frozen=True):
    """The options, as they were typed."""

    kind: str
    date: str | None
    by: str | None
    done: Sequence[str]
    methods: Sequence[str]
    held_by: Sequence[str]


def run(
    options: Namespace, corporation: Corporation, now: datetime, *, color: bool, encoding: str | None
) -> tuple[str, int]:
    """What is printed, and the exit status: 1 for a plan that cannot work. Files are written first."""
    if not options.kind:
        return "\n".join(kinds(corporation)), 0
    wanted = Wanted(options.kind, options.date, options.by, options.done, options.method, options.held_by)
    found = plan(corporation, wanted, now)
    if options.ics:
        write_calendar(found, corporation, options.ics)
    if options.picture:
        write_picture(found, options.picture)
    text = found.json().decode() if options.json else printed(found, color=color, encoding=encoding or "ascii")
    return text, 1 if found.problems else 0


def plan(corporation: Corporation, wanted: Wanted, now: datetime) -> Plan:
    """The plan that was asked for; PlanImpossible says what is wrong with the options."""
    kind = _kind(corporation, wanted.kind)
    if (wanted.date is None) == (wanted.by is None):
        raise PlanImpossible("say the day of the event with --date, or the day by which it must be with --by")
    at = _when(wanted.date or wanted.by or "", "--date" if wanted.date else "--by", corporation)
    event = Event(
        kind,
        at,
        dict(_done(each, corporation) for each in wanted.done),
        tuple(_method(each) for each in wanted.methods),
        tuple(_method(each) for each in wanted.held_by),
    )
    if wanted.by:
        reverse = by(corporation, event, now)
        return _checked(build(corporation, reverse.chain, now, reverse), wanted)
    return _checked(build(corporation, chain_of(corporation, event, now), now), wanted)


def _checked(found: Plan, wanted: Wanted) -> Plan:
    """A step that was said to be done must be one that the plan knows, or one that some step waits for."""
    known = {each.id for each in found.deadlines} | {step for each in found.deadlines for step in each.awaits}
    known |= _FACTS
    for each in wanted.done:
        name = each.partition("=")[0]
        if name not in known:
            raise PlanImpossible(f"--done {each}: this plan has no step {name!r}; it has {', '.join(sorted(known))}")
    return found


_FACTS = {
    "notice",
    "record_date",
    "resolution",
    "original_meeting",
    "board_meeting",
    "second_board_meeting",
    "annual_meeting",
    "election_meeting",
    "first_delivery",
    "last_consent",
}
"""Steps on which others depend, so that they can be told though the plan has no deadline for them."""


def kinds(corporation: Corporation) -> list[str]:
    """The kinds of event that can be planned, with what they are."""
    dated = set(kinds_for(corporation))
    lines = [f"{each.value:24} {each.words}" for each in EventKind if each in dated]
    silent = [each.value for each in EventKind if each not in dated]
    if silent:
        lines.append(f"No day is set by the bylaws of {corporation.name} for: {', '.join(silent)}.")
    return lines


def _kind(corporation: Corporation, text: str) -> EventKind:
    try:
        return EventKind(text)
    except ValueError:
        known = ", ".join(each.value for each in EventKind)
        message = f"there is no kind of event {text!r}; `bylaws plan -c {corporation.id}` lists them: {known}"
        raise PlanImpossible(message) from None


def _when(text: str, option: str, corporation: Corporation) -> When:
    """A day, or a local time; an offset is turned into the corporation's time."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.year not in _YEARS:
        message = f"{option}: {text!r} is no date such as 2027-06-10, nor one with a time such as 2027-06-10T10:00"
        raise PlanImpossible(message)
    if not {"T", "t", " "} & set(text):
        return When(moment.date())
    local = moment.astimezone(corporation.zone) if moment.tzinfo else moment
    return When(local.date(), local.time().replace(second=0, microsecond=0))


_YEARS = range(1900, 2200)


def _done(text: str, corporation: Corporation) -> tuple[str, When]:
    name, equals, when = text.partition("=")
    if not equals or not name:
        raise PlanImpossible(f"--done {text}: say the step and its day, for example notice=2027-05-01")
    return name, _when(when, f"--done {name}", corporation)


def _method(text: str) -> Method:
    try:
        return Method(text)
    except ValueError:
        known = ", ".join(each.value for each in Method)
        raise PlanImpossible(f"{text!r} is no way to give notice; it is one of {known}") from None


def printed(found: Plan, *, color: bool, encoding: str) -> str:
    """The plan for a terminal, drawn with letters where its encoding has no blocks."""
    from bot.layout.plan import render  # noqa: PLC0415 - `--json` needs no layout
    from bot.layout.timeline import BLOCKS, LETTERS  # noqa: PLC0415

    return render(found, color=color, signs=BLOCKS if encoding.lower().startswith("utf") else LETTERS)


def write_calendar(found: Plan, corporation: Corporation, path: Path) -> None:
    """Write the plan as a calendar file."""
    from bot.plans.calendar import calendar  # noqa: PLC0415 - only this option needs it

    write(path, calendar(found, corporation))


def write_picture(found: Plan, path: Path) -> None:
    """Write the plan as a picture, SVG or PNG by the name of the file."""
    from bot.layout.picture import PICTURES  # noqa: PLC0415 - only this option needs it

    draw = PICTURES.get(path.suffix.lower())
    if draw is None:
        raise PlanImpossible(f"--picture {path}: a picture is written as {' or '.join(PICTURES)}")
    write(path, draw(found))
