"""What a person must be to be a director: age, stock, residence, and what no text asks for."""

from datetime import date

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Finding, Point, Silent, needs, value, yes_or_no
from rules.provisions.directors import DirectorQualification
from rules.rule import rule


@rule(
    "directors.qualifications",
    "what a person must be to be a director",
    reads=[(DirectorQualification, {})],
    asks=[
        "What qualifications does a director need?",
        "Must a director own stock?",
        "Is there a minimum age for directors?",
    ],
)
def qualifications(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    requirement: str | None,
    obliged: bool | None,
    age: int | None,
    reaches_age_at: When | None,
    meeting_at: When | None,
) -> Finding:
    """A quality that the text does not name is a silence, not a no."""
    laws = corporation.every(DirectorQualification)
    by_age = requirement is None or (requirement == "stockholder" and reaches_age_at is not None)
    wanted = "age" if age is not None and by_age else requirement
    if wanted is None:
        return _all(laws, polar=polar)
    law = next((each for each in laws if each.requirement == wanted), None)
    if law is None:
        raise Silent(f"{_NAMES.get(wanted, wanted)} of directors")
    if law.requirement == "age":
        if polar and age is not None and reaches_age_at:
            return _age_on(law, age, reaches_age_at.date, meeting_at.date if meeting_at else None)
        return _age(law, age, polar=polar)
    text = f"A director {'must' if law.needed else 'need not'} be a {law.requirement}."
    if not polar:
        return value(text, under=(law,), values={"needed": law.needed})
    holds = (law.needed != negated) if obliged else not law.needed
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,))


_NAMES = {
    "age": "the age",
    "greatest age": "a greatest age or a retirement",
    "stockholder": "the stockholdings",
    "residence": "the residence",
    "family ties": "the family ties",
    "citizenship": "the citizenship",
    "independence": "the independence",
    "term limit": "a limit on the terms",
    "experience": "the education or experience",
    "conduct": "the conduct or standing",
    "employment": "the employment",
}


def _all(laws: tuple[DirectorQualification, ...], *, polar: bool) -> Finding:
    if not laws:
        raise Silent("the qualifications of directors")
    words = [_words(each) for each in laws]
    text = " ".join(words)
    values: dict[str, object] = {each.requirement: each.age or each.needed for each in laws}
    if polar:
        return yes_or_no(True, f"Yes. {text}", under=laws, values=values)
    return value(text, under=laws, values=values)


def _words(law: DirectorQualification) -> str:
    if law.requirement == "age":
        return f"A director must be at least {phrases.count(law.age, 'year')} old."
    return f"A director {'must' if law.needed else 'need not'} be a {law.requirement}."


def _age_on(law: DirectorQualification, age: int, birthday: date, election: date | None) -> Finding:
    """Whether a person who reaches `age` on a birthday is old enough on the day of the election."""
    text, values = _words(law), {"minimum_age": law.age}
    if election is None:
        day = phrases.day(birthday)
        return needs(f"{text} The person is {age} on {day}. On which day is the election?", "meeting_at", under=(law,))
    then = age if election >= birthday else age - 1
    step = Point(f"on {phrases.day(election)} the person is {then}", law)
    holds = then >= law.age
    said = f"{'Yes' if holds else 'No'}. On {phrases.day(election)} the person is {then}. {text}"
    return yes_or_no(holds, said, under=(law,), values=values, steps=(step,))


def _age(law: DirectorQualification, age: int | None, *, polar: bool) -> Finding:
    text, values = _words(law), {"minimum_age": law.age}
    if polar and age is not None:
        holds = age >= law.age
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(law,), values=values)
    if polar:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)
