"""Words of claims for indemnity: in which capacity, what is to be paid, in what kind of case, how it ended."""

from typing import Final

from bot.understand.signs.words import Flags
from rules.provisions.indemnification import Amount, Capacity, Ending, Proceeding

CAPACITIES: Final = (
    (r"directors?|directers?|board ?members?|d&o", Capacity.DIRECTOR),
    (
        r"officers?|d&o|ceo|cfo|coo|chief \w+ officer|president|vice[- ]presidents?|vps?|secretary|treasurer|executives?|exec",
        Capacity.OFFICER,
    ),
    (
        r"employees?(?! benefit)|staff|workers?|warehouse \w+|(?:\w+ )?managers?|drivers?|clerks?|bookkeepers?|engineers?|interns?|receptionists?|sales ?(?:man|men|woman|people|reps?)|couriers?|janitors?|cleaners?|cooks?|guards?|technicians?|programmers?|developers?|assistants?(?! (?:secretary|treasurer|vice))|mechanics?|cashiers?|operators?|forem[ae]n|analysts?|designers?|temps?|apprentices?|trainees?|secretaries|welders?|electricians?|hosts?|djs?|packers?|riders?|messengers?|dispatchers?|typists?|paralegals?|controllers?|supervisors?",
        Capacity.EMPLOYEE,
    ),
    (r"agents?|brokers?", Capacity.AGENT),
    (r"fiduciar(?:y|ies)", Capacity.FIDUCIARY),
    (r"trustees?", Capacity.TRUSTEE),
)
NOT_IN_CAPACITY: Final = (
    r"\b(?:not|nor|isn'?t|wasn'?t|aren'?t|neither|never|non|no)[- ](?:even )?(?:been |was |were |being )?(?:an? |the |our )?(?:directors?|officers?|employees?|agents?)"
    r"(?:,? (?:or|nor|and) (?:an? )?(?:directors?|officers?|employees?|agents?))*|\bboard of directors\b|"
    r"\b(?:disinterested|independent|uninvolved|other|remaining) directors?\b|\b(?:former|ex)[- ]?(?:employee|customer|client)s?\b(?= (?:is |has |have )?su)|"
    r"\b(?:like|same as|than|(?:like|as|the way) (?:they|it|we|you|the (?:company|corporation|bylaws?)) (?:would|do|does|did|will|must)(?: \w+)?) (?:that of |those of |with |for |the |our |its |an? )*(?:directors?|officers?)(?:,? (?:and|or) (?:directors?|officers?))*\b|"
    r"\b(?:by|from) (?:an? |our |the |one of our )?(?:former |ex-?|disgruntled )?(?:employee|customer|supplier)s?\b|"
    r"\b(?:that|which|as|what|the way) (?:the |our |its )?(?:directors?|officers?)(?:,? (?:and|or) (?:the |our |its )?(?:directors?|officers?))? (?:enjoy|have|has|get|gets|receive|do|does|are|is)\b|"
    r"\b(?:indemnity|indemnification|protection|rights?|coverage) (?:enjoyed by|given to|granted to|afforded to|available to|of) (?:the |our |its )?(?:directors?|officers?)(?:,? (?:and|or) (?:the |our |its )?(?:directors?|officers?))?(?=\W*\?)|"
    r"\bas (?:it is |it does |we are |we do |they are |that )?(?:for|with|to|of) (?:an? |the |our |its )?(?:directors?|officers?)(?:,? (?:and|or) (?:an? |the |our |its )?(?:directors?|officers?))?(?=\W*\?)"
)
OUTSIDERS: Final = r"(?:share|stock)holders?|contractors?|consultants?|customers?|clients?|vendors?|auditors?|accountants?|volunteers?|suppliers?|spouses?|lawyers?|advisors?"
_SUER: Final = (
    r"(?:(?:share|stock)holder|holder|customer|client|supplier|competitor|vendor|regulator|government|sec|epa|irs|creditor|landlord|neighbou?r|bank|outsider|stranger|rival|union|"
    r"tenant|plaintiff|claimant|opponent|third party|other side|other party|(?:former |ex-?)employee|somebody|someone|contractor|investor|patient|user)s?"
)
"""One who sues somebody of the corporation."""
_AGAINST_OURS: Final = r"against (?:him|her|them|(?:the|our|an?|one of our|that) (?:former |ex-)?(?:\w+ )?(?:director|officer|president|treasurer|secretary|ceo|cfo|coo|agent|employee|trustee))s?"
PLAINTIFF_LOST: Final = (
    rf"{_SUER} (?:has |had |have )?sued (?!by\b)[^.?!;]{{3,70}}?,? (?:and|but|then|only to|and then) (?:then |later |finally |just |ultimately |eventually )?los[te]\b(?! (?:his|her|their) (?:job|seat|office))|"
    rf"{_SUER} (?:(?:who|that|has|had|have|then|later|finally|ultimately|eventually) ){{0,2}}(?:lost|loses)\b|"
    rf"(?:suit|lawsuit|case|claim|action|complaint)s? {_AGAINST_OURS} (?:has |had |have )?(?:just |finally |since )?(?:failed|fails|collapsed|fell apart|went nowhere|came to nothing|fizzled)|"
    rf"{_SUER}(?:'s|s')? (?:suit|lawsuit|case|claim|action|complaint)s?(?: {_AGAINST_OURS})? (?:has |had |have )?(?:just |finally |since )?(?:failed|fails|collapsed|fell apart|went nowhere|came to nothing|fizzled)|"
    r"(?:jury|judge|court|tribunal|arbitrator)s? (?:sided with|ruled for|found for|decided for|held for) (?:him|her|them|(?:the|our) (?:director|officer|president|treasurer|secretary|defendant|ceo|cfo)\w*)"
)
"""Whoever sued has lost: the defense succeeded."""
PLAINTIFF_WON: Final = (
    rf"{_SUER} (?:has |had |have )?sued (?!by\b)[^.?!;]{{3,70}}?,? (?:and|but|then|and then) (?:then |later |finally |just |ultimately |eventually )?(?:won|prevailed|succeeded|wins)\b|"
    rf"{_SUER} (?:(?:who|that|has|had|have|then|later|finally|ultimately|eventually) ){{0,2}}(?:won|wins|prevailed|prevails)\b|"
    rf"(?:jury|judge|court|tribunal|arbitrator)s? (?:sided with|ruled for|found for|decided for|held for) (?:the |our |an? )?{_SUER}"
)
"""Whoever sued has won: the defense failed."""
SHUT_OUT: Final = (
    r"too late(?= (?:for|to)\b|\W*\?)|out of luck|out of time|left (?:\w+ )?(?:without|with nothing|with no|unprotected|uncovered|exposed|empty[- ]handed|high and dry|out in the cold|bare|hanging)|"
    r"leav(?:e|es|ing) (?:\w+ ){1,5}(?:without|with nothing|with no|unprotected|uncovered|exposed|empty[- ]handed|high and dry|out in the cold|bare|hanging)|"
    r"(?:does|do|did|will|would|can|could) (?:the|that|this|such an?|our) (?:\w+ )?(?:cut(?:back)?|amendment|change|repeal|modification|new (?:text|article|version|wording)) (?:\w+ )?(?:apply|reach|bind|hit|touch|cover|extend|count)|"
    r"(?:does|do|did|would|will|should) (?:it|that|this|any of that|the fact)\b[^?;]{0,60}\b(?:matter|make (?:a|any) difference|change (?:anything|things|that|it|this|the (?:answer|picture|result)))|"
    r"(?:^|(?<=[.;,!-] )|(?:is|does|any|so)(?: (?:it|that|this))? )(?:matters?|(?:any |an? )?(?:difference|issue))(?=\W*$)"
)
"""Whether somebody comes too late, is left without it, or whether a circumstance matters."""
IN_HOUSE: Final = (
    r"in-?house(?: \w+)?|(?:our|the|its|company'?s|corporation'?s) (?:own |staff |corporate |regular )*(?:gc|general counsel|house counsel|chief legal officer|clo|legal (?:department|team)|company lawyer)|"
    r"(?:staff|company|corporate|house|salaried) (?:lawyer|attorney|counsel)s?|(?:lawyer|attorney|counsel)s? (?:on|from) (?:our|the (?:company|corporation)'?s) (?:payroll|staff|own staff|legal department)|"
    r"(?:lawyer|attorney|counsel)s? (?:who|that) (?:works? for us|(?:is|are) (?:an? )?(?:employees?|employed)(?: (?:of|by) (?:us|ours|the company|the corporation))?)"
)
"""A lawyer whom the corporation employs, who is no independent counsel."""
AGENT_ASKED: Final = (
    r"(?:is|are|was|were|can|could|would|may|might|does|do|will|did) (?!(?:an?|the|our|any|each|every) corporate)"
    r"(?:(?!corporate|indemn|cover|protect|insur|advanc|reimburs)[\w',-]+ ){1,12}?(?<! of )(?<! to )(?<! for )(?<! by )(?<! with )(?<! from )(?<! against )(?<! than )(?:an? |our )?\W?corporate agents?"
)
"""Whether it is asked if somebody is a corporate agent."""
CLOCK: Final = (
    r"clock|countdown|(?:\d+|thirty|sixty)[- ]days?(?:'s?)? (?:clock|period|window|limit|deadline|time)\b[^.?!;]{0,20}\b(?:start|begin|began|begun|run|tick|trigger)\w*|"
    r"(?:has|have|did|do|does|are|is) (?:the |our |those )?(?:\d+|thirty|sixty) days (?:\w+ )?(?:begun|begin|start\w*|run\w*|ticking|triggered)|(?:start|set|trigger)\w* (?:off )?(?:the )?(?:\d+|thirty|sixty)[- ]days?"
)
"""Whether the time in which the corporation pays runs."""
UNREASONABLE: Final = (
    r"unreasonabl\w+|excessive(?:ly)?|inflated|exorbitant|extravagant|padded|unnecessary (?:legal |lawyers?'? |attorneys?'? )?(?:fees?|costs?|expenses?|bills?)|(?:beyond|more than|above) (?:what (?:is|was) )?reasonable|"
    r"(?:never|not|n't) (?:actually |in fact |yet )*(?:been )?(?:incurred|incur|spent|ran? up)\b|(?:no|without any) (?:costs?|expenses?|fees?) (?:actually |in fact )?(?:incurred|run up)"
)
"""Costs that were not incurred, or not reasonably."""
REASONABLE_ASKED: Final = (
    r"(?:must|ha(?:ve|s) to|needs? to|required to|only (?:if|when|for|where)?|do|does|are|is)\b[^.?!;]{0,50}\b(?:expenses?|costs?|fees?|bills?|amounts?|what|they|it)\b[^.?!;]{0,25}\b(?:reasonabl[ey]|necessary|actually)(?: (?:and \w+ )?(?:incurred|spent|paid))?(?=\W*\?| to be| for (?:us|the)| before| in order)|"
    r"(?:must|ha(?:ve|s) to|need to) be (?:actually |reasonably )+(?:and (?:actually|reasonably) )?incurred"
)
"""Whether it is asked if costs must be reasonable and incurred."""
FAITH_ASKED: Final = (
    r"(?:must|need to|needs to|have to|has to|had to|required to|necessary)(?: (?:he|she|they|the \w+|an? \w+|also|still|have|has|to|first|that|for|then))* (?:act|acted|acting|be|been|show|shown|prove|proven)\b[^.?!;]{0,25}\b(?:good faith|honest\w*)|"
    r"must\b[^.?!;]{0,40}\bhave (?:acted|been)\b[^.?!;]{0,15}\b(?:good faith|honest\w*)|(?:matters?|relevant|count) (?:whether|if|that|how)\b[^.?!;]{0,40}\b(?:good faith|honest\w*|behaved|conduct|acted)|"
    r"good faith (?:\w+ )?(?:required|needed|necessary|a condition|a requirement|matter|relevant)|(?:need|needs|require|requires|required) (?:\w+ ){0,2}good faith|does (?:good faith|(?:his|her|the) (?:standard of )?conduct) (?:still |even )?(?:matter|apply|count)"
)
"""Whether it is asked if the person must have acted in good faith."""
ACROSS_BOARD: Final = (
    r"(?:general|blanket|standing|uniform|company-?wide) (?:\w+ )?(?:policy|policies|rule|resolution|basis|practice|refusal|ban)|across the board|for (?:all|every|each|any) (?:of )?(?:our |the |its )?(?:\w+ )?(?:director|officer|case|suit|claim|proceeding)s?(?: and (?:director|officer)s)?\b|"
    r"as a (?:general |matter of )?(?:rule|policy|policy)|in (?:all|every) (?:future )?cases?|once and for all|in general\b|for everyone|to (?:all|every|any) (?:director|officer)s?\b"
)
"""What is decided for all, and not in a specific case."""
COURT_ORDERED: Final = (
    r"(?:court|judge|chancery)\b(?: (?:has|had|have|of chancery|just|already|then|itself))* (?:ordered|orders|directed|directs|commanded|decreed) (?:us|the (?:company|corporation)|it|that|indemn\w+|payment|him|her)|"
    r"ordered by (?:a|the) (?:court|judge)|court[- ]ordered|(?:under|by|on|because of) (?:a |the )?court order|court order (?:to indemnify|for indemn\w+|of indemn\w+)"
)
"""A court ordered the indemnity."""
AUTHORIZATION_ASKED: Final = (
    r"(?:must|does|do|did|should|need) (?:the |our )?(?:board|directors)(?: of directors)? (?:(?:first|also|still|have|need|to|has|itself) ){0,3}(?:authori[sz]e|approve|agree to|consent to|okay)\b|"
    r"(?:need|needs|needed|require|requires|required)\b (?:(?:any|a|an|the|our|prior|board|board's|to|be|have|have been|formal) ){0,4}(?:authori[sz]ation|authori[sz]ed|approval|approved|consent|blessing|leave)\b|board(?:'s)? (?:authori[sz]ation|approval|consent|blessing|leave) (?:\w+ )?(?:needed|required|necessary)|(?:authori[sz]ation|approval|consent|blessing|leave) (?:of|by|from) the board (?:\w+ )?(?:needed|required|necessary)|must (?:it|that|such an? \w+|the \w+|this)(?: \w+)? (?:have been |be )authori[sz]ed"
)
"""Whether it is asked if the board must authorize the proceeding."""
PARTIES_VOTE: Final = (
    r"(?<!non-)(?<!non )(?<!not )(?<!no )(?<!n't )(?:defendants?|parties|(?:directors?|those|ones|members) (?:who|that) (?:is|are|was|were) (?:(?:also|themselves|himself|herself|named|as|an?) ){0,3}(?:part(?:y|ies)|defendants?|sued|named)|sued directors?|accused directors?|interested directors?|conflicted directors?)\b"
    r"[^.?!;]{0,45}\b(?:vote|votes|voting|take part|participate|have a say|decide|determine|count(?:ed)? (?:toward|towards|in|for))\b(?! (?:against|for) (?:him|her|them)self)"
)
"""Directors who are parties would take part in the determination."""
PERSONALLY: Final = r"personally|(?:him|her|them)sel(?:f|ves)|in person|(?:his|her|their) own (?:hand|signature)"
"""What somebody must do himself."""
ALL_PARTIES: Final = (
    r"(?:every|each|all(?: of)?(?: the| our| its)?|the (?:whole|entire|full)|our (?:whole|entire|full)) (?:(?:single|last|\d+|five|six|seven|eight|nine|ten|eleven|twelve|sitting) )?(?:directors?|members? of (?:the|our) board|board members?|board)\b"
    r"(?:(?!\b(?:not|nobody|who|that|but)\b|n't\b)[^.?!;,]){0,20}\b(?:defendants?|part(?:y|ies)|sued|named)\b(?! (?:as|by|to decide))|"
    r"(?:there (?:is|are) )?(?:no|not a single|not one|zero|none of (?:the|our)) (?:\w+ )?(?:disinterested|uninvolved|independent|neutral|unconflicted) (?:directors?|board members?)|"
    r"no (?:director|board member|one on the board) (?:is|was|remains) (?:disinterested|free|neutral|uninvolved|not a (?:party|defendant))|(?:every director|all directors|each of (?:the|our) directors|they all|all of them) (?:is|are|was|were) (?:also )?(?:a )?(?:defendants?|part(?:y|ies)|sued)"
)
"""Every director is a party to the case."""
AMOUNTS: Final = (
    (
        r"(?:attorneys?|lawyers?|counsel|legal)'?s?'? (?:fees?|bills?|costs?|expenses?)|lawyers?\b|attorneys?\b|defen[cs]e (?:costs?|bills?|expenses?)|expenses?|(?:court )?costs\b|legal defen[cs]e",
        Amount.EXPENSES,
    ),
    (r"judge?ments?|damages|awards?", Amount.JUDGMENTS),
    (r"fines?", Amount.FINES),
    (r"penalt(?:y|ies)", Amount.PENALTIES),
    (
        r"(?:sum|amount|money|what)\b[^.?!]{0,50}\bin settlement|(?:sum|amount|money|price|figure|what) (?:for|at|of|in) which[^.?!;]{0,30}\bsettle[sd]?\b|what (?:she|he|they|the \w+) (?:paid|pays) to end (?:it|the (?:case|suit))|settlements?|to settle|settl(?:es|ed|ing) (?:for|at|by paying|it for|by)|settl(?:e|es|ed|ing)\b[^.?!;,]{0,35}\bby paying|(?:paid|pays|pay) to settle|settlement (?:amount|sum|payment)",
        Amount.SETTLEMENTS,
    ),
)
ENDED_SO: Final = (
    r"\b(?:after|following|upon|before|despite|by|in|or) (?:a |the |an )?(?:settlement|judge?ment)\b|\bsettlement (?:talks|agreement)|"
    r"\bjudge?ments? (?:for|in favou?r of) (?:him|her|the director|the officer)"
)
PROCEEDINGS: Final = (
    (
        r"criminal(?:ly)?|crimes?|prosecut\w+|felony|misdemeanou?r|indict\w+|charged with|pleas?|plead\w*|pled|nolo|convict\w+",
        Proceeding.CRIMINAL,
    ),
    (r"civil", Proceeding.CIVIL),
    (r"administrative|agency|regulat\w+|licens\w+ board", Proceeding.ADMINISTRATIVE),
    (r"investigat\w+|inquir(?:y|ies)|probes?", Proceeding.INVESTIGATIVE),
    (r"arbitrat\w+", Proceeding.ARBITRATIVE),
    (r"appeal\w*", Proceeding.APPEAL),
)
ENDINGS: Final = (
    (r"consent (?:decree|order|judge?ment)", Ending.CONSENT),
    (r"settl\w+", Ending.SETTLEMENT),
    (r"convict\w+|guilty verdict|found guilty|verdict of guilty", Ending.CONVICTION),
    (
        r"nolo(?: contendere)?|no[- ]contest|ple(?:a|as|ad|ads|d|aded|ading)(?: (?:of )?(?:guilty|nolo|no contest))?",
        Ending.PLEA,
    ),
    (
        r"judge?ments?|verdict|los(?:es|t|ing) (?:the |a |her |his )?(?:case|suit|lawsuit|trial)|adjudg\w+",
        Ending.JUDGMENT,
    ),
    (r"(?<!in )(?:court )?orders?(?! to)", Ending.ORDER),
    (r"criminal complaint|complaint (?:is |was |being )?filed|information (?:is |was )?filed", Ending.COMPLAINT),
    (r"indict\w+", Ending.INDICTMENT),
)
TERMS: Final = (
    (r"corporate agents?", "corporate agent"),
    (r"other enterprises?", "other enterprise"),
    (r"criminal third[- ]party (?:proceedings?|actions?|suits?)", "criminal third party proceeding"),
    (r"third[- ]party (?:proceedings?|actions?|suits?)", "third party proceeding"),
    (r"derivative (?:actions?|suits?)", "derivative action"),
    (r"liabilit(?:y|ies)", "liabilities"),
    (r"expenses?", "expenses"),
    (r"part(?:y|ies)", "party"),
    (r"\"?the corporation\"?", "the corporation"),
    (r"proceedings?", "proceeding"),
)
SUBJECTS: Final[Flags] = (
    ("of_indemnity", True, r"indemnif\w+|indemnit\w+|corporate agents?"),
    (
        "of_claims",
        True,
        r"indemn\w+|su(?:e|es|ed|ing)|(?:law)?suits?|cases?|claims?|courts?|legal|lawyers?|law firms?|attorneys?|advanc\w+|insur\w+|cover\w*|reimburs\w+|defen[cs]e\w*|defend\w*|liab\w+|judge?ments?|settl\w+|fines?|penalt\w+|convict\w+|guilty|acquit\w*|plea\w*|heirs?|harmless|protect\w*|charge[sd]?|undertak\w+|repa(?:y|id)\w*|corporate agents?|derivative|third[- ]part\w+|expenses|costs?|damages|bills?|on the hook|on us|harm|tab|trial|indict\w*|prosecut\w+|litigat\w+|arrest\w*|crime|criminal|testif\w+|witness\w*|loses?|wins?|won|nolo|no[- ]contest|pled|(?:bad|good) faith|estates?|executors?|deceased|dead|widow\w*|entitled|absorb\w+|merge[dr]?|constituent|determin\w+|deemed|undertak\w+|misconduct|standard of conduct",
    ),
    (
        "optional",
        True,
        r"up to (?:us|the company|the board|the corporation|them)|optional|discretion(?:ary)?|voluntary|our (?:choice|call)|as (?:we|it) please",
    ),
    (
        "lasting",
        True,
        r"continu\w+|surviv\w+|last(?:s|ing)?|still|ends?|ended|ending|after|afterwards|no longer|term|outlive\w*|forever|how long",
    ),
    (
        "alike",
        True,
        r"both|versus|vs|as well as|equally|alike|same as|the same|(?:the|in the) way (?:it|we|they|you|one) (?:would|does|do|did|will)|(?:just|exactly) (?:like|as)(?: in| with| for)?|as (?:it|we|they) (?:would|do|does) in",
    ),
    (
        "of_itself",
        True,
        r"(?:do|does|did|is|will|would|can|could|has) (?:that|this|it|such an?|an?|the|his|her|one)(?: (?:no|contest|guilty|nolo|contendere|plea|pleading|conviction|judge?ment|settlement|verdict|order|fact|deal|outcome|result)){0,3} (?:alone|by itself|of itself|in itself|on its own|all by itself|in and of itself|automatically|already|as such)(?! (?:advanc|pa(?:y|id)|cover))",
    ),
    (
        "presuming",
        True,
        r"presum\w+|prov(?:e|es|en|ed|ing)|proof|show(?:s|n)?|(?:by|of) itself|evidence|infer\w*|conclusive\w*|automatic(?:ally)?|count against|mean (?:that )?(?:he|she|the)|settle(?:s)? that|effect|admission|admit\w*|tell us|= ?no|establish\w*",
    ),
    (
        "giving",
        True,
        r"undertak\w+|promis\w+|hand (?:\w+ ){0,2}(?:over|in)|give us|sign|agree to (?:pay|repay)|(?:what|which) (?:paper|document|form)|in (?:return|exchange)|(?:have|has|need|needs) to (?:\w+ )?(?:give|provide|furnish|deliver|promise)",
    ),
    (
        "paying_time",
        True,
        r"(?:when|how (?:fast|soon|long|quickly|many days)|what day|which (?:day|date)|what date|by when|until when|till when|deadline|last day|time limit|due)\b[^.?!]{0,60}\b(?:pa(?:y|id|ying|yment)|settle up|reimburs\w+|money|due)|pa(?:y|id|yment)\b[^.?!]{0,40}\b(?:by when|deadline|due|in time|on time|late|quick enough|how (?:fast|soon))",
    ),
    (
        "silence",
        True,
        r"deemed|counts? as approved|automatically (?:approved|granted)|silen(?:t|ce)|(?:not|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t|never|fail\w*|without|no) (?:\w+ )?(?:answer\w*|respon\w+|repl\w+|react\w*)|unanswered|ignor\w+|(?:nobody|no one) (?:has |ever )?(?:answer|respond|repl)\w*|(?:to|for a) (?:respond|response|answer|reply)|sits? on (?:it|the|his|her|an?) (?:request|claim|letter)|(?:respond|answer|reply) (?:to|by|until)",
    ),
    (
        "deadline_passed",
        True,
        r"(?:if|when|once) (?:we|they|it|the (?:company|corporation|board)) (?:miss(?:es)?|fails?|lets? it pass|never pays?|do(?:es)? not pay|do(?:es)?n't pay)|(?:by|after|since) (?:then|that (?:day|date)|the deadline)|(?:deadline|time|period|(?:\d+|[a-z]+(?:-[a-z]+)?) days) (?:has |have |had |is |are )?(?:long )?(?:passed|over|up|gone|expired|ran out|run out|lapsed|elapsed)",
    ),
    ("waiting", True, r"wait\w*|hold off|sit out|right away|at once|immediately"),
    (
        "suing_us",
        True,
        r"(?:sue|sues|sued|suing) (?:us|the (?:company|corporation)|for (?:it|her|his|the|unpaid|indem\w+|advanc\w+))|(?:can|may|could) (?:he|she|they|the (?:director|officer)|a (?:director|officer)) (?:\w+ )?sue|before suing|(?:go|goes|going|went|take us) to court|enforc\w+|litigat\w+|court of|which court",
    ),
    (
        "suit_for_indemnity",
        True,
        (
            r"enforcement (?:suits?|lawsuit|action|case)|(?:suits?|lawsuits?|case|action|claim|court fight|court case|litigation)(?: against (?:us|the (?:company|corporation)|it))? (?:for|over|on|about|to (?:enforce|get|obtain|collect|recover|establish)) (?:(?:her|his|their|the|our|its|that) )?(?:right (?:to|of) )?(?:indemni\w+|advancement)|"
            r"(?:indemni\w+|advancement) (?:suit|lawsuit|case|action|claim|litigation|fight)|(?:su(?:es|ed|ing)|to court|beat) (?:us|the (?:company|corporation))? ?(?:for|over|to (?:enforce|get|collect)) (?:(?:her|his|their|the|unpaid|refused|denied|promised) )*(?:right (?:to|of) )?indemni\w+"
        ),
    ),
    (
        "enforcing_costs",
        True,
        r"what (?:that |the |this |her |his )?(?:suit|lawsuit|case|action|litigation|fight|court case|enforc\w+)[^.?!]{0,30}\bcosts?\b|(?:costs?|expenses|fees|bill|lawyers?|spent)\b[^.?!]{0,50}\b(?:of|for|from|on) (?:that |the |her |his |this )?(?:suing|suit|lawsuit|fight|enforc\w+|action|litigation|getting|establishing|court case)|fees on fees|sue us[^?]{0,120}\b(?:costs?|bill|fees|expenses)",
    ),
    (
        "deciding",
        True,
        r"decid\w+|determin\w+|who (?:approves?|signs off|says|rules|judges|authori[sz]es|makes the call)|whose (?:call|decision)|sign(?:s)? off|disinterested|quorum|make the call",
    ),
    (
        "standard",
        True,
        r"standards?|good faith|bad faith|honest\w*|negligen\w+|(?:what|which) conduct|when (?:don'?t|do) we|not entitled|(?:extra|further|other|additional|what|which) (?:test|condition|requirement)s?|tests?|qualif\w+|disqualif\w+|conditions? (?:of|for)|requirements?|must (?:\w+ ){0,3}(?:have )?(?:acted|believed|behaved)|how (?:must|should)",
    ),
    (
        "investigated",
        True,
        r"investigat\w+|inquir(?:y|ies)|grand jury|probe[sd]?|subpoena\w*|arbitrat\w+|administrative",
    ),
    (
        "other_source",
        True,
        r"exclusive\w*|(?:separate|other|another|employment|side|indemn\w+|broader|further|additional|extra|more) (?:\w+ )?(?:contracts?|agreements?|rights?|protection|sources?|indemn\w+)|(?:by|under|in|on) (?:an? )?(?:\w+ )?(?:contract|agreement)|on top of|beyond (?:what|the)|besides(?! (?:just |only )?(?:(?:his|her|their|the|any|our|your|those|paying|covering) )*(?:legal |court |defen[cs]e |attorneys?'? |lawyers?'? )*(?:lawyers?|attorneys?|counsel|fees|bills|costs|expenses|defen[cs]e|judge?ments?|fines?|settlements?)\b)|sole remedy|(?:the )?only (?:\w+ ){0,2}(?:remedy|right|source|protection|indemnity)|stuck with",
    ),
    (
        "merging",
        True,
        r"merged[- ]in|(?:bought|absorb\w*|swallow\w*|acquired|took over|merged) (?:with|into|in|by|up|a|an|another|the|their|our|us)?|by (?:a )?(?:merger|consolidation)|(?:after|through|in|despite|carry over in) (?:the|a|our) (?:merger|consolidation)|after consolidation|a merger end|constituents?|merged (?:company|corporation|firm|compan\w+)|surviving (?:company|corporation)|target'?s?",
    ),
    (
        "asks_existence",
        True,
        r"(?:do|does) (?:we|the company|the corporation|our company|it) (?:already |currently |actually |even )?(?:have|carry|hold|maintain)\b(?! (?:to|a right|the (?:right|power|authority|option)|power|authority|permission)\b)",
    ),
    ("insuring", True, r"insur\w+|d ?& ?o|coverage|premiums?"),
    (
        "narrower",
        True,
        r"narrow\w*|less|restrict\w*|tighten\w*|cut (?:back|down)|reduc\w+|small\w*|worse|shrink\w*|hurt\w*",
    ),
    (
        "law_changes",
        True,
        r"(?:law|statute|code|legislature|dgcl)\b[^.?!]{0,40}\b(?:chang\w+|amend\w*|narrow\w*|broad\w*|allow(?:s|ed)? (?:less|more)|repeal\w*|tighten\w*|loosen\w*|revis\w+)|(?:chang\w+|amend\w*|revis\w+) (?:of|in|to) (?:the |delaware )*(?:law|statute)|(?:narrow\w*|chang\w*|amend\w*|tighten\w*|loosen\w*|broaden\w*|restrict\w*|widen\w*)\b[^.?!]{0,40}(?<!by-)\b(?:laws?|statutes?|dgcl|code)|new (?:law|statute)|which (?:\w+ ){0,4}(?:law|statute)|(?:law|statute) (?:now )?governs|today'?s law",
    ),
)
