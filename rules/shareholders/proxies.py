"""Proxies of stockholders."""

from datetime import date, datetime

from rules import phrases
from rules.corporation import Corporation
from rules.days import When, after
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.provisions.votes import ProxyAllowed, ProxyDelivery, ProxyIrrevocable, ProxyTerm
from rules.rule import rule
from rules.terms import Role, Span, listed


@rule(
    "shareholders.proxy",
    "whether stockholders may vote by proxy, how a proxy is made, and who may hold it",
    reads=[(ProxyAllowed, {})],
    asks=[
        "Can a shareholder vote by proxy?",
        "Who may hold a stockholder's proxy?",
        "How must a proxy be signed?",
    ],
)
def proxy(  # noqa: PLR0913 - a rule names each fact that it asks for
    corporation: Corporation,
    *,
    polar: bool,
    in_writing: bool | None,
    spoken: bool | None,
    signed_proxy: bool | None,
    agent_signed: bool | None,
    rejecting: bool | None,
    no_stock: bool | None,
    be: Role | None,
    needed: bool,
    writing_needed: bool | None,
    formality: bool | None,
    must_attend: bool | None,
    own_signature: bool | None,
    signature_needed: bool | None,
    other_signs: bool | None,
) -> Finding:
    """By proxy, signed as the text asks; it names no condition for the holder."""
    provisions = corporation.every(ProxyAllowed)
    if not provisions:
        raise Silent("proxies of stockholders")
    signers = next((each for each in provisions if each.signed_by), None)
    text = "A stockholder may vote by proxy"
    text += f", signed by {phrases.roles(signers.signed_by)}" if signers else ""
    text += "; the text does not ask that the proxy holder be a stockholder."
    under = (signers, *provisions) if signers and in_writing is not None else provisions
    if polar and not signers and (agent_signed is False or (agent_signed and rejecting)):
        raise Silent("who signs a proxy", *provisions)
    put = (own_signature, signature_needed, other_signs and agent_signed is None)
    of_hand = _by_hand_of(signers, provisions, text, put) if polar and not formality else None
    if of_hand:
        return of_hand
    if polar and signers and agent_signed is not None:
        return _by_agent(signers, text, agent_signed != bool(rejecting))
    if polar and must_attend:
        return yes_or_no(False, f"No. {text}", under=provisions)
    if polar and needed and writing_needed:
        return _in_writing(signers, provisions)
    if polar and needed and formality:
        raise Silent("the form of a proxy beyond its signature", *provisions)
    if polar and needed and (no_stock or (be is Role.STOCKHOLDER and in_writing is None)):
        return yes_or_no(False, f"No. {text}", under=provisions)
    if (
        polar
        and signers
        and (signed_proxy is False or ((in_writing is False or (spoken and not in_writing)) and signers.in_writing))
    ):
        return yes_or_no(False, f"No. {text}", under=under)
    values = {"signed_by": [role.value for role in signers.signed_by]} if signers else {}
    return yes_or_no(True, f"Yes. {text}", under=under) if polar else value(text, under=under, values=values)


def _by_hand_of(
    signers: ProxyAllowed | None,
    provisions: tuple[ProxyAllowed, ...],
    text: str,
    put: tuple[bool | None, bool | None, bool | None],
) -> Finding | None:
    """Whose signature a proxy bears: if the stockholder's own, if any at all, if somebody else's will do; None where that is not asked."""
    own, at_all, other = put
    if not (own or at_all or other):
        return None
    if signers is None:
        raise Silent("who signs a proxy", *provisions)
    values = {"signed_by": [role.value for role in signers.signed_by]}
    if own:
        return yes_or_no(False, f"No. {text}", under=(signers,), values=values)
    if at_all:
        return yes_or_no(True, f"Yes. {text}", under=(signers,), values=values)
    agents = tuple(role for role in signers.signed_by if role is not Role.STOCKHOLDER)
    condition = Point(f"that person is {phrases.roles(agents)} of the stockholder", signers)
    answer = f"Only if {condition.text}. {text}"
    return Finding(Outcome.CONDITIONAL, answer, (signers,), values, conditions=(condition,))


def _by_agent(signers: ProxyAllowed, text: str, good: bool) -> Finding:
    """Whether a proxy that another signed for the stockholder is good, as asked: the text names who may sign for him."""
    return yes_or_no(good, f"{'Yes' if good else 'No'}. {text}", under=(signers,))


def _in_writing(signers: ProxyAllowed | None, provisions: tuple[ProxyAllowed, ...]) -> Finding:
    """Whether a proxy must be in writing: as a paper that is signed must be."""
    if signers is None:
        raise Silent("the form of a proxy", *provisions)
    text = f"Yes. A proxy is signed by {phrases.roles(signers.signed_by)}."
    return yes_or_no(True, text, under=(signers,), values={"signed_by": [role.value for role in signers.signed_by]})


@rule(
    "shareholders.proxy.consent",
    "whether a proxy may sign a written consent",
    reads=[(ProxyAllowed, {})],
    asks=[
        "Can my proxy sign the stockholders' written consent for me?",
        "May a shareholder authorize somebody by proxy to consent in writing without a meeting?",
        "Does a proxy cover action by written consent?",
    ],
)
def proxy_consent(corporation: Corporation) -> Finding:
    """Where the text extends proxies to consents; else they are for meetings."""
    provisions = corporation.every(ProxyAllowed)
    law = next((each for each in provisions if each.for_consents), None)
    if law is None:
        raise Silent("proxies for written consents", *provisions)
    text = "Yes. A stockholder may authorize another by proxy to express consent or dissent in writing without a meeting too."
    return yes_or_no(True, text, under=(law,))


@rule(
    "shareholders.proxy.term",
    "how long a proxy is good for",
    reads=[(ProxyTerm, {})],
    asks=[
        "How long is a proxy valid?",
        "Can a proxy dated March 1, 2025 be voted at the meeting on May 3, 2026?",
        "When does a stockholder's proxy expire that names no term?",
    ],
)
def proxy_term(
    corporation: Corporation,
    *,
    polar: bool,
    proxy_at: When | None,
    proxy_term: Span | None,
    proxy_age: Span | None,
    meeting_at: When | None,
    proxy_until: When | None,
    proxy_at_latest: When | None,
    voted_at_latest: When | None,
    asks_own_term: bool | None,
    notice_exactly: bool | None,
    asks_still: bool | None,
    asks_date: bool,
    now: datetime,
) -> Finding:
    """The term of the text, unless the proxy itself provides for a longer one."""
    law = corporation.the(ProxyTerm, "how long a proxy is good for")
    if (asks_own_term or notice_exactly) and polar and proxy_term and proxy_at is None:
        return _own_term(law, proxy_term) if asks_own_term else _stated_term(law, proxy_term)
    if polar and proxy_at and meeting_at and (proxy_at_latest or voted_at_latest):
        ends = (proxy_at, proxy_at_latest or proxy_at), (meeting_at, voted_at_latest or meeting_at)
        return _told_by_month(law, ends, proxy_term, proxy_until)
    if polar and asks_still and proxy_at and meeting_at is None and proxy_age is None:
        meeting_at = When(now.date())
    if proxy_age is not None and polar and meeting_at is None:
        return _by_age(law, proxy_age, proxy_term)
    if proxy_at is None:
        text = f"A proxy is good for {law.term} from its date, unless it provides for a longer period."
        if polar:
            return needs(
                f"{text} What is its date?", "proxy_at", *(() if meeting_at else ("meeting_at",)), under=(law,)
            )
        return value(text, under=(law,), values={"term": law.term})
    last, why = _last_day(law, proxy_at.date, proxy_term, proxy_until)
    text = f"{why} to {phrases.day(last)}"
    if not polar and proxy_at_latest and meeting_at is None:
        last, _ = _last_day(law, proxy_at_latest.date, proxy_term, proxy_until)
        text = f"The proxy is good for {law.term} from its date, unless it provides for a longer period: to {phrases.day(last)} at the latest."
        return value(text, under=(law,), values={"last_day": last})
    if not polar and (meeting_at is None or asks_date):
        return value(f"The proxy is good to {phrases.day(last)}: {text}.", under=(law,), values={"last_day": last})
    if meeting_at is None:
        return needs(f"{text[0].upper() + text[1:]}. When is it to be voted?", "meeting_at", under=(law,))
    holds = proxy_at.date <= meeting_at.date <= last
    voted = "today is" if meeting_at.date == now.date() else "the meeting is on"
    answer = f"{'Yes' if holds else 'No'}: {text}, and {voted} {phrases.day(meeting_at.date)}."
    return yes_or_no(holds, answer, under=(law,), values={"last_day": last})


def _stated_term(law: ProxyTerm, stated: Span) -> Finding:
    """Whether a proxy that names no term is good for just so long."""
    so = stated == law.term
    text = f"A proxy is good for {law.term} from its date, unless it provides for a longer period."
    return yes_or_no(so, f"{'Yes' if so else 'No'}. {text}", under=(law,), values={"term": law.term})


def _last_day(law: ProxyTerm, dated: date, own: Span | None, until: When | None) -> tuple[date, str]:
    """The last day of a proxy, and whose term it is."""
    last = after(dated, law.term)
    longer = after(dated, own) if own and not own.in_hours else None
    if until and until.date > last:
        return until.date, "its own term runs"
    if longer and longer > last:
        return longer, f"its own term of {own} runs"
    return last, f"{law.term} from its date, {phrases.day(dated)}, run"


def _told_by_month(
    law: ProxyTerm, ends: tuple[tuple[When, When], tuple[When, When]], own: Span | None, until: When | None
) -> Finding:
    """Of a proxy, or of a meeting, only the month is told: an answer where all its days have the same one."""
    (first, last), (voted, voted_last) = ends
    good = [_last_day(law, each.date, own, until)[0] for each in (first, last)]
    text = f"A proxy is good for {law.term} from its date, unless it provides for a longer period"
    if voted_last.date <= good[0]:
        return yes_or_no(True, f"Yes. {text}: to {phrases.day(good[0])} at least.", under=(law,))
    if voted.date > good[1]:
        return yes_or_no(False, f"No. {text}: to {phrases.day(good[1])} at the latest.", under=(law,))
    missing = "proxy_at" if first != last else "meeting_at"
    return needs(f"{text}; the very day decides. What is the date?", missing, under=(law,))


def _own_term(law: ProxyTerm, own: Span) -> Finding:
    """Whether a proxy may itself provide for so long."""
    longer = "" if own.length > law.term.length else f"; a shorter one than {law.term} the text does not speak of"
    text = f"Yes, if the proxy itself provides for it: a proxy is good for {law.term} from its date, unless it provides for a longer period{longer}."
    return yes_or_no(True, text, under=(law,), values={"term": own})


def _by_age(law: ProxyTerm, age: Span, own: Span | None) -> Finding:
    """A proxy of which only the age is told."""
    term = own if own and own.length > law.term.length else law.term
    holds = age.length <= term.length
    text = (
        f"A proxy is good for {law.term} from its date, unless it provides for a longer period; this one is {age} old."
    )
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values={"term": term})


@rule(
    "shareholders.proxy.irrevocable",
    "when a proxy cannot be revoked",
    reads=[(ProxyIrrevocable, {})],
    asks=[
        "Can a shareholder revoke a proxy that says it is irrevocable?",
        "When is a proxy irrevocable?",
        "My proxy is not coupled with an interest, can I take it back?",
    ],
)
def proxy_irrevocable(
    corporation: Corporation,
    *,
    polar: bool,
    interest: bool | None,
    says_irrevocable: bool | None,
    asks_revoking: bool | None,
    interest_in_stock: bool | None,
    needed: bool,
) -> Finding:
    """Both the words and the interest are needed."""
    laws = corporation.every(ProxyIrrevocable)
    if not laws:
        raise Silent("irrevocable proxies")
    text = f"A proxy is irrevocable only if {listed(laws[0].needs, 'and')}."
    if not polar:
        return value(text, under=laws)
    if needed and interest_in_stock:
        text = "The interest may be one in the stock itself or in the corporation generally."
        return yes_or_no(False, f"No. {text}", under=laws)
    if interest is False or says_irrevocable is False:
        holds = bool(asks_revoking)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}, it can be revoked. {text}", under=laws)
    if interest and (says_irrevocable or asks_revoking):
        holds = not asks_revoking
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}, it cannot be revoked. {text}", under=laws)
    condition = Point(
        f"it {'does not say so or is not' if asks_revoking else 'says so and is'} coupled with an interest", laws[0]
    )
    lead = f"Only if {condition.text}. "
    return Finding(Outcome.CONDITIONAL, lead + text, laws, conditions=(condition,))


@rule(
    "shareholders.proxy.delivery",
    "to whom and by when a proxy must be delivered",
    reads=[(ProxyDelivery, {})],
    asks=[
        "By when must a proxy be handed in at the stockholders' meeting?",
        "To whom are proxies delivered?",
        "A proxy came in after the time set in the order of business, does it count?",
    ],
)
def proxy_delivery(
    corporation: Corporation,
    *,
    polar: bool,
    proxy_late: bool | None,
    asks_in_time: bool | None,
    missed_secretary: bool | None,
    roles: tuple[Role, ...],
) -> Finding:
    """To whom, and by the time that the order of business sets."""
    law = corporation.the(ProxyDelivery, "the delivery of proxies")
    text = f"A proxy must be delivered to the {law.to} of the meeting at or before {law.by}."
    if not polar:
        return value(text, under=(law,), values={"delivered_to": law.to.value})
    if missed_secretary:
        return yes_or_no(False, f"No. {text}", under=(law,), values={"delivered_to": law.to.value})
    if proxy_late is not None:
        return yes_or_no(not proxy_late, f"{'No, that is too late' if proxy_late else 'Yes'}. {text}", under=(law,))
    if roles and not asks_in_time:
        holds = law.to in roles
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,))
    condition = Point(f"it is delivered at or before {law.by}", law)
    return Finding(Outcome.CONDITIONAL, f"Only in time. {text}", (law,), conditions=(condition,))
