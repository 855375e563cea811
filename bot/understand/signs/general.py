"""What a question says of the corporation at large: offices, fiscal year, seal, signatures, books."""

from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.signs.words import Flags, flags_in
from rules.provisions.general import Book, Office
from rules.terms import DayOfYear

FLAGS: Final[Flags] = (
    (
        "changing",
        True,
        r"(?:chang|mov|switch|alter|shift|relocat|replac|re-?set|swap|establish|fix|determin|decid|choos|pick|adopt|transfer|set)(?:e|es|ed|ing|s|ting)?",
    ),
    ("who_asked", True, r"(?:who|whom|whose|by whom)"),
    (
        "void_asked",
        True,
        r"(?:void|dead|invalid|gone|nullified|collapse\w*|fall\w*|lost|bring\w* down|strike\w* down|unenforceable|kill\w*)",
    ),
    (
        "signatures_asked",
        True,
        r"(?:(?:two|2|dual|double|second|three|several|more than one) (?:\w+ ){0,2}?(?:signatures?|signers?|signatories|people sign)|co-?sign\w*|counter-?sign\w*)",
    ),
    (
        "board_otherwise",
        True,
        r"board (?:has )?(?:resolved|decided|voted|conferred|assigned|provided|given) (?:\w+ ){0,4}?(?:only|instead|that|otherwise|else)",
    ),
    (
        "facsimile",
        True,
        r"(?:facsimiles?|cop(?:y|ies)|print(?:ed)?|digital|image|pdf|(?:rubber|ink) stamp|stamped (?:copy|version)|electronic\w*|engraved|rubber|scan(?:ned)?)",
    ),
    (
        "custody",
        True,
        r"(?:custody|custodian|keepers?|keeps?|kept|keeping|holds?|looks after|safekeep\w+|in charge of|guards?|possession)",
    ),
    (
        "designating",
        True,
        r"(?:designat\w+|nam(?:e|es|ed|ing)|appoint\w*|choos\w+|decid\w+|determin\w+|authori[sz]\w+|pick\w*|approv\w+|add(?:ing)?)\b[^.?!]{0,60}\b(?:sign\w*|check|cheque)\w*",
    ),
    (
        "undesignated",
        True,
        r"(?:nobody|no one) (?:has )?(?:appointed|named|designated|authori[sz]ed)\w*|without (?:being |having been |any |the |a )?(?:designated|named|authori[sz]\w+|appointed|board\w*|resolution)|automatic(?:ally)?|by virtue of|by default|undesignated|(?:not|never|\w+n'?t) (?:been )?(?:designated|authori[sz]ed|named|appointed)|on (?:his|her|their) own(?: authority)?|by (?:him|her)self",
    ),
    (
        "board_authorized",
        True,
        r"authori[sz]ed by the board|board (?:has )?(?:authori[sz]ed|empowered|allowed|let)|board'?s authori[sz]ation|with (?:the )?board'?s? (?:authority|authori[sz]ation|permission|ok(?:ay)?|approval|consent|blessing)|board (?:approved|agreed|said yes|ok'?d)",
    ),
    (
        "not_employed",
        True,
        r"neither (?:an )?(?:officer|employee) nor|not an? (?:officer|employee)|non-?employee|outside directors?|\w+n'?t an? (?:officer|employee)|outsiders?|suppliers?|customers?",
    ),
    ("lend_to_director", True, r"(?:lend|loan|loans|borrow|guarantee)\b[^.?!]{0,40}\b(?:directors?|board members?)"),
    (
        "general_authority",
        True,
        r"(?:general|blanket|standing|broad|all contracts|any contract|each and every|every (?:single )?contract|one by one|case by case|across the board|unlimited|open-ended)",
    ),
    (
        "terms_asked",
        True,
        r"(?:interest[- ]?(?:free|rate|bearing)?|collateral|unsecured|secured?|security|pledge[sd]?|zero percent|at no cost|free of interest)",
    ),
    (
        "by_proxy",
        True,
        r"(?:appoint(?:s|ing)?|send\w*|proxy|proxies|delegat\w+|substitut\w+|attorneys?|agents?|someone else|somebody else|another person|stand[- ]in|instruct\w*)",
    ),
    (
        "bylaws_first",
        True,
        r"by-?laws? (?:\w+ ){0,3}?(?:override|prevail|trump|beat|win|come first|supersede|control|govern|rule|take (?:priority|precedence))s?",
    ),
    (
        "rest_asked",
        True,
        r"(?:rest|remainder|whole by-?law|whole section|other (?:sections|provisions)|everything else|whole (?:document|thing|bylaws?)|entire (?:bylaws?|document)|severab\w+)",
    ),
    (
        "under_oath",
        False,
        r"(?:unsworn|neither sworn|neither (?:\w+ ){1,4}nor (?:sworn|under oath)|not sworn|(?:without|no) (?:an |any )?(?:oath|affidavit|notary)|n'?t (?:sworn|under oath|notari[sz]ed)|not under oath)",
    ),
    ("under_oath", True, r"(?:under oath|sworn|oath|affidavit|notari[sz]ed|swore|swears)"),
    (
        "holder_of_record",
        False,
        r"in (?:my |his |her |their |the |a )?(?:broker|bank|nominee)'?s? name|(?:broker|bank|nominee) (?:holds|has) (?:my|his|her|their|the) (?:shares|stock)|(?:bought|held|holds?) (?:\w+ ){0,3}?(?:through|via|with) (?:an? |his |her |my )?(?:app|broker\w*|bank|nominee)",
    ),
    (
        "demand_asked",
        True,
        (
            r"(?:demand|request|letter|affidavit|oath|power of attorney|reason|purpose)\b[^?.]{0,40}\b(?:needed|required|necessary|have to|need to|must)|"
            r"(?:must|does|do|need|is|should|has to)\b[^?.]{0,30}\b(?:demand|request|oath|affidavit|reason|purpose|power of attorney|in writing)"
        ),
    ),
    (
        "purpose_stated",
        False,
        r"(?:nor (?:stating|giving|saying|naming)|(?:no|without(?: (?:giving|stating|saying))?(?: an?y?)?) (?:purpose|reason)|(?:doesn'?t|didn'?t|does not|did not|won'?t|will not|refuses? to|without) (?:say|state|give|tell|saying|stating|telling)\w*(?: us)? (?:why|what for|an?y? ?(?:purpose|reason)|the (?:purpose|reason)|(?:his|her|their|its) (?:purpose|reason)))",
    ),
    (
        "purpose_stated",
        True,
        r"(?:purpose (?:is )?(?:stated|given|named)|stat(?:es|ed|ing) (?:the|a|its|his|her|their|an?) (?:\w+ )?(?:purpose|reason)|says (?:why|what for|what it is for|what it's for)|giv(?:es|ing|en) (?:the|a|his|her|their) (?:purpose|reason))",
    ),
    (
        "proper_purpose",
        False,
        r"(?:improper|just curious|curiosity|for fun|competitor|to harass|marketing|sales leads|no good reason|nosy|snoop\w*)",
    ),
    (
        "proper_purpose",
        True,
        r"(?:proper purpose|(?:about|related to|concern\w*|to value|value|valuing|regarding) (?:his|her|their|its|the|my)(?: own)? (?:investment|shares|stock|holding|stake|interest)|as a (?:stock|share)holder|mismanagement|communicat\w+ with (?:other|fellow) (?:stock|share)holders)",
    ),
    (
        "by_agent",
        True,
        r"(?:lawyers?|attorneys?(?! in fact)|agents?|accountants?|represent\w+|counsel|on (?:his|her|their|my) behalf|in (?:his|her|their|my) place|proxy|someone else)",
    ),
    (
        "authorized_in_writing",
        False,
        r"(?:without|no|lacks|has no|forgot) (?:a |any |his |her |the )?(?:power of attorney|poa|written authori\w+|authori[sz]ation|papers)",
    ),
    (
        "authorized_in_writing",
        True,
        r"(?:power of attorney|\bpoa\b|written authori[sz]ation|authori[sz]ation letter|letter of authority)",
    ),
)
_OFFICES: Final = (
    (r"registered (?:office|address|place)|statutory (?:office|address)|registered", Office.REGISTERED),
    (
        r"(?:principal|main|head|home|executive|corporate|central) (?:executive )?(?:offices?|place of business|location)|headquarter\w*|hq|headoffice",
        Office.PRINCIPAL,
    ),
)
_COMPILED_OFFICES: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), office) for words, office in _OFFICES]
_BOOKS: Final = (
    (
        r"(?:(?:share|stock)holder'?s?'?|stock|share) (?:register|record|ledger|list)s?|(?:register|record|ledger|list) of (?:the )?(?:share|stock)holders?|register",
        Book.STOCKHOLDERS,
    ),
    (r"(?:books?|records?) of account\w*|accounts|accounting|ledgers?|bookkeeping|account books", Book.ACCOUNTS),
)
_COMPILED_BOOKS: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), book) for words, book in _BOOKS]
_MONTHS: Final = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905
)
_LAST_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NAMES: Final = "|".join(rf"{month[:3]}(?:{month[3:]})?\.?" if len(month) > 3 else month for month in _MONTHS)  # noqa: PLR2004
_DAY: Final = re.compile(
    rf"\b(?P<month>{_NAMES}|sept\.?) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,? \d{{4}})|\b(?P<before>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<after>{_NAMES})\b(?! \d{{4}})",
    re.IGNORECASE,
)
_LAST_OF: Final = re.compile(rf"\b(?:last day|end|close) (?:of|in) (?P<month>{_NAMES})\b", re.IGNORECASE)
_FIRST_OF: Final = re.compile(rf"\b(?:first day|start|beginning|1st) of (?P<month>{_NAMES})\b", re.IGNORECASE)
_CALENDAR: Final = re.compile(r"\bcalendar year\b", re.IGNORECASE)
_QUARTERS: Final = (
    (r"\bq1\b|first quarter|1st quarter", 1),
    (r"\bq2\b|second quarter|2nd quarter|first half|half[- ]year|mid[- ]?year", 2),
    (r"\bq3\b|third quarter|3rd quarter", 3),
    (r"\bq4\b|fourth quarter|4th quarter|last quarter|final quarter", 4),
)
_SHIFTS: Final = (
    (
        r"(?:next|coming|upcoming|following|about to (?:start|begin)|new) (?:fiscal|financial)|year (?:that'?s |that is |which is )?(?:about to|starting|beginning|coming)|next year'?s|year after (?:this|that|the current)|after (?:this|the current) (?:one|year)",
        1,
    ),
    (r"(?:last|previous|prior|past) (?:fiscal|financial|year)", -1),
)
_NAMED: Final = re.compile(
    r"\b(?:fy|fiscal(?: year)?|financial year)\s?'?(?P<year>20\d\d|\d\d)\b|\b(?P<before>20\d\d) (?:fiscal|financial|business|accounting) year\b",
    re.IGNORECASE,
)
_STATES: Final = re.compile(
    r"\b(delaware|new york|new jersey|california|texas|nevada|michigan|florida)\b", re.IGNORECASE
)
_START: Final = re.compile(r"\b(?:start|begin|open|commenc)\w*|\bbegan\b|\bfirst day\b", re.IGNORECASE)
_END: Final = re.compile(
    r"\b(?:end|clos|finish|over|runs? (?:to|until|through))\w*|\blast day\b|\byear[- ]end\b", re.IGNORECASE
)
_POSSIBLE: Final = re.compile(
    r"\b(?:possible|allowed|permitted|instead|free to|(?:board|directors) (?:says?|wants?|agrees?|resolves?|votes?))\b",
    re.IGNORECASE,
)
_LACKS: Final = re.compile(
    r"\b(?:no|without|lack(?:s|ing)?|missing|leav(?:es|ing) out|left out|omit(?:s|ted|ting)?|minus|but not|drop(?:s|ped)?)\s+(?:the |a |any |our )?(?:company'?s? |corporate |corporation'?s? )?"
    r"(name|year|date|words?|state|delaware)\b",
    re.IGNORECASE,
)
_LACKING: Final = {
    "name": "name",
    "year": "year",
    "date": "year",
    "word": "words",
    "state": "delaware",
    "delaware": "delaware",
}
_SHAPE: Final = re.compile(
    r"\b(round|circle|circular|square|oval|rectangular|triangular|hexagonal|star)\b", re.IGNORECASE
)
_ROUND: Final = ("round", "circle", "circular")
_CENTURY: Final = 2000


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    found["office"] = next((office for pattern, office in _COMPILED_OFFICES if pattern.search(text)), None)
    found["book"] = next((book for pattern, book in _COMPILED_BOOKS if pattern.search(text)), None)
    lacking = _LACKS.search(text)
    found["seal_lacks"] = _LACKING.get(lacking[1].lower().rstrip("s")) if lacking else None
    shape = _SHAPE.search(text)
    found["seal_shape"] = ("circle" if shape[1].lower() in _ROUND else shape[1].lower()) if shape else None
    state = _STATES.search(text)
    found["state_asked"] = state[1].title() if state else None
    if re.search(r"\b(?:fiscal|financial|business|accounting|calendar|fy)\b", text, re.IGNORECASE):
        found |= _fiscal(text)
    return found


def _fiscal(text: str) -> dict[str, Any]:
    found: dict[str, Any] = {"day_of_year": _day_of_year(text)}
    if _POSSIBLE.search(text):
        found["changing"] = True
    found["quarter"] = next((each for words, each in _QUARTERS if re.search(words, text, re.IGNORECASE)), None)
    found["fiscal_year_shift"] = next((each for words, each in _SHIFTS if re.search(words, text, re.IGNORECASE)), None)
    named = _NAMED.search(text)
    if named:
        year = int(named["year"] or named["before"])
        found["fiscal_year_named"] = year if year > _CENTURY else year + _CENTURY
    if bool(_START.search(text)) != bool(_END.search(text)):
        found["edge"] = "start" if _START.search(text) else "end"
    return found


def _day_of_year(text: str) -> DayOfYear | None:
    match = _DAY.search(text)
    if match:
        return _checked(match["month"] or match["after"], int(match["day"] or match["before"]))
    match = _LAST_OF.search(text)
    if match:
        return _checked(match["month"], _LAST_DAYS[_month(match["month"])])
    match = _FIRST_OF.search(text)
    if match:
        return _checked(match["month"], 1)
    return DayOfYear(1, 1) if _CALENDAR.search(text) else None


def _month(name: str) -> int:
    return next(index for index, month in enumerate(_MONTHS) if month.startswith(name[:3].lower()))


def _checked(month: str, day: int) -> DayOfYear | None:
    index = _month(month)
    return DayOfYear(index + 1, day) if 1 <= day <= _LAST_DAYS[index] else None
