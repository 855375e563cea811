"""What a brief message says after an answer on directors, officers, shares or indemnity, and the rule that it then means.

Rows as in `bot.rows_beside`: the last rule, or its area; words of the message; the rule for which they speak.
"""

from typing import Final

from bot.understand import patterns as re
from bot.understand.signs.votes import ALL_MUST

_SIGNS_THE_NEW_ONE: Final = re.compile(
    r"\b(?:who(?:'s|s)?|whose|which (?:officers?|people|persons?))\b[^?]{0,40}\bsign(?:s|ed|atures?|ing)?\b|\bsignatures?\b[^?]{0,30}\b(?:new|replacement|duplicate) (?:one|cert\w*)\b",
    re.IGNORECASE,
)
"""Who signs the certificate that takes the place of a lost one."""
_THESE_SIGN: Final = re.compile(
    r"^(?!.*\b(?:quit|left|resigned|died|before|already|since)\b).*\b(?:president|treasurer|secretary|vp|vice[- ]president|chairman|chair|cfo|ceo)\b[^?]*\b(?:fine|ok|okay|enough|good|works?|valid|do|suffice|sufficient|allowed|fly)\W*$",
    re.IGNORECASE,
)
"""Whether other officers may sign."""
_PAY_ANOTHERS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what about|how about|what if) )*(?:for )?(?:an?|the|our|any|some) (?:[\w']+ ){0,6}?(?:employees?|agents?|clerks?|workers?|officers?|directors?|consultants?|contractors?|staff)\b"
    r"(?![^?]*\b(?:indemnif\w+|undertaking|repay|promise|settle\w*|judgments?|fines?)\b)[^?.;]{0,40}(?:\b(?:pay|advance|cover|front|foot)\b|\b(?:too|as well|also)\W*$|\?\W*$)",
    re.IGNORECASE,
)
"""The costs of another person are asked about, as those of the last one were."""
_DECIDES_ALONE: Final = re.compile(
    r"\b(?:secretary|president|treasurer|ceo|cfo|officers?|transfer agent|he|she|they|i)\b[^?.;]{0,30}\b(?:decid\w*|do|does|handle\w*|approv\w*|issue\w*|order\w*|print\w*|sort\w*)\b[^?.;]{0,30}\b(?:alone|(?:him|her|my|them)sel(?:f|ves)|on (?:his|her|my|their) own|without (?:the )?(?:board|directors|asking))\b",
    re.IGNORECASE,
)
"""Whether an officer may order the new certificate alone."""
_HOW_LONG_THEN: Final = re.compile(
    r"\b(?:how long|until when|till when|for what term|for how long)\b[^?]{0,30}\b(?:new (?:one|person|guy|director|member|face)|replacement|appointee|successor|newcomer|he|she|they|that person)\b",
    re.IGNORECASE,
)
"""How long the one serves who fills the seat."""
_WHO_CHOOSES: Final = re.compile(
    r"\bwho\b[^?]{0,25}\b(?:choos\w*|picks?|picking|elects?|electing|appoints?|appointing|chosen|elected|appointed|hires?|selects?)\b[^?]{0,25}\b(?:them|these|those|people|officers|him|her|one|all of)\b",
    re.IGNORECASE,
)
"""Who elects the officers of whom was spoken."""
_LETS_IT_PASS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|now)\W+)*(?:what (?:happens |then )?)?(?:if|suppose|say|when|once)\b[^?.;]{0,20}?\b(?:(?:let|lets) (?:it|that|the) ?(?:\w+ ){0,2}(?:pass|go by|slip|lapse|expire|run out)|(?:miss|misses|blow|blows|overrun|overruns) (?:it|that|the|this)|(?:day|date|deadline|time|period|days) (?:\w+ )?(?:pass|passes|goes by|go by|lapses|expires|runs out|is over|comes and goes)|(?:do not|don't|do n't|does not|doesn't|does n't|fail to|fails to|never) (?:pay|make it|meet it))\b",
    re.IGNORECASE,
)
"""The day by which something is paid goes by."""
_SIGNS_ONE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|now|what) )*(?:if|suppose|say|once|when|after)? ?(?:he|she|they|the (?:director|officer|agent|employee)) (?:\w+ ){0,2}?(?:signs?|signed|gives?|gave|given|delivers?|delivered|provides?|provided)(?: us)? (?:one|it|that|an? (?:undertaking|promise))\b",
    re.IGNORECASE,
)
"""The undertaking that was missing is given."""
_TO_ENFORCE: Final = re.compile(
    r"\b(?:suit|lawsuit|case|action|suing|sues)\b[^?.;]{0,30}\b(?:to enforce|over|for) (?:the |her |his |their )?(?:right to )?(?:indemn\w+|advance\w*)",
    re.IGNORECASE,
)
"""A suit for the indemnity itself, after one of another kind."""
_LEFT_SINCE: Final = re.compile(
    r"\b(?:he|she|they|the (?:director|officer|president|treasurer|secretary))(?:'s| has| had| have| was| is)? (?:(?:now|since|then|just|already|meanwhile|later|long) ){0,2}(?:resign(?:s|ed)|quit|left|retired|stepped down|removed|voted out|fired|off (?:the|our) board|no longer)\b[^?;]{0,60}\b(?:matters?|too late|problem|issue|difference|covered|protected|change|still|indemnified)\b",
    re.IGNORECASE,
)
"""One of whose indemnity was spoken has left his office."""
_EVEN_ONE_WHO: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:even|also|including|what about|how about) (?:somebody|someone|anyone|one|a (?:share|stock)?holder|those|people|(?:share|stock)?holders|an? \w+) (?:who|that|whose|wanting|looking)\b",
    re.IGNORECASE,
)
"""Somebody with a purpose of his own would look at the list."""
_A_PROMISE: Final = re.compile(
    r"\b(?:promise|undertaking|commitment|agree\w*|iou)\b[^?.;]{0,25}\b(?:repay|pay (?:it|us|that|them) back|return it)\b|\bundertaking\b",
    re.IGNORECASE,
)
"""Whether a promise to repay is owed for what is paid in advance."""
_NAMES_HIM: Final = re.compile(
    r"\b(?:can|could|may|might|does|would) (?:the |our )?(?:\w+ )?(?:president|ceo|chair\w*|secretary|treasurer|cfo|officer)\b[^?.;]{0,20}\b(?:name|appoint|pick|choose|install|put in|hire)\b[^?.;]{0,30}\b(?:successor|replacement|somebody|someone|a new one|new (?:one|treasurer|secretary|cfo))\b",
    re.IGNORECASE,
)
"""Whether an officer fills the office of one who was removed."""

_VOTES_ON_IT: Final = re.compile(
    r"^(?=[^?]*\d|[^?]*\b(?:one|two|three|four|five|six|half)\b)[^?]*\b(?:votes?|voted|voting|says?|said|are|is|were|was|go|goes|went) (?:yes|no|aye|nay|against|for (?:it|him|her|that|the removal|the choice)|in favou?r)\b(?! of (?:the|an?) (?:amend|plan|merger))",
    re.IGNORECASE,
)
"""So many vote for or against the person of whom was spoken."""
THIS_BODY_AND_CAUSE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|or|what about|how about|what of)\W+)*(?:(?:the|our) )?(?:board|directors|other directors|(?:share|stock)?holders)(?: (?:doing it|then|itself|themselves))?\W+(?:(?:but|and|if) )?(?:there(?:'s| is| was) )?(?:with|for|without|w/o|no|has|have|having)(?: (?:a|any|good|no|just))? (?:cause|reason)\b",
    re.IGNORECASE,
)
"""Whether another body may remove the person, with or without cause."""
_AT_SUCH_A_MEETING: Final = re.compile(
    r"^\W*(?:(?:and|but|so|or|also|even|what about|how about)\W+)*(?:at|in) (?:the|an?|our|their) (?:regular|annual|special|ordinary) (?:\w+ )?(?:meeting|mtg|one)\b(?![^?]*\b(?:how|who|when|which|notice)\b)|\b(?:regular|annual|special|ordinary) (?:\w+ )?(?:meeting|mtg|one)\b[^?]{0,20}\b(?:good enough|enough|do|ok|okay|fine|work|suffice)\b|\b(?:does|would|must|will|do|has) (?:it|that|this|they|we)\b[^?]{0,20}\b(?:take|need|require|be|have)\b[^?]{0,20}\b(?:special|regular|annual) (?:\w+ )?(?:meeting|mtg)\b",
    re.IGNORECASE,
)
"""At which kind of meeting one may be removed."""
_VOTES_TO_CREATE: Final = re.compile(
    r"\b(?:votes?|ayes|yeses|directors|how many)\b[^?]{0,40}\b(?:create|set(?:ting)? (?:it |one )?up|form(?:ing)?|creat(?:e|ing)|establish|designate)\b",
    re.IGNORECASE,
)
"""By which vote the committee is designated."""
_SOMEBODY_ELSE: Final = re.compile(
    r"\b(?:board|directors)\b[^?.;]{0,20}\b(?:name|pick|appoint|choose|transfer|hand|give|delegate|put)\b[^?.;]{0,40}\b(?:somebody|someone|anyone|anybody|one|else|instead|him|her|duties|powers|job)\b",
    re.IGNORECASE,
)
"""Whether the board may give the powers of one who is away to another."""
_SO_MANY_MEMBERS: Final = re.compile(
    r"\bhow (?:many|few) (?:directors|members|people|persons)\b[^?]{0,20}\b(?:it|one|the committee|such a committee)\b[^?]{0,10}\b(?:have|need|consist of|be made of|be)\b",
    re.IGNORECASE,
)
"""How many members the committee has."""
_STANDS_IN: Final = re.compile(
    r"\b(?:stand[- ]?ins?|stands? in|(?<!no )alternates?|substitutes?|fills? in|deput(?:y|ies)|back-?ups?|replace an? absent)\b",
    re.IGNORECASE,
)
"""Who stands in for a member of a committee."""
_DOWN_TO: Final = re.compile(
    r"\b(?:down|up|back|cut|shrink\w*|drop\w*|reduc\w*|grow\w*|expand\w*)\b[^?.;]{0,12}\bto \d+\b", re.IGNORECASE
)
"""Another size of the board."""
_HIS_SEAT_TOO: Final = re.compile(
    r"\b(?:he|she|they|who|and|also|both)(?:'s| is|'re| are)? (?:also |both |at the same time )?(?:an? )?(?:director|member of the board|board member)s?\b[^?]{0,60}\b(?:tak\w*|remov\w*|los\w*|kick\w*|strip\w*|oust\w*|throw\w*|vot\w*|go|goes|rid|dismiss\w*|drop\w*|fir\w+)\b|"
    r"\b(?:tak\w*|remov\w*|los\w*|kick\w*|strip\w*|oust\w*|throw\w*|vot\w*|rid|dismiss\w*|drop\w*|fir\w+|get)\b[^?.;]{0,40}\b(?:(?:board )?seat(?: on the board)?|directorship|off the board|as (?:an? )?director|from the board)\b",
    re.IGNORECASE,
)
"""Whether the officer who goes may be taken from the board as well."""
_OF_A_BOARD_OF: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|what)\W+)*(?:if|once|when|say|suppose|after) (?:we|the board|it|they)\b[^?.;]{0,25}\b(?:shr[iau]nk|cut|reduc|enlarg|expand|increas|grow|grew|went|go|chang|trim|rais|lower|drop)\w*\b[^?.;]{0,25}\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen)(?: (?:directors|seats|members|people))?\W*$",
    re.IGNORECASE,
)
"""A board of another size, of which the last question is asked."""
_LIMIT_OF_BOND: Final = re.compile(
    r"\b(?:limit|cap|maximum|ceiling|how (?:big|large|high|much))\b[^?]{0,30}\b(?:it|bond|be|amount|sum)\b|"
    r"^\W*(?:(?:and|but|so|ok|is there|are there|with|has it got|does it have)\W+)*(?:any|an?|no|some) (?:upper |fixed |stated )?(?:limits?|caps?|maximum|ceiling)\b[^?]{0,25}\W*$|\b(?:amount|sum|bond|it|that) (?:be )?(?:capped|limited|unlimited)\b",
    re.IGNORECASE,
)
"""How large the bond may be."""
_A_BOND: Final = re.compile(r"\bbonds?\b|\baffidavit\b|\bsureties\b|\bsurety\b", re.IGNORECASE)
"""A paper that a new certificate might take."""
_GONE: Final = r"(?:left|leaves?|leaving|resign\w*|quits?|quitting|retire\w*|dies|died|fired|removed|ousted|gone|departed?|departs|replaced|out of office|no longer|stepp?(?:s|ed)? down)"
_NOT_YET_ISSUED: Final = r"(?:before|by the time|prior to|when|until|since|in the meantime|meanwhile|ahead of)"
_SIGNER_GONE: Final = re.compile(
    rf"\b{_GONE}\b[^?.;]{{0,30}}\b{_NOT_YET_ISSUED}\b[^?.;]{{0,40}}\b(?:issu\w*|go(?:es)? out|went out|hand\w*|deliver\w*|mail\w*|sent|get it|used?)\b|"
    rf"\b{_NOT_YET_ISSUED}\b[^?.;]{{0,30}}\b(?:issu\w*|go(?:es)? out|went out|hand\w*|deliver\w*|mail\w*|sent)\b[^?.;]{{0,40}}\b{_GONE}\b|"
    rf"\b(?:who(?:se (?:name|signature) is (?:on|in) \w+)?|of the ones? who|that) signed\b[^?.;]{{0,30}}\b{_GONE}\b|"
    rf"\bwhose (?:name|signature)\b[^?.;]{{0,20}}\b{_GONE}\b|\b{_GONE}\b[^?.;]{{0,30}}\bafter (?:he |she |they )?sign\w*\b",
    re.IGNORECASE,
)
"""One who signed the certificate has left office since."""
_INTO_MY_NAME: Final = re.compile(
    r"\b(?:get|put|have|register|record|transfer|move|switch|change)\w*\b[^?.;]{0,30}\b(?:in|into|to|under|over to) (?:my|his|her|our|their|the (?:buyer|purchaser|new owner)'?s?|me\b)(?: own)?(?: name)?|\bmake (?:me|him|her|them) the (?:registered|record) (?:owner|holder)",
    re.IGNORECASE,
)
"""How the shares that somebody bought are put in that one's name."""
_FOR_ALL: Final = re.compile(
    r"\b(?:all|any|every|each)\b[^?.;]{0,40}\b(?:general(?:ly)?|in general|across the board|in future|going forward|always|from now on)\b|\bblanket\b|\bstanding (?:authority|power|authori[sz]ation)\b|\bgeneral (?:authority|power|authori[sz]ation)\b|"
    r"^\W*(?:(?:and|or|what about|how about|for)\W+)+(?:all|any|every) (?:such |of (?:our|the) |our |the |other )?(?:contracts?|leases?|deeds?|mortgages?|papers|documents|agreements?|instruments?)\b[^?]{0,25}\W*$",
    re.IGNORECASE,
)
"""Whether one may be authorized for all contracts, not one."""
_PAID_OTHERWISE: Final = re.compile(
    r"\b(?:pa(?:y|id|ying|yable)|distribut\w+|hand\w*|give|giving|made|declared?)\b[^?.;]{0,25}\b(?:in|with|as|by)\b[^?.;]{0,40}\b(?:inventory|goods|products?|property|kind|assets|stock|shares|scrip|notes?|bonds|securities|merchandise|cash|real estate)\b|"
    r"\b(?:in|with) [^?.;]{3,40} (?:rather than|instead of|in place of|and not) (?:in )?(?:money|cash|dollars)\b",
    re.IGNORECASE,
)
"""In what the dividend would be paid of which was spoken."""
MOVES_OFF: Final = re.compile(
    r"\b(?:slides?|slips?|moves?|rolls?|shifts?|push(?:ed)?|carr(?:y|ies)|bump(?:s|ed)?|extend(?:s|ed)?)\b[^?.;]{0,30}\b(?:monday|tuesday|friday|(?:next|following|first) (?:business |working )?day|business day|working day|weekday)\b|"
    r"\b(?:get|have|got|wait) (?:until|till|to) (?:the )?(?:next |following )?(?:monday|tuesday|business day|working day|weekday|day after)\b",
    re.IGNORECASE,
)
"""Whether the last day moves off a weekend or a holiday."""
IS_A_REST_DAY: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|hm+|uh|oh|well)\W+)*(?:what )?(?:if|suppose|say) (?:that|it|the last day|the deadline)(?: day| one| date)?(?:'s| is| was| falls?(?: on)?| lands?(?: on)?| turns out to be| would be)? (?:an? |the )?(?:sunday|saturday|weekend|(?:public |legal |bank )?holiday)\W*",
    re.IGNORECASE,
)
"""The last day of the answer before is supposed to be one on which nobody works."""
_ANNOUNCED: Final = re.compile(
    r"\b(?:must|need|needs|has|have|does|do|should)\b[^?.;]{0,40}\b(?:announced|noticed|mentioned|listed|put|stated|contained|included|named|spelled out|set out)\b[^?.;]{0,25}\b(?:notice|advance|beforehand|agenda|ahead|call)\b",
    re.IGNORECASE,
)
"""Whether the change of the bylaws stands in the notice."""

_OWN_SHARES: Final = re.compile(
    r"\b(?:have to|has to|must|need(?:s)? to|does|do)\b[^?.;]{0,40}\b(?:own|hold|have)\b[^?.;]{0,10}\b(?:shares?|stock)\b|\bbe an? (?:share|stock)holder\b",
    re.IGNORECASE,
)
"""Whether the one who fills the seat must hold stock."""
_HOLDS_AN_OFFICE: Final = re.compile(
    r"^\W*(?:(?:and|but|oh|well|wait)\W+)*(?:he|she|they)(?:'s|'re| is| are)? (?:also |the |our )?(?:the )?(?:president|vice president|secretary|treasurer|chairman|ceo)\b",
    re.IGNORECASE,
)
"""The one who would call the meeting holds an office too."""
_WHOSE_JOB: Final = re.compile(
    r"^\W*(?:(?:and|so|but)\W+)*(?:whose (?:job|task|duty|responsibility)(?: is (?:that|it|this))?|who (?:does|handles|has to do|is to do) (?:that|it|this))\W*$",
    re.IGNORECASE,
)
"""Who prepares the list of which was spoken."""
_SOMEBODY_OUTSIDE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|or|then|ok|what|how|about|if|even|say|suppose|with)\W+)*(?:(?:could|can|may|might|would) )?"
    r"(?:(?:it|that|this|the (?:person|stand-?in|substitute|one))(?:'s| is| was| were| be| (?:could|might|can|may|would)(?: even| also)? be) )?(?:even |also |just |be )*(?:to |for )?"
    r"(?:our|the|an?|my|some|his|her|their) (?:(?!officers?\b|directors?\b)[\w-]+ ){0,2}(?:consultant|advis[eo]r|outsider|lawyer|attorney|counsel|accountant|auditor|banker|contractor|employee|friend|wife|husband|spouse|stranger)\b",
    re.IGNORECASE,
)
"""Somebody who holds no office would act for one who is away ("and if it's our lawyer?")."""
_OUTSIDER_SITS_IN: Final = re.compile(
    r"\b(?:outside \w+|outsider|lawyer|attorney|accountant|auditor|banker|consultant|advis[eo]r|employee|non-?director|not (?:on (?:the|our) board|a director|a board member)|\w+n'?t (?:on (?:the|our) board|a director|a board member)|no (?:board member|director))\b",
    re.IGNORECASE,
)
"""One who is no director would sit in for a member of a committee."""
_OUTSIDER_VOTES: Final = re.compile(
    r"\b(?:add|adding|added|appoint|put|bring|invite|include|have)\b[^?.;]{0,40}\b(?:outside \w+|outsider|lawyer|attorney|accountant|auditor|banker|consultant|advis[eo]r|employee|non-?director|expert|no director|not a director)\b[^?]{0,60}\bvot(?:e|es|ing)\b",
    re.IGNORECASE,
)
"""Whether one who is no director has a vote on a committee."""
_MUST_BE_DIRECTOR: Final = re.compile(
    r"\b(?:must|need|needs|does|do|has|have|would|is)\b[^?.;]{0,40}\b(?:be (?:on|a member of) (?:the|our) board|sit on (?:the|our) board|(?:hold|have) a (?:board )?seat|be an? (?:director|board member|stockholder|shareholder))\b",
    re.IGNORECASE,
)
"""Whether the one who holds the offices must be a director."""

_POWERS_OF_ANOTHER: Final = re.compile(
    r"\b(?:mov|shift|transfer|giv|hand|delegat|assign|pass)\w*\b[^?.;]{0,25}\b(?:president|ceo|cfo|coo|treasurer|secretary|vp|vice[- ]president|controller|officer)(?:'?s)? (?:\w+ )?(?:powers?|duties|job|tasks?|authority)\b",
    re.IGNORECASE,
)
"""Whether the powers of one officer go to another."""

_OFFICES: Final = r"(?:(?:assistant |vice[- ])?(?:president|treasurer|secretary)|vp|ceo|cfo|coo|chair(?:man|woman)?|chief \w+ officer)"
_HIS_WORK: Final = rf"^\W*(?:(?:and|but|so|ok|then|what about|how about|who does|who takes|who handles|same for)\W+)*(?:the |our )?{_OFFICES}(?:'s?|s)? (?:work|job|duties|powers|tasks|desk|place|side|stuff|signature|functions|role)\b"
HIS_WORK: Final = re.compile(_HIS_WORK, re.IGNORECASE)
"""The work of another officer, and of that one alone."""
WORK_OF_ANOTHER: Final = re.compile(
    rf"{_HIS_WORK}|"
    rf"^\W*(?:(?:and|but|so|ok|then)\W+)*(?:what about|how about|for|and) (?:for )?(?:the |our |an? )?{_OFFICES}(?:,? (?:then|too|instead|as well))?\W*$|"
    rf"\b(?:if|when|should|suppose|with) (?:the |our )?{_OFFICES}(?:'s)?(?: \w+){{0,2}}? (?:off|away|out|sick|ill|gone|absent|unavailable)(?: (?:too|as well|also|instead))?\W*$",
    re.IGNORECASE,
)
"""Who does the work of another officer, where the one before was away."""
_HOW_LARGE: Final = re.compile(
    r"\b(?:how (?:big|large|high|much)|what (?:size|amount|sum|figure)|(?:the|its|any|an) (?:size|amount|sum|figure|terms))\b|\b(?:who|whose)\b[^?.;]{0,30}\b(?:sets|fixes|decides|picks|chooses|call|says|determines)\b",
    re.IGNORECASE,
)
"""How large the bond is of which was spoken, and who decides on it."""
_IT_COVERS: Final = re.compile(
    r"\b(?:would|does|will|must|should|can|is) (?:it|that|this|the bond|such a bond)\b[^?.;]{0,40}\b(?:cover|secure|protect|include|extend|reach|guarantee|for|good for|against|apply)\b|\bwhat (?:does|would|must|should) (?:it|that|the bond)\b[^?.;]{0,20}\b(?:cover|secure|guarantee|protect|promise)\b",
    re.IGNORECASE,
)
"""What the bond covers of which was spoken."""
_OFF_IT_AGAIN: Final = re.compile(
    r"\b(?:throw|kick|take|get|boot|pull|drop|remov|oust|dismiss|toss|vot|strik|dump)\w* (?:him|her|them|that (?:one|person|\w+)|someone|somebody|a member|the (?:outsider|nonmember|non-director|expert|member))\b(?: (?:out|off|from it|off it|again))*|\b(?:him|her|them) (?:be )?(?:removed|thrown out|kicked (?:off|out)|taken off|dropped|replaced)\b|\b(?:can|could|may|might|must|will|would) (?:he|she|they|that (?:person|one|member)) (?:\w+ )?be (?:removed|thrown|kicked|taken off|dropped|replaced|let go|struck|dismissed|discharged|voted)\b",
    re.IGNORECASE,
)
"""Whether, or by whom, one is taken off the committee of which was spoken."""

_SEAL_OF_ANOTHER: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|or|then|what about|how about|even)\W+)*(?:the|our|an?) (?:[a-z]+[ -]){0,2}?(?:president|treasurer|secretary|vp|ceo|cfo|controller|director|officer|chair\w*|employee)(?:,? (?:if|when|with|without|though|once)\b[^?.;]{0,70}|,? (?:too|then|instead|as well))?\W*$",
    re.IGNORECASE,
)
"""Another one who would use the seal."""
_ANSWERS_TO: Final = re.compile(
    r"\bwho (?:do|does|must|should|would) (?:he|she|they|the (?:secretary|treasurer|president|ceo|cfo|vp|vice president)) (?:answer|report) to\b|\b(?:to whom|who to) (?:do|does|must|should) (?:he|she|they) (?:answer|report)\b|\b(?:who(?:'s| is)|whose) (?:his|her|their) (?:boss|superior|supervisor)\b|\bunder whose (?:supervision|direction|orders) (?:is|does|do|are) (?:he|she|they)\b",
    re.IGNORECASE,
)
"""Under whose direction the officer stands of whom was spoken."""
_AN_OFFICE: Final = r"(?:president|prez|chair(?:man|woman|person)?(?: of the board)?|ceo|cfo|coo|chief (?:executive|financial|operating)(?: officer)?|(?:assistant )?(?:secretary|treasurer)|vice[- ]president|vp|controller|(?:board of )?directors|board|general counsel)"
_ANOTHERS_NAME: Final = re.compile(
    rf"^\W*(?:(?:and|but|so|ok|what|how|or|then|about|if|it's|it is|it were|it says|with|by|for|the same with)\W+)*(?:(?:the|our|an?) )?{_AN_OFFICE}(?:'s)?(?: name)?(?: (?:instead|then|there|too|as well|on it|alone))*\W*$",
    re.IGNORECASE,
)
"""The notice is another one's than that of before."""
COMES_AFTER_ALL: Final = re.compile(
    r"\b(?:if|when|once|say|suppose|now|but|and) (?:he|she|they|(?:the |our )?(?:chair(?:man|woman|person)?(?: of the board)?|president|ceo|prez|secretary))(?:'s| is| does| do| did| had)? (?:(?:then|actually|still|in fact|just) )?(?:makes? it|made it|shows? up|turns? up|showed up|turned up|comes?|came|gets? (?:there|here)|arrives?|arrived|(?:be )?(?:back|there|here|present|in the room)(?! (?:is|was)))\b(?! (?:late|too late))",
    re.IGNORECASE,
)
"""One who was away comes after all."""

_HE_IS_AWAY: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|but|what|who \w+)\W+)*(?:if|when|while) (?:he|she|they)(?:'s|'re| is| are| gets| falls| goes)? (?:sick|ill|away|absent|out|on (?:leave|vacation|holiday)|in (?:the )?hospital|travel\w*|unable|gone|unavailable)\b",
    re.IGNORECASE,
)
"""The officer of whose work was spoken is away."""
_GETS_PAID: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|but|then)\W+)*(?:do|does|can|may|must|are|is) (?:they|he|she|it|officers) (?:be |get |to be )?(?:paid|salaried|compensated)\b",
    re.IGNORECASE,
)
"""Whether the officers of whom was spoken are paid."""
_HIS_PAY: Final = re.compile(
    r"\bwho (?:\w+ ){0,2}?(?:sets?|fix(?:es)?|decides?|determines?|approves?)\b[^?.;]{0,20}\b(?:his|her|their|its) (?:salary|salaries|pay|wages?|compensation|remuneration)\b",
    re.IGNORECASE,
)
"""Who fixes what the officer of whom was spoken is paid."""
_UNDER_HIS_LIMITS: Final = re.compile(
    r"\b(?:stand-?ins?|he|she|they|vps?|vice[- ]presidents?|deput(?:y|ies)|substitutes?|whoever (?:stands|fills|steps) in)\b[^.?!;]{0,25}\b(?:free (?:of|from)|bound by|subject to|exempt from|rid of)\b",
    re.IGNORECASE,
)
"""Whether a stand-in is bound by the limits of the one in whose place he acts."""

_BOTH_VOTE: Final = re.compile(
    r"\b(?:alongside|side by side|after all|both (?:of them )?(?:vote|count)|(?:vote|count|act)s?(?: \w+)? (?:too|as well|also))\b",
    re.IGNORECASE,
)
"""The alternate would act beside the member."""
_WIDENED: Final = re.compile(
    r"\b(?:how many|what)\b[^?.;]{0,12}\b(?:votes?|majority|directors|ayes)\b[^?.;]{0,40}\b(?:widen|broaden|extend|expand|enlarge|change|alter|amend|restrict|narrow|increase|give it|add to|fix)\b (?:it|that|this|those|them|(?:the|its) (?:resolution|powers?|mandate|scope|remit|authority|charter))\b",
    re.IGNORECASE,
)
"""By which vote the board gives a committee other powers."""

_WHO_JOINS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then)\W+)*who (?:all )?(?:can|may|could|must|gets to|is allowed to|is eligible to)\b[^?.;]{0,12}\b(?:join|sit|serve|be|go)\b(?: a member)?(?: on| of)? ?(?:it|them|one|the committee|that|there)?(?: in the committee)?\W*$",
    re.IGNORECASE,
)
"""Who may be a member of the committee of which was spoken."""
_SITS_ON_IT: Final = re.compile(
    r"\b(?:sits?|sitting|sat|serves?|serving|is|are|being)(?: (?:also|herself|himself|themselves|a member|members|one))*(?: on| of) (?:that|the|this|it|one of (?:the|those))(?: \w+){0,2} ?(?:committee|it)?\b|\b(?:his|her|their|your|my) own (?:fees?|pay)\b",
    re.IGNORECASE,
)
"""A director who would be paid votes on the pay."""

_BY_WHAT_VOTE: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then|by)\W+)*(?:how many votes?|what (?:vote|majority)|which (?:vote|majority)|how many (?:of (?:them|us)|directors) (?:must|have to|need to))(?: (?:does|do|would|will|must|is|are) (?:that|it|they|he|she|we|the board|this)?(?: (?:need|take|require|needed|required|have to get|get))?| (?:for|needed|needed for|to do) (?:that|it|this))*\W*$",
    re.IGNORECASE,
)
"""What majority it takes."""
_HANDS_DUTIES: Final = re.compile(
    r"\b(?:hand|giv|transfer|delegat|pass|assign|shift|mov|turn)(?:e|es|s|ing|ring)?\b(?: over| on)?(?: (?:the|his|her|their|our|all|those|its|an?|some)){0,2} (?:[\w'\u2019-]+ ){0,3}?(?:duties|duty|powers?|job|work|responsibilit\w+|tasks|functions|authority)\b[^?.;]{0,15}?\b(?:to|on)\b",
    re.IGNORECASE,
)
"""The duties of an officer go to somebody else."""
_GIVES_THEM: Final = re.compile(
    r"\b(?:give|hand|transfer|delegate|pass|assign|shift|move)(?:s|d|ed)? (?:them|those|it|these|that|this|the job)(?: over| on)? to (?:an?|the|our|my|his|her|some(?:one|body))\b",
    re.IGNORECASE,
)
"""Somebody else would have the duties of which was spoken."""
_WORK_MEANWHILE: Final = re.compile(
    r"\bwho\b[^?.;]{0,15}\b(?:does|do|handles?|covers?|runs?|acts?|fills? in|takes? over|steps? in|stands? in|minds?|looks after)\b[^?]{0,40}\b(?:until then|till then|meanwhile|in the meantime|in between|for now|in the interim|until (?:there(?:'s| is| are)|we (?:have|get|find|elect|name|hire)|he|she|they|one|someone|somebody)(?:'s| is| are)? (?:\w+))\b",
    re.IGNORECASE,
)
"""Who does the work of a vacant office until it is filled."""
_HIM: Final = r"(?:him|her|them|the (?:(?:assistant |vice[- ])?(?:president|treasurer|secretary)|vp|ceo|cfo|coo|officer|chief \w+ officer))"
_REMOVES_HIM: Final = re.compile(
    rf"^(?![^?]*\b(?:prohibit|barred|sue|contract|indemn\w*|severance|pay)\b)[^?.;]{{0,40}}\b(?:to|just|simply|rather|can|may|could|we|they|board|directors) (?:simply |just |instead |also |outright )?(?:(?:remove|fire|dismiss|sack|oust|replace|vote out|get rid of|throw out) {_HIM}|let {_HIM} go|vote {_HIM} out|throw {_HIM} out)\b",
    re.IGNORECASE,
)
"""The officer of whom was spoken would be removed."""
_NAMES_SUCCESSOR: Final = re.compile(
    r"\b(?:name|names|appoint|appoints|pick|picks|choose|chooses|elect|elects|select|selects|find|install|installs)\b(?: \w+){0,2}? (?:his|her|their|the|an?) (?:\w+ )?(?:successor|replacement)\b"
    r"|\b(?:put|place|install|bring|slot) (?:someone|somebody|another(?: \w+)?|an? \w+)(?: else| new)?(?: \w+)? in\b(?= for| until| till|\W*$)",
    re.IGNORECASE,
)
"""Who names the one who comes after the officer of whom was spoken."""
_KEEPS_SEAL: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:who(?:'s| is)?|which officer)\b[^?.;]{0,20}\b(?:keeps?|has|have|holds?|guards?|custody of|charge of|looks after|stores?)\b(?: on to)? (?:it|one|that|the (?:corporate )?seal)\b[^?.;]{0,15}\W*$",
    re.IGNORECASE,
)
"""Who keeps the seal of which was spoken."""
_KEEPS_MONEY: Final = re.compile(
    r"\b(?:money|funds|cash|books|accounts|securities|records|bank\w*|relationships)\b", re.IGNORECASE
)
"""Who keeps something else than the seal."""
_PUTS_SEAL: Final = re.compile(
    r"\b(?:put|affix|use|stamp|apply|press|emboss|attach)(?:s|es|ed|ing)?\b (?:it|that|the seal|our seal|one)\b",
    re.IGNORECASE,
)
"""Who affixes the seal of which was spoken."""
_PAY_OF_DIRECTORS: Final = re.compile(
    r"\bdirectors?'? (?:\w+ )?(?:get|gets|earn|earns|receive|receives|are paid|be paid|pay|fees?|compensation)\b|\bpay (?:for |of )?(?:the )?directors\b",
    re.IGNORECASE,
)
"""The pay of directors, beside that of officers."""
_TAKES_OFFICE_AWAY: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:who|can|could|may)\b[^?.;]{0,30}\b(?:take|strip|remove|fire|dismiss|oust)\b[^?.;]{0,40}\b(?:away|from|him|her|them|office)\b",
    re.IGNORECASE,
)
"""Who takes the offices from the one who holds them."""
BY_COMMITTEE: Final = re.compile(
    r"^\W*(?:(?:and|or|so|but|ok|then|what about|how about)\W+)*(?:(?:can|could|may|might|would|is)\b[^?.;]{0,40}\b)?(?:an?|the|our|that|its) (?:[\w-]+ ){0,3}?(?:committee|comp committee)\b[^?.;]{0,40}\W*$",
    re.IGNORECASE,
)
"""Whether a committee may do what the board does."""
CAUSE_MATTERS: Final = re.compile(
    r"\b(?:matter|matters|difference|problem|issue|relevant)\b[^?.;]{0,40}\b(?:cause|reason|grounds)\b|\bno (?:good )?(?:cause|reason|grounds)\b[^?.;]{0,40}\b(?:matter|difference|problem|issue)\b",
    re.IGNORECASE,
)
"""Whether it matters that there is no cause."""
_PICKS_THEM: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*who (?:picks|elects|chooses|appoints|names|selects)\b", re.IGNORECASE
)
"""Who elects those whom there must be."""
_A_REASON: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:do|does|must|should|has|have)\b[^?.;]{0,20}\b(?:reasons?|explain|explanation|say why|grounds)\b",
    re.IGNORECASE,
)
"""Whether it is said why one resigns, or is removed."""
KEEPS_PAY: Final = re.compile(
    r"\b(?:lose|loses|forfeit|forfeits|give up|still owed|still due|entitled to|paid out)\b[^?.;]{0,30}\b(?:pay|salary|contract|severance|bonus|compensation|wages|rights)\b|\b(?:keep|keeps|still get|still gets|still have|still has)\b[^?.;]{0,30}\b(?:contract|severance|bonus|rights)\b|\b(?:contract|severance)\b[^?.;]{0,25}\b(?:end|ends|void|over|gone|lost|still|survive|stand|paid)\b",
    re.IGNORECASE,
)
"""Whether an officer who is removed loses what the contract gives."""
_NOT_RANKED: Final = re.compile(
    r"^[^?]{0,15}\b(?:board|directors|they|we|nobody|no one)\b[^?.;]{0,20}(?:\b(?:never|not|nobody|no one)\b|n't\b)[^?.;]{0,15}\b(?:pick|rank|chose|choose|decid|designat|order|sort)\w*[^?.;]{0,25}\W*$",
    re.IGNORECASE,
)
"""The board set no order among those who might act."""
_CAUSE_IS_THERE: Final = re.compile(
    r"\b(?:so |then |now |and )(?:there(?:'s| is| was)|we(?:'ve| have)(?: got)?|they(?:'ve| have)(?: got)?) (?:good |now |a )?(?:cause|reason)\b",
    re.IGNORECASE,
)
"""The cause that was lacking is told."""
_ANOTHER_SIGNS_IT: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:(?:can|could|may|might|must|does|should|would|has) (?:someone|somebody|another|anyone|anybody|the (?:company|corporation)|an? (?!director|officer)\w+|her|his|their|she|he|they|it)\b[^?.;]{0,30}\b(?:sign|signs|give|gives|provide|own signature)\b|"
    r"who (?:else )?(?:has to |must |can |may |should )?(?:sign|signs|give|gives)\b)(?: (?:it|that|this|one|the (?:undertaking|paper|promise)|for (?:her|him|them)|on (?:her|his|their) behalf|instead|(?:her|him)self|personally|too))*\W*$",
    re.IGNORECASE,
)
"""Who signs the undertaking of which was spoken."""
NEXT_BOND: Final = re.compile(
    r"^(?=[^?]*\b(?:due|next|renew\w*|new one|again|expires?|runs? out|good (?:until|for)|replac\w*|another)\b)[^?]*\b(?:last|previous|current|old|hers|his|theirs|ours|one|it|that|given|gave|dates?|dated|from|since)\b[^?]*\W*$",
    re.IGNORECASE,
)
"""When the bond that was given on a day is due anew."""
_ALL_MUST_AGREE: Final = re.compile(
    rf"^(?![^?]*\b(?:share|stock)holders?\b)[^?]{{0,20}}\b(?:{ALL_MUST})", re.IGNORECASE
)
"""Whether all directors must be for the one who fills the seat."""
ONE_VOTE_DOES: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then)\W+)*(?:is|are|would|will|could|can|does) (?:just |only )?(?:(?P<votes>two|2|three|3|four|4)|one|1|a single) (?:one )?(?:of (?:them|us|the \w+) )?(?:yes |yeses |votes? |ayes? |vote in favou?r )?(?:be )?(?:enough|do|suffice|do it|sufficient|carry it)\b[^?]{0,15}\W*$",
    re.IGNORECASE,
)
"""Whether so few votes fill the seat."""
_WHEN_ELECTED: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:when|how often|at (?:what|which) (?:meeting|time)|in what month)(?:'s| is| are)? ?(?:(?:do|does|did|will|must|should|would|shall|can) )?(?:(?:we|they|the board|the directors|it|he|she|the officers|these|all of them) )?(?:(?:get|have|has|need|supposed) (?:to )?)?(?:be )?"
    r"(?:elect|elected|electing|chosen|choose|pick|picked|appoint|appointed|name|named|hire|select|selected)(?: (?:them|him|her|these|those|these people|the (?:officers|others|president|secretary|treasurer)|all of them|each year|anew|again))*\W*$",
    re.IGNORECASE,
)
"""When the officers are elected of whom was spoken."""
OF_PERSONS: Final = (
    ("indemnification.undertaking", _ANOTHER_SIGNS_IT, "indemnification.undertaking"),
    ("indemnification.advance", _ANOTHER_SIGNS_IT, "indemnification.undertaking"),
    ("officers.bond", NEXT_BOND, "officers.bond"),
    ("directors.vacancy", _ALL_MUST_AGREE, "directors.vacancy"),
    ("directors.vacancy", ONE_VOTE_DOES, "directors.vacancy"),
    *(
        (f"officers.{each}", _WHEN_ELECTED, "officers.election")
        for each in (
            "several_offices",
            "qualification",
            "offices",
            "status",
            "election",
            "duties",
            "term",
            "compensation",
        )
    ),
    ("committees.pay", _SITS_ON_IT, "committees.pay"),
    ("committees.designation", _WHO_JOINS, "committees.members"),
    ("committees.changes", _WHO_JOINS, "committees.members"),
    ("committees.substitute", _MUST_BE_DIRECTOR, "committees.substitute"),
    ("committees.alternates", _MUST_BE_DIRECTOR, "committees.alternates"),
    ("committees.powers", _WIDENED, "committees.designation"),
    ("committees.alternates", _BOTH_VOTE, "committees.alternates"),
    ("officers.absence", _UNDER_HIS_LIMITS, "officers.absence"),
    ("officers.", _ANSWERS_TO, "officers.duties"),
    ("committees.", _ANSWERS_TO, "officers.duties"),
    ("board.", _ANSWERS_TO, "officers.duties"),
    ("shareholders.", _ANSWERS_TO, "officers.duties"),
    ("officers.duties", _HE_IS_AWAY, "officers.absence"),
    ("officers.", _HIS_PAY, "officers.compensation"),
    ("officers.", _GETS_PAID, "officers.compensation"),
    ("officers.duties", _ANOTHERS_NAME, "officers.duties"),
    ("shareholders.notice.giver", _ANOTHERS_NAME, "shareholders.notice.giver"),
    ("board.notice.giver", _ANOTHERS_NAME, "board.notice.giver"),
    ("shareholders.presiding", COMES_AFTER_ALL, "shareholders.presiding"),
    ("board.presiding", COMES_AFTER_ALL, "board.presiding"),
    ("general.seal", _SEAL_OF_ANOTHER, "general.seal.affixing"),
    ("officers.absence", WORK_OF_ANOTHER, "officers.absence"),
    ("officers.bond", _HOW_LARGE, "officers.bond"),
    ("officers.bond", _IT_COVERS, "officers.bond"),
    ("committees.members", _OFF_IT_AGAIN, "committees.changes"),
    ("committees.designation", _OFF_IT_AGAIN, "committees.changes"),
    ("committees.alternates", _OFF_IT_AGAIN, "committees.changes"),
    ("committees.substitute", _OUTSIDER_SITS_IN, "committees.substitute"),
    ("committees.", _OUTSIDER_VOTES, "committees.members"),
    ("officers.several_offices", _MUST_BE_DIRECTOR, "officers.qualification"),
    ("officers.absence", _NOT_RANKED, "officers.absence"),
    ("officers.vacancy", _MUST_BE_DIRECTOR, "officers.qualification"),
    ("officers.election", _MUST_BE_DIRECTOR, "officers.qualification"),
    ("officers.offices", _PICKS_THEM, "officers.election"),
    ("officers.status", _PICKS_THEM, "officers.election"),
    *((each, _A_REASON, each) for each in ("officers.resignation", "officers.removal", "directors.removal")),
    ("officers.removal", KEEPS_PAY, "officers.removal"),
    ("general.seal", _KEEPS_SEAL, "general.seal.affixing"),
    ("general.seal", _PUTS_SEAL, "general.seal.affixing"),
    ("officers.compensation", _PAY_OF_DIRECTORS, "directors.compensation"),
    ("officers.several_offices", _TAKES_OFFICE_AWAY, "officers.removal"),
    ("officers.removal", CAUSE_MATTERS, "officers.removal"),
    ("officers.removal", BY_COMMITTEE, "committees.powers"),
    ("officers.election", BY_COMMITTEE, "committees.powers"),
    ("amendments.bylaws", BY_COMMITTEE, "committees.powers"),
    ("shares.dividend.declare", BY_COMMITTEE, "committees.powers"),
    ("officers.delegation", _GIVES_THEM, "officers.delegation"),
    ("committees.powers", _WORK_MEANWHILE, "officers.absence"),
    ("general.seal.affixing", _KEEPS_MONEY, "officers.duties"),
    ("officers.vacancy", _WORK_MEANWHILE, "officers.absence"),
    ("officers.term", _WORK_MEANWHILE, "officers.absence"),
    ("officers.removal", _WORK_MEANWHILE, "officers.absence"),
    ("officers.resignation", _WORK_MEANWHILE, "officers.absence"),
    ("officers.removal", _HANDS_DUTIES, "officers.delegation"),
    ("officers.vacancy", _HANDS_DUTIES, "officers.delegation"),
    ("officers.absence", _HANDS_DUTIES, "officers.delegation"),
    ("officers.delegation", _REMOVES_HIM, "officers.removal"),
    ("officers.absence", _REMOVES_HIM, "officers.removal"),
    ("officers.removal", _NAMES_SUCCESSOR, "officers.vacancy"),
    ("officers.resignation", _NAMES_SUCCESSOR, "officers.vacancy"),
    ("officers.absence", _NAMES_SUCCESSOR, "officers.vacancy"),
    ("officers.absence", _SOMEBODY_OUTSIDE, "officers.delegation"),
    ("officers.delegation", _SOMEBODY_OUTSIDE, "officers.delegation"),
    ("committees.", _POWERS_OF_ANOTHER, "officers.delegation"),
    ("directors.", _POWERS_OF_ANOTHER, "officers.delegation"),
    ("directors.vacancy", _OWN_SHARES, "directors.qualifications"),
    ("directors.qualifications", _HOW_LONG_THEN, "directors.vacancy.term"),
    ("board.special_meeting.call", _HOLDS_AN_OFFICE, "board.special_meeting.call"),
    ("shareholders.special_meeting.call", _HOLDS_AN_OFFICE, "shareholders.special_meeting.call"),
    ("shareholders.list.", _WHOSE_JOB, "shareholders.list.ready"),
    ("directors.removal", _VOTES_ON_IT, "directors.removal"),
    ("directors.vacancy", _VOTES_ON_IT, "directors.vacancy"),
    ("directors.removal", THIS_BODY_AND_CAUSE, "directors.removal"),
    ("directors.removal", _CAUSE_IS_THERE, "directors.removal"),
    ("directors.removal.cause", THIS_BODY_AND_CAUSE, "directors.removal"),
    ("directors.removal", _AT_SUCH_A_MEETING, "directors.removal"),
    ("officers.removal", _AT_SUCH_A_MEETING, "officers.removal"),
    ("officers.removal", _HIS_SEAT_TOO, "directors.removal"),
    ("board.quorum", _OF_A_BOARD_OF, "board.quorum"),
    ("board.vote", _OF_A_BOARD_OF, "board.vote"),
    ("committees.", _VOTES_TO_CREATE, "committees.designation"),
    ("officers.absence", _SOMEBODY_ELSE, "officers.delegation"),
    ("committees.", _SO_MANY_MEMBERS, "committees.members"),
    ("committees.", _STANDS_IN, "committees.alternates"),
    ("directors.number", _DOWN_TO, "directors.number"),
    ("directors.vacancy", _DOWN_TO, "directors.number"),
    ("shares.certificate.", _SIGNER_GONE, "shares.certificate.signer_left"),
    ("indemnification.advance", _PAY_ANOTHERS, "indemnification.advance"),
    ("indemnification.undertaking", _PAY_ANOTHERS, "indemnification.advance"),
    ("shares.certificate.loss_notice", _A_BOND, "shares.certificate.lost"),
    ("shares.certificate.lost", _LIMIT_OF_BOND, "shares.certificate.lost"),
    ("shares.owner", _INTO_MY_NAME, "shares.transfer"),
    ("shares.dividend.", _PAID_OTHERWISE, "shares.dividend.form"),
    ("general.contracts", _FOR_ALL, "general.contracts"),
    ("indemnification.payment", MOVES_OFF, "indemnification.payment"),
    ("amendments.bylaws", _ANNOUNCED, "amendments.notice"),
    ("shares.certificate.lost", _SIGNS_THE_NEW_ONE, "shares.certificate.signatures"),
    ("shares.certificate.lost", _DECIDES_ALONE, "shares.certificate.lost"),
    ("shares.certificate.signatures", _THESE_SIGN, "shares.certificate.signatures"),
    ("directors.vacancy", _HOW_LONG_THEN, "directors.vacancy.term"),
    ("officers.", _WHO_CHOOSES, "officers.election"),
    ("officers.removal", _NAMES_HIM, "officers.vacancy"),
    ("officers.vacancy", _BY_WHAT_VOTE, "officers.election"),
    ("indemnification.payment", _A_PROMISE, "indemnification.undertaking"),
    ("indemnification.enforcement", _A_PROMISE, "indemnification.undertaking"),
    ("indemnification.payment", _LETS_IT_PASS, "indemnification.enforcement"),
    ("indemnification.advance", _SIGNS_ONE, "indemnification.advance"),
    ("indemnification.own_suit", _TO_ENFORCE, "indemnification.own_suit"),
    ("indemnification.", _LEFT_SINCE, "indemnification.continues"),
    ("indemnification.undertaking", _LETS_IT_PASS, "indemnification.enforcement"),
    ("shareholders.list.access", _EVEN_ONE_WHO, "shareholders.list.access"),
)
