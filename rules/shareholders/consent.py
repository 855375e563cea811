"""Action by the stockholders without a meeting, by consent in writing."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from rules import phrases
from rules.corporation import Corporation
from rules.days import When, after
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.offices import Task
from rules.provisions.votes import (
    ConsentDelivery,
    ConsentEffect,
    ConsentFiling,
    ConsentNotice,
    ConsentPeriod,
    ConsentRecorded,
    Vote,
    WrittenConsent,
)
from rules.rule import rule
from rules.supposing import supposes
from rules.terms import Body, DeliveryPlace, Method, Of, Threshold, listed

HOLDERS = Body.STOCKHOLDERS
LOOKED_FOR = "written consents of stockholders"


class Put(Struct, frozen=True):
    """How it is asked whether stockholders may act by consent, beside the shares that signed."""

    needed: bool
    negated: bool
    nonvoting: bool
    asks_all: bool
    unanimous: bool | None
    claimed: Fraction | None
    claimed_more: bool
    named: bool
    """Whether a consent is named, so that the question need not be if enough signed."""


@rule(
    "shareholders.consent",
    "whether stockholders may act by written consent, and how many must sign",
    reads=[(WrittenConsent, {"bodies": HOLDERS}), (Vote, {"body": HOLDERS})],
    asks=[
        "Can the stockholders act by written consent without a meeting?",
        "How many of 3,000,000 shares must sign a stockholders' written consent?",
        "Holders of 60% of the shares signed the consent, is that enough?",
    ],
)
def consent(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    nonvoting: bool | None,
    shares_outstanding: int | None,
    shares_signed: int | None,
    signed_fraction: Fraction | None,
    needed: bool,
    asks_all: bool | None,
    unanimous: bool | None,
    claimed: Fraction | None,
    claimed_more: bool | None,
    did_sign: bool | None,
    by_consent: bool | None,
    without_meeting: bool | None,
    consent_in_writing: bool | None,
    charter_part: Fraction | None,
    unwritten: bool | None,
    writing_needed: bool | None,
    meeting_needed: bool | None,
    signed: int | None,
    stockholders_count: int | None,
) -> Finding:
    """The holders of all shares, or as many as the action would need if all were present."""
    law = corporation.the(WrittenConsent, LOOKED_FOR, bodies=HOLDERS)
    ordinary = corporation.find(Vote, body=HOLDERS)
    threshold = law.threshold or (ordinary.threshold if ordinary else Threshold("majority"))
    told: int | Fraction | None = shares_signed if shares_signed is not None and shares_outstanding else signed_fraction
    heads = _heads_signed(signed, shares_signed, shares_outstanding, stockholders_count)
    if polar and heads is not None and stockholders_count and threshold.words == "all":
        unanimous, shares_signed = heads >= stockholders_count, None
    named = bool(by_consent or without_meeting or consent_in_writing)
    put = Put(needed, negated, bool(nonvoting), bool(asks_all), unanimous, claimed, bool(claimed_more), named)
    found = _on_form(law, threshold, put, told, (unwritten, writing_needed)) if polar else None
    if found:
        return found
    if polar and meeting_needed is not None and (told or unanimous):
        return _without_meeting(law, threshold, shares_outstanding, told, meeting_needed=meeting_needed)
    if charter_part is not None and law.as_if_all_present and charter_part > threshold.fraction:
        return _as_charter_demands((law, threshold), charter_part, shares_outstanding, told, polar=polar)
    if polar and told is None:
        found = _before_counting(law, threshold, put, shares_signed, did_sign=bool(did_sign))
        if found:
            return found
    if polar and needed and isinstance(told, Fraction) and not did_sign:
        holds = supposes(threshold, told, more=bool(claimed_more), needed=True)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {_may_act(law, threshold)}", under=(law,))
    if polar and needed and told is not None:
        return signed_by(law, threshold, shares_outstanding, told).turned_round()
    if shares_outstanding is None and signed_fraction is None:
        text = _may_act(law, threshold)
        values = {"needed": str(threshold), "of": str(Of.OUTSTANDING)}
        return yes_or_no(True, f"Yes. {text}", under=(law,)) if polar else value(text, under=(law,), values=values)
    found = signed_by(law, threshold, shares_outstanding, told if polar else None)
    from_vote = ordinary if ordinary and law.threshold is None else None
    return replace(found, under=(*found.under, from_vote)) if from_vote else found


def _heads_signed(
    signed: int | None, shares_signed: int | None, shares_outstanding: int | None, stockholders_count: int | None
) -> int | None:
    """How many holders signed, by head: also where so small a number beside that of all holders sounds like shares."""
    if signed is not None or shares_signed is None or shares_outstanding is not None:
        return signed
    return shares_signed if shares_signed <= (stockholders_count or 0) else None


def _before_counting(
    law: WrittenConsent, threshold: Threshold, put: Put, shares_signed: int | None, *, did_sign: bool
) -> Finding | None:
    """A yes or no where it is not told what part of the shares signed; None where the consent as such is asked about."""
    holds = None
    if put.needed and put.asks_all:
        holds = threshold.words == "all"
    elif put.unanimous is not None and (put.unanimous or threshold.words == "all"):
        holds = put.unanimous
    elif put.claimed is not None:
        holds = supposes(threshold, put.claimed, more=put.claimed_more, needed=put.needed)
    if holds is not None:
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {_may_act(law, threshold)}", under=(law,))
    if shares_signed is not None:
        text = f"{_may_act(law, threshold)} How many shares are outstanding and entitled to vote?"
        return needs(text, "shares_outstanding", under=(law,))
    if (did_sign or not put.named) and not put.needed:
        condition = Point(f"the holders of {_part(threshold)} signed", law)
        text = f"Yes, if the holders of {_part(threshold)} signed{_higher(law)}."
        return Finding(Outcome.CONDITIONAL, text, (law,), conditions=(condition,))
    return None


def _as_charter_demands(
    usual: tuple[WrittenConsent, Threshold],
    part: Fraction,
    outstanding: int | None,
    signed: int | Fraction | None,
    *,
    polar: bool,
) -> Finding:
    """The larger number than usual that the matter would need at a meeting at which all shares were there and voted."""
    law, threshold = usual
    least = -int(-part * outstanding // 1) if outstanding else None
    count = f"{least:,} shares, {part} of {outstanding:,}" if least else f"{part} of the outstanding shares"
    text = f"Where the matter needs more than {_part(threshold)}, as many must sign as it would take if all shares were present and voted: {count}."
    values: dict[str, object] = {"needed": least or str(part)}
    if not polar:
        return value(text, under=(law,), values=values)
    if signed is None:
        return needs(f"{text} How many signed?", "shares_signed", under=(law,))
    holds = signed >= (least if isinstance(signed, int) and least else part)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)


def _on_form(
    law: WrittenConsent,
    threshold: Threshold,
    put: Put,
    told: int | Fraction | None,
    writing: tuple[bool | None, bool | None],
) -> Finding | None:
    """Whether it works without a signed paper, or with shares that have no vote; None where that is not asked.

    `writing` tells if the consent is unwritten, and if it is asked whether it must be in writing.
    """
    unwritten, must_be_written = writing
    if unwritten:
        lead = "It takes a consent in writing, signed by the holders."
        return yes_or_no(False, f"No. {lead} {_may_act(law, threshold)}", under=(law,))
    if told is not None:
        return None
    if must_be_written:
        holds = not put.negated
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {_may_act(law, threshold)}", under=(law,))
    if put.needed and put.nonvoting:
        return yes_or_no(put.negated, f"{'Yes' if put.negated else 'No'}. {_may_act(law, threshold)}", under=(law,))
    return None


def _without_meeting(
    law: WrittenConsent,
    threshold: Threshold,
    outstanding: int | None,
    signed: int | Fraction | None,
    *,
    meeting_needed: bool,
) -> Finding:
    """Whether a meeting must still be held, or may be spared, as enough of them signed or did not."""
    enough = signed is None or signed_by(law, threshold, outstanding, signed).outcome is Outcome.YES
    holds = enough != meeting_needed
    text = f"To act without a meeting the holders of {_part(threshold)} must sign{_higher(law)}."
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,))


def _part(threshold: Threshold) -> str:
    if threshold.words == "all":
        return "all outstanding shares entitled to vote"
    return phrases.part_of(threshold, str(Of.OUTSTANDING))


def _higher(law: WrittenConsent) -> str:
    """What the text adds to the number: more where the action needs more, and its exceptions."""
    more = ", or more if the action needs more" if law.as_if_all_present else ""
    return more + (f", unless {law.unless}" if law.unless else "")


def _may_act(law: WrittenConsent, threshold: Threshold) -> str:
    return f"The stockholders may act without a meeting if the holders of {_part(threshold)} sign{_higher(law)}."


def signed_by(
    law: WrittenConsent, threshold: Threshold, outstanding: int | None, signed: int | Fraction | None
) -> Finding:
    """How many shares must sign, and whether those that did are enough."""
    least = threshold.least(outstanding) if outstanding else None
    values: dict[str, object] = {"needed": least} if least else {"needed": str(threshold)}
    steps = (Point(f"{_part(threshold)} of {outstanding:,} is {least:,}", law),) if least else ()
    if signed is None:
        must = f"{phrases.count(least, 'share')} must sign: {_part(threshold)}{_higher(law)}." if least else ""
        return value(must or _may_act(law, threshold), under=(law,), values=values, steps=steps)
    holds = signed >= least if isinstance(signed, int) and least else threshold.met_by(signed, 1)
    count = f"{least:,} shares" if least else _part(threshold)
    text = f"{'Yes' if holds else 'No'}. The holders of {count} must sign{_higher(law)}."
    return yes_or_no(holds, text, under=(law,), values=values, steps=steps)


@rule(
    "shareholders.consent.prior_notice",
    "whether stockholders must be told before others act by written consent",
    reads=[(WrittenConsent, {"bodies": HOLDERS})],
    asks=[
        "Must the other stockholders get advance notice of a written consent?",
        "Can shareholders sign a written consent without prior notice to the rest?",
        "Is it ok that the minority holders were not told before the consent was signed?",
    ],
)
def prior_notice(corporation: Corporation, *, negated: bool) -> Finding:
    """The text says "without prior notice" or is silent."""
    law = corporation.the(WrittenConsent, LOOKED_FOR, bodies=HOLDERS)
    if not law.without_prior_notice:
        silent = "The bylaws do not say whether notice must come before a written consent; they ask that "
        silent += "all sign." if law.threshold and law.threshold.words == "all" else "enough sign."
        return Finding(Outcome.NOT_ADDRESSED, silent, (law,))
    text = "no prior notice to the other stockholders is needed for a written consent."
    return yes_or_no(negated, f"{'Yes' if negated else 'No'}: {text}", under=(law,))


@rule(
    "shareholders.consent.notice_after",
    "who must be told after the stockholders acted by written consent",
    reads=[(ConsentNotice, {})],
    asks=[
        "Do the stockholders who did not sign the consent have to be told afterwards?",
        "How soon after a written consent must the other shareholders be notified?",
        "Who gets notice after the stockholders acted by consent?",
    ],
)
def notice_after(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    unanimous: bool | None,
    signed_fraction: Fraction | None,
    signers_told: bool | None,
) -> Finding:
    """Prompt notice to those who did not sign; no number of days, and none where all signed."""
    law = corporation.the(ConsentNotice, "notice to stockholders who did not sign a consent")
    everyone = signed_fraction is not None and law.less_than.met_by(signed_fraction, 1)
    if everyone or (unanimous and signed_fraction is None):
        text = "no notice is due where all have consented; it is for a consent that is less than unanimous."
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}: {text}", under=(law,))
    text = f"notice must be given {law.when} to {law.to}; the text names no number of days."
    if polar and signers_told:
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}: {text}", under=(law,), values={"when": law.when})
    if polar:
        return yes_or_no(not negated, f"{'No' if negated else 'Yes'}: {text}", under=(law,), values={"when": law.when})
    return value(text[0].upper() + text[1:], under=(law,), values={"when": law.when})


@rule(
    "shareholders.consent.delivery",
    "where and how stockholders' consents are delivered",
    reads=[(ConsentDelivery, {})],
    asks=[
        "Where do signed stockholder consents have to be delivered?",
        "Can a shareholder e-mail her signed consent?",
        "Is a stockholder's consent sent by ordinary mail to the registered office properly delivered?",
    ],
)
def delivery(
    corporation: Corporation,
    *,
    polar: bool,
    needed: bool,
    negated: bool,
    methods: tuple[Method, ...],
    tasks: tuple[Task, ...],
    consent_place: DeliveryPlace | None,
    same_methods: bool | None,
    keeps_books: bool | None,
) -> Finding:
    """The places, and for the registered office the only methods."""
    laws = corporation.every(ConsentDelivery)
    if not laws:
        raise Silent("the delivery of stockholders' consents")
    places = [place for law in laws for place in law.to]
    ways = [law for law in laws if law.methods]
    text = f"Consents are delivered to {listed(places)}."
    receipt = ", the mail with return receipt requested" if any(each.return_receipt for each in ways) else ""
    text += f" At the registered office only by {phrases.methods(ways[0].methods)}{receipt}." if ways else ""
    values = {"delivered_to": places} | ({"methods": [str(way) for way in ways[0].methods]} if ways else {})
    if polar and keeps_books is False and any(law.keeper_of_minutes for law in laws):
        lead = "not to one who has no custody of the books of the stockholders' proceedings"
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}, {lead}. {text}", under=laws, values=values)
    if polar and (methods or same_methods) and ways and consent_place is DeliveryPlace.PRINCIPAL:
        free = not (needed or same_methods)  # no way is prescribed there
        lead = "the ways are prescribed for the registered office alone"
        return yes_or_no(free, f"{'Yes' if free else 'No'}: {lead}. {text}", under=(*ways, *laws), values=values)
    if polar and methods and ways:
        holds = any(_same_way(method, ways[0].methods) for method in methods)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(*ways, *laws), values=values)
    if polar and Task.KEEP_MINUTES in tasks and any(law.keeper_of_minutes for law in laws):
        return yes_or_no(True, f"Yes. {text}", under=laws, values=values)
    return value(text, under=laws, values=values)


def _same_way(method: Method, ways: Sequence[Method]) -> bool:
    """Ordinary mail is not registered mail; a courier or messenger delivers by hand."""
    return method in ways or (method.family is Method.PERSONAL and Method.PERSONAL in ways)


@rule(
    "shareholders.consent.counts",
    "from when a consent that was delivered counts",
    reads=[(ConsentDelivery, {"return_receipt": True}), (ConsentRecorded, {})],
    asks=[
        "Does a stockholder's consent sent by registered mail count from posting or from receipt?",
        "When is a delivered stockholder consent deemed recorded?",
        "The certified letter with the shareholder's consent is still on its way, is the consent delivered?",
    ],
)
def counts(
    corporation: Corporation,
    *,
    polar: bool,
    consent_at: When | None,
    delivered_at: When | None,
    asks_receipt: bool | None,
) -> Finding:
    """On receipt where it comes by mail; recorded as soon as it is delivered."""
    mailed = next((each for each in corporation.every(ConsentDelivery) if each.counts_when), None)
    recorded = corporation.find(ConsentRecorded)
    if mailed is None:
        raise Silent("from when a delivered consent counts")
    text = f"A consent that comes by certified or registered mail counts as delivered when {mailed.counts_when}."
    text += f" A consent counts as recorded when {recorded.when}." if recorded else ""
    under = (mailed, recorded) if recorded else (mailed,)
    if polar and consent_at and delivered_at and corporation.find(ConsentPeriod):
        return period(
            corporation, polar=True, consent_at=consent_at, delivered_at=delivered_at, notice_at=None, meeting_at=None
        )
    if polar:
        lead = "Yes." if asks_receipt else "No, not before it is received."
        return yes_or_no(bool(asks_receipt), f"{lead} {text}", under=under)
    values: dict[str, object] = {"delivered": "when received", "recorded": "when delivered"}
    if delivered_at:
        text = f"On {phrases.day(delivered_at.date)}, when it was received. {text}"
        values = {"delivered": delivered_at.date}
    return value(text, under=under, values=values)


@rule(
    "shareholders.consent.form",
    "what a written consent must state, and whether it may be signed in several papers",
    reads=[(WrittenConsent, {})],
    asks=[
        "What must the written consent itself say?",
        "Can the stockholders sign separate copies of the written consent?",
        "May the consent be signed in counterparts?",
    ],
)
def form(corporation: Corporation, *, polar: bool, body: Body | None) -> Finding:
    """The action that it sets forth; several papers where the text allows them."""
    who = body if body in (Body.BOARD, Body.COMMITTEE) else HOLDERS
    law = corporation.the(WrittenConsent, f"written consents of {phrases.body(who)}", bodies=who)
    states = (
        f"The consent must set forth {law.sets_forth}."
        if law.sets_forth
        else "The text does not say what the consent states."
    )
    papers = "It may be made up of several papers." if law.counterparts else "The text does not speak of counterparts."
    if not polar:
        return value(
            f"{states} {papers}", under=(law,), values={"sets_forth": law.sets_forth} if law.sets_forth else {}
        )
    if law.counterparts:
        return yes_or_no(True, f"Yes. {papers} {states}", under=(law,))
    return Finding(Outcome.NOT_ADDRESSED, f"{papers} {states}", (law,))


@rule(
    "shareholders.consent.effect",
    "what force a stockholders' written consent has",
    reads=[(ConsentEffect, {"bodies": HOLDERS})],
    asks=[
        "Does a stockholders' written consent have the same force as a vote at a meeting?",
        "What is the effect of a shareholders' written consent?",
        "Is action by stockholder consent as good as a vote at the annual meeting?",
    ],
)
def effect(corporation: Corporation, *, polar: bool) -> Finding:
    """The force that the text gives it."""
    return answer_effect(corporation, HOLDERS, polar=polar)


def answer_effect(corporation: Corporation, body: Body, *, polar: bool) -> Finding:
    """The force of a consent, for stockholders and for boards."""
    law = corporation.find(ConsentEffect, bodies=body)
    if law is None:
        near = corporation.find(WrittenConsent, bodies=body)
        raise Silent(f"the force of written consents of {phrases.body(body)}", *([near] if near else []))
    text = f"It has the same force and effect as {law.words}."
    values = {"as": law.words}
    if polar:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)


@rule(
    "shareholders.consent.dated",
    "whether a stockholder's consent must bear the date of signature",
    reads=[(WrittenConsent, {"bodies": HOLDERS})],
    asks=[
        "Does a stockholder's written consent have to be dated?",
        "A shareholder signed the consent without a date, is it good?",
        "Must each signature on the stockholders' consent bear a date?",
    ],
)
def dated(corporation: Corporation, *, dated: bool | None, negated: bool, needed: bool) -> Finding:
    """Where the text asks for the dates of signature, an undated consent is none."""
    law = corporation.the(WrittenConsent, LOOKED_FOR, bodies=HOLDERS)
    if not law.dated:
        return Finding(Outcome.NOT_ADDRESSED, "The bylaws do not ask for a date on a stockholder's consent.", (law,))
    text = "the consent must bear the date of each signature."
    holds = not negated and (needed or dated is not False)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(law,))


@rule(
    "shareholders.consent.period",
    "within what time enough stockholders must consent",
    reads=[(ConsentPeriod, {})],
    asks=[
        "How many days do we have to collect stockholder consents?",
        "The first consent is dated March 1: by when must enough shareholders have signed?",
        "Do written consents of stockholders go stale?",
    ],
)
def period(
    corporation: Corporation,
    *,
    polar: bool,
    consent_at: When | None,
    delivered_at: When | None,
    notice_at: When | None,
    meeting_at: When | None,
) -> Finding:
    """So long after the earliest dated consent."""
    law = corporation.the(ConsentPeriod, "a time within which stockholders' consents must be collected")
    text = f"Enough consents must be in within {law.within} of {law.of}"
    if consent_at is None:
        return value(f"{text}.", under=(law,), values={"within": law.within})
    last = after(consent_at.date, law.within)
    delivered_at = delivered_at or notice_at or meeting_at
    if polar and delivered_at is not None:
        holds = delivered_at.date <= last
        return yes_or_no(
            holds,
            f"{'Yes' if holds else 'No'}. {text}, that is by {phrases.day(last)}.",
            under=(law,),
            values={"last_day": last},
        )
    return value(f"{text}, that is by {phrases.day(last)}.", under=(law,), values={"last_day": last})


@rule(
    "shareholders.consent.filing",
    "where stockholders' consents are filed",
    reads=[(ConsentFiling, {"bodies": HOLDERS})],
    asks=[
        "Where are stockholders' written consents filed?",
        "What do we do with the shareholders' signed consents afterwards?",
        "Do shareholder consents go into the minute book?",
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
    return answer_filing(corporation, HOLDERS, "the filing of stockholders' consents", polar=polar, negated=negated)


def answer_filing(corporation: Corporation, body: Body, matter: str, *, polar: bool, negated: bool) -> Finding:
    """Where the consents of a body are filed, or whether they must be."""
    law = corporation.the(ConsentFiling, matter, bodies=body)
    text, values = f"They are filed {law.where}.", {"filed": law.where}
    if polar:
        return yes_or_no(not negated, f"{'No' if negated else 'Yes'}. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)
