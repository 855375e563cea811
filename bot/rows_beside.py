"""What a brief message says after the last answer, and the rule that it then means: the rows of `bot.beside`.

Each row names the last rule, or its area; words of the message; and the rule for which they speak. The first that fits
counts.
"""

from typing import Final

from bot.understand import patterns as re
from bot.understand.signs.director_words import NEW_SEAT

_TELLS_US: Final = re.compile(
    r"\b(?:must|have to|has to|need to|needs to|does|should) [^?.;]{0,25}\b(?:tell|notify|inform|report|let) (?:us|the (?:company|corporation)|it)\b",
    re.IGNORECASE,
)
_HOW_LONG_FOR_IT: Final = re.compile(
    r"\b(?:how (?:long|soon|fast|quickly|much time)|by when|when (?:must|does|should|has|do|at the latest)|what(?:'s| is) (?:the|his|her|their) (?:deadline|time limit))\b",
    re.IGNORECASE,
)
"""By when the holder tells of the loss of which was spoken."""
_BOARD_SAYS_NO: Final = re.compile(
    r"\b(?:board|directors)\b[^?.;]{0,30}\b(?:against (?:it|that|paying|an? advance|advancing)|otherwise|says? no|said no|refus\w+|declin\w+|objects?|votes? (?:it|that) down|not to\b|(?:does|do|did)(?:n't| not) want)\b",
    re.IGNORECASE,
)
"""The board determines otherwise, where advances were spoken of."""
_AUTOMATIC_FOR: Final = re.compile(
    r"^\W*(?:(?:and|but|so|or)\W+)*(?:is|are|would) (?:it|that|this|they|an advance|advances) (?:be )?(?:also |then )?(?:automatic|mandatory|required|compulsory|a right|due|owed|guaranteed)\b[^?]{0,10}\b(?:for|to) (?:an?|the|our|any)\b",
    re.IGNORECASE,
)
_SAME_FOR_OTHERS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|or)\W+)*(?:must|may|can|could|do|should|would) (?:we|they|it|the (?:company|corporation)) (?:also |too )?(?:(?:do (?:it|that|this|the same)|advance|pay|have to (?:do (?:it|that|the same)|pay)) )?for (?:an?|the|our|any)\b",
    re.IGNORECASE,
)
_ON_TERMS: Final = re.compile(r"\b(?:collateral|secur(?:ed|ity)|pledge|unsecured)\b", re.IGNORECASE)
_OUTSIDER_ON_IT: Final = re.compile(
    r"\b(?:outside|outsider|adviser|advisor|non-?directors?|not (?:a )?directors?|expert|consultant)\b[^?.;]{0,40}\b(?:to|on|in|onto) (?:it|that|the committee)\b",
    re.IGNORECASE,
)
_OUTSIDER_INSTEAD: Final = re.compile(
    r"^\W*(?:(?:and|but|or|ok|okay|so|then)\W+)*(?:what about|how about|what if (?:it is|it's|she picks|he picks|they pick)|(?:can|could|may|might|would) it be) [^?.;]{0,30}\b(?:outsider|lawyer|attorney|accountant|auditor|banker|consultant|advis[eo]r|employee|non-?director|expert|counsel)\b[^?.;]{0,40}\W*$",
    re.IGNORECASE,
)
"""One who is no director would sit in for a member of a committee, where a stand-in was asked about."""
_ITS_SECRETARY: Final = re.compile(
    r"\b(?:acts?|serves?|stands? in|steps? in|be) as (?:the )?secretary\b|\b(?:who|somebody|someone|anyone)\b[^?.;]{0,30}\b(?:minutes|writes? it (?:all )?down|secretary (?:there|of (?:it|the meeting|that meeting)))\b|^\W*(?:and |but |so )*(?:who (?:takes|keeps|writes|does) )?the minutes\b|\bsecretary'?s?(?: job| role| part| seat| chair)?,? (?:there|at (?:it|that|the meeting)|of (?:it|that meeting|the meeting))\b",
    re.IGNORECASE,
)
"""Who keeps the minutes of the meeting whose chair was spoken of."""
_ALL_COME: Final = re.compile(
    r"\b(?:every(?:one|body)?|all|each)\b[^?.;]{0,50}\b(?:turn\w* up|show\w* up|came|comes?|attend\w*|(?:is|are|was|were) (?:there|present|here))\b[^?.;]{0,40}\b(?:no ?body|no one|none(?: of them)?|without|nor|not|never)\b[^?.;]{0,20}\b(?:object\w*|complain\w*|protest\w*|objection)",
    re.IGNORECASE,
)
"""All attend and none objects, which waives the notice."""
_WHO_SIGNS_TOO: Final = re.compile(
    r"\b(?:second|other|another|co-?) ?signatures?\b|\bwho (?:else )?(?:must|can|may|has to|have to|could) (?:also )?(?:co-?)?sign\b|\bwhose (?:\w+ ){0,4}signatures?\b|\bwhose (?:other )?(?:name|hand)\b(?! (?:is|was|are|were|appears?|stands?|stood)\b)",
    re.IGNORECASE,
)
"""Who signs beside the one of whom was spoken."""
_WHO_DOES_IT: Final = re.compile(
    r"\b(?:who|whose (?:job|task|duty|responsibility))\b[^?.;]{0,30}\b(?:prepar|make|made|draw|compil|put|produc|creat|get)\w*",
    re.IGNORECASE,
)
"""Who makes the list that was spoken of."""
_OTHER_SITTING: Final = re.compile(
    r"\b(?:leav\w*|left|put\w*|postpon\w*|sav(?:e|es|ed|ing)|keep\w*|(?<!must it )(?<!have to )(?<!has to )(?<!need to )wait\w*|hold\w*|do|does|doing)\b(?: (?:it|that|this|the (?:seat|choice|election|vote)))?(?: (?:off|back|open))? (?:for|to|at|until|till) (?:an?|the|some|our|their|next|jan\w*|feb\w*|march|april|june|july|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b(?: (?:later|next|other|another|different|special|annual|\w+))?(?: (?:share|stock)holders?'?)?(?: (?:meeting|mtg|session|one))?\b|"
    r"\b(?:pick|choos|elect|fill|nam|appoint|vot|do)\w*\b[^?.;]{0,40}\b(?:(?:days?|weeks?|months?) later|at (?:an?other|a later|the next|a different|a separate|a subsequent) (?:\w+ ){0,2}(?:meeting|mtg|session))\b|^\W*(?:(?:and|or|but|what about|how about)\W+)*(?:at|in) (?:an?other|a later|the next|a different|a separate|the same|that same|some later) (?:\w+ )?(?:meeting|mtg|session)\b[^?.;]{0,30}\W*$",
    re.IGNORECASE,
)
"""Whether the seat may be filled at another meeting than that of the removal."""
_HELD_ON_A_FREE_DAY: Final = re.compile(
    r"\b(?:could|can|may|might|would) (?:we|they|it|the meeting) (?:(?:also|still|instead|even) )?(?:be )?(?:hold|held|have|meet|move|moved|do)\b(?: it| the meeting)?(?: to)?(?: on)?(?: an?| the)? (?:saturday|sunday|weekend|holiday|non-business day)\b",
    re.IGNORECASE,
)
"""A day that is no business day is proposed for the meeting."""
_WITH_EMPTY_SEATS: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what|then)\W+)*(?:if|with|suppose|say|when)\b[^?.;]{0,50}\b(?:vacan\w+|empty|open|unfilled)\b",
    re.IGNORECASE,
)
"""The decrease of before, with other vacancies."""
_REST_OF_THE_CUT: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|what about|how about|when (?:does|do|will|can)|what happens (?:to|with))\W+)*(?:how (?:much|many)(?: seats)? (?:of (?:it|that|them|those|the (?:cut|seats))|seats)\b|(?:the |those |these )?(?:rest|remainder|remaining (?:seats?|ones?|part|cut)|other (?:seats?|ones?|part|half)|others|last (?:seat|one)|third (?:seat|one))\b)",
    re.IGNORECASE,
)
"""The part of a decrease that takes effect at once, or the one that waits."""
_HOW_FAR_WITHOUT_NOTICE: Final = re.compile(
    r"\b(?:how (?:late|far)|latest|last (?:day|date)|until when|to what (?:day|date))\b[^?.;]{0,60}\b(?:no|without(?: an?)?) (?:new |fresh |further |second |more )?(?:notice|mailing)\b",
    re.IGNORECASE,
)
"""How far a meeting may be put off without a notice."""
_SIZES_TOLD: Final = re.compile(r"\b\d+,? (?:\d+,? )?(?:and|&) \d+\b|\b\d+[-/]\d+[-/]\d+\b")
"""Sizes of the three classes."""
_HOW_MUCH_NOTICE: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|then)\W+)*(?:how many |how much |what |which |the )?(?:hours|days|length|amount)?(?: of)? ?notice(?: (?:needed|required|period|then|is needed|does it take))?\W*$|^\W*(?:(?:and|so|ok|then)\W+)*how (?:many (?:hours|days)|much|long)(?: of)?'? (?:advance )?notice\b",
    re.IGNORECASE,
)
"""The notice of the meeting of whose calling was spoken."""
_BY_WHOM_REGISTERED: Final = re.compile(r"\b(?:registered|countersigned|signed)\b[^?.;]{0,20}\bby\b", re.IGNORECASE)
_TELL_THE_ABSENT: Final = re.compile(
    r"\b(?:tell|write|notify|inform|notice|let|warn)\b[^?.;]{0,40}\b(?:who (?:weren't|were not|wasn't|aren't|are not|didn't|did not|missed|stayed|left)|absent\w*|missing (?:ones|directors)|no-shows)\b|"
    r"\b(?:absent (?:ones?|directors?|members?|people|folks?|(?:share|stock)?holders?)|absentees|missing (?:ones?|directors?|members?|people)|no-shows|(?:those|the ones?|directors?|members?|people|anyone|everyone|the others|the rest|(?:share|stock)?holders?) (?:who|that) (?:weren't|were not|wasn't|aren't|are not|isn't|didn't|did not|missed|stayed away)[^?.;]{0,25})\b[^?.;]{0,25}\b(?:told|notified|informed|notice|warned|a letter|an? e?-?mail|know|hear)\b",
    re.IGNORECASE,
)
"""Whether those who were not there are told of the adjournment."""
_PICKS_SUCCESSOR: Final = re.compile(
    r"\b(?:pick|choos|elect|fill|nam|appoint|vot|put|seat|install|select|replac)\w*\b[^?.;]{0,30}\b(?:successor|replacement|(?<!board )seat|chair|spot|slot|vacancy|opening|gap|shoes|(?:his|her|their) place|(?:some|any)(?:body|one) (?:new|else)|(?:an?|the) new (?:one|guy|person|director|member|face|man|woman)|another (?:one|director|person)|hole)\b",
    re.IGNORECASE,
)
"""Who fills the seat of the one removed."""
_TELL_OTHERS: Final = re.compile(
    r"\b(?:tell|notify|inform|write to|let)\b[^?.;]{0,15}\b(?:the others?|the rest|the absent|those away|everybody else|everyone else)\b",
    re.IGNORECASE,
)
"""Whether those who were no part of it are told that the meeting is put off."""
_IS_AN_OFFICER: Final = re.compile(
    r"\bis (?:the |our |an? )?[\w ]{3,30}? (?:even |then |also )?an officer\b", re.IGNORECASE
)
_FOR_ATTENDING: Final = re.compile(r"\battend\w*\b|\bper meeting\b|\beach meeting\b", re.IGNORECASE)
_ON_COMMITTEES: Final = re.compile(r"\bcommittee (?:members?|service|work|fees|meetings?|seats?)\b", re.IGNORECASE)
_WHAT_IT_SAYS: Final = re.compile(
    r"\bwhat (?:must|does|should|has|do)\b[^?.;]{0,40}\b(?:say|contain|state|include|set (?:out|forth)|be in)\b|\bwhat (?:goes|belongs) in\w*\b",
    re.IGNORECASE,
)
"""What the notice of a nomination must set forth."""
_BY_WHEN: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*(?:by when|until when|till when|how late|what(?:'s| is) the (?:deadline|last day|latest)|the deadline|when(?: is it due)?)\b(?![^?]*\bboard\b)",
    re.IGNORECASE,
)
"""The last day for a nomination."""
_OTHER_WAY_SENT: Final = re.compile(
    r"\b(?:e-?mails?|fax\w*|phone|telephone|text(?:s| messages?)?|telegrams?|courier)\b", re.IGNORECASE
)
_CALLS_IT: Final = re.compile(
    r"\b(?:he|she|they|you|i)\b (?:\w+ )?(?:call|convene) (?:it|one|the (?:board )?meeting)\b", re.IGNORECASE
)
"""The stand-in would call the meeting of which was spoken."""
_FROM_WHICH_DAY: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*(?:(?:from|by|until|till|since|on) (?:what|which) (?:day|date)|from when|since when)\b[^?]{0,25}\W*$",
    re.IGNORECASE,
)
_SAYS_WHY: Final = re.compile(
    r"\b(?:say|tell|state|give|explain)\b[^?.;]{0,15}\b(?:why|reasons?|purpose)\b", re.IGNORECASE
)
_DAYS_NO_NOTICE: Final = re.compile(r"\b(?:days|weeks|months?)\b[^?.;]{0,40}\bnotice\b", re.IGNORECASE)
"""So long an adjournment, and whether it takes a notice."""
_PAID_IN: Final = re.compile(
    r"\bin (?:our |its |the company's )?(?:own )?(?:shares|stock|kind|property|cash)\b", re.IGNORECASE
)
_WHO_CHANGES: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*who (?:can|could|may|sets?|fix(?:es)?|decides?|changes?|determines?|gets to|has to)\b[^?]{0,25}\W*$",
    re.IGNORECASE,
)
_REVERSES: Final = re.compile(
    r"\b(?:shareholders|stockholders|holders|owners|they)\b[^?.;]{0,30}\b(?:stuck|reverse|undo|overrule|overturn|take it back)\b|\b(?:out of|beyond|outside) (?:their|the (?:share|stock)holders'?) (?:reach|hands|power)\b|\b(?:off[- ]limits|untouchable) (?:for|to) (?:them|the (?:share|stock)holders)\b|\b(?:reverse|undo|overrule|overturn)\b[^?.;]{0,25}\b(?:shareholders|stockholders|holders|owners)\b",
    re.IGNORECASE,
)
_COME_IN: Final = re.compile(
    r"\b(?:how many days|by when|how long|deadline|until when)\b[^?.;]{0,40}\b(?:come in|be in|all in|collect\w*|gather\w*|arrive|get them)\b",
    re.IGNORECASE,
)
_A_HOLDER: Final = re.compile(
    r"^\W*(?:(?:and|but|what about|how about)\W+)*(?:an? |the |our )?(?:stock|share)?holders?\W*$", re.IGNORECASE
)
_ANOTHER_ACT: Final = re.compile(
    r"^\W*(?:(?:and|or|what about|how about|then)\W+)*(?:remov|declar|amend|elect|fill|fix|approv|issu|set|appoint|adopt|chang|sell|merg|creat|hir|fir)(?:e|es|ing)?\b(?![^?]*\b(?:who|how|when)\b)[^?.;]{3,40}\W*$",
    re.IGNORECASE,
)
"""Another act of the committee of whose powers was spoken ("declare a dividend?")."""
_BE_ONE: Final = re.compile(r"\b(?:be|serve as|act as) (?:one|an inspector|inspector)\b", re.IGNORECASE)
_WHAT_THEY_DO: Final = re.compile(
    r"^\W*(?:(?:and|so)\W+)*what (?:do|must|should|will) they (?:have to )?do\b", re.IGNORECASE
)
_STATED_TERM: Final = re.compile(r"\b(?:stated|own|fixed|any|a|no) term\b", re.IGNORECASE)
_WHAT_IS_DONE: Final = re.compile(
    r"\bwhat(?:'s| is| gets| happens)\b[^?.;]{0,15}\b(?:done|decided|voted on|there|dealt with)\b", re.IGNORECASE
)
_NOTICE_NEEDED: Final = re.compile(
    r"^\W*(?:(?:and|so|is|a)\W+)*notice (?:needed|required|necessary)\W*$", re.IGNORECASE
)
_WHO_DECIDES: Final = re.compile(
    r"^\W*(?:(?:and|so|but)\W+)*who (?:decides|determines|judges|says|finds)\b[^?]{0,25}\W*$", re.IGNORECASE
)
NO_PROMISE: Final = re.compile(
    r"\b(?:won't|will not|refuses?(?: to)?|doesn't|does not|never|without)\b[^?.;]{0,20}\b(?:promis\w*|sign\w*|undertak\w*|repay\w*|pay (?:it|them|us) back|pay back)\b",
    re.IGNORECASE,
)
"""The one who asks for an advance promises nothing."""
_A_CONTEST: Final = re.compile(
    r"\b(?:contest|race|election|candidate|nominee)\b[^?]{0,60}\b(?:board )?seat\b|\bseat on the board\b|\b(?:candidate|contest|race) for (?:a|the|one) (?:board )?seat\b|\belect(?:ing|ion of)? (?:a |the )?directors?\b",
    re.IGNORECASE,
)
"""The votes were for a seat on the board."""
_A_CLASS_TOO: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|then|now|what about|how about|what of)\W+)*class (?:i{1,3}|[1-3]|one|two|three)\W*$",
    re.IGNORECASE,
)
"""Another class of directors, named and nothing else."""
_BODY_DOES_IT: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|but)\W+)*(?:can|may|could) (?:only )?(?:the |our )?(?:(?:share|stock)holders|board|directors|president|ceo) (?:also |alone )?(?:do|decide|make|order) (?:it|that|this|so)\b",
    re.IGNORECASE,
)
"""Whether somebody may do what was spoken of."""
_WHO_COMES_INSTEAD: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|but|then)\W+)*who (?:then |now |can |may |gets to )?(?:replaces?|succeeds?|takes? (?:over|(?:his|her|the|their) (?:place|seat|job))|fills?|picks?|names?|chooses?|appoints?|comes (?:in|after))\b",
    re.IGNORECASE,
)
"""Who comes in the place of the one who goes, or chooses him."""
_HOLDERS_FORCE_IT: Final = re.compile(
    r"\b(?:(?:share|stock)holders|owners|holders|investors|we) (?:\w+ ){0,2}?(?:force|demand|insist on|compel|require|declare|order|vote) (?:it|one|them|that|us|the board)\b|\b(?:share|stock)holders (?:force|declare|decide)\b",
    re.IGNORECASE,
)
"""Whether stockholders can bring a dividend about."""
_WHAT_MONEY: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|but)\W+)*(?:(?:out of|from|with) )?(?:what|which) (?:money|funds?|source|pot)\b",
    re.IGNORECASE,
)
"""Out of what a dividend is paid."""
_FOR_WHAT: Final = re.compile(
    r"\b(?:my|his|her|their|our|the) (?:only |real |stated )?(?:reason|purpose|aim|motive)\b|^\W*(?:i|we|he|she|they) (?:own|have|hold)s? (?:only |just )?[\d,]+ shares?\W*$",
    re.IGNORECASE,
)
"""Why a stockholder wants to see the books, or how much he holds."""
_VOTES_FOR_THAT: Final = re.compile(
    r"\bhow many (?:votes? (?:for|does|would|is|are)|(?:of us|of them|directors|people|yes votes?)\b[^?.]{0,30}\b(?:vote|agree|say yes)(?: for| on| to)?) (?:that|it|this)\b",
    re.IGNORECASE,
)
"""How many votes it takes to do what was just spoken of."""
_STILL_THERE: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|but|then|well)\W+)*(?:is |was )?(?:he|she|they|bob|ann|the (?:director|officer|treasurer|secretary|president))(?:'s| is|'re| are)? (?:still|no longer|not) (?:(?:an?|the|our|in|on|of) )*(?:director|board|office|officer|member|treasurer|secretary|president)\b",
    re.IGNORECASE,
)
"""Whether the one who resigned is in office still."""
_IS_LOST: Final = re.compile(
    r"\b(?:i|we|he|she|they|somebody|someone|holder)(?:'ve| have| has|'s)? (?:just )?(?:lost|misplaced|mislaid|destroyed|burned|burnt|shredded) (?:mine|it|one|hers|his|theirs|that one|them)\b|^\W*(?:and |but |ok |so )*(?:lost|misplaced) (?:mine|it|one)\b|\b(?:mine|it|hers|his|one) (?:got|was|is|has been|went) (?:lost|stolen|destroyed|burned|burnt|missing|gone)\b|\bcan(?:'?t| ?not) find (?:mine|it)\b",
    re.IGNORECASE,
)
"""The certificate of which was spoken is lost."""
_PAID_IN_WHAT: Final = re.compile(
    r"^\W*(?:(?:and|or|also|only|even|must it be|can it be|could it be|may it be|paid|what about|how about)\W+)*(?:in|with|as) (?:more |extra |own |our )*(?:stock|shares|cash|property|kind)(?: (?:too|also|instead|then|only))?\W*$",
    re.IGNORECASE,
)
"""What a dividend is paid in, in a word."""
_HOW_OFTEN: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*(?:when|how often|on which days?|every (?:quarter|year|month)|quarterly|monthly|yearly|at what times?)(?: (?:then|is it paid|are they paid|do they pay|exactly))?\W*$",
    re.IGNORECASE,
)
"""How often a dividend is paid, in a word."""
_A_PAPER_OF_LOSS: Final = re.compile(r"\bbond\b|\baffidavit\b|\b(?:sworn|swears?|swearing|oath)\b", re.IGNORECASE)
"""A paper that a new certificate might take."""
_WHAT_COUNTS: Final = re.compile(
    r"(?=.*\b(?:counts?|decides?|matters?|decisive)\b)(?=.*\b(?:mail\w*|post\w*|dropp?\w*|sent|sending)\b).*\bor\b.*\b(?:receiv\w*|reciev\w*|gets?|arriv\w*|reach\w*|delivery|opens?)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Whether a notice counts from when it is posted or from when it comes."""
_A_WAIVER: Final = re.compile(r"\bsign\w*\b[^?]{0,30}\bwai?vers?\b|\bwai?vers?\b[^?]{0,30}\bsign\w*\b", re.IGNORECASE)
_RECORD_DATE_OF_IT: Final = re.compile(
    r"^(?!.*\b(?:meeting|dividend|payout)\b).*\brecord date\b", re.IGNORECASE | re.DOTALL
)
"""The record date of the consent of which was spoken."""
_BY_THEM_FOR_CAUSE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|what about|how about|by)\W+)*(?:by )?(?:the |our )?(?:board|directors|(?:share|stock)holders)(?: itself| themselves)?,? (?:with|without|for)(?: or without)? (?:good |any |no )?(?:cause|reasons?)\W*$",
    re.IGNORECASE,
)
"""Another body would remove the director of whom was spoken."""
_ANOTHER_NEEDS_ONE: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|what about|how about)\W+)*(?:(?:do|does|must|would) )?(?:the |our )?(?:other )?(?:board|directors|(?:share|stock)holders)\W+(?:(?:do|does|must|would|have to|has to|if) )*(?:it|they|he|she)? ?(?:also )?(?:needs?|have|has|require|give|show) (?:to have |to give |to show )?(?:one|it|that|any|a reason|a cause|cause|grounds|reasons)\b",
    re.IGNORECASE,
)
"""Whether the other body needs a reason too."""
_SIGNED_BY_ANOTHER: Final = re.compile(
    r"\b(?:assistant|secretary|wife|husband|spouse|lawyer|attorney|colleague|son|daughter|brother|sister|chairman|president|somebody else|someone else|another director|his boss)\b[^.?!;]{0,30}\b(?:sign\w*|put\w*|initial\w*|execut\w*)\b",
    re.IGNORECASE,
)
"""Another person signs the waiver of which was spoken."""
_AGENDA_TOO: Final = re.compile(
    r"^(?!.*\brequest).*(?:\b(?:agenda|purposes?|topics?|reasons?)\b[^?.;]{0,30}\b(?:go|come|be (?:sent|attached|included|enclosed|stated|given|in)|along|with it)\b|\b(?:list|state|give|name|mention|say|include) (?:the |an? |any )?(?:agenda|purpose|topics)\b|\b(?:need|needs|have|has|include|contain)\b[^?.;]{0,15}\ban agenda\b)",
    re.IGNORECASE,
)
"""Whether the notice of the meeting of whose calling was spoken says what it is for."""
_WHERE: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*where(?: (?:then|exactly|at|is (?:it|that)|can (?:they|i|he|she|we)(?: \w+ it)?))*\W*$",
    re.IGNORECASE,
)
"""Where the list is open."""
_WHERE_THEN: Final = re.compile(
    r"(?:n't|\bnot|\bnothing|\bno|\bsilent)\b[^?]{0,60}[.,;:!] *(?:(?:and|so|but|then)\W+)*where(?: (?:then|exactly|at|now|is (?:it|that)|can (?:they|i|he|she|we)(?: \w+ it)?))*\W*$",
    re.IGNORECASE,
)
"""Where the list is open, where the notice names no place."""
_WANTS_IT_FOR: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:even|also|too|including|what (?:about|if)|how about|does that (?:include|go for|cover)|(?:is|are) that) (?:for |also )?(?:some(?:body|one)|any(?:body|one)|one|he|she|they|i|an?(?: \w+){1,3}|\w+holders?)\b[^?.;]{0,30}\b(?:wants?|wish(?:es)?|needs?|looking|plans?|intends?|after|uses?|trying|just|only|simply|to)\b[^?.;]{0,40}"
    r"\b(?:sell\w*|pitch\w*|peddl\w+|hawk\w*|market(?:ing)?|solicit\w*|spam\w*|advertis\w+|address(?:es)?|names|mailing|recruit\w*|campaign\w*|curious|snoop\w*|compet\w+|newsletters?|charity|fundrais\w+|customers|leads)\b",
    re.IGNORECASE,
)
"""What somebody wants of the list of which was spoken."""
_FOR_SALES: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|even|just|what if it'?s|if it'?s)\W+)*(?:to|for) (?:sell(?:ing)?|market(?:ing)?|advertis\w+|solicit\w*|pitch\w*|recruit\w*|fundrais\w+|curiosity|fun)\b[^?.;]{0,30}\W*$",
    re.IGNORECASE,
)
"""What the list is wanted for, and nothing else."""
_COMES_THEN: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:can|may|could|must|what if|is) (?:(?:we|you) (?:let|show|admit) )?(?:he|she|they|i|him|her|them|someone|somebody|one|it|the list|an? \w*holder)\b[^?]{0,60}"
    r"\b(?:nights?|evenings?|midnight|(?:sun|satur)days?|weekends?|holidays?|christmas|after hours|office hours|business hours|\d{1,2}(?::\d\d)? ?[ap]\.?m|o'?clock)\b",
    re.IGNORECASE,
)
"""The hours in which the list of which was spoken may be seen."""
_ORDER_OF_LIST: Final = re.compile(
    r"\balphabet\w*|\b(?:sort|order|arrang|rank)(?:s|ed|ing)?\b|\b(?:largest|biggest|smallest) (?:\w+ )?(?:first|on top|to smallest|to largest)\b|\bby (?:name|size|holdings?|number of shares|last name)\b",
    re.IGNORECASE,
)
_SHOWN_ON_LIST: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:does|must|should|do|has|would|need) (?:it|the list|that list|we|they)\b(?! (?:have to |need to |also )?(?:be|tell|send|say))[^?.;]{0,25}\b(?:need|show|have|list|give|include|contain|state|carry|name|print|put)\b[^?.;]{0,40}\b(?:address\w*|e-?mails?|phone\w*|numbers?|holdings?|shares|names?|birth\w*|ssns?)\b",
    re.IGNORECASE,
)
"""What the list of which was spoken shows."""
_BE_AT_MEETING: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:does|must|should|do|has|is|will) (?:it|the list|that list|we|they)\b[^?.;]{0,30}\b(?:be|have|bring|keep|kept|there|available|on hand|produced|shown)\b[^?.;]{0,20}\b(?:at|during) the (?:\w+ )?(?:meeting|mtg)\b",
    re.IGNORECASE,
)
"""Whether the list of which was spoken is at the meeting."""
_LOOKS_AT_MEETING: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what about|how about)\W+)*(?:(?:can|may|could) (?:he|she|they|i|we|someone|an? \w*holder) (?:see|look at|inspect|view|read|check) (?:it|the list|that list)(?: also| too)? )?(?:(?:on|at|during) the (?:day of the )?(?:\w+ )?(?:meeting|mtg)(?: day| itself)?|on the day(?: itself)?)(?: too| as well| itself| then)*\W*$",
    re.IGNORECASE,
)
"""Whether the list of which was spoken may be seen at the meeting."""
_LOOKS_AT_IT: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:can|may|could|who (?:can|may|gets to)|must we let) (?:(?:he|she|they|i|we|someone|somebody|anyone|anybody|an? (?:\w+ )?\w*holder|an owner|the holders|our holders)(?: \w+)? )?(?:see|look at|inspect|view|read|check|examine|copy) (?:it|the list|that list)\b",
    re.IGNORECASE,
)
"""Who may look at the list of which was spoken, and when."""
_MEETING_MOVED: Final = re.compile(
    r"\b(?:meeting|mtg|it|agm)\b[^?]{0,25}\b(?:moves?|moved|slips?|slipped|changes?|changed|shifts?|shifted|postponed|pushed|put off|brought forward)\b[^?]{0,25}\d",
    re.IGNORECASE,
)
"""The meeting of the list is on another day."""
_WINS_OVER_IT: Final = re.compile(
    r"(?=.*\b(?:sues?|suit|case|court|lawsuit)\b)(?=.*\b(?:wins?|won|succeeds?|prevails?)\b).*\b(?:costs?|fees|expenses)\b[^?.;]{0,15}\b(?:of|for) (?:that|it|this|the (?:suit|case|fight))\b",
    re.IGNORECASE | re.DOTALL,
)
"""The costs of the suit for what was asked for before."""
_AT_THE_ADJOURNED: Final = re.compile(
    r"\badjourn\w*\b(?=[^?]*\b(?:same|still|hold|holds|apply|applies|count|counts|vote|votes|stand|stands|new record date)\b)",
    re.IGNORECASE,
)
"""Whether the record date of before counts for the adjourned meeting."""
_WHAT_THEY_CAN: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|well|then)\W+)*what (?:can|may|could|do|should) (?:they|we|those(?: \w+)?|the (?:ones|rest|others|people)(?: \w+)?) (?:still |then |even )?do(?: then| instead| now| about it)?\W*$",
    re.IGNORECASE,
)
"""What is left to those who are no quorum."""
_OWNS_A_PART: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what)\W+)*(?:if |suppose |with )?(?:he|she|they|that (?:one|person))?(?:'s|'ve| has| have|'d)?(?: got| owns?| owned| holds?| held| had)? (?:only |just |all but )?\d[\d.]* ?(?:%|percent)",
    re.IGNORECASE,
)
"""How much of the stock the one has who would hold both offices."""
_AGREE_ON_ONE: Final = re.compile(
    r"\bhow many\b[^?.;]{0,40}\b(?:agree|settle|vote|back|support|pick|choose)\b[^?.;]{0,20}\b(?:choice|chair\w*|him|her|one|person|who)\b",
    re.IGNORECASE,
)
"""By how many the one who presides is chosen."""
_IN_WRITING: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:does|do|must|should|has|can|could|may) (?:the|that|this|our|such an?)? ?(?:notices?|invitations?|it) (?:have to |need to |has to )?(?:be |come |go out )?(?:(?:given|made|sent) )?(?:in writing|written|on paper|oral\w*|verbal\w*|by word of mouth)\W*$",
    re.IGNORECASE,
)
"""The form of the notice of which was spoken."""
_WHO_IS_CALLING: Final = re.compile(
    r"\b(?:the|an?|our) (?:[\w-]+ ){1,3}(?:calling|calls|called|convening|convenes|summons|summoning) (?:it|the meeting|one|this one)\b",
    re.IGNORECASE,
)
"""Another officer is the one who calls the meeting of whose notice was spoken."""
_PRINTED_NAMES: Final = re.compile(
    r"\b(?:signatures?|names?|both|they|them|these|those|all)\b[^?.;]{0,25}\b(?:printed|stamped|facsimiles?|reproduced|engraved|lithographed|rubber[- ]stamps?|scanned)\b|"
    r"\b(?:printed|stamped|facsimile|reproduced|engraved|rubber[- ]stamped) (?:signatures?|names?|ones)\b",
    re.IGNORECASE,
)
"""Those who were named sign by facsimile."""
_LEFT_FOR_LATER: Final = re.compile(
    r"^(?![^?]{0,120}\b(?:serve|term|until when|how long|in office|how many|votes?)\b)[^?.;]{0,60}?\b(?:wait|leave|put|save|hold|do|postpone|defer|delay)\w*\b[^?.;]{0,40}\b(?:later|another|next|separate|following|second|special|annual) (?:\w+ )?(?:meeting|mtg)\b|"
    r"^(?![^?]{0,120}\b(?:serve|term|until when|how long|in office|how many|votes?)\b)[^?.;]{0,60}?\b(?:wait|leave|put|save|postpone|defer|delay)\w*\b[^?.;]{0,30}\b(?:meeting|mtg|weeks?|months?)\b",
    re.IGNORECASE,
)
"""The seat is filled at another meeting than the one of which was spoken."""
_OFFICE: Final = r"(?:president|treasurer|secretary|chairman|chief \w+ officer|ceo|cfo|vice president)"
_SAME_FOR_AN_OFFICE: Final = re.compile(
    rf"\W*(?:(?:and|but|so|what about)\W+)*(?:for|with) (?:the |an? |our )?{_OFFICE},? (?:is it |is that |would that be )?(?:the )?same(?: thing| rule| answer| story| deal)?\W*",
    re.IGNORECASE,
)
"""Who stands in for another officer."""
_AT_ANOTHER_MEETING: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|then|now|what about|how about|same)\W+)*(?:(?:at|for|of|in|with) )?(?:an? |the |that of (?:an? |the )?)?(?:special|regular|annual|emergency)(?: (?:board|directors'?|(?:share|stock)holders'?))?(?: (?:ones?|meetings?|mtgs?))?(?: (?:of (?:the )?\w+|too|then|instead|as well))*\W*$",
    re.IGNORECASE,
)
"""Another kind of meeting, of whose notice the same is asked."""
_NOTICE_SAYS: Final = re.compile(
    r"\b(?:must|does|do|need|needs|has|should|shall)\b[^?.;]{0,20}\b(?:notice|agenda|call)\b[^?.;]{0,35}\b(?:say|state|mention|contain|include|list|name|tell|spell out|cover|set out|set forth|announce|speak of)\b",
    re.IGNORECASE,
)
"""What the notice of the meeting has to say of the change of the bylaws."""
_ITS_SEAL: Final = re.compile(
    r"\bseals? (?:on|of) (?:it|them|those|these|one|the certificates?)\b|\b(?:do|does|must|should) (?:it|they|the certificates?) (?:also |too )?(?:need|have|bear|carry|show|require)(?: to (?:have|bear|carry))? (?:an?|the|our) (?:corporate |company )?seal\b",
    re.IGNORECASE,
)
"""The seal of a certificate, asked after its signatures."""
_IN_A_TOWN: Final = re.compile(
    r"\b(?:[Cc]ould|[Cc]an|[Mm]ay|[Mm]ight|[Mm]ust)\b[^.?!;]{0,25}\b(?:be|held|hold it|have it|meet|take place|sit)\b[^.?!;]{0,15}\b(?:in|at) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)[A-Z][a-z]+"
)
"""The place of a meeting, asked after its day."""
_TAXES_TOO: Final = re.compile(
    r"\b(?:pay(?:ment|ing|s)?|paid)\b[^.?;]{0,25}\b(?:tax(?:es)?|dut(?:y|ies)|stamps?)\b|\b(?:tax(?:es)?|dut(?:y|ies)|stamps?)\b[^.?;]{0,25}\b(?:paid|due|condition|needed|required)\b",
    re.IGNORECASE,
)
"""What a transfer costs, as another condition of it."""
_SIGNS_INSTEAD: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*who (?:can |could |may |else )*(?:signs? |sign )?(?:it |them )?(?:instead of|in place of|in lieu of|other than|besides|apart from) (?:the |our )?(?:president|treasurer|secretary|chair\w*|vice president)\W*$",
    re.IGNORECASE,
)
"""Who signs in another's place."""
_PLAIN_TRANSFER: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|no|i mean|it's|its|this is|say)\W+)*(?:just |only |simply )?(?:a |an )?(?:plain|normal|ordinary|simple|regular|usual)? ?(?:transfer|sale)(?: of (?:the )?shares)?,? (?:nothing|not|no \w+|none) (?:was |is |has been )?(?:stolen|lost|missing|destroyed|loss|theft)\W*$",
    re.IGNORECASE,
)
"""No certificate is lost: the shares are only to be transferred."""
_SOMEBODY_SIGNS: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:can|could|may|might|would) (?:that|it|this|one of (?:them|those)|they|those|the person)(?: also| even| just)? be (?:the|our|an?|my|some|his|her|any)?\b[^?;]{2,60}(?:\?[^?]{0,40})?\W*$",
    re.IGNORECASE,
)
"""Somebody who would sign the checks of which was spoken."""
CAP_ON_IT: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:(?:is|are) there|(?:do|does) (?:they|we|he|she|it|the \w+) have|any|an?|no|up to|what(?:'s| is)|how (?:large|big|high|much))\b[^?;]{0,40}\b(?:cap|caps|limits?|maximum|ceiling|max|amount|sums?|dollar)\b(?![^?]*\b(?:number|how many|signatures?)\b)[^?;]{0,40}\W*$",
    re.IGNORECASE,
)
"""How much may be signed for."""
BY_WORDS: Final = (
    ("shares.certificate.signatures", _SIGNS_INSTEAD, "shares.certificate.signatures"),
    ("shares.certificate.lost", _PLAIN_TRANSFER, "shares.transfer"),
    ("general.checks", CAP_ON_IT, "general.checks"),
    ("general.checks", _SOMEBODY_SIGNS, "general.checks"),
    ("shares.transfer", _TAXES_TOO, "shares.transfer"),
    ("directors.vacancy", _LEFT_FOR_LATER, "directors.vacancy"),
    ("officers.absence", _SAME_FOR_AN_OFFICE, "officers.absence"),
    ("directors.term", _A_CLASS_TOO, "directors.term"),
    *(
        (rule, _VOTES_FOR_THAT, rule)
        for rule in (
            "committees.designation",
            "officers.removal",
            "officers.delegation",
            "directors.vacancy",
            "directors.number",
        )
    ),
    ("directors.resignation", _STILL_THERE, "directors.resignation"),
    ("officers.resignation", _STILL_THERE, "officers.resignation"),
    ("directors.number.decrease", _BODY_DOES_IT, "directors.number"),
    ("directors.vacancy.term", _BODY_DOES_IT, "directors.vacancy"),
    ("officers.term", _BODY_DOES_IT, "officers.election"),
    ("directors.resignation", _WHO_COMES_INSTEAD, "directors.vacancy"),
    ("officers.resignation", _WHO_COMES_INSTEAD, "officers.vacancy"),
    ("shares.dividend.", _HOLDERS_FORCE_IT, "shares.dividend.declare"),
    ("shares.dividend.", _WHAT_MONEY, "shares.dividend.funds"),
    ("general.inspection", _FOR_WHAT, "general.inspection"),
    ("shares.certificate", _IS_LOST, "shares.certificate.lost"),
    ("shares.dividend.declare", _PAID_IN_WHAT, "shares.dividend.form"),
    ("shares.dividend.", _HOW_OFTEN, "shares.dividend.schedule"),
    ("shares.certificate.signatures", _PRINTED_NAMES, "shares.certificate.facsimile"),
    ("board.quorum", _TELL_OTHERS, "board.adjournment.notice"),
    ("shareholders.quorum", _TELL_OTHERS, "shareholders.adjournment.notice"),
    ("officers.", _IS_AN_OFFICER, "officers.status"),
    ("board.presiding", _IS_AN_OFFICER, "officers.status"),
    ("directors.compensation", _FOR_ATTENDING, "directors.compensation"),
    ("directors.compensation", _ON_COMMITTEES, "committees.pay"),
    ("shareholders.nomination.", _WHAT_IT_SAYS, "shareholders.nomination.contents"),
    ("shareholders.nomination.", _BY_WHEN, "shareholders.nomination.window"),
    ("shareholders.notice.given", _OTHER_WAY_SENT, "shareholders.notice.method"),
    ("board.notice.given", _OTHER_WAY_SENT, "board.notice.method"),
    ("officers.absence", _CALLS_IT, "board.special_meeting.call"),
    ("shareholders.list.", _FROM_WHICH_DAY, "shareholders.list.ready"),
    ("shareholders.list.", _SAYS_WHY, "shareholders.list.access"),
    ("shareholders.adjournment", _DAYS_NO_NOTICE, "shareholders.adjournment.notice"),
    ("shareholders.record_date.dividend", _PAID_IN, "shares.dividend.form"),
    ("board.notice.", _AGENDA_TOO, "board.notice.purpose"),
    ("general.fiscal_year", _WHO_CHANGES, "general.fiscal_year"),
    ("directors.compensation", _WHO_CHANGES, "directors.compensation"),
    ("amendments.", _NOTICE_SAYS, "amendments.notice"),
    ("amendments.notice", _AT_ANOTHER_MEETING, "amendments.notice"),
    ("amendments.", _REVERSES, "amendments.stockholders_power"),
    ("shareholders.consent", _COME_IN, "shareholders.consent.period"),
    ("board.proxy", _A_HOLDER, "shareholders.proxy"),
    ("committees.powers", _ANOTHER_ACT, "committees.powers"),
    ("shareholders.inspectors", _BE_ONE, "shareholders.inspectors.director_may_serve"),
    ("shareholders.inspectors", _WHAT_THEY_DO, "shareholders.inspectors.duties"),
    ("shareholders.proxy", _STATED_TERM, "shareholders.proxy.term"),
    ("shareholders.annual_meeting", _WHAT_IS_DONE, "shareholders.annual_meeting.business"),
    ("shareholders.annual_meeting", _NOTICE_NEEDED, "shareholders.notice.required"),
    ("indemnification.right", _WHO_DECIDES, "indemnification.determination"),
    ("indemnification.advance", NO_PROMISE, "indemnification.advance"),
    ("shareholders.vote", _A_CONTEST, "shareholders.vote.election"),
    ("shares.certificate.lost", _A_PAPER_OF_LOSS, "shares.certificate.lost"),
    ("shareholders.notice.", _WHAT_COUNTS, "shareholders.notice.given"),
    ("board.notice.", _WHAT_COUNTS, "board.notice.given"),
    ("shareholders.notice.", _A_WAIVER, "shareholders.notice.waiver"),
    ("shareholders.consent", _RECORD_DATE_OF_IT, "shareholders.record_date.consent"),
    ("directors.removal", _BY_THEM_FOR_CAUSE, "directors.removal"),
    ("board.special_meeting.", _AGENDA_TOO, "board.notice.purpose"),
    ("shareholders.special_meeting.", _AGENDA_TOO, "shareholders.notice.contents"),
    ("shareholders.list.", _ORDER_OF_LIST, "shareholders.list.contents"),
    ("shareholders.list.", _SHOWN_ON_LIST, "shareholders.list.contents"),
    ("shareholders.list.", _WANTS_IT_FOR, "shareholders.list.access"),
    ("shareholders.list.", _FOR_SALES, "shareholders.list.access"),
    ("shareholders.list.", _COMES_THEN, "shareholders.list.access"),
    ("shareholders.list.", _BE_AT_MEETING, "shareholders.list.at_meeting"),
    ("shareholders.list.", _LOOKS_AT_MEETING, "shareholders.list.at_meeting"),
    ("shareholders.list.", _LOOKS_AT_IT, "shareholders.list.access"),
    ("shareholders.list.", _WHERE, "shareholders.list.place"),
    ("shareholders.list.", _WHERE_THEN, "shareholders.list.place"),
    ("shareholders.list.", _MEETING_MOVED, "shareholders.list.ready"),
    ("indemnification.", _WINS_OVER_IT, "indemnification.enforcement.costs"),
    ("shareholders.record_date.", _AT_THE_ADJOURNED, "shareholders.record_date.adjournment"),
    ("shareholders.quorum", _WHAT_THEY_CAN, "shareholders.adjournment"),
    ("board.quorum", _WHAT_THEY_CAN, "board.adjournment"),
    ("officers.several_offices", _OWNS_A_PART, "officers.several_offices"),
    ("board.presiding", _AGREE_ON_ONE, "board.presiding.chosen"),
    ("shareholders.presiding", _AGREE_ON_ONE, "shareholders.presiding.chosen"),
    ("directors.removal", _PICKS_SUCCESSOR, "directors.vacancy"),
    ("board.special_meeting.notice", _IN_WRITING, "board.notice.method"),
    ("board.notice.", _IN_WRITING, "board.notice.method"),
    ("shareholders.notice.", _IN_WRITING, "shareholders.notice.method"),
    ("board.special_meeting.notice", _WHO_IS_CALLING, "board.special_meeting.call"),
    ("board.adjournment", _TELL_THE_ABSENT, "board.adjournment.notice"),
    ("shareholders.adjournment", _TELL_THE_ABSENT, "shareholders.adjournment.notice"),
    ("board.special_meeting.call", _HOW_MUCH_NOTICE, "board.special_meeting.notice"),
    ("shareholders.special_meeting.call", _HOW_MUCH_NOTICE, "shareholders.notice.time"),
    ("shares.certificate.facsimile", _BY_WHOM_REGISTERED, "shares.certificate.facsimile"),
    ("directors.vacancy", NEW_SEAT, "directors.vacancy"),
    ("directors.classes", _SIZES_TOLD, "directors.classes"),
    ("shareholders.adjournment", _HOW_FAR_WITHOUT_NOTICE, "shareholders.adjournment.notice"),
    ("shareholders.quorum", _HOW_FAR_WITHOUT_NOTICE, "shareholders.adjournment.notice"),
    ("directors.number.decrease", _WITH_EMPTY_SEATS, "directors.number.decrease"),
    ("directors.number.decrease", _REST_OF_THE_CUT, "directors.number.decrease"),
    ("directors.removal", _ANOTHER_NEEDS_ONE, "directors.removal"),
    ("board.notice.waiver", _SIGNED_BY_ANOTHER, "board.notice.waiver"),
    ("shareholders.notice.waiver", _SIGNED_BY_ANOTHER, "shareholders.notice.waiver"),
    ("shareholders.meeting.day", _IN_A_TOWN, "shareholders.meeting.place"),
    ("shareholders.notice.time", _HELD_ON_A_FREE_DAY, "shareholders.meeting.day"),
    ("shareholders.list.", _WHO_DOES_IT, "shareholders.list.ready"),
    ("directors.vacancy", _OTHER_SITTING, "directors.vacancy"),
    ("shares.certificate.", _WHO_SIGNS_TOO, "shares.certificate.signatures"),
    ("shareholders.presiding", _ITS_SECRETARY, "shareholders.meeting_secretary"),
    ("board.presiding", _ITS_SECRETARY, "board.meeting_secretary"),
    ("shareholders.notice.time", _ALL_COME, "shareholders.notice.waiver"),
    ("board.special_meeting.notice", _ALL_COME, "board.notice.waiver"),
    ("shares.certificate.signatures", _ITS_SEAL, "shares.certificate.seal"),
    ("shares.certificate.lost", _TELLS_US, "shares.certificate.loss_notice"),
    ("indemnification.undertaking", _AUTOMATIC_FOR, "indemnification.advance"),
    ("indemnification.undertaking", _SAME_FOR_OTHERS, "indemnification.advance"),
    ("indemnification.advance", _AUTOMATIC_FOR, "indemnification.advance"),
    ("indemnification.advance", _BOARD_SAYS_NO, "indemnification.advance"),
    ("indemnification.undertaking", _BOARD_SAYS_NO, "indemnification.advance"),
    ("shares.certificate.loss_notice", _HOW_LONG_FOR_IT, "shares.certificate.loss_notice"),
    ("general.loans", _ON_TERMS, "general.loans"),
    ("committees.substitute", _OUTSIDER_INSTEAD, "committees.substitute"),
    ("committees.alternates", _OUTSIDER_INSTEAD, "committees.alternates"),
    ("committees.", _OUTSIDER_ON_IT, "committees.members"),
)
"""The last rule, or its area; what a message on it says; the rule that it then means."""
