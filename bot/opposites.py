"""Questions that ask for the opposite of the sentence that a rule answers with, so that its "Yes" is a "No".

"Does the removal take away her contract claims?" is answered by "Removal leaves the contract rights ...": a no. Each row
names the rule, how its answer begins, and the words of a question that ask for the opposite of that answer.
"""

import re
from dataclasses import dataclass
from typing import Final

from rules.finding import Finding


@dataclass(frozen=True, slots=True)
class Opposite:
    """One sentence of a rule, and the words that ask for its opposite."""

    rule: str
    answer: str
    asked: re.Pattern[str]


def _row(rule: str, answer: str, asked: str) -> Opposite:
    return Opposite(rule, answer, re.compile(rf"\b(?:{asked})\b", re.IGNORECASE))


OPPOSITES: Final = (
    _row(
        "officers.removal",
        "Yes. Removal leaves the contract rights",
        r"tak\w+ away|los(?:e|es|ing|t)|ends?|cancel\w*|wip\w+|extinguish\w*|kill\w*|destroy\w*|voids?|depriv\w+|cut off",
    ),
    _row(
        "amendments.stockholders_power",
        "Yes. The stockholders keep the power",
        r"los(?:e|es|ing|t)|giv\w+ up|gone|tak\w+ away|ended|surrender\w*|no longer|any ?more|depriv\w+|stripped",
    ),
    _row(
        "officers.several_offices",
        "Yes. The president and the secretary may not be one person",
        r"allowed|permitted|may|can|could|ok|okay|fine|possible|hold|holds|be both|both",
    ),
    _row(
        "directors.vacancy",
        "Yes. Vacancies and newly created seats are filled only by the stockholders",
        r"(?:(?:stock|share)?holders|they) (?:are |were )?(?:not|n't) (?:involved|asked|needed|consulted)|without (?:the |any |asking the )?(?:stock|share)?holders|themselves|themselvs|on (?:their|its|our) own|board alone",
    ),
    _row(
        "board.dissent",
        "No. A director who is present is",
        r"taken (?:to|for|as)|deemed|presumed|bound|assumed|treated as|counts? as|considered|on the hook",
    ),
    _row(
        "shareholders.notice.given",
        "No. Mailed notice counts as given",
        r"counts?|counted|deemed|considered|good|effective|given|valid|treated as",
    ),
    _row(
        "board.notice.waiver",
        "Yes. A waiver of notice in writing",
        r"(?:need|have|has|must|required|obliged) (?:\w+ )?(?:to )?(?:still )?(?:notify|tell|inform|give|send|mail|call)|still (?:need|have to|owe)",
    ),
)


def is_opposite(rule: str, finding: Finding, text: str) -> bool:
    """Whether a question asks for the opposite of what the finding's sentence says."""
    return any(
        each.rule == rule and finding.answer.startswith(each.answer) and bool(each.asked.search(text))
        for each in OPPOSITES
    )
