"""What people say around their questions: thanks, never mind, why, show me the section, what can you do."""

from enum import Enum
from typing import Final

from msgspec.structs import replace

from bot.understand import patterns as re
from rules.finding import Finding, Outcome
from rules.terms import listed


class Manner(Enum):
    """A message that is no question on the bylaws, or one about the answer before."""

    THANKS = "thanks"
    GREETING = "greeting"
    NEVER_MIND = "never mind"
    HELP = "help"
    WHY = "why"
    SECTION = "section"


_POLITE: Final = (
    r"(?:please|pls|thanks|thx|then|now|again|so|ok(?:ay)?|and|but|hm+|well|wait|sorry|huh|what|eh|whoa|oh|ah)"
)
_DOUBTED: Final = (
    r"[?!.,:;-]+\s*(?!(?:can|could|may|must|do|does|did|is|are|who|what|when|how|would|should)\b)[^?]{3,120}"
)
"""What one holds against the answer."""
_WORDS: Final = {
    Manner.THANKS: (
        r"(?:(?:many|great|perfect|ok(?:ay)?|cool|super|awesome|got it|good|excellent|brilliant)\W+)*"
        r"(?:(?:thanks|thank you|thank u)(?: (?:so|very) much| a lot| a ton| again| for (?:that|the help|your help))?|thx|ty|cheers|much appreciated|"
        r"got it|understood|makes sense|perfect|great|cool|awesome|good to know|will do|that'?s all|that helps)"
    ),
    Manner.GREETING: r"(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|yo)(?: (?:there|all|team|bot|bylaws|everyone|folks))?",
    Manner.NEVER_MIND: (
        r"(?:never ?mind|forget (?:it|that|about it|about that)|scratch that|ignore that|cancel(?: that)?|drop it|start over|"
        r"no,? (?:never ?mind|forget it)|let'?s start (?:over|again)|new (?:question|topic|subject))"
    ),
    Manner.HELP: r"(?:help(?: me)?|what can (?:you|i) (?:do|ask|answer)(?: you)?|what do you (?:do|know)|how (?:do|does) (?:you|this|it) work|commands?)",
    Manner.WHY: (
        r"(?:why(?: is that| so| not| that)?|how come|how so|says who|on what (?:basis|ground)s?|because of what|explain(?: (?:that|it|this|why))?|"
        r"(?:how|where) (?:did|do) you (?:get|know|compute|calculate|work out)(?: (?:that|this|it))?(?: from)?|what makes you say that|are you sure|really)"
        rf"|(?:why|how come)(?: not| so)?{_DOUBTED}|(?:really|seriously|are you sure|come on|no way)\W[^?]{{0,150}}\bwhy(?: not)?(?: (?:here|us|this one))?"
    ),
    Manner.SECTION: (
        r"(?:(?:can|could) (?:you|i) )?(?:(?:show|give|quote|read|send|see|get)(?: (?:me|us))? )?"
        r"(?:(?:the|that|this) )?(?:exact |actual |full )?(?:section|wording|text|quote|passage|language|clause|source|citation|provision)"
        r"|(?:which|what) (?:section|article|clause|provision)(?: (?:is (?:that|it|this)|says (?:that|so|this)|says))?(?: in)?"
        r"|where (?:does it|do they|is it|is that|does the document) (?:say|written|stand|state)(?: (?:that|so|this))?|quote it|cite it"
    ),
}
_PATTERNS: Final = {
    manner: re.compile(rf"\W*(?:{_POLITE}\W+)*(?:{words})(?:\W+{_POLITE})*\W*", re.IGNORECASE)
    for manner, words in _WORDS.items()
}
_ANSWERS: Final = {
    Manner.THANKS: "You're welcome.",
    Manner.GREETING: "Hello. What would you like to know about the bylaws?",
    Manner.NEVER_MIND: "All right. Ask me another question when you like.",
}


def manner_of(message: str) -> Manner | None:
    """The manner of a message that says nothing else; None for any other."""
    return next((manner for manner, pattern in _PATTERNS.items() if pattern.fullmatch(message)), None)


def reply(manner: Manner) -> str | None:
    """What to say to a message that asks nothing; None where it asks something."""
    return _ANSWERS.get(manner)


def reason(finding: Finding) -> Finding:
    """A finding once more, led in by the words that it rests on: the answer to "why?"."""
    if not finding.under:
        return finding
    first = finding.under[0]
    steps = " ".join(f"{each.text[0].upper()}{each.text[1:]}." for each in finding.steps)
    text = f'Because section {first.section} says: "{" ".join(first.quote.split())}" {steps}'.strip()
    return replace(finding, answer=f"{finding.answer} {text}")


def sections(finding: Finding) -> Finding:
    """The sections that a finding rests on, as the answer to "show me the section"."""
    if not finding.provisions:
        return finding
    names = list(dict.fromkeys(each.section for each in finding.provisions))
    quotes = " ".join(f'{each.section}: "{" ".join(each.quote.split())}"' for each in finding.provisions[:2])
    text = f"It stands in section {listed(names, 'and')}. {quotes}"
    return Finding(Outcome.VALUE, text, finding.provisions, {"sections": names})
