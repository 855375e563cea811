"""Offices in a question: who acts, who is away, which offices nobody holds."""

from collections.abc import Sequence
from typing import Any, Final

from bot.understand import lexicon
from bot.understand import patterns as re
from bot.understand.signs.leave import without_givers
from bot.understand.signs.words import once
from rules.terms import Role

_ROLES: Final = [(re.compile(rf"\b(?:{words})(?:'s)?\b", re.IGNORECASE), role) for words, role in lexicon.ROLES]

_AWAY: Final = (
    r"(?:go(?:es|ing) (?:in |in(?:to)? )?(?:for |to )?(?:an? |the )?(?:surgery|operation|treatment|hospital|rehab)|will be (?:out|away|gone)|recovering|absent|away|out(?: sick| of| cold)?|off(?: sick| work| ill)?(?! the)|(?:got|has|have|caught|came down with|come down with)(?: got)? (?:the |a |an )?(?:bad |nasty |stomach )?(?:flu|cold|covid|fever|pneumonia|bug|migraine|virus)|down with|down sick|(?:home|off|bed) (?:sick|ill)|sick at home|flu|ill|sick|flight (?:is |was |got |has been |just got )?(?:cancell?ed|delayed|grounded|diverted)|missing|gone|unavailable|unreachable|off the (?:grid|map|radar)|out of (?:reach|contact|touch)|on (?:vacation|holiday|leave)|not (?:there|here|"
    r"present|available)|isn'?t (?:there|here|available|coming)|can'?t (?:make it|come|attend)|(?:an? )?no[- ]?show|in hospital|(?:starts?|starting|begins?|beginning|goes on|going on|takes?|taking) (?:her |his |their |an? )?(?:[\w-]+ ){0,2}(?:leave|sabbatical)\b|(?:had|has|having) (?:an? )?(?:surgery|operation|stroke|accident|heart attack|baby)|dead|died|in jail|"
    r"snowed in|stranded|marooned|grounded|(?:won't|will not|wont) (?:make it|be there|be able to come)|caught in traffic|abroad|stuck|travel\w*|refus\w+|hasn'?t shown|unconscious|knocked out|disabled|incapacitated|unable to (?:act|serve|perform)|laid up|indisposed|hospitali[sz]ed|"
    r"in (?:a |the )?(?:hospital|coma|intensive care|icu|clinic|operating room)|(?:can(?:no|')?t|can not|unable to|not able to) (?:communicate|speak|respond|be reached|perform|function|carry out (?:his|her|the) duties)|not (?:responding|answering)|missing in action|on (?:(?:her |his |their |an? )?(?:[\w-]+ ){0,2}(?:sabbatical|leave)|(?:an? |her |his |their )?(?:[\w-]+ )?(?:trip|cruise|plane|ship|flight|holiday|vacation|honeymoon))|(?:will|would) not (?:act|sign|do|send|serve)|no longer|unfit|having surgery|under the knife|in (?:prison|surgery|labor|custody)|nowhere to be found|vanished|disappeared|injured|detained|arrested|on jury duty|incommunicado|suspended|recused|deathly ill|bedridden|recovering|passed away|resigned|resigns|quits?|dies|(?:was|got) fired|won't (?:act|sign|do))"
)
_ANOTHER_IS: Final = r",\W*and\W+(?:the |our |an? |his |her )?\w+(?: \w+)?(?:'s|\W+(?:is|was|has|had|will|would|can(?:no|')?t|can not|cannot|could(?:n't)?|won't|isn't|wasn't|hasn't|starts|goes|went|got|died|quit))\b"
"""Somebody else of whom a clause of its own is said ("we have a VP, and the president is ill")."""
_IS_AWAY: Final = re.compile(
    rf"(?:(?!{_ANOTHER_IS})\W+(?:and|or|&)\W+\w+(?: \w+)?)?(?:,? (?:but|and|though|although|only) (?:he|she|they)\b)?"
    r"(?:'s|'re|'ll|\W+(?:is|are|was|were|has|had|been|both|all|who is|who'?s|be|being|will|would|may|might|turns? out to|turned out to|happens? to|happened to|ends? up|ended up|prove[sd]? to))*"
    rf"\W+(?:both |all |currently |still |now |also |likewise |too |as well )?{_AWAY}\b",
    re.IGNORECASE,
)
"""What is said of an officer who is away."""
_NOBODY_IS: Final = re.compile(
    r"\b(?:(?:no|without an?|have no|there(?:'s| is| was| are)(?:n't| not) (?:an?|any)|lack(?:s|ing)? an?|do(?:es)?(?:n'?t| not) have (?:an?|any)|ha(?:s|ve)(?:n'?t| not) (?:got |had )?(?:an?|any))|"
    r"(?:never|not|\w+n't|yet to|nobody|no one|none)(?: (?:have|has|had|ever|yet|been|got|gotten|bothered|round|around|to|did|we|they|the board|so far)){0,4} "
    r"(?:elect(?:ed|ing)?|appoint(?:ed|ing)?|had|chosen|chose|choos(?:e|ing)|pick(?:ed|ing)?|nam(?:ed?|ing)|fill(?:ed|ing)?|install(?:ed)?|designat(?:ed|e)) "
    r"(?:an?|any|the (?:office|post|seat|position|job) of(?: an?| the)?|such an?))\s+$",
    re.IGNORECASE,
)
"""What leads up to an office that nobody holds ("they never elected a", "we've yet to appoint a")."""
_NEVER_FILLED: Final = re.compile(
    r"^(?:'s)?(?: (?:thing|post|office|seat|position|job|slot|spot|role))?(?:(?: (?:was|is)(?: \w+)? ?(?:wrong|a mistake|an error|off|nonsense))? ?[,;:-]+ (?:(?:none|nobody|no one) (?:was|were|is|has|had|ever|holds?)|(?:we|they)(?:'ve| have)? never|there (?:is|was) none)\b"
    r"|(?: (?:was|were|has been|have been|is|stands|sits|remains|stays)) (?:never (?:been )?(?:elected|chosen|appointed|filled|named|picked)|(?:currently |still |now )?(?:vacant|unfilled)))",
    re.IGNORECASE,
)
"""What is said of an office that nobody holds ("the chairman was never elected")."""
_WHO_HAS_HIS: Final = re.compile(
    r"\bwho(?:m|ever)?\b[^.?!;]{0,40}\b(?:acts? with|exercis\w+|takes? (?:over|on)|tak\w+ over|assumes?|performs?|wields?|holds?|covers?|picks? up|inherits?|does|do|gets?|has|have|carr\w+ (?:on|out))(?: all)? (?:of )?(?:the |our |her |his )?$",
    re.IGNORECASE,
)
_HIS_POWERS: Final = re.compile(
    r"^'?s?'? (?:powers?|duties|job|role|functions?|authority|work|responsibilities|place|desk|chair|tasks)\b(?! (?:include|are|of)\b)",
    re.IGNORECASE,
)
"""Who has the powers of an officer meanwhile, who is not there to use them."""
_IN_PLACE_OF: Final = re.compile(
    r"\b(?:absence of|in (?:the )?place of|in lieu of|stands? in for|standing in for|fill(?:s|ing)? in for|cover(?:s|ing)? for|steps? in for|substitutes? for|deputi[sz]es for|replac(?:e|es|ing)|"
    r"acts? (?:for|as)|acting (?:for|as)|(?:exercises?|has|gets|takes) the powers of|takes? over (?:for|from))\s+(?:the |our |a |an )?$|"
    r"\bso (?:is|are|was|were) (?:the |our |his |her |their )?(?:only |sole |one )?$|"
    r"^\W*(?:and |but |what about |how about |ok |same )*(?:for|in case of) (?:the |our |an? )?$",
    re.IGNORECASE,
)
_OFFICE: Final = r"(?:president|chair(?:man|woman|person)?(?: of the board)?|ceo|coo|cfo|secretary|treasurer)"
_DENIED: Final = re.compile(
    r",? ?\bnot (?:the |a |an |our )?(?:president|chair\w*|ceo|secretary|treasurer|director|officer)\b(?:,? (?:and|or|nor) (?:not )?(?:the |a |an |our )?(?:president|chair\w*|ceo|secretary|treasurer|director|officer)\b)*|"
    r"\([^)]*\b(?:not|neither|\w+n't)\b[^)]*\)|\bnever to (?:the |our )?\w+|\b(?:instead of|rather than|in place of having|other than|,? ?(?<!if )(?<!or )(?<!whether )(?<!is )(?<!does )(?<!can )(?<!may )(?<!must )not(?= (?:the|our|by the|only the) )) ?(?:the |our |by |a )*\w+(?: (?:of the board|president|secretary|treasurer))?|"
    r"\bneither\b[^.?!]*?\bnor\b \w+|\b(?:is|who is|who's|she's|he's)(?: not|n'?t) (?:the |a |an )?\w+(?:,? (?:or|nor) (?:the |a |an )?\w+)*",
    re.IGNORECASE,
)
_HELD_BY_ANOTHER: Final = re.compile(
    rf"\b(?:some(?:one|body) else(?: again| entirely)?|another (?:person|man|woman|guy|one)|a (?:different|separate) (?:person|man|woman|guy)|other people)(?:'s| is| are| was| serves as| acts as| holds the office of) (?:the |our )?{_OFFICE}(?:,? (?:and|or) (?:the |our )?{_OFFICE})*\b|"
    rf"\b(?:the |our )?{_OFFICE}(?:,? (?:and|or|&) (?:the |our )?{_OFFICE})* (?:is|are|was|were) (?:some(?:one|body) else|other people|others|another (?:person|man|woman|guy)|(?:a )?(?:different|separate) (?:person|people|man|woman|guy))(?: (?:again|entirely))?\b(?! (?:in|on|at|who)\b)",
    re.IGNORECASE,
)
"""Offices that are told to be another's than that of the one who acts."""
_MET_ABOUT: Final = re.compile(
    rf"\b(?:meetings?|mtgs?|session|it|one) (?:just |only |solely |in order )?(?:to|for the purpose of|about) (?:elect|choos|pick|nam|appoint|remov|fir|replac|oust|dismiss|vot)\w*(?: (?:in|out|on))? (?:(?:a|an|the|our|new|another) )*{_OFFICE}\b(?!')",
    re.IGNORECASE,
)
"""An officer who is elected or removed at a meeting does not call it."""
_LIST: Final = (
    r"(?:,? ?(?:and |or |& |,)?(?:(?:the|our|any|an?|his|her|either|only|sole|one|lone|single) ){0,3}(?:assistant )?(?:chair\w*(?: of the board)?|[a-z]{3}\b|presidents?|vice[- ](?:presidents?|ceo|chair\w*)|secretary|treasurer|chief \w+ officer))"
    r"{1,4}(?= (?:are|were)\b)"
)
"""Further offices of a list of which something is said together: "the chair, the CEO and the secretary are away"."""
_STANDS_THERE: Final = r".{0,2}(?:'s)? (?:(?:is|was|are|has|also|right|both|all) )*(?:here|there|present|(?:sitting|seated|standing) (?:right )?(?:here|there|in|at|on)|at the|at our|in the (?:room|building|office|meeting)|around|available|in attendance|attending|attends|showed up|turned up|came)\b"
_THERE: Final = r"(?:in the (?:building|room|office|next room)|at (?:his|her|their) desks?|next door|in town|reachable|(?:are|were|was) (?:all |both )?(?:here|there|present|around|available)|is (?:here|there|present|around|available)|says no|refuses to call|and says no)"


_NEITHER: Final = re.compile(
    r"\bneither (?P<first>[^.?!;,]{2,40}?) nor (?P<second>[^.?!;,]{2,30}?) "
    r"(?:(?:is|was|are|were) )?(?:here|there|at (?:the|this|that|our)|present|around|available|came|come|comes|shows?(?: up)?|showed(?: up)?|turns? up|turned up|made it|attends?|attended|(?:can|will|could|would|is able to|is going to) (?:come|make|attend|be (?:there|here|present|at)))\b",
    re.IGNORECASE,
)
"""Two officers of whom neither is there."""
_COUNTED_AND_ONE: Final = re.compile(
    r"\b(?P<several>(?:two|three|four|five|six|several|some|\d+) (?:vps|(?:vice[- ]presidents|assistant secretaries|assistant treasurers))),? and (?P<one>(?:the|our) [a-z]+(?:'s| (?:is|was|has)))\b",
    re.IGNORECASE,
)
"""Several holders of an office who are there, before one of whom something is said ("two VPs and the president is ill")."""
_NONE_OF: Final = re.compile(
    r"\b(?:none of|not one of) (?P<all>(?!them|us|those|these)[^.?!;]{2,90}?) "
    r"(?:(?:is|was|are|were) )?(?:here|there|at (?:the|this|that|our)|present|around|available|came|come|comes|shows?(?: up)?|showed(?: up)?|turns? up|turned up|made it|attends?|attended)\b",
    re.IGNORECASE,
)
"""Several officers of whom none is there."""


def facts(text: str) -> dict[str, Any]:
    """The offices that a text names, by what it says of them."""
    text = _NEITHER.sub(r"\g<first> and \g<second> are away", text)
    text = _NONE_OF.sub(lambda match: f"{re.sub(r',? or ', ' and ', match['all'])} are away", text)
    text = _COUNTED_AND_ONE.sub(r"\g<several>; \g<one>", text)
    roles: list[Role] = []
    absent: list[Role] = []
    vacant: list[Role] = []
    there: list[Role] = []
    rest = without_givers(text)
    for others in (_HELD_BY_ANOTHER, _DENIED, _MET_ABOUT):
        rest = others.sub(lambda match: " " * len(match[0]), rest)
    for pattern, role in _ROLES:
        for match in pattern.finditer(rest):
            roles.append(role)
            start, end = match.span()
            before, after = text[max(0, start - 30) : start], re.split(r"[.?!;]", text[end : end + 80])[0]
            lead, behind = text[max(0, start - _FAR) : start], text[end : end + _FAR]
            together = re.match(_LIST, after, re.IGNORECASE)
            after = after[together.end() :] if together else after[:60]
            if _NOBODY_IS.search(lead) or _NEVER_FILLED.match(behind):
                vacant.append(role)
            elif _IN_PLACE_OF.search(before) or _has_his_powers(lead, match[0], behind) or _IS_AWAY.match(after):
                absent.append(role)
            elif (
                re.search(r"\bso (?:is|are|was|does|did) (?:the |our )?$", before, re.IGNORECASE)
                or re.search(_THERE, re.split(r"\b(?:when|if|while|although|though)\b", after)[0], re.IGNORECASE)
                or re.match(_STANDS_THERE, match[0][-2:] + after, re.IGNORECASE)
            ):
                there.append(role)
        rest = pattern.sub(lambda match: " " * len(match[0]), rest)
    roles += _plain_roles(rest, roles)
    return {
        "roles": once(roles),
        "absent": once(absent),
        "vacant": once(vacant),
        "present_roles": once(there),
    }


_FAR: Final = 60
"""So much of a text before an office, and behind it, says what is so with it."""


def _has_his_powers(before: str, office: str, after: str) -> bool:
    """Whether it is asked who has the powers of an officer ("who exercises the president's powers?")."""
    owned = office.endswith("'s") or after.startswith(("'s", "'"))
    return owned and bool(_WHO_HAS_HIS.search(before) and _HIS_POWERS.match(after))


_BY: Final = {"board": Role.BOARD, "holders": Role.STOCKHOLDER, "committee": Role.COMMITTEE}
_BY_A_BODY: Final = re.compile(
    r"\b(?:called|convened|summoned|fixed|set|chosen|picked|decided|declared|determined|appointed|named|changed|selected) (?:only |just )?by (?:the |our |an? )?(?:full |whole )?"
    r"(?:(?P<board>board|directors)|(?P<holders>(?:stock|share)-?holders)|(?P<committee>committee))\b(?! (?:meeting|approval|member))|"
    r"\b(?:can|may|could|must|are|is) (?:the |our |an? )?(?:(?P<holders__>(?:stock|share)-?holders)|(?P<committee_>committee)) (?:themselves )?(?:(?:allowed|entitled|free|able) to )?(?:appoint|choose|pick|fix|set|declare|name|decide|select)\b|"
    r"(?:^|[.;:,]\s|\bthat )(?:the |our )(?:full |whole )?(?:(?P<board_>board)|(?P<holders_>(?:stock|share)-?holders)) (?:can|may|could|must|gets? to)\b",
    re.IGNORECASE,
)
"""A body that acts, after "by" or as the subject of a statement."""


def _plain_roles(rest: str, roles: Sequence[Role]) -> list[Role]:
    """The board, a stockholder or a director as the one who acts, where no officer is named."""
    if re.search(
        r"\bboard(?: of directors)? (?:has |have |had |just )*(?:called|convened|summoned)\b", rest, re.IGNORECASE
    ):
        return [Role.BOARD]
    if re.search(
        r"\b(?:can|may|could|must|should|does|do|did|is|if) (?:the |our )?(?:full |whole )?board\b(?! meeting| is (?:away|absent|out|not)| can(?:not|'t| not)| (?:does|did|will) not| (?:lets|allows|permits|authorizes)\b)",
        rest,
        re.IGNORECASE,
    ):
        return [Role.BOARD]
    if roles:
        return []
    by = _BY_A_BODY.search(rest)
    if by:
        return [
            role for name, role in _BY.items() if any(by[each] for each in by.groupdict() if each.rstrip("_") == name)
        ]
    if re.search(
        r"\b(?:stock|share)?holders? (?:who |that |with |holding |owning |of |can|may|force|demand|request|ask|call|want)",
        rest,
        re.IGNORECASE,
    ):
        return [Role.STOCKHOLDER]
    if re.search(r"\b(?:single|one|lone|individual|any|each|\d+|two|three) directors?\b", rest, re.IGNORECASE):
        return [Role.DIRECTOR]
    return []
