"""The rule beside the last one to which a brief message goes over: another meeting, another person, votes behind a quorum."""

from typing import Final

from bot import follow_ups, form_of_follow_ups
from bot.days_anew import NONE_FIXED
from bot.state import State
from bot.understand import patterns as re
from bot.understand.question import Question
from rules.provisions.committees import Matter
from rules.registry import RULES
from rules.terms import Body, Meeting, Role


def rule_beside(state: State, question: Question) -> str | None:
    """The rule that a brief message means beside the last one, by its form; none where it means no other."""
    term = _TERM_OF.get(state.rule or "") if _HOW_LONG.fullmatch(question.text) else None
    of_the_request = (state.rule or "").endswith(".special_meeting.call") and _BY_MOUTH.search(question.text)
    stays = state.rule if of_the_request and form_of_follow_ups.is_elliptical(question) else None
    return (
        _of_another_meeting(state, question)
        or stays
        or _held_otherwise(state, question)
        or _caller_of_it(state, question)
        or _way_named(state, question)
        or term
        or _caller(state, question)
        or _other_person(state, question)
        or _none_fixed(state, question)
        or _another_record_date(state, question)
        or _told_then(state, question)
        or _votes_of_those(state, question)
        or _adjourning(state, question)
        or _text_of_notice(state, question)
        or _who_does_it(state, question)
        or _by_a_fact(state, question)
        or _by_its_words(state, question)
    )


_HELD_OTHERWISE: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|then)\W+)*(?:is it |is that |would it be )?(?:the )?same (?:thing )?(?:for|with|if it'?s|if|by|over|via|at) (?:an? |the )?(?:\w+[ -]?){1,3}(?:meeting|mtg|call)?\W*|\W*(?:(?:and|but|so|ok|then)\W+)*(?:(?:what|how) about|what if|if|even if|and if|suppose|say|for|or)? ?(?:(?:we|they|it|it's|it is|it were|she|he) )?(?:hold(?:s|ing)?|held|do(?:es|ing)?|did|have|has|having|had|meet(?:s|ing)?|met|make|makes|made)? ?(?:it |one |the meeting |this one )?(?:is |was |were )?(?:instead )?(?:held |done )?(?:all )?(?:by|over|via|on|through|as|in) (?:an? |the )?(?:\w+[ -]?){1,3}(?: instead| rather)?\W*",
    re.IGNORECASE,
)
"""The meeting of before is held in another way ("what about holding it by conference call?")."""


def _held_otherwise(state: State, question: Question) -> str | None:
    """The last rule on the notice of a board meeting, where that is held in another way."""
    told = question.facts.get("held_by") or question.facts.get("held_in_person")
    other = told and not question.moments and _HELD_OTHERWISE.fullmatch(question.text)
    return state.rule if other and state.rule == "board.special_meeting.notice" else None


_CALLS_ONE: Final = re.compile(
    r"\b(?:can|could|may|might|is|are) (?:the|an?|our|my|two|three|four|five|\d+) [\w -]{3,30}?(?: (?:just|also|then|simply|instead|too|still|himself|herself|able to|allowed to))* (?:call|convene|summon) (?P<thing>one|it|a meeting|the meeting|that)\b",
    re.IGNORECASE,
)
"""Another officer would call the meeting that was spoken of."""


def _caller_of_it(state: State, question: Question) -> str | None:
    """The last rule on calling a special meeting, where others would call that one."""
    calls = _CALLS_ONE.search(question.text) if (state.rule or "").endswith(".special_meeting.call") else None
    of_another = question.side is not None and re.search(r"\b(?:meetings?|mtgs?)\b", question.text, re.IGNORECASE)
    it = calls and not of_another and (question.side is None or calls["thing"].lower() in ("one", "it", "that"))
    return state.rule if it else None


_NOTICE_OF: Final = {
    Meeting.ANNUAL: "board.annual_meeting.notice",
    Meeting.FIRST: "board.annual_meeting.notice",
    Meeting.REGULAR: "board.regular_meeting.notice",
    Meeting.SPECIAL: "board.special_meeting.notice",
}
_ANOTHER_MEETING: Final = re.compile(
    r"\W*(?:(?:and|so|but|ok|then)\W+)*(?:(?:what|how) about|for|is (?:notice|it) (?:needed|required) for|do) (?:the |our |a )?(?:regular|special|annual|first|emergency)\b[^?]{0,40}\??(?:[, ]*(?:is|do)\b[^?]{0,30}\bnotice\b[^?]{0,30}\?)?\W*",
    re.IGNORECASE,
)
"""Whether another kind of meeting needs notice ("and for the regular ones?")."""


def _of_another_meeting(state: State, question: Question) -> str | None:
    """The rule on the notice of another kind of board meeting, where the last answer was on that of one."""
    meeting = question.facts.get("meeting")
    rule = _NOTICE_OF.get(meeting) if meeting else None
    other = state.rule in _NOTICE_OF.values() and rule != state.rule and question.side is not Body.STOCKHOLDERS
    return rule if other and not question.moments and _ANOTHER_MEETING.fullmatch(question.text) else None


_WAYS_OF: Final = {
    f"{body}.notice.{matter}": f"{body}.notice.method"
    for body in ("shareholders", "board")
    for matter in ("giver", "recipients", "required")
}
"""The rule on the means of a notice, where the last answer was on who gives it, to whom, or whether it is needed."""


def _way_named(state: State, question: Question) -> str | None:
    """The rule on the means of notice, where a message names nothing but one ("email?")."""
    way = _WAYS_OF.get(state.rule or "")
    return way if way and question.facts.get("methods") and form_of_follow_ups.only_facts(question) else None


_TERM_OF: Final = {
    "directors.vacancy": "directors.vacancy.term",
    "directors.election": "directors.term",
    "officers.election": "officers.term",
    "shareholders.proxy": "shareholders.proxy.term",
}
"""The rule on how long, where the last answer was on who or how."""
_HOW_LONG: Final = re.compile(
    r"\W*(?:(?:and|so|ok|but)\W+)*(?:for how long|how long(?: (?:for|then))?|until when|till when|(?:for )?what term)(?: (?:does|do|would|will|is) (?:he|she|they|it|that one|the new one|this one)(?: \w+)?)?\W*",
    re.IGNORECASE,
)


_BY_MOUTH: Final = re.compile(r"\b(?:oral\w*|verbal\w*|spoken|by mouth|in writing|written)\b", re.IGNORECASE)
"""How those asked for the meeting, not how notice is given."""


_VOTE_AFTER_QUORUM: Final = {f"{body}.quorum": f"{body}.vote" for body in ("board", "committees", "shareholders")}
_HOW_MANY_SAY_YES: Final = re.compile(
    r"^\W*(?:(?:and|so|with|if|ok)\W+)*\d+ (?:are |were )?(?:present|there|here|attend|show up|come)\b[^?.;]{0,10}\b(?:votes?|yes(?:es)?|ayes) (?:needed|required|to (?:pass|carry|approve|win))\W*$|\bhow many(?: of (?:them|those|the \w+|us))?(?: (?:directors|members|votes|yes(?:es)?|ayes))?(?: (?:have to|has to|must|need to|had to|got to|should))? (?:vote|say|go|agree|approve|carry|pass|back|support)\b(?! (?:to adjourn|in an election|for (?:a|the) director))",
    re.IGNORECASE,
)


def _votes_of_those(state: State, question: Question) -> str | None:
    """The rule on the vote of the body of whose quorum was spoken ("if only those are there, how many must vote yes?")."""
    vote = _VOTE_AFTER_QUORUM.get(state.rule or "")
    same = question.side in (None, follow_ups.body_of(state))
    return vote if vote and same and _HOW_MANY_SAY_YES.search(question.text) else None


_OF_PERSONS: Final = ("vacancy", "resignation", "removal")
_A_DIRECTOR: Final = re.compile(r"\b(?:directors?|board (?:seat|member)s?|seat on the board)\b", re.IGNORECASE)
_ANOTHER_PERSON: Final = re.compile(
    r"\W*(?:(?:and|but|so|what|or|then|ok)\W+)*(?:(?:if|about|for|what about|how about|with|is) )?(?:it(?:'s| is| was| were|'d been| had been) )?(?:the |our |an? |that of )?(?:[\w-]+ ){0,2}[\w-]+(?:'s)?(?:,? (?:as an? (?:officer|director)|who (?:quit|quits|resign\w*|died|dies|left|leaves|goes|wants out)|instead|too|(?:is|was|were) (?:removed|fired|vacant)))?\W*",
    re.IGNORECASE,
)
"""Another person is named in the place of the one before ("and if it's the secretary who quit?")."""


def _other_person(state: State, question: Question) -> str | None:
    """The rule on officers where the last answer was on a director, and the other way round."""
    area, _, matter = (state.rule or "").partition(".")
    if area not in ("directors", "officers") or matter not in _OF_PERSONS:
        return None
    if not _ANOTHER_PERSON.fullmatch(question.text):
        return None
    office = any(each is not Role.DIRECTOR for each in question.facts.get("offices") or ())
    if area == "directors" and office and not _A_DIRECTOR.search(question.text):
        return f"officers.{matter}"
    named = not office and _A_DIRECTOR.search(question.text)
    return f"directors.{matter}" if area == "officers" and named else None


_DEFAULT_OF: Final = {
    "shareholders.record_date.meeting": "shareholders.record_date.default",
    "shareholders.record_date.dividend": "shareholders.record_date.dividend",
    "shareholders.record_date.consent": "shareholders.record_date.consent",
}


def _none_fixed(state: State, question: Question) -> str | None:
    """The rule on the record date that counts where none is fixed ("what if the board fixes none?")."""
    rule = _DEFAULT_OF.get(state.rule or "")
    return rule if rule and NONE_FIXED.search(question.text) else None


_RECORD_DATES: Final = (
    (
        "shareholders.record_date.meeting",
        re.compile(
            r"\bfor (?:an? |the |our )?(?:\w+ )?(?:(?:share|stock)holders?'?|annual|special) (?:meeting|mtg)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "shareholders.record_date.dividend",
        re.compile(r"\bfor (?:an? |the |our )?(?:\w+ )?(?:dividend|payout|distribution)\b", re.IGNORECASE),
    ),
    (
        "shareholders.record_date.consent",
        re.compile(r"\bfor (?:an? |the |our )?(?:\w+ )?(?:written )?consent\b", re.IGNORECASE),
    ),
)


def _another_record_date(state: State, question: Question) -> str | None:
    """The rule on the record date for another purpose ("and for a written consent instead?")."""
    if not (state.rule or "").startswith("shareholders.record_date.") or question.facts.get("methods"):
        return None
    leads_in = form_of_follow_ups.CONNECTIVE.match(question.text.lstrip(" .,"))
    named = [rule for rule, words in _RECORD_DATES if words.search(question.text)]
    return named[0] if leads_in and len(named) == 1 and named[0] != state.rule else None


_THEN: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|what about|how about)\W+)*(?:(?P<after>after(?:wards?)?|later|once (?:it is|it's) done)|(?P<before>before(?:hand)?|in advance|ahead|first))(?: (?:that|it|then))?\W*",
    re.IGNORECASE,
)


def _told_then(state: State, question: Question) -> str | None:
    """Whether those who did not sign are told before a consent, or after it ("and afterwards?")."""
    match = _THEN.fullmatch(question.text) if (state.rule or "").startswith("shareholders.consent") else None
    if match is None:
        return None
    return "shareholders.consent.notice_after" if match["after"] else "shareholders.consent.prior_notice"


_CALL_OF: Final = {
    "board.special_meeting": "board.special_meeting.call",
    "board.notice": "board.special_meeting.call",
    "shareholders.special_meeting": "shareholders.special_meeting.call",
}


def _caller(state: State, question: Question) -> str | None:
    """The rule on who calls the special meeting of whose notice was spoken ("who's entitled to call the thing?")."""
    rule = _CALL_OF.get(".".join((state.rule or "").split(".")[:2]))
    return rule if rule and question.side is None and follow_ups.WHO_CALLS.search(question.text) else None


_OF_NOTICES: Final = re.compile(r"(?P<area>shareholders|board)\.(?:\w+\.)?notice(?:\.\w+)?")
_SPELLS_OUT: Final = re.compile(
    r"\b(?:does|must|should|do|need|has|can) (?:it|(?:the|that|this|such an?|our) (?:\w+ )?notice|that|they|the paper|the letter)\b[^?.;]{0,30}\b(?:spell|recite|disclose|give|specify|indicate|explain|tell|state|say|mention|list|name|include|contain|set (?:out|forth))\b",
    re.IGNORECASE,
)
_NAMES_THINGS: Final = re.compile(
    r"\b(?:purposes?|agenda|business|topics?|reasons?|place|venue|hour|why|what (?:it|they)|matters?)\b", re.IGNORECASE
)
_TEXT_OF: Final = {"shareholders": "shareholders.notice.contents", "board": "board.notice.purpose"}
_TO_ADJOURN: Final = re.compile(
    r"\bhow many\b[^?.;]{0,50}\b(?:to adjourn|to put (?:it|the meeting) off|adjourn (?:it|the meeting))\b",
    re.IGNORECASE,
)
_TELLS_US: Final = re.compile(
    r"\b(?:must|have to|has to|need to|needs to|does|should) [^?.;]{0,25}\b(?:tell|notify|inform|report|let) (?:us|the (?:company|corporation)|it)\b",
    re.IGNORECASE,
)
_AUTOMATIC_FOR: Final = re.compile(
    r"^\W*(?:(?:and|but|so|or)\W+)*(?:is|are|would) (?:it|that|this|they|an advance|advances) (?:be )?(?:also |then )?(?:automatic|mandatory|required|compulsory|a right|due|owed|guaranteed)\b[^?]{0,10}\b(?:for|to) (?:an?|the|our|any)\b",
    re.IGNORECASE,
)
_SAME_FOR_OTHERS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|or)\W+)*(?:must|may|can|could|do|should|would) (?:we|they|it|the (?:company|corporation)) (?:also |too )?(?:(?:do (?:it|that|this|the same)|advance|pay|have to (?:do (?:it|that|the same)|pay)) )?for (?:an?|the|our|any)\b",
    re.IGNORECASE,
)
_ON_TERMS: Final = re.compile(r"\b(?:collateral|secur(?:ed|ity)|pledge|unsecured)\b", re.IGNORECASE)
_OUTSIDER_ON_IT: Final = re.compile(
    r"\b(?:outside|outsider|adviser|advisor|non-?directors?|not (?:a )?directors?|expert|consultant)\b[^?.;]{0,40}\b(?:to|on|in|onto) (?:it|that|the committee)\b",
    re.IGNORECASE,
)
_IT_HAS: Final = re.compile(
    r"\W*(?:(?:and|but|so|what|ok)\W+)*(?:if|suppose|say|had|were|when|with) (?:it|the committee|there|they)(?: (?:had|has|have|were|was|is|are|got|grew to))? (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:directors|members|people|of (?:us|them)))?(?: on it)?(?: instead)?\W*",
    re.IGNORECASE,
)
_ITS_SECRETARY: Final = re.compile(
    r"\b(?:acts?|serves?|stands? in|steps? in|be) as (?:the )?secretary\b|\b(?:who|somebody|someone|anyone)\b[^?.;]{0,30}\b(?:minutes|writes? it (?:all )?down|secretary (?:there|of (?:it|the meeting|that meeting)))\b|^\W*(?:and |but |so )*(?:who (?:takes|keeps|writes|does) )?the minutes\b|\bsecretary'?s?(?: job| role| part| seat| chair)?,? (?:there|at (?:it|that|the meeting)|of (?:it|that meeting|the meeting))\b",
    re.IGNORECASE,
)
"""Who keeps the minutes of the meeting whose chair was spoken of."""
_ALL_COME: Final = re.compile(
    r"\b(?:every(?:one|body)?|all|each)\b[^?.;]{0,50}\b(?:turn\w* up|show\w* up|came|comes?|attend\w*|(?:is|are|was|were) (?:there|present|here))\b[^?.;]{0,40}\b(?:no ?body|no one|none(?: of them)?|without|nor|not|never)\b[^?.;]{0,20}\b(?:object\w*|complain\w*|protest\w*|objection)",
    re.IGNORECASE,
)
"""All attend and none objects, which waives the notice."""
_WHO_SIGNS_TOO: Final = re.compile(
    r"\b(?:second|other|another|co-?) ?signatures?\b|\bwho (?:else )?(?:must|can|may|has to|have to|could) (?:also )?(?:co-?)?sign\b|\bwhose (?:\w+ ){0,4}signatures?\b|\bwhose (?:other )?(?:name|hand)\b",
    re.IGNORECASE,
)
"""Who signs beside the one of whom was spoken."""
_WHO_DOES_IT: Final = re.compile(
    r"\b(?:who|whose (?:job|task|duty|responsibility))\b[^?.;]{0,30}\b(?:prepar|make|made|draw|compil|put|produc|creat|get)\w*",
    re.IGNORECASE,
)
"""Who makes the list that was spoken of."""
_OTHER_SITTING: Final = re.compile(
    r"\b(?:leave|leaves|left|put off|postpone|save|keep) (?:it|that|this) (?:for|to|until|till) (?:an?|the|some)(?: later| next| other)? (?:meeting|mtg|session)\b|^\W*(?:(?:and|or|but|what about|how about)\W+)*(?:at|in) (?:an?other|a later|the next|a different|a separate|the same|that same|some later) (?:\w+ )?(?:meeting|mtg|session)\b[^?.;]{0,30}\W*$",
    re.IGNORECASE,
)
"""Whether the seat may be filled at another meeting than that of the removal."""
_HELD_ON_A_FREE_DAY: Final = re.compile(
    r"\b(?:could|can|may|might|would) (?:we|they|it|the meeting) (?:(?:also|still|instead|even) )?(?:be )?(?:hold|held|have|meet|move|moved|do)\b(?: it| the meeting)?(?: to)?(?: on)?(?: an?| the)? (?:saturday|sunday|weekend|holiday|non-business day)\b",
    re.IGNORECASE,
)
"""A day that is no business day is proposed for the meeting."""
_WITH_EMPTY_SEATS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what|then)\W+)*(?:if|with|suppose|say|when)\b[^?.;]{0,50}\b(?:vacan\w+|empty|open|unfilled)\b",
    re.IGNORECASE,
)
"""The decrease of before, with other vacancies."""
_HOW_FAR_WITHOUT_NOTICE: Final = re.compile(
    r"\b(?:how (?:late|far)|latest|last (?:day|date)|until when|to what (?:day|date))\b[^?.;]{0,60}\b(?:no|without(?: an?)?) (?:new |fresh |further |second |more )?(?:notice|mailing)\b",
    re.IGNORECASE,
)
"""How far a meeting may be put off without a notice."""
_A_NEW_SEAT: Final = re.compile(
    r"\b(?:newly|new|additional|extra|added) (?:\w+ )?(?:seats?|directorships?|positions?)\b|\bseats? (?:that |which )?(?:we|they|the board) (?:newly )?(?:adds?|creates?|added|created)\b",
    re.IGNORECASE,
)
"""Whether a seat that was not there before is filled in the same way."""
_SIZES_TOLD: Final = re.compile(r"\b\d+,? (?:\d+,? )?(?:and|&) \d+\b|\b\d+[-/]\d+[-/]\d+\b")
"""Sizes of the three classes."""
_HOW_MUCH_NOTICE: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|then)\W+)*(?:how many |how much |what |which |the )?(?:hours|days|length|amount)?(?: of)? ?notice(?: (?:needed|required|period|then|is needed|does it take))?\W*$|^\W*(?:(?:and|so|ok|then)\W+)*how (?:many (?:hours|days)|much|long)(?: of)?'? (?:advance )?notice\b",
    re.IGNORECASE,
)
"""The notice of the meeting of whose calling was spoken."""
_BY_WHOM_REGISTERED: Final = re.compile(r"\b(?:registered|countersigned|signed)\b[^?.;]{0,20}\bby\b", re.IGNORECASE)
_TELL_THE_ABSENT: Final = re.compile(
    r"\b(?:tell|write|notify|inform|notice|let|warn)\b[^?.;]{0,40}\b(?:who (?:weren't|were not|wasn't|aren't|are not|didn't|did not|missed|stayed|left)|absent\w*|missing (?:ones|directors)|no-shows)\b",
    re.IGNORECASE,
)
"""Whether those who were not there are told of the adjournment."""
_PICKS_SUCCESSOR: Final = re.compile(
    r"\b(?:pick|choose|elect|fill|name|appoint|vote in|put in)\b[^?.;]{0,30}\b(?:successor|replacement|seat|vacancy|opening|(?:his|her) place|somebody new|someone new|(?:the )?hole)\b",
    re.IGNORECASE,
)
"""Who fills the seat of the one removed."""
_TELL_OTHERS: Final = re.compile(
    r"\b(?:tell|notify|inform|write to|let)\b[^?.;]{0,15}\b(?:the others?|the rest|the absent|those away|everybody else|everyone else)\b",
    re.IGNORECASE,
)
"""Whether those who were no part of it are told that the meeting is put off."""
_IS_AN_OFFICER: Final = re.compile(
    r"\bis (?:the |our |an? )?[\w ]{3,30}? (?:even |then |also )?an officer\b", re.IGNORECASE
)
_FOR_ATTENDING: Final = re.compile(r"\battend\w*\b|\bper meeting\b|\beach meeting\b", re.IGNORECASE)
_ON_COMMITTEES: Final = re.compile(r"\bcommittee (?:members?|service|work|fees|meetings?|seats?)\b", re.IGNORECASE)
_WHAT_IT_SAYS: Final = re.compile(
    r"\bwhat (?:must|does|should|has|do)\b[^?.;]{0,40}\b(?:say|contain|state|include|set (?:out|forth)|be in)\b|\bwhat (?:goes|belongs) in\w*\b",
    re.IGNORECASE,
)
"""What the notice of a nomination must set forth."""
_BY_WHEN: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*(?:by when|until when|till when|how late|what(?:'s| is) the (?:deadline|last day|latest)|the deadline|when(?: is it due)?)\b(?![^?]*\bboard\b)",
    re.IGNORECASE,
)
"""The last day for a nomination."""
_OTHER_WAY_SENT: Final = re.compile(
    r"\b(?:e-?mails?|fax\w*|phone|telephone|text(?:s| messages?)?|telegrams?|courier)\b", re.IGNORECASE
)
_CALLS_IT: Final = re.compile(
    r"\b(?:he|she|they|you|i)\b (?:\w+ )?(?:call|convene) (?:it|one|the (?:board )?meeting)\b", re.IGNORECASE
)
"""The stand-in would call the meeting of which was spoken."""
_FROM_WHICH_DAY: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*(?:(?:from|by|until|till|since|on) (?:what|which) (?:day|date)|from when|since when)\b[^?]{0,25}\W*$",
    re.IGNORECASE,
)
_SAYS_WHY: Final = re.compile(
    r"\b(?:say|tell|state|give|explain)\b[^?.;]{0,15}\b(?:why|reasons?|purpose)\b", re.IGNORECASE
)
_DAYS_NO_NOTICE: Final = re.compile(r"\b(?:days|weeks|months?)\b[^?.;]{0,40}\bnotice\b", re.IGNORECASE)
"""So long an adjournment, and whether it takes a notice."""
_PAID_IN: Final = re.compile(
    r"\bin (?:our |its |the company's )?(?:own )?(?:shares|stock|kind|property|cash)\b", re.IGNORECASE
)
_WHO_CHANGES: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*who (?:can|could|may|sets?|fix(?:es)?|decides?|changes?|determines?|gets to|has to)\b[^?]{0,25}\W*$",
    re.IGNORECASE,
)
_REVERSES: Final = re.compile(
    r"\b(?:shareholders|stockholders|holders|owners|they)\b[^?.;]{0,30}\b(?:stuck|reverse|undo|overrule|overturn|take it back)\b|\b(?:reverse|undo|overrule|overturn)\b[^?.;]{0,25}\b(?:shareholders|stockholders|holders|owners)\b",
    re.IGNORECASE,
)
_COME_IN: Final = re.compile(
    r"\b(?:how many days|by when|how long|deadline|until when)\b[^?.;]{0,40}\b(?:come in|be in|all in|collect\w*|gather\w*|arrive|get them)\b",
    re.IGNORECASE,
)
_A_HOLDER: Final = re.compile(
    r"^\W*(?:(?:and|but|what about|how about)\W+)*(?:an? |the |our )?(?:stock|share)?holders?\W*$", re.IGNORECASE
)
_ANOTHER_ACT: Final = re.compile(
    r"^\W*(?:(?:and|or|what about|how about|then)\W+)*(?:remov|declar|amend|elect|fill|fix|approv|issu|set|appoint|adopt|chang|sell|merg|creat|hir|fir)(?:e|es|ing)?\b(?![^?]*\b(?:who|how|when)\b)[^?.;]{3,40}\W*$",
    re.IGNORECASE,
)
"""Another act of the committee of whose powers was spoken ("declare a dividend?")."""
_BE_ONE: Final = re.compile(r"\b(?:be|serve as|act as) (?:one|an inspector|inspector)\b", re.IGNORECASE)
_WHAT_THEY_DO: Final = re.compile(
    r"^\W*(?:(?:and|so)\W+)*what (?:do|must|should|will) they (?:have to )?do\b", re.IGNORECASE
)
_STATED_TERM: Final = re.compile(r"\b(?:stated|own|fixed|any|a|no) term\b", re.IGNORECASE)
_WHAT_IS_DONE: Final = re.compile(
    r"\bwhat(?:'s| is| gets| happens)\b[^?.;]{0,15}\b(?:done|decided|voted on|there|dealt with)\b", re.IGNORECASE
)
_NOTICE_NEEDED: Final = re.compile(
    r"^\W*(?:(?:and|so|is|a)\W+)*notice (?:needed|required|necessary)\W*$", re.IGNORECASE
)
_WHO_DECIDES: Final = re.compile(
    r"^\W*(?:(?:and|so|but)\W+)*who (?:decides|determines|judges|says|finds)\b[^?]{0,25}\W*$", re.IGNORECASE
)
_NO_PROMISE: Final = re.compile(
    r"\b(?:won't|will not|refuses?(?: to)?|doesn't|does not|never|without)\b[^?.;]{0,20}\b(?:promis\w*|sign\w*|undertak\w*|repay\w*|pay (?:it|them|us) back|pay back)\b",
    re.IGNORECASE,
)
"""The one who asks for an advance promises nothing."""
_A_CONTEST: Final = re.compile(
    r"\b(?:contest|race|election|candidate|nominee)\b[^?]{0,60}\b(?:board )?seat\b|\bseat on the board\b|\b(?:candidate|contest|race) for (?:a|the|one) (?:board )?seat\b|\belect(?:ing|ion of)? (?:a |the )?directors?\b",
    re.IGNORECASE,
)
"""The votes were for a seat on the board."""
_A_PAPER_OF_LOSS: Final = re.compile(r"\bbond\b|\baffidavit\b|\b(?:sworn|swears?|swearing|oath)\b", re.IGNORECASE)
"""A paper that a new certificate might take."""
_WHAT_COUNTS: Final = re.compile(
    r"(?=.*\b(?:counts?|decides?|matters?|decisive)\b)(?=.*\b(?:mail\w*|post\w*|dropp?\w*|sent|sending)\b).*\bor\b.*\b(?:receiv\w*|reciev\w*|gets?|arriv\w*|reach\w*|delivery|opens?)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Whether a notice counts from when it is posted or from when it comes."""
_A_WAIVER: Final = re.compile(r"\bsign\w*\b[^?]{0,30}\bwai?vers?\b|\bwai?vers?\b[^?]{0,30}\bsign\w*\b", re.IGNORECASE)
_RECORD_DATE_OF_IT: Final = re.compile(
    r"^(?!.*\b(?:meeting|dividend|payout)\b).*\brecord date\b", re.IGNORECASE | re.DOTALL
)
"""The record date of the consent of which was spoken."""
_BY_THEM_FOR_CAUSE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|what about|how about|by)\W+)*(?:by )?(?:the |our )?(?:board|directors|(?:share|stock)holders)(?: itself| themselves)?,? (?:with|without|for)(?: or without)? (?:good |any |no )?(?:cause|reasons?)\W*$",
    re.IGNORECASE,
)
"""Another body would remove the director of whom was spoken."""
_AGENDA_TOO: Final = re.compile(
    r"^(?!.*\brequest).*(?:\b(?:agenda|purposes?|topics?|reasons?)\b[^?.;]{0,30}\b(?:go|come|be (?:sent|attached|included|enclosed|stated|given|in)|along|with it)\b|\b(?:list|state|give|name|mention|say|include) (?:the |an? |any )?(?:agenda|purpose|topics)\b|\b(?:need|needs|have|has|include|contain)\b[^?.;]{0,15}\ban agenda\b)",
    re.IGNORECASE,
)
"""Whether the notice of the meeting of whose calling was spoken says what it is for."""
_WHERE: Final = re.compile(
    r"\W*(?:(?:and|so|but|ok)\W+)*where(?: (?:then|exactly|at|is (?:it|that)|can (?:they|i|he|she|we)(?: \w+ it)?))*\W*",
    re.IGNORECASE,
)
"""Where the list is open."""
_MEETING_MOVED: Final = re.compile(
    r"\b(?:meeting|mtg|it|agm)\b[^?]{0,25}\b(?:moves?|moved|slips?|slipped|changes?|changed|shifts?|shifted|postponed|pushed|put off|brought forward)\b[^?]{0,25}\d",
    re.IGNORECASE,
)
"""The meeting of the list is on another day."""
_WINS_OVER_IT: Final = re.compile(
    r"(?=.*\b(?:sues?|suit|case|court|lawsuit)\b)(?=.*\b(?:wins?|won|succeeds?|prevails?)\b).*\b(?:costs?|fees|expenses)\b[^?.;]{0,15}\b(?:of|for) (?:that|it|this|the (?:suit|case|fight))\b",
    re.IGNORECASE | re.DOTALL,
)
"""The costs of the suit for what was asked for before."""
_AT_THE_ADJOURNED: Final = re.compile(
    r"\badjourn\w*\b(?=[^?]*\b(?:same|still|hold|holds|apply|applies|count|counts|vote|votes|stand|stands|new record date)\b)",
    re.IGNORECASE,
)
"""Whether the record date of before counts for the adjourned meeting."""
_WHAT_THEY_CAN: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|well|then)\W+)*what (?:can|may|could|do|should) (?:they|we|those(?: \w+)?|the (?:ones|rest|others|people)(?: \w+)?) (?:still |then |even )?do(?: then| instead| now| about it)?\W*$",
    re.IGNORECASE,
)
"""What is left to those who are no quorum."""
_OWNS_A_PART: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what)\W+)*(?:if |suppose )?(?:he|she|they|that (?:one|person))(?:'s|'ve| has| have|'d)?(?: got| owns?| owned| holds?| held| had)? (?:only |just |all but )?\d[\d.]* ?(?:%|percent)",
    re.IGNORECASE,
)
"""How much of the stock the one has who would hold both offices."""
_AGREE_ON_ONE: Final = re.compile(
    r"\bhow many\b[^?.;]{0,40}\b(?:agree|settle|vote|back|support|pick|choose)\b[^?.;]{0,20}\b(?:choice|chair\w*|him|her|one|person|who)\b",
    re.IGNORECASE,
)
"""By how many the one who presides is chosen."""
_IN_WRITING: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:does|do|must|should|has|can|could|may) (?:the|that|this|our|such an?)? ?(?:notices?|invitations?|it) (?:have to |need to |has to )?(?:be |come |go out )?(?:(?:given|made|sent) )?(?:in writing|written|on paper|oral\w*|verbal\w*|by word of mouth)\W*$",
    re.IGNORECASE,
)
"""The form of the notice of which was spoken."""
_WHO_IS_CALLING: Final = re.compile(
    r"\b(?:the|an?|our) (?:[\w-]+ ){1,3}(?:calling|calls|called|convening|convenes|summons|summoning) (?:it|the meeting|one|this one)\b",
    re.IGNORECASE,
)
"""Another officer is the one who calls the meeting of whose notice was spoken."""
_BY_WORDS: Final = (
    ("board.quorum", _TELL_OTHERS, "board.adjournment.notice"),
    ("shareholders.quorum", _TELL_OTHERS, "shareholders.adjournment.notice"),
    ("officers.several_offices", _IS_AN_OFFICER, "officers.status"),
    ("directors.compensation", _FOR_ATTENDING, "directors.compensation"),
    ("directors.compensation", _ON_COMMITTEES, "committees.pay"),
    ("shareholders.nomination.", _WHAT_IT_SAYS, "shareholders.nomination.contents"),
    ("shareholders.nomination.", _BY_WHEN, "shareholders.nomination.window"),
    ("shareholders.notice.given", _OTHER_WAY_SENT, "shareholders.notice.method"),
    ("board.notice.given", _OTHER_WAY_SENT, "board.notice.method"),
    ("officers.absence", _CALLS_IT, "board.special_meeting.call"),
    ("shareholders.list.", _FROM_WHICH_DAY, "shareholders.list.ready"),
    ("shareholders.list.", _SAYS_WHY, "shareholders.list.access"),
    ("shareholders.adjournment", _DAYS_NO_NOTICE, "shareholders.adjournment.notice"),
    ("shareholders.record_date.dividend", _PAID_IN, "shares.dividend.form"),
    ("board.notice.", _AGENDA_TOO, "board.notice.purpose"),
    ("general.fiscal_year", _WHO_CHANGES, "general.fiscal_year"),
    ("directors.compensation", _WHO_CHANGES, "directors.compensation"),
    ("amendments.", _REVERSES, "amendments.stockholders_power"),
    ("shareholders.consent", _COME_IN, "shareholders.consent.period"),
    ("board.proxy", _A_HOLDER, "shareholders.proxy"),
    ("committees.powers", _ANOTHER_ACT, "committees.powers"),
    ("shareholders.inspectors", _BE_ONE, "shareholders.inspectors.director_may_serve"),
    ("shareholders.inspectors", _WHAT_THEY_DO, "shareholders.inspectors.duties"),
    ("shareholders.proxy", _STATED_TERM, "shareholders.proxy.term"),
    ("shareholders.annual_meeting", _WHAT_IS_DONE, "shareholders.annual_meeting.business"),
    ("shareholders.annual_meeting", _NOTICE_NEEDED, "shareholders.notice.required"),
    ("indemnification.right", _WHO_DECIDES, "indemnification.determination"),
    ("indemnification.advance", _NO_PROMISE, "indemnification.advance"),
    ("shareholders.vote", _A_CONTEST, "shareholders.vote.election"),
    ("shares.certificate.lost", _A_PAPER_OF_LOSS, "shares.certificate.lost"),
    ("shareholders.notice.", _WHAT_COUNTS, "shareholders.notice.given"),
    ("board.notice.", _WHAT_COUNTS, "board.notice.given"),
    ("shareholders.notice.", _A_WAIVER, "shareholders.notice.waiver"),
    ("shareholders.consent", _RECORD_DATE_OF_IT, "shareholders.record_date.consent"),
    ("directors.removal", _BY_THEM_FOR_CAUSE, "directors.removal"),
    ("board.special_meeting.", _AGENDA_TOO, "board.notice.purpose"),
    ("shareholders.special_meeting.", _AGENDA_TOO, "shareholders.notice.contents"),
    ("shareholders.list.", _WHERE, "shareholders.list.place"),
    ("shareholders.list.", _MEETING_MOVED, "shareholders.list.ready"),
    ("indemnification.", _WINS_OVER_IT, "indemnification.enforcement.costs"),
    ("shareholders.record_date.", _AT_THE_ADJOURNED, "shareholders.record_date.adjournment"),
    ("shareholders.quorum", _WHAT_THEY_CAN, "shareholders.adjournment"),
    ("board.quorum", _WHAT_THEY_CAN, "board.adjournment"),
    ("officers.several_offices", _OWNS_A_PART, "officers.several_offices"),
    ("board.presiding", _AGREE_ON_ONE, "board.presiding.chosen"),
    ("shareholders.presiding", _AGREE_ON_ONE, "shareholders.presiding.chosen"),
    ("directors.removal", _PICKS_SUCCESSOR, "directors.vacancy"),
    ("board.special_meeting.notice", _IN_WRITING, "board.notice.method"),
    ("board.notice.", _IN_WRITING, "board.notice.method"),
    ("shareholders.notice.", _IN_WRITING, "shareholders.notice.method"),
    ("board.special_meeting.notice", _WHO_IS_CALLING, "board.special_meeting.call"),
    ("board.adjournment", _TELL_THE_ABSENT, "board.adjournment.notice"),
    ("shareholders.adjournment", _TELL_THE_ABSENT, "shareholders.adjournment.notice"),
    ("board.special_meeting.call", _HOW_MUCH_NOTICE, "board.special_meeting.notice"),
    ("shareholders.special_meeting.call", _HOW_MUCH_NOTICE, "shareholders.notice.time"),
    ("shares.certificate.facsimile", _BY_WHOM_REGISTERED, "shares.certificate.facsimile"),
    ("directors.vacancy", _A_NEW_SEAT, "directors.vacancy"),
    ("directors.classes", _SIZES_TOLD, "directors.classes"),
    ("shareholders.adjournment", _HOW_FAR_WITHOUT_NOTICE, "shareholders.adjournment.notice"),
    ("shareholders.quorum", _HOW_FAR_WITHOUT_NOTICE, "shareholders.adjournment.notice"),
    ("directors.number.decrease", _WITH_EMPTY_SEATS, "directors.number.decrease"),
    ("shareholders.notice.time", _HELD_ON_A_FREE_DAY, "shareholders.meeting.day"),
    ("shareholders.list.", _WHO_DOES_IT, "shareholders.list.ready"),
    ("directors.vacancy", _OTHER_SITTING, "directors.vacancy"),
    ("shares.certificate.", _WHO_SIGNS_TOO, "shares.certificate.signatures"),
    ("shareholders.presiding", _ITS_SECRETARY, "shareholders.meeting_secretary"),
    ("board.presiding", _ITS_SECRETARY, "board.meeting_secretary"),
    ("shareholders.notice.time", _ALL_COME, "shareholders.notice.waiver"),
    ("board.special_meeting.notice", _ALL_COME, "board.notice.waiver"),
    ("shares.certificate.lost", _TELLS_US, "shares.certificate.loss_notice"),
    ("indemnification.undertaking", _AUTOMATIC_FOR, "indemnification.advance"),
    ("indemnification.undertaking", _SAME_FOR_OTHERS, "indemnification.advance"),
    ("indemnification.advance", _AUTOMATIC_FOR, "indemnification.advance"),
    ("general.loans", _ON_TERMS, "general.loans"),
    ("committees.", _OUTSIDER_ON_IT, "committees.members"),
)
"""The last rule, or its area; what a message on it says; the rule that it then means."""


def _says(words: re.Pattern[str], text: str) -> bool:
    """Whether a text says what a row looks for; a lone word must be all that it says."""
    return bool(words.fullmatch(text) if words is _WHERE else words.search(text))


def _by_its_words(state: State, question: Question) -> str | None:
    """The rule for which the words of a message speak after the last one."""
    last = state.rule or ""
    found = (rule for before, words, rule in _BY_WORDS if last.startswith(before) and _says(words, question.text))
    grown = last == "committees.quorum" and question.side is not Body.STOCKHOLDERS and _IT_HAS.fullmatch(question.text)
    return last if grown else next(found, None)


_CONSENTS: Final = ("board.consent", "shareholders.consent")
_CONSENT_OF: Final = {Body.STOCKHOLDERS: "shareholders.consent", Body.BOARD: "board.consent"}
"""The rule on how many must consent, where it is asked of the other body if that must be all."""


_A_MAJORITY: Final = re.compile(
    r"\b(?:majority|half|most of them|two[- ]thirds)\b[^?.;]{0,25}\b(?:enough|do|suffice|ok|fine)\b|\b(?:just|only|merely|with) (?:an? )?(?:majority|half|most)\b",
    re.IGNORECASE,
)
_WHO_CAN: Final = re.compile(
    r"\W*(?:(?:and|so|ok|well)\W+)*who (?:can|may|does|could|would|gets to|has to|is to)(?: (?:then|do|decide|be doing))?(?: (?:it|that|this))?(?: then| instead)?\W*",
    re.IGNORECASE,
)
"""Who does what a committee may not do."""
_RULE_OF: Final = {
    Matter.REMOVE_OFFICERS: "officers.removal",
    Matter.ELECT_OFFICERS: "officers.election",
    Matter.REMOVE_DIRECTORS: "directors.removal",
    Matter.AMEND_BYLAWS: "amendments.bylaws",
    Matter.DIVIDEND: "shares.dividend.declare",
}


def _who_does_it(state: State, question: Question) -> str | None:
    """The rule on the matter that a committee has no power for, where a message asks who does it."""
    asked = state.rule == "committees.powers" and _WHO_CAN.fullmatch(question.text)
    matter = state.facts.get("matter")
    return _RULE_OF.get(matter) if asked and isinstance(matter, Matter) else None


def _by_a_fact(state: State, question: Question) -> str | None:
    """The rule for which a fact that a message tells speaks after the last one."""
    area = (state.rule or "").partition(".")[0]
    of_part = question.facts.get("unanimous") or (_A_MAJORITY.search(question.text) and question.polar)
    if (state.rule or "").startswith(_CONSENTS) and of_part and question.side in _CONSENT_OF:
        return _CONSENT_OF[question.side]
    if area == "indemnification" and question.facts.get("adjudged_liable"):
        return "indemnification.right"
    return "amendments.bylaws" if area == "amendments" and question.facts.get("named_in_notice") is False else None


def _adjourning(state: State, question: Question) -> str | None:
    """The rule on adjourning, where the last answer was on a quorum or a vote ("how many of those 4 to adjourn?")."""
    area, _, matter = (state.rule or "").partition(".")
    rule = f"{area}.adjournment"
    return rule if matter in ("quorum", "vote") and rule in RULES and _TO_ADJOURN.search(question.text) else None


def _text_of_notice(state: State, question: Question) -> str | None:
    """The rule on what a notice states, where the last answer was on that notice ("must it spell out the purpose?")."""
    asks = _SPELLS_OUT.search(question.text) and _NAMES_THINGS.search(question.text)
    of_notice = _OF_NOTICES.fullmatch(state.rule or "")
    return _TEXT_OF[of_notice["area"]] if of_notice and asks else None
