"""What a question says of committees: what is done to them, what they would decide, who is missing."""

from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.numbers import find_numbers
from bot.understand.signs.director_words import COMPILED_CAUSES
from bot.understand.signs.words import Flags, flags_in
from rules.provisions.committees import CommitteeAct, Matter, Missing

_OFFICERS: Final = (
    r"(?:officers?|ceo|cfo|coo|president|treasurer|secretary|chief \w+(?: officer)?|vice[- ]presidents?|vps?)"
)
_ELECT: Final = r"(?:(?:elect|appoint|hir|choos|pick|select|nam|replac|promot)\w*|vot(?:e|es|ed|ing) in)"
_REMOVE: Final = r"(?:(?:remov|fir|oust|sack|dismiss|terminat|discharg|get rid of|let go|axe?|boot|ditch|dump|can|kick\w*(?: out)?)\w*|(?:vot(?:e|es|ed|ing)|thr[eo]w\w*) out)"
_CANS: Final = rf"committee (?:just |simply |then )?can (?:the|our) {_OFFICERS}"
_THERE: Final = r"(?:there|here|present|attending|in attendance|in the room|at the (?:\w+ ){0,2}(?:meeting|table|session)|on the call)"
_COMES: Final = r"(?:come|came|coming|show(?:s|ed|ing)? up|turn(?:s|ed|ing)? up|attend(?:s|ed|ing)?|ma(?:de|kes?) it|appear(?:s|ed)?)"
_COMPANY: Final = r"(?:company|corporation|business|firm)"
_NOT_COUNTED: Final = r"(?<!\d )" + "".join(
    rf"(?<!\b{each} )"
    for each in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
)
"""Not behind a number: "7 board seats" tells how many there are."""
_NEAR: Final = r"\b[^.?!]{0,30}?\b"

FLAGS: Final[Flags] = (
    (
        "forbidden",
        True,
        r"(?:barred|prohibited|forbidden|banned|precluded|blocked|off[- ]limits|disallowed)",
    ),
    (
        "obliged",
        True,
        r"(?:must|have to|has to|need to|needs to|required|mandatory|obliged|obligatory|compulsory|do we need|bound to|supposed to|legally need|forc(?:e|es|ed|ing) us|forced to)",
    ),
    (
        "outsider",
        False,
        r"(?:no|without (?:an?|the|our|that|any)|minus (?:the|our)|(?:drop|skip|leave out|leaving out|dropping|forget)\w* (?:the|our|that)) (?:outside )?(?:accountant|outsider|consultant|advis[eo]r|expert|auditor|banker|lawyer|attorney|specialist)s?",
    ),
    (
        "outsider",
        True,
        (
            r"(?:non[- ]?directors?|outsiders?|no directors?|(?:he|she) is not (?:a )?director|not (?:on the board|on our board|a director|directors|a board member|board members)|\w+n'?t (?:on the board|on our board|a director|directors|a board member|board members)|not (?:sit|serve) on the board|(?:has|have|had|holds?|with) no (?:board seat|seat on (?:the|our) board)|without (?:a )?(?:board seat|seat on (?:the|our) board)|\w+n'?t (?:sit|serve|have a seat) on (?:the|our) board|have no seat on (?:the|our) board|never (?:been |was |sat )?(?:on (?:the|our) board|a director)|"
            r"outside (?:members?|experts?|advis[eo]rs?|consultants?|person|people|accountants?|auditors?|specialists?)|consultants?|advis[eo]rs?|experts?|auditors?|accountants?|bankers?|(?:former|retired|past|one-time) directors?|ex-directors?|friend|brother|spouse|wife|husband)"
        ),
    ),
    (
        "none_missing",
        True,
        (
            rf"(?:all|both)(?: (?:of (?:them|us|the members)|the|two|three|four|five|six|seven|\d+|regular|committee|members))* (?:are|were|will be|is|being) (?:\w+ )?{_THERE}|"
            rf"(?:all|both)(?: (?:of (?:them|us|the members)|the|two|three|four|five|six|seven|\d+|regular|committee|members))* {_COMES}|"
            rf"(?:everyone|everybody|every (?:\w+ )?member|each (?:\w+ )?member|the (?:whole|full|entire) committee)(?: (?:on|of) (?:the|that|this|our|it)(?: \w+){{0,2}})? (?:(?:is|was|will be) (?:\w+ )?{_THERE}|{_COMES}s?)|"
            r"(?:no ?body|no one|no (?:\w+ )?member|none(?: of (?:them|the members))?) (?:(?:is|was|are|were) )?(?:\w+ )?(?:absent|away|missing|out|ill|sick)|no absen(?:ces?|tees)|"
            rf"(?:{_COMES}s?|is (?:back|there|here|well|free)) after all|(?:recovered|is back|got better)\b[^.?!]{{0,25}}\b(?:{_COMES}|{_THERE})|"
            r"alongside|side by side|in addition to (?:him|her|them|(?:the|all)(?: \w+){0,2} members?)|even though (?:no ?body|no one) is"
        ),
    ),
    (
        "all_directors",
        True,
        r"(?:all|only|just|\d+|two|three|four|five|six) (?:of them |are |is |of the |real |actual |sitting )*directors(?= (?:then|instead|now|only)\b|[^\w]*$)(?! (?:plus|and|with))|(?:they|members) are (?:all|both) directors|(?:he|she|(?:the|our|my) \w+)(?:'s| is)(?: (?:also|in fact|actually|really|now))* (?:an? )?(?:director|board member|on (?:the|our) board)(?=(?: (?:too|as well|now|then|in the committee))*[^\w]*$)|(?:swap|replace)\w* (?:him|her|them) (?:for|with|by) (?:an?|another) director",
    ),
    (
        "for_good",
        True,
        r"for good|permanent(?:ly)?|for the (?:rest|remainder) of|(?:full|regular) member|from now on|going forward|indefinitely|(?:not|\w+n't) (?:just|only|merely) (?:for )?(?:this|one|that|the|a single) (?:meeting|session|time|evening|day)|until (?:further notice|the next annual)|beyond (?:this|that|the|one) meeting|(?:all|every|each|the next (?:few|two|three|several)) (?:the )?(?:future |coming |later )?meetings",
    ),
    (
        "asks_skipping",
        True,
        r"(?:can|may|could|might|allowed to|free to|ok(?:ay)? to) (?:(?:it|they|we|the \w+(?: \w+)?) )?(?:then |just |still |simply )*(?:skip|drop|omit|do without|stop|go without|not (?:keep|take)|leave|dispense|forgo|get (?:away|by) without)",
    ),
    (
        "duty_lifted",
        True,
        r"(?<!\bcan the )(?<!\bmay the )(?<!\bcould the )(?:resolution|charter|board)\b[^.?!;]{0,50}\b(?:no|without|spare[sd]?|excuse[sd]?|exempt(?:s|ed)?|waive[sd]?|dispens\w+|skip\w*|not? (?:have to|need)|not (?:keep|take|write|require)|\w+n't (?:have to|need|keep|take|write|require)|needless|unnecessary|optional)\b[^.?!;]{0,45}\b(?:minutes|them|any)|(?:resolution|charter|board)\b[^.?!;]{0,40}\b(?:provid|say|said|rul|decid|order)\w* otherwise|minutes\b[^.?!;]{0,25}\b(?:not|\w+n't) (?:be )?(?:needed|required|necessary|kept)\b[^.?!;]{0,20}\bresolution",
    ),
    (
        "asks_limits",
        True,
        r"(?:is|are) there (?:really )?(?:anything|something|any (?:\w+ )?\w+|things|matters|powers|decisions|certain \w+|some \w+)\b[^.?!]{0,80}\b(?:never|no (?:\w+ )?committees?|not|\w+n't|cannot|off[- ]limits|barred|forbidden|beyond|outside|reserved|out of reach)|(?:whole|full|complete) list|list (?:them|all|everything)",
    ),
    (
        "committee_pay",
        True,
        r"(?:fees?|pay|compensation|remuneration|stipends?|honorari(?:a|um)|retainers?|money|\$ ?[\d,]+)\b[^.?!;]{0,30}\b(?:committees? (?:members?|work|service|duty|seats?)|(?:members?|sitting|serving|service|seats?) (?:of|on|in) (?:an?|the|our|its|that|any) (?:\w+ ){0,2}committees?)|committees? (?:members?'?s?'? )?(?:fees?|pay|compensation|stipends?|remuneration|retainers?)\b|(?:pay|paid|paying|compensat\w+) (?:the |our |its )?(?:\w+ )?committee (?:members|people)",
    ),
    (
        "voting",
        False,
        r"non-?voting|without (?:a |any )?(?:right to )?vote|(?:not|n't|never|no|nor) (?!(?:an? |on (?:the|our) |one of the )?(?:directors?|board|members?)\b)(?:\w+ ){0,2}?(?:a |any )?(?:right to )?vot(?:e|es|ing)\b",
    ),
    (
        "voting",
        True,
        r"(?:vot(?:e|es|ed|ing)|full member|count (?:toward|for)s?|have a say|cast)",
    ),
    (
        "every_time",
        True,
        r"(?:each|every|always|automatically)(?: (?:single )?(?:time|meeting|committee meeting|decision|action))?|regularly",
    ),
    ("upper_limit", True, r"(?:maximum|at most|no more than|upper limit|cap|limit on|too many|most members|largest)"),
    (
        "cause_asked",
        True,
        r"(?:(?:need|have|give|show|without|state|tell|offer|owe)\w* (?:(?:him|her|them|us|me|(?:mr|ms|mrs|dr)\.? \w+|the \w+|(?-i:[A-Z])\w+) )?(?:an? |any |good |the )*(?:cause|reasons?|justification|explanation)|(?:explain|say|tell (?:him|her|them)|justify|state)\b[^.?!;]{0,20}\bwhy|(?:explain|justify|defend) (?:(?:his|her|the|its|their|that|this|a|such a) )?(?:remov\w*|dismiss\w*|drop\w*|decision|taking|kick\w*|oust\w*)|(?:cause|reasons?|justification) (?:is |be |are )?(?:needed|required|necessary)|for cause|only for|(?:be|is) (?:a |any |good )?(?:cause|reasons?|grounds)|good reason)",
    ),
    (
        "interested",
        True,
        r"(?:(?:his|her|their|its|my|our) own|personal(?:ly)? interest\w*|interested|self[- ]interest|conflict\w*|(?:serv\w+|sits?|sitting|sat) on (?:the|that|this|it|one of (?:the|those|these))(?: \w+){0,2} committees?|(?:is|are|being) (?:also |herself |himself |themselves )?(?:on|(?:an? )?members? of) (?:that|the|this)(?: \w+)? committee)",
    ),
    (
        "alternate_there",
        False,
        r"(?:no|without) alternates?|alternates? (?:is|are|was|were) (?:also |both |all )?(?:absent|away|out|sick|missing|unavailable)|(?:and|nor) (?:\w+ )?alternates?(?: \w+){0,3} (?:absent|away|out|sick|missing|unavailable)",
    ),
    (
        "alternate_there",
        True,
        r"alternates? (?:is|are|was|were) (?:here|there|present|available|at the meeting|in the room|ready)",
    ),
    (
        "unanimous",
        False,
        r"(?:can'?t|can ?not|cannot|do(?:es)?(?: not|n'?t)|did(?: not|n'?t)) (?:all )?agree|disagree\w*|(?:(?:by|with|through|only|just) (?:a )?(?:simple |mere |bare )?majority|majority of (?:the |those )?(?:members |ones )?(?:present|there))|not unanimous\w*|one (?:of them )?(?:objects|dissents|is against|disagrees|says no)|outvote\w*|(?:the )?other(?: one| member)?s? (?:does(?: not|n'?t)|do(?: not|n'?t)|is against|objects?|refuses?|disagrees?|votes? no|said no|says no|opposes?)",
    ),
    (
        "unanimous",
        True,
        r"(?-i:[A-Z][a-z]+) (?:alone|by (?:him|her)self|on (?:his|her) own)|(?:i am|i'?m|he is|he's|she is|she's|i|he|she)(?: (?:sitting|sat|left|there|here|all|now|then|just))* (?:alone|by (?:my|him|her)self|on (?:my|his|her) own)|only (?:i|he|she|me|(?-i:[A-Z][a-z]+))(?: am| is|'m|'s| was| came)? (?:there|here|present|left|at the meeting|in the room)|(?:i'?m|i am|he'?s|she'?s) the only (?:one|member|person) (?:there|here|present|left|at the)|(?:those|these) (?:two|three|four)(?: members?)? (?:both |all )?agree(?: on| to| that)?|(?:lone|sole|only|single|one|last) (?:remaining |other )?(?:committee )?member(?: (?:who|that)(?:'s| is))? (?:who'?s )?(?:there|here|present|left|standing)|lone member|both (?:\w+ ){0,3}?agree[ds]?|all (?:of (?:us|them) )?(?:agreeing|in agreement|saying yes)|(?:they|both|everyone|all(?: of them)?|the (?:two|three|others)|the (?:other|remaining) (?:two|three|four|members?|ones?)|those (?:present|there)) (?:(?:members?|directors?|of them|who|are|is|were|present|there|here) )*(?:have |both |all )*agree[ds]?(?: to| on| that)?|unanimous(?:ly)?",
    ),
    (
        "second_meeting",
        True,
        r"(?:second|2nd|following|later|subsequent) (?:board )?(?:meeting|mtg|one)|(?:next|other) (?:board )?(?:session|meeting|one) instead|wait (?:\w+ ){0,3}?(?:for|until|till)|hold (?:it )?(?:off|over)|skip|postpone|next but one|(?:meeting|one) after (?:that|next)|wait (?:with|on) (?:it|its|the|their)\b[^.?!;]{0,30}\b(?:until|till|for)|next (?:one|meeting) after|(?:the )?one after\b",
    ),
)
_ACTS: Final = (
    (
        r"(?:set(?:ting)? up|establish(?:ing)?|creat(?:e|ing)|form(?:ing)?|designat(?:e|ing)) (?:an?|the|that|this|our|any)(?: new)?(?: \w+){0,2} committee",
        CommitteeAct.CREATE,
    ),
    (
        r"(?:fill|filling|fills|replac\w+|vacan\w+|open (?:seat|spot|place)|empty (?:seat|spot|place)|resign\w*|quit|died|left)",
        CommitteeAct.FILL,
    ),
    (
        rf"(?:dissolv|disband|abolish|eliminat|discharg|scrap|end|shut|clos|kill|wind|terminat|get rid of|do away with|axe?)\w*(?: \w+){{0,2}}?{_NEAR}(?:committee|it)\b|committee\b[^.?!]{{0,25}}\b(?:dissolv|disband|abolish|eliminat|discharg|scrap)\w*",
        CommitteeAct.DISCHARGE,
    ),
    (
        r"(?:remov|fir|oust|kick|throw|drop|take|boot|unseat|dismiss|pull|strip|want|get)\w*\b(?:[^.?!]|(?<=\b[DM][rs])\.){0,50}\b(?:from|off|out of|members?|chair)",
        CommitteeAct.REMOVE,
    ),
    (
        r"(?:put together|putting together|creat|set|form|establish|designat|start|appoint|make|build|launch)\w*",
        CommitteeAct.CREATE,
    ),
)
_COMPILED_ACTS: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), act) for words, act in _ACTS]
_MATTERS: Final = (
    (
        r"(?:certificate|articles) of incorporation|amend\w* (?:the |our )?(?:certificate|corporate charter)",
        Matter.AMEND_CERTIFICATE,
    ),
    (
        rf"(?:amend|chang|alter|rewrit|rewrote|repeal|adopt|revis|modif|updat|tweak|rework|redo|redraft|reword|edit)\w*(?: section [\w.]+ of)?{_NEAR}by-?\s?laws?|by-?\s?laws? (?:amendments?|changes?)",
        Matter.AMEND_BYLAWS,
    ),
    (r"merg(?:er|ers|e|ed|ing)|consolidation|consolidated?", Matter.MERGER),
    (
        rf"(?:sale|sell|selling|sold|leased?|leasing|exchanged?|dispos\w+){_NEAR}(?:all|substantially|everything|the (?:whole )?(?:company|business|corporation))|(?:sell|sold) (?:the|our) (?:company|business)|asset sale",
        Matter.SALE_OF_ASSETS,
    ),
    (
        rf"(?:dissol\w+|wind\w* up|liquidat\w+){_NEAR}{_COMPANY}|wind\w* (?:the|our|this|up) (?:\w+ )?{_COMPANY} (?:up|down)|{_COMPANY}\b[^.?!]{{0,20}}\b(?:dissolved?|dissolving|liquidat\w+|wound up)|(?:corporate|recommend\w*(?: \w+){{0,3}}) (?:dissolution|liquidation)|dissolution",
        Matter.DISSOLUTION,
    ),
    (
        r"vacan\w+\b[^.?!]{0,20}\b(?:board|director\w*)|(?:board|director'?s?) (?:vacanc\w+|vacant seat)|(?:fill|filling)\b[^.?!]{0,30}\b(?:board seat|seat on the board|directorship|vacanc\w+|board)",
        Matter.FILL_VACANCIES,
    ),
    (rf"{_REMOVE}{_NEAR}{_OFFICERS}|{_CANS}", Matter.REMOVE_OFFICERS),
    (rf"{_REMOVE}{_NEAR}(?:directors?|board members?)", Matter.REMOVE_DIRECTORS),
    (rf"{_ELECT}{_NEAR}(?:(?:new |a |an |our |another |the |interim |acting )*{_OFFICERS})", Matter.ELECT_OFFICERS),
    (
        rf"{_OFFICERS}\b[^?]*\b(?:elect|appoint|choos|pick|nam|select)\w* (?:the |a |his |her |its )?(?:replacement|successor)\b",
        Matter.ELECT_OFFICERS,
    ),
    (
        rf"(?:new|next|interim|acting) {_OFFICERS}\b[^?]{{0,140}}\bcommittee\b[^?.]{{0,40}}\b{_ELECT} (?:her|him|one|them|that (?:person|one))\b(?! (?:to|as) (?:the |a |our )?(?:\w+ )?(?:committee|member|chair))",
        Matter.ELECT_OFFICERS,
    ),
    (rf"{_ELECT}{_NEAR}(?:directors?|board members?)", Matter.ELECT_DIRECTORS),
    (
        rf"(?:number of directors|(?:board(?:'s)? size|size of the board)|how many seats|{_NOT_COUNTED}board seats)",
        Matter.NUMBER_OF_DIRECTORS,
    ),
    (r"dividends?|distribution to (?:share|stock)holders", Matter.DIVIDEND),
    (
        r"(?:issu\w+|sell|sale of|grant\w*|authori[sz]\w+)\b[^.?!]{0,30}\b(?:shares?|stock|equity)|(?:stock|share) (?:issu\w+|offering)",
        Matter.ISSUE_STOCK,
    ),
    (r"(?:corporate |company )?seal", Matter.SEAL),
    (r"checks?|who signs|drafts|signator\w+", Matter.SIGNERS),
    (
        (
            r"(?:everything|anything|all (?:of )?(?:the )?(?:powers?|authority|things?)|whatever|same powers?|full powers?|as much power|do all)\b[^.?!]{0,50}\b(?:board|directors|it wants|it likes)|"
            r"(?:just like|same as|in place of|instead of|stand in for) the (?:full |whole )?board"
        ),
        Matter.EVERYTHING,
    ),
)
_COMPILED_MATTERS: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), matter) for words, matter in _MATTERS]
_SHORT_OF_DECIDING: Final = re.compile(
    r"\b(?:negotiat\w+|explor\w+|study|studies|studying|look(?:ing)? into|review\w*|advis\w+|evaluat\w+|consider\w*|discuss\w*|investigat\w+|nominat\w+|recommend\w* (?:a |the )?(?:merger|candidate\w*|nominee\w*|dividend))\b(?! committee)",
    re.IGNORECASE,
)
_PAPER: Final = r"(?:resolution|charter|certificate|mandate|board|directors|founding document|terms of reference)"
_GRANTED: Final = (
    (
        "withheld",
        (
            rf"{_PAPER}\b[^.?!]{{0,40}}\b(?:says nothing|is silent|silent|(?:does not|doesn'?t|did not|didn'?t|never) (?:say|mention|give|grant|allow|provide|cover|contain|authori[sz]e|empower)\w*|nothing (?:about|on)|excludes|withholds|(?:limits|confines|restricts) it to)|(?:limited|confined|restricted) to\b|only (?:lets|allows|permits|covers|mentions|speaks|talks|names|gives|says|grants|deals|empowers|authori[sz]es)|{_PAPER}\b[^.?!]{{0,70}}(?:\b(?:full stop|period|nothing (?:else|more|beyond)|no more(?: than that)?|that'?s (?:it|all)|that is (?:it|all)|and only that|end of story))|"
            r"(?:not|n'?t) (?:mentioned|covered|given|provided|authori[sz]ed|listed) in (?:its|the|their) (?:resolution|charter|mandate)|without (?:any |an )?(?:express|explicit|specific)\w* (?:authority|authori[sz]ation|power|permission|provision)"
        ),
    ),
    (
        "generally",
        r"(?:all|full|same|every|each) (?:single )?(?:of )?(?:the |its )?(?:board'?s? )?(?:powers?|authority)(?: and authority)?(?: of the board)?|general (?:powers|authority|terms|grant|words)|whatever the resolution|no matter what|broad (?:powers|authority|mandate)",
    ),
    (
        "expressly",
        (
            rf"{_PAPER}\b[^.?!]{{0,60}}\b(?:expressly|explicitly|specifically|says (?:it|so|they|that it)|in so many words|in (?:express|clear|plain) (?:terms|words)|in black and white|spells (?:it |that )?out|allows|lets|permits|authori[sz]es|empowers|provides|gives it (?:that|the|this)|names|lists)|"
            r"in so many words|in black and white|(?:expressly|explicitly|specifically) (?:authori[sz]ed|empowered|allowed|permitted|given|provided|says|so provides)"
        ),
    ),
)
_COMPILED_GRANTED: Final = [(re.compile(rf"\b(?:{words})", re.IGNORECASE), name) for name, words in _GRANTED]
_MISSING: Final = (
    (r"disqualif\w+|recus\w+|conflict(?:ed)?(?: out)?|conflict of interest|not qualified", Missing.DISQUALIFIED),
    (r"disab\w+|incapacit\w+|coma|stroke|in (?:the )?hospital|too ill|unable to act", Missing.DISABLED),
    (
        r"absent|absence|away|missing|out sick|sick|ill|on (?:vacation|holiday|leave)|no[- ]show|can(?:no|')?t (?:make it|come|attend|be there)|miss(?:es)? (?:a |the )?meeting|traveling|unavailable",
        Missing.ABSENT,
    ),
)
_COMPILED_MISSING: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), missing) for words, missing in _MISSING]
_NAMED: Final = r"(?:(?:mr|ms|mrs|dr)\.? )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?"
_OF_ONE: Final = re.compile(
    r"\bcommittees?\b[^.?!]{0,60}\b(?:of|by) (?:a |just |only )?(?:sole|single|lone|one) director\b|\bcommittees?\b[^.?!]{0,30}\b(?:single|lone|sole|just one|only one|one) (?:director|member|person)\b|\b(?:single|lone|sole|one)[- ](?:director|member|person|man|woman) (?:\w+ )?committee|"
    rf"\bcommittees?\b[^.?!]{{0,40}}\b(?:of|with|be|is|has|have) (?:(?:just|only) {_NAMED}(?! (?:and|&|,))|{_NAMED} (?:alone|only|by (?:him|her)self|on (?:his|her) own|and (?:nobody|no one) else|as (?:its|the) (?:only|sole) member))|"
    rf"\b{_NAMED} (?:alone|be the (?:only|sole) member|by (?:him|her)self)\b[^.?!]{{0,25}}\bcommittee|"
    r"\b(?:single|lone|sole|just one|only one|one) (?:director|person)\b[^.?!]{0,25}\b(?:as|be|form|make up|constitute) (?:a|the|our) (?:\w+ )?committee",
    re.IGNORECASE,
)
_COMMITTEE_SEAT: Final = re.compile(
    r"\b(?:empty|vacant|open|free) chairs?\b[^.?!]{0,15}\b(?:on|in|of) (?:the|a|an|our|that|this|any|one) (?:\w+ ){0,2}committee|\b(?:seats?|vacanc\w+|places?|spots?|openings?)\b[^.?!]{0,15}\b(?:on|in|of) (?:the|a|an|our|that|this|any|one) (?:\w+ ){0,2}committee|\bcommittee (?:seat|vacanc\w+|place|spot)|"
    r"\b(?:remov|kick|throw|drop|tak|boot|pull|yank|dismiss|oust|strip|want|get)\w*\b[^.?!]{0,40}\b(?:off|from|out of) (?:the|a|an|our|that|any|his|her|its) (?:\w+ ){0,2}committee",
    re.IGNORECASE,
)
_OUTSIDERS_COUNTED: Final = re.compile(
    r"^\W*(?:of (?:them|whom|those|the members) )?(?:\w+ ){0,2}?(?:are |is |being )?(?:non[- ]?voting(?! members? of the board)|non[- ]?directors?|outsiders?|not directors|outside (?:experts?|members?|advis\w+))",
    re.IGNORECASE,
)


_BESIDE_DIRECTORS: Final = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) directors?,? (?:plus|and|together with|along with|with|\+|&) (?:(?:there are|also|we added|added) )?(?:\d+|an?|one|two|three|four|five|six)\b",
    re.IGNORECASE,
)
"""The directors of a committee are counted by themselves, so that those who are none need not be taken off."""


_BOARD_VACANCY: Final = re.compile(
    r"\b(?:vacan\w+|(?:empty|vacant|open) seats?) (?:\w+ )?(?:on|in) (?:the |our )?(?:board|full board)\b|\bboard (?:vacanc\w+|seats?)\b|\bdirector vacanc\w+",
    re.IGNORECASE,
)


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    found["committee_act"] = next((act for pattern, act in _COMPILED_ACTS if pattern.search(text)), None)
    found["matter"] = _matter(text)
    found["board_vacancy"] = bool(_BOARD_VACANCY.search(text)) or None
    found["granted"] = _granted(text)
    found["missing_for"] = next((missing for pattern, missing in _COMPILED_MISSING if pattern.search(text)), None)
    if any(pattern.search(text) for name, pattern in COMPILED_CAUSES if name in ("needless", "without")):
        found.pop("cause_asked", None)
    if _ME_AND_ONE_MORE.search(text):
        found["members"] = 2
    if _OF_ONE.search(text):
        found["members"] = 1
    found["committee_seat"] = bool(_COMMITTEE_SEAT.search(text)) or None
    outsiders = [each for each in find_numbers(text, ()) if _OUTSIDERS_COUNTED.match(text[each.end : each.end + 60])]
    if outsiders and outsiders[0].kind == "count" and not _BESIDE_DIRECTORS.search(text):
        found["nondirectors"] = int(outsiders[0].value)
    return found


_SO_FAR: Final = re.compile(
    r"\b(?:resolution|charter|mandate)\b[^.?!]{0,30}?\b(?:only|may|can|to|lets it|allows it|power over)\b (?P<given>[^.?!;]{4,70})",
    re.IGNORECASE,
)
"""What the paper that sets up a committee gives to it."""
_LONG: Final = re.compile(r"[a-z]{5,}", re.IGNORECASE)
_OF_THE_PAPER: Final = frozenset(("commi", "resol", "chart", "manda", "board", "power", "perio", "nothi", "direc"))


def _granted(text: str) -> str | None:
    """How the paper gives the power; one that gives just a single thing gives it expressly, and no other."""
    granted = next((name for pattern, name in _COMPILED_GRANTED if pattern.search(text)), None)
    given = _SO_FAR.search(text) if granted == "withheld" else None
    if given is None:
        return granted
    words, beside = (
        {each[:5].lower() for each in _LONG.findall(part)} - _OF_THE_PAPER
        for part in (given["given"], text[: given.start()] + text[given.end() :])
    )
    return "expressly" if words & beside else granted


_ME_AND_ONE_MORE: Final = re.compile(
    r"\bcommittee\b[^.?!;]{0,40}\b(?:me|i|him|her|(?-i:[A-Z][a-z]+)) (?:and|&|n|plus) (?:just )?(?:one|1|an?)?(?:other|another)\b|\bcommittee\b[^.?!;]{0,40}\b(?:just )?(?:the )?two of us\b|"
    r"\bcommittee\b[^.?!;]{0,30}\b(?:just|only) (?:me|him|her|i) (?:and|&|n|plus) (?:my )?\w+\W*$|"
    r"\bcommittee\b[^.?!;]{0,40}\b(?:me|i|him|her) (?:and|&|n|plus) (?:just )?one (?:other )?(?:director|person|guy|colleague)\b",
    re.IGNORECASE,
)


def _matter(text: str) -> Matter | None:
    """The matter that is named, unless the committee would only prepare it."""
    if _SHORT_OF_DECIDING.search(text):
        return None
    return next((matter for pattern, matter in _COMPILED_MATTERS if pattern.search(text)), None)
