"""What officers do, as questions put it. Data only: an earlier row takes its words away from the rows that it names."""

from typing import Final

from bot.understand import patterns as re
from rules.offices import Task

_TASKS: Final[tuple[tuple[Task, str], ...]] = (
    (
        Task.KEEP_MINUTES,
        r"minutes(?! (?:to|before|after|late|of notice))|minute[- ]?books?|record\w*\b.{0,25}\b(?:votes|proceedings|meetings)|proceedings|(?:take|taking|takes) notes at",
    ),
    (
        Task.ATTEND_MEETINGS,
        r"(?:attend|sit in on|be present at|come to|show up (?:at|for|to))\b.{0,30}\bmeetings?",
    ),
    (
        Task.GIVE_NOTICE,
        (r"(?:giv(?:e|es|ing|en)|send(?:s|ing)?|sent|issu(?:e|es|ing)|mail(?:s|ing)?|serv(?:e|es|ing)|see(?:s|ing)?|handl\w+|responsib\w+|in charge of|take care of|prepar\w+|put(?:s|ting)?|get(?:s|ting)?|job)\b.{0,50}\bnotices?\b"
        r"|notices?\b.{0,30}\b(?:given|sent|issued|go(?:es)? out|get out|mailed|served)|meeting notices?"),
    ),
    (
        Task.SEAL_CUSTODY,
        (r"(?:custod\w+|keep\w*|kept|holds?|has|have|lives?|safekeep\w*|in charge|guards?|stor(?:e|es|ed)|lock(?:s|ed)?|possession|looks? after)\b.{0,30}\bseal\b"
        r"|seal\b.{0,25}\b(?:kept|held|custody|stored|locked|lives?)|where is the (?:corporate |company )?seal"),
    ),
    (
        Task.AFFIX_SEAL,
        (r"(?:affix\w*|put\w*|appl(?:y|ies|ied|ying)|stamp\w*|us(?:e|es|ed|ing)|emboss\w*|plac(?:e|es|ed|ing)|impress\w*|slap\w*)\b.{0,30}\bseal\b"
        r"|(?<!the )(?<!corporate )seal (?:a|the|this|it|an|our) \w+|seal\b.{0,20}\b(?:affixed|applied|put|stamped|used)"),
    ),
    (Task.ATTEST_SEAL, r"attest\w*|witness(?:es|ed)? the seal"),
    (Task.KEEP_STOCK_LEDGER, r"(?:stock|share)(?:holders?'?)? (?:ledger|book|register)|stock transfer books?|record of (?:share|stock)holders"),
    (
        Task.FILE_REPORTS,
        r"(?:fil(?:e|es|ed|ing)|sees?)\b.{0,50}\b(?:reports?|documents?|statements?|certificates?|paperwork|tax returns?)\b|(?:reports?|documents?|statements?|certificates?)\b.{0,50}\bfil(?:ed|ing)|filings",
    ),
    (
        Task.KEEP_RECORDS,
        r"(?:custod\w+|keep\w*|kept|holds?|maintain\w*|in charge|looks? after|responsib\w+)\b.{0,30}\brecords?\b|record[- ]?keeper|records? custodian",
    ),
    (
        Task.CHOOSE_DEPOSITORY,
        (r"(?:choos\w*|chose|pick\w*|select\w*|decid\w*|designat\w*|whatever|which(?:ever)?|any|switch\w*|chang\w*|mov(?:e|es|ing)|open\w*|nam(?:e|es)|approv\w*)\b.{0,45}\b(?:banks?|depositor(?:y|ies)|bank accounts?)\b"
        r"|banks?\b.{0,25}\b(?:chosen|picked|designated|selected|likes?|wants?|prefers?)|(?:park|deposit|put)\w*\b.{0,30}\b(?:wherever|anywhere)|\bbank\b.{0,120}\bwhere (?:he|she|they|the money)\b"),
    ),
    (Task.BANK_RELATIONS, r"bank(?:ing)? relation\w*|relation\w*\b.{0,20}\bbank\w*|investment bank\w*"),
    (Task.DEPOSIT_FUNDS, r"deposit(?:s|ed|ing)?\b|banks? the|put\w*\b.{0,25}\bin(?:to)? (?:the|a|our) bank|(?:put|place|keep|park)s?\b.{0,20}\b(?:money|funds|cash)\b.{0,15}\bwhere"),
    (
        Task.SUPERVISE_INVESTMENTS,
        r"(?:supervis\w*|overs\w+|manag\w*|control\w*|decid\w*)\b.{0,30}\b(?:investments?|investing|invested)|investments?\b.{0,40}\b(?:supervis\w*|overs\w+|manag\w*)|(?:funds|cash|money)\b.{0,25}\b(?:is|are|gets?|being|be) invested|invest(?:s|ing)? (?:the |our |company |surplus |idle )*(?:funds|cash|money)",
    ),
    (
        Task.RECEIVE_MONEY,
        r"(?:receiv\w*|tak(?:e|es) in|accept\w*)\b.{0,30}\b(?:money|moneys|monies|payments?|cash|checks?)\b|(?:give|gives|issue|issues|sign|signs|write|writes) (?:a |out )?receipts?\b|collect\w*\b.{0,20}\b(?:money|debts|receivables|due)",
    ),
    (
        Task.ORDER_DISBURSEMENTS,
        (r"(?:orders?|ordering|authoriz\w+|approv\w+|directs?|okays?|signs? off on)\b.{0,40}\b(?:disburs\w*|payouts?|payments?|spending)"
        r"|(?:disburs\w*|pay(?:s|ing)?|spend\w*)\b.{0,40}\b(?:on (?:her|his|their) own|without|alone|unilaterally)"),
    ),
    (
        Task.DISBURSE_FUNDS,
        r"disburs\w*|wir(?:e|es|ed|ing) (?:out )?(?:the |some |them |him |her |us |over )?(?:\$|money|funds|cash|\d|payment)|cut(?:s|ting)? (?:a|the|them a|him a|her a) che(?:ck|que)|pay(?:s|ing)? out|pays? (?:the |our )?(?:bills|invoices|vendors|suppliers)|releas\w+ (?:the )?(?:funds|money)",
    ),
    (Task.TAKE_VOUCHERS, r"vouchers?"),
    (
        Task.KEEP_ACCOUNTS,
        r"accounts? of receipts|books? of account|receipts and disbursements|(?:keep\w*|kept|maintain\w*|does|doing)\b (?:the |our |full |and |accurate |proper |company |up )*(?:accounts|books|ledgers)\b(?! and records)|bookkeep\w*|accounting records|accounts (?:are|must be) kept",
    ),
    (
        Task.FUNDS_CUSTODY,
        (r"(?:custod\w+|keep\w*|kept|holds?|holding|charge|guard\w*|looks? after|looking after|responsib\w+|takes? care|safekeep\w*|handl\w+|possession|sits? on|babysit\w*|minds|minding|watch(?:es|ing)|protects?|safeguards?)\b.{0,30}\b(?:funds?|money|monies|moneys|cash|securities|valuables|purse|coffers|kitty|treasury)\b"
        r"|(?:funds?|money|cash|securities|valuables)\b.{0,25}\b(?:kept|held|custody)|purse strings"),
    ),
    (
        Task.FINANCIAL_CONDITION,
        r"(?:responsib\w+|answer\w*|accountable)\b.{0,40}\bfinancial (?:condition|health|position)|overall financ\w+",
    ),
    (
        Task.REPORT_FINANCES,
        r"(?:report\w*|account|accounting|render\w*|present\w*|brief\w*|updat\w*|tell|statement|inform\w*)\b.{0,60}\b(?:financ\w+|transactions|numbers)|account of\b.{0,20}\b(?:financ\w+|transactions)|financial (?:report|statement|account|update)s?\b|render\w*\b.{0,20}\b(?:account|report)s?\b|giv(?:e|es|ing)\b.{0,20}\ban account\b|report\w* to (?:the )?(?:board|directors)",
    ),
    (Task.CREDIT_POLICIES, r"credit\b.{0,25}\b(?:polic\w+|terms|limits?)|collection polic\w+|credit and collection"),
    (Task.FINANCIAL_POLICIES, r"(?:financial|accounting|finance) (?:polic\w+|procedures)"),
    (Task.INVENTORY_LEVELS, r"(?<!in )(?<!with )(?<!surplus )(?<!excess )(?<!our )inventor(?:y|ies)|inventory (?:levels?|polic\w+|targets?)"),
    (Task.REVIEW_PAY, r"review\w*\b.{0,40}\b(?:compensation|pay|salar\w+|benefits)|fringe benefits"),
    (Task.INTERNAL_CONTROLS, r"internal controls?"),
    (Task.PUBLIC_RELATIONS, r"public relations|investor relations"),
    (
        Task.GENERAL_CHARGE,
        r"general (?:charge|supervision)|(?:in charge of|runs?|running|charge of|leads?|heads?) (?:the |our )?(?:company|business|day[- ]to[- ]day|affairs|property|corporation|show)|day[- ]to[- ]day (?:business|management)",
    ),
    (
        Task.SUPERVISE_OFFICERS,
        r"(?:supervis\w*|directs?|overs\w+|control over|controls?|boss\w*|in charge of|manag\w*|orders? around)\b.{0,25}\b(?:officers?|employees|staff|agents|executives|personnel|workforce)",
    ),
    (
        Task.CARRY_OUT_ORDERS,
        r"(?:carr\w+|puts?|implement\w*|enforc\w*|follow\w* through)\b.{0,40}\b(?:orders?|resolutions?|decisions?)\b|(?:orders?|resolutions?|decisions?)\b.{0,40}\b(?:carried|effect|implemented|executed)",
    ),
    (
        Task.OPERATIONS,
        r"(?:control\w*|supervis\w*|charge|overs\w+|runs?|manag\w*|responsib\w+)\b.{0,25}\boperations|operating (?:officers|employees|staff)",
    ),
    (
        Task.VOTE_SECURITIES,
        r"(?:vot(?:e|es|ing)|casts?)\b.{0,60}\b(?:shares|stock|securities)\b.{0,60}\b(?:other|another|subsidiar\w+)|(?:shares|stock|securities)\b.{0,40}\b(?:hold|own)s?\b.{0,40}\b(?:other|another|subsidiar\w+)|security holders of other",
    ),
    (
        Task.CALL_STOCKHOLDERS,
        r"call\w*\b.{0,30}\b(?:stock|share)holder\w*'?s?'? meeting|call\w*\b.{0,25}meetings? of (?:the )?(?:stock|share)holders",
    ),
    (Task.SIT_ON_COMMITTEES, r"ex[- ]officio|(?:member of|sits? on|belongs? to|seat on|is on|chairman on|be on) (?:all|every|each|any)\b.{0,20}committees?|automatically\b.{0,30}committee"),
    (Task.ADVISE_PRESIDENT, r"advis(?:e|es|ing)\b|counsels? (?:with )?the president|\bconsults?\b|\bconfers?\b"),
    (
        Task.SIGN_CONTRACTS,
        r"(?:signs?|signing|execut\w*|enters? into)\b.{0,40}\b(?:contracts?|mortgages?|deeds?|bonds?|agreements?|leases?|instruments?|deals?|documents?)|(?:contracts?|mortgages?|deeds?|agreements?|leases?|instruments?)\b.{0,30}\b(?:signed|executed)",
    ),
    (Task.ASSIST_CHIEF, r"(?:assist(?:s|ing)?|help(?:s|ing)?)\b.{0,20}\b(?:ceo|chief executive|president|boss)"),
    (
        Task.ASSIGN_DUTIES,
        r"(?:hand(?:s|ing)?|dol(?:e|es|ing)|giv(?:e|es|ing)|parcel(?:s|ing)?|dish(?:es|ing)?)(?: out)?\b.{0,30}\b(?:assignments|chores|jobs to|projects)\b|(?:assign\w*|give|gives|giving|prescrib\w*|hand(?:s|ing)?|add(?:s|ing)?|sets?|decid\w*|determin\w*|defin(?:e|es)|pil(?:e|es|ing))\b.{0,50}\b(?:duties|tasks|work|responsibilit\w+)\b|(?:decid\w*|determin\w*|defin(?:e|es)|spells? out|lays? down|fix(?:es)?|sets?|says?)\b.{0,15}\b(?:what|which|how much|the|his|her|its) (?:\w+ )?(?:authority|powers)\b|(?:duties|tasks|powers|responsibilities)\b.{0,30}\b(?:assigned|prescribed|determined|set|given|defined) (?:to|by)|(?:decid\w*|determin\w*|tells?)\b.{0,20}\bwhat\b.{0,40}\bdo(?:es)?\b",
    ),
)  # fmt: skip
_COMPILED: Final = tuple((re.compile(rf"\b(?:{words})", re.IGNORECASE), task) for task, words in _TASKS)

# The narrower task stands for the wider one that its words hold too.
_WITHIN: Final[tuple[tuple[Task, tuple[Task, ...]], ...]] = (
    (Task.CHOOSE_DEPOSITORY, (Task.DEPOSIT_FUNDS, Task.FUNDS_CUSTODY, Task.RECEIVE_MONEY)),
    (Task.DEPOSIT_FUNDS, (Task.FUNDS_CUSTODY,)),
    (Task.ORDER_DISBURSEMENTS, (Task.DISBURSE_FUNDS, Task.FUNDS_CUSTODY)),
    (Task.SUPERVISE_INVESTMENTS, (Task.FUNDS_CUSTODY,)),
    (Task.TAKE_VOUCHERS, (Task.DISBURSE_FUNDS, Task.KEEP_RECORDS)),
    (Task.KEEP_ACCOUNTS, (Task.DISBURSE_FUNDS, Task.KEEP_RECORDS)),
    (Task.KEEP_MINUTES, (Task.KEEP_RECORDS, Task.ATTEND_MEETINGS)),
    (Task.KEEP_STOCK_LEDGER, (Task.KEEP_RECORDS,)),
    (Task.AFFIX_SEAL, (Task.SEAL_CUSTODY, Task.SIGN_CONTRACTS)),
    (Task.ATTEST_SEAL, (Task.SEAL_CUSTODY, Task.AFFIX_SEAL)),
    (Task.FINANCIAL_CONDITION, (Task.REPORT_FINANCES,)),
    (Task.REPORT_FINANCES, (Task.FILE_REPORTS,)),
    (Task.BANK_RELATIONS, (Task.CHOOSE_DEPOSITORY,)),
    (Task.REVIEW_PAY, (Task.ASSIGN_DUTIES,)),
)


def tasks_in(text: str, preside: tuple[Task, ...] = ()) -> tuple[Task, ...]:
    """The tasks that a text names, in the order of the table; `preside` are those of presiding, if it speaks of that."""
    found = list(re.standing(text, _COMPILED))
    for narrow, wide in _WITHIN:
        if narrow in found:
            found = [task for task in found if task not in wide]
    return tuple(dict.fromkeys((*found, *preside)))
