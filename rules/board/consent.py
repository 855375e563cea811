"""Action of the board and of committees by written consent."""

from collections.abc import Mapping
from fractions import Fraction

from rules import phrases
from rules.corporation import Corporation
from rules.counting import board_of
from rules.finding import Finding, Outcome, Point, value, yes_or_no
from rules.provisions.votes import ConsentEffect, ConsentFiling, WrittenConsent
from rules.rule import rule
from rules.shareholders.consent import answer_effect, answer_filing
from rules.terms import ELECTRONIC, Body, Method


@rule(
    "board.consent",
    "whether directors may act by written consent, and how many must sign",
    reads=[(WrittenConsent, {"bodies": Body.BOARD})],
    asks=[
        "Can the board act by written consent without a meeting?",
        "5 of 6 directors signed the consent, is that enough?",
        "How many committee members must sign a written consent?",
    ],
)
def consent(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    body: Body | None,
    directors: int | None,
    seats: int | None,
    in_office: int | None,
    vacancies: int | None,
    members: int | None,
    signed: int | None,
    signed_fraction: Fraction | None,
    unanimous: bool | None,
    needed: bool,
    asks_all: bool | None,
    in_writing: bool | None,
    claimed: Fraction | None,
    after_action: bool | None,
    consent_unfiled: bool | None,
    asks_flaw: bool | None,
    meeting_needed: bool | None,
    methods: tuple[Method, ...],
) -> Finding:
    """All members of the board, or of the committee, must sign."""
    who = Body.COMMITTEE if body is Body.COMMITTEE else Body.BOARD
    law = corporation.the(WrittenConsent, f"written consents of {phrases.body(who)}", bodies=who)
    noun = "members of the committee" if who is Body.COMMITTEE else "directors"
    filed = f", and the consent is filed with {law.filed_with}" if law.filed_with else ""
    unless = f" This holds unless {law.unless}." if law.unless else ""
    unless += " The text speaks only of action that is required to be taken at a meeting." if law.only_required else ""
    unless += " It may be signed before or after the action." if law.after_too else ""
    text = f"All {noun} must consent in writing{filed}.{unless}"
    filled = in_office or directors or board_of(seats=seats, vacancies=vacancies).in_office
    whole = members if who is Body.COMMITTEE and members else filled
    values = {"needed": whole} if whole else {"needed": "all"}
    signers_are_all = signed >= whole if signed is not None and whole else bool(unanimous or signed_fraction == 1)
    too_few = unanimous is False or (signed is not None and whole is not None and signed < whole)
    if polar and consent_unfiled and law.filed_with and not too_few:
        holds = bool(asks_flaw or needed)
        return yes_or_no(
            holds, f"{'Yes' if holds else 'No'}, it must also be filed. {text}", under=(law,), values=values
        )
    if polar and meeting_needed is not None and signers_are_all:
        holds = not meeting_needed
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    if polar and unanimous is False:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    condition = Point(f"all {noun} consent in writing{filed}", law)
    open_yet = () if signers_are_all else (condition,)
    form = (in_writing, after_action, methods)
    of_form = _of_its_form(law, text, values, form, open_yet) if polar and not too_few else None
    if of_form:
        return of_form
    if polar and ((signed is not None and whole) or signed_fraction is not None):
        holds = signed >= whole if signed is not None and whole else bool(signed_fraction and signed_fraction >= 1)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    if polar and claimed is not None and claimed < 1:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if polar and (unanimous or (needed and asks_all)):
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    if polar:
        lead = f"Yes, if all {noun} consent in writing{filed}.{unless}"
        return Finding(Outcome.CONDITIONAL, lead, (law,), values, (condition,))
    return value(text, under=(law,), values=values)


def _of_its_form(
    law: WrittenConsent,
    text: str,
    values: Mapping[str, object],
    form: tuple[bool | None, bool | None, tuple[Method, ...]],
    open_yet: tuple[Point, ...],
) -> Finding | None:
    """Whether a consent will do that is not in writing, is signed afterwards, or is an electronic message.

    `form`: whether it is in writing, whether it is signed after the action, and by what means it comes; `open_yet`: what
    must hold of it besides.
    """
    in_writing, after_action, methods = form
    if in_writing is False:
        return yes_or_no(False, f"No. {text}", under=(law,), values=values)
    if after_action and law.after_too:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    if not ELECTRONIC & set(methods):
        return None
    condition = Point("an electronic message counts as writing", law)
    lead = f"Yes, if {condition.text}: the bylaws do not say. {text}"
    return Finding(Outcome.CONDITIONAL, lead, (law,), values, (condition, *open_yet))


@rule(
    "board.consent.effect",
    "what force a written consent of the board has",
    reads=[(ConsentEffect, {"bodies": Body.BOARD})],
    asks=[
        "Does the board's written consent count like a unanimous vote?",
        "What is the force of a written consent of the directors?",
        "Is a consent signed by all directors as good as a vote at a board meeting?",
    ],
)
def effect(corporation: Corporation, *, polar: bool, body: Body | None) -> Finding:
    """The force that the text gives it."""
    who = Body.COMMITTEE if body is Body.COMMITTEE else Body.BOARD
    return answer_effect(corporation, who, polar=polar)


@rule(
    "board.consent.filing",
    "where the board's written consents are filed",
    reads=[(ConsentFiling, {"bodies": Body.BOARD})],
    asks=[
        "Where are the board's written consents filed?",
        "What do we do with the directors' signed consents?",
        "Do board consents go into the minutes?",
    ],
)
def filing(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    consent_unfiled: bool | None,
    asks_flaw: bool | None,
) -> Finding:
    """The place of filing."""
    negated = not (asks_flaw or needed) if consent_unfiled else negated
    return answer_filing(corporation, Body.BOARD, "the filing of the board's consents", polar=polar, negated=negated)
