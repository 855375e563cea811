"""By what means directors are told of a special board meeting."""

from collections.abc import Sequence

from rules import phrases
from rules.board.notice_times import Times, spans
from rules.corporation import Corporation
from rules.finding import Choice, Finding, Outcome, yes_or_no
from rules.provisions.notices import MeetingNotice, MethodNotice, NoticeInWriting, NoticeMethods
from rules.terms import Body, Method, listed

BOARD = Body.BOARD


def by_method(chosen: Sequence[MethodNotice], only: tuple[Method, ...] = ()) -> list[dict[str, str]]:
    """The least time of each method, as answers print it; of some methods only where `only` names them."""
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
    writing = corporation.find(NoticeInWriting, body=BOARD)
    if writing and all(method.family in _WRITINGS for method in methods):
        return _another_writing(law, writing, name)
    similar = any(each.other_similar_means for each in law.by_method)
    if similar:
        text = f'Perhaps: the text names {ways} "or other similar means"; whether {name} is one of them is a reading.'
        choices = (Choice("it is similar means", "Yes.", Outcome.YES), Choice("it is not", "No.", Outcome.NO))
        return Finding(Outcome.AMBIGUOUS, text, (law,), choices=choices)
    text = f"No. Notice of a special board meeting is given by {ways}; {name} is not among the ways."
    return yes_or_no(False, text, under=(law,), values={"notice": by_method(spans(times, ()))})


_WRITINGS = frozenset({Method.PERSONAL, Method.EMAIL, Method.TEXT_MESSAGE})


def _another_writing(law: MeetingNotice, writing: NoticeInWriting, name: str) -> Finding:
    """Any writing will do, and no time is set for this one."""
    slowest = max(law.by_method, key=lambda each: each.at_least.length)
    choices = (
        Choice("only the kinds with a time will do", f"No, {name} will not do.", Outcome.NO),
        Choice("it counts like mail", f"Yes, {slowest.at_least} before the meeting.", Outcome.CONDITIONAL),
        Choice("any writing will do", f"Yes, by {name}, without a least time.", Outcome.YES),
    )
    text = (
        f"Section {law.section} lets notice be given in writing, but sets no time for {name}: it may not do, or may have to come "
        f"{slowest.at_least} before the meeting like mail, or at any time."
    )
    return Finding(Outcome.AMBIGUOUS, text, (law, writing), choices=choices)


def of_first_class(corporation: Corporation) -> Finding | None:
    """Mail of a lower class, where the section on the notice names first-class mail; None where it names mail as such."""
    law = corporation.the(MeetingNotice, "notice of special board meetings", body=BOARD)
    ways = {method for each in law.by_method for method in each.methods}
    if Method.FIRST_CLASS_MAIL not in ways:
        return None
    text = f"No. Mailed notice to directors goes by {Method.FIRST_CLASS_MAIL}; mail of a lower class will not do."
    return yes_or_no(False, text, under=(law,), values={"methods": [str(Method.FIRST_CLASS_MAIL)]})
