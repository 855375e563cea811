"""What a question says of notices, requests, record dates and the list of stockholders: small circumstances that decide."""

from typing import Any, Final

from bot.understand import form
from bot.understand import patterns as re
from bot.understand.signs.words import Flags, flags_in

_GOT: Final = r"(?:bought|buys?|buying|purchas\w+|acquir\w+|got|received|inherited|became|becomes|picked up|obtained|transferred to)"
_REST_DAY: Final = r"(?:(?:sun|satur)days?|sun|sat|weekends?|(?:public |legal |bank )?holidays?|(?:christmas|thanksgiving|new year'?s?)(?: day| eve)?)"
_FALLS_ON_ONE: Final = rf"(?:last day|deadline|cut-?off|final day|last date|that|it|which|tenth day|day)(?: (?:for|to|of) [^.?!;]{{3,60}}?)?(?:'s| is| falls?| fell| lands?| would be| would fall| comes out)(?: on)? (?:an? |the )?{_REST_DAY}"
_NEXT_WORKDAY: Final = r"(?:monday|tuesday|(?:the )?(?:next|following|first) (?:business |working |week)?day|business day|working day|weekday)"
_MOVES_OFF_IT: Final = rf"{_FALLS_ON_ONE}[^?]{{0,40}}\b(?:slides?|slips?|moves?|rolls?|shifts?|push\w*|carr(?:y|ies)|bump\w*|extend\w*|get|have|got|wait|ok|okay|good enough)\b[^?.;]{{0,30}}\b{_NEXT_WORKDAY}\b"
"""Whether a last day that falls on a weekend or a holiday moves to the next working day."""
_SOLD: Final = r"(?:sold|sells?|selling|dispos\w+|parted with|gave away|transferred)"
FLAGS: Final[Flags] = (
    (
        "held_on_record_date",
        True,
        (
            rf"{_GOT}[^.?!;]{{0,60}}\b(?:before|by|on|prior to|ahead of|just in time for) the record (?:date|day)|{_SOLD}[^.?!;]{{0,60}}\b(?:after|following|past|since|later than) the record (?:date|day)|"
            r"(?:holder|stockholder|shareholder|owner)s? (?:of record )?(?:on|as of|at) the record (?:date|day)|(?:held|owned|had) (?:\w+ ){0,3}(?:on|as of|at) the record (?:date|day)"
        ),
    ),
    (
        "held_on_record_date",
        False,
        (
            rf"{_GOT}[^.?!;]{{0,60}}\b(?:after|following|past|since|later than|once) the record (?:date|day)|{_SOLD}[^.?!;]{{0,60}}\b(?:before|by|prior to|ahead of) the record (?:date|day)|"
            rf"after the record (?:date|day)[^.?!;]{{0,40}}{_GOT}|(?:day|week|month|hour)s? too late|{_GOT}[^.?!;]{{0,40}}\b(?:yesterday|afterwards|later|too late)"
        ),
    ),
    (
        "counts_from_receipt",
        False,
        (
            r"(?:although|though|even (?:if|though|when)|but|swears?|says?|claims?)[^.?!;]{0,40}(?:never|not|n't|no) (?:\w+ )?(?:get|got|gets|receiv\w+|reach\w*|arriv\w*|see|saw|open\w*)|from (?:posting|mailing|deposit\w*|the (?:postmark|mailing|posting|deposit))|(?:never|not|n't) (?:actually |ever |even )?(?:got|get|receiv\w+|reach\w*|arriv\w*|showed up|saw|see)[^.?!;]*[.;,]|"
            r"(?:regardless|irrespective|no matter|whether or not|notwithstanding)"
        ),
    ),
    (
        "counts_from_receipt",
        True,
        r"(?:actual(?:ly)? )?(?:receipt|receiv\w+|arriv\w+|in hand|get there|reach\w*|gets? (?:it|the (?:notice|letter)))|wait (?:for|until)",
    ),
    (
        "chooses",
        True,
        r"(?:pick|choos|select|fix|set|decid|designat|nam|determin)\w* (?:on |upon )?(?:the |its |their |a )?(?:own )?(?:\w+ )?(?:place|location|venue|site|where)",
    ),
    (
        "dropped",
        True,
        r"(?:drop(?:ped)?|cancel\w*|scrap(?:ped)?|put off|pass(?:ed)? over|forget(?:ting)? about|go (?:a year )?without|do without|never hold|not hold|miss(?:ed)?|dispens\w+ with)",
    ),
    (
        "asks_business_day",
        True,
        r"(?:on|fall on|be|for|land on) an? (?:business|working|week) ?day|business day|working day",
    ),
    ("asks_business_day", True, _MOVES_OFF_IT),
    (
        "sent_where",
        True,
        r"(?:to|at) (?:his|her|their|the director'?s?|a director'?s?|directors'?|each director'?s?) (?:\w+ )?(?:offices?|homes?|houses?|workplaces?|residences?|business(?:es)?|places?)",
    ),
    (
        "alternate_named",
        True,
        r"(?<!no )alternates?|stand[- ]?ins?|substitutes?|back-?ups?",
    ),
    (
        "alphabetical",
        False,
        (
            r"\b(?:sort|order|arrang|rank|list|organi[sz]|lin)\w*\b[^.?!;]{0,30}\b(?:biggest|largest|smallest|highest|lowest|top|most shares|richest|oldest|newest) (?:\w+ )?first|"
            r"(?:from )?(?:the )?(?:largest|biggest|greatest|smallest|highest|lowest|most shares) (?:\w+ )?(?:to|down to|through) (?:the )?(?:smallest|largest|biggest|least|lowest|highest|fewest)|(?:largest|biggest|smallest|richest|oldest|newest) (?:(?:share|stock)?holders?|owners?|holdings?|stakes?|positions?|accounts?|ones?|names?)(?: (?:come|go|are|listed))? (?:first|on top|at the top)|(?:list|names|holders|them|it)\b[^.?!;]{0,20}\b(?:by|in order of|according to) (?:size|holdings?|(?:number of )?shares|stake)\b|"
            r"(?:sort|order|arrang|rank|list|organi[sz])\w* (?:(?:the|a|it|them|by|in|our|stockholder|shareholder|list|names) )*(?:by |according to |in order of )(?:the )?(?:who (?:owns|holds|has)|(?:size|holding|number of|shares|amount|date|state|seniority|stake|how many|how much|city|zip))"
        ),
    ),
    (
        "alphabetical",
        True,
        r"alphabetic\w*|(?:by|sorted by|in order of) (?:last |sur)?names?|(?:from )?a to z",
    ),
    (
        "backdated",
        True,
        (
            r"after the fact|retroactiv\w*|back-?dat\w*|(?:before|earlier than|prior to|ahead of|preced\w*|antecedent to|previous to) (?:the |its |their |that )?(?:(?:date|day|adoption|passing|passage|making)(?: of)? )?(?:the |its |said |that )?(?:adoption of )?(?:the |said |such |that )?(?:board(?:'s)? )?(?:own )?(?:resolution|decision|vote)|(?:already|long) past|in the past|a past (?:day|date)|"
            r"(?:pick|choos|fix|set|us|go back|select|nam|tak)\w*\b[^.?!;]{0,40}\b(?:gone by|has passed|(?:already|that's|long) (?:passed|gone|over)|behind us|bygone|look(?:s|ing)? back(?:wards?)?|backwards?)"
        ),
    ),
    (
        "on_time",
        True,
        (
            r"(?:on|in) time|too late|too early|too soon|early enough|soon enough|timely|(?:come|came|comes|go|went|are we|is it|was it) (?:to |too )?late|"
            r"(?:enough|sufficient|adequate) (?:time|notice|warning)|long enough|in good time"
        ),
    ),
    (
        "deemed_given",
        True,
        r"(?:count(?:s|ed)?|deemed|treated|considered|regarded|taken|qualif\w+) (?:as|to be|to have been) (?:duly |properly |validly )?(?:delivered|given|served|made|notice given)|(?:was|is|has) (?:it |the notice |that |notice )(?:been )?(?:deemed|legally) (?:delivered|given|served)|(?:do|does|would|will|is|are)\b[^.?!;]{0,50}\b(?:count|run|start|effective|good)(?:s|ed)? (?:as given )?(?:only )?(?:from|when|on|at|upon|as of)(?: it is| they are| the| its| their)? (?:posting|mailing|post(?:ed)?|mailed|dispatch|sending|postmark|deposit|receipt|arrival)|(?:do|does|would|will|is|are|did)\b[^.?!;]{0,50}\b(?:count|run|start|begin|tick|measured|reckoned|calculated)(?:s|ed|ning)? (?:to run )?(?:only )?(?:from|when|once)\b(?: (?:when|the (?:day|moment|time|hour|date)(?: that| when| on which)?))? (?:we|it|they|he|she|i|you|the \w+) (?:\w+ )?(?:posts?|mails?|sends?|drops?|puts?|deposits?|gets?|receives?|opens?|arrives?|reach(?:es)?|lands?|goes out|is (?:posted|mailed|sent|delivered|received))\b",
    ),
    (
        "asks_for_list",
        True,
        r"(?:holder|someone|somebody|he|she|they|i)\b[^.?!;]{0,30}\b(?:asks?|asked|requests?|requested|demands?|demanded|wants?) (?:for |to see |us for )?(?:the |a |our )?(?:\w+ )?(?:list|roster)\b[^.?!;]{0,30}\b(?:before|ahead of|prior to|at) the|(?:asks?|asked|requests?|requested)\b[^.?!;]{0,40}\b(?:before|ahead of|prior to) the meeting for (?:the |a )?(?:\w+ )?list",
    ),
    (
        "arrives_late",
        True,
        (
            r"(?:got|gets|get|receiv\w+|reach(?:es|ed)?|arriv\w+|land(?:s|ed)?|open(?:s|ed)|f(?:ou|i)nds?|read|saw|picked up|(?:came|pulled|turned up|showed up)\b[^.?!;]{0,20}) (?:it |hers? |him |his |me |us |the \w+ |them |theirs )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|in|at|from|out|only|just|on|until|till|\d+|\w+ days)\b[^.?!;]{0,40}|"
            r"(?:nobody|no one|none(?: of (?:them|the \w+))?)(?: \w+){0,2}? (?:got|gets?|receiv\w+|sees?|saw)\b|(?:never|not|n't) (?:actually |ever |even )?(?:got|get|gets|receiv\w+|reach\w*|arriv\w*|showed up|saw|see)\b|(?:post office|mail|carrier|postal service|usps) (?:then |has |must have )*(?:lost|mislaid|delayed|misplaced)|(?:was |been |got )?lost in (?:the )?(?:mail|post)|"
            r"late (?:delivery|arrival|receipt)|(?:delivered|delivery|delayed) late"
        ),
    ),
    (
        "one_by_one",
        True,
        r"(?:directors?|board members?|members)\b[^.?!;]{0,50}\b(?:one by one|one at a time|individually|singly|each (?:on|by) (?:his|her|their) own)\b",
    ),
    (
        "beyond_notice",
        True,
        (
            r"(?:notices?|agenda|invitations?|call)\b[^.?!;]{0,40}\b(?:just|only|merely|nothing but|nothing (?:but|except)|solely)\b[^?]{0,120}\b(?:also|too|as well|other|another|else|besides|in addition|on top|instead|additionally)\b|"
            r"(?:just|only|merely|solely) (?:called|convened|announced|noticed|meant)\b[^?]{0,120}\b(?:also|too|as well|other|another|else|besides|in addition|instead)\b|"
            r"called (?:just |only |solely )?(?:about|for|on|over|to (?:discuss|vote|decide|consider|approve|talk))\b[^?]{0,120}\b(?:also|too|as well|something else|in addition|besides)\b[^?]{0,60}|"
            r"(?:not|n't|never|nowhere) (?:\w+ )?(?:in|on|part of|mentioned in|listed in|named in|covered by) (?:the |that |our |its |their )?(?:\w+ )?(?:notice|agenda|call|invitation)\b"
        ),
    ),
    (
        "on_the_spot",
        True,
        r"(?:from|off|on) the (?:floor|spot)|write[- ]?ins?|written in|(?:stand|get|speak|pipe) up (?:at|in|during)|(?:at|during) the meeting itself|right there",
    ),
    (
        "same_place",
        False,
        r"(?:another|a different|some other|other|separate|not the same) (?:city|town|state|address|place|building|location|office|venue)|elsewhere|somewhere else|not (?:at|where) the meeting",
    ),
    (
        "same_place",
        True,
        r"same (?:place|address|building|location|room|venue|hotel)|(?:at|in) the (?:place of the meeting|meeting (?:place|venue|hotel|location|room|site))|(?:right )?where the meeting (?:is|will be|takes)|at the (?:place|hotel|venue) of the meeting",
    ),
    (
        "same_city",
        True,
        r"same (?:city|town)|(?:in|within) the (?:meeting'?s? )?(?:city|town) (?:of|where|in which)|in the meeting city|across town|in town|down the (?:street|block)",
    ),
    (
        "same_city",
        False,
        r"(?:another|a different|some other|other|different|next) (?:city|town|state|county)|out of (?:town|state)|elsewhere|(?:only|just|solely) (?:at|in) (?:our|the)|at our (?:\w+ ){0,4}office|miles away|hours? away|across the country|not (?:in )?the same (?:city|town)",
    ),
    (
        "taken_away",
        True,
        (
            r"(?:tak(?:e|es|ing)|put(?:s|ting)?|lock(?:s|ed|ing)?|pull(?:s|ed|ing)?|pack(?:s|ed|ing)?|hid(?:e|den|ing)?|withdr[ae]w\w*|remov\w+|clear\w*|clos\w+)\b[^.?!;]{0,25}\b(?:list|it|away|back|up)|leav(?:e|es|ing) (?:the |our )?(?:\w+ )?(?:list|it) (?:at|in|behind|back|home)|keep\w* (?:the |our )?(?:\w+ )?(?:list|it) (?:at the office|back|away|hidden|locked|from)|"
            r"(?:list|it)\b[^.?!;]{0,20}\b(?:stays?|stayed|staying|remains?|remained|sits?|rests?|left|kept|lies?|lie|locked)\b[^.?!;]{0,25}\b(?:at|in|with)\b (?:the |our |its |his |her )?(?:\w+ )?(?:transfer agent|offices?|headquarters|hq|bank|lawyers?|law firm|counsel|registrar|vault|safe|drawer|home|archive|cabinet|desk)"
        ),
    ),
    (
        "outside_hours",
        True,
        r"(?:1[01]|[89])(?::\d\d)? ?(?:p\.?m|(?:o'?clock )?(?:in the evening|at night))|(?:at|by|in the dead of) night|(?:12|[1-5])(?::\d\d)? ?a\.?m|midnight|after hours|(?:in the )?middle of the night|(?:late )?at night|outside (?:of )?(?:the |our )?(?:business|office|working|regular) hours|before dawn|(?:sun|satur|mon|tues|wednes|thurs|fri)day (?:night|late at night)|on (?:an? |the )?(?:sundays?|saturdays?|weekends?|christmas(?: day)?|thanksgiving|(?:public |legal |bank )?holidays?)|over the weekend",
    ),
    (
        "no_holder",
        True,
        r"(?:journalist|reporter|creditor|competitor|outsider|stranger|member of the public|the public|the press|non-?(?:share|stock)?holder|employee|analyst|vendor|supplier|bank|lender|union)s?|(?:not|n't) (?:a |even a )?(?:share|stock)?holder|holds? no (?:shares|stock)|owns? no (?:shares|stock)|former (?:share|stock)?holder|who is no (?:share|stock)?holder",
    ),
    (
        "faults",
        True,
        r"(?:can|may|could|does|do|will|would|is|are|has|have) (?:\w+ ){1,3}?(?:still |now |later |then )*(?:complain|moan|grumble|challenge|contest|object|gripe|protest|attack|set (?:it )?aside|undo|(?<!have to )(?<!need to )(?<!has to )(?<!needs to )(?<!got to )(?:say|claim|argue|plead|raise|maintain)\b[^.?!]{0,30}\b(?:notice|told|informed|notified)|a case|a point|a leg to stand on|any recourse|grounds|bad|defective|void|invalid|tainted)\b|(?:does|do|will|would) (?:the|that|this|his|her|our|it|a) (?:[\w']+ ){0,4}?(?:still )?matter\b|(?:is|are|was|were) (?:the |our |his |her |their |that |this )(?:[\w']+ ){0,7}?(?:void|invalid|defective|bad|worthless)\b(?! unless)|is it true that (?:[\w']+ ){0,10}?(?:(?:it|this|that)(?:'s| is| was)|(?:notice|meeting|mailing)s? (?:is|was|are|were)) (?:(?:all|therefore|so|thus|simply) )?(?:void|invalid|defective|bad|worthless)\b(?! unless)|make\w* (?:our |the |his |her |that |this )?(?:\w+ )?(?:notice|meeting|it) (?:bad|void|invalid|defective)|spoil\w*|ruin\w*|(?:is|was|does|will|would|can) (?:the|that|this|his|her|their|our|my|such an?) (?:late |belated )?(?:objection|protest|complaint)s?\b[^.?!;]{0,20}\b(?:good|valid|counts?|effective|stand|hold|work|help|worth|heard|matter|succeed)|valid (?:complaint|objection)|(?:any|a|much|is there|be) (?:trouble|issue|snag|hitch) (?:with|if|in|when|about)|(?<!notwithstanding )(?<!notwithstanding the )(?<!despite )(?<!despite the )(?<!in spite of )(?:defective|fatal|flawed|no good|a violation|violation|in violation|in breach|a defect)(?! (?:certificate|nomination|unless))",
    ),
    (
        "refuses",
        True,
        r"(?:have|has|got|is there) (?:any|a) (?:choice|discretion|say)|(?:can|may|could|free to|allowed to|right to|able to|gets? to) (?:\w+ ){0,3}?(?:refuse|ignore|decline|say no|turn (?:it|them|him|her|that) down|reject|sit on|disregard|drag|brush|skip|stall)\b|(?:ignore|refuse|decline|reject|disregard|toss) (?:it|them|him|her|that|the (?:request|letter|demand))",
    ),
    (
        "sold_later",
        True,
        rf"{_SOLD}\b(?=.*\b(?:after|since|later|between|meanwhile|already|now|no longer|then)\b)|(?:after|since|between|meanwhile|no longer)\b[^.?!]*{_SOLD}|sellers?",
    ),
    (
        "bought_later",
        True,
        rf"{_GOT}\b(?=.*\b(?:after|since|later|between|meanwhile|already|then|new)\b)|(?:after|since|between|meanwhile|later)\b[^.?!]*{_GOT}|buyers?|new (?:holder|owner|shareholder|stockholder)s?|became (?:a )?(?:share|stock)holders?",
    ),
)


_CITY: Final = re.compile(
    r"\b(?:in|at) (?:our |the |a |an |downtown )?([A-Z][a-z]+(?: [A-Z][a-z]+)?|DC|NYC|LA)\b|\b([A-Z][a-z]+) (?:office|headquarters|branch)\b"
)


_AS_OF: Final = re.compile(
    r"\b(?:as of|as at|as they stood on|on) (?:the )?(?:(?P<record>record (?:date|day))|(?:day|date) of the (?:meeting|mtg)|(?:annual )?(?:meeting|mtg)(?:'s)? (?:day|date)|today|(?:day|date) (?:of the mailing|the notice))\b(?P<or>[^.?!;]{0,12}\bor\b)?",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(r"\blist\b", re.IGNORECASE)


def _as_of_asked(text: str) -> str | None:
    """Of which day's holders a list is asked to be: "record date", "another day", or "either" where one of two is asked for."""
    found = _AS_OF.search(text) if _LISTED.search(text) else None
    if found is None:
        return None
    if found["or"]:
        return "either"
    return "record date" if found["record"] else "another day"


_EARLIEST: Final = re.compile(
    r"\b(?:how (?:early|soon)|earliest|soonest|first (?:possible |permitted )?(?:day|date|time|moment|hour|start)|(?:at|from) what (?:time|hour)\b[^.?!;]{0,60}\bfirst|when (?:at the earliest|can|could|may))\b",
    re.IGNORECASE,
)
_AS_LAST_DAY: Final = re.compile(
    r"\b(?:is|was|would) (?!there|this a|that a)[^?.;]{2,40}? (?:be )?(?:really |indeed )?the (?:very )?(?:last|latest|final) (?:possible |permitted )?(?:day|date)\b",
    re.IGNORECASE,
)
_A_MEETING: Final = r"(?:meet\b|hold\b|convene\b|be held\b|get together\b|sit down\b|take place\b|start\b|begin\b|go ahead\b|be (?=before|until|till))"
_AS_FIRST_DAY: Final = re.compile(
    rf"\b(?:can(?:no|')?t|can not|may not|could(?:n't| not)|not (?:allowed|able|permitted) to|barred from)\b(?: [\w'-]+){{0,3}}? {_A_MEETING}[^.?!;]{{0,40}}\b(?:before|until|till|earlier than|sooner than)\b|"
    r"\b(?:earliest|soonest|first) (?:possible )?(?:day|date|moment|time)?\b[^.?!;]{0,30}\b(?:meet|meeting|hold|convene|held)\b[^.?!;]{0,15}\b(?:is|would be|will be|falls on)\b|"
    r"\b(?:is|was|would)\b[^.?!;]{2,40}\bthe (?:very )?(?:earliest|soonest|first (?:possible )?(?:day|date|moment|time))\b[^.?!;]{0,40}\b(?:meet|meeting|hold|convene|held)\b",
    re.IGNORECASE,
)
_MUST_ANNOUNCE: Final = re.compile(
    r"\b(?:need|have|has|needs|must|required|obliged|necessary)\b(?:(?!\bif\b)[^.?!;]){0,40}\bannounce(?:d|s)?\b(?![^.?!;]*\bnotice)|\bis (?:an? |the )?announcement\b[^.?!;]{0,40}\b(?:needed|required|necessary|mandatory)\b",
    re.IGNORECASE,
)
_ANNOUNCEMENT_ENOUGH: Final = re.compile(
    r"\b(?:on|by|with|upon) (?:an? )?(?:mere|simple|bare|just an|only an|nothing but an|oral) announcement\b|\b(?:is|was|will|would|does|did|are) (?:that|this|the|our|his|her|an|such an?) (?:oral |mere |simple |bare )?(?:announcement|announcing(?: it)?)\b[^.?!;]{0,50}\b(?:enough|suffic\w+|do|ok|okay|good|fine|all (?:we|it|that is) \w+)\b|"
    r"\b(?:does|will|would|do|did) announcing (?:it|that|this|the [\w ]{1,30}?)(?: alone| there)?\b[^.?!;]{0,20}\b(?:suffice|do|work|be (?:enough|fine|ok))\b|"
    r"\b(?:the |an? )?(?:oral )?announcement(?: (?:made )?(?:at|in) the (?:\w+ )?(?:meeting|mtg))?(?: (?:alone|still|then|is|be)){0,2} (?:enough|sufficient|suffice|ok|okay|fine)\W*$|"
    r"\b(?:leave it|stop|be done|rely|make do|get by|get away) (?:at|with|on) (?:that|the|this|our|just the|only the) (?:oral )?announcement\b|"
    r"\bannounc(?:ing|ements?)\b[^.?!;]{0,50}\b(?:enough|suffic\w+|do(?=\W*$))|"
    r"\bis it enough (?:that|to|if)\b[^.?!;]{0,50}\bannounc\w+|\b(?:enough|suffic\w+)\b(?! (?:notice|time))[^.?!;]{0,50}\bannounc\w+|\bannounc\w+\b[^.?!;]{0,60}\b(?:is|was|be) (?:that|it|this) (?:enough|sufficient)\b",
    re.IGNORECASE,
)


_ALL_DONE: Final = re.compile(
    r"\b(?:am i|are we|are they|is (?:he|she|the (?:secretary|company|corporation)))(?: (?:now|all|then|both|home|totally|fully))* (?:done|good|covered|set|in the clear|finished|free|off the hook|fine|ok|okay|compliant|through)\b|"
    r"\b(?:is|was) that (?:\w+ )?(?:enough|sufficient|adequate|good enough|all we need)\b|\b(?:does|did|would|will) (?:that|this|it|which|the (?:chair|chairman)'?s? \w+) (?:alone )?(?:do(?: it)?\b(?! we)|cover|suffice|satisfy|spare|save|excuse|relieve|count as|replace|free)",
    re.IGNORECASE,
)
_STILL_DUE: Final = re.compile(
    r"\b(?:needs?|needed|must|have to|has to|owes?|required?|requires|necessary|due)\b", re.IGNORECASE
)


def _asks_announcement(text: str, asked: str) -> bool:
    """Whether the question is if an announcement is enough, be it asked in words of being done."""
    if _ANNOUNCEMENT_ENOUGH.search(asked):
        return True
    told = re.search(r"\badjourn", text, re.IGNORECASE)
    return bool(told and _ALL_DONE.search(asked) and not _STILL_DUE.search(asked))


_LIST: Final = re.compile(
    r"\balphabetical list|\blist of (?:the |our |all )?(?:(?:share|stock)?holders|owners|names)|\b(?:share|stock)?holders?'? list|\b(?:stock|voting) list|\blist (?:with|showing) (?:the )?(?:addresses|names|holdings|share counts)",
    re.IGNORECASE,
)
_NOTICE: Final = re.compile(r"\bnotic|\bmail|\bpost(?:ed|ing|s)?\b|\bsend|\bsent\b|\bletters?\b", re.IGNORECASE)

_ALL_THERE: Final = re.compile(
    r"\b(?:complete|enough|sufficient|suffices?|(?:that|this|it) all (?:it|that|we|the)|(?:say|have|contain|cover|state)s? (?:everything|all (?:it|that|of))|everything (?:in|there|it needs)|(?:say|have|has|had|contain|cover|state|hold|giv\w*|include|list)s? (?:all|each|every one) (?:of )?(?:(?:the|its|those|that|what) )?(?:\w+ )?(?:particulars?|items?|details?|things|contents|information|elements|facts|points|data))\b|^\W*(?:is )?(?:that|this|it) (?:all|everything|it)\W*$",
    re.IGNORECASE,
)
"""It is asked if a paper holds all that it must."""
_ANYTHING_MISSING: Final = re.compile(
    r"\b(?:anything|something|what(?:'s| is)?|any(?: item|thing else)?) (?:(?:is|still|else|we) )*(?:missing|lacking|left out|omitted|forgot(?:ten)?|absent)\b|\b(?:lack|miss|missing|omit|forget|forgot|leave out)\w* (?:anything|something)\b|\bincomplete\b",
    re.IGNORECASE,
)
_NOTHING_ELSE: Final = re.compile(
    r"\b(?:nothing (?:else|more|further)|no more|not a word more|and that(?:'s| is| was) (?:it|all)|that(?:'s| is| was) (?:it|all)(?= *[.;,-]| (?:it|that|there|we|i)\b)|nothing (?:besides|beyond that|in addition|other than that)|(?:that|which|it) is all (?:it|there|that)|no other (?:details?|information|words?|items?|particulars?)|full stop)\b|\b(?:all|the only things?) (?:that's |that is |there is |it |we (?:put|have) )?(?:on|in|says) (?:it|there|(?:the|our|this|that|my) (?:\w+ ){0,2}?(?:notice|letter|draft|paper))\b|, period\b|\b(?:states?|says?|gives?|lists?|shows?|has|contains?|names?|mentions?) (?:only|just|nothing but|merely)\b|\b(?:only|just|merely) (?:states?|says?|gives?|lists?|shows?|has|contains?|names?|mentions?)\b",
    re.IGNORECASE,
)
"""A paper is told to hold nothing else."""
_GOOD: Final = re.compile(
    r"\b(?:ok|okay|good|fine|valid|proper|in order|compl(?:y|ies|iant)|all right|alright|legit|do|work|done|finished|ready|right|legal|adequate|correct|pass|stand|hold up|(?:can|may|shall|should) (?:i|we|it|she|he|they) (?:\w+ )?(?:go|send|mail|post|print|use|be (?:sent|mailed|posted|printed|used)))\b|^\W*(?:is|does|will|would) (?:it|that|this|she|he)\W*$",
    re.IGNORECASE,
)


def _asks_whole(text: str, asked: str) -> bool | None:
    """Whether it is asked if a paper holds all that it must; False where it is asked if anything is missing in it."""
    if _ANYTHING_MISSING.search(asked):
        return False
    good = _NOTHING_ELSE.search(text) and _GOOD.search(asked)
    return True if good or _ALL_THERE.search(asked) else None


_ASKED_AFTER: Final = re.compile(
    r"\b(?:days?|weeks?|months?|hours?|the (?:day|week|morning|month)|soon|shortly|right|only|just|not until) after the (?:\w+'? ){0,2}(?:meeting|mtg|agm)\b|\bonce the (?:\w+'? ){0,2}(?:meeting|mtg) (?:is|was|had|has) (?:been )?(?:over|closed|ended|adjourned|done|finished)\b|\b(?:meeting|mtg|agm) (?:is|was|has been|had been|being) (?:already |long )?(?:over|closed|ended|finished)\b",
    re.IGNORECASE,
)
"""The list is asked for when the meeting is over."""
_WHICH_RECORD_DATE: Final = re.compile(
    r"\b(?:window|between (?:which|what)|range|(?:which|what) (?:days?|dates?)|how (?:early|late|soon|far)|earliest|latest|first|last)\b[^?]{0,60}\brecord date\b(?! (?:holders?|list|notice))",
    re.IGNORECASE,
)
"""The days on which the record date may lie are asked for."""
_CERTIFIER: Final = re.compile(
    r"\b(?:whose (?:certif\w+|signature|word|attestation)|by whom\b[^?.;]{0,30}\bcertif\w+|certif\w+ by whom|who(?:m)?\b[^?.;]{0,30}\bcertif\w+)\b",
    re.IGNORECASE,
)
"""Who certifies the list."""


def facts(text: str) -> dict[str, Any]:
    """The flags of the papers of meetings, and whether two places named are in one city."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    asked = " ".join(form.asking(text))
    found["as_of_asked"] = _as_of_asked(asked)
    found["asks_earliest"] = bool(_EARLIEST.search(asked)) or None
    found["asks_whole"] = _asks_whole(text, asked)
    found["as_first_day"] = bool(_AS_FIRST_DAY.search(text)) or None
    found["as_last_day"] = bool(_AS_LAST_DAY.search(asked)) or None
    found["asks_announcing"] = bool(_MUST_ANNOUNCE.search(asked)) or None
    found["asks_announcement"] = _asks_announcement(text, asked) or None
    found["list_alone"] = (bool(_LIST.search(text)) and not _NOTICE.search(text)) or None
    found["asked_after"] = bool(_LIST.search(text) and _ASKED_AFTER.search(text)) or None
    found["asks_certifier"] = bool(_CERTIFIER.search(asked)) or None
    found["asks_record_date"] = bool(_WHICH_RECORD_DATE.search(asked) and not _NOTICE.search(asked)) or None
    cities = [match[1] or match[2] for match in _CITY.finditer(text)]
    if len(cities) > 1 and "same_city" not in found:
        found["same_city"] = len(set(cities)) == 1
    return found
