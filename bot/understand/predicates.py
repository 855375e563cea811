"""Pairs of opposite predicates, and which of a pair the main clause of a question asks for.

"Does the removal take away her claims?" asks for the opposite of "does she keep her claims?": both are of the pair `KEEP`,
with opposite senses. A negation that is the predicate's own turns the sense round ("do they no longer have ..."), that of
the auxiliary in front does not ("isn't she allowed to ..?" hopes for the same yes as "is she allowed to ...?").
"""

from functools import lru_cache
from typing import Final

from msgspec import Struct

from bot.understand import patterns as re
from bot.understand.asked_form import asking_clauses
from bot.understand.form import asking
from bot.understand.word_classes import AUXILIARIES


class Pair(Struct, frozen=True):
    """Predicates that affirm, and those that ask for the opposite."""

    affirms: re.Pattern[str]
    denies: re.Pattern[str]
    strong: bool = False
    """Whether the opposite decides wherever it stands, since "can" goes before both."""


def _pair(affirms: str, denies: str, *, strong: bool = False) -> Pair:
    affirming, denying = (re.compile(rf"\b(?:{each})\b", re.IGNORECASE) for each in (affirms, denies))
    return Pair(affirming, denying, strong)


KEEP: Final = _pair(
    r"keep(?:s|ing)?|kept|retains?|retained|remains?|remain|surviv\w+|continu\w+|lasts|lasted|outlast\w*|outliv\w+|intact|untouched|unaffected|preserv\w+|"
    r"still (?:have|has|hold|holds|get|gets|enjoys?|benefits?|collects?|owe|owed|covered|protected|there|apply|applies)|leaves|leave (?:\w+ ){0,6}(?:intact|alone|untouched|standing)|go(?:es)? on|carr(?:y|ies) (?:on|over)|live on|persists?|"
    r"(?<!their )(?<!our )(?<!s' )(?<!'s )reach(?:es)?|within|falls? (?:with)?in|extend\w*|stays?|serv(?:e|es|ing)|sits? on|holds? over|finish\w*|proceed\w*|valid|good|unbroken",
    r"(?:out of|beyond) (?:[\w']+ ){1,3}reach|locked out|shut out|cut out|powerless|los(?:e|es|ing|t)|ends|ended|(?<!the )(?<!an )end|(?:to|must) leave(?: (?:right|at once|now|early|the board|office|immediately)\b|$)|vacate\w*|gone|ceas\w+|cancel\w*|tak\w+ (?:\w+ ){0,4}away|wip\w+|extinguish\w*|kill\w*|destroy\w*|void\w*|invalid\w*|depriv\w+|cut off|"
    r"forfeit\w*|giv\w+ up|given up|surrender\w*|stripp?\w*|terminat\w+|lapses?|lapsed|expires?|expired|not (?:\w+ ){0,5}any ?more|affect\w*|hurts?|prejudic\w*|impair\w*|"
    r"shorten\w*|cut (?:\w+ ){0,3}short|(?<!he )(?<!she )(?<!they )(?<!person )(?<!officer )(?<!director )(?<!treasurer )(?<!one )(?:dies?|died)|(?<!to )(?<!i )die|disappear\w*|stop\w*|drops? away|falls? away|break\w*|broken|collapse\w*|no longer (?:ha\w+|hold|apply|count|be|get|amend|change)|change[sd]?",
)
"""To keep something or go on, to lose it or end."""
MAY: Final = _pair(
    r"may|can|could|allowed|permitted|able|ok|okay|fine|possible|free to|entitled|lets?|allows?|permits?|all ?right|legal|acceptable|permissible|eligible|at liberty",
    r"barred|bars?|forbid\w*|forbidden|prohibit\w*|preclud\w+|prevent\w*|bann?(?:ed|s)?|rules? out|ruled out|break(?:s|ing)? (?:them|the (?:bylaws|by-laws|rules)|our (?:bylaws|by-laws|rules))|violat\w+|off[- ]limits|illegal|unlawful|improper|"
    r"out of bounds|against the (?:rules|by-?laws)|stop\w*|keeps? (?:\w+ ){1,4}from|incompatible|disqualif\w+|shut out|no-go",
    strong=True,
)
"""To be allowed, to be barred."""
NEED: Final = _pair(
    r"problems?|trouble|objection|matters?|needs?|needed|must|have to|has to|had to|got to|gotta|requir\w+|necessary|mandatory|compulsory|obligatory|oblig\w+|duty|bound to|forced|supposed to|shall|only\b.{0,30}\b(?:once|when|after|until)",
    r"skip\w*|omit\w*|dispens\w+|(?:do|does|go) without|unnecessary|optional|exempt\w*|excus\w+|free (?:of|from|to leave)|voluntary|spared?|"
    r"leave (?:\w+ ){0,6}out|left out|superfluous|pointless|without|discretionary|waiv(?:e|es|ing)|tell (?:nobody|no one)|not (?:to )?(?:mention|state|say|name|list)|silent",
)
"""To be needed, to be dispensable."""
VALID: Final = _pair(
    r"(?:legally|lawfully|properly|duly|validly) (?:constituted|held|convened|called|met)|lawful|counts?|counted|valid|good|effective|deemed|binding|enough|given|considered|treated as|takes? effect|works?|stands?|in force|ok|okay|fine|served|delivered|sufficient|suffices?|usable|use|issue|legit\w*(?! (?:gotta|have|has|need|must|got|can|could|may)\b)",
    r"void|invalid\w*|insufficient|inadequate|ineffective|worthless|useless|bad|defective|fails?|failed|no good|null|wasted|disregard\w*|ignor\w+|toss\w*|thr[eo]wn? (?:\w+ ){0,2}(?:out|away)|"
    r"problems?|trouble|issues?(?= (?:with|if))|reprint\w*|redo|scrap\w*|destroy\w*|replace\w*|reject\w*|refuse\w*|waste|shred\w*|recall",
)
"""To be good, to be void."""
ASSENT: Final = _pair(
    r"presumed|taken (?:to|for|as)|deemed|assumed|treated as|on the hook|bound|counts? as|considered|responsible|agreed|assented|assents|silence (?:mean|count)s?",
    r"free of|escap\w+|off the hook|protected|clear of|rid|get out|avoid\w*",
)
"""To be held to have agreed, to be free of it."""
FIXED: Final = _pair(
    r"fix(?:es|ed)?|prescribe[sd]?|dictate[sd]?|lays? down|laid down|spell\w* (?:\w+ )?out|specif\w+|define[sd]?|(?:certain|particular|special|set) (?:words|wording|form|shape|text)",
    r"left (?:\w+ ){0,2}open|leaves? (?:\w+ ){0,5}open|silent|up to|free|discretion",
)
"""To be laid down in the text, to be left open."""
ALONE: Final = _pair(
    r"(?<!holders )(?:themselves|themselvs)|on (?:their|its|our|his|her) own|by (?:themselves|itself)|board alone|without (?:the |any |asking the |a vote of the )*(?:stock|share)?holders|"
    r"(?:stock|share)?holders (?:(?:are|were) )?not (?:involved|asked|needed|consulted)",
    r"(?:need|ask|wait for) the (?:stock|share)?holders|(?<!without )(?:the )?(?:stock|share)[- ]?holders\b(?! (?:\w+ )?not\b).{0,60}\b(?:themselves|themselvs|on their own)",
)
"""To be done without the stockholders, or by them."""
DIFFERENT: Final = _pair(
    r"other than|somebody else|someone else|different|separate|two (?:people|persons)|not the same|distinct|apart",
    r"same|one (?:person|man|woman)|both|combin\w+|at once|at the same time|double|two (?:hats|posts|offices|jobs)",
)
"""To be two persons, to be one."""
TELL: Final = _pair(
    r"(?:do|does|did) (?:we|it|the \w+) (?:still |really )?owe (?:him|her|them|\w+) (?:one|notice|a notice|anything)|(?:need|have|has|must|required|obliged|supposed|still|do|does)\b.*\b(?:notify|tell|inform|(?:give|send|mail|get) (?:\w+ ){0,3}notice|need (?:\w+ ){0,2}notice)|(?:owe|owed|need) (?:\w+ ){0,2}notice|(?:need|have|must|still) (?:\w+ ){0,2}(?:mail|send|post)\b(?!.*waiver)|"
    r"(?:notice|telling|warning)(?: to (?:him|her|them|\w+|the \w+))? (?:\w+ ){0,2}(?:needed|required|necessary|called for|due|owed)",
    r"(?:skip|leave out|pass over|omit)\b(?!.*vot)",
)
"""To have to be told, to be passed over."""
STANDS_IN: Final = _pair(
    r"equivalent|equals?|tantamount|substitutes?|as good as|replaces?|(?:takes?|in|taking) (?:the|its) place|in lieu|instead of|stands? in|does (?:away|the job)|dispens\w+ with",
    r"(?:no|not an?|poor) (?:equivalent|substitute)|on top of|as well as|in addition to",
)
"""To stand in the place of something, to come on top of it."""
RECEIPT: Final = _pair(
    r"(?:only|not)\b.{0,20}\b(?:when|once|if|on|upon|after|until|till|before)\b.*\b(?:arriv\w+|receiv\w+|reach\w*|receipt|opened|opens|reads?|gets? it|got it|in (?:his|her|their|the|our)? ?hands?|hands on it|has it|have it|holds? it)|"
    r"(?:depend\w* on|count from)\b.*\b(?:arriv\w+|receiv\w+|reach\w*|receipt)|actually (?:have to )?(?:receive|reach|arrive)|"
    r"(?:have|has|need|needs|must)\b.*\b(?:arrive|be received|receive it|reach)",
    r"(?:only|not) matters? (?:that|when) (?:it|we) (?:was |is )?(?:mailed|posted|sent)",
)
"""To turn on receipt, to turn on mailing."""
BEFOREHAND: Final = _pair(
    r"(?:have|has|must|need|needs|only)\b.*\b(?:before(?:hand)?|in advance|prior|ahead)|(?:too late|late)$",
    r"(?:may|can|could|still|ok|good|valid|count\w*)\b.*\b(?:after(?:wards?)?|later)",
)
"""To have to come before, to be good afterwards."""
COMPLAIN: Final = _pair(
    r"(?:can|may|could|still|able|free|entitled|allowed)\b.*\b(?:complain|say|claim|argue|assert|plead|maintain|allege|moan|grumble|gripe|challenge|attack|contest|set aside|void|undo|rely on|invoke|insist on|raise|use (?:that|it|this)|make (?:use|an issue|something) of|hold (?:it|that) against|bring (?:it|that) up)\w*|(?:in time|on time|soon enough|early enough|timely)\b|"
    r"(?:can|may|could|does|do|did|is|are|has|have|will|would|might) (?:he|she|they|i|we|(?:the|that|this|such an?) (?:stock|share)?(?:holder|director|member|person|owner|man|woman|fellow|guy|lady)s?) "
    r"(?![^,.;?]{0,90}\b(?:waiv|los[et]|forfeit|gave up|given? up|giving up|bound|deem|consider|taken|treat|barred|estop|stuck|consent|accept|preclud|luck|late\b|vot(?:e|ing)\b|take part|participat|stay|speak|proceed|go ahead|go on|act\b|meet\b|hold\b|decide|sign\b|fine\b|ok\b|okay\b|good\b|count|need|required|have to|must|wrong|cure|heal|mend|validly|properly|be told|told|cover|protect|do it|do that|transact|act on|ratif|call\b|adjourn|send|mail|give\b))"
    r"(?:still |now |then |later |afterwards |ever |really |actually |in a position to |get to |have |any |a |an )*\w+",
    r"too late\W*$|(?:missed|lost|blew|blown) (?:his|her|their|the) (?:chance|right|moment)|(?:lost|lose|loses|barred|estopped|too late)\b.*\b(?:complain|challenge|attack|contest)\w*",
)
"""To be able to complain still, to have lost it: whatever one may "still" do of whom no waiver is told is to complain."""
WAIVES: Final = _pair(
    r"waiv\w+|los[et]\w*|forfeit\w*|g[ai]v(?:e|es|en|ing) up|bound|binds?|binding|deemed|considered|taken|treated|estopped|stuck|out of luck|consent\w*|accept\w*|cur(?:e|es|ed|ing)|heal\w*|mend\w*|fix\w*|sav(?:e|es|ed|ing)|repair\w*|excus\w*|counts?|counted|"
    r"valid\w*|good|ok|okay|fine|legit\w*|legal\w*|lawful\w*|enough|suffic\w*|stands?|holds?|effective|proceed\w*|go(?:es)? (?:ahead|on)|moot|matters?|problems?|issues?|trouble|solved?|settled?|clear(?:ed)?|over|gone|resolved?|moot|right|correct|true|so|allowed|dispens\w*|"
    r"replac\w*|instead|place of|substitut\w*|equal\w*|same|properly|duly|count for|works?|binding|do|does|without|notice (?:still )?(?:needed|required|necessary)|need\w*|must|have to|has to|required|we",
    r"void\w*|invalid\w*|bad|defective|unwound|attack\w*|challeng\w*|object\w*|protest\w*|complain\w*",
)
"""To count as a waiver, to leave the want of notice open."""
PROVIDED: Final = _pair(
    r"may|can|could|might|allow\w*|permit\w*|entitled|free to|possible|ok|okay|fine|provid\w+|know\w*|recogni[sz]\w+|mention\w*|name[sd]?|list\w*|contain\w*|include[sd]?|foresee\w*|envisag\w+|contemplat\w+|speak\w*|refer\w*|there|have|has|exist\w*|"
    r"an? (?:\w+ )?(?:office|officer|post|position)|under|creat\w+|power|right|authori\w+|legit\w*|valid\w*|listed|officer",
    r"barred|forbid\w*|forbidden|prohibit\w*|unknown|strange|missing|absent|abolish\w*|illegal",
)
"""To be provided for or allowed, to be unknown or barred."""
OPEN: Final = _pair(
    r"open|see|inspect\w*|look at|shown|available",
    r"kept from|keep (?:\w+ ){1,5}from|withh?e?ld|withhold|hidden|hide|den(?:y|ied)|secret|closed",
)
"""To be open, to be kept from somebody."""
PROBLEM: Final = _pair(r"problems?|trouble|fatal|wrong", r"fine|ok|okay|all ?right|allowed|permitted")
"""To be wrong, to be all right."""
RECORD_DATE: Final = _pair(
    r"(?:have|need|must|required|obliged|bound)(?: to)? (?:\w+ )?(?:set|fix|pick|choose|name) (?:an?|any|the) record date|record date (?:needed|required|mandatory)",
    r"(?:skip|go without|do without|dispense with|omit) (?:\w+ ){0,3}record date|(?:need not|needn't|(?:does|do) not (?:need|have) to|not (?:need|have) to) (?:\w+ )?(?:fix|set|choose|name)\b",
)
"""To have to fix a record date, to go without one."""
BY_HAND: Final = _pair(
    r"(?:need|needs|must|have to|has to|require\w*)\b.*\b(?:real|hand|ink|original|wet|manual|handwritten)\b",
    r"(?:printed|stamped|copied|facsimile) (?:\w+ ){0,2}(?:enough|ok|fine|do)",
)
"""To need signing by hand, to be good in print."""
CHARTER: Final = _pair(
    r"(?:certificate|charter|articles|law|statute)\b(?:(?!by-?law).){0,25}\b(?:overrul\w+|overrid\w+|prevail\w*|trumps?|beats?|wins?|controls?|governs?|come first)",
    r"by-?laws?\b.{0,25}\b(?:overrul\w*|overrid\w*|prevail\w*|trumps?|beats?|wins?|controls?|come first)",
)
"""To yield to the charter, to go before it."""
BOUND: Final = _pair(
    r"(?:forced|bound|obliged|obligated|compelled|required|have|has|must|need|needs|only|always|limited|restricted|confined|stuck)\b.*\b(?:in|at|to|cash)\b|(?:keep|hold|tie|confine|restrict|limit|bind|chain|lock|pin|nail|force)s? (?:us|them|the (?:company|corporation)|(?:our |the |all )?(?:[\w'-]+ ){0,3}?meetings?)(?: down)? (?:to|in|into|within)\b|stuck with\b",
    r"(?:free|allowed|may|can|could|able|ok|okay|fine|elsewhere|anywhere)",
)
"""To be bound to one place or kind, to be free to choose another."""
REFUSE: Final = _pair(
    r"(?:refus\w+|without|unsworn|before|never|declin\w+|won't)\b|anyway|all the same|nonetheless|regardless|anyhow",
    r"(?:need|must|have to|has to|required)\b",
)
"""To do without, to be needed."""
REJECT: Final = _pair(
    r"(?:refus|reject|disregard|ignor|declin|exclud|strik|overlook)\w*|throw (?:it|them|him|her) (?:out|away)|turn(?:ed|ing)? (?:\w+ ){1,3}(?:away|down)|thr[eo]w\w* (?:\w+ ){1,3}out|(?:rule|ruled|call|called) (?:\w+ ){1,3}out of order|not (?:to )?(?:recogni[sz]e|count|accept|read out)",
    r"(?:accept|recogni[sz]e|admit|acknowledge|honou?r|entertain)\w*",
    strong=False,
)
"""To turn away what was put forward, to let it in."""
SECRET: Final = _pair(
    r"kept (?:\w+ ){0,4}(?:from|quiet|secret)|keep (?:\w+ ){0,4}(?:quiet|secret|silent|from|to ourselves)|(?:stay|remain)\w* (?:silent|quiet)|say nothing|tell (?:nobody|no one)|(?:nobody|no one|none)(?: else)? (?:needs?|has|have|must)|hide|conceal\w*|hush\w*",
    r"(?:tell|told|inform\w*|notif\w+)",
)
"""To keep something from somebody, to tell it."""
BY_HEAD: Final = _pair(
    r"(?:per|by|a) (?:head|person|holder|capita)|one vote (?:each|per (?:holder|person|head))|(?:no matter|regardless of|whatever|however) (?:how )?(?:much|many)?",
    r"(?:per|each|every|for each) share|shares? (?:each|one)",
)
"""To vote by head, to vote by shares."""
UNPAID: Final = _pair(
    r"before (?:any |the |we |it |he |she |they )*(?:\w+ )?(?:pay|paid|payment|money|cash|receiv\w+|consideration)|(?:without|no) (?:any )?(?:pay\w*|money|consideration)|nothing (?:is |was |has been )?(?:yet )?paid|unpaid",
    r"(?:after|once|when) (?:\w+ ){0,4}(?:paid|payment|received)",
)
"""To be issued before payment, to be issued after it."""
MEET: Final = _pair(
    r"(?:need|needs|have to|has to|must|required to|necessary to|obliged to)\b.*\b(?:meet|meeting|get together|convene)\b(?!.*\b(?:without|instead)\b)",
    r"(?:without|skip|instead of|avoid|no need (?:for|of)) (?:an? |the |any )?(?:\w+ )?(?:meeting|meet\w*)",
)
"""To have to meet, to do without a meeting."""
TOUCH: Final = _pair(
    r"(?:can|may|could|able to|free to|allowed to|entitled to|(?:in (?:our|their|your|my)|(?:have|has|got|hold|holds) (?:\w+ )?(?:power|right|say)(?: \w+)?)(?: (?:power|hands|right))? to|(?:can|may|could) (?:(?:the|our|these|those|its) )?(?:we|they|\w*holders|\w*owners|investors)) (?:(?:still|later|just|also|always|nonetheless|nevertheless|then|themselves) )*(?:touch|change|amend|alter|undo|repeal|rewrite|reverse|overturn|overrule|override|take back|throw out|strike)",
    r"(?:cannot|can not|not|never|no longer|unable to|barred from) (?:\w+ )?(?:touch|chang|amend|alter|undo|repeal|rewrit|revers|overturn|overrul|overrid)\w*",
    strong=True,
)
"""To be able to change something, not to be able to."""
BINDS: Final = _pair(
    r"binds?|bound|binding|valid|stands?|holds?|good|effective",
    r"(?:not|never|n't) (?:\w+ )?(?:bind|bound|binding|valid|stand|hold|count|effective)|void|invalid|defective|null|worthless|unwound",
    strong=True,
)
"""To bind, not to bind."""
ELECTED: Final = _pair(
    r"elected|wins?|won|in|gets? (?:the|a) seat|got (?:the|a|in)|enough|chosen",
    r"(?:nobody|no one|none|neither|not|never)\b.{0,25}\b(?:elected|win|won|chosen|in)\b|void|invalid|fail\w*|no (?:winner|election|result)|run-?off|repeat\w*|a (?:new|second) vote",
    strong=True,
)
"""To be elected, to fail."""
STAYS: Final = _pair(
    r"still (?:(?:an?|the|our|in|on|of|sitting|serving) )*(?:director|officer|president|treasurer|secretary|member|board|office|there|as)\w*|remains?|(?:is|are) (?:he|she) still|stays?",
    r"(?:no longer|not .{0,12}any ?more|out|gone|off the board|left|resigned)",
)
"""To be in office still, to be out of it."""
BREACH: Final = _pair(
    r"break(?:s|ing)?|broke|broken|violat\w+|breach\w*|infring\w+|against (?:the|our) (?:rules|by-?laws)|contrary to|in trouble|non-?complian\w+",
    r"compl(?:y|ies|iant|ying)|in order|in line with|within the rules|by the book|kosher|legit\w*(?! (?:gotta|have|has|need|must|got|can|could|may)\b)",
)
"""To break the rules, to keep to them."""
SPOKEN: Final = _pair(
    r"by (?:phone|telephone|word of mouth|voice ?mail)|oral(?:ly)?|verbal(?:ly)?|(?:just|simply) (?:by )?(?:tell|say|announc)\w*|over (?:lunch|dinner|coffee|drinks)|on the phone",
    r"in writing|by letter|on paper",
)
"""To be said by word of mouth, to be put in writing."""
HOLDS_OVER: Final = _pair(
    r"stays?|remains?|continues?|still|holds? over|carr(?:y|ies) on|keeps?|go(?:es)? on|serves?",
    r"(?:out(?: of office)?|ends?|over|expires?|lapses?|gone|loses?|vacant|must (?:leave|go)|(?:has|have) to (?:leave|go)|no longer|cease[sd]?)\b(?!.*\b(?:die[sd]?|death|resign\w*|remov\w*|fired)\b)",
)
"""To hold an office on, to be out of it."""
ON_ACCEPTANCE: Final = _pair(
    r"(?:need|needs|must|have to|has to|required|only|until|wait)\b.*\baccept\w*|accept\w*\b.*\b(?:need|required|necessary)\w*",
    r"(?:before|without|unless|absent|although|even if)\b.*\baccept\w*|(?:effective|valid|good|out|gone|binding|over|takes? effect)\b",
)
"""To wait for an acceptance, to take effect without one."""
VOTE_FIRST: Final = _pair(
    r"(?:cannot|can not|can't|not|never)\b.*\b(?:until|unless|before)\b.*\b(?:vot|board|determin|decid|approv)\w*|only (?:after|once|when)\b.*\b(?:vot|board|determin|decid|approv)\w*|(?:still|first) (?:\w+ ){0,4}(?:vote|determine|decide|approve)",
    r"without (?:a |any )?(?:vote|determination|decision)",
)
"""To wait for a vote, to do without one."""
OTHERS: Final = _pair(
    r"(?:is not|isn't|not|never|nowhere) (?:on|in|listed|entered|registered|recorded)\b|unregistered|someone else|somebody else|another person",
    r"(?:is|stands?|listed|registered|entered) (?:on|in)\b",
)
"""One who does not stand on the books, one who does."""
OUT_OF_POCKET: Final = _pair(
    r"(?:pay|pays|paying|eat|eats|eating|swallow\w*|shoulder\w*|bear|bears|absorb\w*|foot|foots|cover|carry) (?:(?:all|for|up|any|of) )*(?:his|her|their|my|your|the person's) own\b.*\b(?:lawyers?|legal|attorneys?|counsel|costs?|bills?|fees|expenses|way)|(?:stuck with|on the hook for|left with|lumped with) (?:the |his |her |their )?(?:\w+ ){0,2}(?:costs?|bills?|fees|expenses)|out of (?:\w+ )?pocket|(?:himself|herself|themselves) (?:pay|bear)",
    r"reimburs\w+|recover\w*|(?:get|gets|got|claim|have) (?:\w+ ){0,4}(?:back|refunded|covered|paid)|(?:company|corporation|we) (?:\w+ ){0,2}(?:pay|pays|cover|covers|bear|bears)",
)
"""To pay one's own costs, to get them from the corporation."""
ALL_RIGHT: Final = _pair(
    r"(?<!is it )(?:ok|okay|o\.k\.|fine|all ?right|in order|legit|kosher|proper|properly|lawful|lawfully|allowed|permitted|permissible|enough|suffic\w+|get away with|good enough|does that (?:do|work)|do (?:the trick|it|that)|works?|valid|good to go)\b(?![^?.;]{0,40}\bnotice\b[^?.;]{0,20}\b(?:sent|send|given|give|mailed|mail|needed)\b)",
    r"(?:problem|trouble|wrong|illegal|unlawful|improper|against the|violat\w*|break\w*|barred|forbidden|void|invalid|defective|a no-no)",
)
"""To be all right as it was done, to be wrong."""
ATTENDS: Final = _pair(
    r"(?:must|need|needs|have to|has to|required|supposed|obliged|duty|shall|expected|belong\w*|includ\w*|extend\w*|cover\w*)\b(?![^?.;]{0,80}\b(?:only|not|never)\b)|(?:committees?'?s? (?:meetings|sessions|minutes)|too|as well)$",
    r"only|not|never|confined|limited|restricted|exclud\w+|exclusion|exclusive|exempt\w*|excus\w*|spared?|let off|off the hook|free (?:of|from|to)|stays? away|skip\w*|miss\w*|absent|ignor\w*|duck\w*|dodge\w*|leave (?:\w+ ){0,4}(?:out|to (?:somebody|someone|others))|without",
    strong=True,
)
"""To have to be there, to be let off."""
TOO_LATE: Final = re.compile(
    r"\b(?:any|is there an?) (?:problem|issue|trouble)\b|\d(?:st|nd|rd|th)? (?:is|was|would be) (?:then |already |now )?out\b|\bbl(?:ow|ew) it\b|\b(?:too|already) (?:early|late|short|soon|little|long|old|far|close|much|many)\b|\b(?:is|are|am|was|were)(?: not)? (?:it|that|this|we|i|they|\w+ \w+) late\b|"
    r"\b(?:mak|render|leav)(?:e|es|ing) (?:[\w']+ ){1,4}(?:late|untimely|belated|tardy|overdue)\b|\b(?:count|treat|regard|consider)(?:s|ed)? (?:it |that |this )?(?:as )?(?:late|untimely|belated|tardy)\b|\buntimely\b|"
    r"\b(?:is|are) (?:an?|the|our|that|this|it) [^?;]{0,90}?\bno (?:longer )?(?:good|valid)\b(?! (?:unless|until|if|before|without))|\b(?:is|are|be|was) (?:already |then |now )?no good\b(?! (?:unless|until|if|before|without))|\b(?:is|are|be|was) no longer (?:good|valid|usable|in force|effective)\b|\b(?:expired?|stale|lapsed?|outdated|out of time|run out|overdue|past due|in default)\b|\b(?:miss|missed|blown?) (?:the|our|my) (?:deadline|window|date)|past (?:the|its|our) (?:deadline|date)|^(?:late|early)$|\bjump\w* the gun\b|\bpremature(?:ly)?\b|\bahead of (?:the|our|its) (?:window|schedule)\b|\bcut\w* it too (?:close|fine)\b",
    re.IGNORECASE,
)
FAILING: Final = re.compile(
    r"\b(?:(?:have|has|need|got|obliged|required) to (?:adjourn|stop|break off|call (?:it|the meeting) off|cancel|send (?:everyone|everybody|them|people) home|go home)|must (?:we |they |the \w+ )?(?:adjourn|stop|go home)|"
    r"(?:should|ought) (?:[\w']+ ){1,4}?have (?:adjourned|stopped|broken off|called (?:[\w']+ ){1,3}off|cancel\w+|sent (?:[\w']+ ){1,2}home|gone home|closed)|(?:for|from) (?:want|lack) of an? (?:\w+ )?quorum|"
    r"(?:not|n't) (?:be )?(?:enough|sufficient|adequate|quorate|count as a quorum|a quorum)|no quorum|dead(?= *(?:$|,|then|now))|doomed|sunk|shot down|fail|fails|failed|defeated|lost|lose|short of|lacks?|lacking|invalid|void|worthless|useless|no good|any (?:problem|issue|trouble)|(?:are|is|were) (?:we|it|they|that|this) (?:\w+ )?short|ineffective|unusable|inquorate|not enough|too few|insufficient)\b",
    re.IGNORECASE,
)
FAILED: Final = re.compile(
    r"\b(?:fail(?:s|ed)?|defeated|lost(?! (?:all |any |some |much )?(?:confidence|faith|trust|interest|patience|hope|touch|money|respect|his|her|their|our))|dead(?= *(?:$|,|then|now))|doomed|sunk|shot down|f[ae]ll(?:s|en)? short|(?:not|n't) (?:be )?enough|not (?:pass|carry|adopted|carried)|too few|insufficient|struck down|rejected|voted down)\b",
    re.IGNORECASE,
)
FORBIDDING: Final = re.compile(
    r"\b(?:break(?:s|ing)? (?:the|our|these|any|a) (?:by-?laws?|rules?)|preclude[sd]?|prohibit(?:s|ed)?|ban(?:s|ned)?|forbid(?:s|den)?|bar(?:s|red)? (?:us|them|him|her|from|the)|(?:is|are|be|being) (?:\w+ ){0,6}?(?:blocked|barred|disallowed|verboten|taboo)|prevent(?:s|ed)?|rules? (?:\w+ )?out|(?:kill|sink|scuttle|torpedo|scupper|doom|nix)s? (?:it|that|this|the (?:deal|idea|plan|loan))|against (?:the|our) (?:rules|bylaws|by-laws)|illegal|improper|(?<!no )(?<!without )(?<!without any )problem(?!-?\s?free|s? (?:is |was |been |now |then )*(?:cured|healed|solved|fixed|gone|over|mended|resolved|repaired|out of the way))s?|no-(?:go|no)|in trouble|(?:anything|something|what is|what's) wrong with|off[- ]limits|(?:is|are|be) (?:[\w']+ ){1,6}(?:worthless|useless)|off the table|out of the question|out of bounds|(?:anything|something) (?:that )?stops|shut out|(?:does|do|did|would|will) (?:the|an?|that|this|it|not|having|being|such|his|her|their|our|any) (?:[\w']+ ){0,5}(?:(?:stop|block|hinder) (?:us|them|him|her|me)|keep (?:us|them|him|her|me) (?:from|out|off|away)))\b",
    re.IGNORECASE,
)
"""What is asked where "in time", "carried" or "allowed" is a no."""
_TURNS: Final = re.compile(
    r"\b(?:never|nobody|no one|none|neither|hardly|nothing|(?<!with )(?<!of )(?<!owns )(?<!has )no (?:\w+ ){0,3}(?:is |are |be )?|not (?:\w+ ){0,2})$",
    re.IGNORECASE,
)
"""Words right before a predicate that turn it round."""
_ASIDE: Final = re.compile(
    r",\s+(?:being|having|not being|not having|though|although|however|even if)\b[^,?]{3,80},\s", re.IGNORECASE
)
"""What is put in between subject and predicate."""
_WHO_DID_NOT: Final = re.compile(
    r"\b(?P<who>who|that|whom) (?:\w+ )?(?:do|does|did|has|have|had) not (?:yet |been )*\w+ ?"
)
"""A negation that tells of whom a question is, and turns nothing round ("do holders who did not sign get told?")."""
_OK_ALONE: Final = re.compile(r"[.;!]\s+(?:ok|okay)\s*\?+\s*$", re.IGNORECASE)
"""A message that tells what was done and asks if that is all right by this word alone."""


@lru_cache(maxsize=64)
def sense_of(text: str, pair: Pair) -> bool | None:
    """Whether a question asks for what affirms (True) or for its opposite (False); None where it asks for neither."""
    if _OK_ALONE.search(text):
        return _sense(("ok",), pair)
    for sentence in reversed(asking(text)):
        found = asking_clauses(_ASIDE.sub(" ", sentence))
        for words in found[:1] if found and found[0][0] in AUXILIARIES else found:
            sense = _sense(words, pair)
            if sense is not None:
                return sense
    return None


_MODALS: Final = frozenset(["need", "needs", "must", "shall", "can", "could", "may"])
"""Verbs that are denied by a word behind them."""


def _sense(words: tuple[str, ...], pair: Pair) -> bool | None:
    fronted = words[0] in AUXILIARIES and words[1:2] == ("not",)
    clause = _WHO_DID_NOT.sub(r"\g<who> ", " ".join(words[:1] + words[2:] if fronted else words))
    denied, affirmed = pair.denies.search(clause), pair.affirms.search(clause)
    found = denied or affirmed
    if found is None:
        return None
    if denied and affirmed and not pair.strong:
        found = min(denied, affirmed, key=lambda each: each.start())
    behind = found[0] in _MODALS and clause[found.end() :].startswith(" not ")
    turned = behind or bool(_TURNS.search(clause[: found.start()].rstrip() + " "))
    return (found is not denied) != turned


def asks_for(text: str, asked: re.Pattern[str]) -> bool:
    """Whether a clause that asks holds the words of a pattern."""
    return any(asked.search(" ".join(words)) for sentence in asking(text) for words in asking_clauses(sentence))
