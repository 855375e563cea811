"""The form of a question: yes or no, put forwards or the other way round, on what is enough or on what is needed."""

from functools import lru_cache
from typing import Final

from bot.understand import patterns as re

_AUXILIARY: Final = r"(?:is|are|was|were|am|do|does|did|can|could|may|might|must|shall|should|will|would|has|have|had|need|dare)(?:n'?t|'t| not)?"
_OPENERS: Final = (
    r"(?:(?:so|and|but|ok|okay|then|now|well|also|hi|hello|hey|yo|um+|uh+|oh|btw|fyi|sorry|lol|honestly|actually|wait|look|listen|"
    r"guys|folks|team|all|question|quick question|q|quick q|hmm+|please|plus|if not|if so|in that case|or|still|tell me|yes or no)\b[,:;. ]*)*"
    r"(?:(?:under|per|according to|by|in) (?:the |our |their )?(?:[\w-]+(?: one)?'?s?'? )?by-?laws,? )?"
)
_POLAR_START: Final = re.compile(
    rf"{_OPENERS}(?:{_AUXILIARY}\s+\S|(?:ok|okay|fine|good|free|able|obliged|bound|supposed|allowed|entitled|eligible|required|forced|obligated) (?:to|for|with|if|in)\b|any (?:\w+ )?(?:chance|need|problem|effect|limit|duty)\b|allowed to\b|possible to\b|"
    r"(?:only|just|even) (?:in|by|for|with|the|a|on|if)\b|still (?:ok|okay|fine) (?:to|for|if|with)\b|cant\b|am i right|whether\b|(?:(?:have|has) )?(?:got to|gotta)\b|needs? to\b|"
    r"(?:properly|validly|lawfully|legally|correctly|duly) \w+|(?:still |all )?(?:usable|eligible|qualified|old enough|proper|valid|good|fine|permissible|kosher|allowed|legal|enough|late|too late|timely|sufficient|permitted|binding|necessary|required|needed|deemed|approved|adopted|covered|indemnified|carried)\b)",
    re.IGNORECASE,
)
_WH: Final = r"(?:what(?! (?:about|if))|when|who|whom|whose|which|where|how(?! about)|why|whats|whos|hows)"
_WH_START: Final = re.compile(
    rf"{_OPENERS}(?:(?:up to|out of|by|until|till|from|on|in|to|at|for|with|of|since|before|within|under|between|after|upon|during|through|about|against) )?{_WH}\b",
    re.IGNORECASE,
)
_POLAR_END: Final = re.compile(
    r"(?:\b(?:ok|okay|fine|allowed|enough|valid|right|correct|good|needed|required|necessary|possible|legal|in time|late|"
    r"too late|too short|old enough|sufficient|carried|passed|elected|fair|quorate|yes or no|works?|or not|permitted|kosher|cool|count|that so|covered|indemnified|insured|protected|entitled|adopted|approved|liable|payable|mandatory|optional|exclusive|secured|[,;] (?:\w{3,}ed|gone|out|done)|\w+ ?(?:-+|:|,) (?:the |our )?[\w ]{2,25}'s (?:job|call|task|duty|business)|problem-?free|in order|"
    r"are we (?:good|ok|fine|safe)|y/?n|yeah|yep|yup|innit|eh|huh|(?<=, )(?:no|yes)|or not|good delivery|eligible|legit(?:imate)?|good to go|proper|doable|all? ?right|feasible|acceptable|permissible|usable|good notice|binding|effective|true|true or false|sound|kosher|a go|go or no-go|too|as well|included|either))(?: (?:then|now|here|too|anyway|still|as is|already|like that|that way|for us|with (?:you|us|that)))?\s*[?!.]*$",
    re.IGNORECASE,
)
# "Of those present or of the whole board?" asks for one of two, not for a yes.
_CHOICE: Final = re.compile(
    r"\b(?:(?:whole|entire|full) board|in office|present|outstanding(?: shares)?|votes cast|received|sent|elected|appointed|the bylaws|(?:one|two|three|\d) years?) or "
    r"(?:is it |only |just )?(?:of |for |by |fixed |those |the |in |all |received|sent|appointed|elected|one|two|three|four|five|\d)|"
    r"\bis it the [\w ]{2,30} or (?:the )?\w+|\b(?:do|does|is|are|can|may) (?:the )?\w+ or (?:the )?(?:board|directors|(?:stock|share)?holders)\b|"
    r"\b(?:who|what|when|where|by whom|how)\b[^,?]{0,30}, (?:and|or) (?:for |by |at |in |on |to )?(?:what|which|whom|who|when|how)\b",
    re.IGNORECASE,
)
_NUMBER_NEEDED: Final = re.compile(
    r"\b(?:votes?|ayes|signatures?|shares?|shs|directors?|members?|days|hours|majority|number|quorum|people|hands|time|percentage)"
    r" (?:are |is |we )?(?:needed|required|necessary|needs?)\s*[?!.]*$",
    re.IGNORECASE,
)
_PRONOUN: Final = r"(?:it|that|this|we|i|he|she|they|you|those|these|there)"
_INVERTED: Final = re.compile(rf"(?<!how )\b{_AUXILIARY} {_PRONOUN}\b", re.IGNORECASE)
_MODAL_LATE: Final = re.compile(
    r"(?:,|\b(?:cash|meeting|session|suit|case|board|corporation|company|law|bylaws|by-laws|question|office|class|charter|certificate)\b) (?:can|could|may|must|should|do|does|will|would) (?:the|our|an?|any|some|its|his|her)\b",
    re.IGNORECASE,
)
"""A question of yes or no behind words that lead up to it: "at a special meeting can the board ...?"."""
_STATED: Final = re.compile(
    r"\b(?:must|can|cannot|may|might|should|will|would|has to|have to|needs? to|gets? to|is|are|was|were|does|did|do|counts?|goes|has|have|works?|stays?|suffices?|makes|takes|needs|means|hurts|matters|requires|lasts|applies|wins|kills|ends|presides|chairs|sits?|lies|rests|falls|belongs?)\b",
    re.IGNORECASE,
)
_ACTS: Final = (
    r"(?:call|calls|sign|signs|vote|votes|nominate|preside|presides|chair|chairs|adjourn|attend|waive|act|acts|object|dissent|inspect|see|"
    r"join|appoint|pick|fix|set|choose|refuse|demand|request|decide|break|meet|count|certify|revoke|abstain|propose|postpone|skip)"
)
_TELEGRAPHIC: Final = re.compile(
    rf"{_OPENERS}(?:the |our |an? |any |one |two |three |single |sole |lone |\d+ )*(?:\w+ )?(?:ceo|cfo|coo|president|secretary|treasurer|chair(?:man)?|vp|"
    rf"directors?|board|(?:share|stock)?holders?|committee|members?|officers?|employee|counsel|lawyer|we|i|they|proxy|proxies)(?: \w+ly)? {_ACTS}\b",
    re.IGNORECASE,
)
_POLAR_INSIDE: Final = re.compile(
    r"^(?!.*\b(?:who|whose|whom|what|when|where|which|how|why|votes|number|shares)\b).*\b(?:ok|okay|allowed|possible|legal|permitted|covered|valid|needed|required|enough|necessary|sufficient) (?:even|if|when|for|without|with|though|only|in|to)\b",
    re.IGNORECASE,
)
_TOLD_AS_A_QUESTION: Final = re.compile(
    r"(?:(?:so|and|but|then),? )?(?:the |our |a |an )?[a-z'-]+(?: [a-z'-]+){0,2} (?:can|may|must|could|should|has to|have to)\b|"
    r"(?:(?:so|and|but|then),? )?(?:amend|change|pay|advance|indemnify|cover|reimburse|sue|repeal|adopt|insure|buy)\b(?! (?:by|when|until|till|how|what)\b)",
    re.IGNORECASE,
)
_WH_WORD: Final = re.compile(r"\b(?:who|whose|whom|what|when|where|which|how|why)\b", re.IGNORECASE)
_INDIRECT: Final = re.compile(
    rf"{_OPENERS}(?:(?:can|could|would|will) (?:you|anyone|anybody|someone|somebody) (?:please |kindly )?"
    r"(?:tell|explain|say|list|describe|help|let|remind|advise|show)|do(?:es)? (?:you|anyone|anybody) know)\b(?!.*\b(?:whether|if)\b)",
    re.IGNORECASE,
)
"""A request to be told something: no question of yes or no, unless it asks whether."""
_POLAR_MIDDLE: Final = re.compile(
    r"\b(?:ok|okay|fine|allowed|permitted|possible|valid|all ?right|acceptable) (?:if|when|though|although|even|without|as long as)\b",
    re.IGNORECASE,
)
_POLAR_LATE: Final = re.compile(
    r"^(?:so |and |but )?(?:if|when|since|because|suppose|assuming|once|while|given that)\b.*\b(?:do|does|did|can|could|may|must|should|will|would|shall)\s+"
    r"(?:the|we|it|he|she|they|our|i|that|this|an?|those|others?|his|her|their|every\w*|each|all|any\w*)\b",
    re.IGNORECASE,
)
_WH_ANYWHERE: Final = re.compile(
    r"\b(?:who|whom|whose|what|which|where|how|why)\b|\bwhen (?:can|must|do|does|is|will)\b", re.IGNORECASE
)
_ABBREVIATION: Final = (
    r"(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)(?<!\bno)(?<!\binc)(?<!\bco)(?<!\bcorp)(?<!\bvs)(?<!\b[a-z])"
)
_SENTENCES: Final = re.compile(rf"(?<=[?!;])(?![?!;])\s*|\n+|{_ABBREVIATION}\.\s+", re.IGNORECASE)
_CLAUSES: Final = re.compile(
    r"[?!;\n]+|,\s+|\s+-+\s+|:\s+|\s+\(|\s+(?:and|but|or)\s+(?=(?:is|are|can|may|must|do|does|did|how|what|when|who|will|should)\b)"
)
_NEGATED: Final = re.compile(
    r"\b(?:w/o|skip(?:ping)?|omit(?:ted)?|leav(?:e|ing)\b.{0,40}\b(?:out|off)|dispense|do without|do away|forgo|blow off|bypass|get around|"
    r"without\b(?! (?:an? |the |any )?(?:quorum|objection|objecting|meeting|protest|stating|holding|set|announc\w*|naming|saying|votes?|voting(?: rights| power)?|title|seat|check\w*|verif\w+|double\w*|question\w*|look\w*)\b)|"
    r"not (?:have to|need|be (?:needed|required))|do(?:es)?n'?t (?:have|need)|do(?:es)? not (?:have|need)|needn'?t|need not|"
    r"no (?:(?:new|prior|advance|formal|more|further|fresh|second|other|additional|extra) )*notice|unnecessary|no need|send nothing|say nothing|keep quiet|stay silent|nothing (?:more |further |else )?(?:needs? )?to (?:be )?se[nd]+t?|ignore (?:him|her|them|it|that|this|the (?:demand|request))|unsworn|unsealed|unsigned|unnumbered|exempt|not necessary|waste|optional|voluntary|discretionary|waiv(?:e|ing) (?:the |a |his |her |their |any )?(?:bond|affidavit|seal|signature|endorsement|tax|oath)|off the floor)\b",
    re.IGNORECASE,
)


_A_FEW: Final = 3


@lru_cache(maxsize=256)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with its question mark."""
    return tuple(each.strip() for each in _SENTENCES.split(text) if each and each.strip())


@lru_cache(maxsize=256)
def asking(text: str) -> tuple[str, ...]:
    """The sentences that ask: those with a question mark, or all where there is none."""
    every = sentences(text)
    asked = tuple(_with_what_it_means(every, place) for place, each in enumerate(every) if each.endswith("?"))
    return asked or every


def _with_what_it_means(every: tuple[str, ...], place: int) -> str:
    """A sentence; one of a few words ("was it?") together with the sentence before."""
    alone = place == 0 or len(every[place].split()) > _A_FEW
    return every[place] if alone else f"{every[place - 1]}, {every[place]}"


def is_polar(text: str) -> bool:
    """Whether a yes or no is asked for; a yes/no question outranks a number that is asked beside it."""
    return not _CHOICE.search(text) and any(_asks_yes_or_no(each) for each in asking(text))


_BARE_STATE: Final = re.compile(
    r"(?:properly|validly|lawfully|legally|correctly|duly|deemed|approved|adopted|covered|carried|required|needed|permitted|allowed|valid|proper)\b",
    re.IGNORECASE,
)
"""A state without a verb, which after "at what moment is a notice, sent by post, ..." asks nothing of its own."""


_SUBORDINATE: Final = re.compile(
    r"(?:unless|except|provided|assuming|given|because|since|although|though|even if|if|when|once|as long as)\b",
    re.IGNORECASE,
)
_VERBS: Final = re.compile(
    rf"\b(?:{_AUXILIARY}|happens?|takes?|needs?|gets?|goes|counts?|signs?|calls?|votes?|presides?|[a-z]+(?:s|ed))\b",
    re.IGNORECASE,
)


def _runs_on(clause: str) -> bool:
    """Whether a first clause asks and has no verb yet: "How long before the meeting, unless ..., must we ...?"."""
    return not _VERBS.search(clause)


def _asks_yes_or_no(sentence: str) -> bool:
    clauses = list(_clauses(sentence))
    if not clauses:
        return False
    asked_first = bool(_WH_START.match(clauses[0]))
    if asked_first and (_runs_on(clauses[0]) or all(_SUBORDINATE.match(each) for each in clauses[1:])):
        return False
    if any(
        _POLAR_START.match(clause) and not _INDIRECT.match(clause) and not (asked_first and _BARE_STATE.match(clause))
        for clause in clauses
    ):
        return True
    if _POLAR_LATE.search(sentence) and not _WH_ANYWHERE.search(sentence):
        return True
    if sentence.endswith("?") and (_POLAR_INSIDE.search(sentence) or _told(clauses)):
        return True
    if any(_WH_START.match(clause) for clause in clauses):
        return False
    if sentence.endswith("?") and _MODAL_LATE.search(sentence) and not _WH_ANYWHERE.search(sentence):
        return not _VALUE_WORDS.search(sentence) and not _NUMBER_NEEDED.search(sentence)
    if _INVERTED.search(sentence) and not re.search(rf"\b{_WH}\b", sentence, re.IGNORECASE):
        return True
    if (
        (_ends_polar(sentence) and not _VALUE_WORDS.search(sentence)) or _POLAR_MIDDLE.search(sentence)
    ) and not _NUMBER_NEEDED.search(sentence):
        return True
    asked = sentence.endswith("?") and not _VALUE_WORDS.search(sentence) and not _NUMBER_NEEDED.search(sentence)
    return asked and bool(_TELEGRAPHIC.match(clauses[-1]) or _states(clauses[-1]))


_EVALUATES: Final = re.compile(
    r"\b(?:ok|okay|proper|valid|good|fine|still|legit|enough|duty|obliged|allowed|entitled|covered|in (?:scope|order|their power|our power)|compulsory|mandatory|satisfied|owed|then)\b",
    re.IGNORECASE,
)
"""Words of a verdict that a short question without a verb asks for: "still a proper certificate?"."""
_NAMES_A_VALUE: Final = re.compile(
    r"\b(?:quorum|votes?|number|date|day|deadline|time|minimum|majority)\b", re.IGNORECASE
)
_DO_IT: Final = re.compile(
    r"(?!(?:what|how|who|when|where|which|why|about|and|or|but|with|by|for|of|in|on|at|if|even|without|like|is|are|to|from)\b)[a-z]+(?: \w+)? (?:it|him|her|them|this|these|those)"
    r"(?: (?!(?:who|what|when|how|where)\b)\w+){0,3}|(?:a )?(?:new|replacement|fresh) (?:one|certificates?|certs?)(?: \w+)?",
    re.IGNORECASE,
)
"""A short command put as a question: "use it anyway?"."""


def _told(clauses: list[str]) -> bool:
    """Whether a sentence with a question mark is put as a statement: "stockholders can do that too?"."""
    wh = any(_WH_WORD.search(clause) or _VALUE_WORDS.search(clause) for clause in clauses)
    last = clauses[-1]
    if not _WH_WORD.search(last) and not _NAMES_A_VALUE.search(last) and _EVALUATES.search(last):
        return not _VALUE_WORDS.search(last)
    return (not wh and bool(_TOLD_AS_A_QUESTION.match(last))) or bool(_DO_IT.fullmatch(last))


_EXTREME: Final = re.compile(
    rf"{_OPENERS}(?:the |our )?(?:fewest|smallest|tiniest|largest|biggest|most|least|lowest|highest|greatest|longest|shortest|(?:upper|lower) limit)\b",
    re.IGNORECASE,
)
""""Smallest board allowed?" asks for a number."""


_STATE_END: Final = re.compile(
    r"\b(?:waived|cured|healed|forfeited|present|timely|ripe|obliged|obligated|forced|compelled|stuck|excused|complete|within (?:its|his|her|their|our) (?:powers?|rights?)|counted(?: as \w+)?|there|in attendance|bad|defective|flawed|fatal|void|mandatory|too (?:much|many|little|few|soon|early|close|far|tight|long))\s*\?+\s*$",
    re.IGNORECASE,
)
"""A state that something is asked to be in, at the end: "notice waived?"."""


def _ends_polar(sentence: str) -> bool:
    ends = _POLAR_END.search(sentence) or _STATE_END.search(sentence)
    return bool(ends and not _EXTREME.match(sentence)) and not re.search(r"\b(?:whose|whom)\b", sentence, re.IGNORECASE)


def _states(clause: str) -> bool:
    """Whether a clause is a whole statement, which a question mark turns into a question."""
    return (
        bool(_STATED.search(clause))
        and not _WH_WORD.search(_RELATIVE.sub(" ", clause))
        and not re.match(
            rf"(?:if|when|where|since|because|as|what if|suppose|\w+ (?:about|if))\b|{_WH}\b", clause, re.IGNORECASE
        )
    )


_RELATIVE: Final = re.compile(
    r"\b(?:\w*holders?|directors?|members?|ones?|those|people|some(?:one|body)|any(?:one|body)|every(?:one|body)|persons?|officers?|candidates?|nominees?|inspectors?|alternates?|shares?) (?:who|which|whose)\b",
    re.IGNORECASE,
)
"""A word that asks elsewhere, where it only goes on about somebody: "a director who abstains"."""


@lru_cache(maxsize=256)
def _clauses(text: str) -> tuple[str, ...]:
    return tuple(each.strip(" .-*'\"()") for each in _CLAUSES.split(text) if each and each.strip(" .-*'\"()"))


_VALUE_WORDS: Final = re.compile(
    r"\b(?:last day|deadline|earliest|latest|window|cut-?off|due date|by when|till when|until when|minimum|maximum|number of|drop[- ]dead|first day|(?:final|very last|last possible) (?:day|date))\b",
    re.IGNORECASE,
)


_HOW_MANY: Final = re.compile(r"\bhow (?:many|much|large|big)\b", re.IGNORECASE)


def is_wh(text: str) -> bool:
    """Whether some clause asks who, what, when, where, how, or for a deadline or a number."""
    return bool(_VALUE_WORDS.search(text) or _NUMBER_NEEDED.search(text) or _HOW_MANY.search(text)) or any(
        _WH_START.match(clause) for sentence in sentences(text) for clause in _clauses(sentence)
    )


_TOO: Final = re.compile(
    r"\b(?:any|is there an?) (?:problem|issue|trouble)\b|\bbl(?:ow|ew) it\b|\b(?:too|already) (?:early|late|short|soon|little|long|old|far|close|much|many)\b|\b(?:is|are|was|were)(?:n't)? (?:it|that|this|we|i|they|\w+ \w+) late\b|"
    r"\b(?:expired?|stale|lapsed?|outdated|out of time|run out|overdue|past due|in default)\b|\b(?:miss|missed|blown?) (?:the|our|my) (?:deadline|window|date)|past (?:the|its|our) (?:deadline|date)|(?:^|[.,;-] ?)(?:late|early)\s*\?",
    re.IGNORECASE,
)
_FAILING: Final = re.compile(
    r"\b(?:(?:have|has|need|got|obliged|required) to (?:adjourn|stop|break off|call (?:it|the meeting) off|cancel|send (?:everyone|everybody|them|people) home|go home)|must (?:we |they |the \w+ )?(?:adjourn|stop|go home)|"
    r"(?:not|n't) (?:be )?(?:enough|sufficient|adequate|quorate|count as a quorum|a quorum)|no quorum|fail|fails|failed|defeated|lost|lose|short of|lacks?|lacking|invalid|void|worthless|useless|no good|any (?:problem|issue|trouble)|(?:are|is|were) (?:we|it|they|that|this) (?:\w+ )?short|ineffective|unusable|inquorate|not enough|too few|insufficient)\b",
    re.IGNORECASE,
)
_FORBIDDING: Final = re.compile(
    r"\b(?:preclude[sd]?|prohibit(?:s|ed)?|forbid(?:s|den)?|bar(?:s|red)? (?:us|them|him|her|from|the)|prevent(?:s|ed)?|rules? out|against (?:the|our) (?:rules|bylaws|by-laws)|illegal|improper|(?<!no )(?<!without )(?<!without any )problem(?!-?\s?free)s?|no-(?:go|no)|in trouble|(?:anything|something|what is|what's) wrong with|off[- ]limits|out of bounds)\b",
    re.IGNORECASE,
)


_TAG_ALONE: Final = re.compile(rf"{_AUXILIARY} {_PRONOUN}|right|correct|no|yes|yeah|or not|huh|eh", re.IGNORECASE)
_TAG: Final = re.compile(rf",? (?:{_AUXILIARY} {_PRONOUN}|right|correct|yeah|huh|eh)\s*[?!.]*$", re.IGNORECASE)
"""What follows a statement to have it confirmed: "that is too few, isn't it?"."""


def is_too_late(text: str) -> bool:
    """Whether it is asked if something is too late, too early or expired, so that "in time" is a no."""
    return any(_TOO.search(each) for each in asking(text))


def is_failing(text: str) -> bool:
    """Whether it is asked if a vote or a quorum fails, so that "carried" is a no."""
    return any(
        _FAILING.search(clause) and (_POLAR_START.match(clause) or _TAG.search(each))
        for each in asking(text)
        for clause in _clauses(each)
        if not _TAG_ALONE.fullmatch(clause)
    )


def is_forbidding(text: str) -> bool:
    """Whether it is asked if something is forbidden, so that "allowed" is a no."""
    return any(_FORBIDDING.search(each) for each in asking(text))


def is_negated(text: str) -> bool:
    """Whether the question is whether something can be left out."""
    return bool(_NEGATED.search(text))


_ONLY: Final = re.compile(
    r"\b(?:only (?:the|a|an|by|our|one|officers?|directors?|mail|someone|people|holders?|stockholders?|shareholders?)|solely|exclusive(?:ly)?|"
    r"(?:no|any) ?(?:one|body) (?:but|except|other than|else)|nothing but|the only (?:one|person|way|means|officer)s?|nobody else|alone (?:may|can|has))\b",
    re.IGNORECASE,
)
_NEED: Final = re.compile(
    r"\b(?:do(?:es)?|did|will|would|must|should)(?:n't)? (?:\w+ ){1,6}?(?:really |actually |still )?(?:need|have to|require|take|get|give|wait|sign)\b|"
    r"\bmust\b|\b(?:is|are) (?:[\w']+ ){0,8}?(?:needed|required|necessary|mandatory|compulsory|obligatory|the minimum)\b|\b(?:(?:needs?|has|have|got) to|gotta)\b|\bhave to\b|\bsupposed to\b|\b(?:we|they|you|i|it|one|nominees?|candidates?|consents?|quorum) (?:really |always |still )?(?:needs?|takes?|requires?)\b(?! to know)",
    re.IGNORECASE,
)


_DATE: Final = re.compile(
    r"\b(?:last|latest|final|first|earliest|which|what|cut-?off|drop[- ]dead|due) (?:possible |permitted |allowed |mailing |posting |notice )?(?:day|date|moment|time)\b|\bdeadline\b|\bcut-?off\b|"
    r"\bby when\b|\b(?:until|till|since) when\b|\bhow (?:late|early|soon)\b",
    re.IGNORECASE,
)


def asks_date(text: str) -> bool:
    """Whether a day is asked for ("what is the last day?"), not a length of time."""
    return any(_DATE.search(each) for each in asking(text))


def is_exclusive(text: str) -> bool:
    """Whether it is asked if those (or that) alone may."""
    return any(_ONLY.search(each) for each in asking(text))


def is_need(text: str) -> bool:
    """Whether it is asked if so much is needed, not if it is enough."""
    return any(_NEED.search(each) for each in asking(text))
