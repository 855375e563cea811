"""Presumed assent of directors, and how to dissent."""

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, value, yes_or_no
from rules.provisions.votes import DissentBarred, PresumedAssent
from rules.rule import rule
from rules.terms import Method, listed


@rule(
    "board.dissent",
    "how a director gets a dissent on record",
    reads=[(PresumedAssent, {})],
    asks=[
        "How can a director record his dissent?",
        "A director said nothing at the meeting, is she taken to have agreed?",
        "Is a dissent sent by e-mail after the board meeting good?",
    ],
)
def dissent(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    methods: tuple[Method, ...],
    in_writing: bool | None,
    voted_for: bool | None,
    dissent_by: str | None,
    asks_assent: bool | None,
    free_of_it: bool | None,
    at_the_meeting: bool | None,
) -> Finding:
    """Present means assent, unless a dissent is recorded in one of the ways; the list of ways is closed."""
    law = corporation.the(PresumedAssent, "the dissent of a director")
    if polar and voted_for and corporation.find(DissentBarred) and not asks_assent:
        return barred(corporation, polar=True)
    if polar and at_the_meeting is False and asks_assent:
        text = "Only a director who is present is presumed to have assented."
        return yes_or_no(False, f"No. {text}", under=(law,))
    if polar and dissent_by is not None:
        return _recorded(law, dissent_by, asks_assent=bool(asks_assent) and not free_of_it)
    if polar and (methods or in_writing is False) and not asks_assent:
        return _by_a_way(law, methods, in_writing)
    text = f"A director who is present is conclusively presumed to have assented, unless {listed(law.ways)}."
    if polar and (asks_assent or negated):
        return yes_or_no(not negated, f"{'No' if negated else 'Yes'}. {text}", under=(law,))
    if polar:
        condition = Point(f"{listed(law.ways)}", law)
        return Finding(Outcome.CONDITIONAL, f"Only in one of the ways. {text}", (law,), conditions=(condition,))
    return value(text, under=(law,), values={"ways": list(law.ways)})


def _recorded(law: PresumedAssent, way: str, *, asks_assent: bool) -> Finding:
    """Whether a dissent made in a way that was told stands, or the director is taken to have agreed after all."""
    stands = way in ("minutes", "meeting secretary") or (
        way == "registered mail" and Method.REGISTERED_MAIL in law.methods
    )
    holds = stands != asks_assent
    lead = "the dissent stands" if stands else "the dissent was not made in one of the ways"
    text = f"A director who is present is presumed to have assented, unless {listed(law.ways)}."
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {lead}. {text}", under=(law,))


def _by_a_way(law: PresumedAssent, methods: tuple[Method, ...], in_writing: bool | None) -> Finding:
    """Whether a dissent sent by a certain means is one of the ways."""
    holds = any(way in law.methods for way in methods) and in_writing is not False
    lead = "Yes" if holds else "No, that is none of the ways"
    text = f"{lead}. A director who is present is presumed to have assented, unless {listed(law.ways)}."
    return yes_or_no(holds, text, under=(law,))


@rule(
    "board.dissent.barred",
    "whether a director who voted in favor may dissent afterwards",
    reads=[(DissentBarred, {})],
    asks=[
        "Can a director who voted for it dissent later?",
        "I voted yes at the board meeting and changed my mind, may I file a dissent?",
        "Who loses the right to dissent?",
    ],
)
def barred(corporation: Corporation, *, polar: bool) -> Finding:
    """Who voted in favor may not."""
    law = corporation.the(DissentBarred, "the right to dissent after a vote in favor")
    text = f"The right to dissent does not apply to {law.who}."
    return yes_or_no(False, f"No. {text}", under=(law,)) if polar else value(text, under=(law,))
