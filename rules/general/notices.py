"""What notice in general means: whether it has to be given to the person."""

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Silent, value, yes_or_no
from rules.provisions.notices import NoticeMethods
from rules.registry import RULES
from rules.rule import rule
from rules.terms import Body, Method

_WAYS = {Body.BOARD: "board.notice.method", Body.STOCKHOLDERS: "shareholders.notice.method"}


@rule(
    "general.notice.personal",
    "whether notice has to be given personally",
    reads=[(NoticeMethods, {})],
    asks=[
        "Does notice have to be given in person?",
        "Must we hand the notice to each stockholder personally?",
        "Is notice to a director good only if it is personal notice?",
    ],
)
def personal(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    obliged: bool | None,
    permitted: bool | None,
    body: Body | None,
) -> Finding:
    """Not where a general clause lets it go by other ways; whether it may be so is for the rule on the ways of notice."""
    who = Body.BOARD if body in (Body.BOARD, Body.COMMITTEE) else Body.STOCKHOLDERS
    if polar and permitted and not (obliged or negated or needed):
        told = {"polar": True, "methods": (Method.PERSONAL,)}
        return RULES[_WAYS[who]].answer(corporation, told)
    law = corporation.find(NoticeMethods, bodies=who)
    if law is None:
        raise Silent(f"whether notice to {phrases.body(who)} must be personal")
    save = ", unless a section specifically provides otherwise" if law.personal_unless_provided else ""
    text = f"notice need not be personal{save}: it may be given by {phrases.methods(law.methods)}."
    if not polar:
        return value(text[0].upper() + text[1:], under=(law,), values={"methods": [str(way) for way in law.methods]})
    return yes_or_no(negated, f"{'Yes' if negated else 'No'}: {text}", under=(law,))
