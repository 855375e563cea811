"""What a question says of quorum, votes, proxies, consents and dissent without a number."""

from fractions import Fraction
from re import Match
from typing import Any, Final

from bot.understand import form
from bot.understand import patterns as re
from bot.understand.numbers import find_numbers
from bot.understand.predicates import FAILING, asks_for
from bot.understand.share_classes import class_part
from bot.understand.signs.words import Flags, flags_in
from rules.terms import Span

_NOT: Final = r"(?:\w+n't|(?:do|does|did|is|was|has|have)nt|not|never|nowhere)"
ALL_MUST: Final = (
    r"(?:must|do|does|should|would|need|needs|has|have|need to)\b(?:(?!\b(?:how|what|who|which|when)\b)[^.?!;,]){0,40}\b(?:both|all(?: of (?:them|us|those))?|every ?(?:one|body|(?:single )?director)|each(?: of (?:them|us)| director)?|all (?:two|three|four|five|\d+)|the (?:two|three|four) of (?:them|us))\b"
    r"[^.?!;,]{0,25}\b(?:agree|agreed|vote|say yes|says yes|approve|consent|be for|back|support|sign off|be in favou?r|be on board|go along)\b"
    r"|need(?:s)? (?:both|all|every)(?: of)?(?: (?:their|the|our)(?: \w+)?)? (?:votes?|yeses)|every (?:single )?vote|unanimous(?:ly)?|unanimity"
)
"""Whether all who can vote must be for it."""
FLAGS: Final[Flags] = (
    ("every_vote", True, ALL_MUST),
    ("formality", True, r"notar\w*|witness\w*|sealed|under seal|affidavit|apostille|medallion|sworn"),
    (
        "asks_carried",
        True,
        r"(?:was|were|is|are|did|does|has|have|would)\b[^.?!;,]{0,40}\b(?:approved|passed|pass|passes|carried|carry|carries|adopted|go(?:ne)? through|won|win|succeed\w*|fail\w*|defeated|rejected|lost)",
    ),
    (
        "tied",
        True,
        r"tie[ds]?|deadlock(?:ed)?|evenly (?:split|divided)|split (?:evenly|down the middle)|even split|dead heat|(?:(?:precisely|exactly) )?(?:the same|an? equal|an? identical) (?:number|count|amount) of votes|equal votes",
    ),
    (
        "walked_out",
        True,
        (
            r"(?:walk|storm|step|slip|duck|head|drop|drift|trickle|pull)\w* (?:out|off)|walked(?! in)|(?:left|leave|leaves|leaving|gone|went|goes|go) (?:home|early|halfway|midway|mid-?meeting|the (?:room|meeting|call|building)|before|after|during|again)|"
            r"(?:has|have|had|who|then|holders?|directors?|people|some|enough|many|one|two|three|four|five|bloc|chunk|few) (?!are |is |were |was )(?:\w+ )?(?:left(?! (?:in office|on the board)| are| is)|leave|leaves|withdr[ae]w\w*|departs?|departed|bail\w*|hung up|disconnect\w*)|withdrawal|hang up|broke(?:n)? (?:the |a |our )?quorum|quorum (?:is |was |got )?(?:broken|gone|lost|broke)|los[te]\w* (?:the |our |a )?quorum"
        ),
    ),
    (
        "says_irrevocable",
        False,
        rf"(?:{_NOT}|no longer|without) (?:\w+ )?(?:say|state|mention|declare|call)\w*\b[^.?!]{{0,25}}\birrevocab\w+|(?:says|states|mentions|said) nothing (?:of|about|on)\b[^.?!]{{0,25}}\birrevocab\w+|{_NOT} (?:marked|labell?ed|stated|said)\b[^.?!]{{0,20}}irrevocab\w+|silent on\b[^.?!]{{0,20}}irrevocab\w+|without (?:the word|saying)\b[^.?!]{{0,20}}irrevocab\w+",
    ),
    (
        "says_irrevocable",
        True,
        r"(?:says?|said|states?|stated|reads?|marked|declares?|calls?|headed|words?|labell?ed|stamped|text)\b[^.?!]{0,40}\birrevocab\w+|\"?irrevocable\"? (?:on it|in (?:it|bold)|written|printed|right)|irrevocable on its face",
    ),
    (
        "signed_proxy",
        False,
        rf"unsigned|{_NOT} (?:been )?signed|(?:without|no) (?:a |any )?signature|signature is missing|forgot to sign|{_NOT} sign (?:it|the|her|his)|nobody signed|nothing (?:was |is |has been )?(?:ever )?signed|none of it (?:was |is )?signed",
    ),
    (
        "after_action",
        True,
        r"(?:after|following) (?:(?:they|we|the board|the directors|it) (?:had |have )?(?:already )?(?:act|decid|did|clos|sold|bought)\w*|(?:the )?(?:fact|action|thing|deed|event|deal|decision|transaction|it (?:was|is|had)|closing|we (?:acted|did)))|(?:after|following) (?:the|our|an?|its) (?:\w+ )?(?:contract|loan|deal|lease|purchase|sale|merger|payment|transaction|agreement|grant|bonus|raise|dividend) (?:(?:had|has|have|was|were|been|already) )+(?:made|signed|clos\w+|done|entered|concluded|taken|bought|sold|paid|carried out|completed|struck)|afterwards?|retroactive\w*|later on|already (?:done|acted|closed|taken)|once (?:the|it|that|this|they|we)\b[^.?!]{0,25}\b(?:done|acted|closed|taken|happened|over|signed|finished)|(?:deal|act|thing|action)\b[^.?!]{0,20}\b(?:is|was|has been) (?:already )?(?:done|closed|taken)",
    ),
    (
        "law_asks",
        False,
        r"(?:no|not|n't) (?:\w+ )?(?:law|statute)s? (?:\w+ )?(?:requires?|asks?|calls?|demands?|needs?)|(?:law|statute) (?:does(?:n'?t| not)) (?:require|ask|call|demand)|not required by law",
    ),
    ("law_asks", True, r"(?:law|statute) (?:requires?|asks?|calls? for|demands?)|required by (?:law|statute)"),
    (
        "no_stock",
        True,
        (
            r"non-?(?:share|stock)-?(?:holders?|owners?)|(?:own|hold|has|have|with|holding|owning|owns|holds)s? (?:no|zero|not a single|none of (?:our|the)) (?:shares?|stock)|without (?:any |owning |holding )*(?:shares?|stock)|"
            r"(?:not|n't) (?:own|hold|have|be|a|an) ?(?:\w+ ){0,2}(?:shares?|stock|(?:share|stock)-?holders?)|outsiders?|no (?:share|stock)-?holder|strangers?|non-?owners?|(?:who|that) (?:is|are)(?:n'?t| not) (?:a )?(?:share|stock)holders?"
        ),
    ),
    ("did_sign", True, r"signed|signatures? (?:is|are|came|from|of)|consented|have sign\w*|has sign\w*|sign-?offs?"),
)
_MORE: Final = re.compile(
    r"\bmajority\b|\b(?:more than|over|above|better than|upwards of) (?:a |one )?(?:half|50|fifty|third|two[- ]thirds)|\bmost\b|\b(?:half|50 ?(?:%|percent)|fifty percent) (?:plus|and|\+) (?:one|a|1)\b",
    re.IGNORECASE,
)
_GOING_ON: Final = re.compile(
    r"\b(?:can|may|could|might|able|allowed|entitled|free|ok|okay)\b[^.?!]{0,60}?\b(?:continu\w+|finish\w*|carry on|go on|going on|keep|proceed|stay|still|vote|complete)\b",
    re.IGNORECASE,
)
_STOPPING: Final = re.compile(
    r"\b(?:ha(?:ve|s) to|must|need to|forced to|got to|should|required to|obliged to|supposed to) (?:\w+ ){0,2}?(?:stop|quit|break (?:off|up)|adjourn|call it|go home|end|close|disperse|pack|wrap|halt|cease|abort|dissolve|wait|start over|redo)|"
    r"\b(?:meeting|session|quorum|assembly|everything|it|that|voting|business|we)\b(?:'s)?(?: (?:is|are|was|now|then|all|automatically|be))* (?:over|broken|gone|lost|dead|finished|done for|ended|void|invalid|undone|worthless|stuck|toast|dissolved|at an end)\b|"
    r"\b(?:break|breaks|kill|kills|end|ends|stop|stops|void|voids|invalidate|invalidates|spoil|spoils|undo|undoes|destroy|destroys|affect|affects|lose|cost)\b[^.?!]{0,25}\b(?:quorum|meeting|vote|votes|us|it)\b|"
    r"\b(?:votes?|decisions?|resolutions?|meeting)\b[^.?!]{0,40}\b(?:void|invalid|null|bad|worthless|challengeable|ineffective)\b",
    re.IGNORECASE,
)
_DOING_BUSINESS: Final = re.compile(
    r"\b(?:can|may|could|able to|allowed to|free to|let|entitled to|ok to|okay to|enough (?:\w+ ){0,3}to|enough for (?:\w+ ){0,4}to|possible to|legally) (?:\w+ ){0,5}?(?:act\b|do (?:any |some )?business|proceed|go ahead|transact|conduct|carry on|start|get (?:going|started)|begin|hold (?:the|a|our) (?:\w+ )?(?:meeting|session|vote)|vote on (?:anything|things|stuff|business|something)|decide (?:anything|things|something)|meet\b|go on|open the meeting|pass (?:anything|resolutions?))|"
    r"\bcan (?:the )?(?:share|stock)holders vote\s*\W*$|\bgood enough to do business|\bdo(?:ing)? business\b|\benough (?:people|directors|bodies|of us|shares)\b(?! to call)|\benough for (?:a|the) (?:\w+ )?(?:meeting|session)",
    re.IGNORECASE,
)
_IN_TIME: Final = (
    (
        False,
        re.compile(
            r"\b(?:before|by|prior to|ahead of|at|within|in) (?:the |its |their )?(?:\w+ )?(?:time|slot|moment|point|designated)\b|\bon time\b|\bearly\b",
            re.IGNORECASE,
        ),
    ),
    (
        True,
        re.compile(
            r"\b(?:after|past|beyond|late|later|too late|missed|halfway|once the|when the (?:polls|voting))\b",
            re.IGNORECASE,
        ),
    ),
)
_IS_IT_IN_TIME: Final = re.compile(
    r"\b(?:in|on) time\W*$|\b(?:in|on) time\W*\?|\b(?:is|was|are|were|am|be) (?:\w+ ){1,3}(?:too )?late\W*(?:\?|$)",
    re.IGNORECASE,
)
"""A question whether something came in time, which tells nothing of when it came."""
_PREFERRED: Final = re.compile(r"\b(?:preferred|preference|non-?common)\b", re.IGNORECASE)
_COMMON: Final = re.compile(r"(?<!non-)(?<!non)\bcommon\b", re.IGNORECASE)
_MUST_ATTEND: Final = re.compile(
    r"\b(?:have to|has to|must|need to|needs to|required to|obliged to)\b[^?.;]{0,20}\b(?:be (?:there|present|in the room)|attend|come|show up|turn up|vote|appear)\b[^?.;]{0,15}\b(?:myself|himself|herself|themselves|ourselves|yourself|in person|personally)\b|\bbe (?:there|present) (?:my|him|her|them|your)sel(?:f|ves)\b",
    re.IGNORECASE,
)
_CUMULATING: Final = re.compile(
    r"\b(?:put|pile|stack|heap|pool|throw|cast|give|dump|use|spend|load|lump|concentrat\w*|cumulat\w*)\b[^.?!]{0,40}\bvotes?\b[^.?!]{0,25}\b(?:on|to|for|behind|into|at|onto) (?:just |only )?(?:one|a single|my|the same|him|her)\b",
    re.IGNORECASE,
)
_SIGNERS_TOLD: Final = re.compile(
    r"\b(?:do|does|must|should|need|will|are|have)\b[^.?!]{0,40}\b(?:who|that) (?:have |had |did )?(?:already )?(?:sign(?:ed)?|consent(?:ed)?)\b(?! (?:have to|must|need to) (?:tell|notify|send))",
    re.IGNORECASE,
)
_FILLING: Final = re.compile(
    r"\bfill|\belect|\bappoint|\breplac|\bpick|\bsuccessor|\bchoose|\bvot|\bnam(?:e|ing)\b|\bnew director",
    re.IGNORECASE,
)
_AS_FAVOR: Final = re.compile(
    r"\babst\w+\b[^?]{0,40}\b(?:votes? in favou?r|votes? for|(?:a |as )(?:yes|aye)|yes votes?|in favou?r|support)\b(?![^?]*\bagainst\b)",
    re.IGNORECASE,
)
"""Whether one who abstains votes for it."""
_HARMLESS: Final = re.compile(
    r"\b(?:no (?:difference|effect|impact|bearing|matter|harm)|without (?:\w+ ){0,3}?(?:hurt|harm|effect|affect|count|matter|chang)\w*|neutral|ignored?|left out|harmless|(?:not|\w+n't) (?:\w+ )?(?:count|hurt|harm|matter|affect|damag)\w*|disregard\w*|irrelevant|drop(?:s|ped)?(?= out\b)|dropped|don'?t figure|as if (?:they|he|she) (?:were|was)(?:n'?t| not) (?:there|present))\b",
    re.IGNORECASE,
)
_PLURALITY: Final = re.compile(
    r"\b(?:most votes|plurality|front-?runner|top vote|leader|largest number|more votes than|ahead of|(?:with|though|although|even (?:with|if|though)|despite)\b[^.?!]{0,30}\b(?:less than|under|below|short of|not) (?:a |an )?(?:half|50|majority)|relative majority|wins? with|enough (?:to win )?that (?:he|she|they) (?:has|got|have) (?:the )?most)\b",
    re.IGNORECASE,
)
_ADJOURNING: Final = re.compile(
    r"\badjourn(?!ed meeting)|\b(?:put|push|puts|pushes|move|moves|kick|shift|carry|bump)(?:ing)? (?:(?:it|this|that|things|the (?:whole )?(?:meeting|thing)|the (?:[\w']+ )?(?:meeting|mtg)) )?(?:off|back|over|out|to (?:another|a later|a different|next|monday|tuesday|wednesday|thursday|friday|tomorrow|some))|\bpush it to\b|\bpostpone|\btry again|\breconvene|\bcome back (?:on|next|tomorrow|in|another|later)|\bcall it (?:off|a day)|\bbreak off",
    re.IGNORECASE,
)
_PROXIES_COUNTED: Final = re.compile(
    r"\bprox(?:y|ies)\b[^.?!;]{0,60}\b(?:counts?|counted|help\w*|add(?:s|ed)?|includ\w+|reckon\w*|go towards?|make up)\b|\bprox(?:y|ies)\b[^.?!;]{0,25}\bcount\b|\b(?:count|include|reckon|tally)\b[^.?!;]{0,40}\bprox(?:y|ies)\b",
    re.IGNORECASE,
)
_PROXIES_ASIDE: Final = re.compile(
    r"[,(-] ?(?:with )?(?:all )?prox(?:y|ies) (?:included|counted|counting)\b(?= ?[,)-])", re.IGNORECASE
)
"""That proxies count is said in passing, and not asked."""
_THEMSELVES: Final = re.compile(
    r"\b(?:themselves|ourselves)\b|\bon (?:their|our) own\b|\bbypass\w*|\bgo(?:ing)? around\b|\bwithout (?:the |our |any |asking (?:the )?|going through (?:the )?)(?:president|ceo|chair\w*|secretary|officers?|board)\b",
    re.IGNORECASE,
)
_MAKING: Final = re.compile(r"\b(?:mak|forc|oblig|compel|requir|ask|request|demand|get)\w*\b", re.IGNORECASE)
_ENOUGH: Final = re.compile(
    r"\b(?:own|hold|have|has|got|control|represent)s? (?:\w+ )?enough\b|\b(?:is|are|would) (?:that|this|it|they|we|those) (?:be )?enough\b",
    re.IGNORECASE,
)
_A_SHARE: Final = re.compile(
    r"\s*votes? (?:(?:is |are )?cast )?(?:per|a|for each|for every|on each|to each|for one|to a) (?:(?:common|preferred|voting) )?share\b",
    re.IGNORECASE,
)
_PROVIDED: Final = re.compile(
    r"\b(?:can|could|may|might)\s+(?:the|our|a|an|its)\s+(?:[\w']+ ){0,3}?(?P<by>resolution|certificate|charter|articles|statute|law)\b[^.?!]{0,70}?\b(?:let|allow|permit|set|fix|provid|requir|chang|lower|rais|say|prescrib|reduc|increas|ask|demand|mak|call for)",
    re.IGNORECASE,
)
"""A paper or the law that would set another number, as the subject of the question."""
_SETS_QUORUM: Final = re.compile(
    r"\b(?P<by>resolution|certificate|charter|articles|statute|law)\b(?P<sets>[^.?!]{0,60}?\b(?:says?|said|provides?|provided|sets?|fix(?:es|ed)|states?|allows?|lets?|names?|puts?|has|makes?|stipulates?)\b[^.?!]{0,50}\bquorum\b[^.?!]{0,40})",
    re.IGNORECASE,
)
"""A paper or the law that is said to set a quorum of its own."""
_DENIES: Final = re.compile(r"\b(?:not|n't|nothing|no|never|silent|neither)\b|n't\b", re.IGNORECASE)
_CHARTER_DEMANDS: Final = re.compile(
    r"\b(?:charter|certificate(?: of incorporation)?|articles(?: of incorporation)?|statutes?|law)\b(?P<way>[^.?!;,]{0,40}?)\b(?:demand|require|prescribe|ask|call|need|impose|want|insist|provide|stipulate|set|fix)(?:e?s|e?d|ing)?\b(?: (?:for|on))?(?P<part>[^.?!;,]{0,40})",
    re.IGNORECASE,
)
"""The certificate or the law asks for a larger vote ("our charter demands two-thirds")."""


_CHARTER_LABEL: Final = re.compile(
    r"\b(?:charter|certificate(?: of incorporation)?|articles(?: of incorporation)?)(?: (?:vote|number|threshold|requirement|majority))?: ?(?P<part>[^.?!;,]{1,40})",
    re.IGNORECASE,
)
"""The same in short ("charter: two-thirds")."""


def _quorum_set(text: str, asked: str) -> Match[str] | None:
    """What is said to set a quorum, where it is asked if that quorum is one, and not if another number is."""
    match = _SETS_QUORUM.search(text)
    if match is None or _DENIES.search(match["sets"]):
        return None
    of_it = {each.value for each in find_numbers(match["sets"])}
    return match if {each.value for each in find_numbers(asked)} <= of_it else None


def _charter_part(text: str) -> Fraction | None:
    """The part that the certificate of incorporation or the law is said to demand for a matter."""
    label = _CHARTER_LABEL.search(text)
    told = [each.value for each in find_numbers(label["part"]) if each.kind != "count"] if label else []
    if told:
        return told[0]
    for match in _CHARTER_DEMANDS.finditer(text):
        parts = [each.value for each in find_numbers(match["part"]) if each.kind != "count"]
        if parts and not _DENIES.search(match["way"]):
            return parts[0]
    return None


_PROVIDERS: Final = {
    "res": "resolution",
    "cer": "certificate",
    "cha": "certificate",
    "art": "certificate",
    "sta": "statute",
    "law": "statute",
}
_CHANGES: Final = re.compile(
    r"\b(?:do(?:es)?|did|will|would|can) (?:that|this|it|they|the (?:number|quorum|bar))(?: number| quorum)? (?:\w+ )?(?:lower|reduce|bring|drop|go|chang|shrink|shift|fall|come|sink)\w*\b(?: (?:it|that|the number|the quorum|the bar|things))?(?: down)?\W*$",
    re.IGNORECASE,
)
_QUORUM: Final = re.compile(
    r"(?<!assuming a )(?<!given a )(?<!assuming )(?<!was a )(?<!is a )(?<!with a )\b(?:quor\w+|inquorate)\b(?! (?:[\w']+ ){0,2}?(?:meeting|mtg|session)\b)(?!(?: is| was|'s)? (?:ok|okay|fine|there|present|met|good)\b)|\b(?:what|which|how (?:much|big|large) an?|how much) (?:turn-?out|attendance)\b[^?]{0,30}\b(?:needs?|needed|required?|enough|must|necessary|takes?)\b|\b(?:minimum|required|necessary) (?:turn-?out|attendance)\b|\b(?:is|was) (?:there )?(?:that )?a quorum\b",
    re.IGNORECASE,
)
_DO_THAT: Final = re.compile(
    r"\bdo (?:that|this|it|so)\b|^\W*(?:so )?(?:is|was) (?:that|this|it) (?:\w+ ){0,3}?(?:ok|okay|fine|enough|sufficient|allowed|permitted|valid|right|good|all right|alright|possible)\b",
    re.IGNORECASE,
)
"""What is asked for stands in the sentence before."""
_REVOKING: Final = re.compile(
    r"\b(?:revok\w+|take (?:it|that|this|my proxy|the proxy) back|tak\w+ back|withdraw\w*|cancel\w*|pull (?:it|my|his|her|their|the)|(?:un-?do|void|nullif\w+|overrid\w+|supersed\w+) (?:it|(?:my|his|her|their|the|that|this|an? (?:earlier|old|signed)) (?:\w+ )?proxy)|undo|rescind\w*|call (?:it|my proxy) (?:off|back)|recall|change (?:my|his|her|their) mind|tear (?:it )?up|revocable|back out|get out of|kill)\b",
    re.IGNORECASE,
)
_AMOUNT: Final = r"(?:\d+|[a-z]+)"
_AGE: Final = re.compile(
    rf"(?:(?P<years>{_AMOUNT}) years?,? (?:and )?)?\b(?P<number>{_AMOUNT})(?P<half> and a half)?[- ](?P<unit>day|week|month|year)s?[- ](?:old|ago|back)\b",
    re.IGNORECASE,
)
_ASSENT: Final = re.compile(
    r"\b(?:agree[ds]?|assent\w*|presum\w+|deemed|taken to|(?:treated|regarded|seen|viewed|recorded|put down|marked) as (?:an? |having )?(?:agree\w*|assent\w*|consent\w*|approv\w*|support\w*|in favou?r|for it|yes)|count(?:s|ed)? (?:me |her |him |them )?(?:as|for) (?:a )?(?:yes|agree\w*|assent\w*|consent\w*|in favou?r|having)|on the hook|approv(?:ed|ing) it|gone along|went along|going along|with the majority|supported it|consented)\b",
    re.IGNORECASE,
)
_FREE_OF_IT: Final = re.compile(
    r"\b(?:rebut|overcom|defeat|refut|displac|destroy|escap|undo)\w*\b[^.?!;]{0,30}\b(?:presum\w+|assent)|\b(?:free (?:of|from)|safe from|clear of|off the hook|escaped?|avoid(?:ed)?|spared|protected(?: from)?|out of (?:the )?(?:being|having)|in the clear|rid of)\b",
    re.IGNORECASE,
)
"""It is asked if a director gets out of being taken to have agreed."""
_NOT_THERE: Final = re.compile(
    r"\b(?:was|were|is|am|are)(?:n'?t| not| never) (?:\w+ )?(?:at|there|present|in)\b(?! (?:the |our |any )?(?:minutes|notice|writing|record))|\b(?:absent|missed|skipped|stayed (?:home|away)|did(?:n'?t| not) (?:attend|come|go|show))\b",
    re.IGNORECASE,
)
_BEFORE_THE_END: Final = re.compile(
    r"\b(?:before|prior to|during|while|at) (?:the |that |it |we |they |our )?(?:\w+ ){0,3}?(?:meeting|adjourn\w*|session|close[ds]?|end(?:ed)?|broke up|over|wrapped|going on)",
    re.IGNORECASE,
)
_LATE: Final = re.compile(
    r"\b(?:next (?:day|morning|week|month)|(?:day|week|month|hour)s? (?:later|after(?:wards)?)|after (?:the |that |it |we |they )?(?:meeting|adjourn\w*|session|close[ds]?|end(?:ed)?|broke|wrapped)|the day after|later that|afterwards?|following (?:day|morning|week)|once (?:the|we|it)\b[^.?!]{0,20}(?:over|adjourned|ended))\b",
    re.IGNORECASE,
)
_TELLING_OTHERS: Final = re.compile(
    r"\b(?:owe|give|send|get|write)\b (?:(?:any of|all of) )?(?:the )?(?:other|others|rest|remaining|minority)\b[^.?!]{0,20}\b(?:word|notice|letter|heads-?up|message|note|anything)\b|\b(?:tell|inform|notify|notice to|let)\b (?:(?:all|any of|each of|every one of) )?(?:them\b|the (?:others?|rest|remaining|minority|non-?\w+|(?:other )?(?:stock|share)?holders|people who)|those|others|everyone else|everybody else)|"
    r"\b(?:remaining|rest|others?|minority|non-?\w+|those who did(?:n't| not) sign)\b[^.?!]{0,25}\b(?:be|get|been) (?:told|notified|informed|notice)",
    re.IGNORECASE,
)
_NOT_DEMANDED: Final = re.compile(
    r"\b(?:no|without (?:a |any )?) ?(?:demand|request)s?\b|\b(?:nobody|no one) (?:has )?(?:asked|demanded|wants|requested)\b|\bno (?:stock|share)holder (?:has )?(?:either|demands?|demanded|asks?|asked|wants?|insists?)\b",
    re.IGNORECASE,
)
_NO_VOTER: Final = re.compile(
    r"\bnon-?voting\b|\b(?:not|n't) entitled to vote\b|\b(?:has|have|with) no (?:right to )?vote\b|\bwithout (?:a )?(?:vote|voting rights)\b",
    re.IGNORECASE,
)
_INSPECTORS: Final = re.compile(r"\s*(?:\w+ )?inspectors?\b", re.IGNORECASE)


def facts(text: str) -> dict[str, Any]:
    """The facts of this area that words of a text carry."""
    found: dict[str, Any] = dict(flags_in(text, FLAGS))
    asked = " ".join(form.asking(text))
    found["asks_quorum"] = bool(_QUORUM.search(asked)) or None
    adjourning = _ADJOURNING.search(text if _DO_THAT.search(asked) else asked)
    found["adjourning"] = (bool(adjourning) and not asks_for(text, FAILING)) or None
    found["claimed_more"] = True if _MORE.search(text) else None
    found["stopping"] = bool(_STOPPING.search(asked) and not _GOING_ON.search(asked)) or None
    found["doing_business"] = bool(_DOING_BUSINESS.search(asked)) or None
    found["votes_a_share"] = next(
        (int(each.value) for each in find_numbers(asked, ()) if _A_SHARE.match(asked[each.end :])), None
    )
    found["by_themselves"] = bool(_THEMSELVES.search(asked) and not _MAKING.search(asked)) or None
    found["asks_enough"] = bool(_ENOUGH.search(asked)) or None
    provided = _PROVIDED.search(asked) or _quorum_set(text, asked)
    found["provided_by"] = _PROVIDERS[provided["by"].lower()[:3]] if provided else None
    found["charter_part"] = _charter_part(text)
    found["class_part"] = class_part(text)
    found["proxies_counted"] = bool(_PROXIES_COUNTED.search(_PROXIES_ASIDE.sub(" ", asked))) or None
    found["cumulating"] = bool(_CUMULATING.search(asked)) or None
    found["tells_others"] = bool(_TELLING_OTHERS.search(asked)) or None
    found["asks_change"] = bool(_CHANGES.search(asked)) or None
    found["signers_told"] = bool(_SIGNERS_TOLD.search(asked)) or None
    found["interest_in_stock"] = (
        bool(
            re.search(
                r"\b(?:interest|stake)\b[^.?!]{0,30}\bin (?:the |his |her )?(?:stock|shares)", asked, re.IGNORECASE
            )
        )
        or None
    )
    found["only_came"] = not _FILLING.search(text) or None
    found["only_preferred"] = bool(_PREFERRED.search(text) and not _COMMON.search(text)) or None
    found["must_attend"] = bool(_MUST_ATTEND.search(asked)) or None
    found["as_favor"] = bool(_AS_FAVOR.search(asked)) or None
    found["harmless"] = bool(_HARMLESS.search(asked)) or None
    found["plurality_asked"] = bool(_PLURALITY.search(asked)) or None
    if re.search(r"\bprox|\birrevoc|\border of business\b", text, re.IGNORECASE):
        found["asks_revoking"] = bool(_REVOKING.search(asked)) or None
        found["proxy_age"] = _age(text)
        found["asks_still"] = bool(_STILL.search(asked)) or None
        found["asks_own_term"] = bool(_OWN_TERM.search(asked)) or None
        told = _IS_IT_IN_TIME.sub(" ", text)
        found["asks_in_time"] = told != text or None
        found["proxy_late"] = next((late for late, pattern in reversed(_IN_TIME) if pattern.search(told)), None)
    if re.search(r"\binspectors?\b", text, re.IGNORECASE):
        if _NOT_DEMANDED.search(text):
            found["requested"] = False
        counted = [each for each in find_numbers(text, ()) if _INSPECTORS.match(text[each.end :])]
        if re.search(
            r"\b(?:insist\w*|demand\w*|call(?:s|ed|ing)? for|ask(?:s|ed|ing)? for|want(?:s|ed)?|request\w*|direct(?:s|ed)) (?:on |that )?(?:\w+ ){0,2}?inspectors?",
            text,
            re.IGNORECASE,
        ):
            found["requested"] = not _NO_VOTER.search(text) and not re.search(
                r"\b(?:no|nobody|none|neither|not|\w+n't)\b[^.?!]{0,45}\binspectors?\b", text, re.IGNORECASE
            )
        if "requested" not in found and not counted and _INSISTS_ON_THEM.search(text) and not _NO_VOTER.search(text):
            found["requested"] = True
        found["inspectors"] = (
            1
            if re.search(r"\b(?:lone|single|sole|solitary) inspector", text, re.IGNORECASE)
            else int(counted[0].value)
            if counted and counted[0].kind == "count"
            else None
        )
    return found | _of_dissent(text, asked)


_INSISTS_ON_THEM: Final = re.compile(
    r"(?<!not )(?<!never )(?<!nobody )(?<!no one )(?<!none )\b(?:insist(?:s|ed|ing)?|demand(?:s|ed|ing)?|(?:call|ask|clamou?r|push|petition)(?:s|ed|ing)? for|request(?:s|ed|ing)?|want(?:s|ed)?) "
    r"(?:on |that |to )?(?:have |having |get |getting |see |seeing |there be |we (?:have|appoint|get) )?(?:them|some|one|two|any|it)\b",
    re.IGNORECASE,
)
"""Inspectors, named before, are demanded ("a holder insists on having them")."""
_OWN_TERM: Final = re.compile(
    r"\b(?:can|could|may|might|is it possible for|would it be ok for) (?:the|a|an|his|her|their|our|that|this|it|one|stockholders?|shareholders?|holders?|someone|you|i|we)\b[^.?!;]{0,60}\b(?:say|state|provide|specify|name|set|set out|stipulate|be (?:made|given|drawn up|written)|run|last|sign\w*|give)\b",
    re.IGNORECASE,
)
"""A proxy that says itself how long it is good for."""
_STILL: Final = re.compile(
    r"\bstill (?:be )?(?:good|valid|ok|okay|fine|usable|in force|count\w*|effective|alive|live|works?|stand\w*|hold\w*)\b|\b(?:has|is) (?:it|he|the \w+|this|that|\w+'s proxy) (?:expired|run out|lapsed|dead|stale)\b|\b(?:expired|stale|dead|lapsed)(?: (?:by )?now| already| yet)?\?",
    re.IGNORECASE,
)
_YEARS_IN: Final = re.compile(
    r"\bin (?:its|the|his|her|their) (?P<nth>first|second|third|fourth|fifth|sixth|seventh)(?: and \w+)? year\b",
    re.IGNORECASE,
)
_NTH: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")


def _age(text: str) -> Span | None:
    """How old a proxy is said to be: "14 months old", "a two-year-old proxy", "three and a half years ago"."""
    nth = _YEARS_IN.search(text)
    if nth:
        return Span(f"{_NTH.index(nth['nth'].lower()) + 1} years")
    match = _AGE.search(text)
    amount = _amount(match["number"]) if match else None
    if match is None or amount is None:
        return None
    unit, years = match["unit"].lower(), _amount(match["years"] or "") or 0
    if unit == "year" and match["half"]:
        return Span(f"{amount * _MONTHS + _MONTHS // 2} months")
    if unit == "month" and years:
        return Span(f"{years * _MONTHS + amount} months")
    return Span(f"{amount} {unit}")


_MONTHS: Final = 12


def _amount(word: str) -> int | None:
    """A whole number in figures or words; None where it is none."""
    numbers = find_numbers(f"{word} shares", ())
    return int(numbers[0].value) if numbers and numbers[0].value >= 1 else None


_SAID_NO: Final = re.compile(
    r"\bdissent|\bobject|\boppos|\bdisagree|\bagainst\b|\bprotest|\b(?:vot(?:ed|es|e|ing)|said|says|say) no\b|\b(?:my|his|her|their) no\b(?! (?:vote )?(?:was|is) needed)",
    re.IGNORECASE,
)


def _of_dissent(text: str, asked: str) -> dict[str, Any]:
    """How a dissent was put on record, and whether it is asked if somebody agreed."""
    found: dict[str, Any] = {"asks_assent": bool(_ASSENT.search(asked)) or None}
    found["free_of_it"] = True if _FREE_OF_IT.search(asked) else None
    if _NOT_THERE.search(text):
        found["at_the_meeting"] = False
    if _SAID_NO.search(text):
        found["dissent_by"] = _dissent_by(text)
    return found


_NOTHING: Final = (
    r"(?<!said )(?<!say )(?<!vote )(?<!voted )(?<!voting )(?:no|not|nothing|never|none|without|n't)\b[^.?!,]{0,25}"
)


def _dissent_by(text: str) -> str | None:
    registered = re.search(r"\bregistered (?:mail|post|letter)", text, re.IGNORECASE)
    if registered:
        weeks = re.search(
            r"\b(?:weeks?|months?|years?) (?:later|after\w*)|\b(?:a|two|three|\d+) (?:weeks?|months?)\b",
            text,
            re.IGNORECASE,
        )
        return "late" if weeks else "registered mail"
    unwritten = re.search(
        r"\b(?:orally|out loud|verbal\w*|spoken|said so|told|by voice|aloud|just said|not in writing|nothing (?:on paper|written|in writing))\b",
        text,
        re.IGNORECASE,
    )
    if re.search(
        r"\b(?:in|into|on) the (?:\w+ )?(?:minutes|record)\b|\bminuted\b|\bminutes (?:show|note|record|say|reflect|carry)",
        text,
        re.IGNORECASE,
    ) and not re.search(
        rf"{_NOTHING}(?:in|into|on) the (?:\w+ )?(?:minutes|record)|minutes (?:do(?:es)?|did)(?:n'?t| not)|minutes (?:say|show|record|note|reflect|carry|mention)s? (?:nothing|no\b)|minutes are silent|(?:want|ask|insist|like)\w*\b[^.?!]{{0,30}}\bin the minutes",
        text,
        re.IGNORECASE,
    ):
        return "minutes"
    handed = re.search(
        r"\b(?:hand|gave|give|given|pass|slip|file|filed|deliver|submit|put|left|slid)\w*\b[^.?!]{0,60}\bsecretary\b|\bsecretary\b[^.?!]{0,40}\b(?:got|had|has|received|receives|holds|was (?:given|handed))\b",
        text,
        re.IGNORECASE,
    )
    by_other = re.search(
        r"\b(?:e-?mail|text(?:ed|s)?|slack|whatsapp|fax\w*|phone[ds]?|call(?:ed)?|voice ?mail|certified|first[- ]class|ordinary|plain|regular|courier|fed ?ex|message[ds]?|tweet\w*)\b",
        text,
        re.IGNORECASE,
    )
    if _LATE.search(text) and not _BEFORE_THE_END.search(re.sub(r"(?i)\bafter the\b[^.?!]{0,20}", " ", text)):
        return "late"
    if by_other or unwritten:
        return "other"
    if handed:
        return "meeting secretary" if _BEFORE_THE_END.search(text) else None
    return "late" if _LATE.search(text) else None
