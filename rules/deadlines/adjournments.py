"""A meeting adjourned to a day: how far it may go, and the notice that a long adjournment needs.

The day of the meeting that was adjourned is the step `original_meeting`.
"""

from collections.abc import Iterator
from datetime import date

from rules import phrases
from rules.adjourning import Adjourned, answer_notice, answer_power
from rules.days import When, after, before
from rules.deadlines.chain import Deadline, Problem
from rules.deadlines.meetings import givers_of
from rules.deadlines.setting import COUNTED, Setting, closing, opening, unique
from rules.finding import Outcome, Point
from rules.provisions.notices import MeetingNotice
from rules.provisions.records import Purpose, RecordDate, RecordDateKept
from rules.provisions.votes import AdjournedNotice, Adjournment
from rules.shareholders import notice as notices
from rules.terms import Body, Meeting
from rules.windows import Range, days_for

HOLDERS = Body.STOCKHOLDERS
ORIGINAL = "original_meeting"


def adjourned(setting: Setting) -> Iterator[Deadline]:
    """The limit of the adjournment, the announcement, the new notice, the record date."""
    yield from _limit(setting)
    yield from _announcement(setting)
    yield from _new_notice(setting)
    yield from _record_date(setting)


def _limit(setting: Setting) -> Iterator[Deadline]:
    """The original meeting, from which the adjournment is counted."""
    law = setting.corporation.find(Adjournment, body=HOLDERS)
    if law is None:
        return
    what = "the adjourned meeting, counted from the day of the meeting that was adjourned"
    original = setting.done(ORIGINAL)
    if law.at_most is None:
        silent = "how far a meeting of stockholders may be adjourned"
        yield Deadline("adjourned_meeting", what, (law,), silent=silent)
        return
    last = after(original, law.at_most) if original else None
    yield Deadline(
        "adjourned_meeting",
        what,
        (law,),
        due=When(last) if last else None,
        awaits=() if original else (ORIGINAL,),
        steps=(Point(_words(law, original, last), law),),
        convention=COUNTED,
    )


def _words(law: Adjournment, original: date | None, last: date | None) -> str:
    start = f" of {phrases.day(original)}" if original else ""
    end = f": {phrases.day(last)}" if last else ""
    without = " where no quorum is present" if law.only_without_quorum else ""
    return f"no later than {law.at_most} from the original meeting{start}{without}{end}"


def _announcement(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(AdjournedNotice, body=HOLDERS, needed=False)
    if law and law.if_announced:
        original = setting.event.done.get(ORIGINAL)
        yield Deadline(
            "announcement",
            "the announcement of the time and place of the adjourned meeting, at the meeting that adjourns",
            (law,),
            opens=original,
            due=original,
            awaits=() if original else (ORIGINAL,),
            steps=(Point("then no new notice is needed", law),),
        )


def _new_notice(setting: Setting) -> Iterator[Deadline]:
    """A new notice: because of the length, of a new record date, or of a missing announcement."""
    rules = setting.corporation.every(AdjournedNotice, body=HOLDERS)
    law = setting.corporation.find(MeetingNotice, body=HOLDERS)
    original = setting.event.done.get(ORIGINAL)
    fresh = "new_record_date" in setting.event.done
    if not rules or law is None:
        return
    asked = Adjourned(
        HOLDERS,
        polar=True,
        negated=False,
        meeting_at=original,
        adjourned_to=setting.event.at,
        length=None,
        announced="announcement" in setting.event.done or None,
        new_record_date=fresh or None,
    )
    found = answer_notice(setting.corporation, asked)
    needed = fresh or found.values.get("notice_needed") is True or "days" in found.values
    if "announcement" in setting.event.done and not needed:
        return
    window = law.window if original or needed else None
    days = days_for(window, setting.day) if window else Range(None, None)
    charged, givers = givers_of(setting.corporation, HOLDERS, Meeting.ADJOURNED, None)
    why = Point(found.answer.removeprefix("Yes: ").removeprefix("No: "), found.under[0])
    what = "a new notice of the adjourned meeting" + ("" if needed else ", if one is needed after all")
    recipients = next((each.recipients for each in rules if each.recipients), "")
    yield Deadline(
        "notice",
        what + (f", to {recipients}" if recipients else ""),
        unique((*found.under, law, *givers)),
        opens=opening(days),
        due=closing(days),
        charged=charged,
        cures=notices.waivers(setting.corporation),
        steps=(why, *(notices.steps_before(window, setting.day, law) if window else ())),
        convention=f"{COUNTED} The window of the notice is counted back from the adjourned meeting; the text does not say so.",
        awaits=() if window else (ORIGINAL,),
        binding=needed,
        instead_of=None if needed else "announcement",
    )


def _record_date(setting: Setting) -> Iterator[Deadline]:
    """Which record date holds at the adjourned meeting."""
    kept = setting.corporation.find(RecordDateKept) or setting.corporation.find(
        RecordDate, purpose=Purpose.MEETING, adjournments_too=True
    )
    if kept:
        yield Deadline(
            "new_record_date",
            "a new record date, if the board wants one: otherwise that of the meeting holds",
            (kept,),
            silent="a day by which a new record date for an adjourned meeting is fixed",
        )


def too_far(setting: Setting) -> Iterator[Problem]:
    """An adjournment beyond the limit that the text sets."""
    law = setting.corporation.find(Adjournment, body=HOLDERS)
    original = setting.done(ORIGINAL)
    if law is None or law.at_most is None or original is None:
        return
    if before(setting.day, law.at_most) > original:
        apart = (setting.day - original).days
        found = answer_power(
            setting.corporation,
            HOLDERS,
            polar=True,
            quorum_present=None,
            present=None,
            meeting=original,
            days=apart,
        )
        yield Problem(found.answer, "adjourned_meeting", doubtful=found.outcome is Outcome.AMBIGUOUS)
    if setting.day < original:
        yield Problem("The adjourned meeting cannot be before the meeting.", ORIGINAL)
