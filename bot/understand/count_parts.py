"""Parts of wholes ("5 of our 9 directors came") and tallies ("present: 5, absent: 3"), read as one whenever they stand so."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.understand import patterns as re
from bot.understand.numbers import Number

SHARES_FROM: Final = 200
"""So many are shares and not people, where nothing else is said."""
_WHOLES: Final = ("seats", "directors", "in_office", "members", "shares_outstanding")
_OF: Final = r"(?:of|out of|outta|from)(?: (?:all|the|our|its|their|those|these|a|total|\w+'s)){0,3}"
_PART: Final = (
    re.compile(
        rf"\bqty(?P<n>\d+)(?: directors?| members?| shares?)? {_OF} qty(?P<m>\d+)\b(?P<rest>[^.?!;]{{0,80}})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bof (?:the |our |those )?qty(?P<m>\d+)(?P<unit> (?:directors?|members?|seats?|shares?|board members?))?,? (?:only |just )?qty(?P<n>\d+)\b(?P<rest>[^.?!;]{0,60})",
        re.IGNORECASE,
    ),
)
_DEMANDED: Final = re.compile(
    r"\b(?:must|have to|has to|need(?:s|ed)?(?: to)?|required|ought|should|shall)\b", re.IGNORECASE
)
_COME: Final = r"(?:present|represented|here|there|attend(?:s|ed|ing)?|came|come|coming|arrived|show(?:s|ed|ing)?(?: up)?|turn(?:s|ed|ing)? up|on the (?:call|line|phone)|in the (?:room|hall)|at the (?:table|(?:\w+ )?(?:meeting|mtg|agm))|dial(?:ed|ing)? in|made it|make it)"
_STAYED_AWAY: Final = rf"(?:(?:can ?not|can't|cant|could not|couldn't|will not|won't|did not|didn't|do not|don't) (?:\w+ )?{_COME}|not (?:\w+ )?{_COME}|absent(?! (?:officer|president|secretary|treasurer|director|chair))|missing|away|sick|no-shows?)"
_YES: Final = r"(?:vot\w+ (?:for|yes|in favou?r|aye)|said (?:yes|aye)|say (?:yes|aye)|(?:are|were|is|was) (?:for|in favou?r)|in favou?r|approv\w+|back(?:ed|s)?|support\w*|agree\w*)"
_NO: Final = r"(?:vot\w+ (?:against|no)|oppos\w+|object\w*|said no|say no|dissent\w*|(?:are|were|is|was) against)"
_PREDICATES: Final = tuple(
    (name, re.compile(rf"\b{words}\b", re.IGNORECASE))
    for name, words in (
        ("absent", _STAYED_AWAY),
        ("against", _NO),
        ("in_favor", _YES),
        ("vacancies", r"(?:open|vacant|empty|unfilled)"),
        ("signed", r"(?:sign(?:ed|s)?|consent(?:ed|s)?)"),
        ("present", _COME),
    )
)
_THOSE_THERE: Final = re.compile(
    r"\s*(?:\w+ )?(?:who (?:are|were) |that (?:are|were) )?(?:present|represented|there|here|attending|in the room|at (?:the|our|that) (?:\w+ )?(?:meeting|mtg|agm)|votes cast)\b",
    re.IGNORECASE,
)
_UNIT: Final = re.compile(
    r"\s*(?:(?!directors?|members?|seats?)\w+ )?(?P<unit>director|board member|member|seat|share)s?\b|\s*(?P<votes>votes)\b",
    re.IGNORECASE,
)
_ASKED_FOR: Final = re.compile(r"\b(?:ask|request|demand|petition|want|wish|call|letter)", re.IGNORECASE)
_EXCEPT: Final = re.compile(r"\b(?:but|except|save)\s*$", re.IGNORECASE)
GOT: Final = re.compile(r"\b(?:got|gets|received|receives|won)\s*(?:only |just |exactly )?$", re.IGNORECASE)
_LABELS: Final = {
    "present": "present", "attending": "present", "represented": "present", "absent": "absent", "vacant": "vacancies", "vacancies": "vacancies",
    "seats": "seats", "in office": "in_office", "serving": "in_office", "for": "in_favor", "yes": "in_favor", "yeas": "in_favor", "ayes": "in_favor", "in favor": "in_favor",
    "against": "against", "no": "against", "nays": "against", "noes": "against", "opposed": "against",
    "abstain": "abstaining", "abstaining": "abstaining", "abstained": "abstaining", "abstentions": "abstaining", "withheld": "abstaining",
    "outstanding": "shares_outstanding", "signed": "signed",
}  # fmt: skip
_TALLY: Final = re.compile(
    rf"\b(?P<label>{'|'.join(sorted(_LABELS, key=len, reverse=True))})(?P<mark>\s*[:=\u2013]\s*|\s+-+\s+|\s+)qty(?P<n>\d+)\b(?! (?:\w+ )?(?:vot|for|against|yes|were|are|was|is|in favou?r))",
    re.IGNORECASE,
)
_AS_SHARES: Final = {
    name: f"shares_{name}" for name in ("present", "in_favor", "against", "abstaining", "signed", "asking")
}
SIGNED_WHEN: Final = re.compile(
    r"\b(?:only|just|not) sign(?:ed|s)? (?:until|today|yesterday|later|after\w*|this|last)\b|\bsign(?:ed|s)? (?:only|just|late|later|after\w*)\b",
    re.IGNORECASE,
)
"""When one signed, and not how many did."""


def parts(text: str, numbers: Sequence[Number], found: dict[str, int]) -> dict[str, int]:
    """The counts that were found, put right by what stands as a part of a whole or in a tally."""
    masked = _masked(text, numbers)
    if "qty" not in masked:
        return found
    for match in (each for pattern in _PART for each in pattern.finditer(masked)):
        part, whole = (int(numbers[int(match[name])].value) for name in "nm")
        if part <= whole:
            found = _put_right(found, _of_part(masked, match, part, whole, found), {part, whole}, numbers)
    for label, value in _tallies(masked, numbers):
        name = _in_shares(label, value, text)
        found = {
            each: known for each, known in found.items() if known != value or each == name or isinstance(known, bool)
        } | {name: value}
    return found


def _masked(text: str, numbers: Sequence[Number]) -> str:
    """The text with "qty0", "qty1" in the place of its numbers."""
    for place in range(len(numbers) - 1, -1, -1):
        each = numbers[place]
        if each.kind == "count":
            text = f"{text[: each.start]}qty{place}{text[each.end :]}"
    return text


def _of_part(masked: str, match: re.Match[str], part: int, whole: int, found: dict[str, int]) -> dict[str, int]:
    """What a part and its whole count; empty where nothing tells."""
    rest = re.split(r"qty\d|,", match["rest"])[0]
    clause = re.split(r"[.?!;,]", masked[: match.start()])[-1]
    unit = _UNIT.match(f"{match.groupdict().get('unit') or ''}{rest}")
    counted = (unit["unit"] or unit["votes"]).lower() if unit else ""
    shares = counted in ("share", "votes") or whole >= SHARES_FROM
    named = [(each.start(), name) for name, pattern in _PREDICATES for each in [pattern.search(rest)] if each]
    if not named or _ASKED_FOR.search(rest) or _EXCEPT.search(clause):
        return {}
    name = _first(named)
    total = _whole_name(counted, whole, found, committee="committee" in masked.lower(), shares=shares)
    if found.get("present") == whole and name in ("in_favor", "against") and not shares:
        return {"present": whole, name: part}
    if found.get("shares_present") == whole or GOT.search(clause):
        return {"shares_present": whole, "shares_in_favor": part} if name in ("in_favor", "present") and shares else {}
    if _DEMANDED.search(clause) or _DEMANDED.search(rest):
        return {total: whole}
    if _THOSE_THERE.match(rest) and name in ("in_favor", "against"):
        return {_AS_SHARES["present"] if shares else "present": whole, _AS_SHARES[name] if shares else name: part}
    return {total: whole, _AS_SHARES.get(name, name) if shares else name: part}


def _first(named: Sequence[tuple[int, str]]) -> str:
    """The predicate that is meant: a vote after those who are there, else the first."""
    names = [name for _, name in sorted(named)]
    return next((each for each in names if each in ("absent", "in_favor", "against", "signed")), names[0])


def _whole_name(unit: str, whole: int, found: dict[str, int], *, committee: bool, shares: bool) -> str:
    known = next((name for name in _WHOLES if found.get(name) == whole), None)
    if shares:
        return "shares_outstanding"
    if known:
        return known
    return "seats" if unit == "seat" else "members" if unit == "member" and committee else "directors"


def _put_right(
    found: dict[str, int], told: dict[str, int], values: set[int], numbers: Sequence[Number]
) -> dict[str, int]:
    """Take what is told instead of whatever else the same two numbers were read as."""
    if not told:
        return found
    once = {value for value in values if sum(each.value == value for each in numbers) == 1}
    kept = {name: each for name, each in found.items() if isinstance(each, bool) or each not in once or name in told}
    return kept | told


def _tallies(masked: str, numbers: Sequence[Number]) -> Iterator[tuple[str, int]]:
    """Labels with their numbers: with a mark between them, or several votes side by side."""
    rows = [
        (each["label"].lower(), each["mark"].strip(), int(numbers[int(each["n"])].value))
        for each in _TALLY.finditer(masked)
    ]
    votes = {_LABELS[label] for label, _, _ in rows} & {"in_favor", "against", "abstaining"}
    for label, mark, value in rows:
        many = len(rows) > 1 and value >= SHARES_FROM and label in ("outstanding", "represented")
        if mark or many or (len(votes) > 1 and _LABELS[label] in (*votes, "present")):
            yield _LABELS[label], value


def _in_shares(name: str, value: int, text: str) -> str:
    shares = value >= SHARES_FROM or (
        re.search(r"\bshares?\b", text, re.IGNORECASE)
        and not re.search(r"\b(?:director|board|member|committee)", text, re.IGNORECASE)
    )
    return _AS_SHARES.get(name, name) if shares else name
