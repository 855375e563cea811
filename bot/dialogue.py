"""The conversation: a state and a message at a moment give a new state and an answer. Pure; no clock, no chat system."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from bot import answer as answers
from bot import comparison
from bot.answer import Answer, Understood
from bot.library import Library
from bot.understand.context import in_context
from bot.understand.form import is_polar, is_turned
from bot.understand.leanings import at_hand, spoken_for
from bot.understand.matching import NOT_FOR_BYLAWS, Match, familiar
from bot.understand.question import RESULTS as STATED
from bot.understand.question import Question, carried, parts, read, twin_of
from bot.understand.signs import names_body
from rules.corporation import Corporation
from rules.days import When
from rules.facts import FACTS
from rules.finding import Choice, Finding, Outcome
from rules.registry import RULES
from rules.terms import Body

SURE: Final = 0.55
"""A rule this probable is taken without a second look."""
POSSIBLE: Final = 0.4
"""Below this no rule is taken at all."""
AREA: Final = 0.6
"""So probable must the rules of one area be together that its best rule is taken though not POSSIBLE by itself."""
LEADING: Final = 0.25
"""Below this not even then."""
FAMILIAR: Final = 0.6
"""So large a part of a question's telling words must be words of the field."""
VERY_SURE: Final = 0.9
HALF: Final = 0.5
"""So large a part is enough where a rule is so probable; the rest is names of places and persons."""
FITS: Final = 0.15
"""In a conversation the rule of the turn before is kept with so little probability where no other rule fits."""
CLOSE: Final = 0.6
"""A second rule with more than this part of the first one's probability is a rival."""
KEPT: Final = (
    "meeting_at",
    "seats",
    "directors",
    "in_office",
    "vacancies",
    "members",
    "shares_outstanding",
    "meeting",
    "body",
    "suit",
    "capacities",
    "requested_at",
    "charter_power",
    "par_value",
    "price",
    "shares_to_issue",
)
OF_ONE_TURN: Final = (
    *("in_favor", "against", "abstaining", "purpose", "negated"),
    *(
        "resignation_topic",
        "number_topic",
        "term_topic",
        "exclusive",
        "supposed_of",
        "spoken",
        "holds_over",
        "asks_when",
    ),
    *(
        "won",
        "adjudged_liable",
        "endings",
        "amounts",
        "for_advance",
        "asks_duty",
        "refused",
        "optional",
        "loses",
        "repaying",
        "secured",
    ),
)
"""Facts that a follow-up with facts of its own does not keep."""
_FOLLOWS: Final = re.compile(
    r"(?:and\b|but\b|what about|how about|what if|what's about|ok\b|okay\b|so\b|then\b|same\b|fine\b|say\b|still\b|now\b|even\b|suppose|if\b|or\b|he\b|she\b|it\b|they\b|why\b|by\b|"
    r"with\b|for\b|the \d|on the|at an?\b|hmm|alright|right\b)",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(r"\b(?:he|she|they|it|him|her|them)\b", re.IGNORECASE)
_SAME_DEED: Final = re.compile(r"\bdo (?:it|that|this|so)\b", re.IGNORECASE)
_SHORT: Final = 7
_SAID_ANYWAY: Final = ("now", "polar", "negated", "wh", "body", "roles", "actor", "asks_duty")
TIMED: Final = (
    "shareholders.notice.time",
    "board.special_meeting.notice",
    "shareholders.nomination.window",
    "shareholders.list.at_meeting",
    "indemnification.payment",
    "shareholders.record_date.meeting",
    "shareholders.record_date.dividend",
)
"""Rules that say whether something is in time."""
_A_FEW: Final = 3
CAN_DO: Final = (
    "That is no question for the bylaws. Ask me about the corporation's meetings, directors, committees, officers, shares, "
    "indemnification, dividends, books or the amendment of its bylaws."
)
OTHER_TONGUE: Final = "I read English only; please ask in English."


@dataclass(frozen=True, slots=True)
class State:
    """What a conversation remembers: the corporation, the last rule and the facts so far."""

    corporation: str | None = None
    rule: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    waiting: tuple[str, ...] = ()
    """Facts that were asked for."""
    offered: tuple[str, ...] = ()
    """Rules that were offered."""
    date: str | None = None
    """The fact that the last date stood for; "and on the 20th?" changes that one."""


def respond(state: State, message: str, now: datetime, library: Library) -> tuple[State, Answer]:
    """Answer one message; the corporation named in it wins over the one of the conversation."""
    named = library.named_in(message)
    chosen = named[0] if named else state.corporation
    if chosen is None:
        text = f"Which corporation is it about: {', '.join(library.ids)}?"
        return state, answers.bare(Outcome.NEEDS_FACTS, text, question=message, corporation=None, asked_at=now)
    state = replace(state, corporation=chosen)
    words = library.without_names(message)
    if len(named) > 1 or comparison.is_asked(message):
        state, answer = _compare(state, words, now, library, named if len(named) > 1 else library.ids)
    else:
        state, answer = _one(state, words, now, library.get(chosen))
    return state, answers.asked(answer, message)


def compare(message: str, now: datetime, library: Library) -> Answer:
    """One answer over all corporations of the library, or those that the message names."""
    named = library.named_in(message)
    ids = named if len(named) > 1 else library.ids
    _, answer = _compare(State(ids[0]), library.without_names(message), now, library, ids)
    return answers.asked(answer, message)


def proceed(
    state: State, words: str, rule: str, facts: dict[str, Any], now: datetime, library: Library
) -> tuple[State, Answer]:
    """Answer by a rule that is known, with facts that were picked instead of written; `words` say what was picked."""
    corporation = library.get(state.corporation or "")
    local = now.astimezone(corporation.zone)
    known = {**state.facts, **facts, "now": local}
    finding = RULES[rule].answer(corporation, known)
    picked = Question(words, facts, (), (), polar=bool(known.get("polar")), wh=False)
    new = State(state.corporation, rule, known, finding.missing, (), state.date)
    return new, _built(finding, words, corporation, local, rule, picked)


def _compare(state: State, message: str, now: datetime, library: Library, ids: tuple[str, ...]) -> tuple[State, Answer]:
    """The same question put to several corporations: one answer with the values of each, the others beside it."""
    asked = comparison.for_one(message)
    turns = [_one(replace(state, corporation=each), asked, now, library.get(each)) for each in ids]
    found = [answer for _, answer in turns]
    if all(answer.rule is None for answer in found):
        return turns[0]
    return replace(turns[0][0], corporation=state.corporation), comparison.compared(found, message)


def _one(state: State, message: str, now: datetime, corporation: Corporation) -> tuple[State, Answer]:
    local = now.astimezone(corporation.zone)
    pieces = parts(message)
    if len(pieces) > 1:
        several = _several(state, message, pieces, local, corporation)
        if several:
            return several
    return _turn(state, message, local, corporation)


def _several(
    state: State, message: str, pieces: tuple[str, ...], now: datetime, corporation: Corporation
) -> tuple[State, Answer] | None:
    """Two questions in one message: each is answered, a yes/no question first."""
    whole = read(message, now)
    found: list[tuple[Question, str]] = []
    for piece in pieces:
        question = read(piece, now)
        sure = question.best.probability >= SURE and question.best.rule in RULES
        if sure and all(rule != question.best.rule for _, rule in found):
            found.append((question, question.best.rule))
    if len(found) < 2:  # noqa: PLR2004 - one question is an ordinary turn
        return None
    results = []
    for question, name in found:
        facts = {**carried(KEPT, state.facts), **whole.facts, **question.facts}
        facts |= {"polar": question.polar, "negated": question.facts["negated"]}
        finding = RULES[name].answer(corporation, facts)
        results.append((question.polar, name, facts, _built(finding, message, corporation, now, name, question)))
    results.sort(key=lambda each: not each[0])
    (_, name, facts, first), *rest = results
    merged = answers.merged(first, first.answer, dict(first.values), [each for *_, each in rest])
    return replace(state, rule=name, facts=facts, waiting=(), offered=()), merged


def _turn(state: State, message: str, now: datetime, corporation: Corporation) -> tuple[State, Answer]:
    question = read(in_context(message, state.facts.get("body")), now)
    question = replace(question, matches=at_hand(question.matches, question.facts, state.rule))
    follows = _follows(state, question)
    name, rivals = _chosen(state, question, follows=follows)
    if name is None:
        return _declined(state, message, now, corporation)
    facts = _facts(state, question, name, follows=follows)
    if len(rivals) > 1:
        finding = _tie(rivals, corporation, facts)
        if finding.outcome is Outcome.AMBIGUOUS:
            kept = replace(state, facts=facts, offered=rivals, rule=rivals[0], waiting=())
            return kept, _built(finding, message, corporation, now, None, question)
    finding = RULES[name].answer(corporation, facts)
    if is_turned(question.text) and name in TIMED:
        finding = finding.turned_round()
    new = State(state.corporation, name, facts, finding.missing, (), _last_date(question) or state.date)
    return new, _built(finding, message, corporation, now, name, question)


def _follows(state: State, question: Question) -> bool:
    """Whether a message goes on from the one before."""
    if state.rule is None:
        return False
    short = len(question.text.split()) <= _SHORT
    goes_on = (
        short
        or _FOLLOWS.match(question.text.lstrip(" .,"))
        or _elliptical(question)
        or _only_states(question)
        or _bears_on(state, question)
        or _of_the_same(state, question)
    )
    again = question.best.rule == NOT_FOR_BYLAWS and _same_again(state, question)
    return bool(state.waiting or state.offered or goes_on or again)


def _of_the_same(state: State, question: Question) -> bool:
    """Whether a message speaks of a person or thing by a pronoun, and tells what a rule of the area turns on."""
    spoken = spoken_for(question.matches, question.facts, state.rule)
    return spoken is not None and bool(_PRONOUN.search(question.text))


def _bears_on(state: State, question: Question) -> bool:
    """Whether a message that fits no rule of its own tells a fact that the last rule turns on."""
    best = question.best
    if state.rule is None or best.rule not in RULES or best.probability >= POSSIBLE:
        return False
    return any(name in RULES[state.rule].facts and name not in _SAID_ANYWAY for name in question.facts)


def _chosen(state: State, question: Question, *, follows: bool) -> tuple[str | None, tuple[str, ...]]:
    """The rule of a question, with its rivals; None where no rule fits."""
    best = _law_if_familiar(question)
    if state.offered:
        offered = _pick(state.offered, question)
        if offered:
            return offered, ()
    if follows and not _own_subject(state, question):
        if best.rule == NOT_FOR_BYLAWS and best.probability > 0.9 and not _new_facts(question):  # noqa: PLR2004
            return None, ()
        return spoken_for(question.matches, question.facts, state.rule) or _same_for_the_other(state, question), ()
    other = twin_of(best.rule) if not names_body(question.text) else None
    twin = next((each.probability for each in question.matches if each.rule == other), 0.0)
    if best.rule not in RULES or familiar(question.text) < (FAMILIAR if best.probability < VERY_SURE else HALF):
        return None, ()
    if best.probability + twin < POSSIBLE and not _within_area(question, best):
        return None, ()
    if other and not _tells_side(question):
        return best.rule, (best.rule, other)
    rivals = tuple(
        each.rule
        for each in question.matches[:3]
        if each.rule in RULES and each.probability >= CLOSE * best.probability
    )
    return best.rule, rivals if best.probability < SURE else ()


def _within_area(question: Question, best: Match) -> bool:
    """Whether the rules of one area of the law are together so probable that only which of them is open."""
    area = best.rule.split(".")[0]
    together = sum(each.probability for each in question.matches if each.rule.split(".")[0] == area)
    return together >= AREA and best.probability >= LEADING


def _law_if_familiar(question: Question) -> Match:
    """The best class; of a question all of whose words are of the field, the best rule."""
    best = question.best
    if best.rule != NOT_FOR_BYLAWS or familiar(question.text) < 1 or names_body(question.text):
        return best
    law = next(each for each in question.matches if each.rule in RULES)
    return Match(law.rule, max(law.probability, POSSIBLE)) if twin_of(law.rule) else best


_SIDES: Final = (
    "directors",
    "seats",
    "in_office",
    "shares_outstanding",
    "shares_present",
    "shares_in_favor",
    "members",
    "shares_signed",
)


def _tells_side(question: Question) -> bool:
    """Whether the numbers of a question tell whether it is about shares or directors."""
    return any(name in question.facts for name in _SIDES)


_BODY_WORDS: Final = {Body.STOCKHOLDERS: "shareholders", Body.BOARD: "board", Body.COMMITTEE: "committees"}


def _pick(offered: tuple[str, ...], question: Question) -> str | None:
    body = question.facts.get("body")
    wanted = _BODY_WORDS.get(body) if body else None
    return next((each for each in offered if wanted and each.startswith(wanted)), None)


_OWN_PREDICATE: Final = re.compile(
    r"\bif\b[^,?]{3,},\s*(?:when|who|what|how|where|which|can|may|must|is|are|do|does|will) (?:\w+ ){2,}", re.IGNORECASE
)


def _elliptical(question: Question) -> bool:
    """A change of one fact ("what about by mail?"), with no predicate of its own."""
    if _OWN_PREDICATE.search(question.text):
        return False
    return (
        bool(
            re.match(
                r"(?:and )?(?:what|how) about\b|(?:and )?what if\b|and (?:by|for|on|at|the|if|with)\b|.*\bdo(?:es)? (?:that|this|it) change\b|by \w+\??$",
                question.text,
                re.IGNORECASE,
            )
        )
        or len(question.text.split()) <= _A_FEW
    )


def _same_for_the_other(state: State, question: Question) -> str | None:
    """The last rule, or its twin where a follow-up names just the other body ("and the stockholders?")."""
    body = question.facts.get("body")
    twin = twin_of(state.rule) if state.rule else None
    if (
        body in (Body.STOCKHOLDERS, Body.BOARD)
        and twin
        and _elliptical(question)
        and twin.startswith(_BODY_WORDS[body])
    ):
        return twin
    return state.rule


def _own_subject(state: State, question: Question) -> bool:
    """Whether a message in a conversation asks something of its own: surely, or plainly more than the last rule."""
    best = question.best
    if best.rule not in RULES or _only_states(question) or _SAME_DEED.search(question.text):
        return False
    if _elliptical(question):
        return best.probability >= POSSIBLE and _takes_more(best.rule, state.rule, question)
    old = next((each.probability for each in question.matches if each.rule == state.rule), 0.0)
    asks = (question.polar or question.wh) and len(question.text.split()) > _A_FEW + 1
    if best.probability >= SURE or (asks and best.probability >= POSSIBLE and best.probability > 2 * old):
        return True
    return asks and best.probability > 2 * old and _within_area(question, best)


def _same_again(state: State, question: Question) -> bool:
    """Whether a message that no rule takes for sure fits the rule of the turn before."""
    return any(each.rule == state.rule and each.probability >= FITS for each in question.matches)


def _takes_more(rule: str, old: str | None, question: Question) -> bool:
    """Whether a rule takes facts of a message of which the rule before takes none ("only in cash?")."""
    said = [name for name in question.facts if name not in ("now", "polar", "negated", "body")]
    before = RULES[old].facts if old else ()
    return any(name in RULES[rule].facts for name in said) and not any(name in before for name in said)


def _only_states(question: Question) -> bool:
    """Whether a message asks nothing, but says what has changed."""
    return "?" not in question.text and not question.wh and not is_polar(question.text)


def _last_date(question: Question) -> str | None:
    """The fact that the only date of a message stands for."""
    names = [name for name, each in question.facts.items() if isinstance(each, When)]
    if len(names) > 1:
        return next((name for name in ("adjourned_to", "notice_at") if name in names), None)
    return names[0] if names else None


def _new_facts(question: Question) -> bool:
    return any(name not in ("now", "polar", "negated") for name in question.facts)


_RESULTS: Final = ("in_favor", "signed", "asking")


def _asks(question: Question, rule: str) -> bool:
    """Whether a yes or no is asked for; who is present is no result where the rule counts votes or signatures."""
    if not question.by_result or not any(each in RULES[rule].facts for each in _RESULTS):
        return question.polar
    return any(each != "present" for each in question.facts if each in RULES[rule].facts and each in STATED)


def _circumstances(facts: dict[str, Any]) -> dict[str, Any]:
    """The facts of a turn that are circumstances, not the way in which it was put."""
    return {name: each for name, each in facts.items() if FACTS[name].carried}


def _facts(state: State, question: Question, rule: str, *, follows: bool) -> dict[str, Any]:
    """The facts of a turn: a follow-up changes some and keeps the rest, another question keeps the standing ones."""
    kept = _circumstances(state.facts) if follows else carried(KEPT, state.facts)
    if follows:
        for name in OF_ONE_TURN if _new_facts(question) else ():
            kept.pop(name, None)
    said = dict(question.facts)
    if said.get("body") and kept.get("body") and said["body"] != kept["body"]:
        kept.pop("named_in_notice", None)
        kept.pop("everyone_present", None)
    if said.get("body"):
        kept.pop("amender", None)
    if follows and state.date and _elliptical(question) and _last_date(question) == "meeting_at":
        said[state.date] = said.pop("meeting_at")
    facts = {**kept, **said}
    facts["polar"] = _asks(question, rule) or (follows and not question.wh and bool(state.facts.get("polar")))
    if follows and _elliptical(question) and "roles" in said and not question.wh:
        facts["polar"] = True
    time_only = next((each for each in question.moments if each.time_only), None)
    old = state.facts.get("meeting_at")
    if follows and time_only and old:
        facts["meeting_at"] = replace(old, time=time_only.time)
    return facts


def _tie(rivals: tuple[str, ...], corporation: Corporation, facts: dict[str, Any]) -> Finding:
    """Several rules that fit: the first where the readings agree or are of one body, else a question back."""
    findings = [(name, RULES[name].answer(corporation, facts)) for name in rivals]
    first = findings[0][1]
    bodies = {name.split(".")[0] for name, _ in findings}
    if len(bodies) == 1 or facts.get("body") is not None:
        return first
    if all(each.outcome == first.outcome and each.values == first.values for _, each in findings):
        return first
    choices = tuple(Choice(RULES[name].title, each.answer, each.outcome, name) for name, each in findings)
    text = "That can mean more than one thing: " + "; or ".join(each.text for each in choices) + "?"
    under = tuple(each.under[0] for _, each in findings if each.under)
    return Finding(Outcome.AMBIGUOUS, text, under, choices=choices)


def _declined(state: State, message: str, now: datetime, corporation: Corporation) -> tuple[State, Answer]:
    text = CAN_DO
    if sum(character.isalpha() and not character.isascii() for character in message) > len(message) / 25 + 1:
        text = OTHER_TONGUE
    return state, answers.bare(Outcome.OUT_OF_SCOPE, text, question=message, corporation=corporation, asked_at=now)


def _built(
    finding: Finding, message: str, corporation: Corporation, now: datetime, rule: str | None, question: Question
) -> Answer:
    return answers.build(
        finding,
        question=message,
        corporation=corporation,
        asked_at=now,
        rule=rule,
        understood=_understood(question, corporation, rule),
    )


def _understood(question: Question, corporation: Corporation, rule: str | None) -> Understood:
    """The facts that the rule used, and every date that was read."""
    used = RULES[rule].facts if rule else tuple(question.facts)
    hidden = ("now", "polar", "negated")
    facts = {
        name: answers.plain(each, corporation)
        for name, each in question.facts.items()
        if name in used and name not in hidden and each not in (None, (), False)
    }
    return Understood(facts, tuple({"text": each.text, "means": each.iso} for each in question.moments))


__all__ = ["State", "proceed", "respond"]
