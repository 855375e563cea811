"""A new certificate in place of one that was lost, stolen, destroyed or mutilated."""

from collections.abc import Sequence
from typing import Final

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.shares import CertificateReplaced, Loss, LossNotice, Paper, ReplacementTerms
from rules.rule import rule
from rules.shares.persons import instead_of_the_board
from rules.terms import Role, listed

_OF_TRANSFERS: Final = frozenset(
    {Paper.SURRENDER, Paper.ENDORSEMENT, Paper.AUTHORITY, Paper.EVIDENCE, Paper.TAXES, Paper.FEE}
)


@rule(
    "shares.certificate.lost",
    "how a lost, stolen or destroyed certificate is replaced: who decides, and which papers it takes",
    reads=[(CertificateReplaced, {}), (ReplacementTerms, {})],
    asks=[
        "A stockholder lost his share certificate. How does he get a new one?",
        "Is a bond required to replace a lost stock certificate?",
        "Must the holder make an affidavit that the certificate was stolen?",
    ],
)
def lost(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    roles: tuple[Role, ...],
    losses: tuple[Loss, ...],
    asked_paper: Paper | None,
    asked_power: bool | None,
    lacking: tuple[Paper, ...],
    given: tuple[Paper, ...],
    asked_duty: bool | None,
    refuse: bool | None,
    capped: bool | None,
    unlimited: bool | None,
) -> Finding:
    """The board may direct it; what it always needs, and what the board may ask for."""
    law = corporation.the(CertificateReplaced, "the replacement of lost certificates")
    terms = corporation.find(ReplacementTerms)
    uncovered = [each for each in losses if each not in law.losses]
    if uncovered == [Loss.MUTILATED]:
        raise Silent("certificates that are mutilated", law)
    asked_paper = None if asked_paper in _OF_TRANSFERS else asked_paper
    if terms and polar and asked_paper is Paper.BOND and (capped or unlimited):
        return _limit(terms, unlimited=bool(unlimited))
    if asked_paper and asked_paper not in lacking and asked_paper not in given:
        return _paper(
            law, terms, asked_paper, polar=polar, negated=negated, power=bool(asked_power), asked_duty=bool(asked_duty)
        )
    if not polar:
        return _how(law, terms)
    if law.directed_by and instead_of_the_board(roles):
        return yes_or_no(
            False, f"No. It is {phrases.the(law.directed_by)} that may direct a new certificate.", under=(law,)
        )
    if (asked_duty or refuse) and not set(lacking) & set(law.needs):
        return _not_a_duty(law, terms, refuse=bool(refuse))
    return _may(law, terms, uncovered, lacking, given)


def _limit(terms: ReplacementTerms, *, unlimited: bool) -> Finding:
    """Whether the bond has a limit: the text sets none, and may say so."""
    text = f"the bond is {terms.amount}; the text sets no limit of its own."
    if not unlimited:
        return yes_or_no(False, f"No: {text}", under=(terms,))
    if terms.unlimited:
        return yes_or_no(True, f"Yes: {text}", under=(terms,))
    return Finding(Outcome.CONDITIONAL, f"Only so far: {text}", (terms,), {}, (Point(f"it is {terms.amount}", terms),))


def _lead(law: CertificateReplaced) -> str:
    if law.directed_by:
        return f"{phrases.the(law.directed_by)} may direct a new certificate in place of one alleged to be {listed(each.value for each in law.losses)}"
    return f"a new certificate for one that is {listed(each.value for each in law.losses)} is spoken of, but the words that say who may issue it are missing from the text"


def _terms_in_words(terms: ReplacementTerms) -> str:
    asked = listed(_with_article(each) for each in terms.may_ask_for)
    return f"the board may, as it thinks right, ask {terms.of_whom} for {asked}, {terms.purpose}"


def _with_article(paper: Paper) -> str:
    return {
        Paper.BOND: "a bond",
        Paper.AFFIDAVIT: "an affidavit of the loss",
        Paper.ADVERTISEMENT: "an advertisement of the loss",
    }.get(paper, paper.value)


def _values(law: CertificateReplaced, terms: ReplacementTerms | None) -> dict[str, object]:
    found: dict[str, object] = {"directed_by": law.directed_by.value} if law.directed_by else {}
    found["needs"] = [each.value for each in law.needs]
    found["may_ask_for"] = [each.value for each in terms.may_ask_for] if terms else []
    return found


def _how(law: CertificateReplaced, terms: ReplacementTerms | None) -> Finding:
    """Who directs it, what it needs, what may be asked for."""
    needs = f", upon {listed((_with_article(each) for each in law.needs), 'and')}" if law.needs else ""
    text = f"{phrases.sentence(_lead(law))}{needs}."
    if terms:
        text += f" {phrases.sentence(_terms_in_words(terms))}."
    return value(text, under=(law, terms) if terms else (law,), values=_values(law, terms))


def _paper(
    law: CertificateReplaced,
    terms: ReplacementTerms | None,
    paper: Paper,
    *,
    polar: bool,
    negated: bool,
    power: bool,
    asked_duty: bool,
) -> Finding:
    """One paper: always needed, at the board's choice, or not spoken of."""
    if paper is Paper.APPROVAL and law.directed_by:
        text = f"it is {phrases.the(law.directed_by)} that may direct a new certificate."
        return yes_or_no(not negated, f"{'No' if negated else 'Yes'}: {text}", under=(law,))
    name = _with_article(paper)
    if paper in law.needs:
        text = f"{name} by the person who claims the loss is needed."
        if not polar:
            return value(phrases.sentence(text), under=(law,), values={"needs": paper.value})
        return yes_or_no(
            not negated, f"{'No' if negated else 'Yes'}: {text}", under=(law,), values={"needs": paper.value}
        )
    if terms is None:
        raise Silent(f"{name} for a lost certificate", law)
    named = paper in terms.may_ask_for
    if not named and Paper.TERMS not in terms.may_ask_for:
        if power or not polar or paper is not Paper.AFFIDAVIT:
            raise Silent(f"{name} for a lost certificate", law, terms)
        text = f"the text asks for no {paper.value}; {_terms_in_words(terms)}."
    elif paper is Paper.BOND:
        text = f"a bond is needed only if the board asks for it: it may, in its discretion, ask {terms.of_whom} for one, {terms.amount}, {terms.purpose}."
    else:
        text = f"{name} is needed only if the board asks for it: {_terms_in_words(terms)}."
    values: dict[str, object] = {
        "may_ask_for": [each.value for each in terms.may_ask_for],
        "decided_by": "board of directors",
    }
    if not polar:
        return value(phrases.sentence(text), under=(terms, law), values=values)
    holds = power or negated or (paper is not Paper.BOND and not asked_duty)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(terms, law), values=values)


def _not_a_duty(law: CertificateReplaced, terms: ReplacementTerms | None, *, refuse: bool) -> Finding:
    """The board may direct a new certificate; it need not."""
    under = (law, terms) if terms else (law,)
    if law.directed_by is None:
        power = Choice(
            "the missing words gave the Corporation the power to issue one", "It may, and need not.", Outcome.NO
        )
        duty = Choice("the missing words obliged the Corporation to issue one", "It must.", Outcome.YES)
        text = f"The text leaves that open: {_lead(law)}."
        return Finding(Outcome.AMBIGUOUS, text, under, choices=(power, duty))
    text = f"{_lead(law)}; it is not bound to."
    return yes_or_no(refuse, f"{'Yes' if refuse else 'No'}: {text}", under=under)


def _may(
    law: CertificateReplaced,
    terms: ReplacementTerms | None,
    uncovered: Sequence[Loss],
    lacking: Sequence[Paper],
    given: Sequence[Paper],
) -> Finding:
    """Whether a new certificate may be issued, with what is said of the papers."""
    under = (law, terms) if terms else (law,)
    missing = [each for each in law.needs if each in lacking]
    if missing:
        needed = listed((_with_article(each) for each in missing), "and")
        text = f"No, not without {needed} by the person who claims the loss."
        return yes_or_no(False, text, under=under, cures=(Point(f"{needed} is made", law),))
    conditions = [
        Point(f"{_with_article(each)} is made by the person who claims the loss", law)
        for each in law.needs
        if each not in given
    ]
    conditions += [
        Point(
            f"a certificate that was {each.value} counts as one that was {listed(kind.value for kind in law.losses)}",
            law,
        )
        for each in uncovered
    ]
    if law.directed_by is None:
        conditions.append(
            Point(
                "the missing words of the text gave the Corporation power to issue a new certificate, as the next sentence supposes",
                law,
            )
        )
    lead = _lead(law)
    more = f" {phrases.sentence(_terms_in_words(terms))}." if terms else ""
    if not conditions:
        return yes_or_no(True, f"Yes: {lead}.{more}", under=under, values=_values(law, terms))
    only = listed((each.text for each in conditions), "and")
    text = f"Yes, if {only}: {lead}.{more}"
    return Finding(Outcome.CONDITIONAL, text, under, _values(law, terms), tuple(conditions))


@rule(
    "shares.certificate.loss_notice",
    "whether the holder must tell the corporation that a certificate is lost",
    reads=[(LossNotice, {})],
    asks=[
        "How soon must a holder report a lost certificate to the company?",
        "Does a shareholder have to notify us when his certificate is lost?",
        "My stock certificate was damaged, do I have to report that?",
    ],
)
def loss_notice(corporation: Corporation, *, polar: bool, negated: bool, delayed: bool | None) -> Finding:
    """At once, where the text says so."""
    law = corporation.find(LossNotice)
    if law is None:
        raise Silent("a holder's duty to report the loss of a certificate", *corporation.every(CertificateReplaced))
    text = f"the holder of a certificate that is {listed(each.value for each in law.losses)} must notify the Corporation {law.when}."
    values = {"when": law.when}
    if not polar:
        return value(phrases.sentence(text), under=(law,), values=values)
    holds = not (negated or delayed)
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}: {text}", under=(law,), values=values)
