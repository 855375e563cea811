"""The season of nominations before a meeting that elects directors."""

from collections.abc import Iterator

from rules import phrases, windows
from rules.deadlines.chain import Deadline, EventKind
from rules.deadlines.setting import COUNTED, Setting, closing, opening, unique
from rules.finding import Point
from rules.provisions.records import NominationContents, NominationWindow, RecommendationWindow
from rules.provisions.statement import Statement
from rules.shareholders.nomination import nomination_days
from rules.terms import Role


def nominations(setting: Setting) -> Iterator[Deadline]:
    """A stockholder's recommendation to the board, and a stockholder's own nomination."""
    yield from _recommendation(setting)
    law = setting.corporation.find(NominationWindow)
    if law:
        yield _nomination(setting, law)
    elif setting.event.kind is EventKind.NOMINATIONS:
        yield Deadline("nomination", "nominations by stockholders", (), silent="when a stockholder may nominate")


def _only_if_it_elects(setting: Setting) -> str:
    return ", if the meeting is to elect directors" if setting.event.kind is EventKind.SPECIAL_MEETING else ""


def _recommendation(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(RecommendationWindow)
    if law:
        days = windows.days_for(law.window, setting.day)
        words = f"{windows.words(law.window)} before {phrases.day(setting.day)} is {days.words()}"
        yield Deadline(
            "recommendation",
            f"a stockholder's recommendation of a person for the board to nominate, with the {law.to}"
            + _only_if_it_elects(setting),
            (law,),
            opens=opening(days),
            due=closing(days),
            charged=(Role.STOCKHOLDER,),
            steps=(Point(words, law),),
            convention=COUNTED,
        )


def _nomination(setting: Setting, law: NominationWindow) -> Deadline:
    days, step = nomination_days(law, setting.day, setting.done("notice"))
    items = setting.corporation.every(NominationContents)
    steps = [step]
    if law.short_notice and law.after_mailing and setting.done("notice") is None:
        text = f"with fewer than {law.short_notice.amount} days' notice of the meeting, by {law.after_mailing} after its mailing"
        steps.append(Point(text, law))
    refusal = setting.corporation.every(Statement, subject="shareholders.nomination.refusal")
    barred = setting.corporation.every(Statement, subject="shareholders.nomination.required")
    return Deadline(
        "nomination",
        f"a stockholder's notice of a nomination, with the {law.to} at {law.at}{_only_if_it_elects(setting)}",
        unique((law,)),
        opens=opening(days),
        due=closing(days),
        charged=(Role.STOCKHOLDER,),
        missed=tuple(Point(each.says, each) for each in (*barred, *refusal)),
        steps=tuple(steps),
        convention=COUNTED,
        contents=tuple(Point(each.item, each) for each in items),
    )
