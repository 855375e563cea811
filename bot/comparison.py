"""The same question put to several corporations: one answer over all of them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from bot import answer as answers
from bot.answer import Answer
from bot.understand import patterns as re
from rules.finding import Outcome
from rules.terms import Span, listed

_FOUR: Final = r"(?:all |the |our |these |those )*(?:(?:four|4)(?: of (?:them|the companies|our companies))?(?: companies| corporations| by-?laws| sets)?|(?:companies|corporations|by-?laws))"
_DIFFERENCE: Final = re.compile(
    rf"(?:\b(?:is|are) there )?(?:\b(?:any|an?|some|the|what(?:'s| is| are)? (?:the )?) ?)?\b(?:differences?|distinctions?|variations?) (?:between|among|amongst|across) {_FOUR}\b(?:,? (?:in|on|as to|as regards|regarding|about|concerning|when it comes to|with respect to|over)\b)?|"
    rf"\b(?:how )?(?:do|does|are|is) (?:all |the |our |these )+(?:four|4)(?: companies| corporations| by-?laws| sets of by-?laws)? (?:all )?(?:compare|differ|stack up|agree|alike|vary|any different|the same|say the same)\b(?:,? (?:in|on|as to|regarding|about|concerning|when it comes to|with respect to|over)\b)?|"
    r"\b(?:same|the same)\b[^?.;]{0,15}\b(?:at|under) (?:the )?other three\b",
    re.IGNORECASE,
)
"""Whether, or how, the corporations differ."""
_BYLAWS: Final = (
    r"(?:the |our |these )?(?:four|4) (?:different )?(?:sets? of by-?laws|sets? of rules|by-?laws|rule ?books)\b"
)
"""The bylaws of all of them ("all four sets of bylaws")."""
_DO_ALL: Final = re.compile(rf"\b(?:do|does) (?:all |each |every one )?(?:of )?{_BYLAWS}", re.IGNORECASE)
"""Whether they all have it so."""
_ALL: Final = re.compile(
    r"\ball (?:four|4)(?!,\d)(?: of (?:them|our companies|the companies))?(?=\s*(?:$|[?.!,;:)]|companies|corporations|bylaws|(?:of )?(?:our|the) (?:companies|bylaws)|at once|together))|"
    r"(?<!vote )(?<!votes )(?<!needed )(?<!required )(?<!take )\b(?:in|for|at|(?<!rights )(?<!shares )(?<!number )(?<!part )(?<!half )of) each(?: of (?:the|them))?(?: four| 4)?\?*$|\beach of the four\b|"
    rf"\b(?:all|each|every one|any|which|do|does|of|the|our|these) (?:of )?{_BYLAWS}|"
    r"\b(?:our|the|each of (?:the|our)) (?:four|4) (?:companies|corporations|entities)\b|\ball (?:our|the) (?:companies|corporations)\b|"
    r"\bwhich (?:of (?:our|the) )?(?:four )?(?:companies|corporations)\b|\bacross (?:our|the|all) (?:\w+ )?(?:companies|corporations|bylaws)\b|"
    r"^\s*(?:please )?compare\b(?! for me\b)(?!.*\b(?:and|with(?! \d)|to|versus|vs|or)\b)",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^\s*(?:please )?compare(?: (?:for |across )?(?:all (?:four|of them)|our (?:four )?companies|them))?\s*[:,]?\s*",
    re.IGNORECASE,
)
_WHICH: Final = re.compile(
    r"\bwhich (?:of (?:our|the) )?(?:four )?(?:companies|corporations)(?:'s)?(?: bylaws)? (?P<verb>allow|let|permit|require|need|have|make|give|ask|want)s?\b",
    re.IGNORECASE,
)


_ALL_FOUR: Final = re.compile(r"\b(?:all|the) (?:four|4)(?: of them)?(?=\s*(?:$|[?.!,;:)]))", re.IGNORECASE)
_HOW_MANY: Final = 4


def is_asked(message: str, counted: Iterable[object] = ()) -> bool:
    """Whether a message asks for all corporations at once; "all four" may be four others, which were counted before."""
    found = _ALL.search(message)
    others = found and _ALL_FOUR.match(message, found.start())
    all_of_them = bool(found) and not (others and _HOW_MANY in counted)
    return all_of_them or _DIFFERENCE.search(message) is not None


def for_one(message: str) -> str:
    """The question to put to each corporation: without "compare", and "which of our companies allow" as "does it allow"."""
    if _DIFFERENCE.search(message):
        return _on_its_matter(_DIFFERENCE.sub(" ", message))
    one = _DO_ALL.sub("do the bylaws", _LEAD.sub("", message))
    return _WHICH.sub(lambda match: f"does the company {match['verb']}", one)


def _on_its_matter(rest: str) -> str:
    """The question on what is left of a message that asks for differences: the last one again where nothing is."""
    named = _JOINS.sub("", rest).strip(" .,:;?!-")
    if not named:
        return "what about the company?"
    return f"{named}?" if _ASKS.search(named) else f"what about {named}?"


_JOINS: Final = re.compile(r"^\W*(?:(?:and|but|so|ok|okay|then|now|well)\b\W*)+", re.IGNORECASE)
_ASKS: Final = re.compile(
    r"\b(?:how|what|who|whom|whose|when|where|which|whether|can|could|may|must|does|do|is|are|should|will)\b",
    re.IGNORECASE,
)


def compared(found: Sequence[Answer], message: str) -> Answer:
    """One answer over those of several corporations, which stand in `also`.

    Its values have an entry for each; its citations are the first of each. The outcome is theirs where they agree, else
    `value`. Where a value that all have can be put in order, the strictest and the laxest are named.
    """
    outcomes = {each.outcome for each in found}
    values: dict[str, Any] = {_name(each): {"outcome": each.outcome, **each.values} for each in found}
    lines = [f"{_title(each)}: {each.answer}" for each in found]
    ranking = _ranking(found)
    if ranking:
        meaning, strictest, laxest = ranking
        values |= {"strictest": strictest, "laxest": laxest}
        lines.append(f"By {meaning}, strictest: {listed(strictest, 'and')}; laxest: {listed(laxest, 'and')}.")
    return Answer(
        question=message,
        corporation=None,
        asked_at=found[0].asked_at,
        outcome=found[0].outcome if len(outcomes) == 1 else Outcome.VALUE.value,
        rule=next(each.rule for each in found if each.rule),
        answer=" ".join(lines),
        values=values,
        citations=tuple(each.citations[0] for each in found if each.citations)[: answers.MOST_CITATIONS],
        understood=found[0].understood,
        also=tuple(found),
    )


def _name(each: Answer) -> str:
    return each.corporation.id if each.corporation else ""


def _title(each: Answer) -> str:
    return each.corporation.name if each.corporation else ""


STRICTER: Final[Mapping[str, int]] = {
    # 1: more (or later) asks for more of those who act; -1: less (or earlier) does
    "needed": 1,
    "at_least": 1,
    "notice": 1,
    "earliest_start": 1,
    "first_day": 1,
    "last_day": -1,
    "latest": -1,
    "at_most": -1,
    "within": -1,
    "term": -1,
}
_MEANING: Final[Mapping[str, str]] = {
    "needed": "the number needed",
    "at_least": "the least notice",
    "notice": "the least notice by the quickest method",
    "earliest_start": "the earliest start",
    "first_day": "the first day",
    "last_day": "the last day",
    "latest": "the last day",
    "at_most": "the longest time",
    "within": "the time",
    "term": "the term",
}


def _ranking(found: Sequence[Answer]) -> tuple[str, list[str], list[str]] | None:
    """What is compared, who is strictest and who laxest: by the first value that all who answered have in an order."""
    definite = [each for each in found if each.values]
    for name, sign in STRICTER.items():
        sizes = [(_title(each), _size(each.values.get(name))) for each in definite]
        known = [(title, size) for title, size in sizes if size is not None]
        if len(known) > 1 and len(known) == len(definite):
            ordered = sorted({size for _, size in known}, key=lambda size: -size * sign)
            strictest = [title for title, size in known if size == ordered[0]]
            laxest = [title for title, size in known if size == ordered[-1]]
            return (_MEANING[name], strictest, laxest) if len(ordered) > 1 else None
    return None


def _size(value: Any) -> float | None:  # noqa: ANN401 - a value is whatever JSON can hold
    """What a value amounts to, for putting values of one name in order; None where it has no order."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return float(value)
    if isinstance(value, list):
        sizes = [_size(each.get("at_least")) for each in value if isinstance(each, dict)]
        return min((each for each in sizes if each is not None), default=None)
    if isinstance(value, str):
        return _size_of_words(value)
    return None


def _size_of_words(words: str) -> float | None:
    try:
        return Span(words).length
    except ValueError:
        pass
    try:
        return (
            datetime.fromisoformat(words).timestamp() if "T" in words else float(date.fromisoformat(words).toordinal())
        )
    except ValueError:
        return None
