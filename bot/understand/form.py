"""The form of a question: yes or no, and put forwards or the other way round."""

import re
from typing import Final

_AUXILIARY: Final = (
    r"(?:is|are|was|were|am|do|does|did|can|could|may|might|must|shall|should|will|would|has|have|had)(?:n'?t|'t| not)?"
)
_OPENERS: Final = (
    r"(?:(?:so|and|but|ok|okay|then|now|well|also|hi|hello|hey|question|q|quick q|hmm|please|plus|if not|or)[,: ]+)*"
    r"(?:(?:under|per|according to|by|in) (?:the |our |their )?(?:[\w-]+(?: one)?'?s?'? )?by-?laws,? )?"
)
_POLAR_START: Final = re.compile(
    rf"{_OPENERS}(?:{_AUXILIARY}\s+\S|(?:still )?(?:ok|okay|fine) (?:to|for|if|with)\b|any (?:chance|need|problem)\b|allowed to\b|possible to\b|cant\b|am i right|whether\b|(?:only|just|even) (?:in|by|for|with|the|a|on|if)\b|(?:still |all )?(?:usable|proper|valid|good|fine|permissible|kosher|allowed|legal|enough|late|too late|timely|sufficient|permitted|binding|necessary|required|needed|deemed|approved|adopted|covered|indemnified|carried)\b)",
    re.IGNORECASE,
)
_WH_START: Final = re.compile(
    rf"{_OPENERS}(?:(?:by|until|till|from|on|in|to|at|for|with|of|through|within|under|upon|since|before|after|between) )?(?:what(?! (?:about|if))|when|who|whom|whose|which|where|how(?! about)|why|whats|whos|hows)\b",
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
_AMOUNT_END: Final = re.compile(
    r"^(?!.*\b(?:is|are|was|were|does|do|did|can|may|must)\b).*\b(?:votes?|majority|number|shares|notice) (?:required|needed|necessary)\W*$",
    re.IGNORECASE | re.DOTALL,
)
_POLAR_END: Final = re.compile(
    r"(?:\b(?:ok|okay|fine|allowed|enough|valid|right|correct|good|needed|required|necessary|possible|legal|in time|late|"
    r"too late|too short|sufficient|carried|passed|elected|fair|quorate|yes or no|works?|or not|permitted|kosher|count|that so|covered|indemnified|insured|protected|entitled|adopted|approved|liable|payable|mandatory|optional|exclusive|secured|"
    r"are we (?:good|ok|fine|safe)|eligible|good notice|legit(?:imate)?|good to go|proper|doable|all ?right|feasible|acceptable|permissible|usable|binding|effective))\s*[?!.]*$",
    re.IGNORECASE,
)
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
_CLAUSES: Final = re.compile(
    r"[?!;\n]+|(?<=[A-Za-z)'\"])\.\s+|(?<=[\d%])\.\s+(?=[A-Z]|(?:is|are|can|may|must|do|does|did|how|what|when|who|will|should)\b)|,\s+|\s+-+\s+|:\s+|\s+(?:and|but|or)\s+(?=(?:is|are|can|may|must|do|does|did|how|what|when|who|will|should)\b)"
)
_NEGATED: Final = re.compile(
    r"\b(?:w/o|skip(?:ping)?|omit(?:ted)?|leav(?:e|ing)\b.{0,40}\b(?:out|off)|dispense|do without|do away|forgo|blow off|bypass|get around|"
    r"without\b(?! (?:check|verif|double|question|look)\w*)|not (?:have to|need|be (?:needed|required))|do(?:es)?n'?t (?:have|need)|do(?:es)? not (?:have|need)|needn'?t|need not|"
    r"no (?:new |prior |advance |formal )?notice|unnecessary|no need|unsealed|unsigned|unnumbered|exempt|not necessary|waste|optional|voluntary|discretionary|waiv(?:e|ing) (?:the |a |his |her |their |any )?(?:bond|affidavit|seal|signature|endorsement|tax|oath))\b",
    re.IGNORECASE,
)


# A statement that ends in a question mark: "so the stockholders pick the CEO?"
_STATED: Final = re.compile(
    r"(?:^|[.!;:,]\s+)(?:so |and |but |then |in that case )?(?:the|our|a|an|we|he|she|they|it|that|this|i|stockholders|shareholders|directors|officers)\b[^.?!;]*"
    r"\b(?:is|are|can|may|must|has|have|gets?|needs?|elects?|picks?|fills?|keeps?|signs?|does|do|will|would|should|stays?|takes?|decides?|sets?|counts?)\b[^.?!;]*\?$",
    re.IGNORECASE,
)
_ASKING: Final = re.compile(r"\b(?:who|whom|whose|what|when|where|which|how|why)\b", re.IGNORECASE)


def is_polar(text: str) -> bool:
    """Whether a yes or no is asked for; a yes/no question outranks a number that is asked beside it."""
    if _CHOICE.search(text) or _AMOUNT_END.search(text):
        return False
    asked = [each for each in re.split(r"(?<=[?])\s*", text) if each.strip().endswith("?")] or [text]
    for sentence in asked:
        clauses = [each.strip(" .-*'\"") for each in _CLAUSES.split(sentence) if each and each.strip()]
        if any(_POLAR_START.match(clause) and not _INDIRECT.match(clause) for clause in clauses):
            return True
        ends = _ends_polar(sentence.strip()) or _POLAR_MIDDLE.search(sentence)
        stated = _STATED.search(sentence.strip()) and not _ASKING.search(sentence)
        if (ends or stated) and not any(_WH_START.match(clause) for clause in clauses):
            return True
        if _POLAR_LATE.search(sentence.strip()) and not _WH_ANYWHERE.search(sentence):
            return True
        if sentence.strip().endswith("?") and _POLAR_INSIDE.search(sentence):
            return True
        if sentence.strip().endswith("?") and _told(clauses):
            return True
    return False


def _ends_polar(sentence: str) -> bool:
    return bool(_POLAR_END.search(sentence)) and not re.search(r"\b(?:whose|whom)\b", sentence, re.IGNORECASE)


def _told(clauses: list[str]) -> bool:
    """Whether a sentence with a question mark is put as a statement: "stockholders can do that too?"."""
    wh = any(_WH_WORD.search(clause) or _VALUE_WORDS.search(clause) for clause in clauses)
    return not wh and any(_TOLD_AS_A_QUESTION.match(clause) for clause in clauses[-1:])


_POLAR_LATE: Final = re.compile(
    r"^(?:so |and |but )?(?:if|when|since|because|suppose|assuming|once|while|given that)\b.*\b(?:do|does|did|can|could|may|must|should|will|would|shall)\s+"
    r"(?:the|we|it|he|she|they|our|i|that|this|an?|those|others?|his|her|their)\b",
    re.IGNORECASE,
)
_WH_ANYWHERE: Final = re.compile(
    r"\b(?:who|whom|whose|what|which|where|how|why)\b|\bwhen (?:can|must|do|does|is|will)\b", re.IGNORECASE
)
_VALUE_WORDS: Final = re.compile(
    r"\b(?:last day|deadline|earliest|latest|window|cut-?off|due date|by when|till when|until when|minimum|maximum|number of)\b",
    re.IGNORECASE,
)


def is_wh(text: str) -> bool:
    """Whether some clause asks who, what, when, where, how, or for a deadline or a number."""
    return bool(_VALUE_WORDS.search(text)) or any(
        _WH_START.match(clause.strip(" .-*'\"")) for clause in _CLAUSES.split(text) if clause
    )


_TOO: Final = re.compile(
    r"\b(?:too|already) (?:early|late|short|soon|little|close)\b|\b(?:overdue|past due|missed the deadline|in default)\b|"
    r"\b(?:are|were|is|was|am) (?:we|it|they|i|(?:the |our )?payment) (?:now )?late\b",
    re.IGNORECASE,
)


def is_turned(text: str) -> bool:
    """Whether a question on time asks if it is too late or too early, so that "in time" is a no."""
    return bool(_TOO.search(text))


def is_negated(text: str) -> bool:
    """Whether the question is whether something can be left out."""
    return bool(_NEGATED.search(_NO_QUORUM.sub(" ", text)))


_NO_QUORUM: Final = re.compile(
    r"\bwithout (?:a |the |any )?(?:quorum|votes?|voting(?: rights| power)?|title|seat)\b", re.IGNORECASE
)
"""Says what was lacking, not that something is to be left out."""
