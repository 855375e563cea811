"""Facts on the question itself, meetings, persons, counts and papers."""

from datetime import datetime
from fractions import Fraction
from typing import Final

from rules.facts.fact import Fact, count, flag, form, when
from rules.particulars import Particular
from rules.terms import Body, Meeting, Method, Role, Span

_QUESTION: Final[tuple[Fact, ...]] = (
    Fact("now", datetime, "the moment of asking, in the corporation's time zone"),
    Fact("polar", bool, "the question can be answered yes or no", empty=False),
    Fact("only_these", bool, 'the question is if those named alone may ("only the president?")', empty=False),
    Fact(
        "theirs_alone", bool, 'the question is if nobody but those named may ("only by the stockholders?")', empty=False
    ),
    Fact("needed", bool, 'the question is if so much is needed, not if it is enough ("must all sign?")', empty=False),
    Fact("asks_date", bool, "a day is asked for, not a length of time", empty=False),
    Fact(
        "negated",
        bool,
        'the question is put the other way round ("can we skip ...", "... without notice")',
        empty=False,
    ),
    Fact("wh", bool, "some clause asks who, what, when, where or how", empty=False, carried=False),
)
_MEETING: Final[tuple[Fact, ...]] = (
    Fact(
        "body",
        Body,
        "whose meeting or act it is",
        "Whose meeting is it?",
        ("stockholders", "board of directors", "committee"),
    ),
    Fact("meeting", Meeting, "the kind of meeting", "Which kind of meeting is it?", ("annual", "special", "regular")),
    when("meeting_at", "the meeting", "When is the meeting?"),
    when(
        "notice_at",
        "when notice is or was given (mailed, phoned, sent, handed over)",
        "When is (or was) the notice given?",
    ),
    Fact("notice_period", Span, 'a length of notice named in the question ("is 5 days enough?")'),
    Fact(
        "methods",
        tuple[Method, ...],
        "how notice is given or a paper delivered",
        "How is the notice given?",
        ("mail", "telephone", "personal delivery"),
        (),
    ),
    Fact(
        "held_by",
        tuple[Method, ...],
        "the means by which the meeting is held or joined, other than in person",
        empty=(),
    ),
    Fact("mixed", bool, "some take part in person and some from afar", empty=False),
    Fact("place", str, 'where the meeting is held, as the question names it ("London")'),
    when("adjourned_to", "the day to which a meeting is adjourned", "To which date is it adjourned?"),
    form("rejects", "whether the question is if something that came in may be turned away"),
    form("went_out", "whether the question is if a notice that has gone out was in time"),
    flag("announced", "whether time and place of the adjourned meeting are announced at the meeting"),
    flag("new_record_date", "whether a new record date is fixed for the adjourned meeting"),
    flag("quorum_present", "whether a quorum is present", "Is a quorum present?"),
    Fact("purpose", str, "the business named in the question, if the rule turns on it"),
    flag("attended", "whether the person without notice attended the meeting"),
    flag("objected", "whether the person attended to object"),
    flag("waived", "whether a signed waiver is given"),
    flag("after_meeting", "whether something happened after the meeting"),
    flag("in_writing", "whether something is in writing"),
    flag("asks_all", "the question is if all of them must act"),
    flag("sold_later", "whether the shares were sold after the record date"),
    flag("waiver_signed", "whether a waiver is signed, whoever attended"),
    flag("held_in_person", "whether a meeting held in person is named beside one held from afar"),
    flag("bare_quorum", "whether just a quorum is present"),
    flag("voted_for", "whether the director in question voted in favor"),
    flag("requested", "whether anybody asked for it"),
    flag("not_as_fixed", "whether the meeting is held at another time or place than the text or a decision fixed"),
    flag("moves", "whether the question is if a meeting moves to another day by itself"),
    flag("all_hear", "whether all who take part hear each other"),
    flag("as_minimum", "whether the question is if so much notice is needed, not if it is enough"),
    flag("as_presence", "whether the question is if taking part from afar counts as being present"),
    flag("absentees", "whether the question is on those who were not at the meeting"),
    flag("class_matter", "whether a class or series votes separately on the matter"),
    Fact(
        "particulars",
        tuple[Particular, ...],
        'single things that a list or a notice might hold, as the question names them ("address", "telephone number")',
        "Which single thing do you mean?",
        empty=(),
    ),
    Fact(
        "unstated",
        tuple[Particular, ...],
        'those that are, or would be, left out ("says nothing about the purpose")',
        empty=(),
    ),
    flag("refuses", "whether the question is if someone may refuse what he must do, so that having to is a no"),
    flag("held_on_record_date", "whether the person held the shares on the record date", "Did they hold on it?"),
    flag("counts_from_receipt", "whether the question is if receipt decides, not posting"),
    flag("same_place", "whether it is the place of the meeting itself", "Is it the place of the meeting?"),
    flag("same_city", "whether it is in the city of the meeting", "Is it in the city of the meeting?"),
    flag("chooses", "whether the question is who chooses the place"),
    flag("dropped", "whether a meeting would be dropped or put off"),
    flag("asks_business_day", "whether the question is if the day must be a business day"),
    flag("sent_where", "whether a director's home or office is named as the place for a notice"),
    flag("backdated", "whether a record date would lie before the resolution that fixes it"),
    flag("on_time", "whether the question is if something came in time"),
    flag("on_the_spot", "whether a candidate would be named at the meeting itself"),
    flag("taken_away", "whether the list is taken away, or not brought"),
    flag("no_holder", "whether the person is no stockholder"),
    flag("text_only", "whether someone takes part by writing alone, unheard"),
    flag("faults", "whether the question is if somebody may complain of a want of notice"),
)
_PERSONS: Final[tuple[Fact, ...]] = (
    Fact("roles", tuple[Role, ...], "who acts or would act, by office", "Who is it: which office?", empty=()),
    Fact("absent", tuple[Role, ...], "officers who are absent or unable to act", empty=()),
    Fact("vacant", tuple[Role, ...], "offices that nobody holds", empty=()),
    Fact("present_roles", tuple[Role, ...], "officers said to be there", empty=()),
)
_BOARD_COUNTS: Final[tuple[Fact, ...]] = (
    count("seats", "seats of the board, vacant ones included", "How many seats does the board have?"),
    count(
        "directors",
        'directors without saying whether seats or persons ("9 directors")',
        "How many directors are there?",
    ),
    count("in_office", "filled seats", "How many directors are in office?"),
    count("vacancies", "vacant seats"),
    count("members", "members of a committee", "How many members does the committee have?"),
    count("present", "directors or members present", "How many are present?"),
    count("absent_count", "directors or members absent"),
    flag("everyone_present", "whether every director is present", "Will every director be present?"),
    count("in_favor", "votes of directors or members in favor", "How many voted in favor?"),
    count("against", "votes against"),
    count("abstaining", "abstentions"),
    flag("unanimous", "whether all agreed"),
    count("asking", "directors who ask for a meeting", "How many directors ask for it?"),
    count("signed", "directors or members who signed a consent", "How many have signed?"),
)
_SHARE_COUNTS: Final[tuple[Fact, ...]] = (
    count(
        "shares_outstanding",
        "outstanding shares entitled to vote",
        "How many shares are outstanding and entitled to vote?",
    ),
    count("shares_present", "shares present in person or by proxy", "How many shares are represented at the meeting?"),
    count("shares_in_favor", "shares voted in favor", "How many shares voted in favor?"),
    count("shares_against", "shares voted against", "How many shares voted against?"),
    count("shares_abstaining", "shares abstaining"),
    count("shares_asking", "shares whose holders ask for a meeting", "How many shares do those who ask hold?"),
    count("shares_signed", "shares whose holders signed a consent", "The holders of how many shares have signed?"),
    count("shares_held", "shares of the one who asks"),
    count("shares_nonvoting", "shares present that may not vote on the matter"),
    flag("bought_later", "whether the shares were bought after the record date or the first meeting"),
    flag("nonvoting", "whether the holders in question have no vote"),
    Fact("present_fraction", Fraction, "part of the shares (or directors) present"),
    Fact("asking_fraction", Fraction, "part of the shares (or directors) that ask"),
    Fact("signed_fraction", Fraction, "part of the shares (or directors) that signed"),
    Fact("in_favor_fraction", Fraction, "part of the votes in favor"),
    Fact("claimed", Fraction, 'a fraction that the question supposes ("is it a majority?" is 1/2)'),
)
_PAPERS: Final[tuple[Fact, ...]] = (
    when("record_date", "the record date", "What is the record date?"),
    when(
        "resolution_at",
        "when the board adopted or adopts the resolution",
        "When does (or did) the board adopt the resolution?",
    ),
    when(
        "event_at",
        "the dividend's payment, or another event that a record date is for",
        "When is it to be paid or done?",
    ),
    when("proxy_at", "the date of a proxy", "What is the date of the proxy?"),
    Fact("proxy_term", Span, "how long the proxy itself says it is good for"),
    flag(
        "interest",
        "whether a proxy is coupled with an interest",
        "Is the proxy coupled with an interest in the stock or the corporation?",
    ),
    when("consent_at", "the date of the earliest consent", "What is the date of the earliest consent?"),
    when("delivered_at", "when a consent, nomination or other paper arrives", "When did it arrive?"),
    flag("dated", "whether a consent bears its date"),
    flag(
        "prior_board_action",
        "whether the board must act before the stockholders",
        "Does the matter need action by the board first?",
    ),
    flag("elected", "whether the question is if a candidate with so many votes is elected"),
    flag("holder_of_record", "whether the person is a holder of record"),
)
FACTS: Final = (*_QUESTION, *_MEETING, *_PERSONS, *_BOARD_COUNTS, *_SHARE_COUNTS, *_PAPERS)
