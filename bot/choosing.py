"""Which rule a message is about: by its own words, or together with what was said before."""

import math
from typing import Final

from msgspec import Struct

from bot import counts_anew, follow_ups, form_of_follow_ups
from bot.beside import rule_beside
from bot.elsewhere import is_elsewhere, is_of_strangers
from bot.errands import is_errand
from bot.near_misses import is_near_miss
from bot.rows_of_meetings import THE_BOARD
from bot.state import State
from bot.understand import patterns as re
from bot.understand.leanings import spoken_for
from bot.understand.matching import NOT_FOR_BYLAWS, Match, familiar, is_strange, rank
from bot.understand.numbers import find_numbers
from bot.understand.question import Question, sided, twin_of
from bot.understand.signs import names_body
from rules.registry import RULES
from rules.terms import Body

SURE: Final = 0.55
"""A rule this probable is taken without a second look."""
CERTAIN: Final = 0.65
OPEN: Final = 0.15
"""A question that names nothing of a corporation is taken for no bylaws where this is so probable and no rule is CERTAIN."""
POSSIBLE: Final = 0.36
"""Below this no rule is taken at all."""
GUESSED: Final = 0.15
"""Below this a rule is not even offered."""
FAMILIAR: Final = 0.6
"""So large a part of a question's telling words must be words of the field."""
VERY_SURE: Final = 0.85
BEYOND_DOUBT: Final = 0.97
FOREIGN: Final = 0.95
"""Where it is more probable than this that a follow-up is not for bylaws, no fact that it brings helps."""
HALF: Final = 0.5
"""So large a part is enough where a rule is so probable; the rest is names of places and persons."""
AREA: Final = 0.6
"""So probable must the rules of one area be together that its best rule is taken though not POSSIBLE by itself."""
LEADING_PART: Final = 0.45
"""So large a part of what all rules have together the rule of a whole question must have to be plainly another than the last."""
LEADING: Final = 0.25
"""Below this not even then."""
ALONE: Final = 3.0
"""So many times likelier than the next one a LEADING rule must be to be taken though not POSSIBLE by itself."""
CLOSE: Final = 0.6
"""A second rule with more than this part of the first one's probability is a rival."""
DOUBTED: Final = 0.5
"""Where it is more probable than this that a question is not for bylaws, no familiar words help."""
STRANGE: Final = 0.3
"""Where it is more probable than this that a question is not for bylaws, nothing is offered."""
LEADS: Final = 1.5
"""A follow-up goes over to another rule only where that one is so much more probable than the last."""
CLEAR: Final = 0.45
"""A fragment that names a matter so clearly goes over to that matter ("and the list?")."""
FAINT: Final = 0.05
NEAR: Final = 0.15
"""So large a part of the best rule's probability a rule must have to be the one meant by a brief message."""
SAME_SUBJECT: Final = 3.0
SAME_AREA: Final = 1.4
STRANGER: Final = 0.6
"""How much likelier a follow-up is on the subject of the last rule, in its area, and for no bylaws, than its words say."""
_OFFERED: Final = 3
_BRIEF: Final = 10
"""So few words suppose a circumstance and ask nothing of their own."""
_CHANGES: Final = re.compile(
    r"\bdo(?:es)? (?:that|this|it) (?:change|matter|alter|bring|lower|reduce|raise|affect|cut(?! (?:\w+(?:'s)? ){1,3}(?:term|terms|time)\b)|shrink|make (?:a|any) difference)|\bdo(?:es)? the (?:number|quorum|figure|majority)(?: \w+)? (?:drop|change|fall|shrink|go (?:down|up))\b",
    re.IGNORECASE,
)
_SUPPOSITION: Final = re.compile(
    r"\W*(?:(?:and|but|ok|okay|so|now|then|what) )*(?:if|suppose|assuming|say|even if)\b[^?]*\?*\s*", re.IGNORECASE
)
"""A supposition without a question of its own; `_PUTS` are the facts that only put the question."""
_PUTS: Final = ("now", "polar", "negated", "body", "wh", "roles", "only_these", "needed", "asks_date")
_CIRCUMSTANCE: Final = re.compile(
    r"\b(?:if|with|without|suppos\w+|assum\w+|for|but|back|at|in|even|instead|say|when|because)\b", re.IGNORECASE
)
"""Words that lead in a circumstance of the matter before, not another matter."""
_CALLERS: Final = re.compile(
    r"\b(?:\d+|an?|one|two|three|four|five|some|several|single) (?:\w+ )?(?:directors?|holders?|(?:share|stock)holders?|board members?|members of the board)\b",
    re.IGNORECASE,
)
"""Persons who act, and not the body whose meeting it is."""
_ACTING: Final = re.compile(
    r"\b(?:board|directors?|(?:share|stock)?holders?|committee)\b (?:(?:also|all|then|itself|themselves|has|have|had) )*"
    r"(?:asks?|asked|wants?|wanted|requests?|requested|demands?|demanded|agrees?|agreed|insists?|tells?|told|says?|writes?|wrote|objects?|refuses?|orders?)\b",
    re.IGNORECASE,
)
"""A body that does something about the matter, and is not itself the matter."""
_ITSELF: Final = re.compile(
    r"\b(?:itself|themselves|alone|on its own|on their own)\b|\b(?:board|directors) as (?:a (?:body|whole)|such)\b",
    re.IGNORECASE,
)
"""A body that would do it, and is not the one whose matter it is."""
_HOW_MANY: Final = re.compile(r"\W*(?:and |so |then )?how many(?: of (?:them|those))?\W*", re.IGNORECASE)
_SAME_ACT: Final = re.compile(
    r"\b(?:(?:do|done|doing|try|have)|(?:does|did)(?! it (?:take|count|run|start|begin|apply|end|expire|lapse)\b)) (?:it|that|this|so|one|the same)\b|\bsame (?:route|way|path|method|option|procedure|rule|thing) (?:is |be )?(?:open|available|appl\w+|work\w*|goes|hold\w*|true|for)\b",
    re.IGNORECASE,
)
_OF_THE_FIELD: Final = re.compile(
    r"\b(?:annual (?:meeting|mtg)s?|annual (?:is|was|on)|(?:the|our|an) annual(?! \w)|agm|officers|our (?:officer|president|secretary|treasurer|company|corporation)|the corporation|vice[- ]presidents?|vps?|ceo|cfo|coo|by-?laws?|certificate of incorporation|promissory|defen[sc]e costs?|indemni\w+|undertaking|adjourn\w*|quorum|record dates?|business year|fiscal year end|written consents?)\b",
    re.IGNORECASE,
)
"""Names of what only corporations have."""
_SIDES: Final = (
    "directors",
    "seats",
    "in_office",
    "shares_outstanding",
    "shares_present",
    "shares_in_favor",
    "members",
    "shares_signed",
    "all_hear",
)
_BODY_WORDS: Final = {Body.STOCKHOLDERS: "shareholders", Body.BOARD: "board", Body.COMMITTEE: "committees"}


_MAY: Final = {"amendments.vote": "amendments.bylaws"}
"""Who may do it at all, where the last question was on the vote ("and the stockholders, can they do it too?")."""


_VOTE_OF: Final = {may: vote for vote, may in _MAY.items()}


class Chosen(Struct, frozen=True):
    """The rule of a message; its rivals, where others fit as well; those to offer, where none is probable enough."""

    rule: str | None = None
    rivals: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    follows: bool = False
    own: bool = True
    """Whether the message asks something of its own."""


def choose(state: State, question: Question) -> Chosen:
    """The rule of a message in its conversation."""
    follows = follow_ups.follows(state, question)
    picked = _pick(state.offered, question)
    if picked:
        return Chosen(picked, follows=True, own=False)
    known = follows or follow_ups.body_of(state) is not None
    matches = in_context(state, question) if known else question.matches
    matches = _nearby(state.rule, _named_by_name(state.rule, question, matches)) if follows and state.rule else matches
    beside = rule_beside(state, question) if follows else None
    foreign = follows and not beside and _is_foreign(question) and not _is_of_it(state, question)
    if foreign or is_errand(question.text) or is_near_miss(question.text):
        return Chosen()
    if beside:
        return Chosen(beside, follows=True, own=False)
    quorum = _quorum_named(state, question, matches) if follows else None
    if quorum:
        return Chosen(quorum, follows=True)
    if state.rule in _MAY and _SAME_ACT.search(question.text) and not find_numbers(question.text):
        return Chosen(_MAY[state.rule], follows=True)
    if follows and not _own_subject(state, question, matches):
        return _leaning(state, question, matches)
    if not follows and _is_of_others(question, matches):
        return Chosen()
    if not follows and question.best.rule != state.rule and _is_doubtful(question, matches):
        return _doubtful(state, question, matches)
    if state.rule == "directors.resignation" and _of_an_officer(question, matches):
        return Chosen(state.rule, follows=True)
    return _of_its_own(state, question, _standing_alone(question, matches, sided=known and question.side is None))


def _doubtful(state: State, question: Question, matches: tuple[Match, ...]) -> Chosen:
    """What a message is about that is sure of nothing: what its words say after the last answer, else what is offered."""
    offered = Chosen(offered=_offers(matches, familiar(question.words)))
    if state.rule is None:
        return offered
    meant = rule_beside(state, question)
    return Chosen(meant, follows=True, own=False) if meant else _of_those_offered(state.rule, offered)


def _of_an_officer(question: Question, matches: tuple[Match, ...]) -> bool:
    """Whether a message sounds like the resignation of an officer, of whom it tells nothing but that he gets a letter."""
    return matches[0].rule == "officers.resignation" and not question.facts.get("officer_resigns")


_QUORUM: Final = re.compile(
    r"(?:^|[.,;:!?-] *|\b(?:its|their|what(?:'?s| is)(?: the)?|for a|(?:is|was|makes?|have|has|got|still|be|be still|even) (?:(?:that|it|this|there|we|still|even|really) ){0,2}an?|got a) )quorum(?: (?:then|still|now|at all|(?:in|of) the committee))?\W*$",
    re.IGNORECASE,
)


def _quorum_named(state: State, question: Question, matches: tuple[Match, ...]) -> str | None:
    """The rule on the quorum, where a message of another matter ends with that word ("it has five members. quorum?")."""
    if (state.rule or "").endswith(".quorum") or not _QUORUM.search(question.text):
        return None
    if (state.rule or "").startswith("committees.") and not re.search(r"\bboard\b", question.text, re.IGNORECASE):
        return "committees.quorum"
    own = f"{(state.rule or '').partition('.')[0]}.quorum"
    if own in RULES and question.side in (None, follow_ups.body_of(state)):
        return own
    found = next((each for each in matches if each.rule.endswith(".quorum")), None)
    return found.rule if found and found.probability >= GUESSED else None


def _leaning(state: State, question: Question, matches: tuple[Match, ...]) -> Chosen:
    """The rule of a message that asks nothing of its own; none where it says nothing at all."""
    if question.best.rule == NOT_FOR_BYLAWS and not form_of_follow_ups.says_something(question):
        return Chosen()
    return Chosen(_continued(state, question, matches), follows=True, own=False)


def _is_of_others(question: Question, matches: tuple[Match, ...]) -> bool:
    """Whether a question is about something or somebody outside the corporation."""
    unsure = matches[0].probability < VERY_SURE
    return is_elsewhere(question.text) or (unsure and is_of_strangers(question.text))


def _same_area(rule: str, last: str | None) -> bool:
    return rule.partition(".")[0] == (last or "").partition(".")[0]


def _of_its_own(state: State, question: Question, found: Chosen) -> Chosen:
    """The rule of a question of its own; where none is clear, that of the conversation that it goes on with."""
    follows = follow_ups.follows(state, question)
    kin = len(found.offered) == 1 and _same_area(found.offered[0], state.rule)
    if state.rule and found.rule is None and (follows or state.rule in found.offered or kin):
        found = _of_those_offered(state.rule, found)
    meant = rule_beside(state, question) if state.rule and found.rule is None else None
    if meant and meant != state.rule:
        return Chosen(meant, follows=True)
    if state.rule and found.rule is None and follow_ups.goes_on(state, question):
        return Chosen(state.rule, follows=True, own=False)
    if meant:
        return Chosen(meant, follows=True)
    if follows and len(found.rivals) > 1 and not question.side:
        found = _of_the_conversation(state, found)
    return Chosen(found.rule, found.rivals, found.offered, follows, found.own)


def _of_those_offered(last: str, found: Chosen) -> Chosen:
    """Of rules that would be offered in a conversation, the last one, or the only one of its area."""
    if last in found.offered:
        return Chosen(last, follows=True, own=False)
    subject = [each for each in found.offered if each.startswith(f"{last}.")]
    if len(subject) == 1:
        return Chosen(subject[0], follows=True)
    area = [each for each in found.offered if each.partition(".")[0] == last.partition(".")[0]]
    return Chosen(area[0], follows=True) if len(area) == 1 == len(found.offered) else found


def _is_foreign(question: Question) -> bool:
    """Whether a message in a conversation is on something else altogether ("what's the weather?")."""
    if question.best.rule != NOT_FOR_BYLAWS or form_of_follow_ups.only_facts(question):
        return False
    strange = question.best.probability >= POSSIBLE and any(is_strange(each) for each in question.words)
    return strange or (question.best.probability >= SURE and form_of_follow_ups.is_whole(question))


def _is_of_it(state: State, question: Question) -> bool:
    """Whether a message that sounds foreign asks for another day, or leads in a fact that the conversation turns on."""
    if follow_ups.stays_on(state, question):
        return True
    used = RULES[state.rule].facts if state.rule else ()
    if state.rule == "officers.absence" and question.facts.get("candidates"):
        return True
    by_means = any(name in used and question.facts.get(name) for name in ("methods", "held_by", "signers"))
    by_means = by_means or ("claimed" in question.facts and any(name in used for name in counts_anew.PARTS))
    so_many = (name for name in form_of_follow_ups.SO_MANY if name in used)
    by_means = by_means or any(isinstance(question.facts.get(name), int) for name in so_many)
    if by_means and len(question.text.split()) <= form_of_follow_ups.TWICE_SHORT:
        return True
    if follow_ups.tells_both_days(state, question):
        return True
    brief = len(question.text.split()) <= form_of_follow_ups.TWICE_SHORT
    if brief and question.moments and state.date in state.facts and follow_ups.tells_only(state, question):
        return True
    law = next(each.rule for each in question.matches if each.is_law)
    of_it = follow_ups.leads_in_facts(state, question, law) or follow_ups.tells_only(state, question)
    of_it = of_it or follow_ups.only_changes(state, question) or counts_anew.tells_number(state, question)
    return question.best.probability < FOREIGN and of_it


def _named_by_name(last: str, question: Question, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """The rules without those that a follow-up goes over to only by naming their thing, and does not name."""
    unnamed = [each for each, words in _ONLY_NAMED.items() if each != last and not words.search(question.text)]
    if not last.startswith((_CONSENT, "amendments.consent")) and not _CONSENT_NAMED.search(question.text):
        unnamed += [each.rule for each in matches if each.rule.startswith(f"{_CONSENT}.")]
    return tuple(each for each in matches if each.rule not in unnamed)


def _nearby(rule: str, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """The rules of a follow-up, those on the subject and in the area of the last one likelier than by its words alone."""
    area, subject = rule.split(".", maxsplit=1)[0], rule.split(".")[:2]
    weighed = []
    for each in matches:
        parts = each.rule.split(".")
        times = SAME_SUBJECT if parts[:2] == subject else SAME_AREA if parts[0] == area else 1.0
        times = times if each.is_law else STRANGER
        weighed.append(Match(each.rule, each.probability * times))
    whole = sum(each.probability for each in weighed)
    return tuple(
        sorted(
            (Match(each.rule, each.probability / whole) for each in weighed),
            key=lambda each: (-each.probability, each.rule),
        )
    )


def in_context(state: State, question: Question) -> tuple[Match, ...]:
    """The rules of a message that names no body, for the body and the subject of the conversation."""
    matches = question.matches
    named = question.side or names_body(question.text)
    if not named:
        matches = sided(matches, follow_ups.body_of(state), question.facts.get("meeting"))
    if named or not state.words or not form_of_follow_ups.is_brief(question):
        return matches
    return _read_together(state, question, matches)


def _read_together(state: State, question: Question, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """The rules that a brief message may be about, their probability shared out by what was said before it."""
    best = next((each.probability for each in matches if each.is_law), 0.0)
    likely = [each for each in matches if each.is_law and each.probability >= NEAR * best]
    before = rank((*state.words, *question.words), question.signs)
    together = {each.rule: each.probability for each in sided(before, _side(state, question))}
    scores = {each.rule: math.sqrt(each.probability * together[each.rule]) for each in likely}
    part = sum(each.probability for each in likely) / (sum(scores.values()) or 1.0)
    found = [Match(each.rule, scores[each.rule] * part) if each.rule in scores else each for each in matches]
    return tuple(sorted(found, key=lambda each: (-each.probability, each.rule)))


def _of_the_conversation(state: State, found: Chosen) -> Chosen:
    """Of several rules that fit, the one on the body that the conversation is about."""
    area = _BODY_WORDS.get(follow_ups.body_of(state) or Body.COMMITTEE)
    own = next((each for each in found.rivals if area and each.startswith(area)), None)
    return Chosen(own) if own else found


_CONSENT: Final = "shareholders.consent"
_CONSENT_NAMED: Final = re.compile(r"\b(?:consent\w*|sign\w*|agreed|paper|without (?:a )?meeting)\b", re.IGNORECASE)
"""What speaks of a consent in writing; without it nobody goes over to the notice of one ("must the others be told")."""
_ONLY_NAMED: Final = {
    "officers.several_offices": re.compile(
        r"\b(?:two|both|all|several|also|too|same (?!for\b)|one (?:person|man|woman)|at once|at the same time|double|dual|hold\w*|combine\w*|hats?|jobs?|offices|titles|as well|and)\b(?! for)",
        re.IGNORECASE,
    ),
    "shares.authorized": re.compile(
        r"\b(?:authori[sz]ed|issue\w*|charter|certificate|par|exist\w*|have we|do we have|are there|in all)\b",
        re.IGNORECASE,
    ),
    "indemnification.cap": re.compile(
        r"\b(?:indemn\w+|advance\w*|legal|lawyers?|fees|expenses|costs|defen[cs]e|settle\w*)\b", re.IGNORECASE
    ),
    "indemnification.presumption": re.compile(
        r"\b(?:judge?ments?|settle\w*|pleas?|plead\w*|convict\w*|presum\w*|verdict|los[et]\w*|guilty|indemn\w+)\b",
        re.IGNORECASE,
    ),
    "shares.certificate.lost": re.compile(r"\b(?:cert\w*|stock|shares?|papers?|it|them|one)\b", re.IGNORECASE),
}
"""Rules that a follow-up goes over to only where it names their thing: who loses may lose a lawsuit."""


def _measures_another_day(state: State, question: Question) -> bool:
    """Whether a message asks for or judges the day of another thing than the last one ("if it moves to May 4, what's the last mailing day?")."""
    best, measuring = question.best, form_of_follow_ups.ASKED_OF
    asks = (question.polar or question.wh) and not form_of_follow_ups.is_elliptical(question)
    nominating = (state.rule or "").startswith("shareholders.nomination.")
    another = best.rule != state.rule and best.rule in measuring
    another = another and (state.rule in measuring or bool(question.moments))
    return asks and best.probability >= CERTAIN and another and not nominating


def _own_subject(state: State, question: Question, matches: tuple[Match, ...]) -> bool:
    """Whether a message in a conversation asks something of its own: surely, or plainly more than the last rule."""
    best = matches[0]
    if _measures_another_day(state, question):
        return True
    if (
        form_of_follow_ups.only_facts(question)
        or follow_ups.stays_on(state, question)
        or _goes_on(state, question, best)
    ):
        return False
    if _of_other_body(state, question, best):
        return False
    same = _SAME_ACT.search(question.text) and best.probability < VERY_SURE
    named = _ONLY_NAMED.get(best.rule)
    if named and not named.search(question.text):
        return False
    if not best.is_law or same or _CHANGES.search(question.text):
        return False
    if form_of_follow_ups.is_elliptical(question):
        new = best.probability >= POSSIBLE and not set(question.words) <= set(state.words)
        names = best.probability >= CLEAR and not _CIRCUMSTANCE.search(question.text)
        return new and (names or _takes_more(best.rule, state.rule, question))
    old = next((each.probability for each in matches if each.rule == state.rule), 0.0)
    asks = question.polar or question.wh
    return best.probability >= SURE or (asks and best.probability >= POSSIBLE and best.probability > 2 * old)


def _of_other_body(state: State, question: Question, best: Match) -> bool:
    """Whether a message that names no body sounds like a rule on stockholders, after one on the board."""
    board = (state.rule or "").startswith("board.") and best.rule.startswith("shareholders.")
    return board and question.side is None and not names_body(question.text) and best.probability < BEYOND_DOUBT


_ON_REQUEST: Final = re.compile(
    r"^\W*(?:(?:and|but|so|or|what about|how about)\W+)*(?:on|at|upon) (?:the )?(?:\w+ )?(?:request|demand|call|say-so) of\b",
    re.IGNORECASE,
)
"""Others would ask for the same meeting ("and on the request of 4 directors?")."""


def _goes_on(state: State, question: Question, best: Match) -> bool:
    """Whether a message goes on with the last rule, though its words speak for another one: by who acts or by what it tells."""
    acts = _CALLERS.search(question.text) or _ITSELF.search(question.text)
    asked_by = acts and _ON_REQUEST.search(question.text)
    brief = asked_by or form_of_follow_ups.is_elliptical(question)
    if acts and brief and state.rule and twin_of(state.rule) == best.rule:
        return True
    tells = counts_anew.tells_of_it(state, question) or follow_ups.tells_only(state, question)
    if tells and best.probability < BEYOND_DOUBT:
        return True
    asks = question.polar or question.wh
    brings = follow_ups.brings_what_is_asked(state, question, best.rule)
    brings = brings or (not asks and follow_ups.goes_on(state, question))
    return brings and best.probability < VERY_SURE


def _takes_more(rule: str, old: str | None, question: Question) -> bool:
    """Whether a rule takes facts of a message of which the rule before takes none ("only in cash?")."""
    said = [name for name in question.facts if name not in ("now", "polar", "negated", "body", "wh")]
    before = RULES[old].facts if old else ()
    return any(name in RULES[rule].facts for name in said) and not any(name in before for name in said)


def _continued(state: State, question: Question, matches: tuple[Match, ...]) -> str | None:
    """The rule of a follow-up: the last one or its twin, or one that it speaks for alone and with what was said before."""
    vote = (state.rule or "").removesuffix("quorum") + "vote"
    if (state.rule or "").endswith(".quorum") and vote in RULES and _tells_votes(question):
        return vote
    if state.rule in _VOTE_OF and counts_anew.asks_number(state, question):
        return _VOTE_OF[state.rule]
    twin = _of_meeting_named(state, question)
    if twin:
        return twin
    if follow_ups.stays_on(state, question) or follow_ups.tells_only(state, question):
        return state.rule
    if not question.best.is_law and question.by_result and follow_ups.goes_on(state, question):
        return state.rule
    counted = f"{(state.rule or '').rpartition('.')[0]}.number"
    if counted in RULES and _HOW_MANY.fullmatch(question.text):
        return counted
    first = next(each for each in matches if each.is_law)
    told = _of_body_named(state, question) or (state.rule if form_of_follow_ups.only_facts(question) else None)
    if told or (first.rule == state.rule and first.probability >= HALF):
        return told or state.rule
    spoken = spoken_for(question.matches, question.facts, state.rule)
    if spoken or _asks_the_same(state, question, first):
        return spoken or state.rule
    if _plainly_another(state, question, matches):
        return first.rule
    return _likeliest_together(state, question, matches)


def _tells_votes(question: Question) -> bool:
    """Whether a message tells how many voted for and against and asks if that carries."""
    told = [name.removeprefix("shares_") for name, each in question.facts.items() if each is not None]
    return "in_favor" in told and ("against" in told or bool(_PASSES.search(question.text)))


_PASSES: Final = re.compile(
    r"\b(?:pass|passes|passed|carry|carries|carried|adopted|approved|go through)\b", re.IGNORECASE
)


def _plainly_another(state: State, question: Question, matches: tuple[Match, ...]) -> bool:
    """Whether a question, taken to be for the bylaws, is on another rule, and the last one is hardly meant."""
    law = [each for each in matches if each.is_law]
    old = next((each.probability for each in law if each.rule == state.rule), 0.0)
    asks = (question.wh or question.polar) and not form_of_follow_ups.is_elliptical(question)
    leads = law[0].probability >= LEADING_PART * sum(each.probability for each in law)
    return asks and leads and old <= FAINT * law[0].probability


_MEETING_OF: Final = {
    "shareholders": re.compile(r"\b(?:(?:share|stock)holders?'?|owners'?) (?:meetings?|mtgs?|ones?)\b", re.IGNORECASE),
    "board": re.compile(r"\b(?:board|directors'?) (?:meetings?|mtgs?|ones?)\b", re.IGNORECASE),
}


def _of_meeting_named(state: State, question: Question) -> str | None:
    """The last rule for another body, whose meeting a message names ("what if the two want a special shareholder meeting?")."""
    rule = state.rule or ""
    twin = twin_of(rule) if rule.endswith(".special_meeting.call") else None
    named = twin and _MEETING_OF.get(twin.partition(".")[0])
    return twin if named and named.search(question.text) else None


_CALLS_IT_TOO: Final = re.compile(
    r"\b(?:can|could|may|might|would|is|are|must|let|and|if|what about|how about)\b[^.?!;]{0,80}\b(?:(?:do|does|did|done|doing|try) (?:it|that|this|so|the same)|(?:call|convene|demand|request|force|ask for|get) (?:it|one))\b(?! meeting)",
    re.IGNORECASE,
)
"""Others would call the same meeting, whoever they are."""
_OF_HOLDERS: Final = ("shares_present", "shares_in_favor", "shares_outstanding", "shares_signed")
"""Counts that only stockholders have, whoever else is named ("if only 1,150,000 come, may they elect directors?")."""


def _of_body_named(state: State, question: Question) -> str | None:
    """The last rule or its twin for another body, where a message names a body: its own meeting, or just who would act."""
    twin = twin_of(state.rule) if state.rule else None
    if twin is None:
        return None
    acts = _CALLERS.search(question.text) or _ITSELF.search(question.text)
    if acts and form_of_follow_ups.is_elliptical(question):
        return state.rule
    calls = THE_BOARD.fullmatch(question.text) or _CALLS_IT_TOO.search(question.text)
    if (state.rule or "").endswith(".special_meeting.call") and calls:
        return state.rule
    names_it = not (_ACTING.search(question.text) or _ITSELF.search(question.text))
    names_it = names_it and (not form_of_follow_ups.only_facts(question) or not _CALLERS.search(question.text))
    body = _BODY_WORDS.get(question.facts.get("body") or Body.COMMITTEE, "-")
    if not (names_it and twin.startswith(body)):
        return None
    of_holders = (state.rule or "").startswith("shareholders.") and any(name in question.facts for name in _OF_HOLDERS)
    return state.rule if of_holders else twin


def _asks_the_same(state: State, question: Question, first: Match) -> bool:
    """Whether a message only changes what the last question told, or supposes something of it."""
    same = _CHANGES.search(question.text) or _SAME_ACT.search(question.text) or set(question.words) <= set(state.words)
    if not state.words or same or follow_ups.only_changes(state, question):
        return True
    elsewhere = first.rule != state.rule and first.probability >= SURE
    return _supposes(state, question) and not elsewhere


def _likeliest_together(state: State, question: Question, matches: tuple[Match, ...]) -> str | None:
    """The rule that a message speaks for both alone and with what was said before; the last one where none leads."""
    together = {
        each.rule: each.probability
        for each in sided(rank((*state.words, *question.words), question.signs), _side(state, question))
    }
    law = [each for each in matches if each.is_law]
    if law[0].rule == state.rule:
        return state.rule
    whole = sum(each.probability for each in law)
    scores = {each.rule: math.sqrt(each.probability / whole * together[each.rule]) for each in law}
    best = max(scores, key=lambda rule: (scores[rule], rule))
    return best if scores[best] > LEADS * scores.get(state.rule or "", 0.0) and scores[best] >= FAINT else state.rule


def _supposes(state: State, question: Question) -> bool:
    """Whether a follow-up only supposes a circumstance that the last rule takes into account ("and if all attend?")."""
    taken = RULES[state.rule].facts if state.rule else ()
    told = any(name in taken and question.facts[name] is not False for name in question.facts if name not in _PUTS)
    if question.polar or question.wh or not told:
        return False
    short = len(question.words) <= _BRIEF and question.text.endswith("?")
    return short or bool(_SUPPOSITION.fullmatch(question.text))


def _side(state: State, question: Question) -> Body | None:
    return question.side or follow_ups.body_of(state)


def names_matter(question: Question) -> bool:
    """Whether a question names a body or another thing that only corporations have."""
    return bool(names_body(question.text) or _OF_THE_FIELD.search(question.text))


def _is_doubtful(question: Question, matches: tuple[Match, ...]) -> bool:
    """Whether a question that names nothing of a corporation may as well be for no bylaws."""
    best, named = matches[0], names_matter(question)
    other = next((each.probability for each in matches if not each.is_law), 0.0)
    return best.is_law and best.probability < CERTAIN and other >= OPEN and not named


def _standing_alone(question: Question, matches: tuple[Match, ...], *, sided: bool) -> Chosen:
    best = _law_if_familiar(question, matches)
    known = 1.0 if question.facts.get("tallies") else familiar(question.words)
    open_side = not (question.side or sided or names_body(question.text))
    other = twin_of(best.rule) if open_side else None
    twin = next((each.probability for each in matches if each.rule == other), 0.0)
    strange = known < (FAMILIAR if best.probability < VERY_SURE else HALF)
    possible = best.probability + twin >= POSSIBLE or _within_area(matches, best) or _leads_alone(matches, best)
    if not best.is_law or strange or not possible:
        return Chosen(offered=_offers(matches, known))
    if other and not any(name in question.facts for name in _SIDES):
        return Chosen(best.rule, tuple(sorted((best.rule, other), reverse=True)))  # stockholders first
    rivals = tuple(each.rule for each in matches[:3] if each.is_law and each.probability >= CLOSE * best.probability)
    return Chosen(best.rule, rivals if best.probability < SURE else ())


def _within_area(matches: tuple[Match, ...], best: Match) -> bool:
    """Whether the rules of one area of the law are together so probable that only which of them is open."""
    area = best.rule.partition(".")[0]
    together = sum(each.probability for each in matches if each.rule.partition(".")[0] == area)
    return together >= AREA and best.probability >= LEADING


def _leads_alone(matches: tuple[Match, ...], best: Match) -> bool:
    """Whether a rule is far likelier than any other class, the class of what is not for bylaws among them."""
    following = max(each.probability for each in matches if each.rule != best.rule)
    return best.probability >= LEADING and best.probability >= ALONE * following


def _offers(matches: tuple[Match, ...], known: float) -> tuple[str, ...]:
    """The rules to offer for a question that is plainly of the field but fits none well enough."""
    strange = next((each.probability for each in matches if each.rule == NOT_FOR_BYLAWS), 0.0)
    if strange > STRANGE or known < FAMILIAR:
        return ()
    found = [each.rule for each in matches[:_OFFERED] if each.probability >= GUESSED and each.is_law]
    return tuple(found) or _likeliest_of_area(matches)


def _likeliest_of_area(matches: tuple[Match, ...]) -> tuple[str, ...]:
    """The likeliest rules of an area of the law of which many are a little likely; none where no area stands out.

    What is called general is many matters, and no area.
    """
    area = matches[0].rule.partition(".")[0]
    if area == "general":
        return ()
    own = [each for each in matches if each.rule.partition(".")[0] == area and each.is_law]
    return tuple(each.rule for each in own[:_OFFERED]) if sum(each.probability for each in own) >= AREA else ()


def _law_if_familiar(question: Question, matches: tuple[Match, ...]) -> Match:
    """The best class; of a question all of whose words are of the field, the best rule."""
    best = matches[0]
    if best.is_law or best.probability > DOUBTED or familiar(question.words) < 1 or names_body(question.text):
        return best
    law = next(each for each in matches if each.is_law)
    return Match(law.rule, max(law.probability, POSSIBLE)) if twin_of(law.rule) else best


def _pick(offered: tuple[str, ...], question: Question) -> str | None:
    body = question.facts.get("body")
    wanted = _BODY_WORDS.get(body) if body else None
    return next((each for each in offered if wanted and each.startswith(wanted)), None)
