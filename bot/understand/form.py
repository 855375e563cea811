"""The form of a question: yes or no, put forwards or the other way round, on what is enough or on what is needed."""

from functools import lru_cache
from typing import Final

from bot.understand import patterns as re
from bot.understand.asked_form import asked_by, has_value_asked, is_bare_telling
from bot.understand.kinds_of_clauses import Asks

_ABBREVIATION: Final = r"(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)(?<!\bno)(?<!\binc)(?<!\bco)(?<!\bcorp)(?<!\bvs)(?:(?<!\b[a-z])|(?<=['\u2019]s))"
_SENTENCES: Final = re.compile(rf"(?<=[?!;])(?![?!;])\s*|\n+|{_ABBREVIATION}\.\s+", re.IGNORECASE)
_NEGATED: Final = re.compile(
    r"\b(?:w/o|(?:stay|keep|kept|leave|left)\b[^.?!]{0,25}\b(?:drawer|desk)|skip(?:ping)?|omit(?:ted)?|leav(?:e|ing)\b.{0,40}\b(?:out|off)|dispense|do without|do away|forgo|blow off|bypass|no (?:(?:separate|prior|further|special|formal|additional|other|stockholders?'?|shareholders?'?|holders?'?|board|directors?'?) ){0,2}(?:votes?|approvals?|consents?|permission|authori[sz]ation|resolutions?|sign-?offs?|say-?so)(?: of (?:the )?\w+)? (?:(?:is|are|was|were|will be|would be) )?(?:needed|required|necessary)|get around|"
    r"without\b(?! (?:them|him|her|those|us|it)\b)(?! (?:an? |the |any )?(?:(?:earlier|other|contrary|further|stricter|different) (?:\w+ )?(?:requirements?|provisions?|rules?|agreements?|resolutions?)|quorum|objection|objecting|meeting|protest|stating|holding|set|announc\w*|naming|saying|votes?|voting(?: rights| power)?|title|seat|check\w*|verif\w+|double\w*|question\w*|look\w*)\b)|"
    r"not (?:have to|need|be (?:needed|required))|do(?:es)?n'?t (?:have|need)|do(?:es)? not (?:have|need)|needn'?t|need not|(?:would|will)(?:n'?t| not) (?:have to|need|require|take|call for)|"
    r"(?:go ahead|go forward|proceed|be held|take place|happen|meet) (?:if|though|although|even if|even though|when|where|with) (?:no|not one|not a single|nobody|no one|none)\b[^?.!,;]{0,25}\b(?:notices?|notified|told|informed)|"
    r"no (?:(?:new|prior|advance|formal|more|further|fresh|second|other|additional|extra) )*notice|no (?:(?:new|second|fresh|further|extra|more) )+(?:mailing|letters?|post|invitations?)|unnecessary|dispensable|superfluous|no need|(?:send|mail|post) (?:out )?nothing|say nothing|keep quiet|stay silent|nothing (?:more |further |else )?(?:needs? )?to (?:be )?se[nd]+t?|ignore (?:(?:him|her|them|it|that|this)\b(?! (?:candidate|nominee|nomination|person|name|slate))|the (?:demand|request))|unsworn|unsealed|(?<!left it )(?<!left them )(?<!leave it )(?<!leaves it )unsigned|unnumbered|exempt|not necessary|waste|optional|voluntary|discretionary|waiv(?:e|ing) (?:the |a |his |her |their |any )?(?:bond|affidavit|seal|signature|endorsement|tax|oath)|off the floor|off the hook)\b",
    re.IGNORECASE,
)


_ALTERNATIVE: Final = re.compile(
    r",? or (?:else )?(?=(?:may|can|could|do|does|is|are|must|should|will|would) (?:we|it|he|she|they|that|the|this)\b)",
    re.IGNORECASE,
)
"""What begins the other of two questions: "is it required, or may we go without?"."""
_THE_OTHER: Final = re.compile(
    r"(?P<first>(?:^|(?<=[.!;:?] )|(?<=\n))[^.!;:?\n]{8,}?),? or (?:else )?(?:(?:may|can|could|do|does|is|are|must|should|will|would) (?:we|it|he|she|they|i|that|this|there)\b|(?:are|is) \w+ stuck)[^?]{3,80}(?:\?|$)",
    re.IGNORECASE,
)
_OR_ON_WHOM: Final = re.compile(
    r"\bor (?:is it|does it fall) (?:(?:on|upon|up to|for) )(?:us|me|him|her|them|you|the \w+)\b", re.IGNORECASE
)
"""Which of two has to do it is asked for."""
_A_FEW: Final = 3


_OR_ENOUGH: Final = re.compile(
    r",? or (?:do|does|is|are|will|would) (?:the |just )?[^?,]{3,50} (?:suffice|enough|sufficient|do)\?", re.IGNORECASE
)
"""The other half of "must it say why, or do time and place suffice?"."""
_SAME_MATTER: Final = re.compile(
    r",? or (?:is|are|would|will) (?:it|that|this)(?: be)? (?:\w+ ){0,2}?(?:fine|ok|okay|allowed|all right|alright|possible|permitted|good),(?= (?:for|if|to|that|when|with)\b)",
    re.IGNORECASE,
)
"""The other half of "would it be a problem, or is it fine, for ...?", behind which the matter follows."""


_OR_ONLY: Final = re.compile(
    r"(?P<first>(?:^|(?<=[.!;:?] )|(?<=\n))[^.!;:?\n]{8,}?),? or (?:else )?(?:only|just|solely|merely) (?=(?:at|by|in|with|for|on|when|if|after|before|to|from|through)\b)[^?]{3,60}\?",
    re.IGNORECASE,
)
"""The other half of "may it be done at a special one, or only at a regular one?"."""


def _without_only(match: re.Match[str]) -> str:
    """The first half, where it asks yes or no by itself."""
    first = f"{match['first'].strip()}?"
    return first if asked_by(first) is Asks.YES_OR_NO else match[0]


def first_of_two(text: str) -> str:
    """A text that asks for one of two ("must we have one, or can we skip it?") with the first question alone, which is answered."""
    text = _OR_ONLY.sub(_without_only, _OR_ENOUGH.sub("?", _SAME_MATTER.sub("", text)))
    match = _THE_OTHER.search(text)
    if _OR_ON_WHOM.search(text):
        return text
    if match is None or asked_by(f"{match['first'].strip()}?") is not Asks.YES_OR_NO:
        return text
    return f"{text[: match.start()]}{match['first'].strip()}?{text[match.end() :]}"


@lru_cache(maxsize=256)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with its question mark."""
    return tuple(each.strip() for each in _SENTENCES.split(text) if each and each.strip())


@lru_cache(maxsize=256)
def asking(text: str) -> tuple[str, ...]:
    """The sentences that ask: those with a question mark; without any, those with a verb or a word that asks in front, else all."""
    every = sentences(text)
    marked = [place for place, each in enumerate(every) if each.endswith("?")]
    if not marked and len(every) > 1:
        marked = [place for place, each in enumerate(every) if asked_by(each) is not Asks.NOTHING]
    asked = tuple(_with_what_it_means(every, place) for place in marked)
    return asked or every


def _with_what_it_means(every: tuple[str, ...], place: int) -> str:
    """A sentence; one of a few words ("was it?") together with the sentence before."""
    own = len(every[place].split()) > _A_FEW or _OWN_PREDICATE.match(every[place])
    whole = bool(own) and not is_bare_telling(every[place]) and not _OF_WHAT_WAS_TOLD.fullmatch(every[place])
    return every[place] if whole or place == 0 else f"{_ASIDE.sub('', every[place - 1])}, {every[place]}"


_OWN_PREDICATE: Final = re.compile(
    r"\W*(?:so |then |and )?(?:did|does|do|is|was|are|were|has|have|can|may|must|will|would) (?:it|they|that|this|she|he|we|i) (?:pass|carry|carried|passed|win|won|fail|failed)\b|\W*'?\w+'? (?:when|where|how|who)\b",
    re.IGNORECASE,
)
"""A few words that ask by themselves ("did it pass?", "given when?")."""
_OF_WHAT_WAS_TOLD: Final = re.compile(
    r"\W*(?:(?:so|and|but|then|now)\W+)*(?:does|do|would|will|can|could) (?:all (?:of )?)?(?:that|this|it)(?: (?:all|really|still|plan))? (?:hold(?: up| water)?|stand(?: up)?|pass muster|check out|fly|work(?: out)?|go|comply|square)(?: (?:with|under|by) (?:the|our) (?:by-?laws|rules))?\W*",
    re.IGNORECASE,
)
"""A sentence that asks for nothing but a judgement on the one before ("does that hold up?")."""
_ASIDE: Final = re.compile(r"\s*\([^()]*\)")


def breaks_off(text: str) -> bool:
    """Whether the question ends where its date would stand ("list ready by?")."""
    return _BY_WHEN.search(text) is not None


def is_polar(text: str) -> bool:
    """Whether a yes or no is asked for; a yes/no question outranks a number that is asked beside it."""
    asked = asking(text)
    if asked and _THAT_AND_HOW.search(asked[-1]):
        return True
    if asked and _JUDGED_OR.search(asked[-1]):
        return True
    if _BREAKS_OFF.search(text) or (asked and (_FROM_WHICH.search(asked[-1]) or _DAY_ON_WHICH.search(asked[-1]))):
        return False
    if _BY_WHEN.search(text) and not re.match(
        r"\W*(?:is|are|was|were|can|may|must|does|do|did)\b", asked[-1], re.IGNORECASE
    ):
        return False
    if _IF_THEN_ASKS.search(text) or _A_NUMBER_IF.search(text):
        return False
    if _COMES_TO.search(text):
        return False
    if len(sentences(text)) > 1 and _VERDICT.fullmatch(_AND_HOW.sub("", sentences(text)[-1])):
        return True
    last = len(asked) - 1
    return any(asked_by(each, asks=place == last) is Asks.YES_OR_NO for place, each in enumerate(asked))


_JUDGED_OR: Final = re.compile(
    r"(?:^|[,.;:-]\s+)(?:(?:so|and|then|is (?:that|it|this)|are we|all) )*(?:(?:an? )?(?:done deal|quorum|majority|pass|go)|effective|enough|sufficient|valid|good|fine|ok|okay|binding|done|adopted|approved|passed|carried|elected|allowed|in time|on time|timely|(?:good|enough) to go|there)(?: (?:now|then|yet|already|like that|as is))*"
    r"(?:,? or(?: else)?|[,?]? if not,?) (?:how (?:many|much|far|long)|what(?:'?s| is| are| more| else)?|who(?:'s| is)?|when|which|by how (?:many|much))\b",
    re.IGNORECASE,
)
"""A judgement is asked for, and a number only if it is a no ("effective, or how many more?")."""
_COMES_TO: Final = re.compile(
    r":\s*(?:(?:so|and|ok) )?(?:who|whom|whose|what|when|where|which|how (?:many|much|long|late|early|soon))\b[^:?]{3,100}\?\s*$",
    re.IGNORECASE,
)
"""What a long lead comes to, behind a colon ("I don't know if it is for the CFO: who decides?")."""
_THAT_AND_HOW: Final = re.compile(
    r"(?:^|[,;:]\s*|\bi\.?e\.?,?\s*)\W*(?:(?:so|and|but|ok) )*is (?:that|this|it|the [\w ]{2,20}?) (?:really |still |even )?(?:enough|sufficient|a quorum|in time|on time|ok|okay|fine|allowed|valid|right|correct)\b[^?]*,? and (?:if (?:so|not),? )?(?:what|how|which|when|by when)\b",
    re.IGNORECASE,
)
_AND_HOW: Final = re.compile(
    r",? and (?:if so,? )?(?:(?:with|by|at|for) )?(?:how|what|which|when|by when)\b[^?]*\?\s*$", re.IGNORECASE
)
"""A number that is asked for behind the judgement ("possible, and with how many votes?")."""
_VERDICT: Final = re.compile(
    r"\W*(?:(?:so|is that|is this|is it|are we|that|all|still|then|legally|really) )*(?:ok|okay|fine|allowed|legal|valid|good|correct|kosher|possible|permitted|in time|on time|enough|binding|proper|worth (?:anything|something|the paper)|(?:of )?any (?:good|use|value|effect)|good for (?:anything|something)|(?:notice )?waived|(?:a )?waiver(?: of notice)?|(?:the )?(?:right|proper|correct) (?:address|place|way|method|procedure|step)(?: under (?:the|our) by-?laws)?|(?:within|inside|in|still in|before) (?:the|its|our|that) (?:\w+ )?(?:windows?|periods?|limits?|time limits?|deadlines?)|(?:properly|validly|duly|rightly|correctly|lawfully) \w+)(?: with (?:that|this|us)| address| place| way| then| now| by our rules)?\W*",
    re.IGNORECASE,
)
"""A last sentence that asks for a judgement on what was told."""
_IF_THEN_ASKS: Final = re.compile(
    r"(?:^|[.;!?]\s+)\W*(?:(?:and|but|so|ok|then) )*(?:if(?! (?:not|so)\b)|with|suppose|say|when|once|assuming)\b[^,?.;!]{3,60},\s*(?:then |so )?how (?:many|much)\b[^?]*\?\s*$",
    re.IGNORECASE,
)
"""A number is asked for behind a supposition ("and if 7 are there, how many votes pass it?")."""
_A_NUMBER_IF: Final = re.compile(
    r"(?:^|[.;!?]\s+)\W*(?:(?:and|so|but|ok|then) )*(?:the |its |their |our )?(?:quorum|deadline|last day|latest day|minimum|vote|majority|threshold|notice period|number|term)(?: needed| required)?(?: (?:of|for|at|on) (?:it|them|that|this|the [\w ]{3,30}?|an? [\w ]{3,30}?))?(?: then)? (?:if|when|with|once)\b[^?.;]{3,60}\?\s*$",
    re.IGNORECASE,
)
"""What is asked for stands in front of a supposition ("quorum of it if it has 4 members?")."""
_VALUE_WORDS: Final = re.compile(
    r"\b(?:last day|deadline|earliest|latest|window|cut-?off|due date|by when|till when|until when|minimum|maximum|number of|next in line|drop[- ]dead|first day|(?:final|very last|last possible) (?:day|date))\b",
    re.IGNORECASE,
)


_BY_WHEN: Final = re.compile(
    r"\b(?:ready|due|sent|mailed|in|out|given|done|filed) (?:by|until|from)\s*\?\s*$|(?<!stand )(?<!abide )(?<!bound )(?<!signed )(?<!go )\bby\s*\?\s*$|\b(?:send|mail|post|serve|file|give|deliver|fix|set|notify)\b[^?.;]{2,60} (?:by|no later than|before)\s*\?\s*$",
    re.IGNORECASE,
)
"""A question that breaks off where its date would stand ("list ready by?")."""
_FROM_WHICH: Final = re.compile(
    r"(?:^|[,;:.-] ?|\b(?:so|and|but|then|ok) )(?:(?:from|by|until|till|since|on|at|in|within|for|to|between|of|as of|under)(?: (?:or|and|,) )?){1,3} ?(?:what|which|whose) (?:\w+ ){1,3}?(?:is|are|was|were|do|does|did|can|may|must|will|would|should|has|have)\b"
    r"|^(?!.*\b(?:regardless|no matter|irrespective|depend\w*)\b).*\b(?:holders?|owners?|owned|held|signed|consents?|votes?|signatures?) (?:of|by|from|for) how many\b"
    r"|\b(?:holders?|owners?|those|list|record)(?: of record)?,? (?:as of|on|at|from) (?:which|what) (?:day|date)\b",
    re.IGNORECASE,
)
"""What is asked for stands behind a preposition ("from what moment is he off?")."""
_DAY_ON_WHICH: Final = re.compile(
    r"(?:^|[,;:.-] ?)(?:the )?(?:very )?(?:first|last|latest|earliest|final|soonest) (?:possible |permitted |legal |allowed )?(?:day|date|time|moment|hour) (?:(?!is\b|are\b|was\b)[\w']+ ){1,6}?(?:can|could|may|must|has to|have to|should) (?:[\w']+ ?){1,6}\?\s*$",
    re.IGNORECASE,
)
"""A day is asked for with what is done on it behind it ("meeting March 3, first day notice can go out?")."""
_BREAKS_OFF: Final = re.compile(
    r"\b(?:day|date|deadline|latest|earliest|minimum|maximum|number|quorum|cut-?off|term|fee) (?:is|was|would be|will be|falls on)\s*(?:\.{2,}|\u2026|-+|_+)?\s*\?\s*$|\b(?:is|are|was|would be)\s*(?:\.{2,}|\u2026|_+)\s*\?\s*$",
    re.IGNORECASE,
)
"""A question that breaks off where what it asks for would stand ("the last day is ...?")."""
_DATE_OF: Final = re.compile(
    r"\W*(?:and |so )?(?:the )?(?:\w+ )?(?:date|day|time|hour|moment|year) of [\w' ,-]{3,50}\?\W*$", re.IGNORECASE
)
"""A day is named that is asked for ("date of delivery under the bylaws?")."""
_HOW_MANY: Final = re.compile(r"\bhow (?:many|much|large|big)\b", re.IGNORECASE)


_WHO_IS_NO: Final = re.compile(
    r", who (?:(?:is|was|are|were|does|do|did|has|have|had)(?:n't| not)|is (?:an?|no|neither|already|also)|never)\b[^,.?!;]*"
    r"|(?:(?<=^)|(?<=\band )|(?<=\bor )|(?<=\babout ))(?:(?:his|her|my|our|their|the|an?) (?:[\w'-]+ ){0,3}[\w'-]+), who (?:owns|holds|has|had|sits|works|serves|lives|also|just|recently)\b[^,.?!;]*",
    re.IGNORECASE,
)
"""What is told of a person beside the question ("our station manager, who isn't on the board")."""


_PLACE_OF: Final = re.compile(
    r"^\W*(?:(?:and|so|ok|our|the|its) )*(?:registered|principal|main|head|statutory|corporate|executive)(?: \w+)? (?:offices?|agent)(?:'s|s')? (?:city|town|state|county|street|address|zip|location|whereabouts)\W*$",
    re.IGNORECASE,
)
"""A place that is named and nothing else ("principal office county?")."""


def is_wh(text: str) -> bool:
    """Whether some clause asks who, what, when, where, how, or for a deadline or a number."""
    text = _WHO_IS_NO.sub("", text)
    last = (asking(text) or ("",))[-1]
    named = (
        _DATE_OF.match(last)
        or _PLACE_OF.match(last)
        or _VALUE_WORDS.search(text)
        or _HOW_MANY.search(text)
        or _BY_WHEN.search(text)
        or _BREAKS_OFF.search(text)
    )
    return bool(named) or any(has_value_asked(each) for each in sentences(text))


_COVERS: Final = re.compile(
    r"\W*(?:(?:so|and|but|then|ok)\W+)*(?:does|do|would|will|is|are|did|could|can) (?:that|this|it|the \w+(?: \w+)?|we|section [\w.]+|[ivx]+\.\d+|\d\.\d\d) (?:(?:also|still|really|then|safely|enough to) )*"
    r"(?:cover(?:ed)?|appl(?:y|ies)|hold|holds|extend|help|save|excuse|work|reach|include|protect|good|true|valid|rely on (?:that|it|this)|go|do)\b(?: (?:us|here|too|also|to|for|in|by|then|it|that|this|our|the|an?|case|as|well|meeting|one|such|situation|instance|any|kind|of|\w+ing))*\W*",
    re.IGNORECASE,
)
"""It is asked if what the sentence before says holds here ("III.4 says that no notice is needed. Does that cover us?")."""


def is_negated(text: str) -> bool:
    """Whether the question is whether something can be left out, or whether what is said to be left out is so here too."""
    every = sentences(text)
    if len(every) > 1 and _COVERS.fullmatch(every[-1]) and _NEGATED.search(every[-2]):
        return True
    return any(_NEGATED.search(_ALTERNATIVE.split(each)[0]) for each in asking(text))


_ONLY: Final = re.compile(
    r"\b(?:only (?:the|a|an|by|our|one|officers?|directors?|mail|someone|people|holders?|stockholders?|shareholders?)|solely|exclusive(?:ly)?|"
    r"(?:no|any) ?(?:one|body) (?:but|except|other than|else)|nothing but|the only (?:one|person|way|means|officer)s?|nobody else|alone (?:may|can|has))\b",
    re.IGNORECASE,
)
_WHO: Final = r"(?:the |our |an? )?(?:board|directors?|(?:share|stock)?holders?|president|ceo|chair\w*|secretary|treasurer|cfo|officers?|vice presidents?|committees?|owners?)\b"
_BY_THEM_ALONE: Final = re.compile(
    rf"\b(?:can|may|must|could|shall|do|does|is it|are) (?:it be |really )?(?:only|solely|just|nobody but|no one but|none but) {_WHO}|"
    rf"(?:^|[,.;:-]\s*|\bthat )(?:only|nobody but|no one but) {_WHO}(?: of \w+)? (?:can|may|must|could|has the|have the|get to|gets to)|"
    rf"\bonly (?:be )?\w+ by {_WHO}|\bonly by {_WHO}|{_WHO}(?: of directors)? alone (?:can|may|must|could|has|have|sets?|fix\w*|decid\w*|fills?|elects?|removes?)|\b(?:can|may|must|could)\b[^?.;]{{0,40}}\bby {_WHO} (?:alone|only)\b",
    re.IGNORECASE,
)
_NEED: Final = re.compile(
    r"\b(?:do(?:es)?|did|will|would|must|should)(?:n't)? (?:[\w-]+ ){1,6}?(?:really |actually |still )?(?:need|have to|require|take|get(?! (?:the|a|that|this|her|his|one) (?:\w+ )?(?:seat|job|post|spot|place|nod))|give|wait|sign)\b|"
    r"\bmust\b|\b(?:rule|requirement) of unanimity\b|\bunanimity (?:rule|requirement)\b|\bis it (?:requisite|needful|necessary|required|mandatory|obligatory|essential) (?:that|for|to)\b|\bonly (?:is |be )?(?:valid|good|quorate)\b|\b(?:valid|good|quorate) only\b|\b(?:is|are) (?:[\w'/%.-]+ ){0,8}?(?:needed|required|requisite|necessary|mandatory|compulsory|obligatory|the minimum)\b|\b(?:(?:needs?|has|have|got) to|gotta)\b|\b(?:votes?|majority|approval|shares|directors|holders|two[- ]thirds|half|thirds?|unanimity|(?:\d+/)?\d+ ?(?:%|percent)?) (?:vote )?(?:needed|required|necessary)\b|\bhave to\b|\bsupposed to\b|\b(?:we|they|you|i|it|one|nominees?|candidates?|consents?|quorum) (?:really |always |still )?(?:needs?|takes?|requires?)\b(?! to know)|"
    r"\b(?:can(?:no|')?t|can ?not|may not|could(?:n't| not)) [^?.;]{2,60}\b(?:until|unless|without|before) (?:at least |more than |over |about )?(?:a |an |one |two |half|\d|majority|all)|"
    r"\b(?:defective|void|invalid|no good|worthless|ineffective) (?:unless|without|if it (?:does not|doesn't))\b|\belected by (?:an? )?(?:simple |absolute |bare )?majority\b|\bentitled to (?:at least )?(?:[\w-]+ )?(?:days?|hours?|weeks?)'?\b|"
    r"\b(?:needs?|requires?|takes) (?:at least |no less than )?(?:an? )?(?:more than|over|an?\b(?: \w+)? majority|all|half|\d/\d|two[- ]thirds|a third|everyone|everybody|\d+ ?(?:%|percent))|"
    r"\b(?:by-?laws?|rules?|charter|text|document|section|they) (?:\w+ )?(?:demands?|asks?|calls?|requires?|insists?|wants?)\b(?: on| for)?(?! to)|\b(?:is|are|be|was) (?:demanded|called for|insisted on|prescribed)\b",
    re.IGNORECASE,
)


_MAKES_ONE: Final = re.compile(
    r"\b(?:there|have|has|had|make|makes|constitutes?|forms?|reach|reached|get|got|be|for|half|thirds?|majority|enough)\b[^?.;]{0,12}\bquorum\b",
    re.IGNORECASE,
)
_IS_SO_MUCH: Final = re.compile(
    r"\bquorum\b(?:(?!\b(?:with|if|when|once|having|enough|present|there|suffic\w+|came|come|attend\w*|show\w*|only|without)\b)[^?.;]){0,60}?"
    r"\b(?:majority|half|thirds?|quarter)\b(?! (?:of the )?(?:\w+ )?(?:is|are|enough|present|came|attend))",
    re.IGNORECASE,
)
"""The quorum itself is said to be so much ("is the quorum a third?"); where `_MAKES_ONE` stands, it is asked if so much makes one."""


_DATE: Final = re.compile(
    r"\b(?:last|latest|final|first|earliest|which|what|cut-?off|drop[- ]dead|due) (?:possible |permitted |allowed |mailing |posting |notice |calendar |business |safe |legal )?(?:day|date|moment|time)\b|\bdeadline\b|\bcut-?off\b|"
    r"\bby when\b|\b(?:until|till|since) when\b|\bhow (?:late|early|soon)\b",
    re.IGNORECASE,
)


_LEAVE: Final = re.compile(
    r"^\W*(?:(?:so|and|but|then|ok) )*(?:may|can|could|is it (?:ok|okay|fine|allowed|all right|alright|permitted|possible))\b"
    r"|\b(?:ok|okay|fine|good|enough|allowed|valid|sufficient|in time|on time|possible|permitted|early|late|legal|work|works|suffice|do|too \w+|all ?right|in order|kosher|acceptable|proper|compliant)\W*$"
    r"|\b(?:we|i|our secretary|the secretary) (?:(?:always|usually|normally|generally|just|only|have|has|would|will|'ll|could) )*(?:mails?|mailed|gives?|gave|given|sends?|sent|posts?|posted)\b"
    r"|\b(?:may|can|could) (?:we|i|they|he|she|it|you|the \w+|our \w+)\b",
    re.IGNORECASE,
)
"""It is asked if something is allowed ("may it go out 20 to 40 days before?")."""


def asks_leave(text: str) -> bool:
    """Whether it is asked if what is told may be done, not what the bylaws lay down."""
    return any(_LEAVE.search(each) for each in asking(text))


def asks_date(text: str) -> bool:
    """Whether a day is asked for ("what is the last day?"), not a length of time."""
    return any(_DATE.search(each) for each in asking(text))


def is_theirs_alone(text: str) -> bool:
    """Whether it is asked if those who are named and nobody else may ("can it only be filled by the stockholders?")."""
    return any(_BY_THEM_ALONE.search(each) for each in asking(text))


def is_exclusive(text: str) -> bool:
    """Whether it is asked if those (or that) alone may."""
    return any(_ONLY.search(each) for each in asking(text))


_THE_QUORUM: Final = re.compile(
    r"\b(?:majority|half|thirds?|quarter)\b[^?.;]{0,30}\b(?:makes?|is|are|constitutes?|forms?|make) the quorum\b",
    re.IGNORECASE,
)


_SUPPOSED_FIRST: Final = re.compile(
    r"^\W*(?:assuming|supposing|suppose|provided|given)\b[^,?]{5,120},\s*(?=(?:can|could|may|might|is|are|would|will)\b)",
    re.IGNORECASE,
)
"""What is supposed before the question puts no need."""


_LEFT_OUT: Final = re.compile(
    r",?\s*\b(?:other th[ae]n|except(?:ing)?(?: for)?|apart from|aside from|save(?: for)?|beyond|bar(?:ring)?) (?:what(?:ever)?|those|the (?:ones|books|records|things)|anything|such as) (?:(?:that|which|the law|law|the statutes?|by law|we|it) )*[^,.?!;]{0,40}",
    re.IGNORECASE,
)
"""What a question leaves out puts no need ("other than those the law wants kept here")."""


_OR_HOW_MANY: Final = re.compile(
    r"(?<=\w),? (?:or|and) (?:else )?(?:if not,? )?how (?:many|much)\b[^?]*", re.IGNORECASE
)
"""A number that is asked for beside a judgement puts no need ("has it passed, or how many does it need?")."""


def is_need(text: str) -> bool:
    """Whether it is asked if so much is needed, not if it is enough."""
    return any(
        _NEED.search(_OR_HOW_MANY.sub("", _LEFT_OUT.sub("", _SUPPOSED_FIRST.sub("", each))))
        or _THE_QUORUM.search(each)
        or (_IS_SO_MUCH.search(each) and not _MAKES_ONE.search(each))
        for each in asking(text)
    )
