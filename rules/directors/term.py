"""How long directors serve, when a term ends, and whether they stay until a successor is elected."""

from datetime import datetime

from msgspec import Struct

from rules.corporation import Corporation
from rules.days import When
from rules.directors.classes import answer_with_classes, answer_without_classes
from rules.directors.cycle import Cycle, cycle_of, possible_ends
from rules.finding import Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.phrases import count
from rules.provisions import Provision
from rules.provisions.directors import DirectorClass, DirectorsElection, DirectorTerm
from rules.rule import rule
from rules.terms import Span, listed


class Asked(Struct, frozen=True):
    """What a question says of a term. `elected` and `ends` are years."""

    polar: bool
    now: datetime
    classes: tuple[str, ...]
    elected: int | None
    ends: int | None
    claimed: Span | None
    when: bool
    annual_meeting: When | None


def year_of(now: datetime, year: int | None, distance: int | None, sign: int) -> int | None:
    """A year that was named, or one so many years before (`sign` -1) or after (1) the present one."""
    if year is not None:
        return year
    return now.year + sign * distance if distance is not None else None


@rule(
    "directors.term",
    "how long directors serve, when a term ends and who stands for election in a year",
    reads=[(DirectorTerm, {}), (DirectorClass, {}), (DirectorsElection, {})],
    asks=[
        "How long is a director's term of office?",
        "When does the term of a Class II director end?",
        "Do directors stay in office until their successors are elected?",
    ],
)
def term(
    corporation: Corporation,
    *,
    polar: bool,
    now: datetime,
    classes: tuple[str, ...],
    elected_year: int | None,
    elected_ago: int | None,
    term_year: int | None,
    term_ahead: int | None,
    term_claimed: Span | None,
    asks_when: bool | None,
    staggered: bool | None,
    holds_over: bool | None,
    lapses: bool | None,
    meeting_at: When | None,
) -> Finding:
    """From the cycle of the classes, or from the one term of all; who stays until a successor is there."""
    elected = year_of(now, elected_year, elected_ago, -1)
    ends = year_of(now, term_year, term_ahead, 1)
    asked = Asked(polar, now, classes, elected, ends, term_claimed, bool(asks_when), meeting_at)
    cycle = cycle_of(corporation)
    years = Span(f"{cycle.years if cycle else 1} years")
    of_another_length = polar and term_claimed and term_claimed != years
    if holds_over and (lapses or not of_another_length):
        found = _holding_over(corporation, polar=polar)
        return found.turned_round() if lapses else found
    if polar and staggered is not None and not classes and ends is None:
        return _staggered(corporation, cycle, asked, staggered=staggered)
    return _in_cycle(cycle, asked) if cycle else _without_classes(corporation, asked)


def _staggered(corporation: Corporation, cycle: Cycle | None, asked: Asked, *, staggered: bool) -> Finding:
    """Whether directors serve staggered terms; a wrong length makes it a no."""
    if cycle is None:
        return answer_without_classes(corporation, polar=True, staggered=staggered)
    if asked.claimed and asked.claimed != Span(f"{cycle.years} years"):
        return _length(cycle.term, asked, cycle)
    return answer_with_classes(cycle, polar=True, staggered=staggered, sizes=(), whole=None)


def _holding_over(corporation: Corporation, *, polar: bool) -> Finding:
    law = corporation.find(DirectorTerm, holds_over=True)
    if law is None:
        raise Silent("directors staying in office until a successor is elected", *corporation.every(DirectorsElection))
    ends = f", unless {listed(law.ends)} ends it sooner" if law.ends else ""
    text = f"A director holds office until a successor has been elected and has qualified{ends}."
    values = {"until": "a successor is elected and qualified"}
    if polar:
        return yes_or_no(True, f"Yes. {text}", under=(law,), values=values)
    return value(text, under=(law,), values=values)


def _in_cycle(cycle: Cycle, asked: Asked) -> Finding:
    """A question on terms where there are classes."""
    named = [each for name in asked.classes for each in [cycle.named(name)] if each]
    if asked.classes and not named:
        known = listed([each.name for each in cycle.classes], "and")
        return yes_or_no(
            False, f"No. There is no such class; the classes are {known}.", under=(cycle.law, *cycle.classes)
        )
    if (
        asked.polar
        and asked.claimed
        and not named
        and asked.elected is None
        and asked.claimed != Span(f"{cycle.years} years")
    ):
        return _length(cycle.term, asked, cycle)
    if asked.polar and asked.ends is not None and asked.elected is not None:
        return _after_election(cycle, asked.elected, named, asked)
    if asked.ends is not None and (asked.polar or not asked.when or not named):
        return _standing_in(cycle, asked.ends, named, asked)
    if asked.polar and named and asked.elected and asked.elected > asked.now.year:
        return _standing_in(cycle, asked.elected, named, asked)
    if asked.elected is not None:
        return _after_election(cycle, asked.elected, named, asked)
    if named:
        return _of_classes(cycle, named, asked)
    if asked.when:
        return _which_class(cycle, asked)
    return _length(cycle.term, asked, cycle)


def _standing_in(cycle: Cycle, year: int, named: list[DirectorClass], asked: Asked) -> Finding:
    """Which class stands for election in a year, or whether the one named does."""
    stands = cycle.class_of(year)
    if stands is None:
        return needs("The first terms ended later than that year. Which class is it?", "classes", under=cycle.classes)
    text = f"The term of Class {stands.name} ends at the {year} annual meeting, and that class is elected there."
    step = Point(f"{stands.first_term_ends}, then every {count(cycle.years, 'year')}: {year}", stands)
    under: tuple[Provision, ...] = (stands, cycle.term)
    values = {"class": f"Class {stands.name}", "year": year}
    if asked.polar and named:
        holds = stands in named
        under = (*named, *under)
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values, steps=(step,))
    return value(text, under=under, values=values, steps=(step,))


def _after_election(cycle: Cycle, year: int, named: list[DirectorClass], asked: Asked) -> Finding:
    """The term of a director elected at the annual meeting of a year; a class that did not stand then is pointed out."""
    if named and not cycle.ends_in(named[0], year) and year >= named[0].first_term_ends:
        end = cycle.next_end(named[0], year + 1)
        text = f"Class {named[0].name} was not elected at the {year} annual meeting. One who came into that class in {year} serves until the {end} annual meeting."
        return value(text, under=(named[0], cycle.term), values={"ends": end, "class": f"Class {named[0].name}"})
    end = year + cycle.years
    text = f"The term of a director elected at the {year} annual meeting ends at the {end} annual meeting, and lasts until a successor is elected."
    step = Point(f"{year} and {count(cycle.years, 'year')} is {end}", cycle.term)
    under = (cycle.term, *named)
    if asked.polar and asked.ends is not None:
        return yes_or_no(
            asked.ends == end, f"{'Yes' if asked.ends == end else 'No'}. {text}", under=under, values={"ends": end}
        )
    if asked.polar and asked.claimed:
        return _length(cycle.term, asked, cycle)
    return value(text, under=under, values={"ends": end}, steps=(step,))


def _of_classes(cycle: Cycle, named: list[DirectorClass], asked: Asked) -> Finding:
    """When the terms of the classes named end: both ways, where this year's annual meeting leaves it open."""
    words, years = [], []
    for one in named:
        ends = possible_ends(cycle.next_end(one, asked.now.year), cycle.years, asked.now, asked.annual_meeting)
        words.append(_one_class(one, ends))
        years += list(ends)
    text = " ".join(words)
    under = (*named, cycle.term)
    values = {"ends": years, "classes": [each.name for each in named]}
    steps = tuple(
        Point(f"Class {each.name}: {each.first_term_ends}, then every {cycle.years} years", each) for each in named
    )
    if asked.polar and asked.claimed:
        return _length(cycle.term, asked, cycle)
    return value(text, under=under, values=values, steps=steps)


def _one_class(one: DirectorClass, ends: tuple[int, ...]) -> str:
    if len(ends) == 1:
        return f"The term of Class {one.name} ends at the {ends[0]} annual meeting of stockholders."
    first, second = ends
    return (
        f"The term of Class {one.name} ends at the {first} annual meeting of stockholders if that has not been held yet; "
        f"if it has, at the {second} annual meeting."
    )


def _which_class(cycle: Cycle, asked: Asked) -> Finding:
    """The end of a term that depends on the class."""
    years = [
        f"Class {each.name} in {listed([str(end) for end in possible_ends(cycle.next_end(each, asked.now.year), cycle.years, asked.now, asked.annual_meeting)])}"
        for each in cycle.classes
    ]
    return needs(
        f"That depends on the class; terms end at the annual meeting: {listed(years, 'and')}. Which class is it?",
        "classes",
        under=(cycle.term, *cycle.classes),
    )


def _length(law: DirectorTerm, asked: Asked, cycle: Cycle | None) -> Finding:
    """The length of a term, or whether it is the one supposed."""
    years = law.years or 1
    until = "the next annual meeting" if years == 1 else f"the annual meeting {count(years, 'year')} later"
    text = f"A director is elected for {count(years, 'year')}, until {until}, and until a successor is elected and qualified."
    under: tuple[Provision, ...] = (law, cycle.law, *cycle.classes) if cycle else (law,)
    values: dict[str, object] = {"years": years}
    if asked.polar and asked.claimed:
        holds = asked.claimed == Span(f"{years} years")
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=under, values=values)
    return value(text, under=under, values=values)


def _without_classes(corporation: Corporation, asked: Asked) -> Finding:
    """A question on terms where all directors have the same one, or where the text sets none."""
    law, election = corporation.find(DirectorTerm), corporation.find(DirectorsElection)
    if law is None:
        raise Silent("how long the term of a director is", *([election] if election else []))
    if asked.classes:
        return answer_without_classes(corporation, polar=asked.polar, staggered=True)
    if law.years is None:
        return _no_fixed_term(law, election, asked)
    if asked.elected is not None:
        end = asked.elected + law.years
        text = f"The term of a director elected at the {asked.elected} annual meeting ends at the {end} annual meeting, and lasts until a successor is elected."
        return value(text, under=(law,), values={"ends": end})
    return _length(law, asked, None)


def _no_fixed_term(law: DirectorTerm, election: DirectorsElection | None, asked: Asked) -> Finding:
    """A text that names no number of years: directors serve until a successor is elected at an annual meeting."""
    text = f"The bylaws name no number of years. Directors are elected at the annual meeting, and each serves until a successor is elected and qualified, or until {listed(law.ends)}."
    under = (law, election) if election else (law,)
    values = {"until": "a successor is elected and qualified"}
    if asked.polar and asked.claimed == Span("1 year"):
        condition = Point("a successor is elected at the next annual meeting", law)
        return Finding(Outcome.CONDITIONAL, f"In effect, if {condition.text}. {text}", under, values, (condition,))
    if asked.polar and asked.claimed:
        return yes_or_no(False, f"No. {text}", under=under, values=values)
    return value(text, under=under, values=values)
