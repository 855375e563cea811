"""Everyday names put as the field has them: "the owners' yearly get-together" is the annual shareholders' meeting.

Only names that stand for one thing alone are put so; what may be many things ("deputy", "paper") is left as it is.
"""

from typing import Final

from bot.understand import patterns as re

_HOLDERS: Final = r"(?:share|stock)?holders"
_GATHERING: Final = r"(?:gatherings?|get-?\s?togethers?|sit-?\s?downs?|pow-?wows?|assembl(?:y|ies)|huddles?|meet-?ups?)"
_OF_YEAR: Final = r"(?:yearly|once[- ]a[- ]year|every[- ]year)"
_UNPLANNED: Final = (
    r"(?:unplanned|unscheduled|impromptu|out[- ]of[- ]turn|last[- ]minute|ad[- ]hoc|surprise|extra|emergency)"
)

_IN_OFFICE: Final = (
    r"(?P<who>(?:an?|any|one|the|our|this|that|its|one of (?:the|our|its)) (?:sitting |old |elected )?"
    r"(?:directors?|board members?|officers?|president|treasurer|secretary|ceo|cfo|coo|chairman|vice president))"
)
_SUBJECT: Final = (
    r"(?:the|our|an?|every|each|any) (?:[\w']+ ){0,2}?(?:president|treasurer|secretary|chair\w*|ceo|cfo|coo|officers?|directors?"
    r"|inspectors?|(?:share|stock)holders?|holders?|board|committee|notices?|meetings?|consents?|proxy|list|certificates?)"
)
_NAMES: Final = (
    (rf"(?P<lead>^\W*(?:(?:so|and|but|ok|then)\W+)*|[.;:?!] )(?:has|have) (?P<who>{_SUBJECT}) to (?=[a-z]+\b)(?!(?:the|an?|our|all|every|each|any|whom|which|him|her|them|us|me|you|do)\b)", r"\g<lead>must \g<who> "),
    (rf"\b(?P<m>can|may|could|to|must|should|will|would|might|does|do|did)(?P<s>(?: [\w']+){{0,3}}?) let {_IN_OFFICE} go\b(?! (?:to|on|for|into|ahead|home|over|through|with))", r"\g<m>\g<s> remove \g<who>"),
    (rf"\blet {_IN_OFFICE} go\b(?! (?:to|on|for|into|ahead|home|over|through|with))", r"removed \g<who>"),
    (r"^\W*what(?:'?s| is| are) (?P<who>(?:the|our|an?) (?:[\w-]+ ){0,2}?[\w-]+) (?:there|good|actually) for\b", r"what does \g<who> do"),
    (r"(?<=\w),? (?:which|and that) (?:would |should |must )?means? (?:that )?(?=[^?]{4,120}\?)", ", so "),
    (r"\s*(?:\.{2,}|[,.-])?\s*(?:that'?s|this is|that is) (?:right|correct|true|so),? (?:is ?n'?t it|is it not|no|yes|innit)\?", ", right?"),
    (r"(?<=[,.;:-] )(?:(?:is|are) (?:that|it|this|we|they) )?(?:cool|kosher|legit|alright|all good|chill)(?: (?:with|under|by|per|as far as|according to) (?:the|our) by-?laws?(?: goes?| go)?)?(?=\W*$)", "ok under the bylaws"),
    (r"^\W*(?:(?:so|and|hey|hi|um),? )?(?:cool|all good|kosher|alright|legit)(?: with you)? if (?=(?:i|we|they|he|she|the|our)\b)", "is it ok if "),
    (r"\b(?P<a>(?:the|our|its|all|us|these|those|some|most|other|of|by|to|from|for|with|if|do|can|may|must|and|or) )owners\b(?! (?:of|'s own))", r"\g<a>shareholders"),
    (r"^owners\b(?! of)", "shareholders"),
    (r"\bowners'(?! (?:equity|manual))", "shareholders'"),
    (r"\bowners (?P<m>meeting|gathering|get-?together|meet)", r"shareholders \g<m>"),
    (r"\b(?:board|directors) (?:folks|people|guys|persons|ladies|members)\b", "directors"),
    (r"\b(?P<who>I|he|she)(?: currently| now)? chairs? (?P<a>the|our|this) board(?=\W*(?:[.,;:?!]|$|and\b|so\b|but\b|here\b|now\b))", r"\g<who> am the chairman of \g<a> board"),
    (r"\b(?P<a>the|our|a|any|this) board chair(?:person|woman|man)?\b(?! (?:the|our|this|that)\b)", r"\g<a> chairman of the board"),
    (r"\b(?P<a>the|our) chair(?= an? (?:officer|director|member|employee|(?:share|stock)holder)\b)", r"\g<a> chairman"),
    (r"\b(?:people|persons|folks|someone|somebody|a person) (?:to|who will|who) (?:watch|oversee|supervise|count|tally|check|police|guard)(?: over)?(?: and (?:count|tally|check|watch|oversee))? (?:the )?(?:ballots?|ballot box|votes?|vote count|voting|count|tally|polls)(?: and (?:to )?(?:count|tally|check|watch|oversee) (?:up )?(?:the )?(?:ballots?|votes?|voting|count))?", "inspectors of election"),
    (r"\b(?:toss|throw|put|drop|pitch)(?P<ing>ing)? (?P<who>my|his|her|their) (?:own )?(?:name|hat)s? (?:in(?:to)?|forward|up|down)(?: the (?:ring|hat|mix|running|race|pot))?(?: to (?:run|stand) for| for) (?:a (?:seat|spot|place) on )?(?:the |our )?(?:board|directors?)(?: of directors)?\b", r"nominat\g<ing> \g<who>self for director"),
    (r"\bkick(?P<s>s|ed|ing)? off (?P<a>the|our|this|that|a)(?= (?:[\w']+ ){0,3}(?:meeting|mtg|session|agm)\b)", r"start\g<s> \g<a>"),
    (r"(?<=, )(?:are )?(?:we|you guys|y'all) (?:good|ready|set|clear|cool) to (?=(?:start|begin|open|hold|go ahead|proceed|get)\b)", "can we "),
    (r"\b(?:on|by|under|with|through) (?:a |the )?(?:payment|instal?lment|pay-as-you-go) plan\b", "in installments"),
    (r"\b(?:stiffed (?:us|the (?:company|corporation))(?: on)?|skipped(?: on)?|blew off|flaked on|never came up with|welshed on) (?P<a>the|his|her|their|an?|one) (?P<w>(?:last|next|first|second|third|final|latest) )?(?:chunk|piece|part|slice|instal?lment|payment|bit)\b", r"defaulted on \g<a> \g<w>installment"),
    (r",? at the time of (?:such|the|his|her|that|this) (?:\w+ )?(?:election|appointment|meeting|vote) or (?:at any time )?(?:thereafter|afterwards|later|since),?", ""),
    (r"\b(?P<b>was|is|were) the (?:purported|alleged|supposed|so-called) (?=(?:election|appointment|removal|meeting|vote|notice|amendment|resignation)\b)", r"\g<b> the "),
    (r"\b(?P<w>shareholders|stockholders|holders|we)(?P<b> are| is|'re)? (?P<v>decid|act|vot|resolv|approv)ing(?P<x>(?: (?:something|it|this|that))?) (?:on|by) paper\b", r"\g<w>\g<b> acting\g<x> by written consent"),
    (r"\b(?:a |the |our )?(?P<w>shareholder|stockholder)s?'? (?:decision|resolution|action|vote) (?:on|by) paper\b", r"a \g<w> written consent"),
    (r"\b(?:folks|people|guys|persons|members) (?:who (?:are|sit) )?on (?:the|our) board\b", "directors"),
    (r"\bboard (?:person|guy|lady|fellow)\b", "director"),
    (r"\b(?P<n>places|chairs|spots|slots) on (?P<a>the|our|this) board\b", r"seats on \g<a> board"),
    (r"\bboard chairs(?= (?:are |is |stand |sit |currently )*(?:vacant|empty|unfilled|open|filled))", "board seats"),
    (rf"\b(?P<w>{_HOLDERS}'?|board'?s?|directors'?)(?P<o> own)? {_GATHERING}", r"\g<w> meeting"),
    (rf"\b{_GATHERING} of (?P<a>the |our |all )*(?P<w>{_HOLDERS}|board|directors)\b", r"meeting of the \g<w>"),
    (rf"\b(?P<w>{_HOLDERS}'?) day\b", r"\g<w> meeting"),
    (rf"\b{_OF_YEAR} (?P<w>(?:{_HOLDERS}'?|board) )?(?:{_GATHERING}|meeting|mtg|day)\b(?! of the)", r"annual \g<w>meeting"),
    (r"\b(?P<w>board|directors'?) call(?= (?:by|over|on|at|tomorrow|today|next|this)\b)", r"\g<w> meeting"),
    (rf"\b{_UNPLANNED} (?P<w>(?:(?:{_HOLDERS}'?|board|directors'?) )?)(?:{_GATHERING}|meeting|mtg)\b", r"special \g<w>meeting"),
    (r"\bsit-?\s?downs?(?= (?:of|for|with|tomorrow|today|on|next|this|in|by|at|is|was|will|without)\b|\W*$)", "meeting"),
    (r"\b(?:working|task|study|steering) (?P<g>groups?|teams?)(?= (?:of|for|on|from|inside|within)\b[^.?!]{0,30}\b(?:board|directors)\b|\W*$|[^.?!]*\b(?:board|director|resolution|minutes|quorum|members?)\b)", r"committee"),
    (r"\b(?P<w>board's|its|their|our|small|one of the|one of its|of the|a|the) (?:small )?working groups?\b", r"\g<w> committee"),
    (r"\b(?P<a>the|our|company|corporate|house|its) (?:rule ?book|house rules|company rules)\b", r"\g<a> bylaws"),
    (r"\b(?:company|corporate) (?:rule ?book|rules)\b", "bylaws"),
    (r"\b(?:the |our )?(?:top|big|head) (?:boss|honcho|dog|guy)\b(?! (?:only |just |merely )?(?:got|pulled|won|has|had|with|at|finished|polled|came|took|received|drew|gets|wins)\b)", "the CEO"),
    (r"\b(?:alphabetical )?roll of (?:those|all|the)(?: \w+)? (?:entitled to vote|who may vote|voters|(?:share|stock)holders)\b", "alphabetical list of shareholders"),
    (r"(?-i:(?<!\d )(?<!\d)\bAM\b)(?= (?:\d{4}-\d|is\b|on\b|date\b|notice\b|of (?:the )?(?:share|stock)holders))", "annual meeting"),
    (r"\b(?:cttee|cmte)(?P<s>s?)\b", r"committee\g<s>"),
    (r"\bnotifications?(?= (?:of (?:a|an|any|the|our|this|that|every|each|\w+day's) (?:\w+ ){0,3}(?:meeting|mtg|session|adjournment)|period|window|deadline|requirements?|must|has|goes|gets|went|was|mailed|mails|needn|didn|doesn|said|says|only|gives|need))", "notice"),
    (r"(?<=meeting )notifications?\b", "notice"),
    (r"\bwhat number of (?=(?:more |other |additional )?[a-z]+s\b)", "how many "),
    (r"\brec\.?[ -](?P<d>dates?|days?)\b", r"record \g<d>"),
    (r"\bfye\b", "fiscal year end"),
    (r"\bfy\b(?! ?\d)", "fiscal year"),
    (r"\buwcs?\b", "unanimous written consent"),
    (r"\boutta\b(?= (?:the |our |all )?\w+)", "out of"),
    (r"\b(?P<n>\d+ (?:(?:out )?of \d+ )?(?:directors'? )?|the |all |both )sigs\b", r"\g<n>signatures"),
    (r"\bconf(?:erence)? phone(?: call)?\b", "conference call"),
    (r"\bput(?P<s>s|ting)? (?:their|his|her|its|one's) names? (?:to|under|on)(?= (?:the |a |that |this |each |every |any |our )?(?:new |replacement |share |stock )*(?:certificates?|replacements?|paper|document|instrument|consent|resolution|request|waiver|proxy|check|contract|deed|bond|mortgage)s?\b)", r"sign\g<s>"),
    (r"\bcut-?off(?: day| date)?(?= (?:day |date )?(?:for|on|of|to decide|to say) (?:the )?(?:who|which|whose|voting|votes|voters))", "record date"),
    (r"\bas (?P<a>the|our|a|its) cut-?off(?: day| date)?\b", r"as \g<a> record date"),
    (r"\b(?P<v>pick|set|fix|choose|picks|sets|fixes|chooses|picked|chose|fixed) (?P<a>the|our|a|its|as the|as a) cut-?off(?: day| date)?\b(?! (?:for|of) (?:nomin|notice|mail))", r"\g<v> \g<a> record date"),
    (r"\b(?P<v>act|decide|resolve|vote|agree)(?P<w>(?: (?:on )?(?:something|things|it|this|that|matters?|(?:a|the) matter|an? \w+))?) (?:on paper|in writing|by paper)(?= (?:with no|without (?:a|any|holding|having|calling)|instead of (?:a|holding|meeting)|and (?:skip|have no|hold no))\b)", r"\g<v>\g<w> by written consent"),
    (r"\b(?P<s>(?:skip|do without|go without|dispense with|forgo|avoid|without) (?:a|the|any|their|our|holding a|having a) (?:\w+ )?(?:meeting|mtg)(?:,? (?:and|but))? (?:just |simply |instead )?)(?P<v>act|decide|resolve|vote|agree|approve)(?P<w>(?: (?:on )?(?:something|things|it|this|that|matters?|(?:a|the) matter|an? \w+))?) (?:on paper|in writing|by paper)\b", r"\g<s>\g<v>\g<w> by written consent"),
    (r"\bbe (?:lent|loaned) (?P<m>(?:some |any )?(?:money|cash|funds|\$ ?[\d,.]+k?|\d[\d,]+ dollars))(?: by (?:the |our )?(?:corporation|company))?", r"get a loan of \g<m> from the corporation"),
    (r"\b(?P<b>(?:of|for|by|at) (?:the |our )?(?:(?:share|stock)holders|board|directors)) as well(?=\W*$)", r"\g<b> too"),
    (r"(?<![,.\d])(?P<n>\d{1,2}(?: (?:hours?|days?))?) (?:on the (?:dot|nose|button)|to the (?:minute|hour|day)|flat)\b(?! of)", r"exactly \g<n>"),
    (r"\b(?:printed|face|nominal) value\b", "par value"),
    (r"\bsigned slips?\b", "proxies"),
    (r"\b(?P<a>the|our|my|this|those|these|that|stamped|written|all|of|send|sent|mail|mailed|mailing|fax|faxed|posting|e-?mailed|an?|any) (?:invitation|invite)(?P<s>s?)\b(?! (?:to|letters?) (?:bid|tender))", r"\g<a> notice\g<s>"),
    (r"\b(?P<can>can|could|may) (?P<who>we|i|they|the \w+) (?:spare|save) (?:ourselves|myself|themselves|itself|us) (?:the trouble of )?(?=\w+ing\b)", r"\g<can> \g<who> skip "),
    (r"\b(?:any|of any) (?:use|good|help|value) (?:that|this|so) late\b", "is that still good"),
    (r"\b(?P<v>(?:shrink|cut|reduce|trim|bring down)\w* (?:the|our) board) (?:until|till|so that|such that) [^.?!;,]{2,40}? (?:is|remains|stays) the (?:only|sole|last) (?:one|director|member)(?: left| remaining| on it)?", r"\g<v> to one director"),
    (r"\b(?P<a>us|we) directors\b(?P<b>[^.?!;]{0,60}[.;,] (?:so )?)(?P<c>can|could|may) we (?=(?:vote|kick|throw|boot|oust|remove|toss)\b)", r"\g<a> directors\g<b>\g<c> the board "),
    (r"(?<=seats, )(?P<n>\w+) (?:of (?:them|those) )?(?:are |currently |now )*(?:filled|occupied|taken)\b", r"\g<n> directors in office"),
    (r"\b(?:sheet|roll|list|paper|register) with (?:everyone|everybody|each (?:share|stock)?holder)'s? (?:names?|addresse?s?)", "list of shareholders with names"),
)  # fmt: skip
_COMPILED: Final = tuple((re.compile(words, re.IGNORECASE), named) for words, named in _NAMES)

_AN: Final = re.compile(r"\b(?P<a>a)n(?= (?:special|shareholders?|meeting)\b)", re.IGNORECASE)

_BEFORE_VOWEL: Final = re.compile(
    r"\ba(?= (?:officer|assistant|alternate|annual|inspector|employee|agent|amendment|election|undertaking|affidavit|outside|owner|adjourn\w+)\b)"
)


def plainly_named(text: str) -> str:
    """The text with its everyday names put as the field has them."""
    found = text
    for pattern, named in _COMPILED:
        found = pattern.sub(named, found)
    return _BEFORE_VOWEL.sub("an", found if found == text else _AN.sub(r"\g<a>", found))
