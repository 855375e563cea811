"""The form of a message that goes on from another: brief, elliptical, only facts, or a question of its own."""

from fractions import Fraction
from typing import Final

from bot.understand import patterns as re
from bot.understand.numbers import find_numbers
from bot.understand.question import Question
from rules.days import When
from rules.terms import Span

FRESH: Final = ("now", "polar", "negated", "only_these", "theirs_alone", "needed", "asks_date", "wh", "claimed")
"""Facts of the words of one message alone."""
MEASURED: Final = (When, int, Fraction, Span)
CONNECTIVE: Final = re.compile(
    r"(?:and|but|or|back to|returning to|as for|(?:the )?other way|conversely|vice versa|what about|how about|what if|what's about|k|ok|okay|cool|great|lol|thanks|so|then|same|fine|say|still|now|suppose|if|even|by|with|without|for|"
    r"the \d+|on the|at|h+m+|u+[hm]+|alright|right|also|plus|only|yes|no)\b",
    re.IGNORECASE,
)
PRONOUN: Final = re.compile(
    r"\b(?:he|she|it|they|them|him|her|his|their|those|these|both|(?:the|that|this) same|that one|(?:that|this) (?:notice|letter|mailing|consent|proxy|certificate|bond)|one of them|of them|of those|there|the (?:job|post|position|replacement|successor))\b",
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
SHORT: Final = 7
A_FEW: Final = 3


def is_whole(question: Question) -> bool:
    """Whether a message is a question of its own, which leans on nothing said before."""
    text = question.text.lstrip(" .,")
    leans = CONNECTIVE.match(text) or PRONOUN.search(text) or is_elliptical(question)
    return (question.polar or question.wh) and not leans


def supposes(question: Question) -> bool:
    """Whether a message supposes something, with or without its question mark ("what if we wait a month")."""
    return bool(_WHAT_IF.match(question.text)) or not question.wh


_WHAT_IF: Final = re.compile(r"^\W*(?:(?:and|but|ok|so|hm+|well)\W+)*(?:what|how about) if\b", re.IGNORECASE)


def is_elliptical(question: Question) -> bool:
    """Whether a message changes facts alone ("what about by mail?"), with no predicate of its own."""
    text = question.text.strip()
    if _OWN_PREDICATE.search(text):
        return False
    if len(text.split()) <= A_FEW or (len(text.split()) <= SHORT and _INSTEAD_ALONE.search(text)):
        return True
    if len(question.moments) == 1 and _A_DAY_AND_REMARK.fullmatch(text):
        return True
    if question.wh and len(text.split()) > SHORT:
        return False
    if len(text.split()) <= SHORT and len(question.moments) == 1 and WOULD_DO.search(text):
        return True
    return bool(_CHANGED.match(text)) and not (
        question.polar
        and not re.match(
            r"(?:and |but )?(?:(?:what|even)? ?if|still|with)\b|.*\bdo(?:es)? (?:that|this|it) change\b",
            text,
            re.IGNORECASE,
        )
    )


_A_DAY_AND_REMARK: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|ok|then|what about|how about|what if|say)\W+)*(?:it'?s )?(?:on |to |for )?(?:the )?[\w/]+(?:,? [\w/]+){0,3}"
    r"\s*[?,;.(-]+\s*(?:but |and )?(?:that(?:'s| is| would be| was)|it(?:'s| is)|which is|being) (?:an? |the |also |really |only )*(?:[\w']+ ?){1,4}\W*",
    re.IGNORECASE,
)
"""A day, and behind it what kind of day that is ("and the 10th? that's a Sunday")."""
_INSTEAD_ALONE: Final = re.compile(
    r"^(?!.*\b(?:can|may|must|do|does|is|are|will|would|could)\b).*\binstead\b", re.IGNORECASE
)
"""So few words with "instead" and no verb change one thing."""


def is_brief(question: Question) -> bool:
    """Whether a message is so short that what it is about was said before."""
    return sum(each not in _INTERJECTIONS for each in question.words) <= SHORT


_INTERJECTIONS: Final = frozenset(
    ("ugh", "ok", "okay", "hm", "hmm", "argh", "oh", "ah", "well", "then", "thanks", "alright")
)
_NO_NEWS = (
    "and or but what how about if ok okay so then now say suppose a an the of out by for on in at to with "
    "only just even we i they you it them those these this that one two three four five six seven eight "
    "nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty has have had is are was were there would be do does director directors holder holders "
    "shareholder shareholders stockholder stockholders share shares member members board president "
    "secretary treasurer ceo chairman chair vice owner percent company us our not all both instead same "
    "thing works work ondate timespan mail phone telephone fax facsimile email telegram letter courier "
    "messenger hand post way via using seat seats empty vacant open currently right outstanding voting "
    "issued cfo coo vp officer officers controller assistant counsel count counts counted included "
    "allowed together itself themselves alone sorry actually wait correction oops mean meant hmm well "
    "alright right also too make made move moved again still"
)
_NOTHING_NEW: Final = frozenset(_NO_NEWS.split())
"""Words of a message that changes facts and asks nothing else."""
COUNTING: Final = ("seats", "directors", "in_office", "shares_outstanding", "shares_present", "members", "present")
TWICE_SHORT: Final = 14


def only_facts(question: Question) -> bool:
    """Whether a message has no word but those for persons, numbers, dates and ways ("how about 3 directors of 7?")."""
    told = all(each in _NOTHING_NEW or each[:1].isdigit() for each in question.words)
    return told or SO_MANY_THERE.fullmatch(question.text) is not None


SO_MANY_THERE: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|with|only|just|say|we had|there (?:were|are))\W+)*[\d,]+ (?:\w+ ){0,2}?(?:(?:present|there|here|came|come|attend(?:ed|ing)?|show(?:ed|ing)? up)(?: at the (?:meeting|mtg))?|(?:at the|in the) (?:meeting|mtg|room))\W*",
    re.IGNORECASE,
)
"""How many are there, and nothing else ("6 at the meeting")."""
_QUANTIFIER: Final = re.compile(
    r"\W*(?:(?:and|but|so|what about|how about|for|really)\W+)*(?:all|both|any|each|one|some|most|none|every ?one|every ?body|any ?one|any ?body|no ?one|no ?body)(?: of (?:them|those|these|us|it))?\W*",
    re.IGNORECASE,
)


def says_something(question: Question) -> bool:
    """Whether a message asks, goes on, or brings a fact; "hm, interesting" does none of these."""
    facts = any(name not in FRESH for name in question.facts) or bool(find_numbers(question.text))
    meant = facts or question.bare_number is not None or bool(_QUANTIFIER.fullmatch(question.text))
    return meant or question.polar or question.wh or bool(CONNECTIVE.match(question.text.lstrip(" .,")))


ASKED_OF: Final = {
    "shareholders.notice.time": "notice_at",
    "board.special_meeting.notice": "notice_at",
    "board.regular_meeting.resolution": "notice_at",
    "shareholders.record_date.meeting": "record_date",
    "shareholders.record_date.dividend": "record_date",
    "shareholders.record_date.consent": "record_date",
    "shareholders.nomination.window": "delivered_at",
    "shareholders.nomination.recommendation": "delivered_at",
    "shareholders.list.ready": "delivered_at",
    "shareholders.adjournment.notice": "adjourned_to",
    "board.adjournment.notice": "adjourned_to",
}
"""The fact that a lone date is ("would the 17th do?") where the day of the event is known."""
WOULD_DO: Final = re.compile(
    r"^(?!.*\b(?:meeting|mtg|meet|hold|held|agm)\b).*\b(?:do|works?|ok|okay|fine|good|late|early|soon|in time|on time|timely|enough|suffice|all right|alright|permissible|permitted|allowed|possible|acceptable|valid|legal|lawful|proper)\b",
    re.IGNORECASE | re.DOTALL,
)
AS_THE_DATE: Final = re.compile(
    r"\b(?:as|for|being) (?:the|that|our|its|a) (?:record )?(?:date|day)\b(?! of)", re.IGNORECASE
)
"""A day is put in the place of the one that is asked about ("what about last Friday as the date?")."""
SO_MANY: Final = (
    *("shares_signed", "shares_asking", "shares_in_favor", "shares_present"),
    *("signed", "asking", "in_favor", "present"),
)
THE_SAME_FOR: Final = re.compile(
    r"\W*(?:(?:and|but|so|is it|is that|would it be|the)\W+)*same (?:thing |rule |answer )?(?:for|with)\b",
    re.IGNORECASE,
)
"""The act of before, by the same body, upon somebody else ("same for an officer?")."""
PERSON: Final = re.compile(
    r"\b(?:he|she|him|her|his|hers|the (?:new|next) (?:one|guy|person)|the (?:replacement|successor|newcomer))\b",
    re.IGNORECASE,
)
"""One who holds the office that was named before."""


AT_ANOTHER: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|what about|how about|then|now)\W+)*(?:at|for|with|in|under|by) the company(?:'s)?(?: by-?laws)?[,:?]? *"
    r"(?:(?:no|with|without|also|even|same|both|still)\b[^?.;]{0,40}"
    r"|(?:can|could|may|might|do|does|is|are|must|would|will) [^?.;]{2,40}\b(?:fill|remove|call|approve|make|change|fix|fire|sign|amend|adopt|do|dismiss|decide)s? (?:it|that|them|him|her|one|so|this|the seat)(?: too| as well| alone| also)?)\W*",
    re.IGNORECASE,
)
"""The last question, put to another corporation with a word on how ("and at Surge, can the board fill it?")."""
