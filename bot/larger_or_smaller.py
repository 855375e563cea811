"""Which of two things that the bylaws measure is larger: the notice by mail or by telephone, the quorum of one body or another."""

from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct

from bot.understand import lexicon
from bot.understand import patterns as re
from bot.understand.question import Question
from rules.corporation import Corporation
from rules.finding import Finding, Outcome
from rules.registry import RULES
from rules.terms import Method, Span, Threshold

_MORE: Final = r"longer|more|larger|bigger|higher|greater|stricter|earlier|sooner|tougher|further (?:ahead|in advance)"
_LESS: Final = r"shorter|less|smaller|lower|fewer|laxer|looser|later|lighter"
_THAN: Final = re.compile(
    rf"\b(?:(?P<more>{_MORE})|(?:{_LESS}))\b(?P<between>[^.?!;]{{0,60}}?)\bthan\b(?! (?:an? |one[- ]|the )?(?:half|thirds?|quarters?|by-?laws?|law|statute|charter|majority|\d|two|three|four|five|six|seven|eight|nine|ten|usual|that(?! of)|this|it)\b)",
    re.IGNORECASE,
)
_EITHER: Final = re.compile(
    r"\b(?:is|are|would|will|does|do)\b[^.?!;]*\bor\b[^.?!;]*\b(?:the )?(?P<less>faster|quicker|better|speedier|sooner|fastest|quickest)\b(?: (?:way|means|route|option|one|method|choice))?|"
    r"\b(?:which|what)\b[^.?!;]*?\b(?P<least>faster|quicker|speedier|fastest|quickest)\b[^.?!;]*\bor\b",
    re.IGNORECASE,
)
"""Which of two ways is over sooner."""
_DIFFERENCE: Final = re.compile(
    r"\bhow (?:much|many (?:more |fewer |less )?(?:hours|days)) (?:more|less|fewer|longer|shorter|earlier|later|sooner|extra)?\b[^.?!;]*\b(?:instead of|rather than|than|over|compared (?:to|with)|versus|vs)\b",
    re.IGNORECASE,
)
"""By how much two ways differ."""
_WHICH: Final = re.compile(
    rf"\b(?:which|what|who|where)\b[^.?!;]*?\b(?:(?P<more>{_MORE}|longest|most|largest|earliest)|(?:{_LESS}|shortest|least|smallest|latest))\b[^.?!;]*\bor\b",
    re.IGNORECASE,
)
_COMPARES: Final = re.compile(r"\b(?:compar\w+|versus|vs|as against|as opposed to|side by side)\b", re.IGNORECASE)
"""Two things are put beside each other, to see both."""
_SIDE_BY_SIDE: Final = re.compile(
    r"(?=.*\b(?:quorums?|notice (?:for|periods?|times?|needed|required)|(?:minimum|required|much|length of|days' ?) ?notice)\b).*\b(?:compar\w+|side by side|differences? between|contrast)\b",
    re.IGNORECASE | re.DOTALL,
)
_METHODS: Final = tuple((re.compile(rf"\b(?:{words})\b", re.IGNORECASE), method) for words, method in lexicon.METHODS)
_TELLING: Final = ("board.special_meeting.notice", "shareholders.notice.time")
_TELLING_OF: Final = {
    "board.special_meeting.notice": _TELLING[0],
    "board.notice.method": _TELLING[0],
    "board.notice.given": _TELLING[0],
    "board.regular_meeting.notice": _TELLING[0],
    "shareholders.notice.time": _TELLING[1],
    "shareholders.notice.method": _TELLING[1],
}
"""The rule that measures the notice, for those that a question on the ways of giving it may be taken for."""
_LEAST: Final = 0.2
_OF_NOTICE: Final = re.compile(
    r"\b(?:notice|notif\w+|lead[- ]time|warning|heads[- ]up|be told|informed)\b", re.IGNORECASE
)
_DIRECTORS: Final = re.compile(r"\b(?:board|directors?)\b", re.IGNORECASE)
_TOPICS: Final = (
    (re.compile(r"\bquorums?\b", re.IGNORECASE), ("shareholders.quorum", "board.quorum", "committees.quorum")),
    (_OF_NOTICE, (_TELLING[1], _TELLING[0])),
)
"""What bodies are held against each other in, and the rule of each."""


_Size = tuple[float, float] | None
"""The least and the greatest that a finding measures."""


class Asked(Struct, frozen=True):
    """What is asked of two things: whether the first is larger (or smaller), or which of them is."""

    larger: bool
    first: str
    """The words on the first thing; for a question with "which" the whole question."""
    second: str = ""
    """The words on the second thing; empty for a question with "which"."""


def asked_in(text: str) -> Asked | None:
    """The comparison that a question makes; None where it makes none."""
    than, which = _THAN.search(text), _WHICH.search(text)
    if than:
        return Asked(bool(than["more"]), text[: than.start()] + than["between"], text[than.end() :])
    if which is None and _EITHER.search(text):
        return Asked(larger=False, first=text)
    return Asked(bool(which["more"]), text) if which else None


def methods_of(question: Question) -> tuple[str, Method, Method] | None:
    """The rule that measures the notice, and the two ways of giving it that a question holds against each other; else None."""
    asked = asked_in(question.text)
    if _DIFFERENCE.search(question.text):
        asked = Asked(larger=True, first=question.text)
    if asked is None and _COMPARES.search(question.text) and not question.polar:
        asked = Asked(larger=True, first=question.text)
    if asked is None or question.moments:
        return None
    law = next(each for each in question.matches if each.is_law)
    rule = _TELLING_OF.get(law.rule) if law.probability >= _LEAST else None
    if rule is None and _OF_NOTICE.search(question.text):
        rule = _TELLING[0] if _DIRECTORS.search(question.text) else _TELLING[1]
    found = _named(asked.first) + _named(asked.second) if asked.second else _named(asked.first)
    if rule is None or len(found) < 2:  # noqa: PLR2004 - two are compared
        return None
    return rule, found[0], found[1]


def topic_of(text: str, *, likened: bool = False) -> tuple[str, ...]:
    """The rules of each body on what a question holds them against each other in; empty where it names none.

    Where they are only said to be alike, or not, a quorum alone is sure to be what they are alike in.
    """
    compared = asked_in(text) is not None or bool(_SIDE_BY_SIDE.search(text))
    if not compared and not likened:
        return ()
    topics = _TOPICS if compared else _TOPICS[:1]
    return next((rules for pattern, rules in topics if pattern.search(text)), ())


def _named(text: str) -> list[Method]:
    """The means that a text names, in its order, each once."""
    found = [(match.start(), method) for pattern, method in _METHODS if (match := pattern.search(text))]
    return list(dict.fromkeys(method for _, method in sorted(found, key=lambda each: each[0])))


def by_method(rule: str, first: Method, second: Method, question: Question, corporation: Corporation) -> Finding:
    """Whether notice by one means is longer than by another, or by which it is."""
    found = RULES[rule].answer(corporation, {"polar": False, "methods": (first, second)})
    sizes = tuple(_size_by(found, method) for method in (first, second))
    if _DIFFERENCE.search(question.text):
        return _apart(found, sizes)
    return _judged(found, question.text, (first.value, second.value), sizes)


_A_DAY: Final = 24


def _apart(whole: Finding, sizes: tuple[_Size, ...]) -> Finding:
    """By how long two ways of notice differ; the finding as it is where one of them has no length of its own."""
    first, second = sizes
    if first is None or second is None or first[0] != first[1] or second[0] != second[1]:
        return whole
    hours = round(abs(first[0] - second[0]))
    by_days = "hour" not in str(whole.values.get("notice"))
    said = str(Span(f"{hours // _A_DAY} days" if by_days else f"{hours} hours"))
    return _with(
        whole, Outcome.VALUE, f"The difference is {said}. {whole.answer}", {**whole.values, "difference": said}
    )


def of_bodies(
    findings: Mapping[str, Finding], names: Mapping[str, str], question: Question, whole: Finding
) -> Finding | None:
    """A finding over two bodies with the answer to which has more; None where that is not asked, or cannot be told.

    `findings` and `names` are by area ("board"), in the order in which the question names them.
    """
    if len(findings) != 2 or asked_in(question.text) is None:  # noqa: PLR2004 - two are compared
        return None
    sizes = tuple(_size(each) for each in findings.values())
    if any(each is None for each in sizes):
        return None
    return _judged(whole, question.text, tuple(names[area] for area in findings), sizes)


def _judged(whole: Finding, text: str, names: tuple[str, ...], sizes: tuple[_Size, ...]) -> Finding:
    """Yes, no, or the name of the larger one; the finding as it is where the two overlap."""
    asked, (first, second) = asked_in(text), sizes
    if asked is None or first is None or second is None:
        return whole
    over, under, same = first[0] > second[1], first[1] < second[0], first == second
    if not (over or under or same):
        return whole
    if not asked.second:
        chosen = "neither" if same else names[0 if over == asked.larger else 1]
        lead = "They are the same." if same else f"It is {chosen}."
        return _with(whole, Outcome.VALUE, f"{lead} {whole.answer}", {**whole.values, "which": chosen})
    holds = over if asked.larger else under
    return _with(
        whole, Outcome.YES if holds else Outcome.NO, f"{'Yes' if holds else 'No'}. {whole.answer}", whole.values
    )


def _with(found: Finding, outcome: Outcome, answer: str, values: Mapping[str, Any]) -> Finding:
    return Finding(outcome, answer, found.under, values, steps=found.steps, notes=found.notes)


def _size_by(found: Finding, method: Method) -> _Size:
    """How long notice by one means must be; for a text that names no length for it, that of every means."""
    listed = found.values.get("notice")
    if not isinstance(listed, list):
        return _size(found)
    own = [each for each in listed if each.get("method") == method.value]
    return _spans([str(each.get("at_least")) for each in own])


def _size(found: Finding) -> _Size:
    """The length of notice that a finding tells, or the part of a whole that its provision asks for."""
    listed = found.values.get("notice")
    if isinstance(listed, list):
        return _spans([str(each.get("at_least")) for each in listed if isinstance(each, dict)])
    if isinstance(found.values.get("at_least"), str | Span):
        return _spans([str(found.values["at_least"])])
    threshold = getattr(found.under[0], "threshold", None) if found.under else None
    if not isinstance(threshold, Threshold) or threshold.fraction is None:
        return None
    part = float(threshold.fraction) + (_JUST_OVER if threshold.more_than else 0.0)
    return part, part


_JUST_OVER: Final = 1e-9


def _spans(said: list[str]) -> _Size:
    try:
        lengths = [Span(each).length for each in said]
    except ValueError:
        return None
    return (min(lengths), max(lengths)) if lengths else None
