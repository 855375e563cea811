"""What a question says of a claim for indemnity."""

from collections.abc import Sequence
from typing import Any, Final, TypeVar

from bot.understand import patterns as re
from bot.understand.predicates import asks_for
from bot.understand.signs import words_of_claims as words
from bot.understand.signs.words import Flags, flags_in, once
from rules.provisions.indemnification import Amount, Capacity, Involvement, Suit

Item = TypeVar("Item")

FLAGS: Final[Flags] = (
    (
        "at_request",
        False,
        r"(?:not|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t|never|without|nobody|no one|neither)\b(?! (?:an?|our|the|even|any|one|of|been|being|also)*\b ?(?:an?|our|the|any)? ?(?:directors?|officers?|employees?|agents?|executives?)\b)(?:(?!\b(?:but|yet|though|although|however)\b)[^.?!;,]){0,70}\b(?:request|ask(?:ed|ing)?|sent)\b|(?:on|off) (?:his|her|their) own (?:initiative|account|time|bat|accord|free will)|of (?:his|her|their) own accord|(?:his|her|their) own idea|(?:went|goes|joined|joins|serves?|served|sits?|took|takes|accepted) (?:(?!but|and|at|our)[\w']+ ){0,7}(?:on (?:his|her|their) own(?! behalf)|privately|as a private matter)|without our (?:knowledge|knowing|involvement)",
    ),
    (
        "at_request",
        True,
        r"at (?:our|its|my|the (?:company|corporation|board|firm)'?s) (?:request|behest)|at the request of|(?:we|company|board) asked|because we asked|we (?:sent|put|placed|seconded|appointed)|our (?:nominee|designee)",
    ),
    (
        "elsewhere",
        True,
        r"(?:an)?other (?:company|corporation|enterprise|firm|entity|board|organi[sz]ation)s?(?:'s)?|outside (?:board|company)|subsidiar(?:y|ies)(?:'s)?|joint ventures?|partnerships?|affiliates?|(?:benefit|pension|retirement) plans?|401\(?k\)?|charit(?:y|ies)|non-?profits?|portfolio compan(?:y|ies)|at (?:our|the (?:company|corporation)'?s) request|elsewhere at|(?:hospital|museum|school|university|church|association|foundation|club|startup|start-up)(?:'s)? board|(?:board|director|trustee|officer|treasurer) (?:of|at) (?:an? |some )?(?:\w+ )?(?:trade )?(?:hospital|museum|school|university|church|association|foundation|club|start-?up)",
    ),
    (
        "former",
        True,
        r"former|ex|past|retire[sd]?|left (?:the |our )?(?:board|company|office)|no longer|resign(?:s|ed)?|step(?:s|ped)? down|stop(?:s|ped)? being|ceas(?:es|ed)|leaves?|leaving|quit|used to (?:be|sit|serve)|departed|gone from|off (?:the|our) board|out of office|(?:left|leaves|leaving|departed) (?:us|here)|was (?:removed|voted out|fired|let go)",
    ),
    (
        "heirs",
        True,
        r"heirs?|estates?|executors?|executrix|administrators?|widow(?:er)?s?|die[sd]?|death|dead|deceased|passed away|famil(?:y|ies)|children|kids|next of kin|personal representatives?|legal representatives?|successors?|testator",
    ),
    ("won", True, words.PLAINTIFF_LOST),
    ("won", False, words.PLAINTIFF_WON),
    (
        "won",
        False,
        r"los(?:t|es|ing)(?: the| her| his| a| in)?|found (?:guilty|liable)|convicted|(?:verdict|judge?ment) (?:is |was |goes |went )?against|unsuccessful|not (?:succeed|successful|win)|didn'?t win",
    ),
    (
        "won",
        True,
        r"won(?!'?t\b)|wins?|winning|acquit\w*|cleared|dismiss\w*|thr(?:own|ew|ow\w*) (?:\w+ ){0,3}out|tossed(?: out)?|dropped|not guilty|exonerated|vindicated|successful(?:ly)?|succeed(?:s|ed)?|prevail\w*|technicality|not liable|got off(?! the board)|walked (?:free|away (?:clean|free))|(?:statute of )?limitations (?:had |has )?(?:ran|run|expired|passed)|(?:because of|on|by|under|thanks to|,) (?:the |a )?statute of limitations|time[- ]?barred|(?:on|for) (?:purely )?(?:procedural|technical|formal|jurisdictional) (?:grounds|reasons)|(?:plaintiffs?|other side|they|claimants?|opponents?) (?:had |has |have )?(?:sued|filed|came|acted|waited|brought (?:it|suit|the case))(?: far| way| much)? too (?:late|long)|(?:plaintiffs?|other side|they) (?:gave up|withdrew|backed off|abandoned)|beat(?:en|s)? (?:the|it|that|a)|went (?:in )?(?:his|her|their) (?:way|favou?r)",
    ),
    (
        "court_allows",
        False,
        r"no court|(?:absent|without|lacking|no) (?:any |a |the |such )*(?:determination|finding|ruling|order|decision|leave|approval|say-so|word|okay|ok)s? (?:\w+ )?(?:by|of|from|in) (?:any |a |the |such )*(?:court|chancery|judge)\b|(?:court|chancery|judge) (?:has|did|does|was|had)(?:n'?t| not)|(?:court|chancery|judge)\b[^.?!]{0,20}\b(?:nothing|silent|never|no word)|without (?:any |a |the )?court\b",
    ),
    (
        "court_allows",
        True,
        r"(?:court|chancery|judge)\b[^.?!]{0,70}\b(?:entitled|fairly|fair|deserv\w+|allow\w*|indemni\w+|proper|override|rescue|still)",
    ),
    (
        "authorized_by_board",
        False,
        r"(?:without|never|not|n't) (?:ever )?(?:bring\w*|brought|tak\w+|took|put\w*) (?:it|this|that|the matter) (?:to|before|up with) (?:the |our )?(?:board|directors)|without (?:ever )?(?:asking|telling|consulting|involving|informing) (?:the |our )?(?:board|directors)|(?:without|no|not|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t|never|neither)\b[^.?!]{0,40}\b(?:authori[sz]\w+|approv\w+|blessing|consent|permission|okay\w*|ok'?d|ok|say-so|go-ahead|sign(?:ed)?[- ]off|knowledge)",
    ),
    (
        "authorized_by_board",
        True,
        r"authori[sz]ed|board (?:approved|okayed|ok'?d|agreed|signed off)|with (?:the |our )?board'?s? (?:approval|blessing|consent|authori[sz]ation|authority|leave|permission|say-so|ok|okay)",
    ),
    (
        "self_started",
        True,
        r"(?:start(?:s|ed)?|br(?:ings?|ought)|fil(?:es|ed)|initiat(?:es|ed)) (?:it|a |the |her |his |an )?(?:\w+ )?(?:suit|lawsuit|case|proceeding|action|claim) (?:himself|herself|themselves|on)|(?:he|she|they) (?:himself|herself|themselves) (?:started|brought|filed|initiated|began)|(?:lawsuit|suit|case|proceeding|action)s? of (?:his|her|their) own|(?:director|officer|president|treasurer|secretary|ceo|cfo|he|she) (?:sues|sued|suing|is suing|has sued|wants to sue|went to court against) (?!us\b|the company|the corporation|over|for|by|derivatively|in|at|with|together|when|because|after|and|personally|too|again|as)|(?:suit|lawsuit|case|action|proceeding|claim)s? (?:that )?(?:he|she|they|the (?:director|officer)) (?:himself |herself )?(?:filed|brought|started|initiated|began|files|brings|starts)|suing first|is the plaintiff|as (?:a )?plaintiff|(?:own|offensive) (?:suit|lawsuit|litigation)",
    ),
    (
        "asks_duty",
        True,
        r"must|ha(?:ve|s) to|gotta|got to|need(?:s|ed)? to|oblig\w+|compelled|required|requires?|owes?|owed|shall|(?<!not )(?<!n't )entitled|mandatory|duty|bound|compulsory|on the hook|right to|(?:as |by |of )right|(?:it is|it's|its|that is|that's|this is) (?:his|her|their|my|our) (?:good )?right|(?:has|have|had|got) (?:a|the|every) right|(?:it|that) as (?:his|her|their|a) right|automatic(?:ally)?|forced?",
    ),
    ("asks_duty", False, r"can|may|could|allowed|able|permitted|permit|optional|free to|possible|ok to|okay to"),
    (
        "refused",
        True,
        r"(?:refus\w+|declin\w+)\b(?! (?:(?:point|blank|flat|flatly|outright|stubbornly|still|so|far|again) ){0,2}(?:to )?(?:sign|give|promise|undertake|repay|agree|make|commit|furnish|provide|execute|tender|offer|deliver|supply|submit|hand (?:in|over)|put up|enter into|any (?:such )?(?:undertaking|promise)|an undertaking|the undertaking))|den(?:y|ies|ied|ying)|turn(?:s|ed|ing)? (?:it |him |her |them |the \w+ )?down|reject\w*|sa(?:y|ys|id) no|withhold\w*|get out of|back out|cut (?:him|her|them) off|stop paying|(?:decide|choose|opt|elect|vote|determine)s? (?:\w+ ){0,4}not to|against (?:advancing|paying|indemnifying)|not (?:to |be )?(?:advance|pay|indemnify|cover|paid|indemnified|advancing|paying|indemnifying)d?\b",
    ),
    (
        "undertaking",
        False,
        r"before (?:any(?:one|body)|he|she|they|someone|somebody|an|the|any)\b[^.?!;]{0,30}\b(?:undertak\w+|undertook|promis\w+|agree\w*|sign\w*|commit\w*)\b|(?:refus\w+|declin\w+|unwilling) to (?:execute|sign|give|provide|make|furnish|tender|offer|deliver|supply|submit|enter into)\b[^.?!;]{0,60}\bundertak\w+|no strings|strings[- ]free|unconditional(?:ly)?|without (?:any )?(?:strings|conditions?)|no questions asked|(?:without|no|refus\w+|declin\w+|unwilling|won'?t|will not|not|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t|never|skip\w*|neither)\b(?:(?!\b(?:although|though|despite|even|when|once|after|notwithstanding|in spite|against|upon)\b)[^.?!;]){0,30}\b(?<!with that )(?<!with the )(?<!with an )(?:undertak\w+|promis\w+|agree\w* to (?:repay|pay)|sign\w*|repay\w*|commit\w*|iou)",
    ),
    (
        "undertaking",
        True,
        r"undertaking|undertook|promise[sd]? to (?:re)?pay|promises? to (?:give|send) (?:\w+ ){1,3}back|signed (?:a |an |the )?(?:promise|undertaking|iou)|agree[sd]? to repay|iou|tendered",
    ),
    (
        "secured",
        True,
        r"secured?|security|unsecured|collateral\w*|bond|suret(?:y|ies)|pledg\w+|escrow|letter of credit|lien|mortgag\w+|backed(?: up)? (?:by|with)|(?:bear|bears|bearing|charge|with|pay|owe|need|any|no|plus) interest|interest on (?:the|an?|that|it|such|any)\b|financial(?:ly)? ab\w+|(?:means|ability|able|wherewithal|assets) to (?:repay|pay (?:it|them|the money|us) back)|afford to (?:repay|pay (?:it|them|us)? ?back)|guarant\w+|credit ?worth\w*|deposit",
    ),
    (
        "decider_asked",
        True,
        r"(?<!court )(?<!judge )(?<!tribunal )(?:can|may|could|must|does|do|should|is|are|need|has|have)\b[^.?!]{0,50}\b(?:decid(?:e|es)(?! (?:on (?:his|her|its|their) own )?to\b)|determine[sd]?|rule|find|judge|(?:make|makes) the (?:call|determination|decision)|vote that|sign off that)",
    ),
    (
        "board_undecided",
        True,
        r"(?:board|directors|they) (?:has |have |had )?(?:decid\w+|said|resolved|determined|done) nothing|(?:board|directors|they) (?:has|have|had|did)(?:n'?t| not) (?:\w+ )?(?:decid\w+|determin\w+|said|resolv\w+|act\w*|ruled?|voted?|done)|(?:board|directors) (?:never|is silent|was silent|stayed silent|made no|took no)|without (?:a |any |the )?(?:board'?s? )?(?:decision|determination|resolution|vote)|(?:absent|no) (?:a |any )?board (?:decision|determination|resolution|vote)",
    ),
    (
        "thought_unlawful",
        False,
        r"(?:no|without(?: any)?|lack\w*|never had(?: any)?|had no) (?:\w+ )?(?:reason|cause|grounds?) to (?:believe|think|suspect)\b[^.?!]{0,40}\b(?:illegal|unlawful|crim\w+|against the law)|(?:thought|believed|assumed|felt sure|was sure|were sure)\b[^.?!]{0,25}\b(?<!un)(?:lawful|legal)\b",
    ),
    (
        "thought_unlawful",
        True,
        r"(?:thought|believed|knew|known|suspected|feared|guessed|figured|(?:reason|cause|grounds?) to (?:believe|think|suspect))\b[^.?!]{0,45}\b(?:illegal|unlawful|a crime|criminal|against the law|br(?:oke|eaking) the law)",
    ),
    (
        "board_indemnifies",
        True,
        r"(?:board|directors)(?: (?:to|can|may|could|might|itself|then|also|is|are|allowed|free|able|decides?|votes?|agrees?|has|have|the|power))* (?:indemnif(?:y|ies)|cover|reimburse|protect)",
    ),
    (
        "claims_it",
        True,
        r"(?:can|may|could|is|does) (?!(?:we|the (?:company|corporation|board)|our board|it)\b)(?:the |our )?\w+ (?:still |then |nonetheless |nevertheless |anyway |entitled to |have a right to )*(?:demand|insist|claim|force|compel|get)",
    ),
    (
        "coverage_asked",
        True,
        r"(?:fall|falls|come|comes) (?:also |too |even )?(?:under|within) (?:the|our|this) (?:indemni\w+|article|protection)|(?:indemni(?:ty|fication|ties)|protection|article|by-?laws?|section|shield|right)\b[^.?!]{0,25}\b(?:cover|extend|reach|include|protect|appl(?:y|ies)|stretch)(?:s|ed|ing|es)?\b|(?:are|is) (?:\w+ ){1,3}?(?:(?:also|too|even|likewise) )?(?:covered|included|protected) (?:by|under|in) (?:the|this|our) (?:indemni\w+|article|protection|by-?laws?)",
    ),
    (
        "burden_on_claimant",
        False,
        r"(?:burden|onus)\b[^.?!]{0,40}\b(?:on|with) (?:us|the (?:company|corporation))|(?:we|(?:company|corporation)) (?:\w+ )?(?:have|has|need|needs|must)(?: to)? (?:prove|show)|(?:do|must) we (?:have to |need to )?prove|(?:on|up to) us\b[^.?!]{0,20}\bprove",
    ),
    (
        "burden_on_claimant",
        True,
        r"(?:on|up to|with) (?:him|her|them|the (?:claimant|director|officer|person|guy|man|woman))\b[^.?!]{0,30}\b(?:prov\w+|show)|(?:he|she|they|him|her|them|claimant|director|officer|person),? (?:(?:who|that) )?(?:has|have|needs?|must|had)(?: to)? (?:prove|show)|is it (?:up to |for )?(?:him|her|them|the (?:claimant|director|officer|person))\b[^.?!]{0,20}\b(?:prov\w+|show)|(?:must|does|do|should) (?:he|she|they|(?:the|an?) \w+)\b[^.?!]{0,45}\b(?:prove|proving|show)|(?:his|her|their|claimant'?s|director'?s|officer'?s) (?:burden|job|onus)|(?:burden|onus)\b[^.?!]{0,30}\b(?:on|with) (?:him|her|them|the (?:claimant|director|officer|person))|(?:claimant|director|officer|person|he|she)s? (?:bears?|carr(?:y|ies)|have|has) the (?:burden|onus)",
    ),
    (
        "contract_asked",
        True,
        r"contract\w*|rel(?:y|ies|iance|ied|ying)|repeal\w*|vest\w*|guarante\w+|binding|abolish\w*|scrap\w*|amend\w*|chang\w*|modif\w+|delet\w+|remov\w+|promise\w*|taken? away|rights?",
    ),
    (
        "on_behalf",
        True,
        r"on (?:his|her|their|the \w+'?s) behalf|on behalf of (?:the|a|him|her)|someone else|somebody else|(?<!pay )(?<!pays )(?<!paying )(?<!paid )(?<!cover )(?<!fund )(?:his|her|their) (?:insurer|family|wife|husband|lawyer(?!(?:'?s?'?) (?:bills?|fees?|costs?|invoices?|for\b))|employer|spouse|brother|sister|father|mother)",
    ),
    (
        "for_advance",
        True,
        r"advanc\w+|(?:until|till|before|prior to|pending)\b[^.?!;]{0,40}\b(?:final(?:ly)? dispos\w+|dispos\w+ of)|up ?front|(?:case|suit|it) is (?:still )?(?:at an early stage|pending|ongoing|in its early)|(?:pay|cover)\b[^.?!]{0,30}\b(?:lawyers?|attorneys?|counsel|bills?|fees)\b[^.?!]{0,10}\bnow|in advance|as (?:we|they|it|(?:the|her|his|that) (?:case|suit|lawsuit|action|litigation|matter|claim|defen[cs]e|trial)) (?:goes|go|proceeds?|moves?|runs?|drags?|unfolds?|progresses)|as (?:they|(?:the )?(?:bills|invoices|costs)) (?:come|arrive)|before (?:the (?:case|suit|trial|lawsuit|matter)|it|that|this)(?: is|'s| has been| gets)? ?(?:all |finally )?(?:over|decided|ends?|done|finished|resolved|settled|wrapped up|concluded)|front(?:ing)? (?:the|his|her)|while (?:the|her|his|their|it|a|that)(?: \w+)? ?(?:is|'s|goes)? ?(?:still )?(?:running|pending|going on|ongoing|on|in progress|drags on|open)|before (?:a |the )?(?:verdict|final|outcome|trial|ruling|decision)|(?:pay|cover|pick up|settle)\w* (?:those|these|the|his|her|their)(?: \w+){0,2} (?:bills|fees|invoices|costs|expenses) (?:now|monthly|as|month by month|right away|already|before|while|during)|bills? (?:us )?monthly",
    ),
    (
        "answered",
        True,
        r"(?:we|company|corporation|board) (?:has |have |already |promptly |had )*(?:answered|responded|replied|denied|rejected|turned (?:it|her|him) down)",
    ),
    (
        "answered",
        False,
        r"(?:nobody|no one|none of us) (?:has |ever |has ever )?(?:answer\w*|respond\w*|repl\w+|react\w*)|heard (?:nothing|zip|zilch)|never (?:heard|answer\w*|respond\w*|repl\w+)|no (?:answer|response|reply) (?:yet|so far|since|came|to this day)|ha(?:s|ve)(?:n'?t| not) (?:answered|responded|replied|reacted)|did(?:n'?t| not) (?:answer|respond|reply|react)|silence since|got no (?:answer|response|reply)|already|by now|as of today|still (?:no|waiting)|ghosted|ignored",
    ),
    (
        "repealing",
        True,
        r"repeal\w*|(?:strik\w+|struck|eliminat\w+|rescind\w*|revok\w+|tak\w+ out|cut\w* out|drop\w*) (?:down |all of )?(?:the |our )?(?:(?:indemn\w+ )?(?:article|provisions?)|indemni\w+|article [ivx\d]+)\b|scrap\w*|abolish\w*|(?:article|section) [ivx\d.]+ (?:is|was|gets|got|has been) (?:then |later )?(?:changed|amended|repealed|deleted|narrowed|rewritten)|(?:amend|chang|modif|rewrit|delet|remov)\w*[^.?!]{0,30}\b(?:indemnif\w+|indemnity|article|by-?laws?|the law)|(?:article|indemnif\w+|indemnity)\b[^.?!]{0,40}\b(?:delet\w+|repeal\w*|struck|abolish\w*|dropped|done away)|do(?:ing)? away with|retroactive\w*",
    ),
    ("shut_out", True, words.SHUT_OUT),
    ("in_house", True, words.IN_HOUSE),
    (
        "in_house",
        False,
        r"(?:outside|independent|external) (?:and \w+ |independent |outside )?(?:law firm|counsel|lawyers?|attorneys?)",
    ),
    (
        "opinion_on_paper",
        True,
        r"(?:need\w*|must|ha(?:s|ve) to|requir\w+|should|necessary)\b[^.?!;]{0,60}\b(?:on paper|in writing|written(?: down| out| up)?|in black and white)|(?:need|want|require)s? (?:a |the |her |his |its |their )?(?:paper|writing|written opinion|letter)",
    ),
    (
        "unsecured_enough",
        True,
        r"(?:(?:no|without(?: any)?|not backed by(?: any)?|lacks?|lacking) (?:collateral|security|suret(?:y|ies)|bond|pledge|guarant\w+|deposit|assets?|interest)|unsecured|plain|mere|bare|simple|naked|just (?:his|her|their|a))\b[^?]{0,90}\b(?:enough|suffic\w+|do the (?:job|trick)|good enough|will do|accept\w*|okay|ok|fine|satisf\w+)|(?:enough|suffic\w+|okay|ok|fine|accept\w*)\b[^?]{0,70}\b(?:no (?:collateral|security)|unsecured|without (?:any )?(?:collateral|security)|mere|bare) ?(?:promise|undertaking)?",
    ),
    (
        "counsel_directed",
        True,
        r"(?:quorum|they|directors?|members|disinterested ones|uninvolved ones)\b[^.?!;]{0,40}\b(?:would rather|(?:'d|would) prefer|rather|prefers?|wants?|wishes|wish|directs?|directed|decides?|decided|chooses?|chose|votes?|voted|resolves?|resolved|agrees?|agreed|asks?|asked)\b[^.?!;]{0,70}\b(?:law firm|lawyers?|counsel|attorneys?)\b",
    ),
    ("all_parties", True, words.ALL_PARTIES),
    ("agent_asked", True, words.AGENT_ASKED),
    ("clock", True, words.CLOCK),
    ("parties_vote", True, words.PARTIES_VOTE),
    ("personally", True, words.PERSONALLY),
    ("found_entitled", False, r"(?:not|never|n't) (?:\w+ ){0,4}?entitled"),
    (
        "found_entitled",
        True,
        r"(?:found|determined|held|ruled|decided|adjudged|declared|finds?|turn(?:s|ed) out)(?: [\w']+){0,6}? entitled",
    ),
    (
        "only_indemnifiable",
        True,
        r"(?:limit\w*|restrict\w*|confin\w*) to\b[^.?!]{0,40}\bindemnif\w*|only\b[^.?!;]{0,40}\b(?:could|can|may|able to|power to|allowed to) (?:\w+ )?indemnif\w*",
    ),
    (
        "excludes",
        True,
        r"(?:exclud\w+|displac\w+|supersed\w+|shuts? out|shutting out|rules? out|replaces?|overrid\w+|cancel(?:s|led)?|trump(?:s|ed)?|nullif\w+|kill(?:s|ed)?|void(?:s|ed)?|knock(?:s|ed)? out|wip(?:e|es|ed) out|swallow(?:s|ed)?|undo(?:es)?|defeat(?:s|ed)?)\b[^.?!;]{0,45}\b(?:rights?|agreements?|contracts?|statutes?|certificate|charter|votes?)|(?:rights?|agreements?|contracts?|deals?)\b[^?]{0,60}\b(?:exclud\w+|displac\w+|supersed\w+|replac\w+|overrid\w+|cancel\w*|trump\w*|nullif\w+|kill(?:s|ed)?|void(?:s|ed)?|knock\w* (?:it )?out|wip\w+ (?:it )?out|swallow\w*|defeat\w*)(?: (?:it|that|this|them))?(?: (?:out|away|off))?(?: by (?:the )?(?:bylaws|article))?(?=\W*$)",
    ),
    ("unreasonable", True, words.UNREASONABLE),
    ("reasonable_asked", True, words.REASONABLE_ASKED),
    ("faith_asked", True, words.FAITH_ASKED),
    (
        "across_board",
        False,
        r"(?:an?|one|this|the|that) (?:specific|particular|single|individual|given) (?:case|instance)|case[- ]by[- ]case",
    ),
    ("across_board", True, words.ACROSS_BOARD),
    ("court_ordered", True, words.COURT_ORDERED),
    ("authorization_asked", True, words.AUTHORIZATION_ASKED),
    *words.SUBJECTS,
    (
        "asking_leave",
        True,
        r"consent(?:s|ed|ing)?|approv\w+|agree[sd]?|permission|sign[- ]?off|say[- ]so|without (?:telling|asking|our|us|informing)|behind our|on (?:his|her|their) own|by (?:himself|herself)|blessing|ask(?:s|ing)? us|accept\w*",
    ),
    (
        "defining",
        True,
        r"mean(?:s|t|ing)?|defin\w+|terms?|counts? as|(?:does|do) (?!(?:that|this|it|they)\b)(?:the (?:term|word)s? )?['\"]?[\w ]{3,28}['\"]? include|what(?:'s| is| are) (?:an?|the|other|expenses|liabilities|meant)|who (?:is an?|counts)|is an? [\w ]{3,30} an? \W?\w|called|regarded as|considered|(?:be|is|are|was|being|as|become|makes? (?:him|her)|deemed) (?:an? |our )?\W{0,2}corporate agents?",
    ),
    (
        "loses",
        True,
        r"(?:out of|beyond|outside) (?:their|the (?:share|stock)holders'?) (?:reach|hands|power)|off[- ]limits|untouchable|loo?ses?|losing|lost (?:(?:their|its|his|her|the) (?:say|power|rights?|voice|vote)|theirs|that|it)|(?:can|may|could)(?:not|n'?t| not| no longer)\b[^.?!]{0,40}\b(?:any ?more|any longer)|can'?t any ?more|(?:can|may) no longer|no longer (?:can|may|have|change|amend)|forfeit\w*|give(?:s)? up|end(?:s|ed)?|stop(?:s|ped)?|expir\w+|cease to|take(?:s|n)? away|tak(?:e|es|ing) (?:it|that|this|the (?:power|right)) (?:away )?from|strip\w*|divest\w*|wipe\w* out|void(?:s|ed)?|exclusive(?:ly)?|only (?:\w+ ){0,2}(?:remedy|source|right|protection|indemnity)|sole (?:remedy|source|right)|bar(?:s|red)?|preclude\w*|limit(?:s|ed)?|replace\w*|gone|vanish\w*|terminat\w*|lapse[sd]?|shut out|rule[sd]? out|instead of|exhaust\w*|disappear\w*|kill(?:s|ed)?|stuck with(?![^?]{0,40}\bor (?:can|may|could)\b)",
    ),
)
_BAD_FAITH: Final = re.compile(
    r"\b(?:bad faith|(?:not|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must)n'?t|never) (?:\w+ )?in good faith|lack of good faith|stole|steal\w*|embezzl\w+|fraud\w*|self-?deal\w+|knew (?:it|that|what)\b[^.?!]{0,30}\b(?:illegal|unlawful|wrong|crime)|knowing(?:ly)?|dishonest\w*|against (?:the|our) (?:company|corporation)'?s (?:best )?interests?|loot\w*|on purpose|against (?:our|the (?:company|corporation)'?s) (?:best )?interests?|wilful\w*|willful\w*|intentional\w*|deliberate\w*)",
    re.IGNORECASE,
)
_GOOD_FAITH: Final = re.compile(
    r"\b(?:good faith|honest(?:ly)?|reasonabl[ey] (?:belie\w+|thought)|best interests?)\b|\breasonably\b(?!\.? (?:entitled|incurred|spent|necessary))",
    re.IGNORECASE,
)
_ALLEGED: Final = re.compile(
    r"\b(?:accus\w+|alleg\w+|charg\w+|sued (?:over|for)|claims? of|suspect\w*)\b[^.?!]{0,40}$", re.IGNORECASE
)
_THIRD_PARTY: Final = re.compile(
    r"\bnot (?:a |an |one |brought )?(?:derivative|(?:suit|lawsuit|action|case|claim|one) (?:brought )?(?:on|in|by|for) (?:or in the right of )?(?:the |our )?(?:company|corporation|us)|in the (?:company|corporation)'?s name|by (?:or in the right of )?(?:the|our) (?:company|corporation))|\bthird[- ]part(?:y|ies)\b",
    re.IGNORECASE,
)
_DERIVATIVE: Final = re.compile(
    r"\b(?:derivative(?:ly)?|(?:share|stock)holders? (?:(?:has|have|had|then|also) )?(?:sues?|sued|suing|filed|brought|litigat\w+)\b[^.?!;,]{0,30} on behalf of (?:the|our) (?:company|corporation)|(?:suit|action|lawsuit|case|claim|proceeding|litigation)s?(?: (?:is|was|were|being|been|that|which|brought|filed|started|commenced|pursued|by an?|by some|by (?:the |our )?(?:share|stock)holders?|(?:share|stock)holders?)){0,3} on behalf of (?:the|our) (?:company|corporation)(?! against (?:an? |the |our )?(?:\w+ )?(?:outsider|customer|supplier|vendor|bank|third))|(?:the|our) (?:company|corporation)(?: itself)? (?:is|was|be|were) (?:the one |the party |the plaintiff )?(?:that is |who is |that was |who was )?suing|we (?:are|were) the ones? (?:who are |that are )?suing|plaintiff (?:is|was|were) (?:the |our )?(?:company|corporation)|(?:in the|in|by) (?:right|name) of (?:the|our) (?:company|corporation)|in (?:the (?:company|corporation)'s|its|our) own (?:right|name)|(?:by|on behalf of|in the) (?:the |our )?(?:company|corporation)'?s? (?:itself|own name|name|behalf)|"
    r"(?:company|corporation)(?: itself| has| had| that| who)* (?:sues|sued|suing|brought suit|brings|(?:goes|went|going) to court against|(?:takes|took|taking) (?:him|her|them|our|its|one|an?|the)\b[^.?!]{0,30}\bto court|(?:files?|filed) (?:an? )?(?:suit|lawsuit|claim|complaint) against)|we(?:'re| are| have| ourselves)?(?: ourselves)? su(?:e|ed|ing) (?:him|her|them|our|the|an|a|one)|"
    r"(?:suit|action|lawsuit|case|claim)s? (?:\w+ )?by (?:or in the right of )?(?:the|our) (?:company|corporation)|brought by (?:the|our) (?:company|corporation)|sued by (?:us|the company|the corporation|our own)|on (?:the )?(?:company|corporation)'?s behalf)",
    re.IGNORECASE,
)
_OUTSIDE_SUIT: Final = re.compile(
    r"\b(?:outsider|customer|client|supplier|competitor|vendor|regulator|sec|government|epa|irs|creditor|landlord|neighbou?r|bank|(?:former |ex-?)employee|stranger|rival|union|tenant)s?\b[^.?!]{0,25}\b(?:su(?:es|ed|ing)|suit|lawsuit|action|claims?|case|brought)|"
    r"\b(?:sued|suit|lawsuit|action|case|claim)\b[^.?!]{0,25}\b(?:by|from|with|against) (?:an? |the |our |one of our )?(?:\w+ )?(?:outsider|customer|client|supplier|competitor|vendor|regulator|sec|government|epa|irs|creditor|landlord|neighbou?r|bank|stranger|rival|union|tenant)s?\b",
    re.IGNORECASE,
)
_OUTSIDER: Final = re.compile(
    r"\b(?:third[- ]part(?:y|ies)|strangers?|outsiders?|outside (?:party|suit)|somebody else)\b", re.IGNORECASE
)
_ADJUDGED: Final = re.compile(
    r"\b(?:adjudged|adjudicat\w+|liable (?:to|towards) (?:the |our )?(?:company|corporation|us)|(?:found|held|ruled|declared) (?:to be )?liable)\b",
    re.IGNORECASE,
)
_TO_THE_CORPORATION: Final = re.compile(r"\b(?:to|towards) (?:the |our )?(?:company|corporation|us)\b", re.IGNORECASE)
_TO_ANOTHER: Final = re.compile(
    r"\bliable (?:to|towards) (?:an? |the |our |one of our )?(?:customer|client|supplier|competitor|vendor|regulator|government|creditor|landlord|neighbou?r|bank|outsider|third party|rival|tenant|plaintiff|employee|outside \w+)s?\b",
    re.IGNORECASE,
)
_PROMISED: Final = re.compile(r"\b(?:promis\w+|undertak\w+|agree\w*|commit\w*|sign\w*|guarantee\w*)\b", re.IGNORECASE)
_REPAYING: Final = re.compile(
    r"\b(?:pa(?:y|ys|id|ying) (?:\w+ ){0,4}back|repa(?:y|ys|id|ying)|refund\w*|giv(?:e|es|ing) (?:\w+ ){0,3}back|claw\w* ?back|recoup|(?:get|want) (?:\w+ ){0,3}back|return(?:s|ed)? (?:the|it)|hand (?:\w+ ){0,3}back)\b",
    re.IGNORECASE,
)
_INVOLVED: Final = (
    (
        re.compile(r"\b(?:witness\w*|testif\w+|testimony|subpoena\w*|depos(?:ed|ition))\b", re.IGNORECASE),
        Involvement.WITNESS,
    ),
    (
        re.compile(
            r"\b(?:threat\w*|demand letter|not (?:yet )?(?:been )?(?:filed|sued)|no suit (?:has been )?filed)\b",
            re.IGNORECASE,
        ),
        Involvement.THREATENED,
    ),
    (re.compile(r"\b(?:named (?:as )?(?:a )?(?:party|defendant)|defendants?)\b", re.IGNORECASE), Involvement.PARTY),
)


_MUST_GIVE: Final = re.compile(
    r"\b(?:have|has|must|need|needs|required?)\b.{0,30}\b(?:hand over|give|sign|provide|furnish|promise|undertake|put up|tender)\b|\b(?:need|needs|require|requires) (?:an? |any |some )?(?:\w+ )?(?:undertaking|promise|iou)\b|\b(?:undertaking|promise)(?: to repay| to pay (?:it|them) back)? (?:\w+ )?(?:needed|required|necessary|optional|voluntary|discretionary)\b",
    re.IGNORECASE,
)


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    found["capacities"] = _of_an_agent(text) if found.get("agent_asked") else _capacities(text)
    found["covered_alone"] = _covered_alone(text)
    found["suit"] = _suit(text)
    found["both_suits"] = True if _DERIVATIVE.search(text) and _OUTSIDER.search(text) else None
    found["amounts"] = _amounts(text)
    found["proceedings"] = _named(text, words.PROCEEDINGS)
    found["endings"] = _named(text, words.ENDINGS)
    found["involvement"] = next((each for pattern, each in _INVOLVED if pattern.search(text)), None)
    found["good_faith"] = _good_faith(text)
    found["adjudged_liable"] = _adjudged(text, found)
    found["asks_undertaking"] = asks_for(text, _MUST_GIVE) or None
    if found["asks_undertaking"]:
        found.pop("for_advance", None)  # what is owed for the advance is asked, not the advance
    found["repaying"] = True if _REPAYING.search(text) and not _PROMISED.search(text) else None
    found["term"] = next(iter(_named(text, words.TERMS)), None)
    if found.get("at_request") is False:
        found["elsewhere"] = True
    if found.get("refused") and _BOARD_SAYS_NO.search(text):
        found |= {
            "refused": dict(flags_in(_BOARD_SAYS_NO.sub(" ", text), FLAGS)).get("refused"),
            "board_otherwise": True,
        }
    if found.get("loses") and _PASSES_OR_ENDS.search(text):
        del found["loses"]
    if found.get("won") is False and _WON_A_PART.search(text) and _FOR_THAT_PART.search(text):
        found["won"] = True
    return found


_BOARD_SAYS_NO: Final = re.compile(
    r"\b(?:if|suppos\w+|assum\w+|although|though|even if|but|now) (?:the |our )?(?:board|directors)\b[^?.;,]{0,20}\b(?:against (?:it|that|paying|an? advance|advancing)|otherwise|says? no|said no|refus\w+|declin\w+|objects?|not to(?: pay| advance)?)(?: (?:it|that|to pay|to advance))?(?=\W*$)",
    re.IGNORECASE,
)
"""The board determines otherwise, by which a person is refused; it is not asked if it may."""
_PASSES_OR_ENDS: Final = re.compile(
    r"\b(?:pass|go|goes|get|continue|go on|survive|last|stay|remain|benefit|inure|transfer|belong|descend|carry|live on|keep|hold|still|claim|covered|protected|entitled)\b[^.?!;]{0,60}\bor (?:(?:does|has|did|is|will|would) (?:it|that|this|the right|that right|the indemnity|his right|her right) |do they )?(?:just |simply |rather )?(?:end|stop|die|lapse|expire|terminat|vanish|los[et]|gone|cease|over|disappear)",
    re.IGNORECASE,
)
"""Whether a right goes on, which is asked first, or ends."""
_CLAIMS_OF_A_SUIT: Final = r"(?:claims?|counts?|charges?|issues?|matters?|causes? of action|allegations?|points?)"
_WON_A_PART: Final = re.compile(
    rf"\b(?:won|beat|defeated|prevailed|succeeded|cleared|acquitted|dismissed|successful|got (?:off|rid of)|threw out|thrown out)\b[^.?!;]{{0,30}}\b(?:one|two|three|four|five|some|several|most|part|half|\d+)\b[^.?!;]{{0,25}}\b{_CLAIMS_OF_A_SUIT}\b|"
    rf"\b(?:one|two|three|four|five|some|several|most|half|\d+)\b[^.?!;]{{0,25}}\b{_CLAIMS_OF_A_SUIT}\b[^.?!;]{{0,40}}\b(?:were |was |got )?(?:won|dismissed|thrown out|dropped)",
    re.IGNORECASE,
)
"""A defense that succeeded on some of several claims."""
_FOR_THAT_PART: Final = re.compile(
    rf"\b(?:for|on|of|as to|regarding|with respect to|tied to|related to|relating to) (?:just |only )?(?:that part|those|these|the (?:one|two|three|four|five|\d+|part|ones|half)|the (?:\w+ )?{_CLAIMS_OF_A_SUIT}(?: that| which)? (?:he|she|they|were|was|got|won))\b[^.!;]{{0,60}}\?|"
    r"\b(?:he|she|they) (?:won|beat|defeated)\W*\?",
    re.IGNORECASE,
)
"""The claims that were won, for which indemnity is asked."""


def _named(text: str, table: Sequence[tuple[str, Item]]) -> tuple[Item, ...]:
    """The items of a table whose words stand in a text; each word counts once, for the first row that has it."""
    found = []
    for pattern, item in table:
        compiled = re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
        if compiled.search(text):
            found.append(item)
            text = compiled.sub(" ", text)
    return once(found)


def _capacities(text: str) -> tuple[Capacity, ...]:
    plain = re.sub(words.NOT_IN_CAPACITY, " ", text, flags=re.IGNORECASE)
    found = tuple(each for pattern, each in words.CAPACITIES if re.search(rf"\b(?:{pattern})\b", plain, re.IGNORECASE))
    outsider = re.search(
        rf"\b(?:indemnif\w+|cover|insure|protect|reimburse) (?:an? |our |the |its |any )?(?:independent |outside |former )?(?:{words.OUTSIDERS})\b|"
        rf"\b(?:is|are) (?:an? |our |the |its )?(?:independent |outside |former )?(?:{words.OUTSIDERS})(?: (?:who|that|of ours|whom)\b[^.?!;,]{{0,45}}?)? (?:also |too )?(?:covered|indemnified|insured|protected|an? \W?corporate agent)",
        text,
        re.IGNORECASE,
    )
    return found or ((Capacity.OUTSIDER,) if outsider else ())


_CORPORATE_AGENT: Final = re.compile(r"\bcorporate agents?\b", re.IGNORECASE)
_OUTSIDE: Final = re.compile(rf"\b(?:{words.OUTSIDERS})\b", re.IGNORECASE)


def _of_an_agent(text: str) -> tuple[Capacity, ...]:
    """In which capacity one serves of whom it is asked if he is a corporate agent."""
    plain = _CORPORATE_AGENT.sub(" ", text)
    return _capacities(plain) or ((Capacity.OUTSIDER,) if _OUTSIDE.search(plain) else ())


_KIND_OF_PERSON: Final = r"(?:the |our )?(?:directors?|officers?|employees?|agents?)"
_KINDS_OF_PERSONS: Final = rf"(?P<who>{_KIND_OF_PERSON}(?:(?:,| and| or|, and| &) {_KIND_OF_PERSON})*)"
_ALONE: Final = tuple(
    re.compile(each, re.IGNORECASE)
    for each in (
        rf"\b(?:indemn\w+|cover\w*|protect\w*)\b[^.?!;]{{0,40}}\b(?:only|just|solely|exclusively|limited to|restricted to|confined to|nobody but|no one but) (?:(?:for|to|covers?|protects?|given to) )?{_KINDS_OF_PERSONS}(?! (?:who|that|when|if|in))",
        rf"\b(?:indemn\w+|cover\w*|protect\w*)\b[^.?!;]{{0,40}}\b(?:for|to|covers?|protects?) {_KINDS_OF_PERSONS} (?:only|alone|and (?:nobody|no one) else)\b",
        rf"\b(?:only|just|solely) {_KINDS_OF_PERSONS} (?:(?:are|get|who get|have|is|can be) )?(?:covered|indemn\w+|protected)",
    )
)


_SET_APART: Final = re.compile(
    r",? ?\b(?:as opposed to|rather than|instead of|and not|not) (?:just |only |merely )?[^.?!;,]{3,60}", re.IGNORECASE
)
"""Those from whom others are set apart ("an employee, as opposed to directors alone")."""


def _covered_alone(text: str) -> tuple[Capacity, ...]:
    """Those of whom it is asked if nobody else is covered ("is the indemnity just for directors?")."""
    text = _SET_APART.sub(" ", text)
    alone = next(filter(None, (each.search(text) for each in _ALONE)), None)
    return _capacities(alone["who"]) if alone else ()


def _suit(text: str) -> Suit | None:
    if _THIRD_PARTY.search(text):
        return Suit.THIRD_PARTY
    if _DERIVATIVE.search(text):
        return Suit.DERIVATIVE
    return Suit.THIRD_PARTY if _OUTSIDE_SUIT.search(text) else None


_APART_FROM: Final = re.compile(
    r",? (?:as distinct from|as opposed to|as distinguished from|apart from|in contrast to|over and above|on top of|besides)(?: (?:just|only|merely))? [^.?!;]{3,80}(?=[.?!;]|$)",
    re.IGNORECASE,
)
"""What an amount that is asked about is set apart from."""


def _amounts(text: str) -> tuple[Amount, ...]:
    """What is to be paid; a case that ended by settlement is no settlement to be paid where fees are the subject."""
    text = _APART_FROM.sub(" ", text)
    found = _named(re.sub(words.ENDED_SO, " ", text, flags=re.IGNORECASE), words.AMOUNTS)
    return found or _named(text, words.AMOUNTS)


def _good_faith(text: str) -> bool | None:
    bad = _BAD_FAITH.search(text)
    if bad:
        return None if _ALLEGED.search(text[: bad.start()]) else False
    return True if _GOOD_FAITH.search(text) else None


def _adjudged(text: str, found: dict[str, Any]) -> bool | None:
    """Held liable to the corporation: said so, or lost in a suit by or in the right of the corporation."""
    if _TO_ANOTHER.search(text) and found["suit"] is not Suit.DERIVATIVE:
        return None
    if _ADJUDGED.search(text) and (found["suit"] is Suit.DERIVATIVE or _TO_THE_CORPORATION.search(text)):
        return True
    if found["suit"] is Suit.DERIVATIVE and found.get("won") is False:
        return True
    said = re.search(r"\b(?:adjudged|(?:was|is|been|got) (?:found|held|ruled) liable)\b", text, re.IGNORECASE)
    return True if said and found["suit"] is None else None
