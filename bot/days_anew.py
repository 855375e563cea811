"""Messages that ask the last rule anew of another day: one that would do, one that is moved, the deadline."""

from datetime import date, timedelta
from typing import Final

from bot.form_of_follow_ups import ASKED_OF, SHORT, TWICE_SHORT, is_brief
from bot.state import State
from bot.understand import patterns as re
from bot.understand.question import Question
from rules.registry import RULES


def asks_if_day_would_do(state: State, question: Question) -> bool:
    """Whether another day is asked about, where the last rule measures days ("would January 5 work?")."""
    known = any(name in state.facts for name in ("meeting_at", "event_at", "resolution_at"))
    short = len(question.text.split()) <= 2 * SHORT + 2
    asks = short and _WOULD_THE_DAY.match(question.text)
    judged = len(question.text.split()) <= _A_STORY and _IN_TIME.search(question.text)
    of_notice = _WITHOUT_NOTICE.search(question.text) or _NOTICE_FOR_IT.search(question.text)
    judged = judged or (short and state.rule in ADJOURNED and of_notice)
    return state.rule in ASKED_OF and known and bool(question.moments and (asks or judged))


_WITHOUT_NOTICE: Final = re.compile(
    r"^(?=[^?]*\b(?:ok|okay|fine|allowed|possible|works?|do|good|alright|valid|permitted|too late|legal)\b)[^?]*\b(?:no|without(?: an?(?:other)?| any)?|w/o(?: an?)?|skipping the|with no|sans)(?: (?:new|fresh|more|further|second))? (?:notice|mailing)\b",
    re.IGNORECASE,
)
"""A day of an adjournment, and that no notice is given of it ("January 8 without notice, is that fine?")."""
_NOTICE_FOR_IT: Final = re.compile(
    r"\b(?:need|needed|required?|send|give|mail)\b[^?.;]{0,20}\b(?:notice|mailing|letter)s?\b (?:for|if|with|when)\b|\b(?:notice|mailing) (?:needed|required|necessary) (?:for|if|with|when)\b",
    re.IGNORECASE,
)
"""Whether another day takes a notice ("do we need one for the 20th?")."""
_A_STORY: Final = 24
"""So many words tell what was done on a day, and ask if that was in time."""


_IN_TIME: Final = re.compile(
    r"\b(?:in time|on time|too (?:late|early|soon|far (?:ahead|off|out|back|away|in advance|before))|soon enough|early enough|timely|(?:is|was|would be) (?:out|off the table))(?: (?:of|from|before) (?:it|that|(?:the|our) (?:[\w']+ )?(?:meeting|mtg|agm)))?(?:,? (?:as well|too|either|also))?\W*$",
    re.IGNORECASE,
)
_WOULD_THE_DAY: Final = re.compile(
    r"\W*(?:(?:and|so|but|then|ok|well|hm+)\W+)*(?:would|will|does|could|is|can|might|may|how about|what about)\b(?![^?]*\b(?<!ahead of the )(?<!before the )(?:meeting|hold|held|vote|notice)\b)[^?]*\b(?:do|work|ok|okay|fine|good|late|early|far (?:ahead|off|out|back|away|in advance|before)|count|qualify|fly|permissible|permitted|allowed|possible|acceptable|valid|legal|lawful|proper|compliant|be chosen|be used)\b|^\W*(?:(?:and|so|but|then|ok)\W+)*(?:(?:might|may|could|can) (?:it|that) be|(?![^?]*\brecord date)(?:could|can|may|might) (?:it|they|we|the board) (?:(?:then|also|still|instead|even|just) )*(?:choose|pick|use|take|set|fix|go (?:with|for)))\b",
    re.IGNORECASE,
)


def board_meets_anew(state: State, question: Question) -> bool:
    """Whether the board meets on another day, where the report of a committee is due ("what if the board meets on Dec 8?")."""
    return state.rule == "committees.report" and bool(question.moments) and bool(BOARD_MEETS.search(question.text))


BOARD_MEETS: Final = re.compile(
    r"\b(?:board|directors|they|it) (?:only |just )?(?:meets?|met|sits?|convenes?)\b", re.IGNORECASE
)


def moves_event(state: State, question: Question) -> bool:
    """Whether the event of the conversation is moved by a length of time ("they push it back by a week. still good?")."""
    known = any(name in state.facts for name in ("meeting_at", "event_at"))
    brief = len(question.words) <= TWICE_SHORT
    return known and brief and "notice_period" in question.facts and bool(MOVED.search(question.text))


def asks_deadline_anew(state: State, question: Question) -> bool:
    """Whether the day for a nomination is asked for again, with other dates of the meeting or of its notice."""
    asks = question.facts.get("asks_date") or _A_DAY.search(question.text) or _MY_DEADLINE.search(question.text)
    letter = _THE_LETTER.search(question.text) and not _ANOTHER_WAY.search(question.text)
    told = question.moments or "notice_period" in question.facts or letter
    return state.rule in _NOMINATING and bool(asks) and bool(told)


_THE_LETTER: Final = re.compile(
    r"\b(?:it|that|her (?:letter|notice)|his (?:letter|notice)|the (?:letter|notice|recommendation|nomination))\b",
    re.IGNORECASE,
)
_ANOTHER_WAY: Final = re.compile(
    r"\b(?:rather|instead|board|committee|consider\w*|recommend\w*|floor|directly)\b", re.IGNORECASE
)
"""The candidate is to be put up in another way."""
_NOMINATING: Final = ("shareholders.nomination.window", "shareholders.nomination.recommendation")
_MY_DEADLINE: Final = re.compile(r"\bdeadline\b|\blast day\b|\bby when\b|\bhow late\b", re.IGNORECASE)
MOVED: Final = re.compile(
    r"\b(?:(?P<later>push|postpon|delay|slip)|(?P<earlier>bring|pull)|mov|put|shift|bump|kick)\w*\b(?P<what>[^.?!]{0,40}?)\b(?:(?P<back>back|off|out|later)|(?P<forward>forward|up|earlier|ahead)|by)\b",
    re.IGNORECASE,
)
"""An event that is put off or brought forward."""


def tells_new_record_date(state: State, question: Question) -> bool:
    """Whether a follow-up on an adjournment tells that a new record date is fixed for it ("and Dec 15, but with a new record date?")."""
    asks = question.wh or _CAN_THEY.search(question.text)
    told = question.facts.get("new_record_date") is not None
    return state.rule in ADJOURNED and told and not asks


ADJOURNED: Final = ("shareholders.adjournment.notice", "board.adjournment.notice")
FROM_TO: Final = re.compile(
    r"\W*(?:(?:and|so|but|ok|say|then)\W+)*from\b[^?.;]{4,40}\b(?:to|till|until)\b", re.IGNORECASE
)
"""From the day of the meeting to that of the adjourned one."""
_CAN_THEY: Final = re.compile(r"\b(?:can|may|must|should|could|does|do) (?:we|they|the board|it|i)\b", re.IGNORECASE)


_A_DAY: Final = re.compile(
    r"\b(?:the (?:very )?(?:earliest|latest|soonest|last|first(?! place))|(?:farthest|furthest|closest|nearest)(?: (?:out|back|away|to it|in))?|how (?:early|late|soon|far (?:out|back))|latest (?:day|date|reconven\w+|restart|re-?start)|till what (?:day|date)|(?:last|first) (?:possible )?(?:mailing )?day|when (?:could|can|may) (?:she|he|i|we|they) (?:first|earliest))\b",
    re.IGNORECASE,
)
_OTHER_DAY: Final = re.compile(
    r"\b(?:record date|nominat\w*|list|dividend|consents?|proxy|proxies|notice|recommend\w*)\b", re.IGNORECASE
)


def asks_last_adjournment(state: State, question: Question) -> bool:
    """Whether the last day is asked for to which a meeting may be adjourned without a new notice."""
    known = state.rule in ADJOURNED and ("meeting_at" in state.facts or "meeting_at" in question.facts)
    asks = _A_DAY.search(question.text) and (_NO_NOTICE.search(question.text) or _FOR_THAT.search(question.text))
    return known and bool(asks)


_FOR_THAT: Final = re.compile(r"\bfor (?:that|it|this)\W*$", re.IGNORECASE)


_NO_NOTICE: Final = re.compile(
    r"\b(?:no|without(?: (?:sending|giving|mailing))?(?: an?(?:other)?)?|need(?:ing)? no)(?: new| fresh| more)? notice\b|\bwithout (?:one|it|that|any|a new one)\b|\bw/o (?:an? )?(?:new |fresh )?notice\b|\b(?:skip|spare|save|avoid)(?:ping|ing)? (?:us |ourselves )?(?:the|any|an?other|a new|a second) (?:mailing|notice|letter)\b|\bno (?:new |fresh |second )?(?:mailing|letter)\b",
    re.IGNORECASE,
)


_TO_MEET: Final = re.compile(
    r"\b(?:earliest|soonest|first|latest|last)\b[^?]{0,25}\b(?:we|they|it) (?:can|could|may|might) (?:meet|hold|be held)\b",
    re.IGNORECASE,
)


def moved_to(state: State, question: Question) -> bool:
    """Whether the event of the conversation is moved to another day ("it got moved to the 24th. last day then?")."""
    known = any(name in state.facts for name in ("meeting_at", "event_at"))
    brief = len(question.text.split()) <= TWICE_SHORT
    return known and brief and state.rule in ASKED_OF and bool(question.moments and _MOVED_TO.search(question.text))


_MOVED_TO: Final = re.compile(
    r"\b(?:mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|slid|slid(?:es?|ing)|slip(?:s|ped|ping)?|shift(?:s|ed|ing)?|bump(?:s|ed|ing)?|reschedul(?:e|es|ed|ing)|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|put(?:ting)? (?:(?:it|the meeting|the whole thing) )?(?:off|back)|(?:bring|brings|brought) (?:(?:it|the meeting) )?forward)\b[^?.!;]{0,30}\b(?:to|till|until|for)\b|\bif (?:the |our )?(?:meeting|mtg|agm) (?:is|was|were|gets?|takes place)(?: held)? (?:on|at)?",
    re.IGNORECASE,
)


_SO_LATE: Final = re.compile(
    r"\b(?P<count>an?|one|two|three|\d{1,2}|the) days? (?:after(?: (?:that|it|the deadline|the (?:last|final) day))?|later?|too late|past (?:that|it|the deadline)|over(?: the limit)?)\b(?! (?:the|our|that) (?:meeting|notice|mailing))",
    re.IGNORECASE,
)
"""So many days behind the last day of the answer before ("one comes in the day after that")."""
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "the": 1, "two": 2, "three": 3}


def days_late(state: State, question: Question) -> date | None:
    """The day so long after the last one of the window that was answered, where a brief message tells of no other day."""
    match = _SO_LATE.search(question.text)
    last = state.found.get("last_day")
    brief = len(question.text.split()) <= 2 * TWICE_SHORT
    if match is None or not brief or state.rule not in ASKED_OF or not isinstance(last, str):
        return None
    if any(each.start >= match.end() or each.end <= match.start() for each in question.moments):
        return None
    count = match["count"].lower()
    return date.fromisoformat(last[:10]) + timedelta(int(count) if count.isdigit() else _COUNTS[count])


def asks_day(state: State, question: Question) -> bool:
    """Whether a message asks for another day of the matter of before ("what's the earliest we could have mailed?")."""
    if state.rule == "shareholders.notice.time" and _TO_MEET.search(question.text) and not question.moments:
        return True
    day = question.facts.get("asks_date") or _A_DAY.search(question.text)
    other = question.moments or _OTHER_DAY.search(question.text)
    used = RULES[state.rule].facts if state.rule else ()
    dated = state.rule in ASKED_OF or ("meeting_at" in used and "meeting_at" in state.facts)
    return dated and bool(day) and is_brief(question) and not other


NONE_FIXED: Final = re.compile(
    r"\b(?:fix|set|pick|choos|name)\w* (?:none|no (?:record )?dates?|nothing)\b|\b(?:never|not|forg[eo]ts? to|fails? to|failed to|n't) (?:\w+ )?(?:fix|set|pick|choos|name)\w*(?: (?:one|any|it|a (?:record )?date))?\b|n't (?:\w+ )?(?:mention|specif|stat|giv|includ)\w* (?:one|any|it|a (?:record )?date)\b|\bsilent (?:on|about|as to) (?:it|that|the (?:record )?date)\b|\bno record date\b|\b(?:absent|without|failing) (?:any )?(?:such )?(?:board |prior )?(?:action|resolution)(?: (?:of|by) the board)?\b|\bno (?:such )?date (?:is|was|were|has been|gets|got) (?:fixed|set|picked|chosen|named)\b",
    re.IGNORECASE,
)
"""No record date is fixed."""
