"""Messages that go on from the one before: whether one does, and what it asks of the matter of before."""

from fractions import Fraction
from functools import lru_cache
from typing import Final

from bot.state import State
from bot.understand import patterns as re
from bot.understand.asked_form import states
from bot.understand.counts_in_words import ORDINALS
from bot.understand.form import sentences
from bot.understand.numbers import find_numbers
from bot.understand.question import Question
from rules.days import When
from rules.registry import RULES
from rules.terms import Body, Role, Span

FRESH: Final = ("now", "polar", "negated", "only_these", "theirs_alone", "needed", "asks_date", "wh", "claimed")
"""Facts of the words of one message alone."""
_BY_THE_WAY: Final = ("body", "roles", "meeting", "attended", "in_writing", "not_as_fixed", "purpose")
"""Facts that a message may bring without being about them."""
_MEASURED: Final = (When, int, Fraction, Span)
_CONNECTIVE: Final = re.compile(
    r"(?:and|but|or|what about|how about|what if|what's about|ok|okay|cool|great|lol|thanks|so|then|same|fine|say|still|now|suppose|if|even|by|with|without|for|"
    r"the \d+|on the|at|h+m+|u+[hm]+|alright|right|also|plus|only|yes|no)\b",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(
    r"\b(?:he|she|it|they|them|him|her|his|their|those|these|both|the same|that one|one of them|of them|of those|there|the (?:job|post|position|replacement))\b",
    re.IGNORECASE,
)
_CHANGED: Final = re.compile(
    r"(?:and |but |or |ok |okay |so |then |thanks[,.!]* |thank you[,.!]* |great[,.!]* |cool[,.!]* |right[,.!]* |h+m+[,.]* |u[hm]+[,.]* |(?:one|a|two|three|\d+) days? (?:earlier|later|sooner)(?: than (?:that|it))?,? )*(?:(?:what|how) about\b|what if\b|even if\b|if\b|suppose\b|say\b|back to\b|still\b|(?:by|for|on|at|to|in|with|without|until|till)\b|"
    r"(?:the |our |an? |one |two |three |\d+ )*(?:\w+'?s? ){0,3}\w+'?\W*$)",
    re.IGNORECASE,
)
_OWN_PREDICATE: Final = re.compile(
    r"\bif\b[^,?]{3,60} (?:can|may|could|must|should) (?:they|we|he|she|it|i|the \w+) \w+|^\W*(?:and |but )?if (?:the |our |an? )?\w+ (?:\w+ ){1,4}?(?:who|how|what|when) (?:\w+ )+\w+|"
    r"\bif\b[^,?]{3,},\s*(?:when|who|what|how|where|which|can|could|may|might|must|should|shall|would|is|are|do|does|did|will|has|have) (?:\w+ ){1,}\w+",
    re.IGNORECASE,
)
JOINS: Final = re.compile(
    r"\b(?-i:[A-Z][a-z]+) (?:has |have |is |just |now |finally |also |then )*(?:joined|joins|joining|dialed in|dials in|called in|showed up|shows up|walked in|walks in|arrived|arrives|came in|made it)\b|"
    r"\b(?:another|one more)(?: (?:director|member|one|person))? (?:has |is |just |now )*(?:joined|joins|dialed in|dials in|called in|calls in|showed up|shows up|walked in|walks in|arrived|arrives|came|comes)\b",
    re.IGNORECASE,
)
"""One who comes to those who are there."""
_SHORT: Final = 7
_AN_OFFICE: Final = 5
"""So few words do no more than name an office ("and what about the treasurer?")."""
_A_FEW: Final = 3


def follows(state: State, question: Question) -> bool:
    """Whether a message goes on from the one before."""
    if state.rule is None:
        return False
    text = question.text.lstrip(" .,")
    short = len(text.split()) <= _SHORT
    if tells_only(state, question) or (JOINS.search(question.text) and "present" in state.facts):
        return True
    if stays_on(state, question) or leaves_whole_open(state, question) or refers_to_count(state, question):
        return True
    return bool(state.waiting or state.offered or short or _CONNECTIVE.match(text) or _PRONOUN.search(text))


def is_whole(question: Question) -> bool:
    """Whether a message is a question of its own, which leans on nothing said before."""
    text = question.text.lstrip(" .,")
    leans = _CONNECTIVE.match(text) or _PRONOUN.search(text) or is_elliptical(question)
    return (question.polar or question.wh) and not leans


def is_elliptical(question: Question) -> bool:
    """Whether a message changes facts alone ("what about by mail?"), with no predicate of its own."""
    text = question.text.strip()
    if _OWN_PREDICATE.search(text):
        return False
    if len(text.split()) <= _A_FEW or (len(text.split()) <= _SHORT and _INSTEAD_ALONE.search(text)):
        return True
    if question.wh and len(text.split()) > _SHORT:
        return False
    if len(text.split()) <= _SHORT and len(question.moments) == 1 and WOULD_DO.search(text):
        return True
    return bool(_CHANGED.match(text)) and not (
        question.polar
        and not re.match(
            r"(?:and |but )?(?:(?:what|even)? ?if|still|with)\b|.*\bdo(?:es)? (?:that|this|it) change\b",
            text,
            re.IGNORECASE,
        )
    )


_INSTEAD_ALONE: Final = re.compile(
    r"^(?!.*\b(?:can|may|must|do|does|is|are|will|would|could)\b).*\binstead\b", re.IGNORECASE
)
"""So few words with "instead" and no verb change one thing."""


def is_brief(question: Question) -> bool:
    """Whether a message is so short that what it is about was said before."""
    return len(question.words) <= _SHORT


def only_changes(state: State, question: Question) -> bool:
    """Whether a message does nothing but change facts that the last rule asks for ("but with a new record date?")."""
    if not is_elliptical(question):
        return False
    used = RULES[state.rule].facts if state.rule else ()
    brought = {name: each for name, each in question.facts.items() if name not in FRESH and each is not False}
    measured = [name for name, each in brought.items() if isinstance(each, _MEASURED) and not isinstance(each, bool)]
    if len(question.words) <= _A_FEW or measured:
        return all(name in used for name in measured)
    named = "roles" in used and brought.get("roles") and len(question.words) <= _AN_OFFICE
    return bool(named) or any(name in used for name in brought if name not in _BY_THE_WAY)


_NOTHING_NEW: Final = frozenset(
    re.findall(
        r"\w+",
        "and or but what how about if ok okay so then now say suppose a an the of out by for on in at to with only "
        "just even we i they you it them those these this that one two three four five six seven eight nine ten "
        "has have had is are was were there would be do does director directors holder holders shareholder "
        "shareholders stockholder stockholders share shares member members board president secretary treasurer ceo "
        "chairman chair vice owner percent company us our not all both instead same thing works work ondate "
        "timespan mail phone telephone fax facsimile email telegram letter courier messenger hand post way via "
        "using seat seats empty vacant open currently right outstanding voting issued cfo coo vp officer officers controller assistant counsel count counts counted included allowed together itself themselves alone hmm well alright right also too make made move moved again still ",
    )
)
"""Words of a message that changes facts and asks nothing else."""
_HOW_MANY_VOTES: Final = re.compile(
    r"\W*(?:(?:and|so|then|ok|with|if|by)\W+)*(?:\d[\d,]*|\w+)? ?(?:seats?|directors?|shares)?\W*how many(?: (?:votes?|directors?|shares|of (?:them|us|those(?: [\w,.]+)?|the [\w,.]+)))?"
    r"(?: (?:does|do|would|will) (?:it|that|this|we) (?:take|need)| (?:is|are) (?:needed|required)| (?:must|have to|need to|has to) (?:vote(?: for)?|agree(?: to)?|sign|ask|favou?r|back|support|want|approve)(?: (?:it|that|this))?| needed| required)?"
    r"(?:,? (?:(?:with|if) (?:there are |we have )?[\w,.]+(?: \w+){0,7}|(?:we have|there are|out of|of) [\w,.]+(?: \w+){0,3}))?(?: in the committee)?\W*",
    re.IGNORECASE,
)
"""A question for the number alone, on the matter of before."""
_COUNTING: Final = ("seats", "directors", "in_office", "shares_outstanding", "shares_present", "members", "present")
_ON_IT: Final = re.compile(
    r"\W*(?:(?:and|so|then|but|ok)\W+)*(?:who|can|may|could|must|should|does|do) (?:(?:the|our|an?) )?(?:(?:board|directors|(?:share|stock)holders|president|ceo|chairman|secretary|committee|they|we|you|else) )?"
    r"(?:have to |has to |be allowed to )?(?:sets?|fix(?:es)?|decides?|changes?|alters?|do(?:es)?|approves?|makes?) (?:it|that|them|this)(?: then| too| as well| instead| up| alone| again)*\W*",
    re.IGNORECASE,
)
"""Somebody does "it", with the matter said before."""
_AT_A_MEETING: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|even|what about|how about)\W+)*(?:at|in) (?:an? |the |our )?(?:regular|special|annual|ordinary)(?: \w+)? (?:meeting|mtg)\W*",
    re.IGNORECASE,
)


def stays_on(state: State, question: Question) -> bool:
    """Whether a message asks the last rule anew: for the number, for another day, who does it, or with so many signatures."""
    again = asks_number(state, question) or is_on_it(state, question) or asks_day(state, question)
    again = again or tells_of_signing(state, question) or asks_if_enough(state, question)
    again = again or answers_what_is_missing(state, question) or moves_event(state, question)
    again = again or joins_by_rank(state, question) or asks_if_spoken(state, question)
    again = again or adds_to_count(state, question) or corrects_number(state, question)
    again = again or supposes_part(state, question) or joins_in(state, question)
    again = again or tells_new_record_date(state, question) or asks_if_the_same(state, question)
    return again or asks_deadline_anew(state, question) or asks_if_day_would_do(state, question)


def asks_if_day_would_do(state: State, question: Question) -> bool:
    """Whether another day is asked about, where the last rule measures days ("would January 5 work?")."""
    known = any(name in state.facts for name in ("meeting_at", "event_at"))
    short = len(question.text.split()) <= 2 * _SHORT + 2
    asks = _WOULD_THE_DAY.match(question.text) or _IN_TIME.search(question.text)
    return state.rule in ASKED_OF and known and short and bool(question.moments and asks)


_IN_TIME: Final = re.compile(r"\b(?:in time|on time|too late|soon enough|early enough|timely)\W*$", re.IGNORECASE)
_WOULD_THE_DAY: Final = re.compile(
    r"\W*(?:(?:and|so|but|then|ok|well|hm+)\W+)*(?:would|will|does|could|is|can|how about|what about)\b(?![^?]*\b(?:meeting|hold|held|vote|notice)\b)[^?]*\b(?:do|work|ok|okay|fine|good|late|early|count|qualify|fly|be chosen|be used)\b",
    re.IGNORECASE,
)


def answers_what_is_missing(state: State, question: Question) -> bool:
    """Whether a message tells just what the last answer asked for ("8 of our 9 directors were there")."""
    told = any(question.facts.get(name) is not None for name in state.waiting if name in _ASKED_FOR)
    asks = question.wh or (question.polar and not question.by_result and "?" in question.text)
    return told and not asks


_ASKED_FOR: Final = (
    *("shares_outstanding", "shares_present", "shares_in_favor", "shares_against", "present", "in_favor", "directors"),
    *("seats", "in_office", "members", "meeting_at", "adjourned_to", "notice_at", "places", "signed", "asking"),
)
"""Counts and days that a reply can tell without a word of the matter."""


def brings_what_is_asked(state: State, question: Question, rule: str) -> bool:
    """Whether a message brings a fact on which the last rule alone turns, and the rule of its own words does not."""
    if state.rule is None or rule == state.rule:
        return False
    told = [name for name, each in question.facts.items() if each is not None and name in RULES[state.rule].facts]
    other = RULES[rule].facts if rule in RULES else ()
    if any(isinstance(question.facts[name], When) and name not in other for name in told):
        return True
    return any(name not in other and _users(name) <= _ITS_OWN for name in told if name not in FRESH)


@lru_cache(maxsize=512)
def _users(name: str) -> int:
    """How many rules ask for a fact."""
    return sum(name in each.facts for each in RULES.values())


_ITS_OWN: Final = 1


def tells_only(state: State, question: Question) -> bool:
    """Whether a message asks nothing and tells a circumstance that the last rule takes into account."""
    told = _AND_NOW.sub("", question.text)
    if state.rule is None or question.wh or "?" in told:
        return False
    again = question.text[len(told) :]
    if (
        again
        and "same" not in again
        and question.best.is_law
        and question.best.rule != state.rule
        and question.best.probability >= _SURELY_ANOTHER
    ):
        return False
    used = RULES[state.rule].facts
    said = {
        _SAME_AS.get(name, name) if _SAME_AS.get(name) in used else name: each for name, each in question.facts.items()
    }
    brings = any(name in used and each is not None for name, each in said.items() if name not in _ASIDE)
    return brings and (_SOMEBODY_DOES.match(told) is not None or all(map(states, sentences(told))))


_SURELY_ANOTHER: Final = 0.5
_AND_NOW: Final = re.compile(
    r"(?<=[.,;!]) *(?:(?:and|so|what about|how about|ok|okay|what) )*(?:now|then|still(?: (?:ok|okay|fine|good|true|valid|the same(?: \w+)?))?|(?:ok|okay|all right|any better|good|better)(?: now| then)?)\?+\s*$",
    re.IGNORECASE,
)
"""The last question put again behind what is told ("there is cause. now?")."""


_SAME_AS: Final = {"notice_period": "proxy_term"}
"""A length of time told without a word of what it is of, by the fact of a rule that takes it."""


def judges_behind(question: Question) -> bool:
    """Whether a message that tells something asks behind it if that is all right ("it was ready on February 25. ok?")."""
    behind = _AND_NOW.search(question.text)
    return bool(behind and _ALL_RIGHT.search(behind[0]))


_ALL_RIGHT: Final = re.compile(r"\b(?:ok|okay|fine|good|valid|all right|better)\b", re.IGNORECASE)
_ASIDE: Final = (*FRESH, "body", "roles", "meeting")
_SOMEBODY_DOES: Final = re.compile(
    r"\W*(?:(?:and|but|so|now|well|ok|oh|also|then|hm+|sorry|scratch that|actually|wait|hang on|hold on|oops|correction|turns out|(?:i )?misread (?:it|that)|my (?:mistake|bad)|i was wrong)\W+)*(?:one|two|three|four|five|he|she|it|they|we|someone|somebody|nobody|everyone|(?-i:[A-Z][a-z]+)(?: and (?-i:[A-Z][a-z]+))?|(?:the|our|an?|his|her|my) (?:\w+ ){1,2}?)"
    r" ?(?:(?-i:(?!need|speed|feed|indeed)[a-z]{2,}ed)\b|(?:\w+ ){0,2}?(?:resigns?|resigned|quits?|died|dies|leaves?|left|joins?|joined|came|went|owns?|asked|signed|voted|has|have|had|is|are|was|were|gets?|got|says?|said|gives?|grants?|lets?|allows?|confers?)\b)",
    re.IGNORECASE,
)


def moves_event(state: State, question: Question) -> bool:
    """Whether the event of the conversation is moved by a length of time ("they push it back by a week. still good?")."""
    known = any(name in state.facts for name in ("meeting_at", "event_at"))
    brief = len(question.words) <= _TWICE_SHORT
    return known and brief and "notice_period" in question.facts and bool(MOVED.search(question.text))


def asks_deadline_anew(state: State, question: Question) -> bool:
    """Whether the day for a nomination is asked for again, with other dates of the meeting or of its notice."""
    asks = question.facts.get("asks_date") or _A_DAY.search(question.text) or _MY_DEADLINE.search(question.text)
    return state.rule in _NOMINATING and bool(asks) and bool(question.moments or "notice_period" in question.facts)


_NOMINATING: Final = ("shareholders.nomination.window", "shareholders.nomination.recommendation")
_MY_DEADLINE: Final = re.compile(r"\bdeadline\b|\blast day\b|\bby when\b|\bhow late\b", re.IGNORECASE)
MOVED: Final = re.compile(
    r"\b(?:(?P<later>push|postpon|delay|slip)|(?P<earlier>bring|pull)|mov|put|shift|bump|kick)\w*\b(?P<what>[^.?!]{0,40}?)\b(?:(?P<back>back|off|out|later)|(?P<forward>forward|up|earlier|ahead)|by)\b",
    re.IGNORECASE,
)
"""An event that is put off or brought forward."""


def is_on_it(state: State, question: Question) -> bool:
    """Whether a message only asks who does what was spoken of ("who sets it?"), or at which meeting."""
    used = RULES[state.rule].facts if state.rule else ()
    at_a_meeting = "meeting" in used and _AT_A_MEETING.fullmatch(question.text)
    to_whom = state.rule in _ADJOURNED and _TO_WHOM.search(question.text)
    return bool(_ON_IT.fullmatch(question.text) or at_a_meeting or to_whom)


_TO_WHOM: Final = re.compile(
    r"\b(?:to )?who(?:m)? (?:would|does|must|should|will|do|has to|have to|gets?|receives?)\b[^?]{0,25}\b(?:notice|it|that|one)\b",
    re.IGNORECASE,
)
"""To whom the new notice goes."""


def tells_of_it(state: State, question: Question) -> bool:
    """Whether a message tells of somebody or something said before what the last rule counts ("two voted for him")."""
    used = RULES[state.rule].facts if state.rule else ()
    told = [name for name, each in question.facts.items() if isinstance(each, int) and not isinstance(each, bool)]
    return bool(_PRONOUN.search(question.text)) and any(name in used and name in SO_MANY for name in told)


def leaves_whole_open(state: State, question: Question) -> bool:
    """Whether a message tells a part of what was told before ("we got 580,000 for and 300,000 against. passed?")."""
    told = question.facts
    part = any(name in told for name in SO_MANY if name not in ("present", "shares_present", "asking"))
    whole = any(name in told for name in (*_COUNTING, "present", "shares_cast"))
    known = any(state.facts.get(name) is not None for name in (*_COUNTING, "present"))
    return question.best.rule == state.rule and part and known and not whole


def refers_to_count(state: State, question: Question) -> bool:
    """Whether a message speaks of so many who were counted before ("how many of the three must say yes?")."""
    known = {each for name, each in state.facts.items() if name in (*_COUNTING, *SO_MANY) and isinstance(each, int)}
    numbers = find_numbers(question.text)
    return any(each.value in known and _THE.search(question.text[: each.start]) for each in numbers)


_THE: Final = re.compile(r"\b(?:of )?(?:the|those|these) $", re.IGNORECASE)


def asks_if_enough(state: State, question: Question) -> bool:
    """Whether a message tells how many there are and asks if that is enough, where the last rule counts them."""
    used = RULES[state.rule].facts if state.rule else ()
    told = any(name in used and isinstance(question.facts.get(name), int) for name in SO_MANY)
    bare = question.bare_number is not None and any(name in used for name in SO_MANY)
    known = max((each for name in _COUNTING if isinstance(each := state.facts.get(name), int)), default=0)
    quorum = bare and (question.bare_number or 0) < known and bool(_A_QUORUM.search(question.text))
    return quorum or ((told or bare) and bool(_IS_IT_ENOUGH.search(question.text)))


_A_QUORUM: Final = re.compile(r"[.?!,;] *(?:a )?quorum\W*$", re.IGNORECASE)
_IS_IT_ENOUGH: Final = re.compile(
    r"\b(?:is|was|are|does|do|would|will) (?:that|it|this|those|they|we|there)\b(?: \w+){0,2} (?:enough|sufficient|ok|okay|do|good|fine|suffice|a quorum|quorate|there)\W*$"
    r"|\b(?:so |then )?(?:are )?we(?:'re| are)? (?:all )?(?:fine|good|ok|okay|there|set|quorate)\W*$"
    r"|^\W*(?:enough|sufficient)\W*$|[.?!,;] *(?:enough|sufficient|ok|okay|good enough|done|passed|carried|approved|valid|is it done|did it pass)\W*$",
    re.IGNORECASE,
)


def joins_by_rank(state: State, question: Question) -> bool:
    """Whether one more of those counted before does the same, told by rank ("the eighth just signed too")."""
    match = _BY_RANK.search(question.text)
    if match is None or state.rule is None:
        return False
    known = {state.facts.get(name) for name in SO_MANY if name in RULES[state.rule].facts}
    return ORDINALS[match["n"].lower()] - 1 in known


def adds_to_count(state: State, question: Question) -> bool:
    """Whether so many come to those counted before, or fewer are left ("another 60,000 just came in by proxy")."""
    used = RULES[state.rule].facts if state.rule else ()
    known = any(name in used and isinstance(state.facts.get(name), int) for name in SO_MANY)
    known = known or any(name in used and state.facts.get(name) for name in PARTS)
    changes = MORE.search(question.text) or FEWER.search(question.text)
    return known and not question.wh and bool(changes)


def corrects_number(state: State, question: Question) -> bool:
    """Whether a message puts another number in the place of one told before ("hang on, the transfer agent says it's 1,200,000")."""
    asks = question.wh or (question.polar and not question.by_result)
    if asks or state.rule is None or not _IT_IS.search(question.text):
        return False
    used = RULES[state.rule].facts
    return question.bare_number is not None and any(
        isinstance(state.facts.get(name), int) for name in (*_COUNTING, *SO_MANY) if name in used
    )


_IT_IS: Final = re.compile(
    r"\b(?:it's|it is|it was|that's|that is|makes? (?:it|that)|(?:is|was) (?:really|actually)|actually|should (?:be|have been)|meant|not \d[\d,]*)\b[^.?!;]{0,25}\d",
    re.IGNORECASE,
)


def supposes_part(state: State, question: Question) -> bool:
    """Whether a message asks if a part of the whole told before would do ("would exactly half do?")."""
    used = RULES[state.rule].facts if state.rule else ()
    part = question.facts.get("claimed") is not None or any(name in question.facts for name in PARTS)
    counts = any(name in used for name in (*PARTS, "supposed_part"))
    return part and counts and is_brief(question) and bool(_IT_WILL_DO.search(question.text))


_IT_WILL_DO: Final = re.compile(
    r"\b(?:do|work|enough|suffice|cut it|ok|okay|fly|good|pass|carry)(?: it| the trick)?\W*$", re.IGNORECASE
)


def asks_if_the_same(state: State, question: Question) -> bool:
    """Whether a message tells a circumstance and asks if the number of before stays ("two seats are empty. still the same number?")."""
    return (
        state.rule is not None and isinstance(state.found.get("needed"), int) and bool(THE_SAME.search(question.text))
    )


THE_SAME: Final = re.compile(
    r"\b(?:(?:is (?:it|that|the (?:number|quorum|answer)) )?still (?:the )?(?:same|\d+|that)(?: (?:number|quorum|count|answer|figure|majority|vote))?|(?:is (?:it|that) )?(?:the )?same (?:number|quorum|count|answer|figure)(?: then| still)?)\W*$",
    re.IGNORECASE,
)


def tells_new_record_date(state: State, question: Question) -> bool:
    """Whether a follow-up on an adjournment tells that a new record date is fixed for it ("and Dec 15, but with a new record date?")."""
    asks = question.wh or _CAN_THEY.search(question.text)
    told = question.facts.get("new_record_date") is not None
    return state.rule in _ADJOURNED and told and not asks


_ADJOURNED: Final = ("shareholders.adjournment.notice", "board.adjournment.notice")
_CAN_THEY: Final = re.compile(r"\b(?:can|may|must|should|could|does|do) (?:we|they|the board|it|i)\b", re.IGNORECASE)


def joins_in(state: State, question: Question) -> bool:
    """Whether somebody joins those who asked or signed before ("and if Raj asks together with me?")."""
    used = RULES[state.rule].facts if state.rule else ()
    counts = "asking" in used or any(name in used for name in PARTS)
    brief = len(question.text.split()) <= _TWICE_SHORT
    return counts and not question.wh and brief and bool(TOGETHER.search(question.text))


def asks_if_spoken(state: State, question: Question) -> bool:
    """Whether the last rule's act may be done by word of mouth or by another means ("would a phone call be enough?")."""
    used = RULES[state.rule].facts if state.rule else ()
    formal = any(name in used for name in ("in_writing", "spoken", "waiver_signed", "signed_proxy"))
    brief = len(question.text.split()) <= _TWICE_SHORT
    return formal and brief and bool(_BY_WORD.search(question.text))


PARTS: Final = ("asking_fraction", "signed_fraction", "in_favor_fraction", "present_fraction")
MORE: Final = re.compile(
    r"\b(?:(?P<n>\d[\d,]*|one|two|three|four|five) more|(?:another|a further|an additional|an extra) (?P<m>\d[\d,]*|two|three|four|five)\b(?! ?(?:%|percent|days?|hours?|weeks?|months?|years?)))",
    re.IGNORECASE,
)
"""So many more."""
FEWER: Final = re.compile(
    r"\b(?:(?P<n>\d[\d,]*|one|two|three|four|five) (?:fewer|less)\b(?! than)|(?:minus|take (?:away|off)|(?:drop|take|subtract|deduct)) (?P<m>\d[\d,]*|one|two|three|four|five)(?: \w+)?(?: (?:off|away|out))?(?=\W*$)|"
    r"(?P<k>\d[\d,]*|one|two|three|four|five) of (?:them|those|these)(?: \w+)? (?:drops? out|dropped out|withdraws?|withdrew|backs? out|backed out|pulls? out|pulled out|takes? (?:it|that) back|took (?:it|that) back|changes? (?:his|her|their) minds?|changed (?:his|her|their) minds?)|"
    r"prox(?:y|ies) for (?P<p>\d[\d,]*)(?: (?:shares|of (?:those|them|these)))? (?:\w+ ){0,2}?(?:tossed|thrown out|invalid|void|revoked|rejected|struck|disallowed|pulled|withdrawn))\b",
    re.IGNORECASE,
)
"""So many fewer."""
TOGETHER: Final = re.compile(
    r"\b(?:(?-i:[A-Z][a-z]+)|(?:one|an?|another|my|his|her|their|the|our)(?: [\w'%-]+){1,7}?) (?:also )?"
    r"(?:asks?|joins?|joined|signs?|signed|agrees?|teams? up|comes? along|came along|chips? in|adds? (?:his|hers|theirs))(?: \w+){0,3}? (?:me|him|her|hers|them|us|in|too|as well|the (?:director|officer|(?:stock|share)holder|president|secretary|treasurer))\b|"
    r"\b(?:together|along) with (?:me|him|her|them)\b",
    re.IGNORECASE,
)
"""Somebody does the same as one who was told before."""
_BY_RANK: Final = re.compile(rf"\b(?:a|the|our) (?P<n>{'|'.join(ORDINALS)})\b", re.IGNORECASE)
_BY_WORD: Final = re.compile(
    r"(?=.*\b(?:phone(?: call)?|a call|calls?|ring|out loud|orally|verbally|word of mouth|an? e-?mail|a text|slack)\b).*\b(?:enough|ok|okay|fine|do|suffice|count|valid|good|work)\b",
    re.IGNORECASE,
)


def tells_of_signing(state: State, question: Question) -> bool:
    """Whether a message tells how many have signed, where the last rule counts signatures ("now all six have signed")."""
    used = RULES[state.rule].facts if state.rule else ()
    return not question.wh and any(name in used and question.facts.get(name) for name in _SIGNED)


_SIGNED: Final = ("signed", "shares_signed")


def asks_number(state: State, question: Question) -> bool:
    """Whether a message asks only how many it takes, where the last rule counts ("nine seats. how many votes?")."""
    used = RULES[state.rule].facts if state.rule else ()
    asks = _HOW_MANY_VOTES.fullmatch(question.text) or _SO_MANY_NEEDED.search(question.text)
    return any(name in used for name in _COUNTING) and bool(asks)


_SO_MANY_NEEDED: Final = re.compile(
    r"[.,;:] *(?:so |and |then )?(?:how many(?: (?:signatures|votes|consents|shares|directors|of (?:them|us|those)))?(?: do we| does (?:it|that)| would (?:we|it)| are| is)? ?(?:need|take|needed|required|must sign|have to sign)?|"
    r"(?:signatures|votes|consents) (?:for|from|of) how many(?: \w+){0,4}|(?:votes?|signatures?|shares?|consents?) (?:needed|required|to (?:pass|carry)))\W*$",
    re.IGNORECASE,
)
"""The number alone is asked for behind what is told ("9 seats, ordinary matter. votes needed?")."""


_A_DAY: Final = re.compile(
    r"\b(?:the (?:very )?(?:earliest|latest|soonest|last|first(?! place))|how (?:early|late|soon))\b", re.IGNORECASE
)
_OTHER_DAY: Final = re.compile(
    r"\b(?:record date|nominat\w*|list|dividend|consents?|proxy|proxies|notice|recommend\w*)\b", re.IGNORECASE
)


def asks_day(state: State, question: Question) -> bool:
    """Whether a message asks for another day of the matter of before ("what's the earliest we could have mailed?")."""
    day = question.facts.get("asks_date") or _A_DAY.search(question.text)
    other = question.moments or _OTHER_DAY.search(question.text)
    used = RULES[state.rule].facts if state.rule else ()
    dated = state.rule in ASKED_OF or ("meeting_at" in used and "meeting_at" in state.facts)
    return dated and bool(day) and is_brief(question) and not other


def goes_on(state: State, question: Question) -> bool:
    """Whether a message that fits no rule tells what the last one asks for ("the letter came on March 25. in time?")."""
    used = RULES[state.rule].facts if state.rule else ()
    told = [name for name, each in question.facts.items() if isinstance(each, _MEASURED) and not isinstance(each, bool)]
    if asks_day(state, question) and not question.best.is_law:
        return True
    return len(question.words) <= 2 * _TWICE_SHORT and any(name in used for name in told if name != "now")


def leads_in_facts(state: State, question: Question, rule: str) -> bool:
    """Whether a message leads in a date, a number or a way ("and if some are posted Dec 9?") that the last rule, or this one, takes."""
    used = {*(RULES[state.rule].facts if state.rule else ()), *RULES[rule].facts}
    told = [
        name
        for name, each in question.facts.items()
        if name in ("methods", "held_by") or (isinstance(each, _MEASURED) and not isinstance(each, bool))
    ]
    leads = (
        _CONNECTIVE.match(question.text.lstrip(" .,"))
        or _PRONOUN.search(question.text)
        or _INSTEAD.search(question.text)
    )
    return bool(leads) and any(name in used for name in told if name not in FRESH)


_INSTEAD: Final = re.compile(r"\b(?:instead|same (?:time|day|place|way)|as well)\b", re.IGNORECASE)
_TWICE_SHORT: Final = 14


def only_facts(question: Question) -> bool:
    """Whether a message has no word but those for persons, numbers, dates and ways ("how about 3 directors of 7?")."""
    return all(each in _NOTHING_NEW or each[:1].isdigit() for each in question.words)


_QUANTIFIER: Final = re.compile(
    r"\W*(?:(?:and|but|so|what about|how about|for|really)\W+)*(?:all|both|any|each|one|some|most|none|every ?one|every ?body|any ?one|any ?body|no ?one|no ?body)(?: of (?:them|those|these|us|it))?\W*",
    re.IGNORECASE,
)


def says_something(question: Question) -> bool:
    """Whether a message asks, goes on, or brings a fact; "hm, interesting" does none of these."""
    facts = any(name not in FRESH for name in question.facts) or bool(find_numbers(question.text))
    meant = facts or question.bare_number is not None or bool(_QUANTIFIER.fullmatch(question.text))
    return meant or question.polar or question.wh or bool(_CONNECTIVE.match(question.text.lstrip(" .,")))


def body_of(state: State) -> Body | None:
    """The body that the conversation is about, by its last rule; before any rule, by the event that was told."""
    if state.rule is None:
        return state.facts.get("body")
    area = (state.rule or "").split(".")[0]
    if area == "directors" and state.facts.get("actor") is Role.STOCKHOLDER:
        return Body.STOCKHOLDERS
    bodies = {"shareholders": Body.STOCKHOLDERS, "board": Body.BOARD, "directors": Body.BOARD}
    return {**bodies, "committees": Body.COMMITTEE}.get(area)


ASKED_OF: Final = {
    "shareholders.notice.time": "notice_at",
    "board.special_meeting.notice": "notice_at",
    "board.regular_meeting.resolution": "notice_at",
    "shareholders.record_date.meeting": "record_date",
    "shareholders.record_date.dividend": "record_date",
    "shareholders.nomination.window": "delivered_at",
    "shareholders.nomination.recommendation": "delivered_at",
    "shareholders.list.ready": "delivered_at",
    "shareholders.adjournment.notice": "adjourned_to",
    "board.adjournment.notice": "adjourned_to",
}
"""The fact that a lone date is ("would the 17th do?") where the day of the event is known."""
WOULD_DO: Final = re.compile(
    r"^(?!.*\b(?:meeting|mtg|meet|hold|held|agm)\b).*\b(?:do|work|ok|okay|fine|good|late|early|soon|in time|enough|suffice|all right|alright)\b",
    re.IGNORECASE | re.DOTALL,
)
SO_MANY: Final = (
    *("shares_signed", "shares_asking", "shares_in_favor", "shares_present"),
    *("signed", "asking", "in_favor", "present"),
)
