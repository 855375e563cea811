"""What notice of a stockholders' meeting says, by what means it goes, to whom, and when it counts as given."""

from collections.abc import Mapping, Sequence

from rules import phrases
from rules.corporation import Corporation
from rules.days import When
from rules.finding import Choice, Finding, Outcome, Point, Silent, needs, value, yes_or_no
from rules.particulars import Particular, as_a_whole, holds, lacking, spoken_of
from rules.provisions import Provision
from rules.provisions.notices import MeetingNotice, NoticeContents, NoticeGiven, NoticeMethods
from rules.rule import rule
from rules.shareholders.notice import HOLDERS, allowed, notices, without_postage
from rules.terms import Meeting, Method, listed


@rule(
    "shareholders.notice.method",
    "by what means notice of a stockholders' meeting may be given",
    reads=[(MeetingNotice, {"body": HOLDERS}), (NoticeMethods, {"bodies": HOLDERS})],
    asks=[
        "How may notice of a stockholders' meeting be given?",
        "Can we e-mail the notice of the annual meeting to the shareholders?",
        "Is it enough to phone every stockholder about the special meeting?",
    ],
)
def notice_method(
    corporation: Corporation,
    *,
    polar: bool,
    only_these: bool,
    needed: bool,
    meeting: Meeting | None,
    methods: tuple[Method, ...],
    in_writing: bool | None,
) -> Finding:
    """The list of ways is closed; one of several ways is neither the only one nor needed."""
    found = notices(corporation, meeting)
    ways, under = allowed(corporation, found[0])
    if not ways:
        raise Silent("how notice of stockholders' meetings is given", *found)
    values = {"methods": [str(way) for way in ways]}
    listing = f"{'in writing, ' if found[0].written else ''}by {phrases.methods(ways)}"
    families = {way.family for way in ways}
    spoken = in_writing is False and found[0].written and all(each.family is Method.PERSONAL for each in methods)
    some = methods and (only_these or needed) and families > {method.family for method in methods}
    if polar and (spoken or some):
        alone = f", not by {phrases.methods(methods)} alone" if some else ""
        text = f"No{alone}. Notice of a stockholders' meeting is given {listing}."
        return yes_or_no(False, text, under=(*under, *found), values=values)
    if polar and in_writing and needed and not methods:
        lead = "Yes" if found[0].written else "No"
        return yes_or_no(found[0].written, f"{lead}. Notice is given {listing}.", under=(*under, *found), values=values)
    if not polar or not methods:
        return value(f"Notice is given {listing}.", under=(*under, *found), values=values)
    barred = [method for method in methods if method.family not in families]
    general = corporation.find(NoticeMethods, bodies=HOLDERS)
    if barred and general and _named_in(general, barred) and any(each.defects for each in found):
        return _in_the_general_clause(found[0], general, barred, listing)
    if barred:
        text = f"No. Notice of a stockholders' meeting is given {listing}; {phrases.methods(barred)} is not among the ways."
        return yes_or_no(False, text, under=(*under, *found), values=values)
    text = f"Yes. Notice of a stockholders' meeting may be given {listing}."
    return yes_or_no(True, text, under=(*under, *found), values=values)


def _named_in(general: NoticeMethods, methods: list[Method]) -> bool:
    return all(method.family in {each.family for each in general.methods} for method in methods)


def _in_the_general_clause(
    notice: MeetingNotice, general: NoticeMethods, methods: list[Method], listing: str
) -> Finding:
    """A way that the section on the meeting leaves out and the general clause names: two readings."""
    name = phrases.methods(methods)
    choices = (
        Choice(f"section {notice.section} governs", f"No, {name} will not do.", Outcome.NO),
        Choice(f"section {general.section} governs", f"Yes, by {name}.", Outcome.YES),
    )
    text = (
        f"Not safely: section {notice.section} has the notice given {listing}, which {name} is not; section "
        f"{general.section} lets notice to stockholders go by {phrases.methods(general.methods)}."
    )
    return Finding(Outcome.AMBIGUOUS, text, (notice, general), choices=choices)


@rule(
    "shareholders.notice.contents",
    "what the notice of a stockholders' meeting must state",
    reads=[(MeetingNotice, {"body": HOLDERS}), (NoticeContents, {"body": HOLDERS})],
    asks=[
        "What must the notice of a stockholders' meeting say?",
        "Does the notice of a special shareholders' meeting have to state the purpose?",
        "Can the notice of the annual meeting of stockholders leave out the purpose?",
    ],
)
def notice_contents(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    needed: bool,
    meeting: Meeting | None,
    particulars: tuple[Particular, ...],
    unstated: tuple[Particular, ...],
    asks_whole: bool | None,
    kinds_compared: bool | None,
    kinds_unlike: bool | None,
) -> Finding:
    """The contents, for which meetings the purpose is one of them, and whether the things named must be there."""
    if kinds_compared:
        return _kinds_compared(corporation, polar=polar and not needed, unlike=bool(kinds_unlike))
    notice = notices(corporation, meeting)[0]
    more = corporation.find(NoticeContents, body=HOLDERS)
    more = more if more and (meeting is None or meeting in more.meetings) else None
    found = (*notices(corporation, meeting), *([more] if more else []))
    kind = f"{'an' if meeting is Meeting.ANNUAL else 'a'} {meeting}" if meeting else "a"
    contents = _contents(notice, more, meeting)
    text = _says(notice, more, kind, contents if meeting else [each for each in notice.contents if each != "purpose"])
    values = {"contents": contents}
    if asks_whole is not None and (particulars or unstated) and not negated:
        missing = lacking(particulars, contents) if particulars else spoken_of(unstated, contents)
        if meeting is None and missing == ("purpose",) and notice.purpose_for:
            return needs(f"{text} Of which kind of meeting is the notice?", "meeting", under=found)
        return as_a_whole(text, missing, found, values, complete=asks_whole)
    if not polar:
        return value(text, under=found, values=values)
    answer = holds(particulars, unstated, contents, needed=needed, negated=negated)
    wider = (*contents, *more.contents) if more and meeting is None else contents
    if answer != holds(particulars, unstated, wider, needed=needed, negated=negated):
        return _of_one_kind(text, found, more, values, negated=negated)
    if answer is None:
        if not (needed or negated):
            return needs(f"{text} What does the notice say, and what does it leave out?", "particulars", under=found)
        answer = ("purpose" in contents) != negated
    return yes_or_no(answer, f"{'Yes' if answer else 'No'}. {text}", under=found, values=values)


def _kinds_compared(corporation: Corporation, *, polar: bool, unlike: bool) -> Finding:
    """What the notice of an annual and that of a special meeting state, held against each other."""
    more = corporation.find(NoticeContents, body=HOLDERS)
    stated: dict[Meeting, list[str]] = {}
    under: list[Provision] = []
    for kind in (Meeting.ANNUAL, Meeting.SPECIAL):
        notice = notices(corporation, kind)[0]
        added = more if more and kind in more.meetings else None
        stated[kind] = _contents(notice, added, kind)
        under += [notice, *([added] if added else [])]
    extra = [each for each in stated[Meeting.SPECIAL] if each not in stated[Meeting.ANNUAL]]
    text = f"The notice of an annual meeting states the {listed(stated[Meeting.ANNUAL], 'and')}; "
    beyond = f"also the {listed(extra, 'and')}" if extra else "the same"
    text += f"that of a special meeting {beyond}."
    values = {"annual": stated[Meeting.ANNUAL], "special": stated[Meeting.SPECIAL], "added": extra}
    provisions = tuple(dict.fromkeys(under))
    if polar:
        holds = bool(extra) == unlike
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=provisions, values=values)
    return value(text, under=provisions, values=values)


def _of_one_kind(
    text: str, found: Sequence[Provision], more: NoticeContents | None, values: Mapping[str, object], *, negated: bool
) -> Finding:
    """What only the notice of some kinds of meeting must state, asked of a notice of no kind."""
    kinds = listed(more.meetings) if more else ""
    condition = Point(f"it is {'no' if negated else 'a'} {kinds} meeting", more)
    return Finding(Outcome.CONDITIONAL, f"Only if {condition.text}. {text}", tuple(found), values, (condition,))


def _contents(notice: MeetingNotice, more: NoticeContents | None, meeting: Meeting | None) -> list[str]:
    """What the notice of a kind of meeting states; of any kind where none is named."""
    for_it = not notice.purpose_for or meeting is None or meeting in notice.purpose_for
    own = [each for each in notice.contents if each != "purpose" or for_it]
    return [*own, *(more.contents if more and meeting else ())]


def _says(notice: MeetingNotice, more: NoticeContents | None, kind: str, contents: Sequence[str]) -> str:
    """The contents in a sentence, and those that only some meetings' notices have."""
    text = f"The notice of {kind} meeting states the {listed(contents, 'and')}."
    if kind == "a" and "purpose" in notice.contents:
        of = (
            f"that of a {listed(notice.purpose_for)} meeting also the purpose"
            if notice.purpose_for
            else "and the purpose"
        )
        text = f"The notice states the {listed(contents, 'and')}, {of}."
    elif "purpose" in notice.contents and "purpose" not in contents:
        text += " It need not state the purpose."
    if more:
        text += f" That of a {listed(more.meetings)} meeting also says {listed(more.contents, 'and')}."
    return text


@rule(
    "shareholders.notice.business",
    "whether a stockholders' meeting may take up business that its notice does not name",
    reads=[(MeetingNotice, {"body": HOLDERS})],
    asks=[
        "Can a special shareholders' meeting vote on something that was not in the notice?",
        "May the stockholders take up other business than the notice of the special meeting names?",
        "Somebody raises a new item at the special stockholders' meeting, can it be voted on?",
    ],
)
def notice_business(corporation: Corporation, *, meeting: Meeting | None) -> Finding:
    """The notice of a special meeting states the purposes; no sentence confines the meeting to them."""
    found = notices(corporation, meeting or Meeting.SPECIAL)
    if meeting is Meeting.ANNUAL:
        text = "The bylaws do not confine an annual meeting to the business named in its notice; they have no provision on it."
        return Finding(Outcome.NOT_ADDRESSED, text, found)
    text = (
        "The notice of a special meeting must state its purposes, so business that it does not name should not be voted on "
        "without a new notice or waivers; but no sentence of the bylaws says what follows if it is."
    )
    return Finding(Outcome.NOT_ADDRESSED, text, found)


@rule(
    "shareholders.notice.given",
    "when mailed notice to stockholders counts as given",
    reads=[(NoticeGiven, {"bodies": HOLDERS})],
    asks=[
        "Does mailed notice to shareholders count from posting or from receipt?",
        "When is a mailed notice of a stockholders' meeting deemed given?",
        "Must a stockholder actually receive the mailed notice for it to count?",
    ],
)
def notice_given(
    corporation: Corporation,
    *,
    polar: bool,
    counts_from_receipt: bool | None,
    unstamped: bool | None,
    foreign_post: bool | None,
    notice_at: When | None,
    methods: tuple[Method, ...],
) -> Finding:
    """Mailed notice counts on deposit where the text says so, received or not; what a courier carries is no mail."""
    unpaid = without_postage(corporation) if polar and unstamped else None
    if unpaid:
        return unpaid
    given = corporation.the(NoticeGiven, "when mailed notice to stockholders counts as given", bodies=HOLDERS)
    if foreign_post and given.united_states and polar and not counts_from_receipt:
        text = (
            f"No. The post of another country is not the United States mail: notice counts as given when {given.when}."
        )
        return yes_or_no(False, text, under=(given,))
    if Method.COURIER in methods:
        return _by_courier(given, polar=polar, counts_from_receipt=bool(counts_from_receipt))
    return answer_given(given, polar=polar, counts_from_receipt=bool(counts_from_receipt), posted=notice_at)


def _by_courier(given: NoticeGiven, *, polar: bool, counts_from_receipt: bool) -> Finding:
    """What is handed to a courier: the sentence on the mail does not reach it, and none says when it counts."""
    text = f"Only what is mailed counts when {given.when}; the bylaws say no such thing of what a courier carries."
    if polar and not counts_from_receipt:
        return yes_or_no(False, f"No. {text}", under=(given,))
    return Finding(Outcome.NOT_ADDRESSED, text, (given,))


def answer_given(given: NoticeGiven, *, polar: bool, counts_from_receipt: bool, posted: When | None = None) -> Finding:
    """From posting, not from receipt: no to who asks if it must arrive, yes to who asks if it counts all the same."""
    text = f"Mailed notice counts as given when {given.when}; whether and when it is received does not matter."
    if not polar and posted:
        return value(f"On {phrases.day(posted.date)}. {text}", under=(given,), values={"given_on": posted.date})
    if not polar:
        return value(text, under=(given,), values={"given": "when deposited in the mail"})
    lead = "No" if counts_from_receipt else "Yes"
    return yes_or_no(not counts_from_receipt, f"{lead}. {text}", under=(given,))


@rule(
    "shareholders.notice.recipients",
    "who must get notice of a stockholders' meeting",
    reads=[(MeetingNotice, {"body": HOLDERS})],
    asks=[
        "Who has to get notice of a shareholders' meeting?",
        "Do holders of non-voting stock have to be sent notice of the stockholders' meeting?",
        "Must former shareholders be told of the annual meeting?",
    ],
)
def notice_recipients(
    corporation: Corporation,
    *,
    polar: bool,
    negated: bool,
    meeting: Meeting | None,
    nonvoting: bool | None,
    holds_none: bool | None,
    each_holder: bool | None,
) -> Finding:
    """Those whom the notice provision names: all stockholders, or those who may vote; nobody who holds no share of record."""
    found = notices(corporation, meeting)
    text = f"Notice of {_a(found[0])} meeting goes to {found[0].recipients}."
    if nonvoting and meeting is None and len({each.entitled_only for each in found}) > 1:
        text = " ".join(f"Notice of {_a(each)} meeting goes to {each.recipients}." for each in found)
        return value(text, under=found, values={"recipients": [each.recipients for each in found]})
    if not polar:
        return value(text, under=found, values={"recipients": found[0].recipients})
    if each_holder and found[0].entitled_only and not nonvoting and not holds_none and not negated:
        condition = Point("the holder is entitled to vote at the meeting", found[0])
        return Finding(Outcome.CONDITIONAL, f"Only those who may vote. {text}", found, conditions=(condition,))
    named = not holds_none and not (nonvoting and found[0].entitled_only)
    holds = named != negated
    return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=found)


def _a(notice: MeetingNotice) -> str:
    """The kinds of meeting of a notice with their article: "an annual or special"."""
    return f"{'an' if notice.meetings[0] is Meeting.ANNUAL else 'a'} {listed(notice.meetings)}"
