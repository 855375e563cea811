"""Written consents: of the stockholders, begun with the first signature; of the directors."""

from collections.abc import Iterator
from datetime import date

from rules import phrases, record_dates
from rules.days import When, after
from rules.deadlines.chain import Deadline
from rules.deadlines.setting import COUNTED, Setting, closing, opening, unique
from rules.finding import Point, Silent
from rules.provisions.notices import NoticeGiver
from rules.provisions.records import Basis, Purpose, RecordDateDefault
from rules.provisions.votes import ConsentDelivery, ConsentFiling, ConsentNotice, ConsentPeriod, WrittenConsent
from rules.terms import Body, Role, listed

FIRST_DELIVERY = "first_delivery"
RESOLUTION = "resolution"
HOLDERS = Body.STOCKHOLDERS


def of_stockholders(setting: Setting) -> Iterator[Deadline]:
    """The record date, the delivery of enough consents, the notice to the others, the filing."""
    if setting.corporation.find(WrittenConsent, bodies=HOLDERS) is None:
        yield Deadline("delivery", "written consents of stockholders", (), silent="written consents of stockholders")
        return
    yield from _record_date(setting)
    yield from _delivery(setting)
    yield from _told(setting)
    yield from _filed(setting, HOLDERS)


def _record_date(setting: Setting) -> Iterator[Deadline]:
    """Within so long after the board's resolution, or before the last day of consenting, as the text has it."""
    what = "the record date for consenting"
    try:
        found = record_dates.limits(setting.corporation, Purpose.CONSENT, "written consents of stockholders")
    except Silent as silence:
        yield Deadline("record_date", what, silence.nearest, silent=silence.looked_for)
        return
    resolution, last = setting.done(RESOLUTION), setting.done("last_consent")
    days = record_dates.days_for(found, last, resolution)
    defaults = setting.corporation.every(RecordDateDefault, purpose=Purpose.CONSENT)
    by_window = any(each.window for each in found)
    known = resolution if not by_window else last
    yield Deadline(
        "record_date",
        what,
        unique(found),
        opens=opening(days) if known else None,
        due=closing(days) if known else None,
        charged=(Role.BOARD,),
        missed=tuple(Point(f"if none is fixed, it is {each.basis}{_case(each)}", each) for each in defaults),
        steps=_counted(found, days.last, known),
        convention=COUNTED,
        awaits=() if known else ("last_consent" if by_window else RESOLUTION,),
        binding=setting.done("record_date") is not None,
    )
    if setting.done("record_date") is None:
        yield from _defaults(setting, defaults)


def _case(law: RecordDateDefault) -> str:
    return ", where the board must act first" if law.prior_board_action else ""


def _counted(found: tuple[record_dates.Limit, ...], last: date | None, known: date | None) -> tuple[Point, ...]:
    later = next((each for each in found if each.after_resolution), None)
    if later is None:
        law = next((each for each in found if each.window), found[0])
        return (Point("it is counted from the last day on which consent may be expressed", law),) if law.window else ()
    counted = f": {phrases.day(known)} to {phrases.day(last)}" if known and last else ""
    text = f"not before the resolution that fixes it, and not more than {later.after_resolution} after it{counted}"
    return (Point(text, later),)


def _defaults(setting: Setting, defaults: tuple[RecordDateDefault, ...]) -> Iterator[Deadline]:
    for law in defaults:
        step = RESOLUTION if law.basis is Basis.RESOLUTION else FIRST_DELIVERY
        day = setting.event.done.get(step)
        suffix = "_if_the_board_acts_first" if law.prior_board_action else ""
        yield Deadline(
            f"default_record_date{suffix}",
            f"the record date if the board fixes none{_case(law)}",
            (law,),
            opens=day,
            due=day,
            steps=(Point(f"it is {law.basis}", law),),
            done_at=day,
            awaits=() if day else (step,),
            instead_of="record_date",
        )


def _delivery(setting: Setting) -> Iterator[Deadline]:
    """Enough consents, delivered, within the period that runs from the earliest of them."""
    corporation = setting.corporation
    delivery = corporation.every(ConsentDelivery)
    consent = corporation.every(WrittenConsent, bodies=HOLDERS)
    law = corporation.find(ConsentPeriod)
    places = [place for each in delivery for place in each.to]
    where = tuple(Point(f"they are delivered to {listed(dict.fromkeys(places))}", delivery[0]) for _ in delivery[:1])
    what = "the delivery of consents signed by the holders of enough shares"
    if law is None:
        silent = "a time within which enough stockholders must have consented"
        yield Deadline(
            "delivery", what, unique((*delivery, *consent)), charged=(Role.STOCKHOLDER,), steps=where, silent=silent
        )
        return
    last = after(setting.day, law.within)
    step = Point(f"{law.within} after {phrases.day(setting.day)}, the earliest date, is {phrases.day(last)}", law)
    yield Deadline(
        "delivery",
        what,
        unique((law, *delivery, *consent)),
        opens=When(setting.day),
        due=When(last),
        charged=(Role.STOCKHOLDER,),
        missed=(Point("no written consent is then effective to take the action", law),),
        steps=(step, *where),
        convention=law.reading or COUNTED,
    )


def _told(setting: Setting) -> Iterator[Deadline]:
    law = setting.corporation.find(ConsentNotice)
    if law is None:
        return
    givers = setting.corporation.every(NoticeGiver, all_notices=True)
    yield Deadline(
        "consent_notice",
        f"notice of the action to {law.to}, {law.when}",
        unique((law, *givers)),
        charged=tuple(dict.fromkeys(role for each in givers for role in each.by)),
        steps=(Point("it is due only where not all have consented", law),),
        silent=f"a number of days for it: it is given {law.when}",
    )


def of_directors(setting: Setting) -> Iterator[Deadline]:
    """The signatures of all, and the filing; the texts set no day for either."""
    for law in setting.corporation.every(WrittenConsent, bodies=Body.BOARD):
        yield Deadline(
            "signatures",
            "the written consent of all the directors",
            (law,),
            charged=(Role.DIRECTOR,),
            steps=(Point("it may be signed before or after the action", law),) if law.after_too else (),
            silent="a day by which the directors sign",
        )
    yield from _filed(setting, Body.BOARD)


def _filed(setting: Setting, body: Body) -> Iterator[Deadline]:
    law = setting.corporation.find(ConsentFiling, bodies=body)
    if law:
        what = f"filing the consent {law.where}"
        yield Deadline("filing", what, (law,), silent="a day by which the consent is filed")
