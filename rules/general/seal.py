"""The corporate seal: its form, whether it is needed, who keeps it and who may affix it."""

from rules import phrases
from rules.corporation import Corporation
from rules.deciding import Decision, answer_decider
from rules.finding import Finding, Outcome, Point, Silent, value, yes_or_no
from rules.provisions.committees import CommitteeGrant, Matter
from rules.provisions.general import Seal, SealAffixing, SealCustody, SealUse
from rules.rule import rule
from rules.terms import Role, listed


@rule(
    "general.seal",
    "what the corporate seal looks like, and who decides its form",
    reads=[(Seal, {})],
    asks=[
        "What must the corporate seal look like?",
        "What is inscribed on the seal?",
        "Who approves the form of the seal?",
    ],
)
def seal(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    obliged: bool | None,
    seal_lacks: str | None,
    seal_shape: str | None,
    seal_bears: str | None,
    seal_shows: tuple[str, ...],
    seal_redesign: bool | None,
    asks_missing: bool | None,
    actor: Role | None,
    approval: Role | None,
) -> Finding:
    """Inscription and shape as the text has them, or whoever approves the form."""
    law = _form(corporation, approved=polar and bool(seal_redesign and (actor or approval)))
    if seal_shows and (polar or asks_missing):
        return _as_made(law, seal_shows, seal_shape, corporation.record.state, asks_missing=bool(asks_missing))
    shape = f" It is in the form of {law.shape}." if law.shape else ""
    if polar and seal_shape:
        return _shaped(law, seal_shape, obliged=bool(obliged))
    if polar and seal_lacks and law.inscribed:
        needed = any(seal_lacks in each.casefold() for each in law.inscribed)
        text = f"{'No' if needed else 'Yes'}. The seal bears {listed(law.inscribed, 'and')}.{shape}"
        return yes_or_no(not needed, text, under=(law,), values={"inscribed": list(law.inscribed)})
    if polar and seal_bears and law.inscribed:
        return _inscribed(law, seal_bears, shape, negated=negated)
    if obliged and polar and law.optional:
        text = "The board may provide a seal; nothing says that there must be one."
        return yes_or_no(negated, f"{'Yes' if negated else 'No'}. {text}", under=(law,))
    if polar and seal_bears and not law.inscribed:
        form_by = f" Its form is what {phrases.the(law.form_by)} approves." if law.form_by else ""
        return yes_or_no(False, f"No. The bylaws prescribe no words for the seal.{form_by}", under=(law,))
    if law.form_by and not law.inscribed:
        text = f"The seal is in the form that {phrases.the(law.form_by)} approves; the bylaws prescribe no words."
        return answer_decider((law,), (law.form_by,), text, Decision(polar, negated, actor, approval))
    provided = ", if the board provides one," if law.optional else ""
    text = f"The seal{provided} bears {listed(law.inscribed, 'and')}.{shape}"
    values: dict[str, object] = {"inscribed": list(law.inscribed)}
    if law.shape:
        values["shape"] = law.shape
    if polar and law.optional:
        return Finding(
            Outcome.CONDITIONAL,
            f"Only if the board provides one. {text}",
            (law,),
            values,
            (Point("the board provides a seal", law),),
        )
    return (
        yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
        if polar
        else value(text, under=(law,), values=values)
    )


def _form(corporation: Corporation, *, approved: bool) -> Seal:
    """The form of the seal; where the text prescribes it, nobody is named who approves another."""
    law = corporation.the(Seal, "the form of a seal")
    if approved and law.form_by is None:
        raise Silent("who approves another look of the seal; they say what it bears", law)
    return law


_PARTS = {"name": "the name", "year": "the year", "corporate seal": 'the words "Corporate Seal"'}
"""What a seal may have to bear beside the name of its state, as it is read in a question, and as it is told."""


def _as_made(law: Seal, shown: tuple[str, ...], shape: str | None, state: str, *, asks_missing: bool) -> Finding:
    """Whether a seal with this inscription is as the text has it: all that the text names, in the shape that it names."""
    if not law.inscribed and law.form_by:
        condition = Point(f"{phrases.the(law.form_by)} approves its form", law)
        text = f"Only if {condition.text}; the bylaws prescribe no words for the seal."
        return Finding(Outcome.CONDITIONAL, text, (law,), conditions=(condition,))
    needed = " ".join(law.inscribed).casefold()
    parts = {**_PARTS, state.casefold(): f'"{state}"'}
    missing = [words for part, words in parts.items() if part in needed and part not in shown]
    wrong = [f"it is in the form of {law.shape}"] if law.shape and shape and shape not in law.shape else []
    text = f"The seal bears {listed(law.inscribed, 'and')}."
    text += f" It is in the form of {law.shape}." if law.shape else ""
    values = {"inscribed": list(law.inscribed), "missing": missing}
    whole = not missing and not wrong
    lead = "" if whole else f", {listed((*(f'{each} is missing' for each in missing), *wrong), 'and')}"
    holds = whole != asks_missing
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}{lead}. {text}", under=(law,), values=values)


def _inscribed(law: Seal, asked: str, shape: str, *, negated: bool) -> Finding:
    """Whether the seal bears some name, year or word."""
    borne = any(asked in each.casefold() for each in law.inscribed)
    holds = borne != negated
    text = f"{'Yes' if holds else 'No'}. The seal bears {listed(law.inscribed, 'and')}.{shape}"
    return yes_or_no(holds, text, under=(law,), values={"inscribed": list(law.inscribed)})


def _shaped(law: Seal, asked: str, *, obliged: bool) -> Finding:
    """Whether the seal may or must have a shape."""
    if not law.shape and obliged and law.form_by:
        text = f"No. The bylaws prescribe no shape; the form is what {phrases.the(law.form_by)} approves."
        return yes_or_no(False, text, under=(law,))
    if not law.shape:
        raise Silent("the shape of the seal", law)
    holds = asked in law.shape
    text = f"{'Yes' if holds else 'No'}. The seal is in the form of {law.shape}."
    return yes_or_no(holds, text, under=(law,), values={"shape": law.shape})


@rule(
    "general.seal.use",
    "whether papers need the seal, and whether a facsimile will do",
    reads=[(SealUse, {})],
    asks=[
        "Does a contract need the corporate seal?",
        "Can we use a facsimile of the seal?",
        "Is a document valid without the seal?",
    ],
)
def seal_use(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    facsimile: bool | None,
    obliged: bool | None,
    actor: Role | None,
    seal_needed: bool | None,
    affixing_asked: bool | None,
    physical: bool | None,
    permitted: bool | None,
    seal_shape: str | None,
    void_asked: bool | None,
) -> Finding:
    """Needed only where the text or the law says so; in the ways that it names. Asked of a person, who may affix it."""
    if polar and seal_shape:
        return _shaped(corporation.the(Seal, "the form of a seal"), seal_shape, obliged=bool(obliged))
    if polar and actor in _OFFICES and not obliged and (affixing_asked or not seal_needed):
        return affixing(corporation, polar=polar, roles=(actor,), custody=None)
    laws = corporation.every(SealUse)
    if not laws:
        raise Silent("whether papers need the seal", *corporation.every(Seal))
    need = next((each for each in laws if each.required is not None), None)
    ways = next((each for each in laws if each.ways), None)
    if polar and facsimile and (physical or not obliged) and not (void_asked and need):
        copied = next((each for each in laws if each.facsimile), None)
        if copied is None:
            raise Silent("a facsimile of the seal", *laws)
        holds = not (physical and obliged) or bool(permitted)
        lead = "Yes" if holds else "No, it need not be the seal itself"
        return yes_or_no(holds, f"{lead}. A facsimile of the seal may be used.", under=(copied,))
    parts = []
    if need:
        unless = f", unless {need.unless}" if need.unless else ""
        parts.append(f"An instrument need not bear the seal{unless}.")
    if ways:
        parts.append(f"The seal or a facsimile may be {listed(ways.ways)}.")
    text = " ".join(parts)
    if polar and need is None:
        raise Silent("whether papers need the seal; they say only how it is used", *laws)
    if polar and need:
        holds = negated
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=laws)
    return value(text, under=laws)


@rule(
    "general.seal.affixing",
    "who keeps the seal, and who may affix and attest it",
    reads=[(SealCustody, {}), (SealAffixing, {}), (CommitteeGrant, {"matters": Matter.SEAL})],
    asks=[
        "Who may affix the corporate seal?",
        "Who has custody of the seal?",
        "Can the treasurer affix the seal?",
    ],
)
def affixing(
    corporation: Corporation,
    *,
    polar: bool,
    roles: tuple[Role, ...],
    custody: bool | None,
    unauthorized: bool | None = None,
    only_these: bool = False,
    seal_redesign: bool | None = None,
    wh: bool = True,
) -> Finding:
    """A closed list of officers, opened by the board where the text says so."""
    kept = corporation.find(SealCustody)
    form = corporation.find(Seal)
    if seal_redesign and form and form.form_by:
        text = f"The seal is in the form that {phrases.the(form.form_by)} approves."
        return answer_decider((form,), (form.form_by,), text, Decision(polar, actor=_first(roles)))
    laws = corporation.every(SealAffixing)
    if not laws and kept is None:
        raise Silent("who may affix the seal")
    if custody and kept:
        polar = polar and (wh or bool(roles))
        who = phrases.the(kept.by)
        return answer_decider(
            (kept,), (kept.by,), f"{who.capitalize()} has custody of the seal.", Decision(polar, actor=_first(roles))
        )
    if polar and only_these and roles:
        return _only_they(laws, kept, roles)
    found = _affixed(corporation, laws, kept, roles, polar=polar)
    if unauthorized and found.outcome is Outcome.CONDITIONAL:
        text = f"No, without that authority. {found.answer.partition('. ')[2]}"
        return yes_or_no(False, text, under=found.under, values=found.values)
    return found


def _only_they(laws: tuple[SealAffixing, ...], kept: SealCustody | None, roles: tuple[Role, ...]) -> Finding:
    """Whether nobody else than these may affix and attest the seal."""
    able = tuple(dict.fromkeys(role for each in laws for role in each.by))
    text = f"{phrases.roles(able, 'and')} may affix the seal and attest it"
    opened = next((each for each in laws if each.condition), None)
    text += f", {phrases.roles(opened.by)} if {opened.condition}." if opened else "."
    holds = bool(able) and set(able) <= set(roles)
    under = tuple(each for each in (*laws, kept) if each)
    text = f"{'Yes' if holds else 'No'}. {text[0].upper()}{text[1:]}"
    return yes_or_no(holds, text, under=under, values={"who": [role.value for role in able]})


def _first(roles: tuple[Role, ...]) -> Role | None:
    return roles[0] if roles else None


def _affixed(
    corporation: Corporation,
    laws: tuple[SealAffixing, ...],
    kept: SealCustody | None,
    roles: tuple[Role, ...],
    *,
    polar: bool,
) -> Finding:
    outright = [role for each in laws if not each.condition for role in each.by]
    opened = next((each for each in laws if each.condition), None)
    text = f"{phrases.roles(dict.fromkeys(outright)).capitalize()} may affix the seal and attest it."
    if opened:
        text += f" {phrases.roles(opened.by).capitalize()} may, if {opened.condition}."
    under = tuple(each for each in (*laws, kept) if each)
    values = {"who": list(dict.fromkeys(role.value for role in outright))}
    named = _first(tuple(role for role in roles if role != Role.BOARD))
    if not polar or named is None:
        return value(text, under=under, values=values)
    if named is Role.COMMITTEE:
        grant = corporation.find(CommitteeGrant, matters=Matter.SEAL)
        holds = grant is not None
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(grant, *under) if grant else under)
    if named in outright or (Role.OFFICER in outright and _is_officer(named)):
        return yes_or_no(True, f"Yes. {text}", under=under, values=values)
    if opened and _is_officer(named):
        condition = Point(opened.condition, opened)
        return Finding(
            Outcome.CONDITIONAL, f"Only if {opened.condition}. {text}", under, values, conditions=(condition,)
        )
    return yes_or_no(False, f"No. {text}", under=under, values=values)


_NO_OFFICERS = (
    Role.DIRECTOR,
    Role.BOARD,
    Role.COMMITTEE,
    Role.STOCKHOLDER,
    Role.EMPLOYEE,
    Role.COUNSEL,
    Role.TRANSFER_AGENT,
    Role.PRESIDING,
    Role.OTHER,
)


_OFFICES = (
    *tuple(role for role in Role if role not in (*_NO_OFFICERS, Role.OFFICER) and " " not in role.value),
    Role.VICE_PRESIDENT,
    Role.CHIEF_EXECUTIVE,
    Role.CHIEF_FINANCIAL,
    Role.CHIEF_OPERATING,
    Role.ASSISTANT_SECRETARY,
    Role.ASSISTANT_TREASURER,
)


def _is_officer(role: Role) -> bool:
    return role not in _NO_OFFICERS
