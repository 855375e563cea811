"""What a brief message says after an answer on meetings, votes, consents or record dates, and the rule that it then means.

Rows as in `bot.rows_beside`: the last rule, or its area; words of the message; the rule for which they speak.
"""

from typing import Final

from bot.counts_anew import JOINS_WITH
from bot.rows_of_persons import IS_A_REST_DAY, MOVES_OFF
from bot.understand import patterns as re

_TO_BE_ELECTED: Final = re.compile(
    r"\b(?:(?:do|does|would|must|should|is|are|has|have) (?:an? |the |our )?(?:\w+ )?(?:directors?|candidates?|nominees?|(?:some|any)(?:one|body) (?:running|standing|up) for (?:the |a )?(?:board|seat|director\w*|election))\b[^?.;]{0,30}\b(?:need|take|require|same|that many|as many|majority|as well|too)"
    r"|(?:director|board) (?:candidates?|seats?|nominees?)\b[^?.;]{0,60}\b(?:elected|won|wins?|in|same|as well|that many)\b|\bfor (?:ms|mr|mrs|dr)\b[^?;]{0,60}\bagainst\b[^?;]{0,60}\b(?:elected|in|won)\b)",
    re.IGNORECASE,
)
"""The vote by which directors are elected, beside that on another matter."""
SHORT_BY: Final = re.compile(
    r"\bby how (?:many|much)\b[^?.;]{0,25}\b(?:fail|lose|lost|short|carry|pass|win|miss)\b|\bhow (?:many|much|far)\b[^?.;]{0,25}\b(?:short|shy|missing|lacking|off|over|to spare|too few|more (?:do|would|did) (?:we|they|it))\b",
    re.IGNORECASE,
)
"""By how many votes it failed, or carried."""
_NOTICE_AFTER: Final = re.compile(
    r"\b(?:subsequent|after-the-fact|follow-?up|later|prompt)\b[^?.;]{0,15}\bnotice\b|\bnotice\b[^?.;]{0,20}\b(?:afterwards?|after (?:it|that|the (?:fact|action|event)))\b|\b(?:tell|notify|inform)\b[^?.;]{0,30}\b(?:afterwards?|after (?:it|that|the (?:fact|action|event))|once (?:it|that)(?:'s| is) done)\b",
    re.IGNORECASE,
)
"""Whether those who did not consent are told once it is done."""
_HOW_FAST: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*(?:within (?:what|how many)|in how many|how (?:many days|soon|fast|quickly|long)|by when|what's the (?:deadline|time limit)|is there a (?:deadline|time limit))\b[^?]{0,30}\W*$",
    re.IGNORECASE,
)
_CONSENT_OF_BOARD: Final = re.compile(
    r"\b(?:board|directors'?) (?:\w+ )?(?:consents?|resolution without|written (?:action|resolution))\b|\bconsents? (?:of|by|from) (?:the )?(?:board|directors)\b",
    re.IGNORECASE,
)
"""The written consent of the board, beside that of the stockholders."""
_CONSENT_OF_HOLDERS: Final = re.compile(
    r"\b(?:stock|share)holders?'? (?:\w+ )?consents?\b|\bconsents? (?:of|by|from) (?:the )?(?:(?:stock|share)?holders)\b",
    re.IGNORECASE,
)
_SAME_LIMIT_OF_BOARD: Final = re.compile(
    r"^(?=[^?]*\b(?:limit|cap|maximum|max)\b)[^?]*\b(?:board|directors'?)\b", re.IGNORECASE
)
"""Whether the adjournment of a board meeting is limited as well."""
IS_DAY_GOOD: Final = re.compile(
    r"^(?![^?]*\b(?:mail|send|sent|post|notices?|letters?|record)\b)[^?]*\b(?:too (?:late|far(?: off| out)?|long)|ok|okay|fine|good|work|allowed|possible|in time|out|still (?:do|be)|do|make it)\b(?: (?:then|for (?:that|it|this)|too|still|as well|now|out|off|a day))*\W*$",
    re.IGNORECASE,
)
"""Whether a day will do for the adjourned meeting ("would the 14th be too late for that?")."""
_CAME_ALL_THE_SAME: Final = re.compile(
    r"(?:\b(?:never|not|without|nobody|no one|none)\b|n't\b)[^?.;]{0,20}\b(?:object\w*|protest\w*|complain\w*)\b|\b(?:sat through|stayed through|still (?:came|attended|showed up|turned up))\b"
    r"|\b(?:came|comes?|coming|attend(?:s|ed|ing)?|(?:show|turn)(?:s|ed|ing)? up)\b(?: for it| to it)? (?:anyway|anyhow|all the same|regardless|nonetheless|nevertheless|even so|still)\b",
    re.IGNORECASE,
)
"""One whose notice was bad attended without objecting."""
_AT_A_MEETING_OF_HOLDERS: Final = re.compile(
    r"\b(?:govern|apply|applies|hold|holds|go|goes|count|counts|bind|binds|true|same|limit|ceiling|window|rule)\b[^?.;]{0,40}\b(?:(?:stock|share)holders'?|annual|special) (?:\w+ )?(?:meeting|mtg)\b",
    re.IGNORECASE,
)
"""Whether the window for a record date holds for that of a meeting."""
_ADJOURNS: Final = re.compile(
    r"\bhow many\b[^?]{0,60}\b(?:for adjourning|for an adjournment|adjourning|(?:vote|votes|carry|pass|put) (?:an|the) adjournment|adjourn)\b",
    re.IGNORECASE,
)
_CALLED_FOR_IT: Final = re.compile(
    r"\b(?:special (?:meeting|one|mtg)|annual meeting)\b[^?]{0,60}\b(?:for (?:that|it|this)|instead|do it|use|used|wait|possible)\b|\b(?:use|call|hold) an? special (?:meeting|one|mtg)\b[^?]{0,20}\bfor (?:that|it|this)\b",
    re.IGNORECASE,
)
"""Whether a special meeting may do it, or the annual one must be waited for."""
_FILLED_AT: Final = re.compile(
    r"\b(?:(?:share|stock)?holders|they|we|it|board|directors)\b[^?.;]{0,25}\b(?:fill|elect|pick|choose|appoint|do)(?:ed|en)?\b[^?.;]{0,30}\b(?:at|in) (?:an?|the|our|their) (?:special|annual) (?:meeting|one|mtg)\b",
    re.IGNORECASE,
)
"""At which meeting the seat is filled."""
_SO_MANY_INSPECTORS: Final = re.compile(
    r"\b(?:will|would|does|is|are|can|could|do)\b[^?.;]{0,20}\b(?:one|two|three|four|\d|single)\b[^?.;]{0,25}\b(?:do|enough|ok|okay|fine|suffice|sufficient)\b",
    re.IGNORECASE,
)
_WITHOUT_STOCK: Final = re.compile(
    r"\b(?:owns?|holds?|has|have|owning|holding|with|without)\b(?: (?:no|any|a single|zero|not a single))? (?:shares?|stock)\b|\b(?:not|no|non)[ -](?:an? )?(?:share|stock)-?holder",
    re.IGNORECASE,
)
_IS_A_CANDIDATE: Final = re.compile(
    r"\b(?:standing|running|candidate|nominee|up for (?:re-?)?election|director|on the (?:board|ballot|slate))\b",
    re.IGNORECASE,
)
_AN_OATH: Final = re.compile(r"\b(?:oath|swear|sworn)\b|\bsign (?:anything|something)\b", re.IGNORECASE)
"""What is asked of one who would be inspector."""
_NEXT_IN_LINE: Final = re.compile(
    r"\bnext in line\b|\b(?:strike|scratch|rule) (?:him|her|them) (?:out|as well|too)\b|\bwho(?:'s| is)? (?:next|then|after (?:him|her|that))\b|\b(?:have|had) (?:none|no one|nobody|one of those)\b[^?]{0,60}\bwho\w*\b|\bnever (?:had|elected|appointed) (?:one|any)\b",
    re.IGNORECASE,
)
"""Who presides when the next one is away as well, or there is none."""
_THAT_CHAIR: Final = re.compile(
    r"\bboard (?:itself |also |then )?(?:meets?|meeting|session|sits)\b[^?]{0,160}\b(?:chair|presid\w+|run|runs|lead|leads|in charge)\b",
    re.IGNORECASE,
)
"""Who presides at the board's own meeting."""
_ITS_WINDOW: Final = re.compile(
    r"\bwhat(?:'s| is| would be)\b[^?]{0,25}\b(?:range|window|span|limits?|dates?)\b[^?]{0,10}\b(?:there|then|for it|for that|in that case)\b",
    re.IGNORECASE,
)
"""The window for the record date of which was spoken last."""
_TOLD_BEFOREHAND: Final = re.compile(
    r"\b(?:tell|told|notif(?:y|ied)|inform(?:ed)?|warn(?:ed)?|notice|alert(?:ed)?|write to|let|know)\b[^?.;]{0,40}\b(?:before(?:hand)?|in advance|ahead|prior|first|up front)\b|\b(?:prior|advance) notice\b",
    re.IGNORECASE,
)
"""Whether those who do not sign are told before the consent."""
_BY_MOUTH: Final = re.compile(
    r"\b(?:ring|rings|phone|phones|call|tell|tells|say) (?:up |it|so|him|her|them|the)\b|\b(?:orally|verbally|by (?:phone|mouth)|out loud)\b",
    re.IGNORECASE,
)
"""Whether a request may be made by word of mouth."""
ONLY_RANG: Final = re.compile(
    r"\b(?:they|he|she|holders|funds|we|you)(?:'ve|'s|'d| have| has| had)? (?:(?:just|only|merely|simply|actually) )*(?:(?:rang|phoned|telephoned)\b|(?:called|told|asked|said)\b[^.?;]{0,40}\b(?:(?:by|over|on) (?:the |a )?(?:tele)?(?:phone|call)|orally|verbally|out loud|in the (?:hall\w*|corridor|elevator)|by word of mouth))"
    r"|\b(?:is|was|would|will) (?:a|the|their|that) (?:phone )?call\b[^?]{0,15}\b(?:enough|ok|okay|good|do|suffice)\b|\b(?:phone )?call (?:good )?enough\b",
    re.IGNORECASE,
)
"""The request for the meeting was made by telephone or by word of mouth."""
_FALLS_ON_TOO: Final = re.compile(
    r"\b(?:one|meeting|mtg|session) (?:is|falls|lands|would be|comes)(?: due)? on\b[^?;]{3,40}[.,;?!-] *(?:so |and )?(?:same (?:thing|story|rule|deal)|(?:does|would|will) (?:it|that(?: one)?) (?:move|shift)|(?:it )?moves? too)\b",
    re.IGNORECASE,
)
"""Another regular meeting falls on a day that may be a holiday."""
_ALL_AGREE: Final = re.compile(
    r"\b(?:every|each|all|both|unanimous\w*|\d+|\w+) (?:of )?(?:the |our |us |them )?(?:\d+ )?(?:directors?|of them|of us)?\b[^?.;]{0,25}\b(?:agrees?|agreed|consents?|consented|signs?|signed)\b|^\W*(?:(?:and|but|so|only|just|if|with|what about)\W+)*\d+ (?:out )?of (?:the |our )?\d+\W*$",
    re.IGNORECASE,
)
"""So many directors fix the time of their annual meeting themselves."""
_ON_SPECIAL_NOTICE: Final = re.compile(
    r"\b(?:kind|sort|type|amount|same) (?:of )?notice\b[^.?!;]{0,50}\bspecial\b|\bnotice (?:as|like)\b[^.?!;]{0,30}\bspecial\b|"
    r"\b(?:on|by|with|under|giv\w+|send\w*|use) (?:a |the )?(?:usual |normal |same )?special[- ](?:board )?(?:meeting )?notice\b",
    re.IGNORECASE,
)
"""The board's annual meeting would be held on a notice like that of a special one."""
_COULD_IT_BE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|then|ok) )*(?:could|can|may|might|would|is) (?:it|this|that|the record date)(?: one| date| record date)? (?:(?:also|still|then|even) )*(?:be|fall on|lie on|land on)\b(?! (?:fixed|set|changed|moved|skipped|waived|done|by))",
    re.IGNORECASE,
)
"""A day is put in the place of the last one ("could that one be June 3?")."""
_A_PAPER_WOULD_DO: Final = re.compile(
    r"\b(?:e-?mail|letter|fax|note|phone call|text(?: message)?|registered mail|certified mail|fedex|courier|memo|slack|telegram|message)\b[^?]{0,60}\b(?:help|do|enough|count|work|suffice|ok|okay|fine|good|in time|save me|too late)\b",
    re.IGNORECASE,
)
"""Whether a dissent might be sent in that way."""
_REQUEST_SAYS: Final = re.compile(
    r"^(?!.*\b(?:notice|say it|say so|phone|ring|call)\b).*\b(?:must|does|do|should|has to|have to|need to|needs to)\b[^?.;]{0,30}\b(?:say|state|contain|include|give|set out|explain|specify)\b[^?.;]{0,30}",
    re.IGNORECASE,
)
"""What a request for the meeting must state."""
_WINDOW_OF_IT: Final = re.compile(
    r"\b(?:earliest|latest|first|last|soonest|window|range)\b|\bwould\b[^?]{0,40}\b(?:have )?(?:work|worked|do|done|be fine|been fine|be ok|been ok)\b",
    re.IGNORECASE,
)
"""Which day the board could have fixed."""
_AT_THE_OUTSET: Final = re.compile(
    r"\b(?:in the first place|from the (?:start|outset|beginning)|to begin with|at the (?:start|outset|opening))\b",
    re.IGNORECASE,
)
"""So many came at the outset, and did not leave."""
_A_NEW_NOTICE: Final = re.compile(
    r"\b(?:new|fresh|another|second|separate) (?:notice|mailing|letter)\b|\bnotice\b[^?.;]{0,25}\b(?:needed|required|again|for (?:that|it|this))\b|\b(?:send|mail|give|tell)\b[^?.;]{0,25}\b(?:again|anew|a second time)\b",
    re.IGNORECASE,
)
"""Whether an adjournment takes a notice."""
_TO_ANOTHER_DAY: Final = re.compile(
    r"\b(?:mov|put|push|shift|postpon|adjourn|reschedul)\w*\b[^?.;]{0,15}\b(?:to another (?:day|date|time)|to a (?:different|later) (?:day|date|time)|off|back|to (?:next|the following) \w+)\b",
    re.IGNORECASE,
)
"""Whether those who are there may put the meeting off."""
_CARRIED: Final = re.compile(
    r"\b(?:carried|carries|passed|pass|passes|adopted|approved|go through|gone through)\W*$|\b\d[\d,.]*[mk]? (?:of (?:them|those|us) )?(?:(?:vote|voted|say|said|are|were) )?(?:for(?! (?:adjourn\w*|putting|the adjournment))|yes|in favou?r|ayes?)\b(?![^?]{0,30}\badjourn)",
    re.IGNORECASE,
)
"""Whether a vote at the adjourned meeting carries."""
_REGULAR_NOTICE: Final = re.compile(
    r"\b(?:send|give|mail|need|have to|must|do (?:i|we))\b[^?.;]{0,40}\bnotice\b|\bnotice (?:needed|required)\b|"
    r"^(?![^?]*\b(?:special|emergency|resol\w+|schedule|shareholders?|stockholders?|committee|annual)\b)\W*(?:(?:and|so|but|ok|then|also)\W+)*"
    r"(?:(?:do|does|must|should|shall|need|needs|has|have|who|is it|am i|are we)\b[^?.;]{0,40}\b(?:tell|told|notify|notified|inform|informed|warn|warned|invite|invited)\b|"
    r"(?:do|must|should)\b[^?.;]{0,20}\blet (?:[\w-]+ ){1,3}know\b)",
    re.IGNORECASE,
)
"""Whether the regular meeting of which was spoken needs notice."""
SAME_HOUR: Final = re.compile(
    r"\W*(?:(?:and|so|but|ok|then|still)\W+)*(?:(?:is|will|would|does|do) (?:it|that|this|they|we|the (?:\w+ )?(?:meeting|one))(?: (?:be|stay|start|begin|meet|still|held))*(?: at)? |(?:it'?s |that's )?(?:still )?(?:at )?)"
    r"(?:the )?(?:same (?:hour|time)|(?P<hour>\d{1,2})(?::00)?(?: ?[ap]\.?m\.?)?)(?: o'?clock)?(?: (?:of day|again|still|too|as well|as before|then|there))*(?:,? (?:right|yes|correct))?\W*",
    re.IGNORECASE,
)
"""Whether the meeting that is moved starts at its hour."""
OTHER_HOUR: Final = re.compile(
    r"\W*(?:(?:and|so|but|ok|then)\W+)*(?:(?:is|will|would) it (?:be )?(?:at )?)?(?:an? )?(?:different|other|new) (?:hour|time)(?: then| too| as well)?\W*|"
    r"\W*(?:(?:and|so|but|ok|then)\W+)*(?:do|does|will|would|can|could) the (?:hours?|time|starting time|start time)(?: of day)?(?: also| then| too)? (?:change|move|shift|differ)s?(?: too| as well| then)?\W*",
    re.IGNORECASE,
)
"""Whether the meeting that is moved starts at another hour."""
_ON_A_CALL: Final = re.compile(
    r"\b(?:conference|conf|zoom|video|phone|telephone)[ -]?(?:call|meeting|mtg)?\b[^?.;]{0,40}\b(?:meeting|meet|legit|ok|okay|count|valid|instead|work)\b",
    re.IGNORECASE,
)
"""Whether they may meet over the line instead of signing."""
_MUST_EXECUTE: Final = re.compile(
    r"\b(?:how many|what number|what part|how much)\b[^?.;]{0,60}\b(?:execut|sign|consent|suffic)\w*", re.IGNORECASE
)
"""How many must sign the consent."""
_SAME_WHEN_ELECTING: Final = re.compile(
    r"\bsame\b[^?.;]{0,40}\b(?:elect\w*|candidates?|directors?)\b|\belect\w*\b[^?.;]{0,40}\bsame\b", re.IGNORECASE
)
"""Whether directors are elected by the same vote."""
_THOSE: Final = r"(?:they|we|those(?: \w+)?|the (?:ones|rest|others|people|shares|two|three|four|five|six|seven|eight|\d+)(?: (?!of\b)\w+)?(?: of (?:them|us))?)"
"""Those who are there."""
_WHAT_THOSE_CAN: Final = re.compile(
    rf"^\W*(?:(?:and|so|but|ok|well|then)\W+)*what (?:can|may|could|do) {_THOSE} (?:still |then |even )?do\b(?: if [^?]{{3,50}})?\W*$|(?:^|[.;,!?]) *what (?:can|may|could|are|is|were) {_THOSE} (?:(?:still|then|even) )?(?:(?:allowed|able|free|permitted|entitled|left) to )?(?:do|have done)(?: then| now| instead| with (?:that|those))?\W*$|[.;,!] *(?:(?:any |our |what )?options|now what|what now|what then)\W*$",
    re.IGNORECASE,
)
"""What is left to so many as are there."""
_WHY_COUNT_THEM: Final = re.compile(
    r"\bwhy\b[^?.;]{0,30}\b(?:empty|vacant|unfilled|open) (?:seats?|chairs?|ones?)\b[^?.;]{0,20}\bcount\w*|\bcount\w*\b[^?.;]{0,20}\b(?:empty|vacant|unfilled) (?:seats?|chairs?)\b",
    re.IGNORECASE,
)
"""Why the vacant seats are counted for a quorum."""
_UNSIGNED: Final = re.compile(
    r"\b(?:nobody|no ?one|never|not|\w+n't|without)\b[^?.;]{0,25}\bsign(?:s|ed|ing|ature)?\b|\bunsigned\b|\bno signature\b",
    re.IGNORECASE,
)
"""The proxy of which was spoken bears no signature."""
_HANDED_IN: Final = re.compile(
    r"\b(?:hand|deliver|give|bring|drop|turn|send|mail|get)(?:s|ed|ing|en|ered|ering)?\b(?: \w+){0,4}? (?:consents?|forms?|papers?|slips?|sheets?|them|it)\b[^?.;]{0,15}\b(?:to|at|with|off|in)\b",
    re.IGNORECASE,
)
"""To whom the signed consents are given."""
_BE_THERE: Final = re.compile(
    r"\b(?:have to|has to|must|need to|needs to)\b[^?.;]{0,12}\b(?:be (?:there|present|in the room)|attend|come|show up|turn up|vote)\b[^?.;]{0,15}\b(?:myself|himself|herself|themselves|ourselves|yourself|in person|personally)\b|\bbe (?:there|present) (?:my|him|her|them|your)sel(?:f|ves)\b",
    re.IGNORECASE,
)
"""Whether one who votes must be there."""
_SIT_SO_LONG: Final = re.compile(
    r"\b(?:sit|sits|serve|serves|last|stay|stays|hold office|are in|is in|keep (?:their|his|her|the) seats?)\b[^?.;]{0,20}\b(?:for|until|till)\b[^?.;]{0,20}\b(?:years?|terms?|annual|next|meeting)\b",
    re.IGNORECASE,
)
"""How long those sit who were elected."""
_AS_MANY_VOTES: Final = re.compile(
    r"\b(?:both|each)\b[^?.;]{0,15}\b(?:have|has|had|got|get|received|won|with|at)\b [\d,]{3,}|\b(?:tie[ds]?|dead heat|same number of votes)\b[^?]{0,60}\bseat\b",
    re.IGNORECASE,
)
"""Two candidates have as many votes."""
MAY_DECLINE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then)\W+)*(?:can|could|may|might|is|are|would|does|do|must) (?:he|she|they|it|the (?:secretary|president|ceo|chairman|chief executive(?: officer)?|officer))\b[^?.;]{0,25}\b(?:refus\w+|declin\w+|ignor\w+|sit on|turn (?:it|them|that|the \w+) down|say no|stall|wait)\b",
    re.IGNORECASE,
)
"""Whether the one who is asked to call a meeting may refuse."""
THE_BOARD: Final = re.compile(
    r"\W*(?:(?:and|or|so|but|what about|how about|could|can|may|then)\W+)*(?:the |our )?(?:whole |full |entire )?board(?: of directors)?(?: as (?:a (?:body|whole)|such)| itself)?(?: (?:do|call) (?:it|that|so|one))?\W*",
    re.IGNORECASE,
)
"""The board alone, which would call the meeting that is spoken of."""
_AS_MANY_EACH: Final = re.compile(
    r"\b(?:tie[ds]?|dead heat|(?:finish\w*|come|came|end\w*|be|been|were|are|draw|drew|drawn)(?: (?:out|up|in|exactly|dead|precisely|perfectly|completely))* (?:level|even|equal|neck and neck)|same number of votes|equal votes|as many votes|\d+ (?:votes )?(?:each|apiece))\b",
    re.IGNORECASE,
)
"""Candidates who got as many votes as others."""
_SENT_SO: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|okay|then)\W+)*(?:can|could|may|might|is it (?:ok|okay|fine|allowed)|would it be (?:ok|okay|fine|enough)|would|are we allowed)\b(?:(?!\b(?:still|today|tomorrow|tonight|now|on|before|after|until|by the|this|next|\w+day)\b)[^?.!;\d]){0,40}"
    r"\b(?:hand(?:ed|ing)?(?: (?:it|them))?(?: over| out)?|personal(?:ly)?|in person|by hand|deliver\w*|mail\w*|post(?:ed|ing)?|fax\w*|e-?mail\w*|courier|telegram|wired?|phon\w+|telephon\w+|text(?:ed|ing)?|messengers?)\b(?:(?!\b(?:still|today|tomorrow|tonight|now|on|before|after|until|by the|this|next|late|early|time|\w+day)\b)[^?.!;\d]){0,30}\W*$",
    re.IGNORECASE,
)
"""It is asked if a notice may go by a means, and of no day."""
_OF_WINDOWS: Final = (
    "shareholders.notice.time",
    "shareholders.nomination.window",
    "shareholders.nomination.recommendation",
)
"""Rules whose last day may fall on a weekend."""
_VOTES_TO_FILL: Final = re.compile(
    r"\bvotes?\b[^?.;]{0,40}\bfills?(?:ing)?\b[^?.;]{0,30}\b(?:seats?|vacanc\w+|places?|spots?|openings?)\b|\bfill\b[^?.;]{0,30}\b(?:seats?|vacanc\w+|places?|spots?|openings?)\b[^?.;]{0,40}\bvotes?\b",
    re.IGNORECASE,
)
"""How many votes fill an empty seat, asked behind the quorum."""
_DOES_WHAT_WAS_LEFT: Final = re.compile(
    r"\b(?:can|may|could|are|is) (?:we|they|the (?:\w+ )?(?:meeting|stockholders|shareholders))\b[^?.;]{0,30}\b(?:deal with|take up|do|handle|transact|vote on|decide|finish|act on)\b[^?.;]{0,40}\b(?:(?:could|might|would) (?:have|'ve)|(?:was|were) (?:left|going to|to be|still|planned|due)|(?:left|leftover|unfinished|original|first|old) )",
    re.IGNORECASE,
)
"""Whether the adjourned meeting does what the first one could have done."""
_MAILED_THEN: Final = re.compile(
    r"^\W*(?:(?:and|or|so|but|ok|then|what|how about|what about)\W+)*(?:if )?(?:(?:it|the notice|the notices|notice|we|they) )?(?:(?:is|was|were|goes|went|had|been|be|only|just) )*(?:mailed|posted|sent|given|mailing|out)(?: it| them)?(?: out)?(?: only)?(?: on)?(?: the)? (?:[a-z]+\.? )?\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\W*$",
    re.IGNORECASE,
)
"""Another day on which the notice of the meeting was mailed, and nothing else."""
_LAST_MOMENT_FOR_IT: Final = re.compile(
    r"\b(?:latest|last) (?:possible )?(?:moment|time|minute|hour|day|point)(?: of the day)? (?:for|to (?:send|make|place|give)) (?:such an?|an?|the|that|this) (?:fax|telegram|wire|(?:telephone |phone )?call|letter|mailing|facsimile|telecopy|cable)\b",
    re.IGNORECASE,
)
"""By when notice goes out by a means that is named."""
_DAY_OF_MAILING: Final = re.compile(
    r"\b(?:last|latest|final|first|earliest|by when|by what day|until when|deadline)\b[^?.;]{0,25}\b(?:mailing|notices?|mail|send|post)\b(?![^?.;]{0,40}\b(?:record date|consent|dividend))",
    re.IGNORECASE,
)
"""On which day the notice of the meeting may be given."""
_WHAT_IS_ON_IT: Final = re.compile(
    r"\bwhat(?:'s| is| goes| must be| has to be| should be| do they put| does it)\b[^?.;]{0,12}\b(?:on|in|show|say|state|contain|list|include)\b(?: it| there| the list)?\W*$|\bwhat (?:info\w*|details|columns|data)\b",
    re.IGNORECASE,
)
"""What the list shows."""
_NOT_RECEIVED: Final = re.compile(
    r"\b(?:did ?n[o']?t|never|does ?n[o']?t|has ?n[o']?t|not|no ?(?:one|body)) (?:\w+ )?(?:gets?|got|gotten|receiv\w+|s[ae]w|arriv\w+|reach\w*|come|came|show(?:s|ed)? up)\b(?: (?:it|his|hers|theirs|one|the (?:notice|letter|mail\w*)|ours|mine|them|him|her|in the mail))?(?: at all| ever| in the mail)?\W*$|\b(?:lost|gone missing|went missing) in the (?:mail|post)\b",
    re.IGNORECASE,
)
"""A notice that was sent reached somebody not."""
_OWNS_SHARES: Final = re.compile(
    r"\b(?:i|we|he|she|they|who|holder|someone|somebody)\b(?:'ve)? (?:\w+ ){0,2}?(?:own|hold|have|got|owns|holds|has)\b[^?.;]{0,15}\b(?:\d[\d,]*|one|a few|some|couple of) shares?\b",
    re.IGNORECASE,
)
"""How many shares one has who would nominate."""
_ALL_OF_THEM_AGREE: Final = re.compile(
    r"\b(?:everyone|everybody|all(?: of (?:them|us|the \w+))?|every (?:\w+)|nobody|no one) (?:there |present |who (?:comes|came) )?(?:agrees?|consents?|is (?:ok|okay|fine|there)|are (?:ok|okay|fine|there)|wants (?:it|to)|objects?|minds?)\b",
    re.IGNORECASE,
)
_AT_THE_OTHER: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|what about|how about)\W+)*(?:at|for|in) (?:an?|the|our) (?:annual|special)(?: (?:one|meeting|mtg))?(?: (?:then|too|instead))?\W*",
    re.IGNORECASE,
)
"""The same business at another kind of meeting."""
_HELD_WHERE: Final = re.compile(
    r"\b(?:where(?:abouts)?|what (?:place|city|venue|location|address))\b[^?.;]{0,25}\b(?:held|hold|meet|meeting|take place|happen|convene|be)\b",
    re.IGNORECASE,
)
"""At what place the meeting is held that is called."""
_ANOTHER_ON_IT: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|what about|how about|ok|then)\W+)*(?:(?:can|could|may) )?(?:an?|the|our) (?:annual|special)(?: (?:one|meeting|mtg))?(?: of (?:the )?(?:share|stock)holders)?(?: be)? (?:on|that|then|held on)\b[^?.;]{0,25}\W*",
    re.IGNORECASE,
)
"""Another kind of meeting on the day of which was spoken."""
_CANDIDATE_SIGNS: Final = re.compile(
    r"\b(?:nominees?|candidates?|person nominated|he|she|they)\b[^?.;]{0,20}\b(?:sign\w*|agree\w*|consent\w*|accept\w*)\b|\b(?:signed|agreed|in writing|consent|signature|letter)\b[^?.;]{0,20}\b(?:by|from|of) (?:the |each |her |his |our |my )?(?:nominees?|candidates?|person|him|her|them)\b",
    re.IGNORECASE,
)
"""Whether the one who is to be nominated must agree in writing."""
_ON_A_REST_DAY: Final = re.compile(
    r"\b(?:can|could|may|might|is|are|would|what if|what about|how about|must|does|do)\b[^?.;]{0,40}\b(?:(?:sun|satur)days?|weekends?|holidays?|business day|weekdays?|christmas(?: day)?|thanksgiving)\W*$",
    re.IGNORECASE,
)
"""Whether the annual meeting may be on a day on which nobody works."""
AT_THAT_HOUR: Final = re.compile(
    r"\W*(?:(?:and|but|so|or|what about|how about|ok|then)\W+)*(?:on )?(?:an? |the |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|holidays?|mornings?|evenings?|nights?)?(?: (?:morning|afternoon|evening|night))?(?:,? ?(?:at|around|by) (?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight|night))?(?: (?:then|instead|ok|okay))*\W*",
    re.IGNORECASE,
)
"""Nothing but another hour or day of the week at which one would look at the list."""
_WHO_PICKS: Final = re.compile(
    r"(?:^|[.;,!?] *)(?:(?:so|and|ok|well|then|but) )*who (?:then |else )?(?:picks?|chooses?|appoints?|decides?|names?|selects?|gets to (?:pick|choose))(?: (?:one|him|her|them|somebody|someone|it))?(?: then| now| instead)?\W*$",
    re.IGNORECASE,
)
"""Who chooses the one who acts at the meeting."""
_A_MAJORITY_OF_THEM: Final = re.compile(
    r"\b(?:is|are|was)(?: ?n[o']t)? (?:(?:even|really|still|quite) )?(?:a|the) majority\b", re.IGNORECASE
)
"""Whether so many are a majority of all."""
_STILL_IN_TIME: Final = re.compile(
    r"\b(?:too late|in time|on time|soon enough|early enough|still (?:ok|okay|good|fine|count\w*))\W*$", re.IGNORECASE
)
"""Whether a day that is told keeps the time of the last answer."""
_OTHERS_TOLD: Final = re.compile(
    r"\b(?:must|should|do|does|need|have|has|are|is|will) (?:we |they |the (?:others|rest|absent\w*|ones who \w+|missing \w+|other (?:\w+ )?(?:directors|holders|shareholders|stockholders)) |all |everyone |everybody |anyone )(?:\w+ ){0,3}?(?:be |get |to be |to )?(?:told|tell|notified|notify|informed|inform|notice|a notice|know)\b",
    re.IGNORECASE,
)
"""Whether others are told of it."""
_WHO_IS_TOLD: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|but|then)\W+)*who (?:all )?(?:has to|must|needs to|should|do we have to|do we|gets to) (?:be )?(?:told|tell|notified|notify|informed|invited|invite|notice|get(?:s)? (?:a |the )?notice|hear)\b",
    re.IGNORECASE,
)
"""To whom notice of the meeting goes."""
_REMOVES: Final = r"(?:remov|fir|dismiss|oust|kick|throw|vot|get(?:ting)? rid of|send|push|drop|boot|expel)\w*"
_TO_REMOVE_ONE: Final = re.compile(
    rf"^\W*(?:(?:and|but|so|ok|then|or|now|what about|how about)\W+)*(?:(?:how many|what|which|same|is it the same)\b[^?.;]{{0,40}}?)?\b(?:to|for) {_REMOVES}(?: (?:out|away|off|down))? (?:an?|one|the|our|any|two) (?:\w+ )?(?:directors?|board members?)\b[^?.;]{{0,25}}\W*$",
    re.IGNORECASE,
)
"""How many votes remove a director, beside an ordinary matter."""
_TO_ELECT_ONE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|or|now|what about|how about)\W+)*(?:(?:how many|what)\b[^?.;]{0,30}?)?\b(?:to|for) elect(?:ing)? (?:one|an?|directors?|somebody|someone)\b(?: (?:new )?(?:director|board member)s?)?(?: (?:then|instead|in the first place))?\W*$",
    re.IGNORECASE,
)
"""How many votes elect a director, where the removal of one was spoken of."""
_BOARD_SIGNS: Final = re.compile(
    r"^(?![^?]*\b(?:stock|share)?holders?\b)(?=[^?]*\bsign(?:s|ed|ing|atures?)?\b)[^?]{0,60}\b(?:board|directors?'?|committee)\b",
    re.IGNORECASE,
)
"""Directors, or a committee, who would sign a consent, beside that of the stockholders."""
_MUST_BE_SIGNED: Final = re.compile(
    r"\b(?:must|have to|has to|need|needs|require|requires|can|could|may|should)\b[^?.;]{0,30}\b(?:signed|signature|sign (?:it|one|for))\b(?![^?.;]{0,20}\d)",
    re.IGNORECASE,
)
"""Who signs the proxy of which was spoken."""
_WHO_ADJOURNS: Final = re.compile(
    r"\bwho(?:'s| is)? (?:(?:can|may|could|might|gets|has|is|then|would|do|does|allowed|entitled|the|power|able) )*(?:to )?(?:adjourn|put (?:it|the meeting) off|postpone)\w*\b",
    re.IGNORECASE,
)
"""Who may adjourn the meeting of whose quorum was spoken."""
_INSPECTOR_AWAY: Final = re.compile(
    r"\b(?:one|two|both|none|he|she|they|the inspectors?|an inspector)\b[^?.;]{0,25}?\b(?:(?:does|do|did|is|are|was)(?:n't| not)|never|no-?show|fails? to|failed to|sick|ill|absent|away|late|refuses?|quits?|died|dies|bails?|can't|cannot|won't)\b"
    r"|\b(?:substitute|stand-?in|replacement|replaces?|fills? in|in (?:his|her|their|its) (?:place|stead))\b",
    re.IGNORECASE,
)
"""An inspector is away, or another is to take the place."""
_INSPECTOR_ON_BOARD: Final = re.compile(
    r"^(?!.*\b(?:not on the board|not running|no director|non-?director|appoint\w*|choose|pick|name)\b)[^?]*\b(?:directors?|candidates?|nominees?|board members?|(?:who is|who's|he's|she's|i'm|i am|someone) (?:running|up for (?:re-?)?election|on the (?:board|ballot)))\b[^?]*\b(?:be|act|serve|do|one|inspectors?|allowed|ok|okay|fine|it|count|tally|collect)\b",
    re.IGNORECASE,
)
"""Whether a director, or a candidate, may be an inspector."""
_INSPECTOR_WITHOUT_STOCK: Final = re.compile(
    r"^(?!.*\b(?:director|candidate|nominee)\b(?! of\b))[^?]*(?:\b(?:owns?|holds?|has|have|owning|holding|with) (?:zero|no|any|not a single|even one|a single) (?:shares?|stock)\b|\bno (?:share|stock)-?holder\b|\bnot? an? (?:share|stock)-?holder\b|\bbe (?:an? )?(?:share|stock)-?holders?\b|\boutsiders?\b)",
    re.IGNORECASE,
)
"""Whether one without stock may be an inspector."""
_WHO_ORDERS_IT: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*who\b[^?]{0,40}\b(?:decid\w*|determin\w*|order\w*|call\w* for|requires?|insist\w*|demand\w*|says?|choos\w*|want\w*)\b",
    re.IGNORECASE,
)
"""Who may have a vote by ballot."""
HIS_AGE: Final = re.compile(
    r"\b(?:is|was|'s|turns|turned|only|just|be|being) (?:only |just |still |about to be )?(?P<age>1\d|20|21)\b(?= years?\b|\s*[.,;!?]|$| (?:and|so|but|though|now|today)\b)",
    re.IGNORECASE,
)
"""How old a candidate is."""
_A_BOARD_SEAT: Final = re.compile(
    r"\b(?:director|board) (?:seat|election|race|vote)\b|\bseat on the board\b|\belect(?:ing|ion of|ed as|)\b (?:an? )?directors?\b|\bmore than any (?:rival|other|one else|opponent|competitor)\b",
    re.IGNORECASE,
)
"""The vote by which a seat on the board is won, beside that on another matter."""
_ALL_ON_ONE: Final = re.compile(
    r"\b(?:throw|put|pile|cast|give|dump|stack|pool|use|spend|vote|concentrate|cumulate|bunch|lump)\b[^?.;]{0,40}\b(?:on|to|for|behind|onto|into) (?:just |only )?(?:one|a single|the same|him|her|1)\b",
    re.IGNORECASE,
)
"""All votes of a holder go to one candidate."""
_ABSTAINER_SWITCHES: Final = re.compile(
    r"\b\d[\d,.]*[mk]? (?:shares )?(?:of (?:the|those|these) )?(?:abstain\w*|abstention\w*)\b[^?]{0,25}\b(?:yes|for|aye|in favou?r)\b",
    re.IGNORECASE,
)
"""So many of those who abstained vote for it."""
_COUNTS_VOTES: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*who (?:then )?(?:counts|tallies|tabulates|collects|adds up|checks) (?:the |our |up the )?(?:votes?|ballots?|them)\b",
    re.IGNORECASE,
)
"""Who counts the votes of the stockholders."""
_BREAKS_TIE: Final = re.compile(
    r"\bwho (?:then )?(?:breaks|decides|resolves|settles) (?:it|the tie|a tie|that|ties)\b|\b(?:break|breaks|breaking) (?:it|the tie|a tie|ties)\b|\bcasting vote\b",
    re.IGNORECASE,
)
"""Whose vote breaks a tie."""
_SENT_BY_EMAIL: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then)\W+)*(?:(?:can|may|could|does|do|is|would|will) )?(?:(?:he|she|they|we|it|the (?:\w+ )?(?:directors?|member|consents?)) )?(?:(?:just|also|then) )?(?:(?:be|send|sends|sent|sign|signs|signed|give|given|do|done|come|comes|mail) (?:(?:it|them|theirs|his|hers|that) )?)?(?:in )?(?:by|via|over|through) (?:e-?mail|text|chat|docusign)\b[^?.;]{0,20}\W*$",
    re.IGNORECASE,
)
"""A consent would come by an electronic message."""
_SO_MANY_OF: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|or|what about|how about|what if|if|only|just|say|with)\W+)*(?:\d+|two|three|four|five|six|seven|eight) (?:out )?of (?:the |our )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)(?: (?:sign|signed|agree|agreed|ok|fine|enough|do it|members|directors))*\W*",
    re.IGNORECASE,
)
"""So many of all would sign."""
_ONLY_AN_HOUR: Final = re.compile(rf"^(?=\W*\w){AT_THAT_HOUR.pattern}$", re.IGNORECASE)
_AWAY_TOO: Final = re.compile(
    r"\b(?:no[- ]shows?|absent|away|out|sick|ill|gone|missing|not (?:there|here|coming)|can'?t (?:come|make it))\b[^?.;]{0,15}\b(?:too|as well|also|either)\W*$",
    re.IGNORECASE,
)
"""The next one who would preside is away as well."""
_NOT_THERE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what if|if|well)\W+)*(?:s?he|they|the chair(?:man|woman|person)?(?: of the board)?)(?:'s| is| are| isn't| was)? (?:(?:not|also|still|just|on) )*"
    r"(?:here|in|there|coming|around|away|out|absent|sick|ill|late|gone|vacation|holiday|leave|unable to (?:come|attend))(?: (?:today|tonight|tomorrow|this time|though|now|this week))*\W*$",
    re.IGNORECASE,
)
"""Who would preside is not there."""
_COUNT_FROM_AFAR: Final = re.compile(
    r"\b(?:(?:tele)?phone|zoom|video|teams|webex|line|dial(?:s|ed|ing)? in|call(?:s|ed|ing)? in|conference call|remote(?:ly)?)\b[^?;]{0,40}\b(?:do|does|will|would) (?:they|those|he|she|that one|that|it|these|such directors)(?: two| all| still| then| also)? count\b(?: (?:too|as well|then|as present|for (?:the|a) quorum|toward\w* (?:the|a) quorum))*\W*$",
    re.IGNORECASE,
)
"""Whether those who take part from elsewhere count as present."""
_CUT_OFF: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what if|if|say)\W+)*[^?;]{0,25}\b(?:line|connection|mike|mic|microphone|audio|sound|phone|signal|internet)(?:'s| is| was| goes| went| drops| dropped| cuts| cut| keeps| fails| failed| breaks| broke)\b[^?;]{0,30}\W*$"
    r"|^\W*(?:(?:and|but|so|ok|what if|if|say)\W+)*(?:s?he|they|one(?: of (?:them|us))?)(?:'s| is| are| was| were)? (?:\w+ )?(?:on mute|muted|cut off|can(?:'t|not) (?:be heard|hear (?:us|them|anything|the others|everyone)))\W*$",
    re.IGNORECASE,
)
"""Who takes part by telephone can no longer hear the others, or be heard."""
_TO_WHOM: Final = re.compile(
    r"^(?![^?]*\b(?:meeting|mtg|agm|proxy|ballots?)\b)\W*(?:(?:and|so|but|ok|then)\W+)*(?:who(?:m)?|whose office|(?:what|which) (?:officer|person|one))\b[^?.;]{0,30}\b(?:send|sent|deliver\w*|give|given|hand\w*|address\w*|submit\w*|mail\w*|goes?|file|filed|written|write|make it out|bring)\b[^?.;]{0,25}\bto\W*$",
    re.IGNORECASE,
)
"""To whom the nomination of which was spoken goes."""
_SIGNS_BEFORE: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:what|is there anything|anything)\b[^?.;]{0,35}\b(?:sign|swear|take|sworn|promise|affirm)\b[^?.;]{0,15}(?:\b(?:before|first|beforehand|to (?:start|begin|serve|act)|when)\b[^?.;]{0,30})?\W*$",
    re.IGNORECASE,
)
"""What the inspector of whom was spoken signs before beginning."""
_LATEST_TO_PICK: Final = re.compile(
    r"^(?![^?]*\b(?:meeting|mtg|agm|dividend|distribution|payout|notice)\b)[^?]*\b(?:latest|earliest|last|first|soonest|how (?:late|early|far (?:out|back|ahead)))\b[^?.;]{0,30}\b(?:pick|set|fix|choose|use|name|take|select|go|be|lie|have (?:picked|set|fixed|chosen))\b[^?.;]{0,20}\W*$",
    re.IGNORECASE,
)
"""The limits of the record date for consents, of which was spoken."""
_CONSENT_COMES_SO: Final = re.compile(
    r"^(?![^?]*\b(?:notices?|meeting|board|directors?|told|tell|notified)\b)\W*(?:(?:and|but|so|ok|then|what if|if)\W+)*(?:(?:can|could|may|might|would|will|does|do|did|is|was|has|have) )?"
    r"(?:he|she|they|it|that one|the (?:last|other) ones?|one|someone|a holder|(?:his|hers|theirs|the consents?))\b[^?.;]{0,30}\b(?:e-?mail(?:s|ed|ing)?|fax(?:es|ed|ing)?|text(?:s|ed)?|courier(?:ed)?|fedex(?:ed)?|by (?:hand|courier|fax|text|e-?mail|(?:ordinary|regular|plain|normal|certified|registered|first[- ]class) (?:mail|post)|post|mail))\b[^?.;]{0,45}\W*$",
    re.IGNORECASE,
)
"""In which way a consent comes in."""
_NO_ON_RECORD: Final = re.compile(
    r"\b(?:get|put|have|make|register|record|enter|note|add|place)\b[^?.;]{0,12}\b(?:my|his|her|their|our|a|the) (?:no|nay|dissent|objection|opposition|disagreement|vote against(?: it)?)\b[^?.;]{0,40}\W*$",
    re.IGNORECASE,
)
"""Whether a dissent may still be recorded."""
OF_MEETINGS: Final = (
    ("board.quorum", _COUNT_FROM_AFAR, "board.participation"),
    ("board.participation", _COUNT_FROM_AFAR, "board.participation"),
    ("board.participation", _CUT_OFF, "board.participation.hearing"),
    ("shareholders.presiding", _NOT_THERE, "shareholders.presiding"),
    ("board.presiding", _NOT_THERE, "board.presiding"),
    ("board.dissent", _NO_ON_RECORD, "board.dissent"),
    *(
        (f"shareholders.consent.{each}", _CONSENT_COMES_SO, "shareholders.consent.delivery")
        for each in ("period", "counts", "delivery")
    ),
    ("shareholders.record_date.consent", _LATEST_TO_PICK, "shareholders.record_date.consent"),
    ("shareholders.record_date.consent", _ITS_WINDOW, "shareholders.record_date.consent"),
    ("shareholders.inspectors", _SIGNS_BEFORE, "shareholders.inspectors.oath"),
    ("shareholders.nomination.", _TO_WHOM, "shareholders.nomination.window"),
    ("shareholders.presiding", _AWAY_TOO, "shareholders.presiding"),
    ("board.presiding", _AWAY_TOO, "board.presiding"),
    ("board.consent", _SENT_BY_EMAIL, "board.consent"),
    ("board.consent", _SO_MANY_OF, "board.consent"),
    ("shareholders.consent", _SENT_BY_EMAIL, "shareholders.consent"),
    ("board.adjournment", _OTHERS_TOLD, "board.adjournment.notice"),
    ("shareholders.adjournment", _OTHERS_TOLD, "shareholders.adjournment.notice"),
    ("shareholders.annual_meeting.", _WHO_IS_TOLD, "shareholders.notice.recipients"),
    ("shareholders.special_meeting.", _WHO_IS_TOLD, "shareholders.notice.recipients"),
    ("shareholders.notice.", _WHO_IS_TOLD, "shareholders.notice.recipients"),
    ("board.quorum", _A_MAJORITY_OF_THEM, "board.quorum"),
    ("shareholders.quorum", _A_MAJORITY_OF_THEM, "shareholders.quorum"),
    ("shareholders.consent.period", _STILL_IN_TIME, "shareholders.consent.period"),
    ("shareholders.electronic_voting", _COUNTS_VOTES, "shareholders.inspectors.appointment"),
    ("shareholders.vote", _COUNTS_VOTES, "shareholders.inspectors.appointment"),
    ("shareholders.proxy", _COUNTS_VOTES, "shareholders.inspectors.appointment"),
    ("shareholders.presiding", _COUNTS_VOTES, "shareholders.inspectors.appointment"),
    ("board.vote", _BREAKS_TIE, "board.casting_vote"),
    ("shareholders.quorum", _WHO_ADJOURNS, "shareholders.adjournment"),
    ("board.quorum", _WHO_ADJOURNS, "board.adjournment"),
    ("shareholders.inspectors", _INSPECTOR_WITHOUT_STOCK, "shareholders.inspectors.must_be_stockholder"),
    ("shareholders.inspectors", _INSPECTOR_ON_BOARD, "shareholders.inspectors.director_may_serve"),
    ("shareholders.inspectors", _INSPECTOR_AWAY, "shareholders.inspectors.vacancy"),
    ("shareholders.ballot.required", _WHO_ORDERS_IT, "shareholders.ballot.required"),
    ("shareholders.vote.election", HIS_AGE, "directors.qualifications"),
    ("shareholders.election.votes", _ALL_ON_ONE, "shareholders.cumulative_voting"),
    ("shareholders.vote.abstention", _ABSTAINER_SWITCHES, "shareholders.vote"),
    ("shareholders.vote", _A_BOARD_SEAT, "shareholders.vote.election"),
    ("shareholders.vote", _TO_REMOVE_ONE, "directors.removal"),
    ("shareholders.quorum", _TO_REMOVE_ONE, "directors.removal"),
    ("directors.removal", _TO_ELECT_ONE, "shareholders.vote.election"),
    ("shareholders.consent", _BOARD_SIGNS, "board.consent"),
    ("board.consent", _BOARD_SIGNS, "board.consent"),
    ("shareholders.meeting_secretary", _WHO_PICKS, "shareholders.meeting_secretary"),
    ("shareholders.presiding", _WHO_PICKS, "shareholders.presiding"),
    ("shareholders.annual_meeting.held", _ON_A_REST_DAY, "shareholders.meeting.day"),
    ("shareholders.list.access", _ONLY_AN_HOUR, "shareholders.list.access"),
    ("shareholders.special_meeting.", _HELD_WHERE, "shareholders.meeting.place"),
    ("shareholders.meeting.day", _ANOTHER_ON_IT, "shareholders.meeting.day"),
    ("shareholders.nomination.", _CANDIDATE_SIGNS, "shareholders.nomination.contents"),
    ("shareholders.list.", _WHAT_IS_ON_IT, "shareholders.list.contents"),
    ("shareholders.nomination.", _OWNS_SHARES, "shareholders.nomination.who"),
    ("shareholders.notice.business", _ALL_OF_THEM_AGREE, "shareholders.notice.business"),
    ("shareholders.notice.business", _AT_THE_OTHER, "shareholders.notice.business"),
    *((rule, IS_A_REST_DAY, rule) for rule in _OF_WINDOWS),
    *((rule, MOVES_OFF, rule) for rule in _OF_WINDOWS),
    ("board.quorum", _VOTES_TO_FILL, "directors.vacancy"),
    ("shareholders.adjournment.notice", _DOES_WHAT_WAS_LEFT, "shareholders.adjournment.business"),
    ("shareholders.nomination.window", _MAILED_THEN, "shareholders.nomination.window"),
    ("board.special_meeting.notice", _LAST_MOMENT_FOR_IT, "board.special_meeting.notice"),
    ("shareholders.record_date.meeting", _DAY_OF_MAILING, "shareholders.notice.time"),
    ("shareholders.vote.election", _AS_MANY_EACH, "shareholders.vote.election"),
    ("shareholders.notice.time", _SENT_SO, "shareholders.notice.method"),
    ("shareholders.special_meeting.call", JOINS_WITH, "shareholders.special_meeting.call"),
    ("shareholders.consent", JOINS_WITH, "shareholders.consent"),
    ("shareholders.vote", _WHAT_THOSE_CAN, "shareholders.adjournment"),
    ("shareholders.quorum", _WHAT_THOSE_CAN, "shareholders.adjournment"),
    ("board.vote", _WHAT_THOSE_CAN, "board.adjournment"),
    ("board.quorum", _WHAT_THOSE_CAN, "board.adjournment"),
    ("board.participation", _WHAT_THOSE_CAN, "board.adjournment"),
    ("board.adjournment", _A_NEW_NOTICE, "board.adjournment.notice"),
    ("shareholders.adjournment", _A_NEW_NOTICE, "shareholders.adjournment.notice"),
    ("board.vote", _TO_ANOTHER_DAY, "board.adjournment"),
    ("board.quorum", _TO_ANOTHER_DAY, "board.adjournment"),
    ("shareholders.vote", _TO_ANOTHER_DAY, "shareholders.adjournment"),
    ("shareholders.quorum", _TO_ANOTHER_DAY, "shareholders.adjournment"),
    ("shareholders.quorum.lost", _AT_THE_OUTSET, "shareholders.quorum"),
    ("shareholders.proxy.term", _MUST_BE_SIGNED, "shareholders.proxy"),
    ("shareholders.proxy.term", _UNSIGNED, "shareholders.proxy"),
    ("shareholders.consent", _HANDED_IN, "shareholders.consent.delivery"),
    ("shareholders.election.votes", _BE_THERE, "shareholders.proxy"),
    ("shareholders.vote.election", _SIT_SO_LONG, "directors.term"),
    ("directors.", _SIT_SO_LONG, "directors.term"),
    ("directors.", _AS_MANY_VOTES, "shareholders.vote.election"),
    ("shareholders.adjournment", _CARRIED, "shareholders.vote"),
    ("board.adjournment", _CARRIED, "board.vote"),
    ("shareholders.adjournment", _SAME_WHEN_ELECTING, "shareholders.vote.election"),
    ("shareholders.vote", _SAME_WHEN_ELECTING, "shareholders.vote.election"),
    ("board.regular_meeting.", _REGULAR_NOTICE, "board.regular_meeting.notice"),
    ("board.consent", _ON_A_CALL, "board.participation"),
    ("shareholders.consent", _MUST_EXECUTE, "shareholders.consent"),
    ("board.", _WHY_COUNT_THEM, "board.quorum"),
    ("shareholders.presiding", _THAT_CHAIR, "board.presiding"),
    ("shareholders.presiding", _NEXT_IN_LINE, "shareholders.presiding"),
    ("board.presiding", _NEXT_IN_LINE, "board.presiding"),
    ("shareholders.inspectors", _AN_OATH, "shareholders.inspectors.oath"),
    ("shareholders.inspectors", _WITHOUT_STOCK, "shareholders.inspectors.must_be_stockholder"),
    ("shareholders.inspectors", _IS_A_CANDIDATE, "shareholders.inspectors.director_may_serve"),
    ("shareholders.inspectors", _SO_MANY_INSPECTORS, "shareholders.inspectors.number"),
    ("shareholders.vote", _TO_BE_ELECTED, "shareholders.vote.election"),
    ("shareholders.vote", SHORT_BY, "shareholders.vote"),
    ("board.vote", SHORT_BY, "board.vote"),
    ("shareholders.quorum", SHORT_BY, "shareholders.quorum"),
    ("board.quorum", SHORT_BY, "board.quorum"),
    ("shareholders.consent", _TOLD_BEFOREHAND, "shareholders.consent.prior_notice"),
    ("shareholders.special_meeting.request", _BY_MOUTH, "shareholders.special_meeting.call"),
    ("board.regular_meeting.", _FALLS_ON_TOO, "board.regular_meeting.holiday"),
    ("board.regular_meeting.holiday", SAME_HOUR, "board.regular_meeting.holiday"),
    ("board.regular_meeting.holiday", OTHER_HOUR, "board.regular_meeting.holiday"),
    ("board.annual_meeting.", _ON_SPECIAL_NOTICE, "board.annual_meeting.time"),
    ("board.annual_meeting.", _ALL_AGREE, "board.annual_meeting.time"),
    ("board.dissent", _A_PAPER_WOULD_DO, "board.dissent"),
    ("shareholders.special_meeting.call", ONLY_RANG, "shareholders.special_meeting.call"),
    ("board.special_meeting.call", ONLY_RANG, "board.special_meeting.call"),
    ("shareholders.special_meeting.call", _REQUEST_SAYS, "shareholders.special_meeting.request"),
    ("shareholders.record_date.default", _WINDOW_OF_IT, "shareholders.record_date.meeting"),
    ("shareholders.consent", _NOTICE_AFTER, "shareholders.consent.notice_after"),
    ("shareholders.consent.notice_after", _HOW_FAST, "shareholders.consent.notice_after"),
    ("shareholders.consent", _CONSENT_OF_BOARD, "board.consent"),
    ("board.consent", _CONSENT_OF_HOLDERS, "shareholders.consent"),
    ("board.special_meeting.notice", _CAME_ALL_THE_SAME, "board.notice.waiver"),
    ("board.notice.", _CAME_ALL_THE_SAME, "board.notice.waiver"),
    ("shareholders.notice.", _CAME_ALL_THE_SAME, "shareholders.notice.waiver"),
    ("shareholders.notice.", _NOT_RECEIVED, "shareholders.notice.given"),
    ("shareholders.record_date.meeting", _COULD_IT_BE, "shareholders.record_date.meeting"),
    ("shareholders.record_date.dividend", _COULD_IT_BE, "shareholders.record_date.dividend"),
    ("shareholders.record_date.consent", _COULD_IT_BE, "shareholders.record_date.consent"),
    ("shareholders.record_date.meeting", _ITS_WINDOW, "shareholders.record_date.meeting"),
    ("shareholders.record_date.dividend", _ITS_WINDOW, "shareholders.record_date.dividend"),
    ("shareholders.record_date.", _AT_A_MEETING_OF_HOLDERS, "shareholders.record_date.meeting"),
    ("shareholders.adjournment", _SAME_LIMIT_OF_BOARD, "board.adjournment"),
    ("shareholders.adjournment.notice", IS_DAY_GOOD, "shareholders.adjournment.notice"),
    ("shareholders.adjournment", IS_DAY_GOOD, "shareholders.adjournment"),
    ("shareholders.quorum", _ADJOURNS, "shareholders.adjournment"),
    ("board.quorum", _ADJOURNS, "board.adjournment"),
    ("directors.vacancy", _FILLED_AT, "directors.vacancy"),
    ("directors.vacancy", _CALLED_FOR_IT, "shareholders.special_meeting.purpose"),
    ("directors.removal", _CALLED_FOR_IT, "directors.removal"),
)
