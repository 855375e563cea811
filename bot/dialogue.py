"""The conversation: a state and a message at a moment give a new state and an answer. Pure; no clock, no chat system."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from msgspec.structs import replace

from bot import answer as answers
from bot import (
    around,
    both_bodies,
    comparison,
    disputes,
    follow_up_facts,
    follow_ups,
    guessed,
    kinds,
    larger_or_smaller,
    manners,
    on_events,
    sameness,
    section_asked,
    two_matters,
    unnamed,
)
from bot.answer import Answer
from bot.asked import Premise, premise_of, questions_in, supposed, without_likeness, without_orders
from bot.asked_back import with_the_day_asked_for, with_what_was_asked
from bot.asking_piece import asking_pieces
from bot.beside import other_person, rule_beside
from bot.building import built
from bot.choosing import POSSIBLE, SURE, Chosen, choose, names_matter
from bot.choosing import in_context as rules_in_context
from bot.counts_anew import asks_if_the_same
from bot.days_anew import asks_last_adjournment
from bot.elsewhere import is_elsewhere
from bot.form_of_follow_ups import THE_SAME_FOR
from bot.library import Library
from bot.orientation import put
from bot.reached import with_so_many_reached
from bot.reported import direct
from bot.seats_added import with_seat_added
from bot.state import State
from bot.understand.context import in_context, of_meeting, of_those, person_of, with_person
from bot.understand.leanings import at_hand
from bot.understand.numbers import find_numbers
from bot.understand.question import Question, carried, read, twin_of
from bot.understand.referents import referred
from bot.understand.tongues import is_foreign
from bot.understand.words import clean, whole
from bot.unspoken import is_unspoken
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome
from rules.registry import RULES
from rules.terms import Body, listed

CAN_DO: Final = f"That is no question for the bylaws. {around.CAN_DO_SAID}"
NO_ORDERS: Final = f"I answer from the bylaws alone. {around.CAN_DO_SAID}"
_DEFINITE: Final = (Outcome.YES, Outcome.NO, Outcome.CONDITIONAL, Outcome.VALUE)
_PLAIN: Final = (Outcome.YES, Outcome.NO)
_TWO: Final = 2
_LIKELY: Final = 0.3
"""So probable the rule of one of several questions must be where it gives a definite answer."""
_NOT_OF_OFFICES: Final = ("indemnification.", "shares.")
"""Areas in which it matters not which office a person holds."""
OTHER_TONGUE: Final = "I read English only; please ask in English."


def respond(state: State, message: str, now: datetime, library: Library) -> tuple[State, Answer]:
    """Answer one message; the corporation named in it wins over the one of the conversation."""
    message = whole(message)
    read = library.without_those_left_aside(message)
    named = library.named_in(read)
    chosen = named[0] if named else state.corporation
    if chosen is None:
        text = f"Which corporation is it about: {', '.join(library.ids)}?"
        return state, answers.bare(Outcome.NEEDS_FACTS, text, question=message, corporation=None, asked_at=now)
    manner = manners.manner_of(message)
    last = on_events.last_told(state, now, library.get(chosen)) if manner and state.rule is None else None
    state = replace(state, corporation=chosen, changes=())
    words = library.without_names(read)
    compares = len(named) > 1 or comparison.is_asked(read, _counts(state))
    planned = None if compares else on_events.turn(state, words, now, library.get(chosen))
    if planned and not planned.faint:
        return planned.state, answers.asked(planned.answer, message)
    state = replace(state, pending=None)
    if manner and not named:
        found = around.around(state, manner, message, now, library.get(chosen), last)
        if found:
            return found
    if compares:
        new, answer = _compare(state, words, now, library, named if len(named) > 1 else library.ids)
    else:
        new, answer = _one(state, words, now, library.get(chosen))
    if planned and answer.rule is None:
        new, answer = planned.state, planned.answer
    return replace(new, events=state.events), answers.asked(answer, message)


def _counts(state: State) -> list[object]:
    """The numbers that were told in a conversation."""
    return [each for each in state.facts.values() if isinstance(each, int) and not isinstance(each, bool)]


def compare(message: str, now: datetime, library: Library) -> Answer:
    """One answer over all corporations of the library, or those that the message names."""
    message = whole(message)
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
    new = State(state.corporation, rule, known, finding.missing, (), state.date, events=state.events)
    return new, built(finding, words, corporation, local, rule, picked)


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
    asked = supposed(without_likeness(without_orders(clean(message))))
    if not asked:
        return state, answers.bare(
            Outcome.OUT_OF_SCOPE, NO_ORDERS, question=message, corporation=corporation, asked_at=local
        )
    section = section_asked.answered(asked, corporation)
    if section:
        return state, built(section, message, corporation, local, None, read(asked, local))
    disputed = disputes.decided(asked, state, lambda before, claim: _turn(before, claim, local, corporation))
    if disputed:
        return disputed
    asked_directly = direct(asked)
    asked = asked_directly.text
    corrected = _without_premise(state, asked, local, corporation)
    if corrected:
        return corrected
    pieces = questions_in(asked)
    several = _several(state, pieces, local, corporation) if len(pieces) > 1 else None
    new, answer = several or _turn(state, asked, local, corporation)
    if answer.outcome == Outcome.OUT_OF_SCOPE:
        new, answer = _by_the_piece_that_asks(state, asked, local, corporation) or (new, answer)
    return new, answers.turned(answer) if asked_directly.turned else answer


def _by_the_piece_that_asks(
    state: State, message: str, now: datetime, corporation: Corporation
) -> tuple[State, Answer] | None:
    """The answer to the one piece that asks, where what is told beside it made the message sound foreign."""
    for piece in asking_pieces(message)[-1:]:
        best = rules_in_context(state, read(piece, now))[0]
        if best.is_law and best.probability >= SURE:
            new, answer = _turn(state, piece, now, corporation)
            return (new, answer) if answer.rule else None
    return None


def _without_premise(
    state: State, message: str, now: datetime, corporation: Corporation
) -> tuple[State, Answer] | None:
    """The answer to a question that takes for granted what the bylaws deny; None where it does not."""
    premise = premise_of(message)
    if premise is None:
        return None
    believed, denied = _turn(State(state.corporation), premise.as_question, now, corporation)
    denied = answers.turned(denied) if premise.turned else denied
    if denied.outcome != Outcome.NO:
        return _behind_premise(state, message, premise, now, corporation) if denied.outcome == Outcome.YES else None
    new, answer = _turn(believed, premise.rest, now, corporation)
    plain = answer.outcome in _PLAIN and answer.steps
    computed = answer.rule != denied.rule or plain or answer.outcome == Outcome.VALUE
    elsewhere = answer.outcome != Outcome.VALUE and not _same_area(answer.rule, denied.rule)
    unmet = answer.outcome == Outcome.VALUE and read(premise.rest, now).polar
    if answer.rule is None or elsewhere or unmet or not computed or answer.outcome not in _DEFINITE:
        return replace(new, rule=denied.rule, offered=()), denied
    repeats = answer.answer.lower() in denied.answer.lower()
    text = denied.answer if repeats else f"{denied.answer} As to your question: {answer.answer}"
    return new, answers.merged(answer, text, dict(answer.values), [denied])


def _behind_premise(
    state: State, message: str, premise: Premise, now: datetime, corporation: Corporation
) -> tuple[State, Answer] | None:
    """The answer to the question behind a premise that holds, whose own words do not turn it; None where it takes them to be understood."""
    if any(map(str.isdigit, message)):
        return None
    new, answer = _turn(state, premise.rest, now, corporation)
    _, whole = _turn(state, message, now, corporation)
    return (new, answer) if answer.outcome in _DEFINITE and answer.rule == whole.rule else None


def _same_area(first: str | None, second: str | None) -> bool:
    """Whether two rules are of one area of the law."""
    return (first or "").split(".")[0] == (second or "").split(".")[0]


def _several(
    state: State, pieces: tuple[str, ...], now: datetime, corporation: Corporation
) -> tuple[State, Answer] | None:
    """Two questions in one message, asked one after the other; a yes/no question is answered first."""
    results: list[tuple[bool, State, Answer]] = []
    for piece in pieces:
        before = results[-1][1] if results else state
        question = read(with_person(piece, before.person), now)
        best = rules_in_context(before, question)[0]
        after, answer = _turn(before, piece, now, corporation)
        sure = SURE if answer.outcome not in _DEFINITE else _LIKELY
        unsure = best.probability < sure or not best.is_law
        if answer.rule is None or (unsure and not _by_what_went_before(results, question, answer, best.rule)):
            return None
        results.append((question.polar, after, answer))
    if len(results) == _PAIR and results[0][2].rule == results[1][2].rule:
        return _of_one_rule(results)
    results = list({(answer.rule, answer.answer): each for each in results for answer in each[2:]}.values())
    last = results[-1][1]
    results.sort(key=lambda each: not each[0])
    (_, after, first), *rest = results
    kept = replace(after, person=last.person, waiting=(), offered=())
    return kept, answers.merged(first, first.answer, dict(first.values), [answer for *_, answer in rest])


def _by_what_went_before(
    results: Sequence[tuple[bool, State, Answer]], question: Question, answer: Answer, best: str
) -> bool:
    """Whether a further question, of which its own words do not tell the rule, is answered out of the one before it."""
    if not results or answer.outcome not in _DEFINITE:
        return False
    polar, _, before = results[-1]
    return bool(question.wh) and (polar if answer.rule == before.rule else answer.rule != best)


def _of_one_rule(results: Sequence[tuple[bool, State, Answer]]) -> tuple[State, Answer] | None:
    """Two questions that one rule answers: both answers, or what the second asks for beside the yes or no of the first."""
    (polar, before, first), (also_polar, after, second) = results
    definite = first.outcome in _DEFINITE and second.outcome in _DEFINITE
    if not definite or (polar and also_polar):
        return None
    if not polar and not also_polar and (first.answer == second.answer or first.values == second.values):
        return None
    if also_polar:
        first, second = second, first
    said = second.answer in first.answer or str(second.values.get("needed", "no number")) in first.answer
    text = f"{first.answer} {second.answer}" if "needed" in second.values and not said else first.answer
    values = {**dict(second.values), **dict(first.values)}
    kept = replace(before if polar else after, person=after.person, waiting=(), offered=())
    return kept, answers.merged(first, text, values, [] if said else [second])


_PAIR: Final = 2


def _turn(state: State, message: str, now: datetime, corporation: Corporation) -> tuple[State, Answer]:
    question = _in_conversation(state, message, now)
    state = replace(state, person=person_of(question.text, question.facts, state.person))
    compared = _compared_matters(state, question, corporation, now)
    if compared:
        new, finding = compared
        rule = None if new.offered else new.rule
        return new, built(finding, message, corporation, now, rule, question)
    chosen = choose(state, question)
    if chosen.rule is None and state.rule is None:
        chosen, question = _by_the_question_alone(state, question, now) or (chosen, question)
    guess = guessed.rule_of(chosen.offered, question, corporation) if chosen.offered else None
    if guess:
        chosen = replace(chosen, rule=guess, offered=())
    chosen = _with_matters(state, chosen, question)
    if chosen.offered:
        finding = _offer(chosen.offered)
        kept = replace(state, facts={**state.facts, **question.facts}, offered=chosen.offered, rule=chosen.offered[0])
        return replace(kept, words=question.words), built(finding, message, corporation, now, None, question)
    if chosen.rule is None:
        return _declined(state, message, now, corporation)
    facts = follow_up_facts.facts(state, question, chosen.rule, follows=chosen.follows, own=chosen.own)
    words = question.words if chosen.own or not state.words else state.words
    about, rivals = _not_silent(chosen.rule, chosen.rivals, corporation, facts)
    if len(rivals) > 1:
        finding = _tie(rivals, corporation, facts)
        if finding.outcome is Outcome.AMBIGUOUS:
            kept = replace(state, facts=facts, offered=rivals, rule=rivals[0], waiting=(), words=words)
            return kept, built(finding, message, corporation, now, None, question)
    about_it = chosen.rule == state.rule and bool(_WHAT_ABOUT.fullmatch(question.text))
    standing = _standing(state, question, own=chosen.own and not about_it, about_it=about_it)
    asked = question.text if follow_ups.judges_time(question) else standing
    rule, facts, finding = kinds.settled(
        about,
        question,
        lambda rule: follow_up_facts.facts(state, question, rule, follows=chosen.follows, own=chosen.own),
        lambda rule, facts: _found(rule, corporation, facts, asked),
        stays=not chosen.own and about == state.rule,
    )
    twin = twin_of(rule)
    if twin in rivals:
        finding = _for_each(finding, _found(twin, corporation, facts, asked))
    finding = _held_to_last(state, question, rule, finding, corporation)
    if guess:
        finding = finding.noting("assumed", f"The question is {RULES[rule].title}.")
    changed = follow_up_facts.changed_date(state, question, facts) if rule == state.rule else None
    last = changed or follow_up_facts.last_date(question, rule) or state.date
    new = State(
        corporation=state.corporation,
        rule=rule,
        facts=facts,
        waiting=finding.missing,
        date=last,
        words=words,
        asked=standing,
        person=state.person,
        found=_computed(finding),
    )
    return new, built(finding, message, corporation, now, rule, question)


def _with_matters(state: State, chosen: Chosen, question: Question) -> Chosen:
    """What was chosen; the matters of which a question may speak that names none, where that is nothing or none of them."""
    if state.rule and (chosen.offered or chosen.rule):
        return chosen
    matters = unnamed.matters_of(question.text)
    sure = chosen.rule in matters and question.best.is_law and question.best.probability >= POSSIBLE
    return Chosen(offered=matters) if matters and not sure else chosen


def _held_to_last(state: State, question: Question, rule: str, finding: Finding, corporation: Corporation) -> Finding:
    """A finding as yes or no to whether the last answer holds still, or for somebody else as well."""
    alike = THE_SAME_FOR.match(question.text) and not both_bodies.asks_its_own(question)
    if alike and state.rule and rule == other_person(state, question):
        before = _found(state.rule, corporation, {**state.facts, "polar": True}, state.asked)
        return both_bodies.same_or_not(before, finding)
    return sameness.compared(finding, question.text, state.found)


_WHAT_ABOUT: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay) )*(?:what|how) about (?:(?!\?|\b(?:can|may|must|do|does|did|who|whom|which|when|how)\b)[^;]){3,140}\?*\s*",
    re.IGNORECASE,
)
"""Another day or fact is put in the place of the last one, and nothing else is asked."""


def _standing(state: State, question: Question, *, own: bool, about_it: bool = False) -> str:
    """The message that put the question; one that asks for a day of it, or changes a fact, does not turn it round."""
    if state.asked and (about_it or asks_last_adjournment(state, question)):
        return state.asked
    return question.text if own or not state.asked or follow_ups.puts_question(question) else state.asked


def _in_conversation(state: State, message: str, now: datetime) -> Question:
    """A message read in its conversation: with what its pronouns stand for, and the rules that the matter makes likelier."""
    person = None if (state.rule or "").startswith(_NOT_OF_OFFICES) else state.person
    said = referred(message, state.rule, state.facts, state.found)
    named = of_those(with_person(said, person), state.rule)
    put = of_meeting(named, state.rule, state.facts)
    of_committee = (state.rule or "").startswith("committees.") and not _votes_of_board(state.rule, put)
    body = Body.COMMITTEE if of_committee else None if state.rule in _BY_BOARD else state.facts.get("body")
    question = read(in_context(put, body), now)
    if body is Body.COMMITTEE and put != in_context(put, body):
        question = _on_its_own(read(put, now)) or question
    matches = at_hand(question.matches, question.facts, state.rule)
    told = with_what_was_asked(state, replace(question, matches=matches, refers=named != message))
    return with_so_many_reached(state, with_seat_added(state, with_the_day_asked_for(state, told)))


def _by_the_question_alone(state: State, question: Question, now: datetime) -> tuple[Chosen, Question] | None:
    """The rule of the sentence that asks, where all that leads up to it hides the rule; None where it has no sure one.

    What leads up to it is left out where it tells no number and no day.
    """
    found = _LED_UP_TO.fullmatch(question.text)
    if found is None or not names_matter(question) or is_elsewhere(question.text):
        return None
    alone = read(found["asked"], now)
    chosen = choose(state, alone) if alone.best.probability >= SURE else None
    if chosen is None or chosen.rule is None or len(chosen.rivals) >= _TWO:
        return None
    told = question.text[: found.start("asked")]
    return chosen, question if any(map(str.isdigit, told)) or find_numbers(told) else alone


_LED_UP_TO: Final = re.compile(
    r".*(?:[.!?;:]|\.\.\.|\u2026| - |,? so,?)\s+(?P<asked>(?:\S+\s+){4,}[^.!?;:]+\?)\W*", re.IGNORECASE | re.DOTALL
)
"""A question behind what leads up to it."""


def _on_its_own(question: Question) -> Question | None:
    """A question that is surely on another matter than committees, whatever was spoken of before; None for any other."""
    elsewhere = question.best.rule.startswith(("shares.", "indemnification.")) and not _OF_IT.search(question.text)
    return question if elsewhere and question.best.probability >= SURE else None


_OF_IT: Final = re.compile(r"\b(?:it|its|they|them|their|that)\b", re.IGNORECASE)


_BY_BOARD: Final = ("committees.designation", "committees.changes")
"""What the board decides on committees."""
_VOTES: Final = re.compile(r"\b(?:ayes?|yes(?:es)?|votes?|voted|voting|in favou?r|agree|said yes)\b", re.IGNORECASE)


def _votes_of_board(rule: str | None, message: str) -> bool:
    """Whether a message tells how the board voted on a committee."""
    return rule in _BY_BOARD and bool(_VOTES.search(message))


def _compared_matters(
    state: State, question: Question, corporation: Corporation, now: datetime
) -> tuple[State, Finding] | None:
    """What a question finds that holds two bodies, two ways or two matters against each other; None for any other."""
    facts = {**carried(follow_up_facts.KEPT, state.facts), **question.facts}
    twins = both_bodies.twins_of(question)
    if twins and not two_matters.sets_side_by_side(question.text):
        new = State(state.corporation, twins[0], facts, words=question.words)
        return new, both_bodies.compared(twins, question, corporation, facts)
    kept = replace(state, waiting=(), offered=(), words=question.words)
    ways = larger_or_smaller.methods_of(question)
    if ways:
        found = larger_or_smaller.by_method(*ways, question, corporation)
        return replace(kept, rule=ways[0], facts={**state.facts, **question.facts}), found
    same = both_bodies.same_for_twin(question, state.rule, corporation, state.facts)
    if same:
        return replace(kept, rule=same[0], facts={**state.facts, "polar": False}), same[1]
    held = two_matters.compared(question, now, corporation)
    if held:
        return replace(kept, rule=held[0], facts=facts), held[1]
    stays = state.rule is not None and (
        rule_beside(state, question) == state.rule
        or other_person(state, question) is not None
        or follow_ups.does_it_for(state, question)
        or (follow_up_facts.counted_anew(question.facts) and asks_if_the_same(state, question))
    )
    matters = () if stays else both_bodies.matters_of(question, state.rule)
    if matters and matters[0] == state.rule:
        return replace(kept, rule=matters[1]), both_bodies.held_against(matters, corporation)
    judged = both_bodies.in_one_aspect(matters, question, corporation) if matters else None
    if judged:
        return replace(kept, rule=matters[0]), judged
    if matters and not (follow_ups.follows(state, question) and rule_beside(state, question)):
        found = both_bodies.side_by_side(matters, corporation, facts)
        return replace(kept, facts=facts, offered=matters, rule=matters[0]), found
    return None


def _computed(finding: Finding) -> dict[str, Any]:
    """The numbers, days and names that a finding has, as plain values; of a list, its only member."""
    alone = {
        name: each[0] if isinstance(each, list) and len(each) == 1 else each for name, each in finding.values.items()
    }
    plain = {name: each.isoformat() if isinstance(each, date) else each for name, each in alone.items()}
    return {name: each for name, each in plain.items() if isinstance(each, int | str)}


def _found(rule: str, corporation: Corporation, facts: dict[str, Any], asked: str) -> Finding:
    """What the rule finds, put the way round that it was asked."""
    return put(rule, RULES[rule].answer(corporation, facts), facts, asked)


def _offer(rules: tuple[str, ...]) -> Finding:
    """A question back, where a question is of the field and no rule is probable enough."""
    titles = listed(RULES[each].title for each in rules)
    choices = tuple(Choice(RULES[each].title, RULES[each].asks[0], Outcome.VALUE, each) for each in rules)
    return Finding(Outcome.AMBIGUOUS, f"I am not sure what you mean: {titles}?", choices=choices)


def _not_silent(
    rule: str, rivals: tuple[str, ...], corporation: Corporation, facts: dict[str, Any]
) -> tuple[str, tuple[str, ...]]:
    """Of two rules for the two bodies the one that the document speaks of, where it says nothing for the other body."""
    if len(rivals) != _TWO or twin_of(rivals[0]) != rivals[1]:
        return rule, rivals
    spoken = [name for name in rivals if RULES[name].answer(corporation, facts).outcome is not Outcome.NOT_ADDRESSED]
    return (spoken[0], ()) if len(spoken) == 1 else (rule, rivals)


def _tie(rivals: tuple[str, ...], corporation: Corporation, facts: dict[str, Any]) -> Finding:
    """Several rules that fit: the first where the readings agree or are of one body, else a question back."""
    findings = [(name, RULES[name].answer(corporation, facts)) for name in rivals]
    first = findings[0][1]
    bodies = {name.split(".")[0] for name, _ in findings}
    if len(bodies) == 1 or facts.get("body") is not None:
        return first
    found = _results(first)
    if all(each.outcome == first.outcome and _results(each) == found for _, each in findings):
        return first
    if found and all(each.outcome == first.outcome and found <= _results(each) for _, each in findings):
        return first
    if first.outcome in _PLAIN and all(each.outcome is first.outcome for _, each in findings):
        return first
    choices = tuple(Choice(RULES[name].title, each.answer, each.outcome, name) for name, each in findings)
    text = "That can mean more than one thing: " + "; or ".join(each.text for each in choices) + "?"
    under = tuple(each.under[0] for _, each in findings if each.under)
    return Finding(Outcome.AMBIGUOUS, text, under, choices=choices)


def _results(finding: Finding) -> set[str]:
    """What a finding has, whatever each of it is called."""
    flat = (one for each in finding.values.values() for one in (each if isinstance(each, list | tuple) else (each,)))
    return {str(each) for each in flat}


def _for_each(finding: Finding, other: Finding) -> Finding:
    """A plain yes or no that holds for both bodies with what is said of each; as it is where they do not agree."""
    if finding.outcome not in _PLAIN or other.outcome is not finding.outcome or other.answer == finding.answer:
        return finding
    said = [re.sub(r"^(?:Yes|No)[.:,] *", "", each.answer) for each in (finding, other)]
    text = " ".join(f"{each[0].upper()}{each[1:]}" for each in said)
    lead = "Yes" if finding.outcome is Outcome.YES else "No"
    under = tuple(dict.fromkeys((*finding.under[:1], *other.under[:1], *finding.under)))
    cures = tuple(dict.fromkeys((*finding.cures, *other.cures)))
    return replace(finding, answer=f"{lead}, either way. {text}", under=under, values={}, cures=cures)


def _declined(state: State, message: str, now: datetime, corporation: Corporation) -> tuple[State, Answer]:
    if is_unspoken(message, corporation):
        text = f"The bylaws of {corporation.name} do not say: they have no provision on that."
        return state, answers.bare(Outcome.NOT_ADDRESSED, text, question=message, corporation=corporation, asked_at=now)
    text = OTHER_TONGUE if is_foreign(message) else CAN_DO
    return state, answers.bare(Outcome.OUT_OF_SCOPE, text, question=message, corporation=corporation, asked_at=now)


__all__ = ["State", "proceed", "respond"]
