"""Whether what the board decides needs the approval of the stockholders."""

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Silent, yes_or_no
from rules.provisions.statement import Statement
from rules.rule import rule

_POWERS = "directors.powers"


@rule(
    "directors.approval",
    "whether a decision of the board needs the approval of the stockholders",
    reads=[(Statement, {"subject": _POWERS})],
    asks=[
        "Does the board need the stockholders' approval to sign a lease?",
        "Can the board sell a building without asking the shareholders?",
        "Must a merger be put to a vote of the shareholders?",
    ],
)
def approval(
    corporation: Corporation, *, polar: bool, negated: bool, needed: bool, extraordinary: bool | None
) -> Finding:
    """The business is the board's; on mergers, the sale of everything and the like the law decides, and the bylaws are silent."""
    laws = corporation.every(Statement, subject=_POWERS)
    if not laws:
        raise Silent("matters that need the approval of the stockholders")
    text = " ".join(each.says for each in laws)
    if extraordinary or not polar:
        what = "such a step" if extraordinary else "what needs the approval of the stockholders"
        lead = f"The bylaws of {corporation.name} do not say: they have no provision on {what}; the law or the certificate of incorporation may ask for it."
        return Finding(Outcome.NOT_ADDRESSED, f"{lead} {text}", tuple(laws))
    holds = negated or not needed
    found = yes_or_no(
        holds,
        f"{'Yes' if holds else 'No'}: the bylaws ask for no approval of the stockholders. {text}",
        under=tuple(laws),
    )
    return found.noting("assumed", "Neither a statute nor the certificate of incorporation asks for it.")
