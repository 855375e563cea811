"""What the numbers of a question count: seats, votes, shares."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from bot.understand.numbers import Number, find_numbers

_SHARES_FROM: Final = 1000
"""A bare number of votes this large counts shares, a smaller one directors."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts and fractions that a question states; None where it does not."""

    seats: int | None = None
    directors: int | None = None
    in_office: int | None = None
    vacancies: int | None = None
    members: int | None = None
    present: int | None = None
    absent: int | None = None
    everyone_present: bool | None = None
    in_favor: int | None = None
    against: int | None = None
    abstaining: int | None = None
    unanimous: bool | None = None
    asking: int | None = None
    signed: int | None = None
    shares_outstanding: int | None = None
    shares_issued: int | None = None
    shares_treasury: int | None = None
    shares_in_person: int | None = None
    shares_by_proxy: int | None = None
    shares_present: int | None = None
    shares_in_favor: int | None = None
    shares_against: int | None = None
    shares_abstaining: int | None = None
    shares_asking: int | None = None
    shares_signed: int | None = None
    shares_held: int | None = None
    shares_nonvoting: int | None = None
    present_fraction: Fraction | None = None
    asking_fraction: Fraction | None = None
    signed_fraction: Fraction | None = None
    in_favor_fraction: Fraction | None = None
    part: int | None = None
    whole: int | None = None


# What stands before and after a number tells what it counts; N marks its place. The first pattern that fits decides.
_DIRECTORS: Final = r"(?: (?:of us|board members?|directors?|members?|people|of them|folks|guys))?"
_BOARD: Final = (
    (
        "vacancies",
        r"N (?:(?:seats?|directorships?|positions?|of them|are|is|of those seats|of the seats|currently|board) )*(?:vacan\w+|empty|open|unfilled)|vacanc\w+:? N|N (?:directors? )?(?:have |has )?(?:just )?(?:resigned|quit|left the board|died)",
    ),
    (
        "members",
        r"N[- ](?:member|person|director|man)s? (?:\w+ )?committee|committee (?:of|has|with) N|N (?:committee )?members? (?:on|of|in) (?:the |our )?(?:\w+ )?committee|N (?:on|in) the (?:\w+ )?committee",
    ),
    (
        "seats",
        r"N[- ](?:seats?|seat board|member board|person board|director board)|board (?:of|has|consists of|is|size is|with) N|whole board (?:is|of) N|N board seats|N authorized|size (?:was |is )?(?:fixed |set )?at N|full board of N|N seats",
    ),
    (
        "in_office",
        rf"N{_DIRECTORS} (?:are |is )?(?:currently |still |now )?(?:in office|serving|filled|left|remain\w*|sitting)|N (?:seats |of them )?(?:are )?filled",
    ),
    ("abstaining", r"N (?:of them )?(?:who )?(?:abstain\w*|abstention\w*|sat out)|abstain\w*:? N"),
    (
        "against",
        r"N (?:votes? |of them |voted |vote |said |say |were |are )*(?:against|no|noes|nays?|opposed|opposing)\b|against:? N",
    ),
    (
        "in_favor",
        r"N (?:votes? |of them |of the \d+ |directors? |voted |vote |votes |said |say |were |are |of us )*(?:yes|in favou?r|for|ayes?|yeas?|approv\w+|said yes|supported)\b|N (?:of (?:the |those )?\d+ )?(?:vote|voted) (?:to|for)\b|yes:? N",
    ),
    (
        "signed",
        rf"N{_DIRECTORS}(?: of (?:the |our )?\w+)?{_DIRECTORS} (?:have |has )?(?:already )?(?:signed|sign|consent\w*|signatures?)",
    ),
    (
        "asking",
        rf"N{_DIRECTORS}(?: of (?:the |our )?\w+{_DIRECTORS})? (?:have |has )?(?:want|writes?|ask|asked|request|requested|demand|demanded|sent|wrote|call for|called for|petition\w*)",
    ),
    (
        "absent",
        rf"N{_DIRECTORS} (?:are |is |were |was )?(?:absent|missing|away|out|no[- ]shows?|not (?:there|here)|can'?t (?:make it|come)|sick)|all but N",
    ),
    (
        "present",
        rf"N{_DIRECTORS}(?: of (?:the |our |those )?\w+{_DIRECTORS})? (?:(?:do|did|will|would|actually|only|who|are|is|were|was|can|have|just|of us|has|be) )*(?:show\w*|came|come|coming|turn\w*|attend\w*|present|here|there|at (?:the|that|this) meeting|dial\w*|join\w*|make it|made it|on (?:the )?(?:call|zoom|phone|line)|in the room|participat\w*)|only N of us|(?:is|are) N (?:directors? )?(?:a |enough(?: for a)? )quorum|with N present|present:? N",
    ),
    (
        "directors",
        r"N (?:\w+ )?(?:directors?|directers?|board members?|of us)|(?:we(?:'re| are)|there(?:'s| are| is)) N\b|directors?:? N",
    ),
)
_HOLDERS: Final = (
    (
        "shares_treasury",
        r"(?:bought|buy) back N|N (?:shares? |of which |of them |that )*(?:in|are in|sit in|held in|are held in) (?:the )?treasury|treasury (?:shares|stock)?:? ?N|N (?:treasury|repurchased)|repurchased N|N (?:shares )?(?:that |which )?(?:the company|we) (?:holds?|bought)",
    ),
    (
        "shares_nonvoting",
        r"N (?:shares of )?(?:preferred|non-?voting|class \w)\b.{0,12}(?:no votes?|non-?voting|without votes?|not vot\w+)|N non-?voting",
    ),
    ("shares_issued", r"issued N|N (?:shares )?issued (?!and)"),
    (
        "shares_by_proxy",
        r"N (?:shares |more |votes )?(?:are |were )?(?:by|via|on|through|represented by) prox\w+|proxies for N",
    ),
    ("shares_in_person", r"N (?:shares |votes )?(?:are |were )?(?:here |there |present )?in person"),
    ("shares_abstaining", r"N (?:shares )?(?:abstain\w*|withheld)"),
    ("shares_against", r"N (?:shares? |votes? |voted |were )*(?:against|no\b|opposed)|against:? N"),
    (
        "shares_in_favor",
        r"N (?:shares? |votes? |voted |were )*(?:in favou?r|for\b|yes\b|ayes?)|(?:got|received) N (?:yes )?votes?|for:? N",
    ),
    (
        "shares_signed",
        r"(?:signed by|consents? (?:for|from|of)|signatures? (?:for|from)|holders of|signed by holders of exactly) N(?: shares)?(?=.{0,40}(?:sign|consent))|N (?:shares )?(?:have |has )?(?:signed|consented)",
    ),
    (
        "shares_asking",
        r"(?:holders? of|holding|holds|own(?:s|ing)?|(?:group|holder|family) with(?: exactly)?|(?:holders? of|holds|holding|owning) exactly) N(?=.{0,80}(?:request|demand|ask|petition|want|call|force))|N (?:of (?:the|our) [\d,.]+\w? \w+ )?(?:class \w )?(?:shares? )?(?:have |has )?(?:signed (?:the|a|our) (?:letter|petition|request|demand)|ask|request|demand|want|call)",
    ),
    (
        "shares_present",
        r"N (?:shares? |votes? )*(?:are |were |is |is |actually )*(?:represented|present|here|there|of them|at the (?:\w+'? )?meeting|turned up|show\w*|came|attend\w*|in the room)|only N are|(?:is|are) N (?:\w+ )?(?:shares? )?(?:enough|sufficient|a quorum)|with N (?:shares )?(?:present|represented)|N (?:shares )?(?:in person or by proxy)",
    ),
    ("shares_held", r"(?:i(?:'ve)? (?:have|own|hold|got)|i've got|my) N"),
    (
        "shares_outstanding",
        r"N (?:\w+ ){0,3}(?:shares?|shs|stock)(?: of \w+)?(?: \w+){0,2} (?:outstanding|out\b|entitled)|N (?:are |is )?(?:issued and )?outstanding|N (?:shares? )?(?:total|in all)|of (?:our|the) N|outstanding(?: shares)?(?: (?:are|is|of|being))?:? N|N voting shares|N (?:votes|shares|shs|common|entitled|voting)\b|out of N",
    ),
)
_MARK: Final = "N"


def find_counts(text: str, skip: Sequence[tuple[int, int]] = ()) -> Counts:
    """Bind each number of a question to what it counts; numbers within `skip` (dates, spans) are left out."""
    numbers = find_numbers(text, skip)
    found: dict[str, Any] = {}
    bound = _ratios(text, numbers, found)
    for number in numbers:
        if number in bound:
            continue
        name = _name(text, number)
        if name and name not in found:
            found[name] = number.value if name.endswith("_fraction") else int(number.value)
    return _whole(text, found)


def bare_number(text: str) -> int | None:
    """The only number of a text, whatever it counts; None where there is none, or more."""
    numbers = find_numbers(text, ())
    return int(numbers[0].value) if len(numbers) == 1 and numbers[0].kind == "count" else None


def _name(text: str, number: Number) -> str:
    before, after = text[max(0, number.start - 60) : number.start], text[number.end : number.end + 110]
    before, after = re.split(r"[.?!;](?=\s|$)", before)[-1], re.split(r"[.?!;](?=\s|$)", after)[0]
    if number.kind != "count":
        return _fraction(before, after, text)
    holders = _of_shares(text, number, after)
    for name, words in _HOLDERS if holders else _BOARD:
        for pattern in _alternatives(words):
            left, _, right = pattern.partition(_MARK)
            if re.search(rf"(?:{left})$" if left else "", before, re.IGNORECASE) and re.match(
                rf"\s*(?:{right})" if right else "", after, re.IGNORECASE
            ):
                return name
    return ""


def _alternatives(words: str) -> list[str]:
    """The alternatives of a pattern, split where no bracket is open."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(words):
        depth += (character == "(") - (character == ")")
        if character == "|" and depth == 0:
            parts.append(words[start:index])
            start = index + 1
    return [*parts, words[start:]]


def _of_shares(text: str, number: Number, after: str) -> bool:
    near = re.match(
        r"[^,.?!]{0,30}\b(?:shares?|shs|stock|votes? (?:for|against)|common|preferred)\b", after, re.IGNORECASE
    )
    directors = re.match(r"\s*(?:\w+ )?(?:directors?|directers?|seats?|members?|of us|board)", after, re.IGNORECASE)
    if directors:
        return False
    return number.value >= _SHARES_FROM or bool(near and re.search(r"share|stock", text, re.IGNORECASE))


def _fraction(before: str, after: str, text: str) -> str:
    words = before[-40:] + "#" + after[:60]
    if re.search(r"sign|consent", words, re.IGNORECASE) and re.search(r"consent|sign", text, re.IGNORECASE):
        return "signed_fraction"
    if re.search(r"ask|request|demand|petition|force|call", words, re.IGNORECASE):
        return "asking_fraction"
    if re.search(r"in favou?r|voted|yes|\bfor\b", after[:40], re.IGNORECASE):
        return "in_favor_fraction"
    if re.search(r"present|represented|here|show|turn|attend|left in|in the room|came|there", words, re.IGNORECASE):
        return "present_fraction"
    return ""


_RATIO: Final = re.compile(r"\s*(?:out )?of (?:(?:the|our|those|these|its|all) )?$", re.IGNORECASE)
_SCORE: Final = re.compile(
    r"(?<![\d/.-])(\d{1,2})\s?(?:-|to|:)\s?(\d{1,2})(?![\d/:-])(?=\s*(?:vote|split|in favou?r|against|decision|$|[,.?]|did|passed|was))",
    re.IGNORECASE,
)


def _ratios(text: str, numbers: Sequence[Number], found: dict[str, Any]) -> set[Number]:
    """Ratios: "4 of 9 directors", "5 of the 6 signed", and scores such as "2-1"; the numbers that are bound so."""
    bound: set[Number] = set()
    score = _SCORE.search(text)
    if score and re.search(r"\bvot|pass|carr|split|decid", text, re.IGNORECASE):
        found |= {"in_favor": int(score[1]), "against": int(score[2])}
    for first, second in pairwise(numbers):
        if first.kind != "count" or second.kind != "count" or not _RATIO.match(text[first.end : second.start]):
            continue
        part, whole = int(first.value), int(second.value)
        bound |= {first, second}
        after = re.split(r"[.?!;](?=\s|$)", text[second.end : second.end + 90])[0]
        found.setdefault(*_part(text, after, part, whole))
        if whole >= _SHARES_FROM:
            found.setdefault("shares_outstanding", whole)
        elif re.search(r"committee", text, re.IGNORECASE):
            found.setdefault("members", whole)
        elif (
            not re.search(r"of (?:the|those) $", text[first.end : second.start])
            or "directors" in after
            or not re.search(r"present|came|show|attend", text, re.IGNORECASE)
        ):
            found.setdefault("directors", whole)
    return bound


def _part(text: str, after: str, part: int, whole: int) -> tuple[str, int]:
    shares = "shares_" if whole >= _SHARES_FROM else ""
    if re.match(r"[^,]{0,25}?\b(?:show|came|come|turn|attend|present|here|there|dial|join)", after, re.IGNORECASE):
        return f"{shares}present", part
    if re.search(
        r"sign(?!ed (?:the|a|our) (?:\w+ )?(?:letter|request|petition|demand))|consent", after or text, re.IGNORECASE
    ):
        return f"{shares}signed", part
    if re.search(r"ask|request|want|demand|petition|letter|call\b", after, re.IGNORECASE):
        return f"{shares}asking", part
    if re.search(r"vote|yes|in favou?r", after[:30], re.IGNORECASE):
        return f"{shares}in_favor", part
    if re.search(r"vacan|empty", after[:30], re.IGNORECASE):
        return "vacancies", part
    if re.search(r"filled|in office|serving", after[:40], re.IGNORECASE):
        return "in_office", part
    if re.search(r"absent|missing|away|out\b", after[:40], re.IGNORECASE):
        return "absent", part
    return f"{shares}present", part


def _whole(text: str, found: dict[str, Any]) -> Counts:
    """Counts that follow from the others, and those said in words."""
    if re.search(
        r"\b(?:every(?: single)? director|all (?:the |our |of the )?directors|everyone|everybody|all of us)\b.{0,25}\b(?:turn|show|attend|present|there|here|come|came|coming)|full attendance",
        text,
        re.IGNORECASE,
    ):
        found["everyone_present"] = True
    if re.search(r"\b(?:with |except )?one (?:is )?(?:missing|absent|short)\b|all but one", text, re.IGNORECASE):
        found["everyone_present"] = False
    if (
        re.search(
            r"\b(?:single|sole|lone|one)[- ](?:director|person)\b(?! (?:call|ask|want|request|act|bind))",
            text,
            re.IGNORECASE,
        )
        and "directors" not in found
        and "present" not in found
        and not re.search(r"committee|shareholder|stockholder", text, re.IGNORECASE)
    ):
        found.setdefault("directors", 1)
    if re.search(r"\bunanimous(?:ly)?\b|\ball (?:\w+ )?(?:have |has )?sign", text, re.IGNORECASE):
        found["unanimous"] = True
    if "shares_issued" in found and "shares_treasury" in found:
        found["shares_outstanding"] = found["shares_issued"] - found["shares_treasury"]
    if "shares_in_person" in found and "shares_by_proxy" in found:
        found["shares_present"] = found["shares_in_person"] + found["shares_by_proxy"]
    if "shares_in_person" in found and "shares_present" not in found:
        found["shares_present"] = found["shares_in_person"]
    if "shares_outstanding" not in found and "shares_issued" in found:
        found["shares_outstanding"] = found["shares_issued"]
    return Counts(**found)
