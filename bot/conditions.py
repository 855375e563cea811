"""Answers of "only if ...", where the question itself says that the condition holds or does not hold.

"Must the treasurer give a bond? The board never asked for one" is a no, not an "only if". What is stated is looked for in
the sentences that do not ask and in the subordinate clauses of those that do.
"""

from functools import lru_cache
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from bot.understand import patterns as re
from bot.understand.asked_form import asking_clauses
from bot.understand.clauses import clauses
from bot.understand.form import asking, sentences
from bot.understand.predicates import asks_for
from rules.finding import Finding, Outcome


class Condition(Struct, frozen=True):
    """A condition of a rule, by how its answer begins, and the words that say that it holds or that it does not."""

    rule: str
    begins: str
    holds: re.Pattern[str]
    fails: re.Pattern[str]
    anywhere: bool = False
    """Whether the clause that asks is looked through as well."""


_WHO: Final = r"(?:board|directors|resolution|charter|certificate|by-?laws|nobody|no one|none|nothing|it|they|we)"
_NOT: Final = r"(?:not|never|zilch|zip|nada|squat|not a word|no|none|nothing|silent|neither|nor|nobody|no one|without)"


def _row(rule: str, begins: str, does: str) -> Condition:
    """A condition that somebody acts, by the verbs of the act."""
    holds = re.compile(
        rf"\b{_WHO}\b(?:(?!\b{_NOT}\b).){{0,40}}\b(?:{does})\b(?!.{{0,12}}\b(?:nothing|no)\b)", re.IGNORECASE
    )
    fails = re.compile(
        rf"\b(?:{_NOT})\b(?! (?:an? )?(?:officer|director|employee|member)).{{0,60}}\b(?:{does})\b|\b(?:{does})\b.{{0,12}}\b(?:nothing|no)\b|\bsilent\b|\bsays (?:nothing|zilch|zip|nada|squat|not a word)\b",
        re.IGNORECASE,
    )
    return Condition(rule, begins, holds, fails)


_GIVES: Final = r"gives?|gave|given|grant\w*|authori[sz]\w+|confer\w*|delegat\w+|empower\w*|allow\w*|permit\w*|provid\w+|mention\w*|say|says|lets?"
_ASKS: Final = r"requir\w+|ask\w*|demand\w*|want\w*|insist\w*|request\w*|order\w*|call\w* for"
CONDITIONS: Final = (
    _row("officers.bond", "only if the board requires it", _ASKS),
    _row("committees.powers", "only if", _GIVES),
    _row("shares.issue", "only if", _GIVES),
    _row("general.checks", "only if", rf"{_GIVES}|designat\w+|nam(?:es|ed|e)|appoint\w*"),
    _row("general.borrowing", "only if", rf"{_GIVES}|designat\w+|determin\w+"),
    _row("general.contracts", "only if", _GIVES),
    _row("general.seal.affixing", "only if", _GIVES),
    _row("general.voting_securities", "only if", _GIVES),
    _row("shares.transfer_agent", "only if", _GIVES),
    _row("officers.election", "only if the board's resolution", _GIVES),
    _row("officers.removal", "only if the board's resolution", _GIVES),
    _row("officers.compensation", "only if the board's resolution", _GIVES),
    _row(
        "directors.compensation",
        "only if the board establishes it",
        r"establish\w*|fix(?:ed|es)?|set|sets|resolv\w+|vot\w+|adopt\w+|approv\w+",
    ),
    Condition(
        "officers.delegation",
        "only if the officer and whoever stands in",
        re.compile(
            r"\b(?:assistant (?:secretary|treasurer)|vice president|deputy)s?\b.{0,20}\b(?:quit|resigned|gone|away|absent|ill|sick|out|left|on leave)\b|\bboth\b.{0,20}\b(?:away|absent|ill|sick|disabled|out|gone)\b|\b(?:stand-?in|deputy|assistant|substitute|replacement)\b.{0,30}\b(?:away|absent|too|also|as well)\b|\b(?:out|sick|away|ill|gone|absent|in hospital)\b[^.?!]{0,12}\b(?:as well|too|also)\b|\b(?:no|without an?|not have an?|n't have an?|n't any|never had an?) (?:assistant|deputy|stand-?in)\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:stand-?in|deputy|assistant|substitute)\b.{0,20}\b(?:here|there|available|around|can act)\b",
            re.IGNORECASE,
        ),
    ),
    Condition(
        "committees.substitute",
        "yes, if they agree unanimously",
        re.compile(
            r"\b(?:both|all|unanimous\w*|each|together)\b.{0,40}\b(?:want|agree\w*|vot\w+|pick\w*|chos\w+|choos\w+|appoint\w*|for)\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:disagree\w*|split|against|refuse\w*|opposed?|(?:the )?other (?:one )?(?:does not|doesn't|is not|isn't|not))\b",
            re.IGNORECASE,
        ),
    ),
    *(
        Condition(
            f"{body}.notice.waiver",
            "only in writing and signed",
            re.compile(
                r"\bsigned\b.*\b(?:written|writing|paper|letter)\b|\b(?:written|writing|paper|letter)\b.*\bsigned\b",
                re.IGNORECASE,
            ),
            re.compile(
                r"\bunsigned\b|\bnot signed\b|n't signed\b|\b(?:told|said|says)\b[^.?!]*\b(?:he|she|they|i|we)(?:'d| would)? waiv",
                re.IGNORECASE,
            ),
            anywhere=True,
        )
        for body in ("board", "shareholders")
    ),
    Condition(
        "shares.certificate.facsimile",
        "yes, if the certificate is countersigned",
        re.compile(
            r"\bcountersign\w*|\b(?:transfer agent|registrar)\b.{0,20}\b(?:sign|register)(?:s|ed)\b", re.IGNORECASE
        ),
        re.compile(
            r"\b(?:no|without|neither|nor|not)\b.{0,25}\b(?:transfer agent|registrar|countersign\w*)\b", re.IGNORECASE
        ),
        anywhere=True,
    ),
    Condition(
        "shares.certificate.signatures",
        "yes, by hand",
        re.compile(
            r"\bby hand\b|\bmanual(?:ly)?\b|\b(?:in|wet) ink\b|\bhandwritten\b|\boriginal signatures?\b", re.IGNORECASE
        ),
        re.compile(r"\b(?:stamped|printed|facsimiles?|engraved)\b", re.IGNORECASE),
        anywhere=True,
    ),
    Condition(
        "indemnification.determination",
        "the board of directors may determine it, but only if",
        re.compile(r"\bdirectors? who (?:are|were) not (?:sued|part)", re.IGNORECASE),
        re.compile(
            r"\b(?:their|his|her) own (?:case|indemn\w+|claim)|\bdirectors (?:who are |being |that are )(?:being )?(?:sued|defendants)\b.{0,30}\b(?:decide|vote|determine)",
            re.IGNORECASE,
        ),
        anywhere=True,
    ),
    Condition(
        "board.annual_meeting.notice",
        "if the shareholders fixed no time",
        re.compile(
            r"\b(?:all|every|each)\b[^.?!;]{0,30}\bdirectors?\b[^.?!;]{0,30}\b(?:signed|consented|agreed in writing)\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:no|without(?: an?| any)?|neither) (?:\w+ )?notice\b[^.?!;]{0,30}\b(?:or|nor|and (?:no|without))\b[^.?!;]{0,30}\bconsents?\b",
            re.IGNORECASE,
        ),
        anywhere=True,
    ),
    Condition(
        "general.loans",
        "yes, if in the judgment of the directors",
        re.compile(
            r"\b(?:board|directors|they)\b(?:(?!\bnot\b|n't\b|\bnever\b).){0,40}\b(?:judg\w+|decid\w+|determin\w+|f(?:ou|i)nds?|believ\w+|conclud\w+|thinks?|thought|figures?|figured|reckon\w*|feels?|felt|consider\w*|agree\w*|satisfied|expects?|sees?|convinced|of the (?:view|opinion))\b(?:(?!\bnot\b|n't\b).){0,60}\b(?:benefit\w*|helps?|(?:do|does|did) (?:us|the company|it) good|good for|advantage\w*|interest of)\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:not|n't|no|never|nobody|none|without)\b[^.?!;,]{0,60}\b(?:benefit\w*|helps?|(?:do|does|did) (?:us|the company|it) good|good for|advantage\w*)\b",
            re.IGNORECASE,
        ),
    ),
    _row("committees.minutes_keeper", "only if", _ASKS),
    _row("committees.report", "only if it is required", _ASKS),
    Condition(
        "board.participation.hearing",
        "only if all can hear",
        re.compile(
            r"\b(?:all|every\w*|each|both|participants)\b.{0,40}\bhears?\b|\bhears? (?:each other|every\w+|all)\b|\baudible\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:not|never|nothing|nobody|no one|without)\b.{0,25}\b(?:hear|heard|hearing|audible|sound|audio)\b|\bhears? nothing\b|\bheard nothing\b|\bno (?:audio|sound)\b",
            re.IGNORECASE,
        ),
    ),
    _row("directors.removal", "only if there is cause. ", r"cause|fraud|stole|embezzl\w+|reason"),
    _row("indemnification.own_suit", "a proceeding that the person initiated", _GIVES),
)
_ALWAYS: Final = re.compile(
    r"\b(?:always|in (?:every|any) case|at (?:each|every|all)(?: \w+)?(?: of)?(?: the)?(?: [\w']+)? meetings?|regardless|no matter what|automatically|without exception|each time|every time)\b",
    re.IGNORECASE,
)
"""Words by which a question leaves no room for a condition."""
_TAILS: Final = frozenset(
    [
        "if",
        "although",
        "though",
        "when",
        "since",
        "because",
        "after",
        "once",
        "while",
        "but",
        "where",
        "whereby",
        "provided",
    ]
)


@lru_cache(maxsize=64)
def stated(text: str) -> str:
    """What a message states beside what it asks: other sentences, subordinate clauses and what follows "if", "although"."""
    asked = asking(text)
    found = [" ".join(part) for each in sentences(text) if each not in asked for part in clauses(each)]
    for sentence in asked:
        questions = asking_clauses(sentence)
        found += [" ".join(part) for part in clauses(sentence) if part not in questions]
        found += [tail for part in questions if (tail := _tail(part))]
    return ". ".join(found)


def _tail(words: tuple[str, ...]) -> str:
    """What follows "if" or the like within a clause that asks; nothing after "only if"."""
    for place in range(1, len(words) - 1):
        if words[place] in _TAILS and words[place - 1] not in ("only", "but"):
            return " ".join(words[place + 1 :])
    return ""


def settled(rule: str, finding: Finding, text: str) -> Finding:
    """The finding with a plain yes or no where the question states that its condition holds or does not hold."""
    if finding.outcome is not Outcome.CONDITIONAL:
        return finding
    if finding.answer.startswith("Only if") and asks_for(text, _ALWAYS):
        return _put(finding, holds=False)
    for each in CONDITIONS:
        if each.rule == rule and finding.answer.lower().startswith(each.begins):
            said = text if each.anywhere else stated(text)
            if each.fails.search(said):
                return _put(finding, holds=False)
            if each.holds.search(said):
                return _put(finding, holds=True)
    return finding


def _put(finding: Finding, *, holds: bool) -> Finding:
    conditions = tuple(replace(each, met=holds) for each in finding.conditions)
    outcome = Outcome.YES if holds else Outcome.NO
    said = finding.answer[:1].lower() + finding.answer[1:]
    since = said.removeprefix("only if ").removeprefix("yes, if ").removeprefix("and so far as ")
    by_hand, _, rest = finding.answer.partition(". ")
    if holds and by_hand.startswith("Yes, by hand"):
        return replace(finding, outcome=outcome, answer=f"Yes, signed by hand. {rest}".strip(), conditions=conditions)
    denied = said.replace("yes, if ", "only if ", 1) if said.startswith("yes, if ") else said
    plain = f"No: {denied}" if not holds else f"Yes, since {since}" if since != said else f"Yes: {said}"
    return replace(finding, outcome=outcome, answer=plain, conditions=conditions)
