"""Errands and purchases: what somebody is to do, book, write, find or price, which no bylaws answer."""

from typing import Final

from bot.understand import patterns as re

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
    r"(?![^.?!]*\b(?:by-?laws?|held|hold|allowed|permitted|notice|meet in|meet at|say)\b)|"
    r"\b(?:recommend|suggest|know(?: of)?) (?:me |us )?(?:a|an|any|some) (?:good |cheap |decent )?(?:\w+ )?(?:lawyers?|attorneys?|law firms?|accountants?|auditors?|software|books?|consultants?|printers?|platforms?|tools?)\b",
    re.IGNORECASE,
)
"""A shop, a house or a service that is looked for ("any good caterer near here?")."""
_WRITES: Final = re.compile(
    r"^(?:\W|hey|hi|hello|pls|please|thanks|team|great|cool|ok|okay|thx|thank you|and|also|then)*(?:(?:can|could|would|will) (?:you|u|someone) (?:please |pls |kindly )?)?(?:help (?:me|us) )?"
    r"(?:write|draft|compose|design|polish|rewrite|reword)\b[^.?!]{0,30}\b(?:scripts?|speech(?:es)?|poems?|haikus?|limericks?|toasts?|jokes?|slides?|decks?|press releases?|remarks|memos?|blog posts?|tweets?|bios?|thank[- ]you (?:notes?|letters?)|invitations?|captions?|slogans?|songs?)\b",
    re.IGNORECASE,
)
"""Something to be written that is no answer ("write me a welcome speech")."""
_BOOK: Final = re.compile(
    r"^(?:\W|hey|hi|great|cool|ok|okay|perfect|nice|good|thanks|thx|now|then|please|and|also)*(?:book|reserve|order|schedule|(?:call|get)(?= (?:me|us)\b)) (?:me|us|the|a|an|some)\b[^?.!]{0,25}\b(?:zoom|uber|car|coffee|seats?|rooms?|hotels?|flights?|tables?|taxi|cab|lunch|dinner|catering|tickets?|ballroom|venue)\b",
    re.IGNORECASE,
)
_MARKET: Final = re.compile(
    r"\bgoing rate\b|\bin (?:the|our|this) industry\b|\bindustry (?:averages?|standards?|norms?|practice)\b|\b(?:pay|paid|earn|make|get)\b[^.?!]{0,30}\bon average\b|(?<!like )(?<!as )(?<!way )\b(?:other|peer|similar|most) (?:companies|firms|corporations) (?:pay|do|have|use|charge)\b(?![^?]*\b(?:ours?|we)\b)|\bmarket (?:rate|price)s? (?:for|of)\b|\b(?:typical|usual|average|ballpark) (?:fees?|prices?|rates?|costs?) (?:for|of)\b|\b(?:typical|average) (?:size|number|length|pay|salary|fee|term) (?:of|for|on)\b|\bhow do (?:most|other) (?:companies|boards|corporations)\b|\bcosts? (?:these days|nowadays)\b|"
    r"\b(?:stock|shares?) (?:is |are |was )?(?:\w+ )?trad(?:ing|es?|ed) (?:at|for)\b|\b(?:what'?s|what is|what was|how'?s|how is|check|will|did|does) (?:our|the|your) (?:stock|share) price\b|\b(?:dividend yield|p/e ratio|market value)\b|"
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
_DONE_FOR_ME: Final = re.compile(
    r"^\W*(?:(?:hey|hi|hello|please|pls|ok|also|and|then)\W+)*(?:(?:can|could|would|will) you (?:please |pls |kindly )?)?(?:draft (?:me|us|up|the|a|an|our|something)|write up|type up|proofread|translate|redline|photocopy|scan|laminate)\b(?![^.?!]*\b(?:sections?|rules?|provisions?|answer)\b)|"
    r"^\W*(?:(?:hey|hi|hello|ok|also|and|then)\W+)*(?:please|pls|kindly) (?:send|mail|e-?mail|fax|distribute|circulate|post|file)\b[^?]*\W*$",
    re.IGNORECASE,
)
"""Work that somebody is told to do."""


def is_errand(text: str) -> bool:
    """Whether a service is asked for, a price of the day, or what to do about some belonging that was lost."""
    return any(each.search(text) for each in (_ERRAND, _DONE_FOR_ME, _BOOK, _WRITES, _MARKET, _SUPPLIER)) or (
        bool(_LOST_THING.search(text)) and not _SHARES.search(text)
    )
