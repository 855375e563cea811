"""Clauses without an auxiliary or a word that asks in front: statements, verdicts, values named alone, telegrams."""

from typing import Final

from bot.understand import patterns as re
from bot.understand.clauses import Words, is_subject, wh_at
from bot.understand.kinds_of_clauses import Kind
from bot.understand.word_classes import (
    ACTORS,
    ACTS,
    ADVERBS,
    FINITE,
    JUDGING,
    LIST_VERBS,
    PERSONAL,
    PREPOSITIONS,
    STATES_BEFORE,
    SUPERLATIVES,
    TAGS,
    VALUE_NOUNS,
    VERDICTS,
    WH,
)

_VERB: Final = re.compile(r"[a-z]{2,}(?:ed|es|[^s]s)$")
NEEDED: Final = ("needed", "required", "necessary", "need")
_COUNTED: Final = frozenset(
    [
        "votes",
        "ayes",
        "signatures",
        "shares",
        "shs",
        "directors",
        "members",
        "days",
        "hours",
        "majority",
        "number",
        "people",
        "hands",
        "time",
        "percentage",
        "#",
        "notice-period",
    ]
)


_AT_ONCE: Final = (("right", "away"), ("straight", "away"), ("at", "once"), ("immediately",), ("instantly",))


def last_is_verdict(words: Words) -> bool:
    """Whether a clause ends with a state or a judgement, at once or not."""
    words = next(
        (words[: -len(each)] for each in _AT_ONCE if len(words) > len(each) and words[-len(each) :] == each), words
    )
    ends = (
        words[:-1]
        if len(words) > 1 and words[-1] in ("then", "now", "here", "anyway", "still", "already", "too", "us")
        else words
    )
    if ends[-2:-1] in (("with",), ("by",)) and ends[-1] in ("that", "this", "it", "them"):
        ends = ends[:-2]
    return bool(ends) and ends[-1] in VERDICTS


def of_whole(words: Words) -> Kind:
    """What a clause is by the whole of it, where neither its front nor its middle asks."""
    if words[0] in LIST_VERBS and len(words) > 1 and words[1] not in _LIST_IS:
        return Kind.WH
    if words[-2:] in (("or", "what"), ("or", "nah"), ("or", "nope")):
        return Kind.VERDICT
    if words[-1] in _PLAIN_VERDICTS and 1 < len(words) <= _FEW and words[0] not in SUPERLATIVES:
        return Kind.VERDICT
    finite = _finite(words)
    if _asks_value(words):
        return Kind.VALUE_HEAD
    if any(each in WH for each in words[-2:]) or (words[-1] in ("by", "until", "till") and len(words) < _FEW):
        return Kind.WH
    if finite:
        return Kind.STATEMENT if words[-1] not in TAGS - {"yes", "no"} or len(words) == 1 else Kind.TAG
    if (
        last_is_verdict(words)
        or words[-2:] == ("or", "not")
        or _judges(words)
        or words[-1] in TAGS
        or words[:2] == ("in", "time")
    ):
        return Kind.VERDICT
    if any(each in _JUDGED_INSIDE and place for place, each in enumerate(words)):
        return Kind.VERDICT
    if words[0] in ADVERBS:
        return Kind.TELEGRAPHIC
    return Kind.TELEGRAPHIC if _telegraphic(words) else Kind.FRAGMENT


_PLAIN_VERDICTS: Final = frozenset(["ok", "okay", "fine", "valid", "good", "alright", "legit", "proper"])
"""A few words that end so ask if it is right, whatever they name: "signatures ok?"."""
_LAST_VALUES: Final = frozenset(["address", "location", "whereabouts"])
"""What a few words ask for that end so: "registered office address?"."""
_LIST_IS: Final = (
    "of",
    "certified",
    "ready",
    "done",
    "finished",
    "prepared",
    "complete",
    "completed",
    "went",
    "came",
    "got",
    "not",
)
"""What follows the noun "list", not the verb."""


def _asks_value(words: Words) -> bool:
    """Whether a clause names what it asks the value of: at its front, as votes that are needed, or in a few words at its end."""
    last = words[-1] in _LAST_VALUES and len(words) < _FEW and words[0] not in FINITE
    votes = words[1:2] == ("votes",) and words[2:3] in (("to",), ("for",), ("needed",), ("required",))
    return last or votes or _is_value_head(words) or _counts_needed(words) or words[0] in ("#", "votes")


def _judges(words: Words) -> bool:
    """Whether a fragment begins with a judgement or a state: "enough notice", "raised", "approved by now"."""
    done = len(words) <= _FEW and words[0].endswith("ed") and words[0] not in ("required", "needed")
    only_if = words[:2] == ("only", "if")
    duty = (
        len(words) > 1 and words[-2].endswith("'s") and words[-1] in ("job", "task", "duty", "call", "business", "role")
    )
    whole = words[0] in ("all", "both") and words[1:3] == ("of", "them") and len(words) > _FEW
    return (
        duty
        or words[:2] == ("as", "good")
        or whole
        or (words[0] in JUDGING and words[1:2] not in (("to",), ("of",), ("date",), ("as",)))
        or done
        or only_if
    )


_FEW: Final = 4
_JUDGED_INSIDE: Final = frozenset(
    [
        "needed",
        "required",
        "necessary",
        "ok",
        "okay",
        "allowed",
        "permitted",
        "possible",
        "legal",
        "mandatory",
        "valid",
        "enough",
        "sufficient",
    ]
)
"""Judgements that a fragment may hold before its last words: "notice needed for regular meetings?"."""


def _counts_needed(words: Words) -> bool:
    """Whether so many are asked for: "votes needed to pass"."""
    return any(
        each in NEEDED
        and place
        and (
            (words[place - 1] in _COUNTED and (place == 1 or words[place - 2] not in PREPOSITIONS))
            or (words[place - 1] in ("is", "are", "we") and words[place - 2] in _COUNTED)
        )
        for place, each in enumerate(words)
    ) or (words[0] in ("vote", "turnout", "majority") and words[1:2] != () and words[1] in NEEDED)


def _finite(words: Words) -> bool:
    """Whether a clause has a finite verb with a subject before it."""
    return any(
        (each in FINITE and each != "need")
        and place > 0
        and words[place - 1] not in ("who", "that", "which", "to")
        and (each != "am" or words[place - 1] == "i")
        for place, each in enumerate(words)
    )


_MOMENTS: Final = frozenset(["day", "date", "moment", "time", "minute", "hour", "possible", "permitted", "chance"])
_HEAD_SKIPPED: Final = frozenset(
    [
        "the",
        "our",
        "an",
        "a",
        "my",
        "drop",
        "dead",
        "drop-dead",
        "absolute",
        "very",
        "exact",
        "possible",
        "and",
        "or",
        "required",
        "permitted",
        "allowed",
        "bare",
        "voting",
        "record",
        "notice",
        "mailing",
        "shareholder",
        "stockholder",
        "board",
        "committee",
        "class",
        "total",
        "minimum",
        "maximum",
    ]
)


def _is_value_head(words: Words) -> bool:
    """Whether a clause begins with what it asks the value of: "smallest board allowed", "deadline for the notice"."""
    place = 0
    while place < len(words) - 1 and words[place] in _HEAD_SKIPPED and words[place] not in SUPERLATIVES:
        place += 1
    head = words[place]
    if _states_of(words, place):
        return False
    if head in ("first", "1st", "last", "final"):
        return bool(set(words[place + 1 : place + 4]) & _MOMENTS)
    if head in SUPERLATIVES:
        return words[place + 1 : place + 2] not in ((), ("one",))
    if head == "date" and place + 1 < len(words) and words[place + 1] in ("for", "by", "on"):
        return True
    return head in VALUE_NOUNS - {
        "quorum",
        "majority",
        "vote",
        "notice",
        "list",
        "length",
        "title",
        "address",
        "time",
        "names",
        "votes",
        "shares",
        "day",
        "date",
    }


def _states_of(words: Words, head: int) -> bool:
    """Whether something is said of the head itself ("the deadline is June 1"), not of it by the way ("date we can")."""
    for place in range(head + 1, len(words)):
        if words[place] in FINITE and words[place - 1] != "to":
            return not any(
                is_subject(each) or each in ACTORS or each in ("that", "which", "who")
                for each in words[head + 1 : place]
            )
    return False


def _telegraphic(words: Words) -> bool:
    """Whether somebody is named and then, plainly, what he does: "ceo call special meeting"."""
    for place, each in enumerate(words[:_NEAR_FRONT]):
        if place and each in ACTS:
            return any(word in ACTORS for word in words[:place])
    if words[0] in PERSONAL and len(words) > 1 and words[1] in STATES_BEFORE | {"work", "count", "suffice", "okay"}:
        return True
    return words[0] in ACTS and len(words) > 1


_NEAR_FRONT: Final = 6


def runs_on(words: Words) -> bool:
    """Whether a clause with a word that asks has no verb yet: "How long before the meeting, unless ..., must we ...?"."""
    place = wh_at(words, 0)
    return not any(each in FINITE or each in ACTS or _VERB.match(each) for each in words[place:])
