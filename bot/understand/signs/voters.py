"""What a question says of those who sign proxies and ballots, of where these go, and of matters and shares that the charter singles out."""

from typing import Any, Final

from bot.understand import form
from bot.understand import patterns as re
from rules.terms import Role

_AGENT: Final = (
    r"(?:attorneys?[- ]in[- ]fact|agents?|(?:holders?|holding|holds|with|under|by|having|has|had|through|via) (?:of )?(?:a |an |the |her |his |their )?(?:valid |durable |written )*(?:powers? of attorney|poas?)"
    r"|(?:authori[sz]ed|lawful|legal) (?:representatives?|signator(?:y|ies)))"
)
_AGENT_SIGNED: Final = re.compile(
    rf"\b{_AGENT}\b[^.?!;]{{0,60}}\b(?:signed|signs|sign|executed?|executes|signature)\b|"
    rf"\b(?:signed|executed|signature)\b(?! by (?:him|her)self)[^.?!;]{{0,30}}\b{_AGENT}\b",
    re.IGNORECASE,
)
"""An agent signed for the stockholder."""
_WITHOUT_AUTHORITY: Final = re.compile(
    r"\b(?:without|no|lacks?|lacking|had no|never (?:had|got)|not (?:have|had)) (?:any |a |an |the |her |his |proper |written )*(?:authority|authori[sz]ation|power of attorney|poa|mandate|permission)\b|"
    r"n't (?:have|had|got) (?:any |a |an |the |her |his )*(?:authority|authori[sz]ation|power of attorney|poa|mandate|permission)\b|"
    r"\b(?:unauthori[sz]ed|(?:not|never) (?:been )?authori[sz]ed)\b|n't (?:been )?authori[sz]ed\b|\bforged?\b",
    re.IGNORECASE,
)
_NO_AGENT: Final = re.compile(
    r"\b(?:no|not|never|isn't|wasn't|ain't|without being)\b(?: (?:an?|the|my|his|her|their|our|been|made))* (?:attorney|agent)\b"
    r"|\b(?:no|without|has(?:n't| not| no)|have(?:n't| not| no)|never (?:had|got|given))\b(?: (?:an?|any|my|his|her|given|such|got))* (?:power of attorney|poa)\b",
    re.IGNORECASE,
)
"""One who signs is not the agent of the stockholder ("he's no attorney of mine")."""
_BY_ITSELF: Final = re.compile(
    r"\b(?:must|have to|has to|need to|needs to|got to|gotta|required to|supposed to)\b[^.?!;]{0,30}\bsign\b[^.?!;]{0,20}\b(?:(?:my|your|him|her|them|our)sel(?:f|ves)|personally|in person)\b"
    r"|\b(?:must|have to|has to|need to|needs to|required to)\b[^.?!;]{0,30}\b(?:personally|(?:my|him|her|them)self) sign\b"
    r"|\b(?:must|have to|has to|need to|needs to)\b(?: (?:it|the \w+|a \w+|my \w+))?(?: be| carry| bear)? (?:signed by (?:me|him|her|the (?:share|stock)?holder)(?: (?:my|him|her)self| personally| alone)|(?:my|his|her|the (?:share|stock)?holder's) own signature)\b",
    re.IGNORECASE,
)
"""Whether one must sign with his own hand."""
_SIGNED_AT_ALL: Final = re.compile(
    r"\b(?:does|do|must|should|is|has|need|needs)\b(?:(?! by\b)[^.?!;,]){0,40}\b(?:(?:have|has|need|needs|got|required|supposed) to be|must be|be) signed(?! by)\b|\b(?:must|should) (?:it|(?:the|a|my|that|every) [\w ]{3,20}) be signed(?! by)\b"
    r"|\b(?:need|needs|require|requires|take|takes|want)\b (?:an? |any |my |the |his |her )?signature\b|\b(?:is|are) (?:an? |any |my )?signatures? (?:needed|required|necessary)\b",
    re.IGNORECASE,
)
"""Whether a paper bears a signature at all."""
_SOMEBODY_ELSE: Final = (
    r"(?:(?:my|his|her|the|a|their) (?:\w+ ){0,2}?(?:wife|husband|spouse|son|daughter|brother|sister|mother|father|partner|friend|secretary|assistant|broker|nephew|niece|cousin|neighbou?r|roommate|accountant|girlfriend|boyfriend|colleague|boss|kid|child|uncle|aunt)"
    r"|some(?:one|body) else|another person|any(?:one|body) else)"
)
_OTHER_SIGNS: Final = re.compile(
    rf"\b{_SOMEBODY_ELSE}\b(?:(?!\b(?:attorney|agent|poa|with|a|an)\b)[^.?!;]){{0,20}}\bsign(?:s|ed)?\b(?: (?:it|that|one|(?:my|the|his|her|a) (?:\w+ )?(?:prox(?:y|ies)(?: card| form)?|card|form)))?(?: for (?:me|him|her|us|the (?:share|stock)?holder)| on (?:my|his|her) behalf| instead| too| as well)?(?=\W|$)",
    re.IGNORECASE,
)
"""Somebody who is not said to be an agent signs for the stockholder."""
_A_PROXY: Final = re.compile(r"\bprox(?:y|ies)\b", re.IGNORECASE)
_REJECTING: Final = re.compile(
    r"\b(?:throw|toss|turn|rule|chuck) (?:\w+ ){1,3}?(?:out|away|down|back)\b|\b(?:throw|toss|turn) (?:out|away|down)\b|\b(?:reject|refus|disregard|ignor|discard|disallow|exclud|void|invalidat|strike|bin)(?:s|e|es|ed|ing)?\b|\bleave (?:it|that|this) out\b|\b(?:is|are|was|would) (?:it|that|this|the \w+|her \w+|his \w+) (?:then |therefore )?(?:void|invalid|no good|worthless|bad|defective)\b",
    re.IGNORECASE,
)
"""It is asked if a paper is turned down."""
_SECRETARY_OF_IT: Final = re.compile(
    r"\bsecretary of (?:the |that |our |such )?(?:\w+ ){0,2}?meeting\b|\bmeeting(?:'s)? secretary\b|\b(?:act|acts|acted|acting|serve[sd]?|serving|sits?|sat|appointed|named|chosen|picked|made|tapped|stands? in|standing in) (?:\w+ ){0,3}?(?:as )?(?:the |a |its )?(?:acting )?secretary\b",
    re.IGNORECASE,
)
"""Somebody is spoken of as the secretary of the meeting."""
_WENT_ELSEWHERE: Final = re.compile(
    r"(?:\b(?:never|not)|n't) (?:\w+ )?(?:got|get|gets|receiv\w+|reach\w*|came|come|made it|handed|given|deliver\w*|arriv\w*)\b|\binstead of\b|\brather than\b|\b(?:corporate|corporation's|company(?:'s)?|regular|real|actual|usual|elected|official|absent) secretary\b(?! (?:is|was|stayed|could|did|had|fell|has|being))",
    re.IGNORECASE,
)
_BALLOT: Final = re.compile(r"\bballots?\b", re.IGNORECASE)
_SHARE_NUMBER: Final = r"(?:(?:number|amount|count|figure)s? (?:of )?(?:\w+ )?(?:shares|votes)|share (?:number|count|total|figure)s?|how many shares(?: \w+){0,3}|shares voted|shares)"
_NO_NUMBER: Final = re.compile(
    rf"\b(?:no |without (?:a |any |the |stating |giving |naming )*|leaves? (?:the |out )*|left (?:the |out |off )*|omit\w* (?:the )?|forg[eo]t\w* (?:to \w+ )?(?:the )?|lacks? (?:the |a |any )*|missing (?:the )?|not (?:say|state|give|show|mention|name|have|tell)\w* (?:the |a |any )*|nothing (?:about|on) (?:the )?|silent (?:on|about|as to) (?:the )?){_SHARE_NUMBER}\b|"
    rf"n't (?:say|state|give|show|mention|name|have|fill in|put|tell)\w* (?:the |a |any |down )*{_SHARE_NUMBER}\b|"
    rf"\b{_SHARE_NUMBER}\b[^.?!;,]{{0,20}}\b(?:blank|empty|missing|left out|omitted|not (?:stated|given|filled|shown|there)|isn't (?:stated|given|filled|shown|there)|open)\b",
    re.IGNORECASE,
)
_NO_SIGNATURE: Final = re.compile(
    r"\bunsigned\b|(?:\b(?:not|never|nobody|no one)|n't) (?:been |was |has |had )?(?:sign|signed)\b|\b(?:no|without (?:a |any |the |his |her )*|lacks? (?:a |the |any )*|missing (?:a |the )?) ?signature\b|\bsignature\b[^.?!;,]{0,15}\b(?:missing|blank|lacking|absent)\b|\bforg[eo]t\w* to sign\b|\bwithout signing\b",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(r"\bsign(?:ed|s)\b|\bsignature\b", re.IGNORECASE)
_STATES_NUMBER: Final = re.compile(
    rf"\b(?:stat|show|giv|say|nam|list|tell|fill|writ|bear|not)(?:es?|s|ing|ed|ten|ling)?\b[^.?!;]{{0,25}}\b(?:{_SHARE_NUMBER})\b",
    re.IGNORECASE,
)
_WEIGHTY: Final = re.compile(
    r"\b(?:sell|sells|selling|sold|sale of|dispos\w+ of) (?:off )?(?:(?:the|our|its|all|whole|entire|substantially|almost|nearly|virtually|of|company's|corporation's) )*(?:business|company|assets|corporation|operations?|enterprise|undertaking|firm|everything)\b|"
    r"\bmerg(?:e|es|ed|er|ers|ing)\b(?! doc)|\bconsolidat(?:ion|e) with\b|\b(?:dissol(?:ve|ves|ved|ving|ution)|liquidat\w+|wind(?:ing)? up)\b|"
    r"\b(?:amend|amends|amending|change|changing|amendment (?:of|to)|change (?:of|to|in)) (?:the |our |its )?(?:charter|certificate of incorporation)\b",
    re.IGNORECASE,
)
_WHATEVER: Final = re.compile(
    r"\b(?:always|in (?:every|any|all) cases?|(?:for|on|in) (?:every|any|all|each) (?:\w+ )?(?:matters?|questions?|resolutions?|proposals?|decisions?|things?)|for (?:everything|anything)|whatever (?:the |is )?(?:matter|question|subject|on the|it)\w*|no matter (?:what|which)|regardless of (?:the )?(?:matter|subject|what)|without exceptions?|any exceptions?|across the board)\b",
    re.IGNORECASE,
)
_INSPECTOR: Final = re.compile(r"\binspectors?\b", re.IGNORECASE)
_INSPECTOR_GONE: Final = re.compile(
    r"\binspectors?\b[^?]{0,60}\b(?:fail(?:s|ed)? to|turn(?:ed)? up|show(?:ed)? up|no[- ]show|refuse[sd]?|ill|sick|flu|absent|missing|away|dead|died|quit|walked (?:out|off)|left|stepp?(?:ed|s) (?:down|aside)|unable|declin\w+|stayed (?:home|away)|hospital|stuck|late|did(?:n't| not) (?:come|appear|act|serve))\b",
    re.IGNORECASE,
)
"""An inspector does not serve."""
_ONE_INSPECTOR: Final = re.compile(
    r"\b(?:a (?:single|lone|sole)|just (?:one|1)|only (?:one|1)|just a single|only a single|one|1)(?: single| lone)? inspector(?:s)?\b(?! (?:is|was|has|had|does|did|who|fail|of the)(?! (?:named|appointed|chosen|picked|there|present|serving|put)\b))",
    re.IGNORECASE,
)
_ENOUGH_ALONE: Final = re.compile(
    r"^\W*(?:(?:so|and|but|ok|would|will|is|was|does|did|can|could) )*(?:that|(?:just |only )?(?:one|a single one|a single)(?: inspector| person)?|it|she|he|this)?(?: (?:be|alone|do))? ?(?:enough|sufficient|suffices?|do|ok|okay|fine|adequate|allowed|valid|legal|all right|alright|permitted|all (?:it|we) (?:takes|needs?))?\W*$",
    re.IGNORECASE,
)
"""It is asked of what was told before if it will do ("Enough?")."""
_WHO_DECIDES: Final = re.compile(
    r"\b(?:who(?:se call|se job| decides?| determines?| rules?| settles?| judges?| says?| tells?| establish\w*| counts?| is to (?:decide|say|determine|rule|judge))|up to whom|whom? does it fall to)\b[^?]{0,80}\b(?:quorum|prox(?:y|ies)|challenge[sd]?|right to vote|may vote|validity|valid|ballots?|outcome|results?|votes)\b",
    re.IGNORECASE,
)
"""Who decides what inspectors decide."""
_GOES_WITHOUT: Final = re.compile(
    r"\b(?:(?:go|goes|going|carry|carries|carrying|press|proceed|proceeds|continue|continues|make do|makes do|manage|manages|get by|gets by|run|work)(?: (?:on|ahead|along|the (?:vote|count|meeting)))*|do|stay|leave it|left it) (?:with|at) (?:just |only |nobody but )?(?:the )?(?:(?:remaining|other|one|single|two|rest|1|2)\b)|"
    r"\bwithout (?:a |any |an? new |naming |appointing |choosing |picking )*(?:replacement|substitute|stand-?in|successor|second inspector|another)\b|\b(?:leave|leaves|leaving|keep|left) (?:the |that |his |her )?(?:\w+ )?(?:seat|spot|vacancy|place|slot|gap) (?:empty|open|unfilled|vacant)\b|"
    r"\b(?:not|n't|never|no need to|refuse[sd]? to|instead of|rather than) (?:\w+ )?(?:replac\w+|fill(?:ing)?|nam(?:e|ing)|appoint(?:ing)?) (?:him|her|them|anyone|anybody|the (?:vacancy|seat|spot|missing)|a (?:replacement|substitute|new)|another)\b",
    re.IGNORECASE,
)
"""The meeting would go on without a replacement for an inspector."""
_ONE_LEFT: Final = re.compile(
    r"\b(?:one|1|single) (?:who is |who's |that is |still |inspector )*(?:left|remaining|there|remains)\b|\b(?:remaining|other|sole|lone) (?:one|inspector)\b|\b(?:one|either|1) of (?:the |our )?(?:two|2)\b|\btwo inspectors\b",
    re.IGNORECASE,
)
_HOLDERS_CHOOSE: Final = re.compile(
    r"\b(?:can|may|could|do|does|will|would|is it (?:up to|for)) (?:the |our )?(?:\w+ )?(?:(?:stock|share)?holders|owners|meeting)\b[^.?!;]{0,30}\b(?:choose|pick|elect|name|vote|appoint|select|fill|designate)\b",
    re.IGNORECASE,
)
_ELECTION: Final = re.compile(
    r"\b(?:candidates?|nominees?|directorships?|board seats?|seats?|elected|election|ran (?:for|against)|(?:top|first|leading) (?:two|2)|front-?runners?|runner-?up|rivals?|contenders?|the (?:two|other) (?:of them|one))\b",
    re.IGNORECASE,
)
_LEVEL: Final = re.compile(
    r"(?<!share )(?<!shares )(?<!class )\b\d[\d,]* (?:votes? )?(?:each|apiece)\b|\b(?:level|even|equal|tie) (?:at|on|with) \d|\bneck and neck\b|\b(?:dr[ae]w|come|came|finish|finished|end|ended|land|landed|be|been|were|are|is|was)(?: (?:out|up|in|exactly|dead|precisely|perfectly|completely))* (?:even|level|equal|neck and neck)(?= *(?:$|[.,;?!]|with|on votes|in (?:the )?(?:vote|count)))|\bexactly (?:even|equal|level)\b|\bas many votes as\b",
    re.IGNORECASE,
)
"""Candidates who got as many votes."""
_BRIEF: Final = 8
"""So few words go on from a question, which named the election."""
_ALL_SHARES_ALIKE: Final = re.compile(
    r"\bvotes? (?:a|per|for each|for every|to a) share\b[^.?!;]{0,40}\b(?:fixed|unchangeable|mandatory|(?:set|cast|carved) in stone|always|unalterable|without exceptions?)\b|\balways\b[^.?!;]{0,25}\bvotes? (?:a|per|for each) share\b",
    re.IGNORECASE,
)
_LACKED_QUORUM: Final = re.compile(
    r"\b(?:no|without(?: a)?|lack\w*(?: of)?(?: a)?|short of(?: a)?|missing|not a|n't (?:have |reach |get |make )?(?:a )?) ?quorum\b|\bquorum (?:was |were )?(?:missing|lacking|failed|n't|not)\b|\binquorate\b",
    re.IGNORECASE,
)
_DIRECTORS_ELECTED: Final = re.compile(
    r"\b(?:director|board|directors'?) elections?\b|\belections? (?:of|for) (?:the |our |new )?(?:directors?|board)\b|\belect\w* (?:the |our |new |any )*(?:directors?|board)\b",
    re.IGNORECASE,
)
_SECOND_TIME: Final = re.compile(
    r"\b(?:second|2nd|new|adjourned|later|other|next|follow-?up|resumed|reconvened) (?:date|day|one|try|attempt|session|sitting|time|round|meeting)\b|\b(?:a|one|two|three) (?:weeks?|days?) later\b|\breconven\w+|\bcame back\b",
    re.IGNORECASE,
)
_HELD_THERE: Final = re.compile(
    r"^(?!.*\b(?:quorum|notice|record date|proxy|proxies)\b).*\b(?:go ahead|be held|take place|happen|elect|be elected|be done|proceed|vote|hold (?:it|the election))\b",
    re.IGNORECASE,
)
"""It is asked if an election takes place at the meeting that comes after one without a quorum."""
_ELECTING: Final = re.compile(
    r"\b(?:elect|electing|elected|re-?elect)\b[^.?!;]{0,25}\b(?:directors?|board|anyone|anybody|someone|them|slate|nominees?|candidates?)\b|\b(?:directors?|board)(?: of directors)?'? elections?\b|\belections? of (?:the |our |new )?(?:directors?|board)\b|\bvot(?:e|ing) (?:on|for|in) (?:the |our |new )?(?:directors?|board|slate|nominees?)\b|\bfill (?:the |those |our )?(?:board )?seats\b",
    re.IGNORECASE,
)
_EXCUSED: Final = re.compile(
    r"\b(?:excus\w*|forgiv\w*|dispens\w*|let us off|off the hook)\b[^.?!;]{0,30}\b(?:notify\w*|notice|telling|informing|tell)\b|\b(?:lack|want|absence) of notice\b[^.?!;]{0,15}\b(?:excused|forgiven|harmless)\b",
    re.IGNORECASE,
)
"""It is asked if somebody need not have been told."""
_PART_OF_STOCK: Final = re.compile(
    r"(?:\bper ?cent|%|\bthirds?|\bhalf|\bquarters?|\bfifths?|\btenths?) of (?:the |our |all |issued |outstanding |voting |common )*(?:shares|stock|(?:share|stock)holders|votes|voting power)\b",
    re.IGNORECASE,
)
_YES_VOTES: Final = re.compile(
    r"\b(?:yes|aye|yea|affirmative|favou?rable) votes?\b|\bvotes? (?:in favou?r|for (?:it|the))\b|\bvotes?\b[^.?!;]{0,25}\b(?:carry|pass|carries|passes|adopt|approve|could do it|get it through|win)\b",
    re.IGNORECASE,
)
_OTHER_STOCK: Final = re.compile(
    r"\b(?:stock|shares?|securities|holdings?|stake|interest|position)\b(?: (?:that|which))? (?:(?:we|the (?:company|corporation)|our (?:company|corporation)|it) (?:own|hold|have|owns|holds|has)\b|(?:owned|held) by (?:us|the (?:company|corporation)|our (?:company|corporation))\b) (?:in|of|at)\b|"
    r"\b(?:our|the (?:company|corporation)'s) (?:own )?(?:stock|shares?|securities|holdings?|stake|interest|position) (?:in|of) (?:(?:a|an|the|our) )?(?:(?:\w+ )?(?:subsidiary|affiliate|portfolio|investee|other|another)|(?-i:[A-Z]))|"
    r"\b(?:own|hold|have|owns|holds) (?:some |a few |\d[\d,]* )?(?:stock|shares?|securities|a stake|an interest) (?:in|of) (?:another|other|a different|some other) (?:company|corporation|companies|corporations|firm)",
    re.IGNORECASE,
)
"""Stock in another corporation, which this one holds."""
_CHARTER: Final = r"(?:charter|certificate of incorporation|certificate|articles)"
_CHARTER_GIVES: Final = re.compile(
    rf"\b{_CHARTER}\b[^.?!;]{{0,25}}?\b(?:give|gives|gave|grant|grants|granted|say|says|said|provide|provides|provided|confer|confers|conferred|award|awards|allot|allots|attach|attaches|has|let|lets|carr(?:y|ies)|set|sets|fix|fixes|state|states|assign|assigns|make|makes)\b(?! (?:nothing|no))[^.?!;]{{0,60}}?\b(?:vot(?:es?|ing power)|nonvoting|non-voting)\b"
    rf"|\bvotes? (?:a|per|for each|each) (?:share )?[^.?!;]{{0,15}}\b(?:under|by|in|per|according to) (?:the|our|its) {_CHARTER}\b",
    re.IGNORECASE,
)
"""The certificate gives some shares votes of their own."""
_OF_SHARES: Final = re.compile(r"\b(?:shares?|stock|class|series|holders?|common|preferred|people)\b", re.IGNORECASE)
_NO_QUORUM: Final = re.compile(r"\bquorum\b|\bmajority\b|\btwo[- ]thirds\b|\bper ?cent\b|%", re.IGNORECASE)
_AS_IN_TEXT: Final = re.compile(
    r"\b(?:stuck|limit(?:s|ed)?|cut(?:s)?|restrict(?:s|ed)?|confin(?:e|es|ed)|reduc(?:e|es|ed)|cap(?:s|ped)?|held|knock(?:s|ed)?|bring|brings|down|override[sn]?|overrul\w+|trump(?:s|ed)?|prevail|prevails|win|wins|control|controls|govern|governs|beat|beats|only|just|merely|no more than|not more than|still|nonetheless|anyway|nevertheless|fixed|unchangeable|mandatory|set in stone|cast in stone)\b",
    re.IGNORECASE,
)
_CHARTER_WINS: Final = re.compile(
    rf"\b{_CHARTER}(?:'s)?\b[^.?!;]{{0,40}}\b(?:override|overrule|trump|prevail|win|control|govern|beat|count|decide|apply|come first|take precedence)",
    re.IGNORECASE,
)


def _tail(text: str) -> str:
    """What a text asks at its very end, behind what it tells."""
    return str(re.split(r"(?:[.;:!,]|\s-+) ", text.strip())[-1])


def facts(text: str) -> dict[str, Any]:
    """The facts of this matter that a text tells."""
    asked = " ".join(form.asking(text))
    found: dict[str, Any] = {
        "weighty": bool(_WEIGHTY.search(text)) or None,
        "whatever_matter": bool(_WHATEVER.search(asked)) or None,
        "excused_notice": bool(_EXCUSED.search(asked)) or None,
        "part_of_stock": bool(_PART_OF_STOCK.search(text)) or None,
        "electing": bool(_ELECTING.search(asked)) or None,
        "asks_yes_votes": bool(_YES_VOTES.search(asked)) or None,
        "other_stock": bool(_OTHER_STOCK.search(text)) or None,
        "rejecting": bool(_REJECTING.search(asked)) or None,
    }
    if _LACKED_QUORUM.search(text) and _DIRECTORS_ELECTED.search(text) and _SECOND_TIME.search(text):
        found["elects_later"] = bool(_HELD_THERE.search(asked)) or None
    if _LEVEL.search(text) and (_ELECTION.search(text) or len(text.split()) <= _BRIEF):
        found["tied"] = True
    if _ALL_SHARES_ALIKE.search(asked):
        found["as_in_text"] = True
    found |= {
        "own_signature": bool(_BY_ITSELF.search(asked)) or None,
        "signature_needed": bool(_SIGNED_AT_ALL.search(asked)) or None,
        "other_signs": bool(_OTHER_SIGNS.search(text)) or None,
        "agent_signed": False if _NO_AGENT.search(text) else None,
    }
    if _A_PROXY.search(text):
        found |= {name: each for name, each in _of_proxies(text).items() if each is not None}
    if _INSPECTOR.search(text):
        found["inspector_gone"] = bool(_INSPECTOR_GONE.search(text)) or None
        found["one_is_enough"] = bool(_ONE_INSPECTOR.search(text) and _ENOUGH_ALONE.search(_tail(text))) or None
        found["inspectors_decide"] = bool(_WHO_DECIDES.search(asked)) or None
        found["goes_without"] = bool(_GOES_WITHOUT.search(text)) or None
        found["one_left"] = bool(_ONE_LEFT.search(text)) or None
        found["actor"] = Role.STOCKHOLDER if _HOLDERS_CHOOSE.search(asked) else None
    if _BALLOT.search(text):
        found["incomplete_ballot"] = _incomplete(text)
    if _CHARTER_GIVES.search(text) and _OF_SHARES.search(text) and not _NO_QUORUM.search(text):
        found["charter_votes"] = True
        found["as_in_text"] = (bool(_AS_IN_TEXT.search(asked)) and not _CHARTER_WINS.search(asked)) or None
    return found


def _of_proxies(text: str) -> dict[str, Any]:
    """Who signed a proxy for the stockholder, and whether it went to another than the secretary of the meeting."""
    unauthorized = _WITHOUT_AUTHORITY.search(text) and _SIGNED.search(text)
    signed = False if unauthorized else bool(_AGENT_SIGNED.search(text)) or None
    elsewhere = _SECRETARY_OF_IT.search(text) and _WENT_ELSEWHERE.search(text)
    return {"agent_signed": signed, "missed_secretary": bool(elsewhere) or None}


def _incomplete(text: str) -> bool | None:
    """Whether a ballot lacks something; False where it is told to have both the signature and the number of shares."""
    if _NO_NUMBER.search(text) or _NO_SIGNATURE.search(text):
        return True
    return False if _SIGNED.search(text) and _STATES_NUMBER.search(text) else None
