"""What a notice says of an amendment of the bylaws, and amending without a meeting."""

from fractions import Fraction

from msgspec.structs import replace

from rules import phrases
from rules.amendments.amending import Amending, both, may_amend
from rules.amendments.bylaws import laws_of
from rules.corporation import Corporation
from rules.finding import Finding, Outcome, Point, value, yes_or_no
from rules.provisions.amendments import AmendmentReport, BylawAmendment
from rules.provisions.meetings import SpecialMeetingBusiness
from rules.provisions.votes import Vote, WrittenConsent
from rules.rule import rule
from rules.shareholders.consent import signed_by
from rules.terms import Body, Meeting, Of, Threshold, listed


@rule(
    "amendments.notice",
    "whether the notice of a meeting must contain a proposed amendment of the bylaws",
    reads=[(BylawAmendment, {}), (SpecialMeetingBusiness, {})],
    asks=[
        "Must the notice of the meeting mention a proposed bylaw amendment?",
        "Can we leave the bylaw change out of the notice?",
        "What must the notice say if the bylaws are to be amended?",
    ],
)
def notice(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    body: Body | None,
    amender: Body | None,
    meeting: Meeting | None,
    named_in_notice: bool | None,
    full_text: bool | None,
    asks_duty: bool | None,
    notice_duty: bool | None,
    may_adopt: bool | None,
) -> Finding:
    """By body and kind of meeting; that an amendment is proposed, not its wording."""
    laws = laws_of(corporation, amender or body, meeting)
    if full_text:
        text = "The text asks that the notice contain the proposed amendment; it does not say whether its full wording must stand there."
        return Finding(Outcome.NOT_ADDRESSED, text, laws)
    left_out = negated or (named_in_notice is False and not notice_duty and not asks_duty)
    if not polar:
        return value(
            _told(laws), under=laws, values={"contents": ["the proposed amendment, repeal or adoption of bylaws"]}
        )
    if may_adopt:
        asked = Amending(meeting, named_in_notice)
        return both([may_amend(corporation, law, asked) for law in laws], polar=True)
    if asks_duty is False and not left_out and not notice_duty:
        return both([may_amend(corporation, law, Amending(meeting, named_in_notice)) for law in laws], polar=True)
    finding = both(
        [may_amend(corporation, law, Amending(meeting, named=False, charter=True)) for law in laws], polar=True
    )
    if left_out:
        return finding
    if finding.outcome is Outcome.CONDITIONAL:
        kinds = listed(dict.fromkeys(each.value for law in laws for each in law.in_notice_of))
        condition = Point(f"the meeting is a {kinds} one", laws[0])
        return replace(finding, answer=f"Only if {condition.text}. {_told(laws)}", conditions=(condition,))
    turned = {Outcome.NO: True, Outcome.YES: False}.get(finding.outcome)
    if turned is None:
        return finding
    return yes_or_no(turned, f"{'Yes' if turned else 'No'}. {_told(laws)}", under=finding.under)


def _told(laws: tuple[BylawAmendment, ...]) -> str:
    """For each body, the meetings whose notice must contain it."""
    texts = []
    for law in laws:
        who = phrases.body(law.by)
        if not law.in_notice_of:
            texts.append(
                f"the article asks for no notice of it where {who} amend{'s' if law.by is Body.BOARD else ''} the bylaws"
            )
            continue
        kinds = listed(each.value for each in law.in_notice_of)
        texts.append(f"the notice of a {kinds} meeting of {who} must contain the proposed amendment")
    text = "; ".join(texts)
    return f"{text[0].upper()}{text[1:]}."


@rule(
    "amendments.report",
    "whether stockholders are told of bylaws that the board changed",
    reads=[(AmendmentReport, {})],
    asks=[
        "The board changed a bylaw on the election of directors, what must the notice of the annual meeting say?",
        "Do we have to tell the shareholders that the board amended the bylaws?",
        "What goes in the next meeting notice after the board amends an election bylaw?",
    ],
)
def report(
    corporation: Corporation,
    *,
    polar: bool,
    amender: Body | None,
    election_bylaw: bool | None,
    in_part: bool | None,
) -> Finding:
    """The bylaw and a concise statement of the changes, for election bylaws that the board changed."""
    law = corporation.the(AmendmentReport, "telling the stockholders of bylaws that the board changed")
    text = f"If the {law.by} adopts, amends or repeals a bylaw {law.about}, the notice of {law.in_notice_of} sets forth {listed(law.contents, 'and')}."
    if not polar:
        return value(text, under=(law,), values={"contents": list(law.contents)})
    if election_bylaw is False or amender is Body.STOCKHOLDERS:
        return yes_or_no(False, f"No. That is asked for other bylaws alone: {text[0].lower()}{text[1:]}", under=(law,))
    if in_part:
        return yes_or_no(False, f"No, both are needed. {text}", under=(law,), values={"contents": list(law.contents)})
    if election_bylaw:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values={"contents": list(law.contents)})
    condition = Point(f"it is a bylaw {law.about}", law)
    return Finding(
        Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", (law,), {"contents": list(law.contents)}, (condition,)
    )


@rule(
    "amendments.consent",
    "whether the bylaws can be amended by written consent, without a meeting",
    reads=[(BylawAmendment, {}), (WrittenConsent, {}), (Vote, {"body": Body.STOCKHOLDERS})],
    asks=[
        "Can the bylaws be amended by written consent?",
        "May all directors sign a resolution to change the bylaws without a meeting?",
        "Can the stockholders amend the bylaws without holding a meeting?",
    ],
)
def consent(
    corporation: Corporation,
    *,
    polar: bool,
    body: Body | None,
    amender: Body | None,
    unanimous: bool | None,
    charter_power: bool | None,
    shares_outstanding: int | None,
    shares_signed: int | None,
    signed_fraction: Fraction | None,
    claimed: Fraction | None,
) -> Finding:
    """As any other action: what may be done at a meeting may be done by the consents that stand for it."""
    who = amender or body
    part = signed_fraction if signed_fraction is not None else claimed
    signed = shares_signed if shares_signed is not None and shares_outstanding else part
    if who is Body.STOCKHOLDERS and (shares_outstanding or (polar and signed is not None)):
        return _by_shares(corporation, shares_outstanding, signed if polar else None)
    findings = []
    for law in laws_of(corporation, who if who is not Body.COMMITTEE else None):
        general = corporation.find(WrittenConsent, bodies=law.by)
        if general:
            findings.append(_by_consent(law, general, unanimous=unanimous, charter=charter_power))
    texts = " ".join(each.answer for each in findings)
    under = tuple(dict.fromkeys(each for finding in findings for each in finding.under))
    if not polar:
        return value(texts, under=under)
    conditions = tuple(point for each in findings for point in each.conditions)
    if conditions:
        return Finding(
            Outcome.CONDITIONAL,
            f"Only if {listed((each.text for each in conditions), 'and')}. {texts}",
            under,
            conditions=conditions,
        )
    return yes_or_no(True, f"Yes. {texts}", under=under)


def _by_shares(corporation: Corporation, outstanding: int | None, signed: int | Fraction | None) -> Finding:
    """How many shares must sign, and whether those that did are enough: the vote that the amendment takes, of all shares."""
    law = laws_of(corporation, Body.STOCKHOLDERS)[0]
    general = corporation.the(WrittenConsent, "written consents of stockholders", bodies=Body.STOCKHOLDERS)
    ordinary = corporation.find(Vote, body=Body.STOCKHOLDERS)
    usual = law.threshold or (ordinary.threshold if ordinary else Threshold("majority"))
    least = usual if general.threshold is None or general.as_if_all_present else general.threshold
    found = signed_by(general, least, outstanding, signed)
    return replace(found, under=(*found.under, law, *((ordinary,) if ordinary and not law.threshold else ())))


def _by_consent(
    law: BylawAmendment, general: WrittenConsent, *, unanimous: bool | None, charter: bool | None
) -> Finding:
    """One body's consent."""
    signers = _signers(general)
    text = (
        f"What {phrases.body(law.by)} may do at a meeting may be done without one by the written consent of {signers}."
    )
    conditions = []
    if law.if_conferred and not charter:
        conditions.append(Point("the certificate of incorporation gives the board the power to amend the bylaws", law))
    if not unanimous:
        conditions.append(Point(f"{signers} sign", general))
    return value(text, under=(law, general), conditions=tuple(conditions))


def _signers(general: WrittenConsent) -> str:
    if general.of is Of.DIRECTORS:
        return "all directors"
    if general.threshold is None or general.as_if_all_present:
        return "holders of the votes that would be needed at a meeting of all shares"
    return f"holders of {phrases.part_of(general.threshold, str(general.of))}"
