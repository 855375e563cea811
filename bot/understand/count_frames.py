"""What is said of each number: of directors, members or shares, who came or stayed away, voted, signed or asked for a meeting.

The words between a number and the next one are looked through for the first thing that can be said of persons or shares.
`counts` has the patterns for what stands in fixed phrases; what is said outright here counts for more.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from msgspec import Struct

from bot.understand import patterns as re
from bot.understand.count_parts import GOT, SHARES_FROM, SIGNED_WHEN
from bot.understand.numbers import Number


class Frame(Struct, frozen=True):
    """A number with its unit (director, share ...), what is said of it (`present`, or nothing), and the whole that it is a part of."""

    value: int
    unit: str
    said: str
    before: str
    after: str
    whole: int = 0
    of_present: bool = False
    """Whether the whole is those who came, of whom this part voted."""
    of_office: bool = False
    """Whether the whole is the directors in office."""


_MET: Final = (
    r"(?<!not )(?<!n't )(?<!never )(?<!ever )met\b(?! with (?:(?:only|just|but|merely|all|exactly) )?$)(?! (?:the|its|our|their|all|every|this|that|those|these|an?|any|his|her|with (?:an?|the|our) (?!board|committee|chair|director|president|secretary|treasurer|ceo))\b)|"
    r"(?:convened|gathered|assembled)\b(?=\s*[,.;]| (?:on|at|in|and|last|yesterday|today|by|via|this|for|to)\b)|(?<!not )(?:held|had) (?:an?|the|our|their|its) (?:\w+ ){0,2}(?:meeting|mtg|session)\b"
)
"""To have met, which only those do who come."""
_CAME: Final = (
    rf"{_MET}|"
    r"present\b|represented|repped\b|in attendance|on hand|attend(?:s|ed|ing)?\b|came\b|come\b|coming|arrived|show(?:s|ed|n|ing)?\b(?! of)|"
    r"turn(?:s|ed|ing)? (?:up|out)|join(?:s|ed|ing)?\b(?! forces)|participat\w+|t(?:ook|akes?|aking) part\b|(?:dial|call|phon|log|check)(?:s|ed|ing|led|ling|ged|ging)? (?:in|on)\b|on\b(?=\s*(?:[,.;?!]|$))|"
    r"ma[dk]e it\b|here\b|(?<!out )there\b(?!'s\b| (?:is|are|was|were|has|have)\b)|on (?:the |a )?(?:(?!board\b)\w+ )?(?:call|line|phone|zoom|video|screen)\b|"
    r"in the (?:room|hall)|at an? (?:\w+ ){0,2}(?:board|directors'?|committee) (?:meeting|mtg|session)\b|at (?:(?:the|this|that|our) (?:\w+ )?)?(?:meeting|mtg|agm|table|session)\b|around the table|by (?:phone|video|zoom)\b|remote(?:ly)?\b"
)
_STAYED_AWAY: Final = (
    r"(?:can ?not|can'?t|could(?: not|n'?t)|will not|won'?t|did(?: not|n'?t)|do(?: not|n'?t)|unable to|failed to|(?:are|is|was|were)(?: not|n'?t)) (?:\w+ ){0,2}?"
    r"(?:come|make|attend|show|join|here|there|present|be)\b|absent\b(?! (?:officer|president|secretary|treasurer|director|chair|vice))|(?<!nobody )(?<!none )(?<!no one )(?<!nothing )missing\b|no[- ]shows?\b|"
    r"(?:is|are|was|were|one|guy|off|out) (?:\w+ )?sick\b|\bill\b|travel(?:l?ing|s)\b|abroad|on (?:vacation|holiday|leave)\b|in hospital|stay(?:s|ed|ing)? (?:home|away)|"
    r"skip(?:s|ped|ping)?\b|(?:is|are|was|were) (?:away|out of town|gone)\b|sen[dt] (?:their |his |her |in )*(?:regrets|apologies)\b|(?:called|phoned) in sick\b|(?:is|are|was|were) excused\b"
)
_FOR: Final = (
    r"(?<!entitled to )(?<!right to )(?<!able to )(?<!can )(?<!may )(?<!could )vot(?:e|es|ed|ing) (?:in favou?r|for(?! (?:the (?:election of )?)?directors?(?: (?:are|is))? *(?:[.,;:?!]|$|outstanding\b|in all\b|in total\b))|yes|aye|with)\b|vot(?:e|ed|ing) to\b|vot(?:e|es|ed|ing) (?:me|him|her|them|the \w+) out\b|adjourn(?:s|ed|ing)?\b|sa(?:y|ys|id|ying) (?:yes|aye|ok)|in favou?r\b|(?:yes|aye|yea)s?\b|"
    r"(?:go|went|goes|going) for\b|for\b(?= (?:it|that|this|the (?:motion|proposal|lease|resolution|deal|merger|plan|idea|change))\b|\s*$|\s*,|\s+and\b)|approv(?:e|es|ed|ing)\b|"
    r"support(?:s|ed|ing)?\b(?! (?:for|from))|back(?:s|ed|ing)\b|endors(?:e|es|ed|ing)\b|okay(?:ed|s)\b|thumbs?[- ]up|gave (?:it )?the nod|"
    r"concur(?:s|red|ring)?\b|(?:picked|chose|went with)\b|favou?r(?:s|ed)\b|want(?:s|ed)? (?!to (?:know|see|inspect|resign|sell|talk|be)\b)\w+"
)
_NO: Final = (
    r"vot(?:e|es|ed|ing) (?:against|no|it down)\b|against\b|oppos(?:e|es|ed|ing)\b|object(?:s|ed|ing)?\b|sa(?:y|ys|id|ying) (?:no|nay)\b|nay?e?s?\b|noes\b|"
    r"no\b(?= votes?\b|\s*$|\s*,|\s+and\b)|thumbs?[- ]down|dissent(?:s|ed|ing)?\b"
)
_NEITHER: Final = (
    r"abstain\w*|abstention\w*|s[ai]t (?:it |this (?:one )?)?out\b|stay(?:s|ed|ing)? out of (?:it|the vote|this)|withh[eo]ld\w*|did(?: not|n'?t) vote\b|"
    r"(?:were|was) neutral"
)
_EMPTY: Final = (
    r"(?<!no )(?<!not one )(?<!none )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bthat )(?<!\bour )(?<!\bthis )(?:vacan(?:t|cy|cies)\b|empty\b|open\b(?! (?:to|for|up|until|the)\b)|unfilled|unoccupied)|resign(?:ed|s)\b|quit\b|left the board|died\b|(?:is|are) dead\b|stepped (?:down|off)|"
    r"passed away|perished|(?:was|were) killed|retired\b"
)
_SERVING: Final = r"(?:had |have )?stayed(?: on)?\b(?! (?:home|away|out|silent))|in office\b|in (?:them|those seats)\b|serving\b|remain(?:s|ing)?\b(?! silent)|(?:is|are|of us|were|would be|will be|be) left\b|left\b(?= (?:in office|standing|want|can|now))|filled\b|occupied\b"
_SIGNED: Final = (
    r"(?:e-?)?sign(?:ed|s)?(?: off)?\b(?! (?:a|the) (?:\w+ )?(?:request|demand|letter|petition)| up\b)|consent(?:ed|s)\b|executed\b(?= (?:it|(?:a|the) (?:\w+ )?consent)\b)|agreed? in writing|put (?:their|his|her|its) names?|"
    r"signatures?\b"
)
_ASKED: Final = (
    r"ask(?:s|ed|ing)?\b|(?:yell|clamou?r|agitat|shout|push|press|lobby|scream)(?:s|ed|ing|ying|e|es)* for\b|request(?:s|ed|ing)?\b|demand(?:s|ed|ing)?\b|petition(?:s|ed|ing)?\b|insist(?:s|ed|ing)?\b|wrote\b|writ(?:es|ing)\b|sent\b(?! (?:their |his |her |in )*(?:regrets|apologies))|told\b|cornered|press(?:ed|ing)?\b|"
    r"call(?:s|ed|ing)? (?:for|a|the|an)\b|(?:forc|conven|summon)(?:e|es|ed|ing|s)?\b(?=[^.?!;]{0,40}\b(?:meeting|mtg|session)\b)|mak(?:e|es|ing)\b(?=[^.?!;]{0,40}\bcall\b)|want(?:s|ed)? (?:to (?:call|conven|hold|have|summon|force|see|(?:bring|get) (?:\w+ ){1,6}(?:meeting|mtg|session|together))|(?:a|an|the|him|her|us|our|special|emergency|extra|extraordinary)\b(?=[^,]*\b(?:meeting|mtg|session)\b))|"
    r"sign(?:s|ed)? (?:a|the) (?:\w+ )?(?:request|demand|letter|petition)"
)
_OF_THOSE_THERE: Final = re.compile(
    r"(?: shares?| votes?| directors?)? (?:of|from|among) (?:all )?(?:the |those |our )?(?:(?:shares?|stock|votes?|holders?|(?:share|stock)holders?|directors?|members?|people) )?(?:(?:that|which|who) (?:are|were) )?"
    rf"(?:present|represented|there|here|in attendance|in the (?:room|hall)|at the meeting) (?=(?:then |all |just |actually )?(?:{_NEITHER}|{_NO}|vot(?:ed|es?)\b))",
    re.IGNORECASE,
)
"""A part of those who came, of whom it is said how they voted ("300 of the shares present abstained")."""
_SAYINGS: Final = tuple(
    (name, re.compile(rf"\b(?:{words})", re.IGNORECASE))
    for name, words in (
        ("asking", _ASKED),
        ("absent", _STAYED_AWAY),
        ("abstaining", _NEITHER),
        ("against", _NO),
        ("in_favor", _FOR),
        ("vacancies", _EMPTY),
        ("in_office", _SERVING),
        ("signed", _SIGNED),
        ("present", _CAME),
    )
)
_UNIT: Final = re.compile(
    r"[ -](?:of (?:the |our |its |those |these )?)?(?:(?!directors?|members?|seats?|shares?|of|for|in|no|are|is|and|people|votes?|(?:share|stock)?holders?|officers?)[a-z]+ ){0,2}?"
    r"(?:(?P<director>directors?|dirs?|board members?)|(?P<member>(?:committee )?members?)|(?P<seat>seats?|chairs|spots|slots)|"
    r"(?P<share>shares?|shs|sh)|(?P<other>(?:share|stock)?holders?|owners?|officers?|inspectors?|candidates?|nominees?|vice[- ]presidents?|vps?|class(?:es)?|signatures?|proxies|offices|committees|meetings)|(?P<person>people|persons?|guys?|folks|of (?:us|them)|us))\b",
    re.IGNORECASE,
)
_OF: Final = re.compile(
    r"\s*(?:(?:directors?|members?|people|seats|chairs|shares|votes?|holders?) )?(?:(?:out )?(?:of|outta|from)|on(?= (?:our|the|an?)\b))(?: (?:all|the|our|its|their|those|these|a|total|full|whole|entire)){0,3}(?P<left> (?:remaining|surviving|sitting|serving))?\s*$",
    re.IGNORECASE,
)
_WHOLE_BOARD: Final = re.compile(
    r"\b(?:whole|entire|full|total) board(?: (?:is|of|has|numbers|=))?\s*[:=]?\s*$", re.IGNORECASE
)
_ON_THE_BOARD: Final = re.compile(
    r"(?: of us| people| directors?)? on (?:the|our) (?:full |whole |entire )?board\b", re.IGNORECASE
)
_OUTSTANDING: Final = re.compile(
    r"\b(?:outstanding|voting) (?:shares?|stock) (?:number|total|are|is|come to)s?\s*$", re.IGNORECASE
)
_COMMITTEE: Final = re.compile(
    r"\b(?:committee|cttee|cmte|comm)(?: of (?:the|our)\s+(?:\w+\s+){0,2}board)?(?:\s+|\s*[=:]\s*)\(?(?:has |have |is |with |of |(?:to )?(?:be |being |which is |that is )?(?:consists? of |consisting of |made up of |composed of |comprised of |compris(?:e|es|ing) )|numbers |w/ ?)?(?:just |only |exactly )?$",
    re.IGNORECASE,
)
_MEETING_OF: Final = re.compile(
    r"\b(?:meeting|session|call|met,?) (?:of|had|with|drew|attended by)(?: only| just)?\s*$|\battended by(?: only| just)?\s*$",
    re.IGNORECASE,
)
_SUFFICES: Final = re.compile(
    r"(?: (?:directors?|of (?:us|them)|members?|people|shares))?(?: (?:is|are|would be|will be|were|was))? (?:not )?(?:enough|sufficient|needed|required|necessary)\b",
    re.IGNORECASE,
)
_MEETS: Final = re.compile(
    r"\bquorum\b|\bto (?:meet|do business|act)\b|\bfor (?:an?|the|our) (?:board |committee |stockholders'? |shareholders'? )?(?:meeting|session)\b",
    re.IGNORECASE,
)
_PROXIES_FOR: Final = re.compile(r"\bprox(?:y|ies) for(?: another| a further| some| about)?\s*$", re.IGNORECASE)
_HOLDS: Final = re.compile(
    r"\b(?:holders? of|holds?|holding|owns?|owning|owners? of|group (?:has|with|of))(?: record)?(?: of)?(?: exactly| just| only| over| about)?\s*$",
    re.IGNORECASE,
)
_ASKED_FOR: Final = re.compile(
    r"\b(?:request|demand|petition|ask|call|conven|force)\w*\b.*\bspecial\b|\bspecial\b.*\b(?:request|demand|petition|ask|call|force)",
    re.IGNORECASE,
)
_PASSED: Final = re.compile(
    r"\b(?:pass\w*|carr(?:y|ied)|adopt\w*|approved|enough votes|motion|resolution)\b", re.IGNORECASE
)
_QUORUM_WITH: Final = re.compile(
    r"^(?!.*\b(?:what|how many)\b).*\b(?:do|does|did|have|has|is|are|got|reach\w*|make)\b[^.?!]*\bquorum (?:with|at)(?: only| just)?\s*$",
    re.IGNORECASE,
)
_WRITTEN_BY: Final = re.compile(
    r"\b(?:written|paper|circular|unanimous) (?:action|consent|resolution|decision|approval)s? (?:\w+ )?(?:by|of|from)(?: only| just)?\s*$",
    re.IGNORECASE,
)
_REQUEST_OF: Final = re.compile(
    r"\b(?:request|demand|letter|petition)s? (?:\w+ )?(?:of|from|by|signed by)(?: only| just| at least)?\s*$",
    re.IGNORECASE,
)
_COMMITTEE_MEMBERS: Final = re.compile(r" (?:\w+ )?committee members\b", re.IGNORECASE)
_CONSENT: Final = re.compile(r"\bconsent", re.IGNORECASE)
_LETTER: Final = re.compile(r"\b(?:request|demand|petition)\w*\b", re.IGNORECASE)
_MEETING_ASKED: Final = re.compile(r"\b(?:meetings?|mtgs?|session)\b", re.IGNORECASE)
_VOTES: Final = frozenset({"in_favor", "against", "abstaining"})
_THOSE_THERE: Final = re.compile(
    r"\s*(?:(?:directors?|members?|shares?|shs|votes?|people) )?(?:(?:who|that) (?:are|were) )?(?:present|represented|there|here|attending|in the room|at (?:the|our|that) (?:\w+ )?(?:meeting|mtg|agm)|who (?:attended|came|showed up|turned up|joined))\b",
    re.IGNORECASE,
)
_VERY_NEAR: Final = 20
_NEAR: Final = 60
"""So many characters behind a number something is still said of it."""
_LABELLED: Final = re.compile(
    r"(?:^|[/,;:>\n]|\band)\s*(?:directors |shares |members )?(for|against|abstain\w*|present|absent|yes|no|ayes?|nays?|withheld|in favou?r)\s*(?:[:=-]|were|was|are)?\s*$",
    re.IGNORECASE,
)
"""A heading before a number, as in a tally."""
_NEXT_HEADING: Final = re.compile(
    r"\s*(?:shares|votes)?\s*[,;/]\s*(?:and )?(?:for|against|abstain\w*|present|absent|yes|no|ayes?|nays?|withheld|in favou?r)\s*[:=-]?\s*",
    re.IGNORECASE,
)
"""What stands between two numbers of a tally whose headings stand before them."""
_HEADINGS: Final = {
    "pres": "present",
    "agai": "against",
    "abst": "abstaining",
    "yes": "in_favor",
    "for": "in_favor",
    "in f": "in_favor",
    "no": "against",
}
_EVERY_ONE: Final = re.compile(r"\ball(?: (?:of )?(?:the|our|those))?\s*$", re.IGNORECASE)
"""So many are all there are: a fixed phrase tells that they came."""
_IN_OFFICE: Final = re.compile(
    r"\s*(?:(?:sitting|serving|remaining|current) )?(?:directors?|members?|of us)? ?(?:(?:who|that) (?:are )?)?(?:still |currently |now )?(?:in office|serving|remain|left)\b(?! (?:want|vot))|\s*remaining(?: directors?| members?)?\b|\s*(?:sitting|serving) (?:directors?|members?)\b",
    re.IGNORECASE,
)
_DEMANDED: Final = re.compile(
    r"\b(?:must|have to|has to|need(?:s|ed)?(?: to)?|required|requires?|ought|should|shall|how many|takes?)\b",
    re.IGNORECASE,
)
_ALL_BUT: Final = re.compile(
    r"\b(?:all|every\w*|each|none|nobody|no one|nothing|any\w*)\b[^.?!;,]{0,40}\bbut\s*$|\b(?:except(?: for)?|save|than|until|unless)\s*$",
    re.IGNORECASE,
)
_OF_PERSONS: Final = frozenset(
    {"absent", "abstaining", "against", "in_favor", "vacancies", "in_office", "signed", "asking", "present"}
)
_OF_SHARES: Final = {
    name: f"shares_{name}" for name in ("present", "in_favor", "against", "abstaining", "signed", "asking", "by_proxy")
}
_PEOPLE: Final = re.compile(r"\b(?:directors?|board|committee|of us)\b", re.IGNORECASE)
_HOLDERS: Final = re.compile(r"\b(?:(?:share|stock)[- ]?holders?|shares?|shs|stock)\b", re.IGNORECASE)
_WHOLES: Final = ("directors", "seats", "in_office", "members")
_FIRM: Final = frozenset(
    {"parties", "disinterested", "shares_held", "shares_by_proxy", "shares_in_person", "shares_treasury", "shares_issued",
     "shares_nonvoting", "members", "seats"}
)  # fmt: skip
"""What a fixed phrase tells, whatever else is said of the same number."""


def framed(text: str, numbers: Sequence[Number], found: dict[str, Any]) -> dict[str, Any]:
    """The counts that were found, put right by what is said outright of each number.

    Those who came of so many who are in office ("three of the five in office turned up") are told outright as they are.
    """
    if {"present", "in_office"} <= found.keys() and found["present"] <= found["in_office"]:
        return found
    frames = tuple(_frames(text, [each for each in numbers if each.kind == "count"]))
    told: dict[str, int] = {}
    for frame in frames:
        name = _name(frame, text)
        if name == "absent" and name in told:
            told[name] += frame.value
        elif name and name not in told:
            told[name] = frame.value
            if frame.of_office:
                told.setdefault("in_office", frame.whole)
            if frame.of_present and name in _VOTES:
                told.setdefault("present", frame.whole)
            if frame.whole and name in _OF_SHARES.values():
                told.setdefault(_whole_of_shares(frame), frame.whole)
    return _merged(found, told, frames)


_CAST: Final = re.compile(r"\s*(?:valid )?votes? (?:(?:were|was|actually) )?cast\b(?! (?:for|against))", re.IGNORECASE)


def _whole_of_shares(frame: Frame) -> str:
    """The shares of which a number is a part: those represented, the votes cast, or all that are outstanding."""
    if frame.of_present:
        return "shares_present"
    return "shares_cast" if _CAST.match(frame.after) else "shares_outstanding"


def _merged(found: dict[str, Any], told: Mapping[str, int], frames: Sequence[Frame]) -> dict[str, Any]:
    """What was found, with what is told in its place where the two read the same number."""
    merged = dict(found)
    values = [each for frame in frames for each in (frame.value, frame.whole)]
    wholes = {
        each.whole: _whole_of_shares(each) if each.whole >= SHARES_FROM else "directors"
        for each in frames
        if each.whole and not each.of_present
    }
    if told.get("absent", 0) > merged.get("absent", 0) > 0:
        merged["absent"] = told["absent"]  # several groups stayed away
    for name, value in told.items():
        if merged.get(name) == value or _is_firm(merged, value):
            continue
        wrong = merged.get(name)
        if wrong is not None and wrong not in told.values() and wrong not in wholes:
            continue
        if wrong in wholes and wrong not in told.values():
            merged.setdefault(wholes[wrong], wrong)
        if values.count(value) == 1:
            merged = {each: known for each, known in merged.items() if isinstance(known, bool) or known != value}
        merged[name] = value
    if any(name.startswith("shares_") for name in told) and not any(name in merged for name in _WHOLES):
        merged = {_OF_SHARES.get(name, name): known for name, known in merged.items()}
    for people, shares in _OF_SHARES.items():
        if shares in told and merged.get(people) == told[shares]:
            merged.pop(people)
    return merged


def _is_firm(found: Mapping[str, Any], value: int) -> bool:
    return any(found.get(name) == value for name in _FIRM)


def _frames(text: str, counts: Sequence[Number]) -> Iterator[Frame]:
    """Each number that is no whole of another, with what stands between it and the next number."""
    for place, number in enumerate(counts):
        following = counts[place + 1] if place + 1 < len(counts) else None
        before = _clause_before(text[counts[place - 1].end if place else 0 : number.start])
        if place and _OF.fullmatch(text[counts[place - 1].end : number.start]):
            continue
        if _ALL_BUT.search(before):
            continue
        between = text[number.end : following.start if following else len(text)]
        if not following or not _OF.fullmatch(between):
            after = _clause_after(between)
            there = _OF_THOSE_THERE.match(after)
            yield Frame(int(number.value), _unit(after), _said(after[there.end() :] if there else after), before, after)
            continue
        end = counts[place + 2].start if place + 2 < len(counts) else len(text)
        after = _clause_after(text[following.end : end])
        named = _IN_OFFICE.match(after)
        after = after[named.end() :] if named else after
        left = _OF.fullmatch(between)
        office = bool(named or (left and left["left"]))
        vote = _vote_of_those_there(before, after)
        of_present = vote in _VOTES
        said = vote if of_present else _said(after)
        unit = "director" if office else _unit(after)
        yield Frame(int(number.value), unit, said, before, after, int(following.value), of_present, office)


def _vote_of_those_there(before: str, after: str) -> str:
    """What is said of a part of those who came ("five of the nine present backed it"); empty where none came."""
    there = _THOSE_THERE.match(after)
    if there is None:
        return ""
    return "in_favor" if GOT.search(before) else _said(after[there.end() :].partition(",")[0])


def _clause_before(text: str) -> str:
    return str(re.split(r"[.?!;](?=\s|$)", text)[-1])


_TAG: Final = re.compile(r",\s*(?:yes|no|right|correct|ok|true|yeah)\W*$", re.IGNORECASE)


def _clause_after(text: str) -> str:
    """What follows a number up to the end of its clause."""
    text = _TAG.sub("", text)
    sentence = re.split(r"[.?!;](?=\s|$)|[()/\n]", text)[0]
    return str(
        re.split(
            r",(?= (?:and |but |so |(?:only|just) [A-Z]|can|may|is|are|do|does|did|the |we |what|how|who|which)\b)",
            sentence,
        )[0]
    )


def _unit(after: str) -> str:
    match = _UNIT.match(after)
    return next((name for name, each in match.groupdict().items() if each), "") if match else ""


def _said(after: str) -> str:
    """The first thing that is said; of two at one place the one that stands first in the list."""
    found = [(words.search(after), rank, name) for rank, (name, words) in enumerate(_SAYINGS)]
    places = [(match.start(), rank, name) for match, rank, name in found if match and match.start() < _NEAR]
    return min(places)[2] if places else ""


_PERSONS: Final = frozenset({"director", "member", "person"})
_ANY_PERSONS: Final = _PERSONS | {""}
_BEFORE_PERSONS: Final = (
    (_WHOLE_BOARD, frozenset({"director", "member", "person", "seat", "other", ""}), "seats"),
    (_COMMITTEE, _ANY_PERSONS, "members"),
    (_MEETING_OF, _ANY_PERSONS, "present"),
    (_WRITTEN_BY, _PERSONS, "signed"),
    (_REQUEST_OF, _PERSONS, "asking"),
)
"""What words before a number of persons tell of them, for which units."""


def _name(frame: Frame, text: str) -> str:
    """What a number counts, by the names of `rules/facts/`; empty where nothing tells."""
    if _OUTSTANDING.search(frame.before):
        return "shares_outstanding"
    said = _of_persons(frame) or _of_heading(frame) or _supposed(frame, text)
    if not said and not _is_left_open(frame, text):
        letter = _LETTER.search(text) and _MEETING_ASKED.search(text) and not _CONSENT.search(text)
        said = "asking" if frame.said == "signed" and letter else frame.said
    shares = _are_shares(frame, text) or said == "by_proxy"
    return _OF_SHARES.get(said, "" if said in _OF_PERSONS else said) if shares else said


def _of_persons(frame: Frame) -> str:
    """What a number of persons counts by the words before it, or by those that make it a whole."""
    if frame.value >= SHARES_FROM or frame.unit == "share":
        return ""
    for pattern, units, name in _BEFORE_PERSONS:
        of_members = name == "members" and frame.whole
        if frame.unit in units and not of_members and pattern.search(frame.before):
            return name
    if frame.whole:
        return ""
    if _COMMITTEE_MEMBERS.match(frame.after) and not frame.said:
        return "members"
    return "directors" if _ON_THE_BOARD.match(frame.after) and frame.said != "asking" else ""


def _of_heading(frame: Frame) -> str:
    """What a heading before a number says, where nothing is said after it."""
    heading = _LABELLED.search(frame.before)
    told = frame.said and not _NEXT_HEADING.fullmatch(frame.after)
    if heading is None or told or (frame.value < SHARES_FROM and "present" not in heading[0]):
        return ""
    return _HEADINGS.get(heading[1].lower()[:4], "")


_DONE_BY: Final = re.compile(
    r"\b(?:fired|removed|ousted|dismissed|sacked|voted (?:out|off|through|in)|thrown out|elected|appointed|approved|passed|adopted|carried|backed|supported) by (?:a vote of |only |just |some )?$",
    re.IGNORECASE,
)


def _supposed(frame: Frame, text: str) -> str:
    """What a number without a predicate is supposed to be enough for."""
    if not frame.said and _PROXIES_FOR.search(frame.before):
        return "by_proxy"
    if frame.whole and not frame.said and _HOLDS.search(frame.before) and _ASKED_FOR.search(text):
        return "asking"
    if _DONE_BY.search(frame.before) and frame.unit in ("", "director"):
        return "in_favor"
    if _SUFFICES.match(frame.after) and _MEETS.search(text):
        return "present"
    if frame.said:
        return ""
    if GOT.search(frame.before) and _PASSED.search(text):
        return "in_favor"
    return "present" if _QUORUM_WITH.search(frame.before) else ""


_SUPPOSING: Final = re.compile(r"\b(?:if|when|where|with|given|assuming|once)\b", re.IGNORECASE)
"""Words after which what counts is told, and no longer demanded."""


def _is_left_open(frame: Frame, text: str) -> bool:
    """Whether nothing is told by what is said of a number: it is asked for, a pronoun, all there are, or no meeting is asked for."""
    demanded = _DEMANDED.search(_SUPPOSING.split(frame.before)[-1][-30:]) or _DEMANDED.search(
        frame.after.partition(",")[0][:25]
    )
    pronoun = frame.value == 1 and not frame.unit and not _said(frame.after[:_VERY_NEAR])
    everyone = frame.said == "present" and _EVERY_ONE.search(frame.before)
    elsewhere = frame.said == "asking" and not _MEETING_ASKED.search(text)
    elsewhere = elsewhere or (frame.said == "signed" and bool(SIGNED_WHEN.search(frame.after)))
    return bool(not frame.said or frame.unit == "other" or demanded or pronoun or everyone or elsewhere)


def _are_shares(frame: Frame, text: str) -> bool:
    if frame.unit in ("director", "member", "seat", "share"):
        return frame.unit == "share"
    return frame.value >= SHARES_FROM or bool(_HOLDERS.search(text) and not _PEOPLE.search(text))
