"""What a question says of consents in writing, record dates, nominations and the list of stockholders."""

from typing import Any, Final

from bot.understand import form
from bot.understand import patterns as re
from rules.terms import DeliveryPlace

_NO: Final = (
    r"(?:not|never|nobody|no ?one|none of (?:us|them)|neither|yet to|forg[eo]t\w*|neglect\w*|fail\w*|without|\w+n't)"
)
_FILED: Final = r"(?:filed?|filing|placed?|put|entered|inserted|kept|stapled|added|attached)"
_RECORDS: Final = r"(?:minutes?|minute ?books?|records?|record books?|books?|proceedings|files?)"
_UNFILED: Final = re.compile(
    rf"\b{_NO}\b(?! (?:have|need) to)[^.?!;,]{{0,35}}\b{_FILED}\b[^.?!;]{{0,40}}\b{_RECORDS}\b|"
    rf"\b{_NO}\b(?! (?:have|need) to)(?: (?:\w+ly|yet|been|being|ever|has|have|had|to|bothered|got|get|round|around|even|we|they|it)){{0,4}} (?:filed?|filing)\b|"
    r"\bunfill?ed\b|\b(?:drawer|desk|in-?box|briefcase|shoebox|glove (?:box|compartment)|coat pocket)\b|\b(?:lying|lies|sitting|sits) around\b|"
    rf"\bmissing from (?:the |our )?(?:\w+ )?{_RECORDS}\b|\b(?:minutes?|records?|books?)\b[^.?!;]{{0,20}}\b(?:do|does|did)(?:n't| not) (?:have|hold|contain|include)\b",
    re.IGNORECASE,
)
"""A consent that was signed and not filed."""
_FLAW: Final = re.compile(
    r"\b(?:problems?|issues?|trouble|wrong|missing|defects?|defective|flaw\w*|lacking|incomplete|invalid|void|loose ends?|anything (?:else|more|left)|something (?:else|more|left)|matter)\b|\bstill (?:have|has|need|needs) to\b",
    re.IGNORECASE,
)
_A_MEETING: Final = (
    r"(?:meet\b(?! (?:the|our|a|any|with)\b)|convene\b|assemble\b|(?:get|come|sit down) together\b|"
    r"(?:hold|have|call|schedule|go through with) (?:a|an|the|any|another|our|its|that) (?:\w+ ){0,2}?(?:meeting|mtg|session|agm)\b)"
)
_MEETING_NEEDED: Final = re.compile(
    rf"\b(?:must|(?:have|has|need|needs|got|required|obliged|bound|necessary) (?:\w+ ){{0,3}}?to|should|need) (?:\w+ ){{0,4}}?{_A_MEETING}|"
    r"\b(?:is|would) (?:a|an|the|any|that) (?:\w+ ){0,2}?(?:meeting|mtg|session) (?:\w+ ){0,2}?(?:needed|required|necessary|called for)\b|"
    rf"\bmust (?:the |our )?(?:\w+ ){{1,3}}?{_A_MEETING}|\b(?:need|require)s? (?:a|an|the|any) (?:\w+ )?meeting\b",
    re.IGNORECASE,
)
_MEETING_SPARED: Final = re.compile(
    r"\b(?:call(?:ing)? off|cancel\w*|skip\w*|scrap\w*|drop(?:ping)?|forgo|do without|dispense with|do away with|spare|avoid|save|forget about|not (?:hold|have|call)|get (?:out of|around)|get by without)\b"
    r"[^.?!;]{0,25}\b(?:meeting|mtg|session|agm|assembly|get-together)\b",
    re.IGNORECASE,
)
_UNWRITTEN: Final = re.compile(
    r"\b(?:oral(?:ly)?|verbal(?:ly)?|by word of mouth|show of hands|raise their hands|hand ?shake|nod(?:s|ded|ding)?|out loud|aloud|spoken)\b|"
    r"\b(?:sa(?:y|ys|id|ying)|vot(?:e|es|ed|ing)|agree[ds]?|agreeing|approv(?:e|es|ed|ing)|consent(?:s|ed|ing)?|ok(?:ay)?(?:ed)?|assent(?:s|ed|ing)?|yes)\b[^.?!;]{0,30}\b(?:on|over|by|via) (?:the |a |an )?(?:phone|telephone|conference call|call|zoom|video ?(?:call|conference)?|skype|teams)\b|"
    r"\b(?:phon(?:e|ed)|call(?:ed)?|rang)(?: \w+)? (?:in|up) (?:to say|their|and sa)|"
    r"\bnothing (?:was |is |has been )?(?:ever )?(?:in writing|signed|on paper|written)\b|\b(?:never|not|\w+n't) (?:\w+ )?(?:sign(?:ed)?|put (?:it|that|anything|this) (?:in writing|on paper)) (?:a thing|anything|it|any paper)\b",
    re.IGNORECASE,
)
_SIGNS: Final = re.compile(
    r"(?<!instead of )(?<!rather than )(?<!without )(?<!without anybody )(?<!not )(?<!never )(?<!n't )(?<!nothing )(?<!nobody )(?<!was )(?<!has to be )\b(?:sign(?:s|ed|ing)?|e-?sign\w*|in writing)\b(?! (?:a thing|anything|nothing))",
    re.IGNORECASE,
)
"""Words that stockholders put their names to a paper after all."""
_NOT_SIGNING: Final = re.compile(
    r"\b(?:instead of|rather than|without|in place of|in lieu of|and not|no)\b[^.?!;,]{0,30}", re.IGNORECASE
)
_BOOKS: Final = r"(?:minutes?|minute ?books?|books?|records?|proceedings)"
_KEEPS_NOT: Final = re.compile(
    rf"\b(?:nothing to do with|no (?:custody|access|control|responsibility|charge)|not (?:\w+ )?(?:in charge|the (?:one|keeper|custodian)|responsible|keep\w*|hav\w+|custod\w+)|(?:do|does|did|is|was|has|have)n't (?:\w+ )?(?:keep|kept|have|hold|in charge|the|handle|touch|custody|responsible|got)|does not (?:\w+ )?(?:keep|have|hold|handle|touch)|never (?:\w+ )?(?:touch\w*|se(?:es|en)|saw|keeps?|kept|handle[sd]?|had)|without (?:custody|access|charge)|keeps? no|has no)\b[^.?!;]{{0,45}}\b{_BOOKS}\b|"
    rf"\b{_BOOKS}\b[^.?!;]{{0,25}}\b(?:are|is|lie|lies) (?:with|kept by|in the hands of) (?:someone|somebody|another|others?)\b|\b(?:someone|somebody) else (?:keeps|has|holds|is in charge of)\b[^.?!;]{{0,25}}\b{_BOOKS}\b",
    re.IGNORECASE,
)
_CONSENT: Final = re.compile(r"\bconsents?\b", re.IGNORECASE)
_SIGNED_PAPER: Final = re.compile(r"\b(?:consent\w*|sign(?:s|ed|ing)?|written (?:resolution|action))\b", re.IGNORECASE)
_KEEPS: Final = re.compile(
    rf"\b(?:custody|custodian|keeper|in charge|charge|keep(?:s|ing)|look(?:s|ing) after|hold(?:s|ing)|responsible) (?:of|for)? ?(?:the |our |its |all )?(?:[\w']+ ){{0,4}}?{_BOOKS}\b",
    re.IGNORECASE,
)
_PLACES: Final = re.compile(
    r"\b(?:(?P<registered>registered (?:office|agent|address))|(?P<principal>principal (?:place of business|offices?|executive offices?|business)|headquarters|hq|(?:head|main|home) office|(?:main|principal) place of business))\b",
    re.IGNORECASE,
)
_SAME_METHODS: Final = re.compile(
    r"\b(?:same|those|these|that|any (?:particular|special|certain|prescribed)|prescribed) (?:\w+ )?(?:methods?|ways?|manner|means|formalit(?:y|ies)|modes?|rules?|limits?|restrictions?|requirements?)\b|\b(?:bound|tied|limited|restricted|confined) (?:to|by)\b|\b(?:methods?|ways?|manner|means|rules?|restrictions?|requirements?|limits?|limitations?) (?:also )?(?:apply|applies|hold|holds|go|goes|bind|govern|extend)\b",
    re.IGNORECASE,
)
_BOARD_SLATE: Final = re.compile(
    r"\b(?:board|directors|management|company|nominating committee)(?:'s|s'|')? own (?:\w+ )?(?:candidates?|nominees?|slate|picks?|people|nominations?|choices?|men|names)\b|"
    r"\b(?:board|directors|management|company|nominating committee)(?:'s|s'|') (?:\w+ )?(?:candidates?|nominees?|slate|picks|nominations)\b|\b(?:management|board) (?:slate|nominees?|candidates?|nominations?)\b|"
    r"\b(?:candidates?|nominees?|persons?|people|those|slate|nominations?|somebody|someone|anyone)(?: (?:who|that|whom))?(?: (?:is|are|was|were|been|has|have))*(?: (?:put (?:up|forward)|named|proposed|nominated|picked|chosen|backed|made|approved|selected|fielded|run)){1,2} by (?:the |our )?(?:board|directors|management|company|nominating committee)\b|"
    r"\b(?:board|directors|management|nominating committee) (?:itself )?(?:wants? to |plans? to |itself |may |can |is |are |will )*(?:nominat(?:es?|ing)|nam(?:es?|ing)|put(?:s|ting)? (?:up|forward)|pick(?:s|ing)?|propos(?:es?|ing)|runs?|running|fields?|fielding) (?:its |their |his |her )?(?:own )?(?:candidates?|people|nominees?|slate|someone|somebody|a \w+)\b(?! recommended)",
    re.IGNORECASE,
)
_A_HOLDER: Final = re.compile(r"\b(?:share|stock)?holders?\b", re.IGNORECASE)
_OF_HOLDERS: Final = re.compile(
    r"\b(?:recommend\w*|consider\w*|look at|suggest\w*|(?:share|stock)?holder'?s? (?:\w+ )?(?:nominat\w+|candidates?|nominees?))\b",
    re.IGNORECASE,
)
_OTHER_DEADLINE: Final = (
    r"(?:(?:tenth|10th|ten|10)[- ]days?\b|days? after (?:the )?(?:mailing|notice)\b|short(?:er)?[- ]notice\b|(?:other|special|alternative|second|exceptional|later|different) (?:\w+ )?(?:deadline|rule|limit|cut-?off|time limit)\b|"
    r"(?:exception|proviso|extension)\b|deadline (?:from|after|counted from)\b)"
)
_COUNTS_THEN: Final = r"(?:kick(?:s|ed)? in|come into play|appl(?:y|ies|ied)|trigger\w*|take(?:s)? over|govern\w*|cut(?:s)? in|set(?:s)? in|in play|relevant|switch\w*|rel(?:y|ies) on|use|get|benefit\w*|engage[ds]?|operat\w+)"
_SHORT_NOTICE: Final = re.compile(
    rf"\b{_OTHER_DEADLINE}[^.?!;]{{0,60}}\b{_COUNTS_THEN}\b|\b{_COUNTS_THEN}\b[^.?!;]{{0,40}}\b{_OTHER_DEADLINE}",
    re.IGNORECASE,
)
_SECRETARY: Final = r"(?:(?:the|our|its|his|her|corporate|company|corporation's|company's) )*(?:corporate )?secretary\b"
_MISSED: Final = re.compile(
    rf"\b(?:never|not|\w+n't|nor)\b(?: (?:even|actually|ever|then|also|once|yet|did|it))*(?: (?:reach(?:ed)?|g[eo]t(?:ten)? (?:it |that |the letter )?(?:to|as far as)|ma(?:ke|de) it to|arriv\w+ (?:with|at)|(?:been )?(?:handed|delivered|given|sent|passed|forwarded|shown|relayed|turned over)(?: on| over)?(?: to)?|c[ao]me to|addressed to|to|with|land(?:ed)? (?:with|on)|seen by|in the hands of)) {_SECRETARY}|"
    rf"\b(?:instead of|rather than|and not|but not|not) (?:to |with |on )?(?:the desk of )?{_SECRETARY}|\b{_SECRETARY}(?: \w+)? (?:never|did(?:n't| not)|has(?:n't| not)|had(?:n't| not)) (?:\w+ )?(?:s[ae][wen]+|see|get|got|gotten|receiv\w+|heard?|hold)\b|\bwithout (?:ever )?(?:reaching|getting to) {_SECRETARY}",
    re.IGNORECASE,
)
_NOMINATES: Final = re.compile(r"\bnomin\w+|\brecommend\w*|\bcandidates?\b", re.IGNORECASE)
_FIXER: Final = re.compile(
    r"\b(?:who|whom|whose|(?:which|what) (?:body|organ|person|persons|officers?|group))\b[^?]{0,70}\b(?:fix\w*|set|sets|setting|pick\w*|determin\w*|choos\w*|name[sd]?|select\w*|decid\w*|vest\w*|power|authority|call|job|up to)\b",
    re.IGNORECASE,
)
_LIST_SHOWN: Final = re.compile(
    r"\b(?:(?:share|stock)?holders?'? )?(?:list|roster|register of (?:share|stock)?holders)\b(?! of (?:items|nominees|candidates))[^.?!;]{0,40}\b(?:inspect\w*|examin\w*|view\w*|look\w*|see|seen|open|kept|keep|available|lie|lies|lay|laid out|shown|on display|held|there|sits?|stays?|remains?|rests?)\b|"
    r"\b(?:inspect|examine|view|look at|see|keep|show|lay out|display|open)\w* (?:the |our )?(?:\w+ )?(?:list|roster)\b",
    re.IGNORECASE,
)
_DURING: Final = re.compile(
    r"\bon (?:the )?(?:meeting day|day of (?:the|our) (?:\w+ ){0,2}?(?:meeting|mtg|agm))|\b(?:during|while|throughout) (?:the |our )?(?:\w+ ){0,2}?(?:meeting|mtg|agm)\b|\b(?:as|once|when) the (?:\w+ )?meeting (?:is on|is going on|begins|opens|starts|runs)\b",
    re.IGNORECASE,
)
"""The time of the meeting itself."""
_VIEWER: Final = re.compile(
    r"\b(?:who|whom|which (?:persons?|people|holders|parties))\b[^?]{0,40}\b(?:look\w*|see|sees|inspect\w*|examin\w*|view\w*|open|access|shown|allowed|entitled|copy|read|consult\w*|check\w*|available|peek|study)\b|\b(?:open|available|accessible|shown) to who(?:m)?\b",
    re.IGNORECASE,
)


def facts(text: str) -> dict[str, Any]:
    """The facts of consents, record dates, nominations and lists that words of a text carry."""
    asked = " ".join(form.asking(text))
    unfiled = bool(_SIGNED_PAPER.search(text) and _UNFILED.search(text))
    return {
        "consent_unfiled": unfiled or None,
        "asks_flaw": (unfiled and bool(_FLAW.search(asked))) or None,
        "meeting_needed": _meeting_needed(asked),
        "unwritten": bool(_UNWRITTEN.search(text) and not _SIGNS.search(_NOT_SIGNING.sub(" ", text))) or None,
        "keeps_books": _keeps_books(text),
        "consent_place": _place(text, asked),
        "same_methods": bool(_SAME_METHODS.search(asked)) or None,
        "board_slate": _is_of_the_board(text, asked) or None,
        "asks_short_notice": bool(_SHORT_NOTICE.search(asked)) or None,
        "secretary_missed": bool(_NOMINATES.search(text) and _MISSED.search(text)) or None,
        "asks_fixer": bool(_FIXER.search(asked)) or None,
        "list_shown": bool(_LIST_SHOWN.search(text)) or None,
        "during_meeting": bool(_DURING.search(asked)) or None,
        "asks_viewer": bool(_VIEWER.search(asked)) or None,
    }


def _keeps_books(text: str) -> bool | None:
    """Whether the one who gets a consent has the books in his custody; None where there is no consent, or no word of it."""
    if not _CONSENT.search(text):
        return None
    return False if _KEEPS_NOT.search(text) else bool(_KEEPS.search(text)) or None


def _is_of_the_board(text: str, asked: str) -> bool:
    """Whether the candidates of whom it is asked are the board's own; a holder who is named has others."""
    return bool(_BOARD_SLATE.search(text if not _A_HOLDER.search(text) else asked) and not _OF_HOLDERS.search(text))


def _meeting_needed(asked: str) -> bool | None:
    """Whether it is asked if a meeting must be held; False where it is asked if it may be spared."""
    if _MEETING_SPARED.search(asked):
        return False
    return True if _MEETING_NEEDED.search(asked) else None


def _place(text: str, asked: str) -> DeliveryPlace | None:
    """The only place of delivery that the question names, else the last one that was told before it."""
    named = [_place_of(each) for each in _PLACES.finditer(asked)] or [
        _place_of(each) for each in _PLACES.finditer(text)
    ][-1:]
    return named[0] if len(set(named)) == 1 else None


def _place_of(match: re.Match[str]) -> DeliveryPlace:
    return DeliveryPlace.REGISTERED if match["registered"] else DeliveryPlace.PRINCIPAL
