"""The rule beside the last one to which a brief message goes over: another meeting, another person, votes behind a quorum."""

from typing import Final

from bot import counts_anew, follow_ups, form_of_follow_ups
from bot.callers_holdings import ONE_DIRECTOR
from bot.days_anew import NONE_FIXED
from bot.rows_beside import BY_WORDS
from bot.rows_of_meetings import MAY_DECLINE, OF_MEETINGS
from bot.rows_of_persons import OF_PERSONS
from bot.seats_added import seat_added
from bot.state import State
from bot.understand import patterns as re
from bot.understand.question import Question, twin_of
from rules.provisions.committees import Matter
from rules.registry import RULES
from rules.terms import Body, Meeting, Role


def rule_beside(state: State, question: Question) -> str | None:
    """The rule that a brief message means beside the last one, by its form; none where it means no other."""
    term = _TERM_OF.get(state.rule or "") if _HOW_LONG.fullmatch(question.text) else None
    calling = (state.rule or "").endswith(".special_meeting.call")
    of_the_request = calling and _BY_MOUTH.search(question.text) and form_of_follow_ups.is_elliptical(question)
    again = of_the_request or seat_added(state, question) is not None
    stays = state.rule if again or (calling and ONE_DIRECTOR.fullmatch(question.text)) else None
    return (
        _of_another_meeting(state, question)
        or stays
        or _body_contrasted(state, question)
        or _held_otherwise(state, question)
        or _caller_of_it(state, question)
        or _way_named(state, question)
        or term
        or _caller(state, question)
        or _at_another(state, question)
        or other_person(state, question)
        or _none_fixed(state, question)
        or _another_record_date(state, question)
        or _told_then(state, question)
        or _adjourning(state, question)
        or _votes_of_those(state, question)
        or _text_of_notice(state, question)
        or _who_does_it(state, question)
        or _by_a_fact(state, question)
        or _by_its_words(state, question)
    )


_THE_BOARD: Final = r"(?:the |our |a )?(?:board|directors)(?: of directors)?(?:'s)?(?: (?:meeting|mtg|session))?"
_THE_HOLDERS: Final = r"(?:the |our |a )?(?:share|stock)holders'?(?: (?:meeting|mtg))?"
_CONTRASTED: Final = re.compile(
    rf"\b(?:{_THE_BOARD}(?P<board>)|{_THE_HOLDERS}(?P<holders>)),? (?:rather than|instead of|(?:and )?not|as opposed to)(?: (?:at|of|in|for))? (?:{_THE_BOARD}|{_THE_HOLDERS})\W*$",
    re.IGNORECASE,
)
"""One body is put in the place of the other ("what if it was the board rather than the shareholders?")."""
_AREAS: Final = {"board": "board.", "holders": "shareholders."}


def _body_contrasted(state: State, question: Question) -> str | None:
    """The last rule for the other body, where a brief message puts that one in the place of the one before."""
    match = _CONTRASTED.search(question.text) if len(question.text.split()) <= _BRIEF else None
    twin = twin_of(state.rule or "") if match else None
    area = next((each for name, each in _AREAS.items() if match and match[name] is not None), "-")
    return twin if twin and twin.startswith(area) else None


_BRIEF: Final = 14


def _at_another(state: State, question: Question) -> str | None:
    """The last rule, where its question is put to another corporation."""
    return state.rule if form_of_follow_ups.AT_ANOTHER.fullmatch(question.text) else None


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
    calling = (state.rule or "").endswith(".special_meeting.call")
    if calling and MAY_DECLINE.search(question.text):
        return state.rule
    calls = _CALLS_ONE.search(question.text) if calling else None
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
    r"^\W*(?:(?:and|so|with|if|ok)\W+)*\d+ (?:are |were )?(?:present|there|here|attend|show up|come)\b[^?.;]{0,10}\b(?:votes?|yes(?:es)?|ayes) (?:needed|required|to (?:pass|carry|approve|win))\W*$|^\W*(?:(?:and|so|ok|then)\W+)*what (?:does|do|would|will) (?:it|we) (?:take|need) to (?:pass|carry|approve|adopt|win)\b|[.?!,;] *(?:so |and |ok )*(?:how many )?(?:ayes|yes(?:es)?|yes votes|votes for it|votes) (?:are |would be |do we )?(?:needed|required|need|to (?:pass|carry|approve|win)(?: \w+){0,3})\b[^?.;]{0,30}\W*$|\bhow many(?: of (?:them|those|the \w+|us))?(?: (?:directors|members|votes|yes(?:es)?(?: votes)?|ayes))?(?: (?:have to|has to|must|need to|had to|got to|should))? (?:vote|say|go|agree|approve|carry|carries|pass|passes|back|support)\b(?! (?:to adjourn|in an election|for (?:a|the) director))",
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
    r"\W*(?:(?:and|but|so|what|or|then|ok|is it|(?:the )?same)\W+)*(?:(?:if|about|for|what about|how about|with|is) )?(?:it(?:'s| is| was| were|'d been| had been) )?(?:the |our |an? |that of )?(?:[\w-]+ ){0,2}[\w-]+(?:'s)?(?:,? (?:as an? (?:officer|director)|who (?:quit|quits|resign\w*|died|dies|left|leaves|goes|wants out)|instead|too|(?:is|was|were) (?:removed|fired|vacant)))?\W*",
    re.IGNORECASE,
)
"""Another person is named in the place of the one before ("and if it's the secretary who quit?")."""
_SO_MANY: Final = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) (?:\w+ )?(?:directors|board members|members|people)\b",
    re.IGNORECASE,
)
"""How many there are, which names no other person."""
_ALONE: Final = re.compile(r"\b(?:alone|(?:him|her)self|on (?:his|her) own|single-handed(?:ly)?)\W*$", re.IGNORECASE)
"""One who would act by himself, and upon whom nobody else acts."""


def other_person(state: State, question: Question) -> str | None:
    """The rule on officers where the last answer was on a director, and the other way round."""
    area, _, matter = (state.rule or "").partition(".")
    if area not in ("directors", "officers") or matter not in _OF_PERSONS:
        return None
    if not _ANOTHER_PERSON.fullmatch(question.text) or _SO_MANY.search(question.text):
        return None
    if area == "directors" and _ALONE.search(question.text):
        return state.rule
    office = any(each is not Role.DIRECTOR for each in question.facts.get("offices") or ())
    if area == "directors" and office and not _A_DIRECTOR.search(question.text):
        return f"officers.{matter}"
    if area == "officers" and office and form_of_follow_ups.THE_SAME_FOR.match(question.text):
        return state.rule
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
    by_default = set(state.found) == {"record_date"} and _GIVEN.search(question.text)
    if leads_in and by_default and named == ["shareholders.record_date.meeting"]:
        return "shareholders.record_date.default"
    return named[0] if leads_in and len(named) == 1 and named[0] != state.rule else None


_GIVEN: Final = re.compile(r"\bnotices?\b[^?.;]{0,20}\b(?:given|sent|mailed|posted|goes|went|out)\b", re.IGNORECASE)
"""The day of the notice, from which the record date of a meeting is counted where none was fixed."""
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
    r"\b(?:does|must|should|do|need|has|can) (?:it|(?:the|that|this|such an?|our) (?:\w+ )?notice|that|this(?: one)?|ours|they|the paper|the letter)\b[^?.;]{0,30}\b(?:spell|recite|disclose|give|specify|indicate|explain|tell|state|say|mention|list|name|include|contain|set (?:out|forth))\b",
    re.IGNORECASE,
)
_WHAT_IS_IN_IT: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*what (?:else |all |exactly )?(?:has to|must|should|needs? to|does|do|is|goes|do we|do i|shall|can)(?: (?:it|the (?:\w+ )?notice|that|they|we|i))?(?: (?:have|need|has))?(?: to)? ?(?:be in|be on|say|state|contain|include|mention|list|go in|go into|put in|in|supposed to (?:say|state|contain|include|be in))(?: (?:it|there|the (?:\w+ )?notice|that|them))?(?: then| though| exactly)?\W*$",
    re.IGNORECASE,
)
"""What a notice has to say is asked for."""
_NAMES_THINGS: Final = re.compile(
    r"\b(?:purposes?|agenda|business|topics?|reasons?|place|venue|hour|why|what (?:it|they|(?:the|this|that|our) (?:\w+ )?(?:meeting|mtg)(?:'s| is| will be)? (?:for|about))|matters?)\b",
    re.IGNORECASE,
)
_TEXT_OF: Final = {"shareholders": "shareholders.notice.contents", "board": "board.notice.purpose"}
_TO_ADJOURN: Final = re.compile(
    r"\bhow many\b[^?.;]{0,50}\b(?:to adjourn|for adjourning|for an adjournment|to put (?:it|the meeting) off|adjourn (?:it|the meeting))\b",
    re.IGNORECASE,
)
_IT_HAS: Final = re.compile(
    r"\W*(?:(?:and|but|so|what|ok)\W+)*(?:if|suppose|say|had|were|when|with) (?:it|the committee|there|they)(?: (?:had|has|have|were|was|is|are|got|grew to))? (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:directors|members|people|of (?:us|them)))?(?: on it)?(?: instead)?\W*",
    re.IGNORECASE,
)
_LONGEST: Final = 400
"""A longer message tells its own matter."""
ROWS: Final = (*BY_WORDS, *OF_MEETINGS, *OF_PERSONS)


def _by_its_words(state: State, question: Question) -> str | None:
    """The rule for which the words of a message speak after the last one."""
    last = state.rule or ""
    if len(question.text) > _LONGEST:
        return None
    if counts_anew.asks_of_whole(state, question):
        return last
    found = (rule for before, words, rule in ROWS if last.startswith(before) and words.search(question.text))
    rule = next(found, None)
    grown = last == "committees.quorum" and question.side is not Body.STOCKHOLDERS and _IT_HAS.fullmatch(question.text)
    return last if grown else _of_the_body_named(rule, question)


def _of_the_body_named(rule: str | None, question: Question) -> str | None:
    """A rule, or its twin on the body that a message names."""
    twin = twin_of(rule) if rule else None
    area = _AREA_OF.get(question.side) if question.side else None
    meant = twin if twin and area and twin.startswith(area) else rule
    itself = twin and area and meant == question.best.rule and question.best.probability >= _OF_ITSELF
    return None if itself else meant


_OF_ITSELF: Final = 0.8
"""A message that names the body of a rule, and is so probably on it, needs nothing of what was said before."""
_AREA_OF: Final = {Body.STOCKHOLDERS: "shareholders.", Body.BOARD: "board.", Body.COMMITTEE: "committees."}
_CONSENTS: Final = ("board.consent", "shareholders.consent")
_CONSENT_OF: Final = {Body.STOCKHOLDERS: "shareholders.consent", Body.BOARD: "board.consent"}
"""The rule on how many must consent, where it is asked of the other body if that must be all."""
_A_MAJORITY: Final = re.compile(
    r"\b(?:majority|half|most of them|two[- ]thirds)\b[^?.;]{0,25}\b(?:enough|do|suffice|ok|fine)\b|\b(?:just|only|merely|with) (?:an? )?(?:majority|half|most)\b",
    re.IGNORECASE,
)
_WHO_CAN: Final = re.compile(
    r"\W*(?:(?:and|so|ok|well|but)\W+)+who(?: then| instead)?\W*|\W*(?:(?:and|so|ok|well)\W+)*who (?:can|may|does|could|would|gets to|has to|is to)(?: (?:then|do|decide|be doing))?(?: (?:it|that|this))?(?: then| instead)?\W*",
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
    counts = {**state.facts, **question.facts}
    of_directors = any(isinstance(counts.get(name), int) for name in ("directors", "seats", "in_office"))
    if area == "amendments" and question.facts.get("signed") is not None and of_directors:
        return "board.consent"
    if state.rule == "officers.absence" and question.facts.get("candidates"):
        return state.rule
    if (state.rule or "").startswith("shareholders.list.") and question.facts.get("no_holder"):
        return "shareholders.list.access"
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
    names = _SPELLS_OUT.search(question.text) and _NAMES_THINGS.search(question.text)
    asks = names or _WHAT_IS_IN_IT.search(question.text)
    of_notice = _OF_NOTICES.fullmatch(state.rule or "")
    return _TEXT_OF[of_notice["area"]] if of_notice and asks else None
