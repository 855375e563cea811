"""A plan as a calendar file (RFC 5545): an entry for each deadline and one for the event itself."""

import hashlib
from datetime import datetime, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event, Timezone

from bot.plans.plan import Plan, Step, moment
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines import EventKind

_DONE: Final = ("done", "past, taken as done")
_ALARMS_BY_DAY: Final = (timedelta(days=-7), timedelta(days=-1))
_ALARMS_BY_HOUR: Final = (timedelta(hours=-24), timedelta(hours=-4))
_LENGTH: Final = timedelta(minutes=30)
"""How long an entry lasts that is due at an instant."""


def calendar(plan: Plan, corporation: Corporation) -> bytes:
    """The calendar of a plan; the same plan gives the same bytes.

    A deadline has one entry, on its last day or at its last instant, and a second on its first day where it has one.
    The identifiers depend on the corporation, the event and the step, for an annual meeting on its year alone: so an
    annual meeting that is moved and imported anew moves its entries.
    """
    found = Calendar()
    found.add("prodid", "-//Bylaws//Deadlines//EN")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", f"{plan.corporation.name}: {plan.event.name}")
    at = moment(plan.event.at)
    stamp = datetime.fromisoformat(plan.asked_at)
    entries = [_entry(plan, corporation, "event", at, plan.event.name.capitalize(), "", stamp)]
    for step in plan.deadlines:
        entries += _of_step(plan, corporation, step, stamp)
    if any(isinstance(each.decoded("dtstart"), datetime) for each in entries):
        found.add_component(Timezone.from_tzid(corporation.record.time_zone))
    for each in entries:
        found.add_component(each)
    return bytes(found.to_ical())


def _of_step(plan: Plan, corporation: Corporation, step: Step, stamp: datetime) -> list[Event]:
    if step.status in _DONE or step.instead_of == "record_date":
        return []
    text = _description(plan, step)
    entries = []
    if step.due:
        entries.append(_entry(plan, corporation, step.id, moment(step.due), f"Last day: {step.what}", text, stamp))
    if step.opens and step.opens != step.due:
        first = _entry(
            plan, corporation, f"{step.id}.opens", moment(step.opens), f"From today: {step.what}", text, stamp
        )
        entries.append(first)
    return entries


def _entry(
    plan: Plan, corporation: Corporation, step: str, when: When, title: str, text: str, stamp: datetime
) -> Event:
    entry = Event()
    entry.add("uid", _identifier(plan, step))
    entry.add("dtstamp", stamp)
    entry.add("summary", title)
    if text:
        entry.add("description", text)
    entry.add("categories", [plan.corporation.name])
    if when.time:
        start = when.at(corporation.zone)
        entry.add("dtstart", start)
        entry.add("dtend", start + _LENGTH)
    else:
        entry.add("dtstart", when.date)
        entry.add("dtend", when.date + timedelta(days=1))
        entry.add("transp", "TRANSPARENT")
    for before in _ALARMS_BY_HOUR if when.time else _ALARMS_BY_DAY:
        entry.add_component(_alarm(before, title))
    return entry


def _alarm(before: timedelta, title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", before)
    return alarm


def _identifier(plan: Plan, step: str) -> str:
    yearly = plan.event.kind == EventKind.ANNUAL_MEETING
    when = plan.event.at[: len("2027")] if yearly else plan.event.at
    name = f"{plan.corporation.id}/{plan.event.kind}/{when}/{step}"
    return f"{hashlib.sha256(name.encode()).hexdigest()[:32]}@bylaws"


def _description(plan: Plan, step: Step) -> str:
    """Who, what else, what follows, what cures, and the words of the text with their section."""
    parts = []
    if step.charged:
        stand_ins = f"; in their absence: {', '.join(step.stand_ins)}" if step.stand_ins else ""
        parts.append(f"Charged: {', '.join(step.charged)}{stand_ins}.")
    parts += [f"{each.text}." for each in step.contents]
    parts += [f"How: {each.text}." for each in step.steps]
    parts += [f"If missed: {each.text}." for each in step.missed]
    parts += [f"Cure: {each.text}." for each in step.cures]
    parts += [f'Section {each.section}: "{each.quote}"' for each in plan.cited(step)[:2]]
    if step.convention:
        parts.append(step.convention)
    return "\n\n".join(parts)
