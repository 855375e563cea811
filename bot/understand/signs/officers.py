"""What a question says of officers: offices, who would act, what they do, why one is absent, who may follow."""

from collections.abc import Sequence
from typing import Any, Final

from bot.understand import lexicon
from bot.understand import patterns as re
from bot.understand.signs.actors import NOT_BY, WHO_ELECT, a_holder_wants
from bot.understand.signs.candidates import candidates
from bot.understand.signs.tasks import tasks_in
from bot.understand.signs.words import Flags, flags_in, once
from rules.offices import Absence, Task
from rules.terms import Role

FLAGS: Final[Flags] = (
    ("asks_who", True, r"(?:(?<=^)|(?<=[.?!;:] )|(?<=and )|(?<=so )|(?<=then )|(?<=- ))(?:who|whom|whose)|who (?:acts|steps|does|takes|runs|fills|can|may|must|should|will|would|gets|else|then|stands|covers|has)|which (?:one|of|officer|vp|vice|person)"),
    ("asks_order", True, r"who (?:decides|settles|picks|determines|chooses|says|fixes|sets|works out|gets to (?:say|decide|pick))\b[^.?!;]{0,25}\b(?:which|who|what order|the order|the sequence|order of|comes? first|goes? first|is first)"),
    ("automatic", True, r"automatic\w*|always|by default|as a matter of course|in every case|no matter what|without being (?:asked|told)|(?:board|directors|they|nobody|no one)(?: has| have| had)? never (?:asked|required|demanded|requested)|(?:board|directors) (?:has|have|had|did) ?(?:not|n't) (?:asked?|required?|demanded?)|whether or not (?:the )?(?:board|directors|anyone) (?:asks?|asked|requires?|required)|(?:nobody|no one) (?:has )?(?:asked|required|demanded)"),
    ("decides", True, r"sets?|setting|fix(?:es|ed)?|decid\w*|determin\w*|approv\w*|votes? on|rais(?:e|es|ing)|pick|chang(?:e|es|ing)|establish\w*"),
    ("hinders", True, r"costs? (?:him|her|them|me|it)|forfeit\w*|los(?:e|es|ing) (?:the |his |her |their )?(?:\w+ )?(?:pay|salary|compensation)|shut out|for free|no (?:\w+ )?(?:pay|salary|wage|compensation|fee)s? for|debarred|(?:can't|cannot|can not|may not|must not) (?:also )?(?:get|draw|receive|take|have|collect|be paid)|without (?:a |any )?(?:pay|salary)|(?:ca(?:n't|nt|nnot|n not)|may not|must not|mustn't) (?:(?:ever|legally|really|also|even) )?(?:pay|compensate|give|grant|award)|(?:not|n't) (?:be )?(?:paying|paid)|ca(?:n't|nt|nnot|n not) (?:be|get|draw|receive|take|have|collect)|not (?:be )?(?:allowed|entitled|permitted|eligible)|ineligible|unpaid|without pay|gives? up|stop(?:s|ped)?|prevent(?:s|ed)?|barred|bars?|keep(?:s)? \w+ from|disqualif\w*|preclud\w*|rules? out|prohibit\w*|forbid\w*"),
    ("asks_limit", True, r"cap|caps|limit|limits|maximum|ceiling|max"),
    ("asks_period", True, r"notice period|advance notice|how much (?:advance )?notice|weeks'? (?:of )?notice|days'? (?:of )?notice|months'? (?:of )?notice"),
    ("withdraws", True, r"take(?:s|n)? (?:it |that |a |the |his |her )?(?:\w+ )?back|withdraw\w*|rescind\w*|retract\w*|change (?:his|her|my) mind|revok\w*"),
    ("waives", True, r"waiv\w*|exempt\w*|excus\w*|drop(?:s|ped)? the|let \w+ off|spare"),
    ("other_officers", True, r"other officers|not (?:one of the )?named|(?:don't|do not|doesn't|does not) name|unnamed|appointed by the president|additional officers|isn't one of the named"),
    ("creates", True, r"creat\w*|mak(?:e|es|ing) up|add(?:s|ing)?|invent\w*|establish\w*|new (?:officer|office|title|position|post)s?|set(?:s|ting)? up"),
    ("asks_named", True, r"provides? for|mention\w*|such (?:a )?thing|listed|recogni[sz]\w*|is there (?:a|an|any)|does (?:the (?:company|corporation|document)|[a-z]+) have (?:a|an)|do we have (?:a|an)(?! to)"),
    ("breach", True, r"break(?:s|ing)?|violat\w*|breach\w*|in trouble|non-?complian\w*|against (?:the|our)"),
    ("off_schedule", True, r"mid[- ]?(?:year|term)|later|forgot|missed|any other time|between (?:annual )?meetings|before the (?:agm|annual)|outside of"),
    (
        "asks_his_powers",
        True,
        r"(?:have|has|get|gets|exercise|exercises|hold|holds|wield|wields|use|enjoy|with|carry|carries) (?:(?:all|every|the|full|same|of|also|then|his|her) )*(?:(?:the |our )?(?:president|ceo|coo|chief \w+ officer|secretary|treasurer|cfo|chairman|boss)'?s?'? |(?:his|her|full|same) )?(?:(?:full|own) )?(?:powers?|authority)\b(?! (?:to|of attorney))",
    ),
    ("either", True, r"or (?:is it )?(?:the |our )?(?:board|directors|president|ceo|stockholders|shareholders|owners|chairman)\b(?! (?:can|may|must))"),
    ("asks_loss", True, r"los(?:e|es|ing|t)|forfeit\w*|void\w*|wip(?:e|es|ed) out|gone|end(?:s|ed)?|terminat\w* (?:the |his |her )?contract"),
    ("no_stand_in", True, r"(?<=if )(?:they|all of (?:them|those)|both(?: of them)?|those|the (?:others|stand-?ins|deputies)|none of them)(?:'re| are| is| were)? (?:all |both |also |too )?(?:away|absent|out|gone|ill|sick|unavailable|missing|there|around|abroad)|(?:no|without|lack\w*|not have|n't have|n't got) (?:an? |any |such |such an? |other )*(?:assistant|stand-?in|deputy|deputies|substitute|back-?up|understudy)s?(?! secretar\w+| treasurer\w*)|(?<!if )(?:no ?body|no one)(?: else)?(?: is| was| left)? (?:there |around |left |available )?(?:to|who can|who could|can|could|who'd) (?:stand|step|fill) in|(?:stand-?ins?|deput(?:y|ies)|substitutes?|back-?ups?|(?:his|her|their|the) assistants?(?: treasurers?| secretar(?:y|ies))?|who(?:ever)? (?:\w+ ){0,2}(?:stands?|steps?|fills?) in)\b(?: for (?:him|her|them|the \w+))?(?: (?:is|are|was|were|will be|both|also|likewise|'s))+ (?:\w+ )?(?:away|absent|out|gone|ill|sick|unavailable|missing|disabled|abroad|too)"),
    ("not_absent", True, r"(?:not|n't) (?:absent|away|sick)|even if (?:s?he|they)(?:'s| is| are) (?:here|there|present)|still (?:here|there|present)|perfectly (?:able|healthy|fit)"),
    ("asks_need", True, r"forc(?:e|es|ed|ing) (?:us|the|our|a|you|them|him|her)|(?:takes?|calls? for|presuppos\w+) (?:\w+ ){0,2}(?:cause|reasons?|grounds)|must|need(?:s|ed)?|ha(?:ve|s) to|got to|gotta|hafta|required?|requires|mandatory|obligat\w+|obliged|necessary|compulsory|proof of (?:misconduct|cause|wrongdoing|fault)|only\b.{0,60}\b(?:for|with) (?:good )?cause"),
    ("unfilled", True, r"optional|voluntary|leav\w*\b(?! (?:an?|one|two|three|four|\d+) (?:empty|vacant|open|unfilled)\b(?!.{0,20}\b(?:empty|vacant|open|unfilled|blank)\b)).{0,45}\b(?:empty|vacant|open|unfilled|blank)|(?:stay|remain|go|sit|be|keep|kept)\w* (?:\w+ )?(?:empty|vacant|open|unfilled)|not (?:to )?fill|unfilled|(?:do|get along|go|get by|operate|function) without"),
    ("unauthorized", True, r"unauthori[sz]ed|(?:without|w/out|w/o|no|nobody|none|not|never|n't)\b.{0,25}\b(?:authori[sz]\w+|ordered|order|approv\w+|delegat\w+|authority from)|(?:ordered|authori[sz]ed|approved|decided|okayed) (?:nothing|no such)|(?:board|directors)(?: has| have| had)? ?(?:not|n't|never) (?:said|decided|ordered|done|given|told|passed|adopted|resolved)\b(?! when)|on (?:her|his|their) own|off (?:her|his) own bat"),
    ("must_fill", True, r"(?:must|ha(?:s|ve) to|needs? to|does|do|should) (?:an?|the|our|every|any|this|that|each) (?:\w+ ){0,2}(?:vacanc(?:y|ies)|seats?|chairs?|offices?) (?:\w+ )?(?:have to |need to )?be filled|(?:must|ha(?:ve|s) to|needs? to|got to|gotta|required to|obliged to|bound to|should) (?:we |they |the board |(?:the |our )?directors |it |always |also |really |actually )*(?:fill|have|elect|appoint|keep|choose|name|hire)"),
    ("elects_anew", True, r"(?:fill|have|elect|appoint|keep|choose|name|hire|pick|find) (?:another|a (?:new|second|replacement|successor|fresh)|somebody (?:new|else)|someone (?:new|else))\b(?! year| term| time)"),
    ("different", True, r"different (?:people|persons?|individuals|hands)|separate (?:people|persons?|individuals)|two (?:people|persons|individuals)|split between|distinct persons"),
    ("from_board", True, r"off the board|resign\w* (?:letter )?(?:from|off) (?:the|our|your|this) board|(?:quit\w*|leav\w+|left|step\w* (?:off|down from|away from)) (?:the|our|this|your) board|as (?:a )?director"),
    ("same_person", True, r"same (?:human|person|man|woman|guy|individual|one)|one (?:and the same )?person|double[- ]hat\w*|both hats|two hats"),
    ("only_one_office", True, r"(?:never|nobody|no one|none|not|cannot|\w+n't|no (?:\w+ )?(?:person|officer|man|woman))(?: (?:may|can|could|ever|be|allowed|to|lawfully|legally)){0,3} (?:hold|have|fill|occupy|do|serve in|take on) (?:more than (?:one|a single)|two|several|multiple|different) (?:\w+ )?(?:offices?|jobs?|posts?|roles?|positions?|titles?|hats)|(?:limited|confined|restricted) to (?:just |only )?(?:one|a single) (?:office|job|post|role)|only (?:ever )?(?:hold|have|fill) (?:just )?(?:one|a single) (?:office|job|post|role)"),
    ("officer_resigns", True, r"(?:vps?(?: of)?(?: \w+)?|vice presidents?|treasurers?|secretary|cfo|coo|ceo|presidents?|officers?) (?:just |has |have |had |suddenly )?(?:handed|gave|gives|resign\w*|quit\w*|step\w* down|tender\w*|submit\w*)(?! (?:from|off) (?:the|our) board)"),
    ("sole_owner", False, r"all but|all except|minus one|(?:not|n't) own (?:all|every)|(?:sold|sells|sell|selling|gave|gives|give|transferred|transfer|gifted|left) (?:off )?(?:(?:me|him|her|us|them|my \w+|his \w+|her \w+|a \w+|the \w+) )?(?:just )?(?:one|five|half|ten|two|three|some|a few|a share|a handful|part|any|\d+)|(?:brother|sister|wife|husband|son|daughter|mother|father|mom|dad|cousin|partner|uncle|aunt|friend|somebody|someone|else|employee|neighbou?r|trust|fund|other people|others)(?: \w+)? (?:holds?|owns?|has|have|bought|got|keeps?|kept|retains?) (?:just |only |still )?(?:one|two|three|ten|some|a few|\d+|the rest|the other)|lost one|(?:own(?:s|ed|ing)?|(?:he|she|they)(?:'s|'ve| has| have| had)(?: got)?) (?:only |just |maybe |about |roughly |perhaps |merely )?(?:(?:a|one|two) (?:third|quarter|fifth|tenth)s?|\d{1,2}(?:\.\d+)?(?= ?(?:%|percent))|most|half|almost|nearly|a majority|some)|(?<![\d.])\d{1,2}(?:\.\d+)?(?= ?(?:%|percent))"),
    ("sole_owner", True, r"own(?:s|ed|ing)?\b.{0,25}\b(?:all|100(?= ?%)|100 percent|every(?: single)?|the whole|entire)|(?:sole|only|single) (?:share|stock)(?:holder|owner)|holds? (?:all|every)|all (?:of )?the (?:outstanding )?shares|every single share|100 ?% (?:owner|of the)|one-man company|every(?: \w+)? share (?:is|belongs|were|was)|owns? (?:everything|the lot|it all)|all (?:the )?(?:\w+ )?(?:shares|stock) (?:are|is|belongs?)|bought out|(?:buys?|bought|buying|acquir\w+|gets?|got(?:ten)?) (?:up |out |back )?(?:all|every(?: \w+)?|the rest|the others?|everyone|everybody)\b"),
    ("asks_acceptance", True, r"accept(?:s|ed|ance|ing)?|(?:(?:board|anyone|anybody|someone|president|board's|president's)(?:'s)?|need(?:s)?|an?|any) (?:approval|okay|ok|blessing|permission|consent)|sign(?:s|ed)? off|say yes|agrees?|refus\w+ (?:the|his|her|my|a) resignation|approv\w+ (?:the|his|her|my|a) resignation|turn down\b.{0,20}resignation"),
    ("asks_contract", True, r"contract(?:s|ual)?(?: rights)?|employment agreement"),
    ("asks_superior", True, r"(?<!required to )report(?:s|ing)? to(?! the board| directors)|supervised by|who supervises|whose (?:supervision|direction|orders)|answer(?:s|able)? to|under whom|'s (?:boss|superior)|takes? orders from|boss of|to whom (?:do|does|must|is|are) [\w ]{2,30}?(?:answer|report|account)\w*|who (?:do|does) [\w ]{2,30}?(?:answer|report) to|subject to (?:the )?[\w ]{2,30}(?:direction|control|supervision|orders)|under the (?:direction|supervision|control) of"),
    ("asks_vote", True, r"(?:(?<=[-.,;:] )|(?<=\u2013 ))votes?(?: needed| required)?(?=\W*$)|number of (?:votes|directors)|how many (?:must|have to|need to|has to) (?:agree|vote|approve|concur|consent|say)|how many (?:votes?|directors|of (?:them|us|the|our)|then\b)|what (?:kind of )?(?:vote|majority)|which (?:vote|majority)|by (?:what|which) (?:vote|majority)|(?:simple |bare |super-?)?majority|two[- ]thirds|votes? (?:is |are )?(?:needed|required)|how many\b.{0,40}\bvotes?|votes? does it take"),
    ("asks_duration", True, r"how long|until when|how often|expir\w+|renew\w*|how many years|every how many|(?:for|only) the rest of|remainder|for what term"),
    ("without_cause", True, r"without (?:any |good |a |giving |having |showing |needing )*(?:cause|reasons?|grounds)|for no (?:good )?reason|no cause|just because|at will|for any reason|on a whim|does(?:n't| not) like|do(?:n't| not) like"),
    ("old_one", True, r"(?:old|present|current|previous|sitting|outgoing|last year's) (?:ones?|guy|lady|officers?|secretary|treasurer|president|ceo|cfo|coo|vice president|vp)s?"),
    ("accept_in_letter", True, r"(?:resignation|letter|notice|it|which)(?: itself| he \w+| she \w+)? (?:says?|states?|provides?|requires?|asks?|demands?|specif(?:y|ies)|stipulates?|is (?:made )?(?:subject to|conditional (?:on|upon))|is to take effect (?:only )?(?:on|upon|once))\b[^.?!]{0,40}\baccept\w*"),
    ("ranked", False, r"(?:board|directors|they|we)(?: has| have| had)?(?: never|n't| not| did(?:n't| not)| never once)(?: ever)? (?:picked|pick|chose|choose|said|say|decided|decide|sorted it out)(?: \w+){0,3}?(?=\W*$)|(?:nobody|no one|none)(?: (?:has|have|ever|had|yet)){0,2} (?:ranked|designated|determined|set|decided|fixed|named|laid down|made|established|drew up)|no (?:ranking|order|designation|rank|seniority)|(?:never|not|n't) (?:been )?(?:ranked|designated|determined|set|decided|fixed)|unranked|(?:never|not|n't) (?:\w+ ){0,2}?(?:put|placed|set|fixed|established|laid down|given|gave|listed|settled|made|drew|drawn)\b[^.?!;]{0,25}\b(?:an?|any|the|which|their) (?:\w+ )?(?:order|ranking|sequence|pecking order)|no (?:such )?(?:sequence|pecking order)|(?:board|directors)(?: has| have| had)? (?:left (?:it|that|the order) open|said nothing|is silent)|without (?:any |a )?(?:ranking|order|designation)"),
    ("ranked", True, r"(?:ranked|designated|named)\b.{0,30}\b(?:first|ahead|an order|the order)"),
    ("not_be", True, r"(?:not|n't) (?:been )?(?:re-?)?elected (?:to|onto) (?:the|our) board|(?:lost|loses|losing|gave up|gives up|vacated) (?:his|her|their|the) (?:board )?(?:seat|directorship)|(?:off|left|leaves|leaving) the board|no longer (?:an? |the )?(?:director|(?:on|sits on|a member of) (?:the|our) board)|non-?directors?|(?:not|n't) (?:a |also )*(?:director|board member|member of the board)|no (?:board )?seat|not (?:have|hold) a (?:board )?seat|(?:not|n't|never)(?: \w+)? (?:on|(?:sit|sits|sitting|serve|serves|serving|served|be|been) on) (?:(?:the|our|their|its|your|that|this|any|a|[\w-]+'s) )*(?:[\w-]+ )?board|(?:has|have|had|holds?|with) (?:got )?no (?:board seat|seat on (?:the|our|their|its) (?:\w+ )?board|directorship)|outside (?:hire|candidate|executive|manager|person)|(?:wo|does|do)n'?t (?:want to )?(?:join|sit on|take a seat on|be on|go on) (?:the|our) board|(?:will not|refuses to|declines to|would rather not) (?:join|sit on|take a (?:board )?seat|be on)|refus\w+ a (?:board )?seat|stays? off the board|outsider|without (?:being|a (?:board )?seat|sitting)"),
)  # fmt: skip
_BE: Final = (
    (Role.STOCKHOLDER, r"own(?:s|ing)? (?:any |some |our |company )?(?:shares|stock)|(?:be|a|also|is|as) (?:a )?(?:stock|share)holders?\b|non-?(?:share|stock)holders?|hold(?:s|ing)? (?:any |some )?(?:shares|stock)|skin in the game"),
    (Role.DIRECTOR, r"(?:be|a|also|is|as|not|be on|from among the|of the|non)[ -](?:a |also |one of the )*(?:directors?|board members?)\b|members? of (?:the|our) board|board (?:seat|member)|(?:sit|sits|sitting|seat|serve|serves|serving|be|is|while|are|not|being) on (?:the|our) board|directorship|board seat|non-?directors?"),
)  # fmt: skip
_REASONS: Final = (
    (Absence.REFUSAL, r"refus\w+|(?:won't|will not|declin\w+ to) (?:act|sign|do|send|serve|perform)|balks?"),
    (Absence.VACANCY, r"died|dies|dead|death|passed away|resigns?|resigned|quits?|was fired|got fired|was removed|left (?:us|the company|office)|vacan\w+|killed"),
    (Absence.DISABILITY, r"disab\w+|incapacitat\w*|unable|coma|hospital\w*|\bill\b|sick|stroke|inability|(?:can't|can not|cannot) (?:act|perform|serve|do)"),
    (Absence.REQUEST, r"at (?:his|her|their|the \w+'s|the (?:president|ceo)'s) request|at the request of|asks? (?:the |a |his |her )?(?:vps?|vice|deput)"),
)  # fmt: skip
_TITLES: Final = re.compile(
    r"\b(?:chief (?!executive|operating|financial)\w+(?: \w+)? officer|c(?:to|io|mo|ro|so|hro|lo|po|iso)\b|(?:comp|con)troller|general counsel|vice[- ]chair(?:man|woman|person)?|managing director|"
    r"chief of staff|chief compliance officer|registered agent|parliamentarian|auditor|historian|sergeant[- ]at[- ]arms|executive director|ombudsman|(?<!transfer )(?<!registered )agents?)\b",
    re.IGNORECASE,
)
_LONG: Final = {
    "cto": "chief technology officer",
    "cio": "chief information officer",
    "cmo": "chief marketing officer",
    "cro": "chief revenue officer",
    "cso": "chief strategy officer",
    "chro": "chief human resources officer",
    "clo": "chief legal officer",
    "cpo": "chief product officer",
    "ciso": "chief information security officer",
    "comptroller": "controller",
}
_OFFICES: Final = (
    *((re.compile(rf"\b(?:{words})(?!\w)", re.IGNORECASE), role) for words, role in lexicon.ROLES),
    (re.compile(r"\b(?:secretaries)\b", re.IGNORECASE), Role.SECRETARY),
    (re.compile(r"\b(?:treasurers)\b", re.IGNORECASE), Role.TREASURER),
    (re.compile(r"\b(?:vice pres|v\.p\.|exec(?:utive)? vp|svp|evp)(?!\w)", re.IGNORECASE), Role.VICE_PRESIDENT),
    (re.compile(r"\b(?:presidents|pres)\b", re.IGNORECASE), Role.PRESIDENT),
    (re.compile(r"\b(?:sec'y|secy|sec)\b", re.IGNORECASE), Role.SECRETARY),
    (re.compile(r"\b(?:treas)\b", re.IGNORECASE), Role.TREASURER),
    (re.compile(r"\bchief exec\b", re.IGNORECASE), Role.CHIEF_EXECUTIVE),
    (
        re.compile(r"(?<!in )\boffices?\b(?! (?:building|space|hours|supplies|manager|park))", re.IGNORECASE),
        Role.OFFICER,
    ),
    (re.compile(r"\b(?:officers?|execs?|executives?)\b(?! committee)", re.IGNORECASE), Role.OFFICER),
)
_TEXT_CREATES: Final = re.compile(
    r"\b(?:by-?laws?|document|text)\b[^.?!]{0,15}\b(?:create|make|provide|establish|set up|know)", re.IGNORECASE
)
_NOT_NAMED: Final = re.compile(
    r"\b(?:that|which|who|whom|it|he|she|this|title|office|post|one|by-?laws?|text|nobody|they)(?:'s)? (?:is|are|was|isn't|aren't|wasn't|does|do|doesn't|don't|never|nowhere|not)(?: not)?(?: even| ever| actually)* ?(?:mention\w*|listed|list|recogni[sz]\w*|provided? for)\b(?! in the notice)",
    re.IGNORECASE,
)
"""An office of which it is told that the document does not name it."""
_IT_IS_ONE: Final = re.compile(
    r"\b(?:among|one of) (?:the|those)(?: (?:people|persons|ones|officers))? who\b|\b(?:is|was|would|will)(?:n't)? it (?!who)[\w.' ]{2,40}? (?:who|that)\b",
    re.IGNORECASE,
)
""""Is it Roe who stands in?" asks of one, not who."""
_LIKENED: Final = re.compile(
    r"(?<!officers )(?<!officer )(?<!executives )(?<!executive )(?<!persons )(?<!people )\b(?:(?:just )?like|unlike|the same way as|the way|same as|just as|as opposed to) (?:the|our) (?:chair(?:man|woman|person)?(?: of the board)?|president|ceo|secretary|treasurer|chief \w+ officer)\b(?!')",
    re.IGNORECASE,
)
"""An officer to whom the one of the question is likened."""
_NO_OFFICE: Final = frozenset({Role.EMPLOYEE, Role.TRANSFER_AGENT, Role.PRESIDING, Role.COUNSEL})
_OTHERS: Final = (
    (re.compile(r"\b(?:(?:full |whole |entire )?board(?: of directors)?(?! (?:meeting|member|seat))|(?<!a )(?<!one )(?<!any )directors)\b", re.IGNORECASE), Role.BOARD),
    (re.compile(r"\b(?:(?:share|stock)holders?|investors?|owners)\b", re.IGNORECASE), Role.STOCKHOLDER),
    (re.compile(r"\b(?:(?:\w+ )?(?:committees?|cttees?|cmtes?))\b", re.IGNORECASE), Role.COMMITTEE),
    (re.compile(r"\b(?:director|board member)\b", re.IGNORECASE), Role.DIRECTOR),
    (re.compile(r"\b(?:outsiders?|(?:outside )?consultants?|third part(?:y|ies)|outside (?:firm|agency|accountant|company|person)|law firm|contractors?|non-?employees?|strangers?|friend|spouse|wife|husband)\b", re.IGNORECASE), Role.OTHER),
)  # fmt: skip
_ARTICLE: Final = r"(?:the |our |a |an |any |some |one |its |another |either |his |her |all |both |just |only |that |this |new |one of the |one of our )*"
_BY: Final = re.compile(rf"\b(?:by|up to|left to|is it|was it) {_ARTICLE}$", re.IGNORECASE)
_TO: Final = re.compile(rf"\b(?:to|onto|upon) {_ARTICLE}(?:other )?$", re.IGNORECASE)
_MODAL: Final = re.compile(
    rf"(?<!wanna )(?<!want to )(?<!just )\b(?:can|could|may|might|must|shall|should|does|do|did|will|would)(?: not|n't)? {_ARTICLE}$",
    re.IGNORECASE,
)
_SPEAKER: Final = re.compile(
    r"\b(?:i am|i'm|im|me as|mine as|my own as|speaking as|this is) (?:the |your |our |a )?$", re.IGNORECASE
)
_COPULA: Final = re.compile(rf"\b(?:is|are|was|were)(?: not|n't)? {_ARTICLE}$", re.IGNORECASE)
_PASSIVE: Final = re.compile(
    r"'?s?\s+(?:\w+ly )?be\b\W|'?s?\s+(?:\w+ly )?(?:be|get(?! to)|been|have to be|need to be|has to be) \w+|'s\s+\w+",
    re.IGNORECASE,
)
_ALLOWED: Final = re.compile(
    r"\s+(?:allowed|permitted|able|free|entitled|authorized|supposed|empowered) to (?!be\b)|\s+(?:really |also )?(?:among|one of) (?:the|those)(?: (?:people|persons|ones|officers))? (?:who|that|allowed|able|entitled|free)\b",
    re.IGNORECASE,
)
_ACTS: Final = re.compile(
    r"\s+(?:alone |himself |herself |just |simply |up and |went ahead and |unilaterally )*(?:(?:can|may|could|must|wants? to|wanted to|is trying to|tried to|gets? to|has the (?:power|right|authority) to) (?!(?:be|we|i|you|there|the|our)\b)"
    r"|fired|fires|appointed|appoints?|removed|removes?|hired|hires?|named|names? |signed|signs|elects?|picks?|chooses?|fixes|sets|told|promised|promises|offered|granted|announced|decides?|votes?|voted|elected|picked|chose|decided|dismissed|sacked|ousted|wants? |would like to)|'s? (?:call|job|decision|business)\b",
    re.IGNORECASE,
)
_THEIR_MEETING: Final = re.compile(
    r"\b(?:after|following|since)\b.{0,30}\b(?:share|stock)holder|must be|\b(?:be|a|also) (?:share|stock)holder",
    re.IGNORECASE,
)
Found = tuple[int, int, Role]


_IS_NONE: Final = re.compile(
    r"(?:\b(?:is|are|was|am)|'s|'re|'m) ?(?:not|n't|n\u2019t|never|no)(?: (?:the|an?|our|also|even|yet|now))* ?$",
    re.IGNORECASE,
)
_SOMEBODY_ELSE: Final = re.compile(
    r"\s+(?:just |also |already |has |have |had )*(?:says?|said|thinks?|claims?|insists?|left|resigned|quit|died|retired|is (?:moving|leaving|retiring))\b",
    re.IGNORECASE,
)
"""What is told of one who holds an office, beside those that another is to hold."""
_HOLDS_BOTH: Final = re.compile(
    r"\b(?:be|hold|serve|double|act|become)\b[^.?!]{0,60}\b(?:both|at once|at the same time|as well|too|also)\b|\bboth (?:be |hold |serve )?",
    re.IGNORECASE,
)
_HE_OR_SHE: Final = re.compile(r"\b(?:he|she|they|i|that one)\b", re.IGNORECASE)
_SEVERAL: Final = 2


def _held_or_sought(text: str, offices: Sequence[Found]) -> list[Role]:
    """The offices of a text, where two are left without one that somebody does not hold ("she's not president"), or another has."""
    last = _last_sentence(text)
    both = len(text) - len(last) if _HOLDS_BOTH.search(last) and not _HE_OR_SHE.search(last) else 0
    rest = [
        role
        for start, end, role in offices
        if not (_IS_NONE.search(text[:start]) or (end < both and _SOMEBODY_ELSE.match(text[end:])))
    ]
    return rest if len(set(rest)) >= _SEVERAL else [role for _, _, role in offices]


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    offices, others = _scanned(text)
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    if "asks_named" in found and _NOT_NAMED.search(text):
        found.pop("asks_named")
    if "asks_need" in found and not flags_in(_last_sentence(text), FLAGS).get("asks_need"):
        found.pop("asks_need")
    tasks = tasks_in(text, _presiding(text))
    if _TEXT_CREATES.search(text):
        found.pop("creates", None)
        found["asks_named"] = True
    elif "creates" in found:
        found.pop("asks_named", None)
    if _IT_IS_ONE.search(text):
        found.pop("asks_who", None)
    if Task.REPORT_FINANCES in tasks:
        found.pop("asks_superior", None)
    return found | {
        "offices": once(_held_or_sought(text, offices)),
        "titles": once(_title(match[0]) for match in _TITLES.finditer(text)),
        "actor": Role.STOCKHOLDER if a_holder_wants(text) else _actor(text, sorted([*offices, *others])),
        "speaker": once(role for start, _, role in offices if _SPEAKER.search(text[:start])),
        "recipient": _recipient(text, sorted([*offices, *others])),
        "be": next((role for role, words in _BE if re.search(rf"\b(?:{words})", text, re.IGNORECASE)), None),
        "tasks": tasks,
        "why_absent": once(why for why, words in _REASONS if re.search(rf"\b(?:{words})", text, re.IGNORECASE)),
        "candidates": candidates(text),
    }


def _last_sentence(text: str) -> str:
    """The sentence that asks: the last one with a question mark, else the last."""
    sentences = [each for each in re.split(r"(?<=[.?!;])\s+", text.strip()) if each]
    return next((each for each in reversed(sentences) if each.endswith("?")), sentences[-1] if sentences else text)


def _title(words: str) -> str:
    low = words.lower().replace("-", " ")
    return _LONG.get(low, low)


def _scanned(text: str) -> tuple[list[Found], list[Found]]:
    """The offices of a text with their places, and the others who may act."""
    rest = text
    for pattern in (_TITLES, WHO_ELECT, NOT_BY, _LIKENED):
        rest = pattern.sub(lambda match: " " * len(match[0]), rest)
    offices: list[Found] = []
    others: list[Found] = []
    for patterns, held in ((_OFFICES, offices), (_OTHERS, others)):
        for pattern, role in patterns:
            held += [(match.start(), match.end(), role) for match in pattern.finditer(rest)]
            rest = pattern.sub(lambda match: " " * len(match[0]), rest)
    others += [each for each in offices if each[2] in (Role.EMPLOYEE, Role.COUNSEL)]
    return sorted(each for each in offices if each[2] not in _NO_OFFICE), sorted(others)


_DONE_TO: Final = re.compile(
    r"s? (?:(?:was|is|got|gets|were|been|being) )?(?:fired|removed|ousted|dismissed|sacked|voted out|thrown out|elected|appointed) by\b",
    re.IGNORECASE,
)


def _actor(text: str, found: Sequence[Found]) -> Role | None:
    """Who would do it: after "by", else the subject of the question, else whoever is said to act."""
    for start, _, role in found:
        if _BY.search(text[:start]):
            return role
    for start, end, role in found:
        after = text[end:]
        if _MODAL.search(text[:start]) and not _PASSIVE.match(after):
            return role
        if _COPULA.search(text[:start]) and _ALLOWED.match(after):
            return role
    acting = next((role for _, end, role in found if _ACTS.match(text[end:]) and not _DONE_TO.match(text[end:])), None)
    return acting or _meant(text, found) or _only_body(text, found)


def _meant(text: str, found: Sequence[Found]) -> Role | None:
    """The office of whom "he" or "she" is asked, where the text begins with it ("our CEO is fed up, can he fire her?")."""
    first = next((each for each in found if each[0] <= _AT_FRONT), None)
    leads = first is not None and _IS_SUBJECT.match(text[first[1] :])
    return first[2] if first and leads and _HE_MAY.search(_last_sentence(text)) else None


_AT_FRONT: Final = 16
_IS_SUBJECT: Final = re.compile(
    r"\s+['\"]?(?:reviews?|runs?|handles?|keeps?|is|was|wants?|has|had|just|would|thinks?|decided|says?|hates?|needs?|and)\b|,\s",
    re.IGNORECASE,
)
_HE_MAY: Final = re.compile(
    r"\b(?:can|may|could|does|must|is)(?:n't|'t| not)? (?:he|she)\b(?! right\b)|\b(?:he|she) (?:can|may|could) (?!be\b)\w+",
    re.IGNORECASE,
)


def _only_body(text: str, found: Sequence[Found]) -> Role | None:
    """The stockholders, where a text names them and neither the board nor a committee."""
    bodies = {role for _, _, role in found} & {Role.BOARD, Role.STOCKHOLDER, Role.COMMITTEE}
    return Role.STOCKHOLDER if bodies == {Role.STOCKHOLDER} and not _THEIR_MEETING.search(text) else None


_TO_AN_OUTSIDER: Final = re.compile(
    r"\b(?:to|onto|upon|let|have|give|entrust)\s+(?:(?!to\b|and\b|or\b|but\b|not\b|employees?\b|employed\b|staff\b|on our payroll\b)[\w'-]+,? ){0,12}?"
    r"(?:consultants?|consultancy|contractors?|freelancers?|freelance|advis[eo]rs?|auditors?|outsiders?|bankers?|accountants?|vendors?|suppliers?|volunteers?|"
    r"(?:outside|external|independent|bookkeeping|accounting|law|consulting|service|temp|staffing) (?:\w+ )?(?:firm|agency|company|provider|person|expert|bookkeeper|manager|professional))\b"
    r"(?![^.?!;]{0,40}\b(?:employees?|employed|on our (?:staff|payroll))\b)",
    re.IGNORECASE,
)
"""One who serves the corporation from outside, to whom something is to go."""
_OUR_OWN: Final = re.compile(
    r"\b(?:in-house|staff|staffed|employed|salaried) (?:\w+ )?(?:consultant|advis[eo]r|auditor|accountant|banker)s?\b",
    re.IGNORECASE,
)


def _recipient(text: str, found: Sequence[Found]) -> Role | None:
    if _TO_AN_OUTSIDER.search(_last_sentence(text)) and not _OUR_OWN.search(text):
        return Role.OTHER
    return next((role for start, _, role in reversed(found) if _TO.search(text[:start])), None)


def outsiders_in(text: str) -> tuple[Role, ...]:
    """Those whom a text names who need hold no office: an employee, a lawyer, somebody from outside."""
    found = (role for _, _, role in _scanned(text)[1])
    return once(role for role in found if role in (Role.OTHER, Role.COUNSEL, Role.EMPLOYEE))


def _presiding(text: str) -> tuple[Task, ...]:
    """The tasks of presiding that a text speaks of."""
    if not re.search(r"\bpresid(?:e|es|ed|ing)\b", text, re.IGNORECASE):
        return ()
    if re.search(r"\b(?:share|stock)holder", text, re.IGNORECASE):
        return (Task.PRESIDE_STOCKHOLDERS,)
    if re.search(r"\bboard\b(?! of)|\bdirectors\b", text, re.IGNORECASE):
        return (Task.PRESIDE_BOARD,)
    return (Task.PRESIDE_STOCKHOLDERS, Task.PRESIDE_BOARD)
