"""Whether a follow-up asks for a yes or no: by its own words, by what it changes, or as the question before."""

from typing import Any, Final

from bot.corrected import puts_right
from bot.counts_anew import asks_if_enough, asks_if_the_same, asks_number
from bot.follow_ups import names_another_officer, next_is_away, supposes_a_day
from bot.form_of_follow_ups import AS_THE_DATE, ASKED_OF, AT_ANOTHER, SO_MANY_THERE, is_elliptical, only_facts, supposes
from bot.reached import asks_if_reached
from bot.rows_of_meetings import OTHER_HOUR, SAME_HOUR
from bot.rows_of_persons import COMES_AFTER_ALL
from bot.state import State
from bot.understand import patterns as re
from bot.understand.question import RESULTS, Question
from rules.days import When
from rules.registry import RULES
from rules.terms import Role

ONLY_SUPPOSES: Final = re.compile(
    r"\W*(?:(?:and|but|ok|okay|so|now|then) )*(?:(?:what )?if\b|(?:were|had) (?=(?:one|two|three|four|\d+|the|he|she|they|it|we|his|her|our)\b))[^?,.;:-]*(?:, so (?:it's|it is|there(?:'s| are| is)|we(?:'re| are| have)|that leaves|only) [^?,.;:-]{1,25})?\?*\s*",
    re.IGNORECASE,
)
"""A supposition with no question of its own, so that it asks what was asked before."""
_THE_MINUTES: Final = re.compile(r"\W*(?:and|but|so|what about|how about) the minutes\b", re.IGNORECASE)
"""Who keeps the minutes is asked for."""
_WHAT_QUORUM: Final = re.compile(
    r"\W*(?:(?:and|so|ok|what about|what(?:'?s| is)|the|a|its) )*quorum (?:if|for|with|when|then|of)\b(?![^?]*\b(?:met|reached|there)\b)|[^?]*[.,;] (?:what(?:'?s| is) (?:the |its )?)?quorum\W*$",
    re.IGNORECASE,
)
"""How large the quorum is then."""
_ONE_OR_OTHER: Final = re.compile(r"\bor (?:(?:is it |only )?(?:when|once|from when|until)|its|the) ", re.IGNORECASE)
"""Which of two moments counts is asked for."""


def asks(question: Question, rule: str) -> bool:
    """Whether a yes or no is asked for; who is present is no result where the rule counts votes or signatures."""
    used = RULES[rule].facts
    counts = question.by_result or bool(SO_MANY_THERE.fullmatch(question.text))
    if not counts or not any(each in used for each in ("in_favor", "signed", "asking")):
        return question.polar
    return any(each != "present" for each in question.facts if each in used and each in RESULTS)


_A_COMMITTEE: Final = re.compile(
    r"\W*(?:(?:and|or|but|so|what about|how about|by|through|could it be)\W+)*(?:a|the|our|any|some) (?:\w+ )?committee\W*",
    re.IGNORECASE,
)
"""A committee is asked after behind a question on who does a thing ("or a committee?")."""


def asks_yes_or_no(state: State, question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether a follow-up asks yes or no: by its own words, else as the question before; a bare officer asks whether he may."""
    if rule == state.rule and puts_right(state, question):
        return bool(state.facts.get("polar"))
    if rule == state.rule and question.polar and AT_ANOTHER.fullmatch(question.text):
        return True
    if said.get("asks_business_day") or _to_another(question, said, rule) or _day_instead(question, said, rule):
        return True
    of_list = _of_the_list(question, said, rule)
    if of_list is not None:
        return of_list
    if rule == state.rule and rule.startswith("indemnification.") and _THE_SUM_TOO.fullmatch(question.text):
        return bool(state.facts.get("polar"))
    if _asks_value(state, question, said, rule):
        return False
    again = _put_again(state, question) if rule == state.rule else None
    return _by_its_words(state, question, said, rule) if again is None else again


_THE_SUM_TOO: Final = re.compile(
    r"\W*(?:(?:and|but|or|so|ok|then|what about|how about|also)\W+)+(?:the|his|her|their|any) (?:\w+ ){0,2}(?:amounts?|sums?|money|costs?|fees?|fines?|bills?|expenses|judgments?|settlements?|damages)\b[^?,;.]{0,40}\W*",
    re.IGNORECASE,
)
"""Another sum of which is asked whether it is paid, as of the one before."""


def _put_again(state: State, question: Question) -> bool | None:
    """Whether the last question is put again as it was, or asks for the hour of the meeting; None for others."""
    if (state.rule or "").endswith(".holiday") and SAME_HOUR.fullmatch(question.text):
        return _asks_its_hour(state, question)
    if asks_other_hour(state, question):
        return True
    return bool(state.facts.get("polar")) if _SAME_ELSEWHERE.match(question.text) else None


def _by_its_words(state: State, question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether the words of a follow-up ask yes or no."""
    reached = rule == state.rule and asks_if_reached(state, question)
    if reached or asks_if_enough(state, question) or put_off(question, said, rule):
        return True
    if rule == state.rule and state.facts.get("polar") and _DOES_TOO.match(question.text):
        return True
    quorum = rule.endswith(".quorum") and _WHAT_QUORUM.match(question.text)
    if quorum and not any(name in said for name in ("present", "shares_present")):
        return False
    if _THE_MINUTES.match(question.text) or (rule.endswith(".notice.given") and _ONE_OR_OTHER.search(question.text)):
        return False
    if names_another_officer(state, question) or next_is_away(state, question):
        return bool(state.facts.get("polar") or _ON_HIS_OWN.search(question.text))
    counted = any(name in question.facts for name in RESULTS)
    bare = "?" not in question.text and not (question.moments and supposes_a_day(question.text))
    told = only_facts(question) and not (counted or question.wh) and bare and not _ASKS_FIRST.match(question.text)
    if _TO_DO_IT.match(question.text) or told:
        return bool(state.facts.get("polar"))
    asked = asks(question, rule) and (counted or not ONLY_SUPPOSES.fullmatch(question.text))
    verbless = not counted and _NO_VERB.fullmatch(question.text)
    if asked and (verbless or _only_means(state, question, rule) or _only_there(state, question, rule)):
        return bool(state.facts.get("polar"))
    return asked if question.wh or asked else _polar_by_form(state, question, said, rule)


_DOES_TOO: Final = re.compile(
    r"^\W*(?:(?:and|or|but) )+(?:(?:also|then|even|just|simply) )*(?:tell|instruct|direct|order|let|make|have|give|send|ask|appoint|name|pay|sign|fill|remove|fix|adopt|approve|keep|take|use|hand|show|lend|buy|sell|mail|post|delegate|authorize) (?:him|her|them|it|us|the|that|one|those|our|an?)\b[^?.;!]{0,60}\?\W*$",
    re.IGNORECASE,
)
"""Something more that the same person would do, where it was asked if he may ("and tell him how to vote?")."""
_ASKS_FIRST: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|then)\W+)*(?:is|are|would|does|do|can|may|could|will|must|should)\b", re.IGNORECASE
)
"""A message that begins as a question does, though it has no question mark ("is Jan 31 ok")."""


def _asks_its_hour(state: State, question: Question) -> bool:
    """Whether it is asked if a meeting that is moved starts at the hour that was told."""
    match = SAME_HOUR.fullmatch(question.text)
    meeting = state.facts.get("meeting_at")
    if match is None or "holiday" not in state.found or not isinstance(meeting, When):
        return False
    if meeting.time is None or match["hour"] is None:
        return match["hour"] is None
    return int(match["hour"]) % _HALF_A_DAY == meeting.time.hour % _HALF_A_DAY


def asks_other_hour(state: State, question: Question) -> bool:
    """Whether it is asked if a meeting that is moved starts at another hour."""
    moved = (state.rule or "").endswith(".holiday") and "holiday" in state.found
    return moved and OTHER_HOUR.fullmatch(question.text) is not None


_HALF_A_DAY: Final = 12
_SAME_ELSEWHERE: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|then)\W+)*(?:the )?same (?:thing|question|one|again)?,? ?(?:at|for|over at|but|with)\b(?![^?]*\b(?:true|apply|applies|hold|holds|ok|okay|fine|enough|too)\b)",
    re.IGNORECASE,
)
"""The last question is put again as it was, of other numbers or of another corporation."""
WHO_FIRST: Final = re.compile(
    r"^\W*(?:(?:and|n|so|ok|then|but)\W+)+who (?:then |would |will )?(?:fills?|picks?|elects?|chooses?|decides?|does)\b",
    re.IGNORECASE,
)
_WHERE_AT_LAST: Final = re.compile(r"[.,;:!] *(?:(?:and|so|but|then) )*where(?: \w+)?\W*$", re.IGNORECASE)
_AT_IT: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|then|what about|how about|also)\W+)*(?:at|during|in) (?:the |our |that )?(?:\w+ )?(?:meeting|mtg)(?: (?:itself|too|as well|proper|also))*\W*",
    re.IGNORECASE,
)
"""Whether the list is open at the meeting as well."""
_HOW: Final = re.compile(r"\b(?:how|what|which)\b", re.IGNORECASE)


def _so_many_come(state: State, question: Question, rule: str) -> bool:
    """Whether enough shares come to remove a director, and how they vote is not told, so that the number is asked for anew."""
    there, needed = question.facts.get("shares_present"), state.found.get("needed")
    told = rule == state.rule == "directors.removal" and not state.facts.get("polar")
    enough = isinstance(there, int) and isinstance(needed, int) and there >= needed
    return told and enough and "shares_in_favor" not in question.facts and bool(ONLY_SUPPOSES.fullmatch(question.text))


def _of_the_list(question: Question, said: dict[str, Any], rule: str) -> bool | None:
    """Whether a message on the list of stockholders asks yes or no: not where it is open, but whether it is arranged so."""
    if rule == "shareholders.list.place" and _WHERE_AT_LAST.search(question.text):
        return False
    if rule == "shareholders.list.access" and question.facts.get("no_holder") and is_elliptical(question):
        return True
    if rule == "shareholders.list.at_meeting" and _AT_IT.fullmatch(question.text):
        return True
    arranged = rule == "shareholders.list.contents" and "alphabetical" in said
    return True if arranged and not _HOW.search(question.text) else None


def put_off(question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether it is supposed that a seat is filled at a later meeting than that of the removal."""
    return rule == "directors.vacancy" and said.get("emptied") == "removal, later" and supposes(question)


def _asks_value(state: State, question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether a follow-up asks for a number, a day, or when a resignation takes effect, whatever was asked before."""
    if rule.endswith(".resignation") and not question.polar and any(name in said for name in _WHEN_OUT):
        return True
    if question.wh and not question.polar and question.facts.get("asks_date"):
        return True
    if rule == state.rule and _OF_THE_WINDOW & {*state.found} and _OTHER_END.fullmatch(question.text):
        return True
    if rule.endswith(".presiding") and rule == state.rule and COMES_AFTER_ALL.search(question.text):
        return not state.facts.get("polar")
    counted = isinstance(state.found.get("needed"), int) and (rule != state.rule or not state.facts.get("polar"))
    again = (counted or state.facts.get("needed")) and _TO_DO_IT.match(question.text)
    if again or _WHAT_NOW.search(question.text) or WHO_FIRST.match(question.text):
        return True
    if _so_many_come(state, question, rule):
        return True
    return (asks_number(state, question) and question.wh) or asks_if_the_same(state, question)


_OF_THE_WINDOW: Final = frozenset(("first_day", "last_day", "earliest_day", "latest_day"))
_OTHER_END: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|then)\W+)*(?:not|no|never) (?:before|after|earlier|later|sooner|until)(?: than)?(?: (?:when|what (?:day|date)|which (?:day|date)|what|that))?\W*",
    re.IGNORECASE,
)
"""The other end of the days that the last answer told ("and not before?")."""
_WHAT_NOW: Final = re.compile(
    r"(?:^|[.;,!?]) *(?:and |so |then )*(?:(?:any |our |what |which |the )*options|now what|what now|what then)\W*$"
    r"|^\W*(?:(?:and|but|so)\W+)*(?:why|how come)\b|[,;.?!:-] *(?:so |and |but |then )*why (?:not|isn't it|can't (?:they|we|he|she|i))\W*$",
    re.IGNORECASE,
)
"""What is left to do, or why, is asked for."""


def _to_another(question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether a follow-up only names another to whom an officer's duties might go ("and if it's our lawyer?")."""
    return rule == "officers.delegation" and "recipient" in said and question.facts.get("recipient") is None


def _day_instead(question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether a follow-up puts a day in the place of the one that the rule measures ("what about Friday as the date?")."""
    asked = ASKED_OF.get(rule)
    brief = len(question.text.split()) <= _A_DAY_AND_OK and not question.wh
    return asked in said and bool(AS_THE_DATE.search(question.text) or (brief and _IS_OK.search(question.text)))


_A_DAY_AND_OK: Final = 6
_IS_OK: Final = re.compile(
    r"\d(?:st|nd|rd|th)?,? (?:is |be |was )?(?:ok|okay|fine|good|alright|all right|allowed|possible|valid|in time|too (?:late|early|soon))\W*$",
    re.IGNORECASE,
)
"""A day is judged with no question mark ("march 8 ok")."""
_WHEN_OUT: Final = ("undated", "effective_at")
"""What tells when a resignation takes effect."""


def _polar_by_form(state: State, question: Question, said: dict[str, Any], rule: str) -> bool:
    """Whether a follow-up with no verb of its own asks yes or no, by what it names."""
    same = rule == state.rule
    if same and rule == "directors.vacancy" and "against" in said:
        return True
    if same and (_EVEN_SO.match(question.text) or ("actor" in RULES[rule].facts and _OR_THEY.fullmatch(question.text))):
        return True
    if _NOT_THEY.fullmatch(question.text) or (same and _A_COMMITTEE.fullmatch(question.text)):
        return True
    dated = "meeting_at" in state.facts or (rule.startswith("shareholders.record_date.") and "event_at" in state.facts)
    if ASKED_OF.get(rule) in said and dated and "meeting_at" not in said:
        return not ("earliest_day" in state.found and "methods" in said)
    if same and rule.endswith("special_meeting.call") and _HOLDERS_OF.fullmatch(question.text):
        return True
    if same and _BY_HIM.fullmatch(question.text) and not state.facts.get("polar"):
        return False
    officers = [role for role in said.get("roles", ()) if role not in (Role.BOARD, Role.STOCKHOLDER)]
    return bool(state.facts.get("polar")) or (is_elliptical(question) and bool(officers) and "absent" not in said)


_TO_DO_IT: Final = re.compile(
    r"\W*(?:(?:and|or|so|but|then|ok|what about|how about)\W+)*(?:just )?to (?!(?:whom?|what|which|the|our|an?|my|his|her|their|that|this|those|these|me|us|him|them|it)\b)(?!(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|next\b|tomorrow\b))[a-z]{3,}\b(?![^?]*\b(?:(?<!while he )(?<!while she )(?<!when he )(?<!while they )(?:is|are)|can|may|must|do|does|will|would|could|should|enough|ok|okay|fine|need|needs)\b)[^?]*(?:\?+(?: [^?]{3,70}[.!])?)?\s*$",
    re.IGNORECASE,
)
"""Another act, of which is asked what was asked of the one before ("and to remove him?")."""
_NO_VERB: Final = re.compile(
    r"\W*(?:(?:and|or|so|then|ok)\W+)*(?:in|by|with|for|at|on|via|over|face[- ]to[- ]face|physically)\b(?:(?!\b(?:is|are|was|were|be|can|may|must|do|does|did|will|would|has|have|had|could|should|shall|need|needs|ok|okay|fine|enough|allowed|good|possible|late|early)\b)[^?])*\?*\s*",
    re.IGNORECASE,
)
"""A circumstance with no verb, of which the last question is asked ("and in person, with a notice by fax?")."""
_ON_HIS_OWN: Final = re.compile(
    r"\b(?:on (?:his|her|their) own|alone|by (?:him|her|them)sel(?:f|ves))\b", re.IGNORECASE
)
_EVEN_SO: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|really)\W+)*even (?:with|without|if|when|though|for)\b", re.IGNORECASE
)
"""A circumstance that might change the answer of before ("even with no cause?")."""
_BY_HIM: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|ok|then)\W+)*(?:what )?if (?:he|she|they|we|i|it|the \w+|(?:the )?president|(?:the )?secretary)(?:'s| is| are| were)? (?:just |only |simply )?(?:writes?|mail(?:s|ed|ing)?|fax(?:es|ed|ing)?|phon(?:es?|ed|ing)|rings?|calls?|wires?|posts?|sends?|telegraphs?|uses?|goes|does|e-?mails?|texts?|telephones?)\b[^?]{0,40}\W*",
    re.IGNORECASE,
)
"""Another means by which somebody tells them ("and if she writes by mail?")."""
_HOLDERS_OF: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|ok|then|what about|how about|what of)\W+)*(?:by )?(?:(?:a|some|the|our|one|two|three|\d+) )?(?:(?:share|stock)?holders?|owners?|people|someone|somebody|a group|a shareholder)?(?: (?:holding|owning|with|of|who (?:own|hold|have|owns|holds|has)))? ?(?:(?:only|just|exactly|about|over|together) )*(?:\d[\d.,]*(?:/\d+)? ?(?:%|percent)?|an? (?:third|quarter|half|fifth|tenth)|half|two[- ]thirds)(?: of (?:the |our |all )?(?:shares|stock|votes))?\W*",
    re.IGNORECASE,
)
"""Holders of so many shares are asked after, behind the question who may call a meeting."""
_IF_THERE: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|what about|how about|what)\W+)*(?:with|if|for) (?:all |only |just )?(?:of )?(?:the |our )?(?:\w+)(?: of (?:them|us|the \w+))?(?: directors| members| people)? ?(?:are |were |is |come |came |turn up |show up )?(?:there|present|here|in the room|around)?\W*",
    re.IGNORECASE,
)


def _only_there(state: State, question: Question, rule: str) -> bool:
    """Whether a message tells only how many are there, where the number of votes was asked for ("and with all 9 there?")."""
    told = "present" in question.facts and "in_favor" not in question.facts and state.facts.get("in_favor") is None
    return told and rule == state.rule and rule.endswith(".vote") and _IF_THERE.fullmatch(question.text) is not None


def _only_means(state: State, question: Question, rule: str) -> bool:
    """Whether a message changes nothing but the means of the last question ("fax instead, same time?"), and judges nothing."""
    means = any(question.facts.get(name) for name in ("methods", "held_by", "held_in_person"))
    brief = is_elliptical(question) or bool(_BY_SO_AND_SO.match(question.text))
    return means and rule == state.rule and brief and not _JUDGES.search(question.text)


_BY_SO_AND_SO: Final = re.compile(
    r"\W*(?:(?:and|but|or|so|ok|what about|how about)\W+)*(?:by|via|through|with|using|faxed|mailed|phoned|e-?mailed|wired|posted|hand-delivered) (?:\w+[ -]){0,2}\w+\b(?![^?]*\b(?:can|may|must|do|does|is|are|will|would)\b)",
    re.IGNORECASE,
)
_JUDGES: Final = re.compile(
    r"\b(?:ok|okay|fine|enough|allowed|valid|good|works?|do|right|late|in time|on time|possible|permitted|can|may|could|legal|suffice)\b",
    re.IGNORECASE,
)
_OR_THEY: Final = re.compile(
    r"\W*(?:(?:and|or|but|so)\W+)+(?:(?:could|can|may) )?(?:by )?(?:the |our )?(?:(?:share|stock)holders|board|directors|holders)(?: instead| themselves| itself)?(?:,? if they \w+(?: \w+)?)?(?:,? (?:with(?:out)?|for|at|in) [^,?;.]{2,40}){0,3}\W*",
    re.IGNORECASE,
)
"""Another body is asked after that might act as well ("or the stockholders, if they prefer?")."""
_NOT_THEY: Final = re.compile(r"\W*(?:(?:and|but|so|then)\W+)*not (?:by )?(?:the |our )?\w+(?: \w+)?\W*", re.IGNORECASE)
"""Somebody is asked after who was not named ("not the board?")."""
