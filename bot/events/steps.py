"""Which deadlines of a chain the words for a step are about."""

from typing import Final

from bot.events.book import Act
from bot.understand import patterns as re
from rules.deadlines.chain import Chain, Deadline

CHOSEN: Final = ("record_date",)
"""Steps whose day may lie ahead: it is chosen, and nothing is done on it."""
_IDS: Final = (
    (re.compile(r"record date", re.IGNORECASE), ("record_date",)),
    (re.compile(r"notice|invitation|letter", re.IGNORECASE), ("notice",)),
    (re.compile(r"\blist", re.IGNORECASE), ("stock_list", "list")),
    (re.compile(r"prox", re.IGNORECASE), ("proxies", "proxy")),
    (re.compile(r"report", re.IGNORECASE), ("report",)),
    (re.compile(r"minutes", re.IGNORECASE), ("minutes",)),
)
"""The words for a step, and the ids of its deadlines, the most usual first."""
_SMALL: Final = frozenset(
    [
        "the",
        "of",
        "to",
        "a",
        "an",
        "for",
        "on",
        "in",
        "at",
        "is",
        "was",
        "our",
        "by",
        "and",
        "be",
        "each",
        "any",
        "this",
        "that",
        "from",
        "with",
    ]
)
_ENOUGH: Final = 0.5


def steps_about(act: Act, chain: Chain) -> tuple[Deadline, ...]:
    """The deadlines that an act's words are about, the likeliest alone where one stands out; alternatives left out."""
    if act.step is not None:
        return tuple(each for each in chain.deadlines if each.id == act.step)
    main = tuple(each for each in chain.deadlines if each.instead_of is None)
    for pattern, ids in _IDS:
        if pattern.search(act.about):
            for name in ids:
                exact = tuple(each for each in main if each.id == name)
                if exact:
                    return exact
            return tuple(each for each in main if any(each.id.startswith(name) for name in ids))
    return _by_words(act.about, main)


def _by_words(about: str, deadlines: tuple[Deadline, ...]) -> tuple[Deadline, ...]:
    """By the words that the step's own description shares with what was said."""
    wanted = _words(about)
    shares = {each.id: len(wanted & _words(f"{each.id} {each.what}")) / max(1, len(wanted)) for each in deadlines}
    best = max(shares.values(), default=0.0)
    return tuple(each for each in deadlines if best >= _ENOUGH and shares[each.id] == best)


def _words(text: str) -> set[str]:
    return {each.rstrip("s") for each in re.findall(r"[a-z]+", text.lower().replace("_", " ")) if each not in _SMALL}
