"""Inspectors of election: whether there must be any, how many, and whether they must hold stock."""

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, value, yes_or_no
from rules.provisions.statement import Statement
from rules.registry import RULES
from rules.rule import rule


@rule(
    "shareholders.inspectors.required",
    "whether there must be inspectors of election",
    reads=[
        (Statement, {"subject": "shareholders.inspectors.required"}),
        (Statement, {"subject": "shareholders.inspectors.number"}),
    ],
    asks=[
        "Do we need inspectors at the stockholders' meeting?",
        "Must there be an inspector of election?",
        "Can we hold the shareholder vote without inspectors?",
    ],
)
def required(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    requested: bool | None,
    law_asks: bool | None,
    one_is_enough: bool | None,
) -> Finding:
    """Always, or only when somebody asks for them: then what is told of that decides."""
    law = corporation.the(
        Statement, "whether there must be inspectors of election", subject="shareholders.inspectors.required"
    )
    if polar and one_is_enough:
        return RULES["shareholders.inspectors.number"].answer(corporation, {"polar": True, "one_is_enough": True})
    if not polar:
        return value(law.says, under=(law,))
    if law.holds != "conditional":
        holds = (law.holds == "yes") != negated
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {law.says}", under=(law,))
    asked = True if requested or law_asks else False if requested is False else None
    if asked is None:
        lead = "" if negated else f"Only if {law.condition}. "
        return Finding(Outcome.CONDITIONAL, lead + law.says, (law,), conditions=(Point(law.condition, law),))
    holds = asked != negated
    count = corporation.find(Statement, subject="shareholders.inspectors.number")
    if not (holds and count):
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {law.says}", under=(law,))
    return yes_or_no(True, f"Yes. {law.says} {count.says}", under=(law, count), values=count.values)


@rule(
    "shareholders.inspectors.number",
    "how many inspectors there must be",
    reads=[(Statement, {"subject": "shareholders.inspectors.number"})],
    asks=[
        "How many inspectors of election do we need?",
        "Is one inspector enough?",
        "What is the minimum number of inspectors?",
    ],
)
def number(
    corporation: Corporation,
    *,
    polar: bool,
    inspectors: int | None,
    needed: bool,
    one_person: bool | None,
    one_is_enough: bool | None,
) -> Finding:
    """The least number that the text names."""
    law = corporation.the(Statement, "the number of inspectors of election", subject="shareholders.inspectors.number")
    least = law.values.get("number")
    inspectors = 1 if inspectors is None and (one_person or one_is_enough) else inspectors
    if not polar or inspectors is None or not isinstance(least, int):
        return value(law.says, under=(law,), values=law.values)
    holds = inspectors <= least if needed else inspectors >= least
    text = f"{'Yes' if holds else 'No'}. {law.says} Here: {phrases.count(inspectors, 'inspector')}."
    return yes_or_no(holds, text, under=(law,), values=law.values)


@rule(
    "shareholders.inspectors.must_be_stockholder",
    "whether inspectors must be stockholders",
    reads=[(Statement, {"subject": "shareholders.inspectors.must_be_stockholder"})],
    asks=[
        "Must an inspector of election be a shareholder?",
        "Do inspectors need to own stock?",
        "Can an outsider who holds no shares be inspector?",
    ],
)
def must_be_stockholder(
    corporation: Corporation, *, polar: bool, negated: bool, needed: bool, no_stock: bool | None
) -> Finding:
    """Asked if one without stock may serve, the answer is the opposite of whether stock is needed."""
    law = corporation.the(
        Statement, "whether inspectors must be stockholders", subject="shareholders.inspectors.must_be_stockholder"
    )
    if not polar:
        return value(law.says, under=(law,))
    turned = negated or (bool(no_stock) and not needed)
    holds = (law.holds == "yes") != turned
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {law.says}", under=(law,))


@rule(
    "shareholders.inspectors.oath",
    "whether inspectors take an oath",
    reads=[(Statement, {"subject": "shareholders.inspectors.oath"})],
    asks=[
        "Do inspectors have to take an oath?",
        "Must the inspector of election be sworn in?",
        "Can inspectors start without an oath?",
    ],
)
def oath(corporation: Corporation, *, polar: bool, negated: bool, sworn_late: bool | None) -> Finding:
    """An oath before beginning; one that was taken afterwards comes too late."""
    law = corporation.the(Statement, "whether inspectors take an oath", subject="shareholders.inspectors.oath")
    if not polar:
        return value(law.says, under=(law,), values=law.values)
    holds = (law.holds == "yes") != (negated or bool(sworn_late))
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {law.says}", under=(law,), values=law.values)


@rule(
    "shareholders.inspectors.director_may_serve",
    "whether a director may be inspector of election",
    reads=[(Statement, {"subject": "shareholders.inspectors.director_may_serve"})],
    asks=[
        "Can a director be inspector of election?",
        "May a candidate for the board count the votes as an inspector?",
        "Is a board member allowed to serve as inspector?",
    ],
)
def director_may_serve(corporation: Corporation, *, polar: bool, negated: bool, no_election: bool | None) -> Finding:
    """Barred from an election of directors; a meeting that elects none is outside the bar."""
    law = corporation.the(
        Statement,
        "whether a director may be inspector of election",
        subject="shareholders.inspectors.director_may_serve",
    )
    if not polar:
        return value(law.says, under=(law,), values=law.values)
    outside = law.holds == "no" and bool(no_election)
    holds = (outside or law.holds == "yes") != negated
    text = (
        f"the bar is on an election of directors only, and none are elected here. {law.says}" if outside else law.says
    )
    lead = "Yes" if holds else "No"
    return yes_or_no(holds, f"{lead}: {text}" if outside else f"{lead}. {text}", under=(law,), values=law.values)
