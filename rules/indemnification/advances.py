"""Expenses paid before the case is over, and the undertaking to repay them."""

from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, Silent
from rules.indemnification.claims import Claim, judged
from rules.indemnification.saying import Said, duty, people
from rules.provisions.indemnification import Advance, Amount, Capacity, Suit
from rules.rule import rule


def _fitting(corporation: Corporation, capacities: tuple[Capacity, ...], matter: str) -> tuple[Advance, ...]:
    """The sentences on such a person, else all; Silent where there is none."""
    laws = corporation.every(Advance)
    if not laws:
        raise Silent(matter)
    return tuple(law for law in laws if set(capacities) & set(law.persons)) if capacities else laws


@rule(
    "indemnification.advance",
    "whether expenses are paid before the case is over",
    reads=[(Advance, {})],
    asks=[
        "Can a director get her legal fees advanced before the case is decided?",
        "Must we advance an officer's defense costs?",
        "On what terms does the company pay legal bills as the case goes on?",
    ],
)
def advance(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    asks_duty: bool | None,
    refused: bool | None,
    capacities: tuple[Capacity, ...],
    undertaking: bool | None,
    suit: Suit | None,
    amounts: tuple[Amount, ...],
    won: bool | None,
    optional: bool | None,
    board_undecided: bool | None,
    board_otherwise: bool | None,
    claims_it: bool | None,
    secured: bool | None,
    unsecured_enough: bool | None,
    across_board: bool | None,
) -> Finding:
    """A duty or a power, on an undertaking where the text asks for one, unless the board decides otherwise.

    Only expenses are advanced, and only while the case goes on; other amounts and a case that was won are a claim for
    indemnity.
    """
    if won or any(each is not Amount.EXPENSES for each in amounts):
        claim = Claim(capacities=capacities, suit=suit, amounts=() if won else amounts, won=won)
        return judged(corporation, claim, asks_duty=asks_duty).finding(polar=polar, refused=refused, optional=optional)
    laws = _fitting(corporation, capacities, "advances of expenses")
    if not laws:
        law = corporation.every(Advance)[0]
        text = f"Expenses are advanced to {people(law.persons)} alone."
        return Said(text, (law,), holds=False, values={"who": [each.value for each in law.persons]}).finding(
            polar=polar
        )
    law = laws[0]
    if polar and unsecured_enough and law.undertaking and undertaking is not False:
        secured, undertaking = None, True
    if polar and secured and law.undertaking:
        return _on_security(law)
    if law.undertaking and undertaking is False:
        text = "Without an undertaking to repay, expenses are not advanced."
        values = {"undertaking": f"to repay if {law.repay}"}
        return Said(text, laws, holds=False, values=values).finding(polar=polar, refused=refused)
    if polar and refused and across_board and law.unless_board:
        return _not_for_all(laws)
    if polar and refused and claims_it and law.unless_board and not board_undecided:
        board_otherwise = True
    elif refused and (polar or law.unless_board):
        return _refusal(law, laws, polar=polar, undecided=bool(board_undecided))
    if law.unless_board and board_otherwise:
        text = "The board of directors has determined otherwise in the specific case, so that the expenses are not advanced."
        return Said(text, laws, holds=False).finding(polar=polar)
    said = duty(
        asks_duty, _advanced(law, laws, undertaking=undertaking, undecided=bool(board_undecided)), must=law.must
    )
    return said.finding(polar=polar, optional=optional)


def _not_for_all(laws: tuple[Advance, ...]) -> Finding:
    """The board may decide otherwise case by case, not once for all."""
    text = "The expenses are advanced unless the board of directors determines otherwise in the specific case; it is not said that it may do so for all."
    return Said(text, laws, holds=False).finding(polar=True)


def _on_security(law: Advance) -> Finding:
    text = "The text asks for an undertaking to repay and does not say that it must be secured, bear interest or rest on means to repay."
    return Finding(Outcome.NOT_ADDRESSED, text, (law,))


def _advanced(law: Advance, laws: tuple[Advance, ...], *, undertaking: bool | None, undecided: bool) -> Said:
    conditions = []
    if law.undertaking and not undertaking:
        conditions.append(Point("the corporation has an undertaking by or on behalf of the person to repay", law))
    if law.unless_board and not undecided:
        conditions.append(Point("the board of directors does not determine otherwise in the specific case", law))
    if law.terms:
        conditions.append(Point(law.terms, law))
    verb = "pays" if law.must else "may pay"
    text = f"The corporation {verb} the expenses of the defense in advance of the final disposition to {people(law.persons)}."
    values = {"who": [each.value for each in law.persons]}
    if law.undertaking:
        values["undertaking"] = ["undertaking to repay"]
    may = not law.must or law.unless_board
    return Said(text, laws, conditions=tuple(conditions), values=values, permissive=may)


def _refusal(law: Advance, laws: tuple[Advance, ...], *, polar: bool, undecided: bool) -> Finding:
    """Whether the corporation may say no, and who says it."""
    if law.must and (undecided or not law.unless_board):
        unless = ", unless the board of directors determines otherwise in the specific case" if law.unless_board else ""
        text = f"The corporation must advance the expenses once it has the undertaking to repay them{unless}."
        return Said(text, laws, holds=False).finding(polar=polar)
    reason = (
        "the board of directors may determine otherwise in the specific case"
        if law.must
        else "the text says that it may pay them"
    )
    values = {"who": ["board of directors"]} if law.unless_board else {}
    return Said(f"The corporation need not advance the expenses: {reason}.", laws, values=values).finding(polar=polar)


@rule(
    "indemnification.undertaking",
    "what a person must give to have expenses advanced, and when they are paid back",
    reads=[(Advance, {})],
    asks=[
        "Does a director have to promise repayment before we advance her defense costs?",
        "What undertaking is needed for an advance of legal expenses?",
        "When must the officer pay the advanced expenses back?",
    ],
)
def undertaking_to_repay(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    asks_undertaking: bool | None,
    capacities: tuple[Capacity, ...],
    undertaking: bool | None,
    secured: bool | None,
    unsecured_enough: bool | None,
    on_behalf: bool | None,
    repaying: bool | None,
    won: bool | None,
    personally: bool | None,
    found_entitled: bool | None,
) -> Finding:
    """To repay if it turns out that there was no right; nothing is said of security."""
    if won and not repaying:
        return judged(corporation, Claim(capacities=capacities, won=won)).finding(polar=polar)
    laws = _fitting(corporation, capacities, "an undertaking to repay advances")
    law = next((each for each in laws if each.undertaking), None)
    if law is None:
        raise Silent("an undertaking to repay advances", *(laws or corporation.every(Advance)))
    if polar and unsecured_enough and undertaking is not False:
        text = "The text asks for an undertaking to repay, and for no security behind it."
        return Said(text, (law,), values={"undertaking": ["undertaking to repay"]}).finding(polar=True)
    if secured:
        return _on_security(law)
    if polar and undertaking is False and not on_behalf:
        text = "Without an undertaking to repay, expenses are not advanced."
        return Said(text, (law,), holds=bool(asks_undertaking)).finding(polar=True)
    if polar and personally and not repaying and undertaking is not False:
        text = "The undertaking is given by or on behalf of the person, so that another may give it for them."
        return Said(text, (law,), holds=False, values={"undertaking": ["undertaking to repay"]}).finding(polar=True)
    word = "unless" if law.repay_unless else "if"
    if polar and repaying and found_entitled is not None:
        text = f"The undertaking is to repay the advance {word} {law.repay}."
        return Said(text, (law,), holds=not found_entitled, values={"repay": f"{word} {law.repay}"}).finding(polar=True)
    text = f"Expenses are advanced upon receipt of an undertaking, by or on behalf of the person, to repay them {word} {law.repay}."
    said = Said(text, (law,), values={"undertaking": ["undertaking to repay"], "repay": f"{word} {law.repay}"})
    if repaying:
        condition = (
            law.repay
            if not law.repay_unless
            else "it is not ultimately determined that the person is entitled to be indemnified"
        )
        said = Said(
            "The advance is paid back.",
            (law,),
            conditions=(Point(condition, law),),
            values={"repay": f"{word} {law.repay}"},
        )
    return said.finding(polar=polar, refused=negated and not on_behalf and not repaying)
