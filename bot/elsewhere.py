"""Questions on the offices, votes and contests of other worlds, which sound like those on a corporation's."""

from typing import Final

from bot.understand import patterns as re

_PUBLIC: Final = re.compile(
    r"\bthe (?:fed|un|u\.n\.|eu|senate|white house|supreme court|house of \w+|monopoly)\b|"
    r"\b(?:nato|unesco|imf|fifa|uefa|ioc|nasa|ecb|bundestag|knesset|parliament\w*|senat(?:e|ors?|orial)|congress\w*|ministers?|ministry|chancellor|monarch\w*|"
    r"popes?|papal|cardinals|republics?|embassy|mayors?|mayoral|sheriffs?|governors?|councillors?|borough|carter|reagan|nixon|kennedy|obama|trump|biden|clinton|roosevelt|"
    r"lincoln|churchill|thatcher|merkel|macron|putin|olympics?|eurovision|oscars|emmys?|grammys?|nobel|cannes|hollywood|bollywood|pixar|marvel|disney|imdb|spielberg|"
    r"hurricanes?|marathons?|electoral (?:votes?|college)|chief justice|justices|consuls?|roman|captain|first mate|ship's|monopoly|crosswords?|\d+ (?:across|down)|lodgers?|tenants?|"
    r"landlords?|apostrophes?|breath|(?:us|american|french|german) (?:vice[- ])?president|president of (?:the )?(?!the\b|company|corporation|board|our|this|a\b)\w+|mps?)\b",
    re.IGNORECASE,
)
"""Offices, contests and works of other worlds."""
_OURS: Final = re.compile(
    r"\b(?:our|ours|we|(?-i:us)|the (?:company|corporation|board|bylaws|by-laws)|by-?laws?|(?:stock|share)holders?'?|board of directors|directors? (?:of|on|in) (?:the|our)|shares)\b",
    re.IGNORECASE,
)
"""Words of one who asks about a corporation of his own."""


def is_elsewhere(text: str) -> bool:
    """Whether a question is on the offices and votes of another world ("who was vice president under Carter")."""
    return bool(_PUBLIC.search(text)) and not _OURS.search(text)
