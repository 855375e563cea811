"""Parts of a whole in a question: "4 of 9 directors", "all but two of the seven", "half of our 8", and scores such as "2-1"."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.count_parts import SIGNED_WHEN
from bot.understand.numbers import Number

SHARES_FROM: Final = 1000
"""A bare number of votes this large counts shares, a smaller one directors."""
_NOUN: Final = r"(?:directors?|board members?|members?|people|of us|seats|shares|votes?|holders?)"
_OF: Final = re.compile(
    rf"\s*(?:{_NOUN} )?(?:out )?of (?:(?:the|our|those|these|its|all|us|you|them) )?(?:total (?:of )?)?(?P<left>(?:remaining|surviving|sitting|serving) )?$",
    re.IGNORECASE,
)
ADJOURNING: Final = (
    r"(?:(?:would |'d )?(?:want|like|wish|prefer|agree|voted?|move|say|said)\w* (?:it |the meeting |this )?(?:to )?"
    r"(?:adjourn\w*|put (?:it|this|the meeting|things) off|push|postpone|move (?:it|the meeting)|come back|break off|call it|reconvene|resume|stop))"
)
"""The words of those who would have a meeting adjourned, after their number."""
ALL_BUT: Final = re.compile(
    r"(?<!\bat )\ball (?:(?:of )?(?:the |our )*(?:directors|members|board members|(?:share|stock)?holders) )?(?:but|except(?: for)?|save)\s*$|\beveryone (?:but|except(?: for)?)\s*$",
    re.IGNORECASE,
)
_SMALL: Final = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nil": 0,
    "zero": 0,
}
_SCORE_IN_WORDS: Final = re.compile(
    rf"\b(?P<first>{'|'.join(_SMALL)})[ -](?:to|against)[ -](?P<second>{'|'.join(_SMALL)})\b", re.IGNORECASE
)
_SCORE: Final = re.compile(
    r"(?<![\d/.-])(\d{1,2})\s?(?:-|to|:)\s?(\d{1,2})(?![\d/:-])(?=\s*(?:vote|split|in favou?r|against|decision|$|[,.?]|did|passed|was|with|so|for|on|to (?=[a-z])))",
    re.IGNORECASE,
)
_OF_THE_PRESENT: Final = re.compile(
    r"\s*(?:\w+ )?(?:shares? |votes? |stock |of (?:them|those) )*(?:that (?:are|were) |which (?:are|were) )?(?:present|represented|there|in the room|at the meeting)\b(?=.*\b(?:vot\w*|yes|favou?r|carr\w+|pass\w*|adopt\w*|approv\w+|for it)\b|\W*$)",
    re.IGNORECASE,
)
_OF_THE_BOARD: Final = re.compile(r"\s*(?:of our |of the )?(?:directors?|board|of us|seats?)\b", re.IGNORECASE)
_SIGNED_BY: Final = re.compile(
    r"\b(?:sign\w*(?:[- ]offs?)?|signatures?|consents?) (?:from|by|of)(?: (?:just|only))?\s*$", re.IGNORECASE
)
_LEAVES: Final = re.compile(
    r"\bleav(?:es|ing) (?:us |them |the board )?(?:with |at )?(?:(?:just|only|but) )?$", re.IGNORECASE
)
"""Those who are left once others went."""
_SUED_ARE: Final = re.compile(
    r"\b(?:suit|lawsuit|complaint|claim|case|action|plaintiffs?|proceeding)s?\b[^.?!;,]{0,25}\b(?:names?|naming|named|targets?|targeting|against|includes?|covers?)(?: just| only)?\s*$|\b(?:sue[sd]?|suing)(?: just| only)?\s*$",
    re.IGNORECASE,
)
_LETTER: Final = r"sign(?:ed)? (?:the|a|our) (?:\w+ )?(?:letter|request|petition|demand)"
_ROLES_OF_PARTS: Final = (
    (
        "disinterested",
        r"[^,.?!]{0,30}?\b(?:disinterested|uninvolved|(?:not|n't) (?:\w+ )?(?:defendants?|part(?:y|ies)\b|sued|named))",
    ),
    (
        "parties",
        r"[^,.?!]{0,30}?\b(?:defendants?|(?:are|were) (?:\w+ )?parties\b|part(?:y|ies) to|sued|named|conflicted|implicated)",
    ),
    (
        "present",
        r"[^,]{0,25}?\b(?:show|came|come|turn|attend|present|here|there|dial|join|on the (?:call|line|phone)|at (?:the|this|a) (?:\w+ )?(?:meeting|mtg)|in the room)",
    ),
    ("in_favor", rf"[^,]{{0,20}}?\b{ADJOURNING}"),
    ("asking", rf"[^,]{{0,40}}?\b(?:{_LETTER}|ask|request|want|demand|petition|wrote|write|letter|call\b|force)"),
    ("signed", r"[^,]{0,40}?\b(?:sign|consent)"),
    ("in_favor", r"[^,]{0,20}?\b(?:vote|voting (?:for|in favou?r|yes|to)|yes|in favou?r|for it|aye)"),
    (
        "vacancies",
        r"[^,]{0,20}?\b(?<!no )(?:vacan|empty|unfilled|resign|quit|died|stepped down|passed away|open(?:ed)? up\b|opened\b|(?:are|is|were|was|stand|stands|sit|came|come|fell|became|just) (?:now |just )?(?:open|free)\b(?! to)|freed up|bec(?:a|o)me available)",
    ),
    (
        "in_office",
        r"[^,]{0,25}?\b(?:filled|in office|serving|remain\w*|are left|still here|of us (?:are |still )?left(?=\s*(?:$|[.,;:?!]|and |now|on the board)))(?! to\b)",
    ),
    ("absent", r"[^,]{0,30}?\b(?:absent|missing|away|out\b|sick|travel|stay\w* home|skip)"),
)
_CALLING: Final = re.compile(
    r"\b(?:special|emergency|extraordinary) (?:\w+ ){0,2}?(?:meeting|mtg)\b.*\b(?:call|force|must|have to)\b|"
    r"\b(?:want|ask|request|demand|petition|call|force)\w*\b.*\b(?:special|emergency|extraordinary) (?:\w+ ){0,2}?(?:meeting|mtg)\b",
    re.IGNORECASE,
)
_OFFICE_WHOLE: Final = re.compile(
    r"\s*(?:\w+ )?(?:directors?|members?|people|persons|ones) (?:who are |currently |then |now |still )?(?:in office|serving)\b|\s*(?:remaining|surviving|sitting) (?:directors?|members?|ones)\b",
    re.IGNORECASE,
)


_VOTED: Final = re.compile(
    r"\bvot|majority of|pass|carr|split|decid|motion|resol|adopt|approv|\btie|deadlock|fail", re.IGNORECASE
)
_A_LITTLE: Final = Fraction(1, 1_000_000)
_BY_A_LITTLE: Final = r"(?:(?:just|only|barely|a \w+|one share|one vote|slightly|by a \w+) )?"
_LESS: Final = re.compile(
    rf"\b{_BY_A_LITTLE}(?:less than|under|below|nearly|almost|not quite|short of|shy of|fewer than|close to)(?: an?| exactly)?\s*$",
    re.IGNORECASE,
)
_MORE: Final = re.compile(
    rf"\b{_BY_A_LITTLE}(?:more than|over|above|upwards of|better than|beyond)(?: an?| exactly)?\s*$", re.IGNORECASE
)
_AND_A_LITTLE: Final = re.compile(r"\s*(?:plus|and) (?:one|a|1)\b(?! half)", re.IGNORECASE)
_LESS_A_LITTLE: Final = re.compile(r"\s*(?:minus|less) (?:one|a|1)\b", re.IGNORECASE)


def qualified(text: str, number: Number) -> Fraction:
    """A part that is said to be somewhat less, or more, than a fraction."""
    before, after = text[max(0, number.start - 40) : number.start], text[number.end : number.end + 12]
    if _LESS.search(before) or _LESS_A_LITTLE.match(after):
        return number.value - _A_LITTLE
    if _MORE.search(before) or _AND_A_LITTLE.match(after):
        return number.value + _A_LITTLE
    return number.value


def _part(text: str, number: Number, whole: int) -> Fraction:
    """A fraction of a whole; somewhat more, or less, is the next whole number."""
    said, exact = qualified(text, number), number.value * whole
    if said > number.value:
        return Fraction(exact // 1 + 1)
    return Fraction(-(-exact // 1) - 1) if said < number.value else exact


def _score_of_shares(text: str, first: Number, second: Number) -> bool:
    """Whether two numbers of shares are the two sides of a vote: "400,000 to 400,000"."""
    large = min(first.value, second.value) >= SHARES_FROM and first.kind == second.kind == "count"
    return large and bool(re.fullmatch(r"\s*(?:to|-|v(?:s|ersus)?\.?|against)\s*", text[first.end : second.start]))


_A_CLASS: Final = re.compile(r"\s*(?:\w+ )?(?:class|series)\b", re.IGNORECASE)
"""One class is no whole of one."""


_OF_US: Final = re.compile(r"\bof (?:us|you|them) $", re.IGNORECASE)
_WE_ARE: Final = re.compile(
    r"\s*(?:(?:remaining|surviving|sitting|serving|other|current) )?(?:directors?|members?|remaining|survivors)\b|\s*(?:who )?(?:are )?(?:still )?(?:left|in office)\b",
    re.IGNORECASE,
)
"""Who the second number counts, where it stands behind "of us" ("four of us five remaining directors")."""
_FROM_AFAR: Final = re.compile(
    r" of (?:the|those|these|them|your|our) [\w-]+(?: \w+)?(?: who \w+(?: \w+)?)? (?:is|are|was|were|will be|joins?|dials?|comes?|attends?|participates?|calls?)(?: in)? (?:only|just|merely|actually|really)\b[^.?!;]{0,30}\b(?:call|phone|telephone|video|zoom|remote\w*|line|speaker\w*)\b",
    re.IGNORECASE,
)
"""How some of those who were counted take part; it counts nobody anew ("one of the five is only on the phone")."""


def bound_to_wholes(text: str, numbers: Sequence[Number], found: dict[str, Any]) -> set[Number]:
    """Put parts and their wholes into `found` by name; the numbers that are bound so."""
    score = _SCORE.search(text)
    voted = _VOTED.search(text)
    if score and voted:
        found |= {"in_favor": int(score[1]), "against": int(score[2])}
    said = _SCORE_IN_WORDS.search(text)
    if said and voted:
        found |= {"in_favor": _SMALL[said["first"].lower()], "against": _SMALL[said["second"].lower()]}
    bound: set[Number] = set()
    for first, second in pairwise(numbers):
        if voted and _score_of_shares(text, first, second):
            found |= {"shares_in_favor": int(first.value), "shares_against": int(second.value)}
            bound |= {first, second}
            continue
        of_a_class = second.kind == "count" and _A_CLASS.match(text[second.end :])
        if second.kind != "count" or of_a_class or not _OF.match(text[first.end : second.start]):
            continue
        if _OF_US.search(text[: second.start]) and not (
            first.value < second.value and _WE_ARE.match(text[second.end :])
        ):
            continue
        if _FROM_AFAR.match(text[first.end :]):
            bound |= {first, second}
            continue
        whole = int(second.value)
        part = first.value if first.kind == "count" else _part(text, first, whole)
        bound |= {first, second}
        after = re.split(r"[.?!;](?=\s|$)", text[second.end : second.end + 90])[0]
        if ALL_BUT.search(text[: first.start]):
            part = whole - part
        found |= {
            name: each
            for name, each in _named(text, after, (part, whole), (first, second), numbers, found.get("in_favor"))
            if name not in found
        }
    return bound


def _by_what_leads(before: str, first: Number) -> str:
    """The role of a part by the words before it: those who signed, are sued, or are left; empty where they tell none."""
    if _LEAVES.search(before) and first.kind == "count":
        return "in_office"
    if _SIGNED_BY.search(before[-40:]):
        return "signed"
    return "parties" if _SUED_ARE.search(before[-60:]) else ""


def _named(
    text: str,
    after: str,
    ratio: tuple[Fraction, int],
    places: tuple[Number, Number],
    numbers: Sequence[Number],
    voted_for: int | None,
) -> Iterator[tuple[str, int]]:
    """The part and the whole of one ratio under their names; a part that is the votes told in favor is told again."""
    (part, whole), (first, second) = ratio, places
    shares = whole >= SHARES_FROM or bool(re.match(r"\s*(?:\w+ )?(?:shares|stock)\b", after, re.IGNORECASE))
    if shares and _OF_THE_PRESENT.match(after):
        yield "shares_in_favor", int(part)
        yield "shares_present", whole
        return
    between = _OF.match(text[first.end : second.start])
    named = _OFFICE_WHOLE.match(after)
    office = bool(named or (between and between["left"]))
    after = after[named.end() :] if named else after
    role = _by_what_leads(text[: first.start], first) or _role(text, after)
    if SIGNED_WHEN.search(after) or (not role and first.kind == "count" and int(part) == voted_for):
        role = ""
    elif not role and first.kind == "count":
        role = "present"
    prefix = "shares_" if shares and role in ("present", "asking", "signed", "in_favor") else ""
    if role:
        yield f"{prefix}{role}", int(part)
    if shares:
        yield ("shares_cast" if _CAST.match(after) else "shares_outstanding"), whole
    elif office:
        yield "in_office", whole
    elif re.search(r"committee", text, re.IGNORECASE) and not _OF_THE_BOARD.match(after):
        yield "members", whole
    elif role != "present" and _part_of_the_present(text, first, second, numbers):
        yield "present", whole
    elif not re.search(r"\b(?:the|those) $", text[first.end : first.end + 14]) or _counts_all(text, after):
        yield ("seats" if role == "vacancies" and _SEATS.match(after) else "directors"), whole


_SEATS: Final = re.compile(r"\s*(?:board |director )?(?:seats|directorships|chairs|positions)\b", re.IGNORECASE)
_CAST: Final = re.compile(r"\s*(?:valid )?votes? (?:(?:were|was|actually) )?cast\b(?! (?:for|against))", re.IGNORECASE)


def _part_of_the_present(text: str, first: Number, second: Number, numbers: Sequence[Number]) -> bool:
    """Whether "3 of the 5" counts those present, a larger number of directors having been named before."""
    larger = any(each.end < first.start and second.value < each.value < SHARES_FROM for each in numbers)
    return larger and bool(re.search(r"of (?:the|those|these) $", text[first.end : second.start]))


def _counts_all(text: str, after: str) -> bool:
    """Whether "the nine" are all directors, not those present."""
    return "directors" in after or not re.search(r"present|came|show|attend", text, re.IGNORECASE)


def _role(text: str, after: str) -> str:
    for name, words in _ROLES_OF_PARTS:
        if re.match(words, after, re.IGNORECASE):
            return name
    if re.search(_LETTER, text, re.IGNORECASE) or _CALLING.search(text):
        return "asking"
    if re.search(r"\bconsent|\bsign(?:ed|s)?\b", text, re.IGNORECASE):
        return "signed"
    return ""
