"""The dates of a follow-up: which fact a lone date or a lone time changes, and in which year it lies."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, Final

from dateutil.relativedelta import relativedelta
from msgspec.structs import replace

from bot.days_anew import MOVED
from bot.form_of_follow_ups import ASKED_OF, WOULD_DO, is_elliptical
from bot.state import State
from bot.understand import patterns as re
from bot.understand.dates import Moment, last_such_day, last_weekday
from bot.understand.form import asking
from bot.understand.question import Question
from rules.days import When, after, before, in_year_nearest
from rules.registry import RULES
from rules.terms import Span

_BEFORE_THE_MEETING: Final = ("notice_at", "delivered_at", "record_date", "resolution_at")


def in_its_month(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """A day without its month ("and the 6th?") is of the month of the same fact before."""
    numbered = [each for each in question.moments if _NUMBERED.fullmatch(each.text.strip())]
    placed = {each.date for each in question.moments if each not in numbered}  # "this Wednesday, the 25th"
    alone = {each.date for each in numbered} - placed
    found = dict(said)
    for name, each in said.items():
        before_now = state.facts.get(name)
        if not isinstance(each, When) or each.date not in alone:
            continue
        recorded = said.get("record_date") or state.facts.get("record_date")
        if name == "acquired_at" and isinstance(recorded, When):
            found[name] = replace(each, date=_nearest(each.date.day, recorded.date))
        elif isinstance(before_now, When):
            found[name] = replace(each, date=_beside(state, name, each.date.day, before_now.date))
        elif known := _known(state, each.date.day):
            found[name] = replace(each, date=known)
        elif name in _BEFORE_THE_MEETING and isinstance(meeting := state.facts.get("meeting_at"), When):
            found[name] = replace(each, date=last_such_day(each.date.day, meeting.date))
        elif computed := _computed(state):
            found[name] = replace(each, date=_nearest(each.date.day, computed))
    return found


def _known(state: State, day: int) -> date | None:
    """The day of that number that was spoken of before, where there is just one."""
    days = {each.date for name, each in state.facts.items() if isinstance(each, When) and each.date.day == day}
    return days.pop() if len(days) == 1 else None


def _beside(state: State, name: str, day: int, last: date) -> date:
    """The day of that number for a fact that was told before: of its month; of the nearest one, where it must come before the meeting."""
    meeting = state.facts.get("meeting_at")
    held = meeting.date if isinstance(meeting, When) else None
    if held and name in _BEFORE_THE_MEETING and last <= held:
        months = [last.replace(day=1) + relativedelta(months=each) for each in (-1, 0, 1)]
        days = [each.replace(day=day) for each in months if day <= monthrange(each.year, each.month)[1]]
        return min((each for each in days if each <= held), key=lambda each: abs(each - last), default=last)
    if day > monthrange(last.year, last.month)[1]:
        return last
    same = last.replace(day=day)
    later = held and name == "adjourned_to" and same < held <= last
    return same + relativedelta(months=1) if later else same


def _computed(state: State) -> date | None:
    """The latest day that the last answer computed."""
    days = [_ISO.match(each) for each in state.found.values() if isinstance(each, str)]
    return max((date.fromisoformat(each[0]) for each in days if each), default=None)


def _nearest(day: int, to: date) -> date:
    """The day of a month of that number that is nearest to another day."""
    months = [(to.replace(day=1) + relativedelta(months=each)) for each in (-1, 0, 1)]
    days = [each.replace(day=day) for each in months if day <= monthrange(each.year, each.month)[1]]
    return min(days, key=lambda each: abs(each - to))


_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


_NUMBERED: Final = re.compile(r"(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)


def before_the_event(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """A lone day without its year that is just past ("Nov 20?"), where what is measured lies before an event to come."""
    event = state.facts.get("event_at") or state.facts.get("meeting_at")
    told = said.get("meeting_at")
    if not isinstance(event, When) or not isinstance(told, When) or not _ONLY_A_DAY.fullmatch(question.text):
        return said
    given = any(each.year_given or each.relative for each in question.moments)
    before = _last_before(told.date, event.date)
    near = told.date > event.date and event.date - before <= _A_SEASON
    return {**said, "meeting_at": replace(told, date=before)} if near and not given else said


_A_SEASON: Final = timedelta(days=100)
_ONLY_A_DAY: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|ok|what about|how about|say|is|was)\W+)*(?:on )?[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?: (?:ok|okay|fine|then|do))?\W*",
    re.IGNORECASE,
)
"""Nothing but a day of a month."""


def in_its_year(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """A day without a year is the last one before the meeting that the conversation is about."""
    said = _resolved_near(state, question, _paid_after(state, question, said))
    meeting = state.facts.get("meeting_at")
    floating = {_in_year(each.date) for each in question.moments if not (each.year_given or each.relative)}
    consent = state.facts.get("consent_at")
    if isinstance(consent, When) and "delivered_at" in said and _in_year(said["delivered_at"].date) in floating:
        return {
            **said,
            "delivered_at": replace(said["delivered_at"], date=_first_after(said["delivered_at"].date, consent.date)),
        }
    anew = said.get("meeting_at")
    if isinstance(meeting, When) and isinstance(anew, When) and abs(anew.date - meeting.date) <= _MONTHS_AFTER:
        meeting = anew
    elif not isinstance(meeting, When) or anew is not None:
        return said
    later = said.get("adjourned_to")
    if later and later.date < meeting.date and _in_year(later.date) in floating:
        said = {**said, "adjourned_to": replace(later, date=_first_after(later.date, meeting.date))}
    weekdays = {each.date for each in question.moments if _THE_DAY.search(question.text[: each.end])}
    return {
        name: replace(each, date=_last_before(each.date, meeting.date))
        if name in _BEFORE_THE_MEETING and _in_year(each.date) in floating
        else replace(each, date=last_weekday(each.date, meeting.date))
        if name in _BEFORE_THE_MEETING and isinstance(each, When) and each.date in weekdays
        else each
        for name, each in said.items()
    }


def _paid_after(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """A dividend without a year is paid after the resolution that is known."""
    event, resolution = said.get("event_at"), state.facts.get("resolution_at")
    given = any(each.year_given or each.relative for each in question.moments)
    if not isinstance(event, When) or not isinstance(resolution, When) or given or event.date >= resolution.date:
        return said
    return {**said, "event_at": replace(event, date=_first_after(event.date, resolution.date))}


def _resolved_near(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """A resolution on consents, without a year, lies near the delivery of the first of them."""
    resolution, delivered = said.get("resolution_at"), state.facts.get("delivered_at")
    given = any(each.year_given or each.relative for each in question.moments)
    if not isinstance(resolution, When) or not isinstance(delivered, When) or given:
        return said
    return {**said, "resolution_at": replace(resolution, date=in_year_nearest(resolution.date, delivered.date))}


def _in_year(day: date) -> tuple[int, int]:
    """The month and the day."""
    return day.month, day.day


def _first_after(day: date, event: date) -> date:
    while day < event:
        day += relativedelta(years=1)
    return day


_MONTHS_AFTER: Final = timedelta(days=90)
"""A day without a year that lies further behind the event is meant to be before it."""


def _last_before(day: date, event: date) -> date:
    while day > event and day - event > _MONTHS_AFTER:
        day -= relativedelta(years=1)
    while (later := day + relativedelta(years=1)) <= event:
        day = later
    return day


_THE_DAY: Final = re.compile(r"\b(?:the|that) (?:mon|tues|wednes|thurs|fri|satur|sun)day$", re.IGNORECASE)
_PAID: Final = re.compile(r"\b(?:pay\w*|paid|dividend)\b", re.IGNORECASE)


def moved_by(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """An event that is put off or brought forward by a length of time ("they push the meeting back by a week")."""
    match = MOVED.search(question.text)
    span = next((said[name] for name in ("notice_period", "proxy_term") if isinstance(said.get(name), Span)), None)
    fact = "event_at" if match and _PAID.search(match["what"]) else "meeting_at"
    event = state.facts.get(fact)
    if match is None or span is None or span.in_hours or not isinstance(event, When) or fact in said:
        return said
    earlier = match["forward"] or (match["earlier"] and not match["back"])
    day = (before if earlier else after)(event.date, span)
    rest = {name: each for name, each in said.items() if name not in ("notice_period", "proxy_term")}
    return {**rest, fact: replace(event, date=day)}


_TELLING: Final = re.compile(
    r"\b(?:notice|notif\w+|tell|told|inform\w*|send|sent|phon(?:e|es|ed|ing)|rings?|rang|calls? (?:each|every\w*|all|them|him|her|us)|reach\w*|get hold|got hold|fax\w*|wir(?:e|ed)|deliver\w*|hand(?:ed)?|e-?mail\w*|(?:they|we|i|it|you|company) (?:do(?:n't| not) |does(?:n't| not) |only )?(?:mail|post)(?:s|ed)?|by (?:tele)?phone|by (?:post|mail|hand|courier|text))\b",
    re.IGNORECASE,
)
_ARRIVES: Final = re.compile(
    r"\b(?:won't|will not|wouldn't|doesn't|didn't) (?:have|get|see|receive|open)\b[^.?!;]{0,30}\b(?:until|till|before)\b|\b(?:arrives?|arrived|lands?|landed|reach(?:es|ed)?|gets? (?:it|there)|got (?:it|there)|opens?|opened)\b[^.?!;]{0,30}\bon(?:ly)?\b",
    re.IGNORECASE,
)
"""When a letter is in somebody's hands, which does not matter."""
_BOARD_VOTES: Final = re.compile(
    r"\bboard (?:votes?|adopts?|acts?|decides?|resolves?|passes|approves?|fixes|sets)\b", re.IGNORECASE
)
_BOARD_MEETS: Final = re.compile(r"\bboard (?:meets?|met|meeting)\b", re.IGNORECASE)


def _told_then(state: State, question: Question) -> bool:
    """Whether a lone day is that on which people are told of the meeting that is known ("if I get hold of him at 3 tomorrow?")."""
    said = _TELLING.search(question.text) and not _THE_MEETING.search(question.text)
    return bool(said) and isinstance(state.facts.get("meeting_at"), When)


def _adjourned_then(state: State, question: Question) -> bool:
    """Whether a lone day is another one to which the meeting would be adjourned ("jan 5 then, still no new notice?")."""
    return state.date == "adjourned_to" and not _THE_MEETING.search(question.text)


_THE_MEETING: Final = re.compile(r"\b(?:meeting|mtg|meets?|held|hold (?!of)|session|starts?|begins?)\b", re.IGNORECASE)
_MEETS: Final = re.compile(r"\b(?:everyone|everybody|we|they|directors|board|it) (?:meets?|met)\b", re.IGNORECASE)
_EARLIEST: Final = re.compile(r"\b(?:earliest|first|oldest)\b", re.IGNORECASE)
_SIGNS_IT: Final = re.compile(
    r"\b(?:sign|signs|signed|date|dated|give|gave|made?) (?:it|one|mine|that|this)\b|\b(?:is|it's|was) dated\b",
    re.IGNORECASE,
)
"""The proxy of which was spoken."""
_DATES: Final = ("delivered_at", "notice_at", "requested_at", "consent_at", "record_date")
"""What a lone date is where the rule takes no date of the kind that its words tell of."""


def dates_said(
    state: State, question: Question, used: tuple[str, ...], said: dict[str, Any]
) -> Iterator[tuple[str, Any]]:
    """A lone date takes the place of the last one; a lone time is put to the day that is known."""
    if "consent_at" in said and "proxy_at" in used and "proxy_at" not in said:
        said = {"proxy_at" if name == "consent_at" else name: each for name, each in said.items()}
    said = _dated_and_used(question, used, _on_that_day(state, question, said))
    moments = [name for name, each in said.items() if isinstance(each, When)]
    arrives = {"notice_at"} <= {*state.facts} & {*used} and _ARRIVES.search(question.text)
    for name, each in said.items():
        if name in moments and arrives and (name != "notice_at" or len(question.moments) == 1):
            continue
        if name == "meeting_at" and each.time is None and _SAME_TIME.search(question.text):
            event = state.facts.get("meeting_at")
            yield name, replace(each, time=event.time) if isinstance(event, When) else each
        elif len(moments) != 1 or name not in moments or name in state.waiting:
            yield name, each
        else:
            yield _lone_day(state, question, used, name, each)


def _on_that_day(state: State, question: Question, said: dict[str, Any]) -> dict[str, Any]:
    """What is told, with "that Friday" as the Friday of which was spoken."""
    pointed = {each.date for each in question.moments if _THAT_DAY.search(question.text[: each.end])}
    known = [each.date for name, each in state.facts.items() if isinstance(each, When) and name != "now"]
    found = dict(said)
    for name, each in said.items():
        same = [day for day in known if isinstance(each, When) and day.weekday() == each.date.weekday()]
        if same and each.date in pointed:
            found[name] = replace(each, date=same[0])
    return found


def _dated_and_used(question: Question, used: tuple[str, ...], said: dict[str, Any]) -> dict[str, Any]:
    """What is told of another proxy, which bears one day and is to be used on the other ("one dated June 1, good on March 3?")."""
    if "proxy_at" not in used or len(question.moments) != _TWO:
        return said
    dated = [each for each in question.moments if _DATED.search(question.text[: each.start])]
    other = [each for each in question.moments if each not in dated]
    if len(dated) != 1 or len(other) != 1:
        return said
    rest = {name: each for name, each in said.items() if name == "now" or not isinstance(each, When)}
    days = {"proxy_at": dated[0], "meeting_at": other[0]}
    return {**rest, **{name: When(each.date, each.time) for name, each in days.items()}}


_TWO: Final = 2
_DATED: Final = re.compile(r"\b(?:dated|signed(?: on)?|of)(?: the)? $", re.IGNORECASE)
_THAT_DAY: Final = re.compile(
    r"\b(?:that|that same|the same) (?:mon|tues|wednes|thurs|fri|satur|sun)day$", re.IGNORECASE
)


_OF_THE_MEETING_DAY: Final = frozenset(("earliest_start", "earliest_meeting", "latest_meeting"))
"""What an answer tells of when the meeting may be held."""


def meets_then(state: State, question: Question) -> bool:
    """Whether a lone moment is one for the meeting, whose earliest start the last answer told ("so noon tomorrow works?")."""
    told = (
        not _OF_THE_MEETING_DAY.isdisjoint(state.found)
        and "notice_at" in state.facts
        and "meeting_at" not in state.facts
    )
    return told and question.polar and len(question.moments) == 1 and bool(WOULD_DO.search(question.text))


def _lone_day(state: State, question: Question, used: tuple[str, ...], name: str, each: When) -> tuple[str, When]:
    """The fact that a lone day or hour tells, by its words, else that which was asked about last."""
    special = _by_its_words(state, question, used, name) or _adjourned_anew(state, question, used, name)
    if special or meets_then(state, question):
        return special or "meeting_at", each
    event = state.facts.get("meeting_at")
    if isinstance(event, When) and _IT_MOVES.search(question.text):
        return "meeting_at", replace(each, time=event.time if _SAME_TIME.search(question.text) else each.time)
    time_only = lone_time(question)
    target = _timed(state, question) if time_only else None
    if time_only and target:
        return target, replace(state.facts[target], time=time_only.time)
    another = (
        name == "meeting_at"
        and not _MEETS.search(question.text)
        and (is_elliptical(question) or _adjourned_then(state, question) or _is_now_then(question))
    )
    if state.date in used and _DAY_JUDGED.search(question.text):
        return str(state.date), each
    if "record_date" in used and state.date == "event_at" and _ON_THE_LIMIT.search(question.text):
        return "record_date", each
    if state.date and (name not in used or another):
        return state.date, each
    if name in used:
        return name, each
    first = "consent_at" in used and _EARLIEST.search(question.text)
    return "consent_at" if first else next((other for other in _DATES if other in used), name), each


def _is_now_then(question: Question) -> bool:
    """Whether a message tells what day that of before is now ("they slipped again, now it's Monday the 4th")."""
    return any(_IT_IS.search(question.text[: each.start]) for each in question.moments)


_IT_IS: Final = re.compile(
    r"\b(?:it(?:'s| is|'ll be| will be| was| became)|make (?:it|that)|(?:we|they)(?:'re| are) (?:down to|at)|(?:is|was) (?:really|actually))(?: (?:now|really|actually|only|more like|going to be))*(?: on| by)?(?: the)?\s*$",
    re.IGNORECASE,
)
_DAY_JUDGED: Final = re.compile(
    r"^\W*(?:(?:and|so|but|then|ok)\W+)*(?:would|will|is|was|might|could) (?:[a-z]+ )?(?:the )?[a-z]* ?\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})? (?:have been |be |still |already |then )*too (?:far|early|late|soon)\b",
    re.IGNORECASE,
)
"""Another day for that of before is judged ("would March 3 have been too far ahead as well?")."""
_ON_THE_LIMIT: Final = re.compile(
    r"\d(?:st|nd|rd|th)? (?:\w+ )?(?:is|was|would be) (?:then |already |now |still )?(?:out|too (?:late|early|soon|close)|ok|okay|fine|allowed|possible|in|good)\b",
    re.IGNORECASE,
)
"""A day is held against the limits of the last answer ("so the 11th is out?")."""
_IT_MOVES: Final = re.compile(
    r"\bif (?:the |our )?(?:meeting|mtg|agm) (?:is|was|were|gets?|takes place)(?: held)?(?: on| at)?(?! adjourn)\b|\b(?:it|that|the (?:meeting|mtg|date|whole thing))(?:'s| is| was| has| gets?| got)? (?:been )?(?:moves?|moved|slides?|slid|slips?|slipped|shifts?|shifted|pushed|bumped|rescheduled|postponed)\b[^?.!;]{0,20}\bto\b",
    re.IGNORECASE,
)
_SAME_TIME: Final = re.compile(r"\bsame (?:time|hour)\b", re.IGNORECASE)


def _adjourned_anew(state: State, question: Question, used: tuple[str, ...], name: str) -> str | None:
    """Another day to which the meeting would be adjourned, once its own day is known ("they want the 18th")."""
    known = "adjourned_to" in used and isinstance(state.facts.get("meeting_at"), When) and not lone_time(question)
    beside = name == "record_date" and question.facts.get("new_record_date") is not None
    put_off = name in ("notice_at", "event_at") and (
        _PUT_OFF.search(question.text) or _NEEDS_MAILING.search(question.text)
    )
    other = name == "meeting_at" and not _THE_MEETING.search(question.text) and not _FIRST_DAY.search(question.text)
    return "adjourned_to" if known and (beside or other or put_off) else None


_PUT_OFF: Final = re.compile(
    r"\b(?:put off|postponed|adjourned|carried over|resum\w+|reconven\w+|picked up)\b[^?.!;]{0,25}\b(?:to|until|till|on)\b",
    re.IGNORECASE,
)
_NEEDS_MAILING: Final = re.compile(
    r"\b(?:would|will|does|do|is|should)(?: not|n't)? (?:need|require|take|mean|call for)s? (?:an?|any|no|another|a new|a fresh|us to)?\s*(?:mailing|notice|mail|post|new notice|letter)"
    r"|\b(?:do|would|must|should|will) (?:we|they|you|i) (?:(?:still|then|also|now) )?(?:need|have to (?:send|give|mail)|send|give|mail)(?: out)? (?:(?:an?|any|another|the|new|fresh) )*(?:notice|mailing|letter)s? (?:for|with|if)\b",
    re.IGNORECASE,
)
"""A day is named that would take a notice or not, and not the day of one."""
_FIRST_DAY: Final = re.compile(r"\b(?:original\w*|first|adjourned (?:on|from)|was on|took place)\b", re.IGNORECASE)


_SAYS_A_DAY: Final = re.compile(
    r"\b(?:letter|note|it|page \w+|(?:first|second|last|next) page|paper|resignation|back)\b[^?.;]{0,20}\b(?:says|said|states|stated|names|named|reads|gives|gave)\b(?! (?:no|nothing|neither)\b)|\b(?:effective|as of|leaves|leaving|out) (?:on )?(?:the )?$",
    re.IGNORECASE,
)
"""The letter names the day on which the resignation takes effect."""


def _by_its_words(state: State, question: Question, used: tuple[str, ...], name: str) -> str | None:
    """What the words of a message say that its day is: of a proxy, of the board's meeting, of the notice."""
    if "effective_at" in used and _SAYS_A_DAY.search(question.text):
        return "effective_at"
    if "proxy_at" in used and "proxy_at" not in state.facts and _SIGNS_IT.search(question.text):
        return "proxy_at"
    proxy = "proxy_term" in used and "proxy_at" in used
    if proxy and _OF_THE_VOTE.search(question.text):
        return "meeting_at"
    if proxy and _BEARS_IT.search(question.text):
        return "proxy_at"
    if name in ("meeting_at", "consent_at") and "resolution_at" in used and _BOARD_VOTES.search(question.text):
        return "resolution_at"
    met = (_BOARD_MET_ON.search(question.text[: each.start]) for each in question.moments)
    of_board = any(each and (each["board"] or name == "record_date") for each in met)
    if name in ("meeting_at", "consent_at", "record_date") and "resolution_at" in used and of_board:
        return "resolution_at"
    if name != "meeting_at":
        return None
    if "board_meets_at" in used and _BOARD_MEETS.search(question.text):
        return "board_meets_at"
    told = "notice_at" in used and not lone_time(question) and _told_then(state, question)
    return "notice_at" if told else None


_BOARD_MET_ON: Final = re.compile(
    r"\b(?:(?P<board>board|directors)|they|it) (?:(?:had|has|have|only|just|first) )*(?:meets?|met|resolved?|resolves|votes?|voted|acts?|acted|decided?|decides)(?: on it)?(?: on)?(?: the)?\s*$",
    re.IGNORECASE,
)
"""The day is that on which the board acts, and not the one that it picks."""
_OF_THE_VOTE: Final = re.compile(
    r"\b(?:meeting|mtg|meet|agm|voted?|voting|used?|cast)\b(?![^?.!;]{0,25}\bprox(?:y|ies)\b)", re.IGNORECASE
)
"""The day is that on which the proxy is voted."""
_BEARS_IT: Final = re.compile(
    r"\b(?:dated?|from|signed|given|gave|made|issued|executed|granted|written|wrote|of)\b(?: (?:on|it|them|to|me|us|him|her|back|in|the|mine|is|was|that|proxy|card))* *(?:\w+ )?\d",
    re.IGNORECASE,
)
"""The day is that of the proxy itself."""


def lone_time(question: Question) -> Moment | None:
    """A time of day without its day ("and at 5pm?")."""
    return next((each for each in question.moments if each.time_only), None)


def _timed(state: State, question: Question) -> str | None:
    """The fact whose hour a lone time changes: of the notice where it is spoken of, of a meeting with an hour, or of the last date."""
    meeting, notice = state.facts.get("meeting_at"), state.facts.get("notice_at")
    last = state.facts.get(state.date or "")
    if isinstance(last, When) and last.time and not _THE_MEETING.search(question.text):
        return state.date
    if isinstance(notice, When) and notice.time and _TELLING.search(question.text):
        return "notice_at"
    if isinstance(meeting, When) and (meeting.time or state.date not in state.facts):
        return "meeting_at"
    return state.date if state.date in state.facts else None


def _is_this_moment(when: When, now: Any) -> bool:  # noqa: ANN401 - a datetime, or nothing
    """Whether a moment is that of asking."""
    return (
        isinstance(now, datetime)
        and when.date == now.date()
        and when.time == now.time().replace(second=0, microsecond=0)
    )


def _in_the_question(question: Question) -> set[date]:
    """The days that stand in the sentence that asks, where others stand before it."""
    sentence = asking(question.text)[-1]
    start = question.text.rfind(sentence)
    inside = {each.date for each in question.moments if each.start >= start >= 0}
    outside = {each.date for each in question.moments if each.start < start}
    return inside - outside if outside else set()


def changed_date(state: State, question: Question, facts: dict[str, Any]) -> str | None:
    """The only fact of a day that a message has changed, whatever its own words take that day for."""
    told = {each.date.day for each in question.moments}
    changed = [
        name
        for name, each in facts.items()
        if isinstance(each, When) and each != state.facts.get(name) and each.date.day in told
    ]
    return changed[0] if len(changed) == 1 else None


def last_date(question: Question, rule: str) -> str | None:
    """The fact that a further date would change: of two, the one that is not the moment of asking."""
    today = {each.date for each in question.moments if each.relative}
    named = {
        name: each for name, each in question.facts.items() if isinstance(each, When) and name in RULES[rule].facts
    }
    fixed = [name for name, each in named.items() if each.date not in today]
    now = question.facts.get("now")
    asked = _in_the_question(question)
    told = [name for name, each in named.items() if each.date in asked]
    if len(told) == 1 and len(named) > 1:
        return told[0]
    names = fixed or [name for name, each in named.items() if not _is_this_moment(each, now)] or list(named)
    if len(names) > 1:
        measured = (ASKED_OF.get(rule), "adjourned_to", "notice_at", "delivered_at")
        return next((name for name in measured if name in names), None)
    return names[0] if names else None
