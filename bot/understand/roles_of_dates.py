"""Which date of a question is the meeting, which the notice, the record date, the resolution ..."""

import calendar
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from dateutil.relativedelta import relativedelta
from msgspec.structs import replace

from bot.understand import patterns as re
from bot.understand.date_words import number
from bot.understand.dates import Moment, Period, last_such_day, last_weekday
from bot.understand.proxy_times import is_used_then
from rules.days import When

# Words before (or right after) a date that tell what it is; the nearest one decides, the first of equals.
_BEFORE: Final = (
    (
        "resolution_at",
        r"resol(?:ution|ve[sd]?|ving)\b (?:on|about|for|fixing|setting|naming|choosing|as to) (?:the|a|its|our|that) record date",
    ),
    (
        "record_date",
        r"record date\b[^.?!]{0,60}\b(?:is|be|was|of)|record date|rd|cut-?off|(?:lock\w*|freez\w*|fix\w*|tak\w*|us(?:e|es|ing)) (?:in )?(?:the |our )?(?:\w+ )?(?:holders?|list)(?: list)? (?:as of|on|at)|holders (?:of record )?(?:as of|on)|who held(?: \w+)? (?:on|as of)",
    ),
    (
        "adjourned_to",
        r"adj(?:ourn\w*|'?d\b)\b.{0,40}\b(?:to|till|until)|(?:push|bump|carry|carri|mov|kick|put)\w*\b (?:over )?(?:the )?(?:rest|remainder|remaining \w+|unfinished \w+)\b.{0,40}\b(?:to|till|until|over)|reconven\w+|resum(?:es?|ed|ing)|(?:pick|picking|picks|picked|take|taking) it (?:back )?up(?: again)?(?: on| at)?|(?:picks?|picked|picking) up(?: again)? (?:on|at)|(?:come|comes|coming|came) back(?: on| at)?|(?:we're|we are|they're|everyone is|everybody is|all) back (?:on|at)|(?:continue|continues|continued|go(?:es)? on|carry on) (?:on|at)|postponed (?:to|until|till)|continued (?:for|to|until|till|on)",
    ),
    ("proxy_at", r"prox(?:y|ies)\b[^?!]{0,60}\b(?:dated|signed|of|from|given|executed|dtd|made)|proxy"),
    (
        "resolution_at",
        r"resol(?:ution|ve[sd]?|ving)|sign(?:s|ed)? (?:it |this |that )?off|adopt(?:s|ed)?|approv(?:es|ed)|declar(?:e|es|ed|ing)|(?:board|directors) (?:fixe[sd]|set|met|voted|decided|approved)|pass(?:es|ed)",
    ),
    (
        "event_at",
        r"pay(?:s|ed|ing|able|ment|out)?|(?<!postage )paid|allot(?:s|ted|ting|ment)?\b[^.?!\d]{0,30}\brights\b[^.?!\d]{0,30}|rights\b[^.?!\d]{0,20}\ballot\w*|(?:divvy|dividend|money)\b[^.?!]{0,25}\b(?:hits?|lands?|goes out|comes|arrives?)\b[^.?!\d]{0,25}|(?:hits?|lands? in|reach(?:es)?) (?:the |their |our |everyone's )?(?:bank )?accounts?(?: on)?|dividend\b(?:(?!resol|declar|record)[^.?!]){0,25}\bon|distribut\w+",
    ),
    (
        "consent_at",
        r"consents?\b[^.?!]{0,40}\b(?:dated|signed|of|from|is|was|bears? the date(?: of)?|carries the date(?: of)?)|first (?:signature|consent)|signed (?:it |the consent )?on|earliest",
    ),
    (
        "delivered_at",
        r"(?:nomination|letter|papers|recommendation|submission|request|it)\b[^.?!]{0,30}\b(?:arriv\w+|receiv\w+|came|got|hand\w+|deliver\w+|reach\w+|in)|nominat\w+\b(?:(?!\b(?:elections?|elect|meeting|agm)\b)[^.?!]){0,30}\bon",
    ),
    (
        "delivered_at",
        r"(?:list|roster|ready|done|finish(?:ed)?|complet(?:ed)?|prepar(?:ed)?|made)\b(?:(?!\b(?:if|when|meet|meets)\b)[^.?!]){0,20}\b(?:on|by|only|until)|(?:finished|completed|ready|done|drawn up|made up)(?: on| by)?",
    ),
    (
        "notice_at",
        r"notices? (?:will be|are|were|is|was|to be|being) (?:hand-?)?(?:delivered|handed out|served)\b(?: by hand| in person)?(?: on)?|notice\b[^.?!]{0,60}\b(?:was|were|is) (?:given|mailed|sent)(?: out)?(?: on)?|given(?: on)?|mail(?:s|ed|ing)?|maild|in the (?:mail|post)|post(?:s|ed|ing)?|sent|send(?:s|ing)?|goes out|go(?:es|ing)? out|went out|(?:go(?:es)?|went) through|served(?: (?:in person|personally))?|wir(?:e|es|ed|ing)|handing(?: out)?|tell(?:s|ing)?|fax(?:ed|es|ing)?|telex(?:ed|es|ing)?|cabled|wired|telegraph(?:ed|ing)|(?:tele)?phon(?:ed|e|es|ing)|calls (?=at)|(?:gets?|got|receives?|has|have) (?:my|the|our|his|her|their) (?:phone )?(?:call|fax|telegram|text)(?= (?:at|on|by)\b)|rang|rings?|ringing|phones|dials?|call(?:ed|s|ing)? (?:everyone|everybody|us|me|the (?:other )?directors|every|each|all|them|him|her)(?: up)?|notif\w+|notice (?:by \w+ )?(?:is |was |were |given |dated |of |on )*|notices?|drop(?:s|ping|ped)?\b[^.?!;]{0,70}\b(?:mail ?box|post ?box|mail|post office)(?: on)?|hand(?:ed)?[- ]?(?:deliver\w*|ing|ed)?|deliver(?:ed|y|ing)?|told|tell|e-?mail(?:ed)?|dropped|letters?|in the (?:mail|post)|telegram|telecop\w+|get (?:them|it) out|reach(?:ed|es)? (?:(?:every|each|all|both)\b(?: of)?(?: the| our)?(?: \w+)?|the directors|them|everyone|everybody)",
    ),
    (
        "meeting_at",
        r"(?:day|date|event|thing) itself|elect(?:s|ed|ing)? (?:the |our |new |their )?directors|meeting|mtg|agm|egm|session|first one|the first(?: (?:of (?:them|those)|meeting|session))?(?: (?:being|is|falls|will be|is to be))?(?: on)?|zoom|huddle|webex|video ?call|conference call|meet|held|hold|convene|for|vote(?:d)?|voted on|usable|elections?|start(?:s|ing)?|beginning|scheduled",
    ),
)
_AFTER: Final = (
    (
        "meeting_at",
        (
            r"(?:'s)? (?:in-person |telephone |phone |emergency |quarterly |annual |special |regular |stock|share|board|stockholders?'? |shareholders?'? |directors?'? )*(?:holders'? )?(?:meeting|mtg|agm|session|(?:\w+ )?election|vote|annual(?! \w*(?:report|fee|audit|budget|accounts)))"
            r"|(?:'s)? (?:\w+-\w+|strategy|budget|planning|merger|offsite|closing|kick-?off|review|general) (?:\w+ )?(?:meeting|mtg|session)"
        ),
    ),
    (
        "record_date",
        r"(?:,? (?:(?:shall|will|would|may|can|could|might|should|must|is to|to) )?(?:be|is|was|serve as|act as))?(?: as| for)?(?: the| our| an?)?(?: (?:good|valid|proper|permissible|possible|acceptable))? (?:record date|cut-?off)|(?: (?:lies?|falls?|is|be))? (?:with)?in (?:the |our )?(?:\w+ )?(?:window|range|period|limits?) for (?:the |an? |our )?record date|,? as the (?:day|date) (?:that|which|for|when|on which)",
    ),
    ("resolution_at", r" (?:board )?resolution"),
    (
        "notice_at",
        r" (?:notice|mailing)|,? (?:by|via) (?:mail|fax)|,? (?:was|were|is|are) (?:mailed|sent|posted|faxed)",
    ),
)
# In a question on a resignation: when it arrives, and when it says that it takes effect.
_ACQUIRED: Final = re.compile(
    r"\b(?:bec(?:ame|omes?) (?:an? |the )?(?:\w+ )?(?:holder|shareholder|stockholder|owner)(?: of record)?|(?:bought|buys|acquired|acquires|got|inherited|purchased) (?:[\w,]+ ){0,3}(?:shares?|stock)|registered as (?:the )?(?:holder|owner)|(?:gets?|got|goes|went|comes?|came|is|was|are|were|appears?|appeared|shows? up|entered|put|recorded)(?: \w+)? (?:on|onto|in|into) (?:the |our )?(?:share |stock |stockholder |shareholder )?(?:register|books|ledger|records)|(?:shares?|stock) (?:were |was )?transferred to (?:him|her|them)|(?:i|we|he|she|they|who) (?:only |just |first )?(?:bought|acquired|inherited|purchased)(?: (?:in|mine|hers|his|them|it|some|these|those))?)\b[^.?!;]{0,32}$",
    re.IGNORECASE,
)
_ADJOURNED_FROM: Final = re.compile(r"\badjourn\w* from(?: the)?\s*$", re.IGNORECASE)
_BACK_TO: Final = re.compile(
    r"^\W*(?:(?:ok|so|and|but|now|then)\W+)*(?:let's go |go |going )?back to(?: the)?\s*$", re.IGNORECASE
)
"""The day of before is taken again."""
_GIVING_IT_ON: Final = re.compile(
    r"\b(?:giv\w*|gave|sen[dt]\w*|mail\w*|post\w*) (?:out )?(?:the |our )?notices? of (?:the|our|an?) [\w' ]{3,40} on(?: the)?\s*$",
    re.IGNORECASE,
)
_FOR_ANOTHER_DAY: Final = re.compile(
    r",? for (?:(?:an? |the )?(?:meeting|mtg|session) (?:on|of) )?(?:the )?(?=[a-z]{3,9}\.? \d|\d)", re.IGNORECASE
)
"""The day of the meeting follows that of its notice ("mailed notice of the meeting on March 1 for March 20")."""
_NEVER_SET: Final = re.compile(
    r"\b(?:(?:never|not|n't|nobody|no one) (?:\w+ ){0,2}?(?:set|fix|fixed|chose|picked|choose)(?: (?:a|the|any))? record date|no record date (?:was |is |has been )?(?:set|fixed|chosen)|(?:set|sets|fix|fixed|fixes|chose|picked|named|with) no record date|without (?:(?:fixing|setting|choosing|naming) )?(?:a|any) record date)\b",
    re.IGNORECASE,
)
"""Where no record date is fixed, the day on which notice is given counts."""
_BOARD_PICKS: Final = re.compile(
    r"\b(?:board|directors) (?:does |do |will |would )?(?:pick|fix|set|choose|decide)s?(?: on)? (?:one|it|that|the record date|a record date)\b[^.?!;]{0,15}\bat (?:its|their|the|a)(?: next)? meeting(?: on)?(?: the)?\s*$",
    re.IGNORECASE,
)
"""The meeting of the board at which a record date is fixed."""
_NEW_DATE: Final = re.compile(
    r"\bnew (?:date|day|time)(?:,? (?:and|&) (?:place|time|date|location|venue))?(?: (?:is|was|being|of))?[,:]?\s*(?:on )?$",
    re.IGNORECASE,
)
"""The day to which a meeting is adjourned, told as the new one."""
_PAYMENT_SET: Final = re.compile(
    r"\bpayments?(?: date)? (?:is |was |are |will be )?(?:planned|set|scheduled|due|slated|intended|fixed) (?:for|on)(?: the)?\s*$",
    re.IGNORECASE,
)
"""The day on which a dividend is to be paid."""
_REQUEST_IN: Final = re.compile(
    r"\b(?:gets?|got|receiv\w+) (?:the |a |our |their |my |her |his )?(?:[\w']+ ){0,2}(?:request|demand|letter|nomination|recommendation|submission|papers)s?(?: from [\w' ]{1,20})?(?: on)?\s*$",
    re.IGNORECASE,
)
_ACCEPTED_THEN: Final = re.compile(
    r"\b(?:board|directors|they|we|meeting)\b[^.?!;]{0,30}\b(?:accept|approv|acknowledg|ratif|noted|minut|discuss|vot|deal|dealt|consider|t(?:ake|akes|ook|aken) (?:it|that|this|note))\w*\b[^.?!;]{0,30}$|"
    r"\b(?:is|was|were|been|be|got|gets|being|formally|officially|only|finally|then|not|and|,) ['\"\u2018\u201c]?(?:accepted|approved|acknowledged|ratified|minuted)\b(?! from)[^.?!;]{0,30}$",
    re.IGNORECASE,
)
"""A day on which a resignation is accepted, which is neither that of its receipt nor one that it names."""
_OF_RESIGNATIONS: Final = (
    (
        "effective_at",
        r"effective|tak\w+ effect|as of|specif\w+|stat\w+|says?|nam\w+|leav\w+|steps? down|stepping down|last day|quits|resign(?:s|ing)?(?: from the board)?(?: on| as of)?|out on|until",
    ),
    (
        "notice_at",
        r"mail(?:s|ed|ing)?|post(?:ed|ing)?|wrote|written(?! (?:and signed )?(?:resignation|notice|letter|note))|dated|signed(?! (?:resignation|notice|letter|note))|sent",
    ),
    (
        "delivered_at",
        r"receiv\w+|got|gets?|arriv\w+|reach\w+|hand\w+|deliver\w+|gave|gives|submitted|tender\w+|e-?mail(?:ed|s)?|resigned|told|came|in hand|turned in|filed",
    ),
)
_NO_EFFECTIVE_DATE: Final = re.compile(
    r"\b(?:no|without(?: an?)?|not|never|didn't|doesn't|did not|does not|nor|any)\b[^.?!;]{0,30}\b(?:effective )?dates?\b(?! (?:of|for) the)|\bundated\b",
    re.IGNORECASE,
)
_ON_AGENDA: Final = re.compile(
    r"\b(?:agenda|accept\w*|vote\w*|discuss\w*|meet(?:s|ing)?|take (?:it|this) up)\b[^.?!;]{0,30}$", re.IGNORECASE
)
"""A day on which the board deals with a resignation that names none."""
_TODAY: Final = re.compile(r"(?:as of )?(?:today|now|right now)|this (?:very )?moment", re.IGNORECASE)
_IS_HE: Final = re.compile(
    r"(?:^|[.;:!?,]\s*|\b(?:so|and|but) )(?:is|am|are|was) (?:he|she|i|they|it|(?:mr|ms|mrs|dr)\.? \w+|\w+)\b[^.?!;]{0,40}$",
    re.IGNORECASE,
)
"""What is asked is how things stand today; the day is no day of the resignation."""
_PASSED_ON: Final = re.compile(
    r"\b(?:pass(?:es|ed)|forward(?:s|ed)|relay(?:s|ed)|turn(?:s|ed)|hand(?:s|ed)|gave|gives|brought|takes|took) (?:it|that|the (?:letter|note|resignation|paper)|(?:his|her) letter)(?: on| over| along)?\b",
    re.IGNORECASE,
)
_RESIGNING: Final = re.compile(
    r"\bresign|\bquit|\bstep(?:s|ped|ping)? down|\bleav\w+ the board\b(?! (?:as|with|some|enough|room|free|plenty|more|no|to)\b)",
    re.IGNORECASE,
)
_COMPILED_OF_RESIGNATIONS: Final = [
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _OF_RESIGNATIONS
]
_COMPILED: Final = [(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _BEFORE]
_COMPILED_AFTER: Final = [(name, re.compile(rf"(?:{words})\b", re.IGNORECASE)) for name, words in _AFTER]
_NOW: Final = re.compile(
    r"(?:right |just )?now|(?:right |at )?this (?:very )?(?:moment|minute|second|sec)|as we speak", re.IGNORECASE
)
_HELD_NOW: Final = re.compile(r"\b(?:hold|held|start|meet|convene|begin)\b[^.?!,]{0,25}$", re.IGNORECASE)
_A_MOMENT: Final = timedelta(minutes=10)
_REACH: Final = 70
_FAR: Final = 110
_PUT_OFF_TO: Final = re.compile(
    r"\b(?:moved?|moving|push(?:ed|ing)?|bump(?:ed|ing)?|kick(?:ed|ing)?|put(?:ting)? (?:it |[^.?!;]{0,30}\b(?:meeting|mtg) )?off|postpon\w*|carried over|adj(?:ourn\w*|'?d)|continu\w*|resum\w*|reconven\w*)\b[^.?!;]{0,90}\b(?:to|until|till)\s*(?:the |(?:tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day), )?$|\b(?:br(?:oke|eaks?|eaking|oken) (?:off|up)|adjourn(?:ed|s)?|suspended|interrupted|cut (?:off|short)|stopped)\b[^.?!;]{0,60}\b(?:(?:picks?|picking|picked) (?:back )?up(?: again)?|(?<!go )back(?: again| together| in session)?|(?:on|starts?|started|starting|restarts?|restarted|meets?|met|going|goes|went) (?:on )?again|go(?:es|ing)? on|going on|restart\w*|continu\w+|resum\w+)(?: on)?\s*(?:the )?$",
    re.IGNORECASE,
)
"""Words after which the second date is that of the adjourned meeting."""
_STRONG: Final = re.compile(
    r"\b(?:(?:mail|post|send)(?: out)? (?:[\w']+ ){0,4}(?:notices?|invitations?|letters?)(?: out)?(?=\W*$)|giv(?:e|es|ing)(?: out)?(?: the| our)?(?: \w+)? notices?|mail(?:ed|ing)|post(?:ed|ing)|sent|sending|served|wir(?:ed|ing)|handing(?: out)?|tell(?:s|ing)?|fax(?:ed|ing)|phon(?:ed|ing)|(?:call|ring)ing (?:them|everyone|everybody|all|each|him|her|the directors)|notices?\b[^.?!,]{0,60}\b(?:given|goes|go|going|went|leav\w+)\b|dropped|handed|hand-delivered|in the (?:mail|post)|(?:mail|post|send) (?:it|them)(?: out)?(?: (?:the same|that|this) (?:day|afternoon|morning))?)\b",
    re.IGNORECASE,
)
_RECORD_DATE_OF: Final = re.compile(
    r"\brecord date (?:for|of|at)\b[^.?!;]{0,60}\b(?:meeting|mtg|agm|vote|annual|election)(?: of (?:the )?\w+)?(?: (?:(?:is|was|has been|had been|been) (?:fixed|set|put|chosen) (?:at|for|on|as|to be)(?: the)?|is|be|was|to be|to|as)|:|[:,;-]? *(?:can|could|may|might|should|must|is|would|does) (?:it|that|we)(?: (?:be|use|pick|take|set it (?:at|for|on)|fall|lie))?(?: on)?)\s*$",
    re.IGNORECASE,
)
_RESOLVED_ON: Final = re.compile(
    r"\b(?:adopt\w*|pass\w*|approv\w*)\b[^.?!;]{0,15}\bresolution\b[^.?!;\d]{0,60}\bon(?: the)?\s*$|"
    r"\bresolution\b[^.?!;\d]{0,60}\b(?:adopted|passed|approved)(?: on)?(?: the)?\s*$|"
    r"\b(?:adopt\w*|pass\w*|approv\w*)\b[^.?!;\d]{0,15}\bresolution\b (?:fixing|setting|that (?:fixes|sets|fixed|set)) (?:the|a|our|its) record date(?: for [\w' ]{1,40})?,?\s*$",
    re.IGNORECASE,
)
_OF_RECORD: Final = re.compile(r"\brecord date\b|\bresol(?:ution|v\w+)\b|\bdividend\b", re.IGNORECASE)
_BOARD_ACTS: Final = re.compile(
    r",? (?:the |our )?(?:board|directors) (?:will |is to |are to |is going to |are going to |plans? to |only )?(?:vot(?:e|es|ed)|meets?|resolv\w+|decid\w+|fix(?:es|ed)?|sets?|adopt(?:s|ed)?|pass(?:es|ed)?)\b(?! (?:nothing|none|no\b))",
    re.IGNORECASE,
)
_AS_OPENING: Final = re.compile(
    r"(?:^|[.;?!,]\s*)(?:(?:so|and|if|say|suppose),? )?(?:on |by )?(?:the )?$", re.IGNORECASE
)
_DECLARED: Final = re.compile(
    r"\bdeclar(?:e|es|ed|ing)\b[^.?!;\d]{0,30}\b(?:dividend|distribution)s?(?: per share)?(?: at (?:its|their|a|the) (?:\w+ )?meeting)?(?: of| on)(?: the)?\s*$",
    re.IGNORECASE,
)
"""The board acts on the date before; on a record date or a dividend it does so by resolution."""
_BOARD_FIXES: Final = re.compile(
    r"\b(?:board|directors|they|we)\b[^.?!;]{0,20}\b(?:pick|set|fix|choos|chose|decid)\w*(?: on)? (?:the |a |its |our )?record date(?: for [\w' ]{1,30})? on(?: the)?\s*$",
    re.IGNORECASE,
)
"""The day on which the board acts, where the record date itself is told further on."""
_FIXES_NOW: Final = re.compile(
    r"\b(?:board|directors|they|we)\b[^.?!;]{0,20}\b(?:pick|set|fix|choos|chose|decid|nam|select|determin)\w*(?: on)? (?:the |a |its |our )?record date(?: for [\w' ]{1,30})?,?(?: only| just| right)?\s*$",
    re.IGNORECASE,
)
_THESE_DAYS: Final = re.compile(
    r"(?:today|tomorrow|this (?:morning|afternoon|evening)|yesterday|tonight)\b", re.IGNORECASE
)
"""The board fixes the record date on such a day, and does not name it as the date."""
_CHOSEN: Final = re.compile(
    r"\b(?:choos(?:e|es|ing)|chose|chosen|picks?|picked|picking|go(?:es|ing)?(?: back)? (?:with|to)|back-?dat(?:e|es|ed|ing)(?: it)? to|settle on|names?|fix(?:es)? it (?:at|on|for)|(?:can|could|may|might|must|would|should) (?:it|that|the (?:record )?date)(?: \w+)? (?:be|fall|lie)(?: on)?)(?: the)?\s*$",
    re.IGNORECASE,
)
_SUITS: Final = re.compile(r" (?:work|do\b|be (?:ok|okay|fine|allowed|possible|good|valid|too \w+))", re.IGNORECASE)
"""What is asked of a date that is proposed: "would January 5 work?"."""
_NOTICE_OF_MEETING: Final = re.compile(
    r"\b(?:mail(?:s|ed|ing)?|post(?:s|ed|ing)?|sen[dt]s?|sending|gives?|gave|giving|served|wir(?:e|es|ed|ing)|handing(?: out)?|tell(?:s|ing)?|fax(?:es|ed|ing)?|(?:tele)?phon(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|hand(?:s|ed|ing)?)\b[^.?!;]{0,60}"
    r"\bnotices? (?:of|for|about) (?:the |an? |our )?(?:\w+ ){0,3}(?:meeting|mtg|session)(?P<on> on)?(?: the)?\s*$",
    re.IGNORECASE,
)
"""Words after which a date is that of giving the notice, where that of the meeting follows."""
_LEADS_TO_MEETING: Final = re.compile(
    r"\b(?:meet|met|hold|held|meeting|mtg|session|take place|start|begin|convene)\b[^.?!;]{0,30}$", re.IGNORECASE
)
_BEFORE_A_HOLIDAY: Final = re.compile(
    r"'?s? (?:holidays?|weekend|break|rush|week|bank holiday|travel)\b", re.IGNORECASE
)
"""A day that is named for the time around it."""
_ONE_OF_SEVERAL: Final = re.compile(
    r"\b(?:the )?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|most|half|all) of (?:them|us|the \w+)|first|last|others?|second|third|fourth|fifth|sixth|seventh|eighth|ninth|rest|final one|next|another|one)(?: (?:one|of them|call|director|i|we|he|she|finally|got (?:hold of|through to|on the (?:line|phone))|got \w+(?: \w+)?|was|were|only|just|told|reached|called|at|on|by|not until)){0,5}(?: today| only| just| at| on| by)*\s*$",
    re.IGNORECASE,
)
"""One of several who are told one after the other."""
_TO_OTHERS: Final = re.compile(r" to (?:(?:all )?the (?:others?|rest|remaining|last|other)|others)\b", re.IGNORECASE)
_TELLS_SEVERAL: Final = re.compile(
    r"\b(?:phon(?:ed|ing)|call(?:ed|ing|s)?|rang|reached|told|telephoned|notified|faxed|e-?mailed|mailed|voice ?mail\w*)\b",
    re.IGNORECASE,
)
_WE_SEND: Final = re.compile(
    r"(?:^|[.;:!?]\s+|\b(?:and|but|if|that) )(?:we|they|i|the (?:secretary|office|company|board))(?:'re|'ll| are| will)?(?: \w+ly)? (?:send|sends|sending|mail|mails|mailing|post|posts|posting|put|puts|putting|fax|faxes|faxing|get|gets|getting)\b[^.?!;]*$",
    re.IGNORECASE,
)
"""A statement that the notice goes out then."""
_LAST_DAY_OF_NOTICE: Final = re.compile(
    r"\b(?:last|latest|final|first|earliest) (?:possible |permitted |safe |allowed )?(?:day|date|moment|time)\b(?:(?!\bif (?:i|we|they|it)\b)[^.?!]){0,40}\b(?:notices?|mail\w*|post\w*|letters?|invitations?|send|sent|give|deliver\w*)\b"
    r"|\b(?:by when|how (?:late|early)|when (?:must|do|does|should|at the latest)|(?:un)?till? when|until what (?:time|hour|day))\b[^.?!]{0,50}\b(?:notices?|mail|post|letters?|invitations?|send|go out|be sent|be given|be mailed|phone|call|ring|fax|tell|notify|reach)\b",
    re.IGNORECASE,
)
"""The day of the notice is asked for, so that the one that is told is that of the meeting."""
_BROKEN_OFF: Final = re.compile(
    r"\bno quorum (?:at|on|for)\b|\b(?:put|broke) (?:it|the \w+) off\b|\b(?:was|were|we|they|folks|holders) (?:then |just )?adjourned\b",
    re.IGNORECASE,
)
"""A meeting that has been held, and was adjourned."""
_LATELY: Final = timedelta(days=60)
_OF_NEXT: Final = re.compile(
    r"\s*(?:is |on |of |: ?)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\.? \d|\d{1,2}/\d|\d{4}-\d)",
    re.IGNORECASE,
)
"""Another date that words after a date belong to."""
_PROXY_UNTIL: Final = re.compile(
    r"\b(?:good|valid|runs?|lasts?|in force|stays?)\b[^.?!;,]{0,15}\b(?:through|thru|until|till|up to|to)(?: the)?\s*$|\bexpir(?:es?|ing)(?: on)?(?: the)?\s*$",
    re.IGNORECASE,
)
_RECEIVED: Final = re.compile(
    r"\b(?:land(?:s|ed|ing)?|arriv\w+|reach\w*|receiv\w+|g[eo]ts? (?:to (?:our|the|its|us)\b|it|them|the \w+|hers?|his|theirs|there)|pulled|came|comes|opens?|opened|reads?|found|finds|saw|sees|showed up|shows? up|sign(?:s|ed) for|accepted (?:by|at)|handed over|deliver(?:s|ed) (?:by|at|to) (?:the|our)|in (?:her|his|my|their) (?:mailbox|hands))\b[^.?!;]{0,40}$",
    re.IGNORECASE,
)
_POSTED: Final = re.compile(
    r"\b(?:(?<!the )(?<!by )(?<!in )mail(?:s|ed|ing)?|(?<!the )(?<!by )(?<!in )post(?:s|ed|ing)?|postmarked|sen[dt]s?|sending|(?:to|hit|hits) the post office|in the (?:US )?(?:mail|post)|dropped)\b[^.?!;]{0,60}$",
    re.IGNORECASE,
)
_NOT_OF_NOTICE: Final = re.compile(
    r"\b(?:nominat\w+|consents?|resign\w*|requests?|list|prox(?:y|ies)|demand)\b", re.IGNORECASE
)
_COUNTS_ON_RECEIPT: Final = re.compile(
    r"\b(?:nominat\w+|recommendation|consents?|(?:certified|registered) (?:mail|post|letters?)|return receipt)\b",
    re.IGNORECASE,
)
"""Papers of which the arrival counts, not the mailing."""
_ALSO_NOTICE: Final = re.compile(r"\bnotices?\b(?! of (?:the |a |his |her )?nominat)", re.IGNORECASE)
_INSTEAD_OF: Final = re.compile(r"\b(?:instead of|rather than|and not|not on)(?: on)?(?: the)?\s*$", re.IGNORECASE)
_NOMINATED: Final = re.compile(
    r"\b(?:nominat\w+|recommendation|candidate'?s? (?:papers?|letter))\b[^.?!()]*\b(?:deliver\w*|hand\w*|brought|dropped|submitted|filed|received|sent|mailed|reached|arriv\w*|came|got)\b[^.?!()]{0,70}$",
    re.IGNORECASE,
)
_CONSENTS: Final = re.compile(r"\bconsents?\b|\bsignatures?\b", re.IGNORECASE)
_FIRST_CONSENT: Final = re.compile(
    r"\b(?:earliest|oldest|first)(?:[- ]dated)?\b(?! (?:of (?!(?:(?:the|our|all|these|those|its) )+(?:[\w']+ ){0,3}?consents?\b|(?:these|those|them)\b)|day|meeting))[^.?!;,]*(?:,? (?:on )?the same day,?)?\s*$",
    re.IGNORECASE,
)
_FIRST_WAS_DONE: Final = re.compile(
    r"\b(?:earliest|oldest|first)(?:[- ]dated)? (?:one )?(?:of (?:(?:the|our|all|these|those|its) )+)?(?:\w+ ){0,3}?consents? (?:\w+ ){0,2}?(?:was|is|got|came) (?:[\w-]+ )?(?:executed|signed|dated|delivered|received|handed)[^.?!;]*\bon\s*$",
    re.IGNORECASE,
)
_DATE_OF_THE_FIRST: Final = re.compile(
    r",? (?:is|was) (?:the |its )?(?:date )?(?:on|of|borne by|that is on|written on|when we got|when we received) (?:the |our )?(?:very )?(?:first|earliest|oldest)(?:[- ]dated)? (?:\w+ ){0,3}?consent\b",
    re.IGNORECASE,
)
"""Behind the date that the first consent bears ("May 3 is the date on the first consent")."""
_LAST_CONSENT: Final = re.compile(
    r"\b(?:last|final|deciding|remaining|rest of|other|tipp\w+|sufficient|enough|needed)\b[^.?!;]*$", re.IGNORECASE
)
_A_PROXY: Final = re.compile(
    r"^(?!.*\bconsent).*\b(?:prox(?:y|ies)|(?:may|can|could|lets? me|letting me|allow\w* me to|for me to|that i|i) (?:may |can )?vot(?:e|ing) (?:for )?(?:all )?(?:of )?(?:her|his|their|my \w+'s) (?:shares|stock))\b",
    re.IGNORECASE | re.DOTALL,
)
"""What was signed is a proxy."""
_SIGNED_PAPER: Final = re.compile(
    r"\b(?:signed|gave|handed|wrote) (?:me )?(?:an? |the )?(?:paper|note|letter|slip|form|document|statement)(?: to me)?,?(?: (?:on|dated|of))?\s*$",
    re.IGNORECASE,
)
_TO_VOTE: Final = re.compile(
    r"\bvot(?:e|ing) (?:for )?(?:all )?(?:of )?(?:her|his|their|my \w+'s) (?:shares|stock)\b", re.IGNORECASE
)
_FALLS_ON: Final = re.compile(
    r"\b(?:first|next) (?:one|meeting|session)\b[^.?!;]{0,40}\b(?:falls?|takes place|is|will be)(?: on)?\s*$",
    re.IGNORECASE,
)
"""The meeting of which it is told when it is."""
_LONGEST_SENSIBLE: Final = timedelta(days=200)


_BY_CONFERENCE: Final = re.compile(r"\bconference telephone\b", re.IGNORECASE)
"""How a meeting is held, and no telephone call by which somebody is told; the other name is as long."""


def date_facts(text: str, moments: Sequence[Moment], now: datetime) -> dict[str, When]:
    """Each moment under the name of its fact; a second one of a kind gets the role that is left."""
    text = _BY_CONFERENCE.sub("conference call     ", text)
    if _RESIGNING.search(text) and not re.search(r"\bmeeting|\bagm\b", text, re.IGNORECASE):
        return _of_resignation(text, moments)
    found = _with_its_meeting(_by_role(text, moments, now), text)
    _bring_near(found, text, now.date())
    _just_told(found, text, now)
    told = "notice_at" in found and (
        _WE_SEND.search(text[: found["notice_at"].start])
        or _STRONG.search(text)
        or _gives_notice(text)
        or _is_over(found["notice_at"], now)
    )
    asks_notice = _LAST_DAY_OF_NOTICE.search(text) and not _WHEN_TO_MEET.search(text)
    if len(found) == 1 and "notice_at" in found and (not told or asks_notice):
        found = {"meeting_at": found["notice_at"]}
    if "adjourned_to" in found and "meeting_at" not in found and "delivered_at" in found:
        found["meeting_at"] = found.pop("delivered_at")
    if len(found) == 1 and "meeting_at" in found and (_WHEN_TO_MEET.search(text) or _SENT_TODAY.search(text)):
        found = {"notice_at": found["meeting_at"]}
    if "consent_at" in found and "proxy_at" not in found and _A_PROXY.search(text):
        found["proxy_at"] = found.pop("consent_at")
    _held_lately(found, text, now.date())
    _paid_later(found, text, now.date())
    ordered = _acquired_and_recorded(_soon(_in_order(found, now.date()), text, now.date()))
    roles = {name: When(moment.date, moment.time) for name, moment in ordered.items()}
    year = _END_OF_YEAR.search(text) if _A_PROXY.search(text) else None
    return {"proxy_until": When(date(int(year["year"]), 12, 31)), **roles} if year else roles


_WHEN_TO_MEET: Final = re.compile(
    r"\b(?:latest|last|final) (?:possible )?(?:day|date|moment) (?:that |on which )?(?:the |our |an? )?(?:(?:annual|special|(?:share|stock)holders?'?) ){0,2}(?:meeting|session|mtg|agm)(?: itself)? (?:can|could|may|might) (?:be held|take place|happen|be)\b|\bhow (?:late|early|soon) (?:can|could|may|might) (?:the |our |that )?(?:meeting|session|mtg|agm) (?:be|take place|happen)\b|\b(?:earliest|soonest|first)\b[^.?!;,]{0,40}\b(?:meeting|session|mtg)\b[^.?!;,]{0,15}\b(?:(?:can|could|may|might) (?:be held|take place|happen|start|be|go ahead))\b"
    r"|\b(?:earliest|soonest|first) (?:day|date|time|moment)?[^.?!;,]{0,20}\b(?:we|they|the board|it) (?:can|could|may|might) (?:meet|hold)\b"
    r"|\b(?:notices?|mail\w*|post\w*|fax\w*|letters?|invit\w+)\b.*\b(?:earliest|soonest|first) (?:possible |permitted )?(?:day|date|time|moment)?[^.?!;,]{0,20}\b(?:it|that|everyone|people|holders|(?:the |our )?(?:\w+ )?(?:meeting|mtg|vote|session)) (?:can|could|may|might) (?:properly |lawfully )?(?:be held|take place|happen|start|go ahead|convene|meet|occur|be)\b"
    r"|\b(?:notices?|mail|post|letters?|invitations?)\b.*\b(?:earliest|latest|soonest|last|first) (?:possible |permitted )?(?:day|date|time) (?:for|of) (?:the |our |an? )?(?:(?!mailing|posting|sending|notices?|when|if)\w+ ){0,3}?(?:meeting|mtg|agm)\b",
    re.IGNORECASE | re.DOTALL,
)
"""The day of the meeting is asked for, so that the one that is told is that of the notice."""
_SENT_TODAY: Final = re.compile(
    r"\b(?:mail|send|post|give|fax|e-?mail|deliver|get out)\b[^.?!;]{0,12}\b(?:notices?|letters?)\b[^.?!;]{0,50}\b(?:meeting|mtg|agm)\b(?: \w+)? (?:today|right now|this (?:morning|afternoon))\W*$",
    re.IGNORECASE,
)
"""A notice that is sent on the day of asking, for a meeting of which no day is told."""
_END_OF_YEAR: Final = re.compile(
    r"\b(?:through|thru|until|till|to|for all of) (?:the )?(?:end|close) of (?P<year>20\d\d)\b", re.IGNORECASE
)


def _role_told(text: str, start: int, moment: Moment, later: Sequence[Moment]) -> tuple[str, bool] | None:
    """The role of a moment and whether it is sure, from the words since the moment before; None for a day that plays none."""
    before, since = text[max(0, moment.start - _REACH) : moment.start], text[start : moment.start]
    if _RULES_ENDED.search(before):
        return None
    role = _role(text, max(start, moment.start - _REACH), moment)
    if _gives_notice_of(text, moment, later):
        role = "notice_at", True
    of_consents = bool(_RECORD_DATE.search(text))
    if of_consents and _CONSENTS_UNTIL.search(since):
        role = "event_at", True
    if of_consents and _CONSENTS.search(text):
        if _COMES_LATER.search(since):
            return None
        role = _of_consents(text, start, moment) or role
    return ("meeting_at", True) if _IS_A_START.search(moment.text) else role


def _by_role(text: str, moments: Sequence[Moment], now: datetime) -> dict[str, Moment]:
    """The moments of a text by the roles that words tell; one whose role was only guessed gives way to a sure one."""
    found: dict[str, Moment] = {}
    guessed: set[str] = set()
    moments = _of_what_counts(text, moments)
    for index, moment in enumerate(moments):
        start = moments[index - 1].end if index else 0
        role = _role_told(text, start, moment, moments[index + 1 :])
        if role is None or _is_told_another(found, text, moment):
            continue
        name, is_sure = role
        if "meeting_at" in found and _PUT_OFF_TO.search(text[max(0, moment.start - _FAR) : moment.start]):
            name = "adjourned_to"
            if name in found and moment.date > _soonest(found[name]):
                # Adjourned once more: the length counts from the first meeting to the last day.
                found[name] = moment
                continue
        told_now = (name == "resolution_at" and is_sure) or (
            name == "notice_at" and (is_sure or _NOW.fullmatch(moment.text))
        )
        if _is_now(moment, now) and not told_now and not _HELD_NOW.search(text[: moment.end]):
            continue
        _place(found, guessed, text, moment, (name, is_sure))
    return _on_its_day(found, guessed)


_FOR_ITS: Final = re.compile(r"\bfor (?:an?|the|our|that|this)?\s*$", re.IGNORECASE)
_MEETING_BEHIND: Final = re.compile(
    r"(?:'s)? (?:(?:special|board|directors'|regular|annual) )*(?:meeting|mtg|session)\b", re.IGNORECASE
)


def _with_its_meeting(found: dict[str, Moment], text: str) -> dict[str, Moment]:
    """The roles changed about where the later day is said to be the meeting's ("the notice goes on Monday for a Friday meeting")."""
    notice, meeting = found.get("notice_at"), found.get("meeting_at")
    if notice is None or meeting is None or notice.start < meeting.end:
        return found
    is_meeting = _FOR_ITS.search(text[: notice.start]) and _MEETING_BEHIND.match(text[notice.end :])
    return {**found, "notice_at": meeting, "meeting_at": notice} if is_meeting else found


def _soonest(moment: Moment) -> date:
    """The day of a moment, or that of the year before where no year was told and it lies ahead."""
    told = moment.year_given or moment.relative
    return moment.date if told else moment.date - relativedelta(years=1)


_RULES_ENDED: Final = re.compile(
    r"\b(?:abolish|suspend|repeal|cancel|overrid|overrul|delet|lift|scrap|disabl|null|void)\w*\b[^.?!;]{0,20}\b(?:as of|from|effective|starting|beginning|with effect from)(?: right)?\s*$",
    re.IGNORECASE,
)
"""From when somebody would have rules not hold, which is no day of a meeting."""
_CONSENTS_UNTIL: Final = re.compile(
    r"\bconsents?\b[^.?!;]{0,50}\b(?:until|till|through|up to|(?:in|back|here|returned|received|sent in|handed in|submitted) (?:by|before|no later than)|(?:ends?|closes?|expires?|lapses?|is over)(?: on)?)(?: the)?\s*$"
    r"|\b(?:last day|deadline|closing date|cut-?off|final day|last date|end)\b[^.?!;]{0,30}\b(?:consents?|consenting)\b[^.?!;]{0,25}$",
    re.IGNORECASE,
)
"""The last day on which consents can be given, from which a record date is counted."""
_RECORD_DATE: Final = re.compile(r"\brecord (?:date|day)\b", re.IGNORECASE)
_FIRST_IS_IN: Final = re.compile(
    r"\b(?:first|earliest|1st)\b[^.?!;]{0,60}\b(?:deliver\w*|reach\w*|c[ao]me (?:in|to|back)|comes in|arriv\w*|received|got (?:to|in|here)|in(?: on)?|handed|lodged|landed)\b[^.?!;]{0,50}$|"
    r"\b(?:received|got) (?:the |our |its )?(?:very )?(?:first|earliest)\b[^.?!;]{0,40}$",
    re.IGNORECASE,
)
"""The first consent came in."""
_FIRST_ONE: Final = re.compile(r"\b(?:first|earliest|oldest|1st)\b[^.?!;]{0,60}$", re.IGNORECASE)
_COMES_IN_THEN: Final = re.compile(
    r"(?:,|\)|\s|\b(?:and|but|only|it|was|were|then|just|which|not|until|first|got|did)\b)*\b(?:deliver\w*|reach\w*|came (?:in|to|into)|arriv\w*|received|(?:got|made it) (?:to|in|here)|handed|lodged|landed)\b[^.?!;\d]{0,50}",
    re.IGNORECASE,
)
"""The first consent came in on another day than that of its signing, which was told before."""
_COMES_LATER: Final = re.compile(
    r"\b(?:second|third|next|last|final|latest|others?|rest|remaining|more|another)\b[^.?!;]{0,50}\b(?:deliver\w*|reach\w*|c[ao]me|comes|arriv\w*|received|got|in|handed|follow\w*)\b[^.?!;]{0,40}$",
    re.IGNORECASE,
)
"""A later consent, which decides no record date."""
_LAST_DAY_OF_IT: Final = re.compile(
    r",?\s*(?:is|was|being|will be|would be|as) (?:the |our )?(?:very )?(?:last|final|latest|closing) (?:day|date|moment)\b|,?\s*(?:is|being|as) (?:the |our )?(?:deadline|cut-?off)\b(?! for the record)",
    re.IGNORECASE,
)
"""Behind the last day on which something can be done."""


def _of_consents(text: str, start: int, moment: Moment) -> tuple[str, bool] | None:
    """The role of a date in a question on the record date of consents; None where the words do not tell it."""
    since = text[start : moment.start]
    if _FIRST_IS_IN.search(since) or (_FIRST_ONE.search(text[:start]) and _COMES_IN_THEN.fullmatch(since)):
        return "delivered_at", True
    return ("event_at", True) if _LAST_DAY_OF_IT.match(text[moment.end :]) else None


_IS_A_START: Final = re.compile(r"\b(?:start|kick-?off|slot|meeting|mtg|session)\b", re.IGNORECASE)
"""An hour that is said to be that of the meeting ("a 1 PM start that Friday")."""


def _place(found: dict[str, Moment], guessed: set[str], text: str, moment: Moment, role: tuple[str, bool]) -> None:
    """Put a moment under its role, or under the one that is left where that role is taken."""
    name, is_sure = role
    if is_sure and name in guessed and name in found and "meeting_at" not in found:
        found["meeting_at"] = found.pop(name)
    if name in found and _is_that_hour(found[name], moment):
        found[name] = replace(moment, time=found[name].time)
        return
    if name in found:
        _make_way(found, text, moment, name)
    if name in found:
        name = _other(name, found, text)
    if name:
        found[name] = moment
        guessed.update(() if is_sure else (name,))


def _on_its_day(found: dict[str, Moment], guessed: set[str]) -> dict[str, Moment]:
    """An hour that was told without a day, on the only day that was told, whose role was guessed."""
    hour = found.get("meeting_at")
    later = [name for name in guessed if name in found and hour and _is_that_hour(hour, found[name])]
    if hour and len(later) == 1 and len(found) == len(later) + 1:
        return {"meeting_at": replace(found[later[0]], time=hour.time)}
    return found


def _is_that_hour(told: Moment, moment: Moment) -> bool:
    """Whether an hour without a day, told first, is that of a day told later ("meetings are at 10 ... the next is May 4")."""
    return told.time_only and not moment.time_only and moment.time is None


def _is_told_another(found: dict[str, Moment], text: str, moment: Moment) -> bool:
    """Whether a moment is that of one more call or letter of the notice, of which the last counts."""
    told = found.get("notice_at")
    if told is None or not _tells_another(text, told, moment):
        return False
    same_day = replace(moment, date=told.date, relative=told.relative) if moment.time_only else moment
    found["notice_at"] = max(told, same_day, key=_instant)
    return True


def _instant(moment: Moment) -> datetime:
    """A moment as one that can be compared."""
    return datetime.combine(moment.date, moment.time or time())


def _gives_notice_of(text: str, moment: Moment, later: Sequence[Moment]) -> bool:
    """Whether notice of a meeting is given on a day, as the meeting itself has another one further on."""
    told = _NOTICE_OF_MEETING.search(text[: moment.start])
    if told is None or not later:
        return False
    held = _LEADS_TO_MEETING.search(text[moment.end : later[0].start])
    return bool(held) and (told["on"] is None or not moment.relative)


def _tells_another(text: str, told: Moment, moment: Moment) -> bool:
    """Whether a moment is the notice to another of those who are told one after the other."""
    between = text[told.end : moment.start]
    return bool(
        _ONE_OF_SEVERAL.search(between)
        and _TELLS_SEVERAL.search(text[: moment.start])
        and not re.search(r"\b(?:meeting|mtg|session|meet|starts?|held|hold)\b", between, re.IGNORECASE)
    ) or bool(_TO_OTHERS.match(text[moment.end :]))


def when_received(text: str, periods: Sequence[Period]) -> Period | None:
    """How long before a meeting a paper came in, where it is told beside how long before it was mailed, and that counts."""
    if not _COUNTS_ON_RECEIPT.search(text):
        return None
    led = [
        (each, text[before.end if before else 0 : each.start])
        for each, before in zip(periods, [None, *periods], strict=False)
    ]
    led = [(each, words) for each, words in led if not _ALSO_NOTICE.search(words)]
    came = [each for each, words in led if _RECEIVED.search(words)]
    mailed = [each for each, words in led if _POSTED.search(words) or _LEAVES.search(words)]
    return came[0] if len(came) == 1 and mailed and came != mailed else None


_LEAVES: Final = re.compile(
    r"\b(?:went|goes|go|leaves?|left|sent|wrote|written|dated|signed)\b[^.?!;]{0,40}$", re.IGNORECASE
)


_A_REST_DAY: Final = re.compile(
    r"\b(?:falls?|fell|lands?|is|'s|would be)(?: on)? (?:an? |the )?(?:sunday|saturday|weekend|(?:public |legal |bank )?holiday)\b",
    re.IGNORECASE,
)
_MOVES_TO: Final = re.compile(
    r"\b(?:slides?|slips?|moves?|rolls?|shifts?|push\w*|carr(?:y|ies)|bump\w*|extend\w*|get|have|got|wait)\b[^?.;]{0,20}\b(?:to|until|till)(?: the)? $",
    re.IGNORECASE,
)
"""The working day to which a last day that falls on a weekend would move, which is the day of nothing that was told."""


def _of_what_counts(text: str, moments: Sequence[Moment]) -> list[Moment]:
    """The moments without those that are not meant ("instead of the 3rd"), and without the arrival of what was mailed."""
    meant = [
        each
        for each in moments
        if not _INSTEAD_OF.search(text[: each.start])
        and not _BEFORE_A_HOLIDAY.match(text[each.end :])
        and not (_A_REST_DAY.search(text[: each.start]) and _MOVES_TO.search(text[: each.start]))
    ]
    meant = [each for each, before in zip(meant, [None, *meant], strict=False) if not _says_again(text, each, before)]
    meant = [each for place, each in enumerate(meant) if not _names_again(each, meant[:place])]
    led = [text[before.end if before else 0 : each.start] for each, before in zip(meant, [None, *meant], strict=False)]
    came = [bool(_RECEIVED.search(words)) for words in led]
    mailed = [bool(_POSTED.search(words)) and not late for words, late in zip(led, came, strict=True)]
    if _COUNTS_ON_RECEIPT.search(text) and not _ALSO_NOTICE.search(text) and any(came):
        return [each for each, sent in zip(meant, mailed, strict=True) if not sent]
    if not any(mailed) or _NOT_OF_NOTICE.search(text):
        return meant
    return [each for each, late in zip(meant, came, strict=True) if not late]


def _names_again(moment: Moment, told: Sequence[Moment]) -> bool:
    """Whether "the 22nd" is the January 22 that was told before it."""
    alone = _DAY_ALONE.fullmatch(moment.text)
    return bool(alone) and any(
        each.date.day == moment.date.day and not _DAY_ALONE.fullmatch(each.text) and each.past >= moment.past
        for each in told
    )


def _says_again(text: str, moment: Moment, before: Moment | None) -> bool:
    """Whether a moment is the day before it once more ("this afternoon, Monday November 23")."""
    return (
        before is not None
        and before.date == moment.date
        and text[before.end : moment.start].strip() in ("", ",", "-", "before,", "after,")
    )


_PARTICIPLE: Final = re.compile(
    r"\b(?:notices?|letters?|fax(?:es)?|mailing|invitations?) (?:mailed|posted|sent|faxed|given|handed out)(?: out)?(?: (?:by )?(?:first[- ]class|certified|registered|air)(?: mail)?)?(?: by mail)?(?: on)?\s*$",
    re.IGNORECASE,
)
_A_WEEKDAY: Final = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)s?", re.IGNORECASE
)
_WEEK: Final = timedelta(days=7)
_FOR_A_MEETING: Final = re.compile(
    r"\bfor (?:an?|the|our) (?:\w+[ -]){0,4}(?:meeting|mtg|session)?(?: (?:on|at|to be held))?\s*$", re.IGNORECASE
)
"""A notice and the meeting that it is for, told in one breath, lie in one week."""


def _just_told(found: dict[str, Moment], text: str, now: datetime) -> None:
    """Notice that was given this moment, of a meeting to come."""
    meeting = found.get("meeting_at")
    told = _JUST_TOLD.search(text)
    minute = now.time().replace(second=0, microsecond=0)
    at_this_hour = [name for name, each in found.items() if told and each.time_only and each.time == minute]
    for name in at_this_hour:
        found.pop(name)  # "just finished calling, 10 am sharp" is now and not tomorrow
    if not found and told:
        moment = minute
        found["notice_at"] = Moment("now", 0, 0, now.date(), moment, year_given=True, relative=True, reading=None)
    told_soon = _WITHIN.search(text) if _TELLS_SEVERAL_SOON.search(text) else None
    if meeting and len(found) == 1 and meeting.date >= now.date() and (told or told_soon):
        least = number(told_soon["n"]) if told_soon else 0
        hours = bool(told_soon and told_soon["unit"].startswith("h"))
        then = now + (timedelta(hours=least) if hours else timedelta(minutes=least))
        moment = then.time().replace(second=0, microsecond=0)
        found["notice_at"] = replace(meeting, date=then.date(), time=moment, relative=True)


_WITHIN: Final = re.compile(
    r"\b(?:in|within|over) (?:the next |about |just |only )*(?P<n>\d{1,2}|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|sixty) (?P<unit>minutes?|mins?|hours?|hrs?)\b",
    re.IGNORECASE,
)
"""So soon the last one is told."""
_TELLS_SEVERAL_SOON: Final = re.compile(
    r"\b(?:(?:can|could|will|'ll|going to|to|be able to) (?:\w+ )?(?:reach|phone|call|ring|fax|tell|notify|e-?mail|get hold of|telephone|alert)|(?:phon|call|ring|fax|notify|reach|alert)ing) (?:\w+ ){0,3}?(?:director|everyone|everybody|all|them|each)s?\b",
    re.IGNORECASE,
)


def _held_lately(found: dict[str, Moment], text: str, today: date) -> None:
    """A meeting that was adjourned, without a year and without a verb in the past, is the last one of that day."""
    meeting = found.get("meeting_at")
    if meeting is None or meeting.relative or meeting.year_given or not _BROKEN_OFF.search(text):
        return
    before = meeting.date - relativedelta(years=1)
    if today - _LATELY <= before <= today:
        found["meeting_at"] = replace(meeting, date=before)


def _paid_later(found: dict[str, Moment], text: str, today: date) -> None:
    """A payment that is told without a verb of its own ("dividend paid Jan 31, can ..?") is the next one."""
    event = found.get("event_at")
    if event is None or not event.past or event.year_given or _TOLD_AS_PAST.search(text[: event.start]):
        return
    later = event.date + relativedelta(years=1)
    if later - today < _LONGEST_SENSIBLE and _TO_COME.search(text):
        found["event_at"] = replace(event, date=later)


def _is_weekday(moment: Moment) -> bool:
    """Whether a moment is told by a weekday without a week, perhaps with an hour."""
    found = _A_WEEKDAY.match(moment.text.strip().removeprefix("on "))
    return moment.relative and found is not None


def _bring_near(found: dict[str, Moment], text: str, today: date) -> None:
    """A weekday in a phrase without a tense ("letters posted Thursday" for Friday) is the one right before the meeting."""
    notice, meeting = found.get("notice_at"), found.get("meeting_at")
    if notice is None or meeting is None or not notice.past or not _is_weekday(notice):
        return
    nearer = notice.date + _WEEK
    if notice.time and meeting.time and not meeting.past and nearer < meeting.date:
        found["notice_at"] = replace(notice, date=last_weekday(notice.date, meeting.date), past=False)
        return
    if not _is_weekday(meeting):
        return
    if meeting.date - notice.date > _WEEK and _FOR_A_MEETING.search(text[notice.end : meeting.start]):
        found["meeting_at"] = replace(meeting, date=meeting.date - _WEEK)
        return
    later = notice.date + _WEEK
    if notice.date < today <= later < meeting.date and _PARTICIPLE.search(text[: notice.start]):
        found["notice_at"] = replace(notice, date=later, past=False)


_JUST_TOLD: Final = re.compile(
    r"\bjust (?:now )?(?:finished |done )?(?:told|telling|calling|phoning|ringing|notifying|called|phoned|rang|notified|e?-?mailed|faxed|mailed|posted|sent|informed)\b",
    re.IGNORECASE,
)
"""Notice that was given this moment."""
_TO_COME: Final = re.compile(r"\b(?:can|could|may|will|shall|should|must|would)\b", re.IGNORECASE)
_DAY_ALONE: Final = re.compile(r"(?:\w+day,? )?(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)
"""A day without its month ("Friday the 13th")."""
_TOLD_AS_PAST: Final = re.compile(r"\b(?:was|were|had|has|have|did|been)\b(?:\W+\w+){0,3}\W*$", re.IGNORECASE)


def _soon(found: dict[str, Moment], text: str, today: date) -> dict[str, Moment]:
    """A notice without a year and without a verb in the past ("notice given Dec 10") is the next, if that is nearer.

    A consent that bears a date ("the earliest is dated October 5") bears the latest one, unless the next is nearer.
    """
    consent, notice, record = (found.get(name) for name in ("consent_at", "notice_at", "record_date"))
    alone = record and not (record.relative or record.year_given) and not {"meeting_at", "event_at"} & found.keys()
    if record and alone and record.date - today > _LONGEST_SENSIBLE:
        found["record_date"] = replace(record, date=record.date - relativedelta(years=1))
    if consent and not (consent.relative or consent.year_given) and consent.date - today > _LONGEST_SENSIBLE:
        found["consent_at"] = replace(consent, date=consent.date - relativedelta(years=1))
    if notice is None or "meeting_at" in found or notice.relative or notice.year_given:
        return found
    told = _TOLD_AS_PAST.search(text[: notice.start])
    if not told and today - notice.date > _LONGEST_SENSIBLE:
        found["notice_at"] = replace(notice, date=notice.date + relativedelta(years=1))
    return found


def _is_over(moment: Moment, now: datetime) -> bool:
    """Whether a moment lies before that of asking."""
    return moment.date < now.date() or (
        moment.date == now.date() and moment.time is not None and moment.time < now.time()
    )


def _is_now(moment: Moment, now: datetime) -> bool:
    """Whether a moment is that of asking, by its words or by the clock."""
    if _NOW.fullmatch(moment.text):
        return True
    if moment.date != now.date() or moment.time is None:
        return False
    return abs(datetime.combine(moment.date, moment.time) - now.replace(tzinfo=None)) <= _A_MOMENT


def _not_before(moment: Moment, given: When | None) -> date:
    """A day without a year, in the year of the day that it follows."""
    return moment.date if given is None else moment.date + relativedelta(year=given.date.year)


def _of_resignation(text: str, moments: Sequence[Moment]) -> dict[str, When]:
    """The dates of a resignation: given, and to take effect; two bare dates follow each other so."""
    found: dict[str, When] = {}
    undated = _NO_EFFECTIVE_DATE.search(text)
    for index, moment in enumerate(moments):
        before = text[moments[index - 1].end if index else 0 : moment.start]
        if (undated and _ON_AGENDA.search(before)) or _ACCEPTED_THEN.search(before):
            continue
        if index and _TODAY.fullmatch(moment.text) and _IS_HE.search(before):
            continue
        near = [(match.end(), name) for name, words in _COMPILED_OF_RESIGNATIONS for match in words.finditer(before)]
        name = max(near)[1] if near else "delivered_at"
        if "delivered_at" in found and _PASSED_ON.search(before):
            name = "passed_on_at"
        name = name if name not in found else "effective_at"
        day = (
            moment.date
            if name != "passed_on_at" or moment.year_given
            else _not_before(moment, found.get("delivered_at"))
        )
        given = found.get("delivered_at")
        if name == "effective_at" and given and not moment.relative and not moment.year_given:
            same = day + relativedelta(years=given.date.year - day.year)
            day = same if same >= given.date else same + relativedelta(years=1)
        found.setdefault(name, When(day, moment.time))
    return found


def _make_way(found: dict[str, Moment], text: str, moment: Moment, name: str) -> None:
    """What was taken for the meeting is another date, where the words before the next one say that the meeting is then.

    What was taken for the record date is the day on which the board fixes it, where another one follows.
    """
    if name == "record_date" and _BOARD_FIXES.search(text[: found[name].start]):
        found.setdefault("resolution_at", found.pop(name))
    if name != "meeting_at":
        return
    posted = _POSTED.search(text[: found["meeting_at"].start])
    if not posted and _told_as_meeting(text, moment) and "delivered_at" not in found:
        found["delivered_at"] = found.pop("meeting_at")
    elif "notice_at" not in found and _is_the_meeting(text, moment):
        found["notice_at"] = found.pop("meeting_at")


def _told_as_meeting(text: str, moment: Moment) -> bool:
    """Whether the words before a date say that the meeting is then, after others that say what came or was read."""
    before = text[: moment.start]
    came = re.search(r"\b(?:got|receiv\w+|arriv\w+|reach\w*|pulled|landed|showed up|saw)\b", before, re.IGNORECASE)
    return bool(
        came
        and re.search(
            r"\b(?:meeting|mtg|agm) (?:is|was|will be)(?: held| set)?(?: on| for)?\s*$", before, re.IGNORECASE
        )
    )


def _is_the_meeting(text: str, moment: Moment) -> bool:
    """Whether the words right before a date say that the meeting is then, and others before that gave notice."""
    before = text[: moment.start]
    told = re.search(r"\b(?:mail|post|sent|send|deliver|notice|fax|wir(?:e|ing)|phon)", before, re.IGNORECASE)
    return bool(
        told
        and re.search(
            r"\b(?:meeting|mtg|agm) (?:is|was|will be)(?: held| set)?(?: on| for)?\s*$", before, re.IGNORECASE
        )
    )


def _consent_date(text: str, before: str, led: str) -> str:
    """The role of the date of the earliest or of the last consent; empty for other dates."""
    if not (_CONSENTS.search(text) or re.search(r"\bdated\b", text)) or not re.search(
        r"\b(?:earliest|oldest|first)\b", text, re.IGNORECASE
    ):
        return ""
    if (
        _FIRST_CONSENT.search(before)
        or _FIRST_WAS_DONE.search(led)
        or (led.endswith("the same day, ") and _FIRST_CONSENT.search(led))
    ):
        return "consent_at"
    return "delivered_at" if _LAST_CONSENT.search(before) else ""


_NOTICE_OF_THE: Final = re.compile(r"\bnotices? (?:of|for) (?:the|our)\s*$", re.IGNORECASE)


def _role(text: str, start: int, moment: Moment) -> tuple[str, bool]:
    """The role of a date, and whether words before it or right after it tell it."""
    after = text[moment.end : moment.end + 40]
    before = text[start : moment.start]
    if _FIXED_FOR_IT.search(before) and _FOR_A_MEETING_THEN.match(text[moment.end :]):
        return "meeting_at", True
    if _DATE_OF_THE_FIRST.match(text[moment.end :]):
        return "consent_at", True
    plain = _of_resolutions(text, before, after) or _plain_role(text, before, moment)
    if plain:
        return plain, True
    for name, pattern in _COMPILED_AFTER:
        match = pattern.match(after)
        if match and (_NOTICE_OF_THE.search(before) or not _OF_NEXT.match(after[match.end() :])):
            return name, True
    best, nearest = "", -1
    for name, pattern in _COMPILED:
        for match in pattern.finditer(before):
            if match.end() > nearest:
                best, nearest = name, match.end()
    if best:
        return best, True
    own = re.split(r"[.!?;](?= |$)", after, maxsplit=1)[0]
    later = [(match.start(), name) for name, pattern in _COMPILED for match in [pattern.search(own)] if match]
    return (min(later)[1], False) if later else ("meeting_at", False)


_DECIDES_THEN: Final = re.compile(
    r"\b(?:board|directors) (?:decides?|votes?|acts?|resolves?|picks?|fixes|sets?|will decide|will vote)(?: on it| it)?(?: on)?\s*$"
    r"|\b(?:by|in|under|with|through) (?:an? |its |the |our )?(?:board )?resolution (?:of|dated|from|adopted|passed|made|taken)(?: on)?\s*$",
    re.IGNORECASE,
)


_AS_RECORD_DATE: Final = re.compile(r"\s*(?:as|for|to be) (?:the|a|our|its) record date\b", re.IGNORECASE)
_BOARD_MEETS: Final = re.compile(
    r"\b(?:board|directors) (?:will )?(?:meets?|met|sits?|convenes?)(?: on)?(?: the)?\s*$", re.IGNORECASE
)
_TO_ADOPT: Final = re.compile(
    r",? (?:and|to|where it|where they|when it|when they) (?:will |plans? to |intends? to )?(?:adopts?|pass(?:es)?|fix(?:es)?|sets?|votes? on|approves?|declares?)\b",
    re.IGNORECASE,
)
"""A meeting of the board at which a resolution is adopted."""


def _of_resolutions(text: str, before: str, after: str) -> str:
    """The role of a date in a question on a record date and the resolution that fixes it; empty for other dates."""
    if not _OF_RECORD.search(text):
        return ""
    if _AS_RECORD_DATE.match(after):
        return "record_date"
    if (
        _DECIDES_THEN.search(before)
        or (_BOARD_MEETS.search(before) and _TO_ADOPT.match(after))
        or _DECLARED.search(before)
        or (_AS_OPENING.search(before) and _BOARD_ACTS.match(after))
    ):
        return "resolution_at"
    if _BOARD_TAKES.search(before) and not _AS_ANOTHER.match(after):
        return "record_date"
    proposed = _SUITS.match(after) and not re.search(r"\b(?:meeting|mtg|agm)\b[^.?!;]{0,30}$", before, re.IGNORECASE)
    return "record_date" if _CHOSEN.search(before) or proposed else ""


_BOARD_TAKES: Final = re.compile(
    r"\b(?:board|directors|they|we) (?:(?:then|now|just|simply) )?(?:fix(?:es|ed)?|sets?|picks?|picked|chooses?|chose|takes?|took|uses?|used|goes with|went with|settles? on)(?: the)?\s*$",
    re.IGNORECASE,
)
"""The board fixes that very day, where a record date is spoken of."""
_AS_ANOTHER: Final = re.compile(r",? (?:as|for) (?:the |a |its |our )?(?!record|cut)\w+", re.IGNORECASE)


def _of_papers(text: str, before: str, moment: Moment) -> str:
    """The role of a date of shares, requests, proxies, nominations and consents by the words before it; empty for others."""
    led = text[: moment.start]
    if _ACQUIRED.search(led) and re.search(
        r"\brecord date\b|\bvote|\bdividend|\bdistribution|\bpayout|\b(?:gets?|be|is|receives?|paid) (?:paid|it|anything|any of it|the money)\b",
        text,
        re.IGNORECASE,
    ):
        return "acquired_at"
    if _PROXY_UNTIL.search(led) and _A_PROXY.search(text):
        return "proxy_until"
    if _A_PROXY.search(text) and is_used_then(text, moment):
        return "meeting_at"
    if _REQUEST_IN.search(led) or _NOMINATED.search(led):
        return "delivered_at"
    consent = _consent_date(text, before, led)
    arrived = not consent and _COUNTS_ON_RECEIPT.search(text) and _RECEIVED.search(before)
    return "delivered_at" if arrived else consent


_JUST_PAST: Final = re.compile(r"^(?:last|yesterday|this morning)\b|\b(?:ago|back)$", re.IGNORECASE)
_WE_POSTED_IT: Final = re.compile(
    r"\b(?:mailed|sent|posted|gave|dropped|put|handed)\b[^.?!;,]{0,25}\b(?:notices?|letters?)\b[^.?!;,]{0,45}\b(?:meeting|mtg|agm|session)\s*$",
    re.IGNORECASE,
)
"""A day that is just past, behind a notice that was sent: that of the sending, though the meeting is named between them."""
_MAILED_FOR_IT: Final = re.compile(
    r"(?: (?:annual|special|regular|board|stockholders?'?|shareholders?'?|directors?'?)){0,3} (?:meeting|mtg|agm|session) on(?: the)?\s*",
    re.IGNORECASE,
)
"""What stands between the day of a meeting and the day on which its notice was mailed ("notice of the May 12 meeting on April 30")."""


_FIXED_FOR_IT: Final = re.compile(
    r"\b(?:fix(?:ed|es)?|sets?|chose|chosen|picked|scheduled|booked|slated|planned|named)(?: on| for)?(?: the)?\s*$",
    re.IGNORECASE,
)
_FOR_A_MEETING_THEN: Final = re.compile(
    r"(?: at [\w: ]{2,12})? (?:for|as the (?:date|day) (?:of|for)) (?:a|an|the|our|its|their|this|one of our) (?:\w+ ){0,3}(?:meeting|mtg|session)\b",
    re.IGNORECASE,
)
"""The board fixed a day for a meeting, and did not act on that day."""


_FIRST_UNDER_IT: Final = re.compile(
    r"\b(?:first|next)\b[^.?!;]{0,25}\b(?:under|after|following|on) (?:the|this|that|our|its) (?:new |changed )?(?:resolution|schedule|plan|calendar)(?: (?:is|will be|falls|takes place|comes|would be|is to be))?(?: (?:set|due|held|scheduled))?(?: (?:on|for))?(?: the)?\s*$",
    re.IGNORECASE,
)
"""The first meeting that is held as a resolution fixes it."""


def _plain_role(text: str, before: str, moment: Moment) -> str:
    """The role of a date by the words right before it, where they leave no doubt; empty where they do."""
    if _RECORD_DATE_OF.search(text[: moment.start]):
        return "record_date"
    now = _FIXES_NOW.search(before) and _THESE_DAYS.match(text[moment.start :])
    if now or _RESOLVED_ON.search(before) or _BOARD_PICKS.search(before):
        return "resolution_at"
    if _ADJOURNED_FROM.search(before) or _BACK_TO.search(before) or _FIRST_UNDER_IT.search(before):
        return "meeting_at"
    if _GIVING_IT_ON.search(before) and (_NEVER_SET.search(text) or _FOR_ANOTHER_DAY.match(text[moment.end :])):
        return "notice_at"
    if _NEW_DATE.search(before) and re.search(r"\badjourn", text, re.IGNORECASE):
        return "adjourned_to"
    if _SIGNED_PAPER.search(before) and _TO_VOTE.search(text):
        return "proxy_at"
    if _FALLS_ON.search(before):
        return "meeting_at"
    if _PAYMENT_SET.search(before):
        return "event_at"
    paper = _of_papers(text, before, moment)
    if paper:
        return paper
    return _of_the_meeting(text, before, moment)


def _of_the_meeting(text: str, before: str, moment: Moment) -> str:
    """The role of a date right behind the name of a meeting; empty for others."""
    if _MAILED_FOR_IT.fullmatch(before) and _POSTED.search(text[: moment.start]):
        return "notice_at"
    if _JUST_PAST.search(moment.text) and _WE_POSTED_IT.search(text[: moment.start]):
        return "notice_at"
    if re.search(
        r"\b(?:meeting|mtg|agm|session|(?:the |our |^|shareholder |stockholder )annual)(?: is| was| will be| held| set| scheduled)*(?: on| of| for)?(?: the)?\s*$",
        before,
        re.IGNORECASE,
    ):
        return (
            "adjourned_to" if re.search(r"adjourn\w* (?:it |the meeting )?to", before, re.IGNORECASE) else "meeting_at"
        )
    return ""


def _other(name: str, found: dict[str, Moment], text: str) -> str:
    """The role of a second date of the same kind."""
    if name == "meeting_at" and "adjourn" in text.lower() and "adjourned_to" not in found:
        return "adjourned_to"
    for other in ("meeting_at", "notice_at", "delivered_at"):
        if other not in found:
            return other
    return ""


def _gives_notice(text: str) -> bool:
    """Whether the only date is said to be that of the notice ("if we mail today, when can we meet?")."""
    return bool(
        re.search(
            r"\b(?:mailed|sent|faxed|phoned|posted|went out|goes out|go out|given|today|now|tomorrow|told|rang|dropped|notified|earliest|soonest|how soon|when can we|first day|if (?:i|we) (?:mail|phone|fax|send|call|post|ring|give|tell|notify)|(?:will|'ll|going to|plan(?:ning)? to|want to|intend to|about to) (?:mail|post|send|fax|phone|wire|e-?mail|hand out)(?! [^.?!;]{0,40}\b(?:for|of) (?:the|our|an?) \w+(?: \w+)? (?:meeting|mtg)))\b",
            text,
            re.IGNORECASE,
        )
    )


def _in_order(found: dict[str, Moment], today: date) -> dict[str, Moment]:
    """Dates without a year keep their natural order: mailed, then met; recorded, then met."""
    meeting = found.get("meeting_at") or found.get("event_at")
    if meeting is None:
        return _resolved_and_recorded(found)
    for name in ("notice_at", "record_date", "proxy_at", "resolution_at", "consent_at", "delivered_at"):
        earlier = found.get(name)
        if earlier is None or earlier.relative or earlier.year_given:
            continue
        if _is_of_no_month(earlier, meeting):
            found[name] = replace(earlier, date=_in_the_month_that_fits(earlier, meeting.date))
            continue
        apart = meeting.date - earlier.date > _LONGEST_SENSIBLE
        if name == "delivered_at" and not apart:
            continue
        if name in ("resolution_at", "record_date", "delivered_at") and apart and not meeting.relative:
            found[name] = replace(earlier, date=earlier.date + relativedelta(years=1))
            continue
        if earlier.date > meeting.date or (meeting.year_given and meeting.date - earlier.date > _LONGEST_SENSIBLE):
            years = meeting.date.year - earlier.date.year
            same = earlier.date + relativedelta(years=years)
            found[name] = replace(earlier, date=same if same <= meeting.date else same - relativedelta(years=1))
    return _near(found, today)


def _is_of_no_month(moment: Moment, meeting: Moment) -> bool:
    """Whether a day tells no month, so that its place hangs on the meeting; what is told as past keeps its own where that may be."""
    if not _DAY_ALONE.fullmatch(moment.text) or _DAY_ALONE.fullmatch(meeting.text):
        return False
    return not moment.past or not timedelta() <= meeting.date - moment.date <= _SENSIBLE_PAST


def _in_the_month_that_fits(moment: Moment, meeting: date) -> date:
    """The last such day up to a meeting, on the weekday that is told with it where one is and there is such a day."""
    last = last_such_day(moment.date.day, meeting)
    if _NUMBER_ALONE.fullmatch(moment.text):
        return last
    months = [last]
    while len(months) < _MONTHS_BACK:
        months.append(last_such_day(moment.date.day, months[-1] - timedelta(days=1)))
    return next((each for each in months if each.weekday() == moment.date.weekday()), last)


_MONTHS_BACK: Final = 4


_SENSIBLE_PAST: Final = timedelta(days=60)
"""So long before its meeting a notice that is told as past may have been given."""


_NUMBER_ALONE: Final = re.compile(r"(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)


def _acquired_and_recorded(found: dict[str, Moment]) -> dict[str, Moment]:
    """The day on which shares were acquired, without a year, lies near the record date."""
    acquired, recorded = found.get("acquired_at"), found.get("record_date")
    if acquired and recorded and _DAY_ALONE.fullmatch(acquired.text) and not _DAY_ALONE.fullmatch(recorded.text):
        last = calendar.monthrange(recorded.date.year, recorded.date.month)[1]
        same = recorded.date.replace(day=min(acquired.date.day, last))
        found["acquired_at"] = replace(acquired, date=same)
    elif acquired and recorded and not acquired.relative and not acquired.year_given:
        apart = recorded.date - acquired.date
        if abs(apart) > _LONGEST_SENSIBLE:
            years = 1 if apart > timedelta() else -1
            found["acquired_at"] = replace(acquired, date=acquired.date + relativedelta(years=years))
    return found


def _resolved_and_recorded(found: dict[str, Moment]) -> dict[str, Moment]:
    """A resolution and a record date without a year lie near each other."""
    resolved, recorded = found.get("resolution_at"), found.get("record_date")
    if not resolved or not recorded or resolved.relative or resolved.year_given:
        return found
    apart = recorded.date - resolved.date
    if abs(apart) > _LONGEST_SENSIBLE:
        years = 1 if apart > timedelta() else -1
        found["resolution_at"] = replace(resolved, date=resolved.date + relativedelta(years=years))
    return found


def _near(found: dict[str, Moment], today: date) -> dict[str, Moment]:
    """A meeting without a year follows its own notice: both are past, or both to come, whichever is nearer."""
    meeting, notice = found.get("meeting_at"), found.get("notice_at")
    if (
        meeting
        and notice
        and not meeting.relative
        and not meeting.year_given
        and meeting.date - notice.date > _LONGEST_SENSIBLE
    ):
        sooner = meeting.date - relativedelta(years=1)
        later = notice.date + relativedelta(years=1)
        if later <= meeting.date and not notice.year_given and abs(later - today) < abs(notice.date - today):
            found["notice_at"] = replace(notice, date=later)
        elif sooner >= notice.date:
            found["meeting_at"] = replace(meeting, date=sooner)
    adjourned = found.get("adjourned_to")
    if adjourned and meeting and adjourned.date < meeting.date and not meeting.year_given and not meeting.relative:
        found["meeting_at"] = replace(meeting, date=meeting.date - relativedelta(years=1))
    elif adjourned and meeting and adjourned.date < meeting.date and not (adjourned.year_given or adjourned.relative):
        found["adjourned_to"] = replace(adjourned, date=adjourned.date + relativedelta(years=1))
    elif adjourned and meeting and not (adjourned.year_given or adjourned.relative):
        sooner = adjourned.date - relativedelta(years=1)
        found["adjourned_to"] = replace(adjourned, date=sooner if sooner > meeting.date else adjourned.date)
    return found
