"""What a question says of directors: their number, terms, removal, vacancies."""

import re
from typing import Any, Final

from bot.understand.signs.actors import actor_of
from bot.understand.signs.director_counts import counted, limit_of
from bot.understand.signs.words import Flags, flags_in

FLAGS: Final[Flags] = (
    (
        "mid_year",
        True,
        r"between (?:the )?(?:annual )?meetings|mid-?year|outside (?:of )?(?:the |an )?annual|other than (?:at )?(?:the |an )?annual|without (?:an |the )?annual meeting|any time of the year",
    ),
    (
        "pushes_out",
        True,
        r"get(?:ting)? rid|push\w*|squeez\w+|throw\w*|kick\w*|los(?:e|es|ing)|cut(?:s|ting)? short|shorten\w*|ha(?:s|ve) to (?:go|leave)|forc\w+|ends?|early|out",
    ),
    (
        "of_present",
        True,
        r"(?:majority|most|half|vote|votes) of (?:those|the (?:directors|members|shares|votes|people)|directors|members|shares) (?:who are |that are )?(?:present|there|attending|at the meeting)|simple majority|of those present|majority of the votes cast|directors present",
    ),
    (
        "obliged",
        True,
        (
            r"must|have to|has to|had to|needs?|needed|required?|requires|requirement|mandatory|compulsory|entitled|obliged|obligat\w+|necessary|"
            r"guaranteed|automatic(?:ally)?|only|needn'?t|should|abstain|recuse\w*|eligib\w+"
        ),
    ),
    (
        "staggered",
        False,
        (
            r"(?:all|every one|each) (?:of )?(?:the |our )?(?:\w+ )?(?:directors?|members?|seats?|board members?)\b.{0,50}\b(?:every year|each year|annually|yearly|at once|same time|together|up for|elected|election|run)|"
            r"(?:whole|entire|full) board\b.{0,50}\b(?:elect\w*|stand\w*|up|run|vote\w*|every year|each year|annual\w*|at once)|"
            r"every seat|(?:elect\w*|up|stand\w*|vote\w*)\b.{0,40}\b(?:whole|entire|full) board|(?:unclassified|declassified|non-?staggered)|all (?:the )?(?:seats|directors) at once"
        ),
    ),
    (
        "staggered",
        False,
        r"(?:new |the |our )?board\b.{0,30}\b(?:re-?)?elected (?:each|every) year|annual elections? (?:of|for) (?:the )?(?:whole |entire |full )?(?:board|directors)|everybody on the board|elect every(?:one|body) (?:each|every)|one election\b|one annual meeting",
    ),
    (
        "staggered",
        True,
        r"stag\w*red|class(?! (?:[a-h]\b|of (?:stock|shares|preferred)))|groups?|stagger\w*|classified|classes|classify|tiers?|rotat\w+|in thirds|a third of the (?:board|directors)|split terms|overlapping terms",
    ),
    (
        "holds_over",
        True,
        (
            r"successors?|hold(?:s|ing)?[- ]?over|holdovers?|still (?:a |our |the )?(?:directors?|on the board|in office|serv\w+|valid\w*|sit\w*)|"
            r"(?:stay|stays|staying|remain\w*|continu\w+|carry on|keep|keeps|kept|linger)\b.{0,30}\b(?:on|office|board|seats?|directors?|serving|place|jobs?|terms?)|"
            r"(?:no|never|without|skipp?\w*|miss\w*|forgot|not|n'?t|fail\w*)\b.{0,40}\b(?:annual (?:meeting|election)|agm|election|elect anyone|replacement)|serve out|finish (?:his|her|their) terms?|"
            r"until (?:a |the |his |her |their )?(?:replacement|new one|somebody|someone)|nobody (?:is|was|gets) elected"
        ),
    ),
    (
        "asks_cause",
        True,
        r"need(?:s|ed)?\b.{0,25}\b(?:cause|reason|grounds)|(?:cause|reason|grounds)\b.{0,15}\b(?:needed|required|necessary|mandatory)|requires? (?:cause|a reason|grounds)|(?:must|has to|have to|does there)\b.{0,25}\b(?:cause|reason|grounds)|only (?:be (?:removed|fired) )?(?:for|with) (?:cause|good reason)|for cause only|cause a must",
    ),
    (
        "cause",
        False,
        (
            r"without (?:any |good |a |showing |giving )*(?:cause|reasons?|grounds|reason given|justification)|no (?:particular |real |good )?(?:cause|reason|grounds)|for no reason|"
            r"(?:do(?:es)?n'?t|did ?n'?t|do not) (?:like|trust|get along|get on|want)|dislike\w*|at will|at pleasure|just because|not (?:for|with) cause|hasn'?t done anything|(?:did|done) nothing wrong|personality|fed up|tired of|bad fit|"
            r"lost (?:confidence|faith)|clash\w*|annoy\w*|on a whim|whenever (?:they|we) want"
        ),
    ),
    (
        "cause",
        True,
        r"(?:for|with|there is|there's|have|good|just|showing|shows?) (?:good |just |a )?(?:cause|reason)|for (?:fraud|theft|misconduct|stealing|embezzlement|breach)|fraud|embezzl\w+|stole|theft|stealing|misconduct|felony|convict\w+|crime|leak\w+ (?:secrets|confidential)|harass\w+|brib\w+",
    ),
    (
        "elected_by_class",
        True,
        r"(?:elected|chosen|appointed|picked|put on|named|designated) by (?:the |a |our |holders of )*(?:\w+ )?(?:preferred|series|class)\b(?! i)|preferred[- ](?:stock )?(?:directors?|elected|holders? elect)|(?:preferred|series \w+|class [a-h])\b.{0,40}\b(?:elects?|elected|right to elect|directors?)|directors?\b.{0,40}\b(?:preferred|series [a-h]\b)",
    ),
    (
        "own_removal",
        False,
        r"(?:by|due to|because of|through|after|from|of) (?:a |the |his |her |their )?(?:death|resignation|retirement|increase|enlargement)|died|death|dies|passed away|resign\w*|quits?|retir\w+|newly[- ]created|new(?:ly)? (?:seats?|directorships?)|stepped down|enlarg\w+|increas\w+|expand\w+",
    ),
    ("own_removal", True, r"(?:remov|oust|fir|vot|kick|throw|threw|boot|sack)\w*\b"),
    (
        "same_meeting",
        False,
        r"(?:later|another|next|different|subsequent|following|separate) (?:special |annual )?(?:meeting|mtg)|weeks? later|months? later|days? later|afterwards",
    ),
    (
        "same_meeting",
        True,
        r"same (?:meeting|mtg|session|time)|right (?:there|then|away)|at that meeting|on the spot|immediately|there and then|that very meeting|while they(?:'re| are) at it",
    ),
    (
        "acceptance",
        False,
        r"(?:nobody|no one|none)\b.{0,20}\baccept\w*|without (?:being |any |the board'?s? |board )*(?:accept\w+|approv\w+|consent|a vote)|even if (?:the |we |nobody |no one )*(?:board )?(?:refus|reject|do|does|don|not|never)\w*|accept\w*\b.{0,15}\b(?:not|n'?t|un)\s?(?:needed|necessary|required)|no (?:need|board|acceptance)|(?:not|n'?t|never)\b.{0,20}\baccept\w*",
    ),
    (
        "acceptance",
        True,
        r"accept\w*|sa(?:y|ys|id) yes|agree\w*|refus\w+|reject\w*|approv\w+|turn(?:ed)? (?:it |him |her )?down|say no|block\w*|vote on|sign off|veto",
    ),
    (
        "later_effect",
        True,
        r"(?:future|later|fixed|certain|specific|particular|advance)\b.{0,12}\b(?:date|time|day|effect\w*|point)|effective (?:at|on|as of|from|next|in|upon)|(?:end|close) of (?:the )?(?:year|month|quarter)|next (?:month|year|quarter)|in advance|post-?dated|once (?:a|his|her|their|the) (?:successor|replacement)|as of\b",
    ),
    (
        "later_effect",
        False,
        r"immediate\w*|right away|at once|instant\w*|on the spot|straight away|effective (?:now|today)|same day",
    ),
    (
        "expenses",
        True,
        r"expenses?|reimburs\w+|travel(?:ing|ling)?|hotels?|flights?|airfare|mileage|out[- ]of[- ]pocket",
    ),
    (
        "own_interest",
        True,
        r"(?:their|his|her|its) own (?:pay|fees?|compensation|salar\w+|money)|own (?:pay|fees?|compensation)|themselves|himself|herself|abstain|recuse\w*|personal(?:ly)? interest\w*|conflict|interested",
    ),
    (
        "asks_when",
        True,
        r"when|what (?:year|date|day)|which (?:year|date|meeting)|until (?:when|what)|till when|how much longer|expir\w+ (?:in|this|next)|up (?:for|in|this|next)|what year",
    ),
)
_TERM_TOPICS: Final = (
    ("full", r"full (?:\w+[- ]year )?term|whole new term|term of (?:his|her|their) own|for life|lifetime"),
    ("rest", r"(?:rest|remainder|balance|remaining part|unexpired|finish\w*|serve out|complete\w*)\b"),
    (
        "next meeting",
        r"next (?:annual |shareholder'?s?'? |stockholder'?s?'? )*(?:meeting|election|agm)|stand for|run (?:at|in|for)|re-?elected|right away|up for election|confirmed|ratified",
    ),
)
_COMPILED_TERM_TOPICS: Final = [(name, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for name, words in _TERM_TOPICS]
_NUMBER_TOPICS: Final = (
    (
        "too many",
        r"too (?:many|few|big|small|large|little)|exceeds?|over the (?:limit|maximum|cap)|(?:below|under) the minimum|violat\w+|against the bylaws",
    ),
    (
        "fixed in the text",
        r"(?:a|any) (?:fixed|set|certain|specific|exact) number|(?:fixed|set|written|stated|laid down|named) (?:in|by) the (?:by-?laws|certificate|charter)",
    ),
    (
        "change",
        (
            r"(?:increas|decreas|enlarg|expand|reduc|shrink|chang|alter|adjust|determin|establish|downsiz|upsiz)\w*|shrunk|fix(?:es|ed|ing)?|sets?|setting|"
            r"rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|grow(?:s|ing)?|cut(?:s|ting)?|add(?:s|ed|ing)?|drop(?:s|ped|ping)?|go(?:es|ing)? (?:from|up|down|to)|went from|"
            r"(?:more|extra|new) (?:board )?seats?|decides?|bump(?:s|ed)?|trim(?:s|med)?|create"
        ),
    ),
)
_COMPILED_TOPICS: Final = [(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _NUMBER_TOPICS]
_A_DIRECTOR: Final = re.compile(
    r"\b(?:a|any|one|some|another|the|our|her|his|single|sitting|fellow|this|that|each|which|rogue|elected|bad|no|of the|outside|independent|[a-z]+) (?:directo?r|directer)\b|\bdirector\b|board ?members?|member of (?:the |our )?board|"
    r"(?:off|from|out of|leave|on|off of) (?:of )?(?:the |our |his |her |their )?(?:board|bord)\b|board seat|(?:remov|oust|fir|kick|dismiss|unseat|recall|throw|boot|replac|sack)\w*\b.{0,25}\b(?:directors|the (?:whole |entire |full )?board|board)\b|directors\b.{0,15}\b(?:be|get|got|being) (?:remov|oust|kick|fir|vot|dismiss|thrown)\w*|one of (?:the|our|their|its) (?:own|directors|members)|(?:whole|entire) board|removal of (?:the )?directors|director'?s? removal|class director",
    re.IGNORECASE,
)
_AN_OFFICER: Final = re.compile(
    r"\b(?:an?|any|the|our|is|as|of) (?:corporate |executive )?(?:officers?|ceo|cfo|coo|president|treasurer|secretary|vice president|vp)\b(?! (?:can|may|remove|fire|kick|want|decide|vote))|^(?:an? )?officers?\b",
    re.IGNORECASE,
)
_ACTS: Final = re.compile(
    r"\b(?:can|may|could|do|does|if|are|is|let|should) (?:the|our) (?:other |remaining )?directors\b", re.IGNORECASE
)
_REQUIREMENTS: Final = (
    (
        "greatest age",
        r"retirement|max(?:imum)? age|too old|age (?:limit|cap)|upper age|over (?:70|72|75|80)|retire|oldest",
    ),
    ("age", r"age|aged|years? old|minors?|teen\w*|how old|young\w*|underage|adults?|eighteen|18|birthday"),
    ("independence", r"independen\w+"),
    (
        "term limit",
        r"term limits?|how many terms|how many times|re-?elected|consecutive terms|limit on terms|reelection",
    ),
    ("citizenship", r"citizen\w*|foreign\w*|nationality|american|passport|green card"),
    (
        "residence",
        r"resid\w+|live[sd]?|living|domicil\w+|out[- ]of[- ]state|based in|located in|from (?:another|out of) (?:state|country)|abroad|overseas",
    ),
    (
        "stockholder",
        r"(?:share|stock)[- ]?(?:holder|owner|holding|ownership)s?|(?:own|hold|have|buy|without|no|any|holds|owns|owning|holding)\b.{0,20}\b(?:shares?|stock|equity)|skin in the game|shareless|investors?",
    ),
    ("conduct", r"felon\w*|convict\w+|bankrupt\w*|criminal\w*|background check|disqualif\w+|insolven\w*"),
    (
        "experience",
        r"experience\w*|degrees?|educat\w+|college|mba|literate|literacy|expertise|accountant|financial expert|diplomas?|skills?|women|gender|divers\w+",
    ),
    ("employment", r"employ\w+|insiders?|outsiders?|non-?employee|work(?:s|ed)? (?:here|for)"),
)
_COMPILED_REQUIREMENTS: Final = [
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _REQUIREMENTS
]


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    found["actor"] = actor_of(text)
    found["removed"] = _removed(text)
    found["requirement"] = next((name for name, pattern in _COMPILED_REQUIREMENTS if pattern.search(text)), None)
    topic = next((name for name, pattern in _COMPILED_TOPICS if pattern.search(text)), None)
    found["term_topic"] = next((name for name, pattern in _COMPILED_TERM_TOPICS if pattern.search(text)), None)
    return found | {"number_topic": topic or limit_of(text)} | counted(text)


def _removed(text: str) -> str | None:
    """Whether the person to be removed is said to be a director or an officer."""
    if _A_DIRECTOR.search(_ACTS.sub(" ", text)):
        return "director"
    return "officer" if _AN_OFFICER.search(text) else None
