"""Numbers, years and classes in a question on directors."""

from itertools import pairwise
from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import Number, find_numbers

_CLASS: Final = re.compile(
    r"\bclass(?:es)?[- ]+((?:(?:i{1,3}|[1-9]|one|two|three|iv|v)\b(?:,| and| or| &)? ?)+)", re.IGNORECASE
)
_CLASS_NAMES: Final = {
    "i": "I",
    "1": "I",
    "one": "I",
    "ii": "II",
    "2": "II",
    "two": "II",
    "iii": "III",
    "3": "III",
    "three": "III",
}
_YEAR: Final = re.compile(r"(?<![\d,.$-])(?:19[89]\d|20\d\d)(?!\d|,\d|%|\.\d| (?:shares|votes|stock|shs))")
_ELECTED: Final = re.compile(
    r"\b(?:elected|election|re-?elected|won|joined|appointed|chosen|came (?:on|onto|in)|put on the board|voted (?:in|on)|filled|began|started|since)\b[^?!;]{0,60}$",
    re.IGNORECASE,
)
_WHO_STANDS: Final = re.compile(
    r"\b(?:which|what) (?:class|directors?|seats?)|\bwho(?:'s| is| are| stands?| must| has to| have to| runs?)\b|(?:^|[.;:!?,]\s*|\b(?:so|and|but|know|tell me) )whose\b|(?:is|are|be|being) (?:re-?)?elected (?:in|at)",
    re.IGNORECASE,
)
_HER_TERM: Final = re.compile(
    r"\b(?:does|do|will|is|are) (?:his|her|their|the \w+'s|(?-i:[A-Z])\w+'s) (?:term|seat)\b[^?]*\b(?:end|expire|run out|up)\w*|\b(?:is|are) (?:he|she|they) up (?:again|for)\b",
    re.IGNORECASE,
)
"""The end of one director's term is asked for, and not who stands for election."""
_ENDS: Final = re.compile(
    r"\b(?:end|expire|run out|up|over|until|through|till|finish|stand)\w*\b[^?!;,]{0,30}$", re.IGNORECASE
)
_GOES: Final = r"(?:leav|left|quit|resign|dies|died|dying|dead|passe[sd] away|step\w* down|retire|goes|went|gone|depart|vacan|fell empty|falls empty|open(?:s|ed) up|fill)\w*"
_SEAT_YEAR: Final = re.compile(
    rf"\b{_GOES}\b[^.?!;\d]{{0,30}}\b(?:in|during|of|since)(?: (?:early|mid|late|the \w+ of|january|february|march|april|may|june|july|august|september|october|november|december))? (?P<year>(?:19[89]|20\d)\d)\b",
    re.IGNORECASE,
)
"""The year in which a director goes or the seat is filled."""
_LEAVER_ELECTED: Final = re.compile(
    rf"\belected\b[^.?!;\d]{{0,20}}\b(?P<year>(?:19[89]|20\d)\d)\b[^.?!;\d]{{0,60}}\b{_GOES}\b|\b{_GOES}\b[^.?!;\d]{{0,30}}\b(?:was|had been|been) (?:last )?elected\b[^.?!;\d]{{0,20}}\b(?P<since>(?:19[89]|20\d)\d)\b",
    re.IGNORECASE,
)
"""The annual meeting that elected the one who goes: it tells the class of the seat."""
_AGO: Final = (
    (
        0,
        r"(?:elected|joined|appointed|chosen|voted in|won|came in)\b.{0,30}\bthis (?:year|spring|summer|fall|january|february|march|april|may|june)",
    ),
    (
        1,
        r"(?:elected|joined|appointed|chosen|voted in|won|came in)\b.{0,30}\b(?:last year|a year ago|one year ago|last spring|last may|last june)",
    ),
    (2, r"(?:elected|joined|appointed|chosen|voted in|won|came in)\b.{0,30}\b(?:two|2) years ago"),
)
_AHEAD: Final = ((0, r"this year(?!'s board)"), (1, r"next year|coming year"), (2, r"year after next|in two years"))
_TERM: Final = re.compile(
    r"(?P<n>\w+)[- ](?:(?:full|whole|entire)[- ])?years?\b(?! (?:ago|old|later|of age|earlier|from(?! (?:the |his |her |their |that |its |such )?(?:date|day|election|appointment|choice|time|moment|filling))))(?:'s?)?|"
    r"(?P<annual>annual(?:ly)? (?:terms?|elected)|elected (?:annually|each year|every year|yearly)|annual election|every year|each year|yearly|until the next (?:annual|agm))",
    re.IGNORECASE,
)
_LATE_BY: Final = re.compile(
    r"\b(?:half|overdue|late|delayed|postponed|behind|missed|skipped|put off|pushed back|(?:not|n't|never|no)\b[^.?!;]{0,30}\b(?:meeting|held|election))\b[^.?!;,\d]{0,20}$",
    re.IGNORECASE,
)
"""What tells how late a meeting is, and not how long a term is."""
_AGE: Final = re.compile(
    r"\b(\w+)[- ]?(?:years?|yrs?|y)[- /]?(?:old|o)\b|\b(?:kids?|sons?|daughters?|nephews?|nieces?|brothers?|sisters?|grandsons?|granddaughters?|grandkids?|cousins?|child|boys?|girls?|nominees?|interns?|candidates?|heirs?|teen(?:ager)?)(?:'s|s| is| who is| who's|,)? (?:only |just |barely |still |all of |not even )?(1\d|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b(?! ?(?:%|shares|percent|days|years of|votes|seats))|\baged? (?:of )?(\w+)|\b(\w+) years of age|turn(?:s|ed)? (\w+)\b|\bshe(?:'?s| is) (?:only |just )?(\d\d)\b(?! ?(?:%|shares|percent|days))|\bhe(?:'?s| is) (?:only |just )?(\d\d)\b(?! ?(?:%|shares|percent|days))|\bis (?:only |just )?(1\d)\b",
    re.IGNORECASE,
)
_HOLDERS: Final = re.compile(
    r"\s+(?:\w+ )?(?:(?:share|stock)[- ]?(?:holder|owner)s?|beneficial owners?|owners?)\b|\s+holders(?=[,.;:]| (?:in all|altogether|in total|and)\b)|\s+(?:people|persons?|brothers|sisters|partners|founders|investors?|men|women|of us|friends|families|siblings|holders?|names?|investors?|of them|who|spouses|cousins|heirs|parties|individuals) (?:(?:who|that|actually|really|in fact|beneficially|together|jointly|now|alone|between them|currently|ultimately|in truth|will|would|should|may|might|could|all|each|soon|eventually|come to|came to|(?:end|ends|ended|wind|winds|wound) up|get to) )*(?:owns?|owned|owning|holds?|held|holding|have|has|buy|bought|acquire[ds]?|inherit(?:ed|s)?|get|got)\b(?= (?:(?:beneficially|together|of record) )*(?:all|every|the whole|the entire|100|everything|it all))|\s+(?:people|persons?|brothers|sisters|partners|founders|investors?|men|women|of us|friends|families) (?:(?:beneficially|together|jointly|now|alone|between them) )*(?:owns?|owned|holds?|held)\b",
    re.IGNORECASE,
)
_ONE_HOLDER: Final = re.compile(
    r"\b(?:single|sole|lone|one|only) (?:\w+ )?(?:shareholder|stockholder|share ?owner|stock ?owner|owner)\b|(?:owned|held|belongs?)(?: beneficially)? (?:by|to) (?:just |only )?(?:one|a single|the same) (?:person|man|woman|holder|guy|investor|company|parent)|\bi own all\b|i'?m the only (?:share|stock)holder|just me as (?:share|stock)holder|wholly[- ]owned",
    re.IGNORECASE,
)
_OWNED_BY: Final = re.compile(
    r"(?:(?:owned|held)(?: beneficially)? by|belong(?:s|ed|ing)?(?: beneficially)? to|\b(?:all|every|everything|whole|entire)\b[^.?!;]{0,40}\b(?:in the hands of|(?:ends?|ended|winds?|wound) up with|(?:goes|go|went|pass|passes|passed) to|with))(?: just| only| these| those)?\s*$",
    re.IGNORECASE,
)
_NAME: Final = r"(?:[A-Z][\w.]*+\s?){1,4}+"
_BY_NAME: Final = re.compile(
    rf"\b{_NAME}(?:, {_NAME})*,? ?and {_NAME}(?:(?:together|both|beneficially|jointly|are the only|are the beneficial) )*(?:own|hold)"
)
""""Ann and Bob own all the shares": stockholders by name, and between them commas or "and"."""
_TO_ONE_PERSON: Final = re.compile(
    r"\b(?:shrink|cut|reduc|trim|downsiz|slim|whittl|pare|scal|drop|bring|get|go|boil)\w*\b[^.?!;]{0,30}\b(?:to|down to) (?:(?:just|only|merely) (?:the founder|me|him|her|myself|our \w+|one)|an? (?:single|lone|sole) (?:director|person|member|man|woman)|one (?:director|person|member|man|woman)\b(?! (?:more|less|fewer)))"
    r"|\b(?:run|manage|operat|govern|get by|make do|suffic|content|go on|carry on|function|work)\w*\b[^.?!;]{0,40}\bwith (?:(?:just|only|merely|no more than|but) )?(?:an? |the )?(?:single|lone|sole|one)(?:,? lone)? (?:director|board member|person on the board)\b(?=\W*$|[?.,;]|(?: on the board| then| now| only| alone| instead| in all)+\W)",
    re.IGNORECASE,
)
"""A board that is to consist of one person alone."""
_BOARD_OF_ONE: Final = re.compile(
    r"\b(?:single|one|sole|lone)[- ](?:member|person|man|woman|director) board|board of (?:just |only )?one\b(?! director)",
    re.IGNORECASE,
)
_ONE: Final = frozenset({"single", "sole", "lone", "one", "a"})
_FROM_TO: Final = re.compile(
    r"\s*(?:seats?|directors?|members?|people)?\s*(?:up |down )?(?:to|->|-->|→|down to|up to)\s*", re.IGNORECASE
)
_TO: Final = re.compile(
    r"\b(?:to|at|of|want(?:s|ed)?|(?:'d|would|should) (?:like|prefer|rather have|love)|prefer|mak(?:e|es|ing) it)(?: (?:to have|to be|to see|it to be|there to be))?(?: just| only| be| exactly| have)?\s*$",
    re.IGNORECASE,
)
_CHANGE: Final = re.compile(
    r"\b(?:increas|decreas|enlarg|expand|reduc|shrink|rais|lower|grow|cut|come down|comes down|came down|coming down|fix|set|chang|drop|go|went|tak|mak|push|bring|bump|trim|downsiz|upsiz|mov|want|(?<=would )like|(?<='d )like|(?:would|'d) (?:prefer|love|rather)|prefer|resolv|size|number of directors)\w*\b[^?!.;]{0,60}$",
    re.IGNORECASE,
)
_A_SCORE: Final = re.compile(
    r"(?:\b(?:resolution|motion|vote|votes|proposal|decision|measure|it|that|this|enlargement|increase|change)\b[^.?!;]{0,50}\b(?:went|go(?:es)?|came out|ended|stood|was|were|is)|\b(?:pass|carri|approv|adopt|lost|los|fail|vot|split|divid|defeat|reject)\w*(?: (?:it|this|that))?|\b(?:vote|score|count|tally|margin) (?:was|of)|\bby(?: a vote of)?)\s*$",
    re.IGNORECASE,
)
"""What stands before the two sides of a vote, which are no sizes of a board ("the resolution went 3 to 2")."""
_PLACES: Final = (
    *("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
    *("thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
_PLACE: Final = rf"(?P<place>{'|'.join(_PLACES)}|\d{{1,2}}(?:st|nd|rd|th))"
_ADDED_BY_PLACE: Final = re.compile(
    r"\b(?:mak\w+ (?:room|space|place) for|add\w*|creat\w*|open\w*(?: up)?|expand\w*|enlarg\w*|increas\w*|grow\w*|go(?:ing)?|want\w*|need\w*|hav(?:e|ing)|tak(?:e|ing) on|squeez\w*|fit\w*|seat\w*|put\w*|elect\w*|appoint\w*|bring\w*(?: in| on)?)\b[^.?!;]{0,30}?"
    rf"\ban? (?:new |extra |additional )?{_PLACE}(?: (?:board )?(?:seat|directors?|directorship|members?|chair|place|person|position|one)s?\b|(?=\s*(?:[.?!,;]|$|(?:on|to|onto|for) )))",
    re.IGNORECASE,
)
_OF_THE_BOARD: Final = r"(?:directors?|seats?|members?|(?:people|persons?)(?: on the board)?)"
_SIZE_IN_TEXT: Final = re.compile(
    r"(?<!if )(?<!if the )(?<!if our )\b(?:by-?laws?|rules?|charter|text|book|document)\b(?: (?:only|now|currently|simply|all|clearly|seem to|do|to))*(?:"
    r" (?:cap|max|limit|restrict|hold|keep|bind|confine|fix|set|lock|peg|freeze|pin|nail|tie|put)(?:s|es|ped|ped|ed|ned)?"
    r"(?: (?:us|it|out|in|the|our|total|size|number|count|maximum|max|limit|of|board|directors|seats|down|permanently|forever|firmly|squarely|strictly))* (?:at|to|with)"
    r"| (?:say|state|provide|prescribe|mandate|require|call for|allow|permit|let us have|give us|tolerate|name)s?(?: (?:that|we|us|for|the|our|a|board|of|can|may|must|have|has|is|be|not))*"
    r"(?= (?:exactly|at most|no more than|not more than|up to|a maximum of|only|just|precisely|a fixed)|[^.?!,;]{0,20}(?:max|maximum|tops|at most)\b)"
    r")(?: (?:exactly|at most|no more than|not more than|up to|a|maximum|of|only|just|precisely|fixed))* (?P<n>[\w-]+)\b(?! (?:percent|days|years|votes|shares|committees|officers|meetings|hours|months|weeks)|%)",
    re.IGNORECASE,
)
"""The number at which the bylaws are said to cap or fix the board ("the bylaws max us out at seven")."""
_NEXT_PLACE: Final = re.compile(
    rf"\b(?:an?|the) (?:new |extra |additional )?{_PLACE}\b(?: {_OF_THE_BOARD}| one)?\b", re.IGNORECASE
)
_SEATS: Final = re.compile(
    r"[- ]*(?:\w+ )?(?:directors?|directers?|seats?|members?|people|persons?|man|boards?)\b", re.IGNORECASE
)
_MORE: Final = re.compile(r"\s*(?:more|additional|extra|further|new)\b", re.IGNORECASE)
_ADDS: Final = re.compile(r"\b(?:add|take|bring|creat|want|need|put|get|hav|enlarg|increas|expand)\w*\b", re.IGNORECASE)
_SOLE: Final = re.compile(
    r"\b(?:(?:sole|only|last|lone)(?: (?:remaining|surviving|other))?|(?:single|one) (?:remaining|surviving|other)|(?:just|only) one|(?:single|one)(?= (?:director|board member) (?:left|standing|remaining|remains|in office))) (?:director|board member)(?: (?:left|standing|remaining|remains|in office))?\b(?! (?:resign|quit|die|left the board|can call))|(?:only |just )?one (?:of us |director |board member )?(?:is |has been )?(?:left|remain\w*)\b|all but one (?:director|have|has|of)|everyone (?:else )?(?:but|except) one|last (?:man|woman|one|person) standing",
    re.IGNORECASE,
)
_NONE: Final = re.compile(
    r"\b(?:no directors? (?:is |are )?(?:left|remain\w*|in office)|(?:all|every one|the whole board|entire board|both) (?:of )?(?:the |our )?(?:directors? )?(?:have |has |just |had )*(?:resigned|quit|died)|nobody is left on the board|empty board|zero directors)",
    re.IGNORECASE,
)
_LEAST: Final = re.compile(
    r"\b(?:minimum|min|at least|fewest|lowest|smallest|least|no fewer|not less|floor|how (?:few|small)|must have|need at least|as few as)\b",
    re.IGNORECASE,
)
_MOST: Final = re.compile(
    r"\b(?:maximum|max|at most|cap|upper limit|largest|biggest|no more than|ceiling|how (?:many|large|big) can|most|limit on|as many as|highest)\b",
    re.IGNORECASE,
)


def counted(text: str) -> dict[str, Any]:
    """The numbers, years and classes that a text names, by the names of `rules/facts/`."""
    numbers = find_numbers(text)
    return {
        "classes": _classes(text),
        "class_sizes": _sizes_of_classes(text, numbers),
        "class_year": _class_year(text),
        "age": _age(text, numbers),
        "stockholders_count": _holders(text, numbers),
        "term_claimed": _claimed(text, numbers),
        **_years(text),
        **_sizes(text, numbers),
        **_size_in_text(text, numbers),
        **_left(text),
    }


def _size_in_text(text: str, numbers: tuple[Number, ...]) -> dict[str, int]:
    """The number at which the bylaws are said to cap or fix the board, and the size beyond it that is spoken of."""
    match = _SIZE_IN_TEXT.search(text)
    size = _value(match["n"], numbers) if match and re.search(r"board|director|seat", text, re.IGNORECASE) else None
    if size is None:
        return {}
    place = _NEXT_PLACE.search(text)
    beyond = _number_of(place["place"]) if place else None
    return {"size_in_text": size, **({"board_size": beyond} if beyond and beyond > size else {})}


def _classes(text: str) -> tuple[str, ...]:
    names = [name for match in _CLASS.finditer(text) for name in re.findall(r"\w+", match[1].lower())]
    return tuple(dict.fromkeys(_CLASS_NAMES.get(each, each.upper()) for each in names if each not in ("and", "or")))


def _value(word: str | None, numbers: tuple[Number, ...]) -> int | None:
    """The number that a word is."""
    if not word:
        return None
    if word.lower() in _ONE:
        return 1
    found = next((each for each in numbers if each.text.lower() == word.lower() and each.kind == "count"), None)
    found = found or next((each for each in find_numbers(word) if each.kind == "count"), None)
    return int(found.value) if found else None


def _sizes_of_classes(text: str, numbers: tuple[Number, ...]) -> tuple[int, ...]:
    """Three or more numbers in a row ("4, 3 and 2") where classes are spoken of."""
    if not re.search(r"class|split|stagger|divid|group", text, re.IGNORECASE):
        return ()
    by_class = [match["size"] for match in _IN_CLASS.finditer(text)]
    if len(by_class) > 1:
        sizes = tuple(_value(each, numbers) for each in by_class)
        return tuple(each for each in sizes if each is not None)
    run: list[Number] = []
    for first, second in pairwise(numbers):
        if re.fullmatch(r"\s*(?:[,/-]|and|&|, and)\s*", text[first.end : second.start]):
            run = [*(run or [first]), second]
    slashed = re.search(r"\b(\d)[-/](\d)[-/](\d)\b", text)
    if slashed:
        return tuple(int(each) for each in slashed.groups())
    return tuple(int(each.value) for each in run) if len(run) > 1 and all(each.kind == "count" for each in run) else ()


_SIZE: Final = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten"
_IN_CLASS: Final = re.compile(
    rf"\b(?P<size>{_SIZE})(?: (?:directors?|members?|seats?|people|of (?:them|us|the directors)))?(?: (?:are|is|sit|sits|belong|belongs|being|serve|serves))? (?:in|to|for|into) class (?:i{{1,3}}|[1-3]|one|two|three|a|b|c)\b",
    re.IGNORECASE,
)
"""How many belong to one class ("six in Class I")."""


def _age(text: str, numbers: tuple[Number, ...]) -> int | None:
    match = _AGE.search(text)
    return _value(next((each for each in match.groups() if each), None), numbers) if match else None


_ENDS_IN: Final = re.compile(
    r"\b(?:class|seat|term)\b[^.?!;]{0,40}\b(?:expir\w+|runs? out|running out|ends?|ending|is (?:next )?(?:up|due|elected|on the ballot)|(?:comes|come|goes) up|(?:next )?stands?|(?:runs?|ran|lasts?|lasted|goes|went|good) (?:to|until|till|through))\b[^.?!;\d]{0,30}\b(?P<year>20\d\d)\b(?! (?:shares|votes))",
    re.IGNORECASE,
)


def _class_year(text: str) -> int | None:
    """The year in which the term of a class is told to end ("the class expiring in 2029")."""
    match = _ENDS_IN.search(text)
    return int(match["year"]) if match else None


def _holders(text: str, numbers: tuple[Number, ...]) -> int | None:
    """How many stockholders there are by head."""
    if _ONE_HOLDER.search(text):
        return 1
    named = _BY_NAME.search(text)
    if named and re.search(r"\b(?:all|every|everything|whole|100)\b", text, re.IGNORECASE):
        return named[0].count(",") + named[0].count(" and ") + 1 - named[0].count(", and ")
    for each in numbers:
        if each.kind == "count" and (_HOLDERS.match(text[each.end :]) or _OWNED_BY.search(text[: each.start])):
            return int(each.value)
    return None


def _claimed(text: str, numbers: tuple[Number, ...]) -> Any:  # noqa: ANN401 - a span or nothing
    from rules.terms import Span  # noqa: PLC0415

    for match in _TERM.finditer(text):
        if _LATE_BY.search(text[: match.start()]):
            continue
        years = 1 if match["annual"] else _value(match["n"], numbers)
        if years:
            return Span(f"{years} years" if years != 1 else "1 year")
    return None


def limit_of(text: str) -> str | None:
    """Which limit of a number is asked for: the least or the most."""
    least, most = _LEAST.search(text), _MOST.search(text)
    if bool(least) == bool(most):
        return None
    return "least" if least else "most"


_NEXT_SENTENCE: Final = re.compile(r"[.!;] ")
"""A year that is told in a later sentence is the one that is asked about."""


def _years(text: str) -> dict[str, int]:
    """The years of an election, of the end of a term and of what happened to a seat."""
    seat, leaver = _SEAT_YEAR.search(text), _LEAVER_ELECTED.search(text)
    found: dict[str, int] = {"seat_year": int(seat["year"])} if seat else {}
    if leaver:
        found["leaver_elected"] = int(leaver["year"] or leaver["since"])
    ends = 0
    for match in _YEAR.finditer(text):
        if int(match[0]) == found.get("seat_year"):
            continue
        before = text[: match.start()]
        stands = _WHO_STANDS.search(text) and not _HER_TERM.search(text)
        past = _ELECTED.search(before) and not _ENDS.search(before) and not stands
        name = "elected_year" if past else "term_year"
        if name not in found or (name == "term_year" and _NEXT_SENTENCE.search(text, ends, match.start())):
            found[name] = int(match[0])
        ends = match.end()
    for years, words in _AGO:
        if re.search(words, text, re.IGNORECASE):
            found.setdefault("elected_ago", years)
    rest = re.sub("|".join(words for _, words in _AGO), " ", text, flags=re.IGNORECASE)
    for years, words in _AHEAD:
        if re.search(rf"\b(?:{words})\b", rest, re.IGNORECASE):
            found.setdefault("term_ahead", years)
    return found


def _sizes(text: str, numbers: tuple[Number, ...]) -> dict[str, int]:
    """The number of directors before and after a change: "from 7 to 9", "increase the board to 11"."""
    if _BOARD_OF_ONE.search(text):
        return {"seats": 1}
    if _TO_ONE_PERSON.search(text):
        return {"board_size": 1}
    counts = [each for each in numbers if each.kind == "count"]
    for first, second in pairwise(counts):
        if (
            _FROM_TO.fullmatch(text[first.end : second.start])
            and not _A_SCORE.search(text[: first.start])
            and re.search(r"board|director|seat|size|member", text, re.IGNORECASE)
        ):
            return {"old_size": int(first.value), "board_size": int(second.value)}
    added = next((each for each in counts if _MORE.match(text[each.end :])), None)
    base = next((each for each in counts if each is not added and _SEATS.match(text[each.end :])), None)
    if added and base and _ADDS.search(text):
        return {"old_size": int(base.value), "board_size": int(base.value + added.value)}
    for each in counts:
        before = text[: each.start]
        if _TO.search(before) and _CHANGE.search(before):
            return {"board_size": int(each.value)}
    return _one_more(text)


def _one_more(text: str) -> dict[str, int]:
    """The sizes where a seat is to be added that is told by its place: "room for a sixteenth", "a sixth seat"."""
    match = _ADDED_BY_PLACE.search(text)
    if match is None or not re.search(r"board|director|seat", text, re.IGNORECASE):
        return {}
    size = _number_of(match["place"])
    return {"old_size": size - 1, "board_size": size}


def _number_of(place: str) -> int:
    """The number of a place in a row: "sixteenth" or "16th"."""
    return int(place[:-2]) if place[0].isdigit() else _PLACES.index(place.lower()) + 2


def _left(text: str) -> dict[str, int]:
    """Directors in office, where the text says in words that one is left, or none."""
    if _NONE.search(text):
        return {"in_office": 0}
    return (
        {"in_office": 1}
        if _SOLE.search(text)
        and re.search(r"left|remain|sole|last|surviv|standing|all but|vacan|seats|fill|appoint", text, re.IGNORECASE)
        else {}
    )
