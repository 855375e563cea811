"""The leave of somebody for what another does: whether it is asked if it is needed, and who would only give it."""

from typing import Any, Final

from bot.understand import patterns as re

_LEAVE: Final = (
    r"(?:approval|permission|consent|blessing|ok|okay|go[- ]ahead|sign[- ]?off|thumbs[- ]up|authori[sz]ation|say[- ]so|leave|green light|"
    r"nod|vote|resolution|decision|backing|support|agreement|word|knowledge|input|involvement|signature|cooperation|concurrence|buy-in)"
)
_BODY: Final = (
    r"(?:(?:the|our|an?|any|either|full|whole|entire|other|of|from|by|rest of) )*"
    r"(?:board(?: of directors)?|directors?|board members?|(?:stock|share)?-?holders?|owners|investors|anyone(?: else)?|anybody(?: else)?)"
)
_OFFICER: Final = (
    r"(?:(?:the|our|an?|any|either|other|of|from|by) )*(?:chair(?:man|woman|person)?(?: of the board)?|president|prez|ceo|cfo|coo|"
    r"chief \w+ officer|vice[- ]president|vp|secretary|treasurer|committee|officers?)"
)
_ONE: Final = rf"(?:{_BODY}|{_OFFICER})"
_ONES: Final = rf"{_ONE}(?:(?:, (?:and |or )?| and | or ){_ONE}){{0,4}}"
_ANY: Final = r"(?:(?:any|some|an?|the|prior|written|formal|express|unanimous) )*"
_OF_ONES: Final = rf"(?:{_ANY}{_LEAVE}\b(?:,? (?:of|from|by) {_ONES})?|{_ONES}(?:'s|s'|')? (?:\w+ )?{_LEAVE}\b)"
_ASKING: Final = r"(?:ask(?:ing)?|consult(?:ing)?|check(?:ing)? with|go(?:ing)? through|clear(?:ing)? (?:it|this|that) with|run(?:ning)? (?:it|this|that) (?:by|past)|wait(?:ing)? for|involv(?:e|ing))"
_GETS: Final = (
    r"(?:(?:first )?(?:to )?(?:get|have|obtain|seek|secure|ask for|getting|having|obtaining|seeking|waiting for) )?"
)
_WITHOUT: Final = re.compile(
    rf"\b(?P<asker>without|w/o|with no|lacking|absent) {_GETS}(?:{_OF_ONES}|{_ASKING} {_ONES}|(?:{_BODY}|(?:the|our) {_OFFICER})(?= *[?.,]| *$))",
    re.IGNORECASE,
)
"""What is done without: "without the board's approval", "with no word from the chairman", "without asking the CEO"."""
_NEEDED: Final = tuple(
    re.compile(rf"\b{words}", re.IGNORECASE)
    for words in (
        rf"(?P<asker>needs?|needed|requires?|required|(?:ha(?:s|ve|d)|must) (?:to )?(?:first )?(?:get|have|obtain|seek)) {_GETS}(?:{_OF_ONES}(?! to (?:be|the)\b)|{_ONES} to (?:approve|agree|consent|sign off|say yes|ok|okay|bless|authori[sz]e)\b)",
        rf"(?P<asker>(?:must|should|ha(?:s|ve) to|needs? to|got to|gotta) (?:he |she |they |it |we |i |the \w+ )?(?:first )?)(?:first )?(?:{_ASKING} {_ONES}|(?:get|have|obtain|seek|secure) {_OF_ONES})",
        rf"(?P<asker>must|does|do|should|has|have) {_ONES} (?:first |have to |need to |must |to )*(?:approve|agree|consent|sign off|bless|authori[sz]e|okay)\b",
    )
)
"""What is needed first: "needs the board's blessing", "must ask the CEO", "does the board have to approve"."""


def without_givers(text: str) -> str:
    """A text with blanks for those whose leave is needed or lacking: they give it, and do nothing else."""
    for pattern in (_WITHOUT, *_NEEDED):
        text = pattern.sub(_blank, text)
    return text


def _blank(match: "re.Match[str]") -> str:
    """Blanks for all but the words that lead in, which may name the one who asks."""
    return match["asker"] + " " * (len(match[0]) - len(match["asker"]))


def facts(text: str) -> dict[str, Any]:
    """Whether it is asked if the leave of another is needed."""
    return {"leave_needed": any(pattern.search(text) for pattern in _NEEDED) or None}
