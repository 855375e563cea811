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


_ERRAND: Final = re.compile(
    r"^(?:\W|hey|hi|hello|pls|please|thanks|team|all|great|cool|ok|okay|perfect|nice|good|thx|thank you|super|and|also|then)*(?:(?:can|could|would|will) (?:you|u|someone) (?:please |pls |kindly )?|please |pls )"
    r"(?:book|reserve|order|print|fetch|grab|forward|dig up|look up|pull up|(?:send|e-?mail|get|bring|find|give) (?:me|us|over|him|her))\b"
    r"(?![^.?!]*\b(?:rules?|sections?|articles?|provisions?|wording|by-?laws?|plans?|deadlines?|timelines?|dates?|answers?|numbers?|votes?|majority|quorum|majorities)\b)",
    re.IGNORECASE,
)
"""A service that is asked for ("can you book the big room?")."""
_SUPPLIER: Final = re.compile(
    r"\b(?:any (?:good|nice|decent|cheap|great)|know (?:of )?(?:a|an|any)|(?:recommend|suggest)(?: us| me)? (?:a|an|any|some)|(?:what'?s|who'?s|which is) (?:the |a )?(?:best|good|nice)|which|where can (?:i|we) (?:get|find|order)|good idea for)\b[^.?!]{0,25}\b"
    r"(?:caterers?|catering|restaurants?|hotels?|florists?|flowers|photographers?|bakery|bakeries|coffee|sandwich(?:es)?|pizza|cake|bars?|pubs?|parking|venues?|band|dj|taxis?|airport|dentist|plumber)\b"
    r"(?![^.?!]*\b(?:by-?laws?|held|hold|allowed|permitted|notice|meet in|meet at|say)\b)",
    re.IGNORECASE,
)
"""A shop, a house or a service that is looked for ("any good caterer near here?")."""
_WRITES: Final = re.compile(
    r"^(?:\W|hey|hi|hello|pls|please|thanks|team|great|cool|ok|okay|thx|thank you|and|also|then)*(?:(?:can|could|would|will) (?:you|u|someone) (?:please |pls |kindly )?)?(?:help (?:me|us) )?"
    r"(?:write|draft|compose|design|translate|proofread|polish|rewrite|reword)\b[^.?!]{0,30}\b(?:scripts?|speech(?:es)?|poems?|haikus?|limericks?|toasts?|jokes?|slides?|decks?|press releases?|remarks|memos?|blog posts?|tweets?|bios?|thank[- ]you (?:notes?|letters?)|invitations?|captions?|slogans?|songs?)\b",
    re.IGNORECASE,
)
"""Something to be written that is no answer ("write me a welcome speech")."""
_BOOK: Final = re.compile(
    r"^(?:\W|hey|hi|great|cool|ok|okay|perfect|nice|good|thanks|thx|now|then|please|and|also)*(?:book|reserve|order|schedule) (?:me|us|the|a|an|some)\b[^?.!]{0,25}\b(?:zoom|rooms?|hotels?|flights?|tables?|taxi|cab|lunch|dinner|catering|tickets?|ballroom|venue)\b",
    re.IGNORECASE,
)
_MARKET: Final = re.compile(
    r"\bgoing rate\b|\bin (?:the|our|this) industry\b|\bindustry (?:averages?|standards?|norms?|practice)\b|\b(?:pay|paid|earn|make|get)\b[^.?!]{0,30}\bon average\b|\b(?:other|peer|similar|most) (?:companies|firms|corporations) (?:pay|do|have|use|charge)\b|\bmarket (?:rate|price)s? (?:for|of)\b|\b(?:typical|usual|average|ballpark) (?:fees?|prices?|rates?|costs?) (?:for|of)\b|\bcosts? (?:these days|nowadays)\b|"
    r"\b(?:stock|shares?) (?:is |are |was )?(?:\w+ )?trad(?:ing|es?|ed) (?:at|for)\b|\b(?:what'?s|what is|how'?s|how is|check) (?:our|the|your) (?:stock|share) price\b|"
    r"\b(?:stock|share) price (?:today|now|rn|right now|at the moment|yesterday|doing|this (?:morning|afternoon|week)|tonight|currently)\b|\bshould (?:i|we) (?:buy|sell)(?: (?:my|our|some|more|the))?(?: (?:shares|stock))?(?: now| today)?\W*$|\bmarket cap\b|\b(?:stock|shares?) (?:close[ds]?|open(?:ed|s)?) (?:at|on|up|down)\b|\bprice did (?:the|our) (?:stock|shares?)\b|"
    r"\b(?:what|how much) (?:are|do|did|will) we (?:pay|paying|spend|spending) (?:for|on)\b(?! (?:(?:the|each|a|our) )?(?:shares?|stock))|\b(?:yearly|annual|insurance) premiums?\b",
    re.IGNORECASE,
)
"""What the stock or a policy costs."""
_BELONGINGS: Final = r"(?:(?:driver'?s|driving) licen[cs]e|passport|badge|key ?card|id card|laptop|phone|wallet|purse|credit card|diploma|(?:car |house |office )?keys?|luggage|suitcase|umbrella|bike|bicycle)"
_LOST_THING: Final = re.compile(
    rf"\b(?:my|his|her|our|their|the|a) (?:\w+ )?{_BELONGINGS}\b[^.?!]{{0,25}}\b(?:lost|stolen|missing|gone|destroyed|burn\w*)\b|"
    rf"\b(?:lost|stole|misplaced|can'?t find)\b[^.?!]{{0,20}}\b{_BELONGINGS}\b",
    re.IGNORECASE,
)
"""Something lost that is no certificate."""
_SHARES: Final = re.compile(r"\b(?:certificates?|shares?|stock)\b", re.IGNORECASE)
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


def is_errand(text: str) -> bool:
    """Whether a service is asked for, a price of the day, or what to do about some belonging that was lost."""
    return any(each.search(text) for each in (_ERRAND, _BOOK, _WRITES, _MARKET, _SUPPLIER)) or (
        bool(_LOST_THING.search(text)) and not _SHARES.search(text)
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
