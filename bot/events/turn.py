"""One message on events: it changes them, or asks what is due; what is open is asked back. Pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from bot.events import asking, listing, naming, reading
from bot.events.acting import act_on
from bot.events.book import Change, Offer, Pending, Planned
from bot.events.desk import Desk, Result
from bot.understand import patterns as re
from bot.understand.dates import Moment
from rules.corporation import Corporation
from rules.finding import Finding

_YES: Final = re.compile(
    r"\W*(?:yes|yep|yeah|yup|y|sure|ok(?:ay)?|correct|right|please do|do (?:it|so|that)|go ahead|plan it|confirmed?)(?: please| do| thanks)?\W*",
    re.IGNORECASE,
)
_NO: Final = re.compile(
    r"\W*(?:no|nope|nah|n|don'?t|do not|leave it|not (?:yet|now)|cancel|never ?mind|forget it|no thanks)\W*",
    re.IGNORECASE,
)


class Told(Struct, frozen=True):
    """What is said to a message, what it changes, and the question that waits for its answer."""

    finding: Finding
    changes: tuple[Change, ...] = ()
    pending: Pending | None = None
    question: str = ""
    """The question back, with `pending`."""
    moments: tuple[Moment, ...] = ()
    more: tuple[Finding, ...] = ()
    """Where a message held several statements: what is said to the others."""
    nothing_planned: bool = False
    """Whether it says no more than that there is no such event; a rule may have more to say."""


def respond(
    events: Sequence[Planned],
    pending: Pending | None,
    message: str,
    now: datetime,
    corporation: Corporation,
    *,
    talking: bool = False,
) -> Told | None:
    """What a message does with the events of a corporation; None where it is not about events.

    `now` is the corporation's local time. `talking`: a question was answered before in this conversation, so that bare
    words ("the meeting is on June 10") tell a fact of it.
    """
    mine = tuple(each for each in events if each.corporation == corporation.id)
    desk = Desk(corporation, mine, now)
    if pending:
        picked = _picked(pending, message, now, desk)
        if picked:
            return picked
    text = reading.spelt(message)
    asked = asking.read(text, now)
    if asked:
        return Told(listing.answer(asked, corporation, mine, now), nothing_planned=not mine and not asked.plain)
    said = reading.statements(text, now)
    if not said or (talking and any(each.alone for each in said)):
        return None
    return _all(said, desk)


def _all(said: Sequence[reading.Said], desk: Desk) -> Told | None:
    """Every statement of a message, one after the other; a question back ends it."""
    results: list[Result] = []
    for each in said:
        result = act_on(each.act, desk, words=each.moments[-1].text if each.moments else "")
        if result is None:
            return None
        results.append(result)
        desk = desk.after(result.changes)
        if result.pending:
            break
    last = results[-1]
    return Told(
        last.finding,
        tuple(change for each in results for change in each.changes),
        last.pending,
        last.question,
        tuple(moment for each in said for moment in each.moments),
        tuple(each.finding for each in results[:-1]),
        nothing_planned=all(each.nothing_planned for each in results),
    )


def _picked(pending: Pending, message: str, now: datetime, desk: Desk) -> Told | None:
    """The answer to the question that waits; None where the message is none."""
    offer = _offered(pending.offers, message)
    if offer is not None:
        if offer.act is None:
            return Told(desk.left_alone())
        return _told(act_on(offer.act, desk))
    if pending.missing == "kind":
        kinds = tuple(each for each in naming.kinds_said(message) if each in pending.act.kinds)
        if kinds and len(message.split()) <= 6:  # noqa: PLR2004 - a longer message is one of its own
            return _told(act_on(replace(pending.act, kinds=kinds), desk))
    if pending.missing in ("date", "time") and len(message.split()) <= 8:  # noqa: PLR2004
        at = reading.when_in(message, now)
        if at is not None and pending.missing == "time" and pending.act.at is not None and at.time:
            at = replace(pending.act.at, time=at.time)
        if at is not None:
            return _told(act_on(replace(pending.act, at=at), desk, words=message))
    return None


def _told(result: Result | None) -> Told | None:
    return Told(result.finding, result.changes, result.pending, result.question) if result else None


def _offered(offers: Sequence[Offer], message: str) -> Offer | None:
    """The offer that a message picks: by its words, by yes or no, or by its number."""
    said = message.strip().casefold().rstrip(".!")
    for each in offers:
        if each.label.casefold() == said:
            return each
    if not offers:
        return None
    if _NO.fullmatch(message) and offers[-1].act is None:
        return offers[-1]
    first = [each for each in offers if each.act is not None]
    if _YES.fullmatch(message) and len(first) == 1:
        return first[0]
    near = [each for each in offers if said and len(said) > 2 and said in each.label.casefold()]  # noqa: PLR2004
    if len(near) == 1:
        return near[0]
    words = said.split()
    alike = [each for each in offers if words and each.label.casefold().split()[0] == words[0]]
    if len(alike) == 1 and len(words) <= 3:  # noqa: PLR2004 - "keep it"; a longer message says more
        return alike[0]
    number = re.fullmatch(r"\W*(?:number |the )?([1-9])(?:st|nd|rd|th)?\W*", message.strip())
    return offers[int(number[1]) - 1] if number and int(number[1]) <= len(offers) else None
