"""What prevails where the bylaws conflict with the certificate or the law."""

from rules.corporation import Corporation
from rules.finding import Finding, value, yes_or_no
from rules.provisions.general import Precedence
from rules.rule import rule
from rules.terms import listed


@rule(
    "general.conflict",
    "what prevails where the bylaws conflict with the certificate of incorporation or the law",
    reads=[(Precedence, {})],
    asks=[
        "What prevails if the bylaws conflict with the certificate of incorporation?",
        "Do the bylaws override state law?",
        "If one section is invalid, does the rest of the bylaws still stand?",
    ],
)
def conflict(
    corporation: Corporation,
    *,
    polar: bool,
    bylaws_first: bool | None,
    rest_asked: bool | None,
    void_asked: bool | None,
) -> Finding:
    """The bylaws yield so far as they conflict; the rest keeps its force."""
    law = corporation.the(Precedence, "what prevails over the bylaws in a conflict")
    text = f"Where they conflict, {listed(law.over)} prevails, and the bylaw has no effect so far as the conflict goes"
    text += "; the rest keeps its full force." if law.rest_stands else "."
    values: dict[str, object] = {"prevails": list(law.over)}
    if not polar:
        return value(text, under=(law,), values=values)
    holds = (law.rest_stands != bool(void_asked)) if rest_asked else not bylaws_first
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
