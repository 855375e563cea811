"""The words in questions on directors, and what each says. Data only: a new word is one alternative more."""

from typing import Final

from bot.understand import patterns as re
from bot.understand.signs.words import Flags
from rules.terms import Of

FLAGS: Final[Flags] = (
    (
        "extraordinary",
        True,
        r"merg(?:e|es|ed|er|ers|ing)|consolidat\w+|dissol(?:ve|ves|ved|ving|ution)|liquidat\w+|wind(?:ing)? (?:up|down)|reincorporat\w+|(?:all|substantially all|most|the bulk|the whole|everything)\b[^.?!]{0,30}\b(?:assets|business|property|we own)|(?:sell|sale of|selling) (?:off )?(?:the|our|this) (?:whole |entire )?(?:company|corporation|business)|go(?:ing)? private",
    ),
    (
        "unfit",
        True,
        r"(?:can'?t|can ?not|may not|mustn'?t|must not|couldn'?t|could not|isn'?t (?:able|allowed|eligible|entitled)(?: to)?|not (?:able|allowed|eligible|entitled|permitted)(?: to)?|unable to|ineligible to|barred from|disqualified from|unfit to|free to|can|could|may) (?:\w+ )?(?:serv(?:e|ing)|sit(?:ting)?|be(?:ing)?(?! (?:\w+ )?(?:removed|fired|ousted|dismissed|sacked|dropped|kicked|voted|let go|thrown|recalled|terminated|unseated))|stand(?:ing)?|act(?:ing)?)(?: (?:as|on|for) (?:an? |our |the )?(?:board|directors?)| an? director| director)?\b(?=[^?.;]{0,40}\b(?:because|since|as|for|if|unless|without|when|who|being|while)\b)",
    ),
    (
        "below_quorum",
        True,
        r"(?:less|fewer|smaller) than (?:a|the) quorum|(?:below|under|short of|shy of) (?:a |the )?quorum|(?:never|not|cannot|can't|couldn't|won't|wouldn't|don't|doesn't|no longer|hardly) (?:\w+ ){0,2}?(?:make|reach|form|have|be|muster|constitute|get|amount to|give us|up to) (?:up )?(?:a |the |to a )?quorum|(?:too few|not enough|isn't enough|aren't enough) for a quorum|no quorum (?:left|any ?more|among them|of the)|quorum (?:is |being )?(?:out of reach|impossible|gone)|sub-?quorum|inquorate (?:board|rump)",
    ),
    (
        "minority",
        True,
        r"(?:minority|(?:just |only )?a (?:few|couple|handful)|fewer than half|less than half|one or two) of (?:the |our |its |all )?(?:whole |entire |full )?(?:directors|board|seats|board members)(?! (?:who (?:are|is) )?(?:still |now )?(?:left|remain\w*|in office|serving))",
    ),
    (
        "one_acts",
        True,
        r"(?:can|may|could|might|does|did|is) (?:he|she|i|(?-i:[A-Z][a-z]+)(?: (?-i:[A-Z][a-z]+))?)(?:, [^,?]{3,40},)? (?:(?:just|simply|then|alone|also|allowed|able|free|entitled|to) ){0,3}(?:pick|choose|name|appoint|select|designate)\b|(?:fill|pick|choose|name|appoint|select|designate|decide)\b[^?.;]{0,40}\b(?:himself|herself|myself|single-?handed(?:ly)?|on (?:his|her|my) own|by (?:him|her|my)self)",
    ),
    (
        "some_act",
        True,
        r"(?:can|may|could|might|do|are|is it ok(?:ay)? (?:for|if)) (?:just |only |merely )?(?:(?:the|our|those|these) )?(?:two|three|four|five|six|seven|eight|nine|[2-9]|some|several|certain|a few|a couple of|one or two|two or three|independent|outside|inside|disinterested|non-?executive|(?:two|three|four|five|six|seven|eight|nine|[2-9]) \w+) (?:of (?:the|our) )?(?:directors|board members|of (?:us|them))",
    ),
    (
        "those_left",
        True,
        r"(?:whoever|those|the (?:ones|(?:few|handful of) directors|few|people|directors|rest|others|survivors|rump)|the handful|anyone) (?:of (?:the|our) (?:board|directors|us) )?(?:who |that |which )?(?:(?:are|is|'s|still|are still|is still) )*(?:left(?! (?:the|us|our|on (?:mon|tues|wednes|thurs|fri)|last|yesterday|in a))|remain\w*|in office|serving|stay(?:s|ed)?|hung on)|the (?:few |two or three |handful of )?(?:remaining|surviving) (?:directors?|members?|ones|board|few)|(?:the rump|the survivors|the remnant|rest of the board|the rest of (?:us|them))",
    ),
    (
        "by_plurality",
        True,
        r"plurality|most votes|(?:top|highest|leading|best) (?:vote[- ]?getter|candidate|scorer|tally|number of votes|total)|more votes than (?:anyone|the others?|any other|the rest)|largest number of votes",
    ),
    (
        "travels",
        False,
        r"(?:law)?suits?|depositions?|trials?|courts?|claims?|settle\w*|indemnif\w*|sued|hearings?|prosecut\w*",
    ),
    (
        "travels",
        True,
        r"hotels?|flights?|airfares?|plane tickets?|train (?:tickets?|fares?)|mileage|taxi\w*|travel(?:ing|ling)?(?: costs?| expenses?)?|flew in",
    ),
    (
        "mid_year",
        True,
        r"between (?:the )?(?:annual )?meetings|mid-?year|outside (?:of )?(?:the |an )?annual|other than (?:at )?(?:the |an )?annual|without (?:an |the )?annual meeting|any time of the year",
    ),
    (
        "pushes_out",
        True,
        r"get(?:ting)? rid|push\w*|squeez\w+|throw\w*|kick\w*|los(?:e|es|ing)|cut(?:s|ting)? short|shorten\w*|ha(?:s|ve) to (?:go|leave)|forc\w+|ends?|early|out",
    ),
    (
        "cut_waits",
        True,
        r"(?:must|have to|has to|need to|needs to|do|does|should|will|would|obliged to|forced to|required to|supposed to|only)\b[^.?!;]{0,50}?\b(?:wait(?:s|ing)?|hold off|be (?:put off|delayed|deferred|postponed)|sit (?:tight|out))\b[^.?!;]{0,40}\b(?:meeting|agm|annual)|(?:only|not (?:until|before))\b[^.?!;]{0,25}\b(?:at|from|after|with|until|before) (?:the |our )?(?:next |coming )?annual meeting",
    ),
    (
        "whole_cut",
        True,
        r"(?:the |a )?(?:whole|entire|full|complete) (?:cut|reduction|decrease|drop|shrink\w*|change|lot)|all (?:of )?(?:it|them|the (?:cut|reduction|decrease|change|cuts|seats)|(?:the |those |these )?(?:two|three|four|five|six|[2-9])(?: of them)?(?: (?:seats|places|chairs))?)|in (?:full|one go|one step)|both (?:seats|of them|places|chairs)?",
    ),
    (
        "obliged",
        True,
        (
            r"must|have to|has to|had to|needs?|needed|required?|requires|requirement|mandatory|compulsory|entitled|obliged|obligat\w+|necessary|(?:worthless|invalid|void|no good|ineffective|useless)\b[^.?!;]{0,30}\b(?:unless|without)|"
            r"guaranteed|automatic(?:ally)?|only|needn'?t|should|abstain|recuse\w*|eligib\w+"
        ),
    ),
    (
        "staggered",
        False,
        (
            r"(?:all|every one|every|each) (?:of )?(?:the |our )?(?:\w+ )?(?:directors?|members?|seats?|board members?)\b.{0,50}\b(?:every year|each year|annually|yearly|at once|same time|together|up for|elected|election|run)|"
            r"(?:whole|entire|full) board\b.{0,50}\b(?:elect\w*|stand\w*|up|run|vote\w*|every year|each year|annual\w*|at once)|"
            r"every seat|(?:elect\w*|up|stand\w*|vote\w*)\b.{0,40}\b(?:whole|entire|full) board|(?:unclassified|declassified|non-?staggered)|all (?:the )?(?:seats|directors) at once"
        ),
    ),
    (
        "staggered",
        False,
        r"(?<!third of the )(?<!third of our )(?<!half of the )(?<!half of our )(?<!part of the )(?<!some of the )directors (?:\w+ ){0,5}(?:elect\w*|stand\w*|run|up)\b.{0,25}\b(?:(?:each|every) year|annually|yearly)",
    ),
    (
        "staggered",
        False,
        r"(?:new |the |our )?board\b.{0,30}\b(?:re-?)?elected (?:each|every) year|annual elections? (?:of|for) (?:the )?(?:whole |entire |full )?(?:board|directors)|everybody on the board|elect every(?:one|body) (?:each|every)|one election\b|one annual meeting",
    ),
    (
        "staggered",
        True,
        r"stag\w*red|class(?! (?:[a-h]\b|of (?:stock|shares|preferred)))|groups?|stagger\w*|classified|classes|classify|tiers?|rotat\w+|in thirds|(?:a|one)[- ]third (?:of (?:the|our) (?:board|directors)|of (?:them|us)|is|are|gets?|being|stands?|comes? up)|split terms|overlapping terms",
    ),
    (
        "holds_over",
        True,
        (
            r"(?<!as )(?<!as a )(?<!as the )(?<!elected )(?<!the )successors?(?! to\b|'s (?:term|time|seat|tenure)\b)|until (?:the |a |his |her |their )?(?:\w+ )?successors?|hold(?:s|ing)?[- ]?over|holdovers?|still (?:a |our |the )?(?:directors?|on the board|in office|serv\w+|valid\w*|sit\w*)|"
            r"(?:stay|stays|staying|remain\w*|continu\w+|carry on|keep|keeps|kept|linger)\b.{0,30}\b(?:on|office|board|seats?|directors?|serving|place|jobs?|terms?)|"
            r"(?:no|never|without|skipp?\w*|miss\w*|forgot|not|n'?t|fail\w*)\b.{0,40}\b(?:annual (?:meeting|election)|agm|election|elect anyone|replacement)|serve out|finish (?:his|her|their) terms?|"
            r"until (?:a |the |his |her |their )?(?:replacement|new one|somebody|someone)|(?:nobody|no one|none) (?:is|was|gets|got|has been) (?:elected|voted in|chosen)|(?:nobody|no one) (?:(?:has|had|ever|yet|else) ){0,2}(?:came|come|stepped|moved|was put|been put|took over|taken over|replaced|succeeded|followed)\b|elected (?:nobody|no one|no successor|no replacement)|(?:annual (?:meeting|election)|agm)\b.{0,25}\b(?:never|not|n't|skipped|failed|cancel\w*|didn't|slip\w*|postpon\w*|delay\w*|overdue|late|(?:put|pushed|held) (?:off|back)|drag\w*|miss\w*|fell through|fallen through|deferred)|(?:postpon|delay|defer|put(?:ting)? off|push(?:ed|ing)? back|overdue)\w*\b.{0,20}\b(?:annual (?:meeting|election)|agm)|(?:directors|board|they) (?:continue|go on|carry on|stay)\b|election failed"
        ),
    ),
    (
        "term_over",
        True,
        r"terms?\b[^.?!;,]{0,20}\b(?:up|over|out|ended|expired|lapsed|done|at an end|ends|expires)",
    ),
    (
        "lapses",
        True,
        (
            r"(?:laps|expir)(?:e|es|ed|ing)|ceas(?:e|es|ed) to (?:exist|be (?:a |our )?(?:directors?|in office|board))|(?:out of|lose|loses|losing|lost|vacate|vacates|leave|leaves|give up|without) (?:office|(?:his|her|their|its|the|our|a|any) (?:seats?|places?|board|offices?|directors?)|directors|a board)|"
            r"(?:am i|is (?:he|she)|are (?:we|they|you)|are the (?:\w+ )?directors) (?:(?:now|then|already|automatically|simply) )?(?:out|off|gone|finished|done)(?! (?:of|to|in)\b)|no (?:longer|more)(?: a| our)? (?:directors?|on the board|in office|board)|(?:n't|not) (?:a |our )?(?:directors?|in office|on the board) (?:any ?more|any longer)|(?:over|up|at an end|done|finished|vacant|empty|unfilled|gone|out)(?= *(?:of office)? *(?:now|then|automatically|already|at that point|as of (?:now|then|that day))?\s*[?,])|(?:falls?|fell|stands?|becomes?|became|goes|went|left|counts? as|considered|deemed) (?:vacant|empty|unfilled)|(?:is|have|has|creates?|makes?|leaves?|becomes?|there) (?:now )?(?:a|any) vacanc(?:y|ies)|"
            r"(?:must|have to|has to|do|does|should)(?: \w+){0,4} (?:go|step down|leave|quit)\b(?! on)|(?:terms?|offices?|tenures?) (?:just |simply |automatically )?(?:ends?|over|up|run out)"
        ),
    ),
    (
        "beyond",
        True,
        (
            r"(?:knew|knows|know|known|aware)\b.{0,40}\b(?:false|fake|cooked|wrong|untrue|lies?|lying|bogus|made up|doctored)|bad faith|"
            r"(?:without|never|nobody|no ?one|not|no|n't) (?:\w+ ){0,3}(?:second look|vett\w+|background checks?|asking around|references|reasonable care|check(?:s|ed|ing)? (?:up )?(?:on |into )?(?:him|her)\b|check(?:s|ed|ing)? (?:(?:him|her|them|the \w+) )?out\b|check(?:s|ed|ing)? (?:his|her|their|the \w+'s) (?:credentials|background|qualifications|references|record)|look(?:ed|ing)? (?:him|her) up|look(?:ed|ing)? into (?:him|her)\b)|"
            r"(?:careless|reckless|negligent|sloppy|sloppily|haphazard|blind)\w* (?:chosen|picked|hired|selected|selection|choice|hiring)|(?:chosen|picked|hired|selected|chose|hiring|picking) (?:\w+ ){0,3}?(?:careless|reckless|negligent|sloppi|haphazard|blind|at random|without (?:any )?care|off the street|from the yellow pages)\w*|"
            r"(?:outside|beyond|not (?:with)?in|nothing to do with|far from|out of) (?:\w+ ){0,2}?(?:his|her|their|its|the \w+'s|that person's) (?:\w+ ){0,3}?(?:competence|expertise|field|profession|specialty|speciality|area)|out of the (?:phone ?book|blue)|at random|picked blind\w*|"
            r"(?:reserv|leav|giv|keep|kept|belong|requir|direct)\w*\b.{0,40}\b(?:to|for|by) (?:the )?(?:stock|share)?holders|(?:that|which|what) (?:only )?(?:the )?(?:stock|share)?holders (?:must|have to|alone|only)"
        ),
    ),
    (
        "undated",
        True,
        r"undated|(?:no|without(?: an?)?) (?:\w+ )?(?:effective )?date (?:in|on|to) (?:it|the letter)|no effective (?:date|day|time)|(?:no|without (?:a |any )?|not (?:a |any )?) ?(?:date|day|time)(?: in it| given| named| on it)?|(?:names?|named|gives?|gave|states?|stated|says?|said|mentions?) (?:no|none)\b|sa(?:ys|id) nothing (?:about|of|on) (?:when|a date|the date|timing)",
    ),
    (
        "director_pay",
        True,
        r"(?:directors?'?s?'?|board(?:'s)?|board members?'?) (?:own )?(?:fees?|pay|compensation|remuneration|retainers?|stipends?)\b|(?:fees?|pay|compensation|remuneration) (?:of|for) (?:the |our )?(?:directors|board)|(?:pay|paying|paid to) (?:the |our )?directors|what (?:the |our )?directors (?:get|are) paid|what (?:they|directors) (?:get|earn) (?:as|for)|directors?\b[^.?!;]{0,50}\b(?:their|his|her|its|one's) own (?:pay|fees?|compensation|remuneration|retainers?|salar(?:y|ies)|stipends?)|(?:my|our) own (?:pay|fees?|compensation|remuneration|retainers?) as (?:a )?directors?|(?:board|directors?'?) comp\b|pay package",
    ),
    (
        "elected_by_class",
        False,
        r"(?:nobody|no one|none(?: of (?:them|us|the \w+))?|no (?:director|seat)s?|not|n't|without) (?:is |are |was |were |one )*(?:elected|chosen|appointed|held) by (?:the |a |our |holders of )*(?:\w+ )?(?:preferred|series|class)\b|no (?:preferred|class|series)\b[^.?!;]{0,25}\b(?:elect\w*|directors?|seats?)",
    ),
    (
        "elected_by_class",
        True,
        r"(?:elected|chosen|appointed|picked|put on|named|designated) by (?:the |a |our |holders of )*(?:\w+ )?(?:preferred|series|class)\b(?! i)|preferred[- ](?:stock )?(?:directors?|elected|holders? elect)|(?:preferred|series \w+|class [a-h])\b.{0,40}\b(?:elects?|elected|right to elect|directors?)|directors?\b.{0,40}\b(?:preferred|series [a-h]\b)",
    ),
    (
        "by_all_shares",
        True,
        r"all (?:of )?(?:the |our )?(?:outstanding |voting )?(?:shares|stock|(?:share|stock)holders)\b|(?:share|stock)holders (?:all )?(?:together|jointly|at large|in general)|as one body|(?:vote[ds]?|voting|acting|taken|shares|stock|(?:share|stock)?holders) as a (?:whole|body)|all (?:taken )?together|whole stock|common (?:holders|stock(?:holders)?|shares?)|none of (?:the )?(?:series|class|preferred)|(?:everybody|all) together|(?:voting|acting|vote|act) together|(?:series|class) \w+ and (?:the |our )?common|common and (?:the |our )?(?:preferred|series|class)|preferred and (?:the |our )?common",
    ),
    (
        "expenses",
        True,
        r"expenses?|reimburs\w+|travel(?:ing|ling)?|hotels?|flights?|airfare|mileage|out[- ]of[- ]pocket|taxis?|cabs?|cab fares?|train (?:tickets?|fares?)|receipts|parking",
    ),
    (
        "asks_when",
        True,
        r"when|what (?:year|date|day)|which (?:year|date|meeting)|until (?:when|what)|till when|how much longer|expir\w+ (?:in|this|next)|up (?:for|in|this|next)|what year",
    ),
)
_SAYS_SO: Final = (
    (
        "spoken",
        r"(?:just |simply )?(?:tell|telling|told|saying|shout\w*|yell\w*|scream\w*|blurt\w*|declar\w+|spoken|stormed|slamm\w+|announc\w+|phon(?:e|ed|es|ing)|rang|voice ?mails?|mention\w*|verbal\w*|oral(?:ly)?|walk(?:ed|s) out)|by (?:phone|telephone|word of mouth)|on the phone|(?:ring|rings|ringing|rung|calling|dialing) (?:up )?(?:(?:to |and )?(?:say|saying|announce)|(?:the |our |his |her )?(?:ceo|president|chair\w*|secretary|cfo|coo|treasurer|board|boss|company|corporation|office|lawyer))|(?:ring|rings|ringing|rung) up|(?:nothing|not a (?:word|line|scrap|thing)|never anything|without anything) (?:at all )?(?:on|in|put (?:on|in)|put down (?:on|in)) (?:paper|writing)|(?:no|without (?:an?|any)) (?:letters?|paper|papers|note|piece of paper|writing|paperwork|signed (?:letter|note))(?! (?:head|weight|from|to|with))|(?:over|at) (?:the |a )?(?:lunch|dinner|coffee|drinks|breakfast|beers?|bar|pub|golf)|handshake|call(?:ed|ing)? (?:the |our )?\w+ (?:and|to say)|said",
    ),
    (
        "permitted",
        r"can|may|could|allowed|permitted|possible|ok|okay|fine|legal|able|free to|right to|power to|gets? to|entitled to|valid|let",
    ),
    (
        "until_meeting",
        r"(?:until|till|through|up to|pending|to (?:serve|last|sit) (?:until|till|to)) (?:(?:the|our|next|its|that|this|following|coming|year's|stockholders'?|shareholders'?) )*(?:annual |special )?(?:meeting|election|agm)",
    ),
    (
        "exclusive",
        (
            r"only (?:the |our )?(?:board|(?:remaining |other )?directors|(?:share|stock)holders?|holders)|exclusive\w*|sole(?:ly)? (?:right|power|up)|"
            r"(?:must|ha(?:s|ve) to)\b.{0,30}\b(?:by|to) (?:the |a )?(?:board|directors|(?:share|stock)holders?|holders)"
        ),
    ),
    (
        "as_of_right",
        r"entitled|ha(?:ve|s) to (?:be )?pa(?:y|id)|must (?:\w+ ){0,3}(?:be )?pa(?:y|id)|guaranteed|automatic\w*|(?:right|claim|title) to (?:a |be |have |get |recover |receive )*(?:my |his |her |our |their |the |any |these |those )?(?:\w+ ){0,2}(?:fees?|pay|paid|compensation|reimburs\w+|covered|refund\w*|back|expenses)|owe[sd]?|(?:must|ha(?:s|ve) to|obliged to|bound to|required to) (?:\w+ ){0,4}?(?:reimburse|refund|repay|cover|pay (?:me|him|her|us|them|for|back))",
    ),
    (
        "abstains",
        r"abstain\w*|recuse\w*|(?:stay|stays|stand|stands|sit|sits|keep|keeps) (?:(?:this|that|it|the vote) (?:one )?)?out|leaves? the room|step(?:s|ped)? (?:out|aside)|excuse (?:him|her|them)sel\w+|refrain\w*|(?:barred|banned|excluded|prohibited|disqualified|kept|prevented|precluded|stopped|debarred) from (?:voting|deciding|fixing|setting|acting|taking part)|(?:may|can|must|could|should|are|is)(?:n't|not| not) (?:\w+ )?(?:vote|decide|voting)",
    ),
    (
        "by_consent",
        r"written consents?|by consent|sign(?:ed|s|ing)? (?:off on )?(?:an? |the |our )?consents?|in writing without|(?:without|with no) (?:a |any |holding a |calling a )?(?:meeting|vote at a meeting)|no meeting(?=[,.;?]|$| (?:and|or|at all|needed|held))|(?:by|just|simply|merely) (?:signing|putting (?:their|our) (?:names?|signatures?))|consent in writing",
    ),
)
_WAITS: Final = (
    "waits",
    r"wait(?:s|ed|ing)?\b(?![^;]{0,90}\bspecial\b)|(?:sit|stay|remain|be left|kept|held) (?:empty|vacant|open|unfilled) (?:until|till)|hold(?:ing)? off",
)
COMPILED_SAYS_SO: Final = [
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in (*_SAYS_SO, _WAITS)
]
_CAUSES: Final = (
    (
        "needless",
        r"(?:no|n'?t|not|never) (?:\w+ ){0,2}?(?:need|requir)\w*\b.{0,15}\b(?:cause|reasons?|grounds)|(?:need|requir)(?:s|ed|es)? no (?:cause|reasons?|grounds)|no (?:cause|reasons?|grounds) (?:is |are |was )?(?:needed|required|necessary)|no need (?:for|of|to (?:have|show|give)) (?:a |any )?(?:cause|reasons?|grounds)",
    ),
    (
        "asked",
        (
            r"need(?:s|ed)?\b.{0,25}\b(?:cause|reason|grounds)|(?:cause|reason|grounds)\b.{0,15}\b(?:needed|required|necessary|mandatory)|requires? (?:cause|a reason|grounds)|"
            r"(?:must|has to|have to|does there|do(?:es)?\b.{0,40}\b(?:take|call for|presuppose))\b.{0,25}\b(?:cause|reason|grounds)|only\b.{0,30}\b(?:for|with) (?:good )?(?:cause|good reason)|for cause only|cause a must|"
            r"only\b.{0,20}\b(?:if|when|where|after)\b.{0,40}\b(?:wrong\w*|misconduct|cause|fraud|crimes?|criminal|guilty|breach\w*|misbehav\w*|negligen\w*|cheat\w*|stole)|\bwrongdoing (?:needed|required)|prove\b.{0,30}\b(?:wrong\w*|misconduct|cause)"
        ),
    ),
    (
        "without",
        (
            r"(?:in )?(?:the )?absence of (?:any |good )?cause|without (?:any |good |a |showing |giving |assigning |stating |naming |specifying |having |needing |first |ever )*(?:cause|reasons?|grounds|justification|being told why)|no (?!need|other)(?:\w+ )?(?:cause|reason|grounds)\b(?! (?:is |are )?(?:needed|required))|for no reason|(?:just|simply|merely|only) for (?:being|his|her|their|having)\b|"
            r"(?:do(?:es)?n'?t|did ?n'?t|do not|does not) (?:like|trust|get along|get on|want)|dislike\w*|at will|at pleasure|at the pleasure|(?:just|simply|merely|only|purely) (?:be)?cause (?:of )?(?:he|she|they|we|it|his|her|of|i)\b|just because|(?:cannot|can'?t|can not|couldn'?t) stand|(?:find|finds|found) (?:him|her|[a-z. ]+) (?:tedious|boring|difficult|annoying|tiresome|irritating)|un(?:happy|popular)|whenever (?:they|we|it|the \w+) (?:feel|like|wish|please|choose)\w*|(?:feel|feels) like it|(?:^|(?<=and )|(?<=or )|(?<=about ))without(?=\W*$)|no reasons? (?:at all|given|stated|offered)|giving no reason|not (?:for|with) cause|hasn'?t done anything|(?:did|done) nothing wrong|"
            r"personality|fed up|had enough of|sick of|just a nuisance|don'?t get on|tired of|bad fit|lost (?:confidence|faith)|clash\w*|annoy\w*|(?:no|without(?: any)?|never any|not any) (?:misconduct|wrong-?doing|fraud|crimes?|theft|misbehaviou?r)|hates? (?:him|her|his|their|the guy)|on a whim|whenever (?:they|we) want|any reason|"
            r"(?:nobody|no one|none of \w+|not|never|n'?t|without)(?: \w+){0,4}? (?:any ?thing|something)(?: \w+){0,2}? (?:wrong|bad|improper|illegal|dishonest|amiss|against (?:him|her|them))|"
            r"(?:did|does|do|done|doing|committed|is|was|there's|have|has|had|with|finds?|found) (?:\w+ ){0,2}?nothing (?:\w+ ){0,2}?(?:wrong|bad|improper|illegal|dishonest|amiss|against (?:him|her|them))|"
            r"(?:nobody|no one|none of \w+|not|never|n'?t|without)(?: \w+){0,3}? (?:accus|misbehav|blam|fault)\w*|blameless|beyond reproach|"
            r"(?:be)?cause (?:he|she|they|of (?:his|her|their))(?:'s|'re| is| are| was| were)? (?:\w+ ){0,2}?(?:dull|boring|tedious|slow|old|rude|loud|quiet|lazy|weird|strange|difficult|unpleasant|talkative|stubborn|grumpy|views?|opinions?|style|manners?)"
        ),
    ),
    (
        "with",
        (
            r"(?:for|with|there is|there's|have|good|just|showing|shows?) (?:good |just |a )?(?:cause|reason)\b(?! (?:that|of))|for (?:fraud|theft|misconduct|stealing|embezzlement|breach)|fraud|embezzl\w+|stole|theft|stealing|misconduct|felony|"
            r"cook(?:ed|ing|s) (?:[\w']+ ){0,4}(?:books|reports?|expenses?|numbers|accounts)|falsif\w+|forg(?:ed|ery|ing)\b|steals?|cheat(?:ed|ing|s)|pocketed|(?:took|takes|taken|taking) (?:money|cash|funds|company (?:money|property|funds))|skimm\w+|kickbacks?|insider trading|swindl\w+|defraud\w*|siphon\w*|padded (?:his|her|their)|caught with (?:his|her|their) hand|"
            r"convict\w+|crime|leak\w* (?:secrets|confidential)|harass\w+|brib\w+"
        ),
    ),
)
COMPILED_CAUSES: Final = [(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _CAUSES]
_RESIGNATION_TOPICS: Final = (
    (
        "no acceptance",
        (
            r"(?:nobody|no one|none)\b.{0,20}\baccept\w*|without (?:being |any |the board'?s? |board )*(?:accept\w+|approv\w+|consent|a vote|any vote)|"
            r"even if (?:the |we |nobody |no one )*(?:board )?(?:refus|reject|do|does|don|not|never)\w*|accept\w*\b.{0,15}\b(?:not|n'?t|un)\s?(?:needed|necessary|required)|no (?:need|board|acceptance)|(?:not|n'?t|never)\b.{0,20}\baccept\w*"
        ),
    ),
    (
        "acceptance",
        r"accept\w*|permission|blessing|go-ahead|sa(?:y|ys|id) yes|agree\w*|refus\w+|reject\w*|approv\w+|turn(?:ed)? (?:it |him |her )?down|say no|block\w*|vote on|sign off|veto",
    ),
    (
        "later",
        (
            r"(?:future|later|fixed|certain|specific|particular|advance)\b.{0,12}\b(?:date|time|day|effect\w*|point)|effective (?:at|on|as of|from|next|in|upon)|(?:end|close) of (?:the )?(?:year|month|quarter)|year end|"
            r"tak\w+ effect (?:then|on that (?:day|date)|at that time|when it says|as (?:stated|written))|next (?:month|year|quarter)|in advance|post-?dated|once (?:a|his|her|their|the) (?:successor|replacement)|as of\b"
        ),
    ),
    (
        "at once",
        r"immediate\w*|right away|at once|instant\w*|on the spot|straight away|effective (?:now|today)|same day|on receipt|upon receipt|when (?:it is )?(?:received|delivered)|(?:names?|without|no) (?:a |no )?date",
    ),
    (
        "notice",
        r"(?:need|must|have to|has to|bound|required|oblig\w+)\b.{0,40}\b(?:notice|warning|reasons?|explain\w*)|how much notice|notice period|\d+ days'? notice",
    ),
    ("writing", r"(?:need|must|have to|has to|required|only)\b.{0,40}\b(?:writing|written|letter|paper)"),
    ("may", r"can|may|could|allowed|permitted|possible|able|free|right|any ?time"),
)
COMPILED_RESIGNATION_TOPICS: Final = [
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _RESIGNATION_TOPICS
]
_A_PART: Final = r"(?:majority|half|most|thirds?|quarter|\d+(?:\.\d+)? ?(?:%|per ?cent))"
_SUPPOSED: Final = (
    (Of.VOTES_CAST, r"votes cast"),
    (
        Of.REPRESENTED,
        r"(?:shares|votes|stock) (?:that are |which are )?(?:present|represented|at the meeting)|(?:represented|present) (?:shares|votes|stock)",
    ),
    (
        Of.OUTSTANDING,
        rf"{_A_PART} of (?:all )?(?:the |our )*(?:outstanding|issued)|all outstanding shares|majority of all (?:the )?shares",
    ),
    (Of.WHOLE_BOARD, rf"(?:{_A_PART}|vote) of (?:the )?(?:whole|entire|full) board"),
    (
        Of.IN_OFFICE,
        rf"{_A_PART} of (?:the |those |our |whoever(?:'s| is) )*(?:remaining|surviving|(?:directors |ones |people |members )?(?:who are |that are )?(?:still |now |then |currently |actually )?(?:in office|left|remaining|serving|sitting))|{_A_PART} of the (?:filled|occupied) seats",
    ),
    (
        Of.DIRECTORS_PRESENT,
        rf"(?:{_A_PART}|vote) of (?:those|the (?:directors|members)|directors|members) (?:who are |that are )?(?:present|there|attending|at the meeting)|of those present|simple majority|directors present",
    ),
)
COMPILED_SUPPOSED: Final = [(of, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for of, words in _SUPPOSED]
REMOVING: Final = re.compile(
    r"\b(?:remov|oust|dismiss|discharg|unseat|(?:let|lets|letting) (?:the |our |that |this |mr\.? |ms\.? |mrs\.? )?\w+ go|get(?:ting)? rid of (?!(?:the|that|this|our|its|a) (?:\w+ )?committee)|part(?:ed|ing)? (?:ways|company) with|fir(?:e|ed|ing)|vot(?:e|es|ed|ing) (?:(?-i:[A-Z][\w.]*) ){0,3}?(?:(?:him|her|them) )?(?:out|off)|kick|throw|threw|boot|sack)\w*\b",
    re.IGNORECASE,
)
OTHERWISE: Final = re.compile(
    r"\b(?:(?:by|due to|because of|through|after|from|of) (?:a |the |his |her |their )?(?:death|resignation|retirement|increase|enlargement)|died|death|dies|passed away|resign\w*|quits?|retir\w+|newly[- ]created|new(?:ly)? (?:\w+ )?(?:seats?|directorships?)|stepped down|enlarg\w+|increas\w+|expand\w+|(?:goes?|went|going|grows?|grew|bumped|raised) from \w+ to \w+ (?:seats|directors)|(?:two|three|extra|added) new ones)\b",
    re.IGNORECASE,
)
SAME: Final = re.compile(
    r"\b(?:same (?:meeting|mtg|session|time)|(?:right )?there and then|then and there|right (?:there|then|away)|at (?:that|this) (?:very )?(?:\w+ )?meeting|on the spot|immediately|that very meeting|(?:meeting|mtg|session)(?:,? which)?(?: (?:is|was|has))?(?:n't| not)? (?:yet )?(?:still (?:going|running|on|open|under ?way|in session|in progress)|over yet|ended yet|(?:been )?(?:adjourned|closed|over|ended)(?: yet)?(?<=yet))|(?:while|as long as) (?:the meeting|it|they|we)(?:'s|'re| is| are) (?:still )?(?:in session|going|sitting|together|there|open|under ?way)|before (?:they|we|it|everyone|the meeting|anyone) (?:adjourns?|breaks? up|closes?|goes? home|leaves?|ends?|disperses?))\b",
    re.IGNORECASE,
)
_MONTH: Final = r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
_WAS_REMOVED: Final = r"(?:removed|ousted|voted (?:(?-i:[A-Z][\w.]*) ){0,3}?(?:(?:him|her|them) )?(?:out|off)|kicked|threw|thrown|booted|fired|sacked)\b"
LATER: Final = re.compile(
    rf"\b(?:(?:later|another|next|different|subsequent|following|separate) (?:\w+ ){{0,2}}?(?:meeting|mtg)|meet(?:s|ing)? again|next time (?:they|we) meet|"
    rf"{_WAS_REMOVED}[^.?!;]{{0,60}}\b(?:at|in) (?:the|their|our|a|that)(?: \w+){{0,2}}? (?:last|previous|earlier|prior|last year'?s) (?:\w+ ){{0,2}}?(?:meeting|mtg)|"
    rf"{_WAS_REMOVED}[^.?!;]{{0,40}}\b(?:at (?:the|their|our|a|that)(?: \w+){{0,2}}? (?:{_MONTH}|spring|summer|autumn|fall|winter)(?: \w+)? (?:meeting|mtg)|(?:back )?in (?:{_MONTH}))\b[^?]{{0,100}}\b(?:still|now|again|yet|since|never|today|after all)|"
    rf"{_WAS_REMOVED}[^.?!;]{{0,40}}\bin (?:{_MONTH})\b[^?]{{0,120}}?\bat (?:the|our|this|their) (?:{_MONTH}|spring|summer|autumn|fall|winter)(?: \w+)? (?:meeting|mtg|agm)|"
    rf"{_WAS_REMOVED}[^.?!;]{{0,40}}\b(?:days|weeks|months|a while|some time) ago|"
    rf"{_WAS_REMOVED}[^.?!;]{{0,60}}\b(?:left|leaving|kept|keeping)(?: (?:it|(?:the|that|his|her|its|their) (?:board )?(?:seat|chair|place|spot|position|directorship))) (?:open|vacant|empty|unfilled)|"
    rf"{_WAS_REMOVED}[^.?!;]{{0,60}}\b(?:without (?:naming|choosing|electing|picking|voting on)|(?:named|chose|elected|picked) no) (?:an?|any|the|his|her)? ?(?:successor|replacement|one)|"
    rf"(?:never|not|n'?t)(?: \w+){{0,3}}? (?:a?round|got|get)(?: \w+)? to (?:it|pick|fill|elect|choos|nam|vot|replac)\w*|"
    r"(?:weeks?|months?|days?) later|wait(?:s|ed|ing)?\b[^.?!;]{0,20}\b(?:meeting|mtg)|afterwards|last (?:week|month|year)|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\b[^?!]{5,90}\b(?:meeting|mtg) in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:leav\w*|put|sav\w+|do(?:ing)?|hold\w*|wait\w*)(?: (?:it|that|this))? (?:off )?(?:for|to|until|till|at|with) (?:an?other|the next|a later|our next|a special|a(?:n annual)? (?:meeting|mtg) in|(?:the )?(?:meeting|mtg) in|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w*))\b",
    re.IGNORECASE,
)
NEW_SEAT: Final = re.compile(
    r"\b(?:newly|new|brand-new|additional|extra|added) (?:\w+ ){0,2}?(?:seats?|directorships?|positions?|chairs?)\b|\b(?:seats?|directorships?|chairs?) (?:that |which )?(?:we|they|the board|the directors|you) (?:just |newly |also )?(?:adds?|creates?|added|created|open up)\b|\b(?:add|create|open up)(?:s|ed|d|ing)? (?:\w+ ){0,2}?(?:seats?|directorships?|chairs?)\b",
    re.IGNORECASE,
)
_ALIKE: Final = (
    (
        "different",
        re.compile(
            r"(?<!no )(?<!not )(?<!any less )\b(?:different(?:ly)?|differ|differs|otherwise|another way)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "same",
        re.compile(
            r"\b(?:same|alike|likewise|equally|no different|not different|apply|applies|hold|holds|goes for|true)\b",
            re.IGNORECASE,
        ),
    ),
)


def new_seat_alike(text: str) -> str | None:
    """Whether a new seat is asked about as filled in the "same" or a "different" way; None where it is not."""
    if not NEW_SEAT.search(text) or "?" not in text:
        return None
    return next((name for name, words in _ALIKE if words.search(text)), None)


_TERM_TOPICS: Final = (
    ("full", r"full (?:\w+[- ]year )?term|whole new term|term of (?:his|her|their) own|for life|lifetime"),
    (
        "rest",
        r"(?:rest|remainder|balance|remaining part|unexpired|finish\w*|serve out|complete\w*)\b|(?:old|former|previous|predecessor's|original|dead)\b.{0,20}\bterm\b|where (?:his|her|the|their) predecessor",
    ),
    (
        "next meeting",
        r"next (?:annual |(?:year|spring|summer|fall|autumn|winter|may|june|april|march)(?:'s)? |shareholder'?s?'? |stockholder'?s?'? )*(?:meeting|election|agm)|(?:must|has to|have to|needs to) (?:then )?stand\b|stand for|run (?:at|in|for)|re-?elected|right away|up for election|confirmed|ratified",
    ),
)
COMPILED_TERM_TOPICS: Final = [(name, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for name, words in _TERM_TOPICS]
_NUMBER_TOPICS: Final = (
    (
        "too many",
        r"too (?:many|few|big|small|large|little)|exceeds?|over the (?:limit|maximum|cap)|(?:below|under) the minimum|violat\w+|against the bylaws",
    ),
    (
        "fixed in the text",
        r"(?:locked|stuck|frozen|pinned|tied|nailed|fixed)(?: \w+)? (?:at|to|in at|into|with|down to) |(?:nail|pin|tie|lock|freeze|hold|limit|bind|keep|chain)s? (?:us|the (?:board|company|corporation|number|size)|it|our board)\b[^.?;]{0,40}\b(?:for (?:good|ever|all time|always|life)|forever|permanently|in perpetuity|for eternity|once and for all)|(?:down|in) (?:at|to) (?:just )?(?:\w+ ){1,3}(?:for (?:good|ever|all time|always)|forever|permanently)|(?:set|cast|carved|etched|written) in stone|for all time|unchangeable|unalterable|(?:a|any) (?:fixed|set|certain|specific|exact) number|(?:fixed|set|written|stated|laid down|named) (?:in|by) the (?:by-?laws|certificate|charter)",
    ),
    (
        "change",
        (
            r"(?:increas|decreas|enlarg|expand|reduc|shrink|chang|alter|adjust|determin|establish|downsiz|upsiz)\w*|shrunk|fix(?:es|ed|ing)?|sets?|setting|"
            r"rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|grow(?:s|ing)?|cut(?:s|ting)?|add(?:s|ed|ing)?|drop(?:s|ped|ping)?|go(?:es|ing)? (?:from|up|down|to)|went from|"
            r"(?:more|extra|new) (?:board )?seats?|(?:more|additional) (?:directors|members|people)|decides?|bump(?:s|ed)?|trim(?:s|med)?|creat(?:es?|ed|ing)|mak(?:e|es|ing) (?:room|space|place) for an?"
        ),
    ),
)
COMPILED_TOPICS: Final = [(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _NUMBER_TOPICS]
LIMIT_ASKED: Final = re.compile(
    r"\b(?:what(?:'s| is| are|s)?|which|name|tell)\b[^.?!]{0,25}\b(?:largest|biggest|greatest|highest|maximum|max|smallest|fewest|lowest|minimum|min)\b[^.?!]{0,20}\b(?:number|size|board|seats|directors|count)\b(?![^?]*\bvot)",
    re.IGNORECASE,
)
"""The least or the greatest number of directors is asked for, whoever fixes it."""
OF_A_CLASS: Final = re.compile(
    r"\b(?:(?:elected|chosen|appointed|picked|put on|named|designated) by (?:the |a |our |holders of )*(?:\w+ )?(?:preferred|series|class)\b(?! i)|preferred[- ](?:stock )?(?:directors?|elected|holders? elect)|(?:preferred|series \w+|class [a-h])\b.{0,40}\b(?:elects?|elected|right to elect|directors?)|directors?\b.{0,40}\b(?:preferred|series [a-h]\b))",
    re.IGNORECASE,
)
A_DIRECTOR: Final = re.compile(
    r"\b(?:a|any|one|some|another|the|our|her|his|single|sitting|fellow|this|that|each|which|rogue|elected|bad|no|of the|outside|independent|[a-z]+) (?:directo?r|directer)\b|\bdirector\b|board ?members?|member of (?:the |our )?board|"
    r"(?:off|from|out of|leave|on|off of) (?:of )?(?:the |our |his |her |their )?(?:board|bord)\b|board seat|(?:remov|oust|fir|kick|dismiss|unseat|recall|throw|boot|replac|sack)\w*\b.{0,25}\b(?:directors|the (?:whole |entire |full )?board|board)\b|directors\b.{0,15}\b(?:be|get|got|being) (?:remov|oust|kick|fir|vot|dismiss|thrown)\w*|one of (?:the|our|their|its) (?:own|directors|members)|(?:whole|entire) board|directors\b.{0,40}\b(?:remov|expel|oust|vot|throw|kick|dismiss)\w*\b.{0,20}\bthe (?:other|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b|removal of (?:the )?directors|director'?s? removal|class director",
    re.IGNORECASE,
)
AN_OFFICER: Final = re.compile(
    r"\b(?:an?|any|the|our|is|as|of) (?:corporate |executive )?(?:officers?|ceo|cfo|coo|president|treasurer|secretary|vice president|vp)\b(?! (?:can|may|remove|fire|kick|want|decide|vote))|^(?:an? )?officers?\b",
    re.IGNORECASE,
)
ACTS: Final = re.compile(
    r"\b(?:can|may|could|do|does|if|are|is|let|should) (?:the|our) (?:other |remaining )?directors\b", re.IGNORECASE
)
_REQUIREMENTS: Final = (
    (
        "greatest age",
        r"retirement|max(?:imum)? age|too old|age (?:limit|cap)|upper age|over (?:70|72|75|80)|retire|oldest",
    ),
    ("age", r"age|aged|years? old|minors?|teen\w*|how old|young\w*|underage|adults?|eighteen|18|birthday"),
    ("independence", r"independen\w+"),
    (
        "term limit",
        r"term limits?|how many terms|how many times|re-?elected|consecutive terms|terms in a row|(?:most|maximum|number of) terms|limit on terms|reelection",
    ),
    (
        "family ties",
        r"relatives?|brothers?(?:-in-law)?|sisters?(?:-in-law)?|brothers-in-law|sisters-in-law|in-laws|siblings|spouses?|husband and wife|married to each other|nepotism|cousins?|family (?:members?|ties)|of (?:the same|one) family|(?:an? )?(?:father|mother) and (?:an? |his |her )?(?:son|daughter)s?|related to (?:each other|another|one another)",
    ),
    ("citizenship", r"citizen\w*|foreign\w*|nationality|american|passport|green card"),
    (
        "residence",
        r"resid\w+|live[sd]?|living|domicil\w+|out[- ]of[- ]state|based in|located in|from (?:another|out of) (?:state|country)|abroad|overseas",
    ),
    (
        "stockholder",
        r"(?:share|stock)[- ]?(?:holder|owner|holding|ownership)s?|(?:own|hold|have|buy|needs?|without|no|any|holds|owns|owning|holding)\b.{0,20}\b(?:shares?|stock|equity)|skin in the game|shareless|investors?",
    ),
    ("conduct", r"felon\w*|convict\w+|bankrupt\w*|criminal\w*|background check|disqualif\w+|insolven\w*"),
    (
        "experience",
        r"experience\w*|degrees?|educat\w+|college|mba|literate|literacy|expertise|accountant|financial expert|diplomas?|skills?|women|gender|divers\w+",
    ),
    ("employment", r"employ\w+|insiders?|outsiders?|non-?employee|work(?:s|ed)? (?:here|for)"),
)
COMPILED_REQUIREMENTS: Final = [(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _REQUIREMENTS]
