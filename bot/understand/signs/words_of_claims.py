"""Words of claims for indemnity: in which capacity, what is to be paid, in what kind of case, how it ended."""

from typing import Final

from rules.provisions.indemnification import Amount, Capacity, Ending, Proceeding

CAPACITIES: Final = (
    (r"directors?|directers?|board ?members?|d&o", Capacity.DIRECTOR),
    (
        r"officers?|d&o|ceo|cfo|coo|chief \w+ officer|president|vice[- ]presidents?|vps?|secretary|treasurer|executives?|exec",
        Capacity.OFFICER,
    ),
    (
        r"employees?(?! benefit)|staff|workers?|warehouse \w+|(?:\w+ )?managers?|drivers?|clerks?|bookkeepers?|engineers?|interns?|receptionists?|sales ?(?:man|men|woman|people|reps?)|couriers?",
        Capacity.EMPLOYEE,
    ),
    (r"agents?|brokers?", Capacity.AGENT),
    (r"fiduciar(?:y|ies)", Capacity.FIDUCIARY),
    (r"trustees?", Capacity.TRUSTEE),
)
NOT_IN_CAPACITY: Final = (
    r"\b(?:not|nor|isn'?t|wasn'?t|aren'?t|neither|never|non)[- ](?:even )?(?:an? |the |our )?(?:directors?|officers?|employees?|agents?)"
    r"(?:,? (?:or|nor|and) (?:an? )?(?:directors?|officers?|employees?|agents?))*|\bboard of directors\b|"
    r"\b(?:disinterested|independent|uninvolved|other|remaining) directors?\b|\b(?:former|ex)[- ]?(?:employee|customer|client)s?\b(?= (?:is |has |have )?su)|"
    r"\b(?:by|from) (?:an? |our |the |one of our )?(?:former |ex-?|disgruntled )?(?:employee|customer|supplier)s?\b"
)
OUTSIDERS: Final = r"(?:share|stock)holders?|contractors?|consultants?|customers?|clients?|vendors?|auditors?|accountants?|volunteers?|suppliers?|spouses?|lawyers?|advisors?"
AMOUNTS: Final = (
    (
        r"(?:attorneys?|lawyers?|counsel|legal)'?s?'? (?:fees?|bills?|costs?|expenses?)|lawyers?\b|attorneys?\b|defen[cs]e (?:costs?|bills?|expenses?)|expenses?|(?:court )?costs\b|legal defen[cs]e",
        Amount.EXPENSES,
    ),
    (r"judge?ments?|damages|awards?", Amount.JUDGMENTS),
    (r"fines?", Amount.FINES),
    (r"penalt(?:y|ies)", Amount.PENALTIES),
    (r"settlements?|to settle|settlement (?:amount|sum|payment)", Amount.SETTLEMENTS),
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
