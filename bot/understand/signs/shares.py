"""What a question says of shares: certificates and their signatures, transfers, owners, dividends, reserves."""

from typing import Any, Final

from bot.understand import lexicon
from bot.understand import patterns as re
from bot.understand.signs import money, papers, roles
from bot.understand.signs.words import Flags, flags_in
from rules.terms import Role

_HOLDERS: Final = r"(?:(?:stock|share)-?holders?'?|investors|agm|holders)"
_REGISTERED: Final = r"(?:registered(?! (?:in|under) (?:an?other|some(?:one|body)|a different|other|the seller))|(?:is|are|stands?|appears?|listed|shown|remains?) (?:\w+ )?(?:on|in) (?:the|our) (?:books|register|ledger|records?)|record (?:holder|owner)|holder of record|(?:name|person|one|holder) (?:on|in) (?:the|our) (?:books|register|ledger|certificate))"
_SHOWN: Final = r"(?:books|register|ledger|records?) (?:still )?(?:show|list|name|carry|have)s? "
"""The books with whom they show as holder."""
_PLAINLY: Final = (
    r"(?:(?!\b(?:not|never|un|rather|instead|although|though|but|whether|even|\w+n't|yet)\b)[^.?!]){0,40}?\b"
)
"""Some words between, none of which turns the meaning round."""
_OUR_OWN: Final = r"(?:employees?|staff|bookkeeper|people|office|clerk|controller|paralegal|transfer agent|registrar|stock department)"

FLAGS: Final[Flags] = (
    (
        "asked_duty",
        True,
        r"must|ha(?:ve|s|d) to|got to|gotta|needs? to|need (?=an?\b|the\b|both\b|two\b|any\b|it\b)|needs (?=an?\b|the\b|both\b|two\b)|needed|require[sd]?|oblig\w+|mandatory|compulsory|necessary|duty|bound (?:by (?:\w+ ){1,3})?to|forced?|supposed to|(?:does|do) (?:the |our |these )?by-?laws?(?: \w+)? (?:demand|call for|insist|want|ask for)|(?:does|will|would) it take",
    ),
    (
        "asked_power",
        True,
        r"entitled\b[^?]{0,120}\bto (?:exact|require|demand|insist)|(?:can|may|could|shall|power to|right to|authority to|(?:allowed|able|free|entitled|permitted|(?:with)?in (?:its|their|our) (?:rights?|powers?)|at liberty) to)\b[^.?!]{0,60}\b(?:require|demand|insist|exact|extract|ask|hold back|withhold|hold (?:it|them|up)|delay|make (?:me|us|him|her|them|the|me|an?|any|every|each)\b|have (?:him|her|them) (?:post|put|give|furnish|sign)|force|impose|charge|accept|take|allow|settle for|substitute|be (?:required|made|asked|forced))\b|(?<!only )if (?:the )?(?:board|directors) (?:asks?|requires?|demands?|wants?|insists?)|(?:can|could|may|might) (?:they|it|we|he|she|the (?:board|directors|company))(?: still| all the same| do (?:so|it|that))?,? if (?:they|it|we|he|she) (?:wants?|chooses?|likes?|wishes|wish|prefers?|feels? like|decides?|thinks? (?:it )?(?:right|fit|best))",
    ),
    (
        "alone",
        True,
        r"alone|only|just|solely|(?:nobody|no one)(?:'s| is)? (?:signature|name)|no (?:signature|name) (?:\w+ ){0,4}(?:but|except|other than)|by (?:him|her)self|on (?:his|her|my|your|their) own|(?:single|one|sole|lone) signature|no(?:body| one) else|(?:only )?(?:one|1|a single) (?:officer|person|signature)|no (?:second|other|further) (?:signature|officer|signer)|(?:is|was|were|are|been|got)(?: \w+ly)? signed|(?<!be )signed by|bears?\b[^.?!]{0,30}\bsignatures?|signatures? (?:of|from|by|are)|signed (?:it|them|the|our|a|this|my|that|off)|both signed|have signed|has signed|no other|enough|sufficient|suffices?",
    ),
    (
        "one_person",
        True,
        r"same (?:person|man|woman|individual|officer)|one (?:person|man|woman|individual|guy)|both (?:hats|capacities|roles|offices|lines|signatures)|two hats|sign\w* (?:twice|both)|two capacities|in both|who is (?:also|both)|is (?:also|both)|also (?:the |our )?(?:secretary|treasurer|president|cfo|ceo)|double[- ]hat\w*",
    ),
    (
        "countersigned",
        False,
        r"neither (?:an? )?(?:outside |independent )?(?:transfer agents?|registrars?|counter-?sign\w*|registered)\b[^.?!;]{0,60}\bnor\b|(?:no|without|lacks?|lacking|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t (?:have|use)|not (?:have|use)|never (?:had|hired|appointed|used)|no longer have) (?:an? |any |our )?(?:outside |independent )?(?:transfer agents?|registrars?|counter-?sign\w*)|not (?:been )?(?:counter-?signed|registered)|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t counter-?sign\w*|nobody\b[^.?!]{0,30}\bcounter-?signs?|un-?counter-?signed",
    ),
    (
        "countersigned",
        True,
        r"counter-?sign\w*|registered by|(?:transfer agent|registrar) (?:also |too )?(?:signs?|signed|registers?|registered)|co-?signed by",
    ),
    (
        "outside_agent",
        False,
        rf"(?:nobody|no one|no|not|without|never had)(?: an?)? (?:outside|independent|external)|own (?:\w+ )?{_OUR_OWN}|our (?:\w+ )?(?:bookkeeper|employees?|controller|clerk|assistant|staff|office manager|paralegal)|employees?|in-?house|ourselves|(?:its|our) own (?:transfer agent|registrar)|(?:company|corporation) itself",
    ),
    (
        "outside_agent",
        True,
        r"outside|independent|third[- ]party|external|computershare|equiniti|bank|trust (?:company|co)|unaffiliated|professional|(?:hired|engaged|retained|found|got|gotten|signed up) (?:an? |the )?(?:new |real |proper )?(?:transfer agent|registrar)",
    ),
    (
        "by_hand",
        False,
        r"(?:no|without|not|instead of|rather than) (?:\w+ ){0,2}(?:pens?|ink|wet|by hand|manual\w*)",
    ),
    (
        "by_hand",
        True,
        r"by hand|hand-?sign\w*|wet|ink|manual(?:ly)?|original signatures?|hand-?written|(?:personally|actually|physically) sign\w*|pen|personally|(?:real|live) signatures?",
    ),
    (
        "facsimile",
        True,
        r"facsimiles?|print(?:ed|ing)?|engrav\w+|stamp(?:ed)?|rubber|reproduc\w+|scan\w*|mechanical(?:ly)?",
    ),
    (
        "takes_back",
        True,
        r"(?:revok|rescind|cancel|undo|withdraw|retract|take back|claw back|reverse|call off)\w*\b[^.?!]{0,25}\bdividends?|dividends?\b[^.?!]{0,20}\b(?:revoked|rescinded|cancell?ed|undone|withdrawn|retracted|taken back|reversed|called off)",
    ),
    ("electronic", True, r"docu ?sign\w*|e-?sign\w*|electronic(?:ally)? sign\w*|digital(?:ly)? sign\w*"),
    (
        "agents_signature",
        True,
        r"(?:transfer agent|registrar)'?s? (?:own )?(?:counter-?)?signature(?=(?:(?! is on )[^.?!;])*(?:facsimile|print|stamp|machine|copied|reproduc))|(?:transfer agent|registrar)'?s? (?:own )?(?:counter-?)?signature(?=[^.?!;]{0,20}(?:too|as well|also|needed|required|necessary|mandatory))|(?:require|demand|insist on|need|bear)\w*[^.?!;]{0,30}(?:transfer agent|registrar)'?s? (?:own )?(?:counter-?)?signature|signatures? of (?:an?|the|our|any|one) (?:transfer agents?|registrars?)|signed by (?:an?|the|our) (?:transfer agent|registrar)",
    ),
    (
        "redo",
        False,
        r"(?:can|may|could|might) (?:it|they|we|those|these|(?:the|this|that) certificates?)\b[^.?!;]{0,20}\b(?:still|nevertheless|nonetheless|as is)\b|still (?:be )?(?:good|valid|issued?|used?|usable)",
    ),
    (
        "redo",
        True,
        r"re-sign\w*|sign(?:ed)? (?:again|anew)|re-?print\w*|redo|void|invalid|worthless|(?:no longer|not) (?:valid|good)|useless|thr[eo]w\w* (?:them |it )?(?:out|away)|start (?:over|again)|anew|(?:new|fresh) (?:signatures?|ones?|certificates?|batch)|matter|spoil(?:ed|t)?|wasted|no good|(?:a )?duds?|unusable|(?:stop|prevent|bar|hinder|keep) us|any problem|a problem|scrap\w*|pulp|shred\w*|trash|discard\w*",
    ),
    (
        "signer_gone",
        True,
        r"left|leav(?:es|ing)|resign\w*|retir\w*|died|dies|dead|death|deceased|fired|sacked|ousted|dismissed|removed|quits?|gone|stepp?(?:ed|s|ing)? down|depart\w*|no longer|not (?:in office|an officer|with us)|former(?:ly)?|ex-?\w+|replaced|successor|out of (?:office|the company)|ceas\w+|passed away|used to be|since (?:been )?(?:moved|promoted)|then (?:lost|changed)|old (?:president|secretary|treasurer|ceo|cfo|chairman)|(?:was|were|is) (?:our |the )?(?:president|secretary|treasurer|ceo|cfo|chairman|vice president) (?:then|when|until|at the time)|change[sd]? of|turnover|new (?:president|secretary|treasurer|ceo|cfo|chairman)",
    ),
    (
        "signed_after_leaving",
        True,
        r"signed (?:it |them |the certificates? |that )?(?:a \w+ |\w+ )?after (?:he|she|they|leaving|his|her|resigning|being|having)|had already (?:left|resigned|quit|retired)\b[^.?!]{0,25}\bsign\w*|after (?:he|she|they) (?:had )?(?:resigned|left|quit|retired|was \w+),? (?:he |she |they )?(?:then |still )?signed|(?:former|ex)[- ]?(?:officer|president|secretary|treasurer|cfo|ceo|chair\w*) (?:sign|signs)|no longer (?:in office|an officer) when",
    ),
    (
        "for_registered",
        False,
        rf"(?:her|his|my|our) (?:shares|stock)\b[^?]*{_SHOWN}\bthe (?:seller|old owner|previous owner|former owner)\b[^?]*\b(?:treat|recogni[sz]e|accept|pay|regard|honou?r|let)\w* (?:her|him|me|us)\b",
    ),
    (
        "for_registered",
        True,
        rf"(?:pay|paid|paying|remit\w*|send\w*|distribut\w*|treat\w*|recogni[sz]e|deal\w* with|stick\w* (?:with|to)|rely\w* on|go(?:ing)? by|regard\w*|let|liable)\b{_PLAINLY}{_REGISTERED}|{_REGISTERED}\b[^.?!]{{0,30}}\bliable|in (?:mrs|ms|miss)\.? \w+'s name on (?:our|the) (?:books|register|ledger)\b.*\b(?:pay|treat|recogni[sz]e|stick with|deal with)\w* (?:just )?her\b|in (?:mr)\.? \w+'s name on (?:our|the) (?:books|register|ledger)\b.*\b(?:pay|treat|recogni[sz]e|stick with|deal with)\w* (?:just )?him\b|{_SHOWN}\bhim\b.*\b(?:pay|paying|treat\w*|deal\w* with|stick\w* with)\b (?:him|mr\.?|the seller)\b|{_SHOWN}\bher\b.*\b(?:pay|paying|treat\w*|deal\w* with|stick\w* with)\b (?:her|mrs\.?|ms\.?|miss|the seller)\b|{_SHOWN}\bthe seller\b.*\b(?:pay|paying|treat\w*|deal\w* with|stick\w* with)\b (?:him|her|the seller)\b",
    ),
    (
        "for_registered",
        True,
        rf"(?:{_REGISTERED}|nothing (?:was |has been )?re-?registered|(?:never|not|n't) (?:been )?(?:re-?registered|recorded|entered|transferred on (?:the|our) books))\b[^?]{{0,200}}\b(?:go after|going after|hold|collect (?:it |that |them )?from|sue|pursue|charge|dun|bill|chase|come after|make) (?:him|her|the (?:seller|old holder|first holder|registered (?:holder|owner)))\b(?! (?:not|no longer))",
    ),
    (
        "for_registered",
        True,
        r"(?P<holder>(?!it\b|that\b|which\b|who\b|this\b)[a-z]+) (?:holds|owns|is|has|stands as) (?:the |her |his |a |our )?(?:sole )?registered\b[^?]{0,120}\b(?:treat|recogni[sz]e|regard|pay|deal with)\w* (?:just |only |solely )?(?P=holder)\b",
    ),
    (
        "for_registered",
        True,
        rf"(?:paid|sent|went|gone|handed|mailed|made out)\b[^?.;]{{0,40}}\bto the (?:seller|(?:old|former|previous|prior|earlier) (?:stock|share)?(?:holder|owner))\b[^?.;]{{0,50}}\b(?:{_REGISTERED}|books?|register|ledger|who is\b)",
    ),
    ("names_registered", True, rf"{_REGISTERED}|books|register|ledger|records?"),
    (
        "refuse",
        True,
        r"(?:can|may|could|should|do|are|is|am|right to|allowed to|entitled to|free to|must)\b[^.?!]{0,45}\b(?:treat (?:him|her|them|the (?:buyer|other|claimant)) as having no|refuse|reject|decline|deny|ignore|disregard|turn (?:him|her|them|it|this|that) (?:down|away)|(?:turn|send) (?:a|an|any|the|such|our) (?:[\w-]+ ){1,5}?(?:away|down|back)\b|(?:turn|send) (?:away|down|back) (?:a|an|the|any|such|our|his|her|this|that)\b|say no|block|withhold|hold back|stop|prevent|veto|stonewall|tell (?:him|her|them|it) no|turn down|decide not to|(?:stop|quit|cease|give up|do without) (?:keeping|maintaining|holding|issuing)|(?:be )?(?:kept|keep|left|leave)\b[^.?!]{0,15}\b(?:off|out)|stop (?:issuing|giving|handing)|do away with|tell \w+(?: \w+){0,2} (?:that )?(?:we|he|she|they|you) (?:do|does|will|wo|can|ca)(?:n'?t| not)|send (?:him|her|them) away)\b",
    ),
    (
        "other_claim",
        True,
        r"(?:sold|gave|given|transferred|assigned|signed over|handed) (?:them|it|(?:the|his|her|those|these) (?:\w+ )?(?:shares|stock)) (?:over )?to (?P<buyer>[a-z]+)\b[^?]{0,120}\b(?:treat|recogni[sz]e|regard|pay|deal with)\w* (?P=buyer)\b",
    ),
    (
        "other_claim",
        True,
        r"bought|buyers?|purchas\w+|beneficial\w*|street name|brokers?|equitabl\w+|in pledge|pledged|trust|trustees?|beneficiar\w+|inherit\w*|left (?:me|him|her|us)|gave (?:me|him|her|us)|willed|recogni[sz]e (?:me|him|her|us|them)|(?:never|not|n't)(?: been| yet| even)? (?:entered|recorded|registered|noted|put|written|transferred) (?:on|in|into) (?:the|our|its) (?:\w+ )?(?:books?|register|ledger|records?)|heirs?|widow\w*|ex-?(?:wife|husband)|wife|husband|spouse|estate|executor|pledgee|lenders?|creditors?|claim\w*|unregistered|not registered|nominee|(?:person|one|man|woman) behind|(?:look|go|stand\w*) behind|belongs? to|(?:really|actually) (?:hers|his|theirs|mine)|(?:someone|somebody|anyone|anybody) else|(?:an)?other person|third part\w+|(?:real|true|actual) owner|not (?:on|in) (?:the|our) (?:books|register|record\w*|ledger)|never registered|assignee|daughter|brother|sister|aunt|uncle|mother|father|cousin|nephew|niece|neighbou?r|friend|paid \w+ for (?:his|her|their|the) (?:shares|stock)|still (?:show|list|name|carry)s? (?:him|her|them|the (?:seller|old|former|previous))",
    ),
    (
        "more_classes",
        False,
        r"(?:only|just|but|a) (?:one|single) class|one class|single class|no preferred|only common|common only",
    ),
    (
        "more_classes",
        True,
        r"(?:two|three|several|multiple|different|\d|various|many|another|second|other) (?:\w+ )?class(?:es)?|more than one class|preferred|class [ab]|dual[- ]class|series",
    ),
    (
        "for_a_fee",
        True,
        r"charge (?:him|her|them|a|for|shareholders|holders|anything)|fees?|\$ ?\d+|\d+ (?:dollars?|bucks)|make (?:him|her|them|holders|shareholders) pay|bill (?:him|her|them|an?|the|shareholders|holders)|cost (?:him|her|them|anything)|pay for (?:it|the|a)",
    ),
    (
        "on_request",
        True,
        r"(?:up)?on request|ask(?:s)? for it|furnish\w*|available|short (?:statement|note)|say that|refer(?:ence|s|ring)? to|instead of printing|website",
    ),
    (
        "unequal",
        True,
        r"one\b[^.?!]{0,40}\banother|(?:more|less) (?:\w+ )?(?:from|than|of)\b|different(?:ly)?|differ|var(?:y|ies)|(?:higher|larger|lower|smaller) (?:for|from|on)|unequal\w*|one \w+ (?:only|alone)|but (?:only|just|not|nothing)|exempt\w*|(?:not|nothing) from|(?:just|only) (?:from )?(?:one|some|him|her)|from some|single out|spare|on some\b|(?:some|half|part|most|one) (?:of )?[^.?!]{0,50}\b(?:other half|the others|the rest|remaining ones|the remainder)|(?:some|certain) (?:\w+ ){0,4}(?:and|but) not|others? (?:pay|paying|owe)|from some|\d+ ?(?:%|percent)[^.?!]{0,70}\d+ ?(?:%|percent)",
    ),
    (
        "for_shares",
        True,
        r"for (?:(?:his|her|their|our|the|its|new|more|some|these|those|any|your|\d+|issuing) )*(?:shares|stock)|consideration|subscri\w+|issu\w+ (?:\w+ ){0,2}(?:shares|stock)",
    ),
    (
        "consecutive",
        True,
        r"consecutive(?:ly)?|sequential(?:ly)?|running (?:numbers?|order)|in (?:numerical )?(?:order|sequence)|one after (?:the other|another)|(?:unbroken|gapless) (?:numbers?|sequence|order)|gaps?",
    ),
    ("within_class", True, r"same (?:class|series)|within (?:a|one|the) (?:class|series)"),
    (
        "within_class",
        False,
        r"one (?:class|series) than (?:for |from |on )?(?:an|the )?other|(?:different|other|another|separate|between|across)(?: the)? (?:class(?! [a-z]\b)|series(?! [a-z]\b)|classes)|common\b[^.?!]{0,60}\bpreferred|preferred\b[^.?!]{0,60}\bcommon",
    ),
    (
        "forfeiture",
        True,
        r"forfeit\w*|tak(?:e|ing) (?:\w+ ){0,3}(?:back|away)|cancel\w*|seize|confiscat\w*|sell(?:ing)? (?:off )?(?:his|her|the|their) shares|los(?:e|ing) (?:his|her|their|the) shares|strip",
    ),
    (
        "bank",
        False,
        r"law firm|accounting firm|individual|employee|natural person|software|start-?up|brokerage|consultan\w*|lawyer|accountant|in-?house|ourselves|our own|non-?bank|not a bank|(?:other|else) than a bank|cpa|toronto|ontario|mexic\w+|zurich|frankfurt|paris|tokyo|japanese|chinese|cayman|bermuda\w*|irish|dutch|(?:chartered|organi[sz]ed|incorporated) (?:under|in) (?:the laws of )?(?!(?:the )?(?:united states|u\.?s\.?|delaware|new york|michigan|\w+ (?:state )?law))\w+|foreign|london|english|british|canad\w+|swiss|german|french|offshore|overseas|u\.?k\.?|not (?:a )?us|outside (?:of )?the (?:us|united states)",
    ),
    ("bank", True, r"banks?|trust compan(?:y|ies)|trust co"),
    (
        "two_tasks",
        True,
        r"both|same (?:bank|company|firm|one)|as well as|at once|at the same time|simultaneously|and registrar in one|also (?:be |act as |serve as )?(?:the |our |a )?registrar|double as",
    ),
    (
        "abolish",
        True,
        r"aboli(?:sh|tion)\w*|undo\w*|undone|revers\w+|releas\w+|dissol\w+|cancel\w*|remov\w+|get rid|eliminat\w+|modif\w+|chang\w+|reduc\w+|tak(?:e|ing) (?:it )?back|scrap\w*|unwind\w*|wind (?:down|up)|draw(?:ing)? (?:it )?down|dip into|tap into|tap|cut|adjust\w*",
    ),
    (
        "capped",
        True,
        r"cap(?:s|ped)?|maximum|limit(?:ed)?|ceiling|at most|too (?:high|large|big|much)",
    ),
    (
        "unlimited",
        True,
        r"unlimited|uncapped|open-?ended|(?:without|have no|has no|with no|no|not have any) (?:an? |any )?(?:(?:dollar|upper|fixed|set|stated|monetary|money|maximum) )*(?:limit|cap|ceiling|maximum)\b(?! (?:on|to) (?:how|the number))|any (?:amount|sum|size)|as (?:high|large|big) as",
    ),
    (
        "no_funds",
        True,
        r"(?:no|not any|n't any) (?:\w+ )?funds (?:which|that) (?:the )?law|(?:no|not any|n't any) (?:lawful |legal |legally |available |money or |distributable )*(?:funds|surplus|money)(?: (?:is|are))?(?: (?:lawfully|legally))?(?: available)?(?= (?:for|to pay)\b)|no (?:lawful |legally |available |money or )*funds|no money (?:that|which) the law|nothing (?:left )?to pay|(?:law|statute)\b[^.?!]{0,30}\b(?:leaves|gives|allows|makes)\b[^.?!]{0,20}\b(?:no|nothing)|funds (?:that )?(?:are|is)? ?not (?:legally |lawfully )?available|more\b[^.?!]{0,25}\bthan (?:the law|is legally|is available)|nothing (?:may|can|could)\b[^.?!]{0,20}\b(?:distributed|paid)|even if no funds|nothing is (?:legally |lawfully )?available",
    ),
    (
        "design",
        True,
        r"approv\w*|layout|design\w*|looks?|template|wording|(?:in )?what form|form (?:of|for)|prescribed form",
    ),
    (
        "company_liable",
        True,
        r"(?:company|corporation|we|us)\b(?! (?:(?:can|may|could|still|now) )*hold\b)[^.?!]{0,15}\b(?:liable|sued)|in trouble",
    ),
    (
        "below_par",
        True,
        r"(?:below|under|less than|beneath|not even) (?:the )?(?:par|stated)|at a discount|(?:half|part|a third|a quarter|some|most|\d+ ?(?:%|percent)) of (?:the |its |their )?(?:par|stated)",
    ),
    (
        "nothing_paid",
        True,
        r"not (?:one|a single|a) (?:red )?(?:cent|dollar|penny|dime)|nothing (?:has |had )?(?:yet )?(?:come in|arrived)|(?:has|have|had)n't (?:seen|got|gotten|received|had) (?:a|one|any|a single) (?:cent|dollar|penny|dime|payment)|(?:nobody|no one|none of \w+)(?: \w+){0,2} paid (?!in full|everything|it all|the (?:whole|full))|nothing (?:has been |was |is |has )?(?:been )?paid|(?:not|n't) paid (?:anything|a cent|yet)|without (?:any )?payment|no payment|unpaid (?:for|shares)|before (?:any|anything|he|she|they|the \w+)\b[^.?!]{0,15}\bpa(?:id|ys)|paid (?:us )?(?:nothing|zero)|before (?:we|the company|any|a|one)\b[^.?!]{0,30}\b(?:anything|payment|money|a (?:single )?(?:cent|dollar|penny)|cent|dollar|penny)\b|(?:not|n't|nothing)\b[^.?!]{0,15}\breceived (?:anything|a cent|a dollar|a penny|any money)|without (?:getting|receiving|having received) (?:anything|a cent|any money|payment)|haven't (?:got|gotten|seen|received) (?:anything|a cent|a dollar|any money|a dime)|for (?:nothing|free)\b|(?:(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t|not|never) (?:yet )?paid",
    ),
    (
        "whole_price",
        True,
        r"(?:whole|full|entire|all of the|total) (?:purchase |subscription )?(?:price|amount|sum)|in full|fully paid",
    ),
    ("left_out", True, r"but (?:not|no|without)|lacks?|leav(?:e|es|ing) out|left out|missing|neither"),
    (
        "no_seal",
        True,
        r"no (?:corporate |company )?seal|without (?:an? |the |any |our )?(?:\w+ )?seal|un-?sealed|not sealed|(?:lack\w*|missing|skip\w*|omit\w*|drop\w*|forg[eo]t\w*|leav\w+ (?:off|out)|left (?:off|out)) (?:the |an? |any |our )?(?:\w+ )?seal|seal (?:is |was )?(?:missing|left off|omitted|lacking)",
    ),
    (
        "signature_asked",
        True,
        r"signator(?:y|ies)|(?:pair|set) of (?:signatures|signers|names)|signatures?\b[^.?!]{0,40}\b(?:suffic\w+|stand|enough|counts?|do|valid|good|ok(?:ay)?|fine|needed)|(?:second|other|two|both) signatures?|cert(?:ificate)?s?\b[^.?!]{0,20}\b(?:was |were |is |are |been )?signed (?:only |just )?by",
    ),
    (
        "anybody",
        True,
        r"(?:any(?:one|body|one at all)|everyone|everybody|any (?:old )?(?:officer|employee|staff|person|manager|director))\b(?! (?:who|whom|that|the board|designated|authori[sz]ed|named|appointed|you|we))",
    ),
    (
        "be_authorized",
        True,
        r"be (?:authori[sz]ed|empowered|allowed|permitted|given the power)|(?:authori[sz]e|empower|let|allow) (?:an?|the|our|some|one|him|her)",
    ),
    (
        "appointing",
        True,
        r"appoint\w*|hir(?:e|es|ed|ing)|engag\w+|nam(?:e|es|ed|ing)|choos\w+|chose\w*|pick\w*|select\w*|replac\w+|(?:act|acts|acting|serve|serves|serving|be|work|qualify|double|function)\b[^.?!]{0,20}\b(?:transfer agent|registrar)|have (?:an? |any |our |its )?(?:own )?(?:\w+ )?(?:transfer agent|registrar)|use (?:an? )?|need (?:an? )?|authori[sz]\w+|required|without an?",
    ),
    (
        "entitling",
        True,
        r"entitle\w*|right to|give|issue\w*|refus\w+|den(?:y|ies|ied)|insist\w*|demand\w*|get\w*|receiv\w+|hav(?:e|ing)|withh[eo]ld\w*|provid\w+|deliver\w*|without|owe\w*|ask\w* for|hand\w* (?:\w+ )?out|certificated",
    ),
    ("several", True, r"two|three|several|more than one|multiple|a second|many"),
    ("named_in_text", True, r"by-?laws (?:name|identify|say who|tell who)|text names?"),
    ("only", True, r"only|nothing but|exclusively|solely|nothing else|(?:limited|restricted|confined) to"),
    (
        "without_meeting",
        True,
        r"written consent|without (?:a |any |actually )?(?:meeting|holding)|unanimous consent|consent in writing",
    ),
    (
        "stockholders_act",
        False,
        rf"(?:no|without (?:an?y? )?|needs? no) {_HOLDERS} (?:vote|approval|consent|action|resolution|say|involvement|sign-?off|input)\b(?! (?:is |are |be )?(?:needed|required|necessary))|without (?:(?:the|our|any) )*{_HOLDERS} (?:voting|approving|consenting|agreeing|having)|without (?:\w+ ){{1,3}}(?:vote|approval|consent) (?:of|by|from) (?:the |our )?{_HOLDERS}",
    ),
    (
        "stockholders_act",
        True,
        rf"(?:give|gives|grant|grants|leave|leaves|reserve|reserves|hand|hands|confer\w*)\b[^.?!;]{{0,30}}\b(?:to|with|on|upon) (?:the |our )?{_HOLDERS}|in(?:to)? the hands of (?:the |our )?{_HOLDERS}|(?:in|within|belongs? to|lies? with|up to) (?:the |our )?{_HOLDERS}\'?(?: power| hands| call| choice)?(?=\W*\?)|{_HOLDERS}(?: of \d+ ?(?:%|percent|per cent))?(?: \w+){{0,3}}? (?:approv\w*|vote[sd]?|voting|decid\w*|declar\w*|consent\w*|agree\w*|sign off|ratif\w*|resolution|have to|need to|must|force|demand|override|set|block|veto|create|establish|insist)|(?:approv\w+|vote|consent|assent|leave|sanction|permission|ok|okay|blessing) (?:of|by|from) (?:the |our )?{_HOLDERS}|(?:put|submit\w*|go|goes)\b[^.?!]{{0,20}}\bto (?:the |our )?{_HOLDERS}|(?:can|may|do|could|must) (?:the |our |a )?{_HOLDERS}|declared by (?:the |our )?{_HOLDERS}|\w*holders?\b[^.?!]{{0,45}}\b(?:he|she|they) (?:demand|insist|force|claim|declare)",
    ),
    (
        "attorney",
        True,
        r"(?<!buyer's )(?<!our )(?<!purchaser's )(?:attorney|lawyers?)|power of attorney|poa|(?<!transfer )agents?|brokers?|on behalf of|on (?:his|her|their) behalf|representative",
    ),
    (
        "unfiled",
        True,
        r"un-?filed|(?:never|not|neither|nowhere)(?: been| was| yet)* filed|n't (?:been |yet )*filed|without (?:being |having been |ever being )?fil(?:ed|ing)|(?:nobody|no one) (?:ever )?filed|(?:never|not|n't) file (?:it|the power|his power|her power)",
    ),
    (
        "par_paid",
        True,
        r"(?:paid|pays|put up|received|got|contributed) (?:in )?(?:us )?(?:only |just )?(?:the )?(?:full )?par\b|par(?: value)? (?:is |was |has been |already |all |fully )*(?:paid|in|covered|received)\b",
    ),
    (
        "original_seal",
        True,
        r"seals?\b[^.?!;]{0,40}\b(?:real|original|actual|genuine|embossed|impressed)|(?:real|original|actual|genuine|embossed|impressed) (?:corporate |company )?seal",
    ),
    (
        "dividend_due",
        True,
        r"dividends?\b[^.?!;]{0,30}\b(?:mandatory|compulsory|obligatory|automatic\w*|a must)|(?:mandatory|compulsory|obligatory|automatic) (?:\w+ ){0,2}dividends?",
    ),
    (
        "location",
        True,
        r"where|which (?:place|city|office|state)|(?:kept|keep|held|stored?|located)\b[^.?!]{0,40}\b(?:in|at(?! all)|outside|elsewhere|out of|only)|location",
    ),
    (
        "delayed",
        True,
        r"wait\w*|later|next (?:week|month|year)|whenever|no rush|after (?:a|one|two|\d+) (?:weeks?|months?|years?)|(?:weeks?|months?|years?) (?:later|passed)|in \w+ and (?:told|reported|wrote|informed)|take (?:his|her|their) time",
    ),
)
_REPLACED: Final = re.compile(
    r"\b(?:instead of|in place of|rather than|in lieu of|on behalf of|other than)(?: (?:the|our|an?))?(?: \w+){1,3}?(?=\b)",
    re.IGNORECASE,
)
_NEITHER: Final = re.compile(
    r"\bneither\b[^.?!]{0,70}?\bnor(?: \w+){1,4}|\b(?:no|without (?:an? )?)\b ?(?:transfer agent|registrar)s?(?: (?:or|nor|and)(?: an?)? (?:transfer agent|registrar)s?)?",
    re.IGNORECASE,
)
_ROLE_WORDS: Final = "|".join(words for words, _ in lexicon.ROLES)
_NOT_THEY: Final = re.compile(
    rf"\b(?:no|nor|minus|not(?: by)?(?: (?:the|our|an?|any|even))?|(?:no|without) (?:signature|sig|sign-?off)s? (?:of|by|from)(?: (?:the|our|an?|any))?) (?:{_ROLE_WORDS})\b(?:'s)?"
    rf"(?:,? (?:and|or|nor)(?: (?:by|not|no|the|our|an?|any))* (?:{_ROLE_WORDS})\b(?:'s)?)*",
    re.IGNORECASE,
)
"""Officers who are said not to have signed ("but no president or vice president")."""
_TOGETHER: Final = re.compile(
    r"\b(?:two|2|three|both|several|a couple of) (?:of (?:the|our|its) )?(?:vice[- ]presidents|v\.?p\.?s|assistant (?:secretaries|treasurers))\b|"
    rf"\b(?:{_ROLE_WORDS})\b(?:'s)?[^.?!]{{0,25}}?(?:\band\b|&|\+|\bplus\b)[^.?!]{{0,25}}?\b(?:{_ROLE_WORDS})\b",
    re.IGNORECASE,
)
_DIRECTOR: Final = re.compile(
    r"\b(?:an?|another|any|one|outside|single) (?:\w+ )?(?:directors?|board members?)\b", re.IGNORECASE
)
_SIGNING: Final = re.compile(r"\b(?:certificates?|certs?|sign\w*|counter-?sign\w*)\b", re.IGNORECASE)
_CLASS_LETTER: Final = re.compile(r"\b(?:class|series) ([a-e])\b", re.IGNORECASE)
_UNSIGNED: Final = re.compile(
    rf"\b(?:lack(?:s|ing)?|without|missing|no|misses)(?: (?:the|our|an?|any))? (?:{_ROLE_WORDS})(?:'s)? (?:signature|sig)\b",
    re.IGNORECASE,
)
_PARTICULARS: Final = tuple(
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for name, words in (
        ("email", r"e-?mails?"),
        ("phone", r"(?:tele)?phones?"),
        ("address", r"address(?:es)?"),
        ("date", r"dates?|since when|when (?:someone|he|she|they|a) \w*"),
        ("class", r"class(?:es)?"),
        ("series", r"series"),
        ("number", r"number of shares|how many shares|share counts?"),
        ("name", r"names?"),
        ("price", r"price|amount paid"),
    )
)
_BOUND: Final = re.compile(
    r"\b(?:must|ha(?:ve|s) to|oblig\w+|mandatory|compulsory|bound to|forced|required to|duty)\b", re.IGNORECASE
)
_IF_THE_BOARD_ASKS: Final = re.compile(
    r"\b(?<!only )if (?:the )?(?:board|directors) (?:asks?|requires?|demands?|wants?|insists?)\b", re.IGNORECASE
)
_IN_HIS_PLACE: Final = re.compile(
    rf",? (?:in (?:the )?place of|instead of|rather than|in lieu of) (?:the |an? |our )?(?:{_ROLE_WORDS})\b(?:,? (?:or|and) (?:the |an? |our )?(?:{_ROLE_WORDS})\b)*",
    re.IGNORECASE,
)
"""Those in whose place another would sign, who do not sign themselves."""
_NO_SIGNERS: Final = (Role.BOARD, Role.STOCKHOLDER, Role.PRESIDING)


_ALSO: Final = re.compile(
    rf"(?<=[.;,!?] )(?:(?:and|so|but|then|or) )*(?:should(?:n't)?|ought(?:n't)?|did(?:n't)?|does(?:n't)?|do(?:n't)?|must(?:n't)?|has(?:n't)?|need(?:n't)?|would(?:n't)?|was(?:n't)?|is(?:n't)?)(?: not)? (?:the |our |an? )?(?:{_ROLE_WORDS})(?: not)?"
    r"(?=(?: (?:also|have|had|to|need|needed|has|supposed|meant|required|obliged|bound|too|as|well|put|his|her|add|added|give|given|been))* (?:sign(?:ed|s)?|signature|name|countersign(?:ed)?)\b(?:(?<=ed)|[^.?!;]*\b(?:too|also|as well|besides|in addition)\b))",
    re.IGNORECASE,
)
"""Whether another must sign as well, behind those who did ("Shouldn't the secretary have signed too?")."""


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    found["signers"] = _signers(_IN_HIS_PLACE.sub("", text))
    found["unsigned_by"] = _unsigned_by(text)
    found["also_signs"] = tuple(
        role for match in [_ALSO.search(text)] if match for role in roles.facts(match[0])["roles"]
    )
    found["particular"] = next((name for name, pattern in _PARTICULARS if pattern.search(text)), None)
    found["together"] = bool(_TOGETHER.search(text)) or None
    if not _SIGNING.search(text):
        found.pop("alone", None)
    if money.differing(text):
        found["unequal"] = True
    if _BOUND.search(text) and not _IF_THE_BOARD_ASKS.search(text):
        found.pop("asked_power", None)
    letters = {letter.casefold() for letter in _CLASS_LETTER.findall(text)}
    if letters and "within_class" not in found:
        found["within_class"] = len(letters) == 1
    return found | papers.facts(text) | money.facts(text)


def _unsigned_by(text: str) -> tuple[Role, ...]:
    """The offices whose signature is said to be missing."""
    return tuple(role for match in _UNSIGNED.finditer(text) for role in roles.facts(match[0])["roles"])


def _signers(text: str) -> tuple[Role, ...]:
    """The offices named, but for those in whose place another signs, and those said to be away or not filled."""
    rest = text
    for match in (*_REPLACED.finditer(text), *_NEITHER.finditer(text), *_NOT_THEY.finditer(text)):
        rest = rest[: match.start()] + " " * len(match[0]) + rest[match.end() :]
    found = roles.facts(rest)
    left_out = (*_NO_SIGNERS, *found["absent"], *found["vacant"], *_unsigned_by(text))
    named = tuple(role for role in found["roles"] if role not in left_out)
    return named or ((Role.DIRECTOR,) if _DIRECTOR.search(rest) else ())
