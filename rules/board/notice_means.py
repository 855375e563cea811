"""The means of notice to directors."""

from collections.abc import Sequence
from datetime import datetime

from rules import phrases
from rules.board.notice_times import Times, spans
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome, value, yes_or_no
from rules.provisions.notices import MeetingNotice, MethodNotice, NoticeMethods
from rules.rule import rule
from rules.terms import Body, Method, listed

BOARD = Body.BOARD


def by_method(chosen: Sequence[MethodNotice], only: tuple[Method, ...] = ()) -> list[dict[str, str]]:
    """The least time by each method, only those of these families where some are named."""
    families = {method.family for method in only}
    rows = [
        {"method": str(method), "at_least": str(each.at_least)}
        for each in chosen
        for method in each.methods
        if not families or method.family in families
    ]
    return rows or [
        {"method": str(method), "at_least": str(each.at_least)} for each in chosen for method in each.methods
    ]


def no_such_method(corporation: Corporation, law: MeetingNotice, methods: tuple[Method, ...], times: Times) -> Finding:
    """A method that the section does not name; a general clause may name it, and then there are two readings."""
    ways = listed([str(method) for each in spans(times, ()) for method in each.methods])
    general = corporation.find(NoticeMethods, bodies=BOARD)
    name = phrases.methods(methods)
    families = {method.family for method in general.methods} if general else set()
    if general and any(method.family in families for method in methods):
        text = (
            f"Not safely: section {law.section} asks for notice by {ways}, which {name} is not; section {general.section} "
            f"lets notice to directors go by {phrases.methods(general.methods)}."
        )
        choices = (
            Choice(f"section {law.section} governs", f"No, {name} will not do.", Outcome.NO),
            Choice(f"section {general.section} governs", f"Yes, by {name}.", Outcome.YES),
        )
        return Finding(Outcome.AMBIGUOUS, text, (law, general), choices=choices)
    similar = any(each.other_similar_means for each in law.by_method)
    if similar:
        text = f'Perhaps: the text names {ways} "or other similar means"; whether {name} is one of them is a reading.'
        choices = (Choice("it is similar means", "Yes.", Outcome.YES), Choice("it is not", "No.", Outcome.NO))
        return Finding(Outcome.AMBIGUOUS, text, (law,), choices=choices)
    text = f"No. Notice of a special board meeting is given by {ways}; {name} is not among the ways."
    return yes_or_no(False, text, under=(law,), values={"notice": by_method(spans(times, ()))})


@rule(
    "board.notice.method",
    "by what means notice of a board meeting may be given",
    reads=[(MeetingNotice, {"body": BOARD}), (NoticeMethods, {"bodies": BOARD})],
    asks=[
        "How may directors be told of a special board meeting?",
        "Can we e-mail the directors the notice of the board meeting?",
        "Is a text message good notice to a director?",
    ],
)
def method(
    corporation: Corporation, *, now: datetime, polar: bool, methods: tuple[Method, ...], held_by: tuple[Method, ...]
) -> Finding:
    """The list of ways is closed."""
    law = corporation.the(MeetingNotice, "notice of special board meetings", body=BOARD)
    times = Times(law, now, None, None, corporation.zone, bool(held_by))
    chosen = spans(times, methods)
    every = list(dict.fromkeys(str(way) for each in spans(times, ()) for way in each.methods))
    if not polar or not methods:
        return value(f"Directors are told by {listed(every)}.", under=(law,), values={"methods": every})
    if not chosen:
        return no_such_method(corporation, law, methods, times)
    least = listed([f"{each.at_least}" for each in chosen])
    return yes_or_no(True, f"Yes, {least} before the meeting.", under=(law,), values={"methods": every})
