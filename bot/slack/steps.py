"""The buttons of reminders: a step is done, a reminder is put off, the words of the bylaws are shown."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Struct

from bot.events.steps import CHOSEN
from bot.layout.slack import sentences
from bot.layout.slack import settling as layout
from bot.layout.slack.picks import Pick
from bot.layout.slack.pieces import Message
from bot.layout.slack.snoozes import until
from bot.reminders.composing import happening
from bot.reminders.messages import Quoted
from bot.reminders.planning import event_of, kept_day
from bot.slack import windows
from bot.slack.incoming import Clicked
from bot.slack.office import Office
from bot.slack.posting import NotPosted
from bot.slack.windows import Submitted, Window
from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.deadlines import Chain, Deadline, Event, Status, chain_of

_GONE: Final = "This event is not planned any more, or has changed so that this is no longer due."
_TOO_LATE: Final = "That took too long for Slack; please press Done again."


class Due(Struct, frozen=True):
    """A deadline as it stands now."""

    corporation: Corporation
    event: Event
    chain: Chain
    deadline: Deadline

    @property
    def happening(self) -> str:
        """The event in words."""
        return happening(self.event)


def wrong(body: Mapping[str, Any], now: datetime) -> dict[str, str]:
    """What is wrong with the answer to a window, by its field; nothing where it can be noted."""
    found = windows.submission(body) if body.get("type") == "view_submission" else None
    if found is None:
        return {}
    window, day, _ = found
    try:
        today = now.astimezone(ZoneInfo(window.zone)).date()
    except (ZoneInfoNotFoundError, ValueError):
        return {}
    if day > today and window.deadline not in CHOSEN:
        return {"day": "That day is still to come; note it when it is done."}
    return {}


def answer(office: Office, clicked: Clicked) -> None:
    """Answer a click under a reminder, and be done with its item. The exceptions of `bot.slack.posting` go through."""
    due = _due(office, clicked.pick.event or 0, clicked.pick.deadline or "", clicked.moment)
    if due is None:
        _whisper(office, clicked, _GONE)
    elif clicked.action == "rule":
        office.posting.say(clicked.place, layout.rule(_quotes(due), due.corporation.name))
        office.workspace.finish(clicked.event_id, office.clock())
    elif due.deadline.done_at:
        _whisper(office, clicked, f"Noted already: {due.deadline.what}, {phrases.moment(due.deadline.done_at)}.")
    elif clicked.pick.snooze:
        _snooze(office, clicked, due, clicked.pick.snooze)
    else:
        _ask(office, clicked, due)


def _due(office: Office, event_id: int, deadline: str, now: datetime) -> Due | None:
    """A deadline of an event of the store; None where either is no more."""
    kept = office.agenda.event(event_id)
    if kept is None or kept.deleted:
        return None
    corporation = office.library.get(kept.corporation)
    event = event_of(kept)
    chain = chain_of(corporation, event, now.astimezone(corporation.zone))
    found = next((each for each in chain.deadlines if each.id == deadline), None)
    return Due(corporation, event, chain, found) if found else None


def _whisper(office: Office, clicked: Clicked, words: str) -> None:
    office.posting.whisper(clicked.place, sentences.said(words))
    office.workspace.finish(clicked.event_id, office.clock())


def _quotes(due: Due) -> list[Quoted]:
    found = []
    for provision in due.deadline.under[:3]:
        passage = due.corporation.passage(provision)
        found.append(Quoted(provision.section, passage.heading, passage.quote, passage.lines))
    return found


def _ask(office: Office, clicked: Clicked, due: Due) -> None:
    """Open the window that asks for the day."""
    zone = due.corporation.zone
    window = Window(
        due.corporation.id,
        zone.key,
        clicked.pick.event or 0,
        due.deadline.id,
        clicked.place.channel,
        clicked.message,
        clicked.place.thread,
        clicked.pick.many,
    )
    view = layout.ask_when(
        due.deadline.what,
        due.happening,
        due.deadline.due,
        clicked.moment.astimezone(zone),
        msgspec.json.encode(window).decode(),
    )
    try:
        office.posting.open(clicked.trigger, view)
    except NotPosted:
        _whisper(office, clicked, _TOO_LATE)
        return
    office.workspace.finish(clicked.event_id, office.clock())


def _snooze(office: Office, clicked: Clicked, due: Due, name: str) -> None:
    """Put a reminder off, never past its deadline."""
    now = clicked.moment.astimezone(due.corporation.zone)
    last = due.deadline.due
    moment = until(name, last, now) if last else None
    if moment is None:
        _whisper(office, clicked, "It cannot be put off so long: the last day would be over.")
        return
    event, deadline = clicked.pick.event or 0, due.deadline.id
    office.agenda.snooze(event, deadline, moment, clicked.user, office.clock())
    told = f"put off until {phrases.instant(moment)}"
    changed = layout.settled(
        due.corporation.name, due.deadline.what, due.happening, told, clicked.name, Pick(event=event, deadline=deadline)
    )
    office.posting.change(clicked.place.channel, clicked.message, changed)
    office.workspace.finish(clicked.event_id, office.clock())


def note(office: Office, submitted: Submitted) -> None:
    """A step was done on the day that the window was answered with: it is noted, and the message says so."""
    window, now = submitted.window, office.clock()
    day = When(submitted.day, submitted.time)
    noted = office.agenda.note_step(window.event, window.deadline, kept_day(day), submitted.user, now)
    due = _due(office, window.event, window.deadline, now) if noted else None
    if due is None:
        office.posting.say(submitted.place, sentences.said(_GONE))
        office.workspace.finish(submitted.event_id, now)
        return
    late = due.deadline.status is Status.LATE
    told = f"done on {phrases.moment(day)}{', out of time' if late else ''}"
    changed = layout.settled(due.corporation.name, due.deadline.what, due.happening, told, submitted.name)
    if window.many:
        office.posting.say(submitted.place, [changed])
    else:
        _change(office, window.channel, window.message, changed)
    for channel, stamp in office.copies.of(window.event, window.deadline):
        if (channel, stamp) != (window.channel, window.message):
            _change(office, channel, stamp, changed)
    if late:
        office.posting.say(submitted.place, layout.late(due.deadline.what, f"was {told}.", *_consequences(due)))
    office.workspace.finish(submitted.event_id, office.clock())


def _consequences(due: Due) -> tuple[list[str], list[str]]:
    return [each.text for each in due.deadline.missed], [each.text for each in due.deadline.cures]


def _change(office: Office, channel: str, stamp: str, message: Message) -> None:
    try:
        office.posting.change(channel, stamp, message)
    except NotPosted:  # the message is gone; what it was about is noted all the same
        return
