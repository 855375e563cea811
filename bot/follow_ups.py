"""Messages that go on from the one before: whether one does, and what it asks of the matter of before."""

from functools import lru_cache
from typing import Final

from bot.corrected import changes_part, puts_right
from bot.counts_anew import (
    JOINS,
    adds_to_count,
    asks_if_enough,
    asks_if_the_same,
    asks_number,
    brings_shares,
    corrects_number,
    joins_by_rank,
    joins_in,
    last_one_signs,
    leaves_out_nonvoting,
    leaves_out_proxies,
    leaves_whole_open,
    refers_to_count,
    supposes_part,
    tells_counts_alone,
    tells_of_signing,
)
from bot.days_anew import (
    ADJOURNED,
    FROM_TO,
    asks_day,
    asks_deadline_anew,
    asks_if_day_would_do,
    asks_last_adjournment,
    board_meets_anew,
    days_late,
    moved_to,
    moves_event,
    tells_new_record_date,
)
from bot.form_of_follow_ups import (
    A_FEW,
    ASKED_OF,
    CONNECTIVE,
    FRESH,
    MEASURED,
    PRONOUN,
    SHORT,
    THE_SAME_FOR,
    TWICE_SHORT,
    is_elliptical,
)
from bot.seats_added import seat_added
from bot.state import State
from bot.understand import patterns as re
from bot.understand.asked_form import states
from bot.understand.form import sentences
from bot.understand.question import Question
from rules.days import When
from rules.registry import RULES
from rules.terms import Body, Role

_BY_THE_WAY: Final = ("body", "roles", "meeting", "attended", "in_writing", "not_as_fixed", "purpose")
"""Facts that a message may bring without being about them."""
_AN_OFFICE: Final = 5
"""So few words do no more than name an office ("and what about the treasurer?")."""


def follows(state: State, question: Question) -> bool:
    """Whether a message goes on from the one before."""
    if state.rule is None:
        return False
    text = question.text.lstrip(" .,")
    text = text.replace(" in the committee", "")  # words that the reading added
    short = len(text.split()) <= SHORT
    if tells_only(state, question) or (JOINS.search(question.text) and "present" in state.facts):
        return True
    if brings_shares(state, question) or tells_both_days(state, question):
        return True
    if stays_on(state, question) or leaves_whole_open(state, question) or refers_to_count(state, question):
        return True
    if ".adjournment" in state.rule and len(question.moments) == _TWO_DAYS and FROM_TO.match(text):
        return True
    leads_back = question.refers or short or CONNECTIVE.match(text) or PRONOUN.search(text) or _BACK_TO_IT.search(text)
    return bool(state.waiting or state.offered or leads_back)


def tells_both_days(state: State, question: Question) -> bool:
    """Whether a message tells the day of the notice and that of the meeting, after a question on the time between them."""
    return state.rule in ASKED_OF and {"notice_at", "meeting_at"} <= question.facts.keys()


_TWO_DAYS: Final = 2
_BACK_TO_IT: Final = re.compile(
    r"\bcan (?:i|he|she|they|we) still (?:get|put|have|register|record|enter|note|file|send)\b|"
    r"^\W*(?:(?:and|so|but|ok)\W+)*(?:could|can|may|might|would) (?:that|this|it|one of them) (?:also |even |just )?be (?:an?|the|our|my|some)\b|"
    r"^\W*(?:does|must|should|has|can|may|will|is|could) the (?:notice|letter|mailing) (?:have|need|has|be|really|even|also)\b|"
    r"\bvot\w+\b[^?.;]{0,12}\bto (?:(?:set|put) (?:one|it) up|(?:form|create|designate|establish|abolish|dissolve|disband|remove|fire|elect|fill|do) (?:one|it|that|them|him|her))\b|"
    r"\bhow many votes?\b[^?.;]{0,40}\bto \w+ (?:it|that|this|those|them)(?=\W*(?:[?.;]|$))|"
    r"\b(?:too|as well|also|then|instead|still|either|again|same (?:thing|story|rule|answer|result|deal)(?: (?:there|then|here))?)\W*$|\b(?:for|of|about|with|by) (?:that|this|it)\W*$|\bquorum (?:now|then|still)\W*$|\b(?:how many|how much|what (?:number|vote|part|majority)|which (?:vote|majority))\b[^?.;,]{0,30}\bthen\b|\b(?:sign|execute)s? (?:the|that|this|such an?) (?:instrument|paper|consent|document|form|writing)\b|\b(?:in (?:place|lieu) of|instead of) (?:the|that|it|an?) \w+\W*$",
    re.IGNORECASE,
)
"""The end of a message that is on the matter of before ("would 5, 3 and 3 be fine too?")."""


def only_changes(state: State, question: Question) -> bool:
    """Whether a message does nothing but change facts that the last rule asks for ("but with a new record date?")."""
    if not is_elliptical(question):
        return False
    used = RULES[state.rule].facts if state.rule else ()
    brought = {
        name: each
        for name, each in question.facts.items()
        if name not in FRESH and (each is not False or name == "unanimous")
    }
    measured = [name for name, each in brought.items() if isinstance(each, MEASURED) and not isinstance(each, bool)]
    if len(question.words) <= A_FEW or measured:
        return all(name in used for name in measured)
    named = "roles" in used and brought.get("roles") and len(question.words) <= _AN_OFFICE
    return bool(named) or any(name in used for name in brought if name not in _BY_THE_WAY)


_ON_IT: Final = re.compile(
    r"\W*(?:(?:and|so|then|but|ok)\W+)*(?:who|can|may|could|must|should|does|do) (?:(?:the|our|an?) )?(?:(?:board|directors|(?:share|stock)holders|president|ceo|chairman|secretary|committee|they|we|you|else) )?"
    r"(?:have to |has to |be allowed to )?(?:sets?|fix(?:es)?|decides?|changes?|alters?|do(?:es)?|approves?|makes?) (?:it|that|them|this)(?: then| too| as well| instead| up| alone| again)*\W*",
    re.IGNORECASE,
)
"""Somebody does "it", with the matter said before."""
_AT_A_MEETING: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|even|what about|how about)\W+)*(?:(?:can|could|may|must|does|has|would|should) (?:we |they |the board |it |that |this )?(?:have to )?(?:be )?(?:vote on|do|decide|handle|take up|done|happen|voted on)? ?(?:that|this|it)? ?)?(?:at|in) (?:an? |the |our )?(?:regular|special|annual|ordinary)(?: \w+)? (?:meeting|mtg)\W*",
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
    again = again or leaves_out_proxies(state, question) or leaves_out_nonvoting(state, question)
    again = again or last_one_signs(state, question) or tells_counts_alone(state, question)
    again = again or puts_right(state, question) or changes_part(state, question)
    again = again or seat_added(state, question) is not None
    again = again or moved_to(state, question) or names_another_way(state, question)
    again = again or names_another_officer(state, question)
    again = again or days_late(state, question) is not None
    again = again or tells_new_record_date(state, question) or asks_if_the_same(state, question)
    return (
        again
        or asks_last_adjournment(state, question)
        or asks_deadline_anew(state, question)
        or asks_if_day_would_do(state, question)
        or board_meets_anew(state, question)
        or does_it_for(state, question)
        or same_for_committee(state, question)
        or next_is_away(state, question)
        or another_kind(state, question)
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


def supposes_a_day(text: str) -> bool:
    """Whether something is supposed of a day, which asks how things go then, be it without a question mark."""
    return _SUPPOSED.match(text) is not None


_SUPPOSED: Final = re.compile(
    r"^\W*(?:(?:and|but|ok|so|hm+|well)\W+)*(?:what if|suppose|supposing|imagine)\b", re.IGNORECASE
)


def tells_only(state: State, question: Question) -> bool:
    """Whether a message asks nothing and tells a circumstance that the last rule takes into account."""
    told = _AND_NOW.sub("", question.text)
    if state.rule is None or question.wh or "?" in told or any(map(_ASKS.match, sentences(told)[1:])):
        return False
    if question.moments and supposes_a_day(question.text):
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


_ASKS: Final = re.compile(
    r"\W*(?:(?:so|and|but|then|ok)\W+)*(?:can|could|may|might|must|should|would|will|do|does|did|is|are|was|were|has|have|how|what|who|when|which)\b",
    re.IGNORECASE,
)
"""A sentence that asks, with or without its mark."""
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
    r"\W*(?:(?:and|but|so|now|well|ok|oh|also|then|only|just|hm+|sorry|scratch that|actually|wait|hang on|hold on|oops|correction|turns out|(?:i )?misread (?:it|that)|my (?:mistake|bad)|i was wrong)\W+)*(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?: (?:out )?of (?:the|our|those|these|us|them)(?: \w+)?)?|he|she|it|they|we|someone|somebody|nobody|everyone|(?-i:[A-Z][a-z]+)(?: and (?-i:[A-Z][a-z]+))?|(?:the|our|an?|his|her|my) (?:\w+ ){1,2}?)"
    r" ?(?:(?:(?:just|now|finally|also|then|already|have|has|had) )*(?-i:(?!need|speed|feed|indeed)[a-z]{2,}ed)\b|(?:\w+ ){0,2}?(?:attends?|comes?|shows?|turns?|signs?|votes?|abstains?|resigns?|resigned|quits?|died|dies|leaves?|left|joins?|joined|came|went|owns?|asked|signed|voted|has|have|had|is|are|was|were|gets?|got|says?|said|gives?|grants?|lets?|allows?|confers?)\b)",
    re.IGNORECASE,
)


def is_on_it(state: State, question: Question) -> bool:
    """Whether a message only asks who does what was spoken of ("who sets it?"), or at which meeting."""
    used = RULES[state.rule].facts if state.rule else ()
    at_a_meeting = "meeting" in used and _AT_A_MEETING.fullmatch(question.text)
    to_whom = state.rule in ADJOURNED and _TO_WHOM.search(question.text)
    calls = (state.rule or "").endswith("special_meeting.call") and WHO_CALLS.search(question.text)
    return bool(_ON_IT.fullmatch(question.text) or at_a_meeting or to_whom or calls or _WHY_NOT.search(question.text))


_WHY_NOT: Final = re.compile(
    r"[,;.?!:-] *(?:so |and |but |then )*why (?:not|isn't it|can't (?:they|we|he|she|i))\W*$", re.IGNORECASE
)
"""What is held against the last answer, and its reason asked for ("but 90% would win at a meeting, so why not?")."""
WHO_CALLS: Final = re.compile(
    r"\b(?:who(?:'s|se)?|which (?:of (?:our|the|these|those) )?(?:officers?|persons?|people|one|body)|whose job)\b[^?]{0,35}\b(?:call|convene|summon)\b(?: it| one| that| the meeting| them)?",
    re.IGNORECASE,
)
"""Who calls the meeting that was spoken of."""


_TO_WHOM: Final = re.compile(
    r"\b(?:to )?who(?:m)? (?:would|does|must|should|will|do|has to|have to|gets?|receives?)\b[^?]{0,25}\b(?:notice|it|that|one)\b",
    re.IGNORECASE,
)
"""To whom the new notice goes."""


def asks_if_spoken(state: State, question: Question) -> bool:
    """Whether the last rule's act may be done by word of mouth or by another means ("would a phone call be enough?")."""
    used = RULES[state.rule].facts if state.rule else ()
    formal = any(name in used for name in ("in_writing", "spoken", "waiver_signed", "signed_proxy"))
    brief = len(question.text.split()) <= TWICE_SHORT
    return formal and brief and bool(_BY_WORD.search(question.text)) and not _NOTICE.search(question.text)


def names_another_officer(state: State, question: Question) -> bool:
    """Whether a message asks the last question of another officer, whatever it tells of him behind ("how about our treasurer? She's no director")."""
    used = RULES[state.rule].facts if state.rule else ()
    return "roles" in used and bool(question.facts.get("roles")) and bool(_WHAT_ABOUT_HIM.match(question.text))


_WHAT_ABOUT_HIM: Final = re.compile(
    r"\W*(?:(?:and|so|but|ok|then)\W+)*(?:how|what) about (?:the|our|an?|my) (?:\w+[ -]){0,2}\w+\?\s+(?:he|she|they)(?:'s|'re| is| are| has| have)\b[^?]*$"
    r"|\W*(?:(?:and|so|but|ok|then)\W+)*(?:how|what) about (?:the|our|an?|my) (?:\w+[ -]){0,2}?\w+,? (?:on (?:his|her|their) own|alone|by (?:him|her|them)sel(?:f|ves)|acting alone)\W*$"
    r"|\W*(?:(?:and|so|but|ok|then|thanks|what about|how about)\W+)*(?:the|our|an?|my) (?:\w+[ -]){0,2}?\w+, who (?:is|isn't|has|hasn't|does|doesn't|was|sits|owns|holds)\b[^?]*\?*\s*$",
    re.IGNORECASE,
)


def does_it_for(state: State, question: Question) -> bool:
    """Whether a message asks the last question of another person ("must we for an ordinary employee?")."""
    of_officer = (state.rule or "").startswith("officers.") and bool(question.facts.get("offices"))
    if of_officer and THE_SAME_FOR.match(question.text):
        return True
    return state.rule is not None and bool(_FOR_ANOTHER.match(question.text))


_FOR_ANOTHER: Final = re.compile(
    r"\W*(?:(?:and|but|so|or)\W+)*(?:must|may|can|could|do|should|would) (?:we|they|it|the (?:company|corporation)) (?:also |too )?(?:do (?:it|that|this|the same) )?(?:for|with) (?:an?|the|our|any) [^?,]{3,40}\?*\s*$",
    re.IGNORECASE,
)


def same_for_committee(state: State, question: Question) -> bool:
    """Whether the same is asked of a committee, where the rule of the board is that of its committees too."""
    matter = (state.rule or "").removeprefix("board.")
    own = f"committees.{matter}" in RULES
    return (state.rule or "").startswith("board.") and not own and bool(_SAME_FOR_ONE.fullmatch(question.text))


_SAME_FOR_ONE: Final = re.compile(
    r"\W*(?:(?:and|but|so|is|it|that|does)\W+)*(?:the )?same (?:goes? |apply |applies |true |hold |holds )?(?:for|with|in|at) (?:an? |the |our |its )?(?:\w+ )?committees?(?: meetings?)?\W*",
    re.IGNORECASE,
)


def another_kind(state: State, question: Question) -> bool:
    """Whether the last question is put for another kind of meeting ("what if it were a special one?")."""
    used = RULES[state.rule].facts if state.rule else ()
    return "meeting" in used and not question.moments and bool(_ANOTHER_KIND.fullmatch(question.text))


_ANOTHER_KIND: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|then)\W+)*(?:(?:what )?if|suppose|say|for|with) (?:it (?:were|was|is|'s)|it's|that were|this were|the meeting (?:is|were|was))? ?(?:an? |the )?(?:special|annual|regular)(?: one| meeting| mtg)?(?: instead)?\W*",
    re.IGNORECASE,
)


def next_is_away(state: State, question: Question) -> bool:
    """Whether the one whom the last answer named is away as well ("and if she doesn't make it either?")."""
    in_chain = (state.rule or "").endswith((".presiding", ".meeting_secretary")) and "who" in state.found
    away = {*(state.facts.get("absent") or ()), *(state.facts.get("vacant") or ())}
    named = {role for role in question.facts.get("roles") or () if role.value == str(state.found.get("who"))}
    others = {*(question.facts.get("roles") or ())} - away - named
    away_too = _AWAY_AS_WELL.fullmatch(question.text) or _HAVE_NONE.match(question.text)
    away_too = away_too or _NO_OTHER.fullmatch(question.text)
    return in_chain and not others and bool(away_too)


_HAVE_NONE: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|well|hm+)\W+)*we (?:never|don'?t|do not|haven'?t|have never|'?ve never) (?:\w+ )?(?:had|have|got|appointed|elected|picked) (?:one|any|such|anyone)\b",
    re.IGNORECASE,
)
_NO_OTHER: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|well|hm+|what if|if|there's|there is|we have|we've|we've got)\W+)*(?:no|not an?) (?:such )?(?:[a-z]+ ){0,3}?[a-z]+(?: (?:either|too|as well|any ?more|left|here|there|around|at all)){1,2}\W*",
    re.IGNORECASE,
)
"""There is none of those whom the last answer named ("no assistant secretary either")."""
_AWAY_AS_WELL: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|what|then|or|suppose|say)\W+)*(?:if )?(?:he|she|they|that one|that person|the next one|the stand-?in|that officer|(?:the |our )?[a-z ]{3,30}?)(?:'s| is| are| was|'re| has| have)? ?(?:(?:also|both|likewise|too|just) )?"
    r"(?:an? no[- ]?show|a miss|absent|away|out|off|sick|ill|gone|missing|unavailable|late|stuck|travell?ing|(?:ca|does|wo|is|did)n'?t (?:there|here|make it|come|coming|attend|show up|be there|turn up|around|available)|(?:cannot|can not|does not|will not|is not|did not) (?:there|here|make it|come|coming|attend|show up|be there|turn up|available)|a no[- ]show)"
    r"[^?.;]{0,20}\W*",
    re.IGNORECASE,
)


def names_another_way(state: State, question: Question) -> bool:
    """Whether a message asks if another means, or another signer, would do for that of the last answer ("would a fax do in place of the call?")."""
    used = RULES[state.rule].facts if state.rule else ()
    named = ("methods" in used and question.facts.get("methods")) or (
        "signers" in used and question.facts.get("signers")
    )
    return (
        bool(named)
        and not question.best.rule.endswith(".method")
        and len(question.text.split()) <= TWICE_SHORT
        and bool(_IN_PLACE_OF.search(question.text) or ("signers" in used and _WOULD_THEY_DO.match(question.text)))
    )


_WOULD_THEY_DO: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|then)\W+)*(?:would|will|do|does|are|is|can) [^?.;]{5,60}\b(?:do|enough|suffice|sufficient|work|ok|okay|fine|good)(?: (?:it|then|too|as well|together))*\W*$",
    re.IGNORECASE,
)
"""Other signers who might do."""
_NOTICE: Final = re.compile(r"\bnotices?\b", re.IGNORECASE)
_IN_PLACE_OF: Final = re.compile(
    r"\b(?:in (?:place|lieu) of|instead of|rather than|in its place|(?:skip|drop|forget|spare (?:herself|himself|us|me)) (?:the |all (?:the |those )?|those )?(?:calls?|letters?|mailing|faxes|fax|phoning|phone calls?) (?:and|but) (?:just |simply )?|do (?:as well|just as well|the same job)|replace|substitute for)\b",
    re.IGNORECASE,
)
_BY_WORD: Final = re.compile(
    r"(?=.*\b(?:phone(?: call)?|a call|calls?|ring|out loud|orally|verbally|word of mouth|an? e-?mail|a text|slack)\b).*\b(?:enough|ok|okay|fine|do|suffice|count|valid|good|work)\b"
    r"|\b(?:tell|told|say|said|ask|asked|announced?|declared?) (?:\w+ ){0,3}?(?:out loud|orally|verbally|in person|by word of mouth|over (?:the phone|coffee|lunch|dinner))\b"
    r"|\b(?:just|simply) (?:say|tell|announce|mention) (?:it|so|them|him|her|everyone|the \w+)\b",
    re.IGNORECASE,
)


def goes_on(state: State, question: Question) -> bool:
    """Whether a message that fits no rule tells what the last one asks for ("the letter came on March 25. in time?")."""
    used = RULES[state.rule].facts if state.rule else ()
    told = [name for name, each in question.facts.items() if isinstance(each, MEASURED) and not isinstance(each, bool)]
    if asks_day(state, question) and not question.best.is_law:
        return True
    return len(question.words) <= 2 * TWICE_SHORT and any(name in used for name in told if name != "now")


def leads_in_facts(state: State, question: Question, rule: str) -> bool:
    """Whether a message leads in a date, a number or a way ("and if some are posted Dec 9?") that the last rule, or this one, takes."""
    used = {*(RULES[state.rule].facts if state.rule else ()), *RULES[rule].facts}
    told = [
        name
        for name, each in question.facts.items()
        if name in ("methods", "held_by") or (isinstance(each, MEASURED) and not isinstance(each, bool))
    ]
    leads = (
        CONNECTIVE.match(question.text.lstrip(" .,")) or PRONOUN.search(question.text) or _INSTEAD.search(question.text)
    )
    return bool(leads) and any(name in used for name in told if name not in FRESH)


_INSTEAD: Final = re.compile(r"\b(?:instead|same (?:time|day|place|way)|as well)\b", re.IGNORECASE)


def puts_question(question: Question) -> bool:
    """Whether a message asks by a clause of its own, and does more than tell or suppose a fact."""
    asks = question.wh or (question.polar and not question.by_result)
    return asks and not is_elliptical(question)


def judges_time(question: Question) -> bool:
    """Whether a message says which way round a day is judged, also by a few words."""
    return question.polar and bool(_TIMELY.search(question.text))


_TIMELY: Final = re.compile(
    r"\b(?:is|are|was|were|be|would|that's|it's)\b[^?]{0,30}?\b(?:still |already |not )*(?:too (?:late|early|soon|far (?:ahead|off|out|back|away|in advance|before))|late|in time|on time|(?:early|soon) enough)(?: (?:of|from|before) (?:it|that|(?:the|our) (?:[\w']+ )?(?:meeting|mtg|agm)))?(?:,? (?:as well|too|either|also))?\W*$",
    re.IGNORECASE,
)
"""A day is judged, so that it matters which way round ("so April 14 is too late?")."""


def body_of(state: State) -> Body | None:
    """The body that the conversation is about, by its last rule; before any rule, by the event that was told."""
    if state.rule is None:
        return state.facts.get("body")
    area = (state.rule or "").split(".")[0]
    if area == "directors" and state.facts.get("actor") is Role.STOCKHOLDER:
        return Body.STOCKHOLDERS
    bodies = {"shareholders": Body.STOCKHOLDERS, "board": Body.BOARD, "directors": Body.BOARD}
    return {**bodies, "committees": Body.COMMITTEE}.get(area)
