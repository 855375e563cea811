"""What a question says of a meeting: its kind, its place, its business, and what happened there."""

from fractions import Fraction
from typing import Any, Final

from bot.understand import form, lexicon
from bot.understand import patterns as re
from bot.understand.numbers import find_numbers
from bot.understand.predicates import RECEIPT, REJECT, sense_of
from bot.understand.signs import complaints, places
from bot.understand.signs.words import Flags, flags_in

_MEETINGS: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), kind) for words, kind in lexicon.MEETINGS]
_CHAIR: Final = r"(?:chair(?:man|woman|person)?|presiding (?:officer|person)|(?:whoever|who|the (?:guy|man|woman|person|one|officer|lady)|(?:some|any)(?:one|body))(?: who)?(?:'s| is| was)? (?:chair(?:s|ed|ing)?|presid(?:es|ed|ing)))"
_CHAIR_ALONE: Final = (
    rf"{_CHAIR}\b[^.?!;]{{0,50}}\b(?:on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves)|alone|single-?handed(?:ly)?|unilateral(?:ly)?|without (?:a |any |putting it to a |taking a |calling a )?(?:vote|motion|asking (?:anyone|anybody|the|them)))\b|"
    rf"(?:can|may|could|might|would|should|is it (?:up to|for)|up to|let|has|does) (?:just )?(?:the |our |a |any |that )?{_CHAIR}\b[^.?!;]{{0,30}}\b(?:adjourn|gavel|break|put|send|call|bang|declare|close|end|postpone)\w*\b"
)
"""The one who chairs would act without those who are there."""
_UNNOTIFIED: Final = (
    r"(?:nothing|no (?:notices?|letters?|mailing|papers?|invitations?))(?: (?:is|was|were|has been|been|being|gets?|got|will be|new|more|else|further|to be)){0,2} (?:mailed|sent|posted|given|go(?:es|ne)?|went)(?: out)?|(?:no|without (?:a|any|giving|sending|mailing)|w/o (?:a|any)?|sans)(?: (?:a|any|new|fresh|further|second|other|more|written|giving|sending|mailing)){0,3} (?:notices?|mailing|letters?)\b(?! of (?:nominat|adjourn))|"
    r"(?:only|just|merely|simply|nothing but|by mere|no more than) (?:\w+ ){0,2}(?:announc\w+|read out)|(?:not|n't|never) (?:mail|send|post)(?:ed|ing)? (?:out )?(?:anything|any|a|new|notices?)"
)
"""Nothing is sent out for the adjourned meeting."""
_CALLED_LATE: Final = (
    r"(?:too late|untimely|out of time|not in time|(?:came|went out|mailed|given|sent|is|was|were|are) late|too short)\b[^.?!;]{0,40}[.;,!?-]+ *(?:so )?(?:are|is|am|were|was) (?:they|he|she|it|that|i|the \w+|this|both)(?: \w+)? (?:right|correct|true|so)|"
    r"(?:is|are|was|were) (?:\w+ ){1,4}(?:right|correct)\b[^.?!;]{0,60}\b(?:too late|untimely|out of time|not in time)|"
    r"(?:says?|said|claims?|claimed|argues?|argued|insists?|insisted|complains?|thinks?|tells (?:me|us)|told (?:me|us)|calls?|called)\b[^.?!;]{0,60}(?<!not )(?<!n't )(?<!never )\b(?:void|invalid|no good|worthless|defective|too late|late|too short|not enough|doesn't count|does not count|not in time)\b[^.?!;]{0,30}[.;,!?-]+ *(?:so )?"
    r"(?:(?:are|is|am|were|was) (?:they|he|she|it|that|i|the \w+|this) (?:right|correct|true|so)|(?:do|does) (?:they|he|she|the \w+) have a (?:point|case))"
)
"""Somebody calls a notice too late, and it is asked if that is right."""
_BENEFICIAL: Final = r"street[- ]name|(?:sits?|sitting|held|hold|holds|kept|parked|lies?|rests?|registered)\b[^.?!;]{0,40}\b(?:brokers?(?:age)?|custodians?|nominees?|cede|depositary|depository|dtc|banks?)\b|beneficial(?:ly)?|(?:through|via|with) (?:(?:his|her|its|their|our|an?|some|several|two|three|the) )*(?:brokers?(?:age)?|custodians?)|(?:not|n't|neither|none|no shares?)\b[^.?!;]{0,30}\b(?:of record|in (?:its|his|her|their) own name)"
_BY_WHEN_HELD: Final = (
    r"(?:by (?:what|which) (?:date|day|time)|by when|until when|till when|how (?:soon|quickly|fast|long|many days|many weeks)|within (?:how many|what|which)|(?:is there|what(?:'s| is)) (?:a|the|any) (?:deadline|time limit|time frame|period)|when(?= (?:must|does|do|has|should|is)\b))[^.?!;]{0,60}\b(?:must|has to|have to|need|needs|should|obliged|required|bound|got|allowed)\b[^.?!;]{0,40}\b(?:hold|held|call|called|convened?|take place|set|respond|react|act|schedule|comply|give|be)\b|"
    r"(?:deadline|time limit|time frame|period|days?)\b[^.?!;]{0,30}\b(?:for|to|within which)\b[^.?!;]{0,30}\b(?:hold(?:ing)?|call(?:ing)?|conven\w+|react\w*|respond\w*|comply\w*|held|called|convened)\b"
)
_OTHER_BUSINESS: Final = r"(?:also|in addition|besides|throw in|tack on|slip in|squeeze in)\b[^.?!;]{0,50}\b(?:vot|decid|take up|put|approv|elect|adopt|consider|handl|deal|act|resolv|pass|agenda|item|matter)\w*|(?:never|not|n't|no notice(?: ever)?|nowhere) (?:\w+ ){0,2}(?:mention|nam|list|includ)\w*|(?:is|was|were|are|been)(?:n't| not| never| nowhere) (?:\w+ )?(?:on the (?:original )?agenda|in the (?:original )?(?:notice|call)|part of)|(?:new|other|different|additional|extra|unrelated|another|fresh|unannounced|further) (?:business|items?|matters?|proposals?|topics?|things?|resolutions?|subjects?)"
_LEFT_OVER: Final = r"(?:original|left ?over|remaining|unfinished|same|rest of the) (?:\w+ )?(?:agenda|items?|business|matters?|purposes?)|everything that was|(?:never|not|n't) (?:\w+ ){0,2}(?:reach|get to|got to|gotten to|finish|deal|vote|voted|decid|take up|taken up|come to|came to)\w*|ran out of time|unreached"
"""A matter beside that for which the meeting was called."""
_FAR_OFF: Final = r"(?:cap|limit|maximum|max|ceiling|upper (?:bound|limit)|outer limit|longest (?:time|period|gap)|time limit|deadline)"
_LIMITED: Final = (
    rf"(?:is there|are there|do(?:es)?(?: \w+){{1,3}}? (?:set|have|put|contain|impose|lay down|name|fix|give)|(?:by-?laws?|text|section|rules) (?:sets?|ha(?:s|ve)|puts?|contains?|impos\w+))(?: (?:a|an|any|some|such|kind|sort|of|the|same)){{0,4}}(?: \w+)? {_FAR_OFF}\b|"
    rf"(?:the same|such an?|some such|this|that|an? similar) (?:[\w-]+ ){{0,2}}?{_FAR_OFF}\b|\b(?:limited|capped) (?:to|at) (?:\d+|[a-z]+)[- ](?:days?|weeks?|months?)\b|"
    r"(?:do(?:es)?|did) (?:the |our )?(?:by-?laws?|text|rules|section \S+|anything|any ?thing in \w+ by-?laws) (?:\w+ )?(?:cap|limit|restrict|bound)\b|(?:is|are) (?:the |an |any )?(?:length|duration|adjournments?|time|number of days)\b[^.?!;]{0,40}\b(?:limited|capped|restricted|bounded)"
)
_UNLIMITED: Final = r"indefinite(?:ly)?|forever|without (?:any |a )?(?:time )?limits?|as (?:long|far(?: off| out)?|often) as (?:we|they|it|the \w+|you|one) (?:like|want|please|wish|choose|take)\w*|any number of days|however (?:long|far)|unlimited|no limit|open-?ended(?:ly)?"
"""An adjournment of any length."""

FLAGS: Final[Flags] = (
    (
        "attended",
        True,
        (
            r"attend(?:s|ed|ing)?|who (?:is|was|sits|sat) at the meeting|who's at the meeting|attendance(?= (?:\w+ ){0,3}?(?:waive|cure|count|mean|constitute|amount|heal|make|fix|replace))|(?:by|through|mere|waived by) attendance|came|comes|coming|(?:show|turn|rock)(?:s|ed|ing)? up|(?:sat|sits|stayed|stays|sitting|been) (?:\w+ )?(?:in|through|thru|there)\b|stay(?:s|ed|ing) (?:for|until|till|to the end)\b|was (?:\w+ )?(?:there|present|at the (?:\w+ )?meeting)|took part|takes part|participated|voted (?:at|on)|joined (?:in\b|anyway|by\b|via\b|over\b|(?:the |a |our |that )?(?:\w+ ){0,2}(?:meeting|call|session))|(?:dial|log|patch|phon|zoom)(?:s|ed|ged|ing) in(?:to)?\b|(?:i|he|she|they|we) (?:still |just |simply )?went(?= and (?:i|he|she|they|we|objected|complained|protested)\b|,|\.)|went (?:along|anyway|in and|and (?:joined|sat|voted|took))|"
            r"(?:sent|sends|had|has) (?:\w+ )?prox(?:y|ies) (?:\w+ )?(?:to|at|there)|(?:at|in|joined|during) the (?:whole |entire )?(?:meeting|session)\b(?=[^?]*\b(?:never|without|didn'?t|no) (?:\w+ )?(?:object|protest|complain|word|peep|said|say|saying))"
        ),
    ),
    (
        "objected",
        False,
        r"(?:didn'?t|did not|without|never|not|nor) (?:(?!notified|told|informed|warned|invited|noticed)\w+ )?(?:object|protest|complain|grip(?:e|ing)|grumbl)\w*|no (?:objection|protest)|without (?:a |saying |uttering )?(?:peep|word|anything|protest|objection)|said nothing|kept (?:quiet|silent|mum)|(?:didn'?t|never) (?:say|said) (?:a word|anything)|not a (?:peep|word)|(?:object|protest|complain)\w* (?:to|about|at) (?:nothing|no point)|(?:no one|nobody|none(?: of (?:them|us|the \w+))?|neither) (?:object|protest|complain)\w*|raised? (?:nothing|no (?:\w+ )?(?:objection|protest|complaint|point)s?)",
    ),
    (
        "objected",
        True,
        r"(?:rais\w+|brought up|bring(?:s|ing)? up|point(?:s|ed|ing)? out|announc\w+|says?|said|saying|claim(?:s|ed|ing)?|mention(?:s|ed|ing)?|stat(?:es|ed|ing))\b[^.?!;]{0,40}?\b(?:he|she|i|they)(?:'d)?(?: (?:had|has|have|was|were|wasn't|weren't|hadn't|hasn't|never|not|been|got|gotten|received|properly|duly|ever|given)){1,4} (?:notice|notified|told|informed|(?:no|any) (?:\w+ )?(?:notice|word))|(?:just|only|solely|purely|(?:one|a single|sole|express|only|that one|this one) (?:thing|purpose|reason|aim|goal)\b[^.?!;]{0,20}) ?(?:and that was |was |- |: |, )?to (?:say|tell|state|point out|argue|claim|announce|declare|complain|raise)\b[^.?!;]{0,60}\b(?:illegal\w*|unlawful\w*|not (?:legal|lawful|properly|validly|duly)\w*|(?:was|is|had|has)(?: not|n'?t) (?:been )?(?:\w+ )?(?:called|convened|legal|lawful|proper|valid)|improper\w*|invalid\w*|legally|lawfully)|(?:only|until|till|not before|then)\b[^.?!;]{0,40}\bdid (?:he|she|they|i|it|the \w+) (?:\w+ )?(?:object|protest|complain)|(?:raised|brought up|spoke up about|pointed out|mentioned) (?:the |his |her |their )?(?:missing|lack of|want of|absent|absence of|defective|bad|late|short) notice|(?<!not )(?<!without )(?<!never )(?<!n't )(?:object(?:s|ed|ing)?|protest(?:s|ed|ing)?|complain(?:s|ed|ing)?)(?<!can object)(?<!can complain)(?<!can protest)(?<!he object)(?<!he complain)(?<!she complain)(?<!they complain)(?<!now object)(?<!now complain)(?<!now protest)(?<!still object)(?<!still complain)(?<!still protest)(?<!later object)(?<!later complain)(?<!later protest)(?<!then object)(?<!then complain)",
    ),
    (
        "objected_late",
        True,
        (
            r"(?:only|not until|until|till|just) (?:when|after|once) (?:he|she|they|i|it|the \w+) (?:had |has |have |was |were )?(?:los[te]|lost|been outvoted|outvoted|saw|seen|voted|went|gone|beaten|defeated|debated|spoken|argued)\w*|(?:debat|discuss|argu|vot|deliberat|chat|talk|participat|particip|took part|sat|stayed|spoke|listen)\w*\b[^.?!;]{0,30}\b(?:for )?(?:\w+|\d+) (?:hours?|minutes?)\b[^.?!;]{0,60}\b(?:then|only|before|and)\b[^.?!;]{0,30}\b(?:object|protest|complain)\w*|"
            r"(?:in|at|toward|towards|near|around|by|until|till) the (?:very )?(?:middle|end|close|closing|conclusion|finish)\b(?! of (?:the )?(?:month|year|day|week|term|quarter))|(?:half ?way|midway|partway)(?: through| in| into)?|mid-?meeting|in the course of the meeting|during the meeting|once (?:it|the meeting) (?:was|is) under way"
            r"|(?:before|when|as|until|till) (?:it|the meeting|they|we|things|everyone|everybody) (?:was|were|had|is|are) ?(?:nearly|almost|about|practically|virtually|already)? ?(?:over|ended|ending|closing|closed|breaking up|wrapping up|wrapped up|adjourning|winding up|winding down|finished|done|to (?:end|close|adjourn|break up))"
            r"|(?:just|right|shortly|only) before (?:it|the meeting|they|we|everyone|the (?:chair|chairman|gavel)) (?:ended|closed|adjourned|broke up|wrapped up|finished|was over|closes|ends|adjourns)|just before (?:adjournment|the (?:adjournment|gavel|close|end))|after (?:the )?(?:first |second |\w+ )?(?:vote|votes|item|items|resolution|resolutions|motion|report|lunch|break)\b|after (?:\w+ )?(?:voting|hours?)\b|an hour in|(?:last|final) (?:item|minutes?|business)"
        ),
    ),
    (
        "objected_after",
        True,
        r"(?:an?|one|two|three|four|five|six|some|several|a few|\d+) (?:days?|weeks?|months?|hours?|years?) (?:later|after(?:wards?)?)|(?:the )?(?:next|following) (?:day|morning|week|month)|after the meeting|afterwards?|after (?:it|that) (?:was over|ended|had ended)|(?:once|when) (?:it|the meeting) (?:was|is) over|after the fact|days later|weeks later|months later",
    ),
    (
        "after_meeting",
        True,
        r"after the (?:meeting|fact)|afterwards|(?:day|week|month)s? (?:later|after)|retroactive\w*",
    ),
    (
        "in_writing",
        False,
        r"never put (?:it|that|this) in writing|only (?:with|in|by) words|just words|(?:with|in) words only|on (?:a|the|our|his|her) (?:call|zoom)|oral(?:ly)?|voice ?mail|verbal(?:ly)?|word of mouth|(?<!held )by (?:phone|telephone)|told (?:him|her|the)(?![^.?!]*\b(?:in writing|by letter))|asked (?:on|over|by) (?:the )?(?:phone|slack|lunch)|(?:over|at) (?:lunch|dinner|coffee|the phone)|handshake|(?:just|only|merely|simply) (?:(?:phones?|rings?|texts?|e-?mails?|tells?|asks?) (?:him|her|the (?:president|secretary|ceo|chair\w*))|call (?:him|her) up)\b|not in writing|unwritten|(?:nobody|no one|never) (?:ever )?wr(?:ote|itten|ites?)|nothing (?:was |is )?(?:in writing|written|on paper)|(?:tele)?phoned|(?:no|without|not|n't have) (?:\w+ ){0,2}(?:written|writing)|nothing (?:in writing|written)|face to face|no (?:paper|letter)|(?:\w+n't|not|never) (?:\w+ ){0,3}(?:in writing|written|on paper)|out loud|on the (?:phone|spot)|rang (?:up|him|her|the)|called (?:him|her|the) (?:\w+ )?up|nothing on paper|not on paper",
    ),
    (
        "in_writing",
        True,
        r"wrote in|writes in|in writing|written|letter|signed|sign(?:s|ing)? (?:a|the|that|some|this) (?:paper|form|document|piece of paper|statement|waiver)",
    ),
    (
        "callers_ask",
        True,
        r"(?:(?:share|stock)?holders?|group|investors?|owners?|funds?|directors?|members)(?: (?:of|with|holding) [^.?!;]{1,30}?)? (?:(?:who|that|has|have|had|validly|duly) )*called (?:the|a|this|that|for the|for a) (?:\w+ )?(?:\w+ )?(?:meeting|mtg|egm)\b[^?]{0,80}\b(?:can|may|could|must|are|should) (?:they|the group|those|these|he|she|it)\b|(?:those|the (?:ones|persons?|people|holders)|whoever|he|she|anyone) (?:who |that )?call(?:s|ed|ing) (?:the|a|this) (?:\w+ )?(?:\w+ )?(?:meeting|mtg)\b[^?]{0,40}\b(?:send|give|mail|issue|notice)|(?:sent|given|mailed|issued|signed)(?: out)? by (?:those|the (?:ones|persons?|people|holders|group|(?:share|stock)holders|directors)|whoever|him|her) (?:who |that )?(?:had |has |have )?call(?:s|ed|ing)",
    ),
    (
        "freed_of_notice",
        True,
        r"(?:never|not|n't|no longer) (?:(?:really|actually|even|ever|always) )?(?:needs?|requires?|calls? for|takes?) (?:any |a )?(?:\w+ )?notice|needs? no (?:\w+ )?notice|requires? no (?:\w+ )?notice|no (?:\w+ )?notice (?:(?:is|are|was) )?(?:ever )?(?:needed|required|necessary|called for)|notice (?:is|are|was) (?:never|not|unnecessary|superfluous)|without (?:any |a |sending |giving )?(?:\w+ )?notice|(?:free|exempt) (?:of|from) (?:the |any )?notice|(?:skip|omit|dispense with|leave out) (?:the |any )?notice",
    ),
    (
        "for_the_others",
        True,
        r"(?:sign(?:s|ing)?|waiv(?:e|es|ing)|execut(?:e|es|ing))\b[^.?!;]{0,50}?\b(?:(?:on behalf of|in the names? of|in (?:the )?(?:place|stead) of|for) (?:(?:each|all|every|every one|any)(?: of)?(?: (?:the|our|its))?(?: other)?|the(?: other)?|our) (?:(?:share|stock)?holders?|directors?|members|owners)|on (?:everyone|everybody|all (?:the |our )?(?:(?:share|stock)?holders|directors))'?s?'? behalf|(?:on behalf of|for) (?:everyone|everybody|them all|all of (?:us|them)|the (?:others|rest)|the whole (?:board|lot|group)))",
    ),
    (
        "to_chair",
        True,
        r"(?:to|can|may|could|should|will|would|shall|let|has|have)(?: \w+){0,3}? (?:chair|preside (?:over|at)|run|lead) (?:the|our|a|this|that|its|their) (?:\w+ ){0,2}?(?:meeting|mtg|session)|(?:chairing|presiding (?:over|at)) (?:the|our|a|this|that)",
    ),
    (
        "by_seniority",
        True,
        r"(?:the|whoever is|one|who is|is)? ?(?:long(?:er|est)[- ](?:serving|tenured|standing)|(?:more|most) senior|senior (?:one|of the (?:two|three)))|by seniority|(?:has|have|with|by) (?:the )?(?:more|most|longest|greater|greatest) (?:seniority|years|tenure|service)|(?:was|were|who was|one) (?:elected|appointed|chosen|hired|named) first|served (?:the )?longe(?:r|st)|been (?:here|there|in office|with us|in the job) (?:the )?longe(?:r|st)",
    ),
    (
        "announced",
        False,
        r"(?:not|n'?t|never|without|nobody|no one) (?:been )?(?:announc\w+|named|said|say|mention\w*|decided)|without (?:naming|saying)",
    ),
    (
        "announced",
        True,
        r"announc(?:e|es|ed|ing)|announcement|(?:read|called|gave|stated|told|named|declared)\b[^.?!;]{0,20}\bout\b|read (?:out|aloud)|(?:read|gave|told|named|stated|declared|called out)\b[^.?!;]{0,50}\b(?:time|date|hour) and (?:the )?(?:place|venue|room|location)|(?:said|told|tell|say|gave|give|stated)\b[^.?!]{0,40}\b(?:at the meeting|there|in the (?:hall|room)|on the spot|from the (?:podium|chair)|out loud|before (?:we|they) (?:broke|left))",
    ),
    (
        "new_record_date",
        False,
        r"no (?:new|other|different|fresh|separate|further|second|later) record date|(?:nobody|no one|none(?: of \w+)?)(?: \w+){0,3} (?:set|sets|fix|fixes|fixed|chose|chosen|picked|named|made|settled on|decided on|has|had)(?: (?:an?|any|for it|us))* (?:new|another|different|fresh) record date|without (?:\w+ing )(?:an? |any )?(?:new|another|different|fresh) record date|(?:\bnot|n't|\bnever) (?:\w+ ){0,4}(?:new|another|different|fresh) record date|(?:kept|keeps|keeping|left) (?:the |our )?(?:old|same|original|first) record date|same record date|(?:did nothing|does nothing) about the record date|without a new record date",
    ),
    ("new_record_date", True, r"(?:new|another|different|fresh) record date"),
    (
        "asks_month",
        True,
        r"(?:which|what) months?|month'?s? (?:is |are |be )?(?:\w+ )?(?:set|fixed|laid down|named|specified|prescribed|given|stated)|(?:set|fix|nam|specif|lay down|prescrib|stat|giv)\w* (?:down )?(?:the |a |any )?(?:particular |certain )?month",
    ),
    (
        "day_in_text",
        True,
        (
            r"(?:on|have|has|having|there|need|at) (?:a |the |any )?(?:fixed|set|specific|particular|same|certain|standing|predetermined) (?:date|day|time)s?\b|(?:by-?laws?|they) (?:\w+ )?(?:fix|set|name|specif\w+|give|prescribe|say)\w* (?:a |the |any )?(?:\w+ )?(?:date|day|time)\b"
            r"|(?:by-?laws?|they|charter) (?:\w+ )?(?:peg|fix|set|lock|schedule|tie|nail|dictate|pin|prescribe|specify|put|place)\w* (?:down )?(?:the |our |an? )?annual (?:\w+ ){0,2}?(?:meeting|mtg|agm)\b"
            r"|(?:annual (?:\w+ ){0,2}?(?:meeting|mtg)|agm) (?:(?:is|are|was|has been|be|always) )*(?:locked|fixed|set|pegged|pinned|tied|nailed|scheduled|required|prescribed|anchored)(?: down)?\b[^.?!;]{0,50}\b(?:by|in|under) (?:the|our|its|their) (?:by-?laws?|rules|charter)\b"
            r"|annual (?:\w+ ){0,2}?(?:meeting|mtg) (?:(?:is |falls? |be |held |takes? place )+every year\b|(?:is |falls? |be |held |takes? place )*(?:always|automatically|invariably|by default|pegged|fixed)\b)(?! (?:by|at least))"
        ),
    ),
    (
        "wished",
        True,
        r"(?:wants?|wanted|would like|'d like|would love|wishes|hopes|hoping|prefers?|proposes?|suggests?) (?:us )?(?:to (?:do|hold|have|run|host|stage|move)|(?:doing|holding|having|running|hosting|moving))\b",
    ),
    (
        "when_asked",
        True,
        r"(?:must|ha(?:s|ve) to|needs? to|(?:is|are) (?:\w+ )?(?:obliged|bound|required|supposed) to|does|do)\b[^.?!]{0,50}\b(?:if|when|once|after|because) (?:they're |they are |he's |she's )?(?:asked|requested|(?:the |our |some |enough |a few |a |any )?(?:(?:share|stock)?holders?|directors?|they|owners|investors|members) (?:\w+ )?(?:ask|request|demand|want|petition|insist)\w*)",
    ),
    (
        "asks_shares",
        True,
        r"(?:how (?:much|many)|what (?:percentage|percent|part|fraction|portion|number|share|proportion)) (?:of )?(?:the |our |my )?(?:\w+ )?(?:stock|shares|ownership)\b",
    ),
    (
        "asks_more",
        True,
        r"how many (?:more|others?|additional|further|extra|other)\b|how (?:much|far) (?:more|short)",
    ),
    (
        "moved_away",
        True,
        r"moved(?: (?:house|away|out|last|years?|months?|without|and|since|to))?\b(?! (?:to|that|for) (?:adjourn|approve|amend|the meeting))|relocated|old address|changed (?:his|her|their|an?) address",
    ),
    ("quorum_needed", False, r"without (?:a |any |having a )?quorum|(?:needs?|requires?) no quorum"),
    (
        "quorum_needed",
        True,
        r"(?:needs?|require[sd]?|must(?: there)?(?: have| be)|ha(?:ve|s) to (?:have|be)|got to (?:have|be)) (?:a |any )?quorum|quorum (?:of (?:the )?\w+ )?(?:\w+ )?(?:needed|required|necessary|mandatory|compulsory|obligatory)",
    ),
    (
        "quorum_present",
        False,
        r"no (?:(?:neutral|disinterested|independent|clean|uninvolved|unconflicted|impartial|such) )?quorum|(?:without|lack(?:s|ed|ing)?|lack of|short of|missing|not reach(?:ed)?|below) (?:a |the )?quorum|(?:not|n'?t) (?:have |reach |make |get )?(?:a |the )?quorum|(?:never|fail(?:s|ed)? to|unable to) (?:have |had |reach(?:ed)? |make |made |get |got |met |meet |muster(?:ed)? )(?:a |the )?quorum|quorum (?:was|is|has|had|had been)(?:n't| not| never) (?:been )?(?:met|reached|there|present|made)|inquorate|quorum (?:of (?:\w+[- ]){1,8}?)?(?:is|was|are|being|be) (?:not (?:obtainable|available|attainable|to be had)|unobtainable|unattainable|unavailable|lacking|impossible)|quorum (?:of (?:\w+[- ]){1,8}?)?(?:cannot|can'?t|could not|couldn'?t|can not) be (?:obtained|had|got|gotten|found|assembled|mustered|reached|formed|raised)",
    ),
    (
        "quorum_present",
        True,
        r"(?:with|have|had|reached|there is|there's) a quorum|quorum (?:is|was) (?:there|present|met|reached)|quorate",
    ),
    (
        "asks_all",
        True,
        r"(?:every(?: single| last| one of the)?|each(?: of the)?|all(?: of)?(?: the| our)?) (?:director|stockholder|shareholder|holder|member)s?(?:'s?)? (?:\w+ ){0,3}?(?:sign|consent|agree|vote|be present|approve|signatures?|approval)|every(?: single| last)? one (?:have to|has to|must|need(?:s)? to) (?:sign|consent|agree|vote|approve)|(?:every(?: single)? one|each one|all) of (?:them|us|those) (?:have to |must |need to |has to )?(?:sign|consent|agree|vote|approve)|(?:every ?body|every ?one)(?: else)? (?:\w+ ){0,3}?(?:sign|consent|agree|vote|approve)|(?:do|does|must|should|would|will) (?:they |we )?all (?:(?:have|need|got|has) to |need )?(?:sign|consent|agree|vote|approve)|needs? (?:every ?one|every ?body|all of (?:them|us))|(?:took|takes?|needed|needs?|required?s?) (?:the (?:\w+ )?(?:of|from) )?(?:every(?: single| last)?|each|all(?: of)?(?: the| our)?) (?:directors?|(?:share|stock)?holders?|board members?)\b|unanim\w+",
    ),
    (
        "text_only",
        True,
        r"(?:group |text |text[- ]only |text[- ]based |slack |written |teams |typed |chat[- ]only )chats?|(?:by|via|in|on|over|through|purely|a|as|pure|using|per) (?:a |the |text |an? online |our |pure |group )*(?:chat|slack|e-?mail|text(?:s|ing)?(?: messages?)?|instant messag\w+|whatsapp|messag\w+|dm)\b(?!-? ?(?:notice|with (?:voice|audio|video)))|typ(?:e|es|ed|ing) (?:in|into|out|up|his|her|their|our|messages|comments|away|only|people)|(?:people|directors|they|he|she|just|only|by|purely|merely) (?:typ(?:e|es|ing)|texting|chatting)|slack (?:channel|thread)|text[- ]only|chat ?room|message board|e-?mail (?:thread|chain|exchange)",
    ),
    (
        "all_hear",
        False,
        r"(?:can ?not|can'?t|could ?n'?t|could not|was not able to|wasn't able to|can no longer|unable to|won'?t|doesn'?t|not be able to) (?:\w+ )?hear\b|(?:none|nobody|no one|not one|neither|never)(?: of (?:us|them|the others))? (?:(?:could|can|was able to|ever|really) )*hears?\b|(?:could|can) (?:only )?be heard by nobody|mic\w* (?:\w+ )?(?:is|was)? ?(?:busted|broken|off|dead|muted)|busted mic\w*|mute[ds]?|on mute|deaf|listen[- ]only|no (?:sound|audio|mic\w*)|earpiece|hears? (?:nobody|no one|nothing|none)|(?:sound|audio|line|mic\w*) (?:is |was |has )?(?:dead|broken|gone|down|cut|drops?|dropped|fails?|failed)|one[- ]way",
    ),
    (
        "waiver_signed",
        False,
        r"(?:signed|gave|given|sent|there is|has|have|with) no (?:\w+ )?waiver|(?:did(?:n't| not)|ha(?:s|ve|d)(?:n't| not)|never) (?:\w+ )?(?:sign\w*|give\w*|gave) (?:a|any) (?:\w+ )?waiver|no waiver (?:was|is|has been|came)",
    ),
    (
        "waiver_signed",
        True,
        r"sign\w* (?:an? |the |some )?(?:paper|something|form|note|statement|letter|document)\b|sign\w* (?:\w+ ){0,3}?waiver|sign\w* (?:one|it|that)\b|waivers? (?:\w+ ){0,4}?sign\w*|signed waiver|waiver\w* in writing|written waiver",
    ),
    (
        "writing_needed",
        True,
        r"(?:(?:have|has|got) to|need|needs|must|required)\b(?:(?! (?:be |stay )?(?:call|held)\b)[^.?!,]){0,40}\b(?:be (?:made |put |submitted |given |handed in )?(?:in writing|written|on paper)|in writing)|in writing[^.?!,]{0,12}\b(?:required|needed|necessary|a must)",
    ),
    (
        "held_in_person",
        True,
        r"(?:held|hold|meet\w*|or|one|vs\.?|versus|than) (?:\w+ ){0,3}?in[- ]person|in[- ]person (?:\w+ ){0,2}?(?:meeting|mtg|one)|face[- ]to[- ]face|sit-?\s?downs?|in the same room|all in one room|in the (?:\w+ )?(?:conf(?:erence)? room|boardroom)|(?:around|round|at) (?:one|the|a) table|(?:come|comes|came|turn up|show up) (?:in|to|into) (?:the |our |my )?(?:\w+ )?(?:offices?|boardroom|conference room|hq|headquarters)|(?:meet\w*|hold|held|sit\w*|gather\w*|together|session|be there) (?:\w+ ){0,3}?(?:in person|in (?:a|one|the|our) (?:\w+ )?room|at (?:our|the) (?:\w+ )?offices?|in (?:the |our )?(?:\w+ )?office)|in person",
    ),
    (
        "bare_quorum",
        True,
        r"(?:just|only|exactly|no more than) (?:that many|that number|the minimum|a quorum|enough for a quorum|the quorum)|bare (?:quorum|minimum)|minimum quorum|quorum (?:and no more|exactly|only)|smallest quorum|(?:lowest|fewest|smallest|least|minimum)\b[^.?!;]{0,40}\bvotes?\b[^.?!;]{0,30}\b(?:ever|possibly|theoretically|conceivably|at the very least)",
    ),
    (
        "requested",
        False,
        r"(?:nobody|no one|no (?:share|stock)?holder|none of (?:them|the (?:share|stock)?holders|our (?:share|stock)?holders)|not (?:a soul|(?:one|a single) (?:share|stock)?holder))(?:'s|'d)? (?:has |have |had |ever |even |yet )*(?:ask|request|demand|want|bug|pester|bother|press|nag|hound|chase|approach|inquir|enquir)\w*|(?:(?:had|got|received|have)|there(?:'s| is| was| were| are| has been| have been)) (?:no|zero) (?:\w+ ){0,2}(?:requests?|demands?)\b|(?:unless|if nobody|without being) ask\w*|not (?:been )?(?:asked|requested)|unasked|unrequested|(?:without|absent|with no) (?:an? |any |the )?(?:(?:(?:share|stock)?holders?'?s?|directors?'?|written|formal|prior) ){0,2}(?:requests?|petitions?|demands?)|no (?:(?:share|stock)?holder|director|one|body) (?:asks|requests|demands|wants)",
    ),
    (
        "requested",
        True,
        r"(?:asks|asked|requests|requested|demands|demanded) (?:for it|for the list|to see)|on request|(?:i|he|she|they|holder|somebody|someone) (?:\w+ )?insists?\b",
    ),
    (
        "waived",
        False,
        r"(?:nobody|no ?one|no director|none(?: of (?:them|the \w+))?|neither(?: of them)?) (?:has |have |had |will |would )*(?:yet )?(?:sign|give|gave|waive)\w* (?:\w+ ){0,3}?(?:waivers?|notice)|no (?:signed )?waivers?|without (?:a |any )?(?:signed )?waivers?|(?:not|n't) (?:yet )?(?:sign\w*|waive\w*) (?:\w+ ){0,2}(?:waivers?|notice)",
    ),
    (
        "waived",
        True,
        r"sign(?:s|ed|ing)? (?:a |the |off on a )?waivers?|waivers?|waive(?:s|d)? notice|(?:giv(?:e|es|ing|en)|gave) up (?:on )?(?:the |his |her |their |any |all )?(?:right to )?(?:\w+ )?notice|forgo\w* (?:the |any )?notice|renounc\w+ (?:the |his |her |any )?notice|(?:does|did|do)(?:n't| not) (?:need|want|insist on) (?:any |the |his |her )?notice|notices?\b[^.?!]{0,40}\bwaived",
    ),
    (
        "interest",
        False,
        r"no (?:\w+ )?(?:stake|interest)|nothing (?:else |more |at all )?(?:is |was |stands |stood )?(?:behind|backing|supporting|to back|to support) (?:it|that|this)|with nothing (?:else|more)|(?:that|this|the (?:bare |mere )?(?:word|label|stamp|wording))(?: \w+)? alone|(?:not|isn'?t|never) coupled|lost (?:his|her|their|the|its) (?:stake|interest)|(?:interest|stake|loan|debt) (?:is |was |has |been |since |now )*(?:gone|ended|expired|paid|repaid|sold)|(?:sold|lost) (?:his|her|their|the) (?:interest|stake)|without (?:an |any )?interest|doesn'?t (?:own|hold) (?:any|an interest)",
    ),
    (
        "interest",
        True,
        r"coupled with (?:an?|my|his|her|their|our|the|some) (?:\w+ ){0,2}?(?:interest|stake)|(?:has|have|with|holds) an? (?:\w+ ){0,2}?(?:interest|stake)|pledged|(?:his|her|their|my) (?:interest|stake) in",
    ),
    (
        "holder_of_record",
        False,
        r"street name|(?:not|\w+n't) (?:on|in) the (?:\w+ )?(?:books|records|register)|(?:not|\w+n't) (?:a )?(?:registered|recorded)|unregistered|beneficial(?:ly)?|through (?:a |his |her |my )?broker\w*|brokerage|schwab|fidelity|robinhood|not (?:a )?(?:holder|stockholder|shareholder) of record",
    ),
    (
        "dated",
        False,
        r"undated|no dates?|le(?:ft|ave|aves|aving) (?:(?:off|out) the dates?|the dates? (?:off|out|blank|empty))|omit\w* (?:the|her|his|their) dates?|(?:nobody|no one|none of them|neither|never|forgot to|(?:did|do|does|has|have)(?:n'?t| not)) (?:\w+ )?(?:put|wr[io]te|written|add(?:ed)?|fill(?:ed)? in|not(?:e|ed)|bother\w*)\b[^.?!]{0,25}\b(?:dates?|when|day)|date (?:line|field|box)?\s?(?:is |was |left )*(?:blank|empty|missing)|lacks? (?:a |any |the )?dates?|(?:not|n'?t) dated|without (?:a |any )?date|forgot (?:to date|the date)|date is missing|never dated",
    ),
    (
        "as_presence",
        True,
        r"counts?(?: \w+){0,2} (?:as|towards?|for|in)(?! (?:participat|taking part|attend))|counted|is (?:he|she|it|that) present|does (?:he|she|that|it|such a one)(?: then| still| even)? count(?=\W*$| (?:then|too|at all))|do they count(?=\W*$)|deemed present|considered present|presence|same as (?:being )?(?:there|present)",
    ),
    (
        "absentees",
        True,
        r"(?:who|that) (?:were|was|are|is)(?:n'?t| not) (?:there|present|here|at)|(?:absent|missing) (?:director|member|one)s?|(?:director|member|one)s? (?:who )?(?:were |was )?(?:absent|missing|stayed away|who missed)|missed the meeting|who (?:did not|didn'?t) (?:come|attend|show)",
    ),
    (
        "class_matter",
        True,
        r"(?:vot\w+|entitled to vote) (?:\w+ )?(?:separately|as a (?:separate )?(?:class|series))|(?:separate )?class(?:'s)? (?:vote|matter)|(?:preferred|class \w)'?s? (?:own )?(?:matter|vote)",
    ),
    (
        "voted_for",
        False,
        r"(?:neither|never|not|n't|nor) (?:\w+ )?vot(?:ed?|ing)\b",
    ),
    (
        "voted_for",
        True,
        r"(?:i|he|she|who|they|director|member) (?:had |first |also )?(?:voted|vote[sd]?) (?:yes|for|in favou?r)|voted (?:yes|in favou?r|for (?:it|the|this|that))",
    ),
    (
        "on_special_notice",
        True,
        r"(?:kind|sort|type|amount|same) (?:of )?notice\b[^.?!;]{0,50}\bspecial (?:board |directors' )?(?:meeting|mtg|one)|notice (?:as|like)\b[^.?!;]{0,30}\bspecial\b|(?:on|by|with|under|giv\w+|send\w*|use) (?:a |the )?(?:usual |normal |same )?special[- ](?:board )?(?:meeting )?notice|notice (?:of|for) a special (?:board )?meeting\b[^.?!;]{0,30}\b(?:do|enough|suffice\w*|instead)",
    ),
    (
        "not_as_fixed",
        True,
        r"(?:they|(?:share|stock)?holders|nobody|no one|everyone) (?:simply |just |all )?(?:forgot(?: to| about it)?|failed to|never did|did not|didn't|neglected to|did so)(?=\s*[.;,!])|(?:forg[oe]t\w*|failed|fails?|neglected|omitted) to (?:\w+ )?(?:fix|set|choose|pick|name|decide)\w*\b|(?:never|not|n't) (?:fix|set|chose|choose|pick|nam|decid)\w* (?:on )?(?:an?|the|any) (?:time|date|place|day)|(?:fixed|set|chose|picked|named) no (?:time|date|place|day)|(?:no (?:time|date|place|day)(?: (?:or|and|nor) (?:time|place))? (?:was|were|has been|had been|is|are) |(?:time|date|place|day)(?: (?:of|for) [\w' ]{3,50}?)? (?:was|were|is|has|had) (?:never |not )(?:been )?)(?:ever |yet )?(?:fixed|set|chosen|picked|named|decided)|(?:weeks?|days?|months?) (?:later|after (?:the|our) (?:agm|annual (?:share|stock)?(?:holders'? )?(?:meeting|mtg)|(?:share|stock)holders'? (?:annual )?(?:meeting|mtg)))|(?:at|in) [^.?!;,]{2,30} instead\b|the (?:next |following )?(?:day|week|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day) after(?:wards)?(?! (?:the|each|every|our|an|any)\b)|(?:another|a different|other) (?:time|day|date|place|city|town|venue|location|building|state)|(?:moved|shifted|put off|postponed|delayed|pushed back) (?:to|until|till|by) (?:\w+ )?(?:next|following|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|months?)|(?:instead of|rather than) (?:meeting )?(?:right|immediately|directly|straight|at once)|(?:an?|one|two|three|\d+) (?:days?|weeks?|months?) after(?:wards)?(?! (?:each|every|an|any)\b)|not (?:right|immediately|directly) after|(?:at |on )?a later (?:date|day|time)|somewhere else|at a (?:hotel|restaurant)",
    ),
    (
        "unstamped",
        True,
        r"(?:without|w/o|no|not|lack\w*|forg[eo]t\w*(?: about)?(?: the)?|missing|minus|sans|omit\w*|left off|skipp?\w*|insufficient|too little|never (?:bought|paid)(?: for)?|(?:nobody|no one|none) (?:\w+ ){0,2}(?:put|stuck|bought|paid|affixed|licked|added|applied)(?: for)?|(?:didn'?t|did not|never|not) (?:\w+ )?(?:put|stick|pay|buy|affix|add|apply)(?: for)?)(?: (?:any|enough|sufficient|the|a|single|proper|for|on|of|correct))* (?:postage|stamps?)|unstamped|unfranked|un-?prepaid|under-?stamped|short-?paid|postage (?:due|unpaid|was (?:not|never)|wasn'?t|to be paid|had not|hadn'?t)|(?:pay|paid|paying|owed?) (?:the |for )?(?:missing )?postage (?:due )?(?:at|on|upon|themselves)|freight collect|cash on delivery|stamps? (?:fell|came) off|postage not (?:pre)?paid",
    ),
    (
        "running_order",
        True,
        r"(?:taken|takes?|heard|hear|dealt|put|comes?|goes|go|called|considered|discussed|voted|brought|moved|scheduled|placed|reached|get|got)\b[^.?!;]{0,25}\b(?:first|last|ahead of (?:all|everything|the (?:other|rest))|before (?:all |the |any )?(?:other|rest|everything|election)|at the (?:very )?(?:end|start|beginning|top|bottom))|(?:first|last|top|bottom|end|start|head) (?:item |thing |spot |place )?(?:on|of|in) (?:the|our) (?:agenda|program(?:me)?|running order)|(?:first|last) on the (?:agenda|list of items)|order of (?:the )?(?:items|agenda|proposals)|(?:re-?order|rearrang|reshuffl|shuffl)\w* (?:the )?(?:agenda|items|proposals)",
    ),
    (
        "other_address",
        True,
        (
            r"request\w*\b[^.?!]{0,80}\b(?:notices?|mail|letters|papers|correspondence)\b[^.?!]{0,30}\b(?:mailed|sent|go|addressed|directed|posted|forwarded)\b(?: \w+){0,3} (?:to|at|in|care of|c/o)\b|"
            r"(?:request\w*|ask(?:s|ed|ing)?|wants?|wanted|filed|wrote|phoned|told)\b[^.?!]{0,80}\b(?:notices?|mail(?:ed|ings?)?|everything|correspondence|papers|post(?:ed)?|letters|sent)\b[^.?!]{0,40}\b(?:at|to|care of|c/o) (?:his|her|a|an|another|their|some other|the)\b[^.?!]{0,20}\b(?:address|box|po box|p\.o\. box|house|office)|"
            r"(?:request\w*|ask(?:s|ed|ing)?|wrote)\b[^.?!]{0,60}\b(?:notices?|mail|letters|(?:mail|send) (?:them|it|everything|things))\b[^.?!]{0,30}\b(?:at|to|care of|c/o) (?:his|her|their) \w+|"
            r"(?:letter|request|note|form|instructions?|paper)\b[^.?!]{0,50}\b(?:that|for|asking|saying|directing|to have)\b[^.?!]{0,25}\b(?:notices?|mail|letters|papers|correspondence|post)\b[^.?!]{0,20}\b(?:go|goes|be (?:sent|mailed|directed|addressed)|sent|mailed|directed|addressed|forwarded)\b[^.?!]{0,6}\bto (?!the (?:secretary|board))|"
            r"(?:g[ai]ve[sn]?|filed|sent|left|named|handed|furnished|supplied)\b[^.?!]{0,50}\b(?:another|a different|a new|a second|some other|an alternat(?:iv)?e|a forwarding) (?:mailing |postal )?address"
        ),
    ),
    (
        "as_requested",
        True,
        r"(?:sent|mailed|went|addressed|posted|delivered|put)(?: (?:it|them|the|our|meeting|notices?|this|year's))* (?:there|to (?:that|the (?:new|requested|other|second|named|given|chosen)) (?:address|office|box|place|house|one)|(?:just |exactly )?(?:as|where) (?:she|he|they|it|requested|asked|the holder)\b)|(?:(?<!be )(?:sent|mailed|posted|addressed) (?:it|them|the notices?|hers|his|one)|(?:notice|it|one|letter) went) (?:there\b|to (?:that|the (?:new|other|requested|second|named|given)|(?:his|her|their) (?!(?:\w+ ){0,2}(?:address|record))\w+))|(?:just |exactly )?as (?:he|she|they|the holder) (?:had )?(?:asked|requested|wished|wanted|told us)|the way (?:he|she|they) (?:asked|wanted)",
    ),
    (
        "no_election",
        True,
        (
            r"no (?:\w+ ){0,3}?elections?\b(?! (?:of officers|date))|(?:no ?body|no ?one|no directors?|no (?:board )?seats?|none of (?:the|our) (?:directors|seats)|neither (?:director|seat)s?)(?:'s|'re)? "
            r"(?:\w+ ){0,2}?(?:up for|stand(?:s|ing)? for|runs?|running|up\b|be(?:ing)? (?:elected|chosen|filled)|(?:is|are|gets?) (?:elected|chosen|filled)|on the (?:ballot|agenda))"
            r"|(?<!who is )(?<!who are )(?<!who was )(?<!that is )(?<!seat is )(?<!term is )(?<!director )(?<!directors )(?<!member )(?<!members )(?<!one )(?<!who is)(?<!who are)(?<!who was)(?<!that is)(?<!seat is)(?<!term is)(?<!himself )(?<!herself )(?:not|n'?t|never|without) (?:\w+ ){0,2}?(?:elect(?:ing)?|elections?)\b|elects? (?:no ?body|no ?one|no directors)|nothing to do with (?:the |an |any )?elections?|other than an? elections?"
        ),
    ),
    (
        "sworn_late",
        True,
        (
            r"(?:oaths?|swor[en]|swears?|swearing)\b[^.?!;]{0,40}?\b(?:(?:only |just |right |not until |long )?after(?!\w| (?:being|his|her|their|the) (?:appoint|nomin))|afterwards?|later|once (?:\w+ |'d |had |has |have |was |were ){0,4}(?:finish\w*|done|over|count\w*|began|begun|through|complet\w*|tallied)|"
            r"when (?:\w+ ){0,3}(?:finish\w*|done|over|through)|at the (?:very )?(?:end|close)|in the end)"
            r"|(?:began|begin|begins|started|starts?|counted|counts?|opened|opens?|tallied|served|acted|worked|finished)\b[^.?!;]{0,40}?\b(?:before|first,? (?:and|then)|and (?:only )?(?:then|afterwards?)|then)\b[^.?!;]{0,25}?\b(?:oath|sworn|swore|swears?|swearing|signed|signs)\b"
        ),
    ),
    (
        "holiday_told",
        False,
        r"(?:not|n't|no) (?:an? |any )?(?:(?:legal|public|bank|statutory|national|provincial|local|official|federal) )?holiday (?:(?:up|over|down|out) )?(?:there|locally|at (?:that|the|its) place|where (?:we|they|the board))|(?:ordinary|normal|regular|usual) (?:working|work|business) ?day (?:(?:up|over|down|out) )?(?:there|where)",
    ),
    (
        "holiday_told",
        True,
        r"(?:legal|public|bank|statutory|national|provincial|local|official|federal) holiday (?:(?:up|over|down|out) )?(?:there|locally|at (?:that|the|its) place|where (?:we|they|the board))|where (?:it|that|this|the day|(?:mon|tues|wednes|thurs|fri)day)(?:'s| is| will be) an? (?:\w+ )?holiday",
    ),
    (
        "not_his_address",
        False,
        r"(?:he|she|they|who) (?:now |also |actually |currently |really |both )*(?:lives?|resides?|works?|is living|moved)\b(?! out)|(?:runs?|owns?|manages?) (?:the|that|a|this) hotel",
    ),
    (
        "not_his_address",
        True,
        (
            r"(?:neither|not|n't) (?:at |to )?(?:(?:his|her|their|the director's|a director's) )?(?:own )?(?:home|house|residence|where (?:he|she) lives)(?: address)?,? (?:n?or) (?:at |to )?(?:(?:his|her|their) )?(?:usual )?(?:office|place of (?:business|work)|work ?place|business|work)|"
            r"(?:air ?bnb|hotels?|motels?|resort|hospital|hostel|cruise ship)\b"
            r"|(?:to|at|care of|c/o) (?:(?:his|her|their|the|a|the director's|a director's) )(?:\w+ )?(?:club(?:house)?|gym|marina|church|caf[eé]|pub|restaurant|lawyer|accountant|barber)(?:'s(?: (?:office|place|address))?)?\b"
            r"|(?:where|which) (?:he|she|they) (?:neither|does(?:n't| not)|do(?:n't| not)|never) (?:\w+ )?(?:lives?|resides?|works?)|(?:mother|father|sister|brother|parent|daughter|son|friend|neighbou?r|girlfriend|boyfriend|ex|cousin|uncle|aunt)(?:-in-law)?(?:'s|s') (?:house|home|place|flat|apartment|address)"
        ),
    ),
    (
        "lower_class",
        True,
        r"(?:bulk|standard[- ]rate|bulk[- ]rate|standard|economy|second[- ]class|third[- ]class|2nd[- ]class|3rd[- ]class|fourth[- ]class|marketing|presorted|media|junk|surface) (?:mail\w*|post|rate|letters?)|(?:second|third|2nd|3rd|fourth)[- ]class\b|(?:bulk|book|media|printed[- ]matter) rate|lower class of mail",
    ),
    (
        "set_aside",
        True,
        r"exclud\w+|ignor\w+|disregard\w*|le(?:ft|ave|aving) (?:\w+ ){0,3}?(?:out|aside|off)|(?:tak\w+|drop\w*) (?:\w+ ){0,3}?out|set aside|subtract\w*|deduct\w*|not (?:be )?count\w*",
    ),
    (
        "only_then",
        True,
        r"(?:only|just|solely|merely)\b[^.?!;]{0,60}?\b(?:when|if|while|in case|where|whenever|in)\b[^.?!;]{0,40}\b(?:away|absent|absence|missing|(?:not|isn'?t|n'?t) (?:there|here|present|around)|out|gone|unavailable|sick|ill)",
    ),
    (
        "another_chair",
        True,
        r"(?:choose|elect|vote in|vote for|name|appoint|pick|install|select|put|have|designate|prefer|want)\b[^.?!;]{0,20}\b(?:some(?:one|body) else|another|(?:a )?different|one of (?:their|our) own|an? (?:\w+ )?(?:stock|share)holder)\b[^.?!;]{0,30}\b(?:chair\w*|presid\w+|run|lead|conduct)|(?:choose|elect|vote in|name|appoint|pick|install|select|designate)\b[^.?!;]{0,15}\b(?:their|its|our) own chair\w*|(?:chair\w*|presid\w+|run)\b[^.?!;]{0,30}\b(?:instead(?: of (?:him|her|them))?|in (?:his|her) place)",
    ),
    (
        "chosen_to_preside",
        True,
        r"(?:need|require|take)s? (?:to get |to have )?(?:an? |any |the )?(?:\w+ )?(?:appointment|designation|election|choice|vote|invitation|nomination|go-ahead|resolution)\b[^.?!;]{0,60}\b(?:presid\w+|chair\w*|run|lead)\b|(?:have|has|need|needs|must|first)\b[^.?!;]{0,25}\b(?:be |get )(?:first |formally |specially |duly )?(?:chosen|appointed|designated|elected|named|picked|voted)\b[^.?!;]{0,60}\b(?:presid\w+|chair\w*|run|lead)\b|(?:must|does|do|should) (?:the |our )?(?:board|directors|(?:stock|share)holders) (?:first |have to |need to |formally )*(?:appoint|choose|designate|elect|name|pick|vote)\b[^.?!;]{0,50}\b(?:presid\w+|chair\b|chairing|run|lead)",
    ),
    (
        "stays_on_day",
        True,
        r"(?:does|do|will|would|can|must|should|may|shall|so|is) (?:we|it|that|this|(?:the|our) (?:\w+ ){0,3}?(?:meeting|session|date|day))\b[^.?!;]{0,20}\b(?:stay|remain|stand|keep|still (?:meet|happen|on|take place|held|be held)|go ahead|go forward)\b|(?:stay|remain|keep)\w* (?:put|on (?:the|that|its)|where it is|as (?:it is|fixed|planned|called|scheduled))",
    ),
    ("on_holiday", True, r"holidays?|christmas(?: day)?|new year'?s(?: day)?|thanksgiving"),
    ("moves", True, r"slides?|moves?|shifts?|rolls? over|pushed|postponed|next (?:business|working) day"),
    (
        "all_hear",
        True,
        r"every(?:one|body) (?:can )?hears? (?:every|each|one|all|him|her|them|us|me)\w*|(?:all|we) (?:can )?hear (?:each|one|every)\w*|hear (?:each ?|one an)other",
    ),
    (
        "as_minimum",
        True,
        r"(?:need|needs|require[sd]?|must (?:have|get|give)|have to (?:give|get|have))(?: \w+){0,4} (?:\d+|\w+)[- ]?(?:hours?|days?|weeks?)|(?:is|are) (?:a |the )?(?:\w+ )?(?:\d+|\w+)[- ](?:hours?|days?|weeks?)'?(?: \w+)* (?:required|needed|necessary)",
    ),
    (
        "holds_none",
        True,
        r"(?:not one|none|no|not a single|zero|nothing)\b[^.?!;]{0,30}\b(?:of record|in (?:the |its|his|her|their) (?:fund'?s? |holder'?s? )?(?:own )?names?|on (?:our|the|your) (?:stock |share )?(?:books|ledger|record|register))|(?:former|past|ex-?|previous|one-?time) ?(?:share|stock)?holders?|sold (?:all )?(?:\w+ ){0,3}?(?:stock|shares|stake|position|everything|out)|no longer (?:own|hold|a (?:share|stock)?holder|holds|owns)\w*|beneficial (?:owners?|holders?)|street name|(?:option|warrant|bond|note|debt|debenture)[- ]?holders?|creditors?|lenders|(?:the|our) (?:auditors?|press|bank|public|employees|staff)",
    ),
    (
        "each_holder",
        True,
        r"(?:each and every|every|each|all|any)(?: single| of (?:the|our))?(?: the| our)? (?:(?:share|stock)?holders?|owners|investors)\b(?! (?:of record )?(?:entitled|who|that|with|of|voting))|or (?:only|just) (?:the |those )?(?:voting|entitled|ones|record)",
    ),
    (
        "nonvoting",
        True,
        r"non-?voting|without (?:a vote|voting (?:rights|power)|any votes?|votes)|vote-?less|carry no votes?|no (?:vote|voting rights|right to vote)|not entitled to vote|may not vote|can'?t vote",
    ),
    (
        "chair_acts",
        True,
        r"(?:can|may|could|might|would|should|is|does|has|allow\w*|permit\w*|let) (?:the |our |a |any |that )?(?:chair(?:man|woman|person)?|presiding (?:officer|person)|whoever(?:'s| is)? (?:chair|presid)\w*|(?:person|one|officer|man|woman) (?:who )?(?:chair|presid)\w*)\b(?! (?:need|have to))",
    ),
    ("called_late", True, _CALLED_LATE),
    ("beneficial", True, _BENEFICIAL),
    ("asks_by_when", True, _BY_WHEN_HELD),
    ("other_business", False, _LEFT_OVER),
    ("other_business", True, _OTHER_BUSINESS),
    ("resumed", True, r"adjourned|reconven\w+|resum(?:es?|ed|ing|ption)|picks? (?:back )?up again"),
    ("chair_alone", True, _CHAIR_ALONE),
    ("unnotified", True, _UNNOTIFIED),
    ("asks_longest", False, _UNLIMITED),
    ("asks_longest", True, _LIMITED),
    (
        "one_is_enough",
        True,
        r"(?:one|a single one|just one|only one)(?: (?:inspector|person))? (?:is|was|will be|would be|'s) (?:plenty|enough|sufficient|fine|all (?:we|it) (?:need|takes))|(?:is|would|will|could|can|does|do|should) (?:just |only |merely |a )?(?:one|single|1|lone)(?: lone| single)? inspectors? (?:alone )?(?:(?:of elections? )?(?:be|do|suffice|cut it|still be|then be) ?)?(?:plenty|enough|sufficient|fine|ok|okay|adequate|all right|do it)?|get (?:by|away) with (?:just |only )?(?:one|a single|1) inspector|(?:one|1|a single) inspector(?: of election)? (?:do|suffice|be enough|alone)",
    ),
    (
        "recommended",
        True,
        r"(?:pitch|suggest|propos|recommend|submit|put forward|send|write)\w*\b[^.?!;]{0,40}\b(?:to|with) (?:the |our )?(?:nominating committee|nomination committee|committee of the board)|(?:nominating committee|committee|board)\b[^.?!;]{0,20}\b(?:consider|put (?:him|her|them|\w+) up)\b|(?:nominating|nomination) committee\b[^.?!;]{0,30}\b(?:look|weigh|vet|review|interview|think about|take (?:up|on)|back|pick|adopt)\w*\b",
    ),
    (
        "as_boards_own",
        True,
        r"(?:board|committee|directors)\b[^.?!;]{0,60}\b(?:as|on|for|among|part of) (?:its|their|the board'?s?) (?:own )?(?:pick|choice|candidate|nominee|slate|list|ticket|recommendation)s?|(?:board|committee|directors) (?:itself |themselves )?(?:to )?(?:consider|nominate|adopt|back|put up|propose) (?:my|her|his|our|their) (?:candidate|pick|choice|nominee)",
    ),
    (
        "unrecommended",
        True,
        r"(?:not|without|rather than|instead of|\w+n't)\b[^.?!;]{0,45}\brecommend\w*|(?:candidate|nominee|name|someone|somebody|her|him)\b[^.?!;]{0,20}\bfrom the floor|nominat\w+ (?:her|him|them|\w+) (?:directly|myself|ourselves|on my own)",
    ),
    (
        "none_fixed",
        True,
        r"(?:fix|set|pick|choos|chose|name)\w* (?:none|no (?:record )?dates?|nothing)|(?:never|not|forg[eo]ts? to|fails? to|failed to|n't|without) (?:\w+ )?(?:fix|set|pick|choos|nam)\w* (?:any|one|a record date|any record date|the record date)|no record date (?:was |is |has been |had been )?(?:set|fixed|chosen|named|picked)|(?:set|fixed|with) no record date",
    ),
    (
        "prior_board_action",
        False,
        r"no (?:prior )?(?:board )?action (?:of|by|from)? ?(?:the )?(?:board |directors )?(?:is |was )?(?:required|needed|necessary)|(?:no|without|needs? no|asks? for no|requires? no|calls? for no)(?: any)? prior (?:board )?action",
    ),
    (
        "prior_board_action",
        True,
        r"board (?:has to|must|had to) act first|prior (?:board )?action|board action is required",
    ),
)
_ELECTED: Final = re.compile(
    r"\b(?:is|was|does|did|are|has)(?: \w+){1,3}? (?:elected|wins?|won|in)\b|\bwho (?:wins|won|gets in)\b|\bis (?:the |this |that |his |her )?election (?:void|valid|invalid|good|final)\b",
    re.IGNORECASE,
)

_PURPOSES: Final = (
    (r"merg(?:er|e|ing)", "merger"),
    (r"consolidation", "consolidation"),
    (r"sale of (?:all|substantially|the company'?s? assets)|sell(?:ing)? (?:all|the company)", "sale of assets"),
    (r"dissol(?:ve|ution|ving)", "dissolution"),
    (
        r"(?:amend|chang|alter|rewrit)\w*\b(?:[^.?!;]|\.\d){0,30}\b(?:by-?laws?|(?:section|article) (?:\d[\d.]*|[ivx]+)\b)|(?:proposed|new|drop\w*|add\w*|delet\w*|remov\w*|scrap\w*|adopt\w*|repeal\w*|thr[oe]w\w* out|toss\w*(?: out)?|strik\w*|axe|kill) (?:an? |the |any |one |this )?(?:new |proposed )?by-?laws?|(?:repeal|scrap|delet|strik|abolish|kill|ditch|cancel|rescind)\w*(?: out)? (?:all of |the whole of |part of |our |the )?(?:section|article) (?:\d[\d.]*|[ivx]+)\b|(?<!\bno )(?<!without )(?<!without a )by-?law (?:amendment|change)s?",
        "an amendment of the bylaws",
    ),
    (
        (
            r"line up (?:votes|proxies|support)|(?:solicit|collect|gather|round up|get|seek|ask(?:ing)? for|drum up) (?:\w+ ){0,2}(?:votes|proxies|support|proxy)|proxy (?:fight|contest|campaign|battle)|campaign\w*|"
            r"(?:germane|related|relevant|connected) to the (?:meeting|vote|election)|(?:talk|speak|write|reach|contact|lobby|rally|persuade|urge|convince)\w*[^.?!]{0,50}(?:about|before|on|over|against|for) (?:the |how to |his |her |a )?(?:meeting|vote|election|merger|slate|proposal|nominee|candidate)|"
            r"(?:check|see|find out|verify|know) who (?:can|may|is|gets)|vote (?:against|for) (?:the|his|her|a)\b|oppose|slate"
        ),
        "germane purpose",
    ),
    (
        r"nos(?:y|iness)|snoop\w*|gossip\w*|pry(?:ing)?|out of (?:mere |pure )?(?:interest|nosiness)|(?:what|how (?:much|many)(?: shares| stock)?) (?:his|her|my|their|the|our) (?:\w+ )?(?:neighbou?rs?|ex|ex-\w+|boss|brother|sister|cousin|uncle|aunt|friends?|competitors?|rivals?|landlord|in-laws?|spouse|wife|husband|colleagues?) (?:really )?(?:owns?|holds?|has|have|got)|pitch|sell\w* (?:\w+ ){0,3}(?:to|his|her|its|their)\b|sell\w* (?:the others|them|people|(?:the )?(?:other )?(?:share|stock)holders|everyone)\b|hawk\w*|(?:\w+ )?offers?|catalogs?|telemarket\w*|peddl\w*|(?:buyers|customers|clients|leads|prospects|recruits|donors|subscribers|investors) for|find (?:buyers|customers|clients|leads)|timeshares?|used cars|(?:his|her|its|their) (?:own )?business|newsletter|brochures?|market(?:ing)?|advertis\w+|solicit\w* (?:business|clients|donations)|spam|recruit|insurance|fundrais\w+|curious|curiosity|mailing list|christmas cards|dating|sales",
        "other purpose",
    ),
    (
        r"(?:list|roster)\b[^.?!]{0,30}\b(?:to (?!an?\b|the\b|any\b|each\b|every|him\b|her\b|them\b|be\b|us\b|\w*holders?\b|show|anyone|whoever|someone)\w+|so (?:that )?(?:he|she|they|i|it)\b|because|in order|for (?:his|her|their|its|a|an) )",
        "some purpose",
    ),
)
_COMPILED_PURPOSES: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), purpose) for words, purpose in _PURPOSES]
_PLACE: Final = re.compile(
    r"\b(?:in|at|to)\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Slack|Zoom|Article|Section|Class|Board|The|Our|President|Chairman|CEO)\b)([A-Z][a-z]+(?: [A-Z][a-z]+)*|NYC|LA|UK|US)\b"
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:abroad|overseas|out of state|out-of-state|another (?:state|city|country)|elsewhere|a different (?:city|state)|outside (?:of )?(?:the state|delaware|new york|the us))\b",
    re.IGNORECASE,
)
_MAJORITY: Final = re.compile(r"\bmajority\b|\b(?:below|under) 50\b", re.IGNORECASE)


_NOT_THAT_MEETING: Final = re.compile(
    r"\bas opposed to\b[^.?!;]*|\b(?:not|isn'?t|rather than|instead of|unlike) (?:at )?(?:the|our|an?) (?:annual|special|regular)(?: (?:one|meeting|mtg))?\b|\b(?:no|without (?:an?|any)) (?:annual|special|regular) (?:one|meeting|mtg|session)\b",
    re.IGNORECASE,
)
"""A kind of meeting that it is not."""
_WENT_OUT: Final = re.compile(
    r"\b(?:did|was|were|has|have) (?:(?:our|the|that|this|those|these|your|my) )?(?:\w+ ){0,2}?(?:notices?|mailings?)\b(?! (?:be|needed|required|necessary))[^.?!]{0,40}\b(?:in time|on time|early enough|soon enough|timely|too late|late)\b",
    re.IGNORECASE,
)


_HELD_OF_RECORD: Final = re.compile(
    r"\b(?:books?|ledgers?|register|records?|list)\b[^.?!;]{0,25}\b(?:shows?|ha(?:s|ve)|lists?|gives?|puts?|say)\b[^.?!;\d]{0,25}(?P<n>\d{1,2}(?:\.\d+)?) ?(?:%|percent|per cent)|(?P<m>\d{1,2}(?:\.\d+)?) ?(?:%|percent|per cent)[^.?!;,\d]{0,40}\b(?:of record|in (?:its|his|her|their)(?: own)? names?|on (?:our|the) (?:books|ledger|record))\b",
    re.IGNORECASE,
)


def _of_record(text: str) -> Fraction | None:
    """The part of the stock that the books show in the name of the one who acts."""
    match = _HELD_OF_RECORD.search(text)
    return Fraction(match["n"] or match["m"]) / 100 if match else None


_DAYS_OF_NOTICE: Final = re.compile(
    r"\b(?:gave|give|given|giving|got|get|had|with|sent|receiv\w+)(?: (?:only|just|exactly|about|us|them|everyone|holders|stockholders|shareholders|out|a))* (?P<n>\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ](?P<unit>day|week)s?'?s?'? (?:of )?(?:advance |prior |written )?notice\b(?! of (?:a |the |his |her )?nominat)|"
    r"\bnotices?\b(?: of (?:the |our |a )?(?:\w+ )?(?:meeting|election))?(?: (?:had|has|have|will|would|was|were|is|are|been|be|only|just|goes|went|gone|go|given|mailed|sent|out)){1,4} (?P<m>\d{1,3}|[a-z]+(?:-[a-z]+)?) (?P<span>day|week)s (?:before|ahead|earlier|in advance|prior)\b",
    re.IGNORECASE,
)
_DAYS_IN: Final = {"day": 1, "week": 7}


def _notice_days(text: str) -> int | None:
    """How many days before the meeting its notice is given, where that is told as so many days or weeks."""
    match = _DAYS_OF_NOTICE.search(text)
    number = next(iter(find_numbers(match["n"] or match["m"])), None) if match else None
    if match is None or number is None or number.kind != "count":
        return None
    return int(number.value) * _DAYS_IN[(match["unit"] or match["span"]).lower()]


def facts(text: str) -> dict[str, Any]:
    """The kind of the meeting, its place and business, and the flags."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    if found.get("objected"):
        found["objected"] = flags_in(complaints.told(text), FLAGS).get("objected")
    if _ELECTED.search(text):
        found["elected"] = True
    meant = _NOT_THAT_MEETING.sub(" ", text)
    found["meeting"] = next((kind for pattern, kind in _MEETINGS if pattern.search(meant)), None)
    found["purpose"] = next((purpose for pattern, purpose in _COMPILED_PURPOSES if pattern.search(text)), None)
    found["place"] = _place(text)
    if found.get("other_address") and _NEVER_TOLD_US.search(text):
        del found["other_address"]
    found["of_record_fraction"] = _of_record(text)
    found["notice_days"] = _notice_days(text)
    holiday = _HOLIDAY_IN.search(text)
    city = places.city_in(text) if holiday else None
    if holiday:
        found["place"] = _place(_HOLIDAY_IN.sub(" ", text))
    if holiday and city and places.state_in(city) == places.state_in(holiday["state"]):
        found["holiday_told"] = holiday["no"] is None
    asked = " ".join(form.asking(text))
    found["names_bylaws"] = bool(_BYLAWS.search(asked)) or None
    found["asks_filing"] = bool(_FILING.search(asked)) or None
    found["asks_filed"] = bool(re.search(r"\bfil(?:e|es|ed|ing)\b", asked, re.IGNORECASE)) or None
    found["asks_if_it_works"] = bool(_WORKS.search(asked)) or None
    found["asks_receipt"] = sense_of(text, RECEIPT) or None
    found["rejects"] = sense_of(text, REJECT) or None
    found["went_out"] = bool(_WENT_OUT.search(text)) or None
    found["claimed"] = _claimed(text)
    if _GETAWAY.search(text) and _AT_TIMES.search(text):
        found["not_his_address"] = True
    found["notice_each"] = bool(_OF_EACH.search(asked) and not _A_COPY.search(asked)) or None
    found["board_annual"] = bool(_ANNUAL_OF_BOARD.search(text)) or None
    return found


_NEVER_TOLD_US: Final = re.compile(
    r"\b(?:never|not|n't|without|nobody|no one)\b(?: \w+)? (?:told|tell|telling|inform(?:ed|ing)?|let(?:ting)?|notif(?:y|ied|ying)|advis(?:e|ed|ing)) (?:us|me|the (?:company|corporation|secretary)|anyone|anybody|our (?:secretary|office))\b|\b(?:left|gave|with) no forwarding address\b|\bwithout (?:a word|leaving a (?:new|forwarding) address)\b",
    re.IGNORECASE,
)
"""One who moved and named no other address."""
_HOLIDAY_IN: Final = re.compile(
    r"\b(?P<no>(?:no|not an?|n't an?) )?(?:\w+ )?holiday (?:(?:up|over|down|out) )?in (?:the state of )?(?P<state>[a-z]+(?: [a-z]+)?)\b",
    re.IGNORECASE,
)
"""A state in which a day is said to be a holiday, or to be none."""
_GETAWAY: Final = re.compile(
    r"\b(?:(?:ski|hunting|fishing|log|mountain|lake|beach|weekend|holiday|vacation|summer|winter|country|second|seaside|shore|lakeside) ?-?(?:cabin|lodge|house|home|place|cottage|condo|chalet|apartment|residence|flat|villa|retreat)|cabin|chalet|timeshare|time-share|houseboat|lodge)\b",
    re.IGNORECASE,
)
_AT_TIMES: Final = re.compile(
    r"\b(?:weekends?|a few (?:days|weeks|times|nights)|couple of (?:days|weeks|weekends|times)|once (?:a|in a)|twice|some(?:times| weekends)|occasional\w*|now and then|rarely|holidays|vacations?|summers?|winters?|now and again|from time to time|every so often)\b|"
    r"\b(?:he|she|they|who|director) (?:actually |really |still )?(?:both )?(?:lives?|resides?|works?)(?: and (?:works?|lives?))? (?:elsewhere|in|at|downtown|somewhere)\b",
    re.IGNORECASE,
)
"""A place where one stays only at times, so that it is neither the residence nor the usual place of business."""
_OF_EACH: Final = re.compile(
    r"\b(?:notic|notif|tell|inform|remind|announc|send|giv|invit|warn)\w*\b[^.?!;]{0,45}\b(?:(?:each|every)(?: single)?(?: one)? of (?:them|those|these|the (?:meetings|dates))|(?:each|every)(?: single| individual| regular| such)* (?:meeting|one|time|date|session)|all (?:of )?(?:them|those|these)|each time|every time|each (?:month|quarter|week))\b",
    re.IGNORECASE,
)
_A_COPY: Final = re.compile(r"\b(?:cop(?:y|ies)|resolution)\b", re.IGNORECASE)
"""Notice of each single meeting, and not a copy of what fixes them all."""
_ANNUAL_OF_BOARD: Final = re.compile(
    r"\b(?:board|directors)(?:'s|')? (?:own )?annual (?:meeting|mtg)\b|\bannual (?:board|directors'?) (?:meeting|mtg)\b|\bannual (?:meeting|mtg) of (?:the |our )?(?:board|directors)\b|\b(?:board|directors) (?:\w+ )?(?:holds?|has|have|hold) (?:its|their) (?:own )?annual (?:meeting|mtg)\b"
    r"|\borgani[sz]ational (?:board )?(?:meeting|mtg|session)\b|\b(?:new|newly elected|fresh) board(?:'s)? (?:\w+ ){0,4}?first (?:meeting|mtg|session)\b|\bfirst (?:board )?(?:meeting|mtg|session) of (?:the|our) (?:new|newly elected|fresh) (?:board|directors)\b|\bfirst board (?:meeting|mtg|session) (?:after|following) (?:the|our) (?:agm|annual)\b",
    re.IGNORECASE,
)
"""The annual meeting of the board, whoever is to fix its time."""


_BYLAWS: Final = re.compile(r"\b(?:our|the|these|under|by|company|company's) by-?laws\b(?! of the)", re.IGNORECASE)
_NOBODY_HAS: Final = re.compile(
    r"\b(?:nobody|no ?one|none(?: of them)?|neither)\b[^.?!;]{0,25}\b(?:half|majority|50 ?(?:%|percent))\b",
    re.IGNORECASE,
)
"""What is told of a count that nobody reached supposes nothing."""
_FILING: Final = re.compile(
    r"\b(?:fil(?:e|es|ed|ing)|minutes?|minute ?book|drawer|records?)\b(?! (?:date|holder|owner|of record))",
    re.IGNORECASE,
)
_WORKS: Final = re.compile(
    r"\b(?:do-?able|possible|feasible|works?|too (?:late|soon|quick|short|early)|in time|enough (?:time|notice)|can we (?:hold|meet|have|do)|(?:all )?good|ok(?:ay)?|fine)\b(?! (?:for|to) (?:him|her|the))",
    re.IGNORECASE,
)


def _claimed(text: str) -> Fraction | None:
    """The part that a question supposes to be enough or needed, first where it asks; a majority is a half (`claimed_more`)."""
    text = _NOBODY_HAS.sub(" ", text)
    for each in (" ".join(form.asking(text)), text):
        part = next((number.value for number in find_numbers(each) if number.kind != "count"), None)
        if part or _MAJORITY.search(each):
            return part or Fraction(1, 2)
    return None


def _place(text: str) -> str | None:
    """The place that the question names, else the one that is named anywhere."""
    asked = " ".join(form.asking(text))
    return (_place_in(asked) if asked != text else None) or _place_in(text)


def _place_in(text: str) -> str | None:
    for words, state in lexicon.STATES.items():
        if re.search(rf"\bin {words}\b", text, re.IGNORECASE):
            return state
    match = _PLACE.search(text)
    if match:
        return match[1]
    return places.abroad_in(text) or ("elsewhere" if _ELSEWHERE.search(text) else None)
