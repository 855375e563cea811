"""What a ballot of a stockholder must state."""

from rules.corporation import Corporation
from rules.finding import Finding, value, yes_or_no
from rules.provisions.statement import Statement
from rules.rule import rule


@rule(
    "shareholders.ballot.contents",
    "what a ballot must state",
    reads=[(Statement, {"subject": "shareholders.ballot.contents"})],
    asks=[
        "What must be on a shareholder's ballot?",
        "Does the ballot have to be signed?",
        "Must a ballot state the number of shares?",
    ],
)
def contents(
    corporation: Corporation, *, polar: bool, negated: bool, incomplete_ballot: bool | None, rejecting: bool | None
) -> Finding:
    """A ballot without one of the things that it must have is not good, so that it is a yes to turn it down."""
    law = corporation.the(Statement, "what a ballot must state", subject="shareholders.ballot.contents")
    if not polar:
        return value(law.says, under=(law,), values=law.values)
    turned = bool(rejecting) if incomplete_ballot is not None else negated
    holds = (not incomplete_ballot) != turned
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {law.says}", under=(law,), values=law.values)
