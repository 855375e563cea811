"""Reading a request for what is due, what is coming up, what was missed."""

from calendar import month_name, monthrange
from datetime import date, datetime, timedelta
from typing import Final

from msgspec import Struct

from bot.events import naming
from bot.understand import patterns as re
from bot.understand.dates import find_moments
from rules import phrases
from rules.deadlines.chain import EventKind

_AHEAD: Final = 30
"""Days that are looked ahead where nothing else is asked for."""
_NOUN: Final = rf"(?:the |our |this |next )?(?P<noun>{naming.ANY_NOUN})"
_MONTHS: Final = "|".join(month_name[1:])
_SPAN: Final = (
    r"(?P<span>(?:in|within|over|during|for)? ?(?:the )?(?:next|coming|following) (?P<amount>\d{1,3}|two|three|four|five|six|couple of|few)? ?(?P<unit>days?|weeks?|months?|quarter|year)"
    rf"|(?:in )?(?P<count>\d{{1,3}}) (?P<units>days?|weeks?|months?)|(?:in |for )?this (?P<this>week|month|quarter|year)|today|tomorrow|soon|(?:in|during|for) (?P<month>{_MONTHS})(?: (?P<year>20\d\d))?"
    rf"|(?:by|before|until|till|through|up to) (?P<until>.{{2,30}}?)|(?:for|because of|before|with|on) {_NOUN})"
)
_LEAD: Final = r"\W*(?:(?:hi|hello|hey|ok(?:ay)?|so|and|then|please|pls|remind me,?|can you|could you|tell me|show me|bylaws|(?:at|for|in) the company|quick q(?:uestion)?)\b[\s,:;!.-]*)*"
_END: Final = r"(?: (?:(?:for|at|of) the company|please|now|again|next|for us|at all|for me))*\W*"
_DUE: Final = (
    r"(?:what(?: is| are| will be|'?s| else is| all is)?|anything|is anything|is there anything)(?: (?:our|the|we have|next|still|there))* "
    r"(?:due|coming up|coming|up next|ahead of us|ahead|upcoming|on (?:the|our) calendar|outstanding|pending)"
)
_DEADLINES: Final = (
    r"(?:(?:what|which|when are|what are|when is|what is|what's|show|list|give|any|do we have any|are there any|have we got any|get)(?: (?:me|us|all|of|the|our|there))* )?"
    r"(?:(?:all|our|the|upcoming|next|open|coming|current) )*(?:deadlines?|due dates|key dates|reminders)"
    r"(?: (?:are|is|do we have|we have|there|have we got|coming up|coming|due|ahead|next|upcoming|open|planned|pending|fall))*"
)
_PLANNED: Final = (
    r"(?:what|which)(?: (?:events|meetings))? (?:are|is|have we|do we have|did we)(?: (?:now|currently))? (?:planned|scheduled|on (?:the|our) calendar)|"
    r"(?:show|list)(?: (?:me|us))?(?: (?:all|the|our|planned|upcoming|scheduled))* (?:events|meetings|calendar)"
)
_TO_DO: Final = r"what (?:do|must|should) we (?:still )?(?:have to |need to )?do(?: next)?|what (?:needs|has|remains|is left|still needs|still has) to be done|what(?:'s| is) (?:left|next)(?: to do)?"
_MISSED: Final = (
    r"(?:(?:which|what|any)(?: of (?:our|the))? (?:deadlines?|dates?|things?) (?:have|did|are|were) (?:we )?(?:already )?(?:missed|miss|late (?:on|with|for)|overdue|past|been missed)"
    r"|(?:have|did|do) we (?:already )?(?:missed|miss) (?:any(?:thing| deadlines?| dates?)?|a deadline|something)|what (?:have|did) we (?:already )?miss(?:ed)?"
    r"|are we (?:late|behind|overdue) (?:on|with|for) (?:anything|something|any deadlines?)|(?:is )?anything (?:overdue|late|past due|missed)"
    r"|what(?:'s| is| are)? (?:overdue|past due)|(?:show |list )?(?:me |us )?(?:the |our |all )?(?:missed|overdue|past) deadlines|any missed deadlines|missed (?:any )?deadlines)"
)


class Wanted(Struct, frozen=True):
    """What is asked for: up to which day, from which, for which kinds, missed ones; in the words that said so."""

    until: date
    since: date
    words: str
    kinds: tuple[EventKind, ...] = ()
    missed: bool = False
    plain: bool = True
    """Whether the words are plainly about deadlines, even where nothing is planned."""


_ASKS: Final = tuple(
    (re.compile(rf"{_LEAD}(?:{words})(?: (?:{_SPAN}))?{_END}", re.IGNORECASE), missed, plain)
    for words, missed, plain in (
        (_MISSED, True, True),
        (_DEADLINES, False, True),
        (_DUE, False, True),
        (_PLANNED, False, True),
        (_TO_DO, False, False),
    )
)


def read(text: str, now: datetime) -> Wanted | None:
    """What a message, well spelt, asks of the deadlines; None where it does not ask that. `now` is the local time."""
    text = " ".join(text.split())
    if len(text) > 120:  # noqa: PLR2004 - a longer one is a question with a story
        return None
    for pattern, missed, plain in _ASKS:
        match = pattern.fullmatch(text)
        if match and (plain or match["span"] or len(text.split()) > 1):
            return _wanted(match, text, now, missed=missed, plain=plain)
    return None


def _wanted(match: re.Match[str], text: str, now: datetime, *, missed: bool, plain: bool) -> Wanted | None:
    groups = match.groupdict()
    today = now.date()
    kinds = naming.kinds_in(groups["noun"] or "")
    if kinds and not set(kinds) <= set(naming.MEETINGS):
        return None  # "what is the deadline for nominations?" is a question for its rule
    span = (groups["span"] or "").strip().lower()
    if groups["until"]:
        kinds = naming.kinds_in(re.sub(r"^(?:the|our|this|next) ", "", groups["until"]))
        moments = find_moments(text, now)
        if kinds and not moments:
            return Wanted(date.max, today, "in all", kinds, missed, plain)
        if len(moments) != 1:
            return None
        return Wanted(moments[0].date, today, f"until {phrases.day(moments[0].date)}", kinds, missed, plain)
    since, until = _window(groups, span, today)
    if kinds:
        until = date.max
    words = f"until {phrases.day(until)}" if until < date.max else "in all"
    if since > today:
        words = f"from {phrases.day(since)} to {phrases.day(until)}"
    return Wanted(until, since, words, kinds, missed, plain)


def _window(groups: dict[str, str | None], span: str, today: date) -> tuple[date, date]:
    if span == "today":
        return today, today
    if span == "tomorrow":
        return today + timedelta(days=1), today + timedelta(days=1)
    if groups["month"]:
        return _month(groups["month"], groups["year"], today)
    if groups["this"]:
        return today, _end_of(groups["this"].lower(), today)
    unit = (groups["unit"] or groups["units"] or "").lower()
    if unit and not (groups["amount"] or groups["count"]):
        return _next(unit, today)
    return today, today + timedelta(days=_days(groups["amount"] or groups["count"], unit))


def _days(amount: str | None, unit: str) -> int:
    words = {"couple of": 2, "few": 3, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
    if not unit:
        return _AHEAD
    number = int(amount) if amount and amount.isdigit() else words.get((amount or "").lower(), 1)
    return number * {"day": 1, "week": 7, "month": 31}.get(unit.rstrip("s"), 365)


def _month(name: str, year: str | None, today: date) -> tuple[date, date]:
    number = next(place for place, each in enumerate(month_name) if each.lower() == name.lower())
    chosen = int(year) if year else today.year + (number < today.month)
    last = date(chosen, number, monthrange(chosen, number)[1])
    return max(date(chosen, number, 1), today) if last >= today else date(chosen, number, 1), last


def _end_of(unit: str, today: date) -> date:
    """The last day of this week (a Sunday), month, quarter or year."""
    if unit == "week":
        return today + timedelta(days=6 - today.weekday())
    month = {"month": today.month, "quarter": (today.month + 2) // 3 * 3}.get(unit, 12)
    return date(today.year, month, monthrange(today.year, month)[1])


def _next(unit: str, today: date) -> tuple[date, date]:
    """The next week, month, quarter or year as the calendar has it; "the next days" are seven."""
    unit = unit.rstrip("s")
    if unit == "day":
        return today, today + timedelta(days=7)
    first = _end_of(unit, today) + timedelta(days=1)
    return first, _end_of(unit, first)
