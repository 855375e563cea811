"""Who signs share certificates: one officer of each group that the text names."""

from collections.abc import Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome, Point, value, yes_or_no
from rules.provisions import Provision
from rules.provisions.shares import (
    CertificateSignatures,
    FacsimileSignatures,
    SignersKeptApart,
    SigningTitle,
)
from rules.rule import rule
from rules.shares.facsimiles import facsimiles
from rules.terms import Role, listed

Groups = tuple[tuple[Role, ...], ...]


@rule(
    "shares.certificate.signatures",
    "who signs share certificates",
    reads=[(CertificateSignatures, {}), (SignersKeptApart, {}), (SigningTitle, {})],
    asks=[
        "Who signs the share certificates?",
        "A stock certificate is signed by the president and the treasurer. Is it properly signed?",
        "Can one person who is president and treasurer sign a stock certificate twice?",
        "One person is president and secretary: may that person sign a share certificate in both offices?",
        "The CEO and the secretary signed the stock certificate. Is it good?",
        "The COO and the secretary signed the stock certificate. Is it good?",
        "May the treasurer sign share certificates?",
    ],
)
def signatures(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    signers: tuple[Role, ...],
    alone: bool | None,
    together: bool | None,
    one_person: bool | None,
    asked_duty: bool | None,
    by_hand: bool | None,
    electronic: bool | None,
    signature_asked: bool | None,
    unsigned_by: tuple[Role, ...],
    also_signs: tuple[Role, ...],
) -> Finding:
    """One officer of each group that the text names; nobody else's signature counts."""
    told = bool(by_hand) and polar and not (asked_duty or negated or electronic)
    by_whom = bool(signers) and (signature_asked or told)
    if (by_hand or electronic) and not by_whom and corporation.find(FacsimileSignatures):
        return facsimiles(
            corporation,
            polar=polar,
            negated=negated,
            countersigned=None,
            outside_agent=None,
            by_hand=by_hand,
            facsimile=None,
            electronic=electronic,
            agents_signature=None,
        )
    law = corporation.the(CertificateSignatures, "the signatures on share certificates")
    if one_person:
        return _by_one_person(corporation, law, signers)
    if polar and unsigned_by and not signers:
        return _lacking(law, unsigned_by)
    signed = tuple(role for role in signers if role not in also_signs)
    if polar and also_signs and signed:
        return _must_sign_too(corporation, law, signed, also_signs)
    offices, titles, open_titles = _offices(corporation, signers)
    if polar and open_titles and not _complete(law.groups, offices):
        return _open_title(law, open_titles[0], offices, alone=bool(alone or together))
    under = (law, *titles)
    if not polar or not signers:
        return _who(law, under, offices, polar=polar, negated=negated or bool(alone))
    if asked_duty and not alone:
        return _must_sign(law, under, offices)
    return _signed(law, under, offices, alone=bool(alone or together))


def _offices(
    corporation: Corporation, signers: Sequence[Role]
) -> tuple[tuple[Role, ...], tuple[SigningTitle, ...], tuple[SigningTitle, ...]]:
    """The offices of the signers; the titles that stand for an office, and those that may do so."""
    known = {each.title: each for each in corporation.every(SigningTitle)}
    named = [known[role] for role in signers if role in known]
    sure = tuple(each for each in named if not each.unless)
    offices = tuple(known[role].office if role in known and known[role] in sure else role for role in signers)
    return offices, sure, tuple(each for each in named if each.unless)


def _complete(groups: Groups, offices: Sequence[Role]) -> bool:
    return all(any(role in group for role in offices) for group in groups)


def _rule_in_words(law: CertificateSignatures) -> str:
    return "It takes " + ", and ".join(f"one of {phrases.roles(group)}" for group in law.groups)


def _values(law: CertificateSignatures) -> dict[str, object]:
    names = ("one_of", "and_one_of")
    return {
        "signatures": len(law.groups),
        **{name: [role.value for role in group] for name, group in zip(names, law.groups, strict=True)},
    }


def _who(
    law: CertificateSignatures, under: tuple[Provision, ...], offices: Sequence[Role], *, polar: bool, negated: bool
) -> Finding:
    """The two groups; of those who have signed, which signature is still to come."""
    text = f"{_rule_in_words(law)}."
    if polar:
        return yes_or_no(not negated, f"{'No' if negated else 'Yes'}. {text}", under=under, values=_values(law))
    missing = [group for group in law.groups if not any(role in group for role in offices)]
    if offices and len(missing) < len(law.groups):
        still = ", and ".join(f"one of {phrases.roles(group)}" for group in missing)
        lead = f"Still to sign: {still}. " if missing else "Nobody else. "
        return value(
            lead + text, under=under, values={"missing": [[role.value for role in group] for group in missing]}
        )
    return value(text, under=under, values=_values(law))


def _lacking(law: CertificateSignatures, unsigned_by: Sequence[Role]) -> Finding:
    """A certificate without the signature of some office is good if another of its group has signed."""
    others = [[role for role in group if role not in unsigned_by] for group in law.groups]
    if not all(others):
        return yes_or_no(False, f"No. {_rule_in_words(law)}.", under=(law,), values=_values(law))
    condition = Point("an officer of each group has signed", law)
    text = f"Yes, if an officer of each group has signed. {_rule_in_words(law)}."
    return Finding(Outcome.CONDITIONAL, text, (law,), _values(law), (condition,))


def _must_sign(law: CertificateSignatures, under: tuple[Provision, ...], offices: Sequence[Role]) -> Finding:
    """A signature is needed where no other officer may give it."""
    needed = all(any(group == (role,) for group in law.groups) for role in offices)
    return yes_or_no(needed, f"{'Yes' if needed else 'No'}. {_rule_in_words(law)}.", under=under, values=_values(law))


def _must_sign_too(
    corporation: Corporation, law: CertificateSignatures, signed: Sequence[Role], also: Sequence[Role]
) -> Finding:
    """Whether another must sign beside those who did: only where his group, and nobody else in it, is wanting still."""
    offices, titles, _ = _offices(corporation, signed)
    more, _, _ = _offices(corporation, also)
    missing = [group for group in law.groups if not any(role in group for role in offices)]
    wanted = [group for group in missing if any(role in group for role in more)]
    only = any(group == (role,) for group in wanted for role in more)
    under, text, values = (law, *titles), f"{_rule_in_words(law)}.", _values(law)
    if only or not wanted:
        return yes_or_no(only, f"{'Yes' if only else 'No'}. {text}", under=under, values=values)
    others = ", and of ".join(f"one of {phrases.roles(group)}" for group in missing)
    return yes_or_no(True, f"Yes, he or another: still to sign is {others}. {text}", under=under, values=values)


def _signed(
    law: CertificateSignatures, under: tuple[Provision, ...], offices: Sequence[Role], *, alone: bool
) -> Finding:
    """Whether those signatures do: both groups, or for a plain "can he sign" a place in one of them."""
    text = f"{_rule_in_words(law)}."
    strangers = [role for role in offices if not any(role in group for group in law.groups)]
    values = _values(law)
    if _complete(law.groups, offices):
        return yes_or_no(True, f"Yes. {text}", under=under, values=values)
    if not alone and not strangers:
        return yes_or_no(True, f"Yes, as one of two signatures. {text}", under=under, values=values)
    why = f"The text does not name {phrases.roles(strangers)}" if strangers else "That is not enough"
    missing = [f"one of {phrases.roles(group)}" for group in law.groups if not any(role in group for role in offices)]
    cure = Point(f"the signature of {', and of '.join(missing)}", law)
    return yes_or_no(False, f"No. {why}. {text}", under=under, values=values, cures=(cure,))


def _open_title(law: CertificateSignatures, title: SigningTitle, offices: Sequence[Role], *, alone: bool) -> Finding:
    """A title that stands for a signing office only in one reading, or unless the board provides otherwise."""
    as_office = tuple(title.office if role == title.title else role for role in offices)
    first = _signed(law, (law, title), as_office, alone=alone)
    if first.outcome is Outcome.NO:
        return first
    text = f"if {phrases.the(title.title)} is {phrases.the(title.office)} too"
    if title.defects:
        closed = Choice(f"{phrases.the(title.title)} is not on the list", "No, he may not sign.", Outcome.NO)
        choices = (Choice(text, first.answer, first.outcome), closed)
        answer = f"That depends on the reading: {text}, yes; else no. {_rule_in_words(law)}."
        return Finding(Outcome.AMBIGUOUS, answer, (law, title), _values(law), choices=choices)
    condition = Point(f"{phrases.the(title.title)} is {phrases.the(title.office)}; he is, unless {title.unless}", title)
    answer = f"Yes, {text}: he is, unless {title.unless}. {_rule_in_words(law)}."
    return Finding(Outcome.CONDITIONAL, answer, (law, title), _values(law), (condition,))


def _by_one_person(corporation: Corporation, law: CertificateSignatures, signers: Sequence[Role]) -> Finding:
    """One person in two offices: the text asks for offices; some may not be held by one person."""
    apart = corporation.find(SignersKeptApart)
    offices, titles, _ = _offices(corporation, signers)
    if apart and all(role in offices for role in apart.offices):
        text = f"One person may not be {listed((role.value for role in apart.offices), 'and')}"
        if apart.unless:
            condition = Point(apart.unless, apart)
            return Finding(
                Outcome.CONDITIONAL, f"Only if {apart.unless}. {text} otherwise.", (apart, law), {}, (condition,)
            )
        return yes_or_no(False, f"No. {text}, so that those two signatures need two persons.", under=(apart, law))
    if len(signers) > 1 and not _complete(law.groups, offices):
        return _signed(law, (law, *titles), offices, alone=True)
    condition = Point("the person holds an office of each group, and signs once in each", law)
    answer = (
        f"Yes, if that person holds an office of each group and signs in both. {_rule_in_words(law)}; "
        "the text asks for two offices and does not say that two persons must sign."
    )
    found = Finding(
        Outcome.CONDITIONAL, answer, (law, *titles, *((apart,) if apart else ())), _values(law), (condition,)
    )
    return found.noting("reading", "The text names offices, not persons; one signature alone is not enough.")
