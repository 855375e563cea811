"""One question on the stockholders and on the board at once: each is answered, and they are held against each other."""

from collections.abc import Mapping
from typing import Any, Final

from msgspec.structs import replace

from bot import larger_or_smaller
from bot.understand import form
from bot.understand import patterns as re
from bot.understand.question import Question, twin_of
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome
from rules.registry import RULES
from rules.terms import Body, listed

_NAMES: Final = {
    "shareholders": re.compile(r"\b(?:share|stock)?holders?'?s?\b", re.IGNORECASE),
    "board": re.compile(r"\b(?:board|directors?)'?s?\b", re.IGNORECASE),
    "committees": re.compile(r"\bcommittees?\b", re.IGNORECASE),
}
_COMPARED: Final = re.compile(
    r"\b(?:same(?! (?:hall|room|place|day|hour|time|record|person|date|building|city|office|week|morning|afternoon|month|year|meeting|one)\b)|differ(?!ent (?:persons?|m[ae]n|wom[ae]n|chair\w*|individual|one|officers?|directors?)\b)\w*|both(?! (?:\w+ )?(?:advis\w+|experts?|outsiders?|directors|members|alternates|officers|seats|people|came|are|were|have|signed|want|vote[ds]?)\b)|versus|vs|compared?|longer|shorter|stricter|higher|lower(?! (?:its|his|her|the|our|their|a|that|this)\b)|alike|identical|equal|each)\b|\beither (?:the |our )?(?:(?:share|stock)holders|board|directors) or (?:the |our )?(?:(?:share|stock)holders|board|directors)\b|"
    r"\b(?:share|stock)?[- ]?holders?'?s?'? (?:meetings?|mtgs?) and (?:the |our |those of the )?(?:board|directors)'?s?'?(?: own)?(?: meetings?| mtgs?)?\b|\b(?:board|directors)'?s?'? (?:meetings?|mtgs?) and (?:the |our |those of the )?(?:share|stock)?holders'?(?: own)?(?: meetings?| mtgs?)?\b|"
    r"\bhow (?:many|much|long)\b.*\band (?:how (?:many|much|long)|what)\b|\bas (?:for|at|in|with)\b|\bside by side\b|\b(?:put|set|hold)\b[^?]*\bagainst\b|\bnext to (?:that|the one)\b|\bwhich\b.*\bor\b",
    re.IGNORECASE,
)
_ALIKE: Final = re.compile(r"\b(?:same|alike|identical|equal)\b", re.IGNORECASE)
_WHAT_DIFFERS: Final = re.compile(
    r"\b(?:what(?:'s| is| are)?|explain|tell me|show me) (?:\w+ )?(?:the )?differences?\b|\bhow (?:do|does|would) [^?]{3,80} (?:differ|compare)\b",
    re.IGNORECASE,
)
"""Both are asked for, and not whether they are alike."""
_UNLIKE: Final = re.compile(r"\bdiffer\w*\b", re.IGNORECASE)
_PROBABLE: Final = 0.4
"""So probable the rules of both bodies must be together."""
_IF_LIKENED: Final = 0.2
"""The same where a statement on one of them is followed by the question if it is so with the other."""
_LIKENED: Final = re.compile(
    r"[.;:!,] (?:(?:and|but|so|is|does|do|would) )*(?:(?:it|that|this|they) )?(?:(?:is|are|hold|holds|go|goes|be|true|work|works) )?(?:the |also the )?(?:same|so too|likewise)(?: (?:rule|thing|true|way|holds?|goes|applies|deal|story|bar))? (?:for|with|of|at|on|when|if)\b|"
    r"[.;:!,] (?:(?:and|but|so) )*(?:does|do|is|would) (?:that|this|the same|it)(?: rule)? (?:also |too )?(?:hold|go|apply|true)s? (?:for|with|of|to)\b",
    re.IGNORECASE,
)


def twins_of(question: Question) -> tuple[str, ...]:
    """The rules to answer by, one of each body that the question names; empty where it compares none."""
    persons = _of_persons(question)
    if persons:
        return persons
    named = [area for area, pattern in _NAMES.items() if pattern.search(question.text)]
    compares = _COMPARED.search(question.text) or larger_or_smaller.asked_in(question.text)
    if len(named) < 2 or not compares:  # noqa: PLR2004 - two are compared
        return ()
    law = [each for each in question.matches if each.is_law]
    if not law:
        return ()
    probabilities = {each.rule: each.probability for each in law}
    pairs = {rule: _pair(rule, named) for rule in probabilities}
    weights = {pair: sum(probabilities.get(each, 0.0) for each in pair) for pair in pairs.values() if len(pair) > 1}
    best = max(weights, key=lambda pair: weights[pair], default=())
    if best and weights[best] >= (_IF_LIKENED if _LIKENED.search(question.text) else _PROBABLE):
        return best
    likened = bool(_ALIKE.search(question.text) or _UNLIKE.search(question.text))
    topic = larger_or_smaller.topic_of(question.text, likened=likened)
    return tuple(rule for rule in topic if rule.partition(".")[0] in named)[:2]


_DIRECTOR: Final = re.compile(r"\b(?:directors?|board members?)\b(?! and officers?)", re.IGNORECASE)
_OFFICER: Final = re.compile(r"\bofficers?\b", re.IGNORECASE)
_HELD_APART: Final = re.compile(
    r"\b(?:differ\w*|compar\w+|versus|vs|side by side|contrast)\b|\bsame (?:way|rules?|process|procedure|vote)\b.*\b(?:as|for)\b",
    re.IGNORECASE,
)
_MATTERS_OF_PERSONS: Final = ("removal", "resignation", "vacancy", "term")


def _of_persons(question: Question) -> tuple[str, ...]:
    """The rules on a director and on an officer, where a question holds what befalls them against each other."""
    text = question.text
    if not (_DIRECTOR.search(text) and _OFFICER.search(text) and _HELD_APART.search(text)):
        return ()
    law = next((each for each in question.matches if each.is_law), None)
    area, _, matter = law.rule.partition(".") if law else ("", "", "")
    fits = area in ("directors", "officers") and matter in _MATTERS_OF_PERSONS
    return (f"directors.{matter}", f"officers.{matter}") if fits else ()


_SAME: Final = re.compile(
    r"\b(?:the )?same (?!person|guy|man|woman|one\b)(?:for|as|vote|bar|threshold|standard|majority|number|way|people|set|rule|thing|notice|quorum|term|\w+ as)\b|\b(?:counted|handled|treated|done) (?:\w+ )?the same\b",
    re.IGNORECASE,
)
_RIVAL: Final = 0.05
"""So probable a second rule must be for a question to hold two matters against each other."""


def matters_of(question: Question, before: str | None = None) -> tuple[str, ...]:
    """Two rules that a question asks to be the same, whose answers no yes or no can give; empty for any other.

    In a conversation the rule of before is one of them ("same majority needed to elect a director?").
    """
    put = question.polar or (before and _SAME_FOR.match(question.text) and question.text.rstrip().endswith("?"))
    if not put or not _SAME.search(question.text) or asks_its_own(question):
        return ()
    if question.facts.get("both_removed") and "removal" in question.best.rule:
        return ()
    if before and (question.moments or not question.text.rstrip().endswith("?")):
        return ()
    if before == "shareholders.vote" and _ELECTING.search(question.text):
        return before, "shareholders.vote.election"
    if before and _SAME_FOR.search(question.text):
        first = next(each for each in question.matches if each.is_law)
        fits = first.rule != before and first.probability >= _LIKELY and not question.moments
        return (before, first.rule) if fits else ()
    law = [each for each in question.matches[:3] if each.is_law and each.probability >= _RIVAL]
    return tuple(each.rule for each in law[:2]) if len(law) > 1 else ()


_ELECTING: Final = re.compile(r"\b(?:elect\w*|election) (?:of )?(?:a |the |our |new )?directors?\b", re.IGNORECASE)
_SAME_FOR: Final = re.compile(
    r"^\W*(?:(?:and|but|so)\W+)*(?:(?:is|are) (?:it|that|they) )?(?:the )?same\b", re.IGNORECASE
)
_ASKS_ITS_OWN: Final = re.compile(
    r"[^,?]*\bsame for [^,?]{2,40}, (?:does|do|is|are|can|may|must|should|will|would|has|have|could) ", re.IGNORECASE
)
"""What is asked of the other matter stands behind it ("same for an officer, does the board need cause?")."""
_LIKELY: Final = 0.3


def asks_its_own(question: Question) -> bool:
    """Whether a message likens two matters and then asks a question of the other one."""
    return bool(_ASKS_ITS_OWN.match(question.text))


def held_against(rules: tuple[str, ...], corporation: Corporation) -> Finding:
    """Whether a second matter is as the first one: yes where both rules find the same, else no with what the second finds.

    Where the document is silent on one of them there is nothing to hold against the other, and the silence is told.
    """
    first, second = (RULES[rule].answer(corporation, {"polar": False}) for rule in rules)
    if Outcome.NOT_ADDRESSED in (first.outcome, second.outcome):
        return second
    alike = first.outcome is second.outcome and first.values == second.values
    under = tuple(dict.fromkeys((*second.under, *first.under)))
    outcome = Outcome.YES if alike else Outcome.NO
    return Finding(outcome, f"{'Yes' if alike else 'No'}. {second.answer}", under, second.values)


_SAME_AT: Final = re.compile(
    r"^\W*(?:(?:and|but|so|ok|is it|is that|does that|would it be)\W+)*(?:the )?same (?:(?:thing|rule|person|answer|deal|order|chain|story|holds?|goes|applies|true) )*(?:for|at|with|in|if it'?s|of) (?:an?|the|our|ordinary|regular)? ?(?:\w+ )?(?:meetings?|mtgs?)\W*$",
    re.IGNORECASE,
)
"""Whether the last answer holds for a meeting of the other body as well ("same for a board meeting?")."""


def same_for_twin(
    question: Question, before: str | None, corporation: Corporation, facts: Mapping[str, Any]
) -> tuple[str, Finding] | None:
    """The last rule for the other body and whether it finds the same there, as things stand; None where that is not asked."""
    twin = twin_of(before) if before and _SAME_AT.match(question.text) else None
    if before is None or twin is None or not twin.startswith(_BODY_OF.get(question.side or Body.COMMITTEE, "-")):
        return None
    plain = {name: each for name, each in facts.items() if name != "body"} | {"polar": False}
    first, second = (RULES[rule].answer(corporation, plain) for rule in (before, twin))
    if not (first.outcome is second.outcome is Outcome.VALUE):
        return None
    who = "who" in first.values and "who" in second.values
    alike = first.values["who"] == second.values["who"] if who else first.values == second.values
    lead, outcome = ("Yes", Outcome.YES) if alike else ("No", Outcome.NO)
    under = tuple(dict.fromkeys((*second.under, *first.under)))
    return twin, Finding(outcome, f"{lead}. {second.answer}", under, second.values)


def same_or_not(first: Finding, second: Finding) -> Finding:
    """The second of two findings as yes or no to "is it the same for ...?"; as it is where one of them says neither yes nor no."""
    judged = (Outcome.YES, Outcome.NO)
    if first.outcome not in judged or second.outcome not in judged:
        return second
    alike = first.outcome is second.outcome
    lead, outcome = ("Yes, the same", Outcome.YES) if alike else ("No, not the same", Outcome.NO)
    said = second.answer.removeprefix("Yes").removeprefix("No").lstrip(".:, ")
    return replace(second, outcome=outcome, answer=f"{lead}. {said[:1].upper()}{said[1:]}")


_BODY_OF: Final = {Body.STOCKHOLDERS: "shareholders.", Body.BOARD: "board."}


_ASPECTS: Final = (
    (re.compile(r"\b(?:people|persons?|body|who|ones)\b", re.IGNORECASE), ("who",)),
    (re.compile(r"\b(?:vote|votes|majority|threshold|fraction)\b", re.IGNORECASE), ("needed", "of")),
    (re.compile(r"\b(?:windows?|ranges?|limits?|time ?frames?)\b", re.IGNORECASE), ("at_least", "at_most")),
)
"""In what two matters would be the same, and the values that tell it."""


def in_one_aspect(rules: tuple[str, ...], question: Question, corporation: Corporation) -> Finding | None:
    """Whether two matters are the same in what the question names, who acts or by which vote; None where that is not told of both."""
    keys = next((keys for pattern, keys in _ASPECTS if pattern.search(question.text)), ())
    found = [RULES[rule].answer(corporation, {"polar": False}) for rule in rules]
    if not keys or not all(key in each.values for key in keys for each in found):
        return None
    alike = all(_plain(found[0].values[key]) == _plain(found[1].values[key]) for key in keys)
    outcome = Outcome.YES if alike else Outcome.NO
    text = " ".join(each.answer for each in found)
    under = tuple(dict.fromkeys(each.under[0] for each in found if each.under))
    values = {rule: {key: each.values[key] for key in keys} for rule, each in zip(rules, found, strict=True)}
    return Finding(outcome, f"{'Yes' if alike else 'No'}. {text}", under, values)


def _plain(said: object) -> object:
    """A value to be held against another: the only member of a list, names without their order."""
    return sorted(map(str, said)) if isinstance(said, list) else [str(said)]


def side_by_side(rules: tuple[str, ...], corporation: Corporation, facts: Mapping[str, Any]) -> Finding:
    """Both matters as the bylaws have them, for the reader to compare."""
    found = {rule: RULES[rule].answer(corporation, {**facts, "polar": False}) for rule in rules}
    choices = tuple(Choice(RULES[rule].title, each.answer, each.outcome, rule) for rule, each in found.items())
    text = "Compare for yourself: " + " ".join(
        f"{each.text[0].upper()}{each.text[1:]}: {each.result}" for each in choices
    )
    under = tuple(each.under[0] for each in found.values() if each.under)
    return Finding(Outcome.AMBIGUOUS, text, under, choices=choices)


def _pair(rule: str, named: list[str]) -> tuple[str, ...]:
    """A rule and its twins among the bodies named, in the order of the bodies."""
    rest = rule.partition(".")[2]
    candidates = [rule, twin_of(rule), *(f"{area}.{rest}" for area in named)]
    found = {each.partition(".")[0]: each for each in candidates if each and each in RULES}
    return tuple(found[area] for area in named if area in found)


def compared(rules: tuple[str, ...], question: Question, corporation: Corporation, facts: Mapping[str, Any]) -> Finding:
    """One finding over those of several bodies: alike or not where that is asked, else the values of each."""
    plain = {**facts, "polar": False, "negated": False, "needed": False}
    found = {rule: RULES[rule].answer(corporation, {**plain, **_body_of(rule)}) for rule in rules}
    of_all = bool(facts.get("asks_all")) and _LIKENED.search(question.text) is not None
    in_part = of_all or bool(_IN_PART.search(question.text))
    alike = len({_part_of(each) if in_part else _essence(each) for each in found.values()}) == 1
    text = " ".join(f"{_title(rule)}: {each.answer}" for rule, each in found.items())
    values = {_named(rule): dict(each.values) for rule, each in found.items()}
    lead, outcome = "", Outcome.VALUE
    polar = question.polar and not _WHAT_DIFFERS.search(question.text)
    if polar and (_ALIKE.search(question.text) or _UNLIKE.search(question.text)):
        holds = alike != bool(_UNLIKE.search(question.text))
        lead, outcome = ("Yes. ", Outcome.YES) if holds else ("No. ", Outcome.NO)
    elif polar and not form.is_wh(question.text):
        answers = {
            RULES[rule].answer(corporation, {**facts, "polar": True, **_body_of(rule)}).outcome for rule in rules
        }
        if len(answers) == 1 and (only := answers.pop()) in (Outcome.YES, Outcome.NO):
            lead, outcome = (
                f"{only.value.capitalize()}, for {listed([_title(rule).lower() for rule in rules], 'and')}. ",
                only,
            )
        elif answers == {Outcome.YES, Outcome.NO} and _DO_BOTH.search(question.text):
            lead, outcome = "No, not both. ", Outcome.NO
    firsts = [each.under[0] for each in found.values() if each.under]
    rest = [provision for each in found.values() for provision in each.under[1:]]
    steps = tuple(step for each in found.values() for step in each.steps)
    whole = Finding(outcome, lead + text, (*firsts, *rest), values, steps=steps)
    plain_text = Finding(Outcome.VALUE, text, whole.under, values, steps=steps)
    return larger_or_smaller.of_bodies(_as_named(found, question.text), _TITLES, question, plain_text) or whole


_DO_BOTH: Final = re.compile(
    r"\b(?:do|does|must|may|can|could|are|is|should|shall|would|will|have|has) both\b|\bboth (?:\w+ ){0,8}?(?:have to|has to|must|need to|needs to|may|can|required|obliged|allowed)\b",
    re.IGNORECASE,
)
"""Whether a thing holds for both of them."""
_TITLES: Final = {
    "shareholders": f"that of the {Body.STOCKHOLDERS.value}",
    "board": f"that of the {Body.BOARD.value}",
    "committees": f"that of a {Body.COMMITTEE.value}",
    "directors": "that of a director",
    "officers": "that of an officer",
}


def _as_named(found: Mapping[str, Finding], text: str) -> dict[str, Finding]:
    """Findings by the area of their rule, in the order in which the question names the bodies."""
    by_area = {rule.partition(".")[0]: each for rule, each in found.items()}
    places = {area: match.start() for area, pattern in _NAMES.items() if (match := pattern.search(text))}
    return {area: by_area[area] for area in sorted(by_area, key=lambda area: places.get(area, 0))}


_BODIES: Final = {"shareholders": Body.STOCKHOLDERS, "board": Body.BOARD, "committees": Body.COMMITTEE}
_TITLE_OF: Final = {
    "shareholders": "Stockholders",
    "board": "The board",
    "committees": "Committees",
    "directors": "A director",
    "officers": "An officer",
}


def _body_of(rule: str) -> dict[str, Body]:
    """The fact on the body that a rule of its area is about; none where its area is that of persons."""
    body = _BODIES.get(rule.partition(".")[0])
    return {"body": body} if body else {}


def _named(rule: str) -> str:
    """What the values of a rule stand under."""
    area = rule.partition(".")[0]
    return _BODIES[area].value if area in _BODIES else area


def _title(rule: str) -> str:
    return _TITLE_OF[rule.partition(".")[0]]


_IN_PART: Final = re.compile(r"\b(?:fractions?|proportions?|percentages?|parts? of)\b", re.IGNORECASE)
"""Two bodies are compared in the part alone, whatever it is a part of."""


def _part_of(finding: Finding) -> str:
    """The part that a finding asks for; of one that asks for none, what it amounts to."""
    return str(finding.values.get("needed", _essence(finding)))


def _essence(finding: Finding) -> str:
    """What a finding amounts to, to be held against another: its outcome and its values in words."""
    return f"{finding.outcome} {sorted((name, str(each)) for name, each in finding.values.items())}"
