"""The facts that a rule may ask for: what each is, how to ask for it, its options.

A rule names the facts that it uses as keyword parameters; whoever calls it passes those that are known and None (or
an empty tuple) for the rest.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from rules.days import When
from rules.offices import Absence, Candidate, Task
from rules.particulars import Particular
from rules.provisions.committees import CommitteeAct, Matter, Missing
from rules.provisions.general import Book, Office
from rules.provisions.indemnification import Amount, Capacity, Ending, Involvement, Proceeding, Suit
from rules.provisions.shares import Loss, Paper, Payment
from rules.terms import Body, DayOfYear, Meeting, Method, Of, Role, Span

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its type, what it is, the question that asks for it, and the answers to offer where they are few."""

    name: str
    type: Any
    meaning: str
    ask: str = ""
    options: tuple[str, ...] = ()
    empty: Any = None
    """What stands for "not said"."""
    carried: bool = True
    """Whether a follow-up takes it over: it is a circumstance, not the way in which a question is put."""


def _count(name: str, meaning: str, ask: str = "") -> Fact:
    return Fact(name, int, meaning, ask)


def _when(name: str, meaning: str, ask: str = "") -> Fact:
    return Fact(name, When, meaning, ask)


def _flag(name: str, meaning: str, ask: str = "", options: tuple[str, ...] = ("yes", "no")) -> Fact:
    return Fact(name, bool, meaning, ask, options)


def _form(name: str, meaning: str) -> Fact:
    return Fact(name, bool, meaning, carried=False)


_QUESTION: Final = (
    Fact("now", datetime, "the moment of asking, in the corporation's time zone"),
    Fact("polar", bool, "the question can be answered yes or no", empty=False),
    Fact("only_these", bool, 'the question is if those named alone may ("only the president?")', empty=False),
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
_MEETING: Final = (
    Fact(
        "body",
        Body,
        "whose meeting or act it is",
        "Whose meeting is it?",
        ("stockholders", "board of directors", "committee"),
    ),
    Fact("meeting", Meeting, "the kind of meeting", "Which kind of meeting is it?", ("annual", "special", "regular")),
    _when("meeting_at", "the meeting", "When is the meeting?"),
    _when(
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
    _when("adjourned_to", "the day to which a meeting is adjourned", "To which date is it adjourned?"),
    _flag("announced", "whether time and place of the adjourned meeting are announced at the meeting"),
    _flag("new_record_date", "whether a new record date is fixed for the adjourned meeting"),
    _flag("quorum_present", "whether a quorum is present", "Is a quorum present?"),
    Fact("purpose", str, "the business named in the question, if the rule turns on it"),
    _flag("attended", "whether the person without notice attended the meeting"),
    _flag("objected", "whether the person attended to object"),
    _flag("waived", "whether a signed waiver is given"),
    _flag("after_meeting", "whether something happened after the meeting"),
    _flag("in_writing", "whether something is in writing"),
    _flag("asks_all", "the question is if all of them must act"),
    _flag("sold_later", "whether the shares were sold after the record date"),
    _flag("waiver_signed", "whether a waiver is signed, whoever attended"),
    _flag("held_in_person", "whether a meeting held in person is named beside one held from afar"),
    _flag("bare_quorum", "whether just a quorum is present"),
    _flag("voted_for", "whether the director in question voted in favor"),
    _flag("requested", "whether anybody asked for it"),
    _flag("not_as_fixed", "whether the meeting is held at another time or place than the text or a decision fixed"),
    _flag("moves", "whether the question is if a meeting moves to another day by itself"),
    _flag("all_hear", "whether all who take part hear each other"),
    _flag("as_minimum", "whether the question is if so much notice is needed, not if it is enough"),
    _flag("as_presence", "whether the question is if taking part from afar counts as being present"),
    _flag("absentees", "whether the question is on those who were not at the meeting"),
    _flag("class_matter", "whether a class or series votes separately on the matter"),
    Fact(
        "particulars",
        tuple[Particular, ...],
        'single things that a list or a notice might hold, as the question names them ("address", "telephone number")',
        empty=(),
    ),
)
_PERSONS: Final = (
    Fact("roles", tuple[Role, ...], "who acts or would act, by office", "Who is it: which office?", empty=()),
    Fact("absent", tuple[Role, ...], "officers who are absent or unable to act", empty=()),
    Fact("vacant", tuple[Role, ...], "offices that nobody holds", empty=()),
    Fact("present_roles", tuple[Role, ...], "officers said to be there", empty=()),
)
_BOARD_COUNTS: Final = (
    _count("seats", "seats of the board, vacant ones included", "How many seats does the board have?"),
    _count(
        "directors",
        'directors without saying whether seats or persons ("9 directors")',
        "How many directors are there?",
    ),
    _count("in_office", "filled seats", "How many directors are in office?"),
    _count("vacancies", "vacant seats"),
    _count("members", "members of a committee", "How many members does the committee have?"),
    _count("present", "directors or members present", "How many are present?"),
    _count("absent_count", "directors or members absent"),
    _flag("everyone_present", "whether every director is present", "Will every director be present?"),
    _count("in_favor", "votes of directors or members in favor", "How many voted in favor?"),
    _count("against", "votes against"),
    _count("abstaining", "abstentions"),
    _flag("unanimous", "whether all agreed"),
    _count("asking", "directors who ask for a meeting", "How many directors ask for it?"),
    _count("signed", "directors or members who signed a consent", "How many have signed?"),
)
_SHARE_COUNTS: Final = (
    _count(
        "shares_outstanding",
        "outstanding shares entitled to vote",
        "How many shares are outstanding and entitled to vote?",
    ),
    _count("shares_present", "shares present in person or by proxy", "How many shares are represented at the meeting?"),
    _count("shares_in_favor", "shares voted in favor", "How many shares voted in favor?"),
    _count("shares_against", "shares voted against", "How many shares voted against?"),
    _count("shares_abstaining", "shares abstaining"),
    _count("shares_asking", "shares whose holders ask for a meeting", "How many shares do those who ask hold?"),
    _count("shares_signed", "shares whose holders signed a consent", "The holders of how many shares have signed?"),
    _count("shares_held", "shares of the one who asks"),
    _count("shares_nonvoting", "shares present that may not vote on the matter"),
    _flag("bought_later", "whether the shares were bought after the record date or the first meeting"),
    _flag("nonvoting", "whether the holders in question have no vote"),
    Fact("present_fraction", Fraction, "part of the shares (or directors) present"),
    Fact("asking_fraction", Fraction, "part of the shares (or directors) that ask"),
    Fact("signed_fraction", Fraction, "part of the shares (or directors) that signed"),
    Fact("in_favor_fraction", Fraction, "part of the votes in favor"),
    Fact("claimed", Fraction, 'a fraction that the question supposes ("is it a majority?" is 1/2)'),
)
_PAPERS: Final = (
    _when("record_date", "the record date", "What is the record date?"),
    _when(
        "resolution_at",
        "when the board adopted or adopts the resolution",
        "When does (or did) the board adopt the resolution?",
    ),
    _when(
        "event_at",
        "the dividend's payment, or another event that a record date is for",
        "When is it to be paid or done?",
    ),
    _when("proxy_at", "the date of a proxy", "What is the date of the proxy?"),
    Fact("proxy_term", Span, "how long the proxy itself says it is good for"),
    _flag(
        "interest",
        "whether a proxy is coupled with an interest",
        "Is the proxy coupled with an interest in the stock or the corporation?",
    ),
    _when("consent_at", "the date of the earliest consent", "What is the date of the earliest consent?"),
    _when("delivered_at", "when a consent, nomination or other paper arrives", "When did it arrive?"),
    _flag("dated", "whether a consent bears its date"),
    _flag(
        "prior_board_action",
        "whether the board must act before the stockholders",
        "Does the matter need action by the board first?",
    ),
    _flag("elected", "whether the question is if a candidate with so many votes is elected"),
    _flag("holder_of_record", "whether the person is a holder of record"),
)
_DIRECTORS: Final = (
    _count("board_size", "the number of directors that is to be fixed or is asked about", "How many directors?"),
    _count("old_size", "the number of directors before it is changed"),
    Fact(
        "number_topic",
        str,
        'what is asked of the number of directors: "change", "least", "most", "too many", "fixed in the text"',
    ),
    _count("stockholders_count", "stockholders, by head", "How many stockholders are there?"),
    _count("age", "the age of a director in years"),
    Fact("requirement", str, "the quality of a director that is asked about"),
    _flag("pushes_out", "whether somebody is to lose a seat by it"),
    Fact("classes", tuple[str, ...], "classes of directors", "Which class is it?", ("I", "II", "III"), ()),
    Fact("class_sizes", tuple[int, ...], "how many directors each class has", empty=()),
    _count("elected_year", "the year in which a director was elected"),
    _count("elected_ago", "how many years ago a director was elected"),
    _count("term_year", "the year in which a term is asked to end"),
    _count("term_ahead", "in how many years a term is asked to end"),
    Fact("term_claimed", Span, "the length of a director's term that the question supposes"),
    Fact("term_topic", str, 'what the question supposes of a term: "rest", "next meeting" or "full"'),
    _flag("mid_year", "whether it is to happen between annual meetings"),
    _flag("asks_when", "whether the end of a term is asked for, not its length"),
    _flag("staggered", "whether the question is if some or all directors stand for election"),
    _flag("holds_over", "whether the question is if a director stays in office"),
    Fact(
        "actor",
        Role,
        'who would elect, remove, fill, decide or act: the subject of a question, or the one after "by"',
        "Who would do it?",
        ("stockholder", "board of directors"),
    ),
    Fact("removed", str, "what a person to be removed is", "Is it a director or an officer?", ("director", "officer")),
    Fact("removal_cause", str, 'whether a removal is "with" or "without" cause, or if cause is "asked" about'),
    _flag("by_consent", "whether it is done by consent in writing, without a meeting"),
    Fact("emptied", str, 'how a seat became empty: "removal", "removal, same meeting", "removal, later", "other"'),
    _flag("exclusive", "whether the question is if nobody else may, or if these must"),
    _flag("permitted", "whether the question is if something may be done"),
    Fact("supposed_of", Of, "what the question takes a majority of"),
    Fact(
        "resignation_topic",
        str,
        'what is asked of a resignation: "acceptance", "no acceptance", "later", "at once", "notice", "writing", "may"',
    ),
    _flag("spoken", "whether something was only said"),
    _flag("as_of_right", "whether the question is if something is owed"),
    _flag("abstains", "whether directors must stay out of a vote on what is theirs"),
    _flag("elected_by_class", "whether a class or series of stock elected the director by itself"),
    _when("effective_at", "when a resignation says that it takes effect", "When does it say that it takes effect?"),
    _flag("expenses", "whether expenses are asked about"),
    _flag("other_capacity", "whether services other than as a director are asked about"),
)

_COMMITTEES: Final = (
    Fact("committee_act", CommitteeAct, "what the board does to a committee"),
    Fact("matter", Matter, "what a committee would decide", "What is the committee to decide?"),
    Fact("granted", str, 'whether the resolution gives the power: "expressly", "generally" or "withheld"'),
    _form("forbidden", "whether the question is if something is forbidden"),
    _form("obliged", "whether the question is if there must be one"),
    _flag("outsider", "whether the person is no director"),
    _form("voting", "whether the question is on that person's vote"),
    _form("upper_limit", "whether the question is on a greatest number"),
    _form("cause_asked", "whether the question is if cause is needed"),
    _form("interested", "whether the question is on a personal interest of those who decide"),
    _flag("alternate_there", "whether the member's alternate is at the meeting"),
    Fact("missing_for", Missing, "why a member does not act", options=("absent", "disqualified", "disabled")),
    _count("nondirectors", "members of a committee who are no directors"),
    _when("committee_met_at", "the meeting of the committee", "When did the committee meet?"),
    _when("board_meets_at", "the next meeting of the board", "When does the board meet next?"),
    _when("second_board_at", "the board meeting after that one"),
    Fact("gap", Span, "the time between the committee's meeting and the board's"),
    _form("second_meeting", "whether the report is left to the second board meeting"),
)

_OFFICERS: Final = (
    Fact("offices", tuple[Role, ...], "the offices named, in the order of the text", "Which office is it?", empty=()),
    Fact("titles", tuple[str, ...], "offices named that bylaws seldom know (a controller)", empty=()),
    Fact("speaker", tuple[Role, ...], "the offices that the one who asks holds", empty=()),
    Fact("tasks", tuple[Task, ...], "what officers do, as far as the question names it", empty=()),
    Fact("why_absent", tuple[Absence, ...], "why an officer does not act", empty=()),
    Fact("candidates", tuple[Candidate, ...], "several holders of an office, by name and date of election", empty=()),
    _flag("ranked", "whether an order among several holders was determined", "Has the board determined their order?"),
    _flag("sole_owner", "whether the person owns all the outstanding shares"),
    Fact("recipient", Role, "to whom powers or duties would go"),
    Fact("be", Role, "what an officer must or need not be: a director, a stockholder"),
    _flag("not_be", "whether the person is said not to be that"),
    _flag("different", "the question is whether two offices need different persons"),
    _flag("creates", "the question is whether an office may be made or filled anew"),
    _flag("asks_named", "the question is whether the document knows an office"),
    _flag("breach", "the question is whether something breaks the rules, so that being allowed is a no"),
    _flag("off_schedule", "whether an election is at another time than the text's"),
    _flag("either", "the question offers two who may do it, and asks which"),
    _flag("decides", "the question is who decides on pay, not who gets it"),
    _flag("hinders", "the question is whether something is barred, so that being allowed is a no"),
    _flag("asks_limit", "the question is whether there is an upper limit"),
    _flag("asks_period", "the question is how long beforehand something must be said"),
    _flag("withdraws", "the question is whether something may be taken back"),
    _flag("waives", "the question is whether a requirement may be dropped"),
    _flag("other_officers", "the question is about officers whom the document does not name"),
    _flag("asks_who", "the question asks who or which one, whatever else it asks"),
    _flag("automatic", "the question is whether something is due without being asked for"),
    _flag("unfilled", "the question is whether an office may stay empty"),
    _flag("asks_need", "the question is whether something is needed"),
    _flag("asks_acceptance", "the question is whether a resignation must be accepted"),
    _flag("asks_contract", "the question is what becomes of the contract of an officer removed"),
    _flag("asks_loss", "the question is whether a right is lost, so that keeping it is a no"),
    _flag("not_absent", "whether the officer is said to be there after all"),
    _flag("asks_superior", "the question is under whom an officer acts"),
    _flag("asks_vote", "the question is which vote it takes"),
    _flag("asks_duration", "the question is how long something lasts"),
    _flag("without_cause", "whether a removal is without cause"),
    _when("annual_at", "the annual meeting of stockholders", "When is the annual meeting of stockholders?"),
    Fact("board_dates", tuple[When, ...], "dates on which the board meets", "When does the board meet?", empty=()),
    _when("bond_at", "when a bond was given", "When was the bond given?"),
)

_INDEMNIFICATION: Final = (
    Fact(
        "capacities",
        tuple[Capacity, ...],
        "in which capacities the person who asks for indemnity serves or served",
        "In which capacity did the person serve?",
        ("director", "officer", "employee", "agent"),
        (),
    ),
    _flag("elsewhere", "whether the person serves another enterprise"),
    _flag("at_request", "whether that service is at the corporation's request", "Is it at the corporation's request?"),
    _flag("former", "whether the person has left the office"),
    _flag("lasting", "whether the question is how long the right lasts"),
    _flag("heirs", "whether heirs or an estate ask in the person's place"),
    Fact(
        "suit",
        Suit,
        "whose suit it is",
        "Is the suit brought by or in the right of the corporation?",
        ("third-party suit", "suit by or in the right of the corporation"),
    ),
    _flag("both_suits", "whether the two kinds of suit are compared"),
    Fact("proceedings", tuple[Proceeding, ...], "the kinds of proceeding named", empty=()),
    Fact("involvement", Involvement, "how the person is drawn into it"),
    Fact("amounts", tuple[Amount, ...], "what is to be paid", empty=()),
    Fact("endings", tuple[Ending, ...], "how the case, or a step of it, ended", empty=()),
    _flag("good_faith", "whether the person acted in good faith", "Did the person act in good faith?"),
    _flag("won", "whether the defense succeeded", "Did the defense succeed?"),
    _flag("adjudged_liable", "whether the person was held liable to the corporation"),
    _flag("court_allows", "whether the court found the person entitled to indemnity all the same"),
    _flag("self_started", "whether the person began the proceeding"),
    _flag("authorized_by_board", "whether the board authorized it", "Did the board authorize the proceeding?"),
    _flag("asks_duty", 'whether a duty is asked about ("must we"), not a power ("may we")'),
    _flag("refused", "whether the question is if the corporation may refuse"),
    _flag("undertaking", "whether an undertaking to repay was given"),
    _flag("secured", "whether the question is about security, interest or means behind the undertaking"),
    _flag("on_behalf", "whether someone else gives the undertaking"),
    _flag("repaying", "whether the question is about paying an advance back"),
    _flag("for_advance", "whether the request is for an advance of expenses"),
    _flag("answered", "whether the corporation answered the request"),
    _flag("loses", "whether the question is if a right is lost, ends or is exclusive"),
    _count("parties", "directors who are parties to the case", "How many directors are parties to the case?"),
    _count("disinterested", "directors who are not parties to the case"),
    _when("requested_at", "when the written request was made", "When was the written request made?"),
    _when("paid_at", "when payment is or was made"),
    _flag("repealing", "whether the article on indemnification is changed or repealed"),
    _flag("asking_leave", "whether someone's consent to a settlement is asked about"),
    _flag("defining", "whether the meaning of a word is asked for"),
    _flag("of_claims", "whether suits, claims or their costs are spoken of at all"),
    _flag("of_indemnity", "whether indemnity is named"),
    _flag("optional", "whether the question is if it is up to the corporation"),
    _flag("alike", "whether several capacities, or kinds of suit, are asked about in one"),
    _flag("presuming", "whether it is asked what something proves"),
    _flag("giving", "whether it is asked what must be given for an advance"),
    _flag("paying_time", "whether it is asked by when something is paid"),
    _flag("silence", "whether the corporation's silence is in question"),
    _flag("waiting", "whether the question is if the person must wait"),
    _flag("suing_us", "whether the person sues the corporation for it"),
    _flag("enforcing_costs", "whether the costs of such a suit are in question"),
    _flag("deciding", "whether it is asked who decides"),
    _flag("standard", "whether a standard of conduct is asked for"),
    _flag("investigated", "whether an investigation is in question"),
    _flag("other_source", "whether a right from another source is in question"),
    _flag("merging", "whether a merger is in question"),
    _flag("insuring", "whether insurance is in question"),
    _flag("narrower", "whether the change makes the right smaller"),
    _flag("law_changes", "whether a change of the law is in question"),
    Fact("term", str, "the term whose meaning is asked for", "Which term?"),
)

_AMENDMENTS: Final = (
    Fact("amender", Body, "who would amend the bylaws", "Who would do it?", ("stockholders", "board of directors")),
    Fact("made_by", Body, "who adopted the bylaw that is to be changed"),
    _flag(
        "named_in_notice",
        "whether the notice of the meeting names the amendment",
        "Does the notice of the meeting name the amendment?",
    ),
    _flag(
        "charter_power",
        "whether the certificate of incorporation gives the board the power",
        "Does the certificate of incorporation give the board the power to amend the bylaws?",
    ),
    _flag("election_bylaw", "whether the bylaw regulates an election of directors"),
    _flag("full_text", "whether the question is about the wording of the amendment"),
    _flag("votes_asked", "whether a vote or a majority is asked for"),
    _flag("telling", "whether somebody is to be told of it"),
    _flag("conflicting", "whether a bylaw is said to conflict with the certificate or the law"),
    _flag("only_one", "whether the question is if one body alone may do it"),
    _flag("approval_needed", "whether the question is if the stockholders must approve"),
    _flag("amending", "whether something is amended, adopted or repealed"),
    _flag("asks_votes", "whether votes are asked about"),
    _flag("in_part", "whether a part of what is asked for would do"),
    _flag("consent_in_writing", "whether it is done by written consent, without a meeting"),
)

_SHARES: Final[tuple[Fact, ...]] = (
    _flag("asked_duty", 'the question is whether something must be done ("do we have to ..."), not whether it may be'),
    Fact("signers", tuple[Role, ...], "the offices that sign, one named as replaced left out", empty=()),
    _flag("alone", "whether those named are all who signed"),
    _flag("together", "whether two offices are named as signing together"),
    _flag("one_person", "whether one person signs in two offices"),
    _flag(
        "countersigned",
        "whether a transfer agent countersigns or a registrar registers the certificate",
        "Is the certificate countersigned by a transfer agent or registered by a registrar?",
    ),
    _flag(
        "outside_agent",
        "whether the transfer agent or registrar is another than the corporation or its employee",
        "Is the transfer agent or registrar someone other than the corporation or its employee?",
    ),
    _flag("by_hand", "whether the question is if a signature must be by hand"),
    _flag("electronic", "whether an electronic signature is meant"),
    _flag("agents_signature", "whether the signature of the transfer agent or registrar itself is meant"),
    _flag("redo", "whether the question is if certificates are void or must be made anew"),
    _flag("signed_after_leaving", "whether the officer had left before signing"),
    Fact("losses", tuple[Loss, ...], "what happened to a certificate", empty=()),
    _flag("attorney", "whether an attorney or agent of the holder acts"),
    _flag("location", "whether the question is where something is kept"),
    _flag("delayed", "whether something is put off"),
    Fact("asked_paper", Paper, 'the paper or step that the question is about ("is an affidavit needed?")'),
    Fact("lacking", tuple[Paper, ...], "papers that are said to be missing", empty=()),
    Fact("given", tuple[Paper, ...], "papers that are said to be there", empty=()),
    _flag("asked_power", 'the question is whether something may be asked for ("can the board require ...")'),
    _flag("refuse", "whether the question is if something may be refused or ignored"),
    _flag("for_registered", "whether the question is if the registered holder may be dealt with"),
    _flag("names_registered", "whether the question speaks of the registered holder or the books"),
    _flag("other_claim", "whether someone who is not registered claims the shares"),
    _flag("more_classes", "whether more than one class of shares is authorized"),
    _flag("for_a_fee", "whether something is charged for"),
    _flag("on_request", "whether something is furnished on request alone"),
    Fact("payment", tuple[Payment, ...], "in what shares or a dividend are paid", empty=()),
    _count("shares_to_issue", "shares that are issued or sold", "How many shares are issued?"),
    Fact("par_value", Decimal, "par value or stated capital of one share", "What is the par value of a share?"),
    Fact("price", Decimal, "price of one share", "What is the price of a share?"),
    Fact("paid", Decimal, "what has been paid for all the shares", "How much has been paid for the shares?"),
    _flag(
        "promise", "whether there is a binding promise to pay the rest", "Is there a binding promise to pay the rest?"
    ),
    _flag("unequal", "whether holders are treated differently"),
    _flag("within_class", "whether those treated differently hold shares of the same class or series"),
    _flag("forfeiture", "whether the shares are to be taken away"),
    _flag("bank", "whether a bank or trust company is meant"),
    _flag("two_tasks", "whether one is to be transfer agent and registrar"),
    _flag("abolish", "whether a reserve is to be changed or abolished"),
    _flag("design", "whether the question is who settles the form of certificates"),
    Fact("unsigned_by", tuple[Role, ...], "offices whose signature is said to be missing", empty=()),
    Fact("particular", str, 'one particular that the question is about ("address", "class")'),
    _flag("company_liable", "whether the question is if the corporation answers for what it did"),
    _flag("below_par", "whether shares are to be issued for less than par"),
    _flag("nothing_paid", "whether nothing has been paid"),
    _flag("whole_price", "whether the whole price is meant"),
    _flag("left_out", "whether something is said to be left out"),
    _flag("several", "whether more than one is meant"),
    _flag("named_in_text", "whether the question is if the text names someone"),
    _flag("only", "whether the question is if nothing else is allowed"),
    _flag("capped", "whether the question is if a sum has a limit"),
    _flag("unlimited", "whether a bond without limit is meant"),
    _flag("no_funds", "whether there are no funds that may lawfully be paid out"),
    _flag("without_meeting", "whether it is done by written consent without a meeting"),
    _flag("stockholders_act", "whether the stockholders are to decide or approve"),
)

_GENERAL: Final = (
    Fact("approval", Role, "whose approval the question asks about", carried=False),
    Fact("office", Office, "which office of the corporation", options=("registered office", "principal office")),
    _count("quarter", "a quarter of the fiscal year", "Which quarter is it?"),
    _count("fiscal_year_shift", "which fiscal year: 0 the running one, 1 the next, -1 the last"),
    Fact("day_of_year", DayOfYear, "a day of the year that the question supposes", carried=False),
    Fact("edge", str, 'whether the "start" or the "end" is asked for'),
    _count("fiscal_year_named", "a fiscal year by its number (2027)", "Which fiscal year is it?"),
    _form("changing", "whether the question is on fixing or changing something"),
    Fact("book", Book, "which of the corporation's books"),
    _flag("under_oath", "whether a demand is sworn", "Is the demand made under oath?"),
    _flag("purpose_stated", "whether a demand states its purpose", "Does the demand state its purpose?"),
    _form("demand_asked", "whether the question is what a demand must be"),
    _flag("by_agent", "whether an attorney or other agent inspects"),
    _flag("authorized_in_writing", "whether the agent has a power of attorney or the like"),
    _flag("proper_purpose", "whether the purpose is related to the person's interest as a stockholder"),
    _form("who_asked", "whether the question is who"),
    _form("every_time", "whether the question is if something is done each time"),
    _form("void_asked", "whether the question supposes that something is void"),
    _form("signatures_asked", "whether the question is on a number of signatures"),
    _flag("board_otherwise", "whether the board has provided otherwise"),
    Fact("seal_lacks", str, "what a seal is said to lack"),
    Fact("seal_shape", str, "the shape that a question supposes", carried=False),
    _form("facsimile", "whether the question is on a facsimile"),
    _form("custody", "whether the question is who keeps something"),
    _form("designating", "whether the question is who names those who sign"),
    _flag("undesignated", "whether nobody gave the person the authority"),
    _flag("board_authorized", "whether the board gave the authority"),
    _form("general_authority", "whether an authority is general, not for one instance"),
    _flag("not_employed", "whether the person is neither officer nor employee"),
    _form("lend_to_director", "whether the borrower is called a director"),
    _form("terms_asked", "whether the question is on interest or security"),
    _form("bylaws_first", "whether the question supposes that the bylaws prevail"),
    _form("rest_asked", "whether the question is if the rest still stands"),
    _form("by_proxy", "whether the question is on appointing a proxy or agent"),
    Fact("state_asked", str, "a state that the question names"),
)

ALL: Final = (
    *_QUESTION,
    *_MEETING,
    *_PERSONS,
    *_BOARD_COUNTS,
    *_SHARE_COUNTS,
    *_PAPERS,
    *_DIRECTORS,
    *_COMMITTEES,
    *_OFFICERS,
    *_INDEMNIFICATION,
    *_SHARES,
    *_GENERAL,
    *_AMENDMENTS,
)
FACTS: Final[Mapping[str, Fact]] = {fact.name: fact for fact in ALL}
