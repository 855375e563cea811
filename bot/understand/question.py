"""A message read as a question: its facts, its form, and the rules that it may be about."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from bot.understand import form
from bot.understand import patterns as re
from bot.understand.birthdays import birthday, birthday_by_month
from bot.understand.bound import plainly_bound
from bot.understand.committee_dates import committee_dates
from bot.understand.counts import Counts, bare_number, find_counts
from bot.understand.dates import Moment, Period, find_moments, find_periods
from bot.understand.dates_of_arrival import consent_dates, without_arrival
from bot.understand.dates_of_claims import claim_dates
from bot.understand.everyday import plainly_named
from bot.understand.leanings import leaned
from bot.understand.matching import Match, corrected, probabilities, ranked, telling
from bot.understand.numbers import find_numbers
from bot.understand.officer_dates import officer_dates
from bot.understand.own_words import given_back
from bot.understand.periods_told import is_just_so_long, is_term_stated, notice_told, window_told
from bot.understand.proxy_months import proxy_months
from bot.understand.proxy_times import proxy_times
from bot.understand.requesters import lone_director, requesters
from bot.understand.roles_of_dates import date_facts, when_received
from bot.understand.signed_later import signed_later
from bot.understand.signs import signs
from bot.understand.stayed import still_there
from bot.understand.supposed import supposed_count, supposed_part
from bot.understand.supposed_day import supposed_day
from bot.understand.tallies import tallies
from bot.understand.weekdays_by_days import weekdays_by_days
from bot.understand.words import clean, tokens
from rules.facts import FACTS
from rules.terms import Body, Meeting, Method, Span

_RENAMED = {"absent": "absent_count"}


class Question(Struct, frozen=True):
    """What was read out of one message."""

    text: str
    facts: dict[str, Any]
    moments: tuple[Moment, ...]
    matches: tuple[Match, ...]
    polar: bool
    wh: bool
    words: tuple[str, ...] = ()
    """Its words, spelt right, a date and a length of time as one word each."""
    side: Body | None = None
    """The body that it is about, as far as its words tell."""
    bare_number: int | None = None
    """The only number of a message that says not what it counts."""
    by_result: bool = False
    """Whether it is polar just because it tells a result ("4 of 9 present")."""
    signs: tuple[str, ...] = ()
    """The names of the facts that it brings, and its form."""
    refers: bool = False
    """Whether a word of it stood for a person or a number of before."""

    @property
    def best(self) -> Match:
        """The most probable rule."""
        return self.matches[0]


class Said(Struct, frozen=True):
    """What the words of a message say, before a rule is looked for."""

    text: str
    facts: dict[str, Any]
    moments: tuple[Moment, ...]
    polar: bool
    wh: bool
    words: tuple[str, ...]
    bare_number: int | None
    by_result: bool = False
    asked: tuple[str, ...] = ()
    """The words of the sentences that ask."""

    @property
    def signs(self) -> tuple[str, ...]:
        """The names of the facts that it brings, and its form; they speak for rules as its words do."""
        names = [name for name, each in self.facts.items() if name not in _NO_SIGNS and each not in (False, None)]
        return (*names, *(["polar"] if self.polar else []), *(["wh"] if self.wh else []))


_NO_SIGNS = (
    "now",
    "polar",
    "negated",
    "wh",
    "only_these",
    "theirs_alone",
    "needed",
    "in_writing",
    "place",
    "not_as_fixed",
    "claimed",
    "only_came",
    "objected_late",
    "objected_after",
    "board_annual",
)


def read(message: str, now: datetime) -> Question:
    """Read a message at `now` (aware, in the corporation's zone). Never raises."""
    found = _read(message, now, (now.tzinfo, now.fold))
    return replace(found, facts=dict(found.facts))


@lru_cache(maxsize=32)
def _read(message: str, now: datetime, _zone: tuple[object, int]) -> Question:
    """Moments of different zones are equal: the zone is a part of what is kept, as a turn reads its message repeatedly."""
    put = _NO_COMMA.sub(
        r"\g<supposed>, \g<asked>", _GROUNDS.sub("", plainly_bound(plainly_named(corrected(clean(message)))))
    )
    put = _IS_THE_ONLY.sub(_can_only, _ONLY_THEY_THAT.sub(r"only \g<who> \g<can>", put))
    put = _NOT_THE_OTHERS.sub(r"\g<alone>", put)
    put = _IN_THE_CASE.sub("If", _AS_ONE.sub(" ", _AND_NOT_HER.sub("", put)))
    put = _INSIDE_POWERS.sub("Is that allowed?", _ASIDE.sub(r" \g<aside> ", put))
    put = _TO_SAVE.sub(r"\g<aim>, ", put)
    put = _AND_A_SIXTH.sub(_with_the_last, put)
    day = supposed_day(put, now)
    put, now = (day.text, day.now) if day else (put, now)
    free = len(put.split()) > _STORY and not _FIXED_BY_BYLAWS.search(put)
    put = _BYLAWS_AS_THEY_ARE.sub("", put) if free else put
    said = said_in(form.first_of_two(_MYSELF.sub(r"\g<office>", put)), now)
    side = _side(said.text, said.facts)
    probable = given_back(said.text, probabilities(said.words, said.signs, said.asked))
    probable = leaned(_given_to_twins(probable, side, said.facts.get("meeting")), said.facts)
    return Question(
        text=said.text,
        facts=said.facts,
        moments=said.moments,
        matches=ranked(probable),
        polar=said.polar,
        wh=said.wh,
        words=said.words,
        side=side,
        bare_number=said.bare_number,
        by_result=said.by_result,
        signs=said.signs,
    )


def _can_only(match: re.Match[str]) -> str:
    """The question with the verb first: "can only the board ..."."""
    return f"{match['can']} only {match['who'] or match['whom']} "


_STORY: Final = 8
_THEY: Final = r"(?P<who>(?:the |our )?(?:board(?: of directors)?|directors|(?:share|stock)holders|president|secretary|treasurer|ceo|chairman|committee))"
_ONLY_THEY_THAT: Final = re.compile(
    rf"\bit(?:'s| is) (?:only|just|solely) {_THEY} (?:that|who|which) (?P<can>can|may|must|could|has to|have to|gets? to)\b",
    re.IGNORECASE,
)
"""Those who alone may, put first ("it's only the board that can set it")."""
_NOT_THE_OTHERS: Final = re.compile(
    r"(?P<alone>\bonly (?:the |our )?\w+ (?:can|may|must|could|has to|have to|gets? to)\b[^?.!;]{3,90}?),? (?:and |but )?not (?:by )?(?:the |our )(?:board(?: of directors)?|directors|(?:share|stock)holders|officers|president|secretary)(?=\s*\?)",
    re.IGNORECASE,
)
"""Those who may not, behind those who alone may ("only the board can set it, not the shareholders?")."""
_IS_THE_ONLY: Final = re.compile(
    rf"\b(?:is|are) (?:it (?:only|just|solely) {_THEY}|{_THEY.replace('who', 'whom')} the only (?:ones?|body|bodies|people|persons?)) (?:that|who|which) (?P<can>can|may|could)\b ",
    re.IGNORECASE,
)
"""The same asked ("is it only the board that can set it?", "is the board the only one who may?")."""
_BYLAWS_AS_THEY_ARE: Final = re.compile(
    r",?\s*\b(?:without|w/o)(?: (?:having|needing) to| any need to| first| also| formally| actually)*(?: (?:chang|amend|alter|modify|touch|revis|edit|rewrit|tweak|adjust)(?:ing|e)?| an? (?:amendment|change) (?:of|to)| amendments? (?:of|to))(?: (?:the|our|any|these|its|of))* by-?laws?\b(?: (?:first|at all|for (?:it|that)))?",
    re.IGNORECASE,
)
"""That the bylaws are to stay as they are: it is asked if they let it be done."""
_FIXED_BY_BYLAWS: Final = re.compile(
    r"\b(?:(?:principal|registered|main|head|home|corporate) office|headquarters|hq|(?:fiscal|financial|accounting|business) year|clos\w+ (?:the|our) books|year[- ]end)\b",
    re.IGNORECASE,
)
"""What bylaws themselves may fix: there it counts whether they stay as they are."""
_TO_SAVE = re.compile(
    r"^(?P<aim>\W*(?:(?:so|and|ok|but) )?(?:in order )?to (?:save|cut|avoid|spare|reduce|keep)(?: \w+){1,4}?) (?=(?:can|could|may|must|should|do|does|is|are) \w)",
    re.IGNORECASE,
)
"""An aim in front of a question, without its comma ("to save cost can notices go by mail")."""
_THE_BYLAWS_WANT = re.compile(
    r"\b(?:our|the|your|these|company|corporate) by-?laws (?:demand|require|insist(?: on| that)?|call for|ask for|want|need|prescribe)(?: that)?\b",
    re.IGNORECASE,
)
"""What the bylaws want is needed; that they are named says nothing of what the question is on."""
_AND_NOT_HER = re.compile(
    r" ?\(not (?:the|our|her|his) (?:president|ceo|cfo|coo|chair\w*|vice[- ]president|secretary|treasurer|board)\b[^()?]{0,80}\)",
    re.IGNORECASE,
)
"""Put in to say of whom a message does not speak ("our chairman (not the president) ...")."""
_ASIDE = re.compile(
    r",\s+(?P<aside>as a (?:figure|number)|in figures|inclusive|exclusive|if any|roughly|at the latest|at the earliest),\s+",
    re.IGNORECASE,
)
"""A word between commas that leads no clause in."""
_INSIDE_POWERS = re.compile(
    r"(?<=[.;!?] )(?:is (?:that|it|this) )?within (?:his|her|their|its|our|my) (?:own )?(?:authority|powers?|rights?|remit)\s*\?",
    re.IGNORECASE,
)
_MYSELF = re.compile(
    r"\bI, (?:as |being )?(?P<office>the (?:assistant |vice )?(?:secretary|treasurer|president|chairman|ceo|cfo)),",
    re.IGNORECASE,
)
"""One who names his office beside himself ("before I, the secretary, may do it")."""
_IN_THE_CASE = re.compile(
    r"^\W*where(?=,? [^?;]{8,220}, (?:is|are|must|may|shall|does|do|can|will|would|should|has|have|need)\b)(?! (?:is|are|was|were|do|does|did|can|may|must|shall|should|will|would|has|have)\b)",
    re.IGNORECASE,
)
"""A "where" that supposes a case and asks for no place ("where a new date is set, is notice needed?")."""
_GROUNDS = re.compile(
    r"(?<=\w),\s+(?:seeing|given|considering|knowing|granted)(?: as| that)?\b(?! notice)(?:(?!\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|majority|all|every\w*|no|none|only|without)\b)[^.?!;,\d])*(?=[.?!]|$)",
    re.IGNORECASE,
)
"""Grounds that are told behind a question and count nothing ("..., seeing that the secretary keeps it?")."""
_NO_COMMA = re.compile(
    r"(?P<supposed>(?:^|(?<=[.?!] ))(?:(?:and|but|so|ok|then) )*(?:if|once|when|after|while) (?:the|our|an?|my|he|she|we|they|it|one|nobody|somebody) [^,?;.]{3,60}?)"
    r"(?<!director)(?<!directors)(?<!officer)(?<!officers)(?<!person)(?<!holder)(?<!holders)(?<!one)(?<!ones)(?<!those)(?<!member)(?<!members)(?<!secretary)(?<!president)(?<!treasurer)(?<!people)(?<!body)(?<!guy)(?<!know)(?<!see)(?<!tell)(?<!decides)(?<!decide)(?<!matters)"
    r" (?P<asked>(?:who|how many|how long|what|which)(?= \w+)|(?:can|may|must|do|does|could|should) (?:he|she|they|we|i)\b|(?:are|is) (?:he|she|they|we|(?:the |our )?(?:share|stock)holders|(?:the|our) \w+) (?:still |then )?(?:able|allowed|entitled|free|permitted|required|obliged|bound) to\b)",
    re.IGNORECASE,
)
"""A supposition without its comma ("if the treasurer quits who picks the next one?")."""


_AS_ONE: Final = re.compile(
    r"(?<=\bi), as (?:an? |the )?[^,?.;]{3,60}, (?=(?:have|need|must|do|can|may|should|get|has|could|am)\b)",
    re.IGNORECASE,
)
"""In which capacity one asks, which is no clause of the question."""
_AS_MINIMUM: Final = re.compile(
    r"\b(?:(?:days?|hours?|weeks?|months?)[- ]minimum|minimum of (?:\w+ )?(?:days?|hours?|weeks?))\b|\bat least (?:\w+ ){1,2}(?:days?|hours?|weeks?)\b[^?]*\b(?:required|needed)\b",
    re.IGNORECASE,
)
_NO_NUMBER: Final = re.compile(r"\s*\([^()\d]*\)")
_THERE_AND_ABSTAINING: Final = re.compile(
    r"(?<=\d )(?:shares )?(?:represented|present|there|in person|in attendance|in the room|by proxy|attending),? (?:but|and|who|yet|though)? ?(?=abstain|not voting|withh[eo]ld|did(?: not|n't) vote|sat (?:it )?out)(?:not voting\b)?",
    re.IGNORECASE,
)
"""Those who are there and do not vote, of whom nothing else is counted."""


_OF_THOSE_SERVING: Final = re.compile(
    r"\b(?P<n>\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:the|our) (?P<m>\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) directors\s+(?:(?:now|then|still|currently|presently)\s+)?(?:in office|serving)\b",
    re.IGNORECASE,
)
"""A part of the directors in office, told in one breath."""
_HEADED: Final = re.compile(
    r"(?<=\bvacancy):(?= (?:\d+|\w+)[- ](?:board )?(?:seats?|directors?|members?)\b)",
    re.IGNORECASE,
)
"""A colon behind what is asked, before the counts are told ("votes to fill a vacancy: 9 seats, 2 empty")."""


_ORDINALS: Final = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_AND_A_SIXTH: Final = re.compile(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|\d)(?: of (?:us|them))?(?: directors| members)? (?P<are>sit|are|were|sat|come|came|meet|met|gather(?:ed)?|showed up|attend(?:ed)?)\b(?P<where>[^.?!;]{0,50}?),? (?:and|while) an? "
    rf"(?P<ord>{'|'.join(_ORDINALS)})(?: (?:one|director|member|of us))? (?=is|was|joins|joined|dials|dialed|listens|participates|takes part|took part|comes|came|calls|called|on\b|by\b|via\b)",
    re.IGNORECASE,
)
"""So many in the room, and one more from afar ("five sit in the room and a sixth is on the phone")."""


def _with_the_last(match: re.Match[str]) -> str:
    """All of them as one count: the last one's number tells it."""
    number = _ORDINALS.index(match["ord"].lower()) + _FIRST_ORDINAL
    return f"{number} directors are present{match['where']}; it "


_FIRST_ORDINAL: Final = 3


_HEADING: Final = re.compile(
    r"^(?P<so_many>\W*(?:\d+|[a-z]+(?:-[a-z]+)?) (?:directors|board members|board seats))\s+[-\u2013\u2014]+\s+(?=how |what |signatures?|votes?|who |the |number |quorum )",
    re.IGNORECASE,
)
"""How many there are in all, put in front of the question ("12 directors - signatures needed for ...?")."""


def _plainly_counted(text: str) -> str:
    """The text as counts are read from it: without asides that hold no number."""
    text = _TOO_FEW_SHARES.sub(
        r"\g<lead>only \g<n> shares are represented", _HEADING.sub(r"There are \g<so_many>. ", text)
    )
    return _THERE_AND_ABSTAINING.sub(
        "abstaining ",
        _NO_NUMBER.sub("", _HEADED.sub(".", _OF_THOSE_SERVING.sub(r"\g<m> directors in office, \g<n> of them", text))),
    )


_TOO_FEW_SHARES: Final = re.compile(
    r"(?P<lead>\b(?:not enough|too few|not (?:many|sufficient)|insufficient|so few|hardly any) (?:shares|stock)\b(?! (?:issued|outstanding|authori[sz]ed))[^.?!;,:\d]{0,70}[,:;] )(?:only |just |merely |a mere |barely )?(?P<n>\d[\d,]*\d|\d)(?: (?:in all|in total|of them|altogether|all told))?(?=\s*(?:[.;?!]|$))",
    re.IGNORECASE,
)
"""How many shares came, told behind that they were too few ("not enough shares came, only 401")."""
_AN_ORDINAL: Final = re.compile(r"(?:on )?the (?P<n>\d{1,2})(?:st|nd|rd|th)", re.IGNORECASE)
_ACTS: Final = re.compile(
    r" (?:one |director |member )?(?:was|is|were|had|has|never|did|didn't|wasn't|hasn't|hadn't|got|gets|knew|abstain\w*|voted|votes|joined|joins|stayed|could|only|came|refuse[sd]?|objected|said|says)\b",
    re.IGNORECASE,
)


def _days_in(text: str, moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments without the last one of so many persons, which is no day ("6 of 7 came; the 7th was never told")."""
    return weekdays_by_days(text, tuple(each for each in moments if not _is_person(text, each)))


def _is_person(text: str, moment: Moment) -> bool:
    """Whether what looks like a day counts a person, the last one of a number that is told before."""
    ordinal = _AN_ORDINAL.fullmatch(moment.text.strip())
    if ordinal is None or not _ACTS.match(text[moment.end :]):
        return False
    counts = [int(each.value) for each in find_numbers(text[: moment.start]) if each.kind == "count"]
    return int(ordinal["n"]) in counts or int(ordinal["n"]) - 1 in counts


def said_in(text: str, now: datetime) -> Said:
    """What the words of a cleaned and well-spelt message say."""
    moments, periods = _days_in(text, find_moments(text, now)), find_periods(text)
    taken = [(each.start, each.end) for each in moments] + [(each.start, each.end) for each in periods]
    blanked = _blanked(text, taken)
    reached = birthday(text, moments, now.date())
    timed, event = without_arrival(text, [each for each in moments if reached is None or each is not reached[0]])
    dates = consent_dates(
        text, timed, officer_dates(text, timed) | (claim_dates(text, timed, now.date()) or date_facts(text, timed, now))
    )
    dates |= event
    facts = signs(text) | dates | _counts(find_counts(_plainly_counted(blanked)))
    facts |= reached[1] if reached else birthday_by_month(text, now.date())
    facts |= proxy_months(text, moments, facts, now.date())
    facts |= proxy_times(text, moments) | tallies(blanked) | requesters(text)
    facts = signed_later(text, still_there(text, find_numbers(blanked), facts))
    lone = lone_director(text, facts)
    if lone:
        facts = {
            name: each for name, each in facts.items() if name != "directors"
        } | lone  # one director is not the whole board
    facts = _put_right(text, facts)
    told_period = notice_told(text, periods)
    period = told_period or next((each for each in periods if not _is_since(text, text[each.end :], facts)), None)
    period = when_received(text, periods) or period
    if period:
        name = (
            "proxy_term"
            if re.search(r"\bprox(?!y (?:solicit|statement|season|fight|contest))", text, re.IGNORECASE)
            else "notice_period"
        )
        facts[name] = Span(f"{period.amount} {period.unit.removesuffix('s')}")
    facts |= _of_window(text, facts, periods, None if told_period or moments else period)
    later = next((each for each in periods if _LATER_BY.match(text[each.end :])), None)
    if later:
        facts["later_by"] = Span(f"{later.amount} {later.unit.removesuffix('s')}")
    if period is None and _SAME_DAY.search(text) and not moments:
        facts["notice_period"] = Span("0 days")
    elif period is None and _A_DAY_BEFORE.search(text) and not moments:
        facts["notice_period"] = Span("1 day")
    if any(name in facts for name in _STATED_PARTS):
        facts.pop("claimed", None)
    facts |= committee_dates(text, moments, facts.get("notice_period"))
    wh, asked = form.is_wh(text), form.is_polar(text)
    polar = asked or (not wh and not form.breaks_off(text) and _states_result(text, facts))
    told_there = any(name in facts for name in ("present", "shares_present", "absent", "shares_in_person"))
    polar = polar and (told_there or not _QUORUM_OF.fullmatch(text))
    facts |= {"now": now, "polar": polar, "negated": form.is_negated(text), "wh": wh}
    facts |= {
        "only_these": form.is_exclusive(text),
        "theirs_alone": form.is_theirs_alone(text),
        "needed": form.is_need(text),
        "asks_date": form.asks_date(text),
    }
    facts |= supposed_part(text, facts) | supposed_count(text, facts)
    if told_period:
        facts.pop("as_minimum", None)  # what is measured was given, whatever somebody claims to be needed
    elif (facts["needed"] or _AS_MINIMUM.search(text)) and "notice_period" in facts:
        facts["as_minimum"] = True
    told = _THE_BYLAWS_WANT.sub("we need", telling(text, moments, periods))
    words, asked_words = tokens(told), tokens(" ".join(form.asking(told)))
    return Said(
        text,
        facts,
        moments,
        polar,
        wh,
        words,
        bare_number(_NO_ONE_COUNTED.sub(_as_blanks, blanked)),
        polar and not asked,
        asked_words,
    )


def _of_window(
    text: str, facts: Mapping[str, Any], periods: Sequence[Period], claimed: Period | None
) -> dict[str, Any]:
    """The ends of a window that is named, and whether it is asked if the window, or the time `claimed`, is just that one."""
    window = window_told(text, periods)
    if window and facts.get("notice_period") in window:
        return {"notice_period": window[0], "notice_most": window[1], "notice_exactly": not form.asks_leave(text)}
    if "proxy_term" in facts:
        return {"notice_exactly": True} if any(is_term_stated(text, each) for each in periods) else {}
    alike = [each for each in periods if claimed and each.amount == claimed.amount]
    return {"notice_exactly": True} if any(is_just_so_long(text, each) for each in alike) else {}


def _put_right(text: str, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts with what the whole message shows to be told otherwise: who signs a consent, who is no whole board, what the bylaws ask."""
    found = _without_letter(text, facts)
    if found.get("bylaws_untouched") and (found.get("office") or found.get("fiscal_matter")):
        for name in ("purpose", "matter", "amender", "amending"):
            found.pop(name, None)
    if found.get("consent_in_writing") and "shares_in_favor" in found and "shares_signed" not in found:
        found["shares_signed"] = found.pop("shares_in_favor")
    if found.get("directors") == 1 and (found.get("board_size") == 1 or not _ONE_IN_ALL.search(text)):
        found.pop("directors")
    if found.get("asks_duty") and _IF_IT_MAY.search(text):
        found["asks_duty"] = False
    if "asking_fraction" in found and found.get("asks_quorum") and not _CALLS.search(text):
        found["claimed"] = found.pop("asking_fraction")
    if _PHYSICAL.search(text) and not found.get("held_by"):
        found["held_in_person"] = True
    if "seats" in found and "board_size" not in found and _DOWN_TO.search(text):
        found["board_size"] = found.pop("seats")
    whole = any(name in found for name in ("directors", "seats", "in_office", "members"))
    if found.get("asks_quorum") and "present" in found and not whole and _WITH_SO_MANY.search(text):
        found["directors"] = found.pop("present")
    return found


def _without_letter(text: str, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts of what was only spoken without the letter that was not written, by which nothing is handed to anybody."""
    if not (facts.get("spoken") and _NO_LETTER.search(text)):
        return dict(facts)
    rest = {name: each for name, each in facts.items() if name != "handed_to"}
    return {**rest, "methods": tuple(each for each in facts.get("methods", ()) if each is not Method.MAIL)}


_NO_LETTER = re.compile(
    r"\b(?:no|without (?:an?|any)|not a|never a) (?:\w+ )?letters?\b(?! (?:head|from|to))|\b(?:nothing|not a (?:word|line|scrap|thing)) (?:at all )?(?:on|in|put (?:on|in)|put down (?:on|in)) (?:paper|writing)\b",
    re.IGNORECASE,
)
"""A letter that was not written, and by which nothing goes."""
_PHYSICAL = re.compile(r"\bphysical (?:\w+ ){0,2}(?:meeting|mtg|session)\b", re.IGNORECASE)
_QUORUM_OF = re.compile(
    r"\W*(?:(?:the|our|a|and|so|board|directors'?|stockholders?'?|shareholders?'?|committee)\W+)*quorum(?: size| number)? (?:for|if|with|of|when)\b(?![^?]*\b(?:met|reached|there|valid|enough|ok)\b)[^?]*\?*\s*",
    re.IGNORECASE,
)
"""How large a quorum is, asked without a verb ("board quorum if we have nine directors?")."""
_DOWN_TO = re.compile(
    r"\b(?:shrink|cut|reduce|go|drop|slim|trim|downsize|scale)\w*\b[^.?!;]{0,25}\b(?:to|down to) (?:an? )?[\w]+[- ](?:person|member|seat|director|man)\b",
    re.IGNORECASE,
)
"""The size that a board is to have ("could we shrink to a two-person board?")."""
_WITH_SO_MANY = re.compile(
    r"\b(?:board|directors'?) (?:meeting|mtg|session) (?:with|of|for|if we have|if there are) (?:\w+ )?directors\b\W*$|\b(?:for|with|of) (?:an? )?(?:\w+ )?directors\W*$",
    re.IGNORECASE,
)
"""How many the board has, where its quorum is asked for ("quorum at a board meeting with nine directors?")."""


_IF_IT_MAY = re.compile(
    r"[.!;] (?:so |and |but |then )*(?:can|may|could|are we (?:allowed|permitted|free|able)|is it (?:ok|okay|allowed|permitted|possible))\b(?:(?!\b(?:must|have to|obliged|required|entitled|insist|demand|force|refuse|make us)\b)[^.?!;])*\?\s*$",
    re.IGNORECASE,
)
"""A question behind its story that asks for leave, whatever the story says of duties."""
_CALLS = re.compile(r"\b(?:special|call(?:s|ed|ing)?|convene\w*|force\w*)\b", re.IGNORECASE)
"""Those who ask for a meeting, and not for what the bylaws ask."""
_ONE_IN_ALL = re.compile(
    r"\b(?:only|just|has|have|with|got|consists? of|left with|there(?:'s| is| was)|down to|board of|but)(?: \w+)? (?:one|1|a (?:single|lone|sole))\b|(?<!every )(?<!each )\b(?:sole|lone|single|only) (?:remaining )?director|\bone-(?:man|person|member|director)\b|\b(?:one|1) of (?:our|the|\d)|\bdirectors?: ?1\b|\b(?:one|1) director(?: is| was)?(?: \w+)? (?:left|in office|present|remain\w*)",
    re.IGNORECASE,
)
"""One director who is the whole board, and not one of several who is spoken of."""


_NO_ONE_COUNTED = re.compile(
    r"\b(?:remove|oust|fire|dismiss|fill|elect|appoint|choose|pick|name|replace|call|hold|create|form|set up|amend|change|adopt|have|need|get|find|be|become) (?P<one>one)\W*$",
    re.IGNORECASE,
)
"""One of what was spoken of, and no count ("and to remove one?")."""


def _as_blanks(match: re.Match[str]) -> str:
    """What a match says with blanks for its "one"."""
    start = match.start("one") - match.start()
    return match[0][:start] + "   " + match[0][start + 3 :]


def _blanked(text: str, taken: Sequence[tuple[int, int]]) -> str:
    """A text with blanks for what was read as dates and lengths of time."""
    for start, end in taken:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _is_since(text: str, after: str, facts: dict[str, Any]) -> bool:
    """Whether a length of time is one since an event, or the age of a proxy."""
    if _ADJOURNS.search(text) and _AFTERWARDS.match(after):
        return False
    return bool(_SINCE.match(after)) or ("proxy_age" in facts and bool(_OLD.match(after)))


_LATER_BY = re.compile(
    r"\s+(?:later|after (?:that|it|the (?:first|original|old) (?:one|date|day|meeting)))\b", re.IGNORECASE
)
# "Adjourned to 31 days later" tells the length of an adjournment.
_ADJOURNS = re.compile(
    r"\b(?:adjourn\w*|reconven\w*|resum\w*|(?:new|later) date|put(?:ting)? (?:it |the \w+ )?off|postpon\w*|pick(?:s|ed)? (?:it )?(?:back )?up)\b",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(r"\s+(?:later|after (?:the |our )?(?:original|first|meeting|old)\b)", re.IGNORECASE)
_OLD = re.compile(r"[\s-]*(?:old|ago|back)\b", re.IGNORECASE)
# "A week after the meeting" is no length of notice.
# "A week after the mailing" is one.
_SINCE = re.compile(
    r"\s+(?:after|later|earlier|sooner|ago|since|past)\b(?! (?:(?:we|i|they|you|the \w+) )?(?:mail|post|send|sent|giv|gave|phon|fax|telling)\w*|(?: the| our)? (?:notice|mailing|posting))",
    re.IGNORECASE,
)
_SAME_DAY = re.compile(
    r"\b(?:the )?same day as the (?:\w+ )?(?:meeting|payment)|\bon the (?:meeting|payment) day\b", re.IGNORECASE
)
_A_DAY_BEFORE = re.compile(
    r"\b(?:the|a|one|only) day (?:before|ahead of|prior to)\b(?! the record| the notice)", re.IGNORECASE
)
_NAMES_MEANS = re.compile(
    r"^(?!.*\b(?:what|which|who|when|where|how|why|last|latest|first|earliest)\b)(?:\S+ ){5,}\S+\?$",
    re.IGNORECASE | re.DOTALL,
)
_STATED_PARTS = ("present_fraction", "signed_fraction", "asking_fraction")
RESULTS: Final = (
    "present",
    "absent_count",
    "shares_present",
    "in_favor",
    "shares_in_favor",
    "signed",
    "shares_signed",
    "asking",
    "shares_asking",
    "paid",
    "present_fraction",
    "in_favor_fraction",
    "signed_fraction",
    "everyone_present",
)


_IS_QUORUM = re.compile(r"\bshares?\b[^.?!]*[.,;:]?\s+quorum\?\s*$", re.IGNORECASE)
"""A part of the shares is told, and only "quorum?" is asked."""


def _states_result(text: str, facts: dict[str, Any]) -> bool:
    """Whether a bare question tells what happened, so that it asks whether that was enough."""
    signed = bool(facts.get("alone")) and "signers" in facts
    dated = ("notice_at" in facts and "meeting_at" in facts) or (
        text.endswith("?")
        and ("notice_period" in facts or ("methods" in facts and _NAMES_MEANS.search(text) is not None))
    )
    supposed = "claimed" in facts and _IS_QUORUM.search(text) is not None
    return signed or dated or supposed or any(name in facts for name in RESULTS)


_BOARD_ANNUAL = re.compile(
    r"\b(?:board|directors)'?s? (?:own |annual |yearly |first |next |organi[sz]ational )*(?:meeting|mtg)|(?:meeting|mtg) of (?:the )?(?:new(?:ly elected)? )?(?:board|directors)|annual board|new board|\b(?:board|directors) (?:\w+ )?(?:hold|have|has|meets?)s? (?:its|their|the|our|an?) annual (?:meeting|mtg)",
    re.IGNORECASE,
)


def _side(text: str, facts: dict[str, Any]) -> Body | None:
    """The body that a question is about; an annual meeting is the stockholders' unless the board's is named."""
    body: Body | None = facts.get("body")
    if body is None and any(name.startswith("shares_") for name in facts):
        return Body.STOCKHOLDERS
    if facts.get("meeting") is Meeting.ANNUAL and body is not Body.COMMITTEE and not _BOARD_ANNUAL.search(text):
        return Body.STOCKHOLDERS
    return body


# Rules that answer the same question for stockholders and for the board.
_TWINS = {
    "shareholders.special_meeting.call": "board.special_meeting.call",
    "shareholders.notice.time": "board.special_meeting.notice",
    "shareholders.notice.method": "board.notice.method",
    "shareholders.notice.required": "board.notice.required",
    "shareholders.notice.contents": "board.notice.purpose",
    "shareholders.notice.giver": "board.notice.giver",
    "shareholders.notice.given": "board.notice.given",
    "shareholders.notice.waiver": "board.notice.waiver",
    "shareholders.notice.business": "board.special_meeting.business",
    "shareholders.quorum": "board.quorum",
    "shareholders.adjournment": "board.adjournment",
    "shareholders.adjournment.notice": "board.adjournment.notice",
    "shareholders.adjournment.business": "board.adjournment.business",
    "shareholders.consent.effect": "board.consent.effect",
    "shareholders.presiding.chosen": "board.presiding.chosen",
    "shareholders.notice.address": "board.notice.address",
    "shareholders.vote": "board.vote",
    "shareholders.vote.abstention": "board.vote.abstention",
    "shareholders.consent": "board.consent",
    "shareholders.consent.filing": "board.consent.filing",
    "shareholders.presiding": "board.presiding",
    "shareholders.meeting_secretary": "board.meeting_secretary",
    "shareholders.meeting.place": "board.meeting.place",
    "shareholders.virtual_meeting": "board.participation",
    "shareholders.annual_meeting.held": "board.annual_meeting.time",
    "committees.quorum": "board.quorum",
    "committees.vote": "board.vote",
}
_KEPT_BY_THE_OTHER = 0.08
# Without the word "regular" a question on notice to directors is about special meetings.
_REGULAR, _SPECIAL = "board.regular_meeting.notice", "board.special_meeting.notice"


def sided(matches: Sequence[Match], body: Body | None, meeting: Meeting | None = None) -> tuple[Match, ...]:
    """Give the probability of a rule to its twin where the words of the question name the other body."""
    return ranked(_given_to_twins({each.rule: each.probability for each in matches}, body, meeting))


def _given_to_twins(probabilities: dict[str, float], body: Body | None, meeting: Meeting | None) -> dict[str, float]:
    """The probabilities, changed in their place as `sided` says."""
    for first, second in _TWINS.items():
        wrong, right = _sides(first, second, body)
        if wrong and wrong in probabilities and right in probabilities:
            moved = probabilities[wrong] * (1 - _KEPT_BY_THE_OTHER)
            probabilities[wrong] -= moved
            probabilities[right] += moved
    if meeting is not Meeting.REGULAR and _REGULAR in probabilities:
        probabilities[_SPECIAL] += probabilities[_REGULAR] * (1 - _KEPT_BY_THE_OTHER)
        probabilities[_REGULAR] *= _KEPT_BY_THE_OTHER
    return probabilities


def twin_of(rule: str) -> str | None:
    """The rule that answers the same question for the other body, or None."""
    return _TWIN_OF.get(rule)


_TWIN_OF: Final = {
    **{second: first for first, second in _TWINS.items() if not first.startswith("committees")},
    **_TWINS,
}


def _sides(first: str, second: str, body: Body | None) -> tuple[str, str]:
    """Of twins, the one of the wrong body and the one of the right body; empty where nothing is to be moved."""
    committee = first.startswith("committees")
    if body is Body.COMMITTEE:
        return (second, first) if committee else ("", "")
    if body is Body.BOARD:
        return first, second
    if body is Body.STOCKHOLDERS and not committee:
        return second, first
    return "", ""


def _counts(counts: Counts) -> dict[str, Any]:
    """The counts that were said, by the names of `rules/facts/`."""
    found: dict[str, Any] = {}
    for each in counts.__struct_fields__:
        name, value = _RENAMED.get(each, each), getattr(counts, each)
        if value not in (None, ()) and name in FACTS:
            found[name] = value
    whole, part = getattr(counts, "whole", None), getattr(counts, "part", None)
    if whole and part is not None and "present" not in found:
        found |= {"present": part, "directors": found.get("directors", whole)}
    if "present" in found and "directors" in found and found["present"] < found["directors"]:
        found["everyone_present"] = False
    return found


def carried(names: Sequence[str], facts: dict[str, Any]) -> dict[str, Any]:
    """Those of the facts whose names are given."""
    return {name: facts[name] for name in names if name in facts}
