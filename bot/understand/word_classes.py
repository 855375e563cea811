"""The closed classes of words that tell what form a question has."""

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MODALS: Final = _set("can could may might must shall should will would cant dare cannot")
DO: Final = _set("do does did")
BE: Final = _set("is are was were am")
HAVE: Final = _set("has have had")
AUXILIARIES: Final = MODALS | DO | BE | HAVE | _set("need ought")
"""Verbs that stand before their subject in a question of yes or no; "n't" is taken off before."""

WH: Final = _set("what when who whom whose which where how why whats whos hows wheres whens")
PREPOSITIONS: Final = _set(
    "up out by until till from on in to at for with of since before within under between after upon during through "
    "about against over into as per than off beyond behind around above below without besides inside towards into"
)
SUBORDINATORS: Final = _set(
    "if since because unless although though while whereas assuming suppose supposing provided providing given "
    "considering once as after before except until till despite whenever wherever even lest granted seeing even-though "
    "with without in-case now-that regardless"
)
"""Words that may begin a clause or an adjunct that is not the main one."""

PRONOUNS: Final = _set(
    "it that this we i he she they you those these there one someone somebody anyone anybody everyone everybody "
    "nobody no-one none both either neither each all anything something nothing everything any some us ours mine"
)
PERSONAL: Final = _set("it that this we i he she they you those these there")
"""Subjects that turn an auxiliary before them into a question wherever it stands."""
DETERMINERS: Final = _set(
    "the our an a any some its his her their your my each every no both all these those this that another either neither "
    "such other more fewer two three four five six seven eight nine ten eleven twelve one half most many few several"
)
OPENERS: Final = _set(
    "so and but ok okay then now well also hi hello hey yo um uh oh btw fyi sorry lol honestly actually wait look listen "
    "guys folks team question quick q hmm hm please plus or still yes no basically seriously again anyway anyhow "
    "alright right thanks thx pls plz ugh eh ah er hmmm ummm say legally strictly technically generally normally "
    "currently surely say really finally lastly first second third next dear all everyone just only morning afternoon evening good "
    "greetings counsel bot bylaws yeah yep nope cool great meanwhile otherwise instead therefore thus hence"
)
"""Words before a question that are no part of it."""
TAGS: Final = _set("right correct yeah yes no yep yup huh eh ok okay innit true agreed y/n false")
VERDICTS: Final = _set(
    "ok okay fine allowed valid right correct good possible legal in-time late sufficient carried passed elected fair "
    "quorate works permitted kosher cool binding covered indemnified insured protected entitled adopted approved "
    "liable payable mandatory optional exclusive secured eligible legit legitimate proper doable alright feasible "
    "acceptable permissible usable effective sound included needed required necessary compulsory obligatory enough "
    "waived cured healed forfeited timely ripe obliged obligated forced compelled stuck excused complete counted bad "
    "defective flawed fatal void barred banned forbidden prohibited served delivered given received accepted final "
    "present appointed removed dissolved invalid useless lost gone safe owed due-yet problem trouble issue effect "
    "problem-free no-go go kosher fly flies illegal improper too well there yet either revocable irrevocable transferable "
    "assignable expired stale disqualified qualified voidable unanimous quorum-less duty legitimate overruled "
    "cancelled canceled closed open public secret private satisfied old-enough satisfactory adequate short early much many few little soon long far tight done passes carries counts over unanimous in-order"
)
"""States and judgements that a fragment asks for: "two of us - enough?", "section headings - any legal effect?"."""
VALUE_NOUNS: Final = _set(
    "deadline minimum maximum number window cut-off cutoff min max majority quorum votes vote ayes signatures shares "
    "percentage percent fraction date day dates days time times moment threshold size headcount total count span period "
    "term list name names title titles amount vote-count timeframe timeline procedure steps "
    "limit range latest earliest soonest difference split breakdown sizes attendance turnout"
)
"""What a fragment without a verb asks the value of: "quorum for a board of six?"."""
SUPERLATIVES: Final = _set(
    "fewest smallest tiniest largest biggest most least lowest highest greatest longest shortest latest earliest soonest "
    "last final first minimum maximum min max exact lower upper"
)
LIST_VERBS: Final = _set(
    "list name describe explain show give state define summarize summarise compare tell outline quote cite walk spell lay"
)
"""Orders that ask for a value."""
TELLING: Final = _set(
    "tell know explain say wonder wondering wonders advise confirm check clarify remind see figure ask asks asked asking "
    "curious sure certain question idea find learn understand inform show determine verify establish decide settle "
    "dispute disputes argue arguing query clue answer unclear unsure guess remember recall look"
)
"""Words that put a question into the clause after them: "let me know whether"."""
FINITE: Final = AUXILIARIES | _set(
    "has have had gets get goes go counts works stays suffices makes takes needs means hurts matters requires lasts "
    "applies wins kills ends presides chairs sits lies rests falls belongs stands holds treats regards recognizes gotta wants want keeps"
)
ACTS: Final = _set(
    "call calls sign signs vote votes nominate nominates preside presides chair chairs adjourn adjourns attend attends waive act acts object dissent "
    "permit permits allow allows fills elects sets fixes decides signs removes appoints inspect see join appoint appoints pick fix set choose refuse demand request decide break meet count certify revoke abstain "
    "propose postpone skip amend change pay advance indemnify cover reimburse sue repeal adopt insure buy fill remove "
    "fire elect hire delegate use make hold send declare borrow lend issue put stay keep serve get give take cancel move let resend waive"
)
"""Plain verbs that telegraphic questions put without an auxiliary: "ceo call special meeting?"."""
ACTORS: Final = _set(
    "ceo cfo coo president secretary treasurer chair chairman vp director directors board holder holders shareholder shareholders "
    "stockholder stockholders committee committees member members officer officers employee counsel lawyer we i they proxy proxies "
    "bylaws by-laws he she you inspectors inspector alternate alternates registrar agent nominee candidate"
)
STATES_BEFORE: Final = _set(
    "ok okay cool alright fine good free able obliged bound supposed allowed entitled eligible required forced obligated possible "
    "permitted necessary kosher legal valid permissible enough feasible qualified bound authorised authorized forbidden"
)
"""States that begin a question whose verb is left out: "ok to meet by phone?"."""
JUDGING: Final = _set(
    "enough valid right good proper adequate sufficient too same legit timely ok okay fine legal usable binding safe correct true acceptable wrong fresh new another"
)
"""Judgements that stand before what is judged: "enough notice?", "too many hats?"."""
ADVERBS: Final = _set("properly validly lawfully legally correctly duly deemed still already even only")
