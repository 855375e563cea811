"""The rule beside the last one to which a brief message goes over by what it asks: of the notice's text, of adjourning."""

from typing import Final

from bot.state import State
from bot.understand import patterns as re
from bot.understand.question import Question
from rules.registry import RULES
from rules.terms import Body

_OF_NOTICES: Final = re.compile(r"(?:shareholders|board)\.(?:\w+\.)?notice(?:\.\w+)?")
_SPELLS_OUT: Final = re.compile(
    r"\b(?:does|must|should|do|need|has|can) (?:it|the notice|that|they|the paper|the letter)\b[^?.;]{0,30}\b(?:spell|state|say|mention|list|name|include|contain|set (?:out|forth))\b",
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
    r"\W*(?:(?:and|but|so|or)\W+)*(?:is|are|would) (?:it|that|this|they|an advance|advances) (?:be )?(?:also |then )?(?:automatic|mandatory|required|compulsory|a right|due|owed|guaranteed)\b[^?]{0,10}\b(?:for|to) (?:an?|the|our|any)\b",
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


def rule_beside(state: State, question: Question) -> str | None:
    """The rule that such a message means after the last one; none where it means no other."""
    rule, text = state.rule or "", question.text
    area = rule.partition(".")[0]
    if _OF_NOTICES.fullmatch(rule) and _SPELLS_OUT.search(text) and _NAMES_THINGS.search(text):
        return _TEXT_OF[area]
    adjourning = f"{area}.adjournment"
    if rule.endswith((".quorum", ".vote")) and adjourning in RULES and _TO_ADJOURN.search(text):
        return adjourning
    if rule == "shares.certificate.lost" and _TELLS_US.search(text):
        return "shares.certificate.loss_notice"
    if rule in ("indemnification.undertaking", "indemnification.advance") and _AUTOMATIC_FOR.match(text):
        return "indemnification.advance"
    if area == "indemnification" and question.facts.get("adjudged_liable"):
        return "indemnification.right"
    if area == "amendments" and question.facts.get("named_in_notice") is False:
        return "amendments.bylaws"
    if rule == "general.loans" and _ON_TERMS.search(text):
        return rule
    if rule == "committees.quorum" and _IT_HAS.fullmatch(text) and question.side is not Body.STOCKHOLDERS:
        return rule
    return "committees.members" if area == "committees" and _OUTSIDER_ON_IT.search(text) else None
