"""The list of stockholders: made before the meeting, open to them, kept at it; or produced there on request."""

from collections.abc import Iterator

from rules import phrases
from rules.days import When, before
from rules.deadlines.chain import Deadline
from rules.deadlines.setting import COUNTED, Setting
from rules.finding import Point
from rules.provisions.records import (
    StockholderList,
    StockholderListAtMeeting,
    StockholderListOnRequest,
    StockholderListOpen,
)
from rules.terms import listed


def lists(setting: Setting) -> Iterator[Deadline]:
    """The list in each of its stages, as far as the text knows them."""
    yield from _made(setting)
    yield from _open(setting)
    yield from _at_meeting(setting)


def _made(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(StockholderList)
    if law is None:
        return
    last = before(setting.day, law.at_least)
    yield Deadline(
        "stock_list",
        "the complete list of the stockholders entitled to vote",
        (law,),
        due=When(last),
        charged=law.prepared_by,
        steps=(Point(f"{law.at_least} before {phrases.day(setting.day)} is {phrases.day(last)}", law),),
        convention=COUNTED,
        contents=(Point(f"it shows {listed(law.contents, 'and')}", law),),
    )


def _open(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(StockholderListOpen)
    if law is None:
        return
    first = before(setting.day, law.during)
    made = setting.corporation.find(StockholderList)
    yield Deadline(
        "list_open",
        f"opening the list to {law.to}, for {law.purpose}, during {law.hours}, from that day until the meeting",
        (law,),
        due=When(first),
        charged=made.prepared_by if made else (),
        steps=(
            Point(f"a period of {law.during} before {phrases.day(setting.day)} begins on {phrases.day(first)}", law),
            Point(f"it is open at {listed(law.places, 'or,')}", law),
        ),
        convention=COUNTED,
    )


def _at_meeting(setting: Setting) -> Iterator[Deadline]:
    kept = setting.corporation.find(StockholderListAtMeeting)
    if kept:
        what = f"the list at the place of the meeting, during the whole of it, for {kept.inspected_by} to inspect"
        yield Deadline("list_at_meeting", what, (kept,), opens=setting.event.at, due=setting.event.at)
        return
    law = setting.corporation.find(StockholderListOnRequest)
    if law:
        yield Deadline(
            "list_at_meeting",
            f"the list as of {law.as_of}, produced at the meeting if {law.requested_by} asks {law.requested_when}",
            (law,),
            due=setting.event.at,
            charged=law.certified_by,
            steps=(Point("the text asks for no list before the meeting", law),),
        )
