"""What a question says of the corporation at large: offices, seal, signatures, books."""

from typing import Any, Final

from bot.understand import patterns as re
from bot.understand.signs import fiscal_years, places
from bot.understand.signs.words import Flags, flags_in
from rules.provisions.general import Book, Office

_PAPER: Final = r"(?:contracts?|leases?|deeds?|documents?|instruments?|agreements?|notes?|mortgages?|papers?|bonds?)"
_DECISION: Final = r"(?:vote|resolution|decision|approval|action|say-so|yes|ballot)"
FLAGS: Final[Flags] = (
    (
        "signing_cap",
        True,
        r"(?:dollar|money) (?:cap|limit|ceiling|maximum)|(?:cap|limits?|maximum|ceiling) (?:on|to|for) (?:the )?(?:amounts?|sums?|size|what (?:he|she|they|the \w+)|how much)|(?:maximum|largest|biggest) (?:amount|sum|check)|up to (?:what|which) (?:amount|sum)|how (?:large|big) an? (?:check|amount|sum)",
    ),
    (
        "committee_authorized",
        True,
        r"(?:duly|properly|expressly|validly) authori[sz]ed (?:\w+ )?committee|committee\b[^.?!;]{0,40}\b(?:and|which|that|,)(?: (?:has|had|was|is|been))* (?:duly |properly |expressly )?(?:authori[sz]ed|empowered|gave|given)\b|(?:board|directors) (?:has |have |had )?(?:duly |properly |expressly )?(?:authori[sz]ed|empowered) (?:the |our |a |an |its )?(?:\w+ ){0,2}?committee|committee (?:was |is |has been |that was |which was |the board )?(?:duly |properly |expressly )?(?:authori[sz]ed|empowered)\b",
    ),
    (
        "may_refuse",
        True,
        r"(?:can|may|could|must|should|(?:free|allowed|entitled|right|ok|okay) to)(?: (?:we|i|they|the (?:\w+ )?(?:company|corporation|secretary|president|board|management)))? (?:just |still |simply |lawfully |then )*(?:refuse|say no|turn (?:him|her|them|it|the \w+) (?:down|away)|deny|decline|reject|shut (?:him|her|them) out|keep (?:him|her|them) (?:out|away)|send (?:him|her|them) (?:away|home|packing)|withhold|block|stop (?:him|her|them))\b",
    ),
    (
        "seal_redesign",
        True,
        r"(?:re-?design\w*|new (?:design|look|form|shape|layout)|(?:look|form|shape|design|appearance|layout) of (?:the|our|a) (?:\w+ )?(?:seal|stamp)|(?:chang|alter|updat|moderni[sz])\w+ (?:the|our) (?:\w+ )?(?:seal|stamp)|(?:seal|stamp)'?s? (?:look|form|shape|design|appearance|layout))",
    ),
    (
        "inspecting",
        True,
        r"(?:who|that|which) (?:is |are |already |now |rightly |lawfully )*(?:inspects?|inspecting|examines?|examining|looks? (?:at|into|through))|(?:while|when|during|once|as) (?:(?:he|she|they|it)(?:'s|'re| is| are)? )?(?:at it|there|inspect\w*|examin\w*|look\w* (?:at|into|through)|(?:the|an?|his|her|their|such an?) (?:inspection|visit|examination))|(?:or|not) (?:just|only|merely) (?:to )?(?:look|read|see|inspect|examine|eyeball|peek)|(?:inspection|demand) (?:is|was) (?:proper|granted|in order|allowed)|(?:we|board) (?:let|allow\w*|granted) (?:him|her|them|an?|the) (?:\w+ )?(?:to )?(?:inspect\w*|look|examine|in)",
    ),
    (
        "as_printed",
        True,
        r"(?:still )?(?:match\w*|compl(?:y|ies|iant)|conform\w*|consistent|in (?:line|keeping|accord\w*|compliance)|square\w*|agree\w*|fit\w*|satisf\w+|within|violat\w+|breach\w*|break\w*|contradict\w*|against|at odds|fine|okay|ok|good)\b[^.?!;]{0,25}\b(?:by-?laws?|section|article|text)|(?:by-?laws?|section|article|text)\b[^.?!;]{0,20}\b(?:satisfied|met|complied with|observed|kept|respected)",
    ),
    (
        "copies_asked",
        True,
        r"(?:snap|shoot|take|takes|make|makes|have|get|gets|photo|scan|request|obtain|demand|taking|making|run off)\b[^.?!;]{0,25}\b(?:cop(?:y|ies)|extracts?|excerpts?|photos?|pictures?|scans?|photocop\w+)|(?:photocop\w+|photograph\w*|scan|copy|transcribe|excerpt)\b[^.?!;]{0,15}\b(?:the |our |it|them|those|pages?|entries|ledger|list|books?|records?)",
    ),
    (
        "only_so",
        True,
        r"(?:may|can|could|must|shall|should|is to|are to|has to|have to)(?: (?:the |our )?(?:board|directors|it|they|we))? only\b|limited to|confined to|restricted to|(?:particular|specific|single|certain) (?:deals?|instances?|contracts?|cases?) (?:only|alone)|never (?:in general|generally|across the board|blanket)",
    ),
    (
        "vote_alone",
        True,
        rf"{_DECISION} (?:does|do|will do|would do) (?:it|that|the)\b|(?:{_DECISION}|that|this|it)\b[^.?!;]{{0,30}}\b(?:alone|by itself|on its own|in itself)|(?:simple|mere|bare) (?:board )?{_DECISION}|(?:{_DECISION}|that|this|it|is|be)\b[^.?!;]{{0,15}}\b(?:enough|suffic\w+|all (?:it|that|we|you)(?: \w+)? (?:takes?|needs?|requires?|needed|required|to do)|do the (?:job|trick))|(?:nothing|no) (?:else|more|further)\b[^.?!;]{{0,20}}\b(?:needed|required|necessary|to (?:do|be done))",
    ),
    (
        "bylaws_untouched",
        True,
        r"(?:without|no|not|instead of|rather than|skip\w*) (?:(?:needing|having|going|bothering) to )?(?:a |any |an )?(?:formal(?:ly)? )?(?:amend\w*|chang\w+|alter\w*|touch\w*|rewrit\w+|revis\w+|edit\w*)(?: (?:of|to|in))? (?:the |our |its |any |these )?by-?laws?|(?:without|no|not) (?:an? |any )?by-?laws? (?:amendments?|changes?|revisions?)|(?:leav\w+|left|keep\w*|kept|stay\w*|remain\w*|with)\b[^.?!;]{0,15}\bby-?laws?\b[^.?!;]{0,12}\b(?:as (?:they|it) (?:are|is|stands?)|as is|alone|unchanged|untouched|unamended|the same|(?:left|kept|stay\w*|remain\w*)\b[^.?!;]{0,12}\b(?:as|alone|unchanged|untouched))",
    ),
    (
        "takes_amendment",
        True,
        r"(?:take|need|requir|mean|call for|necessitat)\w*\b[^.?!;]{0,15}\b(?:by-?laws? (?:amendment|change)|(?:amendment|change|changing|amending) (?:of|to|in)? ?(?:the |our )?by-?laws?)|(?<!\bor )(?:must|need to|have to|has to|should|needs to|do we)(?: (?:the |our )?(?:board|directors|(?:stock|share)holders|company|corporation|we))? (?:first )?(?:amend|change|alter|revise|rewrite) (?:the |our )?by-?laws?|(?<!\bor )(?:must|do|does|need|should) (?:the |our )?by-?laws? (?:first )?(?:(?:have|need) to )?(?:be |change\b)(?:first )?(?:amended|changed|altered|revised|rewritten)?|by-?laws? (?:amendment|change) (?:is )?(?:needed|required|necessary)",
    ),
    (
        "business_needs",
        True,
        r"business\b[^.?!;]{0,20}\b(?:needs?|requires?|demands?|calls for|cannot do without|can't do without)|(?:needed|required|called for) (?:by|for) (?:the |our )?business|business (?:reasons?|necessity)|(?:needs|necessities) of (?:the |our )?business",
    ),
    (
        "board_must_decide",
        True,
        rf"(?:is|be) (?:an? )?(?:formal )?(?:board|directors'?) {_DECISION} (?:an? )?(?:must|needed|necessary|required|mandatory|indispensable)|(?:must|need|should|shall) (?:the |our )?(?:board|directors) (?:first |also |formally )?(?:decide|determine|approve|vote|resolve|pass|adopt|agree|sign off)|(?:does|do) (?:the |our )?(?:board|directors) (?:first )?(?:have|need) to (?:first )?(?:decide|determine|approve|vote|resolve|pass|adopt|agree|sign off)|(?:need|require|wait for|take)s? (?:an? |the )?(?:formal )?(?:board|directors'?)(?:'s)? {_DECISION}",
    ),
    (
        "asks_missing",
        True,
        r"(?:anything|something|what|is there (?:a|any)\w*) (?:is |still |else |that is |that's )*(?:missing|lacking|left out|omitted|forgotten|wanting|needed|to be added|wrong)|(?:lack|miss|omit|forget|leave out|left out)\w* (?:anything|something)|(?:must|should|need) (?:anything|something|we add|more)\b",
    ),
    (
        "opens_office",
        True,
        r"(?:open|opens|opening|set(?:ting)? up|establish\w*|start\w*|maintain\w*|rent\w*|leas\w+|have|keep|thinking of|plan\w* (?:on )?|want\w*)\b[^.?!;]{0,25}\b(?:sales|branch|field|regional|satellite|second|another|additional|new|foreign|overseas|extra|liaison|small|local) (?:\w+ )?offices?(?! (?:of|for) (?:the )?(?:president|secretary|treasurer|chair\w*|vice|ceo|cfo))",
    ),
    (
        "changing",
        True,
        r"(?:chang|mov|switch|alter|shift|relocat|replac|re-?set|swap|establish|fix|determin|decid|choos|pick|adopt|transfer|set)(?:e|es|ed|ing|s|ting)?(?<!nobody ever changed)(?<!nobody changed)(?<!nobody has changed)(?<!never changed)(?<!ever changed)(?<!no one changed)(?<!not changed)(?<!n't changed)|(?:a|an|our|us a) (?:brand-?new|new|different|other) (?:registered|principal|main) (?:office|address)",
    ),
    (
        "asks_state",
        True,
        r"(?:which|what) state\b[^?]{0,30}\b(?:incorporated|organi[sz]ed|formed|corporation|company|registered)|state of (?:incorporation|organi[sz]ation)",
    ),
    ("who_asked", True, r"(?:who|whom|whose|by whom)"),
    (
        "void_asked",
        True,
        r"(?:void|dead|invalid|gone|nullified|collapse\w*|fall\w*|lost|bring\w* down|strike\w* down|unenforceable|kill\w*)",
    ),
    (
        "signatures_asked",
        True,
        r"(?:(?:two|2|dual|double|second|three|several|more than one) (?:\w+ ){0,2}?(?:signatures?|signers?|signatories|people sign)|co-?sign\w*|counter-?sign\w*)",
    ),
    (
        "instructs",
        True,
        r"(?:instruct\w*|direct(?:s|ed|ing)?|tell(?:s|ing)?|told|order(?:s|ed|ing)?|dictat\w+|prescrib\w+)\b[^.?!;]{0,40}\b(?:how|(?:which|what) way|the way|the manner)\b[^.?!;]{0,25}\b(?:vot\w+|ballots?)|voting instructions?|(?:vote|votes|voting) (?:the way|as) (?:he|she|they|we|i|the \w+) (?:says?|tells?|wants?|instructs?|directs?)",
    ),
    (
        "board_otherwise",
        False,
        r"(?:no|without (?:an?|any)|lacking (?:an?|any)|absent (?:an?|any)) (?:\w+ )?(?:board )?resolution|(?:no|without (?:an?|any)) (?:board|director) (?:action|decision|vote)|board (?:has|had|did)(?:n't| not| never) (?:yet |ever )?(?:pass|adopt|ma[dk]e|resol|decid|determin|ruled?|vot|confer|assign|provid|given?|sa[iy])\w*",
    ),
    (
        "board_otherwise",
        True,
        r"board resolution\b|board (?:has |have |had )?(?:passed|adopted|made) (?:an?|the) resolution|board (?:has |have |had )?(?:resolved|decided|determined|ruled|voted|conferred|assigned|provided|given) (?:\w+ ){0,4}?(?:only|instead|that|otherwise|else)|board (?:has |had )?(?:gave|given|conferred|handed|granted|assigned|transferred) (?:it|the (?:\w+ )?(?:vote|power|authority|right)|(?:the |our |its )?(?:\w+ ){1,3}(?:the|that) (?:\w+ )?(?:vote|power|authority|right))|(?:board )?resolution (?:gives|gave|names|named|lets|says)|(?:board|directors) (?:has |have |had )?(?:told|instructed|ordered|directed|asked|warned|advised) (?:the |our |his |her )?(?:\w+ ){1,4}(?:not to|never to|against|to (?:abstain|stay|leave|keep))|(?:board|directors) (?:has |have |had )?(?:forb[ai]d\w*|barred|prohibited|vetoed)|(?:board|directors)(?: has| have| had)? (?:decid\w+|determin\w+|vot\w+|resolv\w+|rul\w+|com\w+ out) (?:against (?:it|that|this|paying|an? advance|advancing|him|her)|otherwise|not to (?:pay|advance)|no\b)",
    ),
    (
        "chairman_otherwise",
        True,
        r"chair(?:man|woman|person)?(?: of the board)? (?:has |had )?(?:expressly |explicitly |clearly )?(?:told|instructed|ordered|directed|asked|warned|advised) (?:the |our |his |her )?(?:\w+ ){1,4}(?:not to|never to|against|to (?:abstain|stay|leave|keep))|chair(?:man|woman|person)?(?: of the board)? (?:has |had )?(?:forb[ai]d\w*|barred|prohibited|veto(?:ed|es)|said no|prescribed otherwise|decided otherwise|ruled otherwise|ordered otherwise)|(?:against|despite|contrary to|in defiance of|over) (?:the |our )?chair(?:man|woman|person)?'s (?:\w+ )?(?:orders?|instructions?|objection|wish(?:es)?|direction|veto|word|will)",
    ),
    (
        "facsimile",
        True,
        r"(?:facsimiles?|cop(?:y|ies)|print(?:ed)?|digital|image|pdf|(?:rubber|ink) stamp|stamped (?:copy|version)|electronic\w*|engraved|rubber|scan(?:ned)?)",
    ),
    (
        "seal_printed",
        True,
        r"seal\b(?! by hand)[^.?!,]{0,25}\b(?:be|is|as|carry|just|only) (?:\w+ ){0,2}?(?:facsimiles?|print(?:ed)?|engraved|embossed)|(?:facsimile|printed|engraved|embossed)(?: \w+){0,3} seal\b",
    ),
    (
        "affixing_asked",
        True,
        r"(?:may|can|could|might|allowed|let|entitled|authori[sz]ed|permitted|who)\b[^.?!]{0,40}\b(?:affix\w*|put\w*|attest\w*|stamp\w*|impress\w*|emboss\w*|appl(?:y|ies)|use\w*|set)",
    ),
    (
        "seal_needed",
        True,
        r"demand\w*|require[sd]?|need(?:s|ed)?|must|mandatory|compulsory|necessary|oblig\w+|ha(?:s|ve) to|insist\w*|invalid|void|valid|binding|defective|flawed|good|any good|worthless|unsealed|no seal|without (?:the |a |our |any )?(?:corporate |company )?(?:seal|one\b)|forgot|nobody (?:put|stamped|sealed)|never (?:sealed|stamped)|not (?:sealed|stamped)",
    ),
    (
        "seal_on_paper",
        True,
        rf"{_PAPER}\b[^.?!]{{0,30}}\b(?:carr\w+|bear\w*|have|has|need\w*|want\w*|require\w*|get\w*|be|take|under) (?:\w+ )?(?:seal\w*|stamp\w*)|seal\w* (?:\w+ )?(?:on|onto|to|for) (?:\w+ )?{_PAPER}",
    ),
    (
        "tied_by_text",
        True,
        r"by-?laws?\b[^.?!]{0,20}\b(?:tie|lock|bind|pin|fix|set|force|prescribe|dictate|require|hold|put|chain)s?\b[^.?!]{0,50}\b(?:fiscal|financial|business|accounting|calendar) year|(?:fiscal|financial|business|accounting) year\b[^.?!]{0,25}\b(?:tied|locked|bound|fixed|set|pinned|prescribed|dictated)\b[^.?!]{0,40}\b(?:by-?laws|calendar)",
    ),
    (
        "proper_demand",
        True,
        r"(?:proper|valid|due|complete|correct|compliant|good|formal)(?:,? (?:and )?(?:sworn|written|formal|signed|proper))* demand|(?:properly|lawfully|rightfully|duly|validly|legitimately) (?:inspect|examin|view|look|review)\w*|(?:inspection|request|visit|paperwork|papers)\b[^.?!]{0,15}\b(?:is |was |are )?(?:in order|proper|lawful|valid|properly demanded)|(?:did|done|does|doing) (?:(?:it|that|this|them) all|all of (?:it|this|that)|everything|all (?:that )?(?:the|our) by-?laws (?:ask|want|require)) (?:right|properly|correctly|by the book|as (?:asked|required))|ticked every box|demand\b[^.?!]{0,30}\b(?:is |was )?(?:in order|in due form|done right|done properly|complies|meets (?:every|all)|ticks every box)|(?:cop(?:y|ies)|photocop\w+|photos?|scan|extracts?) (?:of )?what(?:ever)? (?:i|we|he|she|they) (?:inspect|see|am shown|look at|get to see)",
    ),
    (
        "ethics",
        True,
        r"codes? of (?:ethics|conduct)|ethics (?:policy|code|rules)|insider[- ](?:trading|dealing)|whistle-?blow\w*",
    ),
    (
        "in_person",
        True,
        r"(?:come|came|appear|go|show up|inspect|be there|be present|do it|turn up)\b[^.?!]{0,20}\b(?:in person|himself|herself|themselves|myself|yourself|ourselves|personally)|only in person",
    ),
    (
        "odd_hours",
        True,
        r"midnight|(?:on|over|this|next|last|every|coming) (?:an? |the |coming |next )?(?:sundays?|weekends?|holidays?|christmas)|at night|(?:at|from|around|past) (?:1[01]|9)(?::\d\d)? ?(?:p\.?m\b|(?:o'?clock )?(?:in the evening|at night))|(?:at|around|past|before) (?:12|[1-6])(?::\d\d)? ?a\.?m\b|(?:middle|dead) of the night|before dawn|in the (?:small|wee) hours|outside (?:of )?(?:usual|business|office|normal|working) hours|after (?:hours|closing)",
    ),
    (
        "making_loan",
        True,
        r"(?:lend|loan|advance|give|make|grant|extend|offer)\b[^.?!]{0,40}\b(?:officer|employee|cfo|ceo|president|treasurer|secretary|vp|vice president|manager|director|him|her|them|\$|\d)|(?:would like|wants?|asks? for|asked for|needs?|is asking for) (?:an? |to borrow )[^.?!]{0,30}",
    ),
    (
        "physical",
        True,
        r"physical\w*|press\w*|metal|original|actual|embosser|real seal|in wax|embossed",
    ),
    (
        "not_filed",
        True,
        r"(?:no|not|never|nothing|nobody|without|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t|neither|skip\w*|forgot)\b[^.?!]{0,70}\b(?:fil(?:ed?|ing)|statement of change|lodged?|recorded with the state)|skip(?:ped)? the (?:state )?filing",
    ),
    (
        "notice_duty",
        True,
        r"(?:must|does|do|need\w*|should|has to|have to|required?)\b[^.?!]{0,40}\bnotices?\b[^.?!]{0,40}\b(?:say|state|mention|contain|include|list|spell|tell|name|cover|carry|disclose|set|print|explain|describe|reproduce|show|report)|(?:must|have to|has to|needs? to|should|required?)\b[^.?!]{0,50}\b(?:in|on) (?:the |its |that |our )?(?:meeting )?notice|(?:need|must|should|does|has) (?:it|that|this|the \w+) (?:have to |need to )?be (?:in|on|part of|mentioned|contained|stated|listed)",
    ),
    (
        "custody",
        True,
        r"(?:custody|custodian|keepers?|keeps?|kept|keeping|holds?|looks after|safekeep\w+|in charge of|guards?|possession)",
    ),
    (
        "designating",
        True,
        r"(?:designat\w+|nam(?:e|es|ed|ing)|appoint\w*|choos\w+|decid\w+|determin\w+|authori[sz]\w+|pick\w*|approv\w+|add(?:ing)?)\b[^.?!]{0,60}\b(?:sign\w*|check|cheque)\w*|(?:can|could|may|might) (?:the |our )?(?:board|directors) (?:let|have|allow|permit|put|get|empower)\b[^.?!]{0,40}\bsign\w*",
    ),
    (
        "undesignated",
        True,
        r"(?:nobody|no one|never|neither|not|nor|no|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t)\b(?! (?:an? )?(?:officer|director|employee|member)\b)[^.?!]{0,70}\b(?:appointed|named|designat(?:ed|ion)|authori[sz](?:ed|ation|es?)|picked|chose\w*|resolved|conferred|granted|gave|given|did anything|lifted a finger|acted|been asked|(?:let|allow(?:ed|s)?|permit(?:ted|s)?|empower(?:ed|s)?) (?:any(?:one|body)|him|her|them|the \w+|an? \w+))\b|without (?:being |having been |any |the |a )?(?:designated|named|authori[sz]\w+|appointed|board\w*|resolution)|automatic(?:ally)?|by virtue of|by default|undesignated|(?:not|never|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t) (?:been )?(?:designated|authori[sz]ed|named|appointed)|(?:designated|named|authori[sz]ed|picked) (?:only|just) (?:the|an?|our)|no (?:board |committee |such )?(?:resolution|authority|authori[sz]ation|designation)|on (?:his|her|their) own(?: authority)?|by (?:him|her)self",
    ),
    (
        "board_authorized",
        True,
        r"authori[sz]ed by the board|board (?:has )?(?:authori[sz]ed|empowered|allowed|let)|board'?s authori[sz]ation|with (?:the )?board'?s? (?:authority|authori[sz]ation|permission|ok(?:ay)?|approval|consent|blessing)|(?:board|directors)\b[^.?!;]{0,30}\b(?:resolution|vote)s? (?:to (?:let|allow|permit|empower|authori[sz]e)|(?:that )?(?:letting|lets|allowing|allows|permitting|permits|empowering|empowers|authori[sz]ing|authori[sz]es))|board (?:now |then |formally )?(?:lets|authori[sz]es|empowers|permits|allows)|board (?:approved|agreed|said yes|ok'?d)",
    ),
    (
        "not_employed",
        True,
        r"neither (?:an )?(?:officer|employee) nor|(?:is|are|who'?s) (?:no|neither) (?:officer|employee)|not an? (?:officer|employee)|non-?employee|outside directors?|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t an? (?:officer|employee)|outsiders?|suppliers?|customers?",
    ),
    ("lend_to_director", True, r"(?:lend|loan|loans|borrow|guarantee)\b[^.?!]{0,40}\b(?:directors?|board members?)"),
    (
        "each_alone",
        True,
        r"(?:one|each|a) (?:\w+ )?at a time|(?:deal|case|contract) by (?:deal|case|contract)|one by one|(?:each|every) (?:\w+ )?(?:apart|separately|singly|anew|individually)|separately|individually|(?:specific|particular|single) (?:instances?|deals?|contracts?|cases?)|for (?:each|every) (?:single )?(?:deal|contract|case|instance)",
    ),
    (
        "general_authority",
        True,
        r"(?:general|blanket|standing|broad|all contracts|any contract|each and every|every (?:single )?contract|one by one|case by case|across the board|unlimited|open-ended)",
    ),
    (
        "terms_asked",
        True,
        r"(?:interest[- ]?(?:free|rate|bearing)?|collateral|unsecured|secured?|security|pledge[sd]?|zero percent|at no cost|free of interest)",
    ),
    (
        "by_proxy",
        True,
        r"(?:appoint(?:s|ing)?|send\w*|proxy|proxies|delegat\w+|substitut\w+|attorneys?|agents?|someone else|somebody else|another person|stand[- ]in|instruct\w*)",
    ),
    (
        "bylaws_first",
        True,
        (
            r"by-?laws? (?:\w+ ){0,3}?(?:override|prevail|trump|beat|win|come first|supersede|control|govern|rule|take (?:priority|precedence))s?|by-?laws?(?: \w+){0,6}? (?:(?:be|is|are|stay|remain) )?(?:(?:given|have|has|keep\w*|retain\w*|in) )(?:\w+ ){0,2}?(?:effect|force)|giv(?:e|es|en|ing) (?:\w+ )?(?:effect|force) to (?:the|a|our|that) by-?law"
            r"|(?:is|are|does|do|will|would|can) (?:the|a|that|this|our|such an?) (?:by-?laws?|rule ?book|by-?law provision)(?! (?:that|and|or|which)\b)(?: [\w']+){0,4}? (?:hold|stand|valid|good|followed|binding|apply|applied|count|work|enforceable|effective|survive|kept)"
            r"|(?:follow|apply|go by|stick (?:to|with)|use|obey|heed) (?:the|our|that) (?:by-?laws?|rule ?book)"
        ),
    ),
    (
        "rest_asked",
        True,
        r"(?:rest|remainder|otherwise|whole by-?law|whole section|other (?:sections|provisions)|everything else|whole (?:document|thing|set|lot|bylaws?)|all (?:of )?(?:the|our) by-?laws|entire (?:bylaws?|document)|severab\w+)",
    ),
    (
        "under_oath",
        False,
        r"(?:nothing (?:sworn|under oath)|never swore|did(?:n't| not) swear|unsworn|neither sworn|neither (?:\w+ ){1,4}nor (?:sworn|under oath)|not sworn|(?:without|no) (?:an |any )?(?:oath|affidavit|notary)|n'?t (?:sworn|under oath|notari[sz]ed)|not under oath)",
    ),
    ("under_oath", True, r"(?:under oath|sworn|oath|affidavit|notari[sz]ed|swore|swears)"),
    (
        "holder_of_record",
        False,
        r"in (?:my |his |her |their |the |a )?(?:broker|bank|nominee)'?s? name|(?:broker|bank|nominee) (?:holds|has) (?:my|his|her|their|the) (?:shares|stock)|(?:bought|held|holds?) (?:\w+ ){0,3}?(?:through|via|with) (?:an? |his |her |my )?(?:app|broker\w*|bank|nominee)",
    ),
    (
        "demand_asked",
        True,
        (
            r"(?:demand|request|letter|affidavit|oath|power of attorney|reason|purpose)\b[^?.]{0,40}\b(?:needed|required|necessary|have to|need to|must)|"
            r"(?:must|does|do|need|is|should|has to)\b[^?.]{0,30}\b(?:demand|request|oath|affidavit|reason|purpose|power of attorney|in writing)"
        ),
    ),
    (
        "purpose_stated",
        False,
        r"(?:nor (?:stating|giving|saying|naming)|(?:no|without(?: (?:giving|stating|saying))?(?: an?y?)?) (?:purpose|reason)|(?:doesn'?t|didn'?t|does not|did not|won'?t|will not|refuses? to|without) (?:say|state|give|tell|saying|stating|telling)\w*(?: us)? (?:why|what for|an?y? ?(?:purpose|reason)|the (?:purpose|reason)|(?:his|her|their|its) (?:purpose|reason)))",
    ),
    (
        "purpose_stated",
        True,
        r"(?:purpose (?:is )?(?:stated|given|named)|stat(?:es|ed|ing) (?:the|a|its|his|her|their|an?) (?:\w+ )?(?:purpose|reason)|says (?:why|what for|what it is for|what it's for)|(?:with|for) a (?:proper|stated) purpose|(?:letter|demand|request)\b[^.?!;]{0,80}\b(?:so (?:that )?(?:we|he|she|i|they) (?:can|may)|in order to|to value)|giv(?:es|ing|en) (?:the|a|his|her|their) (?:purpose|reason))",
    ),
    (
        "proper_purpose",
        False,
        r"(?:improper|rivals?|competitors|the competition|tip(?:s|ped|ping)? off|poach\w*|blackmail\w*|spy(?:ing)?|leak\w*|out of spite|revenge|to (?:embarrass|annoy|hurt|punish|blackmail)|gossip|just curious|curiosity|for fun|competitor|to harass|marketing|sales leads|no good reason|nosy|snoop\w*|undercut\w*|out-?bid\w*|poach\w*|steal (?:our|away)|(?:to|can|could|better) compete\b|rival (?:company|business|firm|station|shop|outfit)|for (?:his|her|their|its) own (?:business|firm|shop)|(?:nothing|not|little) to do with (?:(?:his|her|their|its|the|my|being) )(?:[a-z]+ )?(?:shares?|stock|investment|holdings?|stake|interest|(?:stock|share)holder)|unrelated to (?:(?:his|her|their|its|the|my|being) )(?:[a-z]+ )?(?:shares?|stock|investment|holdings?|stake|interest))",
    ),
    (
        "proper_purpose",
        True,
        r"(?:proper purpose|(?:about|related to|concern\w*|to value|value|valuing|regarding) (?:his|her|their|its|the|my)(?: own)? (?:investment|shares|stock|holding|stake|interest)|as a (?:stock|share)holder|mismanagement|communicat\w+ with (?:other|fellow) (?:stock|share)holders)",
    ),
    (
        "by_agent",
        True,
        r"(?:lawyers?|attorneys?(?! in fact)|agents?|accountants?|represent\w*|counsel|on (?:his|her|their|my) behalf|in (?:his|her|their|my) place|proxy|someone else)",
    ),
    (
        "authorized_in_writing",
        False,
        r"(?:nothing|no (?:paper|letter|writing|document)) (?:that|which) (?:authori[sz]|empower|show|prov)\w*|neither (?:a |any )?(?:power of attorney|poa|written authori\w+)\b|(?:without|no|lacks|has no|forgot) (?:a |any |his |her |the )?(?:\w+ )?(?:power of attorney|poa|written authori\w+|authori[sz]ation|authority(?= (?:from|of|for|to act))|papers)|nothing (?:else )?(?:attached|enclosed|with it)|nothing in writing (?:authori\w+|from her|from him|to show)|nothing (?:to show|showing|that shows|proving|to prove)|no (?:paper|document|letter|writing|note|papers) (?:showing|that shows?|to show|proving|that proves?|to prove|saying|that says?)|no proof (?:that|of)|no written authori\w+|no (?:attachments?|enclosures?)",
    ),
    (
        "authorized_in_writing",
        True,
        r"(?:power of attorney|\bpoa\b|written authori[sz]ation|authori[sz]ation letter|letter of authority)",
    ),
)
_OFFICES: Final = (
    (r"registered (?:office|address|place)|statutory (?:office|address)|registered", Office.REGISTERED),
    (
        r"(?:principal|main|head|home|executive|corporate|central) (?:executive )?(?:offices?|place of business|location)|headquarter\w*|hq|headoffice",
        Office.PRINCIPAL,
    ),
)
_COMPILED_OFFICES: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), office) for words, office in _OFFICES]
_BOOKS: Final = (
    (
        r"(?:(?:share|stock)holder'?s?'?|stock|share) (?:register|record|ledger|list)s?|(?:register|record|ledger|list) of (?:the )?(?:share|stock)holders?|register",
        Book.STOCKHOLDERS,
    ),
    (r"(?:books?|records?) of account\w*|accounts|accounting|ledgers?|bookkeeping|account books", Book.ACCOUNTS),
)
_COMPILED_BOOKS: Final = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), book) for words, book in _BOOKS]
_LACKS: Final = re.compile(
    r"\b(?:no|without|lack(?:s|ing)?|missing|leav(?:es|ing) out|left out|omit(?:s|ted|ting)?|leave out|omit|skip|minus|but not|drop(?:s|ped)?)\s+(?:the |a |any |our )?(?:company'?s? |corporate |corporation'?s? )?"
    r"(name|year|date|words?|state|delaware)\b",
    re.IGNORECASE,
)
_LACKING: Final = {
    "name": "name",
    "year": "year",
    "date": "year",
    "word": "words",
    "state": "delaware",
    "delaware": "delaware",
}
_STREET: Final = re.compile(
    r"\b\d+ (?:[a-z]+ ){1,3}?(?:road|rd|street|st|avenue|ave|building|lane|drive|boulevard|blvd)\b", re.IGNORECASE
)
_BEARS: Final = re.compile(
    r"\b(name|year|date|words?|state|delaware|new york|logo|address|motto|number)\b[^.?!]{0,40}\b(?:on|in|onto) (?:the |our |a |its )?(?:corporate |company )?(?:seal|stamp)|"
    r"\b(?:seal|stamp)\b[^.?!]{0,40}\b(?:say|show|bear|carry|state|have|include|contain|mention|display)\w*\b[^.?!]{0,30}\b(name|year|date|state|delaware|new york|logo|address|motto|number)\b",
    re.IGNORECASE,
)
_SHAPE: Final = re.compile(
    r"\b(round|circle|circular|square|oval|rectangular|triangular|hexagonal|star)\b", re.IGNORECASE
)
_ROUND: Final = ("round", "circle", "circular")


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    found["office"] = next((office for pattern, office in _COMPILED_OFFICES if pattern.search(text)), None)
    street = _STREET.search(text)
    found["office_place"] = street[0] if street else places.city_in(text)
    found["book"] = next((book for pattern, book in _COMPILED_BOOKS if pattern.search(text)), None)
    lacking = _LACKS.search(text)
    found["seal_bears"] = _seal_bears(text)
    found["seal_shows"] = _seal_shows(text)
    county = _COUNTY.search(text)
    found["county"] = " ".join((county[1] or county[2]).split()) if county else None
    found["seal_lacks"] = _LACKING.get(lacking[1].lower().rstrip("s")) if lacking else None
    shape = _SHAPE.search(text)
    found["seal_shape"] = ("circle" if shape[1].lower() in _ROUND else shape[1].lower()) if shape else None
    found["state_asked"] = places.state_in(text)
    if re.search(
        r"\b(?:fiscal|financial|business|accounting|calendar|fy)\b|\bbooks\b[^.?!]{0,20}\b(?:run|close|end)|\bclos\w+ (?:the |our )(?:company'?s? )?books\b",
        text,
        re.IGNORECASE,
    ):
        found |= {"fiscal_matter": True, **fiscal_years.facts(text)}
    return found


def _seal_bears(text: str) -> str | None:
    """What a question supposes that the seal bears."""
    match = _BEARS.search(text)
    word = (match[1] or match[2]).lower().rstrip("s") if match else ""
    return _LACKING.get(word, word) or None


_COUNTY: Final = re.compile(
    r"\b(?!(?:office|agent|address|the|which|what|that|our|a|in|is|another)\b)((?:new |san |st )?[a-z]+) county\b|\bcounty of ((?:new )?[a-z]+)",
    re.IGNORECASE,
)
_MADE_SEAL: Final = re.compile(r"\b(?:seal|stamp|engrav\w+|proof)\b", re.IGNORECASE)
_CARRIES: Final = re.compile(
    r"\b(?:reads?|has|have|had|having|shows?|showing|bears?|bearing|says|gives?|carries|carrying|contains?|with|only|lists?|includes?|states?|got|consists? of|displays?|saying|engraved|inscribed)\b|:",
    re.IGNORECASE,
)
_ON_THE_SEAL: Final = (
    ("name", re.compile(r"\b(?:name|corp|inc|incorporated)\b", re.IGNORECASE)),
    ("year", re.compile(r"\byear\b|\b(?:19|20)\d\d\b", re.IGNORECASE)),
    ("corporate seal", re.compile(r"\bcorporate seal\b", re.IGNORECASE)),
)
_PART_WORDS: Final = rf"(?:(?:the|a|any|our|that|word|words|company'?s|corporate(?! seal)|corporation'?s|of) )*[\"']?(?:name|year|date|corporate seal|{places.STATES})\b[\"']?"
_DENIED: Final = re.compile(
    rf"\b(?:no|not|without|lack(?:s|ing)?|missing|leav(?:es|ing) out|left out|omit(?:s|ted|ting)?|minus|but not|except|nor|forgot|drops?|dropped)\s+{_PART_WORDS}(?: of \w+)?(?:(?:,| or| and| nor) {_PART_WORDS})*|"
    rf"{_PART_WORDS}(?: of \w+)?[^.,;?!]{{0,8}}\b(?:is|are|was|were|isn't|aren't|got) (?:not (?:there|on it|shown)|missing|left out|absent|omitted|lacking|gone|forgotten|nowhere)|{_PART_WORDS} (?:isn't|aren't) (?:there|on it|shown)",
    re.IGNORECASE,
)
_AS_IT_IS: Final = re.compile(
    r"\b(?:enough|everything|complete|ok|okay|suffic\w+|compl\w+|fine|valid|missing|lacking|acceptable|sign off|in order|meets?|satisf\w+|conform\w*|all (?:it|that|we))\b",
    re.IGNORECASE,
)
_CLAIMED_OF_SEALS: Final = re.compile(
    r"\b(?:must|ha(?:s|ve) to|needs? to|should|shall|whether|says that|true that)\b", re.IGNORECASE
)
_FEW: Final = 2
"""So many parts of the inscription named make a list of it."""


def _seal_shows(text: str) -> tuple[str, ...]:
    """What is told to stand on a seal that was made or drawn: in a statement, or in a question if that is all it needs."""
    if not _MADE_SEAL.search(text):
        return ()
    parts = re.split(r"(?<=[?!])\s+|(?<=[a-z\"'])\.\s+(?=[A-Z])", text)
    told = " ".join(
        each[carries.end() :]
        for each in parts
        if not _CLAIMED_OF_SEALS.search(each)
        and (not each.rstrip().endswith("?") or _AS_IT_IS.search(each))
        and (carries := _CARRIES.search(each))
    )
    left = _DENIED.sub(" ", told)
    found = (*(part for part, pattern in _ON_THE_SEAL if pattern.search(left)), *places.states_in(left))
    return found if len(found) >= _FEW or (found and left != told) else ()
