"""The votes of candidates, one after another: "Lee got 9,000 votes, Patel 7,500 and Ortiz 6,100"."""

from fractions import Fraction
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import Number, find_numbers
from bot.understand.proper_names import NO_NAMES
from rules.tallies import Tally

_ELECTION: Final = re.compile(
    r"\b(?:elect\w*|candidates?|nominees?|seats?|directors?|ran\b|running|won|wins?|plurality|the board)\b",
    re.IGNORECASE,
)
_NAME: Final = (
    r"(?P<name>(?-i:[A-Z])(?:[\w'-]*[a-z])?|candidate (?-i:[A-Z])|nominee (?-i:[A-Z])|the (?:first|second|third|other|runner-up|leading candidate|top candidate|winner)(?: one| candidate)?"
    r"|(?:her|his|their|the) (?:rival|opponent|challenger)|she|he)"
)
_BEFORE: Final = re.compile(
    rf"(?:^|[\s(,;:/-]){_NAME}(?:'s)?(?: (?:also|only|just))?(?:[ :=(-]+(?:got|gets?|has|had|received|receives|polled|won|drew|drawn|with|took|takes|at|pulled|pulls|collected|is at|came in (?:at|with)|finished (?:at|with)|scored|ended (?:up )?(?:at|with)))?"
    r"[ :=(-]+(?:only |just |about |exactly )?$",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(
    rf"(?: (?:of the )?(?:votes?|shares?))?(?: (?:cast|went|were))? (?:for|to) {_NAME}(?=[\s,.;?!)]|$)", re.IGNORECASE
)
_SEATS: Final = re.compile(
    r"\s*(?:(?:board|open|vacant|empty|available|director|contested|new)\s+)*(?:seats?|places?|spots?|vacanc(?:y|ies)|directors?)\b",
    re.IGNORECASE,
)
_ONE_SEAT: Final = re.compile(
    r"\b(?:(?:a|an|the|one|1|single|that)(?: \w+){0,2} (?:seat|spot|vacancy|directorship)|won it|win it)\b",
    re.IGNORECASE,
)
_TITLE: Final = re.compile(r"\b(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? (?=[A-Z])")
"""What stands before a name and is none."""
_NO_LETTERS: Final = re.compile(r"[^\w-]+|'s\b")
_CALLED: Final = re.compile(r"^(?:candidate|nominee) ", re.IGNORECASE)
_PERSONS: Final = 2
"""So many candidates at least make an election."""
_MOST_SEATS: Final = 30


def tallies(text: str) -> dict[str, Any]:
    """`tallies`, `places` and `candidate`, where a text tells what two candidates or more got; else nothing."""
    if not _ELECTION.search(text):
        return {}
    text = _TITLE.sub("", _SLASHED.sub(" - ", text))
    numbers = find_numbers(text)
    pairs = [(number, each) for number, each in ((number, _of(text, number)) for number in numbers) if each]
    found = [each for _, each in pairs]
    names = {each.name.lower() for each in found}
    if len(names) < _PERSONS or len(names) < len(found):
        return _by_rank(text, numbers) or _by_part(text, numbers)
    told: dict[str, Any] = {"tallies": tuple(found)}
    places = _places(text, numbers)
    last = pairs[-1][0]
    own_name = None if _BEFORE.search(text[: last.start]) else _AFTER.match(text[last.end :])
    asked = text[last.end + (own_name.end() if own_name else 0) :]
    named = [each.name for each in found if f" {each.name} " in f" {_NO_LETTERS.sub(' ', asked)} "]
    if places:
        told["places"] = places
    proper = [each.name for each in found if each.name[:1].isupper()]
    if not named and len(proper) == 1 and _SHE.search(asked):
        named = proper
    if len(named) == 1:
        told["candidate"] = named[0]
    elif named:
        told["asked_elected"] = tuple(named)
    elif _NOBODY.search(asked):
        told["none_elected"] = True
    return told


_NOBODY: Final = re.compile(
    r"\b(?:nobody|no ?one|none(?: of them)?|neither(?: of them)?) (?:\w+ )?(?:is |was |gets? |got |has been )?(?:elected|in|won|wins|the seat)\b",
    re.IGNORECASE,
)
"""Whether it is asked if no candidate is elected."""
_SHE: Final = re.compile(r"\b(?:she|he|her|him)\b", re.IGNORECASE)
"""The only candidate who was named."""


_ORDER: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_RANKS: Final = {word: rank for rank, word in enumerate(_ORDER, start=1)} | {
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
    "top": 1,
    "highest": 1,
    "leading": 1,
    "runner": 2,
}
_NUMBERED: Final = {
    **{word: rank for rank, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine"), 2)},
    **{str(rank): rank for rank in range(1, 10)},
}
_BY_RANK: Final = re.compile(
    rf"\b(?P<place>{'|'.join(_RANKS)})[- ]placed?\b|\b(?:number|no\.?|#) ?(?P<number>two|three|four|five|six|seven|eight|nine|[1-9])\b(?= (?:\w+ )?(?:got|had|has|received|polled|won|gets|took|drew|with)\b)|\b(?:came|finished|placed|ranked|landed|ended up|comes|am|was|is) (?:in )?(?P<order>{'|'.join((*_ORDER, '1st', '2nd', '3rd', '4th'))})\b(?! (?:term|time|meeting|year|vice|choice|person|one|to|director|candidate|option))|"
    r"\b(?P<last>last)[- ]placed?\b|\b(?:came|finished|placed|ranked|landed|ended up|comes) (?:in )?(?:dead )?(?P<end>last)\b|"
    r"\b(?P<top>top|highest|leading) (?:guy|person|one|candidate|name|nominee|dog|total|tally|count|score|vote|share|number of votes|vote[- ]getter)\b|\b(?P<second>runner)-?up\b",
    re.IGNORECASE,
)


_RUNNING: Final = re.compile(
    r" (?:\w+ ){0,2}?(?:candidates?|nominees?|contenders?|hopefuls?|(?:people|persons?|directors?) (?:ran|run|running|stood|stand|standing))\b",
    re.IGNORECASE,
)
"""So many candidates, of whom the last is the one in the place of that number."""
_THE_LEADER: Final = re.compile(
    r"\b(?:is|was|does|did|has|will) (?:the |our )?(?:leader|front-?runner|one in front|leading (?:candidate|one|nominee)|one with (?:the )?most(?: votes)?)\b",
    re.IGNORECASE,
)
"""Who came first is asked about, whoever else is told of."""


def _by_rank(text: str, numbers: tuple[Number, ...]) -> dict[str, Any]:
    """`rank` and `places`, where a text tells in which place somebody came; else nothing."""
    if _THE_LEADER.search(text):
        places = _places(text, numbers)
        return {"rank": 1} | ({"places": places} if places else {})
    match = _BY_RANK.search(text)
    word = next((each for each in match.groups() if each), "") if match else ""
    if not word:
        return {}
    places = _places(text, numbers)
    if word.lower() == "last":
        running = [int(each.value) for each in numbers if _RUNNING.match(text[each.end :])]
        return {"rank": running[0]} | ({"places": places} if places else {}) if len(running) == 1 else {}
    return {"rank": _RANKS.get(word.lower()) or _NUMBERED[word.lower()]} | ({"places": places} if places else {})


_VERSUS: Final = re.compile(r",?\s*(?:vs?\.?|versus|to|against|over|,|-|/|and)\s*", re.IGNORECASE)
_SLASHED: Final = re.compile(r"(?<=\d)\s*/\s*(?=\d+(?:\.\d+)?\s*(?:/|%|per ?cent))", re.IGNORECASE)
_WHOLE: Final = 100


def _by_part(text: str, numbers: tuple[Number, ...]) -> dict[str, Any]:
    """The same for candidates who have no name but the part that they got ("45% vs 40%: does the 45% one win?")."""
    row = _in_a_row(text, numbers)
    parts = {each.text: _part(each) for each in row}
    if len(parts) < _PERSONS or len(set(parts.values())) < len(row):
        return {}
    asked = [each for each in numbers if each not in row and _part(each) in parts.values()]
    if len(asked) != 1:
        return {}
    places = _places(text, numbers)
    told: dict[str, Any] = {"tallies": tuple(Tally(name, part) for name, part in parts.items())}
    told["candidate"] = next(name for name, part in parts.items() if part == _part(asked[0]))
    return told | ({"places": places} if places else {})


def _in_a_row(text: str, numbers: tuple[Number, ...]) -> tuple[Number, ...]:
    """The first numbers that stand against each other ("38 / 35 / 27 percent", "got 400, 350 and 250"); perhaps none."""
    row: tuple[Number, ...] = ()
    for each in numbers:
        joins = bool(row) and _VERSUS.fullmatch(text[row[-1].end : each.start]) is not None
        if row and not joins and len(row) >= _PERSONS and _are_votes(text, row):
            break
        row = (*row, each) if joins else (each,)
    return row if len(row) >= _PERSONS and _are_votes(text, row) else ()


_GOT: Final = re.compile(
    r"\b(?:got|get|received|polled|drew|won|scored|gathered|with|of|had|were|was|votes?)(?: (?:respectively|each|only))?:?\s*$",
    re.IGNORECASE,
)
"""What stands before the votes of several."""


def _are_votes(text: str, row: tuple[Number, ...]) -> bool:
    """Whether numbers in a row are the votes of several: parts of all, or so many as each got."""
    counted = all(each.kind == "count" for each in row) and _GOT.search(text[: row[0].start])
    return row[-1].kind == "percent" or bool(counted)


def _part(number: Number) -> Fraction:
    """The part of the whole; a number beside percentages is one too, and so many votes are a hundredth of themselves."""
    return number.value if number.kind == "percent" else Fraction(number.value) / _WHOLE


def _of(text: str, number: Number) -> Tally | None:
    """What one candidate got; None for a number that counts something else."""
    if number.kind == "fraction" or _SEATS.match(text[number.end :]):
        return None
    before, after = _BEFORE.search(text[: number.start]), _AFTER.match(text[number.end :])
    match = before or after
    if match is None or match["name"] in NO_NAMES:
        return None
    return Tally(_CALLED.sub("", match["name"]), number.value)


def _places(text: str, numbers: tuple[Number, ...]) -> int | None:
    """How many seats are to be filled."""
    for number in numbers:
        if number.kind == "count" and number.value < _MOST_SEATS and _SEATS.match(text[number.end :]):
            return int(number.value)
    return 1 if _ONE_SEAT.search(text) else None
