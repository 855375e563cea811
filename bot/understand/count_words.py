"""The words that say what a number counts: nouns (of what) and roles (doing what). Data: a new phrase is one line."""

from typing import Final, Literal

Unit = Literal["seats", "board", "committee", "shares", "votes", "holders", "time", "other", "unsaid"]
Role = Literal[
    *("all_but", "present", "mode", "absent", "in_favor", "against", "abstaining", "no_vote", "not_voting"),
    *("nonvoting", "asking", "signed", "size", "members", "directors", "in_office", "vacancies", "outstanding"),
    *("out", "issued", "treasury", "in_person", "by_proxy", "undone", "unanimous"),
]

# Words that may stand between a number and its noun without changing what is counted.
ADJECTIVES: Final = (
    r"of|the|our|your|its|their|these|those|sitting|current|serving|elected|authori[sz]ed|vacant|empty|open|unfilled|"
    r"filled|occupied|non-?voting|voting|common|preferred|outstanding|issued|treasury|board|company|class [a-c]|"
    r"capital|total|absent|present|missing|attending|yes|no|aye|nay|affirmative|negative|dissenting|odd|remaining|"
    r"full|whole|entire|incumbent|active|registered|such|consenting|in-person|proxy|remote|new|additional|more|extra|"
    r"independent|outside|inside|other|interested|disinterested|public|further|interim|former|different|non-employee"
)
# Words that make the counted only some of the kind: "3 new directors" is not how many directors there are.
SUBSET: Final = (
    r"of|new|additional|more|extra|independent|outside|inside|other|interested|disinterested|public|further|interim|"
    r"former|different|non-employee|class [a-c]|remote|such|these|those"
)
NOUNS: Final[tuple[tuple[Unit, str], ...]] = (
    ("committee", r"committee[ -](?:members?|people|seats?|directors?)"),
    ("committee", r"(?:members?|persons?|people|man|director)[ -](?:[\w-]+ ){0,2}?(?:sub-?)?comm?ittees?"),
    ("seats", r"(?:seats?|members?|persons?|man|people|directors?)[ -](?:boards?|bds?)"),
    ("seats", r"(?:board )?(?:seats?|slots?|spots?|chairs|positions?)|directorships?"),
    ("board", r"directors?|dirs?|members?|trustees?|people|ppl|persons?|guys|folks|individuals|bod|board|us"),
    ("shares", r"shares?|shs?|stock|voting power|company|equity|common|preferred|capital|float"),
    ("votes", r"votes?(?! (?:to|yes|for|no|in|against|it)\b)|ballots?"),
    ("holders", r"(?:share|stock)[- ]?holders?|holders?|investors?|owners?"),
    ("time", r"(?:(?:business|calendar|working|full|whole|clear|more)[ -])?(?:days?|hours?|hrs?|minutes?|mins?)"),
    ("time", r"weeks?|wks?|months?|years?|yrs?|nights?|quarters?|seconds?|decades?"),
    ("time", r"times?|pages?|miles?|feet|degrees?|points?|grand|pm|am"),
    ("other", r"officers?|(?:vice[- ]?)?presidents?|vps?|secretar(?:y|ies)|treasurers?|committees?|meetings?|notices?"),
    (
        "other",
        r"candidates?|nominees?|classes|inspectors?|witness(?:es)?|copies|certificates?|employees?|things?|ways?",
    ),
    ("other", r"questions?|options?|reasons?|lawyers?|attorneys?|auditors?|corporations?|companies|bylaws|letters?"),
)

_NOT = (
    r"(?:(?:did|do|does|wo|will|would|could|ca|can|has|have|had|are|is|was|were)(?:n't|nt| not)|cannot|not|never|"
    r"failed to|unable to)"
)
_MEETING = r"(?:[\w-]+ ){0,3}?(?:meeting|mtg|session|agm|egm)"
# Said behind the number or, with the small words of LEAD between, before it.
ROLES: Final[tuple[tuple[Role, str], ...]] = (
    ("nonvoting", r"\(?non-?voting\)?|\(no votes?\)|without (?:a )?votes?|no (?:voting rights?|right to vote)"),
    ("undone", rf"(?:{_NOT}|refus\w+ to|declin\w+ to) (?:yet )?(?:sign|ask|request|resign|object|oppos)\w*"),
    ("undone", r"ha(?:s|ve) yet to \w+"),
    ("absent", rf"{_NOT} (?:be |been |being )?(?:(?:going|able) to )?(?:show|come|came|coming|turn|attend)\w*"),
    ("absent", rf"{_NOT} (?:be |been |being )?(?:(?:going|able) to )?(?:here|there|present|ma[kd]e|join|dial)\w*"),
    ("absent", rf"{_NOT} (?:be )?(?:participat|appear|available|at the|on the)\w*"),
    ("not_voting", rf"{_NOT} vot(?:e[sd]?|ing)|{_NOT} (?:have|get) (?:a|any) votes?|withh[eo]ld\w*"),
    ("absent", r"absent(?:ees?)?|missing|no-?shows?|away|(?:(?:out|home|off) )?sick|on (?:vacation|holiday|leave)"),
    ("absent", r"abroad|travell?ing|skip\w*|unavailable|unreachable|out of town|stuck|bail(?:s|ed)?|awol"),
    ("no_vote", r"no[ -]votes?"),
    ("against", r"(?:vot\w+|sa(?:id|ys?)|went) (?:it |them )?(?:no|nay|against|down)|against|nays?|noes|nos"),
    ("against", r"oppos\w+|dissent\w*|object(?:s|ed|ing|ors?|ions?)?|reject\w*|refus\w+|disagree\w*|disapprov\w*"),
    ("against", r"negative"),
    ("abstaining", r"abstain\w*|abstentions?|s[ia]t(?:s|ting)? (?:it )?out|recus\w+"),
    ("in_favor", r"vot\w+ (?:yes|for|in favou?r|ayes?|to|with|it (?:up|through)|unanimously)"),
    ("in_favor", r"sa(?:id|ys?) (?:yes|ayes?|okay|ok)|(?:in )?favou?r\w*|yes(?:es)?(?: votes?)?|ayes?|yeas?"),
    ("in_favor", r"approv(?:e[sd]?|ing)|support\w*|agree[sd]?|affirmative"),
    (
        "asking",
        r"(?:written |formal |joint )*request\w*|ask(?:s|ed|ing)?|demand\w*|petition\w*|requisition\w*|conven\w+",
    ),
    ("asking", rf"call(?:s|ed|ing)? (?:for )?(?:an?|the|our|this) {_MEETING}|call(?:s|ed)? (?:for )?one\b"),
    ("asking", rf"(?:want|need|push|insist)(?:s|ed|ing)? (?:on |for )?(?:to \w+ )?(?:an?|the|our) {_MEETING}"),
    ("signed", r"sign(?:s|ed|ing|atures?|atories)?(?:[- ]offs?)?(?! up\b)|consent(?:s|ed|ing)?"),
    ("signed", r"execut(?:ed?|es|ing)|docusign\w*|initial(?:s|l?ed)"),
    ("mode", r"in (?:the|a|this|our) (?:[\w-]+ ){0,2}?(?:room|house|building|office)|(?:at|around) the table"),
    ("mode", r"on (?:the |a |our )?(?:phone|line|call|zoom|teams|video|screen|speaker|webex|dial-in)\w{0,5}"),
    ("mode", r"on (?:the |a )?con(?:ference)? call|physically|remotely|virtually"),
    ("mode", r"(?:by|via|over|through) (?:the |a )?(?:phone|telephone|zoom|video|webex|skype|con(?:ference)? call)"),
    ("mode", r"(?:dial|call|phon|zoom|beam|patch|log|tun)\w{0,4}[ -](?:him |her |them)?(?:in|on)\b"),
    ("in_person", r"in[ -]person"),
    ("by_proxy", r"(?:by|via|through|on|in|with|sent(?: in)?|gave|under) (?:a |the |their |written )*prox(?:y|ies)"),
    ("by_proxy", r"prox(?:y|ies)|proxied"),
    ("present", r"show(?:s|ed|n|ing)?(?: up)?\b(?! of)|turn(?:s|ed|ing)? (?:up|out)"),
    ("present", r"c[oa]mes?\b(?! (?:up|from|off|out|due))|coming(?! up)|attend(?:s|ed|ing|ance|ees?)?"),
    (
        "present",
        r"here|present(?! (?:a|an|the|to)\b)|at (?:the|a|our|this|that) {_MEETING}".replace("{_MEETING}", _MEETING),
    ),
    ("present", r"join(?:s|ed|ing)?|(?:are|is|were|was|be) (?:there|in(?=\W*$))|there(?=\W*$)"),
    ("present", r"ma[kd]e it|in attendance|participat\w+|appear(?:s|ed|ing)?|represented"),
    ("vacancies", r"vacant|vacanc(?:y|ies)|empty|empties|unfilled|openings?|open(?! (?:the|a|up)\b)"),
    ("vacancies", r"resign(?:s|ed|ing|ations?)?|quit(?:s|ting)?|step(?:s|ped|ping)? (?:down|aside)|retire[sd]?"),
    ("vacancies", r"died|dead|passed away|left (?:the (?:board|company)|us|last)|(?:have|has|had) left|departed"),
    ("in_office", r"in office|serving|sitting|filled|occupied|incumbents?|(?:are|is|be|were|only) left|left(?=\W*$)"),
    ("in_office", r"remain\w*|still (?:on|in|left|serving|around)|in place|current(?:ly)?(?= (?:dir|mem|serv))"),
    ("outstanding", r"issued (?:and|&) outstanding|outstanding|o/s|in circulation|(?:entitled|eligible|able) to vote"),
    ("outstanding", r"(?:can|may) vote|\(votes?\)|\(voting\)|with votes?"),
    ("issued", r"issued"),
    ("treasury", r"(?:in |held in |as )?(?:the )?treasury|(?:bought|buy|buying) back|repurchased|reacquired|redeemed"),
    ("treasury", r"held by (?:the company|us|the corporation)"),
)
AFTER: Final[tuple[tuple[Role, str], ...]] = (
    ("against", r"no(?=\W*$)|con(?=\W*$)"),
    ("in_favor", r"for(?=\W*$)|for (?:it|the (?:motion|resolution|proposal|amendment|merger|deal))|pro(?=\W*$)"),
    ("out", r"out(?! of)"),
    ("absent", r"gone|ill"),
    ("directors", r"on (?:the|our) board"),
)
BEFORE: Final[tuple[tuple[Role, str], ...]] = (
    ("all_but", r"(?:all|every(?:one|body)|every (?:director|member)) (?:but|except(?: for)?|save|bar|minus)"),
    ("size", r"(?:board|bd|bod)(?:'s)?(?: size)?(?= (?:of|is|was|at|size|fixed|set)\b|\W*$)"),
    ("size", r"(?:board )?(?:size|authori[sz]ed number)(?: of (?:the |our )?board| of directors)?"),
    ("size", r"authori[sz]ed(?: (?:directors|seats))?|number of (?:seats|directors)|fix(?:ed)? (?:the board )?at"),
    ("size", r"board consist\w*|seats(?=\W*[:=])"),
    ("members", r"(?:sub-?)?(?:comm?ittee|cmte|comm)(?= (?:of|is|has|with|have|consist\w*)\b|\W*$)(?: consist\w*)?"),
    ("directors", r"we(?:'re|re| are| have|'ve got| got)|there(?:'s|s| are| were)|number of us|directors(?=\W*[:=])"),
    ("vacancies", r"lost|down by"),
    ("absent", r"without|except(?: for)?|other than|minus|short"),
    ("in_office", r"leav(?:es|ing)|left with|down to"),
    ("asking", r"letter|called"),
)
# Before the number only where votes are listed: "for 3, against 2", "yes: 3 no: 2".
LISTED: Final[tuple[tuple[Role, str], ...]] = (
    ("in_favor", r"for|pro"),
    ("against", r"no|con"),
)
# What may stand between a role and the number behind it: "signed by holders of over 400,000".
LEAD: Final = (
    r"by|of|from|for|is|are|was|were|be|only|just|about|at|exactly|all|over|roughly|the|our|those|a|an|total|to|we|have|"
    r"has|had|got|with|another|(?:share|stock)?holders?|holding|owning|owners?|directors?|members?|least|than|more|fixed|"
    r"set|size|some|own|owns|holds?|who|representing"
)
# A verb or small word may follow a number that has no noun; any other word is a noun unknown to us.
NO_NOUN: Final = (
    r"are|is|were|was|be|been|have|has|had|ha(?:s|ve)n|will|would|could|can|cannot|should|must|may|might|do|does|did|didn|"
    r"don|won|aren|isn|of|in|on|at|for|to|who|that|which|all|also|just|only|actually|already|not|never|by|from|vs|versus|"
    r"out|as|and|or|but|if|with|so|enough|the|then|we|when|what|how|per|going|got|get|later|today|tomorrow|yesterday|"
    r"now|this|each|still|really|finally|ever|sent|submit\w*|deliver\w*|gave|give|wrote|handed|filed|i|because|since|"
    r"while|emailed|mailed|vot\w+|said|say|says|want\w*|ca|wo|up|total|jointly|together|verbally|orally|both|stay\w*|"
    r"plan\w*|\x1f+"
)
# Where what is said about a number ends.
STOP: Final = (
    r"[.?!;\n]|,|\s-+\s|\b(?:and(?! outstanding)|but|while|whereas|if|so|then|how|what|where|because|since|plus|or|enough|"
    r"with(?! (?:a )?votes?\b| (?:a |the |their )?prox)|vs|versus|"
    r"(?:can|could|may|do|does|did|are|is|will|would|should|must) (?:we|they|i|you|it|that|this)|"
    r"(?:can|do|does|is|are|may) (?:the|a|our))\b"
)
EVERYONE: Final = (
    r"\b(?:every(?:one|body)(?! (?:but|except))|every (?:single |last )?(?:director|member|seat)|"
    r"all (?:of )?(?:the |our |us |my )?(?:directors|members|hands)|all of (?:us|them)|all(?= (?:are )?(?:present|here)\b)|"
    r"(?:whole|entire|full) (?:board|committee))\b"
)
EVERYONE_ALONE: Final = (
    r"\b(?:full (?:house|attendance)|perfect attendance|"
    r"(?:nobody|no[ -]one|none|no directors?)(?: is| are| was| were|'s)? (?:absent|missing))\b"
)
DEMANDED: Final = r"\b(?:not|must|need(?:s|ed)?|ha(?:s|ve) to|required?|requires|should|unless|without|do|does)\b|n't\b"
NOBODY: Final = r"\b(?:none|nobody|no[ -]one|no (?=votes? (?:against|for)|abst|absent))"
NOTIFIED: Final = r"\b(?:notif\w+|tell|told|reach\w*|notice|inform\w*|e-?mail\w*|mailed|send|sent|warn\w*|invit\w*)\b"
VOTE_TALK: Final = (
    r"\b(?:vot(?:e[sd]?|ing)|split|carrie[sd]|pass(?:e[sd])?|approv\w+|lost|fail\w*|won|tied?|deadlock\w*|decision|motion|"
    r"resolution|outcome|result|favou?r|against)\b"
)
# Before a bare number of directors: some of them, not how many there are.
SOME_DIRECTORS: Final = (
    r"\b(?:can|could|may|might|must|should|shall|do|does|did|will|would|any|least|than|elect|appoint|remove|add|replace|"
    r"by|from|another|requires?|need|nominate|fire|fill|between|to|or|and|per|other|these|those|first|last|remaining|if)\W*$"
)
SOME_SHARES: Final = (
    r"\b(?:issue|issuing|buy|sell|sold|bought|transfer\w*|for|certificates?|own(?:s|ing|ed)?|hold(?:s|ing)?|holders? of|"
    r"grant\w*|pledge\w*|acquire\w*|purchase\w*|each|every|per|least|than|any|have|has|got|if|lost|my)\W*$"
)
