"""Times of notice to directors: the last moment before a meeting, the earliest meeting after a notice."""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from msgspec import Struct

from rules.days import When, after, before, hours_after, hours_before
from rules.provisions.notices import MeetingNotice, MethodNotice
from rules.terms import Method


class Times(Struct, frozen=True):
    """When notice is given and the meeting held; a notice not yet given goes out now."""

    law: MeetingNotice
    now: datetime
    meeting_at: When | None
    notice_at: When | None
    zone: ZoneInfo
    held_remotely: bool
    immediate: bool = False

    @property
    def given(self) -> datetime:
        """The moment of notice: the one named, else now. A day without a time counts from its beginning."""
        if self.notice_at is None:
            return self.now.astimezone(self.zone)
        if self.notice_at.time is None and self.notice_at.date == self.now.astimezone(self.zone).date():
            return self.now.astimezone(self.zone)
        return self.notice_at.at(self.zone)


def spans(times: Times, methods: Sequence[Method]) -> list[MethodNotice]:
    """The least times that hold for these methods (all where none is named) and this kind of meeting."""
    held = [
        each for each in times.law.by_method if bool(each.meeting_by) == times.held_remotely or not _by_meeting(times)
    ]
    families = {method.family for method in methods}
    return [
        each
        for each in held
        if not families or not each.methods_named or families & {method.family for method in each.methods}
    ]


def _by_meeting(times: Times) -> bool:
    return any(each.meeting_by for each in times.law.by_method)


def latest(times: Times, each: MethodNotice) -> datetime | date:
    """The last moment (hours) or day (days) for notice before the meeting, which must be known."""
    meeting = times.meeting_at or When(times.now.date())
    if not each.at_least.in_hours:
        return before(meeting.date, each.at_least)
    if meeting.time is None:
        return hours_before(
            datetime.combine(meeting.date, time.max, tzinfo=times.zone).replace(second=0, microsecond=0), each.at_least
        )
    return hours_before(meeting.at(times.zone), each.at_least)


def in_time(times: Times, each: MethodNotice) -> bool:
    """Whether notice given then is early enough; a meeting day without a time gets its last minute."""
    last = latest(times, each)
    return times.given <= last if isinstance(last, datetime) else times.given.date() <= last


def earliest_start(times: Times, each: MethodNotice) -> datetime:
    """From when a meeting may start after that notice; on a later named day, from its beginning."""
    if each.at_least.in_hours:
        start = hours_after(times.given, each.at_least)
    else:
        start = datetime.combine(after(times.given.date(), each.at_least), time(), tzinfo=times.zone)
    named = times.meeting_at
    if named and named.date > start.date():
        return named.at(times.zone)
    return start
