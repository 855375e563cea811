"""Questions that touch a meeting, an office or shares, and ask for what no bylaws state.

The weather at the annual meeting, whether a removal is wise, what happened last week, how another company does it, what tax
or securities law says: the words are those of the bylaws, and an answer from them would be one to another question.
"""

from typing import Final

from bot.asking_piece import asks_beside
from bot.understand import patterns as re

_COMPANIES: Final = (
    r"(?:apple|tesla|google|alphabet|amazon|microsoft|facebook|netflix|nvidia|walmart|exxon|boeing|ibm|intel|oracle|uber|airbnb|"
    r"starbucks|mcdonald'?s|coca[- ]cola|pepsi(?:co)?|toyota|samsung|sony|berkshire(?: hathaway)?|goldman sachs|jp ?morgan|twitter|spacex|openai|costco|nike)"
)
_OF_OTHER_COMPANIES: Final = re.compile(
    rf"\b(?:at|of|for|in|by|does|did|do|has|is|my|own) {_COMPANIES}\b|\b{_COMPANIES}'s\b", re.IGNORECASE
)
_ASSOCIATION: Final = r"(?:home ?owners?'? association|hoa|condo(?:minium)?(?:'s)? (?:board|association)|co-?op board|parent[- ]teacher association|pta|school board|(?:city|town|student) council|(?:golf|tennis|book|rotary|country|chess|yacht|rowing) club|trade union|church council|parish)"
_OF_OTHER_BODIES: Final = re.compile(
    rf"\b(?:at|of|for|in) {_COMPANIES}\W*$|^\W*(?:our|my|the|a) {_ASSOCIATION}\b|\b(?:at|of|for|in) (?:our|my|the) {_ASSOCIATION}\W*$",
    re.IGNORECASE,
)
"""The bylaws of some other body are asked about, whatever is called "the board" there."""
_OF_US: Final = re.compile(
    rf"\b(?:our|ours|we|(?-i:us)|the (?:company|corporation))\b(?! {_ASSOCIATION})|\b(?:an?|one|two|another) (?:director|officer|member|holder|stockholder|shareholder|treasurer|secretary|president)s?\b",
    re.IGNORECASE,
)
"""Words of one who asks about somebody of the corporation, whatever he does elsewhere."""
_OWN: Final = re.compile(
    r"\b(?:our|ours|we|(?-i:us)|the (?:company|corporation|board|bylaws|by-laws|certificate|charter|president|secretary|treasurer)|by-?laws?)\b",
    re.IGNORECASE,
)
"""Words of one who asks about the corporation itself, also what it does with shares of another."""
_LOGISTICS: Final = re.compile(
    r"\b(?:where (?:can|do|should|could) (?:i|we|people|one|they) park|is there (?:any )?parking|parking (?:at|for|near|spots?|passes|validation))\b|"
    r"\b(?:what (?:should|do|shall|must) (?:i|we|one|people) wear|what to wear|dress code)\b|"
    r"\bwho(?:'s| is| will be| does)? (?:doing (?:the )?)?cater(?:ing|s)?\b|\b(?:lunch|dinner|catering) (?:menu|order|options)\b|\b(?:is|are|will there be|do we get) (?:free )?(?:lunch|coffee|snacks|donuts|wi-?fi)\b|"
    r"\b(?:what(?:'s| is| will be| was)|how(?:'s| is)) the weather\b|\bweather (?:forecast|tomorrow|today|on|in|for|at|be)\b(?! (?:made|kept|forced|delay))|\bwill it (?:rain|snow)\b|"
    r"\b(?:what(?:'s| is)|where(?:'s| is)|send me|share|forgot) the (?:(?:zoom|teams|webex|meeting|dial-?in|board portal) )?(?:link|pass ?code|password)\b|"
    r"\bquorum (?:of people )?for (?:lunch|dinner|drinks|golf|tennis|poker|pizza)\b",
    re.IGNORECASE,
)
"""Rooms, food and weather."""
_IN_FEW_WORDS: Final = re.compile(
    r"\b(?:link|pass ?code|password|dial-?in(?: number)?|projector|microphone|printer|copier|elevator|air ?con\w*)\b[^.?!]{0,40}\b(?:does(?:n't| not)|won't|will not|isn't|stopped|expired|broken|dead|wrong|down|stuck)\b|"
    r"\b(?:christmas|holiday|office|retirement|farewell|birthday) part(?:y|ies)\b|\bparty committee\b|"
    r"\binsider (?:trading|dealing)\b(?! polic)|\b(?:10-[kq]|8-k|s-1|13[dg])s?\b|\bform (?:3|4|5|d|8-k|10-k)\b|\bthe irs\b|\bdoes the sec\b|\bsec (?:rules?|filings?|require\w*|comments?)\b|"
    r"\btax (?:treatment|deductible|free|rate|bracket)\b|\b(?:deduct(?:ible)?|taxable|capital gains|gdpr|sarbanes|finra|401\(?k\)?)\b|\bmy employment contract\b|\b(?:my|a) visa\b",
    re.IGNORECASE,
)
"""Machines, parties, and the law of taxes and markets: in a story they may stand beside a question for the bylaws."""
_FEW: Final = 14
_OTHER_MATTERS: Final = re.compile(
    r"\bin your (?:opinion|view|experience)\b|\b(?:do|would) you (?:think|reckon|guess|like|prefer|believe)\b(?! (?:we|the board|it|this|that|they|he|she|i) (?:can|may|must|need|has to|have to))|"
    r"\bwho (?:invented|discovered|came up with)\b|\bhow do you (?:say|spell|pronounce)\b|\bwhat does (?-i:[A-Z]{3,5}) (?:mean|stand for)\b|\bdifference between (?:a |an )?(?:stocks?|shares?) and (?:a |an )?(?:bonds?|options?|etfs?|funds?)\b|"
    r"\bbring (?:my|our|the|a) (?:\w+ )?(?:dog|cat|pet|kids?|baby|toddler|puppy)s?\b|"
    r"\b(?:is there|are there|have|has|got) (?:a |an |any )?(?:\w+ )?(?:day ?care|childcare|gym|pool|spa|sauna|shuttle|subway|metro|bike racks?|buffet|happy hour|wi-?fi)\b|"
    r"\b(?:wi-?fi|zoom|teams|webex|portal|computershare) (?:pw|pwd|password|pass|passcode|login|pin)\b|\bhow much (?:did|does|will|was) (?:the |our |last year's )?(?:agm|annual meeting|meeting|seal|party|dinner|venue) (?:cost|set us back)\b|"
    r"\b(?:which|what) (?:font|colou?r|brand|gate|floor|song|exit|train|bus)\b|\bi'?m (?:so )?bored\b|\bwas it (?:snowing|raining|hot|cold|sunny|fun|boring)\b|"
    r"\b(?:my|his|her|our) (?:birth|marriage|baptism|vaccination) certificates?\b|\b(?:gift|cpr) certificates?\b|\b(?:dividend|penny|growth|meme) stocks?\b|\betfs?\b|\bmy (?:retirement|portfolio|broker(?:age)?|landlord|mortgage|pension|handicap)\b|"
    r"\bwho (?:prints|printed|designed|delivers)\b|\b(?:has|have) (?:anyone|anybody|somebody|we) (?:ever )?(?:sued|been sued)\b|\bdid we (?:settle|win|lose) (?:the|that|our) (?:law ?suit|case|trial|appeal)\b|\b(?:what|which) insurer\b|"
    r"\bovertime\b|\bimpeach\w*\b|\btrivia\b|\bsynonyms?\b|\bplace cards?\b",
    re.IGNORECASE,
)
"""Vocabulary, taste, errands, prices and the law of other places."""
_ADVICE: Final = re.compile(
    r"\b(?:is it|would it be|isn't it) (?:really )?(?:wise|smart|a good idea|a bad idea|sensible|prudent|advisable|worth it|bad form|rude|polite|good practice|best practice)\b|"
    r"\bshould (?:i|we) (?:personally )?vote (?:for|against|yes|no)\b|\b(?:what|how) would you (?:do|recommend|advise|vote)\b|"
    r"\bis (?:our|the|my) \w+ (?:(?:an? )?(?:nice|friendly|competent|trustworthy|honest|boring|rude|crazy)(?: (?:person|guy|man|woman|boss|leader|one))?|a (?:good|smart|reliable) (?:person|guy|man|woman|boss|leader))\W*$|"
    r"\ba (?:good|great|bad|better) (?:state|place|country|jurisdiction) to incorporate\b|"
    r"\bbest (?:software|app|tool|platform|book|law firm|lawyer|bank|way to (?:impress|persuade|convince|get along))\b",
    re.IGNORECASE,
)
"""Whether something is wise, and what is usual elsewhere."""
_PERIOD: Final = r"(?:last (?:week|month|year|night|quarter|time|spring|summer|fall|monday|tuesday|wednesday|thursday|friday|meeting)|yesterday|already|this (?:morning|week)|in q[1-4]|back then)"
_HAPPENED: Final = re.compile(
    rf"^\W*(?:did|has|have) (?:the |our )?(?:board|stockholders|shareholders|directors|committee|company|secretary|president|ceo) (?:\w+ )?(?:approve|vote|elect|declare|decide|pass|adopt|meet|sign|agree|discuss|announce|publish|say)(?:d|ed)?\b[^?.;]{{0,50}}\b{_PERIOD}\W*$|"
    r"^\W*(?:so )?(?:who (?:won|got elected|was elected|did (?:we|they) elect)|what did (?:the )?(?:board|stockholders|shareholders|directors|committee|chairman|president|ceo|they) (?:say|decide|discuss|talk|vote|announce|think))\b[^?.;]{0,70}\W*$|"
    r"\b(?:summari[sz]e|recap|sum up) (?:(?:the|our|yesterday'?s|last \w+'?s|today'?s|this \w+'?s) )?(?:\w+ ){0,2}(?:meetings?|call|discussion|debate|minutes)\b|"
    r"\bhow many (?:employees|customers|listeners|offices|stores|branches) (?:do|does|did) (?:we|the company|it)\b",
    re.IGNORECASE,
)
"""What happened, or what the books, the markets and the minutes hold."""
_OF_PERSONS: Final = re.compile(
    r"\bwhat(?:'s| is| was) (?:(?:the |our |my )?\w+(?:'s)? )(?:(?:cell|mobile|home|direct) )?(?:phone(?: number)?|e-?mail(?: address)?|birthday|salary|home address|favou?rite \w+|linkedin)\W*$|"
    r"\bhow many shares (?:does|do|did) (?:(?-i:(?:Mr|Mrs|Ms|Dr)\.? )?(?-i:[A-Z][a-z]+)|he|she|i) (?:\w+ )?(?:own|hold|have)\W*$|"
    r"\b(?:when|where) (?:was|is) (?:the|our) (?:\w+ )?(?:president|ceo|cfo|chairman|treasurer|secretary) (?:born|from|on vacation|today|right now)\b",
    re.IGNORECASE,
)
_OTHER_PLACES: Final = re.compile(
    r"\b(?:uk|british|german|french|canadian|irish|indian) (?:ltd|limited|plc|gmbh|company|companies|corporations?|law)\b|\bflsa\b|\bfica\b|\bhealth ?care prox(?:y|ies)\b|\bmedical prox(?:y|ies)\b|"
    r"^\W*is (?:the|our) (?:president|ceo|cfo|treasurer|secretary|chair(?:man|woman)?|boss) (?:(?:in|around|out|back|free|here) (?:today|now|this (?:week|morning|afternoon)|tomorrow|yet)|in the office(?: \w+){0,2}|on vacation(?: \w+){0,2}|at lunch)\W*$",
    re.IGNORECASE,
)
"""The law of other places and trades, and where somebody is today."""
_ASKS_LAW: Final = re.compile(
    r"\b(?:by-?laws?|articles?|section|charter|certificate of incorporation|provisions?|may (?:we|the|i|a)|must (?:we|the|i|a)|allowed|permitted|required|valid|void|entitled)\b",
    re.IGNORECASE,
)
"""Words of one who asks for the rule all the same."""


def is_near_miss(text: str) -> bool:
    """Whether a question names matters of bylaws and asks for weather, advice, news, other companies, other law or an errand."""
    if _OTHER_PLACES.search(text) or (_OF_OTHER_BODIES.search(text) and not _OF_US.search(text)):
        return True
    every = (_LOGISTICS, _ADVICE, _HAPPENED, _OF_PERSONS, _IN_FEW_WORDS, _OTHER_MATTERS, _OF_OTHER_COMPANIES)
    if _ASKS_LAW.search(text) or asks_beside(text, every):
        return False
    if any(each.search(text) for each in (_LOGISTICS, _ADVICE, _HAPPENED, _OF_PERSONS)):
        return True
    if len(text.split()) <= _FEW and (_IN_FEW_WORDS.search(text) or _OTHER_MATTERS.search(text)):
        return True
    return bool(_OF_OTHER_COMPANIES.search(text)) and not _OWN.search(text)
