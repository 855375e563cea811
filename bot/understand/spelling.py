"""Words spelt right before anything is read out of them: slips of the finger, and the shorthand of chats."""

from collections.abc import Callable, Collection, Mapping
from functools import lru_cache
from typing import Final

from bot.understand import patterns as re
from bot.understand.words import tokens

_TITLES: Final = {
    **dict.fromkeys(["secretry", "secretery", "secratary", "secertary", "secretay"], "secretary"),
    **dict.fromkeys(["treasuer", "tresurer", "treasurur", "treausrer"], "treasurer"),
    **dict.fromkeys(["directer", "direktor", "dirctor", "dirrector"], "director"),
    **dict.fromkeys(["directers", "direktors", "dirctors", "dirrectors"], "directors"),
    **dict.fromkeys(["presidnt", "presdient", "presedent", "presidant"], "president"),
}
"""Titles spelt wrong, also where a capital makes them look like names."""
_SHORTHAND: Final = {
    "abt": "about",
    "cn": "can",
    "b4": "before",
    "bc": "because",
    **dict.fromkeys(["b/c", "coz", "cuz", "bcuz", "bcoz", "becuz", "becuase", "becasue"], "because"),
    **dict.fromkeys(["cld", "cud", "coud", "culd", "coudl", "cluld"], "could"),
    **dict.fromkeys(["wld", "wud", "woud", "wuld", "woudl"], "would"),
    **dict.fromkeys(["2day", "tody", "todya"], "today"),
    **dict.fromkeys(["wks"], "weeks"),
    **dict.fromkeys(["yrs"], "years"),
    **dict.fromkeys(["mgmt", "mgt"], "management"),
    **dict.fromkeys(["amt", "amnt"], "amount"),
    **dict.fromkeys(["w/in"], "within"),
    **dict.fromkeys(["w/out"], "without"),
    **dict.fromkeys(["msg"], "message"),
    **dict.fromkeys(["mtng", "mtn", "meetin", "meetng"], "meeting"),
    "enuf": "enough",
    **dict.fromkeys(["hte", "teh"], "the"),
    "taht": "that",
    "adn": "and",
    "ppl": "people",
    "rn": "right now",
    **{
        f"{each}nt": f"{each}n't"
        for each in ("does", "did", "is", "was", "were", "has", "have", "had", "would", "could", "should")
    },
    "r": "are",
    "tho": "though",
    "thru": "through",
    "u": "you",
    "ur": "your",
    "w/": "with",
    "comittee": "committee",
    "commitee": "committee",
    "comitee": "committee",
    "w/o": "without",
    **dict.fromkeys(["wat", "wut", "waht", "whta", "wath", "hwat", "whst"], "what"),
    **dict.fromkeys(["wich", "whcih", "wihch", "whihc"], "which"),
    **dict.fromkeys(["wen", "wehn", "whne", "hwen"], "when"),
    **dict.fromkeys(["hou", "hwo", "hom"], "how"),
    **dict.fromkeys(["woh", "whoo", "hoo"], "who"),
    **dict.fromkeys(["wher", "wheer", "hwere"], "where"),
    **dict.fromkeys(["dose", "deos", "dos"], "does"),
    **dict.fromkeys(["amny", "mnay", "meny"], "many"),
    **dict.fromkeys(["cna", "acn"], "can"),
    **dict.fromkeys(["shld", "shd", "shud", "shoud", "shuld"], "should"),
    **dict.fromkeys(["whos"], "who's"),
    **dict.fromkeys(["resined", "resinged", "resigend", "reisgned"], "resigned"),
    "wether": "whether",
    "nvr": "never",
    **dict.fromkeys(["employe", "employe's", "emploee", "emplyee"], "employee"),
    **dict.fromkeys(["hav", "hvae", "ahve", "haev"], "have"),
    **dict.fromkeys(["bord", "baord", "boad"], "board"),
    "bd": "board",
    "befor": "before",
    "concent": "consent",
    "singed": "signed",
    "directer": "director",
    "directers": "directors",
    **dict.fromkeys(["nite", "nihgt", "nigth"], "night"),
    "prez": "president",
    "secy": "secretary",
    "yr": "year",
    "meting": "meeting",
    "metings": "meetings",
    "mins": "minutes",
    "hrs": "hours",
    "reqd": "required",
    "req'd": "required",
    "s/hs": "shareholders",
    "s/h": "shareholder",
    **dict.fromkeys(["sry", "srry", "soz"], "sorry"),
    **dict.fromkeys(["smth", "smthing", "sth"], "something"),
    **dict.fromkeys(["proxie"], "proxy"),
    **_TITLES,
    "sh": "shareholder",
    "shs": "shares",
    "dirs": "directors",
    "bday": "business day",
    "stckhldr": "stockholder",
    **dict.fromkeys(["wendsday", "wensday", "wednsday", "wendesday", "wedensday"], "wednesday"),
    **dict.fromkeys(["teusday", "tuseday", "tueday", "tusday"], "tuesday"),
    **dict.fromkeys(["thrusday", "thurday", "thersday", "thursay"], "thursday"),
    **dict.fromkeys(["satuday", "saterday", "satruday"], "saturday"),
    **dict.fromkeys(["firday", "fryday"], "friday"),
}
_MONTHS: Final = dict.fromkeys(
    ["january", "february", "march", "april", "august", "september", "october", "november", "december"], 1
)
_NAMED_MONTH: Final = re.compile(
    r"\b(?P<before>\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?P<word>[A-Za-z]{5,10})\b(?P<after>,? \d)?"
)
"""A word next to a number, as a month stands."""
_SO_MANY_SHARES: Final = re.compile(r"(?<=\d )sh\b|(?<=\d[km] )sh\b", re.IGNORECASE)
_ABSENT: Final = re.compile(
    r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )\babsent (?=(?:any|such|the surrender|surrender|notice|consent|approval|authorization|cause|waiver|objection|a request|request)\b)",
    re.IGNORECASE,
)
"""The "absent" of lawyers, which is "without"."""
_WHERE: Final = re.compile(
    r"^were (?=(?:do|does|can|is|are|should|must|will) (?:i|we|they|the|our|you|it)\b)", re.IGNORECASE
)
_ABOUT: Final = re.compile(r"\b(?P<lead>how|what|wat|wut) ?'?bout\b", re.IGNORECASE)
_AND: Final = re.compile(
    r"(?<=\w)(?<!\bof)(?<!\bwith)(?<!\bif)(?<!\bleast)(?<!\bare)(?<!\bhas)(?<!\bhave) n (?=[a-z]{2})"
)
"""The "and" of chats, where a number might stand in algebra."""
_BOARD: Final = re.compile(
    r"(?<=\bthe )bored\b(?! (?:people|person|guys?|one|ones|look|faces?)\b)|(?<=\bour )bored\b|\bbored(?= (?:meetings?|members?|room))",
    re.IGNORECASE,
)
"""The board, as it sounds."""
_WITHOUT: Final = re.compile(r"\bw/ ?out\b", re.IGNORECASE)
_WITH: Final = re.compile(r"\bw/(?=\d)", re.IGNORECASE)
_NEVER: Final = frozenset(
    [
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "noon", "est", "edt"),
        *("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "usa"),
        "vires",
    ]
)
"""Short words of dates, and of Latin, one slip away from words of the field."""
_CONTRACTED: Final = re.compile(r"\b(?P<verb>[a-z]{4,8})(?P<not>n['\u2019]?t)\b(?<!ent)(?<!ant)", re.IGNORECASE)
_VERBS: Final = dict.fromkeys(["should", "would", "could", "does", "were", "have", "must", "need"], 1)


def _verb_denied(match: re.Match[str]) -> str:
    """A verb run together with its "not", spelt right where it is one slip away from one ("shuoldn't")."""
    verb = match["verb"].lower()
    found = None if verb in _VERBS else nearest(verb, _VERBS)
    return match[0] if found is None else f"{found}{match['not']}"


_WORD: Final = re.compile(
    r"(?<![\w/&'])(?:w/o?(?![\w/])|w/in|b/c|req'd|s/hs?(?![\w/])|[A-Za-z][A-Za-z0-9]*)(?![\w/]|'(?!s\b))"
)
_SHORTEST: Final = 3
_SHORT: Final = 5
"""A shorter word is taken for another only where letters are swapped or one is left out."""
_LONG: Final = 8
"""A word this long may have two slips."""


def nearest(word: str, known: Mapping[str, int]) -> str | None:
    """The known word that a misspelt one stands for: the nearest, of equals one with its ending, then the most frequent; None where none is near."""
    from rapidfuzz import process  # noqa: PLC0415 - most questions hold no word that is spelt wrong
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415

    if len(word) < _SHORTEST:
        return None
    limit = 2 if len(word) >= _LONG else 1
    near = process.extract(word, known.keys(), scorer=DamerauLevenshtein.distance, score_cutoff=limit, limit=None)
    fit = [
        (distance, each[-1] != word[-1], -known[each], each)
        for each, distance, _ in near
        if each[0] == word[0] and _likely(word, each)
    ]
    return min(fit)[-1] if fit else None


def _likely(word: str, right: str) -> bool:
    """Whether a slip of this kind is likely: in a short word only letters swapped, or one left out."""
    return len(word) >= _SHORT or len(right) == len(word) + 1 or sorted(word) == sorted(right)


@lru_cache(maxsize=1024)
def _title(word: str) -> str | None:
    """The title that a capitalized word within a sentence is one slip away from ("the Presidnet"); None for a name."""
    if len(word) < _LONG or word in _CAPITALIZED:
        return None
    return nearest(word, _CAPITALIZED) if _one_slip(word) else None


def _one_slip(word: str) -> bool:
    """Whether a word is one slip away from a title."""
    from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415 - most questions hold no word that is spelt wrong

    return any(each[0] == word[0] and DamerauLevenshtein.distance(word, each) == 1 for each in _CAPITALIZED)


_CAPITALIZED: Final = dict.fromkeys(
    [
        "president",
        "secretary",
        "treasurer",
        "chairman",
        "director",
        "directors",
        "committee",
        "stockholder",
        "shareholder",
    ],
    1,
)
"""Titles that are often written with a capital."""
_NAME_WITHIN: Final = re.compile(r"(?<=[\w,;)] )[A-Z][a-z]+\b")
"""A capitalized word within a sentence, which is a name where a sentence begins with it too."""


def corrector(field: Mapping[str, int], real: Collection[str]) -> Callable[[str], str]:
    """A function that spells the words of a text right.

    `field` are the words of the field, with how often they stand in example questions; `real` the other words of English
    that look like them. A capitalized word within a sentence is a name and stays.
    """

    @lru_cache(maxsize=8192)
    def meant(word: str) -> str:
        if word in _SHORTHAND:
            return _SHORTHAND[word]
        if word in field or word in real or word in _NEVER or not word.isalpha() or tokens(word) != (word,):
            return word
        return nearest(word, field) or word

    def month(match: re.Match[str]) -> str:
        word = match["word"].lower()
        beside = match["before"] or match["after"]
        if not beside or word in _MONTHS or word in field or word in real:
            return match[0]
        found = nearest(word, _MONTHS)
        return f"{match['before'] or ''}{found}{match['after'] or ''}" if found else match[0]

    def corrected(text: str) -> str:
        text = _WHERE.sub("where ", _ABSENT.sub("without ", _WITH.sub("with ", text)))
        text = _CONTRACTED.sub(_verb_denied, _BOARD.sub("board", text))
        text = _AND.sub(" and ", _ABOUT.sub(r"\g<lead> about", text))
        text = _WITHOUT.sub("without", _SO_MANY_SHARES.sub("shares", _NAMED_MONTH.sub(month, text)))
        shouted = text.isupper()
        names = {match[0] for match in _NAME_WITHIN.finditer(text)} if not shouted else set()

        def right(match: re.Match[str]) -> str:
            word = match[0]
            if (
                word[0].isupper()
                and not shouted
                and word.lower() not in _TITLES
                and (word in names or re.search(r"[\w,;)] $", text[max(0, match.start() - 2) : match.start()]))
            ):
                title = _title(word.lower())
                return word if title is None else title
            found = meant(word.lower())
            return word if found == word.lower() else found

        return _WORD.sub(right, text)

    return corrected
