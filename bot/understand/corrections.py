"""What a person takes back within one message: of "five seats, no sorry, seven" the seven holds."""

from typing import Final

from bot.understand import patterns as re

_NUMBER: Final = r"(?:\d[\d,]*(?:\.\d+)?%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)"
_DAY: Final = (
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d{1,2}(?:st|nd|rd|th))"
)
_THING: Final = (
    r"(?: (?:board |voting |vacant |outstanding )?(?:seats?|directors?|members?|shares?|days?|hours?|votes?|holders?|"
    r"stockholders?|shareholders?|people|persons|committee members|percent|of us|of them))?"
)
_TAKEN_BACK: Final = (
    r"(?:[\s,;:.(\u2026-])+(?:(?:oh|no|uh|um|well|ok|erm?)[\s,;:.-]+)*"
    r"(?:sorry|wait|i mean|i meant|make (?:that|it)|correction|scratch that|oops|hang on|hold on|my (?:bad|mistake))\b"
    r"(?:[\s,;:.-]+(?:no|sorry|wait|it'?s|it is|i mean|i meant|that'?s|that is|actually|we have|we've got|make (?:that|it)|there are))*[\s,;:.-]+"
)
_OF: Final = rf"(?:{_NUMBER} (?:out )?of (?:the |our )?)?"
_NUMBER_ANEW: Final = re.compile(
    rf"\b(?P<of>{_OF}){_NUMBER}(?P<thing>{_THING})(?P<back>{_TAKEN_BACK})(?P<new_of>{_OF})(?P<new>{_NUMBER})\b(?P<same>{_THING})(?!\w)(?P<close>\)?)",
    re.IGNORECASE,
)
_DAY_ANEW: Final = re.compile(
    rf"\b{_DAY}(?P<back>{_TAKEN_BACK})(?:on |at )?(?P<new>{_DAY})\b(?P<close>\)?)", re.IGNORECASE
)


def as_corrected(text: str) -> str:
    """The text with each number and each day that is taken back replaced by the one that is put in its place."""
    return _NUMBER_ANEW.sub(_number, _DAY_ANEW.sub(lambda match: f"{match['new']}{_closing(match)}", text))


def _number(match: re.Match[str]) -> str:
    """The new number, with the noun of the old one; as it was where only one of the two is a part of a whole."""
    if bool(match["new_of"]) is not bool(match["of"]):
        return match[0]
    return f"{match['new_of']}{match['new']}{match['same'] or match['thing']}{_closing(match)}"


def _closing(match: re.Match[str]) -> str:
    """The bracket that closes behind, where it was not opened by what falls away."""
    return "" if "(" in match["back"] else match["close"]
