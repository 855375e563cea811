"""The clauses of a sentence: its words, without contractions, divided where a clause or an adjunct begins."""

from functools import lru_cache
from typing import Final

from bot.understand import patterns as re
from bot.understand.word_classes import (
    ACTORS,
    AUXILIARIES,
    DETERMINERS,
    DO,
    MODALS,
    OPENERS,
    PERSONAL,
    PREPOSITIONS,
    PRONOUNS,
    WH,
)

Words = tuple[str, ...]

_TOKEN: Final = re.compile(r"[,;:()?!\n\"]|\s-+\s|\s-+(?=\w)|-+\s|--+|[$#%]?\w(?:['\u2019.,/&-]?\w|%)*|#")
_OF_A_DATE: Final = re.compile(
    r"(\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day),\s*(?=(?:19|20)\d\d\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d)",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"(?:n't|n\u2019t)$")
_BARE_NOT: Final = {
    **{f"{each}nt": each for each in ("is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "could", "should", "would", "must", "need")},
    "cant": "can", "can't": "can", "cannot": "can", "wont": "will", "won't": "will", "shan't": "shall", "ain't": "is", "aint": "is",
}  # fmt: skip
_SHORT: Final = {"s": "is", "re": "are", "m": "am", "ll": "will", "d": "would", "ve": "have"}
_SHORTENED: Final = WH | PERSONAL | {"who", "there", "let", "here", "one"}
_GLUED: Final = {"whats": "what", "whos": "who", "hows": "how", "wheres": "where", "whens": "when"}
_BREAKS: Final = frozenset(',;:()?!\n"-')
_JOINS: Final = frozenset({"and", "but", "or", "so", "then", "plus", "also"})


def _words_of(token: str) -> Words:
    """A token as words: "what's" is "what is", "isn't" is "is not"."""
    token = token.lower().rstrip(".,'\u2019-/&").replace("\u2019", "'")
    if token in _BARE_NOT:
        return (_BARE_NOT[token], "not")
    if token in _GLUED:
        return (_GLUED[token], "is")
    if _NOT.search(token):
        return (token[:-3], "not")
    head, mark, tail = token.partition("'")
    if mark and tail in _SHORT and head in _SHORTENED:
        return (head, _SHORT[tail])
    return (token,) if token else ()


@lru_cache(maxsize=256)
def clauses(sentence: str) -> tuple[Words, ...]:
    """The clauses of a sentence as words in small letters, openers ("so", "ok") taken off."""
    found: list[list[str]] = [[]]
    for token in _TOKEN.findall(_OF_A_DATE.sub(r"\1 ", sentence)):
        if token.strip()[:1] in _BREAKS and not token.strip().strip('-,;:()?!"'):
            found.append([])
        else:
            found[-1].extend(_words_of(token))
    divided = (part for clause in found for part in _divided(tuple(clause)))
    return tuple(each for each in map(without_openers, divided) if each)


def _divided(words: Words) -> list[Words]:
    """A clause divided where "and", "but", "so" join a question to what is before it."""
    parts, start = [], 0
    for place in range(1, len(words) - 2):
        if words[place] in _JOINS and (inverted_at(words, place + 1) or _asks_at(words, place + 1)):
            parts.append(words[start:place])
            start = place + 1
    return [*parts, words[start:]]


def without_openers(words: Words) -> Words:
    """A clause without the words that only lead up to it; a clause of such words alone stays as it is."""
    place = 0
    while place < len(words) - 1 and words[place] in OPENERS and not _begins(words, place):
        place += 1
    return words[place:]


def _begins(words: Words, place: int) -> bool:
    """Whether a word that can lead up to a question here is the question's own ("no notice", "ok to meet")."""
    word, after = words[place], words[place + 1]
    if word == "question" and after == "is":
        return True
    if word == "good":
        return after not in ("morning", "afternoon", "evening", "day")
    return word in _OWN and not (word in _EITHER and (after in AUXILIARIES | WH | OPENERS))


_EITHER: Final = frozenset({"ok", "okay", "still", "just", "right", "say", "all", "no", "cool", "great"})
_OWN: Final = _EITHER | {"only", "everyone", "bylaws", "first", "second", "third", "last", "next", "dear"}
"""Words that may lead up to a question and may be its own; those of `_EITHER` lead up where a question follows at once."""


def is_subject(word: str) -> bool:
    """Whether a word may begin a subject."""
    return word in PRONOUNS or word in DETERMINERS


def inverted_at(words: Words, place: int) -> bool:
    """Whether an auxiliary stands before its subject here: "can the board"."""
    if place + 1 >= len(words) or words[place] not in AUXILIARIES:
        return False
    after = words[place + 2] if words[place + 1] == "not" and place + 2 < len(words) else words[place + 1]
    counted = after[:1].isdigit() and words[place] != "may"  # "May 3" is a day
    return is_subject(after) or (words[place] in MODALS | DO and (after in ACTORS or counted))


def _asks_at(words: Words, place: int) -> bool:
    """Whether a clause of its own that asks for a value begins here."""
    asked = wh_at(words, place)
    return (
        bool(asked)
        and words[asked - 1] not in ("when", "where", "which", "whose")
        and words[place] not in ("for", "with", "as")
    )


def wh_at(words: Words, place: int) -> int:
    """Where the word that asks stands, one more than its place: here, or after a preposition; 0 where none does."""
    while place < len(words) - 1 and words[place] in PREPOSITIONS | {"exactly", "roughly", "not"}:
        place += 1
    return place + 1 if place < len(words) and words[place] in WH else 0
