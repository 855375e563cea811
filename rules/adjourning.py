"""Adjournment and the notice of adjourned meetings: the same reasoning for stockholders and boards."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from rules import phrases, windows
from rules.corporation import Corporation
from rules.days import When, after
from rules.finding import Choice, Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.particulars import Particular
from rules.provisions.notices import MeetingNotice
from rules.provisions.votes import AdjournedBusiness, AdjournedNotice, Adjournment
from rules.terms import Body, Role, Span


class Adjourned(Struct, frozen=True):
    """What a question on the notice of an adjourned meeting says."""

    body: Body
    polar: bool
    negated: bool
    meeting_at: When | None
    adjourned_to: When | None
    length: Span | None
    announced: bool | None
    new_record_date: bool | None
    absentees: bool | None = None
    asks_date: bool = False
    asks_announcing: bool = False
    asks_whom: bool = False

    @property
    def days(self) -> int | None:
        """From the meeting to the adjourned meeting; None where that is not known."""
        if self.meeting_at and self.adjourned_to:
            return (self.adjourned_to.date - self.meeting_at.date).days
        return self.length.in_days if self.length else None


def announced_in_full(announced: bool | None, unstated: Sequence[Particular]) -> bool | None:
    """Whether time and place were announced; an announcement that leaves one of them out does not count."""
    return False if Particular.PLACE in unstated or Particular.TIME in unstated else announced


def answer_power(
    corporation: Corporation,
    body: Body,
    *,
    polar: bool,
    quorum_present: bool | None,
    present: int | None,
    meeting: date | None = None,
    days: int | None = None,
    in_favor: int | None = None,
    part: Fraction | None = None,
    actor: Role | None = None,
    unnotified: bool = False,
    asks_limit: bool | None = None,
) -> Finding:
    """Who may adjourn, by how many votes, and how far: `days` is the length that is asked about."""
    power = corporation.the(Adjournment, f"adjourning meetings of {phrases.body(body)}", body=body)
    noun = "share" if body is Body.STOCKHOLDERS else "director"
    needed = power.by.least(present) if power.by is not None and present else None
    who = (
        phrases.part_of(power.by, str(power.of))
        if power.by
        else f"the {noun}{'holders' if noun == 'share' else 's'} present"
    )
    who = "the stockholders present in person or by proxy" if who == "the shareholders present" else who
    when = "without a quorum" if power.only_without_quorum else "with or without a quorum"
    far = f" to a day within {power.at_most} of the original date" if power.at_most else ""
    count = f", here {phrases.count(needed, noun)}" if needed else ""
    until = f" until {power.until}" if power.until else ""
    text = f"{when.capitalize()} {who}{count} may adjourn the meeting{far}{until}."
    values: dict[str, object] = {"needed": needed} if needed else {"by": str(power.by) if power.by else "those present"}
    if meeting and power.at_most:
        last = after(meeting, power.at_most)
        text += f" That is by {phrases.day(last)}."
        values = {**values, "last_day": last}
    if power.at_most and days is not None and days > power.at_most.amount and not quorum_present:
        return _too_far(corporation, power, days, values, unnotified=unnotified)
    if polar and asks_limit is not None and days is None:
        return _limit(corporation, power, text, asks_limit=asks_limit)
    if not polar:
        return value(text, under=(power,), values=values)
    if quorum_present and power.only_without_quorum:
        silent = f"The bylaws speak of adjourning only where there is no quorum. {text}"
        return Finding(Outcome.NOT_ADDRESSED, silent, (power,))
    if actor and actor not in _WHO_ARE_THERE[body] and needed is None and in_favor is None and part is None:
        return yes_or_no(False, f"No, {phrases.the(actor)} alone may not. {text}", under=(power,), values=values)
    enough = needed is None or in_favor is None or in_favor >= needed
    if part is not None and power.by is not None and in_favor is None:
        enough = power.by.met_by(part, 1)
    return yes_or_no(enough, f"{'Yes' if enough else 'No'}. {text}", under=(power,), values=values)


_WHO_ARE_THERE = {
    Body.STOCKHOLDERS: (Role.STOCKHOLDER,),
    Body.BOARD: (Role.DIRECTOR, Role.BOARD),
    Body.COMMITTEE: (Role.DIRECTOR, Role.BOARD, Role.COMMITTEE),
}
"""Those who adjourn the meeting of a body as they are present."""


def _limit(corporation: Corporation, power: Adjournment, text: str, *, asks_limit: bool) -> Finding:
    """Whether the text limits how far off a meeting may be adjourned, or (`asks_limit` is false) leaves it open."""
    limited = power.at_most is not None
    longer = corporation.find(AdjournedNotice, body=power.body, needed=True)
    more = f" One of more than {longer.longer_than} takes a new notice." if longer and longer.longer_than else ""
    under = (power, longer) if longer and more else (power,)
    lead = "Yes" if limited == asks_limit else "No"
    told = text if limited else f"The text sets no limit to how far a meeting may be adjourned. {text}"
    values = {"limit": power.at_most or "none"}
    return yes_or_no(limited == asks_limit, f"{lead}. {told}{more}", under=under, values=values)


def _too_far(
    corporation: Corporation, power: Adjournment, days: int, values: dict[str, object], *, unnotified: bool = False
) -> Finding:
    """Beyond the limit of the power to adjourn; a sentence that provides for longer ones, upon notice, leaves two readings."""
    longer = corporation.find(AdjournedNotice, body=power.body, needed=True)
    text = f"without a quorum the meeting may be adjourned to no later than {power.at_most} from the original date, and this is {phrases.days(days)}."
    if longer and unnotified:
        text += f" No reading lets that go without a notice to {longer.recipients or 'the stockholders'}."
        return yes_or_no(False, f"No: {text}", under=(power, longer), values=values)
    if longer is None or longer.longer_than is None:
        return yes_or_no(False, f"No: {text}", under=(power,), values=values)
    choices = (
        Choice("the limit is firm", f"No, not beyond {power.at_most}.", Outcome.NO),
        Choice(
            "a longer adjournment only needs notice",
            f"Yes, with a notice to {longer.recipients or 'the stockholders'}.",
            Outcome.YES,
        ),
    )
    text = (
        f"Section {power.section} says two things: {text} It then asks for a new notice where the adjournment is for "
        f"more than {longer.longer_than}, as if that could be."
    )
    return Finding(Outcome.AMBIGUOUS, text, (power, longer), values, choices=choices)


def answer_business(
    corporation: Corporation, body: Body, *, polar: bool, beyond: tuple[MeetingNotice, ...] = ()
) -> Finding:
    """Whatever the original meeting might have done, and no more: `beyond` are the notices that confined it."""
    business = corporation.the(
        AdjournedBusiness, f"the business of an adjourned meeting of {phrases.body(body)}", body=body
    )
    text = "with a quorum, the adjourned meeting may transact any business that the original meeting might have transacted."
    if polar and beyond:
        only = text.replace("may transact any business", "may transact only business")
        more = "The notice of a special meeting states its purposes."
        return yes_or_no(False, f"No: {only} {more}", under=(business, *beyond))
    if polar:
        return yes_or_no(True, f"Yes: {text}", under=(business,))
    return value(text[0].upper() + text[1:], under=(business,))


def answer_notice(corporation: Corporation, asked: Adjourned) -> Finding:
    """Whether an adjourned meeting needs a new notice, and till when it does not."""
    rules = corporation.every(AdjournedNotice, body=asked.body)
    if not rules:
        raise Silent(f"notice of adjourned meetings of {phrases.body(asked.body)}")
    limit = next((each for each in rules if each.longer_than), None)
    fresh = next((each for each in rules if each.new_record_date), None)
    free = next((each for each in rules if not each.needed), rules[0])
    if asked.asks_announcing and asked.polar:
        return _must_announce(free)
    given = next((each for each in (fresh if asked.new_record_date else None, limit, fresh) if each), None)
    if asked.asks_whom and not (asked.polar or asked.asks_date) and given and given.recipients:
        text = f"The notice of the adjourned meeting, where one is needed, goes to {given.recipients}."
        return value(text, under=(given, free), values={"to": [Role.STOCKHOLDER.value]})
    if asked.new_record_date and fresh:
        return _new_record_date(corporation, asked, fresh)
    if free.absent_perhaps_told and asked.absentees and asked.announced is not False:
        return _absent(free)
    days = asked.days
    if days is not None and days < 0:
        text = "The adjourned meeting cannot be before the meeting. To which date is it adjourned?"
        return needs(text, "adjourned_to", under=rules[:1])
    found = _by_length(asked, free, limit)
    return _with_last_day(corporation, asked, found) if asked.asks_date and not asked.polar else found


def _with_last_day(corporation: Corporation, asked: Adjourned, found: Finding) -> Finding:
    """Where a new notice is needed, the days on which it must be given, counted back from the adjourned meeting."""
    notice = corporation.find(MeetingNotice, body=asked.body)
    if asked.adjourned_to is None or "days" not in found.values or notice is None or notice.window is None:
        return found
    days = windows.days_for(notice.window, asked.adjourned_to.date)
    return replace(
        found,
        answer=f"{found.answer} It must be given {days.words()}.",
        under=(notice, *found.under),
        values={**found.values, **days.values()},
    )


def _must_announce(free: AdjournedNotice) -> Finding:
    """Whether time and place must be announced: only in the place of a notice."""
    condition = Point("no notice of the adjourned meeting is given", free)
    text = "Only if no notice is to be given: it need not be where time and place are announced at the meeting that adjourns."
    return Finding(Outcome.CONDITIONAL, text, (free,), conditions=(condition,))


def _by_length(asked: Adjourned, free: AdjournedNotice, limit: AdjournedNotice | None) -> Finding:
    """By the length of the adjournment and what was announced."""
    days = asked.days
    if asked.meeting_at and asked.asks_date and not (asked.polar or asked.adjourned_to):
        return _until(asked.meeting_at.date, free, limit)
    if limit and limit.longer_than and days is not None and days > limit.longer_than.amount:
        to = f" to {limit.recipients}" if limit.recipients else ""
        text = f"the adjournment is for {phrases.days(days)}, more than {limit.longer_than}, so a new notice must be given{to}."
        return _say(asked, needed=True, text=text, under=(limit, free), values={"days": days})
    if asked.announced is False:
        return _say(
            asked,
            needed=True,
            text="time and place were not both announced at the meeting, so notice must be given.",
            under=(free,),
        )
    if limit and asked.polar and asked.adjourned_to and days is None:
        return needs(
            f"It turns on how long the adjournment is: more than {limit.longer_than} takes a new notice. When was the meeting?",
            "meeting_at",
            under=(limit, free),
        )
    if limit and asked.polar and asked.meeting_at and days is None and not (asked.adjourned_to or asked.negated):
        return needs(
            f"It turns on how long the adjournment is: more than {limit.longer_than} takes a new notice. To which day is it adjourned?",
            "adjourned_to",
            under=(limit, free),
        )
    if asked.meeting_at and (days is None or asked.asks_date) and not asked.polar:
        return _until(asked.meeting_at.date, free, limit)
    return _no_notice(asked, free, limit, days)


def _absent(free: AdjournedNotice) -> Finding:
    """Those who were not there, where words on them are lost: told in any case, or not if all was announced."""
    choices = (
        Choice("the announcement is enough for all", "No notice is needed.", Outcome.NO),
        Choice(
            "the lost words are on those who were not there", "They get notice though all was announced.", Outcome.YES
        ),
    )
    text = (
        f"Words of section {free.section} are lost. As it stands, no notice is needed if time and place were announced at the "
        "meeting; but it may mean that those who were not there get notice in any case."
    )
    return Finding(Outcome.AMBIGUOUS, text, (free,), choices=choices)


def _say(
    asked: Adjourned,
    *,
    needed: bool,
    text: str,
    under: tuple[AdjournedNotice, ...],
    values: dict[str, object] | None = None,
) -> Finding:
    """Put "a notice is needed" in the words asked."""
    holds = needed != asked.negated
    lead = f"{'Yes' if holds else 'No'}: " if asked.polar else ""
    words = lead + (text if lead else text[0].upper() + text[1:])
    outcome = (Outcome.YES if holds else Outcome.NO) if asked.polar else Outcome.VALUE
    return Finding(outcome, words, under, values or {"notice_needed": needed})


def _no_notice(asked: Adjourned, free: AdjournedNotice, limit: AdjournedNotice | None, days: int | None) -> Finding:
    """Within the limit: no notice if time and place were announced."""
    under = (free, limit) if limit else (free,)
    within = f" and the adjournment is for no more than {limit.longer_than}" if limit and days is None else ""
    counted = f" ({phrases.days(days)})" if days is not None else ""
    text = f"no new notice is needed{counted} if time and place are announced at the meeting that adjourns{within}"
    text += ", unless a new record date is fixed." if any(each.new_record_date for each in under) else "."
    if not limit:
        text += " The text sets no limit of days."
    if free.absent_perhaps_told:
        text += " Words are lost: those who were not there perhaps get notice in any case."
    if not asked.polar:
        return value(text[0].upper() + text[1:], under=under, values={"notice_needed": False})
    if days is not None or not limit or not asked.negated:
        found = _say(asked, needed=False, text=text, under=under)
        if asked.announced or not asked.negated:
            return found
        return found.noting("assumed", "Time and place are announced at the meeting that adjourns.")
    condition = Point(f"time and place are announced at the meeting{within}", free)
    return Finding(Outcome.CONDITIONAL, f"Yes: {text}", under, {"notice_needed": False}, (condition,))


def _until(meeting: date, free: AdjournedNotice, limit: AdjournedNotice | None) -> Finding:
    if limit is None or limit.longer_than is None:
        text = "The text sets no limit of days: no new notice is needed if time and place are announced at the meeting."
        return value(text, under=(free,), values={"limit": "none"})
    last = after(meeting, limit.longer_than)
    text = f"No new notice is needed for an adjournment to a day up to {phrases.day(last)}, if time and place are announced."
    return value(text, under=(limit, free), values={"last_day": last})


def _new_record_date(corporation: Corporation, asked: Adjourned, fresh: AdjournedNotice) -> Finding:
    """A new record date makes a new notice due, in the window of the adjourned meeting."""
    notice = corporation.find(MeetingNotice, body=asked.body)
    text = "a new record date is fixed for the adjourned meeting, so a new notice must be given."
    values: dict[str, object] = {"notice_needed": True}
    if asked.adjourned_to and notice and notice.window:
        days = windows.days_for(notice.window, asked.adjourned_to.date)
        text += f" It must be given {days.words()}."
        values = dict(days.values())
    finding = _say(asked, needed=True, text=text, under=(fresh,), values=values)
    return (
        finding.noting("convention", "The window of the notice is counted back from the adjourned meeting.")
        if notice
        else finding
    )
