"""What the numbers of a question count: seats, votes, shares."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Any, Final

from msgspec import Struct

from bot.understand import patterns as re
from bot.understand.count_frames import framed
from bot.understand.count_parts import GOT, parts
from bot.understand.counts_in_words import counted_at_two_places, part_at_two_places, said_in_words
from bot.understand.counts_of_wholes import ADJOURNING, ALL_BUT, SHARES_FROM, bound_to_wholes, qualified
from bot.understand.counts_told import told
from bot.understand.numbers import Number, find_numbers
from bot.understand.share_classes import by_class, tells_class
from bot.understand.treasury import set_apart


class Counts(Struct, frozen=True):
    """Counts and fractions that a question states; None where it does not."""

    seats: int | None = None
    directors: int | None = None
    in_office: int | None = None
    vacancies: int | None = None
    members: int | None = None
    present: int | None = None
    absent: int | None = None
    everyone_present: bool | None = None
    in_favor: int | None = None
    against: int | None = None
    abstaining: int | None = None
    unanimous: bool | None = None
    asking: int | None = None
    signed: int | None = None
    parties: int | None = None
    disinterested: int | None = None
    shares_outstanding: int | None = None
    class_outstanding: int | None = None
    shares_issued: int | None = None
    shares_treasury: int | None = None
    shares_in_person: int | None = None
    shares_by_proxy: int | None = None
    shares_present: int | None = None
    shares_in_favor: int | None = None
    shares_against: int | None = None
    shares_abstaining: int | None = None
    shares_asking: int | None = None
    shares_signed: int | None = None
    shares_held: int | None = None
    shares_nonvoting: int | None = None
    shares_cast: int | None = None
    present_fraction: Fraction | None = None
    asking_fraction: Fraction | None = None
    signed_fraction: Fraction | None = None
    in_favor_fraction: Fraction | None = None
    part: int | None = None
    whole: int | None = None


# What stands before and after a number tells what it counts; N marks its place. The first pattern that fits decides.
_DIRECTORS: Final = r"(?: (?:of us|board members?|directors?|members?|people|of them|folks|guys))?"
_BOARD: Final = (
    (
        "present",
        r"N (?:directors|members)(?: of (?:a|the|our) board of \w+)? (?:being |are |were )?(?:in attendance|attending)|(?:only |just )?N (?:directors|members) of (?:a|the|our) board of \w+ (?:being |are |were )?(?:present|there|here)",
    ),
    (
        "directors",
        r"N (?:people|persons|directors|members|of us|men|women) (?:(?:now|currently|presently|all) )?(?:sit|serve|are sitting|are serving) on (?:the|our|its) board\b",
    ),
    ("present", r"those N (?:a|an|the|enough(?: for)?|still a|make|form|constitute)\b(?! (?:committee|majority))"),
    (
        "disinterested",
        r"N (?:of (?:them|us) |other |directors? |are |is |who are |were )*(?:not (?:part\w+|sued|named|involved|defendants?|in)|disinterested|uninvolved|independent|clean|untouched|non-?part\w+)",
    ),
    ("others", r"(?:other|remaining) N(?!\w)"),
    (
        "parties",
        r"N (?:of (?:them|us|those|the \d+) |of (?:our |the )?directors? |directors? |of whom |are |is |were |was |being |have been |has been |got |who are |also )*(?:defendants?|part(?:y|ies)\b|named|sued|conflicted|interested|implicated|targets?|in the (?:suit|lawsuit|case)|themselves (?:part|defend)\w+)|(?:suit|lawsuit|case|action) (?:names|against|is against) N\b",
    ),
    (
        "vacancies",
        r"lost N (?:directors?|board members?|members?)|N (?:(?:board|director(?:s'|'s)?) )?(?:seats?|chairs?|directorships?|places) (?:on|of|at|in) (?:the|our|this) (?:\w+ )?board(?: of directors)?(?: table)? (?:(?:are|is|were|was|have|has|been|sit|stand|now|currently|still|both|all) )+(?:vacan\w+|empty|open|unfilled|unoccupied)|N (?:(?:seats?|directorships?|positions?|of them|are|is|of those seats|of the seats|currently|board|were|was) )*(?:vacan\w+|empty|open|unfilled)|vacanc\w+:? N(?! (?:seats?|directors?|members?|of)\b)|N (?:of (?:which|em|'em|these|those) )?(?:seats? )?(?:is|are|of which (?:is|are)|happen to be|currently|still|sits?|stands?) (?:currently |still |now )?(?:vacant|empty|open|unfilled)|N of (?:em|'em|which) (?:vacant|empty|open)|N (?:(?:directors?|board members?|of (?:them|us)) )?(?:(?:have|has|just|had|of us) )*(?:resigned|quit|left the board|died|stepped down|passed away|retired|(?:was|were|been) removed)",
    ),
    (
        "seats",
        r"(?<!committee of the )(?<!committee of our )\b(?:the|our|this) (?:full |whole |entire )?board(?: of directors)? (?:has|have|had|with|consists? of|is made up of|comprises|counts|numbers) (?:just |only )?N (?:members|people|persons|seats)",
    ),
    (
        "members",
        r"N members(?=[,;:] |,? and )|N (?:(?:directors?|people|persons?|members?|of us) )?(?:enough|sufficient|too few|too many|ok|okay|fine|allowed|do) (?:for|on|in|as) (?:an?|the|our|any) (?:\w+ )?committee|N[- ](?:member|person|director|man)s? (?:\w+ )?committee|(?:an? |the )N[- ]?(?:member|person) one\b|committee (?:of (?:the|our) (?:board|directors) )?(?:of|be|has|have|had|with|comprises|comprising|consists? of|consisting of|(?:be )?made (?:up )?of|(?:be )?composed of) (?:(?:just|only|solely|merely|as few as|at least|no more than) )?(?:(?:those|these|the) )?N|N (?:of us|of our directors|directors|people|persons) (?:on|in|for) (?:the|a|an|our|any|one) (?:\w+ )?committee|N (?:directors|people|persons|members) (?:as|form\w*|make up|constitute|be|are|make) (?:a|an|the|our) (?:\w+ )?committee|N (?:committee )?members? (?:on|of|in) (?:the |our )?(?:\w+ )?committee(?! (?:of|with) \w+)|N (?:on|in) the (?:\w+ )?committee|(?:have|has|of|with|of the|of our|of its) N members(?! of (?:the|our) board)",
    ),
    (
        "seats",
        r"N[- ](?:seats?|seat board|member board|person board|director board)|(?<!quorum of our )(?<!quorum of the )board (?:of|has|to consist of|consists of|is|be|being|size is|with|(?:be |go )?(?:down to|up to|as (?:small|large|big|few) as)) (?:only |just )?N|whole board (?:is|of) N|N board seats|all N (?:of )?(?:our |the |its )?(?:board )?(?:seats|places|chairs)|board(?:'s| is| was| has been) (?:fixed|set|capped) at N|N authorized|(?:size|board|number of directors) (?:was |is |has been )?(?:fixed |set )?at N|full board of N|N seats",
    ),
    (
        "in_favor",
        r"\bwith (?:only |just |exactly |a mere )?N (?:yes )?votes?\b(?! (?:against|per|each|of|to spare|more|short))|(?:concurrence|assent|approval|consent|backing|support|yes votes?|votes?) of (?:only |just |at least )?N(?: (?:sitting|serving|of (?:the|our)|other))*(?: directors| of them| of us| members)\b",
    ),
    (
        "in_office",
        rf"\bleaving (?:us )?(?:with )?(?:just |only )?N(?!\w)|N{_DIRECTORS} (?:are |is |would be |will be )?(?:currently |still |now )?(?:in office|serving|filled|left|remain\w*(?! silent)|sitting(?! (?:here|in|at|around)))|N (?:seats |of them )?(?:are )?filled",
    ),
    ("abstaining", r"N (?:of them )?(?:who )?(?:abstain\w*|abstention\w*|sat out)|abstain\w*:? N"),
    (
        "against",
        r"N (?:votes? |of them |voted |vote |said |say |were |are )*(?:against|no|noes|nays?|opposed|opposing)\b|against:? N",
    ),
    (
        "in_favor",
        r"(?:is|are|was|were|would|will) N (?:yes )?votes?\b(?: (?:out )?of (?:the |our )?\w+)?(?: directors)?(?: be)? (?:enough|sufficient|too few|not enough|insufficient|short)\b|N (?:votes? |of (?:them|these|those|us) |of the \d+ |directors? |voted |vote |votes |said |say |were |are |of us )*(?:yes|in favou?r|for|ayes?|yeas?|approv\w+|said yes|supported|backed|endorsed|okayed)\b|N (?:of (?:them |us |these |those |(?:the |those )?\d+ )|directors? )?(?:all )?(?:vote|voted|votes) (?:to|for)\b|yes:? N|N (?:of (?:them|us|the directors|our directors|those) )?(?:can|may|could) (?:\w+ )?(?:fix|set|create|form|establish|designate|decide|abolish|remove|move|approve)|N directors (?:alone )?(?:fix|set up|create|form|establish|designate|decide|abolish|move|approve)|N(?: of (?:us|them|the directors|our directors))? (?:back(?! (?:from|in|at|to|out|on|home))|backs|support|prefer|endorse|agree on|(?:are|stand) behind|want (?:to (?:pick|elect|appoint)|(?-i:[A-Z])))\b",
    ),
    (
        "signed",
        rf"N{_DIRECTORS}(?: of (?:the |our )?\w+)?{_DIRECTORS} (?:have |has )?(?:already )?(?:signed|sign|consent\w*|signatures?)(?! (?:only|just|late|later|after\w*)\b)",
    ),
    (
        "asking",
        rf"N directors? (?:all )?(?:by (?:him|her|them)sel(?:f|ves)|alone|on (?:his|her|their) own|single-?handedly) (?:get|have|force|make|call|request|demand|convene|summon)\b|N (?:ordinary |plain |regular |fellow |other )?directors? (?:get|have) (?:\w+ ){{0,5}}(?:called|convened|summoned)\b|N{_DIRECTORS}(?: of (?:the |our )?\w+{_DIRECTORS})? (?:have |has |had |are |were |both |all |together |jointly )*(?:want|writes?|asking|signed? (?:and \w+ )?(?:a|the) (?:\w+ )?(?:request|demand|letter|petition)|(?:put|made|make|filed?|submit\w*|hand\w*|lodged?|penned|delivered|gave|fired off)\b[^.?!]{{0,30}}\b(?:request|demand|letter|petition|writing)|ask|asked|request|requested|demand|demanded|sent|wrote|call for|called for|petition\w*)|(?:called|convened|summoned|requested|demanded|asked for|petitioned) by N|(?:takes?|needs?|requires?) N directors? to (?:call|ask|request|demand|force)|N directors? (?:(?:may|can|could|who|to|alone|jointly) )*(?:calls?|conven\w+|summon\w*|forc(?:e|es|ing)|demand|require|insist|compel|make (?:the|him|her)\b)\b|N directors? (?:together|jointly|by themselves|alone|acting together)|(?:call|force|demand|request)\w* .{0, 40}\bby N directors",
    ),
    (
        "absent",
        rf"N{_DIRECTORS} (?:are |is |were |was )?(?:a )?(?:absent|missing|away|out\b|no[- ]shows?|not (?:there|here|present)|can'?t (?:make it|come)|sick|ill|travel\w*|abroad|in hospital|on (?:vacation|holiday|leave)|stay\w* (?:home|away)|skip\w*)|N(?: more| other)?{_DIRECTORS} (?:(?:were|was|are|is)n'?t (?:there|here|present)|did(?:n'?t| not) (?:show|come|turn|attend|make it))|all but N",
    ),
    (
        "present",
        rf"N(?: {_DIRECTORS})? (?:in|at) (?:the|this|that|our|today's|tonight's) (?:meeting|mtg|session|room|boardroom)\b|N{_DIRECTORS}(?: of (?:an? |the |our |those )?[\w-]+(?: committee)?(?: of \w+)?{_DIRECTORS})? (?:(?:do|did|will|would|actually|only|who|are|is|were|was|can|have|just|of us|has|be) )*(?:in attendance|on hand|with us|sat down|showed|show\w*|came|come|coming|turn\w*|attend\w*|present|here|there(?! (?:is|are) (?!enough|a quorum|any))|at (?:the|that|this|a) (?:\w+ )?(?:meeting|mtg)|(?:at|around) the table|dial\w*|join\w*|make it|made it|on (?:the )?(?:call|zoom|phone|line)|in the room|participat\w*)|only N of us|(?<!of )(?<!of our )(?<!of the )N{_DIRECTORS} (?:make|makes|form|forms|constitute|constitutes|as) (?:up )?(?:a|the) quorum|(?:is|are) N (?:directors? )?(?:a |enough(?: for a)? )quorum|with N (?:members? |directors? )?present|present:? N|(?:can|could|may|might|would) (?:just |only )?N(?: of the| of our)? (?:directors|of us|of them|members)? ?(?:hold|have|conduct|transact|run|act as)\b|N of the directors (?:\w+ ){0, 3}(?:be |sit |stand )?(?:in the room|present|there|here|on the line)|N (?:of us |directors )?on the line",
    ),
    (
        "directors",
        r"N (?:\w+ )?(?:directors?|directers?|board members?|of us)|(?:we(?:'re| are)|there(?:'s| are| is)) N(?!\w)(?!\s?(?:\w+ )?(?:(?:share|stock)[- ]?(?:holder|owner)s?|owners?))|directors?:? N|out of N(?!\w)",
    ),
)
_HOLDERS: Final = (
    (
        "shares_nonvoting",
        r"N (?:of (?:them|those|these|the \w+|our \w+) |shares |more )*(?:carry|carries|have|has|had|get|gets|come with) no (?:votes?|voting)|N (?:shares of )?(?:preferred|non-?voting|class \w)\b.{0,12}(?:no votes?|non-?voting|without votes?|not vot\w+)|N (?:of (?:them|those|these|which) |shares |that are |are |is |being )*non-?voting",
    ),
    (
        "shares_cast",
        r"N (?:of (?:them|those|these) )(?:actually |really |even |only )?(?:vote|voted|cast (?:a vote|votes|ballots))\b(?! (?:for|against|yes|no\b|to\b|in favou?r|aye))(?= (?:on|in|at)\b|[^a-z]*$)|N (?:valid )?votes? (?:(?:were|are|was|have been|got) )?cast\b(?! (?:for|against|in|by proxy))|votes cast:? N|cast N votes",
    ),
    (
        "shares_issued",
        r"issued N|N (?:shares? )?(?:(?:are|were|is|was|have been|ever|actually) ){0,2}issued(?! and\b| & |/)",
    ),
    (
        "shares_by_proxy",
        r"N (?:shares |more |votes |of them )*(?:are |were |came |come |sent )?(?:in )?(?:(?:by|via|on|through|represented by|with) )?prox(?:y|ies)\b|proxies for N",
    ),
    (
        "shares_in_person",
        r"N (?:shares |votes |of them )*(?:are |were |is |was )?(?:here |there |present |sitting )?(?:in person|in the (?:room|hall)|at the table)",
    ),
    (
        "shares_abstaining",
        r"N (?:shares |of them |votes |more |others? )*(?:abstain\w*|abstention\w*|withheld|sat (?:it |on )?\w+|did(?:n'?t| not) vote)",
    ),
    (
        "shares_against",
        r"N (?:shares? |votes? |voted |were |said |say |went |of them )*(?:against|no\b(?! quorum)|nays?\b|opposed)|against:? N",
    ),
    (
        "shares_in_favor",
        rf"N (?:shares? |votes? |voted |were |said |say |went |of (?:them|those|these) |are |cast )*(?:cast (?:to (?:remove|oust|approve|adopt|elect|fire)|for)\b|in favou?r|for\b(?! (?:the (?:election of )?)?directors?(?: (?:are|is))? *(?:[.,;:?!]|$|outstanding\b|in all\b|in total\b))|yes\b|ayes?|yeas?)|N (?:shares? |votes? |of (?:them|those|these) )*{ADJOURNING}|N (?:shares? |of (?:them|these|those) |were |have )*vot(?:ed|es|e|ing) to\b|(?:got|received) N (?:yes )?votes?|for: N|for N(?=.{0, 40}against)",
    ),
    (
        "shares_signed",
        r"signed by (?:the |those )?(?:holders|owners) of(?: exactly| just| only| over)? N|(?:consents?|signatures?|sign-?offs?) (?:for|from|of|by) (?:the holders of )?N|(?:signed by|consents? (?:for|from|of)|signatures? (?:for|from)|holders of|signed by holders of exactly) N(?: shares)?(?=.{0,70}(?:sign|consent))|\bconsents?\b[^.?!;]{0,40}\bsigned by (?:(?:exactly|just|only|over|precisely) )?N(?! (?:directors?|members?|of (?:the|our) (?:\w+ )?(?:directors?|members?)|people|persons?|holders?|(?:share|stock)holders?|officers?))(?: shares)?|N (?:shares )?(?:have |has )?(?:signed|consented)",
    ),
    (
        "shares_asking",
        r"N (?:voting )?(?:shares? |votes? )?(?:are |stand )?(?:behind|backing|supporting|on) (?:a|the|our|my|this) (?:written |signed )?(?:demand|request|petition|letter)|(?:holders? of(?: record of)?|holding|holds|own(?:s|ing)?|together (?:hold|have|own)|(?:group|holder|family) with(?: exactly)?|(?:holders? of|holds|holding|owning) exactly) N(?=.{0,80}(?:request|demand|ask|petition|want|call|force))|N (?:of (?:the|our) [\d,.]+\w? \w+ )?(?:class \w )?(?:shares? )?(?:have |has )?(?:signed (?:the|a|our) (?:letter|petition|request|demand)|ask|request|demand|want|call)",
    ),
    (
        "shares_abstaining",
        r"N (?:shares? |votes? )?(?:that (?:are|were) |which (?:are|were) )?(?:in the room |present |there |here |represented )?(?:but )?(?:casting nothing|casting no vote|not voting|cast no (?:vote|ballot)s?|did(?:n'?t| not) vote|never voted|cast nothing|voted neither way|took no part in the vote)",
    ),
    (
        "shares_present",
        r"(?:prox\w*|present|room|attend\w*|turn-?out|represented|here)\b[^.?!;]{0,40}\b(?:come|comes|came|add|adds|added|amount|amounts|amounted|total|totals|totaled|sum)(?: up)?(?: to)?(?: only| just| exactly)? N|N (?:(?:(?:voting|class|common|preferred) )?shares? |of (?:such|that|the|this|each|said) (?:class|series) |votes? |of (?:them|those|these) |of the (?:stock|shares) |all told |(?:that are |which are )?entitled to vote |and )*(?:are |were |is |was |actually |have |has )*(?:represented|present|here|there\b(?!'s\b| are| is)|at the (?:\w+'? )?meeting|turned (?:up|out)|show\w*|came|come|attend\w*|in attendance|on hand|made it|in the room)|N of them(?= (?:are|were|is|came|show))|only N are(?! (?:\w+ )?(?:outstanding|issued|entitled))|(?:we|they) (?:\w+ )?(?:got|counted|ended up with) N|(?:we|they)(?:'ve| have) (?:only |just |now |actually )?(?:got )?N(?=\s*(?:[.,;?!]|$|here\b|there\b|present\b|now\b))|(?:is|are) N (?:\w+ )?(?:shares? )?(?:enough|sufficient|a quorum)|with N (?:shares )?(?:present|represented)|N (?:shares )?(?:in person or by proxy)",
    ),
    (
        "shares_held",
        r"(?:i(?:'ve)? (?:have|own|hold|got)|i've got|my) N|(?:a|an|one|the|any|each|some|single|by|for|of) (?:\w+ )?(?:stock|share)?holder (?:of|with|who (?:holds|owns|has)) N",
    ),
    (
        "shares_outstanding",
        r"N such (?:voting )?shares|N (?:\w+ ){0,3}(?:shares?|shs|stock)(?: of \w+)?(?: \w+){0,2} (?:outstanding|out\b|entitled)|N (?:are |is )?(?:(?:\w+ly|still|now) )?(?:issued and )?outstanding|N out(?=\W*$|[.,;:?!])|N (?:are|is|can|may) (?:entitled to )?vote\b|N (?:are|is) entitled|N (?:shares? )?(?:total|in all)|of (?:our|the) N|outstanding(?: shares)?(?: (?:are|is|of|being))?:? N|N voting shares|N (?:votes|shares|shs|common|entitled|voting)\b|out of N|N,? all (?:of (?:them|it) )?(?:common|voting|of one class|entitled)\b|N votable|N (?:shares )?(?:are |that |which |who )*(?:can|may|could|get to|able to|allowed to|eligible to) vote|N (?:shares )?are out\b|N (?:shares?|shs) (?:can )?vote (?:for|on) directors|N (?:of (?:our|the) )?(?:shares?|shs)(?: (?:that|which|who))? (?:can |may )?vote (?:together )?(?:for|on|in the election of) directors(?: are)?(?: outstanding)?|all N (?:of (?:our|the) )?(?:shares|shs)",
    ),
)
_MARK: Final = "N"
_ALL_BUT: Final = {"present": "absent", "in_favor": "against"}
"""What those are who are left out: "all but two came"."""
_A_CLAIM: Final = re.compile(
    r"\b(?:suits?|sued?|suing|lawsuits?|litigation|proceedings?|indemn\w+|claims?|claimants?|part(?:y|ies)|defendants?|(?:dis|un)?interested|conflicted|involved|named|implicated|targets?)\b",
    re.IGNORECASE,
)
_SEAT_EMPTIED: Final = re.compile(
    r"\b(?:died|dead|resign\w*|quit|vacan\w*|empty|open|left the board|removed|retired|stepped down|passed away|lost)\b",
    re.IGNORECASE,
)


def _of_the_others(text: str) -> str:
    """What "the other six" are: those who are no parties to a claim, or who are left when a seat became empty."""
    if _A_CLAIM.search(text):
        return "disinterested"
    return "in_office" if _SEAT_EMPTIED.search(text) else ""


_JOINTLY: Final = re.compile(
    r"\b(?:jointly|together|combined|between them|both|the two of them|as a group)\b", re.IGNORECASE
)
"""Parts of several persons who act as one."""
_ADDED_UP: Final = ("absent",)
"""Counts of which a question may name several groups ("one is ill and two are away")."""


_AUTHORIZED_AFTER: Final = re.compile(
    r"(?: of)?(?: (?:voting|common|capital|preferred|class \w))* ?(?:shares?|stock)?(?: of (?:\w+ )?stock)?(?:,? (?:(?:which|that|are|is|were|have been|has been) )+)? ?\bauthori[sz]ed\b"
    r"(?!,? (?:and|&|or)? ?(?:issued|outstanding|validly|(?:to|by)\b))",
    re.IGNORECASE,
)
_AUTHORIZED_BEFORE: Final = re.compile(
    r"\b(?:authori[sz]ed|charter (?:allows?|permits?|provides? for)|certificate (?:of incorporation )?(?:allows?|permits?|provides? for)|(?:charter|certificate|articles?)\b[^.?!;\d]{0,20}\bauthori[sz]es)"
    r"(?: (?:share )?capital| (?:capital )?stock| (?:common )?shares?)?(?: (?:are|is|of|for|up to|at|to issue|a total of|as many as|consists of|us))*:? $",
    re.IGNORECASE,
)
"""Shares that the corporation might issue, before or behind their number."""


def _without_authorized(text: str, numbers: Sequence[Number]) -> str:
    """The text without the numbers of shares that are only authorized: they are no shares outstanding."""
    for each in numbers:
        only = _AUTHORIZED_AFTER.match(text[each.end :]) or _AUTHORIZED_BEFORE.search(text[: each.start])
        if each.kind == "count" and each.value >= SHARES_FROM and only:
            text = text[: each.start] + " " * (each.end - each.start) + text[each.end :]
    return text


_PROXIES_FOR_MORE: Final = re.compile(
    r"\bprox(?:y|ies)\b[^.?!;\d]{0,20}\b(?:another|a further|an additional|other) (?P<more>\d[\d,]*)", re.IGNORECASE
)
"""Shares that are there by proxy beside those that are there in person."""


_ASIDE: Final = re.compile(
    r" ?\((?:neither|nor|not|none|no|incl\w*|e\.?g|i\.?e|that is|namely|who|which)\b[^()\d]{0,60}\)", re.IGNORECASE
)
"""An aside that counts nothing."""
_ENTITLED_ASIDE: Final = re.compile(
    r",\s*(?:all )?(?:of them )?(?P<aside>(?:being )?entitled to vote(?: thereon| on it)?),\s*", re.IGNORECASE
)
"""What is said of shares between commas, before what counts ("90,000 shares, entitled to vote, are present")."""


_A_MEMBER: Final = re.compile(
    r"\b(?:(?:i'm|i am|i was|he's|she's|he is|she is|as|being|who is|who's|who was) (?:just |only |already |also )?|(?-i:[A-Z][a-z]+), (?:who is |herself |himself )?)(?P<one>(?:one|1) of)(?= (?:the |our |its |your )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)",
    re.IGNORECASE,
)
"""One who belongs to so many, and is no count of them ("I'm one of nine directors")."""


def _with_more_proxies(text: str, found: dict[str, Any]) -> dict[str, Any]:
    """The counts with the shares that are there by proxy beside those in person."""
    match = _PROXIES_FOR_MORE.search(text)
    more = int(match["more"].replace(",", "")) if match else 0
    if not more or found.get("shares_present") in (None, more):
        return found
    by_proxy = {"shares_by_proxy": more} if "shares_in_person" in found else {}
    return {**found, **by_proxy, "shares_present": found["shares_present"] + more}


def find_counts(text: str, skip: Sequence[tuple[int, int]] = ()) -> Counts:
    """Bind each number of a question to what it counts; numbers within `skip` (dates, spans) are left out."""
    text = _A_MEMBER.sub(lambda match: match[0][: -len(match["one"])] + " " * len(match["one"]), text)
    with_asides, text = text, text if skip else _ENTITLED_ASIDE.sub(r" \g<aside> ", _ASIDE.sub("", text))
    text = _without_authorized(text, find_numbers(text, skip))
    found: dict[str, Any] = {}
    held = set_apart(text, find_numbers(text, skip))
    if held is not None:
        text, with_asides, found["shares_treasury"] = held.text, held.text, held.shares
    numbers = find_numbers(text, skip)
    bound = bound_to_wholes(text, numbers, found)
    for number in numbers:
        if number in bound:
            continue
        name = _name(text, number)
        name = _of_the_others(text) if name == "others" else name
        if name and ALL_BUT.search(text[: number.start]):
            name = name if name == "absent" else _ALL_BUT.get(name, "")
        if name in found and (name in _ADDED_UP or (name == "asking_fraction" and _JOINTLY.search(text))):
            found[name] += number.value if name == "asking_fraction" else int(number.value)
        elif name and name not in found:
            found[name] = qualified(text, number) if name.endswith("_fraction") else int(number.value)
    part = part_at_two_places(text, numbers)
    if part is not None:
        found["present_fraction"] = part
    found = _with_more_proxies(text, found)
    together = counted_at_two_places(text, numbers)
    if together is not None:
        found["present"] = together
    found = framed(text, numbers, parts(text, numbers, _of_one_body(text, numbers, found)))
    return Counts(
        **said_in_words(text, by_class(with_asides, find_numbers(with_asides, skip), told(text, numbers, found)))
    )


_WHOLE: Final = re.compile(
    r"\s*(?:\w+ ){0,4}?(?:outstanding|entitled to vote|in all|in total)\b(?! (?:is|are|was|were) (?:represented|present))|(?<=out of) ",
    re.IGNORECASE,
)
_OF_THE_SHARES: Final = {name: f"shares_{name}" for name in ("present", "in_favor", "against", "abstaining")}


def _of_one_body(text: str, numbers: Sequence[Number], found: dict[str, Any]) -> dict[str, Any]:
    """The counts with shares and votes of shares told as such throughout, and a quorum's part told from its whole."""
    shares = [name for name in found if name.startswith("shares_")]
    if shares and not any(name in found for name in ("directors", "seats", "in_office", "members")):
        found = {
            _OF_THE_SHARES[name]
            if _OF_THE_SHARES.get(name, name) not in found and name in _OF_THE_SHARES
            else name: each
            for name, each in found.items()
        }
    counted = [each for each in numbers if each.kind == "count" and each.value >= SHARES_FROM]
    if len(counted) != _A_PAIR or "shares_present" in found or not _A_QUORUM.search(text):
        return found
    part, whole = sorted(counted, key=lambda each: each.value)
    is_whole = _WHOLE.match(text[whole.end :]) or _OUT_OF.search(text[: whole.start])
    if shares == ["shares_outstanding"] and part.value < whole.value and is_whole:
        return {**found, "shares_outstanding": int(whole.value), "shares_present": int(part.value)}
    return found


_A_PAIR: Final = 2
_OUT_OF: Final = re.compile(r"\b(?:out of|with|of(?: the| our)?)\s*$", re.IGNORECASE)
_A_QUORUM: Final = re.compile(r"\bquorum|quorate\b|\benough to (?:meet|start|begin|do business)", re.IGNORECASE)


def bare_number(text: str) -> int | None:
    """The only number of a text, whatever it counts; None where there is none, or more."""
    numbers = find_numbers(text, ())
    return int(numbers[0].value) if len(numbers) == 1 and numbers[0].kind == "count" else None


_COMPELS: Final = re.compile(
    r"\b(?:compel|require|force|demand|request|insist on|call)\b[^.?!;]{0,50}\b(?:special|stockholders'?|shareholders'?) (?:\w+ )?meeting\b|\bmeeting\b[^.?!;]{0,30}\b(?:called|demanded|requested)\b",
    re.IGNORECASE,
)


def _name(text: str, number: Number) -> str:
    before, after = text[max(0, number.start - 60) : number.start], text[number.end : number.end + 110]
    before, after = re.split(r"[.?!;](?=\s|$)", before)[-1], re.split(r"[.?!;](?=\s|$)", after)[0]
    if number.kind != "count":
        unsaid = _UNTIL.search(before) and _COME.match(after)
        return "" if unsaid or tells_class(before, after) else _fraction(before, after, text)
    holders = _of_shares(text, number, after)
    for name, words in _HOLDERS if holders else _BOARD:
        for left, right in _bindings(words):
            if (left is None or left.search(before)) and (right is None or right.match(after)):
                return name
    return ""


@lru_cache(maxsize=256)
def _bindings(words: str) -> tuple[tuple[re.Pattern[str] | None, re.Pattern[str] | None], ...]:
    """For each alternative what stands before a number and what after it."""
    sides = (each.partition(_MARK) for each in _alternatives(words))
    return tuple(
        (
            re.compile(rf"(?:{left})$", re.IGNORECASE) if left else None,
            re.compile(rf"\s*(?:{right})", re.IGNORECASE) if right else None,
        )
        for left, _, right in sides
    )


def _alternatives(words: str) -> list[str]:
    """The alternatives of a pattern, split where no bracket is open."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(words):
        depth += (character == "(") - (character == ")")
        if character == "|" and depth == 0:
            parts.append(words[start:index])
            start = index + 1
    return [*parts, words[start:]]


def _of_shares(text: str, number: Number, after: str) -> bool:
    near = re.match(
        r"[^,.?!]{0,30}\b(?:shares?|shs|stock|votes? (?:for|against)|common|preferred)\b", after, re.IGNORECASE
    )
    directors = re.match(r"\s*(?:\w+ )?(?:directors?|directers?|seats?|members?|of us|board)", after, re.IGNORECASE)
    if directors:
        return False
    return number.value >= SHARES_FROM or bool(near and re.search(r"share|stock", text, re.IGNORECASE))


_OUGHT_TO_BE: Final = re.compile(
    r"[^,.?!]{0,40}?\b(?:must|needs? to|has to|have to|should|required to|ought to)\b[^,.?!]{0,15}\b(?:be|come|show|attend|sign)\b",
    re.IGNORECASE,
)
"""A part that is supposed to be there, not said to be."""
_THERE: Final = re.compile(
    r"[^,.?!]{0,30}?\b(?:present|represented|here|there|showed|show|turn\w*|came|come|attend\w*|made it)\b(?! (?:are|is)\b)(?!.{0,25}\b(?:vot|in favou?r|yes|say|said|aye))",
    re.IGNORECASE,
)


_OF_THOSE_THERE: Final = re.compile(
    r"\s*of (?:the |those |all )*(?:shares|directors|members|votes|stock|holders)? ?(?:present|represented|there)\b",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(r"\b(?:can|may|could|would|will|is|are|does|do|if|need|take|takes)\s*$", re.IGNORECASE)
"""Before a part of those who are there that is asked for, and not said to be there."""


def _is_of_those_there(before: str, after: str, text: str) -> bool:
    """Whether a part of those present is supposed to act; asked if it is a quorum, the part itself is present."""
    of_those = _OF_THOSE_THERE.match(after) and _ASKS.search(before)
    return bool(of_those) and "quorum" not in text.lower()


_UNTIL: Final = re.compile(
    r"\b(?:until|unless|till)(?: (?:at least|more than|over|a|the|all|some|about|full))*\s*$", re.IGNORECASE
)
_COME: Final = re.compile(
    r"[^,.?!]{0,40}\b(?:come|comes|show|shows|attends?|turns?|joins?|present|represented|there|here|signs?|agrees?|consents?)\b",
    re.IGNORECASE,
)
"""Those without whom nothing goes: they are supposed to be needed, and not said to be there."""


def _asks_for_it(words: str, before: str, text: str) -> bool:
    """Whether a part of the shares or directors asks for a meeting, by the words beside it."""
    asks = re.search(
        r"ask|yelling for|clamou?ring for|agitating for|pushing for|pressing for|request|demand|petition|force|call|want|wish|\b(?:own|hold|have|owns|holds|held|has|holding|owning)\b",
        words,
        re.IGNORECASE,
    )
    if asks and re.search(r"\bmeeting|\bmtg|\bask|request|demand|petition", text, re.IGNORECASE):
        return True
    owns = re.search(r"\bholders?(?: of record)? of\s*$", before, re.IGNORECASE)
    return bool(owns and _COMPELS.search(text))


_HAVE_ASKED: Final = re.compile(
    r"[^.?!;]{0,120}\b(?:ha(?:s|ve|d)|just|now) (?:(?:jointly|now|all|just|both) )?(?:asked|requested|demanded|petitioned)\b",
    re.IGNORECASE,
)
_A_MEETING: Final = re.compile(r"\bmeetings?\b", re.IGNORECASE)


def _fraction(before: str, after: str, text: str) -> str:
    words = before[-40:] + "#" + after[:60]
    if GOT.search(before):
        return "in_favor_fraction"
    if re.search(r"\b(?:sign|consent)", words, re.IGNORECASE) and re.search(r"\b(?:consent|sign)", text, re.IGNORECASE):
        return "signed_fraction"
    if _OUGHT_TO_BE.match(after) or _is_of_those_there(before, after, text):
        return ""
    if _THERE.match(after) and not re.search(r"ask|request|demand|petition|force|want", after, re.IGNORECASE):
        return "present_fraction"
    if _asks_for_it(words, before, text) or (_HAVE_ASKED.match(after) and _A_MEETING.search(text)):
        return "asking_fraction"
    if re.search(r"in favou?r|\bvote|\byes\b|\bayes?\b|\byeas?\b", after[:40], re.IGNORECASE):
        return "in_favor_fraction"
    if re.search(
        r"present|represented|here|show|turn|attend|left in|in the room|came|there|made it|on hand|in attendance",
        words,
        re.IGNORECASE,
    ):
        return "present_fraction"
    if re.search(
        r"\b(?:request|demand|petition)\w*\b.*\bmeeting\b|\bmeeting\b.*\b(?:request|demand|petition)",
        text,
        re.IGNORECASE,
    ):
        return "asking_fraction"
    if re.search(
        r"\b(?:are|is|were|was) for\b|\bfor (?:it|the (?:motion|proposal|resolution))\b|^\s*for\s*(?:[,;.]|and|$)",
        after[:40],
        re.IGNORECASE,
    ):
        return "in_favor_fraction"
    return ""
