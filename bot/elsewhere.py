"""Questions on the offices, votes and contests of other worlds, which sound like those on a corporation's."""

from typing import Final

from bot.asking_piece import asks_beside
from bot.understand import patterns as re
from bot.understand.matching import is_strange
from bot.understand.words import tokens

_PUBLIC: Final = re.compile(
    r"\bthe (?:fed|un|u\.n\.|eu|senate|white house|(?:\w+ )?supreme court|house of \w+|monopoly)\b|"
    r"\b(?:nato|unesco|imf|g-?(?:7|8|20)|fifa|uefa|ioc|nasa|ecb|bundestag|knesset|parliament\w*|senat(?:e|ors?|orial)|congress\w*|ministers?|ministry|chancellor|monarch\w*|"
    r"popes?|papal|cardinals|republics?|embassy|mayors?|mayoral|sheriffs?|governors?|councillors?|borough|carter|reagan|nixon|kennedy|obama|trump|biden|clinton|roosevelt|"
    r"lincoln|churchill|thatcher|merkel|macron|putin|olympics?|eurovision|oscars|emmys?|grammys?|nobel|cannes|hollywood|bollywood|pixar|marvel|disney|imdb|spielberg|"
    r"hurricanes?|marathons?|labour|tor(?:y|ies)|democrats?|republicans?|golf|football|choir|pta|book (?:fairs?|clubs?)|parish|allotments?|credit unions?|(?:defen[cs]e|treasury|home|foreign|interior) secretar(?:y|ies)|secretary of (?:state|defen[cs]e|the (?:treasury|interior|navy|army)|labor|commerce|education|energy)|raft|paxos|zookeeper|etcd|kafka|kubernetes|electoral (?:votes?|college)|chief justice|justices|consuls?|roman|captain|first mate|ship's|monopoly|crosswords?|\d+ (?:across|down)|lodgers?|tenants?|"
    r"landlords?|apostrophes?|breath|(?:us|american|french|german) (?:vice[- ])?president|president of (?:the )?(?!the\b|company|corporation|board|our|this|a\b)\w+|mps?)\b",
    re.IGNORECASE,
)
"""Offices, contests and works of other worlds."""
_OTHER_THINGS: Final = re.compile(
    r"\b(?:(?:cutting|ironing|surf|skate|snow|dart|white|black|bulletin|sounding|drawing|key|circuit|mother|chess|diving|school|parole|water|game|bread|cheese)[- ]?boards?|director'?s cut|"
    r"(?:office|rocking|wheel|lawn|high|dining|beach|gaming|desk)[- ]?chairs?|chair ?lifts?|(?:police|loan|probation|customs|parole|warrant|petty|press|commanding|prison|immigration) officers?|press secretar\w+|"
    r"notar(?:y|ies|ized?)\b|great seal|navy seals?|(?:baby|harbou?r|grey|gray|elephant|fur) seals?|seal(?:ing|ed)? (?:in )?(?:the |a |my )?(?:deal|envelopes?|windows?|driveway|juices?|leak|grout|deck|floor)|"
    r"(?:chicken|beef|vegetable|fish|soup|bone) stock|rolling stock|live ?stock|stock photos?|(?:reverse|forward|http|nginx|cglib|jdk) proxy|proxy (?:wars?|servers?|settings|pattern|class|bid)|"
    r"(?:ride|car|time|file|screen)[- ]?shar(?:e|es|ing)\b|share (?:a|the|my|this|your) (?:file|screen|link|location|folder|recipe|ride|flat)|"
    r"(?:world|vinyl|criminal|medical|dental|driving) records?|record (?:player|label|store|a (?:video|song|call))|(?:cookie|parental|informed) consent|age of consent|consent form|quorum sensing|"
    r"my (?:annual |year-end )?(?:bonus|pension|paycheck|holidays?|vacation)|"
    r"eviction notice|1099s?|w-?[29]s?|tax (?:returns?|forms?|filings?)|notice to (?:vacate|quit)|term papers?|c#|c\+\+|java(?:script)?|typescript|parent[- ]teacher|scrum|stand-?ups?)(?!\w)",
    re.IGNORECASE,
)
"""Things whose names hold a word of the bylaws."""
_OURS: Final = re.compile(
    r"\b(?:our|ours|we|(?-i:us)|the (?:company|corporation|board|bylaws|by-laws)|by-?laws?|(?:stock|share)holders?'?|board of directors|directors? (?:of|on|in) (?:the|our)|shares)\b",
    re.IGNORECASE,
)
"""Words of one who asks about a corporation of his own."""


_NOTICED: Final = re.compile(
    r"\b(?:did|does|do|can|could|has|have|had|you|any(?:one|body)|no ?body|no one|some(?:one|body)|every(?:one|body)|i|we|they|he|she)\s+(?:(?:even|ever|also|else|just|not) )?notice[ds]?\s+"
    r"(?:that|how|(?:the|a|an|any|my|your|his|her|our|this|some)\b(?! (?:\w+ )?(?:directors?|(?:share|stock)?holders?|meeting|board|members?|adjournment))|something|anything|it\b)",
    re.IGNORECASE,
)
"""To notice something is no notice ("did anybody notice the smell in the lift?")."""
_HEADS: Final = r"(?:directors?|committees?|officers?|secretar(?:y|ies)|presidents?|treasurers?|ceos?|cfos?|dividends?)"
_WITH_A_WORD_BEFORE: Final = re.compile(rf"(?P<before>\b[\w']+\s+)?\b(?P<word>[a-z][\w']*)\s+{_HEADS}\b")
_OF_SOMETHING: Final = re.compile(rf"\b{_HEADS} of (?:(?:the|a|an|my|his|her|their) )?(?P<word>[\w']+)", re.IGNORECASE)
_MAKES: Final = re.compile(
    r"(?:elect|name|appoint|make|call|choose|pick|compare|versus|vs|remove|fire|hire|install|nominate)\w*\s+",
    re.IGNORECASE,
)
"""After these the next word names somebody who is made one ("elect kim treasurer")."""


_PLAY: Final = re.compile(
    r"\b(?:d ?& ?d|dungeons? (?:and|&) dragons?|game nights?|board games?|poker night|cadets?|salut(?:e|es|ing)|(?:class actions?|settlement) (?:still )?open (?:for|to) claims?|join (?:the|a) class action|"
    r"(?:zoom|teams|webex|skype|outlook) (?:says|said|keeps?|shows?|crash\w*|won't|wont|froze|freezes)|meeting id)(?!\w)",
    re.IGNORECASE,
)
"""Games, drill, claims of others and programs that fail, whoever "we" are there."""


def is_elsewhere(text: str) -> bool:
    """Whether a question is on the offices and votes of another world ("who was vice president under Carter")."""
    if asks_beside(text, (_PLAY, _PUBLIC, _OTHER_THINGS, _NOTICED)):
        return False
    if _PLAY.search(text):
        return True
    if _NOTICED.search(text) and not _OF_HOLDERS.search(text):
        return True
    return not _OURS.search(text) and bool(_PUBLIC.search(text) or _OTHER_THINGS.search(text))


_OF_HOLDERS: Final = re.compile(
    r"\b(?:share|stock)holders?\b|\bby-?laws?\b|\bboard meetings?\b|\bour board\b|\b(?:annual|special|regular) meeting\b",
    re.IGNORECASE,
)


def is_of_strangers(text: str) -> bool:
    """Whether a question is on the director, committee or officer of something foreign ("the director of football", "a thesis committee")."""
    if _OURS.search(text):
        return False
    before = (
        match["word"]
        for match in _WITH_A_WORD_BEFORE.finditer(text)
        if not _MAKES.match(match["before"] or "") and not _MAKES.match(f"{match['word']} ")
    )
    words = [*before, *(match["word"] for match in _OF_SOMETHING.finditer(text))]
    return any(is_strange(word) for each in words for word in tokens(each))
