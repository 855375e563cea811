"""How the person must have acted, and what the end of a case proves."""

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent
from rules.indemnification.claims import GOOD_FAITH, LAWFUL, Claim, judged
from rules.indemnification.saying import Said, names
from rules.provisions.indemnification import (
    Definition,
    Ending,
    EnforcementDefense,
    Indemnity,
    Involvement,
    NoPresumption,
    OwnProceeding,
    Proceeding,
    Suit,
)
from rules.rule import rule
from rules.terms import listed


@rule(
    "indemnification.conduct",
    "how a person must have acted to be indemnified",
    reads=[(Indemnity, {}), (EnforcementDefense, {})],
    asks=[
        "What standard of conduct must a director meet to be indemnified?",
        "Is good faith a condition of indemnification?",
        "What must an officer have believed to be indemnified in a criminal case?",
    ],
)
def conduct(
    corporation: Corporation,
    *,
    polar: bool,
    suit: Suit | None,
    proceedings: tuple[Proceeding, ...],
    good_faith: bool | None,
    thought_unlawful: bool | None,
) -> Finding:
    """The standard of the sentences themselves, or the one of the statute to which they send."""
    laws = tuple(law for law in corporation.every(Indemnity) if suit is None or suit in law.suits)
    if not laws:
        raise Silent("the conduct that indemnification asks for")
    own = tuple(law for law in laws if law.good_faith)
    if not own:
        return _of_the_statute(corporation, laws)
    if polar and (good_faith is False or thought_unlawful):
        claim = Claim(suit=suit, proceedings=proceedings, good_faith=good_faith, thought_unlawful=thought_unlawful)
        return judged(corporation, claim).finding(polar=True)
    text = f"The standard is that {GOOD_FAITH}"
    if any(law.criminal_test for law in own) and (not proceedings or Proceeding.CRIMINAL in proceedings):
        text += f"; in a criminal case also that {LAWFUL}"
    return Said(f"{text}.", own, values={"standard": "good faith"}).finding(polar=polar)


def _of_the_statute(corporation: Corporation, laws: tuple[Indemnity, ...]) -> Finding:
    defense = corporation.find(EnforcementDefense)
    under = (*laws, *((defense,) if defense else ()))
    text = f"The bylaws set no standard of conduct of their own: the corporation indemnifies if {listed(dict.fromkeys(law.terms for law in laws))}."
    return Finding(Outcome.NOT_ADDRESSED, text, under)


@rule(
    "indemnification.presumption",
    "whether the end of a case shows that the person acted badly",
    reads=[(NoPresumption, {})],
    asks=[
        "Does settling a case create a presumption of bad faith?",
        "Does a guilty verdict by itself bar indemnification?",
        "What does a no contest plea prove about the director's conduct?",
    ],
)
def presumption(corporation: Corporation, *, polar: bool, endings: tuple[Ending, ...]) -> Finding:
    """No ending that the sentence names does so of itself."""
    law = corporation.the(NoPresumption, "what a judgment, settlement or plea shows of the person's conduct")
    unnamed = [each for each in endings if each not in law.endings]
    if unnamed:
        text = f"The sentence on presumptions does not name {names(unnamed, 'or a')}; it speaks of {names(law.endings, 'or')}."
        return Finding(Outcome.NOT_ADDRESSED, text, (law,))
    what = names(endings or law.endings, "or")
    text = f"Of itself, a {what} creates no presumption that the person did not meet the standard of conduct."
    return Said(text, (law,), holds=False, values={"endings": [each.value for each in law.endings]}).finding(
        polar=polar
    )


@rule(
    "indemnification.proceedings",
    "which proceedings the indemnity reaches, and how far the person must be drawn in",
    reads=[(Indemnity, {})],
    asks=[
        "Is a director who is merely called as a witness indemnified?",
        "Are criminal and administrative proceedings covered by the indemnification?",
        "Does the indemnity start when a suit is only threatened?",
    ],
)
def kinds_of_proceeding(
    corporation: Corporation,
    *,
    polar: bool,
    suit: Suit | None,
    involvement: Involvement | None,
    proceedings: tuple[Proceeding, ...],
) -> Finding:
    """The kinds that the sentences name; parties, those threatened, and whoever else they name."""
    laws = tuple(law for law in corporation.every(Indemnity) if suit is None or suit in law.suits)
    if not laws:
        raise Silent("the proceedings that indemnification reaches")
    fitting = tuple(law for law in laws if involvement is None or involvement in law.involvement)
    kinds = tuple(dict.fromkeys(each for law in laws for each in law.proceedings))
    who = tuple(dict.fromkeys(each for law in fitting or laws for each in law.involvement))
    values = {"proceedings": [each.value for each in kinds], "involvement": [each.value for each in who]}
    text = f"The indemnity reaches a person who is {names(who, 'or')}"
    text += f" in {names(kinds)} proceedings." if kinds else "."
    if not fitting:
        return Said(text, laws, holds=False, values=values).finding(polar=polar)
    unnamed = [each for each in proceedings if kinds and each not in kinds]
    conditions = tuple(Point(f"the {each} proceeding counts as one of these", fitting[0]) for each in unnamed)
    named = {*([involvement.value] if involvement else []), *(each.value for each in proceedings)}
    defined = tuple(law for law in corporation.every(Definition) if named & set(law.covers))
    said = Said(text, (*fitting[:1], *defined, *fitting[1:]), conditions=conditions, values=values)
    return said.finding(polar=polar)


@rule(
    "indemnification.own_suit",
    "a proceeding that the person began",
    reads=[(OwnProceeding, {})],
    asks=[
        "Is a director indemnified for a lawsuit that she started herself?",
        "Must we pay the costs of a suit brought by an officer without the board's authorization?",
        "Who must authorize a proceeding that a director initiates for indemnity to apply?",
    ],
)
def own_suit(
    corporation: Corporation,
    *,
    polar: bool,
    authorized_by_board: bool | None,
    authorization_asked: bool | None,
    suit_for_indemnity: bool | None,
) -> Finding:
    """Only if it was authorized; a suit to enforce the indemnity itself is another matter."""
    law = corporation.find(OwnProceeding)
    if law is None:
        raise Silent("proceedings that the person began", *corporation.every(Indemnity))
    text = f"A proceeding that the person initiated is indemnified only if the {law.authorized_by} authorized it; a suit to enforce the indemnity is excepted."
    if polar and authorization_asked and authorized_by_board is not False:
        return Said(text, (law,), holds=not suit_for_indemnity, values={"who": [law.authorized_by.value]}).finding(
            polar=True
        )
    conditions = () if authorized_by_board else (Point(f"the {law.authorized_by} authorized the proceeding", law),)
    said = Said(
        text,
        (law,),
        holds=authorized_by_board is not False,
        conditions=conditions,
        values={"who": [law.authorized_by.value]},
    )
    return said.finding(polar=polar)
