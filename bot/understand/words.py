"""What a person wrote, as a person sees it: mark-up undone, look-alikes folded, words taken apart."""

import unicodedata
from functools import lru_cache
from typing import Final

from bot.understand import patterns as re
from bot.understand.corrections import as_corrected
from bot.understand.courtesies import without_courtesies
from bot.understand.mail import said

_LOOK_ALIKES: Final = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеіјорсѕухԁһӏԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧαειονρυχϲ",
    "ABESIJKMHOPCTYXaeijopcsyxdhlqwABEZHIKMNOPTYXaeiovpuxc",
)
_APOSTROPHES: Final = "\u2018\u2019\u201a\u201b\u2032\u02bc\uff07\u00b4\u02b9"
_QUOTES: Final = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02"
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d"
_LONG_DASHES: Final = "\u2014\u2015"
_FRACTION_SLASH: Final = "\u2044"
_BREAKS: Final = "\r\v\f\x85\u2028\u2029"
_PLAIN: Final = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_QUOTES, '"') | dict.fromkeys(_DASHES + _LONG_DASHES, "-")
)
_PLAIN_AND_SPACED: Final = _PLAIN | str.maketrans(
    dict.fromkeys(_LONG_DASHES, " - ") | dict.fromkeys(_BREAKS, "\n") | {_FRACTION_SLASH: "/", "\t": " "}
)
_VULGAR_FRACTION = re.compile(r"(?<=\d)(?=[¼½¾⅐-⅞])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\w{1,30});", re.IGNORECASE)
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_SPACING = re.compile(r"[\r\v\f\t]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN_LETTERS = re.compile(r"[A-Za-z]+")
_LATIN = re.compile(r"[A-Za-z]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_UNSEEN_CATEGORIES = ("Cf", "Cs", "Cc")
_SLACK_REFERENCE = re.compile(r"<([@#!]?)([^<>|\n]{1,500})(?:\|([^<>\n]{0,500}))?>")
_SLACK_LINK = re.compile(r"(?:https?|mailto|tel|slack):", re.IGNORECASE)
_EMPHASIS: Final = tuple(
    re.compile(rf"(?<![\w{mark}]){mark}{{1,3}}(?=[^\s{mark}])([^{mark}\n]*[^\s{mark}]){mark}{{1,3}}(?![\w{mark}])")
    for mark in (r"\*", "_", "~")
)
_CODE = re.compile(r"`([^`\n]+)`")
_TICK = re.compile(r"(?<=[a-z])`(?=[a-z])", re.IGNORECASE)
_LINE_MARK = re.compile(r"^[^\S\n]*(?:>+[^\S\n]*)*(?:[•◦▪▫‣●○∙*+-][^\S\n]+)?", re.MULTILINE)
_EMOJI_NAME = re.compile(r"(?<![\w:]):(?:[+-]1|[a-z][a-z0-9_'+-]{1,60}):(?::skin-tone-\d:)?(?![\w:])")
_LINK = re.compile(r"<?\bhttps?://[^\s<>|]+>?")
_SPOKEN_TO = re.compile(r"\A\s*<@\w+(?:\|[^<>\n]{0,80})?>\s*[,:]\s*")
"""Whom a message is addressed to."""
_OPENING = re.compile(r"\A(?:#[a-z][\w-]*\s+|q ?& ?a\s*:\s*|\(?(?:\d{1,2}|[a-h])\)\s+(?=[A-Za-z]))+", re.IGNORECASE)
"""What stands before the first word: the channel that is spoken to, the number of a question."""
_STACKED = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
"""Marks that are typed onto the letter before them."""
_PICTURES = ("So", "Sk")
_BLANKS = re.compile(r"[^\S\n]+")
_BLANKS_AT_BREAK = re.compile(r" ?\n ?")
_EMPTY_LINES = re.compile(r"\n{3,}")

_THOUSANDS: Final = re.compile(r"(?<=\d)'(?=\d{3}(?!\d))")
"""What parts thousands, as it is written in Switzerland."""
_RUNS: Final = re.compile(r"([^\w\s]{1,4}[ \t]?)\1{20,}")
"""The same marks again and again, of which three say as much."""
_LONG: Final = 500
"""In a text so long letters and figures are looked through for runs as well; shorter ones hold none that cost anything."""
_ANY_RUNS: Final = re.compile(r"(.{1,6}?)\1{20,}", re.DOTALL)
_SIGNED: Final = re.compile(
    r"\n[ \t]*(?:(?:with )?(?:best|kind|warm|warmest|kindest)(?: regards| wishes)?|regards|rgds|sincerely|yours(?: \w+)?|cheers|many thanks|thanks(?: a lot| so much| in advance)?|thank you|thx)\s*[,!.]?(?:\s*\n+[^\n?]{1,60}){0,4}\s*\Z",
    re.IGNORECASE,
)
"""The end of a letter, with the name of who wrote it."""
_MARKS: Final = re.compile(r"([^\w\s]{3})[^\w\s]{20,}")
"""So many marks in a row, of which the first say as much."""

_IS_WORDS: Final = re.compile(
    r"what|who|where|when|why|how|which|that|this|t?here|it|s?he|(?:no|some|any|every)(?:body|one|thing)|one"
)
_WHOLE_WORDS: Final = {
    "can't": "can not",
    "cant": "can not",
    "cannot": "can not",
    "won't": "will not",
    "wont": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "aint": "is not",
    "let's": "let us",
    "y'all": "you all",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "outta": "out of",
    "'em": "them",
    "i'm": "i am",
    "im": "i am",
    "ive": "i have",
    "a.m": "am",
    "p.m": "pm",
}
_JOINED_CONTRACTION = re.compile(
    r"(?:(?P<verb>does|did|do|is|are|was|were|has|have|had|would|could|should|must|need)nt"
    r"|(?P<asked>what|who|where|when|how|that|there)s|(?P<are>they|you)re"
    r"|(?P<have>we|they|you|could|would|should)ve|(?P<will>they|you|it|that)ll)"
)
_MEANINGS: Final = {"verb": "not", "asked": "is", "are": "are", "have": "have", "will": "will"}
_ENDINGS: Final = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"), ("'m", "am"))
_TOKEN = re.compile(r"[ap]\.m\b|e-mail[^\W\d_]*|bye?-laws?\b|'em\b|[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*[^\W\d_]*|%")


def _unescaped(entity: re.Match[str]) -> str:
    from html import unescape  # noqa: PLC0415 - few messages hold one

    return unescape(entity[0])


def whole(text: str) -> str:
    """The text with a question mark for each half of a character, which no JSON and no database can hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


_ORDINARY: Final = re.compile(
    r"\b(?:regular|plain|ordinary|normal|standard|usual) (?:old )?(?=(?:first[- ]class |us |u\.s\. |snail )?(?:mail|post|letters?)\b)",
    re.IGNORECASE,
)
"""What says no more of the mail than that it is mail."""


_A_SINGLE: Final = re.compile(
    r"\b(?:an?|one) single (?=(?:calendar |business )?(?:day|hour|week|month|year)\b)", re.IGNORECASE
)
_HALF_OF_TODAY: Final = re.compile(r"\bthis (?P<half>[ap])\.?m\b\.?(?! \w+ing\b)", re.IGNORECASE)
"""The shorthand for this morning and this afternoon."""


def _half_of_today(match: re.Match[str]) -> str:
    return "this morning" if match["half"].lower() == "a" else "this afternoon"


_HAFTA: Final = re.compile(r"\bhaf(?:ta|to)\b", re.IGNORECASE)
_OF_EM: Final = re.compile(r"\bof (?:'em|em)\b(?! dash)", re.IGNORECASE)
_CAN_AS_FIRE: Final = re.compile(
    r"\b(?P<lead>(?:wants?|wanted|trying|going|decided|voted?|likes?|plans?|planning|free|able|allowed|has|have|had|about|right|power|moves?|moved) )to can (?=the|our|a|an|his|her|their|him|that|this)",
    re.IGNORECASE,
)
"""To can somebody is to fire him."""
_CANS: Final = re.compile(
    r"\b(?P<who>(?:board|directors|shareholders|stockholders|company|president|ceo|we|they|he|she) (?:just |simply |now )?)can(?:s|ned) (?=(?:the|our|a|an|his|her|their|him|its|my) )",
    re.IGNORECASE,
)
"""Who cans somebody fires him."""
_FINE_TO: Final = re.compile(
    r"(?P<lead>^|[,.;:!?-] ?)(?:are )?we (?:all )?(?:cool|good|ok|okay|fine) (?:with |to be )?(?=\w+ing\b)",
    re.IGNORECASE,
)
"""Whether something may be done, as people ask in chat ("we cool making her president?")."""
_LAUGHS: Final = re.compile(r"[, ]+(?:lol|lmao|rofl|haha(?:ha)*|hehe)\b(?=\W*$)", re.IGNORECASE)
"""What is no word of the question."""
_DID_OR_DOES: Final = re.compile(
    r"\b(?:did|was|were|has|had) or (?P<verb>does|do|is|are|will|has|have) (?=(?:our|the|my|its|this|it|we|they)\b)",
    re.IGNORECASE,
)
"""A verb in two tenses, of which the second says as much ("when did or does our year start?")."""
_ARROW: Final = re.compile(r" ?(?:-{1,3}>|={1,3}>|[\u2192\u27f6\u2794\u279c\u21d2]) ?")
"""From one day or number to another, as people draw it."""


@lru_cache(maxsize=256)
def clean(text: str) -> str:
    """Return the text as a person sees it: one alphabet, plain quotes and dashes, no mark-up, single blanks.

    Case and line breaks are kept. Never raises.
    """
    unmarked = _SLACK_REFERENCE.sub(_reference_shown, _SPOKEN_TO.sub("", text.replace("\r\n", "\n")))
    plain = _one_alphabet(_ENTITY.sub(_unescaped, unmarked))
    written = said(_EMOJI_NAME.sub(" ", _LINK.sub(" ", plain)))
    runs = _ANY_RUNS if len(written) > _LONG else _RUNS
    written = _SIGNED.sub("", _MARKS.sub(r"\1", written))
    shown = _THOUSANDS.sub(",", runs.sub(r"\1\1\1", _without_emphasis(_LINE_MARK.sub("", written))))
    shown = _LAUGHS.sub("", shown)
    shown = _DID_OR_DOES.sub(r"\g<verb> ", shown)
    shown = _HAFTA.sub("have to", _OF_EM.sub("of them", shown))
    shown = _FINE_TO.sub(
        r"\g<lead>is it ok ",
        _CAN_AS_FIRE.sub(r"\g<lead>to fire ", _CANS.sub(r"\g<who>fired ", _ARROW.sub(" to ", shown))),
    )
    shown = as_corrected(_HALF_OF_TODAY.sub(_half_of_today, _A_SINGLE.sub("one ", _ORDINARY.sub("", shown))))
    spaced = _EMPTY_LINES.sub("\n\n", _BLANKS_AT_BREAK.sub("\n", _BLANKS.sub(" ", shown))).strip()
    return without_courtesies(_OPENING.sub("", spaced))


def tokens(text: str) -> tuple[str, ...]:
    """Return the lower-case words: contractions written out, possessives dropped, hyphens split, numbers whole.

    "We can't, it's the board's" gives we, can, not, it, is, the, board. Never raises.
    """
    found: list[str] = []
    for word in _TOKEN.findall(lowered(text)):
        if word.isalpha() and word not in _WHOLE_WORDS:
            found.extend(_without_apostrophe(word))
        else:
            found.extend(_taken_apart(word))
    return tuple(found)


def lowered(text: str) -> str:
    """Return the text in lower case with plain quotes and dashes, at the same length, so that offsets still hold."""
    if text.isascii():
        return text.lower()
    plain = text.translate(_PLAIN)
    low = plain.lower()
    return low if len(low) == len(plain) else "".join(_one_lower(character) for character in plain)


def _one_lower(character: str) -> str:
    low = character.lower()
    return low if len(low) == 1 else character


def _taken_apart(word: str) -> tuple[str, ...]:
    if word in _WHOLE_WORDS:
        return tuple(_WHOLE_WORDS[word].split())
    if word == "%":
        return ("percent",)
    return _contraction(word) if "'" in word else (word.replace(",", "").replace("-", ""),)


def _contraction(word: str) -> tuple[str, ...]:
    for ending, meaning in _ENDINGS:
        if word.endswith(ending) and word != ending:
            return (word.removesuffix(ending).replace("'", ""), meaning)
    stem = word.removesuffix("'s")
    return (stem, "is") if stem != word and _IS_WORDS.fullmatch(stem) else (stem.replace("'", ""),)


def _without_apostrophe(word: str) -> tuple[str, ...]:
    joined = _JOINED_CONTRACTION.fullmatch(word)
    return (joined[joined.lastgroup], _MEANINGS[joined.lastgroup]) if joined and joined.lastgroup else (word,)


def _reference_shown(reference: re.Match[str]) -> str:
    kind, target, label = reference[1], reference[2], reference[3]
    if kind == "#":
        return f"#{label}" if label else ""
    if kind:
        return label or ""
    if label is None and not _SLACK_LINK.match(target):
        return reference[0]
    return label or target.removeprefix("mailto:")


def _one_alphabet(text: str) -> str:
    if text.isascii():
        return _UNSEEN.sub("", text.translate(_PLAIN_AND_SPACED) if _SPACING.search(text) else text)
    parted = _VULGAR_FRACTION.sub(" ", _STACKED.sub("", text.translate(_PLAIN_AND_SPACED)))
    composed = unicodedata.normalize("NFKC", parted).translate(_PLAIN_AND_SPACED)
    seen = _FOREIGN.sub(_if_seen, _UNSEEN.sub("", composed))
    return _in_latin(seen) if not seen.isascii() else seen


def _if_seen(character: re.Match[str]) -> str:
    category = unicodedata.category(character[0])
    if category in _UNSEEN_CATEGORIES:
        return ""
    return " " if category in _PICTURES else character[0]


def _in_latin(text: str) -> str:
    """A text with the look-alikes of Latin letters folded: in words with a Latin letter, in a Latin text in any word."""
    folded = _LETTERS.sub(_folded, text)
    latin = sum(map(len, _LATIN_LETTERS.findall(folded)))
    if folded.isascii() or latin <= len(folded) / 2:
        return folded
    return _LETTERS.sub(lambda letters: letters[0] if letters[0].isascii() else _if_all_alike(letters[0]), folded)


def _folded(letters: re.Match[str]) -> str:
    word = letters[0]
    return word.translate(_LOOK_ALIKES) if not word.isascii() and _LATIN.search(word) else word


def _if_all_alike(word: str) -> str:
    """A word in Latin letters if each of its letters looks like one."""
    latin = word.translate(_LOOK_ALIKES)
    return latin if latin.isascii() else word


def _without_emphasis(text: str) -> str:
    bare = _TICK.sub("'", _CODE.sub(r"\1", text.replace("```", " ")))
    for emphasis in _EMPHASIS:
        bare = emphasis.sub(r"\1", bare)
    return bare
