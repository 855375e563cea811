"""The words that say what a number counts: nouns (of what) and roles (doing what). Data only: a new phrase is one line."""

from typing import Final, Literal

Unit = Literal["seats", "board", "committee", "shares", "votes", "holders", "time", "other", "unsaid"]
Role = Literal[
    "all_but", "present", "mode", "absent", "in_favor", "against", "abstaining", "no_vote", "not_voting", "nonvoting",
    "asking", "signed", "size", "members", "directors", "in_office", "vacancies", "outstanding", "out", "issued",
    "treasury", "in_person", "by_proxy", "undone", "unanimous",
]  # fmt: skip

# Words that may stand between a number and its noun without changing what is counted.
ADJECTIVES: Final = (
    r"of|the|our|your|its|their|these|those|sitting|current|serving|elected|authori[sz]ed|vacant|empty|open|unfilled|"
    r"filled|occupied|non-?voting|voting|common|preferred|outstanding|issued|treasury|board|company|class [a-c]|"
    r"capital|total|absent|present|missing|attending|yes|no|aye|nay|affirmative|negative|dissenting|odd|remaining|"
    r"full|whole|entire|director|incumbent|active|registered|and|such|consenting|in-person|proxy|extant|remote"
)
# Words that make the counted only some of the kind: "3 new directors" is not how many directors there are.
SUBSET: Final = (
    r"of|new|additional|more|extra|independent|outside|inside|other|interested|disinterested|public|further|class [a-c]|"
    r"absent|present|attending|missing|dissenting|remote|interim|former|ex|potential|proposed|different|non-employee"
)
NOUNS: Final[tuple[tuple[Unit, str], ...]] = (
    ("committee", r"committee (?:members?|people|seats?|directors?)|(?:members?|persons?) (?:\w+ )?(?:sub-?)?committee"),
    ("board", r"(?:seats?|members?|persons?|directors?|man) (?:board|bd)\b(?= with| of| has| where| and|$)|board ?members?"),
    ("seats", r"(?:seats?|members?|persons?|man|people)[ -](?:boards?|bds?)|directorships?"),
    ("seats", r"(?:board )?(?:seats?|slots?|spots?|chairs|positions?)(?: on the board)?"),
    ("board", r"directors?|dirs?|members?|trustees?|people|ppl|persons?|guys|folks|individuals|bod|board"),
    ("board", r"us"),
    ("shares", r"shares?|shs?|stock|voting power|company|equity|common|preferred|capital|float|voting stock"),
    ("votes", r"votes?(?! (?:to|yes|for|no|in|against|it))|ballots?"),
    ("holders", r"(?:share|stock)[- ]?holders?|holders?|investors?|owners?"),
    ("time", r"(?:(?:business|calendar|working|full|whole|clear|more) )?(?:days?|hours?|hrs?|minutes?|mins?|weeks?|wks?"),
    ("time", r"months?|years?|yrs?|nights?|quarters?|seconds?|decades?)'?"),
    ("time", r"times?|pages?|miles?|feet|degrees?|points?|grand|cents?|percent|am|pm|cuz|th|st"),
    ("other", r"officers?|(?:vice[- ]?)?presidents?|vps?|secretar(?:y|ies)|treasurers?|committees?|meetings?|notices?"),
    ("other", r"candidates?|nominees?|classes|inspectors?|witness(?:es)?|copies|certificates?|employees?|things?|ways?"),
    ("other", r"questions?|options?|reasons?|lawyers?|attorneys?|auditors?|corporations?|companies|bylaws|emails?|letters?"),
)

# Said behind the number or, with the small words of LEAD between, before it.
ROLES: Final[tuple[tuple[Role, str], ...]] = (
    ("nonvoting", r"\(?non-?voting\)?|\(no votes?\)|without (?:a )?votes?|no (?:voting rights?|right to vote)"),
    ("undone", r"(?:{NOT}|refus\w+ to|declin\w+ to) (?:yet )?(?:sign|ask|request|resign|object|oppos)\w*|ha(?:s|ve) yet to \w+"),
    ("absent", r"{NOT} (?:be |been |being )?(?:(?:going|able) to )?(?:show|come|came|coming|turn|attend|here|there|present)\w*"),
    ("absent", r"{NOT} (?:be |been )?(?:(?:going|able) to )?(?:ma[kd]e|join|dial|participat|appear|available|at the|on the)\w*"),
    ("not_voting", r"{NOT} vot(?:e[sd]?|ing)|{NOT} (?:have|get) (?:a|any) votes?|withh[eo]ld\w*"),
    ("absent", r"absent(?:ees?)?|missing|no-?shows?|away|(?:(?:out|home|off|called in) )?sick|on (?:vacation|holiday|leave)"),
    ("absent", r"abroad|travell?ing|skip\w*|unavailable|unreachable|out of town|stuck|bail(?:s|ed)?|in the hospital|awol"),
    ("no_vote", r"no[ -]votes?"),
    ("against", r"(?:vot\w+|sa(?:id|ys?)|went) (?:it |them )?(?:no|nay|against|down)|against|nays?|noes|nos|con(?=\W*$)"),
    ("against", r"oppos\w+|dissent\w*|object(?:s|ed|ing|ors?|ions?)?|reject\w*|refus\w+|disagree\w*|disapprov\w*|negative"),
    ("abstaining", r"abstain\w*|abstentions?|s[ia]t(?:s|ting)? (?:it )?out|recus\w+"),
    ("in_favor", r"vot\w+ (?:yes|for|in favou?r|ayes?|to|with|it (?:up|through)|unanimously)|sa(?:id|ys?) (?:yes|ayes?|okay|ok)"),
    ("in_favor", r"(?:in )?favou?r\w*|yes(?:es)?(?: votes?)?|ayes?|yeas?|approv(?:e[sd]?|ing)|support\w*|agree[sd]?|affirmative"),
    ("unanimous", r"unanimous(?:ly)?"),
    ("asking", r"(?:written |formal |joint )*request\w*|ask(?:s|ed|ing)?|demand\w*|petition\w*|requisition\w*|conven\w+"),
    ("asking", r"call(?:s|ed|ing)? (?:for )?(?:an?|the|our|this) (?:[\w-]+ ){0,3}?(?:meeting|mtg|session|agm|egm)|call(?:s|ed)? one\b"),
    ("asking", r"(?:want|need|push|insist)(?:s|ed|ing)? (?:on |for )?(?:to )?(?:(?:call|hold|have|convene) )?(?:an?|the|our) (?:[\w-]+ ){0,3}?(?:meeting|mtg|egm)"),
    ("signed", r"sign(?:s|ed|ing|atures?|atories)?(?:[- ]offs?)?(?! up\b)|consent(?:s|ed|ing)?|execut(?:ed?|es|ing)|docusign\w*|initial(?:s|l?ed)"),
    ("mode", r"in (?:the|a|this) (?:[\w-]+ ){0,2}?(?:room|house|building|office)|on (?:the |a |our )?(?:phone|line|call|zoom|teams|video|screen|speaker(?:phone)?|webex|dial-in|conference (?:call|line)|con call)s?"),
    ("mode", r"(?:by|via|over|through|on) (?:the )?(?:phone|telephone|zoom|video|webex|skype|conference call|speakerphone)|(?:dial|call|phon|zoom|beam|patch|log|tun)\w{0,4}(?: \w+)?[ -](?:in|on)\b|physically|remotely|virtually|at the table"),
    ("in_person", r"in[ -]person"),
    ("by_proxy", r"(?:by|via|through|on|in|with|sent(?: in)?|gave|holding|under) (?:a |the |their |written )?prox(?:y|ies)|prox(?:y|ies)|proxied"),
    ("present", r"show(?:s|ed|n|ing)?(?: up)?\b(?! of)|turn(?:s|ed|ing)? (?:up|out)|c[oa]me(?:s)?\b(?! (?:up|from|off|out|due))|coming(?! up)|attend(?:s|ed|ing|ance|ees?)?"),
    ("present", r"(?<!to )here\b|present(?:ly)?\b(?! (?:a|an|the|to)\b)|at (?:the|a|our|this|that) (?:[\w-]+ ){0,3}?(?:meeting|mtg|agm|egm)|join(?:s|ed|ing)?|(?:are|is|were|was|be) there|there\b(?=\W*$)"),
    ("present", r"ma[kd]e it|in attendance|participat\w+|appear(?:s|ed|ing)?|represented|are in\b(?=\W*$)|is in\b(?=\W*$)"),
    ("vacancies", r"vacant|vacanc(?:y|ies)|empty|empties|unfilled|openings?|open(?! (?:the|a|up)\b)|resign(?:s|ed|ing|ations?)?|quit(?:s|ting)?"),
    ("vacancies", r"step(?:s|ped|ping)? (?:down|aside)|died|dead|passed away|left (?:the (?:board|company)|us|last|in)|(?:have|has|had) left|departed|walked(?! in)"),
    ("in_office", r"in office|serving|sitting|filled|occupied|incumbents?|(?:are|is|be|were|only) left|left(?=\W*$)|remain\w*|still (?:on|in|left|serving|around)|survivors?|in place|taken|current(?:ly)?(?= (?:directors?|members?|serv\w+)\b)"),
    ("outstanding", r"issued (?:and|&) outstanding|outstanding|o/s|in circulation|(?:entitled|eligible|able) to vote|(?:can|may) vote|\(votes?\)|\(voting\)|with votes?"),
    ("issued", r"issued"),
    ("treasury", r"(?:in |held in |as )?(?:the )?treasury|(?:bought|buy|buying) back|repurchased|reacquired|redeemed|held by (?:the company|us|the corporation)"),
)  # fmt: skip
AFTER: Final[tuple[tuple[Role, str], ...]] = (
    ("against", r"no(?=\W*$)"),
    ("in_favor", r"for(?=\W*$)|for (?:it|the (?:motion|resolution|proposal|amendment|merger|deal))\b|pro(?=\W*$)"),
    ("out", r"out(?! of)"),
    ("absent", r"gone|ill"),
    ("directors", r"on (?:the|our) board"),
)
BEFORE: Final[tuple[tuple[Role, str], ...]] = (
    ("all_but", r"(?:all|every(?:one|body)|every (?:director|member)) (?:but|except(?: for)?|save|bar|minus)"),
    ("size", r"(?:board|bd|bod)(?:'s)?(?: size| total)?(?= (?:of|is|was|at|size|equals|fixed|set)\b|\W*$)(?: consist\w*)?(?: fixed| set)?"),
    ("size", r"(?:board )?(?:size|authori[sz]ed number)(?: of (?:the |our )?board| of directors)?|authori[sz]ed(?: (?:directors|seats))?|number of (?:seats|directors)|fix(?:ed)? (?:the board )?at|board consist\w*"),
    ("members", r"(?:sub-?)?(?:comm?ittee|cmte|comm)(?= (?:of|is|has|with|have)\b|\W*$)|(?:sub-?)?committee consist\w*"),
    ("directors", r"we(?:'re|re| are| have|'ve got| got)|there(?:'s|s| are| were)|(?:\w+'s|number) of us|directors(?=\W*[:=])"),
    ("vacancies", r"lost|down by"),
    ("absent", r"without|except(?: for)?|other than|minus|short"),
    ("in_office", r"leav(?:es|ing)|left with|down to"),
    ("asking", r"(?:letter|call|called)(?= (?:by|from)\b)"),
)  # fmt: skip
# Before the number only where the votes are listed: "for 3, against 2", "yes: 3 no: 2".
LISTED: Final[tuple[tuple[Role, str], ...]] = (
    ("in_favor", r"for|pro"),
    ("against", r"no|con"),
    ("present", r"there|in"),
)
NOT: Final = (
    r"(?:(?:did|do|does|wo|will|would|could|ca|can|has|have|had|are|is|was|were)(?:n't|nt| not)|cannot|not|never|failed to"
    r"|unable to)"
)
# What may stand between a role and the number behind it: "signed by holders of over 400,000".
LEAD: Final = (
    r"by|of|from|for|is|are|was|were|be|only|just|about|at|exactly|all|over|roughly|the|our|those|a|an|total|to|we|have|"
    r"has|had|got|with|another|holders?|holding|owning|(?:share|stock)holders?|owners?|directors?|members?|least|than|"
    r"more|fixed|set|size|some|that|own|owns|hold|holds|who|representing|in"
)
# A verb or small word may follow a number that has no noun; any other word is a noun unknown to us.
NO_NOUN: Final = (
    r"are|is|were|was|be|been|have|has|had|will|would|could|can|cannot|should|must|may|might|do|does|did|didn|don|won|of|"
    r"in|on|at|for|to|who|that|which|all|also|just|only|actually|already|not|never|by|from|vs|versus|out|as|and|or|but|"
    r"if|with|so|enough|the|then|we|when|what|how|per|going|got|get|later|today|tomorrow|yesterday|now|this|each|still|"
    r"really|finally|physically|ever|sent|came|submit\w*|deliver\w*|gave|give|wrote|handed|filed|i|because|since|while|"
    r"wrote|emailed|mailed|voted|votes?|voting|said|say|says|want|wants|wanted|ca|wo|up|phone\w*|dial\w*|call\w*|total|"
    r"people|jointly|together|tell|told|verbally|orally|signed"
)
# Where what is said about a number ends.
STOP: Final = (
    r"[.?!;\n]|,|\s-+\s|\b(?:and(?! outstanding)|but|while|whereas|if|so|with(?! (?:a )?votes?\b| (?:a |the |their )?prox)|then|how|what|where|"
    r"because|since|plus|or|enough|(?:can|could|may|do|does|did|are|is|will|would|should|must) (?:we|they|i|you|it|that|this)|"
    r"(?:can|do|does|is|are|may) (?:the|a|our)|vs|versus|but)\b"
)
EVERYONE: Final = (
    r"\b(?:every(?:one|body)|every (?:single |last )?(?:director|member|seat)|all (?:of )?(?:the |our |us |my )?(?:directors|members|hands)|"
    r"all of (?:us|them)|all (?:are )?(?=present|here)|(?:whole|entire|full) (?:board|committee))\b"
)
EVERYONE_ALONE: Final = (
    r"\b(?:full (?:house|attendance)|perfect attendance|(?:nobody|no one|none|no directors?)(?: is| are| was| were)? (?:absent|missing))\b"
)
DEMANDED: Final = r"\b(?:not|n't|must|need(?:s|ed)?|ha(?:s|ve) to|required?|requires|should|unless|without|do|does|told|notif\w+)\b"
NOBODY: Final = r"\b(?:none|nobody|no[ -]one|no (?=votes?\b|directors? |abst|absent))"
NOTIFIED: Final = r"\b(?:notif\w+|tell|told|reach\w*|notice|inform\w*|e-?mail\w*|mailed|send|sent|phone|warn\w*)\b"
