"""Messages that ask the last rule anew of other counts: so many more, one who joins, the number alone, if it is enough."""

from collections.abc import Sequence
from typing import Final

from bot.form_of_follow_ups import CONNECTIVE, COUNTING, PRONOUN, SO_MANY, TWICE_SHORT, is_brief
from bot.state import State
from bot.understand import patterns as re
from bot.understand.counts_in_words import ORDINALS
from bot.understand.numbers import find_numbers
from bot.understand.question import Question
from bot.understand.treasury import set_apart
from rules.registry import RULES

JOINS: Final = re.compile(
    r"\b(?-i:[A-Z][a-z]+) (?:has |have |is |just |now |finally |also |then )*(?:joined|joins|joining|dialed in|dials in|called in|showed up|shows up|walked in|walks in|arrived|arrives|came in|made it)\b|"
    r"\b(?:another|one more)(?: (?:director|member|one|person))? (?:has |is |just |now )*(?:joined|joins|dialed in|dials in|called in|calls in|showed up|shows up|walked in|walks in|arrived|arrives|came|comes)\b",
    re.IGNORECASE,
)
"""One who comes to those who are there."""
JOINS_WITH: Final = re.compile(
    r"\b(?:another|an?other|a (?:second|third|fourth|further|new|fellow)|one more|an additional|the other|some|two|three|(?:his|her|my|our|their|the) [a-z]+|[A-Z][a-z]+)\b[^?.;]{0,40}?"
    r"(?:\b(?:with|holding|owning|who (?:has|owns|holds)|has|holds|owns|of)\b|,)(?: (?:about|another|just|only|exactly|some|a further))* (?P<n>\d[\d,.]*[mk]?)\b(?! ?(?:%|percent|days|hours|votes))[^?.;]{0,30}?"
    r"\b(?:join(?:s|ed|ing)?|sign(?:s|ed|ing)?|team(?:s|ed|ing)? up|com(?:es|e|ing) (?:in|on board|aboard|along)|add(?:s|ed|ing)?|throw(?:s|n)? in|get(?:s)? on board|back(?:s|ed|ing)?|support(?:s|ed|ing)?)\b"
    r"|\b(?:join(?:s|ed)?|team(?:s|ed)? up|sign(?:s|ed)? (?:it |on )?(?:too|as well|also|with us))\b[^?.;]{0,40}?\b(?:with|holding|owning|has|holds|owns|bring(?:s|ing)?|adding)\b(?: (?:about|another|just|only|exactly|his|her|their))* (?P<m>\d[\d,.]*[mk]?)\b(?! ?(?:%|percent|days|hours|votes))",
    re.IGNORECASE,
)
"""Another holder with so many shares who comes to those who ask or sign ("another with 100,000 joins us")."""
THEIR_SHARES: Final = ("shares_asking", "shares_signed")
"""What the shares of those who ask or sign are told as."""
_HOW_MANY_VOTES: Final = re.compile(
    r"[^?;]{0,60}\d[^?;]{0,60}, (?:how many (?:votes|of (?:them|us)|directors|shares|signatures)(?: then| now| (?:must|have to|need to) (?:vote|agree|sign))?|what(?:'s|s| is) the (?:magic )?number)(?: then| now)?\W*|"
    r"\W*(?:(?:and|so|then|ok)\W+)*what(?:'s| is| would be) the (?:magic |exact |minimum |right |smallest )?number\W*|"
    r"\W*(?:(?:and|so|then|ok)\W+)*how many (?:votes|directors|of (?:us|them)|shares)(?: then)?,? (?:we(?:'ve| have)(?: got)?|we got|there are|with|out of|if we(?:'ve| have)(?: got)?) \d[^?;.]{0,50}\W*|"
    r"\W*(?:(?:and|so|then|ok|with|if|by)\W+)*(?:\d[\d,]*|\w+)? ?(?:seats?|directors?|shares)?\W*how many(?: (?:votes?|directors?|shares|of (?:them|us|those(?: [\w,.]+)?|the [\w,.]+)(?: directors| holders)?))?"
    r"(?: (?:does|do|would|will) (?:it|that|this|we) (?:take|need)| (?:is|are) (?:needed|required)| (?:must|have to|need to|has to) (?:vote(?: for)?|agree(?: to)?|sign|ask|favou?r|back|support|want|approve)(?: (?:it|that|this|him|her|them|the (?:person|candidate|replacement|successor|new (?:one|director)|move|plan|deal|change)))?| needed| required)?"
    r"(?:,? (?:(?:with|if) (?:there are |we have )?[\w,.]+(?: \w+){0,7}|(?:we have|there are|out of|of) [\w,.]+(?: \w+){0,3}|\d[\d,.]*[mk]?(?: million)?(?: voting)? (?:shares|directors|seats|members)(?: (?:outstanding|in office|present|out|there))?))?(?: in the committee)?\W*",
    re.IGNORECASE,
)
"""A question for the number alone, on the matter of before."""


def brings_shares(state: State, question: Question) -> bool:
    """Whether another holder comes with so many shares to those of before, who asked or signed."""
    before = any(isinstance(state.facts.get(name), int) for name in THEIR_SHARES)
    return before and JOINS_WITH.search(question.text) is not None


def tells_of_it(state: State, question: Question) -> bool:
    """Whether a message tells of somebody or something said before what the last rule counts ("two voted for him")."""
    used = RULES[state.rule].facts if state.rule else ()
    told = [name for name, each in question.facts.items() if isinstance(each, int) and not isinstance(each, bool)]
    if tells_other_votes(question, used) or _GOES_ON.search(question.text):
        return False
    return bool(PRONOUN.search(question.text)) and any(name in used and name in SO_MANY for name in told)


_GOES_ON: Final = re.compile(
    r"\b(?:can|may|could|must|should) (?:they|those|we|the rest|those \w+)\b[^?]{0,20}\b(?:adjourn|put (?:it|the meeting|this) off|put the \w+ off|postpone|break (?:it )?off|push|carry on|go on|continue|keep going)\b",
    re.IGNORECASE,
)
"""What those who are there may do, and not whether they are enough."""


_NUMBER: Final = (
    r"(?:\d[\d,.]*[mk]?(?: million| thousand)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen)"
)
_SO_MANY_OF: Final = (
    rf"{_NUMBER}(?: (?:voting|common|capital|of (?:them|those|us|the)|total))*(?: (?:shares?|stock|directors?|seats?|members?|board members?))?(?: (?:are|is|were|of us|of them|that are))?"
    r"(?: (?:outstanding|issued|out|in all|in total|total|altogether|entitled to vote|in office|present|here|there|represented|in person|by proxy|on the board|filled|empty|vacant|at the meeting|left|came|showed up|turned up|and|now))*"
)
_ONLY_COUNTS: Final = re.compile(
    rf"^\W*(?:(?:and|so|but|ok|well|say|um|it'?s|we have|we've got|there are|about|around|roughly|a total of|only|just)\W+)*{_SO_MANY_OF}(?:(?:,|,? (?:and|plus|with|of which|of them))+ {_SO_MANY_OF})*\W*$",
    re.IGNORECASE,
)
"""Nothing but how many there are ("1.4 million in person and 200k by proxy")."""


def tells_counts_alone(state: State, question: Question) -> bool:
    """Whether a message tells nothing but counts that the last rule takes."""
    used = RULES[state.rule].facts if state.rule else ()
    told = any(name in used and isinstance(question.facts.get(name), int) for name in (*COUNTING, *SO_MANY))
    return told and not question.wh and _ONLY_COUNTS.fullmatch(question.text) is not None


def leaves_whole_open(state: State, question: Question) -> bool:
    """Whether a message tells a part of what was told before ("we got 580,000 for and 300,000 against. passed?")."""
    told = question.facts
    part = any(name in told for name in SO_MANY if name not in ("present", "shares_present", "asking"))
    whole = any(name in told for name in (*COUNTING, "present", "shares_cast"))
    known = any(state.facts.get(name) is not None for name in (*COUNTING, "present"))
    return question.best.rule == state.rule and part and known and not whole


def refers_to_count(state: State, question: Question) -> bool:
    """Whether a message speaks of so many who were counted before ("how many of the three must say yes?")."""
    known = {each for name, each in state.facts.items() if name in (*COUNTING, *SO_MANY) and isinstance(each, int)}
    numbers = find_numbers(question.text)
    return any(each.value in known and _THE.search(question.text[: each.start]) for each in numbers)


_THE: Final = re.compile(r"\b(?:of )?(?:the|those|these) $", re.IGNORECASE)


def tells_other_votes(question: Question, used: Sequence[str]) -> bool:
    """Whether a message tells how many voted for something, of which the last rule makes nothing."""
    votes = [name for name in ("in_favor", "shares_in_favor") if question.facts.get(name) is not None]
    return bool(votes) and not any(name in used for name in votes)


def tells_number(state: State, question: Question) -> bool:
    """Whether a brief message leads in a bare number, where the last rule counts ("and if they get to 2.5 million?")."""
    used = RULES[state.rule].facts if state.rule else ()
    counts = any(name in used for name in (*COUNTING, *SO_MANY))
    brief = len(question.text.split()) <= TWICE_SHORT and bool(CONNECTIVE.match(question.text.lstrip(" .,")))
    return counts and brief and question.bare_number is not None


def asks_if_enough(state: State, question: Question) -> bool:
    """Whether a message tells how many there are and asks if that is enough, where the last rule counts them."""
    used = RULES[state.rule].facts if state.rule else ()
    told = any(name in used and isinstance(question.facts.get(name), int) for name in SO_MANY)
    of_a_vote = (state.rule or "").endswith(".adjournment") and question.best.rule.endswith(".vote")
    if of_a_vote or tells_other_votes(question, used):
        return False
    bare = question.bare_number is not None and any(name in used for name in SO_MANY)
    known = max((each for name in COUNTING if isinstance(each := state.facts.get(name), int)), default=0)
    quorum = bare and (question.bare_number or 0) < known and bool(_A_QUORUM.search(question.text))
    return quorum or ((told or bare) and bool(_IS_IT_ENOUGH.search(question.text)))


_A_QUORUM: Final = re.compile(r"[.?!,;] *(?:a )?quorum\W*$", re.IGNORECASE)
_IS_IT_ENOUGH: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then)\W+)*(?:is|are|do|does|would|will) (?:just |only )?(?:\d[\d,.]*[mk]?|two|three|four|five|six|seven|eight|nine|ten) [^?.;]{0,40}\b(?:do|enough|suffice|sufficient|cut it|carry it)(?: (?:it|for (?:that|this|it)))?\W*$|"
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
    return rank_of(match["n"]) - 1 in known


def last_one_signs(state: State, question: Question) -> bool:
    """Whether the one whose signature was lacking signs after all ("he's back on Friday and will sign")."""
    wholes = ("directors", "in_office", "members", "stockholders_count")
    whole = next((state.facts[name] for name in wholes if state.facts.get(name)), None)
    lacks_one = isinstance(whole, int) and state.facts.get("signed") == whole - 1
    return lacks_one and bool(_SIGNS_AFTER_ALL.search(question.text))


_SIGNS_AFTER_ALL: Final = re.compile(
    r"\b(?:he|she|that one|(?:the|our) (?:last|missing|other|absent|final|\d+(?:st|nd|rd|th))(?: one| director| guy)?|(?:number|no\.?|#) ?\d{1,2})(?:'ll|'s)?\b(?![^?]{0,60}\b(?:n't|not|never|refus\w+)\b)[^?]{0,60}\b(?:sign|signs|signed|consents?|consented)\b",
    re.IGNORECASE,
)


def rank_of(word: str) -> int:
    """The number that an ordinal stands for ("fifth", "5th")."""
    return int(word[0]) if word[0].isdigit() else ORDINALS[word.lower()]


WITHOUT_PROXIES: Final = re.compile(
    r"\b(?:(?:without|minus|leaving out|not counting|ignoring|if we (?:toss|drop|ignore)) (?:the |those |any )?prox(?:y|ies)|prox(?:y|ies) (?:had not|hadn't|have not|haven't|did not|didn't|do not|don't|were not|weren't|are not|aren't|hadnt|didnt) (?:\w+ )?(?:shown?|come|came|count|counted|there|arrive|arrived|in|turn\w*|valid|good|good enough))\b",
    re.IGNORECASE,
)


def leaves_out_proxies(state: State, question: Question) -> bool:
    """Whether the shares that came by proxy are to be left out of those counted before ("what if the proxies hadn't shown?")."""
    return "shares_in_person" in state.facts and bool(WITHOUT_PROXIES.search(question.text))


_NO_VOTE: Final = re.compile(
    r"\s*(?:(?:of (?:them|those|these|the \w+|our \w+)|shares|more|are|is|being|actually) )*(?:(?:carry|carries|have|has|had|get|gets|come with) no (?:votes?|voting)|non-?voting|(?:can't|cannot|can not|don't|do not) vote)\b",
    re.IGNORECASE,
)


def without_votes(question: Question, in_all: int) -> int | None:
    """How many of the shares in all told before have no vote ("300,000 of those carry no vote"); None if none is said to.

    Those in the treasury are among them: the corporation has no vote on its own shares.
    """
    numbers = find_numbers(question.text)
    held = set_apart(question.text, numbers, in_all)
    if held is not None and held.shares:
        return held.shares
    return next((int(each.value) for each in numbers if _NO_VOTE.match(question.text[each.end :])), None)


def leaves_out_nonvoting(state: State, question: Question) -> bool:
    """Whether some of the shares told before are said to have no vote, where the last rule counts all that have one."""
    used = RULES[state.rule].facts if state.rule else ()
    in_all = state.facts.get("shares_outstanding")
    known = "shares_outstanding" in used and "shares_outstanding" not in question.facts
    return known and isinstance(in_all, int) and without_votes(question, in_all) is not None


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
        isinstance(state.facts.get(name), int) for name in (*COUNTING, *SO_MANY) if name in used
    )


_IT_IS: Final = re.compile(
    r"\b(?:we're|we are|leaves us (?:with|at)|it's|it is|it was|that's|that is|makes? (?:it|that)|(?:is|was) (?:really|actually)|actually|should (?:be|have been)|meant|not \d[\d,]*)\b[^.?!;]{0,25}\d",
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


MEASURES: Final = ("needed", "votes_for_each", "votes")
"""What an answer computes, that may stay or change with what is told next."""


def asks_if_the_same(state: State, question: Question) -> bool:
    """Whether a message tells a circumstance and asks if the number of before stays ("two seats are empty. still the same number?")."""
    if state.rule is not None and (SAME_DAYS.search(question.text) or OTHER_DAYS.search(question.text)):
        return True
    return (
        state.rule is not None
        and any(isinstance(state.found.get(name), int) for name in MEASURES)
        and bool(THE_SAME.search(question.text) or MOVES.search(question.text))
    )


THE_SAME: Final = re.compile(
    r"\b(?:(?:is (?:it|that|the (?:number|quorum|answer)) )?still (?:the )?(?:same|\d+|that)(?: (?:number|quorum|count|answer|figure|majority|vote))?|(?:is (?:it|that) )?(?:the )?same (?:number|quorum|count|answer|figure)(?: then| still)?)\W*$"
    r"|^\W*(?:(?:and|but|so|ok|is it|is that|would it be|would that be|still)\W+)*(?:the |that )?same (?:number|quorum|count|answer|figure)(?: of (?:votes|shares|directors|signatures))? (?:even )?(?:if|with|when|where|once)\b",
    re.IGNORECASE,
)


SAME_DAYS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|is it|is that|would it be|does that give)\W+)*(?:the |that )?same (?:first |last |latest |earliest )?(?:window|dates?|days?|deadlines?|period|timing|timeline)\b(?: \w+){0,3}? (?:if|for|when|with|at|in)\b|^\W*(?:(?:and|but|so|ok)\W+)*(?:is|are|would|will) (?:the|that|this|those|these) (?:window|dates?|days?|deadlines?|period|timing|timeline) (?:be |stay |also |then )*(?:identical|the same|unchanged)\b",
    re.IGNORECASE,
)
"""Whether the days of the last answer hold in another case ("same window if it was a special meeting?")."""
OTHER_DAYS: Final = re.compile(
    r"\b(?:does|would|will|do|did) (?:the|that|this|those|these|our) (?:first |last |latest |earliest )?(?:window|dates?|days?|deadlines?|period|timing|timeline) (?:then |also )?(?:move|change|differ|shift|be (?:different|another|other))\b|\b(?:is|are|would|will) (?:it|that|they|there|the \w+) (?:be |then )*(?:a |an )?(?:different|another|other) (?:first |last |latest |earliest )?(?:window|dates?|days?|deadlines?|period)\b(?: \w+){0,3}? (?:if|for|when|with|by|in|at)\b",
    re.IGNORECASE,
)
"""Whether the days of the last answer are others in another case ("does the last day move if we hand it over?")."""
MOVES: Final = re.compile(
    r"\b(?:does|would|will|do|did) (?:it|that|this|they|(?:the|that|this) (?:number|quorum|vote|answer|majority|threshold|count|bar|figure)) (?:then |also |still )?"
    r"(?:(?P<down>drop|fall(?! (?:to|on|upon|under)\b)|shrink|go down|sink|decrease|get (?:smaller|lower|easier))|(?P<up>rise|grow|go up|climb|increase|get (?:larger|bigger|higher|harder))|(?P<either>change|differ|move))\b"
    r"|\b(?P<differs>(?:a )?(?:different|another) (?:number|quorum|answer|count|threshold|majority|vote))(?: now| then| needed)?\W*$",
    re.IGNORECASE,
)
"""Whether the number of before gets smaller or larger once something is told."""


def joins_in(state: State, question: Question) -> bool:
    """Whether somebody joins those who asked or signed before ("and if Raj asks together with me?")."""
    used = RULES[state.rule].facts if state.rule else ()
    counts = "asking" in used or any(name in used for name in PARTS)
    brief = len(question.text.split()) <= TWICE_SHORT
    return counts and not question.wh and brief and bool(TOGETHER.search(question.text))


PARTS: Final = ("asking_fraction", "signed_fraction", "in_favor_fraction", "present_fraction")
MORE: Final = re.compile(
    r"\b(?:(?P<n>\d[\d,]*|one|two|three|four|five) (?:(?:shares?|votes?|directors?|holders?|members?|signatures?) )?more|the (?:last|remaining|other|missing) (?P<o>\d[\d,]*|one|two|three|four|five)\b(?=[^.?!;]{0,40}\b(?:too|also|as well|now|finally)\b)|(?:another|a further|an additional|an extra) (?P<m>\d[\d,]*|two|three|four|five)\b(?! ?(?:%|percent|days?|hours?|weeks?|months?|years?)))",
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
    r"\b(?:(?-i:[A-Z][a-z]+)(?: (?-i:[A-Z][a-z]+))?(?:, [^,?.;]{3,40},)?|(?:one|an?|another|my|his|her|their|the|our)(?: [\w'%-]+){1,7}?) (?:also |would |will |could |might |may |is going to )?"
    r"(?:asks?|joins?|joined|signs?|signed|agrees?|teams? up|comes? along|came along|chips? in|adds? (?:his|hers|theirs))(?: \w+){0,3}? (?:me|him|her|hers|them|us|in|too|as well|the (?:director|officer|(?:stock|share)holder|president|secretary|treasurer))\b|"
    r"\b(?:together|along) with (?:me|him|her|them|(?:one|a|an|another|my|a second)(?: other| fellow)? (?:colleague|director|co-?director|board member|holder|(?:share|stock)holder))\b",
    re.IGNORECASE,
)
"""Somebody does the same as one who was told before."""
_BY_RANK: Final = re.compile(
    rf"(?:^\W*(?:and |now )?|\b(?:a|the|our) )(?P<n>{'|'.join(ORDINALS)}|\d(?:st|nd|rd|th))\b", re.IGNORECASE
)


def tells_of_signing(state: State, question: Question) -> bool:
    """Whether a message tells how many have signed, where the last rule counts signatures ("now all six have signed")."""
    used = RULES[state.rule].facts if state.rule else ()
    told = any(name in used and question.facts.get(name) for name in _SIGNED)
    rest = "signed_fraction" in used and question.facts.get("signed_fraction") and _THE_REST.search(question.text)
    return not question.wh and bool(told or rest)


_THE_REST: Final = re.compile(
    r"\b(?:the|that|our|those) (?:other|remaining|last|missing|final|outstanding) \d[\d.]* ?(?:%|percent)",
    re.IGNORECASE,
)
"""The part that was lacking."""
_SIGNED: Final = ("signed", "shares_signed")


def asks_number(state: State, question: Question) -> bool:
    """Whether a message asks only how many it takes, where the last rule counts ("nine seats. how many votes?")."""
    used = RULES[state.rule].facts if state.rule else ()
    text = question.text
    asks = (
        asks_of_whole(state, question)
        or _HOW_MANY_VOTES.fullmatch(text)
        or _SO_MANY_NEEDED.search(text)
        or _WOULD_HAVE_NEEDED.search(text)
    )
    return any(name in used for name in COUNTING) and bool(asks)


def asks_of_whole(state: State, question: Question) -> bool:
    """Whether a message asks how many votes the matter of before takes, and tells of how many."""
    return (state.rule or "").startswith(_DECIDED_BY_VOTES) and _HOW_MANY_OF_WHOLE.fullmatch(question.text) is not None


_DECIDED_BY_VOTES: Final = (
    *("directors.removal", "directors.vacancy", "directors.number", "officers.removal", "officers.delegation"),
    *("committees.changes", "committees.designation"),
)
"""Rules on what somebody decides by so many votes."""
_HOW_MANY_OF_WHOLE: Final = re.compile(
    r"\W*(?:(?:and|so|then|ok|but)\W+)*(?:how many|number of) (?:(?:board|directors?'?|(?:share|stock)holders?') )?(?:votes?|shares|directors|of (?:us|them)|yes(?:es)?(?: votes)?)(?: (?:then|now|needed|exactly))?"
    r"(?: (?:would|does|do|will|must|have to|need to|is|are|should) [^?,.;:\d]{2,30})?(?:\? *|[,;:.] *| - | )(?:if |with |when |given )?"
    rf"(?=[^?]*\b{_NUMBER}\b)(?![^?]*\b(?:quorum|candidates?|nominees?|cumulat\w+|amend\w*|bylaws?)\b)"
    r"(?!(?:and )?(?:who|what|when|how|can|may|must)\b)[^?]{3,90}\W*",
    re.IGNORECASE,
)
"""How many votes the matter of before takes, with the whole told behind ("how many votes, 800,000 shares outstanding")."""


def asks_what_it_took(question: Question) -> bool:
    """Whether a message asks how many the vote that was told before would have needed, and tells no other votes."""
    told = any(question.facts.get(name) is not None for name in SO_MANY)
    return not told and bool(_WOULD_HAVE_NEEDED.search(question.text))


_WOULD_HAVE_NEEDED: Final = re.compile(
    r"^[^?.;]{0,15}\b(?:how (?:many|much)|what (?:number|count|total))\b[^?.;]{0,25}?\b(?:would|should|did|must|does|do) "
    r"(?:(?:it|that|this|they|we|he|she)(?: one| resolution| motion| matter)?|the (?:resolution|motion|matter|proposal)) (?:\w+ )?(?:have )?(?:need|needed|take|taken|require|required|wanted|had to (?:get|have))\b"
    r"|^[^?.;]{0,15}\bhow many\b[^?.;]{0,25}?\b(?:would|should) have (?:been (?:enough|needed|required|necessary)|carried (?:it|that)|passed it|done it|sufficed|won it|made it)\b",
    re.IGNORECASE,
)
"""The number alone is asked for of a vote that was told before ("how many yes would it have needed?")."""
_SO_MANY_NEEDED: Final = re.compile(
    r"\b(?:smallest|least|minimum|lowest|fewest)\b[^?.;]{0,25}\b(?:number|holding|stake|block|group|shares?|votes|directors|signatures|count)\b[^?.;]{0,30}\b(?:do(?: it)?|suffices?|enough|needed|works?|required|takes?|swing it)\b|\bhow many (?:votes|signatures|shares|directors|of (?:us|them)) (?:is|are|would) (?:that|it|those)\b(?! (?:have|need))|\b(?:what number of|how many) \w+ (?:would|do|does|must|will) (?:that|this|such a) (?:group|bunch|crowd|lot)\b|[.,;:] *(?:so |and |then )?(?:how many(?: (?:signatures|votes|consents|shares|directors|of (?:them|us|those)))?(?: do we| does (?:it|that)| would (?:we|it)| are| is)? ?(?:need|take|needed|required|that|that be|(?:must|have to|need to|has to|got to|gotta) (?:sign|vote(?: for)?|agree(?: to)?|back|support|approve|favou?r|want)(?: (?:it|that|this|them))?)?|"
    r"(?:signatures|votes|consents) (?:for|from|of) how many(?: \w+){0,4}|(?:votes?|signatures?|shares?|consents?) (?:needed|required|to (?:pass|carry)))\W*$"
    r"|^\W*(?:(?:and|so|ok|then)\W+)*(?:votes?|shares?|signatures?) (?:needed|required) (?:if|with|when|for|at)\b",
    re.IGNORECASE,
)
"""The number alone is asked for behind what is told ("9 seats, ordinary matter. votes needed?")."""
